hal.executable.source private @kernel_residual_64x2048_f32_pack {
  hal.executable.export public @kernel_residual_64x2048_f32_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 5 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_64x2048_f32_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 1024 : index
      %i1 = arith.constant 2048 : index
      %i2 = arith.constant 4 : index
      %i3 = arith.constant 13 : index
      %i4 = arith.constant 1 : index
      %i5 = arith.constant 2 : index
      %i6 = arith.constant 3 : index
      %i7 = arith.constant 5 : index
      %i8 = arith.constant 6 : index
      %i9 = arith.constant 7 : index
      %i10 = arith.constant 8 : index
      %i11 = arith.constant 9 : index
      %i12 = arith.constant 10 : index
      %i13 = arith.constant 11 : index
      %i14 = arith.constant 12 : index
      %i15 = arith.constant 52 : index
      %i16 = arith.constant 0 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i16) : memref<64x2048xf32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i16) : memref<131072xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %group_2 = hal.interface.workgroup.id[1] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %mine_6 = arith.cmpi ult, %group_1, %i2 : index
      scf.if %mine_6 {
        %at_7 = arith.muli %group_1, %i3 : index
        %at_8 = arith.addi %at_7, %i4 : index
        %at_9 = arith.addi %at_7, %i5 : index
        %at_10 = arith.addi %at_7, %i6 : index
        %at_11 = arith.addi %at_7, %i2 : index
        %at_12 = arith.addi %at_7, %i7 : index
        %at_13 = arith.addi %at_7, %i8 : index
        %at_14 = arith.addi %at_7, %i9 : index
        %at_15 = arith.addi %at_7, %i10 : index
        %at_16 = arith.addi %at_7, %i11 : index
        %at_17 = arith.addi %at_7, %i12 : index
        %at_18 = arith.addi %at_7, %i13 : index
        %at_19 = arith.addi %at_7, %i14 : index
        scf.for %i_20 = %at_3 to %end_5 step %i4 {
          %at_22 = arith.muli %at_7, %i1 : index
          %at_23 = arith.muli %i_20, %i3 : index
          %at_24 = arith.addi %at_22, %at_23 : index
          %at_25 = arith.muli %i_20, %i4 : index
          %x_26 = memref.load %x[%at_7, %at_25] : memref<64x2048xf32>
          memref.store %x_26, %packed[%at_24] : memref<131072xf32>
          %x_27 = memref.load %x[%at_8, %at_25] : memref<64x2048xf32>
          %at_28 = arith.addi %at_24, %i4 : index
          memref.store %x_27, %packed[%at_28] : memref<131072xf32>
          %x_29 = memref.load %x[%at_9, %at_25] : memref<64x2048xf32>
          %at_30 = arith.addi %at_24, %i5 : index
          memref.store %x_29, %packed[%at_30] : memref<131072xf32>
          %x_31 = memref.load %x[%at_10, %at_25] : memref<64x2048xf32>
          %at_32 = arith.addi %at_24, %i6 : index
          memref.store %x_31, %packed[%at_32] : memref<131072xf32>
          %x_33 = memref.load %x[%at_11, %at_25] : memref<64x2048xf32>
          %at_34 = arith.addi %at_24, %i2 : index
          memref.store %x_33, %packed[%at_34] : memref<131072xf32>
          %x_35 = memref.load %x[%at_12, %at_25] : memref<64x2048xf32>
          %at_36 = arith.addi %at_24, %i7 : index
          memref.store %x_35, %packed[%at_36] : memref<131072xf32>
          %x_37 = memref.load %x[%at_13, %at_25] : memref<64x2048xf32>
          %at_38 = arith.addi %at_24, %i8 : index
          memref.store %x_37, %packed[%at_38] : memref<131072xf32>
          %x_39 = memref.load %x[%at_14, %at_25] : memref<64x2048xf32>
          %at_40 = arith.addi %at_24, %i9 : index
          memref.store %x_39, %packed[%at_40] : memref<131072xf32>
          %x_41 = memref.load %x[%at_15, %at_25] : memref<64x2048xf32>
          %at_42 = arith.addi %at_24, %i10 : index
          memref.store %x_41, %packed[%at_42] : memref<131072xf32>
          %x_43 = memref.load %x[%at_16, %at_25] : memref<64x2048xf32>
          %at_44 = arith.addi %at_24, %i11 : index
          memref.store %x_43, %packed[%at_44] : memref<131072xf32>
          %x_45 = memref.load %x[%at_17, %at_25] : memref<64x2048xf32>
          %at_46 = arith.addi %at_24, %i12 : index
          memref.store %x_45, %packed[%at_46] : memref<131072xf32>
          %x_47 = memref.load %x[%at_18, %at_25] : memref<64x2048xf32>
          %at_48 = arith.addi %at_24, %i13 : index
          memref.store %x_47, %packed[%at_48] : memref<131072xf32>
          %x_49 = memref.load %x[%at_19, %at_25] : memref<64x2048xf32>
          %at_50 = arith.addi %at_24, %i14 : index
          memref.store %x_49, %packed[%at_50] : memref<131072xf32>
        }
      }
      %place_51 = arith.subi %group_1, %i2 : index
      %mine_52 = arith.cmpi ult, %place_51, %i4 : index
      scf.if %mine_52 {
        %at_53 = arith.muli %place_51, %i14 : index
        %at_54 = arith.addi %at_53, %i15 : index
        %at_55 = arith.addi %at_54, %i4 : index
        %at_56 = arith.addi %at_54, %i5 : index
        %at_57 = arith.addi %at_54, %i6 : index
        %at_58 = arith.addi %at_54, %i2 : index
        %at_59 = arith.addi %at_54, %i7 : index
        %at_60 = arith.addi %at_54, %i8 : index
        %at_61 = arith.addi %at_54, %i9 : index
        %at_62 = arith.addi %at_54, %i10 : index
        %at_63 = arith.addi %at_54, %i11 : index
        %at_64 = arith.addi %at_54, %i12 : index
        %at_65 = arith.addi %at_54, %i13 : index
        scf.for %i_66 = %at_3 to %end_5 step %i4 {
          %at_68 = arith.muli %at_54, %i1 : index
          %at_69 = arith.muli %i_66, %i14 : index
          %at_70 = arith.addi %at_68, %at_69 : index
          %at_71 = arith.muli %i_66, %i4 : index
          %x_72 = memref.load %x[%at_54, %at_71] : memref<64x2048xf32>
          memref.store %x_72, %packed[%at_70] : memref<131072xf32>
          %x_73 = memref.load %x[%at_55, %at_71] : memref<64x2048xf32>
          %at_74 = arith.addi %at_70, %i4 : index
          memref.store %x_73, %packed[%at_74] : memref<131072xf32>
          %x_75 = memref.load %x[%at_56, %at_71] : memref<64x2048xf32>
          %at_76 = arith.addi %at_70, %i5 : index
          memref.store %x_75, %packed[%at_76] : memref<131072xf32>
          %x_77 = memref.load %x[%at_57, %at_71] : memref<64x2048xf32>
          %at_78 = arith.addi %at_70, %i6 : index
          memref.store %x_77, %packed[%at_78] : memref<131072xf32>
          %x_79 = memref.load %x[%at_58, %at_71] : memref<64x2048xf32>
          %at_80 = arith.addi %at_70, %i2 : index
          memref.store %x_79, %packed[%at_80] : memref<131072xf32>
          %x_81 = memref.load %x[%at_59, %at_71] : memref<64x2048xf32>
          %at_82 = arith.addi %at_70, %i7 : index
          memref.store %x_81, %packed[%at_82] : memref<131072xf32>
          %x_83 = memref.load %x[%at_60, %at_71] : memref<64x2048xf32>
          %at_84 = arith.addi %at_70, %i8 : index
          memref.store %x_83, %packed[%at_84] : memref<131072xf32>
          %x_85 = memref.load %x[%at_61, %at_71] : memref<64x2048xf32>
          %at_86 = arith.addi %at_70, %i9 : index
          memref.store %x_85, %packed[%at_86] : memref<131072xf32>
          %x_87 = memref.load %x[%at_62, %at_71] : memref<64x2048xf32>
          %at_88 = arith.addi %at_70, %i10 : index
          memref.store %x_87, %packed[%at_88] : memref<131072xf32>
          %x_89 = memref.load %x[%at_63, %at_71] : memref<64x2048xf32>
          %at_90 = arith.addi %at_70, %i11 : index
          memref.store %x_89, %packed[%at_90] : memref<131072xf32>
          %x_91 = memref.load %x[%at_64, %at_71] : memref<64x2048xf32>
          %at_92 = arith.addi %at_70, %i12 : index
          memref.store %x_91, %packed[%at_92] : memref<131072xf32>
          %x_93 = memref.load %x[%at_65, %at_71] : memref<64x2048xf32>
          %at_94 = arith.addi %at_70, %i13 : index
          memref.store %x_93, %packed[%at_94] : memref<131072xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_residual_64x2048_f32_product {
  hal.executable.export public @kernel_residual_64x2048_f32_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_64x2048_f32_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 4 : index
      %i2 = arith.constant 128 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 1 : index
      %i6 = arith.constant 13 : index
      %i7 = arith.constant 2048 : index
      %splat8 = arith.constant dense<0.0> : vector<16xf32>
      %i9 = arith.constant 3 : index
      %i10 = arith.constant 5 : index
      %i11 = arith.constant 6 : index
      %i12 = arith.constant 7 : index
      %i13 = arith.constant 8 : index
      %i14 = arith.constant 9 : index
      %i15 = arith.constant 10 : index
      %i16 = arith.constant 11 : index
      %i17 = arith.constant 12 : index
      %i18 = arith.constant 16 : index
      %i19 = arith.constant 52 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<131072xf32>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<128x2048x16xf32>
      %stream = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<64x2048xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<64x2048xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %inside_2 = arith.cmpi ult, %group_1, %i0 : index
      scf.if %inside_2 {
        %at_3 = arith.muli %group_1, %i1 : index
        %at_4 = arith.addi %at_3, %i1 : index
        %end_5 = arith.minsi %at_4, %i2 : index
        %end_6 = arith.minsi %end_5, %i2 : index
        scf.for %i_7 = %at_3 to %end_6 step %i3 {
          scf.for %i_9 = %i4 to %i1 step %i5 {
            %at_11 = arith.muli %i_9, %i6 : index
            %at_12 = arith.addi %i_7, %i5 : index
            %at_13 = arith.muli %at_11, %i7 : index
            %loop_41:26 = scf.for %i_14 = %i4 to %i7 step %i5 iter_args(%turn_15 = %splat8, %turn_16 = %splat8, %turn_17 = %splat8, %turn_18 = %splat8, %turn_19 = %splat8, %turn_20 = %splat8, %turn_21 = %splat8, %turn_22 = %splat8, %turn_23 = %splat8, %turn_24 = %splat8, %turn_25 = %splat8, %turn_26 = %splat8, %turn_27 = %splat8, %turn_28 = %splat8, %turn_29 = %splat8, %turn_30 = %splat8, %turn_31 = %splat8, %turn_32 = %splat8, %turn_33 = %splat8, %turn_34 = %splat8, %turn_35 = %splat8, %turn_36 = %splat8, %turn_37 = %splat8, %turn_38 = %splat8, %turn_39 = %splat8, %turn_40 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_42 = vector.load %w[%i_7, %i_14, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %v_43 = vector.load %w[%at_12, %i_14, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %at_44 = arith.muli %i_14, %i6 : index
              %at_45 = arith.addi %at_13, %at_44 : index
              %x_46 = memref.load %packed[%at_45] : memref<131072xf32>
              %b_47 = vector.broadcast %x_46 : f32 to vector<16xf32>
              %f_48 = math.fma %b_47, %v_42, %turn_15 : vector<16xf32>
              %f_49 = math.fma %b_47, %v_43, %turn_16 : vector<16xf32>
              %at_50 = arith.addi %at_45, %i5 : index
              %x_51 = memref.load %packed[%at_50] : memref<131072xf32>
              %b_52 = vector.broadcast %x_51 : f32 to vector<16xf32>
              %f_53 = math.fma %b_52, %v_42, %turn_17 : vector<16xf32>
              %f_54 = math.fma %b_52, %v_43, %turn_18 : vector<16xf32>
              %at_55 = arith.addi %at_45, %i3 : index
              %x_56 = memref.load %packed[%at_55] : memref<131072xf32>
              %b_57 = vector.broadcast %x_56 : f32 to vector<16xf32>
              %f_58 = math.fma %b_57, %v_42, %turn_19 : vector<16xf32>
              %f_59 = math.fma %b_57, %v_43, %turn_20 : vector<16xf32>
              %at_60 = arith.addi %at_45, %i9 : index
              %x_61 = memref.load %packed[%at_60] : memref<131072xf32>
              %b_62 = vector.broadcast %x_61 : f32 to vector<16xf32>
              %f_63 = math.fma %b_62, %v_42, %turn_21 : vector<16xf32>
              %f_64 = math.fma %b_62, %v_43, %turn_22 : vector<16xf32>
              %at_65 = arith.addi %at_45, %i1 : index
              %x_66 = memref.load %packed[%at_65] : memref<131072xf32>
              %b_67 = vector.broadcast %x_66 : f32 to vector<16xf32>
              %f_68 = math.fma %b_67, %v_42, %turn_23 : vector<16xf32>
              %f_69 = math.fma %b_67, %v_43, %turn_24 : vector<16xf32>
              %at_70 = arith.addi %at_45, %i10 : index
              %x_71 = memref.load %packed[%at_70] : memref<131072xf32>
              %b_72 = vector.broadcast %x_71 : f32 to vector<16xf32>
              %f_73 = math.fma %b_72, %v_42, %turn_25 : vector<16xf32>
              %f_74 = math.fma %b_72, %v_43, %turn_26 : vector<16xf32>
              %at_75 = arith.addi %at_45, %i11 : index
              %x_76 = memref.load %packed[%at_75] : memref<131072xf32>
              %b_77 = vector.broadcast %x_76 : f32 to vector<16xf32>
              %f_78 = math.fma %b_77, %v_42, %turn_27 : vector<16xf32>
              %f_79 = math.fma %b_77, %v_43, %turn_28 : vector<16xf32>
              %at_80 = arith.addi %at_45, %i12 : index
              %x_81 = memref.load %packed[%at_80] : memref<131072xf32>
              %b_82 = vector.broadcast %x_81 : f32 to vector<16xf32>
              %f_83 = math.fma %b_82, %v_42, %turn_29 : vector<16xf32>
              %f_84 = math.fma %b_82, %v_43, %turn_30 : vector<16xf32>
              %at_85 = arith.addi %at_45, %i13 : index
              %x_86 = memref.load %packed[%at_85] : memref<131072xf32>
              %b_87 = vector.broadcast %x_86 : f32 to vector<16xf32>
              %f_88 = math.fma %b_87, %v_42, %turn_31 : vector<16xf32>
              %f_89 = math.fma %b_87, %v_43, %turn_32 : vector<16xf32>
              %at_90 = arith.addi %at_45, %i14 : index
              %x_91 = memref.load %packed[%at_90] : memref<131072xf32>
              %b_92 = vector.broadcast %x_91 : f32 to vector<16xf32>
              %f_93 = math.fma %b_92, %v_42, %turn_33 : vector<16xf32>
              %f_94 = math.fma %b_92, %v_43, %turn_34 : vector<16xf32>
              %at_95 = arith.addi %at_45, %i15 : index
              %x_96 = memref.load %packed[%at_95] : memref<131072xf32>
              %b_97 = vector.broadcast %x_96 : f32 to vector<16xf32>
              %f_98 = math.fma %b_97, %v_42, %turn_35 : vector<16xf32>
              %f_99 = math.fma %b_97, %v_43, %turn_36 : vector<16xf32>
              %at_100 = arith.addi %at_45, %i16 : index
              %x_101 = memref.load %packed[%at_100] : memref<131072xf32>
              %b_102 = vector.broadcast %x_101 : f32 to vector<16xf32>
              %f_103 = math.fma %b_102, %v_42, %turn_37 : vector<16xf32>
              %f_104 = math.fma %b_102, %v_43, %turn_38 : vector<16xf32>
              %at_105 = arith.addi %at_45, %i17 : index
              %x_106 = memref.load %packed[%at_105] : memref<131072xf32>
              %b_107 = vector.broadcast %x_106 : f32 to vector<16xf32>
              %f_108 = math.fma %b_107, %v_42, %turn_39 : vector<16xf32>
              %f_109 = math.fma %b_107, %v_43, %turn_40 : vector<16xf32>
              scf.yield %f_48, %f_49, %f_53, %f_54, %f_58, %f_59, %f_63, %f_64, %f_68, %f_69, %f_73, %f_74, %f_78, %f_79, %f_83, %f_84, %f_88, %f_89, %f_93, %f_94, %f_98, %f_99, %f_103, %f_104, %f_108, %f_109 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_110 = arith.muli %i_7, %i18 : index
            %v_111 = vector.load %stream[%at_11, %at_110] : memref<64x2048xf32>, vector<16xf32>
            %f_112 = arith.addf %v_111, %loop_41#0 : vector<16xf32>
            vector.store %f_112, %y[%at_11, %at_110] : memref<64x2048xf32>, vector<16xf32>
            %at_113 = arith.addi %i_7, %i5 : index
            %at_114 = arith.muli %at_113, %i18 : index
            %v_115 = vector.load %stream[%at_11, %at_114] : memref<64x2048xf32>, vector<16xf32>
            %f_116 = arith.addf %v_115, %loop_41#1 : vector<16xf32>
            vector.store %f_116, %y[%at_11, %at_114] : memref<64x2048xf32>, vector<16xf32>
            %at_117 = arith.addi %at_11, %i5 : index
            %at_118 = arith.muli %i_7, %i18 : index
            %v_119 = vector.load %stream[%at_117, %at_118] : memref<64x2048xf32>, vector<16xf32>
            %f_120 = arith.addf %v_119, %loop_41#2 : vector<16xf32>
            vector.store %f_120, %y[%at_117, %at_118] : memref<64x2048xf32>, vector<16xf32>
            %at_121 = arith.addi %i_7, %i5 : index
            %at_122 = arith.muli %at_121, %i18 : index
            %v_123 = vector.load %stream[%at_117, %at_122] : memref<64x2048xf32>, vector<16xf32>
            %f_124 = arith.addf %v_123, %loop_41#3 : vector<16xf32>
            vector.store %f_124, %y[%at_117, %at_122] : memref<64x2048xf32>, vector<16xf32>
            %at_125 = arith.addi %at_11, %i3 : index
            %at_126 = arith.muli %i_7, %i18 : index
            %v_127 = vector.load %stream[%at_125, %at_126] : memref<64x2048xf32>, vector<16xf32>
            %f_128 = arith.addf %v_127, %loop_41#4 : vector<16xf32>
            vector.store %f_128, %y[%at_125, %at_126] : memref<64x2048xf32>, vector<16xf32>
            %at_129 = arith.addi %i_7, %i5 : index
            %at_130 = arith.muli %at_129, %i18 : index
            %v_131 = vector.load %stream[%at_125, %at_130] : memref<64x2048xf32>, vector<16xf32>
            %f_132 = arith.addf %v_131, %loop_41#5 : vector<16xf32>
            vector.store %f_132, %y[%at_125, %at_130] : memref<64x2048xf32>, vector<16xf32>
            %at_133 = arith.addi %at_11, %i9 : index
            %at_134 = arith.muli %i_7, %i18 : index
            %v_135 = vector.load %stream[%at_133, %at_134] : memref<64x2048xf32>, vector<16xf32>
            %f_136 = arith.addf %v_135, %loop_41#6 : vector<16xf32>
            vector.store %f_136, %y[%at_133, %at_134] : memref<64x2048xf32>, vector<16xf32>
            %at_137 = arith.addi %i_7, %i5 : index
            %at_138 = arith.muli %at_137, %i18 : index
            %v_139 = vector.load %stream[%at_133, %at_138] : memref<64x2048xf32>, vector<16xf32>
            %f_140 = arith.addf %v_139, %loop_41#7 : vector<16xf32>
            vector.store %f_140, %y[%at_133, %at_138] : memref<64x2048xf32>, vector<16xf32>
            %at_141 = arith.addi %at_11, %i1 : index
            %at_142 = arith.muli %i_7, %i18 : index
            %v_143 = vector.load %stream[%at_141, %at_142] : memref<64x2048xf32>, vector<16xf32>
            %f_144 = arith.addf %v_143, %loop_41#8 : vector<16xf32>
            vector.store %f_144, %y[%at_141, %at_142] : memref<64x2048xf32>, vector<16xf32>
            %at_145 = arith.addi %i_7, %i5 : index
            %at_146 = arith.muli %at_145, %i18 : index
            %v_147 = vector.load %stream[%at_141, %at_146] : memref<64x2048xf32>, vector<16xf32>
            %f_148 = arith.addf %v_147, %loop_41#9 : vector<16xf32>
            vector.store %f_148, %y[%at_141, %at_146] : memref<64x2048xf32>, vector<16xf32>
            %at_149 = arith.addi %at_11, %i10 : index
            %at_150 = arith.muli %i_7, %i18 : index
            %v_151 = vector.load %stream[%at_149, %at_150] : memref<64x2048xf32>, vector<16xf32>
            %f_152 = arith.addf %v_151, %loop_41#10 : vector<16xf32>
            vector.store %f_152, %y[%at_149, %at_150] : memref<64x2048xf32>, vector<16xf32>
            %at_153 = arith.addi %i_7, %i5 : index
            %at_154 = arith.muli %at_153, %i18 : index
            %v_155 = vector.load %stream[%at_149, %at_154] : memref<64x2048xf32>, vector<16xf32>
            %f_156 = arith.addf %v_155, %loop_41#11 : vector<16xf32>
            vector.store %f_156, %y[%at_149, %at_154] : memref<64x2048xf32>, vector<16xf32>
            %at_157 = arith.addi %at_11, %i11 : index
            %at_158 = arith.muli %i_7, %i18 : index
            %v_159 = vector.load %stream[%at_157, %at_158] : memref<64x2048xf32>, vector<16xf32>
            %f_160 = arith.addf %v_159, %loop_41#12 : vector<16xf32>
            vector.store %f_160, %y[%at_157, %at_158] : memref<64x2048xf32>, vector<16xf32>
            %at_161 = arith.addi %i_7, %i5 : index
            %at_162 = arith.muli %at_161, %i18 : index
            %v_163 = vector.load %stream[%at_157, %at_162] : memref<64x2048xf32>, vector<16xf32>
            %f_164 = arith.addf %v_163, %loop_41#13 : vector<16xf32>
            vector.store %f_164, %y[%at_157, %at_162] : memref<64x2048xf32>, vector<16xf32>
            %at_165 = arith.addi %at_11, %i12 : index
            %at_166 = arith.muli %i_7, %i18 : index
            %v_167 = vector.load %stream[%at_165, %at_166] : memref<64x2048xf32>, vector<16xf32>
            %f_168 = arith.addf %v_167, %loop_41#14 : vector<16xf32>
            vector.store %f_168, %y[%at_165, %at_166] : memref<64x2048xf32>, vector<16xf32>
            %at_169 = arith.addi %i_7, %i5 : index
            %at_170 = arith.muli %at_169, %i18 : index
            %v_171 = vector.load %stream[%at_165, %at_170] : memref<64x2048xf32>, vector<16xf32>
            %f_172 = arith.addf %v_171, %loop_41#15 : vector<16xf32>
            vector.store %f_172, %y[%at_165, %at_170] : memref<64x2048xf32>, vector<16xf32>
            %at_173 = arith.addi %at_11, %i13 : index
            %at_174 = arith.muli %i_7, %i18 : index
            %v_175 = vector.load %stream[%at_173, %at_174] : memref<64x2048xf32>, vector<16xf32>
            %f_176 = arith.addf %v_175, %loop_41#16 : vector<16xf32>
            vector.store %f_176, %y[%at_173, %at_174] : memref<64x2048xf32>, vector<16xf32>
            %at_177 = arith.addi %i_7, %i5 : index
            %at_178 = arith.muli %at_177, %i18 : index
            %v_179 = vector.load %stream[%at_173, %at_178] : memref<64x2048xf32>, vector<16xf32>
            %f_180 = arith.addf %v_179, %loop_41#17 : vector<16xf32>
            vector.store %f_180, %y[%at_173, %at_178] : memref<64x2048xf32>, vector<16xf32>
            %at_181 = arith.addi %at_11, %i14 : index
            %at_182 = arith.muli %i_7, %i18 : index
            %v_183 = vector.load %stream[%at_181, %at_182] : memref<64x2048xf32>, vector<16xf32>
            %f_184 = arith.addf %v_183, %loop_41#18 : vector<16xf32>
            vector.store %f_184, %y[%at_181, %at_182] : memref<64x2048xf32>, vector<16xf32>
            %at_185 = arith.addi %i_7, %i5 : index
            %at_186 = arith.muli %at_185, %i18 : index
            %v_187 = vector.load %stream[%at_181, %at_186] : memref<64x2048xf32>, vector<16xf32>
            %f_188 = arith.addf %v_187, %loop_41#19 : vector<16xf32>
            vector.store %f_188, %y[%at_181, %at_186] : memref<64x2048xf32>, vector<16xf32>
            %at_189 = arith.addi %at_11, %i15 : index
            %at_190 = arith.muli %i_7, %i18 : index
            %v_191 = vector.load %stream[%at_189, %at_190] : memref<64x2048xf32>, vector<16xf32>
            %f_192 = arith.addf %v_191, %loop_41#20 : vector<16xf32>
            vector.store %f_192, %y[%at_189, %at_190] : memref<64x2048xf32>, vector<16xf32>
            %at_193 = arith.addi %i_7, %i5 : index
            %at_194 = arith.muli %at_193, %i18 : index
            %v_195 = vector.load %stream[%at_189, %at_194] : memref<64x2048xf32>, vector<16xf32>
            %f_196 = arith.addf %v_195, %loop_41#21 : vector<16xf32>
            vector.store %f_196, %y[%at_189, %at_194] : memref<64x2048xf32>, vector<16xf32>
            %at_197 = arith.addi %at_11, %i16 : index
            %at_198 = arith.muli %i_7, %i18 : index
            %v_199 = vector.load %stream[%at_197, %at_198] : memref<64x2048xf32>, vector<16xf32>
            %f_200 = arith.addf %v_199, %loop_41#22 : vector<16xf32>
            vector.store %f_200, %y[%at_197, %at_198] : memref<64x2048xf32>, vector<16xf32>
            %at_201 = arith.addi %i_7, %i5 : index
            %at_202 = arith.muli %at_201, %i18 : index
            %v_203 = vector.load %stream[%at_197, %at_202] : memref<64x2048xf32>, vector<16xf32>
            %f_204 = arith.addf %v_203, %loop_41#23 : vector<16xf32>
            vector.store %f_204, %y[%at_197, %at_202] : memref<64x2048xf32>, vector<16xf32>
            %at_205 = arith.addi %at_11, %i17 : index
            %at_206 = arith.muli %i_7, %i18 : index
            %v_207 = vector.load %stream[%at_205, %at_206] : memref<64x2048xf32>, vector<16xf32>
            %f_208 = arith.addf %v_207, %loop_41#24 : vector<16xf32>
            vector.store %f_208, %y[%at_205, %at_206] : memref<64x2048xf32>, vector<16xf32>
            %at_209 = arith.addi %i_7, %i5 : index
            %at_210 = arith.muli %at_209, %i18 : index
            %v_211 = vector.load %stream[%at_205, %at_210] : memref<64x2048xf32>, vector<16xf32>
            %f_212 = arith.addf %v_211, %loop_41#25 : vector<16xf32>
            vector.store %f_212, %y[%at_205, %at_210] : memref<64x2048xf32>, vector<16xf32>
          }
          scf.for %i_213 = %i4 to %i5 step %i5 {
            %at_215 = arith.muli %i_213, %i17 : index
            %at_216 = arith.addi %at_215, %i19 : index
            %at_217 = arith.addi %i_7, %i5 : index
            %at_218 = arith.muli %at_216, %i7 : index
            %loop_244:24 = scf.for %i_219 = %i4 to %i7 step %i5 iter_args(%turn_220 = %splat8, %turn_221 = %splat8, %turn_222 = %splat8, %turn_223 = %splat8, %turn_224 = %splat8, %turn_225 = %splat8, %turn_226 = %splat8, %turn_227 = %splat8, %turn_228 = %splat8, %turn_229 = %splat8, %turn_230 = %splat8, %turn_231 = %splat8, %turn_232 = %splat8, %turn_233 = %splat8, %turn_234 = %splat8, %turn_235 = %splat8, %turn_236 = %splat8, %turn_237 = %splat8, %turn_238 = %splat8, %turn_239 = %splat8, %turn_240 = %splat8, %turn_241 = %splat8, %turn_242 = %splat8, %turn_243 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_245 = arith.addi %i_7, %i3 : index
              memref.prefetch %w[%at_245, %i_219, %i4], read, locality<2>, data : memref<128x2048x16xf32>
              %at_246 = arith.addi %at_217, %i3 : index
              memref.prefetch %w[%at_246, %i_219, %i4], read, locality<2>, data : memref<128x2048x16xf32>
              %v_247 = vector.load %w[%i_7, %i_219, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %v_248 = vector.load %w[%at_217, %i_219, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %at_249 = arith.muli %i_219, %i17 : index
              %at_250 = arith.addi %at_218, %at_249 : index
              %x_251 = memref.load %packed[%at_250] : memref<131072xf32>
              %b_252 = vector.broadcast %x_251 : f32 to vector<16xf32>
              %f_253 = math.fma %b_252, %v_247, %turn_220 : vector<16xf32>
              %f_254 = math.fma %b_252, %v_248, %turn_221 : vector<16xf32>
              %at_255 = arith.addi %at_250, %i5 : index
              %x_256 = memref.load %packed[%at_255] : memref<131072xf32>
              %b_257 = vector.broadcast %x_256 : f32 to vector<16xf32>
              %f_258 = math.fma %b_257, %v_247, %turn_222 : vector<16xf32>
              %f_259 = math.fma %b_257, %v_248, %turn_223 : vector<16xf32>
              %at_260 = arith.addi %at_250, %i3 : index
              %x_261 = memref.load %packed[%at_260] : memref<131072xf32>
              %b_262 = vector.broadcast %x_261 : f32 to vector<16xf32>
              %f_263 = math.fma %b_262, %v_247, %turn_224 : vector<16xf32>
              %f_264 = math.fma %b_262, %v_248, %turn_225 : vector<16xf32>
              %at_265 = arith.addi %at_250, %i9 : index
              %x_266 = memref.load %packed[%at_265] : memref<131072xf32>
              %b_267 = vector.broadcast %x_266 : f32 to vector<16xf32>
              %f_268 = math.fma %b_267, %v_247, %turn_226 : vector<16xf32>
              %f_269 = math.fma %b_267, %v_248, %turn_227 : vector<16xf32>
              %at_270 = arith.addi %at_250, %i1 : index
              %x_271 = memref.load %packed[%at_270] : memref<131072xf32>
              %b_272 = vector.broadcast %x_271 : f32 to vector<16xf32>
              %f_273 = math.fma %b_272, %v_247, %turn_228 : vector<16xf32>
              %f_274 = math.fma %b_272, %v_248, %turn_229 : vector<16xf32>
              %at_275 = arith.addi %at_250, %i10 : index
              %x_276 = memref.load %packed[%at_275] : memref<131072xf32>
              %b_277 = vector.broadcast %x_276 : f32 to vector<16xf32>
              %f_278 = math.fma %b_277, %v_247, %turn_230 : vector<16xf32>
              %f_279 = math.fma %b_277, %v_248, %turn_231 : vector<16xf32>
              %at_280 = arith.addi %at_250, %i11 : index
              %x_281 = memref.load %packed[%at_280] : memref<131072xf32>
              %b_282 = vector.broadcast %x_281 : f32 to vector<16xf32>
              %f_283 = math.fma %b_282, %v_247, %turn_232 : vector<16xf32>
              %f_284 = math.fma %b_282, %v_248, %turn_233 : vector<16xf32>
              %at_285 = arith.addi %at_250, %i12 : index
              %x_286 = memref.load %packed[%at_285] : memref<131072xf32>
              %b_287 = vector.broadcast %x_286 : f32 to vector<16xf32>
              %f_288 = math.fma %b_287, %v_247, %turn_234 : vector<16xf32>
              %f_289 = math.fma %b_287, %v_248, %turn_235 : vector<16xf32>
              %at_290 = arith.addi %at_250, %i13 : index
              %x_291 = memref.load %packed[%at_290] : memref<131072xf32>
              %b_292 = vector.broadcast %x_291 : f32 to vector<16xf32>
              %f_293 = math.fma %b_292, %v_247, %turn_236 : vector<16xf32>
              %f_294 = math.fma %b_292, %v_248, %turn_237 : vector<16xf32>
              %at_295 = arith.addi %at_250, %i14 : index
              %x_296 = memref.load %packed[%at_295] : memref<131072xf32>
              %b_297 = vector.broadcast %x_296 : f32 to vector<16xf32>
              %f_298 = math.fma %b_297, %v_247, %turn_238 : vector<16xf32>
              %f_299 = math.fma %b_297, %v_248, %turn_239 : vector<16xf32>
              %at_300 = arith.addi %at_250, %i15 : index
              %x_301 = memref.load %packed[%at_300] : memref<131072xf32>
              %b_302 = vector.broadcast %x_301 : f32 to vector<16xf32>
              %f_303 = math.fma %b_302, %v_247, %turn_240 : vector<16xf32>
              %f_304 = math.fma %b_302, %v_248, %turn_241 : vector<16xf32>
              %at_305 = arith.addi %at_250, %i16 : index
              %x_306 = memref.load %packed[%at_305] : memref<131072xf32>
              %b_307 = vector.broadcast %x_306 : f32 to vector<16xf32>
              %f_308 = math.fma %b_307, %v_247, %turn_242 : vector<16xf32>
              %f_309 = math.fma %b_307, %v_248, %turn_243 : vector<16xf32>
              scf.yield %f_253, %f_254, %f_258, %f_259, %f_263, %f_264, %f_268, %f_269, %f_273, %f_274, %f_278, %f_279, %f_283, %f_284, %f_288, %f_289, %f_293, %f_294, %f_298, %f_299, %f_303, %f_304, %f_308, %f_309 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_310 = arith.muli %i_7, %i18 : index
            %v_311 = vector.load %stream[%at_216, %at_310] : memref<64x2048xf32>, vector<16xf32>
            %f_312 = arith.addf %v_311, %loop_244#0 : vector<16xf32>
            vector.store %f_312, %y[%at_216, %at_310] : memref<64x2048xf32>, vector<16xf32>
            %at_313 = arith.addi %i_7, %i5 : index
            %at_314 = arith.muli %at_313, %i18 : index
            %v_315 = vector.load %stream[%at_216, %at_314] : memref<64x2048xf32>, vector<16xf32>
            %f_316 = arith.addf %v_315, %loop_244#1 : vector<16xf32>
            vector.store %f_316, %y[%at_216, %at_314] : memref<64x2048xf32>, vector<16xf32>
            %at_317 = arith.addi %at_216, %i5 : index
            %at_318 = arith.muli %i_7, %i18 : index
            %v_319 = vector.load %stream[%at_317, %at_318] : memref<64x2048xf32>, vector<16xf32>
            %f_320 = arith.addf %v_319, %loop_244#2 : vector<16xf32>
            vector.store %f_320, %y[%at_317, %at_318] : memref<64x2048xf32>, vector<16xf32>
            %at_321 = arith.addi %i_7, %i5 : index
            %at_322 = arith.muli %at_321, %i18 : index
            %v_323 = vector.load %stream[%at_317, %at_322] : memref<64x2048xf32>, vector<16xf32>
            %f_324 = arith.addf %v_323, %loop_244#3 : vector<16xf32>
            vector.store %f_324, %y[%at_317, %at_322] : memref<64x2048xf32>, vector<16xf32>
            %at_325 = arith.addi %at_216, %i3 : index
            %at_326 = arith.muli %i_7, %i18 : index
            %v_327 = vector.load %stream[%at_325, %at_326] : memref<64x2048xf32>, vector<16xf32>
            %f_328 = arith.addf %v_327, %loop_244#4 : vector<16xf32>
            vector.store %f_328, %y[%at_325, %at_326] : memref<64x2048xf32>, vector<16xf32>
            %at_329 = arith.addi %i_7, %i5 : index
            %at_330 = arith.muli %at_329, %i18 : index
            %v_331 = vector.load %stream[%at_325, %at_330] : memref<64x2048xf32>, vector<16xf32>
            %f_332 = arith.addf %v_331, %loop_244#5 : vector<16xf32>
            vector.store %f_332, %y[%at_325, %at_330] : memref<64x2048xf32>, vector<16xf32>
            %at_333 = arith.addi %at_216, %i9 : index
            %at_334 = arith.muli %i_7, %i18 : index
            %v_335 = vector.load %stream[%at_333, %at_334] : memref<64x2048xf32>, vector<16xf32>
            %f_336 = arith.addf %v_335, %loop_244#6 : vector<16xf32>
            vector.store %f_336, %y[%at_333, %at_334] : memref<64x2048xf32>, vector<16xf32>
            %at_337 = arith.addi %i_7, %i5 : index
            %at_338 = arith.muli %at_337, %i18 : index
            %v_339 = vector.load %stream[%at_333, %at_338] : memref<64x2048xf32>, vector<16xf32>
            %f_340 = arith.addf %v_339, %loop_244#7 : vector<16xf32>
            vector.store %f_340, %y[%at_333, %at_338] : memref<64x2048xf32>, vector<16xf32>
            %at_341 = arith.addi %at_216, %i1 : index
            %at_342 = arith.muli %i_7, %i18 : index
            %v_343 = vector.load %stream[%at_341, %at_342] : memref<64x2048xf32>, vector<16xf32>
            %f_344 = arith.addf %v_343, %loop_244#8 : vector<16xf32>
            vector.store %f_344, %y[%at_341, %at_342] : memref<64x2048xf32>, vector<16xf32>
            %at_345 = arith.addi %i_7, %i5 : index
            %at_346 = arith.muli %at_345, %i18 : index
            %v_347 = vector.load %stream[%at_341, %at_346] : memref<64x2048xf32>, vector<16xf32>
            %f_348 = arith.addf %v_347, %loop_244#9 : vector<16xf32>
            vector.store %f_348, %y[%at_341, %at_346] : memref<64x2048xf32>, vector<16xf32>
            %at_349 = arith.addi %at_216, %i10 : index
            %at_350 = arith.muli %i_7, %i18 : index
            %v_351 = vector.load %stream[%at_349, %at_350] : memref<64x2048xf32>, vector<16xf32>
            %f_352 = arith.addf %v_351, %loop_244#10 : vector<16xf32>
            vector.store %f_352, %y[%at_349, %at_350] : memref<64x2048xf32>, vector<16xf32>
            %at_353 = arith.addi %i_7, %i5 : index
            %at_354 = arith.muli %at_353, %i18 : index
            %v_355 = vector.load %stream[%at_349, %at_354] : memref<64x2048xf32>, vector<16xf32>
            %f_356 = arith.addf %v_355, %loop_244#11 : vector<16xf32>
            vector.store %f_356, %y[%at_349, %at_354] : memref<64x2048xf32>, vector<16xf32>
            %at_357 = arith.addi %at_216, %i11 : index
            %at_358 = arith.muli %i_7, %i18 : index
            %v_359 = vector.load %stream[%at_357, %at_358] : memref<64x2048xf32>, vector<16xf32>
            %f_360 = arith.addf %v_359, %loop_244#12 : vector<16xf32>
            vector.store %f_360, %y[%at_357, %at_358] : memref<64x2048xf32>, vector<16xf32>
            %at_361 = arith.addi %i_7, %i5 : index
            %at_362 = arith.muli %at_361, %i18 : index
            %v_363 = vector.load %stream[%at_357, %at_362] : memref<64x2048xf32>, vector<16xf32>
            %f_364 = arith.addf %v_363, %loop_244#13 : vector<16xf32>
            vector.store %f_364, %y[%at_357, %at_362] : memref<64x2048xf32>, vector<16xf32>
            %at_365 = arith.addi %at_216, %i12 : index
            %at_366 = arith.muli %i_7, %i18 : index
            %v_367 = vector.load %stream[%at_365, %at_366] : memref<64x2048xf32>, vector<16xf32>
            %f_368 = arith.addf %v_367, %loop_244#14 : vector<16xf32>
            vector.store %f_368, %y[%at_365, %at_366] : memref<64x2048xf32>, vector<16xf32>
            %at_369 = arith.addi %i_7, %i5 : index
            %at_370 = arith.muli %at_369, %i18 : index
            %v_371 = vector.load %stream[%at_365, %at_370] : memref<64x2048xf32>, vector<16xf32>
            %f_372 = arith.addf %v_371, %loop_244#15 : vector<16xf32>
            vector.store %f_372, %y[%at_365, %at_370] : memref<64x2048xf32>, vector<16xf32>
            %at_373 = arith.addi %at_216, %i13 : index
            %at_374 = arith.muli %i_7, %i18 : index
            %v_375 = vector.load %stream[%at_373, %at_374] : memref<64x2048xf32>, vector<16xf32>
            %f_376 = arith.addf %v_375, %loop_244#16 : vector<16xf32>
            vector.store %f_376, %y[%at_373, %at_374] : memref<64x2048xf32>, vector<16xf32>
            %at_377 = arith.addi %i_7, %i5 : index
            %at_378 = arith.muli %at_377, %i18 : index
            %v_379 = vector.load %stream[%at_373, %at_378] : memref<64x2048xf32>, vector<16xf32>
            %f_380 = arith.addf %v_379, %loop_244#17 : vector<16xf32>
            vector.store %f_380, %y[%at_373, %at_378] : memref<64x2048xf32>, vector<16xf32>
            %at_381 = arith.addi %at_216, %i14 : index
            %at_382 = arith.muli %i_7, %i18 : index
            %v_383 = vector.load %stream[%at_381, %at_382] : memref<64x2048xf32>, vector<16xf32>
            %f_384 = arith.addf %v_383, %loop_244#18 : vector<16xf32>
            vector.store %f_384, %y[%at_381, %at_382] : memref<64x2048xf32>, vector<16xf32>
            %at_385 = arith.addi %i_7, %i5 : index
            %at_386 = arith.muli %at_385, %i18 : index
            %v_387 = vector.load %stream[%at_381, %at_386] : memref<64x2048xf32>, vector<16xf32>
            %f_388 = arith.addf %v_387, %loop_244#19 : vector<16xf32>
            vector.store %f_388, %y[%at_381, %at_386] : memref<64x2048xf32>, vector<16xf32>
            %at_389 = arith.addi %at_216, %i15 : index
            %at_390 = arith.muli %i_7, %i18 : index
            %v_391 = vector.load %stream[%at_389, %at_390] : memref<64x2048xf32>, vector<16xf32>
            %f_392 = arith.addf %v_391, %loop_244#20 : vector<16xf32>
            vector.store %f_392, %y[%at_389, %at_390] : memref<64x2048xf32>, vector<16xf32>
            %at_393 = arith.addi %i_7, %i5 : index
            %at_394 = arith.muli %at_393, %i18 : index
            %v_395 = vector.load %stream[%at_389, %at_394] : memref<64x2048xf32>, vector<16xf32>
            %f_396 = arith.addf %v_395, %loop_244#21 : vector<16xf32>
            vector.store %f_396, %y[%at_389, %at_394] : memref<64x2048xf32>, vector<16xf32>
            %at_397 = arith.addi %at_216, %i16 : index
            %at_398 = arith.muli %i_7, %i18 : index
            %v_399 = vector.load %stream[%at_397, %at_398] : memref<64x2048xf32>, vector<16xf32>
            %f_400 = arith.addf %v_399, %loop_244#22 : vector<16xf32>
            vector.store %f_400, %y[%at_397, %at_398] : memref<64x2048xf32>, vector<16xf32>
            %at_401 = arith.addi %i_7, %i5 : index
            %at_402 = arith.muli %at_401, %i18 : index
            %v_403 = vector.load %stream[%at_397, %at_402] : memref<64x2048xf32>, vector<16xf32>
            %f_404 = arith.addf %v_403, %loop_244#23 : vector<16xf32>
            vector.store %f_404, %y[%at_397, %at_402] : memref<64x2048xf32>, vector<16xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @residual_64x2048_f32(%x: tensor<64x2048xf32>, %w: tensor<128x2048x16xf32>, %stream: tensor<64x2048xf32>) -> (tensor<64x2048xf32>) {
  %packed = flow.dispatch @kernel_residual_64x2048_f32_pack::@kernel_residual_64x2048_f32_pack_entry(%x) : (tensor<64x2048xf32>) -> tensor<131072xf32>
  %y = flow.dispatch @kernel_residual_64x2048_f32_product::@kernel_residual_64x2048_f32_product_entry(%packed, %w, %stream) : (tensor<131072xf32>, tensor<128x2048x16xf32>, tensor<64x2048xf32>) -> tensor<64x2048xf32>
  return %y : tensor<64x2048xf32>
}
