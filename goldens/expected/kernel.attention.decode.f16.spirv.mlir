hal.executable.source private @kernel_attention_attend {
  hal.executable.export public @kernel_attention_attend_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 128 : index
    %y = arith.constant 8 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_attention_attend_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [64, 1, 1]>} {
      %i0 = arith.constant 64 : index
      %i1 = arith.constant 1 : index
      %i2 = arith.constant 8 : index
      %i3 = arith.constant 32 : index
      %i4 = arith.constant 128 : index
      %i5 = arith.constant 16 : index
      %i6 = arith.constant 4 : index
      %splat7 = arith.constant dense<1.250000e-01> : vector<4xf32>
      %i8 = arith.constant 2 : index
      %i9 = arith.constant 3 : index
      %i10 = arith.constant 0 : index
      %lowest11 = arith.constant 0xFF7FFFFF : f32
      %nothing12 = arith.constant 0.0 : f32
      %splat13 = arith.constant dense<0.0> : vector<4xf32>
      %one14 = arith.constant 1.0 : f32
      %i15 = arith.constant 5 : index
      %i16 = arith.constant 6 : index
      %i17 = arith.constant 7 : index
      %i18 = arith.constant 9 : index
      %i19 = arith.constant 10 : index
      %i20 = arith.constant 11 : index
      %i21 = arith.constant 12 : index
      %i22 = arith.constant 13 : index
      %i23 = arith.constant 14 : index
      %i24 = arith.constant 15 : index
      %i25 = arith.constant 20 : index
      %i26 = arith.constant 24 : index
      %i27 = arith.constant 28 : index
      %i28 = arith.constant 36 : index
      %i29 = arith.constant 40 : index
      %i30 = arith.constant 44 : index
      %i31 = arith.constant 48 : index
      %i32 = arith.constant 52 : index
      %i33 = arith.constant 56 : index
      %i34 = arith.constant 60 : index
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i10) : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i10) : memref<1x8x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i10) : memref<1x8x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i10) : memref<1x8xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i10) : memref<1x8xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i10) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %keys = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i10) : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
      %values = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i10) : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
      %parts = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(8) alignment(64) offset(%i10) : memref<1x8x128x4x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %stats = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(9) alignment(64) offset(%i10) : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %team_2 = arith.divui %thread_1, %i0 : index
      %group_3 = hal.interface.workgroup.id[0] : index
      %at_4 = arith.muli %group_3, %i1 : index
      %split_5 = arith.addi %at_4, %team_2 : index
      %group_6 = hal.interface.workgroup.id[1] : index
      %row_7 = arith.divui %group_6, %i2 : index
      %group_8 = hal.interface.workgroup.id[1] : index
      %kv_head_9 = arith.remui %group_8, %i2 : index
      %x_10 = memref.load %start[%row_7] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %first_11 = arith.index_cast %x_10 : i32 to index
      %share_12 = arith.ceildivui %first_11, %i4 : index
      %share_13 = arith.maxui %share_12, %i3 : index
      %used_14 = arith.ceildivui %first_11, %share_13 : index
      %used_15 = arith.maxui %used_14, %i1 : index
      %holds_16 = arith.cmpi ult, %split_5, %used_15 : index
      scf.if %holds_16 {
        %along_17 = arith.remui %thread_1, %i5 : index
        %at_18 = arith.muli %along_17, %i6 : index
        %at_19 = arith.divui %thread_1, %i5 : index
        %angle_20 = arith.remui %at_18, %i3 : index
        %at_21 = arith.divui %angle_20, %i6 : index
        %v_22 = memref.load %cos[%row_7, %at_21] : memref<1x8xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %at_23 = arith.divui %angle_20, %i6 : index
        %v_24 = memref.load %sin[%row_7, %at_23] : memref<1x8xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_25 = arith.negf %v_24 : vector<4xf32>
        %holds_26 = arith.cmpi ult, %at_18, %i3 : index
        %holds_27 = vector.broadcast %holds_26 : i1 to vector<4xi1>
        %chosen_28 = arith.select %holds_27, %f_25, %v_24 : vector<4xi1>, vector<4xf32>
        %at_29 = arith.muli %kv_head_9, %i6 : index
        %far_30 = arith.xori %at_18, %i3 : index
        %at_31 = arith.divui %at_18, %i6 : index
        %v_32 = memref.load %q[%row_7, %at_29, %at_31] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %at_33 = arith.divui %far_30, %i6 : index
        %v_34 = memref.load %q[%row_7, %at_29, %at_33] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_35 = arith.mulf %v_32, %v_22 : vector<4xf32>
        %f_36 = arith.mulf %v_34, %chosen_28 : vector<4xf32>
        %f_37 = arith.addf %f_35, %f_36 : vector<4xf32>
        %f_38 = arith.mulf %f_37, %splat7 : vector<4xf32>
        %at_39 = arith.addi %at_29, %i1 : index
        %far_40 = arith.xori %at_18, %i3 : index
        %at_41 = arith.divui %at_18, %i6 : index
        %v_42 = memref.load %q[%row_7, %at_39, %at_41] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %at_43 = arith.divui %far_40, %i6 : index
        %v_44 = memref.load %q[%row_7, %at_39, %at_43] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_45 = arith.mulf %v_42, %v_22 : vector<4xf32>
        %f_46 = arith.mulf %v_44, %chosen_28 : vector<4xf32>
        %f_47 = arith.addf %f_45, %f_46 : vector<4xf32>
        %f_48 = arith.mulf %f_47, %splat7 : vector<4xf32>
        %at_49 = arith.addi %at_29, %i8 : index
        %far_50 = arith.xori %at_18, %i3 : index
        %at_51 = arith.divui %at_18, %i6 : index
        %v_52 = memref.load %q[%row_7, %at_49, %at_51] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %at_53 = arith.divui %far_50, %i6 : index
        %v_54 = memref.load %q[%row_7, %at_49, %at_53] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_55 = arith.mulf %v_52, %v_22 : vector<4xf32>
        %f_56 = arith.mulf %v_54, %chosen_28 : vector<4xf32>
        %f_57 = arith.addf %f_55, %f_56 : vector<4xf32>
        %f_58 = arith.mulf %f_57, %splat7 : vector<4xf32>
        %at_59 = arith.addi %at_29, %i9 : index
        %far_60 = arith.xori %at_18, %i3 : index
        %at_61 = arith.divui %at_18, %i6 : index
        %v_62 = memref.load %q[%row_7, %at_59, %at_61] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %at_63 = arith.divui %far_60, %i6 : index
        %v_64 = memref.load %q[%row_7, %at_59, %at_63] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_65 = arith.mulf %v_62, %v_22 : vector<4xf32>
        %f_66 = arith.mulf %v_64, %chosen_28 : vector<4xf32>
        %f_67 = arith.addf %f_65, %f_66 : vector<4xf32>
        %f_68 = arith.mulf %f_67, %splat7 : vector<4xf32>
        %holds_69 = arith.cmpi eq, %at_19, %i10 : index
        %far_70 = arith.xori %at_18, %i3 : index
        %at_71 = arith.divui %at_18, %i6 : index
        %v_72 = memref.load %k[%row_7, %kv_head_9, %at_71] : memref<1x8x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %at_73 = arith.divui %far_70, %i6 : index
        %v_74 = memref.load %k[%row_7, %kv_head_9, %at_73] : memref<1x8x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %f_75 = arith.mulf %v_72, %v_22 : vector<4xf32>
        %f_76 = arith.mulf %v_74, %chosen_28 : vector<4xf32>
        %f_77 = arith.addf %f_75, %f_76 : vector<4xf32>
        %r_78 = arith.truncf %f_77 : vector<4xf32> to vector<4xf16>
        %f_79 = arith.extf %r_78 : vector<4xf16> to vector<4xf32>
        %at_80 = arith.divui %at_18, %i6 : index
        %v_81 = memref.load %v[%row_7, %kv_head_9, %at_80] : memref<1x8x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %r_82 = arith.truncf %v_81 : vector<4xf32> to vector<4xf16>
        %f_83 = arith.extf %r_82 : vector<4xf16> to vector<4xf32>
        %holds_84 = arith.cmpi eq, %split_5, %i10 : index
        %new_85 = arith.andi %holds_84, %holds_69 : i1
        scf.if %new_85 {
          %r_86 = arith.truncf %f_79 : vector<4xf32> to vector<4xf16>
          %at_87 = arith.divui %at_18, %i6 : index
          memref.store %r_86, %keys[%row_7, %kv_head_9, %first_11, %at_87] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %r_88 = arith.truncf %f_83 : vector<4xf32> to vector<4xf16>
          %at_89 = arith.divui %at_18, %i6 : index
          memref.store %r_88, %values[%row_7, %kv_head_9, %first_11, %at_89] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
        }
        %holds_90 = vector.broadcast %new_85 : i1 to vector<4xi1>
        %chosen_91 = arith.select %holds_90, %f_83, %splat13 : vector<4xi1>, vector<4xf32>
        %chosen_92 = arith.select %new_85, %one14, %nothing12 : f32
        %parts_93 = memref.alloc() : memref<4x4x17xf32, #gpu.address_space<workgroup>>
        %scores_94 = memref.alloc() : memref<16xf32, #gpu.address_space<workgroup>>
        %thread_95 = gpu.thread_id x
        %along_96 = arith.remui %thread_95, %i5 : index
        %at_97 = arith.divui %thread_95, %i5 : index
        %f_98 = arith.mulf %f_38, %f_79 : vector<4xf32>
        %total_99 = vector.reduction <add>, %f_98 fastmath<reassoc> : vector<4xf32> into f32
        memref.store %total_99, %parts_93[%i10, %at_97, %along_96] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
        %f_100 = arith.mulf %f_48, %f_79 : vector<4xf32>
        %total_101 = vector.reduction <add>, %f_100 fastmath<reassoc> : vector<4xf32> into f32
        memref.store %total_101, %parts_93[%i1, %at_97, %along_96] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
        %f_102 = arith.mulf %f_58, %f_79 : vector<4xf32>
        %total_103 = vector.reduction <add>, %f_102 fastmath<reassoc> : vector<4xf32> into f32
        memref.store %total_103, %parts_93[%i8, %at_97, %along_96] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
        %f_104 = arith.mulf %f_68, %f_79 : vector<4xf32>
        %total_105 = vector.reduction <add>, %f_104 fastmath<reassoc> : vector<4xf32> into f32
        memref.store %total_105, %parts_93[%i9, %at_97, %along_96] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        scf.for %i_106 = %thread_95 to %i5 step %i0 {
          %row_108 = arith.divui %i_106, %i6 : index
          %row_109 = arith.remui %i_106, %i6 : index
          %x_110 = memref.load %parts_93[%row_108, %row_109, %i10] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_111 = memref.load %parts_93[%row_108, %row_109, %i1] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_112 = arith.addf %x_110, %x_111 : f32
          %x_113 = memref.load %parts_93[%row_108, %row_109, %i8] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_114 = arith.addf %x_112, %x_113 : f32
          %x_115 = memref.load %parts_93[%row_108, %row_109, %i9] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_116 = arith.addf %x_114, %x_115 : f32
          %x_117 = memref.load %parts_93[%row_108, %row_109, %i6] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_118 = arith.addf %x_116, %x_117 : f32
          %x_119 = memref.load %parts_93[%row_108, %row_109, %i15] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_120 = arith.addf %x_118, %x_119 : f32
          %x_121 = memref.load %parts_93[%row_108, %row_109, %i16] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_122 = arith.addf %x_120, %x_121 : f32
          %x_123 = memref.load %parts_93[%row_108, %row_109, %i17] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_124 = arith.addf %x_122, %x_123 : f32
          %x_125 = memref.load %parts_93[%row_108, %row_109, %i2] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_126 = arith.addf %x_124, %x_125 : f32
          %x_127 = memref.load %parts_93[%row_108, %row_109, %i18] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_128 = arith.addf %x_126, %x_127 : f32
          %x_129 = memref.load %parts_93[%row_108, %row_109, %i19] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_130 = arith.addf %x_128, %x_129 : f32
          %x_131 = memref.load %parts_93[%row_108, %row_109, %i20] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_132 = arith.addf %x_130, %x_131 : f32
          %x_133 = memref.load %parts_93[%row_108, %row_109, %i21] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_134 = arith.addf %x_132, %x_133 : f32
          %x_135 = memref.load %parts_93[%row_108, %row_109, %i22] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_136 = arith.addf %x_134, %x_135 : f32
          %x_137 = memref.load %parts_93[%row_108, %row_109, %i23] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_138 = arith.addf %x_136, %x_137 : f32
          %x_139 = memref.load %parts_93[%row_108, %row_109, %i24] : memref<4x4x17xf32, #gpu.address_space<workgroup>>
          %x_140 = arith.addf %x_138, %x_139 : f32
          memref.store %x_140, %scores_94[%i_106] : memref<16xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
        %x_141 = memref.load %scores_94[%at_97] : memref<16xf32, #gpu.address_space<workgroup>>
        %chosen_142 = arith.select %new_85, %x_141, %lowest11 : f32
        %at_143 = arith.addi %at_97, %i6 : index
        %x_144 = memref.load %scores_94[%at_143] : memref<16xf32, #gpu.address_space<workgroup>>
        %chosen_145 = arith.select %new_85, %x_144, %lowest11 : f32
        %at_146 = arith.addi %at_97, %i2 : index
        %x_147 = memref.load %scores_94[%at_146] : memref<16xf32, #gpu.address_space<workgroup>>
        %chosen_148 = arith.select %new_85, %x_147, %lowest11 : f32
        %at_149 = arith.addi %at_97, %i21 : index
        %x_150 = memref.load %scores_94[%at_149] : memref<16xf32, #gpu.address_space<workgroup>>
        %chosen_151 = arith.select %new_85, %x_150, %lowest11 : f32
        %begin_152 = arith.muli %split_5, %share_13 : index
        %end_153 = arith.addi %begin_152, %share_13 : index
        %end_154 = arith.minsi %end_153, %first_11 : index
        %last_155 = arith.subi %end_154, %i1 : index
        %loop_169:12 = scf.for %i_156 = %begin_152 to %end_154 step %i5 iter_args(%turn_157 = %chosen_142, %turn_158 = %chosen_145, %turn_159 = %chosen_148, %turn_160 = %chosen_151, %turn_161 = %chosen_92, %turn_162 = %chosen_92, %turn_163 = %chosen_92, %turn_164 = %chosen_92, %turn_165 = %chosen_91, %turn_166 = %chosen_91, %turn_167 = %chosen_91, %turn_168 = %chosen_91) -> (f32, f32, f32, f32, f32, f32, f32, f32, vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>) {
          %first_170 = arith.addi %i_156, %at_19 : index
          %at_171 = arith.addi %first_170, %i6 : index
          %at_172 = arith.addi %first_170, %i2 : index
          %at_173 = arith.addi %first_170, %i21 : index
          %holds_174 = arith.cmpi ult, %first_170, %end_154 : index
          %holds_175 = arith.cmpi ult, %at_171, %end_154 : index
          %holds_176 = arith.cmpi ult, %at_172, %end_154 : index
          %holds_177 = arith.cmpi ult, %at_173, %end_154 : index
          %end_178 = arith.minsi %first_170, %last_155 : index
          %end_179 = arith.minsi %at_171, %last_155 : index
          %end_180 = arith.minsi %at_172, %last_155 : index
          %end_181 = arith.minsi %at_173, %last_155 : index
          %at_182 = arith.divui %at_18, %i6 : index
          %v_183 = memref.load %keys[%row_7, %kv_head_9, %end_178, %at_182] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_184 = arith.extf %v_183 : vector<4xf16> to vector<4xf32>
          %at_185 = arith.divui %at_18, %i6 : index
          %v_186 = memref.load %keys[%row_7, %kv_head_9, %end_179, %at_185] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_187 = arith.extf %v_186 : vector<4xf16> to vector<4xf32>
          %at_188 = arith.divui %at_18, %i6 : index
          %v_189 = memref.load %keys[%row_7, %kv_head_9, %end_180, %at_188] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_190 = arith.extf %v_189 : vector<4xf16> to vector<4xf32>
          %at_191 = arith.divui %at_18, %i6 : index
          %v_192 = memref.load %keys[%row_7, %kv_head_9, %end_181, %at_191] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_193 = arith.extf %v_192 : vector<4xf16> to vector<4xf32>
          %at_194 = arith.divui %at_18, %i6 : index
          %v_195 = memref.load %values[%row_7, %kv_head_9, %end_178, %at_194] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_196 = arith.extf %v_195 : vector<4xf16> to vector<4xf32>
          %at_197 = arith.divui %at_18, %i6 : index
          %v_198 = memref.load %values[%row_7, %kv_head_9, %end_179, %at_197] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_199 = arith.extf %v_198 : vector<4xf16> to vector<4xf32>
          %at_200 = arith.divui %at_18, %i6 : index
          %v_201 = memref.load %values[%row_7, %kv_head_9, %end_180, %at_200] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_202 = arith.extf %v_201 : vector<4xf16> to vector<4xf32>
          %at_203 = arith.divui %at_18, %i6 : index
          %v_204 = memref.load %values[%row_7, %kv_head_9, %end_181, %at_203] : memref<1x8x4096x16xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_205 = arith.extf %v_204 : vector<4xf16> to vector<4xf32>
          %parts_206 = memref.alloc() : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %scores_207 = memref.alloc() : memref<64xf32, #gpu.address_space<workgroup>>
          %thread_208 = gpu.thread_id x
          %along_209 = arith.remui %thread_208, %i5 : index
          %at_210 = arith.divui %thread_208, %i5 : index
          %f_211 = arith.mulf %f_38, %f_184 : vector<4xf32>
          %total_212 = vector.reduction <add>, %f_211 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_212, %parts_206[%i10, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_213 = arith.mulf %f_38, %f_187 : vector<4xf32>
          %total_214 = vector.reduction <add>, %f_213 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_214, %parts_206[%i1, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_215 = arith.mulf %f_38, %f_190 : vector<4xf32>
          %total_216 = vector.reduction <add>, %f_215 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_216, %parts_206[%i8, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_217 = arith.mulf %f_38, %f_193 : vector<4xf32>
          %total_218 = vector.reduction <add>, %f_217 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_218, %parts_206[%i9, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_219 = arith.mulf %f_48, %f_184 : vector<4xf32>
          %total_220 = vector.reduction <add>, %f_219 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_220, %parts_206[%i6, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_221 = arith.mulf %f_48, %f_187 : vector<4xf32>
          %total_222 = vector.reduction <add>, %f_221 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_222, %parts_206[%i15, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_223 = arith.mulf %f_48, %f_190 : vector<4xf32>
          %total_224 = vector.reduction <add>, %f_223 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_224, %parts_206[%i16, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_225 = arith.mulf %f_48, %f_193 : vector<4xf32>
          %total_226 = vector.reduction <add>, %f_225 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_226, %parts_206[%i17, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_227 = arith.mulf %f_58, %f_184 : vector<4xf32>
          %total_228 = vector.reduction <add>, %f_227 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_228, %parts_206[%i2, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_229 = arith.mulf %f_58, %f_187 : vector<4xf32>
          %total_230 = vector.reduction <add>, %f_229 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_230, %parts_206[%i18, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_231 = arith.mulf %f_58, %f_190 : vector<4xf32>
          %total_232 = vector.reduction <add>, %f_231 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_232, %parts_206[%i19, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_233 = arith.mulf %f_58, %f_193 : vector<4xf32>
          %total_234 = vector.reduction <add>, %f_233 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_234, %parts_206[%i20, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_235 = arith.mulf %f_68, %f_184 : vector<4xf32>
          %total_236 = vector.reduction <add>, %f_235 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_236, %parts_206[%i21, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_237 = arith.mulf %f_68, %f_187 : vector<4xf32>
          %total_238 = vector.reduction <add>, %f_237 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_238, %parts_206[%i22, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_239 = arith.mulf %f_68, %f_190 : vector<4xf32>
          %total_240 = vector.reduction <add>, %f_239 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_240, %parts_206[%i23, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          %f_241 = arith.mulf %f_68, %f_193 : vector<4xf32>
          %total_242 = vector.reduction <add>, %f_241 fastmath<reassoc> : vector<4xf32> into f32
          memref.store %total_242, %parts_206[%i24, %at_210, %along_209] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
          gpu.barrier
          scf.for %i_243 = %thread_208 to %i0 step %i0 {
            %row_245 = arith.divui %i_243, %i6 : index
            %row_246 = arith.remui %i_243, %i6 : index
            %x_247 = memref.load %parts_206[%row_245, %row_246, %i10] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_248 = memref.load %parts_206[%row_245, %row_246, %i1] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_249 = arith.addf %x_247, %x_248 : f32
            %x_250 = memref.load %parts_206[%row_245, %row_246, %i8] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_251 = arith.addf %x_249, %x_250 : f32
            %x_252 = memref.load %parts_206[%row_245, %row_246, %i9] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_253 = arith.addf %x_251, %x_252 : f32
            %x_254 = memref.load %parts_206[%row_245, %row_246, %i6] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_255 = arith.addf %x_253, %x_254 : f32
            %x_256 = memref.load %parts_206[%row_245, %row_246, %i15] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_257 = arith.addf %x_255, %x_256 : f32
            %x_258 = memref.load %parts_206[%row_245, %row_246, %i16] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_259 = arith.addf %x_257, %x_258 : f32
            %x_260 = memref.load %parts_206[%row_245, %row_246, %i17] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_261 = arith.addf %x_259, %x_260 : f32
            %x_262 = memref.load %parts_206[%row_245, %row_246, %i2] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_263 = arith.addf %x_261, %x_262 : f32
            %x_264 = memref.load %parts_206[%row_245, %row_246, %i18] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_265 = arith.addf %x_263, %x_264 : f32
            %x_266 = memref.load %parts_206[%row_245, %row_246, %i19] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_267 = arith.addf %x_265, %x_266 : f32
            %x_268 = memref.load %parts_206[%row_245, %row_246, %i20] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_269 = arith.addf %x_267, %x_268 : f32
            %x_270 = memref.load %parts_206[%row_245, %row_246, %i21] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_271 = arith.addf %x_269, %x_270 : f32
            %x_272 = memref.load %parts_206[%row_245, %row_246, %i22] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_273 = arith.addf %x_271, %x_272 : f32
            %x_274 = memref.load %parts_206[%row_245, %row_246, %i23] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_275 = arith.addf %x_273, %x_274 : f32
            %x_276 = memref.load %parts_206[%row_245, %row_246, %i24] : memref<16x4x17xf32, #gpu.address_space<workgroup>>
            %x_277 = arith.addf %x_275, %x_276 : f32
            memref.store %x_277, %scores_207[%i_243] : memref<64xf32, #gpu.address_space<workgroup>>
          }
          gpu.barrier
          %x_278 = memref.load %scores_207[%at_210] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_279 = arith.addi %at_210, %i6 : index
          %x_280 = memref.load %scores_207[%at_279] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_281 = arith.addi %at_210, %i2 : index
          %x_282 = memref.load %scores_207[%at_281] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_283 = arith.addi %at_210, %i21 : index
          %x_284 = memref.load %scores_207[%at_283] : memref<64xf32, #gpu.address_space<workgroup>>
          %chosen_285 = arith.select %holds_174, %x_278, %lowest11 : f32
          %chosen_286 = arith.select %holds_175, %x_280, %lowest11 : f32
          %chosen_287 = arith.select %holds_176, %x_282, %lowest11 : f32
          %chosen_288 = arith.select %holds_177, %x_284, %lowest11 : f32
          %x_289 = arith.maximumf %turn_157, %chosen_285 : f32
          %x_290 = arith.maximumf %x_289, %chosen_286 : f32
          %x_291 = arith.maximumf %x_290, %chosen_287 : f32
          %x_292 = arith.maximumf %x_291, %chosen_288 : f32
          %x_293 = arith.subf %turn_157, %x_292 : f32
          %x_294 = math.exp %x_293 : f32
          %x_295 = arith.mulf %turn_161, %x_294 : f32
          %b_296 = vector.broadcast %x_294 : f32 to vector<4xf32>
          %f_297 = arith.mulf %turn_165, %b_296 : vector<4xf32>
          %x_298 = arith.subf %chosen_285, %x_292 : f32
          %x_299 = math.exp %x_298 : f32
          %chosen_300 = arith.select %holds_174, %x_299, %nothing12 : f32
          %x_301 = arith.addf %x_295, %chosen_300 : f32
          %b_302 = vector.broadcast %chosen_300 : f32 to vector<4xf32>
          %f_303 = math.fma %b_302, %f_196, %f_297 : vector<4xf32>
          %x_304 = arith.subf %chosen_286, %x_292 : f32
          %x_305 = math.exp %x_304 : f32
          %chosen_306 = arith.select %holds_175, %x_305, %nothing12 : f32
          %x_307 = arith.addf %x_301, %chosen_306 : f32
          %b_308 = vector.broadcast %chosen_306 : f32 to vector<4xf32>
          %f_309 = math.fma %b_308, %f_199, %f_303 : vector<4xf32>
          %x_310 = arith.subf %chosen_287, %x_292 : f32
          %x_311 = math.exp %x_310 : f32
          %chosen_312 = arith.select %holds_176, %x_311, %nothing12 : f32
          %x_313 = arith.addf %x_307, %chosen_312 : f32
          %b_314 = vector.broadcast %chosen_312 : f32 to vector<4xf32>
          %f_315 = math.fma %b_314, %f_202, %f_309 : vector<4xf32>
          %x_316 = arith.subf %chosen_288, %x_292 : f32
          %x_317 = math.exp %x_316 : f32
          %chosen_318 = arith.select %holds_177, %x_317, %nothing12 : f32
          %x_319 = arith.addf %x_313, %chosen_318 : f32
          %b_320 = vector.broadcast %chosen_318 : f32 to vector<4xf32>
          %f_321 = math.fma %b_320, %f_205, %f_315 : vector<4xf32>
          %at_322 = arith.addi %at_210, %i5 : index
          %x_323 = memref.load %scores_207[%at_322] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_324 = arith.addi %at_210, %i25 : index
          %x_325 = memref.load %scores_207[%at_324] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_326 = arith.addi %at_210, %i26 : index
          %x_327 = memref.load %scores_207[%at_326] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_328 = arith.addi %at_210, %i27 : index
          %x_329 = memref.load %scores_207[%at_328] : memref<64xf32, #gpu.address_space<workgroup>>
          %chosen_330 = arith.select %holds_174, %x_323, %lowest11 : f32
          %chosen_331 = arith.select %holds_175, %x_325, %lowest11 : f32
          %chosen_332 = arith.select %holds_176, %x_327, %lowest11 : f32
          %chosen_333 = arith.select %holds_177, %x_329, %lowest11 : f32
          %x_334 = arith.maximumf %turn_158, %chosen_330 : f32
          %x_335 = arith.maximumf %x_334, %chosen_331 : f32
          %x_336 = arith.maximumf %x_335, %chosen_332 : f32
          %x_337 = arith.maximumf %x_336, %chosen_333 : f32
          %x_338 = arith.subf %turn_158, %x_337 : f32
          %x_339 = math.exp %x_338 : f32
          %x_340 = arith.mulf %turn_162, %x_339 : f32
          %b_341 = vector.broadcast %x_339 : f32 to vector<4xf32>
          %f_342 = arith.mulf %turn_166, %b_341 : vector<4xf32>
          %x_343 = arith.subf %chosen_330, %x_337 : f32
          %x_344 = math.exp %x_343 : f32
          %chosen_345 = arith.select %holds_174, %x_344, %nothing12 : f32
          %x_346 = arith.addf %x_340, %chosen_345 : f32
          %b_347 = vector.broadcast %chosen_345 : f32 to vector<4xf32>
          %f_348 = math.fma %b_347, %f_196, %f_342 : vector<4xf32>
          %x_349 = arith.subf %chosen_331, %x_337 : f32
          %x_350 = math.exp %x_349 : f32
          %chosen_351 = arith.select %holds_175, %x_350, %nothing12 : f32
          %x_352 = arith.addf %x_346, %chosen_351 : f32
          %b_353 = vector.broadcast %chosen_351 : f32 to vector<4xf32>
          %f_354 = math.fma %b_353, %f_199, %f_348 : vector<4xf32>
          %x_355 = arith.subf %chosen_332, %x_337 : f32
          %x_356 = math.exp %x_355 : f32
          %chosen_357 = arith.select %holds_176, %x_356, %nothing12 : f32
          %x_358 = arith.addf %x_352, %chosen_357 : f32
          %b_359 = vector.broadcast %chosen_357 : f32 to vector<4xf32>
          %f_360 = math.fma %b_359, %f_202, %f_354 : vector<4xf32>
          %x_361 = arith.subf %chosen_333, %x_337 : f32
          %x_362 = math.exp %x_361 : f32
          %chosen_363 = arith.select %holds_177, %x_362, %nothing12 : f32
          %x_364 = arith.addf %x_358, %chosen_363 : f32
          %b_365 = vector.broadcast %chosen_363 : f32 to vector<4xf32>
          %f_366 = math.fma %b_365, %f_205, %f_360 : vector<4xf32>
          %at_367 = arith.addi %at_210, %i3 : index
          %x_368 = memref.load %scores_207[%at_367] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_369 = arith.addi %at_210, %i28 : index
          %x_370 = memref.load %scores_207[%at_369] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_371 = arith.addi %at_210, %i29 : index
          %x_372 = memref.load %scores_207[%at_371] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_373 = arith.addi %at_210, %i30 : index
          %x_374 = memref.load %scores_207[%at_373] : memref<64xf32, #gpu.address_space<workgroup>>
          %chosen_375 = arith.select %holds_174, %x_368, %lowest11 : f32
          %chosen_376 = arith.select %holds_175, %x_370, %lowest11 : f32
          %chosen_377 = arith.select %holds_176, %x_372, %lowest11 : f32
          %chosen_378 = arith.select %holds_177, %x_374, %lowest11 : f32
          %x_379 = arith.maximumf %turn_159, %chosen_375 : f32
          %x_380 = arith.maximumf %x_379, %chosen_376 : f32
          %x_381 = arith.maximumf %x_380, %chosen_377 : f32
          %x_382 = arith.maximumf %x_381, %chosen_378 : f32
          %x_383 = arith.subf %turn_159, %x_382 : f32
          %x_384 = math.exp %x_383 : f32
          %x_385 = arith.mulf %turn_163, %x_384 : f32
          %b_386 = vector.broadcast %x_384 : f32 to vector<4xf32>
          %f_387 = arith.mulf %turn_167, %b_386 : vector<4xf32>
          %x_388 = arith.subf %chosen_375, %x_382 : f32
          %x_389 = math.exp %x_388 : f32
          %chosen_390 = arith.select %holds_174, %x_389, %nothing12 : f32
          %x_391 = arith.addf %x_385, %chosen_390 : f32
          %b_392 = vector.broadcast %chosen_390 : f32 to vector<4xf32>
          %f_393 = math.fma %b_392, %f_196, %f_387 : vector<4xf32>
          %x_394 = arith.subf %chosen_376, %x_382 : f32
          %x_395 = math.exp %x_394 : f32
          %chosen_396 = arith.select %holds_175, %x_395, %nothing12 : f32
          %x_397 = arith.addf %x_391, %chosen_396 : f32
          %b_398 = vector.broadcast %chosen_396 : f32 to vector<4xf32>
          %f_399 = math.fma %b_398, %f_199, %f_393 : vector<4xf32>
          %x_400 = arith.subf %chosen_377, %x_382 : f32
          %x_401 = math.exp %x_400 : f32
          %chosen_402 = arith.select %holds_176, %x_401, %nothing12 : f32
          %x_403 = arith.addf %x_397, %chosen_402 : f32
          %b_404 = vector.broadcast %chosen_402 : f32 to vector<4xf32>
          %f_405 = math.fma %b_404, %f_202, %f_399 : vector<4xf32>
          %x_406 = arith.subf %chosen_378, %x_382 : f32
          %x_407 = math.exp %x_406 : f32
          %chosen_408 = arith.select %holds_177, %x_407, %nothing12 : f32
          %x_409 = arith.addf %x_403, %chosen_408 : f32
          %b_410 = vector.broadcast %chosen_408 : f32 to vector<4xf32>
          %f_411 = math.fma %b_410, %f_205, %f_405 : vector<4xf32>
          %at_412 = arith.addi %at_210, %i31 : index
          %x_413 = memref.load %scores_207[%at_412] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_414 = arith.addi %at_210, %i32 : index
          %x_415 = memref.load %scores_207[%at_414] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_416 = arith.addi %at_210, %i33 : index
          %x_417 = memref.load %scores_207[%at_416] : memref<64xf32, #gpu.address_space<workgroup>>
          %at_418 = arith.addi %at_210, %i34 : index
          %x_419 = memref.load %scores_207[%at_418] : memref<64xf32, #gpu.address_space<workgroup>>
          %chosen_420 = arith.select %holds_174, %x_413, %lowest11 : f32
          %chosen_421 = arith.select %holds_175, %x_415, %lowest11 : f32
          %chosen_422 = arith.select %holds_176, %x_417, %lowest11 : f32
          %chosen_423 = arith.select %holds_177, %x_419, %lowest11 : f32
          %x_424 = arith.maximumf %turn_160, %chosen_420 : f32
          %x_425 = arith.maximumf %x_424, %chosen_421 : f32
          %x_426 = arith.maximumf %x_425, %chosen_422 : f32
          %x_427 = arith.maximumf %x_426, %chosen_423 : f32
          %x_428 = arith.subf %turn_160, %x_427 : f32
          %x_429 = math.exp %x_428 : f32
          %x_430 = arith.mulf %turn_164, %x_429 : f32
          %b_431 = vector.broadcast %x_429 : f32 to vector<4xf32>
          %f_432 = arith.mulf %turn_168, %b_431 : vector<4xf32>
          %x_433 = arith.subf %chosen_420, %x_427 : f32
          %x_434 = math.exp %x_433 : f32
          %chosen_435 = arith.select %holds_174, %x_434, %nothing12 : f32
          %x_436 = arith.addf %x_430, %chosen_435 : f32
          %b_437 = vector.broadcast %chosen_435 : f32 to vector<4xf32>
          %f_438 = math.fma %b_437, %f_196, %f_432 : vector<4xf32>
          %x_439 = arith.subf %chosen_421, %x_427 : f32
          %x_440 = math.exp %x_439 : f32
          %chosen_441 = arith.select %holds_175, %x_440, %nothing12 : f32
          %x_442 = arith.addf %x_436, %chosen_441 : f32
          %b_443 = vector.broadcast %chosen_441 : f32 to vector<4xf32>
          %f_444 = math.fma %b_443, %f_199, %f_438 : vector<4xf32>
          %x_445 = arith.subf %chosen_422, %x_427 : f32
          %x_446 = math.exp %x_445 : f32
          %chosen_447 = arith.select %holds_176, %x_446, %nothing12 : f32
          %x_448 = arith.addf %x_442, %chosen_447 : f32
          %b_449 = vector.broadcast %chosen_447 : f32 to vector<4xf32>
          %f_450 = math.fma %b_449, %f_202, %f_444 : vector<4xf32>
          %x_451 = arith.subf %chosen_423, %x_427 : f32
          %x_452 = math.exp %x_451 : f32
          %chosen_453 = arith.select %holds_177, %x_452, %nothing12 : f32
          %x_454 = arith.addf %x_448, %chosen_453 : f32
          %b_455 = vector.broadcast %chosen_453 : f32 to vector<4xf32>
          %f_456 = math.fma %b_455, %f_205, %f_450 : vector<4xf32>
          scf.yield %x_292, %x_337, %x_382, %x_427, %x_319, %x_364, %x_409, %x_454, %f_321, %f_366, %f_411, %f_456 : f32, f32, f32, f32, f32, f32, f32, f32, vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>
        }
        %tops_457 = memref.alloc() : memref<4x4xf32, #gpu.address_space<workgroup>>
        %totals_458 = memref.alloc() : memref<4x4xf32, #gpu.address_space<workgroup>>
        %mixes_459 = memref.alloc() : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %thread_460 = gpu.thread_id x
        %along_461 = arith.remui %thread_460, %i5 : index
        %at_462 = arith.muli %along_461, %i6 : index
        %at_463 = arith.divui %thread_460, %i5 : index
        memref.store %loop_169#0, %tops_457[%i10, %at_463] : memref<4x4xf32, #gpu.address_space<workgroup>>
        memref.store %loop_169#1, %tops_457[%i1, %at_463] : memref<4x4xf32, #gpu.address_space<workgroup>>
        memref.store %loop_169#2, %tops_457[%i8, %at_463] : memref<4x4xf32, #gpu.address_space<workgroup>>
        memref.store %loop_169#3, %tops_457[%i9, %at_463] : memref<4x4xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %x_464 = memref.load %tops_457[%i10, %i10] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_465 = arith.maximumf %loop_169#0, %x_464 : f32
        %x_466 = memref.load %tops_457[%i10, %i1] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_467 = arith.maximumf %x_465, %x_466 : f32
        %x_468 = memref.load %tops_457[%i10, %i8] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_469 = arith.maximumf %x_467, %x_468 : f32
        %x_470 = memref.load %tops_457[%i10, %i9] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_471 = arith.maximumf %x_469, %x_470 : f32
        %x_472 = arith.subf %loop_169#0, %x_471 : f32
        %x_473 = math.exp %x_472 : f32
        %x_474 = arith.mulf %loop_169#4, %x_473 : f32
        memref.store %x_474, %totals_458[%i10, %at_463] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %b_475 = vector.broadcast %x_473 : f32 to vector<4xf32>
        %f_476 = arith.mulf %loop_169#8, %b_475 : vector<4xf32>
        %at_477 = arith.divui %at_462, %i6 : index
        memref.store %f_476, %mixes_459[%i10, %at_463, %at_477] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %x_478 = memref.load %tops_457[%i1, %i10] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_479 = arith.maximumf %loop_169#1, %x_478 : f32
        %x_480 = memref.load %tops_457[%i1, %i1] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_481 = arith.maximumf %x_479, %x_480 : f32
        %x_482 = memref.load %tops_457[%i1, %i8] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_483 = arith.maximumf %x_481, %x_482 : f32
        %x_484 = memref.load %tops_457[%i1, %i9] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_485 = arith.maximumf %x_483, %x_484 : f32
        %x_486 = arith.subf %loop_169#1, %x_485 : f32
        %x_487 = math.exp %x_486 : f32
        %x_488 = arith.mulf %loop_169#5, %x_487 : f32
        memref.store %x_488, %totals_458[%i1, %at_463] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %b_489 = vector.broadcast %x_487 : f32 to vector<4xf32>
        %f_490 = arith.mulf %loop_169#9, %b_489 : vector<4xf32>
        %at_491 = arith.divui %at_462, %i6 : index
        memref.store %f_490, %mixes_459[%i1, %at_463, %at_491] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %x_492 = memref.load %tops_457[%i8, %i10] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_493 = arith.maximumf %loop_169#2, %x_492 : f32
        %x_494 = memref.load %tops_457[%i8, %i1] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_495 = arith.maximumf %x_493, %x_494 : f32
        %x_496 = memref.load %tops_457[%i8, %i8] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_497 = arith.maximumf %x_495, %x_496 : f32
        %x_498 = memref.load %tops_457[%i8, %i9] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_499 = arith.maximumf %x_497, %x_498 : f32
        %x_500 = arith.subf %loop_169#2, %x_499 : f32
        %x_501 = math.exp %x_500 : f32
        %x_502 = arith.mulf %loop_169#6, %x_501 : f32
        memref.store %x_502, %totals_458[%i8, %at_463] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %b_503 = vector.broadcast %x_501 : f32 to vector<4xf32>
        %f_504 = arith.mulf %loop_169#10, %b_503 : vector<4xf32>
        %at_505 = arith.divui %at_462, %i6 : index
        memref.store %f_504, %mixes_459[%i8, %at_463, %at_505] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %x_506 = memref.load %tops_457[%i9, %i10] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_507 = arith.maximumf %loop_169#3, %x_506 : f32
        %x_508 = memref.load %tops_457[%i9, %i1] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_509 = arith.maximumf %x_507, %x_508 : f32
        %x_510 = memref.load %tops_457[%i9, %i8] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_511 = arith.maximumf %x_509, %x_510 : f32
        %x_512 = memref.load %tops_457[%i9, %i9] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_513 = arith.maximumf %x_511, %x_512 : f32
        %x_514 = arith.subf %loop_169#3, %x_513 : f32
        %x_515 = math.exp %x_514 : f32
        %x_516 = arith.mulf %loop_169#7, %x_515 : f32
        memref.store %x_516, %totals_458[%i9, %at_463] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %b_517 = vector.broadcast %x_515 : f32 to vector<4xf32>
        %f_518 = arith.mulf %loop_169#11, %b_517 : vector<4xf32>
        %at_519 = arith.divui %at_462, %i6 : index
        memref.store %f_518, %mixes_459[%i9, %at_463, %at_519] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        gpu.barrier
        %x_520 = memref.load %totals_458[%i10, %i10] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %at_521 = arith.divui %at_462, %i6 : index
        %v_522 = memref.load %mixes_459[%i10, %i10, %at_521] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %x_523 = memref.load %totals_458[%i10, %i1] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_524 = arith.addf %x_520, %x_523 : f32
        %at_525 = arith.divui %at_462, %i6 : index
        %v_526 = memref.load %mixes_459[%i10, %i1, %at_525] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_527 = arith.addf %v_522, %v_526 : vector<4xf32>
        %x_528 = memref.load %totals_458[%i10, %i8] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_529 = arith.addf %x_524, %x_528 : f32
        %at_530 = arith.divui %at_462, %i6 : index
        %v_531 = memref.load %mixes_459[%i10, %i8, %at_530] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_532 = arith.addf %f_527, %v_531 : vector<4xf32>
        %x_533 = memref.load %totals_458[%i10, %i9] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_534 = arith.addf %x_529, %x_533 : f32
        %at_535 = arith.divui %at_462, %i6 : index
        %v_536 = memref.load %mixes_459[%i10, %i9, %at_535] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_537 = arith.addf %f_532, %v_536 : vector<4xf32>
        scf.if %holds_69 {
          %at_538 = arith.divui %at_18, %i6 : index
          memref.store %f_537, %parts[%row_7, %kv_head_9, %split_5, %i10, %at_538] : memref<1x8x128x4x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        }
        %holds_539 = arith.cmpi eq, %thread_1, %i10 : index
        scf.if %holds_539 {
          memref.store %x_471, %stats[%row_7, %kv_head_9, %split_5, %i10, %i10] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %x_534, %stats[%row_7, %kv_head_9, %split_5, %i10, %i1] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %x_540 = memref.load %totals_458[%i1, %i10] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %at_541 = arith.divui %at_462, %i6 : index
        %v_542 = memref.load %mixes_459[%i1, %i10, %at_541] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %x_543 = memref.load %totals_458[%i1, %i1] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_544 = arith.addf %x_540, %x_543 : f32
        %at_545 = arith.divui %at_462, %i6 : index
        %v_546 = memref.load %mixes_459[%i1, %i1, %at_545] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_547 = arith.addf %v_542, %v_546 : vector<4xf32>
        %x_548 = memref.load %totals_458[%i1, %i8] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_549 = arith.addf %x_544, %x_548 : f32
        %at_550 = arith.divui %at_462, %i6 : index
        %v_551 = memref.load %mixes_459[%i1, %i8, %at_550] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_552 = arith.addf %f_547, %v_551 : vector<4xf32>
        %x_553 = memref.load %totals_458[%i1, %i9] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_554 = arith.addf %x_549, %x_553 : f32
        %at_555 = arith.divui %at_462, %i6 : index
        %v_556 = memref.load %mixes_459[%i1, %i9, %at_555] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_557 = arith.addf %f_552, %v_556 : vector<4xf32>
        scf.if %holds_69 {
          %at_558 = arith.divui %at_18, %i6 : index
          memref.store %f_557, %parts[%row_7, %kv_head_9, %split_5, %i1, %at_558] : memref<1x8x128x4x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        }
        %holds_559 = arith.cmpi eq, %thread_1, %i10 : index
        scf.if %holds_559 {
          memref.store %x_485, %stats[%row_7, %kv_head_9, %split_5, %i1, %i10] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %x_554, %stats[%row_7, %kv_head_9, %split_5, %i1, %i1] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %x_560 = memref.load %totals_458[%i8, %i10] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %at_561 = arith.divui %at_462, %i6 : index
        %v_562 = memref.load %mixes_459[%i8, %i10, %at_561] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %x_563 = memref.load %totals_458[%i8, %i1] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_564 = arith.addf %x_560, %x_563 : f32
        %at_565 = arith.divui %at_462, %i6 : index
        %v_566 = memref.load %mixes_459[%i8, %i1, %at_565] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_567 = arith.addf %v_562, %v_566 : vector<4xf32>
        %x_568 = memref.load %totals_458[%i8, %i8] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_569 = arith.addf %x_564, %x_568 : f32
        %at_570 = arith.divui %at_462, %i6 : index
        %v_571 = memref.load %mixes_459[%i8, %i8, %at_570] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_572 = arith.addf %f_567, %v_571 : vector<4xf32>
        %x_573 = memref.load %totals_458[%i8, %i9] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_574 = arith.addf %x_569, %x_573 : f32
        %at_575 = arith.divui %at_462, %i6 : index
        %v_576 = memref.load %mixes_459[%i8, %i9, %at_575] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_577 = arith.addf %f_572, %v_576 : vector<4xf32>
        scf.if %holds_69 {
          %at_578 = arith.divui %at_18, %i6 : index
          memref.store %f_577, %parts[%row_7, %kv_head_9, %split_5, %i8, %at_578] : memref<1x8x128x4x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        }
        %holds_579 = arith.cmpi eq, %thread_1, %i10 : index
        scf.if %holds_579 {
          memref.store %x_499, %stats[%row_7, %kv_head_9, %split_5, %i8, %i10] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %x_574, %stats[%row_7, %kv_head_9, %split_5, %i8, %i1] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %x_580 = memref.load %totals_458[%i9, %i10] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %at_581 = arith.divui %at_462, %i6 : index
        %v_582 = memref.load %mixes_459[%i9, %i10, %at_581] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %x_583 = memref.load %totals_458[%i9, %i1] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_584 = arith.addf %x_580, %x_583 : f32
        %at_585 = arith.divui %at_462, %i6 : index
        %v_586 = memref.load %mixes_459[%i9, %i1, %at_585] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_587 = arith.addf %v_582, %v_586 : vector<4xf32>
        %x_588 = memref.load %totals_458[%i9, %i8] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_589 = arith.addf %x_584, %x_588 : f32
        %at_590 = arith.divui %at_462, %i6 : index
        %v_591 = memref.load %mixes_459[%i9, %i8, %at_590] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_592 = arith.addf %f_587, %v_591 : vector<4xf32>
        %x_593 = memref.load %totals_458[%i9, %i9] : memref<4x4xf32, #gpu.address_space<workgroup>>
        %x_594 = arith.addf %x_589, %x_593 : f32
        %at_595 = arith.divui %at_462, %i6 : index
        %v_596 = memref.load %mixes_459[%i9, %i9, %at_595] : memref<4x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
        %f_597 = arith.addf %f_592, %v_596 : vector<4xf32>
        scf.if %holds_69 {
          %at_598 = arith.divui %at_18, %i6 : index
          memref.store %f_597, %parts[%row_7, %kv_head_9, %split_5, %i9, %at_598] : memref<1x8x128x4x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        }
        %holds_599 = arith.cmpi eq, %thread_1, %i10 : index
        scf.if %holds_599 {
          memref.store %x_513, %stats[%row_7, %kv_head_9, %split_5, %i9, %i10] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %x_594, %stats[%row_7, %kv_head_9, %split_5, %i9, %i1] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
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
    func.func @kernel_attention_join_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [64, 1, 1]>} {
      %i0 = arith.constant 16 : index
      %i1 = arith.constant 4 : index
      %i2 = arith.constant 32 : index
      %i3 = arith.constant 128 : index
      %i4 = arith.constant 1 : index
      %lowest5 = arith.constant 0xFF7FFFFF : f32
      %nothing6 = arith.constant 0.0 : f32
      %splat7 = arith.constant dense<0.0> : vector<4xf32>
      %i8 = arith.constant 0 : index
      %i9 = arith.constant 2 : index
      %i10 = arith.constant 3 : index
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i8) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %parts = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i8) : memref<1x8x128x4x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %stats = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i8) : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i8) : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %group_2 = hal.interface.workgroup.id[1] : index
      %group_3 = hal.interface.workgroup.id[0] : index
      %along_4 = arith.remui %thread_1, %i0 : index
      %at_5 = arith.muli %along_4, %i1 : index
      %at_6 = arith.divui %thread_1, %i0 : index
      %at_7 = arith.divui %group_3, %i1 : index
      %query_8 = arith.remui %group_3, %i1 : index
      %x_9 = memref.load %start[%group_2] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %first_10 = arith.index_cast %x_9 : i32 to index
      %share_11 = arith.ceildivui %first_10, %i3 : index
      %share_12 = arith.maxui %share_11, %i2 : index
      %used_13 = arith.ceildivui %first_10, %share_12 : index
      %used_14 = arith.maxui %used_13, %i4 : index
      %loop_19:3 = scf.for %i_15 = %at_6 to %used_14 step %i1 iter_args(%turn_16 = %lowest5, %turn_17 = %nothing6, %turn_18 = %splat7) -> (f32, f32, vector<4xf32>) {
        %x_20 = memref.load %stats[%group_2, %at_7, %i_15, %query_8, %i8] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_21 = memref.load %stats[%group_2, %at_7, %i_15, %query_8, %i4] : memref<1x8x128x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %at_22 = arith.divui %at_5, %i1 : index
        %v_23 = memref.load %parts[%group_2, %at_7, %i_15, %query_8, %at_22] : memref<1x8x128x4x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        %x_24 = arith.maximumf %turn_16, %x_20 : f32
        %x_25 = arith.subf %turn_16, %x_24 : f32
        %x_26 = math.exp %x_25 : f32
        %x_27 = math.fma %turn_17, %x_26, %nothing6 : f32
        %b_28 = vector.broadcast %x_26 : f32 to vector<4xf32>
        %f_29 = math.fma %turn_18, %b_28, %splat7 : vector<4xf32>
        %x_30 = arith.subf %x_20, %x_24 : f32
        %x_31 = math.exp %x_30 : f32
        %x_32 = math.fma %x_21, %x_31, %x_27 : f32
        %b_33 = vector.broadcast %x_31 : f32 to vector<4xf32>
        %f_34 = math.fma %v_23, %b_33, %f_29 : vector<4xf32>
        scf.yield %x_24, %x_32, %f_34 : f32, f32, vector<4xf32>
      }
      %tops_35 = memref.alloc() : memref<1x4xf32, #gpu.address_space<workgroup>>
      %totals_36 = memref.alloc() : memref<1x4xf32, #gpu.address_space<workgroup>>
      %mixes_37 = memref.alloc() : memref<1x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
      %thread_38 = gpu.thread_id x
      %along_39 = arith.remui %thread_38, %i0 : index
      %at_40 = arith.muli %along_39, %i1 : index
      %at_41 = arith.divui %thread_38, %i0 : index
      memref.store %loop_19#0, %tops_35[%i8, %at_41] : memref<1x4xf32, #gpu.address_space<workgroup>>
      gpu.barrier
      %x_42 = memref.load %tops_35[%i8, %i8] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %x_43 = arith.maximumf %loop_19#0, %x_42 : f32
      %x_44 = memref.load %tops_35[%i8, %i4] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %x_45 = arith.maximumf %x_43, %x_44 : f32
      %x_46 = memref.load %tops_35[%i8, %i9] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %x_47 = arith.maximumf %x_45, %x_46 : f32
      %x_48 = memref.load %tops_35[%i8, %i10] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %x_49 = arith.maximumf %x_47, %x_48 : f32
      %x_50 = arith.subf %loop_19#0, %x_49 : f32
      %x_51 = math.exp %x_50 : f32
      %x_52 = arith.mulf %loop_19#1, %x_51 : f32
      memref.store %x_52, %totals_36[%i8, %at_41] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %b_53 = vector.broadcast %x_51 : f32 to vector<4xf32>
      %f_54 = arith.mulf %loop_19#2, %b_53 : vector<4xf32>
      %at_55 = arith.divui %at_40, %i1 : index
      memref.store %f_54, %mixes_37[%i8, %at_41, %at_55] : memref<1x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
      gpu.barrier
      %x_56 = memref.load %totals_36[%i8, %i8] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %at_57 = arith.divui %at_40, %i1 : index
      %v_58 = memref.load %mixes_37[%i8, %i8, %at_57] : memref<1x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
      %x_59 = memref.load %totals_36[%i8, %i4] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %x_60 = arith.addf %x_56, %x_59 : f32
      %at_61 = arith.divui %at_40, %i1 : index
      %v_62 = memref.load %mixes_37[%i8, %i4, %at_61] : memref<1x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
      %f_63 = arith.addf %v_58, %v_62 : vector<4xf32>
      %x_64 = memref.load %totals_36[%i8, %i9] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %x_65 = arith.addf %x_60, %x_64 : f32
      %at_66 = arith.divui %at_40, %i1 : index
      %v_67 = memref.load %mixes_37[%i8, %i9, %at_66] : memref<1x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
      %f_68 = arith.addf %f_63, %v_67 : vector<4xf32>
      %x_69 = memref.load %totals_36[%i8, %i10] : memref<1x4xf32, #gpu.address_space<workgroup>>
      %x_70 = arith.addf %x_65, %x_69 : f32
      %at_71 = arith.divui %at_40, %i1 : index
      %v_72 = memref.load %mixes_37[%i8, %i10, %at_71] : memref<1x4x16xvector<4xf32>, #gpu.address_space<workgroup>>
      %f_73 = arith.addf %f_68, %v_72 : vector<4xf32>
      %holds_74 = arith.cmpi eq, %at_6, %i8 : index
      scf.if %holds_74 {
        %b_75 = vector.broadcast %x_70 : f32 to vector<4xf32>
        %f_76 = arith.divf %f_73, %b_75 : vector<4xf32>
        %at_77 = arith.divui %at_5, %i1 : index
        memref.store %f_76, %y[%group_2, %group_3, %at_77] : memref<1x32x16xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      }
      return
    }
  }
}
func.func private @attention(%q: tensor<1x2048xf32>, %k: tensor<1x512xf32>, %v: tensor<1x512xf32>, %cos: tensor<1x32xf32>, %sin: tensor<1x32xf32>, %k_cache: tensor<1x8x4096x64xf16>, %v_cache: tensor<1x8x4096x64xf16>, %start: tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) {
  %keys, %values, %parts, %stats = flow.dispatch @kernel_attention_attend::@kernel_attention_attend_entry(%q, %k, %v, %cos, %sin, %start, %k_cache, %v_cache) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1xi32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) -> (%k_cache, %v_cache, tensor<1x8x128x4x64xf32>, tensor<1x8x128x4x2xf32>)
  %y = flow.dispatch @kernel_attention_join::@kernel_attention_join_entry(%start, %parts, %stats) : (tensor<1xi32>, tensor<1x8x128x4x64xf32>, tensor<1x8x128x4x2xf32>) -> tensor<1x2048xf32>
  return %y, %keys, %values : tensor<1x2048xf32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>
}
