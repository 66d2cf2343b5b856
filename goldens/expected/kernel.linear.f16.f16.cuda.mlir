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
      %i11 = arith.constant 2 : index
      %i12 = arith.constant 0 : index
      %i13 = arith.constant 1 : index
      %i14 = arith.constant 3 : index
      %i15 = arith.constant 5 : index
      %i16 = arith.constant 6 : index
      %i17 = arith.constant 7 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i12) : memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i12) : memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i12) : memref<128x512xf32, #hal.descriptor_type<storage_buffer>>
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
        %v_106 = "vector.load"(%x, %at_12, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_107 = "vector.load"(%x, %at_14, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_108 = "vector.load"(%x, %at_16, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_109 = "vector.load"(%x, %at_18, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_110 = "vector.load"(%x, %at_20, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_111 = "vector.load"(%x, %at_22, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_112 = "vector.load"(%x, %at_24, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %v_113 = "vector.load"(%x, %at_26, %at_101) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %p_114 = vector.shuffle %v_106, %v_106 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_115 = vector.shuffle %v_106, %v_106 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_116 = vector.shuffle %v_106, %v_106 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_117 = vector.shuffle %v_106, %v_106 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_118 = vector.shuffle %v_107, %v_107 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_119 = vector.shuffle %v_107, %v_107 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_120 = vector.shuffle %v_107, %v_107 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_121 = vector.shuffle %v_107, %v_107 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_122 = vector.shuffle %v_108, %v_108 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_123 = vector.shuffle %v_108, %v_108 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_124 = vector.shuffle %v_108, %v_108 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_125 = vector.shuffle %v_108, %v_108 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_126 = vector.shuffle %v_109, %v_109 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_127 = vector.shuffle %v_109, %v_109 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_128 = vector.shuffle %v_109, %v_109 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_129 = vector.shuffle %v_109, %v_109 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_130 = vector.shuffle %v_110, %v_110 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_131 = vector.shuffle %v_110, %v_110 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_132 = vector.shuffle %v_110, %v_110 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_133 = vector.shuffle %v_110, %v_110 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_134 = vector.shuffle %v_111, %v_111 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_135 = vector.shuffle %v_111, %v_111 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_136 = vector.shuffle %v_111, %v_111 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_137 = vector.shuffle %v_111, %v_111 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_138 = vector.shuffle %v_112, %v_112 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_139 = vector.shuffle %v_112, %v_112 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_140 = vector.shuffle %v_112, %v_112 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_141 = vector.shuffle %v_112, %v_112 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_142 = vector.shuffle %v_113, %v_113 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_143 = vector.shuffle %v_113, %v_113 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_144 = vector.shuffle %v_113, %v_113 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_145 = vector.shuffle %v_113, %v_113 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_146 = vector.shuffle %v_102, %v_102 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_147 = vector.shuffle %v_102, %v_102 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_148 = vector.shuffle %v_102, %v_102 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_149 = vector.shuffle %v_102, %v_102 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_150 = vector.shuffle %v_103, %v_103 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_151 = vector.shuffle %v_103, %v_103 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_152 = vector.shuffle %v_103, %v_103 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_153 = vector.shuffle %v_103, %v_103 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_154 = vector.shuffle %v_104, %v_104 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_155 = vector.shuffle %v_104, %v_104 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_156 = vector.shuffle %v_104, %v_104 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_157 = vector.shuffle %v_104, %v_104 [6, 7] : vector<8xf16>, vector<8xf16>
        %p_158 = vector.shuffle %v_105, %v_105 [0, 1] : vector<8xf16>, vector<8xf16>
        %p_159 = vector.shuffle %v_105, %v_105 [2, 3] : vector<8xf16>, vector<8xf16>
        %p_160 = vector.shuffle %v_105, %v_105 [4, 5] : vector<8xf16>, vector<8xf16>
        %p_161 = vector.shuffle %v_105, %v_105 [6, 7] : vector<8xf16>, vector<8xf16>
        %mma_162 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_114, %p_118, %p_115, %p_119, %p_146, %p_147, %turn_36, %turn_37, %turn_38, %turn_39) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_163 = llvm.extractvalue %mma_162[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_164 = llvm.extractvalue %mma_162[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_165 = llvm.extractvalue %mma_162[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_166 = llvm.extractvalue %mma_162[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_167 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_114, %p_118, %p_115, %p_119, %p_150, %p_151, %turn_40, %turn_41, %turn_42, %turn_43) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_168 = llvm.extractvalue %mma_167[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_169 = llvm.extractvalue %mma_167[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_170 = llvm.extractvalue %mma_167[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_171 = llvm.extractvalue %mma_167[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_172 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_114, %p_118, %p_115, %p_119, %p_154, %p_155, %turn_44, %turn_45, %turn_46, %turn_47) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_173 = llvm.extractvalue %mma_172[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_174 = llvm.extractvalue %mma_172[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_175 = llvm.extractvalue %mma_172[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_176 = llvm.extractvalue %mma_172[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_177 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_114, %p_118, %p_115, %p_119, %p_158, %p_159, %turn_48, %turn_49, %turn_50, %turn_51) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_178 = llvm.extractvalue %mma_177[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_179 = llvm.extractvalue %mma_177[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_180 = llvm.extractvalue %mma_177[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_181 = llvm.extractvalue %mma_177[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_182 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_122, %p_126, %p_123, %p_127, %p_146, %p_147, %turn_52, %turn_53, %turn_54, %turn_55) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_183 = llvm.extractvalue %mma_182[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_184 = llvm.extractvalue %mma_182[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_185 = llvm.extractvalue %mma_182[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_186 = llvm.extractvalue %mma_182[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_187 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_122, %p_126, %p_123, %p_127, %p_150, %p_151, %turn_56, %turn_57, %turn_58, %turn_59) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_188 = llvm.extractvalue %mma_187[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_189 = llvm.extractvalue %mma_187[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_190 = llvm.extractvalue %mma_187[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_191 = llvm.extractvalue %mma_187[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_192 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_122, %p_126, %p_123, %p_127, %p_154, %p_155, %turn_60, %turn_61, %turn_62, %turn_63) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_193 = llvm.extractvalue %mma_192[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_194 = llvm.extractvalue %mma_192[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_195 = llvm.extractvalue %mma_192[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_196 = llvm.extractvalue %mma_192[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_197 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_122, %p_126, %p_123, %p_127, %p_158, %p_159, %turn_64, %turn_65, %turn_66, %turn_67) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_198 = llvm.extractvalue %mma_197[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_199 = llvm.extractvalue %mma_197[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_200 = llvm.extractvalue %mma_197[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_201 = llvm.extractvalue %mma_197[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_202 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_130, %p_134, %p_131, %p_135, %p_146, %p_147, %turn_68, %turn_69, %turn_70, %turn_71) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_203 = llvm.extractvalue %mma_202[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_204 = llvm.extractvalue %mma_202[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_205 = llvm.extractvalue %mma_202[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_206 = llvm.extractvalue %mma_202[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_207 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_130, %p_134, %p_131, %p_135, %p_150, %p_151, %turn_72, %turn_73, %turn_74, %turn_75) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_208 = llvm.extractvalue %mma_207[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_209 = llvm.extractvalue %mma_207[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_210 = llvm.extractvalue %mma_207[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_211 = llvm.extractvalue %mma_207[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_212 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_130, %p_134, %p_131, %p_135, %p_154, %p_155, %turn_76, %turn_77, %turn_78, %turn_79) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_213 = llvm.extractvalue %mma_212[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_214 = llvm.extractvalue %mma_212[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_215 = llvm.extractvalue %mma_212[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_216 = llvm.extractvalue %mma_212[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_217 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_130, %p_134, %p_131, %p_135, %p_158, %p_159, %turn_80, %turn_81, %turn_82, %turn_83) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_218 = llvm.extractvalue %mma_217[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_219 = llvm.extractvalue %mma_217[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_220 = llvm.extractvalue %mma_217[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_221 = llvm.extractvalue %mma_217[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_222 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_138, %p_142, %p_139, %p_143, %p_146, %p_147, %turn_84, %turn_85, %turn_86, %turn_87) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_223 = llvm.extractvalue %mma_222[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_224 = llvm.extractvalue %mma_222[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_225 = llvm.extractvalue %mma_222[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_226 = llvm.extractvalue %mma_222[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_227 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_138, %p_142, %p_139, %p_143, %p_150, %p_151, %turn_88, %turn_89, %turn_90, %turn_91) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_228 = llvm.extractvalue %mma_227[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_229 = llvm.extractvalue %mma_227[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_230 = llvm.extractvalue %mma_227[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_231 = llvm.extractvalue %mma_227[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_232 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_138, %p_142, %p_139, %p_143, %p_154, %p_155, %turn_92, %turn_93, %turn_94, %turn_95) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_233 = llvm.extractvalue %mma_232[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_234 = llvm.extractvalue %mma_232[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_235 = llvm.extractvalue %mma_232[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_236 = llvm.extractvalue %mma_232[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_237 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_138, %p_142, %p_139, %p_143, %p_158, %p_159, %turn_96, %turn_97, %turn_98, %turn_99) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_238 = llvm.extractvalue %mma_237[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_239 = llvm.extractvalue %mma_237[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_240 = llvm.extractvalue %mma_237[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_241 = llvm.extractvalue %mma_237[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_242 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_116, %p_120, %p_117, %p_121, %p_148, %p_149, %sum_163, %sum_164, %sum_165, %sum_166) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_243 = llvm.extractvalue %mma_242[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_244 = llvm.extractvalue %mma_242[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_245 = llvm.extractvalue %mma_242[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_246 = llvm.extractvalue %mma_242[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_247 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_116, %p_120, %p_117, %p_121, %p_152, %p_153, %sum_168, %sum_169, %sum_170, %sum_171) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_248 = llvm.extractvalue %mma_247[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_249 = llvm.extractvalue %mma_247[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_250 = llvm.extractvalue %mma_247[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_251 = llvm.extractvalue %mma_247[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_252 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_116, %p_120, %p_117, %p_121, %p_156, %p_157, %sum_173, %sum_174, %sum_175, %sum_176) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_253 = llvm.extractvalue %mma_252[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_254 = llvm.extractvalue %mma_252[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_255 = llvm.extractvalue %mma_252[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_256 = llvm.extractvalue %mma_252[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_257 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_116, %p_120, %p_117, %p_121, %p_160, %p_161, %sum_178, %sum_179, %sum_180, %sum_181) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_258 = llvm.extractvalue %mma_257[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_259 = llvm.extractvalue %mma_257[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_260 = llvm.extractvalue %mma_257[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_261 = llvm.extractvalue %mma_257[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_262 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_124, %p_128, %p_125, %p_129, %p_148, %p_149, %sum_183, %sum_184, %sum_185, %sum_186) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_263 = llvm.extractvalue %mma_262[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_264 = llvm.extractvalue %mma_262[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_265 = llvm.extractvalue %mma_262[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_266 = llvm.extractvalue %mma_262[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_267 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_124, %p_128, %p_125, %p_129, %p_152, %p_153, %sum_188, %sum_189, %sum_190, %sum_191) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_268 = llvm.extractvalue %mma_267[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_269 = llvm.extractvalue %mma_267[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_270 = llvm.extractvalue %mma_267[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_271 = llvm.extractvalue %mma_267[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_272 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_124, %p_128, %p_125, %p_129, %p_156, %p_157, %sum_193, %sum_194, %sum_195, %sum_196) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_273 = llvm.extractvalue %mma_272[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_274 = llvm.extractvalue %mma_272[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_275 = llvm.extractvalue %mma_272[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_276 = llvm.extractvalue %mma_272[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_277 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_124, %p_128, %p_125, %p_129, %p_160, %p_161, %sum_198, %sum_199, %sum_200, %sum_201) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_278 = llvm.extractvalue %mma_277[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_279 = llvm.extractvalue %mma_277[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_280 = llvm.extractvalue %mma_277[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_281 = llvm.extractvalue %mma_277[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_282 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_132, %p_136, %p_133, %p_137, %p_148, %p_149, %sum_203, %sum_204, %sum_205, %sum_206) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_283 = llvm.extractvalue %mma_282[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_284 = llvm.extractvalue %mma_282[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_285 = llvm.extractvalue %mma_282[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_286 = llvm.extractvalue %mma_282[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_287 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_132, %p_136, %p_133, %p_137, %p_152, %p_153, %sum_208, %sum_209, %sum_210, %sum_211) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_288 = llvm.extractvalue %mma_287[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_289 = llvm.extractvalue %mma_287[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_290 = llvm.extractvalue %mma_287[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_291 = llvm.extractvalue %mma_287[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_292 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_132, %p_136, %p_133, %p_137, %p_156, %p_157, %sum_213, %sum_214, %sum_215, %sum_216) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_293 = llvm.extractvalue %mma_292[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_294 = llvm.extractvalue %mma_292[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_295 = llvm.extractvalue %mma_292[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_296 = llvm.extractvalue %mma_292[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_297 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_132, %p_136, %p_133, %p_137, %p_160, %p_161, %sum_218, %sum_219, %sum_220, %sum_221) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_298 = llvm.extractvalue %mma_297[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_299 = llvm.extractvalue %mma_297[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_300 = llvm.extractvalue %mma_297[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_301 = llvm.extractvalue %mma_297[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_302 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_140, %p_144, %p_141, %p_145, %p_148, %p_149, %sum_223, %sum_224, %sum_225, %sum_226) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_303 = llvm.extractvalue %mma_302[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_304 = llvm.extractvalue %mma_302[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_305 = llvm.extractvalue %mma_302[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_306 = llvm.extractvalue %mma_302[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_307 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_140, %p_144, %p_141, %p_145, %p_152, %p_153, %sum_228, %sum_229, %sum_230, %sum_231) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_308 = llvm.extractvalue %mma_307[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_309 = llvm.extractvalue %mma_307[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_310 = llvm.extractvalue %mma_307[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_311 = llvm.extractvalue %mma_307[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_312 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_140, %p_144, %p_141, %p_145, %p_156, %p_157, %sum_233, %sum_234, %sum_235, %sum_236) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_313 = llvm.extractvalue %mma_312[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_314 = llvm.extractvalue %mma_312[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_315 = llvm.extractvalue %mma_312[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_316 = llvm.extractvalue %mma_312[3] : !llvm.struct<(f32, f32, f32, f32)>
        %mma_317 = llvm.call_intrinsic "llvm.nvvm.mma.m16n8k16.row.col.f32.f32"(%p_140, %p_144, %p_141, %p_145, %p_160, %p_161, %sum_238, %sum_239, %sum_240, %sum_241) : (vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, vector<2xf16>, f32, f32, f32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
        %sum_318 = llvm.extractvalue %mma_317[0] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_319 = llvm.extractvalue %mma_317[1] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_320 = llvm.extractvalue %mma_317[2] : !llvm.struct<(f32, f32, f32, f32)>
        %sum_321 = llvm.extractvalue %mma_317[3] : !llvm.struct<(f32, f32, f32, f32)>
        scf.yield %sum_243, %sum_244, %sum_245, %sum_246, %sum_248, %sum_249, %sum_250, %sum_251, %sum_253, %sum_254, %sum_255, %sum_256, %sum_258, %sum_259, %sum_260, %sum_261, %sum_263, %sum_264, %sum_265, %sum_266, %sum_268, %sum_269, %sum_270, %sum_271, %sum_273, %sum_274, %sum_275, %sum_276, %sum_278, %sum_279, %sum_280, %sum_281, %sum_283, %sum_284, %sum_285, %sum_286, %sum_288, %sum_289, %sum_290, %sum_291, %sum_293, %sum_294, %sum_295, %sum_296, %sum_298, %sum_299, %sum_300, %sum_301, %sum_303, %sum_304, %sum_305, %sum_306, %sum_308, %sum_309, %sum_310, %sum_311, %sum_313, %sum_314, %sum_315, %sum_316, %sum_318, %sum_319, %sum_320, %sum_321 : f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32, f32
      }
      %at_322 = arith.muli %of_four_5, %i11 : index
      %sums_323 = memref.alloc() : memref<64x32xf32, #gpu.address_space<workgroup>>
      %holds_324 = arith.cmpi eq, %warp_3, %i12 : index
      scf.if %holds_324 {
        %pair_325 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %at_326 = arith.addi %i12, %at_4 : index
        %at_327 = arith.addi %i12, %at_322 : index
        "vector.store"(%pair_325, %sums_323, %at_326, %at_327) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_328 = arith.addi %at_4, %i5 : index
        %pair_329 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %at_330 = arith.addi %i12, %at_328 : index
        %at_331 = arith.addi %i12, %at_322 : index
        "vector.store"(%pair_329, %sums_323, %at_330, %at_331) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_332 = arith.addi %at_322, %i5 : index
        %pair_333 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %at_334 = arith.addi %i12, %at_4 : index
        %at_335 = arith.addi %i12, %at_332 : index
        "vector.store"(%pair_333, %sums_323, %at_334, %at_335) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_336 = arith.addi %at_4, %i5 : index
        %at_337 = arith.addi %at_322, %i5 : index
        %pair_338 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %at_339 = arith.addi %i12, %at_336 : index
        %at_340 = arith.addi %i12, %at_337 : index
        "vector.store"(%pair_338, %sums_323, %at_339, %at_340) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_341 = arith.addi %at_322, %i6 : index
        %pair_342 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %at_343 = arith.addi %i12, %at_4 : index
        %at_344 = arith.addi %i12, %at_341 : index
        "vector.store"(%pair_342, %sums_323, %at_343, %at_344) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_345 = arith.addi %at_4, %i5 : index
        %at_346 = arith.addi %at_322, %i6 : index
        %pair_347 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %at_348 = arith.addi %i12, %at_345 : index
        %at_349 = arith.addi %i12, %at_346 : index
        "vector.store"(%pair_347, %sums_323, %at_348, %at_349) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_350 = arith.addi %at_322, %i7 : index
        %pair_351 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %at_352 = arith.addi %i12, %at_4 : index
        %at_353 = arith.addi %i12, %at_350 : index
        "vector.store"(%pair_351, %sums_323, %at_352, %at_353) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_354 = arith.addi %at_4, %i5 : index
        %at_355 = arith.addi %at_322, %i7 : index
        %pair_356 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %at_357 = arith.addi %i12, %at_354 : index
        %at_358 = arith.addi %i12, %at_355 : index
        "vector.store"(%pair_356, %sums_323, %at_357, %at_358) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_359 = arith.addi %at_4, %i6 : index
        %pair_360 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %at_361 = arith.addi %i12, %at_359 : index
        %at_362 = arith.addi %i12, %at_322 : index
        "vector.store"(%pair_360, %sums_323, %at_361, %at_362) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_363 = arith.addi %at_4, %i7 : index
        %pair_364 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %at_365 = arith.addi %i12, %at_363 : index
        %at_366 = arith.addi %i12, %at_322 : index
        "vector.store"(%pair_364, %sums_323, %at_365, %at_366) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_367 = arith.addi %at_4, %i6 : index
        %at_368 = arith.addi %at_322, %i5 : index
        %pair_369 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %at_370 = arith.addi %i12, %at_367 : index
        %at_371 = arith.addi %i12, %at_368 : index
        "vector.store"(%pair_369, %sums_323, %at_370, %at_371) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_372 = arith.addi %at_4, %i7 : index
        %at_373 = arith.addi %at_322, %i5 : index
        %pair_374 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %at_375 = arith.addi %i12, %at_372 : index
        %at_376 = arith.addi %i12, %at_373 : index
        "vector.store"(%pair_374, %sums_323, %at_375, %at_376) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_377 = arith.addi %at_4, %i6 : index
        %at_378 = arith.addi %at_322, %i6 : index
        %pair_379 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %at_380 = arith.addi %i12, %at_377 : index
        %at_381 = arith.addi %i12, %at_378 : index
        "vector.store"(%pair_379, %sums_323, %at_380, %at_381) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_382 = arith.addi %at_4, %i7 : index
        %at_383 = arith.addi %at_322, %i6 : index
        %pair_384 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %at_385 = arith.addi %i12, %at_382 : index
        %at_386 = arith.addi %i12, %at_383 : index
        "vector.store"(%pair_384, %sums_323, %at_385, %at_386) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_387 = arith.addi %at_4, %i6 : index
        %at_388 = arith.addi %at_322, %i7 : index
        %pair_389 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %at_390 = arith.addi %i12, %at_387 : index
        %at_391 = arith.addi %i12, %at_388 : index
        "vector.store"(%pair_389, %sums_323, %at_390, %at_391) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_392 = arith.addi %at_4, %i7 : index
        %at_393 = arith.addi %at_322, %i7 : index
        %pair_394 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %at_395 = arith.addi %i12, %at_392 : index
        %at_396 = arith.addi %i12, %at_393 : index
        "vector.store"(%pair_394, %sums_323, %at_395, %at_396) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_397 = arith.addi %at_4, %i0 : index
        %pair_398 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %at_399 = arith.addi %i12, %at_397 : index
        %at_400 = arith.addi %i12, %at_322 : index
        "vector.store"(%pair_398, %sums_323, %at_399, %at_400) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_401 = arith.addi %at_4, %i8 : index
        %pair_402 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %at_403 = arith.addi %i12, %at_401 : index
        %at_404 = arith.addi %i12, %at_322 : index
        "vector.store"(%pair_402, %sums_323, %at_403, %at_404) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_405 = arith.addi %at_4, %i0 : index
        %at_406 = arith.addi %at_322, %i5 : index
        %pair_407 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %at_408 = arith.addi %i12, %at_405 : index
        %at_409 = arith.addi %i12, %at_406 : index
        "vector.store"(%pair_407, %sums_323, %at_408, %at_409) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_410 = arith.addi %at_4, %i8 : index
        %at_411 = arith.addi %at_322, %i5 : index
        %pair_412 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %at_413 = arith.addi %i12, %at_410 : index
        %at_414 = arith.addi %i12, %at_411 : index
        "vector.store"(%pair_412, %sums_323, %at_413, %at_414) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_415 = arith.addi %at_4, %i0 : index
        %at_416 = arith.addi %at_322, %i6 : index
        %pair_417 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %at_418 = arith.addi %i12, %at_415 : index
        %at_419 = arith.addi %i12, %at_416 : index
        "vector.store"(%pair_417, %sums_323, %at_418, %at_419) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_420 = arith.addi %at_4, %i8 : index
        %at_421 = arith.addi %at_322, %i6 : index
        %pair_422 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %at_423 = arith.addi %i12, %at_420 : index
        %at_424 = arith.addi %i12, %at_421 : index
        "vector.store"(%pair_422, %sums_323, %at_423, %at_424) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_425 = arith.addi %at_4, %i0 : index
        %at_426 = arith.addi %at_322, %i7 : index
        %pair_427 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %at_428 = arith.addi %i12, %at_425 : index
        %at_429 = arith.addi %i12, %at_426 : index
        "vector.store"(%pair_427, %sums_323, %at_428, %at_429) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_430 = arith.addi %at_4, %i8 : index
        %at_431 = arith.addi %at_322, %i7 : index
        %pair_432 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %at_433 = arith.addi %i12, %at_430 : index
        %at_434 = arith.addi %i12, %at_431 : index
        "vector.store"(%pair_432, %sums_323, %at_433, %at_434) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_435 = arith.addi %at_4, %i9 : index
        %pair_436 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %at_437 = arith.addi %i12, %at_435 : index
        %at_438 = arith.addi %i12, %at_322 : index
        "vector.store"(%pair_436, %sums_323, %at_437, %at_438) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_439 = arith.addi %at_4, %i10 : index
        %pair_440 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %at_441 = arith.addi %i12, %at_439 : index
        %at_442 = arith.addi %i12, %at_322 : index
        "vector.store"(%pair_440, %sums_323, %at_441, %at_442) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_443 = arith.addi %at_4, %i9 : index
        %at_444 = arith.addi %at_322, %i5 : index
        %pair_445 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %at_446 = arith.addi %i12, %at_443 : index
        %at_447 = arith.addi %i12, %at_444 : index
        "vector.store"(%pair_445, %sums_323, %at_446, %at_447) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_448 = arith.addi %at_4, %i10 : index
        %at_449 = arith.addi %at_322, %i5 : index
        %pair_450 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %at_451 = arith.addi %i12, %at_448 : index
        %at_452 = arith.addi %i12, %at_449 : index
        "vector.store"(%pair_450, %sums_323, %at_451, %at_452) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_453 = arith.addi %at_4, %i9 : index
        %at_454 = arith.addi %at_322, %i6 : index
        %pair_455 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %at_456 = arith.addi %i12, %at_453 : index
        %at_457 = arith.addi %i12, %at_454 : index
        "vector.store"(%pair_455, %sums_323, %at_456, %at_457) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_458 = arith.addi %at_4, %i10 : index
        %at_459 = arith.addi %at_322, %i6 : index
        %pair_460 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %at_461 = arith.addi %i12, %at_458 : index
        %at_462 = arith.addi %i12, %at_459 : index
        "vector.store"(%pair_460, %sums_323, %at_461, %at_462) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_463 = arith.addi %at_4, %i9 : index
        %at_464 = arith.addi %at_322, %i7 : index
        %pair_465 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %at_466 = arith.addi %i12, %at_463 : index
        %at_467 = arith.addi %i12, %at_464 : index
        "vector.store"(%pair_465, %sums_323, %at_466, %at_467) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_468 = arith.addi %at_4, %i10 : index
        %at_469 = arith.addi %at_322, %i7 : index
        %pair_470 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %at_471 = arith.addi %i12, %at_468 : index
        %at_472 = arith.addi %i12, %at_469 : index
        "vector.store"(%pair_470, %sums_323, %at_471, %at_472) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_473 = arith.cmpi eq, %warp_3, %i13 : index
      scf.if %holds_473 {
        %pair_474 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_475 = "vector.load"(%sums_323, %at_4, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_476 = arith.addf %v_475, %pair_474 : vector<2xf32>
        %at_477 = arith.addi %i12, %at_4 : index
        %at_478 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_476, %sums_323, %at_477, %at_478) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_479 = arith.addi %at_4, %i5 : index
        %pair_480 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_481 = "vector.load"(%sums_323, %at_479, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_482 = arith.addf %v_481, %pair_480 : vector<2xf32>
        %at_483 = arith.addi %i12, %at_479 : index
        %at_484 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_482, %sums_323, %at_483, %at_484) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_485 = arith.addi %at_322, %i5 : index
        %pair_486 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_487 = "vector.load"(%sums_323, %at_4, %at_485) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_488 = arith.addf %v_487, %pair_486 : vector<2xf32>
        %at_489 = arith.addi %i12, %at_4 : index
        %at_490 = arith.addi %i12, %at_485 : index
        "vector.store"(%f_488, %sums_323, %at_489, %at_490) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_491 = arith.addi %at_4, %i5 : index
        %at_492 = arith.addi %at_322, %i5 : index
        %pair_493 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_494 = "vector.load"(%sums_323, %at_491, %at_492) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_495 = arith.addf %v_494, %pair_493 : vector<2xf32>
        %at_496 = arith.addi %i12, %at_491 : index
        %at_497 = arith.addi %i12, %at_492 : index
        "vector.store"(%f_495, %sums_323, %at_496, %at_497) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_498 = arith.addi %at_322, %i6 : index
        %pair_499 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_500 = "vector.load"(%sums_323, %at_4, %at_498) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_501 = arith.addf %v_500, %pair_499 : vector<2xf32>
        %at_502 = arith.addi %i12, %at_4 : index
        %at_503 = arith.addi %i12, %at_498 : index
        "vector.store"(%f_501, %sums_323, %at_502, %at_503) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_504 = arith.addi %at_4, %i5 : index
        %at_505 = arith.addi %at_322, %i6 : index
        %pair_506 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_507 = "vector.load"(%sums_323, %at_504, %at_505) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_508 = arith.addf %v_507, %pair_506 : vector<2xf32>
        %at_509 = arith.addi %i12, %at_504 : index
        %at_510 = arith.addi %i12, %at_505 : index
        "vector.store"(%f_508, %sums_323, %at_509, %at_510) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_511 = arith.addi %at_322, %i7 : index
        %pair_512 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_513 = "vector.load"(%sums_323, %at_4, %at_511) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_514 = arith.addf %v_513, %pair_512 : vector<2xf32>
        %at_515 = arith.addi %i12, %at_4 : index
        %at_516 = arith.addi %i12, %at_511 : index
        "vector.store"(%f_514, %sums_323, %at_515, %at_516) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_517 = arith.addi %at_4, %i5 : index
        %at_518 = arith.addi %at_322, %i7 : index
        %pair_519 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_520 = "vector.load"(%sums_323, %at_517, %at_518) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_521 = arith.addf %v_520, %pair_519 : vector<2xf32>
        %at_522 = arith.addi %i12, %at_517 : index
        %at_523 = arith.addi %i12, %at_518 : index
        "vector.store"(%f_521, %sums_323, %at_522, %at_523) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_524 = arith.addi %at_4, %i6 : index
        %pair_525 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_526 = "vector.load"(%sums_323, %at_524, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_527 = arith.addf %v_526, %pair_525 : vector<2xf32>
        %at_528 = arith.addi %i12, %at_524 : index
        %at_529 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_527, %sums_323, %at_528, %at_529) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_530 = arith.addi %at_4, %i7 : index
        %pair_531 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_532 = "vector.load"(%sums_323, %at_530, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_533 = arith.addf %v_532, %pair_531 : vector<2xf32>
        %at_534 = arith.addi %i12, %at_530 : index
        %at_535 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_533, %sums_323, %at_534, %at_535) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_536 = arith.addi %at_4, %i6 : index
        %at_537 = arith.addi %at_322, %i5 : index
        %pair_538 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_539 = "vector.load"(%sums_323, %at_536, %at_537) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_540 = arith.addf %v_539, %pair_538 : vector<2xf32>
        %at_541 = arith.addi %i12, %at_536 : index
        %at_542 = arith.addi %i12, %at_537 : index
        "vector.store"(%f_540, %sums_323, %at_541, %at_542) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_543 = arith.addi %at_4, %i7 : index
        %at_544 = arith.addi %at_322, %i5 : index
        %pair_545 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_546 = "vector.load"(%sums_323, %at_543, %at_544) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_547 = arith.addf %v_546, %pair_545 : vector<2xf32>
        %at_548 = arith.addi %i12, %at_543 : index
        %at_549 = arith.addi %i12, %at_544 : index
        "vector.store"(%f_547, %sums_323, %at_548, %at_549) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_550 = arith.addi %at_4, %i6 : index
        %at_551 = arith.addi %at_322, %i6 : index
        %pair_552 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_553 = "vector.load"(%sums_323, %at_550, %at_551) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_554 = arith.addf %v_553, %pair_552 : vector<2xf32>
        %at_555 = arith.addi %i12, %at_550 : index
        %at_556 = arith.addi %i12, %at_551 : index
        "vector.store"(%f_554, %sums_323, %at_555, %at_556) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_557 = arith.addi %at_4, %i7 : index
        %at_558 = arith.addi %at_322, %i6 : index
        %pair_559 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_560 = "vector.load"(%sums_323, %at_557, %at_558) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_561 = arith.addf %v_560, %pair_559 : vector<2xf32>
        %at_562 = arith.addi %i12, %at_557 : index
        %at_563 = arith.addi %i12, %at_558 : index
        "vector.store"(%f_561, %sums_323, %at_562, %at_563) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_564 = arith.addi %at_4, %i6 : index
        %at_565 = arith.addi %at_322, %i7 : index
        %pair_566 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_567 = "vector.load"(%sums_323, %at_564, %at_565) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_568 = arith.addf %v_567, %pair_566 : vector<2xf32>
        %at_569 = arith.addi %i12, %at_564 : index
        %at_570 = arith.addi %i12, %at_565 : index
        "vector.store"(%f_568, %sums_323, %at_569, %at_570) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_571 = arith.addi %at_4, %i7 : index
        %at_572 = arith.addi %at_322, %i7 : index
        %pair_573 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_574 = "vector.load"(%sums_323, %at_571, %at_572) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_575 = arith.addf %v_574, %pair_573 : vector<2xf32>
        %at_576 = arith.addi %i12, %at_571 : index
        %at_577 = arith.addi %i12, %at_572 : index
        "vector.store"(%f_575, %sums_323, %at_576, %at_577) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_578 = arith.addi %at_4, %i0 : index
        %pair_579 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_580 = "vector.load"(%sums_323, %at_578, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_581 = arith.addf %v_580, %pair_579 : vector<2xf32>
        %at_582 = arith.addi %i12, %at_578 : index
        %at_583 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_581, %sums_323, %at_582, %at_583) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_584 = arith.addi %at_4, %i8 : index
        %pair_585 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_586 = "vector.load"(%sums_323, %at_584, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_587 = arith.addf %v_586, %pair_585 : vector<2xf32>
        %at_588 = arith.addi %i12, %at_584 : index
        %at_589 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_587, %sums_323, %at_588, %at_589) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_590 = arith.addi %at_4, %i0 : index
        %at_591 = arith.addi %at_322, %i5 : index
        %pair_592 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_593 = "vector.load"(%sums_323, %at_590, %at_591) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_594 = arith.addf %v_593, %pair_592 : vector<2xf32>
        %at_595 = arith.addi %i12, %at_590 : index
        %at_596 = arith.addi %i12, %at_591 : index
        "vector.store"(%f_594, %sums_323, %at_595, %at_596) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_597 = arith.addi %at_4, %i8 : index
        %at_598 = arith.addi %at_322, %i5 : index
        %pair_599 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_600 = "vector.load"(%sums_323, %at_597, %at_598) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_601 = arith.addf %v_600, %pair_599 : vector<2xf32>
        %at_602 = arith.addi %i12, %at_597 : index
        %at_603 = arith.addi %i12, %at_598 : index
        "vector.store"(%f_601, %sums_323, %at_602, %at_603) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_604 = arith.addi %at_4, %i0 : index
        %at_605 = arith.addi %at_322, %i6 : index
        %pair_606 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_607 = "vector.load"(%sums_323, %at_604, %at_605) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_608 = arith.addf %v_607, %pair_606 : vector<2xf32>
        %at_609 = arith.addi %i12, %at_604 : index
        %at_610 = arith.addi %i12, %at_605 : index
        "vector.store"(%f_608, %sums_323, %at_609, %at_610) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_611 = arith.addi %at_4, %i8 : index
        %at_612 = arith.addi %at_322, %i6 : index
        %pair_613 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_614 = "vector.load"(%sums_323, %at_611, %at_612) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_615 = arith.addf %v_614, %pair_613 : vector<2xf32>
        %at_616 = arith.addi %i12, %at_611 : index
        %at_617 = arith.addi %i12, %at_612 : index
        "vector.store"(%f_615, %sums_323, %at_616, %at_617) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_618 = arith.addi %at_4, %i0 : index
        %at_619 = arith.addi %at_322, %i7 : index
        %pair_620 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_621 = "vector.load"(%sums_323, %at_618, %at_619) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_622 = arith.addf %v_621, %pair_620 : vector<2xf32>
        %at_623 = arith.addi %i12, %at_618 : index
        %at_624 = arith.addi %i12, %at_619 : index
        "vector.store"(%f_622, %sums_323, %at_623, %at_624) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_625 = arith.addi %at_4, %i8 : index
        %at_626 = arith.addi %at_322, %i7 : index
        %pair_627 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_628 = "vector.load"(%sums_323, %at_625, %at_626) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_629 = arith.addf %v_628, %pair_627 : vector<2xf32>
        %at_630 = arith.addi %i12, %at_625 : index
        %at_631 = arith.addi %i12, %at_626 : index
        "vector.store"(%f_629, %sums_323, %at_630, %at_631) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_632 = arith.addi %at_4, %i9 : index
        %pair_633 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_634 = "vector.load"(%sums_323, %at_632, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_635 = arith.addf %v_634, %pair_633 : vector<2xf32>
        %at_636 = arith.addi %i12, %at_632 : index
        %at_637 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_635, %sums_323, %at_636, %at_637) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_638 = arith.addi %at_4, %i10 : index
        %pair_639 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_640 = "vector.load"(%sums_323, %at_638, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_641 = arith.addf %v_640, %pair_639 : vector<2xf32>
        %at_642 = arith.addi %i12, %at_638 : index
        %at_643 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_641, %sums_323, %at_642, %at_643) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_644 = arith.addi %at_4, %i9 : index
        %at_645 = arith.addi %at_322, %i5 : index
        %pair_646 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_647 = "vector.load"(%sums_323, %at_644, %at_645) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_648 = arith.addf %v_647, %pair_646 : vector<2xf32>
        %at_649 = arith.addi %i12, %at_644 : index
        %at_650 = arith.addi %i12, %at_645 : index
        "vector.store"(%f_648, %sums_323, %at_649, %at_650) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_651 = arith.addi %at_4, %i10 : index
        %at_652 = arith.addi %at_322, %i5 : index
        %pair_653 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_654 = "vector.load"(%sums_323, %at_651, %at_652) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_655 = arith.addf %v_654, %pair_653 : vector<2xf32>
        %at_656 = arith.addi %i12, %at_651 : index
        %at_657 = arith.addi %i12, %at_652 : index
        "vector.store"(%f_655, %sums_323, %at_656, %at_657) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_658 = arith.addi %at_4, %i9 : index
        %at_659 = arith.addi %at_322, %i6 : index
        %pair_660 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_661 = "vector.load"(%sums_323, %at_658, %at_659) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_662 = arith.addf %v_661, %pair_660 : vector<2xf32>
        %at_663 = arith.addi %i12, %at_658 : index
        %at_664 = arith.addi %i12, %at_659 : index
        "vector.store"(%f_662, %sums_323, %at_663, %at_664) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_665 = arith.addi %at_4, %i10 : index
        %at_666 = arith.addi %at_322, %i6 : index
        %pair_667 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_668 = "vector.load"(%sums_323, %at_665, %at_666) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_669 = arith.addf %v_668, %pair_667 : vector<2xf32>
        %at_670 = arith.addi %i12, %at_665 : index
        %at_671 = arith.addi %i12, %at_666 : index
        "vector.store"(%f_669, %sums_323, %at_670, %at_671) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_672 = arith.addi %at_4, %i9 : index
        %at_673 = arith.addi %at_322, %i7 : index
        %pair_674 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_675 = "vector.load"(%sums_323, %at_672, %at_673) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_676 = arith.addf %v_675, %pair_674 : vector<2xf32>
        %at_677 = arith.addi %i12, %at_672 : index
        %at_678 = arith.addi %i12, %at_673 : index
        "vector.store"(%f_676, %sums_323, %at_677, %at_678) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_679 = arith.addi %at_4, %i10 : index
        %at_680 = arith.addi %at_322, %i7 : index
        %pair_681 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_682 = "vector.load"(%sums_323, %at_679, %at_680) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_683 = arith.addf %v_682, %pair_681 : vector<2xf32>
        %at_684 = arith.addi %i12, %at_679 : index
        %at_685 = arith.addi %i12, %at_680 : index
        "vector.store"(%f_683, %sums_323, %at_684, %at_685) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_686 = arith.cmpi eq, %warp_3, %i11 : index
      scf.if %holds_686 {
        %pair_687 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_688 = "vector.load"(%sums_323, %at_4, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_689 = arith.addf %v_688, %pair_687 : vector<2xf32>
        %at_690 = arith.addi %i12, %at_4 : index
        %at_691 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_689, %sums_323, %at_690, %at_691) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_692 = arith.addi %at_4, %i5 : index
        %pair_693 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_694 = "vector.load"(%sums_323, %at_692, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_695 = arith.addf %v_694, %pair_693 : vector<2xf32>
        %at_696 = arith.addi %i12, %at_692 : index
        %at_697 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_695, %sums_323, %at_696, %at_697) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_698 = arith.addi %at_322, %i5 : index
        %pair_699 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_700 = "vector.load"(%sums_323, %at_4, %at_698) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_701 = arith.addf %v_700, %pair_699 : vector<2xf32>
        %at_702 = arith.addi %i12, %at_4 : index
        %at_703 = arith.addi %i12, %at_698 : index
        "vector.store"(%f_701, %sums_323, %at_702, %at_703) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_704 = arith.addi %at_4, %i5 : index
        %at_705 = arith.addi %at_322, %i5 : index
        %pair_706 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_707 = "vector.load"(%sums_323, %at_704, %at_705) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_708 = arith.addf %v_707, %pair_706 : vector<2xf32>
        %at_709 = arith.addi %i12, %at_704 : index
        %at_710 = arith.addi %i12, %at_705 : index
        "vector.store"(%f_708, %sums_323, %at_709, %at_710) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_711 = arith.addi %at_322, %i6 : index
        %pair_712 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_713 = "vector.load"(%sums_323, %at_4, %at_711) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_714 = arith.addf %v_713, %pair_712 : vector<2xf32>
        %at_715 = arith.addi %i12, %at_4 : index
        %at_716 = arith.addi %i12, %at_711 : index
        "vector.store"(%f_714, %sums_323, %at_715, %at_716) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_717 = arith.addi %at_4, %i5 : index
        %at_718 = arith.addi %at_322, %i6 : index
        %pair_719 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_720 = "vector.load"(%sums_323, %at_717, %at_718) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_721 = arith.addf %v_720, %pair_719 : vector<2xf32>
        %at_722 = arith.addi %i12, %at_717 : index
        %at_723 = arith.addi %i12, %at_718 : index
        "vector.store"(%f_721, %sums_323, %at_722, %at_723) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_724 = arith.addi %at_322, %i7 : index
        %pair_725 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_726 = "vector.load"(%sums_323, %at_4, %at_724) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_727 = arith.addf %v_726, %pair_725 : vector<2xf32>
        %at_728 = arith.addi %i12, %at_4 : index
        %at_729 = arith.addi %i12, %at_724 : index
        "vector.store"(%f_727, %sums_323, %at_728, %at_729) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_730 = arith.addi %at_4, %i5 : index
        %at_731 = arith.addi %at_322, %i7 : index
        %pair_732 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_733 = "vector.load"(%sums_323, %at_730, %at_731) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_734 = arith.addf %v_733, %pair_732 : vector<2xf32>
        %at_735 = arith.addi %i12, %at_730 : index
        %at_736 = arith.addi %i12, %at_731 : index
        "vector.store"(%f_734, %sums_323, %at_735, %at_736) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_737 = arith.addi %at_4, %i6 : index
        %pair_738 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_739 = "vector.load"(%sums_323, %at_737, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_740 = arith.addf %v_739, %pair_738 : vector<2xf32>
        %at_741 = arith.addi %i12, %at_737 : index
        %at_742 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_740, %sums_323, %at_741, %at_742) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_743 = arith.addi %at_4, %i7 : index
        %pair_744 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_745 = "vector.load"(%sums_323, %at_743, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_746 = arith.addf %v_745, %pair_744 : vector<2xf32>
        %at_747 = arith.addi %i12, %at_743 : index
        %at_748 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_746, %sums_323, %at_747, %at_748) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_749 = arith.addi %at_4, %i6 : index
        %at_750 = arith.addi %at_322, %i5 : index
        %pair_751 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_752 = "vector.load"(%sums_323, %at_749, %at_750) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_753 = arith.addf %v_752, %pair_751 : vector<2xf32>
        %at_754 = arith.addi %i12, %at_749 : index
        %at_755 = arith.addi %i12, %at_750 : index
        "vector.store"(%f_753, %sums_323, %at_754, %at_755) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_756 = arith.addi %at_4, %i7 : index
        %at_757 = arith.addi %at_322, %i5 : index
        %pair_758 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_759 = "vector.load"(%sums_323, %at_756, %at_757) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_760 = arith.addf %v_759, %pair_758 : vector<2xf32>
        %at_761 = arith.addi %i12, %at_756 : index
        %at_762 = arith.addi %i12, %at_757 : index
        "vector.store"(%f_760, %sums_323, %at_761, %at_762) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_763 = arith.addi %at_4, %i6 : index
        %at_764 = arith.addi %at_322, %i6 : index
        %pair_765 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_766 = "vector.load"(%sums_323, %at_763, %at_764) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_767 = arith.addf %v_766, %pair_765 : vector<2xf32>
        %at_768 = arith.addi %i12, %at_763 : index
        %at_769 = arith.addi %i12, %at_764 : index
        "vector.store"(%f_767, %sums_323, %at_768, %at_769) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_770 = arith.addi %at_4, %i7 : index
        %at_771 = arith.addi %at_322, %i6 : index
        %pair_772 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_773 = "vector.load"(%sums_323, %at_770, %at_771) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_774 = arith.addf %v_773, %pair_772 : vector<2xf32>
        %at_775 = arith.addi %i12, %at_770 : index
        %at_776 = arith.addi %i12, %at_771 : index
        "vector.store"(%f_774, %sums_323, %at_775, %at_776) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_777 = arith.addi %at_4, %i6 : index
        %at_778 = arith.addi %at_322, %i7 : index
        %pair_779 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_780 = "vector.load"(%sums_323, %at_777, %at_778) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_781 = arith.addf %v_780, %pair_779 : vector<2xf32>
        %at_782 = arith.addi %i12, %at_777 : index
        %at_783 = arith.addi %i12, %at_778 : index
        "vector.store"(%f_781, %sums_323, %at_782, %at_783) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_784 = arith.addi %at_4, %i7 : index
        %at_785 = arith.addi %at_322, %i7 : index
        %pair_786 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_787 = "vector.load"(%sums_323, %at_784, %at_785) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_788 = arith.addf %v_787, %pair_786 : vector<2xf32>
        %at_789 = arith.addi %i12, %at_784 : index
        %at_790 = arith.addi %i12, %at_785 : index
        "vector.store"(%f_788, %sums_323, %at_789, %at_790) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_791 = arith.addi %at_4, %i0 : index
        %pair_792 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_793 = "vector.load"(%sums_323, %at_791, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_794 = arith.addf %v_793, %pair_792 : vector<2xf32>
        %at_795 = arith.addi %i12, %at_791 : index
        %at_796 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_794, %sums_323, %at_795, %at_796) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_797 = arith.addi %at_4, %i8 : index
        %pair_798 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_799 = "vector.load"(%sums_323, %at_797, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_800 = arith.addf %v_799, %pair_798 : vector<2xf32>
        %at_801 = arith.addi %i12, %at_797 : index
        %at_802 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_800, %sums_323, %at_801, %at_802) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_803 = arith.addi %at_4, %i0 : index
        %at_804 = arith.addi %at_322, %i5 : index
        %pair_805 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_806 = "vector.load"(%sums_323, %at_803, %at_804) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_807 = arith.addf %v_806, %pair_805 : vector<2xf32>
        %at_808 = arith.addi %i12, %at_803 : index
        %at_809 = arith.addi %i12, %at_804 : index
        "vector.store"(%f_807, %sums_323, %at_808, %at_809) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_810 = arith.addi %at_4, %i8 : index
        %at_811 = arith.addi %at_322, %i5 : index
        %pair_812 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_813 = "vector.load"(%sums_323, %at_810, %at_811) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_814 = arith.addf %v_813, %pair_812 : vector<2xf32>
        %at_815 = arith.addi %i12, %at_810 : index
        %at_816 = arith.addi %i12, %at_811 : index
        "vector.store"(%f_814, %sums_323, %at_815, %at_816) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_817 = arith.addi %at_4, %i0 : index
        %at_818 = arith.addi %at_322, %i6 : index
        %pair_819 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_820 = "vector.load"(%sums_323, %at_817, %at_818) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_821 = arith.addf %v_820, %pair_819 : vector<2xf32>
        %at_822 = arith.addi %i12, %at_817 : index
        %at_823 = arith.addi %i12, %at_818 : index
        "vector.store"(%f_821, %sums_323, %at_822, %at_823) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_824 = arith.addi %at_4, %i8 : index
        %at_825 = arith.addi %at_322, %i6 : index
        %pair_826 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_827 = "vector.load"(%sums_323, %at_824, %at_825) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_828 = arith.addf %v_827, %pair_826 : vector<2xf32>
        %at_829 = arith.addi %i12, %at_824 : index
        %at_830 = arith.addi %i12, %at_825 : index
        "vector.store"(%f_828, %sums_323, %at_829, %at_830) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_831 = arith.addi %at_4, %i0 : index
        %at_832 = arith.addi %at_322, %i7 : index
        %pair_833 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_834 = "vector.load"(%sums_323, %at_831, %at_832) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_835 = arith.addf %v_834, %pair_833 : vector<2xf32>
        %at_836 = arith.addi %i12, %at_831 : index
        %at_837 = arith.addi %i12, %at_832 : index
        "vector.store"(%f_835, %sums_323, %at_836, %at_837) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_838 = arith.addi %at_4, %i8 : index
        %at_839 = arith.addi %at_322, %i7 : index
        %pair_840 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_841 = "vector.load"(%sums_323, %at_838, %at_839) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_842 = arith.addf %v_841, %pair_840 : vector<2xf32>
        %at_843 = arith.addi %i12, %at_838 : index
        %at_844 = arith.addi %i12, %at_839 : index
        "vector.store"(%f_842, %sums_323, %at_843, %at_844) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_845 = arith.addi %at_4, %i9 : index
        %pair_846 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_847 = "vector.load"(%sums_323, %at_845, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_848 = arith.addf %v_847, %pair_846 : vector<2xf32>
        %at_849 = arith.addi %i12, %at_845 : index
        %at_850 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_848, %sums_323, %at_849, %at_850) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_851 = arith.addi %at_4, %i10 : index
        %pair_852 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_853 = "vector.load"(%sums_323, %at_851, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_854 = arith.addf %v_853, %pair_852 : vector<2xf32>
        %at_855 = arith.addi %i12, %at_851 : index
        %at_856 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_854, %sums_323, %at_855, %at_856) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_857 = arith.addi %at_4, %i9 : index
        %at_858 = arith.addi %at_322, %i5 : index
        %pair_859 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_860 = "vector.load"(%sums_323, %at_857, %at_858) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_861 = arith.addf %v_860, %pair_859 : vector<2xf32>
        %at_862 = arith.addi %i12, %at_857 : index
        %at_863 = arith.addi %i12, %at_858 : index
        "vector.store"(%f_861, %sums_323, %at_862, %at_863) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_864 = arith.addi %at_4, %i10 : index
        %at_865 = arith.addi %at_322, %i5 : index
        %pair_866 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_867 = "vector.load"(%sums_323, %at_864, %at_865) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_868 = arith.addf %v_867, %pair_866 : vector<2xf32>
        %at_869 = arith.addi %i12, %at_864 : index
        %at_870 = arith.addi %i12, %at_865 : index
        "vector.store"(%f_868, %sums_323, %at_869, %at_870) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_871 = arith.addi %at_4, %i9 : index
        %at_872 = arith.addi %at_322, %i6 : index
        %pair_873 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_874 = "vector.load"(%sums_323, %at_871, %at_872) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_875 = arith.addf %v_874, %pair_873 : vector<2xf32>
        %at_876 = arith.addi %i12, %at_871 : index
        %at_877 = arith.addi %i12, %at_872 : index
        "vector.store"(%f_875, %sums_323, %at_876, %at_877) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_878 = arith.addi %at_4, %i10 : index
        %at_879 = arith.addi %at_322, %i6 : index
        %pair_880 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_881 = "vector.load"(%sums_323, %at_878, %at_879) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_882 = arith.addf %v_881, %pair_880 : vector<2xf32>
        %at_883 = arith.addi %i12, %at_878 : index
        %at_884 = arith.addi %i12, %at_879 : index
        "vector.store"(%f_882, %sums_323, %at_883, %at_884) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_885 = arith.addi %at_4, %i9 : index
        %at_886 = arith.addi %at_322, %i7 : index
        %pair_887 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_888 = "vector.load"(%sums_323, %at_885, %at_886) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_889 = arith.addf %v_888, %pair_887 : vector<2xf32>
        %at_890 = arith.addi %i12, %at_885 : index
        %at_891 = arith.addi %i12, %at_886 : index
        "vector.store"(%f_889, %sums_323, %at_890, %at_891) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_892 = arith.addi %at_4, %i10 : index
        %at_893 = arith.addi %at_322, %i7 : index
        %pair_894 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_895 = "vector.load"(%sums_323, %at_892, %at_893) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_896 = arith.addf %v_895, %pair_894 : vector<2xf32>
        %at_897 = arith.addi %i12, %at_892 : index
        %at_898 = arith.addi %i12, %at_893 : index
        "vector.store"(%f_896, %sums_323, %at_897, %at_898) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_899 = arith.cmpi eq, %warp_3, %i14 : index
      scf.if %holds_899 {
        %pair_900 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_901 = "vector.load"(%sums_323, %at_4, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_902 = arith.addf %v_901, %pair_900 : vector<2xf32>
        %at_903 = arith.addi %i12, %at_4 : index
        %at_904 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_902, %sums_323, %at_903, %at_904) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_905 = arith.addi %at_4, %i5 : index
        %pair_906 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_907 = "vector.load"(%sums_323, %at_905, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_908 = arith.addf %v_907, %pair_906 : vector<2xf32>
        %at_909 = arith.addi %i12, %at_905 : index
        %at_910 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_908, %sums_323, %at_909, %at_910) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_911 = arith.addi %at_322, %i5 : index
        %pair_912 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_913 = "vector.load"(%sums_323, %at_4, %at_911) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_914 = arith.addf %v_913, %pair_912 : vector<2xf32>
        %at_915 = arith.addi %i12, %at_4 : index
        %at_916 = arith.addi %i12, %at_911 : index
        "vector.store"(%f_914, %sums_323, %at_915, %at_916) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_917 = arith.addi %at_4, %i5 : index
        %at_918 = arith.addi %at_322, %i5 : index
        %pair_919 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_920 = "vector.load"(%sums_323, %at_917, %at_918) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_921 = arith.addf %v_920, %pair_919 : vector<2xf32>
        %at_922 = arith.addi %i12, %at_917 : index
        %at_923 = arith.addi %i12, %at_918 : index
        "vector.store"(%f_921, %sums_323, %at_922, %at_923) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_924 = arith.addi %at_322, %i6 : index
        %pair_925 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_926 = "vector.load"(%sums_323, %at_4, %at_924) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_927 = arith.addf %v_926, %pair_925 : vector<2xf32>
        %at_928 = arith.addi %i12, %at_4 : index
        %at_929 = arith.addi %i12, %at_924 : index
        "vector.store"(%f_927, %sums_323, %at_928, %at_929) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_930 = arith.addi %at_4, %i5 : index
        %at_931 = arith.addi %at_322, %i6 : index
        %pair_932 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_933 = "vector.load"(%sums_323, %at_930, %at_931) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_934 = arith.addf %v_933, %pair_932 : vector<2xf32>
        %at_935 = arith.addi %i12, %at_930 : index
        %at_936 = arith.addi %i12, %at_931 : index
        "vector.store"(%f_934, %sums_323, %at_935, %at_936) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_937 = arith.addi %at_322, %i7 : index
        %pair_938 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_939 = "vector.load"(%sums_323, %at_4, %at_937) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_940 = arith.addf %v_939, %pair_938 : vector<2xf32>
        %at_941 = arith.addi %i12, %at_4 : index
        %at_942 = arith.addi %i12, %at_937 : index
        "vector.store"(%f_940, %sums_323, %at_941, %at_942) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_943 = arith.addi %at_4, %i5 : index
        %at_944 = arith.addi %at_322, %i7 : index
        %pair_945 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_946 = "vector.load"(%sums_323, %at_943, %at_944) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_947 = arith.addf %v_946, %pair_945 : vector<2xf32>
        %at_948 = arith.addi %i12, %at_943 : index
        %at_949 = arith.addi %i12, %at_944 : index
        "vector.store"(%f_947, %sums_323, %at_948, %at_949) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_950 = arith.addi %at_4, %i6 : index
        %pair_951 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_952 = "vector.load"(%sums_323, %at_950, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_953 = arith.addf %v_952, %pair_951 : vector<2xf32>
        %at_954 = arith.addi %i12, %at_950 : index
        %at_955 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_953, %sums_323, %at_954, %at_955) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_956 = arith.addi %at_4, %i7 : index
        %pair_957 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_958 = "vector.load"(%sums_323, %at_956, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_959 = arith.addf %v_958, %pair_957 : vector<2xf32>
        %at_960 = arith.addi %i12, %at_956 : index
        %at_961 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_959, %sums_323, %at_960, %at_961) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_962 = arith.addi %at_4, %i6 : index
        %at_963 = arith.addi %at_322, %i5 : index
        %pair_964 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_965 = "vector.load"(%sums_323, %at_962, %at_963) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_966 = arith.addf %v_965, %pair_964 : vector<2xf32>
        %at_967 = arith.addi %i12, %at_962 : index
        %at_968 = arith.addi %i12, %at_963 : index
        "vector.store"(%f_966, %sums_323, %at_967, %at_968) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_969 = arith.addi %at_4, %i7 : index
        %at_970 = arith.addi %at_322, %i5 : index
        %pair_971 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_972 = "vector.load"(%sums_323, %at_969, %at_970) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_973 = arith.addf %v_972, %pair_971 : vector<2xf32>
        %at_974 = arith.addi %i12, %at_969 : index
        %at_975 = arith.addi %i12, %at_970 : index
        "vector.store"(%f_973, %sums_323, %at_974, %at_975) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_976 = arith.addi %at_4, %i6 : index
        %at_977 = arith.addi %at_322, %i6 : index
        %pair_978 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_979 = "vector.load"(%sums_323, %at_976, %at_977) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_980 = arith.addf %v_979, %pair_978 : vector<2xf32>
        %at_981 = arith.addi %i12, %at_976 : index
        %at_982 = arith.addi %i12, %at_977 : index
        "vector.store"(%f_980, %sums_323, %at_981, %at_982) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_983 = arith.addi %at_4, %i7 : index
        %at_984 = arith.addi %at_322, %i6 : index
        %pair_985 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_986 = "vector.load"(%sums_323, %at_983, %at_984) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_987 = arith.addf %v_986, %pair_985 : vector<2xf32>
        %at_988 = arith.addi %i12, %at_983 : index
        %at_989 = arith.addi %i12, %at_984 : index
        "vector.store"(%f_987, %sums_323, %at_988, %at_989) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_990 = arith.addi %at_4, %i6 : index
        %at_991 = arith.addi %at_322, %i7 : index
        %pair_992 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_993 = "vector.load"(%sums_323, %at_990, %at_991) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_994 = arith.addf %v_993, %pair_992 : vector<2xf32>
        %at_995 = arith.addi %i12, %at_990 : index
        %at_996 = arith.addi %i12, %at_991 : index
        "vector.store"(%f_994, %sums_323, %at_995, %at_996) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_997 = arith.addi %at_4, %i7 : index
        %at_998 = arith.addi %at_322, %i7 : index
        %pair_999 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1000 = "vector.load"(%sums_323, %at_997, %at_998) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1001 = arith.addf %v_1000, %pair_999 : vector<2xf32>
        %at_1002 = arith.addi %i12, %at_997 : index
        %at_1003 = arith.addi %i12, %at_998 : index
        "vector.store"(%f_1001, %sums_323, %at_1002, %at_1003) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1004 = arith.addi %at_4, %i0 : index
        %pair_1005 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1006 = "vector.load"(%sums_323, %at_1004, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1007 = arith.addf %v_1006, %pair_1005 : vector<2xf32>
        %at_1008 = arith.addi %i12, %at_1004 : index
        %at_1009 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1007, %sums_323, %at_1008, %at_1009) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1010 = arith.addi %at_4, %i8 : index
        %pair_1011 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1012 = "vector.load"(%sums_323, %at_1010, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1013 = arith.addf %v_1012, %pair_1011 : vector<2xf32>
        %at_1014 = arith.addi %i12, %at_1010 : index
        %at_1015 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1013, %sums_323, %at_1014, %at_1015) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1016 = arith.addi %at_4, %i0 : index
        %at_1017 = arith.addi %at_322, %i5 : index
        %pair_1018 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1019 = "vector.load"(%sums_323, %at_1016, %at_1017) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1020 = arith.addf %v_1019, %pair_1018 : vector<2xf32>
        %at_1021 = arith.addi %i12, %at_1016 : index
        %at_1022 = arith.addi %i12, %at_1017 : index
        "vector.store"(%f_1020, %sums_323, %at_1021, %at_1022) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1023 = arith.addi %at_4, %i8 : index
        %at_1024 = arith.addi %at_322, %i5 : index
        %pair_1025 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1026 = "vector.load"(%sums_323, %at_1023, %at_1024) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1027 = arith.addf %v_1026, %pair_1025 : vector<2xf32>
        %at_1028 = arith.addi %i12, %at_1023 : index
        %at_1029 = arith.addi %i12, %at_1024 : index
        "vector.store"(%f_1027, %sums_323, %at_1028, %at_1029) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1030 = arith.addi %at_4, %i0 : index
        %at_1031 = arith.addi %at_322, %i6 : index
        %pair_1032 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1033 = "vector.load"(%sums_323, %at_1030, %at_1031) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1034 = arith.addf %v_1033, %pair_1032 : vector<2xf32>
        %at_1035 = arith.addi %i12, %at_1030 : index
        %at_1036 = arith.addi %i12, %at_1031 : index
        "vector.store"(%f_1034, %sums_323, %at_1035, %at_1036) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1037 = arith.addi %at_4, %i8 : index
        %at_1038 = arith.addi %at_322, %i6 : index
        %pair_1039 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1040 = "vector.load"(%sums_323, %at_1037, %at_1038) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1041 = arith.addf %v_1040, %pair_1039 : vector<2xf32>
        %at_1042 = arith.addi %i12, %at_1037 : index
        %at_1043 = arith.addi %i12, %at_1038 : index
        "vector.store"(%f_1041, %sums_323, %at_1042, %at_1043) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1044 = arith.addi %at_4, %i0 : index
        %at_1045 = arith.addi %at_322, %i7 : index
        %pair_1046 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1047 = "vector.load"(%sums_323, %at_1044, %at_1045) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1048 = arith.addf %v_1047, %pair_1046 : vector<2xf32>
        %at_1049 = arith.addi %i12, %at_1044 : index
        %at_1050 = arith.addi %i12, %at_1045 : index
        "vector.store"(%f_1048, %sums_323, %at_1049, %at_1050) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1051 = arith.addi %at_4, %i8 : index
        %at_1052 = arith.addi %at_322, %i7 : index
        %pair_1053 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1054 = "vector.load"(%sums_323, %at_1051, %at_1052) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1055 = arith.addf %v_1054, %pair_1053 : vector<2xf32>
        %at_1056 = arith.addi %i12, %at_1051 : index
        %at_1057 = arith.addi %i12, %at_1052 : index
        "vector.store"(%f_1055, %sums_323, %at_1056, %at_1057) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1058 = arith.addi %at_4, %i9 : index
        %pair_1059 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1060 = "vector.load"(%sums_323, %at_1058, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1061 = arith.addf %v_1060, %pair_1059 : vector<2xf32>
        %at_1062 = arith.addi %i12, %at_1058 : index
        %at_1063 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1061, %sums_323, %at_1062, %at_1063) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1064 = arith.addi %at_4, %i10 : index
        %pair_1065 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1066 = "vector.load"(%sums_323, %at_1064, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1067 = arith.addf %v_1066, %pair_1065 : vector<2xf32>
        %at_1068 = arith.addi %i12, %at_1064 : index
        %at_1069 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1067, %sums_323, %at_1068, %at_1069) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1070 = arith.addi %at_4, %i9 : index
        %at_1071 = arith.addi %at_322, %i5 : index
        %pair_1072 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1073 = "vector.load"(%sums_323, %at_1070, %at_1071) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1074 = arith.addf %v_1073, %pair_1072 : vector<2xf32>
        %at_1075 = arith.addi %i12, %at_1070 : index
        %at_1076 = arith.addi %i12, %at_1071 : index
        "vector.store"(%f_1074, %sums_323, %at_1075, %at_1076) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1077 = arith.addi %at_4, %i10 : index
        %at_1078 = arith.addi %at_322, %i5 : index
        %pair_1079 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1080 = "vector.load"(%sums_323, %at_1077, %at_1078) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1081 = arith.addf %v_1080, %pair_1079 : vector<2xf32>
        %at_1082 = arith.addi %i12, %at_1077 : index
        %at_1083 = arith.addi %i12, %at_1078 : index
        "vector.store"(%f_1081, %sums_323, %at_1082, %at_1083) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1084 = arith.addi %at_4, %i9 : index
        %at_1085 = arith.addi %at_322, %i6 : index
        %pair_1086 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1087 = "vector.load"(%sums_323, %at_1084, %at_1085) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1088 = arith.addf %v_1087, %pair_1086 : vector<2xf32>
        %at_1089 = arith.addi %i12, %at_1084 : index
        %at_1090 = arith.addi %i12, %at_1085 : index
        "vector.store"(%f_1088, %sums_323, %at_1089, %at_1090) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1091 = arith.addi %at_4, %i10 : index
        %at_1092 = arith.addi %at_322, %i6 : index
        %pair_1093 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1094 = "vector.load"(%sums_323, %at_1091, %at_1092) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1095 = arith.addf %v_1094, %pair_1093 : vector<2xf32>
        %at_1096 = arith.addi %i12, %at_1091 : index
        %at_1097 = arith.addi %i12, %at_1092 : index
        "vector.store"(%f_1095, %sums_323, %at_1096, %at_1097) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1098 = arith.addi %at_4, %i9 : index
        %at_1099 = arith.addi %at_322, %i7 : index
        %pair_1100 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1101 = "vector.load"(%sums_323, %at_1098, %at_1099) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1102 = arith.addf %v_1101, %pair_1100 : vector<2xf32>
        %at_1103 = arith.addi %i12, %at_1098 : index
        %at_1104 = arith.addi %i12, %at_1099 : index
        "vector.store"(%f_1102, %sums_323, %at_1103, %at_1104) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1105 = arith.addi %at_4, %i10 : index
        %at_1106 = arith.addi %at_322, %i7 : index
        %pair_1107 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1108 = "vector.load"(%sums_323, %at_1105, %at_1106) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1109 = arith.addf %v_1108, %pair_1107 : vector<2xf32>
        %at_1110 = arith.addi %i12, %at_1105 : index
        %at_1111 = arith.addi %i12, %at_1106 : index
        "vector.store"(%f_1109, %sums_323, %at_1110, %at_1111) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1112 = arith.cmpi eq, %warp_3, %i1 : index
      scf.if %holds_1112 {
        %pair_1113 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1114 = "vector.load"(%sums_323, %at_4, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1115 = arith.addf %v_1114, %pair_1113 : vector<2xf32>
        %at_1116 = arith.addi %i12, %at_4 : index
        %at_1117 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1115, %sums_323, %at_1116, %at_1117) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1118 = arith.addi %at_4, %i5 : index
        %pair_1119 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1120 = "vector.load"(%sums_323, %at_1118, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1121 = arith.addf %v_1120, %pair_1119 : vector<2xf32>
        %at_1122 = arith.addi %i12, %at_1118 : index
        %at_1123 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1121, %sums_323, %at_1122, %at_1123) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1124 = arith.addi %at_322, %i5 : index
        %pair_1125 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1126 = "vector.load"(%sums_323, %at_4, %at_1124) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1127 = arith.addf %v_1126, %pair_1125 : vector<2xf32>
        %at_1128 = arith.addi %i12, %at_4 : index
        %at_1129 = arith.addi %i12, %at_1124 : index
        "vector.store"(%f_1127, %sums_323, %at_1128, %at_1129) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1130 = arith.addi %at_4, %i5 : index
        %at_1131 = arith.addi %at_322, %i5 : index
        %pair_1132 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_1133 = "vector.load"(%sums_323, %at_1130, %at_1131) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1134 = arith.addf %v_1133, %pair_1132 : vector<2xf32>
        %at_1135 = arith.addi %i12, %at_1130 : index
        %at_1136 = arith.addi %i12, %at_1131 : index
        "vector.store"(%f_1134, %sums_323, %at_1135, %at_1136) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1137 = arith.addi %at_322, %i6 : index
        %pair_1138 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_1139 = "vector.load"(%sums_323, %at_4, %at_1137) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1140 = arith.addf %v_1139, %pair_1138 : vector<2xf32>
        %at_1141 = arith.addi %i12, %at_4 : index
        %at_1142 = arith.addi %i12, %at_1137 : index
        "vector.store"(%f_1140, %sums_323, %at_1141, %at_1142) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1143 = arith.addi %at_4, %i5 : index
        %at_1144 = arith.addi %at_322, %i6 : index
        %pair_1145 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_1146 = "vector.load"(%sums_323, %at_1143, %at_1144) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1147 = arith.addf %v_1146, %pair_1145 : vector<2xf32>
        %at_1148 = arith.addi %i12, %at_1143 : index
        %at_1149 = arith.addi %i12, %at_1144 : index
        "vector.store"(%f_1147, %sums_323, %at_1148, %at_1149) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1150 = arith.addi %at_322, %i7 : index
        %pair_1151 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_1152 = "vector.load"(%sums_323, %at_4, %at_1150) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1153 = arith.addf %v_1152, %pair_1151 : vector<2xf32>
        %at_1154 = arith.addi %i12, %at_4 : index
        %at_1155 = arith.addi %i12, %at_1150 : index
        "vector.store"(%f_1153, %sums_323, %at_1154, %at_1155) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1156 = arith.addi %at_4, %i5 : index
        %at_1157 = arith.addi %at_322, %i7 : index
        %pair_1158 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_1159 = "vector.load"(%sums_323, %at_1156, %at_1157) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1160 = arith.addf %v_1159, %pair_1158 : vector<2xf32>
        %at_1161 = arith.addi %i12, %at_1156 : index
        %at_1162 = arith.addi %i12, %at_1157 : index
        "vector.store"(%f_1160, %sums_323, %at_1161, %at_1162) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1163 = arith.addi %at_4, %i6 : index
        %pair_1164 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_1165 = "vector.load"(%sums_323, %at_1163, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1166 = arith.addf %v_1165, %pair_1164 : vector<2xf32>
        %at_1167 = arith.addi %i12, %at_1163 : index
        %at_1168 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1166, %sums_323, %at_1167, %at_1168) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1169 = arith.addi %at_4, %i7 : index
        %pair_1170 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_1171 = "vector.load"(%sums_323, %at_1169, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1172 = arith.addf %v_1171, %pair_1170 : vector<2xf32>
        %at_1173 = arith.addi %i12, %at_1169 : index
        %at_1174 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1172, %sums_323, %at_1173, %at_1174) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1175 = arith.addi %at_4, %i6 : index
        %at_1176 = arith.addi %at_322, %i5 : index
        %pair_1177 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_1178 = "vector.load"(%sums_323, %at_1175, %at_1176) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1179 = arith.addf %v_1178, %pair_1177 : vector<2xf32>
        %at_1180 = arith.addi %i12, %at_1175 : index
        %at_1181 = arith.addi %i12, %at_1176 : index
        "vector.store"(%f_1179, %sums_323, %at_1180, %at_1181) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1182 = arith.addi %at_4, %i7 : index
        %at_1183 = arith.addi %at_322, %i5 : index
        %pair_1184 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_1185 = "vector.load"(%sums_323, %at_1182, %at_1183) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1186 = arith.addf %v_1185, %pair_1184 : vector<2xf32>
        %at_1187 = arith.addi %i12, %at_1182 : index
        %at_1188 = arith.addi %i12, %at_1183 : index
        "vector.store"(%f_1186, %sums_323, %at_1187, %at_1188) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1189 = arith.addi %at_4, %i6 : index
        %at_1190 = arith.addi %at_322, %i6 : index
        %pair_1191 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_1192 = "vector.load"(%sums_323, %at_1189, %at_1190) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1193 = arith.addf %v_1192, %pair_1191 : vector<2xf32>
        %at_1194 = arith.addi %i12, %at_1189 : index
        %at_1195 = arith.addi %i12, %at_1190 : index
        "vector.store"(%f_1193, %sums_323, %at_1194, %at_1195) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1196 = arith.addi %at_4, %i7 : index
        %at_1197 = arith.addi %at_322, %i6 : index
        %pair_1198 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_1199 = "vector.load"(%sums_323, %at_1196, %at_1197) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1200 = arith.addf %v_1199, %pair_1198 : vector<2xf32>
        %at_1201 = arith.addi %i12, %at_1196 : index
        %at_1202 = arith.addi %i12, %at_1197 : index
        "vector.store"(%f_1200, %sums_323, %at_1201, %at_1202) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1203 = arith.addi %at_4, %i6 : index
        %at_1204 = arith.addi %at_322, %i7 : index
        %pair_1205 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_1206 = "vector.load"(%sums_323, %at_1203, %at_1204) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1207 = arith.addf %v_1206, %pair_1205 : vector<2xf32>
        %at_1208 = arith.addi %i12, %at_1203 : index
        %at_1209 = arith.addi %i12, %at_1204 : index
        "vector.store"(%f_1207, %sums_323, %at_1208, %at_1209) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1210 = arith.addi %at_4, %i7 : index
        %at_1211 = arith.addi %at_322, %i7 : index
        %pair_1212 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1213 = "vector.load"(%sums_323, %at_1210, %at_1211) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1214 = arith.addf %v_1213, %pair_1212 : vector<2xf32>
        %at_1215 = arith.addi %i12, %at_1210 : index
        %at_1216 = arith.addi %i12, %at_1211 : index
        "vector.store"(%f_1214, %sums_323, %at_1215, %at_1216) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1217 = arith.addi %at_4, %i0 : index
        %pair_1218 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1219 = "vector.load"(%sums_323, %at_1217, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1220 = arith.addf %v_1219, %pair_1218 : vector<2xf32>
        %at_1221 = arith.addi %i12, %at_1217 : index
        %at_1222 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1220, %sums_323, %at_1221, %at_1222) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1223 = arith.addi %at_4, %i8 : index
        %pair_1224 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1225 = "vector.load"(%sums_323, %at_1223, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1226 = arith.addf %v_1225, %pair_1224 : vector<2xf32>
        %at_1227 = arith.addi %i12, %at_1223 : index
        %at_1228 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1226, %sums_323, %at_1227, %at_1228) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1229 = arith.addi %at_4, %i0 : index
        %at_1230 = arith.addi %at_322, %i5 : index
        %pair_1231 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1232 = "vector.load"(%sums_323, %at_1229, %at_1230) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1233 = arith.addf %v_1232, %pair_1231 : vector<2xf32>
        %at_1234 = arith.addi %i12, %at_1229 : index
        %at_1235 = arith.addi %i12, %at_1230 : index
        "vector.store"(%f_1233, %sums_323, %at_1234, %at_1235) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1236 = arith.addi %at_4, %i8 : index
        %at_1237 = arith.addi %at_322, %i5 : index
        %pair_1238 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1239 = "vector.load"(%sums_323, %at_1236, %at_1237) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1240 = arith.addf %v_1239, %pair_1238 : vector<2xf32>
        %at_1241 = arith.addi %i12, %at_1236 : index
        %at_1242 = arith.addi %i12, %at_1237 : index
        "vector.store"(%f_1240, %sums_323, %at_1241, %at_1242) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1243 = arith.addi %at_4, %i0 : index
        %at_1244 = arith.addi %at_322, %i6 : index
        %pair_1245 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1246 = "vector.load"(%sums_323, %at_1243, %at_1244) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1247 = arith.addf %v_1246, %pair_1245 : vector<2xf32>
        %at_1248 = arith.addi %i12, %at_1243 : index
        %at_1249 = arith.addi %i12, %at_1244 : index
        "vector.store"(%f_1247, %sums_323, %at_1248, %at_1249) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1250 = arith.addi %at_4, %i8 : index
        %at_1251 = arith.addi %at_322, %i6 : index
        %pair_1252 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1253 = "vector.load"(%sums_323, %at_1250, %at_1251) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1254 = arith.addf %v_1253, %pair_1252 : vector<2xf32>
        %at_1255 = arith.addi %i12, %at_1250 : index
        %at_1256 = arith.addi %i12, %at_1251 : index
        "vector.store"(%f_1254, %sums_323, %at_1255, %at_1256) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1257 = arith.addi %at_4, %i0 : index
        %at_1258 = arith.addi %at_322, %i7 : index
        %pair_1259 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1260 = "vector.load"(%sums_323, %at_1257, %at_1258) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1261 = arith.addf %v_1260, %pair_1259 : vector<2xf32>
        %at_1262 = arith.addi %i12, %at_1257 : index
        %at_1263 = arith.addi %i12, %at_1258 : index
        "vector.store"(%f_1261, %sums_323, %at_1262, %at_1263) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1264 = arith.addi %at_4, %i8 : index
        %at_1265 = arith.addi %at_322, %i7 : index
        %pair_1266 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1267 = "vector.load"(%sums_323, %at_1264, %at_1265) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1268 = arith.addf %v_1267, %pair_1266 : vector<2xf32>
        %at_1269 = arith.addi %i12, %at_1264 : index
        %at_1270 = arith.addi %i12, %at_1265 : index
        "vector.store"(%f_1268, %sums_323, %at_1269, %at_1270) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1271 = arith.addi %at_4, %i9 : index
        %pair_1272 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1273 = "vector.load"(%sums_323, %at_1271, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1274 = arith.addf %v_1273, %pair_1272 : vector<2xf32>
        %at_1275 = arith.addi %i12, %at_1271 : index
        %at_1276 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1274, %sums_323, %at_1275, %at_1276) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1277 = arith.addi %at_4, %i10 : index
        %pair_1278 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1279 = "vector.load"(%sums_323, %at_1277, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1280 = arith.addf %v_1279, %pair_1278 : vector<2xf32>
        %at_1281 = arith.addi %i12, %at_1277 : index
        %at_1282 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1280, %sums_323, %at_1281, %at_1282) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1283 = arith.addi %at_4, %i9 : index
        %at_1284 = arith.addi %at_322, %i5 : index
        %pair_1285 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1286 = "vector.load"(%sums_323, %at_1283, %at_1284) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1287 = arith.addf %v_1286, %pair_1285 : vector<2xf32>
        %at_1288 = arith.addi %i12, %at_1283 : index
        %at_1289 = arith.addi %i12, %at_1284 : index
        "vector.store"(%f_1287, %sums_323, %at_1288, %at_1289) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1290 = arith.addi %at_4, %i10 : index
        %at_1291 = arith.addi %at_322, %i5 : index
        %pair_1292 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1293 = "vector.load"(%sums_323, %at_1290, %at_1291) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1294 = arith.addf %v_1293, %pair_1292 : vector<2xf32>
        %at_1295 = arith.addi %i12, %at_1290 : index
        %at_1296 = arith.addi %i12, %at_1291 : index
        "vector.store"(%f_1294, %sums_323, %at_1295, %at_1296) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1297 = arith.addi %at_4, %i9 : index
        %at_1298 = arith.addi %at_322, %i6 : index
        %pair_1299 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1300 = "vector.load"(%sums_323, %at_1297, %at_1298) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1301 = arith.addf %v_1300, %pair_1299 : vector<2xf32>
        %at_1302 = arith.addi %i12, %at_1297 : index
        %at_1303 = arith.addi %i12, %at_1298 : index
        "vector.store"(%f_1301, %sums_323, %at_1302, %at_1303) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1304 = arith.addi %at_4, %i10 : index
        %at_1305 = arith.addi %at_322, %i6 : index
        %pair_1306 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1307 = "vector.load"(%sums_323, %at_1304, %at_1305) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1308 = arith.addf %v_1307, %pair_1306 : vector<2xf32>
        %at_1309 = arith.addi %i12, %at_1304 : index
        %at_1310 = arith.addi %i12, %at_1305 : index
        "vector.store"(%f_1308, %sums_323, %at_1309, %at_1310) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1311 = arith.addi %at_4, %i9 : index
        %at_1312 = arith.addi %at_322, %i7 : index
        %pair_1313 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1314 = "vector.load"(%sums_323, %at_1311, %at_1312) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1315 = arith.addf %v_1314, %pair_1313 : vector<2xf32>
        %at_1316 = arith.addi %i12, %at_1311 : index
        %at_1317 = arith.addi %i12, %at_1312 : index
        "vector.store"(%f_1315, %sums_323, %at_1316, %at_1317) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1318 = arith.addi %at_4, %i10 : index
        %at_1319 = arith.addi %at_322, %i7 : index
        %pair_1320 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1321 = "vector.load"(%sums_323, %at_1318, %at_1319) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1322 = arith.addf %v_1321, %pair_1320 : vector<2xf32>
        %at_1323 = arith.addi %i12, %at_1318 : index
        %at_1324 = arith.addi %i12, %at_1319 : index
        "vector.store"(%f_1322, %sums_323, %at_1323, %at_1324) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1325 = arith.cmpi eq, %warp_3, %i15 : index
      scf.if %holds_1325 {
        %pair_1326 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1327 = "vector.load"(%sums_323, %at_4, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1328 = arith.addf %v_1327, %pair_1326 : vector<2xf32>
        %at_1329 = arith.addi %i12, %at_4 : index
        %at_1330 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1328, %sums_323, %at_1329, %at_1330) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1331 = arith.addi %at_4, %i5 : index
        %pair_1332 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1333 = "vector.load"(%sums_323, %at_1331, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1334 = arith.addf %v_1333, %pair_1332 : vector<2xf32>
        %at_1335 = arith.addi %i12, %at_1331 : index
        %at_1336 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1334, %sums_323, %at_1335, %at_1336) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1337 = arith.addi %at_322, %i5 : index
        %pair_1338 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1339 = "vector.load"(%sums_323, %at_4, %at_1337) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1340 = arith.addf %v_1339, %pair_1338 : vector<2xf32>
        %at_1341 = arith.addi %i12, %at_4 : index
        %at_1342 = arith.addi %i12, %at_1337 : index
        "vector.store"(%f_1340, %sums_323, %at_1341, %at_1342) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1343 = arith.addi %at_4, %i5 : index
        %at_1344 = arith.addi %at_322, %i5 : index
        %pair_1345 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_1346 = "vector.load"(%sums_323, %at_1343, %at_1344) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1347 = arith.addf %v_1346, %pair_1345 : vector<2xf32>
        %at_1348 = arith.addi %i12, %at_1343 : index
        %at_1349 = arith.addi %i12, %at_1344 : index
        "vector.store"(%f_1347, %sums_323, %at_1348, %at_1349) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1350 = arith.addi %at_322, %i6 : index
        %pair_1351 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_1352 = "vector.load"(%sums_323, %at_4, %at_1350) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1353 = arith.addf %v_1352, %pair_1351 : vector<2xf32>
        %at_1354 = arith.addi %i12, %at_4 : index
        %at_1355 = arith.addi %i12, %at_1350 : index
        "vector.store"(%f_1353, %sums_323, %at_1354, %at_1355) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1356 = arith.addi %at_4, %i5 : index
        %at_1357 = arith.addi %at_322, %i6 : index
        %pair_1358 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_1359 = "vector.load"(%sums_323, %at_1356, %at_1357) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1360 = arith.addf %v_1359, %pair_1358 : vector<2xf32>
        %at_1361 = arith.addi %i12, %at_1356 : index
        %at_1362 = arith.addi %i12, %at_1357 : index
        "vector.store"(%f_1360, %sums_323, %at_1361, %at_1362) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1363 = arith.addi %at_322, %i7 : index
        %pair_1364 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_1365 = "vector.load"(%sums_323, %at_4, %at_1363) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1366 = arith.addf %v_1365, %pair_1364 : vector<2xf32>
        %at_1367 = arith.addi %i12, %at_4 : index
        %at_1368 = arith.addi %i12, %at_1363 : index
        "vector.store"(%f_1366, %sums_323, %at_1367, %at_1368) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1369 = arith.addi %at_4, %i5 : index
        %at_1370 = arith.addi %at_322, %i7 : index
        %pair_1371 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_1372 = "vector.load"(%sums_323, %at_1369, %at_1370) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1373 = arith.addf %v_1372, %pair_1371 : vector<2xf32>
        %at_1374 = arith.addi %i12, %at_1369 : index
        %at_1375 = arith.addi %i12, %at_1370 : index
        "vector.store"(%f_1373, %sums_323, %at_1374, %at_1375) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1376 = arith.addi %at_4, %i6 : index
        %pair_1377 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_1378 = "vector.load"(%sums_323, %at_1376, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1379 = arith.addf %v_1378, %pair_1377 : vector<2xf32>
        %at_1380 = arith.addi %i12, %at_1376 : index
        %at_1381 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1379, %sums_323, %at_1380, %at_1381) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1382 = arith.addi %at_4, %i7 : index
        %pair_1383 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_1384 = "vector.load"(%sums_323, %at_1382, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1385 = arith.addf %v_1384, %pair_1383 : vector<2xf32>
        %at_1386 = arith.addi %i12, %at_1382 : index
        %at_1387 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1385, %sums_323, %at_1386, %at_1387) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1388 = arith.addi %at_4, %i6 : index
        %at_1389 = arith.addi %at_322, %i5 : index
        %pair_1390 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_1391 = "vector.load"(%sums_323, %at_1388, %at_1389) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1392 = arith.addf %v_1391, %pair_1390 : vector<2xf32>
        %at_1393 = arith.addi %i12, %at_1388 : index
        %at_1394 = arith.addi %i12, %at_1389 : index
        "vector.store"(%f_1392, %sums_323, %at_1393, %at_1394) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1395 = arith.addi %at_4, %i7 : index
        %at_1396 = arith.addi %at_322, %i5 : index
        %pair_1397 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_1398 = "vector.load"(%sums_323, %at_1395, %at_1396) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1399 = arith.addf %v_1398, %pair_1397 : vector<2xf32>
        %at_1400 = arith.addi %i12, %at_1395 : index
        %at_1401 = arith.addi %i12, %at_1396 : index
        "vector.store"(%f_1399, %sums_323, %at_1400, %at_1401) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1402 = arith.addi %at_4, %i6 : index
        %at_1403 = arith.addi %at_322, %i6 : index
        %pair_1404 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_1405 = "vector.load"(%sums_323, %at_1402, %at_1403) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1406 = arith.addf %v_1405, %pair_1404 : vector<2xf32>
        %at_1407 = arith.addi %i12, %at_1402 : index
        %at_1408 = arith.addi %i12, %at_1403 : index
        "vector.store"(%f_1406, %sums_323, %at_1407, %at_1408) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1409 = arith.addi %at_4, %i7 : index
        %at_1410 = arith.addi %at_322, %i6 : index
        %pair_1411 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_1412 = "vector.load"(%sums_323, %at_1409, %at_1410) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1413 = arith.addf %v_1412, %pair_1411 : vector<2xf32>
        %at_1414 = arith.addi %i12, %at_1409 : index
        %at_1415 = arith.addi %i12, %at_1410 : index
        "vector.store"(%f_1413, %sums_323, %at_1414, %at_1415) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1416 = arith.addi %at_4, %i6 : index
        %at_1417 = arith.addi %at_322, %i7 : index
        %pair_1418 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_1419 = "vector.load"(%sums_323, %at_1416, %at_1417) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1420 = arith.addf %v_1419, %pair_1418 : vector<2xf32>
        %at_1421 = arith.addi %i12, %at_1416 : index
        %at_1422 = arith.addi %i12, %at_1417 : index
        "vector.store"(%f_1420, %sums_323, %at_1421, %at_1422) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1423 = arith.addi %at_4, %i7 : index
        %at_1424 = arith.addi %at_322, %i7 : index
        %pair_1425 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1426 = "vector.load"(%sums_323, %at_1423, %at_1424) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1427 = arith.addf %v_1426, %pair_1425 : vector<2xf32>
        %at_1428 = arith.addi %i12, %at_1423 : index
        %at_1429 = arith.addi %i12, %at_1424 : index
        "vector.store"(%f_1427, %sums_323, %at_1428, %at_1429) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1430 = arith.addi %at_4, %i0 : index
        %pair_1431 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1432 = "vector.load"(%sums_323, %at_1430, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1433 = arith.addf %v_1432, %pair_1431 : vector<2xf32>
        %at_1434 = arith.addi %i12, %at_1430 : index
        %at_1435 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1433, %sums_323, %at_1434, %at_1435) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1436 = arith.addi %at_4, %i8 : index
        %pair_1437 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1438 = "vector.load"(%sums_323, %at_1436, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1439 = arith.addf %v_1438, %pair_1437 : vector<2xf32>
        %at_1440 = arith.addi %i12, %at_1436 : index
        %at_1441 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1439, %sums_323, %at_1440, %at_1441) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1442 = arith.addi %at_4, %i0 : index
        %at_1443 = arith.addi %at_322, %i5 : index
        %pair_1444 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1445 = "vector.load"(%sums_323, %at_1442, %at_1443) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1446 = arith.addf %v_1445, %pair_1444 : vector<2xf32>
        %at_1447 = arith.addi %i12, %at_1442 : index
        %at_1448 = arith.addi %i12, %at_1443 : index
        "vector.store"(%f_1446, %sums_323, %at_1447, %at_1448) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1449 = arith.addi %at_4, %i8 : index
        %at_1450 = arith.addi %at_322, %i5 : index
        %pair_1451 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1452 = "vector.load"(%sums_323, %at_1449, %at_1450) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1453 = arith.addf %v_1452, %pair_1451 : vector<2xf32>
        %at_1454 = arith.addi %i12, %at_1449 : index
        %at_1455 = arith.addi %i12, %at_1450 : index
        "vector.store"(%f_1453, %sums_323, %at_1454, %at_1455) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1456 = arith.addi %at_4, %i0 : index
        %at_1457 = arith.addi %at_322, %i6 : index
        %pair_1458 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1459 = "vector.load"(%sums_323, %at_1456, %at_1457) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1460 = arith.addf %v_1459, %pair_1458 : vector<2xf32>
        %at_1461 = arith.addi %i12, %at_1456 : index
        %at_1462 = arith.addi %i12, %at_1457 : index
        "vector.store"(%f_1460, %sums_323, %at_1461, %at_1462) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1463 = arith.addi %at_4, %i8 : index
        %at_1464 = arith.addi %at_322, %i6 : index
        %pair_1465 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1466 = "vector.load"(%sums_323, %at_1463, %at_1464) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1467 = arith.addf %v_1466, %pair_1465 : vector<2xf32>
        %at_1468 = arith.addi %i12, %at_1463 : index
        %at_1469 = arith.addi %i12, %at_1464 : index
        "vector.store"(%f_1467, %sums_323, %at_1468, %at_1469) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1470 = arith.addi %at_4, %i0 : index
        %at_1471 = arith.addi %at_322, %i7 : index
        %pair_1472 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1473 = "vector.load"(%sums_323, %at_1470, %at_1471) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1474 = arith.addf %v_1473, %pair_1472 : vector<2xf32>
        %at_1475 = arith.addi %i12, %at_1470 : index
        %at_1476 = arith.addi %i12, %at_1471 : index
        "vector.store"(%f_1474, %sums_323, %at_1475, %at_1476) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1477 = arith.addi %at_4, %i8 : index
        %at_1478 = arith.addi %at_322, %i7 : index
        %pair_1479 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1480 = "vector.load"(%sums_323, %at_1477, %at_1478) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1481 = arith.addf %v_1480, %pair_1479 : vector<2xf32>
        %at_1482 = arith.addi %i12, %at_1477 : index
        %at_1483 = arith.addi %i12, %at_1478 : index
        "vector.store"(%f_1481, %sums_323, %at_1482, %at_1483) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1484 = arith.addi %at_4, %i9 : index
        %pair_1485 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1486 = "vector.load"(%sums_323, %at_1484, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1487 = arith.addf %v_1486, %pair_1485 : vector<2xf32>
        %at_1488 = arith.addi %i12, %at_1484 : index
        %at_1489 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1487, %sums_323, %at_1488, %at_1489) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1490 = arith.addi %at_4, %i10 : index
        %pair_1491 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1492 = "vector.load"(%sums_323, %at_1490, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1493 = arith.addf %v_1492, %pair_1491 : vector<2xf32>
        %at_1494 = arith.addi %i12, %at_1490 : index
        %at_1495 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1493, %sums_323, %at_1494, %at_1495) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1496 = arith.addi %at_4, %i9 : index
        %at_1497 = arith.addi %at_322, %i5 : index
        %pair_1498 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1499 = "vector.load"(%sums_323, %at_1496, %at_1497) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1500 = arith.addf %v_1499, %pair_1498 : vector<2xf32>
        %at_1501 = arith.addi %i12, %at_1496 : index
        %at_1502 = arith.addi %i12, %at_1497 : index
        "vector.store"(%f_1500, %sums_323, %at_1501, %at_1502) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1503 = arith.addi %at_4, %i10 : index
        %at_1504 = arith.addi %at_322, %i5 : index
        %pair_1505 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1506 = "vector.load"(%sums_323, %at_1503, %at_1504) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1507 = arith.addf %v_1506, %pair_1505 : vector<2xf32>
        %at_1508 = arith.addi %i12, %at_1503 : index
        %at_1509 = arith.addi %i12, %at_1504 : index
        "vector.store"(%f_1507, %sums_323, %at_1508, %at_1509) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1510 = arith.addi %at_4, %i9 : index
        %at_1511 = arith.addi %at_322, %i6 : index
        %pair_1512 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1513 = "vector.load"(%sums_323, %at_1510, %at_1511) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1514 = arith.addf %v_1513, %pair_1512 : vector<2xf32>
        %at_1515 = arith.addi %i12, %at_1510 : index
        %at_1516 = arith.addi %i12, %at_1511 : index
        "vector.store"(%f_1514, %sums_323, %at_1515, %at_1516) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1517 = arith.addi %at_4, %i10 : index
        %at_1518 = arith.addi %at_322, %i6 : index
        %pair_1519 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1520 = "vector.load"(%sums_323, %at_1517, %at_1518) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1521 = arith.addf %v_1520, %pair_1519 : vector<2xf32>
        %at_1522 = arith.addi %i12, %at_1517 : index
        %at_1523 = arith.addi %i12, %at_1518 : index
        "vector.store"(%f_1521, %sums_323, %at_1522, %at_1523) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1524 = arith.addi %at_4, %i9 : index
        %at_1525 = arith.addi %at_322, %i7 : index
        %pair_1526 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1527 = "vector.load"(%sums_323, %at_1524, %at_1525) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1528 = arith.addf %v_1527, %pair_1526 : vector<2xf32>
        %at_1529 = arith.addi %i12, %at_1524 : index
        %at_1530 = arith.addi %i12, %at_1525 : index
        "vector.store"(%f_1528, %sums_323, %at_1529, %at_1530) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1531 = arith.addi %at_4, %i10 : index
        %at_1532 = arith.addi %at_322, %i7 : index
        %pair_1533 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1534 = "vector.load"(%sums_323, %at_1531, %at_1532) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1535 = arith.addf %v_1534, %pair_1533 : vector<2xf32>
        %at_1536 = arith.addi %i12, %at_1531 : index
        %at_1537 = arith.addi %i12, %at_1532 : index
        "vector.store"(%f_1535, %sums_323, %at_1536, %at_1537) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1538 = arith.cmpi eq, %warp_3, %i16 : index
      scf.if %holds_1538 {
        %pair_1539 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1540 = "vector.load"(%sums_323, %at_4, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1541 = arith.addf %v_1540, %pair_1539 : vector<2xf32>
        %at_1542 = arith.addi %i12, %at_4 : index
        %at_1543 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1541, %sums_323, %at_1542, %at_1543) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1544 = arith.addi %at_4, %i5 : index
        %pair_1545 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1546 = "vector.load"(%sums_323, %at_1544, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1547 = arith.addf %v_1546, %pair_1545 : vector<2xf32>
        %at_1548 = arith.addi %i12, %at_1544 : index
        %at_1549 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1547, %sums_323, %at_1548, %at_1549) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1550 = arith.addi %at_322, %i5 : index
        %pair_1551 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1552 = "vector.load"(%sums_323, %at_4, %at_1550) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1553 = arith.addf %v_1552, %pair_1551 : vector<2xf32>
        %at_1554 = arith.addi %i12, %at_4 : index
        %at_1555 = arith.addi %i12, %at_1550 : index
        "vector.store"(%f_1553, %sums_323, %at_1554, %at_1555) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1556 = arith.addi %at_4, %i5 : index
        %at_1557 = arith.addi %at_322, %i5 : index
        %pair_1558 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_1559 = "vector.load"(%sums_323, %at_1556, %at_1557) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1560 = arith.addf %v_1559, %pair_1558 : vector<2xf32>
        %at_1561 = arith.addi %i12, %at_1556 : index
        %at_1562 = arith.addi %i12, %at_1557 : index
        "vector.store"(%f_1560, %sums_323, %at_1561, %at_1562) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1563 = arith.addi %at_322, %i6 : index
        %pair_1564 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_1565 = "vector.load"(%sums_323, %at_4, %at_1563) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1566 = arith.addf %v_1565, %pair_1564 : vector<2xf32>
        %at_1567 = arith.addi %i12, %at_4 : index
        %at_1568 = arith.addi %i12, %at_1563 : index
        "vector.store"(%f_1566, %sums_323, %at_1567, %at_1568) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1569 = arith.addi %at_4, %i5 : index
        %at_1570 = arith.addi %at_322, %i6 : index
        %pair_1571 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_1572 = "vector.load"(%sums_323, %at_1569, %at_1570) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1573 = arith.addf %v_1572, %pair_1571 : vector<2xf32>
        %at_1574 = arith.addi %i12, %at_1569 : index
        %at_1575 = arith.addi %i12, %at_1570 : index
        "vector.store"(%f_1573, %sums_323, %at_1574, %at_1575) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1576 = arith.addi %at_322, %i7 : index
        %pair_1577 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_1578 = "vector.load"(%sums_323, %at_4, %at_1576) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1579 = arith.addf %v_1578, %pair_1577 : vector<2xf32>
        %at_1580 = arith.addi %i12, %at_4 : index
        %at_1581 = arith.addi %i12, %at_1576 : index
        "vector.store"(%f_1579, %sums_323, %at_1580, %at_1581) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1582 = arith.addi %at_4, %i5 : index
        %at_1583 = arith.addi %at_322, %i7 : index
        %pair_1584 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_1585 = "vector.load"(%sums_323, %at_1582, %at_1583) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1586 = arith.addf %v_1585, %pair_1584 : vector<2xf32>
        %at_1587 = arith.addi %i12, %at_1582 : index
        %at_1588 = arith.addi %i12, %at_1583 : index
        "vector.store"(%f_1586, %sums_323, %at_1587, %at_1588) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1589 = arith.addi %at_4, %i6 : index
        %pair_1590 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_1591 = "vector.load"(%sums_323, %at_1589, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1592 = arith.addf %v_1591, %pair_1590 : vector<2xf32>
        %at_1593 = arith.addi %i12, %at_1589 : index
        %at_1594 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1592, %sums_323, %at_1593, %at_1594) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1595 = arith.addi %at_4, %i7 : index
        %pair_1596 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_1597 = "vector.load"(%sums_323, %at_1595, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1598 = arith.addf %v_1597, %pair_1596 : vector<2xf32>
        %at_1599 = arith.addi %i12, %at_1595 : index
        %at_1600 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1598, %sums_323, %at_1599, %at_1600) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1601 = arith.addi %at_4, %i6 : index
        %at_1602 = arith.addi %at_322, %i5 : index
        %pair_1603 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_1604 = "vector.load"(%sums_323, %at_1601, %at_1602) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1605 = arith.addf %v_1604, %pair_1603 : vector<2xf32>
        %at_1606 = arith.addi %i12, %at_1601 : index
        %at_1607 = arith.addi %i12, %at_1602 : index
        "vector.store"(%f_1605, %sums_323, %at_1606, %at_1607) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1608 = arith.addi %at_4, %i7 : index
        %at_1609 = arith.addi %at_322, %i5 : index
        %pair_1610 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_1611 = "vector.load"(%sums_323, %at_1608, %at_1609) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1612 = arith.addf %v_1611, %pair_1610 : vector<2xf32>
        %at_1613 = arith.addi %i12, %at_1608 : index
        %at_1614 = arith.addi %i12, %at_1609 : index
        "vector.store"(%f_1612, %sums_323, %at_1613, %at_1614) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1615 = arith.addi %at_4, %i6 : index
        %at_1616 = arith.addi %at_322, %i6 : index
        %pair_1617 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_1618 = "vector.load"(%sums_323, %at_1615, %at_1616) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1619 = arith.addf %v_1618, %pair_1617 : vector<2xf32>
        %at_1620 = arith.addi %i12, %at_1615 : index
        %at_1621 = arith.addi %i12, %at_1616 : index
        "vector.store"(%f_1619, %sums_323, %at_1620, %at_1621) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1622 = arith.addi %at_4, %i7 : index
        %at_1623 = arith.addi %at_322, %i6 : index
        %pair_1624 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_1625 = "vector.load"(%sums_323, %at_1622, %at_1623) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1626 = arith.addf %v_1625, %pair_1624 : vector<2xf32>
        %at_1627 = arith.addi %i12, %at_1622 : index
        %at_1628 = arith.addi %i12, %at_1623 : index
        "vector.store"(%f_1626, %sums_323, %at_1627, %at_1628) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1629 = arith.addi %at_4, %i6 : index
        %at_1630 = arith.addi %at_322, %i7 : index
        %pair_1631 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_1632 = "vector.load"(%sums_323, %at_1629, %at_1630) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1633 = arith.addf %v_1632, %pair_1631 : vector<2xf32>
        %at_1634 = arith.addi %i12, %at_1629 : index
        %at_1635 = arith.addi %i12, %at_1630 : index
        "vector.store"(%f_1633, %sums_323, %at_1634, %at_1635) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1636 = arith.addi %at_4, %i7 : index
        %at_1637 = arith.addi %at_322, %i7 : index
        %pair_1638 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1639 = "vector.load"(%sums_323, %at_1636, %at_1637) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1640 = arith.addf %v_1639, %pair_1638 : vector<2xf32>
        %at_1641 = arith.addi %i12, %at_1636 : index
        %at_1642 = arith.addi %i12, %at_1637 : index
        "vector.store"(%f_1640, %sums_323, %at_1641, %at_1642) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1643 = arith.addi %at_4, %i0 : index
        %pair_1644 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1645 = "vector.load"(%sums_323, %at_1643, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1646 = arith.addf %v_1645, %pair_1644 : vector<2xf32>
        %at_1647 = arith.addi %i12, %at_1643 : index
        %at_1648 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1646, %sums_323, %at_1647, %at_1648) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1649 = arith.addi %at_4, %i8 : index
        %pair_1650 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1651 = "vector.load"(%sums_323, %at_1649, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1652 = arith.addf %v_1651, %pair_1650 : vector<2xf32>
        %at_1653 = arith.addi %i12, %at_1649 : index
        %at_1654 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1652, %sums_323, %at_1653, %at_1654) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1655 = arith.addi %at_4, %i0 : index
        %at_1656 = arith.addi %at_322, %i5 : index
        %pair_1657 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1658 = "vector.load"(%sums_323, %at_1655, %at_1656) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1659 = arith.addf %v_1658, %pair_1657 : vector<2xf32>
        %at_1660 = arith.addi %i12, %at_1655 : index
        %at_1661 = arith.addi %i12, %at_1656 : index
        "vector.store"(%f_1659, %sums_323, %at_1660, %at_1661) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1662 = arith.addi %at_4, %i8 : index
        %at_1663 = arith.addi %at_322, %i5 : index
        %pair_1664 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1665 = "vector.load"(%sums_323, %at_1662, %at_1663) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1666 = arith.addf %v_1665, %pair_1664 : vector<2xf32>
        %at_1667 = arith.addi %i12, %at_1662 : index
        %at_1668 = arith.addi %i12, %at_1663 : index
        "vector.store"(%f_1666, %sums_323, %at_1667, %at_1668) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1669 = arith.addi %at_4, %i0 : index
        %at_1670 = arith.addi %at_322, %i6 : index
        %pair_1671 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1672 = "vector.load"(%sums_323, %at_1669, %at_1670) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1673 = arith.addf %v_1672, %pair_1671 : vector<2xf32>
        %at_1674 = arith.addi %i12, %at_1669 : index
        %at_1675 = arith.addi %i12, %at_1670 : index
        "vector.store"(%f_1673, %sums_323, %at_1674, %at_1675) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1676 = arith.addi %at_4, %i8 : index
        %at_1677 = arith.addi %at_322, %i6 : index
        %pair_1678 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1679 = "vector.load"(%sums_323, %at_1676, %at_1677) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1680 = arith.addf %v_1679, %pair_1678 : vector<2xf32>
        %at_1681 = arith.addi %i12, %at_1676 : index
        %at_1682 = arith.addi %i12, %at_1677 : index
        "vector.store"(%f_1680, %sums_323, %at_1681, %at_1682) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1683 = arith.addi %at_4, %i0 : index
        %at_1684 = arith.addi %at_322, %i7 : index
        %pair_1685 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1686 = "vector.load"(%sums_323, %at_1683, %at_1684) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1687 = arith.addf %v_1686, %pair_1685 : vector<2xf32>
        %at_1688 = arith.addi %i12, %at_1683 : index
        %at_1689 = arith.addi %i12, %at_1684 : index
        "vector.store"(%f_1687, %sums_323, %at_1688, %at_1689) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1690 = arith.addi %at_4, %i8 : index
        %at_1691 = arith.addi %at_322, %i7 : index
        %pair_1692 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1693 = "vector.load"(%sums_323, %at_1690, %at_1691) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1694 = arith.addf %v_1693, %pair_1692 : vector<2xf32>
        %at_1695 = arith.addi %i12, %at_1690 : index
        %at_1696 = arith.addi %i12, %at_1691 : index
        "vector.store"(%f_1694, %sums_323, %at_1695, %at_1696) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1697 = arith.addi %at_4, %i9 : index
        %pair_1698 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1699 = "vector.load"(%sums_323, %at_1697, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1700 = arith.addf %v_1699, %pair_1698 : vector<2xf32>
        %at_1701 = arith.addi %i12, %at_1697 : index
        %at_1702 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1700, %sums_323, %at_1701, %at_1702) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1703 = arith.addi %at_4, %i10 : index
        %pair_1704 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1705 = "vector.load"(%sums_323, %at_1703, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1706 = arith.addf %v_1705, %pair_1704 : vector<2xf32>
        %at_1707 = arith.addi %i12, %at_1703 : index
        %at_1708 = arith.addi %i12, %at_322 : index
        "vector.store"(%f_1706, %sums_323, %at_1707, %at_1708) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1709 = arith.addi %at_4, %i9 : index
        %at_1710 = arith.addi %at_322, %i5 : index
        %pair_1711 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1712 = "vector.load"(%sums_323, %at_1709, %at_1710) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1713 = arith.addf %v_1712, %pair_1711 : vector<2xf32>
        %at_1714 = arith.addi %i12, %at_1709 : index
        %at_1715 = arith.addi %i12, %at_1710 : index
        "vector.store"(%f_1713, %sums_323, %at_1714, %at_1715) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1716 = arith.addi %at_4, %i10 : index
        %at_1717 = arith.addi %at_322, %i5 : index
        %pair_1718 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1719 = "vector.load"(%sums_323, %at_1716, %at_1717) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1720 = arith.addf %v_1719, %pair_1718 : vector<2xf32>
        %at_1721 = arith.addi %i12, %at_1716 : index
        %at_1722 = arith.addi %i12, %at_1717 : index
        "vector.store"(%f_1720, %sums_323, %at_1721, %at_1722) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1723 = arith.addi %at_4, %i9 : index
        %at_1724 = arith.addi %at_322, %i6 : index
        %pair_1725 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1726 = "vector.load"(%sums_323, %at_1723, %at_1724) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1727 = arith.addf %v_1726, %pair_1725 : vector<2xf32>
        %at_1728 = arith.addi %i12, %at_1723 : index
        %at_1729 = arith.addi %i12, %at_1724 : index
        "vector.store"(%f_1727, %sums_323, %at_1728, %at_1729) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1730 = arith.addi %at_4, %i10 : index
        %at_1731 = arith.addi %at_322, %i6 : index
        %pair_1732 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1733 = "vector.load"(%sums_323, %at_1730, %at_1731) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1734 = arith.addf %v_1733, %pair_1732 : vector<2xf32>
        %at_1735 = arith.addi %i12, %at_1730 : index
        %at_1736 = arith.addi %i12, %at_1731 : index
        "vector.store"(%f_1734, %sums_323, %at_1735, %at_1736) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1737 = arith.addi %at_4, %i9 : index
        %at_1738 = arith.addi %at_322, %i7 : index
        %pair_1739 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1740 = "vector.load"(%sums_323, %at_1737, %at_1738) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1741 = arith.addf %v_1740, %pair_1739 : vector<2xf32>
        %at_1742 = arith.addi %i12, %at_1737 : index
        %at_1743 = arith.addi %i12, %at_1738 : index
        "vector.store"(%f_1741, %sums_323, %at_1742, %at_1743) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
        %at_1744 = arith.addi %at_4, %i10 : index
        %at_1745 = arith.addi %at_322, %i7 : index
        %pair_1746 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1747 = "vector.load"(%sums_323, %at_1744, %at_1745) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1748 = arith.addf %v_1747, %pair_1746 : vector<2xf32>
        %at_1749 = arith.addi %i12, %at_1744 : index
        %at_1750 = arith.addi %i12, %at_1745 : index
        "vector.store"(%f_1748, %sums_323, %at_1749, %at_1750) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> ()
      }
      gpu.barrier
      %holds_1751 = arith.cmpi eq, %warp_3, %i17 : index
      scf.if %holds_1751 {
        %pair_1752 = vector.from_elements %loop_100#0, %loop_100#1 : vector<2xf32>
        %v_1753 = "vector.load"(%sums_323, %at_4, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1754 = arith.addf %v_1753, %pair_1752 : vector<2xf32>
        %at_1755 = arith.addi %at_9, %at_4 : index
        %at_1756 = arith.addi %at_7, %at_322 : index
        "vector.store"(%f_1754, %y, %at_1755, %at_1756) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1757 = arith.addi %at_4, %i5 : index
        %pair_1758 = vector.from_elements %loop_100#2, %loop_100#3 : vector<2xf32>
        %v_1759 = "vector.load"(%sums_323, %at_1757, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1760 = arith.addf %v_1759, %pair_1758 : vector<2xf32>
        %at_1761 = arith.addi %at_9, %at_1757 : index
        %at_1762 = arith.addi %at_7, %at_322 : index
        "vector.store"(%f_1760, %y, %at_1761, %at_1762) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1763 = arith.addi %at_322, %i5 : index
        %pair_1764 = vector.from_elements %loop_100#4, %loop_100#5 : vector<2xf32>
        %v_1765 = "vector.load"(%sums_323, %at_4, %at_1763) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1766 = arith.addf %v_1765, %pair_1764 : vector<2xf32>
        %at_1767 = arith.addi %at_9, %at_4 : index
        %at_1768 = arith.addi %at_7, %at_1763 : index
        "vector.store"(%f_1766, %y, %at_1767, %at_1768) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1769 = arith.addi %at_4, %i5 : index
        %at_1770 = arith.addi %at_322, %i5 : index
        %pair_1771 = vector.from_elements %loop_100#6, %loop_100#7 : vector<2xf32>
        %v_1772 = "vector.load"(%sums_323, %at_1769, %at_1770) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1773 = arith.addf %v_1772, %pair_1771 : vector<2xf32>
        %at_1774 = arith.addi %at_9, %at_1769 : index
        %at_1775 = arith.addi %at_7, %at_1770 : index
        "vector.store"(%f_1773, %y, %at_1774, %at_1775) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1776 = arith.addi %at_322, %i6 : index
        %pair_1777 = vector.from_elements %loop_100#8, %loop_100#9 : vector<2xf32>
        %v_1778 = "vector.load"(%sums_323, %at_4, %at_1776) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1779 = arith.addf %v_1778, %pair_1777 : vector<2xf32>
        %at_1780 = arith.addi %at_9, %at_4 : index
        %at_1781 = arith.addi %at_7, %at_1776 : index
        "vector.store"(%f_1779, %y, %at_1780, %at_1781) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1782 = arith.addi %at_4, %i5 : index
        %at_1783 = arith.addi %at_322, %i6 : index
        %pair_1784 = vector.from_elements %loop_100#10, %loop_100#11 : vector<2xf32>
        %v_1785 = "vector.load"(%sums_323, %at_1782, %at_1783) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1786 = arith.addf %v_1785, %pair_1784 : vector<2xf32>
        %at_1787 = arith.addi %at_9, %at_1782 : index
        %at_1788 = arith.addi %at_7, %at_1783 : index
        "vector.store"(%f_1786, %y, %at_1787, %at_1788) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1789 = arith.addi %at_322, %i7 : index
        %pair_1790 = vector.from_elements %loop_100#12, %loop_100#13 : vector<2xf32>
        %v_1791 = "vector.load"(%sums_323, %at_4, %at_1789) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1792 = arith.addf %v_1791, %pair_1790 : vector<2xf32>
        %at_1793 = arith.addi %at_9, %at_4 : index
        %at_1794 = arith.addi %at_7, %at_1789 : index
        "vector.store"(%f_1792, %y, %at_1793, %at_1794) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1795 = arith.addi %at_4, %i5 : index
        %at_1796 = arith.addi %at_322, %i7 : index
        %pair_1797 = vector.from_elements %loop_100#14, %loop_100#15 : vector<2xf32>
        %v_1798 = "vector.load"(%sums_323, %at_1795, %at_1796) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1799 = arith.addf %v_1798, %pair_1797 : vector<2xf32>
        %at_1800 = arith.addi %at_9, %at_1795 : index
        %at_1801 = arith.addi %at_7, %at_1796 : index
        "vector.store"(%f_1799, %y, %at_1800, %at_1801) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1802 = arith.addi %at_4, %i6 : index
        %pair_1803 = vector.from_elements %loop_100#16, %loop_100#17 : vector<2xf32>
        %v_1804 = "vector.load"(%sums_323, %at_1802, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1805 = arith.addf %v_1804, %pair_1803 : vector<2xf32>
        %at_1806 = arith.addi %at_9, %at_1802 : index
        %at_1807 = arith.addi %at_7, %at_322 : index
        "vector.store"(%f_1805, %y, %at_1806, %at_1807) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1808 = arith.addi %at_4, %i7 : index
        %pair_1809 = vector.from_elements %loop_100#18, %loop_100#19 : vector<2xf32>
        %v_1810 = "vector.load"(%sums_323, %at_1808, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1811 = arith.addf %v_1810, %pair_1809 : vector<2xf32>
        %at_1812 = arith.addi %at_9, %at_1808 : index
        %at_1813 = arith.addi %at_7, %at_322 : index
        "vector.store"(%f_1811, %y, %at_1812, %at_1813) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1814 = arith.addi %at_4, %i6 : index
        %at_1815 = arith.addi %at_322, %i5 : index
        %pair_1816 = vector.from_elements %loop_100#20, %loop_100#21 : vector<2xf32>
        %v_1817 = "vector.load"(%sums_323, %at_1814, %at_1815) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1818 = arith.addf %v_1817, %pair_1816 : vector<2xf32>
        %at_1819 = arith.addi %at_9, %at_1814 : index
        %at_1820 = arith.addi %at_7, %at_1815 : index
        "vector.store"(%f_1818, %y, %at_1819, %at_1820) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1821 = arith.addi %at_4, %i7 : index
        %at_1822 = arith.addi %at_322, %i5 : index
        %pair_1823 = vector.from_elements %loop_100#22, %loop_100#23 : vector<2xf32>
        %v_1824 = "vector.load"(%sums_323, %at_1821, %at_1822) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1825 = arith.addf %v_1824, %pair_1823 : vector<2xf32>
        %at_1826 = arith.addi %at_9, %at_1821 : index
        %at_1827 = arith.addi %at_7, %at_1822 : index
        "vector.store"(%f_1825, %y, %at_1826, %at_1827) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1828 = arith.addi %at_4, %i6 : index
        %at_1829 = arith.addi %at_322, %i6 : index
        %pair_1830 = vector.from_elements %loop_100#24, %loop_100#25 : vector<2xf32>
        %v_1831 = "vector.load"(%sums_323, %at_1828, %at_1829) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1832 = arith.addf %v_1831, %pair_1830 : vector<2xf32>
        %at_1833 = arith.addi %at_9, %at_1828 : index
        %at_1834 = arith.addi %at_7, %at_1829 : index
        "vector.store"(%f_1832, %y, %at_1833, %at_1834) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1835 = arith.addi %at_4, %i7 : index
        %at_1836 = arith.addi %at_322, %i6 : index
        %pair_1837 = vector.from_elements %loop_100#26, %loop_100#27 : vector<2xf32>
        %v_1838 = "vector.load"(%sums_323, %at_1835, %at_1836) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1839 = arith.addf %v_1838, %pair_1837 : vector<2xf32>
        %at_1840 = arith.addi %at_9, %at_1835 : index
        %at_1841 = arith.addi %at_7, %at_1836 : index
        "vector.store"(%f_1839, %y, %at_1840, %at_1841) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1842 = arith.addi %at_4, %i6 : index
        %at_1843 = arith.addi %at_322, %i7 : index
        %pair_1844 = vector.from_elements %loop_100#28, %loop_100#29 : vector<2xf32>
        %v_1845 = "vector.load"(%sums_323, %at_1842, %at_1843) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1846 = arith.addf %v_1845, %pair_1844 : vector<2xf32>
        %at_1847 = arith.addi %at_9, %at_1842 : index
        %at_1848 = arith.addi %at_7, %at_1843 : index
        "vector.store"(%f_1846, %y, %at_1847, %at_1848) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1849 = arith.addi %at_4, %i7 : index
        %at_1850 = arith.addi %at_322, %i7 : index
        %pair_1851 = vector.from_elements %loop_100#30, %loop_100#31 : vector<2xf32>
        %v_1852 = "vector.load"(%sums_323, %at_1849, %at_1850) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1853 = arith.addf %v_1852, %pair_1851 : vector<2xf32>
        %at_1854 = arith.addi %at_9, %at_1849 : index
        %at_1855 = arith.addi %at_7, %at_1850 : index
        "vector.store"(%f_1853, %y, %at_1854, %at_1855) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1856 = arith.addi %at_4, %i0 : index
        %pair_1857 = vector.from_elements %loop_100#32, %loop_100#33 : vector<2xf32>
        %v_1858 = "vector.load"(%sums_323, %at_1856, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1859 = arith.addf %v_1858, %pair_1857 : vector<2xf32>
        %at_1860 = arith.addi %at_9, %at_1856 : index
        %at_1861 = arith.addi %at_7, %at_322 : index
        "vector.store"(%f_1859, %y, %at_1860, %at_1861) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1862 = arith.addi %at_4, %i8 : index
        %pair_1863 = vector.from_elements %loop_100#34, %loop_100#35 : vector<2xf32>
        %v_1864 = "vector.load"(%sums_323, %at_1862, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1865 = arith.addf %v_1864, %pair_1863 : vector<2xf32>
        %at_1866 = arith.addi %at_9, %at_1862 : index
        %at_1867 = arith.addi %at_7, %at_322 : index
        "vector.store"(%f_1865, %y, %at_1866, %at_1867) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1868 = arith.addi %at_4, %i0 : index
        %at_1869 = arith.addi %at_322, %i5 : index
        %pair_1870 = vector.from_elements %loop_100#36, %loop_100#37 : vector<2xf32>
        %v_1871 = "vector.load"(%sums_323, %at_1868, %at_1869) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1872 = arith.addf %v_1871, %pair_1870 : vector<2xf32>
        %at_1873 = arith.addi %at_9, %at_1868 : index
        %at_1874 = arith.addi %at_7, %at_1869 : index
        "vector.store"(%f_1872, %y, %at_1873, %at_1874) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1875 = arith.addi %at_4, %i8 : index
        %at_1876 = arith.addi %at_322, %i5 : index
        %pair_1877 = vector.from_elements %loop_100#38, %loop_100#39 : vector<2xf32>
        %v_1878 = "vector.load"(%sums_323, %at_1875, %at_1876) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1879 = arith.addf %v_1878, %pair_1877 : vector<2xf32>
        %at_1880 = arith.addi %at_9, %at_1875 : index
        %at_1881 = arith.addi %at_7, %at_1876 : index
        "vector.store"(%f_1879, %y, %at_1880, %at_1881) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1882 = arith.addi %at_4, %i0 : index
        %at_1883 = arith.addi %at_322, %i6 : index
        %pair_1884 = vector.from_elements %loop_100#40, %loop_100#41 : vector<2xf32>
        %v_1885 = "vector.load"(%sums_323, %at_1882, %at_1883) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1886 = arith.addf %v_1885, %pair_1884 : vector<2xf32>
        %at_1887 = arith.addi %at_9, %at_1882 : index
        %at_1888 = arith.addi %at_7, %at_1883 : index
        "vector.store"(%f_1886, %y, %at_1887, %at_1888) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1889 = arith.addi %at_4, %i8 : index
        %at_1890 = arith.addi %at_322, %i6 : index
        %pair_1891 = vector.from_elements %loop_100#42, %loop_100#43 : vector<2xf32>
        %v_1892 = "vector.load"(%sums_323, %at_1889, %at_1890) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1893 = arith.addf %v_1892, %pair_1891 : vector<2xf32>
        %at_1894 = arith.addi %at_9, %at_1889 : index
        %at_1895 = arith.addi %at_7, %at_1890 : index
        "vector.store"(%f_1893, %y, %at_1894, %at_1895) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1896 = arith.addi %at_4, %i0 : index
        %at_1897 = arith.addi %at_322, %i7 : index
        %pair_1898 = vector.from_elements %loop_100#44, %loop_100#45 : vector<2xf32>
        %v_1899 = "vector.load"(%sums_323, %at_1896, %at_1897) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1900 = arith.addf %v_1899, %pair_1898 : vector<2xf32>
        %at_1901 = arith.addi %at_9, %at_1896 : index
        %at_1902 = arith.addi %at_7, %at_1897 : index
        "vector.store"(%f_1900, %y, %at_1901, %at_1902) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1903 = arith.addi %at_4, %i8 : index
        %at_1904 = arith.addi %at_322, %i7 : index
        %pair_1905 = vector.from_elements %loop_100#46, %loop_100#47 : vector<2xf32>
        %v_1906 = "vector.load"(%sums_323, %at_1903, %at_1904) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1907 = arith.addf %v_1906, %pair_1905 : vector<2xf32>
        %at_1908 = arith.addi %at_9, %at_1903 : index
        %at_1909 = arith.addi %at_7, %at_1904 : index
        "vector.store"(%f_1907, %y, %at_1908, %at_1909) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1910 = arith.addi %at_4, %i9 : index
        %pair_1911 = vector.from_elements %loop_100#48, %loop_100#49 : vector<2xf32>
        %v_1912 = "vector.load"(%sums_323, %at_1910, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1913 = arith.addf %v_1912, %pair_1911 : vector<2xf32>
        %at_1914 = arith.addi %at_9, %at_1910 : index
        %at_1915 = arith.addi %at_7, %at_322 : index
        "vector.store"(%f_1913, %y, %at_1914, %at_1915) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1916 = arith.addi %at_4, %i10 : index
        %pair_1917 = vector.from_elements %loop_100#50, %loop_100#51 : vector<2xf32>
        %v_1918 = "vector.load"(%sums_323, %at_1916, %at_322) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1919 = arith.addf %v_1918, %pair_1917 : vector<2xf32>
        %at_1920 = arith.addi %at_9, %at_1916 : index
        %at_1921 = arith.addi %at_7, %at_322 : index
        "vector.store"(%f_1919, %y, %at_1920, %at_1921) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1922 = arith.addi %at_4, %i9 : index
        %at_1923 = arith.addi %at_322, %i5 : index
        %pair_1924 = vector.from_elements %loop_100#52, %loop_100#53 : vector<2xf32>
        %v_1925 = "vector.load"(%sums_323, %at_1922, %at_1923) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1926 = arith.addf %v_1925, %pair_1924 : vector<2xf32>
        %at_1927 = arith.addi %at_9, %at_1922 : index
        %at_1928 = arith.addi %at_7, %at_1923 : index
        "vector.store"(%f_1926, %y, %at_1927, %at_1928) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1929 = arith.addi %at_4, %i10 : index
        %at_1930 = arith.addi %at_322, %i5 : index
        %pair_1931 = vector.from_elements %loop_100#54, %loop_100#55 : vector<2xf32>
        %v_1932 = "vector.load"(%sums_323, %at_1929, %at_1930) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1933 = arith.addf %v_1932, %pair_1931 : vector<2xf32>
        %at_1934 = arith.addi %at_9, %at_1929 : index
        %at_1935 = arith.addi %at_7, %at_1930 : index
        "vector.store"(%f_1933, %y, %at_1934, %at_1935) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1936 = arith.addi %at_4, %i9 : index
        %at_1937 = arith.addi %at_322, %i6 : index
        %pair_1938 = vector.from_elements %loop_100#56, %loop_100#57 : vector<2xf32>
        %v_1939 = "vector.load"(%sums_323, %at_1936, %at_1937) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1940 = arith.addf %v_1939, %pair_1938 : vector<2xf32>
        %at_1941 = arith.addi %at_9, %at_1936 : index
        %at_1942 = arith.addi %at_7, %at_1937 : index
        "vector.store"(%f_1940, %y, %at_1941, %at_1942) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1943 = arith.addi %at_4, %i10 : index
        %at_1944 = arith.addi %at_322, %i6 : index
        %pair_1945 = vector.from_elements %loop_100#58, %loop_100#59 : vector<2xf32>
        %v_1946 = "vector.load"(%sums_323, %at_1943, %at_1944) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1947 = arith.addf %v_1946, %pair_1945 : vector<2xf32>
        %at_1948 = arith.addi %at_9, %at_1943 : index
        %at_1949 = arith.addi %at_7, %at_1944 : index
        "vector.store"(%f_1947, %y, %at_1948, %at_1949) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1950 = arith.addi %at_4, %i9 : index
        %at_1951 = arith.addi %at_322, %i7 : index
        %pair_1952 = vector.from_elements %loop_100#60, %loop_100#61 : vector<2xf32>
        %v_1953 = "vector.load"(%sums_323, %at_1950, %at_1951) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1954 = arith.addf %v_1953, %pair_1952 : vector<2xf32>
        %at_1955 = arith.addi %at_9, %at_1950 : index
        %at_1956 = arith.addi %at_7, %at_1951 : index
        "vector.store"(%f_1954, %y, %at_1955, %at_1956) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
        %at_1957 = arith.addi %at_4, %i10 : index
        %at_1958 = arith.addi %at_322, %i7 : index
        %pair_1959 = vector.from_elements %loop_100#62, %loop_100#63 : vector<2xf32>
        %v_1960 = "vector.load"(%sums_323, %at_1957, %at_1958) <{alignment = 8 : i64, nontemporal = false}> : (memref<64x32xf32, #gpu.address_space<workgroup>>, index, index) -> vector<2xf32>
        %f_1961 = arith.addf %v_1960, %pair_1959 : vector<2xf32>
        %at_1962 = arith.addi %at_9, %at_1957 : index
        %at_1963 = arith.addi %at_7, %at_1958 : index
        "vector.store"(%f_1961, %y, %at_1962, %at_1963) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x512xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
      }
      return
    }
  }
}
func.func private @linear_128x2048x512_f16(%x: tensor<128x2048xf16>, %w: tensor<512x2048xf16>) -> (tensor<128x512xf32>) {
  %y = flow.dispatch @kernel_linear_128x2048x512_f16_rows::@kernel_linear_128x2048x512_f16_rows_entry(%x, %w) : (tensor<128x2048xf16>, tensor<512x2048xf16>) -> tensor<128x512xf32>
  return %y : tensor<128x512xf32>
}
