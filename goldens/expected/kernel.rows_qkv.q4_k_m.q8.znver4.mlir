hal.executable.source private @kernel_qkv_q4_k_q4_k_q6_k_norm {
  hal.executable.export public @kernel_qkv_q4_k_q4_k_q6_k_norm_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_q4_k_q4_k_q6_k_norm_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_qkv_q4_k_q4_k_q6_k_pack1 {
  hal.executable.export public @kernel_qkv_q4_k_q4_k_q6_k_pack1_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_q4_k_q4_k_q6_k_pack1_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_qkv_q4_k_q4_k_q6_k_codes0 {
  hal.executable.export public @kernel_qkv_q4_k_q4_k_q6_k_codes0_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_q4_k_q4_k_q6_k_codes0_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 1 : index
      %splat4 = arith.constant dense<0.0> : vector<16xf32>
      %i5 = arith.constant 0 : index
      %i6 = arith.constant 64 : index
      %i7 = arith.constant 256 : index
      %i8 = arith.constant 192 : index
      %splat9 = arith.constant dense<15> : vector<64xi8>
      %splat10 = arith.constant dense<4> : vector<16xi32>
      %i11 = arith.constant 8 : index
      %i12 = arith.constant 16 : index
      %splat13 = arith.constant dense<0> : vector<16xi32>
      %splat14 = arith.constant dense<-128> : vector<64xi8>
      %i15 = arith.constant 3 : index
      %i16 = arith.constant 5 : index
      %i17 = arith.constant 6 : index
      %i18 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<64x64xf32>
      %w0_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<128x16384xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i5) : memref<128x1024xi8>
      %w0_minimums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i5) : memref<128x1024xi8>
      %w0_d = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i5) : memref<128x128xf16>
      %w0_dmin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i5) : memref<128x128xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(8) alignment(64) offset(%i5) : memref<64x2048xf32>
      %sums_1 = memref.alloca() : memref<128x16xf32>
      %group_2 = hal.interface.workgroup.id[0] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %end_6 = arith.minsi %end_5, %i1 : index
      scf.for %i_7 = %at_3 to %end_6 step %i2 {
        %at_9 = arith.addi %i_7, %i3 : index
        scf.for %i_10 = %i5 to %i1 step %i3 {
          vector.store %splat4, %sums_1[%i_10, %i5] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_12 = %i5 to %i6 step %i3 {
          %at_14 = arith.muli %i_12, %i7 : index
          %codes_15 = vector.load %w0_codes[%i_7, %at_14] : memref<128x16384xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i6 : index
          %codes_17 = vector.load %w0_codes[%i_7, %at_16] : memref<128x16384xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i1 : index
          %codes_19 = vector.load %w0_codes[%i_7, %at_18] : memref<128x16384xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w0_codes[%i_7, %at_20] : memref<128x16384xi8>, vector<64xi8>
          %bits_22 = arith.andi %codes_15, %splat9 : vector<64xi8>
          %bits_23 = arith.andi %codes_17, %splat9 : vector<64xi8>
          %bits_24 = arith.andi %codes_19, %splat9 : vector<64xi8>
          %bits_25 = arith.andi %codes_21, %splat9 : vector<64xi8>
          %words_26 = vector.bitcast %codes_15 : vector<64xi8> to vector<16xi32>
          %moved_27 = arith.shrui %words_26, %splat10 : vector<16xi32>
          %moved_28 = vector.bitcast %moved_27 : vector<16xi32> to vector<64xi8>
          %bits_29 = arith.andi %moved_28, %splat9 : vector<64xi8>
          %words_30 = vector.bitcast %codes_17 : vector<64xi8> to vector<16xi32>
          %moved_31 = arith.shrui %words_30, %splat10 : vector<16xi32>
          %moved_32 = vector.bitcast %moved_31 : vector<16xi32> to vector<64xi8>
          %bits_33 = arith.andi %moved_32, %splat9 : vector<64xi8>
          %words_34 = vector.bitcast %codes_19 : vector<64xi8> to vector<16xi32>
          %moved_35 = arith.shrui %words_34, %splat10 : vector<16xi32>
          %moved_36 = vector.bitcast %moved_35 : vector<16xi32> to vector<64xi8>
          %bits_37 = arith.andi %moved_36, %splat9 : vector<64xi8>
          %words_38 = vector.bitcast %codes_21 : vector<64xi8> to vector<16xi32>
          %moved_39 = arith.shrui %words_38, %splat10 : vector<16xi32>
          %moved_40 = vector.bitcast %moved_39 : vector<16xi32> to vector<64xi8>
          %bits_41 = arith.andi %moved_40, %splat9 : vector<64xi8>
          %at_42 = arith.divui %i_12, %i11 : index
          %at_43 = arith.muli %at_42, %i12 : index
          %v_44 = vector.load %w0_d[%i_7, %at_43] : memref<128x128xf16>, vector<16xf16>
          %f_45 = arith.extf %v_44 : vector<16xf16> to vector<16xf32>
          %at_46 = arith.muli %i_12, %i12 : index
          %v_47 = vector.load %w0_scales[%i_7, %at_46] : memref<128x1024xi8>, vector<16xi8>
          %small_48 = arith.extui %v_47 : vector<16xi8> to vector<16xi32>
          %whole_49 = arith.sitofp %small_48 : vector<16xi32> to vector<16xf32>
          %f_50 = arith.mulf %f_45, %whole_49 : vector<16xf32>
          %at_51 = arith.divui %i_12, %i11 : index
          %at_52 = arith.muli %at_51, %i12 : index
          %v_53 = vector.load %w0_dmin[%i_7, %at_52] : memref<128x128xf16>, vector<16xf16>
          %f_54 = arith.extf %v_53 : vector<16xf16> to vector<16xf32>
          %at_55 = arith.muli %i_12, %i12 : index
          %v_56 = vector.load %w0_minimums[%i_7, %at_55] : memref<128x1024xi8>, vector<16xi8>
          %small_57 = arith.extui %v_56 : vector<16xi8> to vector<16xi32>
          %whole_58 = arith.sitofp %small_57 : vector<16xi32> to vector<16xf32>
          %f_59 = arith.mulf %f_54, %whole_58 : vector<16xf32>
          %f_60 = arith.negf %f_59 : vector<16xf32>
          %at_61 = arith.muli %i_12, %i3 : index
          %at_62 = arith.muli %i_12, %i7 : index
          %codes_63 = vector.load %w0_codes[%at_9, %at_62] : memref<128x16384xi8>, vector<64xi8>
          %at_64 = arith.addi %at_62, %i6 : index
          %codes_65 = vector.load %w0_codes[%at_9, %at_64] : memref<128x16384xi8>, vector<64xi8>
          %at_66 = arith.addi %at_62, %i1 : index
          %codes_67 = vector.load %w0_codes[%at_9, %at_66] : memref<128x16384xi8>, vector<64xi8>
          %at_68 = arith.addi %at_62, %i8 : index
          %codes_69 = vector.load %w0_codes[%at_9, %at_68] : memref<128x16384xi8>, vector<64xi8>
          %bits_70 = arith.andi %codes_63, %splat9 : vector<64xi8>
          %bits_71 = arith.andi %codes_65, %splat9 : vector<64xi8>
          %bits_72 = arith.andi %codes_67, %splat9 : vector<64xi8>
          %bits_73 = arith.andi %codes_69, %splat9 : vector<64xi8>
          %words_74 = vector.bitcast %codes_63 : vector<64xi8> to vector<16xi32>
          %moved_75 = arith.shrui %words_74, %splat10 : vector<16xi32>
          %moved_76 = vector.bitcast %moved_75 : vector<16xi32> to vector<64xi8>
          %bits_77 = arith.andi %moved_76, %splat9 : vector<64xi8>
          %words_78 = vector.bitcast %codes_65 : vector<64xi8> to vector<16xi32>
          %moved_79 = arith.shrui %words_78, %splat10 : vector<16xi32>
          %moved_80 = vector.bitcast %moved_79 : vector<16xi32> to vector<64xi8>
          %bits_81 = arith.andi %moved_80, %splat9 : vector<64xi8>
          %words_82 = vector.bitcast %codes_67 : vector<64xi8> to vector<16xi32>
          %moved_83 = arith.shrui %words_82, %splat10 : vector<16xi32>
          %moved_84 = vector.bitcast %moved_83 : vector<16xi32> to vector<64xi8>
          %bits_85 = arith.andi %moved_84, %splat9 : vector<64xi8>
          %words_86 = vector.bitcast %codes_69 : vector<64xi8> to vector<16xi32>
          %moved_87 = arith.shrui %words_86, %splat10 : vector<16xi32>
          %moved_88 = vector.bitcast %moved_87 : vector<16xi32> to vector<64xi8>
          %bits_89 = arith.andi %moved_88, %splat9 : vector<64xi8>
          %at_90 = arith.divui %i_12, %i11 : index
          %at_91 = arith.muli %at_90, %i12 : index
          %v_92 = vector.load %w0_d[%at_9, %at_91] : memref<128x128xf16>, vector<16xf16>
          %f_93 = arith.extf %v_92 : vector<16xf16> to vector<16xf32>
          %at_94 = arith.muli %i_12, %i12 : index
          %v_95 = vector.load %w0_scales[%at_9, %at_94] : memref<128x1024xi8>, vector<16xi8>
          %small_96 = arith.extui %v_95 : vector<16xi8> to vector<16xi32>
          %whole_97 = arith.sitofp %small_96 : vector<16xi32> to vector<16xf32>
          %f_98 = arith.mulf %f_93, %whole_97 : vector<16xf32>
          %at_99 = arith.divui %i_12, %i11 : index
          %at_100 = arith.muli %at_99, %i12 : index
          %v_101 = vector.load %w0_dmin[%at_9, %at_100] : memref<128x128xf16>, vector<16xf16>
          %f_102 = arith.extf %v_101 : vector<16xf16> to vector<16xf32>
          %at_103 = arith.muli %i_12, %i12 : index
          %v_104 = vector.load %w0_minimums[%at_9, %at_103] : memref<128x1024xi8>, vector<16xi8>
          %small_105 = arith.extui %v_104 : vector<16xi8> to vector<16xi32>
          %whole_106 = arith.sitofp %small_105 : vector<16xi32> to vector<16xf32>
          %f_107 = arith.mulf %f_102, %whole_106 : vector<16xf32>
          %f_108 = arith.negf %f_107 : vector<16xf32>
          %at_109 = arith.muli %i_12, %i3 : index
          %dot_110 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %splat14, %bits_22) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_111 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_110, %splat14, %bits_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_112 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_111, %splat14, %bits_24) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_113 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_112, %splat14, %bits_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_114 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_113, %splat14, %bits_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_115 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_114, %splat14, %bits_33) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_116 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_115, %splat14, %bits_37) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_117 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_116, %splat14, %bits_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_118 = arith.subi %splat13, %dot_117 : vector<16xi32>
          %dot_119 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %splat14, %bits_70) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_120 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_119, %splat14, %bits_71) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_121 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_120, %splat14, %bits_72) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_122 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_121, %splat14, %bits_73) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_123 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_122, %splat14, %bits_77) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_124 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_123, %splat14, %bits_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_125 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_124, %splat14, %bits_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_126 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_125, %splat14, %bits_89) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_127 = arith.subi %splat13, %dot_126 : vector<16xi32>
          scf.for %i_128 = %i5 to %i6 step %i3 {
            %x_130 = memref.load %p[%i_12, %i_128, %i5] : memref<64x64x8xi32>
            %word_131 = vector.broadcast %x_130 : i32 to vector<16xi32>
            %word_132 = vector.bitcast %word_131 : vector<16xi32> to vector<64xi8>
            %x_133 = memref.load %p[%i_12, %i_128, %i3] : memref<64x64x8xi32>
            %word_134 = vector.broadcast %x_133 : i32 to vector<16xi32>
            %word_135 = vector.bitcast %word_134 : vector<16xi32> to vector<64xi8>
            %x_136 = memref.load %p[%i_12, %i_128, %i2] : memref<64x64x8xi32>
            %word_137 = vector.broadcast %x_136 : i32 to vector<16xi32>
            %word_138 = vector.bitcast %word_137 : vector<16xi32> to vector<64xi8>
            %x_139 = memref.load %p[%i_12, %i_128, %i15] : memref<64x64x8xi32>
            %word_140 = vector.broadcast %x_139 : i32 to vector<16xi32>
            %word_141 = vector.bitcast %word_140 : vector<16xi32> to vector<64xi8>
            %x_142 = memref.load %p[%i_12, %i_128, %i0] : memref<64x64x8xi32>
            %word_143 = vector.broadcast %x_142 : i32 to vector<16xi32>
            %word_144 = vector.bitcast %word_143 : vector<16xi32> to vector<64xi8>
            %x_145 = memref.load %p[%i_12, %i_128, %i16] : memref<64x64x8xi32>
            %word_146 = vector.broadcast %x_145 : i32 to vector<16xi32>
            %word_147 = vector.bitcast %word_146 : vector<16xi32> to vector<64xi8>
            %x_148 = memref.load %p[%i_12, %i_128, %i17] : memref<64x64x8xi32>
            %word_149 = vector.broadcast %x_148 : i32 to vector<16xi32>
            %word_150 = vector.bitcast %word_149 : vector<16xi32> to vector<64xi8>
            %x_151 = memref.load %p[%i_12, %i_128, %i18] : memref<64x64x8xi32>
            %word_152 = vector.broadcast %x_151 : i32 to vector<16xi32>
            %word_153 = vector.bitcast %word_152 : vector<16xi32> to vector<64xi8>
            %x_154 = memref.load %p_scales[%i_12, %i_128] : memref<64x64xf32>
            %b_155 = vector.broadcast %x_154 : f32 to vector<16xf32>
            %at_156 = arith.muli %i_128, %i2 : index
            %v_157 = vector.load %sums_1[%at_156, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_158 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_118, %word_132, %bits_22) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_159 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %word_135, %bits_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_160 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_158, %word_138, %bits_24) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_161 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_159, %word_141, %bits_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_162 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_160, %word_144, %bits_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_163 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_161, %word_147, %bits_33) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_164 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_162, %word_150, %bits_37) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_165 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_163, %word_153, %bits_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_166 = arith.addi %dot_164, %dot_165 : vector<16xi32>
            %whole_167 = arith.sitofp %sums_166 : vector<16xi32> to vector<16xf32>
            %f_168 = arith.mulf %whole_167, %b_155 : vector<16xf32>
            %f_169 = math.fma %f_168, %f_50, %v_157 : vector<16xf32>
            %x_170 = memref.load %p_totals[%at_61, %i_128] : memref<64x64xf32>
            %b_171 = vector.broadcast %x_170 : f32 to vector<16xf32>
            %f_172 = math.fma %f_60, %b_171, %f_169 : vector<16xf32>
            vector.store %f_172, %sums_1[%at_156, %i5] : memref<128x16xf32>, vector<16xf32>
            %at_173 = arith.muli %i_128, %i2 : index
            %at_174 = arith.addi %at_173, %i3 : index
            %v_175 = vector.load %sums_1[%at_174, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_176 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_127, %word_132, %bits_70) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_177 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %word_135, %bits_71) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_178 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_176, %word_138, %bits_72) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_179 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_177, %word_141, %bits_73) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_180 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_178, %word_144, %bits_77) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_181 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_179, %word_147, %bits_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_182 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_180, %word_150, %bits_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_183 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_181, %word_153, %bits_89) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_184 = arith.addi %dot_182, %dot_183 : vector<16xi32>
            %whole_185 = arith.sitofp %sums_184 : vector<16xi32> to vector<16xf32>
            %f_186 = arith.mulf %whole_185, %b_155 : vector<16xf32>
            %f_187 = math.fma %f_186, %f_98, %v_175 : vector<16xf32>
            %x_188 = memref.load %p_totals[%at_109, %i_128] : memref<64x64xf32>
            %b_189 = vector.broadcast %x_188 : f32 to vector<16xf32>
            %f_190 = math.fma %f_108, %b_189, %f_187 : vector<16xf32>
            vector.store %f_190, %sums_1[%at_174, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_191 = %i5 to %i6 step %i3 {
          %at_193 = arith.muli %i_191, %i2 : index
          %v_194 = vector.load %sums_1[%at_193, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_195 = arith.muli %i_7, %i12 : index
          vector.store %v_194, %y[%i_191, %at_195] : memref<64x2048xf32>, vector<16xf32>
          %at_196 = arith.muli %i_191, %i2 : index
          %at_197 = arith.addi %at_196, %i3 : index
          %v_198 = vector.load %sums_1[%at_197, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_199 = arith.muli %at_9, %i12 : index
          vector.store %v_198, %y[%i_191, %at_199] : memref<64x2048xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_qkv_q4_k_q4_k_q6_k_codes1 {
  hal.executable.export public @kernel_qkv_q4_k_q4_k_q6_k_codes1_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_q4_k_q4_k_q6_k_codes1_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 1 : index
      %splat3 = arith.constant dense<0.0> : vector<16xf32>
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 128 : index
      %i6 = arith.constant 64 : index
      %i7 = arith.constant 256 : index
      %i8 = arith.constant 192 : index
      %splat9 = arith.constant dense<15> : vector<64xi8>
      %splat10 = arith.constant dense<4> : vector<16xi32>
      %i11 = arith.constant 8 : index
      %i12 = arith.constant 16 : index
      %splat13 = arith.constant dense<0> : vector<16xi32>
      %splat14 = arith.constant dense<-128> : vector<64xi8>
      %i15 = arith.constant 3 : index
      %i16 = arith.constant 4 : index
      %i17 = arith.constant 5 : index
      %i18 = arith.constant 6 : index
      %i19 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<64x64xf32>
      %w1_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x16384xi8>
      %w1_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i4) : memref<32x1024xi8>
      %w1_minimums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i4) : memref<32x1024xi8>
      %w1_d = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i4) : memref<32x128xf16>
      %w1_dmin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i4) : memref<32x128xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(8) alignment(64) offset(%i4) : memref<64x512xf32>
      %sums_1 = memref.alloca() : memref<128x16xf32>
      %group_2 = hal.interface.workgroup.id[0] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %end_6 = arith.minsi %end_5, %i1 : index
      scf.for %i_7 = %at_3 to %end_6 step %i0 {
        %at_9 = arith.addi %i_7, %i2 : index
        scf.for %i_10 = %i4 to %i5 step %i2 {
          vector.store %splat3, %sums_1[%i_10, %i4] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_12 = %i4 to %i6 step %i2 {
          %at_14 = arith.muli %i_12, %i7 : index
          %codes_15 = vector.load %w1_codes[%i_7, %at_14] : memref<32x16384xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i6 : index
          %codes_17 = vector.load %w1_codes[%i_7, %at_16] : memref<32x16384xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i5 : index
          %codes_19 = vector.load %w1_codes[%i_7, %at_18] : memref<32x16384xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w1_codes[%i_7, %at_20] : memref<32x16384xi8>, vector<64xi8>
          %bits_22 = arith.andi %codes_15, %splat9 : vector<64xi8>
          %bits_23 = arith.andi %codes_17, %splat9 : vector<64xi8>
          %bits_24 = arith.andi %codes_19, %splat9 : vector<64xi8>
          %bits_25 = arith.andi %codes_21, %splat9 : vector<64xi8>
          %words_26 = vector.bitcast %codes_15 : vector<64xi8> to vector<16xi32>
          %moved_27 = arith.shrui %words_26, %splat10 : vector<16xi32>
          %moved_28 = vector.bitcast %moved_27 : vector<16xi32> to vector<64xi8>
          %bits_29 = arith.andi %moved_28, %splat9 : vector<64xi8>
          %words_30 = vector.bitcast %codes_17 : vector<64xi8> to vector<16xi32>
          %moved_31 = arith.shrui %words_30, %splat10 : vector<16xi32>
          %moved_32 = vector.bitcast %moved_31 : vector<16xi32> to vector<64xi8>
          %bits_33 = arith.andi %moved_32, %splat9 : vector<64xi8>
          %words_34 = vector.bitcast %codes_19 : vector<64xi8> to vector<16xi32>
          %moved_35 = arith.shrui %words_34, %splat10 : vector<16xi32>
          %moved_36 = vector.bitcast %moved_35 : vector<16xi32> to vector<64xi8>
          %bits_37 = arith.andi %moved_36, %splat9 : vector<64xi8>
          %words_38 = vector.bitcast %codes_21 : vector<64xi8> to vector<16xi32>
          %moved_39 = arith.shrui %words_38, %splat10 : vector<16xi32>
          %moved_40 = vector.bitcast %moved_39 : vector<16xi32> to vector<64xi8>
          %bits_41 = arith.andi %moved_40, %splat9 : vector<64xi8>
          %at_42 = arith.divui %i_12, %i11 : index
          %at_43 = arith.muli %at_42, %i12 : index
          %v_44 = vector.load %w1_d[%i_7, %at_43] : memref<32x128xf16>, vector<16xf16>
          %f_45 = arith.extf %v_44 : vector<16xf16> to vector<16xf32>
          %at_46 = arith.muli %i_12, %i12 : index
          %v_47 = vector.load %w1_scales[%i_7, %at_46] : memref<32x1024xi8>, vector<16xi8>
          %small_48 = arith.extui %v_47 : vector<16xi8> to vector<16xi32>
          %whole_49 = arith.sitofp %small_48 : vector<16xi32> to vector<16xf32>
          %f_50 = arith.mulf %f_45, %whole_49 : vector<16xf32>
          %at_51 = arith.divui %i_12, %i11 : index
          %at_52 = arith.muli %at_51, %i12 : index
          %v_53 = vector.load %w1_dmin[%i_7, %at_52] : memref<32x128xf16>, vector<16xf16>
          %f_54 = arith.extf %v_53 : vector<16xf16> to vector<16xf32>
          %at_55 = arith.muli %i_12, %i12 : index
          %v_56 = vector.load %w1_minimums[%i_7, %at_55] : memref<32x1024xi8>, vector<16xi8>
          %small_57 = arith.extui %v_56 : vector<16xi8> to vector<16xi32>
          %whole_58 = arith.sitofp %small_57 : vector<16xi32> to vector<16xf32>
          %f_59 = arith.mulf %f_54, %whole_58 : vector<16xf32>
          %f_60 = arith.negf %f_59 : vector<16xf32>
          %at_61 = arith.muli %i_12, %i2 : index
          %at_62 = arith.muli %i_12, %i7 : index
          %codes_63 = vector.load %w1_codes[%at_9, %at_62] : memref<32x16384xi8>, vector<64xi8>
          %at_64 = arith.addi %at_62, %i6 : index
          %codes_65 = vector.load %w1_codes[%at_9, %at_64] : memref<32x16384xi8>, vector<64xi8>
          %at_66 = arith.addi %at_62, %i5 : index
          %codes_67 = vector.load %w1_codes[%at_9, %at_66] : memref<32x16384xi8>, vector<64xi8>
          %at_68 = arith.addi %at_62, %i8 : index
          %codes_69 = vector.load %w1_codes[%at_9, %at_68] : memref<32x16384xi8>, vector<64xi8>
          %bits_70 = arith.andi %codes_63, %splat9 : vector<64xi8>
          %bits_71 = arith.andi %codes_65, %splat9 : vector<64xi8>
          %bits_72 = arith.andi %codes_67, %splat9 : vector<64xi8>
          %bits_73 = arith.andi %codes_69, %splat9 : vector<64xi8>
          %words_74 = vector.bitcast %codes_63 : vector<64xi8> to vector<16xi32>
          %moved_75 = arith.shrui %words_74, %splat10 : vector<16xi32>
          %moved_76 = vector.bitcast %moved_75 : vector<16xi32> to vector<64xi8>
          %bits_77 = arith.andi %moved_76, %splat9 : vector<64xi8>
          %words_78 = vector.bitcast %codes_65 : vector<64xi8> to vector<16xi32>
          %moved_79 = arith.shrui %words_78, %splat10 : vector<16xi32>
          %moved_80 = vector.bitcast %moved_79 : vector<16xi32> to vector<64xi8>
          %bits_81 = arith.andi %moved_80, %splat9 : vector<64xi8>
          %words_82 = vector.bitcast %codes_67 : vector<64xi8> to vector<16xi32>
          %moved_83 = arith.shrui %words_82, %splat10 : vector<16xi32>
          %moved_84 = vector.bitcast %moved_83 : vector<16xi32> to vector<64xi8>
          %bits_85 = arith.andi %moved_84, %splat9 : vector<64xi8>
          %words_86 = vector.bitcast %codes_69 : vector<64xi8> to vector<16xi32>
          %moved_87 = arith.shrui %words_86, %splat10 : vector<16xi32>
          %moved_88 = vector.bitcast %moved_87 : vector<16xi32> to vector<64xi8>
          %bits_89 = arith.andi %moved_88, %splat9 : vector<64xi8>
          %at_90 = arith.divui %i_12, %i11 : index
          %at_91 = arith.muli %at_90, %i12 : index
          %v_92 = vector.load %w1_d[%at_9, %at_91] : memref<32x128xf16>, vector<16xf16>
          %f_93 = arith.extf %v_92 : vector<16xf16> to vector<16xf32>
          %at_94 = arith.muli %i_12, %i12 : index
          %v_95 = vector.load %w1_scales[%at_9, %at_94] : memref<32x1024xi8>, vector<16xi8>
          %small_96 = arith.extui %v_95 : vector<16xi8> to vector<16xi32>
          %whole_97 = arith.sitofp %small_96 : vector<16xi32> to vector<16xf32>
          %f_98 = arith.mulf %f_93, %whole_97 : vector<16xf32>
          %at_99 = arith.divui %i_12, %i11 : index
          %at_100 = arith.muli %at_99, %i12 : index
          %v_101 = vector.load %w1_dmin[%at_9, %at_100] : memref<32x128xf16>, vector<16xf16>
          %f_102 = arith.extf %v_101 : vector<16xf16> to vector<16xf32>
          %at_103 = arith.muli %i_12, %i12 : index
          %v_104 = vector.load %w1_minimums[%at_9, %at_103] : memref<32x1024xi8>, vector<16xi8>
          %small_105 = arith.extui %v_104 : vector<16xi8> to vector<16xi32>
          %whole_106 = arith.sitofp %small_105 : vector<16xi32> to vector<16xf32>
          %f_107 = arith.mulf %f_102, %whole_106 : vector<16xf32>
          %f_108 = arith.negf %f_107 : vector<16xf32>
          %at_109 = arith.muli %i_12, %i2 : index
          %dot_110 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %splat14, %bits_22) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_111 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_110, %splat14, %bits_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_112 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_111, %splat14, %bits_24) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_113 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_112, %splat14, %bits_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_114 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_113, %splat14, %bits_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_115 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_114, %splat14, %bits_33) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_116 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_115, %splat14, %bits_37) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_117 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_116, %splat14, %bits_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_118 = arith.subi %splat13, %dot_117 : vector<16xi32>
          %dot_119 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %splat14, %bits_70) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_120 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_119, %splat14, %bits_71) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_121 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_120, %splat14, %bits_72) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_122 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_121, %splat14, %bits_73) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_123 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_122, %splat14, %bits_77) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_124 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_123, %splat14, %bits_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_125 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_124, %splat14, %bits_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_126 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_125, %splat14, %bits_89) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_127 = arith.subi %splat13, %dot_126 : vector<16xi32>
          scf.for %i_128 = %i4 to %i6 step %i2 {
            %x_130 = memref.load %p[%i_12, %i_128, %i4] : memref<64x64x8xi32>
            %word_131 = vector.broadcast %x_130 : i32 to vector<16xi32>
            %word_132 = vector.bitcast %word_131 : vector<16xi32> to vector<64xi8>
            %x_133 = memref.load %p[%i_12, %i_128, %i2] : memref<64x64x8xi32>
            %word_134 = vector.broadcast %x_133 : i32 to vector<16xi32>
            %word_135 = vector.bitcast %word_134 : vector<16xi32> to vector<64xi8>
            %x_136 = memref.load %p[%i_12, %i_128, %i0] : memref<64x64x8xi32>
            %word_137 = vector.broadcast %x_136 : i32 to vector<16xi32>
            %word_138 = vector.bitcast %word_137 : vector<16xi32> to vector<64xi8>
            %x_139 = memref.load %p[%i_12, %i_128, %i15] : memref<64x64x8xi32>
            %word_140 = vector.broadcast %x_139 : i32 to vector<16xi32>
            %word_141 = vector.bitcast %word_140 : vector<16xi32> to vector<64xi8>
            %x_142 = memref.load %p[%i_12, %i_128, %i16] : memref<64x64x8xi32>
            %word_143 = vector.broadcast %x_142 : i32 to vector<16xi32>
            %word_144 = vector.bitcast %word_143 : vector<16xi32> to vector<64xi8>
            %x_145 = memref.load %p[%i_12, %i_128, %i17] : memref<64x64x8xi32>
            %word_146 = vector.broadcast %x_145 : i32 to vector<16xi32>
            %word_147 = vector.bitcast %word_146 : vector<16xi32> to vector<64xi8>
            %x_148 = memref.load %p[%i_12, %i_128, %i18] : memref<64x64x8xi32>
            %word_149 = vector.broadcast %x_148 : i32 to vector<16xi32>
            %word_150 = vector.bitcast %word_149 : vector<16xi32> to vector<64xi8>
            %x_151 = memref.load %p[%i_12, %i_128, %i19] : memref<64x64x8xi32>
            %word_152 = vector.broadcast %x_151 : i32 to vector<16xi32>
            %word_153 = vector.bitcast %word_152 : vector<16xi32> to vector<64xi8>
            %x_154 = memref.load %p_scales[%i_12, %i_128] : memref<64x64xf32>
            %b_155 = vector.broadcast %x_154 : f32 to vector<16xf32>
            %at_156 = arith.muli %i_128, %i0 : index
            %v_157 = vector.load %sums_1[%at_156, %i4] : memref<128x16xf32>, vector<16xf32>
            %dot_158 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_118, %word_132, %bits_22) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_159 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %word_135, %bits_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_160 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_158, %word_138, %bits_24) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_161 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_159, %word_141, %bits_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_162 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_160, %word_144, %bits_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_163 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_161, %word_147, %bits_33) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_164 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_162, %word_150, %bits_37) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_165 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_163, %word_153, %bits_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_166 = arith.addi %dot_164, %dot_165 : vector<16xi32>
            %whole_167 = arith.sitofp %sums_166 : vector<16xi32> to vector<16xf32>
            %f_168 = arith.mulf %whole_167, %b_155 : vector<16xf32>
            %f_169 = math.fma %f_168, %f_50, %v_157 : vector<16xf32>
            %x_170 = memref.load %p_totals[%at_61, %i_128] : memref<64x64xf32>
            %b_171 = vector.broadcast %x_170 : f32 to vector<16xf32>
            %f_172 = math.fma %f_60, %b_171, %f_169 : vector<16xf32>
            vector.store %f_172, %sums_1[%at_156, %i4] : memref<128x16xf32>, vector<16xf32>
            %at_173 = arith.muli %i_128, %i0 : index
            %at_174 = arith.addi %at_173, %i2 : index
            %v_175 = vector.load %sums_1[%at_174, %i4] : memref<128x16xf32>, vector<16xf32>
            %dot_176 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_127, %word_132, %bits_70) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_177 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %word_135, %bits_71) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_178 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_176, %word_138, %bits_72) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_179 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_177, %word_141, %bits_73) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_180 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_178, %word_144, %bits_77) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_181 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_179, %word_147, %bits_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_182 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_180, %word_150, %bits_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_183 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_181, %word_153, %bits_89) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_184 = arith.addi %dot_182, %dot_183 : vector<16xi32>
            %whole_185 = arith.sitofp %sums_184 : vector<16xi32> to vector<16xf32>
            %f_186 = arith.mulf %whole_185, %b_155 : vector<16xf32>
            %f_187 = math.fma %f_186, %f_98, %v_175 : vector<16xf32>
            %x_188 = memref.load %p_totals[%at_109, %i_128] : memref<64x64xf32>
            %b_189 = vector.broadcast %x_188 : f32 to vector<16xf32>
            %f_190 = math.fma %f_108, %b_189, %f_187 : vector<16xf32>
            vector.store %f_190, %sums_1[%at_174, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_191 = %i4 to %i6 step %i2 {
          %at_193 = arith.muli %i_191, %i0 : index
          %v_194 = vector.load %sums_1[%at_193, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_195 = arith.muli %i_7, %i12 : index
          vector.store %v_194, %y[%i_191, %at_195] : memref<64x512xf32>, vector<16xf32>
          %at_196 = arith.muli %i_191, %i0 : index
          %at_197 = arith.addi %at_196, %i2 : index
          %v_198 = vector.load %sums_1[%at_197, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_199 = arith.muli %at_9, %i12 : index
          vector.store %v_198, %y[%i_191, %at_199] : memref<64x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_qkv_q4_k_q4_k_q6_k_pack2 {
  hal.executable.export public @kernel_qkv_q4_k_q4_k_q6_k_pack2_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_q4_k_q4_k_q6_k_pack2_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<128x64xf32>
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
        %whole_12 = arith.sitofp %x_9 : i32 to f32
        %total_13 = arith.mulf %whole_12, %x_7 : f32
        %at_14 = arith.muli %i_2, %i5 : index
        memref.store %total_13, %p_totals[%at_14, %group_1] : memref<128x64xf32>
        %whole_15 = arith.sitofp %x_11 : i32 to f32
        %total_16 = arith.mulf %whole_15, %x_7 : f32
        %at_17 = arith.muli %i_2, %i5 : index
        %at_18 = arith.addi %at_17, %i3 : index
        memref.store %total_16, %p_totals[%at_18, %group_1] : memref<128x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_qkv_q4_k_q4_k_q6_k_codes2 {
  hal.executable.export public @kernel_qkv_q4_k_q4_k_q6_k_codes2_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_q4_k_q4_k_q6_k_codes2_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 1 : index
      %splat3 = arith.constant dense<0.0> : vector<16xf32>
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 128 : index
      %i6 = arith.constant 64 : index
      %i7 = arith.constant 256 : index
      %i8 = arith.constant 192 : index
      %splat9 = arith.constant dense<15> : vector<64xi8>
      %splat10 = arith.constant dense<4> : vector<16xi32>
      %splat11 = arith.constant dense<48> : vector<64xi8>
      %splat12 = arith.constant dense<2> : vector<16xi32>
      %splat13 = arith.constant dense<32> : vector<64xi8>
      %i14 = arith.constant 8 : index
      %i15 = arith.constant 16 : index
      %splat16 = arith.constant dense<0> : vector<16xi32>
      %splat17 = arith.constant dense<-128> : vector<64xi8>
      %i18 = arith.constant 3 : index
      %i19 = arith.constant 4 : index
      %i20 = arith.constant 5 : index
      %i21 = arith.constant 6 : index
      %i22 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<128x64xf32>
      %w2_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x16384xi8>
      %w2_high = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i4) : memref<32x8192xi8>
      %w2_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i4) : memref<32x2048xi8>
      %w2_d = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i4) : memref<32x128xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i4) : memref<64x512xf32>
      %sums_1 = memref.alloca() : memref<128x16xf32>
      %group_2 = hal.interface.workgroup.id[0] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %end_6 = arith.minsi %end_5, %i1 : index
      scf.for %i_7 = %at_3 to %end_6 step %i0 {
        %at_9 = arith.addi %i_7, %i2 : index
        scf.for %i_10 = %i4 to %i5 step %i2 {
          vector.store %splat3, %sums_1[%i_10, %i4] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_12 = %i4 to %i6 step %i2 {
          %at_14 = arith.muli %i_12, %i7 : index
          %codes_15 = vector.load %w2_codes[%i_7, %at_14] : memref<32x16384xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i6 : index
          %codes_17 = vector.load %w2_codes[%i_7, %at_16] : memref<32x16384xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i5 : index
          %codes_19 = vector.load %w2_codes[%i_7, %at_18] : memref<32x16384xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w2_codes[%i_7, %at_20] : memref<32x16384xi8>, vector<64xi8>
          %bits_22 = arith.andi %codes_15, %splat9 : vector<64xi8>
          %bits_23 = arith.andi %codes_17, %splat9 : vector<64xi8>
          %bits_24 = arith.andi %codes_19, %splat9 : vector<64xi8>
          %bits_25 = arith.andi %codes_21, %splat9 : vector<64xi8>
          %words_26 = vector.bitcast %codes_15 : vector<64xi8> to vector<16xi32>
          %moved_27 = arith.shrui %words_26, %splat10 : vector<16xi32>
          %moved_28 = vector.bitcast %moved_27 : vector<16xi32> to vector<64xi8>
          %bits_29 = arith.andi %moved_28, %splat9 : vector<64xi8>
          %words_30 = vector.bitcast %codes_17 : vector<64xi8> to vector<16xi32>
          %moved_31 = arith.shrui %words_30, %splat10 : vector<16xi32>
          %moved_32 = vector.bitcast %moved_31 : vector<16xi32> to vector<64xi8>
          %bits_33 = arith.andi %moved_32, %splat9 : vector<64xi8>
          %words_34 = vector.bitcast %codes_19 : vector<64xi8> to vector<16xi32>
          %moved_35 = arith.shrui %words_34, %splat10 : vector<16xi32>
          %moved_36 = vector.bitcast %moved_35 : vector<16xi32> to vector<64xi8>
          %bits_37 = arith.andi %moved_36, %splat9 : vector<64xi8>
          %words_38 = vector.bitcast %codes_21 : vector<64xi8> to vector<16xi32>
          %moved_39 = arith.shrui %words_38, %splat10 : vector<16xi32>
          %moved_40 = vector.bitcast %moved_39 : vector<16xi32> to vector<64xi8>
          %bits_41 = arith.andi %moved_40, %splat9 : vector<64xi8>
          %at_42 = arith.muli %i_12, %i5 : index
          %codes_43 = vector.load %w2_high[%i_7, %at_42] : memref<32x8192xi8>, vector<64xi8>
          %at_44 = arith.addi %at_42, %i6 : index
          %codes_45 = vector.load %w2_high[%i_7, %at_44] : memref<32x8192xi8>, vector<64xi8>
          %words_46 = vector.bitcast %codes_43 : vector<64xi8> to vector<16xi32>
          %moved_47 = arith.shli %words_46, %splat10 : vector<16xi32>
          %moved_48 = vector.bitcast %moved_47 : vector<16xi32> to vector<64xi8>
          %bits_49 = arith.andi %moved_48, %splat11 : vector<64xi8>
          %words_50 = vector.bitcast %codes_43 : vector<64xi8> to vector<16xi32>
          %moved_51 = arith.shli %words_50, %splat12 : vector<16xi32>
          %moved_52 = vector.bitcast %moved_51 : vector<16xi32> to vector<64xi8>
          %bits_53 = arith.andi %moved_52, %splat11 : vector<64xi8>
          %bits_54 = arith.andi %codes_43, %splat11 : vector<64xi8>
          %words_55 = vector.bitcast %codes_43 : vector<64xi8> to vector<16xi32>
          %moved_56 = arith.shrui %words_55, %splat12 : vector<16xi32>
          %moved_57 = vector.bitcast %moved_56 : vector<16xi32> to vector<64xi8>
          %bits_58 = arith.andi %moved_57, %splat11 : vector<64xi8>
          %words_59 = vector.bitcast %codes_45 : vector<64xi8> to vector<16xi32>
          %moved_60 = arith.shli %words_59, %splat10 : vector<16xi32>
          %moved_61 = vector.bitcast %moved_60 : vector<16xi32> to vector<64xi8>
          %bits_62 = arith.andi %moved_61, %splat11 : vector<64xi8>
          %words_63 = vector.bitcast %codes_45 : vector<64xi8> to vector<16xi32>
          %moved_64 = arith.shli %words_63, %splat12 : vector<16xi32>
          %moved_65 = vector.bitcast %moved_64 : vector<16xi32> to vector<64xi8>
          %bits_66 = arith.andi %moved_65, %splat11 : vector<64xi8>
          %bits_67 = arith.andi %codes_45, %splat11 : vector<64xi8>
          %words_68 = vector.bitcast %codes_45 : vector<64xi8> to vector<16xi32>
          %moved_69 = arith.shrui %words_68, %splat12 : vector<16xi32>
          %moved_70 = vector.bitcast %moved_69 : vector<16xi32> to vector<64xi8>
          %bits_71 = arith.andi %moved_70, %splat11 : vector<64xi8>
          %codes_72 = arith.ori %bits_22, %bits_49 : vector<64xi8>
          %codes_73 = arith.ori %bits_23, %bits_53 : vector<64xi8>
          %codes_74 = arith.ori %bits_24, %bits_54 : vector<64xi8>
          %codes_75 = arith.ori %bits_25, %bits_58 : vector<64xi8>
          %codes_76 = arith.ori %bits_29, %bits_62 : vector<64xi8>
          %codes_77 = arith.ori %bits_33, %bits_66 : vector<64xi8>
          %codes_78 = arith.ori %bits_37, %bits_67 : vector<64xi8>
          %codes_79 = arith.ori %bits_41, %bits_71 : vector<64xi8>
          %signed_80 = arith.subi %codes_72, %splat13 : vector<64xi8>
          %signed_81 = arith.subi %codes_73, %splat13 : vector<64xi8>
          %signed_82 = arith.subi %codes_74, %splat13 : vector<64xi8>
          %signed_83 = arith.subi %codes_75, %splat13 : vector<64xi8>
          %signed_84 = arith.subi %codes_76, %splat13 : vector<64xi8>
          %signed_85 = arith.subi %codes_77, %splat13 : vector<64xi8>
          %signed_86 = arith.subi %codes_78, %splat13 : vector<64xi8>
          %signed_87 = arith.subi %codes_79, %splat13 : vector<64xi8>
          %at_88 = arith.divui %i_12, %i14 : index
          %at_89 = arith.muli %at_88, %i15 : index
          %v_90 = vector.load %w2_d[%i_7, %at_89] : memref<32x128xf16>, vector<16xf16>
          %f_91 = arith.extf %v_90 : vector<16xf16> to vector<16xf32>
          %at_92 = arith.muli %i_12, %i0 : index
          %at_93 = arith.muli %at_92, %i15 : index
          %v_94 = vector.load %w2_scales[%i_7, %at_93] : memref<32x2048xi8>, vector<16xi8>
          %small_95 = arith.extsi %v_94 : vector<16xi8> to vector<16xi32>
          %whole_96 = arith.sitofp %small_95 : vector<16xi32> to vector<16xf32>
          %f_97 = arith.mulf %f_91, %whole_96 : vector<16xf32>
          %at_98 = arith.muli %i_12, %i0 : index
          %at_99 = arith.divui %i_12, %i14 : index
          %at_100 = arith.muli %at_99, %i15 : index
          %v_101 = vector.load %w2_d[%i_7, %at_100] : memref<32x128xf16>, vector<16xf16>
          %f_102 = arith.extf %v_101 : vector<16xf16> to vector<16xf32>
          %at_103 = arith.muli %i_12, %i0 : index
          %at_104 = arith.addi %at_103, %i2 : index
          %at_105 = arith.muli %at_104, %i15 : index
          %v_106 = vector.load %w2_scales[%i_7, %at_105] : memref<32x2048xi8>, vector<16xi8>
          %small_107 = arith.extsi %v_106 : vector<16xi8> to vector<16xi32>
          %whole_108 = arith.sitofp %small_107 : vector<16xi32> to vector<16xf32>
          %f_109 = arith.mulf %f_102, %whole_108 : vector<16xf32>
          %at_110 = arith.muli %i_12, %i0 : index
          %at_111 = arith.addi %at_110, %i2 : index
          %at_112 = arith.muli %i_12, %i7 : index
          %codes_113 = vector.load %w2_codes[%at_9, %at_112] : memref<32x16384xi8>, vector<64xi8>
          %at_114 = arith.addi %at_112, %i6 : index
          %codes_115 = vector.load %w2_codes[%at_9, %at_114] : memref<32x16384xi8>, vector<64xi8>
          %at_116 = arith.addi %at_112, %i5 : index
          %codes_117 = vector.load %w2_codes[%at_9, %at_116] : memref<32x16384xi8>, vector<64xi8>
          %at_118 = arith.addi %at_112, %i8 : index
          %codes_119 = vector.load %w2_codes[%at_9, %at_118] : memref<32x16384xi8>, vector<64xi8>
          %bits_120 = arith.andi %codes_113, %splat9 : vector<64xi8>
          %bits_121 = arith.andi %codes_115, %splat9 : vector<64xi8>
          %bits_122 = arith.andi %codes_117, %splat9 : vector<64xi8>
          %bits_123 = arith.andi %codes_119, %splat9 : vector<64xi8>
          %words_124 = vector.bitcast %codes_113 : vector<64xi8> to vector<16xi32>
          %moved_125 = arith.shrui %words_124, %splat10 : vector<16xi32>
          %moved_126 = vector.bitcast %moved_125 : vector<16xi32> to vector<64xi8>
          %bits_127 = arith.andi %moved_126, %splat9 : vector<64xi8>
          %words_128 = vector.bitcast %codes_115 : vector<64xi8> to vector<16xi32>
          %moved_129 = arith.shrui %words_128, %splat10 : vector<16xi32>
          %moved_130 = vector.bitcast %moved_129 : vector<16xi32> to vector<64xi8>
          %bits_131 = arith.andi %moved_130, %splat9 : vector<64xi8>
          %words_132 = vector.bitcast %codes_117 : vector<64xi8> to vector<16xi32>
          %moved_133 = arith.shrui %words_132, %splat10 : vector<16xi32>
          %moved_134 = vector.bitcast %moved_133 : vector<16xi32> to vector<64xi8>
          %bits_135 = arith.andi %moved_134, %splat9 : vector<64xi8>
          %words_136 = vector.bitcast %codes_119 : vector<64xi8> to vector<16xi32>
          %moved_137 = arith.shrui %words_136, %splat10 : vector<16xi32>
          %moved_138 = vector.bitcast %moved_137 : vector<16xi32> to vector<64xi8>
          %bits_139 = arith.andi %moved_138, %splat9 : vector<64xi8>
          %at_140 = arith.muli %i_12, %i5 : index
          %codes_141 = vector.load %w2_high[%at_9, %at_140] : memref<32x8192xi8>, vector<64xi8>
          %at_142 = arith.addi %at_140, %i6 : index
          %codes_143 = vector.load %w2_high[%at_9, %at_142] : memref<32x8192xi8>, vector<64xi8>
          %words_144 = vector.bitcast %codes_141 : vector<64xi8> to vector<16xi32>
          %moved_145 = arith.shli %words_144, %splat10 : vector<16xi32>
          %moved_146 = vector.bitcast %moved_145 : vector<16xi32> to vector<64xi8>
          %bits_147 = arith.andi %moved_146, %splat11 : vector<64xi8>
          %words_148 = vector.bitcast %codes_141 : vector<64xi8> to vector<16xi32>
          %moved_149 = arith.shli %words_148, %splat12 : vector<16xi32>
          %moved_150 = vector.bitcast %moved_149 : vector<16xi32> to vector<64xi8>
          %bits_151 = arith.andi %moved_150, %splat11 : vector<64xi8>
          %bits_152 = arith.andi %codes_141, %splat11 : vector<64xi8>
          %words_153 = vector.bitcast %codes_141 : vector<64xi8> to vector<16xi32>
          %moved_154 = arith.shrui %words_153, %splat12 : vector<16xi32>
          %moved_155 = vector.bitcast %moved_154 : vector<16xi32> to vector<64xi8>
          %bits_156 = arith.andi %moved_155, %splat11 : vector<64xi8>
          %words_157 = vector.bitcast %codes_143 : vector<64xi8> to vector<16xi32>
          %moved_158 = arith.shli %words_157, %splat10 : vector<16xi32>
          %moved_159 = vector.bitcast %moved_158 : vector<16xi32> to vector<64xi8>
          %bits_160 = arith.andi %moved_159, %splat11 : vector<64xi8>
          %words_161 = vector.bitcast %codes_143 : vector<64xi8> to vector<16xi32>
          %moved_162 = arith.shli %words_161, %splat12 : vector<16xi32>
          %moved_163 = vector.bitcast %moved_162 : vector<16xi32> to vector<64xi8>
          %bits_164 = arith.andi %moved_163, %splat11 : vector<64xi8>
          %bits_165 = arith.andi %codes_143, %splat11 : vector<64xi8>
          %words_166 = vector.bitcast %codes_143 : vector<64xi8> to vector<16xi32>
          %moved_167 = arith.shrui %words_166, %splat12 : vector<16xi32>
          %moved_168 = vector.bitcast %moved_167 : vector<16xi32> to vector<64xi8>
          %bits_169 = arith.andi %moved_168, %splat11 : vector<64xi8>
          %codes_170 = arith.ori %bits_120, %bits_147 : vector<64xi8>
          %codes_171 = arith.ori %bits_121, %bits_151 : vector<64xi8>
          %codes_172 = arith.ori %bits_122, %bits_152 : vector<64xi8>
          %codes_173 = arith.ori %bits_123, %bits_156 : vector<64xi8>
          %codes_174 = arith.ori %bits_127, %bits_160 : vector<64xi8>
          %codes_175 = arith.ori %bits_131, %bits_164 : vector<64xi8>
          %codes_176 = arith.ori %bits_135, %bits_165 : vector<64xi8>
          %codes_177 = arith.ori %bits_139, %bits_169 : vector<64xi8>
          %signed_178 = arith.subi %codes_170, %splat13 : vector<64xi8>
          %signed_179 = arith.subi %codes_171, %splat13 : vector<64xi8>
          %signed_180 = arith.subi %codes_172, %splat13 : vector<64xi8>
          %signed_181 = arith.subi %codes_173, %splat13 : vector<64xi8>
          %signed_182 = arith.subi %codes_174, %splat13 : vector<64xi8>
          %signed_183 = arith.subi %codes_175, %splat13 : vector<64xi8>
          %signed_184 = arith.subi %codes_176, %splat13 : vector<64xi8>
          %signed_185 = arith.subi %codes_177, %splat13 : vector<64xi8>
          %at_186 = arith.divui %i_12, %i14 : index
          %at_187 = arith.muli %at_186, %i15 : index
          %v_188 = vector.load %w2_d[%at_9, %at_187] : memref<32x128xf16>, vector<16xf16>
          %f_189 = arith.extf %v_188 : vector<16xf16> to vector<16xf32>
          %at_190 = arith.muli %i_12, %i0 : index
          %at_191 = arith.muli %at_190, %i15 : index
          %v_192 = vector.load %w2_scales[%at_9, %at_191] : memref<32x2048xi8>, vector<16xi8>
          %small_193 = arith.extsi %v_192 : vector<16xi8> to vector<16xi32>
          %whole_194 = arith.sitofp %small_193 : vector<16xi32> to vector<16xf32>
          %f_195 = arith.mulf %f_189, %whole_194 : vector<16xf32>
          %at_196 = arith.muli %i_12, %i0 : index
          %at_197 = arith.divui %i_12, %i14 : index
          %at_198 = arith.muli %at_197, %i15 : index
          %v_199 = vector.load %w2_d[%at_9, %at_198] : memref<32x128xf16>, vector<16xf16>
          %f_200 = arith.extf %v_199 : vector<16xf16> to vector<16xf32>
          %at_201 = arith.muli %i_12, %i0 : index
          %at_202 = arith.addi %at_201, %i2 : index
          %at_203 = arith.muli %at_202, %i15 : index
          %v_204 = vector.load %w2_scales[%at_9, %at_203] : memref<32x2048xi8>, vector<16xi8>
          %small_205 = arith.extsi %v_204 : vector<16xi8> to vector<16xi32>
          %whole_206 = arith.sitofp %small_205 : vector<16xi32> to vector<16xf32>
          %f_207 = arith.mulf %f_200, %whole_206 : vector<16xf32>
          %at_208 = arith.muli %i_12, %i0 : index
          %at_209 = arith.addi %at_208, %i2 : index
          %dot_210 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_80) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_211 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_210, %splat17, %signed_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_212 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_211, %splat17, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_213 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_212, %splat17, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_214 = arith.subi %splat16, %dot_213 : vector<16xi32>
          %dot_215 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_216 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_215, %splat17, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_217 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_216, %splat17, %signed_86) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_218 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_217, %splat17, %signed_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_219 = arith.subi %splat16, %dot_218 : vector<16xi32>
          %dot_220 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_178) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_221 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_220, %splat17, %signed_179) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_222 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_221, %splat17, %signed_180) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_223 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_222, %splat17, %signed_181) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_224 = arith.subi %splat16, %dot_223 : vector<16xi32>
          %dot_225 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_182) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_226 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_225, %splat17, %signed_183) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_227 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_226, %splat17, %signed_184) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_228 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_227, %splat17, %signed_185) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_229 = arith.subi %splat16, %dot_228 : vector<16xi32>
          scf.for %i_230 = %i4 to %i6 step %i2 {
            %x_232 = memref.load %p[%i_12, %i_230, %i4] : memref<64x64x8xi32>
            %word_233 = vector.broadcast %x_232 : i32 to vector<16xi32>
            %word_234 = vector.bitcast %word_233 : vector<16xi32> to vector<64xi8>
            %x_235 = memref.load %p[%i_12, %i_230, %i2] : memref<64x64x8xi32>
            %word_236 = vector.broadcast %x_235 : i32 to vector<16xi32>
            %word_237 = vector.bitcast %word_236 : vector<16xi32> to vector<64xi8>
            %x_238 = memref.load %p[%i_12, %i_230, %i0] : memref<64x64x8xi32>
            %word_239 = vector.broadcast %x_238 : i32 to vector<16xi32>
            %word_240 = vector.bitcast %word_239 : vector<16xi32> to vector<64xi8>
            %x_241 = memref.load %p[%i_12, %i_230, %i18] : memref<64x64x8xi32>
            %word_242 = vector.broadcast %x_241 : i32 to vector<16xi32>
            %word_243 = vector.bitcast %word_242 : vector<16xi32> to vector<64xi8>
            %x_244 = memref.load %p[%i_12, %i_230, %i19] : memref<64x64x8xi32>
            %word_245 = vector.broadcast %x_244 : i32 to vector<16xi32>
            %word_246 = vector.bitcast %word_245 : vector<16xi32> to vector<64xi8>
            %x_247 = memref.load %p[%i_12, %i_230, %i20] : memref<64x64x8xi32>
            %word_248 = vector.broadcast %x_247 : i32 to vector<16xi32>
            %word_249 = vector.bitcast %word_248 : vector<16xi32> to vector<64xi8>
            %x_250 = memref.load %p[%i_12, %i_230, %i21] : memref<64x64x8xi32>
            %word_251 = vector.broadcast %x_250 : i32 to vector<16xi32>
            %word_252 = vector.bitcast %word_251 : vector<16xi32> to vector<64xi8>
            %x_253 = memref.load %p[%i_12, %i_230, %i22] : memref<64x64x8xi32>
            %word_254 = vector.broadcast %x_253 : i32 to vector<16xi32>
            %word_255 = vector.bitcast %word_254 : vector<16xi32> to vector<64xi8>
            %x_256 = memref.load %p_scales[%i_12, %i_230] : memref<64x64xf32>
            %b_257 = vector.broadcast %x_256 : f32 to vector<16xf32>
            %at_258 = arith.muli %i_230, %i0 : index
            %v_259 = vector.load %sums_1[%at_258, %i4] : memref<128x16xf32>, vector<16xf32>
            %dot_260 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_214, %word_234, %signed_80) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_261 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_237, %signed_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_262 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_260, %word_240, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_263 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_261, %word_243, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_264 = arith.addi %dot_262, %dot_263 : vector<16xi32>
            %whole_265 = arith.sitofp %sums_264 : vector<16xi32> to vector<16xf32>
            %f_266 = arith.mulf %whole_265, %b_257 : vector<16xf32>
            %f_267 = math.fma %f_266, %f_97, %v_259 : vector<16xf32>
            %dot_268 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_219, %word_246, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_269 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_249, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_270 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_268, %word_252, %signed_86) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_271 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_269, %word_255, %signed_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_272 = arith.addi %dot_270, %dot_271 : vector<16xi32>
            %whole_273 = arith.sitofp %sums_272 : vector<16xi32> to vector<16xf32>
            %f_274 = arith.mulf %whole_273, %b_257 : vector<16xf32>
            %f_275 = math.fma %f_274, %f_109, %f_267 : vector<16xf32>
            vector.store %f_275, %sums_1[%at_258, %i4] : memref<128x16xf32>, vector<16xf32>
            %at_276 = arith.muli %i_230, %i0 : index
            %at_277 = arith.addi %at_276, %i2 : index
            %v_278 = vector.load %sums_1[%at_277, %i4] : memref<128x16xf32>, vector<16xf32>
            %dot_279 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_224, %word_234, %signed_178) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_280 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_237, %signed_179) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_281 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_279, %word_240, %signed_180) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_282 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_280, %word_243, %signed_181) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_283 = arith.addi %dot_281, %dot_282 : vector<16xi32>
            %whole_284 = arith.sitofp %sums_283 : vector<16xi32> to vector<16xf32>
            %f_285 = arith.mulf %whole_284, %b_257 : vector<16xf32>
            %f_286 = math.fma %f_285, %f_195, %v_278 : vector<16xf32>
            %dot_287 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_229, %word_246, %signed_182) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_288 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_249, %signed_183) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_289 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_287, %word_252, %signed_184) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_290 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_288, %word_255, %signed_185) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_291 = arith.addi %dot_289, %dot_290 : vector<16xi32>
            %whole_292 = arith.sitofp %sums_291 : vector<16xi32> to vector<16xf32>
            %f_293 = arith.mulf %whole_292, %b_257 : vector<16xf32>
            %f_294 = math.fma %f_293, %f_207, %f_286 : vector<16xf32>
            vector.store %f_294, %sums_1[%at_277, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_295 = %i4 to %i6 step %i2 {
          %at_297 = arith.muli %i_295, %i0 : index
          %v_298 = vector.load %sums_1[%at_297, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_299 = arith.muli %i_7, %i15 : index
          vector.store %v_298, %y[%i_295, %at_299] : memref<64x512xf32>, vector<16xf32>
          %at_300 = arith.muli %i_295, %i0 : index
          %at_301 = arith.addi %at_300, %i2 : index
          %v_302 = vector.load %sums_1[%at_301, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_303 = arith.muli %at_9, %i15 : index
          vector.store %v_302, %y[%i_295, %at_303] : memref<64x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @qkv_q4_k_q4_k_q6_k(%given: tensor<64x2048xf32>, %norm: tensor<2048xf32>, %w0_codes: tensor<128x256x16x4xui8>, %w0_scales: tensor<128x64x16xui8>, %w0_minimums: tensor<128x64x16xui8>, %w0_d: tensor<128x8x16xf16>, %w0_dmin: tensor<128x8x16xf16>, %w1_codes: tensor<32x256x16x4xui8>, %w1_scales: tensor<32x64x16xui8>, %w1_minimums: tensor<32x64x16xui8>, %w1_d: tensor<32x8x16xf16>, %w1_dmin: tensor<32x8x16xf16>, %w2_codes: tensor<32x256x16x4xui8>, %w2_high: tensor<32x128x16x4xui8>, %w2_scales: tensor<32x128x16xi8>, %w2_d: tensor<32x8x16xf16>) -> (tensor<64x2048xf32>, tensor<64x512xf32>, tensor<64x512xf32>) {
  %x_codes, %x_scales, %x_sums = flow.dispatch @kernel_qkv_q4_k_q4_k_q6_k_norm::@kernel_qkv_q4_k_q4_k_q6_k_norm_entry(%given, %norm) : (tensor<64x2048xf32>, tensor<2048xf32>) -> (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>)
  %packed1, %packed1_scales, %packed1_totals = flow.dispatch @kernel_qkv_q4_k_q4_k_q6_k_pack1::@kernel_qkv_q4_k_q4_k_q6_k_pack1_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>) -> (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>)
  %w0_codes_bits = stablehlo.bitcast_convert %w0_codes : (tensor<128x256x16x4xui8>) -> tensor<128x256x16x4xi8>
  %w0_scales_bits = stablehlo.bitcast_convert %w0_scales : (tensor<128x64x16xui8>) -> tensor<128x64x16xi8>
  %w0_minimums_bits = stablehlo.bitcast_convert %w0_minimums : (tensor<128x64x16xui8>) -> tensor<128x64x16xi8>
  %y0 = flow.dispatch @kernel_qkv_q4_k_q4_k_q6_k_codes0::@kernel_qkv_q4_k_q4_k_q6_k_codes0_entry(%packed1, %packed1_scales, %packed1_totals, %w0_codes_bits, %w0_scales_bits, %w0_minimums_bits, %w0_d, %w0_dmin) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128x256x16x4xi8>, tensor<128x64x16xi8>, tensor<128x64x16xi8>, tensor<128x8x16xf16>, tensor<128x8x16xf16>) -> tensor<64x2048xf32>
  %w1_codes_bits = stablehlo.bitcast_convert %w1_codes : (tensor<32x256x16x4xui8>) -> tensor<32x256x16x4xi8>
  %w1_scales_bits = stablehlo.bitcast_convert %w1_scales : (tensor<32x64x16xui8>) -> tensor<32x64x16xi8>
  %w1_minimums_bits = stablehlo.bitcast_convert %w1_minimums : (tensor<32x64x16xui8>) -> tensor<32x64x16xi8>
  %y1 = flow.dispatch @kernel_qkv_q4_k_q4_k_q6_k_codes1::@kernel_qkv_q4_k_q4_k_q6_k_codes1_entry(%packed1, %packed1_scales, %packed1_totals, %w1_codes_bits, %w1_scales_bits, %w1_minimums_bits, %w1_d, %w1_dmin) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<32x256x16x4xi8>, tensor<32x64x16xi8>, tensor<32x64x16xi8>, tensor<32x8x16xf16>, tensor<32x8x16xf16>) -> tensor<64x512xf32>
  %packed2, %packed2_scales, %packed2_totals = flow.dispatch @kernel_qkv_q4_k_q4_k_q6_k_pack2::@kernel_qkv_q4_k_q4_k_q6_k_pack2_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>) -> (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<128x64xf32>)
  %w2_codes_bits = stablehlo.bitcast_convert %w2_codes : (tensor<32x256x16x4xui8>) -> tensor<32x256x16x4xi8>
  %w2_high_bits = stablehlo.bitcast_convert %w2_high : (tensor<32x128x16x4xui8>) -> tensor<32x128x16x4xi8>
  %y2 = flow.dispatch @kernel_qkv_q4_k_q4_k_q6_k_codes2::@kernel_qkv_q4_k_q4_k_q6_k_codes2_entry(%packed2, %packed2_scales, %packed2_totals, %w2_codes_bits, %w2_high_bits, %w2_scales, %w2_d) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<32x256x16x4xi8>, tensor<32x128x16x4xi8>, tensor<32x128x16xi8>, tensor<32x8x16xf16>) -> tensor<64x512xf32>
  return %y0, %y1, %y2 : tensor<64x2048xf32>, tensor<64x512xf32>, tensor<64x512xf32>
}
