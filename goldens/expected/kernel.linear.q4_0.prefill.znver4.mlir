hal.executable.source private @kernel_linear_64x2048x2048_q4_0_pack {
  hal.executable.export public @kernel_linear_64x2048x2048_q4_0_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 5 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x2048_q4_0_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_linear_64x2048x2048_q4_0_decoded {
  hal.executable.export public @kernel_linear_64x2048x2048_q4_0_decoded_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x2048_q4_0_decoded_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 1 : index
      %splat4 = arith.constant dense<0.0> : vector<16xf32>
      %i5 = arith.constant 0 : index
      %i6 = arith.constant 104 : index
      %i7 = arith.constant 2048 : index
      %i8 = arith.constant 32 : index
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
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<131072xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<128x16384xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<128x1024xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<64x2048xf32>
      %weights_1 = memref.alloca() : memref<256x16xf32>
      %sums_2 = memref.alloca() : memref<128x16xf32>
      %group_3 = hal.interface.workgroup.id[0] : index
      %at_4 = arith.muli %group_3, %i0 : index
      %at_5 = arith.addi %at_4, %i0 : index
      %end_6 = arith.minsi %at_5, %i1 : index
      %end_7 = arith.minsi %end_6, %i1 : index
      scf.for %i_8 = %at_4 to %end_7 step %i2 {
        %at_10 = arith.addi %i_8, %i3 : index
        scf.for %i_11 = %i5 to %i6 step %i3 {
          vector.store %splat4, %sums_2[%i_11, %i5] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_13 = %i5 to %i7 step %i1 {
          %group_15 = arith.divui %i_13, %i8 : index
          scf.for %i_16 = %i5 to %i0 step %i3 {
            %at_18 = arith.addi %group_15, %i_16 : index
            %at_19 = arith.muli %at_18, %i9 : index
            %v_20 = vector.load %w_scales[%i_8, %at_19] : memref<128x1024xf16>, vector<16xf16>
            %f_21 = arith.extf %v_20 : vector<16xf16> to vector<16xf32>
            %f_22 = arith.mulf %f_21, %splat10 : vector<16xf32>
            %at_23 = arith.muli %at_18, %i11 : index
            %codes_24 = vector.load %w_codes[%i_8, %at_23] : memref<128x16384xi8>, vector<64xi8>
            %at_25 = arith.addi %at_23, %i12 : index
            %codes_26 = vector.load %w_codes[%i_8, %at_25] : memref<128x16384xi8>, vector<64xi8>
            %at_27 = arith.addi %at_23, %i1 : index
            %codes_28 = vector.load %w_codes[%i_8, %at_27] : memref<128x16384xi8>, vector<64xi8>
            %at_29 = arith.addi %at_23, %i13 : index
            %codes_30 = vector.load %w_codes[%i_8, %at_29] : memref<128x16384xi8>, vector<64xi8>
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
            vector.store %f_62, %weights_1[%at_63, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_64 = vector.shuffle %signed_51, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_65 = vector.bitcast %top_64 : vector<64xi8> to vector<16xi32>
            %whole_66 = arith.sitofp %top_65 : vector<16xi32> to vector<16xf32>
            %f_67 = arith.mulf %whole_66, %f_22 : vector<16xf32>
            %at_68 = arith.muli %i_16, %i12 : index
            %at_69 = arith.addi %at_68, %i2 : index
            vector.store %f_67, %weights_1[%at_69, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_70 = vector.shuffle %signed_51, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_71 = vector.bitcast %top_70 : vector<64xi8> to vector<16xi32>
            %whole_72 = arith.sitofp %top_71 : vector<16xi32> to vector<16xf32>
            %f_73 = arith.mulf %whole_72, %f_22 : vector<16xf32>
            %at_74 = arith.muli %i_16, %i12 : index
            %at_75 = arith.addi %at_74, %i0 : index
            vector.store %f_73, %weights_1[%at_75, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_76 = vector.shuffle %signed_51, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_77 = vector.bitcast %top_76 : vector<64xi8> to vector<16xi32>
            %whole_78 = arith.sitofp %top_77 : vector<16xi32> to vector<16xf32>
            %f_79 = arith.mulf %whole_78, %f_22 : vector<16xf32>
            %at_80 = arith.muli %i_16, %i12 : index
            %at_81 = arith.addi %at_80, %i18 : index
            vector.store %f_79, %weights_1[%at_81, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_82 = vector.shuffle %signed_52, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_83 = vector.bitcast %top_82 : vector<64xi8> to vector<16xi32>
            %whole_84 = arith.sitofp %top_83 : vector<16xi32> to vector<16xf32>
            %f_85 = arith.mulf %whole_84, %f_22 : vector<16xf32>
            %at_86 = arith.muli %i_16, %i12 : index
            %at_87 = arith.addi %at_86, %i19 : index
            vector.store %f_85, %weights_1[%at_87, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_88 = vector.shuffle %signed_52, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_89 = vector.bitcast %top_88 : vector<64xi8> to vector<16xi32>
            %whole_90 = arith.sitofp %top_89 : vector<16xi32> to vector<16xf32>
            %f_91 = arith.mulf %whole_90, %f_22 : vector<16xf32>
            %at_92 = arith.muli %i_16, %i12 : index
            %at_93 = arith.addi %at_92, %i20 : index
            vector.store %f_91, %weights_1[%at_93, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_94 = vector.shuffle %signed_52, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_95 = vector.bitcast %top_94 : vector<64xi8> to vector<16xi32>
            %whole_96 = arith.sitofp %top_95 : vector<16xi32> to vector<16xf32>
            %f_97 = arith.mulf %whole_96, %f_22 : vector<16xf32>
            %at_98 = arith.muli %i_16, %i12 : index
            %at_99 = arith.addi %at_98, %i21 : index
            vector.store %f_97, %weights_1[%at_99, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_100 = vector.shuffle %signed_52, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_101 = vector.bitcast %top_100 : vector<64xi8> to vector<16xi32>
            %whole_102 = arith.sitofp %top_101 : vector<16xi32> to vector<16xf32>
            %f_103 = arith.mulf %whole_102, %f_22 : vector<16xf32>
            %at_104 = arith.muli %i_16, %i12 : index
            %at_105 = arith.addi %at_104, %i22 : index
            vector.store %f_103, %weights_1[%at_105, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_106 = vector.shuffle %signed_53, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_107 = vector.bitcast %top_106 : vector<64xi8> to vector<16xi32>
            %whole_108 = arith.sitofp %top_107 : vector<16xi32> to vector<16xf32>
            %f_109 = arith.mulf %whole_108, %f_22 : vector<16xf32>
            %at_110 = arith.muli %i_16, %i12 : index
            %at_111 = arith.addi %at_110, %i9 : index
            vector.store %f_109, %weights_1[%at_111, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_112 = vector.shuffle %signed_53, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_113 = vector.bitcast %top_112 : vector<64xi8> to vector<16xi32>
            %whole_114 = arith.sitofp %top_113 : vector<16xi32> to vector<16xf32>
            %f_115 = arith.mulf %whole_114, %f_22 : vector<16xf32>
            %at_116 = arith.muli %i_16, %i12 : index
            %at_117 = arith.addi %at_116, %i23 : index
            vector.store %f_115, %weights_1[%at_117, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_118 = vector.shuffle %signed_53, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_119 = vector.bitcast %top_118 : vector<64xi8> to vector<16xi32>
            %whole_120 = arith.sitofp %top_119 : vector<16xi32> to vector<16xf32>
            %f_121 = arith.mulf %whole_120, %f_22 : vector<16xf32>
            %at_122 = arith.muli %i_16, %i12 : index
            %at_123 = arith.addi %at_122, %i24 : index
            vector.store %f_121, %weights_1[%at_123, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_124 = vector.shuffle %signed_53, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_125 = vector.bitcast %top_124 : vector<64xi8> to vector<16xi32>
            %whole_126 = arith.sitofp %top_125 : vector<16xi32> to vector<16xf32>
            %f_127 = arith.mulf %whole_126, %f_22 : vector<16xf32>
            %at_128 = arith.muli %i_16, %i12 : index
            %at_129 = arith.addi %at_128, %i25 : index
            vector.store %f_127, %weights_1[%at_129, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_130 = vector.shuffle %signed_54, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_131 = vector.bitcast %top_130 : vector<64xi8> to vector<16xi32>
            %whole_132 = arith.sitofp %top_131 : vector<16xi32> to vector<16xf32>
            %f_133 = arith.mulf %whole_132, %f_22 : vector<16xf32>
            %at_134 = arith.muli %i_16, %i12 : index
            %at_135 = arith.addi %at_134, %i26 : index
            vector.store %f_133, %weights_1[%at_135, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_136 = vector.shuffle %signed_54, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_137 = vector.bitcast %top_136 : vector<64xi8> to vector<16xi32>
            %whole_138 = arith.sitofp %top_137 : vector<16xi32> to vector<16xf32>
            %f_139 = arith.mulf %whole_138, %f_22 : vector<16xf32>
            %at_140 = arith.muli %i_16, %i12 : index
            %at_141 = arith.addi %at_140, %i27 : index
            vector.store %f_139, %weights_1[%at_141, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_142 = vector.shuffle %signed_54, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_143 = vector.bitcast %top_142 : vector<64xi8> to vector<16xi32>
            %whole_144 = arith.sitofp %top_143 : vector<16xi32> to vector<16xf32>
            %f_145 = arith.mulf %whole_144, %f_22 : vector<16xf32>
            %at_146 = arith.muli %i_16, %i12 : index
            %at_147 = arith.addi %at_146, %i28 : index
            vector.store %f_145, %weights_1[%at_147, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_148 = vector.shuffle %signed_54, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_149 = vector.bitcast %top_148 : vector<64xi8> to vector<16xi32>
            %whole_150 = arith.sitofp %top_149 : vector<16xi32> to vector<16xf32>
            %f_151 = arith.mulf %whole_150, %f_22 : vector<16xf32>
            %at_152 = arith.muli %i_16, %i12 : index
            %at_153 = arith.addi %at_152, %i29 : index
            vector.store %f_151, %weights_1[%at_153, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_154 = vector.shuffle %signed_55, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_155 = vector.bitcast %top_154 : vector<64xi8> to vector<16xi32>
            %whole_156 = arith.sitofp %top_155 : vector<16xi32> to vector<16xf32>
            %f_157 = arith.mulf %whole_156, %f_22 : vector<16xf32>
            %at_158 = arith.muli %i_16, %i12 : index
            %at_159 = arith.addi %at_158, %i8 : index
            vector.store %f_157, %weights_1[%at_159, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_160 = vector.shuffle %signed_55, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_161 = vector.bitcast %top_160 : vector<64xi8> to vector<16xi32>
            %whole_162 = arith.sitofp %top_161 : vector<16xi32> to vector<16xf32>
            %f_163 = arith.mulf %whole_162, %f_22 : vector<16xf32>
            %at_164 = arith.muli %i_16, %i12 : index
            %at_165 = arith.addi %at_164, %i30 : index
            vector.store %f_163, %weights_1[%at_165, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_166 = vector.shuffle %signed_55, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_167 = vector.bitcast %top_166 : vector<64xi8> to vector<16xi32>
            %whole_168 = arith.sitofp %top_167 : vector<16xi32> to vector<16xf32>
            %f_169 = arith.mulf %whole_168, %f_22 : vector<16xf32>
            %at_170 = arith.muli %i_16, %i12 : index
            %at_171 = arith.addi %at_170, %i31 : index
            vector.store %f_169, %weights_1[%at_171, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_172 = vector.shuffle %signed_55, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_173 = vector.bitcast %top_172 : vector<64xi8> to vector<16xi32>
            %whole_174 = arith.sitofp %top_173 : vector<16xi32> to vector<16xf32>
            %f_175 = arith.mulf %whole_174, %f_22 : vector<16xf32>
            %at_176 = arith.muli %i_16, %i12 : index
            %at_177 = arith.addi %at_176, %i32 : index
            vector.store %f_175, %weights_1[%at_177, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_178 = vector.shuffle %signed_56, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_179 = vector.bitcast %top_178 : vector<64xi8> to vector<16xi32>
            %whole_180 = arith.sitofp %top_179 : vector<16xi32> to vector<16xf32>
            %f_181 = arith.mulf %whole_180, %f_22 : vector<16xf32>
            %at_182 = arith.muli %i_16, %i12 : index
            %at_183 = arith.addi %at_182, %i33 : index
            vector.store %f_181, %weights_1[%at_183, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_184 = vector.shuffle %signed_56, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_185 = vector.bitcast %top_184 : vector<64xi8> to vector<16xi32>
            %whole_186 = arith.sitofp %top_185 : vector<16xi32> to vector<16xf32>
            %f_187 = arith.mulf %whole_186, %f_22 : vector<16xf32>
            %at_188 = arith.muli %i_16, %i12 : index
            %at_189 = arith.addi %at_188, %i34 : index
            vector.store %f_187, %weights_1[%at_189, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_190 = vector.shuffle %signed_56, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_191 = vector.bitcast %top_190 : vector<64xi8> to vector<16xi32>
            %whole_192 = arith.sitofp %top_191 : vector<16xi32> to vector<16xf32>
            %f_193 = arith.mulf %whole_192, %f_22 : vector<16xf32>
            %at_194 = arith.muli %i_16, %i12 : index
            %at_195 = arith.addi %at_194, %i35 : index
            vector.store %f_193, %weights_1[%at_195, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_196 = vector.shuffle %signed_56, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_197 = vector.bitcast %top_196 : vector<64xi8> to vector<16xi32>
            %whole_198 = arith.sitofp %top_197 : vector<16xi32> to vector<16xf32>
            %f_199 = arith.mulf %whole_198, %f_22 : vector<16xf32>
            %at_200 = arith.muli %i_16, %i12 : index
            %at_201 = arith.addi %at_200, %i36 : index
            vector.store %f_199, %weights_1[%at_201, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_202 = vector.shuffle %signed_57, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_203 = vector.bitcast %top_202 : vector<64xi8> to vector<16xi32>
            %whole_204 = arith.sitofp %top_203 : vector<16xi32> to vector<16xf32>
            %f_205 = arith.mulf %whole_204, %f_22 : vector<16xf32>
            %at_206 = arith.muli %i_16, %i12 : index
            %at_207 = arith.addi %at_206, %i37 : index
            vector.store %f_205, %weights_1[%at_207, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_208 = vector.shuffle %signed_57, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_209 = vector.bitcast %top_208 : vector<64xi8> to vector<16xi32>
            %whole_210 = arith.sitofp %top_209 : vector<16xi32> to vector<16xf32>
            %f_211 = arith.mulf %whole_210, %f_22 : vector<16xf32>
            %at_212 = arith.muli %i_16, %i12 : index
            %at_213 = arith.addi %at_212, %i38 : index
            vector.store %f_211, %weights_1[%at_213, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_214 = vector.shuffle %signed_57, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_215 = vector.bitcast %top_214 : vector<64xi8> to vector<16xi32>
            %whole_216 = arith.sitofp %top_215 : vector<16xi32> to vector<16xf32>
            %f_217 = arith.mulf %whole_216, %f_22 : vector<16xf32>
            %at_218 = arith.muli %i_16, %i12 : index
            %at_219 = arith.addi %at_218, %i39 : index
            vector.store %f_217, %weights_1[%at_219, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_220 = vector.shuffle %signed_57, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_221 = vector.bitcast %top_220 : vector<64xi8> to vector<16xi32>
            %whole_222 = arith.sitofp %top_221 : vector<16xi32> to vector<16xf32>
            %f_223 = arith.mulf %whole_222, %f_22 : vector<16xf32>
            %at_224 = arith.muli %i_16, %i12 : index
            %at_225 = arith.addi %at_224, %i40 : index
            vector.store %f_223, %weights_1[%at_225, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_226 = vector.shuffle %signed_58, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_227 = vector.bitcast %top_226 : vector<64xi8> to vector<16xi32>
            %whole_228 = arith.sitofp %top_227 : vector<16xi32> to vector<16xf32>
            %f_229 = arith.mulf %whole_228, %f_22 : vector<16xf32>
            %at_230 = arith.muli %i_16, %i12 : index
            %at_231 = arith.addi %at_230, %i41 : index
            vector.store %f_229, %weights_1[%at_231, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_232 = vector.shuffle %signed_58, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_233 = vector.bitcast %top_232 : vector<64xi8> to vector<16xi32>
            %whole_234 = arith.sitofp %top_233 : vector<16xi32> to vector<16xf32>
            %f_235 = arith.mulf %whole_234, %f_22 : vector<16xf32>
            %at_236 = arith.muli %i_16, %i12 : index
            %at_237 = arith.addi %at_236, %i42 : index
            vector.store %f_235, %weights_1[%at_237, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_238 = vector.shuffle %signed_58, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_239 = vector.bitcast %top_238 : vector<64xi8> to vector<16xi32>
            %whole_240 = arith.sitofp %top_239 : vector<16xi32> to vector<16xf32>
            %f_241 = arith.mulf %whole_240, %f_22 : vector<16xf32>
            %at_242 = arith.muli %i_16, %i12 : index
            %at_243 = arith.addi %at_242, %i43 : index
            vector.store %f_241, %weights_1[%at_243, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_244 = vector.shuffle %signed_58, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_245 = vector.bitcast %top_244 : vector<64xi8> to vector<16xi32>
            %whole_246 = arith.sitofp %top_245 : vector<16xi32> to vector<16xf32>
            %f_247 = arith.mulf %whole_246, %f_22 : vector<16xf32>
            %at_248 = arith.muli %i_16, %i12 : index
            %at_249 = arith.addi %at_248, %i44 : index
            vector.store %f_247, %weights_1[%at_249, %i5] : memref<256x16xf32>, vector<16xf32>
            %at_250 = arith.muli %at_18, %i9 : index
            %v_251 = vector.load %w_scales[%at_10, %at_250] : memref<128x1024xf16>, vector<16xf16>
            %f_252 = arith.extf %v_251 : vector<16xf16> to vector<16xf32>
            %f_253 = arith.mulf %f_252, %splat10 : vector<16xf32>
            %at_254 = arith.muli %at_18, %i11 : index
            %codes_255 = vector.load %w_codes[%at_10, %at_254] : memref<128x16384xi8>, vector<64xi8>
            %at_256 = arith.addi %at_254, %i12 : index
            %codes_257 = vector.load %w_codes[%at_10, %at_256] : memref<128x16384xi8>, vector<64xi8>
            %at_258 = arith.addi %at_254, %i1 : index
            %codes_259 = vector.load %w_codes[%at_10, %at_258] : memref<128x16384xi8>, vector<64xi8>
            %at_260 = arith.addi %at_254, %i13 : index
            %codes_261 = vector.load %w_codes[%at_10, %at_260] : memref<128x16384xi8>, vector<64xi8>
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
            %at_295 = arith.addi %at_294, %i3 : index
            vector.store %f_293, %weights_1[%at_295, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_296 = vector.shuffle %signed_282, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_297 = vector.bitcast %top_296 : vector<64xi8> to vector<16xi32>
            %whole_298 = arith.sitofp %top_297 : vector<16xi32> to vector<16xf32>
            %f_299 = arith.mulf %whole_298, %f_253 : vector<16xf32>
            %at_300 = arith.muli %i_16, %i12 : index
            %at_301 = arith.addi %at_300, %i45 : index
            vector.store %f_299, %weights_1[%at_301, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_302 = vector.shuffle %signed_282, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_303 = vector.bitcast %top_302 : vector<64xi8> to vector<16xi32>
            %whole_304 = arith.sitofp %top_303 : vector<16xi32> to vector<16xf32>
            %f_305 = arith.mulf %whole_304, %f_253 : vector<16xf32>
            %at_306 = arith.muli %i_16, %i12 : index
            %at_307 = arith.addi %at_306, %i46 : index
            vector.store %f_305, %weights_1[%at_307, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_308 = vector.shuffle %signed_282, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_309 = vector.bitcast %top_308 : vector<64xi8> to vector<16xi32>
            %whole_310 = arith.sitofp %top_309 : vector<16xi32> to vector<16xf32>
            %f_311 = arith.mulf %whole_310, %f_253 : vector<16xf32>
            %at_312 = arith.muli %i_16, %i12 : index
            %at_313 = arith.addi %at_312, %i47 : index
            vector.store %f_311, %weights_1[%at_313, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_314 = vector.shuffle %signed_283, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_315 = vector.bitcast %top_314 : vector<64xi8> to vector<16xi32>
            %whole_316 = arith.sitofp %top_315 : vector<16xi32> to vector<16xf32>
            %f_317 = arith.mulf %whole_316, %f_253 : vector<16xf32>
            %at_318 = arith.muli %i_16, %i12 : index
            %at_319 = arith.addi %at_318, %i48 : index
            vector.store %f_317, %weights_1[%at_319, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_320 = vector.shuffle %signed_283, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_321 = vector.bitcast %top_320 : vector<64xi8> to vector<16xi32>
            %whole_322 = arith.sitofp %top_321 : vector<16xi32> to vector<16xf32>
            %f_323 = arith.mulf %whole_322, %f_253 : vector<16xf32>
            %at_324 = arith.muli %i_16, %i12 : index
            %at_325 = arith.addi %at_324, %i49 : index
            vector.store %f_323, %weights_1[%at_325, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_326 = vector.shuffle %signed_283, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_327 = vector.bitcast %top_326 : vector<64xi8> to vector<16xi32>
            %whole_328 = arith.sitofp %top_327 : vector<16xi32> to vector<16xf32>
            %f_329 = arith.mulf %whole_328, %f_253 : vector<16xf32>
            %at_330 = arith.muli %i_16, %i12 : index
            %at_331 = arith.addi %at_330, %i50 : index
            vector.store %f_329, %weights_1[%at_331, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_332 = vector.shuffle %signed_283, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_333 = vector.bitcast %top_332 : vector<64xi8> to vector<16xi32>
            %whole_334 = arith.sitofp %top_333 : vector<16xi32> to vector<16xf32>
            %f_335 = arith.mulf %whole_334, %f_253 : vector<16xf32>
            %at_336 = arith.muli %i_16, %i12 : index
            %at_337 = arith.addi %at_336, %i51 : index
            vector.store %f_335, %weights_1[%at_337, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_338 = vector.shuffle %signed_284, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_339 = vector.bitcast %top_338 : vector<64xi8> to vector<16xi32>
            %whole_340 = arith.sitofp %top_339 : vector<16xi32> to vector<16xf32>
            %f_341 = arith.mulf %whole_340, %f_253 : vector<16xf32>
            %at_342 = arith.muli %i_16, %i12 : index
            %at_343 = arith.addi %at_342, %i52 : index
            vector.store %f_341, %weights_1[%at_343, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_344 = vector.shuffle %signed_284, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_345 = vector.bitcast %top_344 : vector<64xi8> to vector<16xi32>
            %whole_346 = arith.sitofp %top_345 : vector<16xi32> to vector<16xf32>
            %f_347 = arith.mulf %whole_346, %f_253 : vector<16xf32>
            %at_348 = arith.muli %i_16, %i12 : index
            %at_349 = arith.addi %at_348, %i53 : index
            vector.store %f_347, %weights_1[%at_349, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_350 = vector.shuffle %signed_284, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_351 = vector.bitcast %top_350 : vector<64xi8> to vector<16xi32>
            %whole_352 = arith.sitofp %top_351 : vector<16xi32> to vector<16xf32>
            %f_353 = arith.mulf %whole_352, %f_253 : vector<16xf32>
            %at_354 = arith.muli %i_16, %i12 : index
            %at_355 = arith.addi %at_354, %i54 : index
            vector.store %f_353, %weights_1[%at_355, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_356 = vector.shuffle %signed_284, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_357 = vector.bitcast %top_356 : vector<64xi8> to vector<16xi32>
            %whole_358 = arith.sitofp %top_357 : vector<16xi32> to vector<16xf32>
            %f_359 = arith.mulf %whole_358, %f_253 : vector<16xf32>
            %at_360 = arith.muli %i_16, %i12 : index
            %at_361 = arith.addi %at_360, %i55 : index
            vector.store %f_359, %weights_1[%at_361, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_362 = vector.shuffle %signed_285, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_363 = vector.bitcast %top_362 : vector<64xi8> to vector<16xi32>
            %whole_364 = arith.sitofp %top_363 : vector<16xi32> to vector<16xf32>
            %f_365 = arith.mulf %whole_364, %f_253 : vector<16xf32>
            %at_366 = arith.muli %i_16, %i12 : index
            %at_367 = arith.addi %at_366, %i56 : index
            vector.store %f_365, %weights_1[%at_367, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_368 = vector.shuffle %signed_285, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_369 = vector.bitcast %top_368 : vector<64xi8> to vector<16xi32>
            %whole_370 = arith.sitofp %top_369 : vector<16xi32> to vector<16xf32>
            %f_371 = arith.mulf %whole_370, %f_253 : vector<16xf32>
            %at_372 = arith.muli %i_16, %i12 : index
            %at_373 = arith.addi %at_372, %i57 : index
            vector.store %f_371, %weights_1[%at_373, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_374 = vector.shuffle %signed_285, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_375 = vector.bitcast %top_374 : vector<64xi8> to vector<16xi32>
            %whole_376 = arith.sitofp %top_375 : vector<16xi32> to vector<16xf32>
            %f_377 = arith.mulf %whole_376, %f_253 : vector<16xf32>
            %at_378 = arith.muli %i_16, %i12 : index
            %at_379 = arith.addi %at_378, %i58 : index
            vector.store %f_377, %weights_1[%at_379, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_380 = vector.shuffle %signed_285, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_381 = vector.bitcast %top_380 : vector<64xi8> to vector<16xi32>
            %whole_382 = arith.sitofp %top_381 : vector<16xi32> to vector<16xf32>
            %f_383 = arith.mulf %whole_382, %f_253 : vector<16xf32>
            %at_384 = arith.muli %i_16, %i12 : index
            %at_385 = arith.addi %at_384, %i59 : index
            vector.store %f_383, %weights_1[%at_385, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_386 = vector.shuffle %signed_286, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_387 = vector.bitcast %top_386 : vector<64xi8> to vector<16xi32>
            %whole_388 = arith.sitofp %top_387 : vector<16xi32> to vector<16xf32>
            %f_389 = arith.mulf %whole_388, %f_253 : vector<16xf32>
            %at_390 = arith.muli %i_16, %i12 : index
            %at_391 = arith.addi %at_390, %i60 : index
            vector.store %f_389, %weights_1[%at_391, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_392 = vector.shuffle %signed_286, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_393 = vector.bitcast %top_392 : vector<64xi8> to vector<16xi32>
            %whole_394 = arith.sitofp %top_393 : vector<16xi32> to vector<16xf32>
            %f_395 = arith.mulf %whole_394, %f_253 : vector<16xf32>
            %at_396 = arith.muli %i_16, %i12 : index
            %at_397 = arith.addi %at_396, %i61 : index
            vector.store %f_395, %weights_1[%at_397, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_398 = vector.shuffle %signed_286, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_399 = vector.bitcast %top_398 : vector<64xi8> to vector<16xi32>
            %whole_400 = arith.sitofp %top_399 : vector<16xi32> to vector<16xf32>
            %f_401 = arith.mulf %whole_400, %f_253 : vector<16xf32>
            %at_402 = arith.muli %i_16, %i12 : index
            %at_403 = arith.addi %at_402, %i62 : index
            vector.store %f_401, %weights_1[%at_403, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_404 = vector.shuffle %signed_286, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_405 = vector.bitcast %top_404 : vector<64xi8> to vector<16xi32>
            %whole_406 = arith.sitofp %top_405 : vector<16xi32> to vector<16xf32>
            %f_407 = arith.mulf %whole_406, %f_253 : vector<16xf32>
            %at_408 = arith.muli %i_16, %i12 : index
            %at_409 = arith.addi %at_408, %i63 : index
            vector.store %f_407, %weights_1[%at_409, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_410 = vector.shuffle %signed_287, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_411 = vector.bitcast %top_410 : vector<64xi8> to vector<16xi32>
            %whole_412 = arith.sitofp %top_411 : vector<16xi32> to vector<16xf32>
            %f_413 = arith.mulf %whole_412, %f_253 : vector<16xf32>
            %at_414 = arith.muli %i_16, %i12 : index
            %at_415 = arith.addi %at_414, %i64 : index
            vector.store %f_413, %weights_1[%at_415, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_416 = vector.shuffle %signed_287, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_417 = vector.bitcast %top_416 : vector<64xi8> to vector<16xi32>
            %whole_418 = arith.sitofp %top_417 : vector<16xi32> to vector<16xf32>
            %f_419 = arith.mulf %whole_418, %f_253 : vector<16xf32>
            %at_420 = arith.muli %i_16, %i12 : index
            %at_421 = arith.addi %at_420, %i65 : index
            vector.store %f_419, %weights_1[%at_421, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_422 = vector.shuffle %signed_287, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_423 = vector.bitcast %top_422 : vector<64xi8> to vector<16xi32>
            %whole_424 = arith.sitofp %top_423 : vector<16xi32> to vector<16xf32>
            %f_425 = arith.mulf %whole_424, %f_253 : vector<16xf32>
            %at_426 = arith.muli %i_16, %i12 : index
            %at_427 = arith.addi %at_426, %i66 : index
            vector.store %f_425, %weights_1[%at_427, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_428 = vector.shuffle %signed_287, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_429 = vector.bitcast %top_428 : vector<64xi8> to vector<16xi32>
            %whole_430 = arith.sitofp %top_429 : vector<16xi32> to vector<16xf32>
            %f_431 = arith.mulf %whole_430, %f_253 : vector<16xf32>
            %at_432 = arith.muli %i_16, %i12 : index
            %at_433 = arith.addi %at_432, %i67 : index
            vector.store %f_431, %weights_1[%at_433, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_434 = vector.shuffle %signed_288, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_435 = vector.bitcast %top_434 : vector<64xi8> to vector<16xi32>
            %whole_436 = arith.sitofp %top_435 : vector<16xi32> to vector<16xf32>
            %f_437 = arith.mulf %whole_436, %f_253 : vector<16xf32>
            %at_438 = arith.muli %i_16, %i12 : index
            %at_439 = arith.addi %at_438, %i68 : index
            vector.store %f_437, %weights_1[%at_439, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_440 = vector.shuffle %signed_288, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_441 = vector.bitcast %top_440 : vector<64xi8> to vector<16xi32>
            %whole_442 = arith.sitofp %top_441 : vector<16xi32> to vector<16xf32>
            %f_443 = arith.mulf %whole_442, %f_253 : vector<16xf32>
            %at_444 = arith.muli %i_16, %i12 : index
            %at_445 = arith.addi %at_444, %i69 : index
            vector.store %f_443, %weights_1[%at_445, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_446 = vector.shuffle %signed_288, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_447 = vector.bitcast %top_446 : vector<64xi8> to vector<16xi32>
            %whole_448 = arith.sitofp %top_447 : vector<16xi32> to vector<16xf32>
            %f_449 = arith.mulf %whole_448, %f_253 : vector<16xf32>
            %at_450 = arith.muli %i_16, %i12 : index
            %at_451 = arith.addi %at_450, %i70 : index
            vector.store %f_449, %weights_1[%at_451, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_452 = vector.shuffle %signed_288, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_453 = vector.bitcast %top_452 : vector<64xi8> to vector<16xi32>
            %whole_454 = arith.sitofp %top_453 : vector<16xi32> to vector<16xf32>
            %f_455 = arith.mulf %whole_454, %f_253 : vector<16xf32>
            %at_456 = arith.muli %i_16, %i12 : index
            %at_457 = arith.addi %at_456, %i71 : index
            vector.store %f_455, %weights_1[%at_457, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_458 = vector.shuffle %signed_289, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_459 = vector.bitcast %top_458 : vector<64xi8> to vector<16xi32>
            %whole_460 = arith.sitofp %top_459 : vector<16xi32> to vector<16xf32>
            %f_461 = arith.mulf %whole_460, %f_253 : vector<16xf32>
            %at_462 = arith.muli %i_16, %i12 : index
            %at_463 = arith.addi %at_462, %i72 : index
            vector.store %f_461, %weights_1[%at_463, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_464 = vector.shuffle %signed_289, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_465 = vector.bitcast %top_464 : vector<64xi8> to vector<16xi32>
            %whole_466 = arith.sitofp %top_465 : vector<16xi32> to vector<16xf32>
            %f_467 = arith.mulf %whole_466, %f_253 : vector<16xf32>
            %at_468 = arith.muli %i_16, %i12 : index
            %at_469 = arith.addi %at_468, %i73 : index
            vector.store %f_467, %weights_1[%at_469, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_470 = vector.shuffle %signed_289, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_471 = vector.bitcast %top_470 : vector<64xi8> to vector<16xi32>
            %whole_472 = arith.sitofp %top_471 : vector<16xi32> to vector<16xf32>
            %f_473 = arith.mulf %whole_472, %f_253 : vector<16xf32>
            %at_474 = arith.muli %i_16, %i12 : index
            %at_475 = arith.addi %at_474, %i74 : index
            vector.store %f_473, %weights_1[%at_475, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_476 = vector.shuffle %signed_289, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_477 = vector.bitcast %top_476 : vector<64xi8> to vector<16xi32>
            %whole_478 = arith.sitofp %top_477 : vector<16xi32> to vector<16xf32>
            %f_479 = arith.mulf %whole_478, %f_253 : vector<16xf32>
            %at_480 = arith.muli %i_16, %i12 : index
            %at_481 = arith.addi %at_480, %i75 : index
            vector.store %f_479, %weights_1[%at_481, %i5] : memref<256x16xf32>, vector<16xf32>
          }
          scf.for %i_482 = %i5 to %i0 step %i3 {
            %at_484 = arith.muli %i_482, %i50 : index
            %at_485 = arith.muli %at_484, %i2 : index
            %at_486 = arith.addi %at_485, %i3 : index
            %at_487 = arith.addi %at_485, %i2 : index
            %at_488 = arith.addi %at_485, %i45 : index
            %at_489 = arith.addi %at_485, %i0 : index
            %at_490 = arith.addi %at_485, %i46 : index
            %at_491 = arith.addi %at_485, %i18 : index
            %at_492 = arith.addi %at_485, %i47 : index
            %at_493 = arith.addi %at_485, %i19 : index
            %at_494 = arith.addi %at_485, %i48 : index
            %at_495 = arith.addi %at_485, %i20 : index
            %at_496 = arith.addi %at_485, %i49 : index
            %at_497 = arith.addi %at_485, %i21 : index
            %at_498 = arith.addi %at_485, %i50 : index
            %at_499 = arith.addi %at_485, %i22 : index
            %at_500 = arith.addi %at_485, %i51 : index
            %at_501 = arith.addi %at_485, %i9 : index
            %at_502 = arith.addi %at_485, %i52 : index
            %at_503 = arith.addi %at_485, %i23 : index
            %at_504 = arith.addi %at_485, %i53 : index
            %at_505 = arith.addi %at_485, %i24 : index
            %at_506 = arith.addi %at_485, %i54 : index
            %at_507 = arith.addi %at_485, %i25 : index
            %at_508 = arith.addi %at_485, %i55 : index
            %at_509 = arith.addi %at_485, %i26 : index
            %at_510 = arith.addi %at_485, %i56 : index
            %v_511 = vector.load %sums_2[%at_485, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_512 = vector.load %sums_2[%at_486, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_513 = vector.load %sums_2[%at_487, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_514 = vector.load %sums_2[%at_488, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_515 = vector.load %sums_2[%at_489, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_516 = vector.load %sums_2[%at_490, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_517 = vector.load %sums_2[%at_491, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_518 = vector.load %sums_2[%at_492, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_519 = vector.load %sums_2[%at_493, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_520 = vector.load %sums_2[%at_494, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_521 = vector.load %sums_2[%at_495, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_522 = vector.load %sums_2[%at_496, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_523 = vector.load %sums_2[%at_497, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_524 = vector.load %sums_2[%at_498, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_525 = vector.load %sums_2[%at_499, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_526 = vector.load %sums_2[%at_500, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_527 = vector.load %sums_2[%at_501, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_528 = vector.load %sums_2[%at_502, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_529 = vector.load %sums_2[%at_503, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_530 = vector.load %sums_2[%at_504, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_531 = vector.load %sums_2[%at_505, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_532 = vector.load %sums_2[%at_506, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_533 = vector.load %sums_2[%at_507, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_534 = vector.load %sums_2[%at_508, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_535 = vector.load %sums_2[%at_509, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_536 = vector.load %sums_2[%at_510, %i5] : memref<128x16xf32>, vector<16xf32>
            %at_537 = arith.muli %at_484, %i7 : index
            %at_538 = arith.muli %i_13, %i50 : index
            %at_539 = arith.addi %at_537, %at_538 : index
            %loop_567:26 = scf.for %i_540 = %i5 to %i1 step %i3 iter_args(%turn_541 = %v_511, %turn_542 = %v_512, %turn_543 = %v_513, %turn_544 = %v_514, %turn_545 = %v_515, %turn_546 = %v_516, %turn_547 = %v_517, %turn_548 = %v_518, %turn_549 = %v_519, %turn_550 = %v_520, %turn_551 = %v_521, %turn_552 = %v_522, %turn_553 = %v_523, %turn_554 = %v_524, %turn_555 = %v_525, %turn_556 = %v_526, %turn_557 = %v_527, %turn_558 = %v_528, %turn_559 = %v_529, %turn_560 = %v_530, %turn_561 = %v_531, %turn_562 = %v_532, %turn_563 = %v_533, %turn_564 = %v_534, %turn_565 = %v_535, %turn_566 = %v_536) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_568 = arith.addi %i5, %i_540 : index
              %at_569 = arith.muli %at_568, %i2 : index
              %v_570 = vector.load %weights_1[%at_569, %i5] : memref<256x16xf32>, vector<16xf32>
              %at_571 = arith.addi %at_569, %i3 : index
              %v_572 = vector.load %weights_1[%at_571, %i5] : memref<256x16xf32>, vector<16xf32>
              %at_573 = arith.addi %i5, %i_540 : index
              %at_574 = arith.muli %at_573, %i50 : index
              %at_575 = arith.addi %at_539, %at_574 : index
              %x_576 = memref.load %packed[%at_575] : memref<131072xf32>
              %b_577 = vector.broadcast %x_576 : f32 to vector<16xf32>
              %f_578 = math.fma %b_577, %v_570, %turn_541 : vector<16xf32>
              %f_579 = math.fma %b_577, %v_572, %turn_542 : vector<16xf32>
              %at_580 = arith.addi %at_575, %i3 : index
              %x_581 = memref.load %packed[%at_580] : memref<131072xf32>
              %b_582 = vector.broadcast %x_581 : f32 to vector<16xf32>
              %f_583 = math.fma %b_582, %v_570, %turn_543 : vector<16xf32>
              %f_584 = math.fma %b_582, %v_572, %turn_544 : vector<16xf32>
              %at_585 = arith.addi %at_575, %i2 : index
              %x_586 = memref.load %packed[%at_585] : memref<131072xf32>
              %b_587 = vector.broadcast %x_586 : f32 to vector<16xf32>
              %f_588 = math.fma %b_587, %v_570, %turn_545 : vector<16xf32>
              %f_589 = math.fma %b_587, %v_572, %turn_546 : vector<16xf32>
              %at_590 = arith.addi %at_575, %i45 : index
              %x_591 = memref.load %packed[%at_590] : memref<131072xf32>
              %b_592 = vector.broadcast %x_591 : f32 to vector<16xf32>
              %f_593 = math.fma %b_592, %v_570, %turn_547 : vector<16xf32>
              %f_594 = math.fma %b_592, %v_572, %turn_548 : vector<16xf32>
              %at_595 = arith.addi %at_575, %i0 : index
              %x_596 = memref.load %packed[%at_595] : memref<131072xf32>
              %b_597 = vector.broadcast %x_596 : f32 to vector<16xf32>
              %f_598 = math.fma %b_597, %v_570, %turn_549 : vector<16xf32>
              %f_599 = math.fma %b_597, %v_572, %turn_550 : vector<16xf32>
              %at_600 = arith.addi %at_575, %i46 : index
              %x_601 = memref.load %packed[%at_600] : memref<131072xf32>
              %b_602 = vector.broadcast %x_601 : f32 to vector<16xf32>
              %f_603 = math.fma %b_602, %v_570, %turn_551 : vector<16xf32>
              %f_604 = math.fma %b_602, %v_572, %turn_552 : vector<16xf32>
              %at_605 = arith.addi %at_575, %i18 : index
              %x_606 = memref.load %packed[%at_605] : memref<131072xf32>
              %b_607 = vector.broadcast %x_606 : f32 to vector<16xf32>
              %f_608 = math.fma %b_607, %v_570, %turn_553 : vector<16xf32>
              %f_609 = math.fma %b_607, %v_572, %turn_554 : vector<16xf32>
              %at_610 = arith.addi %at_575, %i47 : index
              %x_611 = memref.load %packed[%at_610] : memref<131072xf32>
              %b_612 = vector.broadcast %x_611 : f32 to vector<16xf32>
              %f_613 = math.fma %b_612, %v_570, %turn_555 : vector<16xf32>
              %f_614 = math.fma %b_612, %v_572, %turn_556 : vector<16xf32>
              %at_615 = arith.addi %at_575, %i19 : index
              %x_616 = memref.load %packed[%at_615] : memref<131072xf32>
              %b_617 = vector.broadcast %x_616 : f32 to vector<16xf32>
              %f_618 = math.fma %b_617, %v_570, %turn_557 : vector<16xf32>
              %f_619 = math.fma %b_617, %v_572, %turn_558 : vector<16xf32>
              %at_620 = arith.addi %at_575, %i48 : index
              %x_621 = memref.load %packed[%at_620] : memref<131072xf32>
              %b_622 = vector.broadcast %x_621 : f32 to vector<16xf32>
              %f_623 = math.fma %b_622, %v_570, %turn_559 : vector<16xf32>
              %f_624 = math.fma %b_622, %v_572, %turn_560 : vector<16xf32>
              %at_625 = arith.addi %at_575, %i20 : index
              %x_626 = memref.load %packed[%at_625] : memref<131072xf32>
              %b_627 = vector.broadcast %x_626 : f32 to vector<16xf32>
              %f_628 = math.fma %b_627, %v_570, %turn_561 : vector<16xf32>
              %f_629 = math.fma %b_627, %v_572, %turn_562 : vector<16xf32>
              %at_630 = arith.addi %at_575, %i49 : index
              %x_631 = memref.load %packed[%at_630] : memref<131072xf32>
              %b_632 = vector.broadcast %x_631 : f32 to vector<16xf32>
              %f_633 = math.fma %b_632, %v_570, %turn_563 : vector<16xf32>
              %f_634 = math.fma %b_632, %v_572, %turn_564 : vector<16xf32>
              %at_635 = arith.addi %at_575, %i21 : index
              %x_636 = memref.load %packed[%at_635] : memref<131072xf32>
              %b_637 = vector.broadcast %x_636 : f32 to vector<16xf32>
              %f_638 = math.fma %b_637, %v_570, %turn_565 : vector<16xf32>
              %f_639 = math.fma %b_637, %v_572, %turn_566 : vector<16xf32>
              scf.yield %f_578, %f_579, %f_583, %f_584, %f_588, %f_589, %f_593, %f_594, %f_598, %f_599, %f_603, %f_604, %f_608, %f_609, %f_613, %f_614, %f_618, %f_619, %f_623, %f_624, %f_628, %f_629, %f_633, %f_634, %f_638, %f_639 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_567#0, %sums_2[%at_485, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#1, %sums_2[%at_486, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#2, %sums_2[%at_487, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#3, %sums_2[%at_488, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#4, %sums_2[%at_489, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#5, %sums_2[%at_490, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#6, %sums_2[%at_491, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#7, %sums_2[%at_492, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#8, %sums_2[%at_493, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#9, %sums_2[%at_494, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#10, %sums_2[%at_495, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#11, %sums_2[%at_496, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#12, %sums_2[%at_497, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#13, %sums_2[%at_498, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#14, %sums_2[%at_499, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#15, %sums_2[%at_500, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#16, %sums_2[%at_501, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#17, %sums_2[%at_502, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#18, %sums_2[%at_503, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#19, %sums_2[%at_504, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#20, %sums_2[%at_505, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#21, %sums_2[%at_506, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#22, %sums_2[%at_507, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#23, %sums_2[%at_508, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#24, %sums_2[%at_509, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_567#25, %sums_2[%at_510, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_640 = %i5 to %i39 step %i3 {
          %at_642 = arith.muli %i_640, %i2 : index
          %v_643 = vector.load %sums_2[%at_642, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_644 = arith.muli %i_8, %i9 : index
          vector.store %v_643, %y[%i_640, %at_644] : memref<64x2048xf32>, vector<16xf32>
          %at_645 = arith.muli %i_640, %i2 : index
          %at_646 = arith.addi %at_645, %i3 : index
          %v_647 = vector.load %sums_2[%at_646, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_648 = arith.muli %at_10, %i9 : index
          vector.store %v_647, %y[%i_640, %at_648] : memref<64x2048xf32>, vector<16xf32>
        }
        scf.for %i_649 = %i5 to %i26 step %i3 {
          vector.store %splat4, %sums_2[%i_649, %i5] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_651 = %i5 to %i7 step %i1 {
          %group_653 = arith.divui %i_651, %i8 : index
          scf.for %i_654 = %i5 to %i0 step %i3 {
            %at_656 = arith.addi %group_653, %i_654 : index
            %at_657 = arith.muli %at_656, %i9 : index
            %v_658 = vector.load %w_scales[%i_8, %at_657] : memref<128x1024xf16>, vector<16xf16>
            %f_659 = arith.extf %v_658 : vector<16xf16> to vector<16xf32>
            %f_660 = arith.mulf %f_659, %splat10 : vector<16xf32>
            %at_661 = arith.muli %at_656, %i11 : index
            %codes_662 = vector.load %w_codes[%i_8, %at_661] : memref<128x16384xi8>, vector<64xi8>
            %at_663 = arith.addi %at_661, %i12 : index
            %codes_664 = vector.load %w_codes[%i_8, %at_663] : memref<128x16384xi8>, vector<64xi8>
            %at_665 = arith.addi %at_661, %i1 : index
            %codes_666 = vector.load %w_codes[%i_8, %at_665] : memref<128x16384xi8>, vector<64xi8>
            %at_667 = arith.addi %at_661, %i13 : index
            %codes_668 = vector.load %w_codes[%i_8, %at_667] : memref<128x16384xi8>, vector<64xi8>
            %bits_669 = arith.andi %codes_662, %splat14 : vector<64xi8>
            %bits_670 = arith.andi %codes_664, %splat14 : vector<64xi8>
            %bits_671 = arith.andi %codes_666, %splat14 : vector<64xi8>
            %bits_672 = arith.andi %codes_668, %splat14 : vector<64xi8>
            %words_673 = vector.bitcast %codes_662 : vector<64xi8> to vector<16xi32>
            %moved_674 = arith.shrui %words_673, %splat15 : vector<16xi32>
            %moved_675 = vector.bitcast %moved_674 : vector<16xi32> to vector<64xi8>
            %bits_676 = arith.andi %moved_675, %splat14 : vector<64xi8>
            %words_677 = vector.bitcast %codes_664 : vector<64xi8> to vector<16xi32>
            %moved_678 = arith.shrui %words_677, %splat15 : vector<16xi32>
            %moved_679 = vector.bitcast %moved_678 : vector<16xi32> to vector<64xi8>
            %bits_680 = arith.andi %moved_679, %splat14 : vector<64xi8>
            %words_681 = vector.bitcast %codes_666 : vector<64xi8> to vector<16xi32>
            %moved_682 = arith.shrui %words_681, %splat15 : vector<16xi32>
            %moved_683 = vector.bitcast %moved_682 : vector<16xi32> to vector<64xi8>
            %bits_684 = arith.andi %moved_683, %splat14 : vector<64xi8>
            %words_685 = vector.bitcast %codes_668 : vector<64xi8> to vector<16xi32>
            %moved_686 = arith.shrui %words_685, %splat15 : vector<16xi32>
            %moved_687 = vector.bitcast %moved_686 : vector<16xi32> to vector<64xi8>
            %bits_688 = arith.andi %moved_687, %splat14 : vector<64xi8>
            %signed_689 = arith.subi %bits_669, %splat16 : vector<64xi8>
            %signed_690 = arith.subi %bits_670, %splat16 : vector<64xi8>
            %signed_691 = arith.subi %bits_671, %splat16 : vector<64xi8>
            %signed_692 = arith.subi %bits_672, %splat16 : vector<64xi8>
            %signed_693 = arith.subi %bits_676, %splat16 : vector<64xi8>
            %signed_694 = arith.subi %bits_680, %splat16 : vector<64xi8>
            %signed_695 = arith.subi %bits_684, %splat16 : vector<64xi8>
            %signed_696 = arith.subi %bits_688, %splat16 : vector<64xi8>
            %top_697 = vector.shuffle %signed_689, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_698 = vector.bitcast %top_697 : vector<64xi8> to vector<16xi32>
            %whole_699 = arith.sitofp %top_698 : vector<16xi32> to vector<16xf32>
            %f_700 = arith.mulf %whole_699, %f_660 : vector<16xf32>
            %at_701 = arith.muli %i_654, %i12 : index
            vector.store %f_700, %weights_1[%at_701, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_702 = vector.shuffle %signed_689, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_703 = vector.bitcast %top_702 : vector<64xi8> to vector<16xi32>
            %whole_704 = arith.sitofp %top_703 : vector<16xi32> to vector<16xf32>
            %f_705 = arith.mulf %whole_704, %f_660 : vector<16xf32>
            %at_706 = arith.muli %i_654, %i12 : index
            %at_707 = arith.addi %at_706, %i2 : index
            vector.store %f_705, %weights_1[%at_707, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_708 = vector.shuffle %signed_689, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_709 = vector.bitcast %top_708 : vector<64xi8> to vector<16xi32>
            %whole_710 = arith.sitofp %top_709 : vector<16xi32> to vector<16xf32>
            %f_711 = arith.mulf %whole_710, %f_660 : vector<16xf32>
            %at_712 = arith.muli %i_654, %i12 : index
            %at_713 = arith.addi %at_712, %i0 : index
            vector.store %f_711, %weights_1[%at_713, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_714 = vector.shuffle %signed_689, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_715 = vector.bitcast %top_714 : vector<64xi8> to vector<16xi32>
            %whole_716 = arith.sitofp %top_715 : vector<16xi32> to vector<16xf32>
            %f_717 = arith.mulf %whole_716, %f_660 : vector<16xf32>
            %at_718 = arith.muli %i_654, %i12 : index
            %at_719 = arith.addi %at_718, %i18 : index
            vector.store %f_717, %weights_1[%at_719, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_720 = vector.shuffle %signed_690, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_721 = vector.bitcast %top_720 : vector<64xi8> to vector<16xi32>
            %whole_722 = arith.sitofp %top_721 : vector<16xi32> to vector<16xf32>
            %f_723 = arith.mulf %whole_722, %f_660 : vector<16xf32>
            %at_724 = arith.muli %i_654, %i12 : index
            %at_725 = arith.addi %at_724, %i19 : index
            vector.store %f_723, %weights_1[%at_725, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_726 = vector.shuffle %signed_690, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_727 = vector.bitcast %top_726 : vector<64xi8> to vector<16xi32>
            %whole_728 = arith.sitofp %top_727 : vector<16xi32> to vector<16xf32>
            %f_729 = arith.mulf %whole_728, %f_660 : vector<16xf32>
            %at_730 = arith.muli %i_654, %i12 : index
            %at_731 = arith.addi %at_730, %i20 : index
            vector.store %f_729, %weights_1[%at_731, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_732 = vector.shuffle %signed_690, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_733 = vector.bitcast %top_732 : vector<64xi8> to vector<16xi32>
            %whole_734 = arith.sitofp %top_733 : vector<16xi32> to vector<16xf32>
            %f_735 = arith.mulf %whole_734, %f_660 : vector<16xf32>
            %at_736 = arith.muli %i_654, %i12 : index
            %at_737 = arith.addi %at_736, %i21 : index
            vector.store %f_735, %weights_1[%at_737, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_738 = vector.shuffle %signed_690, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_739 = vector.bitcast %top_738 : vector<64xi8> to vector<16xi32>
            %whole_740 = arith.sitofp %top_739 : vector<16xi32> to vector<16xf32>
            %f_741 = arith.mulf %whole_740, %f_660 : vector<16xf32>
            %at_742 = arith.muli %i_654, %i12 : index
            %at_743 = arith.addi %at_742, %i22 : index
            vector.store %f_741, %weights_1[%at_743, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_744 = vector.shuffle %signed_691, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_745 = vector.bitcast %top_744 : vector<64xi8> to vector<16xi32>
            %whole_746 = arith.sitofp %top_745 : vector<16xi32> to vector<16xf32>
            %f_747 = arith.mulf %whole_746, %f_660 : vector<16xf32>
            %at_748 = arith.muli %i_654, %i12 : index
            %at_749 = arith.addi %at_748, %i9 : index
            vector.store %f_747, %weights_1[%at_749, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_750 = vector.shuffle %signed_691, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_751 = vector.bitcast %top_750 : vector<64xi8> to vector<16xi32>
            %whole_752 = arith.sitofp %top_751 : vector<16xi32> to vector<16xf32>
            %f_753 = arith.mulf %whole_752, %f_660 : vector<16xf32>
            %at_754 = arith.muli %i_654, %i12 : index
            %at_755 = arith.addi %at_754, %i23 : index
            vector.store %f_753, %weights_1[%at_755, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_756 = vector.shuffle %signed_691, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_757 = vector.bitcast %top_756 : vector<64xi8> to vector<16xi32>
            %whole_758 = arith.sitofp %top_757 : vector<16xi32> to vector<16xf32>
            %f_759 = arith.mulf %whole_758, %f_660 : vector<16xf32>
            %at_760 = arith.muli %i_654, %i12 : index
            %at_761 = arith.addi %at_760, %i24 : index
            vector.store %f_759, %weights_1[%at_761, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_762 = vector.shuffle %signed_691, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_763 = vector.bitcast %top_762 : vector<64xi8> to vector<16xi32>
            %whole_764 = arith.sitofp %top_763 : vector<16xi32> to vector<16xf32>
            %f_765 = arith.mulf %whole_764, %f_660 : vector<16xf32>
            %at_766 = arith.muli %i_654, %i12 : index
            %at_767 = arith.addi %at_766, %i25 : index
            vector.store %f_765, %weights_1[%at_767, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_768 = vector.shuffle %signed_692, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_769 = vector.bitcast %top_768 : vector<64xi8> to vector<16xi32>
            %whole_770 = arith.sitofp %top_769 : vector<16xi32> to vector<16xf32>
            %f_771 = arith.mulf %whole_770, %f_660 : vector<16xf32>
            %at_772 = arith.muli %i_654, %i12 : index
            %at_773 = arith.addi %at_772, %i26 : index
            vector.store %f_771, %weights_1[%at_773, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_774 = vector.shuffle %signed_692, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_775 = vector.bitcast %top_774 : vector<64xi8> to vector<16xi32>
            %whole_776 = arith.sitofp %top_775 : vector<16xi32> to vector<16xf32>
            %f_777 = arith.mulf %whole_776, %f_660 : vector<16xf32>
            %at_778 = arith.muli %i_654, %i12 : index
            %at_779 = arith.addi %at_778, %i27 : index
            vector.store %f_777, %weights_1[%at_779, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_780 = vector.shuffle %signed_692, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_781 = vector.bitcast %top_780 : vector<64xi8> to vector<16xi32>
            %whole_782 = arith.sitofp %top_781 : vector<16xi32> to vector<16xf32>
            %f_783 = arith.mulf %whole_782, %f_660 : vector<16xf32>
            %at_784 = arith.muli %i_654, %i12 : index
            %at_785 = arith.addi %at_784, %i28 : index
            vector.store %f_783, %weights_1[%at_785, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_786 = vector.shuffle %signed_692, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_787 = vector.bitcast %top_786 : vector<64xi8> to vector<16xi32>
            %whole_788 = arith.sitofp %top_787 : vector<16xi32> to vector<16xf32>
            %f_789 = arith.mulf %whole_788, %f_660 : vector<16xf32>
            %at_790 = arith.muli %i_654, %i12 : index
            %at_791 = arith.addi %at_790, %i29 : index
            vector.store %f_789, %weights_1[%at_791, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_792 = vector.shuffle %signed_693, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_793 = vector.bitcast %top_792 : vector<64xi8> to vector<16xi32>
            %whole_794 = arith.sitofp %top_793 : vector<16xi32> to vector<16xf32>
            %f_795 = arith.mulf %whole_794, %f_660 : vector<16xf32>
            %at_796 = arith.muli %i_654, %i12 : index
            %at_797 = arith.addi %at_796, %i8 : index
            vector.store %f_795, %weights_1[%at_797, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_798 = vector.shuffle %signed_693, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_799 = vector.bitcast %top_798 : vector<64xi8> to vector<16xi32>
            %whole_800 = arith.sitofp %top_799 : vector<16xi32> to vector<16xf32>
            %f_801 = arith.mulf %whole_800, %f_660 : vector<16xf32>
            %at_802 = arith.muli %i_654, %i12 : index
            %at_803 = arith.addi %at_802, %i30 : index
            vector.store %f_801, %weights_1[%at_803, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_804 = vector.shuffle %signed_693, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_805 = vector.bitcast %top_804 : vector<64xi8> to vector<16xi32>
            %whole_806 = arith.sitofp %top_805 : vector<16xi32> to vector<16xf32>
            %f_807 = arith.mulf %whole_806, %f_660 : vector<16xf32>
            %at_808 = arith.muli %i_654, %i12 : index
            %at_809 = arith.addi %at_808, %i31 : index
            vector.store %f_807, %weights_1[%at_809, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_810 = vector.shuffle %signed_693, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_811 = vector.bitcast %top_810 : vector<64xi8> to vector<16xi32>
            %whole_812 = arith.sitofp %top_811 : vector<16xi32> to vector<16xf32>
            %f_813 = arith.mulf %whole_812, %f_660 : vector<16xf32>
            %at_814 = arith.muli %i_654, %i12 : index
            %at_815 = arith.addi %at_814, %i32 : index
            vector.store %f_813, %weights_1[%at_815, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_816 = vector.shuffle %signed_694, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_817 = vector.bitcast %top_816 : vector<64xi8> to vector<16xi32>
            %whole_818 = arith.sitofp %top_817 : vector<16xi32> to vector<16xf32>
            %f_819 = arith.mulf %whole_818, %f_660 : vector<16xf32>
            %at_820 = arith.muli %i_654, %i12 : index
            %at_821 = arith.addi %at_820, %i33 : index
            vector.store %f_819, %weights_1[%at_821, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_822 = vector.shuffle %signed_694, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_823 = vector.bitcast %top_822 : vector<64xi8> to vector<16xi32>
            %whole_824 = arith.sitofp %top_823 : vector<16xi32> to vector<16xf32>
            %f_825 = arith.mulf %whole_824, %f_660 : vector<16xf32>
            %at_826 = arith.muli %i_654, %i12 : index
            %at_827 = arith.addi %at_826, %i34 : index
            vector.store %f_825, %weights_1[%at_827, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_828 = vector.shuffle %signed_694, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_829 = vector.bitcast %top_828 : vector<64xi8> to vector<16xi32>
            %whole_830 = arith.sitofp %top_829 : vector<16xi32> to vector<16xf32>
            %f_831 = arith.mulf %whole_830, %f_660 : vector<16xf32>
            %at_832 = arith.muli %i_654, %i12 : index
            %at_833 = arith.addi %at_832, %i35 : index
            vector.store %f_831, %weights_1[%at_833, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_834 = vector.shuffle %signed_694, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_835 = vector.bitcast %top_834 : vector<64xi8> to vector<16xi32>
            %whole_836 = arith.sitofp %top_835 : vector<16xi32> to vector<16xf32>
            %f_837 = arith.mulf %whole_836, %f_660 : vector<16xf32>
            %at_838 = arith.muli %i_654, %i12 : index
            %at_839 = arith.addi %at_838, %i36 : index
            vector.store %f_837, %weights_1[%at_839, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_840 = vector.shuffle %signed_695, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_841 = vector.bitcast %top_840 : vector<64xi8> to vector<16xi32>
            %whole_842 = arith.sitofp %top_841 : vector<16xi32> to vector<16xf32>
            %f_843 = arith.mulf %whole_842, %f_660 : vector<16xf32>
            %at_844 = arith.muli %i_654, %i12 : index
            %at_845 = arith.addi %at_844, %i37 : index
            vector.store %f_843, %weights_1[%at_845, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_846 = vector.shuffle %signed_695, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_847 = vector.bitcast %top_846 : vector<64xi8> to vector<16xi32>
            %whole_848 = arith.sitofp %top_847 : vector<16xi32> to vector<16xf32>
            %f_849 = arith.mulf %whole_848, %f_660 : vector<16xf32>
            %at_850 = arith.muli %i_654, %i12 : index
            %at_851 = arith.addi %at_850, %i38 : index
            vector.store %f_849, %weights_1[%at_851, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_852 = vector.shuffle %signed_695, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_853 = vector.bitcast %top_852 : vector<64xi8> to vector<16xi32>
            %whole_854 = arith.sitofp %top_853 : vector<16xi32> to vector<16xf32>
            %f_855 = arith.mulf %whole_854, %f_660 : vector<16xf32>
            %at_856 = arith.muli %i_654, %i12 : index
            %at_857 = arith.addi %at_856, %i39 : index
            vector.store %f_855, %weights_1[%at_857, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_858 = vector.shuffle %signed_695, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_859 = vector.bitcast %top_858 : vector<64xi8> to vector<16xi32>
            %whole_860 = arith.sitofp %top_859 : vector<16xi32> to vector<16xf32>
            %f_861 = arith.mulf %whole_860, %f_660 : vector<16xf32>
            %at_862 = arith.muli %i_654, %i12 : index
            %at_863 = arith.addi %at_862, %i40 : index
            vector.store %f_861, %weights_1[%at_863, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_864 = vector.shuffle %signed_696, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_865 = vector.bitcast %top_864 : vector<64xi8> to vector<16xi32>
            %whole_866 = arith.sitofp %top_865 : vector<16xi32> to vector<16xf32>
            %f_867 = arith.mulf %whole_866, %f_660 : vector<16xf32>
            %at_868 = arith.muli %i_654, %i12 : index
            %at_869 = arith.addi %at_868, %i41 : index
            vector.store %f_867, %weights_1[%at_869, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_870 = vector.shuffle %signed_696, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_871 = vector.bitcast %top_870 : vector<64xi8> to vector<16xi32>
            %whole_872 = arith.sitofp %top_871 : vector<16xi32> to vector<16xf32>
            %f_873 = arith.mulf %whole_872, %f_660 : vector<16xf32>
            %at_874 = arith.muli %i_654, %i12 : index
            %at_875 = arith.addi %at_874, %i42 : index
            vector.store %f_873, %weights_1[%at_875, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_876 = vector.shuffle %signed_696, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_877 = vector.bitcast %top_876 : vector<64xi8> to vector<16xi32>
            %whole_878 = arith.sitofp %top_877 : vector<16xi32> to vector<16xf32>
            %f_879 = arith.mulf %whole_878, %f_660 : vector<16xf32>
            %at_880 = arith.muli %i_654, %i12 : index
            %at_881 = arith.addi %at_880, %i43 : index
            vector.store %f_879, %weights_1[%at_881, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_882 = vector.shuffle %signed_696, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_883 = vector.bitcast %top_882 : vector<64xi8> to vector<16xi32>
            %whole_884 = arith.sitofp %top_883 : vector<16xi32> to vector<16xf32>
            %f_885 = arith.mulf %whole_884, %f_660 : vector<16xf32>
            %at_886 = arith.muli %i_654, %i12 : index
            %at_887 = arith.addi %at_886, %i44 : index
            vector.store %f_885, %weights_1[%at_887, %i5] : memref<256x16xf32>, vector<16xf32>
            %at_888 = arith.muli %at_656, %i9 : index
            %v_889 = vector.load %w_scales[%at_10, %at_888] : memref<128x1024xf16>, vector<16xf16>
            %f_890 = arith.extf %v_889 : vector<16xf16> to vector<16xf32>
            %f_891 = arith.mulf %f_890, %splat10 : vector<16xf32>
            %at_892 = arith.muli %at_656, %i11 : index
            %codes_893 = vector.load %w_codes[%at_10, %at_892] : memref<128x16384xi8>, vector<64xi8>
            %at_894 = arith.addi %at_892, %i12 : index
            %codes_895 = vector.load %w_codes[%at_10, %at_894] : memref<128x16384xi8>, vector<64xi8>
            %at_896 = arith.addi %at_892, %i1 : index
            %codes_897 = vector.load %w_codes[%at_10, %at_896] : memref<128x16384xi8>, vector<64xi8>
            %at_898 = arith.addi %at_892, %i13 : index
            %codes_899 = vector.load %w_codes[%at_10, %at_898] : memref<128x16384xi8>, vector<64xi8>
            %bits_900 = arith.andi %codes_893, %splat14 : vector<64xi8>
            %bits_901 = arith.andi %codes_895, %splat14 : vector<64xi8>
            %bits_902 = arith.andi %codes_897, %splat14 : vector<64xi8>
            %bits_903 = arith.andi %codes_899, %splat14 : vector<64xi8>
            %words_904 = vector.bitcast %codes_893 : vector<64xi8> to vector<16xi32>
            %moved_905 = arith.shrui %words_904, %splat15 : vector<16xi32>
            %moved_906 = vector.bitcast %moved_905 : vector<16xi32> to vector<64xi8>
            %bits_907 = arith.andi %moved_906, %splat14 : vector<64xi8>
            %words_908 = vector.bitcast %codes_895 : vector<64xi8> to vector<16xi32>
            %moved_909 = arith.shrui %words_908, %splat15 : vector<16xi32>
            %moved_910 = vector.bitcast %moved_909 : vector<16xi32> to vector<64xi8>
            %bits_911 = arith.andi %moved_910, %splat14 : vector<64xi8>
            %words_912 = vector.bitcast %codes_897 : vector<64xi8> to vector<16xi32>
            %moved_913 = arith.shrui %words_912, %splat15 : vector<16xi32>
            %moved_914 = vector.bitcast %moved_913 : vector<16xi32> to vector<64xi8>
            %bits_915 = arith.andi %moved_914, %splat14 : vector<64xi8>
            %words_916 = vector.bitcast %codes_899 : vector<64xi8> to vector<16xi32>
            %moved_917 = arith.shrui %words_916, %splat15 : vector<16xi32>
            %moved_918 = vector.bitcast %moved_917 : vector<16xi32> to vector<64xi8>
            %bits_919 = arith.andi %moved_918, %splat14 : vector<64xi8>
            %signed_920 = arith.subi %bits_900, %splat16 : vector<64xi8>
            %signed_921 = arith.subi %bits_901, %splat16 : vector<64xi8>
            %signed_922 = arith.subi %bits_902, %splat16 : vector<64xi8>
            %signed_923 = arith.subi %bits_903, %splat16 : vector<64xi8>
            %signed_924 = arith.subi %bits_907, %splat16 : vector<64xi8>
            %signed_925 = arith.subi %bits_911, %splat16 : vector<64xi8>
            %signed_926 = arith.subi %bits_915, %splat16 : vector<64xi8>
            %signed_927 = arith.subi %bits_919, %splat16 : vector<64xi8>
            %top_928 = vector.shuffle %signed_920, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_929 = vector.bitcast %top_928 : vector<64xi8> to vector<16xi32>
            %whole_930 = arith.sitofp %top_929 : vector<16xi32> to vector<16xf32>
            %f_931 = arith.mulf %whole_930, %f_891 : vector<16xf32>
            %at_932 = arith.muli %i_654, %i12 : index
            %at_933 = arith.addi %at_932, %i3 : index
            vector.store %f_931, %weights_1[%at_933, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_934 = vector.shuffle %signed_920, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_935 = vector.bitcast %top_934 : vector<64xi8> to vector<16xi32>
            %whole_936 = arith.sitofp %top_935 : vector<16xi32> to vector<16xf32>
            %f_937 = arith.mulf %whole_936, %f_891 : vector<16xf32>
            %at_938 = arith.muli %i_654, %i12 : index
            %at_939 = arith.addi %at_938, %i45 : index
            vector.store %f_937, %weights_1[%at_939, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_940 = vector.shuffle %signed_920, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_941 = vector.bitcast %top_940 : vector<64xi8> to vector<16xi32>
            %whole_942 = arith.sitofp %top_941 : vector<16xi32> to vector<16xf32>
            %f_943 = arith.mulf %whole_942, %f_891 : vector<16xf32>
            %at_944 = arith.muli %i_654, %i12 : index
            %at_945 = arith.addi %at_944, %i46 : index
            vector.store %f_943, %weights_1[%at_945, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_946 = vector.shuffle %signed_920, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_947 = vector.bitcast %top_946 : vector<64xi8> to vector<16xi32>
            %whole_948 = arith.sitofp %top_947 : vector<16xi32> to vector<16xf32>
            %f_949 = arith.mulf %whole_948, %f_891 : vector<16xf32>
            %at_950 = arith.muli %i_654, %i12 : index
            %at_951 = arith.addi %at_950, %i47 : index
            vector.store %f_949, %weights_1[%at_951, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_952 = vector.shuffle %signed_921, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_953 = vector.bitcast %top_952 : vector<64xi8> to vector<16xi32>
            %whole_954 = arith.sitofp %top_953 : vector<16xi32> to vector<16xf32>
            %f_955 = arith.mulf %whole_954, %f_891 : vector<16xf32>
            %at_956 = arith.muli %i_654, %i12 : index
            %at_957 = arith.addi %at_956, %i48 : index
            vector.store %f_955, %weights_1[%at_957, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_958 = vector.shuffle %signed_921, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_959 = vector.bitcast %top_958 : vector<64xi8> to vector<16xi32>
            %whole_960 = arith.sitofp %top_959 : vector<16xi32> to vector<16xf32>
            %f_961 = arith.mulf %whole_960, %f_891 : vector<16xf32>
            %at_962 = arith.muli %i_654, %i12 : index
            %at_963 = arith.addi %at_962, %i49 : index
            vector.store %f_961, %weights_1[%at_963, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_964 = vector.shuffle %signed_921, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_965 = vector.bitcast %top_964 : vector<64xi8> to vector<16xi32>
            %whole_966 = arith.sitofp %top_965 : vector<16xi32> to vector<16xf32>
            %f_967 = arith.mulf %whole_966, %f_891 : vector<16xf32>
            %at_968 = arith.muli %i_654, %i12 : index
            %at_969 = arith.addi %at_968, %i50 : index
            vector.store %f_967, %weights_1[%at_969, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_970 = vector.shuffle %signed_921, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_971 = vector.bitcast %top_970 : vector<64xi8> to vector<16xi32>
            %whole_972 = arith.sitofp %top_971 : vector<16xi32> to vector<16xf32>
            %f_973 = arith.mulf %whole_972, %f_891 : vector<16xf32>
            %at_974 = arith.muli %i_654, %i12 : index
            %at_975 = arith.addi %at_974, %i51 : index
            vector.store %f_973, %weights_1[%at_975, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_976 = vector.shuffle %signed_922, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_977 = vector.bitcast %top_976 : vector<64xi8> to vector<16xi32>
            %whole_978 = arith.sitofp %top_977 : vector<16xi32> to vector<16xf32>
            %f_979 = arith.mulf %whole_978, %f_891 : vector<16xf32>
            %at_980 = arith.muli %i_654, %i12 : index
            %at_981 = arith.addi %at_980, %i52 : index
            vector.store %f_979, %weights_1[%at_981, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_982 = vector.shuffle %signed_922, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_983 = vector.bitcast %top_982 : vector<64xi8> to vector<16xi32>
            %whole_984 = arith.sitofp %top_983 : vector<16xi32> to vector<16xf32>
            %f_985 = arith.mulf %whole_984, %f_891 : vector<16xf32>
            %at_986 = arith.muli %i_654, %i12 : index
            %at_987 = arith.addi %at_986, %i53 : index
            vector.store %f_985, %weights_1[%at_987, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_988 = vector.shuffle %signed_922, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_989 = vector.bitcast %top_988 : vector<64xi8> to vector<16xi32>
            %whole_990 = arith.sitofp %top_989 : vector<16xi32> to vector<16xf32>
            %f_991 = arith.mulf %whole_990, %f_891 : vector<16xf32>
            %at_992 = arith.muli %i_654, %i12 : index
            %at_993 = arith.addi %at_992, %i54 : index
            vector.store %f_991, %weights_1[%at_993, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_994 = vector.shuffle %signed_922, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_995 = vector.bitcast %top_994 : vector<64xi8> to vector<16xi32>
            %whole_996 = arith.sitofp %top_995 : vector<16xi32> to vector<16xf32>
            %f_997 = arith.mulf %whole_996, %f_891 : vector<16xf32>
            %at_998 = arith.muli %i_654, %i12 : index
            %at_999 = arith.addi %at_998, %i55 : index
            vector.store %f_997, %weights_1[%at_999, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1000 = vector.shuffle %signed_923, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1001 = vector.bitcast %top_1000 : vector<64xi8> to vector<16xi32>
            %whole_1002 = arith.sitofp %top_1001 : vector<16xi32> to vector<16xf32>
            %f_1003 = arith.mulf %whole_1002, %f_891 : vector<16xf32>
            %at_1004 = arith.muli %i_654, %i12 : index
            %at_1005 = arith.addi %at_1004, %i56 : index
            vector.store %f_1003, %weights_1[%at_1005, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1006 = vector.shuffle %signed_923, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1007 = vector.bitcast %top_1006 : vector<64xi8> to vector<16xi32>
            %whole_1008 = arith.sitofp %top_1007 : vector<16xi32> to vector<16xf32>
            %f_1009 = arith.mulf %whole_1008, %f_891 : vector<16xf32>
            %at_1010 = arith.muli %i_654, %i12 : index
            %at_1011 = arith.addi %at_1010, %i57 : index
            vector.store %f_1009, %weights_1[%at_1011, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1012 = vector.shuffle %signed_923, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1013 = vector.bitcast %top_1012 : vector<64xi8> to vector<16xi32>
            %whole_1014 = arith.sitofp %top_1013 : vector<16xi32> to vector<16xf32>
            %f_1015 = arith.mulf %whole_1014, %f_891 : vector<16xf32>
            %at_1016 = arith.muli %i_654, %i12 : index
            %at_1017 = arith.addi %at_1016, %i58 : index
            vector.store %f_1015, %weights_1[%at_1017, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1018 = vector.shuffle %signed_923, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1019 = vector.bitcast %top_1018 : vector<64xi8> to vector<16xi32>
            %whole_1020 = arith.sitofp %top_1019 : vector<16xi32> to vector<16xf32>
            %f_1021 = arith.mulf %whole_1020, %f_891 : vector<16xf32>
            %at_1022 = arith.muli %i_654, %i12 : index
            %at_1023 = arith.addi %at_1022, %i59 : index
            vector.store %f_1021, %weights_1[%at_1023, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1024 = vector.shuffle %signed_924, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1025 = vector.bitcast %top_1024 : vector<64xi8> to vector<16xi32>
            %whole_1026 = arith.sitofp %top_1025 : vector<16xi32> to vector<16xf32>
            %f_1027 = arith.mulf %whole_1026, %f_891 : vector<16xf32>
            %at_1028 = arith.muli %i_654, %i12 : index
            %at_1029 = arith.addi %at_1028, %i60 : index
            vector.store %f_1027, %weights_1[%at_1029, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1030 = vector.shuffle %signed_924, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1031 = vector.bitcast %top_1030 : vector<64xi8> to vector<16xi32>
            %whole_1032 = arith.sitofp %top_1031 : vector<16xi32> to vector<16xf32>
            %f_1033 = arith.mulf %whole_1032, %f_891 : vector<16xf32>
            %at_1034 = arith.muli %i_654, %i12 : index
            %at_1035 = arith.addi %at_1034, %i61 : index
            vector.store %f_1033, %weights_1[%at_1035, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1036 = vector.shuffle %signed_924, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1037 = vector.bitcast %top_1036 : vector<64xi8> to vector<16xi32>
            %whole_1038 = arith.sitofp %top_1037 : vector<16xi32> to vector<16xf32>
            %f_1039 = arith.mulf %whole_1038, %f_891 : vector<16xf32>
            %at_1040 = arith.muli %i_654, %i12 : index
            %at_1041 = arith.addi %at_1040, %i62 : index
            vector.store %f_1039, %weights_1[%at_1041, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1042 = vector.shuffle %signed_924, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1043 = vector.bitcast %top_1042 : vector<64xi8> to vector<16xi32>
            %whole_1044 = arith.sitofp %top_1043 : vector<16xi32> to vector<16xf32>
            %f_1045 = arith.mulf %whole_1044, %f_891 : vector<16xf32>
            %at_1046 = arith.muli %i_654, %i12 : index
            %at_1047 = arith.addi %at_1046, %i63 : index
            vector.store %f_1045, %weights_1[%at_1047, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1048 = vector.shuffle %signed_925, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1049 = vector.bitcast %top_1048 : vector<64xi8> to vector<16xi32>
            %whole_1050 = arith.sitofp %top_1049 : vector<16xi32> to vector<16xf32>
            %f_1051 = arith.mulf %whole_1050, %f_891 : vector<16xf32>
            %at_1052 = arith.muli %i_654, %i12 : index
            %at_1053 = arith.addi %at_1052, %i64 : index
            vector.store %f_1051, %weights_1[%at_1053, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1054 = vector.shuffle %signed_925, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1055 = vector.bitcast %top_1054 : vector<64xi8> to vector<16xi32>
            %whole_1056 = arith.sitofp %top_1055 : vector<16xi32> to vector<16xf32>
            %f_1057 = arith.mulf %whole_1056, %f_891 : vector<16xf32>
            %at_1058 = arith.muli %i_654, %i12 : index
            %at_1059 = arith.addi %at_1058, %i65 : index
            vector.store %f_1057, %weights_1[%at_1059, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1060 = vector.shuffle %signed_925, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1061 = vector.bitcast %top_1060 : vector<64xi8> to vector<16xi32>
            %whole_1062 = arith.sitofp %top_1061 : vector<16xi32> to vector<16xf32>
            %f_1063 = arith.mulf %whole_1062, %f_891 : vector<16xf32>
            %at_1064 = arith.muli %i_654, %i12 : index
            %at_1065 = arith.addi %at_1064, %i66 : index
            vector.store %f_1063, %weights_1[%at_1065, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1066 = vector.shuffle %signed_925, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1067 = vector.bitcast %top_1066 : vector<64xi8> to vector<16xi32>
            %whole_1068 = arith.sitofp %top_1067 : vector<16xi32> to vector<16xf32>
            %f_1069 = arith.mulf %whole_1068, %f_891 : vector<16xf32>
            %at_1070 = arith.muli %i_654, %i12 : index
            %at_1071 = arith.addi %at_1070, %i67 : index
            vector.store %f_1069, %weights_1[%at_1071, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1072 = vector.shuffle %signed_926, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1073 = vector.bitcast %top_1072 : vector<64xi8> to vector<16xi32>
            %whole_1074 = arith.sitofp %top_1073 : vector<16xi32> to vector<16xf32>
            %f_1075 = arith.mulf %whole_1074, %f_891 : vector<16xf32>
            %at_1076 = arith.muli %i_654, %i12 : index
            %at_1077 = arith.addi %at_1076, %i68 : index
            vector.store %f_1075, %weights_1[%at_1077, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1078 = vector.shuffle %signed_926, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1079 = vector.bitcast %top_1078 : vector<64xi8> to vector<16xi32>
            %whole_1080 = arith.sitofp %top_1079 : vector<16xi32> to vector<16xf32>
            %f_1081 = arith.mulf %whole_1080, %f_891 : vector<16xf32>
            %at_1082 = arith.muli %i_654, %i12 : index
            %at_1083 = arith.addi %at_1082, %i69 : index
            vector.store %f_1081, %weights_1[%at_1083, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1084 = vector.shuffle %signed_926, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1085 = vector.bitcast %top_1084 : vector<64xi8> to vector<16xi32>
            %whole_1086 = arith.sitofp %top_1085 : vector<16xi32> to vector<16xf32>
            %f_1087 = arith.mulf %whole_1086, %f_891 : vector<16xf32>
            %at_1088 = arith.muli %i_654, %i12 : index
            %at_1089 = arith.addi %at_1088, %i70 : index
            vector.store %f_1087, %weights_1[%at_1089, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1090 = vector.shuffle %signed_926, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1091 = vector.bitcast %top_1090 : vector<64xi8> to vector<16xi32>
            %whole_1092 = arith.sitofp %top_1091 : vector<16xi32> to vector<16xf32>
            %f_1093 = arith.mulf %whole_1092, %f_891 : vector<16xf32>
            %at_1094 = arith.muli %i_654, %i12 : index
            %at_1095 = arith.addi %at_1094, %i71 : index
            vector.store %f_1093, %weights_1[%at_1095, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1096 = vector.shuffle %signed_927, %splat17 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1097 = vector.bitcast %top_1096 : vector<64xi8> to vector<16xi32>
            %whole_1098 = arith.sitofp %top_1097 : vector<16xi32> to vector<16xf32>
            %f_1099 = arith.mulf %whole_1098, %f_891 : vector<16xf32>
            %at_1100 = arith.muli %i_654, %i12 : index
            %at_1101 = arith.addi %at_1100, %i72 : index
            vector.store %f_1099, %weights_1[%at_1101, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1102 = vector.shuffle %signed_927, %splat17 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1103 = vector.bitcast %top_1102 : vector<64xi8> to vector<16xi32>
            %whole_1104 = arith.sitofp %top_1103 : vector<16xi32> to vector<16xf32>
            %f_1105 = arith.mulf %whole_1104, %f_891 : vector<16xf32>
            %at_1106 = arith.muli %i_654, %i12 : index
            %at_1107 = arith.addi %at_1106, %i73 : index
            vector.store %f_1105, %weights_1[%at_1107, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1108 = vector.shuffle %signed_927, %splat17 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1109 = vector.bitcast %top_1108 : vector<64xi8> to vector<16xi32>
            %whole_1110 = arith.sitofp %top_1109 : vector<16xi32> to vector<16xf32>
            %f_1111 = arith.mulf %whole_1110, %f_891 : vector<16xf32>
            %at_1112 = arith.muli %i_654, %i12 : index
            %at_1113 = arith.addi %at_1112, %i74 : index
            vector.store %f_1111, %weights_1[%at_1113, %i5] : memref<256x16xf32>, vector<16xf32>
            %top_1114 = vector.shuffle %signed_927, %splat17 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1115 = vector.bitcast %top_1114 : vector<64xi8> to vector<16xi32>
            %whole_1116 = arith.sitofp %top_1115 : vector<16xi32> to vector<16xf32>
            %f_1117 = arith.mulf %whole_1116, %f_891 : vector<16xf32>
            %at_1118 = arith.muli %i_654, %i12 : index
            %at_1119 = arith.addi %at_1118, %i75 : index
            vector.store %f_1117, %weights_1[%at_1119, %i5] : memref<256x16xf32>, vector<16xf32>
          }
          scf.for %i_1120 = %i5 to %i3 step %i3 {
            %at_1122 = arith.muli %i_1120, %i21 : index
            %at_1123 = arith.addi %at_1122, %i39 : index
            %at_1124 = arith.muli %at_1122, %i2 : index
            %at_1125 = arith.addi %at_1124, %i3 : index
            %at_1126 = arith.addi %at_1124, %i2 : index
            %at_1127 = arith.addi %at_1124, %i45 : index
            %at_1128 = arith.addi %at_1124, %i0 : index
            %at_1129 = arith.addi %at_1124, %i46 : index
            %at_1130 = arith.addi %at_1124, %i18 : index
            %at_1131 = arith.addi %at_1124, %i47 : index
            %at_1132 = arith.addi %at_1124, %i19 : index
            %at_1133 = arith.addi %at_1124, %i48 : index
            %at_1134 = arith.addi %at_1124, %i20 : index
            %at_1135 = arith.addi %at_1124, %i49 : index
            %at_1136 = arith.addi %at_1124, %i21 : index
            %at_1137 = arith.addi %at_1124, %i50 : index
            %at_1138 = arith.addi %at_1124, %i22 : index
            %at_1139 = arith.addi %at_1124, %i51 : index
            %at_1140 = arith.addi %at_1124, %i9 : index
            %at_1141 = arith.addi %at_1124, %i52 : index
            %at_1142 = arith.addi %at_1124, %i23 : index
            %at_1143 = arith.addi %at_1124, %i53 : index
            %at_1144 = arith.addi %at_1124, %i24 : index
            %at_1145 = arith.addi %at_1124, %i54 : index
            %at_1146 = arith.addi %at_1124, %i25 : index
            %at_1147 = arith.addi %at_1124, %i55 : index
            %v_1148 = vector.load %sums_2[%at_1124, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1149 = vector.load %sums_2[%at_1125, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1150 = vector.load %sums_2[%at_1126, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1151 = vector.load %sums_2[%at_1127, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1152 = vector.load %sums_2[%at_1128, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1153 = vector.load %sums_2[%at_1129, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1154 = vector.load %sums_2[%at_1130, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1155 = vector.load %sums_2[%at_1131, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1156 = vector.load %sums_2[%at_1132, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1157 = vector.load %sums_2[%at_1133, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1158 = vector.load %sums_2[%at_1134, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1159 = vector.load %sums_2[%at_1135, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1160 = vector.load %sums_2[%at_1136, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1161 = vector.load %sums_2[%at_1137, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1162 = vector.load %sums_2[%at_1138, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1163 = vector.load %sums_2[%at_1139, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1164 = vector.load %sums_2[%at_1140, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1165 = vector.load %sums_2[%at_1141, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1166 = vector.load %sums_2[%at_1142, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1167 = vector.load %sums_2[%at_1143, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1168 = vector.load %sums_2[%at_1144, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1169 = vector.load %sums_2[%at_1145, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1170 = vector.load %sums_2[%at_1146, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1171 = vector.load %sums_2[%at_1147, %i5] : memref<128x16xf32>, vector<16xf32>
            %at_1172 = arith.muli %at_1123, %i7 : index
            %at_1173 = arith.muli %i_651, %i21 : index
            %at_1174 = arith.addi %at_1172, %at_1173 : index
            %loop_1200:24 = scf.for %i_1175 = %i5 to %i1 step %i3 iter_args(%turn_1176 = %v_1148, %turn_1177 = %v_1149, %turn_1178 = %v_1150, %turn_1179 = %v_1151, %turn_1180 = %v_1152, %turn_1181 = %v_1153, %turn_1182 = %v_1154, %turn_1183 = %v_1155, %turn_1184 = %v_1156, %turn_1185 = %v_1157, %turn_1186 = %v_1158, %turn_1187 = %v_1159, %turn_1188 = %v_1160, %turn_1189 = %v_1161, %turn_1190 = %v_1162, %turn_1191 = %v_1163, %turn_1192 = %v_1164, %turn_1193 = %v_1165, %turn_1194 = %v_1166, %turn_1195 = %v_1167, %turn_1196 = %v_1168, %turn_1197 = %v_1169, %turn_1198 = %v_1170, %turn_1199 = %v_1171) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_1201 = arith.addi %i5, %i_1175 : index
              %at_1202 = arith.muli %at_1201, %i2 : index
              %v_1203 = vector.load %weights_1[%at_1202, %i5] : memref<256x16xf32>, vector<16xf32>
              %at_1204 = arith.addi %at_1202, %i3 : index
              %v_1205 = vector.load %weights_1[%at_1204, %i5] : memref<256x16xf32>, vector<16xf32>
              %at_1206 = arith.addi %i5, %i_1175 : index
              %at_1207 = arith.muli %at_1206, %i21 : index
              %at_1208 = arith.addi %at_1174, %at_1207 : index
              %x_1209 = memref.load %packed[%at_1208] : memref<131072xf32>
              %b_1210 = vector.broadcast %x_1209 : f32 to vector<16xf32>
              %f_1211 = math.fma %b_1210, %v_1203, %turn_1176 : vector<16xf32>
              %f_1212 = math.fma %b_1210, %v_1205, %turn_1177 : vector<16xf32>
              %at_1213 = arith.addi %at_1208, %i3 : index
              %x_1214 = memref.load %packed[%at_1213] : memref<131072xf32>
              %b_1215 = vector.broadcast %x_1214 : f32 to vector<16xf32>
              %f_1216 = math.fma %b_1215, %v_1203, %turn_1178 : vector<16xf32>
              %f_1217 = math.fma %b_1215, %v_1205, %turn_1179 : vector<16xf32>
              %at_1218 = arith.addi %at_1208, %i2 : index
              %x_1219 = memref.load %packed[%at_1218] : memref<131072xf32>
              %b_1220 = vector.broadcast %x_1219 : f32 to vector<16xf32>
              %f_1221 = math.fma %b_1220, %v_1203, %turn_1180 : vector<16xf32>
              %f_1222 = math.fma %b_1220, %v_1205, %turn_1181 : vector<16xf32>
              %at_1223 = arith.addi %at_1208, %i45 : index
              %x_1224 = memref.load %packed[%at_1223] : memref<131072xf32>
              %b_1225 = vector.broadcast %x_1224 : f32 to vector<16xf32>
              %f_1226 = math.fma %b_1225, %v_1203, %turn_1182 : vector<16xf32>
              %f_1227 = math.fma %b_1225, %v_1205, %turn_1183 : vector<16xf32>
              %at_1228 = arith.addi %at_1208, %i0 : index
              %x_1229 = memref.load %packed[%at_1228] : memref<131072xf32>
              %b_1230 = vector.broadcast %x_1229 : f32 to vector<16xf32>
              %f_1231 = math.fma %b_1230, %v_1203, %turn_1184 : vector<16xf32>
              %f_1232 = math.fma %b_1230, %v_1205, %turn_1185 : vector<16xf32>
              %at_1233 = arith.addi %at_1208, %i46 : index
              %x_1234 = memref.load %packed[%at_1233] : memref<131072xf32>
              %b_1235 = vector.broadcast %x_1234 : f32 to vector<16xf32>
              %f_1236 = math.fma %b_1235, %v_1203, %turn_1186 : vector<16xf32>
              %f_1237 = math.fma %b_1235, %v_1205, %turn_1187 : vector<16xf32>
              %at_1238 = arith.addi %at_1208, %i18 : index
              %x_1239 = memref.load %packed[%at_1238] : memref<131072xf32>
              %b_1240 = vector.broadcast %x_1239 : f32 to vector<16xf32>
              %f_1241 = math.fma %b_1240, %v_1203, %turn_1188 : vector<16xf32>
              %f_1242 = math.fma %b_1240, %v_1205, %turn_1189 : vector<16xf32>
              %at_1243 = arith.addi %at_1208, %i47 : index
              %x_1244 = memref.load %packed[%at_1243] : memref<131072xf32>
              %b_1245 = vector.broadcast %x_1244 : f32 to vector<16xf32>
              %f_1246 = math.fma %b_1245, %v_1203, %turn_1190 : vector<16xf32>
              %f_1247 = math.fma %b_1245, %v_1205, %turn_1191 : vector<16xf32>
              %at_1248 = arith.addi %at_1208, %i19 : index
              %x_1249 = memref.load %packed[%at_1248] : memref<131072xf32>
              %b_1250 = vector.broadcast %x_1249 : f32 to vector<16xf32>
              %f_1251 = math.fma %b_1250, %v_1203, %turn_1192 : vector<16xf32>
              %f_1252 = math.fma %b_1250, %v_1205, %turn_1193 : vector<16xf32>
              %at_1253 = arith.addi %at_1208, %i48 : index
              %x_1254 = memref.load %packed[%at_1253] : memref<131072xf32>
              %b_1255 = vector.broadcast %x_1254 : f32 to vector<16xf32>
              %f_1256 = math.fma %b_1255, %v_1203, %turn_1194 : vector<16xf32>
              %f_1257 = math.fma %b_1255, %v_1205, %turn_1195 : vector<16xf32>
              %at_1258 = arith.addi %at_1208, %i20 : index
              %x_1259 = memref.load %packed[%at_1258] : memref<131072xf32>
              %b_1260 = vector.broadcast %x_1259 : f32 to vector<16xf32>
              %f_1261 = math.fma %b_1260, %v_1203, %turn_1196 : vector<16xf32>
              %f_1262 = math.fma %b_1260, %v_1205, %turn_1197 : vector<16xf32>
              %at_1263 = arith.addi %at_1208, %i49 : index
              %x_1264 = memref.load %packed[%at_1263] : memref<131072xf32>
              %b_1265 = vector.broadcast %x_1264 : f32 to vector<16xf32>
              %f_1266 = math.fma %b_1265, %v_1203, %turn_1198 : vector<16xf32>
              %f_1267 = math.fma %b_1265, %v_1205, %turn_1199 : vector<16xf32>
              scf.yield %f_1211, %f_1212, %f_1216, %f_1217, %f_1221, %f_1222, %f_1226, %f_1227, %f_1231, %f_1232, %f_1236, %f_1237, %f_1241, %f_1242, %f_1246, %f_1247, %f_1251, %f_1252, %f_1256, %f_1257, %f_1261, %f_1262, %f_1266, %f_1267 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_1200#0, %sums_2[%at_1124, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#1, %sums_2[%at_1125, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#2, %sums_2[%at_1126, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#3, %sums_2[%at_1127, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#4, %sums_2[%at_1128, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#5, %sums_2[%at_1129, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#6, %sums_2[%at_1130, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#7, %sums_2[%at_1131, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#8, %sums_2[%at_1132, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#9, %sums_2[%at_1133, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#10, %sums_2[%at_1134, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#11, %sums_2[%at_1135, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#12, %sums_2[%at_1136, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#13, %sums_2[%at_1137, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#14, %sums_2[%at_1138, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#15, %sums_2[%at_1139, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#16, %sums_2[%at_1140, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#17, %sums_2[%at_1141, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#18, %sums_2[%at_1142, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#19, %sums_2[%at_1143, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#20, %sums_2[%at_1144, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#21, %sums_2[%at_1145, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#22, %sums_2[%at_1146, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1200#23, %sums_2[%at_1147, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_1268 = %i5 to %i21 step %i3 {
          %at_1270 = arith.muli %i_1268, %i2 : index
          %v_1271 = vector.load %sums_2[%at_1270, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_1272 = arith.addi %i_1268, %i39 : index
          %at_1273 = arith.muli %i_8, %i9 : index
          vector.store %v_1271, %y[%at_1272, %at_1273] : memref<64x2048xf32>, vector<16xf32>
          %at_1274 = arith.muli %i_1268, %i2 : index
          %at_1275 = arith.addi %at_1274, %i3 : index
          %v_1276 = vector.load %sums_2[%at_1275, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_1277 = arith.addi %i_1268, %i39 : index
          %at_1278 = arith.muli %at_10, %i9 : index
          vector.store %v_1276, %y[%at_1277, %at_1278] : memref<64x2048xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x2048_q4_0(%x: tensor<64x2048xf32>, %w_codes: tensor<128x256x16x4xui8>, %w_scales: tensor<128x64x16xf16>) -> (tensor<64x2048xf32>) {
  %packed = flow.dispatch @kernel_linear_64x2048x2048_q4_0_pack::@kernel_linear_64x2048x2048_q4_0_pack_entry(%x) : (tensor<64x2048xf32>) -> tensor<131072xf32>
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<128x256x16x4xui8>) -> tensor<128x256x16x4xi8>
  %y = flow.dispatch @kernel_linear_64x2048x2048_q4_0_decoded::@kernel_linear_64x2048x2048_q4_0_decoded_entry(%packed, %w_codes_bits, %w_scales) : (tensor<131072xf32>, tensor<128x256x16x4xi8>, tensor<128x64x16xf16>) -> tensor<64x2048xf32>
  return %y : tensor<64x2048xf32>
}
