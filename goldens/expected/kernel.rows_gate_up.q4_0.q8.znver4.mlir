hal.executable.source private @kernel_gate_up_q4_0_to_q8_norm {
  hal.executable.export public @kernel_gate_up_q4_0_to_q8_norm_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_q4_0_to_q8_norm_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<0.0> : vector<16xf32>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 2048 : index
      %i3 = arith.constant 16 : index
      %count4 = arith.constant 2.048000e+03 : f32
      %eps5 = arith.constant 1.000000e-05 : f32
      %one6 = arith.constant 1.0 : f32
      %i7 = arith.constant 64 : index
      %i8 = arith.constant 1 : index
      %i9 = arith.constant 32 : index
      %least10 = arith.constant 7.888609e-31 : f32
      %most11 = arith.constant 1.270000e+02 : f32
      %splat12 = arith.constant dense<1.2582912e+07> : vector<16xf32>
      %splat13 = arith.constant dense<1262485504> : vector<16xi32>
      %i14 = arith.constant 2 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<64x2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32>
      %y_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<64x2048xi8>
      %y_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<64x64xf32>
      %y_sums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<64x128xi32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %loop_4 = scf.for %i_2 = %i1 to %i2 step %i3 iter_args(%turn_3 = %splat0) -> (vector<16xf32>) {
        %v_5 = vector.load %x[%group_1, %i_2] : memref<64x2048xf32>, vector<16xf32>
        %f_6 = math.fma %v_5, %v_5, %turn_3 : vector<16xf32>
        scf.yield %f_6 : vector<16xf32>
      }
      %total_7 = vector.reduction <add>, %loop_4 fastmath<reassoc> : vector<16xf32> into f32
      %mean_8 = arith.divf %total_7, %count4 : f32
      %shifted_9 = arith.addf %mean_8, %eps5 : f32
      %root_10 = math.sqrt %shifted_9 : f32
      %inverse_11 = arith.divf %one6, %root_10 : f32
      %b_12 = vector.broadcast %inverse_11 : f32 to vector<16xf32>
      scf.for %i_13 = %i1 to %i7 step %i8 {
        %at_15 = arith.muli %i_13, %i9 : index
        %v_16 = vector.load %x[%group_1, %at_15] : memref<64x2048xf32>, vector<16xf32>
        %f_17 = arith.mulf %v_16, %b_12 : vector<16xf32>
        %v_18 = vector.load %norm[%at_15] : memref<2048xf32>, vector<16xf32>
        %f_19 = arith.mulf %f_17, %v_18 : vector<16xf32>
        %at_20 = arith.addi %at_15, %i3 : index
        %v_21 = vector.load %x[%group_1, %at_20] : memref<64x2048xf32>, vector<16xf32>
        %f_22 = arith.mulf %v_21, %b_12 : vector<16xf32>
        %v_23 = vector.load %norm[%at_20] : memref<2048xf32>, vector<16xf32>
        %f_24 = arith.mulf %f_22, %v_23 : vector<16xf32>
        %f_25 = math.absf %f_19 : vector<16xf32>
        %bits_26 = vector.bitcast %f_25 : vector<16xf32> to vector<16xi32>
        %f_27 = math.absf %f_24 : vector<16xf32>
        %bits_28 = vector.bitcast %f_27 : vector<16xf32> to vector<16xi32>
        %most_29 = arith.maxsi %bits_26, %bits_28 : vector<16xi32>
        %most_30 = vector.reduction <maxsi>, %most_29 : vector<16xi32> into i32
        %most_31 = arith.bitcast %most_30 : i32 to f32
        %top_32 = arith.maximumf %most_31, %least10 : f32
        %inverse_33 = arith.divf %most11, %top_32 : f32
        %b_34 = vector.broadcast %inverse_33 : f32 to vector<16xf32>
        %scale_35 = arith.divf %top_32, %most11 : f32
        memref.store %scale_35, %y_scales[%group_1, %i_13] : memref<64x64xf32>
        %f_36 = arith.mulf %f_19, %b_34 : vector<16xf32>
        %f_37 = arith.addf %f_36, %splat12 : vector<16xf32>
        %bits_38 = vector.bitcast %f_37 : vector<16xf32> to vector<16xi32>
        %words_39 = arith.subi %bits_38, %splat13 : vector<16xi32>
        %codes_40 = arith.trunci %words_39 : vector<16xi32> to vector<16xi8>
        %at_41 = arith.muli %i_13, %i9 : index
        vector.store %codes_40, %y_codes[%group_1, %at_41] : memref<64x2048xi8>, vector<16xi8>
        %sum_42 = vector.reduction <add>, %words_39 : vector<16xi32> into i32
        %at_43 = arith.muli %i_13, %i14 : index
        memref.store %sum_42, %y_sums[%group_1, %at_43] : memref<64x128xi32>
        %f_44 = arith.mulf %f_24, %b_34 : vector<16xf32>
        %f_45 = arith.addf %f_44, %splat12 : vector<16xf32>
        %bits_46 = vector.bitcast %f_45 : vector<16xf32> to vector<16xi32>
        %words_47 = arith.subi %bits_46, %splat13 : vector<16xi32>
        %codes_48 = arith.trunci %words_47 : vector<16xi32> to vector<16xi8>
        %at_49 = arith.muli %i_13, %i9 : index
        %at_50 = arith.addi %at_49, %i3 : index
        vector.store %codes_48, %y_codes[%group_1, %at_50] : memref<64x2048xi8>, vector<16xi8>
        %sum_51 = vector.reduction <add>, %words_47 : vector<16xi32> into i32
        %at_52 = arith.muli %i_13, %i14 : index
        %at_53 = arith.addi %at_52, %i8 : index
        memref.store %sum_51, %y_sums[%group_1, %at_53] : memref<64x128xi32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_gate_up_q4_0_to_q8_pack1 {
  hal.executable.export public @kernel_gate_up_q4_0_to_q8_pack1_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_q4_0_to_q8_pack1_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<-128> : vector<32xi8>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 64 : index
      %i3 = arith.constant 1 : index
      %i4 = arith.constant 32 : index
      %i5 = arith.constant 2 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<64x2048xi8>
      %s = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<64x64xf32>
      %t = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<64x128xi32>
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<64x64x32xi8>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<64x64xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      scf.for %i_2 = %i1 to %i2 step %i3 {
        %at_4 = arith.muli %i_2, %i4 : index
        %codes_5 = vector.load %x[%group_1, %at_4] : memref<64x2048xi8>, vector<32xi8>
        %turned_6 = arith.xori %codes_5, %splat0 : vector<32xi8>
        vector.store %turned_6, %p[%i_2, %group_1, %i1] : memref<64x64x32xi8>, vector<32xi8>
        %x_7 = memref.load %s[%group_1, %i_2] : memref<64x64xf32>
        memref.store %x_7, %p_scales[%i_2, %group_1] : memref<64x64xf32>
        %at_8 = arith.muli %i_2, %i5 : index
        %x_9 = memref.load %t[%group_1, %at_8] : memref<64x128xi32>
        %at_10 = arith.addi %at_8, %i3 : index
        %x_11 = memref.load %t[%group_1, %at_10] : memref<64x128xi32>
        %sum_12 = arith.addi %x_9, %x_11 : i32
        %whole_13 = arith.sitofp %sum_12 : i32 to f32
        %total_14 = arith.mulf %whole_13, %x_7 : f32
        %at_15 = arith.muli %i_2, %i3 : index
        memref.store %total_14, %p_totals[%at_15, %group_1] : memref<64x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_gate_up_q4_0_to_q8_codes0 {
  hal.executable.export public @kernel_gate_up_q4_0_to_q8_codes0_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_q4_0_to_q8_codes0_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 16 : index
      %i1 = arith.constant 512 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 1 : index
      %splat4 = arith.constant dense<0.0> : vector<16xf32>
      %i5 = arith.constant 0 : index
      %i6 = arith.constant 128 : index
      %i7 = arith.constant 64 : index
      %i8 = arith.constant 256 : index
      %i9 = arith.constant 192 : index
      %splat10 = arith.constant dense<15> : vector<64xi8>
      %splat11 = arith.constant dense<4> : vector<16xi32>
      %splat12 = arith.constant dense<8> : vector<64xi8>
      %splat13 = arith.constant dense<0> : vector<16xi32>
      %splat14 = arith.constant dense<-128> : vector<64xi8>
      %i15 = arith.constant 3 : index
      %i16 = arith.constant 4 : index
      %i17 = arith.constant 5 : index
      %i18 = arith.constant 6 : index
      %i19 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<64x64xf32>
      %w0_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<512x16384xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i5) : memref<512x1024xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i5) : memref<64x8192xf32>
      %sums_1 = memref.alloca() : memref<128x16xf32>
      %group_2 = hal.interface.workgroup.id[0] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %end_6 = arith.minsi %end_5, %i1 : index
      scf.for %i_7 = %at_3 to %end_6 step %i2 {
        %at_9 = arith.addi %i_7, %i3 : index
        scf.for %i_10 = %i5 to %i6 step %i3 {
          vector.store %splat4, %sums_1[%i_10, %i5] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_12 = %i5 to %i7 step %i3 {
          %at_14 = arith.muli %i_12, %i8 : index
          %codes_15 = vector.load %w0_codes[%i_7, %at_14] : memref<512x16384xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i7 : index
          %codes_17 = vector.load %w0_codes[%i_7, %at_16] : memref<512x16384xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i6 : index
          %codes_19 = vector.load %w0_codes[%i_7, %at_18] : memref<512x16384xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i9 : index
          %codes_21 = vector.load %w0_codes[%i_7, %at_20] : memref<512x16384xi8>, vector<64xi8>
          %bits_22 = arith.andi %codes_15, %splat10 : vector<64xi8>
          %bits_23 = arith.andi %codes_17, %splat10 : vector<64xi8>
          %bits_24 = arith.andi %codes_19, %splat10 : vector<64xi8>
          %bits_25 = arith.andi %codes_21, %splat10 : vector<64xi8>
          %words_26 = vector.bitcast %codes_15 : vector<64xi8> to vector<16xi32>
          %moved_27 = arith.shrui %words_26, %splat11 : vector<16xi32>
          %moved_28 = vector.bitcast %moved_27 : vector<16xi32> to vector<64xi8>
          %bits_29 = arith.andi %moved_28, %splat10 : vector<64xi8>
          %words_30 = vector.bitcast %codes_17 : vector<64xi8> to vector<16xi32>
          %moved_31 = arith.shrui %words_30, %splat11 : vector<16xi32>
          %moved_32 = vector.bitcast %moved_31 : vector<16xi32> to vector<64xi8>
          %bits_33 = arith.andi %moved_32, %splat10 : vector<64xi8>
          %words_34 = vector.bitcast %codes_19 : vector<64xi8> to vector<16xi32>
          %moved_35 = arith.shrui %words_34, %splat11 : vector<16xi32>
          %moved_36 = vector.bitcast %moved_35 : vector<16xi32> to vector<64xi8>
          %bits_37 = arith.andi %moved_36, %splat10 : vector<64xi8>
          %words_38 = vector.bitcast %codes_21 : vector<64xi8> to vector<16xi32>
          %moved_39 = arith.shrui %words_38, %splat11 : vector<16xi32>
          %moved_40 = vector.bitcast %moved_39 : vector<16xi32> to vector<64xi8>
          %bits_41 = arith.andi %moved_40, %splat10 : vector<64xi8>
          %signed_42 = arith.subi %bits_22, %splat12 : vector<64xi8>
          %signed_43 = arith.subi %bits_23, %splat12 : vector<64xi8>
          %signed_44 = arith.subi %bits_24, %splat12 : vector<64xi8>
          %signed_45 = arith.subi %bits_25, %splat12 : vector<64xi8>
          %signed_46 = arith.subi %bits_29, %splat12 : vector<64xi8>
          %signed_47 = arith.subi %bits_33, %splat12 : vector<64xi8>
          %signed_48 = arith.subi %bits_37, %splat12 : vector<64xi8>
          %signed_49 = arith.subi %bits_41, %splat12 : vector<64xi8>
          %at_50 = arith.muli %i_12, %i0 : index
          %v_51 = vector.load %w0_scales[%i_7, %at_50] : memref<512x1024xf16>, vector<16xf16>
          %f_52 = arith.extf %v_51 : vector<16xf16> to vector<16xf32>
          %at_53 = arith.muli %i_12, %i3 : index
          %at_54 = arith.muli %i_12, %i8 : index
          %codes_55 = vector.load %w0_codes[%at_9, %at_54] : memref<512x16384xi8>, vector<64xi8>
          %at_56 = arith.addi %at_54, %i7 : index
          %codes_57 = vector.load %w0_codes[%at_9, %at_56] : memref<512x16384xi8>, vector<64xi8>
          %at_58 = arith.addi %at_54, %i6 : index
          %codes_59 = vector.load %w0_codes[%at_9, %at_58] : memref<512x16384xi8>, vector<64xi8>
          %at_60 = arith.addi %at_54, %i9 : index
          %codes_61 = vector.load %w0_codes[%at_9, %at_60] : memref<512x16384xi8>, vector<64xi8>
          %bits_62 = arith.andi %codes_55, %splat10 : vector<64xi8>
          %bits_63 = arith.andi %codes_57, %splat10 : vector<64xi8>
          %bits_64 = arith.andi %codes_59, %splat10 : vector<64xi8>
          %bits_65 = arith.andi %codes_61, %splat10 : vector<64xi8>
          %words_66 = vector.bitcast %codes_55 : vector<64xi8> to vector<16xi32>
          %moved_67 = arith.shrui %words_66, %splat11 : vector<16xi32>
          %moved_68 = vector.bitcast %moved_67 : vector<16xi32> to vector<64xi8>
          %bits_69 = arith.andi %moved_68, %splat10 : vector<64xi8>
          %words_70 = vector.bitcast %codes_57 : vector<64xi8> to vector<16xi32>
          %moved_71 = arith.shrui %words_70, %splat11 : vector<16xi32>
          %moved_72 = vector.bitcast %moved_71 : vector<16xi32> to vector<64xi8>
          %bits_73 = arith.andi %moved_72, %splat10 : vector<64xi8>
          %words_74 = vector.bitcast %codes_59 : vector<64xi8> to vector<16xi32>
          %moved_75 = arith.shrui %words_74, %splat11 : vector<16xi32>
          %moved_76 = vector.bitcast %moved_75 : vector<16xi32> to vector<64xi8>
          %bits_77 = arith.andi %moved_76, %splat10 : vector<64xi8>
          %words_78 = vector.bitcast %codes_61 : vector<64xi8> to vector<16xi32>
          %moved_79 = arith.shrui %words_78, %splat11 : vector<16xi32>
          %moved_80 = vector.bitcast %moved_79 : vector<16xi32> to vector<64xi8>
          %bits_81 = arith.andi %moved_80, %splat10 : vector<64xi8>
          %signed_82 = arith.subi %bits_62, %splat12 : vector<64xi8>
          %signed_83 = arith.subi %bits_63, %splat12 : vector<64xi8>
          %signed_84 = arith.subi %bits_64, %splat12 : vector<64xi8>
          %signed_85 = arith.subi %bits_65, %splat12 : vector<64xi8>
          %signed_86 = arith.subi %bits_69, %splat12 : vector<64xi8>
          %signed_87 = arith.subi %bits_73, %splat12 : vector<64xi8>
          %signed_88 = arith.subi %bits_77, %splat12 : vector<64xi8>
          %signed_89 = arith.subi %bits_81, %splat12 : vector<64xi8>
          %at_90 = arith.muli %i_12, %i0 : index
          %v_91 = vector.load %w0_scales[%at_9, %at_90] : memref<512x1024xf16>, vector<16xf16>
          %f_92 = arith.extf %v_91 : vector<16xf16> to vector<16xf32>
          %at_93 = arith.muli %i_12, %i3 : index
          %dot_94 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %splat14, %signed_42) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_95 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_94, %splat14, %signed_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_96 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_95, %splat14, %signed_44) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_97 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_96, %splat14, %signed_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_98 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_97, %splat14, %signed_46) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_99 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_98, %splat14, %signed_47) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_100 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_99, %splat14, %signed_48) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_101 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_100, %splat14, %signed_49) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_102 = arith.subi %splat13, %dot_101 : vector<16xi32>
          %dot_103 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %splat14, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_104 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_103, %splat14, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_105 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_104, %splat14, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_106 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_105, %splat14, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_107 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_106, %splat14, %signed_86) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_108 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_107, %splat14, %signed_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_109 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_108, %splat14, %signed_88) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_110 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_109, %splat14, %signed_89) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_111 = arith.subi %splat13, %dot_110 : vector<16xi32>
          scf.for %i_112 = %i5 to %i7 step %i3 {
            %x_114 = memref.load %p[%i_12, %i_112, %i5] : memref<64x64x8xi32>
            %word_115 = vector.broadcast %x_114 : i32 to vector<16xi32>
            %word_116 = vector.bitcast %word_115 : vector<16xi32> to vector<64xi8>
            %x_117 = memref.load %p[%i_12, %i_112, %i3] : memref<64x64x8xi32>
            %word_118 = vector.broadcast %x_117 : i32 to vector<16xi32>
            %word_119 = vector.bitcast %word_118 : vector<16xi32> to vector<64xi8>
            %x_120 = memref.load %p[%i_12, %i_112, %i2] : memref<64x64x8xi32>
            %word_121 = vector.broadcast %x_120 : i32 to vector<16xi32>
            %word_122 = vector.bitcast %word_121 : vector<16xi32> to vector<64xi8>
            %x_123 = memref.load %p[%i_12, %i_112, %i15] : memref<64x64x8xi32>
            %word_124 = vector.broadcast %x_123 : i32 to vector<16xi32>
            %word_125 = vector.bitcast %word_124 : vector<16xi32> to vector<64xi8>
            %x_126 = memref.load %p[%i_12, %i_112, %i16] : memref<64x64x8xi32>
            %word_127 = vector.broadcast %x_126 : i32 to vector<16xi32>
            %word_128 = vector.bitcast %word_127 : vector<16xi32> to vector<64xi8>
            %x_129 = memref.load %p[%i_12, %i_112, %i17] : memref<64x64x8xi32>
            %word_130 = vector.broadcast %x_129 : i32 to vector<16xi32>
            %word_131 = vector.bitcast %word_130 : vector<16xi32> to vector<64xi8>
            %x_132 = memref.load %p[%i_12, %i_112, %i18] : memref<64x64x8xi32>
            %word_133 = vector.broadcast %x_132 : i32 to vector<16xi32>
            %word_134 = vector.bitcast %word_133 : vector<16xi32> to vector<64xi8>
            %x_135 = memref.load %p[%i_12, %i_112, %i19] : memref<64x64x8xi32>
            %word_136 = vector.broadcast %x_135 : i32 to vector<16xi32>
            %word_137 = vector.bitcast %word_136 : vector<16xi32> to vector<64xi8>
            %x_138 = memref.load %p_scales[%i_12, %i_112] : memref<64x64xf32>
            %b_139 = vector.broadcast %x_138 : f32 to vector<16xf32>
            %at_140 = arith.muli %i_112, %i2 : index
            %v_141 = vector.load %sums_1[%at_140, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_142 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_102, %word_116, %signed_42) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_143 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %word_119, %signed_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_144 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_142, %word_122, %signed_44) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_145 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_143, %word_125, %signed_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_146 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_144, %word_128, %signed_46) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_147 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_145, %word_131, %signed_47) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_148 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_146, %word_134, %signed_48) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_149 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_147, %word_137, %signed_49) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_150 = arith.addi %dot_148, %dot_149 : vector<16xi32>
            %whole_151 = arith.sitofp %sums_150 : vector<16xi32> to vector<16xf32>
            %f_152 = arith.mulf %whole_151, %b_139 : vector<16xf32>
            %f_153 = math.fma %f_152, %f_52, %v_141 : vector<16xf32>
            vector.store %f_153, %sums_1[%at_140, %i5] : memref<128x16xf32>, vector<16xf32>
            %at_154 = arith.muli %i_112, %i2 : index
            %at_155 = arith.addi %at_154, %i3 : index
            %v_156 = vector.load %sums_1[%at_155, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_157 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_111, %word_116, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_158 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %word_119, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_159 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_157, %word_122, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_160 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_158, %word_125, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_161 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_159, %word_128, %signed_86) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_162 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_160, %word_131, %signed_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_163 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_161, %word_134, %signed_88) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_164 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_162, %word_137, %signed_89) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_165 = arith.addi %dot_163, %dot_164 : vector<16xi32>
            %whole_166 = arith.sitofp %sums_165 : vector<16xi32> to vector<16xf32>
            %f_167 = arith.mulf %whole_166, %b_139 : vector<16xf32>
            %f_168 = math.fma %f_167, %f_92, %v_156 : vector<16xf32>
            vector.store %f_168, %sums_1[%at_155, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_169 = %i5 to %i7 step %i3 {
          %at_171 = arith.muli %i_169, %i2 : index
          %v_172 = vector.load %sums_1[%at_171, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_173 = arith.muli %i_7, %i0 : index
          vector.store %v_172, %y[%i_169, %at_173] : memref<64x8192xf32>, vector<16xf32>
          %at_174 = arith.muli %i_169, %i2 : index
          %at_175 = arith.addi %at_174, %i3 : index
          %v_176 = vector.load %sums_1[%at_175, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_177 = arith.muli %at_9, %i0 : index
          vector.store %v_176, %y[%i_169, %at_177] : memref<64x8192xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_gate_up_q4_0_to_q8_gated {
  hal.executable.export public @kernel_gate_up_q4_0_to_q8_gated_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 8 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_q4_0_to_q8_gated_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 256 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 16 : index
      %splat4 = arith.constant dense<1.0> : vector<16xf32>
      %least5 = arith.constant 7.888609e-31 : f32
      %most6 = arith.constant 1.270000e+02 : f32
      %splat7 = arith.constant dense<1.2582912e+07> : vector<16xf32>
      %splat8 = arith.constant dense<1262485504> : vector<16xi32>
      %i9 = arith.constant 2 : index
      %i10 = arith.constant 0 : index
      %gate = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i10) : memref<64x8192xf32>
      %up = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i10) : memref<64x8192xf32>
      %y_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i10) : memref<64x8192xi8>
      %y_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i10) : memref<64x256xf32>
      %y_sums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i10) : memref<64x512xi32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %group_2 = hal.interface.workgroup.id[1] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      scf.for %i_6 = %at_3 to %end_5 step %i2 {
        %at_8 = arith.muli %i_6, %i0 : index
        %at_9 = arith.addi %at_8, %i3 : index
        %v_10 = vector.load %gate[%group_1, %at_8] : memref<64x8192xf32>, vector<16xf32>
        %v_11 = vector.load %up[%group_1, %at_8] : memref<64x8192xf32>, vector<16xf32>
        %f_12 = arith.negf %v_10 : vector<16xf32>
        %f_13 = math.exp %f_12 : vector<16xf32>
        %f_14 = arith.addf %splat4, %f_13 : vector<16xf32>
        %f_15 = arith.divf %v_10, %f_14 : vector<16xf32>
        %f_16 = arith.mulf %f_15, %v_11 : vector<16xf32>
        %v_17 = vector.load %gate[%group_1, %at_9] : memref<64x8192xf32>, vector<16xf32>
        %v_18 = vector.load %up[%group_1, %at_9] : memref<64x8192xf32>, vector<16xf32>
        %f_19 = arith.negf %v_17 : vector<16xf32>
        %f_20 = math.exp %f_19 : vector<16xf32>
        %f_21 = arith.addf %splat4, %f_20 : vector<16xf32>
        %f_22 = arith.divf %v_17, %f_21 : vector<16xf32>
        %f_23 = arith.mulf %f_22, %v_18 : vector<16xf32>
        %f_24 = math.absf %f_16 : vector<16xf32>
        %bits_25 = vector.bitcast %f_24 : vector<16xf32> to vector<16xi32>
        %f_26 = math.absf %f_23 : vector<16xf32>
        %bits_27 = vector.bitcast %f_26 : vector<16xf32> to vector<16xi32>
        %most_28 = arith.maxsi %bits_25, %bits_27 : vector<16xi32>
        %most_29 = vector.reduction <maxsi>, %most_28 : vector<16xi32> into i32
        %most_30 = arith.bitcast %most_29 : i32 to f32
        %top_31 = arith.maximumf %most_30, %least5 : f32
        %inverse_32 = arith.divf %most6, %top_31 : f32
        %b_33 = vector.broadcast %inverse_32 : f32 to vector<16xf32>
        %scale_34 = arith.divf %top_31, %most6 : f32
        memref.store %scale_34, %y_scales[%group_1, %i_6] : memref<64x256xf32>
        %f_35 = arith.mulf %f_16, %b_33 : vector<16xf32>
        %f_36 = arith.addf %f_35, %splat7 : vector<16xf32>
        %bits_37 = vector.bitcast %f_36 : vector<16xf32> to vector<16xi32>
        %words_38 = arith.subi %bits_37, %splat8 : vector<16xi32>
        %codes_39 = arith.trunci %words_38 : vector<16xi32> to vector<16xi8>
        %at_40 = arith.muli %i_6, %i0 : index
        vector.store %codes_39, %y_codes[%group_1, %at_40] : memref<64x8192xi8>, vector<16xi8>
        %sum_41 = vector.reduction <add>, %words_38 : vector<16xi32> into i32
        %at_42 = arith.muli %i_6, %i9 : index
        memref.store %sum_41, %y_sums[%group_1, %at_42] : memref<64x512xi32>
        %f_43 = arith.mulf %f_23, %b_33 : vector<16xf32>
        %f_44 = arith.addf %f_43, %splat7 : vector<16xf32>
        %bits_45 = vector.bitcast %f_44 : vector<16xf32> to vector<16xi32>
        %words_46 = arith.subi %bits_45, %splat8 : vector<16xi32>
        %codes_47 = arith.trunci %words_46 : vector<16xi32> to vector<16xi8>
        %at_48 = arith.muli %i_6, %i0 : index
        %at_49 = arith.addi %at_48, %i3 : index
        vector.store %codes_47, %y_codes[%group_1, %at_49] : memref<64x8192xi8>, vector<16xi8>
        %sum_50 = vector.reduction <add>, %words_46 : vector<16xi32> into i32
        %at_51 = arith.muli %i_6, %i9 : index
        %at_52 = arith.addi %at_51, %i2 : index
        memref.store %sum_50, %y_sums[%group_1, %at_52] : memref<64x512xi32>
      }
      return
    }
  }
}
func.func private @gate_up_q4_0_to_q8(%given: tensor<64x2048xf32>, %norm: tensor<2048xf32>, %w0_codes: tensor<512x256x16x4xui8>, %w0_scales: tensor<512x64x16xf16>, %w1_codes: tensor<512x256x16x4xui8>, %w1_scales: tensor<512x64x16xf16>) -> (tensor<64x8192xi8>, tensor<64x256xf32>, tensor<64x512xi32>) {
  %x_codes, %x_scales, %x_sums = flow.dispatch @kernel_gate_up_q4_0_to_q8_norm::@kernel_gate_up_q4_0_to_q8_norm_entry(%given, %norm) : (tensor<64x2048xf32>, tensor<2048xf32>) -> (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>)
  %packed1, %packed1_scales, %packed1_totals = flow.dispatch @kernel_gate_up_q4_0_to_q8_pack1::@kernel_gate_up_q4_0_to_q8_pack1_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>) -> (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>)
  %w0_codes_bits = stablehlo.bitcast_convert %w0_codes : (tensor<512x256x16x4xui8>) -> tensor<512x256x16x4xi8>
  %y0 = flow.dispatch @kernel_gate_up_q4_0_to_q8_codes0::@kernel_gate_up_q4_0_to_q8_codes0_entry(%packed1, %packed1_scales, %packed1_totals, %w0_codes_bits, %w0_scales) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<512x256x16x4xi8>, tensor<512x64x16xf16>) -> tensor<64x8192xf32>
  %w1_codes_bits = stablehlo.bitcast_convert %w1_codes : (tensor<512x256x16x4xui8>) -> tensor<512x256x16x4xi8>
  %y1 = flow.dispatch @kernel_gate_up_q4_0_to_q8_codes0::@kernel_gate_up_q4_0_to_q8_codes0_entry(%packed1, %packed1_scales, %packed1_totals, %w1_codes_bits, %w1_scales) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<512x256x16x4xi8>, tensor<512x64x16xf16>) -> tensor<64x8192xf32>
  %y_codes, %y_scales, %y_sums = flow.dispatch @kernel_gate_up_q4_0_to_q8_gated::@kernel_gate_up_q4_0_to_q8_gated_entry(%y0, %y1) : (tensor<64x8192xf32>, tensor<64x8192xf32>) -> (tensor<64x8192xi8>, tensor<64x256xf32>, tensor<64x512xi32>)
  return %y_codes, %y_scales, %y_sums : tensor<64x8192xi8>, tensor<64x256xf32>, tensor<64x512xi32>
}
