hal.executable.source private @kernel_qkv_f16_pack {
  hal.executable.export public @kernel_qkv_f16_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 5 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 1024 : index
      %i1 = arith.constant 2048 : index
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
      %i17 = arith.constant 16 : index
      %count18 = arith.constant 2.048000e+03 : f32
      %eps19 = arith.constant 1.000000e-05 : f32
      %one20 = arith.constant 1.0 : f32
      %i21 = arith.constant 52 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i16) : memref<64x2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i16) : memref<2048xf32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i16) : memref<131072xf32>
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
        %loop_22 = scf.for %i_20 = %i16 to %i1 step %i17 iter_args(%turn_21 = %splat15) -> (vector<16xf32>) {
          %v_23 = vector.load %x[%at_7, %i_20] : memref<64x2048xf32>, vector<16xf32>
          %f_24 = math.fma %v_23, %v_23, %turn_21 : vector<16xf32>
          scf.yield %f_24 : vector<16xf32>
        }
        %total_25 = vector.reduction <add>, %loop_22 fastmath<reassoc> : vector<16xf32> into f32
        %mean_26 = arith.divf %total_25, %count18 : f32
        %shifted_27 = arith.addf %mean_26, %eps19 : f32
        %root_28 = math.sqrt %shifted_27 : f32
        %inverse_29 = arith.divf %one20, %root_28 : f32
        %loop_32 = scf.for %i_30 = %i16 to %i1 step %i17 iter_args(%turn_31 = %splat15) -> (vector<16xf32>) {
          %v_33 = vector.load %x[%at_8, %i_30] : memref<64x2048xf32>, vector<16xf32>
          %f_34 = math.fma %v_33, %v_33, %turn_31 : vector<16xf32>
          scf.yield %f_34 : vector<16xf32>
        }
        %total_35 = vector.reduction <add>, %loop_32 fastmath<reassoc> : vector<16xf32> into f32
        %mean_36 = arith.divf %total_35, %count18 : f32
        %shifted_37 = arith.addf %mean_36, %eps19 : f32
        %root_38 = math.sqrt %shifted_37 : f32
        %inverse_39 = arith.divf %one20, %root_38 : f32
        %loop_42 = scf.for %i_40 = %i16 to %i1 step %i17 iter_args(%turn_41 = %splat15) -> (vector<16xf32>) {
          %v_43 = vector.load %x[%at_9, %i_40] : memref<64x2048xf32>, vector<16xf32>
          %f_44 = math.fma %v_43, %v_43, %turn_41 : vector<16xf32>
          scf.yield %f_44 : vector<16xf32>
        }
        %total_45 = vector.reduction <add>, %loop_42 fastmath<reassoc> : vector<16xf32> into f32
        %mean_46 = arith.divf %total_45, %count18 : f32
        %shifted_47 = arith.addf %mean_46, %eps19 : f32
        %root_48 = math.sqrt %shifted_47 : f32
        %inverse_49 = arith.divf %one20, %root_48 : f32
        %loop_52 = scf.for %i_50 = %i16 to %i1 step %i17 iter_args(%turn_51 = %splat15) -> (vector<16xf32>) {
          %v_53 = vector.load %x[%at_10, %i_50] : memref<64x2048xf32>, vector<16xf32>
          %f_54 = math.fma %v_53, %v_53, %turn_51 : vector<16xf32>
          scf.yield %f_54 : vector<16xf32>
        }
        %total_55 = vector.reduction <add>, %loop_52 fastmath<reassoc> : vector<16xf32> into f32
        %mean_56 = arith.divf %total_55, %count18 : f32
        %shifted_57 = arith.addf %mean_56, %eps19 : f32
        %root_58 = math.sqrt %shifted_57 : f32
        %inverse_59 = arith.divf %one20, %root_58 : f32
        %loop_62 = scf.for %i_60 = %i16 to %i1 step %i17 iter_args(%turn_61 = %splat15) -> (vector<16xf32>) {
          %v_63 = vector.load %x[%at_11, %i_60] : memref<64x2048xf32>, vector<16xf32>
          %f_64 = math.fma %v_63, %v_63, %turn_61 : vector<16xf32>
          scf.yield %f_64 : vector<16xf32>
        }
        %total_65 = vector.reduction <add>, %loop_62 fastmath<reassoc> : vector<16xf32> into f32
        %mean_66 = arith.divf %total_65, %count18 : f32
        %shifted_67 = arith.addf %mean_66, %eps19 : f32
        %root_68 = math.sqrt %shifted_67 : f32
        %inverse_69 = arith.divf %one20, %root_68 : f32
        %loop_72 = scf.for %i_70 = %i16 to %i1 step %i17 iter_args(%turn_71 = %splat15) -> (vector<16xf32>) {
          %v_73 = vector.load %x[%at_12, %i_70] : memref<64x2048xf32>, vector<16xf32>
          %f_74 = math.fma %v_73, %v_73, %turn_71 : vector<16xf32>
          scf.yield %f_74 : vector<16xf32>
        }
        %total_75 = vector.reduction <add>, %loop_72 fastmath<reassoc> : vector<16xf32> into f32
        %mean_76 = arith.divf %total_75, %count18 : f32
        %shifted_77 = arith.addf %mean_76, %eps19 : f32
        %root_78 = math.sqrt %shifted_77 : f32
        %inverse_79 = arith.divf %one20, %root_78 : f32
        %loop_82 = scf.for %i_80 = %i16 to %i1 step %i17 iter_args(%turn_81 = %splat15) -> (vector<16xf32>) {
          %v_83 = vector.load %x[%at_13, %i_80] : memref<64x2048xf32>, vector<16xf32>
          %f_84 = math.fma %v_83, %v_83, %turn_81 : vector<16xf32>
          scf.yield %f_84 : vector<16xf32>
        }
        %total_85 = vector.reduction <add>, %loop_82 fastmath<reassoc> : vector<16xf32> into f32
        %mean_86 = arith.divf %total_85, %count18 : f32
        %shifted_87 = arith.addf %mean_86, %eps19 : f32
        %root_88 = math.sqrt %shifted_87 : f32
        %inverse_89 = arith.divf %one20, %root_88 : f32
        %loop_92 = scf.for %i_90 = %i16 to %i1 step %i17 iter_args(%turn_91 = %splat15) -> (vector<16xf32>) {
          %v_93 = vector.load %x[%at_14, %i_90] : memref<64x2048xf32>, vector<16xf32>
          %f_94 = math.fma %v_93, %v_93, %turn_91 : vector<16xf32>
          scf.yield %f_94 : vector<16xf32>
        }
        %total_95 = vector.reduction <add>, %loop_92 fastmath<reassoc> : vector<16xf32> into f32
        %mean_96 = arith.divf %total_95, %count18 : f32
        %shifted_97 = arith.addf %mean_96, %eps19 : f32
        %root_98 = math.sqrt %shifted_97 : f32
        %inverse_99 = arith.divf %one20, %root_98 : f32
        %loop_102 = scf.for %i_100 = %i16 to %i1 step %i17 iter_args(%turn_101 = %splat15) -> (vector<16xf32>) {
          %v_103 = vector.load %x[%at_15, %i_100] : memref<64x2048xf32>, vector<16xf32>
          %f_104 = math.fma %v_103, %v_103, %turn_101 : vector<16xf32>
          scf.yield %f_104 : vector<16xf32>
        }
        %total_105 = vector.reduction <add>, %loop_102 fastmath<reassoc> : vector<16xf32> into f32
        %mean_106 = arith.divf %total_105, %count18 : f32
        %shifted_107 = arith.addf %mean_106, %eps19 : f32
        %root_108 = math.sqrt %shifted_107 : f32
        %inverse_109 = arith.divf %one20, %root_108 : f32
        %loop_112 = scf.for %i_110 = %i16 to %i1 step %i17 iter_args(%turn_111 = %splat15) -> (vector<16xf32>) {
          %v_113 = vector.load %x[%at_16, %i_110] : memref<64x2048xf32>, vector<16xf32>
          %f_114 = math.fma %v_113, %v_113, %turn_111 : vector<16xf32>
          scf.yield %f_114 : vector<16xf32>
        }
        %total_115 = vector.reduction <add>, %loop_112 fastmath<reassoc> : vector<16xf32> into f32
        %mean_116 = arith.divf %total_115, %count18 : f32
        %shifted_117 = arith.addf %mean_116, %eps19 : f32
        %root_118 = math.sqrt %shifted_117 : f32
        %inverse_119 = arith.divf %one20, %root_118 : f32
        %loop_122 = scf.for %i_120 = %i16 to %i1 step %i17 iter_args(%turn_121 = %splat15) -> (vector<16xf32>) {
          %v_123 = vector.load %x[%at_17, %i_120] : memref<64x2048xf32>, vector<16xf32>
          %f_124 = math.fma %v_123, %v_123, %turn_121 : vector<16xf32>
          scf.yield %f_124 : vector<16xf32>
        }
        %total_125 = vector.reduction <add>, %loop_122 fastmath<reassoc> : vector<16xf32> into f32
        %mean_126 = arith.divf %total_125, %count18 : f32
        %shifted_127 = arith.addf %mean_126, %eps19 : f32
        %root_128 = math.sqrt %shifted_127 : f32
        %inverse_129 = arith.divf %one20, %root_128 : f32
        %loop_132 = scf.for %i_130 = %i16 to %i1 step %i17 iter_args(%turn_131 = %splat15) -> (vector<16xf32>) {
          %v_133 = vector.load %x[%at_18, %i_130] : memref<64x2048xf32>, vector<16xf32>
          %f_134 = math.fma %v_133, %v_133, %turn_131 : vector<16xf32>
          scf.yield %f_134 : vector<16xf32>
        }
        %total_135 = vector.reduction <add>, %loop_132 fastmath<reassoc> : vector<16xf32> into f32
        %mean_136 = arith.divf %total_135, %count18 : f32
        %shifted_137 = arith.addf %mean_136, %eps19 : f32
        %root_138 = math.sqrt %shifted_137 : f32
        %inverse_139 = arith.divf %one20, %root_138 : f32
        %loop_142 = scf.for %i_140 = %i16 to %i1 step %i17 iter_args(%turn_141 = %splat15) -> (vector<16xf32>) {
          %v_143 = vector.load %x[%at_19, %i_140] : memref<64x2048xf32>, vector<16xf32>
          %f_144 = math.fma %v_143, %v_143, %turn_141 : vector<16xf32>
          scf.yield %f_144 : vector<16xf32>
        }
        %total_145 = vector.reduction <add>, %loop_142 fastmath<reassoc> : vector<16xf32> into f32
        %mean_146 = arith.divf %total_145, %count18 : f32
        %shifted_147 = arith.addf %mean_146, %eps19 : f32
        %root_148 = math.sqrt %shifted_147 : f32
        %inverse_149 = arith.divf %one20, %root_148 : f32
        scf.for %i_150 = %at_3 to %end_5 step %i4 {
          %at_152 = arith.muli %at_7, %i1 : index
          %at_153 = arith.muli %i_150, %i3 : index
          %at_154 = arith.addi %at_152, %at_153 : index
          %at_155 = arith.muli %i_150, %i4 : index
          %x_156 = memref.load %norm[%at_155] : memref<2048xf32>
          %x_157 = memref.load %x[%at_7, %at_155] : memref<64x2048xf32>
          %x_158 = arith.mulf %x_157, %inverse_29 : f32
          %x_159 = arith.mulf %x_158, %x_156 : f32
          memref.store %x_159, %packed[%at_154] : memref<131072xf32>
          %x_160 = memref.load %x[%at_8, %at_155] : memref<64x2048xf32>
          %x_161 = arith.mulf %x_160, %inverse_39 : f32
          %x_162 = arith.mulf %x_161, %x_156 : f32
          %at_163 = arith.addi %at_154, %i4 : index
          memref.store %x_162, %packed[%at_163] : memref<131072xf32>
          %x_164 = memref.load %x[%at_9, %at_155] : memref<64x2048xf32>
          %x_165 = arith.mulf %x_164, %inverse_49 : f32
          %x_166 = arith.mulf %x_165, %x_156 : f32
          %at_167 = arith.addi %at_154, %i5 : index
          memref.store %x_166, %packed[%at_167] : memref<131072xf32>
          %x_168 = memref.load %x[%at_10, %at_155] : memref<64x2048xf32>
          %x_169 = arith.mulf %x_168, %inverse_59 : f32
          %x_170 = arith.mulf %x_169, %x_156 : f32
          %at_171 = arith.addi %at_154, %i6 : index
          memref.store %x_170, %packed[%at_171] : memref<131072xf32>
          %x_172 = memref.load %x[%at_11, %at_155] : memref<64x2048xf32>
          %x_173 = arith.mulf %x_172, %inverse_69 : f32
          %x_174 = arith.mulf %x_173, %x_156 : f32
          %at_175 = arith.addi %at_154, %i2 : index
          memref.store %x_174, %packed[%at_175] : memref<131072xf32>
          %x_176 = memref.load %x[%at_12, %at_155] : memref<64x2048xf32>
          %x_177 = arith.mulf %x_176, %inverse_79 : f32
          %x_178 = arith.mulf %x_177, %x_156 : f32
          %at_179 = arith.addi %at_154, %i7 : index
          memref.store %x_178, %packed[%at_179] : memref<131072xf32>
          %x_180 = memref.load %x[%at_13, %at_155] : memref<64x2048xf32>
          %x_181 = arith.mulf %x_180, %inverse_89 : f32
          %x_182 = arith.mulf %x_181, %x_156 : f32
          %at_183 = arith.addi %at_154, %i8 : index
          memref.store %x_182, %packed[%at_183] : memref<131072xf32>
          %x_184 = memref.load %x[%at_14, %at_155] : memref<64x2048xf32>
          %x_185 = arith.mulf %x_184, %inverse_99 : f32
          %x_186 = arith.mulf %x_185, %x_156 : f32
          %at_187 = arith.addi %at_154, %i9 : index
          memref.store %x_186, %packed[%at_187] : memref<131072xf32>
          %x_188 = memref.load %x[%at_15, %at_155] : memref<64x2048xf32>
          %x_189 = arith.mulf %x_188, %inverse_109 : f32
          %x_190 = arith.mulf %x_189, %x_156 : f32
          %at_191 = arith.addi %at_154, %i10 : index
          memref.store %x_190, %packed[%at_191] : memref<131072xf32>
          %x_192 = memref.load %x[%at_16, %at_155] : memref<64x2048xf32>
          %x_193 = arith.mulf %x_192, %inverse_119 : f32
          %x_194 = arith.mulf %x_193, %x_156 : f32
          %at_195 = arith.addi %at_154, %i11 : index
          memref.store %x_194, %packed[%at_195] : memref<131072xf32>
          %x_196 = memref.load %x[%at_17, %at_155] : memref<64x2048xf32>
          %x_197 = arith.mulf %x_196, %inverse_129 : f32
          %x_198 = arith.mulf %x_197, %x_156 : f32
          %at_199 = arith.addi %at_154, %i12 : index
          memref.store %x_198, %packed[%at_199] : memref<131072xf32>
          %x_200 = memref.load %x[%at_18, %at_155] : memref<64x2048xf32>
          %x_201 = arith.mulf %x_200, %inverse_139 : f32
          %x_202 = arith.mulf %x_201, %x_156 : f32
          %at_203 = arith.addi %at_154, %i13 : index
          memref.store %x_202, %packed[%at_203] : memref<131072xf32>
          %x_204 = memref.load %x[%at_19, %at_155] : memref<64x2048xf32>
          %x_205 = arith.mulf %x_204, %inverse_149 : f32
          %x_206 = arith.mulf %x_205, %x_156 : f32
          %at_207 = arith.addi %at_154, %i14 : index
          memref.store %x_206, %packed[%at_207] : memref<131072xf32>
        }
      }
      %place_208 = arith.subi %group_1, %i2 : index
      %mine_209 = arith.cmpi ult, %place_208, %i4 : index
      scf.if %mine_209 {
        %at_210 = arith.muli %place_208, %i14 : index
        %at_211 = arith.addi %at_210, %i21 : index
        %at_212 = arith.addi %at_211, %i4 : index
        %at_213 = arith.addi %at_211, %i5 : index
        %at_214 = arith.addi %at_211, %i6 : index
        %at_215 = arith.addi %at_211, %i2 : index
        %at_216 = arith.addi %at_211, %i7 : index
        %at_217 = arith.addi %at_211, %i8 : index
        %at_218 = arith.addi %at_211, %i9 : index
        %at_219 = arith.addi %at_211, %i10 : index
        %at_220 = arith.addi %at_211, %i11 : index
        %at_221 = arith.addi %at_211, %i12 : index
        %at_222 = arith.addi %at_211, %i13 : index
        %loop_225 = scf.for %i_223 = %i16 to %i1 step %i17 iter_args(%turn_224 = %splat15) -> (vector<16xf32>) {
          %v_226 = vector.load %x[%at_211, %i_223] : memref<64x2048xf32>, vector<16xf32>
          %f_227 = math.fma %v_226, %v_226, %turn_224 : vector<16xf32>
          scf.yield %f_227 : vector<16xf32>
        }
        %total_228 = vector.reduction <add>, %loop_225 fastmath<reassoc> : vector<16xf32> into f32
        %mean_229 = arith.divf %total_228, %count18 : f32
        %shifted_230 = arith.addf %mean_229, %eps19 : f32
        %root_231 = math.sqrt %shifted_230 : f32
        %inverse_232 = arith.divf %one20, %root_231 : f32
        %loop_235 = scf.for %i_233 = %i16 to %i1 step %i17 iter_args(%turn_234 = %splat15) -> (vector<16xf32>) {
          %v_236 = vector.load %x[%at_212, %i_233] : memref<64x2048xf32>, vector<16xf32>
          %f_237 = math.fma %v_236, %v_236, %turn_234 : vector<16xf32>
          scf.yield %f_237 : vector<16xf32>
        }
        %total_238 = vector.reduction <add>, %loop_235 fastmath<reassoc> : vector<16xf32> into f32
        %mean_239 = arith.divf %total_238, %count18 : f32
        %shifted_240 = arith.addf %mean_239, %eps19 : f32
        %root_241 = math.sqrt %shifted_240 : f32
        %inverse_242 = arith.divf %one20, %root_241 : f32
        %loop_245 = scf.for %i_243 = %i16 to %i1 step %i17 iter_args(%turn_244 = %splat15) -> (vector<16xf32>) {
          %v_246 = vector.load %x[%at_213, %i_243] : memref<64x2048xf32>, vector<16xf32>
          %f_247 = math.fma %v_246, %v_246, %turn_244 : vector<16xf32>
          scf.yield %f_247 : vector<16xf32>
        }
        %total_248 = vector.reduction <add>, %loop_245 fastmath<reassoc> : vector<16xf32> into f32
        %mean_249 = arith.divf %total_248, %count18 : f32
        %shifted_250 = arith.addf %mean_249, %eps19 : f32
        %root_251 = math.sqrt %shifted_250 : f32
        %inverse_252 = arith.divf %one20, %root_251 : f32
        %loop_255 = scf.for %i_253 = %i16 to %i1 step %i17 iter_args(%turn_254 = %splat15) -> (vector<16xf32>) {
          %v_256 = vector.load %x[%at_214, %i_253] : memref<64x2048xf32>, vector<16xf32>
          %f_257 = math.fma %v_256, %v_256, %turn_254 : vector<16xf32>
          scf.yield %f_257 : vector<16xf32>
        }
        %total_258 = vector.reduction <add>, %loop_255 fastmath<reassoc> : vector<16xf32> into f32
        %mean_259 = arith.divf %total_258, %count18 : f32
        %shifted_260 = arith.addf %mean_259, %eps19 : f32
        %root_261 = math.sqrt %shifted_260 : f32
        %inverse_262 = arith.divf %one20, %root_261 : f32
        %loop_265 = scf.for %i_263 = %i16 to %i1 step %i17 iter_args(%turn_264 = %splat15) -> (vector<16xf32>) {
          %v_266 = vector.load %x[%at_215, %i_263] : memref<64x2048xf32>, vector<16xf32>
          %f_267 = math.fma %v_266, %v_266, %turn_264 : vector<16xf32>
          scf.yield %f_267 : vector<16xf32>
        }
        %total_268 = vector.reduction <add>, %loop_265 fastmath<reassoc> : vector<16xf32> into f32
        %mean_269 = arith.divf %total_268, %count18 : f32
        %shifted_270 = arith.addf %mean_269, %eps19 : f32
        %root_271 = math.sqrt %shifted_270 : f32
        %inverse_272 = arith.divf %one20, %root_271 : f32
        %loop_275 = scf.for %i_273 = %i16 to %i1 step %i17 iter_args(%turn_274 = %splat15) -> (vector<16xf32>) {
          %v_276 = vector.load %x[%at_216, %i_273] : memref<64x2048xf32>, vector<16xf32>
          %f_277 = math.fma %v_276, %v_276, %turn_274 : vector<16xf32>
          scf.yield %f_277 : vector<16xf32>
        }
        %total_278 = vector.reduction <add>, %loop_275 fastmath<reassoc> : vector<16xf32> into f32
        %mean_279 = arith.divf %total_278, %count18 : f32
        %shifted_280 = arith.addf %mean_279, %eps19 : f32
        %root_281 = math.sqrt %shifted_280 : f32
        %inverse_282 = arith.divf %one20, %root_281 : f32
        %loop_285 = scf.for %i_283 = %i16 to %i1 step %i17 iter_args(%turn_284 = %splat15) -> (vector<16xf32>) {
          %v_286 = vector.load %x[%at_217, %i_283] : memref<64x2048xf32>, vector<16xf32>
          %f_287 = math.fma %v_286, %v_286, %turn_284 : vector<16xf32>
          scf.yield %f_287 : vector<16xf32>
        }
        %total_288 = vector.reduction <add>, %loop_285 fastmath<reassoc> : vector<16xf32> into f32
        %mean_289 = arith.divf %total_288, %count18 : f32
        %shifted_290 = arith.addf %mean_289, %eps19 : f32
        %root_291 = math.sqrt %shifted_290 : f32
        %inverse_292 = arith.divf %one20, %root_291 : f32
        %loop_295 = scf.for %i_293 = %i16 to %i1 step %i17 iter_args(%turn_294 = %splat15) -> (vector<16xf32>) {
          %v_296 = vector.load %x[%at_218, %i_293] : memref<64x2048xf32>, vector<16xf32>
          %f_297 = math.fma %v_296, %v_296, %turn_294 : vector<16xf32>
          scf.yield %f_297 : vector<16xf32>
        }
        %total_298 = vector.reduction <add>, %loop_295 fastmath<reassoc> : vector<16xf32> into f32
        %mean_299 = arith.divf %total_298, %count18 : f32
        %shifted_300 = arith.addf %mean_299, %eps19 : f32
        %root_301 = math.sqrt %shifted_300 : f32
        %inverse_302 = arith.divf %one20, %root_301 : f32
        %loop_305 = scf.for %i_303 = %i16 to %i1 step %i17 iter_args(%turn_304 = %splat15) -> (vector<16xf32>) {
          %v_306 = vector.load %x[%at_219, %i_303] : memref<64x2048xf32>, vector<16xf32>
          %f_307 = math.fma %v_306, %v_306, %turn_304 : vector<16xf32>
          scf.yield %f_307 : vector<16xf32>
        }
        %total_308 = vector.reduction <add>, %loop_305 fastmath<reassoc> : vector<16xf32> into f32
        %mean_309 = arith.divf %total_308, %count18 : f32
        %shifted_310 = arith.addf %mean_309, %eps19 : f32
        %root_311 = math.sqrt %shifted_310 : f32
        %inverse_312 = arith.divf %one20, %root_311 : f32
        %loop_315 = scf.for %i_313 = %i16 to %i1 step %i17 iter_args(%turn_314 = %splat15) -> (vector<16xf32>) {
          %v_316 = vector.load %x[%at_220, %i_313] : memref<64x2048xf32>, vector<16xf32>
          %f_317 = math.fma %v_316, %v_316, %turn_314 : vector<16xf32>
          scf.yield %f_317 : vector<16xf32>
        }
        %total_318 = vector.reduction <add>, %loop_315 fastmath<reassoc> : vector<16xf32> into f32
        %mean_319 = arith.divf %total_318, %count18 : f32
        %shifted_320 = arith.addf %mean_319, %eps19 : f32
        %root_321 = math.sqrt %shifted_320 : f32
        %inverse_322 = arith.divf %one20, %root_321 : f32
        %loop_325 = scf.for %i_323 = %i16 to %i1 step %i17 iter_args(%turn_324 = %splat15) -> (vector<16xf32>) {
          %v_326 = vector.load %x[%at_221, %i_323] : memref<64x2048xf32>, vector<16xf32>
          %f_327 = math.fma %v_326, %v_326, %turn_324 : vector<16xf32>
          scf.yield %f_327 : vector<16xf32>
        }
        %total_328 = vector.reduction <add>, %loop_325 fastmath<reassoc> : vector<16xf32> into f32
        %mean_329 = arith.divf %total_328, %count18 : f32
        %shifted_330 = arith.addf %mean_329, %eps19 : f32
        %root_331 = math.sqrt %shifted_330 : f32
        %inverse_332 = arith.divf %one20, %root_331 : f32
        %loop_335 = scf.for %i_333 = %i16 to %i1 step %i17 iter_args(%turn_334 = %splat15) -> (vector<16xf32>) {
          %v_336 = vector.load %x[%at_222, %i_333] : memref<64x2048xf32>, vector<16xf32>
          %f_337 = math.fma %v_336, %v_336, %turn_334 : vector<16xf32>
          scf.yield %f_337 : vector<16xf32>
        }
        %total_338 = vector.reduction <add>, %loop_335 fastmath<reassoc> : vector<16xf32> into f32
        %mean_339 = arith.divf %total_338, %count18 : f32
        %shifted_340 = arith.addf %mean_339, %eps19 : f32
        %root_341 = math.sqrt %shifted_340 : f32
        %inverse_342 = arith.divf %one20, %root_341 : f32
        scf.for %i_343 = %at_3 to %end_5 step %i4 {
          %at_345 = arith.muli %at_211, %i1 : index
          %at_346 = arith.muli %i_343, %i14 : index
          %at_347 = arith.addi %at_345, %at_346 : index
          %at_348 = arith.muli %i_343, %i4 : index
          %x_349 = memref.load %norm[%at_348] : memref<2048xf32>
          %x_350 = memref.load %x[%at_211, %at_348] : memref<64x2048xf32>
          %x_351 = arith.mulf %x_350, %inverse_232 : f32
          %x_352 = arith.mulf %x_351, %x_349 : f32
          memref.store %x_352, %packed[%at_347] : memref<131072xf32>
          %x_353 = memref.load %x[%at_212, %at_348] : memref<64x2048xf32>
          %x_354 = arith.mulf %x_353, %inverse_242 : f32
          %x_355 = arith.mulf %x_354, %x_349 : f32
          %at_356 = arith.addi %at_347, %i4 : index
          memref.store %x_355, %packed[%at_356] : memref<131072xf32>
          %x_357 = memref.load %x[%at_213, %at_348] : memref<64x2048xf32>
          %x_358 = arith.mulf %x_357, %inverse_252 : f32
          %x_359 = arith.mulf %x_358, %x_349 : f32
          %at_360 = arith.addi %at_347, %i5 : index
          memref.store %x_359, %packed[%at_360] : memref<131072xf32>
          %x_361 = memref.load %x[%at_214, %at_348] : memref<64x2048xf32>
          %x_362 = arith.mulf %x_361, %inverse_262 : f32
          %x_363 = arith.mulf %x_362, %x_349 : f32
          %at_364 = arith.addi %at_347, %i6 : index
          memref.store %x_363, %packed[%at_364] : memref<131072xf32>
          %x_365 = memref.load %x[%at_215, %at_348] : memref<64x2048xf32>
          %x_366 = arith.mulf %x_365, %inverse_272 : f32
          %x_367 = arith.mulf %x_366, %x_349 : f32
          %at_368 = arith.addi %at_347, %i2 : index
          memref.store %x_367, %packed[%at_368] : memref<131072xf32>
          %x_369 = memref.load %x[%at_216, %at_348] : memref<64x2048xf32>
          %x_370 = arith.mulf %x_369, %inverse_282 : f32
          %x_371 = arith.mulf %x_370, %x_349 : f32
          %at_372 = arith.addi %at_347, %i7 : index
          memref.store %x_371, %packed[%at_372] : memref<131072xf32>
          %x_373 = memref.load %x[%at_217, %at_348] : memref<64x2048xf32>
          %x_374 = arith.mulf %x_373, %inverse_292 : f32
          %x_375 = arith.mulf %x_374, %x_349 : f32
          %at_376 = arith.addi %at_347, %i8 : index
          memref.store %x_375, %packed[%at_376] : memref<131072xf32>
          %x_377 = memref.load %x[%at_218, %at_348] : memref<64x2048xf32>
          %x_378 = arith.mulf %x_377, %inverse_302 : f32
          %x_379 = arith.mulf %x_378, %x_349 : f32
          %at_380 = arith.addi %at_347, %i9 : index
          memref.store %x_379, %packed[%at_380] : memref<131072xf32>
          %x_381 = memref.load %x[%at_219, %at_348] : memref<64x2048xf32>
          %x_382 = arith.mulf %x_381, %inverse_312 : f32
          %x_383 = arith.mulf %x_382, %x_349 : f32
          %at_384 = arith.addi %at_347, %i10 : index
          memref.store %x_383, %packed[%at_384] : memref<131072xf32>
          %x_385 = memref.load %x[%at_220, %at_348] : memref<64x2048xf32>
          %x_386 = arith.mulf %x_385, %inverse_322 : f32
          %x_387 = arith.mulf %x_386, %x_349 : f32
          %at_388 = arith.addi %at_347, %i11 : index
          memref.store %x_387, %packed[%at_388] : memref<131072xf32>
          %x_389 = memref.load %x[%at_221, %at_348] : memref<64x2048xf32>
          %x_390 = arith.mulf %x_389, %inverse_332 : f32
          %x_391 = arith.mulf %x_390, %x_349 : f32
          %at_392 = arith.addi %at_347, %i12 : index
          memref.store %x_391, %packed[%at_392] : memref<131072xf32>
          %x_393 = memref.load %x[%at_222, %at_348] : memref<64x2048xf32>
          %x_394 = arith.mulf %x_393, %inverse_342 : f32
          %x_395 = arith.mulf %x_394, %x_349 : f32
          %at_396 = arith.addi %at_347, %i13 : index
          memref.store %x_395, %packed[%at_396] : memref<131072xf32>
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
      %i5 = arith.constant 4 : index
      %i6 = arith.constant 1 : index
      %i7 = arith.constant 13 : index
      %i8 = arith.constant 2048 : index
      %splat9 = arith.constant dense<0.0> : vector<16xf32>
      %i10 = arith.constant 3 : index
      %i11 = arith.constant 5 : index
      %i12 = arith.constant 7 : index
      %i13 = arith.constant 8 : index
      %i14 = arith.constant 9 : index
      %i15 = arith.constant 10 : index
      %i16 = arith.constant 11 : index
      %i17 = arith.constant 12 : index
      %i18 = arith.constant 16 : index
      %i19 = arith.constant 52 : index
      %i20 = arith.constant 32 : index
      %i21 = arith.constant 28 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<131072xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<128x2048x16xf16>
      %w1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<32x2048x16xf16>
      %w2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x2048x16xf16>
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i4) : memref<64x2048xf32>
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i4) : memref<64x512xf32>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i4) : memref<64x512xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %inside_2 = arith.cmpi ult, %group_1, %i0 : index
      scf.if %inside_2 {
        %at_3 = arith.muli %group_1, %i1 : index
        %at_4 = arith.addi %at_3, %i1 : index
        %end_5 = arith.minsi %at_4, %i2 : index
        %end_6 = arith.minsi %end_5, %i2 : index
        scf.for %i_7 = %at_3 to %end_6 step %i3 {
          scf.for %i_9 = %i4 to %i5 step %i6 {
            %at_11 = arith.muli %i_9, %i7 : index
            %at_12 = arith.addi %i_7, %i6 : index
            %at_13 = arith.muli %at_11, %i8 : index
            %loop_41:26 = scf.for %i_14 = %i4 to %i8 step %i6 iter_args(%turn_15 = %splat9, %turn_16 = %splat9, %turn_17 = %splat9, %turn_18 = %splat9, %turn_19 = %splat9, %turn_20 = %splat9, %turn_21 = %splat9, %turn_22 = %splat9, %turn_23 = %splat9, %turn_24 = %splat9, %turn_25 = %splat9, %turn_26 = %splat9, %turn_27 = %splat9, %turn_28 = %splat9, %turn_29 = %splat9, %turn_30 = %splat9, %turn_31 = %splat9, %turn_32 = %splat9, %turn_33 = %splat9, %turn_34 = %splat9, %turn_35 = %splat9, %turn_36 = %splat9, %turn_37 = %splat9, %turn_38 = %splat9, %turn_39 = %splat9, %turn_40 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_42 = vector.load %w0[%i_7, %i_14, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_43 = arith.extf %v_42 : vector<16xf16> to vector<16xf32>
              %v_44 = vector.load %w0[%at_12, %i_14, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_45 = arith.extf %v_44 : vector<16xf16> to vector<16xf32>
              %at_46 = arith.muli %i_14, %i7 : index
              %at_47 = arith.addi %at_13, %at_46 : index
              %x_48 = memref.load %packed[%at_47] : memref<131072xf32>
              %b_49 = vector.broadcast %x_48 : f32 to vector<16xf32>
              %f_50 = math.fma %b_49, %f_43, %turn_15 : vector<16xf32>
              %f_51 = math.fma %b_49, %f_45, %turn_16 : vector<16xf32>
              %at_52 = arith.addi %at_47, %i6 : index
              %x_53 = memref.load %packed[%at_52] : memref<131072xf32>
              %b_54 = vector.broadcast %x_53 : f32 to vector<16xf32>
              %f_55 = math.fma %b_54, %f_43, %turn_17 : vector<16xf32>
              %f_56 = math.fma %b_54, %f_45, %turn_18 : vector<16xf32>
              %at_57 = arith.addi %at_47, %i3 : index
              %x_58 = memref.load %packed[%at_57] : memref<131072xf32>
              %b_59 = vector.broadcast %x_58 : f32 to vector<16xf32>
              %f_60 = math.fma %b_59, %f_43, %turn_19 : vector<16xf32>
              %f_61 = math.fma %b_59, %f_45, %turn_20 : vector<16xf32>
              %at_62 = arith.addi %at_47, %i10 : index
              %x_63 = memref.load %packed[%at_62] : memref<131072xf32>
              %b_64 = vector.broadcast %x_63 : f32 to vector<16xf32>
              %f_65 = math.fma %b_64, %f_43, %turn_21 : vector<16xf32>
              %f_66 = math.fma %b_64, %f_45, %turn_22 : vector<16xf32>
              %at_67 = arith.addi %at_47, %i5 : index
              %x_68 = memref.load %packed[%at_67] : memref<131072xf32>
              %b_69 = vector.broadcast %x_68 : f32 to vector<16xf32>
              %f_70 = math.fma %b_69, %f_43, %turn_23 : vector<16xf32>
              %f_71 = math.fma %b_69, %f_45, %turn_24 : vector<16xf32>
              %at_72 = arith.addi %at_47, %i11 : index
              %x_73 = memref.load %packed[%at_72] : memref<131072xf32>
              %b_74 = vector.broadcast %x_73 : f32 to vector<16xf32>
              %f_75 = math.fma %b_74, %f_43, %turn_25 : vector<16xf32>
              %f_76 = math.fma %b_74, %f_45, %turn_26 : vector<16xf32>
              %at_77 = arith.addi %at_47, %i1 : index
              %x_78 = memref.load %packed[%at_77] : memref<131072xf32>
              %b_79 = vector.broadcast %x_78 : f32 to vector<16xf32>
              %f_80 = math.fma %b_79, %f_43, %turn_27 : vector<16xf32>
              %f_81 = math.fma %b_79, %f_45, %turn_28 : vector<16xf32>
              %at_82 = arith.addi %at_47, %i12 : index
              %x_83 = memref.load %packed[%at_82] : memref<131072xf32>
              %b_84 = vector.broadcast %x_83 : f32 to vector<16xf32>
              %f_85 = math.fma %b_84, %f_43, %turn_29 : vector<16xf32>
              %f_86 = math.fma %b_84, %f_45, %turn_30 : vector<16xf32>
              %at_87 = arith.addi %at_47, %i13 : index
              %x_88 = memref.load %packed[%at_87] : memref<131072xf32>
              %b_89 = vector.broadcast %x_88 : f32 to vector<16xf32>
              %f_90 = math.fma %b_89, %f_43, %turn_31 : vector<16xf32>
              %f_91 = math.fma %b_89, %f_45, %turn_32 : vector<16xf32>
              %at_92 = arith.addi %at_47, %i14 : index
              %x_93 = memref.load %packed[%at_92] : memref<131072xf32>
              %b_94 = vector.broadcast %x_93 : f32 to vector<16xf32>
              %f_95 = math.fma %b_94, %f_43, %turn_33 : vector<16xf32>
              %f_96 = math.fma %b_94, %f_45, %turn_34 : vector<16xf32>
              %at_97 = arith.addi %at_47, %i15 : index
              %x_98 = memref.load %packed[%at_97] : memref<131072xf32>
              %b_99 = vector.broadcast %x_98 : f32 to vector<16xf32>
              %f_100 = math.fma %b_99, %f_43, %turn_35 : vector<16xf32>
              %f_101 = math.fma %b_99, %f_45, %turn_36 : vector<16xf32>
              %at_102 = arith.addi %at_47, %i16 : index
              %x_103 = memref.load %packed[%at_102] : memref<131072xf32>
              %b_104 = vector.broadcast %x_103 : f32 to vector<16xf32>
              %f_105 = math.fma %b_104, %f_43, %turn_37 : vector<16xf32>
              %f_106 = math.fma %b_104, %f_45, %turn_38 : vector<16xf32>
              %at_107 = arith.addi %at_47, %i17 : index
              %x_108 = memref.load %packed[%at_107] : memref<131072xf32>
              %b_109 = vector.broadcast %x_108 : f32 to vector<16xf32>
              %f_110 = math.fma %b_109, %f_43, %turn_39 : vector<16xf32>
              %f_111 = math.fma %b_109, %f_45, %turn_40 : vector<16xf32>
              scf.yield %f_50, %f_51, %f_55, %f_56, %f_60, %f_61, %f_65, %f_66, %f_70, %f_71, %f_75, %f_76, %f_80, %f_81, %f_85, %f_86, %f_90, %f_91, %f_95, %f_96, %f_100, %f_101, %f_105, %f_106, %f_110, %f_111 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_112 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#0, %q[%at_11, %at_112] : memref<64x2048xf32>, vector<16xf32>
            %at_113 = arith.addi %i_7, %i6 : index
            %at_114 = arith.muli %at_113, %i18 : index
            vector.store %loop_41#1, %q[%at_11, %at_114] : memref<64x2048xf32>, vector<16xf32>
            %at_115 = arith.addi %at_11, %i6 : index
            %at_116 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#2, %q[%at_115, %at_116] : memref<64x2048xf32>, vector<16xf32>
            %at_117 = arith.addi %i_7, %i6 : index
            %at_118 = arith.muli %at_117, %i18 : index
            vector.store %loop_41#3, %q[%at_115, %at_118] : memref<64x2048xf32>, vector<16xf32>
            %at_119 = arith.addi %at_11, %i3 : index
            %at_120 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#4, %q[%at_119, %at_120] : memref<64x2048xf32>, vector<16xf32>
            %at_121 = arith.addi %i_7, %i6 : index
            %at_122 = arith.muli %at_121, %i18 : index
            vector.store %loop_41#5, %q[%at_119, %at_122] : memref<64x2048xf32>, vector<16xf32>
            %at_123 = arith.addi %at_11, %i10 : index
            %at_124 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#6, %q[%at_123, %at_124] : memref<64x2048xf32>, vector<16xf32>
            %at_125 = arith.addi %i_7, %i6 : index
            %at_126 = arith.muli %at_125, %i18 : index
            vector.store %loop_41#7, %q[%at_123, %at_126] : memref<64x2048xf32>, vector<16xf32>
            %at_127 = arith.addi %at_11, %i5 : index
            %at_128 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#8, %q[%at_127, %at_128] : memref<64x2048xf32>, vector<16xf32>
            %at_129 = arith.addi %i_7, %i6 : index
            %at_130 = arith.muli %at_129, %i18 : index
            vector.store %loop_41#9, %q[%at_127, %at_130] : memref<64x2048xf32>, vector<16xf32>
            %at_131 = arith.addi %at_11, %i11 : index
            %at_132 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#10, %q[%at_131, %at_132] : memref<64x2048xf32>, vector<16xf32>
            %at_133 = arith.addi %i_7, %i6 : index
            %at_134 = arith.muli %at_133, %i18 : index
            vector.store %loop_41#11, %q[%at_131, %at_134] : memref<64x2048xf32>, vector<16xf32>
            %at_135 = arith.addi %at_11, %i1 : index
            %at_136 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#12, %q[%at_135, %at_136] : memref<64x2048xf32>, vector<16xf32>
            %at_137 = arith.addi %i_7, %i6 : index
            %at_138 = arith.muli %at_137, %i18 : index
            vector.store %loop_41#13, %q[%at_135, %at_138] : memref<64x2048xf32>, vector<16xf32>
            %at_139 = arith.addi %at_11, %i12 : index
            %at_140 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#14, %q[%at_139, %at_140] : memref<64x2048xf32>, vector<16xf32>
            %at_141 = arith.addi %i_7, %i6 : index
            %at_142 = arith.muli %at_141, %i18 : index
            vector.store %loop_41#15, %q[%at_139, %at_142] : memref<64x2048xf32>, vector<16xf32>
            %at_143 = arith.addi %at_11, %i13 : index
            %at_144 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#16, %q[%at_143, %at_144] : memref<64x2048xf32>, vector<16xf32>
            %at_145 = arith.addi %i_7, %i6 : index
            %at_146 = arith.muli %at_145, %i18 : index
            vector.store %loop_41#17, %q[%at_143, %at_146] : memref<64x2048xf32>, vector<16xf32>
            %at_147 = arith.addi %at_11, %i14 : index
            %at_148 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#18, %q[%at_147, %at_148] : memref<64x2048xf32>, vector<16xf32>
            %at_149 = arith.addi %i_7, %i6 : index
            %at_150 = arith.muli %at_149, %i18 : index
            vector.store %loop_41#19, %q[%at_147, %at_150] : memref<64x2048xf32>, vector<16xf32>
            %at_151 = arith.addi %at_11, %i15 : index
            %at_152 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#20, %q[%at_151, %at_152] : memref<64x2048xf32>, vector<16xf32>
            %at_153 = arith.addi %i_7, %i6 : index
            %at_154 = arith.muli %at_153, %i18 : index
            vector.store %loop_41#21, %q[%at_151, %at_154] : memref<64x2048xf32>, vector<16xf32>
            %at_155 = arith.addi %at_11, %i16 : index
            %at_156 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#22, %q[%at_155, %at_156] : memref<64x2048xf32>, vector<16xf32>
            %at_157 = arith.addi %i_7, %i6 : index
            %at_158 = arith.muli %at_157, %i18 : index
            vector.store %loop_41#23, %q[%at_155, %at_158] : memref<64x2048xf32>, vector<16xf32>
            %at_159 = arith.addi %at_11, %i17 : index
            %at_160 = arith.muli %i_7, %i18 : index
            vector.store %loop_41#24, %q[%at_159, %at_160] : memref<64x2048xf32>, vector<16xf32>
            %at_161 = arith.addi %i_7, %i6 : index
            %at_162 = arith.muli %at_161, %i18 : index
            vector.store %loop_41#25, %q[%at_159, %at_162] : memref<64x2048xf32>, vector<16xf32>
          }
          scf.for %i_163 = %i4 to %i6 step %i6 {
            %at_165 = arith.muli %i_163, %i17 : index
            %at_166 = arith.addi %at_165, %i19 : index
            %at_167 = arith.addi %i_7, %i6 : index
            %at_168 = arith.muli %at_166, %i8 : index
            %loop_194:24 = scf.for %i_169 = %i4 to %i8 step %i6 iter_args(%turn_170 = %splat9, %turn_171 = %splat9, %turn_172 = %splat9, %turn_173 = %splat9, %turn_174 = %splat9, %turn_175 = %splat9, %turn_176 = %splat9, %turn_177 = %splat9, %turn_178 = %splat9, %turn_179 = %splat9, %turn_180 = %splat9, %turn_181 = %splat9, %turn_182 = %splat9, %turn_183 = %splat9, %turn_184 = %splat9, %turn_185 = %splat9, %turn_186 = %splat9, %turn_187 = %splat9, %turn_188 = %splat9, %turn_189 = %splat9, %turn_190 = %splat9, %turn_191 = %splat9, %turn_192 = %splat9, %turn_193 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_195 = vector.load %w0[%i_7, %i_169, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_196 = arith.extf %v_195 : vector<16xf16> to vector<16xf32>
              %v_197 = vector.load %w0[%at_167, %i_169, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_198 = arith.extf %v_197 : vector<16xf16> to vector<16xf32>
              %at_199 = arith.muli %i_169, %i17 : index
              %at_200 = arith.addi %at_168, %at_199 : index
              %x_201 = memref.load %packed[%at_200] : memref<131072xf32>
              %b_202 = vector.broadcast %x_201 : f32 to vector<16xf32>
              %f_203 = math.fma %b_202, %f_196, %turn_170 : vector<16xf32>
              %f_204 = math.fma %b_202, %f_198, %turn_171 : vector<16xf32>
              %at_205 = arith.addi %at_200, %i6 : index
              %x_206 = memref.load %packed[%at_205] : memref<131072xf32>
              %b_207 = vector.broadcast %x_206 : f32 to vector<16xf32>
              %f_208 = math.fma %b_207, %f_196, %turn_172 : vector<16xf32>
              %f_209 = math.fma %b_207, %f_198, %turn_173 : vector<16xf32>
              %at_210 = arith.addi %at_200, %i3 : index
              %x_211 = memref.load %packed[%at_210] : memref<131072xf32>
              %b_212 = vector.broadcast %x_211 : f32 to vector<16xf32>
              %f_213 = math.fma %b_212, %f_196, %turn_174 : vector<16xf32>
              %f_214 = math.fma %b_212, %f_198, %turn_175 : vector<16xf32>
              %at_215 = arith.addi %at_200, %i10 : index
              %x_216 = memref.load %packed[%at_215] : memref<131072xf32>
              %b_217 = vector.broadcast %x_216 : f32 to vector<16xf32>
              %f_218 = math.fma %b_217, %f_196, %turn_176 : vector<16xf32>
              %f_219 = math.fma %b_217, %f_198, %turn_177 : vector<16xf32>
              %at_220 = arith.addi %at_200, %i5 : index
              %x_221 = memref.load %packed[%at_220] : memref<131072xf32>
              %b_222 = vector.broadcast %x_221 : f32 to vector<16xf32>
              %f_223 = math.fma %b_222, %f_196, %turn_178 : vector<16xf32>
              %f_224 = math.fma %b_222, %f_198, %turn_179 : vector<16xf32>
              %at_225 = arith.addi %at_200, %i11 : index
              %x_226 = memref.load %packed[%at_225] : memref<131072xf32>
              %b_227 = vector.broadcast %x_226 : f32 to vector<16xf32>
              %f_228 = math.fma %b_227, %f_196, %turn_180 : vector<16xf32>
              %f_229 = math.fma %b_227, %f_198, %turn_181 : vector<16xf32>
              %at_230 = arith.addi %at_200, %i1 : index
              %x_231 = memref.load %packed[%at_230] : memref<131072xf32>
              %b_232 = vector.broadcast %x_231 : f32 to vector<16xf32>
              %f_233 = math.fma %b_232, %f_196, %turn_182 : vector<16xf32>
              %f_234 = math.fma %b_232, %f_198, %turn_183 : vector<16xf32>
              %at_235 = arith.addi %at_200, %i12 : index
              %x_236 = memref.load %packed[%at_235] : memref<131072xf32>
              %b_237 = vector.broadcast %x_236 : f32 to vector<16xf32>
              %f_238 = math.fma %b_237, %f_196, %turn_184 : vector<16xf32>
              %f_239 = math.fma %b_237, %f_198, %turn_185 : vector<16xf32>
              %at_240 = arith.addi %at_200, %i13 : index
              %x_241 = memref.load %packed[%at_240] : memref<131072xf32>
              %b_242 = vector.broadcast %x_241 : f32 to vector<16xf32>
              %f_243 = math.fma %b_242, %f_196, %turn_186 : vector<16xf32>
              %f_244 = math.fma %b_242, %f_198, %turn_187 : vector<16xf32>
              %at_245 = arith.addi %at_200, %i14 : index
              %x_246 = memref.load %packed[%at_245] : memref<131072xf32>
              %b_247 = vector.broadcast %x_246 : f32 to vector<16xf32>
              %f_248 = math.fma %b_247, %f_196, %turn_188 : vector<16xf32>
              %f_249 = math.fma %b_247, %f_198, %turn_189 : vector<16xf32>
              %at_250 = arith.addi %at_200, %i15 : index
              %x_251 = memref.load %packed[%at_250] : memref<131072xf32>
              %b_252 = vector.broadcast %x_251 : f32 to vector<16xf32>
              %f_253 = math.fma %b_252, %f_196, %turn_190 : vector<16xf32>
              %f_254 = math.fma %b_252, %f_198, %turn_191 : vector<16xf32>
              %at_255 = arith.addi %at_200, %i16 : index
              %x_256 = memref.load %packed[%at_255] : memref<131072xf32>
              %b_257 = vector.broadcast %x_256 : f32 to vector<16xf32>
              %f_258 = math.fma %b_257, %f_196, %turn_192 : vector<16xf32>
              %f_259 = math.fma %b_257, %f_198, %turn_193 : vector<16xf32>
              scf.yield %f_203, %f_204, %f_208, %f_209, %f_213, %f_214, %f_218, %f_219, %f_223, %f_224, %f_228, %f_229, %f_233, %f_234, %f_238, %f_239, %f_243, %f_244, %f_248, %f_249, %f_253, %f_254, %f_258, %f_259 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_260 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#0, %q[%at_166, %at_260] : memref<64x2048xf32>, vector<16xf32>
            %at_261 = arith.addi %i_7, %i6 : index
            %at_262 = arith.muli %at_261, %i18 : index
            vector.store %loop_194#1, %q[%at_166, %at_262] : memref<64x2048xf32>, vector<16xf32>
            %at_263 = arith.addi %at_166, %i6 : index
            %at_264 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#2, %q[%at_263, %at_264] : memref<64x2048xf32>, vector<16xf32>
            %at_265 = arith.addi %i_7, %i6 : index
            %at_266 = arith.muli %at_265, %i18 : index
            vector.store %loop_194#3, %q[%at_263, %at_266] : memref<64x2048xf32>, vector<16xf32>
            %at_267 = arith.addi %at_166, %i3 : index
            %at_268 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#4, %q[%at_267, %at_268] : memref<64x2048xf32>, vector<16xf32>
            %at_269 = arith.addi %i_7, %i6 : index
            %at_270 = arith.muli %at_269, %i18 : index
            vector.store %loop_194#5, %q[%at_267, %at_270] : memref<64x2048xf32>, vector<16xf32>
            %at_271 = arith.addi %at_166, %i10 : index
            %at_272 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#6, %q[%at_271, %at_272] : memref<64x2048xf32>, vector<16xf32>
            %at_273 = arith.addi %i_7, %i6 : index
            %at_274 = arith.muli %at_273, %i18 : index
            vector.store %loop_194#7, %q[%at_271, %at_274] : memref<64x2048xf32>, vector<16xf32>
            %at_275 = arith.addi %at_166, %i5 : index
            %at_276 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#8, %q[%at_275, %at_276] : memref<64x2048xf32>, vector<16xf32>
            %at_277 = arith.addi %i_7, %i6 : index
            %at_278 = arith.muli %at_277, %i18 : index
            vector.store %loop_194#9, %q[%at_275, %at_278] : memref<64x2048xf32>, vector<16xf32>
            %at_279 = arith.addi %at_166, %i11 : index
            %at_280 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#10, %q[%at_279, %at_280] : memref<64x2048xf32>, vector<16xf32>
            %at_281 = arith.addi %i_7, %i6 : index
            %at_282 = arith.muli %at_281, %i18 : index
            vector.store %loop_194#11, %q[%at_279, %at_282] : memref<64x2048xf32>, vector<16xf32>
            %at_283 = arith.addi %at_166, %i1 : index
            %at_284 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#12, %q[%at_283, %at_284] : memref<64x2048xf32>, vector<16xf32>
            %at_285 = arith.addi %i_7, %i6 : index
            %at_286 = arith.muli %at_285, %i18 : index
            vector.store %loop_194#13, %q[%at_283, %at_286] : memref<64x2048xf32>, vector<16xf32>
            %at_287 = arith.addi %at_166, %i12 : index
            %at_288 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#14, %q[%at_287, %at_288] : memref<64x2048xf32>, vector<16xf32>
            %at_289 = arith.addi %i_7, %i6 : index
            %at_290 = arith.muli %at_289, %i18 : index
            vector.store %loop_194#15, %q[%at_287, %at_290] : memref<64x2048xf32>, vector<16xf32>
            %at_291 = arith.addi %at_166, %i13 : index
            %at_292 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#16, %q[%at_291, %at_292] : memref<64x2048xf32>, vector<16xf32>
            %at_293 = arith.addi %i_7, %i6 : index
            %at_294 = arith.muli %at_293, %i18 : index
            vector.store %loop_194#17, %q[%at_291, %at_294] : memref<64x2048xf32>, vector<16xf32>
            %at_295 = arith.addi %at_166, %i14 : index
            %at_296 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#18, %q[%at_295, %at_296] : memref<64x2048xf32>, vector<16xf32>
            %at_297 = arith.addi %i_7, %i6 : index
            %at_298 = arith.muli %at_297, %i18 : index
            vector.store %loop_194#19, %q[%at_295, %at_298] : memref<64x2048xf32>, vector<16xf32>
            %at_299 = arith.addi %at_166, %i15 : index
            %at_300 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#20, %q[%at_299, %at_300] : memref<64x2048xf32>, vector<16xf32>
            %at_301 = arith.addi %i_7, %i6 : index
            %at_302 = arith.muli %at_301, %i18 : index
            vector.store %loop_194#21, %q[%at_299, %at_302] : memref<64x2048xf32>, vector<16xf32>
            %at_303 = arith.addi %at_166, %i16 : index
            %at_304 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#22, %q[%at_303, %at_304] : memref<64x2048xf32>, vector<16xf32>
            %at_305 = arith.addi %i_7, %i6 : index
            %at_306 = arith.muli %at_305, %i18 : index
            vector.store %loop_194#23, %q[%at_303, %at_306] : memref<64x2048xf32>, vector<16xf32>
          }
        }
      }
      %mine_307 = arith.subi %group_1, %i0 : index
      %inside_308 = arith.cmpi ult, %mine_307, %i1 : index
      scf.if %inside_308 {
        %at_309 = arith.muli %mine_307, %i1 : index
        %at_310 = arith.addi %at_309, %i1 : index
        %end_311 = arith.minsi %at_310, %i20 : index
        %end_312 = arith.minsi %end_311, %i20 : index
        scf.for %i_313 = %at_309 to %end_312 step %i3 {
          scf.for %i_315 = %i4 to %i5 step %i6 {
            %at_317 = arith.muli %i_315, %i7 : index
            %at_318 = arith.addi %i_313, %i6 : index
            %at_319 = arith.muli %at_317, %i8 : index
            %loop_347:26 = scf.for %i_320 = %i4 to %i8 step %i6 iter_args(%turn_321 = %splat9, %turn_322 = %splat9, %turn_323 = %splat9, %turn_324 = %splat9, %turn_325 = %splat9, %turn_326 = %splat9, %turn_327 = %splat9, %turn_328 = %splat9, %turn_329 = %splat9, %turn_330 = %splat9, %turn_331 = %splat9, %turn_332 = %splat9, %turn_333 = %splat9, %turn_334 = %splat9, %turn_335 = %splat9, %turn_336 = %splat9, %turn_337 = %splat9, %turn_338 = %splat9, %turn_339 = %splat9, %turn_340 = %splat9, %turn_341 = %splat9, %turn_342 = %splat9, %turn_343 = %splat9, %turn_344 = %splat9, %turn_345 = %splat9, %turn_346 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_348 = vector.load %w1[%i_313, %i_320, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_349 = arith.extf %v_348 : vector<16xf16> to vector<16xf32>
              %v_350 = vector.load %w1[%at_318, %i_320, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_351 = arith.extf %v_350 : vector<16xf16> to vector<16xf32>
              %at_352 = arith.muli %i_320, %i7 : index
              %at_353 = arith.addi %at_319, %at_352 : index
              %x_354 = memref.load %packed[%at_353] : memref<131072xf32>
              %b_355 = vector.broadcast %x_354 : f32 to vector<16xf32>
              %f_356 = math.fma %b_355, %f_349, %turn_321 : vector<16xf32>
              %f_357 = math.fma %b_355, %f_351, %turn_322 : vector<16xf32>
              %at_358 = arith.addi %at_353, %i6 : index
              %x_359 = memref.load %packed[%at_358] : memref<131072xf32>
              %b_360 = vector.broadcast %x_359 : f32 to vector<16xf32>
              %f_361 = math.fma %b_360, %f_349, %turn_323 : vector<16xf32>
              %f_362 = math.fma %b_360, %f_351, %turn_324 : vector<16xf32>
              %at_363 = arith.addi %at_353, %i3 : index
              %x_364 = memref.load %packed[%at_363] : memref<131072xf32>
              %b_365 = vector.broadcast %x_364 : f32 to vector<16xf32>
              %f_366 = math.fma %b_365, %f_349, %turn_325 : vector<16xf32>
              %f_367 = math.fma %b_365, %f_351, %turn_326 : vector<16xf32>
              %at_368 = arith.addi %at_353, %i10 : index
              %x_369 = memref.load %packed[%at_368] : memref<131072xf32>
              %b_370 = vector.broadcast %x_369 : f32 to vector<16xf32>
              %f_371 = math.fma %b_370, %f_349, %turn_327 : vector<16xf32>
              %f_372 = math.fma %b_370, %f_351, %turn_328 : vector<16xf32>
              %at_373 = arith.addi %at_353, %i5 : index
              %x_374 = memref.load %packed[%at_373] : memref<131072xf32>
              %b_375 = vector.broadcast %x_374 : f32 to vector<16xf32>
              %f_376 = math.fma %b_375, %f_349, %turn_329 : vector<16xf32>
              %f_377 = math.fma %b_375, %f_351, %turn_330 : vector<16xf32>
              %at_378 = arith.addi %at_353, %i11 : index
              %x_379 = memref.load %packed[%at_378] : memref<131072xf32>
              %b_380 = vector.broadcast %x_379 : f32 to vector<16xf32>
              %f_381 = math.fma %b_380, %f_349, %turn_331 : vector<16xf32>
              %f_382 = math.fma %b_380, %f_351, %turn_332 : vector<16xf32>
              %at_383 = arith.addi %at_353, %i1 : index
              %x_384 = memref.load %packed[%at_383] : memref<131072xf32>
              %b_385 = vector.broadcast %x_384 : f32 to vector<16xf32>
              %f_386 = math.fma %b_385, %f_349, %turn_333 : vector<16xf32>
              %f_387 = math.fma %b_385, %f_351, %turn_334 : vector<16xf32>
              %at_388 = arith.addi %at_353, %i12 : index
              %x_389 = memref.load %packed[%at_388] : memref<131072xf32>
              %b_390 = vector.broadcast %x_389 : f32 to vector<16xf32>
              %f_391 = math.fma %b_390, %f_349, %turn_335 : vector<16xf32>
              %f_392 = math.fma %b_390, %f_351, %turn_336 : vector<16xf32>
              %at_393 = arith.addi %at_353, %i13 : index
              %x_394 = memref.load %packed[%at_393] : memref<131072xf32>
              %b_395 = vector.broadcast %x_394 : f32 to vector<16xf32>
              %f_396 = math.fma %b_395, %f_349, %turn_337 : vector<16xf32>
              %f_397 = math.fma %b_395, %f_351, %turn_338 : vector<16xf32>
              %at_398 = arith.addi %at_353, %i14 : index
              %x_399 = memref.load %packed[%at_398] : memref<131072xf32>
              %b_400 = vector.broadcast %x_399 : f32 to vector<16xf32>
              %f_401 = math.fma %b_400, %f_349, %turn_339 : vector<16xf32>
              %f_402 = math.fma %b_400, %f_351, %turn_340 : vector<16xf32>
              %at_403 = arith.addi %at_353, %i15 : index
              %x_404 = memref.load %packed[%at_403] : memref<131072xf32>
              %b_405 = vector.broadcast %x_404 : f32 to vector<16xf32>
              %f_406 = math.fma %b_405, %f_349, %turn_341 : vector<16xf32>
              %f_407 = math.fma %b_405, %f_351, %turn_342 : vector<16xf32>
              %at_408 = arith.addi %at_353, %i16 : index
              %x_409 = memref.load %packed[%at_408] : memref<131072xf32>
              %b_410 = vector.broadcast %x_409 : f32 to vector<16xf32>
              %f_411 = math.fma %b_410, %f_349, %turn_343 : vector<16xf32>
              %f_412 = math.fma %b_410, %f_351, %turn_344 : vector<16xf32>
              %at_413 = arith.addi %at_353, %i17 : index
              %x_414 = memref.load %packed[%at_413] : memref<131072xf32>
              %b_415 = vector.broadcast %x_414 : f32 to vector<16xf32>
              %f_416 = math.fma %b_415, %f_349, %turn_345 : vector<16xf32>
              %f_417 = math.fma %b_415, %f_351, %turn_346 : vector<16xf32>
              scf.yield %f_356, %f_357, %f_361, %f_362, %f_366, %f_367, %f_371, %f_372, %f_376, %f_377, %f_381, %f_382, %f_386, %f_387, %f_391, %f_392, %f_396, %f_397, %f_401, %f_402, %f_406, %f_407, %f_411, %f_412, %f_416, %f_417 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_418 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#0, %k[%at_317, %at_418] : memref<64x512xf32>, vector<16xf32>
            %at_419 = arith.addi %i_313, %i6 : index
            %at_420 = arith.muli %at_419, %i18 : index
            vector.store %loop_347#1, %k[%at_317, %at_420] : memref<64x512xf32>, vector<16xf32>
            %at_421 = arith.addi %at_317, %i6 : index
            %at_422 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#2, %k[%at_421, %at_422] : memref<64x512xf32>, vector<16xf32>
            %at_423 = arith.addi %i_313, %i6 : index
            %at_424 = arith.muli %at_423, %i18 : index
            vector.store %loop_347#3, %k[%at_421, %at_424] : memref<64x512xf32>, vector<16xf32>
            %at_425 = arith.addi %at_317, %i3 : index
            %at_426 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#4, %k[%at_425, %at_426] : memref<64x512xf32>, vector<16xf32>
            %at_427 = arith.addi %i_313, %i6 : index
            %at_428 = arith.muli %at_427, %i18 : index
            vector.store %loop_347#5, %k[%at_425, %at_428] : memref<64x512xf32>, vector<16xf32>
            %at_429 = arith.addi %at_317, %i10 : index
            %at_430 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#6, %k[%at_429, %at_430] : memref<64x512xf32>, vector<16xf32>
            %at_431 = arith.addi %i_313, %i6 : index
            %at_432 = arith.muli %at_431, %i18 : index
            vector.store %loop_347#7, %k[%at_429, %at_432] : memref<64x512xf32>, vector<16xf32>
            %at_433 = arith.addi %at_317, %i5 : index
            %at_434 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#8, %k[%at_433, %at_434] : memref<64x512xf32>, vector<16xf32>
            %at_435 = arith.addi %i_313, %i6 : index
            %at_436 = arith.muli %at_435, %i18 : index
            vector.store %loop_347#9, %k[%at_433, %at_436] : memref<64x512xf32>, vector<16xf32>
            %at_437 = arith.addi %at_317, %i11 : index
            %at_438 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#10, %k[%at_437, %at_438] : memref<64x512xf32>, vector<16xf32>
            %at_439 = arith.addi %i_313, %i6 : index
            %at_440 = arith.muli %at_439, %i18 : index
            vector.store %loop_347#11, %k[%at_437, %at_440] : memref<64x512xf32>, vector<16xf32>
            %at_441 = arith.addi %at_317, %i1 : index
            %at_442 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#12, %k[%at_441, %at_442] : memref<64x512xf32>, vector<16xf32>
            %at_443 = arith.addi %i_313, %i6 : index
            %at_444 = arith.muli %at_443, %i18 : index
            vector.store %loop_347#13, %k[%at_441, %at_444] : memref<64x512xf32>, vector<16xf32>
            %at_445 = arith.addi %at_317, %i12 : index
            %at_446 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#14, %k[%at_445, %at_446] : memref<64x512xf32>, vector<16xf32>
            %at_447 = arith.addi %i_313, %i6 : index
            %at_448 = arith.muli %at_447, %i18 : index
            vector.store %loop_347#15, %k[%at_445, %at_448] : memref<64x512xf32>, vector<16xf32>
            %at_449 = arith.addi %at_317, %i13 : index
            %at_450 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#16, %k[%at_449, %at_450] : memref<64x512xf32>, vector<16xf32>
            %at_451 = arith.addi %i_313, %i6 : index
            %at_452 = arith.muli %at_451, %i18 : index
            vector.store %loop_347#17, %k[%at_449, %at_452] : memref<64x512xf32>, vector<16xf32>
            %at_453 = arith.addi %at_317, %i14 : index
            %at_454 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#18, %k[%at_453, %at_454] : memref<64x512xf32>, vector<16xf32>
            %at_455 = arith.addi %i_313, %i6 : index
            %at_456 = arith.muli %at_455, %i18 : index
            vector.store %loop_347#19, %k[%at_453, %at_456] : memref<64x512xf32>, vector<16xf32>
            %at_457 = arith.addi %at_317, %i15 : index
            %at_458 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#20, %k[%at_457, %at_458] : memref<64x512xf32>, vector<16xf32>
            %at_459 = arith.addi %i_313, %i6 : index
            %at_460 = arith.muli %at_459, %i18 : index
            vector.store %loop_347#21, %k[%at_457, %at_460] : memref<64x512xf32>, vector<16xf32>
            %at_461 = arith.addi %at_317, %i16 : index
            %at_462 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#22, %k[%at_461, %at_462] : memref<64x512xf32>, vector<16xf32>
            %at_463 = arith.addi %i_313, %i6 : index
            %at_464 = arith.muli %at_463, %i18 : index
            vector.store %loop_347#23, %k[%at_461, %at_464] : memref<64x512xf32>, vector<16xf32>
            %at_465 = arith.addi %at_317, %i17 : index
            %at_466 = arith.muli %i_313, %i18 : index
            vector.store %loop_347#24, %k[%at_465, %at_466] : memref<64x512xf32>, vector<16xf32>
            %at_467 = arith.addi %i_313, %i6 : index
            %at_468 = arith.muli %at_467, %i18 : index
            vector.store %loop_347#25, %k[%at_465, %at_468] : memref<64x512xf32>, vector<16xf32>
          }
          scf.for %i_469 = %i4 to %i6 step %i6 {
            %at_471 = arith.muli %i_469, %i17 : index
            %at_472 = arith.addi %at_471, %i19 : index
            %at_473 = arith.addi %i_313, %i6 : index
            %at_474 = arith.muli %at_472, %i8 : index
            %loop_500:24 = scf.for %i_475 = %i4 to %i8 step %i6 iter_args(%turn_476 = %splat9, %turn_477 = %splat9, %turn_478 = %splat9, %turn_479 = %splat9, %turn_480 = %splat9, %turn_481 = %splat9, %turn_482 = %splat9, %turn_483 = %splat9, %turn_484 = %splat9, %turn_485 = %splat9, %turn_486 = %splat9, %turn_487 = %splat9, %turn_488 = %splat9, %turn_489 = %splat9, %turn_490 = %splat9, %turn_491 = %splat9, %turn_492 = %splat9, %turn_493 = %splat9, %turn_494 = %splat9, %turn_495 = %splat9, %turn_496 = %splat9, %turn_497 = %splat9, %turn_498 = %splat9, %turn_499 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_501 = vector.load %w1[%i_313, %i_475, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_502 = arith.extf %v_501 : vector<16xf16> to vector<16xf32>
              %v_503 = vector.load %w1[%at_473, %i_475, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_504 = arith.extf %v_503 : vector<16xf16> to vector<16xf32>
              %at_505 = arith.muli %i_475, %i17 : index
              %at_506 = arith.addi %at_474, %at_505 : index
              %x_507 = memref.load %packed[%at_506] : memref<131072xf32>
              %b_508 = vector.broadcast %x_507 : f32 to vector<16xf32>
              %f_509 = math.fma %b_508, %f_502, %turn_476 : vector<16xf32>
              %f_510 = math.fma %b_508, %f_504, %turn_477 : vector<16xf32>
              %at_511 = arith.addi %at_506, %i6 : index
              %x_512 = memref.load %packed[%at_511] : memref<131072xf32>
              %b_513 = vector.broadcast %x_512 : f32 to vector<16xf32>
              %f_514 = math.fma %b_513, %f_502, %turn_478 : vector<16xf32>
              %f_515 = math.fma %b_513, %f_504, %turn_479 : vector<16xf32>
              %at_516 = arith.addi %at_506, %i3 : index
              %x_517 = memref.load %packed[%at_516] : memref<131072xf32>
              %b_518 = vector.broadcast %x_517 : f32 to vector<16xf32>
              %f_519 = math.fma %b_518, %f_502, %turn_480 : vector<16xf32>
              %f_520 = math.fma %b_518, %f_504, %turn_481 : vector<16xf32>
              %at_521 = arith.addi %at_506, %i10 : index
              %x_522 = memref.load %packed[%at_521] : memref<131072xf32>
              %b_523 = vector.broadcast %x_522 : f32 to vector<16xf32>
              %f_524 = math.fma %b_523, %f_502, %turn_482 : vector<16xf32>
              %f_525 = math.fma %b_523, %f_504, %turn_483 : vector<16xf32>
              %at_526 = arith.addi %at_506, %i5 : index
              %x_527 = memref.load %packed[%at_526] : memref<131072xf32>
              %b_528 = vector.broadcast %x_527 : f32 to vector<16xf32>
              %f_529 = math.fma %b_528, %f_502, %turn_484 : vector<16xf32>
              %f_530 = math.fma %b_528, %f_504, %turn_485 : vector<16xf32>
              %at_531 = arith.addi %at_506, %i11 : index
              %x_532 = memref.load %packed[%at_531] : memref<131072xf32>
              %b_533 = vector.broadcast %x_532 : f32 to vector<16xf32>
              %f_534 = math.fma %b_533, %f_502, %turn_486 : vector<16xf32>
              %f_535 = math.fma %b_533, %f_504, %turn_487 : vector<16xf32>
              %at_536 = arith.addi %at_506, %i1 : index
              %x_537 = memref.load %packed[%at_536] : memref<131072xf32>
              %b_538 = vector.broadcast %x_537 : f32 to vector<16xf32>
              %f_539 = math.fma %b_538, %f_502, %turn_488 : vector<16xf32>
              %f_540 = math.fma %b_538, %f_504, %turn_489 : vector<16xf32>
              %at_541 = arith.addi %at_506, %i12 : index
              %x_542 = memref.load %packed[%at_541] : memref<131072xf32>
              %b_543 = vector.broadcast %x_542 : f32 to vector<16xf32>
              %f_544 = math.fma %b_543, %f_502, %turn_490 : vector<16xf32>
              %f_545 = math.fma %b_543, %f_504, %turn_491 : vector<16xf32>
              %at_546 = arith.addi %at_506, %i13 : index
              %x_547 = memref.load %packed[%at_546] : memref<131072xf32>
              %b_548 = vector.broadcast %x_547 : f32 to vector<16xf32>
              %f_549 = math.fma %b_548, %f_502, %turn_492 : vector<16xf32>
              %f_550 = math.fma %b_548, %f_504, %turn_493 : vector<16xf32>
              %at_551 = arith.addi %at_506, %i14 : index
              %x_552 = memref.load %packed[%at_551] : memref<131072xf32>
              %b_553 = vector.broadcast %x_552 : f32 to vector<16xf32>
              %f_554 = math.fma %b_553, %f_502, %turn_494 : vector<16xf32>
              %f_555 = math.fma %b_553, %f_504, %turn_495 : vector<16xf32>
              %at_556 = arith.addi %at_506, %i15 : index
              %x_557 = memref.load %packed[%at_556] : memref<131072xf32>
              %b_558 = vector.broadcast %x_557 : f32 to vector<16xf32>
              %f_559 = math.fma %b_558, %f_502, %turn_496 : vector<16xf32>
              %f_560 = math.fma %b_558, %f_504, %turn_497 : vector<16xf32>
              %at_561 = arith.addi %at_506, %i16 : index
              %x_562 = memref.load %packed[%at_561] : memref<131072xf32>
              %b_563 = vector.broadcast %x_562 : f32 to vector<16xf32>
              %f_564 = math.fma %b_563, %f_502, %turn_498 : vector<16xf32>
              %f_565 = math.fma %b_563, %f_504, %turn_499 : vector<16xf32>
              scf.yield %f_509, %f_510, %f_514, %f_515, %f_519, %f_520, %f_524, %f_525, %f_529, %f_530, %f_534, %f_535, %f_539, %f_540, %f_544, %f_545, %f_549, %f_550, %f_554, %f_555, %f_559, %f_560, %f_564, %f_565 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_566 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#0, %k[%at_472, %at_566] : memref<64x512xf32>, vector<16xf32>
            %at_567 = arith.addi %i_313, %i6 : index
            %at_568 = arith.muli %at_567, %i18 : index
            vector.store %loop_500#1, %k[%at_472, %at_568] : memref<64x512xf32>, vector<16xf32>
            %at_569 = arith.addi %at_472, %i6 : index
            %at_570 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#2, %k[%at_569, %at_570] : memref<64x512xf32>, vector<16xf32>
            %at_571 = arith.addi %i_313, %i6 : index
            %at_572 = arith.muli %at_571, %i18 : index
            vector.store %loop_500#3, %k[%at_569, %at_572] : memref<64x512xf32>, vector<16xf32>
            %at_573 = arith.addi %at_472, %i3 : index
            %at_574 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#4, %k[%at_573, %at_574] : memref<64x512xf32>, vector<16xf32>
            %at_575 = arith.addi %i_313, %i6 : index
            %at_576 = arith.muli %at_575, %i18 : index
            vector.store %loop_500#5, %k[%at_573, %at_576] : memref<64x512xf32>, vector<16xf32>
            %at_577 = arith.addi %at_472, %i10 : index
            %at_578 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#6, %k[%at_577, %at_578] : memref<64x512xf32>, vector<16xf32>
            %at_579 = arith.addi %i_313, %i6 : index
            %at_580 = arith.muli %at_579, %i18 : index
            vector.store %loop_500#7, %k[%at_577, %at_580] : memref<64x512xf32>, vector<16xf32>
            %at_581 = arith.addi %at_472, %i5 : index
            %at_582 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#8, %k[%at_581, %at_582] : memref<64x512xf32>, vector<16xf32>
            %at_583 = arith.addi %i_313, %i6 : index
            %at_584 = arith.muli %at_583, %i18 : index
            vector.store %loop_500#9, %k[%at_581, %at_584] : memref<64x512xf32>, vector<16xf32>
            %at_585 = arith.addi %at_472, %i11 : index
            %at_586 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#10, %k[%at_585, %at_586] : memref<64x512xf32>, vector<16xf32>
            %at_587 = arith.addi %i_313, %i6 : index
            %at_588 = arith.muli %at_587, %i18 : index
            vector.store %loop_500#11, %k[%at_585, %at_588] : memref<64x512xf32>, vector<16xf32>
            %at_589 = arith.addi %at_472, %i1 : index
            %at_590 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#12, %k[%at_589, %at_590] : memref<64x512xf32>, vector<16xf32>
            %at_591 = arith.addi %i_313, %i6 : index
            %at_592 = arith.muli %at_591, %i18 : index
            vector.store %loop_500#13, %k[%at_589, %at_592] : memref<64x512xf32>, vector<16xf32>
            %at_593 = arith.addi %at_472, %i12 : index
            %at_594 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#14, %k[%at_593, %at_594] : memref<64x512xf32>, vector<16xf32>
            %at_595 = arith.addi %i_313, %i6 : index
            %at_596 = arith.muli %at_595, %i18 : index
            vector.store %loop_500#15, %k[%at_593, %at_596] : memref<64x512xf32>, vector<16xf32>
            %at_597 = arith.addi %at_472, %i13 : index
            %at_598 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#16, %k[%at_597, %at_598] : memref<64x512xf32>, vector<16xf32>
            %at_599 = arith.addi %i_313, %i6 : index
            %at_600 = arith.muli %at_599, %i18 : index
            vector.store %loop_500#17, %k[%at_597, %at_600] : memref<64x512xf32>, vector<16xf32>
            %at_601 = arith.addi %at_472, %i14 : index
            %at_602 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#18, %k[%at_601, %at_602] : memref<64x512xf32>, vector<16xf32>
            %at_603 = arith.addi %i_313, %i6 : index
            %at_604 = arith.muli %at_603, %i18 : index
            vector.store %loop_500#19, %k[%at_601, %at_604] : memref<64x512xf32>, vector<16xf32>
            %at_605 = arith.addi %at_472, %i15 : index
            %at_606 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#20, %k[%at_605, %at_606] : memref<64x512xf32>, vector<16xf32>
            %at_607 = arith.addi %i_313, %i6 : index
            %at_608 = arith.muli %at_607, %i18 : index
            vector.store %loop_500#21, %k[%at_605, %at_608] : memref<64x512xf32>, vector<16xf32>
            %at_609 = arith.addi %at_472, %i16 : index
            %at_610 = arith.muli %i_313, %i18 : index
            vector.store %loop_500#22, %k[%at_609, %at_610] : memref<64x512xf32>, vector<16xf32>
            %at_611 = arith.addi %i_313, %i6 : index
            %at_612 = arith.muli %at_611, %i18 : index
            vector.store %loop_500#23, %k[%at_609, %at_612] : memref<64x512xf32>, vector<16xf32>
          }
        }
      }
      %mine_613 = arith.subi %group_1, %i21 : index
      %inside_614 = arith.cmpi ult, %mine_613, %i1 : index
      scf.if %inside_614 {
        %at_615 = arith.muli %mine_613, %i1 : index
        %at_616 = arith.addi %at_615, %i1 : index
        %end_617 = arith.minsi %at_616, %i20 : index
        %end_618 = arith.minsi %end_617, %i20 : index
        scf.for %i_619 = %at_615 to %end_618 step %i3 {
          scf.for %i_621 = %i4 to %i5 step %i6 {
            %at_623 = arith.muli %i_621, %i7 : index
            %at_624 = arith.addi %i_619, %i6 : index
            %at_625 = arith.muli %at_623, %i8 : index
            %loop_653:26 = scf.for %i_626 = %i4 to %i8 step %i6 iter_args(%turn_627 = %splat9, %turn_628 = %splat9, %turn_629 = %splat9, %turn_630 = %splat9, %turn_631 = %splat9, %turn_632 = %splat9, %turn_633 = %splat9, %turn_634 = %splat9, %turn_635 = %splat9, %turn_636 = %splat9, %turn_637 = %splat9, %turn_638 = %splat9, %turn_639 = %splat9, %turn_640 = %splat9, %turn_641 = %splat9, %turn_642 = %splat9, %turn_643 = %splat9, %turn_644 = %splat9, %turn_645 = %splat9, %turn_646 = %splat9, %turn_647 = %splat9, %turn_648 = %splat9, %turn_649 = %splat9, %turn_650 = %splat9, %turn_651 = %splat9, %turn_652 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_654 = vector.load %w2[%i_619, %i_626, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_655 = arith.extf %v_654 : vector<16xf16> to vector<16xf32>
              %v_656 = vector.load %w2[%at_624, %i_626, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_657 = arith.extf %v_656 : vector<16xf16> to vector<16xf32>
              %at_658 = arith.muli %i_626, %i7 : index
              %at_659 = arith.addi %at_625, %at_658 : index
              %x_660 = memref.load %packed[%at_659] : memref<131072xf32>
              %b_661 = vector.broadcast %x_660 : f32 to vector<16xf32>
              %f_662 = math.fma %b_661, %f_655, %turn_627 : vector<16xf32>
              %f_663 = math.fma %b_661, %f_657, %turn_628 : vector<16xf32>
              %at_664 = arith.addi %at_659, %i6 : index
              %x_665 = memref.load %packed[%at_664] : memref<131072xf32>
              %b_666 = vector.broadcast %x_665 : f32 to vector<16xf32>
              %f_667 = math.fma %b_666, %f_655, %turn_629 : vector<16xf32>
              %f_668 = math.fma %b_666, %f_657, %turn_630 : vector<16xf32>
              %at_669 = arith.addi %at_659, %i3 : index
              %x_670 = memref.load %packed[%at_669] : memref<131072xf32>
              %b_671 = vector.broadcast %x_670 : f32 to vector<16xf32>
              %f_672 = math.fma %b_671, %f_655, %turn_631 : vector<16xf32>
              %f_673 = math.fma %b_671, %f_657, %turn_632 : vector<16xf32>
              %at_674 = arith.addi %at_659, %i10 : index
              %x_675 = memref.load %packed[%at_674] : memref<131072xf32>
              %b_676 = vector.broadcast %x_675 : f32 to vector<16xf32>
              %f_677 = math.fma %b_676, %f_655, %turn_633 : vector<16xf32>
              %f_678 = math.fma %b_676, %f_657, %turn_634 : vector<16xf32>
              %at_679 = arith.addi %at_659, %i5 : index
              %x_680 = memref.load %packed[%at_679] : memref<131072xf32>
              %b_681 = vector.broadcast %x_680 : f32 to vector<16xf32>
              %f_682 = math.fma %b_681, %f_655, %turn_635 : vector<16xf32>
              %f_683 = math.fma %b_681, %f_657, %turn_636 : vector<16xf32>
              %at_684 = arith.addi %at_659, %i11 : index
              %x_685 = memref.load %packed[%at_684] : memref<131072xf32>
              %b_686 = vector.broadcast %x_685 : f32 to vector<16xf32>
              %f_687 = math.fma %b_686, %f_655, %turn_637 : vector<16xf32>
              %f_688 = math.fma %b_686, %f_657, %turn_638 : vector<16xf32>
              %at_689 = arith.addi %at_659, %i1 : index
              %x_690 = memref.load %packed[%at_689] : memref<131072xf32>
              %b_691 = vector.broadcast %x_690 : f32 to vector<16xf32>
              %f_692 = math.fma %b_691, %f_655, %turn_639 : vector<16xf32>
              %f_693 = math.fma %b_691, %f_657, %turn_640 : vector<16xf32>
              %at_694 = arith.addi %at_659, %i12 : index
              %x_695 = memref.load %packed[%at_694] : memref<131072xf32>
              %b_696 = vector.broadcast %x_695 : f32 to vector<16xf32>
              %f_697 = math.fma %b_696, %f_655, %turn_641 : vector<16xf32>
              %f_698 = math.fma %b_696, %f_657, %turn_642 : vector<16xf32>
              %at_699 = arith.addi %at_659, %i13 : index
              %x_700 = memref.load %packed[%at_699] : memref<131072xf32>
              %b_701 = vector.broadcast %x_700 : f32 to vector<16xf32>
              %f_702 = math.fma %b_701, %f_655, %turn_643 : vector<16xf32>
              %f_703 = math.fma %b_701, %f_657, %turn_644 : vector<16xf32>
              %at_704 = arith.addi %at_659, %i14 : index
              %x_705 = memref.load %packed[%at_704] : memref<131072xf32>
              %b_706 = vector.broadcast %x_705 : f32 to vector<16xf32>
              %f_707 = math.fma %b_706, %f_655, %turn_645 : vector<16xf32>
              %f_708 = math.fma %b_706, %f_657, %turn_646 : vector<16xf32>
              %at_709 = arith.addi %at_659, %i15 : index
              %x_710 = memref.load %packed[%at_709] : memref<131072xf32>
              %b_711 = vector.broadcast %x_710 : f32 to vector<16xf32>
              %f_712 = math.fma %b_711, %f_655, %turn_647 : vector<16xf32>
              %f_713 = math.fma %b_711, %f_657, %turn_648 : vector<16xf32>
              %at_714 = arith.addi %at_659, %i16 : index
              %x_715 = memref.load %packed[%at_714] : memref<131072xf32>
              %b_716 = vector.broadcast %x_715 : f32 to vector<16xf32>
              %f_717 = math.fma %b_716, %f_655, %turn_649 : vector<16xf32>
              %f_718 = math.fma %b_716, %f_657, %turn_650 : vector<16xf32>
              %at_719 = arith.addi %at_659, %i17 : index
              %x_720 = memref.load %packed[%at_719] : memref<131072xf32>
              %b_721 = vector.broadcast %x_720 : f32 to vector<16xf32>
              %f_722 = math.fma %b_721, %f_655, %turn_651 : vector<16xf32>
              %f_723 = math.fma %b_721, %f_657, %turn_652 : vector<16xf32>
              scf.yield %f_662, %f_663, %f_667, %f_668, %f_672, %f_673, %f_677, %f_678, %f_682, %f_683, %f_687, %f_688, %f_692, %f_693, %f_697, %f_698, %f_702, %f_703, %f_707, %f_708, %f_712, %f_713, %f_717, %f_718, %f_722, %f_723 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_724 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#0, %v[%at_623, %at_724] : memref<64x512xf32>, vector<16xf32>
            %at_725 = arith.addi %i_619, %i6 : index
            %at_726 = arith.muli %at_725, %i18 : index
            vector.store %loop_653#1, %v[%at_623, %at_726] : memref<64x512xf32>, vector<16xf32>
            %at_727 = arith.addi %at_623, %i6 : index
            %at_728 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#2, %v[%at_727, %at_728] : memref<64x512xf32>, vector<16xf32>
            %at_729 = arith.addi %i_619, %i6 : index
            %at_730 = arith.muli %at_729, %i18 : index
            vector.store %loop_653#3, %v[%at_727, %at_730] : memref<64x512xf32>, vector<16xf32>
            %at_731 = arith.addi %at_623, %i3 : index
            %at_732 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#4, %v[%at_731, %at_732] : memref<64x512xf32>, vector<16xf32>
            %at_733 = arith.addi %i_619, %i6 : index
            %at_734 = arith.muli %at_733, %i18 : index
            vector.store %loop_653#5, %v[%at_731, %at_734] : memref<64x512xf32>, vector<16xf32>
            %at_735 = arith.addi %at_623, %i10 : index
            %at_736 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#6, %v[%at_735, %at_736] : memref<64x512xf32>, vector<16xf32>
            %at_737 = arith.addi %i_619, %i6 : index
            %at_738 = arith.muli %at_737, %i18 : index
            vector.store %loop_653#7, %v[%at_735, %at_738] : memref<64x512xf32>, vector<16xf32>
            %at_739 = arith.addi %at_623, %i5 : index
            %at_740 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#8, %v[%at_739, %at_740] : memref<64x512xf32>, vector<16xf32>
            %at_741 = arith.addi %i_619, %i6 : index
            %at_742 = arith.muli %at_741, %i18 : index
            vector.store %loop_653#9, %v[%at_739, %at_742] : memref<64x512xf32>, vector<16xf32>
            %at_743 = arith.addi %at_623, %i11 : index
            %at_744 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#10, %v[%at_743, %at_744] : memref<64x512xf32>, vector<16xf32>
            %at_745 = arith.addi %i_619, %i6 : index
            %at_746 = arith.muli %at_745, %i18 : index
            vector.store %loop_653#11, %v[%at_743, %at_746] : memref<64x512xf32>, vector<16xf32>
            %at_747 = arith.addi %at_623, %i1 : index
            %at_748 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#12, %v[%at_747, %at_748] : memref<64x512xf32>, vector<16xf32>
            %at_749 = arith.addi %i_619, %i6 : index
            %at_750 = arith.muli %at_749, %i18 : index
            vector.store %loop_653#13, %v[%at_747, %at_750] : memref<64x512xf32>, vector<16xf32>
            %at_751 = arith.addi %at_623, %i12 : index
            %at_752 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#14, %v[%at_751, %at_752] : memref<64x512xf32>, vector<16xf32>
            %at_753 = arith.addi %i_619, %i6 : index
            %at_754 = arith.muli %at_753, %i18 : index
            vector.store %loop_653#15, %v[%at_751, %at_754] : memref<64x512xf32>, vector<16xf32>
            %at_755 = arith.addi %at_623, %i13 : index
            %at_756 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#16, %v[%at_755, %at_756] : memref<64x512xf32>, vector<16xf32>
            %at_757 = arith.addi %i_619, %i6 : index
            %at_758 = arith.muli %at_757, %i18 : index
            vector.store %loop_653#17, %v[%at_755, %at_758] : memref<64x512xf32>, vector<16xf32>
            %at_759 = arith.addi %at_623, %i14 : index
            %at_760 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#18, %v[%at_759, %at_760] : memref<64x512xf32>, vector<16xf32>
            %at_761 = arith.addi %i_619, %i6 : index
            %at_762 = arith.muli %at_761, %i18 : index
            vector.store %loop_653#19, %v[%at_759, %at_762] : memref<64x512xf32>, vector<16xf32>
            %at_763 = arith.addi %at_623, %i15 : index
            %at_764 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#20, %v[%at_763, %at_764] : memref<64x512xf32>, vector<16xf32>
            %at_765 = arith.addi %i_619, %i6 : index
            %at_766 = arith.muli %at_765, %i18 : index
            vector.store %loop_653#21, %v[%at_763, %at_766] : memref<64x512xf32>, vector<16xf32>
            %at_767 = arith.addi %at_623, %i16 : index
            %at_768 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#22, %v[%at_767, %at_768] : memref<64x512xf32>, vector<16xf32>
            %at_769 = arith.addi %i_619, %i6 : index
            %at_770 = arith.muli %at_769, %i18 : index
            vector.store %loop_653#23, %v[%at_767, %at_770] : memref<64x512xf32>, vector<16xf32>
            %at_771 = arith.addi %at_623, %i17 : index
            %at_772 = arith.muli %i_619, %i18 : index
            vector.store %loop_653#24, %v[%at_771, %at_772] : memref<64x512xf32>, vector<16xf32>
            %at_773 = arith.addi %i_619, %i6 : index
            %at_774 = arith.muli %at_773, %i18 : index
            vector.store %loop_653#25, %v[%at_771, %at_774] : memref<64x512xf32>, vector<16xf32>
          }
          scf.for %i_775 = %i4 to %i6 step %i6 {
            %at_777 = arith.muli %i_775, %i17 : index
            %at_778 = arith.addi %at_777, %i19 : index
            %at_779 = arith.addi %i_619, %i6 : index
            %at_780 = arith.muli %at_778, %i8 : index
            %loop_806:24 = scf.for %i_781 = %i4 to %i8 step %i6 iter_args(%turn_782 = %splat9, %turn_783 = %splat9, %turn_784 = %splat9, %turn_785 = %splat9, %turn_786 = %splat9, %turn_787 = %splat9, %turn_788 = %splat9, %turn_789 = %splat9, %turn_790 = %splat9, %turn_791 = %splat9, %turn_792 = %splat9, %turn_793 = %splat9, %turn_794 = %splat9, %turn_795 = %splat9, %turn_796 = %splat9, %turn_797 = %splat9, %turn_798 = %splat9, %turn_799 = %splat9, %turn_800 = %splat9, %turn_801 = %splat9, %turn_802 = %splat9, %turn_803 = %splat9, %turn_804 = %splat9, %turn_805 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_807 = vector.load %w2[%i_619, %i_781, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_808 = arith.extf %v_807 : vector<16xf16> to vector<16xf32>
              %v_809 = vector.load %w2[%at_779, %i_781, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_810 = arith.extf %v_809 : vector<16xf16> to vector<16xf32>
              %at_811 = arith.muli %i_781, %i17 : index
              %at_812 = arith.addi %at_780, %at_811 : index
              %x_813 = memref.load %packed[%at_812] : memref<131072xf32>
              %b_814 = vector.broadcast %x_813 : f32 to vector<16xf32>
              %f_815 = math.fma %b_814, %f_808, %turn_782 : vector<16xf32>
              %f_816 = math.fma %b_814, %f_810, %turn_783 : vector<16xf32>
              %at_817 = arith.addi %at_812, %i6 : index
              %x_818 = memref.load %packed[%at_817] : memref<131072xf32>
              %b_819 = vector.broadcast %x_818 : f32 to vector<16xf32>
              %f_820 = math.fma %b_819, %f_808, %turn_784 : vector<16xf32>
              %f_821 = math.fma %b_819, %f_810, %turn_785 : vector<16xf32>
              %at_822 = arith.addi %at_812, %i3 : index
              %x_823 = memref.load %packed[%at_822] : memref<131072xf32>
              %b_824 = vector.broadcast %x_823 : f32 to vector<16xf32>
              %f_825 = math.fma %b_824, %f_808, %turn_786 : vector<16xf32>
              %f_826 = math.fma %b_824, %f_810, %turn_787 : vector<16xf32>
              %at_827 = arith.addi %at_812, %i10 : index
              %x_828 = memref.load %packed[%at_827] : memref<131072xf32>
              %b_829 = vector.broadcast %x_828 : f32 to vector<16xf32>
              %f_830 = math.fma %b_829, %f_808, %turn_788 : vector<16xf32>
              %f_831 = math.fma %b_829, %f_810, %turn_789 : vector<16xf32>
              %at_832 = arith.addi %at_812, %i5 : index
              %x_833 = memref.load %packed[%at_832] : memref<131072xf32>
              %b_834 = vector.broadcast %x_833 : f32 to vector<16xf32>
              %f_835 = math.fma %b_834, %f_808, %turn_790 : vector<16xf32>
              %f_836 = math.fma %b_834, %f_810, %turn_791 : vector<16xf32>
              %at_837 = arith.addi %at_812, %i11 : index
              %x_838 = memref.load %packed[%at_837] : memref<131072xf32>
              %b_839 = vector.broadcast %x_838 : f32 to vector<16xf32>
              %f_840 = math.fma %b_839, %f_808, %turn_792 : vector<16xf32>
              %f_841 = math.fma %b_839, %f_810, %turn_793 : vector<16xf32>
              %at_842 = arith.addi %at_812, %i1 : index
              %x_843 = memref.load %packed[%at_842] : memref<131072xf32>
              %b_844 = vector.broadcast %x_843 : f32 to vector<16xf32>
              %f_845 = math.fma %b_844, %f_808, %turn_794 : vector<16xf32>
              %f_846 = math.fma %b_844, %f_810, %turn_795 : vector<16xf32>
              %at_847 = arith.addi %at_812, %i12 : index
              %x_848 = memref.load %packed[%at_847] : memref<131072xf32>
              %b_849 = vector.broadcast %x_848 : f32 to vector<16xf32>
              %f_850 = math.fma %b_849, %f_808, %turn_796 : vector<16xf32>
              %f_851 = math.fma %b_849, %f_810, %turn_797 : vector<16xf32>
              %at_852 = arith.addi %at_812, %i13 : index
              %x_853 = memref.load %packed[%at_852] : memref<131072xf32>
              %b_854 = vector.broadcast %x_853 : f32 to vector<16xf32>
              %f_855 = math.fma %b_854, %f_808, %turn_798 : vector<16xf32>
              %f_856 = math.fma %b_854, %f_810, %turn_799 : vector<16xf32>
              %at_857 = arith.addi %at_812, %i14 : index
              %x_858 = memref.load %packed[%at_857] : memref<131072xf32>
              %b_859 = vector.broadcast %x_858 : f32 to vector<16xf32>
              %f_860 = math.fma %b_859, %f_808, %turn_800 : vector<16xf32>
              %f_861 = math.fma %b_859, %f_810, %turn_801 : vector<16xf32>
              %at_862 = arith.addi %at_812, %i15 : index
              %x_863 = memref.load %packed[%at_862] : memref<131072xf32>
              %b_864 = vector.broadcast %x_863 : f32 to vector<16xf32>
              %f_865 = math.fma %b_864, %f_808, %turn_802 : vector<16xf32>
              %f_866 = math.fma %b_864, %f_810, %turn_803 : vector<16xf32>
              %at_867 = arith.addi %at_812, %i16 : index
              %x_868 = memref.load %packed[%at_867] : memref<131072xf32>
              %b_869 = vector.broadcast %x_868 : f32 to vector<16xf32>
              %f_870 = math.fma %b_869, %f_808, %turn_804 : vector<16xf32>
              %f_871 = math.fma %b_869, %f_810, %turn_805 : vector<16xf32>
              scf.yield %f_815, %f_816, %f_820, %f_821, %f_825, %f_826, %f_830, %f_831, %f_835, %f_836, %f_840, %f_841, %f_845, %f_846, %f_850, %f_851, %f_855, %f_856, %f_860, %f_861, %f_865, %f_866, %f_870, %f_871 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_872 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#0, %v[%at_778, %at_872] : memref<64x512xf32>, vector<16xf32>
            %at_873 = arith.addi %i_619, %i6 : index
            %at_874 = arith.muli %at_873, %i18 : index
            vector.store %loop_806#1, %v[%at_778, %at_874] : memref<64x512xf32>, vector<16xf32>
            %at_875 = arith.addi %at_778, %i6 : index
            %at_876 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#2, %v[%at_875, %at_876] : memref<64x512xf32>, vector<16xf32>
            %at_877 = arith.addi %i_619, %i6 : index
            %at_878 = arith.muli %at_877, %i18 : index
            vector.store %loop_806#3, %v[%at_875, %at_878] : memref<64x512xf32>, vector<16xf32>
            %at_879 = arith.addi %at_778, %i3 : index
            %at_880 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#4, %v[%at_879, %at_880] : memref<64x512xf32>, vector<16xf32>
            %at_881 = arith.addi %i_619, %i6 : index
            %at_882 = arith.muli %at_881, %i18 : index
            vector.store %loop_806#5, %v[%at_879, %at_882] : memref<64x512xf32>, vector<16xf32>
            %at_883 = arith.addi %at_778, %i10 : index
            %at_884 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#6, %v[%at_883, %at_884] : memref<64x512xf32>, vector<16xf32>
            %at_885 = arith.addi %i_619, %i6 : index
            %at_886 = arith.muli %at_885, %i18 : index
            vector.store %loop_806#7, %v[%at_883, %at_886] : memref<64x512xf32>, vector<16xf32>
            %at_887 = arith.addi %at_778, %i5 : index
            %at_888 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#8, %v[%at_887, %at_888] : memref<64x512xf32>, vector<16xf32>
            %at_889 = arith.addi %i_619, %i6 : index
            %at_890 = arith.muli %at_889, %i18 : index
            vector.store %loop_806#9, %v[%at_887, %at_890] : memref<64x512xf32>, vector<16xf32>
            %at_891 = arith.addi %at_778, %i11 : index
            %at_892 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#10, %v[%at_891, %at_892] : memref<64x512xf32>, vector<16xf32>
            %at_893 = arith.addi %i_619, %i6 : index
            %at_894 = arith.muli %at_893, %i18 : index
            vector.store %loop_806#11, %v[%at_891, %at_894] : memref<64x512xf32>, vector<16xf32>
            %at_895 = arith.addi %at_778, %i1 : index
            %at_896 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#12, %v[%at_895, %at_896] : memref<64x512xf32>, vector<16xf32>
            %at_897 = arith.addi %i_619, %i6 : index
            %at_898 = arith.muli %at_897, %i18 : index
            vector.store %loop_806#13, %v[%at_895, %at_898] : memref<64x512xf32>, vector<16xf32>
            %at_899 = arith.addi %at_778, %i12 : index
            %at_900 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#14, %v[%at_899, %at_900] : memref<64x512xf32>, vector<16xf32>
            %at_901 = arith.addi %i_619, %i6 : index
            %at_902 = arith.muli %at_901, %i18 : index
            vector.store %loop_806#15, %v[%at_899, %at_902] : memref<64x512xf32>, vector<16xf32>
            %at_903 = arith.addi %at_778, %i13 : index
            %at_904 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#16, %v[%at_903, %at_904] : memref<64x512xf32>, vector<16xf32>
            %at_905 = arith.addi %i_619, %i6 : index
            %at_906 = arith.muli %at_905, %i18 : index
            vector.store %loop_806#17, %v[%at_903, %at_906] : memref<64x512xf32>, vector<16xf32>
            %at_907 = arith.addi %at_778, %i14 : index
            %at_908 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#18, %v[%at_907, %at_908] : memref<64x512xf32>, vector<16xf32>
            %at_909 = arith.addi %i_619, %i6 : index
            %at_910 = arith.muli %at_909, %i18 : index
            vector.store %loop_806#19, %v[%at_907, %at_910] : memref<64x512xf32>, vector<16xf32>
            %at_911 = arith.addi %at_778, %i15 : index
            %at_912 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#20, %v[%at_911, %at_912] : memref<64x512xf32>, vector<16xf32>
            %at_913 = arith.addi %i_619, %i6 : index
            %at_914 = arith.muli %at_913, %i18 : index
            vector.store %loop_806#21, %v[%at_911, %at_914] : memref<64x512xf32>, vector<16xf32>
            %at_915 = arith.addi %at_778, %i16 : index
            %at_916 = arith.muli %i_619, %i18 : index
            vector.store %loop_806#22, %v[%at_915, %at_916] : memref<64x512xf32>, vector<16xf32>
            %at_917 = arith.addi %i_619, %i6 : index
            %at_918 = arith.muli %at_917, %i18 : index
            vector.store %loop_806#23, %v[%at_915, %at_918] : memref<64x512xf32>, vector<16xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @qkv_f16(%x: tensor<64x2048xf32>, %norm: tensor<2048xf32>, %wq: tensor<128x2048x16xf16>, %wk: tensor<32x2048x16xf16>, %wv: tensor<32x2048x16xf16>) -> (tensor<64x2048xf32>, tensor<64x512xf32>, tensor<64x512xf32>) {
  %packed = flow.dispatch @kernel_qkv_f16_pack::@kernel_qkv_f16_pack_entry(%x, %norm) : (tensor<64x2048xf32>, tensor<2048xf32>) -> tensor<131072xf32>
  %q, %k, %v = flow.dispatch @kernel_qkv_f16_product::@kernel_qkv_f16_product_entry(%packed, %wq, %wk, %wv) : (tensor<131072xf32>, tensor<128x2048x16xf16>, tensor<32x2048x16xf16>, tensor<32x2048x16xf16>) -> (tensor<64x2048xf32>, tensor<64x512xf32>, tensor<64x512xf32>)
  return %q, %k, %v : tensor<64x2048xf32>, tensor<64x512xf32>, tensor<64x512xf32>
}
