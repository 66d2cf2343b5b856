hal.executable.source private @kernel_attention_append {
  hal.executable.export public @kernel_attention_append_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
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
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i0) : memref<1x8x64xf32>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<1x8x64xf32>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<1x32xf32>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i0) : memref<1x32xf32>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i0) : memref<1xi32>
      %keys = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i0) : memref<1x8x4096x64xf16>
      %values = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i0) : memref<1x8x4096x64xf16>
      %group_1 = hal.interface.workgroup.id[0] : index
      %x_2 = memref.load %start[%i0] : memref<1xi32>
      %first_3 = arith.index_cast %x_2 : i32 to index
      %at_4 = arith.addi %first_3, %group_1 : index
      scf.for %i_5 = %i0 to %i1 step %i2 {
        scf.for %i_7 = %i0 to %i3 step %i4 {
          %at_9 = arith.addi %i_7, %i3 : index
          %v_10 = vector.load %cos[%group_1, %i_7] : memref<1x32xf32>, vector<16xf32>
          %v_11 = vector.load %sin[%group_1, %i_7] : memref<1x32xf32>, vector<16xf32>
          %v_12 = vector.load %k[%group_1, %i_5, %i_7] : memref<1x8x64xf32>, vector<16xf32>
          %at_13 = arith.addi %i_7, %i3 : index
          %v_14 = vector.load %k[%group_1, %i_5, %at_13] : memref<1x8x64xf32>, vector<16xf32>
          %f_15 = arith.mulf %v_14, %v_11 : vector<16xf32>
          %f_16 = arith.mulf %v_12, %v_11 : vector<16xf32>
          %f_17 = arith.mulf %v_12, %v_10 : vector<16xf32>
          %f_18 = arith.mulf %v_14, %v_10 : vector<16xf32>
          %f_19 = arith.subf %f_17, %f_15 : vector<16xf32>
          %f_20 = arith.addf %f_18, %f_16 : vector<16xf32>
          %r_21 = arith.truncf %f_19 : vector<16xf32> to vector<16xf16>
          vector.store %r_21, %keys[%i0, %i_5, %at_4, %i_7] : memref<1x8x4096x64xf16>, vector<16xf16>
          %r_22 = arith.truncf %f_20 : vector<16xf32> to vector<16xf16>
          vector.store %r_22, %keys[%i0, %i_5, %at_4, %at_9] : memref<1x8x4096x64xf16>, vector<16xf16>
          %v_23 = vector.load %v[%group_1, %i_5, %i_7] : memref<1x8x64xf32>, vector<16xf32>
          %r_24 = arith.truncf %v_23 : vector<16xf32> to vector<16xf16>
          vector.store %r_24, %values[%i0, %i_5, %at_4, %i_7] : memref<1x8x4096x64xf16>, vector<16xf16>
          %v_25 = vector.load %v[%group_1, %i_5, %at_9] : memref<1x8x64xf32>, vector<16xf32>
          %r_26 = arith.truncf %v_25 : vector<16xf32> to vector<16xf16>
          vector.store %r_26, %values[%i0, %i_5, %at_4, %at_9] : memref<1x8x4096x64xf16>, vector<16xf16>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_attention_attend {
  hal.executable.export public @kernel_attention_attend_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
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
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i0) : memref<1x32x64xf32>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<1x32xf32>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<1x32xf32>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i0) : memref<1xi32>
      %keys = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i0) : memref<1x8x4096x64xf16>
      %values = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i0) : memref<1x8x4096x64xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i0) : memref<1x32x64xf32>
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
        %v_15 = vector.load %cos[%group_1, %i_13] : memref<1x32xf32>, vector<16xf32>
        %v_16 = vector.load %sin[%group_1, %i_13] : memref<1x32xf32>, vector<16xf32>
        %v_17 = vector.load %q[%group_1, %at_6, %i_13] : memref<1x32x64xf32>, vector<16xf32>
        %at_18 = arith.addi %i_13, %i6 : index
        %v_19 = vector.load %q[%group_1, %at_6, %at_18] : memref<1x32x64xf32>, vector<16xf32>
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
        %v_27 = vector.load %cos[%group_1, %i_13] : memref<1x32xf32>, vector<16xf32>
        %v_28 = vector.load %sin[%group_1, %i_13] : memref<1x32xf32>, vector<16xf32>
        %v_29 = vector.load %q[%group_1, %at_7, %i_13] : memref<1x32x64xf32>, vector<16xf32>
        %at_30 = arith.addi %i_13, %i6 : index
        %v_31 = vector.load %q[%group_1, %at_7, %at_30] : memref<1x32x64xf32>, vector<16xf32>
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
        %v_39 = vector.load %cos[%group_1, %i_13] : memref<1x32xf32>, vector<16xf32>
        %v_40 = vector.load %sin[%group_1, %i_13] : memref<1x32xf32>, vector<16xf32>
        %v_41 = vector.load %q[%group_1, %at_8, %i_13] : memref<1x32x64xf32>, vector<16xf32>
        %at_42 = arith.addi %i_13, %i6 : index
        %v_43 = vector.load %q[%group_1, %at_8, %at_42] : memref<1x32x64xf32>, vector<16xf32>
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
        %v_51 = vector.load %cos[%group_1, %i_13] : memref<1x32xf32>, vector<16xf32>
        %v_52 = vector.load %sin[%group_1, %i_13] : memref<1x32xf32>, vector<16xf32>
        %v_53 = vector.load %q[%group_1, %at_9, %i_13] : memref<1x32x64xf32>, vector<16xf32>
        %at_54 = arith.addi %i_13, %i6 : index
        %v_55 = vector.load %q[%group_1, %at_9, %at_54] : memref<1x32x64xf32>, vector<16xf32>
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
        %rest_77 = arith.remui %count_76, %i1 : index
        %done_78 = arith.subi %count_76, %rest_77 : index
        scf.for %i_79 = %i0 to %done_78 step %i1 {
          %at_81 = arith.addi %i_64, %i_79 : index
          %at_82 = arith.addi %i_79, %i2 : index
          %at_83 = arith.addi %i_64, %at_82 : index
          %at_84 = arith.addi %i_79, %i3 : index
          %at_85 = arith.addi %i_64, %at_84 : index
          %at_86 = arith.addi %i_79, %i4 : index
          %at_87 = arith.addi %i_64, %at_86 : index
          memref.prefetch %values[%i0, %group_2, %at_81, %i0], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_81, %i6], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_83, %i0], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_83, %i6], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_85, %i0], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_85, %i6], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_87, %i0], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_87, %i6], read, locality<3>, data : memref<1x8x4096x64xf16>
          %v_88 = vector.load %query_10[%i0, %i0] : memref<4x64xf32>, vector<16xf32>
          %v_89 = vector.load %query_10[%i2, %i0] : memref<4x64xf32>, vector<16xf32>
          %v_90 = vector.load %query_10[%i3, %i0] : memref<4x64xf32>, vector<16xf32>
          %v_91 = vector.load %query_10[%i4, %i0] : memref<4x64xf32>, vector<16xf32>
          %v_92 = vector.load %keys[%i0, %group_2, %at_81, %i0] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_93 = arith.extf %v_92 : vector<16xf16> to vector<16xf32>
          %f_94 = arith.mulf %f_93, %v_88 : vector<16xf32>
          %f_95 = arith.mulf %f_93, %v_89 : vector<16xf32>
          %f_96 = arith.mulf %f_93, %v_90 : vector<16xf32>
          %f_97 = arith.mulf %f_93, %v_91 : vector<16xf32>
          %v_98 = vector.load %keys[%i0, %group_2, %at_83, %i0] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_99 = arith.extf %v_98 : vector<16xf16> to vector<16xf32>
          %f_100 = arith.mulf %f_99, %v_88 : vector<16xf32>
          %f_101 = arith.mulf %f_99, %v_89 : vector<16xf32>
          %f_102 = arith.mulf %f_99, %v_90 : vector<16xf32>
          %f_103 = arith.mulf %f_99, %v_91 : vector<16xf32>
          %v_104 = vector.load %keys[%i0, %group_2, %at_85, %i0] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_105 = arith.extf %v_104 : vector<16xf16> to vector<16xf32>
          %f_106 = arith.mulf %f_105, %v_88 : vector<16xf32>
          %f_107 = arith.mulf %f_105, %v_89 : vector<16xf32>
          %f_108 = arith.mulf %f_105, %v_90 : vector<16xf32>
          %f_109 = arith.mulf %f_105, %v_91 : vector<16xf32>
          %v_110 = vector.load %keys[%i0, %group_2, %at_87, %i0] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_111 = arith.extf %v_110 : vector<16xf16> to vector<16xf32>
          %f_112 = arith.mulf %f_111, %v_88 : vector<16xf32>
          %f_113 = arith.mulf %f_111, %v_89 : vector<16xf32>
          %f_114 = arith.mulf %f_111, %v_90 : vector<16xf32>
          %f_115 = arith.mulf %f_111, %v_91 : vector<16xf32>
          %v_116 = vector.load %query_10[%i0, %i7] : memref<4x64xf32>, vector<16xf32>
          %v_117 = vector.load %query_10[%i2, %i7] : memref<4x64xf32>, vector<16xf32>
          %v_118 = vector.load %query_10[%i3, %i7] : memref<4x64xf32>, vector<16xf32>
          %v_119 = vector.load %query_10[%i4, %i7] : memref<4x64xf32>, vector<16xf32>
          %v_120 = vector.load %keys[%i0, %group_2, %at_81, %i7] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_121 = arith.extf %v_120 : vector<16xf16> to vector<16xf32>
          %f_122 = math.fma %f_121, %v_116, %f_94 : vector<16xf32>
          %f_123 = math.fma %f_121, %v_117, %f_95 : vector<16xf32>
          %f_124 = math.fma %f_121, %v_118, %f_96 : vector<16xf32>
          %f_125 = math.fma %f_121, %v_119, %f_97 : vector<16xf32>
          %v_126 = vector.load %keys[%i0, %group_2, %at_83, %i7] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_127 = arith.extf %v_126 : vector<16xf16> to vector<16xf32>
          %f_128 = math.fma %f_127, %v_116, %f_100 : vector<16xf32>
          %f_129 = math.fma %f_127, %v_117, %f_101 : vector<16xf32>
          %f_130 = math.fma %f_127, %v_118, %f_102 : vector<16xf32>
          %f_131 = math.fma %f_127, %v_119, %f_103 : vector<16xf32>
          %v_132 = vector.load %keys[%i0, %group_2, %at_85, %i7] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_133 = arith.extf %v_132 : vector<16xf16> to vector<16xf32>
          %f_134 = math.fma %f_133, %v_116, %f_106 : vector<16xf32>
          %f_135 = math.fma %f_133, %v_117, %f_107 : vector<16xf32>
          %f_136 = math.fma %f_133, %v_118, %f_108 : vector<16xf32>
          %f_137 = math.fma %f_133, %v_119, %f_109 : vector<16xf32>
          %v_138 = vector.load %keys[%i0, %group_2, %at_87, %i7] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_139 = arith.extf %v_138 : vector<16xf16> to vector<16xf32>
          %f_140 = math.fma %f_139, %v_116, %f_112 : vector<16xf32>
          %f_141 = math.fma %f_139, %v_117, %f_113 : vector<16xf32>
          %f_142 = math.fma %f_139, %v_118, %f_114 : vector<16xf32>
          %f_143 = math.fma %f_139, %v_119, %f_115 : vector<16xf32>
          %v_144 = vector.load %query_10[%i0, %i6] : memref<4x64xf32>, vector<16xf32>
          %v_145 = vector.load %query_10[%i2, %i6] : memref<4x64xf32>, vector<16xf32>
          %v_146 = vector.load %query_10[%i3, %i6] : memref<4x64xf32>, vector<16xf32>
          %v_147 = vector.load %query_10[%i4, %i6] : memref<4x64xf32>, vector<16xf32>
          %v_148 = vector.load %keys[%i0, %group_2, %at_81, %i6] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_149 = arith.extf %v_148 : vector<16xf16> to vector<16xf32>
          %f_150 = math.fma %f_149, %v_144, %f_122 : vector<16xf32>
          %f_151 = math.fma %f_149, %v_145, %f_123 : vector<16xf32>
          %f_152 = math.fma %f_149, %v_146, %f_124 : vector<16xf32>
          %f_153 = math.fma %f_149, %v_147, %f_125 : vector<16xf32>
          %v_154 = vector.load %keys[%i0, %group_2, %at_83, %i6] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_155 = arith.extf %v_154 : vector<16xf16> to vector<16xf32>
          %f_156 = math.fma %f_155, %v_144, %f_128 : vector<16xf32>
          %f_157 = math.fma %f_155, %v_145, %f_129 : vector<16xf32>
          %f_158 = math.fma %f_155, %v_146, %f_130 : vector<16xf32>
          %f_159 = math.fma %f_155, %v_147, %f_131 : vector<16xf32>
          %v_160 = vector.load %keys[%i0, %group_2, %at_85, %i6] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_161 = arith.extf %v_160 : vector<16xf16> to vector<16xf32>
          %f_162 = math.fma %f_161, %v_144, %f_134 : vector<16xf32>
          %f_163 = math.fma %f_161, %v_145, %f_135 : vector<16xf32>
          %f_164 = math.fma %f_161, %v_146, %f_136 : vector<16xf32>
          %f_165 = math.fma %f_161, %v_147, %f_137 : vector<16xf32>
          %v_166 = vector.load %keys[%i0, %group_2, %at_87, %i6] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_167 = arith.extf %v_166 : vector<16xf16> to vector<16xf32>
          %f_168 = math.fma %f_167, %v_144, %f_140 : vector<16xf32>
          %f_169 = math.fma %f_167, %v_145, %f_141 : vector<16xf32>
          %f_170 = math.fma %f_167, %v_146, %f_142 : vector<16xf32>
          %f_171 = math.fma %f_167, %v_147, %f_143 : vector<16xf32>
          %v_172 = vector.load %query_10[%i0, %i12] : memref<4x64xf32>, vector<16xf32>
          %v_173 = vector.load %query_10[%i2, %i12] : memref<4x64xf32>, vector<16xf32>
          %v_174 = vector.load %query_10[%i3, %i12] : memref<4x64xf32>, vector<16xf32>
          %v_175 = vector.load %query_10[%i4, %i12] : memref<4x64xf32>, vector<16xf32>
          %v_176 = vector.load %keys[%i0, %group_2, %at_81, %i12] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_177 = arith.extf %v_176 : vector<16xf16> to vector<16xf32>
          %f_178 = math.fma %f_177, %v_172, %f_150 : vector<16xf32>
          %f_179 = math.fma %f_177, %v_173, %f_151 : vector<16xf32>
          %f_180 = math.fma %f_177, %v_174, %f_152 : vector<16xf32>
          %f_181 = math.fma %f_177, %v_175, %f_153 : vector<16xf32>
          %v_182 = vector.load %keys[%i0, %group_2, %at_83, %i12] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_183 = arith.extf %v_182 : vector<16xf16> to vector<16xf32>
          %f_184 = math.fma %f_183, %v_172, %f_156 : vector<16xf32>
          %f_185 = math.fma %f_183, %v_173, %f_157 : vector<16xf32>
          %f_186 = math.fma %f_183, %v_174, %f_158 : vector<16xf32>
          %f_187 = math.fma %f_183, %v_175, %f_159 : vector<16xf32>
          %v_188 = vector.load %keys[%i0, %group_2, %at_85, %i12] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_189 = arith.extf %v_188 : vector<16xf16> to vector<16xf32>
          %f_190 = math.fma %f_189, %v_172, %f_162 : vector<16xf32>
          %f_191 = math.fma %f_189, %v_173, %f_163 : vector<16xf32>
          %f_192 = math.fma %f_189, %v_174, %f_164 : vector<16xf32>
          %f_193 = math.fma %f_189, %v_175, %f_165 : vector<16xf32>
          %v_194 = vector.load %keys[%i0, %group_2, %at_87, %i12] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_195 = arith.extf %v_194 : vector<16xf16> to vector<16xf32>
          %f_196 = math.fma %f_195, %v_172, %f_168 : vector<16xf32>
          %f_197 = math.fma %f_195, %v_173, %f_169 : vector<16xf32>
          %f_198 = math.fma %f_195, %v_174, %f_170 : vector<16xf32>
          %f_199 = math.fma %f_195, %v_175, %f_171 : vector<16xf32>
          %half_200 = vector.shuffle %f_178, %f_184 [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29] : vector<16xf32>, vector<16xf32>
          %half_201 = vector.shuffle %f_178, %f_184 [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
          %f_202 = arith.addf %half_200, %half_201 : vector<16xf32>
          %half_203 = vector.shuffle %f_190, %f_196 [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29] : vector<16xf32>, vector<16xf32>
          %half_204 = vector.shuffle %f_190, %f_196 [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
          %f_205 = arith.addf %half_203, %half_204 : vector<16xf32>
          %half_206 = vector.shuffle %f_179, %f_185 [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29] : vector<16xf32>, vector<16xf32>
          %half_207 = vector.shuffle %f_179, %f_185 [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
          %f_208 = arith.addf %half_206, %half_207 : vector<16xf32>
          %half_209 = vector.shuffle %f_191, %f_197 [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29] : vector<16xf32>, vector<16xf32>
          %half_210 = vector.shuffle %f_191, %f_197 [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
          %f_211 = arith.addf %half_209, %half_210 : vector<16xf32>
          %half_212 = vector.shuffle %f_180, %f_186 [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29] : vector<16xf32>, vector<16xf32>
          %half_213 = vector.shuffle %f_180, %f_186 [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
          %f_214 = arith.addf %half_212, %half_213 : vector<16xf32>
          %half_215 = vector.shuffle %f_192, %f_198 [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29] : vector<16xf32>, vector<16xf32>
          %half_216 = vector.shuffle %f_192, %f_198 [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
          %f_217 = arith.addf %half_215, %half_216 : vector<16xf32>
          %half_218 = vector.shuffle %f_181, %f_187 [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29] : vector<16xf32>, vector<16xf32>
          %half_219 = vector.shuffle %f_181, %f_187 [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
          %f_220 = arith.addf %half_218, %half_219 : vector<16xf32>
          %half_221 = vector.shuffle %f_193, %f_199 [0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29] : vector<16xf32>, vector<16xf32>
          %half_222 = vector.shuffle %f_193, %f_199 [2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
          %f_223 = arith.addf %half_221, %half_222 : vector<16xf32>
          %half_224 = vector.shuffle %f_202, %f_205 [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29] : vector<16xf32>, vector<16xf32>
          %half_225 = vector.shuffle %f_202, %f_205 [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31] : vector<16xf32>, vector<16xf32>
          %f_226 = arith.addf %half_224, %half_225 : vector<16xf32>
          %half_227 = vector.shuffle %f_208, %f_211 [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29] : vector<16xf32>, vector<16xf32>
          %half_228 = vector.shuffle %f_208, %f_211 [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31] : vector<16xf32>, vector<16xf32>
          %f_229 = arith.addf %half_227, %half_228 : vector<16xf32>
          %half_230 = vector.shuffle %f_214, %f_217 [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29] : vector<16xf32>, vector<16xf32>
          %half_231 = vector.shuffle %f_214, %f_217 [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31] : vector<16xf32>, vector<16xf32>
          %f_232 = arith.addf %half_230, %half_231 : vector<16xf32>
          %half_233 = vector.shuffle %f_220, %f_223 [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29] : vector<16xf32>, vector<16xf32>
          %half_234 = vector.shuffle %f_220, %f_223 [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31] : vector<16xf32>, vector<16xf32>
          %f_235 = arith.addf %half_233, %half_234 : vector<16xf32>
          %half_236 = vector.shuffle %f_226, %f_229 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xf32>, vector<16xf32>
          %half_237 = vector.shuffle %f_226, %f_229 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xf32>, vector<16xf32>
          %f_238 = arith.addf %half_236, %half_237 : vector<16xf32>
          %half_239 = vector.shuffle %f_232, %f_235 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xf32>, vector<16xf32>
          %half_240 = vector.shuffle %f_232, %f_235 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xf32>, vector<16xf32>
          %f_241 = arith.addf %half_239, %half_240 : vector<16xf32>
          %half_242 = vector.shuffle %f_238, %f_241 [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27] : vector<16xf32>, vector<16xf32>
          %half_243 = vector.shuffle %f_238, %f_241 [4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31] : vector<16xf32>, vector<16xf32>
          %f_244 = arith.addf %half_242, %half_243 : vector<16xf32>
          %b_245 = vector.broadcast %scale13 : f32 to vector<16xf32>
          %f_246 = arith.mulf %f_244, %b_245 : vector<16xf32>
          %part_247 = vector.shuffle %f_246, %f_246 [0, 1, 2, 3] : vector<16xf32>, vector<16xf32>
          vector.store %part_247, %scores_12[%i0, %i_79] : memref<4x64xf32>, vector<4xf32>
          %part_248 = vector.shuffle %f_246, %f_246 [4, 5, 6, 7] : vector<16xf32>, vector<16xf32>
          vector.store %part_248, %scores_12[%i2, %i_79] : memref<4x64xf32>, vector<4xf32>
          %part_249 = vector.shuffle %f_246, %f_246 [8, 9, 10, 11] : vector<16xf32>, vector<16xf32>
          vector.store %part_249, %scores_12[%i3, %i_79] : memref<4x64xf32>, vector<4xf32>
          %part_250 = vector.shuffle %f_246, %f_246 [12, 13, 14, 15] : vector<16xf32>, vector<16xf32>
          vector.store %part_250, %scores_12[%i4, %i_79] : memref<4x64xf32>, vector<4xf32>
        }
        scf.for %i_251 = %done_78 to %count_76 step %i2 {
          %at_253 = arith.addi %i_64, %i_251 : index
          %v_254 = vector.load %query_10[%i0, %i0] : memref<4x64xf32>, vector<16xf32>
          %v_255 = vector.load %query_10[%i2, %i0] : memref<4x64xf32>, vector<16xf32>
          %v_256 = vector.load %query_10[%i3, %i0] : memref<4x64xf32>, vector<16xf32>
          %v_257 = vector.load %query_10[%i4, %i0] : memref<4x64xf32>, vector<16xf32>
          %v_258 = vector.load %keys[%i0, %group_2, %at_253, %i0] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_259 = arith.extf %v_258 : vector<16xf16> to vector<16xf32>
          %f_260 = arith.mulf %f_259, %v_254 : vector<16xf32>
          %f_261 = arith.mulf %f_259, %v_255 : vector<16xf32>
          %f_262 = arith.mulf %f_259, %v_256 : vector<16xf32>
          %f_263 = arith.mulf %f_259, %v_257 : vector<16xf32>
          %v_264 = vector.load %query_10[%i0, %i7] : memref<4x64xf32>, vector<16xf32>
          %v_265 = vector.load %query_10[%i2, %i7] : memref<4x64xf32>, vector<16xf32>
          %v_266 = vector.load %query_10[%i3, %i7] : memref<4x64xf32>, vector<16xf32>
          %v_267 = vector.load %query_10[%i4, %i7] : memref<4x64xf32>, vector<16xf32>
          %v_268 = vector.load %keys[%i0, %group_2, %at_253, %i7] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_269 = arith.extf %v_268 : vector<16xf16> to vector<16xf32>
          %f_270 = math.fma %f_269, %v_264, %f_260 : vector<16xf32>
          %f_271 = math.fma %f_269, %v_265, %f_261 : vector<16xf32>
          %f_272 = math.fma %f_269, %v_266, %f_262 : vector<16xf32>
          %f_273 = math.fma %f_269, %v_267, %f_263 : vector<16xf32>
          %v_274 = vector.load %query_10[%i0, %i6] : memref<4x64xf32>, vector<16xf32>
          %v_275 = vector.load %query_10[%i2, %i6] : memref<4x64xf32>, vector<16xf32>
          %v_276 = vector.load %query_10[%i3, %i6] : memref<4x64xf32>, vector<16xf32>
          %v_277 = vector.load %query_10[%i4, %i6] : memref<4x64xf32>, vector<16xf32>
          %v_278 = vector.load %keys[%i0, %group_2, %at_253, %i6] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_279 = arith.extf %v_278 : vector<16xf16> to vector<16xf32>
          %f_280 = math.fma %f_279, %v_274, %f_270 : vector<16xf32>
          %f_281 = math.fma %f_279, %v_275, %f_271 : vector<16xf32>
          %f_282 = math.fma %f_279, %v_276, %f_272 : vector<16xf32>
          %f_283 = math.fma %f_279, %v_277, %f_273 : vector<16xf32>
          %v_284 = vector.load %query_10[%i0, %i12] : memref<4x64xf32>, vector<16xf32>
          %v_285 = vector.load %query_10[%i2, %i12] : memref<4x64xf32>, vector<16xf32>
          %v_286 = vector.load %query_10[%i3, %i12] : memref<4x64xf32>, vector<16xf32>
          %v_287 = vector.load %query_10[%i4, %i12] : memref<4x64xf32>, vector<16xf32>
          %v_288 = vector.load %keys[%i0, %group_2, %at_253, %i12] : memref<1x8x4096x64xf16>, vector<16xf16>
          %f_289 = arith.extf %v_288 : vector<16xf16> to vector<16xf32>
          %f_290 = math.fma %f_289, %v_284, %f_280 : vector<16xf32>
          %f_291 = math.fma %f_289, %v_285, %f_281 : vector<16xf32>
          %f_292 = math.fma %f_289, %v_286, %f_282 : vector<16xf32>
          %f_293 = math.fma %f_289, %v_287, %f_283 : vector<16xf32>
          %total_294 = vector.reduction <add>, %f_290 fastmath<reassoc> : vector<16xf32> into f32
          %score_295 = arith.mulf %total_294, %scale13 : f32
          memref.store %score_295, %scores_12[%i0, %i_251] : memref<4x64xf32>
          %total_296 = vector.reduction <add>, %f_291 fastmath<reassoc> : vector<16xf32> into f32
          %score_297 = arith.mulf %total_296, %scale13 : f32
          memref.store %score_297, %scores_12[%i2, %i_251] : memref<4x64xf32>
          %total_298 = vector.reduction <add>, %f_292 fastmath<reassoc> : vector<16xf32> into f32
          %score_299 = arith.mulf %total_298, %scale13 : f32
          memref.store %score_299, %scores_12[%i3, %i_251] : memref<4x64xf32>
          %total_300 = vector.reduction <add>, %f_293 fastmath<reassoc> : vector<16xf32> into f32
          %score_301 = arith.mulf %total_300, %scale13 : f32
          memref.store %score_301, %scores_12[%i4, %i_251] : memref<4x64xf32>
        }
        %v_302 = vector.load %scores_12[%i0, %i0] : memref<4x64xf32>, vector<16xf32>
        %v_303 = vector.load %scores_12[%i0, %i7] : memref<4x64xf32>, vector<16xf32>
        %v_304 = vector.load %scores_12[%i0, %i6] : memref<4x64xf32>, vector<16xf32>
        %v_305 = vector.load %scores_12[%i0, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_306 = arith.maximumf %v_302, %v_303 : vector<16xf32>
        %f_307 = arith.maximumf %f_306, %v_304 : vector<16xf32>
        %f_308 = arith.maximumf %f_307, %v_305 : vector<16xf32>
        %total_309 = vector.reduction <maximumf>, %f_308 : vector<16xf32> into f32
        %top_310 = arith.maximumf %turn_65, %total_309 : f32
        %fade_311 = arith.subf %turn_65, %top_310 : f32
        %fade_312 = math.exp %fade_311 : f32
        %b_313 = vector.broadcast %top_310 : f32 to vector<16xf32>
        %f_314 = arith.subf %v_302, %b_313 : vector<16xf32>
        %f_315 = math.exp %f_314 : vector<16xf32>
        vector.store %f_315, %scores_12[%i0, %i0] : memref<4x64xf32>, vector<16xf32>
        %f_316 = arith.addf %splat5, %f_315 : vector<16xf32>
        %f_317 = arith.subf %v_303, %b_313 : vector<16xf32>
        %f_318 = math.exp %f_317 : vector<16xf32>
        vector.store %f_318, %scores_12[%i0, %i7] : memref<4x64xf32>, vector<16xf32>
        %f_319 = arith.addf %f_316, %f_318 : vector<16xf32>
        %f_320 = arith.subf %v_304, %b_313 : vector<16xf32>
        %f_321 = math.exp %f_320 : vector<16xf32>
        vector.store %f_321, %scores_12[%i0, %i6] : memref<4x64xf32>, vector<16xf32>
        %f_322 = arith.addf %f_319, %f_321 : vector<16xf32>
        %f_323 = arith.subf %v_305, %b_313 : vector<16xf32>
        %f_324 = math.exp %f_323 : vector<16xf32>
        vector.store %f_324, %scores_12[%i0, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_325 = arith.addf %f_322, %f_324 : vector<16xf32>
        %total_326 = vector.reduction <add>, %f_325 fastmath<reassoc> : vector<16xf32> into f32
        %total_327 = math.fma %turn_69, %fade_312, %total_326 : f32
        %b_328 = vector.broadcast %fade_312 : f32 to vector<16xf32>
        scf.for %i_329 = %i0 to %i10 step %i7 {
          %v_331 = vector.load %mixed_11[%i0, %i_329] : memref<4x64xf32>, vector<16xf32>
          %f_332 = arith.mulf %v_331, %b_328 : vector<16xf32>
          vector.store %f_332, %mixed_11[%i0, %i_329] : memref<4x64xf32>, vector<16xf32>
        }
        %v_333 = vector.load %scores_12[%i2, %i0] : memref<4x64xf32>, vector<16xf32>
        %v_334 = vector.load %scores_12[%i2, %i7] : memref<4x64xf32>, vector<16xf32>
        %v_335 = vector.load %scores_12[%i2, %i6] : memref<4x64xf32>, vector<16xf32>
        %v_336 = vector.load %scores_12[%i2, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_337 = arith.maximumf %v_333, %v_334 : vector<16xf32>
        %f_338 = arith.maximumf %f_337, %v_335 : vector<16xf32>
        %f_339 = arith.maximumf %f_338, %v_336 : vector<16xf32>
        %total_340 = vector.reduction <maximumf>, %f_339 : vector<16xf32> into f32
        %top_341 = arith.maximumf %turn_66, %total_340 : f32
        %fade_342 = arith.subf %turn_66, %top_341 : f32
        %fade_343 = math.exp %fade_342 : f32
        %b_344 = vector.broadcast %top_341 : f32 to vector<16xf32>
        %f_345 = arith.subf %v_333, %b_344 : vector<16xf32>
        %f_346 = math.exp %f_345 : vector<16xf32>
        vector.store %f_346, %scores_12[%i2, %i0] : memref<4x64xf32>, vector<16xf32>
        %f_347 = arith.addf %splat5, %f_346 : vector<16xf32>
        %f_348 = arith.subf %v_334, %b_344 : vector<16xf32>
        %f_349 = math.exp %f_348 : vector<16xf32>
        vector.store %f_349, %scores_12[%i2, %i7] : memref<4x64xf32>, vector<16xf32>
        %f_350 = arith.addf %f_347, %f_349 : vector<16xf32>
        %f_351 = arith.subf %v_335, %b_344 : vector<16xf32>
        %f_352 = math.exp %f_351 : vector<16xf32>
        vector.store %f_352, %scores_12[%i2, %i6] : memref<4x64xf32>, vector<16xf32>
        %f_353 = arith.addf %f_350, %f_352 : vector<16xf32>
        %f_354 = arith.subf %v_336, %b_344 : vector<16xf32>
        %f_355 = math.exp %f_354 : vector<16xf32>
        vector.store %f_355, %scores_12[%i2, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_356 = arith.addf %f_353, %f_355 : vector<16xf32>
        %total_357 = vector.reduction <add>, %f_356 fastmath<reassoc> : vector<16xf32> into f32
        %total_358 = math.fma %turn_70, %fade_343, %total_357 : f32
        %b_359 = vector.broadcast %fade_343 : f32 to vector<16xf32>
        scf.for %i_360 = %i0 to %i10 step %i7 {
          %v_362 = vector.load %mixed_11[%i2, %i_360] : memref<4x64xf32>, vector<16xf32>
          %f_363 = arith.mulf %v_362, %b_359 : vector<16xf32>
          vector.store %f_363, %mixed_11[%i2, %i_360] : memref<4x64xf32>, vector<16xf32>
        }
        %v_364 = vector.load %scores_12[%i3, %i0] : memref<4x64xf32>, vector<16xf32>
        %v_365 = vector.load %scores_12[%i3, %i7] : memref<4x64xf32>, vector<16xf32>
        %v_366 = vector.load %scores_12[%i3, %i6] : memref<4x64xf32>, vector<16xf32>
        %v_367 = vector.load %scores_12[%i3, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_368 = arith.maximumf %v_364, %v_365 : vector<16xf32>
        %f_369 = arith.maximumf %f_368, %v_366 : vector<16xf32>
        %f_370 = arith.maximumf %f_369, %v_367 : vector<16xf32>
        %total_371 = vector.reduction <maximumf>, %f_370 : vector<16xf32> into f32
        %top_372 = arith.maximumf %turn_67, %total_371 : f32
        %fade_373 = arith.subf %turn_67, %top_372 : f32
        %fade_374 = math.exp %fade_373 : f32
        %b_375 = vector.broadcast %top_372 : f32 to vector<16xf32>
        %f_376 = arith.subf %v_364, %b_375 : vector<16xf32>
        %f_377 = math.exp %f_376 : vector<16xf32>
        vector.store %f_377, %scores_12[%i3, %i0] : memref<4x64xf32>, vector<16xf32>
        %f_378 = arith.addf %splat5, %f_377 : vector<16xf32>
        %f_379 = arith.subf %v_365, %b_375 : vector<16xf32>
        %f_380 = math.exp %f_379 : vector<16xf32>
        vector.store %f_380, %scores_12[%i3, %i7] : memref<4x64xf32>, vector<16xf32>
        %f_381 = arith.addf %f_378, %f_380 : vector<16xf32>
        %f_382 = arith.subf %v_366, %b_375 : vector<16xf32>
        %f_383 = math.exp %f_382 : vector<16xf32>
        vector.store %f_383, %scores_12[%i3, %i6] : memref<4x64xf32>, vector<16xf32>
        %f_384 = arith.addf %f_381, %f_383 : vector<16xf32>
        %f_385 = arith.subf %v_367, %b_375 : vector<16xf32>
        %f_386 = math.exp %f_385 : vector<16xf32>
        vector.store %f_386, %scores_12[%i3, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_387 = arith.addf %f_384, %f_386 : vector<16xf32>
        %total_388 = vector.reduction <add>, %f_387 fastmath<reassoc> : vector<16xf32> into f32
        %total_389 = math.fma %turn_71, %fade_374, %total_388 : f32
        %b_390 = vector.broadcast %fade_374 : f32 to vector<16xf32>
        scf.for %i_391 = %i0 to %i10 step %i7 {
          %v_393 = vector.load %mixed_11[%i3, %i_391] : memref<4x64xf32>, vector<16xf32>
          %f_394 = arith.mulf %v_393, %b_390 : vector<16xf32>
          vector.store %f_394, %mixed_11[%i3, %i_391] : memref<4x64xf32>, vector<16xf32>
        }
        %v_395 = vector.load %scores_12[%i4, %i0] : memref<4x64xf32>, vector<16xf32>
        %v_396 = vector.load %scores_12[%i4, %i7] : memref<4x64xf32>, vector<16xf32>
        %v_397 = vector.load %scores_12[%i4, %i6] : memref<4x64xf32>, vector<16xf32>
        %v_398 = vector.load %scores_12[%i4, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_399 = arith.maximumf %v_395, %v_396 : vector<16xf32>
        %f_400 = arith.maximumf %f_399, %v_397 : vector<16xf32>
        %f_401 = arith.maximumf %f_400, %v_398 : vector<16xf32>
        %total_402 = vector.reduction <maximumf>, %f_401 : vector<16xf32> into f32
        %top_403 = arith.maximumf %turn_68, %total_402 : f32
        %fade_404 = arith.subf %turn_68, %top_403 : f32
        %fade_405 = math.exp %fade_404 : f32
        %b_406 = vector.broadcast %top_403 : f32 to vector<16xf32>
        %f_407 = arith.subf %v_395, %b_406 : vector<16xf32>
        %f_408 = math.exp %f_407 : vector<16xf32>
        vector.store %f_408, %scores_12[%i4, %i0] : memref<4x64xf32>, vector<16xf32>
        %f_409 = arith.addf %splat5, %f_408 : vector<16xf32>
        %f_410 = arith.subf %v_396, %b_406 : vector<16xf32>
        %f_411 = math.exp %f_410 : vector<16xf32>
        vector.store %f_411, %scores_12[%i4, %i7] : memref<4x64xf32>, vector<16xf32>
        %f_412 = arith.addf %f_409, %f_411 : vector<16xf32>
        %f_413 = arith.subf %v_397, %b_406 : vector<16xf32>
        %f_414 = math.exp %f_413 : vector<16xf32>
        vector.store %f_414, %scores_12[%i4, %i6] : memref<4x64xf32>, vector<16xf32>
        %f_415 = arith.addf %f_412, %f_414 : vector<16xf32>
        %f_416 = arith.subf %v_398, %b_406 : vector<16xf32>
        %f_417 = math.exp %f_416 : vector<16xf32>
        vector.store %f_417, %scores_12[%i4, %i12] : memref<4x64xf32>, vector<16xf32>
        %f_418 = arith.addf %f_415, %f_417 : vector<16xf32>
        %total_419 = vector.reduction <add>, %f_418 fastmath<reassoc> : vector<16xf32> into f32
        %total_420 = math.fma %turn_72, %fade_405, %total_419 : f32
        %b_421 = vector.broadcast %fade_405 : f32 to vector<16xf32>
        scf.for %i_422 = %i0 to %i10 step %i7 {
          %v_424 = vector.load %mixed_11[%i4, %i_422] : memref<4x64xf32>, vector<16xf32>
          %f_425 = arith.mulf %v_424, %b_421 : vector<16xf32>
          vector.store %f_425, %mixed_11[%i4, %i_422] : memref<4x64xf32>, vector<16xf32>
        }
        scf.for %i_426 = %i0 to %i10 step %i10 {
          %at_428 = arith.addi %i_426, %i7 : index
          %at_429 = arith.addi %i_426, %i6 : index
          %at_430 = arith.addi %i_426, %i12 : index
          %v_431 = vector.load %mixed_11[%i0, %i_426] : memref<4x64xf32>, vector<16xf32>
          %v_432 = vector.load %mixed_11[%i0, %at_428] : memref<4x64xf32>, vector<16xf32>
          %v_433 = vector.load %mixed_11[%i0, %at_429] : memref<4x64xf32>, vector<16xf32>
          %v_434 = vector.load %mixed_11[%i0, %at_430] : memref<4x64xf32>, vector<16xf32>
          %v_435 = vector.load %mixed_11[%i2, %i_426] : memref<4x64xf32>, vector<16xf32>
          %v_436 = vector.load %mixed_11[%i2, %at_428] : memref<4x64xf32>, vector<16xf32>
          %v_437 = vector.load %mixed_11[%i2, %at_429] : memref<4x64xf32>, vector<16xf32>
          %v_438 = vector.load %mixed_11[%i2, %at_430] : memref<4x64xf32>, vector<16xf32>
          %v_439 = vector.load %mixed_11[%i3, %i_426] : memref<4x64xf32>, vector<16xf32>
          %v_440 = vector.load %mixed_11[%i3, %at_428] : memref<4x64xf32>, vector<16xf32>
          %v_441 = vector.load %mixed_11[%i3, %at_429] : memref<4x64xf32>, vector<16xf32>
          %v_442 = vector.load %mixed_11[%i3, %at_430] : memref<4x64xf32>, vector<16xf32>
          %v_443 = vector.load %mixed_11[%i4, %i_426] : memref<4x64xf32>, vector<16xf32>
          %v_444 = vector.load %mixed_11[%i4, %at_428] : memref<4x64xf32>, vector<16xf32>
          %v_445 = vector.load %mixed_11[%i4, %at_429] : memref<4x64xf32>, vector<16xf32>
          %v_446 = vector.load %mixed_11[%i4, %at_430] : memref<4x64xf32>, vector<16xf32>
          %loop_464:16 = scf.for %i_447 = %i0 to %count_76 step %i2 iter_args(%turn_448 = %v_431, %turn_449 = %v_432, %turn_450 = %v_433, %turn_451 = %v_434, %turn_452 = %v_435, %turn_453 = %v_436, %turn_454 = %v_437, %turn_455 = %v_438, %turn_456 = %v_439, %turn_457 = %v_440, %turn_458 = %v_441, %turn_459 = %v_442, %turn_460 = %v_443, %turn_461 = %v_444, %turn_462 = %v_445, %turn_463 = %v_446) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %at_465 = arith.addi %i_64, %i_447 : index
            %at_466 = arith.addi %at_465, %i10 : index
            memref.prefetch %keys[%i0, %group_2, %at_466, %i0], read, locality<3>, data : memref<1x8x4096x64xf16>
            memref.prefetch %keys[%i0, %group_2, %at_466, %i6], read, locality<3>, data : memref<1x8x4096x64xf16>
            %v_467 = vector.load %values[%i0, %group_2, %at_465, %i_426] : memref<1x8x4096x64xf16>, vector<16xf16>
            %f_468 = arith.extf %v_467 : vector<16xf16> to vector<16xf32>
            %v_469 = vector.load %values[%i0, %group_2, %at_465, %at_428] : memref<1x8x4096x64xf16>, vector<16xf16>
            %f_470 = arith.extf %v_469 : vector<16xf16> to vector<16xf32>
            %v_471 = vector.load %values[%i0, %group_2, %at_465, %at_429] : memref<1x8x4096x64xf16>, vector<16xf16>
            %f_472 = arith.extf %v_471 : vector<16xf16> to vector<16xf32>
            %v_473 = vector.load %values[%i0, %group_2, %at_465, %at_430] : memref<1x8x4096x64xf16>, vector<16xf16>
            %f_474 = arith.extf %v_473 : vector<16xf16> to vector<16xf32>
            %x_475 = memref.load %scores_12[%i0, %i_447] : memref<4x64xf32>
            %b_476 = vector.broadcast %x_475 : f32 to vector<16xf32>
            %x_477 = memref.load %scores_12[%i2, %i_447] : memref<4x64xf32>
            %b_478 = vector.broadcast %x_477 : f32 to vector<16xf32>
            %x_479 = memref.load %scores_12[%i3, %i_447] : memref<4x64xf32>
            %b_480 = vector.broadcast %x_479 : f32 to vector<16xf32>
            %x_481 = memref.load %scores_12[%i4, %i_447] : memref<4x64xf32>
            %b_482 = vector.broadcast %x_481 : f32 to vector<16xf32>
            %f_483 = math.fma %b_476, %f_468, %turn_448 : vector<16xf32>
            %f_484 = math.fma %b_476, %f_470, %turn_449 : vector<16xf32>
            %f_485 = math.fma %b_476, %f_472, %turn_450 : vector<16xf32>
            %f_486 = math.fma %b_476, %f_474, %turn_451 : vector<16xf32>
            %f_487 = math.fma %b_478, %f_468, %turn_452 : vector<16xf32>
            %f_488 = math.fma %b_478, %f_470, %turn_453 : vector<16xf32>
            %f_489 = math.fma %b_478, %f_472, %turn_454 : vector<16xf32>
            %f_490 = math.fma %b_478, %f_474, %turn_455 : vector<16xf32>
            %f_491 = math.fma %b_480, %f_468, %turn_456 : vector<16xf32>
            %f_492 = math.fma %b_480, %f_470, %turn_457 : vector<16xf32>
            %f_493 = math.fma %b_480, %f_472, %turn_458 : vector<16xf32>
            %f_494 = math.fma %b_480, %f_474, %turn_459 : vector<16xf32>
            %f_495 = math.fma %b_482, %f_468, %turn_460 : vector<16xf32>
            %f_496 = math.fma %b_482, %f_470, %turn_461 : vector<16xf32>
            %f_497 = math.fma %b_482, %f_472, %turn_462 : vector<16xf32>
            %f_498 = math.fma %b_482, %f_474, %turn_463 : vector<16xf32>
            scf.yield %f_483, %f_484, %f_485, %f_486, %f_487, %f_488, %f_489, %f_490, %f_491, %f_492, %f_493, %f_494, %f_495, %f_496, %f_497, %f_498 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          vector.store %loop_464#0, %mixed_11[%i0, %i_426] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#1, %mixed_11[%i0, %at_428] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#2, %mixed_11[%i0, %at_429] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#3, %mixed_11[%i0, %at_430] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#4, %mixed_11[%i2, %i_426] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#5, %mixed_11[%i2, %at_428] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#6, %mixed_11[%i2, %at_429] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#7, %mixed_11[%i2, %at_430] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#8, %mixed_11[%i3, %i_426] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#9, %mixed_11[%i3, %at_428] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#10, %mixed_11[%i3, %at_429] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#11, %mixed_11[%i3, %at_430] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#12, %mixed_11[%i4, %i_426] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#13, %mixed_11[%i4, %at_428] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#14, %mixed_11[%i4, %at_429] : memref<4x64xf32>, vector<16xf32>
          vector.store %loop_464#15, %mixed_11[%i4, %at_430] : memref<4x64xf32>, vector<16xf32>
        }
        scf.yield %top_310, %top_341, %top_372, %top_403, %total_327, %total_358, %total_389, %total_420 : f32, f32, f32, f32, f32, f32, f32, f32
      }
      scf.for %i_499 = %i0 to %i10 step %i7 {
        %v_501 = vector.load %mixed_11[%i0, %i_499] : memref<4x64xf32>, vector<16xf32>
        %b_502 = vector.broadcast %loop_73#4 : f32 to vector<16xf32>
        %f_503 = arith.divf %v_501, %b_502 : vector<16xf32>
        vector.store %f_503, %y[%group_1, %at_6, %i_499] : memref<1x32x64xf32>, vector<16xf32>
        %v_504 = vector.load %mixed_11[%i2, %i_499] : memref<4x64xf32>, vector<16xf32>
        %b_505 = vector.broadcast %loop_73#5 : f32 to vector<16xf32>
        %f_506 = arith.divf %v_504, %b_505 : vector<16xf32>
        vector.store %f_506, %y[%group_1, %at_7, %i_499] : memref<1x32x64xf32>, vector<16xf32>
        %v_507 = vector.load %mixed_11[%i3, %i_499] : memref<4x64xf32>, vector<16xf32>
        %b_508 = vector.broadcast %loop_73#6 : f32 to vector<16xf32>
        %f_509 = arith.divf %v_507, %b_508 : vector<16xf32>
        vector.store %f_509, %y[%group_1, %at_8, %i_499] : memref<1x32x64xf32>, vector<16xf32>
        %v_510 = vector.load %mixed_11[%i4, %i_499] : memref<4x64xf32>, vector<16xf32>
        %b_511 = vector.broadcast %loop_73#7 : f32 to vector<16xf32>
        %f_512 = arith.divf %v_510, %b_511 : vector<16xf32>
        vector.store %f_512, %y[%group_1, %at_9, %i_499] : memref<1x32x64xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @attention(%q: tensor<1x2048xf32>, %k: tensor<1x512xf32>, %v: tensor<1x512xf32>, %cos: tensor<1x32xf32>, %sin: tensor<1x32xf32>, %k_cache: tensor<1x8x4096x64xf16>, %v_cache: tensor<1x8x4096x64xf16>, %start: tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) {
  %keys, %values = flow.dispatch @kernel_attention_append::@kernel_attention_append_entry(%k, %v, %cos, %sin, %start, %k_cache, %v_cache) : (tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1xi32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) -> (%k_cache, %v_cache)
  %y = flow.dispatch @kernel_attention_attend::@kernel_attention_attend_entry(%q, %cos, %sin, %start, %keys, %values) : (tensor<1x2048xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1xi32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>) -> tensor<1x2048xf32>
  return %y, %keys, %values : tensor<1x2048xf32>, tensor<1x8x4096x64xf16>, tensor<1x8x4096x64xf16>
}
