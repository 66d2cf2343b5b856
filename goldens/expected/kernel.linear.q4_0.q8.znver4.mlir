hal.executable.source private @kernel_linear_64x2048x512_q4_0_q8_pack {
  hal.executable.export public @kernel_linear_64x2048x512_q4_0_q8_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_q4_0_q8_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
        memref.store %total_14, %p_totals[%i_2, %group_1] : memref<64x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_linear_64x2048x512_q4_0_q8_codes {
  hal.executable.export public @kernel_linear_64x2048x512_q4_0_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_q4_0_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %splat11 = arith.constant dense<8> : vector<64xi8>
      %i12 = arith.constant 16 : index
      %splat13 = arith.constant dense<0> : vector<16xi32>
      %splat14 = arith.constant dense<-128> : vector<64xi8>
      %i15 = arith.constant 3 : index
      %i16 = arith.constant 4 : index
      %i17 = arith.constant 5 : index
      %i18 = arith.constant 6 : index
      %i19 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<64x64xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x16384xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i4) : memref<32x1024xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i4) : memref<64x512xf32>
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
          %codes_15 = vector.load %w_codes[%i_7, %at_14] : memref<32x16384xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i6 : index
          %codes_17 = vector.load %w_codes[%i_7, %at_16] : memref<32x16384xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i5 : index
          %codes_19 = vector.load %w_codes[%i_7, %at_18] : memref<32x16384xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w_codes[%i_7, %at_20] : memref<32x16384xi8>, vector<64xi8>
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
          %signed_42 = arith.subi %bits_22, %splat11 : vector<64xi8>
          %signed_43 = arith.subi %bits_23, %splat11 : vector<64xi8>
          %signed_44 = arith.subi %bits_24, %splat11 : vector<64xi8>
          %signed_45 = arith.subi %bits_25, %splat11 : vector<64xi8>
          %signed_46 = arith.subi %bits_29, %splat11 : vector<64xi8>
          %signed_47 = arith.subi %bits_33, %splat11 : vector<64xi8>
          %signed_48 = arith.subi %bits_37, %splat11 : vector<64xi8>
          %signed_49 = arith.subi %bits_41, %splat11 : vector<64xi8>
          %at_50 = arith.muli %i_12, %i7 : index
          %codes_51 = vector.load %w_codes[%at_9, %at_50] : memref<32x16384xi8>, vector<64xi8>
          %at_52 = arith.addi %at_50, %i6 : index
          %codes_53 = vector.load %w_codes[%at_9, %at_52] : memref<32x16384xi8>, vector<64xi8>
          %at_54 = arith.addi %at_50, %i5 : index
          %codes_55 = vector.load %w_codes[%at_9, %at_54] : memref<32x16384xi8>, vector<64xi8>
          %at_56 = arith.addi %at_50, %i8 : index
          %codes_57 = vector.load %w_codes[%at_9, %at_56] : memref<32x16384xi8>, vector<64xi8>
          %bits_58 = arith.andi %codes_51, %splat9 : vector<64xi8>
          %bits_59 = arith.andi %codes_53, %splat9 : vector<64xi8>
          %bits_60 = arith.andi %codes_55, %splat9 : vector<64xi8>
          %bits_61 = arith.andi %codes_57, %splat9 : vector<64xi8>
          %words_62 = vector.bitcast %codes_51 : vector<64xi8> to vector<16xi32>
          %moved_63 = arith.shrui %words_62, %splat10 : vector<16xi32>
          %moved_64 = vector.bitcast %moved_63 : vector<16xi32> to vector<64xi8>
          %bits_65 = arith.andi %moved_64, %splat9 : vector<64xi8>
          %words_66 = vector.bitcast %codes_53 : vector<64xi8> to vector<16xi32>
          %moved_67 = arith.shrui %words_66, %splat10 : vector<16xi32>
          %moved_68 = vector.bitcast %moved_67 : vector<16xi32> to vector<64xi8>
          %bits_69 = arith.andi %moved_68, %splat9 : vector<64xi8>
          %words_70 = vector.bitcast %codes_55 : vector<64xi8> to vector<16xi32>
          %moved_71 = arith.shrui %words_70, %splat10 : vector<16xi32>
          %moved_72 = vector.bitcast %moved_71 : vector<16xi32> to vector<64xi8>
          %bits_73 = arith.andi %moved_72, %splat9 : vector<64xi8>
          %words_74 = vector.bitcast %codes_57 : vector<64xi8> to vector<16xi32>
          %moved_75 = arith.shrui %words_74, %splat10 : vector<16xi32>
          %moved_76 = vector.bitcast %moved_75 : vector<16xi32> to vector<64xi8>
          %bits_77 = arith.andi %moved_76, %splat9 : vector<64xi8>
          %signed_78 = arith.subi %bits_58, %splat11 : vector<64xi8>
          %signed_79 = arith.subi %bits_59, %splat11 : vector<64xi8>
          %signed_80 = arith.subi %bits_60, %splat11 : vector<64xi8>
          %signed_81 = arith.subi %bits_61, %splat11 : vector<64xi8>
          %signed_82 = arith.subi %bits_65, %splat11 : vector<64xi8>
          %signed_83 = arith.subi %bits_69, %splat11 : vector<64xi8>
          %signed_84 = arith.subi %bits_73, %splat11 : vector<64xi8>
          %signed_85 = arith.subi %bits_77, %splat11 : vector<64xi8>
          %at_86 = arith.muli %i_12, %i12 : index
          %v_87 = vector.load %w_scales[%i_7, %at_86] : memref<32x1024xf16>, vector<16xf16>
          %f_88 = arith.extf %v_87 : vector<16xf16> to vector<16xf32>
          %at_89 = arith.muli %i_12, %i12 : index
          %v_90 = vector.load %w_scales[%at_9, %at_89] : memref<32x1024xf16>, vector<16xf16>
          %f_91 = arith.extf %v_90 : vector<16xf16> to vector<16xf32>
          %dot_92 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %splat14, %signed_42) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_93 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_92, %splat14, %signed_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_94 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_93, %splat14, %signed_44) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_95 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_94, %splat14, %signed_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_96 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_95, %splat14, %signed_46) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_97 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_96, %splat14, %signed_47) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_98 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_97, %splat14, %signed_48) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_99 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_98, %splat14, %signed_49) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_100 = arith.subi %splat13, %dot_99 : vector<16xi32>
          %dot_101 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat13, %splat14, %signed_78) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_102 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_101, %splat14, %signed_79) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_103 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_102, %splat14, %signed_80) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_104 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_103, %splat14, %signed_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_105 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_104, %splat14, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_106 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_105, %splat14, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_107 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_106, %splat14, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_108 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_107, %splat14, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_109 = arith.subi %splat13, %dot_108 : vector<16xi32>
          scf.for %i_110 = %i4 to %i6 step %i2 {
            %x_112 = memref.load %p[%i_12, %i_110, %i4] : memref<64x64x8xi32>
            %word_113 = vector.broadcast %x_112 : i32 to vector<16xi32>
            %word_114 = vector.bitcast %word_113 : vector<16xi32> to vector<64xi8>
            %dot_115 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_100, %word_114, %signed_42) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_116 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_109, %word_114, %signed_78) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_117 = memref.load %p[%i_12, %i_110, %i2] : memref<64x64x8xi32>
            %word_118 = vector.broadcast %x_117 : i32 to vector<16xi32>
            %word_119 = vector.bitcast %word_118 : vector<16xi32> to vector<64xi8>
            %dot_120 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_115, %word_119, %signed_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_121 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_116, %word_119, %signed_79) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_122 = memref.load %p[%i_12, %i_110, %i0] : memref<64x64x8xi32>
            %word_123 = vector.broadcast %x_122 : i32 to vector<16xi32>
            %word_124 = vector.bitcast %word_123 : vector<16xi32> to vector<64xi8>
            %dot_125 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_120, %word_124, %signed_44) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_126 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_121, %word_124, %signed_80) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_127 = memref.load %p[%i_12, %i_110, %i15] : memref<64x64x8xi32>
            %word_128 = vector.broadcast %x_127 : i32 to vector<16xi32>
            %word_129 = vector.bitcast %word_128 : vector<16xi32> to vector<64xi8>
            %dot_130 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_125, %word_129, %signed_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_131 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_126, %word_129, %signed_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_132 = memref.load %p[%i_12, %i_110, %i16] : memref<64x64x8xi32>
            %word_133 = vector.broadcast %x_132 : i32 to vector<16xi32>
            %word_134 = vector.bitcast %word_133 : vector<16xi32> to vector<64xi8>
            %dot_135 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_130, %word_134, %signed_46) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_136 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_131, %word_134, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_137 = memref.load %p[%i_12, %i_110, %i17] : memref<64x64x8xi32>
            %word_138 = vector.broadcast %x_137 : i32 to vector<16xi32>
            %word_139 = vector.bitcast %word_138 : vector<16xi32> to vector<64xi8>
            %dot_140 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_135, %word_139, %signed_47) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_141 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_136, %word_139, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_142 = memref.load %p[%i_12, %i_110, %i18] : memref<64x64x8xi32>
            %word_143 = vector.broadcast %x_142 : i32 to vector<16xi32>
            %word_144 = vector.bitcast %word_143 : vector<16xi32> to vector<64xi8>
            %dot_145 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_140, %word_144, %signed_48) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_146 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_141, %word_144, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_147 = memref.load %p[%i_12, %i_110, %i19] : memref<64x64x8xi32>
            %word_148 = vector.broadcast %x_147 : i32 to vector<16xi32>
            %word_149 = vector.bitcast %word_148 : vector<16xi32> to vector<64xi8>
            %dot_150 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_145, %word_149, %signed_49) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_151 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_146, %word_149, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_152 = memref.load %p_scales[%i_12, %i_110] : memref<64x64xf32>
            %b_153 = vector.broadcast %x_152 : f32 to vector<16xf32>
            %at_154 = arith.muli %i_110, %i0 : index
            %v_155 = vector.load %sums_1[%at_154, %i4] : memref<128x16xf32>, vector<16xf32>
            %whole_156 = arith.sitofp %dot_150 : vector<16xi32> to vector<16xf32>
            %f_157 = arith.mulf %whole_156, %b_153 : vector<16xf32>
            %f_158 = math.fma %f_157, %f_88, %v_155 : vector<16xf32>
            vector.store %f_158, %sums_1[%at_154, %i4] : memref<128x16xf32>, vector<16xf32>
            %at_159 = arith.muli %i_110, %i0 : index
            %at_160 = arith.addi %at_159, %i2 : index
            %v_161 = vector.load %sums_1[%at_160, %i4] : memref<128x16xf32>, vector<16xf32>
            %whole_162 = arith.sitofp %dot_151 : vector<16xi32> to vector<16xf32>
            %f_163 = arith.mulf %whole_162, %b_153 : vector<16xf32>
            %f_164 = math.fma %f_163, %f_91, %v_161 : vector<16xf32>
            vector.store %f_164, %sums_1[%at_160, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_165 = %i4 to %i6 step %i2 {
          %at_167 = arith.muli %i_165, %i0 : index
          %v_168 = vector.load %sums_1[%at_167, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_169 = arith.muli %i_7, %i12 : index
          vector.store %v_168, %y[%i_165, %at_169] : memref<64x512xf32>, vector<16xf32>
          %at_170 = arith.muli %i_165, %i0 : index
          %at_171 = arith.addi %at_170, %i2 : index
          %v_172 = vector.load %sums_1[%at_171, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_173 = arith.muli %at_9, %i12 : index
          vector.store %v_172, %y[%i_165, %at_173] : memref<64x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x512_q4_0_q8(%x_codes: tensor<64x2048xi8>, %x_scales: tensor<64x64xf32>, %x_sums: tensor<64x128xi32>, %w_codes: tensor<32x256x16x4xui8>, %w_scales: tensor<32x64x16xf16>) -> (tensor<64x512xf32>) {
  %packed, %packed_scales, %packed_totals = flow.dispatch @kernel_linear_64x2048x512_q4_0_q8_pack::@kernel_linear_64x2048x512_q4_0_q8_pack_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>) -> (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>)
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<32x256x16x4xui8>) -> tensor<32x256x16x4xi8>
  %y = flow.dispatch @kernel_linear_64x2048x512_q4_0_q8_codes::@kernel_linear_64x2048x512_q4_0_q8_codes_entry(%packed, %packed_scales, %packed_totals, %w_codes_bits, %w_scales) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<32x256x16x4xi8>, tensor<32x64x16xf16>) -> tensor<64x512xf32>
  return %y : tensor<64x512xf32>
}
