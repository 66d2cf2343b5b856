hal.executable.source private @kernel_qkv_f16_pack {
  hal.executable.export public @kernel_qkv_f16_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 3 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 1024 : index
      %i1 = arith.constant 2048 : index
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
      %i15 = arith.constant 16 : index
      %count16 = arith.constant 2.048000e+03 : f32
      %eps17 = arith.constant 1.000000e-05 : f32
      %one18 = arith.constant 1.0 : f32
      %i19 = arith.constant 22 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i14) : memref<32x2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i14) : memref<2048xf32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i14) : memref<65536xf32>
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
        %loop_20 = scf.for %i_18 = %i14 to %i1 step %i15 iter_args(%turn_19 = %splat13) -> (vector<16xf32>) {
          %v_21 = vector.load %x[%at_7, %i_18] : memref<32x2048xf32>, vector<16xf32>
          %f_22 = math.fma %v_21, %v_21, %turn_19 : vector<16xf32>
          scf.yield %f_22 : vector<16xf32>
        }
        %total_23 = vector.reduction <add>, %loop_20 fastmath<reassoc> : vector<16xf32> into f32
        %mean_24 = arith.divf %total_23, %count16 : f32
        %shifted_25 = arith.addf %mean_24, %eps17 : f32
        %root_26 = math.sqrt %shifted_25 : f32
        %inverse_27 = arith.divf %one18, %root_26 : f32
        %loop_30 = scf.for %i_28 = %i14 to %i1 step %i15 iter_args(%turn_29 = %splat13) -> (vector<16xf32>) {
          %v_31 = vector.load %x[%at_8, %i_28] : memref<32x2048xf32>, vector<16xf32>
          %f_32 = math.fma %v_31, %v_31, %turn_29 : vector<16xf32>
          scf.yield %f_32 : vector<16xf32>
        }
        %total_33 = vector.reduction <add>, %loop_30 fastmath<reassoc> : vector<16xf32> into f32
        %mean_34 = arith.divf %total_33, %count16 : f32
        %shifted_35 = arith.addf %mean_34, %eps17 : f32
        %root_36 = math.sqrt %shifted_35 : f32
        %inverse_37 = arith.divf %one18, %root_36 : f32
        %loop_40 = scf.for %i_38 = %i14 to %i1 step %i15 iter_args(%turn_39 = %splat13) -> (vector<16xf32>) {
          %v_41 = vector.load %x[%at_9, %i_38] : memref<32x2048xf32>, vector<16xf32>
          %f_42 = math.fma %v_41, %v_41, %turn_39 : vector<16xf32>
          scf.yield %f_42 : vector<16xf32>
        }
        %total_43 = vector.reduction <add>, %loop_40 fastmath<reassoc> : vector<16xf32> into f32
        %mean_44 = arith.divf %total_43, %count16 : f32
        %shifted_45 = arith.addf %mean_44, %eps17 : f32
        %root_46 = math.sqrt %shifted_45 : f32
        %inverse_47 = arith.divf %one18, %root_46 : f32
        %loop_50 = scf.for %i_48 = %i14 to %i1 step %i15 iter_args(%turn_49 = %splat13) -> (vector<16xf32>) {
          %v_51 = vector.load %x[%at_10, %i_48] : memref<32x2048xf32>, vector<16xf32>
          %f_52 = math.fma %v_51, %v_51, %turn_49 : vector<16xf32>
          scf.yield %f_52 : vector<16xf32>
        }
        %total_53 = vector.reduction <add>, %loop_50 fastmath<reassoc> : vector<16xf32> into f32
        %mean_54 = arith.divf %total_53, %count16 : f32
        %shifted_55 = arith.addf %mean_54, %eps17 : f32
        %root_56 = math.sqrt %shifted_55 : f32
        %inverse_57 = arith.divf %one18, %root_56 : f32
        %loop_60 = scf.for %i_58 = %i14 to %i1 step %i15 iter_args(%turn_59 = %splat13) -> (vector<16xf32>) {
          %v_61 = vector.load %x[%at_11, %i_58] : memref<32x2048xf32>, vector<16xf32>
          %f_62 = math.fma %v_61, %v_61, %turn_59 : vector<16xf32>
          scf.yield %f_62 : vector<16xf32>
        }
        %total_63 = vector.reduction <add>, %loop_60 fastmath<reassoc> : vector<16xf32> into f32
        %mean_64 = arith.divf %total_63, %count16 : f32
        %shifted_65 = arith.addf %mean_64, %eps17 : f32
        %root_66 = math.sqrt %shifted_65 : f32
        %inverse_67 = arith.divf %one18, %root_66 : f32
        %loop_70 = scf.for %i_68 = %i14 to %i1 step %i15 iter_args(%turn_69 = %splat13) -> (vector<16xf32>) {
          %v_71 = vector.load %x[%at_12, %i_68] : memref<32x2048xf32>, vector<16xf32>
          %f_72 = math.fma %v_71, %v_71, %turn_69 : vector<16xf32>
          scf.yield %f_72 : vector<16xf32>
        }
        %total_73 = vector.reduction <add>, %loop_70 fastmath<reassoc> : vector<16xf32> into f32
        %mean_74 = arith.divf %total_73, %count16 : f32
        %shifted_75 = arith.addf %mean_74, %eps17 : f32
        %root_76 = math.sqrt %shifted_75 : f32
        %inverse_77 = arith.divf %one18, %root_76 : f32
        %loop_80 = scf.for %i_78 = %i14 to %i1 step %i15 iter_args(%turn_79 = %splat13) -> (vector<16xf32>) {
          %v_81 = vector.load %x[%at_13, %i_78] : memref<32x2048xf32>, vector<16xf32>
          %f_82 = math.fma %v_81, %v_81, %turn_79 : vector<16xf32>
          scf.yield %f_82 : vector<16xf32>
        }
        %total_83 = vector.reduction <add>, %loop_80 fastmath<reassoc> : vector<16xf32> into f32
        %mean_84 = arith.divf %total_83, %count16 : f32
        %shifted_85 = arith.addf %mean_84, %eps17 : f32
        %root_86 = math.sqrt %shifted_85 : f32
        %inverse_87 = arith.divf %one18, %root_86 : f32
        %loop_90 = scf.for %i_88 = %i14 to %i1 step %i15 iter_args(%turn_89 = %splat13) -> (vector<16xf32>) {
          %v_91 = vector.load %x[%at_14, %i_88] : memref<32x2048xf32>, vector<16xf32>
          %f_92 = math.fma %v_91, %v_91, %turn_89 : vector<16xf32>
          scf.yield %f_92 : vector<16xf32>
        }
        %total_93 = vector.reduction <add>, %loop_90 fastmath<reassoc> : vector<16xf32> into f32
        %mean_94 = arith.divf %total_93, %count16 : f32
        %shifted_95 = arith.addf %mean_94, %eps17 : f32
        %root_96 = math.sqrt %shifted_95 : f32
        %inverse_97 = arith.divf %one18, %root_96 : f32
        %loop_100 = scf.for %i_98 = %i14 to %i1 step %i15 iter_args(%turn_99 = %splat13) -> (vector<16xf32>) {
          %v_101 = vector.load %x[%at_15, %i_98] : memref<32x2048xf32>, vector<16xf32>
          %f_102 = math.fma %v_101, %v_101, %turn_99 : vector<16xf32>
          scf.yield %f_102 : vector<16xf32>
        }
        %total_103 = vector.reduction <add>, %loop_100 fastmath<reassoc> : vector<16xf32> into f32
        %mean_104 = arith.divf %total_103, %count16 : f32
        %shifted_105 = arith.addf %mean_104, %eps17 : f32
        %root_106 = math.sqrt %shifted_105 : f32
        %inverse_107 = arith.divf %one18, %root_106 : f32
        %loop_110 = scf.for %i_108 = %i14 to %i1 step %i15 iter_args(%turn_109 = %splat13) -> (vector<16xf32>) {
          %v_111 = vector.load %x[%at_16, %i_108] : memref<32x2048xf32>, vector<16xf32>
          %f_112 = math.fma %v_111, %v_111, %turn_109 : vector<16xf32>
          scf.yield %f_112 : vector<16xf32>
        }
        %total_113 = vector.reduction <add>, %loop_110 fastmath<reassoc> : vector<16xf32> into f32
        %mean_114 = arith.divf %total_113, %count16 : f32
        %shifted_115 = arith.addf %mean_114, %eps17 : f32
        %root_116 = math.sqrt %shifted_115 : f32
        %inverse_117 = arith.divf %one18, %root_116 : f32
        %loop_120 = scf.for %i_118 = %i14 to %i1 step %i15 iter_args(%turn_119 = %splat13) -> (vector<16xf32>) {
          %v_121 = vector.load %x[%at_17, %i_118] : memref<32x2048xf32>, vector<16xf32>
          %f_122 = math.fma %v_121, %v_121, %turn_119 : vector<16xf32>
          scf.yield %f_122 : vector<16xf32>
        }
        %total_123 = vector.reduction <add>, %loop_120 fastmath<reassoc> : vector<16xf32> into f32
        %mean_124 = arith.divf %total_123, %count16 : f32
        %shifted_125 = arith.addf %mean_124, %eps17 : f32
        %root_126 = math.sqrt %shifted_125 : f32
        %inverse_127 = arith.divf %one18, %root_126 : f32
        scf.for %i_128 = %at_3 to %end_5 step %i4 {
          %at_130 = arith.muli %at_7, %i1 : index
          %at_131 = arith.muli %i_128, %i3 : index
          %at_132 = arith.addi %at_130, %at_131 : index
          %at_133 = arith.muli %i_128, %i4 : index
          %x_134 = memref.load %norm[%at_133] : memref<2048xf32>
          %x_135 = memref.load %x[%at_7, %at_133] : memref<32x2048xf32>
          %x_136 = arith.mulf %x_135, %inverse_27 : f32
          %x_137 = arith.mulf %x_136, %x_134 : f32
          memref.store %x_137, %packed[%at_132] : memref<65536xf32>
          %x_138 = memref.load %x[%at_8, %at_133] : memref<32x2048xf32>
          %x_139 = arith.mulf %x_138, %inverse_37 : f32
          %x_140 = arith.mulf %x_139, %x_134 : f32
          %at_141 = arith.addi %at_132, %i4 : index
          memref.store %x_140, %packed[%at_141] : memref<65536xf32>
          %x_142 = memref.load %x[%at_9, %at_133] : memref<32x2048xf32>
          %x_143 = arith.mulf %x_142, %inverse_47 : f32
          %x_144 = arith.mulf %x_143, %x_134 : f32
          %at_145 = arith.addi %at_132, %i2 : index
          memref.store %x_144, %packed[%at_145] : memref<65536xf32>
          %x_146 = memref.load %x[%at_10, %at_133] : memref<32x2048xf32>
          %x_147 = arith.mulf %x_146, %inverse_57 : f32
          %x_148 = arith.mulf %x_147, %x_134 : f32
          %at_149 = arith.addi %at_132, %i5 : index
          memref.store %x_148, %packed[%at_149] : memref<65536xf32>
          %x_150 = memref.load %x[%at_11, %at_133] : memref<32x2048xf32>
          %x_151 = arith.mulf %x_150, %inverse_67 : f32
          %x_152 = arith.mulf %x_151, %x_134 : f32
          %at_153 = arith.addi %at_132, %i6 : index
          memref.store %x_152, %packed[%at_153] : memref<65536xf32>
          %x_154 = memref.load %x[%at_12, %at_133] : memref<32x2048xf32>
          %x_155 = arith.mulf %x_154, %inverse_77 : f32
          %x_156 = arith.mulf %x_155, %x_134 : f32
          %at_157 = arith.addi %at_132, %i7 : index
          memref.store %x_156, %packed[%at_157] : memref<65536xf32>
          %x_158 = memref.load %x[%at_13, %at_133] : memref<32x2048xf32>
          %x_159 = arith.mulf %x_158, %inverse_87 : f32
          %x_160 = arith.mulf %x_159, %x_134 : f32
          %at_161 = arith.addi %at_132, %i8 : index
          memref.store %x_160, %packed[%at_161] : memref<65536xf32>
          %x_162 = memref.load %x[%at_14, %at_133] : memref<32x2048xf32>
          %x_163 = arith.mulf %x_162, %inverse_97 : f32
          %x_164 = arith.mulf %x_163, %x_134 : f32
          %at_165 = arith.addi %at_132, %i9 : index
          memref.store %x_164, %packed[%at_165] : memref<65536xf32>
          %x_166 = memref.load %x[%at_15, %at_133] : memref<32x2048xf32>
          %x_167 = arith.mulf %x_166, %inverse_107 : f32
          %x_168 = arith.mulf %x_167, %x_134 : f32
          %at_169 = arith.addi %at_132, %i10 : index
          memref.store %x_168, %packed[%at_169] : memref<65536xf32>
          %x_170 = memref.load %x[%at_16, %at_133] : memref<32x2048xf32>
          %x_171 = arith.mulf %x_170, %inverse_117 : f32
          %x_172 = arith.mulf %x_171, %x_134 : f32
          %at_173 = arith.addi %at_132, %i11 : index
          memref.store %x_172, %packed[%at_173] : memref<65536xf32>
          %x_174 = memref.load %x[%at_17, %at_133] : memref<32x2048xf32>
          %x_175 = arith.mulf %x_174, %inverse_127 : f32
          %x_176 = arith.mulf %x_175, %x_134 : f32
          %at_177 = arith.addi %at_132, %i12 : index
          memref.store %x_176, %packed[%at_177] : memref<65536xf32>
        }
      }
      %place_178 = arith.subi %group_1, %i2 : index
      %mine_179 = arith.cmpi ult, %place_178, %i4 : index
      scf.if %mine_179 {
        %at_180 = arith.muli %place_178, %i12 : index
        %at_181 = arith.addi %at_180, %i19 : index
        %at_182 = arith.addi %at_181, %i4 : index
        %at_183 = arith.addi %at_181, %i2 : index
        %at_184 = arith.addi %at_181, %i5 : index
        %at_185 = arith.addi %at_181, %i6 : index
        %at_186 = arith.addi %at_181, %i7 : index
        %at_187 = arith.addi %at_181, %i8 : index
        %at_188 = arith.addi %at_181, %i9 : index
        %at_189 = arith.addi %at_181, %i10 : index
        %at_190 = arith.addi %at_181, %i11 : index
        %loop_193 = scf.for %i_191 = %i14 to %i1 step %i15 iter_args(%turn_192 = %splat13) -> (vector<16xf32>) {
          %v_194 = vector.load %x[%at_181, %i_191] : memref<32x2048xf32>, vector<16xf32>
          %f_195 = math.fma %v_194, %v_194, %turn_192 : vector<16xf32>
          scf.yield %f_195 : vector<16xf32>
        }
        %total_196 = vector.reduction <add>, %loop_193 fastmath<reassoc> : vector<16xf32> into f32
        %mean_197 = arith.divf %total_196, %count16 : f32
        %shifted_198 = arith.addf %mean_197, %eps17 : f32
        %root_199 = math.sqrt %shifted_198 : f32
        %inverse_200 = arith.divf %one18, %root_199 : f32
        %loop_203 = scf.for %i_201 = %i14 to %i1 step %i15 iter_args(%turn_202 = %splat13) -> (vector<16xf32>) {
          %v_204 = vector.load %x[%at_182, %i_201] : memref<32x2048xf32>, vector<16xf32>
          %f_205 = math.fma %v_204, %v_204, %turn_202 : vector<16xf32>
          scf.yield %f_205 : vector<16xf32>
        }
        %total_206 = vector.reduction <add>, %loop_203 fastmath<reassoc> : vector<16xf32> into f32
        %mean_207 = arith.divf %total_206, %count16 : f32
        %shifted_208 = arith.addf %mean_207, %eps17 : f32
        %root_209 = math.sqrt %shifted_208 : f32
        %inverse_210 = arith.divf %one18, %root_209 : f32
        %loop_213 = scf.for %i_211 = %i14 to %i1 step %i15 iter_args(%turn_212 = %splat13) -> (vector<16xf32>) {
          %v_214 = vector.load %x[%at_183, %i_211] : memref<32x2048xf32>, vector<16xf32>
          %f_215 = math.fma %v_214, %v_214, %turn_212 : vector<16xf32>
          scf.yield %f_215 : vector<16xf32>
        }
        %total_216 = vector.reduction <add>, %loop_213 fastmath<reassoc> : vector<16xf32> into f32
        %mean_217 = arith.divf %total_216, %count16 : f32
        %shifted_218 = arith.addf %mean_217, %eps17 : f32
        %root_219 = math.sqrt %shifted_218 : f32
        %inverse_220 = arith.divf %one18, %root_219 : f32
        %loop_223 = scf.for %i_221 = %i14 to %i1 step %i15 iter_args(%turn_222 = %splat13) -> (vector<16xf32>) {
          %v_224 = vector.load %x[%at_184, %i_221] : memref<32x2048xf32>, vector<16xf32>
          %f_225 = math.fma %v_224, %v_224, %turn_222 : vector<16xf32>
          scf.yield %f_225 : vector<16xf32>
        }
        %total_226 = vector.reduction <add>, %loop_223 fastmath<reassoc> : vector<16xf32> into f32
        %mean_227 = arith.divf %total_226, %count16 : f32
        %shifted_228 = arith.addf %mean_227, %eps17 : f32
        %root_229 = math.sqrt %shifted_228 : f32
        %inverse_230 = arith.divf %one18, %root_229 : f32
        %loop_233 = scf.for %i_231 = %i14 to %i1 step %i15 iter_args(%turn_232 = %splat13) -> (vector<16xf32>) {
          %v_234 = vector.load %x[%at_185, %i_231] : memref<32x2048xf32>, vector<16xf32>
          %f_235 = math.fma %v_234, %v_234, %turn_232 : vector<16xf32>
          scf.yield %f_235 : vector<16xf32>
        }
        %total_236 = vector.reduction <add>, %loop_233 fastmath<reassoc> : vector<16xf32> into f32
        %mean_237 = arith.divf %total_236, %count16 : f32
        %shifted_238 = arith.addf %mean_237, %eps17 : f32
        %root_239 = math.sqrt %shifted_238 : f32
        %inverse_240 = arith.divf %one18, %root_239 : f32
        %loop_243 = scf.for %i_241 = %i14 to %i1 step %i15 iter_args(%turn_242 = %splat13) -> (vector<16xf32>) {
          %v_244 = vector.load %x[%at_186, %i_241] : memref<32x2048xf32>, vector<16xf32>
          %f_245 = math.fma %v_244, %v_244, %turn_242 : vector<16xf32>
          scf.yield %f_245 : vector<16xf32>
        }
        %total_246 = vector.reduction <add>, %loop_243 fastmath<reassoc> : vector<16xf32> into f32
        %mean_247 = arith.divf %total_246, %count16 : f32
        %shifted_248 = arith.addf %mean_247, %eps17 : f32
        %root_249 = math.sqrt %shifted_248 : f32
        %inverse_250 = arith.divf %one18, %root_249 : f32
        %loop_253 = scf.for %i_251 = %i14 to %i1 step %i15 iter_args(%turn_252 = %splat13) -> (vector<16xf32>) {
          %v_254 = vector.load %x[%at_187, %i_251] : memref<32x2048xf32>, vector<16xf32>
          %f_255 = math.fma %v_254, %v_254, %turn_252 : vector<16xf32>
          scf.yield %f_255 : vector<16xf32>
        }
        %total_256 = vector.reduction <add>, %loop_253 fastmath<reassoc> : vector<16xf32> into f32
        %mean_257 = arith.divf %total_256, %count16 : f32
        %shifted_258 = arith.addf %mean_257, %eps17 : f32
        %root_259 = math.sqrt %shifted_258 : f32
        %inverse_260 = arith.divf %one18, %root_259 : f32
        %loop_263 = scf.for %i_261 = %i14 to %i1 step %i15 iter_args(%turn_262 = %splat13) -> (vector<16xf32>) {
          %v_264 = vector.load %x[%at_188, %i_261] : memref<32x2048xf32>, vector<16xf32>
          %f_265 = math.fma %v_264, %v_264, %turn_262 : vector<16xf32>
          scf.yield %f_265 : vector<16xf32>
        }
        %total_266 = vector.reduction <add>, %loop_263 fastmath<reassoc> : vector<16xf32> into f32
        %mean_267 = arith.divf %total_266, %count16 : f32
        %shifted_268 = arith.addf %mean_267, %eps17 : f32
        %root_269 = math.sqrt %shifted_268 : f32
        %inverse_270 = arith.divf %one18, %root_269 : f32
        %loop_273 = scf.for %i_271 = %i14 to %i1 step %i15 iter_args(%turn_272 = %splat13) -> (vector<16xf32>) {
          %v_274 = vector.load %x[%at_189, %i_271] : memref<32x2048xf32>, vector<16xf32>
          %f_275 = math.fma %v_274, %v_274, %turn_272 : vector<16xf32>
          scf.yield %f_275 : vector<16xf32>
        }
        %total_276 = vector.reduction <add>, %loop_273 fastmath<reassoc> : vector<16xf32> into f32
        %mean_277 = arith.divf %total_276, %count16 : f32
        %shifted_278 = arith.addf %mean_277, %eps17 : f32
        %root_279 = math.sqrt %shifted_278 : f32
        %inverse_280 = arith.divf %one18, %root_279 : f32
        %loop_283 = scf.for %i_281 = %i14 to %i1 step %i15 iter_args(%turn_282 = %splat13) -> (vector<16xf32>) {
          %v_284 = vector.load %x[%at_190, %i_281] : memref<32x2048xf32>, vector<16xf32>
          %f_285 = math.fma %v_284, %v_284, %turn_282 : vector<16xf32>
          scf.yield %f_285 : vector<16xf32>
        }
        %total_286 = vector.reduction <add>, %loop_283 fastmath<reassoc> : vector<16xf32> into f32
        %mean_287 = arith.divf %total_286, %count16 : f32
        %shifted_288 = arith.addf %mean_287, %eps17 : f32
        %root_289 = math.sqrt %shifted_288 : f32
        %inverse_290 = arith.divf %one18, %root_289 : f32
        scf.for %i_291 = %at_3 to %end_5 step %i4 {
          %at_293 = arith.muli %at_181, %i1 : index
          %at_294 = arith.muli %i_291, %i12 : index
          %at_295 = arith.addi %at_293, %at_294 : index
          %at_296 = arith.muli %i_291, %i4 : index
          %x_297 = memref.load %norm[%at_296] : memref<2048xf32>
          %x_298 = memref.load %x[%at_181, %at_296] : memref<32x2048xf32>
          %x_299 = arith.mulf %x_298, %inverse_200 : f32
          %x_300 = arith.mulf %x_299, %x_297 : f32
          memref.store %x_300, %packed[%at_295] : memref<65536xf32>
          %x_301 = memref.load %x[%at_182, %at_296] : memref<32x2048xf32>
          %x_302 = arith.mulf %x_301, %inverse_210 : f32
          %x_303 = arith.mulf %x_302, %x_297 : f32
          %at_304 = arith.addi %at_295, %i4 : index
          memref.store %x_303, %packed[%at_304] : memref<65536xf32>
          %x_305 = memref.load %x[%at_183, %at_296] : memref<32x2048xf32>
          %x_306 = arith.mulf %x_305, %inverse_220 : f32
          %x_307 = arith.mulf %x_306, %x_297 : f32
          %at_308 = arith.addi %at_295, %i2 : index
          memref.store %x_307, %packed[%at_308] : memref<65536xf32>
          %x_309 = memref.load %x[%at_184, %at_296] : memref<32x2048xf32>
          %x_310 = arith.mulf %x_309, %inverse_230 : f32
          %x_311 = arith.mulf %x_310, %x_297 : f32
          %at_312 = arith.addi %at_295, %i5 : index
          memref.store %x_311, %packed[%at_312] : memref<65536xf32>
          %x_313 = memref.load %x[%at_185, %at_296] : memref<32x2048xf32>
          %x_314 = arith.mulf %x_313, %inverse_240 : f32
          %x_315 = arith.mulf %x_314, %x_297 : f32
          %at_316 = arith.addi %at_295, %i6 : index
          memref.store %x_315, %packed[%at_316] : memref<65536xf32>
          %x_317 = memref.load %x[%at_186, %at_296] : memref<32x2048xf32>
          %x_318 = arith.mulf %x_317, %inverse_250 : f32
          %x_319 = arith.mulf %x_318, %x_297 : f32
          %at_320 = arith.addi %at_295, %i7 : index
          memref.store %x_319, %packed[%at_320] : memref<65536xf32>
          %x_321 = memref.load %x[%at_187, %at_296] : memref<32x2048xf32>
          %x_322 = arith.mulf %x_321, %inverse_260 : f32
          %x_323 = arith.mulf %x_322, %x_297 : f32
          %at_324 = arith.addi %at_295, %i8 : index
          memref.store %x_323, %packed[%at_324] : memref<65536xf32>
          %x_325 = memref.load %x[%at_188, %at_296] : memref<32x2048xf32>
          %x_326 = arith.mulf %x_325, %inverse_270 : f32
          %x_327 = arith.mulf %x_326, %x_297 : f32
          %at_328 = arith.addi %at_295, %i9 : index
          memref.store %x_327, %packed[%at_328] : memref<65536xf32>
          %x_329 = memref.load %x[%at_189, %at_296] : memref<32x2048xf32>
          %x_330 = arith.mulf %x_329, %inverse_280 : f32
          %x_331 = arith.mulf %x_330, %x_297 : f32
          %at_332 = arith.addi %at_295, %i10 : index
          memref.store %x_331, %packed[%at_332] : memref<65536xf32>
          %x_333 = memref.load %x[%at_190, %at_296] : memref<32x2048xf32>
          %x_334 = arith.mulf %x_333, %inverse_290 : f32
          %x_335 = arith.mulf %x_334, %x_297 : f32
          %at_336 = arith.addi %at_295, %i11 : index
          memref.store %x_335, %packed[%at_336] : memref<65536xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_qkv_f16_product {
  hal.executable.export public @kernel_qkv_f16_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 34 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 22 : index
      %i1 = arith.constant 6 : index
      %i2 = arith.constant 128 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 1 : index
      %i6 = arith.constant 11 : index
      %i7 = arith.constant 2048 : index
      %splat8 = arith.constant dense<0.0> : vector<16xf32>
      %i9 = arith.constant 3 : index
      %i10 = arith.constant 4 : index
      %i11 = arith.constant 5 : index
      %i12 = arith.constant 7 : index
      %i13 = arith.constant 8 : index
      %i14 = arith.constant 9 : index
      %i15 = arith.constant 10 : index
      %i16 = arith.constant 16 : index
      %i17 = arith.constant 32 : index
      %i18 = arith.constant 28 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<65536xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<128x2048x16xf16>
      %w1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<32x2048x16xf16>
      %w2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x2048x16xf16>
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i4) : memref<32x2048xf32>
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i4) : memref<32x512xf32>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i4) : memref<32x512xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %inside_2 = arith.cmpi ult, %group_1, %i0 : index
      scf.if %inside_2 {
        %at_3 = arith.muli %group_1, %i1 : index
        %at_4 = arith.addi %at_3, %i1 : index
        %end_5 = arith.minsi %at_4, %i2 : index
        %end_6 = arith.minsi %end_5, %i2 : index
        scf.for %i_7 = %at_3 to %end_6 step %i3 {
          scf.for %i_9 = %i4 to %i3 step %i5 {
            %at_11 = arith.muli %i_9, %i6 : index
            %at_12 = arith.addi %i_7, %i5 : index
            %at_13 = arith.muli %at_11, %i7 : index
            %loop_37:22 = scf.for %i_14 = %i4 to %i7 step %i5 iter_args(%turn_15 = %splat8, %turn_16 = %splat8, %turn_17 = %splat8, %turn_18 = %splat8, %turn_19 = %splat8, %turn_20 = %splat8, %turn_21 = %splat8, %turn_22 = %splat8, %turn_23 = %splat8, %turn_24 = %splat8, %turn_25 = %splat8, %turn_26 = %splat8, %turn_27 = %splat8, %turn_28 = %splat8, %turn_29 = %splat8, %turn_30 = %splat8, %turn_31 = %splat8, %turn_32 = %splat8, %turn_33 = %splat8, %turn_34 = %splat8, %turn_35 = %splat8, %turn_36 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_38 = vector.load %w0[%i_7, %i_14, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_39 = arith.extf %v_38 : vector<16xf16> to vector<16xf32>
              %v_40 = vector.load %w0[%at_12, %i_14, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_41 = arith.extf %v_40 : vector<16xf16> to vector<16xf32>
              %at_42 = arith.muli %i_14, %i6 : index
              %at_43 = arith.addi %at_13, %at_42 : index
              %x_44 = memref.load %packed[%at_43] : memref<65536xf32>
              %b_45 = vector.broadcast %x_44 : f32 to vector<16xf32>
              %f_46 = math.fma %b_45, %f_39, %turn_15 : vector<16xf32>
              %f_47 = math.fma %b_45, %f_41, %turn_16 : vector<16xf32>
              %at_48 = arith.addi %at_43, %i5 : index
              %x_49 = memref.load %packed[%at_48] : memref<65536xf32>
              %b_50 = vector.broadcast %x_49 : f32 to vector<16xf32>
              %f_51 = math.fma %b_50, %f_39, %turn_17 : vector<16xf32>
              %f_52 = math.fma %b_50, %f_41, %turn_18 : vector<16xf32>
              %at_53 = arith.addi %at_43, %i3 : index
              %x_54 = memref.load %packed[%at_53] : memref<65536xf32>
              %b_55 = vector.broadcast %x_54 : f32 to vector<16xf32>
              %f_56 = math.fma %b_55, %f_39, %turn_19 : vector<16xf32>
              %f_57 = math.fma %b_55, %f_41, %turn_20 : vector<16xf32>
              %at_58 = arith.addi %at_43, %i9 : index
              %x_59 = memref.load %packed[%at_58] : memref<65536xf32>
              %b_60 = vector.broadcast %x_59 : f32 to vector<16xf32>
              %f_61 = math.fma %b_60, %f_39, %turn_21 : vector<16xf32>
              %f_62 = math.fma %b_60, %f_41, %turn_22 : vector<16xf32>
              %at_63 = arith.addi %at_43, %i10 : index
              %x_64 = memref.load %packed[%at_63] : memref<65536xf32>
              %b_65 = vector.broadcast %x_64 : f32 to vector<16xf32>
              %f_66 = math.fma %b_65, %f_39, %turn_23 : vector<16xf32>
              %f_67 = math.fma %b_65, %f_41, %turn_24 : vector<16xf32>
              %at_68 = arith.addi %at_43, %i11 : index
              %x_69 = memref.load %packed[%at_68] : memref<65536xf32>
              %b_70 = vector.broadcast %x_69 : f32 to vector<16xf32>
              %f_71 = math.fma %b_70, %f_39, %turn_25 : vector<16xf32>
              %f_72 = math.fma %b_70, %f_41, %turn_26 : vector<16xf32>
              %at_73 = arith.addi %at_43, %i1 : index
              %x_74 = memref.load %packed[%at_73] : memref<65536xf32>
              %b_75 = vector.broadcast %x_74 : f32 to vector<16xf32>
              %f_76 = math.fma %b_75, %f_39, %turn_27 : vector<16xf32>
              %f_77 = math.fma %b_75, %f_41, %turn_28 : vector<16xf32>
              %at_78 = arith.addi %at_43, %i12 : index
              %x_79 = memref.load %packed[%at_78] : memref<65536xf32>
              %b_80 = vector.broadcast %x_79 : f32 to vector<16xf32>
              %f_81 = math.fma %b_80, %f_39, %turn_29 : vector<16xf32>
              %f_82 = math.fma %b_80, %f_41, %turn_30 : vector<16xf32>
              %at_83 = arith.addi %at_43, %i13 : index
              %x_84 = memref.load %packed[%at_83] : memref<65536xf32>
              %b_85 = vector.broadcast %x_84 : f32 to vector<16xf32>
              %f_86 = math.fma %b_85, %f_39, %turn_31 : vector<16xf32>
              %f_87 = math.fma %b_85, %f_41, %turn_32 : vector<16xf32>
              %at_88 = arith.addi %at_43, %i14 : index
              %x_89 = memref.load %packed[%at_88] : memref<65536xf32>
              %b_90 = vector.broadcast %x_89 : f32 to vector<16xf32>
              %f_91 = math.fma %b_90, %f_39, %turn_33 : vector<16xf32>
              %f_92 = math.fma %b_90, %f_41, %turn_34 : vector<16xf32>
              %at_93 = arith.addi %at_43, %i15 : index
              %x_94 = memref.load %packed[%at_93] : memref<65536xf32>
              %b_95 = vector.broadcast %x_94 : f32 to vector<16xf32>
              %f_96 = math.fma %b_95, %f_39, %turn_35 : vector<16xf32>
              %f_97 = math.fma %b_95, %f_41, %turn_36 : vector<16xf32>
              scf.yield %f_46, %f_47, %f_51, %f_52, %f_56, %f_57, %f_61, %f_62, %f_66, %f_67, %f_71, %f_72, %f_76, %f_77, %f_81, %f_82, %f_86, %f_87, %f_91, %f_92, %f_96, %f_97 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_98 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#0, %q[%at_11, %at_98] : memref<32x2048xf32>, vector<16xf32>
            %at_99 = arith.addi %i_7, %i5 : index
            %at_100 = arith.muli %at_99, %i16 : index
            vector.store %loop_37#1, %q[%at_11, %at_100] : memref<32x2048xf32>, vector<16xf32>
            %at_101 = arith.addi %at_11, %i5 : index
            %at_102 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#2, %q[%at_101, %at_102] : memref<32x2048xf32>, vector<16xf32>
            %at_103 = arith.addi %i_7, %i5 : index
            %at_104 = arith.muli %at_103, %i16 : index
            vector.store %loop_37#3, %q[%at_101, %at_104] : memref<32x2048xf32>, vector<16xf32>
            %at_105 = arith.addi %at_11, %i3 : index
            %at_106 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#4, %q[%at_105, %at_106] : memref<32x2048xf32>, vector<16xf32>
            %at_107 = arith.addi %i_7, %i5 : index
            %at_108 = arith.muli %at_107, %i16 : index
            vector.store %loop_37#5, %q[%at_105, %at_108] : memref<32x2048xf32>, vector<16xf32>
            %at_109 = arith.addi %at_11, %i9 : index
            %at_110 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#6, %q[%at_109, %at_110] : memref<32x2048xf32>, vector<16xf32>
            %at_111 = arith.addi %i_7, %i5 : index
            %at_112 = arith.muli %at_111, %i16 : index
            vector.store %loop_37#7, %q[%at_109, %at_112] : memref<32x2048xf32>, vector<16xf32>
            %at_113 = arith.addi %at_11, %i10 : index
            %at_114 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#8, %q[%at_113, %at_114] : memref<32x2048xf32>, vector<16xf32>
            %at_115 = arith.addi %i_7, %i5 : index
            %at_116 = arith.muli %at_115, %i16 : index
            vector.store %loop_37#9, %q[%at_113, %at_116] : memref<32x2048xf32>, vector<16xf32>
            %at_117 = arith.addi %at_11, %i11 : index
            %at_118 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#10, %q[%at_117, %at_118] : memref<32x2048xf32>, vector<16xf32>
            %at_119 = arith.addi %i_7, %i5 : index
            %at_120 = arith.muli %at_119, %i16 : index
            vector.store %loop_37#11, %q[%at_117, %at_120] : memref<32x2048xf32>, vector<16xf32>
            %at_121 = arith.addi %at_11, %i1 : index
            %at_122 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#12, %q[%at_121, %at_122] : memref<32x2048xf32>, vector<16xf32>
            %at_123 = arith.addi %i_7, %i5 : index
            %at_124 = arith.muli %at_123, %i16 : index
            vector.store %loop_37#13, %q[%at_121, %at_124] : memref<32x2048xf32>, vector<16xf32>
            %at_125 = arith.addi %at_11, %i12 : index
            %at_126 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#14, %q[%at_125, %at_126] : memref<32x2048xf32>, vector<16xf32>
            %at_127 = arith.addi %i_7, %i5 : index
            %at_128 = arith.muli %at_127, %i16 : index
            vector.store %loop_37#15, %q[%at_125, %at_128] : memref<32x2048xf32>, vector<16xf32>
            %at_129 = arith.addi %at_11, %i13 : index
            %at_130 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#16, %q[%at_129, %at_130] : memref<32x2048xf32>, vector<16xf32>
            %at_131 = arith.addi %i_7, %i5 : index
            %at_132 = arith.muli %at_131, %i16 : index
            vector.store %loop_37#17, %q[%at_129, %at_132] : memref<32x2048xf32>, vector<16xf32>
            %at_133 = arith.addi %at_11, %i14 : index
            %at_134 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#18, %q[%at_133, %at_134] : memref<32x2048xf32>, vector<16xf32>
            %at_135 = arith.addi %i_7, %i5 : index
            %at_136 = arith.muli %at_135, %i16 : index
            vector.store %loop_37#19, %q[%at_133, %at_136] : memref<32x2048xf32>, vector<16xf32>
            %at_137 = arith.addi %at_11, %i15 : index
            %at_138 = arith.muli %i_7, %i16 : index
            vector.store %loop_37#20, %q[%at_137, %at_138] : memref<32x2048xf32>, vector<16xf32>
            %at_139 = arith.addi %i_7, %i5 : index
            %at_140 = arith.muli %at_139, %i16 : index
            vector.store %loop_37#21, %q[%at_137, %at_140] : memref<32x2048xf32>, vector<16xf32>
          }
          scf.for %i_141 = %i4 to %i5 step %i5 {
            %at_143 = arith.muli %i_141, %i15 : index
            %at_144 = arith.addi %at_143, %i0 : index
            %at_145 = arith.addi %i_7, %i5 : index
            %at_146 = arith.muli %at_144, %i7 : index
            %loop_168:20 = scf.for %i_147 = %i4 to %i7 step %i5 iter_args(%turn_148 = %splat8, %turn_149 = %splat8, %turn_150 = %splat8, %turn_151 = %splat8, %turn_152 = %splat8, %turn_153 = %splat8, %turn_154 = %splat8, %turn_155 = %splat8, %turn_156 = %splat8, %turn_157 = %splat8, %turn_158 = %splat8, %turn_159 = %splat8, %turn_160 = %splat8, %turn_161 = %splat8, %turn_162 = %splat8, %turn_163 = %splat8, %turn_164 = %splat8, %turn_165 = %splat8, %turn_166 = %splat8, %turn_167 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_169 = vector.load %w0[%i_7, %i_147, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_170 = arith.extf %v_169 : vector<16xf16> to vector<16xf32>
              %v_171 = vector.load %w0[%at_145, %i_147, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_172 = arith.extf %v_171 : vector<16xf16> to vector<16xf32>
              %at_173 = arith.muli %i_147, %i15 : index
              %at_174 = arith.addi %at_146, %at_173 : index
              %x_175 = memref.load %packed[%at_174] : memref<65536xf32>
              %b_176 = vector.broadcast %x_175 : f32 to vector<16xf32>
              %f_177 = math.fma %b_176, %f_170, %turn_148 : vector<16xf32>
              %f_178 = math.fma %b_176, %f_172, %turn_149 : vector<16xf32>
              %at_179 = arith.addi %at_174, %i5 : index
              %x_180 = memref.load %packed[%at_179] : memref<65536xf32>
              %b_181 = vector.broadcast %x_180 : f32 to vector<16xf32>
              %f_182 = math.fma %b_181, %f_170, %turn_150 : vector<16xf32>
              %f_183 = math.fma %b_181, %f_172, %turn_151 : vector<16xf32>
              %at_184 = arith.addi %at_174, %i3 : index
              %x_185 = memref.load %packed[%at_184] : memref<65536xf32>
              %b_186 = vector.broadcast %x_185 : f32 to vector<16xf32>
              %f_187 = math.fma %b_186, %f_170, %turn_152 : vector<16xf32>
              %f_188 = math.fma %b_186, %f_172, %turn_153 : vector<16xf32>
              %at_189 = arith.addi %at_174, %i9 : index
              %x_190 = memref.load %packed[%at_189] : memref<65536xf32>
              %b_191 = vector.broadcast %x_190 : f32 to vector<16xf32>
              %f_192 = math.fma %b_191, %f_170, %turn_154 : vector<16xf32>
              %f_193 = math.fma %b_191, %f_172, %turn_155 : vector<16xf32>
              %at_194 = arith.addi %at_174, %i10 : index
              %x_195 = memref.load %packed[%at_194] : memref<65536xf32>
              %b_196 = vector.broadcast %x_195 : f32 to vector<16xf32>
              %f_197 = math.fma %b_196, %f_170, %turn_156 : vector<16xf32>
              %f_198 = math.fma %b_196, %f_172, %turn_157 : vector<16xf32>
              %at_199 = arith.addi %at_174, %i11 : index
              %x_200 = memref.load %packed[%at_199] : memref<65536xf32>
              %b_201 = vector.broadcast %x_200 : f32 to vector<16xf32>
              %f_202 = math.fma %b_201, %f_170, %turn_158 : vector<16xf32>
              %f_203 = math.fma %b_201, %f_172, %turn_159 : vector<16xf32>
              %at_204 = arith.addi %at_174, %i1 : index
              %x_205 = memref.load %packed[%at_204] : memref<65536xf32>
              %b_206 = vector.broadcast %x_205 : f32 to vector<16xf32>
              %f_207 = math.fma %b_206, %f_170, %turn_160 : vector<16xf32>
              %f_208 = math.fma %b_206, %f_172, %turn_161 : vector<16xf32>
              %at_209 = arith.addi %at_174, %i12 : index
              %x_210 = memref.load %packed[%at_209] : memref<65536xf32>
              %b_211 = vector.broadcast %x_210 : f32 to vector<16xf32>
              %f_212 = math.fma %b_211, %f_170, %turn_162 : vector<16xf32>
              %f_213 = math.fma %b_211, %f_172, %turn_163 : vector<16xf32>
              %at_214 = arith.addi %at_174, %i13 : index
              %x_215 = memref.load %packed[%at_214] : memref<65536xf32>
              %b_216 = vector.broadcast %x_215 : f32 to vector<16xf32>
              %f_217 = math.fma %b_216, %f_170, %turn_164 : vector<16xf32>
              %f_218 = math.fma %b_216, %f_172, %turn_165 : vector<16xf32>
              %at_219 = arith.addi %at_174, %i14 : index
              %x_220 = memref.load %packed[%at_219] : memref<65536xf32>
              %b_221 = vector.broadcast %x_220 : f32 to vector<16xf32>
              %f_222 = math.fma %b_221, %f_170, %turn_166 : vector<16xf32>
              %f_223 = math.fma %b_221, %f_172, %turn_167 : vector<16xf32>
              scf.yield %f_177, %f_178, %f_182, %f_183, %f_187, %f_188, %f_192, %f_193, %f_197, %f_198, %f_202, %f_203, %f_207, %f_208, %f_212, %f_213, %f_217, %f_218, %f_222, %f_223 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_224 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#0, %q[%at_144, %at_224] : memref<32x2048xf32>, vector<16xf32>
            %at_225 = arith.addi %i_7, %i5 : index
            %at_226 = arith.muli %at_225, %i16 : index
            vector.store %loop_168#1, %q[%at_144, %at_226] : memref<32x2048xf32>, vector<16xf32>
            %at_227 = arith.addi %at_144, %i5 : index
            %at_228 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#2, %q[%at_227, %at_228] : memref<32x2048xf32>, vector<16xf32>
            %at_229 = arith.addi %i_7, %i5 : index
            %at_230 = arith.muli %at_229, %i16 : index
            vector.store %loop_168#3, %q[%at_227, %at_230] : memref<32x2048xf32>, vector<16xf32>
            %at_231 = arith.addi %at_144, %i3 : index
            %at_232 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#4, %q[%at_231, %at_232] : memref<32x2048xf32>, vector<16xf32>
            %at_233 = arith.addi %i_7, %i5 : index
            %at_234 = arith.muli %at_233, %i16 : index
            vector.store %loop_168#5, %q[%at_231, %at_234] : memref<32x2048xf32>, vector<16xf32>
            %at_235 = arith.addi %at_144, %i9 : index
            %at_236 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#6, %q[%at_235, %at_236] : memref<32x2048xf32>, vector<16xf32>
            %at_237 = arith.addi %i_7, %i5 : index
            %at_238 = arith.muli %at_237, %i16 : index
            vector.store %loop_168#7, %q[%at_235, %at_238] : memref<32x2048xf32>, vector<16xf32>
            %at_239 = arith.addi %at_144, %i10 : index
            %at_240 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#8, %q[%at_239, %at_240] : memref<32x2048xf32>, vector<16xf32>
            %at_241 = arith.addi %i_7, %i5 : index
            %at_242 = arith.muli %at_241, %i16 : index
            vector.store %loop_168#9, %q[%at_239, %at_242] : memref<32x2048xf32>, vector<16xf32>
            %at_243 = arith.addi %at_144, %i11 : index
            %at_244 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#10, %q[%at_243, %at_244] : memref<32x2048xf32>, vector<16xf32>
            %at_245 = arith.addi %i_7, %i5 : index
            %at_246 = arith.muli %at_245, %i16 : index
            vector.store %loop_168#11, %q[%at_243, %at_246] : memref<32x2048xf32>, vector<16xf32>
            %at_247 = arith.addi %at_144, %i1 : index
            %at_248 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#12, %q[%at_247, %at_248] : memref<32x2048xf32>, vector<16xf32>
            %at_249 = arith.addi %i_7, %i5 : index
            %at_250 = arith.muli %at_249, %i16 : index
            vector.store %loop_168#13, %q[%at_247, %at_250] : memref<32x2048xf32>, vector<16xf32>
            %at_251 = arith.addi %at_144, %i12 : index
            %at_252 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#14, %q[%at_251, %at_252] : memref<32x2048xf32>, vector<16xf32>
            %at_253 = arith.addi %i_7, %i5 : index
            %at_254 = arith.muli %at_253, %i16 : index
            vector.store %loop_168#15, %q[%at_251, %at_254] : memref<32x2048xf32>, vector<16xf32>
            %at_255 = arith.addi %at_144, %i13 : index
            %at_256 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#16, %q[%at_255, %at_256] : memref<32x2048xf32>, vector<16xf32>
            %at_257 = arith.addi %i_7, %i5 : index
            %at_258 = arith.muli %at_257, %i16 : index
            vector.store %loop_168#17, %q[%at_255, %at_258] : memref<32x2048xf32>, vector<16xf32>
            %at_259 = arith.addi %at_144, %i14 : index
            %at_260 = arith.muli %i_7, %i16 : index
            vector.store %loop_168#18, %q[%at_259, %at_260] : memref<32x2048xf32>, vector<16xf32>
            %at_261 = arith.addi %i_7, %i5 : index
            %at_262 = arith.muli %at_261, %i16 : index
            vector.store %loop_168#19, %q[%at_259, %at_262] : memref<32x2048xf32>, vector<16xf32>
          }
        }
      }
      %mine_263 = arith.subi %group_1, %i0 : index
      %inside_264 = arith.cmpi ult, %mine_263, %i1 : index
      scf.if %inside_264 {
        %at_265 = arith.muli %mine_263, %i1 : index
        %at_266 = arith.addi %at_265, %i1 : index
        %end_267 = arith.minsi %at_266, %i17 : index
        %end_268 = arith.minsi %end_267, %i17 : index
        scf.for %i_269 = %at_265 to %end_268 step %i3 {
          scf.for %i_271 = %i4 to %i3 step %i5 {
            %at_273 = arith.muli %i_271, %i6 : index
            %at_274 = arith.addi %i_269, %i5 : index
            %at_275 = arith.muli %at_273, %i7 : index
            %loop_299:22 = scf.for %i_276 = %i4 to %i7 step %i5 iter_args(%turn_277 = %splat8, %turn_278 = %splat8, %turn_279 = %splat8, %turn_280 = %splat8, %turn_281 = %splat8, %turn_282 = %splat8, %turn_283 = %splat8, %turn_284 = %splat8, %turn_285 = %splat8, %turn_286 = %splat8, %turn_287 = %splat8, %turn_288 = %splat8, %turn_289 = %splat8, %turn_290 = %splat8, %turn_291 = %splat8, %turn_292 = %splat8, %turn_293 = %splat8, %turn_294 = %splat8, %turn_295 = %splat8, %turn_296 = %splat8, %turn_297 = %splat8, %turn_298 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_300 = vector.load %w1[%i_269, %i_276, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_301 = arith.extf %v_300 : vector<16xf16> to vector<16xf32>
              %v_302 = vector.load %w1[%at_274, %i_276, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_303 = arith.extf %v_302 : vector<16xf16> to vector<16xf32>
              %at_304 = arith.muli %i_276, %i6 : index
              %at_305 = arith.addi %at_275, %at_304 : index
              %x_306 = memref.load %packed[%at_305] : memref<65536xf32>
              %b_307 = vector.broadcast %x_306 : f32 to vector<16xf32>
              %f_308 = math.fma %b_307, %f_301, %turn_277 : vector<16xf32>
              %f_309 = math.fma %b_307, %f_303, %turn_278 : vector<16xf32>
              %at_310 = arith.addi %at_305, %i5 : index
              %x_311 = memref.load %packed[%at_310] : memref<65536xf32>
              %b_312 = vector.broadcast %x_311 : f32 to vector<16xf32>
              %f_313 = math.fma %b_312, %f_301, %turn_279 : vector<16xf32>
              %f_314 = math.fma %b_312, %f_303, %turn_280 : vector<16xf32>
              %at_315 = arith.addi %at_305, %i3 : index
              %x_316 = memref.load %packed[%at_315] : memref<65536xf32>
              %b_317 = vector.broadcast %x_316 : f32 to vector<16xf32>
              %f_318 = math.fma %b_317, %f_301, %turn_281 : vector<16xf32>
              %f_319 = math.fma %b_317, %f_303, %turn_282 : vector<16xf32>
              %at_320 = arith.addi %at_305, %i9 : index
              %x_321 = memref.load %packed[%at_320] : memref<65536xf32>
              %b_322 = vector.broadcast %x_321 : f32 to vector<16xf32>
              %f_323 = math.fma %b_322, %f_301, %turn_283 : vector<16xf32>
              %f_324 = math.fma %b_322, %f_303, %turn_284 : vector<16xf32>
              %at_325 = arith.addi %at_305, %i10 : index
              %x_326 = memref.load %packed[%at_325] : memref<65536xf32>
              %b_327 = vector.broadcast %x_326 : f32 to vector<16xf32>
              %f_328 = math.fma %b_327, %f_301, %turn_285 : vector<16xf32>
              %f_329 = math.fma %b_327, %f_303, %turn_286 : vector<16xf32>
              %at_330 = arith.addi %at_305, %i11 : index
              %x_331 = memref.load %packed[%at_330] : memref<65536xf32>
              %b_332 = vector.broadcast %x_331 : f32 to vector<16xf32>
              %f_333 = math.fma %b_332, %f_301, %turn_287 : vector<16xf32>
              %f_334 = math.fma %b_332, %f_303, %turn_288 : vector<16xf32>
              %at_335 = arith.addi %at_305, %i1 : index
              %x_336 = memref.load %packed[%at_335] : memref<65536xf32>
              %b_337 = vector.broadcast %x_336 : f32 to vector<16xf32>
              %f_338 = math.fma %b_337, %f_301, %turn_289 : vector<16xf32>
              %f_339 = math.fma %b_337, %f_303, %turn_290 : vector<16xf32>
              %at_340 = arith.addi %at_305, %i12 : index
              %x_341 = memref.load %packed[%at_340] : memref<65536xf32>
              %b_342 = vector.broadcast %x_341 : f32 to vector<16xf32>
              %f_343 = math.fma %b_342, %f_301, %turn_291 : vector<16xf32>
              %f_344 = math.fma %b_342, %f_303, %turn_292 : vector<16xf32>
              %at_345 = arith.addi %at_305, %i13 : index
              %x_346 = memref.load %packed[%at_345] : memref<65536xf32>
              %b_347 = vector.broadcast %x_346 : f32 to vector<16xf32>
              %f_348 = math.fma %b_347, %f_301, %turn_293 : vector<16xf32>
              %f_349 = math.fma %b_347, %f_303, %turn_294 : vector<16xf32>
              %at_350 = arith.addi %at_305, %i14 : index
              %x_351 = memref.load %packed[%at_350] : memref<65536xf32>
              %b_352 = vector.broadcast %x_351 : f32 to vector<16xf32>
              %f_353 = math.fma %b_352, %f_301, %turn_295 : vector<16xf32>
              %f_354 = math.fma %b_352, %f_303, %turn_296 : vector<16xf32>
              %at_355 = arith.addi %at_305, %i15 : index
              %x_356 = memref.load %packed[%at_355] : memref<65536xf32>
              %b_357 = vector.broadcast %x_356 : f32 to vector<16xf32>
              %f_358 = math.fma %b_357, %f_301, %turn_297 : vector<16xf32>
              %f_359 = math.fma %b_357, %f_303, %turn_298 : vector<16xf32>
              scf.yield %f_308, %f_309, %f_313, %f_314, %f_318, %f_319, %f_323, %f_324, %f_328, %f_329, %f_333, %f_334, %f_338, %f_339, %f_343, %f_344, %f_348, %f_349, %f_353, %f_354, %f_358, %f_359 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_360 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#0, %k[%at_273, %at_360] : memref<32x512xf32>, vector<16xf32>
            %at_361 = arith.addi %i_269, %i5 : index
            %at_362 = arith.muli %at_361, %i16 : index
            vector.store %loop_299#1, %k[%at_273, %at_362] : memref<32x512xf32>, vector<16xf32>
            %at_363 = arith.addi %at_273, %i5 : index
            %at_364 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#2, %k[%at_363, %at_364] : memref<32x512xf32>, vector<16xf32>
            %at_365 = arith.addi %i_269, %i5 : index
            %at_366 = arith.muli %at_365, %i16 : index
            vector.store %loop_299#3, %k[%at_363, %at_366] : memref<32x512xf32>, vector<16xf32>
            %at_367 = arith.addi %at_273, %i3 : index
            %at_368 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#4, %k[%at_367, %at_368] : memref<32x512xf32>, vector<16xf32>
            %at_369 = arith.addi %i_269, %i5 : index
            %at_370 = arith.muli %at_369, %i16 : index
            vector.store %loop_299#5, %k[%at_367, %at_370] : memref<32x512xf32>, vector<16xf32>
            %at_371 = arith.addi %at_273, %i9 : index
            %at_372 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#6, %k[%at_371, %at_372] : memref<32x512xf32>, vector<16xf32>
            %at_373 = arith.addi %i_269, %i5 : index
            %at_374 = arith.muli %at_373, %i16 : index
            vector.store %loop_299#7, %k[%at_371, %at_374] : memref<32x512xf32>, vector<16xf32>
            %at_375 = arith.addi %at_273, %i10 : index
            %at_376 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#8, %k[%at_375, %at_376] : memref<32x512xf32>, vector<16xf32>
            %at_377 = arith.addi %i_269, %i5 : index
            %at_378 = arith.muli %at_377, %i16 : index
            vector.store %loop_299#9, %k[%at_375, %at_378] : memref<32x512xf32>, vector<16xf32>
            %at_379 = arith.addi %at_273, %i11 : index
            %at_380 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#10, %k[%at_379, %at_380] : memref<32x512xf32>, vector<16xf32>
            %at_381 = arith.addi %i_269, %i5 : index
            %at_382 = arith.muli %at_381, %i16 : index
            vector.store %loop_299#11, %k[%at_379, %at_382] : memref<32x512xf32>, vector<16xf32>
            %at_383 = arith.addi %at_273, %i1 : index
            %at_384 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#12, %k[%at_383, %at_384] : memref<32x512xf32>, vector<16xf32>
            %at_385 = arith.addi %i_269, %i5 : index
            %at_386 = arith.muli %at_385, %i16 : index
            vector.store %loop_299#13, %k[%at_383, %at_386] : memref<32x512xf32>, vector<16xf32>
            %at_387 = arith.addi %at_273, %i12 : index
            %at_388 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#14, %k[%at_387, %at_388] : memref<32x512xf32>, vector<16xf32>
            %at_389 = arith.addi %i_269, %i5 : index
            %at_390 = arith.muli %at_389, %i16 : index
            vector.store %loop_299#15, %k[%at_387, %at_390] : memref<32x512xf32>, vector<16xf32>
            %at_391 = arith.addi %at_273, %i13 : index
            %at_392 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#16, %k[%at_391, %at_392] : memref<32x512xf32>, vector<16xf32>
            %at_393 = arith.addi %i_269, %i5 : index
            %at_394 = arith.muli %at_393, %i16 : index
            vector.store %loop_299#17, %k[%at_391, %at_394] : memref<32x512xf32>, vector<16xf32>
            %at_395 = arith.addi %at_273, %i14 : index
            %at_396 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#18, %k[%at_395, %at_396] : memref<32x512xf32>, vector<16xf32>
            %at_397 = arith.addi %i_269, %i5 : index
            %at_398 = arith.muli %at_397, %i16 : index
            vector.store %loop_299#19, %k[%at_395, %at_398] : memref<32x512xf32>, vector<16xf32>
            %at_399 = arith.addi %at_273, %i15 : index
            %at_400 = arith.muli %i_269, %i16 : index
            vector.store %loop_299#20, %k[%at_399, %at_400] : memref<32x512xf32>, vector<16xf32>
            %at_401 = arith.addi %i_269, %i5 : index
            %at_402 = arith.muli %at_401, %i16 : index
            vector.store %loop_299#21, %k[%at_399, %at_402] : memref<32x512xf32>, vector<16xf32>
          }
          scf.for %i_403 = %i4 to %i5 step %i5 {
            %at_405 = arith.muli %i_403, %i15 : index
            %at_406 = arith.addi %at_405, %i0 : index
            %at_407 = arith.addi %i_269, %i5 : index
            %at_408 = arith.muli %at_406, %i7 : index
            %loop_430:20 = scf.for %i_409 = %i4 to %i7 step %i5 iter_args(%turn_410 = %splat8, %turn_411 = %splat8, %turn_412 = %splat8, %turn_413 = %splat8, %turn_414 = %splat8, %turn_415 = %splat8, %turn_416 = %splat8, %turn_417 = %splat8, %turn_418 = %splat8, %turn_419 = %splat8, %turn_420 = %splat8, %turn_421 = %splat8, %turn_422 = %splat8, %turn_423 = %splat8, %turn_424 = %splat8, %turn_425 = %splat8, %turn_426 = %splat8, %turn_427 = %splat8, %turn_428 = %splat8, %turn_429 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_431 = vector.load %w1[%i_269, %i_409, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_432 = arith.extf %v_431 : vector<16xf16> to vector<16xf32>
              %v_433 = vector.load %w1[%at_407, %i_409, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_434 = arith.extf %v_433 : vector<16xf16> to vector<16xf32>
              %at_435 = arith.muli %i_409, %i15 : index
              %at_436 = arith.addi %at_408, %at_435 : index
              %x_437 = memref.load %packed[%at_436] : memref<65536xf32>
              %b_438 = vector.broadcast %x_437 : f32 to vector<16xf32>
              %f_439 = math.fma %b_438, %f_432, %turn_410 : vector<16xf32>
              %f_440 = math.fma %b_438, %f_434, %turn_411 : vector<16xf32>
              %at_441 = arith.addi %at_436, %i5 : index
              %x_442 = memref.load %packed[%at_441] : memref<65536xf32>
              %b_443 = vector.broadcast %x_442 : f32 to vector<16xf32>
              %f_444 = math.fma %b_443, %f_432, %turn_412 : vector<16xf32>
              %f_445 = math.fma %b_443, %f_434, %turn_413 : vector<16xf32>
              %at_446 = arith.addi %at_436, %i3 : index
              %x_447 = memref.load %packed[%at_446] : memref<65536xf32>
              %b_448 = vector.broadcast %x_447 : f32 to vector<16xf32>
              %f_449 = math.fma %b_448, %f_432, %turn_414 : vector<16xf32>
              %f_450 = math.fma %b_448, %f_434, %turn_415 : vector<16xf32>
              %at_451 = arith.addi %at_436, %i9 : index
              %x_452 = memref.load %packed[%at_451] : memref<65536xf32>
              %b_453 = vector.broadcast %x_452 : f32 to vector<16xf32>
              %f_454 = math.fma %b_453, %f_432, %turn_416 : vector<16xf32>
              %f_455 = math.fma %b_453, %f_434, %turn_417 : vector<16xf32>
              %at_456 = arith.addi %at_436, %i10 : index
              %x_457 = memref.load %packed[%at_456] : memref<65536xf32>
              %b_458 = vector.broadcast %x_457 : f32 to vector<16xf32>
              %f_459 = math.fma %b_458, %f_432, %turn_418 : vector<16xf32>
              %f_460 = math.fma %b_458, %f_434, %turn_419 : vector<16xf32>
              %at_461 = arith.addi %at_436, %i11 : index
              %x_462 = memref.load %packed[%at_461] : memref<65536xf32>
              %b_463 = vector.broadcast %x_462 : f32 to vector<16xf32>
              %f_464 = math.fma %b_463, %f_432, %turn_420 : vector<16xf32>
              %f_465 = math.fma %b_463, %f_434, %turn_421 : vector<16xf32>
              %at_466 = arith.addi %at_436, %i1 : index
              %x_467 = memref.load %packed[%at_466] : memref<65536xf32>
              %b_468 = vector.broadcast %x_467 : f32 to vector<16xf32>
              %f_469 = math.fma %b_468, %f_432, %turn_422 : vector<16xf32>
              %f_470 = math.fma %b_468, %f_434, %turn_423 : vector<16xf32>
              %at_471 = arith.addi %at_436, %i12 : index
              %x_472 = memref.load %packed[%at_471] : memref<65536xf32>
              %b_473 = vector.broadcast %x_472 : f32 to vector<16xf32>
              %f_474 = math.fma %b_473, %f_432, %turn_424 : vector<16xf32>
              %f_475 = math.fma %b_473, %f_434, %turn_425 : vector<16xf32>
              %at_476 = arith.addi %at_436, %i13 : index
              %x_477 = memref.load %packed[%at_476] : memref<65536xf32>
              %b_478 = vector.broadcast %x_477 : f32 to vector<16xf32>
              %f_479 = math.fma %b_478, %f_432, %turn_426 : vector<16xf32>
              %f_480 = math.fma %b_478, %f_434, %turn_427 : vector<16xf32>
              %at_481 = arith.addi %at_436, %i14 : index
              %x_482 = memref.load %packed[%at_481] : memref<65536xf32>
              %b_483 = vector.broadcast %x_482 : f32 to vector<16xf32>
              %f_484 = math.fma %b_483, %f_432, %turn_428 : vector<16xf32>
              %f_485 = math.fma %b_483, %f_434, %turn_429 : vector<16xf32>
              scf.yield %f_439, %f_440, %f_444, %f_445, %f_449, %f_450, %f_454, %f_455, %f_459, %f_460, %f_464, %f_465, %f_469, %f_470, %f_474, %f_475, %f_479, %f_480, %f_484, %f_485 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_486 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#0, %k[%at_406, %at_486] : memref<32x512xf32>, vector<16xf32>
            %at_487 = arith.addi %i_269, %i5 : index
            %at_488 = arith.muli %at_487, %i16 : index
            vector.store %loop_430#1, %k[%at_406, %at_488] : memref<32x512xf32>, vector<16xf32>
            %at_489 = arith.addi %at_406, %i5 : index
            %at_490 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#2, %k[%at_489, %at_490] : memref<32x512xf32>, vector<16xf32>
            %at_491 = arith.addi %i_269, %i5 : index
            %at_492 = arith.muli %at_491, %i16 : index
            vector.store %loop_430#3, %k[%at_489, %at_492] : memref<32x512xf32>, vector<16xf32>
            %at_493 = arith.addi %at_406, %i3 : index
            %at_494 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#4, %k[%at_493, %at_494] : memref<32x512xf32>, vector<16xf32>
            %at_495 = arith.addi %i_269, %i5 : index
            %at_496 = arith.muli %at_495, %i16 : index
            vector.store %loop_430#5, %k[%at_493, %at_496] : memref<32x512xf32>, vector<16xf32>
            %at_497 = arith.addi %at_406, %i9 : index
            %at_498 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#6, %k[%at_497, %at_498] : memref<32x512xf32>, vector<16xf32>
            %at_499 = arith.addi %i_269, %i5 : index
            %at_500 = arith.muli %at_499, %i16 : index
            vector.store %loop_430#7, %k[%at_497, %at_500] : memref<32x512xf32>, vector<16xf32>
            %at_501 = arith.addi %at_406, %i10 : index
            %at_502 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#8, %k[%at_501, %at_502] : memref<32x512xf32>, vector<16xf32>
            %at_503 = arith.addi %i_269, %i5 : index
            %at_504 = arith.muli %at_503, %i16 : index
            vector.store %loop_430#9, %k[%at_501, %at_504] : memref<32x512xf32>, vector<16xf32>
            %at_505 = arith.addi %at_406, %i11 : index
            %at_506 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#10, %k[%at_505, %at_506] : memref<32x512xf32>, vector<16xf32>
            %at_507 = arith.addi %i_269, %i5 : index
            %at_508 = arith.muli %at_507, %i16 : index
            vector.store %loop_430#11, %k[%at_505, %at_508] : memref<32x512xf32>, vector<16xf32>
            %at_509 = arith.addi %at_406, %i1 : index
            %at_510 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#12, %k[%at_509, %at_510] : memref<32x512xf32>, vector<16xf32>
            %at_511 = arith.addi %i_269, %i5 : index
            %at_512 = arith.muli %at_511, %i16 : index
            vector.store %loop_430#13, %k[%at_509, %at_512] : memref<32x512xf32>, vector<16xf32>
            %at_513 = arith.addi %at_406, %i12 : index
            %at_514 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#14, %k[%at_513, %at_514] : memref<32x512xf32>, vector<16xf32>
            %at_515 = arith.addi %i_269, %i5 : index
            %at_516 = arith.muli %at_515, %i16 : index
            vector.store %loop_430#15, %k[%at_513, %at_516] : memref<32x512xf32>, vector<16xf32>
            %at_517 = arith.addi %at_406, %i13 : index
            %at_518 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#16, %k[%at_517, %at_518] : memref<32x512xf32>, vector<16xf32>
            %at_519 = arith.addi %i_269, %i5 : index
            %at_520 = arith.muli %at_519, %i16 : index
            vector.store %loop_430#17, %k[%at_517, %at_520] : memref<32x512xf32>, vector<16xf32>
            %at_521 = arith.addi %at_406, %i14 : index
            %at_522 = arith.muli %i_269, %i16 : index
            vector.store %loop_430#18, %k[%at_521, %at_522] : memref<32x512xf32>, vector<16xf32>
            %at_523 = arith.addi %i_269, %i5 : index
            %at_524 = arith.muli %at_523, %i16 : index
            vector.store %loop_430#19, %k[%at_521, %at_524] : memref<32x512xf32>, vector<16xf32>
          }
        }
      }
      %mine_525 = arith.subi %group_1, %i18 : index
      %inside_526 = arith.cmpi ult, %mine_525, %i1 : index
      scf.if %inside_526 {
        %at_527 = arith.muli %mine_525, %i1 : index
        %at_528 = arith.addi %at_527, %i1 : index
        %end_529 = arith.minsi %at_528, %i17 : index
        %end_530 = arith.minsi %end_529, %i17 : index
        scf.for %i_531 = %at_527 to %end_530 step %i3 {
          scf.for %i_533 = %i4 to %i3 step %i5 {
            %at_535 = arith.muli %i_533, %i6 : index
            %at_536 = arith.addi %i_531, %i5 : index
            %at_537 = arith.muli %at_535, %i7 : index
            %loop_561:22 = scf.for %i_538 = %i4 to %i7 step %i5 iter_args(%turn_539 = %splat8, %turn_540 = %splat8, %turn_541 = %splat8, %turn_542 = %splat8, %turn_543 = %splat8, %turn_544 = %splat8, %turn_545 = %splat8, %turn_546 = %splat8, %turn_547 = %splat8, %turn_548 = %splat8, %turn_549 = %splat8, %turn_550 = %splat8, %turn_551 = %splat8, %turn_552 = %splat8, %turn_553 = %splat8, %turn_554 = %splat8, %turn_555 = %splat8, %turn_556 = %splat8, %turn_557 = %splat8, %turn_558 = %splat8, %turn_559 = %splat8, %turn_560 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_562 = vector.load %w2[%i_531, %i_538, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_563 = arith.extf %v_562 : vector<16xf16> to vector<16xf32>
              %v_564 = vector.load %w2[%at_536, %i_538, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_565 = arith.extf %v_564 : vector<16xf16> to vector<16xf32>
              %at_566 = arith.muli %i_538, %i6 : index
              %at_567 = arith.addi %at_537, %at_566 : index
              %x_568 = memref.load %packed[%at_567] : memref<65536xf32>
              %b_569 = vector.broadcast %x_568 : f32 to vector<16xf32>
              %f_570 = math.fma %b_569, %f_563, %turn_539 : vector<16xf32>
              %f_571 = math.fma %b_569, %f_565, %turn_540 : vector<16xf32>
              %at_572 = arith.addi %at_567, %i5 : index
              %x_573 = memref.load %packed[%at_572] : memref<65536xf32>
              %b_574 = vector.broadcast %x_573 : f32 to vector<16xf32>
              %f_575 = math.fma %b_574, %f_563, %turn_541 : vector<16xf32>
              %f_576 = math.fma %b_574, %f_565, %turn_542 : vector<16xf32>
              %at_577 = arith.addi %at_567, %i3 : index
              %x_578 = memref.load %packed[%at_577] : memref<65536xf32>
              %b_579 = vector.broadcast %x_578 : f32 to vector<16xf32>
              %f_580 = math.fma %b_579, %f_563, %turn_543 : vector<16xf32>
              %f_581 = math.fma %b_579, %f_565, %turn_544 : vector<16xf32>
              %at_582 = arith.addi %at_567, %i9 : index
              %x_583 = memref.load %packed[%at_582] : memref<65536xf32>
              %b_584 = vector.broadcast %x_583 : f32 to vector<16xf32>
              %f_585 = math.fma %b_584, %f_563, %turn_545 : vector<16xf32>
              %f_586 = math.fma %b_584, %f_565, %turn_546 : vector<16xf32>
              %at_587 = arith.addi %at_567, %i10 : index
              %x_588 = memref.load %packed[%at_587] : memref<65536xf32>
              %b_589 = vector.broadcast %x_588 : f32 to vector<16xf32>
              %f_590 = math.fma %b_589, %f_563, %turn_547 : vector<16xf32>
              %f_591 = math.fma %b_589, %f_565, %turn_548 : vector<16xf32>
              %at_592 = arith.addi %at_567, %i11 : index
              %x_593 = memref.load %packed[%at_592] : memref<65536xf32>
              %b_594 = vector.broadcast %x_593 : f32 to vector<16xf32>
              %f_595 = math.fma %b_594, %f_563, %turn_549 : vector<16xf32>
              %f_596 = math.fma %b_594, %f_565, %turn_550 : vector<16xf32>
              %at_597 = arith.addi %at_567, %i1 : index
              %x_598 = memref.load %packed[%at_597] : memref<65536xf32>
              %b_599 = vector.broadcast %x_598 : f32 to vector<16xf32>
              %f_600 = math.fma %b_599, %f_563, %turn_551 : vector<16xf32>
              %f_601 = math.fma %b_599, %f_565, %turn_552 : vector<16xf32>
              %at_602 = arith.addi %at_567, %i12 : index
              %x_603 = memref.load %packed[%at_602] : memref<65536xf32>
              %b_604 = vector.broadcast %x_603 : f32 to vector<16xf32>
              %f_605 = math.fma %b_604, %f_563, %turn_553 : vector<16xf32>
              %f_606 = math.fma %b_604, %f_565, %turn_554 : vector<16xf32>
              %at_607 = arith.addi %at_567, %i13 : index
              %x_608 = memref.load %packed[%at_607] : memref<65536xf32>
              %b_609 = vector.broadcast %x_608 : f32 to vector<16xf32>
              %f_610 = math.fma %b_609, %f_563, %turn_555 : vector<16xf32>
              %f_611 = math.fma %b_609, %f_565, %turn_556 : vector<16xf32>
              %at_612 = arith.addi %at_567, %i14 : index
              %x_613 = memref.load %packed[%at_612] : memref<65536xf32>
              %b_614 = vector.broadcast %x_613 : f32 to vector<16xf32>
              %f_615 = math.fma %b_614, %f_563, %turn_557 : vector<16xf32>
              %f_616 = math.fma %b_614, %f_565, %turn_558 : vector<16xf32>
              %at_617 = arith.addi %at_567, %i15 : index
              %x_618 = memref.load %packed[%at_617] : memref<65536xf32>
              %b_619 = vector.broadcast %x_618 : f32 to vector<16xf32>
              %f_620 = math.fma %b_619, %f_563, %turn_559 : vector<16xf32>
              %f_621 = math.fma %b_619, %f_565, %turn_560 : vector<16xf32>
              scf.yield %f_570, %f_571, %f_575, %f_576, %f_580, %f_581, %f_585, %f_586, %f_590, %f_591, %f_595, %f_596, %f_600, %f_601, %f_605, %f_606, %f_610, %f_611, %f_615, %f_616, %f_620, %f_621 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_622 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#0, %v[%at_535, %at_622] : memref<32x512xf32>, vector<16xf32>
            %at_623 = arith.addi %i_531, %i5 : index
            %at_624 = arith.muli %at_623, %i16 : index
            vector.store %loop_561#1, %v[%at_535, %at_624] : memref<32x512xf32>, vector<16xf32>
            %at_625 = arith.addi %at_535, %i5 : index
            %at_626 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#2, %v[%at_625, %at_626] : memref<32x512xf32>, vector<16xf32>
            %at_627 = arith.addi %i_531, %i5 : index
            %at_628 = arith.muli %at_627, %i16 : index
            vector.store %loop_561#3, %v[%at_625, %at_628] : memref<32x512xf32>, vector<16xf32>
            %at_629 = arith.addi %at_535, %i3 : index
            %at_630 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#4, %v[%at_629, %at_630] : memref<32x512xf32>, vector<16xf32>
            %at_631 = arith.addi %i_531, %i5 : index
            %at_632 = arith.muli %at_631, %i16 : index
            vector.store %loop_561#5, %v[%at_629, %at_632] : memref<32x512xf32>, vector<16xf32>
            %at_633 = arith.addi %at_535, %i9 : index
            %at_634 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#6, %v[%at_633, %at_634] : memref<32x512xf32>, vector<16xf32>
            %at_635 = arith.addi %i_531, %i5 : index
            %at_636 = arith.muli %at_635, %i16 : index
            vector.store %loop_561#7, %v[%at_633, %at_636] : memref<32x512xf32>, vector<16xf32>
            %at_637 = arith.addi %at_535, %i10 : index
            %at_638 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#8, %v[%at_637, %at_638] : memref<32x512xf32>, vector<16xf32>
            %at_639 = arith.addi %i_531, %i5 : index
            %at_640 = arith.muli %at_639, %i16 : index
            vector.store %loop_561#9, %v[%at_637, %at_640] : memref<32x512xf32>, vector<16xf32>
            %at_641 = arith.addi %at_535, %i11 : index
            %at_642 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#10, %v[%at_641, %at_642] : memref<32x512xf32>, vector<16xf32>
            %at_643 = arith.addi %i_531, %i5 : index
            %at_644 = arith.muli %at_643, %i16 : index
            vector.store %loop_561#11, %v[%at_641, %at_644] : memref<32x512xf32>, vector<16xf32>
            %at_645 = arith.addi %at_535, %i1 : index
            %at_646 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#12, %v[%at_645, %at_646] : memref<32x512xf32>, vector<16xf32>
            %at_647 = arith.addi %i_531, %i5 : index
            %at_648 = arith.muli %at_647, %i16 : index
            vector.store %loop_561#13, %v[%at_645, %at_648] : memref<32x512xf32>, vector<16xf32>
            %at_649 = arith.addi %at_535, %i12 : index
            %at_650 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#14, %v[%at_649, %at_650] : memref<32x512xf32>, vector<16xf32>
            %at_651 = arith.addi %i_531, %i5 : index
            %at_652 = arith.muli %at_651, %i16 : index
            vector.store %loop_561#15, %v[%at_649, %at_652] : memref<32x512xf32>, vector<16xf32>
            %at_653 = arith.addi %at_535, %i13 : index
            %at_654 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#16, %v[%at_653, %at_654] : memref<32x512xf32>, vector<16xf32>
            %at_655 = arith.addi %i_531, %i5 : index
            %at_656 = arith.muli %at_655, %i16 : index
            vector.store %loop_561#17, %v[%at_653, %at_656] : memref<32x512xf32>, vector<16xf32>
            %at_657 = arith.addi %at_535, %i14 : index
            %at_658 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#18, %v[%at_657, %at_658] : memref<32x512xf32>, vector<16xf32>
            %at_659 = arith.addi %i_531, %i5 : index
            %at_660 = arith.muli %at_659, %i16 : index
            vector.store %loop_561#19, %v[%at_657, %at_660] : memref<32x512xf32>, vector<16xf32>
            %at_661 = arith.addi %at_535, %i15 : index
            %at_662 = arith.muli %i_531, %i16 : index
            vector.store %loop_561#20, %v[%at_661, %at_662] : memref<32x512xf32>, vector<16xf32>
            %at_663 = arith.addi %i_531, %i5 : index
            %at_664 = arith.muli %at_663, %i16 : index
            vector.store %loop_561#21, %v[%at_661, %at_664] : memref<32x512xf32>, vector<16xf32>
          }
          scf.for %i_665 = %i4 to %i5 step %i5 {
            %at_667 = arith.muli %i_665, %i15 : index
            %at_668 = arith.addi %at_667, %i0 : index
            %at_669 = arith.addi %i_531, %i5 : index
            %at_670 = arith.muli %at_668, %i7 : index
            %loop_692:20 = scf.for %i_671 = %i4 to %i7 step %i5 iter_args(%turn_672 = %splat8, %turn_673 = %splat8, %turn_674 = %splat8, %turn_675 = %splat8, %turn_676 = %splat8, %turn_677 = %splat8, %turn_678 = %splat8, %turn_679 = %splat8, %turn_680 = %splat8, %turn_681 = %splat8, %turn_682 = %splat8, %turn_683 = %splat8, %turn_684 = %splat8, %turn_685 = %splat8, %turn_686 = %splat8, %turn_687 = %splat8, %turn_688 = %splat8, %turn_689 = %splat8, %turn_690 = %splat8, %turn_691 = %splat8) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_693 = vector.load %w2[%i_531, %i_671, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_694 = arith.extf %v_693 : vector<16xf16> to vector<16xf32>
              %v_695 = vector.load %w2[%at_669, %i_671, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_696 = arith.extf %v_695 : vector<16xf16> to vector<16xf32>
              %at_697 = arith.muli %i_671, %i15 : index
              %at_698 = arith.addi %at_670, %at_697 : index
              %x_699 = memref.load %packed[%at_698] : memref<65536xf32>
              %b_700 = vector.broadcast %x_699 : f32 to vector<16xf32>
              %f_701 = math.fma %b_700, %f_694, %turn_672 : vector<16xf32>
              %f_702 = math.fma %b_700, %f_696, %turn_673 : vector<16xf32>
              %at_703 = arith.addi %at_698, %i5 : index
              %x_704 = memref.load %packed[%at_703] : memref<65536xf32>
              %b_705 = vector.broadcast %x_704 : f32 to vector<16xf32>
              %f_706 = math.fma %b_705, %f_694, %turn_674 : vector<16xf32>
              %f_707 = math.fma %b_705, %f_696, %turn_675 : vector<16xf32>
              %at_708 = arith.addi %at_698, %i3 : index
              %x_709 = memref.load %packed[%at_708] : memref<65536xf32>
              %b_710 = vector.broadcast %x_709 : f32 to vector<16xf32>
              %f_711 = math.fma %b_710, %f_694, %turn_676 : vector<16xf32>
              %f_712 = math.fma %b_710, %f_696, %turn_677 : vector<16xf32>
              %at_713 = arith.addi %at_698, %i9 : index
              %x_714 = memref.load %packed[%at_713] : memref<65536xf32>
              %b_715 = vector.broadcast %x_714 : f32 to vector<16xf32>
              %f_716 = math.fma %b_715, %f_694, %turn_678 : vector<16xf32>
              %f_717 = math.fma %b_715, %f_696, %turn_679 : vector<16xf32>
              %at_718 = arith.addi %at_698, %i10 : index
              %x_719 = memref.load %packed[%at_718] : memref<65536xf32>
              %b_720 = vector.broadcast %x_719 : f32 to vector<16xf32>
              %f_721 = math.fma %b_720, %f_694, %turn_680 : vector<16xf32>
              %f_722 = math.fma %b_720, %f_696, %turn_681 : vector<16xf32>
              %at_723 = arith.addi %at_698, %i11 : index
              %x_724 = memref.load %packed[%at_723] : memref<65536xf32>
              %b_725 = vector.broadcast %x_724 : f32 to vector<16xf32>
              %f_726 = math.fma %b_725, %f_694, %turn_682 : vector<16xf32>
              %f_727 = math.fma %b_725, %f_696, %turn_683 : vector<16xf32>
              %at_728 = arith.addi %at_698, %i1 : index
              %x_729 = memref.load %packed[%at_728] : memref<65536xf32>
              %b_730 = vector.broadcast %x_729 : f32 to vector<16xf32>
              %f_731 = math.fma %b_730, %f_694, %turn_684 : vector<16xf32>
              %f_732 = math.fma %b_730, %f_696, %turn_685 : vector<16xf32>
              %at_733 = arith.addi %at_698, %i12 : index
              %x_734 = memref.load %packed[%at_733] : memref<65536xf32>
              %b_735 = vector.broadcast %x_734 : f32 to vector<16xf32>
              %f_736 = math.fma %b_735, %f_694, %turn_686 : vector<16xf32>
              %f_737 = math.fma %b_735, %f_696, %turn_687 : vector<16xf32>
              %at_738 = arith.addi %at_698, %i13 : index
              %x_739 = memref.load %packed[%at_738] : memref<65536xf32>
              %b_740 = vector.broadcast %x_739 : f32 to vector<16xf32>
              %f_741 = math.fma %b_740, %f_694, %turn_688 : vector<16xf32>
              %f_742 = math.fma %b_740, %f_696, %turn_689 : vector<16xf32>
              %at_743 = arith.addi %at_698, %i14 : index
              %x_744 = memref.load %packed[%at_743] : memref<65536xf32>
              %b_745 = vector.broadcast %x_744 : f32 to vector<16xf32>
              %f_746 = math.fma %b_745, %f_694, %turn_690 : vector<16xf32>
              %f_747 = math.fma %b_745, %f_696, %turn_691 : vector<16xf32>
              scf.yield %f_701, %f_702, %f_706, %f_707, %f_711, %f_712, %f_716, %f_717, %f_721, %f_722, %f_726, %f_727, %f_731, %f_732, %f_736, %f_737, %f_741, %f_742, %f_746, %f_747 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_748 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#0, %v[%at_668, %at_748] : memref<32x512xf32>, vector<16xf32>
            %at_749 = arith.addi %i_531, %i5 : index
            %at_750 = arith.muli %at_749, %i16 : index
            vector.store %loop_692#1, %v[%at_668, %at_750] : memref<32x512xf32>, vector<16xf32>
            %at_751 = arith.addi %at_668, %i5 : index
            %at_752 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#2, %v[%at_751, %at_752] : memref<32x512xf32>, vector<16xf32>
            %at_753 = arith.addi %i_531, %i5 : index
            %at_754 = arith.muli %at_753, %i16 : index
            vector.store %loop_692#3, %v[%at_751, %at_754] : memref<32x512xf32>, vector<16xf32>
            %at_755 = arith.addi %at_668, %i3 : index
            %at_756 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#4, %v[%at_755, %at_756] : memref<32x512xf32>, vector<16xf32>
            %at_757 = arith.addi %i_531, %i5 : index
            %at_758 = arith.muli %at_757, %i16 : index
            vector.store %loop_692#5, %v[%at_755, %at_758] : memref<32x512xf32>, vector<16xf32>
            %at_759 = arith.addi %at_668, %i9 : index
            %at_760 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#6, %v[%at_759, %at_760] : memref<32x512xf32>, vector<16xf32>
            %at_761 = arith.addi %i_531, %i5 : index
            %at_762 = arith.muli %at_761, %i16 : index
            vector.store %loop_692#7, %v[%at_759, %at_762] : memref<32x512xf32>, vector<16xf32>
            %at_763 = arith.addi %at_668, %i10 : index
            %at_764 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#8, %v[%at_763, %at_764] : memref<32x512xf32>, vector<16xf32>
            %at_765 = arith.addi %i_531, %i5 : index
            %at_766 = arith.muli %at_765, %i16 : index
            vector.store %loop_692#9, %v[%at_763, %at_766] : memref<32x512xf32>, vector<16xf32>
            %at_767 = arith.addi %at_668, %i11 : index
            %at_768 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#10, %v[%at_767, %at_768] : memref<32x512xf32>, vector<16xf32>
            %at_769 = arith.addi %i_531, %i5 : index
            %at_770 = arith.muli %at_769, %i16 : index
            vector.store %loop_692#11, %v[%at_767, %at_770] : memref<32x512xf32>, vector<16xf32>
            %at_771 = arith.addi %at_668, %i1 : index
            %at_772 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#12, %v[%at_771, %at_772] : memref<32x512xf32>, vector<16xf32>
            %at_773 = arith.addi %i_531, %i5 : index
            %at_774 = arith.muli %at_773, %i16 : index
            vector.store %loop_692#13, %v[%at_771, %at_774] : memref<32x512xf32>, vector<16xf32>
            %at_775 = arith.addi %at_668, %i12 : index
            %at_776 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#14, %v[%at_775, %at_776] : memref<32x512xf32>, vector<16xf32>
            %at_777 = arith.addi %i_531, %i5 : index
            %at_778 = arith.muli %at_777, %i16 : index
            vector.store %loop_692#15, %v[%at_775, %at_778] : memref<32x512xf32>, vector<16xf32>
            %at_779 = arith.addi %at_668, %i13 : index
            %at_780 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#16, %v[%at_779, %at_780] : memref<32x512xf32>, vector<16xf32>
            %at_781 = arith.addi %i_531, %i5 : index
            %at_782 = arith.muli %at_781, %i16 : index
            vector.store %loop_692#17, %v[%at_779, %at_782] : memref<32x512xf32>, vector<16xf32>
            %at_783 = arith.addi %at_668, %i14 : index
            %at_784 = arith.muli %i_531, %i16 : index
            vector.store %loop_692#18, %v[%at_783, %at_784] : memref<32x512xf32>, vector<16xf32>
            %at_785 = arith.addi %i_531, %i5 : index
            %at_786 = arith.muli %at_785, %i16 : index
            vector.store %loop_692#19, %v[%at_783, %at_786] : memref<32x512xf32>, vector<16xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @qkv_f16(%x: tensor<32x2048xf32>, %norm: tensor<2048xf32>, %wq: tensor<128x2048x16xf16>, %wk: tensor<32x2048x16xf16>, %wv: tensor<32x2048x16xf16>) -> (tensor<32x2048xf32>, tensor<32x512xf32>, tensor<32x512xf32>) {
  %packed = flow.dispatch @kernel_qkv_f16_pack::@kernel_qkv_f16_pack_entry(%x, %norm) : (tensor<32x2048xf32>, tensor<2048xf32>) -> tensor<65536xf32>
  %q, %k, %v = flow.dispatch @kernel_qkv_f16_product::@kernel_qkv_f16_product_entry(%packed, %wq, %wk, %wv) : (tensor<65536xf32>, tensor<128x2048x16xf16>, tensor<32x2048x16xf16>, tensor<32x2048x16xf16>) -> (tensor<32x2048xf32>, tensor<32x512xf32>, tensor<32x512xf32>)
  return %q, %k, %v : tensor<32x2048xf32>, tensor<32x512xf32>, tensor<32x512xf32>
}
