hal.executable.source private @kernel_qkv_q8_0_norm {
  hal.executable.export public @kernel_qkv_q8_0_norm_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_q8_0_norm_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<1x2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32>
      %y_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<1x2048xi8>
      %y_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<1x64xf32>
      %y_sums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<1x128xi32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %loop_4 = scf.for %i_2 = %i1 to %i2 step %i3 iter_args(%turn_3 = %splat0) -> (vector<16xf32>) {
        %v_5 = vector.load %x[%group_1, %i_2] : memref<1x2048xf32>, vector<16xf32>
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
        %v_16 = vector.load %x[%group_1, %at_15] : memref<1x2048xf32>, vector<16xf32>
        %f_17 = arith.mulf %v_16, %b_12 : vector<16xf32>
        %v_18 = vector.load %norm[%at_15] : memref<2048xf32>, vector<16xf32>
        %f_19 = arith.mulf %f_17, %v_18 : vector<16xf32>
        %at_20 = arith.addi %at_15, %i3 : index
        %v_21 = vector.load %x[%group_1, %at_20] : memref<1x2048xf32>, vector<16xf32>
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
        memref.store %scale_35, %y_scales[%group_1, %i_13] : memref<1x64xf32>
        %f_36 = arith.mulf %f_19, %b_34 : vector<16xf32>
        %f_37 = arith.addf %f_36, %splat12 : vector<16xf32>
        %bits_38 = vector.bitcast %f_37 : vector<16xf32> to vector<16xi32>
        %words_39 = arith.subi %bits_38, %splat13 : vector<16xi32>
        %codes_40 = arith.trunci %words_39 : vector<16xi32> to vector<16xi8>
        %at_41 = arith.muli %i_13, %i9 : index
        vector.store %codes_40, %y_codes[%group_1, %at_41] : memref<1x2048xi8>, vector<16xi8>
        %sum_42 = vector.reduction <add>, %words_39 : vector<16xi32> into i32
        %at_43 = arith.muli %i_13, %i14 : index
        memref.store %sum_42, %y_sums[%group_1, %at_43] : memref<1x128xi32>
        %f_44 = arith.mulf %f_24, %b_34 : vector<16xf32>
        %f_45 = arith.addf %f_44, %splat12 : vector<16xf32>
        %bits_46 = vector.bitcast %f_45 : vector<16xf32> to vector<16xi32>
        %words_47 = arith.subi %bits_46, %splat13 : vector<16xi32>
        %codes_48 = arith.trunci %words_47 : vector<16xi32> to vector<16xi8>
        %at_49 = arith.muli %i_13, %i9 : index
        %at_50 = arith.addi %at_49, %i3 : index
        vector.store %codes_48, %y_codes[%group_1, %at_50] : memref<1x2048xi8>, vector<16xi8>
        %sum_51 = vector.reduction <add>, %words_47 : vector<16xi32> into i32
        %at_52 = arith.muli %i_13, %i14 : index
        %at_53 = arith.addi %at_52, %i8 : index
        memref.store %sum_51, %y_sums[%group_1, %at_53] : memref<1x128xi32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_qkv_q8_0_codes {
  hal.executable.export public @kernel_qkv_q8_0_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 48 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_q8_0_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 0 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 4 : index
      %i3 = arith.constant 128 : index
      %i4 = arith.constant 64 : index
      %i5 = arith.constant 1 : index
      %i6 = arith.constant 2 : index
      %minus7 = arith.constant -128 : i32
      %splat8 = arith.constant dense<0.0> : vector<16xf32>
      %i9 = arith.constant 8 : index
      %i10 = arith.constant 512 : index
      %i11 = arith.constant 192 : index
      %i12 = arith.constant 256 : index
      %i13 = arith.constant 320 : index
      %i14 = arith.constant 384 : index
      %i15 = arith.constant 448 : index
      %i16 = arith.constant 16 : index
      %splat17 = arith.constant dense<-128> : vector<64xi8>
      %i18 = arith.constant 3 : index
      %i19 = arith.constant 5 : index
      %i20 = arith.constant 6 : index
      %i21 = arith.constant 7 : index
      %i22 = arith.constant 40 : index
      %x_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i0) : memref<512xi32>
      %x_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<64xf32>
      %x_sums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<128xi32>
      %w0_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i0) : memref<128x32768xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i0) : memref<128x1024xf16>
      %w1_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i0) : memref<32x32768xi8>
      %w1_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i0) : memref<32x1024xf16>
      %w2_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i0) : memref<32x32768xi8>
      %w2_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(8) alignment(64) offset(%i0) : memref<32x1024xf16>
      %y0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(9) alignment(64) offset(%i0) : memref<2048xf32>
      %y1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(10) alignment(64) offset(%i0) : memref<512xf32>
      %y2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(11) alignment(64) offset(%i0) : memref<512xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %mine_2 = arith.subi %group_1, %i0 : index
      %inside_3 = arith.cmpi ult, %mine_2, %i1 : index
      scf.if %inside_3 {
        %at_4 = arith.muli %mine_2, %i2 : index
        %at_5 = arith.addi %at_4, %i2 : index
        %end_6 = arith.minsi %at_5, %i3 : index
        %starts_7 = memref.alloca() : memref<64xi32>
        scf.for %i_8 = %i0 to %i4 step %i5 {
          %at_10 = arith.muli %i_8, %i6 : index
          %x_11 = memref.load %x_sums[%at_10] : memref<128xi32>
          %at_12 = arith.addi %at_10, %i5 : index
          %x_13 = memref.load %x_sums[%at_12] : memref<128xi32>
          %sum_14 = arith.addi %x_11, %x_13 : i32
          %start_15 = arith.muli %sum_14, %minus7 : i32
          memref.store %start_15, %starts_7[%i_8] : memref<64xi32>
        }
        scf.for %i_16 = %at_4 to %end_6 step %i5 {
          %loop_20 = scf.for %i_18 = %i0 to %i4 step %i2 iter_args(%turn_19 = %splat8) -> (vector<16xf32>) {
            %at_21 = arith.addi %i_18, %i9 : index
            %at_22 = arith.muli %at_21, %i10 : index
            memref.prefetch %w0_codes[%i_16, %at_22], read, locality<3>, data : memref<128x32768xi8>
            %at_23 = arith.addi %at_22, %i4 : index
            memref.prefetch %w0_codes[%i_16, %at_23], read, locality<3>, data : memref<128x32768xi8>
            %at_24 = arith.addi %at_22, %i3 : index
            memref.prefetch %w0_codes[%i_16, %at_24], read, locality<3>, data : memref<128x32768xi8>
            %at_25 = arith.addi %at_22, %i11 : index
            memref.prefetch %w0_codes[%i_16, %at_25], read, locality<3>, data : memref<128x32768xi8>
            %at_26 = arith.addi %at_22, %i12 : index
            memref.prefetch %w0_codes[%i_16, %at_26], read, locality<3>, data : memref<128x32768xi8>
            %at_27 = arith.addi %at_22, %i13 : index
            memref.prefetch %w0_codes[%i_16, %at_27], read, locality<3>, data : memref<128x32768xi8>
            %at_28 = arith.addi %at_22, %i14 : index
            memref.prefetch %w0_codes[%i_16, %at_28], read, locality<3>, data : memref<128x32768xi8>
            %at_29 = arith.addi %at_22, %i15 : index
            memref.prefetch %w0_codes[%i_16, %at_29], read, locality<3>, data : memref<128x32768xi8>
            %at_30 = arith.addi %i_18, %i9 : index
            %at_31 = arith.muli %at_30, %i16 : index
            memref.prefetch %w0_scales[%i_16, %at_31], read, locality<3>, data : memref<128x1024xf16>
            %at_32 = arith.muli %i_18, %i10 : index
            %codes_33 = vector.load %w0_codes[%i_16, %at_32] : memref<128x32768xi8>, vector<64xi8>
            %at_34 = arith.addi %at_32, %i4 : index
            %codes_35 = vector.load %w0_codes[%i_16, %at_34] : memref<128x32768xi8>, vector<64xi8>
            %at_36 = arith.addi %at_32, %i3 : index
            %codes_37 = vector.load %w0_codes[%i_16, %at_36] : memref<128x32768xi8>, vector<64xi8>
            %at_38 = arith.addi %at_32, %i11 : index
            %codes_39 = vector.load %w0_codes[%i_16, %at_38] : memref<128x32768xi8>, vector<64xi8>
            %at_40 = arith.addi %at_32, %i12 : index
            %codes_41 = vector.load %w0_codes[%i_16, %at_40] : memref<128x32768xi8>, vector<64xi8>
            %at_42 = arith.addi %at_32, %i13 : index
            %codes_43 = vector.load %w0_codes[%i_16, %at_42] : memref<128x32768xi8>, vector<64xi8>
            %at_44 = arith.addi %at_32, %i14 : index
            %codes_45 = vector.load %w0_codes[%i_16, %at_44] : memref<128x32768xi8>, vector<64xi8>
            %at_46 = arith.addi %at_32, %i15 : index
            %codes_47 = vector.load %w0_codes[%i_16, %at_46] : memref<128x32768xi8>, vector<64xi8>
            %turned_48 = arith.xori %codes_33, %splat17 : vector<64xi8>
            %turned_49 = arith.xori %codes_35, %splat17 : vector<64xi8>
            %turned_50 = arith.xori %codes_37, %splat17 : vector<64xi8>
            %turned_51 = arith.xori %codes_39, %splat17 : vector<64xi8>
            %turned_52 = arith.xori %codes_41, %splat17 : vector<64xi8>
            %turned_53 = arith.xori %codes_43, %splat17 : vector<64xi8>
            %turned_54 = arith.xori %codes_45, %splat17 : vector<64xi8>
            %turned_55 = arith.xori %codes_47, %splat17 : vector<64xi8>
            %at_56 = arith.muli %i_18, %i9 : index
            %x_57 = memref.load %x_codes[%at_56] : memref<512xi32>
            %word_58 = vector.broadcast %x_57 : i32 to vector<16xi32>
            %word_59 = vector.bitcast %word_58 : vector<16xi32> to vector<64xi8>
            %at_60 = arith.addi %at_56, %i5 : index
            %x_61 = memref.load %x_codes[%at_60] : memref<512xi32>
            %word_62 = vector.broadcast %x_61 : i32 to vector<16xi32>
            %word_63 = vector.bitcast %word_62 : vector<16xi32> to vector<64xi8>
            %at_64 = arith.addi %at_56, %i6 : index
            %x_65 = memref.load %x_codes[%at_64] : memref<512xi32>
            %word_66 = vector.broadcast %x_65 : i32 to vector<16xi32>
            %word_67 = vector.bitcast %word_66 : vector<16xi32> to vector<64xi8>
            %at_68 = arith.addi %at_56, %i18 : index
            %x_69 = memref.load %x_codes[%at_68] : memref<512xi32>
            %word_70 = vector.broadcast %x_69 : i32 to vector<16xi32>
            %word_71 = vector.bitcast %word_70 : vector<16xi32> to vector<64xi8>
            %at_72 = arith.addi %at_56, %i2 : index
            %x_73 = memref.load %x_codes[%at_72] : memref<512xi32>
            %word_74 = vector.broadcast %x_73 : i32 to vector<16xi32>
            %word_75 = vector.bitcast %word_74 : vector<16xi32> to vector<64xi8>
            %at_76 = arith.addi %at_56, %i19 : index
            %x_77 = memref.load %x_codes[%at_76] : memref<512xi32>
            %word_78 = vector.broadcast %x_77 : i32 to vector<16xi32>
            %word_79 = vector.bitcast %word_78 : vector<16xi32> to vector<64xi8>
            %at_80 = arith.addi %at_56, %i20 : index
            %x_81 = memref.load %x_codes[%at_80] : memref<512xi32>
            %word_82 = vector.broadcast %x_81 : i32 to vector<16xi32>
            %word_83 = vector.bitcast %word_82 : vector<16xi32> to vector<64xi8>
            %at_84 = arith.addi %at_56, %i21 : index
            %x_85 = memref.load %x_codes[%at_84] : memref<512xi32>
            %word_86 = vector.broadcast %x_85 : i32 to vector<16xi32>
            %word_87 = vector.bitcast %word_86 : vector<16xi32> to vector<64xi8>
            %x_88 = memref.load %x_scales[%i_18] : memref<64xf32>
            %b_89 = vector.broadcast %x_88 : f32 to vector<16xf32>
            %at_90 = arith.muli %i_18, %i5 : index
            %x_91 = memref.load %starts_7[%at_90] : memref<64xi32>
            %start_92 = vector.broadcast %x_91 : i32 to vector<16xi32>
            %dot_93 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_92, %turned_48, %word_59) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_94 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_93, %turned_49, %word_63) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_95 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_94, %turned_50, %word_67) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_96 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_95, %turned_51, %word_71) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_97 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_96, %turned_52, %word_75) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_98 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_97, %turned_53, %word_79) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_99 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_98, %turned_54, %word_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_100 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_99, %turned_55, %word_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_101 = arith.sitofp %dot_100 : vector<16xi32> to vector<16xf32>
            %at_102 = arith.muli %i_18, %i16 : index
            %v_103 = vector.load %w0_scales[%i_16, %at_102] : memref<128x1024xf16>, vector<16xf16>
            %f_104 = arith.extf %v_103 : vector<16xf16> to vector<16xf32>
            %f_105 = arith.mulf %f_104, %b_89 : vector<16xf32>
            %f_106 = math.fma %whole_101, %f_105, %turn_19 : vector<16xf32>
            %at_107 = arith.addi %i_18, %i5 : index
            %at_108 = arith.addi %at_107, %i9 : index
            %at_109 = arith.muli %at_108, %i10 : index
            memref.prefetch %w0_codes[%i_16, %at_109], read, locality<3>, data : memref<128x32768xi8>
            %at_110 = arith.addi %at_109, %i4 : index
            memref.prefetch %w0_codes[%i_16, %at_110], read, locality<3>, data : memref<128x32768xi8>
            %at_111 = arith.addi %at_109, %i3 : index
            memref.prefetch %w0_codes[%i_16, %at_111], read, locality<3>, data : memref<128x32768xi8>
            %at_112 = arith.addi %at_109, %i11 : index
            memref.prefetch %w0_codes[%i_16, %at_112], read, locality<3>, data : memref<128x32768xi8>
            %at_113 = arith.addi %at_109, %i12 : index
            memref.prefetch %w0_codes[%i_16, %at_113], read, locality<3>, data : memref<128x32768xi8>
            %at_114 = arith.addi %at_109, %i13 : index
            memref.prefetch %w0_codes[%i_16, %at_114], read, locality<3>, data : memref<128x32768xi8>
            %at_115 = arith.addi %at_109, %i14 : index
            memref.prefetch %w0_codes[%i_16, %at_115], read, locality<3>, data : memref<128x32768xi8>
            %at_116 = arith.addi %at_109, %i15 : index
            memref.prefetch %w0_codes[%i_16, %at_116], read, locality<3>, data : memref<128x32768xi8>
            %at_117 = arith.addi %at_107, %i9 : index
            %at_118 = arith.muli %at_117, %i16 : index
            memref.prefetch %w0_scales[%i_16, %at_118], read, locality<3>, data : memref<128x1024xf16>
            %at_119 = arith.muli %at_107, %i10 : index
            %codes_120 = vector.load %w0_codes[%i_16, %at_119] : memref<128x32768xi8>, vector<64xi8>
            %at_121 = arith.addi %at_119, %i4 : index
            %codes_122 = vector.load %w0_codes[%i_16, %at_121] : memref<128x32768xi8>, vector<64xi8>
            %at_123 = arith.addi %at_119, %i3 : index
            %codes_124 = vector.load %w0_codes[%i_16, %at_123] : memref<128x32768xi8>, vector<64xi8>
            %at_125 = arith.addi %at_119, %i11 : index
            %codes_126 = vector.load %w0_codes[%i_16, %at_125] : memref<128x32768xi8>, vector<64xi8>
            %at_127 = arith.addi %at_119, %i12 : index
            %codes_128 = vector.load %w0_codes[%i_16, %at_127] : memref<128x32768xi8>, vector<64xi8>
            %at_129 = arith.addi %at_119, %i13 : index
            %codes_130 = vector.load %w0_codes[%i_16, %at_129] : memref<128x32768xi8>, vector<64xi8>
            %at_131 = arith.addi %at_119, %i14 : index
            %codes_132 = vector.load %w0_codes[%i_16, %at_131] : memref<128x32768xi8>, vector<64xi8>
            %at_133 = arith.addi %at_119, %i15 : index
            %codes_134 = vector.load %w0_codes[%i_16, %at_133] : memref<128x32768xi8>, vector<64xi8>
            %turned_135 = arith.xori %codes_120, %splat17 : vector<64xi8>
            %turned_136 = arith.xori %codes_122, %splat17 : vector<64xi8>
            %turned_137 = arith.xori %codes_124, %splat17 : vector<64xi8>
            %turned_138 = arith.xori %codes_126, %splat17 : vector<64xi8>
            %turned_139 = arith.xori %codes_128, %splat17 : vector<64xi8>
            %turned_140 = arith.xori %codes_130, %splat17 : vector<64xi8>
            %turned_141 = arith.xori %codes_132, %splat17 : vector<64xi8>
            %turned_142 = arith.xori %codes_134, %splat17 : vector<64xi8>
            %at_143 = arith.muli %at_107, %i9 : index
            %x_144 = memref.load %x_codes[%at_143] : memref<512xi32>
            %word_145 = vector.broadcast %x_144 : i32 to vector<16xi32>
            %word_146 = vector.bitcast %word_145 : vector<16xi32> to vector<64xi8>
            %at_147 = arith.addi %at_143, %i5 : index
            %x_148 = memref.load %x_codes[%at_147] : memref<512xi32>
            %word_149 = vector.broadcast %x_148 : i32 to vector<16xi32>
            %word_150 = vector.bitcast %word_149 : vector<16xi32> to vector<64xi8>
            %at_151 = arith.addi %at_143, %i6 : index
            %x_152 = memref.load %x_codes[%at_151] : memref<512xi32>
            %word_153 = vector.broadcast %x_152 : i32 to vector<16xi32>
            %word_154 = vector.bitcast %word_153 : vector<16xi32> to vector<64xi8>
            %at_155 = arith.addi %at_143, %i18 : index
            %x_156 = memref.load %x_codes[%at_155] : memref<512xi32>
            %word_157 = vector.broadcast %x_156 : i32 to vector<16xi32>
            %word_158 = vector.bitcast %word_157 : vector<16xi32> to vector<64xi8>
            %at_159 = arith.addi %at_143, %i2 : index
            %x_160 = memref.load %x_codes[%at_159] : memref<512xi32>
            %word_161 = vector.broadcast %x_160 : i32 to vector<16xi32>
            %word_162 = vector.bitcast %word_161 : vector<16xi32> to vector<64xi8>
            %at_163 = arith.addi %at_143, %i19 : index
            %x_164 = memref.load %x_codes[%at_163] : memref<512xi32>
            %word_165 = vector.broadcast %x_164 : i32 to vector<16xi32>
            %word_166 = vector.bitcast %word_165 : vector<16xi32> to vector<64xi8>
            %at_167 = arith.addi %at_143, %i20 : index
            %x_168 = memref.load %x_codes[%at_167] : memref<512xi32>
            %word_169 = vector.broadcast %x_168 : i32 to vector<16xi32>
            %word_170 = vector.bitcast %word_169 : vector<16xi32> to vector<64xi8>
            %at_171 = arith.addi %at_143, %i21 : index
            %x_172 = memref.load %x_codes[%at_171] : memref<512xi32>
            %word_173 = vector.broadcast %x_172 : i32 to vector<16xi32>
            %word_174 = vector.bitcast %word_173 : vector<16xi32> to vector<64xi8>
            %x_175 = memref.load %x_scales[%at_107] : memref<64xf32>
            %b_176 = vector.broadcast %x_175 : f32 to vector<16xf32>
            %at_177 = arith.muli %at_107, %i5 : index
            %x_178 = memref.load %starts_7[%at_177] : memref<64xi32>
            %start_179 = vector.broadcast %x_178 : i32 to vector<16xi32>
            %dot_180 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_179, %turned_135, %word_146) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_181 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_180, %turned_136, %word_150) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_182 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_181, %turned_137, %word_154) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_183 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_182, %turned_138, %word_158) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_184 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_183, %turned_139, %word_162) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_185 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_184, %turned_140, %word_166) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_186 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_185, %turned_141, %word_170) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_187 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_186, %turned_142, %word_174) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_188 = arith.sitofp %dot_187 : vector<16xi32> to vector<16xf32>
            %at_189 = arith.muli %at_107, %i16 : index
            %v_190 = vector.load %w0_scales[%i_16, %at_189] : memref<128x1024xf16>, vector<16xf16>
            %f_191 = arith.extf %v_190 : vector<16xf16> to vector<16xf32>
            %f_192 = arith.mulf %f_191, %b_176 : vector<16xf32>
            %f_193 = math.fma %whole_188, %f_192, %f_106 : vector<16xf32>
            %at_194 = arith.addi %i_18, %i6 : index
            %at_195 = arith.addi %at_194, %i9 : index
            %at_196 = arith.muli %at_195, %i10 : index
            memref.prefetch %w0_codes[%i_16, %at_196], read, locality<3>, data : memref<128x32768xi8>
            %at_197 = arith.addi %at_196, %i4 : index
            memref.prefetch %w0_codes[%i_16, %at_197], read, locality<3>, data : memref<128x32768xi8>
            %at_198 = arith.addi %at_196, %i3 : index
            memref.prefetch %w0_codes[%i_16, %at_198], read, locality<3>, data : memref<128x32768xi8>
            %at_199 = arith.addi %at_196, %i11 : index
            memref.prefetch %w0_codes[%i_16, %at_199], read, locality<3>, data : memref<128x32768xi8>
            %at_200 = arith.addi %at_196, %i12 : index
            memref.prefetch %w0_codes[%i_16, %at_200], read, locality<3>, data : memref<128x32768xi8>
            %at_201 = arith.addi %at_196, %i13 : index
            memref.prefetch %w0_codes[%i_16, %at_201], read, locality<3>, data : memref<128x32768xi8>
            %at_202 = arith.addi %at_196, %i14 : index
            memref.prefetch %w0_codes[%i_16, %at_202], read, locality<3>, data : memref<128x32768xi8>
            %at_203 = arith.addi %at_196, %i15 : index
            memref.prefetch %w0_codes[%i_16, %at_203], read, locality<3>, data : memref<128x32768xi8>
            %at_204 = arith.addi %at_194, %i9 : index
            %at_205 = arith.muli %at_204, %i16 : index
            memref.prefetch %w0_scales[%i_16, %at_205], read, locality<3>, data : memref<128x1024xf16>
            %at_206 = arith.muli %at_194, %i10 : index
            %codes_207 = vector.load %w0_codes[%i_16, %at_206] : memref<128x32768xi8>, vector<64xi8>
            %at_208 = arith.addi %at_206, %i4 : index
            %codes_209 = vector.load %w0_codes[%i_16, %at_208] : memref<128x32768xi8>, vector<64xi8>
            %at_210 = arith.addi %at_206, %i3 : index
            %codes_211 = vector.load %w0_codes[%i_16, %at_210] : memref<128x32768xi8>, vector<64xi8>
            %at_212 = arith.addi %at_206, %i11 : index
            %codes_213 = vector.load %w0_codes[%i_16, %at_212] : memref<128x32768xi8>, vector<64xi8>
            %at_214 = arith.addi %at_206, %i12 : index
            %codes_215 = vector.load %w0_codes[%i_16, %at_214] : memref<128x32768xi8>, vector<64xi8>
            %at_216 = arith.addi %at_206, %i13 : index
            %codes_217 = vector.load %w0_codes[%i_16, %at_216] : memref<128x32768xi8>, vector<64xi8>
            %at_218 = arith.addi %at_206, %i14 : index
            %codes_219 = vector.load %w0_codes[%i_16, %at_218] : memref<128x32768xi8>, vector<64xi8>
            %at_220 = arith.addi %at_206, %i15 : index
            %codes_221 = vector.load %w0_codes[%i_16, %at_220] : memref<128x32768xi8>, vector<64xi8>
            %turned_222 = arith.xori %codes_207, %splat17 : vector<64xi8>
            %turned_223 = arith.xori %codes_209, %splat17 : vector<64xi8>
            %turned_224 = arith.xori %codes_211, %splat17 : vector<64xi8>
            %turned_225 = arith.xori %codes_213, %splat17 : vector<64xi8>
            %turned_226 = arith.xori %codes_215, %splat17 : vector<64xi8>
            %turned_227 = arith.xori %codes_217, %splat17 : vector<64xi8>
            %turned_228 = arith.xori %codes_219, %splat17 : vector<64xi8>
            %turned_229 = arith.xori %codes_221, %splat17 : vector<64xi8>
            %at_230 = arith.muli %at_194, %i9 : index
            %x_231 = memref.load %x_codes[%at_230] : memref<512xi32>
            %word_232 = vector.broadcast %x_231 : i32 to vector<16xi32>
            %word_233 = vector.bitcast %word_232 : vector<16xi32> to vector<64xi8>
            %at_234 = arith.addi %at_230, %i5 : index
            %x_235 = memref.load %x_codes[%at_234] : memref<512xi32>
            %word_236 = vector.broadcast %x_235 : i32 to vector<16xi32>
            %word_237 = vector.bitcast %word_236 : vector<16xi32> to vector<64xi8>
            %at_238 = arith.addi %at_230, %i6 : index
            %x_239 = memref.load %x_codes[%at_238] : memref<512xi32>
            %word_240 = vector.broadcast %x_239 : i32 to vector<16xi32>
            %word_241 = vector.bitcast %word_240 : vector<16xi32> to vector<64xi8>
            %at_242 = arith.addi %at_230, %i18 : index
            %x_243 = memref.load %x_codes[%at_242] : memref<512xi32>
            %word_244 = vector.broadcast %x_243 : i32 to vector<16xi32>
            %word_245 = vector.bitcast %word_244 : vector<16xi32> to vector<64xi8>
            %at_246 = arith.addi %at_230, %i2 : index
            %x_247 = memref.load %x_codes[%at_246] : memref<512xi32>
            %word_248 = vector.broadcast %x_247 : i32 to vector<16xi32>
            %word_249 = vector.bitcast %word_248 : vector<16xi32> to vector<64xi8>
            %at_250 = arith.addi %at_230, %i19 : index
            %x_251 = memref.load %x_codes[%at_250] : memref<512xi32>
            %word_252 = vector.broadcast %x_251 : i32 to vector<16xi32>
            %word_253 = vector.bitcast %word_252 : vector<16xi32> to vector<64xi8>
            %at_254 = arith.addi %at_230, %i20 : index
            %x_255 = memref.load %x_codes[%at_254] : memref<512xi32>
            %word_256 = vector.broadcast %x_255 : i32 to vector<16xi32>
            %word_257 = vector.bitcast %word_256 : vector<16xi32> to vector<64xi8>
            %at_258 = arith.addi %at_230, %i21 : index
            %x_259 = memref.load %x_codes[%at_258] : memref<512xi32>
            %word_260 = vector.broadcast %x_259 : i32 to vector<16xi32>
            %word_261 = vector.bitcast %word_260 : vector<16xi32> to vector<64xi8>
            %x_262 = memref.load %x_scales[%at_194] : memref<64xf32>
            %b_263 = vector.broadcast %x_262 : f32 to vector<16xf32>
            %at_264 = arith.muli %at_194, %i5 : index
            %x_265 = memref.load %starts_7[%at_264] : memref<64xi32>
            %start_266 = vector.broadcast %x_265 : i32 to vector<16xi32>
            %dot_267 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_266, %turned_222, %word_233) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_268 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_267, %turned_223, %word_237) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_269 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_268, %turned_224, %word_241) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_270 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_269, %turned_225, %word_245) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_271 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_270, %turned_226, %word_249) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_272 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_271, %turned_227, %word_253) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_273 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_272, %turned_228, %word_257) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_274 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_273, %turned_229, %word_261) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_275 = arith.sitofp %dot_274 : vector<16xi32> to vector<16xf32>
            %at_276 = arith.muli %at_194, %i16 : index
            %v_277 = vector.load %w0_scales[%i_16, %at_276] : memref<128x1024xf16>, vector<16xf16>
            %f_278 = arith.extf %v_277 : vector<16xf16> to vector<16xf32>
            %f_279 = arith.mulf %f_278, %b_263 : vector<16xf32>
            %f_280 = math.fma %whole_275, %f_279, %f_193 : vector<16xf32>
            %at_281 = arith.addi %i_18, %i18 : index
            %at_282 = arith.addi %at_281, %i9 : index
            %at_283 = arith.muli %at_282, %i10 : index
            memref.prefetch %w0_codes[%i_16, %at_283], read, locality<3>, data : memref<128x32768xi8>
            %at_284 = arith.addi %at_283, %i4 : index
            memref.prefetch %w0_codes[%i_16, %at_284], read, locality<3>, data : memref<128x32768xi8>
            %at_285 = arith.addi %at_283, %i3 : index
            memref.prefetch %w0_codes[%i_16, %at_285], read, locality<3>, data : memref<128x32768xi8>
            %at_286 = arith.addi %at_283, %i11 : index
            memref.prefetch %w0_codes[%i_16, %at_286], read, locality<3>, data : memref<128x32768xi8>
            %at_287 = arith.addi %at_283, %i12 : index
            memref.prefetch %w0_codes[%i_16, %at_287], read, locality<3>, data : memref<128x32768xi8>
            %at_288 = arith.addi %at_283, %i13 : index
            memref.prefetch %w0_codes[%i_16, %at_288], read, locality<3>, data : memref<128x32768xi8>
            %at_289 = arith.addi %at_283, %i14 : index
            memref.prefetch %w0_codes[%i_16, %at_289], read, locality<3>, data : memref<128x32768xi8>
            %at_290 = arith.addi %at_283, %i15 : index
            memref.prefetch %w0_codes[%i_16, %at_290], read, locality<3>, data : memref<128x32768xi8>
            %at_291 = arith.addi %at_281, %i9 : index
            %at_292 = arith.muli %at_291, %i16 : index
            memref.prefetch %w0_scales[%i_16, %at_292], read, locality<3>, data : memref<128x1024xf16>
            %at_293 = arith.muli %at_281, %i10 : index
            %codes_294 = vector.load %w0_codes[%i_16, %at_293] : memref<128x32768xi8>, vector<64xi8>
            %at_295 = arith.addi %at_293, %i4 : index
            %codes_296 = vector.load %w0_codes[%i_16, %at_295] : memref<128x32768xi8>, vector<64xi8>
            %at_297 = arith.addi %at_293, %i3 : index
            %codes_298 = vector.load %w0_codes[%i_16, %at_297] : memref<128x32768xi8>, vector<64xi8>
            %at_299 = arith.addi %at_293, %i11 : index
            %codes_300 = vector.load %w0_codes[%i_16, %at_299] : memref<128x32768xi8>, vector<64xi8>
            %at_301 = arith.addi %at_293, %i12 : index
            %codes_302 = vector.load %w0_codes[%i_16, %at_301] : memref<128x32768xi8>, vector<64xi8>
            %at_303 = arith.addi %at_293, %i13 : index
            %codes_304 = vector.load %w0_codes[%i_16, %at_303] : memref<128x32768xi8>, vector<64xi8>
            %at_305 = arith.addi %at_293, %i14 : index
            %codes_306 = vector.load %w0_codes[%i_16, %at_305] : memref<128x32768xi8>, vector<64xi8>
            %at_307 = arith.addi %at_293, %i15 : index
            %codes_308 = vector.load %w0_codes[%i_16, %at_307] : memref<128x32768xi8>, vector<64xi8>
            %turned_309 = arith.xori %codes_294, %splat17 : vector<64xi8>
            %turned_310 = arith.xori %codes_296, %splat17 : vector<64xi8>
            %turned_311 = arith.xori %codes_298, %splat17 : vector<64xi8>
            %turned_312 = arith.xori %codes_300, %splat17 : vector<64xi8>
            %turned_313 = arith.xori %codes_302, %splat17 : vector<64xi8>
            %turned_314 = arith.xori %codes_304, %splat17 : vector<64xi8>
            %turned_315 = arith.xori %codes_306, %splat17 : vector<64xi8>
            %turned_316 = arith.xori %codes_308, %splat17 : vector<64xi8>
            %at_317 = arith.muli %at_281, %i9 : index
            %x_318 = memref.load %x_codes[%at_317] : memref<512xi32>
            %word_319 = vector.broadcast %x_318 : i32 to vector<16xi32>
            %word_320 = vector.bitcast %word_319 : vector<16xi32> to vector<64xi8>
            %at_321 = arith.addi %at_317, %i5 : index
            %x_322 = memref.load %x_codes[%at_321] : memref<512xi32>
            %word_323 = vector.broadcast %x_322 : i32 to vector<16xi32>
            %word_324 = vector.bitcast %word_323 : vector<16xi32> to vector<64xi8>
            %at_325 = arith.addi %at_317, %i6 : index
            %x_326 = memref.load %x_codes[%at_325] : memref<512xi32>
            %word_327 = vector.broadcast %x_326 : i32 to vector<16xi32>
            %word_328 = vector.bitcast %word_327 : vector<16xi32> to vector<64xi8>
            %at_329 = arith.addi %at_317, %i18 : index
            %x_330 = memref.load %x_codes[%at_329] : memref<512xi32>
            %word_331 = vector.broadcast %x_330 : i32 to vector<16xi32>
            %word_332 = vector.bitcast %word_331 : vector<16xi32> to vector<64xi8>
            %at_333 = arith.addi %at_317, %i2 : index
            %x_334 = memref.load %x_codes[%at_333] : memref<512xi32>
            %word_335 = vector.broadcast %x_334 : i32 to vector<16xi32>
            %word_336 = vector.bitcast %word_335 : vector<16xi32> to vector<64xi8>
            %at_337 = arith.addi %at_317, %i19 : index
            %x_338 = memref.load %x_codes[%at_337] : memref<512xi32>
            %word_339 = vector.broadcast %x_338 : i32 to vector<16xi32>
            %word_340 = vector.bitcast %word_339 : vector<16xi32> to vector<64xi8>
            %at_341 = arith.addi %at_317, %i20 : index
            %x_342 = memref.load %x_codes[%at_341] : memref<512xi32>
            %word_343 = vector.broadcast %x_342 : i32 to vector<16xi32>
            %word_344 = vector.bitcast %word_343 : vector<16xi32> to vector<64xi8>
            %at_345 = arith.addi %at_317, %i21 : index
            %x_346 = memref.load %x_codes[%at_345] : memref<512xi32>
            %word_347 = vector.broadcast %x_346 : i32 to vector<16xi32>
            %word_348 = vector.bitcast %word_347 : vector<16xi32> to vector<64xi8>
            %x_349 = memref.load %x_scales[%at_281] : memref<64xf32>
            %b_350 = vector.broadcast %x_349 : f32 to vector<16xf32>
            %at_351 = arith.muli %at_281, %i5 : index
            %x_352 = memref.load %starts_7[%at_351] : memref<64xi32>
            %start_353 = vector.broadcast %x_352 : i32 to vector<16xi32>
            %dot_354 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_353, %turned_309, %word_320) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_355 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_354, %turned_310, %word_324) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_356 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_355, %turned_311, %word_328) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_357 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_356, %turned_312, %word_332) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_358 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_357, %turned_313, %word_336) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_359 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_358, %turned_314, %word_340) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_360 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_359, %turned_315, %word_344) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_361 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_360, %turned_316, %word_348) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_362 = arith.sitofp %dot_361 : vector<16xi32> to vector<16xf32>
            %at_363 = arith.muli %at_281, %i16 : index
            %v_364 = vector.load %w0_scales[%i_16, %at_363] : memref<128x1024xf16>, vector<16xf16>
            %f_365 = arith.extf %v_364 : vector<16xf16> to vector<16xf32>
            %f_366 = arith.mulf %f_365, %b_350 : vector<16xf32>
            %f_367 = math.fma %whole_362, %f_366, %f_280 : vector<16xf32>
            scf.yield %f_367 : vector<16xf32>
          }
          %at_368 = arith.muli %i_16, %i16 : index
          vector.store %loop_20, %y0[%at_368] : memref<2048xf32>, vector<16xf32>
        }
      }
      %mine_369 = arith.subi %group_1, %i1 : index
      %inside_370 = arith.cmpi ult, %mine_369, %i9 : index
      scf.if %inside_370 {
        %at_371 = arith.muli %mine_369, %i2 : index
        %at_372 = arith.addi %at_371, %i2 : index
        %end_373 = arith.minsi %at_372, %i1 : index
        %starts_374 = memref.alloca() : memref<64xi32>
        scf.for %i_375 = %i0 to %i4 step %i5 {
          %at_377 = arith.muli %i_375, %i6 : index
          %x_378 = memref.load %x_sums[%at_377] : memref<128xi32>
          %at_379 = arith.addi %at_377, %i5 : index
          %x_380 = memref.load %x_sums[%at_379] : memref<128xi32>
          %sum_381 = arith.addi %x_378, %x_380 : i32
          %start_382 = arith.muli %sum_381, %minus7 : i32
          memref.store %start_382, %starts_374[%i_375] : memref<64xi32>
        }
        scf.for %i_383 = %at_371 to %end_373 step %i5 {
          %loop_387 = scf.for %i_385 = %i0 to %i4 step %i2 iter_args(%turn_386 = %splat8) -> (vector<16xf32>) {
            %at_388 = arith.addi %i_385, %i9 : index
            %at_389 = arith.muli %at_388, %i10 : index
            memref.prefetch %w1_codes[%i_383, %at_389], read, locality<3>, data : memref<32x32768xi8>
            %at_390 = arith.addi %at_389, %i4 : index
            memref.prefetch %w1_codes[%i_383, %at_390], read, locality<3>, data : memref<32x32768xi8>
            %at_391 = arith.addi %at_389, %i3 : index
            memref.prefetch %w1_codes[%i_383, %at_391], read, locality<3>, data : memref<32x32768xi8>
            %at_392 = arith.addi %at_389, %i11 : index
            memref.prefetch %w1_codes[%i_383, %at_392], read, locality<3>, data : memref<32x32768xi8>
            %at_393 = arith.addi %at_389, %i12 : index
            memref.prefetch %w1_codes[%i_383, %at_393], read, locality<3>, data : memref<32x32768xi8>
            %at_394 = arith.addi %at_389, %i13 : index
            memref.prefetch %w1_codes[%i_383, %at_394], read, locality<3>, data : memref<32x32768xi8>
            %at_395 = arith.addi %at_389, %i14 : index
            memref.prefetch %w1_codes[%i_383, %at_395], read, locality<3>, data : memref<32x32768xi8>
            %at_396 = arith.addi %at_389, %i15 : index
            memref.prefetch %w1_codes[%i_383, %at_396], read, locality<3>, data : memref<32x32768xi8>
            %at_397 = arith.addi %i_385, %i9 : index
            %at_398 = arith.muli %at_397, %i16 : index
            memref.prefetch %w1_scales[%i_383, %at_398], read, locality<3>, data : memref<32x1024xf16>
            %at_399 = arith.muli %i_385, %i10 : index
            %codes_400 = vector.load %w1_codes[%i_383, %at_399] : memref<32x32768xi8>, vector<64xi8>
            %at_401 = arith.addi %at_399, %i4 : index
            %codes_402 = vector.load %w1_codes[%i_383, %at_401] : memref<32x32768xi8>, vector<64xi8>
            %at_403 = arith.addi %at_399, %i3 : index
            %codes_404 = vector.load %w1_codes[%i_383, %at_403] : memref<32x32768xi8>, vector<64xi8>
            %at_405 = arith.addi %at_399, %i11 : index
            %codes_406 = vector.load %w1_codes[%i_383, %at_405] : memref<32x32768xi8>, vector<64xi8>
            %at_407 = arith.addi %at_399, %i12 : index
            %codes_408 = vector.load %w1_codes[%i_383, %at_407] : memref<32x32768xi8>, vector<64xi8>
            %at_409 = arith.addi %at_399, %i13 : index
            %codes_410 = vector.load %w1_codes[%i_383, %at_409] : memref<32x32768xi8>, vector<64xi8>
            %at_411 = arith.addi %at_399, %i14 : index
            %codes_412 = vector.load %w1_codes[%i_383, %at_411] : memref<32x32768xi8>, vector<64xi8>
            %at_413 = arith.addi %at_399, %i15 : index
            %codes_414 = vector.load %w1_codes[%i_383, %at_413] : memref<32x32768xi8>, vector<64xi8>
            %turned_415 = arith.xori %codes_400, %splat17 : vector<64xi8>
            %turned_416 = arith.xori %codes_402, %splat17 : vector<64xi8>
            %turned_417 = arith.xori %codes_404, %splat17 : vector<64xi8>
            %turned_418 = arith.xori %codes_406, %splat17 : vector<64xi8>
            %turned_419 = arith.xori %codes_408, %splat17 : vector<64xi8>
            %turned_420 = arith.xori %codes_410, %splat17 : vector<64xi8>
            %turned_421 = arith.xori %codes_412, %splat17 : vector<64xi8>
            %turned_422 = arith.xori %codes_414, %splat17 : vector<64xi8>
            %at_423 = arith.muli %i_385, %i9 : index
            %x_424 = memref.load %x_codes[%at_423] : memref<512xi32>
            %word_425 = vector.broadcast %x_424 : i32 to vector<16xi32>
            %word_426 = vector.bitcast %word_425 : vector<16xi32> to vector<64xi8>
            %at_427 = arith.addi %at_423, %i5 : index
            %x_428 = memref.load %x_codes[%at_427] : memref<512xi32>
            %word_429 = vector.broadcast %x_428 : i32 to vector<16xi32>
            %word_430 = vector.bitcast %word_429 : vector<16xi32> to vector<64xi8>
            %at_431 = arith.addi %at_423, %i6 : index
            %x_432 = memref.load %x_codes[%at_431] : memref<512xi32>
            %word_433 = vector.broadcast %x_432 : i32 to vector<16xi32>
            %word_434 = vector.bitcast %word_433 : vector<16xi32> to vector<64xi8>
            %at_435 = arith.addi %at_423, %i18 : index
            %x_436 = memref.load %x_codes[%at_435] : memref<512xi32>
            %word_437 = vector.broadcast %x_436 : i32 to vector<16xi32>
            %word_438 = vector.bitcast %word_437 : vector<16xi32> to vector<64xi8>
            %at_439 = arith.addi %at_423, %i2 : index
            %x_440 = memref.load %x_codes[%at_439] : memref<512xi32>
            %word_441 = vector.broadcast %x_440 : i32 to vector<16xi32>
            %word_442 = vector.bitcast %word_441 : vector<16xi32> to vector<64xi8>
            %at_443 = arith.addi %at_423, %i19 : index
            %x_444 = memref.load %x_codes[%at_443] : memref<512xi32>
            %word_445 = vector.broadcast %x_444 : i32 to vector<16xi32>
            %word_446 = vector.bitcast %word_445 : vector<16xi32> to vector<64xi8>
            %at_447 = arith.addi %at_423, %i20 : index
            %x_448 = memref.load %x_codes[%at_447] : memref<512xi32>
            %word_449 = vector.broadcast %x_448 : i32 to vector<16xi32>
            %word_450 = vector.bitcast %word_449 : vector<16xi32> to vector<64xi8>
            %at_451 = arith.addi %at_423, %i21 : index
            %x_452 = memref.load %x_codes[%at_451] : memref<512xi32>
            %word_453 = vector.broadcast %x_452 : i32 to vector<16xi32>
            %word_454 = vector.bitcast %word_453 : vector<16xi32> to vector<64xi8>
            %x_455 = memref.load %x_scales[%i_385] : memref<64xf32>
            %b_456 = vector.broadcast %x_455 : f32 to vector<16xf32>
            %at_457 = arith.muli %i_385, %i5 : index
            %x_458 = memref.load %starts_374[%at_457] : memref<64xi32>
            %start_459 = vector.broadcast %x_458 : i32 to vector<16xi32>
            %dot_460 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_459, %turned_415, %word_426) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_461 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_460, %turned_416, %word_430) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_462 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_461, %turned_417, %word_434) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_463 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_462, %turned_418, %word_438) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_464 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_463, %turned_419, %word_442) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_465 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_464, %turned_420, %word_446) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_466 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_465, %turned_421, %word_450) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_467 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_466, %turned_422, %word_454) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_468 = arith.sitofp %dot_467 : vector<16xi32> to vector<16xf32>
            %at_469 = arith.muli %i_385, %i16 : index
            %v_470 = vector.load %w1_scales[%i_383, %at_469] : memref<32x1024xf16>, vector<16xf16>
            %f_471 = arith.extf %v_470 : vector<16xf16> to vector<16xf32>
            %f_472 = arith.mulf %f_471, %b_456 : vector<16xf32>
            %f_473 = math.fma %whole_468, %f_472, %turn_386 : vector<16xf32>
            %at_474 = arith.addi %i_385, %i5 : index
            %at_475 = arith.addi %at_474, %i9 : index
            %at_476 = arith.muli %at_475, %i10 : index
            memref.prefetch %w1_codes[%i_383, %at_476], read, locality<3>, data : memref<32x32768xi8>
            %at_477 = arith.addi %at_476, %i4 : index
            memref.prefetch %w1_codes[%i_383, %at_477], read, locality<3>, data : memref<32x32768xi8>
            %at_478 = arith.addi %at_476, %i3 : index
            memref.prefetch %w1_codes[%i_383, %at_478], read, locality<3>, data : memref<32x32768xi8>
            %at_479 = arith.addi %at_476, %i11 : index
            memref.prefetch %w1_codes[%i_383, %at_479], read, locality<3>, data : memref<32x32768xi8>
            %at_480 = arith.addi %at_476, %i12 : index
            memref.prefetch %w1_codes[%i_383, %at_480], read, locality<3>, data : memref<32x32768xi8>
            %at_481 = arith.addi %at_476, %i13 : index
            memref.prefetch %w1_codes[%i_383, %at_481], read, locality<3>, data : memref<32x32768xi8>
            %at_482 = arith.addi %at_476, %i14 : index
            memref.prefetch %w1_codes[%i_383, %at_482], read, locality<3>, data : memref<32x32768xi8>
            %at_483 = arith.addi %at_476, %i15 : index
            memref.prefetch %w1_codes[%i_383, %at_483], read, locality<3>, data : memref<32x32768xi8>
            %at_484 = arith.addi %at_474, %i9 : index
            %at_485 = arith.muli %at_484, %i16 : index
            memref.prefetch %w1_scales[%i_383, %at_485], read, locality<3>, data : memref<32x1024xf16>
            %at_486 = arith.muli %at_474, %i10 : index
            %codes_487 = vector.load %w1_codes[%i_383, %at_486] : memref<32x32768xi8>, vector<64xi8>
            %at_488 = arith.addi %at_486, %i4 : index
            %codes_489 = vector.load %w1_codes[%i_383, %at_488] : memref<32x32768xi8>, vector<64xi8>
            %at_490 = arith.addi %at_486, %i3 : index
            %codes_491 = vector.load %w1_codes[%i_383, %at_490] : memref<32x32768xi8>, vector<64xi8>
            %at_492 = arith.addi %at_486, %i11 : index
            %codes_493 = vector.load %w1_codes[%i_383, %at_492] : memref<32x32768xi8>, vector<64xi8>
            %at_494 = arith.addi %at_486, %i12 : index
            %codes_495 = vector.load %w1_codes[%i_383, %at_494] : memref<32x32768xi8>, vector<64xi8>
            %at_496 = arith.addi %at_486, %i13 : index
            %codes_497 = vector.load %w1_codes[%i_383, %at_496] : memref<32x32768xi8>, vector<64xi8>
            %at_498 = arith.addi %at_486, %i14 : index
            %codes_499 = vector.load %w1_codes[%i_383, %at_498] : memref<32x32768xi8>, vector<64xi8>
            %at_500 = arith.addi %at_486, %i15 : index
            %codes_501 = vector.load %w1_codes[%i_383, %at_500] : memref<32x32768xi8>, vector<64xi8>
            %turned_502 = arith.xori %codes_487, %splat17 : vector<64xi8>
            %turned_503 = arith.xori %codes_489, %splat17 : vector<64xi8>
            %turned_504 = arith.xori %codes_491, %splat17 : vector<64xi8>
            %turned_505 = arith.xori %codes_493, %splat17 : vector<64xi8>
            %turned_506 = arith.xori %codes_495, %splat17 : vector<64xi8>
            %turned_507 = arith.xori %codes_497, %splat17 : vector<64xi8>
            %turned_508 = arith.xori %codes_499, %splat17 : vector<64xi8>
            %turned_509 = arith.xori %codes_501, %splat17 : vector<64xi8>
            %at_510 = arith.muli %at_474, %i9 : index
            %x_511 = memref.load %x_codes[%at_510] : memref<512xi32>
            %word_512 = vector.broadcast %x_511 : i32 to vector<16xi32>
            %word_513 = vector.bitcast %word_512 : vector<16xi32> to vector<64xi8>
            %at_514 = arith.addi %at_510, %i5 : index
            %x_515 = memref.load %x_codes[%at_514] : memref<512xi32>
            %word_516 = vector.broadcast %x_515 : i32 to vector<16xi32>
            %word_517 = vector.bitcast %word_516 : vector<16xi32> to vector<64xi8>
            %at_518 = arith.addi %at_510, %i6 : index
            %x_519 = memref.load %x_codes[%at_518] : memref<512xi32>
            %word_520 = vector.broadcast %x_519 : i32 to vector<16xi32>
            %word_521 = vector.bitcast %word_520 : vector<16xi32> to vector<64xi8>
            %at_522 = arith.addi %at_510, %i18 : index
            %x_523 = memref.load %x_codes[%at_522] : memref<512xi32>
            %word_524 = vector.broadcast %x_523 : i32 to vector<16xi32>
            %word_525 = vector.bitcast %word_524 : vector<16xi32> to vector<64xi8>
            %at_526 = arith.addi %at_510, %i2 : index
            %x_527 = memref.load %x_codes[%at_526] : memref<512xi32>
            %word_528 = vector.broadcast %x_527 : i32 to vector<16xi32>
            %word_529 = vector.bitcast %word_528 : vector<16xi32> to vector<64xi8>
            %at_530 = arith.addi %at_510, %i19 : index
            %x_531 = memref.load %x_codes[%at_530] : memref<512xi32>
            %word_532 = vector.broadcast %x_531 : i32 to vector<16xi32>
            %word_533 = vector.bitcast %word_532 : vector<16xi32> to vector<64xi8>
            %at_534 = arith.addi %at_510, %i20 : index
            %x_535 = memref.load %x_codes[%at_534] : memref<512xi32>
            %word_536 = vector.broadcast %x_535 : i32 to vector<16xi32>
            %word_537 = vector.bitcast %word_536 : vector<16xi32> to vector<64xi8>
            %at_538 = arith.addi %at_510, %i21 : index
            %x_539 = memref.load %x_codes[%at_538] : memref<512xi32>
            %word_540 = vector.broadcast %x_539 : i32 to vector<16xi32>
            %word_541 = vector.bitcast %word_540 : vector<16xi32> to vector<64xi8>
            %x_542 = memref.load %x_scales[%at_474] : memref<64xf32>
            %b_543 = vector.broadcast %x_542 : f32 to vector<16xf32>
            %at_544 = arith.muli %at_474, %i5 : index
            %x_545 = memref.load %starts_374[%at_544] : memref<64xi32>
            %start_546 = vector.broadcast %x_545 : i32 to vector<16xi32>
            %dot_547 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_546, %turned_502, %word_513) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_548 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_547, %turned_503, %word_517) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_549 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_548, %turned_504, %word_521) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_550 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_549, %turned_505, %word_525) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_551 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_550, %turned_506, %word_529) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_552 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_551, %turned_507, %word_533) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_553 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_552, %turned_508, %word_537) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_554 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_553, %turned_509, %word_541) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_555 = arith.sitofp %dot_554 : vector<16xi32> to vector<16xf32>
            %at_556 = arith.muli %at_474, %i16 : index
            %v_557 = vector.load %w1_scales[%i_383, %at_556] : memref<32x1024xf16>, vector<16xf16>
            %f_558 = arith.extf %v_557 : vector<16xf16> to vector<16xf32>
            %f_559 = arith.mulf %f_558, %b_543 : vector<16xf32>
            %f_560 = math.fma %whole_555, %f_559, %f_473 : vector<16xf32>
            %at_561 = arith.addi %i_385, %i6 : index
            %at_562 = arith.addi %at_561, %i9 : index
            %at_563 = arith.muli %at_562, %i10 : index
            memref.prefetch %w1_codes[%i_383, %at_563], read, locality<3>, data : memref<32x32768xi8>
            %at_564 = arith.addi %at_563, %i4 : index
            memref.prefetch %w1_codes[%i_383, %at_564], read, locality<3>, data : memref<32x32768xi8>
            %at_565 = arith.addi %at_563, %i3 : index
            memref.prefetch %w1_codes[%i_383, %at_565], read, locality<3>, data : memref<32x32768xi8>
            %at_566 = arith.addi %at_563, %i11 : index
            memref.prefetch %w1_codes[%i_383, %at_566], read, locality<3>, data : memref<32x32768xi8>
            %at_567 = arith.addi %at_563, %i12 : index
            memref.prefetch %w1_codes[%i_383, %at_567], read, locality<3>, data : memref<32x32768xi8>
            %at_568 = arith.addi %at_563, %i13 : index
            memref.prefetch %w1_codes[%i_383, %at_568], read, locality<3>, data : memref<32x32768xi8>
            %at_569 = arith.addi %at_563, %i14 : index
            memref.prefetch %w1_codes[%i_383, %at_569], read, locality<3>, data : memref<32x32768xi8>
            %at_570 = arith.addi %at_563, %i15 : index
            memref.prefetch %w1_codes[%i_383, %at_570], read, locality<3>, data : memref<32x32768xi8>
            %at_571 = arith.addi %at_561, %i9 : index
            %at_572 = arith.muli %at_571, %i16 : index
            memref.prefetch %w1_scales[%i_383, %at_572], read, locality<3>, data : memref<32x1024xf16>
            %at_573 = arith.muli %at_561, %i10 : index
            %codes_574 = vector.load %w1_codes[%i_383, %at_573] : memref<32x32768xi8>, vector<64xi8>
            %at_575 = arith.addi %at_573, %i4 : index
            %codes_576 = vector.load %w1_codes[%i_383, %at_575] : memref<32x32768xi8>, vector<64xi8>
            %at_577 = arith.addi %at_573, %i3 : index
            %codes_578 = vector.load %w1_codes[%i_383, %at_577] : memref<32x32768xi8>, vector<64xi8>
            %at_579 = arith.addi %at_573, %i11 : index
            %codes_580 = vector.load %w1_codes[%i_383, %at_579] : memref<32x32768xi8>, vector<64xi8>
            %at_581 = arith.addi %at_573, %i12 : index
            %codes_582 = vector.load %w1_codes[%i_383, %at_581] : memref<32x32768xi8>, vector<64xi8>
            %at_583 = arith.addi %at_573, %i13 : index
            %codes_584 = vector.load %w1_codes[%i_383, %at_583] : memref<32x32768xi8>, vector<64xi8>
            %at_585 = arith.addi %at_573, %i14 : index
            %codes_586 = vector.load %w1_codes[%i_383, %at_585] : memref<32x32768xi8>, vector<64xi8>
            %at_587 = arith.addi %at_573, %i15 : index
            %codes_588 = vector.load %w1_codes[%i_383, %at_587] : memref<32x32768xi8>, vector<64xi8>
            %turned_589 = arith.xori %codes_574, %splat17 : vector<64xi8>
            %turned_590 = arith.xori %codes_576, %splat17 : vector<64xi8>
            %turned_591 = arith.xori %codes_578, %splat17 : vector<64xi8>
            %turned_592 = arith.xori %codes_580, %splat17 : vector<64xi8>
            %turned_593 = arith.xori %codes_582, %splat17 : vector<64xi8>
            %turned_594 = arith.xori %codes_584, %splat17 : vector<64xi8>
            %turned_595 = arith.xori %codes_586, %splat17 : vector<64xi8>
            %turned_596 = arith.xori %codes_588, %splat17 : vector<64xi8>
            %at_597 = arith.muli %at_561, %i9 : index
            %x_598 = memref.load %x_codes[%at_597] : memref<512xi32>
            %word_599 = vector.broadcast %x_598 : i32 to vector<16xi32>
            %word_600 = vector.bitcast %word_599 : vector<16xi32> to vector<64xi8>
            %at_601 = arith.addi %at_597, %i5 : index
            %x_602 = memref.load %x_codes[%at_601] : memref<512xi32>
            %word_603 = vector.broadcast %x_602 : i32 to vector<16xi32>
            %word_604 = vector.bitcast %word_603 : vector<16xi32> to vector<64xi8>
            %at_605 = arith.addi %at_597, %i6 : index
            %x_606 = memref.load %x_codes[%at_605] : memref<512xi32>
            %word_607 = vector.broadcast %x_606 : i32 to vector<16xi32>
            %word_608 = vector.bitcast %word_607 : vector<16xi32> to vector<64xi8>
            %at_609 = arith.addi %at_597, %i18 : index
            %x_610 = memref.load %x_codes[%at_609] : memref<512xi32>
            %word_611 = vector.broadcast %x_610 : i32 to vector<16xi32>
            %word_612 = vector.bitcast %word_611 : vector<16xi32> to vector<64xi8>
            %at_613 = arith.addi %at_597, %i2 : index
            %x_614 = memref.load %x_codes[%at_613] : memref<512xi32>
            %word_615 = vector.broadcast %x_614 : i32 to vector<16xi32>
            %word_616 = vector.bitcast %word_615 : vector<16xi32> to vector<64xi8>
            %at_617 = arith.addi %at_597, %i19 : index
            %x_618 = memref.load %x_codes[%at_617] : memref<512xi32>
            %word_619 = vector.broadcast %x_618 : i32 to vector<16xi32>
            %word_620 = vector.bitcast %word_619 : vector<16xi32> to vector<64xi8>
            %at_621 = arith.addi %at_597, %i20 : index
            %x_622 = memref.load %x_codes[%at_621] : memref<512xi32>
            %word_623 = vector.broadcast %x_622 : i32 to vector<16xi32>
            %word_624 = vector.bitcast %word_623 : vector<16xi32> to vector<64xi8>
            %at_625 = arith.addi %at_597, %i21 : index
            %x_626 = memref.load %x_codes[%at_625] : memref<512xi32>
            %word_627 = vector.broadcast %x_626 : i32 to vector<16xi32>
            %word_628 = vector.bitcast %word_627 : vector<16xi32> to vector<64xi8>
            %x_629 = memref.load %x_scales[%at_561] : memref<64xf32>
            %b_630 = vector.broadcast %x_629 : f32 to vector<16xf32>
            %at_631 = arith.muli %at_561, %i5 : index
            %x_632 = memref.load %starts_374[%at_631] : memref<64xi32>
            %start_633 = vector.broadcast %x_632 : i32 to vector<16xi32>
            %dot_634 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_633, %turned_589, %word_600) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_635 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_634, %turned_590, %word_604) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_636 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_635, %turned_591, %word_608) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_637 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_636, %turned_592, %word_612) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_638 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_637, %turned_593, %word_616) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_639 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_638, %turned_594, %word_620) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_640 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_639, %turned_595, %word_624) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_641 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_640, %turned_596, %word_628) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_642 = arith.sitofp %dot_641 : vector<16xi32> to vector<16xf32>
            %at_643 = arith.muli %at_561, %i16 : index
            %v_644 = vector.load %w1_scales[%i_383, %at_643] : memref<32x1024xf16>, vector<16xf16>
            %f_645 = arith.extf %v_644 : vector<16xf16> to vector<16xf32>
            %f_646 = arith.mulf %f_645, %b_630 : vector<16xf32>
            %f_647 = math.fma %whole_642, %f_646, %f_560 : vector<16xf32>
            %at_648 = arith.addi %i_385, %i18 : index
            %at_649 = arith.addi %at_648, %i9 : index
            %at_650 = arith.muli %at_649, %i10 : index
            memref.prefetch %w1_codes[%i_383, %at_650], read, locality<3>, data : memref<32x32768xi8>
            %at_651 = arith.addi %at_650, %i4 : index
            memref.prefetch %w1_codes[%i_383, %at_651], read, locality<3>, data : memref<32x32768xi8>
            %at_652 = arith.addi %at_650, %i3 : index
            memref.prefetch %w1_codes[%i_383, %at_652], read, locality<3>, data : memref<32x32768xi8>
            %at_653 = arith.addi %at_650, %i11 : index
            memref.prefetch %w1_codes[%i_383, %at_653], read, locality<3>, data : memref<32x32768xi8>
            %at_654 = arith.addi %at_650, %i12 : index
            memref.prefetch %w1_codes[%i_383, %at_654], read, locality<3>, data : memref<32x32768xi8>
            %at_655 = arith.addi %at_650, %i13 : index
            memref.prefetch %w1_codes[%i_383, %at_655], read, locality<3>, data : memref<32x32768xi8>
            %at_656 = arith.addi %at_650, %i14 : index
            memref.prefetch %w1_codes[%i_383, %at_656], read, locality<3>, data : memref<32x32768xi8>
            %at_657 = arith.addi %at_650, %i15 : index
            memref.prefetch %w1_codes[%i_383, %at_657], read, locality<3>, data : memref<32x32768xi8>
            %at_658 = arith.addi %at_648, %i9 : index
            %at_659 = arith.muli %at_658, %i16 : index
            memref.prefetch %w1_scales[%i_383, %at_659], read, locality<3>, data : memref<32x1024xf16>
            %at_660 = arith.muli %at_648, %i10 : index
            %codes_661 = vector.load %w1_codes[%i_383, %at_660] : memref<32x32768xi8>, vector<64xi8>
            %at_662 = arith.addi %at_660, %i4 : index
            %codes_663 = vector.load %w1_codes[%i_383, %at_662] : memref<32x32768xi8>, vector<64xi8>
            %at_664 = arith.addi %at_660, %i3 : index
            %codes_665 = vector.load %w1_codes[%i_383, %at_664] : memref<32x32768xi8>, vector<64xi8>
            %at_666 = arith.addi %at_660, %i11 : index
            %codes_667 = vector.load %w1_codes[%i_383, %at_666] : memref<32x32768xi8>, vector<64xi8>
            %at_668 = arith.addi %at_660, %i12 : index
            %codes_669 = vector.load %w1_codes[%i_383, %at_668] : memref<32x32768xi8>, vector<64xi8>
            %at_670 = arith.addi %at_660, %i13 : index
            %codes_671 = vector.load %w1_codes[%i_383, %at_670] : memref<32x32768xi8>, vector<64xi8>
            %at_672 = arith.addi %at_660, %i14 : index
            %codes_673 = vector.load %w1_codes[%i_383, %at_672] : memref<32x32768xi8>, vector<64xi8>
            %at_674 = arith.addi %at_660, %i15 : index
            %codes_675 = vector.load %w1_codes[%i_383, %at_674] : memref<32x32768xi8>, vector<64xi8>
            %turned_676 = arith.xori %codes_661, %splat17 : vector<64xi8>
            %turned_677 = arith.xori %codes_663, %splat17 : vector<64xi8>
            %turned_678 = arith.xori %codes_665, %splat17 : vector<64xi8>
            %turned_679 = arith.xori %codes_667, %splat17 : vector<64xi8>
            %turned_680 = arith.xori %codes_669, %splat17 : vector<64xi8>
            %turned_681 = arith.xori %codes_671, %splat17 : vector<64xi8>
            %turned_682 = arith.xori %codes_673, %splat17 : vector<64xi8>
            %turned_683 = arith.xori %codes_675, %splat17 : vector<64xi8>
            %at_684 = arith.muli %at_648, %i9 : index
            %x_685 = memref.load %x_codes[%at_684] : memref<512xi32>
            %word_686 = vector.broadcast %x_685 : i32 to vector<16xi32>
            %word_687 = vector.bitcast %word_686 : vector<16xi32> to vector<64xi8>
            %at_688 = arith.addi %at_684, %i5 : index
            %x_689 = memref.load %x_codes[%at_688] : memref<512xi32>
            %word_690 = vector.broadcast %x_689 : i32 to vector<16xi32>
            %word_691 = vector.bitcast %word_690 : vector<16xi32> to vector<64xi8>
            %at_692 = arith.addi %at_684, %i6 : index
            %x_693 = memref.load %x_codes[%at_692] : memref<512xi32>
            %word_694 = vector.broadcast %x_693 : i32 to vector<16xi32>
            %word_695 = vector.bitcast %word_694 : vector<16xi32> to vector<64xi8>
            %at_696 = arith.addi %at_684, %i18 : index
            %x_697 = memref.load %x_codes[%at_696] : memref<512xi32>
            %word_698 = vector.broadcast %x_697 : i32 to vector<16xi32>
            %word_699 = vector.bitcast %word_698 : vector<16xi32> to vector<64xi8>
            %at_700 = arith.addi %at_684, %i2 : index
            %x_701 = memref.load %x_codes[%at_700] : memref<512xi32>
            %word_702 = vector.broadcast %x_701 : i32 to vector<16xi32>
            %word_703 = vector.bitcast %word_702 : vector<16xi32> to vector<64xi8>
            %at_704 = arith.addi %at_684, %i19 : index
            %x_705 = memref.load %x_codes[%at_704] : memref<512xi32>
            %word_706 = vector.broadcast %x_705 : i32 to vector<16xi32>
            %word_707 = vector.bitcast %word_706 : vector<16xi32> to vector<64xi8>
            %at_708 = arith.addi %at_684, %i20 : index
            %x_709 = memref.load %x_codes[%at_708] : memref<512xi32>
            %word_710 = vector.broadcast %x_709 : i32 to vector<16xi32>
            %word_711 = vector.bitcast %word_710 : vector<16xi32> to vector<64xi8>
            %at_712 = arith.addi %at_684, %i21 : index
            %x_713 = memref.load %x_codes[%at_712] : memref<512xi32>
            %word_714 = vector.broadcast %x_713 : i32 to vector<16xi32>
            %word_715 = vector.bitcast %word_714 : vector<16xi32> to vector<64xi8>
            %x_716 = memref.load %x_scales[%at_648] : memref<64xf32>
            %b_717 = vector.broadcast %x_716 : f32 to vector<16xf32>
            %at_718 = arith.muli %at_648, %i5 : index
            %x_719 = memref.load %starts_374[%at_718] : memref<64xi32>
            %start_720 = vector.broadcast %x_719 : i32 to vector<16xi32>
            %dot_721 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_720, %turned_676, %word_687) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_722 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_721, %turned_677, %word_691) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_723 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_722, %turned_678, %word_695) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_724 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_723, %turned_679, %word_699) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_725 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_724, %turned_680, %word_703) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_726 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_725, %turned_681, %word_707) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_727 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_726, %turned_682, %word_711) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_728 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_727, %turned_683, %word_715) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_729 = arith.sitofp %dot_728 : vector<16xi32> to vector<16xf32>
            %at_730 = arith.muli %at_648, %i16 : index
            %v_731 = vector.load %w1_scales[%i_383, %at_730] : memref<32x1024xf16>, vector<16xf16>
            %f_732 = arith.extf %v_731 : vector<16xf16> to vector<16xf32>
            %f_733 = arith.mulf %f_732, %b_717 : vector<16xf32>
            %f_734 = math.fma %whole_729, %f_733, %f_647 : vector<16xf32>
            scf.yield %f_734 : vector<16xf32>
          }
          %at_735 = arith.muli %i_383, %i16 : index
          vector.store %loop_387, %y1[%at_735] : memref<512xf32>, vector<16xf32>
        }
      }
      %mine_736 = arith.subi %group_1, %i22 : index
      %inside_737 = arith.cmpi ult, %mine_736, %i9 : index
      scf.if %inside_737 {
        %at_738 = arith.muli %mine_736, %i2 : index
        %at_739 = arith.addi %at_738, %i2 : index
        %end_740 = arith.minsi %at_739, %i1 : index
        %starts_741 = memref.alloca() : memref<64xi32>
        scf.for %i_742 = %i0 to %i4 step %i5 {
          %at_744 = arith.muli %i_742, %i6 : index
          %x_745 = memref.load %x_sums[%at_744] : memref<128xi32>
          %at_746 = arith.addi %at_744, %i5 : index
          %x_747 = memref.load %x_sums[%at_746] : memref<128xi32>
          %sum_748 = arith.addi %x_745, %x_747 : i32
          %start_749 = arith.muli %sum_748, %minus7 : i32
          memref.store %start_749, %starts_741[%i_742] : memref<64xi32>
        }
        scf.for %i_750 = %at_738 to %end_740 step %i5 {
          %loop_754 = scf.for %i_752 = %i0 to %i4 step %i2 iter_args(%turn_753 = %splat8) -> (vector<16xf32>) {
            %at_755 = arith.addi %i_752, %i9 : index
            %at_756 = arith.muli %at_755, %i10 : index
            memref.prefetch %w2_codes[%i_750, %at_756], read, locality<3>, data : memref<32x32768xi8>
            %at_757 = arith.addi %at_756, %i4 : index
            memref.prefetch %w2_codes[%i_750, %at_757], read, locality<3>, data : memref<32x32768xi8>
            %at_758 = arith.addi %at_756, %i3 : index
            memref.prefetch %w2_codes[%i_750, %at_758], read, locality<3>, data : memref<32x32768xi8>
            %at_759 = arith.addi %at_756, %i11 : index
            memref.prefetch %w2_codes[%i_750, %at_759], read, locality<3>, data : memref<32x32768xi8>
            %at_760 = arith.addi %at_756, %i12 : index
            memref.prefetch %w2_codes[%i_750, %at_760], read, locality<3>, data : memref<32x32768xi8>
            %at_761 = arith.addi %at_756, %i13 : index
            memref.prefetch %w2_codes[%i_750, %at_761], read, locality<3>, data : memref<32x32768xi8>
            %at_762 = arith.addi %at_756, %i14 : index
            memref.prefetch %w2_codes[%i_750, %at_762], read, locality<3>, data : memref<32x32768xi8>
            %at_763 = arith.addi %at_756, %i15 : index
            memref.prefetch %w2_codes[%i_750, %at_763], read, locality<3>, data : memref<32x32768xi8>
            %at_764 = arith.addi %i_752, %i9 : index
            %at_765 = arith.muli %at_764, %i16 : index
            memref.prefetch %w2_scales[%i_750, %at_765], read, locality<3>, data : memref<32x1024xf16>
            %at_766 = arith.muli %i_752, %i10 : index
            %codes_767 = vector.load %w2_codes[%i_750, %at_766] : memref<32x32768xi8>, vector<64xi8>
            %at_768 = arith.addi %at_766, %i4 : index
            %codes_769 = vector.load %w2_codes[%i_750, %at_768] : memref<32x32768xi8>, vector<64xi8>
            %at_770 = arith.addi %at_766, %i3 : index
            %codes_771 = vector.load %w2_codes[%i_750, %at_770] : memref<32x32768xi8>, vector<64xi8>
            %at_772 = arith.addi %at_766, %i11 : index
            %codes_773 = vector.load %w2_codes[%i_750, %at_772] : memref<32x32768xi8>, vector<64xi8>
            %at_774 = arith.addi %at_766, %i12 : index
            %codes_775 = vector.load %w2_codes[%i_750, %at_774] : memref<32x32768xi8>, vector<64xi8>
            %at_776 = arith.addi %at_766, %i13 : index
            %codes_777 = vector.load %w2_codes[%i_750, %at_776] : memref<32x32768xi8>, vector<64xi8>
            %at_778 = arith.addi %at_766, %i14 : index
            %codes_779 = vector.load %w2_codes[%i_750, %at_778] : memref<32x32768xi8>, vector<64xi8>
            %at_780 = arith.addi %at_766, %i15 : index
            %codes_781 = vector.load %w2_codes[%i_750, %at_780] : memref<32x32768xi8>, vector<64xi8>
            %turned_782 = arith.xori %codes_767, %splat17 : vector<64xi8>
            %turned_783 = arith.xori %codes_769, %splat17 : vector<64xi8>
            %turned_784 = arith.xori %codes_771, %splat17 : vector<64xi8>
            %turned_785 = arith.xori %codes_773, %splat17 : vector<64xi8>
            %turned_786 = arith.xori %codes_775, %splat17 : vector<64xi8>
            %turned_787 = arith.xori %codes_777, %splat17 : vector<64xi8>
            %turned_788 = arith.xori %codes_779, %splat17 : vector<64xi8>
            %turned_789 = arith.xori %codes_781, %splat17 : vector<64xi8>
            %at_790 = arith.muli %i_752, %i9 : index
            %x_791 = memref.load %x_codes[%at_790] : memref<512xi32>
            %word_792 = vector.broadcast %x_791 : i32 to vector<16xi32>
            %word_793 = vector.bitcast %word_792 : vector<16xi32> to vector<64xi8>
            %at_794 = arith.addi %at_790, %i5 : index
            %x_795 = memref.load %x_codes[%at_794] : memref<512xi32>
            %word_796 = vector.broadcast %x_795 : i32 to vector<16xi32>
            %word_797 = vector.bitcast %word_796 : vector<16xi32> to vector<64xi8>
            %at_798 = arith.addi %at_790, %i6 : index
            %x_799 = memref.load %x_codes[%at_798] : memref<512xi32>
            %word_800 = vector.broadcast %x_799 : i32 to vector<16xi32>
            %word_801 = vector.bitcast %word_800 : vector<16xi32> to vector<64xi8>
            %at_802 = arith.addi %at_790, %i18 : index
            %x_803 = memref.load %x_codes[%at_802] : memref<512xi32>
            %word_804 = vector.broadcast %x_803 : i32 to vector<16xi32>
            %word_805 = vector.bitcast %word_804 : vector<16xi32> to vector<64xi8>
            %at_806 = arith.addi %at_790, %i2 : index
            %x_807 = memref.load %x_codes[%at_806] : memref<512xi32>
            %word_808 = vector.broadcast %x_807 : i32 to vector<16xi32>
            %word_809 = vector.bitcast %word_808 : vector<16xi32> to vector<64xi8>
            %at_810 = arith.addi %at_790, %i19 : index
            %x_811 = memref.load %x_codes[%at_810] : memref<512xi32>
            %word_812 = vector.broadcast %x_811 : i32 to vector<16xi32>
            %word_813 = vector.bitcast %word_812 : vector<16xi32> to vector<64xi8>
            %at_814 = arith.addi %at_790, %i20 : index
            %x_815 = memref.load %x_codes[%at_814] : memref<512xi32>
            %word_816 = vector.broadcast %x_815 : i32 to vector<16xi32>
            %word_817 = vector.bitcast %word_816 : vector<16xi32> to vector<64xi8>
            %at_818 = arith.addi %at_790, %i21 : index
            %x_819 = memref.load %x_codes[%at_818] : memref<512xi32>
            %word_820 = vector.broadcast %x_819 : i32 to vector<16xi32>
            %word_821 = vector.bitcast %word_820 : vector<16xi32> to vector<64xi8>
            %x_822 = memref.load %x_scales[%i_752] : memref<64xf32>
            %b_823 = vector.broadcast %x_822 : f32 to vector<16xf32>
            %at_824 = arith.muli %i_752, %i5 : index
            %x_825 = memref.load %starts_741[%at_824] : memref<64xi32>
            %start_826 = vector.broadcast %x_825 : i32 to vector<16xi32>
            %dot_827 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_826, %turned_782, %word_793) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_828 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_827, %turned_783, %word_797) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_829 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_828, %turned_784, %word_801) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_830 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_829, %turned_785, %word_805) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_831 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_830, %turned_786, %word_809) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_832 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_831, %turned_787, %word_813) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_833 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_832, %turned_788, %word_817) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_834 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_833, %turned_789, %word_821) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_835 = arith.sitofp %dot_834 : vector<16xi32> to vector<16xf32>
            %at_836 = arith.muli %i_752, %i16 : index
            %v_837 = vector.load %w2_scales[%i_750, %at_836] : memref<32x1024xf16>, vector<16xf16>
            %f_838 = arith.extf %v_837 : vector<16xf16> to vector<16xf32>
            %f_839 = arith.mulf %f_838, %b_823 : vector<16xf32>
            %f_840 = math.fma %whole_835, %f_839, %turn_753 : vector<16xf32>
            %at_841 = arith.addi %i_752, %i5 : index
            %at_842 = arith.addi %at_841, %i9 : index
            %at_843 = arith.muli %at_842, %i10 : index
            memref.prefetch %w2_codes[%i_750, %at_843], read, locality<3>, data : memref<32x32768xi8>
            %at_844 = arith.addi %at_843, %i4 : index
            memref.prefetch %w2_codes[%i_750, %at_844], read, locality<3>, data : memref<32x32768xi8>
            %at_845 = arith.addi %at_843, %i3 : index
            memref.prefetch %w2_codes[%i_750, %at_845], read, locality<3>, data : memref<32x32768xi8>
            %at_846 = arith.addi %at_843, %i11 : index
            memref.prefetch %w2_codes[%i_750, %at_846], read, locality<3>, data : memref<32x32768xi8>
            %at_847 = arith.addi %at_843, %i12 : index
            memref.prefetch %w2_codes[%i_750, %at_847], read, locality<3>, data : memref<32x32768xi8>
            %at_848 = arith.addi %at_843, %i13 : index
            memref.prefetch %w2_codes[%i_750, %at_848], read, locality<3>, data : memref<32x32768xi8>
            %at_849 = arith.addi %at_843, %i14 : index
            memref.prefetch %w2_codes[%i_750, %at_849], read, locality<3>, data : memref<32x32768xi8>
            %at_850 = arith.addi %at_843, %i15 : index
            memref.prefetch %w2_codes[%i_750, %at_850], read, locality<3>, data : memref<32x32768xi8>
            %at_851 = arith.addi %at_841, %i9 : index
            %at_852 = arith.muli %at_851, %i16 : index
            memref.prefetch %w2_scales[%i_750, %at_852], read, locality<3>, data : memref<32x1024xf16>
            %at_853 = arith.muli %at_841, %i10 : index
            %codes_854 = vector.load %w2_codes[%i_750, %at_853] : memref<32x32768xi8>, vector<64xi8>
            %at_855 = arith.addi %at_853, %i4 : index
            %codes_856 = vector.load %w2_codes[%i_750, %at_855] : memref<32x32768xi8>, vector<64xi8>
            %at_857 = arith.addi %at_853, %i3 : index
            %codes_858 = vector.load %w2_codes[%i_750, %at_857] : memref<32x32768xi8>, vector<64xi8>
            %at_859 = arith.addi %at_853, %i11 : index
            %codes_860 = vector.load %w2_codes[%i_750, %at_859] : memref<32x32768xi8>, vector<64xi8>
            %at_861 = arith.addi %at_853, %i12 : index
            %codes_862 = vector.load %w2_codes[%i_750, %at_861] : memref<32x32768xi8>, vector<64xi8>
            %at_863 = arith.addi %at_853, %i13 : index
            %codes_864 = vector.load %w2_codes[%i_750, %at_863] : memref<32x32768xi8>, vector<64xi8>
            %at_865 = arith.addi %at_853, %i14 : index
            %codes_866 = vector.load %w2_codes[%i_750, %at_865] : memref<32x32768xi8>, vector<64xi8>
            %at_867 = arith.addi %at_853, %i15 : index
            %codes_868 = vector.load %w2_codes[%i_750, %at_867] : memref<32x32768xi8>, vector<64xi8>
            %turned_869 = arith.xori %codes_854, %splat17 : vector<64xi8>
            %turned_870 = arith.xori %codes_856, %splat17 : vector<64xi8>
            %turned_871 = arith.xori %codes_858, %splat17 : vector<64xi8>
            %turned_872 = arith.xori %codes_860, %splat17 : vector<64xi8>
            %turned_873 = arith.xori %codes_862, %splat17 : vector<64xi8>
            %turned_874 = arith.xori %codes_864, %splat17 : vector<64xi8>
            %turned_875 = arith.xori %codes_866, %splat17 : vector<64xi8>
            %turned_876 = arith.xori %codes_868, %splat17 : vector<64xi8>
            %at_877 = arith.muli %at_841, %i9 : index
            %x_878 = memref.load %x_codes[%at_877] : memref<512xi32>
            %word_879 = vector.broadcast %x_878 : i32 to vector<16xi32>
            %word_880 = vector.bitcast %word_879 : vector<16xi32> to vector<64xi8>
            %at_881 = arith.addi %at_877, %i5 : index
            %x_882 = memref.load %x_codes[%at_881] : memref<512xi32>
            %word_883 = vector.broadcast %x_882 : i32 to vector<16xi32>
            %word_884 = vector.bitcast %word_883 : vector<16xi32> to vector<64xi8>
            %at_885 = arith.addi %at_877, %i6 : index
            %x_886 = memref.load %x_codes[%at_885] : memref<512xi32>
            %word_887 = vector.broadcast %x_886 : i32 to vector<16xi32>
            %word_888 = vector.bitcast %word_887 : vector<16xi32> to vector<64xi8>
            %at_889 = arith.addi %at_877, %i18 : index
            %x_890 = memref.load %x_codes[%at_889] : memref<512xi32>
            %word_891 = vector.broadcast %x_890 : i32 to vector<16xi32>
            %word_892 = vector.bitcast %word_891 : vector<16xi32> to vector<64xi8>
            %at_893 = arith.addi %at_877, %i2 : index
            %x_894 = memref.load %x_codes[%at_893] : memref<512xi32>
            %word_895 = vector.broadcast %x_894 : i32 to vector<16xi32>
            %word_896 = vector.bitcast %word_895 : vector<16xi32> to vector<64xi8>
            %at_897 = arith.addi %at_877, %i19 : index
            %x_898 = memref.load %x_codes[%at_897] : memref<512xi32>
            %word_899 = vector.broadcast %x_898 : i32 to vector<16xi32>
            %word_900 = vector.bitcast %word_899 : vector<16xi32> to vector<64xi8>
            %at_901 = arith.addi %at_877, %i20 : index
            %x_902 = memref.load %x_codes[%at_901] : memref<512xi32>
            %word_903 = vector.broadcast %x_902 : i32 to vector<16xi32>
            %word_904 = vector.bitcast %word_903 : vector<16xi32> to vector<64xi8>
            %at_905 = arith.addi %at_877, %i21 : index
            %x_906 = memref.load %x_codes[%at_905] : memref<512xi32>
            %word_907 = vector.broadcast %x_906 : i32 to vector<16xi32>
            %word_908 = vector.bitcast %word_907 : vector<16xi32> to vector<64xi8>
            %x_909 = memref.load %x_scales[%at_841] : memref<64xf32>
            %b_910 = vector.broadcast %x_909 : f32 to vector<16xf32>
            %at_911 = arith.muli %at_841, %i5 : index
            %x_912 = memref.load %starts_741[%at_911] : memref<64xi32>
            %start_913 = vector.broadcast %x_912 : i32 to vector<16xi32>
            %dot_914 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_913, %turned_869, %word_880) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_915 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_914, %turned_870, %word_884) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_916 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_915, %turned_871, %word_888) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_917 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_916, %turned_872, %word_892) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_918 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_917, %turned_873, %word_896) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_919 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_918, %turned_874, %word_900) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_920 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_919, %turned_875, %word_904) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_921 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_920, %turned_876, %word_908) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_922 = arith.sitofp %dot_921 : vector<16xi32> to vector<16xf32>
            %at_923 = arith.muli %at_841, %i16 : index
            %v_924 = vector.load %w2_scales[%i_750, %at_923] : memref<32x1024xf16>, vector<16xf16>
            %f_925 = arith.extf %v_924 : vector<16xf16> to vector<16xf32>
            %f_926 = arith.mulf %f_925, %b_910 : vector<16xf32>
            %f_927 = math.fma %whole_922, %f_926, %f_840 : vector<16xf32>
            %at_928 = arith.addi %i_752, %i6 : index
            %at_929 = arith.addi %at_928, %i9 : index
            %at_930 = arith.muli %at_929, %i10 : index
            memref.prefetch %w2_codes[%i_750, %at_930], read, locality<3>, data : memref<32x32768xi8>
            %at_931 = arith.addi %at_930, %i4 : index
            memref.prefetch %w2_codes[%i_750, %at_931], read, locality<3>, data : memref<32x32768xi8>
            %at_932 = arith.addi %at_930, %i3 : index
            memref.prefetch %w2_codes[%i_750, %at_932], read, locality<3>, data : memref<32x32768xi8>
            %at_933 = arith.addi %at_930, %i11 : index
            memref.prefetch %w2_codes[%i_750, %at_933], read, locality<3>, data : memref<32x32768xi8>
            %at_934 = arith.addi %at_930, %i12 : index
            memref.prefetch %w2_codes[%i_750, %at_934], read, locality<3>, data : memref<32x32768xi8>
            %at_935 = arith.addi %at_930, %i13 : index
            memref.prefetch %w2_codes[%i_750, %at_935], read, locality<3>, data : memref<32x32768xi8>
            %at_936 = arith.addi %at_930, %i14 : index
            memref.prefetch %w2_codes[%i_750, %at_936], read, locality<3>, data : memref<32x32768xi8>
            %at_937 = arith.addi %at_930, %i15 : index
            memref.prefetch %w2_codes[%i_750, %at_937], read, locality<3>, data : memref<32x32768xi8>
            %at_938 = arith.addi %at_928, %i9 : index
            %at_939 = arith.muli %at_938, %i16 : index
            memref.prefetch %w2_scales[%i_750, %at_939], read, locality<3>, data : memref<32x1024xf16>
            %at_940 = arith.muli %at_928, %i10 : index
            %codes_941 = vector.load %w2_codes[%i_750, %at_940] : memref<32x32768xi8>, vector<64xi8>
            %at_942 = arith.addi %at_940, %i4 : index
            %codes_943 = vector.load %w2_codes[%i_750, %at_942] : memref<32x32768xi8>, vector<64xi8>
            %at_944 = arith.addi %at_940, %i3 : index
            %codes_945 = vector.load %w2_codes[%i_750, %at_944] : memref<32x32768xi8>, vector<64xi8>
            %at_946 = arith.addi %at_940, %i11 : index
            %codes_947 = vector.load %w2_codes[%i_750, %at_946] : memref<32x32768xi8>, vector<64xi8>
            %at_948 = arith.addi %at_940, %i12 : index
            %codes_949 = vector.load %w2_codes[%i_750, %at_948] : memref<32x32768xi8>, vector<64xi8>
            %at_950 = arith.addi %at_940, %i13 : index
            %codes_951 = vector.load %w2_codes[%i_750, %at_950] : memref<32x32768xi8>, vector<64xi8>
            %at_952 = arith.addi %at_940, %i14 : index
            %codes_953 = vector.load %w2_codes[%i_750, %at_952] : memref<32x32768xi8>, vector<64xi8>
            %at_954 = arith.addi %at_940, %i15 : index
            %codes_955 = vector.load %w2_codes[%i_750, %at_954] : memref<32x32768xi8>, vector<64xi8>
            %turned_956 = arith.xori %codes_941, %splat17 : vector<64xi8>
            %turned_957 = arith.xori %codes_943, %splat17 : vector<64xi8>
            %turned_958 = arith.xori %codes_945, %splat17 : vector<64xi8>
            %turned_959 = arith.xori %codes_947, %splat17 : vector<64xi8>
            %turned_960 = arith.xori %codes_949, %splat17 : vector<64xi8>
            %turned_961 = arith.xori %codes_951, %splat17 : vector<64xi8>
            %turned_962 = arith.xori %codes_953, %splat17 : vector<64xi8>
            %turned_963 = arith.xori %codes_955, %splat17 : vector<64xi8>
            %at_964 = arith.muli %at_928, %i9 : index
            %x_965 = memref.load %x_codes[%at_964] : memref<512xi32>
            %word_966 = vector.broadcast %x_965 : i32 to vector<16xi32>
            %word_967 = vector.bitcast %word_966 : vector<16xi32> to vector<64xi8>
            %at_968 = arith.addi %at_964, %i5 : index
            %x_969 = memref.load %x_codes[%at_968] : memref<512xi32>
            %word_970 = vector.broadcast %x_969 : i32 to vector<16xi32>
            %word_971 = vector.bitcast %word_970 : vector<16xi32> to vector<64xi8>
            %at_972 = arith.addi %at_964, %i6 : index
            %x_973 = memref.load %x_codes[%at_972] : memref<512xi32>
            %word_974 = vector.broadcast %x_973 : i32 to vector<16xi32>
            %word_975 = vector.bitcast %word_974 : vector<16xi32> to vector<64xi8>
            %at_976 = arith.addi %at_964, %i18 : index
            %x_977 = memref.load %x_codes[%at_976] : memref<512xi32>
            %word_978 = vector.broadcast %x_977 : i32 to vector<16xi32>
            %word_979 = vector.bitcast %word_978 : vector<16xi32> to vector<64xi8>
            %at_980 = arith.addi %at_964, %i2 : index
            %x_981 = memref.load %x_codes[%at_980] : memref<512xi32>
            %word_982 = vector.broadcast %x_981 : i32 to vector<16xi32>
            %word_983 = vector.bitcast %word_982 : vector<16xi32> to vector<64xi8>
            %at_984 = arith.addi %at_964, %i19 : index
            %x_985 = memref.load %x_codes[%at_984] : memref<512xi32>
            %word_986 = vector.broadcast %x_985 : i32 to vector<16xi32>
            %word_987 = vector.bitcast %word_986 : vector<16xi32> to vector<64xi8>
            %at_988 = arith.addi %at_964, %i20 : index
            %x_989 = memref.load %x_codes[%at_988] : memref<512xi32>
            %word_990 = vector.broadcast %x_989 : i32 to vector<16xi32>
            %word_991 = vector.bitcast %word_990 : vector<16xi32> to vector<64xi8>
            %at_992 = arith.addi %at_964, %i21 : index
            %x_993 = memref.load %x_codes[%at_992] : memref<512xi32>
            %word_994 = vector.broadcast %x_993 : i32 to vector<16xi32>
            %word_995 = vector.bitcast %word_994 : vector<16xi32> to vector<64xi8>
            %x_996 = memref.load %x_scales[%at_928] : memref<64xf32>
            %b_997 = vector.broadcast %x_996 : f32 to vector<16xf32>
            %at_998 = arith.muli %at_928, %i5 : index
            %x_999 = memref.load %starts_741[%at_998] : memref<64xi32>
            %start_1000 = vector.broadcast %x_999 : i32 to vector<16xi32>
            %dot_1001 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_1000, %turned_956, %word_967) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1002 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1001, %turned_957, %word_971) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1003 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1002, %turned_958, %word_975) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1004 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1003, %turned_959, %word_979) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1005 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1004, %turned_960, %word_983) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1006 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1005, %turned_961, %word_987) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1007 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1006, %turned_962, %word_991) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1008 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1007, %turned_963, %word_995) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_1009 = arith.sitofp %dot_1008 : vector<16xi32> to vector<16xf32>
            %at_1010 = arith.muli %at_928, %i16 : index
            %v_1011 = vector.load %w2_scales[%i_750, %at_1010] : memref<32x1024xf16>, vector<16xf16>
            %f_1012 = arith.extf %v_1011 : vector<16xf16> to vector<16xf32>
            %f_1013 = arith.mulf %f_1012, %b_997 : vector<16xf32>
            %f_1014 = math.fma %whole_1009, %f_1013, %f_927 : vector<16xf32>
            %at_1015 = arith.addi %i_752, %i18 : index
            %at_1016 = arith.addi %at_1015, %i9 : index
            %at_1017 = arith.muli %at_1016, %i10 : index
            memref.prefetch %w2_codes[%i_750, %at_1017], read, locality<3>, data : memref<32x32768xi8>
            %at_1018 = arith.addi %at_1017, %i4 : index
            memref.prefetch %w2_codes[%i_750, %at_1018], read, locality<3>, data : memref<32x32768xi8>
            %at_1019 = arith.addi %at_1017, %i3 : index
            memref.prefetch %w2_codes[%i_750, %at_1019], read, locality<3>, data : memref<32x32768xi8>
            %at_1020 = arith.addi %at_1017, %i11 : index
            memref.prefetch %w2_codes[%i_750, %at_1020], read, locality<3>, data : memref<32x32768xi8>
            %at_1021 = arith.addi %at_1017, %i12 : index
            memref.prefetch %w2_codes[%i_750, %at_1021], read, locality<3>, data : memref<32x32768xi8>
            %at_1022 = arith.addi %at_1017, %i13 : index
            memref.prefetch %w2_codes[%i_750, %at_1022], read, locality<3>, data : memref<32x32768xi8>
            %at_1023 = arith.addi %at_1017, %i14 : index
            memref.prefetch %w2_codes[%i_750, %at_1023], read, locality<3>, data : memref<32x32768xi8>
            %at_1024 = arith.addi %at_1017, %i15 : index
            memref.prefetch %w2_codes[%i_750, %at_1024], read, locality<3>, data : memref<32x32768xi8>
            %at_1025 = arith.addi %at_1015, %i9 : index
            %at_1026 = arith.muli %at_1025, %i16 : index
            memref.prefetch %w2_scales[%i_750, %at_1026], read, locality<3>, data : memref<32x1024xf16>
            %at_1027 = arith.muli %at_1015, %i10 : index
            %codes_1028 = vector.load %w2_codes[%i_750, %at_1027] : memref<32x32768xi8>, vector<64xi8>
            %at_1029 = arith.addi %at_1027, %i4 : index
            %codes_1030 = vector.load %w2_codes[%i_750, %at_1029] : memref<32x32768xi8>, vector<64xi8>
            %at_1031 = arith.addi %at_1027, %i3 : index
            %codes_1032 = vector.load %w2_codes[%i_750, %at_1031] : memref<32x32768xi8>, vector<64xi8>
            %at_1033 = arith.addi %at_1027, %i11 : index
            %codes_1034 = vector.load %w2_codes[%i_750, %at_1033] : memref<32x32768xi8>, vector<64xi8>
            %at_1035 = arith.addi %at_1027, %i12 : index
            %codes_1036 = vector.load %w2_codes[%i_750, %at_1035] : memref<32x32768xi8>, vector<64xi8>
            %at_1037 = arith.addi %at_1027, %i13 : index
            %codes_1038 = vector.load %w2_codes[%i_750, %at_1037] : memref<32x32768xi8>, vector<64xi8>
            %at_1039 = arith.addi %at_1027, %i14 : index
            %codes_1040 = vector.load %w2_codes[%i_750, %at_1039] : memref<32x32768xi8>, vector<64xi8>
            %at_1041 = arith.addi %at_1027, %i15 : index
            %codes_1042 = vector.load %w2_codes[%i_750, %at_1041] : memref<32x32768xi8>, vector<64xi8>
            %turned_1043 = arith.xori %codes_1028, %splat17 : vector<64xi8>
            %turned_1044 = arith.xori %codes_1030, %splat17 : vector<64xi8>
            %turned_1045 = arith.xori %codes_1032, %splat17 : vector<64xi8>
            %turned_1046 = arith.xori %codes_1034, %splat17 : vector<64xi8>
            %turned_1047 = arith.xori %codes_1036, %splat17 : vector<64xi8>
            %turned_1048 = arith.xori %codes_1038, %splat17 : vector<64xi8>
            %turned_1049 = arith.xori %codes_1040, %splat17 : vector<64xi8>
            %turned_1050 = arith.xori %codes_1042, %splat17 : vector<64xi8>
            %at_1051 = arith.muli %at_1015, %i9 : index
            %x_1052 = memref.load %x_codes[%at_1051] : memref<512xi32>
            %word_1053 = vector.broadcast %x_1052 : i32 to vector<16xi32>
            %word_1054 = vector.bitcast %word_1053 : vector<16xi32> to vector<64xi8>
            %at_1055 = arith.addi %at_1051, %i5 : index
            %x_1056 = memref.load %x_codes[%at_1055] : memref<512xi32>
            %word_1057 = vector.broadcast %x_1056 : i32 to vector<16xi32>
            %word_1058 = vector.bitcast %word_1057 : vector<16xi32> to vector<64xi8>
            %at_1059 = arith.addi %at_1051, %i6 : index
            %x_1060 = memref.load %x_codes[%at_1059] : memref<512xi32>
            %word_1061 = vector.broadcast %x_1060 : i32 to vector<16xi32>
            %word_1062 = vector.bitcast %word_1061 : vector<16xi32> to vector<64xi8>
            %at_1063 = arith.addi %at_1051, %i18 : index
            %x_1064 = memref.load %x_codes[%at_1063] : memref<512xi32>
            %word_1065 = vector.broadcast %x_1064 : i32 to vector<16xi32>
            %word_1066 = vector.bitcast %word_1065 : vector<16xi32> to vector<64xi8>
            %at_1067 = arith.addi %at_1051, %i2 : index
            %x_1068 = memref.load %x_codes[%at_1067] : memref<512xi32>
            %word_1069 = vector.broadcast %x_1068 : i32 to vector<16xi32>
            %word_1070 = vector.bitcast %word_1069 : vector<16xi32> to vector<64xi8>
            %at_1071 = arith.addi %at_1051, %i19 : index
            %x_1072 = memref.load %x_codes[%at_1071] : memref<512xi32>
            %word_1073 = vector.broadcast %x_1072 : i32 to vector<16xi32>
            %word_1074 = vector.bitcast %word_1073 : vector<16xi32> to vector<64xi8>
            %at_1075 = arith.addi %at_1051, %i20 : index
            %x_1076 = memref.load %x_codes[%at_1075] : memref<512xi32>
            %word_1077 = vector.broadcast %x_1076 : i32 to vector<16xi32>
            %word_1078 = vector.bitcast %word_1077 : vector<16xi32> to vector<64xi8>
            %at_1079 = arith.addi %at_1051, %i21 : index
            %x_1080 = memref.load %x_codes[%at_1079] : memref<512xi32>
            %word_1081 = vector.broadcast %x_1080 : i32 to vector<16xi32>
            %word_1082 = vector.bitcast %word_1081 : vector<16xi32> to vector<64xi8>
            %x_1083 = memref.load %x_scales[%at_1015] : memref<64xf32>
            %b_1084 = vector.broadcast %x_1083 : f32 to vector<16xf32>
            %at_1085 = arith.muli %at_1015, %i5 : index
            %x_1086 = memref.load %starts_741[%at_1085] : memref<64xi32>
            %start_1087 = vector.broadcast %x_1086 : i32 to vector<16xi32>
            %dot_1088 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_1087, %turned_1043, %word_1054) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1089 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1088, %turned_1044, %word_1058) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1090 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1089, %turned_1045, %word_1062) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1091 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1090, %turned_1046, %word_1066) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1092 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1091, %turned_1047, %word_1070) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1093 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1092, %turned_1048, %word_1074) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1094 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1093, %turned_1049, %word_1078) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_1095 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_1094, %turned_1050, %word_1082) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %whole_1096 = arith.sitofp %dot_1095 : vector<16xi32> to vector<16xf32>
            %at_1097 = arith.muli %at_1015, %i16 : index
            %v_1098 = vector.load %w2_scales[%i_750, %at_1097] : memref<32x1024xf16>, vector<16xf16>
            %f_1099 = arith.extf %v_1098 : vector<16xf16> to vector<16xf32>
            %f_1100 = arith.mulf %f_1099, %b_1084 : vector<16xf32>
            %f_1101 = math.fma %whole_1096, %f_1100, %f_1014 : vector<16xf32>
            scf.yield %f_1101 : vector<16xf32>
          }
          %at_1102 = arith.muli %i_750, %i16 : index
          vector.store %loop_754, %y2[%at_1102] : memref<512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @qkv_q8_0(%given: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %w0_codes: tensor<128x512x16x4xi8>, %w0_scales: tensor<128x64x16xf16>, %w1_codes: tensor<32x512x16x4xi8>, %w1_scales: tensor<32x64x16xf16>, %w2_codes: tensor<32x512x16x4xi8>, %w2_scales: tensor<32x64x16xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>) {
  %x_codes, %x_scales, %x_sums = flow.dispatch @kernel_qkv_q8_0_norm::@kernel_qkv_q8_0_norm_entry(%given, %norm) : (tensor<1x2048xf32>, tensor<2048xf32>) -> (tensor<1x2048xi8>, tensor<1x64xf32>, tensor<1x128xi32>)
  %y0, %y1, %y2 = flow.dispatch @kernel_qkv_q8_0_codes::@kernel_qkv_q8_0_codes_entry(%x_codes, %x_scales, %x_sums, %w0_codes, %w0_scales, %w1_codes, %w1_scales, %w2_codes, %w2_scales) : (tensor<1x2048xi8>, tensor<1x64xf32>, tensor<1x128xi32>, tensor<128x512x16x4xi8>, tensor<128x64x16xf16>, tensor<32x512x16x4xi8>, tensor<32x64x16xf16>, tensor<32x512x16x4xi8>, tensor<32x64x16xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
  return %y0, %y1, %y2 : tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>
}
