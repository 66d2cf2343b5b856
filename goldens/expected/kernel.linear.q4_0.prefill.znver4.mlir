hal.executable.source private @kernel_linear_64x2048x512_q4_0_pack {
  hal.executable.export public @kernel_linear_64x2048x512_q4_0_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 5 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_q4_0_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_linear_64x2048x512_q4_0_decoded {
  hal.executable.export public @kernel_linear_64x2048x512_q4_0_decoded_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_q4_0_decoded_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 1 : index
      %splat3 = arith.constant dense<0.0> : vector<16xf32>
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 104 : index
      %i6 = arith.constant 2048 : index
      %i7 = arith.constant 128 : index
      %i8 = arith.constant 4 : index
      %i9 = arith.constant 16 : index
      %splat10 = arith.constant dense<5.9604645e-08> : vector<16xf32>
      %i11 = arith.constant 256 : index
      %i12 = arith.constant 64 : index
      %i13 = arith.constant 192 : index
      %splat14 = arith.constant dense<15> : vector<64xi8>
      %splat15 = arith.constant dense<4> : vector<16xi32>
      %splat16 = arith.constant dense<8> : vector<64xi8>
      %splat17 = arith.constant dense<0> : vector<64xi8>
      %i18 = arith.constant 6 : index
      %i19 = arith.constant 8 : index
      %i20 = arith.constant 10 : index
      %i21 = arith.constant 12 : index
      %i22 = arith.constant 14 : index
      %i23 = arith.constant 18 : index
      %i24 = arith.constant 20 : index
      %i25 = arith.constant 22 : index
      %i26 = arith.constant 24 : index
      %i27 = arith.constant 26 : index
      %i28 = arith.constant 28 : index
      %i29 = arith.constant 30 : index
      %i30 = arith.constant 34 : index
      %i31 = arith.constant 36 : index
      %i32 = arith.constant 38 : index
      %i33 = arith.constant 40 : index
      %i34 = arith.constant 42 : index
      %i35 = arith.constant 44 : index
      %i36 = arith.constant 46 : index
      %i37 = arith.constant 48 : index
      %i38 = arith.constant 50 : index
      %i39 = arith.constant 52 : index
      %i40 = arith.constant 54 : index
      %i41 = arith.constant 56 : index
      %i42 = arith.constant 58 : index
      %i43 = arith.constant 60 : index
      %i44 = arith.constant 62 : index
      %i45 = arith.constant 3 : index
      %i46 = arith.constant 5 : index
      %i47 = arith.constant 7 : index
      %i48 = arith.constant 9 : index
      %i49 = arith.constant 11 : index
      %i50 = arith.constant 13 : index
      %i51 = arith.constant 15 : index
      %i52 = arith.constant 17 : index
      %i53 = arith.constant 19 : index
      %i54 = arith.constant 21 : index
      %i55 = arith.constant 23 : index
      %i56 = arith.constant 25 : index
      %i57 = arith.constant 27 : index
      %i58 = arith.constant 29 : index
      %i59 = arith.constant 31 : index
      %i60 = arith.constant 33 : index
      %i61 = arith.constant 35 : index
      %i62 = arith.constant 37 : index
      %i63 = arith.constant 39 : index
      %i64 = arith.constant 41 : index
      %i65 = arith.constant 43 : index
      %i66 = arith.constant 45 : index
      %i67 = arith.constant 47 : index
      %i68 = arith.constant 49 : index
      %i69 = arith.constant 51 : index
      %i70 = arith.constant 53 : index
      %i71 = arith.constant 55 : index
      %i72 = arith.constant 57 : index
      %i73 = arith.constant 59 : index
      %i74 = arith.constant 61 : index
      %i75 = arith.constant 63 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<131072xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<32x16384xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<32x1024xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<64x512xf32>
      %weights_1 = memref.alloca() : memref<256x16xf32>
      %sums_2 = memref.alloca() : memref<128x16xf32>
      %group_3 = hal.interface.workgroup.id[0] : index
      %at_4 = arith.muli %group_3, %i0 : index
      %at_5 = arith.addi %at_4, %i0 : index
      %end_6 = arith.minsi %at_5, %i1 : index
      %end_7 = arith.minsi %end_6, %i1 : index
      scf.for %i_8 = %at_4 to %end_7 step %i0 {
        %at_10 = arith.addi %i_8, %i2 : index
        scf.for %i_11 = %i4 to %i5 step %i2 {
          vector.store %splat3, %sums_2[%i_11, %i4] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_13 = %i4 to %i6 step %i7 {
          %group_15 = arith.divui %i_13, %i1 : index
          scf.for %i_16 = %i4 to %i8 step %i2 {
            %at_18 = arith.addi %group_15, %i_16 : index
            %at_19 = arith.muli %at_18, %i9 : index
            %v_20 = vector.load %w_scales[%i_8, %at_19] : memref<32x1024xf16>, vector<16xf16>
            %f_21 = arith.extf %v_20 : vector<16xf16> to vector<16xf32>
            %f_22 = arith.mulf %f_21, %splat10 : vector<16xf32>
            %at_23 = arith.muli %at_18, %i11 : index
            %codes_24 = vector.load %w_codes[%i_8, %at_23] : memref<32x16384xi8>, vector<64xi8>
            %at_25 = arith.addi %at_23, %i12 : index
            %codes_26 = vector.load %w_codes[%i_8, %at_25] : memref<32x16384xi8>, vector<64xi8>
            %at_27 = arith.addi %at_23, %i7 : index
            %codes_28 = vector.load %w_codes[%i_8, %at_27] : memref<32x16384xi8>, vector<64xi8>
            %at_29 = arith.addi %at_23, %i13 : index
            %codes_30 = vector.load %w_codes[%i_8, %at_29] : memref<32x16384xi8>, vector<64xi8>
            %bits_31 = arith.andi %codes_24, %splat14 : vector<64xi8>
            %bits_32 = arith.andi %codes_26, %splat14 : vector<64xi8>
            %bits_33 = arith.andi %codes_28, %splat14 : vector<64xi8>
            %bits_34 = arith.andi %codes_30, %splat14 : vector<64xi8>
            %words_35 = vector.bitcast %codes_24 : vector<64xi8> to vector<16xi32>
            %moved_36 = arith.shrui %words_35, %splat15 : vector<16xi32>
            %moved_37 = vector.bitcast %moved_36 : vector<16xi32> to vector<64xi8>
            %bits_38 = arith.andi %moved_37, %splat14 : vector<64xi8>
            %words_39 = vector.bitcast %codes_26 : vector<64xi8> to vector<16xi32>
            %moved_40 = arith.shrui %words_39, %splat15 : vector<16xi32>
            %moved_41 = vector.bitcast %moved_40 : vector<16xi32> to vector<64xi8>
            %bits_42 = arith.andi %moved_41, %splat14 : vector<64xi8>
            %words_43 = vector.bitcast %codes_28 : vector<64xi8> to vector<16xi32>
            %moved_44 = arith.shrui %words_43, %splat15 : vector<16xi32>
            %moved_45 = vector.bitcast %moved_44 : vector<16xi32> to vector<64xi8>
            %bits_46 = arith.andi %moved_45, %splat14 : vector<64xi8>
            %words_47 = vector.bitcast %codes_30 : vector<64xi8> to vector<16xi32>
            %moved_48 = arith.shrui %words_47, %splat15 : vector<16xi32>
            %moved_49 = vector.bitcast %moved_48 : vector<16xi32> to vector<64xi8>
            %bits_50 = arith.andi %moved_49, %splat14 : vector<64xi8>
            %signed_51 = arith.subi %bits_31, %splat16 : vector<64xi8>
            %signed_52 = arith.subi %bits_32, %splat16 : vector<64xi8>
            %signed_53 = arith.subi %bits_33, %splat16 : vector<64xi8>
            %signed_54 = arith.subi %bits_34, %splat16 : vector<64xi8>
            %signed_55 = arith.subi %bits_38, %splat16 : vector<64xi8>
            %signed_56 = arith.subi %bits_42, %splat16 : vector<64xi8>
            %signed_57 = arith.subi %bits_46, %splat16 : vector<64xi8>
            %signed_58 = arith.subi %bits_50, %splat16 : vector<64xi8>
            %top_59 = vector.shuffle %signed_51, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_60 = vector.bitcast %top_59 : vector<64xi8> to vector<16xi32>
            %whole_61 = arith.sitofp %top_60 : vector<16xi32> to vector<16xf32>
            %f_62 = arith.mulf %whole_61, %f_22 : vector<16xf32>
            %at_63 = arith.muli %i_16, %i12 : index
            vector.store %f_62, %weights_1[%at_63, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_64 = vector.shuffle %signed_51, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_65 = vector.bitcast %top_64 : vector<64xi8> to vector<16xi32>
            %whole_66 = arith.sitofp %top_65 : vector<16xi32> to vector<16xf32>
            %f_67 = arith.mulf %whole_66, %f_22 : vector<16xf32>
            %at_68 = arith.muli %i_16, %i12 : index
            %at_69 = arith.addi %at_68, %i0 : index
            vector.store %f_67, %weights_1[%at_69, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_70 = vector.shuffle %signed_51, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_71 = vector.bitcast %top_70 : vector<64xi8> to vector<16xi32>
            %whole_72 = arith.sitofp %top_71 : vector<16xi32> to vector<16xf32>
            %f_73 = arith.mulf %whole_72, %f_22 : vector<16xf32>
            %at_74 = arith.muli %i_16, %i12 : index
            %at_75 = arith.addi %at_74, %i8 : index
            vector.store %f_73, %weights_1[%at_75, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_76 = vector.shuffle %signed_51, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_77 = vector.bitcast %top_76 : vector<64xi8> to vector<16xi32>
            %whole_78 = arith.sitofp %top_77 : vector<16xi32> to vector<16xf32>
            %f_79 = arith.mulf %whole_78, %f_22 : vector<16xf32>
            %at_80 = arith.muli %i_16, %i12 : index
            %at_81 = arith.addi %at_80, %i18 : index
            vector.store %f_79, %weights_1[%at_81, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_82 = vector.shuffle %signed_52, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_83 = vector.bitcast %top_82 : vector<64xi8> to vector<16xi32>
            %whole_84 = arith.sitofp %top_83 : vector<16xi32> to vector<16xf32>
            %f_85 = arith.mulf %whole_84, %f_22 : vector<16xf32>
            %at_86 = arith.muli %i_16, %i12 : index
            %at_87 = arith.addi %at_86, %i19 : index
            vector.store %f_85, %weights_1[%at_87, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_88 = vector.shuffle %signed_52, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_89 = vector.bitcast %top_88 : vector<64xi8> to vector<16xi32>
            %whole_90 = arith.sitofp %top_89 : vector<16xi32> to vector<16xf32>
            %f_91 = arith.mulf %whole_90, %f_22 : vector<16xf32>
            %at_92 = arith.muli %i_16, %i12 : index
            %at_93 = arith.addi %at_92, %i20 : index
            vector.store %f_91, %weights_1[%at_93, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_94 = vector.shuffle %signed_52, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_95 = vector.bitcast %top_94 : vector<64xi8> to vector<16xi32>
            %whole_96 = arith.sitofp %top_95 : vector<16xi32> to vector<16xf32>
            %f_97 = arith.mulf %whole_96, %f_22 : vector<16xf32>
            %at_98 = arith.muli %i_16, %i12 : index
            %at_99 = arith.addi %at_98, %i21 : index
            vector.store %f_97, %weights_1[%at_99, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_100 = vector.shuffle %signed_52, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_101 = vector.bitcast %top_100 : vector<64xi8> to vector<16xi32>
            %whole_102 = arith.sitofp %top_101 : vector<16xi32> to vector<16xf32>
            %f_103 = arith.mulf %whole_102, %f_22 : vector<16xf32>
            %at_104 = arith.muli %i_16, %i12 : index
            %at_105 = arith.addi %at_104, %i22 : index
            vector.store %f_103, %weights_1[%at_105, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_106 = vector.shuffle %signed_53, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_107 = vector.bitcast %top_106 : vector<64xi8> to vector<16xi32>
            %whole_108 = arith.sitofp %top_107 : vector<16xi32> to vector<16xf32>
            %f_109 = arith.mulf %whole_108, %f_22 : vector<16xf32>
            %at_110 = arith.muli %i_16, %i12 : index
            %at_111 = arith.addi %at_110, %i9 : index
            vector.store %f_109, %weights_1[%at_111, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_112 = vector.shuffle %signed_53, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_113 = vector.bitcast %top_112 : vector<64xi8> to vector<16xi32>
            %whole_114 = arith.sitofp %top_113 : vector<16xi32> to vector<16xf32>
            %f_115 = arith.mulf %whole_114, %f_22 : vector<16xf32>
            %at_116 = arith.muli %i_16, %i12 : index
            %at_117 = arith.addi %at_116, %i23 : index
            vector.store %f_115, %weights_1[%at_117, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_118 = vector.shuffle %signed_53, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_119 = vector.bitcast %top_118 : vector<64xi8> to vector<16xi32>
            %whole_120 = arith.sitofp %top_119 : vector<16xi32> to vector<16xf32>
            %f_121 = arith.mulf %whole_120, %f_22 : vector<16xf32>
            %at_122 = arith.muli %i_16, %i12 : index
            %at_123 = arith.addi %at_122, %i24 : index
            vector.store %f_121, %weights_1[%at_123, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_124 = vector.shuffle %signed_53, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_125 = vector.bitcast %top_124 : vector<64xi8> to vector<16xi32>
            %whole_126 = arith.sitofp %top_125 : vector<16xi32> to vector<16xf32>
            %f_127 = arith.mulf %whole_126, %f_22 : vector<16xf32>
            %at_128 = arith.muli %i_16, %i12 : index
            %at_129 = arith.addi %at_128, %i25 : index
            vector.store %f_127, %weights_1[%at_129, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_130 = vector.shuffle %signed_54, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_131 = vector.bitcast %top_130 : vector<64xi8> to vector<16xi32>
            %whole_132 = arith.sitofp %top_131 : vector<16xi32> to vector<16xf32>
            %f_133 = arith.mulf %whole_132, %f_22 : vector<16xf32>
            %at_134 = arith.muli %i_16, %i12 : index
            %at_135 = arith.addi %at_134, %i26 : index
            vector.store %f_133, %weights_1[%at_135, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_136 = vector.shuffle %signed_54, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_137 = vector.bitcast %top_136 : vector<64xi8> to vector<16xi32>
            %whole_138 = arith.sitofp %top_137 : vector<16xi32> to vector<16xf32>
            %f_139 = arith.mulf %whole_138, %f_22 : vector<16xf32>
            %at_140 = arith.muli %i_16, %i12 : index
            %at_141 = arith.addi %at_140, %i27 : index
            vector.store %f_139, %weights_1[%at_141, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_142 = vector.shuffle %signed_54, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_143 = vector.bitcast %top_142 : vector<64xi8> to vector<16xi32>
            %whole_144 = arith.sitofp %top_143 : vector<16xi32> to vector<16xf32>
            %f_145 = arith.mulf %whole_144, %f_22 : vector<16xf32>
            %at_146 = arith.muli %i_16, %i12 : index
            %at_147 = arith.addi %at_146, %i28 : index
            vector.store %f_145, %weights_1[%at_147, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_148 = vector.shuffle %signed_54, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_149 = vector.bitcast %top_148 : vector<64xi8> to vector<16xi32>
            %whole_150 = arith.sitofp %top_149 : vector<16xi32> to vector<16xf32>
            %f_151 = arith.mulf %whole_150, %f_22 : vector<16xf32>
            %at_152 = arith.muli %i_16, %i12 : index
            %at_153 = arith.addi %at_152, %i29 : index
            vector.store %f_151, %weights_1[%at_153, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_154 = vector.shuffle %signed_55, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_155 = vector.bitcast %top_154 : vector<64xi8> to vector<16xi32>
            %whole_156 = arith.sitofp %top_155 : vector<16xi32> to vector<16xf32>
            %f_157 = arith.mulf %whole_156, %f_22 : vector<16xf32>
            %at_158 = arith.muli %i_16, %i12 : index
            %at_159 = arith.addi %at_158, %i1 : index
            vector.store %f_157, %weights_1[%at_159, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_160 = vector.shuffle %signed_55, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_161 = vector.bitcast %top_160 : vector<64xi8> to vector<16xi32>
            %whole_162 = arith.sitofp %top_161 : vector<16xi32> to vector<16xf32>
            %f_163 = arith.mulf %whole_162, %f_22 : vector<16xf32>
            %at_164 = arith.muli %i_16, %i12 : index
            %at_165 = arith.addi %at_164, %i30 : index
            vector.store %f_163, %weights_1[%at_165, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_166 = vector.shuffle %signed_55, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_167 = vector.bitcast %top_166 : vector<64xi8> to vector<16xi32>
            %whole_168 = arith.sitofp %top_167 : vector<16xi32> to vector<16xf32>
            %f_169 = arith.mulf %whole_168, %f_22 : vector<16xf32>
            %at_170 = arith.muli %i_16, %i12 : index
            %at_171 = arith.addi %at_170, %i31 : index
            vector.store %f_169, %weights_1[%at_171, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_172 = vector.shuffle %signed_55, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_173 = vector.bitcast %top_172 : vector<64xi8> to vector<16xi32>
            %whole_174 = arith.sitofp %top_173 : vector<16xi32> to vector<16xf32>
            %f_175 = arith.mulf %whole_174, %f_22 : vector<16xf32>
            %at_176 = arith.muli %i_16, %i12 : index
            %at_177 = arith.addi %at_176, %i32 : index
            vector.store %f_175, %weights_1[%at_177, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_178 = vector.shuffle %signed_56, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_179 = vector.bitcast %top_178 : vector<64xi8> to vector<16xi32>
            %whole_180 = arith.sitofp %top_179 : vector<16xi32> to vector<16xf32>
            %f_181 = arith.mulf %whole_180, %f_22 : vector<16xf32>
            %at_182 = arith.muli %i_16, %i12 : index
            %at_183 = arith.addi %at_182, %i33 : index
            vector.store %f_181, %weights_1[%at_183, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_184 = vector.shuffle %signed_56, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_185 = vector.bitcast %top_184 : vector<64xi8> to vector<16xi32>
            %whole_186 = arith.sitofp %top_185 : vector<16xi32> to vector<16xf32>
            %f_187 = arith.mulf %whole_186, %f_22 : vector<16xf32>
            %at_188 = arith.muli %i_16, %i12 : index
            %at_189 = arith.addi %at_188, %i34 : index
            vector.store %f_187, %weights_1[%at_189, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_190 = vector.shuffle %signed_56, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_191 = vector.bitcast %top_190 : vector<64xi8> to vector<16xi32>
            %whole_192 = arith.sitofp %top_191 : vector<16xi32> to vector<16xf32>
            %f_193 = arith.mulf %whole_192, %f_22 : vector<16xf32>
            %at_194 = arith.muli %i_16, %i12 : index
            %at_195 = arith.addi %at_194, %i35 : index
            vector.store %f_193, %weights_1[%at_195, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_196 = vector.shuffle %signed_56, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_197 = vector.bitcast %top_196 : vector<64xi8> to vector<16xi32>
            %whole_198 = arith.sitofp %top_197 : vector<16xi32> to vector<16xf32>
            %f_199 = arith.mulf %whole_198, %f_22 : vector<16xf32>
            %at_200 = arith.muli %i_16, %i12 : index
            %at_201 = arith.addi %at_200, %i36 : index
            vector.store %f_199, %weights_1[%at_201, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_202 = vector.shuffle %signed_57, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_203 = vector.bitcast %top_202 : vector<64xi8> to vector<16xi32>
            %whole_204 = arith.sitofp %top_203 : vector<16xi32> to vector<16xf32>
            %f_205 = arith.mulf %whole_204, %f_22 : vector<16xf32>
            %at_206 = arith.muli %i_16, %i12 : index
            %at_207 = arith.addi %at_206, %i37 : index
            vector.store %f_205, %weights_1[%at_207, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_208 = vector.shuffle %signed_57, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_209 = vector.bitcast %top_208 : vector<64xi8> to vector<16xi32>
            %whole_210 = arith.sitofp %top_209 : vector<16xi32> to vector<16xf32>
            %f_211 = arith.mulf %whole_210, %f_22 : vector<16xf32>
            %at_212 = arith.muli %i_16, %i12 : index
            %at_213 = arith.addi %at_212, %i38 : index
            vector.store %f_211, %weights_1[%at_213, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_214 = vector.shuffle %signed_57, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_215 = vector.bitcast %top_214 : vector<64xi8> to vector<16xi32>
            %whole_216 = arith.sitofp %top_215 : vector<16xi32> to vector<16xf32>
            %f_217 = arith.mulf %whole_216, %f_22 : vector<16xf32>
            %at_218 = arith.muli %i_16, %i12 : index
            %at_219 = arith.addi %at_218, %i39 : index
            vector.store %f_217, %weights_1[%at_219, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_220 = vector.shuffle %signed_57, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_221 = vector.bitcast %top_220 : vector<64xi8> to vector<16xi32>
            %whole_222 = arith.sitofp %top_221 : vector<16xi32> to vector<16xf32>
            %f_223 = arith.mulf %whole_222, %f_22 : vector<16xf32>
            %at_224 = arith.muli %i_16, %i12 : index
            %at_225 = arith.addi %at_224, %i40 : index
            vector.store %f_223, %weights_1[%at_225, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_226 = vector.shuffle %signed_58, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_227 = vector.bitcast %top_226 : vector<64xi8> to vector<16xi32>
            %whole_228 = arith.sitofp %top_227 : vector<16xi32> to vector<16xf32>
            %f_229 = arith.mulf %whole_228, %f_22 : vector<16xf32>
            %at_230 = arith.muli %i_16, %i12 : index
            %at_231 = arith.addi %at_230, %i41 : index
            vector.store %f_229, %weights_1[%at_231, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_232 = vector.shuffle %signed_58, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_233 = vector.bitcast %top_232 : vector<64xi8> to vector<16xi32>
            %whole_234 = arith.sitofp %top_233 : vector<16xi32> to vector<16xf32>
            %f_235 = arith.mulf %whole_234, %f_22 : vector<16xf32>
            %at_236 = arith.muli %i_16, %i12 : index
            %at_237 = arith.addi %at_236, %i42 : index
            vector.store %f_235, %weights_1[%at_237, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_238 = vector.shuffle %signed_58, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_239 = vector.bitcast %top_238 : vector<64xi8> to vector<16xi32>
            %whole_240 = arith.sitofp %top_239 : vector<16xi32> to vector<16xf32>
            %f_241 = arith.mulf %whole_240, %f_22 : vector<16xf32>
            %at_242 = arith.muli %i_16, %i12 : index
            %at_243 = arith.addi %at_242, %i43 : index
            vector.store %f_241, %weights_1[%at_243, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_244 = vector.shuffle %signed_58, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_245 = vector.bitcast %top_244 : vector<64xi8> to vector<16xi32>
            %whole_246 = arith.sitofp %top_245 : vector<16xi32> to vector<16xf32>
            %f_247 = arith.mulf %whole_246, %f_22 : vector<16xf32>
            %at_248 = arith.muli %i_16, %i12 : index
            %at_249 = arith.addi %at_248, %i44 : index
            vector.store %f_247, %weights_1[%at_249, %i4] : memref<256x16xf32>, vector<16xf32>
            %at_250 = arith.muli %at_18, %i9 : index
            %v_251 = vector.load %w_scales[%at_10, %at_250] : memref<32x1024xf16>, vector<16xf16>
            %f_252 = arith.extf %v_251 : vector<16xf16> to vector<16xf32>
            %f_253 = arith.mulf %f_252, %splat10 : vector<16xf32>
            %at_254 = arith.muli %at_18, %i11 : index
            %codes_255 = vector.load %w_codes[%at_10, %at_254] : memref<32x16384xi8>, vector<64xi8>
            %at_256 = arith.addi %at_254, %i12 : index
            %codes_257 = vector.load %w_codes[%at_10, %at_256] : memref<32x16384xi8>, vector<64xi8>
            %at_258 = arith.addi %at_254, %i7 : index
            %codes_259 = vector.load %w_codes[%at_10, %at_258] : memref<32x16384xi8>, vector<64xi8>
            %at_260 = arith.addi %at_254, %i13 : index
            %codes_261 = vector.load %w_codes[%at_10, %at_260] : memref<32x16384xi8>, vector<64xi8>
            %bits_262 = arith.andi %codes_255, %splat14 : vector<64xi8>
            %bits_263 = arith.andi %codes_257, %splat14 : vector<64xi8>
            %bits_264 = arith.andi %codes_259, %splat14 : vector<64xi8>
            %bits_265 = arith.andi %codes_261, %splat14 : vector<64xi8>
            %words_266 = vector.bitcast %codes_255 : vector<64xi8> to vector<16xi32>
            %moved_267 = arith.shrui %words_266, %splat15 : vector<16xi32>
            %moved_268 = vector.bitcast %moved_267 : vector<16xi32> to vector<64xi8>
            %bits_269 = arith.andi %moved_268, %splat14 : vector<64xi8>
            %words_270 = vector.bitcast %codes_257 : vector<64xi8> to vector<16xi32>
            %moved_271 = arith.shrui %words_270, %splat15 : vector<16xi32>
            %moved_272 = vector.bitcast %moved_271 : vector<16xi32> to vector<64xi8>
            %bits_273 = arith.andi %moved_272, %splat14 : vector<64xi8>
            %words_274 = vector.bitcast %codes_259 : vector<64xi8> to vector<16xi32>
            %moved_275 = arith.shrui %words_274, %splat15 : vector<16xi32>
            %moved_276 = vector.bitcast %moved_275 : vector<16xi32> to vector<64xi8>
            %bits_277 = arith.andi %moved_276, %splat14 : vector<64xi8>
            %words_278 = vector.bitcast %codes_261 : vector<64xi8> to vector<16xi32>
            %moved_279 = arith.shrui %words_278, %splat15 : vector<16xi32>
            %moved_280 = vector.bitcast %moved_279 : vector<16xi32> to vector<64xi8>
            %bits_281 = arith.andi %moved_280, %splat14 : vector<64xi8>
            %signed_282 = arith.subi %bits_262, %splat16 : vector<64xi8>
            %signed_283 = arith.subi %bits_263, %splat16 : vector<64xi8>
            %signed_284 = arith.subi %bits_264, %splat16 : vector<64xi8>
            %signed_285 = arith.subi %bits_265, %splat16 : vector<64xi8>
            %signed_286 = arith.subi %bits_269, %splat16 : vector<64xi8>
            %signed_287 = arith.subi %bits_273, %splat16 : vector<64xi8>
            %signed_288 = arith.subi %bits_277, %splat16 : vector<64xi8>
            %signed_289 = arith.subi %bits_281, %splat16 : vector<64xi8>
            %top_290 = vector.shuffle %signed_282, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_291 = vector.bitcast %top_290 : vector<64xi8> to vector<16xi32>
            %whole_292 = arith.sitofp %top_291 : vector<16xi32> to vector<16xf32>
            %f_293 = arith.mulf %whole_292, %f_253 : vector<16xf32>
            %at_294 = arith.muli %i_16, %i12 : index
            %at_295 = arith.addi %at_294, %i2 : index
            vector.store %f_293, %weights_1[%at_295, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_296 = vector.shuffle %signed_282, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_297 = vector.bitcast %top_296 : vector<64xi8> to vector<16xi32>
            %whole_298 = arith.sitofp %top_297 : vector<16xi32> to vector<16xf32>
            %f_299 = arith.mulf %whole_298, %f_253 : vector<16xf32>
            %at_300 = arith.muli %i_16, %i12 : index
            %at_301 = arith.addi %at_300, %i45 : index
            vector.store %f_299, %weights_1[%at_301, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_302 = vector.shuffle %signed_282, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_303 = vector.bitcast %top_302 : vector<64xi8> to vector<16xi32>
            %whole_304 = arith.sitofp %top_303 : vector<16xi32> to vector<16xf32>
            %f_305 = arith.mulf %whole_304, %f_253 : vector<16xf32>
            %at_306 = arith.muli %i_16, %i12 : index
            %at_307 = arith.addi %at_306, %i46 : index
            vector.store %f_305, %weights_1[%at_307, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_308 = vector.shuffle %signed_282, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_309 = vector.bitcast %top_308 : vector<64xi8> to vector<16xi32>
            %whole_310 = arith.sitofp %top_309 : vector<16xi32> to vector<16xf32>
            %f_311 = arith.mulf %whole_310, %f_253 : vector<16xf32>
            %at_312 = arith.muli %i_16, %i12 : index
            %at_313 = arith.addi %at_312, %i47 : index
            vector.store %f_311, %weights_1[%at_313, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_314 = vector.shuffle %signed_283, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_315 = vector.bitcast %top_314 : vector<64xi8> to vector<16xi32>
            %whole_316 = arith.sitofp %top_315 : vector<16xi32> to vector<16xf32>
            %f_317 = arith.mulf %whole_316, %f_253 : vector<16xf32>
            %at_318 = arith.muli %i_16, %i12 : index
            %at_319 = arith.addi %at_318, %i48 : index
            vector.store %f_317, %weights_1[%at_319, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_320 = vector.shuffle %signed_283, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_321 = vector.bitcast %top_320 : vector<64xi8> to vector<16xi32>
            %whole_322 = arith.sitofp %top_321 : vector<16xi32> to vector<16xf32>
            %f_323 = arith.mulf %whole_322, %f_253 : vector<16xf32>
            %at_324 = arith.muli %i_16, %i12 : index
            %at_325 = arith.addi %at_324, %i49 : index
            vector.store %f_323, %weights_1[%at_325, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_326 = vector.shuffle %signed_283, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_327 = vector.bitcast %top_326 : vector<64xi8> to vector<16xi32>
            %whole_328 = arith.sitofp %top_327 : vector<16xi32> to vector<16xf32>
            %f_329 = arith.mulf %whole_328, %f_253 : vector<16xf32>
            %at_330 = arith.muli %i_16, %i12 : index
            %at_331 = arith.addi %at_330, %i50 : index
            vector.store %f_329, %weights_1[%at_331, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_332 = vector.shuffle %signed_283, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_333 = vector.bitcast %top_332 : vector<64xi8> to vector<16xi32>
            %whole_334 = arith.sitofp %top_333 : vector<16xi32> to vector<16xf32>
            %f_335 = arith.mulf %whole_334, %f_253 : vector<16xf32>
            %at_336 = arith.muli %i_16, %i12 : index
            %at_337 = arith.addi %at_336, %i51 : index
            vector.store %f_335, %weights_1[%at_337, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_338 = vector.shuffle %signed_284, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_339 = vector.bitcast %top_338 : vector<64xi8> to vector<16xi32>
            %whole_340 = arith.sitofp %top_339 : vector<16xi32> to vector<16xf32>
            %f_341 = arith.mulf %whole_340, %f_253 : vector<16xf32>
            %at_342 = arith.muli %i_16, %i12 : index
            %at_343 = arith.addi %at_342, %i52 : index
            vector.store %f_341, %weights_1[%at_343, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_344 = vector.shuffle %signed_284, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_345 = vector.bitcast %top_344 : vector<64xi8> to vector<16xi32>
            %whole_346 = arith.sitofp %top_345 : vector<16xi32> to vector<16xf32>
            %f_347 = arith.mulf %whole_346, %f_253 : vector<16xf32>
            %at_348 = arith.muli %i_16, %i12 : index
            %at_349 = arith.addi %at_348, %i53 : index
            vector.store %f_347, %weights_1[%at_349, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_350 = vector.shuffle %signed_284, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_351 = vector.bitcast %top_350 : vector<64xi8> to vector<16xi32>
            %whole_352 = arith.sitofp %top_351 : vector<16xi32> to vector<16xf32>
            %f_353 = arith.mulf %whole_352, %f_253 : vector<16xf32>
            %at_354 = arith.muli %i_16, %i12 : index
            %at_355 = arith.addi %at_354, %i54 : index
            vector.store %f_353, %weights_1[%at_355, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_356 = vector.shuffle %signed_284, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_357 = vector.bitcast %top_356 : vector<64xi8> to vector<16xi32>
            %whole_358 = arith.sitofp %top_357 : vector<16xi32> to vector<16xf32>
            %f_359 = arith.mulf %whole_358, %f_253 : vector<16xf32>
            %at_360 = arith.muli %i_16, %i12 : index
            %at_361 = arith.addi %at_360, %i55 : index
            vector.store %f_359, %weights_1[%at_361, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_362 = vector.shuffle %signed_285, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_363 = vector.bitcast %top_362 : vector<64xi8> to vector<16xi32>
            %whole_364 = arith.sitofp %top_363 : vector<16xi32> to vector<16xf32>
            %f_365 = arith.mulf %whole_364, %f_253 : vector<16xf32>
            %at_366 = arith.muli %i_16, %i12 : index
            %at_367 = arith.addi %at_366, %i56 : index
            vector.store %f_365, %weights_1[%at_367, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_368 = vector.shuffle %signed_285, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_369 = vector.bitcast %top_368 : vector<64xi8> to vector<16xi32>
            %whole_370 = arith.sitofp %top_369 : vector<16xi32> to vector<16xf32>
            %f_371 = arith.mulf %whole_370, %f_253 : vector<16xf32>
            %at_372 = arith.muli %i_16, %i12 : index
            %at_373 = arith.addi %at_372, %i57 : index
            vector.store %f_371, %weights_1[%at_373, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_374 = vector.shuffle %signed_285, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_375 = vector.bitcast %top_374 : vector<64xi8> to vector<16xi32>
            %whole_376 = arith.sitofp %top_375 : vector<16xi32> to vector<16xf32>
            %f_377 = arith.mulf %whole_376, %f_253 : vector<16xf32>
            %at_378 = arith.muli %i_16, %i12 : index
            %at_379 = arith.addi %at_378, %i58 : index
            vector.store %f_377, %weights_1[%at_379, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_380 = vector.shuffle %signed_285, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_381 = vector.bitcast %top_380 : vector<64xi8> to vector<16xi32>
            %whole_382 = arith.sitofp %top_381 : vector<16xi32> to vector<16xf32>
            %f_383 = arith.mulf %whole_382, %f_253 : vector<16xf32>
            %at_384 = arith.muli %i_16, %i12 : index
            %at_385 = arith.addi %at_384, %i59 : index
            vector.store %f_383, %weights_1[%at_385, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_386 = vector.shuffle %signed_286, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_387 = vector.bitcast %top_386 : vector<64xi8> to vector<16xi32>
            %whole_388 = arith.sitofp %top_387 : vector<16xi32> to vector<16xf32>
            %f_389 = arith.mulf %whole_388, %f_253 : vector<16xf32>
            %at_390 = arith.muli %i_16, %i12 : index
            %at_391 = arith.addi %at_390, %i60 : index
            vector.store %f_389, %weights_1[%at_391, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_392 = vector.shuffle %signed_286, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_393 = vector.bitcast %top_392 : vector<64xi8> to vector<16xi32>
            %whole_394 = arith.sitofp %top_393 : vector<16xi32> to vector<16xf32>
            %f_395 = arith.mulf %whole_394, %f_253 : vector<16xf32>
            %at_396 = arith.muli %i_16, %i12 : index
            %at_397 = arith.addi %at_396, %i61 : index
            vector.store %f_395, %weights_1[%at_397, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_398 = vector.shuffle %signed_286, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_399 = vector.bitcast %top_398 : vector<64xi8> to vector<16xi32>
            %whole_400 = arith.sitofp %top_399 : vector<16xi32> to vector<16xf32>
            %f_401 = arith.mulf %whole_400, %f_253 : vector<16xf32>
            %at_402 = arith.muli %i_16, %i12 : index
            %at_403 = arith.addi %at_402, %i62 : index
            vector.store %f_401, %weights_1[%at_403, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_404 = vector.shuffle %signed_286, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_405 = vector.bitcast %top_404 : vector<64xi8> to vector<16xi32>
            %whole_406 = arith.sitofp %top_405 : vector<16xi32> to vector<16xf32>
            %f_407 = arith.mulf %whole_406, %f_253 : vector<16xf32>
            %at_408 = arith.muli %i_16, %i12 : index
            %at_409 = arith.addi %at_408, %i63 : index
            vector.store %f_407, %weights_1[%at_409, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_410 = vector.shuffle %signed_287, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_411 = vector.bitcast %top_410 : vector<64xi8> to vector<16xi32>
            %whole_412 = arith.sitofp %top_411 : vector<16xi32> to vector<16xf32>
            %f_413 = arith.mulf %whole_412, %f_253 : vector<16xf32>
            %at_414 = arith.muli %i_16, %i12 : index
            %at_415 = arith.addi %at_414, %i64 : index
            vector.store %f_413, %weights_1[%at_415, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_416 = vector.shuffle %signed_287, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_417 = vector.bitcast %top_416 : vector<64xi8> to vector<16xi32>
            %whole_418 = arith.sitofp %top_417 : vector<16xi32> to vector<16xf32>
            %f_419 = arith.mulf %whole_418, %f_253 : vector<16xf32>
            %at_420 = arith.muli %i_16, %i12 : index
            %at_421 = arith.addi %at_420, %i65 : index
            vector.store %f_419, %weights_1[%at_421, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_422 = vector.shuffle %signed_287, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_423 = vector.bitcast %top_422 : vector<64xi8> to vector<16xi32>
            %whole_424 = arith.sitofp %top_423 : vector<16xi32> to vector<16xf32>
            %f_425 = arith.mulf %whole_424, %f_253 : vector<16xf32>
            %at_426 = arith.muli %i_16, %i12 : index
            %at_427 = arith.addi %at_426, %i66 : index
            vector.store %f_425, %weights_1[%at_427, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_428 = vector.shuffle %signed_287, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_429 = vector.bitcast %top_428 : vector<64xi8> to vector<16xi32>
            %whole_430 = arith.sitofp %top_429 : vector<16xi32> to vector<16xf32>
            %f_431 = arith.mulf %whole_430, %f_253 : vector<16xf32>
            %at_432 = arith.muli %i_16, %i12 : index
            %at_433 = arith.addi %at_432, %i67 : index
            vector.store %f_431, %weights_1[%at_433, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_434 = vector.shuffle %signed_288, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_435 = vector.bitcast %top_434 : vector<64xi8> to vector<16xi32>
            %whole_436 = arith.sitofp %top_435 : vector<16xi32> to vector<16xf32>
            %f_437 = arith.mulf %whole_436, %f_253 : vector<16xf32>
            %at_438 = arith.muli %i_16, %i12 : index
            %at_439 = arith.addi %at_438, %i68 : index
            vector.store %f_437, %weights_1[%at_439, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_440 = vector.shuffle %signed_288, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_441 = vector.bitcast %top_440 : vector<64xi8> to vector<16xi32>
            %whole_442 = arith.sitofp %top_441 : vector<16xi32> to vector<16xf32>
            %f_443 = arith.mulf %whole_442, %f_253 : vector<16xf32>
            %at_444 = arith.muli %i_16, %i12 : index
            %at_445 = arith.addi %at_444, %i69 : index
            vector.store %f_443, %weights_1[%at_445, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_446 = vector.shuffle %signed_288, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_447 = vector.bitcast %top_446 : vector<64xi8> to vector<16xi32>
            %whole_448 = arith.sitofp %top_447 : vector<16xi32> to vector<16xf32>
            %f_449 = arith.mulf %whole_448, %f_253 : vector<16xf32>
            %at_450 = arith.muli %i_16, %i12 : index
            %at_451 = arith.addi %at_450, %i70 : index
            vector.store %f_449, %weights_1[%at_451, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_452 = vector.shuffle %signed_288, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_453 = vector.bitcast %top_452 : vector<64xi8> to vector<16xi32>
            %whole_454 = arith.sitofp %top_453 : vector<16xi32> to vector<16xf32>
            %f_455 = arith.mulf %whole_454, %f_253 : vector<16xf32>
            %at_456 = arith.muli %i_16, %i12 : index
            %at_457 = arith.addi %at_456, %i71 : index
            vector.store %f_455, %weights_1[%at_457, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_458 = vector.shuffle %signed_289, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_459 = vector.bitcast %top_458 : vector<64xi8> to vector<16xi32>
            %whole_460 = arith.sitofp %top_459 : vector<16xi32> to vector<16xf32>
            %f_461 = arith.mulf %whole_460, %f_253 : vector<16xf32>
            %at_462 = arith.muli %i_16, %i12 : index
            %at_463 = arith.addi %at_462, %i72 : index
            vector.store %f_461, %weights_1[%at_463, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_464 = vector.shuffle %signed_289, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_465 = vector.bitcast %top_464 : vector<64xi8> to vector<16xi32>
            %whole_466 = arith.sitofp %top_465 : vector<16xi32> to vector<16xf32>
            %f_467 = arith.mulf %whole_466, %f_253 : vector<16xf32>
            %at_468 = arith.muli %i_16, %i12 : index
            %at_469 = arith.addi %at_468, %i73 : index
            vector.store %f_467, %weights_1[%at_469, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_470 = vector.shuffle %signed_289, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_471 = vector.bitcast %top_470 : vector<64xi8> to vector<16xi32>
            %whole_472 = arith.sitofp %top_471 : vector<16xi32> to vector<16xf32>
            %f_473 = arith.mulf %whole_472, %f_253 : vector<16xf32>
            %at_474 = arith.muli %i_16, %i12 : index
            %at_475 = arith.addi %at_474, %i74 : index
            vector.store %f_473, %weights_1[%at_475, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_476 = vector.shuffle %signed_289, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_477 = vector.bitcast %top_476 : vector<64xi8> to vector<16xi32>
            %whole_478 = arith.sitofp %top_477 : vector<16xi32> to vector<16xf32>
            %f_479 = arith.mulf %whole_478, %f_253 : vector<16xf32>
            %at_480 = arith.muli %i_16, %i12 : index
            %at_481 = arith.addi %at_480, %i75 : index
            vector.store %f_479, %weights_1[%at_481, %i4] : memref<256x16xf32>, vector<16xf32>
          }
          scf.for %i_482 = %i4 to %i8 step %i2 {
            %at_484 = arith.muli %i_482, %i50 : index
            %at_485 = arith.muli %at_484, %i6 : index
            %at_486 = arith.muli %i_13, %i50 : index
            %at_487 = arith.addi %at_485, %at_486 : index
            %at_488 = arith.muli %at_484, %i0 : index
            %at_489 = arith.addi %at_488, %i2 : index
            %at_490 = arith.addi %at_488, %i0 : index
            %at_491 = arith.addi %at_488, %i45 : index
            %at_492 = arith.addi %at_488, %i8 : index
            %at_493 = arith.addi %at_488, %i46 : index
            %at_494 = arith.addi %at_488, %i18 : index
            %at_495 = arith.addi %at_488, %i47 : index
            %at_496 = arith.addi %at_488, %i19 : index
            %at_497 = arith.addi %at_488, %i48 : index
            %at_498 = arith.addi %at_488, %i20 : index
            %at_499 = arith.addi %at_488, %i49 : index
            %at_500 = arith.addi %at_488, %i21 : index
            %at_501 = arith.addi %at_488, %i50 : index
            %at_502 = arith.addi %at_488, %i22 : index
            %at_503 = arith.addi %at_488, %i51 : index
            %at_504 = arith.addi %at_488, %i9 : index
            %at_505 = arith.addi %at_488, %i52 : index
            %at_506 = arith.addi %at_488, %i23 : index
            %at_507 = arith.addi %at_488, %i53 : index
            %at_508 = arith.addi %at_488, %i24 : index
            %at_509 = arith.addi %at_488, %i54 : index
            %at_510 = arith.addi %at_488, %i25 : index
            %at_511 = arith.addi %at_488, %i55 : index
            %at_512 = arith.addi %at_488, %i26 : index
            %at_513 = arith.addi %at_488, %i56 : index
            %v_514 = vector.load %sums_2[%at_488, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_515 = vector.load %sums_2[%at_489, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_516 = vector.load %sums_2[%at_490, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_517 = vector.load %sums_2[%at_491, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_518 = vector.load %sums_2[%at_492, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_519 = vector.load %sums_2[%at_493, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_520 = vector.load %sums_2[%at_494, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_521 = vector.load %sums_2[%at_495, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_522 = vector.load %sums_2[%at_496, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_523 = vector.load %sums_2[%at_497, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_524 = vector.load %sums_2[%at_498, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_525 = vector.load %sums_2[%at_499, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_526 = vector.load %sums_2[%at_500, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_527 = vector.load %sums_2[%at_501, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_528 = vector.load %sums_2[%at_502, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_529 = vector.load %sums_2[%at_503, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_530 = vector.load %sums_2[%at_504, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_531 = vector.load %sums_2[%at_505, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_532 = vector.load %sums_2[%at_506, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_533 = vector.load %sums_2[%at_507, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_534 = vector.load %sums_2[%at_508, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_535 = vector.load %sums_2[%at_509, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_536 = vector.load %sums_2[%at_510, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_537 = vector.load %sums_2[%at_511, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_538 = vector.load %sums_2[%at_512, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_539 = vector.load %sums_2[%at_513, %i4] : memref<128x16xf32>, vector<16xf32>
            %loop_567:26 = scf.for %i_540 = %i4 to %i7 step %i2 iter_args(%turn_541 = %v_514, %turn_542 = %v_515, %turn_543 = %v_516, %turn_544 = %v_517, %turn_545 = %v_518, %turn_546 = %v_519, %turn_547 = %v_520, %turn_548 = %v_521, %turn_549 = %v_522, %turn_550 = %v_523, %turn_551 = %v_524, %turn_552 = %v_525, %turn_553 = %v_526, %turn_554 = %v_527, %turn_555 = %v_528, %turn_556 = %v_529, %turn_557 = %v_530, %turn_558 = %v_531, %turn_559 = %v_532, %turn_560 = %v_533, %turn_561 = %v_534, %turn_562 = %v_535, %turn_563 = %v_536, %turn_564 = %v_537, %turn_565 = %v_538, %turn_566 = %v_539) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_568 = arith.muli %i_540, %i0 : index
              %v_569 = vector.load %weights_1[%at_568, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_570 = arith.addi %at_568, %i2 : index
              %v_571 = vector.load %weights_1[%at_570, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_572 = arith.muli %i_540, %i50 : index
              %at_573 = arith.addi %at_487, %at_572 : index
              %x_574 = memref.load %packed[%at_573] : memref<131072xf32>
              %b_575 = vector.broadcast %x_574 : f32 to vector<16xf32>
              %f_576 = math.fma %b_575, %v_569, %turn_541 : vector<16xf32>
              %f_577 = math.fma %b_575, %v_571, %turn_542 : vector<16xf32>
              %at_578 = arith.addi %at_573, %i2 : index
              %x_579 = memref.load %packed[%at_578] : memref<131072xf32>
              %b_580 = vector.broadcast %x_579 : f32 to vector<16xf32>
              %f_581 = math.fma %b_580, %v_569, %turn_543 : vector<16xf32>
              %f_582 = math.fma %b_580, %v_571, %turn_544 : vector<16xf32>
              %at_583 = arith.addi %at_573, %i0 : index
              %x_584 = memref.load %packed[%at_583] : memref<131072xf32>
              %b_585 = vector.broadcast %x_584 : f32 to vector<16xf32>
              %f_586 = math.fma %b_585, %v_569, %turn_545 : vector<16xf32>
              %f_587 = math.fma %b_585, %v_571, %turn_546 : vector<16xf32>
              %at_588 = arith.addi %at_573, %i45 : index
              %x_589 = memref.load %packed[%at_588] : memref<131072xf32>
              %b_590 = vector.broadcast %x_589 : f32 to vector<16xf32>
              %f_591 = math.fma %b_590, %v_569, %turn_547 : vector<16xf32>
              %f_592 = math.fma %b_590, %v_571, %turn_548 : vector<16xf32>
              %at_593 = arith.addi %at_573, %i8 : index
              %x_594 = memref.load %packed[%at_593] : memref<131072xf32>
              %b_595 = vector.broadcast %x_594 : f32 to vector<16xf32>
              %f_596 = math.fma %b_595, %v_569, %turn_549 : vector<16xf32>
              %f_597 = math.fma %b_595, %v_571, %turn_550 : vector<16xf32>
              %at_598 = arith.addi %at_573, %i46 : index
              %x_599 = memref.load %packed[%at_598] : memref<131072xf32>
              %b_600 = vector.broadcast %x_599 : f32 to vector<16xf32>
              %f_601 = math.fma %b_600, %v_569, %turn_551 : vector<16xf32>
              %f_602 = math.fma %b_600, %v_571, %turn_552 : vector<16xf32>
              %at_603 = arith.addi %at_573, %i18 : index
              %x_604 = memref.load %packed[%at_603] : memref<131072xf32>
              %b_605 = vector.broadcast %x_604 : f32 to vector<16xf32>
              %f_606 = math.fma %b_605, %v_569, %turn_553 : vector<16xf32>
              %f_607 = math.fma %b_605, %v_571, %turn_554 : vector<16xf32>
              %at_608 = arith.addi %at_573, %i47 : index
              %x_609 = memref.load %packed[%at_608] : memref<131072xf32>
              %b_610 = vector.broadcast %x_609 : f32 to vector<16xf32>
              %f_611 = math.fma %b_610, %v_569, %turn_555 : vector<16xf32>
              %f_612 = math.fma %b_610, %v_571, %turn_556 : vector<16xf32>
              %at_613 = arith.addi %at_573, %i19 : index
              %x_614 = memref.load %packed[%at_613] : memref<131072xf32>
              %b_615 = vector.broadcast %x_614 : f32 to vector<16xf32>
              %f_616 = math.fma %b_615, %v_569, %turn_557 : vector<16xf32>
              %f_617 = math.fma %b_615, %v_571, %turn_558 : vector<16xf32>
              %at_618 = arith.addi %at_573, %i48 : index
              %x_619 = memref.load %packed[%at_618] : memref<131072xf32>
              %b_620 = vector.broadcast %x_619 : f32 to vector<16xf32>
              %f_621 = math.fma %b_620, %v_569, %turn_559 : vector<16xf32>
              %f_622 = math.fma %b_620, %v_571, %turn_560 : vector<16xf32>
              %at_623 = arith.addi %at_573, %i20 : index
              %x_624 = memref.load %packed[%at_623] : memref<131072xf32>
              %b_625 = vector.broadcast %x_624 : f32 to vector<16xf32>
              %f_626 = math.fma %b_625, %v_569, %turn_561 : vector<16xf32>
              %f_627 = math.fma %b_625, %v_571, %turn_562 : vector<16xf32>
              %at_628 = arith.addi %at_573, %i49 : index
              %x_629 = memref.load %packed[%at_628] : memref<131072xf32>
              %b_630 = vector.broadcast %x_629 : f32 to vector<16xf32>
              %f_631 = math.fma %b_630, %v_569, %turn_563 : vector<16xf32>
              %f_632 = math.fma %b_630, %v_571, %turn_564 : vector<16xf32>
              %at_633 = arith.addi %at_573, %i21 : index
              %x_634 = memref.load %packed[%at_633] : memref<131072xf32>
              %b_635 = vector.broadcast %x_634 : f32 to vector<16xf32>
              %f_636 = math.fma %b_635, %v_569, %turn_565 : vector<16xf32>
              %f_637 = math.fma %b_635, %v_571, %turn_566 : vector<16xf32>
              scf.yield %f_576, %f_577, %f_581, %f_582, %f_586, %f_587, %f_591, %f_592, %f_596, %f_597, %f_601, %f_602, %f_606, %f_607, %f_611, %f_612, %f_616, %f_617, %f_621, %f_622, %f_626, %f_627, %f_631, %f_632, %f_636, %f_637 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_567#0, %sums_2[%at_488, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#1, %sums_2[%at_489, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#2, %sums_2[%at_490, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#3, %sums_2[%at_491, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#4, %sums_2[%at_492, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#5, %sums_2[%at_493, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#6, %sums_2[%at_494, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#7, %sums_2[%at_495, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#8, %sums_2[%at_496, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#9, %sums_2[%at_497, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#10, %sums_2[%at_498, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#11, %sums_2[%at_499, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#12, %sums_2[%at_500, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#13, %sums_2[%at_501, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#14, %sums_2[%at_502, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#15, %sums_2[%at_503, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#16, %sums_2[%at_504, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#17, %sums_2[%at_505, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#18, %sums_2[%at_506, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#19, %sums_2[%at_507, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#20, %sums_2[%at_508, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#21, %sums_2[%at_509, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#22, %sums_2[%at_510, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#23, %sums_2[%at_511, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#24, %sums_2[%at_512, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#25, %sums_2[%at_513, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_638 = %i4 to %i39 step %i2 {
          %at_640 = arith.muli %i_638, %i0 : index
          %v_641 = vector.load %sums_2[%at_640, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_642 = arith.muli %i_8, %i9 : index
          vector.store %v_641, %y[%i_638, %at_642] : memref<64x512xf32>, vector<16xf32>
          %at_643 = arith.muli %i_638, %i0 : index
          %at_644 = arith.addi %at_643, %i2 : index
          %v_645 = vector.load %sums_2[%at_644, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_646 = arith.muli %at_10, %i9 : index
          vector.store %v_645, %y[%i_638, %at_646] : memref<64x512xf32>, vector<16xf32>
        }
        scf.for %i_647 = %i4 to %i26 step %i2 {
          vector.store %splat3, %sums_2[%i_647, %i4] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_649 = %i4 to %i6 step %i7 {
          %group_651 = arith.divui %i_649, %i1 : index
          scf.for %i_652 = %i4 to %i8 step %i2 {
            %at_654 = arith.addi %group_651, %i_652 : index
            %at_655 = arith.muli %at_654, %i9 : index
            %v_656 = vector.load %w_scales[%i_8, %at_655] : memref<32x1024xf16>, vector<16xf16>
            %f_657 = arith.extf %v_656 : vector<16xf16> to vector<16xf32>
            %f_658 = arith.mulf %f_657, %splat10 : vector<16xf32>
            %at_659 = arith.muli %at_654, %i11 : index
            %codes_660 = vector.load %w_codes[%i_8, %at_659] : memref<32x16384xi8>, vector<64xi8>
            %at_661 = arith.addi %at_659, %i12 : index
            %codes_662 = vector.load %w_codes[%i_8, %at_661] : memref<32x16384xi8>, vector<64xi8>
            %at_663 = arith.addi %at_659, %i7 : index
            %codes_664 = vector.load %w_codes[%i_8, %at_663] : memref<32x16384xi8>, vector<64xi8>
            %at_665 = arith.addi %at_659, %i13 : index
            %codes_666 = vector.load %w_codes[%i_8, %at_665] : memref<32x16384xi8>, vector<64xi8>
            %bits_667 = arith.andi %codes_660, %splat14 : vector<64xi8>
            %bits_668 = arith.andi %codes_662, %splat14 : vector<64xi8>
            %bits_669 = arith.andi %codes_664, %splat14 : vector<64xi8>
            %bits_670 = arith.andi %codes_666, %splat14 : vector<64xi8>
            %words_671 = vector.bitcast %codes_660 : vector<64xi8> to vector<16xi32>
            %moved_672 = arith.shrui %words_671, %splat15 : vector<16xi32>
            %moved_673 = vector.bitcast %moved_672 : vector<16xi32> to vector<64xi8>
            %bits_674 = arith.andi %moved_673, %splat14 : vector<64xi8>
            %words_675 = vector.bitcast %codes_662 : vector<64xi8> to vector<16xi32>
            %moved_676 = arith.shrui %words_675, %splat15 : vector<16xi32>
            %moved_677 = vector.bitcast %moved_676 : vector<16xi32> to vector<64xi8>
            %bits_678 = arith.andi %moved_677, %splat14 : vector<64xi8>
            %words_679 = vector.bitcast %codes_664 : vector<64xi8> to vector<16xi32>
            %moved_680 = arith.shrui %words_679, %splat15 : vector<16xi32>
            %moved_681 = vector.bitcast %moved_680 : vector<16xi32> to vector<64xi8>
            %bits_682 = arith.andi %moved_681, %splat14 : vector<64xi8>
            %words_683 = vector.bitcast %codes_666 : vector<64xi8> to vector<16xi32>
            %moved_684 = arith.shrui %words_683, %splat15 : vector<16xi32>
            %moved_685 = vector.bitcast %moved_684 : vector<16xi32> to vector<64xi8>
            %bits_686 = arith.andi %moved_685, %splat14 : vector<64xi8>
            %signed_687 = arith.subi %bits_667, %splat16 : vector<64xi8>
            %signed_688 = arith.subi %bits_668, %splat16 : vector<64xi8>
            %signed_689 = arith.subi %bits_669, %splat16 : vector<64xi8>
            %signed_690 = arith.subi %bits_670, %splat16 : vector<64xi8>
            %signed_691 = arith.subi %bits_674, %splat16 : vector<64xi8>
            %signed_692 = arith.subi %bits_678, %splat16 : vector<64xi8>
            %signed_693 = arith.subi %bits_682, %splat16 : vector<64xi8>
            %signed_694 = arith.subi %bits_686, %splat16 : vector<64xi8>
            %top_695 = vector.shuffle %signed_687, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_696 = vector.bitcast %top_695 : vector<64xi8> to vector<16xi32>
            %whole_697 = arith.sitofp %top_696 : vector<16xi32> to vector<16xf32>
            %f_698 = arith.mulf %whole_697, %f_658 : vector<16xf32>
            %at_699 = arith.muli %i_652, %i12 : index
            vector.store %f_698, %weights_1[%at_699, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_700 = vector.shuffle %signed_687, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_701 = vector.bitcast %top_700 : vector<64xi8> to vector<16xi32>
            %whole_702 = arith.sitofp %top_701 : vector<16xi32> to vector<16xf32>
            %f_703 = arith.mulf %whole_702, %f_658 : vector<16xf32>
            %at_704 = arith.muli %i_652, %i12 : index
            %at_705 = arith.addi %at_704, %i0 : index
            vector.store %f_703, %weights_1[%at_705, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_706 = vector.shuffle %signed_687, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_707 = vector.bitcast %top_706 : vector<64xi8> to vector<16xi32>
            %whole_708 = arith.sitofp %top_707 : vector<16xi32> to vector<16xf32>
            %f_709 = arith.mulf %whole_708, %f_658 : vector<16xf32>
            %at_710 = arith.muli %i_652, %i12 : index
            %at_711 = arith.addi %at_710, %i8 : index
            vector.store %f_709, %weights_1[%at_711, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_712 = vector.shuffle %signed_687, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_713 = vector.bitcast %top_712 : vector<64xi8> to vector<16xi32>
            %whole_714 = arith.sitofp %top_713 : vector<16xi32> to vector<16xf32>
            %f_715 = arith.mulf %whole_714, %f_658 : vector<16xf32>
            %at_716 = arith.muli %i_652, %i12 : index
            %at_717 = arith.addi %at_716, %i18 : index
            vector.store %f_715, %weights_1[%at_717, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_718 = vector.shuffle %signed_688, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_719 = vector.bitcast %top_718 : vector<64xi8> to vector<16xi32>
            %whole_720 = arith.sitofp %top_719 : vector<16xi32> to vector<16xf32>
            %f_721 = arith.mulf %whole_720, %f_658 : vector<16xf32>
            %at_722 = arith.muli %i_652, %i12 : index
            %at_723 = arith.addi %at_722, %i19 : index
            vector.store %f_721, %weights_1[%at_723, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_724 = vector.shuffle %signed_688, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_725 = vector.bitcast %top_724 : vector<64xi8> to vector<16xi32>
            %whole_726 = arith.sitofp %top_725 : vector<16xi32> to vector<16xf32>
            %f_727 = arith.mulf %whole_726, %f_658 : vector<16xf32>
            %at_728 = arith.muli %i_652, %i12 : index
            %at_729 = arith.addi %at_728, %i20 : index
            vector.store %f_727, %weights_1[%at_729, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_730 = vector.shuffle %signed_688, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_731 = vector.bitcast %top_730 : vector<64xi8> to vector<16xi32>
            %whole_732 = arith.sitofp %top_731 : vector<16xi32> to vector<16xf32>
            %f_733 = arith.mulf %whole_732, %f_658 : vector<16xf32>
            %at_734 = arith.muli %i_652, %i12 : index
            %at_735 = arith.addi %at_734, %i21 : index
            vector.store %f_733, %weights_1[%at_735, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_736 = vector.shuffle %signed_688, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_737 = vector.bitcast %top_736 : vector<64xi8> to vector<16xi32>
            %whole_738 = arith.sitofp %top_737 : vector<16xi32> to vector<16xf32>
            %f_739 = arith.mulf %whole_738, %f_658 : vector<16xf32>
            %at_740 = arith.muli %i_652, %i12 : index
            %at_741 = arith.addi %at_740, %i22 : index
            vector.store %f_739, %weights_1[%at_741, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_742 = vector.shuffle %signed_689, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_743 = vector.bitcast %top_742 : vector<64xi8> to vector<16xi32>
            %whole_744 = arith.sitofp %top_743 : vector<16xi32> to vector<16xf32>
            %f_745 = arith.mulf %whole_744, %f_658 : vector<16xf32>
            %at_746 = arith.muli %i_652, %i12 : index
            %at_747 = arith.addi %at_746, %i9 : index
            vector.store %f_745, %weights_1[%at_747, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_748 = vector.shuffle %signed_689, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_749 = vector.bitcast %top_748 : vector<64xi8> to vector<16xi32>
            %whole_750 = arith.sitofp %top_749 : vector<16xi32> to vector<16xf32>
            %f_751 = arith.mulf %whole_750, %f_658 : vector<16xf32>
            %at_752 = arith.muli %i_652, %i12 : index
            %at_753 = arith.addi %at_752, %i23 : index
            vector.store %f_751, %weights_1[%at_753, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_754 = vector.shuffle %signed_689, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_755 = vector.bitcast %top_754 : vector<64xi8> to vector<16xi32>
            %whole_756 = arith.sitofp %top_755 : vector<16xi32> to vector<16xf32>
            %f_757 = arith.mulf %whole_756, %f_658 : vector<16xf32>
            %at_758 = arith.muli %i_652, %i12 : index
            %at_759 = arith.addi %at_758, %i24 : index
            vector.store %f_757, %weights_1[%at_759, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_760 = vector.shuffle %signed_689, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_761 = vector.bitcast %top_760 : vector<64xi8> to vector<16xi32>
            %whole_762 = arith.sitofp %top_761 : vector<16xi32> to vector<16xf32>
            %f_763 = arith.mulf %whole_762, %f_658 : vector<16xf32>
            %at_764 = arith.muli %i_652, %i12 : index
            %at_765 = arith.addi %at_764, %i25 : index
            vector.store %f_763, %weights_1[%at_765, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_766 = vector.shuffle %signed_690, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_767 = vector.bitcast %top_766 : vector<64xi8> to vector<16xi32>
            %whole_768 = arith.sitofp %top_767 : vector<16xi32> to vector<16xf32>
            %f_769 = arith.mulf %whole_768, %f_658 : vector<16xf32>
            %at_770 = arith.muli %i_652, %i12 : index
            %at_771 = arith.addi %at_770, %i26 : index
            vector.store %f_769, %weights_1[%at_771, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_772 = vector.shuffle %signed_690, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_773 = vector.bitcast %top_772 : vector<64xi8> to vector<16xi32>
            %whole_774 = arith.sitofp %top_773 : vector<16xi32> to vector<16xf32>
            %f_775 = arith.mulf %whole_774, %f_658 : vector<16xf32>
            %at_776 = arith.muli %i_652, %i12 : index
            %at_777 = arith.addi %at_776, %i27 : index
            vector.store %f_775, %weights_1[%at_777, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_778 = vector.shuffle %signed_690, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_779 = vector.bitcast %top_778 : vector<64xi8> to vector<16xi32>
            %whole_780 = arith.sitofp %top_779 : vector<16xi32> to vector<16xf32>
            %f_781 = arith.mulf %whole_780, %f_658 : vector<16xf32>
            %at_782 = arith.muli %i_652, %i12 : index
            %at_783 = arith.addi %at_782, %i28 : index
            vector.store %f_781, %weights_1[%at_783, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_784 = vector.shuffle %signed_690, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_785 = vector.bitcast %top_784 : vector<64xi8> to vector<16xi32>
            %whole_786 = arith.sitofp %top_785 : vector<16xi32> to vector<16xf32>
            %f_787 = arith.mulf %whole_786, %f_658 : vector<16xf32>
            %at_788 = arith.muli %i_652, %i12 : index
            %at_789 = arith.addi %at_788, %i29 : index
            vector.store %f_787, %weights_1[%at_789, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_790 = vector.shuffle %signed_691, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_791 = vector.bitcast %top_790 : vector<64xi8> to vector<16xi32>
            %whole_792 = arith.sitofp %top_791 : vector<16xi32> to vector<16xf32>
            %f_793 = arith.mulf %whole_792, %f_658 : vector<16xf32>
            %at_794 = arith.muli %i_652, %i12 : index
            %at_795 = arith.addi %at_794, %i1 : index
            vector.store %f_793, %weights_1[%at_795, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_796 = vector.shuffle %signed_691, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_797 = vector.bitcast %top_796 : vector<64xi8> to vector<16xi32>
            %whole_798 = arith.sitofp %top_797 : vector<16xi32> to vector<16xf32>
            %f_799 = arith.mulf %whole_798, %f_658 : vector<16xf32>
            %at_800 = arith.muli %i_652, %i12 : index
            %at_801 = arith.addi %at_800, %i30 : index
            vector.store %f_799, %weights_1[%at_801, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_802 = vector.shuffle %signed_691, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_803 = vector.bitcast %top_802 : vector<64xi8> to vector<16xi32>
            %whole_804 = arith.sitofp %top_803 : vector<16xi32> to vector<16xf32>
            %f_805 = arith.mulf %whole_804, %f_658 : vector<16xf32>
            %at_806 = arith.muli %i_652, %i12 : index
            %at_807 = arith.addi %at_806, %i31 : index
            vector.store %f_805, %weights_1[%at_807, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_808 = vector.shuffle %signed_691, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_809 = vector.bitcast %top_808 : vector<64xi8> to vector<16xi32>
            %whole_810 = arith.sitofp %top_809 : vector<16xi32> to vector<16xf32>
            %f_811 = arith.mulf %whole_810, %f_658 : vector<16xf32>
            %at_812 = arith.muli %i_652, %i12 : index
            %at_813 = arith.addi %at_812, %i32 : index
            vector.store %f_811, %weights_1[%at_813, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_814 = vector.shuffle %signed_692, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_815 = vector.bitcast %top_814 : vector<64xi8> to vector<16xi32>
            %whole_816 = arith.sitofp %top_815 : vector<16xi32> to vector<16xf32>
            %f_817 = arith.mulf %whole_816, %f_658 : vector<16xf32>
            %at_818 = arith.muli %i_652, %i12 : index
            %at_819 = arith.addi %at_818, %i33 : index
            vector.store %f_817, %weights_1[%at_819, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_820 = vector.shuffle %signed_692, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_821 = vector.bitcast %top_820 : vector<64xi8> to vector<16xi32>
            %whole_822 = arith.sitofp %top_821 : vector<16xi32> to vector<16xf32>
            %f_823 = arith.mulf %whole_822, %f_658 : vector<16xf32>
            %at_824 = arith.muli %i_652, %i12 : index
            %at_825 = arith.addi %at_824, %i34 : index
            vector.store %f_823, %weights_1[%at_825, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_826 = vector.shuffle %signed_692, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_827 = vector.bitcast %top_826 : vector<64xi8> to vector<16xi32>
            %whole_828 = arith.sitofp %top_827 : vector<16xi32> to vector<16xf32>
            %f_829 = arith.mulf %whole_828, %f_658 : vector<16xf32>
            %at_830 = arith.muli %i_652, %i12 : index
            %at_831 = arith.addi %at_830, %i35 : index
            vector.store %f_829, %weights_1[%at_831, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_832 = vector.shuffle %signed_692, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_833 = vector.bitcast %top_832 : vector<64xi8> to vector<16xi32>
            %whole_834 = arith.sitofp %top_833 : vector<16xi32> to vector<16xf32>
            %f_835 = arith.mulf %whole_834, %f_658 : vector<16xf32>
            %at_836 = arith.muli %i_652, %i12 : index
            %at_837 = arith.addi %at_836, %i36 : index
            vector.store %f_835, %weights_1[%at_837, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_838 = vector.shuffle %signed_693, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_839 = vector.bitcast %top_838 : vector<64xi8> to vector<16xi32>
            %whole_840 = arith.sitofp %top_839 : vector<16xi32> to vector<16xf32>
            %f_841 = arith.mulf %whole_840, %f_658 : vector<16xf32>
            %at_842 = arith.muli %i_652, %i12 : index
            %at_843 = arith.addi %at_842, %i37 : index
            vector.store %f_841, %weights_1[%at_843, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_844 = vector.shuffle %signed_693, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_845 = vector.bitcast %top_844 : vector<64xi8> to vector<16xi32>
            %whole_846 = arith.sitofp %top_845 : vector<16xi32> to vector<16xf32>
            %f_847 = arith.mulf %whole_846, %f_658 : vector<16xf32>
            %at_848 = arith.muli %i_652, %i12 : index
            %at_849 = arith.addi %at_848, %i38 : index
            vector.store %f_847, %weights_1[%at_849, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_850 = vector.shuffle %signed_693, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_851 = vector.bitcast %top_850 : vector<64xi8> to vector<16xi32>
            %whole_852 = arith.sitofp %top_851 : vector<16xi32> to vector<16xf32>
            %f_853 = arith.mulf %whole_852, %f_658 : vector<16xf32>
            %at_854 = arith.muli %i_652, %i12 : index
            %at_855 = arith.addi %at_854, %i39 : index
            vector.store %f_853, %weights_1[%at_855, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_856 = vector.shuffle %signed_693, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_857 = vector.bitcast %top_856 : vector<64xi8> to vector<16xi32>
            %whole_858 = arith.sitofp %top_857 : vector<16xi32> to vector<16xf32>
            %f_859 = arith.mulf %whole_858, %f_658 : vector<16xf32>
            %at_860 = arith.muli %i_652, %i12 : index
            %at_861 = arith.addi %at_860, %i40 : index
            vector.store %f_859, %weights_1[%at_861, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_862 = vector.shuffle %signed_694, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_863 = vector.bitcast %top_862 : vector<64xi8> to vector<16xi32>
            %whole_864 = arith.sitofp %top_863 : vector<16xi32> to vector<16xf32>
            %f_865 = arith.mulf %whole_864, %f_658 : vector<16xf32>
            %at_866 = arith.muli %i_652, %i12 : index
            %at_867 = arith.addi %at_866, %i41 : index
            vector.store %f_865, %weights_1[%at_867, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_868 = vector.shuffle %signed_694, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_869 = vector.bitcast %top_868 : vector<64xi8> to vector<16xi32>
            %whole_870 = arith.sitofp %top_869 : vector<16xi32> to vector<16xf32>
            %f_871 = arith.mulf %whole_870, %f_658 : vector<16xf32>
            %at_872 = arith.muli %i_652, %i12 : index
            %at_873 = arith.addi %at_872, %i42 : index
            vector.store %f_871, %weights_1[%at_873, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_874 = vector.shuffle %signed_694, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_875 = vector.bitcast %top_874 : vector<64xi8> to vector<16xi32>
            %whole_876 = arith.sitofp %top_875 : vector<16xi32> to vector<16xf32>
            %f_877 = arith.mulf %whole_876, %f_658 : vector<16xf32>
            %at_878 = arith.muli %i_652, %i12 : index
            %at_879 = arith.addi %at_878, %i43 : index
            vector.store %f_877, %weights_1[%at_879, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_880 = vector.shuffle %signed_694, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_881 = vector.bitcast %top_880 : vector<64xi8> to vector<16xi32>
            %whole_882 = arith.sitofp %top_881 : vector<16xi32> to vector<16xf32>
            %f_883 = arith.mulf %whole_882, %f_658 : vector<16xf32>
            %at_884 = arith.muli %i_652, %i12 : index
            %at_885 = arith.addi %at_884, %i44 : index
            vector.store %f_883, %weights_1[%at_885, %i4] : memref<256x16xf32>, vector<16xf32>
            %at_886 = arith.muli %at_654, %i9 : index
            %v_887 = vector.load %w_scales[%at_10, %at_886] : memref<32x1024xf16>, vector<16xf16>
            %f_888 = arith.extf %v_887 : vector<16xf16> to vector<16xf32>
            %f_889 = arith.mulf %f_888, %splat10 : vector<16xf32>
            %at_890 = arith.muli %at_654, %i11 : index
            %codes_891 = vector.load %w_codes[%at_10, %at_890] : memref<32x16384xi8>, vector<64xi8>
            %at_892 = arith.addi %at_890, %i12 : index
            %codes_893 = vector.load %w_codes[%at_10, %at_892] : memref<32x16384xi8>, vector<64xi8>
            %at_894 = arith.addi %at_890, %i7 : index
            %codes_895 = vector.load %w_codes[%at_10, %at_894] : memref<32x16384xi8>, vector<64xi8>
            %at_896 = arith.addi %at_890, %i13 : index
            %codes_897 = vector.load %w_codes[%at_10, %at_896] : memref<32x16384xi8>, vector<64xi8>
            %bits_898 = arith.andi %codes_891, %splat14 : vector<64xi8>
            %bits_899 = arith.andi %codes_893, %splat14 : vector<64xi8>
            %bits_900 = arith.andi %codes_895, %splat14 : vector<64xi8>
            %bits_901 = arith.andi %codes_897, %splat14 : vector<64xi8>
            %words_902 = vector.bitcast %codes_891 : vector<64xi8> to vector<16xi32>
            %moved_903 = arith.shrui %words_902, %splat15 : vector<16xi32>
            %moved_904 = vector.bitcast %moved_903 : vector<16xi32> to vector<64xi8>
            %bits_905 = arith.andi %moved_904, %splat14 : vector<64xi8>
            %words_906 = vector.bitcast %codes_893 : vector<64xi8> to vector<16xi32>
            %moved_907 = arith.shrui %words_906, %splat15 : vector<16xi32>
            %moved_908 = vector.bitcast %moved_907 : vector<16xi32> to vector<64xi8>
            %bits_909 = arith.andi %moved_908, %splat14 : vector<64xi8>
            %words_910 = vector.bitcast %codes_895 : vector<64xi8> to vector<16xi32>
            %moved_911 = arith.shrui %words_910, %splat15 : vector<16xi32>
            %moved_912 = vector.bitcast %moved_911 : vector<16xi32> to vector<64xi8>
            %bits_913 = arith.andi %moved_912, %splat14 : vector<64xi8>
            %words_914 = vector.bitcast %codes_897 : vector<64xi8> to vector<16xi32>
            %moved_915 = arith.shrui %words_914, %splat15 : vector<16xi32>
            %moved_916 = vector.bitcast %moved_915 : vector<16xi32> to vector<64xi8>
            %bits_917 = arith.andi %moved_916, %splat14 : vector<64xi8>
            %signed_918 = arith.subi %bits_898, %splat16 : vector<64xi8>
            %signed_919 = arith.subi %bits_899, %splat16 : vector<64xi8>
            %signed_920 = arith.subi %bits_900, %splat16 : vector<64xi8>
            %signed_921 = arith.subi %bits_901, %splat16 : vector<64xi8>
            %signed_922 = arith.subi %bits_905, %splat16 : vector<64xi8>
            %signed_923 = arith.subi %bits_909, %splat16 : vector<64xi8>
            %signed_924 = arith.subi %bits_913, %splat16 : vector<64xi8>
            %signed_925 = arith.subi %bits_917, %splat16 : vector<64xi8>
            %top_926 = vector.shuffle %signed_918, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_927 = vector.bitcast %top_926 : vector<64xi8> to vector<16xi32>
            %whole_928 = arith.sitofp %top_927 : vector<16xi32> to vector<16xf32>
            %f_929 = arith.mulf %whole_928, %f_889 : vector<16xf32>
            %at_930 = arith.muli %i_652, %i12 : index
            %at_931 = arith.addi %at_930, %i2 : index
            vector.store %f_929, %weights_1[%at_931, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_932 = vector.shuffle %signed_918, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_933 = vector.bitcast %top_932 : vector<64xi8> to vector<16xi32>
            %whole_934 = arith.sitofp %top_933 : vector<16xi32> to vector<16xf32>
            %f_935 = arith.mulf %whole_934, %f_889 : vector<16xf32>
            %at_936 = arith.muli %i_652, %i12 : index
            %at_937 = arith.addi %at_936, %i45 : index
            vector.store %f_935, %weights_1[%at_937, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_938 = vector.shuffle %signed_918, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_939 = vector.bitcast %top_938 : vector<64xi8> to vector<16xi32>
            %whole_940 = arith.sitofp %top_939 : vector<16xi32> to vector<16xf32>
            %f_941 = arith.mulf %whole_940, %f_889 : vector<16xf32>
            %at_942 = arith.muli %i_652, %i12 : index
            %at_943 = arith.addi %at_942, %i46 : index
            vector.store %f_941, %weights_1[%at_943, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_944 = vector.shuffle %signed_918, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_945 = vector.bitcast %top_944 : vector<64xi8> to vector<16xi32>
            %whole_946 = arith.sitofp %top_945 : vector<16xi32> to vector<16xf32>
            %f_947 = arith.mulf %whole_946, %f_889 : vector<16xf32>
            %at_948 = arith.muli %i_652, %i12 : index
            %at_949 = arith.addi %at_948, %i47 : index
            vector.store %f_947, %weights_1[%at_949, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_950 = vector.shuffle %signed_919, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_951 = vector.bitcast %top_950 : vector<64xi8> to vector<16xi32>
            %whole_952 = arith.sitofp %top_951 : vector<16xi32> to vector<16xf32>
            %f_953 = arith.mulf %whole_952, %f_889 : vector<16xf32>
            %at_954 = arith.muli %i_652, %i12 : index
            %at_955 = arith.addi %at_954, %i48 : index
            vector.store %f_953, %weights_1[%at_955, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_956 = vector.shuffle %signed_919, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_957 = vector.bitcast %top_956 : vector<64xi8> to vector<16xi32>
            %whole_958 = arith.sitofp %top_957 : vector<16xi32> to vector<16xf32>
            %f_959 = arith.mulf %whole_958, %f_889 : vector<16xf32>
            %at_960 = arith.muli %i_652, %i12 : index
            %at_961 = arith.addi %at_960, %i49 : index
            vector.store %f_959, %weights_1[%at_961, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_962 = vector.shuffle %signed_919, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_963 = vector.bitcast %top_962 : vector<64xi8> to vector<16xi32>
            %whole_964 = arith.sitofp %top_963 : vector<16xi32> to vector<16xf32>
            %f_965 = arith.mulf %whole_964, %f_889 : vector<16xf32>
            %at_966 = arith.muli %i_652, %i12 : index
            %at_967 = arith.addi %at_966, %i50 : index
            vector.store %f_965, %weights_1[%at_967, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_968 = vector.shuffle %signed_919, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_969 = vector.bitcast %top_968 : vector<64xi8> to vector<16xi32>
            %whole_970 = arith.sitofp %top_969 : vector<16xi32> to vector<16xf32>
            %f_971 = arith.mulf %whole_970, %f_889 : vector<16xf32>
            %at_972 = arith.muli %i_652, %i12 : index
            %at_973 = arith.addi %at_972, %i51 : index
            vector.store %f_971, %weights_1[%at_973, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_974 = vector.shuffle %signed_920, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_975 = vector.bitcast %top_974 : vector<64xi8> to vector<16xi32>
            %whole_976 = arith.sitofp %top_975 : vector<16xi32> to vector<16xf32>
            %f_977 = arith.mulf %whole_976, %f_889 : vector<16xf32>
            %at_978 = arith.muli %i_652, %i12 : index
            %at_979 = arith.addi %at_978, %i52 : index
            vector.store %f_977, %weights_1[%at_979, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_980 = vector.shuffle %signed_920, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_981 = vector.bitcast %top_980 : vector<64xi8> to vector<16xi32>
            %whole_982 = arith.sitofp %top_981 : vector<16xi32> to vector<16xf32>
            %f_983 = arith.mulf %whole_982, %f_889 : vector<16xf32>
            %at_984 = arith.muli %i_652, %i12 : index
            %at_985 = arith.addi %at_984, %i53 : index
            vector.store %f_983, %weights_1[%at_985, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_986 = vector.shuffle %signed_920, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_987 = vector.bitcast %top_986 : vector<64xi8> to vector<16xi32>
            %whole_988 = arith.sitofp %top_987 : vector<16xi32> to vector<16xf32>
            %f_989 = arith.mulf %whole_988, %f_889 : vector<16xf32>
            %at_990 = arith.muli %i_652, %i12 : index
            %at_991 = arith.addi %at_990, %i54 : index
            vector.store %f_989, %weights_1[%at_991, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_992 = vector.shuffle %signed_920, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_993 = vector.bitcast %top_992 : vector<64xi8> to vector<16xi32>
            %whole_994 = arith.sitofp %top_993 : vector<16xi32> to vector<16xf32>
            %f_995 = arith.mulf %whole_994, %f_889 : vector<16xf32>
            %at_996 = arith.muli %i_652, %i12 : index
            %at_997 = arith.addi %at_996, %i55 : index
            vector.store %f_995, %weights_1[%at_997, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_998 = vector.shuffle %signed_921, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_999 = vector.bitcast %top_998 : vector<64xi8> to vector<16xi32>
            %whole_1000 = arith.sitofp %top_999 : vector<16xi32> to vector<16xf32>
            %f_1001 = arith.mulf %whole_1000, %f_889 : vector<16xf32>
            %at_1002 = arith.muli %i_652, %i12 : index
            %at_1003 = arith.addi %at_1002, %i56 : index
            vector.store %f_1001, %weights_1[%at_1003, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1004 = vector.shuffle %signed_921, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1005 = vector.bitcast %top_1004 : vector<64xi8> to vector<16xi32>
            %whole_1006 = arith.sitofp %top_1005 : vector<16xi32> to vector<16xf32>
            %f_1007 = arith.mulf %whole_1006, %f_889 : vector<16xf32>
            %at_1008 = arith.muli %i_652, %i12 : index
            %at_1009 = arith.addi %at_1008, %i57 : index
            vector.store %f_1007, %weights_1[%at_1009, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1010 = vector.shuffle %signed_921, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1011 = vector.bitcast %top_1010 : vector<64xi8> to vector<16xi32>
            %whole_1012 = arith.sitofp %top_1011 : vector<16xi32> to vector<16xf32>
            %f_1013 = arith.mulf %whole_1012, %f_889 : vector<16xf32>
            %at_1014 = arith.muli %i_652, %i12 : index
            %at_1015 = arith.addi %at_1014, %i58 : index
            vector.store %f_1013, %weights_1[%at_1015, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1016 = vector.shuffle %signed_921, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1017 = vector.bitcast %top_1016 : vector<64xi8> to vector<16xi32>
            %whole_1018 = arith.sitofp %top_1017 : vector<16xi32> to vector<16xf32>
            %f_1019 = arith.mulf %whole_1018, %f_889 : vector<16xf32>
            %at_1020 = arith.muli %i_652, %i12 : index
            %at_1021 = arith.addi %at_1020, %i59 : index
            vector.store %f_1019, %weights_1[%at_1021, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1022 = vector.shuffle %signed_922, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1023 = vector.bitcast %top_1022 : vector<64xi8> to vector<16xi32>
            %whole_1024 = arith.sitofp %top_1023 : vector<16xi32> to vector<16xf32>
            %f_1025 = arith.mulf %whole_1024, %f_889 : vector<16xf32>
            %at_1026 = arith.muli %i_652, %i12 : index
            %at_1027 = arith.addi %at_1026, %i60 : index
            vector.store %f_1025, %weights_1[%at_1027, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1028 = vector.shuffle %signed_922, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1029 = vector.bitcast %top_1028 : vector<64xi8> to vector<16xi32>
            %whole_1030 = arith.sitofp %top_1029 : vector<16xi32> to vector<16xf32>
            %f_1031 = arith.mulf %whole_1030, %f_889 : vector<16xf32>
            %at_1032 = arith.muli %i_652, %i12 : index
            %at_1033 = arith.addi %at_1032, %i61 : index
            vector.store %f_1031, %weights_1[%at_1033, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1034 = vector.shuffle %signed_922, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1035 = vector.bitcast %top_1034 : vector<64xi8> to vector<16xi32>
            %whole_1036 = arith.sitofp %top_1035 : vector<16xi32> to vector<16xf32>
            %f_1037 = arith.mulf %whole_1036, %f_889 : vector<16xf32>
            %at_1038 = arith.muli %i_652, %i12 : index
            %at_1039 = arith.addi %at_1038, %i62 : index
            vector.store %f_1037, %weights_1[%at_1039, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1040 = vector.shuffle %signed_922, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1041 = vector.bitcast %top_1040 : vector<64xi8> to vector<16xi32>
            %whole_1042 = arith.sitofp %top_1041 : vector<16xi32> to vector<16xf32>
            %f_1043 = arith.mulf %whole_1042, %f_889 : vector<16xf32>
            %at_1044 = arith.muli %i_652, %i12 : index
            %at_1045 = arith.addi %at_1044, %i63 : index
            vector.store %f_1043, %weights_1[%at_1045, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1046 = vector.shuffle %signed_923, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1047 = vector.bitcast %top_1046 : vector<64xi8> to vector<16xi32>
            %whole_1048 = arith.sitofp %top_1047 : vector<16xi32> to vector<16xf32>
            %f_1049 = arith.mulf %whole_1048, %f_889 : vector<16xf32>
            %at_1050 = arith.muli %i_652, %i12 : index
            %at_1051 = arith.addi %at_1050, %i64 : index
            vector.store %f_1049, %weights_1[%at_1051, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1052 = vector.shuffle %signed_923, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1053 = vector.bitcast %top_1052 : vector<64xi8> to vector<16xi32>
            %whole_1054 = arith.sitofp %top_1053 : vector<16xi32> to vector<16xf32>
            %f_1055 = arith.mulf %whole_1054, %f_889 : vector<16xf32>
            %at_1056 = arith.muli %i_652, %i12 : index
            %at_1057 = arith.addi %at_1056, %i65 : index
            vector.store %f_1055, %weights_1[%at_1057, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1058 = vector.shuffle %signed_923, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1059 = vector.bitcast %top_1058 : vector<64xi8> to vector<16xi32>
            %whole_1060 = arith.sitofp %top_1059 : vector<16xi32> to vector<16xf32>
            %f_1061 = arith.mulf %whole_1060, %f_889 : vector<16xf32>
            %at_1062 = arith.muli %i_652, %i12 : index
            %at_1063 = arith.addi %at_1062, %i66 : index
            vector.store %f_1061, %weights_1[%at_1063, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1064 = vector.shuffle %signed_923, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1065 = vector.bitcast %top_1064 : vector<64xi8> to vector<16xi32>
            %whole_1066 = arith.sitofp %top_1065 : vector<16xi32> to vector<16xf32>
            %f_1067 = arith.mulf %whole_1066, %f_889 : vector<16xf32>
            %at_1068 = arith.muli %i_652, %i12 : index
            %at_1069 = arith.addi %at_1068, %i67 : index
            vector.store %f_1067, %weights_1[%at_1069, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1070 = vector.shuffle %signed_924, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1071 = vector.bitcast %top_1070 : vector<64xi8> to vector<16xi32>
            %whole_1072 = arith.sitofp %top_1071 : vector<16xi32> to vector<16xf32>
            %f_1073 = arith.mulf %whole_1072, %f_889 : vector<16xf32>
            %at_1074 = arith.muli %i_652, %i12 : index
            %at_1075 = arith.addi %at_1074, %i68 : index
            vector.store %f_1073, %weights_1[%at_1075, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1076 = vector.shuffle %signed_924, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1077 = vector.bitcast %top_1076 : vector<64xi8> to vector<16xi32>
            %whole_1078 = arith.sitofp %top_1077 : vector<16xi32> to vector<16xf32>
            %f_1079 = arith.mulf %whole_1078, %f_889 : vector<16xf32>
            %at_1080 = arith.muli %i_652, %i12 : index
            %at_1081 = arith.addi %at_1080, %i69 : index
            vector.store %f_1079, %weights_1[%at_1081, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1082 = vector.shuffle %signed_924, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1083 = vector.bitcast %top_1082 : vector<64xi8> to vector<16xi32>
            %whole_1084 = arith.sitofp %top_1083 : vector<16xi32> to vector<16xf32>
            %f_1085 = arith.mulf %whole_1084, %f_889 : vector<16xf32>
            %at_1086 = arith.muli %i_652, %i12 : index
            %at_1087 = arith.addi %at_1086, %i70 : index
            vector.store %f_1085, %weights_1[%at_1087, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1088 = vector.shuffle %signed_924, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1089 = vector.bitcast %top_1088 : vector<64xi8> to vector<16xi32>
            %whole_1090 = arith.sitofp %top_1089 : vector<16xi32> to vector<16xf32>
            %f_1091 = arith.mulf %whole_1090, %f_889 : vector<16xf32>
            %at_1092 = arith.muli %i_652, %i12 : index
            %at_1093 = arith.addi %at_1092, %i71 : index
            vector.store %f_1091, %weights_1[%at_1093, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1094 = vector.shuffle %signed_925, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1095 = vector.bitcast %top_1094 : vector<64xi8> to vector<16xi32>
            %whole_1096 = arith.sitofp %top_1095 : vector<16xi32> to vector<16xf32>
            %f_1097 = arith.mulf %whole_1096, %f_889 : vector<16xf32>
            %at_1098 = arith.muli %i_652, %i12 : index
            %at_1099 = arith.addi %at_1098, %i72 : index
            vector.store %f_1097, %weights_1[%at_1099, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1100 = vector.shuffle %signed_925, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1101 = vector.bitcast %top_1100 : vector<64xi8> to vector<16xi32>
            %whole_1102 = arith.sitofp %top_1101 : vector<16xi32> to vector<16xf32>
            %f_1103 = arith.mulf %whole_1102, %f_889 : vector<16xf32>
            %at_1104 = arith.muli %i_652, %i12 : index
            %at_1105 = arith.addi %at_1104, %i73 : index
            vector.store %f_1103, %weights_1[%at_1105, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1106 = vector.shuffle %signed_925, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1107 = vector.bitcast %top_1106 : vector<64xi8> to vector<16xi32>
            %whole_1108 = arith.sitofp %top_1107 : vector<16xi32> to vector<16xf32>
            %f_1109 = arith.mulf %whole_1108, %f_889 : vector<16xf32>
            %at_1110 = arith.muli %i_652, %i12 : index
            %at_1111 = arith.addi %at_1110, %i74 : index
            vector.store %f_1109, %weights_1[%at_1111, %i4] : memref<256x16xf32>, vector<16xf32>
            %top_1112 = vector.shuffle %signed_925, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1113 = vector.bitcast %top_1112 : vector<64xi8> to vector<16xi32>
            %whole_1114 = arith.sitofp %top_1113 : vector<16xi32> to vector<16xf32>
            %f_1115 = arith.mulf %whole_1114, %f_889 : vector<16xf32>
            %at_1116 = arith.muli %i_652, %i12 : index
            %at_1117 = arith.addi %at_1116, %i75 : index
            vector.store %f_1115, %weights_1[%at_1117, %i4] : memref<256x16xf32>, vector<16xf32>
          }
          scf.for %i_1118 = %i4 to %i2 step %i2 {
            %at_1120 = arith.muli %i_1118, %i21 : index
            %at_1121 = arith.addi %at_1120, %i39 : index
            %at_1122 = arith.muli %at_1121, %i6 : index
            %at_1123 = arith.muli %i_649, %i21 : index
            %at_1124 = arith.addi %at_1122, %at_1123 : index
            %at_1125 = arith.muli %at_1120, %i0 : index
            %at_1126 = arith.addi %at_1125, %i2 : index
            %at_1127 = arith.addi %at_1125, %i0 : index
            %at_1128 = arith.addi %at_1125, %i45 : index
            %at_1129 = arith.addi %at_1125, %i8 : index
            %at_1130 = arith.addi %at_1125, %i46 : index
            %at_1131 = arith.addi %at_1125, %i18 : index
            %at_1132 = arith.addi %at_1125, %i47 : index
            %at_1133 = arith.addi %at_1125, %i19 : index
            %at_1134 = arith.addi %at_1125, %i48 : index
            %at_1135 = arith.addi %at_1125, %i20 : index
            %at_1136 = arith.addi %at_1125, %i49 : index
            %at_1137 = arith.addi %at_1125, %i21 : index
            %at_1138 = arith.addi %at_1125, %i50 : index
            %at_1139 = arith.addi %at_1125, %i22 : index
            %at_1140 = arith.addi %at_1125, %i51 : index
            %at_1141 = arith.addi %at_1125, %i9 : index
            %at_1142 = arith.addi %at_1125, %i52 : index
            %at_1143 = arith.addi %at_1125, %i23 : index
            %at_1144 = arith.addi %at_1125, %i53 : index
            %at_1145 = arith.addi %at_1125, %i24 : index
            %at_1146 = arith.addi %at_1125, %i54 : index
            %at_1147 = arith.addi %at_1125, %i25 : index
            %at_1148 = arith.addi %at_1125, %i55 : index
            %v_1149 = vector.load %sums_2[%at_1125, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1150 = vector.load %sums_2[%at_1126, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1151 = vector.load %sums_2[%at_1127, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1152 = vector.load %sums_2[%at_1128, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1153 = vector.load %sums_2[%at_1129, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1154 = vector.load %sums_2[%at_1130, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1155 = vector.load %sums_2[%at_1131, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1156 = vector.load %sums_2[%at_1132, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1157 = vector.load %sums_2[%at_1133, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1158 = vector.load %sums_2[%at_1134, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1159 = vector.load %sums_2[%at_1135, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1160 = vector.load %sums_2[%at_1136, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1161 = vector.load %sums_2[%at_1137, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1162 = vector.load %sums_2[%at_1138, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1163 = vector.load %sums_2[%at_1139, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1164 = vector.load %sums_2[%at_1140, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1165 = vector.load %sums_2[%at_1141, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1166 = vector.load %sums_2[%at_1142, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1167 = vector.load %sums_2[%at_1143, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1168 = vector.load %sums_2[%at_1144, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1169 = vector.load %sums_2[%at_1145, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1170 = vector.load %sums_2[%at_1146, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1171 = vector.load %sums_2[%at_1147, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1172 = vector.load %sums_2[%at_1148, %i4] : memref<128x16xf32>, vector<16xf32>
            %loop_1198:24 = scf.for %i_1173 = %i4 to %i7 step %i2 iter_args(%turn_1174 = %v_1149, %turn_1175 = %v_1150, %turn_1176 = %v_1151, %turn_1177 = %v_1152, %turn_1178 = %v_1153, %turn_1179 = %v_1154, %turn_1180 = %v_1155, %turn_1181 = %v_1156, %turn_1182 = %v_1157, %turn_1183 = %v_1158, %turn_1184 = %v_1159, %turn_1185 = %v_1160, %turn_1186 = %v_1161, %turn_1187 = %v_1162, %turn_1188 = %v_1163, %turn_1189 = %v_1164, %turn_1190 = %v_1165, %turn_1191 = %v_1166, %turn_1192 = %v_1167, %turn_1193 = %v_1168, %turn_1194 = %v_1169, %turn_1195 = %v_1170, %turn_1196 = %v_1171, %turn_1197 = %v_1172) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_1199 = arith.muli %i_1173, %i0 : index
              %v_1200 = vector.load %weights_1[%at_1199, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_1201 = arith.addi %at_1199, %i2 : index
              %v_1202 = vector.load %weights_1[%at_1201, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_1203 = arith.muli %i_1173, %i21 : index
              %at_1204 = arith.addi %at_1124, %at_1203 : index
              %x_1205 = memref.load %packed[%at_1204] : memref<131072xf32>
              %b_1206 = vector.broadcast %x_1205 : f32 to vector<16xf32>
              %f_1207 = math.fma %b_1206, %v_1200, %turn_1174 : vector<16xf32>
              %f_1208 = math.fma %b_1206, %v_1202, %turn_1175 : vector<16xf32>
              %at_1209 = arith.addi %at_1204, %i2 : index
              %x_1210 = memref.load %packed[%at_1209] : memref<131072xf32>
              %b_1211 = vector.broadcast %x_1210 : f32 to vector<16xf32>
              %f_1212 = math.fma %b_1211, %v_1200, %turn_1176 : vector<16xf32>
              %f_1213 = math.fma %b_1211, %v_1202, %turn_1177 : vector<16xf32>
              %at_1214 = arith.addi %at_1204, %i0 : index
              %x_1215 = memref.load %packed[%at_1214] : memref<131072xf32>
              %b_1216 = vector.broadcast %x_1215 : f32 to vector<16xf32>
              %f_1217 = math.fma %b_1216, %v_1200, %turn_1178 : vector<16xf32>
              %f_1218 = math.fma %b_1216, %v_1202, %turn_1179 : vector<16xf32>
              %at_1219 = arith.addi %at_1204, %i45 : index
              %x_1220 = memref.load %packed[%at_1219] : memref<131072xf32>
              %b_1221 = vector.broadcast %x_1220 : f32 to vector<16xf32>
              %f_1222 = math.fma %b_1221, %v_1200, %turn_1180 : vector<16xf32>
              %f_1223 = math.fma %b_1221, %v_1202, %turn_1181 : vector<16xf32>
              %at_1224 = arith.addi %at_1204, %i8 : index
              %x_1225 = memref.load %packed[%at_1224] : memref<131072xf32>
              %b_1226 = vector.broadcast %x_1225 : f32 to vector<16xf32>
              %f_1227 = math.fma %b_1226, %v_1200, %turn_1182 : vector<16xf32>
              %f_1228 = math.fma %b_1226, %v_1202, %turn_1183 : vector<16xf32>
              %at_1229 = arith.addi %at_1204, %i46 : index
              %x_1230 = memref.load %packed[%at_1229] : memref<131072xf32>
              %b_1231 = vector.broadcast %x_1230 : f32 to vector<16xf32>
              %f_1232 = math.fma %b_1231, %v_1200, %turn_1184 : vector<16xf32>
              %f_1233 = math.fma %b_1231, %v_1202, %turn_1185 : vector<16xf32>
              %at_1234 = arith.addi %at_1204, %i18 : index
              %x_1235 = memref.load %packed[%at_1234] : memref<131072xf32>
              %b_1236 = vector.broadcast %x_1235 : f32 to vector<16xf32>
              %f_1237 = math.fma %b_1236, %v_1200, %turn_1186 : vector<16xf32>
              %f_1238 = math.fma %b_1236, %v_1202, %turn_1187 : vector<16xf32>
              %at_1239 = arith.addi %at_1204, %i47 : index
              %x_1240 = memref.load %packed[%at_1239] : memref<131072xf32>
              %b_1241 = vector.broadcast %x_1240 : f32 to vector<16xf32>
              %f_1242 = math.fma %b_1241, %v_1200, %turn_1188 : vector<16xf32>
              %f_1243 = math.fma %b_1241, %v_1202, %turn_1189 : vector<16xf32>
              %at_1244 = arith.addi %at_1204, %i19 : index
              %x_1245 = memref.load %packed[%at_1244] : memref<131072xf32>
              %b_1246 = vector.broadcast %x_1245 : f32 to vector<16xf32>
              %f_1247 = math.fma %b_1246, %v_1200, %turn_1190 : vector<16xf32>
              %f_1248 = math.fma %b_1246, %v_1202, %turn_1191 : vector<16xf32>
              %at_1249 = arith.addi %at_1204, %i48 : index
              %x_1250 = memref.load %packed[%at_1249] : memref<131072xf32>
              %b_1251 = vector.broadcast %x_1250 : f32 to vector<16xf32>
              %f_1252 = math.fma %b_1251, %v_1200, %turn_1192 : vector<16xf32>
              %f_1253 = math.fma %b_1251, %v_1202, %turn_1193 : vector<16xf32>
              %at_1254 = arith.addi %at_1204, %i20 : index
              %x_1255 = memref.load %packed[%at_1254] : memref<131072xf32>
              %b_1256 = vector.broadcast %x_1255 : f32 to vector<16xf32>
              %f_1257 = math.fma %b_1256, %v_1200, %turn_1194 : vector<16xf32>
              %f_1258 = math.fma %b_1256, %v_1202, %turn_1195 : vector<16xf32>
              %at_1259 = arith.addi %at_1204, %i49 : index
              %x_1260 = memref.load %packed[%at_1259] : memref<131072xf32>
              %b_1261 = vector.broadcast %x_1260 : f32 to vector<16xf32>
              %f_1262 = math.fma %b_1261, %v_1200, %turn_1196 : vector<16xf32>
              %f_1263 = math.fma %b_1261, %v_1202, %turn_1197 : vector<16xf32>
              scf.yield %f_1207, %f_1208, %f_1212, %f_1213, %f_1217, %f_1218, %f_1222, %f_1223, %f_1227, %f_1228, %f_1232, %f_1233, %f_1237, %f_1238, %f_1242, %f_1243, %f_1247, %f_1248, %f_1252, %f_1253, %f_1257, %f_1258, %f_1262, %f_1263 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_1198#0, %sums_2[%at_1125, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#1, %sums_2[%at_1126, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#2, %sums_2[%at_1127, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#3, %sums_2[%at_1128, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#4, %sums_2[%at_1129, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#5, %sums_2[%at_1130, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#6, %sums_2[%at_1131, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#7, %sums_2[%at_1132, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#8, %sums_2[%at_1133, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#9, %sums_2[%at_1134, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#10, %sums_2[%at_1135, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#11, %sums_2[%at_1136, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#12, %sums_2[%at_1137, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#13, %sums_2[%at_1138, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#14, %sums_2[%at_1139, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#15, %sums_2[%at_1140, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#16, %sums_2[%at_1141, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#17, %sums_2[%at_1142, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#18, %sums_2[%at_1143, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#19, %sums_2[%at_1144, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#20, %sums_2[%at_1145, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#21, %sums_2[%at_1146, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#22, %sums_2[%at_1147, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1198#23, %sums_2[%at_1148, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_1264 = %i4 to %i21 step %i2 {
          %at_1266 = arith.muli %i_1264, %i0 : index
          %v_1267 = vector.load %sums_2[%at_1266, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_1268 = arith.addi %i_1264, %i39 : index
          %at_1269 = arith.muli %i_8, %i9 : index
          vector.store %v_1267, %y[%at_1268, %at_1269] : memref<64x512xf32>, vector<16xf32>
          %at_1270 = arith.muli %i_1264, %i0 : index
          %at_1271 = arith.addi %at_1270, %i2 : index
          %v_1272 = vector.load %sums_2[%at_1271, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_1273 = arith.addi %i_1264, %i39 : index
          %at_1274 = arith.muli %at_10, %i9 : index
          vector.store %v_1272, %y[%at_1273, %at_1274] : memref<64x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x512_q4_0(%x: tensor<64x2048xf32>, %w_codes: tensor<32x256x16x4xui8>, %w_scales: tensor<32x64x16xf16>) -> (tensor<64x512xf32>) {
  %packed = flow.dispatch @kernel_linear_64x2048x512_q4_0_pack::@kernel_linear_64x2048x512_q4_0_pack_entry(%x) : (tensor<64x2048xf32>) -> tensor<131072xf32>
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<32x256x16x4xui8>) -> tensor<32x256x16x4xi8>
  %y = flow.dispatch @kernel_linear_64x2048x512_q4_0_decoded::@kernel_linear_64x2048x512_q4_0_decoded_entry(%packed, %w_codes_bits, %w_scales) : (tensor<131072xf32>, tensor<32x256x16x4xi8>, tensor<32x64x16xf16>) -> tensor<64x512xf32>
  return %y : tensor<64x512xf32>
}
