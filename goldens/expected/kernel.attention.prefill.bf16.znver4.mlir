hal.executable.source private @kernel_attention_append {
  hal.executable.export public @kernel_attention_append_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_attention_append_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 0 : index
      %i1 = arith.constant 8 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 32 : index
      %i4 = arith.constant 16 : index
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i0) : memref<32x8x64xf32>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<32x8x64xf32>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<32x32xf32>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i0) : memref<32x32xf32>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i0) : memref<1xi32>
      %keys = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i0) : memref<1x8x4096x64xbf16>
      %values = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i0) : memref<1x8x4096x64xbf16>
      %group_1 = hal.interface.workgroup.id[0] : index
      %x_2 = memref.load %start[%i0] : memref<1xi32>
      %first_3 = arith.index_cast %x_2 : i32 to index
      %at_4 = arith.addi %first_3, %group_1 : index
      scf.for %i_5 = %i0 to %i1 step %i2 {
        scf.for %i_7 = %i0 to %i3 step %i4 {
          %at_9 = arith.addi %i_7, %i3 : index
          %v_10 = vector.load %cos[%group_1, %i_7] : memref<32x32xf32>, vector<16xf32>
          %v_11 = vector.load %sin[%group_1, %i_7] : memref<32x32xf32>, vector<16xf32>
          %v_12 = vector.load %k[%group_1, %i_5, %i_7] : memref<32x8x64xf32>, vector<16xf32>
          %at_13 = arith.addi %i_7, %i3 : index
          %v_14 = vector.load %k[%group_1, %i_5, %at_13] : memref<32x8x64xf32>, vector<16xf32>
          %f_15 = arith.mulf %v_14, %v_11 : vector<16xf32>
          %f_16 = arith.mulf %v_12, %v_11 : vector<16xf32>
          %f_17 = arith.mulf %v_12, %v_10 : vector<16xf32>
          %f_18 = arith.mulf %v_14, %v_10 : vector<16xf32>
          %f_19 = arith.subf %f_17, %f_15 : vector<16xf32>
          %f_20 = arith.addf %f_18, %f_16 : vector<16xf32>
          %r_21 = arith.truncf %f_19 : vector<16xf32> to vector<16xbf16>
          vector.store %r_21, %keys[%i0, %i_5, %at_4, %i_7] : memref<1x8x4096x64xbf16>, vector<16xbf16>
          %r_22 = arith.truncf %f_20 : vector<16xf32> to vector<16xbf16>
          vector.store %r_22, %keys[%i0, %i_5, %at_4, %at_9] : memref<1x8x4096x64xbf16>, vector<16xbf16>
          %v_23 = vector.load %v[%group_1, %i_5, %i_7] : memref<32x8x64xf32>, vector<16xf32>
          %r_24 = arith.truncf %v_23 : vector<16xf32> to vector<16xbf16>
          vector.store %r_24, %values[%i0, %i_5, %at_4, %i_7] : memref<1x8x4096x64xbf16>, vector<16xbf16>
          %v_25 = vector.load %v[%group_1, %i_5, %at_9] : memref<32x8x64xf32>, vector<16xf32>
          %r_26 = arith.truncf %v_25 : vector<16xf32> to vector<16xbf16>
          vector.store %r_26, %values[%i0, %i_5, %at_4, %at_9] : memref<1x8x4096x64xbf16>, vector<16xbf16>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_attention_attend {
  hal.executable.export public @kernel_attention_attend_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 8 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_attention_attend_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 0 : index
      %i1 = arith.constant 4 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 3 : index
      %splat5 = arith.constant dense<0.0> : vector<16xf32>
      %i6 = arith.constant 32 : index
      %i7 = arith.constant 16 : index
      %lowest8 = arith.constant 0xFF7FFFFF : f32
      %nothing9 = arith.constant 0.0 : f32
      %i10 = arith.constant 64 : index
      %splat11 = arith.constant dense<0xFF800000> : vector<16xf32>
      %i12 = arith.constant 48 : index
      %scale13 = arith.constant 1.250000e-01 : f32
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i0) : memref<32x32x64xf32>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<32x32xf32>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<32x32xf32>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i0) : memref<1xi32>
      %keys = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i0) : memref<1x8x4096x64xbf16>
      %values = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i0) : memref<1x8x4096x64xbf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i0) : memref<32x32x64xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %group_2 = hal.interface.workgroup.id[1] : index
      %x_3 = memref.load %start[%i0] : memref<1xi32>
      %first_4 = arith.index_cast %x_3 : i32 to index
      %at_5 = arith.addi %first_4, %group_1 : index
      %at_6 = arith.muli %group_2, %i1 : index
      %at_7 = arith.addi %at_6, %i2 : index
      %at_8 = arith.addi %at_6, %i3 : index
      %at_9 = arith.addi %at_6, %i4 : index
      %query_10 = memref.alloca() : memref<4x64xf32>
      %mixed_11 = memref.alloca() : memref<4x64xf32>
      %scores_12 = memref.alloca() : memref<4x64xf32>
      scf.for %i_13 = %i0 to %i6 step %i7 {
        %v_15 = vector.load %cos[%group_1, %i_13] : memref<32x32xf32>, vector<16xf32>
        %v_16 = vector.load %sin[%group_1, %i_13] : memref<32x32xf32>, vector<16xf32>
        %v_17 = vector.load %q[%group_1, %at_6, %i_13] : memref<32x32x64xf32>, vector<16xf32>
        %at_18 = arith.addi %i_13, %i6 : index
        %v_19 = vector.load %q[%group_1, %at_6, %at_18] : memref<32x32x64xf32>, vector<16xf32>
        %f_20 = arith.mulf %v_19, %v_16 : vector<16xf32>
        %f_21 = arith.mulf %v_17, %v_16 : vector<16xf32>
        %f_22 = arith.mulf %v_17, %v_15 : vector<16xf32>
        %f_23 = arith.mulf %v_19, %v_15 : vector<16xf32>
        %f_24 = arith.subf %f_22, %f_20 : vector<16xf32>
        %f_25 = arith.addf %f_23, %f_21 : vector<16xf32>
        vector.store %f_24, %query_10[%i0, %i_13] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat5, %mixed_11[%i0, %i_13] : memref<4x64xf32>, vector<16xf32>
        %at_26 = arith.addi %i_13, %i6 : index
        vector.store %f_25, %query_10[%i0, %at_26] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat5, %mixed_11[%i0, %at_26] : memref<4x64xf32>, vector<16xf32>
        %v_27 = vector.load %cos[%group_1, %i_13] : memref<32x32xf32>, vector<16xf32>
        %v_28 = vector.load %sin[%group_1, %i_13] : memref<32x32xf32>, vector<16xf32>
        %v_29 = vector.load %q[%group_1, %at_7, %i_13] : memref<32x32x64xf32>, vector<16xf32>
        %at_30 = arith.addi %i_13, %i6 : index
        %v_31 = vector.load %q[%group_1, %at_7, %at_30] : memref<32x32x64xf32>, vector<16xf32>
        %f_32 = arith.mulf %v_31, %v_28 : vector<16xf32>
        %f_33 = arith.mulf %v_29, %v_28 : vector<16xf32>
        %f_34 = arith.mulf %v_29, %v_27 : vector<16xf32>
        %f_35 = arith.mulf %v_31, %v_27 : vector<16xf32>
        %f_36 = arith.subf %f_34, %f_32 : vector<16xf32>
        %f_37 = arith.addf %f_35, %f_33 : vector<16xf32>
        vector.store %f_36, %query_10[%i2, %i_13] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat5, %mixed_11[%i2, %i_13] : memref<4x64xf32>, vector<16xf32>
        %at_38 = arith.addi %i_13, %i6 : index
        vector.store %f_37, %query_10[%i2, %at_38] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat5, %mixed_11[%i2, %at_38] : memref<4x64xf32>, vector<16xf32>
        %v_39 = vector.load %cos[%group_1, %i_13] : memref<32x32xf32>, vector<16xf32>
        %v_40 = vector.load %sin[%group_1, %i_13] : memref<32x32xf32>, vector<16xf32>
        %v_41 = vector.load %q[%group_1, %at_8, %i_13] : memref<32x32x64xf32>, vector<16xf32>
        %at_42 = arith.addi %i_13, %i6 : index
        %v_43 = vector.load %q[%group_1, %at_8, %at_42] : memref<32x32x64xf32>, vector<16xf32>
        %f_44 = arith.mulf %v_43, %v_40 : vector<16xf32>
        %f_45 = arith.mulf %v_41, %v_40 : vector<16xf32>
        %f_46 = arith.mulf %v_41, %v_39 : vector<16xf32>
        %f_47 = arith.mulf %v_43, %v_39 : vector<16xf32>
        %f_48 = arith.subf %f_46, %f_44 : vector<16xf32>
        %f_49 = arith.addf %f_47, %f_45 : vector<16xf32>
        vector.store %f_48, %query_10[%i3, %i_13] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat5, %mixed_11[%i3, %i_13] : memref<4x64xf32>, vector<16xf32>
        %at_50 = arith.addi %i_13, %i6 : index
        vector.store %f_49, %query_10[%i3, %at_50] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat5, %mixed_11[%i3, %at_50] : memref<4x64xf32>, vector<16xf32>
        %v_51 = vector.load %cos[%group_1, %i_13] : memref<32x32xf32>, vector<16xf32>
        %v_52 = vector.load %sin[%group_1, %i_13] : memref<32x32xf32>, vector<16xf32>
        %v_53 = vector.load %q[%group_1, %at_9, %i_13] : memref<32x32x64xf32>, vector<16xf32>
        %at_54 = arith.addi %i_13, %i6 : index
        %v_55 = vector.load %q[%group_1, %at_9, %at_54] : memref<32x32x64xf32>, vector<16xf32>
        %f_56 = arith.mulf %v_55, %v_52 : vector<16xf32>
        %f_57 = arith.mulf %v_53, %v_52 : vector<16xf32>
        %f_58 = arith.mulf %v_53, %v_51 : vector<16xf32>
        %f_59 = arith.mulf %v_55, %v_51 : vector<16xf32>
        %f_60 = arith.subf %f_58, %f_56 : vector<16xf32>
        %f_61 = arith.addf %f_59, %f_57 : vector<16xf32>
        vector.store %f_60, %query_10[%i4, %i_13] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat5, %mixed_11[%i4, %i_13] : memref<4x64xf32>, vector<16xf32>
        %at_62 = arith.addi %i_13, %i6 : index
        vector.store %f_61, %query_10[%i4, %at_62] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat5, %mixed_11[%i4, %at_62] : memref<4x64xf32>, vector<16xf32>
      }
      %at_63 = arith.addi %at_5, %i2 : index
      %loop_73:8 = scf.for %i_64 = %i0 to %at_63 step %i10 iter_args(%turn_65 = %lowest8, %turn_66 = %lowest8, %turn_67 = %lowest8, %turn_68 = %lowest8, %turn_69 = %nothing9, %turn_70 = %nothing9, %turn_71 = %nothing9, %turn_72 = %nothing9) -> (f32, f32, f32, f32, f32, f32, f32, f32) {
        %at_74 = arith.addi %i_64, %i10 : index
        %end_75 = arith.minsi %at_74, %at_63 : index
        %count_76 = arith.subi %end_75, %i_64 : index
        vector.store %splat11, %scores_12[%i0, %i0] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i0, %i7] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i0, %i6] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i0, %i12] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i2, %i0] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i2, %i7] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i2, %i6] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i2, %i12] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i3, %i0] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i3, %i7] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i3, %i6] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i3, %i12] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i4, %i0] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i4, %i7] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i4, %i6] : memref<4x64xf32>, vector<16xf32>
        vector.store %splat11, %scores_12[%i4, %i12] : memref<4x64xf32>, vector<16xf32>
        scf.for %i_77 = %i0 to %count_76 step %i2 {
          %at_79 = arith.addi %i_64, %i_77 : index
          %v_80 = vector.load %keys[%i0, %group_2, %at_79, %i0] : memref<1x8x4096x64xbf16>, vector<16xbf16>
          %f_81 = arith.extf %v_80 : vector<16xbf16> to vector<16xf32>
          %v_82 = vector.load %query_10[%i0, %i0] : memref<4x64xf32>, vector<16xf32>
          %f_83 = arith.mulf %f_81, %v_82 : vector<16xf32>
          %v_84 = vector.load %query_10[%i2, %i0] : memref<4x64xf32>, vector<16xf32>
          %f_85 = arith.mulf %f_81, %v_84 : vector<16xf32>
          %v_86 = vector.load %query_10[%i3, %i0] : memref<4x64xf32>, vector<16xf32>
          %f_87 = arith.mulf %f_81, %v_86 : vector<16xf32>
          %v_88 = vector.load %query_10[%i4, %i0] : memref<4x64xf32>, vector<16xf32>
          %f_89 = arith.mulf %f_81, %v_88 : vector<16xf32>
          %v_90 = vector.load %keys[%i0, %group_2, %at_79, %i7] : memref<1x8x4096x64xbf16>, vector<16xbf16>
          %f_91 = arith.extf %v_90 : vector<16xbf16> to vector<16xf32>
          %v_92 = vector.load %query_10[%i0, %i7] : memref<4x64xf32>, vector<16xf32>
          %f_93 = math.fma %f_91, %v_92, %f_83 : vector<16xf32>
          %v_94 = vector.load %query_10[%i2, %i7] : memref<4x64xf32>, vector<16xf32>
          %f_95 = math.fma %f_91, %v_94, %f_85 : vector<16xf32>
          %v_96 = vector.load %query_10[%i3, %i7] : memref<4x64xf32>, vector<16xf32>
          %f_97 = math.fma %f_91, %v_96, %f_87 : vector<16xf32>
          %v_98 = vector.load %query_10[%i4, %i7] : memref<4x64xf32>, vector<16xf32>
          %f_99 = math.fma %f_91, %v_98, %f_89 : vector<16xf32>
          %v_100 = vector.load %keys[%i0, %group_2, %at_79, %i6] : memref<1x8x4096x64xbf16>, vector<16xbf16>
          %f_101 = arith.extf %v_100 : vector<16xbf16> to vector<16xf32>
          %v_102 = vector.load %query_10[%i0, %i6] : memref<4x64xf32>, vector<16xf32>
          %f_103 = math.fma %f_101, %v_102, %f_93 : vector<16xf32>
          %v_104 = vector.load %query_10[%i2, %i6] : memref<4x64xf32>, vector<16xf32>
          %f_105 = math.fma %f_101, %v_104, %f_95 : vector<16xf32>
          %v_106 = vector.load %query_10[%i3, %i6] : memref<4x64xf32>, vector<16xf32>
          %f_107 = math.fma %f_101, %v_106, %f_97 : vector<16xf32>
          %v_108 = vector.load %query_10[%i4, %i6] : memref<4x64xf32>, vector<16xf32>
          %f_109 = math.fma %f_101, %v_108, %f_99 : vector<16xf32>
          %v_110 = vector.load %keys[%i0, %group_2, %at_79, %i12] : memref<1x8x4096x64xbf16>, vector<16xbf16>
          %f_111 = arith.extf %v_110 : vector<16xbf16> to vector<16xf32>
          %v_112 = vector.load %query_10[%i0, %i12] : memref<4x64xf32>, vector<16xf32>
          %f_113 = math.fma %f_111, %v_112, %f_103 : vector<16xf32>
          %v_114 = vector.load %query_10[%i2, %i12] : memref<4x64xf32>, vector<16xf32>
          %f_115 = math.fma %f_111, %v_114, %f_105 : vector<16xf32>
          %v_116 = vector.load %query_10[%i3, %i12] : memref<4x64xf32>, vector<16xf32>
          %f_117 = math.fma %f_111, %v_116, %f_107 : vector<16xf32>
          %v_118 = vector.load %query_10[%i4, %i12] : memref<4x64xf32>, vector<16xf32>
          %f_119 = math.fma %f_111, %v_118, %f_109 : vector<16xf32>
          %total_120 = vector.reduction <add>, %f_113 fastmath<reassoc> : vector<16xf32> into f32
          %score_121 = arith.mulf %total_120, %scale13 : f32
          memref.store %score_121, %scores_12[%i0, %i_77] : memref<4x64xf32>
          %total_122 = vector.reduction <add>, %f_115 fastmath<reassoc> : vector<16xf32> into f32
          %score_123 = arith.mulf %total_122, %scale13 : f32
          memref.store %score_123, %scores_12[%i2, %i_77] : memref<4x64xf32>
          %total_124 = vector.reduction <add>, %f_117 fastmath<reassoc> : vector<16xf32> into f32
          %score_125 = arith.mulf %total_124, %scale13 : f32
          memref.store %score_125, %scores_12[%i3, %i_77] : memref<4x64xf32>
          %total_126 = vector.reduction <add>, %f_119 fastmath<reassoc> : vector<16xf32> into f32
          %score_127 = arith.mulf %total_126, %scale13 : f32
          memref.store %score_127, %scores_12[%i4, %i_77] : memref<4x64xf32>
        }
        %v_128 = vector.load %scores_12[%i0, %i0] : memref<4x64xf32>, vector<16xf32>
        %v_129 = vector.load %scores_12[%i0, %i7] : memref<4x64xf32>, vector<16xf32>
        %v_130 = vector.load %scores_12[%i0, %i6] : memref<4x64xf32>, vector<16xf32>
        %v_131 = vector.load %scores_12[%i0, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_132 = arith.maximumf %v_128, %v_129 : vector<16xf32>
        %f_133 = arith.maximumf %f_132, %v_130 : vector<16xf32>
        %f_134 = arith.maximumf %f_133, %v_131 : vector<16xf32>
        %total_135 = vector.reduction <maximumf>, %f_134 : vector<16xf32> into f32
        %top_136 = arith.maximumf %turn_65, %total_135 : f32
        %fade_137 = arith.subf %turn_65, %top_136 : f32
        %fade_138 = math.exp %fade_137 : f32
        %b_139 = vector.broadcast %top_136 : f32 to vector<16xf32>
        %f_140 = arith.subf %v_128, %b_139 : vector<16xf32>
        %f_141 = math.exp %f_140 : vector<16xf32>
        vector.store %f_141, %scores_12[%i0, %i0] : memref<4x64xf32>, vector<16xf32>
        %f_142 = arith.addf %splat5, %f_141 : vector<16xf32>
        %f_143 = arith.subf %v_129, %b_139 : vector<16xf32>
        %f_144 = math.exp %f_143 : vector<16xf32>
        vector.store %f_144, %scores_12[%i0, %i7] : memref<4x64xf32>, vector<16xf32>
        %f_145 = arith.addf %f_142, %f_144 : vector<16xf32>
        %f_146 = arith.subf %v_130, %b_139 : vector<16xf32>
        %f_147 = math.exp %f_146 : vector<16xf32>
        vector.store %f_147, %scores_12[%i0, %i6] : memref<4x64xf32>, vector<16xf32>
        %f_148 = arith.addf %f_145, %f_147 : vector<16xf32>
        %f_149 = arith.subf %v_131, %b_139 : vector<16xf32>
        %f_150 = math.exp %f_149 : vector<16xf32>
        vector.store %f_150, %scores_12[%i0, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_151 = arith.addf %f_148, %f_150 : vector<16xf32>
        %total_152 = vector.reduction <add>, %f_151 fastmath<reassoc> : vector<16xf32> into f32
        %total_153 = math.fma %turn_69, %fade_138, %total_152 : f32
        %b_154 = vector.broadcast %fade_138 : f32 to vector<16xf32>
        scf.for %i_155 = %i0 to %i10 step %i7 {
          %v_157 = vector.load %mixed_11[%i0, %i_155] : memref<4x64xf32>, vector<16xf32>
          %f_158 = arith.mulf %v_157, %b_154 : vector<16xf32>
          vector.store %f_158, %mixed_11[%i0, %i_155] : memref<4x64xf32>, vector<16xf32>
        }
        %v_159 = vector.load %scores_12[%i2, %i0] : memref<4x64xf32>, vector<16xf32>
        %v_160 = vector.load %scores_12[%i2, %i7] : memref<4x64xf32>, vector<16xf32>
        %v_161 = vector.load %scores_12[%i2, %i6] : memref<4x64xf32>, vector<16xf32>
        %v_162 = vector.load %scores_12[%i2, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_163 = arith.maximumf %v_159, %v_160 : vector<16xf32>
        %f_164 = arith.maximumf %f_163, %v_161 : vector<16xf32>
        %f_165 = arith.maximumf %f_164, %v_162 : vector<16xf32>
        %total_166 = vector.reduction <maximumf>, %f_165 : vector<16xf32> into f32
        %top_167 = arith.maximumf %turn_66, %total_166 : f32
        %fade_168 = arith.subf %turn_66, %top_167 : f32
        %fade_169 = math.exp %fade_168 : f32
        %b_170 = vector.broadcast %top_167 : f32 to vector<16xf32>
        %f_171 = arith.subf %v_159, %b_170 : vector<16xf32>
        %f_172 = math.exp %f_171 : vector<16xf32>
        vector.store %f_172, %scores_12[%i2, %i0] : memref<4x64xf32>, vector<16xf32>
        %f_173 = arith.addf %splat5, %f_172 : vector<16xf32>
        %f_174 = arith.subf %v_160, %b_170 : vector<16xf32>
        %f_175 = math.exp %f_174 : vector<16xf32>
        vector.store %f_175, %scores_12[%i2, %i7] : memref<4x64xf32>, vector<16xf32>
        %f_176 = arith.addf %f_173, %f_175 : vector<16xf32>
        %f_177 = arith.subf %v_161, %b_170 : vector<16xf32>
        %f_178 = math.exp %f_177 : vector<16xf32>
        vector.store %f_178, %scores_12[%i2, %i6] : memref<4x64xf32>, vector<16xf32>
        %f_179 = arith.addf %f_176, %f_178 : vector<16xf32>
        %f_180 = arith.subf %v_162, %b_170 : vector<16xf32>
        %f_181 = math.exp %f_180 : vector<16xf32>
        vector.store %f_181, %scores_12[%i2, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_182 = arith.addf %f_179, %f_181 : vector<16xf32>
        %total_183 = vector.reduction <add>, %f_182 fastmath<reassoc> : vector<16xf32> into f32
        %total_184 = math.fma %turn_70, %fade_169, %total_183 : f32
        %b_185 = vector.broadcast %fade_169 : f32 to vector<16xf32>
        scf.for %i_186 = %i0 to %i10 step %i7 {
          %v_188 = vector.load %mixed_11[%i2, %i_186] : memref<4x64xf32>, vector<16xf32>
          %f_189 = arith.mulf %v_188, %b_185 : vector<16xf32>
          vector.store %f_189, %mixed_11[%i2, %i_186] : memref<4x64xf32>, vector<16xf32>
        }
        %v_190 = vector.load %scores_12[%i3, %i0] : memref<4x64xf32>, vector<16xf32>
        %v_191 = vector.load %scores_12[%i3, %i7] : memref<4x64xf32>, vector<16xf32>
        %v_192 = vector.load %scores_12[%i3, %i6] : memref<4x64xf32>, vector<16xf32>
        %v_193 = vector.load %scores_12[%i3, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_194 = arith.maximumf %v_190, %v_191 : vector<16xf32>
        %f_195 = arith.maximumf %f_194, %v_192 : vector<16xf32>
        %f_196 = arith.maximumf %f_195, %v_193 : vector<16xf32>
        %total_197 = vector.reduction <maximumf>, %f_196 : vector<16xf32> into f32
        %top_198 = arith.maximumf %turn_67, %total_197 : f32
        %fade_199 = arith.subf %turn_67, %top_198 : f32
        %fade_200 = math.exp %fade_199 : f32
        %b_201 = vector.broadcast %top_198 : f32 to vector<16xf32>
        %f_202 = arith.subf %v_190, %b_201 : vector<16xf32>
        %f_203 = math.exp %f_202 : vector<16xf32>
        vector.store %f_203, %scores_12[%i3, %i0] : memref<4x64xf32>, vector<16xf32>
        %f_204 = arith.addf %splat5, %f_203 : vector<16xf32>
        %f_205 = arith.subf %v_191, %b_201 : vector<16xf32>
        %f_206 = math.exp %f_205 : vector<16xf32>
        vector.store %f_206, %scores_12[%i3, %i7] : memref<4x64xf32>, vector<16xf32>
        %f_207 = arith.addf %f_204, %f_206 : vector<16xf32>
        %f_208 = arith.subf %v_192, %b_201 : vector<16xf32>
        %f_209 = math.exp %f_208 : vector<16xf32>
        vector.store %f_209, %scores_12[%i3, %i6] : memref<4x64xf32>, vector<16xf32>
        %f_210 = arith.addf %f_207, %f_209 : vector<16xf32>
        %f_211 = arith.subf %v_193, %b_201 : vector<16xf32>
        %f_212 = math.exp %f_211 : vector<16xf32>
        vector.store %f_212, %scores_12[%i3, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_213 = arith.addf %f_210, %f_212 : vector<16xf32>
        %total_214 = vector.reduction <add>, %f_213 fastmath<reassoc> : vector<16xf32> into f32
        %total_215 = math.fma %turn_71, %fade_200, %total_214 : f32
        %b_216 = vector.broadcast %fade_200 : f32 to vector<16xf32>
        scf.for %i_217 = %i0 to %i10 step %i7 {
          %v_219 = vector.load %mixed_11[%i3, %i_217] : memref<4x64xf32>, vector<16xf32>
          %f_220 = arith.mulf %v_219, %b_216 : vector<16xf32>
          vector.store %f_220, %mixed_11[%i3, %i_217] : memref<4x64xf32>, vector<16xf32>
        }
        %v_221 = vector.load %scores_12[%i4, %i0] : memref<4x64xf32>, vector<16xf32>
        %v_222 = vector.load %scores_12[%i4, %i7] : memref<4x64xf32>, vector<16xf32>
        %v_223 = vector.load %scores_12[%i4, %i6] : memref<4x64xf32>, vector<16xf32>
        %v_224 = vector.load %scores_12[%i4, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_225 = arith.maximumf %v_221, %v_222 : vector<16xf32>
        %f_226 = arith.maximumf %f_225, %v_223 : vector<16xf32>
        %f_227 = arith.maximumf %f_226, %v_224 : vector<16xf32>
        %total_228 = vector.reduction <maximumf>, %f_227 : vector<16xf32> into f32
        %top_229 = arith.maximumf %turn_68, %total_228 : f32
        %fade_230 = arith.subf %turn_68, %top_229 : f32
        %fade_231 = math.exp %fade_230 : f32
        %b_232 = vector.broadcast %top_229 : f32 to vector<16xf32>
        %f_233 = arith.subf %v_221, %b_232 : vector<16xf32>
        %f_234 = math.exp %f_233 : vector<16xf32>
        vector.store %f_234, %scores_12[%i4, %i0] : memref<4x64xf32>, vector<16xf32>
        %f_235 = arith.addf %splat5, %f_234 : vector<16xf32>
        %f_236 = arith.subf %v_222, %b_232 : vector<16xf32>
        %f_237 = math.exp %f_236 : vector<16xf32>
        vector.store %f_237, %scores_12[%i4, %i7] : memref<4x64xf32>, vector<16xf32>
        %f_238 = arith.addf %f_235, %f_237 : vector<16xf32>
        %f_239 = arith.subf %v_223, %b_232 : vector<16xf32>
        %f_240 = math.exp %f_239 : vector<16xf32>
        vector.store %f_240, %scores_12[%i4, %i6] : memref<4x64xf32>, vector<16xf32>
        %f_241 = arith.addf %f_238, %f_240 : vector<16xf32>
        %f_242 = arith.subf %v_224, %b_232 : vector<16xf32>
        %f_243 = math.exp %f_242 : vector<16xf32>
        vector.store %f_243, %scores_12[%i4, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_244 = arith.addf %f_241, %f_243 : vector<16xf32>
        %total_245 = vector.reduction <add>, %f_244 fastmath<reassoc> : vector<16xf32> into f32
        %total_246 = math.fma %turn_72, %fade_231, %total_245 : f32
        %b_247 = vector.broadcast %fade_231 : f32 to vector<16xf32>
        scf.for %i_248 = %i0 to %i10 step %i7 {
          %v_250 = vector.load %mixed_11[%i4, %i_248] : memref<4x64xf32>, vector<16xf32>
          %f_251 = arith.mulf %v_250, %b_247 : vector<16xf32>
          vector.store %f_251, %mixed_11[%i4, %i_248] : memref<4x64xf32>, vector<16xf32>
        }
        scf.for %i_252 = %i0 to %i10 step %i6 {
          %at_254 = arith.addi %i_252, %i7 : index
          %v_255 = vector.load %mixed_11[%i0, %i_252] : memref<4x64xf32>, vector<16xf32>
          %v_256 = vector.load %mixed_11[%i0, %at_254] : memref<4x64xf32>, vector<16xf32>
          %v_257 = vector.load %mixed_11[%i2, %i_252] : memref<4x64xf32>, vector<16xf32>
          %v_258 = vector.load %mixed_11[%i2, %at_254] : memref<4x64xf32>, vector<16xf32>
          %v_259 = vector.load %mixed_11[%i3, %i_252] : memref<4x64xf32>, vector<16xf32>
          %v_260 = vector.load %mixed_11[%i3, %at_254] : memref<4x64xf32>, vector<16xf32>
          %v_261 = vector.load %mixed_11[%i4, %i_252] : memref<4x64xf32>, vector<16xf32>
          %v_262 = vector.load %mixed_11[%i4, %at_254] : memref<4x64xf32>, vector<16xf32>
          %loop_272:8 = scf.for %i_263 = %i0 to %count_76 step %i2 iter_args(%turn_264 = %v_255, %turn_265 = %v_256, %turn_266 = %v_257, %turn_267 = %v_258, %turn_268 = %v_259, %turn_269 = %v_260, %turn_270 = %v_261, %turn_271 = %v_262) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %at_273 = arith.addi %i_64, %i_263 : index
            %v_274 = vector.load %values[%i0, %group_2, %at_273, %i_252] : memref<1x8x4096x64xbf16>, vector<16xbf16>
            %f_275 = arith.extf %v_274 : vector<16xbf16> to vector<16xf32>
            %v_276 = vector.load %values[%i0, %group_2, %at_273, %at_254] : memref<1x8x4096x64xbf16>, vector<16xbf16>
            %f_277 = arith.extf %v_276 : vector<16xbf16> to vector<16xf32>
            %x_278 = memref.load %scores_12[%i0, %i_263] : memref<4x64xf32>
            %b_279 = vector.broadcast %x_278 : f32 to vector<16xf32>
            %x_280 = memref.load %scores_12[%i2, %i_263] : memref<4x64xf32>
            %b_281 = vector.broadcast %x_280 : f32 to vector<16xf32>
            %x_282 = memref.load %scores_12[%i3, %i_263] : memref<4x64xf32>
            %b_283 = vector.broadcast %x_282 : f32 to vector<16xf32>
            %x_284 = memref.load %scores_12[%i4, %i_263] : memref<4x64xf32>
            %b_285 = vector.broadcast %x_284 : f32 to vector<16xf32>
            %f_286 = math.fma %b_279, %f_275, %turn_264 : vector<16xf32>
            %f_287 = math.fma %b_279, %f_277, %turn_265 : vector<16xf32>
            %f_288 = math.fma %b_281, %f_275, %turn_266 : vector<16xf32>
            %f_289 = math.fma %b_281, %f_277, %turn_267 : vector<16xf32>
            %f_290 = math.fma %b_283, %f_275, %turn_268 : vector<16xf32>
            %f_291 = math.fma %b_283, %f_277, %turn_269 : vector<16xf32>
            %f_292 = math.fma %b_285, %f_275, %turn_270 : vector<16xf32>
            %f_293 = math.fma %b_285, %f_277, %turn_271 : vector<16xf32>
            scf.yield %f_286, %f_287, %f_288, %f_289, %f_290, %f_291, %f_292, %f_293 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          vector.store %loop_272#0, %mixed_11[%i0, %i_252] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_272#1, %mixed_11[%i0, %at_254] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_272#2, %mixed_11[%i2, %i_252] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_272#3, %mixed_11[%i2, %at_254] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_272#4, %mixed_11[%i3, %i_252] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_272#5, %mixed_11[%i3, %at_254] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_272#6, %mixed_11[%i4, %i_252] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_272#7, %mixed_11[%i4, %at_254] : memref<4x64xf32>, vector<16xf32>
        }
        scf.yield %top_136, %top_167, %top_198, %top_229, %total_153, %total_184, %total_215, %total_246 : f32, f32, f32, f32, f32, f32, f32, f32
      }
      scf.for %i_294 = %i0 to %i10 step %i7 {
        %v_296 = vector.load %mixed_11[%i0, %i_294] : memref<4x64xf32>, vector<16xf32>
        %b_297 = vector.broadcast %loop_73#4 : f32 to vector<16xf32>
        %f_298 = arith.divf %v_296, %b_297 : vector<16xf32>
        vector.store %f_298, %y[%group_1, %at_6, %i_294] : memref<32x32x64xf32>, vector<16xf32>
        %v_299 = vector.load %mixed_11[%i2, %i_294] : memref<4x64xf32>, vector<16xf32>
        %b_300 = vector.broadcast %loop_73#5 : f32 to vector<16xf32>
        %f_301 = arith.divf %v_299, %b_300 : vector<16xf32>
        vector.store %f_301, %y[%group_1, %at_7, %i_294] : memref<32x32x64xf32>, vector<16xf32>
        %v_302 = vector.load %mixed_11[%i3, %i_294] : memref<4x64xf32>, vector<16xf32>
        %b_303 = vector.broadcast %loop_73#6 : f32 to vector<16xf32>
        %f_304 = arith.divf %v_302, %b_303 : vector<16xf32>
        vector.store %f_304, %y[%group_1, %at_8, %i_294] : memref<32x32x64xf32>, vector<16xf32>
        %v_305 = vector.load %mixed_11[%i4, %i_294] : memref<4x64xf32>, vector<16xf32>
        %b_306 = vector.broadcast %loop_73#7 : f32 to vector<16xf32>
        %f_307 = arith.divf %v_305, %b_306 : vector<16xf32>
        vector.store %f_307, %y[%group_1, %at_9, %i_294] : memref<32x32x64xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @attention(%q: tensor<32x2048xf32>, %k: tensor<32x512xf32>, %v: tensor<32x512xf32>, %cos: tensor<32x32xf32>, %sin: tensor<32x32xf32>, %k_cache: tensor<1x8x4096x64xbf16>, %v_cache: tensor<1x8x4096x64xbf16>, %start: tensor<1xi32>) -> (tensor<32x2048xf32>, tensor<1x8x4096x64xbf16>, tensor<1x8x4096x64xbf16>) {
  %keys, %values = flow.dispatch @kernel_attention_append::@kernel_attention_append_entry(%k, %v, %cos, %sin, %start, %k_cache, %v_cache) : (tensor<32x512xf32>, tensor<32x512xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<1xi32>, tensor<1x8x4096x64xbf16>, tensor<1x8x4096x64xbf16>) -> (%k_cache, %v_cache)
  %y = flow.dispatch @kernel_attention_attend::@kernel_attention_attend_entry(%q, %cos, %sin, %start, %keys, %values) : (tensor<32x2048xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<1xi32>, tensor<1x8x4096x64xbf16>, tensor<1x8x4096x64xbf16>) -> tensor<32x2048xf32>
  return %y, %keys, %values : tensor<32x2048xf32>, tensor<1x8x4096x64xbf16>, tensor<1x8x4096x64xbf16>
}
