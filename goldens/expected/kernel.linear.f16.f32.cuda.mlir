hal.executable.source private @kernel_linear_128x2048x512_f16_rows {
  hal.executable.export public @kernel_linear_128x2048x512_f16_rows_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 2 : index
    %y = arith.constant 16 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_128x2048x512_f16_rows_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [256, 1, 1] subgroup_size = 32>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 4 : index
      %i2 = arith.constant 64 : index
      %nothing3 = arith.constant 0.0 : f32
      %i4 = arith.constant 256 : index
      %i5 = arith.constant 8 : index
      %i6 = arith.constant 16 : index
      %i7 = arith.constant 24 : index
      %i8 = arith.constant 40 : index
      %i9 = arith.constant 48 : index
      %i10 = arith.constant 56 : index
      %splat11 = arith.constant dense<4096> : vector<8xi32>
      %splat12 = arith.constant dense<-8192> : vector<8xi32>
      %i13 = arith.constant 2 : index
      %i14 = arith.constant 0 : index
      %i15 = arith.constant 1 : index
      %i16 = arith.constant 3 : index
      %i17 = arith.constant 5 : index
      %i18 = arith.constant 6 : index
      %i19 = arith.constant 7 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i14) : memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i14) : memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i14) : memref<128x512xf32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %lane_2 = arith.remui %thread_1, %i0 : index
      %warp_3 = arith.divui %thread_1, %i0 : index
      %at_4 = arith.divui %lane_2, %i1 : index
      %of_four_5 = arith.remui %lane_2, %i1 : index
      %group_6 = hal.interface.workgroup.id[1] : index
      %at_7 = arith.muli %group_6, %i0 : index
      %group_8 = hal.interface.workgroup.id[0] : index
      %at_9 = arith.muli %group_8, %i2 : index
      %at_10 = arith.muli %warp_3, %i4 : index
      %at_11 = arith.addi %at_10, %i4 : index
      %at_12 = arith.addi %at_9, %at_4 : index
      %at_13 = arith.addi %at_4, %i5 : index
      %at_14 = arith.addi %at_9, %at_13 : index
      %at_15 = arith.addi %at_4, %i6 : index
      %at_16 = arith.addi %at_9, %at_15 : index
      %at_17 = arith.addi %at_4, %i7 : index
      %at_18 = arith.addi %at_9, %at_17 : index
      %at_19 = arith.addi %at_4, %i0 : index
      %at_20 = arith.addi %at_9, %at_19 : index
      %at_21 = arith.addi %at_4, %i8 : index
      %at_22 = arith.addi %at_9, %at_21 : index
      %at_23 = arith.addi %at_4, %i9 : index
      %at_24 = arith.addi %at_9, %at_23 : index
      %at_25 = arith.addi %at_4, %i10 : index
      %at_26 = arith.addi %at_9, %at_25 : index
      %at_27 = arith.addi %at_7, %at_4 : index
      %at_28 = arith.addi %at_4, %i5 : index
      %at_29 = arith.addi %at_7, %at_28 : index
      %at_30 = arith.addi %at_4, %i6 : index
      %at_31 = arith.addi %at_7, %at_30 : index
      %at_32 = arith.addi %at_4, %i7 : index
      %at_33 = arith.addi %at_7, %at_32 : index
      %at_34 = arith.muli %of_four_5, %i5 : index
      %loop_100:64 = scf.for %i_35 = %at_10 to %at_11 step %i0 iter_args(%turn_36 = %nothing3, %turn_37 = %nothing3, %turn_38 = %nothing3, %turn_39 = %nothing3, %turn_40 = %nothing3, %turn_41 = %nothing3, %turn_42 = %nothing3, %turn_43 = %nothing3, %turn_44 = %nothing3, %turn_45 = %nothing3, %turn_46 = %nothing3, %turn_47 = %nothing3, %turn_48 = %nothing3, %turn_49 = %nothing3, %turn_50 = %nothing3, %turn_51 = %nothing3, %turn_52 = %nothing3, %turn_53 = %nothing3, %turn_54 = %nothing3, %turn_55 = %nothing3, %turn_56 = %nothing3, %turn_57 = %nothing3, %turn_58 = %nothing3, %turn_59 = %nothing3, %turn_60 = %nothing3, %turn_61 = %nothing3, %turn_62 = %nothing3, %turn_63 = %nothing3, %turn_64 = %nothing3, %turn_65 = %nothing3, %turn_66 = %nothing3, %turn_67 = %nothing3, %turn_68 = %nothing3, %turn_69 = %nothing3, %turn_70 = %nothing3, %turn_71 = %nothing3, %turn_72 = %nothing3, %turn_73 = %nothing3, %turn_74 = %nothing3, %turn_75 = %nothing3, %turn_76 = %nothing3, %turn_77 = %nothing3, %turn_78 = %nothing3, %turn_79 = %nothing3, %turn_80 = %nothing3, %turn_81 = %nothing3, %turn_82 = %nothing3, %turn_83 = %nothing3, %turn_84 = %nothing3, %turn_85 = %nothing3, %turn_86 = %nothing3, %turn_87 = %nothing3, %turn_88 = %nothing3, %turn_89 = %nothing3, %turn_90 = %nothing3, %turn_91 = %nothing3, %turn_92 = %nothing3, %turn_93 = %nothing3, %turn_94 = %nothing3, %turn_95 = %nothing3, %turn_96 = %nothing3, %turn_97 = %nothing3, %turn_98 = %nothing3, %turn_99 = %nothing3) -> (f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32) {
        %at_101 = arith.addi %i_35, %at_34 : index
        %v_102 = "vector.load"(%w, %at_27, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_103 = "vector.load"(%w, %at_29, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_104 = "vector.load"(%w, %at_31, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_105 = "vector.load"(%w, %at_33, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_106 = "vector.load"(%x, %at_12, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_107 = "vector.load"(%x, %at_14, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_108 = "vector.load"(%x, %at_16, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_109 = "vector.load"(%x, %at_18, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_110 = "vector.load"(%x, %at_20, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_111 = "vector.load"(%x, %at_22, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_112 = "vector.load"(%x, %at_24, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_113 = "vector.load"(%x, %at_26, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %w_114 = vector.bitcast %v_106 : vector<8xf32> to vector<8xi32>
        %w_115 = arith.addi %w_114, %splat11 : vector<8xi32>
        %w_116 = arith.andi %w_115, %splat12 : vector<8xi32>
        %first_117 = vector.bitcast %w_116 : vector<8xi32> to vector<8xf32>
        %f_118 = arith.subf %v_106, %first_117 : vector<8xf32>
        %w_119 = vector.bitcast %first_117 : vector<8xf32> to vector<8xi32>
        %p_120 = vector.extract %w_119[0] : i32 from vector<8xi32>
        %p_121 = vector.extract %w_119[1] : i32 from vector<8xi32>
        %p_122 = vector.extract %w_119[2] : i32 from vector<8xi32>
        %p_123 = vector.extract %w_119[3] : i32 from vector<8xi32>
        %p_124 = vector.extract %w_119[4] : i32 from vector<8xi32>
        %p_125 = vector.extract %w_119[5] : i32 from vector<8xi32>
        %p_126 = vector.extract %w_119[6] : i32 from vector<8xi32>
        %p_127 = vector.extract %w_119[7] : i32 from vector<8xi32>
        %w_128 = vector.bitcast %f_118 : vector<8xf32> to vector<8xi32>
        %p_129 = vector.extract %w_128[0] : i32 from vector<8xi32>
        %p_130 = vector.extract %w_128[1] : i32 from vector<8xi32>
        %p_131 = vector.extract %w_128[2] : i32 from vector<8xi32>
        %p_132 = vector.extract %w_128[3] : i32 from vector<8xi32>
        %p_133 = vector.extract %w_128[4] : i32 from vector<8xi32>
        %p_134 = vector.extract %w_128[5] : i32 from vector<8xi32>
        %p_135 = vector.extract %w_128[6] : i32 from vector<8xi32>
        %p_136 = vector.extract %w_128[7] : i32 from vector<8xi32>
        %w_137 = vector.bitcast %v_107 : vector<8xf32> to vector<8xi32>
        %w_138 = arith.addi %w_137, %splat11 : vector<8xi32>
        %w_139 = arith.andi %w_138, %splat12 : vector<8xi32>
        %first_140 = vector.bitcast %w_139 : vector<8xi32> to vector<8xf32>
        %f_141 = arith.subf %v_107, %first_140 : vector<8xf32>
        %w_142 = vector.bitcast %first_140 : vector<8xf32> to vector<8xi32>
        %p_143 = vector.extract %w_142[0] : i32 from vector<8xi32>
        %p_144 = vector.extract %w_142[1] : i32 from vector<8xi32>
        %p_145 = vector.extract %w_142[2] : i32 from vector<8xi32>
        %p_146 = vector.extract %w_142[3] : i32 from vector<8xi32>
        %p_147 = vector.extract %w_142[4] : i32 from vector<8xi32>
        %p_148 = vector.extract %w_142[5] : i32 from vector<8xi32>
        %p_149 = vector.extract %w_142[6] : i32 from vector<8xi32>
        %p_150 = vector.extract %w_142[7] : i32 from vector<8xi32>
        %w_151 = vector.bitcast %f_141 : vector<8xf32> to vector<8xi32>
        %p_152 = vector.extract %w_151[0] : i32 from vector<8xi32>
        %p_153 = vector.extract %w_151[1] : i32 from vector<8xi32>
        %p_154 = vector.extract %w_151[2] : i32 from vector<8xi32>
        %p_155 = vector.extract %w_151[3] : i32 from vector<8xi32>
        %p_156 = vector.extract %w_151[4] : i32 from vector<8xi32>
        %p_157 = vector.extract %w_151[5] : i32 from vector<8xi32>
        %p_158 = vector.extract %w_151[6] : i32 from vector<8xi32>
        %p_159 = vector.extract %w_151[7] : i32 from vector<8xi32>
        %w_160 = vector.bitcast %v_108 : vector<8xf32> to vector<8xi32>
        %w_161 = arith.addi %w_160, %splat11 : vector<8xi32>
        %w_162 = arith.andi %w_161, %splat12 : vector<8xi32>
        %first_163 = vector.bitcast %w_162 : vector<8xi32> to vector<8xf32>
        %f_164 = arith.subf %v_108, %first_163 : vector<8xf32>
        %w_165 = vector.bitcast %first_163 : vector<8xf32> to vector<8xi32>
        %p_166 = vector.extract %w_165[0] : i32 from vector<8xi32>
        %p_167 = vector.extract %w_165[1] : i32 from vector<8xi32>
        %p_168 = vector.extract %w_165[2] : i32 from vector<8xi32>
        %p_169 = vector.extract %w_165[3] : i32 from vector<8xi32>
        %p_170 = vector.extract %w_165[4] : i32 from vector<8xi32>
        %p_171 = vector.extract %w_165[5] : i32 from vector<8xi32>
        %p_172 = vector.extract %w_165[6] : i32 from vector<8xi32>
        %p_173 = vector.extract %w_165[7] : i32 from vector<8xi32>
        %w_174 = vector.bitcast %f_164 : vector<8xf32> to vector<8xi32>
        %p_175 = vector.extract %w_174[0] : i32 from vector<8xi32>
        %p_176 = vector.extract %w_174[1] : i32 from vector<8xi32>
        %p_177 = vector.extract %w_174[2] : i32 from vector<8xi32>
        %p_178 = vector.extract %w_174[3] : i32 from vector<8xi32>
        %p_179 = vector.extract %w_174[4] : i32 from vector<8xi32>
        %p_180 = vector.extract %w_174[5] : i32 from vector<8xi32>
        %p_181 = vector.extract %w_174[6] : i32 from vector<8xi32>
        %p_182 = vector.extract %w_174[7] : i32 from vector<8xi32>
        %w_183 = vector.bitcast %v_109 : vector<8xf32> to vector<8xi32>
        %w_184 = arith.addi %w_183, %splat11 : vector<8xi32>
        %w_185 = arith.andi %w_184, %splat12 : vector<8xi32>
        %first_186 = vector.bitcast %w_185 : vector<8xi32> to vector<8xf32>
        %f_187 = arith.subf %v_109, %first_186 : vector<8xf32>
        %w_188 = vector.bitcast %first_186 : vector<8xf32> to vector<8xi32>
        %p_189 = vector.extract %w_188[0] : i32 from vector<8xi32>
        %p_190 = vector.extract %w_188[1] : i32 from vector<8xi32>
        %p_191 = vector.extract %w_188[2] : i32 from vector<8xi32>
        %p_192 = vector.extract %w_188[3] : i32 from vector<8xi32>
        %p_193 = vector.extract %w_188[4] : i32 from vector<8xi32>
        %p_194 = vector.extract %w_188[5] : i32 from vector<8xi32>
        %p_195 = vector.extract %w_188[6] : i32 from vector<8xi32>
        %p_196 = vector.extract %w_188[7] : i32 from vector<8xi32>
        %w_197 = vector.bitcast %f_187 : vector<8xf32> to vector<8xi32>
        %p_198 = vector.extract %w_197[0] : i32 from vector<8xi32>
        %p_199 = vector.extract %w_197[1] : i32 from vector<8xi32>
        %p_200 = vector.extract %w_197[2] : i32 from vector<8xi32>
        %p_201 = vector.extract %w_197[3] : i32 from vector<8xi32>
        %p_202 = vector.extract %w_197[4] : i32 from vector<8xi32>
        %p_203 = vector.extract %w_197[5] : i32 from vector<8xi32>
        %p_204 = vector.extract %w_197[6] : i32 from vector<8xi32>
        %p_205 = vector.extract %w_197[7] : i32 from vector<8xi32>
        %w_206 = vector.bitcast %v_110 : vector<8xf32> to vector<8xi32>
        %w_207 = arith.addi %w_206, %splat11 : vector<8xi32>
        %w_208 = arith.andi %w_207, %splat12 : vector<8xi32>
        %first_209 = vector.bitcast %w_208 : vector<8xi32> to vector<8xf32>
        %f_210 = arith.subf %v_110, %first_209 : vector<8xf32>
        %w_211 = vector.bitcast %first_209 : vector<8xf32> to vector<8xi32>
        %p_212 = vector.extract %w_211[0] : i32 from vector<8xi32>
        %p_213 = vector.extract %w_211[1] : i32 from vector<8xi32>
        %p_214 = vector.extract %w_211[2] : i32 from vector<8xi32>
        %p_215 = vector.extract %w_211[3] : i32 from vector<8xi32>
        %p_216 = vector.extract %w_211[4] : i32 from vector<8xi32>
        %p_217 = vector.extract %w_211[5] : i32 from vector<8xi32>
        %p_218 = vector.extract %w_211[6] : i32 from vector<8xi32>
        %p_219 = vector.extract %w_211[7] : i32 from vector<8xi32>
        %w_220 = vector.bitcast %f_210 : vector<8xf32> to vector<8xi32>
        %p_221 = vector.extract %w_220[0] : i32 from vector<8xi32>
        %p_222 = vector.extract %w_220[1] : i32 from vector<8xi32>
        %p_223 = vector.extract %w_220[2] : i32 from vector<8xi32>
        %p_224 = vector.extract %w_220[3] : i32 from vector<8xi32>
        %p_225 = vector.extract %w_220[4] : i32 from vector<8xi32>
        %p_226 = vector.extract %w_220[5] : i32 from vector<8xi32>
        %p_227 = vector.extract %w_220[6] : i32 from vector<8xi32>
        %p_228 = vector.extract %w_220[7] : i32 from vector<8xi32>
        %w_229 = vector.bitcast %v_111 : vector<8xf32> to vector<8xi32>
        %w_230 = arith.addi %w_229, %splat11 : vector<8xi32>
        %w_231 = arith.andi %w_230, %splat12 : vector<8xi32>
        %first_232 = vector.bitcast %w_231 : vector<8xi32> to vector<8xf32>
        %f_233 = arith.subf %v_111, %first_232 : vector<8xf32>
        %w_234 = vector.bitcast %first_232 : vector<8xf32> to vector<8xi32>
        %p_235 = vector.extract %w_234[0] : i32 from vector<8xi32>
        %p_236 = vector.extract %w_234[1] : i32 from vector<8xi32>
        %p_237 = vector.extract %w_234[2] : i32 from vector<8xi32>
        %p_238 = vector.extract %w_234[3] : i32 from vector<8xi32>
        %p_239 = vector.extract %w_234[4] : i32 from vector<8xi32>
        %p_240 = vector.extract %w_234[5] : i32 from vector<8xi32>
        %p_241 = vector.extract %w_234[6] : i32 from vector<8xi32>
        %p_242 = vector.extract %w_234[7] : i32 from vector<8xi32>
        %w_243 = vector.bitcast %f_233 : vector<8xf32> to vector<8xi32>
        %p_244 = vector.extract %w_243[0] : i32 from vector<8xi32>
        %p_245 = vector.extract %w_243[1] : i32 from vector<8xi32>
        %p_246 = vector.extract %w_243[2] : i32 from vector<8xi32>
        %p_247 = vector.extract %w_243[3] : i32 from vector<8xi32>
        %p_248 = vector.extract %w_243[4] : i32 from vector<8xi32>
        %p_249 = vector.extract %w_243[5] : i32 from vector<8xi32>
        %p_250 = vector.extract %w_243[6] : i32 from vector<8xi32>
        %p_251 = vector.extract %w_243[7] : i32 from vector<8xi32>
        %w_252 = vector.bitcast %v_112 : vector<8xf32> to vector<8xi32>
        %w_253 = arith.addi %w_252, %splat11 : vector<8xi32>
        %w_254 = arith.andi %w_253, %splat12 : vector<8xi32>
        %first_255 = vector.bitcast %w_254 : vector<8xi32> to vector<8xf32>
        %f_256 = arith.subf %v_112, %first_255 : vector<8xf32>
        %w_257 = vector.bitcast %first_255 : vector<8xf32> to vector<8xi32>
        %p_258 = vector.extract %w_257[0] : i32 from vector<8xi32>
        %p_259 = vector.extract %w_257[1] : i32 from vector<8xi32>
        %p_260 = vector.extract %w_257[2] : i32 from vector<8xi32>
        %p_261 = vector.extract %w_257[3] : i32 from vector<8xi32>
        %p_262 = vector.extract %w_257[4] : i32 from vector<8xi32>
        %p_263 = vector.extract %w_257[5] : i32 from vector<8xi32>
        %p_264 = vector.extract %w_257[6] : i32 from vector<8xi32>
        %p_265 = vector.extract %w_257[7] : i32 from vector<8xi32>
        %w_266 = vector.bitcast %f_256 : vector<8xf32> to vector<8xi32>
        %p_267 = vector.extract %w_266[0] : i32 from vector<8xi32>
        %p_268 = vector.extract %w_266[1] : i32 from vector<8xi32>
        %p_269 = vector.extract %w_266[2] : i32 from vector<8xi32>
        %p_270 = vector.extract %w_266[3] : i32 from vector<8xi32>
        %p_271 = vector.extract %w_266[4] : i32 from vector<8xi32>
        %p_272 = vector.extract %w_266[5] : i32 from vector<8xi32>
        %p_273 = vector.extract %w_266[6] : i32 from vector<8xi32>
        %p_274 = vector.extract %w_266[7] : i32 from vector<8xi32>
        %w_275 = vector.bitcast %v_113 : vector<8xf32> to vector<8xi32>
        %w_276 = arith.addi %w_275, %splat11 : vector<8xi32>
        %w_277 = arith.andi %w_276, %splat12 : vector<8xi32>
        %first_278 = vector.bitcast %w_277 : vector<8xi32> to vector<8xf32>
        %f_279 = arith.subf %v_113, %first_278 : vector<8xf32>
        %w_280 = vector.bitcast %first_278 : vector<8xf32> to vector<8xi32>
        %p_281 = vector.extract %w_280[0] : i32 from vector<8xi32>
        %p_282 = vector.extract %w_280[1] : i32 from vector<8xi32>
        %p_283 = vector.extract %w_280[2] : i32 from vector<8xi32>
        %p_284 = vector.extract %w_280[3] : i32 from vector<8xi32>
        %p_285 = vector.extract %w_280[4] : i32 from vector<8xi32>
        %p_286 = vector.extract %w_280[5] : i32 from vector<8xi32>
        %p_287 = vector.extract %w_280[6] : i32 from vector<8xi32>
        %p_288 = vector.extract %w_280[7] : i32 from vector<8xi32>
        %w_289 = vector.bitcast %f_279 : vector<8xf32> to vector<8xi32>
        %p_290 = vector.extract %w_289[0] : i32 from vector<8xi32>
        %p_291 = vector.extract %w_289[1] : i32 from vector<8xi32>
        %p_292 = vector.extract %w_289[2] : i32 from vector<8xi32>
        %p_293 = vector.extract %w_289[3] : i32 from vector<8xi32>
        %p_294 = vector.extract %w_289[4] : i32 from vector<8xi32>
        %p_295 = vector.extract %w_289[5] : i32 from vector<8xi32>
        %p_296 = vector.extract %w_289[6] : i32 from vector<8xi32>
        %p_297 = vector.extract %w_289[7] : i32 from vector<8xi32>
        %f_298 = arith.extf %v_102 : vector<8xf16> to vector<8xf32>
        %w_299 = vector.bitcast %f_298 : vector<8xf32> to vector<8xi32>
        %p_300 = vector.extract %w_299[0] : i32 from vector<8xi32>
        %p_301 = vector.extract %w_299[1] : i32 from vector<8xi32>
        %p_302 = vector.extract %w_299[2] : i32 from vector<8xi32>
        %p_303 = vector.extract %w_299[3] : i32 from vector<8xi32>
        %p_304 = vector.extract %w_299[4] : i32 from vector<8xi32>
        %p_305 = vector.extract %w_299[5] : i32 from vector<8xi32>
        %p_306 = vector.extract %w_299[6] : i32 from vector<8xi32>
        %p_307 = vector.extract %w_299[7] : i32 from vector<8xi32>
        %f_308 = arith.extf %v_103 : vector<8xf16> to vector<8xf32>
        %w_309 = vector.bitcast %f_308 : vector<8xf32> to vector<8xi32>
        %p_310 = vector.extract %w_309[0] : i32 from vector<8xi32>
        %p_311 = vector.extract %w_309[1] : i32 from vector<8xi32>
        %p_312 = vector.extract %w_309[2] : i32 from vector<8xi32>
        %p_313 = vector.extract %w_309[3] : i32 from vector<8xi32>
        %p_314 = vector.extract %w_309[4] : i32 from vector<8xi32>
        %p_315 = vector.extract %w_309[5] : i32 from vector<8xi32>
        %p_316 = vector.extract %w_309[6] : i32 from vector<8xi32>
        %p_317 = vector.extract %w_309[7] : i32 from vector<8xi32>
        %f_318 = arith.extf %v_104 : vector<8xf16> to vector<8xf32>
        %w_319 = vector.bitcast %f_318 : vector<8xf32> to vector<8xi32>
        %p_320 = vector.extract %w_319[0] : i32 from vector<8xi32>
        %p_321 = vector.extract %w_319[1] : i32 from vector<8xi32>
        %p_322 = vector.extract %w_319[2] : i32 from vector<8xi32>
        %p_323 = vector.extract %w_319[3] : i32 from vector<8xi32>
        %p_324 = vector.extract %w_319[4] : i32 from vector<8xi32>
        %p_325 = vector.extract %w_319[5] : i32 from vector<8xi32>
        %p_326 = vector.extract %w_319[6] : i32 from vector<8xi32>
        %p_327 = vector.extract %w_319[7] : i32 from vector<8xi32>
        %f_328 = arith.extf %v_105 : vector<8xf16> to vector<8xf32>
        %w_329 = vector.bitcast %f_328 : vector<8xf32> to vector<8xi32>
        %p_330 = vector.extract %w_329[0] : i32 from vector<8xi32>
        %p_331 = vector.extract %w_329[1] : i32 from vector<8xi32>
        %p_332 = vector.extract %w_329[2] : i32 from vector<8xi32>
        %p_333 = vector.extract %w_329[3] : i32 from vector<8xi32>
        %p_334 = vector.extract %w_329[4] : i32 from vector<8xi32>
        %p_335 = vector.extract %w_329[5] : i32 from vector<8xi32>
        %p_336 = vector.extract %w_329[6] : i32 from vector<8xi32>
        %p_337 = vector.extract %w_329[7] : i32 from vector<8xi32>
        %mma_338 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_129, %p_152, %p_130, %p_153, %p_300, %p_301, %turn_36, %turn_37, %turn_38, %turn_39) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_339 = llvm.extractvalue %mma_338[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_340 = llvm.extractvalue %mma_338[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_341 = llvm.extractvalue %mma_338[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_342 = llvm.extractvalue %mma_338[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_343 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_129, %p_152, %p_130, %p_153, %p_310, %p_311, %turn_40, %turn_41, %turn_42, %turn_43) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_344 = llvm.extractvalue %mma_343[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_345 = llvm.extractvalue %mma_343[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_346 = llvm.extractvalue %mma_343[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_347 = llvm.extractvalue %mma_343[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_348 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_129, %p_152, %p_130, %p_153, %p_320, %p_321, %turn_44, %turn_45, %turn_46, %turn_47) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_349 = llvm.extractvalue %mma_348[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_350 = llvm.extractvalue %mma_348[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_351 = llvm.extractvalue %mma_348[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_352 = llvm.extractvalue %mma_348[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_353 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_129, %p_152, %p_130, %p_153, %p_330, %p_331, %turn_48, %turn_49, %turn_50, %turn_51) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_354 = llvm.extractvalue %mma_353[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_355 = llvm.extractvalue %mma_353[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_356 = llvm.extractvalue %mma_353[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_357 = llvm.extractvalue %mma_353[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_358 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_120, %p_143, %p_121, %p_144, %p_300, %p_301, %sum_339, %sum_340, %sum_341, %sum_342) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_359 = llvm.extractvalue %mma_358[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_360 = llvm.extractvalue %mma_358[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_361 = llvm.extractvalue %mma_358[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_362 = llvm.extractvalue %mma_358[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_363 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_120, %p_143, %p_121, %p_144, %p_310, %p_311, %sum_344, %sum_345, %sum_346, %sum_347) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_364 = llvm.extractvalue %mma_363[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_365 = llvm.extractvalue %mma_363[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_366 = llvm.extractvalue %mma_363[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_367 = llvm.extractvalue %mma_363[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_368 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_120, %p_143, %p_121, %p_144, %p_320, %p_321, %sum_349, %sum_350, %sum_351, %sum_352) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_369 = llvm.extractvalue %mma_368[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_370 = llvm.extractvalue %mma_368[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_371 = llvm.extractvalue %mma_368[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_372 = llvm.extractvalue %mma_368[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_373 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_120, %p_143, %p_121, %p_144, %p_330, %p_331, %sum_354, %sum_355, %sum_356, %sum_357) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_374 = llvm.extractvalue %mma_373[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_375 = llvm.extractvalue %mma_373[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_376 = llvm.extractvalue %mma_373[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_377 = llvm.extractvalue %mma_373[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_378 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_175, %p_198, %p_176, %p_199, %p_300, %p_301, %turn_52, %turn_53, %turn_54, %turn_55) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_379 = llvm.extractvalue %mma_378[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_380 = llvm.extractvalue %mma_378[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_381 = llvm.extractvalue %mma_378[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_382 = llvm.extractvalue %mma_378[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_383 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_175, %p_198, %p_176, %p_199, %p_310, %p_311, %turn_56, %turn_57, %turn_58, %turn_59) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_384 = llvm.extractvalue %mma_383[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_385 = llvm.extractvalue %mma_383[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_386 = llvm.extractvalue %mma_383[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_387 = llvm.extractvalue %mma_383[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_388 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_175, %p_198, %p_176, %p_199, %p_320, %p_321, %turn_60, %turn_61, %turn_62, %turn_63) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_389 = llvm.extractvalue %mma_388[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_390 = llvm.extractvalue %mma_388[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_391 = llvm.extractvalue %mma_388[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_392 = llvm.extractvalue %mma_388[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_393 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_175, %p_198, %p_176, %p_199, %p_330, %p_331, %turn_64, %turn_65, %turn_66, %turn_67) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_394 = llvm.extractvalue %mma_393[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_395 = llvm.extractvalue %mma_393[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_396 = llvm.extractvalue %mma_393[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_397 = llvm.extractvalue %mma_393[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_398 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_166, %p_189, %p_167, %p_190, %p_300, %p_301, %sum_379, %sum_380, %sum_381, %sum_382) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_399 = llvm.extractvalue %mma_398[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_400 = llvm.extractvalue %mma_398[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_401 = llvm.extractvalue %mma_398[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_402 = llvm.extractvalue %mma_398[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_403 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_166, %p_189, %p_167, %p_190, %p_310, %p_311, %sum_384, %sum_385, %sum_386, %sum_387) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_404 = llvm.extractvalue %mma_403[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_405 = llvm.extractvalue %mma_403[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_406 = llvm.extractvalue %mma_403[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_407 = llvm.extractvalue %mma_403[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_408 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_166, %p_189, %p_167, %p_190, %p_320, %p_321, %sum_389, %sum_390, %sum_391, %sum_392) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_409 = llvm.extractvalue %mma_408[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_410 = llvm.extractvalue %mma_408[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_411 = llvm.extractvalue %mma_408[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_412 = llvm.extractvalue %mma_408[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_413 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_166, %p_189, %p_167, %p_190, %p_330, %p_331, %sum_394, %sum_395, %sum_396, %sum_397) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_414 = llvm.extractvalue %mma_413[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_415 = llvm.extractvalue %mma_413[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_416 = llvm.extractvalue %mma_413[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_417 = llvm.extractvalue %mma_413[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_418 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_221, %p_244, %p_222, %p_245, %p_300, %p_301, %turn_68, %turn_69, %turn_70, %turn_71) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_419 = llvm.extractvalue %mma_418[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_420 = llvm.extractvalue %mma_418[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_421 = llvm.extractvalue %mma_418[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_422 = llvm.extractvalue %mma_418[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_423 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_221, %p_244, %p_222, %p_245, %p_310, %p_311, %turn_72, %turn_73, %turn_74, %turn_75) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_424 = llvm.extractvalue %mma_423[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_425 = llvm.extractvalue %mma_423[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_426 = llvm.extractvalue %mma_423[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_427 = llvm.extractvalue %mma_423[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_428 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_221, %p_244, %p_222, %p_245, %p_320, %p_321, %turn_76, %turn_77, %turn_78, %turn_79) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_429 = llvm.extractvalue %mma_428[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_430 = llvm.extractvalue %mma_428[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_431 = llvm.extractvalue %mma_428[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_432 = llvm.extractvalue %mma_428[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_433 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_221, %p_244, %p_222, %p_245, %p_330, %p_331, %turn_80, %turn_81, %turn_82, %turn_83) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_434 = llvm.extractvalue %mma_433[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_435 = llvm.extractvalue %mma_433[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_436 = llvm.extractvalue %mma_433[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_437 = llvm.extractvalue %mma_433[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_438 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_212, %p_235, %p_213, %p_236, %p_300, %p_301, %sum_419, %sum_420, %sum_421, %sum_422) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_439 = llvm.extractvalue %mma_438[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_440 = llvm.extractvalue %mma_438[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_441 = llvm.extractvalue %mma_438[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_442 = llvm.extractvalue %mma_438[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_443 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_212, %p_235, %p_213, %p_236, %p_310, %p_311, %sum_424, %sum_425, %sum_426, %sum_427) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_444 = llvm.extractvalue %mma_443[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_445 = llvm.extractvalue %mma_443[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_446 = llvm.extractvalue %mma_443[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_447 = llvm.extractvalue %mma_443[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_448 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_212, %p_235, %p_213, %p_236, %p_320, %p_321, %sum_429, %sum_430, %sum_431, %sum_432) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_449 = llvm.extractvalue %mma_448[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_450 = llvm.extractvalue %mma_448[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_451 = llvm.extractvalue %mma_448[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_452 = llvm.extractvalue %mma_448[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_453 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_212, %p_235, %p_213, %p_236, %p_330, %p_331, %sum_434, %sum_435, %sum_436, %sum_437) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_454 = llvm.extractvalue %mma_453[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_455 = llvm.extractvalue %mma_453[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_456 = llvm.extractvalue %mma_453[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_457 = llvm.extractvalue %mma_453[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_458 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_267, %p_290, %p_268, %p_291, %p_300, %p_301, %turn_84, %turn_85, %turn_86, %turn_87) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_459 = llvm.extractvalue %mma_458[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_460 = llvm.extractvalue %mma_458[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_461 = llvm.extractvalue %mma_458[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_462 = llvm.extractvalue %mma_458[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_463 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_267, %p_290, %p_268, %p_291, %p_310, %p_311, %turn_88, %turn_89, %turn_90, %turn_91) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_464 = llvm.extractvalue %mma_463[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_465 = llvm.extractvalue %mma_463[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_466 = llvm.extractvalue %mma_463[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_467 = llvm.extractvalue %mma_463[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_468 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_267, %p_290, %p_268, %p_291, %p_320, %p_321, %turn_92, %turn_93, %turn_94, %turn_95) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_469 = llvm.extractvalue %mma_468[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_470 = llvm.extractvalue %mma_468[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_471 = llvm.extractvalue %mma_468[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_472 = llvm.extractvalue %mma_468[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_473 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_267, %p_290, %p_268, %p_291, %p_330, %p_331, %turn_96, %turn_97, %turn_98, %turn_99) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_474 = llvm.extractvalue %mma_473[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_475 = llvm.extractvalue %mma_473[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_476 = llvm.extractvalue %mma_473[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_477 = llvm.extractvalue %mma_473[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_478 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_258, %p_281, %p_259, %p_282, %p_300, %p_301, %sum_459, %sum_460, %sum_461, %sum_462) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_479 = llvm.extractvalue %mma_478[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_480 = llvm.extractvalue %mma_478[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_481 = llvm.extractvalue %mma_478[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_482 = llvm.extractvalue %mma_478[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_483 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_258, %p_281, %p_259, %p_282, %p_310, %p_311, %sum_464, %sum_465, %sum_466, %sum_467) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_484 = llvm.extractvalue %mma_483[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_485 = llvm.extractvalue %mma_483[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_486 = llvm.extractvalue %mma_483[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_487 = llvm.extractvalue %mma_483[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_488 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_258, %p_281, %p_259, %p_282, %p_320, %p_321, %sum_469, %sum_470, %sum_471, %sum_472) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_489 = llvm.extractvalue %mma_488[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_490 = llvm.extractvalue %mma_488[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_491 = llvm.extractvalue %mma_488[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_492 = llvm.extractvalue %mma_488[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_493 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_258, %p_281, %p_259, %p_282, %p_330, %p_331, %sum_474, %sum_475, %sum_476, %sum_477) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_494 = llvm.extractvalue %mma_493[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_495 = llvm.extractvalue %mma_493[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_496 = llvm.extractvalue %mma_493[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_497 = llvm.extractvalue %mma_493[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_498 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_131, %p_154, %p_132, %p_155, %p_302, %p_303, %sum_359, %sum_360, %sum_361, %sum_362) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_499 = llvm.extractvalue %mma_498[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_500 = llvm.extractvalue %mma_498[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_501 = llvm.extractvalue %mma_498[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_502 = llvm.extractvalue %mma_498[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_503 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_131, %p_154, %p_132, %p_155, %p_312, %p_313, %sum_364, %sum_365, %sum_366, %sum_367) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_504 = llvm.extractvalue %mma_503[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_505 = llvm.extractvalue %mma_503[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_506 = llvm.extractvalue %mma_503[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_507 = llvm.extractvalue %mma_503[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_508 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_131, %p_154, %p_132, %p_155, %p_322, %p_323, %sum_369, %sum_370, %sum_371, %sum_372) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_509 = llvm.extractvalue %mma_508[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_510 = llvm.extractvalue %mma_508[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_511 = llvm.extractvalue %mma_508[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_512 = llvm.extractvalue %mma_508[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_513 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_131, %p_154, %p_132, %p_155, %p_332, %p_333, %sum_374, %sum_375, %sum_376, %sum_377) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_514 = llvm.extractvalue %mma_513[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_515 = llvm.extractvalue %mma_513[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_516 = llvm.extractvalue %mma_513[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_517 = llvm.extractvalue %mma_513[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_518 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_122, %p_145, %p_123, %p_146, %p_302, %p_303, %sum_499, %sum_500, %sum_501, %sum_502) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_519 = llvm.extractvalue %mma_518[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_520 = llvm.extractvalue %mma_518[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_521 = llvm.extractvalue %mma_518[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_522 = llvm.extractvalue %mma_518[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_523 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_122, %p_145, %p_123, %p_146, %p_312, %p_313, %sum_504, %sum_505, %sum_506, %sum_507) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_524 = llvm.extractvalue %mma_523[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_525 = llvm.extractvalue %mma_523[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_526 = llvm.extractvalue %mma_523[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_527 = llvm.extractvalue %mma_523[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_528 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_122, %p_145, %p_123, %p_146, %p_322, %p_323, %sum_509, %sum_510, %sum_511, %sum_512) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_529 = llvm.extractvalue %mma_528[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_530 = llvm.extractvalue %mma_528[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_531 = llvm.extractvalue %mma_528[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_532 = llvm.extractvalue %mma_528[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_533 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_122, %p_145, %p_123, %p_146, %p_332, %p_333, %sum_514, %sum_515, %sum_516, %sum_517) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_534 = llvm.extractvalue %mma_533[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_535 = llvm.extractvalue %mma_533[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_536 = llvm.extractvalue %mma_533[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_537 = llvm.extractvalue %mma_533[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_538 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_177, %p_200, %p_178, %p_201, %p_302, %p_303, %sum_399, %sum_400, %sum_401, %sum_402) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_539 = llvm.extractvalue %mma_538[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_540 = llvm.extractvalue %mma_538[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_541 = llvm.extractvalue %mma_538[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_542 = llvm.extractvalue %mma_538[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_543 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_177, %p_200, %p_178, %p_201, %p_312, %p_313, %sum_404, %sum_405, %sum_406, %sum_407) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_544 = llvm.extractvalue %mma_543[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_545 = llvm.extractvalue %mma_543[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_546 = llvm.extractvalue %mma_543[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_547 = llvm.extractvalue %mma_543[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_548 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_177, %p_200, %p_178, %p_201, %p_322, %p_323, %sum_409, %sum_410, %sum_411, %sum_412) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_549 = llvm.extractvalue %mma_548[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_550 = llvm.extractvalue %mma_548[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_551 = llvm.extractvalue %mma_548[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_552 = llvm.extractvalue %mma_548[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_553 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_177, %p_200, %p_178, %p_201, %p_332, %p_333, %sum_414, %sum_415, %sum_416, %sum_417) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_554 = llvm.extractvalue %mma_553[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_555 = llvm.extractvalue %mma_553[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_556 = llvm.extractvalue %mma_553[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_557 = llvm.extractvalue %mma_553[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_558 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_168, %p_191, %p_169, %p_192, %p_302, %p_303, %sum_539, %sum_540, %sum_541, %sum_542) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_559 = llvm.extractvalue %mma_558[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_560 = llvm.extractvalue %mma_558[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_561 = llvm.extractvalue %mma_558[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_562 = llvm.extractvalue %mma_558[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_563 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_168, %p_191, %p_169, %p_192, %p_312, %p_313, %sum_544, %sum_545, %sum_546, %sum_547) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_564 = llvm.extractvalue %mma_563[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_565 = llvm.extractvalue %mma_563[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_566 = llvm.extractvalue %mma_563[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_567 = llvm.extractvalue %mma_563[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_568 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_168, %p_191, %p_169, %p_192, %p_322, %p_323, %sum_549, %sum_550, %sum_551, %sum_552) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_569 = llvm.extractvalue %mma_568[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_570 = llvm.extractvalue %mma_568[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_571 = llvm.extractvalue %mma_568[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_572 = llvm.extractvalue %mma_568[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_573 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_168, %p_191, %p_169, %p_192, %p_332, %p_333, %sum_554, %sum_555, %sum_556, %sum_557) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_574 = llvm.extractvalue %mma_573[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_575 = llvm.extractvalue %mma_573[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_576 = llvm.extractvalue %mma_573[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_577 = llvm.extractvalue %mma_573[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_578 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_223, %p_246, %p_224, %p_247, %p_302, %p_303, %sum_439, %sum_440, %sum_441, %sum_442) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_579 = llvm.extractvalue %mma_578[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_580 = llvm.extractvalue %mma_578[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_581 = llvm.extractvalue %mma_578[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_582 = llvm.extractvalue %mma_578[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_583 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_223, %p_246, %p_224, %p_247, %p_312, %p_313, %sum_444, %sum_445, %sum_446, %sum_447) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_584 = llvm.extractvalue %mma_583[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_585 = llvm.extractvalue %mma_583[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_586 = llvm.extractvalue %mma_583[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_587 = llvm.extractvalue %mma_583[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_588 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_223, %p_246, %p_224, %p_247, %p_322, %p_323, %sum_449, %sum_450, %sum_451, %sum_452) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_589 = llvm.extractvalue %mma_588[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_590 = llvm.extractvalue %mma_588[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_591 = llvm.extractvalue %mma_588[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_592 = llvm.extractvalue %mma_588[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_593 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_223, %p_246, %p_224, %p_247, %p_332, %p_333, %sum_454, %sum_455, %sum_456, %sum_457) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_594 = llvm.extractvalue %mma_593[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_595 = llvm.extractvalue %mma_593[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_596 = llvm.extractvalue %mma_593[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_597 = llvm.extractvalue %mma_593[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_598 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_214, %p_237, %p_215, %p_238, %p_302, %p_303, %sum_579, %sum_580, %sum_581, %sum_582) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_599 = llvm.extractvalue %mma_598[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_600 = llvm.extractvalue %mma_598[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_601 = llvm.extractvalue %mma_598[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_602 = llvm.extractvalue %mma_598[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_603 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_214, %p_237, %p_215, %p_238, %p_312, %p_313, %sum_584, %sum_585, %sum_586, %sum_587) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_604 = llvm.extractvalue %mma_603[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_605 = llvm.extractvalue %mma_603[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_606 = llvm.extractvalue %mma_603[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_607 = llvm.extractvalue %mma_603[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_608 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_214, %p_237, %p_215, %p_238, %p_322, %p_323, %sum_589, %sum_590, %sum_591, %sum_592) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_609 = llvm.extractvalue %mma_608[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_610 = llvm.extractvalue %mma_608[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_611 = llvm.extractvalue %mma_608[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_612 = llvm.extractvalue %mma_608[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_613 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_214, %p_237, %p_215, %p_238, %p_332, %p_333, %sum_594, %sum_595, %sum_596, %sum_597) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_614 = llvm.extractvalue %mma_613[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_615 = llvm.extractvalue %mma_613[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_616 = llvm.extractvalue %mma_613[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_617 = llvm.extractvalue %mma_613[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_618 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_269, %p_292, %p_270, %p_293, %p_302, %p_303, %sum_479, %sum_480, %sum_481, %sum_482) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_619 = llvm.extractvalue %mma_618[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_620 = llvm.extractvalue %mma_618[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_621 = llvm.extractvalue %mma_618[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_622 = llvm.extractvalue %mma_618[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_623 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_269, %p_292, %p_270, %p_293, %p_312, %p_313, %sum_484, %sum_485, %sum_486, %sum_487) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_624 = llvm.extractvalue %mma_623[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_625 = llvm.extractvalue %mma_623[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_626 = llvm.extractvalue %mma_623[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_627 = llvm.extractvalue %mma_623[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_628 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_269, %p_292, %p_270, %p_293, %p_322, %p_323, %sum_489, %sum_490, %sum_491, %sum_492) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_629 = llvm.extractvalue %mma_628[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_630 = llvm.extractvalue %mma_628[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_631 = llvm.extractvalue %mma_628[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_632 = llvm.extractvalue %mma_628[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_633 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_269, %p_292, %p_270, %p_293, %p_332, %p_333, %sum_494, %sum_495, %sum_496, %sum_497) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_634 = llvm.extractvalue %mma_633[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_635 = llvm.extractvalue %mma_633[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_636 = llvm.extractvalue %mma_633[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_637 = llvm.extractvalue %mma_633[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_638 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_260, %p_283, %p_261, %p_284, %p_302, %p_303, %sum_619, %sum_620, %sum_621, %sum_622) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_639 = llvm.extractvalue %mma_638[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_640 = llvm.extractvalue %mma_638[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_641 = llvm.extractvalue %mma_638[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_642 = llvm.extractvalue %mma_638[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_643 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_260, %p_283, %p_261, %p_284, %p_312, %p_313, %sum_624, %sum_625, %sum_626, %sum_627) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_644 = llvm.extractvalue %mma_643[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_645 = llvm.extractvalue %mma_643[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_646 = llvm.extractvalue %mma_643[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_647 = llvm.extractvalue %mma_643[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_648 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_260, %p_283, %p_261, %p_284, %p_322, %p_323, %sum_629, %sum_630, %sum_631, %sum_632) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_649 = llvm.extractvalue %mma_648[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_650 = llvm.extractvalue %mma_648[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_651 = llvm.extractvalue %mma_648[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_652 = llvm.extractvalue %mma_648[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_653 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_260, %p_283, %p_261, %p_284, %p_332, %p_333, %sum_634, %sum_635, %sum_636, %sum_637) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_654 = llvm.extractvalue %mma_653[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_655 = llvm.extractvalue %mma_653[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_656 = llvm.extractvalue %mma_653[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_657 = llvm.extractvalue %mma_653[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_658 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_133, %p_156, %p_134, %p_157, %p_304, %p_305, %sum_519, %sum_520, %sum_521, %sum_522) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_659 = llvm.extractvalue %mma_658[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_660 = llvm.extractvalue %mma_658[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_661 = llvm.extractvalue %mma_658[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_662 = llvm.extractvalue %mma_658[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_663 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_133, %p_156, %p_134, %p_157, %p_314, %p_315, %sum_524, %sum_525, %sum_526, %sum_527) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_664 = llvm.extractvalue %mma_663[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_665 = llvm.extractvalue %mma_663[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_666 = llvm.extractvalue %mma_663[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_667 = llvm.extractvalue %mma_663[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_668 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_133, %p_156, %p_134, %p_157, %p_324, %p_325, %sum_529, %sum_530, %sum_531, %sum_532) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_669 = llvm.extractvalue %mma_668[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_670 = llvm.extractvalue %mma_668[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_671 = llvm.extractvalue %mma_668[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_672 = llvm.extractvalue %mma_668[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_673 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_133, %p_156, %p_134, %p_157, %p_334, %p_335, %sum_534, %sum_535, %sum_536, %sum_537) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_674 = llvm.extractvalue %mma_673[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_675 = llvm.extractvalue %mma_673[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_676 = llvm.extractvalue %mma_673[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_677 = llvm.extractvalue %mma_673[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_678 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_124, %p_147, %p_125, %p_148, %p_304, %p_305, %sum_659, %sum_660, %sum_661, %sum_662) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_679 = llvm.extractvalue %mma_678[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_680 = llvm.extractvalue %mma_678[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_681 = llvm.extractvalue %mma_678[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_682 = llvm.extractvalue %mma_678[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_683 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_124, %p_147, %p_125, %p_148, %p_314, %p_315, %sum_664, %sum_665, %sum_666, %sum_667) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_684 = llvm.extractvalue %mma_683[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_685 = llvm.extractvalue %mma_683[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_686 = llvm.extractvalue %mma_683[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_687 = llvm.extractvalue %mma_683[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_688 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_124, %p_147, %p_125, %p_148, %p_324, %p_325, %sum_669, %sum_670, %sum_671, %sum_672) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_689 = llvm.extractvalue %mma_688[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_690 = llvm.extractvalue %mma_688[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_691 = llvm.extractvalue %mma_688[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_692 = llvm.extractvalue %mma_688[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_693 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_124, %p_147, %p_125, %p_148, %p_334, %p_335, %sum_674, %sum_675, %sum_676, %sum_677) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_694 = llvm.extractvalue %mma_693[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_695 = llvm.extractvalue %mma_693[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_696 = llvm.extractvalue %mma_693[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_697 = llvm.extractvalue %mma_693[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_698 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_179, %p_202, %p_180, %p_203, %p_304, %p_305, %sum_559, %sum_560, %sum_561, %sum_562) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_699 = llvm.extractvalue %mma_698[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_700 = llvm.extractvalue %mma_698[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_701 = llvm.extractvalue %mma_698[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_702 = llvm.extractvalue %mma_698[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_703 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_179, %p_202, %p_180, %p_203, %p_314, %p_315, %sum_564, %sum_565, %sum_566, %sum_567) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_704 = llvm.extractvalue %mma_703[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_705 = llvm.extractvalue %mma_703[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_706 = llvm.extractvalue %mma_703[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_707 = llvm.extractvalue %mma_703[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_708 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_179, %p_202, %p_180, %p_203, %p_324, %p_325, %sum_569, %sum_570, %sum_571, %sum_572) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_709 = llvm.extractvalue %mma_708[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_710 = llvm.extractvalue %mma_708[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_711 = llvm.extractvalue %mma_708[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_712 = llvm.extractvalue %mma_708[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_713 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_179, %p_202, %p_180, %p_203, %p_334, %p_335, %sum_574, %sum_575, %sum_576, %sum_577) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_714 = llvm.extractvalue %mma_713[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_715 = llvm.extractvalue %mma_713[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_716 = llvm.extractvalue %mma_713[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_717 = llvm.extractvalue %mma_713[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_718 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_170, %p_193, %p_171, %p_194, %p_304, %p_305, %sum_699, %sum_700, %sum_701, %sum_702) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_719 = llvm.extractvalue %mma_718[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_720 = llvm.extractvalue %mma_718[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_721 = llvm.extractvalue %mma_718[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_722 = llvm.extractvalue %mma_718[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_723 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_170, %p_193, %p_171, %p_194, %p_314, %p_315, %sum_704, %sum_705, %sum_706, %sum_707) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_724 = llvm.extractvalue %mma_723[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_725 = llvm.extractvalue %mma_723[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_726 = llvm.extractvalue %mma_723[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_727 = llvm.extractvalue %mma_723[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_728 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_170, %p_193, %p_171, %p_194, %p_324, %p_325, %sum_709, %sum_710, %sum_711, %sum_712) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_729 = llvm.extractvalue %mma_728[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_730 = llvm.extractvalue %mma_728[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_731 = llvm.extractvalue %mma_728[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_732 = llvm.extractvalue %mma_728[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_733 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_170, %p_193, %p_171, %p_194, %p_334, %p_335, %sum_714, %sum_715, %sum_716, %sum_717) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_734 = llvm.extractvalue %mma_733[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_735 = llvm.extractvalue %mma_733[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_736 = llvm.extractvalue %mma_733[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_737 = llvm.extractvalue %mma_733[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_738 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_225, %p_248, %p_226, %p_249, %p_304, %p_305, %sum_599, %sum_600, %sum_601, %sum_602) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_739 = llvm.extractvalue %mma_738[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_740 = llvm.extractvalue %mma_738[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_741 = llvm.extractvalue %mma_738[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_742 = llvm.extractvalue %mma_738[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_743 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_225, %p_248, %p_226, %p_249, %p_314, %p_315, %sum_604, %sum_605, %sum_606, %sum_607) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_744 = llvm.extractvalue %mma_743[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_745 = llvm.extractvalue %mma_743[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_746 = llvm.extractvalue %mma_743[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_747 = llvm.extractvalue %mma_743[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_748 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_225, %p_248, %p_226, %p_249, %p_324, %p_325, %sum_609, %sum_610, %sum_611, %sum_612) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_749 = llvm.extractvalue %mma_748[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_750 = llvm.extractvalue %mma_748[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_751 = llvm.extractvalue %mma_748[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_752 = llvm.extractvalue %mma_748[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_753 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_225, %p_248, %p_226, %p_249, %p_334, %p_335, %sum_614, %sum_615, %sum_616, %sum_617) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_754 = llvm.extractvalue %mma_753[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_755 = llvm.extractvalue %mma_753[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_756 = llvm.extractvalue %mma_753[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_757 = llvm.extractvalue %mma_753[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_758 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_216, %p_239, %p_217, %p_240, %p_304, %p_305, %sum_739, %sum_740, %sum_741, %sum_742) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_759 = llvm.extractvalue %mma_758[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_760 = llvm.extractvalue %mma_758[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_761 = llvm.extractvalue %mma_758[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_762 = llvm.extractvalue %mma_758[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_763 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_216, %p_239, %p_217, %p_240, %p_314, %p_315, %sum_744, %sum_745, %sum_746, %sum_747) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_764 = llvm.extractvalue %mma_763[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_765 = llvm.extractvalue %mma_763[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_766 = llvm.extractvalue %mma_763[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_767 = llvm.extractvalue %mma_763[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_768 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_216, %p_239, %p_217, %p_240, %p_324, %p_325, %sum_749, %sum_750, %sum_751, %sum_752) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_769 = llvm.extractvalue %mma_768[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_770 = llvm.extractvalue %mma_768[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_771 = llvm.extractvalue %mma_768[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_772 = llvm.extractvalue %mma_768[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_773 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_216, %p_239, %p_217, %p_240, %p_334, %p_335, %sum_754, %sum_755, %sum_756, %sum_757) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_774 = llvm.extractvalue %mma_773[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_775 = llvm.extractvalue %mma_773[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_776 = llvm.extractvalue %mma_773[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_777 = llvm.extractvalue %mma_773[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_778 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_271, %p_294, %p_272, %p_295, %p_304, %p_305, %sum_639, %sum_640, %sum_641, %sum_642) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_779 = llvm.extractvalue %mma_778[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_780 = llvm.extractvalue %mma_778[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_781 = llvm.extractvalue %mma_778[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_782 = llvm.extractvalue %mma_778[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_783 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_271, %p_294, %p_272, %p_295, %p_314, %p_315, %sum_644, %sum_645, %sum_646, %sum_647) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_784 = llvm.extractvalue %mma_783[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_785 = llvm.extractvalue %mma_783[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_786 = llvm.extractvalue %mma_783[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_787 = llvm.extractvalue %mma_783[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_788 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_271, %p_294, %p_272, %p_295, %p_324, %p_325, %sum_649, %sum_650, %sum_651, %sum_652) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_789 = llvm.extractvalue %mma_788[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_790 = llvm.extractvalue %mma_788[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_791 = llvm.extractvalue %mma_788[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_792 = llvm.extractvalue %mma_788[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_793 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_271, %p_294, %p_272, %p_295, %p_334, %p_335, %sum_654, %sum_655, %sum_656, %sum_657) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_794 = llvm.extractvalue %mma_793[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_795 = llvm.extractvalue %mma_793[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_796 = llvm.extractvalue %mma_793[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_797 = llvm.extractvalue %mma_793[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_798 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_262, %p_285, %p_263, %p_286, %p_304, %p_305, %sum_779, %sum_780, %sum_781, %sum_782) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_799 = llvm.extractvalue %mma_798[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_800 = llvm.extractvalue %mma_798[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_801 = llvm.extractvalue %mma_798[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_802 = llvm.extractvalue %mma_798[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_803 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_262, %p_285, %p_263, %p_286, %p_314, %p_315, %sum_784, %sum_785, %sum_786, %sum_787) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_804 = llvm.extractvalue %mma_803[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_805 = llvm.extractvalue %mma_803[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_806 = llvm.extractvalue %mma_803[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_807 = llvm.extractvalue %mma_803[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_808 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_262, %p_285, %p_263, %p_286, %p_324, %p_325, %sum_789, %sum_790, %sum_791, %sum_792) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_809 = llvm.extractvalue %mma_808[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_810 = llvm.extractvalue %mma_808[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_811 = llvm.extractvalue %mma_808[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_812 = llvm.extractvalue %mma_808[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_813 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_262, %p_285, %p_263, %p_286, %p_334, %p_335, %sum_794, %sum_795, %sum_796, %sum_797) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_814 = llvm.extractvalue %mma_813[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_815 = llvm.extractvalue %mma_813[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_816 = llvm.extractvalue %mma_813[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_817 = llvm.extractvalue %mma_813[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_818 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_135, %p_158, %p_136, %p_159, %p_306, %p_307, %sum_679, %sum_680, %sum_681, %sum_682) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_819 = llvm.extractvalue %mma_818[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_820 = llvm.extractvalue %mma_818[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_821 = llvm.extractvalue %mma_818[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_822 = llvm.extractvalue %mma_818[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_823 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_135, %p_158, %p_136, %p_159, %p_316, %p_317, %sum_684, %sum_685, %sum_686, %sum_687) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_824 = llvm.extractvalue %mma_823[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_825 = llvm.extractvalue %mma_823[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_826 = llvm.extractvalue %mma_823[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_827 = llvm.extractvalue %mma_823[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_828 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_135, %p_158, %p_136, %p_159, %p_326, %p_327, %sum_689, %sum_690, %sum_691, %sum_692) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_829 = llvm.extractvalue %mma_828[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_830 = llvm.extractvalue %mma_828[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_831 = llvm.extractvalue %mma_828[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_832 = llvm.extractvalue %mma_828[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_833 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_135, %p_158, %p_136, %p_159, %p_336, %p_337, %sum_694, %sum_695, %sum_696, %sum_697) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_834 = llvm.extractvalue %mma_833[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_835 = llvm.extractvalue %mma_833[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_836 = llvm.extractvalue %mma_833[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_837 = llvm.extractvalue %mma_833[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_838 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_126, %p_149, %p_127, %p_150, %p_306, %p_307, %sum_819, %sum_820, %sum_821, %sum_822) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_839 = llvm.extractvalue %mma_838[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_840 = llvm.extractvalue %mma_838[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_841 = llvm.extractvalue %mma_838[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_842 = llvm.extractvalue %mma_838[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_843 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_126, %p_149, %p_127, %p_150, %p_316, %p_317, %sum_824, %sum_825, %sum_826, %sum_827) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_844 = llvm.extractvalue %mma_843[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_845 = llvm.extractvalue %mma_843[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_846 = llvm.extractvalue %mma_843[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_847 = llvm.extractvalue %mma_843[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_848 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_126, %p_149, %p_127, %p_150, %p_326, %p_327, %sum_829, %sum_830, %sum_831, %sum_832) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_849 = llvm.extractvalue %mma_848[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_850 = llvm.extractvalue %mma_848[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_851 = llvm.extractvalue %mma_848[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_852 = llvm.extractvalue %mma_848[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_853 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_126, %p_149, %p_127, %p_150, %p_336, %p_337, %sum_834, %sum_835, %sum_836, %sum_837) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_854 = llvm.extractvalue %mma_853[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_855 = llvm.extractvalue %mma_853[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_856 = llvm.extractvalue %mma_853[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_857 = llvm.extractvalue %mma_853[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_858 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_181, %p_204, %p_182, %p_205, %p_306, %p_307, %sum_719, %sum_720, %sum_721, %sum_722) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_859 = llvm.extractvalue %mma_858[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_860 = llvm.extractvalue %mma_858[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_861 = llvm.extractvalue %mma_858[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_862 = llvm.extractvalue %mma_858[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_863 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_181, %p_204, %p_182, %p_205, %p_316, %p_317, %sum_724, %sum_725, %sum_726, %sum_727) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_864 = llvm.extractvalue %mma_863[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_865 = llvm.extractvalue %mma_863[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_866 = llvm.extractvalue %mma_863[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_867 = llvm.extractvalue %mma_863[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_868 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_181, %p_204, %p_182, %p_205, %p_326, %p_327, %sum_729, %sum_730, %sum_731, %sum_732) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_869 = llvm.extractvalue %mma_868[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_870 = llvm.extractvalue %mma_868[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_871 = llvm.extractvalue %mma_868[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_872 = llvm.extractvalue %mma_868[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_873 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_181, %p_204, %p_182, %p_205, %p_336, %p_337, %sum_734, %sum_735, %sum_736, %sum_737) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_874 = llvm.extractvalue %mma_873[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_875 = llvm.extractvalue %mma_873[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_876 = llvm.extractvalue %mma_873[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_877 = llvm.extractvalue %mma_873[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_878 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_172, %p_195, %p_173, %p_196, %p_306, %p_307, %sum_859, %sum_860, %sum_861, %sum_862) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_879 = llvm.extractvalue %mma_878[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_880 = llvm.extractvalue %mma_878[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_881 = llvm.extractvalue %mma_878[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_882 = llvm.extractvalue %mma_878[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_883 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_172, %p_195, %p_173, %p_196, %p_316, %p_317, %sum_864, %sum_865, %sum_866, %sum_867) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_884 = llvm.extractvalue %mma_883[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_885 = llvm.extractvalue %mma_883[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_886 = llvm.extractvalue %mma_883[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_887 = llvm.extractvalue %mma_883[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_888 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_172, %p_195, %p_173, %p_196, %p_326, %p_327, %sum_869, %sum_870, %sum_871, %sum_872) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_889 = llvm.extractvalue %mma_888[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_890 = llvm.extractvalue %mma_888[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_891 = llvm.extractvalue %mma_888[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_892 = llvm.extractvalue %mma_888[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_893 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_172, %p_195, %p_173, %p_196, %p_336, %p_337, %sum_874, %sum_875, %sum_876, %sum_877) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_894 = llvm.extractvalue %mma_893[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_895 = llvm.extractvalue %mma_893[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_896 = llvm.extractvalue %mma_893[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_897 = llvm.extractvalue %mma_893[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_898 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_227, %p_250, %p_228, %p_251, %p_306, %p_307, %sum_759, %sum_760, %sum_761, %sum_762) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_899 = llvm.extractvalue %mma_898[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_900 = llvm.extractvalue %mma_898[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_901 = llvm.extractvalue %mma_898[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_902 = llvm.extractvalue %mma_898[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_903 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_227, %p_250, %p_228, %p_251, %p_316, %p_317, %sum_764, %sum_765, %sum_766, %sum_767) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_904 = llvm.extractvalue %mma_903[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_905 = llvm.extractvalue %mma_903[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_906 = llvm.extractvalue %mma_903[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_907 = llvm.extractvalue %mma_903[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_908 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_227, %p_250, %p_228, %p_251, %p_326, %p_327, %sum_769, %sum_770, %sum_771, %sum_772) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_909 = llvm.extractvalue %mma_908[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_910 = llvm.extractvalue %mma_908[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_911 = llvm.extractvalue %mma_908[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_912 = llvm.extractvalue %mma_908[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_913 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_227, %p_250, %p_228, %p_251, %p_336, %p_337, %sum_774, %sum_775, %sum_776, %sum_777) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_914 = llvm.extractvalue %mma_913[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_915 = llvm.extractvalue %mma_913[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_916 = llvm.extractvalue %mma_913[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_917 = llvm.extractvalue %mma_913[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_918 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_218, %p_241, %p_219, %p_242, %p_306, %p_307, %sum_899, %sum_900, %sum_901, %sum_902) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_919 = llvm.extractvalue %mma_918[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_920 = llvm.extractvalue %mma_918[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_921 = llvm.extractvalue %mma_918[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_922 = llvm.extractvalue %mma_918[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_923 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_218, %p_241, %p_219, %p_242, %p_316, %p_317, %sum_904, %sum_905, %sum_906, %sum_907) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_924 = llvm.extractvalue %mma_923[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_925 = llvm.extractvalue %mma_923[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_926 = llvm.extractvalue %mma_923[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_927 = llvm.extractvalue %mma_923[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_928 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_218, %p_241, %p_219, %p_242, %p_326, %p_327, %sum_909, %sum_910, %sum_911, %sum_912) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_929 = llvm.extractvalue %mma_928[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_930 = llvm.extractvalue %mma_928[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_931 = llvm.extractvalue %mma_928[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_932 = llvm.extractvalue %mma_928[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_933 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_218, %p_241, %p_219, %p_242, %p_336, %p_337, %sum_914, %sum_915, %sum_916, %sum_917) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_934 = llvm.extractvalue %mma_933[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_935 = llvm.extractvalue %mma_933[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_936 = llvm.extractvalue %mma_933[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_937 = llvm.extractvalue %mma_933[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_938 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_273, %p_296, %p_274, %p_297, %p_306, %p_307, %sum_799, %sum_800, %sum_801, %sum_802) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_939 = llvm.extractvalue %mma_938[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_940 = llvm.extractvalue %mma_938[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_941 = llvm.extractvalue %mma_938[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_942 = llvm.extractvalue %mma_938[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_943 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_273, %p_296, %p_274, %p_297, %p_316, %p_317, %sum_804, %sum_805, %sum_806, %sum_807) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_944 = llvm.extractvalue %mma_943[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_945 = llvm.extractvalue %mma_943[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_946 = llvm.extractvalue %mma_943[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_947 = llvm.extractvalue %mma_943[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_948 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_273, %p_296, %p_274, %p_297, %p_326, %p_327, %sum_809, %sum_810, %sum_811, %sum_812) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_949 = llvm.extractvalue %mma_948[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_950 = llvm.extractvalue %mma_948[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_951 = llvm.extractvalue %mma_948[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_952 = llvm.extractvalue %mma_948[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_953 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_273, %p_296, %p_274, %p_297, %p_336, %p_337, %sum_814, %sum_815, %sum_816, %sum_817) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_954 = llvm.extractvalue %mma_953[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_955 = llvm.extractvalue %mma_953[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_956 = llvm.extractvalue %mma_953[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_957 = llvm.extractvalue %mma_953[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_958 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_264, %p_287, %p_265, %p_288, %p_306, %p_307, %sum_939, %sum_940, %sum_941, %sum_942) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_959 = llvm.extractvalue %mma_958[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_960 = llvm.extractvalue %mma_958[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_961 = llvm.extractvalue %mma_958[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_962 = llvm.extractvalue %mma_958[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_963 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_264, %p_287, %p_265, %p_288, %p_316, %p_317, %sum_944, %sum_945, %sum_946, %sum_947) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_964 = llvm.extractvalue %mma_963[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_965 = llvm.extractvalue %mma_963[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_966 = llvm.extractvalue %mma_963[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_967 = llvm.extractvalue %mma_963[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_968 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_264, %p_287, %p_265, %p_288, %p_326, %p_327, %sum_949, %sum_950, %sum_951, %sum_952) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_969 = llvm.extractvalue %mma_968[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_970 = llvm.extractvalue %mma_968[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_971 = llvm.extractvalue %mma_968[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_972 = llvm.extractvalue %mma_968[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_973 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k8.row.col.tf32"(%p_264, %p_287, %p_265, %p_288, %p_336, %p_337, %sum_954, %sum_955, %sum_956, %sum_957) : (i32, i32, i32, i32, i32, i32, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_974 = llvm.extractvalue %mma_973[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_975 = llvm.extractvalue %mma_973[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_976 = llvm.extractvalue %mma_973[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_977 = llvm.extractvalue %mma_973[3] : !llvm.struct<(f32, f32, f32, f32)>
        scf.yield %sum_839, %sum_840, %sum_841, %sum_842, %sum_844, %sum_845, %sum_846, %sum_847, %sum_849, %sum_850, %sum_851, %sum_852, %sum_854, %sum_855, %sum_856, %sum_857, %sum_879, %sum_880, %sum_881, %sum_882, %sum_884, %sum_885, %sum_886, %sum_887, %sum_889, %sum_890, %sum_891, %sum_892, %sum_894, %sum_895, %sum_896, %sum_897, %sum_919, %sum_920, %sum_921, %sum_922, %sum_924, %sum_925, %sum_926, %sum_927, %sum_929, %sum_930, %sum_931, %sum_932, %sum_934, %sum_935, %sum_936, %sum_937, %sum_959, %sum_960, %sum_961, %sum_962, %sum_964, %sum_965, %sum_966, %sum_967, %sum_969, %sum_970, %sum_971, %sum_972, %sum_974, %sum_975, %sum_976, %sum_977 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32
      }
      %at_978 = arith.muli %of_four_5, %i13 : index
      %sums_979 = memref.alloc() : memref<64x32xf32, #gpu.address_space<workgroup>>
      %holds_980 = arith.cmpi eq, %warp_3, %i14 : index
      scf.if %holds_980 {
        %pair_981 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %at_982 = arith.addi %i14, %at_4 : index
        %at_983 = arith.addi %i14, %at_978 : index
        "vector.store"(%pair_981, %sums_979, %at_982, %at_983) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_984 = arith.addi %at_4, %i5 : index
        %pair_985 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %at_986 = arith.addi %i14, %at_984 : index
        %at_987 = arith.addi %i14, %at_978 : index
        "vector.store"(%pair_985, %sums_979, %at_986, %at_987) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_988 = arith.addi %at_978, %i5 : index
        %pair_989 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %at_990 = arith.addi %i14, %at_4 : index
        %at_991 = arith.addi %i14, %at_988 : index
        "vector.store"(%pair_989, %sums_979, %at_990, %at_991) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_992 = arith.addi %at_4, %i5 : index
        %at_993 = arith.addi %at_978, %i5 : index
        %pair_994 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %at_995 = arith.addi %i14, %at_992 : index
        %at_996 = arith.addi %i14, %at_993 : index
        "vector.store"(%pair_994, %sums_979, %at_995, %at_996) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_997 = arith.addi %at_978, %i6 : index
        %pair_998 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %at_999 = arith.addi %i14, %at_4 : index
        %at_1000 = arith.addi %i14, %at_997 : index
        "vector.store"(%pair_998, %sums_979, %at_999, %at_1000) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1001 = arith.addi %at_4, %i5 : index
        %at_1002 = arith.addi %at_978, %i6 : index
        %pair_1003 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %at_1004 = arith.addi %i14, %at_1001 : index
        %at_1005 = arith.addi %i14, %at_1002 : index
        "vector.store"(%pair_1003, %sums_979, %at_1004, %at_1005) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1006 = arith.addi %at_978, %i7 : index
        %pair_1007 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %at_1008 = arith.addi %i14, %at_4 : index
        %at_1009 = arith.addi %i14, %at_1006 : index
        "vector.store"(%pair_1007, %sums_979, %at_1008, %at_1009) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1010 = arith.addi %at_4, %i5 : index
        %at_1011 = arith.addi %at_978, %i7 : index
        %pair_1012 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %at_1013 = arith.addi %i14, %at_1010 : index
        %at_1014 = arith.addi %i14, %at_1011 : index
        "vector.store"(%pair_1012, %sums_979, %at_1013, %at_1014) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1015 = arith.addi %at_4, %i6 : index
        %pair_1016 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %at_1017 = arith.addi %i14, %at_1015 : index
        %at_1018 = arith.addi %i14, %at_978 : index
        "vector.store"(%pair_1016, %sums_979, %at_1017, %at_1018) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1019 = arith.addi %at_4, %i7 : index
        %pair_1020 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %at_1021 = arith.addi %i14, %at_1019 : index
        %at_1022 = arith.addi %i14, %at_978 : index
        "vector.store"(%pair_1020, %sums_979, %at_1021, %at_1022) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1023 = arith.addi %at_4, %i6 : index
        %at_1024 = arith.addi %at_978, %i5 : index
        %pair_1025 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %at_1026 = arith.addi %i14, %at_1023 : index
        %at_1027 = arith.addi %i14, %at_1024 : index
        "vector.store"(%pair_1025, %sums_979, %at_1026, %at_1027) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1028 = arith.addi %at_4, %i7 : index
        %at_1029 = arith.addi %at_978, %i5 : index
        %pair_1030 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %at_1031 = arith.addi %i14, %at_1028 : index
        %at_1032 = arith.addi %i14, %at_1029 : index
        "vector.store"(%pair_1030, %sums_979, %at_1031, %at_1032) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1033 = arith.addi %at_4, %i6 : index
        %at_1034 = arith.addi %at_978, %i6 : index
        %pair_1035 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %at_1036 = arith.addi %i14, %at_1033 : index
        %at_1037 = arith.addi %i14, %at_1034 : index
        "vector.store"(%pair_1035, %sums_979, %at_1036, %at_1037) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1038 = arith.addi %at_4, %i7 : index
        %at_1039 = arith.addi %at_978, %i6 : index
        %pair_1040 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %at_1041 = arith.addi %i14, %at_1038 : index
        %at_1042 = arith.addi %i14, %at_1039 : index
        "vector.store"(%pair_1040, %sums_979, %at_1041, %at_1042) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1043 = arith.addi %at_4, %i6 : index
        %at_1044 = arith.addi %at_978, %i7 : index
        %pair_1045 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %at_1046 = arith.addi %i14, %at_1043 : index
        %at_1047 = arith.addi %i14, %at_1044 : index
        "vector.store"(%pair_1045, %sums_979, %at_1046, %at_1047) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1048 = arith.addi %at_4, %i7 : index
        %at_1049 = arith.addi %at_978, %i7 : index
        %pair_1050 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %at_1051 = arith.addi %i14, %at_1048 : index
        %at_1052 = arith.addi %i14, %at_1049 : index
        "vector.store"(%pair_1050, %sums_979, %at_1051, %at_1052) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1053 = arith.addi %at_4, %i0 : index
        %pair_1054 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %at_1055 = arith.addi %i14, %at_1053 : index
        %at_1056 = arith.addi %i14, %at_978 : index
        "vector.store"(%pair_1054, %sums_979, %at_1055, %at_1056) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1057 = arith.addi %at_4, %i8 : index
        %pair_1058 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %at_1059 = arith.addi %i14, %at_1057 : index
        %at_1060 = arith.addi %i14, %at_978 : index
        "vector.store"(%pair_1058, %sums_979, %at_1059, %at_1060) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1061 = arith.addi %at_4, %i0 : index
        %at_1062 = arith.addi %at_978, %i5 : index
        %pair_1063 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %at_1064 = arith.addi %i14, %at_1061 : index
        %at_1065 = arith.addi %i14, %at_1062 : index
        "vector.store"(%pair_1063, %sums_979, %at_1064, %at_1065) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1066 = arith.addi %at_4, %i8 : index
        %at_1067 = arith.addi %at_978, %i5 : index
        %pair_1068 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %at_1069 = arith.addi %i14, %at_1066 : index
        %at_1070 = arith.addi %i14, %at_1067 : index
        "vector.store"(%pair_1068, %sums_979, %at_1069, %at_1070) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1071 = arith.addi %at_4, %i0 : index
        %at_1072 = arith.addi %at_978, %i6 : index
        %pair_1073 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %at_1074 = arith.addi %i14, %at_1071 : index
        %at_1075 = arith.addi %i14, %at_1072 : index
        "vector.store"(%pair_1073, %sums_979, %at_1074, %at_1075) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1076 = arith.addi %at_4, %i8 : index
        %at_1077 = arith.addi %at_978, %i6 : index
        %pair_1078 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %at_1079 = arith.addi %i14, %at_1076 : index
        %at_1080 = arith.addi %i14, %at_1077 : index
        "vector.store"(%pair_1078, %sums_979, %at_1079, %at_1080) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1081 = arith.addi %at_4, %i0 : index
        %at_1082 = arith.addi %at_978, %i7 : index
        %pair_1083 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %at_1084 = arith.addi %i14, %at_1081 : index
        %at_1085 = arith.addi %i14, %at_1082 : index
        "vector.store"(%pair_1083, %sums_979, %at_1084, %at_1085) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1086 = arith.addi %at_4, %i8 : index
        %at_1087 = arith.addi %at_978, %i7 : index
        %pair_1088 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %at_1089 = arith.addi %i14, %at_1086 : index
        %at_1090 = arith.addi %i14, %at_1087 : index
        "vector.store"(%pair_1088, %sums_979, %at_1089, %at_1090) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1091 = arith.addi %at_4, %i9 : index
        %pair_1092 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %at_1093 = arith.addi %i14, %at_1091 : index
        %at_1094 = arith.addi %i14, %at_978 : index
        "vector.store"(%pair_1092, %sums_979, %at_1093, %at_1094) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1095 = arith.addi %at_4, %i10 : index
        %pair_1096 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %at_1097 = arith.addi %i14, %at_1095 : index
        %at_1098 = arith.addi %i14, %at_978 : index
        "vector.store"(%pair_1096, %sums_979, %at_1097, %at_1098) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1099 = arith.addi %at_4, %i9 : index
        %at_1100 = arith.addi %at_978, %i5 : index
        %pair_1101 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %at_1102 = arith.addi %i14, %at_1099 : index
        %at_1103 = arith.addi %i14, %at_1100 : index
        "vector.store"(%pair_1101, %sums_979, %at_1102, %at_1103) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1104 = arith.addi %at_4, %i10 : index
        %at_1105 = arith.addi %at_978, %i5 : index
        %pair_1106 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %at_1107 = arith.addi %i14, %at_1104 : index
        %at_1108 = arith.addi %i14, %at_1105 : index
        "vector.store"(%pair_1106, %sums_979, %at_1107, %at_1108) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1109 = arith.addi %at_4, %i9 : index
        %at_1110 = arith.addi %at_978, %i6 : index
        %pair_1111 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %at_1112 = arith.addi %i14, %at_1109 : index
        %at_1113 = arith.addi %i14, %at_1110 : index
        "vector.store"(%pair_1111, %sums_979, %at_1112, %at_1113) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1114 = arith.addi %at_4, %i10 : index
        %at_1115 = arith.addi %at_978, %i6 : index
        %pair_1116 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %at_1117 = arith.addi %i14, %at_1114 : index
        %at_1118 = arith.addi %i14, %at_1115 : index
        "vector.store"(%pair_1116, %sums_979, %at_1117, %at_1118) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1119 = arith.addi %at_4, %i9 : index
        %at_1120 = arith.addi %at_978, %i7 : index
        %pair_1121 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %at_1122 = arith.addi %i14, %at_1119 : index
        %at_1123 = arith.addi %i14, %at_1120 : index
        "vector.store"(%pair_1121, %sums_979, %at_1122, %at_1123) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1124 = arith.addi %at_4, %i10 : index
        %at_1125 = arith.addi %at_978, %i7 : index
        %pair_1126 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %at_1127 = arith.addi %i14, %at_1124 : index
        %at_1128 = arith.addi %i14, %at_1125 : index
        "vector.store"(%pair_1126, %sums_979, %at_1127, %at_1128) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1129 = arith.cmpi eq, %warp_3, %i15 : index
      scf.if %holds_1129 {
        %pair_1130 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1131 = "vector.load"(%sums_979, %at_4, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1132 = arith.addf %v_1131, %pair_1130 : vector<2xf32>
        %at_1133 = arith.addi %i14, %at_4 : index
        %at_1134 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1132, %sums_979, %at_1133, %at_1134) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1135 = arith.addi %at_4, %i5 : index
        %pair_1136 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1137 = "vector.load"(%sums_979, %at_1135, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1138 = arith.addf %v_1137, %pair_1136 : vector<2xf32>
        %at_1139 = arith.addi %i14, %at_1135 : index
        %at_1140 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1138, %sums_979, %at_1139, %at_1140) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1141 = arith.addi %at_978, %i5 : index
        %pair_1142 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1143 = "vector.load"(%sums_979, %at_4, %at_1141) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1144 = arith.addf %v_1143, %pair_1142 : vector<2xf32>
        %at_1145 = arith.addi %i14, %at_4 : index
        %at_1146 = arith.addi %i14, %at_1141 : index
        "vector.store"(%f_1144, %sums_979, %at_1145, %at_1146) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1147 = arith.addi %at_4, %i5 : index
        %at_1148 = arith.addi %at_978, %i5 : index
        %pair_1149 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_1150 = "vector.load"(%sums_979, %at_1147, %at_1148) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1151 = arith.addf %v_1150, %pair_1149 : vector<2xf32>
        %at_1152 = arith.addi %i14, %at_1147 : index
        %at_1153 = arith.addi %i14, %at_1148 : index
        "vector.store"(%f_1151, %sums_979, %at_1152, %at_1153) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1154 = arith.addi %at_978, %i6 : index
        %pair_1155 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_1156 = "vector.load"(%sums_979, %at_4, %at_1154) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1157 = arith.addf %v_1156, %pair_1155 : vector<2xf32>
        %at_1158 = arith.addi %i14, %at_4 : index
        %at_1159 = arith.addi %i14, %at_1154 : index
        "vector.store"(%f_1157, %sums_979, %at_1158, %at_1159) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1160 = arith.addi %at_4, %i5 : index
        %at_1161 = arith.addi %at_978, %i6 : index
        %pair_1162 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_1163 = "vector.load"(%sums_979, %at_1160, %at_1161) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1164 = arith.addf %v_1163, %pair_1162 : vector<2xf32>
        %at_1165 = arith.addi %i14, %at_1160 : index
        %at_1166 = arith.addi %i14, %at_1161 : index
        "vector.store"(%f_1164, %sums_979, %at_1165, %at_1166) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1167 = arith.addi %at_978, %i7 : index
        %pair_1168 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_1169 = "vector.load"(%sums_979, %at_4, %at_1167) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1170 = arith.addf %v_1169, %pair_1168 : vector<2xf32>
        %at_1171 = arith.addi %i14, %at_4 : index
        %at_1172 = arith.addi %i14, %at_1167 : index
        "vector.store"(%f_1170, %sums_979, %at_1171, %at_1172) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1173 = arith.addi %at_4, %i5 : index
        %at_1174 = arith.addi %at_978, %i7 : index
        %pair_1175 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_1176 = "vector.load"(%sums_979, %at_1173, %at_1174) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1177 = arith.addf %v_1176, %pair_1175 : vector<2xf32>
        %at_1178 = arith.addi %i14, %at_1173 : index
        %at_1179 = arith.addi %i14, %at_1174 : index
        "vector.store"(%f_1177, %sums_979, %at_1178, %at_1179) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1180 = arith.addi %at_4, %i6 : index
        %pair_1181 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_1182 = "vector.load"(%sums_979, %at_1180, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1183 = arith.addf %v_1182, %pair_1181 : vector<2xf32>
        %at_1184 = arith.addi %i14, %at_1180 : index
        %at_1185 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1183, %sums_979, %at_1184, %at_1185) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1186 = arith.addi %at_4, %i7 : index
        %pair_1187 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_1188 = "vector.load"(%sums_979, %at_1186, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1189 = arith.addf %v_1188, %pair_1187 : vector<2xf32>
        %at_1190 = arith.addi %i14, %at_1186 : index
        %at_1191 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1189, %sums_979, %at_1190, %at_1191) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1192 = arith.addi %at_4, %i6 : index
        %at_1193 = arith.addi %at_978, %i5 : index
        %pair_1194 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_1195 = "vector.load"(%sums_979, %at_1192, %at_1193) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1196 = arith.addf %v_1195, %pair_1194 : vector<2xf32>
        %at_1197 = arith.addi %i14, %at_1192 : index
        %at_1198 = arith.addi %i14, %at_1193 : index
        "vector.store"(%f_1196, %sums_979, %at_1197, %at_1198) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1199 = arith.addi %at_4, %i7 : index
        %at_1200 = arith.addi %at_978, %i5 : index
        %pair_1201 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_1202 = "vector.load"(%sums_979, %at_1199, %at_1200) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1203 = arith.addf %v_1202, %pair_1201 : vector<2xf32>
        %at_1204 = arith.addi %i14, %at_1199 : index
        %at_1205 = arith.addi %i14, %at_1200 : index
        "vector.store"(%f_1203, %sums_979, %at_1204, %at_1205) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1206 = arith.addi %at_4, %i6 : index
        %at_1207 = arith.addi %at_978, %i6 : index
        %pair_1208 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_1209 = "vector.load"(%sums_979, %at_1206, %at_1207) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1210 = arith.addf %v_1209, %pair_1208 : vector<2xf32>
        %at_1211 = arith.addi %i14, %at_1206 : index
        %at_1212 = arith.addi %i14, %at_1207 : index
        "vector.store"(%f_1210, %sums_979, %at_1211, %at_1212) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1213 = arith.addi %at_4, %i7 : index
        %at_1214 = arith.addi %at_978, %i6 : index
        %pair_1215 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_1216 = "vector.load"(%sums_979, %at_1213, %at_1214) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1217 = arith.addf %v_1216, %pair_1215 : vector<2xf32>
        %at_1218 = arith.addi %i14, %at_1213 : index
        %at_1219 = arith.addi %i14, %at_1214 : index
        "vector.store"(%f_1217, %sums_979, %at_1218, %at_1219) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1220 = arith.addi %at_4, %i6 : index
        %at_1221 = arith.addi %at_978, %i7 : index
        %pair_1222 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_1223 = "vector.load"(%sums_979, %at_1220, %at_1221) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1224 = arith.addf %v_1223, %pair_1222 : vector<2xf32>
        %at_1225 = arith.addi %i14, %at_1220 : index
        %at_1226 = arith.addi %i14, %at_1221 : index
        "vector.store"(%f_1224, %sums_979, %at_1225, %at_1226) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1227 = arith.addi %at_4, %i7 : index
        %at_1228 = arith.addi %at_978, %i7 : index
        %pair_1229 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1230 = "vector.load"(%sums_979, %at_1227, %at_1228) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1231 = arith.addf %v_1230, %pair_1229 : vector<2xf32>
        %at_1232 = arith.addi %i14, %at_1227 : index
        %at_1233 = arith.addi %i14, %at_1228 : index
        "vector.store"(%f_1231, %sums_979, %at_1232, %at_1233) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1234 = arith.addi %at_4, %i0 : index
        %pair_1235 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1236 = "vector.load"(%sums_979, %at_1234, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1237 = arith.addf %v_1236, %pair_1235 : vector<2xf32>
        %at_1238 = arith.addi %i14, %at_1234 : index
        %at_1239 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1237, %sums_979, %at_1238, %at_1239) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1240 = arith.addi %at_4, %i8 : index
        %pair_1241 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1242 = "vector.load"(%sums_979, %at_1240, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1243 = arith.addf %v_1242, %pair_1241 : vector<2xf32>
        %at_1244 = arith.addi %i14, %at_1240 : index
        %at_1245 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1243, %sums_979, %at_1244, %at_1245) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1246 = arith.addi %at_4, %i0 : index
        %at_1247 = arith.addi %at_978, %i5 : index
        %pair_1248 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1249 = "vector.load"(%sums_979, %at_1246, %at_1247) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1250 = arith.addf %v_1249, %pair_1248 : vector<2xf32>
        %at_1251 = arith.addi %i14, %at_1246 : index
        %at_1252 = arith.addi %i14, %at_1247 : index
        "vector.store"(%f_1250, %sums_979, %at_1251, %at_1252) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1253 = arith.addi %at_4, %i8 : index
        %at_1254 = arith.addi %at_978, %i5 : index
        %pair_1255 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1256 = "vector.load"(%sums_979, %at_1253, %at_1254) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1257 = arith.addf %v_1256, %pair_1255 : vector<2xf32>
        %at_1258 = arith.addi %i14, %at_1253 : index
        %at_1259 = arith.addi %i14, %at_1254 : index
        "vector.store"(%f_1257, %sums_979, %at_1258, %at_1259) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1260 = arith.addi %at_4, %i0 : index
        %at_1261 = arith.addi %at_978, %i6 : index
        %pair_1262 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1263 = "vector.load"(%sums_979, %at_1260, %at_1261) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1264 = arith.addf %v_1263, %pair_1262 : vector<2xf32>
        %at_1265 = arith.addi %i14, %at_1260 : index
        %at_1266 = arith.addi %i14, %at_1261 : index
        "vector.store"(%f_1264, %sums_979, %at_1265, %at_1266) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1267 = arith.addi %at_4, %i8 : index
        %at_1268 = arith.addi %at_978, %i6 : index
        %pair_1269 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1270 = "vector.load"(%sums_979, %at_1267, %at_1268) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1271 = arith.addf %v_1270, %pair_1269 : vector<2xf32>
        %at_1272 = arith.addi %i14, %at_1267 : index
        %at_1273 = arith.addi %i14, %at_1268 : index
        "vector.store"(%f_1271, %sums_979, %at_1272, %at_1273) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1274 = arith.addi %at_4, %i0 : index
        %at_1275 = arith.addi %at_978, %i7 : index
        %pair_1276 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1277 = "vector.load"(%sums_979, %at_1274, %at_1275) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1278 = arith.addf %v_1277, %pair_1276 : vector<2xf32>
        %at_1279 = arith.addi %i14, %at_1274 : index
        %at_1280 = arith.addi %i14, %at_1275 : index
        "vector.store"(%f_1278, %sums_979, %at_1279, %at_1280) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1281 = arith.addi %at_4, %i8 : index
        %at_1282 = arith.addi %at_978, %i7 : index
        %pair_1283 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1284 = "vector.load"(%sums_979, %at_1281, %at_1282) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1285 = arith.addf %v_1284, %pair_1283 : vector<2xf32>
        %at_1286 = arith.addi %i14, %at_1281 : index
        %at_1287 = arith.addi %i14, %at_1282 : index
        "vector.store"(%f_1285, %sums_979, %at_1286, %at_1287) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1288 = arith.addi %at_4, %i9 : index
        %pair_1289 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1290 = "vector.load"(%sums_979, %at_1288, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1291 = arith.addf %v_1290, %pair_1289 : vector<2xf32>
        %at_1292 = arith.addi %i14, %at_1288 : index
        %at_1293 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1291, %sums_979, %at_1292, %at_1293) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1294 = arith.addi %at_4, %i10 : index
        %pair_1295 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1296 = "vector.load"(%sums_979, %at_1294, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1297 = arith.addf %v_1296, %pair_1295 : vector<2xf32>
        %at_1298 = arith.addi %i14, %at_1294 : index
        %at_1299 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1297, %sums_979, %at_1298, %at_1299) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1300 = arith.addi %at_4, %i9 : index
        %at_1301 = arith.addi %at_978, %i5 : index
        %pair_1302 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1303 = "vector.load"(%sums_979, %at_1300, %at_1301) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1304 = arith.addf %v_1303, %pair_1302 : vector<2xf32>
        %at_1305 = arith.addi %i14, %at_1300 : index
        %at_1306 = arith.addi %i14, %at_1301 : index
        "vector.store"(%f_1304, %sums_979, %at_1305, %at_1306) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1307 = arith.addi %at_4, %i10 : index
        %at_1308 = arith.addi %at_978, %i5 : index
        %pair_1309 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1310 = "vector.load"(%sums_979, %at_1307, %at_1308) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1311 = arith.addf %v_1310, %pair_1309 : vector<2xf32>
        %at_1312 = arith.addi %i14, %at_1307 : index
        %at_1313 = arith.addi %i14, %at_1308 : index
        "vector.store"(%f_1311, %sums_979, %at_1312, %at_1313) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1314 = arith.addi %at_4, %i9 : index
        %at_1315 = arith.addi %at_978, %i6 : index
        %pair_1316 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1317 = "vector.load"(%sums_979, %at_1314, %at_1315) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1318 = arith.addf %v_1317, %pair_1316 : vector<2xf32>
        %at_1319 = arith.addi %i14, %at_1314 : index
        %at_1320 = arith.addi %i14, %at_1315 : index
        "vector.store"(%f_1318, %sums_979, %at_1319, %at_1320) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1321 = arith.addi %at_4, %i10 : index
        %at_1322 = arith.addi %at_978, %i6 : index
        %pair_1323 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1324 = "vector.load"(%sums_979, %at_1321, %at_1322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1325 = arith.addf %v_1324, %pair_1323 : vector<2xf32>
        %at_1326 = arith.addi %i14, %at_1321 : index
        %at_1327 = arith.addi %i14, %at_1322 : index
        "vector.store"(%f_1325, %sums_979, %at_1326, %at_1327) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1328 = arith.addi %at_4, %i9 : index
        %at_1329 = arith.addi %at_978, %i7 : index
        %pair_1330 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1331 = "vector.load"(%sums_979, %at_1328, %at_1329) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1332 = arith.addf %v_1331, %pair_1330 : vector<2xf32>
        %at_1333 = arith.addi %i14, %at_1328 : index
        %at_1334 = arith.addi %i14, %at_1329 : index
        "vector.store"(%f_1332, %sums_979, %at_1333, %at_1334) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1335 = arith.addi %at_4, %i10 : index
        %at_1336 = arith.addi %at_978, %i7 : index
        %pair_1337 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1338 = "vector.load"(%sums_979, %at_1335, %at_1336) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1339 = arith.addf %v_1338, %pair_1337 : vector<2xf32>
        %at_1340 = arith.addi %i14, %at_1335 : index
        %at_1341 = arith.addi %i14, %at_1336 : index
        "vector.store"(%f_1339, %sums_979, %at_1340, %at_1341) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1342 = arith.cmpi eq, %warp_3, %i13 : index
      scf.if %holds_1342 {
        %pair_1343 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1344 = "vector.load"(%sums_979, %at_4, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1345 = arith.addf %v_1344, %pair_1343 : vector<2xf32>
        %at_1346 = arith.addi %i14, %at_4 : index
        %at_1347 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1345, %sums_979, %at_1346, %at_1347) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1348 = arith.addi %at_4, %i5 : index
        %pair_1349 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1350 = "vector.load"(%sums_979, %at_1348, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1351 = arith.addf %v_1350, %pair_1349 : vector<2xf32>
        %at_1352 = arith.addi %i14, %at_1348 : index
        %at_1353 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1351, %sums_979, %at_1352, %at_1353) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1354 = arith.addi %at_978, %i5 : index
        %pair_1355 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1356 = "vector.load"(%sums_979, %at_4, %at_1354) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1357 = arith.addf %v_1356, %pair_1355 : vector<2xf32>
        %at_1358 = arith.addi %i14, %at_4 : index
        %at_1359 = arith.addi %i14, %at_1354 : index
        "vector.store"(%f_1357, %sums_979, %at_1358, %at_1359) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1360 = arith.addi %at_4, %i5 : index
        %at_1361 = arith.addi %at_978, %i5 : index
        %pair_1362 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_1363 = "vector.load"(%sums_979, %at_1360, %at_1361) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1364 = arith.addf %v_1363, %pair_1362 : vector<2xf32>
        %at_1365 = arith.addi %i14, %at_1360 : index
        %at_1366 = arith.addi %i14, %at_1361 : index
        "vector.store"(%f_1364, %sums_979, %at_1365, %at_1366) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1367 = arith.addi %at_978, %i6 : index
        %pair_1368 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_1369 = "vector.load"(%sums_979, %at_4, %at_1367) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1370 = arith.addf %v_1369, %pair_1368 : vector<2xf32>
        %at_1371 = arith.addi %i14, %at_4 : index
        %at_1372 = arith.addi %i14, %at_1367 : index
        "vector.store"(%f_1370, %sums_979, %at_1371, %at_1372) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1373 = arith.addi %at_4, %i5 : index
        %at_1374 = arith.addi %at_978, %i6 : index
        %pair_1375 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_1376 = "vector.load"(%sums_979, %at_1373, %at_1374) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1377 = arith.addf %v_1376, %pair_1375 : vector<2xf32>
        %at_1378 = arith.addi %i14, %at_1373 : index
        %at_1379 = arith.addi %i14, %at_1374 : index
        "vector.store"(%f_1377, %sums_979, %at_1378, %at_1379) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1380 = arith.addi %at_978, %i7 : index
        %pair_1381 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_1382 = "vector.load"(%sums_979, %at_4, %at_1380) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1383 = arith.addf %v_1382, %pair_1381 : vector<2xf32>
        %at_1384 = arith.addi %i14, %at_4 : index
        %at_1385 = arith.addi %i14, %at_1380 : index
        "vector.store"(%f_1383, %sums_979, %at_1384, %at_1385) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1386 = arith.addi %at_4, %i5 : index
        %at_1387 = arith.addi %at_978, %i7 : index
        %pair_1388 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_1389 = "vector.load"(%sums_979, %at_1386, %at_1387) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1390 = arith.addf %v_1389, %pair_1388 : vector<2xf32>
        %at_1391 = arith.addi %i14, %at_1386 : index
        %at_1392 = arith.addi %i14, %at_1387 : index
        "vector.store"(%f_1390, %sums_979, %at_1391, %at_1392) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1393 = arith.addi %at_4, %i6 : index
        %pair_1394 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_1395 = "vector.load"(%sums_979, %at_1393, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1396 = arith.addf %v_1395, %pair_1394 : vector<2xf32>
        %at_1397 = arith.addi %i14, %at_1393 : index
        %at_1398 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1396, %sums_979, %at_1397, %at_1398) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1399 = arith.addi %at_4, %i7 : index
        %pair_1400 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_1401 = "vector.load"(%sums_979, %at_1399, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1402 = arith.addf %v_1401, %pair_1400 : vector<2xf32>
        %at_1403 = arith.addi %i14, %at_1399 : index
        %at_1404 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1402, %sums_979, %at_1403, %at_1404) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1405 = arith.addi %at_4, %i6 : index
        %at_1406 = arith.addi %at_978, %i5 : index
        %pair_1407 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_1408 = "vector.load"(%sums_979, %at_1405, %at_1406) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1409 = arith.addf %v_1408, %pair_1407 : vector<2xf32>
        %at_1410 = arith.addi %i14, %at_1405 : index
        %at_1411 = arith.addi %i14, %at_1406 : index
        "vector.store"(%f_1409, %sums_979, %at_1410, %at_1411) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1412 = arith.addi %at_4, %i7 : index
        %at_1413 = arith.addi %at_978, %i5 : index
        %pair_1414 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_1415 = "vector.load"(%sums_979, %at_1412, %at_1413) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1416 = arith.addf %v_1415, %pair_1414 : vector<2xf32>
        %at_1417 = arith.addi %i14, %at_1412 : index
        %at_1418 = arith.addi %i14, %at_1413 : index
        "vector.store"(%f_1416, %sums_979, %at_1417, %at_1418) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1419 = arith.addi %at_4, %i6 : index
        %at_1420 = arith.addi %at_978, %i6 : index
        %pair_1421 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_1422 = "vector.load"(%sums_979, %at_1419, %at_1420) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1423 = arith.addf %v_1422, %pair_1421 : vector<2xf32>
        %at_1424 = arith.addi %i14, %at_1419 : index
        %at_1425 = arith.addi %i14, %at_1420 : index
        "vector.store"(%f_1423, %sums_979, %at_1424, %at_1425) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1426 = arith.addi %at_4, %i7 : index
        %at_1427 = arith.addi %at_978, %i6 : index
        %pair_1428 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_1429 = "vector.load"(%sums_979, %at_1426, %at_1427) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1430 = arith.addf %v_1429, %pair_1428 : vector<2xf32>
        %at_1431 = arith.addi %i14, %at_1426 : index
        %at_1432 = arith.addi %i14, %at_1427 : index
        "vector.store"(%f_1430, %sums_979, %at_1431, %at_1432) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1433 = arith.addi %at_4, %i6 : index
        %at_1434 = arith.addi %at_978, %i7 : index
        %pair_1435 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_1436 = "vector.load"(%sums_979, %at_1433, %at_1434) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1437 = arith.addf %v_1436, %pair_1435 : vector<2xf32>
        %at_1438 = arith.addi %i14, %at_1433 : index
        %at_1439 = arith.addi %i14, %at_1434 : index
        "vector.store"(%f_1437, %sums_979, %at_1438, %at_1439) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1440 = arith.addi %at_4, %i7 : index
        %at_1441 = arith.addi %at_978, %i7 : index
        %pair_1442 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1443 = "vector.load"(%sums_979, %at_1440, %at_1441) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1444 = arith.addf %v_1443, %pair_1442 : vector<2xf32>
        %at_1445 = arith.addi %i14, %at_1440 : index
        %at_1446 = arith.addi %i14, %at_1441 : index
        "vector.store"(%f_1444, %sums_979, %at_1445, %at_1446) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1447 = arith.addi %at_4, %i0 : index
        %pair_1448 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1449 = "vector.load"(%sums_979, %at_1447, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1450 = arith.addf %v_1449, %pair_1448 : vector<2xf32>
        %at_1451 = arith.addi %i14, %at_1447 : index
        %at_1452 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1450, %sums_979, %at_1451, %at_1452) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1453 = arith.addi %at_4, %i8 : index
        %pair_1454 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1455 = "vector.load"(%sums_979, %at_1453, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1456 = arith.addf %v_1455, %pair_1454 : vector<2xf32>
        %at_1457 = arith.addi %i14, %at_1453 : index
        %at_1458 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1456, %sums_979, %at_1457, %at_1458) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1459 = arith.addi %at_4, %i0 : index
        %at_1460 = arith.addi %at_978, %i5 : index
        %pair_1461 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1462 = "vector.load"(%sums_979, %at_1459, %at_1460) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1463 = arith.addf %v_1462, %pair_1461 : vector<2xf32>
        %at_1464 = arith.addi %i14, %at_1459 : index
        %at_1465 = arith.addi %i14, %at_1460 : index
        "vector.store"(%f_1463, %sums_979, %at_1464, %at_1465) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1466 = arith.addi %at_4, %i8 : index
        %at_1467 = arith.addi %at_978, %i5 : index
        %pair_1468 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1469 = "vector.load"(%sums_979, %at_1466, %at_1467) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1470 = arith.addf %v_1469, %pair_1468 : vector<2xf32>
        %at_1471 = arith.addi %i14, %at_1466 : index
        %at_1472 = arith.addi %i14, %at_1467 : index
        "vector.store"(%f_1470, %sums_979, %at_1471, %at_1472) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1473 = arith.addi %at_4, %i0 : index
        %at_1474 = arith.addi %at_978, %i6 : index
        %pair_1475 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1476 = "vector.load"(%sums_979, %at_1473, %at_1474) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1477 = arith.addf %v_1476, %pair_1475 : vector<2xf32>
        %at_1478 = arith.addi %i14, %at_1473 : index
        %at_1479 = arith.addi %i14, %at_1474 : index
        "vector.store"(%f_1477, %sums_979, %at_1478, %at_1479) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1480 = arith.addi %at_4, %i8 : index
        %at_1481 = arith.addi %at_978, %i6 : index
        %pair_1482 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1483 = "vector.load"(%sums_979, %at_1480, %at_1481) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1484 = arith.addf %v_1483, %pair_1482 : vector<2xf32>
        %at_1485 = arith.addi %i14, %at_1480 : index
        %at_1486 = arith.addi %i14, %at_1481 : index
        "vector.store"(%f_1484, %sums_979, %at_1485, %at_1486) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1487 = arith.addi %at_4, %i0 : index
        %at_1488 = arith.addi %at_978, %i7 : index
        %pair_1489 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1490 = "vector.load"(%sums_979, %at_1487, %at_1488) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1491 = arith.addf %v_1490, %pair_1489 : vector<2xf32>
        %at_1492 = arith.addi %i14, %at_1487 : index
        %at_1493 = arith.addi %i14, %at_1488 : index
        "vector.store"(%f_1491, %sums_979, %at_1492, %at_1493) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1494 = arith.addi %at_4, %i8 : index
        %at_1495 = arith.addi %at_978, %i7 : index
        %pair_1496 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1497 = "vector.load"(%sums_979, %at_1494, %at_1495) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1498 = arith.addf %v_1497, %pair_1496 : vector<2xf32>
        %at_1499 = arith.addi %i14, %at_1494 : index
        %at_1500 = arith.addi %i14, %at_1495 : index
        "vector.store"(%f_1498, %sums_979, %at_1499, %at_1500) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1501 = arith.addi %at_4, %i9 : index
        %pair_1502 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1503 = "vector.load"(%sums_979, %at_1501, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1504 = arith.addf %v_1503, %pair_1502 : vector<2xf32>
        %at_1505 = arith.addi %i14, %at_1501 : index
        %at_1506 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1504, %sums_979, %at_1505, %at_1506) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1507 = arith.addi %at_4, %i10 : index
        %pair_1508 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1509 = "vector.load"(%sums_979, %at_1507, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1510 = arith.addf %v_1509, %pair_1508 : vector<2xf32>
        %at_1511 = arith.addi %i14, %at_1507 : index
        %at_1512 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1510, %sums_979, %at_1511, %at_1512) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1513 = arith.addi %at_4, %i9 : index
        %at_1514 = arith.addi %at_978, %i5 : index
        %pair_1515 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1516 = "vector.load"(%sums_979, %at_1513, %at_1514) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1517 = arith.addf %v_1516, %pair_1515 : vector<2xf32>
        %at_1518 = arith.addi %i14, %at_1513 : index
        %at_1519 = arith.addi %i14, %at_1514 : index
        "vector.store"(%f_1517, %sums_979, %at_1518, %at_1519) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1520 = arith.addi %at_4, %i10 : index
        %at_1521 = arith.addi %at_978, %i5 : index
        %pair_1522 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1523 = "vector.load"(%sums_979, %at_1520, %at_1521) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1524 = arith.addf %v_1523, %pair_1522 : vector<2xf32>
        %at_1525 = arith.addi %i14, %at_1520 : index
        %at_1526 = arith.addi %i14, %at_1521 : index
        "vector.store"(%f_1524, %sums_979, %at_1525, %at_1526) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1527 = arith.addi %at_4, %i9 : index
        %at_1528 = arith.addi %at_978, %i6 : index
        %pair_1529 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1530 = "vector.load"(%sums_979, %at_1527, %at_1528) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1531 = arith.addf %v_1530, %pair_1529 : vector<2xf32>
        %at_1532 = arith.addi %i14, %at_1527 : index
        %at_1533 = arith.addi %i14, %at_1528 : index
        "vector.store"(%f_1531, %sums_979, %at_1532, %at_1533) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1534 = arith.addi %at_4, %i10 : index
        %at_1535 = arith.addi %at_978, %i6 : index
        %pair_1536 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1537 = "vector.load"(%sums_979, %at_1534, %at_1535) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1538 = arith.addf %v_1537, %pair_1536 : vector<2xf32>
        %at_1539 = arith.addi %i14, %at_1534 : index
        %at_1540 = arith.addi %i14, %at_1535 : index
        "vector.store"(%f_1538, %sums_979, %at_1539, %at_1540) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1541 = arith.addi %at_4, %i9 : index
        %at_1542 = arith.addi %at_978, %i7 : index
        %pair_1543 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1544 = "vector.load"(%sums_979, %at_1541, %at_1542) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1545 = arith.addf %v_1544, %pair_1543 : vector<2xf32>
        %at_1546 = arith.addi %i14, %at_1541 : index
        %at_1547 = arith.addi %i14, %at_1542 : index
        "vector.store"(%f_1545, %sums_979, %at_1546, %at_1547) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1548 = arith.addi %at_4, %i10 : index
        %at_1549 = arith.addi %at_978, %i7 : index
        %pair_1550 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1551 = "vector.load"(%sums_979, %at_1548, %at_1549) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1552 = arith.addf %v_1551, %pair_1550 : vector<2xf32>
        %at_1553 = arith.addi %i14, %at_1548 : index
        %at_1554 = arith.addi %i14, %at_1549 : index
        "vector.store"(%f_1552, %sums_979, %at_1553, %at_1554) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1555 = arith.cmpi eq, %warp_3, %i16 : index
      scf.if %holds_1555 {
        %pair_1556 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1557 = "vector.load"(%sums_979, %at_4, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1558 = arith.addf %v_1557, %pair_1556 : vector<2xf32>
        %at_1559 = arith.addi %i14, %at_4 : index
        %at_1560 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1558, %sums_979, %at_1559, %at_1560) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1561 = arith.addi %at_4, %i5 : index
        %pair_1562 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1563 = "vector.load"(%sums_979, %at_1561, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1564 = arith.addf %v_1563, %pair_1562 : vector<2xf32>
        %at_1565 = arith.addi %i14, %at_1561 : index
        %at_1566 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1564, %sums_979, %at_1565, %at_1566) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1567 = arith.addi %at_978, %i5 : index
        %pair_1568 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1569 = "vector.load"(%sums_979, %at_4, %at_1567) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1570 = arith.addf %v_1569, %pair_1568 : vector<2xf32>
        %at_1571 = arith.addi %i14, %at_4 : index
        %at_1572 = arith.addi %i14, %at_1567 : index
        "vector.store"(%f_1570, %sums_979, %at_1571, %at_1572) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1573 = arith.addi %at_4, %i5 : index
        %at_1574 = arith.addi %at_978, %i5 : index
        %pair_1575 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_1576 = "vector.load"(%sums_979, %at_1573, %at_1574) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1577 = arith.addf %v_1576, %pair_1575 : vector<2xf32>
        %at_1578 = arith.addi %i14, %at_1573 : index
        %at_1579 = arith.addi %i14, %at_1574 : index
        "vector.store"(%f_1577, %sums_979, %at_1578, %at_1579) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1580 = arith.addi %at_978, %i6 : index
        %pair_1581 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_1582 = "vector.load"(%sums_979, %at_4, %at_1580) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1583 = arith.addf %v_1582, %pair_1581 : vector<2xf32>
        %at_1584 = arith.addi %i14, %at_4 : index
        %at_1585 = arith.addi %i14, %at_1580 : index
        "vector.store"(%f_1583, %sums_979, %at_1584, %at_1585) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1586 = arith.addi %at_4, %i5 : index
        %at_1587 = arith.addi %at_978, %i6 : index
        %pair_1588 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_1589 = "vector.load"(%sums_979, %at_1586, %at_1587) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1590 = arith.addf %v_1589, %pair_1588 : vector<2xf32>
        %at_1591 = arith.addi %i14, %at_1586 : index
        %at_1592 = arith.addi %i14, %at_1587 : index
        "vector.store"(%f_1590, %sums_979, %at_1591, %at_1592) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1593 = arith.addi %at_978, %i7 : index
        %pair_1594 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_1595 = "vector.load"(%sums_979, %at_4, %at_1593) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1596 = arith.addf %v_1595, %pair_1594 : vector<2xf32>
        %at_1597 = arith.addi %i14, %at_4 : index
        %at_1598 = arith.addi %i14, %at_1593 : index
        "vector.store"(%f_1596, %sums_979, %at_1597, %at_1598) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1599 = arith.addi %at_4, %i5 : index
        %at_1600 = arith.addi %at_978, %i7 : index
        %pair_1601 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_1602 = "vector.load"(%sums_979, %at_1599, %at_1600) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1603 = arith.addf %v_1602, %pair_1601 : vector<2xf32>
        %at_1604 = arith.addi %i14, %at_1599 : index
        %at_1605 = arith.addi %i14, %at_1600 : index
        "vector.store"(%f_1603, %sums_979, %at_1604, %at_1605) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1606 = arith.addi %at_4, %i6 : index
        %pair_1607 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_1608 = "vector.load"(%sums_979, %at_1606, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1609 = arith.addf %v_1608, %pair_1607 : vector<2xf32>
        %at_1610 = arith.addi %i14, %at_1606 : index
        %at_1611 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1609, %sums_979, %at_1610, %at_1611) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1612 = arith.addi %at_4, %i7 : index
        %pair_1613 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_1614 = "vector.load"(%sums_979, %at_1612, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1615 = arith.addf %v_1614, %pair_1613 : vector<2xf32>
        %at_1616 = arith.addi %i14, %at_1612 : index
        %at_1617 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1615, %sums_979, %at_1616, %at_1617) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1618 = arith.addi %at_4, %i6 : index
        %at_1619 = arith.addi %at_978, %i5 : index
        %pair_1620 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_1621 = "vector.load"(%sums_979, %at_1618, %at_1619) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1622 = arith.addf %v_1621, %pair_1620 : vector<2xf32>
        %at_1623 = arith.addi %i14, %at_1618 : index
        %at_1624 = arith.addi %i14, %at_1619 : index
        "vector.store"(%f_1622, %sums_979, %at_1623, %at_1624) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1625 = arith.addi %at_4, %i7 : index
        %at_1626 = arith.addi %at_978, %i5 : index
        %pair_1627 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_1628 = "vector.load"(%sums_979, %at_1625, %at_1626) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1629 = arith.addf %v_1628, %pair_1627 : vector<2xf32>
        %at_1630 = arith.addi %i14, %at_1625 : index
        %at_1631 = arith.addi %i14, %at_1626 : index
        "vector.store"(%f_1629, %sums_979, %at_1630, %at_1631) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1632 = arith.addi %at_4, %i6 : index
        %at_1633 = arith.addi %at_978, %i6 : index
        %pair_1634 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_1635 = "vector.load"(%sums_979, %at_1632, %at_1633) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1636 = arith.addf %v_1635, %pair_1634 : vector<2xf32>
        %at_1637 = arith.addi %i14, %at_1632 : index
        %at_1638 = arith.addi %i14, %at_1633 : index
        "vector.store"(%f_1636, %sums_979, %at_1637, %at_1638) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1639 = arith.addi %at_4, %i7 : index
        %at_1640 = arith.addi %at_978, %i6 : index
        %pair_1641 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_1642 = "vector.load"(%sums_979, %at_1639, %at_1640) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1643 = arith.addf %v_1642, %pair_1641 : vector<2xf32>
        %at_1644 = arith.addi %i14, %at_1639 : index
        %at_1645 = arith.addi %i14, %at_1640 : index
        "vector.store"(%f_1643, %sums_979, %at_1644, %at_1645) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1646 = arith.addi %at_4, %i6 : index
        %at_1647 = arith.addi %at_978, %i7 : index
        %pair_1648 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_1649 = "vector.load"(%sums_979, %at_1646, %at_1647) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1650 = arith.addf %v_1649, %pair_1648 : vector<2xf32>
        %at_1651 = arith.addi %i14, %at_1646 : index
        %at_1652 = arith.addi %i14, %at_1647 : index
        "vector.store"(%f_1650, %sums_979, %at_1651, %at_1652) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1653 = arith.addi %at_4, %i7 : index
        %at_1654 = arith.addi %at_978, %i7 : index
        %pair_1655 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1656 = "vector.load"(%sums_979, %at_1653, %at_1654) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1657 = arith.addf %v_1656, %pair_1655 : vector<2xf32>
        %at_1658 = arith.addi %i14, %at_1653 : index
        %at_1659 = arith.addi %i14, %at_1654 : index
        "vector.store"(%f_1657, %sums_979, %at_1658, %at_1659) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1660 = arith.addi %at_4, %i0 : index
        %pair_1661 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1662 = "vector.load"(%sums_979, %at_1660, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1663 = arith.addf %v_1662, %pair_1661 : vector<2xf32>
        %at_1664 = arith.addi %i14, %at_1660 : index
        %at_1665 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1663, %sums_979, %at_1664, %at_1665) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1666 = arith.addi %at_4, %i8 : index
        %pair_1667 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1668 = "vector.load"(%sums_979, %at_1666, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1669 = arith.addf %v_1668, %pair_1667 : vector<2xf32>
        %at_1670 = arith.addi %i14, %at_1666 : index
        %at_1671 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1669, %sums_979, %at_1670, %at_1671) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1672 = arith.addi %at_4, %i0 : index
        %at_1673 = arith.addi %at_978, %i5 : index
        %pair_1674 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1675 = "vector.load"(%sums_979, %at_1672, %at_1673) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1676 = arith.addf %v_1675, %pair_1674 : vector<2xf32>
        %at_1677 = arith.addi %i14, %at_1672 : index
        %at_1678 = arith.addi %i14, %at_1673 : index
        "vector.store"(%f_1676, %sums_979, %at_1677, %at_1678) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1679 = arith.addi %at_4, %i8 : index
        %at_1680 = arith.addi %at_978, %i5 : index
        %pair_1681 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1682 = "vector.load"(%sums_979, %at_1679, %at_1680) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1683 = arith.addf %v_1682, %pair_1681 : vector<2xf32>
        %at_1684 = arith.addi %i14, %at_1679 : index
        %at_1685 = arith.addi %i14, %at_1680 : index
        "vector.store"(%f_1683, %sums_979, %at_1684, %at_1685) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1686 = arith.addi %at_4, %i0 : index
        %at_1687 = arith.addi %at_978, %i6 : index
        %pair_1688 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1689 = "vector.load"(%sums_979, %at_1686, %at_1687) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1690 = arith.addf %v_1689, %pair_1688 : vector<2xf32>
        %at_1691 = arith.addi %i14, %at_1686 : index
        %at_1692 = arith.addi %i14, %at_1687 : index
        "vector.store"(%f_1690, %sums_979, %at_1691, %at_1692) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1693 = arith.addi %at_4, %i8 : index
        %at_1694 = arith.addi %at_978, %i6 : index
        %pair_1695 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1696 = "vector.load"(%sums_979, %at_1693, %at_1694) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1697 = arith.addf %v_1696, %pair_1695 : vector<2xf32>
        %at_1698 = arith.addi %i14, %at_1693 : index
        %at_1699 = arith.addi %i14, %at_1694 : index
        "vector.store"(%f_1697, %sums_979, %at_1698, %at_1699) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1700 = arith.addi %at_4, %i0 : index
        %at_1701 = arith.addi %at_978, %i7 : index
        %pair_1702 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1703 = "vector.load"(%sums_979, %at_1700, %at_1701) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1704 = arith.addf %v_1703, %pair_1702 : vector<2xf32>
        %at_1705 = arith.addi %i14, %at_1700 : index
        %at_1706 = arith.addi %i14, %at_1701 : index
        "vector.store"(%f_1704, %sums_979, %at_1705, %at_1706) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1707 = arith.addi %at_4, %i8 : index
        %at_1708 = arith.addi %at_978, %i7 : index
        %pair_1709 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1710 = "vector.load"(%sums_979, %at_1707, %at_1708) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1711 = arith.addf %v_1710, %pair_1709 : vector<2xf32>
        %at_1712 = arith.addi %i14, %at_1707 : index
        %at_1713 = arith.addi %i14, %at_1708 : index
        "vector.store"(%f_1711, %sums_979, %at_1712, %at_1713) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1714 = arith.addi %at_4, %i9 : index
        %pair_1715 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1716 = "vector.load"(%sums_979, %at_1714, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1717 = arith.addf %v_1716, %pair_1715 : vector<2xf32>
        %at_1718 = arith.addi %i14, %at_1714 : index
        %at_1719 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1717, %sums_979, %at_1718, %at_1719) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1720 = arith.addi %at_4, %i10 : index
        %pair_1721 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1722 = "vector.load"(%sums_979, %at_1720, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1723 = arith.addf %v_1722, %pair_1721 : vector<2xf32>
        %at_1724 = arith.addi %i14, %at_1720 : index
        %at_1725 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1723, %sums_979, %at_1724, %at_1725) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1726 = arith.addi %at_4, %i9 : index
        %at_1727 = arith.addi %at_978, %i5 : index
        %pair_1728 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1729 = "vector.load"(%sums_979, %at_1726, %at_1727) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1730 = arith.addf %v_1729, %pair_1728 : vector<2xf32>
        %at_1731 = arith.addi %i14, %at_1726 : index
        %at_1732 = arith.addi %i14, %at_1727 : index
        "vector.store"(%f_1730, %sums_979, %at_1731, %at_1732) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1733 = arith.addi %at_4, %i10 : index
        %at_1734 = arith.addi %at_978, %i5 : index
        %pair_1735 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1736 = "vector.load"(%sums_979, %at_1733, %at_1734) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1737 = arith.addf %v_1736, %pair_1735 : vector<2xf32>
        %at_1738 = arith.addi %i14, %at_1733 : index
        %at_1739 = arith.addi %i14, %at_1734 : index
        "vector.store"(%f_1737, %sums_979, %at_1738, %at_1739) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1740 = arith.addi %at_4, %i9 : index
        %at_1741 = arith.addi %at_978, %i6 : index
        %pair_1742 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1743 = "vector.load"(%sums_979, %at_1740, %at_1741) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1744 = arith.addf %v_1743, %pair_1742 : vector<2xf32>
        %at_1745 = arith.addi %i14, %at_1740 : index
        %at_1746 = arith.addi %i14, %at_1741 : index
        "vector.store"(%f_1744, %sums_979, %at_1745, %at_1746) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1747 = arith.addi %at_4, %i10 : index
        %at_1748 = arith.addi %at_978, %i6 : index
        %pair_1749 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1750 = "vector.load"(%sums_979, %at_1747, %at_1748) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1751 = arith.addf %v_1750, %pair_1749 : vector<2xf32>
        %at_1752 = arith.addi %i14, %at_1747 : index
        %at_1753 = arith.addi %i14, %at_1748 : index
        "vector.store"(%f_1751, %sums_979, %at_1752, %at_1753) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1754 = arith.addi %at_4, %i9 : index
        %at_1755 = arith.addi %at_978, %i7 : index
        %pair_1756 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1757 = "vector.load"(%sums_979, %at_1754, %at_1755) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1758 = arith.addf %v_1757, %pair_1756 : vector<2xf32>
        %at_1759 = arith.addi %i14, %at_1754 : index
        %at_1760 = arith.addi %i14, %at_1755 : index
        "vector.store"(%f_1758, %sums_979, %at_1759, %at_1760) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1761 = arith.addi %at_4, %i10 : index
        %at_1762 = arith.addi %at_978, %i7 : index
        %pair_1763 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1764 = "vector.load"(%sums_979, %at_1761, %at_1762) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1765 = arith.addf %v_1764, %pair_1763 : vector<2xf32>
        %at_1766 = arith.addi %i14, %at_1761 : index
        %at_1767 = arith.addi %i14, %at_1762 : index
        "vector.store"(%f_1765, %sums_979, %at_1766, %at_1767) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1768 = arith.cmpi eq, %warp_3, %i1 : index
      scf.if %holds_1768 {
        %pair_1769 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1770 = "vector.load"(%sums_979, %at_4, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1771 = arith.addf %v_1770, %pair_1769 : vector<2xf32>
        %at_1772 = arith.addi %i14, %at_4 : index
        %at_1773 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1771, %sums_979, %at_1772, %at_1773) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1774 = arith.addi %at_4, %i5 : index
        %pair_1775 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1776 = "vector.load"(%sums_979, %at_1774, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1777 = arith.addf %v_1776, %pair_1775 : vector<2xf32>
        %at_1778 = arith.addi %i14, %at_1774 : index
        %at_1779 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1777, %sums_979, %at_1778, %at_1779) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1780 = arith.addi %at_978, %i5 : index
        %pair_1781 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1782 = "vector.load"(%sums_979, %at_4, %at_1780) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1783 = arith.addf %v_1782, %pair_1781 : vector<2xf32>
        %at_1784 = arith.addi %i14, %at_4 : index
        %at_1785 = arith.addi %i14, %at_1780 : index
        "vector.store"(%f_1783, %sums_979, %at_1784, %at_1785) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1786 = arith.addi %at_4, %i5 : index
        %at_1787 = arith.addi %at_978, %i5 : index
        %pair_1788 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_1789 = "vector.load"(%sums_979, %at_1786, %at_1787) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1790 = arith.addf %v_1789, %pair_1788 : vector<2xf32>
        %at_1791 = arith.addi %i14, %at_1786 : index
        %at_1792 = arith.addi %i14, %at_1787 : index
        "vector.store"(%f_1790, %sums_979, %at_1791, %at_1792) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1793 = arith.addi %at_978, %i6 : index
        %pair_1794 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_1795 = "vector.load"(%sums_979, %at_4, %at_1793) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1796 = arith.addf %v_1795, %pair_1794 : vector<2xf32>
        %at_1797 = arith.addi %i14, %at_4 : index
        %at_1798 = arith.addi %i14, %at_1793 : index
        "vector.store"(%f_1796, %sums_979, %at_1797, %at_1798) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1799 = arith.addi %at_4, %i5 : index
        %at_1800 = arith.addi %at_978, %i6 : index
        %pair_1801 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_1802 = "vector.load"(%sums_979, %at_1799, %at_1800) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1803 = arith.addf %v_1802, %pair_1801 : vector<2xf32>
        %at_1804 = arith.addi %i14, %at_1799 : index
        %at_1805 = arith.addi %i14, %at_1800 : index
        "vector.store"(%f_1803, %sums_979, %at_1804, %at_1805) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1806 = arith.addi %at_978, %i7 : index
        %pair_1807 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_1808 = "vector.load"(%sums_979, %at_4, %at_1806) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1809 = arith.addf %v_1808, %pair_1807 : vector<2xf32>
        %at_1810 = arith.addi %i14, %at_4 : index
        %at_1811 = arith.addi %i14, %at_1806 : index
        "vector.store"(%f_1809, %sums_979, %at_1810, %at_1811) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1812 = arith.addi %at_4, %i5 : index
        %at_1813 = arith.addi %at_978, %i7 : index
        %pair_1814 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_1815 = "vector.load"(%sums_979, %at_1812, %at_1813) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1816 = arith.addf %v_1815, %pair_1814 : vector<2xf32>
        %at_1817 = arith.addi %i14, %at_1812 : index
        %at_1818 = arith.addi %i14, %at_1813 : index
        "vector.store"(%f_1816, %sums_979, %at_1817, %at_1818) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1819 = arith.addi %at_4, %i6 : index
        %pair_1820 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_1821 = "vector.load"(%sums_979, %at_1819, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1822 = arith.addf %v_1821, %pair_1820 : vector<2xf32>
        %at_1823 = arith.addi %i14, %at_1819 : index
        %at_1824 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1822, %sums_979, %at_1823, %at_1824) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1825 = arith.addi %at_4, %i7 : index
        %pair_1826 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_1827 = "vector.load"(%sums_979, %at_1825, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1828 = arith.addf %v_1827, %pair_1826 : vector<2xf32>
        %at_1829 = arith.addi %i14, %at_1825 : index
        %at_1830 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1828, %sums_979, %at_1829, %at_1830) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1831 = arith.addi %at_4, %i6 : index
        %at_1832 = arith.addi %at_978, %i5 : index
        %pair_1833 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_1834 = "vector.load"(%sums_979, %at_1831, %at_1832) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1835 = arith.addf %v_1834, %pair_1833 : vector<2xf32>
        %at_1836 = arith.addi %i14, %at_1831 : index
        %at_1837 = arith.addi %i14, %at_1832 : index
        "vector.store"(%f_1835, %sums_979, %at_1836, %at_1837) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1838 = arith.addi %at_4, %i7 : index
        %at_1839 = arith.addi %at_978, %i5 : index
        %pair_1840 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_1841 = "vector.load"(%sums_979, %at_1838, %at_1839) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1842 = arith.addf %v_1841, %pair_1840 : vector<2xf32>
        %at_1843 = arith.addi %i14, %at_1838 : index
        %at_1844 = arith.addi %i14, %at_1839 : index
        "vector.store"(%f_1842, %sums_979, %at_1843, %at_1844) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1845 = arith.addi %at_4, %i6 : index
        %at_1846 = arith.addi %at_978, %i6 : index
        %pair_1847 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_1848 = "vector.load"(%sums_979, %at_1845, %at_1846) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1849 = arith.addf %v_1848, %pair_1847 : vector<2xf32>
        %at_1850 = arith.addi %i14, %at_1845 : index
        %at_1851 = arith.addi %i14, %at_1846 : index
        "vector.store"(%f_1849, %sums_979, %at_1850, %at_1851) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1852 = arith.addi %at_4, %i7 : index
        %at_1853 = arith.addi %at_978, %i6 : index
        %pair_1854 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_1855 = "vector.load"(%sums_979, %at_1852, %at_1853) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1856 = arith.addf %v_1855, %pair_1854 : vector<2xf32>
        %at_1857 = arith.addi %i14, %at_1852 : index
        %at_1858 = arith.addi %i14, %at_1853 : index
        "vector.store"(%f_1856, %sums_979, %at_1857, %at_1858) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1859 = arith.addi %at_4, %i6 : index
        %at_1860 = arith.addi %at_978, %i7 : index
        %pair_1861 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_1862 = "vector.load"(%sums_979, %at_1859, %at_1860) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1863 = arith.addf %v_1862, %pair_1861 : vector<2xf32>
        %at_1864 = arith.addi %i14, %at_1859 : index
        %at_1865 = arith.addi %i14, %at_1860 : index
        "vector.store"(%f_1863, %sums_979, %at_1864, %at_1865) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1866 = arith.addi %at_4, %i7 : index
        %at_1867 = arith.addi %at_978, %i7 : index
        %pair_1868 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1869 = "vector.load"(%sums_979, %at_1866, %at_1867) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1870 = arith.addf %v_1869, %pair_1868 : vector<2xf32>
        %at_1871 = arith.addi %i14, %at_1866 : index
        %at_1872 = arith.addi %i14, %at_1867 : index
        "vector.store"(%f_1870, %sums_979, %at_1871, %at_1872) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1873 = arith.addi %at_4, %i0 : index
        %pair_1874 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1875 = "vector.load"(%sums_979, %at_1873, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1876 = arith.addf %v_1875, %pair_1874 : vector<2xf32>
        %at_1877 = arith.addi %i14, %at_1873 : index
        %at_1878 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1876, %sums_979, %at_1877, %at_1878) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1879 = arith.addi %at_4, %i8 : index
        %pair_1880 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1881 = "vector.load"(%sums_979, %at_1879, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1882 = arith.addf %v_1881, %pair_1880 : vector<2xf32>
        %at_1883 = arith.addi %i14, %at_1879 : index
        %at_1884 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1882, %sums_979, %at_1883, %at_1884) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1885 = arith.addi %at_4, %i0 : index
        %at_1886 = arith.addi %at_978, %i5 : index
        %pair_1887 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1888 = "vector.load"(%sums_979, %at_1885, %at_1886) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1889 = arith.addf %v_1888, %pair_1887 : vector<2xf32>
        %at_1890 = arith.addi %i14, %at_1885 : index
        %at_1891 = arith.addi %i14, %at_1886 : index
        "vector.store"(%f_1889, %sums_979, %at_1890, %at_1891) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1892 = arith.addi %at_4, %i8 : index
        %at_1893 = arith.addi %at_978, %i5 : index
        %pair_1894 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1895 = "vector.load"(%sums_979, %at_1892, %at_1893) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1896 = arith.addf %v_1895, %pair_1894 : vector<2xf32>
        %at_1897 = arith.addi %i14, %at_1892 : index
        %at_1898 = arith.addi %i14, %at_1893 : index
        "vector.store"(%f_1896, %sums_979, %at_1897, %at_1898) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1899 = arith.addi %at_4, %i0 : index
        %at_1900 = arith.addi %at_978, %i6 : index
        %pair_1901 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1902 = "vector.load"(%sums_979, %at_1899, %at_1900) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1903 = arith.addf %v_1902, %pair_1901 : vector<2xf32>
        %at_1904 = arith.addi %i14, %at_1899 : index
        %at_1905 = arith.addi %i14, %at_1900 : index
        "vector.store"(%f_1903, %sums_979, %at_1904, %at_1905) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1906 = arith.addi %at_4, %i8 : index
        %at_1907 = arith.addi %at_978, %i6 : index
        %pair_1908 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1909 = "vector.load"(%sums_979, %at_1906, %at_1907) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1910 = arith.addf %v_1909, %pair_1908 : vector<2xf32>
        %at_1911 = arith.addi %i14, %at_1906 : index
        %at_1912 = arith.addi %i14, %at_1907 : index
        "vector.store"(%f_1910, %sums_979, %at_1911, %at_1912) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1913 = arith.addi %at_4, %i0 : index
        %at_1914 = arith.addi %at_978, %i7 : index
        %pair_1915 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1916 = "vector.load"(%sums_979, %at_1913, %at_1914) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1917 = arith.addf %v_1916, %pair_1915 : vector<2xf32>
        %at_1918 = arith.addi %i14, %at_1913 : index
        %at_1919 = arith.addi %i14, %at_1914 : index
        "vector.store"(%f_1917, %sums_979, %at_1918, %at_1919) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1920 = arith.addi %at_4, %i8 : index
        %at_1921 = arith.addi %at_978, %i7 : index
        %pair_1922 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1923 = "vector.load"(%sums_979, %at_1920, %at_1921) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1924 = arith.addf %v_1923, %pair_1922 : vector<2xf32>
        %at_1925 = arith.addi %i14, %at_1920 : index
        %at_1926 = arith.addi %i14, %at_1921 : index
        "vector.store"(%f_1924, %sums_979, %at_1925, %at_1926) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1927 = arith.addi %at_4, %i9 : index
        %pair_1928 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1929 = "vector.load"(%sums_979, %at_1927, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1930 = arith.addf %v_1929, %pair_1928 : vector<2xf32>
        %at_1931 = arith.addi %i14, %at_1927 : index
        %at_1932 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1930, %sums_979, %at_1931, %at_1932) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1933 = arith.addi %at_4, %i10 : index
        %pair_1934 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1935 = "vector.load"(%sums_979, %at_1933, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1936 = arith.addf %v_1935, %pair_1934 : vector<2xf32>
        %at_1937 = arith.addi %i14, %at_1933 : index
        %at_1938 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1936, %sums_979, %at_1937, %at_1938) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1939 = arith.addi %at_4, %i9 : index
        %at_1940 = arith.addi %at_978, %i5 : index
        %pair_1941 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1942 = "vector.load"(%sums_979, %at_1939, %at_1940) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1943 = arith.addf %v_1942, %pair_1941 : vector<2xf32>
        %at_1944 = arith.addi %i14, %at_1939 : index
        %at_1945 = arith.addi %i14, %at_1940 : index
        "vector.store"(%f_1943, %sums_979, %at_1944, %at_1945) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1946 = arith.addi %at_4, %i10 : index
        %at_1947 = arith.addi %at_978, %i5 : index
        %pair_1948 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1949 = "vector.load"(%sums_979, %at_1946, %at_1947) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1950 = arith.addf %v_1949, %pair_1948 : vector<2xf32>
        %at_1951 = arith.addi %i14, %at_1946 : index
        %at_1952 = arith.addi %i14, %at_1947 : index
        "vector.store"(%f_1950, %sums_979, %at_1951, %at_1952) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1953 = arith.addi %at_4, %i9 : index
        %at_1954 = arith.addi %at_978, %i6 : index
        %pair_1955 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1956 = "vector.load"(%sums_979, %at_1953, %at_1954) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1957 = arith.addf %v_1956, %pair_1955 : vector<2xf32>
        %at_1958 = arith.addi %i14, %at_1953 : index
        %at_1959 = arith.addi %i14, %at_1954 : index
        "vector.store"(%f_1957, %sums_979, %at_1958, %at_1959) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1960 = arith.addi %at_4, %i10 : index
        %at_1961 = arith.addi %at_978, %i6 : index
        %pair_1962 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1963 = "vector.load"(%sums_979, %at_1960, %at_1961) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1964 = arith.addf %v_1963, %pair_1962 : vector<2xf32>
        %at_1965 = arith.addi %i14, %at_1960 : index
        %at_1966 = arith.addi %i14, %at_1961 : index
        "vector.store"(%f_1964, %sums_979, %at_1965, %at_1966) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1967 = arith.addi %at_4, %i9 : index
        %at_1968 = arith.addi %at_978, %i7 : index
        %pair_1969 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1970 = "vector.load"(%sums_979, %at_1967, %at_1968) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1971 = arith.addf %v_1970, %pair_1969 : vector<2xf32>
        %at_1972 = arith.addi %i14, %at_1967 : index
        %at_1973 = arith.addi %i14, %at_1968 : index
        "vector.store"(%f_1971, %sums_979, %at_1972, %at_1973) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1974 = arith.addi %at_4, %i10 : index
        %at_1975 = arith.addi %at_978, %i7 : index
        %pair_1976 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1977 = "vector.load"(%sums_979, %at_1974, %at_1975) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1978 = arith.addf %v_1977, %pair_1976 : vector<2xf32>
        %at_1979 = arith.addi %i14, %at_1974 : index
        %at_1980 = arith.addi %i14, %at_1975 : index
        "vector.store"(%f_1978, %sums_979, %at_1979, %at_1980) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1981 = arith.cmpi eq, %warp_3, %i17 : index
      scf.if %holds_1981 {
        %pair_1982 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1983 = "vector.load"(%sums_979, %at_4, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1984 = arith.addf %v_1983, %pair_1982 : vector<2xf32>
        %at_1985 = arith.addi %i14, %at_4 : index
        %at_1986 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1984, %sums_979, %at_1985, %at_1986) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1987 = arith.addi %at_4, %i5 : index
        %pair_1988 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1989 = "vector.load"(%sums_979, %at_1987, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1990 = arith.addf %v_1989, %pair_1988 : vector<2xf32>
        %at_1991 = arith.addi %i14, %at_1987 : index
        %at_1992 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_1990, %sums_979, %at_1991, %at_1992) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1993 = arith.addi %at_978, %i5 : index
        %pair_1994 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1995 = "vector.load"(%sums_979, %at_4, %at_1993) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1996 = arith.addf %v_1995, %pair_1994 : vector<2xf32>
        %at_1997 = arith.addi %i14, %at_4 : index
        %at_1998 = arith.addi %i14, %at_1993 : index
        "vector.store"(%f_1996, %sums_979, %at_1997, %at_1998) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1999 = arith.addi %at_4, %i5 : index
        %at_2000 = arith.addi %at_978, %i5 : index
        %pair_2001 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_2002 = "vector.load"(%sums_979, %at_1999, %at_2000) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2003 = arith.addf %v_2002, %pair_2001 : vector<2xf32>
        %at_2004 = arith.addi %i14, %at_1999 : index
        %at_2005 = arith.addi %i14, %at_2000 : index
        "vector.store"(%f_2003, %sums_979, %at_2004, %at_2005) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2006 = arith.addi %at_978, %i6 : index
        %pair_2007 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_2008 = "vector.load"(%sums_979, %at_4, %at_2006) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2009 = arith.addf %v_2008, %pair_2007 : vector<2xf32>
        %at_2010 = arith.addi %i14, %at_4 : index
        %at_2011 = arith.addi %i14, %at_2006 : index
        "vector.store"(%f_2009, %sums_979, %at_2010, %at_2011) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2012 = arith.addi %at_4, %i5 : index
        %at_2013 = arith.addi %at_978, %i6 : index
        %pair_2014 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_2015 = "vector.load"(%sums_979, %at_2012, %at_2013) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2016 = arith.addf %v_2015, %pair_2014 : vector<2xf32>
        %at_2017 = arith.addi %i14, %at_2012 : index
        %at_2018 = arith.addi %i14, %at_2013 : index
        "vector.store"(%f_2016, %sums_979, %at_2017, %at_2018) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2019 = arith.addi %at_978, %i7 : index
        %pair_2020 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_2021 = "vector.load"(%sums_979, %at_4, %at_2019) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2022 = arith.addf %v_2021, %pair_2020 : vector<2xf32>
        %at_2023 = arith.addi %i14, %at_4 : index
        %at_2024 = arith.addi %i14, %at_2019 : index
        "vector.store"(%f_2022, %sums_979, %at_2023, %at_2024) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2025 = arith.addi %at_4, %i5 : index
        %at_2026 = arith.addi %at_978, %i7 : index
        %pair_2027 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_2028 = "vector.load"(%sums_979, %at_2025, %at_2026) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2029 = arith.addf %v_2028, %pair_2027 : vector<2xf32>
        %at_2030 = arith.addi %i14, %at_2025 : index
        %at_2031 = arith.addi %i14, %at_2026 : index
        "vector.store"(%f_2029, %sums_979, %at_2030, %at_2031) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2032 = arith.addi %at_4, %i6 : index
        %pair_2033 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_2034 = "vector.load"(%sums_979, %at_2032, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2035 = arith.addf %v_2034, %pair_2033 : vector<2xf32>
        %at_2036 = arith.addi %i14, %at_2032 : index
        %at_2037 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2035, %sums_979, %at_2036, %at_2037) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2038 = arith.addi %at_4, %i7 : index
        %pair_2039 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_2040 = "vector.load"(%sums_979, %at_2038, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2041 = arith.addf %v_2040, %pair_2039 : vector<2xf32>
        %at_2042 = arith.addi %i14, %at_2038 : index
        %at_2043 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2041, %sums_979, %at_2042, %at_2043) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2044 = arith.addi %at_4, %i6 : index
        %at_2045 = arith.addi %at_978, %i5 : index
        %pair_2046 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_2047 = "vector.load"(%sums_979, %at_2044, %at_2045) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2048 = arith.addf %v_2047, %pair_2046 : vector<2xf32>
        %at_2049 = arith.addi %i14, %at_2044 : index
        %at_2050 = arith.addi %i14, %at_2045 : index
        "vector.store"(%f_2048, %sums_979, %at_2049, %at_2050) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2051 = arith.addi %at_4, %i7 : index
        %at_2052 = arith.addi %at_978, %i5 : index
        %pair_2053 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_2054 = "vector.load"(%sums_979, %at_2051, %at_2052) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2055 = arith.addf %v_2054, %pair_2053 : vector<2xf32>
        %at_2056 = arith.addi %i14, %at_2051 : index
        %at_2057 = arith.addi %i14, %at_2052 : index
        "vector.store"(%f_2055, %sums_979, %at_2056, %at_2057) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2058 = arith.addi %at_4, %i6 : index
        %at_2059 = arith.addi %at_978, %i6 : index
        %pair_2060 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_2061 = "vector.load"(%sums_979, %at_2058, %at_2059) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2062 = arith.addf %v_2061, %pair_2060 : vector<2xf32>
        %at_2063 = arith.addi %i14, %at_2058 : index
        %at_2064 = arith.addi %i14, %at_2059 : index
        "vector.store"(%f_2062, %sums_979, %at_2063, %at_2064) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2065 = arith.addi %at_4, %i7 : index
        %at_2066 = arith.addi %at_978, %i6 : index
        %pair_2067 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_2068 = "vector.load"(%sums_979, %at_2065, %at_2066) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2069 = arith.addf %v_2068, %pair_2067 : vector<2xf32>
        %at_2070 = arith.addi %i14, %at_2065 : index
        %at_2071 = arith.addi %i14, %at_2066 : index
        "vector.store"(%f_2069, %sums_979, %at_2070, %at_2071) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2072 = arith.addi %at_4, %i6 : index
        %at_2073 = arith.addi %at_978, %i7 : index
        %pair_2074 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_2075 = "vector.load"(%sums_979, %at_2072, %at_2073) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2076 = arith.addf %v_2075, %pair_2074 : vector<2xf32>
        %at_2077 = arith.addi %i14, %at_2072 : index
        %at_2078 = arith.addi %i14, %at_2073 : index
        "vector.store"(%f_2076, %sums_979, %at_2077, %at_2078) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2079 = arith.addi %at_4, %i7 : index
        %at_2080 = arith.addi %at_978, %i7 : index
        %pair_2081 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_2082 = "vector.load"(%sums_979, %at_2079, %at_2080) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2083 = arith.addf %v_2082, %pair_2081 : vector<2xf32>
        %at_2084 = arith.addi %i14, %at_2079 : index
        %at_2085 = arith.addi %i14, %at_2080 : index
        "vector.store"(%f_2083, %sums_979, %at_2084, %at_2085) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2086 = arith.addi %at_4, %i0 : index
        %pair_2087 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_2088 = "vector.load"(%sums_979, %at_2086, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2089 = arith.addf %v_2088, %pair_2087 : vector<2xf32>
        %at_2090 = arith.addi %i14, %at_2086 : index
        %at_2091 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2089, %sums_979, %at_2090, %at_2091) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2092 = arith.addi %at_4, %i8 : index
        %pair_2093 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_2094 = "vector.load"(%sums_979, %at_2092, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2095 = arith.addf %v_2094, %pair_2093 : vector<2xf32>
        %at_2096 = arith.addi %i14, %at_2092 : index
        %at_2097 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2095, %sums_979, %at_2096, %at_2097) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2098 = arith.addi %at_4, %i0 : index
        %at_2099 = arith.addi %at_978, %i5 : index
        %pair_2100 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_2101 = "vector.load"(%sums_979, %at_2098, %at_2099) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2102 = arith.addf %v_2101, %pair_2100 : vector<2xf32>
        %at_2103 = arith.addi %i14, %at_2098 : index
        %at_2104 = arith.addi %i14, %at_2099 : index
        "vector.store"(%f_2102, %sums_979, %at_2103, %at_2104) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2105 = arith.addi %at_4, %i8 : index
        %at_2106 = arith.addi %at_978, %i5 : index
        %pair_2107 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_2108 = "vector.load"(%sums_979, %at_2105, %at_2106) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2109 = arith.addf %v_2108, %pair_2107 : vector<2xf32>
        %at_2110 = arith.addi %i14, %at_2105 : index
        %at_2111 = arith.addi %i14, %at_2106 : index
        "vector.store"(%f_2109, %sums_979, %at_2110, %at_2111) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2112 = arith.addi %at_4, %i0 : index
        %at_2113 = arith.addi %at_978, %i6 : index
        %pair_2114 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_2115 = "vector.load"(%sums_979, %at_2112, %at_2113) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2116 = arith.addf %v_2115, %pair_2114 : vector<2xf32>
        %at_2117 = arith.addi %i14, %at_2112 : index
        %at_2118 = arith.addi %i14, %at_2113 : index
        "vector.store"(%f_2116, %sums_979, %at_2117, %at_2118) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2119 = arith.addi %at_4, %i8 : index
        %at_2120 = arith.addi %at_978, %i6 : index
        %pair_2121 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_2122 = "vector.load"(%sums_979, %at_2119, %at_2120) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2123 = arith.addf %v_2122, %pair_2121 : vector<2xf32>
        %at_2124 = arith.addi %i14, %at_2119 : index
        %at_2125 = arith.addi %i14, %at_2120 : index
        "vector.store"(%f_2123, %sums_979, %at_2124, %at_2125) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2126 = arith.addi %at_4, %i0 : index
        %at_2127 = arith.addi %at_978, %i7 : index
        %pair_2128 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_2129 = "vector.load"(%sums_979, %at_2126, %at_2127) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2130 = arith.addf %v_2129, %pair_2128 : vector<2xf32>
        %at_2131 = arith.addi %i14, %at_2126 : index
        %at_2132 = arith.addi %i14, %at_2127 : index
        "vector.store"(%f_2130, %sums_979, %at_2131, %at_2132) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2133 = arith.addi %at_4, %i8 : index
        %at_2134 = arith.addi %at_978, %i7 : index
        %pair_2135 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_2136 = "vector.load"(%sums_979, %at_2133, %at_2134) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2137 = arith.addf %v_2136, %pair_2135 : vector<2xf32>
        %at_2138 = arith.addi %i14, %at_2133 : index
        %at_2139 = arith.addi %i14, %at_2134 : index
        "vector.store"(%f_2137, %sums_979, %at_2138, %at_2139) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2140 = arith.addi %at_4, %i9 : index
        %pair_2141 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_2142 = "vector.load"(%sums_979, %at_2140, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2143 = arith.addf %v_2142, %pair_2141 : vector<2xf32>
        %at_2144 = arith.addi %i14, %at_2140 : index
        %at_2145 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2143, %sums_979, %at_2144, %at_2145) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2146 = arith.addi %at_4, %i10 : index
        %pair_2147 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_2148 = "vector.load"(%sums_979, %at_2146, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2149 = arith.addf %v_2148, %pair_2147 : vector<2xf32>
        %at_2150 = arith.addi %i14, %at_2146 : index
        %at_2151 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2149, %sums_979, %at_2150, %at_2151) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2152 = arith.addi %at_4, %i9 : index
        %at_2153 = arith.addi %at_978, %i5 : index
        %pair_2154 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_2155 = "vector.load"(%sums_979, %at_2152, %at_2153) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2156 = arith.addf %v_2155, %pair_2154 : vector<2xf32>
        %at_2157 = arith.addi %i14, %at_2152 : index
        %at_2158 = arith.addi %i14, %at_2153 : index
        "vector.store"(%f_2156, %sums_979, %at_2157, %at_2158) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2159 = arith.addi %at_4, %i10 : index
        %at_2160 = arith.addi %at_978, %i5 : index
        %pair_2161 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_2162 = "vector.load"(%sums_979, %at_2159, %at_2160) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2163 = arith.addf %v_2162, %pair_2161 : vector<2xf32>
        %at_2164 = arith.addi %i14, %at_2159 : index
        %at_2165 = arith.addi %i14, %at_2160 : index
        "vector.store"(%f_2163, %sums_979, %at_2164, %at_2165) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2166 = arith.addi %at_4, %i9 : index
        %at_2167 = arith.addi %at_978, %i6 : index
        %pair_2168 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_2169 = "vector.load"(%sums_979, %at_2166, %at_2167) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2170 = arith.addf %v_2169, %pair_2168 : vector<2xf32>
        %at_2171 = arith.addi %i14, %at_2166 : index
        %at_2172 = arith.addi %i14, %at_2167 : index
        "vector.store"(%f_2170, %sums_979, %at_2171, %at_2172) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2173 = arith.addi %at_4, %i10 : index
        %at_2174 = arith.addi %at_978, %i6 : index
        %pair_2175 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_2176 = "vector.load"(%sums_979, %at_2173, %at_2174) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2177 = arith.addf %v_2176, %pair_2175 : vector<2xf32>
        %at_2178 = arith.addi %i14, %at_2173 : index
        %at_2179 = arith.addi %i14, %at_2174 : index
        "vector.store"(%f_2177, %sums_979, %at_2178, %at_2179) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2180 = arith.addi %at_4, %i9 : index
        %at_2181 = arith.addi %at_978, %i7 : index
        %pair_2182 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_2183 = "vector.load"(%sums_979, %at_2180, %at_2181) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2184 = arith.addf %v_2183, %pair_2182 : vector<2xf32>
        %at_2185 = arith.addi %i14, %at_2180 : index
        %at_2186 = arith.addi %i14, %at_2181 : index
        "vector.store"(%f_2184, %sums_979, %at_2185, %at_2186) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2187 = arith.addi %at_4, %i10 : index
        %at_2188 = arith.addi %at_978, %i7 : index
        %pair_2189 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_2190 = "vector.load"(%sums_979, %at_2187, %at_2188) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2191 = arith.addf %v_2190, %pair_2189 : vector<2xf32>
        %at_2192 = arith.addi %i14, %at_2187 : index
        %at_2193 = arith.addi %i14, %at_2188 : index
        "vector.store"(%f_2191, %sums_979, %at_2192, %at_2193) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_2194 = arith.cmpi eq, %warp_3, %i18 : index
      scf.if %holds_2194 {
        %pair_2195 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_2196 = "vector.load"(%sums_979, %at_4, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2197 = arith.addf %v_2196, %pair_2195 : vector<2xf32>
        %at_2198 = arith.addi %i14, %at_4 : index
        %at_2199 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2197, %sums_979, %at_2198, %at_2199) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2200 = arith.addi %at_4, %i5 : index
        %pair_2201 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_2202 = "vector.load"(%sums_979, %at_2200, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2203 = arith.addf %v_2202, %pair_2201 : vector<2xf32>
        %at_2204 = arith.addi %i14, %at_2200 : index
        %at_2205 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2203, %sums_979, %at_2204, %at_2205) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2206 = arith.addi %at_978, %i5 : index
        %pair_2207 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_2208 = "vector.load"(%sums_979, %at_4, %at_2206) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2209 = arith.addf %v_2208, %pair_2207 : vector<2xf32>
        %at_2210 = arith.addi %i14, %at_4 : index
        %at_2211 = arith.addi %i14, %at_2206 : index
        "vector.store"(%f_2209, %sums_979, %at_2210, %at_2211) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2212 = arith.addi %at_4, %i5 : index
        %at_2213 = arith.addi %at_978, %i5 : index
        %pair_2214 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_2215 = "vector.load"(%sums_979, %at_2212, %at_2213) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2216 = arith.addf %v_2215, %pair_2214 : vector<2xf32>
        %at_2217 = arith.addi %i14, %at_2212 : index
        %at_2218 = arith.addi %i14, %at_2213 : index
        "vector.store"(%f_2216, %sums_979, %at_2217, %at_2218) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2219 = arith.addi %at_978, %i6 : index
        %pair_2220 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_2221 = "vector.load"(%sums_979, %at_4, %at_2219) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2222 = arith.addf %v_2221, %pair_2220 : vector<2xf32>
        %at_2223 = arith.addi %i14, %at_4 : index
        %at_2224 = arith.addi %i14, %at_2219 : index
        "vector.store"(%f_2222, %sums_979, %at_2223, %at_2224) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2225 = arith.addi %at_4, %i5 : index
        %at_2226 = arith.addi %at_978, %i6 : index
        %pair_2227 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_2228 = "vector.load"(%sums_979, %at_2225, %at_2226) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2229 = arith.addf %v_2228, %pair_2227 : vector<2xf32>
        %at_2230 = arith.addi %i14, %at_2225 : index
        %at_2231 = arith.addi %i14, %at_2226 : index
        "vector.store"(%f_2229, %sums_979, %at_2230, %at_2231) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2232 = arith.addi %at_978, %i7 : index
        %pair_2233 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_2234 = "vector.load"(%sums_979, %at_4, %at_2232) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2235 = arith.addf %v_2234, %pair_2233 : vector<2xf32>
        %at_2236 = arith.addi %i14, %at_4 : index
        %at_2237 = arith.addi %i14, %at_2232 : index
        "vector.store"(%f_2235, %sums_979, %at_2236, %at_2237) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2238 = arith.addi %at_4, %i5 : index
        %at_2239 = arith.addi %at_978, %i7 : index
        %pair_2240 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_2241 = "vector.load"(%sums_979, %at_2238, %at_2239) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2242 = arith.addf %v_2241, %pair_2240 : vector<2xf32>
        %at_2243 = arith.addi %i14, %at_2238 : index
        %at_2244 = arith.addi %i14, %at_2239 : index
        "vector.store"(%f_2242, %sums_979, %at_2243, %at_2244) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2245 = arith.addi %at_4, %i6 : index
        %pair_2246 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_2247 = "vector.load"(%sums_979, %at_2245, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2248 = arith.addf %v_2247, %pair_2246 : vector<2xf32>
        %at_2249 = arith.addi %i14, %at_2245 : index
        %at_2250 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2248, %sums_979, %at_2249, %at_2250) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2251 = arith.addi %at_4, %i7 : index
        %pair_2252 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_2253 = "vector.load"(%sums_979, %at_2251, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2254 = arith.addf %v_2253, %pair_2252 : vector<2xf32>
        %at_2255 = arith.addi %i14, %at_2251 : index
        %at_2256 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2254, %sums_979, %at_2255, %at_2256) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2257 = arith.addi %at_4, %i6 : index
        %at_2258 = arith.addi %at_978, %i5 : index
        %pair_2259 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_2260 = "vector.load"(%sums_979, %at_2257, %at_2258) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2261 = arith.addf %v_2260, %pair_2259 : vector<2xf32>
        %at_2262 = arith.addi %i14, %at_2257 : index
        %at_2263 = arith.addi %i14, %at_2258 : index
        "vector.store"(%f_2261, %sums_979, %at_2262, %at_2263) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2264 = arith.addi %at_4, %i7 : index
        %at_2265 = arith.addi %at_978, %i5 : index
        %pair_2266 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_2267 = "vector.load"(%sums_979, %at_2264, %at_2265) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2268 = arith.addf %v_2267, %pair_2266 : vector<2xf32>
        %at_2269 = arith.addi %i14, %at_2264 : index
        %at_2270 = arith.addi %i14, %at_2265 : index
        "vector.store"(%f_2268, %sums_979, %at_2269, %at_2270) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2271 = arith.addi %at_4, %i6 : index
        %at_2272 = arith.addi %at_978, %i6 : index
        %pair_2273 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_2274 = "vector.load"(%sums_979, %at_2271, %at_2272) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2275 = arith.addf %v_2274, %pair_2273 : vector<2xf32>
        %at_2276 = arith.addi %i14, %at_2271 : index
        %at_2277 = arith.addi %i14, %at_2272 : index
        "vector.store"(%f_2275, %sums_979, %at_2276, %at_2277) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2278 = arith.addi %at_4, %i7 : index
        %at_2279 = arith.addi %at_978, %i6 : index
        %pair_2280 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_2281 = "vector.load"(%sums_979, %at_2278, %at_2279) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2282 = arith.addf %v_2281, %pair_2280 : vector<2xf32>
        %at_2283 = arith.addi %i14, %at_2278 : index
        %at_2284 = arith.addi %i14, %at_2279 : index
        "vector.store"(%f_2282, %sums_979, %at_2283, %at_2284) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2285 = arith.addi %at_4, %i6 : index
        %at_2286 = arith.addi %at_978, %i7 : index
        %pair_2287 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_2288 = "vector.load"(%sums_979, %at_2285, %at_2286) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2289 = arith.addf %v_2288, %pair_2287 : vector<2xf32>
        %at_2290 = arith.addi %i14, %at_2285 : index
        %at_2291 = arith.addi %i14, %at_2286 : index
        "vector.store"(%f_2289, %sums_979, %at_2290, %at_2291) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2292 = arith.addi %at_4, %i7 : index
        %at_2293 = arith.addi %at_978, %i7 : index
        %pair_2294 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_2295 = "vector.load"(%sums_979, %at_2292, %at_2293) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2296 = arith.addf %v_2295, %pair_2294 : vector<2xf32>
        %at_2297 = arith.addi %i14, %at_2292 : index
        %at_2298 = arith.addi %i14, %at_2293 : index
        "vector.store"(%f_2296, %sums_979, %at_2297, %at_2298) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2299 = arith.addi %at_4, %i0 : index
        %pair_2300 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_2301 = "vector.load"(%sums_979, %at_2299, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2302 = arith.addf %v_2301, %pair_2300 : vector<2xf32>
        %at_2303 = arith.addi %i14, %at_2299 : index
        %at_2304 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2302, %sums_979, %at_2303, %at_2304) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2305 = arith.addi %at_4, %i8 : index
        %pair_2306 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_2307 = "vector.load"(%sums_979, %at_2305, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2308 = arith.addf %v_2307, %pair_2306 : vector<2xf32>
        %at_2309 = arith.addi %i14, %at_2305 : index
        %at_2310 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2308, %sums_979, %at_2309, %at_2310) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2311 = arith.addi %at_4, %i0 : index
        %at_2312 = arith.addi %at_978, %i5 : index
        %pair_2313 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_2314 = "vector.load"(%sums_979, %at_2311, %at_2312) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2315 = arith.addf %v_2314, %pair_2313 : vector<2xf32>
        %at_2316 = arith.addi %i14, %at_2311 : index
        %at_2317 = arith.addi %i14, %at_2312 : index
        "vector.store"(%f_2315, %sums_979, %at_2316, %at_2317) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2318 = arith.addi %at_4, %i8 : index
        %at_2319 = arith.addi %at_978, %i5 : index
        %pair_2320 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_2321 = "vector.load"(%sums_979, %at_2318, %at_2319) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2322 = arith.addf %v_2321, %pair_2320 : vector<2xf32>
        %at_2323 = arith.addi %i14, %at_2318 : index
        %at_2324 = arith.addi %i14, %at_2319 : index
        "vector.store"(%f_2322, %sums_979, %at_2323, %at_2324) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2325 = arith.addi %at_4, %i0 : index
        %at_2326 = arith.addi %at_978, %i6 : index
        %pair_2327 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_2328 = "vector.load"(%sums_979, %at_2325, %at_2326) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2329 = arith.addf %v_2328, %pair_2327 : vector<2xf32>
        %at_2330 = arith.addi %i14, %at_2325 : index
        %at_2331 = arith.addi %i14, %at_2326 : index
        "vector.store"(%f_2329, %sums_979, %at_2330, %at_2331) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2332 = arith.addi %at_4, %i8 : index
        %at_2333 = arith.addi %at_978, %i6 : index
        %pair_2334 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_2335 = "vector.load"(%sums_979, %at_2332, %at_2333) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2336 = arith.addf %v_2335, %pair_2334 : vector<2xf32>
        %at_2337 = arith.addi %i14, %at_2332 : index
        %at_2338 = arith.addi %i14, %at_2333 : index
        "vector.store"(%f_2336, %sums_979, %at_2337, %at_2338) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2339 = arith.addi %at_4, %i0 : index
        %at_2340 = arith.addi %at_978, %i7 : index
        %pair_2341 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_2342 = "vector.load"(%sums_979, %at_2339, %at_2340) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2343 = arith.addf %v_2342, %pair_2341 : vector<2xf32>
        %at_2344 = arith.addi %i14, %at_2339 : index
        %at_2345 = arith.addi %i14, %at_2340 : index
        "vector.store"(%f_2343, %sums_979, %at_2344, %at_2345) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2346 = arith.addi %at_4, %i8 : index
        %at_2347 = arith.addi %at_978, %i7 : index
        %pair_2348 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_2349 = "vector.load"(%sums_979, %at_2346, %at_2347) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2350 = arith.addf %v_2349, %pair_2348 : vector<2xf32>
        %at_2351 = arith.addi %i14, %at_2346 : index
        %at_2352 = arith.addi %i14, %at_2347 : index
        "vector.store"(%f_2350, %sums_979, %at_2351, %at_2352) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2353 = arith.addi %at_4, %i9 : index
        %pair_2354 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_2355 = "vector.load"(%sums_979, %at_2353, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2356 = arith.addf %v_2355, %pair_2354 : vector<2xf32>
        %at_2357 = arith.addi %i14, %at_2353 : index
        %at_2358 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2356, %sums_979, %at_2357, %at_2358) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2359 = arith.addi %at_4, %i10 : index
        %pair_2360 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_2361 = "vector.load"(%sums_979, %at_2359, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2362 = arith.addf %v_2361, %pair_2360 : vector<2xf32>
        %at_2363 = arith.addi %i14, %at_2359 : index
        %at_2364 = arith.addi %i14, %at_978 : index
        "vector.store"(%f_2362, %sums_979, %at_2363, %at_2364) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2365 = arith.addi %at_4, %i9 : index
        %at_2366 = arith.addi %at_978, %i5 : index
        %pair_2367 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_2368 = "vector.load"(%sums_979, %at_2365, %at_2366) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2369 = arith.addf %v_2368, %pair_2367 : vector<2xf32>
        %at_2370 = arith.addi %i14, %at_2365 : index
        %at_2371 = arith.addi %i14, %at_2366 : index
        "vector.store"(%f_2369, %sums_979, %at_2370, %at_2371) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2372 = arith.addi %at_4, %i10 : index
        %at_2373 = arith.addi %at_978, %i5 : index
        %pair_2374 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_2375 = "vector.load"(%sums_979, %at_2372, %at_2373) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2376 = arith.addf %v_2375, %pair_2374 : vector<2xf32>
        %at_2377 = arith.addi %i14, %at_2372 : index
        %at_2378 = arith.addi %i14, %at_2373 : index
        "vector.store"(%f_2376, %sums_979, %at_2377, %at_2378) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2379 = arith.addi %at_4, %i9 : index
        %at_2380 = arith.addi %at_978, %i6 : index
        %pair_2381 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_2382 = "vector.load"(%sums_979, %at_2379, %at_2380) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2383 = arith.addf %v_2382, %pair_2381 : vector<2xf32>
        %at_2384 = arith.addi %i14, %at_2379 : index
        %at_2385 = arith.addi %i14, %at_2380 : index
        "vector.store"(%f_2383, %sums_979, %at_2384, %at_2385) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2386 = arith.addi %at_4, %i10 : index
        %at_2387 = arith.addi %at_978, %i6 : index
        %pair_2388 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_2389 = "vector.load"(%sums_979, %at_2386, %at_2387) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2390 = arith.addf %v_2389, %pair_2388 : vector<2xf32>
        %at_2391 = arith.addi %i14, %at_2386 : index
        %at_2392 = arith.addi %i14, %at_2387 : index
        "vector.store"(%f_2390, %sums_979, %at_2391, %at_2392) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2393 = arith.addi %at_4, %i9 : index
        %at_2394 = arith.addi %at_978, %i7 : index
        %pair_2395 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_2396 = "vector.load"(%sums_979, %at_2393, %at_2394) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2397 = arith.addf %v_2396, %pair_2395 : vector<2xf32>
        %at_2398 = arith.addi %i14, %at_2393 : index
        %at_2399 = arith.addi %i14, %at_2394 : index
        "vector.store"(%f_2397, %sums_979, %at_2398, %at_2399) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_2400 = arith.addi %at_4, %i10 : index
        %at_2401 = arith.addi %at_978, %i7 : index
        %pair_2402 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_2403 = "vector.load"(%sums_979, %at_2400, %at_2401) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2404 = arith.addf %v_2403, %pair_2402 : vector<2xf32>
        %at_2405 = arith.addi %i14, %at_2400 : index
        %at_2406 = arith.addi %i14, %at_2401 : index
        "vector.store"(%f_2404, %sums_979, %at_2405, %at_2406) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_2407 = arith.cmpi eq, %warp_3, %i19 : index
      scf.if %holds_2407 {
        %pair_2408 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_2409 = "vector.load"(%sums_979, %at_4, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2410 = arith.addf %v_2409, %pair_2408 : vector<2xf32>
        %at_2411 = arith.addi %at_9, %at_4 : index
        %at_2412 = arith.addi %at_7, %at_978 : index
        "vector.store"(%f_2410, %y, %at_2411, %at_2412) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2413 = arith.addi %at_4, %i5 : index
        %pair_2414 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_2415 = "vector.load"(%sums_979, %at_2413, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2416 = arith.addf %v_2415, %pair_2414 : vector<2xf32>
        %at_2417 = arith.addi %at_9, %at_2413 : index
        %at_2418 = arith.addi %at_7, %at_978 : index
        "vector.store"(%f_2416, %y, %at_2417, %at_2418) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2419 = arith.addi %at_978, %i5 : index
        %pair_2420 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_2421 = "vector.load"(%sums_979, %at_4, %at_2419) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2422 = arith.addf %v_2421, %pair_2420 : vector<2xf32>
        %at_2423 = arith.addi %at_9, %at_4 : index
        %at_2424 = arith.addi %at_7, %at_2419 : index
        "vector.store"(%f_2422, %y, %at_2423, %at_2424) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2425 = arith.addi %at_4, %i5 : index
        %at_2426 = arith.addi %at_978, %i5 : index
        %pair_2427 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_2428 = "vector.load"(%sums_979, %at_2425, %at_2426) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2429 = arith.addf %v_2428, %pair_2427 : vector<2xf32>
        %at_2430 = arith.addi %at_9, %at_2425 : index
        %at_2431 = arith.addi %at_7, %at_2426 : index
        "vector.store"(%f_2429, %y, %at_2430, %at_2431) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2432 = arith.addi %at_978, %i6 : index
        %pair_2433 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_2434 = "vector.load"(%sums_979, %at_4, %at_2432) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2435 = arith.addf %v_2434, %pair_2433 : vector<2xf32>
        %at_2436 = arith.addi %at_9, %at_4 : index
        %at_2437 = arith.addi %at_7, %at_2432 : index
        "vector.store"(%f_2435, %y, %at_2436, %at_2437) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2438 = arith.addi %at_4, %i5 : index
        %at_2439 = arith.addi %at_978, %i6 : index
        %pair_2440 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_2441 = "vector.load"(%sums_979, %at_2438, %at_2439) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2442 = arith.addf %v_2441, %pair_2440 : vector<2xf32>
        %at_2443 = arith.addi %at_9, %at_2438 : index
        %at_2444 = arith.addi %at_7, %at_2439 : index
        "vector.store"(%f_2442, %y, %at_2443, %at_2444) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2445 = arith.addi %at_978, %i7 : index
        %pair_2446 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_2447 = "vector.load"(%sums_979, %at_4, %at_2445) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2448 = arith.addf %v_2447, %pair_2446 : vector<2xf32>
        %at_2449 = arith.addi %at_9, %at_4 : index
        %at_2450 = arith.addi %at_7, %at_2445 : index
        "vector.store"(%f_2448, %y, %at_2449, %at_2450) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2451 = arith.addi %at_4, %i5 : index
        %at_2452 = arith.addi %at_978, %i7 : index
        %pair_2453 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_2454 = "vector.load"(%sums_979, %at_2451, %at_2452) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2455 = arith.addf %v_2454, %pair_2453 : vector<2xf32>
        %at_2456 = arith.addi %at_9, %at_2451 : index
        %at_2457 = arith.addi %at_7, %at_2452 : index
        "vector.store"(%f_2455, %y, %at_2456, %at_2457) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2458 = arith.addi %at_4, %i6 : index
        %pair_2459 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_2460 = "vector.load"(%sums_979, %at_2458, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2461 = arith.addf %v_2460, %pair_2459 : vector<2xf32>
        %at_2462 = arith.addi %at_9, %at_2458 : index
        %at_2463 = arith.addi %at_7, %at_978 : index
        "vector.store"(%f_2461, %y, %at_2462, %at_2463) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2464 = arith.addi %at_4, %i7 : index
        %pair_2465 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_2466 = "vector.load"(%sums_979, %at_2464, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2467 = arith.addf %v_2466, %pair_2465 : vector<2xf32>
        %at_2468 = arith.addi %at_9, %at_2464 : index
        %at_2469 = arith.addi %at_7, %at_978 : index
        "vector.store"(%f_2467, %y, %at_2468, %at_2469) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2470 = arith.addi %at_4, %i6 : index
        %at_2471 = arith.addi %at_978, %i5 : index
        %pair_2472 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_2473 = "vector.load"(%sums_979, %at_2470, %at_2471) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2474 = arith.addf %v_2473, %pair_2472 : vector<2xf32>
        %at_2475 = arith.addi %at_9, %at_2470 : index
        %at_2476 = arith.addi %at_7, %at_2471 : index
        "vector.store"(%f_2474, %y, %at_2475, %at_2476) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2477 = arith.addi %at_4, %i7 : index
        %at_2478 = arith.addi %at_978, %i5 : index
        %pair_2479 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_2480 = "vector.load"(%sums_979, %at_2477, %at_2478) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2481 = arith.addf %v_2480, %pair_2479 : vector<2xf32>
        %at_2482 = arith.addi %at_9, %at_2477 : index
        %at_2483 = arith.addi %at_7, %at_2478 : index
        "vector.store"(%f_2481, %y, %at_2482, %at_2483) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2484 = arith.addi %at_4, %i6 : index
        %at_2485 = arith.addi %at_978, %i6 : index
        %pair_2486 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_2487 = "vector.load"(%sums_979, %at_2484, %at_2485) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2488 = arith.addf %v_2487, %pair_2486 : vector<2xf32>
        %at_2489 = arith.addi %at_9, %at_2484 : index
        %at_2490 = arith.addi %at_7, %at_2485 : index
        "vector.store"(%f_2488, %y, %at_2489, %at_2490) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2491 = arith.addi %at_4, %i7 : index
        %at_2492 = arith.addi %at_978, %i6 : index
        %pair_2493 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_2494 = "vector.load"(%sums_979, %at_2491, %at_2492) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2495 = arith.addf %v_2494, %pair_2493 : vector<2xf32>
        %at_2496 = arith.addi %at_9, %at_2491 : index
        %at_2497 = arith.addi %at_7, %at_2492 : index
        "vector.store"(%f_2495, %y, %at_2496, %at_2497) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2498 = arith.addi %at_4, %i6 : index
        %at_2499 = arith.addi %at_978, %i7 : index
        %pair_2500 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_2501 = "vector.load"(%sums_979, %at_2498, %at_2499) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2502 = arith.addf %v_2501, %pair_2500 : vector<2xf32>
        %at_2503 = arith.addi %at_9, %at_2498 : index
        %at_2504 = arith.addi %at_7, %at_2499 : index
        "vector.store"(%f_2502, %y, %at_2503, %at_2504) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2505 = arith.addi %at_4, %i7 : index
        %at_2506 = arith.addi %at_978, %i7 : index
        %pair_2507 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_2508 = "vector.load"(%sums_979, %at_2505, %at_2506) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2509 = arith.addf %v_2508, %pair_2507 : vector<2xf32>
        %at_2510 = arith.addi %at_9, %at_2505 : index
        %at_2511 = arith.addi %at_7, %at_2506 : index
        "vector.store"(%f_2509, %y, %at_2510, %at_2511) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2512 = arith.addi %at_4, %i0 : index
        %pair_2513 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_2514 = "vector.load"(%sums_979, %at_2512, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2515 = arith.addf %v_2514, %pair_2513 : vector<2xf32>
        %at_2516 = arith.addi %at_9, %at_2512 : index
        %at_2517 = arith.addi %at_7, %at_978 : index
        "vector.store"(%f_2515, %y, %at_2516, %at_2517) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2518 = arith.addi %at_4, %i8 : index
        %pair_2519 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_2520 = "vector.load"(%sums_979, %at_2518, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2521 = arith.addf %v_2520, %pair_2519 : vector<2xf32>
        %at_2522 = arith.addi %at_9, %at_2518 : index
        %at_2523 = arith.addi %at_7, %at_978 : index
        "vector.store"(%f_2521, %y, %at_2522, %at_2523) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2524 = arith.addi %at_4, %i0 : index
        %at_2525 = arith.addi %at_978, %i5 : index
        %pair_2526 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_2527 = "vector.load"(%sums_979, %at_2524, %at_2525) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2528 = arith.addf %v_2527, %pair_2526 : vector<2xf32>
        %at_2529 = arith.addi %at_9, %at_2524 : index
        %at_2530 = arith.addi %at_7, %at_2525 : index
        "vector.store"(%f_2528, %y, %at_2529, %at_2530) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2531 = arith.addi %at_4, %i8 : index
        %at_2532 = arith.addi %at_978, %i5 : index
        %pair_2533 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_2534 = "vector.load"(%sums_979, %at_2531, %at_2532) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2535 = arith.addf %v_2534, %pair_2533 : vector<2xf32>
        %at_2536 = arith.addi %at_9, %at_2531 : index
        %at_2537 = arith.addi %at_7, %at_2532 : index
        "vector.store"(%f_2535, %y, %at_2536, %at_2537) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2538 = arith.addi %at_4, %i0 : index
        %at_2539 = arith.addi %at_978, %i6 : index
        %pair_2540 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_2541 = "vector.load"(%sums_979, %at_2538, %at_2539) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2542 = arith.addf %v_2541, %pair_2540 : vector<2xf32>
        %at_2543 = arith.addi %at_9, %at_2538 : index
        %at_2544 = arith.addi %at_7, %at_2539 : index
        "vector.store"(%f_2542, %y, %at_2543, %at_2544) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2545 = arith.addi %at_4, %i8 : index
        %at_2546 = arith.addi %at_978, %i6 : index
        %pair_2547 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_2548 = "vector.load"(%sums_979, %at_2545, %at_2546) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2549 = arith.addf %v_2548, %pair_2547 : vector<2xf32>
        %at_2550 = arith.addi %at_9, %at_2545 : index
        %at_2551 = arith.addi %at_7, %at_2546 : index
        "vector.store"(%f_2549, %y, %at_2550, %at_2551) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2552 = arith.addi %at_4, %i0 : index
        %at_2553 = arith.addi %at_978, %i7 : index
        %pair_2554 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_2555 = "vector.load"(%sums_979, %at_2552, %at_2553) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2556 = arith.addf %v_2555, %pair_2554 : vector<2xf32>
        %at_2557 = arith.addi %at_9, %at_2552 : index
        %at_2558 = arith.addi %at_7, %at_2553 : index
        "vector.store"(%f_2556, %y, %at_2557, %at_2558) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2559 = arith.addi %at_4, %i8 : index
        %at_2560 = arith.addi %at_978, %i7 : index
        %pair_2561 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_2562 = "vector.load"(%sums_979, %at_2559, %at_2560) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2563 = arith.addf %v_2562, %pair_2561 : vector<2xf32>
        %at_2564 = arith.addi %at_9, %at_2559 : index
        %at_2565 = arith.addi %at_7, %at_2560 : index
        "vector.store"(%f_2563, %y, %at_2564, %at_2565) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2566 = arith.addi %at_4, %i9 : index
        %pair_2567 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_2568 = "vector.load"(%sums_979, %at_2566, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2569 = arith.addf %v_2568, %pair_2567 : vector<2xf32>
        %at_2570 = arith.addi %at_9, %at_2566 : index
        %at_2571 = arith.addi %at_7, %at_978 : index
        "vector.store"(%f_2569, %y, %at_2570, %at_2571) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2572 = arith.addi %at_4, %i10 : index
        %pair_2573 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_2574 = "vector.load"(%sums_979, %at_2572, %at_978) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2575 = arith.addf %v_2574, %pair_2573 : vector<2xf32>
        %at_2576 = arith.addi %at_9, %at_2572 : index
        %at_2577 = arith.addi %at_7, %at_978 : index
        "vector.store"(%f_2575, %y, %at_2576, %at_2577) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2578 = arith.addi %at_4, %i9 : index
        %at_2579 = arith.addi %at_978, %i5 : index
        %pair_2580 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_2581 = "vector.load"(%sums_979, %at_2578, %at_2579) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2582 = arith.addf %v_2581, %pair_2580 : vector<2xf32>
        %at_2583 = arith.addi %at_9, %at_2578 : index
        %at_2584 = arith.addi %at_7, %at_2579 : index
        "vector.store"(%f_2582, %y, %at_2583, %at_2584) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2585 = arith.addi %at_4, %i10 : index
        %at_2586 = arith.addi %at_978, %i5 : index
        %pair_2587 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_2588 = "vector.load"(%sums_979, %at_2585, %at_2586) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2589 = arith.addf %v_2588, %pair_2587 : vector<2xf32>
        %at_2590 = arith.addi %at_9, %at_2585 : index
        %at_2591 = arith.addi %at_7, %at_2586 : index
        "vector.store"(%f_2589, %y, %at_2590, %at_2591) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2592 = arith.addi %at_4, %i9 : index
        %at_2593 = arith.addi %at_978, %i6 : index
        %pair_2594 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_2595 = "vector.load"(%sums_979, %at_2592, %at_2593) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2596 = arith.addf %v_2595, %pair_2594 : vector<2xf32>
        %at_2597 = arith.addi %at_9, %at_2592 : index
        %at_2598 = arith.addi %at_7, %at_2593 : index
        "vector.store"(%f_2596, %y, %at_2597, %at_2598) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2599 = arith.addi %at_4, %i10 : index
        %at_2600 = arith.addi %at_978, %i6 : index
        %pair_2601 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_2602 = "vector.load"(%sums_979, %at_2599, %at_2600) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2603 = arith.addf %v_2602, %pair_2601 : vector<2xf32>
        %at_2604 = arith.addi %at_9, %at_2599 : index
        %at_2605 = arith.addi %at_7, %at_2600 : index
        "vector.store"(%f_2603, %y, %at_2604, %at_2605) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2606 = arith.addi %at_4, %i9 : index
        %at_2607 = arith.addi %at_978, %i7 : index
        %pair_2608 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_2609 = "vector.load"(%sums_979, %at_2606, %at_2607) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2610 = arith.addf %v_2609, %pair_2608 : vector<2xf32>
        %at_2611 = arith.addi %at_9, %at_2606 : index
        %at_2612 = arith.addi %at_7, %at_2607 : index
        "vector.store"(%f_2610, %y, %at_2611, %at_2612) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_2613 = arith.addi %at_4, %i10 : index
        %at_2614 = arith.addi %at_978, %i7 : index
        %pair_2615 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_2616 = "vector.load"(%sums_979, %at_2613, %at_2614) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_2617 = arith.addf %v_2616, %pair_2615 : vector<2xf32>
        %at_2618 = arith.addi %at_9, %at_2613 : index
        %at_2619 = arith.addi %at_7, %at_2614 : index
        "vector.store"(%f_2617, %y, %at_2618, %at_2619) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
      }
      return
    }
  }
}
func.func private @linear_128x2048x512_f16(%x: tensor<128x2048xf32>, %w: tensor<512x2048xf16>) -> (tensor<128x512xf32>) {
  %y = flow.dispatch @kernel_linear_128x2048x512_f16_rows::@kernel_linear_128x2048x512_f16_rows_entry(%x, %w) : (tensor<128x2048xf32>, tensor<512x2048xf16>) -> tensor<128x512xf32>
  return %y : tensor<128x512xf32>
}
