hal.executable.source private @kernel_linear_64x2048x512_int8_pack {
  hal.executable.export public @kernel_linear_64x2048x512_int8_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 5 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_int8_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_linear_64x2048x512_int8_bytes {
  hal.executable.export public @kernel_linear_64x2048x512_int8_bytes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_int8_bytes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 16 : index
      %i1 = arith.constant 2 : index
      %i2 = arith.constant 32 : index
      %i3 = arith.constant 0 : index
      %i4 = arith.constant 4 : index
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
      %i18 = arith.constant 52 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i3) : memref<131072xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i3) : memref<32x32768xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i3) : memref<32x1x16xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i3) : memref<64x512xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %inside_2 = arith.cmpi ult, %group_1, %i0 : index
      scf.if %inside_2 {
        %at_3 = arith.muli %group_1, %i1 : index
        %at_4 = arith.addi %at_3, %i1 : index
        %end_5 = arith.minsi %at_4, %i2 : index
        %end_6 = arith.minsi %end_5, %i2 : index
        scf.for %i_7 = %at_3 to %end_6 step %i1 {
          scf.for %i_9 = %i3 to %i4 step %i5 {
            %at_11 = arith.muli %i_9, %i6 : index
            %at_12 = arith.addi %i_7, %i5 : index
            %at_13 = arith.muli %at_11, %i7 : index
            %loop_41:26 = scf.for %i_14 = %i3 to %i7 step %i5 iter_args(%turn_15 = %splat8, %turn_16 = %splat8, %turn_17 = %splat8, %turn_18 = %splat8, %turn_19 = %splat8, %turn_20 = %splat8, %turn_21 = %splat8, %turn_22 = %splat8, %turn_23 = %splat8, %turn_24 = %splat8, %turn_25 = %splat8, %turn_26 = %splat8, %turn_27 = %splat8, %turn_28 = %splat8, %turn_29 = %splat8, %turn_30 = %splat8, %turn_31 = %splat8, %turn_32 = %splat8, %turn_33 = %splat8, %turn_34 = %splat8, %turn_35 = %splat8, %turn_36 = %splat8, %turn_37 = %splat8, %turn_38 = %splat8, %turn_39 = %splat8, %turn_40 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_42 = arith.muli %i_14, %i0 : index
              %v_43 = vector.load %w_codes[%i_7, %at_42] : memref<32x32768xi8>, vector<16xi8>
              %word_44 = arith.extsi %v_43 : vector<16xi8> to vector<16xi32>
              %f_45 = arith.sitofp %word_44 : vector<16xi32> to vector<16xf32>
              %at_46 = arith.muli %i_14, %i0 : index
              %v_47 = vector.load %w_codes[%at_12, %at_46] : memref<32x32768xi8>, vector<16xi8>
              %word_48 = arith.extsi %v_47 : vector<16xi8> to vector<16xi32>
              %f_49 = arith.sitofp %word_48 : vector<16xi32> to vector<16xf32>
              %at_50 = arith.muli %i_14, %i6 : index
              %at_51 = arith.addi %at_13, %at_50 : index
              %x_52 = memref.load %packed[%at_51] : memref<131072xf32>
              %b_53 = vector.broadcast %x_52 : f32 to vector<16xf32>
              %f_54 = math.fma %b_53, %f_45, %turn_15 : vector<16xf32>
              %f_55 = math.fma %b_53, %f_49, %turn_16 : vector<16xf32>
              %at_56 = arith.addi %at_51, %i5 : index
              %x_57 = memref.load %packed[%at_56] : memref<131072xf32>
              %b_58 = vector.broadcast %x_57 : f32 to vector<16xf32>
              %f_59 = math.fma %b_58, %f_45, %turn_17 : vector<16xf32>
              %f_60 = math.fma %b_58, %f_49, %turn_18 : vector<16xf32>
              %at_61 = arith.addi %at_51, %i1 : index
              %x_62 = memref.load %packed[%at_61] : memref<131072xf32>
              %b_63 = vector.broadcast %x_62 : f32 to vector<16xf32>
              %f_64 = math.fma %b_63, %f_45, %turn_19 : vector<16xf32>
              %f_65 = math.fma %b_63, %f_49, %turn_20 : vector<16xf32>
              %at_66 = arith.addi %at_51, %i9 : index
              %x_67 = memref.load %packed[%at_66] : memref<131072xf32>
              %b_68 = vector.broadcast %x_67 : f32 to vector<16xf32>
              %f_69 = math.fma %b_68, %f_45, %turn_21 : vector<16xf32>
              %f_70 = math.fma %b_68, %f_49, %turn_22 : vector<16xf32>
              %at_71 = arith.addi %at_51, %i4 : index
              %x_72 = memref.load %packed[%at_71] : memref<131072xf32>
              %b_73 = vector.broadcast %x_72 : f32 to vector<16xf32>
              %f_74 = math.fma %b_73, %f_45, %turn_23 : vector<16xf32>
              %f_75 = math.fma %b_73, %f_49, %turn_24 : vector<16xf32>
              %at_76 = arith.addi %at_51, %i10 : index
              %x_77 = memref.load %packed[%at_76] : memref<131072xf32>
              %b_78 = vector.broadcast %x_77 : f32 to vector<16xf32>
              %f_79 = math.fma %b_78, %f_45, %turn_25 : vector<16xf32>
              %f_80 = math.fma %b_78, %f_49, %turn_26 : vector<16xf32>
              %at_81 = arith.addi %at_51, %i11 : index
              %x_82 = memref.load %packed[%at_81] : memref<131072xf32>
              %b_83 = vector.broadcast %x_82 : f32 to vector<16xf32>
              %f_84 = math.fma %b_83, %f_45, %turn_27 : vector<16xf32>
              %f_85 = math.fma %b_83, %f_49, %turn_28 : vector<16xf32>
              %at_86 = arith.addi %at_51, %i12 : index
              %x_87 = memref.load %packed[%at_86] : memref<131072xf32>
              %b_88 = vector.broadcast %x_87 : f32 to vector<16xf32>
              %f_89 = math.fma %b_88, %f_45, %turn_29 : vector<16xf32>
              %f_90 = math.fma %b_88, %f_49, %turn_30 : vector<16xf32>
              %at_91 = arith.addi %at_51, %i13 : index
              %x_92 = memref.load %packed[%at_91] : memref<131072xf32>
              %b_93 = vector.broadcast %x_92 : f32 to vector<16xf32>
              %f_94 = math.fma %b_93, %f_45, %turn_31 : vector<16xf32>
              %f_95 = math.fma %b_93, %f_49, %turn_32 : vector<16xf32>
              %at_96 = arith.addi %at_51, %i14 : index
              %x_97 = memref.load %packed[%at_96] : memref<131072xf32>
              %b_98 = vector.broadcast %x_97 : f32 to vector<16xf32>
              %f_99 = math.fma %b_98, %f_45, %turn_33 : vector<16xf32>
              %f_100 = math.fma %b_98, %f_49, %turn_34 : vector<16xf32>
              %at_101 = arith.addi %at_51, %i15 : index
              %x_102 = memref.load %packed[%at_101] : memref<131072xf32>
              %b_103 = vector.broadcast %x_102 : f32 to vector<16xf32>
              %f_104 = math.fma %b_103, %f_45, %turn_35 : vector<16xf32>
              %f_105 = math.fma %b_103, %f_49, %turn_36 : vector<16xf32>
              %at_106 = arith.addi %at_51, %i16 : index
              %x_107 = memref.load %packed[%at_106] : memref<131072xf32>
              %b_108 = vector.broadcast %x_107 : f32 to vector<16xf32>
              %f_109 = math.fma %b_108, %f_45, %turn_37 : vector<16xf32>
              %f_110 = math.fma %b_108, %f_49, %turn_38 : vector<16xf32>
              %at_111 = arith.addi %at_51, %i17 : index
              %x_112 = memref.load %packed[%at_111] : memref<131072xf32>
              %b_113 = vector.broadcast %x_112 : f32 to vector<16xf32>
              %f_114 = math.fma %b_113, %f_45, %turn_39 : vector<16xf32>
              %f_115 = math.fma %b_113, %f_49, %turn_40 : vector<16xf32>
              scf.yield %f_54, %f_55, %f_59, %f_60, %f_64, %f_65, %f_69, %f_70, %f_74, %f_75, %f_79, %f_80, %f_84, %f_85, %f_89, %f_90, %f_94, %f_95, %f_99, %f_100, %f_104, %f_105, %f_109, %f_110, %f_114, %f_115 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %v_116 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_117 = arith.mulf %loop_41#0, %v_116 : vector<16xf32>
            %at_118 = arith.muli %i_7, %i0 : index
            vector.store %f_117, %y[%at_11, %at_118] : memref<64x512xf32>, vector<16xf32>
            %at_119 = arith.addi %i_7, %i5 : index
            %v_120 = vector.load %w_scales[%at_119, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_121 = arith.mulf %loop_41#1, %v_120 : vector<16xf32>
            %at_122 = arith.muli %at_119, %i0 : index
            vector.store %f_121, %y[%at_11, %at_122] : memref<64x512xf32>, vector<16xf32>
            %at_123 = arith.addi %at_11, %i5 : index
            %v_124 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_125 = arith.mulf %loop_41#2, %v_124 : vector<16xf32>
            %at_126 = arith.muli %i_7, %i0 : index
            vector.store %f_125, %y[%at_123, %at_126] : memref<64x512xf32>, vector<16xf32>
            %at_127 = arith.addi %i_7, %i5 : index
            %v_128 = vector.load %w_scales[%at_127, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_129 = arith.mulf %loop_41#3, %v_128 : vector<16xf32>
            %at_130 = arith.muli %at_127, %i0 : index
            vector.store %f_129, %y[%at_123, %at_130] : memref<64x512xf32>, vector<16xf32>
            %at_131 = arith.addi %at_11, %i1 : index
            %v_132 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_133 = arith.mulf %loop_41#4, %v_132 : vector<16xf32>
            %at_134 = arith.muli %i_7, %i0 : index
            vector.store %f_133, %y[%at_131, %at_134] : memref<64x512xf32>, vector<16xf32>
            %at_135 = arith.addi %i_7, %i5 : index
            %v_136 = vector.load %w_scales[%at_135, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_137 = arith.mulf %loop_41#5, %v_136 : vector<16xf32>
            %at_138 = arith.muli %at_135, %i0 : index
            vector.store %f_137, %y[%at_131, %at_138] : memref<64x512xf32>, vector<16xf32>
            %at_139 = arith.addi %at_11, %i9 : index
            %v_140 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_141 = arith.mulf %loop_41#6, %v_140 : vector<16xf32>
            %at_142 = arith.muli %i_7, %i0 : index
            vector.store %f_141, %y[%at_139, %at_142] : memref<64x512xf32>, vector<16xf32>
            %at_143 = arith.addi %i_7, %i5 : index
            %v_144 = vector.load %w_scales[%at_143, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_145 = arith.mulf %loop_41#7, %v_144 : vector<16xf32>
            %at_146 = arith.muli %at_143, %i0 : index
            vector.store %f_145, %y[%at_139, %at_146] : memref<64x512xf32>, vector<16xf32>
            %at_147 = arith.addi %at_11, %i4 : index
            %v_148 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_149 = arith.mulf %loop_41#8, %v_148 : vector<16xf32>
            %at_150 = arith.muli %i_7, %i0 : index
            vector.store %f_149, %y[%at_147, %at_150] : memref<64x512xf32>, vector<16xf32>
            %at_151 = arith.addi %i_7, %i5 : index
            %v_152 = vector.load %w_scales[%at_151, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_153 = arith.mulf %loop_41#9, %v_152 : vector<16xf32>
            %at_154 = arith.muli %at_151, %i0 : index
            vector.store %f_153, %y[%at_147, %at_154] : memref<64x512xf32>, vector<16xf32>
            %at_155 = arith.addi %at_11, %i10 : index
            %v_156 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_157 = arith.mulf %loop_41#10, %v_156 : vector<16xf32>
            %at_158 = arith.muli %i_7, %i0 : index
            vector.store %f_157, %y[%at_155, %at_158] : memref<64x512xf32>, vector<16xf32>
            %at_159 = arith.addi %i_7, %i5 : index
            %v_160 = vector.load %w_scales[%at_159, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_161 = arith.mulf %loop_41#11, %v_160 : vector<16xf32>
            %at_162 = arith.muli %at_159, %i0 : index
            vector.store %f_161, %y[%at_155, %at_162] : memref<64x512xf32>, vector<16xf32>
            %at_163 = arith.addi %at_11, %i11 : index
            %v_164 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_165 = arith.mulf %loop_41#12, %v_164 : vector<16xf32>
            %at_166 = arith.muli %i_7, %i0 : index
            vector.store %f_165, %y[%at_163, %at_166] : memref<64x512xf32>, vector<16xf32>
            %at_167 = arith.addi %i_7, %i5 : index
            %v_168 = vector.load %w_scales[%at_167, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_169 = arith.mulf %loop_41#13, %v_168 : vector<16xf32>
            %at_170 = arith.muli %at_167, %i0 : index
            vector.store %f_169, %y[%at_163, %at_170] : memref<64x512xf32>, vector<16xf32>
            %at_171 = arith.addi %at_11, %i12 : index
            %v_172 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_173 = arith.mulf %loop_41#14, %v_172 : vector<16xf32>
            %at_174 = arith.muli %i_7, %i0 : index
            vector.store %f_173, %y[%at_171, %at_174] : memref<64x512xf32>, vector<16xf32>
            %at_175 = arith.addi %i_7, %i5 : index
            %v_176 = vector.load %w_scales[%at_175, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_177 = arith.mulf %loop_41#15, %v_176 : vector<16xf32>
            %at_178 = arith.muli %at_175, %i0 : index
            vector.store %f_177, %y[%at_171, %at_178] : memref<64x512xf32>, vector<16xf32>
            %at_179 = arith.addi %at_11, %i13 : index
            %v_180 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_181 = arith.mulf %loop_41#16, %v_180 : vector<16xf32>
            %at_182 = arith.muli %i_7, %i0 : index
            vector.store %f_181, %y[%at_179, %at_182] : memref<64x512xf32>, vector<16xf32>
            %at_183 = arith.addi %i_7, %i5 : index
            %v_184 = vector.load %w_scales[%at_183, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_185 = arith.mulf %loop_41#17, %v_184 : vector<16xf32>
            %at_186 = arith.muli %at_183, %i0 : index
            vector.store %f_185, %y[%at_179, %at_186] : memref<64x512xf32>, vector<16xf32>
            %at_187 = arith.addi %at_11, %i14 : index
            %v_188 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_189 = arith.mulf %loop_41#18, %v_188 : vector<16xf32>
            %at_190 = arith.muli %i_7, %i0 : index
            vector.store %f_189, %y[%at_187, %at_190] : memref<64x512xf32>, vector<16xf32>
            %at_191 = arith.addi %i_7, %i5 : index
            %v_192 = vector.load %w_scales[%at_191, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_193 = arith.mulf %loop_41#19, %v_192 : vector<16xf32>
            %at_194 = arith.muli %at_191, %i0 : index
            vector.store %f_193, %y[%at_187, %at_194] : memref<64x512xf32>, vector<16xf32>
            %at_195 = arith.addi %at_11, %i15 : index
            %v_196 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_197 = arith.mulf %loop_41#20, %v_196 : vector<16xf32>
            %at_198 = arith.muli %i_7, %i0 : index
            vector.store %f_197, %y[%at_195, %at_198] : memref<64x512xf32>, vector<16xf32>
            %at_199 = arith.addi %i_7, %i5 : index
            %v_200 = vector.load %w_scales[%at_199, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_201 = arith.mulf %loop_41#21, %v_200 : vector<16xf32>
            %at_202 = arith.muli %at_199, %i0 : index
            vector.store %f_201, %y[%at_195, %at_202] : memref<64x512xf32>, vector<16xf32>
            %at_203 = arith.addi %at_11, %i16 : index
            %v_204 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_205 = arith.mulf %loop_41#22, %v_204 : vector<16xf32>
            %at_206 = arith.muli %i_7, %i0 : index
            vector.store %f_205, %y[%at_203, %at_206] : memref<64x512xf32>, vector<16xf32>
            %at_207 = arith.addi %i_7, %i5 : index
            %v_208 = vector.load %w_scales[%at_207, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_209 = arith.mulf %loop_41#23, %v_208 : vector<16xf32>
            %at_210 = arith.muli %at_207, %i0 : index
            vector.store %f_209, %y[%at_203, %at_210] : memref<64x512xf32>, vector<16xf32>
            %at_211 = arith.addi %at_11, %i17 : index
            %v_212 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_213 = arith.mulf %loop_41#24, %v_212 : vector<16xf32>
            %at_214 = arith.muli %i_7, %i0 : index
            vector.store %f_213, %y[%at_211, %at_214] : memref<64x512xf32>, vector<16xf32>
            %at_215 = arith.addi %i_7, %i5 : index
            %v_216 = vector.load %w_scales[%at_215, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_217 = arith.mulf %loop_41#25, %v_216 : vector<16xf32>
            %at_218 = arith.muli %at_215, %i0 : index
            vector.store %f_217, %y[%at_211, %at_218] : memref<64x512xf32>, vector<16xf32>
          }
          scf.for %i_219 = %i3 to %i5 step %i5 {
            %at_221 = arith.muli %i_219, %i17 : index
            %at_222 = arith.addi %at_221, %i18 : index
            %at_223 = arith.addi %i_7, %i5 : index
            %at_224 = arith.muli %at_222, %i7 : index
            %loop_250:24 = scf.for %i_225 = %i3 to %i7 step %i5 iter_args(%turn_226 = %splat8, %turn_227 = %splat8, %turn_228 = %splat8, %turn_229 = %splat8, %turn_230 = %splat8, %turn_231 = %splat8, %turn_232 = %splat8, %turn_233 = %splat8, %turn_234 = %splat8, %turn_235 = %splat8, %turn_236 = %splat8, %turn_237 = %splat8, %turn_238 = %splat8, %turn_239 = %splat8, %turn_240 = %splat8, %turn_241 = %splat8, %turn_242 = %splat8, %turn_243 = %splat8, %turn_244 = %splat8, %turn_245 = %splat8, %turn_246 = %splat8, %turn_247 = %splat8, %turn_248 = %splat8, %turn_249 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_251 = arith.addi %i_7, %i1 : index
              %at_252 = arith.muli %i_225, %i0 : index
              memref.prefetch %w_codes[%at_251, %at_252], read, locality<2>, data : memref<32x32768xi8>
              %at_253 = arith.addi %at_223, %i1 : index
              %at_254 = arith.muli %i_225, %i0 : index
              memref.prefetch %w_codes[%at_253, %at_254], read, locality<2>, data : memref<32x32768xi8>
              %at_255 = arith.muli %i_225, %i0 : index
              %v_256 = vector.load %w_codes[%i_7, %at_255] : memref<32x32768xi8>, vector<16xi8>
              %word_257 = arith.extsi %v_256 : vector<16xi8> to vector<16xi32>
              %f_258 = arith.sitofp %word_257 : vector<16xi32> to vector<16xf32>
              %at_259 = arith.muli %i_225, %i0 : index
              %v_260 = vector.load %w_codes[%at_223, %at_259] : memref<32x32768xi8>, vector<16xi8>
              %word_261 = arith.extsi %v_260 : vector<16xi8> to vector<16xi32>
              %f_262 = arith.sitofp %word_261 : vector<16xi32> to vector<16xf32>
              %at_263 = arith.muli %i_225, %i17 : index
              %at_264 = arith.addi %at_224, %at_263 : index
              %x_265 = memref.load %packed[%at_264] : memref<131072xf32>
              %b_266 = vector.broadcast %x_265 : f32 to vector<16xf32>
              %f_267 = math.fma %b_266, %f_258, %turn_226 : vector<16xf32>
              %f_268 = math.fma %b_266, %f_262, %turn_227 : vector<16xf32>
              %at_269 = arith.addi %at_264, %i5 : index
              %x_270 = memref.load %packed[%at_269] : memref<131072xf32>
              %b_271 = vector.broadcast %x_270 : f32 to vector<16xf32>
              %f_272 = math.fma %b_271, %f_258, %turn_228 : vector<16xf32>
              %f_273 = math.fma %b_271, %f_262, %turn_229 : vector<16xf32>
              %at_274 = arith.addi %at_264, %i1 : index
              %x_275 = memref.load %packed[%at_274] : memref<131072xf32>
              %b_276 = vector.broadcast %x_275 : f32 to vector<16xf32>
              %f_277 = math.fma %b_276, %f_258, %turn_230 : vector<16xf32>
              %f_278 = math.fma %b_276, %f_262, %turn_231 : vector<16xf32>
              %at_279 = arith.addi %at_264, %i9 : index
              %x_280 = memref.load %packed[%at_279] : memref<131072xf32>
              %b_281 = vector.broadcast %x_280 : f32 to vector<16xf32>
              %f_282 = math.fma %b_281, %f_258, %turn_232 : vector<16xf32>
              %f_283 = math.fma %b_281, %f_262, %turn_233 : vector<16xf32>
              %at_284 = arith.addi %at_264, %i4 : index
              %x_285 = memref.load %packed[%at_284] : memref<131072xf32>
              %b_286 = vector.broadcast %x_285 : f32 to vector<16xf32>
              %f_287 = math.fma %b_286, %f_258, %turn_234 : vector<16xf32>
              %f_288 = math.fma %b_286, %f_262, %turn_235 : vector<16xf32>
              %at_289 = arith.addi %at_264, %i10 : index
              %x_290 = memref.load %packed[%at_289] : memref<131072xf32>
              %b_291 = vector.broadcast %x_290 : f32 to vector<16xf32>
              %f_292 = math.fma %b_291, %f_258, %turn_236 : vector<16xf32>
              %f_293 = math.fma %b_291, %f_262, %turn_237 : vector<16xf32>
              %at_294 = arith.addi %at_264, %i11 : index
              %x_295 = memref.load %packed[%at_294] : memref<131072xf32>
              %b_296 = vector.broadcast %x_295 : f32 to vector<16xf32>
              %f_297 = math.fma %b_296, %f_258, %turn_238 : vector<16xf32>
              %f_298 = math.fma %b_296, %f_262, %turn_239 : vector<16xf32>
              %at_299 = arith.addi %at_264, %i12 : index
              %x_300 = memref.load %packed[%at_299] : memref<131072xf32>
              %b_301 = vector.broadcast %x_300 : f32 to vector<16xf32>
              %f_302 = math.fma %b_301, %f_258, %turn_240 : vector<16xf32>
              %f_303 = math.fma %b_301, %f_262, %turn_241 : vector<16xf32>
              %at_304 = arith.addi %at_264, %i13 : index
              %x_305 = memref.load %packed[%at_304] : memref<131072xf32>
              %b_306 = vector.broadcast %x_305 : f32 to vector<16xf32>
              %f_307 = math.fma %b_306, %f_258, %turn_242 : vector<16xf32>
              %f_308 = math.fma %b_306, %f_262, %turn_243 : vector<16xf32>
              %at_309 = arith.addi %at_264, %i14 : index
              %x_310 = memref.load %packed[%at_309] : memref<131072xf32>
              %b_311 = vector.broadcast %x_310 : f32 to vector<16xf32>
              %f_312 = math.fma %b_311, %f_258, %turn_244 : vector<16xf32>
              %f_313 = math.fma %b_311, %f_262, %turn_245 : vector<16xf32>
              %at_314 = arith.addi %at_264, %i15 : index
              %x_315 = memref.load %packed[%at_314] : memref<131072xf32>
              %b_316 = vector.broadcast %x_315 : f32 to vector<16xf32>
              %f_317 = math.fma %b_316, %f_258, %turn_246 : vector<16xf32>
              %f_318 = math.fma %b_316, %f_262, %turn_247 : vector<16xf32>
              %at_319 = arith.addi %at_264, %i16 : index
              %x_320 = memref.load %packed[%at_319] : memref<131072xf32>
              %b_321 = vector.broadcast %x_320 : f32 to vector<16xf32>
              %f_322 = math.fma %b_321, %f_258, %turn_248 : vector<16xf32>
              %f_323 = math.fma %b_321, %f_262, %turn_249 : vector<16xf32>
              scf.yield %f_267, %f_268, %f_272, %f_273, %f_277, %f_278, %f_282, %f_283, %f_287, %f_288, %f_292, %f_293, %f_297, %f_298, %f_302, %f_303, %f_307, %f_308, %f_312, %f_313, %f_317, %f_318, %f_322, %f_323 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %v_324 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_325 = arith.mulf %loop_250#0, %v_324 : vector<16xf32>
            %at_326 = arith.muli %i_7, %i0 : index
            vector.store %f_325, %y[%at_222, %at_326] : memref<64x512xf32>, vector<16xf32>
            %at_327 = arith.addi %i_7, %i5 : index
            %v_328 = vector.load %w_scales[%at_327, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_329 = arith.mulf %loop_250#1, %v_328 : vector<16xf32>
            %at_330 = arith.muli %at_327, %i0 : index
            vector.store %f_329, %y[%at_222, %at_330] : memref<64x512xf32>, vector<16xf32>
            %at_331 = arith.addi %at_222, %i5 : index
            %v_332 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_333 = arith.mulf %loop_250#2, %v_332 : vector<16xf32>
            %at_334 = arith.muli %i_7, %i0 : index
            vector.store %f_333, %y[%at_331, %at_334] : memref<64x512xf32>, vector<16xf32>
            %at_335 = arith.addi %i_7, %i5 : index
            %v_336 = vector.load %w_scales[%at_335, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_337 = arith.mulf %loop_250#3, %v_336 : vector<16xf32>
            %at_338 = arith.muli %at_335, %i0 : index
            vector.store %f_337, %y[%at_331, %at_338] : memref<64x512xf32>, vector<16xf32>
            %at_339 = arith.addi %at_222, %i1 : index
            %v_340 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_341 = arith.mulf %loop_250#4, %v_340 : vector<16xf32>
            %at_342 = arith.muli %i_7, %i0 : index
            vector.store %f_341, %y[%at_339, %at_342] : memref<64x512xf32>, vector<16xf32>
            %at_343 = arith.addi %i_7, %i5 : index
            %v_344 = vector.load %w_scales[%at_343, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_345 = arith.mulf %loop_250#5, %v_344 : vector<16xf32>
            %at_346 = arith.muli %at_343, %i0 : index
            vector.store %f_345, %y[%at_339, %at_346] : memref<64x512xf32>, vector<16xf32>
            %at_347 = arith.addi %at_222, %i9 : index
            %v_348 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_349 = arith.mulf %loop_250#6, %v_348 : vector<16xf32>
            %at_350 = arith.muli %i_7, %i0 : index
            vector.store %f_349, %y[%at_347, %at_350] : memref<64x512xf32>, vector<16xf32>
            %at_351 = arith.addi %i_7, %i5 : index
            %v_352 = vector.load %w_scales[%at_351, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_353 = arith.mulf %loop_250#7, %v_352 : vector<16xf32>
            %at_354 = arith.muli %at_351, %i0 : index
            vector.store %f_353, %y[%at_347, %at_354] : memref<64x512xf32>, vector<16xf32>
            %at_355 = arith.addi %at_222, %i4 : index
            %v_356 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_357 = arith.mulf %loop_250#8, %v_356 : vector<16xf32>
            %at_358 = arith.muli %i_7, %i0 : index
            vector.store %f_357, %y[%at_355, %at_358] : memref<64x512xf32>, vector<16xf32>
            %at_359 = arith.addi %i_7, %i5 : index
            %v_360 = vector.load %w_scales[%at_359, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_361 = arith.mulf %loop_250#9, %v_360 : vector<16xf32>
            %at_362 = arith.muli %at_359, %i0 : index
            vector.store %f_361, %y[%at_355, %at_362] : memref<64x512xf32>, vector<16xf32>
            %at_363 = arith.addi %at_222, %i10 : index
            %v_364 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_365 = arith.mulf %loop_250#10, %v_364 : vector<16xf32>
            %at_366 = arith.muli %i_7, %i0 : index
            vector.store %f_365, %y[%at_363, %at_366] : memref<64x512xf32>, vector<16xf32>
            %at_367 = arith.addi %i_7, %i5 : index
            %v_368 = vector.load %w_scales[%at_367, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_369 = arith.mulf %loop_250#11, %v_368 : vector<16xf32>
            %at_370 = arith.muli %at_367, %i0 : index
            vector.store %f_369, %y[%at_363, %at_370] : memref<64x512xf32>, vector<16xf32>
            %at_371 = arith.addi %at_222, %i11 : index
            %v_372 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_373 = arith.mulf %loop_250#12, %v_372 : vector<16xf32>
            %at_374 = arith.muli %i_7, %i0 : index
            vector.store %f_373, %y[%at_371, %at_374] : memref<64x512xf32>, vector<16xf32>
            %at_375 = arith.addi %i_7, %i5 : index
            %v_376 = vector.load %w_scales[%at_375, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_377 = arith.mulf %loop_250#13, %v_376 : vector<16xf32>
            %at_378 = arith.muli %at_375, %i0 : index
            vector.store %f_377, %y[%at_371, %at_378] : memref<64x512xf32>, vector<16xf32>
            %at_379 = arith.addi %at_222, %i12 : index
            %v_380 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_381 = arith.mulf %loop_250#14, %v_380 : vector<16xf32>
            %at_382 = arith.muli %i_7, %i0 : index
            vector.store %f_381, %y[%at_379, %at_382] : memref<64x512xf32>, vector<16xf32>
            %at_383 = arith.addi %i_7, %i5 : index
            %v_384 = vector.load %w_scales[%at_383, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_385 = arith.mulf %loop_250#15, %v_384 : vector<16xf32>
            %at_386 = arith.muli %at_383, %i0 : index
            vector.store %f_385, %y[%at_379, %at_386] : memref<64x512xf32>, vector<16xf32>
            %at_387 = arith.addi %at_222, %i13 : index
            %v_388 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_389 = arith.mulf %loop_250#16, %v_388 : vector<16xf32>
            %at_390 = arith.muli %i_7, %i0 : index
            vector.store %f_389, %y[%at_387, %at_390] : memref<64x512xf32>, vector<16xf32>
            %at_391 = arith.addi %i_7, %i5 : index
            %v_392 = vector.load %w_scales[%at_391, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_393 = arith.mulf %loop_250#17, %v_392 : vector<16xf32>
            %at_394 = arith.muli %at_391, %i0 : index
            vector.store %f_393, %y[%at_387, %at_394] : memref<64x512xf32>, vector<16xf32>
            %at_395 = arith.addi %at_222, %i14 : index
            %v_396 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_397 = arith.mulf %loop_250#18, %v_396 : vector<16xf32>
            %at_398 = arith.muli %i_7, %i0 : index
            vector.store %f_397, %y[%at_395, %at_398] : memref<64x512xf32>, vector<16xf32>
            %at_399 = arith.addi %i_7, %i5 : index
            %v_400 = vector.load %w_scales[%at_399, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_401 = arith.mulf %loop_250#19, %v_400 : vector<16xf32>
            %at_402 = arith.muli %at_399, %i0 : index
            vector.store %f_401, %y[%at_395, %at_402] : memref<64x512xf32>, vector<16xf32>
            %at_403 = arith.addi %at_222, %i15 : index
            %v_404 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_405 = arith.mulf %loop_250#20, %v_404 : vector<16xf32>
            %at_406 = arith.muli %i_7, %i0 : index
            vector.store %f_405, %y[%at_403, %at_406] : memref<64x512xf32>, vector<16xf32>
            %at_407 = arith.addi %i_7, %i5 : index
            %v_408 = vector.load %w_scales[%at_407, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_409 = arith.mulf %loop_250#21, %v_408 : vector<16xf32>
            %at_410 = arith.muli %at_407, %i0 : index
            vector.store %f_409, %y[%at_403, %at_410] : memref<64x512xf32>, vector<16xf32>
            %at_411 = arith.addi %at_222, %i16 : index
            %v_412 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_413 = arith.mulf %loop_250#22, %v_412 : vector<16xf32>
            %at_414 = arith.muli %i_7, %i0 : index
            vector.store %f_413, %y[%at_411, %at_414] : memref<64x512xf32>, vector<16xf32>
            %at_415 = arith.addi %i_7, %i5 : index
            %v_416 = vector.load %w_scales[%at_415, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_417 = arith.mulf %loop_250#23, %v_416 : vector<16xf32>
            %at_418 = arith.muli %at_415, %i0 : index
            vector.store %f_417, %y[%at_411, %at_418] : memref<64x512xf32>, vector<16xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x512_int8(%x: tensor<64x2048xf32>, %w_codes: tensor<32x2048x16xi8>, %w_scales: tensor<32x1x16xf32>) -> (tensor<64x512xf32>) {
  %packed = flow.dispatch @kernel_linear_64x2048x512_int8_pack::@kernel_linear_64x2048x512_int8_pack_entry(%x) : (tensor<64x2048xf32>) -> tensor<131072xf32>
  %y = flow.dispatch @kernel_linear_64x2048x512_int8_bytes::@kernel_linear_64x2048x512_int8_bytes_entry(%packed, %w_codes, %w_scales) : (tensor<131072xf32>, tensor<32x2048x16xi8>, tensor<32x1x16xf32>) -> tensor<64x512xf32>
  return %y : tensor<64x512xf32>
}
