hal.executable.source private @kernel_linear_64x2048x2048_q4_0_q8_pack {
  hal.executable.export public @kernel_linear_64x2048x2048_q4_0_q8_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x2048_q4_0_q8_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
hal.executable.source private @kernel_linear_64x2048x2048_q4_0_q8_codes {
  hal.executable.export public @kernel_linear_64x2048x2048_q4_0_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x2048_q4_0_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %splat11 = arith.constant dense<8> : vector<64xi8>
      %i12 = arith.constant 16 : index
      %splat13 = arith.constant dense<0> : vector<16xi32>
      %splat14 = arith.constant dense<-128> : vector<64xi8>
      %i15 = arith.constant 3 : index
      %i16 = arith.constant 5 : index
      %i17 = arith.constant 6 : index
      %i18 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<64x64xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<128x16384xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i5) : memref<128x1024xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i5) : memref<64x2048xf32>
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
          %codes_15 = vector.load %w_codes[%i_7, %at_14] : memref<128x16384xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i6 : index
          %codes_17 = vector.load %w_codes[%i_7, %at_16] : memref<128x16384xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i1 : index
          %codes_19 = vector.load %w_codes[%i_7, %at_18] : memref<128x16384xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w_codes[%i_7, %at_20] : memref<128x16384xi8>, vector<64xi8>
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
          %at_50 = arith.muli %i_12, %i12 : index
          %v_51 = vector.load %w_scales[%i_7, %at_50] : memref<128x1024xf16>, vector<16xf16>
          %f_52 = arith.extf %v_51 : vector<16xf16> to vector<16xf32>
          %at_53 = arith.muli %i_12, %i3 : index
          %at_54 = arith.muli %i_12, %i7 : index
          %codes_55 = vector.load %w_codes[%at_9, %at_54] : memref<128x16384xi8>, vector<64xi8>
          %at_56 = arith.addi %at_54, %i6 : index
          %codes_57 = vector.load %w_codes[%at_9, %at_56] : memref<128x16384xi8>, vector<64xi8>
          %at_58 = arith.addi %at_54, %i1 : index
          %codes_59 = vector.load %w_codes[%at_9, %at_58] : memref<128x16384xi8>, vector<64xi8>
          %at_60 = arith.addi %at_54, %i8 : index
          %codes_61 = vector.load %w_codes[%at_9, %at_60] : memref<128x16384xi8>, vector<64xi8>
          %bits_62 = arith.andi %codes_55, %splat9 : vector<64xi8>
          %bits_63 = arith.andi %codes_57, %splat9 : vector<64xi8>
          %bits_64 = arith.andi %codes_59, %splat9 : vector<64xi8>
          %bits_65 = arith.andi %codes_61, %splat9 : vector<64xi8>
          %words_66 = vector.bitcast %codes_55 : vector<64xi8> to vector<16xi32>
          %moved_67 = arith.shrui %words_66, %splat10 : vector<16xi32>
          %moved_68 = vector.bitcast %moved_67 : vector<16xi32> to vector<64xi8>
          %bits_69 = arith.andi %moved_68, %splat9 : vector<64xi8>
          %words_70 = vector.bitcast %codes_57 : vector<64xi8> to vector<16xi32>
          %moved_71 = arith.shrui %words_70, %splat10 : vector<16xi32>
          %moved_72 = vector.bitcast %moved_71 : vector<16xi32> to vector<64xi8>
          %bits_73 = arith.andi %moved_72, %splat9 : vector<64xi8>
          %words_74 = vector.bitcast %codes_59 : vector<64xi8> to vector<16xi32>
          %moved_75 = arith.shrui %words_74, %splat10 : vector<16xi32>
          %moved_76 = vector.bitcast %moved_75 : vector<16xi32> to vector<64xi8>
          %bits_77 = arith.andi %moved_76, %splat9 : vector<64xi8>
          %words_78 = vector.bitcast %codes_61 : vector<64xi8> to vector<16xi32>
          %moved_79 = arith.shrui %words_78, %splat10 : vector<16xi32>
          %moved_80 = vector.bitcast %moved_79 : vector<16xi32> to vector<64xi8>
          %bits_81 = arith.andi %moved_80, %splat9 : vector<64xi8>
          %signed_82 = arith.subi %bits_62, %splat11 : vector<64xi8>
          %signed_83 = arith.subi %bits_63, %splat11 : vector<64xi8>
          %signed_84 = arith.subi %bits_64, %splat11 : vector<64xi8>
          %signed_85 = arith.subi %bits_65, %splat11 : vector<64xi8>
          %signed_86 = arith.subi %bits_69, %splat11 : vector<64xi8>
          %signed_87 = arith.subi %bits_73, %splat11 : vector<64xi8>
          %signed_88 = arith.subi %bits_77, %splat11 : vector<64xi8>
          %signed_89 = arith.subi %bits_81, %splat11 : vector<64xi8>
          %at_90 = arith.muli %i_12, %i12 : index
          %v_91 = vector.load %w_scales[%at_9, %at_90] : memref<128x1024xf16>, vector<16xf16>
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
          scf.for %i_112 = %i5 to %i6 step %i3 {
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
            %x_126 = memref.load %p[%i_12, %i_112, %i0] : memref<64x64x8xi32>
            %word_127 = vector.broadcast %x_126 : i32 to vector<16xi32>
            %word_128 = vector.bitcast %word_127 : vector<16xi32> to vector<64xi8>
            %x_129 = memref.load %p[%i_12, %i_112, %i16] : memref<64x64x8xi32>
            %word_130 = vector.broadcast %x_129 : i32 to vector<16xi32>
            %word_131 = vector.bitcast %word_130 : vector<16xi32> to vector<64xi8>
            %x_132 = memref.load %p[%i_12, %i_112, %i17] : memref<64x64x8xi32>
            %word_133 = vector.broadcast %x_132 : i32 to vector<16xi32>
            %word_134 = vector.bitcast %word_133 : vector<16xi32> to vector<64xi8>
            %x_135 = memref.load %p[%i_12, %i_112, %i18] : memref<64x64x8xi32>
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
        scf.for %i_169 = %i5 to %i6 step %i3 {
          %at_171 = arith.muli %i_169, %i2 : index
          %v_172 = vector.load %sums_1[%at_171, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_173 = arith.muli %i_7, %i12 : index
          vector.store %v_172, %y[%i_169, %at_173] : memref<64x2048xf32>, vector<16xf32>
          %at_174 = arith.muli %i_169, %i2 : index
          %at_175 = arith.addi %at_174, %i3 : index
          %v_176 = vector.load %sums_1[%at_175, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_177 = arith.muli %at_9, %i12 : index
          vector.store %v_176, %y[%i_169, %at_177] : memref<64x2048xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x2048_q4_0_q8(%x_codes: tensor<64x2048xi8>, %x_scales: tensor<64x64xf32>, %x_sums: tensor<64x128xi32>, %w_codes: tensor<128x256x16x4xui8>, %w_scales: tensor<128x64x16xf16>) -> (tensor<64x2048xf32>) {
  %packed, %packed_scales, %packed_totals = flow.dispatch @kernel_linear_64x2048x2048_q4_0_q8_pack::@kernel_linear_64x2048x2048_q4_0_q8_pack_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>) -> (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>)
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<128x256x16x4xui8>) -> tensor<128x256x16x4xi8>
  %y = flow.dispatch @kernel_linear_64x2048x2048_q4_0_q8_codes::@kernel_linear_64x2048x2048_q4_0_q8_codes_entry(%packed, %packed_scales, %packed_totals, %w_codes_bits, %w_scales) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128x256x16x4xi8>, tensor<128x64x16xf16>) -> tensor<64x2048xf32>
  return %y : tensor<64x2048xf32>
}
