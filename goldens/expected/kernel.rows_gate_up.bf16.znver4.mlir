hal.executable.source private @kernel_gate_up_bf16_pack {
  hal.executable.export public @kernel_gate_up_bf16_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 5 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_bf16_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 512 : index
      %i1 = arith.constant 1024 : index
      %i2 = arith.constant 4 : index
      %i3 = arith.constant 13 : index
      %i4 = arith.constant 1 : index
      %i5 = arith.constant 2 : index
      %i6 = arith.constant 3 : index
      %i7 = arith.constant 5 : index
      %i8 = arith.constant 6 : index
      %i9 = arith.constant 7 : index
      %i10 = arith.constant 8 : index
      %i11 = arith.constant 9 : index
      %i12 = arith.constant 10 : index
      %i13 = arith.constant 11 : index
      %i14 = arith.constant 12 : index
      %splat15 = arith.constant dense<0.0> : vector<16xf32>
      %i16 = arith.constant 0 : index
      %i17 = arith.constant 2048 : index
      %i18 = arith.constant 16 : index
      %count19 = arith.constant 2.048000e+03 : f32
      %eps20 = arith.constant 1.000000e-05 : f32
      %one21 = arith.constant 1.0 : f32
      %i22 = arith.constant 52 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i16) : memref<64x2048xbf16>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i16) : memref<2048xf32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i16) : memref<65536xi32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %group_2 = hal.interface.workgroup.id[1] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %mine_6 = arith.cmpi ult, %group_1, %i2 : index
      scf.if %mine_6 {
        %at_7 = arith.muli %group_1, %i3 : index
        %at_8 = arith.addi %at_7, %i4 : index
        %at_9 = arith.addi %at_7, %i5 : index
        %at_10 = arith.addi %at_7, %i6 : index
        %at_11 = arith.addi %at_7, %i2 : index
        %at_12 = arith.addi %at_7, %i7 : index
        %at_13 = arith.addi %at_7, %i8 : index
        %at_14 = arith.addi %at_7, %i9 : index
        %at_15 = arith.addi %at_7, %i10 : index
        %at_16 = arith.addi %at_7, %i11 : index
        %at_17 = arith.addi %at_7, %i12 : index
        %at_18 = arith.addi %at_7, %i13 : index
        %at_19 = arith.addi %at_7, %i14 : index
        %loop_22 = scf.for %i_20 = %i16 to %i17 step %i18 iter_args(%turn_21 = %splat15) -> (vector<16xf32>) {
          %v_23 = vector.load %x[%at_7, %i_20] : memref<64x2048xbf16>, vector<16xbf16>
          %f_24 = arith.extf %v_23 : vector<16xbf16> to vector<16xf32>
          %f_25 = math.fma %f_24, %f_24, %turn_21 : vector<16xf32>
          scf.yield %f_25 : vector<16xf32>
        }
        %total_26 = vector.reduction <add>, %loop_22 fastmath<reassoc> : vector<16xf32> into f32
        %mean_27 = arith.divf %total_26, %count19 : f32
        %shifted_28 = arith.addf %mean_27, %eps20 : f32
        %root_29 = math.sqrt %shifted_28 : f32
        %inverse_30 = arith.divf %one21, %root_29 : f32
        %loop_33 = scf.for %i_31 = %i16 to %i17 step %i18 iter_args(%turn_32 = %splat15) -> (vector<16xf32>) {
          %v_34 = vector.load %x[%at_8, %i_31] : memref<64x2048xbf16>, vector<16xbf16>
          %f_35 = arith.extf %v_34 : vector<16xbf16> to vector<16xf32>
          %f_36 = math.fma %f_35, %f_35, %turn_32 : vector<16xf32>
          scf.yield %f_36 : vector<16xf32>
        }
        %total_37 = vector.reduction <add>, %loop_33 fastmath<reassoc> : vector<16xf32> into f32
        %mean_38 = arith.divf %total_37, %count19 : f32
        %shifted_39 = arith.addf %mean_38, %eps20 : f32
        %root_40 = math.sqrt %shifted_39 : f32
        %inverse_41 = arith.divf %one21, %root_40 : f32
        %loop_44 = scf.for %i_42 = %i16 to %i17 step %i18 iter_args(%turn_43 = %splat15) -> (vector<16xf32>) {
          %v_45 = vector.load %x[%at_9, %i_42] : memref<64x2048xbf16>, vector<16xbf16>
          %f_46 = arith.extf %v_45 : vector<16xbf16> to vector<16xf32>
          %f_47 = math.fma %f_46, %f_46, %turn_43 : vector<16xf32>
          scf.yield %f_47 : vector<16xf32>
        }
        %total_48 = vector.reduction <add>, %loop_44 fastmath<reassoc> : vector<16xf32> into f32
        %mean_49 = arith.divf %total_48, %count19 : f32
        %shifted_50 = arith.addf %mean_49, %eps20 : f32
        %root_51 = math.sqrt %shifted_50 : f32
        %inverse_52 = arith.divf %one21, %root_51 : f32
        %loop_55 = scf.for %i_53 = %i16 to %i17 step %i18 iter_args(%turn_54 = %splat15) -> (vector<16xf32>) {
          %v_56 = vector.load %x[%at_10, %i_53] : memref<64x2048xbf16>, vector<16xbf16>
          %f_57 = arith.extf %v_56 : vector<16xbf16> to vector<16xf32>
          %f_58 = math.fma %f_57, %f_57, %turn_54 : vector<16xf32>
          scf.yield %f_58 : vector<16xf32>
        }
        %total_59 = vector.reduction <add>, %loop_55 fastmath<reassoc> : vector<16xf32> into f32
        %mean_60 = arith.divf %total_59, %count19 : f32
        %shifted_61 = arith.addf %mean_60, %eps20 : f32
        %root_62 = math.sqrt %shifted_61 : f32
        %inverse_63 = arith.divf %one21, %root_62 : f32
        %loop_66 = scf.for %i_64 = %i16 to %i17 step %i18 iter_args(%turn_65 = %splat15) -> (vector<16xf32>) {
          %v_67 = vector.load %x[%at_11, %i_64] : memref<64x2048xbf16>, vector<16xbf16>
          %f_68 = arith.extf %v_67 : vector<16xbf16> to vector<16xf32>
          %f_69 = math.fma %f_68, %f_68, %turn_65 : vector<16xf32>
          scf.yield %f_69 : vector<16xf32>
        }
        %total_70 = vector.reduction <add>, %loop_66 fastmath<reassoc> : vector<16xf32> into f32
        %mean_71 = arith.divf %total_70, %count19 : f32
        %shifted_72 = arith.addf %mean_71, %eps20 : f32
        %root_73 = math.sqrt %shifted_72 : f32
        %inverse_74 = arith.divf %one21, %root_73 : f32
        %loop_77 = scf.for %i_75 = %i16 to %i17 step %i18 iter_args(%turn_76 = %splat15) -> (vector<16xf32>) {
          %v_78 = vector.load %x[%at_12, %i_75] : memref<64x2048xbf16>, vector<16xbf16>
          %f_79 = arith.extf %v_78 : vector<16xbf16> to vector<16xf32>
          %f_80 = math.fma %f_79, %f_79, %turn_76 : vector<16xf32>
          scf.yield %f_80 : vector<16xf32>
        }
        %total_81 = vector.reduction <add>, %loop_77 fastmath<reassoc> : vector<16xf32> into f32
        %mean_82 = arith.divf %total_81, %count19 : f32
        %shifted_83 = arith.addf %mean_82, %eps20 : f32
        %root_84 = math.sqrt %shifted_83 : f32
        %inverse_85 = arith.divf %one21, %root_84 : f32
        %loop_88 = scf.for %i_86 = %i16 to %i17 step %i18 iter_args(%turn_87 = %splat15) -> (vector<16xf32>) {
          %v_89 = vector.load %x[%at_13, %i_86] : memref<64x2048xbf16>, vector<16xbf16>
          %f_90 = arith.extf %v_89 : vector<16xbf16> to vector<16xf32>
          %f_91 = math.fma %f_90, %f_90, %turn_87 : vector<16xf32>
          scf.yield %f_91 : vector<16xf32>
        }
        %total_92 = vector.reduction <add>, %loop_88 fastmath<reassoc> : vector<16xf32> into f32
        %mean_93 = arith.divf %total_92, %count19 : f32
        %shifted_94 = arith.addf %mean_93, %eps20 : f32
        %root_95 = math.sqrt %shifted_94 : f32
        %inverse_96 = arith.divf %one21, %root_95 : f32
        %loop_99 = scf.for %i_97 = %i16 to %i17 step %i18 iter_args(%turn_98 = %splat15) -> (vector<16xf32>) {
          %v_100 = vector.load %x[%at_14, %i_97] : memref<64x2048xbf16>, vector<16xbf16>
          %f_101 = arith.extf %v_100 : vector<16xbf16> to vector<16xf32>
          %f_102 = math.fma %f_101, %f_101, %turn_98 : vector<16xf32>
          scf.yield %f_102 : vector<16xf32>
        }
        %total_103 = vector.reduction <add>, %loop_99 fastmath<reassoc> : vector<16xf32> into f32
        %mean_104 = arith.divf %total_103, %count19 : f32
        %shifted_105 = arith.addf %mean_104, %eps20 : f32
        %root_106 = math.sqrt %shifted_105 : f32
        %inverse_107 = arith.divf %one21, %root_106 : f32
        %loop_110 = scf.for %i_108 = %i16 to %i17 step %i18 iter_args(%turn_109 = %splat15) -> (vector<16xf32>) {
          %v_111 = vector.load %x[%at_15, %i_108] : memref<64x2048xbf16>, vector<16xbf16>
          %f_112 = arith.extf %v_111 : vector<16xbf16> to vector<16xf32>
          %f_113 = math.fma %f_112, %f_112, %turn_109 : vector<16xf32>
          scf.yield %f_113 : vector<16xf32>
        }
        %total_114 = vector.reduction <add>, %loop_110 fastmath<reassoc> : vector<16xf32> into f32
        %mean_115 = arith.divf %total_114, %count19 : f32
        %shifted_116 = arith.addf %mean_115, %eps20 : f32
        %root_117 = math.sqrt %shifted_116 : f32
        %inverse_118 = arith.divf %one21, %root_117 : f32
        %loop_121 = scf.for %i_119 = %i16 to %i17 step %i18 iter_args(%turn_120 = %splat15) -> (vector<16xf32>) {
          %v_122 = vector.load %x[%at_16, %i_119] : memref<64x2048xbf16>, vector<16xbf16>
          %f_123 = arith.extf %v_122 : vector<16xbf16> to vector<16xf32>
          %f_124 = math.fma %f_123, %f_123, %turn_120 : vector<16xf32>
          scf.yield %f_124 : vector<16xf32>
        }
        %total_125 = vector.reduction <add>, %loop_121 fastmath<reassoc> : vector<16xf32> into f32
        %mean_126 = arith.divf %total_125, %count19 : f32
        %shifted_127 = arith.addf %mean_126, %eps20 : f32
        %root_128 = math.sqrt %shifted_127 : f32
        %inverse_129 = arith.divf %one21, %root_128 : f32
        %loop_132 = scf.for %i_130 = %i16 to %i17 step %i18 iter_args(%turn_131 = %splat15) -> (vector<16xf32>) {
          %v_133 = vector.load %x[%at_17, %i_130] : memref<64x2048xbf16>, vector<16xbf16>
          %f_134 = arith.extf %v_133 : vector<16xbf16> to vector<16xf32>
          %f_135 = math.fma %f_134, %f_134, %turn_131 : vector<16xf32>
          scf.yield %f_135 : vector<16xf32>
        }
        %total_136 = vector.reduction <add>, %loop_132 fastmath<reassoc> : vector<16xf32> into f32
        %mean_137 = arith.divf %total_136, %count19 : f32
        %shifted_138 = arith.addf %mean_137, %eps20 : f32
        %root_139 = math.sqrt %shifted_138 : f32
        %inverse_140 = arith.divf %one21, %root_139 : f32
        %loop_143 = scf.for %i_141 = %i16 to %i17 step %i18 iter_args(%turn_142 = %splat15) -> (vector<16xf32>) {
          %v_144 = vector.load %x[%at_18, %i_141] : memref<64x2048xbf16>, vector<16xbf16>
          %f_145 = arith.extf %v_144 : vector<16xbf16> to vector<16xf32>
          %f_146 = math.fma %f_145, %f_145, %turn_142 : vector<16xf32>
          scf.yield %f_146 : vector<16xf32>
        }
        %total_147 = vector.reduction <add>, %loop_143 fastmath<reassoc> : vector<16xf32> into f32
        %mean_148 = arith.divf %total_147, %count19 : f32
        %shifted_149 = arith.addf %mean_148, %eps20 : f32
        %root_150 = math.sqrt %shifted_149 : f32
        %inverse_151 = arith.divf %one21, %root_150 : f32
        %loop_154 = scf.for %i_152 = %i16 to %i17 step %i18 iter_args(%turn_153 = %splat15) -> (vector<16xf32>) {
          %v_155 = vector.load %x[%at_19, %i_152] : memref<64x2048xbf16>, vector<16xbf16>
          %f_156 = arith.extf %v_155 : vector<16xbf16> to vector<16xf32>
          %f_157 = math.fma %f_156, %f_156, %turn_153 : vector<16xf32>
          scf.yield %f_157 : vector<16xf32>
        }
        %total_158 = vector.reduction <add>, %loop_154 fastmath<reassoc> : vector<16xf32> into f32
        %mean_159 = arith.divf %total_158, %count19 : f32
        %shifted_160 = arith.addf %mean_159, %eps20 : f32
        %root_161 = math.sqrt %shifted_160 : f32
        %inverse_162 = arith.divf %one21, %root_161 : f32
        scf.for %i_163 = %at_3 to %end_5 step %i4 {
          %at_165 = arith.muli %at_7, %i1 : index
          %at_166 = arith.muli %i_163, %i3 : index
          %at_167 = arith.addi %at_165, %at_166 : index
          %at_168 = arith.muli %i_163, %i5 : index
          %at_169 = arith.muli %i_163, %i5 : index
          %at_170 = arith.addi %at_169, %i4 : index
          %x_171 = memref.load %norm[%at_168] : memref<2048xf32>
          %x_172 = memref.load %norm[%at_170] : memref<2048xf32>
          %x_173 = memref.load %x[%at_7, %at_168] : memref<64x2048xbf16>
          %wide_174 = arith.extf %x_173 : bf16 to f32
          %x_175 = memref.load %x[%at_7, %at_170] : memref<64x2048xbf16>
          %wide_176 = arith.extf %x_175 : bf16 to f32
          %x_177 = arith.mulf %wide_174, %inverse_30 : f32
          %x_178 = arith.mulf %x_177, %x_171 : f32
          %short_179 = arith.truncf %x_178 : f32 to bf16
          %wide_180 = arith.extf %short_179 : bf16 to f32
          %x_181 = arith.mulf %wide_176, %inverse_30 : f32
          %x_182 = arith.mulf %x_181, %x_172 : f32
          %short_183 = arith.truncf %x_182 : f32 to bf16
          %wide_184 = arith.extf %short_183 : bf16 to f32
          %both_185 = vector.from_elements %wide_180, %wide_184 : vector<2xf32>
          %short_186 = arith.truncf %both_185 : vector<2xf32> to vector<2xbf16>
          %word_187 = vector.bitcast %short_186 : vector<2xbf16> to vector<1xi32>
          %word_188 = vector.extract %word_187[0] : i32 from vector<1xi32>
          memref.store %word_188, %packed[%at_167] : memref<65536xi32>
          %x_189 = memref.load %x[%at_8, %at_168] : memref<64x2048xbf16>
          %wide_190 = arith.extf %x_189 : bf16 to f32
          %x_191 = memref.load %x[%at_8, %at_170] : memref<64x2048xbf16>
          %wide_192 = arith.extf %x_191 : bf16 to f32
          %x_193 = arith.mulf %wide_190, %inverse_41 : f32
          %x_194 = arith.mulf %x_193, %x_171 : f32
          %short_195 = arith.truncf %x_194 : f32 to bf16
          %wide_196 = arith.extf %short_195 : bf16 to f32
          %x_197 = arith.mulf %wide_192, %inverse_41 : f32
          %x_198 = arith.mulf %x_197, %x_172 : f32
          %short_199 = arith.truncf %x_198 : f32 to bf16
          %wide_200 = arith.extf %short_199 : bf16 to f32
          %both_201 = vector.from_elements %wide_196, %wide_200 : vector<2xf32>
          %short_202 = arith.truncf %both_201 : vector<2xf32> to vector<2xbf16>
          %word_203 = vector.bitcast %short_202 : vector<2xbf16> to vector<1xi32>
          %word_204 = vector.extract %word_203[0] : i32 from vector<1xi32>
          %at_205 = arith.addi %at_167, %i4 : index
          memref.store %word_204, %packed[%at_205] : memref<65536xi32>
          %x_206 = memref.load %x[%at_9, %at_168] : memref<64x2048xbf16>
          %wide_207 = arith.extf %x_206 : bf16 to f32
          %x_208 = memref.load %x[%at_9, %at_170] : memref<64x2048xbf16>
          %wide_209 = arith.extf %x_208 : bf16 to f32
          %x_210 = arith.mulf %wide_207, %inverse_52 : f32
          %x_211 = arith.mulf %x_210, %x_171 : f32
          %short_212 = arith.truncf %x_211 : f32 to bf16
          %wide_213 = arith.extf %short_212 : bf16 to f32
          %x_214 = arith.mulf %wide_209, %inverse_52 : f32
          %x_215 = arith.mulf %x_214, %x_172 : f32
          %short_216 = arith.truncf %x_215 : f32 to bf16
          %wide_217 = arith.extf %short_216 : bf16 to f32
          %both_218 = vector.from_elements %wide_213, %wide_217 : vector<2xf32>
          %short_219 = arith.truncf %both_218 : vector<2xf32> to vector<2xbf16>
          %word_220 = vector.bitcast %short_219 : vector<2xbf16> to vector<1xi32>
          %word_221 = vector.extract %word_220[0] : i32 from vector<1xi32>
          %at_222 = arith.addi %at_167, %i5 : index
          memref.store %word_221, %packed[%at_222] : memref<65536xi32>
          %x_223 = memref.load %x[%at_10, %at_168] : memref<64x2048xbf16>
          %wide_224 = arith.extf %x_223 : bf16 to f32
          %x_225 = memref.load %x[%at_10, %at_170] : memref<64x2048xbf16>
          %wide_226 = arith.extf %x_225 : bf16 to f32
          %x_227 = arith.mulf %wide_224, %inverse_63 : f32
          %x_228 = arith.mulf %x_227, %x_171 : f32
          %short_229 = arith.truncf %x_228 : f32 to bf16
          %wide_230 = arith.extf %short_229 : bf16 to f32
          %x_231 = arith.mulf %wide_226, %inverse_63 : f32
          %x_232 = arith.mulf %x_231, %x_172 : f32
          %short_233 = arith.truncf %x_232 : f32 to bf16
          %wide_234 = arith.extf %short_233 : bf16 to f32
          %both_235 = vector.from_elements %wide_230, %wide_234 : vector<2xf32>
          %short_236 = arith.truncf %both_235 : vector<2xf32> to vector<2xbf16>
          %word_237 = vector.bitcast %short_236 : vector<2xbf16> to vector<1xi32>
          %word_238 = vector.extract %word_237[0] : i32 from vector<1xi32>
          %at_239 = arith.addi %at_167, %i6 : index
          memref.store %word_238, %packed[%at_239] : memref<65536xi32>
          %x_240 = memref.load %x[%at_11, %at_168] : memref<64x2048xbf16>
          %wide_241 = arith.extf %x_240 : bf16 to f32
          %x_242 = memref.load %x[%at_11, %at_170] : memref<64x2048xbf16>
          %wide_243 = arith.extf %x_242 : bf16 to f32
          %x_244 = arith.mulf %wide_241, %inverse_74 : f32
          %x_245 = arith.mulf %x_244, %x_171 : f32
          %short_246 = arith.truncf %x_245 : f32 to bf16
          %wide_247 = arith.extf %short_246 : bf16 to f32
          %x_248 = arith.mulf %wide_243, %inverse_74 : f32
          %x_249 = arith.mulf %x_248, %x_172 : f32
          %short_250 = arith.truncf %x_249 : f32 to bf16
          %wide_251 = arith.extf %short_250 : bf16 to f32
          %both_252 = vector.from_elements %wide_247, %wide_251 : vector<2xf32>
          %short_253 = arith.truncf %both_252 : vector<2xf32> to vector<2xbf16>
          %word_254 = vector.bitcast %short_253 : vector<2xbf16> to vector<1xi32>
          %word_255 = vector.extract %word_254[0] : i32 from vector<1xi32>
          %at_256 = arith.addi %at_167, %i2 : index
          memref.store %word_255, %packed[%at_256] : memref<65536xi32>
          %x_257 = memref.load %x[%at_12, %at_168] : memref<64x2048xbf16>
          %wide_258 = arith.extf %x_257 : bf16 to f32
          %x_259 = memref.load %x[%at_12, %at_170] : memref<64x2048xbf16>
          %wide_260 = arith.extf %x_259 : bf16 to f32
          %x_261 = arith.mulf %wide_258, %inverse_85 : f32
          %x_262 = arith.mulf %x_261, %x_171 : f32
          %short_263 = arith.truncf %x_262 : f32 to bf16
          %wide_264 = arith.extf %short_263 : bf16 to f32
          %x_265 = arith.mulf %wide_260, %inverse_85 : f32
          %x_266 = arith.mulf %x_265, %x_172 : f32
          %short_267 = arith.truncf %x_266 : f32 to bf16
          %wide_268 = arith.extf %short_267 : bf16 to f32
          %both_269 = vector.from_elements %wide_264, %wide_268 : vector<2xf32>
          %short_270 = arith.truncf %both_269 : vector<2xf32> to vector<2xbf16>
          %word_271 = vector.bitcast %short_270 : vector<2xbf16> to vector<1xi32>
          %word_272 = vector.extract %word_271[0] : i32 from vector<1xi32>
          %at_273 = arith.addi %at_167, %i7 : index
          memref.store %word_272, %packed[%at_273] : memref<65536xi32>
          %x_274 = memref.load %x[%at_13, %at_168] : memref<64x2048xbf16>
          %wide_275 = arith.extf %x_274 : bf16 to f32
          %x_276 = memref.load %x[%at_13, %at_170] : memref<64x2048xbf16>
          %wide_277 = arith.extf %x_276 : bf16 to f32
          %x_278 = arith.mulf %wide_275, %inverse_96 : f32
          %x_279 = arith.mulf %x_278, %x_171 : f32
          %short_280 = arith.truncf %x_279 : f32 to bf16
          %wide_281 = arith.extf %short_280 : bf16 to f32
          %x_282 = arith.mulf %wide_277, %inverse_96 : f32
          %x_283 = arith.mulf %x_282, %x_172 : f32
          %short_284 = arith.truncf %x_283 : f32 to bf16
          %wide_285 = arith.extf %short_284 : bf16 to f32
          %both_286 = vector.from_elements %wide_281, %wide_285 : vector<2xf32>
          %short_287 = arith.truncf %both_286 : vector<2xf32> to vector<2xbf16>
          %word_288 = vector.bitcast %short_287 : vector<2xbf16> to vector<1xi32>
          %word_289 = vector.extract %word_288[0] : i32 from vector<1xi32>
          %at_290 = arith.addi %at_167, %i8 : index
          memref.store %word_289, %packed[%at_290] : memref<65536xi32>
          %x_291 = memref.load %x[%at_14, %at_168] : memref<64x2048xbf16>
          %wide_292 = arith.extf %x_291 : bf16 to f32
          %x_293 = memref.load %x[%at_14, %at_170] : memref<64x2048xbf16>
          %wide_294 = arith.extf %x_293 : bf16 to f32
          %x_295 = arith.mulf %wide_292, %inverse_107 : f32
          %x_296 = arith.mulf %x_295, %x_171 : f32
          %short_297 = arith.truncf %x_296 : f32 to bf16
          %wide_298 = arith.extf %short_297 : bf16 to f32
          %x_299 = arith.mulf %wide_294, %inverse_107 : f32
          %x_300 = arith.mulf %x_299, %x_172 : f32
          %short_301 = arith.truncf %x_300 : f32 to bf16
          %wide_302 = arith.extf %short_301 : bf16 to f32
          %both_303 = vector.from_elements %wide_298, %wide_302 : vector<2xf32>
          %short_304 = arith.truncf %both_303 : vector<2xf32> to vector<2xbf16>
          %word_305 = vector.bitcast %short_304 : vector<2xbf16> to vector<1xi32>
          %word_306 = vector.extract %word_305[0] : i32 from vector<1xi32>
          %at_307 = arith.addi %at_167, %i9 : index
          memref.store %word_306, %packed[%at_307] : memref<65536xi32>
          %x_308 = memref.load %x[%at_15, %at_168] : memref<64x2048xbf16>
          %wide_309 = arith.extf %x_308 : bf16 to f32
          %x_310 = memref.load %x[%at_15, %at_170] : memref<64x2048xbf16>
          %wide_311 = arith.extf %x_310 : bf16 to f32
          %x_312 = arith.mulf %wide_309, %inverse_118 : f32
          %x_313 = arith.mulf %x_312, %x_171 : f32
          %short_314 = arith.truncf %x_313 : f32 to bf16
          %wide_315 = arith.extf %short_314 : bf16 to f32
          %x_316 = arith.mulf %wide_311, %inverse_118 : f32
          %x_317 = arith.mulf %x_316, %x_172 : f32
          %short_318 = arith.truncf %x_317 : f32 to bf16
          %wide_319 = arith.extf %short_318 : bf16 to f32
          %both_320 = vector.from_elements %wide_315, %wide_319 : vector<2xf32>
          %short_321 = arith.truncf %both_320 : vector<2xf32> to vector<2xbf16>
          %word_322 = vector.bitcast %short_321 : vector<2xbf16> to vector<1xi32>
          %word_323 = vector.extract %word_322[0] : i32 from vector<1xi32>
          %at_324 = arith.addi %at_167, %i10 : index
          memref.store %word_323, %packed[%at_324] : memref<65536xi32>
          %x_325 = memref.load %x[%at_16, %at_168] : memref<64x2048xbf16>
          %wide_326 = arith.extf %x_325 : bf16 to f32
          %x_327 = memref.load %x[%at_16, %at_170] : memref<64x2048xbf16>
          %wide_328 = arith.extf %x_327 : bf16 to f32
          %x_329 = arith.mulf %wide_326, %inverse_129 : f32
          %x_330 = arith.mulf %x_329, %x_171 : f32
          %short_331 = arith.truncf %x_330 : f32 to bf16
          %wide_332 = arith.extf %short_331 : bf16 to f32
          %x_333 = arith.mulf %wide_328, %inverse_129 : f32
          %x_334 = arith.mulf %x_333, %x_172 : f32
          %short_335 = arith.truncf %x_334 : f32 to bf16
          %wide_336 = arith.extf %short_335 : bf16 to f32
          %both_337 = vector.from_elements %wide_332, %wide_336 : vector<2xf32>
          %short_338 = arith.truncf %both_337 : vector<2xf32> to vector<2xbf16>
          %word_339 = vector.bitcast %short_338 : vector<2xbf16> to vector<1xi32>
          %word_340 = vector.extract %word_339[0] : i32 from vector<1xi32>
          %at_341 = arith.addi %at_167, %i11 : index
          memref.store %word_340, %packed[%at_341] : memref<65536xi32>
          %x_342 = memref.load %x[%at_17, %at_168] : memref<64x2048xbf16>
          %wide_343 = arith.extf %x_342 : bf16 to f32
          %x_344 = memref.load %x[%at_17, %at_170] : memref<64x2048xbf16>
          %wide_345 = arith.extf %x_344 : bf16 to f32
          %x_346 = arith.mulf %wide_343, %inverse_140 : f32
          %x_347 = arith.mulf %x_346, %x_171 : f32
          %short_348 = arith.truncf %x_347 : f32 to bf16
          %wide_349 = arith.extf %short_348 : bf16 to f32
          %x_350 = arith.mulf %wide_345, %inverse_140 : f32
          %x_351 = arith.mulf %x_350, %x_172 : f32
          %short_352 = arith.truncf %x_351 : f32 to bf16
          %wide_353 = arith.extf %short_352 : bf16 to f32
          %both_354 = vector.from_elements %wide_349, %wide_353 : vector<2xf32>
          %short_355 = arith.truncf %both_354 : vector<2xf32> to vector<2xbf16>
          %word_356 = vector.bitcast %short_355 : vector<2xbf16> to vector<1xi32>
          %word_357 = vector.extract %word_356[0] : i32 from vector<1xi32>
          %at_358 = arith.addi %at_167, %i12 : index
          memref.store %word_357, %packed[%at_358] : memref<65536xi32>
          %x_359 = memref.load %x[%at_18, %at_168] : memref<64x2048xbf16>
          %wide_360 = arith.extf %x_359 : bf16 to f32
          %x_361 = memref.load %x[%at_18, %at_170] : memref<64x2048xbf16>
          %wide_362 = arith.extf %x_361 : bf16 to f32
          %x_363 = arith.mulf %wide_360, %inverse_151 : f32
          %x_364 = arith.mulf %x_363, %x_171 : f32
          %short_365 = arith.truncf %x_364 : f32 to bf16
          %wide_366 = arith.extf %short_365 : bf16 to f32
          %x_367 = arith.mulf %wide_362, %inverse_151 : f32
          %x_368 = arith.mulf %x_367, %x_172 : f32
          %short_369 = arith.truncf %x_368 : f32 to bf16
          %wide_370 = arith.extf %short_369 : bf16 to f32
          %both_371 = vector.from_elements %wide_366, %wide_370 : vector<2xf32>
          %short_372 = arith.truncf %both_371 : vector<2xf32> to vector<2xbf16>
          %word_373 = vector.bitcast %short_372 : vector<2xbf16> to vector<1xi32>
          %word_374 = vector.extract %word_373[0] : i32 from vector<1xi32>
          %at_375 = arith.addi %at_167, %i13 : index
          memref.store %word_374, %packed[%at_375] : memref<65536xi32>
          %x_376 = memref.load %x[%at_19, %at_168] : memref<64x2048xbf16>
          %wide_377 = arith.extf %x_376 : bf16 to f32
          %x_378 = memref.load %x[%at_19, %at_170] : memref<64x2048xbf16>
          %wide_379 = arith.extf %x_378 : bf16 to f32
          %x_380 = arith.mulf %wide_377, %inverse_162 : f32
          %x_381 = arith.mulf %x_380, %x_171 : f32
          %short_382 = arith.truncf %x_381 : f32 to bf16
          %wide_383 = arith.extf %short_382 : bf16 to f32
          %x_384 = arith.mulf %wide_379, %inverse_162 : f32
          %x_385 = arith.mulf %x_384, %x_172 : f32
          %short_386 = arith.truncf %x_385 : f32 to bf16
          %wide_387 = arith.extf %short_386 : bf16 to f32
          %both_388 = vector.from_elements %wide_383, %wide_387 : vector<2xf32>
          %short_389 = arith.truncf %both_388 : vector<2xf32> to vector<2xbf16>
          %word_390 = vector.bitcast %short_389 : vector<2xbf16> to vector<1xi32>
          %word_391 = vector.extract %word_390[0] : i32 from vector<1xi32>
          %at_392 = arith.addi %at_167, %i14 : index
          memref.store %word_391, %packed[%at_392] : memref<65536xi32>
        }
      }
      %place_393 = arith.subi %group_1, %i2 : index
      %mine_394 = arith.cmpi ult, %place_393, %i4 : index
      scf.if %mine_394 {
        %at_395 = arith.muli %place_393, %i14 : index
        %at_396 = arith.addi %at_395, %i22 : index
        %at_397 = arith.addi %at_396, %i4 : index
        %at_398 = arith.addi %at_396, %i5 : index
        %at_399 = arith.addi %at_396, %i6 : index
        %at_400 = arith.addi %at_396, %i2 : index
        %at_401 = arith.addi %at_396, %i7 : index
        %at_402 = arith.addi %at_396, %i8 : index
        %at_403 = arith.addi %at_396, %i9 : index
        %at_404 = arith.addi %at_396, %i10 : index
        %at_405 = arith.addi %at_396, %i11 : index
        %at_406 = arith.addi %at_396, %i12 : index
        %at_407 = arith.addi %at_396, %i13 : index
        %loop_410 = scf.for %i_408 = %i16 to %i17 step %i18 iter_args(%turn_409 = %splat15) -> (vector<16xf32>) {
          %v_411 = vector.load %x[%at_396, %i_408] : memref<64x2048xbf16>, vector<16xbf16>
          %f_412 = arith.extf %v_411 : vector<16xbf16> to vector<16xf32>
          %f_413 = math.fma %f_412, %f_412, %turn_409 : vector<16xf32>
          scf.yield %f_413 : vector<16xf32>
        }
        %total_414 = vector.reduction <add>, %loop_410 fastmath<reassoc> : vector<16xf32> into f32
        %mean_415 = arith.divf %total_414, %count19 : f32
        %shifted_416 = arith.addf %mean_415, %eps20 : f32
        %root_417 = math.sqrt %shifted_416 : f32
        %inverse_418 = arith.divf %one21, %root_417 : f32
        %loop_421 = scf.for %i_419 = %i16 to %i17 step %i18 iter_args(%turn_420 = %splat15) -> (vector<16xf32>) {
          %v_422 = vector.load %x[%at_397, %i_419] : memref<64x2048xbf16>, vector<16xbf16>
          %f_423 = arith.extf %v_422 : vector<16xbf16> to vector<16xf32>
          %f_424 = math.fma %f_423, %f_423, %turn_420 : vector<16xf32>
          scf.yield %f_424 : vector<16xf32>
        }
        %total_425 = vector.reduction <add>, %loop_421 fastmath<reassoc> : vector<16xf32> into f32
        %mean_426 = arith.divf %total_425, %count19 : f32
        %shifted_427 = arith.addf %mean_426, %eps20 : f32
        %root_428 = math.sqrt %shifted_427 : f32
        %inverse_429 = arith.divf %one21, %root_428 : f32
        %loop_432 = scf.for %i_430 = %i16 to %i17 step %i18 iter_args(%turn_431 = %splat15) -> (vector<16xf32>) {
          %v_433 = vector.load %x[%at_398, %i_430] : memref<64x2048xbf16>, vector<16xbf16>
          %f_434 = arith.extf %v_433 : vector<16xbf16> to vector<16xf32>
          %f_435 = math.fma %f_434, %f_434, %turn_431 : vector<16xf32>
          scf.yield %f_435 : vector<16xf32>
        }
        %total_436 = vector.reduction <add>, %loop_432 fastmath<reassoc> : vector<16xf32> into f32
        %mean_437 = arith.divf %total_436, %count19 : f32
        %shifted_438 = arith.addf %mean_437, %eps20 : f32
        %root_439 = math.sqrt %shifted_438 : f32
        %inverse_440 = arith.divf %one21, %root_439 : f32
        %loop_443 = scf.for %i_441 = %i16 to %i17 step %i18 iter_args(%turn_442 = %splat15) -> (vector<16xf32>) {
          %v_444 = vector.load %x[%at_399, %i_441] : memref<64x2048xbf16>, vector<16xbf16>
          %f_445 = arith.extf %v_444 : vector<16xbf16> to vector<16xf32>
          %f_446 = math.fma %f_445, %f_445, %turn_442 : vector<16xf32>
          scf.yield %f_446 : vector<16xf32>
        }
        %total_447 = vector.reduction <add>, %loop_443 fastmath<reassoc> : vector<16xf32> into f32
        %mean_448 = arith.divf %total_447, %count19 : f32
        %shifted_449 = arith.addf %mean_448, %eps20 : f32
        %root_450 = math.sqrt %shifted_449 : f32
        %inverse_451 = arith.divf %one21, %root_450 : f32
        %loop_454 = scf.for %i_452 = %i16 to %i17 step %i18 iter_args(%turn_453 = %splat15) -> (vector<16xf32>) {
          %v_455 = vector.load %x[%at_400, %i_452] : memref<64x2048xbf16>, vector<16xbf16>
          %f_456 = arith.extf %v_455 : vector<16xbf16> to vector<16xf32>
          %f_457 = math.fma %f_456, %f_456, %turn_453 : vector<16xf32>
          scf.yield %f_457 : vector<16xf32>
        }
        %total_458 = vector.reduction <add>, %loop_454 fastmath<reassoc> : vector<16xf32> into f32
        %mean_459 = arith.divf %total_458, %count19 : f32
        %shifted_460 = arith.addf %mean_459, %eps20 : f32
        %root_461 = math.sqrt %shifted_460 : f32
        %inverse_462 = arith.divf %one21, %root_461 : f32
        %loop_465 = scf.for %i_463 = %i16 to %i17 step %i18 iter_args(%turn_464 = %splat15) -> (vector<16xf32>) {
          %v_466 = vector.load %x[%at_401, %i_463] : memref<64x2048xbf16>, vector<16xbf16>
          %f_467 = arith.extf %v_466 : vector<16xbf16> to vector<16xf32>
          %f_468 = math.fma %f_467, %f_467, %turn_464 : vector<16xf32>
          scf.yield %f_468 : vector<16xf32>
        }
        %total_469 = vector.reduction <add>, %loop_465 fastmath<reassoc> : vector<16xf32> into f32
        %mean_470 = arith.divf %total_469, %count19 : f32
        %shifted_471 = arith.addf %mean_470, %eps20 : f32
        %root_472 = math.sqrt %shifted_471 : f32
        %inverse_473 = arith.divf %one21, %root_472 : f32
        %loop_476 = scf.for %i_474 = %i16 to %i17 step %i18 iter_args(%turn_475 = %splat15) -> (vector<16xf32>) {
          %v_477 = vector.load %x[%at_402, %i_474] : memref<64x2048xbf16>, vector<16xbf16>
          %f_478 = arith.extf %v_477 : vector<16xbf16> to vector<16xf32>
          %f_479 = math.fma %f_478, %f_478, %turn_475 : vector<16xf32>
          scf.yield %f_479 : vector<16xf32>
        }
        %total_480 = vector.reduction <add>, %loop_476 fastmath<reassoc> : vector<16xf32> into f32
        %mean_481 = arith.divf %total_480, %count19 : f32
        %shifted_482 = arith.addf %mean_481, %eps20 : f32
        %root_483 = math.sqrt %shifted_482 : f32
        %inverse_484 = arith.divf %one21, %root_483 : f32
        %loop_487 = scf.for %i_485 = %i16 to %i17 step %i18 iter_args(%turn_486 = %splat15) -> (vector<16xf32>) {
          %v_488 = vector.load %x[%at_403, %i_485] : memref<64x2048xbf16>, vector<16xbf16>
          %f_489 = arith.extf %v_488 : vector<16xbf16> to vector<16xf32>
          %f_490 = math.fma %f_489, %f_489, %turn_486 : vector<16xf32>
          scf.yield %f_490 : vector<16xf32>
        }
        %total_491 = vector.reduction <add>, %loop_487 fastmath<reassoc> : vector<16xf32> into f32
        %mean_492 = arith.divf %total_491, %count19 : f32
        %shifted_493 = arith.addf %mean_492, %eps20 : f32
        %root_494 = math.sqrt %shifted_493 : f32
        %inverse_495 = arith.divf %one21, %root_494 : f32
        %loop_498 = scf.for %i_496 = %i16 to %i17 step %i18 iter_args(%turn_497 = %splat15) -> (vector<16xf32>) {
          %v_499 = vector.load %x[%at_404, %i_496] : memref<64x2048xbf16>, vector<16xbf16>
          %f_500 = arith.extf %v_499 : vector<16xbf16> to vector<16xf32>
          %f_501 = math.fma %f_500, %f_500, %turn_497 : vector<16xf32>
          scf.yield %f_501 : vector<16xf32>
        }
        %total_502 = vector.reduction <add>, %loop_498 fastmath<reassoc> : vector<16xf32> into f32
        %mean_503 = arith.divf %total_502, %count19 : f32
        %shifted_504 = arith.addf %mean_503, %eps20 : f32
        %root_505 = math.sqrt %shifted_504 : f32
        %inverse_506 = arith.divf %one21, %root_505 : f32
        %loop_509 = scf.for %i_507 = %i16 to %i17 step %i18 iter_args(%turn_508 = %splat15) -> (vector<16xf32>) {
          %v_510 = vector.load %x[%at_405, %i_507] : memref<64x2048xbf16>, vector<16xbf16>
          %f_511 = arith.extf %v_510 : vector<16xbf16> to vector<16xf32>
          %f_512 = math.fma %f_511, %f_511, %turn_508 : vector<16xf32>
          scf.yield %f_512 : vector<16xf32>
        }
        %total_513 = vector.reduction <add>, %loop_509 fastmath<reassoc> : vector<16xf32> into f32
        %mean_514 = arith.divf %total_513, %count19 : f32
        %shifted_515 = arith.addf %mean_514, %eps20 : f32
        %root_516 = math.sqrt %shifted_515 : f32
        %inverse_517 = arith.divf %one21, %root_516 : f32
        %loop_520 = scf.for %i_518 = %i16 to %i17 step %i18 iter_args(%turn_519 = %splat15) -> (vector<16xf32>) {
          %v_521 = vector.load %x[%at_406, %i_518] : memref<64x2048xbf16>, vector<16xbf16>
          %f_522 = arith.extf %v_521 : vector<16xbf16> to vector<16xf32>
          %f_523 = math.fma %f_522, %f_522, %turn_519 : vector<16xf32>
          scf.yield %f_523 : vector<16xf32>
        }
        %total_524 = vector.reduction <add>, %loop_520 fastmath<reassoc> : vector<16xf32> into f32
        %mean_525 = arith.divf %total_524, %count19 : f32
        %shifted_526 = arith.addf %mean_525, %eps20 : f32
        %root_527 = math.sqrt %shifted_526 : f32
        %inverse_528 = arith.divf %one21, %root_527 : f32
        %loop_531 = scf.for %i_529 = %i16 to %i17 step %i18 iter_args(%turn_530 = %splat15) -> (vector<16xf32>) {
          %v_532 = vector.load %x[%at_407, %i_529] : memref<64x2048xbf16>, vector<16xbf16>
          %f_533 = arith.extf %v_532 : vector<16xbf16> to vector<16xf32>
          %f_534 = math.fma %f_533, %f_533, %turn_530 : vector<16xf32>
          scf.yield %f_534 : vector<16xf32>
        }
        %total_535 = vector.reduction <add>, %loop_531 fastmath<reassoc> : vector<16xf32> into f32
        %mean_536 = arith.divf %total_535, %count19 : f32
        %shifted_537 = arith.addf %mean_536, %eps20 : f32
        %root_538 = math.sqrt %shifted_537 : f32
        %inverse_539 = arith.divf %one21, %root_538 : f32
        scf.for %i_540 = %at_3 to %end_5 step %i4 {
          %at_542 = arith.muli %at_396, %i1 : index
          %at_543 = arith.muli %i_540, %i14 : index
          %at_544 = arith.addi %at_542, %at_543 : index
          %at_545 = arith.muli %i_540, %i5 : index
          %at_546 = arith.muli %i_540, %i5 : index
          %at_547 = arith.addi %at_546, %i4 : index
          %x_548 = memref.load %norm[%at_545] : memref<2048xf32>
          %x_549 = memref.load %norm[%at_547] : memref<2048xf32>
          %x_550 = memref.load %x[%at_396, %at_545] : memref<64x2048xbf16>
          %wide_551 = arith.extf %x_550 : bf16 to f32
          %x_552 = memref.load %x[%at_396, %at_547] : memref<64x2048xbf16>
          %wide_553 = arith.extf %x_552 : bf16 to f32
          %x_554 = arith.mulf %wide_551, %inverse_418 : f32
          %x_555 = arith.mulf %x_554, %x_548 : f32
          %short_556 = arith.truncf %x_555 : f32 to bf16
          %wide_557 = arith.extf %short_556 : bf16 to f32
          %x_558 = arith.mulf %wide_553, %inverse_418 : f32
          %x_559 = arith.mulf %x_558, %x_549 : f32
          %short_560 = arith.truncf %x_559 : f32 to bf16
          %wide_561 = arith.extf %short_560 : bf16 to f32
          %both_562 = vector.from_elements %wide_557, %wide_561 : vector<2xf32>
          %short_563 = arith.truncf %both_562 : vector<2xf32> to vector<2xbf16>
          %word_564 = vector.bitcast %short_563 : vector<2xbf16> to vector<1xi32>
          %word_565 = vector.extract %word_564[0] : i32 from vector<1xi32>
          memref.store %word_565, %packed[%at_544] : memref<65536xi32>
          %x_566 = memref.load %x[%at_397, %at_545] : memref<64x2048xbf16>
          %wide_567 = arith.extf %x_566 : bf16 to f32
          %x_568 = memref.load %x[%at_397, %at_547] : memref<64x2048xbf16>
          %wide_569 = arith.extf %x_568 : bf16 to f32
          %x_570 = arith.mulf %wide_567, %inverse_429 : f32
          %x_571 = arith.mulf %x_570, %x_548 : f32
          %short_572 = arith.truncf %x_571 : f32 to bf16
          %wide_573 = arith.extf %short_572 : bf16 to f32
          %x_574 = arith.mulf %wide_569, %inverse_429 : f32
          %x_575 = arith.mulf %x_574, %x_549 : f32
          %short_576 = arith.truncf %x_575 : f32 to bf16
          %wide_577 = arith.extf %short_576 : bf16 to f32
          %both_578 = vector.from_elements %wide_573, %wide_577 : vector<2xf32>
          %short_579 = arith.truncf %both_578 : vector<2xf32> to vector<2xbf16>
          %word_580 = vector.bitcast %short_579 : vector<2xbf16> to vector<1xi32>
          %word_581 = vector.extract %word_580[0] : i32 from vector<1xi32>
          %at_582 = arith.addi %at_544, %i4 : index
          memref.store %word_581, %packed[%at_582] : memref<65536xi32>
          %x_583 = memref.load %x[%at_398, %at_545] : memref<64x2048xbf16>
          %wide_584 = arith.extf %x_583 : bf16 to f32
          %x_585 = memref.load %x[%at_398, %at_547] : memref<64x2048xbf16>
          %wide_586 = arith.extf %x_585 : bf16 to f32
          %x_587 = arith.mulf %wide_584, %inverse_440 : f32
          %x_588 = arith.mulf %x_587, %x_548 : f32
          %short_589 = arith.truncf %x_588 : f32 to bf16
          %wide_590 = arith.extf %short_589 : bf16 to f32
          %x_591 = arith.mulf %wide_586, %inverse_440 : f32
          %x_592 = arith.mulf %x_591, %x_549 : f32
          %short_593 = arith.truncf %x_592 : f32 to bf16
          %wide_594 = arith.extf %short_593 : bf16 to f32
          %both_595 = vector.from_elements %wide_590, %wide_594 : vector<2xf32>
          %short_596 = arith.truncf %both_595 : vector<2xf32> to vector<2xbf16>
          %word_597 = vector.bitcast %short_596 : vector<2xbf16> to vector<1xi32>
          %word_598 = vector.extract %word_597[0] : i32 from vector<1xi32>
          %at_599 = arith.addi %at_544, %i5 : index
          memref.store %word_598, %packed[%at_599] : memref<65536xi32>
          %x_600 = memref.load %x[%at_399, %at_545] : memref<64x2048xbf16>
          %wide_601 = arith.extf %x_600 : bf16 to f32
          %x_602 = memref.load %x[%at_399, %at_547] : memref<64x2048xbf16>
          %wide_603 = arith.extf %x_602 : bf16 to f32
          %x_604 = arith.mulf %wide_601, %inverse_451 : f32
          %x_605 = arith.mulf %x_604, %x_548 : f32
          %short_606 = arith.truncf %x_605 : f32 to bf16
          %wide_607 = arith.extf %short_606 : bf16 to f32
          %x_608 = arith.mulf %wide_603, %inverse_451 : f32
          %x_609 = arith.mulf %x_608, %x_549 : f32
          %short_610 = arith.truncf %x_609 : f32 to bf16
          %wide_611 = arith.extf %short_610 : bf16 to f32
          %both_612 = vector.from_elements %wide_607, %wide_611 : vector<2xf32>
          %short_613 = arith.truncf %both_612 : vector<2xf32> to vector<2xbf16>
          %word_614 = vector.bitcast %short_613 : vector<2xbf16> to vector<1xi32>
          %word_615 = vector.extract %word_614[0] : i32 from vector<1xi32>
          %at_616 = arith.addi %at_544, %i6 : index
          memref.store %word_615, %packed[%at_616] : memref<65536xi32>
          %x_617 = memref.load %x[%at_400, %at_545] : memref<64x2048xbf16>
          %wide_618 = arith.extf %x_617 : bf16 to f32
          %x_619 = memref.load %x[%at_400, %at_547] : memref<64x2048xbf16>
          %wide_620 = arith.extf %x_619 : bf16 to f32
          %x_621 = arith.mulf %wide_618, %inverse_462 : f32
          %x_622 = arith.mulf %x_621, %x_548 : f32
          %short_623 = arith.truncf %x_622 : f32 to bf16
          %wide_624 = arith.extf %short_623 : bf16 to f32
          %x_625 = arith.mulf %wide_620, %inverse_462 : f32
          %x_626 = arith.mulf %x_625, %x_549 : f32
          %short_627 = arith.truncf %x_626 : f32 to bf16
          %wide_628 = arith.extf %short_627 : bf16 to f32
          %both_629 = vector.from_elements %wide_624, %wide_628 : vector<2xf32>
          %short_630 = arith.truncf %both_629 : vector<2xf32> to vector<2xbf16>
          %word_631 = vector.bitcast %short_630 : vector<2xbf16> to vector<1xi32>
          %word_632 = vector.extract %word_631[0] : i32 from vector<1xi32>
          %at_633 = arith.addi %at_544, %i2 : index
          memref.store %word_632, %packed[%at_633] : memref<65536xi32>
          %x_634 = memref.load %x[%at_401, %at_545] : memref<64x2048xbf16>
          %wide_635 = arith.extf %x_634 : bf16 to f32
          %x_636 = memref.load %x[%at_401, %at_547] : memref<64x2048xbf16>
          %wide_637 = arith.extf %x_636 : bf16 to f32
          %x_638 = arith.mulf %wide_635, %inverse_473 : f32
          %x_639 = arith.mulf %x_638, %x_548 : f32
          %short_640 = arith.truncf %x_639 : f32 to bf16
          %wide_641 = arith.extf %short_640 : bf16 to f32
          %x_642 = arith.mulf %wide_637, %inverse_473 : f32
          %x_643 = arith.mulf %x_642, %x_549 : f32
          %short_644 = arith.truncf %x_643 : f32 to bf16
          %wide_645 = arith.extf %short_644 : bf16 to f32
          %both_646 = vector.from_elements %wide_641, %wide_645 : vector<2xf32>
          %short_647 = arith.truncf %both_646 : vector<2xf32> to vector<2xbf16>
          %word_648 = vector.bitcast %short_647 : vector<2xbf16> to vector<1xi32>
          %word_649 = vector.extract %word_648[0] : i32 from vector<1xi32>
          %at_650 = arith.addi %at_544, %i7 : index
          memref.store %word_649, %packed[%at_650] : memref<65536xi32>
          %x_651 = memref.load %x[%at_402, %at_545] : memref<64x2048xbf16>
          %wide_652 = arith.extf %x_651 : bf16 to f32
          %x_653 = memref.load %x[%at_402, %at_547] : memref<64x2048xbf16>
          %wide_654 = arith.extf %x_653 : bf16 to f32
          %x_655 = arith.mulf %wide_652, %inverse_484 : f32
          %x_656 = arith.mulf %x_655, %x_548 : f32
          %short_657 = arith.truncf %x_656 : f32 to bf16
          %wide_658 = arith.extf %short_657 : bf16 to f32
          %x_659 = arith.mulf %wide_654, %inverse_484 : f32
          %x_660 = arith.mulf %x_659, %x_549 : f32
          %short_661 = arith.truncf %x_660 : f32 to bf16
          %wide_662 = arith.extf %short_661 : bf16 to f32
          %both_663 = vector.from_elements %wide_658, %wide_662 : vector<2xf32>
          %short_664 = arith.truncf %both_663 : vector<2xf32> to vector<2xbf16>
          %word_665 = vector.bitcast %short_664 : vector<2xbf16> to vector<1xi32>
          %word_666 = vector.extract %word_665[0] : i32 from vector<1xi32>
          %at_667 = arith.addi %at_544, %i8 : index
          memref.store %word_666, %packed[%at_667] : memref<65536xi32>
          %x_668 = memref.load %x[%at_403, %at_545] : memref<64x2048xbf16>
          %wide_669 = arith.extf %x_668 : bf16 to f32
          %x_670 = memref.load %x[%at_403, %at_547] : memref<64x2048xbf16>
          %wide_671 = arith.extf %x_670 : bf16 to f32
          %x_672 = arith.mulf %wide_669, %inverse_495 : f32
          %x_673 = arith.mulf %x_672, %x_548 : f32
          %short_674 = arith.truncf %x_673 : f32 to bf16
          %wide_675 = arith.extf %short_674 : bf16 to f32
          %x_676 = arith.mulf %wide_671, %inverse_495 : f32
          %x_677 = arith.mulf %x_676, %x_549 : f32
          %short_678 = arith.truncf %x_677 : f32 to bf16
          %wide_679 = arith.extf %short_678 : bf16 to f32
          %both_680 = vector.from_elements %wide_675, %wide_679 : vector<2xf32>
          %short_681 = arith.truncf %both_680 : vector<2xf32> to vector<2xbf16>
          %word_682 = vector.bitcast %short_681 : vector<2xbf16> to vector<1xi32>
          %word_683 = vector.extract %word_682[0] : i32 from vector<1xi32>
          %at_684 = arith.addi %at_544, %i9 : index
          memref.store %word_683, %packed[%at_684] : memref<65536xi32>
          %x_685 = memref.load %x[%at_404, %at_545] : memref<64x2048xbf16>
          %wide_686 = arith.extf %x_685 : bf16 to f32
          %x_687 = memref.load %x[%at_404, %at_547] : memref<64x2048xbf16>
          %wide_688 = arith.extf %x_687 : bf16 to f32
          %x_689 = arith.mulf %wide_686, %inverse_506 : f32
          %x_690 = arith.mulf %x_689, %x_548 : f32
          %short_691 = arith.truncf %x_690 : f32 to bf16
          %wide_692 = arith.extf %short_691 : bf16 to f32
          %x_693 = arith.mulf %wide_688, %inverse_506 : f32
          %x_694 = arith.mulf %x_693, %x_549 : f32
          %short_695 = arith.truncf %x_694 : f32 to bf16
          %wide_696 = arith.extf %short_695 : bf16 to f32
          %both_697 = vector.from_elements %wide_692, %wide_696 : vector<2xf32>
          %short_698 = arith.truncf %both_697 : vector<2xf32> to vector<2xbf16>
          %word_699 = vector.bitcast %short_698 : vector<2xbf16> to vector<1xi32>
          %word_700 = vector.extract %word_699[0] : i32 from vector<1xi32>
          %at_701 = arith.addi %at_544, %i10 : index
          memref.store %word_700, %packed[%at_701] : memref<65536xi32>
          %x_702 = memref.load %x[%at_405, %at_545] : memref<64x2048xbf16>
          %wide_703 = arith.extf %x_702 : bf16 to f32
          %x_704 = memref.load %x[%at_405, %at_547] : memref<64x2048xbf16>
          %wide_705 = arith.extf %x_704 : bf16 to f32
          %x_706 = arith.mulf %wide_703, %inverse_517 : f32
          %x_707 = arith.mulf %x_706, %x_548 : f32
          %short_708 = arith.truncf %x_707 : f32 to bf16
          %wide_709 = arith.extf %short_708 : bf16 to f32
          %x_710 = arith.mulf %wide_705, %inverse_517 : f32
          %x_711 = arith.mulf %x_710, %x_549 : f32
          %short_712 = arith.truncf %x_711 : f32 to bf16
          %wide_713 = arith.extf %short_712 : bf16 to f32
          %both_714 = vector.from_elements %wide_709, %wide_713 : vector<2xf32>
          %short_715 = arith.truncf %both_714 : vector<2xf32> to vector<2xbf16>
          %word_716 = vector.bitcast %short_715 : vector<2xbf16> to vector<1xi32>
          %word_717 = vector.extract %word_716[0] : i32 from vector<1xi32>
          %at_718 = arith.addi %at_544, %i11 : index
          memref.store %word_717, %packed[%at_718] : memref<65536xi32>
          %x_719 = memref.load %x[%at_406, %at_545] : memref<64x2048xbf16>
          %wide_720 = arith.extf %x_719 : bf16 to f32
          %x_721 = memref.load %x[%at_406, %at_547] : memref<64x2048xbf16>
          %wide_722 = arith.extf %x_721 : bf16 to f32
          %x_723 = arith.mulf %wide_720, %inverse_528 : f32
          %x_724 = arith.mulf %x_723, %x_548 : f32
          %short_725 = arith.truncf %x_724 : f32 to bf16
          %wide_726 = arith.extf %short_725 : bf16 to f32
          %x_727 = arith.mulf %wide_722, %inverse_528 : f32
          %x_728 = arith.mulf %x_727, %x_549 : f32
          %short_729 = arith.truncf %x_728 : f32 to bf16
          %wide_730 = arith.extf %short_729 : bf16 to f32
          %both_731 = vector.from_elements %wide_726, %wide_730 : vector<2xf32>
          %short_732 = arith.truncf %both_731 : vector<2xf32> to vector<2xbf16>
          %word_733 = vector.bitcast %short_732 : vector<2xbf16> to vector<1xi32>
          %word_734 = vector.extract %word_733[0] : i32 from vector<1xi32>
          %at_735 = arith.addi %at_544, %i12 : index
          memref.store %word_734, %packed[%at_735] : memref<65536xi32>
          %x_736 = memref.load %x[%at_407, %at_545] : memref<64x2048xbf16>
          %wide_737 = arith.extf %x_736 : bf16 to f32
          %x_738 = memref.load %x[%at_407, %at_547] : memref<64x2048xbf16>
          %wide_739 = arith.extf %x_738 : bf16 to f32
          %x_740 = arith.mulf %wide_737, %inverse_539 : f32
          %x_741 = arith.mulf %x_740, %x_548 : f32
          %short_742 = arith.truncf %x_741 : f32 to bf16
          %wide_743 = arith.extf %short_742 : bf16 to f32
          %x_744 = arith.mulf %wide_739, %inverse_539 : f32
          %x_745 = arith.mulf %x_744, %x_549 : f32
          %short_746 = arith.truncf %x_745 : f32 to bf16
          %wide_747 = arith.extf %short_746 : bf16 to f32
          %both_748 = vector.from_elements %wide_743, %wide_747 : vector<2xf32>
          %short_749 = arith.truncf %both_748 : vector<2xf32> to vector<2xbf16>
          %word_750 = vector.bitcast %short_749 : vector<2xbf16> to vector<1xi32>
          %word_751 = vector.extract %word_750[0] : i32 from vector<1xi32>
          %at_752 = arith.addi %at_544, %i13 : index
          memref.store %word_751, %packed[%at_752] : memref<65536xi32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_gate_up_bf16_product {
  hal.executable.export public @kernel_gate_up_bf16_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_bf16_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 16 : index
      %i2 = arith.constant 512 : index
      %i3 = arith.constant 1 : index
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 4 : index
      %i6 = arith.constant 13 : index
      %i7 = arith.constant 1024 : index
      %splat8 = arith.constant dense<0.0> : vector<16xf32>
      %i9 = arith.constant 2 : index
      %i10 = arith.constant 3 : index
      %i11 = arith.constant 5 : index
      %i12 = arith.constant 6 : index
      %i13 = arith.constant 7 : index
      %i14 = arith.constant 8 : index
      %i15 = arith.constant 9 : index
      %i16 = arith.constant 10 : index
      %i17 = arith.constant 11 : index
      %i18 = arith.constant 12 : index
      %splat19 = arith.constant dense<1.0> : vector<16xf32>
      %i20 = arith.constant 52 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<65536xi32>
      %gate = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<512x32768xi16>
      %up = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<512x32768xi16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<64x8192xbf16>
      %group_1 = hal.interface.workgroup.id[0] : index
      %inside_2 = arith.cmpi ult, %group_1, %i0 : index
      scf.if %inside_2 {
        %at_3 = arith.muli %group_1, %i1 : index
        %at_4 = arith.addi %at_3, %i1 : index
        %end_5 = arith.minsi %at_4, %i2 : index
        %end_6 = arith.minsi %end_5, %i2 : index
        scf.for %i_7 = %at_3 to %end_6 step %i3 {
          scf.for %i_9 = %i4 to %i5 step %i3 {
            %at_11 = arith.muli %i_9, %i6 : index
            %at_12 = arith.muli %at_11, %i7 : index
            %loop_40:26 = scf.for %i_13 = %i4 to %i7 step %i3 iter_args(%turn_14 = %splat8, %turn_15 = %splat8, %turn_16 = %splat8, %turn_17 = %splat8, %turn_18 = %splat8, %turn_19 = %splat8, %turn_20 = %splat8, %turn_21 = %splat8, %turn_22 = %splat8, %turn_23 = %splat8, %turn_24 = %splat8, %turn_25 = %splat8, %turn_26 = %splat8, %turn_27 = %splat8, %turn_28 = %splat8, %turn_29 = %splat8, %turn_30 = %splat8, %turn_31 = %splat8, %turn_32 = %splat8, %turn_33 = %splat8, %turn_34 = %splat8, %turn_35 = %splat8, %turn_36 = %splat8, %turn_37 = %splat8, %turn_38 = %splat8, %turn_39 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_41 = arith.muli %i_13, %i0 : index
              %two_42 = vector.load %gate[%i_7, %at_41] : memref<512x32768xi16>, vector<32xi16>
              %mixed_43 = vector.shuffle %two_42, %two_42 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
              %pairs_44 = vector.bitcast %mixed_43 : vector<32xi16> to vector<32xbf16>
              %at_45 = arith.muli %i_13, %i0 : index
              %two_46 = vector.load %up[%i_7, %at_45] : memref<512x32768xi16>, vector<32xi16>
              %mixed_47 = vector.shuffle %two_46, %two_46 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
              %pairs_48 = vector.bitcast %mixed_47 : vector<32xi16> to vector<32xbf16>
              %at_49 = arith.muli %i_13, %i6 : index
              %at_50 = arith.addi %at_12, %at_49 : index
              %x_51 = memref.load %packed[%at_50] : memref<65536xi32>
              %b_52 = vector.broadcast %x_51 : i32 to vector<16xi32>
              %pairs_53 = vector.bitcast %b_52 : vector<16xi32> to vector<32xbf16>
              %dot_54 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_14, %pairs_53, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_55 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_15, %pairs_53, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_56 = arith.addi %at_50, %i3 : index
              %x_57 = memref.load %packed[%at_56] : memref<65536xi32>
              %b_58 = vector.broadcast %x_57 : i32 to vector<16xi32>
              %pairs_59 = vector.bitcast %b_58 : vector<16xi32> to vector<32xbf16>
              %dot_60 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_16, %pairs_59, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_61 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_17, %pairs_59, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_62 = arith.addi %at_50, %i9 : index
              %x_63 = memref.load %packed[%at_62] : memref<65536xi32>
              %b_64 = vector.broadcast %x_63 : i32 to vector<16xi32>
              %pairs_65 = vector.bitcast %b_64 : vector<16xi32> to vector<32xbf16>
              %dot_66 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_18, %pairs_65, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_67 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_19, %pairs_65, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_68 = arith.addi %at_50, %i10 : index
              %x_69 = memref.load %packed[%at_68] : memref<65536xi32>
              %b_70 = vector.broadcast %x_69 : i32 to vector<16xi32>
              %pairs_71 = vector.bitcast %b_70 : vector<16xi32> to vector<32xbf16>
              %dot_72 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_20, %pairs_71, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_73 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_21, %pairs_71, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_74 = arith.addi %at_50, %i5 : index
              %x_75 = memref.load %packed[%at_74] : memref<65536xi32>
              %b_76 = vector.broadcast %x_75 : i32 to vector<16xi32>
              %pairs_77 = vector.bitcast %b_76 : vector<16xi32> to vector<32xbf16>
              %dot_78 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_22, %pairs_77, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_79 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_23, %pairs_77, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_80 = arith.addi %at_50, %i11 : index
              %x_81 = memref.load %packed[%at_80] : memref<65536xi32>
              %b_82 = vector.broadcast %x_81 : i32 to vector<16xi32>
              %pairs_83 = vector.bitcast %b_82 : vector<16xi32> to vector<32xbf16>
              %dot_84 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_24, %pairs_83, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_85 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_25, %pairs_83, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_86 = arith.addi %at_50, %i12 : index
              %x_87 = memref.load %packed[%at_86] : memref<65536xi32>
              %b_88 = vector.broadcast %x_87 : i32 to vector<16xi32>
              %pairs_89 = vector.bitcast %b_88 : vector<16xi32> to vector<32xbf16>
              %dot_90 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_26, %pairs_89, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_91 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_27, %pairs_89, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_92 = arith.addi %at_50, %i13 : index
              %x_93 = memref.load %packed[%at_92] : memref<65536xi32>
              %b_94 = vector.broadcast %x_93 : i32 to vector<16xi32>
              %pairs_95 = vector.bitcast %b_94 : vector<16xi32> to vector<32xbf16>
              %dot_96 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_28, %pairs_95, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_97 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_29, %pairs_95, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_98 = arith.addi %at_50, %i14 : index
              %x_99 = memref.load %packed[%at_98] : memref<65536xi32>
              %b_100 = vector.broadcast %x_99 : i32 to vector<16xi32>
              %pairs_101 = vector.bitcast %b_100 : vector<16xi32> to vector<32xbf16>
              %dot_102 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_30, %pairs_101, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_103 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_31, %pairs_101, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_104 = arith.addi %at_50, %i15 : index
              %x_105 = memref.load %packed[%at_104] : memref<65536xi32>
              %b_106 = vector.broadcast %x_105 : i32 to vector<16xi32>
              %pairs_107 = vector.bitcast %b_106 : vector<16xi32> to vector<32xbf16>
              %dot_108 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_32, %pairs_107, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_109 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_33, %pairs_107, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_110 = arith.addi %at_50, %i16 : index
              %x_111 = memref.load %packed[%at_110] : memref<65536xi32>
              %b_112 = vector.broadcast %x_111 : i32 to vector<16xi32>
              %pairs_113 = vector.bitcast %b_112 : vector<16xi32> to vector<32xbf16>
              %dot_114 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_34, %pairs_113, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_115 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_35, %pairs_113, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_116 = arith.addi %at_50, %i17 : index
              %x_117 = memref.load %packed[%at_116] : memref<65536xi32>
              %b_118 = vector.broadcast %x_117 : i32 to vector<16xi32>
              %pairs_119 = vector.bitcast %b_118 : vector<16xi32> to vector<32xbf16>
              %dot_120 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_36, %pairs_119, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_121 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_37, %pairs_119, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_122 = arith.addi %at_50, %i18 : index
              %x_123 = memref.load %packed[%at_122] : memref<65536xi32>
              %b_124 = vector.broadcast %x_123 : i32 to vector<16xi32>
              %pairs_125 = vector.bitcast %b_124 : vector<16xi32> to vector<32xbf16>
              %dot_126 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_38, %pairs_125, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_127 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_39, %pairs_125, %pairs_48) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              scf.yield %dot_54, %dot_55, %dot_60, %dot_61, %dot_66, %dot_67, %dot_72, %dot_73, %dot_78, %dot_79, %dot_84, %dot_85, %dot_90, %dot_91, %dot_96, %dot_97, %dot_102, %dot_103, %dot_108, %dot_109, %dot_114, %dot_115, %dot_120, %dot_121, %dot_126, %dot_127 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %f_128 = arith.negf %loop_40#0 : vector<16xf32>
            %f_129 = math.exp %f_128 : vector<16xf32>
            %f_130 = arith.addf %splat19, %f_129 : vector<16xf32>
            %f_131 = arith.divf %loop_40#0, %f_130 : vector<16xf32>
            %f_132 = arith.mulf %f_131, %loop_40#1 : vector<16xf32>
            %at_133 = arith.muli %i_7, %i1 : index
            %r_134 = arith.truncf %f_132 : vector<16xf32> to vector<16xbf16>
            vector.store %r_134, %y[%at_11, %at_133] : memref<64x8192xbf16>, vector<16xbf16>
            %at_135 = arith.addi %at_11, %i3 : index
            %f_136 = arith.negf %loop_40#2 : vector<16xf32>
            %f_137 = math.exp %f_136 : vector<16xf32>
            %f_138 = arith.addf %splat19, %f_137 : vector<16xf32>
            %f_139 = arith.divf %loop_40#2, %f_138 : vector<16xf32>
            %f_140 = arith.mulf %f_139, %loop_40#3 : vector<16xf32>
            %at_141 = arith.muli %i_7, %i1 : index
            %r_142 = arith.truncf %f_140 : vector<16xf32> to vector<16xbf16>
            vector.store %r_142, %y[%at_135, %at_141] : memref<64x8192xbf16>, vector<16xbf16>
            %at_143 = arith.addi %at_11, %i9 : index
            %f_144 = arith.negf %loop_40#4 : vector<16xf32>
            %f_145 = math.exp %f_144 : vector<16xf32>
            %f_146 = arith.addf %splat19, %f_145 : vector<16xf32>
            %f_147 = arith.divf %loop_40#4, %f_146 : vector<16xf32>
            %f_148 = arith.mulf %f_147, %loop_40#5 : vector<16xf32>
            %at_149 = arith.muli %i_7, %i1 : index
            %r_150 = arith.truncf %f_148 : vector<16xf32> to vector<16xbf16>
            vector.store %r_150, %y[%at_143, %at_149] : memref<64x8192xbf16>, vector<16xbf16>
            %at_151 = arith.addi %at_11, %i10 : index
            %f_152 = arith.negf %loop_40#6 : vector<16xf32>
            %f_153 = math.exp %f_152 : vector<16xf32>
            %f_154 = arith.addf %splat19, %f_153 : vector<16xf32>
            %f_155 = arith.divf %loop_40#6, %f_154 : vector<16xf32>
            %f_156 = arith.mulf %f_155, %loop_40#7 : vector<16xf32>
            %at_157 = arith.muli %i_7, %i1 : index
            %r_158 = arith.truncf %f_156 : vector<16xf32> to vector<16xbf16>
            vector.store %r_158, %y[%at_151, %at_157] : memref<64x8192xbf16>, vector<16xbf16>
            %at_159 = arith.addi %at_11, %i5 : index
            %f_160 = arith.negf %loop_40#8 : vector<16xf32>
            %f_161 = math.exp %f_160 : vector<16xf32>
            %f_162 = arith.addf %splat19, %f_161 : vector<16xf32>
            %f_163 = arith.divf %loop_40#8, %f_162 : vector<16xf32>
            %f_164 = arith.mulf %f_163, %loop_40#9 : vector<16xf32>
            %at_165 = arith.muli %i_7, %i1 : index
            %r_166 = arith.truncf %f_164 : vector<16xf32> to vector<16xbf16>
            vector.store %r_166, %y[%at_159, %at_165] : memref<64x8192xbf16>, vector<16xbf16>
            %at_167 = arith.addi %at_11, %i11 : index
            %f_168 = arith.negf %loop_40#10 : vector<16xf32>
            %f_169 = math.exp %f_168 : vector<16xf32>
            %f_170 = arith.addf %splat19, %f_169 : vector<16xf32>
            %f_171 = arith.divf %loop_40#10, %f_170 : vector<16xf32>
            %f_172 = arith.mulf %f_171, %loop_40#11 : vector<16xf32>
            %at_173 = arith.muli %i_7, %i1 : index
            %r_174 = arith.truncf %f_172 : vector<16xf32> to vector<16xbf16>
            vector.store %r_174, %y[%at_167, %at_173] : memref<64x8192xbf16>, vector<16xbf16>
            %at_175 = arith.addi %at_11, %i12 : index
            %f_176 = arith.negf %loop_40#12 : vector<16xf32>
            %f_177 = math.exp %f_176 : vector<16xf32>
            %f_178 = arith.addf %splat19, %f_177 : vector<16xf32>
            %f_179 = arith.divf %loop_40#12, %f_178 : vector<16xf32>
            %f_180 = arith.mulf %f_179, %loop_40#13 : vector<16xf32>
            %at_181 = arith.muli %i_7, %i1 : index
            %r_182 = arith.truncf %f_180 : vector<16xf32> to vector<16xbf16>
            vector.store %r_182, %y[%at_175, %at_181] : memref<64x8192xbf16>, vector<16xbf16>
            %at_183 = arith.addi %at_11, %i13 : index
            %f_184 = arith.negf %loop_40#14 : vector<16xf32>
            %f_185 = math.exp %f_184 : vector<16xf32>
            %f_186 = arith.addf %splat19, %f_185 : vector<16xf32>
            %f_187 = arith.divf %loop_40#14, %f_186 : vector<16xf32>
            %f_188 = arith.mulf %f_187, %loop_40#15 : vector<16xf32>
            %at_189 = arith.muli %i_7, %i1 : index
            %r_190 = arith.truncf %f_188 : vector<16xf32> to vector<16xbf16>
            vector.store %r_190, %y[%at_183, %at_189] : memref<64x8192xbf16>, vector<16xbf16>
            %at_191 = arith.addi %at_11, %i14 : index
            %f_192 = arith.negf %loop_40#16 : vector<16xf32>
            %f_193 = math.exp %f_192 : vector<16xf32>
            %f_194 = arith.addf %splat19, %f_193 : vector<16xf32>
            %f_195 = arith.divf %loop_40#16, %f_194 : vector<16xf32>
            %f_196 = arith.mulf %f_195, %loop_40#17 : vector<16xf32>
            %at_197 = arith.muli %i_7, %i1 : index
            %r_198 = arith.truncf %f_196 : vector<16xf32> to vector<16xbf16>
            vector.store %r_198, %y[%at_191, %at_197] : memref<64x8192xbf16>, vector<16xbf16>
            %at_199 = arith.addi %at_11, %i15 : index
            %f_200 = arith.negf %loop_40#18 : vector<16xf32>
            %f_201 = math.exp %f_200 : vector<16xf32>
            %f_202 = arith.addf %splat19, %f_201 : vector<16xf32>
            %f_203 = arith.divf %loop_40#18, %f_202 : vector<16xf32>
            %f_204 = arith.mulf %f_203, %loop_40#19 : vector<16xf32>
            %at_205 = arith.muli %i_7, %i1 : index
            %r_206 = arith.truncf %f_204 : vector<16xf32> to vector<16xbf16>
            vector.store %r_206, %y[%at_199, %at_205] : memref<64x8192xbf16>, vector<16xbf16>
            %at_207 = arith.addi %at_11, %i16 : index
            %f_208 = arith.negf %loop_40#20 : vector<16xf32>
            %f_209 = math.exp %f_208 : vector<16xf32>
            %f_210 = arith.addf %splat19, %f_209 : vector<16xf32>
            %f_211 = arith.divf %loop_40#20, %f_210 : vector<16xf32>
            %f_212 = arith.mulf %f_211, %loop_40#21 : vector<16xf32>
            %at_213 = arith.muli %i_7, %i1 : index
            %r_214 = arith.truncf %f_212 : vector<16xf32> to vector<16xbf16>
            vector.store %r_214, %y[%at_207, %at_213] : memref<64x8192xbf16>, vector<16xbf16>
            %at_215 = arith.addi %at_11, %i17 : index
            %f_216 = arith.negf %loop_40#22 : vector<16xf32>
            %f_217 = math.exp %f_216 : vector<16xf32>
            %f_218 = arith.addf %splat19, %f_217 : vector<16xf32>
            %f_219 = arith.divf %loop_40#22, %f_218 : vector<16xf32>
            %f_220 = arith.mulf %f_219, %loop_40#23 : vector<16xf32>
            %at_221 = arith.muli %i_7, %i1 : index
            %r_222 = arith.truncf %f_220 : vector<16xf32> to vector<16xbf16>
            vector.store %r_222, %y[%at_215, %at_221] : memref<64x8192xbf16>, vector<16xbf16>
            %at_223 = arith.addi %at_11, %i18 : index
            %f_224 = arith.negf %loop_40#24 : vector<16xf32>
            %f_225 = math.exp %f_224 : vector<16xf32>
            %f_226 = arith.addf %splat19, %f_225 : vector<16xf32>
            %f_227 = arith.divf %loop_40#24, %f_226 : vector<16xf32>
            %f_228 = arith.mulf %f_227, %loop_40#25 : vector<16xf32>
            %at_229 = arith.muli %i_7, %i1 : index
            %r_230 = arith.truncf %f_228 : vector<16xf32> to vector<16xbf16>
            vector.store %r_230, %y[%at_223, %at_229] : memref<64x8192xbf16>, vector<16xbf16>
          }
          scf.for %i_231 = %i4 to %i3 step %i3 {
            %at_233 = arith.muli %i_231, %i18 : index
            %at_234 = arith.addi %at_233, %i20 : index
            %at_235 = arith.muli %at_234, %i7 : index
            %loop_261:24 = scf.for %i_236 = %i4 to %i7 step %i3 iter_args(%turn_237 = %splat8, %turn_238 = %splat8, %turn_239 = %splat8, %turn_240 = %splat8, %turn_241 = %splat8, %turn_242 = %splat8, %turn_243 = %splat8, %turn_244 = %splat8, %turn_245 = %splat8, %turn_246 = %splat8, %turn_247 = %splat8, %turn_248 = %splat8, %turn_249 = %splat8, %turn_250 = %splat8, %turn_251 = %splat8, %turn_252 = %splat8, %turn_253 = %splat8, %turn_254 = %splat8, %turn_255 = %splat8, %turn_256 = %splat8, %turn_257 = %splat8, %turn_258 = %splat8, %turn_259 = %splat8, %turn_260 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_262 = arith.addi %i_7, %i3 : index
              %at_263 = arith.muli %i_236, %i0 : index
              memref.prefetch %gate[%at_262, %at_263], read, locality<2>, data : memref<512x32768xi16>
              %at_264 = arith.addi %i_7, %i3 : index
              %at_265 = arith.muli %i_236, %i0 : index
              memref.prefetch %up[%at_264, %at_265], read, locality<2>, data : memref<512x32768xi16>
              %at_266 = arith.muli %i_236, %i0 : index
              %two_267 = vector.load %gate[%i_7, %at_266] : memref<512x32768xi16>, vector<32xi16>
              %mixed_268 = vector.shuffle %two_267, %two_267 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
              %pairs_269 = vector.bitcast %mixed_268 : vector<32xi16> to vector<32xbf16>
              %at_270 = arith.muli %i_236, %i0 : index
              %two_271 = vector.load %up[%i_7, %at_270] : memref<512x32768xi16>, vector<32xi16>
              %mixed_272 = vector.shuffle %two_271, %two_271 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
              %pairs_273 = vector.bitcast %mixed_272 : vector<32xi16> to vector<32xbf16>
              %at_274 = arith.muli %i_236, %i18 : index
              %at_275 = arith.addi %at_235, %at_274 : index
              %x_276 = memref.load %packed[%at_275] : memref<65536xi32>
              %b_277 = vector.broadcast %x_276 : i32 to vector<16xi32>
              %pairs_278 = vector.bitcast %b_277 : vector<16xi32> to vector<32xbf16>
              %dot_279 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_237, %pairs_278, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_280 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_238, %pairs_278, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_281 = arith.addi %at_275, %i3 : index
              %x_282 = memref.load %packed[%at_281] : memref<65536xi32>
              %b_283 = vector.broadcast %x_282 : i32 to vector<16xi32>
              %pairs_284 = vector.bitcast %b_283 : vector<16xi32> to vector<32xbf16>
              %dot_285 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_239, %pairs_284, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_286 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_240, %pairs_284, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_287 = arith.addi %at_275, %i9 : index
              %x_288 = memref.load %packed[%at_287] : memref<65536xi32>
              %b_289 = vector.broadcast %x_288 : i32 to vector<16xi32>
              %pairs_290 = vector.bitcast %b_289 : vector<16xi32> to vector<32xbf16>
              %dot_291 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_241, %pairs_290, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_292 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_242, %pairs_290, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_293 = arith.addi %at_275, %i10 : index
              %x_294 = memref.load %packed[%at_293] : memref<65536xi32>
              %b_295 = vector.broadcast %x_294 : i32 to vector<16xi32>
              %pairs_296 = vector.bitcast %b_295 : vector<16xi32> to vector<32xbf16>
              %dot_297 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_243, %pairs_296, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_298 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_244, %pairs_296, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_299 = arith.addi %at_275, %i5 : index
              %x_300 = memref.load %packed[%at_299] : memref<65536xi32>
              %b_301 = vector.broadcast %x_300 : i32 to vector<16xi32>
              %pairs_302 = vector.bitcast %b_301 : vector<16xi32> to vector<32xbf16>
              %dot_303 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_245, %pairs_302, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_304 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_246, %pairs_302, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_305 = arith.addi %at_275, %i11 : index
              %x_306 = memref.load %packed[%at_305] : memref<65536xi32>
              %b_307 = vector.broadcast %x_306 : i32 to vector<16xi32>
              %pairs_308 = vector.bitcast %b_307 : vector<16xi32> to vector<32xbf16>
              %dot_309 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_247, %pairs_308, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_310 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_248, %pairs_308, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_311 = arith.addi %at_275, %i12 : index
              %x_312 = memref.load %packed[%at_311] : memref<65536xi32>
              %b_313 = vector.broadcast %x_312 : i32 to vector<16xi32>
              %pairs_314 = vector.bitcast %b_313 : vector<16xi32> to vector<32xbf16>
              %dot_315 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_249, %pairs_314, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_316 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_250, %pairs_314, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_317 = arith.addi %at_275, %i13 : index
              %x_318 = memref.load %packed[%at_317] : memref<65536xi32>
              %b_319 = vector.broadcast %x_318 : i32 to vector<16xi32>
              %pairs_320 = vector.bitcast %b_319 : vector<16xi32> to vector<32xbf16>
              %dot_321 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_251, %pairs_320, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_322 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_252, %pairs_320, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_323 = arith.addi %at_275, %i14 : index
              %x_324 = memref.load %packed[%at_323] : memref<65536xi32>
              %b_325 = vector.broadcast %x_324 : i32 to vector<16xi32>
              %pairs_326 = vector.bitcast %b_325 : vector<16xi32> to vector<32xbf16>
              %dot_327 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_253, %pairs_326, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_328 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_254, %pairs_326, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_329 = arith.addi %at_275, %i15 : index
              %x_330 = memref.load %packed[%at_329] : memref<65536xi32>
              %b_331 = vector.broadcast %x_330 : i32 to vector<16xi32>
              %pairs_332 = vector.bitcast %b_331 : vector<16xi32> to vector<32xbf16>
              %dot_333 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_255, %pairs_332, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_334 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_256, %pairs_332, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_335 = arith.addi %at_275, %i16 : index
              %x_336 = memref.load %packed[%at_335] : memref<65536xi32>
              %b_337 = vector.broadcast %x_336 : i32 to vector<16xi32>
              %pairs_338 = vector.bitcast %b_337 : vector<16xi32> to vector<32xbf16>
              %dot_339 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_257, %pairs_338, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_340 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_258, %pairs_338, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_341 = arith.addi %at_275, %i17 : index
              %x_342 = memref.load %packed[%at_341] : memref<65536xi32>
              %b_343 = vector.broadcast %x_342 : i32 to vector<16xi32>
              %pairs_344 = vector.bitcast %b_343 : vector<16xi32> to vector<32xbf16>
              %dot_345 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_259, %pairs_344, %pairs_269) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_346 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_260, %pairs_344, %pairs_273) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              scf.yield %dot_279, %dot_280, %dot_285, %dot_286, %dot_291, %dot_292, %dot_297, %dot_298, %dot_303, %dot_304, %dot_309, %dot_310, %dot_315, %dot_316, %dot_321, %dot_322, %dot_327, %dot_328, %dot_333, %dot_334, %dot_339, %dot_340, %dot_345, %dot_346 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %f_347 = arith.negf %loop_261#0 : vector<16xf32>
            %f_348 = math.exp %f_347 : vector<16xf32>
            %f_349 = arith.addf %splat19, %f_348 : vector<16xf32>
            %f_350 = arith.divf %loop_261#0, %f_349 : vector<16xf32>
            %f_351 = arith.mulf %f_350, %loop_261#1 : vector<16xf32>
            %at_352 = arith.muli %i_7, %i1 : index
            %r_353 = arith.truncf %f_351 : vector<16xf32> to vector<16xbf16>
            vector.store %r_353, %y[%at_234, %at_352] : memref<64x8192xbf16>, vector<16xbf16>
            %at_354 = arith.addi %at_234, %i3 : index
            %f_355 = arith.negf %loop_261#2 : vector<16xf32>
            %f_356 = math.exp %f_355 : vector<16xf32>
            %f_357 = arith.addf %splat19, %f_356 : vector<16xf32>
            %f_358 = arith.divf %loop_261#2, %f_357 : vector<16xf32>
            %f_359 = arith.mulf %f_358, %loop_261#3 : vector<16xf32>
            %at_360 = arith.muli %i_7, %i1 : index
            %r_361 = arith.truncf %f_359 : vector<16xf32> to vector<16xbf16>
            vector.store %r_361, %y[%at_354, %at_360] : memref<64x8192xbf16>, vector<16xbf16>
            %at_362 = arith.addi %at_234, %i9 : index
            %f_363 = arith.negf %loop_261#4 : vector<16xf32>
            %f_364 = math.exp %f_363 : vector<16xf32>
            %f_365 = arith.addf %splat19, %f_364 : vector<16xf32>
            %f_366 = arith.divf %loop_261#4, %f_365 : vector<16xf32>
            %f_367 = arith.mulf %f_366, %loop_261#5 : vector<16xf32>
            %at_368 = arith.muli %i_7, %i1 : index
            %r_369 = arith.truncf %f_367 : vector<16xf32> to vector<16xbf16>
            vector.store %r_369, %y[%at_362, %at_368] : memref<64x8192xbf16>, vector<16xbf16>
            %at_370 = arith.addi %at_234, %i10 : index
            %f_371 = arith.negf %loop_261#6 : vector<16xf32>
            %f_372 = math.exp %f_371 : vector<16xf32>
            %f_373 = arith.addf %splat19, %f_372 : vector<16xf32>
            %f_374 = arith.divf %loop_261#6, %f_373 : vector<16xf32>
            %f_375 = arith.mulf %f_374, %loop_261#7 : vector<16xf32>
            %at_376 = arith.muli %i_7, %i1 : index
            %r_377 = arith.truncf %f_375 : vector<16xf32> to vector<16xbf16>
            vector.store %r_377, %y[%at_370, %at_376] : memref<64x8192xbf16>, vector<16xbf16>
            %at_378 = arith.addi %at_234, %i5 : index
            %f_379 = arith.negf %loop_261#8 : vector<16xf32>
            %f_380 = math.exp %f_379 : vector<16xf32>
            %f_381 = arith.addf %splat19, %f_380 : vector<16xf32>
            %f_382 = arith.divf %loop_261#8, %f_381 : vector<16xf32>
            %f_383 = arith.mulf %f_382, %loop_261#9 : vector<16xf32>
            %at_384 = arith.muli %i_7, %i1 : index
            %r_385 = arith.truncf %f_383 : vector<16xf32> to vector<16xbf16>
            vector.store %r_385, %y[%at_378, %at_384] : memref<64x8192xbf16>, vector<16xbf16>
            %at_386 = arith.addi %at_234, %i11 : index
            %f_387 = arith.negf %loop_261#10 : vector<16xf32>
            %f_388 = math.exp %f_387 : vector<16xf32>
            %f_389 = arith.addf %splat19, %f_388 : vector<16xf32>
            %f_390 = arith.divf %loop_261#10, %f_389 : vector<16xf32>
            %f_391 = arith.mulf %f_390, %loop_261#11 : vector<16xf32>
            %at_392 = arith.muli %i_7, %i1 : index
            %r_393 = arith.truncf %f_391 : vector<16xf32> to vector<16xbf16>
            vector.store %r_393, %y[%at_386, %at_392] : memref<64x8192xbf16>, vector<16xbf16>
            %at_394 = arith.addi %at_234, %i12 : index
            %f_395 = arith.negf %loop_261#12 : vector<16xf32>
            %f_396 = math.exp %f_395 : vector<16xf32>
            %f_397 = arith.addf %splat19, %f_396 : vector<16xf32>
            %f_398 = arith.divf %loop_261#12, %f_397 : vector<16xf32>
            %f_399 = arith.mulf %f_398, %loop_261#13 : vector<16xf32>
            %at_400 = arith.muli %i_7, %i1 : index
            %r_401 = arith.truncf %f_399 : vector<16xf32> to vector<16xbf16>
            vector.store %r_401, %y[%at_394, %at_400] : memref<64x8192xbf16>, vector<16xbf16>
            %at_402 = arith.addi %at_234, %i13 : index
            %f_403 = arith.negf %loop_261#14 : vector<16xf32>
            %f_404 = math.exp %f_403 : vector<16xf32>
            %f_405 = arith.addf %splat19, %f_404 : vector<16xf32>
            %f_406 = arith.divf %loop_261#14, %f_405 : vector<16xf32>
            %f_407 = arith.mulf %f_406, %loop_261#15 : vector<16xf32>
            %at_408 = arith.muli %i_7, %i1 : index
            %r_409 = arith.truncf %f_407 : vector<16xf32> to vector<16xbf16>
            vector.store %r_409, %y[%at_402, %at_408] : memref<64x8192xbf16>, vector<16xbf16>
            %at_410 = arith.addi %at_234, %i14 : index
            %f_411 = arith.negf %loop_261#16 : vector<16xf32>
            %f_412 = math.exp %f_411 : vector<16xf32>
            %f_413 = arith.addf %splat19, %f_412 : vector<16xf32>
            %f_414 = arith.divf %loop_261#16, %f_413 : vector<16xf32>
            %f_415 = arith.mulf %f_414, %loop_261#17 : vector<16xf32>
            %at_416 = arith.muli %i_7, %i1 : index
            %r_417 = arith.truncf %f_415 : vector<16xf32> to vector<16xbf16>
            vector.store %r_417, %y[%at_410, %at_416] : memref<64x8192xbf16>, vector<16xbf16>
            %at_418 = arith.addi %at_234, %i15 : index
            %f_419 = arith.negf %loop_261#18 : vector<16xf32>
            %f_420 = math.exp %f_419 : vector<16xf32>
            %f_421 = arith.addf %splat19, %f_420 : vector<16xf32>
            %f_422 = arith.divf %loop_261#18, %f_421 : vector<16xf32>
            %f_423 = arith.mulf %f_422, %loop_261#19 : vector<16xf32>
            %at_424 = arith.muli %i_7, %i1 : index
            %r_425 = arith.truncf %f_423 : vector<16xf32> to vector<16xbf16>
            vector.store %r_425, %y[%at_418, %at_424] : memref<64x8192xbf16>, vector<16xbf16>
            %at_426 = arith.addi %at_234, %i16 : index
            %f_427 = arith.negf %loop_261#20 : vector<16xf32>
            %f_428 = math.exp %f_427 : vector<16xf32>
            %f_429 = arith.addf %splat19, %f_428 : vector<16xf32>
            %f_430 = arith.divf %loop_261#20, %f_429 : vector<16xf32>
            %f_431 = arith.mulf %f_430, %loop_261#21 : vector<16xf32>
            %at_432 = arith.muli %i_7, %i1 : index
            %r_433 = arith.truncf %f_431 : vector<16xf32> to vector<16xbf16>
            vector.store %r_433, %y[%at_426, %at_432] : memref<64x8192xbf16>, vector<16xbf16>
            %at_434 = arith.addi %at_234, %i17 : index
            %f_435 = arith.negf %loop_261#22 : vector<16xf32>
            %f_436 = math.exp %f_435 : vector<16xf32>
            %f_437 = arith.addf %splat19, %f_436 : vector<16xf32>
            %f_438 = arith.divf %loop_261#22, %f_437 : vector<16xf32>
            %f_439 = arith.mulf %f_438, %loop_261#23 : vector<16xf32>
            %at_440 = arith.muli %i_7, %i1 : index
            %r_441 = arith.truncf %f_439 : vector<16xf32> to vector<16xbf16>
            vector.store %r_441, %y[%at_434, %at_440] : memref<64x8192xbf16>, vector<16xbf16>
          }
        }
      }
      return
    }
  }
}
func.func private @gate_up_bf16(%x: tensor<64x2048xbf16>, %norm: tensor<2048xf32>, %wg: tensor<512x2048x16xbf16>, %wu: tensor<512x2048x16xbf16>) -> (tensor<64x8192xbf16>) {
  %packed = flow.dispatch @kernel_gate_up_bf16_pack::@kernel_gate_up_bf16_pack_entry(%x, %norm) : (tensor<64x2048xbf16>, tensor<2048xf32>) -> tensor<65536xi32>
  %y = flow.dispatch @kernel_gate_up_bf16_product::@kernel_gate_up_bf16_product_entry(%packed, %wg, %wu) : (tensor<65536xi32>, tensor<512x2048x16xbf16>, tensor<512x2048x16xbf16>) -> tensor<64x8192xbf16>
  return %y : tensor<64x8192xbf16>
}
