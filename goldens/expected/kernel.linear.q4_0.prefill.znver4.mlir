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
      %i10 = arith.constant 256 : index
      %i11 = arith.constant 64 : index
      %i12 = arith.constant 192 : index
      %splat13 = arith.constant dense<15> : vector<64xi8>
      %splat14 = arith.constant dense<4> : vector<16xi32>
      %splat15 = arith.constant dense<8> : vector<64xi8>
      %splat16 = arith.constant dense<24> : vector<16xi32>
      %splat17 = arith.constant dense<16> : vector<16xi32>
      %splat18 = arith.constant dense<8> : vector<16xi32>
      %splat19 = arith.constant dense<0> : vector<16xi32>
      %i20 = arith.constant 6 : index
      %i21 = arith.constant 8 : index
      %i22 = arith.constant 10 : index
      %i23 = arith.constant 12 : index
      %i24 = arith.constant 14 : index
      %i25 = arith.constant 18 : index
      %i26 = arith.constant 20 : index
      %i27 = arith.constant 22 : index
      %i28 = arith.constant 24 : index
      %i29 = arith.constant 26 : index
      %i30 = arith.constant 28 : index
      %i31 = arith.constant 30 : index
      %i32 = arith.constant 34 : index
      %i33 = arith.constant 36 : index
      %i34 = arith.constant 38 : index
      %i35 = arith.constant 40 : index
      %i36 = arith.constant 42 : index
      %i37 = arith.constant 44 : index
      %i38 = arith.constant 46 : index
      %i39 = arith.constant 48 : index
      %i40 = arith.constant 50 : index
      %i41 = arith.constant 52 : index
      %i42 = arith.constant 54 : index
      %i43 = arith.constant 56 : index
      %i44 = arith.constant 58 : index
      %i45 = arith.constant 60 : index
      %i46 = arith.constant 62 : index
      %i47 = arith.constant 3 : index
      %i48 = arith.constant 5 : index
      %i49 = arith.constant 7 : index
      %i50 = arith.constant 9 : index
      %i51 = arith.constant 11 : index
      %i52 = arith.constant 13 : index
      %i53 = arith.constant 15 : index
      %i54 = arith.constant 17 : index
      %i55 = arith.constant 19 : index
      %i56 = arith.constant 21 : index
      %i57 = arith.constant 23 : index
      %i58 = arith.constant 25 : index
      %i59 = arith.constant 27 : index
      %i60 = arith.constant 29 : index
      %i61 = arith.constant 31 : index
      %i62 = arith.constant 33 : index
      %i63 = arith.constant 35 : index
      %i64 = arith.constant 37 : index
      %i65 = arith.constant 39 : index
      %i66 = arith.constant 41 : index
      %i67 = arith.constant 43 : index
      %i68 = arith.constant 45 : index
      %i69 = arith.constant 47 : index
      %i70 = arith.constant 49 : index
      %i71 = arith.constant 51 : index
      %i72 = arith.constant 53 : index
      %i73 = arith.constant 55 : index
      %i74 = arith.constant 57 : index
      %i75 = arith.constant 59 : index
      %i76 = arith.constant 61 : index
      %i77 = arith.constant 63 : index
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
            %at_22 = arith.muli %at_18, %i10 : index
            %codes_23 = vector.load %w_codes[%i_8, %at_22] : memref<32x16384xi8>, vector<64xi8>
            %at_24 = arith.addi %at_22, %i11 : index
            %codes_25 = vector.load %w_codes[%i_8, %at_24] : memref<32x16384xi8>, vector<64xi8>
            %at_26 = arith.addi %at_22, %i7 : index
            %codes_27 = vector.load %w_codes[%i_8, %at_26] : memref<32x16384xi8>, vector<64xi8>
            %at_28 = arith.addi %at_22, %i12 : index
            %codes_29 = vector.load %w_codes[%i_8, %at_28] : memref<32x16384xi8>, vector<64xi8>
            %bits_30 = arith.andi %codes_23, %splat13 : vector<64xi8>
            %bits_31 = arith.andi %codes_25, %splat13 : vector<64xi8>
            %bits_32 = arith.andi %codes_27, %splat13 : vector<64xi8>
            %bits_33 = arith.andi %codes_29, %splat13 : vector<64xi8>
            %words_34 = vector.bitcast %codes_23 : vector<64xi8> to vector<16xi32>
            %moved_35 = arith.shrui %words_34, %splat14 : vector<16xi32>
            %moved_36 = vector.bitcast %moved_35 : vector<16xi32> to vector<64xi8>
            %bits_37 = arith.andi %moved_36, %splat13 : vector<64xi8>
            %words_38 = vector.bitcast %codes_25 : vector<64xi8> to vector<16xi32>
            %moved_39 = arith.shrui %words_38, %splat14 : vector<16xi32>
            %moved_40 = vector.bitcast %moved_39 : vector<16xi32> to vector<64xi8>
            %bits_41 = arith.andi %moved_40, %splat13 : vector<64xi8>
            %words_42 = vector.bitcast %codes_27 : vector<64xi8> to vector<16xi32>
            %moved_43 = arith.shrui %words_42, %splat14 : vector<16xi32>
            %moved_44 = vector.bitcast %moved_43 : vector<16xi32> to vector<64xi8>
            %bits_45 = arith.andi %moved_44, %splat13 : vector<64xi8>
            %words_46 = vector.bitcast %codes_29 : vector<64xi8> to vector<16xi32>
            %moved_47 = arith.shrui %words_46, %splat14 : vector<16xi32>
            %moved_48 = vector.bitcast %moved_47 : vector<16xi32> to vector<64xi8>
            %bits_49 = arith.andi %moved_48, %splat13 : vector<64xi8>
            %signed_50 = arith.subi %bits_30, %splat15 : vector<64xi8>
            %signed_51 = arith.subi %bits_31, %splat15 : vector<64xi8>
            %signed_52 = arith.subi %bits_32, %splat15 : vector<64xi8>
            %signed_53 = arith.subi %bits_33, %splat15 : vector<64xi8>
            %signed_54 = arith.subi %bits_37, %splat15 : vector<64xi8>
            %signed_55 = arith.subi %bits_41, %splat15 : vector<64xi8>
            %signed_56 = arith.subi %bits_45, %splat15 : vector<64xi8>
            %signed_57 = arith.subi %bits_49, %splat15 : vector<64xi8>
            %words_58 = vector.bitcast %signed_50 : vector<64xi8> to vector<16xi32>
            %up_59 = arith.shli %words_58, %splat16 : vector<16xi32>
            %down_60 = arith.shrsi %up_59, %splat16 : vector<16xi32>
            %whole_61 = arith.sitofp %down_60 : vector<16xi32> to vector<16xf32>
            %f_62 = arith.mulf %whole_61, %f_21 : vector<16xf32>
            %at_63 = arith.muli %i_16, %i11 : index
            vector.store %f_62, %weights_1[%at_63, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_64 = arith.shli %words_58, %splat17 : vector<16xi32>
            %down_65 = arith.shrsi %up_64, %splat16 : vector<16xi32>
            %whole_66 = arith.sitofp %down_65 : vector<16xi32> to vector<16xf32>
            %f_67 = arith.mulf %whole_66, %f_21 : vector<16xf32>
            %at_68 = arith.muli %i_16, %i11 : index
            %at_69 = arith.addi %at_68, %i0 : index
            vector.store %f_67, %weights_1[%at_69, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_70 = arith.shli %words_58, %splat18 : vector<16xi32>
            %down_71 = arith.shrsi %up_70, %splat16 : vector<16xi32>
            %whole_72 = arith.sitofp %down_71 : vector<16xi32> to vector<16xf32>
            %f_73 = arith.mulf %whole_72, %f_21 : vector<16xf32>
            %at_74 = arith.muli %i_16, %i11 : index
            %at_75 = arith.addi %at_74, %i8 : index
            vector.store %f_73, %weights_1[%at_75, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_76 = arith.shrsi %words_58, %splat16 : vector<16xi32>
            %whole_77 = arith.sitofp %down_76 : vector<16xi32> to vector<16xf32>
            %f_78 = arith.mulf %whole_77, %f_21 : vector<16xf32>
            %at_79 = arith.muli %i_16, %i11 : index
            %at_80 = arith.addi %at_79, %i20 : index
            vector.store %f_78, %weights_1[%at_80, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_81 = vector.bitcast %signed_51 : vector<64xi8> to vector<16xi32>
            %up_82 = arith.shli %words_81, %splat16 : vector<16xi32>
            %down_83 = arith.shrsi %up_82, %splat16 : vector<16xi32>
            %whole_84 = arith.sitofp %down_83 : vector<16xi32> to vector<16xf32>
            %f_85 = arith.mulf %whole_84, %f_21 : vector<16xf32>
            %at_86 = arith.muli %i_16, %i11 : index
            %at_87 = arith.addi %at_86, %i21 : index
            vector.store %f_85, %weights_1[%at_87, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_88 = arith.shli %words_81, %splat17 : vector<16xi32>
            %down_89 = arith.shrsi %up_88, %splat16 : vector<16xi32>
            %whole_90 = arith.sitofp %down_89 : vector<16xi32> to vector<16xf32>
            %f_91 = arith.mulf %whole_90, %f_21 : vector<16xf32>
            %at_92 = arith.muli %i_16, %i11 : index
            %at_93 = arith.addi %at_92, %i22 : index
            vector.store %f_91, %weights_1[%at_93, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_94 = arith.shli %words_81, %splat18 : vector<16xi32>
            %down_95 = arith.shrsi %up_94, %splat16 : vector<16xi32>
            %whole_96 = arith.sitofp %down_95 : vector<16xi32> to vector<16xf32>
            %f_97 = arith.mulf %whole_96, %f_21 : vector<16xf32>
            %at_98 = arith.muli %i_16, %i11 : index
            %at_99 = arith.addi %at_98, %i23 : index
            vector.store %f_97, %weights_1[%at_99, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_100 = arith.shrsi %words_81, %splat16 : vector<16xi32>
            %whole_101 = arith.sitofp %down_100 : vector<16xi32> to vector<16xf32>
            %f_102 = arith.mulf %whole_101, %f_21 : vector<16xf32>
            %at_103 = arith.muli %i_16, %i11 : index
            %at_104 = arith.addi %at_103, %i24 : index
            vector.store %f_102, %weights_1[%at_104, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_105 = vector.bitcast %signed_52 : vector<64xi8> to vector<16xi32>
            %up_106 = arith.shli %words_105, %splat16 : vector<16xi32>
            %down_107 = arith.shrsi %up_106, %splat16 : vector<16xi32>
            %whole_108 = arith.sitofp %down_107 : vector<16xi32> to vector<16xf32>
            %f_109 = arith.mulf %whole_108, %f_21 : vector<16xf32>
            %at_110 = arith.muli %i_16, %i11 : index
            %at_111 = arith.addi %at_110, %i9 : index
            vector.store %f_109, %weights_1[%at_111, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_112 = arith.shli %words_105, %splat17 : vector<16xi32>
            %down_113 = arith.shrsi %up_112, %splat16 : vector<16xi32>
            %whole_114 = arith.sitofp %down_113 : vector<16xi32> to vector<16xf32>
            %f_115 = arith.mulf %whole_114, %f_21 : vector<16xf32>
            %at_116 = arith.muli %i_16, %i11 : index
            %at_117 = arith.addi %at_116, %i25 : index
            vector.store %f_115, %weights_1[%at_117, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_118 = arith.shli %words_105, %splat18 : vector<16xi32>
            %down_119 = arith.shrsi %up_118, %splat16 : vector<16xi32>
            %whole_120 = arith.sitofp %down_119 : vector<16xi32> to vector<16xf32>
            %f_121 = arith.mulf %whole_120, %f_21 : vector<16xf32>
            %at_122 = arith.muli %i_16, %i11 : index
            %at_123 = arith.addi %at_122, %i26 : index
            vector.store %f_121, %weights_1[%at_123, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_124 = arith.shrsi %words_105, %splat16 : vector<16xi32>
            %whole_125 = arith.sitofp %down_124 : vector<16xi32> to vector<16xf32>
            %f_126 = arith.mulf %whole_125, %f_21 : vector<16xf32>
            %at_127 = arith.muli %i_16, %i11 : index
            %at_128 = arith.addi %at_127, %i27 : index
            vector.store %f_126, %weights_1[%at_128, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_129 = vector.bitcast %signed_53 : vector<64xi8> to vector<16xi32>
            %up_130 = arith.shli %words_129, %splat16 : vector<16xi32>
            %down_131 = arith.shrsi %up_130, %splat16 : vector<16xi32>
            %whole_132 = arith.sitofp %down_131 : vector<16xi32> to vector<16xf32>
            %f_133 = arith.mulf %whole_132, %f_21 : vector<16xf32>
            %at_134 = arith.muli %i_16, %i11 : index
            %at_135 = arith.addi %at_134, %i28 : index
            vector.store %f_133, %weights_1[%at_135, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_136 = arith.shli %words_129, %splat17 : vector<16xi32>
            %down_137 = arith.shrsi %up_136, %splat16 : vector<16xi32>
            %whole_138 = arith.sitofp %down_137 : vector<16xi32> to vector<16xf32>
            %f_139 = arith.mulf %whole_138, %f_21 : vector<16xf32>
            %at_140 = arith.muli %i_16, %i11 : index
            %at_141 = arith.addi %at_140, %i29 : index
            vector.store %f_139, %weights_1[%at_141, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_142 = arith.shli %words_129, %splat18 : vector<16xi32>
            %down_143 = arith.shrsi %up_142, %splat16 : vector<16xi32>
            %whole_144 = arith.sitofp %down_143 : vector<16xi32> to vector<16xf32>
            %f_145 = arith.mulf %whole_144, %f_21 : vector<16xf32>
            %at_146 = arith.muli %i_16, %i11 : index
            %at_147 = arith.addi %at_146, %i30 : index
            vector.store %f_145, %weights_1[%at_147, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_148 = arith.shrsi %words_129, %splat16 : vector<16xi32>
            %whole_149 = arith.sitofp %down_148 : vector<16xi32> to vector<16xf32>
            %f_150 = arith.mulf %whole_149, %f_21 : vector<16xf32>
            %at_151 = arith.muli %i_16, %i11 : index
            %at_152 = arith.addi %at_151, %i31 : index
            vector.store %f_150, %weights_1[%at_152, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_153 = vector.bitcast %signed_54 : vector<64xi8> to vector<16xi32>
            %up_154 = arith.shli %words_153, %splat16 : vector<16xi32>
            %down_155 = arith.shrsi %up_154, %splat16 : vector<16xi32>
            %whole_156 = arith.sitofp %down_155 : vector<16xi32> to vector<16xf32>
            %f_157 = arith.mulf %whole_156, %f_21 : vector<16xf32>
            %at_158 = arith.muli %i_16, %i11 : index
            %at_159 = arith.addi %at_158, %i1 : index
            vector.store %f_157, %weights_1[%at_159, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_160 = arith.shli %words_153, %splat17 : vector<16xi32>
            %down_161 = arith.shrsi %up_160, %splat16 : vector<16xi32>
            %whole_162 = arith.sitofp %down_161 : vector<16xi32> to vector<16xf32>
            %f_163 = arith.mulf %whole_162, %f_21 : vector<16xf32>
            %at_164 = arith.muli %i_16, %i11 : index
            %at_165 = arith.addi %at_164, %i32 : index
            vector.store %f_163, %weights_1[%at_165, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_166 = arith.shli %words_153, %splat18 : vector<16xi32>
            %down_167 = arith.shrsi %up_166, %splat16 : vector<16xi32>
            %whole_168 = arith.sitofp %down_167 : vector<16xi32> to vector<16xf32>
            %f_169 = arith.mulf %whole_168, %f_21 : vector<16xf32>
            %at_170 = arith.muli %i_16, %i11 : index
            %at_171 = arith.addi %at_170, %i33 : index
            vector.store %f_169, %weights_1[%at_171, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_172 = arith.shrsi %words_153, %splat16 : vector<16xi32>
            %whole_173 = arith.sitofp %down_172 : vector<16xi32> to vector<16xf32>
            %f_174 = arith.mulf %whole_173, %f_21 : vector<16xf32>
            %at_175 = arith.muli %i_16, %i11 : index
            %at_176 = arith.addi %at_175, %i34 : index
            vector.store %f_174, %weights_1[%at_176, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_177 = vector.bitcast %signed_55 : vector<64xi8> to vector<16xi32>
            %up_178 = arith.shli %words_177, %splat16 : vector<16xi32>
            %down_179 = arith.shrsi %up_178, %splat16 : vector<16xi32>
            %whole_180 = arith.sitofp %down_179 : vector<16xi32> to vector<16xf32>
            %f_181 = arith.mulf %whole_180, %f_21 : vector<16xf32>
            %at_182 = arith.muli %i_16, %i11 : index
            %at_183 = arith.addi %at_182, %i35 : index
            vector.store %f_181, %weights_1[%at_183, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_184 = arith.shli %words_177, %splat17 : vector<16xi32>
            %down_185 = arith.shrsi %up_184, %splat16 : vector<16xi32>
            %whole_186 = arith.sitofp %down_185 : vector<16xi32> to vector<16xf32>
            %f_187 = arith.mulf %whole_186, %f_21 : vector<16xf32>
            %at_188 = arith.muli %i_16, %i11 : index
            %at_189 = arith.addi %at_188, %i36 : index
            vector.store %f_187, %weights_1[%at_189, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_190 = arith.shli %words_177, %splat18 : vector<16xi32>
            %down_191 = arith.shrsi %up_190, %splat16 : vector<16xi32>
            %whole_192 = arith.sitofp %down_191 : vector<16xi32> to vector<16xf32>
            %f_193 = arith.mulf %whole_192, %f_21 : vector<16xf32>
            %at_194 = arith.muli %i_16, %i11 : index
            %at_195 = arith.addi %at_194, %i37 : index
            vector.store %f_193, %weights_1[%at_195, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_196 = arith.shrsi %words_177, %splat16 : vector<16xi32>
            %whole_197 = arith.sitofp %down_196 : vector<16xi32> to vector<16xf32>
            %f_198 = arith.mulf %whole_197, %f_21 : vector<16xf32>
            %at_199 = arith.muli %i_16, %i11 : index
            %at_200 = arith.addi %at_199, %i38 : index
            vector.store %f_198, %weights_1[%at_200, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_201 = vector.bitcast %signed_56 : vector<64xi8> to vector<16xi32>
            %up_202 = arith.shli %words_201, %splat16 : vector<16xi32>
            %down_203 = arith.shrsi %up_202, %splat16 : vector<16xi32>
            %whole_204 = arith.sitofp %down_203 : vector<16xi32> to vector<16xf32>
            %f_205 = arith.mulf %whole_204, %f_21 : vector<16xf32>
            %at_206 = arith.muli %i_16, %i11 : index
            %at_207 = arith.addi %at_206, %i39 : index
            vector.store %f_205, %weights_1[%at_207, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_208 = arith.shli %words_201, %splat17 : vector<16xi32>
            %down_209 = arith.shrsi %up_208, %splat16 : vector<16xi32>
            %whole_210 = arith.sitofp %down_209 : vector<16xi32> to vector<16xf32>
            %f_211 = arith.mulf %whole_210, %f_21 : vector<16xf32>
            %at_212 = arith.muli %i_16, %i11 : index
            %at_213 = arith.addi %at_212, %i40 : index
            vector.store %f_211, %weights_1[%at_213, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_214 = arith.shli %words_201, %splat18 : vector<16xi32>
            %down_215 = arith.shrsi %up_214, %splat16 : vector<16xi32>
            %whole_216 = arith.sitofp %down_215 : vector<16xi32> to vector<16xf32>
            %f_217 = arith.mulf %whole_216, %f_21 : vector<16xf32>
            %at_218 = arith.muli %i_16, %i11 : index
            %at_219 = arith.addi %at_218, %i41 : index
            vector.store %f_217, %weights_1[%at_219, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_220 = arith.shrsi %words_201, %splat16 : vector<16xi32>
            %whole_221 = arith.sitofp %down_220 : vector<16xi32> to vector<16xf32>
            %f_222 = arith.mulf %whole_221, %f_21 : vector<16xf32>
            %at_223 = arith.muli %i_16, %i11 : index
            %at_224 = arith.addi %at_223, %i42 : index
            vector.store %f_222, %weights_1[%at_224, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_225 = vector.bitcast %signed_57 : vector<64xi8> to vector<16xi32>
            %up_226 = arith.shli %words_225, %splat16 : vector<16xi32>
            %down_227 = arith.shrsi %up_226, %splat16 : vector<16xi32>
            %whole_228 = arith.sitofp %down_227 : vector<16xi32> to vector<16xf32>
            %f_229 = arith.mulf %whole_228, %f_21 : vector<16xf32>
            %at_230 = arith.muli %i_16, %i11 : index
            %at_231 = arith.addi %at_230, %i43 : index
            vector.store %f_229, %weights_1[%at_231, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_232 = arith.shli %words_225, %splat17 : vector<16xi32>
            %down_233 = arith.shrsi %up_232, %splat16 : vector<16xi32>
            %whole_234 = arith.sitofp %down_233 : vector<16xi32> to vector<16xf32>
            %f_235 = arith.mulf %whole_234, %f_21 : vector<16xf32>
            %at_236 = arith.muli %i_16, %i11 : index
            %at_237 = arith.addi %at_236, %i44 : index
            vector.store %f_235, %weights_1[%at_237, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_238 = arith.shli %words_225, %splat18 : vector<16xi32>
            %down_239 = arith.shrsi %up_238, %splat16 : vector<16xi32>
            %whole_240 = arith.sitofp %down_239 : vector<16xi32> to vector<16xf32>
            %f_241 = arith.mulf %whole_240, %f_21 : vector<16xf32>
            %at_242 = arith.muli %i_16, %i11 : index
            %at_243 = arith.addi %at_242, %i45 : index
            vector.store %f_241, %weights_1[%at_243, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_244 = arith.shrsi %words_225, %splat16 : vector<16xi32>
            %whole_245 = arith.sitofp %down_244 : vector<16xi32> to vector<16xf32>
            %f_246 = arith.mulf %whole_245, %f_21 : vector<16xf32>
            %at_247 = arith.muli %i_16, %i11 : index
            %at_248 = arith.addi %at_247, %i46 : index
            vector.store %f_246, %weights_1[%at_248, %i4] : memref<256x16xf32>, vector<16xf32>
            %at_249 = arith.muli %at_18, %i9 : index
            %v_250 = vector.load %w_scales[%at_10, %at_249] : memref<32x1024xf16>, vector<16xf16>
            %f_251 = arith.extf %v_250 : vector<16xf16> to vector<16xf32>
            %at_252 = arith.muli %at_18, %i10 : index
            %codes_253 = vector.load %w_codes[%at_10, %at_252] : memref<32x16384xi8>, vector<64xi8>
            %at_254 = arith.addi %at_252, %i11 : index
            %codes_255 = vector.load %w_codes[%at_10, %at_254] : memref<32x16384xi8>, vector<64xi8>
            %at_256 = arith.addi %at_252, %i7 : index
            %codes_257 = vector.load %w_codes[%at_10, %at_256] : memref<32x16384xi8>, vector<64xi8>
            %at_258 = arith.addi %at_252, %i12 : index
            %codes_259 = vector.load %w_codes[%at_10, %at_258] : memref<32x16384xi8>, vector<64xi8>
            %bits_260 = arith.andi %codes_253, %splat13 : vector<64xi8>
            %bits_261 = arith.andi %codes_255, %splat13 : vector<64xi8>
            %bits_262 = arith.andi %codes_257, %splat13 : vector<64xi8>
            %bits_263 = arith.andi %codes_259, %splat13 : vector<64xi8>
            %words_264 = vector.bitcast %codes_253 : vector<64xi8> to vector<16xi32>
            %moved_265 = arith.shrui %words_264, %splat14 : vector<16xi32>
            %moved_266 = vector.bitcast %moved_265 : vector<16xi32> to vector<64xi8>
            %bits_267 = arith.andi %moved_266, %splat13 : vector<64xi8>
            %words_268 = vector.bitcast %codes_255 : vector<64xi8> to vector<16xi32>
            %moved_269 = arith.shrui %words_268, %splat14 : vector<16xi32>
            %moved_270 = vector.bitcast %moved_269 : vector<16xi32> to vector<64xi8>
            %bits_271 = arith.andi %moved_270, %splat13 : vector<64xi8>
            %words_272 = vector.bitcast %codes_257 : vector<64xi8> to vector<16xi32>
            %moved_273 = arith.shrui %words_272, %splat14 : vector<16xi32>
            %moved_274 = vector.bitcast %moved_273 : vector<16xi32> to vector<64xi8>
            %bits_275 = arith.andi %moved_274, %splat13 : vector<64xi8>
            %words_276 = vector.bitcast %codes_259 : vector<64xi8> to vector<16xi32>
            %moved_277 = arith.shrui %words_276, %splat14 : vector<16xi32>
            %moved_278 = vector.bitcast %moved_277 : vector<16xi32> to vector<64xi8>
            %bits_279 = arith.andi %moved_278, %splat13 : vector<64xi8>
            %signed_280 = arith.subi %bits_260, %splat15 : vector<64xi8>
            %signed_281 = arith.subi %bits_261, %splat15 : vector<64xi8>
            %signed_282 = arith.subi %bits_262, %splat15 : vector<64xi8>
            %signed_283 = arith.subi %bits_263, %splat15 : vector<64xi8>
            %signed_284 = arith.subi %bits_267, %splat15 : vector<64xi8>
            %signed_285 = arith.subi %bits_271, %splat15 : vector<64xi8>
            %signed_286 = arith.subi %bits_275, %splat15 : vector<64xi8>
            %signed_287 = arith.subi %bits_279, %splat15 : vector<64xi8>
            %words_288 = vector.bitcast %signed_280 : vector<64xi8> to vector<16xi32>
            %up_289 = arith.shli %words_288, %splat16 : vector<16xi32>
            %down_290 = arith.shrsi %up_289, %splat16 : vector<16xi32>
            %whole_291 = arith.sitofp %down_290 : vector<16xi32> to vector<16xf32>
            %f_292 = arith.mulf %whole_291, %f_251 : vector<16xf32>
            %at_293 = arith.muli %i_16, %i11 : index
            %at_294 = arith.addi %at_293, %i2 : index
            vector.store %f_292, %weights_1[%at_294, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_295 = arith.shli %words_288, %splat17 : vector<16xi32>
            %down_296 = arith.shrsi %up_295, %splat16 : vector<16xi32>
            %whole_297 = arith.sitofp %down_296 : vector<16xi32> to vector<16xf32>
            %f_298 = arith.mulf %whole_297, %f_251 : vector<16xf32>
            %at_299 = arith.muli %i_16, %i11 : index
            %at_300 = arith.addi %at_299, %i47 : index
            vector.store %f_298, %weights_1[%at_300, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_301 = arith.shli %words_288, %splat18 : vector<16xi32>
            %down_302 = arith.shrsi %up_301, %splat16 : vector<16xi32>
            %whole_303 = arith.sitofp %down_302 : vector<16xi32> to vector<16xf32>
            %f_304 = arith.mulf %whole_303, %f_251 : vector<16xf32>
            %at_305 = arith.muli %i_16, %i11 : index
            %at_306 = arith.addi %at_305, %i48 : index
            vector.store %f_304, %weights_1[%at_306, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_307 = arith.shrsi %words_288, %splat16 : vector<16xi32>
            %whole_308 = arith.sitofp %down_307 : vector<16xi32> to vector<16xf32>
            %f_309 = arith.mulf %whole_308, %f_251 : vector<16xf32>
            %at_310 = arith.muli %i_16, %i11 : index
            %at_311 = arith.addi %at_310, %i49 : index
            vector.store %f_309, %weights_1[%at_311, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_312 = vector.bitcast %signed_281 : vector<64xi8> to vector<16xi32>
            %up_313 = arith.shli %words_312, %splat16 : vector<16xi32>
            %down_314 = arith.shrsi %up_313, %splat16 : vector<16xi32>
            %whole_315 = arith.sitofp %down_314 : vector<16xi32> to vector<16xf32>
            %f_316 = arith.mulf %whole_315, %f_251 : vector<16xf32>
            %at_317 = arith.muli %i_16, %i11 : index
            %at_318 = arith.addi %at_317, %i50 : index
            vector.store %f_316, %weights_1[%at_318, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_319 = arith.shli %words_312, %splat17 : vector<16xi32>
            %down_320 = arith.shrsi %up_319, %splat16 : vector<16xi32>
            %whole_321 = arith.sitofp %down_320 : vector<16xi32> to vector<16xf32>
            %f_322 = arith.mulf %whole_321, %f_251 : vector<16xf32>
            %at_323 = arith.muli %i_16, %i11 : index
            %at_324 = arith.addi %at_323, %i51 : index
            vector.store %f_322, %weights_1[%at_324, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_325 = arith.shli %words_312, %splat18 : vector<16xi32>
            %down_326 = arith.shrsi %up_325, %splat16 : vector<16xi32>
            %whole_327 = arith.sitofp %down_326 : vector<16xi32> to vector<16xf32>
            %f_328 = arith.mulf %whole_327, %f_251 : vector<16xf32>
            %at_329 = arith.muli %i_16, %i11 : index
            %at_330 = arith.addi %at_329, %i52 : index
            vector.store %f_328, %weights_1[%at_330, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_331 = arith.shrsi %words_312, %splat16 : vector<16xi32>
            %whole_332 = arith.sitofp %down_331 : vector<16xi32> to vector<16xf32>
            %f_333 = arith.mulf %whole_332, %f_251 : vector<16xf32>
            %at_334 = arith.muli %i_16, %i11 : index
            %at_335 = arith.addi %at_334, %i53 : index
            vector.store %f_333, %weights_1[%at_335, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_336 = vector.bitcast %signed_282 : vector<64xi8> to vector<16xi32>
            %up_337 = arith.shli %words_336, %splat16 : vector<16xi32>
            %down_338 = arith.shrsi %up_337, %splat16 : vector<16xi32>
            %whole_339 = arith.sitofp %down_338 : vector<16xi32> to vector<16xf32>
            %f_340 = arith.mulf %whole_339, %f_251 : vector<16xf32>
            %at_341 = arith.muli %i_16, %i11 : index
            %at_342 = arith.addi %at_341, %i54 : index
            vector.store %f_340, %weights_1[%at_342, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_343 = arith.shli %words_336, %splat17 : vector<16xi32>
            %down_344 = arith.shrsi %up_343, %splat16 : vector<16xi32>
            %whole_345 = arith.sitofp %down_344 : vector<16xi32> to vector<16xf32>
            %f_346 = arith.mulf %whole_345, %f_251 : vector<16xf32>
            %at_347 = arith.muli %i_16, %i11 : index
            %at_348 = arith.addi %at_347, %i55 : index
            vector.store %f_346, %weights_1[%at_348, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_349 = arith.shli %words_336, %splat18 : vector<16xi32>
            %down_350 = arith.shrsi %up_349, %splat16 : vector<16xi32>
            %whole_351 = arith.sitofp %down_350 : vector<16xi32> to vector<16xf32>
            %f_352 = arith.mulf %whole_351, %f_251 : vector<16xf32>
            %at_353 = arith.muli %i_16, %i11 : index
            %at_354 = arith.addi %at_353, %i56 : index
            vector.store %f_352, %weights_1[%at_354, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_355 = arith.shrsi %words_336, %splat16 : vector<16xi32>
            %whole_356 = arith.sitofp %down_355 : vector<16xi32> to vector<16xf32>
            %f_357 = arith.mulf %whole_356, %f_251 : vector<16xf32>
            %at_358 = arith.muli %i_16, %i11 : index
            %at_359 = arith.addi %at_358, %i57 : index
            vector.store %f_357, %weights_1[%at_359, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_360 = vector.bitcast %signed_283 : vector<64xi8> to vector<16xi32>
            %up_361 = arith.shli %words_360, %splat16 : vector<16xi32>
            %down_362 = arith.shrsi %up_361, %splat16 : vector<16xi32>
            %whole_363 = arith.sitofp %down_362 : vector<16xi32> to vector<16xf32>
            %f_364 = arith.mulf %whole_363, %f_251 : vector<16xf32>
            %at_365 = arith.muli %i_16, %i11 : index
            %at_366 = arith.addi %at_365, %i58 : index
            vector.store %f_364, %weights_1[%at_366, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_367 = arith.shli %words_360, %splat17 : vector<16xi32>
            %down_368 = arith.shrsi %up_367, %splat16 : vector<16xi32>
            %whole_369 = arith.sitofp %down_368 : vector<16xi32> to vector<16xf32>
            %f_370 = arith.mulf %whole_369, %f_251 : vector<16xf32>
            %at_371 = arith.muli %i_16, %i11 : index
            %at_372 = arith.addi %at_371, %i59 : index
            vector.store %f_370, %weights_1[%at_372, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_373 = arith.shli %words_360, %splat18 : vector<16xi32>
            %down_374 = arith.shrsi %up_373, %splat16 : vector<16xi32>
            %whole_375 = arith.sitofp %down_374 : vector<16xi32> to vector<16xf32>
            %f_376 = arith.mulf %whole_375, %f_251 : vector<16xf32>
            %at_377 = arith.muli %i_16, %i11 : index
            %at_378 = arith.addi %at_377, %i60 : index
            vector.store %f_376, %weights_1[%at_378, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_379 = arith.shrsi %words_360, %splat16 : vector<16xi32>
            %whole_380 = arith.sitofp %down_379 : vector<16xi32> to vector<16xf32>
            %f_381 = arith.mulf %whole_380, %f_251 : vector<16xf32>
            %at_382 = arith.muli %i_16, %i11 : index
            %at_383 = arith.addi %at_382, %i61 : index
            vector.store %f_381, %weights_1[%at_383, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_384 = vector.bitcast %signed_284 : vector<64xi8> to vector<16xi32>
            %up_385 = arith.shli %words_384, %splat16 : vector<16xi32>
            %down_386 = arith.shrsi %up_385, %splat16 : vector<16xi32>
            %whole_387 = arith.sitofp %down_386 : vector<16xi32> to vector<16xf32>
            %f_388 = arith.mulf %whole_387, %f_251 : vector<16xf32>
            %at_389 = arith.muli %i_16, %i11 : index
            %at_390 = arith.addi %at_389, %i62 : index
            vector.store %f_388, %weights_1[%at_390, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_391 = arith.shli %words_384, %splat17 : vector<16xi32>
            %down_392 = arith.shrsi %up_391, %splat16 : vector<16xi32>
            %whole_393 = arith.sitofp %down_392 : vector<16xi32> to vector<16xf32>
            %f_394 = arith.mulf %whole_393, %f_251 : vector<16xf32>
            %at_395 = arith.muli %i_16, %i11 : index
            %at_396 = arith.addi %at_395, %i63 : index
            vector.store %f_394, %weights_1[%at_396, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_397 = arith.shli %words_384, %splat18 : vector<16xi32>
            %down_398 = arith.shrsi %up_397, %splat16 : vector<16xi32>
            %whole_399 = arith.sitofp %down_398 : vector<16xi32> to vector<16xf32>
            %f_400 = arith.mulf %whole_399, %f_251 : vector<16xf32>
            %at_401 = arith.muli %i_16, %i11 : index
            %at_402 = arith.addi %at_401, %i64 : index
            vector.store %f_400, %weights_1[%at_402, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_403 = arith.shrsi %words_384, %splat16 : vector<16xi32>
            %whole_404 = arith.sitofp %down_403 : vector<16xi32> to vector<16xf32>
            %f_405 = arith.mulf %whole_404, %f_251 : vector<16xf32>
            %at_406 = arith.muli %i_16, %i11 : index
            %at_407 = arith.addi %at_406, %i65 : index
            vector.store %f_405, %weights_1[%at_407, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_408 = vector.bitcast %signed_285 : vector<64xi8> to vector<16xi32>
            %up_409 = arith.shli %words_408, %splat16 : vector<16xi32>
            %down_410 = arith.shrsi %up_409, %splat16 : vector<16xi32>
            %whole_411 = arith.sitofp %down_410 : vector<16xi32> to vector<16xf32>
            %f_412 = arith.mulf %whole_411, %f_251 : vector<16xf32>
            %at_413 = arith.muli %i_16, %i11 : index
            %at_414 = arith.addi %at_413, %i66 : index
            vector.store %f_412, %weights_1[%at_414, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_415 = arith.shli %words_408, %splat17 : vector<16xi32>
            %down_416 = arith.shrsi %up_415, %splat16 : vector<16xi32>
            %whole_417 = arith.sitofp %down_416 : vector<16xi32> to vector<16xf32>
            %f_418 = arith.mulf %whole_417, %f_251 : vector<16xf32>
            %at_419 = arith.muli %i_16, %i11 : index
            %at_420 = arith.addi %at_419, %i67 : index
            vector.store %f_418, %weights_1[%at_420, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_421 = arith.shli %words_408, %splat18 : vector<16xi32>
            %down_422 = arith.shrsi %up_421, %splat16 : vector<16xi32>
            %whole_423 = arith.sitofp %down_422 : vector<16xi32> to vector<16xf32>
            %f_424 = arith.mulf %whole_423, %f_251 : vector<16xf32>
            %at_425 = arith.muli %i_16, %i11 : index
            %at_426 = arith.addi %at_425, %i68 : index
            vector.store %f_424, %weights_1[%at_426, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_427 = arith.shrsi %words_408, %splat16 : vector<16xi32>
            %whole_428 = arith.sitofp %down_427 : vector<16xi32> to vector<16xf32>
            %f_429 = arith.mulf %whole_428, %f_251 : vector<16xf32>
            %at_430 = arith.muli %i_16, %i11 : index
            %at_431 = arith.addi %at_430, %i69 : index
            vector.store %f_429, %weights_1[%at_431, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_432 = vector.bitcast %signed_286 : vector<64xi8> to vector<16xi32>
            %up_433 = arith.shli %words_432, %splat16 : vector<16xi32>
            %down_434 = arith.shrsi %up_433, %splat16 : vector<16xi32>
            %whole_435 = arith.sitofp %down_434 : vector<16xi32> to vector<16xf32>
            %f_436 = arith.mulf %whole_435, %f_251 : vector<16xf32>
            %at_437 = arith.muli %i_16, %i11 : index
            %at_438 = arith.addi %at_437, %i70 : index
            vector.store %f_436, %weights_1[%at_438, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_439 = arith.shli %words_432, %splat17 : vector<16xi32>
            %down_440 = arith.shrsi %up_439, %splat16 : vector<16xi32>
            %whole_441 = arith.sitofp %down_440 : vector<16xi32> to vector<16xf32>
            %f_442 = arith.mulf %whole_441, %f_251 : vector<16xf32>
            %at_443 = arith.muli %i_16, %i11 : index
            %at_444 = arith.addi %at_443, %i71 : index
            vector.store %f_442, %weights_1[%at_444, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_445 = arith.shli %words_432, %splat18 : vector<16xi32>
            %down_446 = arith.shrsi %up_445, %splat16 : vector<16xi32>
            %whole_447 = arith.sitofp %down_446 : vector<16xi32> to vector<16xf32>
            %f_448 = arith.mulf %whole_447, %f_251 : vector<16xf32>
            %at_449 = arith.muli %i_16, %i11 : index
            %at_450 = arith.addi %at_449, %i72 : index
            vector.store %f_448, %weights_1[%at_450, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_451 = arith.shrsi %words_432, %splat16 : vector<16xi32>
            %whole_452 = arith.sitofp %down_451 : vector<16xi32> to vector<16xf32>
            %f_453 = arith.mulf %whole_452, %f_251 : vector<16xf32>
            %at_454 = arith.muli %i_16, %i11 : index
            %at_455 = arith.addi %at_454, %i73 : index
            vector.store %f_453, %weights_1[%at_455, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_456 = vector.bitcast %signed_287 : vector<64xi8> to vector<16xi32>
            %up_457 = arith.shli %words_456, %splat16 : vector<16xi32>
            %down_458 = arith.shrsi %up_457, %splat16 : vector<16xi32>
            %whole_459 = arith.sitofp %down_458 : vector<16xi32> to vector<16xf32>
            %f_460 = arith.mulf %whole_459, %f_251 : vector<16xf32>
            %at_461 = arith.muli %i_16, %i11 : index
            %at_462 = arith.addi %at_461, %i74 : index
            vector.store %f_460, %weights_1[%at_462, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_463 = arith.shli %words_456, %splat17 : vector<16xi32>
            %down_464 = arith.shrsi %up_463, %splat16 : vector<16xi32>
            %whole_465 = arith.sitofp %down_464 : vector<16xi32> to vector<16xf32>
            %f_466 = arith.mulf %whole_465, %f_251 : vector<16xf32>
            %at_467 = arith.muli %i_16, %i11 : index
            %at_468 = arith.addi %at_467, %i75 : index
            vector.store %f_466, %weights_1[%at_468, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_469 = arith.shli %words_456, %splat18 : vector<16xi32>
            %down_470 = arith.shrsi %up_469, %splat16 : vector<16xi32>
            %whole_471 = arith.sitofp %down_470 : vector<16xi32> to vector<16xf32>
            %f_472 = arith.mulf %whole_471, %f_251 : vector<16xf32>
            %at_473 = arith.muli %i_16, %i11 : index
            %at_474 = arith.addi %at_473, %i76 : index
            vector.store %f_472, %weights_1[%at_474, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_475 = arith.shrsi %words_456, %splat16 : vector<16xi32>
            %whole_476 = arith.sitofp %down_475 : vector<16xi32> to vector<16xf32>
            %f_477 = arith.mulf %whole_476, %f_251 : vector<16xf32>
            %at_478 = arith.muli %i_16, %i11 : index
            %at_479 = arith.addi %at_478, %i77 : index
            vector.store %f_477, %weights_1[%at_479, %i4] : memref<256x16xf32>, vector<16xf32>
          }
          scf.for %i_480 = %i4 to %i8 step %i2 {
            %at_482 = arith.muli %i_480, %i52 : index
            %at_483 = arith.muli %at_482, %i6 : index
            %at_484 = arith.muli %i_13, %i52 : index
            %at_485 = arith.addi %at_483, %at_484 : index
            %at_486 = arith.muli %at_482, %i0 : index
            %at_487 = arith.addi %at_486, %i2 : index
            %at_488 = arith.addi %at_486, %i0 : index
            %at_489 = arith.addi %at_486, %i47 : index
            %at_490 = arith.addi %at_486, %i8 : index
            %at_491 = arith.addi %at_486, %i48 : index
            %at_492 = arith.addi %at_486, %i20 : index
            %at_493 = arith.addi %at_486, %i49 : index
            %at_494 = arith.addi %at_486, %i21 : index
            %at_495 = arith.addi %at_486, %i50 : index
            %at_496 = arith.addi %at_486, %i22 : index
            %at_497 = arith.addi %at_486, %i51 : index
            %at_498 = arith.addi %at_486, %i23 : index
            %at_499 = arith.addi %at_486, %i52 : index
            %at_500 = arith.addi %at_486, %i24 : index
            %at_501 = arith.addi %at_486, %i53 : index
            %at_502 = arith.addi %at_486, %i9 : index
            %at_503 = arith.addi %at_486, %i54 : index
            %at_504 = arith.addi %at_486, %i25 : index
            %at_505 = arith.addi %at_486, %i55 : index
            %at_506 = arith.addi %at_486, %i26 : index
            %at_507 = arith.addi %at_486, %i56 : index
            %at_508 = arith.addi %at_486, %i27 : index
            %at_509 = arith.addi %at_486, %i57 : index
            %at_510 = arith.addi %at_486, %i28 : index
            %at_511 = arith.addi %at_486, %i58 : index
            %v_512 = vector.load %sums_2[%at_486, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_513 = vector.load %sums_2[%at_487, %i4] : memref<128x16xf32>, vector<16xf32>
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
            %loop_565:26 = scf.for %i_538 = %i4 to %i7 step %i2 iter_args(%turn_539 = %v_512, %turn_540 = %v_513, %turn_541 = %v_514, %turn_542 = %v_515, %turn_543 = %v_516, %turn_544 = %v_517, %turn_545 = %v_518, %turn_546 = %v_519, %turn_547 = %v_520, %turn_548 = %v_521, %turn_549 = %v_522, %turn_550 = %v_523, %turn_551 = %v_524, %turn_552 = %v_525, %turn_553 = %v_526, %turn_554 = %v_527, %turn_555 = %v_528, %turn_556 = %v_529, %turn_557 = %v_530, %turn_558 = %v_531, %turn_559 = %v_532, %turn_560 = %v_533, %turn_561 = %v_534, %turn_562 = %v_535, %turn_563 = %v_536, %turn_564 = %v_537) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_566 = arith.muli %i_538, %i0 : index
              %v_567 = vector.load %weights_1[%at_566, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_568 = arith.addi %at_566, %i2 : index
              %v_569 = vector.load %weights_1[%at_568, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_570 = arith.muli %i_538, %i52 : index
              %at_571 = arith.addi %at_485, %at_570 : index
              %x_572 = memref.load %packed[%at_571] : memref<131072xf32>
              %b_573 = vector.broadcast %x_572 : f32 to vector<16xf32>
              %f_574 = math.fma %b_573, %v_567, %turn_539 : vector<16xf32>
              %f_575 = math.fma %b_573, %v_569, %turn_540 : vector<16xf32>
              %at_576 = arith.addi %at_571, %i2 : index
              %x_577 = memref.load %packed[%at_576] : memref<131072xf32>
              %b_578 = vector.broadcast %x_577 : f32 to vector<16xf32>
              %f_579 = math.fma %b_578, %v_567, %turn_541 : vector<16xf32>
              %f_580 = math.fma %b_578, %v_569, %turn_542 : vector<16xf32>
              %at_581 = arith.addi %at_571, %i0 : index
              %x_582 = memref.load %packed[%at_581] : memref<131072xf32>
              %b_583 = vector.broadcast %x_582 : f32 to vector<16xf32>
              %f_584 = math.fma %b_583, %v_567, %turn_543 : vector<16xf32>
              %f_585 = math.fma %b_583, %v_569, %turn_544 : vector<16xf32>
              %at_586 = arith.addi %at_571, %i47 : index
              %x_587 = memref.load %packed[%at_586] : memref<131072xf32>
              %b_588 = vector.broadcast %x_587 : f32 to vector<16xf32>
              %f_589 = math.fma %b_588, %v_567, %turn_545 : vector<16xf32>
              %f_590 = math.fma %b_588, %v_569, %turn_546 : vector<16xf32>
              %at_591 = arith.addi %at_571, %i8 : index
              %x_592 = memref.load %packed[%at_591] : memref<131072xf32>
              %b_593 = vector.broadcast %x_592 : f32 to vector<16xf32>
              %f_594 = math.fma %b_593, %v_567, %turn_547 : vector<16xf32>
              %f_595 = math.fma %b_593, %v_569, %turn_548 : vector<16xf32>
              %at_596 = arith.addi %at_571, %i48 : index
              %x_597 = memref.load %packed[%at_596] : memref<131072xf32>
              %b_598 = vector.broadcast %x_597 : f32 to vector<16xf32>
              %f_599 = math.fma %b_598, %v_567, %turn_549 : vector<16xf32>
              %f_600 = math.fma %b_598, %v_569, %turn_550 : vector<16xf32>
              %at_601 = arith.addi %at_571, %i20 : index
              %x_602 = memref.load %packed[%at_601] : memref<131072xf32>
              %b_603 = vector.broadcast %x_602 : f32 to vector<16xf32>
              %f_604 = math.fma %b_603, %v_567, %turn_551 : vector<16xf32>
              %f_605 = math.fma %b_603, %v_569, %turn_552 : vector<16xf32>
              %at_606 = arith.addi %at_571, %i49 : index
              %x_607 = memref.load %packed[%at_606] : memref<131072xf32>
              %b_608 = vector.broadcast %x_607 : f32 to vector<16xf32>
              %f_609 = math.fma %b_608, %v_567, %turn_553 : vector<16xf32>
              %f_610 = math.fma %b_608, %v_569, %turn_554 : vector<16xf32>
              %at_611 = arith.addi %at_571, %i21 : index
              %x_612 = memref.load %packed[%at_611] : memref<131072xf32>
              %b_613 = vector.broadcast %x_612 : f32 to vector<16xf32>
              %f_614 = math.fma %b_613, %v_567, %turn_555 : vector<16xf32>
              %f_615 = math.fma %b_613, %v_569, %turn_556 : vector<16xf32>
              %at_616 = arith.addi %at_571, %i50 : index
              %x_617 = memref.load %packed[%at_616] : memref<131072xf32>
              %b_618 = vector.broadcast %x_617 : f32 to vector<16xf32>
              %f_619 = math.fma %b_618, %v_567, %turn_557 : vector<16xf32>
              %f_620 = math.fma %b_618, %v_569, %turn_558 : vector<16xf32>
              %at_621 = arith.addi %at_571, %i22 : index
              %x_622 = memref.load %packed[%at_621] : memref<131072xf32>
              %b_623 = vector.broadcast %x_622 : f32 to vector<16xf32>
              %f_624 = math.fma %b_623, %v_567, %turn_559 : vector<16xf32>
              %f_625 = math.fma %b_623, %v_569, %turn_560 : vector<16xf32>
              %at_626 = arith.addi %at_571, %i51 : index
              %x_627 = memref.load %packed[%at_626] : memref<131072xf32>
              %b_628 = vector.broadcast %x_627 : f32 to vector<16xf32>
              %f_629 = math.fma %b_628, %v_567, %turn_561 : vector<16xf32>
              %f_630 = math.fma %b_628, %v_569, %turn_562 : vector<16xf32>
              %at_631 = arith.addi %at_571, %i23 : index
              %x_632 = memref.load %packed[%at_631] : memref<131072xf32>
              %b_633 = vector.broadcast %x_632 : f32 to vector<16xf32>
              %f_634 = math.fma %b_633, %v_567, %turn_563 : vector<16xf32>
              %f_635 = math.fma %b_633, %v_569, %turn_564 : vector<16xf32>
              scf.yield %f_574, %f_575, %f_579, %f_580, %f_584, %f_585, %f_589, %f_590, %f_594, %f_595, %f_599, %f_600, %f_604, %f_605, %f_609, %f_610, %f_614, %f_615, %f_619, %f_620, %f_624, %f_625, %f_629, %f_630, %f_634, %f_635 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_565#0, %sums_2[%at_486, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#1, %sums_2[%at_487, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#2, %sums_2[%at_488, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#3, %sums_2[%at_489, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#4, %sums_2[%at_490, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#5, %sums_2[%at_491, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#6, %sums_2[%at_492, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#7, %sums_2[%at_493, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#8, %sums_2[%at_494, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#9, %sums_2[%at_495, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#10, %sums_2[%at_496, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#11, %sums_2[%at_497, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#12, %sums_2[%at_498, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#13, %sums_2[%at_499, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#14, %sums_2[%at_500, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#15, %sums_2[%at_501, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#16, %sums_2[%at_502, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#17, %sums_2[%at_503, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#18, %sums_2[%at_504, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#19, %sums_2[%at_505, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#20, %sums_2[%at_506, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#21, %sums_2[%at_507, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#22, %sums_2[%at_508, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#23, %sums_2[%at_509, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#24, %sums_2[%at_510, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_565#25, %sums_2[%at_511, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_636 = %i4 to %i41 step %i2 {
          %at_638 = arith.muli %i_636, %i0 : index
          %v_639 = vector.load %sums_2[%at_638, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_640 = arith.muli %i_8, %i9 : index
          vector.store %v_639, %y[%i_636, %at_640] : memref<64x512xf32>, vector<16xf32>
          %at_641 = arith.muli %i_636, %i0 : index
          %at_642 = arith.addi %at_641, %i2 : index
          %v_643 = vector.load %sums_2[%at_642, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_644 = arith.muli %at_10, %i9 : index
          vector.store %v_643, %y[%i_636, %at_644] : memref<64x512xf32>, vector<16xf32>
        }
        scf.for %i_645 = %i4 to %i28 step %i2 {
          vector.store %splat3, %sums_2[%i_645, %i4] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_647 = %i4 to %i6 step %i7 {
          %group_649 = arith.divui %i_647, %i1 : index
          scf.for %i_650 = %i4 to %i8 step %i2 {
            %at_652 = arith.addi %group_649, %i_650 : index
            %at_653 = arith.muli %at_652, %i9 : index
            %v_654 = vector.load %w_scales[%i_8, %at_653] : memref<32x1024xf16>, vector<16xf16>
            %f_655 = arith.extf %v_654 : vector<16xf16> to vector<16xf32>
            %at_656 = arith.muli %at_652, %i10 : index
            %codes_657 = vector.load %w_codes[%i_8, %at_656] : memref<32x16384xi8>, vector<64xi8>
            %at_658 = arith.addi %at_656, %i11 : index
            %codes_659 = vector.load %w_codes[%i_8, %at_658] : memref<32x16384xi8>, vector<64xi8>
            %at_660 = arith.addi %at_656, %i7 : index
            %codes_661 = vector.load %w_codes[%i_8, %at_660] : memref<32x16384xi8>, vector<64xi8>
            %at_662 = arith.addi %at_656, %i12 : index
            %codes_663 = vector.load %w_codes[%i_8, %at_662] : memref<32x16384xi8>, vector<64xi8>
            %bits_664 = arith.andi %codes_657, %splat13 : vector<64xi8>
            %bits_665 = arith.andi %codes_659, %splat13 : vector<64xi8>
            %bits_666 = arith.andi %codes_661, %splat13 : vector<64xi8>
            %bits_667 = arith.andi %codes_663, %splat13 : vector<64xi8>
            %words_668 = vector.bitcast %codes_657 : vector<64xi8> to vector<16xi32>
            %moved_669 = arith.shrui %words_668, %splat14 : vector<16xi32>
            %moved_670 = vector.bitcast %moved_669 : vector<16xi32> to vector<64xi8>
            %bits_671 = arith.andi %moved_670, %splat13 : vector<64xi8>
            %words_672 = vector.bitcast %codes_659 : vector<64xi8> to vector<16xi32>
            %moved_673 = arith.shrui %words_672, %splat14 : vector<16xi32>
            %moved_674 = vector.bitcast %moved_673 : vector<16xi32> to vector<64xi8>
            %bits_675 = arith.andi %moved_674, %splat13 : vector<64xi8>
            %words_676 = vector.bitcast %codes_661 : vector<64xi8> to vector<16xi32>
            %moved_677 = arith.shrui %words_676, %splat14 : vector<16xi32>
            %moved_678 = vector.bitcast %moved_677 : vector<16xi32> to vector<64xi8>
            %bits_679 = arith.andi %moved_678, %splat13 : vector<64xi8>
            %words_680 = vector.bitcast %codes_663 : vector<64xi8> to vector<16xi32>
            %moved_681 = arith.shrui %words_680, %splat14 : vector<16xi32>
            %moved_682 = vector.bitcast %moved_681 : vector<16xi32> to vector<64xi8>
            %bits_683 = arith.andi %moved_682, %splat13 : vector<64xi8>
            %signed_684 = arith.subi %bits_664, %splat15 : vector<64xi8>
            %signed_685 = arith.subi %bits_665, %splat15 : vector<64xi8>
            %signed_686 = arith.subi %bits_666, %splat15 : vector<64xi8>
            %signed_687 = arith.subi %bits_667, %splat15 : vector<64xi8>
            %signed_688 = arith.subi %bits_671, %splat15 : vector<64xi8>
            %signed_689 = arith.subi %bits_675, %splat15 : vector<64xi8>
            %signed_690 = arith.subi %bits_679, %splat15 : vector<64xi8>
            %signed_691 = arith.subi %bits_683, %splat15 : vector<64xi8>
            %words_692 = vector.bitcast %signed_684 : vector<64xi8> to vector<16xi32>
            %up_693 = arith.shli %words_692, %splat16 : vector<16xi32>
            %down_694 = arith.shrsi %up_693, %splat16 : vector<16xi32>
            %whole_695 = arith.sitofp %down_694 : vector<16xi32> to vector<16xf32>
            %f_696 = arith.mulf %whole_695, %f_655 : vector<16xf32>
            %at_697 = arith.muli %i_650, %i11 : index
            vector.store %f_696, %weights_1[%at_697, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_698 = arith.shli %words_692, %splat17 : vector<16xi32>
            %down_699 = arith.shrsi %up_698, %splat16 : vector<16xi32>
            %whole_700 = arith.sitofp %down_699 : vector<16xi32> to vector<16xf32>
            %f_701 = arith.mulf %whole_700, %f_655 : vector<16xf32>
            %at_702 = arith.muli %i_650, %i11 : index
            %at_703 = arith.addi %at_702, %i0 : index
            vector.store %f_701, %weights_1[%at_703, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_704 = arith.shli %words_692, %splat18 : vector<16xi32>
            %down_705 = arith.shrsi %up_704, %splat16 : vector<16xi32>
            %whole_706 = arith.sitofp %down_705 : vector<16xi32> to vector<16xf32>
            %f_707 = arith.mulf %whole_706, %f_655 : vector<16xf32>
            %at_708 = arith.muli %i_650, %i11 : index
            %at_709 = arith.addi %at_708, %i8 : index
            vector.store %f_707, %weights_1[%at_709, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_710 = arith.shrsi %words_692, %splat16 : vector<16xi32>
            %whole_711 = arith.sitofp %down_710 : vector<16xi32> to vector<16xf32>
            %f_712 = arith.mulf %whole_711, %f_655 : vector<16xf32>
            %at_713 = arith.muli %i_650, %i11 : index
            %at_714 = arith.addi %at_713, %i20 : index
            vector.store %f_712, %weights_1[%at_714, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_715 = vector.bitcast %signed_685 : vector<64xi8> to vector<16xi32>
            %up_716 = arith.shli %words_715, %splat16 : vector<16xi32>
            %down_717 = arith.shrsi %up_716, %splat16 : vector<16xi32>
            %whole_718 = arith.sitofp %down_717 : vector<16xi32> to vector<16xf32>
            %f_719 = arith.mulf %whole_718, %f_655 : vector<16xf32>
            %at_720 = arith.muli %i_650, %i11 : index
            %at_721 = arith.addi %at_720, %i21 : index
            vector.store %f_719, %weights_1[%at_721, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_722 = arith.shli %words_715, %splat17 : vector<16xi32>
            %down_723 = arith.shrsi %up_722, %splat16 : vector<16xi32>
            %whole_724 = arith.sitofp %down_723 : vector<16xi32> to vector<16xf32>
            %f_725 = arith.mulf %whole_724, %f_655 : vector<16xf32>
            %at_726 = arith.muli %i_650, %i11 : index
            %at_727 = arith.addi %at_726, %i22 : index
            vector.store %f_725, %weights_1[%at_727, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_728 = arith.shli %words_715, %splat18 : vector<16xi32>
            %down_729 = arith.shrsi %up_728, %splat16 : vector<16xi32>
            %whole_730 = arith.sitofp %down_729 : vector<16xi32> to vector<16xf32>
            %f_731 = arith.mulf %whole_730, %f_655 : vector<16xf32>
            %at_732 = arith.muli %i_650, %i11 : index
            %at_733 = arith.addi %at_732, %i23 : index
            vector.store %f_731, %weights_1[%at_733, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_734 = arith.shrsi %words_715, %splat16 : vector<16xi32>
            %whole_735 = arith.sitofp %down_734 : vector<16xi32> to vector<16xf32>
            %f_736 = arith.mulf %whole_735, %f_655 : vector<16xf32>
            %at_737 = arith.muli %i_650, %i11 : index
            %at_738 = arith.addi %at_737, %i24 : index
            vector.store %f_736, %weights_1[%at_738, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_739 = vector.bitcast %signed_686 : vector<64xi8> to vector<16xi32>
            %up_740 = arith.shli %words_739, %splat16 : vector<16xi32>
            %down_741 = arith.shrsi %up_740, %splat16 : vector<16xi32>
            %whole_742 = arith.sitofp %down_741 : vector<16xi32> to vector<16xf32>
            %f_743 = arith.mulf %whole_742, %f_655 : vector<16xf32>
            %at_744 = arith.muli %i_650, %i11 : index
            %at_745 = arith.addi %at_744, %i9 : index
            vector.store %f_743, %weights_1[%at_745, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_746 = arith.shli %words_739, %splat17 : vector<16xi32>
            %down_747 = arith.shrsi %up_746, %splat16 : vector<16xi32>
            %whole_748 = arith.sitofp %down_747 : vector<16xi32> to vector<16xf32>
            %f_749 = arith.mulf %whole_748, %f_655 : vector<16xf32>
            %at_750 = arith.muli %i_650, %i11 : index
            %at_751 = arith.addi %at_750, %i25 : index
            vector.store %f_749, %weights_1[%at_751, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_752 = arith.shli %words_739, %splat18 : vector<16xi32>
            %down_753 = arith.shrsi %up_752, %splat16 : vector<16xi32>
            %whole_754 = arith.sitofp %down_753 : vector<16xi32> to vector<16xf32>
            %f_755 = arith.mulf %whole_754, %f_655 : vector<16xf32>
            %at_756 = arith.muli %i_650, %i11 : index
            %at_757 = arith.addi %at_756, %i26 : index
            vector.store %f_755, %weights_1[%at_757, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_758 = arith.shrsi %words_739, %splat16 : vector<16xi32>
            %whole_759 = arith.sitofp %down_758 : vector<16xi32> to vector<16xf32>
            %f_760 = arith.mulf %whole_759, %f_655 : vector<16xf32>
            %at_761 = arith.muli %i_650, %i11 : index
            %at_762 = arith.addi %at_761, %i27 : index
            vector.store %f_760, %weights_1[%at_762, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_763 = vector.bitcast %signed_687 : vector<64xi8> to vector<16xi32>
            %up_764 = arith.shli %words_763, %splat16 : vector<16xi32>
            %down_765 = arith.shrsi %up_764, %splat16 : vector<16xi32>
            %whole_766 = arith.sitofp %down_765 : vector<16xi32> to vector<16xf32>
            %f_767 = arith.mulf %whole_766, %f_655 : vector<16xf32>
            %at_768 = arith.muli %i_650, %i11 : index
            %at_769 = arith.addi %at_768, %i28 : index
            vector.store %f_767, %weights_1[%at_769, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_770 = arith.shli %words_763, %splat17 : vector<16xi32>
            %down_771 = arith.shrsi %up_770, %splat16 : vector<16xi32>
            %whole_772 = arith.sitofp %down_771 : vector<16xi32> to vector<16xf32>
            %f_773 = arith.mulf %whole_772, %f_655 : vector<16xf32>
            %at_774 = arith.muli %i_650, %i11 : index
            %at_775 = arith.addi %at_774, %i29 : index
            vector.store %f_773, %weights_1[%at_775, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_776 = arith.shli %words_763, %splat18 : vector<16xi32>
            %down_777 = arith.shrsi %up_776, %splat16 : vector<16xi32>
            %whole_778 = arith.sitofp %down_777 : vector<16xi32> to vector<16xf32>
            %f_779 = arith.mulf %whole_778, %f_655 : vector<16xf32>
            %at_780 = arith.muli %i_650, %i11 : index
            %at_781 = arith.addi %at_780, %i30 : index
            vector.store %f_779, %weights_1[%at_781, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_782 = arith.shrsi %words_763, %splat16 : vector<16xi32>
            %whole_783 = arith.sitofp %down_782 : vector<16xi32> to vector<16xf32>
            %f_784 = arith.mulf %whole_783, %f_655 : vector<16xf32>
            %at_785 = arith.muli %i_650, %i11 : index
            %at_786 = arith.addi %at_785, %i31 : index
            vector.store %f_784, %weights_1[%at_786, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_787 = vector.bitcast %signed_688 : vector<64xi8> to vector<16xi32>
            %up_788 = arith.shli %words_787, %splat16 : vector<16xi32>
            %down_789 = arith.shrsi %up_788, %splat16 : vector<16xi32>
            %whole_790 = arith.sitofp %down_789 : vector<16xi32> to vector<16xf32>
            %f_791 = arith.mulf %whole_790, %f_655 : vector<16xf32>
            %at_792 = arith.muli %i_650, %i11 : index
            %at_793 = arith.addi %at_792, %i1 : index
            vector.store %f_791, %weights_1[%at_793, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_794 = arith.shli %words_787, %splat17 : vector<16xi32>
            %down_795 = arith.shrsi %up_794, %splat16 : vector<16xi32>
            %whole_796 = arith.sitofp %down_795 : vector<16xi32> to vector<16xf32>
            %f_797 = arith.mulf %whole_796, %f_655 : vector<16xf32>
            %at_798 = arith.muli %i_650, %i11 : index
            %at_799 = arith.addi %at_798, %i32 : index
            vector.store %f_797, %weights_1[%at_799, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_800 = arith.shli %words_787, %splat18 : vector<16xi32>
            %down_801 = arith.shrsi %up_800, %splat16 : vector<16xi32>
            %whole_802 = arith.sitofp %down_801 : vector<16xi32> to vector<16xf32>
            %f_803 = arith.mulf %whole_802, %f_655 : vector<16xf32>
            %at_804 = arith.muli %i_650, %i11 : index
            %at_805 = arith.addi %at_804, %i33 : index
            vector.store %f_803, %weights_1[%at_805, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_806 = arith.shrsi %words_787, %splat16 : vector<16xi32>
            %whole_807 = arith.sitofp %down_806 : vector<16xi32> to vector<16xf32>
            %f_808 = arith.mulf %whole_807, %f_655 : vector<16xf32>
            %at_809 = arith.muli %i_650, %i11 : index
            %at_810 = arith.addi %at_809, %i34 : index
            vector.store %f_808, %weights_1[%at_810, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_811 = vector.bitcast %signed_689 : vector<64xi8> to vector<16xi32>
            %up_812 = arith.shli %words_811, %splat16 : vector<16xi32>
            %down_813 = arith.shrsi %up_812, %splat16 : vector<16xi32>
            %whole_814 = arith.sitofp %down_813 : vector<16xi32> to vector<16xf32>
            %f_815 = arith.mulf %whole_814, %f_655 : vector<16xf32>
            %at_816 = arith.muli %i_650, %i11 : index
            %at_817 = arith.addi %at_816, %i35 : index
            vector.store %f_815, %weights_1[%at_817, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_818 = arith.shli %words_811, %splat17 : vector<16xi32>
            %down_819 = arith.shrsi %up_818, %splat16 : vector<16xi32>
            %whole_820 = arith.sitofp %down_819 : vector<16xi32> to vector<16xf32>
            %f_821 = arith.mulf %whole_820, %f_655 : vector<16xf32>
            %at_822 = arith.muli %i_650, %i11 : index
            %at_823 = arith.addi %at_822, %i36 : index
            vector.store %f_821, %weights_1[%at_823, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_824 = arith.shli %words_811, %splat18 : vector<16xi32>
            %down_825 = arith.shrsi %up_824, %splat16 : vector<16xi32>
            %whole_826 = arith.sitofp %down_825 : vector<16xi32> to vector<16xf32>
            %f_827 = arith.mulf %whole_826, %f_655 : vector<16xf32>
            %at_828 = arith.muli %i_650, %i11 : index
            %at_829 = arith.addi %at_828, %i37 : index
            vector.store %f_827, %weights_1[%at_829, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_830 = arith.shrsi %words_811, %splat16 : vector<16xi32>
            %whole_831 = arith.sitofp %down_830 : vector<16xi32> to vector<16xf32>
            %f_832 = arith.mulf %whole_831, %f_655 : vector<16xf32>
            %at_833 = arith.muli %i_650, %i11 : index
            %at_834 = arith.addi %at_833, %i38 : index
            vector.store %f_832, %weights_1[%at_834, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_835 = vector.bitcast %signed_690 : vector<64xi8> to vector<16xi32>
            %up_836 = arith.shli %words_835, %splat16 : vector<16xi32>
            %down_837 = arith.shrsi %up_836, %splat16 : vector<16xi32>
            %whole_838 = arith.sitofp %down_837 : vector<16xi32> to vector<16xf32>
            %f_839 = arith.mulf %whole_838, %f_655 : vector<16xf32>
            %at_840 = arith.muli %i_650, %i11 : index
            %at_841 = arith.addi %at_840, %i39 : index
            vector.store %f_839, %weights_1[%at_841, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_842 = arith.shli %words_835, %splat17 : vector<16xi32>
            %down_843 = arith.shrsi %up_842, %splat16 : vector<16xi32>
            %whole_844 = arith.sitofp %down_843 : vector<16xi32> to vector<16xf32>
            %f_845 = arith.mulf %whole_844, %f_655 : vector<16xf32>
            %at_846 = arith.muli %i_650, %i11 : index
            %at_847 = arith.addi %at_846, %i40 : index
            vector.store %f_845, %weights_1[%at_847, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_848 = arith.shli %words_835, %splat18 : vector<16xi32>
            %down_849 = arith.shrsi %up_848, %splat16 : vector<16xi32>
            %whole_850 = arith.sitofp %down_849 : vector<16xi32> to vector<16xf32>
            %f_851 = arith.mulf %whole_850, %f_655 : vector<16xf32>
            %at_852 = arith.muli %i_650, %i11 : index
            %at_853 = arith.addi %at_852, %i41 : index
            vector.store %f_851, %weights_1[%at_853, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_854 = arith.shrsi %words_835, %splat16 : vector<16xi32>
            %whole_855 = arith.sitofp %down_854 : vector<16xi32> to vector<16xf32>
            %f_856 = arith.mulf %whole_855, %f_655 : vector<16xf32>
            %at_857 = arith.muli %i_650, %i11 : index
            %at_858 = arith.addi %at_857, %i42 : index
            vector.store %f_856, %weights_1[%at_858, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_859 = vector.bitcast %signed_691 : vector<64xi8> to vector<16xi32>
            %up_860 = arith.shli %words_859, %splat16 : vector<16xi32>
            %down_861 = arith.shrsi %up_860, %splat16 : vector<16xi32>
            %whole_862 = arith.sitofp %down_861 : vector<16xi32> to vector<16xf32>
            %f_863 = arith.mulf %whole_862, %f_655 : vector<16xf32>
            %at_864 = arith.muli %i_650, %i11 : index
            %at_865 = arith.addi %at_864, %i43 : index
            vector.store %f_863, %weights_1[%at_865, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_866 = arith.shli %words_859, %splat17 : vector<16xi32>
            %down_867 = arith.shrsi %up_866, %splat16 : vector<16xi32>
            %whole_868 = arith.sitofp %down_867 : vector<16xi32> to vector<16xf32>
            %f_869 = arith.mulf %whole_868, %f_655 : vector<16xf32>
            %at_870 = arith.muli %i_650, %i11 : index
            %at_871 = arith.addi %at_870, %i44 : index
            vector.store %f_869, %weights_1[%at_871, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_872 = arith.shli %words_859, %splat18 : vector<16xi32>
            %down_873 = arith.shrsi %up_872, %splat16 : vector<16xi32>
            %whole_874 = arith.sitofp %down_873 : vector<16xi32> to vector<16xf32>
            %f_875 = arith.mulf %whole_874, %f_655 : vector<16xf32>
            %at_876 = arith.muli %i_650, %i11 : index
            %at_877 = arith.addi %at_876, %i45 : index
            vector.store %f_875, %weights_1[%at_877, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_878 = arith.shrsi %words_859, %splat16 : vector<16xi32>
            %whole_879 = arith.sitofp %down_878 : vector<16xi32> to vector<16xf32>
            %f_880 = arith.mulf %whole_879, %f_655 : vector<16xf32>
            %at_881 = arith.muli %i_650, %i11 : index
            %at_882 = arith.addi %at_881, %i46 : index
            vector.store %f_880, %weights_1[%at_882, %i4] : memref<256x16xf32>, vector<16xf32>
            %at_883 = arith.muli %at_652, %i9 : index
            %v_884 = vector.load %w_scales[%at_10, %at_883] : memref<32x1024xf16>, vector<16xf16>
            %f_885 = arith.extf %v_884 : vector<16xf16> to vector<16xf32>
            %at_886 = arith.muli %at_652, %i10 : index
            %codes_887 = vector.load %w_codes[%at_10, %at_886] : memref<32x16384xi8>, vector<64xi8>
            %at_888 = arith.addi %at_886, %i11 : index
            %codes_889 = vector.load %w_codes[%at_10, %at_888] : memref<32x16384xi8>, vector<64xi8>
            %at_890 = arith.addi %at_886, %i7 : index
            %codes_891 = vector.load %w_codes[%at_10, %at_890] : memref<32x16384xi8>, vector<64xi8>
            %at_892 = arith.addi %at_886, %i12 : index
            %codes_893 = vector.load %w_codes[%at_10, %at_892] : memref<32x16384xi8>, vector<64xi8>
            %bits_894 = arith.andi %codes_887, %splat13 : vector<64xi8>
            %bits_895 = arith.andi %codes_889, %splat13 : vector<64xi8>
            %bits_896 = arith.andi %codes_891, %splat13 : vector<64xi8>
            %bits_897 = arith.andi %codes_893, %splat13 : vector<64xi8>
            %words_898 = vector.bitcast %codes_887 : vector<64xi8> to vector<16xi32>
            %moved_899 = arith.shrui %words_898, %splat14 : vector<16xi32>
            %moved_900 = vector.bitcast %moved_899 : vector<16xi32> to vector<64xi8>
            %bits_901 = arith.andi %moved_900, %splat13 : vector<64xi8>
            %words_902 = vector.bitcast %codes_889 : vector<64xi8> to vector<16xi32>
            %moved_903 = arith.shrui %words_902, %splat14 : vector<16xi32>
            %moved_904 = vector.bitcast %moved_903 : vector<16xi32> to vector<64xi8>
            %bits_905 = arith.andi %moved_904, %splat13 : vector<64xi8>
            %words_906 = vector.bitcast %codes_891 : vector<64xi8> to vector<16xi32>
            %moved_907 = arith.shrui %words_906, %splat14 : vector<16xi32>
            %moved_908 = vector.bitcast %moved_907 : vector<16xi32> to vector<64xi8>
            %bits_909 = arith.andi %moved_908, %splat13 : vector<64xi8>
            %words_910 = vector.bitcast %codes_893 : vector<64xi8> to vector<16xi32>
            %moved_911 = arith.shrui %words_910, %splat14 : vector<16xi32>
            %moved_912 = vector.bitcast %moved_911 : vector<16xi32> to vector<64xi8>
            %bits_913 = arith.andi %moved_912, %splat13 : vector<64xi8>
            %signed_914 = arith.subi %bits_894, %splat15 : vector<64xi8>
            %signed_915 = arith.subi %bits_895, %splat15 : vector<64xi8>
            %signed_916 = arith.subi %bits_896, %splat15 : vector<64xi8>
            %signed_917 = arith.subi %bits_897, %splat15 : vector<64xi8>
            %signed_918 = arith.subi %bits_901, %splat15 : vector<64xi8>
            %signed_919 = arith.subi %bits_905, %splat15 : vector<64xi8>
            %signed_920 = arith.subi %bits_909, %splat15 : vector<64xi8>
            %signed_921 = arith.subi %bits_913, %splat15 : vector<64xi8>
            %words_922 = vector.bitcast %signed_914 : vector<64xi8> to vector<16xi32>
            %up_923 = arith.shli %words_922, %splat16 : vector<16xi32>
            %down_924 = arith.shrsi %up_923, %splat16 : vector<16xi32>
            %whole_925 = arith.sitofp %down_924 : vector<16xi32> to vector<16xf32>
            %f_926 = arith.mulf %whole_925, %f_885 : vector<16xf32>
            %at_927 = arith.muli %i_650, %i11 : index
            %at_928 = arith.addi %at_927, %i2 : index
            vector.store %f_926, %weights_1[%at_928, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_929 = arith.shli %words_922, %splat17 : vector<16xi32>
            %down_930 = arith.shrsi %up_929, %splat16 : vector<16xi32>
            %whole_931 = arith.sitofp %down_930 : vector<16xi32> to vector<16xf32>
            %f_932 = arith.mulf %whole_931, %f_885 : vector<16xf32>
            %at_933 = arith.muli %i_650, %i11 : index
            %at_934 = arith.addi %at_933, %i47 : index
            vector.store %f_932, %weights_1[%at_934, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_935 = arith.shli %words_922, %splat18 : vector<16xi32>
            %down_936 = arith.shrsi %up_935, %splat16 : vector<16xi32>
            %whole_937 = arith.sitofp %down_936 : vector<16xi32> to vector<16xf32>
            %f_938 = arith.mulf %whole_937, %f_885 : vector<16xf32>
            %at_939 = arith.muli %i_650, %i11 : index
            %at_940 = arith.addi %at_939, %i48 : index
            vector.store %f_938, %weights_1[%at_940, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_941 = arith.shrsi %words_922, %splat16 : vector<16xi32>
            %whole_942 = arith.sitofp %down_941 : vector<16xi32> to vector<16xf32>
            %f_943 = arith.mulf %whole_942, %f_885 : vector<16xf32>
            %at_944 = arith.muli %i_650, %i11 : index
            %at_945 = arith.addi %at_944, %i49 : index
            vector.store %f_943, %weights_1[%at_945, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_946 = vector.bitcast %signed_915 : vector<64xi8> to vector<16xi32>
            %up_947 = arith.shli %words_946, %splat16 : vector<16xi32>
            %down_948 = arith.shrsi %up_947, %splat16 : vector<16xi32>
            %whole_949 = arith.sitofp %down_948 : vector<16xi32> to vector<16xf32>
            %f_950 = arith.mulf %whole_949, %f_885 : vector<16xf32>
            %at_951 = arith.muli %i_650, %i11 : index
            %at_952 = arith.addi %at_951, %i50 : index
            vector.store %f_950, %weights_1[%at_952, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_953 = arith.shli %words_946, %splat17 : vector<16xi32>
            %down_954 = arith.shrsi %up_953, %splat16 : vector<16xi32>
            %whole_955 = arith.sitofp %down_954 : vector<16xi32> to vector<16xf32>
            %f_956 = arith.mulf %whole_955, %f_885 : vector<16xf32>
            %at_957 = arith.muli %i_650, %i11 : index
            %at_958 = arith.addi %at_957, %i51 : index
            vector.store %f_956, %weights_1[%at_958, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_959 = arith.shli %words_946, %splat18 : vector<16xi32>
            %down_960 = arith.shrsi %up_959, %splat16 : vector<16xi32>
            %whole_961 = arith.sitofp %down_960 : vector<16xi32> to vector<16xf32>
            %f_962 = arith.mulf %whole_961, %f_885 : vector<16xf32>
            %at_963 = arith.muli %i_650, %i11 : index
            %at_964 = arith.addi %at_963, %i52 : index
            vector.store %f_962, %weights_1[%at_964, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_965 = arith.shrsi %words_946, %splat16 : vector<16xi32>
            %whole_966 = arith.sitofp %down_965 : vector<16xi32> to vector<16xf32>
            %f_967 = arith.mulf %whole_966, %f_885 : vector<16xf32>
            %at_968 = arith.muli %i_650, %i11 : index
            %at_969 = arith.addi %at_968, %i53 : index
            vector.store %f_967, %weights_1[%at_969, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_970 = vector.bitcast %signed_916 : vector<64xi8> to vector<16xi32>
            %up_971 = arith.shli %words_970, %splat16 : vector<16xi32>
            %down_972 = arith.shrsi %up_971, %splat16 : vector<16xi32>
            %whole_973 = arith.sitofp %down_972 : vector<16xi32> to vector<16xf32>
            %f_974 = arith.mulf %whole_973, %f_885 : vector<16xf32>
            %at_975 = arith.muli %i_650, %i11 : index
            %at_976 = arith.addi %at_975, %i54 : index
            vector.store %f_974, %weights_1[%at_976, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_977 = arith.shli %words_970, %splat17 : vector<16xi32>
            %down_978 = arith.shrsi %up_977, %splat16 : vector<16xi32>
            %whole_979 = arith.sitofp %down_978 : vector<16xi32> to vector<16xf32>
            %f_980 = arith.mulf %whole_979, %f_885 : vector<16xf32>
            %at_981 = arith.muli %i_650, %i11 : index
            %at_982 = arith.addi %at_981, %i55 : index
            vector.store %f_980, %weights_1[%at_982, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_983 = arith.shli %words_970, %splat18 : vector<16xi32>
            %down_984 = arith.shrsi %up_983, %splat16 : vector<16xi32>
            %whole_985 = arith.sitofp %down_984 : vector<16xi32> to vector<16xf32>
            %f_986 = arith.mulf %whole_985, %f_885 : vector<16xf32>
            %at_987 = arith.muli %i_650, %i11 : index
            %at_988 = arith.addi %at_987, %i56 : index
            vector.store %f_986, %weights_1[%at_988, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_989 = arith.shrsi %words_970, %splat16 : vector<16xi32>
            %whole_990 = arith.sitofp %down_989 : vector<16xi32> to vector<16xf32>
            %f_991 = arith.mulf %whole_990, %f_885 : vector<16xf32>
            %at_992 = arith.muli %i_650, %i11 : index
            %at_993 = arith.addi %at_992, %i57 : index
            vector.store %f_991, %weights_1[%at_993, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_994 = vector.bitcast %signed_917 : vector<64xi8> to vector<16xi32>
            %up_995 = arith.shli %words_994, %splat16 : vector<16xi32>
            %down_996 = arith.shrsi %up_995, %splat16 : vector<16xi32>
            %whole_997 = arith.sitofp %down_996 : vector<16xi32> to vector<16xf32>
            %f_998 = arith.mulf %whole_997, %f_885 : vector<16xf32>
            %at_999 = arith.muli %i_650, %i11 : index
            %at_1000 = arith.addi %at_999, %i58 : index
            vector.store %f_998, %weights_1[%at_1000, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1001 = arith.shli %words_994, %splat17 : vector<16xi32>
            %down_1002 = arith.shrsi %up_1001, %splat16 : vector<16xi32>
            %whole_1003 = arith.sitofp %down_1002 : vector<16xi32> to vector<16xf32>
            %f_1004 = arith.mulf %whole_1003, %f_885 : vector<16xf32>
            %at_1005 = arith.muli %i_650, %i11 : index
            %at_1006 = arith.addi %at_1005, %i59 : index
            vector.store %f_1004, %weights_1[%at_1006, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1007 = arith.shli %words_994, %splat18 : vector<16xi32>
            %down_1008 = arith.shrsi %up_1007, %splat16 : vector<16xi32>
            %whole_1009 = arith.sitofp %down_1008 : vector<16xi32> to vector<16xf32>
            %f_1010 = arith.mulf %whole_1009, %f_885 : vector<16xf32>
            %at_1011 = arith.muli %i_650, %i11 : index
            %at_1012 = arith.addi %at_1011, %i60 : index
            vector.store %f_1010, %weights_1[%at_1012, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1013 = arith.shrsi %words_994, %splat16 : vector<16xi32>
            %whole_1014 = arith.sitofp %down_1013 : vector<16xi32> to vector<16xf32>
            %f_1015 = arith.mulf %whole_1014, %f_885 : vector<16xf32>
            %at_1016 = arith.muli %i_650, %i11 : index
            %at_1017 = arith.addi %at_1016, %i61 : index
            vector.store %f_1015, %weights_1[%at_1017, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_1018 = vector.bitcast %signed_918 : vector<64xi8> to vector<16xi32>
            %up_1019 = arith.shli %words_1018, %splat16 : vector<16xi32>
            %down_1020 = arith.shrsi %up_1019, %splat16 : vector<16xi32>
            %whole_1021 = arith.sitofp %down_1020 : vector<16xi32> to vector<16xf32>
            %f_1022 = arith.mulf %whole_1021, %f_885 : vector<16xf32>
            %at_1023 = arith.muli %i_650, %i11 : index
            %at_1024 = arith.addi %at_1023, %i62 : index
            vector.store %f_1022, %weights_1[%at_1024, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1025 = arith.shli %words_1018, %splat17 : vector<16xi32>
            %down_1026 = arith.shrsi %up_1025, %splat16 : vector<16xi32>
            %whole_1027 = arith.sitofp %down_1026 : vector<16xi32> to vector<16xf32>
            %f_1028 = arith.mulf %whole_1027, %f_885 : vector<16xf32>
            %at_1029 = arith.muli %i_650, %i11 : index
            %at_1030 = arith.addi %at_1029, %i63 : index
            vector.store %f_1028, %weights_1[%at_1030, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1031 = arith.shli %words_1018, %splat18 : vector<16xi32>
            %down_1032 = arith.shrsi %up_1031, %splat16 : vector<16xi32>
            %whole_1033 = arith.sitofp %down_1032 : vector<16xi32> to vector<16xf32>
            %f_1034 = arith.mulf %whole_1033, %f_885 : vector<16xf32>
            %at_1035 = arith.muli %i_650, %i11 : index
            %at_1036 = arith.addi %at_1035, %i64 : index
            vector.store %f_1034, %weights_1[%at_1036, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1037 = arith.shrsi %words_1018, %splat16 : vector<16xi32>
            %whole_1038 = arith.sitofp %down_1037 : vector<16xi32> to vector<16xf32>
            %f_1039 = arith.mulf %whole_1038, %f_885 : vector<16xf32>
            %at_1040 = arith.muli %i_650, %i11 : index
            %at_1041 = arith.addi %at_1040, %i65 : index
            vector.store %f_1039, %weights_1[%at_1041, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_1042 = vector.bitcast %signed_919 : vector<64xi8> to vector<16xi32>
            %up_1043 = arith.shli %words_1042, %splat16 : vector<16xi32>
            %down_1044 = arith.shrsi %up_1043, %splat16 : vector<16xi32>
            %whole_1045 = arith.sitofp %down_1044 : vector<16xi32> to vector<16xf32>
            %f_1046 = arith.mulf %whole_1045, %f_885 : vector<16xf32>
            %at_1047 = arith.muli %i_650, %i11 : index
            %at_1048 = arith.addi %at_1047, %i66 : index
            vector.store %f_1046, %weights_1[%at_1048, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1049 = arith.shli %words_1042, %splat17 : vector<16xi32>
            %down_1050 = arith.shrsi %up_1049, %splat16 : vector<16xi32>
            %whole_1051 = arith.sitofp %down_1050 : vector<16xi32> to vector<16xf32>
            %f_1052 = arith.mulf %whole_1051, %f_885 : vector<16xf32>
            %at_1053 = arith.muli %i_650, %i11 : index
            %at_1054 = arith.addi %at_1053, %i67 : index
            vector.store %f_1052, %weights_1[%at_1054, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1055 = arith.shli %words_1042, %splat18 : vector<16xi32>
            %down_1056 = arith.shrsi %up_1055, %splat16 : vector<16xi32>
            %whole_1057 = arith.sitofp %down_1056 : vector<16xi32> to vector<16xf32>
            %f_1058 = arith.mulf %whole_1057, %f_885 : vector<16xf32>
            %at_1059 = arith.muli %i_650, %i11 : index
            %at_1060 = arith.addi %at_1059, %i68 : index
            vector.store %f_1058, %weights_1[%at_1060, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1061 = arith.shrsi %words_1042, %splat16 : vector<16xi32>
            %whole_1062 = arith.sitofp %down_1061 : vector<16xi32> to vector<16xf32>
            %f_1063 = arith.mulf %whole_1062, %f_885 : vector<16xf32>
            %at_1064 = arith.muli %i_650, %i11 : index
            %at_1065 = arith.addi %at_1064, %i69 : index
            vector.store %f_1063, %weights_1[%at_1065, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_1066 = vector.bitcast %signed_920 : vector<64xi8> to vector<16xi32>
            %up_1067 = arith.shli %words_1066, %splat16 : vector<16xi32>
            %down_1068 = arith.shrsi %up_1067, %splat16 : vector<16xi32>
            %whole_1069 = arith.sitofp %down_1068 : vector<16xi32> to vector<16xf32>
            %f_1070 = arith.mulf %whole_1069, %f_885 : vector<16xf32>
            %at_1071 = arith.muli %i_650, %i11 : index
            %at_1072 = arith.addi %at_1071, %i70 : index
            vector.store %f_1070, %weights_1[%at_1072, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1073 = arith.shli %words_1066, %splat17 : vector<16xi32>
            %down_1074 = arith.shrsi %up_1073, %splat16 : vector<16xi32>
            %whole_1075 = arith.sitofp %down_1074 : vector<16xi32> to vector<16xf32>
            %f_1076 = arith.mulf %whole_1075, %f_885 : vector<16xf32>
            %at_1077 = arith.muli %i_650, %i11 : index
            %at_1078 = arith.addi %at_1077, %i71 : index
            vector.store %f_1076, %weights_1[%at_1078, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1079 = arith.shli %words_1066, %splat18 : vector<16xi32>
            %down_1080 = arith.shrsi %up_1079, %splat16 : vector<16xi32>
            %whole_1081 = arith.sitofp %down_1080 : vector<16xi32> to vector<16xf32>
            %f_1082 = arith.mulf %whole_1081, %f_885 : vector<16xf32>
            %at_1083 = arith.muli %i_650, %i11 : index
            %at_1084 = arith.addi %at_1083, %i72 : index
            vector.store %f_1082, %weights_1[%at_1084, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1085 = arith.shrsi %words_1066, %splat16 : vector<16xi32>
            %whole_1086 = arith.sitofp %down_1085 : vector<16xi32> to vector<16xf32>
            %f_1087 = arith.mulf %whole_1086, %f_885 : vector<16xf32>
            %at_1088 = arith.muli %i_650, %i11 : index
            %at_1089 = arith.addi %at_1088, %i73 : index
            vector.store %f_1087, %weights_1[%at_1089, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_1090 = vector.bitcast %signed_921 : vector<64xi8> to vector<16xi32>
            %up_1091 = arith.shli %words_1090, %splat16 : vector<16xi32>
            %down_1092 = arith.shrsi %up_1091, %splat16 : vector<16xi32>
            %whole_1093 = arith.sitofp %down_1092 : vector<16xi32> to vector<16xf32>
            %f_1094 = arith.mulf %whole_1093, %f_885 : vector<16xf32>
            %at_1095 = arith.muli %i_650, %i11 : index
            %at_1096 = arith.addi %at_1095, %i74 : index
            vector.store %f_1094, %weights_1[%at_1096, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1097 = arith.shli %words_1090, %splat17 : vector<16xi32>
            %down_1098 = arith.shrsi %up_1097, %splat16 : vector<16xi32>
            %whole_1099 = arith.sitofp %down_1098 : vector<16xi32> to vector<16xf32>
            %f_1100 = arith.mulf %whole_1099, %f_885 : vector<16xf32>
            %at_1101 = arith.muli %i_650, %i11 : index
            %at_1102 = arith.addi %at_1101, %i75 : index
            vector.store %f_1100, %weights_1[%at_1102, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1103 = arith.shli %words_1090, %splat18 : vector<16xi32>
            %down_1104 = arith.shrsi %up_1103, %splat16 : vector<16xi32>
            %whole_1105 = arith.sitofp %down_1104 : vector<16xi32> to vector<16xf32>
            %f_1106 = arith.mulf %whole_1105, %f_885 : vector<16xf32>
            %at_1107 = arith.muli %i_650, %i11 : index
            %at_1108 = arith.addi %at_1107, %i76 : index
            vector.store %f_1106, %weights_1[%at_1108, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1109 = arith.shrsi %words_1090, %splat16 : vector<16xi32>
            %whole_1110 = arith.sitofp %down_1109 : vector<16xi32> to vector<16xf32>
            %f_1111 = arith.mulf %whole_1110, %f_885 : vector<16xf32>
            %at_1112 = arith.muli %i_650, %i11 : index
            %at_1113 = arith.addi %at_1112, %i77 : index
            vector.store %f_1111, %weights_1[%at_1113, %i4] : memref<256x16xf32>, vector<16xf32>
          }
          scf.for %i_1114 = %i4 to %i2 step %i2 {
            %at_1116 = arith.muli %i_1114, %i23 : index
            %at_1117 = arith.addi %at_1116, %i41 : index
            %at_1118 = arith.muli %at_1117, %i6 : index
            %at_1119 = arith.muli %i_647, %i23 : index
            %at_1120 = arith.addi %at_1118, %at_1119 : index
            %at_1121 = arith.muli %at_1116, %i0 : index
            %at_1122 = arith.addi %at_1121, %i2 : index
            %at_1123 = arith.addi %at_1121, %i0 : index
            %at_1124 = arith.addi %at_1121, %i47 : index
            %at_1125 = arith.addi %at_1121, %i8 : index
            %at_1126 = arith.addi %at_1121, %i48 : index
            %at_1127 = arith.addi %at_1121, %i20 : index
            %at_1128 = arith.addi %at_1121, %i49 : index
            %at_1129 = arith.addi %at_1121, %i21 : index
            %at_1130 = arith.addi %at_1121, %i50 : index
            %at_1131 = arith.addi %at_1121, %i22 : index
            %at_1132 = arith.addi %at_1121, %i51 : index
            %at_1133 = arith.addi %at_1121, %i23 : index
            %at_1134 = arith.addi %at_1121, %i52 : index
            %at_1135 = arith.addi %at_1121, %i24 : index
            %at_1136 = arith.addi %at_1121, %i53 : index
            %at_1137 = arith.addi %at_1121, %i9 : index
            %at_1138 = arith.addi %at_1121, %i54 : index
            %at_1139 = arith.addi %at_1121, %i25 : index
            %at_1140 = arith.addi %at_1121, %i55 : index
            %at_1141 = arith.addi %at_1121, %i26 : index
            %at_1142 = arith.addi %at_1121, %i56 : index
            %at_1143 = arith.addi %at_1121, %i27 : index
            %at_1144 = arith.addi %at_1121, %i57 : index
            %v_1145 = vector.load %sums_2[%at_1121, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1146 = vector.load %sums_2[%at_1122, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1147 = vector.load %sums_2[%at_1123, %i4] : memref<128x16xf32>, vector<16xf32>
            %v_1148 = vector.load %sums_2[%at_1124, %i4] : memref<128x16xf32>, vector<16xf32>
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
            %loop_1194:24 = scf.for %i_1169 = %i4 to %i7 step %i2 iter_args(%turn_1170 = %v_1145, %turn_1171 = %v_1146, %turn_1172 = %v_1147, %turn_1173 = %v_1148, %turn_1174 = %v_1149, %turn_1175 = %v_1150, %turn_1176 = %v_1151, %turn_1177 = %v_1152, %turn_1178 = %v_1153, %turn_1179 = %v_1154, %turn_1180 = %v_1155, %turn_1181 = %v_1156, %turn_1182 = %v_1157, %turn_1183 = %v_1158, %turn_1184 = %v_1159, %turn_1185 = %v_1160, %turn_1186 = %v_1161, %turn_1187 = %v_1162, %turn_1188 = %v_1163, %turn_1189 = %v_1164, %turn_1190 = %v_1165, %turn_1191 = %v_1166, %turn_1192 = %v_1167, %turn_1193 = %v_1168) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_1195 = arith.muli %i_1169, %i0 : index
              %v_1196 = vector.load %weights_1[%at_1195, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_1197 = arith.addi %at_1195, %i2 : index
              %v_1198 = vector.load %weights_1[%at_1197, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_1199 = arith.muli %i_1169, %i23 : index
              %at_1200 = arith.addi %at_1120, %at_1199 : index
              %x_1201 = memref.load %packed[%at_1200] : memref<131072xf32>
              %b_1202 = vector.broadcast %x_1201 : f32 to vector<16xf32>
              %f_1203 = math.fma %b_1202, %v_1196, %turn_1170 : vector<16xf32>
              %f_1204 = math.fma %b_1202, %v_1198, %turn_1171 : vector<16xf32>
              %at_1205 = arith.addi %at_1200, %i2 : index
              %x_1206 = memref.load %packed[%at_1205] : memref<131072xf32>
              %b_1207 = vector.broadcast %x_1206 : f32 to vector<16xf32>
              %f_1208 = math.fma %b_1207, %v_1196, %turn_1172 : vector<16xf32>
              %f_1209 = math.fma %b_1207, %v_1198, %turn_1173 : vector<16xf32>
              %at_1210 = arith.addi %at_1200, %i0 : index
              %x_1211 = memref.load %packed[%at_1210] : memref<131072xf32>
              %b_1212 = vector.broadcast %x_1211 : f32 to vector<16xf32>
              %f_1213 = math.fma %b_1212, %v_1196, %turn_1174 : vector<16xf32>
              %f_1214 = math.fma %b_1212, %v_1198, %turn_1175 : vector<16xf32>
              %at_1215 = arith.addi %at_1200, %i47 : index
              %x_1216 = memref.load %packed[%at_1215] : memref<131072xf32>
              %b_1217 = vector.broadcast %x_1216 : f32 to vector<16xf32>
              %f_1218 = math.fma %b_1217, %v_1196, %turn_1176 : vector<16xf32>
              %f_1219 = math.fma %b_1217, %v_1198, %turn_1177 : vector<16xf32>
              %at_1220 = arith.addi %at_1200, %i8 : index
              %x_1221 = memref.load %packed[%at_1220] : memref<131072xf32>
              %b_1222 = vector.broadcast %x_1221 : f32 to vector<16xf32>
              %f_1223 = math.fma %b_1222, %v_1196, %turn_1178 : vector<16xf32>
              %f_1224 = math.fma %b_1222, %v_1198, %turn_1179 : vector<16xf32>
              %at_1225 = arith.addi %at_1200, %i48 : index
              %x_1226 = memref.load %packed[%at_1225] : memref<131072xf32>
              %b_1227 = vector.broadcast %x_1226 : f32 to vector<16xf32>
              %f_1228 = math.fma %b_1227, %v_1196, %turn_1180 : vector<16xf32>
              %f_1229 = math.fma %b_1227, %v_1198, %turn_1181 : vector<16xf32>
              %at_1230 = arith.addi %at_1200, %i20 : index
              %x_1231 = memref.load %packed[%at_1230] : memref<131072xf32>
              %b_1232 = vector.broadcast %x_1231 : f32 to vector<16xf32>
              %f_1233 = math.fma %b_1232, %v_1196, %turn_1182 : vector<16xf32>
              %f_1234 = math.fma %b_1232, %v_1198, %turn_1183 : vector<16xf32>
              %at_1235 = arith.addi %at_1200, %i49 : index
              %x_1236 = memref.load %packed[%at_1235] : memref<131072xf32>
              %b_1237 = vector.broadcast %x_1236 : f32 to vector<16xf32>
              %f_1238 = math.fma %b_1237, %v_1196, %turn_1184 : vector<16xf32>
              %f_1239 = math.fma %b_1237, %v_1198, %turn_1185 : vector<16xf32>
              %at_1240 = arith.addi %at_1200, %i21 : index
              %x_1241 = memref.load %packed[%at_1240] : memref<131072xf32>
              %b_1242 = vector.broadcast %x_1241 : f32 to vector<16xf32>
              %f_1243 = math.fma %b_1242, %v_1196, %turn_1186 : vector<16xf32>
              %f_1244 = math.fma %b_1242, %v_1198, %turn_1187 : vector<16xf32>
              %at_1245 = arith.addi %at_1200, %i50 : index
              %x_1246 = memref.load %packed[%at_1245] : memref<131072xf32>
              %b_1247 = vector.broadcast %x_1246 : f32 to vector<16xf32>
              %f_1248 = math.fma %b_1247, %v_1196, %turn_1188 : vector<16xf32>
              %f_1249 = math.fma %b_1247, %v_1198, %turn_1189 : vector<16xf32>
              %at_1250 = arith.addi %at_1200, %i22 : index
              %x_1251 = memref.load %packed[%at_1250] : memref<131072xf32>
              %b_1252 = vector.broadcast %x_1251 : f32 to vector<16xf32>
              %f_1253 = math.fma %b_1252, %v_1196, %turn_1190 : vector<16xf32>
              %f_1254 = math.fma %b_1252, %v_1198, %turn_1191 : vector<16xf32>
              %at_1255 = arith.addi %at_1200, %i51 : index
              %x_1256 = memref.load %packed[%at_1255] : memref<131072xf32>
              %b_1257 = vector.broadcast %x_1256 : f32 to vector<16xf32>
              %f_1258 = math.fma %b_1257, %v_1196, %turn_1192 : vector<16xf32>
              %f_1259 = math.fma %b_1257, %v_1198, %turn_1193 : vector<16xf32>
              scf.yield %f_1203, %f_1204, %f_1208, %f_1209, %f_1213, %f_1214, %f_1218, %f_1219, %f_1223, %f_1224, %f_1228, %f_1229, %f_1233, %f_1234, %f_1238, %f_1239, %f_1243, %f_1244, %f_1248, %f_1249, %f_1253, %f_1254, %f_1258, %f_1259 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_1194#0, %sums_2[%at_1121, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#1, %sums_2[%at_1122, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#2, %sums_2[%at_1123, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#3, %sums_2[%at_1124, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#4, %sums_2[%at_1125, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#5, %sums_2[%at_1126, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#6, %sums_2[%at_1127, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#7, %sums_2[%at_1128, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#8, %sums_2[%at_1129, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#9, %sums_2[%at_1130, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#10, %sums_2[%at_1131, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#11, %sums_2[%at_1132, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#12, %sums_2[%at_1133, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#13, %sums_2[%at_1134, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#14, %sums_2[%at_1135, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#15, %sums_2[%at_1136, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#16, %sums_2[%at_1137, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#17, %sums_2[%at_1138, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#18, %sums_2[%at_1139, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#19, %sums_2[%at_1140, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#20, %sums_2[%at_1141, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#21, %sums_2[%at_1142, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#22, %sums_2[%at_1143, %i4] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1194#23, %sums_2[%at_1144, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_1260 = %i4 to %i23 step %i2 {
          %at_1262 = arith.muli %i_1260, %i0 : index
          %v_1263 = vector.load %sums_2[%at_1262, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_1264 = arith.addi %i_1260, %i41 : index
          %at_1265 = arith.muli %i_8, %i9 : index
          vector.store %v_1263, %y[%at_1264, %at_1265] : memref<64x512xf32>, vector<16xf32>
          %at_1266 = arith.muli %i_1260, %i0 : index
          %at_1267 = arith.addi %at_1266, %i2 : index
          %v_1268 = vector.load %sums_2[%at_1267, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_1269 = arith.addi %i_1260, %i41 : index
          %at_1270 = arith.muli %at_10, %i9 : index
          vector.store %v_1268, %y[%at_1269, %at_1270] : memref<64x512xf32>, vector<16xf32>
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
