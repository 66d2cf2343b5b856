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
        scf.for %i_7 = %i0 to %i3 step %i1 {
          %at_9 = arith.addi %i_7, %i3 : index
          %v_10 = vector.load %cos[%group_1, %i_7] : memref<1x32xf32>, vector<8xf32>
          %v_11 = vector.load %sin[%group_1, %i_7] : memref<1x32xf32>, vector<8xf32>
          %v_12 = vector.load %k[%group_1, %i_5, %i_7] : memref<1x8x64xf32>, vector<8xf32>
          %at_13 = arith.addi %i_7, %i3 : index
          %v_14 = vector.load %k[%group_1, %i_5, %at_13] : memref<1x8x64xf32>, vector<8xf32>
          %f_15 = arith.mulf %v_14, %v_11 : vector<8xf32>
          %f_16 = arith.mulf %v_12, %v_11 : vector<8xf32>
          %f_17 = arith.mulf %v_12, %v_10 : vector<8xf32>
          %f_18 = arith.mulf %v_14, %v_10 : vector<8xf32>
          %f_19 = arith.subf %f_17, %f_15 : vector<8xf32>
          %f_20 = arith.addf %f_18, %f_16 : vector<8xf32>
          %r_21 = arith.truncf %f_19 : vector<8xf32> to vector<8xf16>
          vector.store %r_21, %keys[%i0, %i_5, %at_4, %i_7] : memref<1x8x4096x64xf16>, vector<8xf16>
          %r_22 = arith.truncf %f_20 : vector<8xf32> to vector<8xf16>
          vector.store %r_22, %keys[%i0, %i_5, %at_4, %at_9] : memref<1x8x4096x64xf16>, vector<8xf16>
          %v_23 = vector.load %v[%group_1, %i_5, %i_7] : memref<1x8x64xf32>, vector<8xf32>
          %r_24 = arith.truncf %v_23 : vector<8xf32> to vector<8xf16>
          vector.store %r_24, %values[%i0, %i_5, %at_4, %i_7] : memref<1x8x4096x64xf16>, vector<8xf16>
          %v_25 = vector.load %v[%group_1, %i_5, %at_9] : memref<1x8x64xf32>, vector<8xf32>
          %r_26 = arith.truncf %v_25 : vector<8xf32> to vector<8xf16>
          vector.store %r_26, %values[%i0, %i_5, %at_4, %at_9] : memref<1x8x4096x64xf16>, vector<8xf16>
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
      %splat5 = arith.constant dense<0.0> : vector<8xf32>
      %i6 = arith.constant 32 : index
      %i7 = arith.constant 8 : index
      %lowest8 = arith.constant 0xFF7FFFFF : f32
      %nothing9 = arith.constant 0.0 : f32
      %i10 = arith.constant 64 : index
      %splat11 = arith.constant dense<0xFF800000> : vector<8xf32>
      %i12 = arith.constant 16 : index
      %i13 = arith.constant 24 : index
      %i14 = arith.constant 40 : index
      %i15 = arith.constant 48 : index
      %i16 = arith.constant 56 : index
      %scale17 = arith.constant 1.250000e-01 : f32
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
        %v_15 = vector.load %cos[%group_1, %i_13] : memref<1x32xf32>, vector<8xf32>
        %v_16 = vector.load %sin[%group_1, %i_13] : memref<1x32xf32>, vector<8xf32>
        %v_17 = vector.load %q[%group_1, %at_6, %i_13] : memref<1x32x64xf32>, vector<8xf32>
        %at_18 = arith.addi %i_13, %i6 : index
        %v_19 = vector.load %q[%group_1, %at_6, %at_18] : memref<1x32x64xf32>, vector<8xf32>
        %f_20 = arith.mulf %v_19, %v_16 : vector<8xf32>
        %f_21 = arith.mulf %v_17, %v_16 : vector<8xf32>
        %f_22 = arith.mulf %v_17, %v_15 : vector<8xf32>
        %f_23 = arith.mulf %v_19, %v_15 : vector<8xf32>
        %f_24 = arith.subf %f_22, %f_20 : vector<8xf32>
        %f_25 = arith.addf %f_23, %f_21 : vector<8xf32>
        vector.store %f_24, %query_10[%i0, %i_13] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat5, %mixed_11[%i0, %i_13] : memref<4x64xf32>, vector<8xf32>
        %at_26 = arith.addi %i_13, %i6 : index
        vector.store %f_25, %query_10[%i0, %at_26] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat5, %mixed_11[%i0, %at_26] : memref<4x64xf32>, vector<8xf32>
        %v_27 = vector.load %cos[%group_1, %i_13] : memref<1x32xf32>, vector<8xf32>
        %v_28 = vector.load %sin[%group_1, %i_13] : memref<1x32xf32>, vector<8xf32>
        %v_29 = vector.load %q[%group_1, %at_7, %i_13] : memref<1x32x64xf32>, vector<8xf32>
        %at_30 = arith.addi %i_13, %i6 : index
        %v_31 = vector.load %q[%group_1, %at_7, %at_30] : memref<1x32x64xf32>, vector<8xf32>
        %f_32 = arith.mulf %v_31, %v_28 : vector<8xf32>
        %f_33 = arith.mulf %v_29, %v_28 : vector<8xf32>
        %f_34 = arith.mulf %v_29, %v_27 : vector<8xf32>
        %f_35 = arith.mulf %v_31, %v_27 : vector<8xf32>
        %f_36 = arith.subf %f_34, %f_32 : vector<8xf32>
        %f_37 = arith.addf %f_35, %f_33 : vector<8xf32>
        vector.store %f_36, %query_10[%i2, %i_13] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat5, %mixed_11[%i2, %i_13] : memref<4x64xf32>, vector<8xf32>
        %at_38 = arith.addi %i_13, %i6 : index
        vector.store %f_37, %query_10[%i2, %at_38] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat5, %mixed_11[%i2, %at_38] : memref<4x64xf32>, vector<8xf32>
        %v_39 = vector.load %cos[%group_1, %i_13] : memref<1x32xf32>, vector<8xf32>
        %v_40 = vector.load %sin[%group_1, %i_13] : memref<1x32xf32>, vector<8xf32>
        %v_41 = vector.load %q[%group_1, %at_8, %i_13] : memref<1x32x64xf32>, vector<8xf32>
        %at_42 = arith.addi %i_13, %i6 : index
        %v_43 = vector.load %q[%group_1, %at_8, %at_42] : memref<1x32x64xf32>, vector<8xf32>
        %f_44 = arith.mulf %v_43, %v_40 : vector<8xf32>
        %f_45 = arith.mulf %v_41, %v_40 : vector<8xf32>
        %f_46 = arith.mulf %v_41, %v_39 : vector<8xf32>
        %f_47 = arith.mulf %v_43, %v_39 : vector<8xf32>
        %f_48 = arith.subf %f_46, %f_44 : vector<8xf32>
        %f_49 = arith.addf %f_47, %f_45 : vector<8xf32>
        vector.store %f_48, %query_10[%i3, %i_13] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat5, %mixed_11[%i3, %i_13] : memref<4x64xf32>, vector<8xf32>
        %at_50 = arith.addi %i_13, %i6 : index
        vector.store %f_49, %query_10[%i3, %at_50] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat5, %mixed_11[%i3, %at_50] : memref<4x64xf32>, vector<8xf32>
        %v_51 = vector.load %cos[%group_1, %i_13] : memref<1x32xf32>, vector<8xf32>
        %v_52 = vector.load %sin[%group_1, %i_13] : memref<1x32xf32>, vector<8xf32>
        %v_53 = vector.load %q[%group_1, %at_9, %i_13] : memref<1x32x64xf32>, vector<8xf32>
        %at_54 = arith.addi %i_13, %i6 : index
        %v_55 = vector.load %q[%group_1, %at_9, %at_54] : memref<1x32x64xf32>, vector<8xf32>
        %f_56 = arith.mulf %v_55, %v_52 : vector<8xf32>
        %f_57 = arith.mulf %v_53, %v_52 : vector<8xf32>
        %f_58 = arith.mulf %v_53, %v_51 : vector<8xf32>
        %f_59 = arith.mulf %v_55, %v_51 : vector<8xf32>
        %f_60 = arith.subf %f_58, %f_56 : vector<8xf32>
        %f_61 = arith.addf %f_59, %f_57 : vector<8xf32>
        vector.store %f_60, %query_10[%i4, %i_13] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat5, %mixed_11[%i4, %i_13] : memref<4x64xf32>, vector<8xf32>
        %at_62 = arith.addi %i_13, %i6 : index
        vector.store %f_61, %query_10[%i4, %at_62] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat5, %mixed_11[%i4, %at_62] : memref<4x64xf32>, vector<8xf32>
      }
      %at_63 = arith.addi %at_5, %i2 : index
      %loop_73:8 = scf.for %i_64 = %i0 to %at_63 step %i10 iter_args(%turn_65 = %lowest8, %turn_66 = %lowest8, %turn_67 = %lowest8, %turn_68 = %lowest8, %turn_69 = %nothing9, %turn_70 = %nothing9, %turn_71 = %nothing9, %turn_72 = %nothing9) -> (f32, f32, f32, f32, f32, f32, f32, f32) {
        %at_74 = arith.addi %i_64, %i10 : index
        %end_75 = arith.minsi %at_74, %at_63 : index
        %count_76 = arith.subi %end_75, %i_64 : index
        vector.store %splat11, %scores_12[%i0, %i0] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i0, %i7] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i0, %i12] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i0, %i13] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i0, %i6] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i0, %i14] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i0, %i15] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i0, %i16] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i2, %i0] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i2, %i7] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i2, %i12] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i2, %i13] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i2, %i6] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i2, %i14] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i2, %i15] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i2, %i16] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i3, %i0] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i3, %i7] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i3, %i12] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i3, %i13] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i3, %i6] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i3, %i14] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i3, %i15] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i3, %i16] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i4, %i0] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i4, %i7] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i4, %i12] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i4, %i13] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i4, %i6] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i4, %i14] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i4, %i15] : memref<4x64xf32>, vector<8xf32>
        vector.store %splat11, %scores_12[%i4, %i16] : memref<4x64xf32>, vector<8xf32>
        %rest_77 = arith.remui %count_76, %i3 : index
        %done_78 = arith.subi %count_76, %rest_77 : index
        scf.for %i_79 = %i0 to %done_78 step %i3 {
          %at_81 = arith.addi %i_64, %i_79 : index
          %at_82 = arith.addi %i_79, %i2 : index
          %at_83 = arith.addi %i_64, %at_82 : index
          memref.prefetch %values[%i0, %group_2, %at_81, %i0], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_81, %i6], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_83, %i0], read, locality<3>, data : memref<1x8x4096x64xf16>
          memref.prefetch %values[%i0, %group_2, %at_83, %i6], read, locality<3>, data : memref<1x8x4096x64xf16>
          %v_84 = vector.load %query_10[%i0, %i0] : memref<4x64xf32>, vector<8xf32>
          %v_85 = vector.load %query_10[%i2, %i0] : memref<4x64xf32>, vector<8xf32>
          %v_86 = vector.load %query_10[%i3, %i0] : memref<4x64xf32>, vector<8xf32>
          %v_87 = vector.load %query_10[%i4, %i0] : memref<4x64xf32>, vector<8xf32>
          %v_88 = vector.load %keys[%i0, %group_2, %at_81, %i0] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_89 = arith.extf %v_88 : vector<8xf16> to vector<8xf32>
          %f_90 = arith.mulf %f_89, %v_84 : vector<8xf32>
          %f_91 = arith.mulf %f_89, %v_85 : vector<8xf32>
          %f_92 = arith.mulf %f_89, %v_86 : vector<8xf32>
          %f_93 = arith.mulf %f_89, %v_87 : vector<8xf32>
          %v_94 = vector.load %keys[%i0, %group_2, %at_83, %i0] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_95 = arith.extf %v_94 : vector<8xf16> to vector<8xf32>
          %f_96 = arith.mulf %f_95, %v_84 : vector<8xf32>
          %f_97 = arith.mulf %f_95, %v_85 : vector<8xf32>
          %f_98 = arith.mulf %f_95, %v_86 : vector<8xf32>
          %f_99 = arith.mulf %f_95, %v_87 : vector<8xf32>
          %v_100 = vector.load %query_10[%i0, %i7] : memref<4x64xf32>, vector<8xf32>
          %v_101 = vector.load %query_10[%i2, %i7] : memref<4x64xf32>, vector<8xf32>
          %v_102 = vector.load %query_10[%i3, %i7] : memref<4x64xf32>, vector<8xf32>
          %v_103 = vector.load %query_10[%i4, %i7] : memref<4x64xf32>, vector<8xf32>
          %v_104 = vector.load %keys[%i0, %group_2, %at_81, %i7] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_105 = arith.extf %v_104 : vector<8xf16> to vector<8xf32>
          %f_106 = math.fma %f_105, %v_100, %f_90 : vector<8xf32>
          %f_107 = math.fma %f_105, %v_101, %f_91 : vector<8xf32>
          %f_108 = math.fma %f_105, %v_102, %f_92 : vector<8xf32>
          %f_109 = math.fma %f_105, %v_103, %f_93 : vector<8xf32>
          %v_110 = vector.load %keys[%i0, %group_2, %at_83, %i7] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_111 = arith.extf %v_110 : vector<8xf16> to vector<8xf32>
          %f_112 = math.fma %f_111, %v_100, %f_96 : vector<8xf32>
          %f_113 = math.fma %f_111, %v_101, %f_97 : vector<8xf32>
          %f_114 = math.fma %f_111, %v_102, %f_98 : vector<8xf32>
          %f_115 = math.fma %f_111, %v_103, %f_99 : vector<8xf32>
          %v_116 = vector.load %query_10[%i0, %i12] : memref<4x64xf32>, vector<8xf32>
          %v_117 = vector.load %query_10[%i2, %i12] : memref<4x64xf32>, vector<8xf32>
          %v_118 = vector.load %query_10[%i3, %i12] : memref<4x64xf32>, vector<8xf32>
          %v_119 = vector.load %query_10[%i4, %i12] : memref<4x64xf32>, vector<8xf32>
          %v_120 = vector.load %keys[%i0, %group_2, %at_81, %i12] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_121 = arith.extf %v_120 : vector<8xf16> to vector<8xf32>
          %f_122 = math.fma %f_121, %v_116, %f_106 : vector<8xf32>
          %f_123 = math.fma %f_121, %v_117, %f_107 : vector<8xf32>
          %f_124 = math.fma %f_121, %v_118, %f_108 : vector<8xf32>
          %f_125 = math.fma %f_121, %v_119, %f_109 : vector<8xf32>
          %v_126 = vector.load %keys[%i0, %group_2, %at_83, %i12] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_127 = arith.extf %v_126 : vector<8xf16> to vector<8xf32>
          %f_128 = math.fma %f_127, %v_116, %f_112 : vector<8xf32>
          %f_129 = math.fma %f_127, %v_117, %f_113 : vector<8xf32>
          %f_130 = math.fma %f_127, %v_118, %f_114 : vector<8xf32>
          %f_131 = math.fma %f_127, %v_119, %f_115 : vector<8xf32>
          %v_132 = vector.load %query_10[%i0, %i13] : memref<4x64xf32>, vector<8xf32>
          %v_133 = vector.load %query_10[%i2, %i13] : memref<4x64xf32>, vector<8xf32>
          %v_134 = vector.load %query_10[%i3, %i13] : memref<4x64xf32>, vector<8xf32>
          %v_135 = vector.load %query_10[%i4, %i13] : memref<4x64xf32>, vector<8xf32>
          %v_136 = vector.load %keys[%i0, %group_2, %at_81, %i13] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_137 = arith.extf %v_136 : vector<8xf16> to vector<8xf32>
          %f_138 = math.fma %f_137, %v_132, %f_122 : vector<8xf32>
          %f_139 = math.fma %f_137, %v_133, %f_123 : vector<8xf32>
          %f_140 = math.fma %f_137, %v_134, %f_124 : vector<8xf32>
          %f_141 = math.fma %f_137, %v_135, %f_125 : vector<8xf32>
          %v_142 = vector.load %keys[%i0, %group_2, %at_83, %i13] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_143 = arith.extf %v_142 : vector<8xf16> to vector<8xf32>
          %f_144 = math.fma %f_143, %v_132, %f_128 : vector<8xf32>
          %f_145 = math.fma %f_143, %v_133, %f_129 : vector<8xf32>
          %f_146 = math.fma %f_143, %v_134, %f_130 : vector<8xf32>
          %f_147 = math.fma %f_143, %v_135, %f_131 : vector<8xf32>
          %v_148 = vector.load %query_10[%i0, %i6] : memref<4x64xf32>, vector<8xf32>
          %v_149 = vector.load %query_10[%i2, %i6] : memref<4x64xf32>, vector<8xf32>
          %v_150 = vector.load %query_10[%i3, %i6] : memref<4x64xf32>, vector<8xf32>
          %v_151 = vector.load %query_10[%i4, %i6] : memref<4x64xf32>, vector<8xf32>
          %v_152 = vector.load %keys[%i0, %group_2, %at_81, %i6] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_153 = arith.extf %v_152 : vector<8xf16> to vector<8xf32>
          %f_154 = math.fma %f_153, %v_148, %f_138 : vector<8xf32>
          %f_155 = math.fma %f_153, %v_149, %f_139 : vector<8xf32>
          %f_156 = math.fma %f_153, %v_150, %f_140 : vector<8xf32>
          %f_157 = math.fma %f_153, %v_151, %f_141 : vector<8xf32>
          %v_158 = vector.load %keys[%i0, %group_2, %at_83, %i6] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_159 = arith.extf %v_158 : vector<8xf16> to vector<8xf32>
          %f_160 = math.fma %f_159, %v_148, %f_144 : vector<8xf32>
          %f_161 = math.fma %f_159, %v_149, %f_145 : vector<8xf32>
          %f_162 = math.fma %f_159, %v_150, %f_146 : vector<8xf32>
          %f_163 = math.fma %f_159, %v_151, %f_147 : vector<8xf32>
          %v_164 = vector.load %query_10[%i0, %i14] : memref<4x64xf32>, vector<8xf32>
          %v_165 = vector.load %query_10[%i2, %i14] : memref<4x64xf32>, vector<8xf32>
          %v_166 = vector.load %query_10[%i3, %i14] : memref<4x64xf32>, vector<8xf32>
          %v_167 = vector.load %query_10[%i4, %i14] : memref<4x64xf32>, vector<8xf32>
          %v_168 = vector.load %keys[%i0, %group_2, %at_81, %i14] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_169 = arith.extf %v_168 : vector<8xf16> to vector<8xf32>
          %f_170 = math.fma %f_169, %v_164, %f_154 : vector<8xf32>
          %f_171 = math.fma %f_169, %v_165, %f_155 : vector<8xf32>
          %f_172 = math.fma %f_169, %v_166, %f_156 : vector<8xf32>
          %f_173 = math.fma %f_169, %v_167, %f_157 : vector<8xf32>
          %v_174 = vector.load %keys[%i0, %group_2, %at_83, %i14] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_175 = arith.extf %v_174 : vector<8xf16> to vector<8xf32>
          %f_176 = math.fma %f_175, %v_164, %f_160 : vector<8xf32>
          %f_177 = math.fma %f_175, %v_165, %f_161 : vector<8xf32>
          %f_178 = math.fma %f_175, %v_166, %f_162 : vector<8xf32>
          %f_179 = math.fma %f_175, %v_167, %f_163 : vector<8xf32>
          %v_180 = vector.load %query_10[%i0, %i15] : memref<4x64xf32>, vector<8xf32>
          %v_181 = vector.load %query_10[%i2, %i15] : memref<4x64xf32>, vector<8xf32>
          %v_182 = vector.load %query_10[%i3, %i15] : memref<4x64xf32>, vector<8xf32>
          %v_183 = vector.load %query_10[%i4, %i15] : memref<4x64xf32>, vector<8xf32>
          %v_184 = vector.load %keys[%i0, %group_2, %at_81, %i15] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_185 = arith.extf %v_184 : vector<8xf16> to vector<8xf32>
          %f_186 = math.fma %f_185, %v_180, %f_170 : vector<8xf32>
          %f_187 = math.fma %f_185, %v_181, %f_171 : vector<8xf32>
          %f_188 = math.fma %f_185, %v_182, %f_172 : vector<8xf32>
          %f_189 = math.fma %f_185, %v_183, %f_173 : vector<8xf32>
          %v_190 = vector.load %keys[%i0, %group_2, %at_83, %i15] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_191 = arith.extf %v_190 : vector<8xf16> to vector<8xf32>
          %f_192 = math.fma %f_191, %v_180, %f_176 : vector<8xf32>
          %f_193 = math.fma %f_191, %v_181, %f_177 : vector<8xf32>
          %f_194 = math.fma %f_191, %v_182, %f_178 : vector<8xf32>
          %f_195 = math.fma %f_191, %v_183, %f_179 : vector<8xf32>
          %v_196 = vector.load %query_10[%i0, %i16] : memref<4x64xf32>, vector<8xf32>
          %v_197 = vector.load %query_10[%i2, %i16] : memref<4x64xf32>, vector<8xf32>
          %v_198 = vector.load %query_10[%i3, %i16] : memref<4x64xf32>, vector<8xf32>
          %v_199 = vector.load %query_10[%i4, %i16] : memref<4x64xf32>, vector<8xf32>
          %v_200 = vector.load %keys[%i0, %group_2, %at_81, %i16] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_201 = arith.extf %v_200 : vector<8xf16> to vector<8xf32>
          %f_202 = math.fma %f_201, %v_196, %f_186 : vector<8xf32>
          %f_203 = math.fma %f_201, %v_197, %f_187 : vector<8xf32>
          %f_204 = math.fma %f_201, %v_198, %f_188 : vector<8xf32>
          %f_205 = math.fma %f_201, %v_199, %f_189 : vector<8xf32>
          %v_206 = vector.load %keys[%i0, %group_2, %at_83, %i16] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_207 = arith.extf %v_206 : vector<8xf16> to vector<8xf32>
          %f_208 = math.fma %f_207, %v_196, %f_192 : vector<8xf32>
          %f_209 = math.fma %f_207, %v_197, %f_193 : vector<8xf32>
          %f_210 = math.fma %f_207, %v_198, %f_194 : vector<8xf32>
          %f_211 = math.fma %f_207, %v_199, %f_195 : vector<8xf32>
          %half_212 = vector.shuffle %f_202, %f_208 [0, 8, 1, 9, 4, 12, 5, 13] : vector<8xf32>, vector<8xf32>
          %half_213 = vector.shuffle %f_202, %f_208 [2, 10, 3, 11, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
          %f_214 = arith.addf %half_212, %half_213 : vector<8xf32>
          %half_215 = vector.shuffle %f_203, %f_209 [0, 8, 1, 9, 4, 12, 5, 13] : vector<8xf32>, vector<8xf32>
          %half_216 = vector.shuffle %f_203, %f_209 [2, 10, 3, 11, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
          %f_217 = arith.addf %half_215, %half_216 : vector<8xf32>
          %half_218 = vector.shuffle %f_204, %f_210 [0, 8, 1, 9, 4, 12, 5, 13] : vector<8xf32>, vector<8xf32>
          %half_219 = vector.shuffle %f_204, %f_210 [2, 10, 3, 11, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
          %f_220 = arith.addf %half_218, %half_219 : vector<8xf32>
          %half_221 = vector.shuffle %f_205, %f_211 [0, 8, 1, 9, 4, 12, 5, 13] : vector<8xf32>, vector<8xf32>
          %half_222 = vector.shuffle %f_205, %f_211 [2, 10, 3, 11, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
          %f_223 = arith.addf %half_221, %half_222 : vector<8xf32>
          %half_224 = vector.shuffle %f_214, %f_217 [0, 1, 8, 9, 4, 5, 12, 13] : vector<8xf32>, vector<8xf32>
          %half_225 = vector.shuffle %f_214, %f_217 [2, 3, 10, 11, 6, 7, 14, 15] : vector<8xf32>, vector<8xf32>
          %f_226 = arith.addf %half_224, %half_225 : vector<8xf32>
          %half_227 = vector.shuffle %f_220, %f_223 [0, 1, 8, 9, 4, 5, 12, 13] : vector<8xf32>, vector<8xf32>
          %half_228 = vector.shuffle %f_220, %f_223 [2, 3, 10, 11, 6, 7, 14, 15] : vector<8xf32>, vector<8xf32>
          %f_229 = arith.addf %half_227, %half_228 : vector<8xf32>
          %half_230 = vector.shuffle %f_226, %f_229 [0, 1, 2, 3, 8, 9, 10, 11] : vector<8xf32>, vector<8xf32>
          %half_231 = vector.shuffle %f_226, %f_229 [4, 5, 6, 7, 12, 13, 14, 15] : vector<8xf32>, vector<8xf32>
          %f_232 = arith.addf %half_230, %half_231 : vector<8xf32>
          %b_233 = vector.broadcast %scale17 : f32 to vector<8xf32>
          %f_234 = arith.mulf %f_232, %b_233 : vector<8xf32>
          %part_235 = vector.shuffle %f_234, %f_234 [0, 1] : vector<8xf32>, vector<8xf32>
          vector.store %part_235, %scores_12[%i0, %i_79] : memref<4x64xf32>, vector<2xf32>
          %part_236 = vector.shuffle %f_234, %f_234 [2, 3] : vector<8xf32>, vector<8xf32>
          vector.store %part_236, %scores_12[%i2, %i_79] : memref<4x64xf32>, vector<2xf32>
          %part_237 = vector.shuffle %f_234, %f_234 [4, 5] : vector<8xf32>, vector<8xf32>
          vector.store %part_237, %scores_12[%i3, %i_79] : memref<4x64xf32>, vector<2xf32>
          %part_238 = vector.shuffle %f_234, %f_234 [6, 7] : vector<8xf32>, vector<8xf32>
          vector.store %part_238, %scores_12[%i4, %i_79] : memref<4x64xf32>, vector<2xf32>
        }
        scf.for %i_239 = %done_78 to %count_76 step %i2 {
          %at_241 = arith.addi %i_64, %i_239 : index
          %v_242 = vector.load %query_10[%i0, %i0] : memref<4x64xf32>, vector<8xf32>
          %v_243 = vector.load %query_10[%i2, %i0] : memref<4x64xf32>, vector<8xf32>
          %v_244 = vector.load %query_10[%i3, %i0] : memref<4x64xf32>, vector<8xf32>
          %v_245 = vector.load %query_10[%i4, %i0] : memref<4x64xf32>, vector<8xf32>
          %v_246 = vector.load %keys[%i0, %group_2, %at_241, %i0] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_247 = arith.extf %v_246 : vector<8xf16> to vector<8xf32>
          %f_248 = arith.mulf %f_247, %v_242 : vector<8xf32>
          %f_249 = arith.mulf %f_247, %v_243 : vector<8xf32>
          %f_250 = arith.mulf %f_247, %v_244 : vector<8xf32>
          %f_251 = arith.mulf %f_247, %v_245 : vector<8xf32>
          %v_252 = vector.load %query_10[%i0, %i7] : memref<4x64xf32>, vector<8xf32>
          %v_253 = vector.load %query_10[%i2, %i7] : memref<4x64xf32>, vector<8xf32>
          %v_254 = vector.load %query_10[%i3, %i7] : memref<4x64xf32>, vector<8xf32>
          %v_255 = vector.load %query_10[%i4, %i7] : memref<4x64xf32>, vector<8xf32>
          %v_256 = vector.load %keys[%i0, %group_2, %at_241, %i7] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_257 = arith.extf %v_256 : vector<8xf16> to vector<8xf32>
          %f_258 = math.fma %f_257, %v_252, %f_248 : vector<8xf32>
          %f_259 = math.fma %f_257, %v_253, %f_249 : vector<8xf32>
          %f_260 = math.fma %f_257, %v_254, %f_250 : vector<8xf32>
          %f_261 = math.fma %f_257, %v_255, %f_251 : vector<8xf32>
          %v_262 = vector.load %query_10[%i0, %i12] : memref<4x64xf32>, vector<8xf32>
          %v_263 = vector.load %query_10[%i2, %i12] : memref<4x64xf32>, vector<8xf32>
          %v_264 = vector.load %query_10[%i3, %i12] : memref<4x64xf32>, vector<8xf32>
          %v_265 = vector.load %query_10[%i4, %i12] : memref<4x64xf32>, vector<8xf32>
          %v_266 = vector.load %keys[%i0, %group_2, %at_241, %i12] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_267 = arith.extf %v_266 : vector<8xf16> to vector<8xf32>
          %f_268 = math.fma %f_267, %v_262, %f_258 : vector<8xf32>
          %f_269 = math.fma %f_267, %v_263, %f_259 : vector<8xf32>
          %f_270 = math.fma %f_267, %v_264, %f_260 : vector<8xf32>
          %f_271 = math.fma %f_267, %v_265, %f_261 : vector<8xf32>
          %v_272 = vector.load %query_10[%i0, %i13] : memref<4x64xf32>, vector<8xf32>
          %v_273 = vector.load %query_10[%i2, %i13] : memref<4x64xf32>, vector<8xf32>
          %v_274 = vector.load %query_10[%i3, %i13] : memref<4x64xf32>, vector<8xf32>
          %v_275 = vector.load %query_10[%i4, %i13] : memref<4x64xf32>, vector<8xf32>
          %v_276 = vector.load %keys[%i0, %group_2, %at_241, %i13] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_277 = arith.extf %v_276 : vector<8xf16> to vector<8xf32>
          %f_278 = math.fma %f_277, %v_272, %f_268 : vector<8xf32>
          %f_279 = math.fma %f_277, %v_273, %f_269 : vector<8xf32>
          %f_280 = math.fma %f_277, %v_274, %f_270 : vector<8xf32>
          %f_281 = math.fma %f_277, %v_275, %f_271 : vector<8xf32>
          %v_282 = vector.load %query_10[%i0, %i6] : memref<4x64xf32>, vector<8xf32>
          %v_283 = vector.load %query_10[%i2, %i6] : memref<4x64xf32>, vector<8xf32>
          %v_284 = vector.load %query_10[%i3, %i6] : memref<4x64xf32>, vector<8xf32>
          %v_285 = vector.load %query_10[%i4, %i6] : memref<4x64xf32>, vector<8xf32>
          %v_286 = vector.load %keys[%i0, %group_2, %at_241, %i6] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_287 = arith.extf %v_286 : vector<8xf16> to vector<8xf32>
          %f_288 = math.fma %f_287, %v_282, %f_278 : vector<8xf32>
          %f_289 = math.fma %f_287, %v_283, %f_279 : vector<8xf32>
          %f_290 = math.fma %f_287, %v_284, %f_280 : vector<8xf32>
          %f_291 = math.fma %f_287, %v_285, %f_281 : vector<8xf32>
          %v_292 = vector.load %query_10[%i0, %i14] : memref<4x64xf32>, vector<8xf32>
          %v_293 = vector.load %query_10[%i2, %i14] : memref<4x64xf32>, vector<8xf32>
          %v_294 = vector.load %query_10[%i3, %i14] : memref<4x64xf32>, vector<8xf32>
          %v_295 = vector.load %query_10[%i4, %i14] : memref<4x64xf32>, vector<8xf32>
          %v_296 = vector.load %keys[%i0, %group_2, %at_241, %i14] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_297 = arith.extf %v_296 : vector<8xf16> to vector<8xf32>
          %f_298 = math.fma %f_297, %v_292, %f_288 : vector<8xf32>
          %f_299 = math.fma %f_297, %v_293, %f_289 : vector<8xf32>
          %f_300 = math.fma %f_297, %v_294, %f_290 : vector<8xf32>
          %f_301 = math.fma %f_297, %v_295, %f_291 : vector<8xf32>
          %v_302 = vector.load %query_10[%i0, %i15] : memref<4x64xf32>, vector<8xf32>
          %v_303 = vector.load %query_10[%i2, %i15] : memref<4x64xf32>, vector<8xf32>
          %v_304 = vector.load %query_10[%i3, %i15] : memref<4x64xf32>, vector<8xf32>
          %v_305 = vector.load %query_10[%i4, %i15] : memref<4x64xf32>, vector<8xf32>
          %v_306 = vector.load %keys[%i0, %group_2, %at_241, %i15] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_307 = arith.extf %v_306 : vector<8xf16> to vector<8xf32>
          %f_308 = math.fma %f_307, %v_302, %f_298 : vector<8xf32>
          %f_309 = math.fma %f_307, %v_303, %f_299 : vector<8xf32>
          %f_310 = math.fma %f_307, %v_304, %f_300 : vector<8xf32>
          %f_311 = math.fma %f_307, %v_305, %f_301 : vector<8xf32>
          %v_312 = vector.load %query_10[%i0, %i16] : memref<4x64xf32>, vector<8xf32>
          %v_313 = vector.load %query_10[%i2, %i16] : memref<4x64xf32>, vector<8xf32>
          %v_314 = vector.load %query_10[%i3, %i16] : memref<4x64xf32>, vector<8xf32>
          %v_315 = vector.load %query_10[%i4, %i16] : memref<4x64xf32>, vector<8xf32>
          %v_316 = vector.load %keys[%i0, %group_2, %at_241, %i16] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_317 = arith.extf %v_316 : vector<8xf16> to vector<8xf32>
          %f_318 = math.fma %f_317, %v_312, %f_308 : vector<8xf32>
          %f_319 = math.fma %f_317, %v_313, %f_309 : vector<8xf32>
          %f_320 = math.fma %f_317, %v_314, %f_310 : vector<8xf32>
          %f_321 = math.fma %f_317, %v_315, %f_311 : vector<8xf32>
          %total_322 = vector.reduction <add>, %f_318 fastmath<reassoc> : vector<8xf32> into f32
          %score_323 = arith.mulf %total_322, %scale17 : f32
          memref.store %score_323, %scores_12[%i0, %i_239] : memref<4x64xf32>
          %total_324 = vector.reduction <add>, %f_319 fastmath<reassoc> : vector<8xf32> into f32
          %score_325 = arith.mulf %total_324, %scale17 : f32
          memref.store %score_325, %scores_12[%i2, %i_239] : memref<4x64xf32>
          %total_326 = vector.reduction <add>, %f_320 fastmath<reassoc> : vector<8xf32> into f32
          %score_327 = arith.mulf %total_326, %scale17 : f32
          memref.store %score_327, %scores_12[%i3, %i_239] : memref<4x64xf32>
          %total_328 = vector.reduction <add>, %f_321 fastmath<reassoc> : vector<8xf32> into f32
          %score_329 = arith.mulf %total_328, %scale17 : f32
          memref.store %score_329, %scores_12[%i4, %i_239] : memref<4x64xf32>
        }
        %v_330 = vector.load %scores_12[%i0, %i0] : memref<4x64xf32>, vector<8xf32>
        %v_331 = vector.load %scores_12[%i0, %i7] : memref<4x64xf32>, vector<8xf32>
        %v_332 = vector.load %scores_12[%i0, %i12] : memref<4x64xf32>, vector<8xf32>
        %v_333 = vector.load %scores_12[%i0, %i13] : memref<4x64xf32>, vector<8xf32>
        %v_334 = vector.load %scores_12[%i0, %i6] : memref<4x64xf32>, vector<8xf32>
        %v_335 = vector.load %scores_12[%i0, %i14] : memref<4x64xf32>, vector<8xf32>
        %v_336 = vector.load %scores_12[%i0, %i15] : memref<4x64xf32>, vector<8xf32>
        %v_337 = vector.load %scores_12[%i0, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_338 = arith.maximumf %v_330, %v_331 : vector<8xf32>
        %f_339 = arith.maximumf %f_338, %v_332 : vector<8xf32>
        %f_340 = arith.maximumf %f_339, %v_333 : vector<8xf32>
        %f_341 = arith.maximumf %f_340, %v_334 : vector<8xf32>
        %f_342 = arith.maximumf %f_341, %v_335 : vector<8xf32>
        %f_343 = arith.maximumf %f_342, %v_336 : vector<8xf32>
        %f_344 = arith.maximumf %f_343, %v_337 : vector<8xf32>
        %total_345 = vector.reduction <maximumf>, %f_344 : vector<8xf32> into f32
        %top_346 = arith.maximumf %turn_65, %total_345 : f32
        %fade_347 = arith.subf %turn_65, %top_346 : f32
        %fade_348 = math.exp %fade_347 : f32
        %b_349 = vector.broadcast %top_346 : f32 to vector<8xf32>
        %f_350 = arith.subf %v_330, %b_349 : vector<8xf32>
        %f_351 = math.exp %f_350 : vector<8xf32>
        vector.store %f_351, %scores_12[%i0, %i0] : memref<4x64xf32>, vector<8xf32>
        %f_352 = arith.addf %splat5, %f_351 : vector<8xf32>
        %f_353 = arith.subf %v_331, %b_349 : vector<8xf32>
        %f_354 = math.exp %f_353 : vector<8xf32>
        vector.store %f_354, %scores_12[%i0, %i7] : memref<4x64xf32>, vector<8xf32>
        %f_355 = arith.addf %f_352, %f_354 : vector<8xf32>
        %f_356 = arith.subf %v_332, %b_349 : vector<8xf32>
        %f_357 = math.exp %f_356 : vector<8xf32>
        vector.store %f_357, %scores_12[%i0, %i12] : memref<4x64xf32>, vector<8xf32>
        %f_358 = arith.addf %f_355, %f_357 : vector<8xf32>
        %f_359 = arith.subf %v_333, %b_349 : vector<8xf32>
        %f_360 = math.exp %f_359 : vector<8xf32>
        vector.store %f_360, %scores_12[%i0, %i13] : memref<4x64xf32>, vector<8xf32>
        %f_361 = arith.addf %f_358, %f_360 : vector<8xf32>
        %f_362 = arith.subf %v_334, %b_349 : vector<8xf32>
        %f_363 = math.exp %f_362 : vector<8xf32>
        vector.store %f_363, %scores_12[%i0, %i6] : memref<4x64xf32>, vector<8xf32>
        %f_364 = arith.addf %f_361, %f_363 : vector<8xf32>
        %f_365 = arith.subf %v_335, %b_349 : vector<8xf32>
        %f_366 = math.exp %f_365 : vector<8xf32>
        vector.store %f_366, %scores_12[%i0, %i14] : memref<4x64xf32>, vector<8xf32>
        %f_367 = arith.addf %f_364, %f_366 : vector<8xf32>
        %f_368 = arith.subf %v_336, %b_349 : vector<8xf32>
        %f_369 = math.exp %f_368 : vector<8xf32>
        vector.store %f_369, %scores_12[%i0, %i15] : memref<4x64xf32>, vector<8xf32>
        %f_370 = arith.addf %f_367, %f_369 : vector<8xf32>
        %f_371 = arith.subf %v_337, %b_349 : vector<8xf32>
        %f_372 = math.exp %f_371 : vector<8xf32>
        vector.store %f_372, %scores_12[%i0, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_373 = arith.addf %f_370, %f_372 : vector<8xf32>
        %total_374 = vector.reduction <add>, %f_373 fastmath<reassoc> : vector<8xf32> into f32
        %total_375 = math.fma %turn_69, %fade_348, %total_374 : f32
        %b_376 = vector.broadcast %fade_348 : f32 to vector<8xf32>
        scf.for %i_377 = %i0 to %i10 step %i7 {
          %v_379 = vector.load %mixed_11[%i0, %i_377] : memref<4x64xf32>, vector<8xf32>
          %f_380 = arith.mulf %v_379, %b_376 : vector<8xf32>
          vector.store %f_380, %mixed_11[%i0, %i_377] : memref<4x64xf32>, vector<8xf32>
        }
        %v_381 = vector.load %scores_12[%i2, %i0] : memref<4x64xf32>, vector<8xf32>
        %v_382 = vector.load %scores_12[%i2, %i7] : memref<4x64xf32>, vector<8xf32>
        %v_383 = vector.load %scores_12[%i2, %i12] : memref<4x64xf32>, vector<8xf32>
        %v_384 = vector.load %scores_12[%i2, %i13] : memref<4x64xf32>, vector<8xf32>
        %v_385 = vector.load %scores_12[%i2, %i6] : memref<4x64xf32>, vector<8xf32>
        %v_386 = vector.load %scores_12[%i2, %i14] : memref<4x64xf32>, vector<8xf32>
        %v_387 = vector.load %scores_12[%i2, %i15] : memref<4x64xf32>, vector<8xf32>
        %v_388 = vector.load %scores_12[%i2, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_389 = arith.maximumf %v_381, %v_382 : vector<8xf32>
        %f_390 = arith.maximumf %f_389, %v_383 : vector<8xf32>
        %f_391 = arith.maximumf %f_390, %v_384 : vector<8xf32>
        %f_392 = arith.maximumf %f_391, %v_385 : vector<8xf32>
        %f_393 = arith.maximumf %f_392, %v_386 : vector<8xf32>
        %f_394 = arith.maximumf %f_393, %v_387 : vector<8xf32>
        %f_395 = arith.maximumf %f_394, %v_388 : vector<8xf32>
        %total_396 = vector.reduction <maximumf>, %f_395 : vector<8xf32> into f32
        %top_397 = arith.maximumf %turn_66, %total_396 : f32
        %fade_398 = arith.subf %turn_66, %top_397 : f32
        %fade_399 = math.exp %fade_398 : f32
        %b_400 = vector.broadcast %top_397 : f32 to vector<8xf32>
        %f_401 = arith.subf %v_381, %b_400 : vector<8xf32>
        %f_402 = math.exp %f_401 : vector<8xf32>
        vector.store %f_402, %scores_12[%i2, %i0] : memref<4x64xf32>, vector<8xf32>
        %f_403 = arith.addf %splat5, %f_402 : vector<8xf32>
        %f_404 = arith.subf %v_382, %b_400 : vector<8xf32>
        %f_405 = math.exp %f_404 : vector<8xf32>
        vector.store %f_405, %scores_12[%i2, %i7] : memref<4x64xf32>, vector<8xf32>
        %f_406 = arith.addf %f_403, %f_405 : vector<8xf32>
        %f_407 = arith.subf %v_383, %b_400 : vector<8xf32>
        %f_408 = math.exp %f_407 : vector<8xf32>
        vector.store %f_408, %scores_12[%i2, %i12] : memref<4x64xf32>, vector<8xf32>
        %f_409 = arith.addf %f_406, %f_408 : vector<8xf32>
        %f_410 = arith.subf %v_384, %b_400 : vector<8xf32>
        %f_411 = math.exp %f_410 : vector<8xf32>
        vector.store %f_411, %scores_12[%i2, %i13] : memref<4x64xf32>, vector<8xf32>
        %f_412 = arith.addf %f_409, %f_411 : vector<8xf32>
        %f_413 = arith.subf %v_385, %b_400 : vector<8xf32>
        %f_414 = math.exp %f_413 : vector<8xf32>
        vector.store %f_414, %scores_12[%i2, %i6] : memref<4x64xf32>, vector<8xf32>
        %f_415 = arith.addf %f_412, %f_414 : vector<8xf32>
        %f_416 = arith.subf %v_386, %b_400 : vector<8xf32>
        %f_417 = math.exp %f_416 : vector<8xf32>
        vector.store %f_417, %scores_12[%i2, %i14] : memref<4x64xf32>, vector<8xf32>
        %f_418 = arith.addf %f_415, %f_417 : vector<8xf32>
        %f_419 = arith.subf %v_387, %b_400 : vector<8xf32>
        %f_420 = math.exp %f_419 : vector<8xf32>
        vector.store %f_420, %scores_12[%i2, %i15] : memref<4x64xf32>, vector<8xf32>
        %f_421 = arith.addf %f_418, %f_420 : vector<8xf32>
        %f_422 = arith.subf %v_388, %b_400 : vector<8xf32>
        %f_423 = math.exp %f_422 : vector<8xf32>
        vector.store %f_423, %scores_12[%i2, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_424 = arith.addf %f_421, %f_423 : vector<8xf32>
        %total_425 = vector.reduction <add>, %f_424 fastmath<reassoc> : vector<8xf32> into f32
        %total_426 = math.fma %turn_70, %fade_399, %total_425 : f32
        %b_427 = vector.broadcast %fade_399 : f32 to vector<8xf32>
        scf.for %i_428 = %i0 to %i10 step %i7 {
          %v_430 = vector.load %mixed_11[%i2, %i_428] : memref<4x64xf32>, vector<8xf32>
          %f_431 = arith.mulf %v_430, %b_427 : vector<8xf32>
          vector.store %f_431, %mixed_11[%i2, %i_428] : memref<4x64xf32>, vector<8xf32>
        }
        %v_432 = vector.load %scores_12[%i3, %i0] : memref<4x64xf32>, vector<8xf32>
        %v_433 = vector.load %scores_12[%i3, %i7] : memref<4x64xf32>, vector<8xf32>
        %v_434 = vector.load %scores_12[%i3, %i12] : memref<4x64xf32>, vector<8xf32>
        %v_435 = vector.load %scores_12[%i3, %i13] : memref<4x64xf32>, vector<8xf32>
        %v_436 = vector.load %scores_12[%i3, %i6] : memref<4x64xf32>, vector<8xf32>
        %v_437 = vector.load %scores_12[%i3, %i14] : memref<4x64xf32>, vector<8xf32>
        %v_438 = vector.load %scores_12[%i3, %i15] : memref<4x64xf32>, vector<8xf32>
        %v_439 = vector.load %scores_12[%i3, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_440 = arith.maximumf %v_432, %v_433 : vector<8xf32>
        %f_441 = arith.maximumf %f_440, %v_434 : vector<8xf32>
        %f_442 = arith.maximumf %f_441, %v_435 : vector<8xf32>
        %f_443 = arith.maximumf %f_442, %v_436 : vector<8xf32>
        %f_444 = arith.maximumf %f_443, %v_437 : vector<8xf32>
        %f_445 = arith.maximumf %f_444, %v_438 : vector<8xf32>
        %f_446 = arith.maximumf %f_445, %v_439 : vector<8xf32>
        %total_447 = vector.reduction <maximumf>, %f_446 : vector<8xf32> into f32
        %top_448 = arith.maximumf %turn_67, %total_447 : f32
        %fade_449 = arith.subf %turn_67, %top_448 : f32
        %fade_450 = math.exp %fade_449 : f32
        %b_451 = vector.broadcast %top_448 : f32 to vector<8xf32>
        %f_452 = arith.subf %v_432, %b_451 : vector<8xf32>
        %f_453 = math.exp %f_452 : vector<8xf32>
        vector.store %f_453, %scores_12[%i3, %i0] : memref<4x64xf32>, vector<8xf32>
        %f_454 = arith.addf %splat5, %f_453 : vector<8xf32>
        %f_455 = arith.subf %v_433, %b_451 : vector<8xf32>
        %f_456 = math.exp %f_455 : vector<8xf32>
        vector.store %f_456, %scores_12[%i3, %i7] : memref<4x64xf32>, vector<8xf32>
        %f_457 = arith.addf %f_454, %f_456 : vector<8xf32>
        %f_458 = arith.subf %v_434, %b_451 : vector<8xf32>
        %f_459 = math.exp %f_458 : vector<8xf32>
        vector.store %f_459, %scores_12[%i3, %i12] : memref<4x64xf32>, vector<8xf32>
        %f_460 = arith.addf %f_457, %f_459 : vector<8xf32>
        %f_461 = arith.subf %v_435, %b_451 : vector<8xf32>
        %f_462 = math.exp %f_461 : vector<8xf32>
        vector.store %f_462, %scores_12[%i3, %i13] : memref<4x64xf32>, vector<8xf32>
        %f_463 = arith.addf %f_460, %f_462 : vector<8xf32>
        %f_464 = arith.subf %v_436, %b_451 : vector<8xf32>
        %f_465 = math.exp %f_464 : vector<8xf32>
        vector.store %f_465, %scores_12[%i3, %i6] : memref<4x64xf32>, vector<8xf32>
        %f_466 = arith.addf %f_463, %f_465 : vector<8xf32>
        %f_467 = arith.subf %v_437, %b_451 : vector<8xf32>
        %f_468 = math.exp %f_467 : vector<8xf32>
        vector.store %f_468, %scores_12[%i3, %i14] : memref<4x64xf32>, vector<8xf32>
        %f_469 = arith.addf %f_466, %f_468 : vector<8xf32>
        %f_470 = arith.subf %v_438, %b_451 : vector<8xf32>
        %f_471 = math.exp %f_470 : vector<8xf32>
        vector.store %f_471, %scores_12[%i3, %i15] : memref<4x64xf32>, vector<8xf32>
        %f_472 = arith.addf %f_469, %f_471 : vector<8xf32>
        %f_473 = arith.subf %v_439, %b_451 : vector<8xf32>
        %f_474 = math.exp %f_473 : vector<8xf32>
        vector.store %f_474, %scores_12[%i3, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_475 = arith.addf %f_472, %f_474 : vector<8xf32>
        %total_476 = vector.reduction <add>, %f_475 fastmath<reassoc> : vector<8xf32> into f32
        %total_477 = math.fma %turn_71, %fade_450, %total_476 : f32
        %b_478 = vector.broadcast %fade_450 : f32 to vector<8xf32>
        scf.for %i_479 = %i0 to %i10 step %i7 {
          %v_481 = vector.load %mixed_11[%i3, %i_479] : memref<4x64xf32>, vector<8xf32>
          %f_482 = arith.mulf %v_481, %b_478 : vector<8xf32>
          vector.store %f_482, %mixed_11[%i3, %i_479] : memref<4x64xf32>, vector<8xf32>
        }
        %v_483 = vector.load %scores_12[%i4, %i0] : memref<4x64xf32>, vector<8xf32>
        %v_484 = vector.load %scores_12[%i4, %i7] : memref<4x64xf32>, vector<8xf32>
        %v_485 = vector.load %scores_12[%i4, %i12] : memref<4x64xf32>, vector<8xf32>
        %v_486 = vector.load %scores_12[%i4, %i13] : memref<4x64xf32>, vector<8xf32>
        %v_487 = vector.load %scores_12[%i4, %i6] : memref<4x64xf32>, vector<8xf32>
        %v_488 = vector.load %scores_12[%i4, %i14] : memref<4x64xf32>, vector<8xf32>
        %v_489 = vector.load %scores_12[%i4, %i15] : memref<4x64xf32>, vector<8xf32>
        %v_490 = vector.load %scores_12[%i4, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_491 = arith.maximumf %v_483, %v_484 : vector<8xf32>
        %f_492 = arith.maximumf %f_491, %v_485 : vector<8xf32>
        %f_493 = arith.maximumf %f_492, %v_486 : vector<8xf32>
        %f_494 = arith.maximumf %f_493, %v_487 : vector<8xf32>
        %f_495 = arith.maximumf %f_494, %v_488 : vector<8xf32>
        %f_496 = arith.maximumf %f_495, %v_489 : vector<8xf32>
        %f_497 = arith.maximumf %f_496, %v_490 : vector<8xf32>
        %total_498 = vector.reduction <maximumf>, %f_497 : vector<8xf32> into f32
        %top_499 = arith.maximumf %turn_68, %total_498 : f32
        %fade_500 = arith.subf %turn_68, %top_499 : f32
        %fade_501 = math.exp %fade_500 : f32
        %b_502 = vector.broadcast %top_499 : f32 to vector<8xf32>
        %f_503 = arith.subf %v_483, %b_502 : vector<8xf32>
        %f_504 = math.exp %f_503 : vector<8xf32>
        vector.store %f_504, %scores_12[%i4, %i0] : memref<4x64xf32>, vector<8xf32>
        %f_505 = arith.addf %splat5, %f_504 : vector<8xf32>
        %f_506 = arith.subf %v_484, %b_502 : vector<8xf32>
        %f_507 = math.exp %f_506 : vector<8xf32>
        vector.store %f_507, %scores_12[%i4, %i7] : memref<4x64xf32>, vector<8xf32>
        %f_508 = arith.addf %f_505, %f_507 : vector<8xf32>
        %f_509 = arith.subf %v_485, %b_502 : vector<8xf32>
        %f_510 = math.exp %f_509 : vector<8xf32>
        vector.store %f_510, %scores_12[%i4, %i12] : memref<4x64xf32>, vector<8xf32>
        %f_511 = arith.addf %f_508, %f_510 : vector<8xf32>
        %f_512 = arith.subf %v_486, %b_502 : vector<8xf32>
        %f_513 = math.exp %f_512 : vector<8xf32>
        vector.store %f_513, %scores_12[%i4, %i13] : memref<4x64xf32>, vector<8xf32>
        %f_514 = arith.addf %f_511, %f_513 : vector<8xf32>
        %f_515 = arith.subf %v_487, %b_502 : vector<8xf32>
        %f_516 = math.exp %f_515 : vector<8xf32>
        vector.store %f_516, %scores_12[%i4, %i6] : memref<4x64xf32>, vector<8xf32>
        %f_517 = arith.addf %f_514, %f_516 : vector<8xf32>
        %f_518 = arith.subf %v_488, %b_502 : vector<8xf32>
        %f_519 = math.exp %f_518 : vector<8xf32>
        vector.store %f_519, %scores_12[%i4, %i14] : memref<4x64xf32>, vector<8xf32>
        %f_520 = arith.addf %f_517, %f_519 : vector<8xf32>
        %f_521 = arith.subf %v_489, %b_502 : vector<8xf32>
        %f_522 = math.exp %f_521 : vector<8xf32>
        vector.store %f_522, %scores_12[%i4, %i15] : memref<4x64xf32>, vector<8xf32>
        %f_523 = arith.addf %f_520, %f_522 : vector<8xf32>
        %f_524 = arith.subf %v_490, %b_502 : vector<8xf32>
        %f_525 = math.exp %f_524 : vector<8xf32>
        vector.store %f_525, %scores_12[%i4, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_526 = arith.addf %f_523, %f_525 : vector<8xf32>
        %total_527 = vector.reduction <add>, %f_526 fastmath<reassoc> : vector<8xf32> into f32
        %total_528 = math.fma %turn_72, %fade_501, %total_527 : f32
        %b_529 = vector.broadcast %fade_501 : f32 to vector<8xf32>
        scf.for %i_530 = %i0 to %i10 step %i7 {
          %v_532 = vector.load %mixed_11[%i4, %i_530] : memref<4x64xf32>, vector<8xf32>
          %f_533 = arith.mulf %v_532, %b_529 : vector<8xf32>
          vector.store %f_533, %mixed_11[%i4, %i_530] : memref<4x64xf32>, vector<8xf32>
        }
        scf.for %i_534 = %i0 to %i10 step %i12 {
          %at_536 = arith.addi %i_534, %i7 : index
          %v_537 = vector.load %mixed_11[%i0, %i_534] : memref<4x64xf32>, vector<8xf32>
          %v_538 = vector.load %mixed_11[%i0, %at_536] : memref<4x64xf32>, vector<8xf32>
          %v_539 = vector.load %mixed_11[%i2, %i_534] : memref<4x64xf32>, vector<8xf32>
          %v_540 = vector.load %mixed_11[%i2, %at_536] : memref<4x64xf32>, vector<8xf32>
          %v_541 = vector.load %mixed_11[%i3, %i_534] : memref<4x64xf32>, vector<8xf32>
          %v_542 = vector.load %mixed_11[%i3, %at_536] : memref<4x64xf32>, vector<8xf32>
          %v_543 = vector.load %mixed_11[%i4, %i_534] : memref<4x64xf32>, vector<8xf32>
          %v_544 = vector.load %mixed_11[%i4, %at_536] : memref<4x64xf32>, vector<8xf32>
          %loop_554:8 = scf.for %i_545 = %i0 to %count_76 step %i2 iter_args(%turn_546 = %v_537, %turn_547 = %v_538, %turn_548 = %v_539, %turn_549 = %v_540, %turn_550 = %v_541, %turn_551 = %v_542, %turn_552 = %v_543, %turn_553 = %v_544) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %at_555 = arith.addi %i_64, %i_545 : index
            %at_556 = arith.addi %at_555, %i10 : index
            memref.prefetch %keys[%i0, %group_2, %at_556, %i0], read, locality<3>, data : memref<1x8x4096x64xf16>
            memref.prefetch %keys[%i0, %group_2, %at_556, %i6], read, locality<3>, data : memref<1x8x4096x64xf16>
            %v_557 = vector.load %values[%i0, %group_2, %at_555, %i_534] : memref<1x8x4096x64xf16>, vector<8xf16>
            %f_558 = arith.extf %v_557 : vector<8xf16> to vector<8xf32>
            %v_559 = vector.load %values[%i0, %group_2, %at_555, %at_536] : memref<1x8x4096x64xf16>, vector<8xf16>
            %f_560 = arith.extf %v_559 : vector<8xf16> to vector<8xf32>
            %x_561 = memref.load %scores_12[%i0, %i_545] : memref<4x64xf32>
            %b_562 = vector.broadcast %x_561 : f32 to vector<8xf32>
            %x_563 = memref.load %scores_12[%i2, %i_545] : memref<4x64xf32>
            %b_564 = vector.broadcast %x_563 : f32 to vector<8xf32>
            %x_565 = memref.load %scores_12[%i3, %i_545] : memref<4x64xf32>
            %b_566 = vector.broadcast %x_565 : f32 to vector<8xf32>
            %x_567 = memref.load %scores_12[%i4, %i_545] : memref<4x64xf32>
            %b_568 = vector.broadcast %x_567 : f32 to vector<8xf32>
            %f_569 = math.fma %b_562, %f_558, %turn_546 : vector<8xf32>
            %f_570 = math.fma %b_562, %f_560, %turn_547 : vector<8xf32>
            %f_571 = math.fma %b_564, %f_558, %turn_548 : vector<8xf32>
            %f_572 = math.fma %b_564, %f_560, %turn_549 : vector<8xf32>
            %f_573 = math.fma %b_566, %f_558, %turn_550 : vector<8xf32>
            %f_574 = math.fma %b_566, %f_560, %turn_551 : vector<8xf32>
            %f_575 = math.fma %b_568, %f_558, %turn_552 : vector<8xf32>
            %f_576 = math.fma %b_568, %f_560, %turn_553 : vector<8xf32>
            scf.yield %f_569, %f_570, %f_571, %f_572, %f_573, %f_574, %f_575, %f_576 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %loop_554#0, %mixed_11[%i0, %i_534] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_554#1, %mixed_11[%i0, %at_536] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_554#2, %mixed_11[%i2, %i_534] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_554#3, %mixed_11[%i2, %at_536] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_554#4, %mixed_11[%i3, %i_534] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_554#5, %mixed_11[%i3, %at_536] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_554#6, %mixed_11[%i4, %i_534] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_554#7, %mixed_11[%i4, %at_536] : memref<4x64xf32>, vector<8xf32>
        }
        scf.yield %top_346, %top_397, %top_448, %top_499, %total_375, %total_426, %total_477, %total_528 : f32, f32, f32, f32, f32, f32, f32, f32
      }
      scf.for %i_577 = %i0 to %i10 step %i7 {
        %v_579 = vector.load %mixed_11[%i0, %i_577] : memref<4x64xf32>, vector<8xf32>
        %b_580 = vector.broadcast %loop_73#4 : f32 to vector<8xf32>
        %f_581 = arith.divf %v_579, %b_580 : vector<8xf32>
        vector.store %f_581, %y[%group_1, %at_6, %i_577] : memref<1x32x64xf32>, vector<8xf32>
        %v_582 = vector.load %mixed_11[%i2, %i_577] : memref<4x64xf32>, vector<8xf32>
        %b_583 = vector.broadcast %loop_73#5 : f32 to vector<8xf32>
        %f_584 = arith.divf %v_582, %b_583 : vector<8xf32>
        vector.store %f_584, %y[%group_1, %at_7, %i_577] : memref<1x32x64xf32>, vector<8xf32>
        %v_585 = vector.load %mixed_11[%i3, %i_577] : memref<4x64xf32>, vector<8xf32>
        %b_586 = vector.broadcast %loop_73#6 : f32 to vector<8xf32>
        %f_587 = arith.divf %v_585, %b_586 : vector<8xf32>
        vector.store %f_587, %y[%group_1, %at_8, %i_577] : memref<1x32x64xf32>, vector<8xf32>
        %v_588 = vector.load %mixed_11[%i4, %i_577] : memref<4x64xf32>, vector<8xf32>
        %b_589 = vector.broadcast %loop_73#7 : f32 to vector<8xf32>
        %f_590 = arith.divf %v_588, %b_589 : vector<8xf32>
        vector.store %f_590, %y[%group_1, %at_9, %i_577] : memref<1x32x64xf32>, vector<8xf32>
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
