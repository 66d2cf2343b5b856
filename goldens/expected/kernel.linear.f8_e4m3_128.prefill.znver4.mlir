hal.executable.source private @kernel_linear_64x2048x512_f8_e4m3_128_pack {
  hal.executable.export public @kernel_linear_64x2048x512_f8_e4m3_128_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 5 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_f8_e4m3_128_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_linear_64x2048x512_f8_e4m3_128_bytes {
  hal.executable.export public @kernel_linear_64x2048x512_f8_e4m3_128_bytes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_f8_e4m3_128_bytes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %i12 = arith.constant 128 : index
      %splat13 = arith.constant dense<256.0> : vector<16xf32>
      %i14 = arith.constant 3 : index
      %i15 = arith.constant 5 : index
      %i16 = arith.constant 6 : index
      %i17 = arith.constant 7 : index
      %i18 = arith.constant 8 : index
      %i19 = arith.constant 9 : index
      %i20 = arith.constant 10 : index
      %i21 = arith.constant 11 : index
      %i22 = arith.constant 12 : index
      %i23 = arith.constant 52 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i3) : memref<131072xf32>
      %w_codes_bits = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i3) : memref<32x32768xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i3) : memref<32x16x16xf32>
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
              %at_50 = arith.divui %i_14, %i12 : index
              %v_51 = vector.load %w_scales[%i_7, %at_50, %i3] : memref<32x16x16xf32>, vector<16xf32>
              %f_52 = arith.mulf %f_49, %splat13 : vector<16xf32>
              %f_53 = arith.mulf %f_52, %v_51 : vector<16xf32>
              %at_54 = arith.muli %i_14, %i0 : index
              %v_55 = vector.load %w_codes_bits[%at_12, %at_54] : memref<32x32768xi8>, vector<16xi8>
              %words_56 = arith.extui %v_55 : vector<16xi8> to vector<16xi16>
              %up_57 = arith.shli %words_56, %splat9 : vector<16xi16>
              %down_58 = arith.shrsi %up_57, %splat10 : vector<16xi16>
              %bits_59 = arith.andi %down_58, %splat11 : vector<16xi16>
              %half_60 = vector.bitcast %bits_59 : vector<16xi16> to vector<16xf16>
              %f_61 = arith.extf %half_60 : vector<16xf16> to vector<16xf32>
              %at_62 = arith.divui %i_14, %i12 : index
              %v_63 = vector.load %w_scales[%at_12, %at_62, %i3] : memref<32x16x16xf32>, vector<16xf32>
              %f_64 = arith.mulf %f_61, %splat13 : vector<16xf32>
              %f_65 = arith.mulf %f_64, %v_63 : vector<16xf32>
              %at_66 = arith.muli %i_14, %i6 : index
              %at_67 = arith.addi %at_13, %at_66 : index
              %x_68 = memref.load %packed[%at_67] : memref<131072xf32>
              %b_69 = vector.broadcast %x_68 : f32 to vector<16xf32>
              %f_70 = math.fma %b_69, %f_53, %turn_15 : vector<16xf32>
              %f_71 = math.fma %b_69, %f_65, %turn_16 : vector<16xf32>
              %at_72 = arith.addi %at_67, %i5 : index
              %x_73 = memref.load %packed[%at_72] : memref<131072xf32>
              %b_74 = vector.broadcast %x_73 : f32 to vector<16xf32>
              %f_75 = math.fma %b_74, %f_53, %turn_17 : vector<16xf32>
              %f_76 = math.fma %b_74, %f_65, %turn_18 : vector<16xf32>
              %at_77 = arith.addi %at_67, %i1 : index
              %x_78 = memref.load %packed[%at_77] : memref<131072xf32>
              %b_79 = vector.broadcast %x_78 : f32 to vector<16xf32>
              %f_80 = math.fma %b_79, %f_53, %turn_19 : vector<16xf32>
              %f_81 = math.fma %b_79, %f_65, %turn_20 : vector<16xf32>
              %at_82 = arith.addi %at_67, %i14 : index
              %x_83 = memref.load %packed[%at_82] : memref<131072xf32>
              %b_84 = vector.broadcast %x_83 : f32 to vector<16xf32>
              %f_85 = math.fma %b_84, %f_53, %turn_21 : vector<16xf32>
              %f_86 = math.fma %b_84, %f_65, %turn_22 : vector<16xf32>
              %at_87 = arith.addi %at_67, %i4 : index
              %x_88 = memref.load %packed[%at_87] : memref<131072xf32>
              %b_89 = vector.broadcast %x_88 : f32 to vector<16xf32>
              %f_90 = math.fma %b_89, %f_53, %turn_23 : vector<16xf32>
              %f_91 = math.fma %b_89, %f_65, %turn_24 : vector<16xf32>
              %at_92 = arith.addi %at_67, %i15 : index
              %x_93 = memref.load %packed[%at_92] : memref<131072xf32>
              %b_94 = vector.broadcast %x_93 : f32 to vector<16xf32>
              %f_95 = math.fma %b_94, %f_53, %turn_25 : vector<16xf32>
              %f_96 = math.fma %b_94, %f_65, %turn_26 : vector<16xf32>
              %at_97 = arith.addi %at_67, %i16 : index
              %x_98 = memref.load %packed[%at_97] : memref<131072xf32>
              %b_99 = vector.broadcast %x_98 : f32 to vector<16xf32>
              %f_100 = math.fma %b_99, %f_53, %turn_27 : vector<16xf32>
              %f_101 = math.fma %b_99, %f_65, %turn_28 : vector<16xf32>
              %at_102 = arith.addi %at_67, %i17 : index
              %x_103 = memref.load %packed[%at_102] : memref<131072xf32>
              %b_104 = vector.broadcast %x_103 : f32 to vector<16xf32>
              %f_105 = math.fma %b_104, %f_53, %turn_29 : vector<16xf32>
              %f_106 = math.fma %b_104, %f_65, %turn_30 : vector<16xf32>
              %at_107 = arith.addi %at_67, %i18 : index
              %x_108 = memref.load %packed[%at_107] : memref<131072xf32>
              %b_109 = vector.broadcast %x_108 : f32 to vector<16xf32>
              %f_110 = math.fma %b_109, %f_53, %turn_31 : vector<16xf32>
              %f_111 = math.fma %b_109, %f_65, %turn_32 : vector<16xf32>
              %at_112 = arith.addi %at_67, %i19 : index
              %x_113 = memref.load %packed[%at_112] : memref<131072xf32>
              %b_114 = vector.broadcast %x_113 : f32 to vector<16xf32>
              %f_115 = math.fma %b_114, %f_53, %turn_33 : vector<16xf32>
              %f_116 = math.fma %b_114, %f_65, %turn_34 : vector<16xf32>
              %at_117 = arith.addi %at_67, %i20 : index
              %x_118 = memref.load %packed[%at_117] : memref<131072xf32>
              %b_119 = vector.broadcast %x_118 : f32 to vector<16xf32>
              %f_120 = math.fma %b_119, %f_53, %turn_35 : vector<16xf32>
              %f_121 = math.fma %b_119, %f_65, %turn_36 : vector<16xf32>
              %at_122 = arith.addi %at_67, %i21 : index
              %x_123 = memref.load %packed[%at_122] : memref<131072xf32>
              %b_124 = vector.broadcast %x_123 : f32 to vector<16xf32>
              %f_125 = math.fma %b_124, %f_53, %turn_37 : vector<16xf32>
              %f_126 = math.fma %b_124, %f_65, %turn_38 : vector<16xf32>
              %at_127 = arith.addi %at_67, %i22 : index
              %x_128 = memref.load %packed[%at_127] : memref<131072xf32>
              %b_129 = vector.broadcast %x_128 : f32 to vector<16xf32>
              %f_130 = math.fma %b_129, %f_53, %turn_39 : vector<16xf32>
              %f_131 = math.fma %b_129, %f_65, %turn_40 : vector<16xf32>
              scf.yield %f_70, %f_71, %f_75, %f_76, %f_80, %f_81, %f_85, %f_86, %f_90, %f_91, %f_95, %f_96, %f_100, %f_101, %f_105, %f_106, %f_110, %f_111, %f_115, %f_116, %f_120, %f_121, %f_125, %f_126, %f_130, %f_131 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_132 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#0, %y[%at_11, %at_132] : memref<64x512xf32>, vector<16xf32>
            %at_133 = arith.addi %i_7, %i5 : index
            %at_134 = arith.muli %at_133, %i0 : index
            vector.store %loop_41#1, %y[%at_11, %at_134] : memref<64x512xf32>, vector<16xf32>
            %at_135 = arith.addi %at_11, %i5 : index
            %at_136 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#2, %y[%at_135, %at_136] : memref<64x512xf32>, vector<16xf32>
            %at_137 = arith.addi %i_7, %i5 : index
            %at_138 = arith.muli %at_137, %i0 : index
            vector.store %loop_41#3, %y[%at_135, %at_138] : memref<64x512xf32>, vector<16xf32>
            %at_139 = arith.addi %at_11, %i1 : index
            %at_140 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#4, %y[%at_139, %at_140] : memref<64x512xf32>, vector<16xf32>
            %at_141 = arith.addi %i_7, %i5 : index
            %at_142 = arith.muli %at_141, %i0 : index
            vector.store %loop_41#5, %y[%at_139, %at_142] : memref<64x512xf32>, vector<16xf32>
            %at_143 = arith.addi %at_11, %i14 : index
            %at_144 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#6, %y[%at_143, %at_144] : memref<64x512xf32>, vector<16xf32>
            %at_145 = arith.addi %i_7, %i5 : index
            %at_146 = arith.muli %at_145, %i0 : index
            vector.store %loop_41#7, %y[%at_143, %at_146] : memref<64x512xf32>, vector<16xf32>
            %at_147 = arith.addi %at_11, %i4 : index
            %at_148 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#8, %y[%at_147, %at_148] : memref<64x512xf32>, vector<16xf32>
            %at_149 = arith.addi %i_7, %i5 : index
            %at_150 = arith.muli %at_149, %i0 : index
            vector.store %loop_41#9, %y[%at_147, %at_150] : memref<64x512xf32>, vector<16xf32>
            %at_151 = arith.addi %at_11, %i15 : index
            %at_152 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#10, %y[%at_151, %at_152] : memref<64x512xf32>, vector<16xf32>
            %at_153 = arith.addi %i_7, %i5 : index
            %at_154 = arith.muli %at_153, %i0 : index
            vector.store %loop_41#11, %y[%at_151, %at_154] : memref<64x512xf32>, vector<16xf32>
            %at_155 = arith.addi %at_11, %i16 : index
            %at_156 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#12, %y[%at_155, %at_156] : memref<64x512xf32>, vector<16xf32>
            %at_157 = arith.addi %i_7, %i5 : index
            %at_158 = arith.muli %at_157, %i0 : index
            vector.store %loop_41#13, %y[%at_155, %at_158] : memref<64x512xf32>, vector<16xf32>
            %at_159 = arith.addi %at_11, %i17 : index
            %at_160 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#14, %y[%at_159, %at_160] : memref<64x512xf32>, vector<16xf32>
            %at_161 = arith.addi %i_7, %i5 : index
            %at_162 = arith.muli %at_161, %i0 : index
            vector.store %loop_41#15, %y[%at_159, %at_162] : memref<64x512xf32>, vector<16xf32>
            %at_163 = arith.addi %at_11, %i18 : index
            %at_164 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#16, %y[%at_163, %at_164] : memref<64x512xf32>, vector<16xf32>
            %at_165 = arith.addi %i_7, %i5 : index
            %at_166 = arith.muli %at_165, %i0 : index
            vector.store %loop_41#17, %y[%at_163, %at_166] : memref<64x512xf32>, vector<16xf32>
            %at_167 = arith.addi %at_11, %i19 : index
            %at_168 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#18, %y[%at_167, %at_168] : memref<64x512xf32>, vector<16xf32>
            %at_169 = arith.addi %i_7, %i5 : index
            %at_170 = arith.muli %at_169, %i0 : index
            vector.store %loop_41#19, %y[%at_167, %at_170] : memref<64x512xf32>, vector<16xf32>
            %at_171 = arith.addi %at_11, %i20 : index
            %at_172 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#20, %y[%at_171, %at_172] : memref<64x512xf32>, vector<16xf32>
            %at_173 = arith.addi %i_7, %i5 : index
            %at_174 = arith.muli %at_173, %i0 : index
            vector.store %loop_41#21, %y[%at_171, %at_174] : memref<64x512xf32>, vector<16xf32>
            %at_175 = arith.addi %at_11, %i21 : index
            %at_176 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#22, %y[%at_175, %at_176] : memref<64x512xf32>, vector<16xf32>
            %at_177 = arith.addi %i_7, %i5 : index
            %at_178 = arith.muli %at_177, %i0 : index
            vector.store %loop_41#23, %y[%at_175, %at_178] : memref<64x512xf32>, vector<16xf32>
            %at_179 = arith.addi %at_11, %i22 : index
            %at_180 = arith.muli %i_7, %i0 : index
            vector.store %loop_41#24, %y[%at_179, %at_180] : memref<64x512xf32>, vector<16xf32>
            %at_181 = arith.addi %i_7, %i5 : index
            %at_182 = arith.muli %at_181, %i0 : index
            vector.store %loop_41#25, %y[%at_179, %at_182] : memref<64x512xf32>, vector<16xf32>
          }
          scf.for %i_183 = %i3 to %i5 step %i5 {
            %at_185 = arith.muli %i_183, %i22 : index
            %at_186 = arith.addi %at_185, %i23 : index
            %at_187 = arith.addi %i_7, %i5 : index
            %at_188 = arith.muli %at_186, %i7 : index
            %loop_214:24 = scf.for %i_189 = %i3 to %i7 step %i5 iter_args(%turn_190 = %splat8, %turn_191 = %splat8, %turn_192 = %splat8, %turn_193 = %splat8, %turn_194 = %splat8, %turn_195 = %splat8, %turn_196 = %splat8, %turn_197 = %splat8, %turn_198 = %splat8, %turn_199 = %splat8, %turn_200 = %splat8, %turn_201 = %splat8, %turn_202 = %splat8, %turn_203 = %splat8, %turn_204 = %splat8, %turn_205 = %splat8, %turn_206 = %splat8, %turn_207 = %splat8, %turn_208 = %splat8, %turn_209 = %splat8, %turn_210 = %splat8, %turn_211 = %splat8, %turn_212 = %splat8, %turn_213 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_215 = arith.addi %i_7, %i1 : index
              %at_216 = arith.muli %i_189, %i0 : index
              memref.prefetch %w_codes_bits[%at_215, %at_216], read, locality<2>, data : memref<32x32768xi8>
              %at_217 = arith.addi %at_187, %i1 : index
              %at_218 = arith.muli %i_189, %i0 : index
              memref.prefetch %w_codes_bits[%at_217, %at_218], read, locality<2>, data : memref<32x32768xi8>
              %at_219 = arith.muli %i_189, %i0 : index
              %v_220 = vector.load %w_codes_bits[%i_7, %at_219] : memref<32x32768xi8>, vector<16xi8>
              %words_221 = arith.extui %v_220 : vector<16xi8> to vector<16xi16>
              %up_222 = arith.shli %words_221, %splat9 : vector<16xi16>
              %down_223 = arith.shrsi %up_222, %splat10 : vector<16xi16>
              %bits_224 = arith.andi %down_223, %splat11 : vector<16xi16>
              %half_225 = vector.bitcast %bits_224 : vector<16xi16> to vector<16xf16>
              %f_226 = arith.extf %half_225 : vector<16xf16> to vector<16xf32>
              %at_227 = arith.divui %i_189, %i12 : index
              %v_228 = vector.load %w_scales[%i_7, %at_227, %i3] : memref<32x16x16xf32>, vector<16xf32>
              %f_229 = arith.mulf %f_226, %splat13 : vector<16xf32>
              %f_230 = arith.mulf %f_229, %v_228 : vector<16xf32>
              %at_231 = arith.muli %i_189, %i0 : index
              %v_232 = vector.load %w_codes_bits[%at_187, %at_231] : memref<32x32768xi8>, vector<16xi8>
              %words_233 = arith.extui %v_232 : vector<16xi8> to vector<16xi16>
              %up_234 = arith.shli %words_233, %splat9 : vector<16xi16>
              %down_235 = arith.shrsi %up_234, %splat10 : vector<16xi16>
              %bits_236 = arith.andi %down_235, %splat11 : vector<16xi16>
              %half_237 = vector.bitcast %bits_236 : vector<16xi16> to vector<16xf16>
              %f_238 = arith.extf %half_237 : vector<16xf16> to vector<16xf32>
              %at_239 = arith.divui %i_189, %i12 : index
              %v_240 = vector.load %w_scales[%at_187, %at_239, %i3] : memref<32x16x16xf32>, vector<16xf32>
              %f_241 = arith.mulf %f_238, %splat13 : vector<16xf32>
              %f_242 = arith.mulf %f_241, %v_240 : vector<16xf32>
              %at_243 = arith.muli %i_189, %i22 : index
              %at_244 = arith.addi %at_188, %at_243 : index
              %x_245 = memref.load %packed[%at_244] : memref<131072xf32>
              %b_246 = vector.broadcast %x_245 : f32 to vector<16xf32>
              %f_247 = math.fma %b_246, %f_230, %turn_190 : vector<16xf32>
              %f_248 = math.fma %b_246, %f_242, %turn_191 : vector<16xf32>
              %at_249 = arith.addi %at_244, %i5 : index
              %x_250 = memref.load %packed[%at_249] : memref<131072xf32>
              %b_251 = vector.broadcast %x_250 : f32 to vector<16xf32>
              %f_252 = math.fma %b_251, %f_230, %turn_192 : vector<16xf32>
              %f_253 = math.fma %b_251, %f_242, %turn_193 : vector<16xf32>
              %at_254 = arith.addi %at_244, %i1 : index
              %x_255 = memref.load %packed[%at_254] : memref<131072xf32>
              %b_256 = vector.broadcast %x_255 : f32 to vector<16xf32>
              %f_257 = math.fma %b_256, %f_230, %turn_194 : vector<16xf32>
              %f_258 = math.fma %b_256, %f_242, %turn_195 : vector<16xf32>
              %at_259 = arith.addi %at_244, %i14 : index
              %x_260 = memref.load %packed[%at_259] : memref<131072xf32>
              %b_261 = vector.broadcast %x_260 : f32 to vector<16xf32>
              %f_262 = math.fma %b_261, %f_230, %turn_196 : vector<16xf32>
              %f_263 = math.fma %b_261, %f_242, %turn_197 : vector<16xf32>
              %at_264 = arith.addi %at_244, %i4 : index
              %x_265 = memref.load %packed[%at_264] : memref<131072xf32>
              %b_266 = vector.broadcast %x_265 : f32 to vector<16xf32>
              %f_267 = math.fma %b_266, %f_230, %turn_198 : vector<16xf32>
              %f_268 = math.fma %b_266, %f_242, %turn_199 : vector<16xf32>
              %at_269 = arith.addi %at_244, %i15 : index
              %x_270 = memref.load %packed[%at_269] : memref<131072xf32>
              %b_271 = vector.broadcast %x_270 : f32 to vector<16xf32>
              %f_272 = math.fma %b_271, %f_230, %turn_200 : vector<16xf32>
              %f_273 = math.fma %b_271, %f_242, %turn_201 : vector<16xf32>
              %at_274 = arith.addi %at_244, %i16 : index
              %x_275 = memref.load %packed[%at_274] : memref<131072xf32>
              %b_276 = vector.broadcast %x_275 : f32 to vector<16xf32>
              %f_277 = math.fma %b_276, %f_230, %turn_202 : vector<16xf32>
              %f_278 = math.fma %b_276, %f_242, %turn_203 : vector<16xf32>
              %at_279 = arith.addi %at_244, %i17 : index
              %x_280 = memref.load %packed[%at_279] : memref<131072xf32>
              %b_281 = vector.broadcast %x_280 : f32 to vector<16xf32>
              %f_282 = math.fma %b_281, %f_230, %turn_204 : vector<16xf32>
              %f_283 = math.fma %b_281, %f_242, %turn_205 : vector<16xf32>
              %at_284 = arith.addi %at_244, %i18 : index
              %x_285 = memref.load %packed[%at_284] : memref<131072xf32>
              %b_286 = vector.broadcast %x_285 : f32 to vector<16xf32>
              %f_287 = math.fma %b_286, %f_230, %turn_206 : vector<16xf32>
              %f_288 = math.fma %b_286, %f_242, %turn_207 : vector<16xf32>
              %at_289 = arith.addi %at_244, %i19 : index
              %x_290 = memref.load %packed[%at_289] : memref<131072xf32>
              %b_291 = vector.broadcast %x_290 : f32 to vector<16xf32>
              %f_292 = math.fma %b_291, %f_230, %turn_208 : vector<16xf32>
              %f_293 = math.fma %b_291, %f_242, %turn_209 : vector<16xf32>
              %at_294 = arith.addi %at_244, %i20 : index
              %x_295 = memref.load %packed[%at_294] : memref<131072xf32>
              %b_296 = vector.broadcast %x_295 : f32 to vector<16xf32>
              %f_297 = math.fma %b_296, %f_230, %turn_210 : vector<16xf32>
              %f_298 = math.fma %b_296, %f_242, %turn_211 : vector<16xf32>
              %at_299 = arith.addi %at_244, %i21 : index
              %x_300 = memref.load %packed[%at_299] : memref<131072xf32>
              %b_301 = vector.broadcast %x_300 : f32 to vector<16xf32>
              %f_302 = math.fma %b_301, %f_230, %turn_212 : vector<16xf32>
              %f_303 = math.fma %b_301, %f_242, %turn_213 : vector<16xf32>
              scf.yield %f_247, %f_248, %f_252, %f_253, %f_257, %f_258, %f_262, %f_263, %f_267, %f_268, %f_272, %f_273, %f_277, %f_278, %f_282, %f_283, %f_287, %f_288, %f_292, %f_293, %f_297, %f_298, %f_302, %f_303 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_304 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#0, %y[%at_186, %at_304] : memref<64x512xf32>, vector<16xf32>
            %at_305 = arith.addi %i_7, %i5 : index
            %at_306 = arith.muli %at_305, %i0 : index
            vector.store %loop_214#1, %y[%at_186, %at_306] : memref<64x512xf32>, vector<16xf32>
            %at_307 = arith.addi %at_186, %i5 : index
            %at_308 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#2, %y[%at_307, %at_308] : memref<64x512xf32>, vector<16xf32>
            %at_309 = arith.addi %i_7, %i5 : index
            %at_310 = arith.muli %at_309, %i0 : index
            vector.store %loop_214#3, %y[%at_307, %at_310] : memref<64x512xf32>, vector<16xf32>
            %at_311 = arith.addi %at_186, %i1 : index
            %at_312 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#4, %y[%at_311, %at_312] : memref<64x512xf32>, vector<16xf32>
            %at_313 = arith.addi %i_7, %i5 : index
            %at_314 = arith.muli %at_313, %i0 : index
            vector.store %loop_214#5, %y[%at_311, %at_314] : memref<64x512xf32>, vector<16xf32>
            %at_315 = arith.addi %at_186, %i14 : index
            %at_316 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#6, %y[%at_315, %at_316] : memref<64x512xf32>, vector<16xf32>
            %at_317 = arith.addi %i_7, %i5 : index
            %at_318 = arith.muli %at_317, %i0 : index
            vector.store %loop_214#7, %y[%at_315, %at_318] : memref<64x512xf32>, vector<16xf32>
            %at_319 = arith.addi %at_186, %i4 : index
            %at_320 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#8, %y[%at_319, %at_320] : memref<64x512xf32>, vector<16xf32>
            %at_321 = arith.addi %i_7, %i5 : index
            %at_322 = arith.muli %at_321, %i0 : index
            vector.store %loop_214#9, %y[%at_319, %at_322] : memref<64x512xf32>, vector<16xf32>
            %at_323 = arith.addi %at_186, %i15 : index
            %at_324 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#10, %y[%at_323, %at_324] : memref<64x512xf32>, vector<16xf32>
            %at_325 = arith.addi %i_7, %i5 : index
            %at_326 = arith.muli %at_325, %i0 : index
            vector.store %loop_214#11, %y[%at_323, %at_326] : memref<64x512xf32>, vector<16xf32>
            %at_327 = arith.addi %at_186, %i16 : index
            %at_328 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#12, %y[%at_327, %at_328] : memref<64x512xf32>, vector<16xf32>
            %at_329 = arith.addi %i_7, %i5 : index
            %at_330 = arith.muli %at_329, %i0 : index
            vector.store %loop_214#13, %y[%at_327, %at_330] : memref<64x512xf32>, vector<16xf32>
            %at_331 = arith.addi %at_186, %i17 : index
            %at_332 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#14, %y[%at_331, %at_332] : memref<64x512xf32>, vector<16xf32>
            %at_333 = arith.addi %i_7, %i5 : index
            %at_334 = arith.muli %at_333, %i0 : index
            vector.store %loop_214#15, %y[%at_331, %at_334] : memref<64x512xf32>, vector<16xf32>
            %at_335 = arith.addi %at_186, %i18 : index
            %at_336 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#16, %y[%at_335, %at_336] : memref<64x512xf32>, vector<16xf32>
            %at_337 = arith.addi %i_7, %i5 : index
            %at_338 = arith.muli %at_337, %i0 : index
            vector.store %loop_214#17, %y[%at_335, %at_338] : memref<64x512xf32>, vector<16xf32>
            %at_339 = arith.addi %at_186, %i19 : index
            %at_340 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#18, %y[%at_339, %at_340] : memref<64x512xf32>, vector<16xf32>
            %at_341 = arith.addi %i_7, %i5 : index
            %at_342 = arith.muli %at_341, %i0 : index
            vector.store %loop_214#19, %y[%at_339, %at_342] : memref<64x512xf32>, vector<16xf32>
            %at_343 = arith.addi %at_186, %i20 : index
            %at_344 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#20, %y[%at_343, %at_344] : memref<64x512xf32>, vector<16xf32>
            %at_345 = arith.addi %i_7, %i5 : index
            %at_346 = arith.muli %at_345, %i0 : index
            vector.store %loop_214#21, %y[%at_343, %at_346] : memref<64x512xf32>, vector<16xf32>
            %at_347 = arith.addi %at_186, %i21 : index
            %at_348 = arith.muli %i_7, %i0 : index
            vector.store %loop_214#22, %y[%at_347, %at_348] : memref<64x512xf32>, vector<16xf32>
            %at_349 = arith.addi %i_7, %i5 : index
            %at_350 = arith.muli %at_349, %i0 : index
            vector.store %loop_214#23, %y[%at_347, %at_350] : memref<64x512xf32>, vector<16xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x512_f8_e4m3_128(%x: tensor<64x2048xf32>, %w_codes: tensor<32x2048x16xui8>, %w_scales: tensor<32x16x16xf32>) -> (tensor<64x512xf32>) {
  %packed = flow.dispatch @kernel_linear_64x2048x512_f8_e4m3_128_pack::@kernel_linear_64x2048x512_f8_e4m3_128_pack_entry(%x) : (tensor<64x2048xf32>) -> tensor<131072xf32>
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<32x2048x16xui8>) -> tensor<32x2048x16xi8>
  %y = flow.dispatch @kernel_linear_64x2048x512_f8_e4m3_128_bytes::@kernel_linear_64x2048x512_f8_e4m3_128_bytes_entry(%packed, %w_codes_bits, %w_scales) : (tensor<131072xf32>, tensor<32x2048x16xi8>, tensor<32x16x16xf32>) -> tensor<64x512xf32>
  return %y : tensor<64x512xf32>
}
