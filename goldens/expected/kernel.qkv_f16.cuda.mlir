hal.executable.source private @kernel_qkv_f16_vector {
  hal.executable.export public @kernel_qkv_f16_vector_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1536 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_vector_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [128, 1, 1] subgroup_size = 32>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 1024 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 1 : index
      %splat5 = arith.constant dense<0.0> : vector<8xf32>
      %i6 = arith.constant 256 : index
      %i7 = arith.constant 512 : index
      %i8 = arith.constant 768 : index
      %i9 = arith.constant 8 : index
      %bit10 = arith.constant 16 : i32
      %bit11 = arith.constant 32 : i32
      %bit12 = arith.constant 8 : i32
      %bit13 = arith.constant 4 : i32
      %bit14 = arith.constant 2 : i32
      %bit15 = arith.constant 1 : i32
      %count16 = arith.constant 2.048000e+03 : f32
      %eps17 = arith.constant 1.000000e-05 : f32
      %one18 = arith.constant 1.0 : f32
      %i19 = arith.constant 1280 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<2048x2048xf16, #hal.descriptor_type<storage_buffer>>
      %w1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>
      %w2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i1) : memref<512xf32, #hal.descriptor_type<storage_buffer>>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i1) : memref<512xf32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %lane_2 = arith.remui %thread_1, %i0 : index
      %warp_3 = arith.divui %thread_1, %i0 : index
      %group_4 = hal.interface.workgroup.id[0] : index
      %mine_5 = arith.subi %group_4, %i1 : index
      %holds_6 = arith.cmpi ult, %mine_5, %i2 : index
      scf.if %holds_6 {
        %at_7 = arith.divui %warp_3, %i3 : index
        %at_8 = arith.muli %mine_5, %i3 : index
        %warp_9 = arith.addi %at_8, %at_7 : index
        %at_10 = arith.muli %warp_9, %i4 : index
        %part_11 = arith.remui %warp_3, %i3 : index
        %at_12 = arith.muli %part_11, %i2 : index
        %at_13 = arith.addi %at_12, %i6 : index
        %at_14 = arith.addi %at_12, %i7 : index
        %at_15 = arith.addi %at_12, %i8 : index
        %at_16 = arith.muli %lane_2, %i9 : index
        %at_17 = arith.addi %at_12, %at_16 : index
        %v_18 = "vector.load"(%w0, %at_10, %at_17) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_19 = arith.extf %v_18 : vector<8xf16> to vector<8xf32>
        %at_20 = arith.muli %lane_2, %i9 : index
        %at_21 = arith.addi %at_13, %at_20 : index
        %v_22 = "vector.load"(%w0, %at_10, %at_21) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_23 = arith.extf %v_22 : vector<8xf16> to vector<8xf32>
        %at_24 = arith.muli %lane_2, %i9 : index
        %at_25 = arith.addi %at_14, %at_24 : index
        %v_26 = "vector.load"(%w0, %at_10, %at_25) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_27 = arith.extf %v_26 : vector<8xf16> to vector<8xf32>
        %at_28 = arith.muli %lane_2, %i9 : index
        %at_29 = arith.addi %at_15, %at_28 : index
        %v_30 = "vector.load"(%w0, %at_10, %at_29) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_31 = arith.extf %v_30 : vector<8xf16> to vector<8xf32>
        %at_32 = arith.muli %lane_2, %i9 : index
        %at_33 = arith.addi %at_12, %at_32 : index
        %v_34 = "vector.load"(%x, %at_33) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_35 = math.fma %v_34, %v_34, %splat5 : vector<8xf32>
        %at_36 = arith.muli %lane_2, %i9 : index
        %at_37 = arith.addi %at_12, %at_36 : index
        %v_38 = "vector.load"(%norm, %at_37) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_39 = arith.mulf %v_34, %v_38 : vector<8xf32>
        %f_40 = math.fma %f_39, %f_19, %splat5 : vector<8xf32>
        %at_41 = arith.muli %lane_2, %i9 : index
        %at_42 = arith.addi %at_13, %at_41 : index
        %v_43 = "vector.load"(%x, %at_42) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_44 = math.fma %v_43, %v_43, %f_35 : vector<8xf32>
        %at_45 = arith.muli %lane_2, %i9 : index
        %at_46 = arith.addi %at_13, %at_45 : index
        %v_47 = "vector.load"(%norm, %at_46) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_48 = arith.mulf %v_43, %v_47 : vector<8xf32>
        %f_49 = math.fma %f_48, %f_23, %f_40 : vector<8xf32>
        %at_50 = arith.muli %lane_2, %i9 : index
        %at_51 = arith.addi %at_14, %at_50 : index
        %v_52 = "vector.load"(%x, %at_51) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_53 = math.fma %v_52, %v_52, %f_44 : vector<8xf32>
        %at_54 = arith.muli %lane_2, %i9 : index
        %at_55 = arith.addi %at_14, %at_54 : index
        %v_56 = "vector.load"(%norm, %at_55) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_57 = arith.mulf %v_52, %v_56 : vector<8xf32>
        %f_58 = math.fma %f_57, %f_27, %f_49 : vector<8xf32>
        %at_59 = arith.muli %lane_2, %i9 : index
        %at_60 = arith.addi %at_15, %at_59 : index
        %v_61 = "vector.load"(%x, %at_60) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_62 = math.fma %v_61, %v_61, %f_53 : vector<8xf32>
        %at_63 = arith.muli %lane_2, %i9 : index
        %at_64 = arith.addi %at_15, %at_63 : index
        %v_65 = "vector.load"(%norm, %at_64) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_66 = arith.mulf %v_61, %v_65 : vector<8xf32>
        %f_67 = math.fma %f_66, %f_31, %f_58 : vector<8xf32>
        %total_68 = vector.reduction <add>, %f_67 fastmath<reassoc> : vector<8xf32> into f32
        %total_69 = vector.reduction <add>, %f_62 fastmath<reassoc> : vector<8xf32> into f32
        %far_70, %valid_71 = gpu.shuffle xor %total_68, %bit10, %bit11 : f32
        %joined_72 = arith.addf %total_68, %far_70 : f32
        %far_73, %valid_74 = gpu.shuffle xor %joined_72, %bit12, %bit11 : f32
        %joined_75 = arith.addf %joined_72, %far_73 : f32
        %far_76, %valid_77 = gpu.shuffle xor %joined_75, %bit13, %bit11 : f32
        %joined_78 = arith.addf %joined_75, %far_76 : f32
        %far_79, %valid_80 = gpu.shuffle xor %joined_78, %bit14, %bit11 : f32
        %joined_81 = arith.addf %joined_78, %far_79 : f32
        %far_82, %valid_83 = gpu.shuffle xor %joined_81, %bit15, %bit11 : f32
        %joined_84 = arith.addf %joined_81, %far_82 : f32
        %far_85, %valid_86 = gpu.shuffle xor %total_69, %bit10, %bit11 : f32
        %joined_87 = arith.addf %total_69, %far_85 : f32
        %far_88, %valid_89 = gpu.shuffle xor %joined_87, %bit12, %bit11 : f32
        %joined_90 = arith.addf %joined_87, %far_88 : f32
        %far_91, %valid_92 = gpu.shuffle xor %joined_90, %bit13, %bit11 : f32
        %joined_93 = arith.addf %joined_90, %far_91 : f32
        %far_94, %valid_95 = gpu.shuffle xor %joined_93, %bit14, %bit11 : f32
        %joined_96 = arith.addf %joined_93, %far_94 : f32
        %far_97, %valid_98 = gpu.shuffle xor %joined_96, %bit15, %bit11 : f32
        %joined_99 = arith.addf %joined_96, %far_97 : f32
        %sums_100 = memref.alloc() : memref<4x2xf32, #gpu.address_space<workgroup>>
        %holds_101 = arith.cmpi eq, %lane_2, %i1 : index
        scf.if %holds_101 {
          memref.store %joined_84, %sums_100[%warp_3, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          memref.store %joined_99, %sums_100[%warp_3, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %holds_102 = arith.cmpi eq, %part_11, %i1 : index
        scf.if %holds_102 {
          %x_103 = memref.load %sums_100[%warp_3, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %at_104 = arith.addi %warp_3, %i4 : index
          %x_105 = memref.load %sums_100[%at_104, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %x_106 = arith.addf %x_103, %x_105 : f32
          %x_107 = memref.load %sums_100[%warp_3, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %at_108 = arith.addi %warp_3, %i4 : index
          %x_109 = memref.load %sums_100[%at_108, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %x_110 = arith.addf %x_107, %x_109 : f32
          %x_111 = arith.divf %x_110, %count16 : f32
          %x_112 = arith.addf %x_111, %eps17 : f32
          %x_113 = math.sqrt %x_112 : f32
          %x_114 = arith.divf %one18, %x_113 : f32
          %x_115 = arith.mulf %x_106, %x_114 : f32
          %holds_116 = arith.cmpi eq, %lane_2, %i1 : index
          scf.if %holds_116 {
            memref.store %x_115, %q[%at_10] : memref<2048xf32, #hal.descriptor_type<storage_buffer>>
          }
        }
      }
      %mine_117 = arith.subi %group_4, %i2 : index
      %holds_118 = arith.cmpi ult, %mine_117, %i6 : index
      scf.if %holds_118 {
        %at_119 = arith.divui %warp_3, %i3 : index
        %at_120 = arith.muli %mine_117, %i3 : index
        %warp_121 = arith.addi %at_120, %at_119 : index
        %at_122 = arith.muli %warp_121, %i4 : index
        %part_123 = arith.remui %warp_3, %i3 : index
        %at_124 = arith.muli %part_123, %i2 : index
        %at_125 = arith.addi %at_124, %i6 : index
        %at_126 = arith.addi %at_124, %i7 : index
        %at_127 = arith.addi %at_124, %i8 : index
        %at_128 = arith.muli %lane_2, %i9 : index
        %at_129 = arith.addi %at_124, %at_128 : index
        %v_130 = "vector.load"(%w1, %at_122, %at_129) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_131 = arith.extf %v_130 : vector<8xf16> to vector<8xf32>
        %at_132 = arith.muli %lane_2, %i9 : index
        %at_133 = arith.addi %at_125, %at_132 : index
        %v_134 = "vector.load"(%w1, %at_122, %at_133) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_135 = arith.extf %v_134 : vector<8xf16> to vector<8xf32>
        %at_136 = arith.muli %lane_2, %i9 : index
        %at_137 = arith.addi %at_126, %at_136 : index
        %v_138 = "vector.load"(%w1, %at_122, %at_137) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_139 = arith.extf %v_138 : vector<8xf16> to vector<8xf32>
        %at_140 = arith.muli %lane_2, %i9 : index
        %at_141 = arith.addi %at_127, %at_140 : index
        %v_142 = "vector.load"(%w1, %at_122, %at_141) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_143 = arith.extf %v_142 : vector<8xf16> to vector<8xf32>
        %at_144 = arith.muli %lane_2, %i9 : index
        %at_145 = arith.addi %at_124, %at_144 : index
        %v_146 = "vector.load"(%x, %at_145) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_147 = math.fma %v_146, %v_146, %splat5 : vector<8xf32>
        %at_148 = arith.muli %lane_2, %i9 : index
        %at_149 = arith.addi %at_124, %at_148 : index
        %v_150 = "vector.load"(%norm, %at_149) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_151 = arith.mulf %v_146, %v_150 : vector<8xf32>
        %f_152 = math.fma %f_151, %f_131, %splat5 : vector<8xf32>
        %at_153 = arith.muli %lane_2, %i9 : index
        %at_154 = arith.addi %at_125, %at_153 : index
        %v_155 = "vector.load"(%x, %at_154) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_156 = math.fma %v_155, %v_155, %f_147 : vector<8xf32>
        %at_157 = arith.muli %lane_2, %i9 : index
        %at_158 = arith.addi %at_125, %at_157 : index
        %v_159 = "vector.load"(%norm, %at_158) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_160 = arith.mulf %v_155, %v_159 : vector<8xf32>
        %f_161 = math.fma %f_160, %f_135, %f_152 : vector<8xf32>
        %at_162 = arith.muli %lane_2, %i9 : index
        %at_163 = arith.addi %at_126, %at_162 : index
        %v_164 = "vector.load"(%x, %at_163) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_165 = math.fma %v_164, %v_164, %f_156 : vector<8xf32>
        %at_166 = arith.muli %lane_2, %i9 : index
        %at_167 = arith.addi %at_126, %at_166 : index
        %v_168 = "vector.load"(%norm, %at_167) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_169 = arith.mulf %v_164, %v_168 : vector<8xf32>
        %f_170 = math.fma %f_169, %f_139, %f_161 : vector<8xf32>
        %at_171 = arith.muli %lane_2, %i9 : index
        %at_172 = arith.addi %at_127, %at_171 : index
        %v_173 = "vector.load"(%x, %at_172) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_174 = math.fma %v_173, %v_173, %f_165 : vector<8xf32>
        %at_175 = arith.muli %lane_2, %i9 : index
        %at_176 = arith.addi %at_127, %at_175 : index
        %v_177 = "vector.load"(%norm, %at_176) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_178 = arith.mulf %v_173, %v_177 : vector<8xf32>
        %f_179 = math.fma %f_178, %f_143, %f_170 : vector<8xf32>
        %total_180 = vector.reduction <add>, %f_179 fastmath<reassoc> : vector<8xf32> into f32
        %total_181 = vector.reduction <add>, %f_174 fastmath<reassoc> : vector<8xf32> into f32
        %far_182, %valid_183 = gpu.shuffle xor %total_180, %bit10, %bit11 : f32
        %joined_184 = arith.addf %total_180, %far_182 : f32
        %far_185, %valid_186 = gpu.shuffle xor %joined_184, %bit12, %bit11 : f32
        %joined_187 = arith.addf %joined_184, %far_185 : f32
        %far_188, %valid_189 = gpu.shuffle xor %joined_187, %bit13, %bit11 : f32
        %joined_190 = arith.addf %joined_187, %far_188 : f32
        %far_191, %valid_192 = gpu.shuffle xor %joined_190, %bit14, %bit11 : f32
        %joined_193 = arith.addf %joined_190, %far_191 : f32
        %far_194, %valid_195 = gpu.shuffle xor %joined_193, %bit15, %bit11 : f32
        %joined_196 = arith.addf %joined_193, %far_194 : f32
        %far_197, %valid_198 = gpu.shuffle xor %total_181, %bit10, %bit11 : f32
        %joined_199 = arith.addf %total_181, %far_197 : f32
        %far_200, %valid_201 = gpu.shuffle xor %joined_199, %bit12, %bit11 : f32
        %joined_202 = arith.addf %joined_199, %far_200 : f32
        %far_203, %valid_204 = gpu.shuffle xor %joined_202, %bit13, %bit11 : f32
        %joined_205 = arith.addf %joined_202, %far_203 : f32
        %far_206, %valid_207 = gpu.shuffle xor %joined_205, %bit14, %bit11 : f32
        %joined_208 = arith.addf %joined_205, %far_206 : f32
        %far_209, %valid_210 = gpu.shuffle xor %joined_208, %bit15, %bit11 : f32
        %joined_211 = arith.addf %joined_208, %far_209 : f32
        %sums_212 = memref.alloc() : memref<4x2xf32, #gpu.address_space<workgroup>>
        %holds_213 = arith.cmpi eq, %lane_2, %i1 : index
        scf.if %holds_213 {
          memref.store %joined_196, %sums_212[%warp_3, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          memref.store %joined_211, %sums_212[%warp_3, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %holds_214 = arith.cmpi eq, %part_123, %i1 : index
        scf.if %holds_214 {
          %x_215 = memref.load %sums_212[%warp_3, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %at_216 = arith.addi %warp_3, %i4 : index
          %x_217 = memref.load %sums_212[%at_216, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %x_218 = arith.addf %x_215, %x_217 : f32
          %x_219 = memref.load %sums_212[%warp_3, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %at_220 = arith.addi %warp_3, %i4 : index
          %x_221 = memref.load %sums_212[%at_220, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %x_222 = arith.addf %x_219, %x_221 : f32
          %x_223 = arith.divf %x_222, %count16 : f32
          %x_224 = arith.addf %x_223, %eps17 : f32
          %x_225 = math.sqrt %x_224 : f32
          %x_226 = arith.divf %one18, %x_225 : f32
          %x_227 = arith.mulf %x_218, %x_226 : f32
          %holds_228 = arith.cmpi eq, %lane_2, %i1 : index
          scf.if %holds_228 {
            memref.store %x_227, %k[%at_122] : memref<512xf32, #hal.descriptor_type<storage_buffer>>
          }
        }
      }
      %mine_229 = arith.subi %group_4, %i19 : index
      %holds_230 = arith.cmpi ult, %mine_229, %i6 : index
      scf.if %holds_230 {
        %at_231 = arith.divui %warp_3, %i3 : index
        %at_232 = arith.muli %mine_229, %i3 : index
        %warp_233 = arith.addi %at_232, %at_231 : index
        %at_234 = arith.muli %warp_233, %i4 : index
        %part_235 = arith.remui %warp_3, %i3 : index
        %at_236 = arith.muli %part_235, %i2 : index
        %at_237 = arith.addi %at_236, %i6 : index
        %at_238 = arith.addi %at_236, %i7 : index
        %at_239 = arith.addi %at_236, %i8 : index
        %at_240 = arith.muli %lane_2, %i9 : index
        %at_241 = arith.addi %at_236, %at_240 : index
        %v_242 = "vector.load"(%w2, %at_234, %at_241) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_243 = arith.extf %v_242 : vector<8xf16> to vector<8xf32>
        %at_244 = arith.muli %lane_2, %i9 : index
        %at_245 = arith.addi %at_237, %at_244 : index
        %v_246 = "vector.load"(%w2, %at_234, %at_245) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_247 = arith.extf %v_246 : vector<8xf16> to vector<8xf32>
        %at_248 = arith.muli %lane_2, %i9 : index
        %at_249 = arith.addi %at_238, %at_248 : index
        %v_250 = "vector.load"(%w2, %at_234, %at_249) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_251 = arith.extf %v_250 : vector<8xf16> to vector<8xf32>
        %at_252 = arith.muli %lane_2, %i9 : index
        %at_253 = arith.addi %at_239, %at_252 : index
        %v_254 = "vector.load"(%w2, %at_234, %at_253) <{alignment = 16 : i64, nontemporal = false}> : (memref<512x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
        %f_255 = arith.extf %v_254 : vector<8xf16> to vector<8xf32>
        %at_256 = arith.muli %lane_2, %i9 : index
        %at_257 = arith.addi %at_236, %at_256 : index
        %v_258 = "vector.load"(%x, %at_257) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_259 = math.fma %v_258, %v_258, %splat5 : vector<8xf32>
        %at_260 = arith.muli %lane_2, %i9 : index
        %at_261 = arith.addi %at_236, %at_260 : index
        %v_262 = "vector.load"(%norm, %at_261) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_263 = arith.mulf %v_258, %v_262 : vector<8xf32>
        %f_264 = math.fma %f_263, %f_243, %splat5 : vector<8xf32>
        %at_265 = arith.muli %lane_2, %i9 : index
        %at_266 = arith.addi %at_237, %at_265 : index
        %v_267 = "vector.load"(%x, %at_266) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_268 = math.fma %v_267, %v_267, %f_259 : vector<8xf32>
        %at_269 = arith.muli %lane_2, %i9 : index
        %at_270 = arith.addi %at_237, %at_269 : index
        %v_271 = "vector.load"(%norm, %at_270) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_272 = arith.mulf %v_267, %v_271 : vector<8xf32>
        %f_273 = math.fma %f_272, %f_247, %f_264 : vector<8xf32>
        %at_274 = arith.muli %lane_2, %i9 : index
        %at_275 = arith.addi %at_238, %at_274 : index
        %v_276 = "vector.load"(%x, %at_275) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_277 = math.fma %v_276, %v_276, %f_268 : vector<8xf32>
        %at_278 = arith.muli %lane_2, %i9 : index
        %at_279 = arith.addi %at_238, %at_278 : index
        %v_280 = "vector.load"(%norm, %at_279) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_281 = arith.mulf %v_276, %v_280 : vector<8xf32>
        %f_282 = math.fma %f_281, %f_251, %f_273 : vector<8xf32>
        %at_283 = arith.muli %lane_2, %i9 : index
        %at_284 = arith.addi %at_239, %at_283 : index
        %v_285 = "vector.load"(%x, %at_284) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_286 = math.fma %v_285, %v_285, %f_277 : vector<8xf32>
        %at_287 = arith.muli %lane_2, %i9 : index
        %at_288 = arith.addi %at_239, %at_287 : index
        %v_289 = "vector.load"(%norm, %at_288) <{alignment = 16 : i64, nontemporal = false}> : (memref<2048xf32, #hal.descriptor_type<storage_buffer>>, index) -> vector<8xf32>
        %f_290 = arith.mulf %v_285, %v_289 : vector<8xf32>
        %f_291 = math.fma %f_290, %f_255, %f_282 : vector<8xf32>
        %total_292 = vector.reduction <add>, %f_291 fastmath<reassoc> : vector<8xf32> into f32
        %total_293 = vector.reduction <add>, %f_286 fastmath<reassoc> : vector<8xf32> into f32
        %far_294, %valid_295 = gpu.shuffle xor %total_292, %bit10, %bit11 : f32
        %joined_296 = arith.addf %total_292, %far_294 : f32
        %far_297, %valid_298 = gpu.shuffle xor %joined_296, %bit12, %bit11 : f32
        %joined_299 = arith.addf %joined_296, %far_297 : f32
        %far_300, %valid_301 = gpu.shuffle xor %joined_299, %bit13, %bit11 : f32
        %joined_302 = arith.addf %joined_299, %far_300 : f32
        %far_303, %valid_304 = gpu.shuffle xor %joined_302, %bit14, %bit11 : f32
        %joined_305 = arith.addf %joined_302, %far_303 : f32
        %far_306, %valid_307 = gpu.shuffle xor %joined_305, %bit15, %bit11 : f32
        %joined_308 = arith.addf %joined_305, %far_306 : f32
        %far_309, %valid_310 = gpu.shuffle xor %total_293, %bit10, %bit11 : f32
        %joined_311 = arith.addf %total_293, %far_309 : f32
        %far_312, %valid_313 = gpu.shuffle xor %joined_311, %bit12, %bit11 : f32
        %joined_314 = arith.addf %joined_311, %far_312 : f32
        %far_315, %valid_316 = gpu.shuffle xor %joined_314, %bit13, %bit11 : f32
        %joined_317 = arith.addf %joined_314, %far_315 : f32
        %far_318, %valid_319 = gpu.shuffle xor %joined_317, %bit14, %bit11 : f32
        %joined_320 = arith.addf %joined_317, %far_318 : f32
        %far_321, %valid_322 = gpu.shuffle xor %joined_320, %bit15, %bit11 : f32
        %joined_323 = arith.addf %joined_320, %far_321 : f32
        %sums_324 = memref.alloc() : memref<4x2xf32, #gpu.address_space<workgroup>>
        %holds_325 = arith.cmpi eq, %lane_2, %i1 : index
        scf.if %holds_325 {
          memref.store %joined_308, %sums_324[%warp_3, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          memref.store %joined_323, %sums_324[%warp_3, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %holds_326 = arith.cmpi eq, %part_235, %i1 : index
        scf.if %holds_326 {
          %x_327 = memref.load %sums_324[%warp_3, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %at_328 = arith.addi %warp_3, %i4 : index
          %x_329 = memref.load %sums_324[%at_328, %i1] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %x_330 = arith.addf %x_327, %x_329 : f32
          %x_331 = memref.load %sums_324[%warp_3, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %at_332 = arith.addi %warp_3, %i4 : index
          %x_333 = memref.load %sums_324[%at_332, %i4] : memref<4x2xf32, #gpu.address_space<workgroup>>
          %x_334 = arith.addf %x_331, %x_333 : f32
          %x_335 = arith.divf %x_334, %count16 : f32
          %x_336 = arith.addf %x_335, %eps17 : f32
          %x_337 = math.sqrt %x_336 : f32
          %x_338 = arith.divf %one18, %x_337 : f32
          %x_339 = arith.mulf %x_330, %x_338 : f32
          %holds_340 = arith.cmpi eq, %lane_2, %i1 : index
          scf.if %holds_340 {
            memref.store %x_339, %v[%at_234] : memref<512xf32, #hal.descriptor_type<storage_buffer>>
          }
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
