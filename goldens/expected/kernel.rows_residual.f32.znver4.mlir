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
              %v_245 = vector.load %w[%i_7, %i_219, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %v_246 = vector.load %w[%at_217, %i_219, %i4] : memref<128x2048x16xf32>, vector<16xf32>
              %at_247 = arith.muli %i_219, %i17 : index
              %at_248 = arith.addi %at_218, %at_247 : index
              %x_249 = memref.load %packed[%at_248] : memref<131072xf32>
              %b_250 = vector.broadcast %x_249 : f32 to vector<16xf32>
              %f_251 = math.fma %b_250, %v_245, %turn_220 : vector<16xf32>
              %f_252 = math.fma %b_250, %v_246, %turn_221 : vector<16xf32>
              %at_253 = arith.addi %at_248, %i5 : index
              %x_254 = memref.load %packed[%at_253] : memref<131072xf32>
              %b_255 = vector.broadcast %x_254 : f32 to vector<16xf32>
              %f_256 = math.fma %b_255, %v_245, %turn_222 : vector<16xf32>
              %f_257 = math.fma %b_255, %v_246, %turn_223 : vector<16xf32>
              %at_258 = arith.addi %at_248, %i3 : index
              %x_259 = memref.load %packed[%at_258] : memref<131072xf32>
              %b_260 = vector.broadcast %x_259 : f32 to vector<16xf32>
              %f_261 = math.fma %b_260, %v_245, %turn_224 : vector<16xf32>
              %f_262 = math.fma %b_260, %v_246, %turn_225 : vector<16xf32>
              %at_263 = arith.addi %at_248, %i9 : index
              %x_264 = memref.load %packed[%at_263] : memref<131072xf32>
              %b_265 = vector.broadcast %x_264 : f32 to vector<16xf32>
              %f_266 = math.fma %b_265, %v_245, %turn_226 : vector<16xf32>
              %f_267 = math.fma %b_265, %v_246, %turn_227 : vector<16xf32>
              %at_268 = arith.addi %at_248, %i1 : index
              %x_269 = memref.load %packed[%at_268] : memref<131072xf32>
              %b_270 = vector.broadcast %x_269 : f32 to vector<16xf32>
              %f_271 = math.fma %b_270, %v_245, %turn_228 : vector<16xf32>
              %f_272 = math.fma %b_270, %v_246, %turn_229 : vector<16xf32>
              %at_273 = arith.addi %at_248, %i10 : index
              %x_274 = memref.load %packed[%at_273] : memref<131072xf32>
              %b_275 = vector.broadcast %x_274 : f32 to vector<16xf32>
              %f_276 = math.fma %b_275, %v_245, %turn_230 : vector<16xf32>
              %f_277 = math.fma %b_275, %v_246, %turn_231 : vector<16xf32>
              %at_278 = arith.addi %at_248, %i11 : index
              %x_279 = memref.load %packed[%at_278] : memref<131072xf32>
              %b_280 = vector.broadcast %x_279 : f32 to vector<16xf32>
              %f_281 = math.fma %b_280, %v_245, %turn_232 : vector<16xf32>
              %f_282 = math.fma %b_280, %v_246, %turn_233 : vector<16xf32>
              %at_283 = arith.addi %at_248, %i12 : index
              %x_284 = memref.load %packed[%at_283] : memref<131072xf32>
              %b_285 = vector.broadcast %x_284 : f32 to vector<16xf32>
              %f_286 = math.fma %b_285, %v_245, %turn_234 : vector<16xf32>
              %f_287 = math.fma %b_285, %v_246, %turn_235 : vector<16xf32>
              %at_288 = arith.addi %at_248, %i13 : index
              %x_289 = memref.load %packed[%at_288] : memref<131072xf32>
              %b_290 = vector.broadcast %x_289 : f32 to vector<16xf32>
              %f_291 = math.fma %b_290, %v_245, %turn_236 : vector<16xf32>
              %f_292 = math.fma %b_290, %v_246, %turn_237 : vector<16xf32>
              %at_293 = arith.addi %at_248, %i14 : index
              %x_294 = memref.load %packed[%at_293] : memref<131072xf32>
              %b_295 = vector.broadcast %x_294 : f32 to vector<16xf32>
              %f_296 = math.fma %b_295, %v_245, %turn_238 : vector<16xf32>
              %f_297 = math.fma %b_295, %v_246, %turn_239 : vector<16xf32>
              %at_298 = arith.addi %at_248, %i15 : index
              %x_299 = memref.load %packed[%at_298] : memref<131072xf32>
              %b_300 = vector.broadcast %x_299 : f32 to vector<16xf32>
              %f_301 = math.fma %b_300, %v_245, %turn_240 : vector<16xf32>
              %f_302 = math.fma %b_300, %v_246, %turn_241 : vector<16xf32>
              %at_303 = arith.addi %at_248, %i16 : index
              %x_304 = memref.load %packed[%at_303] : memref<131072xf32>
              %b_305 = vector.broadcast %x_304 : f32 to vector<16xf32>
              %f_306 = math.fma %b_305, %v_245, %turn_242 : vector<16xf32>
              %f_307 = math.fma %b_305, %v_246, %turn_243 : vector<16xf32>
              scf.yield %f_251, %f_252, %f_256, %f_257, %f_261, %f_262, %f_266, %f_267, %f_271, %f_272, %f_276, %f_277, %f_281, %f_282, %f_286, %f_287, %f_291, %f_292, %f_296, %f_297, %f_301, %f_302, %f_306, %f_307 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_308 = arith.muli %i_7, %i18 : index
            %v_309 = vector.load %stream[%at_216, %at_308] : memref<64x2048xf32>, vector<16xf32>
            %f_310 = arith.addf %v_309, %loop_244#0 : vector<16xf32>
            vector.store %f_310, %y[%at_216, %at_308] : memref<64x2048xf32>, vector<16xf32>
            %at_311 = arith.addi %i_7, %i5 : index
            %at_312 = arith.muli %at_311, %i18 : index
            %v_313 = vector.load %stream[%at_216, %at_312] : memref<64x2048xf32>, vector<16xf32>
            %f_314 = arith.addf %v_313, %loop_244#1 : vector<16xf32>
            vector.store %f_314, %y[%at_216, %at_312] : memref<64x2048xf32>, vector<16xf32>
            %at_315 = arith.addi %at_216, %i5 : index
            %at_316 = arith.muli %i_7, %i18 : index
            %v_317 = vector.load %stream[%at_315, %at_316] : memref<64x2048xf32>, vector<16xf32>
            %f_318 = arith.addf %v_317, %loop_244#2 : vector<16xf32>
            vector.store %f_318, %y[%at_315, %at_316] : memref<64x2048xf32>, vector<16xf32>
            %at_319 = arith.addi %i_7, %i5 : index
            %at_320 = arith.muli %at_319, %i18 : index
            %v_321 = vector.load %stream[%at_315, %at_320] : memref<64x2048xf32>, vector<16xf32>
            %f_322 = arith.addf %v_321, %loop_244#3 : vector<16xf32>
            vector.store %f_322, %y[%at_315, %at_320] : memref<64x2048xf32>, vector<16xf32>
            %at_323 = arith.addi %at_216, %i3 : index
            %at_324 = arith.muli %i_7, %i18 : index
            %v_325 = vector.load %stream[%at_323, %at_324] : memref<64x2048xf32>, vector<16xf32>
            %f_326 = arith.addf %v_325, %loop_244#4 : vector<16xf32>
            vector.store %f_326, %y[%at_323, %at_324] : memref<64x2048xf32>, vector<16xf32>
            %at_327 = arith.addi %i_7, %i5 : index
            %at_328 = arith.muli %at_327, %i18 : index
            %v_329 = vector.load %stream[%at_323, %at_328] : memref<64x2048xf32>, vector<16xf32>
            %f_330 = arith.addf %v_329, %loop_244#5 : vector<16xf32>
            vector.store %f_330, %y[%at_323, %at_328] : memref<64x2048xf32>, vector<16xf32>
            %at_331 = arith.addi %at_216, %i9 : index
            %at_332 = arith.muli %i_7, %i18 : index
            %v_333 = vector.load %stream[%at_331, %at_332] : memref<64x2048xf32>, vector<16xf32>
            %f_334 = arith.addf %v_333, %loop_244#6 : vector<16xf32>
            vector.store %f_334, %y[%at_331, %at_332] : memref<64x2048xf32>, vector<16xf32>
            %at_335 = arith.addi %i_7, %i5 : index
            %at_336 = arith.muli %at_335, %i18 : index
            %v_337 = vector.load %stream[%at_331, %at_336] : memref<64x2048xf32>, vector<16xf32>
            %f_338 = arith.addf %v_337, %loop_244#7 : vector<16xf32>
            vector.store %f_338, %y[%at_331, %at_336] : memref<64x2048xf32>, vector<16xf32>
            %at_339 = arith.addi %at_216, %i1 : index
            %at_340 = arith.muli %i_7, %i18 : index
            %v_341 = vector.load %stream[%at_339, %at_340] : memref<64x2048xf32>, vector<16xf32>
            %f_342 = arith.addf %v_341, %loop_244#8 : vector<16xf32>
            vector.store %f_342, %y[%at_339, %at_340] : memref<64x2048xf32>, vector<16xf32>
            %at_343 = arith.addi %i_7, %i5 : index
            %at_344 = arith.muli %at_343, %i18 : index
            %v_345 = vector.load %stream[%at_339, %at_344] : memref<64x2048xf32>, vector<16xf32>
            %f_346 = arith.addf %v_345, %loop_244#9 : vector<16xf32>
            vector.store %f_346, %y[%at_339, %at_344] : memref<64x2048xf32>, vector<16xf32>
            %at_347 = arith.addi %at_216, %i10 : index
            %at_348 = arith.muli %i_7, %i18 : index
            %v_349 = vector.load %stream[%at_347, %at_348] : memref<64x2048xf32>, vector<16xf32>
            %f_350 = arith.addf %v_349, %loop_244#10 : vector<16xf32>
            vector.store %f_350, %y[%at_347, %at_348] : memref<64x2048xf32>, vector<16xf32>
            %at_351 = arith.addi %i_7, %i5 : index
            %at_352 = arith.muli %at_351, %i18 : index
            %v_353 = vector.load %stream[%at_347, %at_352] : memref<64x2048xf32>, vector<16xf32>
            %f_354 = arith.addf %v_353, %loop_244#11 : vector<16xf32>
            vector.store %f_354, %y[%at_347, %at_352] : memref<64x2048xf32>, vector<16xf32>
            %at_355 = arith.addi %at_216, %i11 : index
            %at_356 = arith.muli %i_7, %i18 : index
            %v_357 = vector.load %stream[%at_355, %at_356] : memref<64x2048xf32>, vector<16xf32>
            %f_358 = arith.addf %v_357, %loop_244#12 : vector<16xf32>
            vector.store %f_358, %y[%at_355, %at_356] : memref<64x2048xf32>, vector<16xf32>
            %at_359 = arith.addi %i_7, %i5 : index
            %at_360 = arith.muli %at_359, %i18 : index
            %v_361 = vector.load %stream[%at_355, %at_360] : memref<64x2048xf32>, vector<16xf32>
            %f_362 = arith.addf %v_361, %loop_244#13 : vector<16xf32>
            vector.store %f_362, %y[%at_355, %at_360] : memref<64x2048xf32>, vector<16xf32>
            %at_363 = arith.addi %at_216, %i12 : index
            %at_364 = arith.muli %i_7, %i18 : index
            %v_365 = vector.load %stream[%at_363, %at_364] : memref<64x2048xf32>, vector<16xf32>
            %f_366 = arith.addf %v_365, %loop_244#14 : vector<16xf32>
            vector.store %f_366, %y[%at_363, %at_364] : memref<64x2048xf32>, vector<16xf32>
            %at_367 = arith.addi %i_7, %i5 : index
            %at_368 = arith.muli %at_367, %i18 : index
            %v_369 = vector.load %stream[%at_363, %at_368] : memref<64x2048xf32>, vector<16xf32>
            %f_370 = arith.addf %v_369, %loop_244#15 : vector<16xf32>
            vector.store %f_370, %y[%at_363, %at_368] : memref<64x2048xf32>, vector<16xf32>
            %at_371 = arith.addi %at_216, %i13 : index
            %at_372 = arith.muli %i_7, %i18 : index
            %v_373 = vector.load %stream[%at_371, %at_372] : memref<64x2048xf32>, vector<16xf32>
            %f_374 = arith.addf %v_373, %loop_244#16 : vector<16xf32>
            vector.store %f_374, %y[%at_371, %at_372] : memref<64x2048xf32>, vector<16xf32>
            %at_375 = arith.addi %i_7, %i5 : index
            %at_376 = arith.muli %at_375, %i18 : index
            %v_377 = vector.load %stream[%at_371, %at_376] : memref<64x2048xf32>, vector<16xf32>
            %f_378 = arith.addf %v_377, %loop_244#17 : vector<16xf32>
            vector.store %f_378, %y[%at_371, %at_376] : memref<64x2048xf32>, vector<16xf32>
            %at_379 = arith.addi %at_216, %i14 : index
            %at_380 = arith.muli %i_7, %i18 : index
            %v_381 = vector.load %stream[%at_379, %at_380] : memref<64x2048xf32>, vector<16xf32>
            %f_382 = arith.addf %v_381, %loop_244#18 : vector<16xf32>
            vector.store %f_382, %y[%at_379, %at_380] : memref<64x2048xf32>, vector<16xf32>
            %at_383 = arith.addi %i_7, %i5 : index
            %at_384 = arith.muli %at_383, %i18 : index
            %v_385 = vector.load %stream[%at_379, %at_384] : memref<64x2048xf32>, vector<16xf32>
            %f_386 = arith.addf %v_385, %loop_244#19 : vector<16xf32>
            vector.store %f_386, %y[%at_379, %at_384] : memref<64x2048xf32>, vector<16xf32>
            %at_387 = arith.addi %at_216, %i15 : index
            %at_388 = arith.muli %i_7, %i18 : index
            %v_389 = vector.load %stream[%at_387, %at_388] : memref<64x2048xf32>, vector<16xf32>
            %f_390 = arith.addf %v_389, %loop_244#20 : vector<16xf32>
            vector.store %f_390, %y[%at_387, %at_388] : memref<64x2048xf32>, vector<16xf32>
            %at_391 = arith.addi %i_7, %i5 : index
            %at_392 = arith.muli %at_391, %i18 : index
            %v_393 = vector.load %stream[%at_387, %at_392] : memref<64x2048xf32>, vector<16xf32>
            %f_394 = arith.addf %v_393, %loop_244#21 : vector<16xf32>
            vector.store %f_394, %y[%at_387, %at_392] : memref<64x2048xf32>, vector<16xf32>
            %at_395 = arith.addi %at_216, %i16 : index
            %at_396 = arith.muli %i_7, %i18 : index
            %v_397 = vector.load %stream[%at_395, %at_396] : memref<64x2048xf32>, vector<16xf32>
            %f_398 = arith.addf %v_397, %loop_244#22 : vector<16xf32>
            vector.store %f_398, %y[%at_395, %at_396] : memref<64x2048xf32>, vector<16xf32>
            %at_399 = arith.addi %i_7, %i5 : index
            %at_400 = arith.muli %at_399, %i18 : index
            %v_401 = vector.load %stream[%at_395, %at_400] : memref<64x2048xf32>, vector<16xf32>
            %f_402 = arith.addf %v_401, %loop_244#23 : vector<16xf32>
            vector.store %f_402, %y[%at_395, %at_400] : memref<64x2048xf32>, vector<16xf32>
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
