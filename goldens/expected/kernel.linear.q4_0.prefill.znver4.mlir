hal.executable.source private @kernel_linear_32x2048x512_q4_0_pack {
  hal.executable.export public @kernel_linear_32x2048x512_q4_0_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 3 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_32x2048x512_q4_0_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_linear_32x2048x512_q4_0_decoded {
  hal.executable.export public @kernel_linear_32x2048x512_q4_0_decoded_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_32x2048x512_q4_0_decoded_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 1 : index
      %splat3 = arith.constant dense<0.0> : vector<16xf32>
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 44 : index
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
      %i37 = arith.constant 46 : index
      %i38 = arith.constant 48 : index
      %i39 = arith.constant 50 : index
      %i40 = arith.constant 52 : index
      %i41 = arith.constant 54 : index
      %i42 = arith.constant 56 : index
      %i43 = arith.constant 58 : index
      %i44 = arith.constant 60 : index
      %i45 = arith.constant 62 : index
      %i46 = arith.constant 3 : index
      %i47 = arith.constant 5 : index
      %i48 = arith.constant 7 : index
      %i49 = arith.constant 9 : index
      %i50 = arith.constant 11 : index
      %i51 = arith.constant 13 : index
      %i52 = arith.constant 15 : index
      %i53 = arith.constant 17 : index
      %i54 = arith.constant 19 : index
      %i55 = arith.constant 21 : index
      %i56 = arith.constant 23 : index
      %i57 = arith.constant 25 : index
      %i58 = arith.constant 27 : index
      %i59 = arith.constant 29 : index
      %i60 = arith.constant 31 : index
      %i61 = arith.constant 33 : index
      %i62 = arith.constant 35 : index
      %i63 = arith.constant 37 : index
      %i64 = arith.constant 39 : index
      %i65 = arith.constant 41 : index
      %i66 = arith.constant 43 : index
      %i67 = arith.constant 45 : index
      %i68 = arith.constant 47 : index
      %i69 = arith.constant 49 : index
      %i70 = arith.constant 51 : index
      %i71 = arith.constant 53 : index
      %i72 = arith.constant 55 : index
      %i73 = arith.constant 57 : index
      %i74 = arith.constant 59 : index
      %i75 = arith.constant 61 : index
      %i76 = arith.constant 63 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<65536xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<32x16384xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<32x1024xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x512xf32>
      %weights_1 = memref.alloca() : memref<256x16xf32>
      %sums_2 = memref.alloca() : memref<64x16xf32>
      %group_3 = hal.interface.workgroup.id[0] : index
      %at_4 = arith.muli %group_3, %i0 : index
      %at_5 = arith.addi %at_4, %i0 : index
      %end_6 = arith.minsi %at_5, %i1 : index
      %end_7 = arith.minsi %end_6, %i1 : index
      scf.for %i_8 = %at_4 to %end_7 step %i0 {
        %at_10 = arith.addi %i_8, %i2 : index
        scf.for %i_11 = %i4 to %i5 step %i2 {
          vector.store %splat3, %sums_2[%i_11, %i4] : memref<64x16xf32>, vector<16xf32>
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
            %at_195 = arith.addi %at_194, %i5 : index
            vector.store %f_193, %weights_1[%at_195, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_196 = arith.shrsi %words_177, %splat16 : vector<16xi32>
            %whole_197 = arith.sitofp %down_196 : vector<16xi32> to vector<16xf32>
            %f_198 = arith.mulf %whole_197, %f_21 : vector<16xf32>
            %at_199 = arith.muli %i_16, %i11 : index
            %at_200 = arith.addi %at_199, %i37 : index
            vector.store %f_198, %weights_1[%at_200, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_201 = vector.bitcast %signed_56 : vector<64xi8> to vector<16xi32>
            %up_202 = arith.shli %words_201, %splat16 : vector<16xi32>
            %down_203 = arith.shrsi %up_202, %splat16 : vector<16xi32>
            %whole_204 = arith.sitofp %down_203 : vector<16xi32> to vector<16xf32>
            %f_205 = arith.mulf %whole_204, %f_21 : vector<16xf32>
            %at_206 = arith.muli %i_16, %i11 : index
            %at_207 = arith.addi %at_206, %i38 : index
            vector.store %f_205, %weights_1[%at_207, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_208 = arith.shli %words_201, %splat17 : vector<16xi32>
            %down_209 = arith.shrsi %up_208, %splat16 : vector<16xi32>
            %whole_210 = arith.sitofp %down_209 : vector<16xi32> to vector<16xf32>
            %f_211 = arith.mulf %whole_210, %f_21 : vector<16xf32>
            %at_212 = arith.muli %i_16, %i11 : index
            %at_213 = arith.addi %at_212, %i39 : index
            vector.store %f_211, %weights_1[%at_213, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_214 = arith.shli %words_201, %splat18 : vector<16xi32>
            %down_215 = arith.shrsi %up_214, %splat16 : vector<16xi32>
            %whole_216 = arith.sitofp %down_215 : vector<16xi32> to vector<16xf32>
            %f_217 = arith.mulf %whole_216, %f_21 : vector<16xf32>
            %at_218 = arith.muli %i_16, %i11 : index
            %at_219 = arith.addi %at_218, %i40 : index
            vector.store %f_217, %weights_1[%at_219, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_220 = arith.shrsi %words_201, %splat16 : vector<16xi32>
            %whole_221 = arith.sitofp %down_220 : vector<16xi32> to vector<16xf32>
            %f_222 = arith.mulf %whole_221, %f_21 : vector<16xf32>
            %at_223 = arith.muli %i_16, %i11 : index
            %at_224 = arith.addi %at_223, %i41 : index
            vector.store %f_222, %weights_1[%at_224, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_225 = vector.bitcast %signed_57 : vector<64xi8> to vector<16xi32>
            %up_226 = arith.shli %words_225, %splat16 : vector<16xi32>
            %down_227 = arith.shrsi %up_226, %splat16 : vector<16xi32>
            %whole_228 = arith.sitofp %down_227 : vector<16xi32> to vector<16xf32>
            %f_229 = arith.mulf %whole_228, %f_21 : vector<16xf32>
            %at_230 = arith.muli %i_16, %i11 : index
            %at_231 = arith.addi %at_230, %i42 : index
            vector.store %f_229, %weights_1[%at_231, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_232 = arith.shli %words_225, %splat17 : vector<16xi32>
            %down_233 = arith.shrsi %up_232, %splat16 : vector<16xi32>
            %whole_234 = arith.sitofp %down_233 : vector<16xi32> to vector<16xf32>
            %f_235 = arith.mulf %whole_234, %f_21 : vector<16xf32>
            %at_236 = arith.muli %i_16, %i11 : index
            %at_237 = arith.addi %at_236, %i43 : index
            vector.store %f_235, %weights_1[%at_237, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_238 = arith.shli %words_225, %splat18 : vector<16xi32>
            %down_239 = arith.shrsi %up_238, %splat16 : vector<16xi32>
            %whole_240 = arith.sitofp %down_239 : vector<16xi32> to vector<16xf32>
            %f_241 = arith.mulf %whole_240, %f_21 : vector<16xf32>
            %at_242 = arith.muli %i_16, %i11 : index
            %at_243 = arith.addi %at_242, %i44 : index
            vector.store %f_241, %weights_1[%at_243, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_244 = arith.shrsi %words_225, %splat16 : vector<16xi32>
            %whole_245 = arith.sitofp %down_244 : vector<16xi32> to vector<16xf32>
            %f_246 = arith.mulf %whole_245, %f_21 : vector<16xf32>
            %at_247 = arith.muli %i_16, %i11 : index
            %at_248 = arith.addi %at_247, %i45 : index
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
            %at_300 = arith.addi %at_299, %i46 : index
            vector.store %f_298, %weights_1[%at_300, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_301 = arith.shli %words_288, %splat18 : vector<16xi32>
            %down_302 = arith.shrsi %up_301, %splat16 : vector<16xi32>
            %whole_303 = arith.sitofp %down_302 : vector<16xi32> to vector<16xf32>
            %f_304 = arith.mulf %whole_303, %f_251 : vector<16xf32>
            %at_305 = arith.muli %i_16, %i11 : index
            %at_306 = arith.addi %at_305, %i47 : index
            vector.store %f_304, %weights_1[%at_306, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_307 = arith.shrsi %words_288, %splat16 : vector<16xi32>
            %whole_308 = arith.sitofp %down_307 : vector<16xi32> to vector<16xf32>
            %f_309 = arith.mulf %whole_308, %f_251 : vector<16xf32>
            %at_310 = arith.muli %i_16, %i11 : index
            %at_311 = arith.addi %at_310, %i48 : index
            vector.store %f_309, %weights_1[%at_311, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_312 = vector.bitcast %signed_281 : vector<64xi8> to vector<16xi32>
            %up_313 = arith.shli %words_312, %splat16 : vector<16xi32>
            %down_314 = arith.shrsi %up_313, %splat16 : vector<16xi32>
            %whole_315 = arith.sitofp %down_314 : vector<16xi32> to vector<16xf32>
            %f_316 = arith.mulf %whole_315, %f_251 : vector<16xf32>
            %at_317 = arith.muli %i_16, %i11 : index
            %at_318 = arith.addi %at_317, %i49 : index
            vector.store %f_316, %weights_1[%at_318, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_319 = arith.shli %words_312, %splat17 : vector<16xi32>
            %down_320 = arith.shrsi %up_319, %splat16 : vector<16xi32>
            %whole_321 = arith.sitofp %down_320 : vector<16xi32> to vector<16xf32>
            %f_322 = arith.mulf %whole_321, %f_251 : vector<16xf32>
            %at_323 = arith.muli %i_16, %i11 : index
            %at_324 = arith.addi %at_323, %i50 : index
            vector.store %f_322, %weights_1[%at_324, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_325 = arith.shli %words_312, %splat18 : vector<16xi32>
            %down_326 = arith.shrsi %up_325, %splat16 : vector<16xi32>
            %whole_327 = arith.sitofp %down_326 : vector<16xi32> to vector<16xf32>
            %f_328 = arith.mulf %whole_327, %f_251 : vector<16xf32>
            %at_329 = arith.muli %i_16, %i11 : index
            %at_330 = arith.addi %at_329, %i51 : index
            vector.store %f_328, %weights_1[%at_330, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_331 = arith.shrsi %words_312, %splat16 : vector<16xi32>
            %whole_332 = arith.sitofp %down_331 : vector<16xi32> to vector<16xf32>
            %f_333 = arith.mulf %whole_332, %f_251 : vector<16xf32>
            %at_334 = arith.muli %i_16, %i11 : index
            %at_335 = arith.addi %at_334, %i52 : index
            vector.store %f_333, %weights_1[%at_335, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_336 = vector.bitcast %signed_282 : vector<64xi8> to vector<16xi32>
            %up_337 = arith.shli %words_336, %splat16 : vector<16xi32>
            %down_338 = arith.shrsi %up_337, %splat16 : vector<16xi32>
            %whole_339 = arith.sitofp %down_338 : vector<16xi32> to vector<16xf32>
            %f_340 = arith.mulf %whole_339, %f_251 : vector<16xf32>
            %at_341 = arith.muli %i_16, %i11 : index
            %at_342 = arith.addi %at_341, %i53 : index
            vector.store %f_340, %weights_1[%at_342, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_343 = arith.shli %words_336, %splat17 : vector<16xi32>
            %down_344 = arith.shrsi %up_343, %splat16 : vector<16xi32>
            %whole_345 = arith.sitofp %down_344 : vector<16xi32> to vector<16xf32>
            %f_346 = arith.mulf %whole_345, %f_251 : vector<16xf32>
            %at_347 = arith.muli %i_16, %i11 : index
            %at_348 = arith.addi %at_347, %i54 : index
            vector.store %f_346, %weights_1[%at_348, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_349 = arith.shli %words_336, %splat18 : vector<16xi32>
            %down_350 = arith.shrsi %up_349, %splat16 : vector<16xi32>
            %whole_351 = arith.sitofp %down_350 : vector<16xi32> to vector<16xf32>
            %f_352 = arith.mulf %whole_351, %f_251 : vector<16xf32>
            %at_353 = arith.muli %i_16, %i11 : index
            %at_354 = arith.addi %at_353, %i55 : index
            vector.store %f_352, %weights_1[%at_354, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_355 = arith.shrsi %words_336, %splat16 : vector<16xi32>
            %whole_356 = arith.sitofp %down_355 : vector<16xi32> to vector<16xf32>
            %f_357 = arith.mulf %whole_356, %f_251 : vector<16xf32>
            %at_358 = arith.muli %i_16, %i11 : index
            %at_359 = arith.addi %at_358, %i56 : index
            vector.store %f_357, %weights_1[%at_359, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_360 = vector.bitcast %signed_283 : vector<64xi8> to vector<16xi32>
            %up_361 = arith.shli %words_360, %splat16 : vector<16xi32>
            %down_362 = arith.shrsi %up_361, %splat16 : vector<16xi32>
            %whole_363 = arith.sitofp %down_362 : vector<16xi32> to vector<16xf32>
            %f_364 = arith.mulf %whole_363, %f_251 : vector<16xf32>
            %at_365 = arith.muli %i_16, %i11 : index
            %at_366 = arith.addi %at_365, %i57 : index
            vector.store %f_364, %weights_1[%at_366, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_367 = arith.shli %words_360, %splat17 : vector<16xi32>
            %down_368 = arith.shrsi %up_367, %splat16 : vector<16xi32>
            %whole_369 = arith.sitofp %down_368 : vector<16xi32> to vector<16xf32>
            %f_370 = arith.mulf %whole_369, %f_251 : vector<16xf32>
            %at_371 = arith.muli %i_16, %i11 : index
            %at_372 = arith.addi %at_371, %i58 : index
            vector.store %f_370, %weights_1[%at_372, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_373 = arith.shli %words_360, %splat18 : vector<16xi32>
            %down_374 = arith.shrsi %up_373, %splat16 : vector<16xi32>
            %whole_375 = arith.sitofp %down_374 : vector<16xi32> to vector<16xf32>
            %f_376 = arith.mulf %whole_375, %f_251 : vector<16xf32>
            %at_377 = arith.muli %i_16, %i11 : index
            %at_378 = arith.addi %at_377, %i59 : index
            vector.store %f_376, %weights_1[%at_378, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_379 = arith.shrsi %words_360, %splat16 : vector<16xi32>
            %whole_380 = arith.sitofp %down_379 : vector<16xi32> to vector<16xf32>
            %f_381 = arith.mulf %whole_380, %f_251 : vector<16xf32>
            %at_382 = arith.muli %i_16, %i11 : index
            %at_383 = arith.addi %at_382, %i60 : index
            vector.store %f_381, %weights_1[%at_383, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_384 = vector.bitcast %signed_284 : vector<64xi8> to vector<16xi32>
            %up_385 = arith.shli %words_384, %splat16 : vector<16xi32>
            %down_386 = arith.shrsi %up_385, %splat16 : vector<16xi32>
            %whole_387 = arith.sitofp %down_386 : vector<16xi32> to vector<16xf32>
            %f_388 = arith.mulf %whole_387, %f_251 : vector<16xf32>
            %at_389 = arith.muli %i_16, %i11 : index
            %at_390 = arith.addi %at_389, %i61 : index
            vector.store %f_388, %weights_1[%at_390, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_391 = arith.shli %words_384, %splat17 : vector<16xi32>
            %down_392 = arith.shrsi %up_391, %splat16 : vector<16xi32>
            %whole_393 = arith.sitofp %down_392 : vector<16xi32> to vector<16xf32>
            %f_394 = arith.mulf %whole_393, %f_251 : vector<16xf32>
            %at_395 = arith.muli %i_16, %i11 : index
            %at_396 = arith.addi %at_395, %i62 : index
            vector.store %f_394, %weights_1[%at_396, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_397 = arith.shli %words_384, %splat18 : vector<16xi32>
            %down_398 = arith.shrsi %up_397, %splat16 : vector<16xi32>
            %whole_399 = arith.sitofp %down_398 : vector<16xi32> to vector<16xf32>
            %f_400 = arith.mulf %whole_399, %f_251 : vector<16xf32>
            %at_401 = arith.muli %i_16, %i11 : index
            %at_402 = arith.addi %at_401, %i63 : index
            vector.store %f_400, %weights_1[%at_402, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_403 = arith.shrsi %words_384, %splat16 : vector<16xi32>
            %whole_404 = arith.sitofp %down_403 : vector<16xi32> to vector<16xf32>
            %f_405 = arith.mulf %whole_404, %f_251 : vector<16xf32>
            %at_406 = arith.muli %i_16, %i11 : index
            %at_407 = arith.addi %at_406, %i64 : index
            vector.store %f_405, %weights_1[%at_407, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_408 = vector.bitcast %signed_285 : vector<64xi8> to vector<16xi32>
            %up_409 = arith.shli %words_408, %splat16 : vector<16xi32>
            %down_410 = arith.shrsi %up_409, %splat16 : vector<16xi32>
            %whole_411 = arith.sitofp %down_410 : vector<16xi32> to vector<16xf32>
            %f_412 = arith.mulf %whole_411, %f_251 : vector<16xf32>
            %at_413 = arith.muli %i_16, %i11 : index
            %at_414 = arith.addi %at_413, %i65 : index
            vector.store %f_412, %weights_1[%at_414, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_415 = arith.shli %words_408, %splat17 : vector<16xi32>
            %down_416 = arith.shrsi %up_415, %splat16 : vector<16xi32>
            %whole_417 = arith.sitofp %down_416 : vector<16xi32> to vector<16xf32>
            %f_418 = arith.mulf %whole_417, %f_251 : vector<16xf32>
            %at_419 = arith.muli %i_16, %i11 : index
            %at_420 = arith.addi %at_419, %i66 : index
            vector.store %f_418, %weights_1[%at_420, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_421 = arith.shli %words_408, %splat18 : vector<16xi32>
            %down_422 = arith.shrsi %up_421, %splat16 : vector<16xi32>
            %whole_423 = arith.sitofp %down_422 : vector<16xi32> to vector<16xf32>
            %f_424 = arith.mulf %whole_423, %f_251 : vector<16xf32>
            %at_425 = arith.muli %i_16, %i11 : index
            %at_426 = arith.addi %at_425, %i67 : index
            vector.store %f_424, %weights_1[%at_426, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_427 = arith.shrsi %words_408, %splat16 : vector<16xi32>
            %whole_428 = arith.sitofp %down_427 : vector<16xi32> to vector<16xf32>
            %f_429 = arith.mulf %whole_428, %f_251 : vector<16xf32>
            %at_430 = arith.muli %i_16, %i11 : index
            %at_431 = arith.addi %at_430, %i68 : index
            vector.store %f_429, %weights_1[%at_431, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_432 = vector.bitcast %signed_286 : vector<64xi8> to vector<16xi32>
            %up_433 = arith.shli %words_432, %splat16 : vector<16xi32>
            %down_434 = arith.shrsi %up_433, %splat16 : vector<16xi32>
            %whole_435 = arith.sitofp %down_434 : vector<16xi32> to vector<16xf32>
            %f_436 = arith.mulf %whole_435, %f_251 : vector<16xf32>
            %at_437 = arith.muli %i_16, %i11 : index
            %at_438 = arith.addi %at_437, %i69 : index
            vector.store %f_436, %weights_1[%at_438, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_439 = arith.shli %words_432, %splat17 : vector<16xi32>
            %down_440 = arith.shrsi %up_439, %splat16 : vector<16xi32>
            %whole_441 = arith.sitofp %down_440 : vector<16xi32> to vector<16xf32>
            %f_442 = arith.mulf %whole_441, %f_251 : vector<16xf32>
            %at_443 = arith.muli %i_16, %i11 : index
            %at_444 = arith.addi %at_443, %i70 : index
            vector.store %f_442, %weights_1[%at_444, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_445 = arith.shli %words_432, %splat18 : vector<16xi32>
            %down_446 = arith.shrsi %up_445, %splat16 : vector<16xi32>
            %whole_447 = arith.sitofp %down_446 : vector<16xi32> to vector<16xf32>
            %f_448 = arith.mulf %whole_447, %f_251 : vector<16xf32>
            %at_449 = arith.muli %i_16, %i11 : index
            %at_450 = arith.addi %at_449, %i71 : index
            vector.store %f_448, %weights_1[%at_450, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_451 = arith.shrsi %words_432, %splat16 : vector<16xi32>
            %whole_452 = arith.sitofp %down_451 : vector<16xi32> to vector<16xf32>
            %f_453 = arith.mulf %whole_452, %f_251 : vector<16xf32>
            %at_454 = arith.muli %i_16, %i11 : index
            %at_455 = arith.addi %at_454, %i72 : index
            vector.store %f_453, %weights_1[%at_455, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_456 = vector.bitcast %signed_287 : vector<64xi8> to vector<16xi32>
            %up_457 = arith.shli %words_456, %splat16 : vector<16xi32>
            %down_458 = arith.shrsi %up_457, %splat16 : vector<16xi32>
            %whole_459 = arith.sitofp %down_458 : vector<16xi32> to vector<16xf32>
            %f_460 = arith.mulf %whole_459, %f_251 : vector<16xf32>
            %at_461 = arith.muli %i_16, %i11 : index
            %at_462 = arith.addi %at_461, %i73 : index
            vector.store %f_460, %weights_1[%at_462, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_463 = arith.shli %words_456, %splat17 : vector<16xi32>
            %down_464 = arith.shrsi %up_463, %splat16 : vector<16xi32>
            %whole_465 = arith.sitofp %down_464 : vector<16xi32> to vector<16xf32>
            %f_466 = arith.mulf %whole_465, %f_251 : vector<16xf32>
            %at_467 = arith.muli %i_16, %i11 : index
            %at_468 = arith.addi %at_467, %i74 : index
            vector.store %f_466, %weights_1[%at_468, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_469 = arith.shli %words_456, %splat18 : vector<16xi32>
            %down_470 = arith.shrsi %up_469, %splat16 : vector<16xi32>
            %whole_471 = arith.sitofp %down_470 : vector<16xi32> to vector<16xf32>
            %f_472 = arith.mulf %whole_471, %f_251 : vector<16xf32>
            %at_473 = arith.muli %i_16, %i11 : index
            %at_474 = arith.addi %at_473, %i75 : index
            vector.store %f_472, %weights_1[%at_474, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_475 = arith.shrsi %words_456, %splat16 : vector<16xi32>
            %whole_476 = arith.sitofp %down_475 : vector<16xi32> to vector<16xf32>
            %f_477 = arith.mulf %whole_476, %f_251 : vector<16xf32>
            %at_478 = arith.muli %i_16, %i11 : index
            %at_479 = arith.addi %at_478, %i76 : index
            vector.store %f_477, %weights_1[%at_479, %i4] : memref<256x16xf32>, vector<16xf32>
          }
          scf.for %i_480 = %i4 to %i0 step %i2 {
            %at_482 = arith.muli %i_480, %i50 : index
            %at_483 = arith.muli %at_482, %i6 : index
            %at_484 = arith.muli %i_13, %i50 : index
            %at_485 = arith.addi %at_483, %at_484 : index
            %at_486 = arith.muli %at_482, %i0 : index
            %at_487 = arith.addi %at_486, %i2 : index
            %at_488 = arith.addi %at_486, %i0 : index
            %at_489 = arith.addi %at_486, %i46 : index
            %at_490 = arith.addi %at_486, %i8 : index
            %at_491 = arith.addi %at_486, %i47 : index
            %at_492 = arith.addi %at_486, %i20 : index
            %at_493 = arith.addi %at_486, %i48 : index
            %at_494 = arith.addi %at_486, %i21 : index
            %at_495 = arith.addi %at_486, %i49 : index
            %at_496 = arith.addi %at_486, %i22 : index
            %at_497 = arith.addi %at_486, %i50 : index
            %at_498 = arith.addi %at_486, %i23 : index
            %at_499 = arith.addi %at_486, %i51 : index
            %at_500 = arith.addi %at_486, %i24 : index
            %at_501 = arith.addi %at_486, %i52 : index
            %at_502 = arith.addi %at_486, %i9 : index
            %at_503 = arith.addi %at_486, %i53 : index
            %at_504 = arith.addi %at_486, %i25 : index
            %at_505 = arith.addi %at_486, %i54 : index
            %at_506 = arith.addi %at_486, %i26 : index
            %at_507 = arith.addi %at_486, %i55 : index
            %v_508 = vector.load %sums_2[%at_486, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_509 = vector.load %sums_2[%at_487, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_510 = vector.load %sums_2[%at_488, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_511 = vector.load %sums_2[%at_489, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_512 = vector.load %sums_2[%at_490, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_513 = vector.load %sums_2[%at_491, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_514 = vector.load %sums_2[%at_492, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_515 = vector.load %sums_2[%at_493, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_516 = vector.load %sums_2[%at_494, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_517 = vector.load %sums_2[%at_495, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_518 = vector.load %sums_2[%at_496, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_519 = vector.load %sums_2[%at_497, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_520 = vector.load %sums_2[%at_498, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_521 = vector.load %sums_2[%at_499, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_522 = vector.load %sums_2[%at_500, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_523 = vector.load %sums_2[%at_501, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_524 = vector.load %sums_2[%at_502, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_525 = vector.load %sums_2[%at_503, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_526 = vector.load %sums_2[%at_504, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_527 = vector.load %sums_2[%at_505, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_528 = vector.load %sums_2[%at_506, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_529 = vector.load %sums_2[%at_507, %i4] : memref<64x16xf32>, vector<16xf32>
            %loop_553:22 = scf.for %i_530 = %i4 to %i7 step %i2 iter_args(%turn_531 = %v_508, %turn_532 = %v_509, %turn_533 = %v_510, %turn_534 = %v_511, %turn_535 = %v_512, %turn_536 = %v_513, %turn_537 = %v_514, %turn_538 = %v_515, %turn_539 = %v_516, %turn_540 = %v_517, %turn_541 = %v_518, %turn_542 = %v_519, %turn_543 = %v_520, %turn_544 = %v_521, %turn_545 = %v_522, %turn_546 = %v_523, %turn_547 = %v_524, %turn_548 = %v_525, %turn_549 = %v_526, %turn_550 = %v_527, %turn_551 = %v_528, %turn_552 = %v_529) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_554 = arith.muli %i_530, %i0 : index
              %v_555 = vector.load %weights_1[%at_554, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_556 = arith.addi %at_554, %i2 : index
              %v_557 = vector.load %weights_1[%at_556, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_558 = arith.muli %i_530, %i50 : index
              %at_559 = arith.addi %at_485, %at_558 : index
              %x_560 = memref.load %packed[%at_559] : memref<65536xf32>
              %b_561 = vector.broadcast %x_560 : f32 to vector<16xf32>
              %f_562 = math.fma %b_561, %v_555, %turn_531 : vector<16xf32>
              %f_563 = math.fma %b_561, %v_557, %turn_532 : vector<16xf32>
              %at_564 = arith.addi %at_559, %i2 : index
              %x_565 = memref.load %packed[%at_564] : memref<65536xf32>
              %b_566 = vector.broadcast %x_565 : f32 to vector<16xf32>
              %f_567 = math.fma %b_566, %v_555, %turn_533 : vector<16xf32>
              %f_568 = math.fma %b_566, %v_557, %turn_534 : vector<16xf32>
              %at_569 = arith.addi %at_559, %i0 : index
              %x_570 = memref.load %packed[%at_569] : memref<65536xf32>
              %b_571 = vector.broadcast %x_570 : f32 to vector<16xf32>
              %f_572 = math.fma %b_571, %v_555, %turn_535 : vector<16xf32>
              %f_573 = math.fma %b_571, %v_557, %turn_536 : vector<16xf32>
              %at_574 = arith.addi %at_559, %i46 : index
              %x_575 = memref.load %packed[%at_574] : memref<65536xf32>
              %b_576 = vector.broadcast %x_575 : f32 to vector<16xf32>
              %f_577 = math.fma %b_576, %v_555, %turn_537 : vector<16xf32>
              %f_578 = math.fma %b_576, %v_557, %turn_538 : vector<16xf32>
              %at_579 = arith.addi %at_559, %i8 : index
              %x_580 = memref.load %packed[%at_579] : memref<65536xf32>
              %b_581 = vector.broadcast %x_580 : f32 to vector<16xf32>
              %f_582 = math.fma %b_581, %v_555, %turn_539 : vector<16xf32>
              %f_583 = math.fma %b_581, %v_557, %turn_540 : vector<16xf32>
              %at_584 = arith.addi %at_559, %i47 : index
              %x_585 = memref.load %packed[%at_584] : memref<65536xf32>
              %b_586 = vector.broadcast %x_585 : f32 to vector<16xf32>
              %f_587 = math.fma %b_586, %v_555, %turn_541 : vector<16xf32>
              %f_588 = math.fma %b_586, %v_557, %turn_542 : vector<16xf32>
              %at_589 = arith.addi %at_559, %i20 : index
              %x_590 = memref.load %packed[%at_589] : memref<65536xf32>
              %b_591 = vector.broadcast %x_590 : f32 to vector<16xf32>
              %f_592 = math.fma %b_591, %v_555, %turn_543 : vector<16xf32>
              %f_593 = math.fma %b_591, %v_557, %turn_544 : vector<16xf32>
              %at_594 = arith.addi %at_559, %i48 : index
              %x_595 = memref.load %packed[%at_594] : memref<65536xf32>
              %b_596 = vector.broadcast %x_595 : f32 to vector<16xf32>
              %f_597 = math.fma %b_596, %v_555, %turn_545 : vector<16xf32>
              %f_598 = math.fma %b_596, %v_557, %turn_546 : vector<16xf32>
              %at_599 = arith.addi %at_559, %i21 : index
              %x_600 = memref.load %packed[%at_599] : memref<65536xf32>
              %b_601 = vector.broadcast %x_600 : f32 to vector<16xf32>
              %f_602 = math.fma %b_601, %v_555, %turn_547 : vector<16xf32>
              %f_603 = math.fma %b_601, %v_557, %turn_548 : vector<16xf32>
              %at_604 = arith.addi %at_559, %i49 : index
              %x_605 = memref.load %packed[%at_604] : memref<65536xf32>
              %b_606 = vector.broadcast %x_605 : f32 to vector<16xf32>
              %f_607 = math.fma %b_606, %v_555, %turn_549 : vector<16xf32>
              %f_608 = math.fma %b_606, %v_557, %turn_550 : vector<16xf32>
              %at_609 = arith.addi %at_559, %i22 : index
              %x_610 = memref.load %packed[%at_609] : memref<65536xf32>
              %b_611 = vector.broadcast %x_610 : f32 to vector<16xf32>
              %f_612 = math.fma %b_611, %v_555, %turn_551 : vector<16xf32>
              %f_613 = math.fma %b_611, %v_557, %turn_552 : vector<16xf32>
              scf.yield %f_562, %f_563, %f_567, %f_568, %f_572, %f_573, %f_577, %f_578, %f_582, %f_583, %f_587, %f_588, %f_592, %f_593, %f_597, %f_598, %f_602, %f_603, %f_607, %f_608, %f_612, %f_613 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_553#0, %sums_2[%at_486, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#1, %sums_2[%at_487, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#2, %sums_2[%at_488, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#3, %sums_2[%at_489, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#4, %sums_2[%at_490, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#5, %sums_2[%at_491, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#6, %sums_2[%at_492, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#7, %sums_2[%at_493, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#8, %sums_2[%at_494, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#9, %sums_2[%at_495, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#10, %sums_2[%at_496, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#11, %sums_2[%at_497, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#12, %sums_2[%at_498, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#13, %sums_2[%at_499, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#14, %sums_2[%at_500, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#15, %sums_2[%at_501, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#16, %sums_2[%at_502, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#17, %sums_2[%at_503, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#18, %sums_2[%at_504, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#19, %sums_2[%at_505, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#20, %sums_2[%at_506, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_553#21, %sums_2[%at_507, %i4] : memref<64x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_614 = %i4 to %i27 step %i2 {
          %at_616 = arith.muli %i_614, %i0 : index
          %v_617 = vector.load %sums_2[%at_616, %i4] : memref<64x16xf32>, vector<16xf32>
          %at_618 = arith.muli %i_8, %i9 : index
          vector.store %v_617, %y[%i_614, %at_618] : memref<32x512xf32>, vector<16xf32>
          %at_619 = arith.muli %i_614, %i0 : index
          %at_620 = arith.addi %at_619, %i2 : index
          %v_621 = vector.load %sums_2[%at_620, %i4] : memref<64x16xf32>, vector<16xf32>
          %at_622 = arith.muli %at_10, %i9 : index
          vector.store %v_621, %y[%i_614, %at_622] : memref<32x512xf32>, vector<16xf32>
        }
        scf.for %i_623 = %i4 to %i26 step %i2 {
          vector.store %splat3, %sums_2[%i_623, %i4] : memref<64x16xf32>, vector<16xf32>
        }
        scf.for %i_625 = %i4 to %i6 step %i7 {
          %group_627 = arith.divui %i_625, %i1 : index
          scf.for %i_628 = %i4 to %i8 step %i2 {
            %at_630 = arith.addi %group_627, %i_628 : index
            %at_631 = arith.muli %at_630, %i9 : index
            %v_632 = vector.load %w_scales[%i_8, %at_631] : memref<32x1024xf16>, vector<16xf16>
            %f_633 = arith.extf %v_632 : vector<16xf16> to vector<16xf32>
            %at_634 = arith.muli %at_630, %i10 : index
            %codes_635 = vector.load %w_codes[%i_8, %at_634] : memref<32x16384xi8>, vector<64xi8>
            %at_636 = arith.addi %at_634, %i11 : index
            %codes_637 = vector.load %w_codes[%i_8, %at_636] : memref<32x16384xi8>, vector<64xi8>
            %at_638 = arith.addi %at_634, %i7 : index
            %codes_639 = vector.load %w_codes[%i_8, %at_638] : memref<32x16384xi8>, vector<64xi8>
            %at_640 = arith.addi %at_634, %i12 : index
            %codes_641 = vector.load %w_codes[%i_8, %at_640] : memref<32x16384xi8>, vector<64xi8>
            %bits_642 = arith.andi %codes_635, %splat13 : vector<64xi8>
            %bits_643 = arith.andi %codes_637, %splat13 : vector<64xi8>
            %bits_644 = arith.andi %codes_639, %splat13 : vector<64xi8>
            %bits_645 = arith.andi %codes_641, %splat13 : vector<64xi8>
            %words_646 = vector.bitcast %codes_635 : vector<64xi8> to vector<16xi32>
            %moved_647 = arith.shrui %words_646, %splat14 : vector<16xi32>
            %moved_648 = vector.bitcast %moved_647 : vector<16xi32> to vector<64xi8>
            %bits_649 = arith.andi %moved_648, %splat13 : vector<64xi8>
            %words_650 = vector.bitcast %codes_637 : vector<64xi8> to vector<16xi32>
            %moved_651 = arith.shrui %words_650, %splat14 : vector<16xi32>
            %moved_652 = vector.bitcast %moved_651 : vector<16xi32> to vector<64xi8>
            %bits_653 = arith.andi %moved_652, %splat13 : vector<64xi8>
            %words_654 = vector.bitcast %codes_639 : vector<64xi8> to vector<16xi32>
            %moved_655 = arith.shrui %words_654, %splat14 : vector<16xi32>
            %moved_656 = vector.bitcast %moved_655 : vector<16xi32> to vector<64xi8>
            %bits_657 = arith.andi %moved_656, %splat13 : vector<64xi8>
            %words_658 = vector.bitcast %codes_641 : vector<64xi8> to vector<16xi32>
            %moved_659 = arith.shrui %words_658, %splat14 : vector<16xi32>
            %moved_660 = vector.bitcast %moved_659 : vector<16xi32> to vector<64xi8>
            %bits_661 = arith.andi %moved_660, %splat13 : vector<64xi8>
            %signed_662 = arith.subi %bits_642, %splat15 : vector<64xi8>
            %signed_663 = arith.subi %bits_643, %splat15 : vector<64xi8>
            %signed_664 = arith.subi %bits_644, %splat15 : vector<64xi8>
            %signed_665 = arith.subi %bits_645, %splat15 : vector<64xi8>
            %signed_666 = arith.subi %bits_649, %splat15 : vector<64xi8>
            %signed_667 = arith.subi %bits_653, %splat15 : vector<64xi8>
            %signed_668 = arith.subi %bits_657, %splat15 : vector<64xi8>
            %signed_669 = arith.subi %bits_661, %splat15 : vector<64xi8>
            %words_670 = vector.bitcast %signed_662 : vector<64xi8> to vector<16xi32>
            %up_671 = arith.shli %words_670, %splat16 : vector<16xi32>
            %down_672 = arith.shrsi %up_671, %splat16 : vector<16xi32>
            %whole_673 = arith.sitofp %down_672 : vector<16xi32> to vector<16xf32>
            %f_674 = arith.mulf %whole_673, %f_633 : vector<16xf32>
            %at_675 = arith.muli %i_628, %i11 : index
            vector.store %f_674, %weights_1[%at_675, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_676 = arith.shli %words_670, %splat17 : vector<16xi32>
            %down_677 = arith.shrsi %up_676, %splat16 : vector<16xi32>
            %whole_678 = arith.sitofp %down_677 : vector<16xi32> to vector<16xf32>
            %f_679 = arith.mulf %whole_678, %f_633 : vector<16xf32>
            %at_680 = arith.muli %i_628, %i11 : index
            %at_681 = arith.addi %at_680, %i0 : index
            vector.store %f_679, %weights_1[%at_681, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_682 = arith.shli %words_670, %splat18 : vector<16xi32>
            %down_683 = arith.shrsi %up_682, %splat16 : vector<16xi32>
            %whole_684 = arith.sitofp %down_683 : vector<16xi32> to vector<16xf32>
            %f_685 = arith.mulf %whole_684, %f_633 : vector<16xf32>
            %at_686 = arith.muli %i_628, %i11 : index
            %at_687 = arith.addi %at_686, %i8 : index
            vector.store %f_685, %weights_1[%at_687, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_688 = arith.shrsi %words_670, %splat16 : vector<16xi32>
            %whole_689 = arith.sitofp %down_688 : vector<16xi32> to vector<16xf32>
            %f_690 = arith.mulf %whole_689, %f_633 : vector<16xf32>
            %at_691 = arith.muli %i_628, %i11 : index
            %at_692 = arith.addi %at_691, %i20 : index
            vector.store %f_690, %weights_1[%at_692, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_693 = vector.bitcast %signed_663 : vector<64xi8> to vector<16xi32>
            %up_694 = arith.shli %words_693, %splat16 : vector<16xi32>
            %down_695 = arith.shrsi %up_694, %splat16 : vector<16xi32>
            %whole_696 = arith.sitofp %down_695 : vector<16xi32> to vector<16xf32>
            %f_697 = arith.mulf %whole_696, %f_633 : vector<16xf32>
            %at_698 = arith.muli %i_628, %i11 : index
            %at_699 = arith.addi %at_698, %i21 : index
            vector.store %f_697, %weights_1[%at_699, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_700 = arith.shli %words_693, %splat17 : vector<16xi32>
            %down_701 = arith.shrsi %up_700, %splat16 : vector<16xi32>
            %whole_702 = arith.sitofp %down_701 : vector<16xi32> to vector<16xf32>
            %f_703 = arith.mulf %whole_702, %f_633 : vector<16xf32>
            %at_704 = arith.muli %i_628, %i11 : index
            %at_705 = arith.addi %at_704, %i22 : index
            vector.store %f_703, %weights_1[%at_705, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_706 = arith.shli %words_693, %splat18 : vector<16xi32>
            %down_707 = arith.shrsi %up_706, %splat16 : vector<16xi32>
            %whole_708 = arith.sitofp %down_707 : vector<16xi32> to vector<16xf32>
            %f_709 = arith.mulf %whole_708, %f_633 : vector<16xf32>
            %at_710 = arith.muli %i_628, %i11 : index
            %at_711 = arith.addi %at_710, %i23 : index
            vector.store %f_709, %weights_1[%at_711, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_712 = arith.shrsi %words_693, %splat16 : vector<16xi32>
            %whole_713 = arith.sitofp %down_712 : vector<16xi32> to vector<16xf32>
            %f_714 = arith.mulf %whole_713, %f_633 : vector<16xf32>
            %at_715 = arith.muli %i_628, %i11 : index
            %at_716 = arith.addi %at_715, %i24 : index
            vector.store %f_714, %weights_1[%at_716, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_717 = vector.bitcast %signed_664 : vector<64xi8> to vector<16xi32>
            %up_718 = arith.shli %words_717, %splat16 : vector<16xi32>
            %down_719 = arith.shrsi %up_718, %splat16 : vector<16xi32>
            %whole_720 = arith.sitofp %down_719 : vector<16xi32> to vector<16xf32>
            %f_721 = arith.mulf %whole_720, %f_633 : vector<16xf32>
            %at_722 = arith.muli %i_628, %i11 : index
            %at_723 = arith.addi %at_722, %i9 : index
            vector.store %f_721, %weights_1[%at_723, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_724 = arith.shli %words_717, %splat17 : vector<16xi32>
            %down_725 = arith.shrsi %up_724, %splat16 : vector<16xi32>
            %whole_726 = arith.sitofp %down_725 : vector<16xi32> to vector<16xf32>
            %f_727 = arith.mulf %whole_726, %f_633 : vector<16xf32>
            %at_728 = arith.muli %i_628, %i11 : index
            %at_729 = arith.addi %at_728, %i25 : index
            vector.store %f_727, %weights_1[%at_729, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_730 = arith.shli %words_717, %splat18 : vector<16xi32>
            %down_731 = arith.shrsi %up_730, %splat16 : vector<16xi32>
            %whole_732 = arith.sitofp %down_731 : vector<16xi32> to vector<16xf32>
            %f_733 = arith.mulf %whole_732, %f_633 : vector<16xf32>
            %at_734 = arith.muli %i_628, %i11 : index
            %at_735 = arith.addi %at_734, %i26 : index
            vector.store %f_733, %weights_1[%at_735, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_736 = arith.shrsi %words_717, %splat16 : vector<16xi32>
            %whole_737 = arith.sitofp %down_736 : vector<16xi32> to vector<16xf32>
            %f_738 = arith.mulf %whole_737, %f_633 : vector<16xf32>
            %at_739 = arith.muli %i_628, %i11 : index
            %at_740 = arith.addi %at_739, %i27 : index
            vector.store %f_738, %weights_1[%at_740, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_741 = vector.bitcast %signed_665 : vector<64xi8> to vector<16xi32>
            %up_742 = arith.shli %words_741, %splat16 : vector<16xi32>
            %down_743 = arith.shrsi %up_742, %splat16 : vector<16xi32>
            %whole_744 = arith.sitofp %down_743 : vector<16xi32> to vector<16xf32>
            %f_745 = arith.mulf %whole_744, %f_633 : vector<16xf32>
            %at_746 = arith.muli %i_628, %i11 : index
            %at_747 = arith.addi %at_746, %i28 : index
            vector.store %f_745, %weights_1[%at_747, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_748 = arith.shli %words_741, %splat17 : vector<16xi32>
            %down_749 = arith.shrsi %up_748, %splat16 : vector<16xi32>
            %whole_750 = arith.sitofp %down_749 : vector<16xi32> to vector<16xf32>
            %f_751 = arith.mulf %whole_750, %f_633 : vector<16xf32>
            %at_752 = arith.muli %i_628, %i11 : index
            %at_753 = arith.addi %at_752, %i29 : index
            vector.store %f_751, %weights_1[%at_753, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_754 = arith.shli %words_741, %splat18 : vector<16xi32>
            %down_755 = arith.shrsi %up_754, %splat16 : vector<16xi32>
            %whole_756 = arith.sitofp %down_755 : vector<16xi32> to vector<16xf32>
            %f_757 = arith.mulf %whole_756, %f_633 : vector<16xf32>
            %at_758 = arith.muli %i_628, %i11 : index
            %at_759 = arith.addi %at_758, %i30 : index
            vector.store %f_757, %weights_1[%at_759, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_760 = arith.shrsi %words_741, %splat16 : vector<16xi32>
            %whole_761 = arith.sitofp %down_760 : vector<16xi32> to vector<16xf32>
            %f_762 = arith.mulf %whole_761, %f_633 : vector<16xf32>
            %at_763 = arith.muli %i_628, %i11 : index
            %at_764 = arith.addi %at_763, %i31 : index
            vector.store %f_762, %weights_1[%at_764, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_765 = vector.bitcast %signed_666 : vector<64xi8> to vector<16xi32>
            %up_766 = arith.shli %words_765, %splat16 : vector<16xi32>
            %down_767 = arith.shrsi %up_766, %splat16 : vector<16xi32>
            %whole_768 = arith.sitofp %down_767 : vector<16xi32> to vector<16xf32>
            %f_769 = arith.mulf %whole_768, %f_633 : vector<16xf32>
            %at_770 = arith.muli %i_628, %i11 : index
            %at_771 = arith.addi %at_770, %i1 : index
            vector.store %f_769, %weights_1[%at_771, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_772 = arith.shli %words_765, %splat17 : vector<16xi32>
            %down_773 = arith.shrsi %up_772, %splat16 : vector<16xi32>
            %whole_774 = arith.sitofp %down_773 : vector<16xi32> to vector<16xf32>
            %f_775 = arith.mulf %whole_774, %f_633 : vector<16xf32>
            %at_776 = arith.muli %i_628, %i11 : index
            %at_777 = arith.addi %at_776, %i32 : index
            vector.store %f_775, %weights_1[%at_777, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_778 = arith.shli %words_765, %splat18 : vector<16xi32>
            %down_779 = arith.shrsi %up_778, %splat16 : vector<16xi32>
            %whole_780 = arith.sitofp %down_779 : vector<16xi32> to vector<16xf32>
            %f_781 = arith.mulf %whole_780, %f_633 : vector<16xf32>
            %at_782 = arith.muli %i_628, %i11 : index
            %at_783 = arith.addi %at_782, %i33 : index
            vector.store %f_781, %weights_1[%at_783, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_784 = arith.shrsi %words_765, %splat16 : vector<16xi32>
            %whole_785 = arith.sitofp %down_784 : vector<16xi32> to vector<16xf32>
            %f_786 = arith.mulf %whole_785, %f_633 : vector<16xf32>
            %at_787 = arith.muli %i_628, %i11 : index
            %at_788 = arith.addi %at_787, %i34 : index
            vector.store %f_786, %weights_1[%at_788, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_789 = vector.bitcast %signed_667 : vector<64xi8> to vector<16xi32>
            %up_790 = arith.shli %words_789, %splat16 : vector<16xi32>
            %down_791 = arith.shrsi %up_790, %splat16 : vector<16xi32>
            %whole_792 = arith.sitofp %down_791 : vector<16xi32> to vector<16xf32>
            %f_793 = arith.mulf %whole_792, %f_633 : vector<16xf32>
            %at_794 = arith.muli %i_628, %i11 : index
            %at_795 = arith.addi %at_794, %i35 : index
            vector.store %f_793, %weights_1[%at_795, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_796 = arith.shli %words_789, %splat17 : vector<16xi32>
            %down_797 = arith.shrsi %up_796, %splat16 : vector<16xi32>
            %whole_798 = arith.sitofp %down_797 : vector<16xi32> to vector<16xf32>
            %f_799 = arith.mulf %whole_798, %f_633 : vector<16xf32>
            %at_800 = arith.muli %i_628, %i11 : index
            %at_801 = arith.addi %at_800, %i36 : index
            vector.store %f_799, %weights_1[%at_801, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_802 = arith.shli %words_789, %splat18 : vector<16xi32>
            %down_803 = arith.shrsi %up_802, %splat16 : vector<16xi32>
            %whole_804 = arith.sitofp %down_803 : vector<16xi32> to vector<16xf32>
            %f_805 = arith.mulf %whole_804, %f_633 : vector<16xf32>
            %at_806 = arith.muli %i_628, %i11 : index
            %at_807 = arith.addi %at_806, %i5 : index
            vector.store %f_805, %weights_1[%at_807, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_808 = arith.shrsi %words_789, %splat16 : vector<16xi32>
            %whole_809 = arith.sitofp %down_808 : vector<16xi32> to vector<16xf32>
            %f_810 = arith.mulf %whole_809, %f_633 : vector<16xf32>
            %at_811 = arith.muli %i_628, %i11 : index
            %at_812 = arith.addi %at_811, %i37 : index
            vector.store %f_810, %weights_1[%at_812, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_813 = vector.bitcast %signed_668 : vector<64xi8> to vector<16xi32>
            %up_814 = arith.shli %words_813, %splat16 : vector<16xi32>
            %down_815 = arith.shrsi %up_814, %splat16 : vector<16xi32>
            %whole_816 = arith.sitofp %down_815 : vector<16xi32> to vector<16xf32>
            %f_817 = arith.mulf %whole_816, %f_633 : vector<16xf32>
            %at_818 = arith.muli %i_628, %i11 : index
            %at_819 = arith.addi %at_818, %i38 : index
            vector.store %f_817, %weights_1[%at_819, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_820 = arith.shli %words_813, %splat17 : vector<16xi32>
            %down_821 = arith.shrsi %up_820, %splat16 : vector<16xi32>
            %whole_822 = arith.sitofp %down_821 : vector<16xi32> to vector<16xf32>
            %f_823 = arith.mulf %whole_822, %f_633 : vector<16xf32>
            %at_824 = arith.muli %i_628, %i11 : index
            %at_825 = arith.addi %at_824, %i39 : index
            vector.store %f_823, %weights_1[%at_825, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_826 = arith.shli %words_813, %splat18 : vector<16xi32>
            %down_827 = arith.shrsi %up_826, %splat16 : vector<16xi32>
            %whole_828 = arith.sitofp %down_827 : vector<16xi32> to vector<16xf32>
            %f_829 = arith.mulf %whole_828, %f_633 : vector<16xf32>
            %at_830 = arith.muli %i_628, %i11 : index
            %at_831 = arith.addi %at_830, %i40 : index
            vector.store %f_829, %weights_1[%at_831, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_832 = arith.shrsi %words_813, %splat16 : vector<16xi32>
            %whole_833 = arith.sitofp %down_832 : vector<16xi32> to vector<16xf32>
            %f_834 = arith.mulf %whole_833, %f_633 : vector<16xf32>
            %at_835 = arith.muli %i_628, %i11 : index
            %at_836 = arith.addi %at_835, %i41 : index
            vector.store %f_834, %weights_1[%at_836, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_837 = vector.bitcast %signed_669 : vector<64xi8> to vector<16xi32>
            %up_838 = arith.shli %words_837, %splat16 : vector<16xi32>
            %down_839 = arith.shrsi %up_838, %splat16 : vector<16xi32>
            %whole_840 = arith.sitofp %down_839 : vector<16xi32> to vector<16xf32>
            %f_841 = arith.mulf %whole_840, %f_633 : vector<16xf32>
            %at_842 = arith.muli %i_628, %i11 : index
            %at_843 = arith.addi %at_842, %i42 : index
            vector.store %f_841, %weights_1[%at_843, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_844 = arith.shli %words_837, %splat17 : vector<16xi32>
            %down_845 = arith.shrsi %up_844, %splat16 : vector<16xi32>
            %whole_846 = arith.sitofp %down_845 : vector<16xi32> to vector<16xf32>
            %f_847 = arith.mulf %whole_846, %f_633 : vector<16xf32>
            %at_848 = arith.muli %i_628, %i11 : index
            %at_849 = arith.addi %at_848, %i43 : index
            vector.store %f_847, %weights_1[%at_849, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_850 = arith.shli %words_837, %splat18 : vector<16xi32>
            %down_851 = arith.shrsi %up_850, %splat16 : vector<16xi32>
            %whole_852 = arith.sitofp %down_851 : vector<16xi32> to vector<16xf32>
            %f_853 = arith.mulf %whole_852, %f_633 : vector<16xf32>
            %at_854 = arith.muli %i_628, %i11 : index
            %at_855 = arith.addi %at_854, %i44 : index
            vector.store %f_853, %weights_1[%at_855, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_856 = arith.shrsi %words_837, %splat16 : vector<16xi32>
            %whole_857 = arith.sitofp %down_856 : vector<16xi32> to vector<16xf32>
            %f_858 = arith.mulf %whole_857, %f_633 : vector<16xf32>
            %at_859 = arith.muli %i_628, %i11 : index
            %at_860 = arith.addi %at_859, %i45 : index
            vector.store %f_858, %weights_1[%at_860, %i4] : memref<256x16xf32>, vector<16xf32>
            %at_861 = arith.muli %at_630, %i9 : index
            %v_862 = vector.load %w_scales[%at_10, %at_861] : memref<32x1024xf16>, vector<16xf16>
            %f_863 = arith.extf %v_862 : vector<16xf16> to vector<16xf32>
            %at_864 = arith.muli %at_630, %i10 : index
            %codes_865 = vector.load %w_codes[%at_10, %at_864] : memref<32x16384xi8>, vector<64xi8>
            %at_866 = arith.addi %at_864, %i11 : index
            %codes_867 = vector.load %w_codes[%at_10, %at_866] : memref<32x16384xi8>, vector<64xi8>
            %at_868 = arith.addi %at_864, %i7 : index
            %codes_869 = vector.load %w_codes[%at_10, %at_868] : memref<32x16384xi8>, vector<64xi8>
            %at_870 = arith.addi %at_864, %i12 : index
            %codes_871 = vector.load %w_codes[%at_10, %at_870] : memref<32x16384xi8>, vector<64xi8>
            %bits_872 = arith.andi %codes_865, %splat13 : vector<64xi8>
            %bits_873 = arith.andi %codes_867, %splat13 : vector<64xi8>
            %bits_874 = arith.andi %codes_869, %splat13 : vector<64xi8>
            %bits_875 = arith.andi %codes_871, %splat13 : vector<64xi8>
            %words_876 = vector.bitcast %codes_865 : vector<64xi8> to vector<16xi32>
            %moved_877 = arith.shrui %words_876, %splat14 : vector<16xi32>
            %moved_878 = vector.bitcast %moved_877 : vector<16xi32> to vector<64xi8>
            %bits_879 = arith.andi %moved_878, %splat13 : vector<64xi8>
            %words_880 = vector.bitcast %codes_867 : vector<64xi8> to vector<16xi32>
            %moved_881 = arith.shrui %words_880, %splat14 : vector<16xi32>
            %moved_882 = vector.bitcast %moved_881 : vector<16xi32> to vector<64xi8>
            %bits_883 = arith.andi %moved_882, %splat13 : vector<64xi8>
            %words_884 = vector.bitcast %codes_869 : vector<64xi8> to vector<16xi32>
            %moved_885 = arith.shrui %words_884, %splat14 : vector<16xi32>
            %moved_886 = vector.bitcast %moved_885 : vector<16xi32> to vector<64xi8>
            %bits_887 = arith.andi %moved_886, %splat13 : vector<64xi8>
            %words_888 = vector.bitcast %codes_871 : vector<64xi8> to vector<16xi32>
            %moved_889 = arith.shrui %words_888, %splat14 : vector<16xi32>
            %moved_890 = vector.bitcast %moved_889 : vector<16xi32> to vector<64xi8>
            %bits_891 = arith.andi %moved_890, %splat13 : vector<64xi8>
            %signed_892 = arith.subi %bits_872, %splat15 : vector<64xi8>
            %signed_893 = arith.subi %bits_873, %splat15 : vector<64xi8>
            %signed_894 = arith.subi %bits_874, %splat15 : vector<64xi8>
            %signed_895 = arith.subi %bits_875, %splat15 : vector<64xi8>
            %signed_896 = arith.subi %bits_879, %splat15 : vector<64xi8>
            %signed_897 = arith.subi %bits_883, %splat15 : vector<64xi8>
            %signed_898 = arith.subi %bits_887, %splat15 : vector<64xi8>
            %signed_899 = arith.subi %bits_891, %splat15 : vector<64xi8>
            %words_900 = vector.bitcast %signed_892 : vector<64xi8> to vector<16xi32>
            %up_901 = arith.shli %words_900, %splat16 : vector<16xi32>
            %down_902 = arith.shrsi %up_901, %splat16 : vector<16xi32>
            %whole_903 = arith.sitofp %down_902 : vector<16xi32> to vector<16xf32>
            %f_904 = arith.mulf %whole_903, %f_863 : vector<16xf32>
            %at_905 = arith.muli %i_628, %i11 : index
            %at_906 = arith.addi %at_905, %i2 : index
            vector.store %f_904, %weights_1[%at_906, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_907 = arith.shli %words_900, %splat17 : vector<16xi32>
            %down_908 = arith.shrsi %up_907, %splat16 : vector<16xi32>
            %whole_909 = arith.sitofp %down_908 : vector<16xi32> to vector<16xf32>
            %f_910 = arith.mulf %whole_909, %f_863 : vector<16xf32>
            %at_911 = arith.muli %i_628, %i11 : index
            %at_912 = arith.addi %at_911, %i46 : index
            vector.store %f_910, %weights_1[%at_912, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_913 = arith.shli %words_900, %splat18 : vector<16xi32>
            %down_914 = arith.shrsi %up_913, %splat16 : vector<16xi32>
            %whole_915 = arith.sitofp %down_914 : vector<16xi32> to vector<16xf32>
            %f_916 = arith.mulf %whole_915, %f_863 : vector<16xf32>
            %at_917 = arith.muli %i_628, %i11 : index
            %at_918 = arith.addi %at_917, %i47 : index
            vector.store %f_916, %weights_1[%at_918, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_919 = arith.shrsi %words_900, %splat16 : vector<16xi32>
            %whole_920 = arith.sitofp %down_919 : vector<16xi32> to vector<16xf32>
            %f_921 = arith.mulf %whole_920, %f_863 : vector<16xf32>
            %at_922 = arith.muli %i_628, %i11 : index
            %at_923 = arith.addi %at_922, %i48 : index
            vector.store %f_921, %weights_1[%at_923, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_924 = vector.bitcast %signed_893 : vector<64xi8> to vector<16xi32>
            %up_925 = arith.shli %words_924, %splat16 : vector<16xi32>
            %down_926 = arith.shrsi %up_925, %splat16 : vector<16xi32>
            %whole_927 = arith.sitofp %down_926 : vector<16xi32> to vector<16xf32>
            %f_928 = arith.mulf %whole_927, %f_863 : vector<16xf32>
            %at_929 = arith.muli %i_628, %i11 : index
            %at_930 = arith.addi %at_929, %i49 : index
            vector.store %f_928, %weights_1[%at_930, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_931 = arith.shli %words_924, %splat17 : vector<16xi32>
            %down_932 = arith.shrsi %up_931, %splat16 : vector<16xi32>
            %whole_933 = arith.sitofp %down_932 : vector<16xi32> to vector<16xf32>
            %f_934 = arith.mulf %whole_933, %f_863 : vector<16xf32>
            %at_935 = arith.muli %i_628, %i11 : index
            %at_936 = arith.addi %at_935, %i50 : index
            vector.store %f_934, %weights_1[%at_936, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_937 = arith.shli %words_924, %splat18 : vector<16xi32>
            %down_938 = arith.shrsi %up_937, %splat16 : vector<16xi32>
            %whole_939 = arith.sitofp %down_938 : vector<16xi32> to vector<16xf32>
            %f_940 = arith.mulf %whole_939, %f_863 : vector<16xf32>
            %at_941 = arith.muli %i_628, %i11 : index
            %at_942 = arith.addi %at_941, %i51 : index
            vector.store %f_940, %weights_1[%at_942, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_943 = arith.shrsi %words_924, %splat16 : vector<16xi32>
            %whole_944 = arith.sitofp %down_943 : vector<16xi32> to vector<16xf32>
            %f_945 = arith.mulf %whole_944, %f_863 : vector<16xf32>
            %at_946 = arith.muli %i_628, %i11 : index
            %at_947 = arith.addi %at_946, %i52 : index
            vector.store %f_945, %weights_1[%at_947, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_948 = vector.bitcast %signed_894 : vector<64xi8> to vector<16xi32>
            %up_949 = arith.shli %words_948, %splat16 : vector<16xi32>
            %down_950 = arith.shrsi %up_949, %splat16 : vector<16xi32>
            %whole_951 = arith.sitofp %down_950 : vector<16xi32> to vector<16xf32>
            %f_952 = arith.mulf %whole_951, %f_863 : vector<16xf32>
            %at_953 = arith.muli %i_628, %i11 : index
            %at_954 = arith.addi %at_953, %i53 : index
            vector.store %f_952, %weights_1[%at_954, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_955 = arith.shli %words_948, %splat17 : vector<16xi32>
            %down_956 = arith.shrsi %up_955, %splat16 : vector<16xi32>
            %whole_957 = arith.sitofp %down_956 : vector<16xi32> to vector<16xf32>
            %f_958 = arith.mulf %whole_957, %f_863 : vector<16xf32>
            %at_959 = arith.muli %i_628, %i11 : index
            %at_960 = arith.addi %at_959, %i54 : index
            vector.store %f_958, %weights_1[%at_960, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_961 = arith.shli %words_948, %splat18 : vector<16xi32>
            %down_962 = arith.shrsi %up_961, %splat16 : vector<16xi32>
            %whole_963 = arith.sitofp %down_962 : vector<16xi32> to vector<16xf32>
            %f_964 = arith.mulf %whole_963, %f_863 : vector<16xf32>
            %at_965 = arith.muli %i_628, %i11 : index
            %at_966 = arith.addi %at_965, %i55 : index
            vector.store %f_964, %weights_1[%at_966, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_967 = arith.shrsi %words_948, %splat16 : vector<16xi32>
            %whole_968 = arith.sitofp %down_967 : vector<16xi32> to vector<16xf32>
            %f_969 = arith.mulf %whole_968, %f_863 : vector<16xf32>
            %at_970 = arith.muli %i_628, %i11 : index
            %at_971 = arith.addi %at_970, %i56 : index
            vector.store %f_969, %weights_1[%at_971, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_972 = vector.bitcast %signed_895 : vector<64xi8> to vector<16xi32>
            %up_973 = arith.shli %words_972, %splat16 : vector<16xi32>
            %down_974 = arith.shrsi %up_973, %splat16 : vector<16xi32>
            %whole_975 = arith.sitofp %down_974 : vector<16xi32> to vector<16xf32>
            %f_976 = arith.mulf %whole_975, %f_863 : vector<16xf32>
            %at_977 = arith.muli %i_628, %i11 : index
            %at_978 = arith.addi %at_977, %i57 : index
            vector.store %f_976, %weights_1[%at_978, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_979 = arith.shli %words_972, %splat17 : vector<16xi32>
            %down_980 = arith.shrsi %up_979, %splat16 : vector<16xi32>
            %whole_981 = arith.sitofp %down_980 : vector<16xi32> to vector<16xf32>
            %f_982 = arith.mulf %whole_981, %f_863 : vector<16xf32>
            %at_983 = arith.muli %i_628, %i11 : index
            %at_984 = arith.addi %at_983, %i58 : index
            vector.store %f_982, %weights_1[%at_984, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_985 = arith.shli %words_972, %splat18 : vector<16xi32>
            %down_986 = arith.shrsi %up_985, %splat16 : vector<16xi32>
            %whole_987 = arith.sitofp %down_986 : vector<16xi32> to vector<16xf32>
            %f_988 = arith.mulf %whole_987, %f_863 : vector<16xf32>
            %at_989 = arith.muli %i_628, %i11 : index
            %at_990 = arith.addi %at_989, %i59 : index
            vector.store %f_988, %weights_1[%at_990, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_991 = arith.shrsi %words_972, %splat16 : vector<16xi32>
            %whole_992 = arith.sitofp %down_991 : vector<16xi32> to vector<16xf32>
            %f_993 = arith.mulf %whole_992, %f_863 : vector<16xf32>
            %at_994 = arith.muli %i_628, %i11 : index
            %at_995 = arith.addi %at_994, %i60 : index
            vector.store %f_993, %weights_1[%at_995, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_996 = vector.bitcast %signed_896 : vector<64xi8> to vector<16xi32>
            %up_997 = arith.shli %words_996, %splat16 : vector<16xi32>
            %down_998 = arith.shrsi %up_997, %splat16 : vector<16xi32>
            %whole_999 = arith.sitofp %down_998 : vector<16xi32> to vector<16xf32>
            %f_1000 = arith.mulf %whole_999, %f_863 : vector<16xf32>
            %at_1001 = arith.muli %i_628, %i11 : index
            %at_1002 = arith.addi %at_1001, %i61 : index
            vector.store %f_1000, %weights_1[%at_1002, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1003 = arith.shli %words_996, %splat17 : vector<16xi32>
            %down_1004 = arith.shrsi %up_1003, %splat16 : vector<16xi32>
            %whole_1005 = arith.sitofp %down_1004 : vector<16xi32> to vector<16xf32>
            %f_1006 = arith.mulf %whole_1005, %f_863 : vector<16xf32>
            %at_1007 = arith.muli %i_628, %i11 : index
            %at_1008 = arith.addi %at_1007, %i62 : index
            vector.store %f_1006, %weights_1[%at_1008, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1009 = arith.shli %words_996, %splat18 : vector<16xi32>
            %down_1010 = arith.shrsi %up_1009, %splat16 : vector<16xi32>
            %whole_1011 = arith.sitofp %down_1010 : vector<16xi32> to vector<16xf32>
            %f_1012 = arith.mulf %whole_1011, %f_863 : vector<16xf32>
            %at_1013 = arith.muli %i_628, %i11 : index
            %at_1014 = arith.addi %at_1013, %i63 : index
            vector.store %f_1012, %weights_1[%at_1014, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1015 = arith.shrsi %words_996, %splat16 : vector<16xi32>
            %whole_1016 = arith.sitofp %down_1015 : vector<16xi32> to vector<16xf32>
            %f_1017 = arith.mulf %whole_1016, %f_863 : vector<16xf32>
            %at_1018 = arith.muli %i_628, %i11 : index
            %at_1019 = arith.addi %at_1018, %i64 : index
            vector.store %f_1017, %weights_1[%at_1019, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_1020 = vector.bitcast %signed_897 : vector<64xi8> to vector<16xi32>
            %up_1021 = arith.shli %words_1020, %splat16 : vector<16xi32>
            %down_1022 = arith.shrsi %up_1021, %splat16 : vector<16xi32>
            %whole_1023 = arith.sitofp %down_1022 : vector<16xi32> to vector<16xf32>
            %f_1024 = arith.mulf %whole_1023, %f_863 : vector<16xf32>
            %at_1025 = arith.muli %i_628, %i11 : index
            %at_1026 = arith.addi %at_1025, %i65 : index
            vector.store %f_1024, %weights_1[%at_1026, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1027 = arith.shli %words_1020, %splat17 : vector<16xi32>
            %down_1028 = arith.shrsi %up_1027, %splat16 : vector<16xi32>
            %whole_1029 = arith.sitofp %down_1028 : vector<16xi32> to vector<16xf32>
            %f_1030 = arith.mulf %whole_1029, %f_863 : vector<16xf32>
            %at_1031 = arith.muli %i_628, %i11 : index
            %at_1032 = arith.addi %at_1031, %i66 : index
            vector.store %f_1030, %weights_1[%at_1032, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1033 = arith.shli %words_1020, %splat18 : vector<16xi32>
            %down_1034 = arith.shrsi %up_1033, %splat16 : vector<16xi32>
            %whole_1035 = arith.sitofp %down_1034 : vector<16xi32> to vector<16xf32>
            %f_1036 = arith.mulf %whole_1035, %f_863 : vector<16xf32>
            %at_1037 = arith.muli %i_628, %i11 : index
            %at_1038 = arith.addi %at_1037, %i67 : index
            vector.store %f_1036, %weights_1[%at_1038, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1039 = arith.shrsi %words_1020, %splat16 : vector<16xi32>
            %whole_1040 = arith.sitofp %down_1039 : vector<16xi32> to vector<16xf32>
            %f_1041 = arith.mulf %whole_1040, %f_863 : vector<16xf32>
            %at_1042 = arith.muli %i_628, %i11 : index
            %at_1043 = arith.addi %at_1042, %i68 : index
            vector.store %f_1041, %weights_1[%at_1043, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_1044 = vector.bitcast %signed_898 : vector<64xi8> to vector<16xi32>
            %up_1045 = arith.shli %words_1044, %splat16 : vector<16xi32>
            %down_1046 = arith.shrsi %up_1045, %splat16 : vector<16xi32>
            %whole_1047 = arith.sitofp %down_1046 : vector<16xi32> to vector<16xf32>
            %f_1048 = arith.mulf %whole_1047, %f_863 : vector<16xf32>
            %at_1049 = arith.muli %i_628, %i11 : index
            %at_1050 = arith.addi %at_1049, %i69 : index
            vector.store %f_1048, %weights_1[%at_1050, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1051 = arith.shli %words_1044, %splat17 : vector<16xi32>
            %down_1052 = arith.shrsi %up_1051, %splat16 : vector<16xi32>
            %whole_1053 = arith.sitofp %down_1052 : vector<16xi32> to vector<16xf32>
            %f_1054 = arith.mulf %whole_1053, %f_863 : vector<16xf32>
            %at_1055 = arith.muli %i_628, %i11 : index
            %at_1056 = arith.addi %at_1055, %i70 : index
            vector.store %f_1054, %weights_1[%at_1056, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1057 = arith.shli %words_1044, %splat18 : vector<16xi32>
            %down_1058 = arith.shrsi %up_1057, %splat16 : vector<16xi32>
            %whole_1059 = arith.sitofp %down_1058 : vector<16xi32> to vector<16xf32>
            %f_1060 = arith.mulf %whole_1059, %f_863 : vector<16xf32>
            %at_1061 = arith.muli %i_628, %i11 : index
            %at_1062 = arith.addi %at_1061, %i71 : index
            vector.store %f_1060, %weights_1[%at_1062, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1063 = arith.shrsi %words_1044, %splat16 : vector<16xi32>
            %whole_1064 = arith.sitofp %down_1063 : vector<16xi32> to vector<16xf32>
            %f_1065 = arith.mulf %whole_1064, %f_863 : vector<16xf32>
            %at_1066 = arith.muli %i_628, %i11 : index
            %at_1067 = arith.addi %at_1066, %i72 : index
            vector.store %f_1065, %weights_1[%at_1067, %i4] : memref<256x16xf32>, vector<16xf32>
            %words_1068 = vector.bitcast %signed_899 : vector<64xi8> to vector<16xi32>
            %up_1069 = arith.shli %words_1068, %splat16 : vector<16xi32>
            %down_1070 = arith.shrsi %up_1069, %splat16 : vector<16xi32>
            %whole_1071 = arith.sitofp %down_1070 : vector<16xi32> to vector<16xf32>
            %f_1072 = arith.mulf %whole_1071, %f_863 : vector<16xf32>
            %at_1073 = arith.muli %i_628, %i11 : index
            %at_1074 = arith.addi %at_1073, %i73 : index
            vector.store %f_1072, %weights_1[%at_1074, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1075 = arith.shli %words_1068, %splat17 : vector<16xi32>
            %down_1076 = arith.shrsi %up_1075, %splat16 : vector<16xi32>
            %whole_1077 = arith.sitofp %down_1076 : vector<16xi32> to vector<16xf32>
            %f_1078 = arith.mulf %whole_1077, %f_863 : vector<16xf32>
            %at_1079 = arith.muli %i_628, %i11 : index
            %at_1080 = arith.addi %at_1079, %i74 : index
            vector.store %f_1078, %weights_1[%at_1080, %i4] : memref<256x16xf32>, vector<16xf32>
            %up_1081 = arith.shli %words_1068, %splat18 : vector<16xi32>
            %down_1082 = arith.shrsi %up_1081, %splat16 : vector<16xi32>
            %whole_1083 = arith.sitofp %down_1082 : vector<16xi32> to vector<16xf32>
            %f_1084 = arith.mulf %whole_1083, %f_863 : vector<16xf32>
            %at_1085 = arith.muli %i_628, %i11 : index
            %at_1086 = arith.addi %at_1085, %i75 : index
            vector.store %f_1084, %weights_1[%at_1086, %i4] : memref<256x16xf32>, vector<16xf32>
            %down_1087 = arith.shrsi %words_1068, %splat16 : vector<16xi32>
            %whole_1088 = arith.sitofp %down_1087 : vector<16xi32> to vector<16xf32>
            %f_1089 = arith.mulf %whole_1088, %f_863 : vector<16xf32>
            %at_1090 = arith.muli %i_628, %i11 : index
            %at_1091 = arith.addi %at_1090, %i76 : index
            vector.store %f_1089, %weights_1[%at_1091, %i4] : memref<256x16xf32>, vector<16xf32>
          }
          scf.for %i_1092 = %i4 to %i2 step %i2 {
            %at_1094 = arith.muli %i_1092, %i22 : index
            %at_1095 = arith.addi %at_1094, %i27 : index
            %at_1096 = arith.muli %at_1095, %i6 : index
            %at_1097 = arith.muli %i_625, %i22 : index
            %at_1098 = arith.addi %at_1096, %at_1097 : index
            %at_1099 = arith.muli %at_1094, %i0 : index
            %at_1100 = arith.addi %at_1099, %i2 : index
            %at_1101 = arith.addi %at_1099, %i0 : index
            %at_1102 = arith.addi %at_1099, %i46 : index
            %at_1103 = arith.addi %at_1099, %i8 : index
            %at_1104 = arith.addi %at_1099, %i47 : index
            %at_1105 = arith.addi %at_1099, %i20 : index
            %at_1106 = arith.addi %at_1099, %i48 : index
            %at_1107 = arith.addi %at_1099, %i21 : index
            %at_1108 = arith.addi %at_1099, %i49 : index
            %at_1109 = arith.addi %at_1099, %i22 : index
            %at_1110 = arith.addi %at_1099, %i50 : index
            %at_1111 = arith.addi %at_1099, %i23 : index
            %at_1112 = arith.addi %at_1099, %i51 : index
            %at_1113 = arith.addi %at_1099, %i24 : index
            %at_1114 = arith.addi %at_1099, %i52 : index
            %at_1115 = arith.addi %at_1099, %i9 : index
            %at_1116 = arith.addi %at_1099, %i53 : index
            %at_1117 = arith.addi %at_1099, %i25 : index
            %at_1118 = arith.addi %at_1099, %i54 : index
            %v_1119 = vector.load %sums_2[%at_1099, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1120 = vector.load %sums_2[%at_1100, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1121 = vector.load %sums_2[%at_1101, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1122 = vector.load %sums_2[%at_1102, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1123 = vector.load %sums_2[%at_1103, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1124 = vector.load %sums_2[%at_1104, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1125 = vector.load %sums_2[%at_1105, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1126 = vector.load %sums_2[%at_1106, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1127 = vector.load %sums_2[%at_1107, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1128 = vector.load %sums_2[%at_1108, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1129 = vector.load %sums_2[%at_1109, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1130 = vector.load %sums_2[%at_1110, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1131 = vector.load %sums_2[%at_1111, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1132 = vector.load %sums_2[%at_1112, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1133 = vector.load %sums_2[%at_1113, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1134 = vector.load %sums_2[%at_1114, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1135 = vector.load %sums_2[%at_1115, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1136 = vector.load %sums_2[%at_1116, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1137 = vector.load %sums_2[%at_1117, %i4] : memref<64x16xf32>, vector<16xf32>
            %v_1138 = vector.load %sums_2[%at_1118, %i4] : memref<64x16xf32>, vector<16xf32>
            %loop_1160:20 = scf.for %i_1139 = %i4 to %i7 step %i2 iter_args(%turn_1140 = %v_1119, %turn_1141 = %v_1120, %turn_1142 = %v_1121, %turn_1143 = %v_1122, %turn_1144 = %v_1123, %turn_1145 = %v_1124, %turn_1146 = %v_1125, %turn_1147 = %v_1126, %turn_1148 = %v_1127, %turn_1149 = %v_1128, %turn_1150 = %v_1129, %turn_1151 = %v_1130, %turn_1152 = %v_1131, %turn_1153 = %v_1132, %turn_1154 = %v_1133, %turn_1155 = %v_1134, %turn_1156 = %v_1135, %turn_1157 = %v_1136, %turn_1158 = %v_1137, %turn_1159 = %v_1138) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_1161 = arith.muli %i_1139, %i0 : index
              %v_1162 = vector.load %weights_1[%at_1161, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_1163 = arith.addi %at_1161, %i2 : index
              %v_1164 = vector.load %weights_1[%at_1163, %i4] : memref<256x16xf32>, vector<16xf32>
              %at_1165 = arith.muli %i_1139, %i22 : index
              %at_1166 = arith.addi %at_1098, %at_1165 : index
              %x_1167 = memref.load %packed[%at_1166] : memref<65536xf32>
              %b_1168 = vector.broadcast %x_1167 : f32 to vector<16xf32>
              %f_1169 = math.fma %b_1168, %v_1162, %turn_1140 : vector<16xf32>
              %f_1170 = math.fma %b_1168, %v_1164, %turn_1141 : vector<16xf32>
              %at_1171 = arith.addi %at_1166, %i2 : index
              %x_1172 = memref.load %packed[%at_1171] : memref<65536xf32>
              %b_1173 = vector.broadcast %x_1172 : f32 to vector<16xf32>
              %f_1174 = math.fma %b_1173, %v_1162, %turn_1142 : vector<16xf32>
              %f_1175 = math.fma %b_1173, %v_1164, %turn_1143 : vector<16xf32>
              %at_1176 = arith.addi %at_1166, %i0 : index
              %x_1177 = memref.load %packed[%at_1176] : memref<65536xf32>
              %b_1178 = vector.broadcast %x_1177 : f32 to vector<16xf32>
              %f_1179 = math.fma %b_1178, %v_1162, %turn_1144 : vector<16xf32>
              %f_1180 = math.fma %b_1178, %v_1164, %turn_1145 : vector<16xf32>
              %at_1181 = arith.addi %at_1166, %i46 : index
              %x_1182 = memref.load %packed[%at_1181] : memref<65536xf32>
              %b_1183 = vector.broadcast %x_1182 : f32 to vector<16xf32>
              %f_1184 = math.fma %b_1183, %v_1162, %turn_1146 : vector<16xf32>
              %f_1185 = math.fma %b_1183, %v_1164, %turn_1147 : vector<16xf32>
              %at_1186 = arith.addi %at_1166, %i8 : index
              %x_1187 = memref.load %packed[%at_1186] : memref<65536xf32>
              %b_1188 = vector.broadcast %x_1187 : f32 to vector<16xf32>
              %f_1189 = math.fma %b_1188, %v_1162, %turn_1148 : vector<16xf32>
              %f_1190 = math.fma %b_1188, %v_1164, %turn_1149 : vector<16xf32>
              %at_1191 = arith.addi %at_1166, %i47 : index
              %x_1192 = memref.load %packed[%at_1191] : memref<65536xf32>
              %b_1193 = vector.broadcast %x_1192 : f32 to vector<16xf32>
              %f_1194 = math.fma %b_1193, %v_1162, %turn_1150 : vector<16xf32>
              %f_1195 = math.fma %b_1193, %v_1164, %turn_1151 : vector<16xf32>
              %at_1196 = arith.addi %at_1166, %i20 : index
              %x_1197 = memref.load %packed[%at_1196] : memref<65536xf32>
              %b_1198 = vector.broadcast %x_1197 : f32 to vector<16xf32>
              %f_1199 = math.fma %b_1198, %v_1162, %turn_1152 : vector<16xf32>
              %f_1200 = math.fma %b_1198, %v_1164, %turn_1153 : vector<16xf32>
              %at_1201 = arith.addi %at_1166, %i48 : index
              %x_1202 = memref.load %packed[%at_1201] : memref<65536xf32>
              %b_1203 = vector.broadcast %x_1202 : f32 to vector<16xf32>
              %f_1204 = math.fma %b_1203, %v_1162, %turn_1154 : vector<16xf32>
              %f_1205 = math.fma %b_1203, %v_1164, %turn_1155 : vector<16xf32>
              %at_1206 = arith.addi %at_1166, %i21 : index
              %x_1207 = memref.load %packed[%at_1206] : memref<65536xf32>
              %b_1208 = vector.broadcast %x_1207 : f32 to vector<16xf32>
              %f_1209 = math.fma %b_1208, %v_1162, %turn_1156 : vector<16xf32>
              %f_1210 = math.fma %b_1208, %v_1164, %turn_1157 : vector<16xf32>
              %at_1211 = arith.addi %at_1166, %i49 : index
              %x_1212 = memref.load %packed[%at_1211] : memref<65536xf32>
              %b_1213 = vector.broadcast %x_1212 : f32 to vector<16xf32>
              %f_1214 = math.fma %b_1213, %v_1162, %turn_1158 : vector<16xf32>
              %f_1215 = math.fma %b_1213, %v_1164, %turn_1159 : vector<16xf32>
              scf.yield %f_1169, %f_1170, %f_1174, %f_1175, %f_1179, %f_1180, %f_1184, %f_1185, %f_1189, %f_1190, %f_1194, %f_1195, %f_1199, %f_1200, %f_1204, %f_1205, %f_1209, %f_1210, %f_1214, %f_1215 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_1160#0, %sums_2[%at_1099, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#1, %sums_2[%at_1100, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#2, %sums_2[%at_1101, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#3, %sums_2[%at_1102, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#4, %sums_2[%at_1103, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#5, %sums_2[%at_1104, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#6, %sums_2[%at_1105, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#7, %sums_2[%at_1106, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#8, %sums_2[%at_1107, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#9, %sums_2[%at_1108, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#10, %sums_2[%at_1109, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#11, %sums_2[%at_1110, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#12, %sums_2[%at_1111, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#13, %sums_2[%at_1112, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#14, %sums_2[%at_1113, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#15, %sums_2[%at_1114, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#16, %sums_2[%at_1115, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#17, %sums_2[%at_1116, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#18, %sums_2[%at_1117, %i4] : memref<64x16xf32>, vector<16xf32>
            vector.store %loop_1160#19, %sums_2[%at_1118, %i4] : memref<64x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_1216 = %i4 to %i22 step %i2 {
          %at_1218 = arith.muli %i_1216, %i0 : index
          %v_1219 = vector.load %sums_2[%at_1218, %i4] : memref<64x16xf32>, vector<16xf32>
          %at_1220 = arith.addi %i_1216, %i27 : index
          %at_1221 = arith.muli %i_8, %i9 : index
          vector.store %v_1219, %y[%at_1220, %at_1221] : memref<32x512xf32>, vector<16xf32>
          %at_1222 = arith.muli %i_1216, %i0 : index
          %at_1223 = arith.addi %at_1222, %i2 : index
          %v_1224 = vector.load %sums_2[%at_1223, %i4] : memref<64x16xf32>, vector<16xf32>
          %at_1225 = arith.addi %i_1216, %i27 : index
          %at_1226 = arith.muli %at_10, %i9 : index
          vector.store %v_1224, %y[%at_1225, %at_1226] : memref<32x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_32x2048x512_q4_0(%x: tensor<32x2048xf32>, %w_codes: tensor<32x256x16x4xui8>, %w_scales: tensor<32x64x16xf16>) -> (tensor<32x512xf32>) {
  %packed = flow.dispatch @kernel_linear_32x2048x512_q4_0_pack::@kernel_linear_32x2048x512_q4_0_pack_entry(%x) : (tensor<32x2048xf32>) -> tensor<65536xf32>
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<32x256x16x4xui8>) -> tensor<32x256x16x4xi8>
  %y = flow.dispatch @kernel_linear_32x2048x512_q4_0_decoded::@kernel_linear_32x2048x512_q4_0_decoded_entry(%packed, %w_codes_bits, %w_scales) : (tensor<65536xf32>, tensor<32x256x16x4xi8>, tensor<32x64x16xf16>) -> tensor<32x512xf32>
  return %y : tensor<32x512xf32>
}
