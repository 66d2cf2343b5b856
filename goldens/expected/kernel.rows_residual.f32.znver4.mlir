hal.executable.source private @kernel_residual_32x2048_f32_pack {
  hal.executable.export public @kernel_residual_32x2048_f32_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 3 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_32x2048_f32_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 1024 : index
      %i1 = arith.constant 2048 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 11 : index
      %i4 = arith.constant 1 : index
      %i5 = arith.constant 3 : index
      %i6 = arith.constant 4 : index
      %i7 = arith.constant 5 : index
      %i8 = arith.constant 6 : index
      %i9 = arith.constant 7 : index
      %i10 = arith.constant 8 : index
      %i11 = arith.constant 9 : index
      %i12 = arith.constant 10 : index
      %i13 = arith.constant 22 : index
      %i14 = arith.constant 0 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i14) : memref<32x2048xf32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i14) : memref<65536xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %group_2 = hal.interface.workgroup.id[1] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %mine_6 = arith.cmpi ult, %group_1, %i2 : index
      scf.if %mine_6 {
        %at_7 = arith.muli %group_1, %i3 : index
        %at_8 = arith.addi %at_7, %i4 : index
        %at_9 = arith.addi %at_7, %i2 : index
        %at_10 = arith.addi %at_7, %i5 : index
        %at_11 = arith.addi %at_7, %i6 : index
        %at_12 = arith.addi %at_7, %i7 : index
        %at_13 = arith.addi %at_7, %i8 : index
        %at_14 = arith.addi %at_7, %i9 : index
        %at_15 = arith.addi %at_7, %i10 : index
        %at_16 = arith.addi %at_7, %i11 : index
        %at_17 = arith.addi %at_7, %i12 : index
        scf.for %i_18 = %at_3 to %end_5 step %i4 {
          %at_20 = arith.muli %at_7, %i1 : index
          %at_21 = arith.muli %i_18, %i3 : index
          %at_22 = arith.addi %at_20, %at_21 : index
          %at_23 = arith.muli %i_18, %i4 : index
          %x_24 = memref.load %x[%at_7, %at_23] : memref<32x2048xf32>
          memref.store %x_24, %packed[%at_22] : memref<65536xf32>
          %x_25 = memref.load %x[%at_8, %at_23] : memref<32x2048xf32>
          %at_26 = arith.addi %at_22, %i4 : index
          memref.store %x_25, %packed[%at_26] : memref<65536xf32>
          %x_27 = memref.load %x[%at_9, %at_23] : memref<32x2048xf32>
          %at_28 = arith.addi %at_22, %i2 : index
          memref.store %x_27, %packed[%at_28] : memref<65536xf32>
          %x_29 = memref.load %x[%at_10, %at_23] : memref<32x2048xf32>
          %at_30 = arith.addi %at_22, %i5 : index
          memref.store %x_29, %packed[%at_30] : memref<65536xf32>
          %x_31 = memref.load %x[%at_11, %at_23] : memref<32x2048xf32>
          %at_32 = arith.addi %at_22, %i6 : index
          memref.store %x_31, %packed[%at_32] : memref<65536xf32>
          %x_33 = memref.load %x[%at_12, %at_23] : memref<32x2048xf32>
          %at_34 = arith.addi %at_22, %i7 : index
          memref.store %x_33, %packed[%at_34] : memref<65536xf32>
          %x_35 = memref.load %x[%at_13, %at_23] : memref<32x2048xf32>
          %at_36 = arith.addi %at_22, %i8 : index
          memref.store %x_35, %packed[%at_36] : memref<65536xf32>
          %x_37 = memref.load %x[%at_14, %at_23] : memref<32x2048xf32>
          %at_38 = arith.addi %at_22, %i9 : index
          memref.store %x_37, %packed[%at_38] : memref<65536xf32>
          %x_39 = memref.load %x[%at_15, %at_23] : memref<32x2048xf32>
          %at_40 = arith.addi %at_22, %i10 : index
          memref.store %x_39, %packed[%at_40] : memref<65536xf32>
          %x_41 = memref.load %x[%at_16, %at_23] : memref<32x2048xf32>
          %at_42 = arith.addi %at_22, %i11 : index
          memref.store %x_41, %packed[%at_42] : memref<65536xf32>
          %x_43 = memref.load %x[%at_17, %at_23] : memref<32x2048xf32>
          %at_44 = arith.addi %at_22, %i12 : index
          memref.store %x_43, %packed[%at_44] : memref<65536xf32>
        }
      }
      %place_45 = arith.subi %group_1, %i2 : index
      %mine_46 = arith.cmpi ult, %place_45, %i4 : index
      scf.if %mine_46 {
        %at_47 = arith.muli %place_45, %i12 : index
        %at_48 = arith.addi %at_47, %i13 : index
        %at_49 = arith.addi %at_48, %i4 : index
        %at_50 = arith.addi %at_48, %i2 : index
        %at_51 = arith.addi %at_48, %i5 : index
        %at_52 = arith.addi %at_48, %i6 : index
        %at_53 = arith.addi %at_48, %i7 : index
        %at_54 = arith.addi %at_48, %i8 : index
        %at_55 = arith.addi %at_48, %i9 : index
        %at_56 = arith.addi %at_48, %i10 : index
        %at_57 = arith.addi %at_48, %i11 : index
        scf.for %i_58 = %at_3 to %end_5 step %i4 {
          %at_60 = arith.muli %at_48, %i1 : index
          %at_61 = arith.muli %i_58, %i12 : index
          %at_62 = arith.addi %at_60, %at_61 : index
          %at_63 = arith.muli %i_58, %i4 : index
          %x_64 = memref.load %x[%at_48, %at_63] : memref<32x2048xf32>
          memref.store %x_64, %packed[%at_62] : memref<65536xf32>
          %x_65 = memref.load %x[%at_49, %at_63] : memref<32x2048xf32>
          %at_66 = arith.addi %at_62, %i4 : index
          memref.store %x_65, %packed[%at_66] : memref<65536xf32>
          %x_67 = memref.load %x[%at_50, %at_63] : memref<32x2048xf32>
          %at_68 = arith.addi %at_62, %i2 : index
          memref.store %x_67, %packed[%at_68] : memref<65536xf32>
          %x_69 = memref.load %x[%at_51, %at_63] : memref<32x2048xf32>
          %at_70 = arith.addi %at_62, %i5 : index
          memref.store %x_69, %packed[%at_70] : memref<65536xf32>
          %x_71 = memref.load %x[%at_52, %at_63] : memref<32x2048xf32>
          %at_72 = arith.addi %at_62, %i6 : index
          memref.store %x_71, %packed[%at_72] : memref<65536xf32>
          %x_73 = memref.load %x[%at_53, %at_63] : memref<32x2048xf32>
          %at_74 = arith.addi %at_62, %i7 : index
          memref.store %x_73, %packed[%at_74] : memref<65536xf32>
          %x_75 = memref.load %x[%at_54, %at_63] : memref<32x2048xf32>
          %at_76 = arith.addi %at_62, %i8 : index
          memref.store %x_75, %packed[%at_76] : memref<65536xf32>
          %x_77 = memref.load %x[%at_55, %at_63] : memref<32x2048xf32>
          %at_78 = arith.addi %at_62, %i9 : index
          memref.store %x_77, %packed[%at_78] : memref<65536xf32>
          %x_79 = memref.load %x[%at_56, %at_63] : memref<32x2048xf32>
          %at_80 = arith.addi %at_62, %i10 : index
          memref.store %x_79, %packed[%at_80] : memref<65536xf32>
          %x_81 = memref.load %x[%at_57, %at_63] : memref<32x2048xf32>
          %at_82 = arith.addi %at_62, %i11 : index
          memref.store %x_81, %packed[%at_82] : memref<65536xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_residual_32x2048_f32_product {
  hal.executable.export public @kernel_residual_32x2048_f32_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_32x2048_f32_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 4 : index
      %i2 = arith.constant 128 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 1 : index
      %i6 = arith.constant 11 : index
      %i7 = arith.constant 2048 : index
      %splat8 = arith.constant dense<0.0> : vector<16xf32>
      %i9 = arith.constant 3 : index
      %i10 = arith.constant 5 : index
      %i11 = arith.constant 6 : index
      %i12 = arith.constant 7 : index
      %i13 = arith.constant 8 : index
      %i14 = arith.constant 9 : index
      %i15 = arith.constant 10 : index
      %i16 = arith.constant 16 : index
      %i17 = arith.constant 22 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<65536xf32>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<128x2048x16xf32>
      %stream = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<32x2048xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x2048xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %inside_2 = arith.cmpi ult, %group_1, %i0 : index
      scf.if %inside_2 {
        %at_3 = arith.muli %group_1, %i1 : index
        %at_4 = arith.addi %at_3, %i1 : index
        %end_5 = arith.minsi %at_4, %i2 : index
        %end_6 = arith.minsi %end_5, %i2 : index
        scf.for %i_7 = %at_3 to %end_6 step %i3 {
          scf.for %i_9 = %i4 to %i3 step %i5 {
            %at_11 = arith.muli %i_9, %i6 : index
            %at_12 = arith.addi %i_7, %i5 : index
            %at_13 = arith.muli %at_11, %i7 : index
            %loop_37:22 = scf.for %i_14 = %i4 to %i7 step %i5 iter_args(%turn_15 = %splat8, %turn_16 = %splat8, %turn_17 = %splat8, %turn_18 = %splat8, %turn_19 = %splat8, %turn_20 = %splat8, %turn_21 = %splat8, %turn_22 = %splat8, %turn_23 = %splat8, %turn_24 = %splat8, %turn_25 = %splat8, %turn_26 = %splat8, %turn_27 = %splat8, %turn_28 = %splat8, %turn_29 = %splat8, %turn_30 = %splat8, %turn_31 = %splat8, %turn_32 = %splat8, %turn_33 = %splat8, %turn_34 = %splat8, %turn_35 = %splat8, %turn_36 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_38 = vector.load %w[%i_7, %i_14, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %v_39 = vector.load %w[%at_12, %i_14, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %at_40 = arith.muli %i_14, %i6 : index
              %at_41 = arith.addi %at_13, %at_40 : index
              %x_42 = memref.load %packed[%at_41] : memref<65536xf32>
              %b_43 = vector.broadcast %x_42 : f32 to vector<16xf32>
              %f_44 = math.fma %b_43, %v_38, %turn_15 : vector<16xf32>
              %f_45 = math.fma %b_43, %v_39, %turn_16 : vector<16xf32>
              %at_46 = arith.addi %at_41, %i5 : index
              %x_47 = memref.load %packed[%at_46] : memref<65536xf32>
              %b_48 = vector.broadcast %x_47 : f32 to vector<16xf32>
              %f_49 = math.fma %b_48, %v_38, %turn_17 : vector<16xf32>
              %f_50 = math.fma %b_48, %v_39, %turn_18 : vector<16xf32>
              %at_51 = arith.addi %at_41, %i3 : index
              %x_52 = memref.load %packed[%at_51] : memref<65536xf32>
              %b_53 = vector.broadcast %x_52 : f32 to vector<16xf32>
              %f_54 = math.fma %b_53, %v_38, %turn_19 : vector<16xf32>
              %f_55 = math.fma %b_53, %v_39, %turn_20 : vector<16xf32>
              %at_56 = arith.addi %at_41, %i9 : index
              %x_57 = memref.load %packed[%at_56] : memref<65536xf32>
              %b_58 = vector.broadcast %x_57 : f32 to vector<16xf32>
              %f_59 = math.fma %b_58, %v_38, %turn_21 : vector<16xf32>
              %f_60 = math.fma %b_58, %v_39, %turn_22 : vector<16xf32>
              %at_61 = arith.addi %at_41, %i1 : index
              %x_62 = memref.load %packed[%at_61] : memref<65536xf32>
              %b_63 = vector.broadcast %x_62 : f32 to vector<16xf32>
              %f_64 = math.fma %b_63, %v_38, %turn_23 : vector<16xf32>
              %f_65 = math.fma %b_63, %v_39, %turn_24 : vector<16xf32>
              %at_66 = arith.addi %at_41, %i10 : index
              %x_67 = memref.load %packed[%at_66] : memref<65536xf32>
              %b_68 = vector.broadcast %x_67 : f32 to vector<16xf32>
              %f_69 = math.fma %b_68, %v_38, %turn_25 : vector<16xf32>
              %f_70 = math.fma %b_68, %v_39, %turn_26 : vector<16xf32>
              %at_71 = arith.addi %at_41, %i11 : index
              %x_72 = memref.load %packed[%at_71] : memref<65536xf32>
              %b_73 = vector.broadcast %x_72 : f32 to vector<16xf32>
              %f_74 = math.fma %b_73, %v_38, %turn_27 : vector<16xf32>
              %f_75 = math.fma %b_73, %v_39, %turn_28 : vector<16xf32>
              %at_76 = arith.addi %at_41, %i12 : index
              %x_77 = memref.load %packed[%at_76] : memref<65536xf32>
              %b_78 = vector.broadcast %x_77 : f32 to vector<16xf32>
              %f_79 = math.fma %b_78, %v_38, %turn_29 : vector<16xf32>
              %f_80 = math.fma %b_78, %v_39, %turn_30 : vector<16xf32>
              %at_81 = arith.addi %at_41, %i13 : index
              %x_82 = memref.load %packed[%at_81] : memref<65536xf32>
              %b_83 = vector.broadcast %x_82 : f32 to vector<16xf32>
              %f_84 = math.fma %b_83, %v_38, %turn_31 : vector<16xf32>
              %f_85 = math.fma %b_83, %v_39, %turn_32 : vector<16xf32>
              %at_86 = arith.addi %at_41, %i14 : index
              %x_87 = memref.load %packed[%at_86] : memref<65536xf32>
              %b_88 = vector.broadcast %x_87 : f32 to vector<16xf32>
              %f_89 = math.fma %b_88, %v_38, %turn_33 : vector<16xf32>
              %f_90 = math.fma %b_88, %v_39, %turn_34 : vector<16xf32>
              %at_91 = arith.addi %at_41, %i15 : index
              %x_92 = memref.load %packed[%at_91] : memref<65536xf32>
              %b_93 = vector.broadcast %x_92 : f32 to vector<16xf32>
              %f_94 = math.fma %b_93, %v_38, %turn_35 : vector<16xf32>
              %f_95 = math.fma %b_93, %v_39, %turn_36 : vector<16xf32>
              scf.yield %f_44, %f_45, %f_49, %f_50, %f_54, %f_55, %f_59, %f_60, %f_64, %f_65, %f_69, %f_70, %f_74, %f_75, %f_79, %f_80, %f_84, %f_85, %f_89, %f_90, %f_94, %f_95 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_96 = arith.muli %i_7, %i16 : index
            %v_97 = vector.load %stream[%at_11, %at_96] : memref<32x2048xf32>, vector<16xf32>
            %f_98 = arith.addf %v_97, %loop_37#0 : vector<16xf32>
            vector.store %f_98, %y[%at_11, %at_96] : memref<32x2048xf32>, vector<16xf32>
            %at_99 = arith.addi %i_7, %i5 : index
            %at_100 = arith.muli %at_99, %i16 : index
            %v_101 = vector.load %stream[%at_11, %at_100] : memref<32x2048xf32>, vector<16xf32>
            %f_102 = arith.addf %v_101, %loop_37#1 : vector<16xf32>
            vector.store %f_102, %y[%at_11, %at_100] : memref<32x2048xf32>, vector<16xf32>
            %at_103 = arith.addi %at_11, %i5 : index
            %at_104 = arith.muli %i_7, %i16 : index
            %v_105 = vector.load %stream[%at_103, %at_104] : memref<32x2048xf32>, vector<16xf32>
            %f_106 = arith.addf %v_105, %loop_37#2 : vector<16xf32>
            vector.store %f_106, %y[%at_103, %at_104] : memref<32x2048xf32>, vector<16xf32>
            %at_107 = arith.addi %i_7, %i5 : index
            %at_108 = arith.muli %at_107, %i16 : index
            %v_109 = vector.load %stream[%at_103, %at_108] : memref<32x2048xf32>, vector<16xf32>
            %f_110 = arith.addf %v_109, %loop_37#3 : vector<16xf32>
            vector.store %f_110, %y[%at_103, %at_108] : memref<32x2048xf32>, vector<16xf32>
            %at_111 = arith.addi %at_11, %i3 : index
            %at_112 = arith.muli %i_7, %i16 : index
            %v_113 = vector.load %stream[%at_111, %at_112] : memref<32x2048xf32>, vector<16xf32>
            %f_114 = arith.addf %v_113, %loop_37#4 : vector<16xf32>
            vector.store %f_114, %y[%at_111, %at_112] : memref<32x2048xf32>, vector<16xf32>
            %at_115 = arith.addi %i_7, %i5 : index
            %at_116 = arith.muli %at_115, %i16 : index
            %v_117 = vector.load %stream[%at_111, %at_116] : memref<32x2048xf32>, vector<16xf32>
            %f_118 = arith.addf %v_117, %loop_37#5 : vector<16xf32>
            vector.store %f_118, %y[%at_111, %at_116] : memref<32x2048xf32>, vector<16xf32>
            %at_119 = arith.addi %at_11, %i9 : index
            %at_120 = arith.muli %i_7, %i16 : index
            %v_121 = vector.load %stream[%at_119, %at_120] : memref<32x2048xf32>, vector<16xf32>
            %f_122 = arith.addf %v_121, %loop_37#6 : vector<16xf32>
            vector.store %f_122, %y[%at_119, %at_120] : memref<32x2048xf32>, vector<16xf32>
            %at_123 = arith.addi %i_7, %i5 : index
            %at_124 = arith.muli %at_123, %i16 : index
            %v_125 = vector.load %stream[%at_119, %at_124] : memref<32x2048xf32>, vector<16xf32>
            %f_126 = arith.addf %v_125, %loop_37#7 : vector<16xf32>
            vector.store %f_126, %y[%at_119, %at_124] : memref<32x2048xf32>, vector<16xf32>
            %at_127 = arith.addi %at_11, %i1 : index
            %at_128 = arith.muli %i_7, %i16 : index
            %v_129 = vector.load %stream[%at_127, %at_128] : memref<32x2048xf32>, vector<16xf32>
            %f_130 = arith.addf %v_129, %loop_37#8 : vector<16xf32>
            vector.store %f_130, %y[%at_127, %at_128] : memref<32x2048xf32>, vector<16xf32>
            %at_131 = arith.addi %i_7, %i5 : index
            %at_132 = arith.muli %at_131, %i16 : index
            %v_133 = vector.load %stream[%at_127, %at_132] : memref<32x2048xf32>, vector<16xf32>
            %f_134 = arith.addf %v_133, %loop_37#9 : vector<16xf32>
            vector.store %f_134, %y[%at_127, %at_132] : memref<32x2048xf32>, vector<16xf32>
            %at_135 = arith.addi %at_11, %i10 : index
            %at_136 = arith.muli %i_7, %i16 : index
            %v_137 = vector.load %stream[%at_135, %at_136] : memref<32x2048xf32>, vector<16xf32>
            %f_138 = arith.addf %v_137, %loop_37#10 : vector<16xf32>
            vector.store %f_138, %y[%at_135, %at_136] : memref<32x2048xf32>, vector<16xf32>
            %at_139 = arith.addi %i_7, %i5 : index
            %at_140 = arith.muli %at_139, %i16 : index
            %v_141 = vector.load %stream[%at_135, %at_140] : memref<32x2048xf32>, vector<16xf32>
            %f_142 = arith.addf %v_141, %loop_37#11 : vector<16xf32>
            vector.store %f_142, %y[%at_135, %at_140] : memref<32x2048xf32>, vector<16xf32>
            %at_143 = arith.addi %at_11, %i11 : index
            %at_144 = arith.muli %i_7, %i16 : index
            %v_145 = vector.load %stream[%at_143, %at_144] : memref<32x2048xf32>, vector<16xf32>
            %f_146 = arith.addf %v_145, %loop_37#12 : vector<16xf32>
            vector.store %f_146, %y[%at_143, %at_144] : memref<32x2048xf32>, vector<16xf32>
            %at_147 = arith.addi %i_7, %i5 : index
            %at_148 = arith.muli %at_147, %i16 : index
            %v_149 = vector.load %stream[%at_143, %at_148] : memref<32x2048xf32>, vector<16xf32>
            %f_150 = arith.addf %v_149, %loop_37#13 : vector<16xf32>
            vector.store %f_150, %y[%at_143, %at_148] : memref<32x2048xf32>, vector<16xf32>
            %at_151 = arith.addi %at_11, %i12 : index
            %at_152 = arith.muli %i_7, %i16 : index
            %v_153 = vector.load %stream[%at_151, %at_152] : memref<32x2048xf32>, vector<16xf32>
            %f_154 = arith.addf %v_153, %loop_37#14 : vector<16xf32>
            vector.store %f_154, %y[%at_151, %at_152] : memref<32x2048xf32>, vector<16xf32>
            %at_155 = arith.addi %i_7, %i5 : index
            %at_156 = arith.muli %at_155, %i16 : index
            %v_157 = vector.load %stream[%at_151, %at_156] : memref<32x2048xf32>, vector<16xf32>
            %f_158 = arith.addf %v_157, %loop_37#15 : vector<16xf32>
            vector.store %f_158, %y[%at_151, %at_156] : memref<32x2048xf32>, vector<16xf32>
            %at_159 = arith.addi %at_11, %i13 : index
            %at_160 = arith.muli %i_7, %i16 : index
            %v_161 = vector.load %stream[%at_159, %at_160] : memref<32x2048xf32>, vector<16xf32>
            %f_162 = arith.addf %v_161, %loop_37#16 : vector<16xf32>
            vector.store %f_162, %y[%at_159, %at_160] : memref<32x2048xf32>, vector<16xf32>
            %at_163 = arith.addi %i_7, %i5 : index
            %at_164 = arith.muli %at_163, %i16 : index
            %v_165 = vector.load %stream[%at_159, %at_164] : memref<32x2048xf32>, vector<16xf32>
            %f_166 = arith.addf %v_165, %loop_37#17 : vector<16xf32>
            vector.store %f_166, %y[%at_159, %at_164] : memref<32x2048xf32>, vector<16xf32>
            %at_167 = arith.addi %at_11, %i14 : index
            %at_168 = arith.muli %i_7, %i16 : index
            %v_169 = vector.load %stream[%at_167, %at_168] : memref<32x2048xf32>, vector<16xf32>
            %f_170 = arith.addf %v_169, %loop_37#18 : vector<16xf32>
            vector.store %f_170, %y[%at_167, %at_168] : memref<32x2048xf32>, vector<16xf32>
            %at_171 = arith.addi %i_7, %i5 : index
            %at_172 = arith.muli %at_171, %i16 : index
            %v_173 = vector.load %stream[%at_167, %at_172] : memref<32x2048xf32>, vector<16xf32>
            %f_174 = arith.addf %v_173, %loop_37#19 : vector<16xf32>
            vector.store %f_174, %y[%at_167, %at_172] : memref<32x2048xf32>, vector<16xf32>
            %at_175 = arith.addi %at_11, %i15 : index
            %at_176 = arith.muli %i_7, %i16 : index
            %v_177 = vector.load %stream[%at_175, %at_176] : memref<32x2048xf32>, vector<16xf32>
            %f_178 = arith.addf %v_177, %loop_37#20 : vector<16xf32>
            vector.store %f_178, %y[%at_175, %at_176] : memref<32x2048xf32>, vector<16xf32>
            %at_179 = arith.addi %i_7, %i5 : index
            %at_180 = arith.muli %at_179, %i16 : index
            %v_181 = vector.load %stream[%at_175, %at_180] : memref<32x2048xf32>, vector<16xf32>
            %f_182 = arith.addf %v_181, %loop_37#21 : vector<16xf32>
            vector.store %f_182, %y[%at_175, %at_180] : memref<32x2048xf32>, vector<16xf32>
          }
          scf.for %i_183 = %i4 to %i5 step %i5 {
            %at_185 = arith.muli %i_183, %i15 : index
            %at_186 = arith.addi %at_185, %i17 : index
            %at_187 = arith.addi %i_7, %i5 : index
            %at_188 = arith.muli %at_186, %i7 : index
            %loop_210:20 = scf.for %i_189 = %i4 to %i7 step %i5 iter_args(%turn_190 = %splat8, %turn_191 = %splat8, %turn_192 = %splat8, %turn_193 = %splat8, %turn_194 = %splat8, %turn_195 = %splat8, %turn_196 = %splat8, %turn_197 = %splat8, %turn_198 = %splat8, %turn_199 = %splat8, %turn_200 = %splat8, %turn_201 = %splat8, %turn_202 = %splat8, %turn_203 = %splat8, %turn_204 = %splat8, %turn_205 = %splat8, %turn_206 = %splat8, %turn_207 = %splat8, %turn_208 = %splat8, %turn_209 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_211 = vector.load %w[%i_7, %i_189, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %v_212 = vector.load %w[%at_187, %i_189, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %at_213 = arith.muli %i_189, %i15 : index
              %at_214 = arith.addi %at_188, %at_213 : index
              %x_215 = memref.load %packed[%at_214] : memref<65536xf32>
              %b_216 = vector.broadcast %x_215 : f32 to vector<16xf32>
              %f_217 = math.fma %b_216, %v_211, %turn_190 : vector<16xf32>
              %f_218 = math.fma %b_216, %v_212, %turn_191 : vector<16xf32>
              %at_219 = arith.addi %at_214, %i5 : index
              %x_220 = memref.load %packed[%at_219] : memref<65536xf32>
              %b_221 = vector.broadcast %x_220 : f32 to vector<16xf32>
              %f_222 = math.fma %b_221, %v_211, %turn_192 : vector<16xf32>
              %f_223 = math.fma %b_221, %v_212, %turn_193 : vector<16xf32>
              %at_224 = arith.addi %at_214, %i3 : index
              %x_225 = memref.load %packed[%at_224] : memref<65536xf32>
              %b_226 = vector.broadcast %x_225 : f32 to vector<16xf32>
              %f_227 = math.fma %b_226, %v_211, %turn_194 : vector<16xf32>
              %f_228 = math.fma %b_226, %v_212, %turn_195 : vector<16xf32>
              %at_229 = arith.addi %at_214, %i9 : index
              %x_230 = memref.load %packed[%at_229] : memref<65536xf32>
              %b_231 = vector.broadcast %x_230 : f32 to vector<16xf32>
              %f_232 = math.fma %b_231, %v_211, %turn_196 : vector<16xf32>
              %f_233 = math.fma %b_231, %v_212, %turn_197 : vector<16xf32>
              %at_234 = arith.addi %at_214, %i1 : index
              %x_235 = memref.load %packed[%at_234] : memref<65536xf32>
              %b_236 = vector.broadcast %x_235 : f32 to vector<16xf32>
              %f_237 = math.fma %b_236, %v_211, %turn_198 : vector<16xf32>
              %f_238 = math.fma %b_236, %v_212, %turn_199 : vector<16xf32>
              %at_239 = arith.addi %at_214, %i10 : index
              %x_240 = memref.load %packed[%at_239] : memref<65536xf32>
              %b_241 = vector.broadcast %x_240 : f32 to vector<16xf32>
              %f_242 = math.fma %b_241, %v_211, %turn_200 : vector<16xf32>
              %f_243 = math.fma %b_241, %v_212, %turn_201 : vector<16xf32>
              %at_244 = arith.addi %at_214, %i11 : index
              %x_245 = memref.load %packed[%at_244] : memref<65536xf32>
              %b_246 = vector.broadcast %x_245 : f32 to vector<16xf32>
              %f_247 = math.fma %b_246, %v_211, %turn_202 : vector<16xf32>
              %f_248 = math.fma %b_246, %v_212, %turn_203 : vector<16xf32>
              %at_249 = arith.addi %at_214, %i12 : index
              %x_250 = memref.load %packed[%at_249] : memref<65536xf32>
              %b_251 = vector.broadcast %x_250 : f32 to vector<16xf32>
              %f_252 = math.fma %b_251, %v_211, %turn_204 : vector<16xf32>
              %f_253 = math.fma %b_251, %v_212, %turn_205 : vector<16xf32>
              %at_254 = arith.addi %at_214, %i13 : index
              %x_255 = memref.load %packed[%at_254] : memref<65536xf32>
              %b_256 = vector.broadcast %x_255 : f32 to vector<16xf32>
              %f_257 = math.fma %b_256, %v_211, %turn_206 : vector<16xf32>
              %f_258 = math.fma %b_256, %v_212, %turn_207 : vector<16xf32>
              %at_259 = arith.addi %at_214, %i14 : index
              %x_260 = memref.load %packed[%at_259] : memref<65536xf32>
              %b_261 = vector.broadcast %x_260 : f32 to vector<16xf32>
              %f_262 = math.fma %b_261, %v_211, %turn_208 : vector<16xf32>
              %f_263 = math.fma %b_261, %v_212, %turn_209 : vector<16xf32>
              scf.yield %f_217, %f_218, %f_222, %f_223, %f_227, %f_228, %f_232, %f_233, %f_237, %f_238, %f_242, %f_243, %f_247, %f_248, %f_252, %f_253, %f_257, %f_258, %f_262, %f_263 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_264 = arith.muli %i_7, %i16 : index
            %v_265 = vector.load %stream[%at_186, %at_264] : memref<32x2048xf32>, vector<16xf32>
            %f_266 = arith.addf %v_265, %loop_210#0 : vector<16xf32>
            vector.store %f_266, %y[%at_186, %at_264] : memref<32x2048xf32>, vector<16xf32>
            %at_267 = arith.addi %i_7, %i5 : index
            %at_268 = arith.muli %at_267, %i16 : index
            %v_269 = vector.load %stream[%at_186, %at_268] : memref<32x2048xf32>, vector<16xf32>
            %f_270 = arith.addf %v_269, %loop_210#1 : vector<16xf32>
            vector.store %f_270, %y[%at_186, %at_268] : memref<32x2048xf32>, vector<16xf32>
            %at_271 = arith.addi %at_186, %i5 : index
            %at_272 = arith.muli %i_7, %i16 : index
            %v_273 = vector.load %stream[%at_271, %at_272] : memref<32x2048xf32>, vector<16xf32>
            %f_274 = arith.addf %v_273, %loop_210#2 : vector<16xf32>
            vector.store %f_274, %y[%at_271, %at_272] : memref<32x2048xf32>, vector<16xf32>
            %at_275 = arith.addi %i_7, %i5 : index
            %at_276 = arith.muli %at_275, %i16 : index
            %v_277 = vector.load %stream[%at_271, %at_276] : memref<32x2048xf32>, vector<16xf32>
            %f_278 = arith.addf %v_277, %loop_210#3 : vector<16xf32>
            vector.store %f_278, %y[%at_271, %at_276] : memref<32x2048xf32>, vector<16xf32>
            %at_279 = arith.addi %at_186, %i3 : index
            %at_280 = arith.muli %i_7, %i16 : index
            %v_281 = vector.load %stream[%at_279, %at_280] : memref<32x2048xf32>, vector<16xf32>
            %f_282 = arith.addf %v_281, %loop_210#4 : vector<16xf32>
            vector.store %f_282, %y[%at_279, %at_280] : memref<32x2048xf32>, vector<16xf32>
            %at_283 = arith.addi %i_7, %i5 : index
            %at_284 = arith.muli %at_283, %i16 : index
            %v_285 = vector.load %stream[%at_279, %at_284] : memref<32x2048xf32>, vector<16xf32>
            %f_286 = arith.addf %v_285, %loop_210#5 : vector<16xf32>
            vector.store %f_286, %y[%at_279, %at_284] : memref<32x2048xf32>, vector<16xf32>
            %at_287 = arith.addi %at_186, %i9 : index
            %at_288 = arith.muli %i_7, %i16 : index
            %v_289 = vector.load %stream[%at_287, %at_288] : memref<32x2048xf32>, vector<16xf32>
            %f_290 = arith.addf %v_289, %loop_210#6 : vector<16xf32>
            vector.store %f_290, %y[%at_287, %at_288] : memref<32x2048xf32>, vector<16xf32>
            %at_291 = arith.addi %i_7, %i5 : index
            %at_292 = arith.muli %at_291, %i16 : index
            %v_293 = vector.load %stream[%at_287, %at_292] : memref<32x2048xf32>, vector<16xf32>
            %f_294 = arith.addf %v_293, %loop_210#7 : vector<16xf32>
            vector.store %f_294, %y[%at_287, %at_292] : memref<32x2048xf32>, vector<16xf32>
            %at_295 = arith.addi %at_186, %i1 : index
            %at_296 = arith.muli %i_7, %i16 : index
            %v_297 = vector.load %stream[%at_295, %at_296] : memref<32x2048xf32>, vector<16xf32>
            %f_298 = arith.addf %v_297, %loop_210#8 : vector<16xf32>
            vector.store %f_298, %y[%at_295, %at_296] : memref<32x2048xf32>, vector<16xf32>
            %at_299 = arith.addi %i_7, %i5 : index
            %at_300 = arith.muli %at_299, %i16 : index
            %v_301 = vector.load %stream[%at_295, %at_300] : memref<32x2048xf32>, vector<16xf32>
            %f_302 = arith.addf %v_301, %loop_210#9 : vector<16xf32>
            vector.store %f_302, %y[%at_295, %at_300] : memref<32x2048xf32>, vector<16xf32>
            %at_303 = arith.addi %at_186, %i10 : index
            %at_304 = arith.muli %i_7, %i16 : index
            %v_305 = vector.load %stream[%at_303, %at_304] : memref<32x2048xf32>, vector<16xf32>
            %f_306 = arith.addf %v_305, %loop_210#10 : vector<16xf32>
            vector.store %f_306, %y[%at_303, %at_304] : memref<32x2048xf32>, vector<16xf32>
            %at_307 = arith.addi %i_7, %i5 : index
            %at_308 = arith.muli %at_307, %i16 : index
            %v_309 = vector.load %stream[%at_303, %at_308] : memref<32x2048xf32>, vector<16xf32>
            %f_310 = arith.addf %v_309, %loop_210#11 : vector<16xf32>
            vector.store %f_310, %y[%at_303, %at_308] : memref<32x2048xf32>, vector<16xf32>
            %at_311 = arith.addi %at_186, %i11 : index
            %at_312 = arith.muli %i_7, %i16 : index
            %v_313 = vector.load %stream[%at_311, %at_312] : memref<32x2048xf32>, vector<16xf32>
            %f_314 = arith.addf %v_313, %loop_210#12 : vector<16xf32>
            vector.store %f_314, %y[%at_311, %at_312] : memref<32x2048xf32>, vector<16xf32>
            %at_315 = arith.addi %i_7, %i5 : index
            %at_316 = arith.muli %at_315, %i16 : index
            %v_317 = vector.load %stream[%at_311, %at_316] : memref<32x2048xf32>, vector<16xf32>
            %f_318 = arith.addf %v_317, %loop_210#13 : vector<16xf32>
            vector.store %f_318, %y[%at_311, %at_316] : memref<32x2048xf32>, vector<16xf32>
            %at_319 = arith.addi %at_186, %i12 : index
            %at_320 = arith.muli %i_7, %i16 : index
            %v_321 = vector.load %stream[%at_319, %at_320] : memref<32x2048xf32>, vector<16xf32>
            %f_322 = arith.addf %v_321, %loop_210#14 : vector<16xf32>
            vector.store %f_322, %y[%at_319, %at_320] : memref<32x2048xf32>, vector<16xf32>
            %at_323 = arith.addi %i_7, %i5 : index
            %at_324 = arith.muli %at_323, %i16 : index
            %v_325 = vector.load %stream[%at_319, %at_324] : memref<32x2048xf32>, vector<16xf32>
            %f_326 = arith.addf %v_325, %loop_210#15 : vector<16xf32>
            vector.store %f_326, %y[%at_319, %at_324] : memref<32x2048xf32>, vector<16xf32>
            %at_327 = arith.addi %at_186, %i13 : index
            %at_328 = arith.muli %i_7, %i16 : index
            %v_329 = vector.load %stream[%at_327, %at_328] : memref<32x2048xf32>, vector<16xf32>
            %f_330 = arith.addf %v_329, %loop_210#16 : vector<16xf32>
            vector.store %f_330, %y[%at_327, %at_328] : memref<32x2048xf32>, vector<16xf32>
            %at_331 = arith.addi %i_7, %i5 : index
            %at_332 = arith.muli %at_331, %i16 : index
            %v_333 = vector.load %stream[%at_327, %at_332] : memref<32x2048xf32>, vector<16xf32>
            %f_334 = arith.addf %v_333, %loop_210#17 : vector<16xf32>
            vector.store %f_334, %y[%at_327, %at_332] : memref<32x2048xf32>, vector<16xf32>
            %at_335 = arith.addi %at_186, %i14 : index
            %at_336 = arith.muli %i_7, %i16 : index
            %v_337 = vector.load %stream[%at_335, %at_336] : memref<32x2048xf32>, vector<16xf32>
            %f_338 = arith.addf %v_337, %loop_210#18 : vector<16xf32>
            vector.store %f_338, %y[%at_335, %at_336] : memref<32x2048xf32>, vector<16xf32>
            %at_339 = arith.addi %i_7, %i5 : index
            %at_340 = arith.muli %at_339, %i16 : index
            %v_341 = vector.load %stream[%at_335, %at_340] : memref<32x2048xf32>, vector<16xf32>
            %f_342 = arith.addf %v_341, %loop_210#19 : vector<16xf32>
            vector.store %f_342, %y[%at_335, %at_340] : memref<32x2048xf32>, vector<16xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @residual_32x2048_f32(%x: tensor<32x2048xf32>, %w: tensor<128x2048x16xf32>, %stream: tensor<32x2048xf32>) -> (tensor<32x2048xf32>) {
  %packed = flow.dispatch @kernel_residual_32x2048_f32_pack::@kernel_residual_32x2048_f32_pack_entry(%x) : (tensor<32x2048xf32>) -> tensor<65536xf32>
  %y = flow.dispatch @kernel_residual_32x2048_f32_product::@kernel_residual_32x2048_f32_product_entry(%packed, %w, %stream) : (tensor<65536xf32>, tensor<128x2048x16xf32>, tensor<32x2048xf32>) -> tensor<32x2048xf32>
  return %y : tensor<32x2048xf32>
}
