hal.executable.source private @kernel_residual_1x8192_q8_0_q8_codes {
  hal.executable.export public @kernel_residual_1x8192_q8_0_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_1x8192_q8_0_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 0 : index
      %i3 = arith.constant 256 : index
      %i4 = arith.constant 1 : index
      %minus5 = arith.constant -128 : i32
      %splat6 = arith.constant dense<0.0> : vector<16xf32>
      %i7 = arith.constant 4 : index
      %i8 = arith.constant 8 : index
      %i9 = arith.constant 512 : index
      %i10 = arith.constant 64 : index
      %i11 = arith.constant 192 : index
      %i12 = arith.constant 320 : index
      %i13 = arith.constant 384 : index
      %i14 = arith.constant 448 : index
      %i15 = arith.constant 16 : index
      %splat16 = arith.constant dense<-128> : vector<64xi8>
      %i17 = arith.constant 3 : index
      %i18 = arith.constant 5 : index
      %i19 = arith.constant 6 : index
      %i20 = arith.constant 7 : index
      %x_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i2) : memref<2048xi32>
      %x_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i2) : memref<256xf32>
      %x_sums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i2) : memref<512xi32>
      %w0_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i2) : memref<128x131072xi8>
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
          %at_20 = arith.muli %at_19, %i9 : index
          memref.prefetch %w0_codes[%i_14, %at_20], read, locality<3>, data : memref<128x131072xi8>
          %at_21 = arith.addi %at_20, %i10 : index
          memref.prefetch %w0_codes[%i_14, %at_21], read, locality<3>, data : memref<128x131072xi8>
          %at_22 = arith.addi %at_20, %i1 : index
          memref.prefetch %w0_codes[%i_14, %at_22], read, locality<3>, data : memref<128x131072xi8>
          %at_23 = arith.addi %at_20, %i11 : index
          memref.prefetch %w0_codes[%i_14, %at_23], read, locality<3>, data : memref<128x131072xi8>
          %at_24 = arith.addi %at_20, %i3 : index
          memref.prefetch %w0_codes[%i_14, %at_24], read, locality<3>, data : memref<128x131072xi8>
          %at_25 = arith.addi %at_20, %i12 : index
          memref.prefetch %w0_codes[%i_14, %at_25], read, locality<3>, data : memref<128x131072xi8>
          %at_26 = arith.addi %at_20, %i13 : index
          memref.prefetch %w0_codes[%i_14, %at_26], read, locality<3>, data : memref<128x131072xi8>
          %at_27 = arith.addi %at_20, %i14 : index
          memref.prefetch %w0_codes[%i_14, %at_27], read, locality<3>, data : memref<128x131072xi8>
          %at_28 = arith.addi %i_16, %i8 : index
          %at_29 = arith.muli %at_28, %i15 : index
          memref.prefetch %w0_scales[%i_14, %at_29], read, locality<3>, data : memref<128x4096xf16>
          %at_30 = arith.muli %i_16, %i9 : index
          %codes_31 = vector.load %w0_codes[%i_14, %at_30] : memref<128x131072xi8>, vector<64xi8>
          %at_32 = arith.addi %at_30, %i10 : index
          %codes_33 = vector.load %w0_codes[%i_14, %at_32] : memref<128x131072xi8>, vector<64xi8>
          %at_34 = arith.addi %at_30, %i1 : index
          %codes_35 = vector.load %w0_codes[%i_14, %at_34] : memref<128x131072xi8>, vector<64xi8>
          %at_36 = arith.addi %at_30, %i11 : index
          %codes_37 = vector.load %w0_codes[%i_14, %at_36] : memref<128x131072xi8>, vector<64xi8>
          %at_38 = arith.addi %at_30, %i3 : index
          %codes_39 = vector.load %w0_codes[%i_14, %at_38] : memref<128x131072xi8>, vector<64xi8>
          %at_40 = arith.addi %at_30, %i12 : index
          %codes_41 = vector.load %w0_codes[%i_14, %at_40] : memref<128x131072xi8>, vector<64xi8>
          %at_42 = arith.addi %at_30, %i13 : index
          %codes_43 = vector.load %w0_codes[%i_14, %at_42] : memref<128x131072xi8>, vector<64xi8>
          %at_44 = arith.addi %at_30, %i14 : index
          %codes_45 = vector.load %w0_codes[%i_14, %at_44] : memref<128x131072xi8>, vector<64xi8>
          %turned_46 = arith.xori %codes_31, %splat16 : vector<64xi8>
          %turned_47 = arith.xori %codes_33, %splat16 : vector<64xi8>
          %turned_48 = arith.xori %codes_35, %splat16 : vector<64xi8>
          %turned_49 = arith.xori %codes_37, %splat16 : vector<64xi8>
          %turned_50 = arith.xori %codes_39, %splat16 : vector<64xi8>
          %turned_51 = arith.xori %codes_41, %splat16 : vector<64xi8>
          %turned_52 = arith.xori %codes_43, %splat16 : vector<64xi8>
          %turned_53 = arith.xori %codes_45, %splat16 : vector<64xi8>
          %at_54 = arith.muli %i_16, %i8 : index
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
          %at_66 = arith.addi %at_54, %i17 : index
          %x_67 = memref.load %x_codes[%at_66] : memref<2048xi32>
          %word_68 = vector.broadcast %x_67 : i32 to vector<16xi32>
          %word_69 = vector.bitcast %word_68 : vector<16xi32> to vector<64xi8>
          %at_70 = arith.addi %at_54, %i7 : index
          %x_71 = memref.load %x_codes[%at_70] : memref<2048xi32>
          %word_72 = vector.broadcast %x_71 : i32 to vector<16xi32>
          %word_73 = vector.bitcast %word_72 : vector<16xi32> to vector<64xi8>
          %at_74 = arith.addi %at_54, %i18 : index
          %x_75 = memref.load %x_codes[%at_74] : memref<2048xi32>
          %word_76 = vector.broadcast %x_75 : i32 to vector<16xi32>
          %word_77 = vector.bitcast %word_76 : vector<16xi32> to vector<64xi8>
          %at_78 = arith.addi %at_54, %i19 : index
          %x_79 = memref.load %x_codes[%at_78] : memref<2048xi32>
          %word_80 = vector.broadcast %x_79 : i32 to vector<16xi32>
          %word_81 = vector.bitcast %word_80 : vector<16xi32> to vector<64xi8>
          %at_82 = arith.addi %at_54, %i20 : index
          %x_83 = memref.load %x_codes[%at_82] : memref<2048xi32>
          %word_84 = vector.broadcast %x_83 : i32 to vector<16xi32>
          %word_85 = vector.bitcast %word_84 : vector<16xi32> to vector<64xi8>
          %x_86 = memref.load %x_scales[%i_16] : memref<256xf32>
          %b_87 = vector.broadcast %x_86 : f32 to vector<16xf32>
          %at_88 = arith.muli %i_16, %i4 : index
          %x_89 = memref.load %starts_5[%at_88] : memref<256xi32>
          %start_90 = vector.broadcast %x_89 : i32 to vector<16xi32>
          %dot_91 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_90, %turned_46, %word_57) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_92 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_91, %turned_47, %word_61) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_93 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_92, %turned_48, %word_65) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_94 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_93, %turned_49, %word_69) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_95 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_94, %turned_50, %word_73) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_96 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_95, %turned_51, %word_77) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_97 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_96, %turned_52, %word_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_98 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_97, %turned_53, %word_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %whole_99 = arith.sitofp %dot_98 : vector<16xi32> to vector<16xf32>
          %at_100 = arith.muli %i_16, %i15 : index
          %v_101 = vector.load %w0_scales[%i_14, %at_100] : memref<128x4096xf16>, vector<16xf16>
          %f_102 = arith.extf %v_101 : vector<16xf16> to vector<16xf32>
          %f_103 = arith.mulf %f_102, %b_87 : vector<16xf32>
          %f_104 = math.fma %whole_99, %f_103, %turn_17 : vector<16xf32>
          %at_105 = arith.addi %i_16, %i4 : index
          %at_106 = arith.addi %at_105, %i8 : index
          %at_107 = arith.muli %at_106, %i9 : index
          memref.prefetch %w0_codes[%i_14, %at_107], read, locality<3>, data : memref<128x131072xi8>
          %at_108 = arith.addi %at_107, %i10 : index
          memref.prefetch %w0_codes[%i_14, %at_108], read, locality<3>, data : memref<128x131072xi8>
          %at_109 = arith.addi %at_107, %i1 : index
          memref.prefetch %w0_codes[%i_14, %at_109], read, locality<3>, data : memref<128x131072xi8>
          %at_110 = arith.addi %at_107, %i11 : index
          memref.prefetch %w0_codes[%i_14, %at_110], read, locality<3>, data : memref<128x131072xi8>
          %at_111 = arith.addi %at_107, %i3 : index
          memref.prefetch %w0_codes[%i_14, %at_111], read, locality<3>, data : memref<128x131072xi8>
          %at_112 = arith.addi %at_107, %i12 : index
          memref.prefetch %w0_codes[%i_14, %at_112], read, locality<3>, data : memref<128x131072xi8>
          %at_113 = arith.addi %at_107, %i13 : index
          memref.prefetch %w0_codes[%i_14, %at_113], read, locality<3>, data : memref<128x131072xi8>
          %at_114 = arith.addi %at_107, %i14 : index
          memref.prefetch %w0_codes[%i_14, %at_114], read, locality<3>, data : memref<128x131072xi8>
          %at_115 = arith.addi %at_105, %i8 : index
          %at_116 = arith.muli %at_115, %i15 : index
          memref.prefetch %w0_scales[%i_14, %at_116], read, locality<3>, data : memref<128x4096xf16>
          %at_117 = arith.muli %at_105, %i9 : index
          %codes_118 = vector.load %w0_codes[%i_14, %at_117] : memref<128x131072xi8>, vector<64xi8>
          %at_119 = arith.addi %at_117, %i10 : index
          %codes_120 = vector.load %w0_codes[%i_14, %at_119] : memref<128x131072xi8>, vector<64xi8>
          %at_121 = arith.addi %at_117, %i1 : index
          %codes_122 = vector.load %w0_codes[%i_14, %at_121] : memref<128x131072xi8>, vector<64xi8>
          %at_123 = arith.addi %at_117, %i11 : index
          %codes_124 = vector.load %w0_codes[%i_14, %at_123] : memref<128x131072xi8>, vector<64xi8>
          %at_125 = arith.addi %at_117, %i3 : index
          %codes_126 = vector.load %w0_codes[%i_14, %at_125] : memref<128x131072xi8>, vector<64xi8>
          %at_127 = arith.addi %at_117, %i12 : index
          %codes_128 = vector.load %w0_codes[%i_14, %at_127] : memref<128x131072xi8>, vector<64xi8>
          %at_129 = arith.addi %at_117, %i13 : index
          %codes_130 = vector.load %w0_codes[%i_14, %at_129] : memref<128x131072xi8>, vector<64xi8>
          %at_131 = arith.addi %at_117, %i14 : index
          %codes_132 = vector.load %w0_codes[%i_14, %at_131] : memref<128x131072xi8>, vector<64xi8>
          %turned_133 = arith.xori %codes_118, %splat16 : vector<64xi8>
          %turned_134 = arith.xori %codes_120, %splat16 : vector<64xi8>
          %turned_135 = arith.xori %codes_122, %splat16 : vector<64xi8>
          %turned_136 = arith.xori %codes_124, %splat16 : vector<64xi8>
          %turned_137 = arith.xori %codes_126, %splat16 : vector<64xi8>
          %turned_138 = arith.xori %codes_128, %splat16 : vector<64xi8>
          %turned_139 = arith.xori %codes_130, %splat16 : vector<64xi8>
          %turned_140 = arith.xori %codes_132, %splat16 : vector<64xi8>
          %at_141 = arith.muli %at_105, %i8 : index
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
          %at_153 = arith.addi %at_141, %i17 : index
          %x_154 = memref.load %x_codes[%at_153] : memref<2048xi32>
          %word_155 = vector.broadcast %x_154 : i32 to vector<16xi32>
          %word_156 = vector.bitcast %word_155 : vector<16xi32> to vector<64xi8>
          %at_157 = arith.addi %at_141, %i7 : index
          %x_158 = memref.load %x_codes[%at_157] : memref<2048xi32>
          %word_159 = vector.broadcast %x_158 : i32 to vector<16xi32>
          %word_160 = vector.bitcast %word_159 : vector<16xi32> to vector<64xi8>
          %at_161 = arith.addi %at_141, %i18 : index
          %x_162 = memref.load %x_codes[%at_161] : memref<2048xi32>
          %word_163 = vector.broadcast %x_162 : i32 to vector<16xi32>
          %word_164 = vector.bitcast %word_163 : vector<16xi32> to vector<64xi8>
          %at_165 = arith.addi %at_141, %i19 : index
          %x_166 = memref.load %x_codes[%at_165] : memref<2048xi32>
          %word_167 = vector.broadcast %x_166 : i32 to vector<16xi32>
          %word_168 = vector.bitcast %word_167 : vector<16xi32> to vector<64xi8>
          %at_169 = arith.addi %at_141, %i20 : index
          %x_170 = memref.load %x_codes[%at_169] : memref<2048xi32>
          %word_171 = vector.broadcast %x_170 : i32 to vector<16xi32>
          %word_172 = vector.bitcast %word_171 : vector<16xi32> to vector<64xi8>
          %x_173 = memref.load %x_scales[%at_105] : memref<256xf32>
          %b_174 = vector.broadcast %x_173 : f32 to vector<16xf32>
          %at_175 = arith.muli %at_105, %i4 : index
          %x_176 = memref.load %starts_5[%at_175] : memref<256xi32>
          %start_177 = vector.broadcast %x_176 : i32 to vector<16xi32>
          %dot_178 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_177, %turned_133, %word_144) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_179 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_178, %turned_134, %word_148) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_180 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_179, %turned_135, %word_152) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_181 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_180, %turned_136, %word_156) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_182 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_181, %turned_137, %word_160) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_183 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_182, %turned_138, %word_164) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_184 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_183, %turned_139, %word_168) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_185 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_184, %turned_140, %word_172) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %whole_186 = arith.sitofp %dot_185 : vector<16xi32> to vector<16xf32>
          %at_187 = arith.muli %at_105, %i15 : index
          %v_188 = vector.load %w0_scales[%i_14, %at_187] : memref<128x4096xf16>, vector<16xf16>
          %f_189 = arith.extf %v_188 : vector<16xf16> to vector<16xf32>
          %f_190 = arith.mulf %f_189, %b_174 : vector<16xf32>
          %f_191 = math.fma %whole_186, %f_190, %f_104 : vector<16xf32>
          %at_192 = arith.addi %i_16, %i0 : index
          %at_193 = arith.addi %at_192, %i8 : index
          %at_194 = arith.muli %at_193, %i9 : index
          memref.prefetch %w0_codes[%i_14, %at_194], read, locality<3>, data : memref<128x131072xi8>
          %at_195 = arith.addi %at_194, %i10 : index
          memref.prefetch %w0_codes[%i_14, %at_195], read, locality<3>, data : memref<128x131072xi8>
          %at_196 = arith.addi %at_194, %i1 : index
          memref.prefetch %w0_codes[%i_14, %at_196], read, locality<3>, data : memref<128x131072xi8>
          %at_197 = arith.addi %at_194, %i11 : index
          memref.prefetch %w0_codes[%i_14, %at_197], read, locality<3>, data : memref<128x131072xi8>
          %at_198 = arith.addi %at_194, %i3 : index
          memref.prefetch %w0_codes[%i_14, %at_198], read, locality<3>, data : memref<128x131072xi8>
          %at_199 = arith.addi %at_194, %i12 : index
          memref.prefetch %w0_codes[%i_14, %at_199], read, locality<3>, data : memref<128x131072xi8>
          %at_200 = arith.addi %at_194, %i13 : index
          memref.prefetch %w0_codes[%i_14, %at_200], read, locality<3>, data : memref<128x131072xi8>
          %at_201 = arith.addi %at_194, %i14 : index
          memref.prefetch %w0_codes[%i_14, %at_201], read, locality<3>, data : memref<128x131072xi8>
          %at_202 = arith.addi %at_192, %i8 : index
          %at_203 = arith.muli %at_202, %i15 : index
          memref.prefetch %w0_scales[%i_14, %at_203], read, locality<3>, data : memref<128x4096xf16>
          %at_204 = arith.muli %at_192, %i9 : index
          %codes_205 = vector.load %w0_codes[%i_14, %at_204] : memref<128x131072xi8>, vector<64xi8>
          %at_206 = arith.addi %at_204, %i10 : index
          %codes_207 = vector.load %w0_codes[%i_14, %at_206] : memref<128x131072xi8>, vector<64xi8>
          %at_208 = arith.addi %at_204, %i1 : index
          %codes_209 = vector.load %w0_codes[%i_14, %at_208] : memref<128x131072xi8>, vector<64xi8>
          %at_210 = arith.addi %at_204, %i11 : index
          %codes_211 = vector.load %w0_codes[%i_14, %at_210] : memref<128x131072xi8>, vector<64xi8>
          %at_212 = arith.addi %at_204, %i3 : index
          %codes_213 = vector.load %w0_codes[%i_14, %at_212] : memref<128x131072xi8>, vector<64xi8>
          %at_214 = arith.addi %at_204, %i12 : index
          %codes_215 = vector.load %w0_codes[%i_14, %at_214] : memref<128x131072xi8>, vector<64xi8>
          %at_216 = arith.addi %at_204, %i13 : index
          %codes_217 = vector.load %w0_codes[%i_14, %at_216] : memref<128x131072xi8>, vector<64xi8>
          %at_218 = arith.addi %at_204, %i14 : index
          %codes_219 = vector.load %w0_codes[%i_14, %at_218] : memref<128x131072xi8>, vector<64xi8>
          %turned_220 = arith.xori %codes_205, %splat16 : vector<64xi8>
          %turned_221 = arith.xori %codes_207, %splat16 : vector<64xi8>
          %turned_222 = arith.xori %codes_209, %splat16 : vector<64xi8>
          %turned_223 = arith.xori %codes_211, %splat16 : vector<64xi8>
          %turned_224 = arith.xori %codes_213, %splat16 : vector<64xi8>
          %turned_225 = arith.xori %codes_215, %splat16 : vector<64xi8>
          %turned_226 = arith.xori %codes_217, %splat16 : vector<64xi8>
          %turned_227 = arith.xori %codes_219, %splat16 : vector<64xi8>
          %at_228 = arith.muli %at_192, %i8 : index
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
          %at_240 = arith.addi %at_228, %i17 : index
          %x_241 = memref.load %x_codes[%at_240] : memref<2048xi32>
          %word_242 = vector.broadcast %x_241 : i32 to vector<16xi32>
          %word_243 = vector.bitcast %word_242 : vector<16xi32> to vector<64xi8>
          %at_244 = arith.addi %at_228, %i7 : index
          %x_245 = memref.load %x_codes[%at_244] : memref<2048xi32>
          %word_246 = vector.broadcast %x_245 : i32 to vector<16xi32>
          %word_247 = vector.bitcast %word_246 : vector<16xi32> to vector<64xi8>
          %at_248 = arith.addi %at_228, %i18 : index
          %x_249 = memref.load %x_codes[%at_248] : memref<2048xi32>
          %word_250 = vector.broadcast %x_249 : i32 to vector<16xi32>
          %word_251 = vector.bitcast %word_250 : vector<16xi32> to vector<64xi8>
          %at_252 = arith.addi %at_228, %i19 : index
          %x_253 = memref.load %x_codes[%at_252] : memref<2048xi32>
          %word_254 = vector.broadcast %x_253 : i32 to vector<16xi32>
          %word_255 = vector.bitcast %word_254 : vector<16xi32> to vector<64xi8>
          %at_256 = arith.addi %at_228, %i20 : index
          %x_257 = memref.load %x_codes[%at_256] : memref<2048xi32>
          %word_258 = vector.broadcast %x_257 : i32 to vector<16xi32>
          %word_259 = vector.bitcast %word_258 : vector<16xi32> to vector<64xi8>
          %x_260 = memref.load %x_scales[%at_192] : memref<256xf32>
          %b_261 = vector.broadcast %x_260 : f32 to vector<16xf32>
          %at_262 = arith.muli %at_192, %i4 : index
          %x_263 = memref.load %starts_5[%at_262] : memref<256xi32>
          %start_264 = vector.broadcast %x_263 : i32 to vector<16xi32>
          %dot_265 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_264, %turned_220, %word_231) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_266 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_265, %turned_221, %word_235) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_267 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_266, %turned_222, %word_239) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_268 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_267, %turned_223, %word_243) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_269 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_268, %turned_224, %word_247) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_270 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_269, %turned_225, %word_251) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_271 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_270, %turned_226, %word_255) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_272 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_271, %turned_227, %word_259) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %whole_273 = arith.sitofp %dot_272 : vector<16xi32> to vector<16xf32>
          %at_274 = arith.muli %at_192, %i15 : index
          %v_275 = vector.load %w0_scales[%i_14, %at_274] : memref<128x4096xf16>, vector<16xf16>
          %f_276 = arith.extf %v_275 : vector<16xf16> to vector<16xf32>
          %f_277 = arith.mulf %f_276, %b_261 : vector<16xf32>
          %f_278 = math.fma %whole_273, %f_277, %f_191 : vector<16xf32>
          %at_279 = arith.addi %i_16, %i17 : index
          %at_280 = arith.addi %at_279, %i8 : index
          %at_281 = arith.muli %at_280, %i9 : index
          memref.prefetch %w0_codes[%i_14, %at_281], read, locality<3>, data : memref<128x131072xi8>
          %at_282 = arith.addi %at_281, %i10 : index
          memref.prefetch %w0_codes[%i_14, %at_282], read, locality<3>, data : memref<128x131072xi8>
          %at_283 = arith.addi %at_281, %i1 : index
          memref.prefetch %w0_codes[%i_14, %at_283], read, locality<3>, data : memref<128x131072xi8>
          %at_284 = arith.addi %at_281, %i11 : index
          memref.prefetch %w0_codes[%i_14, %at_284], read, locality<3>, data : memref<128x131072xi8>
          %at_285 = arith.addi %at_281, %i3 : index
          memref.prefetch %w0_codes[%i_14, %at_285], read, locality<3>, data : memref<128x131072xi8>
          %at_286 = arith.addi %at_281, %i12 : index
          memref.prefetch %w0_codes[%i_14, %at_286], read, locality<3>, data : memref<128x131072xi8>
          %at_287 = arith.addi %at_281, %i13 : index
          memref.prefetch %w0_codes[%i_14, %at_287], read, locality<3>, data : memref<128x131072xi8>
          %at_288 = arith.addi %at_281, %i14 : index
          memref.prefetch %w0_codes[%i_14, %at_288], read, locality<3>, data : memref<128x131072xi8>
          %at_289 = arith.addi %at_279, %i8 : index
          %at_290 = arith.muli %at_289, %i15 : index
          memref.prefetch %w0_scales[%i_14, %at_290], read, locality<3>, data : memref<128x4096xf16>
          %at_291 = arith.muli %at_279, %i9 : index
          %codes_292 = vector.load %w0_codes[%i_14, %at_291] : memref<128x131072xi8>, vector<64xi8>
          %at_293 = arith.addi %at_291, %i10 : index
          %codes_294 = vector.load %w0_codes[%i_14, %at_293] : memref<128x131072xi8>, vector<64xi8>
          %at_295 = arith.addi %at_291, %i1 : index
          %codes_296 = vector.load %w0_codes[%i_14, %at_295] : memref<128x131072xi8>, vector<64xi8>
          %at_297 = arith.addi %at_291, %i11 : index
          %codes_298 = vector.load %w0_codes[%i_14, %at_297] : memref<128x131072xi8>, vector<64xi8>
          %at_299 = arith.addi %at_291, %i3 : index
          %codes_300 = vector.load %w0_codes[%i_14, %at_299] : memref<128x131072xi8>, vector<64xi8>
          %at_301 = arith.addi %at_291, %i12 : index
          %codes_302 = vector.load %w0_codes[%i_14, %at_301] : memref<128x131072xi8>, vector<64xi8>
          %at_303 = arith.addi %at_291, %i13 : index
          %codes_304 = vector.load %w0_codes[%i_14, %at_303] : memref<128x131072xi8>, vector<64xi8>
          %at_305 = arith.addi %at_291, %i14 : index
          %codes_306 = vector.load %w0_codes[%i_14, %at_305] : memref<128x131072xi8>, vector<64xi8>
          %turned_307 = arith.xori %codes_292, %splat16 : vector<64xi8>
          %turned_308 = arith.xori %codes_294, %splat16 : vector<64xi8>
          %turned_309 = arith.xori %codes_296, %splat16 : vector<64xi8>
          %turned_310 = arith.xori %codes_298, %splat16 : vector<64xi8>
          %turned_311 = arith.xori %codes_300, %splat16 : vector<64xi8>
          %turned_312 = arith.xori %codes_302, %splat16 : vector<64xi8>
          %turned_313 = arith.xori %codes_304, %splat16 : vector<64xi8>
          %turned_314 = arith.xori %codes_306, %splat16 : vector<64xi8>
          %at_315 = arith.muli %at_279, %i8 : index
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
          %at_327 = arith.addi %at_315, %i17 : index
          %x_328 = memref.load %x_codes[%at_327] : memref<2048xi32>
          %word_329 = vector.broadcast %x_328 : i32 to vector<16xi32>
          %word_330 = vector.bitcast %word_329 : vector<16xi32> to vector<64xi8>
          %at_331 = arith.addi %at_315, %i7 : index
          %x_332 = memref.load %x_codes[%at_331] : memref<2048xi32>
          %word_333 = vector.broadcast %x_332 : i32 to vector<16xi32>
          %word_334 = vector.bitcast %word_333 : vector<16xi32> to vector<64xi8>
          %at_335 = arith.addi %at_315, %i18 : index
          %x_336 = memref.load %x_codes[%at_335] : memref<2048xi32>
          %word_337 = vector.broadcast %x_336 : i32 to vector<16xi32>
          %word_338 = vector.bitcast %word_337 : vector<16xi32> to vector<64xi8>
          %at_339 = arith.addi %at_315, %i19 : index
          %x_340 = memref.load %x_codes[%at_339] : memref<2048xi32>
          %word_341 = vector.broadcast %x_340 : i32 to vector<16xi32>
          %word_342 = vector.bitcast %word_341 : vector<16xi32> to vector<64xi8>
          %at_343 = arith.addi %at_315, %i20 : index
          %x_344 = memref.load %x_codes[%at_343] : memref<2048xi32>
          %word_345 = vector.broadcast %x_344 : i32 to vector<16xi32>
          %word_346 = vector.bitcast %word_345 : vector<16xi32> to vector<64xi8>
          %x_347 = memref.load %x_scales[%at_279] : memref<256xf32>
          %b_348 = vector.broadcast %x_347 : f32 to vector<16xf32>
          %at_349 = arith.muli %at_279, %i4 : index
          %x_350 = memref.load %starts_5[%at_349] : memref<256xi32>
          %start_351 = vector.broadcast %x_350 : i32 to vector<16xi32>
          %dot_352 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_351, %turned_307, %word_318) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_353 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_352, %turned_308, %word_322) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_354 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_353, %turned_309, %word_326) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_355 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_354, %turned_310, %word_330) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_356 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_355, %turned_311, %word_334) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_357 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_356, %turned_312, %word_338) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_358 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_357, %turned_313, %word_342) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_359 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_358, %turned_314, %word_346) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %whole_360 = arith.sitofp %dot_359 : vector<16xi32> to vector<16xf32>
          %at_361 = arith.muli %at_279, %i15 : index
          %v_362 = vector.load %w0_scales[%i_14, %at_361] : memref<128x4096xf16>, vector<16xf16>
          %f_363 = arith.extf %v_362 : vector<16xf16> to vector<16xf32>
          %f_364 = arith.mulf %f_363, %b_348 : vector<16xf32>
          %f_365 = math.fma %whole_360, %f_364, %f_278 : vector<16xf32>
          scf.yield %f_365 : vector<16xf32>
        }
        %at_366 = arith.muli %i_14, %i15 : index
        %v_367 = vector.load %stream[%at_366] : memref<2048xf32>, vector<16xf32>
        %f_368 = arith.addf %v_367, %loop_18 : vector<16xf32>
        %at_369 = arith.muli %i_14, %i15 : index
        vector.store %f_368, %y[%at_369] : memref<2048xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @residual_1x8192_q8_0_q8(%x_codes: tensor<1x8192xi8>, %x_scales: tensor<1x256xf32>, %x_sums: tensor<1x512xi32>, %w0_codes: tensor<128x2048x16x4xi8>, %w0_scales: tensor<128x256x16xf16>, %stream: tensor<1x2048xf32>) -> (tensor<1x2048xf32>) {
  %y = flow.dispatch @kernel_residual_1x8192_q8_0_q8_codes::@kernel_residual_1x8192_q8_0_q8_codes_entry(%x_codes, %x_scales, %x_sums, %w0_codes, %w0_scales, %stream) : (tensor<1x8192xi8>, tensor<1x256xf32>, tensor<1x512xi32>, tensor<128x2048x16x4xi8>, tensor<128x256x16xf16>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
