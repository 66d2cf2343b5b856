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
              %at_195 = arith.addi %i_7, %i3 : index
              memref.prefetch %w0[%at_195, %i_169, %i4], read, locality<2>, data : memref<128x2048x16xf16>
              %at_196 = arith.addi %at_167, %i3 : index
              memref.prefetch %w0[%at_196, %i_169, %i4], read, locality<2>, data : memref<128x2048x16xf16>
              %v_197 = vector.load %w0[%i_7, %i_169, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_198 = arith.extf %v_197 : vector<16xf16> to vector<16xf32>
              %v_199 = vector.load %w0[%at_167, %i_169, %i4] : memref<128x2048x16xf16>, vector<16xf16>
              %f_200 = arith.extf %v_199 : vector<16xf16> to vector<16xf32>
              %at_201 = arith.muli %i_169, %i17 : index
              %at_202 = arith.addi %at_168, %at_201 : index
              %x_203 = memref.load %packed[%at_202] : memref<131072xf32>
              %b_204 = vector.broadcast %x_203 : f32 to vector<16xf32>
              %f_205 = math.fma %b_204, %f_198, %turn_170 : vector<16xf32>
              %f_206 = math.fma %b_204, %f_200, %turn_171 : vector<16xf32>
              %at_207 = arith.addi %at_202, %i6 : index
              %x_208 = memref.load %packed[%at_207] : memref<131072xf32>
              %b_209 = vector.broadcast %x_208 : f32 to vector<16xf32>
              %f_210 = math.fma %b_209, %f_198, %turn_172 : vector<16xf32>
              %f_211 = math.fma %b_209, %f_200, %turn_173 : vector<16xf32>
              %at_212 = arith.addi %at_202, %i3 : index
              %x_213 = memref.load %packed[%at_212] : memref<131072xf32>
              %b_214 = vector.broadcast %x_213 : f32 to vector<16xf32>
              %f_215 = math.fma %b_214, %f_198, %turn_174 : vector<16xf32>
              %f_216 = math.fma %b_214, %f_200, %turn_175 : vector<16xf32>
              %at_217 = arith.addi %at_202, %i10 : index
              %x_218 = memref.load %packed[%at_217] : memref<131072xf32>
              %b_219 = vector.broadcast %x_218 : f32 to vector<16xf32>
              %f_220 = math.fma %b_219, %f_198, %turn_176 : vector<16xf32>
              %f_221 = math.fma %b_219, %f_200, %turn_177 : vector<16xf32>
              %at_222 = arith.addi %at_202, %i5 : index
              %x_223 = memref.load %packed[%at_222] : memref<131072xf32>
              %b_224 = vector.broadcast %x_223 : f32 to vector<16xf32>
              %f_225 = math.fma %b_224, %f_198, %turn_178 : vector<16xf32>
              %f_226 = math.fma %b_224, %f_200, %turn_179 : vector<16xf32>
              %at_227 = arith.addi %at_202, %i11 : index
              %x_228 = memref.load %packed[%at_227] : memref<131072xf32>
              %b_229 = vector.broadcast %x_228 : f32 to vector<16xf32>
              %f_230 = math.fma %b_229, %f_198, %turn_180 : vector<16xf32>
              %f_231 = math.fma %b_229, %f_200, %turn_181 : vector<16xf32>
              %at_232 = arith.addi %at_202, %i1 : index
              %x_233 = memref.load %packed[%at_232] : memref<131072xf32>
              %b_234 = vector.broadcast %x_233 : f32 to vector<16xf32>
              %f_235 = math.fma %b_234, %f_198, %turn_182 : vector<16xf32>
              %f_236 = math.fma %b_234, %f_200, %turn_183 : vector<16xf32>
              %at_237 = arith.addi %at_202, %i12 : index
              %x_238 = memref.load %packed[%at_237] : memref<131072xf32>
              %b_239 = vector.broadcast %x_238 : f32 to vector<16xf32>
              %f_240 = math.fma %b_239, %f_198, %turn_184 : vector<16xf32>
              %f_241 = math.fma %b_239, %f_200, %turn_185 : vector<16xf32>
              %at_242 = arith.addi %at_202, %i13 : index
              %x_243 = memref.load %packed[%at_242] : memref<131072xf32>
              %b_244 = vector.broadcast %x_243 : f32 to vector<16xf32>
              %f_245 = math.fma %b_244, %f_198, %turn_186 : vector<16xf32>
              %f_246 = math.fma %b_244, %f_200, %turn_187 : vector<16xf32>
              %at_247 = arith.addi %at_202, %i14 : index
              %x_248 = memref.load %packed[%at_247] : memref<131072xf32>
              %b_249 = vector.broadcast %x_248 : f32 to vector<16xf32>
              %f_250 = math.fma %b_249, %f_198, %turn_188 : vector<16xf32>
              %f_251 = math.fma %b_249, %f_200, %turn_189 : vector<16xf32>
              %at_252 = arith.addi %at_202, %i15 : index
              %x_253 = memref.load %packed[%at_252] : memref<131072xf32>
              %b_254 = vector.broadcast %x_253 : f32 to vector<16xf32>
              %f_255 = math.fma %b_254, %f_198, %turn_190 : vector<16xf32>
              %f_256 = math.fma %b_254, %f_200, %turn_191 : vector<16xf32>
              %at_257 = arith.addi %at_202, %i16 : index
              %x_258 = memref.load %packed[%at_257] : memref<131072xf32>
              %b_259 = vector.broadcast %x_258 : f32 to vector<16xf32>
              %f_260 = math.fma %b_259, %f_198, %turn_192 : vector<16xf32>
              %f_261 = math.fma %b_259, %f_200, %turn_193 : vector<16xf32>
              scf.yield %f_205, %f_206, %f_210, %f_211, %f_215, %f_216, %f_220, %f_221, %f_225, %f_226, %f_230, %f_231, %f_235, %f_236, %f_240, %f_241, %f_245, %f_246, %f_250, %f_251, %f_255, %f_256, %f_260, %f_261 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_262 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#0, %q[%at_166, %at_262] : memref<64x2048xf32>, vector<16xf32>
            %at_263 = arith.addi %i_7, %i6 : index
            %at_264 = arith.muli %at_263, %i18 : index
            vector.store %loop_194#1, %q[%at_166, %at_264] : memref<64x2048xf32>, vector<16xf32>
            %at_265 = arith.addi %at_166, %i6 : index
            %at_266 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#2, %q[%at_265, %at_266] : memref<64x2048xf32>, vector<16xf32>
            %at_267 = arith.addi %i_7, %i6 : index
            %at_268 = arith.muli %at_267, %i18 : index
            vector.store %loop_194#3, %q[%at_265, %at_268] : memref<64x2048xf32>, vector<16xf32>
            %at_269 = arith.addi %at_166, %i3 : index
            %at_270 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#4, %q[%at_269, %at_270] : memref<64x2048xf32>, vector<16xf32>
            %at_271 = arith.addi %i_7, %i6 : index
            %at_272 = arith.muli %at_271, %i18 : index
            vector.store %loop_194#5, %q[%at_269, %at_272] : memref<64x2048xf32>, vector<16xf32>
            %at_273 = arith.addi %at_166, %i10 : index
            %at_274 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#6, %q[%at_273, %at_274] : memref<64x2048xf32>, vector<16xf32>
            %at_275 = arith.addi %i_7, %i6 : index
            %at_276 = arith.muli %at_275, %i18 : index
            vector.store %loop_194#7, %q[%at_273, %at_276] : memref<64x2048xf32>, vector<16xf32>
            %at_277 = arith.addi %at_166, %i5 : index
            %at_278 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#8, %q[%at_277, %at_278] : memref<64x2048xf32>, vector<16xf32>
            %at_279 = arith.addi %i_7, %i6 : index
            %at_280 = arith.muli %at_279, %i18 : index
            vector.store %loop_194#9, %q[%at_277, %at_280] : memref<64x2048xf32>, vector<16xf32>
            %at_281 = arith.addi %at_166, %i11 : index
            %at_282 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#10, %q[%at_281, %at_282] : memref<64x2048xf32>, vector<16xf32>
            %at_283 = arith.addi %i_7, %i6 : index
            %at_284 = arith.muli %at_283, %i18 : index
            vector.store %loop_194#11, %q[%at_281, %at_284] : memref<64x2048xf32>, vector<16xf32>
            %at_285 = arith.addi %at_166, %i1 : index
            %at_286 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#12, %q[%at_285, %at_286] : memref<64x2048xf32>, vector<16xf32>
            %at_287 = arith.addi %i_7, %i6 : index
            %at_288 = arith.muli %at_287, %i18 : index
            vector.store %loop_194#13, %q[%at_285, %at_288] : memref<64x2048xf32>, vector<16xf32>
            %at_289 = arith.addi %at_166, %i12 : index
            %at_290 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#14, %q[%at_289, %at_290] : memref<64x2048xf32>, vector<16xf32>
            %at_291 = arith.addi %i_7, %i6 : index
            %at_292 = arith.muli %at_291, %i18 : index
            vector.store %loop_194#15, %q[%at_289, %at_292] : memref<64x2048xf32>, vector<16xf32>
            %at_293 = arith.addi %at_166, %i13 : index
            %at_294 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#16, %q[%at_293, %at_294] : memref<64x2048xf32>, vector<16xf32>
            %at_295 = arith.addi %i_7, %i6 : index
            %at_296 = arith.muli %at_295, %i18 : index
            vector.store %loop_194#17, %q[%at_293, %at_296] : memref<64x2048xf32>, vector<16xf32>
            %at_297 = arith.addi %at_166, %i14 : index
            %at_298 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#18, %q[%at_297, %at_298] : memref<64x2048xf32>, vector<16xf32>
            %at_299 = arith.addi %i_7, %i6 : index
            %at_300 = arith.muli %at_299, %i18 : index
            vector.store %loop_194#19, %q[%at_297, %at_300] : memref<64x2048xf32>, vector<16xf32>
            %at_301 = arith.addi %at_166, %i15 : index
            %at_302 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#20, %q[%at_301, %at_302] : memref<64x2048xf32>, vector<16xf32>
            %at_303 = arith.addi %i_7, %i6 : index
            %at_304 = arith.muli %at_303, %i18 : index
            vector.store %loop_194#21, %q[%at_301, %at_304] : memref<64x2048xf32>, vector<16xf32>
            %at_305 = arith.addi %at_166, %i16 : index
            %at_306 = arith.muli %i_7, %i18 : index
            vector.store %loop_194#22, %q[%at_305, %at_306] : memref<64x2048xf32>, vector<16xf32>
            %at_307 = arith.addi %i_7, %i6 : index
            %at_308 = arith.muli %at_307, %i18 : index
            vector.store %loop_194#23, %q[%at_305, %at_308] : memref<64x2048xf32>, vector<16xf32>
          }
        }
      }
      %mine_309 = arith.subi %group_1, %i0 : index
      %inside_310 = arith.cmpi ult, %mine_309, %i1 : index
      scf.if %inside_310 {
        %at_311 = arith.muli %mine_309, %i1 : index
        %at_312 = arith.addi %at_311, %i1 : index
        %end_313 = arith.minsi %at_312, %i20 : index
        %end_314 = arith.minsi %end_313, %i20 : index
        scf.for %i_315 = %at_311 to %end_314 step %i3 {
          scf.for %i_317 = %i4 to %i5 step %i6 {
            %at_319 = arith.muli %i_317, %i7 : index
            %at_320 = arith.addi %i_315, %i6 : index
            %at_321 = arith.muli %at_319, %i8 : index
            %loop_349:26 = scf.for %i_322 = %i4 to %i8 step %i6 iter_args(%turn_323 = %splat9, %turn_324 = %splat9, %turn_325 = %splat9, %turn_326 = %splat9, %turn_327 = %splat9, %turn_328 = %splat9, %turn_329 = %splat9, %turn_330 = %splat9, %turn_331 = %splat9, %turn_332 = %splat9, %turn_333 = %splat9, %turn_334 = %splat9, %turn_335 = %splat9, %turn_336 = %splat9, %turn_337 = %splat9, %turn_338 = %splat9, %turn_339 = %splat9, %turn_340 = %splat9, %turn_341 = %splat9, %turn_342 = %splat9, %turn_343 = %splat9, %turn_344 = %splat9, %turn_345 = %splat9, %turn_346 = %splat9, %turn_347 = %splat9, %turn_348 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_350 = vector.load %w1[%i_315, %i_322, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_351 = arith.extf %v_350 : vector<16xf16> to vector<16xf32>
              %v_352 = vector.load %w1[%at_320, %i_322, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_353 = arith.extf %v_352 : vector<16xf16> to vector<16xf32>
              %at_354 = arith.muli %i_322, %i7 : index
              %at_355 = arith.addi %at_321, %at_354 : index
              %x_356 = memref.load %packed[%at_355] : memref<131072xf32>
              %b_357 = vector.broadcast %x_356 : f32 to vector<16xf32>
              %f_358 = math.fma %b_357, %f_351, %turn_323 : vector<16xf32>
              %f_359 = math.fma %b_357, %f_353, %turn_324 : vector<16xf32>
              %at_360 = arith.addi %at_355, %i6 : index
              %x_361 = memref.load %packed[%at_360] : memref<131072xf32>
              %b_362 = vector.broadcast %x_361 : f32 to vector<16xf32>
              %f_363 = math.fma %b_362, %f_351, %turn_325 : vector<16xf32>
              %f_364 = math.fma %b_362, %f_353, %turn_326 : vector<16xf32>
              %at_365 = arith.addi %at_355, %i3 : index
              %x_366 = memref.load %packed[%at_365] : memref<131072xf32>
              %b_367 = vector.broadcast %x_366 : f32 to vector<16xf32>
              %f_368 = math.fma %b_367, %f_351, %turn_327 : vector<16xf32>
              %f_369 = math.fma %b_367, %f_353, %turn_328 : vector<16xf32>
              %at_370 = arith.addi %at_355, %i10 : index
              %x_371 = memref.load %packed[%at_370] : memref<131072xf32>
              %b_372 = vector.broadcast %x_371 : f32 to vector<16xf32>
              %f_373 = math.fma %b_372, %f_351, %turn_329 : vector<16xf32>
              %f_374 = math.fma %b_372, %f_353, %turn_330 : vector<16xf32>
              %at_375 = arith.addi %at_355, %i5 : index
              %x_376 = memref.load %packed[%at_375] : memref<131072xf32>
              %b_377 = vector.broadcast %x_376 : f32 to vector<16xf32>
              %f_378 = math.fma %b_377, %f_351, %turn_331 : vector<16xf32>
              %f_379 = math.fma %b_377, %f_353, %turn_332 : vector<16xf32>
              %at_380 = arith.addi %at_355, %i11 : index
              %x_381 = memref.load %packed[%at_380] : memref<131072xf32>
              %b_382 = vector.broadcast %x_381 : f32 to vector<16xf32>
              %f_383 = math.fma %b_382, %f_351, %turn_333 : vector<16xf32>
              %f_384 = math.fma %b_382, %f_353, %turn_334 : vector<16xf32>
              %at_385 = arith.addi %at_355, %i1 : index
              %x_386 = memref.load %packed[%at_385] : memref<131072xf32>
              %b_387 = vector.broadcast %x_386 : f32 to vector<16xf32>
              %f_388 = math.fma %b_387, %f_351, %turn_335 : vector<16xf32>
              %f_389 = math.fma %b_387, %f_353, %turn_336 : vector<16xf32>
              %at_390 = arith.addi %at_355, %i12 : index
              %x_391 = memref.load %packed[%at_390] : memref<131072xf32>
              %b_392 = vector.broadcast %x_391 : f32 to vector<16xf32>
              %f_393 = math.fma %b_392, %f_351, %turn_337 : vector<16xf32>
              %f_394 = math.fma %b_392, %f_353, %turn_338 : vector<16xf32>
              %at_395 = arith.addi %at_355, %i13 : index
              %x_396 = memref.load %packed[%at_395] : memref<131072xf32>
              %b_397 = vector.broadcast %x_396 : f32 to vector<16xf32>
              %f_398 = math.fma %b_397, %f_351, %turn_339 : vector<16xf32>
              %f_399 = math.fma %b_397, %f_353, %turn_340 : vector<16xf32>
              %at_400 = arith.addi %at_355, %i14 : index
              %x_401 = memref.load %packed[%at_400] : memref<131072xf32>
              %b_402 = vector.broadcast %x_401 : f32 to vector<16xf32>
              %f_403 = math.fma %b_402, %f_351, %turn_341 : vector<16xf32>
              %f_404 = math.fma %b_402, %f_353, %turn_342 : vector<16xf32>
              %at_405 = arith.addi %at_355, %i15 : index
              %x_406 = memref.load %packed[%at_405] : memref<131072xf32>
              %b_407 = vector.broadcast %x_406 : f32 to vector<16xf32>
              %f_408 = math.fma %b_407, %f_351, %turn_343 : vector<16xf32>
              %f_409 = math.fma %b_407, %f_353, %turn_344 : vector<16xf32>
              %at_410 = arith.addi %at_355, %i16 : index
              %x_411 = memref.load %packed[%at_410] : memref<131072xf32>
              %b_412 = vector.broadcast %x_411 : f32 to vector<16xf32>
              %f_413 = math.fma %b_412, %f_351, %turn_345 : vector<16xf32>
              %f_414 = math.fma %b_412, %f_353, %turn_346 : vector<16xf32>
              %at_415 = arith.addi %at_355, %i17 : index
              %x_416 = memref.load %packed[%at_415] : memref<131072xf32>
              %b_417 = vector.broadcast %x_416 : f32 to vector<16xf32>
              %f_418 = math.fma %b_417, %f_351, %turn_347 : vector<16xf32>
              %f_419 = math.fma %b_417, %f_353, %turn_348 : vector<16xf32>
              scf.yield %f_358, %f_359, %f_363, %f_364, %f_368, %f_369, %f_373, %f_374, %f_378, %f_379, %f_383, %f_384, %f_388, %f_389, %f_393, %f_394, %f_398, %f_399, %f_403, %f_404, %f_408, %f_409, %f_413, %f_414, %f_418, %f_419 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_420 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#0, %k[%at_319, %at_420] : memref<64x512xf32>, vector<16xf32>
            %at_421 = arith.addi %i_315, %i6 : index
            %at_422 = arith.muli %at_421, %i18 : index
            vector.store %loop_349#1, %k[%at_319, %at_422] : memref<64x512xf32>, vector<16xf32>
            %at_423 = arith.addi %at_319, %i6 : index
            %at_424 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#2, %k[%at_423, %at_424] : memref<64x512xf32>, vector<16xf32>
            %at_425 = arith.addi %i_315, %i6 : index
            %at_426 = arith.muli %at_425, %i18 : index
            vector.store %loop_349#3, %k[%at_423, %at_426] : memref<64x512xf32>, vector<16xf32>
            %at_427 = arith.addi %at_319, %i3 : index
            %at_428 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#4, %k[%at_427, %at_428] : memref<64x512xf32>, vector<16xf32>
            %at_429 = arith.addi %i_315, %i6 : index
            %at_430 = arith.muli %at_429, %i18 : index
            vector.store %loop_349#5, %k[%at_427, %at_430] : memref<64x512xf32>, vector<16xf32>
            %at_431 = arith.addi %at_319, %i10 : index
            %at_432 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#6, %k[%at_431, %at_432] : memref<64x512xf32>, vector<16xf32>
            %at_433 = arith.addi %i_315, %i6 : index
            %at_434 = arith.muli %at_433, %i18 : index
            vector.store %loop_349#7, %k[%at_431, %at_434] : memref<64x512xf32>, vector<16xf32>
            %at_435 = arith.addi %at_319, %i5 : index
            %at_436 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#8, %k[%at_435, %at_436] : memref<64x512xf32>, vector<16xf32>
            %at_437 = arith.addi %i_315, %i6 : index
            %at_438 = arith.muli %at_437, %i18 : index
            vector.store %loop_349#9, %k[%at_435, %at_438] : memref<64x512xf32>, vector<16xf32>
            %at_439 = arith.addi %at_319, %i11 : index
            %at_440 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#10, %k[%at_439, %at_440] : memref<64x512xf32>, vector<16xf32>
            %at_441 = arith.addi %i_315, %i6 : index
            %at_442 = arith.muli %at_441, %i18 : index
            vector.store %loop_349#11, %k[%at_439, %at_442] : memref<64x512xf32>, vector<16xf32>
            %at_443 = arith.addi %at_319, %i1 : index
            %at_444 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#12, %k[%at_443, %at_444] : memref<64x512xf32>, vector<16xf32>
            %at_445 = arith.addi %i_315, %i6 : index
            %at_446 = arith.muli %at_445, %i18 : index
            vector.store %loop_349#13, %k[%at_443, %at_446] : memref<64x512xf32>, vector<16xf32>
            %at_447 = arith.addi %at_319, %i12 : index
            %at_448 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#14, %k[%at_447, %at_448] : memref<64x512xf32>, vector<16xf32>
            %at_449 = arith.addi %i_315, %i6 : index
            %at_450 = arith.muli %at_449, %i18 : index
            vector.store %loop_349#15, %k[%at_447, %at_450] : memref<64x512xf32>, vector<16xf32>
            %at_451 = arith.addi %at_319, %i13 : index
            %at_452 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#16, %k[%at_451, %at_452] : memref<64x512xf32>, vector<16xf32>
            %at_453 = arith.addi %i_315, %i6 : index
            %at_454 = arith.muli %at_453, %i18 : index
            vector.store %loop_349#17, %k[%at_451, %at_454] : memref<64x512xf32>, vector<16xf32>
            %at_455 = arith.addi %at_319, %i14 : index
            %at_456 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#18, %k[%at_455, %at_456] : memref<64x512xf32>, vector<16xf32>
            %at_457 = arith.addi %i_315, %i6 : index
            %at_458 = arith.muli %at_457, %i18 : index
            vector.store %loop_349#19, %k[%at_455, %at_458] : memref<64x512xf32>, vector<16xf32>
            %at_459 = arith.addi %at_319, %i15 : index
            %at_460 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#20, %k[%at_459, %at_460] : memref<64x512xf32>, vector<16xf32>
            %at_461 = arith.addi %i_315, %i6 : index
            %at_462 = arith.muli %at_461, %i18 : index
            vector.store %loop_349#21, %k[%at_459, %at_462] : memref<64x512xf32>, vector<16xf32>
            %at_463 = arith.addi %at_319, %i16 : index
            %at_464 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#22, %k[%at_463, %at_464] : memref<64x512xf32>, vector<16xf32>
            %at_465 = arith.addi %i_315, %i6 : index
            %at_466 = arith.muli %at_465, %i18 : index
            vector.store %loop_349#23, %k[%at_463, %at_466] : memref<64x512xf32>, vector<16xf32>
            %at_467 = arith.addi %at_319, %i17 : index
            %at_468 = arith.muli %i_315, %i18 : index
            vector.store %loop_349#24, %k[%at_467, %at_468] : memref<64x512xf32>, vector<16xf32>
            %at_469 = arith.addi %i_315, %i6 : index
            %at_470 = arith.muli %at_469, %i18 : index
            vector.store %loop_349#25, %k[%at_467, %at_470] : memref<64x512xf32>, vector<16xf32>
          }
          scf.for %i_471 = %i4 to %i6 step %i6 {
            %at_473 = arith.muli %i_471, %i17 : index
            %at_474 = arith.addi %at_473, %i19 : index
            %at_475 = arith.addi %i_315, %i6 : index
            %at_476 = arith.muli %at_474, %i8 : index
            %loop_502:24 = scf.for %i_477 = %i4 to %i8 step %i6 iter_args(%turn_478 = %splat9, %turn_479 = %splat9, %turn_480 = %splat9, %turn_481 = %splat9, %turn_482 = %splat9, %turn_483 = %splat9, %turn_484 = %splat9, %turn_485 = %splat9, %turn_486 = %splat9, %turn_487 = %splat9, %turn_488 = %splat9, %turn_489 = %splat9, %turn_490 = %splat9, %turn_491 = %splat9, %turn_492 = %splat9, %turn_493 = %splat9, %turn_494 = %splat9, %turn_495 = %splat9, %turn_496 = %splat9, %turn_497 = %splat9, %turn_498 = %splat9, %turn_499 = %splat9, %turn_500 = %splat9, %turn_501 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_503 = arith.addi %i_315, %i3 : index
              memref.prefetch %w1[%at_503, %i_477, %i4], read, locality<2>, data : memref<32x2048x16xf16>
              %at_504 = arith.addi %at_475, %i3 : index
              memref.prefetch %w1[%at_504, %i_477, %i4], read, locality<2>, data : memref<32x2048x16xf16>
              %v_505 = vector.load %w1[%i_315, %i_477, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_506 = arith.extf %v_505 : vector<16xf16> to vector<16xf32>
              %v_507 = vector.load %w1[%at_475, %i_477, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_508 = arith.extf %v_507 : vector<16xf16> to vector<16xf32>
              %at_509 = arith.muli %i_477, %i17 : index
              %at_510 = arith.addi %at_476, %at_509 : index
              %x_511 = memref.load %packed[%at_510] : memref<131072xf32>
              %b_512 = vector.broadcast %x_511 : f32 to vector<16xf32>
              %f_513 = math.fma %b_512, %f_506, %turn_478 : vector<16xf32>
              %f_514 = math.fma %b_512, %f_508, %turn_479 : vector<16xf32>
              %at_515 = arith.addi %at_510, %i6 : index
              %x_516 = memref.load %packed[%at_515] : memref<131072xf32>
              %b_517 = vector.broadcast %x_516 : f32 to vector<16xf32>
              %f_518 = math.fma %b_517, %f_506, %turn_480 : vector<16xf32>
              %f_519 = math.fma %b_517, %f_508, %turn_481 : vector<16xf32>
              %at_520 = arith.addi %at_510, %i3 : index
              %x_521 = memref.load %packed[%at_520] : memref<131072xf32>
              %b_522 = vector.broadcast %x_521 : f32 to vector<16xf32>
              %f_523 = math.fma %b_522, %f_506, %turn_482 : vector<16xf32>
              %f_524 = math.fma %b_522, %f_508, %turn_483 : vector<16xf32>
              %at_525 = arith.addi %at_510, %i10 : index
              %x_526 = memref.load %packed[%at_525] : memref<131072xf32>
              %b_527 = vector.broadcast %x_526 : f32 to vector<16xf32>
              %f_528 = math.fma %b_527, %f_506, %turn_484 : vector<16xf32>
              %f_529 = math.fma %b_527, %f_508, %turn_485 : vector<16xf32>
              %at_530 = arith.addi %at_510, %i5 : index
              %x_531 = memref.load %packed[%at_530] : memref<131072xf32>
              %b_532 = vector.broadcast %x_531 : f32 to vector<16xf32>
              %f_533 = math.fma %b_532, %f_506, %turn_486 : vector<16xf32>
              %f_534 = math.fma %b_532, %f_508, %turn_487 : vector<16xf32>
              %at_535 = arith.addi %at_510, %i11 : index
              %x_536 = memref.load %packed[%at_535] : memref<131072xf32>
              %b_537 = vector.broadcast %x_536 : f32 to vector<16xf32>
              %f_538 = math.fma %b_537, %f_506, %turn_488 : vector<16xf32>
              %f_539 = math.fma %b_537, %f_508, %turn_489 : vector<16xf32>
              %at_540 = arith.addi %at_510, %i1 : index
              %x_541 = memref.load %packed[%at_540] : memref<131072xf32>
              %b_542 = vector.broadcast %x_541 : f32 to vector<16xf32>
              %f_543 = math.fma %b_542, %f_506, %turn_490 : vector<16xf32>
              %f_544 = math.fma %b_542, %f_508, %turn_491 : vector<16xf32>
              %at_545 = arith.addi %at_510, %i12 : index
              %x_546 = memref.load %packed[%at_545] : memref<131072xf32>
              %b_547 = vector.broadcast %x_546 : f32 to vector<16xf32>
              %f_548 = math.fma %b_547, %f_506, %turn_492 : vector<16xf32>
              %f_549 = math.fma %b_547, %f_508, %turn_493 : vector<16xf32>
              %at_550 = arith.addi %at_510, %i13 : index
              %x_551 = memref.load %packed[%at_550] : memref<131072xf32>
              %b_552 = vector.broadcast %x_551 : f32 to vector<16xf32>
              %f_553 = math.fma %b_552, %f_506, %turn_494 : vector<16xf32>
              %f_554 = math.fma %b_552, %f_508, %turn_495 : vector<16xf32>
              %at_555 = arith.addi %at_510, %i14 : index
              %x_556 = memref.load %packed[%at_555] : memref<131072xf32>
              %b_557 = vector.broadcast %x_556 : f32 to vector<16xf32>
              %f_558 = math.fma %b_557, %f_506, %turn_496 : vector<16xf32>
              %f_559 = math.fma %b_557, %f_508, %turn_497 : vector<16xf32>
              %at_560 = arith.addi %at_510, %i15 : index
              %x_561 = memref.load %packed[%at_560] : memref<131072xf32>
              %b_562 = vector.broadcast %x_561 : f32 to vector<16xf32>
              %f_563 = math.fma %b_562, %f_506, %turn_498 : vector<16xf32>
              %f_564 = math.fma %b_562, %f_508, %turn_499 : vector<16xf32>
              %at_565 = arith.addi %at_510, %i16 : index
              %x_566 = memref.load %packed[%at_565] : memref<131072xf32>
              %b_567 = vector.broadcast %x_566 : f32 to vector<16xf32>
              %f_568 = math.fma %b_567, %f_506, %turn_500 : vector<16xf32>
              %f_569 = math.fma %b_567, %f_508, %turn_501 : vector<16xf32>
              scf.yield %f_513, %f_514, %f_518, %f_519, %f_523, %f_524, %f_528, %f_529, %f_533, %f_534, %f_538, %f_539, %f_543, %f_544, %f_548, %f_549, %f_553, %f_554, %f_558, %f_559, %f_563, %f_564, %f_568, %f_569 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_570 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#0, %k[%at_474, %at_570] : memref<64x512xf32>, vector<16xf32>
            %at_571 = arith.addi %i_315, %i6 : index
            %at_572 = arith.muli %at_571, %i18 : index
            vector.store %loop_502#1, %k[%at_474, %at_572] : memref<64x512xf32>, vector<16xf32>
            %at_573 = arith.addi %at_474, %i6 : index
            %at_574 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#2, %k[%at_573, %at_574] : memref<64x512xf32>, vector<16xf32>
            %at_575 = arith.addi %i_315, %i6 : index
            %at_576 = arith.muli %at_575, %i18 : index
            vector.store %loop_502#3, %k[%at_573, %at_576] : memref<64x512xf32>, vector<16xf32>
            %at_577 = arith.addi %at_474, %i3 : index
            %at_578 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#4, %k[%at_577, %at_578] : memref<64x512xf32>, vector<16xf32>
            %at_579 = arith.addi %i_315, %i6 : index
            %at_580 = arith.muli %at_579, %i18 : index
            vector.store %loop_502#5, %k[%at_577, %at_580] : memref<64x512xf32>, vector<16xf32>
            %at_581 = arith.addi %at_474, %i10 : index
            %at_582 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#6, %k[%at_581, %at_582] : memref<64x512xf32>, vector<16xf32>
            %at_583 = arith.addi %i_315, %i6 : index
            %at_584 = arith.muli %at_583, %i18 : index
            vector.store %loop_502#7, %k[%at_581, %at_584] : memref<64x512xf32>, vector<16xf32>
            %at_585 = arith.addi %at_474, %i5 : index
            %at_586 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#8, %k[%at_585, %at_586] : memref<64x512xf32>, vector<16xf32>
            %at_587 = arith.addi %i_315, %i6 : index
            %at_588 = arith.muli %at_587, %i18 : index
            vector.store %loop_502#9, %k[%at_585, %at_588] : memref<64x512xf32>, vector<16xf32>
            %at_589 = arith.addi %at_474, %i11 : index
            %at_590 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#10, %k[%at_589, %at_590] : memref<64x512xf32>, vector<16xf32>
            %at_591 = arith.addi %i_315, %i6 : index
            %at_592 = arith.muli %at_591, %i18 : index
            vector.store %loop_502#11, %k[%at_589, %at_592] : memref<64x512xf32>, vector<16xf32>
            %at_593 = arith.addi %at_474, %i1 : index
            %at_594 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#12, %k[%at_593, %at_594] : memref<64x512xf32>, vector<16xf32>
            %at_595 = arith.addi %i_315, %i6 : index
            %at_596 = arith.muli %at_595, %i18 : index
            vector.store %loop_502#13, %k[%at_593, %at_596] : memref<64x512xf32>, vector<16xf32>
            %at_597 = arith.addi %at_474, %i12 : index
            %at_598 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#14, %k[%at_597, %at_598] : memref<64x512xf32>, vector<16xf32>
            %at_599 = arith.addi %i_315, %i6 : index
            %at_600 = arith.muli %at_599, %i18 : index
            vector.store %loop_502#15, %k[%at_597, %at_600] : memref<64x512xf32>, vector<16xf32>
            %at_601 = arith.addi %at_474, %i13 : index
            %at_602 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#16, %k[%at_601, %at_602] : memref<64x512xf32>, vector<16xf32>
            %at_603 = arith.addi %i_315, %i6 : index
            %at_604 = arith.muli %at_603, %i18 : index
            vector.store %loop_502#17, %k[%at_601, %at_604] : memref<64x512xf32>, vector<16xf32>
            %at_605 = arith.addi %at_474, %i14 : index
            %at_606 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#18, %k[%at_605, %at_606] : memref<64x512xf32>, vector<16xf32>
            %at_607 = arith.addi %i_315, %i6 : index
            %at_608 = arith.muli %at_607, %i18 : index
            vector.store %loop_502#19, %k[%at_605, %at_608] : memref<64x512xf32>, vector<16xf32>
            %at_609 = arith.addi %at_474, %i15 : index
            %at_610 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#20, %k[%at_609, %at_610] : memref<64x512xf32>, vector<16xf32>
            %at_611 = arith.addi %i_315, %i6 : index
            %at_612 = arith.muli %at_611, %i18 : index
            vector.store %loop_502#21, %k[%at_609, %at_612] : memref<64x512xf32>, vector<16xf32>
            %at_613 = arith.addi %at_474, %i16 : index
            %at_614 = arith.muli %i_315, %i18 : index
            vector.store %loop_502#22, %k[%at_613, %at_614] : memref<64x512xf32>, vector<16xf32>
            %at_615 = arith.addi %i_315, %i6 : index
            %at_616 = arith.muli %at_615, %i18 : index
            vector.store %loop_502#23, %k[%at_613, %at_616] : memref<64x512xf32>, vector<16xf32>
          }
        }
      }
      %mine_617 = arith.subi %group_1, %i21 : index
      %inside_618 = arith.cmpi ult, %mine_617, %i1 : index
      scf.if %inside_618 {
        %at_619 = arith.muli %mine_617, %i1 : index
        %at_620 = arith.addi %at_619, %i1 : index
        %end_621 = arith.minsi %at_620, %i20 : index
        %end_622 = arith.minsi %end_621, %i20 : index
        scf.for %i_623 = %at_619 to %end_622 step %i3 {
          scf.for %i_625 = %i4 to %i5 step %i6 {
            %at_627 = arith.muli %i_625, %i7 : index
            %at_628 = arith.addi %i_623, %i6 : index
            %at_629 = arith.muli %at_627, %i8 : index
            %loop_657:26 = scf.for %i_630 = %i4 to %i8 step %i6 iter_args(%turn_631 = %splat9, %turn_632 = %splat9, %turn_633 = %splat9, %turn_634 = %splat9, %turn_635 = %splat9, %turn_636 = %splat9, %turn_637 = %splat9, %turn_638 = %splat9, %turn_639 = %splat9, %turn_640 = %splat9, %turn_641 = %splat9, %turn_642 = %splat9, %turn_643 = %splat9, %turn_644 = %splat9, %turn_645 = %splat9, %turn_646 = %splat9, %turn_647 = %splat9, %turn_648 = %splat9, %turn_649 = %splat9, %turn_650 = %splat9, %turn_651 = %splat9, %turn_652 = %splat9, %turn_653 = %splat9, %turn_654 = %splat9, %turn_655 = %splat9, %turn_656 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_658 = vector.load %w2[%i_623, %i_630, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_659 = arith.extf %v_658 : vector<16xf16> to vector<16xf32>
              %v_660 = vector.load %w2[%at_628, %i_630, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_661 = arith.extf %v_660 : vector<16xf16> to vector<16xf32>
              %at_662 = arith.muli %i_630, %i7 : index
              %at_663 = arith.addi %at_629, %at_662 : index
              %x_664 = memref.load %packed[%at_663] : memref<131072xf32>
              %b_665 = vector.broadcast %x_664 : f32 to vector<16xf32>
              %f_666 = math.fma %b_665, %f_659, %turn_631 : vector<16xf32>
              %f_667 = math.fma %b_665, %f_661, %turn_632 : vector<16xf32>
              %at_668 = arith.addi %at_663, %i6 : index
              %x_669 = memref.load %packed[%at_668] : memref<131072xf32>
              %b_670 = vector.broadcast %x_669 : f32 to vector<16xf32>
              %f_671 = math.fma %b_670, %f_659, %turn_633 : vector<16xf32>
              %f_672 = math.fma %b_670, %f_661, %turn_634 : vector<16xf32>
              %at_673 = arith.addi %at_663, %i3 : index
              %x_674 = memref.load %packed[%at_673] : memref<131072xf32>
              %b_675 = vector.broadcast %x_674 : f32 to vector<16xf32>
              %f_676 = math.fma %b_675, %f_659, %turn_635 : vector<16xf32>
              %f_677 = math.fma %b_675, %f_661, %turn_636 : vector<16xf32>
              %at_678 = arith.addi %at_663, %i10 : index
              %x_679 = memref.load %packed[%at_678] : memref<131072xf32>
              %b_680 = vector.broadcast %x_679 : f32 to vector<16xf32>
              %f_681 = math.fma %b_680, %f_659, %turn_637 : vector<16xf32>
              %f_682 = math.fma %b_680, %f_661, %turn_638 : vector<16xf32>
              %at_683 = arith.addi %at_663, %i5 : index
              %x_684 = memref.load %packed[%at_683] : memref<131072xf32>
              %b_685 = vector.broadcast %x_684 : f32 to vector<16xf32>
              %f_686 = math.fma %b_685, %f_659, %turn_639 : vector<16xf32>
              %f_687 = math.fma %b_685, %f_661, %turn_640 : vector<16xf32>
              %at_688 = arith.addi %at_663, %i11 : index
              %x_689 = memref.load %packed[%at_688] : memref<131072xf32>
              %b_690 = vector.broadcast %x_689 : f32 to vector<16xf32>
              %f_691 = math.fma %b_690, %f_659, %turn_641 : vector<16xf32>
              %f_692 = math.fma %b_690, %f_661, %turn_642 : vector<16xf32>
              %at_693 = arith.addi %at_663, %i1 : index
              %x_694 = memref.load %packed[%at_693] : memref<131072xf32>
              %b_695 = vector.broadcast %x_694 : f32 to vector<16xf32>
              %f_696 = math.fma %b_695, %f_659, %turn_643 : vector<16xf32>
              %f_697 = math.fma %b_695, %f_661, %turn_644 : vector<16xf32>
              %at_698 = arith.addi %at_663, %i12 : index
              %x_699 = memref.load %packed[%at_698] : memref<131072xf32>
              %b_700 = vector.broadcast %x_699 : f32 to vector<16xf32>
              %f_701 = math.fma %b_700, %f_659, %turn_645 : vector<16xf32>
              %f_702 = math.fma %b_700, %f_661, %turn_646 : vector<16xf32>
              %at_703 = arith.addi %at_663, %i13 : index
              %x_704 = memref.load %packed[%at_703] : memref<131072xf32>
              %b_705 = vector.broadcast %x_704 : f32 to vector<16xf32>
              %f_706 = math.fma %b_705, %f_659, %turn_647 : vector<16xf32>
              %f_707 = math.fma %b_705, %f_661, %turn_648 : vector<16xf32>
              %at_708 = arith.addi %at_663, %i14 : index
              %x_709 = memref.load %packed[%at_708] : memref<131072xf32>
              %b_710 = vector.broadcast %x_709 : f32 to vector<16xf32>
              %f_711 = math.fma %b_710, %f_659, %turn_649 : vector<16xf32>
              %f_712 = math.fma %b_710, %f_661, %turn_650 : vector<16xf32>
              %at_713 = arith.addi %at_663, %i15 : index
              %x_714 = memref.load %packed[%at_713] : memref<131072xf32>
              %b_715 = vector.broadcast %x_714 : f32 to vector<16xf32>
              %f_716 = math.fma %b_715, %f_659, %turn_651 : vector<16xf32>
              %f_717 = math.fma %b_715, %f_661, %turn_652 : vector<16xf32>
              %at_718 = arith.addi %at_663, %i16 : index
              %x_719 = memref.load %packed[%at_718] : memref<131072xf32>
              %b_720 = vector.broadcast %x_719 : f32 to vector<16xf32>
              %f_721 = math.fma %b_720, %f_659, %turn_653 : vector<16xf32>
              %f_722 = math.fma %b_720, %f_661, %turn_654 : vector<16xf32>
              %at_723 = arith.addi %at_663, %i17 : index
              %x_724 = memref.load %packed[%at_723] : memref<131072xf32>
              %b_725 = vector.broadcast %x_724 : f32 to vector<16xf32>
              %f_726 = math.fma %b_725, %f_659, %turn_655 : vector<16xf32>
              %f_727 = math.fma %b_725, %f_661, %turn_656 : vector<16xf32>
              scf.yield %f_666, %f_667, %f_671, %f_672, %f_676, %f_677, %f_681, %f_682, %f_686, %f_687, %f_691, %f_692, %f_696, %f_697, %f_701, %f_702, %f_706, %f_707, %f_711, %f_712, %f_716, %f_717, %f_721, %f_722, %f_726, %f_727 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_728 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#0, %v[%at_627, %at_728] : memref<64x512xf32>, vector<16xf32>
            %at_729 = arith.addi %i_623, %i6 : index
            %at_730 = arith.muli %at_729, %i18 : index
            vector.store %loop_657#1, %v[%at_627, %at_730] : memref<64x512xf32>, vector<16xf32>
            %at_731 = arith.addi %at_627, %i6 : index
            %at_732 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#2, %v[%at_731, %at_732] : memref<64x512xf32>, vector<16xf32>
            %at_733 = arith.addi %i_623, %i6 : index
            %at_734 = arith.muli %at_733, %i18 : index
            vector.store %loop_657#3, %v[%at_731, %at_734] : memref<64x512xf32>, vector<16xf32>
            %at_735 = arith.addi %at_627, %i3 : index
            %at_736 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#4, %v[%at_735, %at_736] : memref<64x512xf32>, vector<16xf32>
            %at_737 = arith.addi %i_623, %i6 : index
            %at_738 = arith.muli %at_737, %i18 : index
            vector.store %loop_657#5, %v[%at_735, %at_738] : memref<64x512xf32>, vector<16xf32>
            %at_739 = arith.addi %at_627, %i10 : index
            %at_740 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#6, %v[%at_739, %at_740] : memref<64x512xf32>, vector<16xf32>
            %at_741 = arith.addi %i_623, %i6 : index
            %at_742 = arith.muli %at_741, %i18 : index
            vector.store %loop_657#7, %v[%at_739, %at_742] : memref<64x512xf32>, vector<16xf32>
            %at_743 = arith.addi %at_627, %i5 : index
            %at_744 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#8, %v[%at_743, %at_744] : memref<64x512xf32>, vector<16xf32>
            %at_745 = arith.addi %i_623, %i6 : index
            %at_746 = arith.muli %at_745, %i18 : index
            vector.store %loop_657#9, %v[%at_743, %at_746] : memref<64x512xf32>, vector<16xf32>
            %at_747 = arith.addi %at_627, %i11 : index
            %at_748 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#10, %v[%at_747, %at_748] : memref<64x512xf32>, vector<16xf32>
            %at_749 = arith.addi %i_623, %i6 : index
            %at_750 = arith.muli %at_749, %i18 : index
            vector.store %loop_657#11, %v[%at_747, %at_750] : memref<64x512xf32>, vector<16xf32>
            %at_751 = arith.addi %at_627, %i1 : index
            %at_752 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#12, %v[%at_751, %at_752] : memref<64x512xf32>, vector<16xf32>
            %at_753 = arith.addi %i_623, %i6 : index
            %at_754 = arith.muli %at_753, %i18 : index
            vector.store %loop_657#13, %v[%at_751, %at_754] : memref<64x512xf32>, vector<16xf32>
            %at_755 = arith.addi %at_627, %i12 : index
            %at_756 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#14, %v[%at_755, %at_756] : memref<64x512xf32>, vector<16xf32>
            %at_757 = arith.addi %i_623, %i6 : index
            %at_758 = arith.muli %at_757, %i18 : index
            vector.store %loop_657#15, %v[%at_755, %at_758] : memref<64x512xf32>, vector<16xf32>
            %at_759 = arith.addi %at_627, %i13 : index
            %at_760 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#16, %v[%at_759, %at_760] : memref<64x512xf32>, vector<16xf32>
            %at_761 = arith.addi %i_623, %i6 : index
            %at_762 = arith.muli %at_761, %i18 : index
            vector.store %loop_657#17, %v[%at_759, %at_762] : memref<64x512xf32>, vector<16xf32>
            %at_763 = arith.addi %at_627, %i14 : index
            %at_764 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#18, %v[%at_763, %at_764] : memref<64x512xf32>, vector<16xf32>
            %at_765 = arith.addi %i_623, %i6 : index
            %at_766 = arith.muli %at_765, %i18 : index
            vector.store %loop_657#19, %v[%at_763, %at_766] : memref<64x512xf32>, vector<16xf32>
            %at_767 = arith.addi %at_627, %i15 : index
            %at_768 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#20, %v[%at_767, %at_768] : memref<64x512xf32>, vector<16xf32>
            %at_769 = arith.addi %i_623, %i6 : index
            %at_770 = arith.muli %at_769, %i18 : index
            vector.store %loop_657#21, %v[%at_767, %at_770] : memref<64x512xf32>, vector<16xf32>
            %at_771 = arith.addi %at_627, %i16 : index
            %at_772 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#22, %v[%at_771, %at_772] : memref<64x512xf32>, vector<16xf32>
            %at_773 = arith.addi %i_623, %i6 : index
            %at_774 = arith.muli %at_773, %i18 : index
            vector.store %loop_657#23, %v[%at_771, %at_774] : memref<64x512xf32>, vector<16xf32>
            %at_775 = arith.addi %at_627, %i17 : index
            %at_776 = arith.muli %i_623, %i18 : index
            vector.store %loop_657#24, %v[%at_775, %at_776] : memref<64x512xf32>, vector<16xf32>
            %at_777 = arith.addi %i_623, %i6 : index
            %at_778 = arith.muli %at_777, %i18 : index
            vector.store %loop_657#25, %v[%at_775, %at_778] : memref<64x512xf32>, vector<16xf32>
          }
          scf.for %i_779 = %i4 to %i6 step %i6 {
            %at_781 = arith.muli %i_779, %i17 : index
            %at_782 = arith.addi %at_781, %i19 : index
            %at_783 = arith.addi %i_623, %i6 : index
            %at_784 = arith.muli %at_782, %i8 : index
            %loop_810:24 = scf.for %i_785 = %i4 to %i8 step %i6 iter_args(%turn_786 = %splat9, %turn_787 = %splat9, %turn_788 = %splat9, %turn_789 = %splat9, %turn_790 = %splat9, %turn_791 = %splat9, %turn_792 = %splat9, %turn_793 = %splat9, %turn_794 = %splat9, %turn_795 = %splat9, %turn_796 = %splat9, %turn_797 = %splat9, %turn_798 = %splat9, %turn_799 = %splat9, %turn_800 = %splat9, %turn_801 = %splat9, %turn_802 = %splat9, %turn_803 = %splat9, %turn_804 = %splat9, %turn_805 = %splat9, %turn_806 = %splat9, %turn_807 = %splat9, %turn_808 = %splat9, %turn_809 = %splat9) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_811 = arith.addi %i_623, %i3 : index
              memref.prefetch %w2[%at_811, %i_785, %i4], read, locality<2>, data : memref<32x2048x16xf16>
              %at_812 = arith.addi %at_783, %i3 : index
              memref.prefetch %w2[%at_812, %i_785, %i4], read, locality<2>, data : memref<32x2048x16xf16>
              %v_813 = vector.load %w2[%i_623, %i_785, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_814 = arith.extf %v_813 : vector<16xf16> to vector<16xf32>
              %v_815 = vector.load %w2[%at_783, %i_785, %i4] : memref<32x2048x16xf16>, vector<16xf16>
              %f_816 = arith.extf %v_815 : vector<16xf16> to vector<16xf32>
              %at_817 = arith.muli %i_785, %i17 : index
              %at_818 = arith.addi %at_784, %at_817 : index
              %x_819 = memref.load %packed[%at_818] : memref<131072xf32>
              %b_820 = vector.broadcast %x_819 : f32 to vector<16xf32>
              %f_821 = math.fma %b_820, %f_814, %turn_786 : vector<16xf32>
              %f_822 = math.fma %b_820, %f_816, %turn_787 : vector<16xf32>
              %at_823 = arith.addi %at_818, %i6 : index
              %x_824 = memref.load %packed[%at_823] : memref<131072xf32>
              %b_825 = vector.broadcast %x_824 : f32 to vector<16xf32>
              %f_826 = math.fma %b_825, %f_814, %turn_788 : vector<16xf32>
              %f_827 = math.fma %b_825, %f_816, %turn_789 : vector<16xf32>
              %at_828 = arith.addi %at_818, %i3 : index
              %x_829 = memref.load %packed[%at_828] : memref<131072xf32>
              %b_830 = vector.broadcast %x_829 : f32 to vector<16xf32>
              %f_831 = math.fma %b_830, %f_814, %turn_790 : vector<16xf32>
              %f_832 = math.fma %b_830, %f_816, %turn_791 : vector<16xf32>
              %at_833 = arith.addi %at_818, %i10 : index
              %x_834 = memref.load %packed[%at_833] : memref<131072xf32>
              %b_835 = vector.broadcast %x_834 : f32 to vector<16xf32>
              %f_836 = math.fma %b_835, %f_814, %turn_792 : vector<16xf32>
              %f_837 = math.fma %b_835, %f_816, %turn_793 : vector<16xf32>
              %at_838 = arith.addi %at_818, %i5 : index
              %x_839 = memref.load %packed[%at_838] : memref<131072xf32>
              %b_840 = vector.broadcast %x_839 : f32 to vector<16xf32>
              %f_841 = math.fma %b_840, %f_814, %turn_794 : vector<16xf32>
              %f_842 = math.fma %b_840, %f_816, %turn_795 : vector<16xf32>
              %at_843 = arith.addi %at_818, %i11 : index
              %x_844 = memref.load %packed[%at_843] : memref<131072xf32>
              %b_845 = vector.broadcast %x_844 : f32 to vector<16xf32>
              %f_846 = math.fma %b_845, %f_814, %turn_796 : vector<16xf32>
              %f_847 = math.fma %b_845, %f_816, %turn_797 : vector<16xf32>
              %at_848 = arith.addi %at_818, %i1 : index
              %x_849 = memref.load %packed[%at_848] : memref<131072xf32>
              %b_850 = vector.broadcast %x_849 : f32 to vector<16xf32>
              %f_851 = math.fma %b_850, %f_814, %turn_798 : vector<16xf32>
              %f_852 = math.fma %b_850, %f_816, %turn_799 : vector<16xf32>
              %at_853 = arith.addi %at_818, %i12 : index
              %x_854 = memref.load %packed[%at_853] : memref<131072xf32>
              %b_855 = vector.broadcast %x_854 : f32 to vector<16xf32>
              %f_856 = math.fma %b_855, %f_814, %turn_800 : vector<16xf32>
              %f_857 = math.fma %b_855, %f_816, %turn_801 : vector<16xf32>
              %at_858 = arith.addi %at_818, %i13 : index
              %x_859 = memref.load %packed[%at_858] : memref<131072xf32>
              %b_860 = vector.broadcast %x_859 : f32 to vector<16xf32>
              %f_861 = math.fma %b_860, %f_814, %turn_802 : vector<16xf32>
              %f_862 = math.fma %b_860, %f_816, %turn_803 : vector<16xf32>
              %at_863 = arith.addi %at_818, %i14 : index
              %x_864 = memref.load %packed[%at_863] : memref<131072xf32>
              %b_865 = vector.broadcast %x_864 : f32 to vector<16xf32>
              %f_866 = math.fma %b_865, %f_814, %turn_804 : vector<16xf32>
              %f_867 = math.fma %b_865, %f_816, %turn_805 : vector<16xf32>
              %at_868 = arith.addi %at_818, %i15 : index
              %x_869 = memref.load %packed[%at_868] : memref<131072xf32>
              %b_870 = vector.broadcast %x_869 : f32 to vector<16xf32>
              %f_871 = math.fma %b_870, %f_814, %turn_806 : vector<16xf32>
              %f_872 = math.fma %b_870, %f_816, %turn_807 : vector<16xf32>
              %at_873 = arith.addi %at_818, %i16 : index
              %x_874 = memref.load %packed[%at_873] : memref<131072xf32>
              %b_875 = vector.broadcast %x_874 : f32 to vector<16xf32>
              %f_876 = math.fma %b_875, %f_814, %turn_808 : vector<16xf32>
              %f_877 = math.fma %b_875, %f_816, %turn_809 : vector<16xf32>
              scf.yield %f_821, %f_822, %f_826, %f_827, %f_831, %f_832, %f_836, %f_837, %f_841, %f_842, %f_846, %f_847, %f_851, %f_852, %f_856, %f_857, %f_861, %f_862, %f_866, %f_867, %f_871, %f_872, %f_876, %f_877 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            %at_878 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#0, %v[%at_782, %at_878] : memref<64x512xf32>, vector<16xf32>
            %at_879 = arith.addi %i_623, %i6 : index
            %at_880 = arith.muli %at_879, %i18 : index
            vector.store %loop_810#1, %v[%at_782, %at_880] : memref<64x512xf32>, vector<16xf32>
            %at_881 = arith.addi %at_782, %i6 : index
            %at_882 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#2, %v[%at_881, %at_882] : memref<64x512xf32>, vector<16xf32>
            %at_883 = arith.addi %i_623, %i6 : index
            %at_884 = arith.muli %at_883, %i18 : index
            vector.store %loop_810#3, %v[%at_881, %at_884] : memref<64x512xf32>, vector<16xf32>
            %at_885 = arith.addi %at_782, %i3 : index
            %at_886 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#4, %v[%at_885, %at_886] : memref<64x512xf32>, vector<16xf32>
            %at_887 = arith.addi %i_623, %i6 : index
            %at_888 = arith.muli %at_887, %i18 : index
            vector.store %loop_810#5, %v[%at_885, %at_888] : memref<64x512xf32>, vector<16xf32>
            %at_889 = arith.addi %at_782, %i10 : index
            %at_890 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#6, %v[%at_889, %at_890] : memref<64x512xf32>, vector<16xf32>
            %at_891 = arith.addi %i_623, %i6 : index
            %at_892 = arith.muli %at_891, %i18 : index
            vector.store %loop_810#7, %v[%at_889, %at_892] : memref<64x512xf32>, vector<16xf32>
            %at_893 = arith.addi %at_782, %i5 : index
            %at_894 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#8, %v[%at_893, %at_894] : memref<64x512xf32>, vector<16xf32>
            %at_895 = arith.addi %i_623, %i6 : index
            %at_896 = arith.muli %at_895, %i18 : index
            vector.store %loop_810#9, %v[%at_893, %at_896] : memref<64x512xf32>, vector<16xf32>
            %at_897 = arith.addi %at_782, %i11 : index
            %at_898 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#10, %v[%at_897, %at_898] : memref<64x512xf32>, vector<16xf32>
            %at_899 = arith.addi %i_623, %i6 : index
            %at_900 = arith.muli %at_899, %i18 : index
            vector.store %loop_810#11, %v[%at_897, %at_900] : memref<64x512xf32>, vector<16xf32>
            %at_901 = arith.addi %at_782, %i1 : index
            %at_902 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#12, %v[%at_901, %at_902] : memref<64x512xf32>, vector<16xf32>
            %at_903 = arith.addi %i_623, %i6 : index
            %at_904 = arith.muli %at_903, %i18 : index
            vector.store %loop_810#13, %v[%at_901, %at_904] : memref<64x512xf32>, vector<16xf32>
            %at_905 = arith.addi %at_782, %i12 : index
            %at_906 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#14, %v[%at_905, %at_906] : memref<64x512xf32>, vector<16xf32>
            %at_907 = arith.addi %i_623, %i6 : index
            %at_908 = arith.muli %at_907, %i18 : index
            vector.store %loop_810#15, %v[%at_905, %at_908] : memref<64x512xf32>, vector<16xf32>
            %at_909 = arith.addi %at_782, %i13 : index
            %at_910 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#16, %v[%at_909, %at_910] : memref<64x512xf32>, vector<16xf32>
            %at_911 = arith.addi %i_623, %i6 : index
            %at_912 = arith.muli %at_911, %i18 : index
            vector.store %loop_810#17, %v[%at_909, %at_912] : memref<64x512xf32>, vector<16xf32>
            %at_913 = arith.addi %at_782, %i14 : index
            %at_914 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#18, %v[%at_913, %at_914] : memref<64x512xf32>, vector<16xf32>
            %at_915 = arith.addi %i_623, %i6 : index
            %at_916 = arith.muli %at_915, %i18 : index
            vector.store %loop_810#19, %v[%at_913, %at_916] : memref<64x512xf32>, vector<16xf32>
            %at_917 = arith.addi %at_782, %i15 : index
            %at_918 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#20, %v[%at_917, %at_918] : memref<64x512xf32>, vector<16xf32>
            %at_919 = arith.addi %i_623, %i6 : index
            %at_920 = arith.muli %at_919, %i18 : index
            vector.store %loop_810#21, %v[%at_917, %at_920] : memref<64x512xf32>, vector<16xf32>
            %at_921 = arith.addi %at_782, %i16 : index
            %at_922 = arith.muli %i_623, %i18 : index
            vector.store %loop_810#22, %v[%at_921, %at_922] : memref<64x512xf32>, vector<16xf32>
            %at_923 = arith.addi %i_623, %i6 : index
            %at_924 = arith.muli %at_923, %i18 : index
            vector.store %loop_810#23, %v[%at_921, %at_924] : memref<64x512xf32>, vector<16xf32>
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
