hal.executable.source private @kernel_linear_64x2048x512_f8_e4m3_pack {
  hal.executable.export public @kernel_linear_64x2048x512_f8_e4m3_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 5 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_f8_e4m3_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_linear_64x2048x512_f8_e4m3_bytes {
  hal.executable.export public @kernel_linear_64x2048x512_f8_e4m3_bytes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_f8_e4m3_bytes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 16 : index
      %i1 = arith.constant 2 : index
      %i2 = arith.constant 32 : index
      %i3 = arith.constant 0 : index
      %i4 = arith.constant 4 : index
      %i5 = arith.constant 1 : index
      %i6 = arith.constant 13 : index
      %i7 = arith.constant 2048 : index
      %splat8 = arith.constant dense<0.0> : vector<16xf32>
      %splat9 = arith.constant dense<8> : vector<16xi16>
      %splat10 = arith.constant dense<1> : vector<16xi16>
      %splat11 = arith.constant dense<-16512> : vector<16xi16>
      %i12 = arith.constant 3 : index
      %i13 = arith.constant 5 : index
      %i14 = arith.constant 6 : index
      %i15 = arith.constant 7 : index
      %i16 = arith.constant 8 : index
      %i17 = arith.constant 9 : index
      %i18 = arith.constant 10 : index
      %i19 = arith.constant 11 : index
      %i20 = arith.constant 12 : index
      %splat21 = arith.constant dense<256.0> : vector<16xf32>
      %i22 = arith.constant 52 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i3) : memref<131072xf32>
      %w_codes_bits = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i3) : memref<32x32768xi8>
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
              %v_43 = vector.load %w_codes_bits[%i_7, %at_42] : memref<32x32768xi8>, vector<16xi8>
              %words_44 = arith.extui %v_43 : vector<16xi8> to vector<16xi16>
              %up_45 = arith.shli %words_44, %splat9 : vector<16xi16>
              %down_46 = arith.shrsi %up_45, %splat10 : vector<16xi16>
              %bits_47 = arith.andi %down_46, %splat11 : vector<16xi16>
              %half_48 = vector.bitcast %bits_47 : vector<16xi16> to vector<16xf16>
              %f_49 = arith.extf %half_48 : vector<16xf16> to vector<16xf32>
              %at_50 = arith.muli %i_14, %i0 : index
              %v_51 = vector.load %w_codes_bits[%at_12, %at_50] : memref<32x32768xi8>, vector<16xi8>
              %words_52 = arith.extui %v_51 : vector<16xi8> to vector<16xi16>
              %up_53 = arith.shli %words_52, %splat9 : vector<16xi16>
              %down_54 = arith.shrsi %up_53, %splat10 : vector<16xi16>
              %bits_55 = arith.andi %down_54, %splat11 : vector<16xi16>
              %half_56 = vector.bitcast %bits_55 : vector<16xi16> to vector<16xf16>
              %f_57 = arith.extf %half_56 : vector<16xf16> to vector<16xf32>
              %at_58 = arith.muli %i_14, %i6 : index
              %at_59 = arith.addi %at_13, %at_58 : index
              %x_60 = memref.load %packed[%at_59] : memref<131072xf32>
              %b_61 = vector.broadcast %x_60 : f32 to vector<16xf32>
              %f_62 = math.fma %b_61, %f_49, %turn_15 : vector<16xf32>
              %f_63 = math.fma %b_61, %f_57, %turn_16 : vector<16xf32>
              %at_64 = arith.addi %at_59, %i5 : index
              %x_65 = memref.load %packed[%at_64] : memref<131072xf32>
              %b_66 = vector.broadcast %x_65 : f32 to vector<16xf32>
              %f_67 = math.fma %b_66, %f_49, %turn_17 : vector<16xf32>
              %f_68 = math.fma %b_66, %f_57, %turn_18 : vector<16xf32>
              %at_69 = arith.addi %at_59, %i1 : index
              %x_70 = memref.load %packed[%at_69] : memref<131072xf32>
              %b_71 = vector.broadcast %x_70 : f32 to vector<16xf32>
              %f_72 = math.fma %b_71, %f_49, %turn_19 : vector<16xf32>
              %f_73 = math.fma %b_71, %f_57, %turn_20 : vector<16xf32>
              %at_74 = arith.addi %at_59, %i12 : index
              %x_75 = memref.load %packed[%at_74] : memref<131072xf32>
              %b_76 = vector.broadcast %x_75 : f32 to vector<16xf32>
              %f_77 = math.fma %b_76, %f_49, %turn_21 : vector<16xf32>
              %f_78 = math.fma %b_76, %f_57, %turn_22 : vector<16xf32>
              %at_79 = arith.addi %at_59, %i4 : index
              %x_80 = memref.load %packed[%at_79] : memref<131072xf32>
              %b_81 = vector.broadcast %x_80 : f32 to vector<16xf32>
              %f_82 = math.fma %b_81, %f_49, %turn_23 : vector<16xf32>
              %f_83 = math.fma %b_81, %f_57, %turn_24 : vector<16xf32>
              %at_84 = arith.addi %at_59, %i13 : index
              %x_85 = memref.load %packed[%at_84] : memref<131072xf32>
              %b_86 = vector.broadcast %x_85 : f32 to vector<16xf32>
              %f_87 = math.fma %b_86, %f_49, %turn_25 : vector<16xf32>
              %f_88 = math.fma %b_86, %f_57, %turn_26 : vector<16xf32>
              %at_89 = arith.addi %at_59, %i14 : index
              %x_90 = memref.load %packed[%at_89] : memref<131072xf32>
              %b_91 = vector.broadcast %x_90 : f32 to vector<16xf32>
              %f_92 = math.fma %b_91, %f_49, %turn_27 : vector<16xf32>
              %f_93 = math.fma %b_91, %f_57, %turn_28 : vector<16xf32>
              %at_94 = arith.addi %at_59, %i15 : index
              %x_95 = memref.load %packed[%at_94] : memref<131072xf32>
              %b_96 = vector.broadcast %x_95 : f32 to vector<16xf32>
              %f_97 = math.fma %b_96, %f_49, %turn_29 : vector<16xf32>
              %f_98 = math.fma %b_96, %f_57, %turn_30 : vector<16xf32>
              %at_99 = arith.addi %at_59, %i16 : index
              %x_100 = memref.load %packed[%at_99] : memref<131072xf32>
              %b_101 = vector.broadcast %x_100 : f32 to vector<16xf32>
              %f_102 = math.fma %b_101, %f_49, %turn_31 : vector<16xf32>
              %f_103 = math.fma %b_101, %f_57, %turn_32 : vector<16xf32>
              %at_104 = arith.addi %at_59, %i17 : index
              %x_105 = memref.load %packed[%at_104] : memref<131072xf32>
              %b_106 = vector.broadcast %x_105 : f32 to vector<16xf32>
              %f_107 = math.fma %b_106, %f_49, %turn_33 : vector<16xf32>
              %f_108 = math.fma %b_106, %f_57, %turn_34 : vector<16xf32>
              %at_109 = arith.addi %at_59, %i18 : index
              %x_110 = memref.load %packed[%at_109] : memref<131072xf32>
              %b_111 = vector.broadcast %x_110 : f32 to vector<16xf32>
              %f_112 = math.fma %b_111, %f_49, %turn_35 : vector<16xf32>
              %f_113 = math.fma %b_111, %f_57, %turn_36 : vector<16xf32>
              %at_114 = arith.addi %at_59, %i19 : index
              %x_115 = memref.load %packed[%at_114] : memref<131072xf32>
              %b_116 = vector.broadcast %x_115 : f32 to vector<16xf32>
              %f_117 = math.fma %b_116, %f_49, %turn_37 : vector<16xf32>
              %f_118 = math.fma %b_116, %f_57, %turn_38 : vector<16xf32>
              %at_119 = arith.addi %at_59, %i20 : index
              %x_120 = memref.load %packed[%at_119] : memref<131072xf32>
              %b_121 = vector.broadcast %x_120 : f32 to vector<16xf32>
              %f_122 = math.fma %b_121, %f_49, %turn_39 : vector<16xf32>
              %f_123 = math.fma %b_121, %f_57, %turn_40 : vector<16xf32>
              scf.yield %f_62, %f_63, %f_67, %f_68, %f_72, %f_73, %f_77, %f_78, %f_82, %f_83, %f_87, %f_88, %f_92, %f_93, %f_97, %f_98, %f_102, %f_103, %f_107, %f_108, %f_112, %f_113, %f_117, %f_118, %f_122, %f_123 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %v_124 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_125 = arith.mulf %loop_41#0, %splat21 : vector<16xf32>
            %f_126 = arith.mulf %f_125, %v_124 : vector<16xf32>
            %at_127 = arith.muli %i_7, %i0 : index
            vector.store %f_126, %y[%at_11, %at_127] : memref<64x512xf32>, vector<16xf32>
            %at_128 = arith.addi %i_7, %i5 : index
            %v_129 = vector.load %w_scales[%at_128, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_130 = arith.mulf %loop_41#1, %splat21 : vector<16xf32>
            %f_131 = arith.mulf %f_130, %v_129 : vector<16xf32>
            %at_132 = arith.muli %at_128, %i0 : index
            vector.store %f_131, %y[%at_11, %at_132] : memref<64x512xf32>, vector<16xf32>
            %at_133 = arith.addi %at_11, %i5 : index
            %v_134 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_135 = arith.mulf %loop_41#2, %splat21 : vector<16xf32>
            %f_136 = arith.mulf %f_135, %v_134 : vector<16xf32>
            %at_137 = arith.muli %i_7, %i0 : index
            vector.store %f_136, %y[%at_133, %at_137] : memref<64x512xf32>, vector<16xf32>
            %at_138 = arith.addi %i_7, %i5 : index
            %v_139 = vector.load %w_scales[%at_138, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_140 = arith.mulf %loop_41#3, %splat21 : vector<16xf32>
            %f_141 = arith.mulf %f_140, %v_139 : vector<16xf32>
            %at_142 = arith.muli %at_138, %i0 : index
            vector.store %f_141, %y[%at_133, %at_142] : memref<64x512xf32>, vector<16xf32>
            %at_143 = arith.addi %at_11, %i1 : index
            %v_144 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_145 = arith.mulf %loop_41#4, %splat21 : vector<16xf32>
            %f_146 = arith.mulf %f_145, %v_144 : vector<16xf32>
            %at_147 = arith.muli %i_7, %i0 : index
            vector.store %f_146, %y[%at_143, %at_147] : memref<64x512xf32>, vector<16xf32>
            %at_148 = arith.addi %i_7, %i5 : index
            %v_149 = vector.load %w_scales[%at_148, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_150 = arith.mulf %loop_41#5, %splat21 : vector<16xf32>
            %f_151 = arith.mulf %f_150, %v_149 : vector<16xf32>
            %at_152 = arith.muli %at_148, %i0 : index
            vector.store %f_151, %y[%at_143, %at_152] : memref<64x512xf32>, vector<16xf32>
            %at_153 = arith.addi %at_11, %i12 : index
            %v_154 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_155 = arith.mulf %loop_41#6, %splat21 : vector<16xf32>
            %f_156 = arith.mulf %f_155, %v_154 : vector<16xf32>
            %at_157 = arith.muli %i_7, %i0 : index
            vector.store %f_156, %y[%at_153, %at_157] : memref<64x512xf32>, vector<16xf32>
            %at_158 = arith.addi %i_7, %i5 : index
            %v_159 = vector.load %w_scales[%at_158, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_160 = arith.mulf %loop_41#7, %splat21 : vector<16xf32>
            %f_161 = arith.mulf %f_160, %v_159 : vector<16xf32>
            %at_162 = arith.muli %at_158, %i0 : index
            vector.store %f_161, %y[%at_153, %at_162] : memref<64x512xf32>, vector<16xf32>
            %at_163 = arith.addi %at_11, %i4 : index
            %v_164 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_165 = arith.mulf %loop_41#8, %splat21 : vector<16xf32>
            %f_166 = arith.mulf %f_165, %v_164 : vector<16xf32>
            %at_167 = arith.muli %i_7, %i0 : index
            vector.store %f_166, %y[%at_163, %at_167] : memref<64x512xf32>, vector<16xf32>
            %at_168 = arith.addi %i_7, %i5 : index
            %v_169 = vector.load %w_scales[%at_168, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_170 = arith.mulf %loop_41#9, %splat21 : vector<16xf32>
            %f_171 = arith.mulf %f_170, %v_169 : vector<16xf32>
            %at_172 = arith.muli %at_168, %i0 : index
            vector.store %f_171, %y[%at_163, %at_172] : memref<64x512xf32>, vector<16xf32>
            %at_173 = arith.addi %at_11, %i13 : index
            %v_174 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_175 = arith.mulf %loop_41#10, %splat21 : vector<16xf32>
            %f_176 = arith.mulf %f_175, %v_174 : vector<16xf32>
            %at_177 = arith.muli %i_7, %i0 : index
            vector.store %f_176, %y[%at_173, %at_177] : memref<64x512xf32>, vector<16xf32>
            %at_178 = arith.addi %i_7, %i5 : index
            %v_179 = vector.load %w_scales[%at_178, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_180 = arith.mulf %loop_41#11, %splat21 : vector<16xf32>
            %f_181 = arith.mulf %f_180, %v_179 : vector<16xf32>
            %at_182 = arith.muli %at_178, %i0 : index
            vector.store %f_181, %y[%at_173, %at_182] : memref<64x512xf32>, vector<16xf32>
            %at_183 = arith.addi %at_11, %i14 : index
            %v_184 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_185 = arith.mulf %loop_41#12, %splat21 : vector<16xf32>
            %f_186 = arith.mulf %f_185, %v_184 : vector<16xf32>
            %at_187 = arith.muli %i_7, %i0 : index
            vector.store %f_186, %y[%at_183, %at_187] : memref<64x512xf32>, vector<16xf32>
            %at_188 = arith.addi %i_7, %i5 : index
            %v_189 = vector.load %w_scales[%at_188, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_190 = arith.mulf %loop_41#13, %splat21 : vector<16xf32>
            %f_191 = arith.mulf %f_190, %v_189 : vector<16xf32>
            %at_192 = arith.muli %at_188, %i0 : index
            vector.store %f_191, %y[%at_183, %at_192] : memref<64x512xf32>, vector<16xf32>
            %at_193 = arith.addi %at_11, %i15 : index
            %v_194 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_195 = arith.mulf %loop_41#14, %splat21 : vector<16xf32>
            %f_196 = arith.mulf %f_195, %v_194 : vector<16xf32>
            %at_197 = arith.muli %i_7, %i0 : index
            vector.store %f_196, %y[%at_193, %at_197] : memref<64x512xf32>, vector<16xf32>
            %at_198 = arith.addi %i_7, %i5 : index
            %v_199 = vector.load %w_scales[%at_198, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_200 = arith.mulf %loop_41#15, %splat21 : vector<16xf32>
            %f_201 = arith.mulf %f_200, %v_199 : vector<16xf32>
            %at_202 = arith.muli %at_198, %i0 : index
            vector.store %f_201, %y[%at_193, %at_202] : memref<64x512xf32>, vector<16xf32>
            %at_203 = arith.addi %at_11, %i16 : index
            %v_204 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_205 = arith.mulf %loop_41#16, %splat21 : vector<16xf32>
            %f_206 = arith.mulf %f_205, %v_204 : vector<16xf32>
            %at_207 = arith.muli %i_7, %i0 : index
            vector.store %f_206, %y[%at_203, %at_207] : memref<64x512xf32>, vector<16xf32>
            %at_208 = arith.addi %i_7, %i5 : index
            %v_209 = vector.load %w_scales[%at_208, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_210 = arith.mulf %loop_41#17, %splat21 : vector<16xf32>
            %f_211 = arith.mulf %f_210, %v_209 : vector<16xf32>
            %at_212 = arith.muli %at_208, %i0 : index
            vector.store %f_211, %y[%at_203, %at_212] : memref<64x512xf32>, vector<16xf32>
            %at_213 = arith.addi %at_11, %i17 : index
            %v_214 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_215 = arith.mulf %loop_41#18, %splat21 : vector<16xf32>
            %f_216 = arith.mulf %f_215, %v_214 : vector<16xf32>
            %at_217 = arith.muli %i_7, %i0 : index
            vector.store %f_216, %y[%at_213, %at_217] : memref<64x512xf32>, vector<16xf32>
            %at_218 = arith.addi %i_7, %i5 : index
            %v_219 = vector.load %w_scales[%at_218, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_220 = arith.mulf %loop_41#19, %splat21 : vector<16xf32>
            %f_221 = arith.mulf %f_220, %v_219 : vector<16xf32>
            %at_222 = arith.muli %at_218, %i0 : index
            vector.store %f_221, %y[%at_213, %at_222] : memref<64x512xf32>, vector<16xf32>
            %at_223 = arith.addi %at_11, %i18 : index
            %v_224 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_225 = arith.mulf %loop_41#20, %splat21 : vector<16xf32>
            %f_226 = arith.mulf %f_225, %v_224 : vector<16xf32>
            %at_227 = arith.muli %i_7, %i0 : index
            vector.store %f_226, %y[%at_223, %at_227] : memref<64x512xf32>, vector<16xf32>
            %at_228 = arith.addi %i_7, %i5 : index
            %v_229 = vector.load %w_scales[%at_228, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_230 = arith.mulf %loop_41#21, %splat21 : vector<16xf32>
            %f_231 = arith.mulf %f_230, %v_229 : vector<16xf32>
            %at_232 = arith.muli %at_228, %i0 : index
            vector.store %f_231, %y[%at_223, %at_232] : memref<64x512xf32>, vector<16xf32>
            %at_233 = arith.addi %at_11, %i19 : index
            %v_234 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_235 = arith.mulf %loop_41#22, %splat21 : vector<16xf32>
            %f_236 = arith.mulf %f_235, %v_234 : vector<16xf32>
            %at_237 = arith.muli %i_7, %i0 : index
            vector.store %f_236, %y[%at_233, %at_237] : memref<64x512xf32>, vector<16xf32>
            %at_238 = arith.addi %i_7, %i5 : index
            %v_239 = vector.load %w_scales[%at_238, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_240 = arith.mulf %loop_41#23, %splat21 : vector<16xf32>
            %f_241 = arith.mulf %f_240, %v_239 : vector<16xf32>
            %at_242 = arith.muli %at_238, %i0 : index
            vector.store %f_241, %y[%at_233, %at_242] : memref<64x512xf32>, vector<16xf32>
            %at_243 = arith.addi %at_11, %i20 : index
            %v_244 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_245 = arith.mulf %loop_41#24, %splat21 : vector<16xf32>
            %f_246 = arith.mulf %f_245, %v_244 : vector<16xf32>
            %at_247 = arith.muli %i_7, %i0 : index
            vector.store %f_246, %y[%at_243, %at_247] : memref<64x512xf32>, vector<16xf32>
            %at_248 = arith.addi %i_7, %i5 : index
            %v_249 = vector.load %w_scales[%at_248, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_250 = arith.mulf %loop_41#25, %splat21 : vector<16xf32>
            %f_251 = arith.mulf %f_250, %v_249 : vector<16xf32>
            %at_252 = arith.muli %at_248, %i0 : index
            vector.store %f_251, %y[%at_243, %at_252] : memref<64x512xf32>, vector<16xf32>
          }
          scf.for %i_253 = %i3 to %i5 step %i5 {
            %at_255 = arith.muli %i_253, %i20 : index
            %at_256 = arith.addi %at_255, %i22 : index
            %at_257 = arith.addi %i_7, %i5 : index
            %at_258 = arith.muli %at_256, %i7 : index
            %loop_284:24 = scf.for %i_259 = %i3 to %i7 step %i5 iter_args(%turn_260 = %splat8, %turn_261 = %splat8, %turn_262 = %splat8, %turn_263 = %splat8, %turn_264 = %splat8, %turn_265 = %splat8, %turn_266 = %splat8, %turn_267 = %splat8, %turn_268 = %splat8, %turn_269 = %splat8, %turn_270 = %splat8, %turn_271 = %splat8, %turn_272 = %splat8, %turn_273 = %splat8, %turn_274 = %splat8, %turn_275 = %splat8, %turn_276 = %splat8, %turn_277 = %splat8, %turn_278 = %splat8, %turn_279 = %splat8, %turn_280 = %splat8, %turn_281 = %splat8, %turn_282 = %splat8, %turn_283 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_285 = arith.addi %i_7, %i1 : index
              %at_286 = arith.muli %i_259, %i0 : index
              memref.prefetch %w_codes_bits[%at_285, %at_286], read, locality<2>, data : memref<32x32768xi8>
              %at_287 = arith.addi %at_257, %i1 : index
              %at_288 = arith.muli %i_259, %i0 : index
              memref.prefetch %w_codes_bits[%at_287, %at_288], read, locality<2>, data : memref<32x32768xi8>
              %at_289 = arith.muli %i_259, %i0 : index
              %v_290 = vector.load %w_codes_bits[%i_7, %at_289] : memref<32x32768xi8>, vector<16xi8>
              %words_291 = arith.extui %v_290 : vector<16xi8> to vector<16xi16>
              %up_292 = arith.shli %words_291, %splat9 : vector<16xi16>
              %down_293 = arith.shrsi %up_292, %splat10 : vector<16xi16>
              %bits_294 = arith.andi %down_293, %splat11 : vector<16xi16>
              %half_295 = vector.bitcast %bits_294 : vector<16xi16> to vector<16xf16>
              %f_296 = arith.extf %half_295 : vector<16xf16> to vector<16xf32>
              %at_297 = arith.muli %i_259, %i0 : index
              %v_298 = vector.load %w_codes_bits[%at_257, %at_297] : memref<32x32768xi8>, vector<16xi8>
              %words_299 = arith.extui %v_298 : vector<16xi8> to vector<16xi16>
              %up_300 = arith.shli %words_299, %splat9 : vector<16xi16>
              %down_301 = arith.shrsi %up_300, %splat10 : vector<16xi16>
              %bits_302 = arith.andi %down_301, %splat11 : vector<16xi16>
              %half_303 = vector.bitcast %bits_302 : vector<16xi16> to vector<16xf16>
              %f_304 = arith.extf %half_303 : vector<16xf16> to vector<16xf32>
              %at_305 = arith.muli %i_259, %i20 : index
              %at_306 = arith.addi %at_258, %at_305 : index
              %x_307 = memref.load %packed[%at_306] : memref<131072xf32>
              %b_308 = vector.broadcast %x_307 : f32 to vector<16xf32>
              %f_309 = math.fma %b_308, %f_296, %turn_260 : vector<16xf32>
              %f_310 = math.fma %b_308, %f_304, %turn_261 : vector<16xf32>
              %at_311 = arith.addi %at_306, %i5 : index
              %x_312 = memref.load %packed[%at_311] : memref<131072xf32>
              %b_313 = vector.broadcast %x_312 : f32 to vector<16xf32>
              %f_314 = math.fma %b_313, %f_296, %turn_262 : vector<16xf32>
              %f_315 = math.fma %b_313, %f_304, %turn_263 : vector<16xf32>
              %at_316 = arith.addi %at_306, %i1 : index
              %x_317 = memref.load %packed[%at_316] : memref<131072xf32>
              %b_318 = vector.broadcast %x_317 : f32 to vector<16xf32>
              %f_319 = math.fma %b_318, %f_296, %turn_264 : vector<16xf32>
              %f_320 = math.fma %b_318, %f_304, %turn_265 : vector<16xf32>
              %at_321 = arith.addi %at_306, %i12 : index
              %x_322 = memref.load %packed[%at_321] : memref<131072xf32>
              %b_323 = vector.broadcast %x_322 : f32 to vector<16xf32>
              %f_324 = math.fma %b_323, %f_296, %turn_266 : vector<16xf32>
              %f_325 = math.fma %b_323, %f_304, %turn_267 : vector<16xf32>
              %at_326 = arith.addi %at_306, %i4 : index
              %x_327 = memref.load %packed[%at_326] : memref<131072xf32>
              %b_328 = vector.broadcast %x_327 : f32 to vector<16xf32>
              %f_329 = math.fma %b_328, %f_296, %turn_268 : vector<16xf32>
              %f_330 = math.fma %b_328, %f_304, %turn_269 : vector<16xf32>
              %at_331 = arith.addi %at_306, %i13 : index
              %x_332 = memref.load %packed[%at_331] : memref<131072xf32>
              %b_333 = vector.broadcast %x_332 : f32 to vector<16xf32>
              %f_334 = math.fma %b_333, %f_296, %turn_270 : vector<16xf32>
              %f_335 = math.fma %b_333, %f_304, %turn_271 : vector<16xf32>
              %at_336 = arith.addi %at_306, %i14 : index
              %x_337 = memref.load %packed[%at_336] : memref<131072xf32>
              %b_338 = vector.broadcast %x_337 : f32 to vector<16xf32>
              %f_339 = math.fma %b_338, %f_296, %turn_272 : vector<16xf32>
              %f_340 = math.fma %b_338, %f_304, %turn_273 : vector<16xf32>
              %at_341 = arith.addi %at_306, %i15 : index
              %x_342 = memref.load %packed[%at_341] : memref<131072xf32>
              %b_343 = vector.broadcast %x_342 : f32 to vector<16xf32>
              %f_344 = math.fma %b_343, %f_296, %turn_274 : vector<16xf32>
              %f_345 = math.fma %b_343, %f_304, %turn_275 : vector<16xf32>
              %at_346 = arith.addi %at_306, %i16 : index
              %x_347 = memref.load %packed[%at_346] : memref<131072xf32>
              %b_348 = vector.broadcast %x_347 : f32 to vector<16xf32>
              %f_349 = math.fma %b_348, %f_296, %turn_276 : vector<16xf32>
              %f_350 = math.fma %b_348, %f_304, %turn_277 : vector<16xf32>
              %at_351 = arith.addi %at_306, %i17 : index
              %x_352 = memref.load %packed[%at_351] : memref<131072xf32>
              %b_353 = vector.broadcast %x_352 : f32 to vector<16xf32>
              %f_354 = math.fma %b_353, %f_296, %turn_278 : vector<16xf32>
              %f_355 = math.fma %b_353, %f_304, %turn_279 : vector<16xf32>
              %at_356 = arith.addi %at_306, %i18 : index
              %x_357 = memref.load %packed[%at_356] : memref<131072xf32>
              %b_358 = vector.broadcast %x_357 : f32 to vector<16xf32>
              %f_359 = math.fma %b_358, %f_296, %turn_280 : vector<16xf32>
              %f_360 = math.fma %b_358, %f_304, %turn_281 : vector<16xf32>
              %at_361 = arith.addi %at_306, %i19 : index
              %x_362 = memref.load %packed[%at_361] : memref<131072xf32>
              %b_363 = vector.broadcast %x_362 : f32 to vector<16xf32>
              %f_364 = math.fma %b_363, %f_296, %turn_282 : vector<16xf32>
              %f_365 = math.fma %b_363, %f_304, %turn_283 : vector<16xf32>
              scf.yield %f_309, %f_310, %f_314, %f_315, %f_319, %f_320, %f_324, %f_325, %f_329, %f_330, %f_334, %f_335, %f_339, %f_340, %f_344, %f_345, %f_349, %f_350, %f_354, %f_355, %f_359, %f_360, %f_364, %f_365 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %v_366 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_367 = arith.mulf %loop_284#0, %splat21 : vector<16xf32>
            %f_368 = arith.mulf %f_367, %v_366 : vector<16xf32>
            %at_369 = arith.muli %i_7, %i0 : index
            vector.store %f_368, %y[%at_256, %at_369] : memref<64x512xf32>, vector<16xf32>
            %at_370 = arith.addi %i_7, %i5 : index
            %v_371 = vector.load %w_scales[%at_370, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_372 = arith.mulf %loop_284#1, %splat21 : vector<16xf32>
            %f_373 = arith.mulf %f_372, %v_371 : vector<16xf32>
            %at_374 = arith.muli %at_370, %i0 : index
            vector.store %f_373, %y[%at_256, %at_374] : memref<64x512xf32>, vector<16xf32>
            %at_375 = arith.addi %at_256, %i5 : index
            %v_376 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_377 = arith.mulf %loop_284#2, %splat21 : vector<16xf32>
            %f_378 = arith.mulf %f_377, %v_376 : vector<16xf32>
            %at_379 = arith.muli %i_7, %i0 : index
            vector.store %f_378, %y[%at_375, %at_379] : memref<64x512xf32>, vector<16xf32>
            %at_380 = arith.addi %i_7, %i5 : index
            %v_381 = vector.load %w_scales[%at_380, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_382 = arith.mulf %loop_284#3, %splat21 : vector<16xf32>
            %f_383 = arith.mulf %f_382, %v_381 : vector<16xf32>
            %at_384 = arith.muli %at_380, %i0 : index
            vector.store %f_383, %y[%at_375, %at_384] : memref<64x512xf32>, vector<16xf32>
            %at_385 = arith.addi %at_256, %i1 : index
            %v_386 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_387 = arith.mulf %loop_284#4, %splat21 : vector<16xf32>
            %f_388 = arith.mulf %f_387, %v_386 : vector<16xf32>
            %at_389 = arith.muli %i_7, %i0 : index
            vector.store %f_388, %y[%at_385, %at_389] : memref<64x512xf32>, vector<16xf32>
            %at_390 = arith.addi %i_7, %i5 : index
            %v_391 = vector.load %w_scales[%at_390, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_392 = arith.mulf %loop_284#5, %splat21 : vector<16xf32>
            %f_393 = arith.mulf %f_392, %v_391 : vector<16xf32>
            %at_394 = arith.muli %at_390, %i0 : index
            vector.store %f_393, %y[%at_385, %at_394] : memref<64x512xf32>, vector<16xf32>
            %at_395 = arith.addi %at_256, %i12 : index
            %v_396 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_397 = arith.mulf %loop_284#6, %splat21 : vector<16xf32>
            %f_398 = arith.mulf %f_397, %v_396 : vector<16xf32>
            %at_399 = arith.muli %i_7, %i0 : index
            vector.store %f_398, %y[%at_395, %at_399] : memref<64x512xf32>, vector<16xf32>
            %at_400 = arith.addi %i_7, %i5 : index
            %v_401 = vector.load %w_scales[%at_400, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_402 = arith.mulf %loop_284#7, %splat21 : vector<16xf32>
            %f_403 = arith.mulf %f_402, %v_401 : vector<16xf32>
            %at_404 = arith.muli %at_400, %i0 : index
            vector.store %f_403, %y[%at_395, %at_404] : memref<64x512xf32>, vector<16xf32>
            %at_405 = arith.addi %at_256, %i4 : index
            %v_406 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_407 = arith.mulf %loop_284#8, %splat21 : vector<16xf32>
            %f_408 = arith.mulf %f_407, %v_406 : vector<16xf32>
            %at_409 = arith.muli %i_7, %i0 : index
            vector.store %f_408, %y[%at_405, %at_409] : memref<64x512xf32>, vector<16xf32>
            %at_410 = arith.addi %i_7, %i5 : index
            %v_411 = vector.load %w_scales[%at_410, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_412 = arith.mulf %loop_284#9, %splat21 : vector<16xf32>
            %f_413 = arith.mulf %f_412, %v_411 : vector<16xf32>
            %at_414 = arith.muli %at_410, %i0 : index
            vector.store %f_413, %y[%at_405, %at_414] : memref<64x512xf32>, vector<16xf32>
            %at_415 = arith.addi %at_256, %i13 : index
            %v_416 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_417 = arith.mulf %loop_284#10, %splat21 : vector<16xf32>
            %f_418 = arith.mulf %f_417, %v_416 : vector<16xf32>
            %at_419 = arith.muli %i_7, %i0 : index
            vector.store %f_418, %y[%at_415, %at_419] : memref<64x512xf32>, vector<16xf32>
            %at_420 = arith.addi %i_7, %i5 : index
            %v_421 = vector.load %w_scales[%at_420, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_422 = arith.mulf %loop_284#11, %splat21 : vector<16xf32>
            %f_423 = arith.mulf %f_422, %v_421 : vector<16xf32>
            %at_424 = arith.muli %at_420, %i0 : index
            vector.store %f_423, %y[%at_415, %at_424] : memref<64x512xf32>, vector<16xf32>
            %at_425 = arith.addi %at_256, %i14 : index
            %v_426 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_427 = arith.mulf %loop_284#12, %splat21 : vector<16xf32>
            %f_428 = arith.mulf %f_427, %v_426 : vector<16xf32>
            %at_429 = arith.muli %i_7, %i0 : index
            vector.store %f_428, %y[%at_425, %at_429] : memref<64x512xf32>, vector<16xf32>
            %at_430 = arith.addi %i_7, %i5 : index
            %v_431 = vector.load %w_scales[%at_430, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_432 = arith.mulf %loop_284#13, %splat21 : vector<16xf32>
            %f_433 = arith.mulf %f_432, %v_431 : vector<16xf32>
            %at_434 = arith.muli %at_430, %i0 : index
            vector.store %f_433, %y[%at_425, %at_434] : memref<64x512xf32>, vector<16xf32>
            %at_435 = arith.addi %at_256, %i15 : index
            %v_436 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_437 = arith.mulf %loop_284#14, %splat21 : vector<16xf32>
            %f_438 = arith.mulf %f_437, %v_436 : vector<16xf32>
            %at_439 = arith.muli %i_7, %i0 : index
            vector.store %f_438, %y[%at_435, %at_439] : memref<64x512xf32>, vector<16xf32>
            %at_440 = arith.addi %i_7, %i5 : index
            %v_441 = vector.load %w_scales[%at_440, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_442 = arith.mulf %loop_284#15, %splat21 : vector<16xf32>
            %f_443 = arith.mulf %f_442, %v_441 : vector<16xf32>
            %at_444 = arith.muli %at_440, %i0 : index
            vector.store %f_443, %y[%at_435, %at_444] : memref<64x512xf32>, vector<16xf32>
            %at_445 = arith.addi %at_256, %i16 : index
            %v_446 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_447 = arith.mulf %loop_284#16, %splat21 : vector<16xf32>
            %f_448 = arith.mulf %f_447, %v_446 : vector<16xf32>
            %at_449 = arith.muli %i_7, %i0 : index
            vector.store %f_448, %y[%at_445, %at_449] : memref<64x512xf32>, vector<16xf32>
            %at_450 = arith.addi %i_7, %i5 : index
            %v_451 = vector.load %w_scales[%at_450, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_452 = arith.mulf %loop_284#17, %splat21 : vector<16xf32>
            %f_453 = arith.mulf %f_452, %v_451 : vector<16xf32>
            %at_454 = arith.muli %at_450, %i0 : index
            vector.store %f_453, %y[%at_445, %at_454] : memref<64x512xf32>, vector<16xf32>
            %at_455 = arith.addi %at_256, %i17 : index
            %v_456 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_457 = arith.mulf %loop_284#18, %splat21 : vector<16xf32>
            %f_458 = arith.mulf %f_457, %v_456 : vector<16xf32>
            %at_459 = arith.muli %i_7, %i0 : index
            vector.store %f_458, %y[%at_455, %at_459] : memref<64x512xf32>, vector<16xf32>
            %at_460 = arith.addi %i_7, %i5 : index
            %v_461 = vector.load %w_scales[%at_460, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_462 = arith.mulf %loop_284#19, %splat21 : vector<16xf32>
            %f_463 = arith.mulf %f_462, %v_461 : vector<16xf32>
            %at_464 = arith.muli %at_460, %i0 : index
            vector.store %f_463, %y[%at_455, %at_464] : memref<64x512xf32>, vector<16xf32>
            %at_465 = arith.addi %at_256, %i18 : index
            %v_466 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_467 = arith.mulf %loop_284#20, %splat21 : vector<16xf32>
            %f_468 = arith.mulf %f_467, %v_466 : vector<16xf32>
            %at_469 = arith.muli %i_7, %i0 : index
            vector.store %f_468, %y[%at_465, %at_469] : memref<64x512xf32>, vector<16xf32>
            %at_470 = arith.addi %i_7, %i5 : index
            %v_471 = vector.load %w_scales[%at_470, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_472 = arith.mulf %loop_284#21, %splat21 : vector<16xf32>
            %f_473 = arith.mulf %f_472, %v_471 : vector<16xf32>
            %at_474 = arith.muli %at_470, %i0 : index
            vector.store %f_473, %y[%at_465, %at_474] : memref<64x512xf32>, vector<16xf32>
            %at_475 = arith.addi %at_256, %i19 : index
            %v_476 = vector.load %w_scales[%i_7, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_477 = arith.mulf %loop_284#22, %splat21 : vector<16xf32>
            %f_478 = arith.mulf %f_477, %v_476 : vector<16xf32>
            %at_479 = arith.muli %i_7, %i0 : index
            vector.store %f_478, %y[%at_475, %at_479] : memref<64x512xf32>, vector<16xf32>
            %at_480 = arith.addi %i_7, %i5 : index
            %v_481 = vector.load %w_scales[%at_480, %i3, %i3] : memref<32x1x16xf32>, vector<16xf32>
            %f_482 = arith.mulf %loop_284#23, %splat21 : vector<16xf32>
            %f_483 = arith.mulf %f_482, %v_481 : vector<16xf32>
            %at_484 = arith.muli %at_480, %i0 : index
            vector.store %f_483, %y[%at_475, %at_484] : memref<64x512xf32>, vector<16xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x512_f8_e4m3(%x: tensor<64x2048xf32>, %w_codes: tensor<32x2048x16xui8>, %w_scales: tensor<32x1x16xf32>) -> (tensor<64x512xf32>) {
  %packed = flow.dispatch @kernel_linear_64x2048x512_f8_e4m3_pack::@kernel_linear_64x2048x512_f8_e4m3_pack_entry(%x) : (tensor<64x2048xf32>) -> tensor<131072xf32>
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<32x2048x16xui8>) -> tensor<32x2048x16xi8>
  %y = flow.dispatch @kernel_linear_64x2048x512_f8_e4m3_bytes::@kernel_linear_64x2048x512_f8_e4m3_bytes_entry(%packed, %w_codes_bits, %w_scales) : (tensor<131072xf32>, tensor<32x2048x16xi8>, tensor<32x1x16xf32>) -> tensor<64x512xf32>
  return %y : tensor<64x512xf32>
}
