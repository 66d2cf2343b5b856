hal.executable.source private @kernel_residual_1x8192_q8_0_q8_codes {
  hal.executable.export public @kernel_residual_1x8192_q8_0_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_1x8192_q8_0_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 3 : index
      %splat5 = arith.constant dense<0.0> : vector<16xf32>
      %i6 = arith.constant 0 : index
      %i7 = arith.constant 256 : index
      %i8 = arith.constant 512 : index
      %i9 = arith.constant 64 : index
      %i10 = arith.constant 192 : index
      %i11 = arith.constant 320 : index
      %i12 = arith.constant 384 : index
      %i13 = arith.constant 448 : index
      %splat14 = arith.constant dense<-128> : vector<64xi8>
      %minus15 = arith.constant -128 : i32
      %i16 = arith.constant 8 : index
      %i17 = arith.constant 5 : index
      %i18 = arith.constant 6 : index
      %i19 = arith.constant 7 : index
      %i20 = arith.constant 16 : index
      %x_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i6) : memref<1x2048xi32>
      %x_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i6) : memref<1x256xf32>
      %x_sums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i6) : memref<1x512xi32>
      %w0_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i6) : memref<128x131072xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i6) : memref<128x4096xf16>
      %stream = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i6) : memref<2048xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i6) : memref<2048xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %at_2 = arith.muli %group_1, %i0 : index
      %at_3 = arith.addi %at_2, %i0 : index
      %end_4 = arith.minsi %at_3, %i1 : index
      %end_5 = arith.minsi %end_4, %i1 : index
      scf.for %i_6 = %at_2 to %end_5 step %i0 {
        %at_8 = arith.addi %i_6, %i2 : index
        %at_9 = arith.addi %i_6, %i3 : index
        %at_10 = arith.addi %i_6, %i4 : index
        %loop_16:4 = scf.for %i_11 = %i6 to %i7 step %i2 iter_args(%turn_12 = %splat5, %turn_13 = %splat5, %turn_14 = %splat5, %turn_15 = %splat5) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
          %at_17 = arith.muli %i_11, %i8 : index
          %codes_18 = vector.load %w0_codes[%i_6, %at_17] : memref<128x131072xi8>, vector<64xi8>
          %at_19 = arith.addi %at_17, %i9 : index
          %codes_20 = vector.load %w0_codes[%i_6, %at_19] : memref<128x131072xi8>, vector<64xi8>
          %at_21 = arith.addi %at_17, %i1 : index
          %codes_22 = vector.load %w0_codes[%i_6, %at_21] : memref<128x131072xi8>, vector<64xi8>
          %at_23 = arith.addi %at_17, %i10 : index
          %codes_24 = vector.load %w0_codes[%i_6, %at_23] : memref<128x131072xi8>, vector<64xi8>
          %at_25 = arith.addi %at_17, %i7 : index
          %codes_26 = vector.load %w0_codes[%i_6, %at_25] : memref<128x131072xi8>, vector<64xi8>
          %at_27 = arith.addi %at_17, %i11 : index
          %codes_28 = vector.load %w0_codes[%i_6, %at_27] : memref<128x131072xi8>, vector<64xi8>
          %at_29 = arith.addi %at_17, %i12 : index
          %codes_30 = vector.load %w0_codes[%i_6, %at_29] : memref<128x131072xi8>, vector<64xi8>
          %at_31 = arith.addi %at_17, %i13 : index
          %codes_32 = vector.load %w0_codes[%i_6, %at_31] : memref<128x131072xi8>, vector<64xi8>
          %turned_33 = arith.xori %codes_18, %splat14 : vector<64xi8>
          %turned_34 = arith.xori %codes_20, %splat14 : vector<64xi8>
          %turned_35 = arith.xori %codes_22, %splat14 : vector<64xi8>
          %turned_36 = arith.xori %codes_24, %splat14 : vector<64xi8>
          %turned_37 = arith.xori %codes_26, %splat14 : vector<64xi8>
          %turned_38 = arith.xori %codes_28, %splat14 : vector<64xi8>
          %turned_39 = arith.xori %codes_30, %splat14 : vector<64xi8>
          %turned_40 = arith.xori %codes_32, %splat14 : vector<64xi8>
          %at_41 = arith.muli %i_11, %i3 : index
          %x_42 = memref.load %x_sums[%i6, %at_41] : memref<1x512xi32>
          %at_43 = arith.muli %i_11, %i3 : index
          %at_44 = arith.addi %at_43, %i2 : index
          %x_45 = memref.load %x_sums[%i6, %at_44] : memref<1x512xi32>
          %sum_46 = arith.addi %x_42, %x_45 : i32
          %offset_47 = arith.muli %sum_46, %minus15 : i32
          %start_48 = vector.broadcast %offset_47 : i32 to vector<16xi32>
          %at_49 = arith.muli %i_11, %i16 : index
          %x_50 = memref.load %x_codes[%i6, %at_49] : memref<1x2048xi32>
          %word_51 = vector.broadcast %x_50 : i32 to vector<16xi32>
          %word_52 = vector.bitcast %word_51 : vector<16xi32> to vector<64xi8>
          %dot_53 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_48, %turned_33, %word_52) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_54 = arith.muli %i_11, %i16 : index
          %at_55 = arith.addi %at_54, %i2 : index
          %x_56 = memref.load %x_codes[%i6, %at_55] : memref<1x2048xi32>
          %word_57 = vector.broadcast %x_56 : i32 to vector<16xi32>
          %word_58 = vector.bitcast %word_57 : vector<16xi32> to vector<64xi8>
          %dot_59 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_53, %turned_34, %word_58) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_60 = arith.muli %i_11, %i16 : index
          %at_61 = arith.addi %at_60, %i3 : index
          %x_62 = memref.load %x_codes[%i6, %at_61] : memref<1x2048xi32>
          %word_63 = vector.broadcast %x_62 : i32 to vector<16xi32>
          %word_64 = vector.bitcast %word_63 : vector<16xi32> to vector<64xi8>
          %dot_65 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_59, %turned_35, %word_64) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_66 = arith.muli %i_11, %i16 : index
          %at_67 = arith.addi %at_66, %i4 : index
          %x_68 = memref.load %x_codes[%i6, %at_67] : memref<1x2048xi32>
          %word_69 = vector.broadcast %x_68 : i32 to vector<16xi32>
          %word_70 = vector.bitcast %word_69 : vector<16xi32> to vector<64xi8>
          %dot_71 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_65, %turned_36, %word_70) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_72 = arith.muli %i_11, %i16 : index
          %at_73 = arith.addi %at_72, %i0 : index
          %x_74 = memref.load %x_codes[%i6, %at_73] : memref<1x2048xi32>
          %word_75 = vector.broadcast %x_74 : i32 to vector<16xi32>
          %word_76 = vector.bitcast %word_75 : vector<16xi32> to vector<64xi8>
          %dot_77 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_71, %turned_37, %word_76) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_78 = arith.muli %i_11, %i16 : index
          %at_79 = arith.addi %at_78, %i17 : index
          %x_80 = memref.load %x_codes[%i6, %at_79] : memref<1x2048xi32>
          %word_81 = vector.broadcast %x_80 : i32 to vector<16xi32>
          %word_82 = vector.bitcast %word_81 : vector<16xi32> to vector<64xi8>
          %dot_83 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_77, %turned_38, %word_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_84 = arith.muli %i_11, %i16 : index
          %at_85 = arith.addi %at_84, %i18 : index
          %x_86 = memref.load %x_codes[%i6, %at_85] : memref<1x2048xi32>
          %word_87 = vector.broadcast %x_86 : i32 to vector<16xi32>
          %word_88 = vector.bitcast %word_87 : vector<16xi32> to vector<64xi8>
          %dot_89 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_83, %turned_39, %word_88) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_90 = arith.muli %i_11, %i16 : index
          %at_91 = arith.addi %at_90, %i19 : index
          %x_92 = memref.load %x_codes[%i6, %at_91] : memref<1x2048xi32>
          %word_93 = vector.broadcast %x_92 : i32 to vector<16xi32>
          %word_94 = vector.bitcast %word_93 : vector<16xi32> to vector<64xi8>
          %dot_95 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_89, %turned_40, %word_94) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_96 = arith.muli %i_11, %i20 : index
          %v_97 = vector.load %w0_scales[%i_6, %at_96] : memref<128x4096xf16>, vector<16xf16>
          %f_98 = arith.extf %v_97 : vector<16xf16> to vector<16xf32>
          %x_99 = memref.load %x_scales[%i6, %i_11] : memref<1x256xf32>
          %b_100 = vector.broadcast %x_99 : f32 to vector<16xf32>
          %f_101 = arith.mulf %f_98, %b_100 : vector<16xf32>
          %whole_102 = arith.sitofp %dot_95 : vector<16xi32> to vector<16xf32>
          %f_103 = math.fma %whole_102, %f_101, %turn_12 : vector<16xf32>
          %at_104 = arith.muli %i_11, %i8 : index
          %codes_105 = vector.load %w0_codes[%at_8, %at_104] : memref<128x131072xi8>, vector<64xi8>
          %at_106 = arith.addi %at_104, %i9 : index
          %codes_107 = vector.load %w0_codes[%at_8, %at_106] : memref<128x131072xi8>, vector<64xi8>
          %at_108 = arith.addi %at_104, %i1 : index
          %codes_109 = vector.load %w0_codes[%at_8, %at_108] : memref<128x131072xi8>, vector<64xi8>
          %at_110 = arith.addi %at_104, %i10 : index
          %codes_111 = vector.load %w0_codes[%at_8, %at_110] : memref<128x131072xi8>, vector<64xi8>
          %at_112 = arith.addi %at_104, %i7 : index
          %codes_113 = vector.load %w0_codes[%at_8, %at_112] : memref<128x131072xi8>, vector<64xi8>
          %at_114 = arith.addi %at_104, %i11 : index
          %codes_115 = vector.load %w0_codes[%at_8, %at_114] : memref<128x131072xi8>, vector<64xi8>
          %at_116 = arith.addi %at_104, %i12 : index
          %codes_117 = vector.load %w0_codes[%at_8, %at_116] : memref<128x131072xi8>, vector<64xi8>
          %at_118 = arith.addi %at_104, %i13 : index
          %codes_119 = vector.load %w0_codes[%at_8, %at_118] : memref<128x131072xi8>, vector<64xi8>
          %turned_120 = arith.xori %codes_105, %splat14 : vector<64xi8>
          %turned_121 = arith.xori %codes_107, %splat14 : vector<64xi8>
          %turned_122 = arith.xori %codes_109, %splat14 : vector<64xi8>
          %turned_123 = arith.xori %codes_111, %splat14 : vector<64xi8>
          %turned_124 = arith.xori %codes_113, %splat14 : vector<64xi8>
          %turned_125 = arith.xori %codes_115, %splat14 : vector<64xi8>
          %turned_126 = arith.xori %codes_117, %splat14 : vector<64xi8>
          %turned_127 = arith.xori %codes_119, %splat14 : vector<64xi8>
          %dot_128 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_48, %turned_120, %word_52) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_129 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_128, %turned_121, %word_58) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_130 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_129, %turned_122, %word_64) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_131 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_130, %turned_123, %word_70) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_132 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_131, %turned_124, %word_76) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_133 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_132, %turned_125, %word_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_134 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_133, %turned_126, %word_88) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_135 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_134, %turned_127, %word_94) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_136 = arith.muli %i_11, %i20 : index
          %v_137 = vector.load %w0_scales[%at_8, %at_136] : memref<128x4096xf16>, vector<16xf16>
          %f_138 = arith.extf %v_137 : vector<16xf16> to vector<16xf32>
          %f_139 = arith.mulf %f_138, %b_100 : vector<16xf32>
          %whole_140 = arith.sitofp %dot_135 : vector<16xi32> to vector<16xf32>
          %f_141 = math.fma %whole_140, %f_139, %turn_13 : vector<16xf32>
          %at_142 = arith.muli %i_11, %i8 : index
          %codes_143 = vector.load %w0_codes[%at_9, %at_142] : memref<128x131072xi8>, vector<64xi8>
          %at_144 = arith.addi %at_142, %i9 : index
          %codes_145 = vector.load %w0_codes[%at_9, %at_144] : memref<128x131072xi8>, vector<64xi8>
          %at_146 = arith.addi %at_142, %i1 : index
          %codes_147 = vector.load %w0_codes[%at_9, %at_146] : memref<128x131072xi8>, vector<64xi8>
          %at_148 = arith.addi %at_142, %i10 : index
          %codes_149 = vector.load %w0_codes[%at_9, %at_148] : memref<128x131072xi8>, vector<64xi8>
          %at_150 = arith.addi %at_142, %i7 : index
          %codes_151 = vector.load %w0_codes[%at_9, %at_150] : memref<128x131072xi8>, vector<64xi8>
          %at_152 = arith.addi %at_142, %i11 : index
          %codes_153 = vector.load %w0_codes[%at_9, %at_152] : memref<128x131072xi8>, vector<64xi8>
          %at_154 = arith.addi %at_142, %i12 : index
          %codes_155 = vector.load %w0_codes[%at_9, %at_154] : memref<128x131072xi8>, vector<64xi8>
          %at_156 = arith.addi %at_142, %i13 : index
          %codes_157 = vector.load %w0_codes[%at_9, %at_156] : memref<128x131072xi8>, vector<64xi8>
          %turned_158 = arith.xori %codes_143, %splat14 : vector<64xi8>
          %turned_159 = arith.xori %codes_145, %splat14 : vector<64xi8>
          %turned_160 = arith.xori %codes_147, %splat14 : vector<64xi8>
          %turned_161 = arith.xori %codes_149, %splat14 : vector<64xi8>
          %turned_162 = arith.xori %codes_151, %splat14 : vector<64xi8>
          %turned_163 = arith.xori %codes_153, %splat14 : vector<64xi8>
          %turned_164 = arith.xori %codes_155, %splat14 : vector<64xi8>
          %turned_165 = arith.xori %codes_157, %splat14 : vector<64xi8>
          %dot_166 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_48, %turned_158, %word_52) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_167 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_166, %turned_159, %word_58) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_168 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_167, %turned_160, %word_64) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_169 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_168, %turned_161, %word_70) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_170 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_169, %turned_162, %word_76) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_171 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_170, %turned_163, %word_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_172 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_171, %turned_164, %word_88) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_173 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_172, %turned_165, %word_94) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_174 = arith.muli %i_11, %i20 : index
          %v_175 = vector.load %w0_scales[%at_9, %at_174] : memref<128x4096xf16>, vector<16xf16>
          %f_176 = arith.extf %v_175 : vector<16xf16> to vector<16xf32>
          %f_177 = arith.mulf %f_176, %b_100 : vector<16xf32>
          %whole_178 = arith.sitofp %dot_173 : vector<16xi32> to vector<16xf32>
          %f_179 = math.fma %whole_178, %f_177, %turn_14 : vector<16xf32>
          %at_180 = arith.muli %i_11, %i8 : index
          %codes_181 = vector.load %w0_codes[%at_10, %at_180] : memref<128x131072xi8>, vector<64xi8>
          %at_182 = arith.addi %at_180, %i9 : index
          %codes_183 = vector.load %w0_codes[%at_10, %at_182] : memref<128x131072xi8>, vector<64xi8>
          %at_184 = arith.addi %at_180, %i1 : index
          %codes_185 = vector.load %w0_codes[%at_10, %at_184] : memref<128x131072xi8>, vector<64xi8>
          %at_186 = arith.addi %at_180, %i10 : index
          %codes_187 = vector.load %w0_codes[%at_10, %at_186] : memref<128x131072xi8>, vector<64xi8>
          %at_188 = arith.addi %at_180, %i7 : index
          %codes_189 = vector.load %w0_codes[%at_10, %at_188] : memref<128x131072xi8>, vector<64xi8>
          %at_190 = arith.addi %at_180, %i11 : index
          %codes_191 = vector.load %w0_codes[%at_10, %at_190] : memref<128x131072xi8>, vector<64xi8>
          %at_192 = arith.addi %at_180, %i12 : index
          %codes_193 = vector.load %w0_codes[%at_10, %at_192] : memref<128x131072xi8>, vector<64xi8>
          %at_194 = arith.addi %at_180, %i13 : index
          %codes_195 = vector.load %w0_codes[%at_10, %at_194] : memref<128x131072xi8>, vector<64xi8>
          %turned_196 = arith.xori %codes_181, %splat14 : vector<64xi8>
          %turned_197 = arith.xori %codes_183, %splat14 : vector<64xi8>
          %turned_198 = arith.xori %codes_185, %splat14 : vector<64xi8>
          %turned_199 = arith.xori %codes_187, %splat14 : vector<64xi8>
          %turned_200 = arith.xori %codes_189, %splat14 : vector<64xi8>
          %turned_201 = arith.xori %codes_191, %splat14 : vector<64xi8>
          %turned_202 = arith.xori %codes_193, %splat14 : vector<64xi8>
          %turned_203 = arith.xori %codes_195, %splat14 : vector<64xi8>
          %dot_204 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_48, %turned_196, %word_52) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_205 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_204, %turned_197, %word_58) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_206 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_205, %turned_198, %word_64) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_207 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_206, %turned_199, %word_70) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_208 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_207, %turned_200, %word_76) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_209 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_208, %turned_201, %word_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_210 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_209, %turned_202, %word_88) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_211 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_210, %turned_203, %word_94) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %at_212 = arith.muli %i_11, %i20 : index
          %v_213 = vector.load %w0_scales[%at_10, %at_212] : memref<128x4096xf16>, vector<16xf16>
          %f_214 = arith.extf %v_213 : vector<16xf16> to vector<16xf32>
          %f_215 = arith.mulf %f_214, %b_100 : vector<16xf32>
          %whole_216 = arith.sitofp %dot_211 : vector<16xi32> to vector<16xf32>
          %f_217 = math.fma %whole_216, %f_215, %turn_15 : vector<16xf32>
          scf.yield %f_103, %f_141, %f_179, %f_217 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
        }
        %at_218 = arith.muli %i_6, %i20 : index
        %v_219 = vector.load %stream[%at_218] : memref<2048xf32>, vector<16xf32>
        %f_220 = arith.addf %v_219, %loop_16#0 : vector<16xf32>
        vector.store %f_220, %y[%at_218] : memref<2048xf32>, vector<16xf32>
        %at_221 = arith.addi %i_6, %i2 : index
        %at_222 = arith.muli %at_221, %i20 : index
        %v_223 = vector.load %stream[%at_222] : memref<2048xf32>, vector<16xf32>
        %f_224 = arith.addf %v_223, %loop_16#1 : vector<16xf32>
        vector.store %f_224, %y[%at_222] : memref<2048xf32>, vector<16xf32>
        %at_225 = arith.addi %i_6, %i3 : index
        %at_226 = arith.muli %at_225, %i20 : index
        %v_227 = vector.load %stream[%at_226] : memref<2048xf32>, vector<16xf32>
        %f_228 = arith.addf %v_227, %loop_16#2 : vector<16xf32>
        vector.store %f_228, %y[%at_226] : memref<2048xf32>, vector<16xf32>
        %at_229 = arith.addi %i_6, %i4 : index
        %at_230 = arith.muli %at_229, %i20 : index
        %v_231 = vector.load %stream[%at_230] : memref<2048xf32>, vector<16xf32>
        %f_232 = arith.addf %v_231, %loop_16#3 : vector<16xf32>
        vector.store %f_232, %y[%at_230] : memref<2048xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @residual_1x8192_q8_0_q8(%x_codes: tensor<1x8192xi8>, %x_scales: tensor<1x256xf32>, %x_sums: tensor<1x512xi32>, %w0_codes: tensor<128x2048x16x4xi8>, %w0_scales: tensor<128x256x16xf16>, %stream: tensor<1x2048xf32>) -> (tensor<1x2048xf32>) {
  %y = flow.dispatch @kernel_residual_1x8192_q8_0_q8_codes::@kernel_residual_1x8192_q8_0_q8_codes_entry(%x_codes, %x_scales, %x_sums, %w0_codes, %w0_scales, %stream) : (tensor<1x8192xi8>, tensor<1x256xf32>, tensor<1x512xi32>, tensor<128x2048x16x4xi8>, tensor<128x256x16xf16>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
