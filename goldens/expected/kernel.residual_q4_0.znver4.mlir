hal.executable.source private @kernel_residual_1x8192_q4_0_q8_codes {
  hal.executable.export public @kernel_residual_1x8192_q4_0_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_1x8192_q4_0_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 0 : index
      %i3 = arith.constant 256 : index
      %i4 = arith.constant 1 : index
      %minus5 = arith.constant -8 : i32
      %splat6 = arith.constant dense<0.0> : vector<16xf32>
      %i7 = arith.constant 4 : index
      %i8 = arith.constant 16 : index
      %i9 = arith.constant 64 : index
      %i10 = arith.constant 192 : index
      %splat11 = arith.constant dense<15> : vector<64xi8>
      %splat12 = arith.constant dense<4> : vector<16xi32>
      %i13 = arith.constant 8 : index
      %i14 = arith.constant 3 : index
      %i15 = arith.constant 5 : index
      %i16 = arith.constant 6 : index
      %i17 = arith.constant 7 : index
      %x_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i2) : memref<2048xi32>
      %x_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i2) : memref<256xf32>
      %x_sums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i2) : memref<512xi32>
      %w0_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i2) : memref<128x65536xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i2) : memref<128x4096xf16>
      %stream = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i2) : memref<2048xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i2) : memref<2048xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %at_2 = arith.muli %group_1, %i0 : index
      %at_3 = arith.addi %at_2, %i0 : index
      %end_4 = arith.minsi %at_3, %i1 : index
      %starts_5 = memref.alloca() : memref<256xi32>
      scf.for %i_6 = %i2 to %i3 step %i4 {
        %at_8 = arith.muli %i_6, %i0 : index
        %x_9 = memref.load %x_sums[%at_8] : memref<512xi32>
        %at_10 = arith.addi %at_8, %i4 : index
        %x_11 = memref.load %x_sums[%at_10] : memref<512xi32>
        %sum_12 = arith.addi %x_9, %x_11 : i32
        %start_13 = arith.muli %sum_12, %minus5 : i32
        memref.store %start_13, %starts_5[%i_6] : memref<256xi32>
      }
      scf.for %i_14 = %at_2 to %end_4 step %i4 {
        %loop_18 = scf.for %i_16 = %i2 to %i3 step %i7 iter_args(%turn_17 = %splat6) -> (vector<16xf32>) {
          %at_19 = arith.addi %i_16, %i8 : index
          %at_20 = arith.muli %at_19, %i3 : index
          memref.prefetch %w0_codes[%i_14, %at_20], read, locality<3>, data : memref<128x65536xi8>
          %at_21 = arith.addi %at_20, %i9 : index
          memref.prefetch %w0_codes[%i_14, %at_21], read, locality<3>, data : memref<128x65536xi8>
          %at_22 = arith.addi %at_20, %i1 : index
          memref.prefetch %w0_codes[%i_14, %at_22], read, locality<3>, data : memref<128x65536xi8>
          %at_23 = arith.addi %at_20, %i10 : index
          memref.prefetch %w0_codes[%i_14, %at_23], read, locality<3>, data : memref<128x65536xi8>
          %at_24 = arith.addi %i_16, %i8 : index
          %at_25 = arith.muli %at_24, %i8 : index
          memref.prefetch %w0_scales[%i_14, %at_25], read, locality<3>, data : memref<128x4096xf16>
          %at_26 = arith.muli %i_16, %i3 : index
          %codes_27 = vector.load %w0_codes[%i_14, %at_26] : memref<128x65536xi8>, vector<64xi8>
          %at_28 = arith.addi %at_26, %i9 : index
          %codes_29 = vector.load %w0_codes[%i_14, %at_28] : memref<128x65536xi8>, vector<64xi8>
          %at_30 = arith.addi %at_26, %i1 : index
          %codes_31 = vector.load %w0_codes[%i_14, %at_30] : memref<128x65536xi8>, vector<64xi8>
          %at_32 = arith.addi %at_26, %i10 : index
          %codes_33 = vector.load %w0_codes[%i_14, %at_32] : memref<128x65536xi8>, vector<64xi8>
          %bits_34 = arith.andi %codes_27, %splat11 : vector<64xi8>
          %bits_35 = arith.andi %codes_29, %splat11 : vector<64xi8>
          %bits_36 = arith.andi %codes_31, %splat11 : vector<64xi8>
          %bits_37 = arith.andi %codes_33, %splat11 : vector<64xi8>
          %words_38 = vector.bitcast %codes_27 : vector<64xi8> to vector<16xi32>
          %moved_39 = arith.shrui %words_38, %splat12 : vector<16xi32>
          %moved_40 = vector.bitcast %moved_39 : vector<16xi32> to vector<64xi8>
          %bits_41 = arith.andi %moved_40, %splat11 : vector<64xi8>
          %words_42 = vector.bitcast %codes_29 : vector<64xi8> to vector<16xi32>
          %moved_43 = arith.shrui %words_42, %splat12 : vector<16xi32>
          %moved_44 = vector.bitcast %moved_43 : vector<16xi32> to vector<64xi8>
          %bits_45 = arith.andi %moved_44, %splat11 : vector<64xi8>
          %words_46 = vector.bitcast %codes_31 : vector<64xi8> to vector<16xi32>
          %moved_47 = arith.shrui %words_46, %splat12 : vector<16xi32>
          %moved_48 = vector.bitcast %moved_47 : vector<16xi32> to vector<64xi8>
          %bits_49 = arith.andi %moved_48, %splat11 : vector<64xi8>
          %words_50 = vector.bitcast %codes_33 : vector<64xi8> to vector<16xi32>
          %moved_51 = arith.shrui %words_50, %splat12 : vector<16xi32>
          %moved_52 = vector.bitcast %moved_51 : vector<16xi32> to vector<64xi8>
          %bits_53 = arith.andi %moved_52, %splat11 : vector<64xi8>
          %at_54 = arith.muli %i_16, %i13 : index
          %x_55 = memref.load %x_codes[%at_54] : memref<2048xi32>
          %word_56 = vector.broadcast %x_55 : i32 to vector<16xi32>
          %word_57 = vector.bitcast %word_56 : vector<16xi32> to vector<64xi8>
          %at_58 = arith.addi %at_54, %i4 : index
          %x_59 = memref.load %x_codes[%at_58] : memref<2048xi32>
          %word_60 = vector.broadcast %x_59 : i32 to vector<16xi32>
          %word_61 = vector.bitcast %word_60 : vector<16xi32> to vector<64xi8>
          %at_62 = arith.addi %at_54, %i0 : index
          %x_63 = memref.load %x_codes[%at_62] : memref<2048xi32>
          %word_64 = vector.broadcast %x_63 : i32 to vector<16xi32>
          %word_65 = vector.bitcast %word_64 : vector<16xi32> to vector<64xi8>
          %at_66 = arith.addi %at_54, %i14 : index
          %x_67 = memref.load %x_codes[%at_66] : memref<2048xi32>
          %word_68 = vector.broadcast %x_67 : i32 to vector<16xi32>
          %word_69 = vector.bitcast %word_68 : vector<16xi32> to vector<64xi8>
          %at_70 = arith.addi %at_54, %i7 : index
          %x_71 = memref.load %x_codes[%at_70] : memref<2048xi32>
          %word_72 = vector.broadcast %x_71 : i32 to vector<16xi32>
          %word_73 = vector.bitcast %word_72 : vector<16xi32> to vector<64xi8>
          %at_74 = arith.addi %at_54, %i15 : index
          %x_75 = memref.load %x_codes[%at_74] : memref<2048xi32>
          %word_76 = vector.broadcast %x_75 : i32 to vector<16xi32>
          %word_77 = vector.bitcast %word_76 : vector<16xi32> to vector<64xi8>
          %at_78 = arith.addi %at_54, %i16 : index
          %x_79 = memref.load %x_codes[%at_78] : memref<2048xi32>
          %word_80 = vector.broadcast %x_79 : i32 to vector<16xi32>
          %word_81 = vector.bitcast %word_80 : vector<16xi32> to vector<64xi8>
          %at_82 = arith.addi %at_54, %i17 : index
          %x_83 = memref.load %x_codes[%at_82] : memref<2048xi32>
          %word_84 = vector.broadcast %x_83 : i32 to vector<16xi32>
          %word_85 = vector.bitcast %word_84 : vector<16xi32> to vector<64xi8>
          %x_86 = memref.load %x_scales[%i_16] : memref<256xf32>
          %b_87 = vector.broadcast %x_86 : f32 to vector<16xf32>
          %at_88 = arith.muli %i_16, %i4 : index
          %x_89 = memref.load %starts_5[%at_88] : memref<256xi32>
          %start_90 = vector.broadcast %x_89 : i32 to vector<16xi32>
          %dot_91 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_90, %bits_34, %word_57) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_92 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_91, %bits_35, %word_61) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_93 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_92, %bits_36, %word_65) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_94 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_93, %bits_37, %word_69) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_95 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_94, %bits_41, %word_73) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_96 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_95, %bits_45, %word_77) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_97 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_96, %bits_49, %word_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_98 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_97, %bits_53, %word_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %whole_99 = arith.sitofp %dot_98 : vector<16xi32> to vector<16xf32>
          %at_100 = arith.muli %i_16, %i8 : index
          %v_101 = vector.load %w0_scales[%i_14, %at_100] : memref<128x4096xf16>, vector<16xf16>
          %f_102 = arith.extf %v_101 : vector<16xf16> to vector<16xf32>
          %f_103 = arith.mulf %f_102, %b_87 : vector<16xf32>
          %f_104 = math.fma %whole_99, %f_103, %turn_17 : vector<16xf32>
          %at_105 = arith.addi %i_16, %i4 : index
          %at_106 = arith.addi %at_105, %i8 : index
          %at_107 = arith.muli %at_106, %i3 : index
          memref.prefetch %w0_codes[%i_14, %at_107], read, locality<3>, data : memref<128x65536xi8>
          %at_108 = arith.addi %at_107, %i9 : index
          memref.prefetch %w0_codes[%i_14, %at_108], read, locality<3>, data : memref<128x65536xi8>
          %at_109 = arith.addi %at_107, %i1 : index
          memref.prefetch %w0_codes[%i_14, %at_109], read, locality<3>, data : memref<128x65536xi8>
          %at_110 = arith.addi %at_107, %i10 : index
          memref.prefetch %w0_codes[%i_14, %at_110], read, locality<3>, data : memref<128x65536xi8>
          %at_111 = arith.addi %at_105, %i8 : index
          %at_112 = arith.muli %at_111, %i8 : index
          memref.prefetch %w0_scales[%i_14, %at_112], read, locality<3>, data : memref<128x4096xf16>
          %at_113 = arith.muli %at_105, %i3 : index
          %codes_114 = vector.load %w0_codes[%i_14, %at_113] : memref<128x65536xi8>, vector<64xi8>
          %at_115 = arith.addi %at_113, %i9 : index
          %codes_116 = vector.load %w0_codes[%i_14, %at_115] : memref<128x65536xi8>, vector<64xi8>
          %at_117 = arith.addi %at_113, %i1 : index
          %codes_118 = vector.load %w0_codes[%i_14, %at_117] : memref<128x65536xi8>, vector<64xi8>
          %at_119 = arith.addi %at_113, %i10 : index
          %codes_120 = vector.load %w0_codes[%i_14, %at_119] : memref<128x65536xi8>, vector<64xi8>
          %bits_121 = arith.andi %codes_114, %splat11 : vector<64xi8>
          %bits_122 = arith.andi %codes_116, %splat11 : vector<64xi8>
          %bits_123 = arith.andi %codes_118, %splat11 : vector<64xi8>
          %bits_124 = arith.andi %codes_120, %splat11 : vector<64xi8>
          %words_125 = vector.bitcast %codes_114 : vector<64xi8> to vector<16xi32>
          %moved_126 = arith.shrui %words_125, %splat12 : vector<16xi32>
          %moved_127 = vector.bitcast %moved_126 : vector<16xi32> to vector<64xi8>
          %bits_128 = arith.andi %moved_127, %splat11 : vector<64xi8>
          %words_129 = vector.bitcast %codes_116 : vector<64xi8> to vector<16xi32>
          %moved_130 = arith.shrui %words_129, %splat12 : vector<16xi32>
          %moved_131 = vector.bitcast %moved_130 : vector<16xi32> to vector<64xi8>
          %bits_132 = arith.andi %moved_131, %splat11 : vector<64xi8>
          %words_133 = vector.bitcast %codes_118 : vector<64xi8> to vector<16xi32>
          %moved_134 = arith.shrui %words_133, %splat12 : vector<16xi32>
          %moved_135 = vector.bitcast %moved_134 : vector<16xi32> to vector<64xi8>
          %bits_136 = arith.andi %moved_135, %splat11 : vector<64xi8>
          %words_137 = vector.bitcast %codes_120 : vector<64xi8> to vector<16xi32>
          %moved_138 = arith.shrui %words_137, %splat12 : vector<16xi32>
          %moved_139 = vector.bitcast %moved_138 : vector<16xi32> to vector<64xi8>
          %bits_140 = arith.andi %moved_139, %splat11 : vector<64xi8>
          %at_141 = arith.muli %at_105, %i13 : index
          %x_142 = memref.load %x_codes[%at_141] : memref<2048xi32>
          %word_143 = vector.broadcast %x_142 : i32 to vector<16xi32>
          %word_144 = vector.bitcast %word_143 : vector<16xi32> to vector<64xi8>
          %at_145 = arith.addi %at_141, %i4 : index
          %x_146 = memref.load %x_codes[%at_145] : memref<2048xi32>
          %word_147 = vector.broadcast %x_146 : i32 to vector<16xi32>
          %word_148 = vector.bitcast %word_147 : vector<16xi32> to vector<64xi8>
          %at_149 = arith.addi %at_141, %i0 : index
          %x_150 = memref.load %x_codes[%at_149] : memref<2048xi32>
          %word_151 = vector.broadcast %x_150 : i32 to vector<16xi32>
          %word_152 = vector.bitcast %word_151 : vector<16xi32> to vector<64xi8>
          %at_153 = arith.addi %at_141, %i14 : index
          %x_154 = memref.load %x_codes[%at_153] : memref<2048xi32>
          %word_155 = vector.broadcast %x_154 : i32 to vector<16xi32>
          %word_156 = vector.bitcast %word_155 : vector<16xi32> to vector<64xi8>
          %at_157 = arith.addi %at_141, %i7 : index
          %x_158 = memref.load %x_codes[%at_157] : memref<2048xi32>
          %word_159 = vector.broadcast %x_158 : i32 to vector<16xi32>
          %word_160 = vector.bitcast %word_159 : vector<16xi32> to vector<64xi8>
          %at_161 = arith.addi %at_141, %i15 : index
          %x_162 = memref.load %x_codes[%at_161] : memref<2048xi32>
          %word_163 = vector.broadcast %x_162 : i32 to vector<16xi32>
          %word_164 = vector.bitcast %word_163 : vector<16xi32> to vector<64xi8>
          %at_165 = arith.addi %at_141, %i16 : index
          %x_166 = memref.load %x_codes[%at_165] : memref<2048xi32>
          %word_167 = vector.broadcast %x_166 : i32 to vector<16xi32>
          %word_168 = vector.bitcast %word_167 : vector<16xi32> to vector<64xi8>
          %at_169 = arith.addi %at_141, %i17 : index
          %x_170 = memref.load %x_codes[%at_169] : memref<2048xi32>
          %word_171 = vector.broadcast %x_170 : i32 to vector<16xi32>
          %word_172 = vector.bitcast %word_171 : vector<16xi32> to vector<64xi8>
          %x_173 = memref.load %x_scales[%at_105] : memref<256xf32>
          %b_174 = vector.broadcast %x_173 : f32 to vector<16xf32>
          %at_175 = arith.muli %at_105, %i4 : index
          %x_176 = memref.load %starts_5[%at_175] : memref<256xi32>
          %start_177 = vector.broadcast %x_176 : i32 to vector<16xi32>
          %dot_178 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_177, %bits_121, %word_144) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_179 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_178, %bits_122, %word_148) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_180 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_179, %bits_123, %word_152) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_181 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_180, %bits_124, %word_156) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_182 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_181, %bits_128, %word_160) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_183 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_182, %bits_132, %word_164) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_184 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_183, %bits_136, %word_168) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_185 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_184, %bits_140, %word_172) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %whole_186 = arith.sitofp %dot_185 : vector<16xi32> to vector<16xf32>
          %at_187 = arith.muli %at_105, %i8 : index
          %v_188 = vector.load %w0_scales[%i_14, %at_187] : memref<128x4096xf16>, vector<16xf16>
          %f_189 = arith.extf %v_188 : vector<16xf16> to vector<16xf32>
          %f_190 = arith.mulf %f_189, %b_174 : vector<16xf32>
          %f_191 = math.fma %whole_186, %f_190, %f_104 : vector<16xf32>
          %at_192 = arith.addi %i_16, %i0 : index
          %at_193 = arith.addi %at_192, %i8 : index
          %at_194 = arith.muli %at_193, %i3 : index
          memref.prefetch %w0_codes[%i_14, %at_194], read, locality<3>, data : memref<128x65536xi8>
          %at_195 = arith.addi %at_194, %i9 : index
          memref.prefetch %w0_codes[%i_14, %at_195], read, locality<3>, data : memref<128x65536xi8>
          %at_196 = arith.addi %at_194, %i1 : index
          memref.prefetch %w0_codes[%i_14, %at_196], read, locality<3>, data : memref<128x65536xi8>
          %at_197 = arith.addi %at_194, %i10 : index
          memref.prefetch %w0_codes[%i_14, %at_197], read, locality<3>, data : memref<128x65536xi8>
          %at_198 = arith.addi %at_192, %i8 : index
          %at_199 = arith.muli %at_198, %i8 : index
          memref.prefetch %w0_scales[%i_14, %at_199], read, locality<3>, data : memref<128x4096xf16>
          %at_200 = arith.muli %at_192, %i3 : index
          %codes_201 = vector.load %w0_codes[%i_14, %at_200] : memref<128x65536xi8>, vector<64xi8>
          %at_202 = arith.addi %at_200, %i9 : index
          %codes_203 = vector.load %w0_codes[%i_14, %at_202] : memref<128x65536xi8>, vector<64xi8>
          %at_204 = arith.addi %at_200, %i1 : index
          %codes_205 = vector.load %w0_codes[%i_14, %at_204] : memref<128x65536xi8>, vector<64xi8>
          %at_206 = arith.addi %at_200, %i10 : index
          %codes_207 = vector.load %w0_codes[%i_14, %at_206] : memref<128x65536xi8>, vector<64xi8>
          %bits_208 = arith.andi %codes_201, %splat11 : vector<64xi8>
          %bits_209 = arith.andi %codes_203, %splat11 : vector<64xi8>
          %bits_210 = arith.andi %codes_205, %splat11 : vector<64xi8>
          %bits_211 = arith.andi %codes_207, %splat11 : vector<64xi8>
          %words_212 = vector.bitcast %codes_201 : vector<64xi8> to vector<16xi32>
          %moved_213 = arith.shrui %words_212, %splat12 : vector<16xi32>
          %moved_214 = vector.bitcast %moved_213 : vector<16xi32> to vector<64xi8>
          %bits_215 = arith.andi %moved_214, %splat11 : vector<64xi8>
          %words_216 = vector.bitcast %codes_203 : vector<64xi8> to vector<16xi32>
          %moved_217 = arith.shrui %words_216, %splat12 : vector<16xi32>
          %moved_218 = vector.bitcast %moved_217 : vector<16xi32> to vector<64xi8>
          %bits_219 = arith.andi %moved_218, %splat11 : vector<64xi8>
          %words_220 = vector.bitcast %codes_205 : vector<64xi8> to vector<16xi32>
          %moved_221 = arith.shrui %words_220, %splat12 : vector<16xi32>
          %moved_222 = vector.bitcast %moved_221 : vector<16xi32> to vector<64xi8>
          %bits_223 = arith.andi %moved_222, %splat11 : vector<64xi8>
          %words_224 = vector.bitcast %codes_207 : vector<64xi8> to vector<16xi32>
          %moved_225 = arith.shrui %words_224, %splat12 : vector<16xi32>
          %moved_226 = vector.bitcast %moved_225 : vector<16xi32> to vector<64xi8>
          %bits_227 = arith.andi %moved_226, %splat11 : vector<64xi8>
          %at_228 = arith.muli %at_192, %i13 : index
          %x_229 = memref.load %x_codes[%at_228] : memref<2048xi32>
          %word_230 = vector.broadcast %x_229 : i32 to vector<16xi32>
          %word_231 = vector.bitcast %word_230 : vector<16xi32> to vector<64xi8>
          %at_232 = arith.addi %at_228, %i4 : index
          %x_233 = memref.load %x_codes[%at_232] : memref<2048xi32>
          %word_234 = vector.broadcast %x_233 : i32 to vector<16xi32>
          %word_235 = vector.bitcast %word_234 : vector<16xi32> to vector<64xi8>
          %at_236 = arith.addi %at_228, %i0 : index
          %x_237 = memref.load %x_codes[%at_236] : memref<2048xi32>
          %word_238 = vector.broadcast %x_237 : i32 to vector<16xi32>
          %word_239 = vector.bitcast %word_238 : vector<16xi32> to vector<64xi8>
          %at_240 = arith.addi %at_228, %i14 : index
          %x_241 = memref.load %x_codes[%at_240] : memref<2048xi32>
          %word_242 = vector.broadcast %x_241 : i32 to vector<16xi32>
          %word_243 = vector.bitcast %word_242 : vector<16xi32> to vector<64xi8>
          %at_244 = arith.addi %at_228, %i7 : index
          %x_245 = memref.load %x_codes[%at_244] : memref<2048xi32>
          %word_246 = vector.broadcast %x_245 : i32 to vector<16xi32>
          %word_247 = vector.bitcast %word_246 : vector<16xi32> to vector<64xi8>
          %at_248 = arith.addi %at_228, %i15 : index
          %x_249 = memref.load %x_codes[%at_248] : memref<2048xi32>
          %word_250 = vector.broadcast %x_249 : i32 to vector<16xi32>
          %word_251 = vector.bitcast %word_250 : vector<16xi32> to vector<64xi8>
          %at_252 = arith.addi %at_228, %i16 : index
          %x_253 = memref.load %x_codes[%at_252] : memref<2048xi32>
          %word_254 = vector.broadcast %x_253 : i32 to vector<16xi32>
          %word_255 = vector.bitcast %word_254 : vector<16xi32> to vector<64xi8>
          %at_256 = arith.addi %at_228, %i17 : index
          %x_257 = memref.load %x_codes[%at_256] : memref<2048xi32>
          %word_258 = vector.broadcast %x_257 : i32 to vector<16xi32>
          %word_259 = vector.bitcast %word_258 : vector<16xi32> to vector<64xi8>
          %x_260 = memref.load %x_scales[%at_192] : memref<256xf32>
          %b_261 = vector.broadcast %x_260 : f32 to vector<16xf32>
          %at_262 = arith.muli %at_192, %i4 : index
          %x_263 = memref.load %starts_5[%at_262] : memref<256xi32>
          %start_264 = vector.broadcast %x_263 : i32 to vector<16xi32>
          %dot_265 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_264, %bits_208, %word_231) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_266 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_265, %bits_209, %word_235) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_267 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_266, %bits_210, %word_239) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_268 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_267, %bits_211, %word_243) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_269 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_268, %bits_215, %word_247) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_270 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_269, %bits_219, %word_251) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_271 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_270, %bits_223, %word_255) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_272 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_271, %bits_227, %word_259) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %whole_273 = arith.sitofp %dot_272 : vector<16xi32> to vector<16xf32>
          %at_274 = arith.muli %at_192, %i8 : index
          %v_275 = vector.load %w0_scales[%i_14, %at_274] : memref<128x4096xf16>, vector<16xf16>
          %f_276 = arith.extf %v_275 : vector<16xf16> to vector<16xf32>
          %f_277 = arith.mulf %f_276, %b_261 : vector<16xf32>
          %f_278 = math.fma %whole_273, %f_277, %f_191 : vector<16xf32>
          %at_279 = arith.addi %i_16, %i14 : index
          %at_280 = arith.addi %at_279, %i8 : index
          %at_281 = arith.muli %at_280, %i3 : index
          memref.prefetch %w0_codes[%i_14, %at_281], read, locality<3>, data : memref<128x65536xi8>
          %at_282 = arith.addi %at_281, %i9 : index
          memref.prefetch %w0_codes[%i_14, %at_282], read, locality<3>, data : memref<128x65536xi8>
          %at_283 = arith.addi %at_281, %i1 : index
          memref.prefetch %w0_codes[%i_14, %at_283], read, locality<3>, data : memref<128x65536xi8>
          %at_284 = arith.addi %at_281, %i10 : index
          memref.prefetch %w0_codes[%i_14, %at_284], read, locality<3>, data : memref<128x65536xi8>
          %at_285 = arith.addi %at_279, %i8 : index
          %at_286 = arith.muli %at_285, %i8 : index
          memref.prefetch %w0_scales[%i_14, %at_286], read, locality<3>, data : memref<128x4096xf16>
          %at_287 = arith.muli %at_279, %i3 : index
          %codes_288 = vector.load %w0_codes[%i_14, %at_287] : memref<128x65536xi8>, vector<64xi8>
          %at_289 = arith.addi %at_287, %i9 : index
          %codes_290 = vector.load %w0_codes[%i_14, %at_289] : memref<128x65536xi8>, vector<64xi8>
          %at_291 = arith.addi %at_287, %i1 : index
          %codes_292 = vector.load %w0_codes[%i_14, %at_291] : memref<128x65536xi8>, vector<64xi8>
          %at_293 = arith.addi %at_287, %i10 : index
          %codes_294 = vector.load %w0_codes[%i_14, %at_293] : memref<128x65536xi8>, vector<64xi8>
          %bits_295 = arith.andi %codes_288, %splat11 : vector<64xi8>
          %bits_296 = arith.andi %codes_290, %splat11 : vector<64xi8>
          %bits_297 = arith.andi %codes_292, %splat11 : vector<64xi8>
          %bits_298 = arith.andi %codes_294, %splat11 : vector<64xi8>
          %words_299 = vector.bitcast %codes_288 : vector<64xi8> to vector<16xi32>
          %moved_300 = arith.shrui %words_299, %splat12 : vector<16xi32>
          %moved_301 = vector.bitcast %moved_300 : vector<16xi32> to vector<64xi8>
          %bits_302 = arith.andi %moved_301, %splat11 : vector<64xi8>
          %words_303 = vector.bitcast %codes_290 : vector<64xi8> to vector<16xi32>
          %moved_304 = arith.shrui %words_303, %splat12 : vector<16xi32>
          %moved_305 = vector.bitcast %moved_304 : vector<16xi32> to vector<64xi8>
          %bits_306 = arith.andi %moved_305, %splat11 : vector<64xi8>
          %words_307 = vector.bitcast %codes_292 : vector<64xi8> to vector<16xi32>
          %moved_308 = arith.shrui %words_307, %splat12 : vector<16xi32>
          %moved_309 = vector.bitcast %moved_308 : vector<16xi32> to vector<64xi8>
          %bits_310 = arith.andi %moved_309, %splat11 : vector<64xi8>
          %words_311 = vector.bitcast %codes_294 : vector<64xi8> to vector<16xi32>
          %moved_312 = arith.shrui %words_311, %splat12 : vector<16xi32>
          %moved_313 = vector.bitcast %moved_312 : vector<16xi32> to vector<64xi8>
          %bits_314 = arith.andi %moved_313, %splat11 : vector<64xi8>
          %at_315 = arith.muli %at_279, %i13 : index
          %x_316 = memref.load %x_codes[%at_315] : memref<2048xi32>
          %word_317 = vector.broadcast %x_316 : i32 to vector<16xi32>
          %word_318 = vector.bitcast %word_317 : vector<16xi32> to vector<64xi8>
          %at_319 = arith.addi %at_315, %i4 : index
          %x_320 = memref.load %x_codes[%at_319] : memref<2048xi32>
          %word_321 = vector.broadcast %x_320 : i32 to vector<16xi32>
          %word_322 = vector.bitcast %word_321 : vector<16xi32> to vector<64xi8>
          %at_323 = arith.addi %at_315, %i0 : index
          %x_324 = memref.load %x_codes[%at_323] : memref<2048xi32>
          %word_325 = vector.broadcast %x_324 : i32 to vector<16xi32>
          %word_326 = vector.bitcast %word_325 : vector<16xi32> to vector<64xi8>
          %at_327 = arith.addi %at_315, %i14 : index
          %x_328 = memref.load %x_codes[%at_327] : memref<2048xi32>
          %word_329 = vector.broadcast %x_328 : i32 to vector<16xi32>
          %word_330 = vector.bitcast %word_329 : vector<16xi32> to vector<64xi8>
          %at_331 = arith.addi %at_315, %i7 : index
          %x_332 = memref.load %x_codes[%at_331] : memref<2048xi32>
          %word_333 = vector.broadcast %x_332 : i32 to vector<16xi32>
          %word_334 = vector.bitcast %word_333 : vector<16xi32> to vector<64xi8>
          %at_335 = arith.addi %at_315, %i15 : index
          %x_336 = memref.load %x_codes[%at_335] : memref<2048xi32>
          %word_337 = vector.broadcast %x_336 : i32 to vector<16xi32>
          %word_338 = vector.bitcast %word_337 : vector<16xi32> to vector<64xi8>
          %at_339 = arith.addi %at_315, %i16 : index
          %x_340 = memref.load %x_codes[%at_339] : memref<2048xi32>
          %word_341 = vector.broadcast %x_340 : i32 to vector<16xi32>
          %word_342 = vector.bitcast %word_341 : vector<16xi32> to vector<64xi8>
          %at_343 = arith.addi %at_315, %i17 : index
          %x_344 = memref.load %x_codes[%at_343] : memref<2048xi32>
          %word_345 = vector.broadcast %x_344 : i32 to vector<16xi32>
          %word_346 = vector.bitcast %word_345 : vector<16xi32> to vector<64xi8>
          %x_347 = memref.load %x_scales[%at_279] : memref<256xf32>
          %b_348 = vector.broadcast %x_347 : f32 to vector<16xf32>
          %at_349 = arith.muli %at_279, %i4 : index
          %x_350 = memref.load %starts_5[%at_349] : memref<256xi32>
          %start_351 = vector.broadcast %x_350 : i32 to vector<16xi32>
          %dot_352 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_351, %bits_295, %word_318) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_353 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_352, %bits_296, %word_322) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_354 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_353, %bits_297, %word_326) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_355 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_354, %bits_298, %word_330) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_356 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_355, %bits_302, %word_334) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_357 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_356, %bits_306, %word_338) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_358 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_357, %bits_310, %word_342) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_359 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_358, %bits_314, %word_346) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %whole_360 = arith.sitofp %dot_359 : vector<16xi32> to vector<16xf32>
          %at_361 = arith.muli %at_279, %i8 : index
          %v_362 = vector.load %w0_scales[%i_14, %at_361] : memref<128x4096xf16>, vector<16xf16>
          %f_363 = arith.extf %v_362 : vector<16xf16> to vector<16xf32>
          %f_364 = arith.mulf %f_363, %b_348 : vector<16xf32>
          %f_365 = math.fma %whole_360, %f_364, %f_278 : vector<16xf32>
          scf.yield %f_365 : vector<16xf32>
        }
        %at_366 = arith.muli %i_14, %i8 : index
        %v_367 = vector.load %stream[%at_366] : memref<2048xf32>, vector<16xf32>
        %f_368 = arith.addf %v_367, %loop_18 : vector<16xf32>
        %at_369 = arith.muli %i_14, %i8 : index
        vector.store %f_368, %y[%at_369] : memref<2048xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @residual_1x8192_q4_0_q8(%x_codes: tensor<1x8192xi8>, %x_scales: tensor<1x256xf32>, %x_sums: tensor<1x512xi32>, %w0_codes: tensor<128x1024x16x4xui8>, %w0_scales: tensor<128x256x16xf16>, %stream: tensor<1x2048xf32>) -> (tensor<1x2048xf32>) {
  %w0_codes_bits = stablehlo.bitcast_convert %w0_codes : (tensor<128x1024x16x4xui8>) -> tensor<128x1024x16x4xi8>
  %y = flow.dispatch @kernel_residual_1x8192_q4_0_q8_codes::@kernel_residual_1x8192_q4_0_q8_codes_entry(%x_codes, %x_scales, %x_sums, %w0_codes_bits, %w0_scales, %stream) : (tensor<1x8192xi8>, tensor<1x256xf32>, tensor<1x512xi32>, tensor<128x1024x16x4xi8>, tensor<128x256x16xf16>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
