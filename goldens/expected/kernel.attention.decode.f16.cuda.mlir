hal.executable.source private @kernel_attention_attend {
  hal.executable.export public @kernel_attention_attend_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 8 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_attention_attend_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [128, 1, 1] subgroup_size = 32>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 4 : index
      %i2 = arith.constant 8 : index
      %i3 = arith.constant 128 : index
      %i4 = arith.constant 1 : index
      %splat5 = arith.constant dense<1.250000e-01> : vector<8xf32>
      %i6 = arith.constant 2 : index
      %i7 = arith.constant 3 : index
      %i8 = arith.constant 0 : index
      %lowest9 = arith.constant 0xFF7FFFFF : f32
      %nothing10 = arith.constant 0.0 : f32
      %splat11 = arith.constant dense<0.0> : vector<8xf32>
      %one12 = arith.constant 1.0 : f32
      %bit13 = arith.constant 4 : i32
      %bit14 = arith.constant 32 : i32
      %bit15 = arith.constant 2 : i32
      %bit16 = arith.constant 1 : i32
      %i17 = arith.constant 16 : index
      %i18 = arith.constant 12 : index
      %bit19 = arith.constant 16 : i32
      %bit20 = arith.constant 8 : i32
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i8) : memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i8) : memref<1x8x64xf32, #hal.descriptor_type<storage_buffer>>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i8) : memref<1x8x64xf32, #hal.descriptor_type<storage_buffer>>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i8) : memref<1x32xf32, #hal.descriptor_type<storage_buffer>>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i8) : memref<1x32xf32, #hal.descriptor_type<storage_buffer>>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i8) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %keys = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i8) : memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>
      %values = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i8) : memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>
      %parts = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(8) alignment(64) offset(%i8) : memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>
      %stats = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(9) alignment(64) offset(%i8) : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %lane_2 = arith.remui %thread_1, %i0 : index
      %warp_3 = arith.divui %thread_1, %i0 : index
      %group_4 = hal.interface.workgroup.id[0] : index
      %at_5 = arith.muli %group_4, %i1 : index
      %split_6 = arith.addi %at_5, %warp_3 : index
      %group_7 = hal.interface.workgroup.id[1] : index
      %row_8 = arith.divui %group_7, %i2 : index
      %group_9 = hal.interface.workgroup.id[1] : index
      %kv_head_10 = arith.remui %group_9, %i2 : index
      %x_11 = memref.load %start[%row_8] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %first_12 = arith.index_cast %x_11 : i32 to index
      %share_13 = arith.ceildivui %first_12, %i3 : index
      %share_14 = arith.maxui %share_13, %i0 : index
      %used_15 = arith.ceildivui %first_12, %share_14 : index
      %used_16 = arith.maxui %used_15, %i4 : index
      %holds_17 = arith.cmpi ult, %split_6, %used_16 : index
      scf.if %holds_17 {
        %along_18 = arith.remui %lane_2, %i2 : index
        %at_19 = arith.muli %along_18, %i2 : index
        %at_20 = arith.divui %lane_2, %i2 : index
        %angle_21 = arith.remui %at_19, %i0 : index
        %v_22 = "vector.load"(%cos, %row_8, %angle_21) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_23 = "vector.load"(%sin, %row_8, %angle_21) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %f_24 = arith.negf %v_23 : vector<8xf32>
        %holds_25 = arith.cmpi ult, %at_19, %i0 : index
        %chosen_26 = arith.select %holds_25, %f_24, %v_23 : vector<8xf32>
        %at_27 = arith.muli %kv_head_10, %i1 : index
        %far_28 = arith.xori %at_19, %i0 : index
        %v_29 = "vector.load"(%q, %row_8, %at_27, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_30 = "vector.load"(%q, %row_8, %at_27, %far_28) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_31 = arith.mulf %v_29, %v_22 : vector<8xf32>
        %f_32 = arith.mulf %v_30, %chosen_26 : vector<8xf32>
        %f_33 = arith.addf %f_31, %f_32 : vector<8xf32>
        %f_34 = arith.mulf %f_33, %splat5 : vector<8xf32>
        %at_35 = arith.addi %at_27, %i4 : index
        %far_36 = arith.xori %at_19, %i0 : index
        %v_37 = "vector.load"(%q, %row_8, %at_35, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_38 = "vector.load"(%q, %row_8, %at_35, %far_36) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_39 = arith.mulf %v_37, %v_22 : vector<8xf32>
        %f_40 = arith.mulf %v_38, %chosen_26 : vector<8xf32>
        %f_41 = arith.addf %f_39, %f_40 : vector<8xf32>
        %f_42 = arith.mulf %f_41, %splat5 : vector<8xf32>
        %at_43 = arith.addi %at_27, %i6 : index
        %far_44 = arith.xori %at_19, %i0 : index
        %v_45 = "vector.load"(%q, %row_8, %at_43, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_46 = "vector.load"(%q, %row_8, %at_43, %far_44) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_47 = arith.mulf %v_45, %v_22 : vector<8xf32>
        %f_48 = arith.mulf %v_46, %chosen_26 : vector<8xf32>
        %f_49 = arith.addf %f_47, %f_48 : vector<8xf32>
        %f_50 = arith.mulf %f_49, %splat5 : vector<8xf32>
        %at_51 = arith.addi %at_27, %i7 : index
        %far_52 = arith.xori %at_19, %i0 : index
        %v_53 = "vector.load"(%q, %row_8, %at_51, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_54 = "vector.load"(%q, %row_8, %at_51, %far_52) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_55 = arith.mulf %v_53, %v_22 : vector<8xf32>
        %f_56 = arith.mulf %v_54, %chosen_26 : vector<8xf32>
        %f_57 = arith.addf %f_55, %f_56 : vector<8xf32>
        %f_58 = arith.mulf %f_57, %splat5 : vector<8xf32>
        %holds_59 = arith.cmpi eq, %at_20, %i8 : index
        %far_60 = arith.xori %at_19, %i0 : index
        %v_61 = "vector.load"(%k, %row_8, %kv_head_10, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_62 = "vector.load"(%k, %row_8, %kv_head_10, %far_60) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_63 = arith.mulf %v_61, %v_22 : vector<8xf32>
        %f_64 = arith.mulf %v_62, %chosen_26 : vector<8xf32>
        %f_65 = arith.addf %f_63, %f_64 : vector<8xf32>
        %r_66 = arith.truncf %f_65 : vector<8xf32> to vector<8xf16>
        %f_67 = arith.extf %r_66 : vector<8xf16> to vector<8xf32>
        %v_68 = "vector.load"(%v, %row_8, %kv_head_10, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %r_69 = arith.truncf %v_68 : vector<8xf32> to vector<8xf16>
        %f_70 = arith.extf %r_69 : vector<8xf16> to vector<8xf32>
        %holds_71 = arith.cmpi eq, %split_6, %i8 : index
        %new_72 = arith.andi %holds_71, %holds_59 : i1
        scf.if %new_72 {
          %r_73 = arith.truncf %f_67 : vector<8xf32> to vector<8xf16>
          "vector.store"(%r_73, %keys, %row_8, %kv_head_10, %first_12, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf16>, memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> ()
          %r_74 = arith.truncf %f_70 : vector<8xf32> to vector<8xf16>
          "vector.store"(%r_74, %values, %row_8, %kv_head_10, %first_12, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf16>, memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> ()
        }
        %chosen_75 = arith.select %new_72, %f_70, %splat11 : vector<8xf32>
        %chosen_76 = arith.select %new_72, %one12, %nothing10 : f32
        %f_77 = arith.mulf %f_34, %f_67 : vector<8xf32>
        %total_78 = vector.reduction <add>, %f_77 fastmath<reassoc> : vector<8xf32> into f32
        %far_79, %valid_80 = gpu.shuffle xor %total_78, %bit13, %bit14 : f32
        %joined_81 = arith.addf %total_78, %far_79 : f32
        %far_82, %valid_83 = gpu.shuffle xor %joined_81, %bit15, %bit14 : f32
        %joined_84 = arith.addf %joined_81, %far_82 : f32
        %far_85, %valid_86 = gpu.shuffle xor %joined_84, %bit16, %bit14 : f32
        %joined_87 = arith.addf %joined_84, %far_85 : f32
        %chosen_88 = arith.select %new_72, %joined_87, %lowest9 : f32
        %f_89 = arith.mulf %f_42, %f_67 : vector<8xf32>
        %total_90 = vector.reduction <add>, %f_89 fastmath<reassoc> : vector<8xf32> into f32
        %far_91, %valid_92 = gpu.shuffle xor %total_90, %bit13, %bit14 : f32
        %joined_93 = arith.addf %total_90, %far_91 : f32
        %far_94, %valid_95 = gpu.shuffle xor %joined_93, %bit15, %bit14 : f32
        %joined_96 = arith.addf %joined_93, %far_94 : f32
        %far_97, %valid_98 = gpu.shuffle xor %joined_96, %bit16, %bit14 : f32
        %joined_99 = arith.addf %joined_96, %far_97 : f32
        %chosen_100 = arith.select %new_72, %joined_99, %lowest9 : f32
        %f_101 = arith.mulf %f_50, %f_67 : vector<8xf32>
        %total_102 = vector.reduction <add>, %f_101 fastmath<reassoc> : vector<8xf32> into f32
        %far_103, %valid_104 = gpu.shuffle xor %total_102, %bit13, %bit14 : f32
        %joined_105 = arith.addf %total_102, %far_103 : f32
        %far_106, %valid_107 = gpu.shuffle xor %joined_105, %bit15, %bit14 : f32
        %joined_108 = arith.addf %joined_105, %far_106 : f32
        %far_109, %valid_110 = gpu.shuffle xor %joined_108, %bit16, %bit14 : f32
        %joined_111 = arith.addf %joined_108, %far_109 : f32
        %chosen_112 = arith.select %new_72, %joined_111, %lowest9 : f32
        %f_113 = arith.mulf %f_58, %f_67 : vector<8xf32>
        %total_114 = vector.reduction <add>, %f_113 fastmath<reassoc> : vector<8xf32> into f32
        %far_115, %valid_116 = gpu.shuffle xor %total_114, %bit13, %bit14 : f32
        %joined_117 = arith.addf %total_114, %far_115 : f32
        %far_118, %valid_119 = gpu.shuffle xor %joined_117, %bit15, %bit14 : f32
        %joined_120 = arith.addf %joined_117, %far_118 : f32
        %far_121, %valid_122 = gpu.shuffle xor %joined_120, %bit16, %bit14 : f32
        %joined_123 = arith.addf %joined_120, %far_121 : f32
        %chosen_124 = arith.select %new_72, %joined_123, %lowest9 : f32
        %begin_125 = arith.muli %split_6, %share_14 : index
        %end_126 = arith.addi %begin_125, %share_14 : index
        %end_127 = arith.minsi %end_126, %first_12 : index
        %last_128 = arith.subi %end_127, %i4 : index
        %loop_142:12 = scf.for %i_129 = %begin_125 to %end_127 step %i17 iter_args(%turn_130 = %chosen_88, %turn_131 = %chosen_100, %turn_132 = %chosen_112, %turn_133 = %chosen_124, %turn_134 = %chosen_76, %turn_135 = %chosen_76, %turn_136 = %chosen_76, %turn_137 = %chosen_76, %turn_138 = %chosen_75, %turn_139 = %chosen_75, %turn_140 = %chosen_75, %turn_141 = %chosen_75) -> (f32, f32, f32, f32, f32, f32, f32, f32, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
          %first_143 = arith.addi %i_129, %at_20 : index
          %at_144 = arith.addi %first_143, %i1 : index
          %at_145 = arith.addi %first_143, %i2 : index
          %at_146 = arith.addi %first_143, %i18 : index
          %holds_147 = arith.cmpi ult, %first_143, %end_127 : index
          %holds_148 = arith.cmpi ult, %at_144, %end_127 : index
          %holds_149 = arith.cmpi ult, %at_145, %end_127 : index
          %holds_150 = arith.cmpi ult, %at_146, %end_127 : index
          %end_151 = arith.minsi %first_143, %last_128 : index
          %end_152 = arith.minsi %at_144, %last_128 : index
          %end_153 = arith.minsi %at_145, %last_128 : index
          %end_154 = arith.minsi %at_146, %last_128 : index
          %v_155 = "vector.load"(%keys, %row_8, %kv_head_10, %end_151, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_156 = arith.extf %v_155 : vector<8xf16> to vector<8xf32>
          %v_157 = "vector.load"(%keys, %row_8, %kv_head_10, %end_152, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_158 = arith.extf %v_157 : vector<8xf16> to vector<8xf32>
          %v_159 = "vector.load"(%keys, %row_8, %kv_head_10, %end_153, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_160 = arith.extf %v_159 : vector<8xf16> to vector<8xf32>
          %v_161 = "vector.load"(%keys, %row_8, %kv_head_10, %end_154, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_162 = arith.extf %v_161 : vector<8xf16> to vector<8xf32>
          %v_163 = "vector.load"(%values, %row_8, %kv_head_10, %end_151, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_164 = arith.extf %v_163 : vector<8xf16> to vector<8xf32>
          %v_165 = "vector.load"(%values, %row_8, %kv_head_10, %end_152, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_166 = arith.extf %v_165 : vector<8xf16> to vector<8xf32>
          %v_167 = "vector.load"(%values, %row_8, %kv_head_10, %end_153, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_168 = arith.extf %v_167 : vector<8xf16> to vector<8xf32>
          %v_169 = "vector.load"(%values, %row_8, %kv_head_10, %end_154, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_170 = arith.extf %v_169 : vector<8xf16> to vector<8xf32>
          %f_171 = arith.mulf %f_34, %f_156 : vector<8xf32>
          %total_172 = vector.reduction <add>, %f_171 fastmath<reassoc> : vector<8xf32> into f32
          %far_173, %valid_174 = gpu.shuffle xor %total_172, %bit13, %bit14 : f32
          %joined_175 = arith.addf %total_172, %far_173 : f32
          %far_176, %valid_177 = gpu.shuffle xor %joined_175, %bit15, %bit14 : f32
          %joined_178 = arith.addf %joined_175, %far_176 : f32
          %far_179, %valid_180 = gpu.shuffle xor %joined_178, %bit16, %bit14 : f32
          %joined_181 = arith.addf %joined_178, %far_179 : f32
          %chosen_182 = arith.select %holds_147, %joined_181, %lowest9 : f32
          %f_183 = arith.mulf %f_34, %f_158 : vector<8xf32>
          %total_184 = vector.reduction <add>, %f_183 fastmath<reassoc> : vector<8xf32> into f32
          %far_185, %valid_186 = gpu.shuffle xor %total_184, %bit13, %bit14 : f32
          %joined_187 = arith.addf %total_184, %far_185 : f32
          %far_188, %valid_189 = gpu.shuffle xor %joined_187, %bit15, %bit14 : f32
          %joined_190 = arith.addf %joined_187, %far_188 : f32
          %far_191, %valid_192 = gpu.shuffle xor %joined_190, %bit16, %bit14 : f32
          %joined_193 = arith.addf %joined_190, %far_191 : f32
          %chosen_194 = arith.select %holds_148, %joined_193, %lowest9 : f32
          %f_195 = arith.mulf %f_34, %f_160 : vector<8xf32>
          %total_196 = vector.reduction <add>, %f_195 fastmath<reassoc> : vector<8xf32> into f32
          %far_197, %valid_198 = gpu.shuffle xor %total_196, %bit13, %bit14 : f32
          %joined_199 = arith.addf %total_196, %far_197 : f32
          %far_200, %valid_201 = gpu.shuffle xor %joined_199, %bit15, %bit14 : f32
          %joined_202 = arith.addf %joined_199, %far_200 : f32
          %far_203, %valid_204 = gpu.shuffle xor %joined_202, %bit16, %bit14 : f32
          %joined_205 = arith.addf %joined_202, %far_203 : f32
          %chosen_206 = arith.select %holds_149, %joined_205, %lowest9 : f32
          %f_207 = arith.mulf %f_34, %f_162 : vector<8xf32>
          %total_208 = vector.reduction <add>, %f_207 fastmath<reassoc> : vector<8xf32> into f32
          %far_209, %valid_210 = gpu.shuffle xor %total_208, %bit13, %bit14 : f32
          %joined_211 = arith.addf %total_208, %far_209 : f32
          %far_212, %valid_213 = gpu.shuffle xor %joined_211, %bit15, %bit14 : f32
          %joined_214 = arith.addf %joined_211, %far_212 : f32
          %far_215, %valid_216 = gpu.shuffle xor %joined_214, %bit16, %bit14 : f32
          %joined_217 = arith.addf %joined_214, %far_215 : f32
          %chosen_218 = arith.select %holds_150, %joined_217, %lowest9 : f32
          %x_219 = arith.maximumf %turn_130, %chosen_182 : f32
          %x_220 = arith.maximumf %x_219, %chosen_194 : f32
          %x_221 = arith.maximumf %x_220, %chosen_206 : f32
          %x_222 = arith.maximumf %x_221, %chosen_218 : f32
          %x_223 = arith.subf %turn_130, %x_222 : f32
          %x_224 = math.exp %x_223 : f32
          %x_225 = arith.mulf %turn_134, %x_224 : f32
          %b_226 = vector.broadcast %x_224 : f32 to vector<8xf32>
          %f_227 = arith.mulf %turn_138, %b_226 : vector<8xf32>
          %x_228 = arith.subf %chosen_182, %x_222 : f32
          %x_229 = math.exp %x_228 : f32
          %chosen_230 = arith.select %holds_147, %x_229, %nothing10 : f32
          %x_231 = arith.addf %x_225, %chosen_230 : f32
          %b_232 = vector.broadcast %chosen_230 : f32 to vector<8xf32>
          %f_233 = math.fma %b_232, %f_164, %f_227 : vector<8xf32>
          %x_234 = arith.subf %chosen_194, %x_222 : f32
          %x_235 = math.exp %x_234 : f32
          %chosen_236 = arith.select %holds_148, %x_235, %nothing10 : f32
          %x_237 = arith.addf %x_231, %chosen_236 : f32
          %b_238 = vector.broadcast %chosen_236 : f32 to vector<8xf32>
          %f_239 = math.fma %b_238, %f_166, %f_233 : vector<8xf32>
          %x_240 = arith.subf %chosen_206, %x_222 : f32
          %x_241 = math.exp %x_240 : f32
          %chosen_242 = arith.select %holds_149, %x_241, %nothing10 : f32
          %x_243 = arith.addf %x_237, %chosen_242 : f32
          %b_244 = vector.broadcast %chosen_242 : f32 to vector<8xf32>
          %f_245 = math.fma %b_244, %f_168, %f_239 : vector<8xf32>
          %x_246 = arith.subf %chosen_218, %x_222 : f32
          %x_247 = math.exp %x_246 : f32
          %chosen_248 = arith.select %holds_150, %x_247, %nothing10 : f32
          %x_249 = arith.addf %x_243, %chosen_248 : f32
          %b_250 = vector.broadcast %chosen_248 : f32 to vector<8xf32>
          %f_251 = math.fma %b_250, %f_170, %f_245 : vector<8xf32>
          %f_252 = arith.mulf %f_42, %f_156 : vector<8xf32>
          %total_253 = vector.reduction <add>, %f_252 fastmath<reassoc> : vector<8xf32> into f32
          %far_254, %valid_255 = gpu.shuffle xor %total_253, %bit13, %bit14 : f32
          %joined_256 = arith.addf %total_253, %far_254 : f32
          %far_257, %valid_258 = gpu.shuffle xor %joined_256, %bit15, %bit14 : f32
          %joined_259 = arith.addf %joined_256, %far_257 : f32
          %far_260, %valid_261 = gpu.shuffle xor %joined_259, %bit16, %bit14 : f32
          %joined_262 = arith.addf %joined_259, %far_260 : f32
          %chosen_263 = arith.select %holds_147, %joined_262, %lowest9 : f32
          %f_264 = arith.mulf %f_42, %f_158 : vector<8xf32>
          %total_265 = vector.reduction <add>, %f_264 fastmath<reassoc> : vector<8xf32> into f32
          %far_266, %valid_267 = gpu.shuffle xor %total_265, %bit13, %bit14 : f32
          %joined_268 = arith.addf %total_265, %far_266 : f32
          %far_269, %valid_270 = gpu.shuffle xor %joined_268, %bit15, %bit14 : f32
          %joined_271 = arith.addf %joined_268, %far_269 : f32
          %far_272, %valid_273 = gpu.shuffle xor %joined_271, %bit16, %bit14 : f32
          %joined_274 = arith.addf %joined_271, %far_272 : f32
          %chosen_275 = arith.select %holds_148, %joined_274, %lowest9 : f32
          %f_276 = arith.mulf %f_42, %f_160 : vector<8xf32>
          %total_277 = vector.reduction <add>, %f_276 fastmath<reassoc> : vector<8xf32> into f32
          %far_278, %valid_279 = gpu.shuffle xor %total_277, %bit13, %bit14 : f32
          %joined_280 = arith.addf %total_277, %far_278 : f32
          %far_281, %valid_282 = gpu.shuffle xor %joined_280, %bit15, %bit14 : f32
          %joined_283 = arith.addf %joined_280, %far_281 : f32
          %far_284, %valid_285 = gpu.shuffle xor %joined_283, %bit16, %bit14 : f32
          %joined_286 = arith.addf %joined_283, %far_284 : f32
          %chosen_287 = arith.select %holds_149, %joined_286, %lowest9 : f32
          %f_288 = arith.mulf %f_42, %f_162 : vector<8xf32>
          %total_289 = vector.reduction <add>, %f_288 fastmath<reassoc> : vector<8xf32> into f32
          %far_290, %valid_291 = gpu.shuffle xor %total_289, %bit13, %bit14 : f32
          %joined_292 = arith.addf %total_289, %far_290 : f32
          %far_293, %valid_294 = gpu.shuffle xor %joined_292, %bit15, %bit14 : f32
          %joined_295 = arith.addf %joined_292, %far_293 : f32
          %far_296, %valid_297 = gpu.shuffle xor %joined_295, %bit16, %bit14 : f32
          %joined_298 = arith.addf %joined_295, %far_296 : f32
          %chosen_299 = arith.select %holds_150, %joined_298, %lowest9 : f32
          %x_300 = arith.maximumf %turn_131, %chosen_263 : f32
          %x_301 = arith.maximumf %x_300, %chosen_275 : f32
          %x_302 = arith.maximumf %x_301, %chosen_287 : f32
          %x_303 = arith.maximumf %x_302, %chosen_299 : f32
          %x_304 = arith.subf %turn_131, %x_303 : f32
          %x_305 = math.exp %x_304 : f32
          %x_306 = arith.mulf %turn_135, %x_305 : f32
          %b_307 = vector.broadcast %x_305 : f32 to vector<8xf32>
          %f_308 = arith.mulf %turn_139, %b_307 : vector<8xf32>
          %x_309 = arith.subf %chosen_263, %x_303 : f32
          %x_310 = math.exp %x_309 : f32
          %chosen_311 = arith.select %holds_147, %x_310, %nothing10 : f32
          %x_312 = arith.addf %x_306, %chosen_311 : f32
          %b_313 = vector.broadcast %chosen_311 : f32 to vector<8xf32>
          %f_314 = math.fma %b_313, %f_164, %f_308 : vector<8xf32>
          %x_315 = arith.subf %chosen_275, %x_303 : f32
          %x_316 = math.exp %x_315 : f32
          %chosen_317 = arith.select %holds_148, %x_316, %nothing10 : f32
          %x_318 = arith.addf %x_312, %chosen_317 : f32
          %b_319 = vector.broadcast %chosen_317 : f32 to vector<8xf32>
          %f_320 = math.fma %b_319, %f_166, %f_314 : vector<8xf32>
          %x_321 = arith.subf %chosen_287, %x_303 : f32
          %x_322 = math.exp %x_321 : f32
          %chosen_323 = arith.select %holds_149, %x_322, %nothing10 : f32
          %x_324 = arith.addf %x_318, %chosen_323 : f32
          %b_325 = vector.broadcast %chosen_323 : f32 to vector<8xf32>
          %f_326 = math.fma %b_325, %f_168, %f_320 : vector<8xf32>
          %x_327 = arith.subf %chosen_299, %x_303 : f32
          %x_328 = math.exp %x_327 : f32
          %chosen_329 = arith.select %holds_150, %x_328, %nothing10 : f32
          %x_330 = arith.addf %x_324, %chosen_329 : f32
          %b_331 = vector.broadcast %chosen_329 : f32 to vector<8xf32>
          %f_332 = math.fma %b_331, %f_170, %f_326 : vector<8xf32>
          %f_333 = arith.mulf %f_50, %f_156 : vector<8xf32>
          %total_334 = vector.reduction <add>, %f_333 fastmath<reassoc> : vector<8xf32> into f32
          %far_335, %valid_336 = gpu.shuffle xor %total_334, %bit13, %bit14 : f32
          %joined_337 = arith.addf %total_334, %far_335 : f32
          %far_338, %valid_339 = gpu.shuffle xor %joined_337, %bit15, %bit14 : f32
          %joined_340 = arith.addf %joined_337, %far_338 : f32
          %far_341, %valid_342 = gpu.shuffle xor %joined_340, %bit16, %bit14 : f32
          %joined_343 = arith.addf %joined_340, %far_341 : f32
          %chosen_344 = arith.select %holds_147, %joined_343, %lowest9 : f32
          %f_345 = arith.mulf %f_50, %f_158 : vector<8xf32>
          %total_346 = vector.reduction <add>, %f_345 fastmath<reassoc> : vector<8xf32> into f32
          %far_347, %valid_348 = gpu.shuffle xor %total_346, %bit13, %bit14 : f32
          %joined_349 = arith.addf %total_346, %far_347 : f32
          %far_350, %valid_351 = gpu.shuffle xor %joined_349, %bit15, %bit14 : f32
          %joined_352 = arith.addf %joined_349, %far_350 : f32
          %far_353, %valid_354 = gpu.shuffle xor %joined_352, %bit16, %bit14 : f32
          %joined_355 = arith.addf %joined_352, %far_353 : f32
          %chosen_356 = arith.select %holds_148, %joined_355, %lowest9 : f32
          %f_357 = arith.mulf %f_50, %f_160 : vector<8xf32>
          %total_358 = vector.reduction <add>, %f_357 fastmath<reassoc> : vector<8xf32> into f32
          %far_359, %valid_360 = gpu.shuffle xor %total_358, %bit13, %bit14 : f32
          %joined_361 = arith.addf %total_358, %far_359 : f32
          %far_362, %valid_363 = gpu.shuffle xor %joined_361, %bit15, %bit14 : f32
          %joined_364 = arith.addf %joined_361, %far_362 : f32
          %far_365, %valid_366 = gpu.shuffle xor %joined_364, %bit16, %bit14 : f32
          %joined_367 = arith.addf %joined_364, %far_365 : f32
          %chosen_368 = arith.select %holds_149, %joined_367, %lowest9 : f32
          %f_369 = arith.mulf %f_50, %f_162 : vector<8xf32>
          %total_370 = vector.reduction <add>, %f_369 fastmath<reassoc> : vector<8xf32> into f32
          %far_371, %valid_372 = gpu.shuffle xor %total_370, %bit13, %bit14 : f32
          %joined_373 = arith.addf %total_370, %far_371 : f32
          %far_374, %valid_375 = gpu.shuffle xor %joined_373, %bit15, %bit14 : f32
          %joined_376 = arith.addf %joined_373, %far_374 : f32
          %far_377, %valid_378 = gpu.shuffle xor %joined_376, %bit16, %bit14 : f32
          %joined_379 = arith.addf %joined_376, %far_377 : f32
          %chosen_380 = arith.select %holds_150, %joined_379, %lowest9 : f32
          %x_381 = arith.maximumf %turn_132, %chosen_344 : f32
          %x_382 = arith.maximumf %x_381, %chosen_356 : f32
          %x_383 = arith.maximumf %x_382, %chosen_368 : f32
          %x_384 = arith.maximumf %x_383, %chosen_380 : f32
          %x_385 = arith.subf %turn_132, %x_384 : f32
          %x_386 = math.exp %x_385 : f32
          %x_387 = arith.mulf %turn_136, %x_386 : f32
          %b_388 = vector.broadcast %x_386 : f32 to vector<8xf32>
          %f_389 = arith.mulf %turn_140, %b_388 : vector<8xf32>
          %x_390 = arith.subf %chosen_344, %x_384 : f32
          %x_391 = math.exp %x_390 : f32
          %chosen_392 = arith.select %holds_147, %x_391, %nothing10 : f32
          %x_393 = arith.addf %x_387, %chosen_392 : f32
          %b_394 = vector.broadcast %chosen_392 : f32 to vector<8xf32>
          %f_395 = math.fma %b_394, %f_164, %f_389 : vector<8xf32>
          %x_396 = arith.subf %chosen_356, %x_384 : f32
          %x_397 = math.exp %x_396 : f32
          %chosen_398 = arith.select %holds_148, %x_397, %nothing10 : f32
          %x_399 = arith.addf %x_393, %chosen_398 : f32
          %b_400 = vector.broadcast %chosen_398 : f32 to vector<8xf32>
          %f_401 = math.fma %b_400, %f_166, %f_395 : vector<8xf32>
          %x_402 = arith.subf %chosen_368, %x_384 : f32
          %x_403 = math.exp %x_402 : f32
          %chosen_404 = arith.select %holds_149, %x_403, %nothing10 : f32
          %x_405 = arith.addf %x_399, %chosen_404 : f32
          %b_406 = vector.broadcast %chosen_404 : f32 to vector<8xf32>
          %f_407 = math.fma %b_406, %f_168, %f_401 : vector<8xf32>
          %x_408 = arith.subf %chosen_380, %x_384 : f32
          %x_409 = math.exp %x_408 : f32
          %chosen_410 = arith.select %holds_150, %x_409, %nothing10 : f32
          %x_411 = arith.addf %x_405, %chosen_410 : f32
          %b_412 = vector.broadcast %chosen_410 : f32 to vector<8xf32>
          %f_413 = math.fma %b_412, %f_170, %f_407 : vector<8xf32>
          %f_414 = arith.mulf %f_58, %f_156 : vector<8xf32>
          %total_415 = vector.reduction <add>, %f_414 fastmath<reassoc> : vector<8xf32> into f32
          %far_416, %valid_417 = gpu.shuffle xor %total_415, %bit13, %bit14 : f32
          %joined_418 = arith.addf %total_415, %far_416 : f32
          %far_419, %valid_420 = gpu.shuffle xor %joined_418, %bit15, %bit14 : f32
          %joined_421 = arith.addf %joined_418, %far_419 : f32
          %far_422, %valid_423 = gpu.shuffle xor %joined_421, %bit16, %bit14 : f32
          %joined_424 = arith.addf %joined_421, %far_422 : f32
          %chosen_425 = arith.select %holds_147, %joined_424, %lowest9 : f32
          %f_426 = arith.mulf %f_58, %f_158 : vector<8xf32>
          %total_427 = vector.reduction <add>, %f_426 fastmath<reassoc> : vector<8xf32> into f32
          %far_428, %valid_429 = gpu.shuffle xor %total_427, %bit13, %bit14 : f32
          %joined_430 = arith.addf %total_427, %far_428 : f32
          %far_431, %valid_432 = gpu.shuffle xor %joined_430, %bit15, %bit14 : f32
          %joined_433 = arith.addf %joined_430, %far_431 : f32
          %far_434, %valid_435 = gpu.shuffle xor %joined_433, %bit16, %bit14 : f32
          %joined_436 = arith.addf %joined_433, %far_434 : f32
          %chosen_437 = arith.select %holds_148, %joined_436, %lowest9 : f32
          %f_438 = arith.mulf %f_58, %f_160 : vector<8xf32>
          %total_439 = vector.reduction <add>, %f_438 fastmath<reassoc> : vector<8xf32> into f32
          %far_440, %valid_441 = gpu.shuffle xor %total_439, %bit13, %bit14 : f32
          %joined_442 = arith.addf %total_439, %far_440 : f32
          %far_443, %valid_444 = gpu.shuffle xor %joined_442, %bit15, %bit14 : f32
          %joined_445 = arith.addf %joined_442, %far_443 : f32
          %far_446, %valid_447 = gpu.shuffle xor %joined_445, %bit16, %bit14 : f32
          %joined_448 = arith.addf %joined_445, %far_446 : f32
          %chosen_449 = arith.select %holds_149, %joined_448, %lowest9 : f32
          %f_450 = arith.mulf %f_58, %f_162 : vector<8xf32>
          %total_451 = vector.reduction <add>, %f_450 fastmath<reassoc> : vector<8xf32> into f32
          %far_452, %valid_453 = gpu.shuffle xor %total_451, %bit13, %bit14 : f32
          %joined_454 = arith.addf %total_451, %far_452 : f32
          %far_455, %valid_456 = gpu.shuffle xor %joined_454, %bit15, %bit14 : f32
          %joined_457 = arith.addf %joined_454, %far_455 : f32
          %far_458, %valid_459 = gpu.shuffle xor %joined_457, %bit16, %bit14 : f32
          %joined_460 = arith.addf %joined_457, %far_458 : f32
          %chosen_461 = arith.select %holds_150, %joined_460, %lowest9 : f32
          %x_462 = arith.maximumf %turn_133, %chosen_425 : f32
          %x_463 = arith.maximumf %x_462, %chosen_437 : f32
          %x_464 = arith.maximumf %x_463, %chosen_449 : f32
          %x_465 = arith.maximumf %x_464, %chosen_461 : f32
          %x_466 = arith.subf %turn_133, %x_465 : f32
          %x_467 = math.exp %x_466 : f32
          %x_468 = arith.mulf %turn_137, %x_467 : f32
          %b_469 = vector.broadcast %x_467 : f32 to vector<8xf32>
          %f_470 = arith.mulf %turn_141, %b_469 : vector<8xf32>
          %x_471 = arith.subf %chosen_425, %x_465 : f32
          %x_472 = math.exp %x_471 : f32
          %chosen_473 = arith.select %holds_147, %x_472, %nothing10 : f32
          %x_474 = arith.addf %x_468, %chosen_473 : f32
          %b_475 = vector.broadcast %chosen_473 : f32 to vector<8xf32>
          %f_476 = math.fma %b_475, %f_164, %f_470 : vector<8xf32>
          %x_477 = arith.subf %chosen_437, %x_465 : f32
          %x_478 = math.exp %x_477 : f32
          %chosen_479 = arith.select %holds_148, %x_478, %nothing10 : f32
          %x_480 = arith.addf %x_474, %chosen_479 : f32
          %b_481 = vector.broadcast %chosen_479 : f32 to vector<8xf32>
          %f_482 = math.fma %b_481, %f_166, %f_476 : vector<8xf32>
          %x_483 = arith.subf %chosen_449, %x_465 : f32
          %x_484 = math.exp %x_483 : f32
          %chosen_485 = arith.select %holds_149, %x_484, %nothing10 : f32
          %x_486 = arith.addf %x_480, %chosen_485 : f32
          %b_487 = vector.broadcast %chosen_485 : f32 to vector<8xf32>
          %f_488 = math.fma %b_487, %f_168, %f_482 : vector<8xf32>
          %x_489 = arith.subf %chosen_461, %x_465 : f32
          %x_490 = math.exp %x_489 : f32
          %chosen_491 = arith.select %holds_150, %x_490, %nothing10 : f32
          %x_492 = arith.addf %x_486, %chosen_491 : f32
          %b_493 = vector.broadcast %chosen_491 : f32 to vector<8xf32>
          %f_494 = math.fma %b_493, %f_170, %f_488 : vector<8xf32>
          scf.yield %x_222, %x_303, %x_384, %x_465, %x_249, %x_330, %x_411, %x_492, %f_251, %f_332, %f_413, %f_494 : f32, f32, f32, f32, f32, f32, f32, f32, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
        }
        %far_495, %valid_496 = gpu.shuffle xor %loop_142#0, %bit19, %bit14 : f32
        %joined_497 = arith.maximumf %loop_142#0, %far_495 : f32
        %far_498, %valid_499 = gpu.shuffle xor %joined_497, %bit20, %bit14 : f32
        %joined_500 = arith.maximumf %joined_497, %far_498 : f32
        %x_501 = arith.subf %loop_142#0, %joined_500 : f32
        %x_502 = math.exp %x_501 : f32
        %x_503 = arith.mulf %loop_142#4, %x_502 : f32
        %far_504, %valid_505 = gpu.shuffle xor %x_503, %bit19, %bit14 : f32
        %joined_506 = arith.addf %x_503, %far_504 : f32
        %far_507, %valid_508 = gpu.shuffle xor %joined_506, %bit20, %bit14 : f32
        %joined_509 = arith.addf %joined_506, %far_507 : f32
        %b_510 = vector.broadcast %x_502 : f32 to vector<8xf32>
        %f_511 = arith.mulf %loop_142#8, %b_510 : vector<8xf32>
        %part_512 = vector.extract %f_511[0] : f32 from vector<8xf32>
        %far_513, %valid_514 = gpu.shuffle xor %part_512, %bit19, %bit14 : f32
        %joined_515 = arith.addf %part_512, %far_513 : f32
        %far_516, %valid_517 = gpu.shuffle xor %joined_515, %bit20, %bit14 : f32
        %joined_518 = arith.addf %joined_515, %far_516 : f32
        %mixed_519 = vector.insert %joined_518, %splat11 [0] : f32 into vector<8xf32>
        %part_520 = vector.extract %f_511[1] : f32 from vector<8xf32>
        %far_521, %valid_522 = gpu.shuffle xor %part_520, %bit19, %bit14 : f32
        %joined_523 = arith.addf %part_520, %far_521 : f32
        %far_524, %valid_525 = gpu.shuffle xor %joined_523, %bit20, %bit14 : f32
        %joined_526 = arith.addf %joined_523, %far_524 : f32
        %mixed_527 = vector.insert %joined_526, %mixed_519 [1] : f32 into vector<8xf32>
        %part_528 = vector.extract %f_511[2] : f32 from vector<8xf32>
        %far_529, %valid_530 = gpu.shuffle xor %part_528, %bit19, %bit14 : f32
        %joined_531 = arith.addf %part_528, %far_529 : f32
        %far_532, %valid_533 = gpu.shuffle xor %joined_531, %bit20, %bit14 : f32
        %joined_534 = arith.addf %joined_531, %far_532 : f32
        %mixed_535 = vector.insert %joined_534, %mixed_527 [2] : f32 into vector<8xf32>
        %part_536 = vector.extract %f_511[3] : f32 from vector<8xf32>
        %far_537, %valid_538 = gpu.shuffle xor %part_536, %bit19, %bit14 : f32
        %joined_539 = arith.addf %part_536, %far_537 : f32
        %far_540, %valid_541 = gpu.shuffle xor %joined_539, %bit20, %bit14 : f32
        %joined_542 = arith.addf %joined_539, %far_540 : f32
        %mixed_543 = vector.insert %joined_542, %mixed_535 [3] : f32 into vector<8xf32>
        %part_544 = vector.extract %f_511[4] : f32 from vector<8xf32>
        %far_545, %valid_546 = gpu.shuffle xor %part_544, %bit19, %bit14 : f32
        %joined_547 = arith.addf %part_544, %far_545 : f32
        %far_548, %valid_549 = gpu.shuffle xor %joined_547, %bit20, %bit14 : f32
        %joined_550 = arith.addf %joined_547, %far_548 : f32
        %mixed_551 = vector.insert %joined_550, %mixed_543 [4] : f32 into vector<8xf32>
        %part_552 = vector.extract %f_511[5] : f32 from vector<8xf32>
        %far_553, %valid_554 = gpu.shuffle xor %part_552, %bit19, %bit14 : f32
        %joined_555 = arith.addf %part_552, %far_553 : f32
        %far_556, %valid_557 = gpu.shuffle xor %joined_555, %bit20, %bit14 : f32
        %joined_558 = arith.addf %joined_555, %far_556 : f32
        %mixed_559 = vector.insert %joined_558, %mixed_551 [5] : f32 into vector<8xf32>
        %part_560 = vector.extract %f_511[6] : f32 from vector<8xf32>
        %far_561, %valid_562 = gpu.shuffle xor %part_560, %bit19, %bit14 : f32
        %joined_563 = arith.addf %part_560, %far_561 : f32
        %far_564, %valid_565 = gpu.shuffle xor %joined_563, %bit20, %bit14 : f32
        %joined_566 = arith.addf %joined_563, %far_564 : f32
        %mixed_567 = vector.insert %joined_566, %mixed_559 [6] : f32 into vector<8xf32>
        %part_568 = vector.extract %f_511[7] : f32 from vector<8xf32>
        %far_569, %valid_570 = gpu.shuffle xor %part_568, %bit19, %bit14 : f32
        %joined_571 = arith.addf %part_568, %far_569 : f32
        %far_572, %valid_573 = gpu.shuffle xor %joined_571, %bit20, %bit14 : f32
        %joined_574 = arith.addf %joined_571, %far_572 : f32
        %mixed_575 = vector.insert %joined_574, %mixed_567 [7] : f32 into vector<8xf32>
        scf.if %holds_59 {
          "vector.store"(%mixed_575, %parts, %row_8, %kv_head_10, %split_6, %i8, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> ()
        }
        %holds_576 = arith.cmpi eq, %lane_2, %i8 : index
        scf.if %holds_576 {
          memref.store %joined_500, %stats[%row_8, %kv_head_10, %split_6, %i8, %i8] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %joined_509, %stats[%row_8, %kv_head_10, %split_6, %i8, %i4] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %far_577, %valid_578 = gpu.shuffle xor %loop_142#1, %bit19, %bit14 : f32
        %joined_579 = arith.maximumf %loop_142#1, %far_577 : f32
        %far_580, %valid_581 = gpu.shuffle xor %joined_579, %bit20, %bit14 : f32
        %joined_582 = arith.maximumf %joined_579, %far_580 : f32
        %x_583 = arith.subf %loop_142#1, %joined_582 : f32
        %x_584 = math.exp %x_583 : f32
        %x_585 = arith.mulf %loop_142#5, %x_584 : f32
        %far_586, %valid_587 = gpu.shuffle xor %x_585, %bit19, %bit14 : f32
        %joined_588 = arith.addf %x_585, %far_586 : f32
        %far_589, %valid_590 = gpu.shuffle xor %joined_588, %bit20, %bit14 : f32
        %joined_591 = arith.addf %joined_588, %far_589 : f32
        %b_592 = vector.broadcast %x_584 : f32 to vector<8xf32>
        %f_593 = arith.mulf %loop_142#9, %b_592 : vector<8xf32>
        %part_594 = vector.extract %f_593[0] : f32 from vector<8xf32>
        %far_595, %valid_596 = gpu.shuffle xor %part_594, %bit19, %bit14 : f32
        %joined_597 = arith.addf %part_594, %far_595 : f32
        %far_598, %valid_599 = gpu.shuffle xor %joined_597, %bit20, %bit14 : f32
        %joined_600 = arith.addf %joined_597, %far_598 : f32
        %mixed_601 = vector.insert %joined_600, %splat11 [0] : f32 into vector<8xf32>
        %part_602 = vector.extract %f_593[1] : f32 from vector<8xf32>
        %far_603, %valid_604 = gpu.shuffle xor %part_602, %bit19, %bit14 : f32
        %joined_605 = arith.addf %part_602, %far_603 : f32
        %far_606, %valid_607 = gpu.shuffle xor %joined_605, %bit20, %bit14 : f32
        %joined_608 = arith.addf %joined_605, %far_606 : f32
        %mixed_609 = vector.insert %joined_608, %mixed_601 [1] : f32 into vector<8xf32>
        %part_610 = vector.extract %f_593[2] : f32 from vector<8xf32>
        %far_611, %valid_612 = gpu.shuffle xor %part_610, %bit19, %bit14 : f32
        %joined_613 = arith.addf %part_610, %far_611 : f32
        %far_614, %valid_615 = gpu.shuffle xor %joined_613, %bit20, %bit14 : f32
        %joined_616 = arith.addf %joined_613, %far_614 : f32
        %mixed_617 = vector.insert %joined_616, %mixed_609 [2] : f32 into vector<8xf32>
        %part_618 = vector.extract %f_593[3] : f32 from vector<8xf32>
        %far_619, %valid_620 = gpu.shuffle xor %part_618, %bit19, %bit14 : f32
        %joined_621 = arith.addf %part_618, %far_619 : f32
        %far_622, %valid_623 = gpu.shuffle xor %joined_621, %bit20, %bit14 : f32
        %joined_624 = arith.addf %joined_621, %far_622 : f32
        %mixed_625 = vector.insert %joined_624, %mixed_617 [3] : f32 into vector<8xf32>
        %part_626 = vector.extract %f_593[4] : f32 from vector<8xf32>
        %far_627, %valid_628 = gpu.shuffle xor %part_626, %bit19, %bit14 : f32
        %joined_629 = arith.addf %part_626, %far_627 : f32
        %far_630, %valid_631 = gpu.shuffle xor %joined_629, %bit20, %bit14 : f32
        %joined_632 = arith.addf %joined_629, %far_630 : f32
        %mixed_633 = vector.insert %joined_632, %mixed_625 [4] : f32 into vector<8xf32>
        %part_634 = vector.extract %f_593[5] : f32 from vector<8xf32>
        %far_635, %valid_636 = gpu.shuffle xor %part_634, %bit19, %bit14 : f32
        %joined_637 = arith.addf %part_634, %far_635 : f32
        %far_638, %valid_639 = gpu.shuffle xor %joined_637, %bit20, %bit14 : f32
        %joined_640 = arith.addf %joined_637, %far_638 : f32
        %mixed_641 = vector.insert %joined_640, %mixed_633 [5] : f32 into vector<8xf32>
        %part_642 = vector.extract %f_593[6] : f32 from vector<8xf32>
        %far_643, %valid_644 = gpu.shuffle xor %part_642, %bit19, %bit14 : f32
        %joined_645 = arith.addf %part_642, %far_643 : f32
        %far_646, %valid_647 = gpu.shuffle xor %joined_645, %bit20, %bit14 : f32
        %joined_648 = arith.addf %joined_645, %far_646 : f32
        %mixed_649 = vector.insert %joined_648, %mixed_641 [6] : f32 into vector<8xf32>
        %part_650 = vector.extract %f_593[7] : f32 from vector<8xf32>
        %far_651, %valid_652 = gpu.shuffle xor %part_650, %bit19, %bit14 : f32
        %joined_653 = arith.addf %part_650, %far_651 : f32
        %far_654, %valid_655 = gpu.shuffle xor %joined_653, %bit20, %bit14 : f32
        %joined_656 = arith.addf %joined_653, %far_654 : f32
        %mixed_657 = vector.insert %joined_656, %mixed_649 [7] : f32 into vector<8xf32>
        scf.if %holds_59 {
          "vector.store"(%mixed_657, %parts, %row_8, %kv_head_10, %split_6, %i4, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> ()
        }
        %holds_658 = arith.cmpi eq, %lane_2, %i8 : index
        scf.if %holds_658 {
          memref.store %joined_582, %stats[%row_8, %kv_head_10, %split_6, %i4, %i8] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %joined_591, %stats[%row_8, %kv_head_10, %split_6, %i4, %i4] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %far_659, %valid_660 = gpu.shuffle xor %loop_142#2, %bit19, %bit14 : f32
        %joined_661 = arith.maximumf %loop_142#2, %far_659 : f32
        %far_662, %valid_663 = gpu.shuffle xor %joined_661, %bit20, %bit14 : f32
        %joined_664 = arith.maximumf %joined_661, %far_662 : f32
        %x_665 = arith.subf %loop_142#2, %joined_664 : f32
        %x_666 = math.exp %x_665 : f32
        %x_667 = arith.mulf %loop_142#6, %x_666 : f32
        %far_668, %valid_669 = gpu.shuffle xor %x_667, %bit19, %bit14 : f32
        %joined_670 = arith.addf %x_667, %far_668 : f32
        %far_671, %valid_672 = gpu.shuffle xor %joined_670, %bit20, %bit14 : f32
        %joined_673 = arith.addf %joined_670, %far_671 : f32
        %b_674 = vector.broadcast %x_666 : f32 to vector<8xf32>
        %f_675 = arith.mulf %loop_142#10, %b_674 : vector<8xf32>
        %part_676 = vector.extract %f_675[0] : f32 from vector<8xf32>
        %far_677, %valid_678 = gpu.shuffle xor %part_676, %bit19, %bit14 : f32
        %joined_679 = arith.addf %part_676, %far_677 : f32
        %far_680, %valid_681 = gpu.shuffle xor %joined_679, %bit20, %bit14 : f32
        %joined_682 = arith.addf %joined_679, %far_680 : f32
        %mixed_683 = vector.insert %joined_682, %splat11 [0] : f32 into vector<8xf32>
        %part_684 = vector.extract %f_675[1] : f32 from vector<8xf32>
        %far_685, %valid_686 = gpu.shuffle xor %part_684, %bit19, %bit14 : f32
        %joined_687 = arith.addf %part_684, %far_685 : f32
        %far_688, %valid_689 = gpu.shuffle xor %joined_687, %bit20, %bit14 : f32
        %joined_690 = arith.addf %joined_687, %far_688 : f32
        %mixed_691 = vector.insert %joined_690, %mixed_683 [1] : f32 into vector<8xf32>
        %part_692 = vector.extract %f_675[2] : f32 from vector<8xf32>
        %far_693, %valid_694 = gpu.shuffle xor %part_692, %bit19, %bit14 : f32
        %joined_695 = arith.addf %part_692, %far_693 : f32
        %far_696, %valid_697 = gpu.shuffle xor %joined_695, %bit20, %bit14 : f32
        %joined_698 = arith.addf %joined_695, %far_696 : f32
        %mixed_699 = vector.insert %joined_698, %mixed_691 [2] : f32 into vector<8xf32>
        %part_700 = vector.extract %f_675[3] : f32 from vector<8xf32>
        %far_701, %valid_702 = gpu.shuffle xor %part_700, %bit19, %bit14 : f32
        %joined_703 = arith.addf %part_700, %far_701 : f32
        %far_704, %valid_705 = gpu.shuffle xor %joined_703, %bit20, %bit14 : f32
        %joined_706 = arith.addf %joined_703, %far_704 : f32
        %mixed_707 = vector.insert %joined_706, %mixed_699 [3] : f32 into vector<8xf32>
        %part_708 = vector.extract %f_675[4] : f32 from vector<8xf32>
        %far_709, %valid_710 = gpu.shuffle xor %part_708, %bit19, %bit14 : f32
        %joined_711 = arith.addf %part_708, %far_709 : f32
        %far_712, %valid_713 = gpu.shuffle xor %joined_711, %bit20, %bit14 : f32
        %joined_714 = arith.addf %joined_711, %far_712 : f32
        %mixed_715 = vector.insert %joined_714, %mixed_707 [4] : f32 into vector<8xf32>
        %part_716 = vector.extract %f_675[5] : f32 from vector<8xf32>
        %far_717, %valid_718 = gpu.shuffle xor %part_716, %bit19, %bit14 : f32
        %joined_719 = arith.addf %part_716, %far_717 : f32
        %far_720, %valid_721 = gpu.shuffle xor %joined_719, %bit20, %bit14 : f32
        %joined_722 = arith.addf %joined_719, %far_720 : f32
        %mixed_723 = vector.insert %joined_722, %mixed_715 [5] : f32 into vector<8xf32>
        %part_724 = vector.extract %f_675[6] : f32 from vector<8xf32>
        %far_725, %valid_726 = gpu.shuffle xor %part_724, %bit19, %bit14 : f32
        %joined_727 = arith.addf %part_724, %far_725 : f32
        %far_728, %valid_729 = gpu.shuffle xor %joined_727, %bit20, %bit14 : f32
        %joined_730 = arith.addf %joined_727, %far_728 : f32
        %mixed_731 = vector.insert %joined_730, %mixed_723 [6] : f32 into vector<8xf32>
        %part_732 = vector.extract %f_675[7] : f32 from vector<8xf32>
        %far_733, %valid_734 = gpu.shuffle xor %part_732, %bit19, %bit14 : f32
        %joined_735 = arith.addf %part_732, %far_733 : f32
        %far_736, %valid_737 = gpu.shuffle xor %joined_735, %bit20, %bit14 : f32
        %joined_738 = arith.addf %joined_735, %far_736 : f32
        %mixed_739 = vector.insert %joined_738, %mixed_731 [7] : f32 into vector<8xf32>
        scf.if %holds_59 {
          "vector.store"(%mixed_739, %parts, %row_8, %kv_head_10, %split_6, %i6, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> ()
        }
        %holds_740 = arith.cmpi eq, %lane_2, %i8 : index
        scf.if %holds_740 {
          memref.store %joined_664, %stats[%row_8, %kv_head_10, %split_6, %i6, %i8] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %joined_673, %stats[%row_8, %kv_head_10, %split_6, %i6, %i4] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %far_741, %valid_742 = gpu.shuffle xor %loop_142#3, %bit19, %bit14 : f32
        %joined_743 = arith.maximumf %loop_142#3, %far_741 : f32
        %far_744, %valid_745 = gpu.shuffle xor %joined_743, %bit20, %bit14 : f32
        %joined_746 = arith.maximumf %joined_743, %far_744 : f32
        %x_747 = arith.subf %loop_142#3, %joined_746 : f32
        %x_748 = math.exp %x_747 : f32
        %x_749 = arith.mulf %loop_142#7, %x_748 : f32
        %far_750, %valid_751 = gpu.shuffle xor %x_749, %bit19, %bit14 : f32
        %joined_752 = arith.addf %x_749, %far_750 : f32
        %far_753, %valid_754 = gpu.shuffle xor %joined_752, %bit20, %bit14 : f32
        %joined_755 = arith.addf %joined_752, %far_753 : f32
        %b_756 = vector.broadcast %x_748 : f32 to vector<8xf32>
        %f_757 = arith.mulf %loop_142#11, %b_756 : vector<8xf32>
        %part_758 = vector.extract %f_757[0] : f32 from vector<8xf32>
        %far_759, %valid_760 = gpu.shuffle xor %part_758, %bit19, %bit14 : f32
        %joined_761 = arith.addf %part_758, %far_759 : f32
        %far_762, %valid_763 = gpu.shuffle xor %joined_761, %bit20, %bit14 : f32
        %joined_764 = arith.addf %joined_761, %far_762 : f32
        %mixed_765 = vector.insert %joined_764, %splat11 [0] : f32 into vector<8xf32>
        %part_766 = vector.extract %f_757[1] : f32 from vector<8xf32>
        %far_767, %valid_768 = gpu.shuffle xor %part_766, %bit19, %bit14 : f32
        %joined_769 = arith.addf %part_766, %far_767 : f32
        %far_770, %valid_771 = gpu.shuffle xor %joined_769, %bit20, %bit14 : f32
        %joined_772 = arith.addf %joined_769, %far_770 : f32
        %mixed_773 = vector.insert %joined_772, %mixed_765 [1] : f32 into vector<8xf32>
        %part_774 = vector.extract %f_757[2] : f32 from vector<8xf32>
        %far_775, %valid_776 = gpu.shuffle xor %part_774, %bit19, %bit14 : f32
        %joined_777 = arith.addf %part_774, %far_775 : f32
        %far_778, %valid_779 = gpu.shuffle xor %joined_777, %bit20, %bit14 : f32
        %joined_780 = arith.addf %joined_777, %far_778 : f32
        %mixed_781 = vector.insert %joined_780, %mixed_773 [2] : f32 into vector<8xf32>
        %part_782 = vector.extract %f_757[3] : f32 from vector<8xf32>
        %far_783, %valid_784 = gpu.shuffle xor %part_782, %bit19, %bit14 : f32
        %joined_785 = arith.addf %part_782, %far_783 : f32
        %far_786, %valid_787 = gpu.shuffle xor %joined_785, %bit20, %bit14 : f32
        %joined_788 = arith.addf %joined_785, %far_786 : f32
        %mixed_789 = vector.insert %joined_788, %mixed_781 [3] : f32 into vector<8xf32>
        %part_790 = vector.extract %f_757[4] : f32 from vector<8xf32>
        %far_791, %valid_792 = gpu.shuffle xor %part_790, %bit19, %bit14 : f32
        %joined_793 = arith.addf %part_790, %far_791 : f32
        %far_794, %valid_795 = gpu.shuffle xor %joined_793, %bit20, %bit14 : f32
        %joined_796 = arith.addf %joined_793, %far_794 : f32
        %mixed_797 = vector.insert %joined_796, %mixed_789 [4] : f32 into vector<8xf32>
        %part_798 = vector.extract %f_757[5] : f32 from vector<8xf32>
        %far_799, %valid_800 = gpu.shuffle xor %part_798, %bit19, %bit14 : f32
        %joined_801 = arith.addf %part_798, %far_799 : f32
        %far_802, %valid_803 = gpu.shuffle xor %joined_801, %bit20, %bit14 : f32
        %joined_804 = arith.addf %joined_801, %far_802 : f32
        %mixed_805 = vector.insert %joined_804, %mixed_797 [5] : f32 into vector<8xf32>
        %part_806 = vector.extract %f_757[6] : f32 from vector<8xf32>
        %far_807, %valid_808 = gpu.shuffle xor %part_806, %bit19, %bit14 : f32
        %joined_809 = arith.addf %part_806, %far_807 : f32
        %far_810, %valid_811 = gpu.shuffle xor %joined_809, %bit20, %bit14 : f32
        %joined_812 = arith.addf %joined_809, %far_810 : f32
        %mixed_813 = vector.insert %joined_812, %mixed_805 [6] : f32 into vector<8xf32>
        %part_814 = vector.extract %f_757[7] : f32 from vector<8xf32>
        %far_815, %valid_816 = gpu.shuffle xor %part_814, %bit19, %bit14 : f32
        %joined_817 = arith.addf %part_814, %far_815 : f32
        %far_818, %valid_819 = gpu.shuffle xor %joined_817, %bit20, %bit14 : f32
        %joined_820 = arith.addf %joined_817, %far_818 : f32
        %mixed_821 = vector.insert %joined_820, %mixed_813 [7] : f32 into vector<8xf32>
        scf.if %holds_59 {
          "vector.store"(%mixed_821, %parts, %row_8, %kv_head_10, %split_6, %i7, %at_19) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> ()
        }
        %holds_822 = arith.cmpi eq, %lane_2, %i8 : index
        scf.if %holds_822 {
          memref.store %joined_746, %stats[%row_8, %kv_head_10, %split_6, %i7, %i8] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %joined_755, %stats[%row_8, %kv_head_10, %split_6, %i7, %i4] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_attention_join {
  hal.executable.export public @kernel_attention_join_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_attention_join_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [32, 1, 1] subgroup_size = 32>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 128 : index
      %i3 = arith.constant 1 : index
      %lowest4 = arith.constant 0xFF7FFFFF : f32
      %nothing5 = arith.constant 0.0 : f32
      %i6 = arith.constant 0 : index
      %i7 = arith.constant 64 : index
      %i8 = arith.constant 96 : index
      %bit9 = arith.constant 16 : i32
      %bit10 = arith.constant 32 : i32
      %bit11 = arith.constant 8 : i32
      %bit12 = arith.constant 4 : i32
      %bit13 = arith.constant 2 : i32
      %bit14 = arith.constant 1 : i32
      %i15 = arith.constant 2 : index
      %splat16 = arith.constant dense<0.0> : vector<2xf32>
      %i17 = arith.constant 16 : index
      %i18 = arith.constant 3 : index
      %i19 = arith.constant 5 : index
      %i20 = arith.constant 6 : index
      %i21 = arith.constant 7 : index
      %i22 = arith.constant 8 : index
      %i23 = arith.constant 9 : index
      %i24 = arith.constant 10 : index
      %i25 = arith.constant 11 : index
      %i26 = arith.constant 12 : index
      %i27 = arith.constant 13 : index
      %i28 = arith.constant 14 : index
      %i29 = arith.constant 15 : index
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i6) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %parts = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i6) : memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>
      %stats = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i6) : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i6) : memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %group_2 = hal.interface.workgroup.id[1] : index
      %group_3 = hal.interface.workgroup.id[0] : index
      %kv_head_4 = arith.divui %group_3, %i0 : index
      %query_5 = arith.remui %group_3, %i0 : index
      %x_6 = memref.load %start[%group_2] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %first_7 = arith.index_cast %x_6 : i32 to index
      %share_8 = arith.ceildivui %first_7, %i2 : index
      %share_9 = arith.maxui %share_8, %i1 : index
      %used_10 = arith.ceildivui %first_7, %share_9 : index
      %used_11 = arith.maxui %used_10, %i3 : index
      %last_12 = arith.subi %used_11, %i3 : index
      %holds_13 = arith.cmpi ult, %thread_1, %used_11 : index
      %end_14 = arith.minsi %thread_1, %last_12 : index
      %x_15 = memref.load %stats[%group_2, %kv_head_4, %end_14, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %x_16 = memref.load %stats[%group_2, %kv_head_4, %end_14, %query_5, %i3] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %chosen_17 = arith.select %holds_13, %x_15, %lowest4 : f32
      %chosen_18 = arith.select %holds_13, %x_16, %nothing5 : f32
      %at_19 = arith.addi %thread_1, %i1 : index
      %holds_20 = arith.cmpi ult, %at_19, %used_11 : index
      %end_21 = arith.minsi %at_19, %last_12 : index
      %x_22 = memref.load %stats[%group_2, %kv_head_4, %end_21, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %x_23 = memref.load %stats[%group_2, %kv_head_4, %end_21, %query_5, %i3] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %chosen_24 = arith.select %holds_20, %x_22, %lowest4 : f32
      %chosen_25 = arith.select %holds_20, %x_23, %nothing5 : f32
      %at_26 = arith.addi %thread_1, %i7 : index
      %holds_27 = arith.cmpi ult, %at_26, %used_11 : index
      %end_28 = arith.minsi %at_26, %last_12 : index
      %x_29 = memref.load %stats[%group_2, %kv_head_4, %end_28, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %x_30 = memref.load %stats[%group_2, %kv_head_4, %end_28, %query_5, %i3] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %chosen_31 = arith.select %holds_27, %x_29, %lowest4 : f32
      %chosen_32 = arith.select %holds_27, %x_30, %nothing5 : f32
      %at_33 = arith.addi %thread_1, %i8 : index
      %holds_34 = arith.cmpi ult, %at_33, %used_11 : index
      %end_35 = arith.minsi %at_33, %last_12 : index
      %x_36 = memref.load %stats[%group_2, %kv_head_4, %end_35, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %x_37 = memref.load %stats[%group_2, %kv_head_4, %end_35, %query_5, %i3] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %chosen_38 = arith.select %holds_34, %x_36, %lowest4 : f32
      %chosen_39 = arith.select %holds_34, %x_37, %nothing5 : f32
      %x_40 = arith.maximumf %chosen_17, %chosen_24 : f32
      %x_41 = arith.maximumf %x_40, %chosen_31 : f32
      %x_42 = arith.maximumf %x_41, %chosen_38 : f32
      %far_43, %valid_44 = gpu.shuffle xor %x_42, %bit9, %bit10 : f32
      %joined_45 = arith.maximumf %x_42, %far_43 : f32
      %far_46, %valid_47 = gpu.shuffle xor %joined_45, %bit11, %bit10 : f32
      %joined_48 = arith.maximumf %joined_45, %far_46 : f32
      %far_49, %valid_50 = gpu.shuffle xor %joined_48, %bit12, %bit10 : f32
      %joined_51 = arith.maximumf %joined_48, %far_49 : f32
      %far_52, %valid_53 = gpu.shuffle xor %joined_51, %bit13, %bit10 : f32
      %joined_54 = arith.maximumf %joined_51, %far_52 : f32
      %far_55, %valid_56 = gpu.shuffle xor %joined_54, %bit14, %bit10 : f32
      %joined_57 = arith.maximumf %joined_54, %far_55 : f32
      %x_58 = arith.subf %chosen_17, %joined_57 : f32
      %x_59 = math.exp %x_58 : f32
      %x_60 = math.fma %chosen_18, %x_59, %nothing5 : f32
      %x_61 = arith.subf %chosen_24, %joined_57 : f32
      %x_62 = math.exp %x_61 : f32
      %x_63 = math.fma %chosen_25, %x_62, %x_60 : f32
      %x_64 = arith.subf %chosen_31, %joined_57 : f32
      %x_65 = math.exp %x_64 : f32
      %x_66 = math.fma %chosen_32, %x_65, %x_63 : f32
      %x_67 = arith.subf %chosen_38, %joined_57 : f32
      %x_68 = math.exp %x_67 : f32
      %x_69 = math.fma %chosen_39, %x_68, %x_66 : f32
      %far_70, %valid_71 = gpu.shuffle xor %x_69, %bit9, %bit10 : f32
      %joined_72 = arith.addf %x_69, %far_70 : f32
      %far_73, %valid_74 = gpu.shuffle xor %joined_72, %bit11, %bit10 : f32
      %joined_75 = arith.addf %joined_72, %far_73 : f32
      %far_76, %valid_77 = gpu.shuffle xor %joined_75, %bit12, %bit10 : f32
      %joined_78 = arith.addf %joined_75, %far_76 : f32
      %far_79, %valid_80 = gpu.shuffle xor %joined_78, %bit13, %bit10 : f32
      %joined_81 = arith.addf %joined_78, %far_79 : f32
      %far_82, %valid_83 = gpu.shuffle xor %joined_81, %bit14, %bit10 : f32
      %joined_84 = arith.addf %joined_81, %far_82 : f32
      %at_85 = arith.muli %thread_1, %i15 : index
      %loop_88 = scf.for %i_86 = %i6 to %used_11 step %i17 iter_args(%turn_87 = %splat16) -> (vector<2xf32>) {
        %at_89 = arith.addi %i_86, %i3 : index
        %at_90 = arith.addi %i_86, %i15 : index
        %at_91 = arith.addi %i_86, %i18 : index
        %at_92 = arith.addi %i_86, %i0 : index
        %at_93 = arith.addi %i_86, %i19 : index
        %at_94 = arith.addi %i_86, %i20 : index
        %at_95 = arith.addi %i_86, %i21 : index
        %at_96 = arith.addi %i_86, %i22 : index
        %at_97 = arith.addi %i_86, %i23 : index
        %at_98 = arith.addi %i_86, %i24 : index
        %at_99 = arith.addi %i_86, %i25 : index
        %at_100 = arith.addi %i_86, %i26 : index
        %at_101 = arith.addi %i_86, %i27 : index
        %at_102 = arith.addi %i_86, %i28 : index
        %at_103 = arith.addi %i_86, %i29 : index
        %end_104 = arith.minsi %i_86, %last_12 : index
        %end_105 = arith.minsi %at_89, %last_12 : index
        %end_106 = arith.minsi %at_90, %last_12 : index
        %end_107 = arith.minsi %at_91, %last_12 : index
        %end_108 = arith.minsi %at_92, %last_12 : index
        %end_109 = arith.minsi %at_93, %last_12 : index
        %end_110 = arith.minsi %at_94, %last_12 : index
        %end_111 = arith.minsi %at_95, %last_12 : index
        %end_112 = arith.minsi %at_96, %last_12 : index
        %end_113 = arith.minsi %at_97, %last_12 : index
        %end_114 = arith.minsi %at_98, %last_12 : index
        %end_115 = arith.minsi %at_99, %last_12 : index
        %end_116 = arith.minsi %at_100, %last_12 : index
        %end_117 = arith.minsi %at_101, %last_12 : index
        %end_118 = arith.minsi %at_102, %last_12 : index
        %end_119 = arith.minsi %at_103, %last_12 : index
        %x_120 = memref.load %stats[%group_2, %kv_head_4, %end_104, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_121 = memref.load %stats[%group_2, %kv_head_4, %end_105, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_122 = memref.load %stats[%group_2, %kv_head_4, %end_106, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_123 = memref.load %stats[%group_2, %kv_head_4, %end_107, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_124 = memref.load %stats[%group_2, %kv_head_4, %end_108, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_125 = memref.load %stats[%group_2, %kv_head_4, %end_109, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_126 = memref.load %stats[%group_2, %kv_head_4, %end_110, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_127 = memref.load %stats[%group_2, %kv_head_4, %end_111, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_128 = memref.load %stats[%group_2, %kv_head_4, %end_112, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_129 = memref.load %stats[%group_2, %kv_head_4, %end_113, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_130 = memref.load %stats[%group_2, %kv_head_4, %end_114, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_131 = memref.load %stats[%group_2, %kv_head_4, %end_115, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_132 = memref.load %stats[%group_2, %kv_head_4, %end_116, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_133 = memref.load %stats[%group_2, %kv_head_4, %end_117, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_134 = memref.load %stats[%group_2, %kv_head_4, %end_118, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_135 = memref.load %stats[%group_2, %kv_head_4, %end_119, %query_5, %i6] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %v_136 = "vector.load"(%parts, %group_2, %kv_head_4, %end_104, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_137 = "vector.load"(%parts, %group_2, %kv_head_4, %end_105, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_138 = "vector.load"(%parts, %group_2, %kv_head_4, %end_106, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_139 = "vector.load"(%parts, %group_2, %kv_head_4, %end_107, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_140 = "vector.load"(%parts, %group_2, %kv_head_4, %end_108, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_141 = "vector.load"(%parts, %group_2, %kv_head_4, %end_109, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_142 = "vector.load"(%parts, %group_2, %kv_head_4, %end_110, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_143 = "vector.load"(%parts, %group_2, %kv_head_4, %end_111, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_144 = "vector.load"(%parts, %group_2, %kv_head_4, %end_112, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_145 = "vector.load"(%parts, %group_2, %kv_head_4, %end_113, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_146 = "vector.load"(%parts, %group_2, %kv_head_4, %end_114, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_147 = "vector.load"(%parts, %group_2, %kv_head_4, %end_115, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_148 = "vector.load"(%parts, %group_2, %kv_head_4, %end_116, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_149 = "vector.load"(%parts, %group_2, %kv_head_4, %end_117, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_150 = "vector.load"(%parts, %group_2, %kv_head_4, %end_118, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_151 = "vector.load"(%parts, %group_2, %kv_head_4, %end_119, %query_5, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (memref<1x8x128x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %x_152 = arith.subf %x_120, %joined_57 : f32
        %x_153 = math.exp %x_152 : f32
        %holds_154 = arith.cmpi ult, %i_86, %used_11 : index
        %chosen_155 = arith.select %holds_154, %x_153, %nothing5 : f32
        %b_156 = vector.broadcast %chosen_155 : f32 to vector<2xf32>
        %f_157 = math.fma %b_156, %v_136, %turn_87 : vector<2xf32>
        %x_158 = arith.subf %x_121, %joined_57 : f32
        %x_159 = math.exp %x_158 : f32
        %holds_160 = arith.cmpi ult, %at_89, %used_11 : index
        %chosen_161 = arith.select %holds_160, %x_159, %nothing5 : f32
        %b_162 = vector.broadcast %chosen_161 : f32 to vector<2xf32>
        %f_163 = math.fma %b_162, %v_137, %f_157 : vector<2xf32>
        %x_164 = arith.subf %x_122, %joined_57 : f32
        %x_165 = math.exp %x_164 : f32
        %holds_166 = arith.cmpi ult, %at_90, %used_11 : index
        %chosen_167 = arith.select %holds_166, %x_165, %nothing5 : f32
        %b_168 = vector.broadcast %chosen_167 : f32 to vector<2xf32>
        %f_169 = math.fma %b_168, %v_138, %f_163 : vector<2xf32>
        %x_170 = arith.subf %x_123, %joined_57 : f32
        %x_171 = math.exp %x_170 : f32
        %holds_172 = arith.cmpi ult, %at_91, %used_11 : index
        %chosen_173 = arith.select %holds_172, %x_171, %nothing5 : f32
        %b_174 = vector.broadcast %chosen_173 : f32 to vector<2xf32>
        %f_175 = math.fma %b_174, %v_139, %f_169 : vector<2xf32>
        %x_176 = arith.subf %x_124, %joined_57 : f32
        %x_177 = math.exp %x_176 : f32
        %holds_178 = arith.cmpi ult, %at_92, %used_11 : index
        %chosen_179 = arith.select %holds_178, %x_177, %nothing5 : f32
        %b_180 = vector.broadcast %chosen_179 : f32 to vector<2xf32>
        %f_181 = math.fma %b_180, %v_140, %f_175 : vector<2xf32>
        %x_182 = arith.subf %x_125, %joined_57 : f32
        %x_183 = math.exp %x_182 : f32
        %holds_184 = arith.cmpi ult, %at_93, %used_11 : index
        %chosen_185 = arith.select %holds_184, %x_183, %nothing5 : f32
        %b_186 = vector.broadcast %chosen_185 : f32 to vector<2xf32>
        %f_187 = math.fma %b_186, %v_141, %f_181 : vector<2xf32>
        %x_188 = arith.subf %x_126, %joined_57 : f32
        %x_189 = math.exp %x_188 : f32
        %holds_190 = arith.cmpi ult, %at_94, %used_11 : index
        %chosen_191 = arith.select %holds_190, %x_189, %nothing5 : f32
        %b_192 = vector.broadcast %chosen_191 : f32 to vector<2xf32>
        %f_193 = math.fma %b_192, %v_142, %f_187 : vector<2xf32>
        %x_194 = arith.subf %x_127, %joined_57 : f32
        %x_195 = math.exp %x_194 : f32
        %holds_196 = arith.cmpi ult, %at_95, %used_11 : index
        %chosen_197 = arith.select %holds_196, %x_195, %nothing5 : f32
        %b_198 = vector.broadcast %chosen_197 : f32 to vector<2xf32>
        %f_199 = math.fma %b_198, %v_143, %f_193 : vector<2xf32>
        %x_200 = arith.subf %x_128, %joined_57 : f32
        %x_201 = math.exp %x_200 : f32
        %holds_202 = arith.cmpi ult, %at_96, %used_11 : index
        %chosen_203 = arith.select %holds_202, %x_201, %nothing5 : f32
        %b_204 = vector.broadcast %chosen_203 : f32 to vector<2xf32>
        %f_205 = math.fma %b_204, %v_144, %f_199 : vector<2xf32>
        %x_206 = arith.subf %x_129, %joined_57 : f32
        %x_207 = math.exp %x_206 : f32
        %holds_208 = arith.cmpi ult, %at_97, %used_11 : index
        %chosen_209 = arith.select %holds_208, %x_207, %nothing5 : f32
        %b_210 = vector.broadcast %chosen_209 : f32 to vector<2xf32>
        %f_211 = math.fma %b_210, %v_145, %f_205 : vector<2xf32>
        %x_212 = arith.subf %x_130, %joined_57 : f32
        %x_213 = math.exp %x_212 : f32
        %holds_214 = arith.cmpi ult, %at_98, %used_11 : index
        %chosen_215 = arith.select %holds_214, %x_213, %nothing5 : f32
        %b_216 = vector.broadcast %chosen_215 : f32 to vector<2xf32>
        %f_217 = math.fma %b_216, %v_146, %f_211 : vector<2xf32>
        %x_218 = arith.subf %x_131, %joined_57 : f32
        %x_219 = math.exp %x_218 : f32
        %holds_220 = arith.cmpi ult, %at_99, %used_11 : index
        %chosen_221 = arith.select %holds_220, %x_219, %nothing5 : f32
        %b_222 = vector.broadcast %chosen_221 : f32 to vector<2xf32>
        %f_223 = math.fma %b_222, %v_147, %f_217 : vector<2xf32>
        %x_224 = arith.subf %x_132, %joined_57 : f32
        %x_225 = math.exp %x_224 : f32
        %holds_226 = arith.cmpi ult, %at_100, %used_11 : index
        %chosen_227 = arith.select %holds_226, %x_225, %nothing5 : f32
        %b_228 = vector.broadcast %chosen_227 : f32 to vector<2xf32>
        %f_229 = math.fma %b_228, %v_148, %f_223 : vector<2xf32>
        %x_230 = arith.subf %x_133, %joined_57 : f32
        %x_231 = math.exp %x_230 : f32
        %holds_232 = arith.cmpi ult, %at_101, %used_11 : index
        %chosen_233 = arith.select %holds_232, %x_231, %nothing5 : f32
        %b_234 = vector.broadcast %chosen_233 : f32 to vector<2xf32>
        %f_235 = math.fma %b_234, %v_149, %f_229 : vector<2xf32>
        %x_236 = arith.subf %x_134, %joined_57 : f32
        %x_237 = math.exp %x_236 : f32
        %holds_238 = arith.cmpi ult, %at_102, %used_11 : index
        %chosen_239 = arith.select %holds_238, %x_237, %nothing5 : f32
        %b_240 = vector.broadcast %chosen_239 : f32 to vector<2xf32>
        %f_241 = math.fma %b_240, %v_150, %f_235 : vector<2xf32>
        %x_242 = arith.subf %x_135, %joined_57 : f32
        %x_243 = math.exp %x_242 : f32
        %holds_244 = arith.cmpi ult, %at_103, %used_11 : index
        %chosen_245 = arith.select %holds_244, %x_243, %nothing5 : f32
        %b_246 = vector.broadcast %chosen_245 : f32 to vector<2xf32>
        %f_247 = math.fma %b_246, %v_151, %f_241 : vector<2xf32>
        scf.yield %f_247 : vector<2xf32>
      }
      %b_248 = vector.broadcast %joined_84 : f32 to vector<2xf32>
      %f_249 = arith.divf %loop_88, %b_248 : vector<2xf32>
      "vector.store"(%f_249, %y, %group_2, %group_3, %at_85) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<1x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> ()
      return
    }
  }
}
func.func private @attention(%q: tensor<1x2048xf32>, %k: tensor<1x512xf32>, %v: tensor<1x512xf32>, %cos: tensor<1x32xf32>, %sin: tensor<1x32xf32>, %k_cache: tensor<1x8x4096x64xf16>, %v_cache: tensor<1x8x4096x64xf16>, %start: tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) {
  %keys, %values, %parts, %stats = flow.dispatch @kernel_attention_attend::@kernel_attention_attend_entry(%q, %k, %v, %cos, %sin, %start, %k_cache, %v_cache) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1xi32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) -> (%k_cache, %v_cache, tensor<1x8x128x4x64xf32>, tensor<1x8x128x4x2xf32>)
  %y = flow.dispatch @kernel_attention_join::@kernel_attention_join_entry(%start, %parts, %stats) : (tensor<1xi32>, tensor<1x8x128x4x64xf32>, tensor<1x8x128x4x2xf32>) -> tensor<1x2048xf32>
  return %y, %keys, %values : tensor<1x2048xf32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>
}
