hal.executable.source private @kernel_qkv_f16_vector {
  hal.executable.export public @kernel_qkv_f16_vector_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1536 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_vector_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [64, 1, 1]>} {
      %i0 = arith.constant 64 : index
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 512 : index
      %i3 = arith.constant 1 : index
      %i4 = arith.constant 4 : index
      %i5 = arith.constant 2 : index
      %i6 = arith.constant 3 : index
      %splat7 = arith.constant dense<0.0> : vector<4xf32>
      %i8 = arith.constant 2048 : index
      %i9 = arith.constant 256 : index
      %nothing10 = arith.constant 0.0 : f32
      %one11 = arith.constant 1 : i32
      %count12 = arith.constant 2.048000e+03 : f32
      %eps13 = arith.constant 1.000000e-05 : f32
      %one14 = arith.constant 1.0 : f32
      %i15 = arith.constant 768 : index
      %i16 = arith.constant 1024 : index
      %i17 = arith.constant 1280 : index
      %i18 = arith.constant 1536 : index
      %i19 = arith.constant 1792 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
      %w1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
      %w2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i1) : memref<512xf32, #hal.descriptor_type<storage_buffer>>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i1) : memref<512xf32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %team_2 = arith.divui %thread_1, %i0 : index
      %group_3 = hal.interface.workgroup.id[0] : index
      %mine_4 = arith.subi %group_3, %i1 : index
      %holds_5 = arith.cmpi ult, %mine_4, %i2 : index
      scf.if %holds_5 {
        %at_6 = arith.muli %mine_4, %i3 : index
        %warp_7 = arith.addi %at_6, %team_2 : index
        %at_8 = arith.muli %warp_7, %i4 : index
        %at_9 = arith.addi %at_8, %i3 : index
        %at_10 = arith.addi %at_8, %i5 : index
        %at_11 = arith.addi %at_8, %i6 : index
        %part_12 = arith.remui %team_2, %i3 : index
        %at_13 = arith.addi %i1, %i8 : index
        %loop_20:5 = scf.for %i_14 = %i1 to %at_13 step %i2 iter_args(%turn_15 = %splat7, %turn_16 = %splat7, %turn_17 = %splat7, %turn_18 = %splat7, %turn_19 = %splat7) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>) {
          %at_21 = arith.addi %i_14, %i9 : index
          %at_22 = arith.muli %thread_1, %i4 : index
          %at_23 = arith.addi %i_14, %at_22 : index
          %at_24 = arith.divui %at_23, %i4 : index
          %v_25 = memref.load %w0[%at_8, %at_24] : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_26 = arith.extf %v_25 : vector<4xf16> to vector<4xf32>
          %at_27 = arith.muli %thread_1, %i4 : index
          %at_28 = arith.addi %i_14, %at_27 : index
          %at_29 = arith.divui %at_28, %i4 : index
          %v_30 = memref.load %w0[%at_9, %at_29] : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_31 = arith.extf %v_30 : vector<4xf16> to vector<4xf32>
          %at_32 = arith.muli %thread_1, %i4 : index
          %at_33 = arith.addi %i_14, %at_32 : index
          %at_34 = arith.divui %at_33, %i4 : index
          %v_35 = memref.load %w0[%at_10, %at_34] : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_36 = arith.extf %v_35 : vector<4xf16> to vector<4xf32>
          %at_37 = arith.muli %thread_1, %i4 : index
          %at_38 = arith.addi %i_14, %at_37 : index
          %at_39 = arith.divui %at_38, %i4 : index
          %v_40 = memref.load %w0[%at_11, %at_39] : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_41 = arith.extf %v_40 : vector<4xf16> to vector<4xf32>
          %at_42 = arith.muli %thread_1, %i4 : index
          %at_43 = arith.addi %at_21, %at_42 : index
          %at_44 = arith.divui %at_43, %i4 : index
          %v_45 = memref.load %w0[%at_8, %at_44] : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_46 = arith.extf %v_45 : vector<4xf16> to vector<4xf32>
          %at_47 = arith.muli %thread_1, %i4 : index
          %at_48 = arith.addi %at_21, %at_47 : index
          %at_49 = arith.divui %at_48, %i4 : index
          %v_50 = memref.load %w0[%at_9, %at_49] : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_51 = arith.extf %v_50 : vector<4xf16> to vector<4xf32>
          %at_52 = arith.muli %thread_1, %i4 : index
          %at_53 = arith.addi %at_21, %at_52 : index
          %at_54 = arith.divui %at_53, %i4 : index
          %v_55 = memref.load %w0[%at_10, %at_54] : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_56 = arith.extf %v_55 : vector<4xf16> to vector<4xf32>
          %at_57 = arith.muli %thread_1, %i4 : index
          %at_58 = arith.addi %at_21, %at_57 : index
          %at_59 = arith.divui %at_58, %i4 : index
          %v_60 = memref.load %w0[%at_11, %at_59] : memref<2048x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_61 = arith.extf %v_60 : vector<4xf16> to vector<4xf32>
          %at_62 = arith.muli %thread_1, %i4 : index
          %at_63 = arith.addi %i_14, %at_62 : index
          %at_64 = arith.divui %at_63, %i4 : index
          %v_65 = memref.load %x[%at_64] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
          %f_66 = math.fma %v_65, %v_65, %turn_19 : vector<4xf32>
          %at_67 = arith.muli %thread_1, %i4 : index
          %at_68 = arith.addi %i_14, %at_67 : index
          %at_69 = arith.divui %at_68, %i4 : index
          %v_70 = memref.load %norm[%at_69] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
          %f_71 = arith.mulf %v_65, %v_70 : vector<4xf32>
          %f_72 = math.fma %f_71, %f_26, %turn_15 : vector<4xf32>
          %f_73 = math.fma %f_71, %f_31, %turn_16 : vector<4xf32>
          %f_74 = math.fma %f_71, %f_36, %turn_17 : vector<4xf32>
          %f_75 = math.fma %f_71, %f_41, %turn_18 : vector<4xf32>
          %at_76 = arith.muli %thread_1, %i4 : index
          %at_77 = arith.addi %at_21, %at_76 : index
          %at_78 = arith.divui %at_77, %i4 : index
          %v_79 = memref.load %x[%at_78] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
          %f_80 = math.fma %v_79, %v_79, %f_66 : vector<4xf32>
          %at_81 = arith.muli %thread_1, %i4 : index
          %at_82 = arith.addi %at_21, %at_81 : index
          %at_83 = arith.divui %at_82, %i4 : index
          %v_84 = memref.load %norm[%at_83] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
          %f_85 = arith.mulf %v_79, %v_84 : vector<4xf32>
          %f_86 = math.fma %f_85, %f_46, %f_72 : vector<4xf32>
          %f_87 = math.fma %f_85, %f_51, %f_73 : vector<4xf32>
          %f_88 = math.fma %f_85, %f_56, %f_74 : vector<4xf32>
          %f_89 = math.fma %f_85, %f_61, %f_75 : vector<4xf32>
          scf.yield %f_86, %f_87, %f_88, %f_89, %f_80 : vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>
        }
        %total_90 = vector.reduction <add>, %loop_20#0 fastmath<reassoc> : vector<4xf32> into f32
        %total_91 = vector.reduction <add>, %loop_20#1 fastmath<reassoc> : vector<4xf32> into f32
        %total_92 = vector.reduction <add>, %loop_20#2 fastmath<reassoc> : vector<4xf32> into f32
        %total_93 = vector.reduction <add>, %loop_20#3 fastmath<reassoc> : vector<4xf32> into f32
        %total_94 = vector.reduction <add>, %loop_20#4 fastmath<reassoc> : vector<4xf32> into f32
        %sums_95 = memref.alloc() : memref<5x64xf32, #gpu.address_space<workgroup>>
        %thread_96 = gpu.thread_id x
        memref.store %total_90, %sums_95[%i1, %thread_96] : memref<5x64xf32, #gpu.address_space<workgroup>>
        memref.store %total_91, %sums_95[%i3, %thread_96] : memref<5x64xf32, #gpu.address_space<workgroup>>
        memref.store %total_92, %sums_95[%i5, %thread_96] : memref<5x64xf32, #gpu.address_space<workgroup>>
        memref.store %total_93, %sums_95[%i6, %thread_96] : memref<5x64xf32, #gpu.address_space<workgroup>>
        memref.store %total_94, %sums_95[%i4, %thread_96] : memref<5x64xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %many_97 = gpu.subgroup_reduce add %one11 : (i32) -> i32
        %step_98 = arith.index_cast %many_97 : i32 to index
        %lane_99 = gpu.lane_id
        %loop_106:5 = scf.for %i_100 = %lane_99 to %i0 step %step_98 iter_args(%turn_101 = %nothing10, %turn_102 = %nothing10, %turn_103 = %nothing10, %turn_104 = %nothing10, %turn_105 = %nothing10) -> (f32, f32, f32, f32, f32) {
          %x_107 = memref.load %sums_95[%i1, %i_100] : memref<5x64xf32, #gpu.address_space<workgroup>>
          %x_108 = memref.load %sums_95[%i3, %i_100] : memref<5x64xf32, #gpu.address_space<workgroup>>
          %x_109 = memref.load %sums_95[%i5, %i_100] : memref<5x64xf32, #gpu.address_space<workgroup>>
          %x_110 = memref.load %sums_95[%i6, %i_100] : memref<5x64xf32, #gpu.address_space<workgroup>>
          %x_111 = memref.load %sums_95[%i4, %i_100] : memref<5x64xf32, #gpu.address_space<workgroup>>
          %x_112 = arith.addf %turn_101, %x_107 : f32
          %x_113 = arith.addf %turn_102, %x_108 : f32
          %x_114 = arith.addf %turn_103, %x_109 : f32
          %x_115 = arith.addf %turn_104, %x_110 : f32
          %x_116 = arith.addf %turn_105, %x_111 : f32
          scf.yield %x_112, %x_113, %x_114, %x_115, %x_116 : f32, f32, f32, f32, f32
        }
        %sum_117 = gpu.subgroup_reduce add %loop_106#0 : (f32) -> f32
        %sum_118 = gpu.subgroup_reduce add %loop_106#1 : (f32) -> f32
        %sum_119 = gpu.subgroup_reduce add %loop_106#2 : (f32) -> f32
        %sum_120 = gpu.subgroup_reduce add %loop_106#3 : (f32) -> f32
        %sum_121 = gpu.subgroup_reduce add %loop_106#4 : (f32) -> f32
        %x_122 = arith.divf %sum_121, %count12 : f32
        %x_123 = arith.addf %x_122, %eps13 : f32
        %x_124 = math.sqrt %x_123 : f32
        %x_125 = arith.divf %one14, %x_124 : f32
        %x_126 = arith.mulf %sum_117, %x_125 : f32
        %x_127 = arith.mulf %sum_118, %x_125 : f32
        %x_128 = arith.mulf %sum_119, %x_125 : f32
        %x_129 = arith.mulf %sum_120, %x_125 : f32
        %holds_130 = arith.cmpi eq, %thread_1, %i1 : index
        scf.if %holds_130 {
          memref.store %x_126, %q[%at_8] : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %x_127, %q[%at_9] : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %x_128, %q[%at_10] : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %x_129, %q[%at_11] : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
        }
      }
      %mine_131 = arith.subi %group_3, %i2 : index
      %holds_132 = arith.cmpi ult, %mine_131, %i2 : index
      scf.if %holds_132 {
        %at_133 = arith.muli %mine_131, %i3 : index
        %warp_134 = arith.addi %at_133, %team_2 : index
        %at_135 = arith.muli %warp_134, %i3 : index
        %part_136 = arith.remui %team_2, %i3 : index
        %at_137 = arith.muli %thread_1, %i4 : index
        %at_138 = arith.addi %i1, %at_137 : index
        %at_139 = arith.divui %at_138, %i4 : index
        %v_140 = memref.load %w1[%at_135, %at_139] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_141 = arith.extf %v_140 : vector<4xf16> to vector<4xf32>
        %at_142 = arith.muli %thread_1, %i4 : index
        %at_143 = arith.addi %i9, %at_142 : index
        %at_144 = arith.divui %at_143, %i4 : index
        %v_145 = memref.load %w1[%at_135, %at_144] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_146 = arith.extf %v_145 : vector<4xf16> to vector<4xf32>
        %at_147 = arith.muli %thread_1, %i4 : index
        %at_148 = arith.addi %i2, %at_147 : index
        %at_149 = arith.divui %at_148, %i4 : index
        %v_150 = memref.load %w1[%at_135, %at_149] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_151 = arith.extf %v_150 : vector<4xf16> to vector<4xf32>
        %at_152 = arith.muli %thread_1, %i4 : index
        %at_153 = arith.addi %i15, %at_152 : index
        %at_154 = arith.divui %at_153, %i4 : index
        %v_155 = memref.load %w1[%at_135, %at_154] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_156 = arith.extf %v_155 : vector<4xf16> to vector<4xf32>
        %at_157 = arith.muli %thread_1, %i4 : index
        %at_158 = arith.addi %i16, %at_157 : index
        %at_159 = arith.divui %at_158, %i4 : index
        %v_160 = memref.load %w1[%at_135, %at_159] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_161 = arith.extf %v_160 : vector<4xf16> to vector<4xf32>
        %at_162 = arith.muli %thread_1, %i4 : index
        %at_163 = arith.addi %i17, %at_162 : index
        %at_164 = arith.divui %at_163, %i4 : index
        %v_165 = memref.load %w1[%at_135, %at_164] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_166 = arith.extf %v_165 : vector<4xf16> to vector<4xf32>
        %at_167 = arith.muli %thread_1, %i4 : index
        %at_168 = arith.addi %i18, %at_167 : index
        %at_169 = arith.divui %at_168, %i4 : index
        %v_170 = memref.load %w1[%at_135, %at_169] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_171 = arith.extf %v_170 : vector<4xf16> to vector<4xf32>
        %at_172 = arith.muli %thread_1, %i4 : index
        %at_173 = arith.addi %i19, %at_172 : index
        %at_174 = arith.divui %at_173, %i4 : index
        %v_175 = memref.load %w1[%at_135, %at_174] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_176 = arith.extf %v_175 : vector<4xf16> to vector<4xf32>
        %at_177 = arith.muli %thread_1, %i4 : index
        %at_178 = arith.addi %i1, %at_177 : index
        %at_179 = arith.divui %at_178, %i4 : index
        %v_180 = memref.load %x[%at_179] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_181 = math.fma %v_180, %v_180, %splat7 : vector<4xf32>
        %at_182 = arith.muli %thread_1, %i4 : index
        %at_183 = arith.addi %i1, %at_182 : index
        %at_184 = arith.divui %at_183, %i4 : index
        %v_185 = memref.load %norm[%at_184] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_186 = arith.mulf %v_180, %v_185 : vector<4xf32>
        %f_187 = math.fma %f_186, %f_141, %splat7 : vector<4xf32>
        %at_188 = arith.muli %thread_1, %i4 : index
        %at_189 = arith.addi %i9, %at_188 : index
        %at_190 = arith.divui %at_189, %i4 : index
        %v_191 = memref.load %x[%at_190] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_192 = math.fma %v_191, %v_191, %f_181 : vector<4xf32>
        %at_193 = arith.muli %thread_1, %i4 : index
        %at_194 = arith.addi %i9, %at_193 : index
        %at_195 = arith.divui %at_194, %i4 : index
        %v_196 = memref.load %norm[%at_195] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_197 = arith.mulf %v_191, %v_196 : vector<4xf32>
        %f_198 = math.fma %f_197, %f_146, %f_187 : vector<4xf32>
        %at_199 = arith.muli %thread_1, %i4 : index
        %at_200 = arith.addi %i2, %at_199 : index
        %at_201 = arith.divui %at_200, %i4 : index
        %v_202 = memref.load %x[%at_201] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_203 = math.fma %v_202, %v_202, %f_192 : vector<4xf32>
        %at_204 = arith.muli %thread_1, %i4 : index
        %at_205 = arith.addi %i2, %at_204 : index
        %at_206 = arith.divui %at_205, %i4 : index
        %v_207 = memref.load %norm[%at_206] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_208 = arith.mulf %v_202, %v_207 : vector<4xf32>
        %f_209 = math.fma %f_208, %f_151, %f_198 : vector<4xf32>
        %at_210 = arith.muli %thread_1, %i4 : index
        %at_211 = arith.addi %i15, %at_210 : index
        %at_212 = arith.divui %at_211, %i4 : index
        %v_213 = memref.load %x[%at_212] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_214 = math.fma %v_213, %v_213, %f_203 : vector<4xf32>
        %at_215 = arith.muli %thread_1, %i4 : index
        %at_216 = arith.addi %i15, %at_215 : index
        %at_217 = arith.divui %at_216, %i4 : index
        %v_218 = memref.load %norm[%at_217] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_219 = arith.mulf %v_213, %v_218 : vector<4xf32>
        %f_220 = math.fma %f_219, %f_156, %f_209 : vector<4xf32>
        %at_221 = arith.muli %thread_1, %i4 : index
        %at_222 = arith.addi %i16, %at_221 : index
        %at_223 = arith.divui %at_222, %i4 : index
        %v_224 = memref.load %x[%at_223] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_225 = math.fma %v_224, %v_224, %f_214 : vector<4xf32>
        %at_226 = arith.muli %thread_1, %i4 : index
        %at_227 = arith.addi %i16, %at_226 : index
        %at_228 = arith.divui %at_227, %i4 : index
        %v_229 = memref.load %norm[%at_228] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_230 = arith.mulf %v_224, %v_229 : vector<4xf32>
        %f_231 = math.fma %f_230, %f_161, %f_220 : vector<4xf32>
        %at_232 = arith.muli %thread_1, %i4 : index
        %at_233 = arith.addi %i17, %at_232 : index
        %at_234 = arith.divui %at_233, %i4 : index
        %v_235 = memref.load %x[%at_234] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_236 = math.fma %v_235, %v_235, %f_225 : vector<4xf32>
        %at_237 = arith.muli %thread_1, %i4 : index
        %at_238 = arith.addi %i17, %at_237 : index
        %at_239 = arith.divui %at_238, %i4 : index
        %v_240 = memref.load %norm[%at_239] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_241 = arith.mulf %v_235, %v_240 : vector<4xf32>
        %f_242 = math.fma %f_241, %f_166, %f_231 : vector<4xf32>
        %at_243 = arith.muli %thread_1, %i4 : index
        %at_244 = arith.addi %i18, %at_243 : index
        %at_245 = arith.divui %at_244, %i4 : index
        %v_246 = memref.load %x[%at_245] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_247 = math.fma %v_246, %v_246, %f_236 : vector<4xf32>
        %at_248 = arith.muli %thread_1, %i4 : index
        %at_249 = arith.addi %i18, %at_248 : index
        %at_250 = arith.divui %at_249, %i4 : index
        %v_251 = memref.load %norm[%at_250] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_252 = arith.mulf %v_246, %v_251 : vector<4xf32>
        %f_253 = math.fma %f_252, %f_171, %f_242 : vector<4xf32>
        %at_254 = arith.muli %thread_1, %i4 : index
        %at_255 = arith.addi %i19, %at_254 : index
        %at_256 = arith.divui %at_255, %i4 : index
        %v_257 = memref.load %x[%at_256] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_258 = math.fma %v_257, %v_257, %f_247 : vector<4xf32>
        %at_259 = arith.muli %thread_1, %i4 : index
        %at_260 = arith.addi %i19, %at_259 : index
        %at_261 = arith.divui %at_260, %i4 : index
        %v_262 = memref.load %norm[%at_261] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_263 = arith.mulf %v_257, %v_262 : vector<4xf32>
        %f_264 = math.fma %f_263, %f_176, %f_253 : vector<4xf32>
        %total_265 = vector.reduction <add>, %f_264 fastmath<reassoc> : vector<4xf32> into f32
        %total_266 = vector.reduction <add>, %f_258 fastmath<reassoc> : vector<4xf32> into f32
        %sums_267 = memref.alloc() : memref<2x64xf32, #gpu.address_space<workgroup>>
        %thread_268 = gpu.thread_id x
        memref.store %total_265, %sums_267[%i1, %thread_268] : memref<2x64xf32, #gpu.address_space<workgroup>>
        memref.store %total_266, %sums_267[%i3, %thread_268] : memref<2x64xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %many_269 = gpu.subgroup_reduce add %one11 : (i32) -> i32
        %step_270 = arith.index_cast %many_269 : i32 to index
        %lane_271 = gpu.lane_id
        %loop_275:2 = scf.for %i_272 = %lane_271 to %i0 step %step_270 iter_args(%turn_273 = %nothing10, %turn_274 = %nothing10) -> (f32, f32) {
          %x_276 = memref.load %sums_267[%i1, %i_272] : memref<2x64xf32, #gpu.address_space<workgroup>>
          %x_277 = memref.load %sums_267[%i3, %i_272] : memref<2x64xf32, #gpu.address_space<workgroup>>
          %x_278 = arith.addf %turn_273, %x_276 : f32
          %x_279 = arith.addf %turn_274, %x_277 : f32
          scf.yield %x_278, %x_279 : f32, f32
        }
        %sum_280 = gpu.subgroup_reduce add %loop_275#0 : (f32) -> f32
        %sum_281 = gpu.subgroup_reduce add %loop_275#1 : (f32) -> f32
        %x_282 = arith.divf %sum_281, %count12 : f32
        %x_283 = arith.addf %x_282, %eps13 : f32
        %x_284 = math.sqrt %x_283 : f32
        %x_285 = arith.divf %one14, %x_284 : f32
        %x_286 = arith.mulf %sum_280, %x_285 : f32
        %holds_287 = arith.cmpi eq, %thread_1, %i1 : index
        scf.if %holds_287 {
          memref.store %x_286, %k[%at_135] : memref<512xf32, #hal.descriptor_type<storage_buffer>>
        }
      }
      %mine_288 = arith.subi %group_3, %i16 : index
      %holds_289 = arith.cmpi ult, %mine_288, %i2 : index
      scf.if %holds_289 {
        %at_290 = arith.muli %mine_288, %i3 : index
        %warp_291 = arith.addi %at_290, %team_2 : index
        %at_292 = arith.muli %warp_291, %i3 : index
        %part_293 = arith.remui %team_2, %i3 : index
        %at_294 = arith.muli %thread_1, %i4 : index
        %at_295 = arith.addi %i1, %at_294 : index
        %at_296 = arith.divui %at_295, %i4 : index
        %v_297 = memref.load %w2[%at_292, %at_296] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_298 = arith.extf %v_297 : vector<4xf16> to vector<4xf32>
        %at_299 = arith.muli %thread_1, %i4 : index
        %at_300 = arith.addi %i9, %at_299 : index
        %at_301 = arith.divui %at_300, %i4 : index
        %v_302 = memref.load %w2[%at_292, %at_301] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_303 = arith.extf %v_302 : vector<4xf16> to vector<4xf32>
        %at_304 = arith.muli %thread_1, %i4 : index
        %at_305 = arith.addi %i2, %at_304 : index
        %at_306 = arith.divui %at_305, %i4 : index
        %v_307 = memref.load %w2[%at_292, %at_306] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_308 = arith.extf %v_307 : vector<4xf16> to vector<4xf32>
        %at_309 = arith.muli %thread_1, %i4 : index
        %at_310 = arith.addi %i15, %at_309 : index
        %at_311 = arith.divui %at_310, %i4 : index
        %v_312 = memref.load %w2[%at_292, %at_311] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_313 = arith.extf %v_312 : vector<4xf16> to vector<4xf32>
        %at_314 = arith.muli %thread_1, %i4 : index
        %at_315 = arith.addi %i16, %at_314 : index
        %at_316 = arith.divui %at_315, %i4 : index
        %v_317 = memref.load %w2[%at_292, %at_316] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_318 = arith.extf %v_317 : vector<4xf16> to vector<4xf32>
        %at_319 = arith.muli %thread_1, %i4 : index
        %at_320 = arith.addi %i17, %at_319 : index
        %at_321 = arith.divui %at_320, %i4 : index
        %v_322 = memref.load %w2[%at_292, %at_321] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_323 = arith.extf %v_322 : vector<4xf16> to vector<4xf32>
        %at_324 = arith.muli %thread_1, %i4 : index
        %at_325 = arith.addi %i18, %at_324 : index
        %at_326 = arith.divui %at_325, %i4 : index
        %v_327 = memref.load %w2[%at_292, %at_326] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_328 = arith.extf %v_327 : vector<4xf16> to vector<4xf32>
        %at_329 = arith.muli %thread_1, %i4 : index
        %at_330 = arith.addi %i19, %at_329 : index
        %at_331 = arith.divui %at_330, %i4 : index
        %v_332 = memref.load %w2[%at_292, %at_331] : memref<512x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        %f_333 = arith.extf %v_332 : vector<4xf16> to vector<4xf32>
        %at_334 = arith.muli %thread_1, %i4 : index
        %at_335 = arith.addi %i1, %at_334 : index
        %at_336 = arith.divui %at_335, %i4 : index
        %v_337 = memref.load %x[%at_336] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_338 = math.fma %v_337, %v_337, %splat7 : vector<4xf32>
        %at_339 = arith.muli %thread_1, %i4 : index
        %at_340 = arith.addi %i1, %at_339 : index
        %at_341 = arith.divui %at_340, %i4 : index
        %v_342 = memref.load %norm[%at_341] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_343 = arith.mulf %v_337, %v_342 : vector<4xf32>
        %f_344 = math.fma %f_343, %f_298, %splat7 : vector<4xf32>
        %at_345 = arith.muli %thread_1, %i4 : index
        %at_346 = arith.addi %i9, %at_345 : index
        %at_347 = arith.divui %at_346, %i4 : index
        %v_348 = memref.load %x[%at_347] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_349 = math.fma %v_348, %v_348, %f_338 : vector<4xf32>
        %at_350 = arith.muli %thread_1, %i4 : index
        %at_351 = arith.addi %i9, %at_350 : index
        %at_352 = arith.divui %at_351, %i4 : index
        %v_353 = memref.load %norm[%at_352] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_354 = arith.mulf %v_348, %v_353 : vector<4xf32>
        %f_355 = math.fma %f_354, %f_303, %f_344 : vector<4xf32>
        %at_356 = arith.muli %thread_1, %i4 : index
        %at_357 = arith.addi %i2, %at_356 : index
        %at_358 = arith.divui %at_357, %i4 : index
        %v_359 = memref.load %x[%at_358] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_360 = math.fma %v_359, %v_359, %f_349 : vector<4xf32>
        %at_361 = arith.muli %thread_1, %i4 : index
        %at_362 = arith.addi %i2, %at_361 : index
        %at_363 = arith.divui %at_362, %i4 : index
        %v_364 = memref.load %norm[%at_363] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_365 = arith.mulf %v_359, %v_364 : vector<4xf32>
        %f_366 = math.fma %f_365, %f_308, %f_355 : vector<4xf32>
        %at_367 = arith.muli %thread_1, %i4 : index
        %at_368 = arith.addi %i15, %at_367 : index
        %at_369 = arith.divui %at_368, %i4 : index
        %v_370 = memref.load %x[%at_369] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_371 = math.fma %v_370, %v_370, %f_360 : vector<4xf32>
        %at_372 = arith.muli %thread_1, %i4 : index
        %at_373 = arith.addi %i15, %at_372 : index
        %at_374 = arith.divui %at_373, %i4 : index
        %v_375 = memref.load %norm[%at_374] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_376 = arith.mulf %v_370, %v_375 : vector<4xf32>
        %f_377 = math.fma %f_376, %f_313, %f_366 : vector<4xf32>
        %at_378 = arith.muli %thread_1, %i4 : index
        %at_379 = arith.addi %i16, %at_378 : index
        %at_380 = arith.divui %at_379, %i4 : index
        %v_381 = memref.load %x[%at_380] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_382 = math.fma %v_381, %v_381, %f_371 : vector<4xf32>
        %at_383 = arith.muli %thread_1, %i4 : index
        %at_384 = arith.addi %i16, %at_383 : index
        %at_385 = arith.divui %at_384, %i4 : index
        %v_386 = memref.load %norm[%at_385] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_387 = arith.mulf %v_381, %v_386 : vector<4xf32>
        %f_388 = math.fma %f_387, %f_318, %f_377 : vector<4xf32>
        %at_389 = arith.muli %thread_1, %i4 : index
        %at_390 = arith.addi %i17, %at_389 : index
        %at_391 = arith.divui %at_390, %i4 : index
        %v_392 = memref.load %x[%at_391] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_393 = math.fma %v_392, %v_392, %f_382 : vector<4xf32>
        %at_394 = arith.muli %thread_1, %i4 : index
        %at_395 = arith.addi %i17, %at_394 : index
        %at_396 = arith.divui %at_395, %i4 : index
        %v_397 = memref.load %norm[%at_396] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_398 = arith.mulf %v_392, %v_397 : vector<4xf32>
        %f_399 = math.fma %f_398, %f_323, %f_388 : vector<4xf32>
        %at_400 = arith.muli %thread_1, %i4 : index
        %at_401 = arith.addi %i18, %at_400 : index
        %at_402 = arith.divui %at_401, %i4 : index
        %v_403 = memref.load %x[%at_402] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_404 = math.fma %v_403, %v_403, %f_393 : vector<4xf32>
        %at_405 = arith.muli %thread_1, %i4 : index
        %at_406 = arith.addi %i18, %at_405 : index
        %at_407 = arith.divui %at_406, %i4 : index
        %v_408 = memref.load %norm[%at_407] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_409 = arith.mulf %v_403, %v_408 : vector<4xf32>
        %f_410 = math.fma %f_409, %f_328, %f_399 : vector<4xf32>
        %at_411 = arith.muli %thread_1, %i4 : index
        %at_412 = arith.addi %i19, %at_411 : index
        %at_413 = arith.divui %at_412, %i4 : index
        %v_414 = memref.load %x[%at_413] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_415 = math.fma %v_414, %v_414, %f_404 : vector<4xf32>
        %at_416 = arith.muli %thread_1, %i4 : index
        %at_417 = arith.addi %i19, %at_416 : index
        %at_418 = arith.divui %at_417, %i4 : index
        %v_419 = memref.load %norm[%at_418] : memref<512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_420 = arith.mulf %v_414, %v_419 : vector<4xf32>
        %f_421 = math.fma %f_420, %f_333, %f_410 : vector<4xf32>
        %total_422 = vector.reduction <add>, %f_421 fastmath<reassoc> : vector<4xf32> into f32
        %total_423 = vector.reduction <add>, %f_415 fastmath<reassoc> : vector<4xf32> into f32
        %sums_424 = memref.alloc() : memref<2x64xf32, #gpu.address_space<workgroup>>
        %thread_425 = gpu.thread_id x
        memref.store %total_422, %sums_424[%i1, %thread_425] : memref<2x64xf32, #gpu.address_space<workgroup>>
        memref.store %total_423, %sums_424[%i3, %thread_425] : memref<2x64xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %many_426 = gpu.subgroup_reduce add %one11 : (i32) -> i32
        %step_427 = arith.index_cast %many_426 : i32 to index
        %lane_428 = gpu.lane_id
        %loop_432:2 = scf.for %i_429 = %lane_428 to %i0 step %step_427 iter_args(%turn_430 = %nothing10, %turn_431 = %nothing10) -> (f32, f32) {
          %x_433 = memref.load %sums_424[%i1, %i_429] : memref<2x64xf32, #gpu.address_space<workgroup>>
          %x_434 = memref.load %sums_424[%i3, %i_429] : memref<2x64xf32, #gpu.address_space<workgroup>>
          %x_435 = arith.addf %turn_430, %x_433 : f32
          %x_436 = arith.addf %turn_431, %x_434 : f32
          scf.yield %x_435, %x_436 : f32, f32
        }
        %sum_437 = gpu.subgroup_reduce add %loop_432#0 : (f32) -> f32
        %sum_438 = gpu.subgroup_reduce add %loop_432#1 : (f32) -> f32
        %x_439 = arith.divf %sum_438, %count12 : f32
        %x_440 = arith.addf %x_439, %eps13 : f32
        %x_441 = math.sqrt %x_440 : f32
        %x_442 = arith.divf %one14, %x_441 : f32
        %x_443 = arith.mulf %sum_437, %x_442 : f32
        %holds_444 = arith.cmpi eq, %thread_1, %i1 : index
        scf.if %holds_444 {
          memref.store %x_443, %v[%at_292] : memref<512xf32, #hal.descriptor_type<storage_buffer>>
        }
      }
      return
    }
  }
}
func.func private @qkv_f16(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %w0: tensor<2048x2048xf16>, %w1: tensor<512x2048xf16>, %w2: tensor<512x2048xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>) {
  %q, %k, %v = flow.dispatch @kernel_qkv_f16_vector::@kernel_qkv_f16_vector_entry(%x, %norm, %w0, %w1, %w2) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<2048x2048xf16>, tensor<512x2048xf16>, tensor<512x2048xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
  return %q, %k, %v : tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>
}
