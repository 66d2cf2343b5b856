hal.executable.source private @kernel_gate_up_bf16_pack {
  hal.executable.export public @kernel_gate_up_bf16_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 3 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_bf16_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 512 : index
      %i1 = arith.constant 1024 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 11 : index
      %i4 = arith.constant 1 : index
      %i5 = arith.constant 3 : index
      %i6 = arith.constant 4 : index
      %i7 = arith.constant 5 : index
      %i8 = arith.constant 6 : index
      %i9 = arith.constant 7 : index
      %i10 = arith.constant 8 : index
      %i11 = arith.constant 9 : index
      %i12 = arith.constant 10 : index
      %splat13 = arith.constant dense<0.0> : vector<16xf32>
      %i14 = arith.constant 0 : index
      %i15 = arith.constant 2048 : index
      %i16 = arith.constant 16 : index
      %count17 = arith.constant 2.048000e+03 : f32
      %eps18 = arith.constant 1.000000e-05 : f32
      %one19 = arith.constant 1.0 : f32
      %i20 = arith.constant 22 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i14) : memref<32x2048xbf16>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i14) : memref<2048xf32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i14) : memref<32768xi32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %group_2 = hal.interface.workgroup.id[1] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %mine_6 = arith.cmpi ult, %group_1, %i2 : index
      scf.if %mine_6 {
        %at_7 = arith.muli %group_1, %i3 : index
        %at_8 = arith.addi %at_7, %i4 : index
        %at_9 = arith.addi %at_7, %i2 : index
        %at_10 = arith.addi %at_7, %i5 : index
        %at_11 = arith.addi %at_7, %i6 : index
        %at_12 = arith.addi %at_7, %i7 : index
        %at_13 = arith.addi %at_7, %i8 : index
        %at_14 = arith.addi %at_7, %i9 : index
        %at_15 = arith.addi %at_7, %i10 : index
        %at_16 = arith.addi %at_7, %i11 : index
        %at_17 = arith.addi %at_7, %i12 : index
        %loop_20 = scf.for %i_18 = %i14 to %i15 step %i16 iter_args(%turn_19 = %splat13) -> (vector<16xf32>) {
          %v_21 = vector.load %x[%at_7, %i_18] : memref<32x2048xbf16>, vector<16xbf16>
          %f_22 = arith.extf %v_21 : vector<16xbf16> to vector<16xf32>
          %f_23 = math.fma %f_22, %f_22, %turn_19 : vector<16xf32>
          scf.yield %f_23 : vector<16xf32>
        }
        %total_24 = vector.reduction <add>, %loop_20 fastmath<reassoc> : vector<16xf32> into f32
        %mean_25 = arith.divf %total_24, %count17 : f32
        %shifted_26 = arith.addf %mean_25, %eps18 : f32
        %root_27 = math.sqrt %shifted_26 : f32
        %inverse_28 = arith.divf %one19, %root_27 : f32
        %loop_31 = scf.for %i_29 = %i14 to %i15 step %i16 iter_args(%turn_30 = %splat13) -> (vector<16xf32>) {
          %v_32 = vector.load %x[%at_8, %i_29] : memref<32x2048xbf16>, vector<16xbf16>
          %f_33 = arith.extf %v_32 : vector<16xbf16> to vector<16xf32>
          %f_34 = math.fma %f_33, %f_33, %turn_30 : vector<16xf32>
          scf.yield %f_34 : vector<16xf32>
        }
        %total_35 = vector.reduction <add>, %loop_31 fastmath<reassoc> : vector<16xf32> into f32
        %mean_36 = arith.divf %total_35, %count17 : f32
        %shifted_37 = arith.addf %mean_36, %eps18 : f32
        %root_38 = math.sqrt %shifted_37 : f32
        %inverse_39 = arith.divf %one19, %root_38 : f32
        %loop_42 = scf.for %i_40 = %i14 to %i15 step %i16 iter_args(%turn_41 = %splat13) -> (vector<16xf32>) {
          %v_43 = vector.load %x[%at_9, %i_40] : memref<32x2048xbf16>, vector<16xbf16>
          %f_44 = arith.extf %v_43 : vector<16xbf16> to vector<16xf32>
          %f_45 = math.fma %f_44, %f_44, %turn_41 : vector<16xf32>
          scf.yield %f_45 : vector<16xf32>
        }
        %total_46 = vector.reduction <add>, %loop_42 fastmath<reassoc> : vector<16xf32> into f32
        %mean_47 = arith.divf %total_46, %count17 : f32
        %shifted_48 = arith.addf %mean_47, %eps18 : f32
        %root_49 = math.sqrt %shifted_48 : f32
        %inverse_50 = arith.divf %one19, %root_49 : f32
        %loop_53 = scf.for %i_51 = %i14 to %i15 step %i16 iter_args(%turn_52 = %splat13) -> (vector<16xf32>) {
          %v_54 = vector.load %x[%at_10, %i_51] : memref<32x2048xbf16>, vector<16xbf16>
          %f_55 = arith.extf %v_54 : vector<16xbf16> to vector<16xf32>
          %f_56 = math.fma %f_55, %f_55, %turn_52 : vector<16xf32>
          scf.yield %f_56 : vector<16xf32>
        }
        %total_57 = vector.reduction <add>, %loop_53 fastmath<reassoc> : vector<16xf32> into f32
        %mean_58 = arith.divf %total_57, %count17 : f32
        %shifted_59 = arith.addf %mean_58, %eps18 : f32
        %root_60 = math.sqrt %shifted_59 : f32
        %inverse_61 = arith.divf %one19, %root_60 : f32
        %loop_64 = scf.for %i_62 = %i14 to %i15 step %i16 iter_args(%turn_63 = %splat13) -> (vector<16xf32>) {
          %v_65 = vector.load %x[%at_11, %i_62] : memref<32x2048xbf16>, vector<16xbf16>
          %f_66 = arith.extf %v_65 : vector<16xbf16> to vector<16xf32>
          %f_67 = math.fma %f_66, %f_66, %turn_63 : vector<16xf32>
          scf.yield %f_67 : vector<16xf32>
        }
        %total_68 = vector.reduction <add>, %loop_64 fastmath<reassoc> : vector<16xf32> into f32
        %mean_69 = arith.divf %total_68, %count17 : f32
        %shifted_70 = arith.addf %mean_69, %eps18 : f32
        %root_71 = math.sqrt %shifted_70 : f32
        %inverse_72 = arith.divf %one19, %root_71 : f32
        %loop_75 = scf.for %i_73 = %i14 to %i15 step %i16 iter_args(%turn_74 = %splat13) -> (vector<16xf32>) {
          %v_76 = vector.load %x[%at_12, %i_73] : memref<32x2048xbf16>, vector<16xbf16>
          %f_77 = arith.extf %v_76 : vector<16xbf16> to vector<16xf32>
          %f_78 = math.fma %f_77, %f_77, %turn_74 : vector<16xf32>
          scf.yield %f_78 : vector<16xf32>
        }
        %total_79 = vector.reduction <add>, %loop_75 fastmath<reassoc> : vector<16xf32> into f32
        %mean_80 = arith.divf %total_79, %count17 : f32
        %shifted_81 = arith.addf %mean_80, %eps18 : f32
        %root_82 = math.sqrt %shifted_81 : f32
        %inverse_83 = arith.divf %one19, %root_82 : f32
        %loop_86 = scf.for %i_84 = %i14 to %i15 step %i16 iter_args(%turn_85 = %splat13) -> (vector<16xf32>) {
          %v_87 = vector.load %x[%at_13, %i_84] : memref<32x2048xbf16>, vector<16xbf16>
          %f_88 = arith.extf %v_87 : vector<16xbf16> to vector<16xf32>
          %f_89 = math.fma %f_88, %f_88, %turn_85 : vector<16xf32>
          scf.yield %f_89 : vector<16xf32>
        }
        %total_90 = vector.reduction <add>, %loop_86 fastmath<reassoc> : vector<16xf32> into f32
        %mean_91 = arith.divf %total_90, %count17 : f32
        %shifted_92 = arith.addf %mean_91, %eps18 : f32
        %root_93 = math.sqrt %shifted_92 : f32
        %inverse_94 = arith.divf %one19, %root_93 : f32
        %loop_97 = scf.for %i_95 = %i14 to %i15 step %i16 iter_args(%turn_96 = %splat13) -> (vector<16xf32>) {
          %v_98 = vector.load %x[%at_14, %i_95] : memref<32x2048xbf16>, vector<16xbf16>
          %f_99 = arith.extf %v_98 : vector<16xbf16> to vector<16xf32>
          %f_100 = math.fma %f_99, %f_99, %turn_96 : vector<16xf32>
          scf.yield %f_100 : vector<16xf32>
        }
        %total_101 = vector.reduction <add>, %loop_97 fastmath<reassoc> : vector<16xf32> into f32
        %mean_102 = arith.divf %total_101, %count17 : f32
        %shifted_103 = arith.addf %mean_102, %eps18 : f32
        %root_104 = math.sqrt %shifted_103 : f32
        %inverse_105 = arith.divf %one19, %root_104 : f32
        %loop_108 = scf.for %i_106 = %i14 to %i15 step %i16 iter_args(%turn_107 = %splat13) -> (vector<16xf32>) {
          %v_109 = vector.load %x[%at_15, %i_106] : memref<32x2048xbf16>, vector<16xbf16>
          %f_110 = arith.extf %v_109 : vector<16xbf16> to vector<16xf32>
          %f_111 = math.fma %f_110, %f_110, %turn_107 : vector<16xf32>
          scf.yield %f_111 : vector<16xf32>
        }
        %total_112 = vector.reduction <add>, %loop_108 fastmath<reassoc> : vector<16xf32> into f32
        %mean_113 = arith.divf %total_112, %count17 : f32
        %shifted_114 = arith.addf %mean_113, %eps18 : f32
        %root_115 = math.sqrt %shifted_114 : f32
        %inverse_116 = arith.divf %one19, %root_115 : f32
        %loop_119 = scf.for %i_117 = %i14 to %i15 step %i16 iter_args(%turn_118 = %splat13) -> (vector<16xf32>) {
          %v_120 = vector.load %x[%at_16, %i_117] : memref<32x2048xbf16>, vector<16xbf16>
          %f_121 = arith.extf %v_120 : vector<16xbf16> to vector<16xf32>
          %f_122 = math.fma %f_121, %f_121, %turn_118 : vector<16xf32>
          scf.yield %f_122 : vector<16xf32>
        }
        %total_123 = vector.reduction <add>, %loop_119 fastmath<reassoc> : vector<16xf32> into f32
        %mean_124 = arith.divf %total_123, %count17 : f32
        %shifted_125 = arith.addf %mean_124, %eps18 : f32
        %root_126 = math.sqrt %shifted_125 : f32
        %inverse_127 = arith.divf %one19, %root_126 : f32
        %loop_130 = scf.for %i_128 = %i14 to %i15 step %i16 iter_args(%turn_129 = %splat13) -> (vector<16xf32>) {
          %v_131 = vector.load %x[%at_17, %i_128] : memref<32x2048xbf16>, vector<16xbf16>
          %f_132 = arith.extf %v_131 : vector<16xbf16> to vector<16xf32>
          %f_133 = math.fma %f_132, %f_132, %turn_129 : vector<16xf32>
          scf.yield %f_133 : vector<16xf32>
        }
        %total_134 = vector.reduction <add>, %loop_130 fastmath<reassoc> : vector<16xf32> into f32
        %mean_135 = arith.divf %total_134, %count17 : f32
        %shifted_136 = arith.addf %mean_135, %eps18 : f32
        %root_137 = math.sqrt %shifted_136 : f32
        %inverse_138 = arith.divf %one19, %root_137 : f32
        scf.for %i_139 = %at_3 to %end_5 step %i4 {
          %at_141 = arith.muli %at_7, %i1 : index
          %at_142 = arith.muli %i_139, %i3 : index
          %at_143 = arith.addi %at_141, %at_142 : index
          %at_144 = arith.muli %i_139, %i2 : index
          %at_145 = arith.muli %i_139, %i2 : index
          %at_146 = arith.addi %at_145, %i4 : index
          %x_147 = memref.load %norm[%at_144] : memref<2048xf32>
          %x_148 = memref.load %norm[%at_146] : memref<2048xf32>
          %x_149 = memref.load %x[%at_7, %at_144] : memref<32x2048xbf16>
          %wide_150 = arith.extf %x_149 : bf16 to f32
          %x_151 = memref.load %x[%at_7, %at_146] : memref<32x2048xbf16>
          %wide_152 = arith.extf %x_151 : bf16 to f32
          %x_153 = arith.mulf %wide_150, %inverse_28 : f32
          %x_154 = arith.mulf %x_153, %x_147 : f32
          %short_155 = arith.truncf %x_154 : f32 to bf16
          %wide_156 = arith.extf %short_155 : bf16 to f32
          %x_157 = arith.mulf %wide_152, %inverse_28 : f32
          %x_158 = arith.mulf %x_157, %x_148 : f32
          %short_159 = arith.truncf %x_158 : f32 to bf16
          %wide_160 = arith.extf %short_159 : bf16 to f32
          %both_161 = vector.from_elements %wide_156, %wide_160 : vector<2xf32>
          %short_162 = arith.truncf %both_161 : vector<2xf32> to vector<2xbf16>
          %word_163 = vector.bitcast %short_162 : vector<2xbf16> to vector<1xi32>
          %word_164 = vector.extract %word_163[0] : i32 from vector<1xi32>
          memref.store %word_164, %packed[%at_143] : memref<32768xi32>
          %x_165 = memref.load %x[%at_8, %at_144] : memref<32x2048xbf16>
          %wide_166 = arith.extf %x_165 : bf16 to f32
          %x_167 = memref.load %x[%at_8, %at_146] : memref<32x2048xbf16>
          %wide_168 = arith.extf %x_167 : bf16 to f32
          %x_169 = arith.mulf %wide_166, %inverse_39 : f32
          %x_170 = arith.mulf %x_169, %x_147 : f32
          %short_171 = arith.truncf %x_170 : f32 to bf16
          %wide_172 = arith.extf %short_171 : bf16 to f32
          %x_173 = arith.mulf %wide_168, %inverse_39 : f32
          %x_174 = arith.mulf %x_173, %x_148 : f32
          %short_175 = arith.truncf %x_174 : f32 to bf16
          %wide_176 = arith.extf %short_175 : bf16 to f32
          %both_177 = vector.from_elements %wide_172, %wide_176 : vector<2xf32>
          %short_178 = arith.truncf %both_177 : vector<2xf32> to vector<2xbf16>
          %word_179 = vector.bitcast %short_178 : vector<2xbf16> to vector<1xi32>
          %word_180 = vector.extract %word_179[0] : i32 from vector<1xi32>
          %at_181 = arith.addi %at_143, %i4 : index
          memref.store %word_180, %packed[%at_181] : memref<32768xi32>
          %x_182 = memref.load %x[%at_9, %at_144] : memref<32x2048xbf16>
          %wide_183 = arith.extf %x_182 : bf16 to f32
          %x_184 = memref.load %x[%at_9, %at_146] : memref<32x2048xbf16>
          %wide_185 = arith.extf %x_184 : bf16 to f32
          %x_186 = arith.mulf %wide_183, %inverse_50 : f32
          %x_187 = arith.mulf %x_186, %x_147 : f32
          %short_188 = arith.truncf %x_187 : f32 to bf16
          %wide_189 = arith.extf %short_188 : bf16 to f32
          %x_190 = arith.mulf %wide_185, %inverse_50 : f32
          %x_191 = arith.mulf %x_190, %x_148 : f32
          %short_192 = arith.truncf %x_191 : f32 to bf16
          %wide_193 = arith.extf %short_192 : bf16 to f32
          %both_194 = vector.from_elements %wide_189, %wide_193 : vector<2xf32>
          %short_195 = arith.truncf %both_194 : vector<2xf32> to vector<2xbf16>
          %word_196 = vector.bitcast %short_195 : vector<2xbf16> to vector<1xi32>
          %word_197 = vector.extract %word_196[0] : i32 from vector<1xi32>
          %at_198 = arith.addi %at_143, %i2 : index
          memref.store %word_197, %packed[%at_198] : memref<32768xi32>
          %x_199 = memref.load %x[%at_10, %at_144] : memref<32x2048xbf16>
          %wide_200 = arith.extf %x_199 : bf16 to f32
          %x_201 = memref.load %x[%at_10, %at_146] : memref<32x2048xbf16>
          %wide_202 = arith.extf %x_201 : bf16 to f32
          %x_203 = arith.mulf %wide_200, %inverse_61 : f32
          %x_204 = arith.mulf %x_203, %x_147 : f32
          %short_205 = arith.truncf %x_204 : f32 to bf16
          %wide_206 = arith.extf %short_205 : bf16 to f32
          %x_207 = arith.mulf %wide_202, %inverse_61 : f32
          %x_208 = arith.mulf %x_207, %x_148 : f32
          %short_209 = arith.truncf %x_208 : f32 to bf16
          %wide_210 = arith.extf %short_209 : bf16 to f32
          %both_211 = vector.from_elements %wide_206, %wide_210 : vector<2xf32>
          %short_212 = arith.truncf %both_211 : vector<2xf32> to vector<2xbf16>
          %word_213 = vector.bitcast %short_212 : vector<2xbf16> to vector<1xi32>
          %word_214 = vector.extract %word_213[0] : i32 from vector<1xi32>
          %at_215 = arith.addi %at_143, %i5 : index
          memref.store %word_214, %packed[%at_215] : memref<32768xi32>
          %x_216 = memref.load %x[%at_11, %at_144] : memref<32x2048xbf16>
          %wide_217 = arith.extf %x_216 : bf16 to f32
          %x_218 = memref.load %x[%at_11, %at_146] : memref<32x2048xbf16>
          %wide_219 = arith.extf %x_218 : bf16 to f32
          %x_220 = arith.mulf %wide_217, %inverse_72 : f32
          %x_221 = arith.mulf %x_220, %x_147 : f32
          %short_222 = arith.truncf %x_221 : f32 to bf16
          %wide_223 = arith.extf %short_222 : bf16 to f32
          %x_224 = arith.mulf %wide_219, %inverse_72 : f32
          %x_225 = arith.mulf %x_224, %x_148 : f32
          %short_226 = arith.truncf %x_225 : f32 to bf16
          %wide_227 = arith.extf %short_226 : bf16 to f32
          %both_228 = vector.from_elements %wide_223, %wide_227 : vector<2xf32>
          %short_229 = arith.truncf %both_228 : vector<2xf32> to vector<2xbf16>
          %word_230 = vector.bitcast %short_229 : vector<2xbf16> to vector<1xi32>
          %word_231 = vector.extract %word_230[0] : i32 from vector<1xi32>
          %at_232 = arith.addi %at_143, %i6 : index
          memref.store %word_231, %packed[%at_232] : memref<32768xi32>
          %x_233 = memref.load %x[%at_12, %at_144] : memref<32x2048xbf16>
          %wide_234 = arith.extf %x_233 : bf16 to f32
          %x_235 = memref.load %x[%at_12, %at_146] : memref<32x2048xbf16>
          %wide_236 = arith.extf %x_235 : bf16 to f32
          %x_237 = arith.mulf %wide_234, %inverse_83 : f32
          %x_238 = arith.mulf %x_237, %x_147 : f32
          %short_239 = arith.truncf %x_238 : f32 to bf16
          %wide_240 = arith.extf %short_239 : bf16 to f32
          %x_241 = arith.mulf %wide_236, %inverse_83 : f32
          %x_242 = arith.mulf %x_241, %x_148 : f32
          %short_243 = arith.truncf %x_242 : f32 to bf16
          %wide_244 = arith.extf %short_243 : bf16 to f32
          %both_245 = vector.from_elements %wide_240, %wide_244 : vector<2xf32>
          %short_246 = arith.truncf %both_245 : vector<2xf32> to vector<2xbf16>
          %word_247 = vector.bitcast %short_246 : vector<2xbf16> to vector<1xi32>
          %word_248 = vector.extract %word_247[0] : i32 from vector<1xi32>
          %at_249 = arith.addi %at_143, %i7 : index
          memref.store %word_248, %packed[%at_249] : memref<32768xi32>
          %x_250 = memref.load %x[%at_13, %at_144] : memref<32x2048xbf16>
          %wide_251 = arith.extf %x_250 : bf16 to f32
          %x_252 = memref.load %x[%at_13, %at_146] : memref<32x2048xbf16>
          %wide_253 = arith.extf %x_252 : bf16 to f32
          %x_254 = arith.mulf %wide_251, %inverse_94 : f32
          %x_255 = arith.mulf %x_254, %x_147 : f32
          %short_256 = arith.truncf %x_255 : f32 to bf16
          %wide_257 = arith.extf %short_256 : bf16 to f32
          %x_258 = arith.mulf %wide_253, %inverse_94 : f32
          %x_259 = arith.mulf %x_258, %x_148 : f32
          %short_260 = arith.truncf %x_259 : f32 to bf16
          %wide_261 = arith.extf %short_260 : bf16 to f32
          %both_262 = vector.from_elements %wide_257, %wide_261 : vector<2xf32>
          %short_263 = arith.truncf %both_262 : vector<2xf32> to vector<2xbf16>
          %word_264 = vector.bitcast %short_263 : vector<2xbf16> to vector<1xi32>
          %word_265 = vector.extract %word_264[0] : i32 from vector<1xi32>
          %at_266 = arith.addi %at_143, %i8 : index
          memref.store %word_265, %packed[%at_266] : memref<32768xi32>
          %x_267 = memref.load %x[%at_14, %at_144] : memref<32x2048xbf16>
          %wide_268 = arith.extf %x_267 : bf16 to f32
          %x_269 = memref.load %x[%at_14, %at_146] : memref<32x2048xbf16>
          %wide_270 = arith.extf %x_269 : bf16 to f32
          %x_271 = arith.mulf %wide_268, %inverse_105 : f32
          %x_272 = arith.mulf %x_271, %x_147 : f32
          %short_273 = arith.truncf %x_272 : f32 to bf16
          %wide_274 = arith.extf %short_273 : bf16 to f32
          %x_275 = arith.mulf %wide_270, %inverse_105 : f32
          %x_276 = arith.mulf %x_275, %x_148 : f32
          %short_277 = arith.truncf %x_276 : f32 to bf16
          %wide_278 = arith.extf %short_277 : bf16 to f32
          %both_279 = vector.from_elements %wide_274, %wide_278 : vector<2xf32>
          %short_280 = arith.truncf %both_279 : vector<2xf32> to vector<2xbf16>
          %word_281 = vector.bitcast %short_280 : vector<2xbf16> to vector<1xi32>
          %word_282 = vector.extract %word_281[0] : i32 from vector<1xi32>
          %at_283 = arith.addi %at_143, %i9 : index
          memref.store %word_282, %packed[%at_283] : memref<32768xi32>
          %x_284 = memref.load %x[%at_15, %at_144] : memref<32x2048xbf16>
          %wide_285 = arith.extf %x_284 : bf16 to f32
          %x_286 = memref.load %x[%at_15, %at_146] : memref<32x2048xbf16>
          %wide_287 = arith.extf %x_286 : bf16 to f32
          %x_288 = arith.mulf %wide_285, %inverse_116 : f32
          %x_289 = arith.mulf %x_288, %x_147 : f32
          %short_290 = arith.truncf %x_289 : f32 to bf16
          %wide_291 = arith.extf %short_290 : bf16 to f32
          %x_292 = arith.mulf %wide_287, %inverse_116 : f32
          %x_293 = arith.mulf %x_292, %x_148 : f32
          %short_294 = arith.truncf %x_293 : f32 to bf16
          %wide_295 = arith.extf %short_294 : bf16 to f32
          %both_296 = vector.from_elements %wide_291, %wide_295 : vector<2xf32>
          %short_297 = arith.truncf %both_296 : vector<2xf32> to vector<2xbf16>
          %word_298 = vector.bitcast %short_297 : vector<2xbf16> to vector<1xi32>
          %word_299 = vector.extract %word_298[0] : i32 from vector<1xi32>
          %at_300 = arith.addi %at_143, %i10 : index
          memref.store %word_299, %packed[%at_300] : memref<32768xi32>
          %x_301 = memref.load %x[%at_16, %at_144] : memref<32x2048xbf16>
          %wide_302 = arith.extf %x_301 : bf16 to f32
          %x_303 = memref.load %x[%at_16, %at_146] : memref<32x2048xbf16>
          %wide_304 = arith.extf %x_303 : bf16 to f32
          %x_305 = arith.mulf %wide_302, %inverse_127 : f32
          %x_306 = arith.mulf %x_305, %x_147 : f32
          %short_307 = arith.truncf %x_306 : f32 to bf16
          %wide_308 = arith.extf %short_307 : bf16 to f32
          %x_309 = arith.mulf %wide_304, %inverse_127 : f32
          %x_310 = arith.mulf %x_309, %x_148 : f32
          %short_311 = arith.truncf %x_310 : f32 to bf16
          %wide_312 = arith.extf %short_311 : bf16 to f32
          %both_313 = vector.from_elements %wide_308, %wide_312 : vector<2xf32>
          %short_314 = arith.truncf %both_313 : vector<2xf32> to vector<2xbf16>
          %word_315 = vector.bitcast %short_314 : vector<2xbf16> to vector<1xi32>
          %word_316 = vector.extract %word_315[0] : i32 from vector<1xi32>
          %at_317 = arith.addi %at_143, %i11 : index
          memref.store %word_316, %packed[%at_317] : memref<32768xi32>
          %x_318 = memref.load %x[%at_17, %at_144] : memref<32x2048xbf16>
          %wide_319 = arith.extf %x_318 : bf16 to f32
          %x_320 = memref.load %x[%at_17, %at_146] : memref<32x2048xbf16>
          %wide_321 = arith.extf %x_320 : bf16 to f32
          %x_322 = arith.mulf %wide_319, %inverse_138 : f32
          %x_323 = arith.mulf %x_322, %x_147 : f32
          %short_324 = arith.truncf %x_323 : f32 to bf16
          %wide_325 = arith.extf %short_324 : bf16 to f32
          %x_326 = arith.mulf %wide_321, %inverse_138 : f32
          %x_327 = arith.mulf %x_326, %x_148 : f32
          %short_328 = arith.truncf %x_327 : f32 to bf16
          %wide_329 = arith.extf %short_328 : bf16 to f32
          %both_330 = vector.from_elements %wide_325, %wide_329 : vector<2xf32>
          %short_331 = arith.truncf %both_330 : vector<2xf32> to vector<2xbf16>
          %word_332 = vector.bitcast %short_331 : vector<2xbf16> to vector<1xi32>
          %word_333 = vector.extract %word_332[0] : i32 from vector<1xi32>
          %at_334 = arith.addi %at_143, %i12 : index
          memref.store %word_333, %packed[%at_334] : memref<32768xi32>
        }
      }
      %place_335 = arith.subi %group_1, %i2 : index
      %mine_336 = arith.cmpi ult, %place_335, %i4 : index
      scf.if %mine_336 {
        %at_337 = arith.muli %place_335, %i12 : index
        %at_338 = arith.addi %at_337, %i20 : index
        %at_339 = arith.addi %at_338, %i4 : index
        %at_340 = arith.addi %at_338, %i2 : index
        %at_341 = arith.addi %at_338, %i5 : index
        %at_342 = arith.addi %at_338, %i6 : index
        %at_343 = arith.addi %at_338, %i7 : index
        %at_344 = arith.addi %at_338, %i8 : index
        %at_345 = arith.addi %at_338, %i9 : index
        %at_346 = arith.addi %at_338, %i10 : index
        %at_347 = arith.addi %at_338, %i11 : index
        %loop_350 = scf.for %i_348 = %i14 to %i15 step %i16 iter_args(%turn_349 = %splat13) -> (vector<16xf32>) {
          %v_351 = vector.load %x[%at_338, %i_348] : memref<32x2048xbf16>, vector<16xbf16>
          %f_352 = arith.extf %v_351 : vector<16xbf16> to vector<16xf32>
          %f_353 = math.fma %f_352, %f_352, %turn_349 : vector<16xf32>
          scf.yield %f_353 : vector<16xf32>
        }
        %total_354 = vector.reduction <add>, %loop_350 fastmath<reassoc> : vector<16xf32> into f32
        %mean_355 = arith.divf %total_354, %count17 : f32
        %shifted_356 = arith.addf %mean_355, %eps18 : f32
        %root_357 = math.sqrt %shifted_356 : f32
        %inverse_358 = arith.divf %one19, %root_357 : f32
        %loop_361 = scf.for %i_359 = %i14 to %i15 step %i16 iter_args(%turn_360 = %splat13) -> (vector<16xf32>) {
          %v_362 = vector.load %x[%at_339, %i_359] : memref<32x2048xbf16>, vector<16xbf16>
          %f_363 = arith.extf %v_362 : vector<16xbf16> to vector<16xf32>
          %f_364 = math.fma %f_363, %f_363, %turn_360 : vector<16xf32>
          scf.yield %f_364 : vector<16xf32>
        }
        %total_365 = vector.reduction <add>, %loop_361 fastmath<reassoc> : vector<16xf32> into f32
        %mean_366 = arith.divf %total_365, %count17 : f32
        %shifted_367 = arith.addf %mean_366, %eps18 : f32
        %root_368 = math.sqrt %shifted_367 : f32
        %inverse_369 = arith.divf %one19, %root_368 : f32
        %loop_372 = scf.for %i_370 = %i14 to %i15 step %i16 iter_args(%turn_371 = %splat13) -> (vector<16xf32>) {
          %v_373 = vector.load %x[%at_340, %i_370] : memref<32x2048xbf16>, vector<16xbf16>
          %f_374 = arith.extf %v_373 : vector<16xbf16> to vector<16xf32>
          %f_375 = math.fma %f_374, %f_374, %turn_371 : vector<16xf32>
          scf.yield %f_375 : vector<16xf32>
        }
        %total_376 = vector.reduction <add>, %loop_372 fastmath<reassoc> : vector<16xf32> into f32
        %mean_377 = arith.divf %total_376, %count17 : f32
        %shifted_378 = arith.addf %mean_377, %eps18 : f32
        %root_379 = math.sqrt %shifted_378 : f32
        %inverse_380 = arith.divf %one19, %root_379 : f32
        %loop_383 = scf.for %i_381 = %i14 to %i15 step %i16 iter_args(%turn_382 = %splat13) -> (vector<16xf32>) {
          %v_384 = vector.load %x[%at_341, %i_381] : memref<32x2048xbf16>, vector<16xbf16>
          %f_385 = arith.extf %v_384 : vector<16xbf16> to vector<16xf32>
          %f_386 = math.fma %f_385, %f_385, %turn_382 : vector<16xf32>
          scf.yield %f_386 : vector<16xf32>
        }
        %total_387 = vector.reduction <add>, %loop_383 fastmath<reassoc> : vector<16xf32> into f32
        %mean_388 = arith.divf %total_387, %count17 : f32
        %shifted_389 = arith.addf %mean_388, %eps18 : f32
        %root_390 = math.sqrt %shifted_389 : f32
        %inverse_391 = arith.divf %one19, %root_390 : f32
        %loop_394 = scf.for %i_392 = %i14 to %i15 step %i16 iter_args(%turn_393 = %splat13) -> (vector<16xf32>) {
          %v_395 = vector.load %x[%at_342, %i_392] : memref<32x2048xbf16>, vector<16xbf16>
          %f_396 = arith.extf %v_395 : vector<16xbf16> to vector<16xf32>
          %f_397 = math.fma %f_396, %f_396, %turn_393 : vector<16xf32>
          scf.yield %f_397 : vector<16xf32>
        }
        %total_398 = vector.reduction <add>, %loop_394 fastmath<reassoc> : vector<16xf32> into f32
        %mean_399 = arith.divf %total_398, %count17 : f32
        %shifted_400 = arith.addf %mean_399, %eps18 : f32
        %root_401 = math.sqrt %shifted_400 : f32
        %inverse_402 = arith.divf %one19, %root_401 : f32
        %loop_405 = scf.for %i_403 = %i14 to %i15 step %i16 iter_args(%turn_404 = %splat13) -> (vector<16xf32>) {
          %v_406 = vector.load %x[%at_343, %i_403] : memref<32x2048xbf16>, vector<16xbf16>
          %f_407 = arith.extf %v_406 : vector<16xbf16> to vector<16xf32>
          %f_408 = math.fma %f_407, %f_407, %turn_404 : vector<16xf32>
          scf.yield %f_408 : vector<16xf32>
        }
        %total_409 = vector.reduction <add>, %loop_405 fastmath<reassoc> : vector<16xf32> into f32
        %mean_410 = arith.divf %total_409, %count17 : f32
        %shifted_411 = arith.addf %mean_410, %eps18 : f32
        %root_412 = math.sqrt %shifted_411 : f32
        %inverse_413 = arith.divf %one19, %root_412 : f32
        %loop_416 = scf.for %i_414 = %i14 to %i15 step %i16 iter_args(%turn_415 = %splat13) -> (vector<16xf32>) {
          %v_417 = vector.load %x[%at_344, %i_414] : memref<32x2048xbf16>, vector<16xbf16>
          %f_418 = arith.extf %v_417 : vector<16xbf16> to vector<16xf32>
          %f_419 = math.fma %f_418, %f_418, %turn_415 : vector<16xf32>
          scf.yield %f_419 : vector<16xf32>
        }
        %total_420 = vector.reduction <add>, %loop_416 fastmath<reassoc> : vector<16xf32> into f32
        %mean_421 = arith.divf %total_420, %count17 : f32
        %shifted_422 = arith.addf %mean_421, %eps18 : f32
        %root_423 = math.sqrt %shifted_422 : f32
        %inverse_424 = arith.divf %one19, %root_423 : f32
        %loop_427 = scf.for %i_425 = %i14 to %i15 step %i16 iter_args(%turn_426 = %splat13) -> (vector<16xf32>) {
          %v_428 = vector.load %x[%at_345, %i_425] : memref<32x2048xbf16>, vector<16xbf16>
          %f_429 = arith.extf %v_428 : vector<16xbf16> to vector<16xf32>
          %f_430 = math.fma %f_429, %f_429, %turn_426 : vector<16xf32>
          scf.yield %f_430 : vector<16xf32>
        }
        %total_431 = vector.reduction <add>, %loop_427 fastmath<reassoc> : vector<16xf32> into f32
        %mean_432 = arith.divf %total_431, %count17 : f32
        %shifted_433 = arith.addf %mean_432, %eps18 : f32
        %root_434 = math.sqrt %shifted_433 : f32
        %inverse_435 = arith.divf %one19, %root_434 : f32
        %loop_438 = scf.for %i_436 = %i14 to %i15 step %i16 iter_args(%turn_437 = %splat13) -> (vector<16xf32>) {
          %v_439 = vector.load %x[%at_346, %i_436] : memref<32x2048xbf16>, vector<16xbf16>
          %f_440 = arith.extf %v_439 : vector<16xbf16> to vector<16xf32>
          %f_441 = math.fma %f_440, %f_440, %turn_437 : vector<16xf32>
          scf.yield %f_441 : vector<16xf32>
        }
        %total_442 = vector.reduction <add>, %loop_438 fastmath<reassoc> : vector<16xf32> into f32
        %mean_443 = arith.divf %total_442, %count17 : f32
        %shifted_444 = arith.addf %mean_443, %eps18 : f32
        %root_445 = math.sqrt %shifted_444 : f32
        %inverse_446 = arith.divf %one19, %root_445 : f32
        %loop_449 = scf.for %i_447 = %i14 to %i15 step %i16 iter_args(%turn_448 = %splat13) -> (vector<16xf32>) {
          %v_450 = vector.load %x[%at_347, %i_447] : memref<32x2048xbf16>, vector<16xbf16>
          %f_451 = arith.extf %v_450 : vector<16xbf16> to vector<16xf32>
          %f_452 = math.fma %f_451, %f_451, %turn_448 : vector<16xf32>
          scf.yield %f_452 : vector<16xf32>
        }
        %total_453 = vector.reduction <add>, %loop_449 fastmath<reassoc> : vector<16xf32> into f32
        %mean_454 = arith.divf %total_453, %count17 : f32
        %shifted_455 = arith.addf %mean_454, %eps18 : f32
        %root_456 = math.sqrt %shifted_455 : f32
        %inverse_457 = arith.divf %one19, %root_456 : f32
        scf.for %i_458 = %at_3 to %end_5 step %i4 {
          %at_460 = arith.muli %at_338, %i1 : index
          %at_461 = arith.muli %i_458, %i12 : index
          %at_462 = arith.addi %at_460, %at_461 : index
          %at_463 = arith.muli %i_458, %i2 : index
          %at_464 = arith.muli %i_458, %i2 : index
          %at_465 = arith.addi %at_464, %i4 : index
          %x_466 = memref.load %norm[%at_463] : memref<2048xf32>
          %x_467 = memref.load %norm[%at_465] : memref<2048xf32>
          %x_468 = memref.load %x[%at_338, %at_463] : memref<32x2048xbf16>
          %wide_469 = arith.extf %x_468 : bf16 to f32
          %x_470 = memref.load %x[%at_338, %at_465] : memref<32x2048xbf16>
          %wide_471 = arith.extf %x_470 : bf16 to f32
          %x_472 = arith.mulf %wide_469, %inverse_358 : f32
          %x_473 = arith.mulf %x_472, %x_466 : f32
          %short_474 = arith.truncf %x_473 : f32 to bf16
          %wide_475 = arith.extf %short_474 : bf16 to f32
          %x_476 = arith.mulf %wide_471, %inverse_358 : f32
          %x_477 = arith.mulf %x_476, %x_467 : f32
          %short_478 = arith.truncf %x_477 : f32 to bf16
          %wide_479 = arith.extf %short_478 : bf16 to f32
          %both_480 = vector.from_elements %wide_475, %wide_479 : vector<2xf32>
          %short_481 = arith.truncf %both_480 : vector<2xf32> to vector<2xbf16>
          %word_482 = vector.bitcast %short_481 : vector<2xbf16> to vector<1xi32>
          %word_483 = vector.extract %word_482[0] : i32 from vector<1xi32>
          memref.store %word_483, %packed[%at_462] : memref<32768xi32>
          %x_484 = memref.load %x[%at_339, %at_463] : memref<32x2048xbf16>
          %wide_485 = arith.extf %x_484 : bf16 to f32
          %x_486 = memref.load %x[%at_339, %at_465] : memref<32x2048xbf16>
          %wide_487 = arith.extf %x_486 : bf16 to f32
          %x_488 = arith.mulf %wide_485, %inverse_369 : f32
          %x_489 = arith.mulf %x_488, %x_466 : f32
          %short_490 = arith.truncf %x_489 : f32 to bf16
          %wide_491 = arith.extf %short_490 : bf16 to f32
          %x_492 = arith.mulf %wide_487, %inverse_369 : f32
          %x_493 = arith.mulf %x_492, %x_467 : f32
          %short_494 = arith.truncf %x_493 : f32 to bf16
          %wide_495 = arith.extf %short_494 : bf16 to f32
          %both_496 = vector.from_elements %wide_491, %wide_495 : vector<2xf32>
          %short_497 = arith.truncf %both_496 : vector<2xf32> to vector<2xbf16>
          %word_498 = vector.bitcast %short_497 : vector<2xbf16> to vector<1xi32>
          %word_499 = vector.extract %word_498[0] : i32 from vector<1xi32>
          %at_500 = arith.addi %at_462, %i4 : index
          memref.store %word_499, %packed[%at_500] : memref<32768xi32>
          %x_501 = memref.load %x[%at_340, %at_463] : memref<32x2048xbf16>
          %wide_502 = arith.extf %x_501 : bf16 to f32
          %x_503 = memref.load %x[%at_340, %at_465] : memref<32x2048xbf16>
          %wide_504 = arith.extf %x_503 : bf16 to f32
          %x_505 = arith.mulf %wide_502, %inverse_380 : f32
          %x_506 = arith.mulf %x_505, %x_466 : f32
          %short_507 = arith.truncf %x_506 : f32 to bf16
          %wide_508 = arith.extf %short_507 : bf16 to f32
          %x_509 = arith.mulf %wide_504, %inverse_380 : f32
          %x_510 = arith.mulf %x_509, %x_467 : f32
          %short_511 = arith.truncf %x_510 : f32 to bf16
          %wide_512 = arith.extf %short_511 : bf16 to f32
          %both_513 = vector.from_elements %wide_508, %wide_512 : vector<2xf32>
          %short_514 = arith.truncf %both_513 : vector<2xf32> to vector<2xbf16>
          %word_515 = vector.bitcast %short_514 : vector<2xbf16> to vector<1xi32>
          %word_516 = vector.extract %word_515[0] : i32 from vector<1xi32>
          %at_517 = arith.addi %at_462, %i2 : index
          memref.store %word_516, %packed[%at_517] : memref<32768xi32>
          %x_518 = memref.load %x[%at_341, %at_463] : memref<32x2048xbf16>
          %wide_519 = arith.extf %x_518 : bf16 to f32
          %x_520 = memref.load %x[%at_341, %at_465] : memref<32x2048xbf16>
          %wide_521 = arith.extf %x_520 : bf16 to f32
          %x_522 = arith.mulf %wide_519, %inverse_391 : f32
          %x_523 = arith.mulf %x_522, %x_466 : f32
          %short_524 = arith.truncf %x_523 : f32 to bf16
          %wide_525 = arith.extf %short_524 : bf16 to f32
          %x_526 = arith.mulf %wide_521, %inverse_391 : f32
          %x_527 = arith.mulf %x_526, %x_467 : f32
          %short_528 = arith.truncf %x_527 : f32 to bf16
          %wide_529 = arith.extf %short_528 : bf16 to f32
          %both_530 = vector.from_elements %wide_525, %wide_529 : vector<2xf32>
          %short_531 = arith.truncf %both_530 : vector<2xf32> to vector<2xbf16>
          %word_532 = vector.bitcast %short_531 : vector<2xbf16> to vector<1xi32>
          %word_533 = vector.extract %word_532[0] : i32 from vector<1xi32>
          %at_534 = arith.addi %at_462, %i5 : index
          memref.store %word_533, %packed[%at_534] : memref<32768xi32>
          %x_535 = memref.load %x[%at_342, %at_463] : memref<32x2048xbf16>
          %wide_536 = arith.extf %x_535 : bf16 to f32
          %x_537 = memref.load %x[%at_342, %at_465] : memref<32x2048xbf16>
          %wide_538 = arith.extf %x_537 : bf16 to f32
          %x_539 = arith.mulf %wide_536, %inverse_402 : f32
          %x_540 = arith.mulf %x_539, %x_466 : f32
          %short_541 = arith.truncf %x_540 : f32 to bf16
          %wide_542 = arith.extf %short_541 : bf16 to f32
          %x_543 = arith.mulf %wide_538, %inverse_402 : f32
          %x_544 = arith.mulf %x_543, %x_467 : f32
          %short_545 = arith.truncf %x_544 : f32 to bf16
          %wide_546 = arith.extf %short_545 : bf16 to f32
          %both_547 = vector.from_elements %wide_542, %wide_546 : vector<2xf32>
          %short_548 = arith.truncf %both_547 : vector<2xf32> to vector<2xbf16>
          %word_549 = vector.bitcast %short_548 : vector<2xbf16> to vector<1xi32>
          %word_550 = vector.extract %word_549[0] : i32 from vector<1xi32>
          %at_551 = arith.addi %at_462, %i6 : index
          memref.store %word_550, %packed[%at_551] : memref<32768xi32>
          %x_552 = memref.load %x[%at_343, %at_463] : memref<32x2048xbf16>
          %wide_553 = arith.extf %x_552 : bf16 to f32
          %x_554 = memref.load %x[%at_343, %at_465] : memref<32x2048xbf16>
          %wide_555 = arith.extf %x_554 : bf16 to f32
          %x_556 = arith.mulf %wide_553, %inverse_413 : f32
          %x_557 = arith.mulf %x_556, %x_466 : f32
          %short_558 = arith.truncf %x_557 : f32 to bf16
          %wide_559 = arith.extf %short_558 : bf16 to f32
          %x_560 = arith.mulf %wide_555, %inverse_413 : f32
          %x_561 = arith.mulf %x_560, %x_467 : f32
          %short_562 = arith.truncf %x_561 : f32 to bf16
          %wide_563 = arith.extf %short_562 : bf16 to f32
          %both_564 = vector.from_elements %wide_559, %wide_563 : vector<2xf32>
          %short_565 = arith.truncf %both_564 : vector<2xf32> to vector<2xbf16>
          %word_566 = vector.bitcast %short_565 : vector<2xbf16> to vector<1xi32>
          %word_567 = vector.extract %word_566[0] : i32 from vector<1xi32>
          %at_568 = arith.addi %at_462, %i7 : index
          memref.store %word_567, %packed[%at_568] : memref<32768xi32>
          %x_569 = memref.load %x[%at_344, %at_463] : memref<32x2048xbf16>
          %wide_570 = arith.extf %x_569 : bf16 to f32
          %x_571 = memref.load %x[%at_344, %at_465] : memref<32x2048xbf16>
          %wide_572 = arith.extf %x_571 : bf16 to f32
          %x_573 = arith.mulf %wide_570, %inverse_424 : f32
          %x_574 = arith.mulf %x_573, %x_466 : f32
          %short_575 = arith.truncf %x_574 : f32 to bf16
          %wide_576 = arith.extf %short_575 : bf16 to f32
          %x_577 = arith.mulf %wide_572, %inverse_424 : f32
          %x_578 = arith.mulf %x_577, %x_467 : f32
          %short_579 = arith.truncf %x_578 : f32 to bf16
          %wide_580 = arith.extf %short_579 : bf16 to f32
          %both_581 = vector.from_elements %wide_576, %wide_580 : vector<2xf32>
          %short_582 = arith.truncf %both_581 : vector<2xf32> to vector<2xbf16>
          %word_583 = vector.bitcast %short_582 : vector<2xbf16> to vector<1xi32>
          %word_584 = vector.extract %word_583[0] : i32 from vector<1xi32>
          %at_585 = arith.addi %at_462, %i8 : index
          memref.store %word_584, %packed[%at_585] : memref<32768xi32>
          %x_586 = memref.load %x[%at_345, %at_463] : memref<32x2048xbf16>
          %wide_587 = arith.extf %x_586 : bf16 to f32
          %x_588 = memref.load %x[%at_345, %at_465] : memref<32x2048xbf16>
          %wide_589 = arith.extf %x_588 : bf16 to f32
          %x_590 = arith.mulf %wide_587, %inverse_435 : f32
          %x_591 = arith.mulf %x_590, %x_466 : f32
          %short_592 = arith.truncf %x_591 : f32 to bf16
          %wide_593 = arith.extf %short_592 : bf16 to f32
          %x_594 = arith.mulf %wide_589, %inverse_435 : f32
          %x_595 = arith.mulf %x_594, %x_467 : f32
          %short_596 = arith.truncf %x_595 : f32 to bf16
          %wide_597 = arith.extf %short_596 : bf16 to f32
          %both_598 = vector.from_elements %wide_593, %wide_597 : vector<2xf32>
          %short_599 = arith.truncf %both_598 : vector<2xf32> to vector<2xbf16>
          %word_600 = vector.bitcast %short_599 : vector<2xbf16> to vector<1xi32>
          %word_601 = vector.extract %word_600[0] : i32 from vector<1xi32>
          %at_602 = arith.addi %at_462, %i9 : index
          memref.store %word_601, %packed[%at_602] : memref<32768xi32>
          %x_603 = memref.load %x[%at_346, %at_463] : memref<32x2048xbf16>
          %wide_604 = arith.extf %x_603 : bf16 to f32
          %x_605 = memref.load %x[%at_346, %at_465] : memref<32x2048xbf16>
          %wide_606 = arith.extf %x_605 : bf16 to f32
          %x_607 = arith.mulf %wide_604, %inverse_446 : f32
          %x_608 = arith.mulf %x_607, %x_466 : f32
          %short_609 = arith.truncf %x_608 : f32 to bf16
          %wide_610 = arith.extf %short_609 : bf16 to f32
          %x_611 = arith.mulf %wide_606, %inverse_446 : f32
          %x_612 = arith.mulf %x_611, %x_467 : f32
          %short_613 = arith.truncf %x_612 : f32 to bf16
          %wide_614 = arith.extf %short_613 : bf16 to f32
          %both_615 = vector.from_elements %wide_610, %wide_614 : vector<2xf32>
          %short_616 = arith.truncf %both_615 : vector<2xf32> to vector<2xbf16>
          %word_617 = vector.bitcast %short_616 : vector<2xbf16> to vector<1xi32>
          %word_618 = vector.extract %word_617[0] : i32 from vector<1xi32>
          %at_619 = arith.addi %at_462, %i10 : index
          memref.store %word_618, %packed[%at_619] : memref<32768xi32>
          %x_620 = memref.load %x[%at_347, %at_463] : memref<32x2048xbf16>
          %wide_621 = arith.extf %x_620 : bf16 to f32
          %x_622 = memref.load %x[%at_347, %at_465] : memref<32x2048xbf16>
          %wide_623 = arith.extf %x_622 : bf16 to f32
          %x_624 = arith.mulf %wide_621, %inverse_457 : f32
          %x_625 = arith.mulf %x_624, %x_466 : f32
          %short_626 = arith.truncf %x_625 : f32 to bf16
          %wide_627 = arith.extf %short_626 : bf16 to f32
          %x_628 = arith.mulf %wide_623, %inverse_457 : f32
          %x_629 = arith.mulf %x_628, %x_467 : f32
          %short_630 = arith.truncf %x_629 : f32 to bf16
          %wide_631 = arith.extf %short_630 : bf16 to f32
          %both_632 = vector.from_elements %wide_627, %wide_631 : vector<2xf32>
          %short_633 = arith.truncf %both_632 : vector<2xf32> to vector<2xbf16>
          %word_634 = vector.bitcast %short_633 : vector<2xbf16> to vector<1xi32>
          %word_635 = vector.extract %word_634[0] : i32 from vector<1xi32>
          %at_636 = arith.addi %at_462, %i11 : index
          memref.store %word_635, %packed[%at_636] : memref<32768xi32>
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
      %i5 = arith.constant 2 : index
      %i6 = arith.constant 11 : index
      %i7 = arith.constant 1024 : index
      %splat8 = arith.constant dense<0.0> : vector<16xf32>
      %i9 = arith.constant 3 : index
      %i10 = arith.constant 4 : index
      %i11 = arith.constant 5 : index
      %i12 = arith.constant 6 : index
      %i13 = arith.constant 7 : index
      %i14 = arith.constant 8 : index
      %i15 = arith.constant 9 : index
      %i16 = arith.constant 10 : index
      %splat17 = arith.constant dense<1.0> : vector<16xf32>
      %i18 = arith.constant 22 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<32768xi32>
      %gate = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<512x32768xi16>
      %up = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<512x32768xi16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x8192xbf16>
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
            %loop_36:22 = scf.for %i_13 = %i4 to %i7 step %i3 iter_args(%turn_14 = %splat8, %turn_15 = %splat8, %turn_16 = %splat8, %turn_17 = %splat8, %turn_18 = %splat8, %turn_19 = %splat8, %turn_20 = %splat8, %turn_21 = %splat8, %turn_22 = %splat8, %turn_23 = %splat8, %turn_24 = %splat8, %turn_25 = %splat8, %turn_26 = %splat8, %turn_27 = %splat8, %turn_28 = %splat8, %turn_29 = %splat8, %turn_30 = %splat8, %turn_31 = %splat8, %turn_32 = %splat8, %turn_33 = %splat8, %turn_34 = %splat8, %turn_35 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_37 = arith.muli %i_13, %i0 : index
              %two_38 = vector.load %gate[%i_7, %at_37] : memref<512x32768xi16>, vector<32xi16>
              %mixed_39 = vector.shuffle %two_38, %two_38 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
              %pairs_40 = vector.bitcast %mixed_39 : vector<32xi16> to vector<32xbf16>
              %at_41 = arith.muli %i_13, %i0 : index
              %two_42 = vector.load %up[%i_7, %at_41] : memref<512x32768xi16>, vector<32xi16>
              %mixed_43 = vector.shuffle %two_42, %two_42 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
              %pairs_44 = vector.bitcast %mixed_43 : vector<32xi16> to vector<32xbf16>
              %at_45 = arith.muli %i_13, %i6 : index
              %at_46 = arith.addi %at_12, %at_45 : index
              %x_47 = memref.load %packed[%at_46] : memref<32768xi32>
              %b_48 = vector.broadcast %x_47 : i32 to vector<16xi32>
              %pairs_49 = vector.bitcast %b_48 : vector<16xi32> to vector<32xbf16>
              %dot_50 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_14, %pairs_49, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_51 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_15, %pairs_49, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_52 = arith.addi %at_46, %i3 : index
              %x_53 = memref.load %packed[%at_52] : memref<32768xi32>
              %b_54 = vector.broadcast %x_53 : i32 to vector<16xi32>
              %pairs_55 = vector.bitcast %b_54 : vector<16xi32> to vector<32xbf16>
              %dot_56 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_16, %pairs_55, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_57 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_17, %pairs_55, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_58 = arith.addi %at_46, %i5 : index
              %x_59 = memref.load %packed[%at_58] : memref<32768xi32>
              %b_60 = vector.broadcast %x_59 : i32 to vector<16xi32>
              %pairs_61 = vector.bitcast %b_60 : vector<16xi32> to vector<32xbf16>
              %dot_62 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_18, %pairs_61, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_63 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_19, %pairs_61, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_64 = arith.addi %at_46, %i9 : index
              %x_65 = memref.load %packed[%at_64] : memref<32768xi32>
              %b_66 = vector.broadcast %x_65 : i32 to vector<16xi32>
              %pairs_67 = vector.bitcast %b_66 : vector<16xi32> to vector<32xbf16>
              %dot_68 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_20, %pairs_67, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_69 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_21, %pairs_67, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_70 = arith.addi %at_46, %i10 : index
              %x_71 = memref.load %packed[%at_70] : memref<32768xi32>
              %b_72 = vector.broadcast %x_71 : i32 to vector<16xi32>
              %pairs_73 = vector.bitcast %b_72 : vector<16xi32> to vector<32xbf16>
              %dot_74 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_22, %pairs_73, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_75 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_23, %pairs_73, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_76 = arith.addi %at_46, %i11 : index
              %x_77 = memref.load %packed[%at_76] : memref<32768xi32>
              %b_78 = vector.broadcast %x_77 : i32 to vector<16xi32>
              %pairs_79 = vector.bitcast %b_78 : vector<16xi32> to vector<32xbf16>
              %dot_80 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_24, %pairs_79, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_81 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_25, %pairs_79, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_82 = arith.addi %at_46, %i12 : index
              %x_83 = memref.load %packed[%at_82] : memref<32768xi32>
              %b_84 = vector.broadcast %x_83 : i32 to vector<16xi32>
              %pairs_85 = vector.bitcast %b_84 : vector<16xi32> to vector<32xbf16>
              %dot_86 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_26, %pairs_85, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_87 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_27, %pairs_85, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_88 = arith.addi %at_46, %i13 : index
              %x_89 = memref.load %packed[%at_88] : memref<32768xi32>
              %b_90 = vector.broadcast %x_89 : i32 to vector<16xi32>
              %pairs_91 = vector.bitcast %b_90 : vector<16xi32> to vector<32xbf16>
              %dot_92 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_28, %pairs_91, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_93 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_29, %pairs_91, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_94 = arith.addi %at_46, %i14 : index
              %x_95 = memref.load %packed[%at_94] : memref<32768xi32>
              %b_96 = vector.broadcast %x_95 : i32 to vector<16xi32>
              %pairs_97 = vector.bitcast %b_96 : vector<16xi32> to vector<32xbf16>
              %dot_98 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_30, %pairs_97, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_99 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_31, %pairs_97, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_100 = arith.addi %at_46, %i15 : index
              %x_101 = memref.load %packed[%at_100] : memref<32768xi32>
              %b_102 = vector.broadcast %x_101 : i32 to vector<16xi32>
              %pairs_103 = vector.bitcast %b_102 : vector<16xi32> to vector<32xbf16>
              %dot_104 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_32, %pairs_103, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_105 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_33, %pairs_103, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_106 = arith.addi %at_46, %i16 : index
              %x_107 = memref.load %packed[%at_106] : memref<32768xi32>
              %b_108 = vector.broadcast %x_107 : i32 to vector<16xi32>
              %pairs_109 = vector.bitcast %b_108 : vector<16xi32> to vector<32xbf16>
              %dot_110 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_34, %pairs_109, %pairs_40) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_111 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_35, %pairs_109, %pairs_44) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              scf.yield %dot_50, %dot_51, %dot_56, %dot_57, %dot_62, %dot_63, %dot_68, %dot_69, %dot_74, %dot_75, %dot_80, %dot_81, %dot_86, %dot_87, %dot_92, %dot_93, %dot_98, %dot_99, %dot_104, %dot_105, %dot_110, %dot_111 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %f_112 = arith.negf %loop_36#0 : vector<16xf32>
            %f_113 = math.exp %f_112 : vector<16xf32>
            %f_114 = arith.addf %splat17, %f_113 : vector<16xf32>
            %f_115 = arith.divf %loop_36#0, %f_114 : vector<16xf32>
            %f_116 = arith.mulf %f_115, %loop_36#1 : vector<16xf32>
            %at_117 = arith.muli %i_7, %i1 : index
            %r_118 = arith.truncf %f_116 : vector<16xf32> to vector<16xbf16>
            vector.store %r_118, %y[%at_11, %at_117] : memref<32x8192xbf16>, vector<16xbf16>
            %at_119 = arith.addi %at_11, %i3 : index
            %f_120 = arith.negf %loop_36#2 : vector<16xf32>
            %f_121 = math.exp %f_120 : vector<16xf32>
            %f_122 = arith.addf %splat17, %f_121 : vector<16xf32>
            %f_123 = arith.divf %loop_36#2, %f_122 : vector<16xf32>
            %f_124 = arith.mulf %f_123, %loop_36#3 : vector<16xf32>
            %at_125 = arith.muli %i_7, %i1 : index
            %r_126 = arith.truncf %f_124 : vector<16xf32> to vector<16xbf16>
            vector.store %r_126, %y[%at_119, %at_125] : memref<32x8192xbf16>, vector<16xbf16>
            %at_127 = arith.addi %at_11, %i5 : index
            %f_128 = arith.negf %loop_36#4 : vector<16xf32>
            %f_129 = math.exp %f_128 : vector<16xf32>
            %f_130 = arith.addf %splat17, %f_129 : vector<16xf32>
            %f_131 = arith.divf %loop_36#4, %f_130 : vector<16xf32>
            %f_132 = arith.mulf %f_131, %loop_36#5 : vector<16xf32>
            %at_133 = arith.muli %i_7, %i1 : index
            %r_134 = arith.truncf %f_132 : vector<16xf32> to vector<16xbf16>
            vector.store %r_134, %y[%at_127, %at_133] : memref<32x8192xbf16>, vector<16xbf16>
            %at_135 = arith.addi %at_11, %i9 : index
            %f_136 = arith.negf %loop_36#6 : vector<16xf32>
            %f_137 = math.exp %f_136 : vector<16xf32>
            %f_138 = arith.addf %splat17, %f_137 : vector<16xf32>
            %f_139 = arith.divf %loop_36#6, %f_138 : vector<16xf32>
            %f_140 = arith.mulf %f_139, %loop_36#7 : vector<16xf32>
            %at_141 = arith.muli %i_7, %i1 : index
            %r_142 = arith.truncf %f_140 : vector<16xf32> to vector<16xbf16>
            vector.store %r_142, %y[%at_135, %at_141] : memref<32x8192xbf16>, vector<16xbf16>
            %at_143 = arith.addi %at_11, %i10 : index
            %f_144 = arith.negf %loop_36#8 : vector<16xf32>
            %f_145 = math.exp %f_144 : vector<16xf32>
            %f_146 = arith.addf %splat17, %f_145 : vector<16xf32>
            %f_147 = arith.divf %loop_36#8, %f_146 : vector<16xf32>
            %f_148 = arith.mulf %f_147, %loop_36#9 : vector<16xf32>
            %at_149 = arith.muli %i_7, %i1 : index
            %r_150 = arith.truncf %f_148 : vector<16xf32> to vector<16xbf16>
            vector.store %r_150, %y[%at_143, %at_149] : memref<32x8192xbf16>, vector<16xbf16>
            %at_151 = arith.addi %at_11, %i11 : index
            %f_152 = arith.negf %loop_36#10 : vector<16xf32>
            %f_153 = math.exp %f_152 : vector<16xf32>
            %f_154 = arith.addf %splat17, %f_153 : vector<16xf32>
            %f_155 = arith.divf %loop_36#10, %f_154 : vector<16xf32>
            %f_156 = arith.mulf %f_155, %loop_36#11 : vector<16xf32>
            %at_157 = arith.muli %i_7, %i1 : index
            %r_158 = arith.truncf %f_156 : vector<16xf32> to vector<16xbf16>
            vector.store %r_158, %y[%at_151, %at_157] : memref<32x8192xbf16>, vector<16xbf16>
            %at_159 = arith.addi %at_11, %i12 : index
            %f_160 = arith.negf %loop_36#12 : vector<16xf32>
            %f_161 = math.exp %f_160 : vector<16xf32>
            %f_162 = arith.addf %splat17, %f_161 : vector<16xf32>
            %f_163 = arith.divf %loop_36#12, %f_162 : vector<16xf32>
            %f_164 = arith.mulf %f_163, %loop_36#13 : vector<16xf32>
            %at_165 = arith.muli %i_7, %i1 : index
            %r_166 = arith.truncf %f_164 : vector<16xf32> to vector<16xbf16>
            vector.store %r_166, %y[%at_159, %at_165] : memref<32x8192xbf16>, vector<16xbf16>
            %at_167 = arith.addi %at_11, %i13 : index
            %f_168 = arith.negf %loop_36#14 : vector<16xf32>
            %f_169 = math.exp %f_168 : vector<16xf32>
            %f_170 = arith.addf %splat17, %f_169 : vector<16xf32>
            %f_171 = arith.divf %loop_36#14, %f_170 : vector<16xf32>
            %f_172 = arith.mulf %f_171, %loop_36#15 : vector<16xf32>
            %at_173 = arith.muli %i_7, %i1 : index
            %r_174 = arith.truncf %f_172 : vector<16xf32> to vector<16xbf16>
            vector.store %r_174, %y[%at_167, %at_173] : memref<32x8192xbf16>, vector<16xbf16>
            %at_175 = arith.addi %at_11, %i14 : index
            %f_176 = arith.negf %loop_36#16 : vector<16xf32>
            %f_177 = math.exp %f_176 : vector<16xf32>
            %f_178 = arith.addf %splat17, %f_177 : vector<16xf32>
            %f_179 = arith.divf %loop_36#16, %f_178 : vector<16xf32>
            %f_180 = arith.mulf %f_179, %loop_36#17 : vector<16xf32>
            %at_181 = arith.muli %i_7, %i1 : index
            %r_182 = arith.truncf %f_180 : vector<16xf32> to vector<16xbf16>
            vector.store %r_182, %y[%at_175, %at_181] : memref<32x8192xbf16>, vector<16xbf16>
            %at_183 = arith.addi %at_11, %i15 : index
            %f_184 = arith.negf %loop_36#18 : vector<16xf32>
            %f_185 = math.exp %f_184 : vector<16xf32>
            %f_186 = arith.addf %splat17, %f_185 : vector<16xf32>
            %f_187 = arith.divf %loop_36#18, %f_186 : vector<16xf32>
            %f_188 = arith.mulf %f_187, %loop_36#19 : vector<16xf32>
            %at_189 = arith.muli %i_7, %i1 : index
            %r_190 = arith.truncf %f_188 : vector<16xf32> to vector<16xbf16>
            vector.store %r_190, %y[%at_183, %at_189] : memref<32x8192xbf16>, vector<16xbf16>
            %at_191 = arith.addi %at_11, %i16 : index
            %f_192 = arith.negf %loop_36#20 : vector<16xf32>
            %f_193 = math.exp %f_192 : vector<16xf32>
            %f_194 = arith.addf %splat17, %f_193 : vector<16xf32>
            %f_195 = arith.divf %loop_36#20, %f_194 : vector<16xf32>
            %f_196 = arith.mulf %f_195, %loop_36#21 : vector<16xf32>
            %at_197 = arith.muli %i_7, %i1 : index
            %r_198 = arith.truncf %f_196 : vector<16xf32> to vector<16xbf16>
            vector.store %r_198, %y[%at_191, %at_197] : memref<32x8192xbf16>, vector<16xbf16>
          }
          scf.for %i_199 = %i4 to %i3 step %i3 {
            %at_201 = arith.muli %i_199, %i16 : index
            %at_202 = arith.addi %at_201, %i18 : index
            %at_203 = arith.muli %at_202, %i7 : index
            %loop_225:20 = scf.for %i_204 = %i4 to %i7 step %i3 iter_args(%turn_205 = %splat8, %turn_206 = %splat8, %turn_207 = %splat8, %turn_208 = %splat8, %turn_209 = %splat8, %turn_210 = %splat8, %turn_211 = %splat8, %turn_212 = %splat8, %turn_213 = %splat8, %turn_214 = %splat8, %turn_215 = %splat8, %turn_216 = %splat8, %turn_217 = %splat8, %turn_218 = %splat8, %turn_219 = %splat8, %turn_220 = %splat8, %turn_221 = %splat8, %turn_222 = %splat8, %turn_223 = %splat8, %turn_224 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_226 = arith.muli %i_204, %i0 : index
              %two_227 = vector.load %gate[%i_7, %at_226] : memref<512x32768xi16>, vector<32xi16>
              %mixed_228 = vector.shuffle %two_227, %two_227 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
              %pairs_229 = vector.bitcast %mixed_228 : vector<32xi16> to vector<32xbf16>
              %at_230 = arith.muli %i_204, %i0 : index
              %two_231 = vector.load %up[%i_7, %at_230] : memref<512x32768xi16>, vector<32xi16>
              %mixed_232 = vector.shuffle %two_231, %two_231 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
              %pairs_233 = vector.bitcast %mixed_232 : vector<32xi16> to vector<32xbf16>
              %at_234 = arith.muli %i_204, %i16 : index
              %at_235 = arith.addi %at_203, %at_234 : index
              %x_236 = memref.load %packed[%at_235] : memref<32768xi32>
              %b_237 = vector.broadcast %x_236 : i32 to vector<16xi32>
              %pairs_238 = vector.bitcast %b_237 : vector<16xi32> to vector<32xbf16>
              %dot_239 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_205, %pairs_238, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_240 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_206, %pairs_238, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_241 = arith.addi %at_235, %i3 : index
              %x_242 = memref.load %packed[%at_241] : memref<32768xi32>
              %b_243 = vector.broadcast %x_242 : i32 to vector<16xi32>
              %pairs_244 = vector.bitcast %b_243 : vector<16xi32> to vector<32xbf16>
              %dot_245 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_207, %pairs_244, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_246 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_208, %pairs_244, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_247 = arith.addi %at_235, %i5 : index
              %x_248 = memref.load %packed[%at_247] : memref<32768xi32>
              %b_249 = vector.broadcast %x_248 : i32 to vector<16xi32>
              %pairs_250 = vector.bitcast %b_249 : vector<16xi32> to vector<32xbf16>
              %dot_251 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_209, %pairs_250, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_252 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_210, %pairs_250, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_253 = arith.addi %at_235, %i9 : index
              %x_254 = memref.load %packed[%at_253] : memref<32768xi32>
              %b_255 = vector.broadcast %x_254 : i32 to vector<16xi32>
              %pairs_256 = vector.bitcast %b_255 : vector<16xi32> to vector<32xbf16>
              %dot_257 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_211, %pairs_256, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_258 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_212, %pairs_256, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_259 = arith.addi %at_235, %i10 : index
              %x_260 = memref.load %packed[%at_259] : memref<32768xi32>
              %b_261 = vector.broadcast %x_260 : i32 to vector<16xi32>
              %pairs_262 = vector.bitcast %b_261 : vector<16xi32> to vector<32xbf16>
              %dot_263 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_213, %pairs_262, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_264 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_214, %pairs_262, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_265 = arith.addi %at_235, %i11 : index
              %x_266 = memref.load %packed[%at_265] : memref<32768xi32>
              %b_267 = vector.broadcast %x_266 : i32 to vector<16xi32>
              %pairs_268 = vector.bitcast %b_267 : vector<16xi32> to vector<32xbf16>
              %dot_269 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_215, %pairs_268, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_270 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_216, %pairs_268, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_271 = arith.addi %at_235, %i12 : index
              %x_272 = memref.load %packed[%at_271] : memref<32768xi32>
              %b_273 = vector.broadcast %x_272 : i32 to vector<16xi32>
              %pairs_274 = vector.bitcast %b_273 : vector<16xi32> to vector<32xbf16>
              %dot_275 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_217, %pairs_274, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_276 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_218, %pairs_274, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_277 = arith.addi %at_235, %i13 : index
              %x_278 = memref.load %packed[%at_277] : memref<32768xi32>
              %b_279 = vector.broadcast %x_278 : i32 to vector<16xi32>
              %pairs_280 = vector.bitcast %b_279 : vector<16xi32> to vector<32xbf16>
              %dot_281 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_219, %pairs_280, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_282 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_220, %pairs_280, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_283 = arith.addi %at_235, %i14 : index
              %x_284 = memref.load %packed[%at_283] : memref<32768xi32>
              %b_285 = vector.broadcast %x_284 : i32 to vector<16xi32>
              %pairs_286 = vector.bitcast %b_285 : vector<16xi32> to vector<32xbf16>
              %dot_287 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_221, %pairs_286, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_288 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_222, %pairs_286, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %at_289 = arith.addi %at_235, %i15 : index
              %x_290 = memref.load %packed[%at_289] : memref<32768xi32>
              %b_291 = vector.broadcast %x_290 : i32 to vector<16xi32>
              %pairs_292 = vector.bitcast %b_291 : vector<16xi32> to vector<32xbf16>
              %dot_293 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_223, %pairs_292, %pairs_229) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              %dot_294 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_224, %pairs_292, %pairs_233) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
              scf.yield %dot_239, %dot_240, %dot_245, %dot_246, %dot_251, %dot_252, %dot_257, %dot_258, %dot_263, %dot_264, %dot_269, %dot_270, %dot_275, %dot_276, %dot_281, %dot_282, %dot_287, %dot_288, %dot_293, %dot_294 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %f_295 = arith.negf %loop_225#0 : vector<16xf32>
            %f_296 = math.exp %f_295 : vector<16xf32>
            %f_297 = arith.addf %splat17, %f_296 : vector<16xf32>
            %f_298 = arith.divf %loop_225#0, %f_297 : vector<16xf32>
            %f_299 = arith.mulf %f_298, %loop_225#1 : vector<16xf32>
            %at_300 = arith.muli %i_7, %i1 : index
            %r_301 = arith.truncf %f_299 : vector<16xf32> to vector<16xbf16>
            vector.store %r_301, %y[%at_202, %at_300] : memref<32x8192xbf16>, vector<16xbf16>
            %at_302 = arith.addi %at_202, %i3 : index
            %f_303 = arith.negf %loop_225#2 : vector<16xf32>
            %f_304 = math.exp %f_303 : vector<16xf32>
            %f_305 = arith.addf %splat17, %f_304 : vector<16xf32>
            %f_306 = arith.divf %loop_225#2, %f_305 : vector<16xf32>
            %f_307 = arith.mulf %f_306, %loop_225#3 : vector<16xf32>
            %at_308 = arith.muli %i_7, %i1 : index
            %r_309 = arith.truncf %f_307 : vector<16xf32> to vector<16xbf16>
            vector.store %r_309, %y[%at_302, %at_308] : memref<32x8192xbf16>, vector<16xbf16>
            %at_310 = arith.addi %at_202, %i5 : index
            %f_311 = arith.negf %loop_225#4 : vector<16xf32>
            %f_312 = math.exp %f_311 : vector<16xf32>
            %f_313 = arith.addf %splat17, %f_312 : vector<16xf32>
            %f_314 = arith.divf %loop_225#4, %f_313 : vector<16xf32>
            %f_315 = arith.mulf %f_314, %loop_225#5 : vector<16xf32>
            %at_316 = arith.muli %i_7, %i1 : index
            %r_317 = arith.truncf %f_315 : vector<16xf32> to vector<16xbf16>
            vector.store %r_317, %y[%at_310, %at_316] : memref<32x8192xbf16>, vector<16xbf16>
            %at_318 = arith.addi %at_202, %i9 : index
            %f_319 = arith.negf %loop_225#6 : vector<16xf32>
            %f_320 = math.exp %f_319 : vector<16xf32>
            %f_321 = arith.addf %splat17, %f_320 : vector<16xf32>
            %f_322 = arith.divf %loop_225#6, %f_321 : vector<16xf32>
            %f_323 = arith.mulf %f_322, %loop_225#7 : vector<16xf32>
            %at_324 = arith.muli %i_7, %i1 : index
            %r_325 = arith.truncf %f_323 : vector<16xf32> to vector<16xbf16>
            vector.store %r_325, %y[%at_318, %at_324] : memref<32x8192xbf16>, vector<16xbf16>
            %at_326 = arith.addi %at_202, %i10 : index
            %f_327 = arith.negf %loop_225#8 : vector<16xf32>
            %f_328 = math.exp %f_327 : vector<16xf32>
            %f_329 = arith.addf %splat17, %f_328 : vector<16xf32>
            %f_330 = arith.divf %loop_225#8, %f_329 : vector<16xf32>
            %f_331 = arith.mulf %f_330, %loop_225#9 : vector<16xf32>
            %at_332 = arith.muli %i_7, %i1 : index
            %r_333 = arith.truncf %f_331 : vector<16xf32> to vector<16xbf16>
            vector.store %r_333, %y[%at_326, %at_332] : memref<32x8192xbf16>, vector<16xbf16>
            %at_334 = arith.addi %at_202, %i11 : index
            %f_335 = arith.negf %loop_225#10 : vector<16xf32>
            %f_336 = math.exp %f_335 : vector<16xf32>
            %f_337 = arith.addf %splat17, %f_336 : vector<16xf32>
            %f_338 = arith.divf %loop_225#10, %f_337 : vector<16xf32>
            %f_339 = arith.mulf %f_338, %loop_225#11 : vector<16xf32>
            %at_340 = arith.muli %i_7, %i1 : index
            %r_341 = arith.truncf %f_339 : vector<16xf32> to vector<16xbf16>
            vector.store %r_341, %y[%at_334, %at_340] : memref<32x8192xbf16>, vector<16xbf16>
            %at_342 = arith.addi %at_202, %i12 : index
            %f_343 = arith.negf %loop_225#12 : vector<16xf32>
            %f_344 = math.exp %f_343 : vector<16xf32>
            %f_345 = arith.addf %splat17, %f_344 : vector<16xf32>
            %f_346 = arith.divf %loop_225#12, %f_345 : vector<16xf32>
            %f_347 = arith.mulf %f_346, %loop_225#13 : vector<16xf32>
            %at_348 = arith.muli %i_7, %i1 : index
            %r_349 = arith.truncf %f_347 : vector<16xf32> to vector<16xbf16>
            vector.store %r_349, %y[%at_342, %at_348] : memref<32x8192xbf16>, vector<16xbf16>
            %at_350 = arith.addi %at_202, %i13 : index
            %f_351 = arith.negf %loop_225#14 : vector<16xf32>
            %f_352 = math.exp %f_351 : vector<16xf32>
            %f_353 = arith.addf %splat17, %f_352 : vector<16xf32>
            %f_354 = arith.divf %loop_225#14, %f_353 : vector<16xf32>
            %f_355 = arith.mulf %f_354, %loop_225#15 : vector<16xf32>
            %at_356 = arith.muli %i_7, %i1 : index
            %r_357 = arith.truncf %f_355 : vector<16xf32> to vector<16xbf16>
            vector.store %r_357, %y[%at_350, %at_356] : memref<32x8192xbf16>, vector<16xbf16>
            %at_358 = arith.addi %at_202, %i14 : index
            %f_359 = arith.negf %loop_225#16 : vector<16xf32>
            %f_360 = math.exp %f_359 : vector<16xf32>
            %f_361 = arith.addf %splat17, %f_360 : vector<16xf32>
            %f_362 = arith.divf %loop_225#16, %f_361 : vector<16xf32>
            %f_363 = arith.mulf %f_362, %loop_225#17 : vector<16xf32>
            %at_364 = arith.muli %i_7, %i1 : index
            %r_365 = arith.truncf %f_363 : vector<16xf32> to vector<16xbf16>
            vector.store %r_365, %y[%at_358, %at_364] : memref<32x8192xbf16>, vector<16xbf16>
            %at_366 = arith.addi %at_202, %i15 : index
            %f_367 = arith.negf %loop_225#18 : vector<16xf32>
            %f_368 = math.exp %f_367 : vector<16xf32>
            %f_369 = arith.addf %splat17, %f_368 : vector<16xf32>
            %f_370 = arith.divf %loop_225#18, %f_369 : vector<16xf32>
            %f_371 = arith.mulf %f_370, %loop_225#19 : vector<16xf32>
            %at_372 = arith.muli %i_7, %i1 : index
            %r_373 = arith.truncf %f_371 : vector<16xf32> to vector<16xbf16>
            vector.store %r_373, %y[%at_366, %at_372] : memref<32x8192xbf16>, vector<16xbf16>
          }
        }
      }
      return
    }
  }
}
func.func private @gate_up_bf16(%x: tensor<32x2048xbf16>, %norm: tensor<2048xf32>, %wg: tensor<512x2048x16xbf16>, %wu: tensor<512x2048x16xbf16>) -> (tensor<32x8192xbf16>) {
  %packed = flow.dispatch @kernel_gate_up_bf16_pack::@kernel_gate_up_bf16_pack_entry(%x, %norm) : (tensor<32x2048xbf16>, tensor<2048xf32>) -> tensor<32768xi32>
  %y = flow.dispatch @kernel_gate_up_bf16_product::@kernel_gate_up_bf16_product_entry(%packed, %wg, %wu) : (tensor<32768xi32>, tensor<512x2048x16xbf16>, tensor<512x2048x16xbf16>) -> tensor<32x8192xbf16>
  return %y : tensor<32x8192xbf16>
}
