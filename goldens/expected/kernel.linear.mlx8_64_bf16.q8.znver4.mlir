hal.executable.source private @kernel_linear_64x8192x2048_mlx8_64_bf16_q8_pack {
  hal.executable.export public @kernel_linear_64x8192x2048_mlx8_64_bf16_q8_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x8192x2048_mlx8_64_bf16_q8_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<-128> : vector<32xi8>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 256 : index
      %i3 = arith.constant 1 : index
      %i4 = arith.constant 32 : index
      %i5 = arith.constant 2 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<64x8192xi8>
      %s = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<64x256xf32>
      %t = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<64x512xi32>
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<256x64x32xi8>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<256x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<256x64xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      scf.for %i_2 = %i1 to %i2 step %i3 {
        %at_4 = arith.muli %i_2, %i4 : index
        %codes_5 = vector.load %x[%group_1, %at_4] : memref<64x8192xi8>, vector<32xi8>
        %turned_6 = arith.xori %codes_5, %splat0 : vector<32xi8>
        vector.store %turned_6, %p[%i_2, %group_1, %i1] : memref<256x64x32xi8>, vector<32xi8>
        %x_7 = memref.load %s[%group_1, %i_2] : memref<64x256xf32>
        memref.store %x_7, %p_scales[%i_2, %group_1] : memref<256x64xf32>
        %at_8 = arith.muli %i_2, %i5 : index
        %x_9 = memref.load %t[%group_1, %at_8] : memref<64x512xi32>
        %at_10 = arith.addi %at_8, %i3 : index
        %x_11 = memref.load %t[%group_1, %at_10] : memref<64x512xi32>
        %sum_12 = arith.addi %x_9, %x_11 : i32
        %whole_13 = arith.sitofp %sum_12 : i32 to f32
        %total_14 = arith.mulf %whole_13, %x_7 : f32
        %at_15 = arith.muli %i_2, %i3 : index
        memref.store %total_14, %p_totals[%at_15, %group_1] : memref<256x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_linear_64x8192x2048_mlx8_64_bf16_q8_codes {
  hal.executable.export public @kernel_linear_64x8192x2048_mlx8_64_bf16_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x8192x2048_mlx8_64_bf16_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 1 : index
      %splat4 = arith.constant dense<0.0> : vector<16xf32>
      %i5 = arith.constant 0 : index
      %i6 = arith.constant 256 : index
      %i7 = arith.constant 512 : index
      %i8 = arith.constant 64 : index
      %i9 = arith.constant 192 : index
      %i10 = arith.constant 320 : index
      %i11 = arith.constant 384 : index
      %i12 = arith.constant 448 : index
      %splat13 = arith.constant dense<-128> : vector<64xi8>
      %i14 = arith.constant 16 : index
      %splat15 = arith.constant dense<1.280000e+02> : vector<16xf32>
      %splat16 = arith.constant dense<0> : vector<16xi32>
      %i17 = arith.constant 3 : index
      %i18 = arith.constant 5 : index
      %i19 = arith.constant 6 : index
      %i20 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<256x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<256x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<256x64xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<128x131072xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i5) : memref<128x2048xbf16>
      %w_biases = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i5) : memref<128x2048xbf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i5) : memref<64x2048xf32>
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
          %codes_15 = vector.load %w_codes[%i_7, %at_14] : memref<128x131072xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i8 : index
          %codes_17 = vector.load %w_codes[%i_7, %at_16] : memref<128x131072xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i1 : index
          %codes_19 = vector.load %w_codes[%i_7, %at_18] : memref<128x131072xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i9 : index
          %codes_21 = vector.load %w_codes[%i_7, %at_20] : memref<128x131072xi8>, vector<64xi8>
          %at_22 = arith.addi %at_14, %i6 : index
          %codes_23 = vector.load %w_codes[%i_7, %at_22] : memref<128x131072xi8>, vector<64xi8>
          %at_24 = arith.addi %at_14, %i10 : index
          %codes_25 = vector.load %w_codes[%i_7, %at_24] : memref<128x131072xi8>, vector<64xi8>
          %at_26 = arith.addi %at_14, %i11 : index
          %codes_27 = vector.load %w_codes[%i_7, %at_26] : memref<128x131072xi8>, vector<64xi8>
          %at_28 = arith.addi %at_14, %i12 : index
          %codes_29 = vector.load %w_codes[%i_7, %at_28] : memref<128x131072xi8>, vector<64xi8>
          %at_30 = arith.divui %i_12, %i2 : index
          %at_31 = arith.muli %at_30, %i14 : index
          %v_32 = vector.load %w_scales[%i_7, %at_31] : memref<128x2048xbf16>, vector<16xbf16>
          %f_33 = arith.extf %v_32 : vector<16xbf16> to vector<16xf32>
          %at_34 = arith.divui %i_12, %i2 : index
          %at_35 = arith.muli %at_34, %i14 : index
          %v_36 = vector.load %w_biases[%i_7, %at_35] : memref<128x2048xbf16>, vector<16xbf16>
          %f_37 = arith.extf %v_36 : vector<16xbf16> to vector<16xf32>
          %f_38 = math.fma %f_33, %splat15, %f_37 : vector<16xf32>
          %at_39 = arith.muli %i_12, %i3 : index
          %at_40 = arith.muli %i_12, %i7 : index
          %codes_41 = vector.load %w_codes[%at_9, %at_40] : memref<128x131072xi8>, vector<64xi8>
          %at_42 = arith.addi %at_40, %i8 : index
          %codes_43 = vector.load %w_codes[%at_9, %at_42] : memref<128x131072xi8>, vector<64xi8>
          %at_44 = arith.addi %at_40, %i1 : index
          %codes_45 = vector.load %w_codes[%at_9, %at_44] : memref<128x131072xi8>, vector<64xi8>
          %at_46 = arith.addi %at_40, %i9 : index
          %codes_47 = vector.load %w_codes[%at_9, %at_46] : memref<128x131072xi8>, vector<64xi8>
          %at_48 = arith.addi %at_40, %i6 : index
          %codes_49 = vector.load %w_codes[%at_9, %at_48] : memref<128x131072xi8>, vector<64xi8>
          %at_50 = arith.addi %at_40, %i10 : index
          %codes_51 = vector.load %w_codes[%at_9, %at_50] : memref<128x131072xi8>, vector<64xi8>
          %at_52 = arith.addi %at_40, %i11 : index
          %codes_53 = vector.load %w_codes[%at_9, %at_52] : memref<128x131072xi8>, vector<64xi8>
          %at_54 = arith.addi %at_40, %i12 : index
          %codes_55 = vector.load %w_codes[%at_9, %at_54] : memref<128x131072xi8>, vector<64xi8>
          %at_56 = arith.divui %i_12, %i2 : index
          %at_57 = arith.muli %at_56, %i14 : index
          %v_58 = vector.load %w_scales[%at_9, %at_57] : memref<128x2048xbf16>, vector<16xbf16>
          %f_59 = arith.extf %v_58 : vector<16xbf16> to vector<16xf32>
          %at_60 = arith.divui %i_12, %i2 : index
          %at_61 = arith.muli %at_60, %i14 : index
          %v_62 = vector.load %w_biases[%at_9, %at_61] : memref<128x2048xbf16>, vector<16xbf16>
          %f_63 = arith.extf %v_62 : vector<16xbf16> to vector<16xf32>
          %f_64 = math.fma %f_59, %splat15, %f_63 : vector<16xf32>
          %at_65 = arith.muli %i_12, %i3 : index
          %dot_66 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat13, %codes_15) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_67 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_66, %splat13, %codes_17) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_68 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_67, %splat13, %codes_19) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_69 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_68, %splat13, %codes_21) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_70 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_69, %splat13, %codes_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_71 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_70, %splat13, %codes_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_72 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_71, %splat13, %codes_27) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_73 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_72, %splat13, %codes_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_74 = arith.subi %splat16, %dot_73 : vector<16xi32>
          %dot_75 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat13, %codes_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_76 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_75, %splat13, %codes_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_77 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_76, %splat13, %codes_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_78 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_77, %splat13, %codes_47) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_79 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_78, %splat13, %codes_49) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_80 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_79, %splat13, %codes_51) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_81 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_80, %splat13, %codes_53) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_82 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_81, %splat13, %codes_55) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_83 = arith.subi %splat16, %dot_82 : vector<16xi32>
          scf.for %i_84 = %i5 to %i8 step %i3 {
            %x_86 = memref.load %p[%i_12, %i_84, %i5] : memref<256x64x8xi32>
            %word_87 = vector.broadcast %x_86 : i32 to vector<16xi32>
            %word_88 = vector.bitcast %word_87 : vector<16xi32> to vector<64xi8>
            %x_89 = memref.load %p[%i_12, %i_84, %i3] : memref<256x64x8xi32>
            %word_90 = vector.broadcast %x_89 : i32 to vector<16xi32>
            %word_91 = vector.bitcast %word_90 : vector<16xi32> to vector<64xi8>
            %x_92 = memref.load %p[%i_12, %i_84, %i2] : memref<256x64x8xi32>
            %word_93 = vector.broadcast %x_92 : i32 to vector<16xi32>
            %word_94 = vector.bitcast %word_93 : vector<16xi32> to vector<64xi8>
            %x_95 = memref.load %p[%i_12, %i_84, %i17] : memref<256x64x8xi32>
            %word_96 = vector.broadcast %x_95 : i32 to vector<16xi32>
            %word_97 = vector.bitcast %word_96 : vector<16xi32> to vector<64xi8>
            %x_98 = memref.load %p[%i_12, %i_84, %i0] : memref<256x64x8xi32>
            %word_99 = vector.broadcast %x_98 : i32 to vector<16xi32>
            %word_100 = vector.bitcast %word_99 : vector<16xi32> to vector<64xi8>
            %x_101 = memref.load %p[%i_12, %i_84, %i18] : memref<256x64x8xi32>
            %word_102 = vector.broadcast %x_101 : i32 to vector<16xi32>
            %word_103 = vector.bitcast %word_102 : vector<16xi32> to vector<64xi8>
            %x_104 = memref.load %p[%i_12, %i_84, %i19] : memref<256x64x8xi32>
            %word_105 = vector.broadcast %x_104 : i32 to vector<16xi32>
            %word_106 = vector.bitcast %word_105 : vector<16xi32> to vector<64xi8>
            %x_107 = memref.load %p[%i_12, %i_84, %i20] : memref<256x64x8xi32>
            %word_108 = vector.broadcast %x_107 : i32 to vector<16xi32>
            %word_109 = vector.bitcast %word_108 : vector<16xi32> to vector<64xi8>
            %x_110 = memref.load %p_scales[%i_12, %i_84] : memref<256x64xf32>
            %b_111 = vector.broadcast %x_110 : f32 to vector<16xf32>
            %at_112 = arith.muli %i_84, %i2 : index
            %v_113 = vector.load %sums_1[%at_112, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_114 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_74, %word_88, %codes_15) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_115 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_91, %codes_17) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_116 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_114, %word_94, %codes_19) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_117 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_115, %word_97, %codes_21) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_118 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_116, %word_100, %codes_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_119 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_117, %word_103, %codes_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_120 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_118, %word_106, %codes_27) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_121 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_119, %word_109, %codes_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_122 = arith.addi %dot_120, %dot_121 : vector<16xi32>
            %whole_123 = arith.sitofp %sums_122 : vector<16xi32> to vector<16xf32>
            %f_124 = arith.mulf %whole_123, %b_111 : vector<16xf32>
            %f_125 = math.fma %f_124, %f_33, %v_113 : vector<16xf32>
            %x_126 = memref.load %p_totals[%at_39, %i_84] : memref<256x64xf32>
            %b_127 = vector.broadcast %x_126 : f32 to vector<16xf32>
            %f_128 = math.fma %f_38, %b_127, %f_125 : vector<16xf32>
            vector.store %f_128, %sums_1[%at_112, %i5] : memref<128x16xf32>, vector<16xf32>
            %at_129 = arith.muli %i_84, %i2 : index
            %at_130 = arith.addi %at_129, %i3 : index
            %v_131 = vector.load %sums_1[%at_130, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_132 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_83, %word_88, %codes_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_133 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_91, %codes_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_134 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_132, %word_94, %codes_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_135 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_133, %word_97, %codes_47) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_136 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_134, %word_100, %codes_49) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_137 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_135, %word_103, %codes_51) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_138 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_136, %word_106, %codes_53) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_139 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_137, %word_109, %codes_55) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_140 = arith.addi %dot_138, %dot_139 : vector<16xi32>
            %whole_141 = arith.sitofp %sums_140 : vector<16xi32> to vector<16xf32>
            %f_142 = arith.mulf %whole_141, %b_111 : vector<16xf32>
            %f_143 = math.fma %f_142, %f_59, %v_131 : vector<16xf32>
            %x_144 = memref.load %p_totals[%at_65, %i_84] : memref<256x64xf32>
            %b_145 = vector.broadcast %x_144 : f32 to vector<16xf32>
            %f_146 = math.fma %f_64, %b_145, %f_143 : vector<16xf32>
            vector.store %f_146, %sums_1[%at_130, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_147 = %i5 to %i8 step %i3 {
          %at_149 = arith.muli %i_147, %i2 : index
          %v_150 = vector.load %sums_1[%at_149, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_151 = arith.muli %i_7, %i14 : index
          vector.store %v_150, %y[%i_147, %at_151] : memref<64x2048xf32>, vector<16xf32>
          %at_152 = arith.muli %i_147, %i2 : index
          %at_153 = arith.addi %at_152, %i3 : index
          %v_154 = vector.load %sums_1[%at_153, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_155 = arith.muli %at_9, %i14 : index
          vector.store %v_154, %y[%i_147, %at_155] : memref<64x2048xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x8192x2048_mlx8_64_bf16_q8(%x_codes: tensor<64x8192xi8>, %x_scales: tensor<64x256xf32>, %x_sums: tensor<64x512xi32>, %w_codes: tensor<128x2048x16x4xi8>, %w_scales: tensor<128x128x16xbf16>, %w_biases: tensor<128x128x16xbf16>) -> (tensor<64x2048xf32>) {
  %packed, %packed_scales, %packed_totals = flow.dispatch @kernel_linear_64x8192x2048_mlx8_64_bf16_q8_pack::@kernel_linear_64x8192x2048_mlx8_64_bf16_q8_pack_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x8192xi8>, tensor<64x256xf32>, tensor<64x512xi32>) -> (tensor<256x64x32xi8>, tensor<256x64xf32>, tensor<256x64xf32>)
  %y = flow.dispatch @kernel_linear_64x8192x2048_mlx8_64_bf16_q8_codes::@kernel_linear_64x8192x2048_mlx8_64_bf16_q8_codes_entry(%packed, %packed_scales, %packed_totals, %w_codes, %w_scales, %w_biases) : (tensor<256x64x32xi8>, tensor<256x64xf32>, tensor<256x64xf32>, tensor<128x2048x16x4xi8>, tensor<128x128x16xbf16>, tensor<128x128x16xbf16>) -> tensor<64x2048xf32>
  return %y : tensor<64x2048xf32>
}
