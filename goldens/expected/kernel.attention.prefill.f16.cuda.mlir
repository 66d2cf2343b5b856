hal.executable.source private @kernel_attention_append {
  hal.executable.export public @kernel_attention_append_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 128 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_attention_append_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [128, 1, 1] subgroup_size = 32>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 8 : index
      %i3 = arith.constant 4 : index
      %i4 = arith.constant 16 : index
      %i5 = arith.constant 0 : index
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<128x8x64xf32, #hal.descriptor_type<storage_buffer>>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<128x8x64xf32, #hal.descriptor_type<storage_buffer>>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<128x32xf32, #hal.descriptor_type<storage_buffer>>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<128x32xf32, #hal.descriptor_type<storage_buffer>>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i5) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %keys = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i5) : memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>
      %values = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i5) : memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %lane_2 = arith.remui %thread_1, %i0 : index
      %warp_3 = arith.divui %thread_1, %i0 : index
      %group_4 = hal.interface.workgroup.id[0] : index
      %at_5 = arith.divui %group_4, %i1 : index
      %x_6 = memref.load %start[%at_5] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %first_7 = arith.index_cast %x_6 : i32 to index
      %in_8 = arith.remui %group_4, %i1 : index
      %at_9 = arith.addi %first_7, %in_8 : index
      %at_10 = arith.divui %lane_2, %i2 : index
      %along_11 = arith.remui %lane_2, %i2 : index
      %at_12 = arith.muli %along_11, %i2 : index
      %angle_13 = arith.remui %at_12, %i0 : index
      %v_14 = "vector.load"(%cos, %group_4, %angle_13) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
      %v_15 = "vector.load"(%sin, %group_4, %angle_13) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
      %f_16 = arith.negf %v_15 : vector<8xf32>
      %holds_17 = arith.cmpi ult, %at_12, %i0 : index
      %chosen_18 = arith.select %holds_17, %f_16, %v_15 : vector<8xf32>
      %at_19 = arith.muli %warp_3, %i3 : index
      %at_20 = arith.addi %at_19, %at_10 : index
      scf.for %i_21 = %at_20 to %i2 step %i4 {
        %far_23 = arith.xori %at_12, %i0 : index
        %v_24 = "vector.load"(%k, %group_4, %i_21, %at_12) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x8x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_25 = "vector.load"(%k, %group_4, %i_21, %far_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x8x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_26 = arith.mulf %v_24, %v_14 : vector<8xf32>
        %f_27 = arith.mulf %v_25, %chosen_18 : vector<8xf32>
        %f_28 = arith.addf %f_26, %f_27 : vector<8xf32>
        %r_29 = arith.truncf %f_28 : vector<8xf32> to vector<8xf16>
        "vector.store"(%r_29, %keys, %at_5, %i_21, %at_9, %at_12) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf16>, memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> ()
        %v_30 = "vector.load"(%v, %group_4, %i_21, %at_12) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x8x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %r_31 = arith.truncf %v_30 : vector<8xf32> to vector<8xf16>
        "vector.store"(%r_31, %values, %at_5, %i_21, %at_9, %at_12) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf16>, memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> ()
      }
      return
    }
  }
}
hal.executable.source private @kernel_attention_attend {
  hal.executable.export public @kernel_attention_attend_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
    %y = arith.constant 1024 : index
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
      %nothing9 = arith.constant 0.0 : f32
      %lowest10 = arith.constant 0xFF7FFFFF : f32
      %splat11 = arith.constant dense<0.0> : vector<8xf32>
      %i12 = arith.constant 16 : index
      %i13 = arith.constant 12 : index
      %bit14 = arith.constant 4 : i32
      %bit15 = arith.constant 32 : i32
      %bit16 = arith.constant 2 : i32
      %bit17 = arith.constant 1 : i32
      %bit18 = arith.constant 16 : i32
      %bit19 = arith.constant 8 : i32
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i8) : memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i8) : memref<128x32xf32, #hal.descriptor_type<storage_buffer>>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i8) : memref<128x32xf32, #hal.descriptor_type<storage_buffer>>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i8) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %keys = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i8) : memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>
      %values = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i8) : memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>
      %parts = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i8) : memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>
      %stats = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i8) : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
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
      %at_11 = arith.divui %row_8, %i3 : index
      %x_12 = memref.load %start[%at_11] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %first_13 = arith.index_cast %x_12 : i32 to index
      %in_14 = arith.remui %row_8, %i3 : index
      %at_15 = arith.addi %first_13, %in_14 : index
      %at_16 = arith.addi %at_15, %i4 : index
      %share_17 = arith.ceildivui %at_16, %i1 : index
      %share_18 = arith.maxui %share_17, %i0 : index
      %used_19 = arith.ceildivui %at_16, %share_18 : index
      %used_20 = arith.maxui %used_19, %i4 : index
      %holds_21 = arith.cmpi ult, %split_6, %used_20 : index
      scf.if %holds_21 {
        %along_22 = arith.remui %lane_2, %i2 : index
        %at_23 = arith.muli %along_22, %i2 : index
        %at_24 = arith.divui %lane_2, %i2 : index
        %angle_25 = arith.remui %at_23, %i0 : index
        %v_26 = "vector.load"(%cos, %row_8, %angle_25) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %v_27 = "vector.load"(%sin, %row_8, %angle_25) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf32>
        %f_28 = arith.negf %v_27 : vector<8xf32>
        %holds_29 = arith.cmpi ult, %at_23, %i0 : index
        %chosen_30 = arith.select %holds_29, %f_28, %v_27 : vector<8xf32>
        %at_31 = arith.muli %kv_head_10, %i1 : index
        %far_32 = arith.xori %at_23, %i0 : index
        %v_33 = "vector.load"(%q, %row_8, %at_31, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_34 = "vector.load"(%q, %row_8, %at_31, %far_32) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_35 = arith.mulf %v_33, %v_26 : vector<8xf32>
        %f_36 = arith.mulf %v_34, %chosen_30 : vector<8xf32>
        %f_37 = arith.addf %f_35, %f_36 : vector<8xf32>
        %f_38 = arith.mulf %f_37, %splat5 : vector<8xf32>
        %at_39 = arith.addi %at_31, %i4 : index
        %far_40 = arith.xori %at_23, %i0 : index
        %v_41 = "vector.load"(%q, %row_8, %at_39, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_42 = "vector.load"(%q, %row_8, %at_39, %far_40) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_43 = arith.mulf %v_41, %v_26 : vector<8xf32>
        %f_44 = arith.mulf %v_42, %chosen_30 : vector<8xf32>
        %f_45 = arith.addf %f_43, %f_44 : vector<8xf32>
        %f_46 = arith.mulf %f_45, %splat5 : vector<8xf32>
        %at_47 = arith.addi %at_31, %i6 : index
        %far_48 = arith.xori %at_23, %i0 : index
        %v_49 = "vector.load"(%q, %row_8, %at_47, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_50 = "vector.load"(%q, %row_8, %at_47, %far_48) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_51 = arith.mulf %v_49, %v_26 : vector<8xf32>
        %f_52 = arith.mulf %v_50, %chosen_30 : vector<8xf32>
        %f_53 = arith.addf %f_51, %f_52 : vector<8xf32>
        %f_54 = arith.mulf %f_53, %splat5 : vector<8xf32>
        %at_55 = arith.addi %at_31, %i7 : index
        %far_56 = arith.xori %at_23, %i0 : index
        %v_57 = "vector.load"(%q, %row_8, %at_55, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %v_58 = "vector.load"(%q, %row_8, %at_55, %far_56) <{alignment = 16 : i64, nontemporal = false}> : (memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> vector<8xf32>
        %f_59 = arith.mulf %v_57, %v_26 : vector<8xf32>
        %f_60 = arith.mulf %v_58, %chosen_30 : vector<8xf32>
        %f_61 = arith.addf %f_59, %f_60 : vector<8xf32>
        %f_62 = arith.mulf %f_61, %splat5 : vector<8xf32>
        %holds_63 = arith.cmpi eq, %at_24, %i8 : index
        %begin_64 = arith.muli %split_6, %share_18 : index
        %end_65 = arith.addi %begin_64, %share_18 : index
        %end_66 = arith.minsi %end_65, %at_16 : index
        %last_67 = arith.subi %end_66, %i4 : index
        %loop_81:12 = scf.for %i_68 = %begin_64 to %end_66 step %i12 iter_args(%turn_69 = %lowest10, %turn_70 = %lowest10, %turn_71 = %lowest10, %turn_72 = %lowest10, %turn_73 = %nothing9, %turn_74 = %nothing9, %turn_75 = %nothing9, %turn_76 = %nothing9, %turn_77 = %splat11, %turn_78 = %splat11, %turn_79 = %splat11, %turn_80 = %splat11) -> (f32, f32, f32, f32, f32, f32, f32, f32, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
          %first_82 = arith.addi %i_68, %at_24 : index
          %at_83 = arith.addi %first_82, %i1 : index
          %at_84 = arith.addi %first_82, %i2 : index
          %at_85 = arith.addi %first_82, %i13 : index
          %holds_86 = arith.cmpi ult, %first_82, %end_66 : index
          %holds_87 = arith.cmpi ult, %at_83, %end_66 : index
          %holds_88 = arith.cmpi ult, %at_84, %end_66 : index
          %holds_89 = arith.cmpi ult, %at_85, %end_66 : index
          %end_90 = arith.minsi %first_82, %last_67 : index
          %end_91 = arith.minsi %at_83, %last_67 : index
          %end_92 = arith.minsi %at_84, %last_67 : index
          %end_93 = arith.minsi %at_85, %last_67 : index
          %v_94 = "vector.load"(%keys, %at_11, %kv_head_10, %end_90, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_95 = arith.extf %v_94 : vector<8xf16> to vector<8xf32>
          %v_96 = "vector.load"(%keys, %at_11, %kv_head_10, %end_91, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_97 = arith.extf %v_96 : vector<8xf16> to vector<8xf32>
          %v_98 = "vector.load"(%keys, %at_11, %kv_head_10, %end_92, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_99 = arith.extf %v_98 : vector<8xf16> to vector<8xf32>
          %v_100 = "vector.load"(%keys, %at_11, %kv_head_10, %end_93, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_101 = arith.extf %v_100 : vector<8xf16> to vector<8xf32>
          %v_102 = "vector.load"(%values, %at_11, %kv_head_10, %end_90, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_103 = arith.extf %v_102 : vector<8xf16> to vector<8xf32>
          %v_104 = "vector.load"(%values, %at_11, %kv_head_10, %end_91, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_105 = arith.extf %v_104 : vector<8xf16> to vector<8xf32>
          %v_106 = "vector.load"(%values, %at_11, %kv_head_10, %end_92, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_107 = arith.extf %v_106 : vector<8xf16> to vector<8xf32>
          %v_108 = "vector.load"(%values, %at_11, %kv_head_10, %end_93, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (memref<1x8x4096x64xf16, #hal.descriptor_type<storage_buffer>>, index, index, index, index) -> vector<8xf16>
          %f_109 = arith.extf %v_108 : vector<8xf16> to vector<8xf32>
          %f_110 = arith.mulf %f_38, %f_95 : vector<8xf32>
          %total_111 = vector.reduction <add>, %f_110 fastmath<reassoc> : vector<8xf32> into f32
          %far_112, %valid_113 = gpu.shuffle xor %total_111, %bit14, %bit15 : f32
          %joined_114 = arith.addf %total_111, %far_112 : f32
          %far_115, %valid_116 = gpu.shuffle xor %joined_114, %bit16, %bit15 : f32
          %joined_117 = arith.addf %joined_114, %far_115 : f32
          %far_118, %valid_119 = gpu.shuffle xor %joined_117, %bit17, %bit15 : f32
          %joined_120 = arith.addf %joined_117, %far_118 : f32
          %chosen_121 = arith.select %holds_86, %joined_120, %lowest10 : f32
          %f_122 = arith.mulf %f_38, %f_97 : vector<8xf32>
          %total_123 = vector.reduction <add>, %f_122 fastmath<reassoc> : vector<8xf32> into f32
          %far_124, %valid_125 = gpu.shuffle xor %total_123, %bit14, %bit15 : f32
          %joined_126 = arith.addf %total_123, %far_124 : f32
          %far_127, %valid_128 = gpu.shuffle xor %joined_126, %bit16, %bit15 : f32
          %joined_129 = arith.addf %joined_126, %far_127 : f32
          %far_130, %valid_131 = gpu.shuffle xor %joined_129, %bit17, %bit15 : f32
          %joined_132 = arith.addf %joined_129, %far_130 : f32
          %chosen_133 = arith.select %holds_87, %joined_132, %lowest10 : f32
          %f_134 = arith.mulf %f_38, %f_99 : vector<8xf32>
          %total_135 = vector.reduction <add>, %f_134 fastmath<reassoc> : vector<8xf32> into f32
          %far_136, %valid_137 = gpu.shuffle xor %total_135, %bit14, %bit15 : f32
          %joined_138 = arith.addf %total_135, %far_136 : f32
          %far_139, %valid_140 = gpu.shuffle xor %joined_138, %bit16, %bit15 : f32
          %joined_141 = arith.addf %joined_138, %far_139 : f32
          %far_142, %valid_143 = gpu.shuffle xor %joined_141, %bit17, %bit15 : f32
          %joined_144 = arith.addf %joined_141, %far_142 : f32
          %chosen_145 = arith.select %holds_88, %joined_144, %lowest10 : f32
          %f_146 = arith.mulf %f_38, %f_101 : vector<8xf32>
          %total_147 = vector.reduction <add>, %f_146 fastmath<reassoc> : vector<8xf32> into f32
          %far_148, %valid_149 = gpu.shuffle xor %total_147, %bit14, %bit15 : f32
          %joined_150 = arith.addf %total_147, %far_148 : f32
          %far_151, %valid_152 = gpu.shuffle xor %joined_150, %bit16, %bit15 : f32
          %joined_153 = arith.addf %joined_150, %far_151 : f32
          %far_154, %valid_155 = gpu.shuffle xor %joined_153, %bit17, %bit15 : f32
          %joined_156 = arith.addf %joined_153, %far_154 : f32
          %chosen_157 = arith.select %holds_89, %joined_156, %lowest10 : f32
          %x_158 = arith.maximumf %turn_69, %chosen_121 : f32
          %x_159 = arith.maximumf %x_158, %chosen_133 : f32
          %x_160 = arith.maximumf %x_159, %chosen_145 : f32
          %x_161 = arith.maximumf %x_160, %chosen_157 : f32
          %x_162 = arith.subf %turn_69, %x_161 : f32
          %x_163 = math.exp %x_162 : f32
          %x_164 = arith.mulf %turn_73, %x_163 : f32
          %b_165 = vector.broadcast %x_163 : f32 to vector<8xf32>
          %f_166 = arith.mulf %turn_77, %b_165 : vector<8xf32>
          %x_167 = arith.subf %chosen_121, %x_161 : f32
          %x_168 = math.exp %x_167 : f32
          %chosen_169 = arith.select %holds_86, %x_168, %nothing9 : f32
          %x_170 = arith.addf %x_164, %chosen_169 : f32
          %b_171 = vector.broadcast %chosen_169 : f32 to vector<8xf32>
          %f_172 = math.fma %b_171, %f_103, %f_166 : vector<8xf32>
          %x_173 = arith.subf %chosen_133, %x_161 : f32
          %x_174 = math.exp %x_173 : f32
          %chosen_175 = arith.select %holds_87, %x_174, %nothing9 : f32
          %x_176 = arith.addf %x_170, %chosen_175 : f32
          %b_177 = vector.broadcast %chosen_175 : f32 to vector<8xf32>
          %f_178 = math.fma %b_177, %f_105, %f_172 : vector<8xf32>
          %x_179 = arith.subf %chosen_145, %x_161 : f32
          %x_180 = math.exp %x_179 : f32
          %chosen_181 = arith.select %holds_88, %x_180, %nothing9 : f32
          %x_182 = arith.addf %x_176, %chosen_181 : f32
          %b_183 = vector.broadcast %chosen_181 : f32 to vector<8xf32>
          %f_184 = math.fma %b_183, %f_107, %f_178 : vector<8xf32>
          %x_185 = arith.subf %chosen_157, %x_161 : f32
          %x_186 = math.exp %x_185 : f32
          %chosen_187 = arith.select %holds_89, %x_186, %nothing9 : f32
          %x_188 = arith.addf %x_182, %chosen_187 : f32
          %b_189 = vector.broadcast %chosen_187 : f32 to vector<8xf32>
          %f_190 = math.fma %b_189, %f_109, %f_184 : vector<8xf32>
          %f_191 = arith.mulf %f_46, %f_95 : vector<8xf32>
          %total_192 = vector.reduction <add>, %f_191 fastmath<reassoc> : vector<8xf32> into f32
          %far_193, %valid_194 = gpu.shuffle xor %total_192, %bit14, %bit15 : f32
          %joined_195 = arith.addf %total_192, %far_193 : f32
          %far_196, %valid_197 = gpu.shuffle xor %joined_195, %bit16, %bit15 : f32
          %joined_198 = arith.addf %joined_195, %far_196 : f32
          %far_199, %valid_200 = gpu.shuffle xor %joined_198, %bit17, %bit15 : f32
          %joined_201 = arith.addf %joined_198, %far_199 : f32
          %chosen_202 = arith.select %holds_86, %joined_201, %lowest10 : f32
          %f_203 = arith.mulf %f_46, %f_97 : vector<8xf32>
          %total_204 = vector.reduction <add>, %f_203 fastmath<reassoc> : vector<8xf32> into f32
          %far_205, %valid_206 = gpu.shuffle xor %total_204, %bit14, %bit15 : f32
          %joined_207 = arith.addf %total_204, %far_205 : f32
          %far_208, %valid_209 = gpu.shuffle xor %joined_207, %bit16, %bit15 : f32
          %joined_210 = arith.addf %joined_207, %far_208 : f32
          %far_211, %valid_212 = gpu.shuffle xor %joined_210, %bit17, %bit15 : f32
          %joined_213 = arith.addf %joined_210, %far_211 : f32
          %chosen_214 = arith.select %holds_87, %joined_213, %lowest10 : f32
          %f_215 = arith.mulf %f_46, %f_99 : vector<8xf32>
          %total_216 = vector.reduction <add>, %f_215 fastmath<reassoc> : vector<8xf32> into f32
          %far_217, %valid_218 = gpu.shuffle xor %total_216, %bit14, %bit15 : f32
          %joined_219 = arith.addf %total_216, %far_217 : f32
          %far_220, %valid_221 = gpu.shuffle xor %joined_219, %bit16, %bit15 : f32
          %joined_222 = arith.addf %joined_219, %far_220 : f32
          %far_223, %valid_224 = gpu.shuffle xor %joined_222, %bit17, %bit15 : f32
          %joined_225 = arith.addf %joined_222, %far_223 : f32
          %chosen_226 = arith.select %holds_88, %joined_225, %lowest10 : f32
          %f_227 = arith.mulf %f_46, %f_101 : vector<8xf32>
          %total_228 = vector.reduction <add>, %f_227 fastmath<reassoc> : vector<8xf32> into f32
          %far_229, %valid_230 = gpu.shuffle xor %total_228, %bit14, %bit15 : f32
          %joined_231 = arith.addf %total_228, %far_229 : f32
          %far_232, %valid_233 = gpu.shuffle xor %joined_231, %bit16, %bit15 : f32
          %joined_234 = arith.addf %joined_231, %far_232 : f32
          %far_235, %valid_236 = gpu.shuffle xor %joined_234, %bit17, %bit15 : f32
          %joined_237 = arith.addf %joined_234, %far_235 : f32
          %chosen_238 = arith.select %holds_89, %joined_237, %lowest10 : f32
          %x_239 = arith.maximumf %turn_70, %chosen_202 : f32
          %x_240 = arith.maximumf %x_239, %chosen_214 : f32
          %x_241 = arith.maximumf %x_240, %chosen_226 : f32
          %x_242 = arith.maximumf %x_241, %chosen_238 : f32
          %x_243 = arith.subf %turn_70, %x_242 : f32
          %x_244 = math.exp %x_243 : f32
          %x_245 = arith.mulf %turn_74, %x_244 : f32
          %b_246 = vector.broadcast %x_244 : f32 to vector<8xf32>
          %f_247 = arith.mulf %turn_78, %b_246 : vector<8xf32>
          %x_248 = arith.subf %chosen_202, %x_242 : f32
          %x_249 = math.exp %x_248 : f32
          %chosen_250 = arith.select %holds_86, %x_249, %nothing9 : f32
          %x_251 = arith.addf %x_245, %chosen_250 : f32
          %b_252 = vector.broadcast %chosen_250 : f32 to vector<8xf32>
          %f_253 = math.fma %b_252, %f_103, %f_247 : vector<8xf32>
          %x_254 = arith.subf %chosen_214, %x_242 : f32
          %x_255 = math.exp %x_254 : f32
          %chosen_256 = arith.select %holds_87, %x_255, %nothing9 : f32
          %x_257 = arith.addf %x_251, %chosen_256 : f32
          %b_258 = vector.broadcast %chosen_256 : f32 to vector<8xf32>
          %f_259 = math.fma %b_258, %f_105, %f_253 : vector<8xf32>
          %x_260 = arith.subf %chosen_226, %x_242 : f32
          %x_261 = math.exp %x_260 : f32
          %chosen_262 = arith.select %holds_88, %x_261, %nothing9 : f32
          %x_263 = arith.addf %x_257, %chosen_262 : f32
          %b_264 = vector.broadcast %chosen_262 : f32 to vector<8xf32>
          %f_265 = math.fma %b_264, %f_107, %f_259 : vector<8xf32>
          %x_266 = arith.subf %chosen_238, %x_242 : f32
          %x_267 = math.exp %x_266 : f32
          %chosen_268 = arith.select %holds_89, %x_267, %nothing9 : f32
          %x_269 = arith.addf %x_263, %chosen_268 : f32
          %b_270 = vector.broadcast %chosen_268 : f32 to vector<8xf32>
          %f_271 = math.fma %b_270, %f_109, %f_265 : vector<8xf32>
          %f_272 = arith.mulf %f_54, %f_95 : vector<8xf32>
          %total_273 = vector.reduction <add>, %f_272 fastmath<reassoc> : vector<8xf32> into f32
          %far_274, %valid_275 = gpu.shuffle xor %total_273, %bit14, %bit15 : f32
          %joined_276 = arith.addf %total_273, %far_274 : f32
          %far_277, %valid_278 = gpu.shuffle xor %joined_276, %bit16, %bit15 : f32
          %joined_279 = arith.addf %joined_276, %far_277 : f32
          %far_280, %valid_281 = gpu.shuffle xor %joined_279, %bit17, %bit15 : f32
          %joined_282 = arith.addf %joined_279, %far_280 : f32
          %chosen_283 = arith.select %holds_86, %joined_282, %lowest10 : f32
          %f_284 = arith.mulf %f_54, %f_97 : vector<8xf32>
          %total_285 = vector.reduction <add>, %f_284 fastmath<reassoc> : vector<8xf32> into f32
          %far_286, %valid_287 = gpu.shuffle xor %total_285, %bit14, %bit15 : f32
          %joined_288 = arith.addf %total_285, %far_286 : f32
          %far_289, %valid_290 = gpu.shuffle xor %joined_288, %bit16, %bit15 : f32
          %joined_291 = arith.addf %joined_288, %far_289 : f32
          %far_292, %valid_293 = gpu.shuffle xor %joined_291, %bit17, %bit15 : f32
          %joined_294 = arith.addf %joined_291, %far_292 : f32
          %chosen_295 = arith.select %holds_87, %joined_294, %lowest10 : f32
          %f_296 = arith.mulf %f_54, %f_99 : vector<8xf32>
          %total_297 = vector.reduction <add>, %f_296 fastmath<reassoc> : vector<8xf32> into f32
          %far_298, %valid_299 = gpu.shuffle xor %total_297, %bit14, %bit15 : f32
          %joined_300 = arith.addf %total_297, %far_298 : f32
          %far_301, %valid_302 = gpu.shuffle xor %joined_300, %bit16, %bit15 : f32
          %joined_303 = arith.addf %joined_300, %far_301 : f32
          %far_304, %valid_305 = gpu.shuffle xor %joined_303, %bit17, %bit15 : f32
          %joined_306 = arith.addf %joined_303, %far_304 : f32
          %chosen_307 = arith.select %holds_88, %joined_306, %lowest10 : f32
          %f_308 = arith.mulf %f_54, %f_101 : vector<8xf32>
          %total_309 = vector.reduction <add>, %f_308 fastmath<reassoc> : vector<8xf32> into f32
          %far_310, %valid_311 = gpu.shuffle xor %total_309, %bit14, %bit15 : f32
          %joined_312 = arith.addf %total_309, %far_310 : f32
          %far_313, %valid_314 = gpu.shuffle xor %joined_312, %bit16, %bit15 : f32
          %joined_315 = arith.addf %joined_312, %far_313 : f32
          %far_316, %valid_317 = gpu.shuffle xor %joined_315, %bit17, %bit15 : f32
          %joined_318 = arith.addf %joined_315, %far_316 : f32
          %chosen_319 = arith.select %holds_89, %joined_318, %lowest10 : f32
          %x_320 = arith.maximumf %turn_71, %chosen_283 : f32
          %x_321 = arith.maximumf %x_320, %chosen_295 : f32
          %x_322 = arith.maximumf %x_321, %chosen_307 : f32
          %x_323 = arith.maximumf %x_322, %chosen_319 : f32
          %x_324 = arith.subf %turn_71, %x_323 : f32
          %x_325 = math.exp %x_324 : f32
          %x_326 = arith.mulf %turn_75, %x_325 : f32
          %b_327 = vector.broadcast %x_325 : f32 to vector<8xf32>
          %f_328 = arith.mulf %turn_79, %b_327 : vector<8xf32>
          %x_329 = arith.subf %chosen_283, %x_323 : f32
          %x_330 = math.exp %x_329 : f32
          %chosen_331 = arith.select %holds_86, %x_330, %nothing9 : f32
          %x_332 = arith.addf %x_326, %chosen_331 : f32
          %b_333 = vector.broadcast %chosen_331 : f32 to vector<8xf32>
          %f_334 = math.fma %b_333, %f_103, %f_328 : vector<8xf32>
          %x_335 = arith.subf %chosen_295, %x_323 : f32
          %x_336 = math.exp %x_335 : f32
          %chosen_337 = arith.select %holds_87, %x_336, %nothing9 : f32
          %x_338 = arith.addf %x_332, %chosen_337 : f32
          %b_339 = vector.broadcast %chosen_337 : f32 to vector<8xf32>
          %f_340 = math.fma %b_339, %f_105, %f_334 : vector<8xf32>
          %x_341 = arith.subf %chosen_307, %x_323 : f32
          %x_342 = math.exp %x_341 : f32
          %chosen_343 = arith.select %holds_88, %x_342, %nothing9 : f32
          %x_344 = arith.addf %x_338, %chosen_343 : f32
          %b_345 = vector.broadcast %chosen_343 : f32 to vector<8xf32>
          %f_346 = math.fma %b_345, %f_107, %f_340 : vector<8xf32>
          %x_347 = arith.subf %chosen_319, %x_323 : f32
          %x_348 = math.exp %x_347 : f32
          %chosen_349 = arith.select %holds_89, %x_348, %nothing9 : f32
          %x_350 = arith.addf %x_344, %chosen_349 : f32
          %b_351 = vector.broadcast %chosen_349 : f32 to vector<8xf32>
          %f_352 = math.fma %b_351, %f_109, %f_346 : vector<8xf32>
          %f_353 = arith.mulf %f_62, %f_95 : vector<8xf32>
          %total_354 = vector.reduction <add>, %f_353 fastmath<reassoc> : vector<8xf32> into f32
          %far_355, %valid_356 = gpu.shuffle xor %total_354, %bit14, %bit15 : f32
          %joined_357 = arith.addf %total_354, %far_355 : f32
          %far_358, %valid_359 = gpu.shuffle xor %joined_357, %bit16, %bit15 : f32
          %joined_360 = arith.addf %joined_357, %far_358 : f32
          %far_361, %valid_362 = gpu.shuffle xor %joined_360, %bit17, %bit15 : f32
          %joined_363 = arith.addf %joined_360, %far_361 : f32
          %chosen_364 = arith.select %holds_86, %joined_363, %lowest10 : f32
          %f_365 = arith.mulf %f_62, %f_97 : vector<8xf32>
          %total_366 = vector.reduction <add>, %f_365 fastmath<reassoc> : vector<8xf32> into f32
          %far_367, %valid_368 = gpu.shuffle xor %total_366, %bit14, %bit15 : f32
          %joined_369 = arith.addf %total_366, %far_367 : f32
          %far_370, %valid_371 = gpu.shuffle xor %joined_369, %bit16, %bit15 : f32
          %joined_372 = arith.addf %joined_369, %far_370 : f32
          %far_373, %valid_374 = gpu.shuffle xor %joined_372, %bit17, %bit15 : f32
          %joined_375 = arith.addf %joined_372, %far_373 : f32
          %chosen_376 = arith.select %holds_87, %joined_375, %lowest10 : f32
          %f_377 = arith.mulf %f_62, %f_99 : vector<8xf32>
          %total_378 = vector.reduction <add>, %f_377 fastmath<reassoc> : vector<8xf32> into f32
          %far_379, %valid_380 = gpu.shuffle xor %total_378, %bit14, %bit15 : f32
          %joined_381 = arith.addf %total_378, %far_379 : f32
          %far_382, %valid_383 = gpu.shuffle xor %joined_381, %bit16, %bit15 : f32
          %joined_384 = arith.addf %joined_381, %far_382 : f32
          %far_385, %valid_386 = gpu.shuffle xor %joined_384, %bit17, %bit15 : f32
          %joined_387 = arith.addf %joined_384, %far_385 : f32
          %chosen_388 = arith.select %holds_88, %joined_387, %lowest10 : f32
          %f_389 = arith.mulf %f_62, %f_101 : vector<8xf32>
          %total_390 = vector.reduction <add>, %f_389 fastmath<reassoc> : vector<8xf32> into f32
          %far_391, %valid_392 = gpu.shuffle xor %total_390, %bit14, %bit15 : f32
          %joined_393 = arith.addf %total_390, %far_391 : f32
          %far_394, %valid_395 = gpu.shuffle xor %joined_393, %bit16, %bit15 : f32
          %joined_396 = arith.addf %joined_393, %far_394 : f32
          %far_397, %valid_398 = gpu.shuffle xor %joined_396, %bit17, %bit15 : f32
          %joined_399 = arith.addf %joined_396, %far_397 : f32
          %chosen_400 = arith.select %holds_89, %joined_399, %lowest10 : f32
          %x_401 = arith.maximumf %turn_72, %chosen_364 : f32
          %x_402 = arith.maximumf %x_401, %chosen_376 : f32
          %x_403 = arith.maximumf %x_402, %chosen_388 : f32
          %x_404 = arith.maximumf %x_403, %chosen_400 : f32
          %x_405 = arith.subf %turn_72, %x_404 : f32
          %x_406 = math.exp %x_405 : f32
          %x_407 = arith.mulf %turn_76, %x_406 : f32
          %b_408 = vector.broadcast %x_406 : f32 to vector<8xf32>
          %f_409 = arith.mulf %turn_80, %b_408 : vector<8xf32>
          %x_410 = arith.subf %chosen_364, %x_404 : f32
          %x_411 = math.exp %x_410 : f32
          %chosen_412 = arith.select %holds_86, %x_411, %nothing9 : f32
          %x_413 = arith.addf %x_407, %chosen_412 : f32
          %b_414 = vector.broadcast %chosen_412 : f32 to vector<8xf32>
          %f_415 = math.fma %b_414, %f_103, %f_409 : vector<8xf32>
          %x_416 = arith.subf %chosen_376, %x_404 : f32
          %x_417 = math.exp %x_416 : f32
          %chosen_418 = arith.select %holds_87, %x_417, %nothing9 : f32
          %x_419 = arith.addf %x_413, %chosen_418 : f32
          %b_420 = vector.broadcast %chosen_418 : f32 to vector<8xf32>
          %f_421 = math.fma %b_420, %f_105, %f_415 : vector<8xf32>
          %x_422 = arith.subf %chosen_388, %x_404 : f32
          %x_423 = math.exp %x_422 : f32
          %chosen_424 = arith.select %holds_88, %x_423, %nothing9 : f32
          %x_425 = arith.addf %x_419, %chosen_424 : f32
          %b_426 = vector.broadcast %chosen_424 : f32 to vector<8xf32>
          %f_427 = math.fma %b_426, %f_107, %f_421 : vector<8xf32>
          %x_428 = arith.subf %chosen_400, %x_404 : f32
          %x_429 = math.exp %x_428 : f32
          %chosen_430 = arith.select %holds_89, %x_429, %nothing9 : f32
          %x_431 = arith.addf %x_425, %chosen_430 : f32
          %b_432 = vector.broadcast %chosen_430 : f32 to vector<8xf32>
          %f_433 = math.fma %b_432, %f_109, %f_427 : vector<8xf32>
          scf.yield %x_161, %x_242, %x_323, %x_404, %x_188, %x_269, %x_350, %x_431, %f_190, %f_271, %f_352, %f_433 : f32, f32, f32, f32, f32, f32, f32, f32, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
        }
        %far_434, %valid_435 = gpu.shuffle xor %loop_81#0, %bit18, %bit15 : f32
        %joined_436 = arith.maximumf %loop_81#0, %far_434 : f32
        %far_437, %valid_438 = gpu.shuffle xor %joined_436, %bit19, %bit15 : f32
        %joined_439 = arith.maximumf %joined_436, %far_437 : f32
        %x_440 = arith.subf %loop_81#0, %joined_439 : f32
        %x_441 = math.exp %x_440 : f32
        %x_442 = arith.mulf %loop_81#4, %x_441 : f32
        %far_443, %valid_444 = gpu.shuffle xor %x_442, %bit18, %bit15 : f32
        %joined_445 = arith.addf %x_442, %far_443 : f32
        %far_446, %valid_447 = gpu.shuffle xor %joined_445, %bit19, %bit15 : f32
        %joined_448 = arith.addf %joined_445, %far_446 : f32
        %b_449 = vector.broadcast %x_441 : f32 to vector<8xf32>
        %f_450 = arith.mulf %loop_81#8, %b_449 : vector<8xf32>
        %part_451 = vector.extract %f_450[0] : f32 from vector<8xf32>
        %far_452, %valid_453 = gpu.shuffle xor %part_451, %bit18, %bit15 : f32
        %joined_454 = arith.addf %part_451, %far_452 : f32
        %far_455, %valid_456 = gpu.shuffle xor %joined_454, %bit19, %bit15 : f32
        %joined_457 = arith.addf %joined_454, %far_455 : f32
        %mixed_458 = vector.insert %joined_457, %splat11 [0] : f32 into vector<8xf32>
        %part_459 = vector.extract %f_450[1] : f32 from vector<8xf32>
        %far_460, %valid_461 = gpu.shuffle xor %part_459, %bit18, %bit15 : f32
        %joined_462 = arith.addf %part_459, %far_460 : f32
        %far_463, %valid_464 = gpu.shuffle xor %joined_462, %bit19, %bit15 : f32
        %joined_465 = arith.addf %joined_462, %far_463 : f32
        %mixed_466 = vector.insert %joined_465, %mixed_458 [1] : f32 into vector<8xf32>
        %part_467 = vector.extract %f_450[2] : f32 from vector<8xf32>
        %far_468, %valid_469 = gpu.shuffle xor %part_467, %bit18, %bit15 : f32
        %joined_470 = arith.addf %part_467, %far_468 : f32
        %far_471, %valid_472 = gpu.shuffle xor %joined_470, %bit19, %bit15 : f32
        %joined_473 = arith.addf %joined_470, %far_471 : f32
        %mixed_474 = vector.insert %joined_473, %mixed_466 [2] : f32 into vector<8xf32>
        %part_475 = vector.extract %f_450[3] : f32 from vector<8xf32>
        %far_476, %valid_477 = gpu.shuffle xor %part_475, %bit18, %bit15 : f32
        %joined_478 = arith.addf %part_475, %far_476 : f32
        %far_479, %valid_480 = gpu.shuffle xor %joined_478, %bit19, %bit15 : f32
        %joined_481 = arith.addf %joined_478, %far_479 : f32
        %mixed_482 = vector.insert %joined_481, %mixed_474 [3] : f32 into vector<8xf32>
        %part_483 = vector.extract %f_450[4] : f32 from vector<8xf32>
        %far_484, %valid_485 = gpu.shuffle xor %part_483, %bit18, %bit15 : f32
        %joined_486 = arith.addf %part_483, %far_484 : f32
        %far_487, %valid_488 = gpu.shuffle xor %joined_486, %bit19, %bit15 : f32
        %joined_489 = arith.addf %joined_486, %far_487 : f32
        %mixed_490 = vector.insert %joined_489, %mixed_482 [4] : f32 into vector<8xf32>
        %part_491 = vector.extract %f_450[5] : f32 from vector<8xf32>
        %far_492, %valid_493 = gpu.shuffle xor %part_491, %bit18, %bit15 : f32
        %joined_494 = arith.addf %part_491, %far_492 : f32
        %far_495, %valid_496 = gpu.shuffle xor %joined_494, %bit19, %bit15 : f32
        %joined_497 = arith.addf %joined_494, %far_495 : f32
        %mixed_498 = vector.insert %joined_497, %mixed_490 [5] : f32 into vector<8xf32>
        %part_499 = vector.extract %f_450[6] : f32 from vector<8xf32>
        %far_500, %valid_501 = gpu.shuffle xor %part_499, %bit18, %bit15 : f32
        %joined_502 = arith.addf %part_499, %far_500 : f32
        %far_503, %valid_504 = gpu.shuffle xor %joined_502, %bit19, %bit15 : f32
        %joined_505 = arith.addf %joined_502, %far_503 : f32
        %mixed_506 = vector.insert %joined_505, %mixed_498 [6] : f32 into vector<8xf32>
        %part_507 = vector.extract %f_450[7] : f32 from vector<8xf32>
        %far_508, %valid_509 = gpu.shuffle xor %part_507, %bit18, %bit15 : f32
        %joined_510 = arith.addf %part_507, %far_508 : f32
        %far_511, %valid_512 = gpu.shuffle xor %joined_510, %bit19, %bit15 : f32
        %joined_513 = arith.addf %joined_510, %far_511 : f32
        %mixed_514 = vector.insert %joined_513, %mixed_506 [7] : f32 into vector<8xf32>
        scf.if %holds_63 {
          "vector.store"(%mixed_514, %parts, %row_8, %kv_head_10, %split_6, %i8, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> ()
        }
        %holds_515 = arith.cmpi eq, %lane_2, %i8 : index
        scf.if %holds_515 {
          memref.store %joined_439, %stats[%row_8, %kv_head_10, %split_6, %i8, %i8] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %joined_448, %stats[%row_8, %kv_head_10, %split_6, %i8, %i4] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %far_516, %valid_517 = gpu.shuffle xor %loop_81#1, %bit18, %bit15 : f32
        %joined_518 = arith.maximumf %loop_81#1, %far_516 : f32
        %far_519, %valid_520 = gpu.shuffle xor %joined_518, %bit19, %bit15 : f32
        %joined_521 = arith.maximumf %joined_518, %far_519 : f32
        %x_522 = arith.subf %loop_81#1, %joined_521 : f32
        %x_523 = math.exp %x_522 : f32
        %x_524 = arith.mulf %loop_81#5, %x_523 : f32
        %far_525, %valid_526 = gpu.shuffle xor %x_524, %bit18, %bit15 : f32
        %joined_527 = arith.addf %x_524, %far_525 : f32
        %far_528, %valid_529 = gpu.shuffle xor %joined_527, %bit19, %bit15 : f32
        %joined_530 = arith.addf %joined_527, %far_528 : f32
        %b_531 = vector.broadcast %x_523 : f32 to vector<8xf32>
        %f_532 = arith.mulf %loop_81#9, %b_531 : vector<8xf32>
        %part_533 = vector.extract %f_532[0] : f32 from vector<8xf32>
        %far_534, %valid_535 = gpu.shuffle xor %part_533, %bit18, %bit15 : f32
        %joined_536 = arith.addf %part_533, %far_534 : f32
        %far_537, %valid_538 = gpu.shuffle xor %joined_536, %bit19, %bit15 : f32
        %joined_539 = arith.addf %joined_536, %far_537 : f32
        %mixed_540 = vector.insert %joined_539, %splat11 [0] : f32 into vector<8xf32>
        %part_541 = vector.extract %f_532[1] : f32 from vector<8xf32>
        %far_542, %valid_543 = gpu.shuffle xor %part_541, %bit18, %bit15 : f32
        %joined_544 = arith.addf %part_541, %far_542 : f32
        %far_545, %valid_546 = gpu.shuffle xor %joined_544, %bit19, %bit15 : f32
        %joined_547 = arith.addf %joined_544, %far_545 : f32
        %mixed_548 = vector.insert %joined_547, %mixed_540 [1] : f32 into vector<8xf32>
        %part_549 = vector.extract %f_532[2] : f32 from vector<8xf32>
        %far_550, %valid_551 = gpu.shuffle xor %part_549, %bit18, %bit15 : f32
        %joined_552 = arith.addf %part_549, %far_550 : f32
        %far_553, %valid_554 = gpu.shuffle xor %joined_552, %bit19, %bit15 : f32
        %joined_555 = arith.addf %joined_552, %far_553 : f32
        %mixed_556 = vector.insert %joined_555, %mixed_548 [2] : f32 into vector<8xf32>
        %part_557 = vector.extract %f_532[3] : f32 from vector<8xf32>
        %far_558, %valid_559 = gpu.shuffle xor %part_557, %bit18, %bit15 : f32
        %joined_560 = arith.addf %part_557, %far_558 : f32
        %far_561, %valid_562 = gpu.shuffle xor %joined_560, %bit19, %bit15 : f32
        %joined_563 = arith.addf %joined_560, %far_561 : f32
        %mixed_564 = vector.insert %joined_563, %mixed_556 [3] : f32 into vector<8xf32>
        %part_565 = vector.extract %f_532[4] : f32 from vector<8xf32>
        %far_566, %valid_567 = gpu.shuffle xor %part_565, %bit18, %bit15 : f32
        %joined_568 = arith.addf %part_565, %far_566 : f32
        %far_569, %valid_570 = gpu.shuffle xor %joined_568, %bit19, %bit15 : f32
        %joined_571 = arith.addf %joined_568, %far_569 : f32
        %mixed_572 = vector.insert %joined_571, %mixed_564 [4] : f32 into vector<8xf32>
        %part_573 = vector.extract %f_532[5] : f32 from vector<8xf32>
        %far_574, %valid_575 = gpu.shuffle xor %part_573, %bit18, %bit15 : f32
        %joined_576 = arith.addf %part_573, %far_574 : f32
        %far_577, %valid_578 = gpu.shuffle xor %joined_576, %bit19, %bit15 : f32
        %joined_579 = arith.addf %joined_576, %far_577 : f32
        %mixed_580 = vector.insert %joined_579, %mixed_572 [5] : f32 into vector<8xf32>
        %part_581 = vector.extract %f_532[6] : f32 from vector<8xf32>
        %far_582, %valid_583 = gpu.shuffle xor %part_581, %bit18, %bit15 : f32
        %joined_584 = arith.addf %part_581, %far_582 : f32
        %far_585, %valid_586 = gpu.shuffle xor %joined_584, %bit19, %bit15 : f32
        %joined_587 = arith.addf %joined_584, %far_585 : f32
        %mixed_588 = vector.insert %joined_587, %mixed_580 [6] : f32 into vector<8xf32>
        %part_589 = vector.extract %f_532[7] : f32 from vector<8xf32>
        %far_590, %valid_591 = gpu.shuffle xor %part_589, %bit18, %bit15 : f32
        %joined_592 = arith.addf %part_589, %far_590 : f32
        %far_593, %valid_594 = gpu.shuffle xor %joined_592, %bit19, %bit15 : f32
        %joined_595 = arith.addf %joined_592, %far_593 : f32
        %mixed_596 = vector.insert %joined_595, %mixed_588 [7] : f32 into vector<8xf32>
        scf.if %holds_63 {
          "vector.store"(%mixed_596, %parts, %row_8, %kv_head_10, %split_6, %i4, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> ()
        }
        %holds_597 = arith.cmpi eq, %lane_2, %i8 : index
        scf.if %holds_597 {
          memref.store %joined_521, %stats[%row_8, %kv_head_10, %split_6, %i4, %i8] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %joined_530, %stats[%row_8, %kv_head_10, %split_6, %i4, %i4] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %far_598, %valid_599 = gpu.shuffle xor %loop_81#2, %bit18, %bit15 : f32
        %joined_600 = arith.maximumf %loop_81#2, %far_598 : f32
        %far_601, %valid_602 = gpu.shuffle xor %joined_600, %bit19, %bit15 : f32
        %joined_603 = arith.maximumf %joined_600, %far_601 : f32
        %x_604 = arith.subf %loop_81#2, %joined_603 : f32
        %x_605 = math.exp %x_604 : f32
        %x_606 = arith.mulf %loop_81#6, %x_605 : f32
        %far_607, %valid_608 = gpu.shuffle xor %x_606, %bit18, %bit15 : f32
        %joined_609 = arith.addf %x_606, %far_607 : f32
        %far_610, %valid_611 = gpu.shuffle xor %joined_609, %bit19, %bit15 : f32
        %joined_612 = arith.addf %joined_609, %far_610 : f32
        %b_613 = vector.broadcast %x_605 : f32 to vector<8xf32>
        %f_614 = arith.mulf %loop_81#10, %b_613 : vector<8xf32>
        %part_615 = vector.extract %f_614[0] : f32 from vector<8xf32>
        %far_616, %valid_617 = gpu.shuffle xor %part_615, %bit18, %bit15 : f32
        %joined_618 = arith.addf %part_615, %far_616 : f32
        %far_619, %valid_620 = gpu.shuffle xor %joined_618, %bit19, %bit15 : f32
        %joined_621 = arith.addf %joined_618, %far_619 : f32
        %mixed_622 = vector.insert %joined_621, %splat11 [0] : f32 into vector<8xf32>
        %part_623 = vector.extract %f_614[1] : f32 from vector<8xf32>
        %far_624, %valid_625 = gpu.shuffle xor %part_623, %bit18, %bit15 : f32
        %joined_626 = arith.addf %part_623, %far_624 : f32
        %far_627, %valid_628 = gpu.shuffle xor %joined_626, %bit19, %bit15 : f32
        %joined_629 = arith.addf %joined_626, %far_627 : f32
        %mixed_630 = vector.insert %joined_629, %mixed_622 [1] : f32 into vector<8xf32>
        %part_631 = vector.extract %f_614[2] : f32 from vector<8xf32>
        %far_632, %valid_633 = gpu.shuffle xor %part_631, %bit18, %bit15 : f32
        %joined_634 = arith.addf %part_631, %far_632 : f32
        %far_635, %valid_636 = gpu.shuffle xor %joined_634, %bit19, %bit15 : f32
        %joined_637 = arith.addf %joined_634, %far_635 : f32
        %mixed_638 = vector.insert %joined_637, %mixed_630 [2] : f32 into vector<8xf32>
        %part_639 = vector.extract %f_614[3] : f32 from vector<8xf32>
        %far_640, %valid_641 = gpu.shuffle xor %part_639, %bit18, %bit15 : f32
        %joined_642 = arith.addf %part_639, %far_640 : f32
        %far_643, %valid_644 = gpu.shuffle xor %joined_642, %bit19, %bit15 : f32
        %joined_645 = arith.addf %joined_642, %far_643 : f32
        %mixed_646 = vector.insert %joined_645, %mixed_638 [3] : f32 into vector<8xf32>
        %part_647 = vector.extract %f_614[4] : f32 from vector<8xf32>
        %far_648, %valid_649 = gpu.shuffle xor %part_647, %bit18, %bit15 : f32
        %joined_650 = arith.addf %part_647, %far_648 : f32
        %far_651, %valid_652 = gpu.shuffle xor %joined_650, %bit19, %bit15 : f32
        %joined_653 = arith.addf %joined_650, %far_651 : f32
        %mixed_654 = vector.insert %joined_653, %mixed_646 [4] : f32 into vector<8xf32>
        %part_655 = vector.extract %f_614[5] : f32 from vector<8xf32>
        %far_656, %valid_657 = gpu.shuffle xor %part_655, %bit18, %bit15 : f32
        %joined_658 = arith.addf %part_655, %far_656 : f32
        %far_659, %valid_660 = gpu.shuffle xor %joined_658, %bit19, %bit15 : f32
        %joined_661 = arith.addf %joined_658, %far_659 : f32
        %mixed_662 = vector.insert %joined_661, %mixed_654 [5] : f32 into vector<8xf32>
        %part_663 = vector.extract %f_614[6] : f32 from vector<8xf32>
        %far_664, %valid_665 = gpu.shuffle xor %part_663, %bit18, %bit15 : f32
        %joined_666 = arith.addf %part_663, %far_664 : f32
        %far_667, %valid_668 = gpu.shuffle xor %joined_666, %bit19, %bit15 : f32
        %joined_669 = arith.addf %joined_666, %far_667 : f32
        %mixed_670 = vector.insert %joined_669, %mixed_662 [6] : f32 into vector<8xf32>
        %part_671 = vector.extract %f_614[7] : f32 from vector<8xf32>
        %far_672, %valid_673 = gpu.shuffle xor %part_671, %bit18, %bit15 : f32
        %joined_674 = arith.addf %part_671, %far_672 : f32
        %far_675, %valid_676 = gpu.shuffle xor %joined_674, %bit19, %bit15 : f32
        %joined_677 = arith.addf %joined_674, %far_675 : f32
        %mixed_678 = vector.insert %joined_677, %mixed_670 [7] : f32 into vector<8xf32>
        scf.if %holds_63 {
          "vector.store"(%mixed_678, %parts, %row_8, %kv_head_10, %split_6, %i6, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> ()
        }
        %holds_679 = arith.cmpi eq, %lane_2, %i8 : index
        scf.if %holds_679 {
          memref.store %joined_603, %stats[%row_8, %kv_head_10, %split_6, %i6, %i8] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %joined_612, %stats[%row_8, %kv_head_10, %split_6, %i6, %i4] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
        %far_680, %valid_681 = gpu.shuffle xor %loop_81#3, %bit18, %bit15 : f32
        %joined_682 = arith.maximumf %loop_81#3, %far_680 : f32
        %far_683, %valid_684 = gpu.shuffle xor %joined_682, %bit19, %bit15 : f32
        %joined_685 = arith.maximumf %joined_682, %far_683 : f32
        %x_686 = arith.subf %loop_81#3, %joined_685 : f32
        %x_687 = math.exp %x_686 : f32
        %x_688 = arith.mulf %loop_81#7, %x_687 : f32
        %far_689, %valid_690 = gpu.shuffle xor %x_688, %bit18, %bit15 : f32
        %joined_691 = arith.addf %x_688, %far_689 : f32
        %far_692, %valid_693 = gpu.shuffle xor %joined_691, %bit19, %bit15 : f32
        %joined_694 = arith.addf %joined_691, %far_692 : f32
        %b_695 = vector.broadcast %x_687 : f32 to vector<8xf32>
        %f_696 = arith.mulf %loop_81#11, %b_695 : vector<8xf32>
        %part_697 = vector.extract %f_696[0] : f32 from vector<8xf32>
        %far_698, %valid_699 = gpu.shuffle xor %part_697, %bit18, %bit15 : f32
        %joined_700 = arith.addf %part_697, %far_698 : f32
        %far_701, %valid_702 = gpu.shuffle xor %joined_700, %bit19, %bit15 : f32
        %joined_703 = arith.addf %joined_700, %far_701 : f32
        %mixed_704 = vector.insert %joined_703, %splat11 [0] : f32 into vector<8xf32>
        %part_705 = vector.extract %f_696[1] : f32 from vector<8xf32>
        %far_706, %valid_707 = gpu.shuffle xor %part_705, %bit18, %bit15 : f32
        %joined_708 = arith.addf %part_705, %far_706 : f32
        %far_709, %valid_710 = gpu.shuffle xor %joined_708, %bit19, %bit15 : f32
        %joined_711 = arith.addf %joined_708, %far_709 : f32
        %mixed_712 = vector.insert %joined_711, %mixed_704 [1] : f32 into vector<8xf32>
        %part_713 = vector.extract %f_696[2] : f32 from vector<8xf32>
        %far_714, %valid_715 = gpu.shuffle xor %part_713, %bit18, %bit15 : f32
        %joined_716 = arith.addf %part_713, %far_714 : f32
        %far_717, %valid_718 = gpu.shuffle xor %joined_716, %bit19, %bit15 : f32
        %joined_719 = arith.addf %joined_716, %far_717 : f32
        %mixed_720 = vector.insert %joined_719, %mixed_712 [2] : f32 into vector<8xf32>
        %part_721 = vector.extract %f_696[3] : f32 from vector<8xf32>
        %far_722, %valid_723 = gpu.shuffle xor %part_721, %bit18, %bit15 : f32
        %joined_724 = arith.addf %part_721, %far_722 : f32
        %far_725, %valid_726 = gpu.shuffle xor %joined_724, %bit19, %bit15 : f32
        %joined_727 = arith.addf %joined_724, %far_725 : f32
        %mixed_728 = vector.insert %joined_727, %mixed_720 [3] : f32 into vector<8xf32>
        %part_729 = vector.extract %f_696[4] : f32 from vector<8xf32>
        %far_730, %valid_731 = gpu.shuffle xor %part_729, %bit18, %bit15 : f32
        %joined_732 = arith.addf %part_729, %far_730 : f32
        %far_733, %valid_734 = gpu.shuffle xor %joined_732, %bit19, %bit15 : f32
        %joined_735 = arith.addf %joined_732, %far_733 : f32
        %mixed_736 = vector.insert %joined_735, %mixed_728 [4] : f32 into vector<8xf32>
        %part_737 = vector.extract %f_696[5] : f32 from vector<8xf32>
        %far_738, %valid_739 = gpu.shuffle xor %part_737, %bit18, %bit15 : f32
        %joined_740 = arith.addf %part_737, %far_738 : f32
        %far_741, %valid_742 = gpu.shuffle xor %joined_740, %bit19, %bit15 : f32
        %joined_743 = arith.addf %joined_740, %far_741 : f32
        %mixed_744 = vector.insert %joined_743, %mixed_736 [5] : f32 into vector<8xf32>
        %part_745 = vector.extract %f_696[6] : f32 from vector<8xf32>
        %far_746, %valid_747 = gpu.shuffle xor %part_745, %bit18, %bit15 : f32
        %joined_748 = arith.addf %part_745, %far_746 : f32
        %far_749, %valid_750 = gpu.shuffle xor %joined_748, %bit19, %bit15 : f32
        %joined_751 = arith.addf %joined_748, %far_749 : f32
        %mixed_752 = vector.insert %joined_751, %mixed_744 [6] : f32 into vector<8xf32>
        %part_753 = vector.extract %f_696[7] : f32 from vector<8xf32>
        %far_754, %valid_755 = gpu.shuffle xor %part_753, %bit18, %bit15 : f32
        %joined_756 = arith.addf %part_753, %far_754 : f32
        %far_757, %valid_758 = gpu.shuffle xor %joined_756, %bit19, %bit15 : f32
        %joined_759 = arith.addf %joined_756, %far_757 : f32
        %mixed_760 = vector.insert %joined_759, %mixed_752 [7] : f32 into vector<8xf32>
        scf.if %holds_63 {
          "vector.store"(%mixed_760, %parts, %row_8, %kv_head_10, %split_6, %i7, %at_23) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> ()
        }
        %holds_761 = arith.cmpi eq, %lane_2, %i8 : index
        scf.if %holds_761 {
          memref.store %joined_685, %stats[%row_8, %kv_head_10, %split_6, %i7, %i8] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
          memref.store %joined_694, %stats[%row_8, %kv_head_10, %split_6, %i7, %i4] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_attention_join {
  hal.executable.export public @kernel_attention_join_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 128 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_attention_join_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [32, 1, 1] subgroup_size = 32>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 32 : index
      %lowest4 = arith.constant 0xFF7FFFFF : f32
      %nothing5 = arith.constant 0.0 : f32
      %i6 = arith.constant 0 : index
      %bit7 = arith.constant 16 : i32
      %bit8 = arith.constant 32 : i32
      %bit9 = arith.constant 8 : i32
      %bit10 = arith.constant 4 : i32
      %bit11 = arith.constant 2 : i32
      %bit12 = arith.constant 1 : i32
      %i13 = arith.constant 2 : index
      %splat14 = arith.constant dense<0.0> : vector<2xf32>
      %i15 = arith.constant 16 : index
      %i16 = arith.constant 3 : index
      %i17 = arith.constant 5 : index
      %i18 = arith.constant 6 : index
      %i19 = arith.constant 7 : index
      %i20 = arith.constant 8 : index
      %i21 = arith.constant 9 : index
      %i22 = arith.constant 10 : index
      %i23 = arith.constant 11 : index
      %i24 = arith.constant 12 : index
      %i25 = arith.constant 13 : index
      %i26 = arith.constant 14 : index
      %i27 = arith.constant 15 : index
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i6) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %parts = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i6) : memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>
      %stats = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i6) : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i6) : memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %group_2 = hal.interface.workgroup.id[1] : index
      %group_3 = hal.interface.workgroup.id[0] : index
      %kv_head_4 = arith.divui %group_3, %i0 : index
      %query_5 = arith.remui %group_3, %i0 : index
      %at_6 = arith.divui %group_2, %i1 : index
      %x_7 = memref.load %start[%at_6] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %first_8 = arith.index_cast %x_7 : i32 to index
      %in_9 = arith.remui %group_2, %i1 : index
      %at_10 = arith.addi %first_8, %in_9 : index
      %at_11 = arith.addi %at_10, %i2 : index
      %share_12 = arith.ceildivui %at_11, %i0 : index
      %share_13 = arith.maxui %share_12, %i3 : index
      %used_14 = arith.ceildivui %at_11, %share_13 : index
      %used_15 = arith.maxui %used_14, %i2 : index
      %last_16 = arith.subi %used_15, %i2 : index
      %holds_17 = arith.cmpi ult, %thread_1, %used_15 : index
      %end_18 = arith.minsi %thread_1, %last_16 : index
      %x_19 = memref.load %stats[%group_2, %kv_head_4, %end_18, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %x_20 = memref.load %stats[%group_2, %kv_head_4, %end_18, %query_5, %i2] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
      %chosen_21 = arith.select %holds_17, %x_19, %lowest4 : f32
      %chosen_22 = arith.select %holds_17, %x_20, %nothing5 : f32
      %far_23, %valid_24 = gpu.shuffle xor %chosen_21, %bit7, %bit8 : f32
      %joined_25 = arith.maximumf %chosen_21, %far_23 : f32
      %far_26, %valid_27 = gpu.shuffle xor %joined_25, %bit9, %bit8 : f32
      %joined_28 = arith.maximumf %joined_25, %far_26 : f32
      %far_29, %valid_30 = gpu.shuffle xor %joined_28, %bit10, %bit8 : f32
      %joined_31 = arith.maximumf %joined_28, %far_29 : f32
      %far_32, %valid_33 = gpu.shuffle xor %joined_31, %bit11, %bit8 : f32
      %joined_34 = arith.maximumf %joined_31, %far_32 : f32
      %far_35, %valid_36 = gpu.shuffle xor %joined_34, %bit12, %bit8 : f32
      %joined_37 = arith.maximumf %joined_34, %far_35 : f32
      %x_38 = arith.subf %chosen_21, %joined_37 : f32
      %x_39 = math.exp %x_38 : f32
      %x_40 = math.fma %chosen_22, %x_39, %nothing5 : f32
      %far_41, %valid_42 = gpu.shuffle xor %x_40, %bit7, %bit8 : f32
      %joined_43 = arith.addf %x_40, %far_41 : f32
      %far_44, %valid_45 = gpu.shuffle xor %joined_43, %bit9, %bit8 : f32
      %joined_46 = arith.addf %joined_43, %far_44 : f32
      %far_47, %valid_48 = gpu.shuffle xor %joined_46, %bit10, %bit8 : f32
      %joined_49 = arith.addf %joined_46, %far_47 : f32
      %far_50, %valid_51 = gpu.shuffle xor %joined_49, %bit11, %bit8 : f32
      %joined_52 = arith.addf %joined_49, %far_50 : f32
      %far_53, %valid_54 = gpu.shuffle xor %joined_52, %bit12, %bit8 : f32
      %joined_55 = arith.addf %joined_52, %far_53 : f32
      %at_56 = arith.muli %thread_1, %i13 : index
      %loop_59 = scf.for %i_57 = %i6 to %used_15 step %i15 iter_args(%turn_58 = %splat14) -> (vector<2xf32>) {
        %at_60 = arith.addi %i_57, %i2 : index
        %at_61 = arith.addi %i_57, %i13 : index
        %at_62 = arith.addi %i_57, %i16 : index
        %at_63 = arith.addi %i_57, %i0 : index
        %at_64 = arith.addi %i_57, %i17 : index
        %at_65 = arith.addi %i_57, %i18 : index
        %at_66 = arith.addi %i_57, %i19 : index
        %at_67 = arith.addi %i_57, %i20 : index
        %at_68 = arith.addi %i_57, %i21 : index
        %at_69 = arith.addi %i_57, %i22 : index
        %at_70 = arith.addi %i_57, %i23 : index
        %at_71 = arith.addi %i_57, %i24 : index
        %at_72 = arith.addi %i_57, %i25 : index
        %at_73 = arith.addi %i_57, %i26 : index
        %at_74 = arith.addi %i_57, %i27 : index
        %end_75 = arith.minsi %i_57, %last_16 : index
        %end_76 = arith.minsi %at_60, %last_16 : index
        %end_77 = arith.minsi %at_61, %last_16 : index
        %end_78 = arith.minsi %at_62, %last_16 : index
        %end_79 = arith.minsi %at_63, %last_16 : index
        %end_80 = arith.minsi %at_64, %last_16 : index
        %end_81 = arith.minsi %at_65, %last_16 : index
        %end_82 = arith.minsi %at_66, %last_16 : index
        %end_83 = arith.minsi %at_67, %last_16 : index
        %end_84 = arith.minsi %at_68, %last_16 : index
        %end_85 = arith.minsi %at_69, %last_16 : index
        %end_86 = arith.minsi %at_70, %last_16 : index
        %end_87 = arith.minsi %at_71, %last_16 : index
        %end_88 = arith.minsi %at_72, %last_16 : index
        %end_89 = arith.minsi %at_73, %last_16 : index
        %end_90 = arith.minsi %at_74, %last_16 : index
        %x_91 = memref.load %stats[%group_2, %kv_head_4, %end_75, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_92 = memref.load %stats[%group_2, %kv_head_4, %end_76, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_93 = memref.load %stats[%group_2, %kv_head_4, %end_77, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_94 = memref.load %stats[%group_2, %kv_head_4, %end_78, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_95 = memref.load %stats[%group_2, %kv_head_4, %end_79, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_96 = memref.load %stats[%group_2, %kv_head_4, %end_80, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_97 = memref.load %stats[%group_2, %kv_head_4, %end_81, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_98 = memref.load %stats[%group_2, %kv_head_4, %end_82, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_99 = memref.load %stats[%group_2, %kv_head_4, %end_83, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_100 = memref.load %stats[%group_2, %kv_head_4, %end_84, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_101 = memref.load %stats[%group_2, %kv_head_4, %end_85, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_102 = memref.load %stats[%group_2, %kv_head_4, %end_86, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_103 = memref.load %stats[%group_2, %kv_head_4, %end_87, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_104 = memref.load %stats[%group_2, %kv_head_4, %end_88, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_105 = memref.load %stats[%group_2, %kv_head_4, %end_89, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %x_106 = memref.load %stats[%group_2, %kv_head_4, %end_90, %query_5, %i6] : memref<128x8x4x4x2xf32, #hal.descriptor_type<storage_buffer>>
        %v_107 = "vector.load"(%parts, %group_2, %kv_head_4, %end_75, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_108 = "vector.load"(%parts, %group_2, %kv_head_4, %end_76, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_109 = "vector.load"(%parts, %group_2, %kv_head_4, %end_77, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_110 = "vector.load"(%parts, %group_2, %kv_head_4, %end_78, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_111 = "vector.load"(%parts, %group_2, %kv_head_4, %end_79, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_112 = "vector.load"(%parts, %group_2, %kv_head_4, %end_80, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_113 = "vector.load"(%parts, %group_2, %kv_head_4, %end_81, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_114 = "vector.load"(%parts, %group_2, %kv_head_4, %end_82, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_115 = "vector.load"(%parts, %group_2, %kv_head_4, %end_83, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_116 = "vector.load"(%parts, %group_2, %kv_head_4, %end_84, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_117 = "vector.load"(%parts, %group_2, %kv_head_4, %end_85, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_118 = "vector.load"(%parts, %group_2, %kv_head_4, %end_86, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_119 = "vector.load"(%parts, %group_2, %kv_head_4, %end_87, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_120 = "vector.load"(%parts, %group_2, %kv_head_4, %end_88, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_121 = "vector.load"(%parts, %group_2, %kv_head_4, %end_89, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %v_122 = "vector.load"(%parts, %group_2, %kv_head_4, %end_90, %query_5, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (memref<128x8x4x4x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index, index, index) -> vector<2xf32>
        %x_123 = arith.subf %x_91, %joined_37 : f32
        %x_124 = math.exp %x_123 : f32
        %holds_125 = arith.cmpi ult, %i_57, %used_15 : index
        %chosen_126 = arith.select %holds_125, %x_124, %nothing5 : f32
        %b_127 = vector.broadcast %chosen_126 : f32 to vector<2xf32>
        %f_128 = math.fma %b_127, %v_107, %turn_58 : vector<2xf32>
        %x_129 = arith.subf %x_92, %joined_37 : f32
        %x_130 = math.exp %x_129 : f32
        %holds_131 = arith.cmpi ult, %at_60, %used_15 : index
        %chosen_132 = arith.select %holds_131, %x_130, %nothing5 : f32
        %b_133 = vector.broadcast %chosen_132 : f32 to vector<2xf32>
        %f_134 = math.fma %b_133, %v_108, %f_128 : vector<2xf32>
        %x_135 = arith.subf %x_93, %joined_37 : f32
        %x_136 = math.exp %x_135 : f32
        %holds_137 = arith.cmpi ult, %at_61, %used_15 : index
        %chosen_138 = arith.select %holds_137, %x_136, %nothing5 : f32
        %b_139 = vector.broadcast %chosen_138 : f32 to vector<2xf32>
        %f_140 = math.fma %b_139, %v_109, %f_134 : vector<2xf32>
        %x_141 = arith.subf %x_94, %joined_37 : f32
        %x_142 = math.exp %x_141 : f32
        %holds_143 = arith.cmpi ult, %at_62, %used_15 : index
        %chosen_144 = arith.select %holds_143, %x_142, %nothing5 : f32
        %b_145 = vector.broadcast %chosen_144 : f32 to vector<2xf32>
        %f_146 = math.fma %b_145, %v_110, %f_140 : vector<2xf32>
        %x_147 = arith.subf %x_95, %joined_37 : f32
        %x_148 = math.exp %x_147 : f32
        %holds_149 = arith.cmpi ult, %at_63, %used_15 : index
        %chosen_150 = arith.select %holds_149, %x_148, %nothing5 : f32
        %b_151 = vector.broadcast %chosen_150 : f32 to vector<2xf32>
        %f_152 = math.fma %b_151, %v_111, %f_146 : vector<2xf32>
        %x_153 = arith.subf %x_96, %joined_37 : f32
        %x_154 = math.exp %x_153 : f32
        %holds_155 = arith.cmpi ult, %at_64, %used_15 : index
        %chosen_156 = arith.select %holds_155, %x_154, %nothing5 : f32
        %b_157 = vector.broadcast %chosen_156 : f32 to vector<2xf32>
        %f_158 = math.fma %b_157, %v_112, %f_152 : vector<2xf32>
        %x_159 = arith.subf %x_97, %joined_37 : f32
        %x_160 = math.exp %x_159 : f32
        %holds_161 = arith.cmpi ult, %at_65, %used_15 : index
        %chosen_162 = arith.select %holds_161, %x_160, %nothing5 : f32
        %b_163 = vector.broadcast %chosen_162 : f32 to vector<2xf32>
        %f_164 = math.fma %b_163, %v_113, %f_158 : vector<2xf32>
        %x_165 = arith.subf %x_98, %joined_37 : f32
        %x_166 = math.exp %x_165 : f32
        %holds_167 = arith.cmpi ult, %at_66, %used_15 : index
        %chosen_168 = arith.select %holds_167, %x_166, %nothing5 : f32
        %b_169 = vector.broadcast %chosen_168 : f32 to vector<2xf32>
        %f_170 = math.fma %b_169, %v_114, %f_164 : vector<2xf32>
        %x_171 = arith.subf %x_99, %joined_37 : f32
        %x_172 = math.exp %x_171 : f32
        %holds_173 = arith.cmpi ult, %at_67, %used_15 : index
        %chosen_174 = arith.select %holds_173, %x_172, %nothing5 : f32
        %b_175 = vector.broadcast %chosen_174 : f32 to vector<2xf32>
        %f_176 = math.fma %b_175, %v_115, %f_170 : vector<2xf32>
        %x_177 = arith.subf %x_100, %joined_37 : f32
        %x_178 = math.exp %x_177 : f32
        %holds_179 = arith.cmpi ult, %at_68, %used_15 : index
        %chosen_180 = arith.select %holds_179, %x_178, %nothing5 : f32
        %b_181 = vector.broadcast %chosen_180 : f32 to vector<2xf32>
        %f_182 = math.fma %b_181, %v_116, %f_176 : vector<2xf32>
        %x_183 = arith.subf %x_101, %joined_37 : f32
        %x_184 = math.exp %x_183 : f32
        %holds_185 = arith.cmpi ult, %at_69, %used_15 : index
        %chosen_186 = arith.select %holds_185, %x_184, %nothing5 : f32
        %b_187 = vector.broadcast %chosen_186 : f32 to vector<2xf32>
        %f_188 = math.fma %b_187, %v_117, %f_182 : vector<2xf32>
        %x_189 = arith.subf %x_102, %joined_37 : f32
        %x_190 = math.exp %x_189 : f32
        %holds_191 = arith.cmpi ult, %at_70, %used_15 : index
        %chosen_192 = arith.select %holds_191, %x_190, %nothing5 : f32
        %b_193 = vector.broadcast %chosen_192 : f32 to vector<2xf32>
        %f_194 = math.fma %b_193, %v_118, %f_188 : vector<2xf32>
        %x_195 = arith.subf %x_103, %joined_37 : f32
        %x_196 = math.exp %x_195 : f32
        %holds_197 = arith.cmpi ult, %at_71, %used_15 : index
        %chosen_198 = arith.select %holds_197, %x_196, %nothing5 : f32
        %b_199 = vector.broadcast %chosen_198 : f32 to vector<2xf32>
        %f_200 = math.fma %b_199, %v_119, %f_194 : vector<2xf32>
        %x_201 = arith.subf %x_104, %joined_37 : f32
        %x_202 = math.exp %x_201 : f32
        %holds_203 = arith.cmpi ult, %at_72, %used_15 : index
        %chosen_204 = arith.select %holds_203, %x_202, %nothing5 : f32
        %b_205 = vector.broadcast %chosen_204 : f32 to vector<2xf32>
        %f_206 = math.fma %b_205, %v_120, %f_200 : vector<2xf32>
        %x_207 = arith.subf %x_105, %joined_37 : f32
        %x_208 = math.exp %x_207 : f32
        %holds_209 = arith.cmpi ult, %at_73, %used_15 : index
        %chosen_210 = arith.select %holds_209, %x_208, %nothing5 : f32
        %b_211 = vector.broadcast %chosen_210 : f32 to vector<2xf32>
        %f_212 = math.fma %b_211, %v_121, %f_206 : vector<2xf32>
        %x_213 = arith.subf %x_106, %joined_37 : f32
        %x_214 = math.exp %x_213 : f32
        %holds_215 = arith.cmpi ult, %at_74, %used_15 : index
        %chosen_216 = arith.select %holds_215, %x_214, %nothing5 : f32
        %b_217 = vector.broadcast %chosen_216 : f32 to vector<2xf32>
        %f_218 = math.fma %b_217, %v_122, %f_212 : vector<2xf32>
        scf.yield %f_218 : vector<2xf32>
      }
      %b_219 = vector.broadcast %joined_55 : f32 to vector<2xf32>
      %f_220 = arith.divf %loop_59, %b_219 : vector<2xf32>
      "vector.store"(%f_220, %y, %group_2, %group_3, %at_56) <{alignment = 8 : i64, nontemporal = false}> : (vector<2xf32>, memref<128x32x64xf32, #hal.descriptor_type<storage_buffer>>, index, index, index) -> ()
      return
    }
  }
}
func.func private @attention(%q: tensor<128x2048xf32>, %k: tensor<128x512xf32>, %v: tensor<128x512xf32>, %cos: tensor<128x32xf32>, %sin: tensor<128x32xf32>, %k_cache: tensor<1x8x4096x64xf16>, %v_cache: tensor<1x8x4096x64xf16>, %start: tensor<1xi32>) -> (tensor<128x2048xf32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) {
  %keys, %values = flow.dispatch @kernel_attention_append::@kernel_attention_append_entry(%k, %v, %cos, %sin, %start, %k_cache, %v_cache) : (tensor<128x512xf32>, tensor<128x512xf32>, tensor<128x32xf32>, tensor<128x32xf32>, tensor<1xi32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) -> (%k_cache, %v_cache)
  %parts, %stats = flow.dispatch @kernel_attention_attend::@kernel_attention_attend_entry(%q, %cos, %sin, %start, %keys, %values) : (tensor<128x2048xf32>, tensor<128x32xf32>, tensor<128x32xf32>, tensor<1xi32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) -> (tensor<128x8x4x4x64xf32>, tensor<128x8x4x4x2xf32>)
  %y = flow.dispatch @kernel_attention_join::@kernel_attention_join_entry(%start, %parts, %stats) : (tensor<1xi32>, tensor<128x8x4x4x64xf32>, tensor<128x8x4x4x2xf32>) -> tensor<128x2048xf32>
  return %y, %keys, %values : tensor<128x2048xf32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>
}
