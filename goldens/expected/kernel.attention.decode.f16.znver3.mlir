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
        scf.for %i_77 = %i0 to %count_76 step %i2 {
          %at_79 = arith.addi %i_64, %i_77 : index
          %v_80 = vector.load %keys[%i0, %group_2, %at_79, %i0] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_81 = arith.extf %v_80 : vector<8xf16> to vector<8xf32>
          %v_82 = vector.load %query_10[%i0, %i0] : memref<4x64xf32>, vector<8xf32>
          %f_83 = arith.mulf %f_81, %v_82 : vector<8xf32>
          %v_84 = vector.load %query_10[%i2, %i0] : memref<4x64xf32>, vector<8xf32>
          %f_85 = arith.mulf %f_81, %v_84 : vector<8xf32>
          %v_86 = vector.load %query_10[%i3, %i0] : memref<4x64xf32>, vector<8xf32>
          %f_87 = arith.mulf %f_81, %v_86 : vector<8xf32>
          %v_88 = vector.load %query_10[%i4, %i0] : memref<4x64xf32>, vector<8xf32>
          %f_89 = arith.mulf %f_81, %v_88 : vector<8xf32>
          %v_90 = vector.load %keys[%i0, %group_2, %at_79, %i7] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_91 = arith.extf %v_90 : vector<8xf16> to vector<8xf32>
          %v_92 = vector.load %query_10[%i0, %i7] : memref<4x64xf32>, vector<8xf32>
          %f_93 = math.fma %f_91, %v_92, %f_83 : vector<8xf32>
          %v_94 = vector.load %query_10[%i2, %i7] : memref<4x64xf32>, vector<8xf32>
          %f_95 = math.fma %f_91, %v_94, %f_85 : vector<8xf32>
          %v_96 = vector.load %query_10[%i3, %i7] : memref<4x64xf32>, vector<8xf32>
          %f_97 = math.fma %f_91, %v_96, %f_87 : vector<8xf32>
          %v_98 = vector.load %query_10[%i4, %i7] : memref<4x64xf32>, vector<8xf32>
          %f_99 = math.fma %f_91, %v_98, %f_89 : vector<8xf32>
          %v_100 = vector.load %keys[%i0, %group_2, %at_79, %i12] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_101 = arith.extf %v_100 : vector<8xf16> to vector<8xf32>
          %v_102 = vector.load %query_10[%i0, %i12] : memref<4x64xf32>, vector<8xf32>
          %f_103 = math.fma %f_101, %v_102, %f_93 : vector<8xf32>
          %v_104 = vector.load %query_10[%i2, %i12] : memref<4x64xf32>, vector<8xf32>
          %f_105 = math.fma %f_101, %v_104, %f_95 : vector<8xf32>
          %v_106 = vector.load %query_10[%i3, %i12] : memref<4x64xf32>, vector<8xf32>
          %f_107 = math.fma %f_101, %v_106, %f_97 : vector<8xf32>
          %v_108 = vector.load %query_10[%i4, %i12] : memref<4x64xf32>, vector<8xf32>
          %f_109 = math.fma %f_101, %v_108, %f_99 : vector<8xf32>
          %v_110 = vector.load %keys[%i0, %group_2, %at_79, %i13] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_111 = arith.extf %v_110 : vector<8xf16> to vector<8xf32>
          %v_112 = vector.load %query_10[%i0, %i13] : memref<4x64xf32>, vector<8xf32>
          %f_113 = math.fma %f_111, %v_112, %f_103 : vector<8xf32>
          %v_114 = vector.load %query_10[%i2, %i13] : memref<4x64xf32>, vector<8xf32>
          %f_115 = math.fma %f_111, %v_114, %f_105 : vector<8xf32>
          %v_116 = vector.load %query_10[%i3, %i13] : memref<4x64xf32>, vector<8xf32>
          %f_117 = math.fma %f_111, %v_116, %f_107 : vector<8xf32>
          %v_118 = vector.load %query_10[%i4, %i13] : memref<4x64xf32>, vector<8xf32>
          %f_119 = math.fma %f_111, %v_118, %f_109 : vector<8xf32>
          %v_120 = vector.load %keys[%i0, %group_2, %at_79, %i6] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_121 = arith.extf %v_120 : vector<8xf16> to vector<8xf32>
          %v_122 = vector.load %query_10[%i0, %i6] : memref<4x64xf32>, vector<8xf32>
          %f_123 = math.fma %f_121, %v_122, %f_113 : vector<8xf32>
          %v_124 = vector.load %query_10[%i2, %i6] : memref<4x64xf32>, vector<8xf32>
          %f_125 = math.fma %f_121, %v_124, %f_115 : vector<8xf32>
          %v_126 = vector.load %query_10[%i3, %i6] : memref<4x64xf32>, vector<8xf32>
          %f_127 = math.fma %f_121, %v_126, %f_117 : vector<8xf32>
          %v_128 = vector.load %query_10[%i4, %i6] : memref<4x64xf32>, vector<8xf32>
          %f_129 = math.fma %f_121, %v_128, %f_119 : vector<8xf32>
          %v_130 = vector.load %keys[%i0, %group_2, %at_79, %i14] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_131 = arith.extf %v_130 : vector<8xf16> to vector<8xf32>
          %v_132 = vector.load %query_10[%i0, %i14] : memref<4x64xf32>, vector<8xf32>
          %f_133 = math.fma %f_131, %v_132, %f_123 : vector<8xf32>
          %v_134 = vector.load %query_10[%i2, %i14] : memref<4x64xf32>, vector<8xf32>
          %f_135 = math.fma %f_131, %v_134, %f_125 : vector<8xf32>
          %v_136 = vector.load %query_10[%i3, %i14] : memref<4x64xf32>, vector<8xf32>
          %f_137 = math.fma %f_131, %v_136, %f_127 : vector<8xf32>
          %v_138 = vector.load %query_10[%i4, %i14] : memref<4x64xf32>, vector<8xf32>
          %f_139 = math.fma %f_131, %v_138, %f_129 : vector<8xf32>
          %v_140 = vector.load %keys[%i0, %group_2, %at_79, %i15] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_141 = arith.extf %v_140 : vector<8xf16> to vector<8xf32>
          %v_142 = vector.load %query_10[%i0, %i15] : memref<4x64xf32>, vector<8xf32>
          %f_143 = math.fma %f_141, %v_142, %f_133 : vector<8xf32>
          %v_144 = vector.load %query_10[%i2, %i15] : memref<4x64xf32>, vector<8xf32>
          %f_145 = math.fma %f_141, %v_144, %f_135 : vector<8xf32>
          %v_146 = vector.load %query_10[%i3, %i15] : memref<4x64xf32>, vector<8xf32>
          %f_147 = math.fma %f_141, %v_146, %f_137 : vector<8xf32>
          %v_148 = vector.load %query_10[%i4, %i15] : memref<4x64xf32>, vector<8xf32>
          %f_149 = math.fma %f_141, %v_148, %f_139 : vector<8xf32>
          %v_150 = vector.load %keys[%i0, %group_2, %at_79, %i16] : memref<1x8x4096x64xf16>, vector<8xf16>
          %f_151 = arith.extf %v_150 : vector<8xf16> to vector<8xf32>
          %v_152 = vector.load %query_10[%i0, %i16] : memref<4x64xf32>, vector<8xf32>
          %f_153 = math.fma %f_151, %v_152, %f_143 : vector<8xf32>
          %v_154 = vector.load %query_10[%i2, %i16] : memref<4x64xf32>, vector<8xf32>
          %f_155 = math.fma %f_151, %v_154, %f_145 : vector<8xf32>
          %v_156 = vector.load %query_10[%i3, %i16] : memref<4x64xf32>, vector<8xf32>
          %f_157 = math.fma %f_151, %v_156, %f_147 : vector<8xf32>
          %v_158 = vector.load %query_10[%i4, %i16] : memref<4x64xf32>, vector<8xf32>
          %f_159 = math.fma %f_151, %v_158, %f_149 : vector<8xf32>
          %total_160 = vector.reduction <add>, %f_153 fastmath<reassoc> : vector<8xf32> into f32
          %score_161 = arith.mulf %total_160, %scale17 : f32
          memref.store %score_161, %scores_12[%i0, %i_77] : memref<4x64xf32>
          %total_162 = vector.reduction <add>, %f_155 fastmath<reassoc> : vector<8xf32> into f32
          %score_163 = arith.mulf %total_162, %scale17 : f32
          memref.store %score_163, %scores_12[%i2, %i_77] : memref<4x64xf32>
          %total_164 = vector.reduction <add>, %f_157 fastmath<reassoc> : vector<8xf32> into f32
          %score_165 = arith.mulf %total_164, %scale17 : f32
          memref.store %score_165, %scores_12[%i3, %i_77] : memref<4x64xf32>
          %total_166 = vector.reduction <add>, %f_159 fastmath<reassoc> : vector<8xf32> into f32
          %score_167 = arith.mulf %total_166, %scale17 : f32
          memref.store %score_167, %scores_12[%i4, %i_77] : memref<4x64xf32>
        }
        %v_168 = vector.load %scores_12[%i0, %i0] : memref<4x64xf32>, vector<8xf32>
        %v_169 = vector.load %scores_12[%i0, %i7] : memref<4x64xf32>, vector<8xf32>
        %v_170 = vector.load %scores_12[%i0, %i12] : memref<4x64xf32>, vector<8xf32>
        %v_171 = vector.load %scores_12[%i0, %i13] : memref<4x64xf32>, vector<8xf32>
        %v_172 = vector.load %scores_12[%i0, %i6] : memref<4x64xf32>, vector<8xf32>
        %v_173 = vector.load %scores_12[%i0, %i14] : memref<4x64xf32>, vector<8xf32>
        %v_174 = vector.load %scores_12[%i0, %i15] : memref<4x64xf32>, vector<8xf32>
        %v_175 = vector.load %scores_12[%i0, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_176 = arith.maximumf %v_168, %v_169 : vector<8xf32>
        %f_177 = arith.maximumf %f_176, %v_170 : vector<8xf32>
        %f_178 = arith.maximumf %f_177, %v_171 : vector<8xf32>
        %f_179 = arith.maximumf %f_178, %v_172 : vector<8xf32>
        %f_180 = arith.maximumf %f_179, %v_173 : vector<8xf32>
        %f_181 = arith.maximumf %f_180, %v_174 : vector<8xf32>
        %f_182 = arith.maximumf %f_181, %v_175 : vector<8xf32>
        %total_183 = vector.reduction <maximumf>, %f_182 : vector<8xf32> into f32
        %top_184 = arith.maximumf %turn_65, %total_183 : f32
        %fade_185 = arith.subf %turn_65, %top_184 : f32
        %fade_186 = math.exp %fade_185 : f32
        %b_187 = vector.broadcast %top_184 : f32 to vector<8xf32>
        %f_188 = arith.subf %v_168, %b_187 : vector<8xf32>
        %f_189 = math.exp %f_188 : vector<8xf32>
        vector.store %f_189, %scores_12[%i0, %i0] : memref<4x64xf32>, vector<8xf32>
        %f_190 = arith.addf %splat5, %f_189 : vector<8xf32>
        %f_191 = arith.subf %v_169, %b_187 : vector<8xf32>
        %f_192 = math.exp %f_191 : vector<8xf32>
        vector.store %f_192, %scores_12[%i0, %i7] : memref<4x64xf32>, vector<8xf32>
        %f_193 = arith.addf %f_190, %f_192 : vector<8xf32>
        %f_194 = arith.subf %v_170, %b_187 : vector<8xf32>
        %f_195 = math.exp %f_194 : vector<8xf32>
        vector.store %f_195, %scores_12[%i0, %i12] : memref<4x64xf32>, vector<8xf32>
        %f_196 = arith.addf %f_193, %f_195 : vector<8xf32>
        %f_197 = arith.subf %v_171, %b_187 : vector<8xf32>
        %f_198 = math.exp %f_197 : vector<8xf32>
        vector.store %f_198, %scores_12[%i0, %i13] : memref<4x64xf32>, vector<8xf32>
        %f_199 = arith.addf %f_196, %f_198 : vector<8xf32>
        %f_200 = arith.subf %v_172, %b_187 : vector<8xf32>
        %f_201 = math.exp %f_200 : vector<8xf32>
        vector.store %f_201, %scores_12[%i0, %i6] : memref<4x64xf32>, vector<8xf32>
        %f_202 = arith.addf %f_199, %f_201 : vector<8xf32>
        %f_203 = arith.subf %v_173, %b_187 : vector<8xf32>
        %f_204 = math.exp %f_203 : vector<8xf32>
        vector.store %f_204, %scores_12[%i0, %i14] : memref<4x64xf32>, vector<8xf32>
        %f_205 = arith.addf %f_202, %f_204 : vector<8xf32>
        %f_206 = arith.subf %v_174, %b_187 : vector<8xf32>
        %f_207 = math.exp %f_206 : vector<8xf32>
        vector.store %f_207, %scores_12[%i0, %i15] : memref<4x64xf32>, vector<8xf32>
        %f_208 = arith.addf %f_205, %f_207 : vector<8xf32>
        %f_209 = arith.subf %v_175, %b_187 : vector<8xf32>
        %f_210 = math.exp %f_209 : vector<8xf32>
        vector.store %f_210, %scores_12[%i0, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_211 = arith.addf %f_208, %f_210 : vector<8xf32>
        %total_212 = vector.reduction <add>, %f_211 fastmath<reassoc> : vector<8xf32> into f32
        %total_213 = math.fma %turn_69, %fade_186, %total_212 : f32
        %b_214 = vector.broadcast %fade_186 : f32 to vector<8xf32>
        scf.for %i_215 = %i0 to %i10 step %i7 {
          %v_217 = vector.load %mixed_11[%i0, %i_215] : memref<4x64xf32>, vector<8xf32>
          %f_218 = arith.mulf %v_217, %b_214 : vector<8xf32>
          vector.store %f_218, %mixed_11[%i0, %i_215] : memref<4x64xf32>, vector<8xf32>
        }
        %v_219 = vector.load %scores_12[%i2, %i0] : memref<4x64xf32>, vector<8xf32>
        %v_220 = vector.load %scores_12[%i2, %i7] : memref<4x64xf32>, vector<8xf32>
        %v_221 = vector.load %scores_12[%i2, %i12] : memref<4x64xf32>, vector<8xf32>
        %v_222 = vector.load %scores_12[%i2, %i13] : memref<4x64xf32>, vector<8xf32>
        %v_223 = vector.load %scores_12[%i2, %i6] : memref<4x64xf32>, vector<8xf32>
        %v_224 = vector.load %scores_12[%i2, %i14] : memref<4x64xf32>, vector<8xf32>
        %v_225 = vector.load %scores_12[%i2, %i15] : memref<4x64xf32>, vector<8xf32>
        %v_226 = vector.load %scores_12[%i2, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_227 = arith.maximumf %v_219, %v_220 : vector<8xf32>
        %f_228 = arith.maximumf %f_227, %v_221 : vector<8xf32>
        %f_229 = arith.maximumf %f_228, %v_222 : vector<8xf32>
        %f_230 = arith.maximumf %f_229, %v_223 : vector<8xf32>
        %f_231 = arith.maximumf %f_230, %v_224 : vector<8xf32>
        %f_232 = arith.maximumf %f_231, %v_225 : vector<8xf32>
        %f_233 = arith.maximumf %f_232, %v_226 : vector<8xf32>
        %total_234 = vector.reduction <maximumf>, %f_233 : vector<8xf32> into f32
        %top_235 = arith.maximumf %turn_66, %total_234 : f32
        %fade_236 = arith.subf %turn_66, %top_235 : f32
        %fade_237 = math.exp %fade_236 : f32
        %b_238 = vector.broadcast %top_235 : f32 to vector<8xf32>
        %f_239 = arith.subf %v_219, %b_238 : vector<8xf32>
        %f_240 = math.exp %f_239 : vector<8xf32>
        vector.store %f_240, %scores_12[%i2, %i0] : memref<4x64xf32>, vector<8xf32>
        %f_241 = arith.addf %splat5, %f_240 : vector<8xf32>
        %f_242 = arith.subf %v_220, %b_238 : vector<8xf32>
        %f_243 = math.exp %f_242 : vector<8xf32>
        vector.store %f_243, %scores_12[%i2, %i7] : memref<4x64xf32>, vector<8xf32>
        %f_244 = arith.addf %f_241, %f_243 : vector<8xf32>
        %f_245 = arith.subf %v_221, %b_238 : vector<8xf32>
        %f_246 = math.exp %f_245 : vector<8xf32>
        vector.store %f_246, %scores_12[%i2, %i12] : memref<4x64xf32>, vector<8xf32>
        %f_247 = arith.addf %f_244, %f_246 : vector<8xf32>
        %f_248 = arith.subf %v_222, %b_238 : vector<8xf32>
        %f_249 = math.exp %f_248 : vector<8xf32>
        vector.store %f_249, %scores_12[%i2, %i13] : memref<4x64xf32>, vector<8xf32>
        %f_250 = arith.addf %f_247, %f_249 : vector<8xf32>
        %f_251 = arith.subf %v_223, %b_238 : vector<8xf32>
        %f_252 = math.exp %f_251 : vector<8xf32>
        vector.store %f_252, %scores_12[%i2, %i6] : memref<4x64xf32>, vector<8xf32>
        %f_253 = arith.addf %f_250, %f_252 : vector<8xf32>
        %f_254 = arith.subf %v_224, %b_238 : vector<8xf32>
        %f_255 = math.exp %f_254 : vector<8xf32>
        vector.store %f_255, %scores_12[%i2, %i14] : memref<4x64xf32>, vector<8xf32>
        %f_256 = arith.addf %f_253, %f_255 : vector<8xf32>
        %f_257 = arith.subf %v_225, %b_238 : vector<8xf32>
        %f_258 = math.exp %f_257 : vector<8xf32>
        vector.store %f_258, %scores_12[%i2, %i15] : memref<4x64xf32>, vector<8xf32>
        %f_259 = arith.addf %f_256, %f_258 : vector<8xf32>
        %f_260 = arith.subf %v_226, %b_238 : vector<8xf32>
        %f_261 = math.exp %f_260 : vector<8xf32>
        vector.store %f_261, %scores_12[%i2, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_262 = arith.addf %f_259, %f_261 : vector<8xf32>
        %total_263 = vector.reduction <add>, %f_262 fastmath<reassoc> : vector<8xf32> into f32
        %total_264 = math.fma %turn_70, %fade_237, %total_263 : f32
        %b_265 = vector.broadcast %fade_237 : f32 to vector<8xf32>
        scf.for %i_266 = %i0 to %i10 step %i7 {
          %v_268 = vector.load %mixed_11[%i2, %i_266] : memref<4x64xf32>, vector<8xf32>
          %f_269 = arith.mulf %v_268, %b_265 : vector<8xf32>
          vector.store %f_269, %mixed_11[%i2, %i_266] : memref<4x64xf32>, vector<8xf32>
        }
        %v_270 = vector.load %scores_12[%i3, %i0] : memref<4x64xf32>, vector<8xf32>
        %v_271 = vector.load %scores_12[%i3, %i7] : memref<4x64xf32>, vector<8xf32>
        %v_272 = vector.load %scores_12[%i3, %i12] : memref<4x64xf32>, vector<8xf32>
        %v_273 = vector.load %scores_12[%i3, %i13] : memref<4x64xf32>, vector<8xf32>
        %v_274 = vector.load %scores_12[%i3, %i6] : memref<4x64xf32>, vector<8xf32>
        %v_275 = vector.load %scores_12[%i3, %i14] : memref<4x64xf32>, vector<8xf32>
        %v_276 = vector.load %scores_12[%i3, %i15] : memref<4x64xf32>, vector<8xf32>
        %v_277 = vector.load %scores_12[%i3, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_278 = arith.maximumf %v_270, %v_271 : vector<8xf32>
        %f_279 = arith.maximumf %f_278, %v_272 : vector<8xf32>
        %f_280 = arith.maximumf %f_279, %v_273 : vector<8xf32>
        %f_281 = arith.maximumf %f_280, %v_274 : vector<8xf32>
        %f_282 = arith.maximumf %f_281, %v_275 : vector<8xf32>
        %f_283 = arith.maximumf %f_282, %v_276 : vector<8xf32>
        %f_284 = arith.maximumf %f_283, %v_277 : vector<8xf32>
        %total_285 = vector.reduction <maximumf>, %f_284 : vector<8xf32> into f32
        %top_286 = arith.maximumf %turn_67, %total_285 : f32
        %fade_287 = arith.subf %turn_67, %top_286 : f32
        %fade_288 = math.exp %fade_287 : f32
        %b_289 = vector.broadcast %top_286 : f32 to vector<8xf32>
        %f_290 = arith.subf %v_270, %b_289 : vector<8xf32>
        %f_291 = math.exp %f_290 : vector<8xf32>
        vector.store %f_291, %scores_12[%i3, %i0] : memref<4x64xf32>, vector<8xf32>
        %f_292 = arith.addf %splat5, %f_291 : vector<8xf32>
        %f_293 = arith.subf %v_271, %b_289 : vector<8xf32>
        %f_294 = math.exp %f_293 : vector<8xf32>
        vector.store %f_294, %scores_12[%i3, %i7] : memref<4x64xf32>, vector<8xf32>
        %f_295 = arith.addf %f_292, %f_294 : vector<8xf32>
        %f_296 = arith.subf %v_272, %b_289 : vector<8xf32>
        %f_297 = math.exp %f_296 : vector<8xf32>
        vector.store %f_297, %scores_12[%i3, %i12] : memref<4x64xf32>, vector<8xf32>
        %f_298 = arith.addf %f_295, %f_297 : vector<8xf32>
        %f_299 = arith.subf %v_273, %b_289 : vector<8xf32>
        %f_300 = math.exp %f_299 : vector<8xf32>
        vector.store %f_300, %scores_12[%i3, %i13] : memref<4x64xf32>, vector<8xf32>
        %f_301 = arith.addf %f_298, %f_300 : vector<8xf32>
        %f_302 = arith.subf %v_274, %b_289 : vector<8xf32>
        %f_303 = math.exp %f_302 : vector<8xf32>
        vector.store %f_303, %scores_12[%i3, %i6] : memref<4x64xf32>, vector<8xf32>
        %f_304 = arith.addf %f_301, %f_303 : vector<8xf32>
        %f_305 = arith.subf %v_275, %b_289 : vector<8xf32>
        %f_306 = math.exp %f_305 : vector<8xf32>
        vector.store %f_306, %scores_12[%i3, %i14] : memref<4x64xf32>, vector<8xf32>
        %f_307 = arith.addf %f_304, %f_306 : vector<8xf32>
        %f_308 = arith.subf %v_276, %b_289 : vector<8xf32>
        %f_309 = math.exp %f_308 : vector<8xf32>
        vector.store %f_309, %scores_12[%i3, %i15] : memref<4x64xf32>, vector<8xf32>
        %f_310 = arith.addf %f_307, %f_309 : vector<8xf32>
        %f_311 = arith.subf %v_277, %b_289 : vector<8xf32>
        %f_312 = math.exp %f_311 : vector<8xf32>
        vector.store %f_312, %scores_12[%i3, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_313 = arith.addf %f_310, %f_312 : vector<8xf32>
        %total_314 = vector.reduction <add>, %f_313 fastmath<reassoc> : vector<8xf32> into f32
        %total_315 = math.fma %turn_71, %fade_288, %total_314 : f32
        %b_316 = vector.broadcast %fade_288 : f32 to vector<8xf32>
        scf.for %i_317 = %i0 to %i10 step %i7 {
          %v_319 = vector.load %mixed_11[%i3, %i_317] : memref<4x64xf32>, vector<8xf32>
          %f_320 = arith.mulf %v_319, %b_316 : vector<8xf32>
          vector.store %f_320, %mixed_11[%i3, %i_317] : memref<4x64xf32>, vector<8xf32>
        }
        %v_321 = vector.load %scores_12[%i4, %i0] : memref<4x64xf32>, vector<8xf32>
        %v_322 = vector.load %scores_12[%i4, %i7] : memref<4x64xf32>, vector<8xf32>
        %v_323 = vector.load %scores_12[%i4, %i12] : memref<4x64xf32>, vector<8xf32>
        %v_324 = vector.load %scores_12[%i4, %i13] : memref<4x64xf32>, vector<8xf32>
        %v_325 = vector.load %scores_12[%i4, %i6] : memref<4x64xf32>, vector<8xf32>
        %v_326 = vector.load %scores_12[%i4, %i14] : memref<4x64xf32>, vector<8xf32>
        %v_327 = vector.load %scores_12[%i4, %i15] : memref<4x64xf32>, vector<8xf32>
        %v_328 = vector.load %scores_12[%i4, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_329 = arith.maximumf %v_321, %v_322 : vector<8xf32>
        %f_330 = arith.maximumf %f_329, %v_323 : vector<8xf32>
        %f_331 = arith.maximumf %f_330, %v_324 : vector<8xf32>
        %f_332 = arith.maximumf %f_331, %v_325 : vector<8xf32>
        %f_333 = arith.maximumf %f_332, %v_326 : vector<8xf32>
        %f_334 = arith.maximumf %f_333, %v_327 : vector<8xf32>
        %f_335 = arith.maximumf %f_334, %v_328 : vector<8xf32>
        %total_336 = vector.reduction <maximumf>, %f_335 : vector<8xf32> into f32
        %top_337 = arith.maximumf %turn_68, %total_336 : f32
        %fade_338 = arith.subf %turn_68, %top_337 : f32
        %fade_339 = math.exp %fade_338 : f32
        %b_340 = vector.broadcast %top_337 : f32 to vector<8xf32>
        %f_341 = arith.subf %v_321, %b_340 : vector<8xf32>
        %f_342 = math.exp %f_341 : vector<8xf32>
        vector.store %f_342, %scores_12[%i4, %i0] : memref<4x64xf32>, vector<8xf32>
        %f_343 = arith.addf %splat5, %f_342 : vector<8xf32>
        %f_344 = arith.subf %v_322, %b_340 : vector<8xf32>
        %f_345 = math.exp %f_344 : vector<8xf32>
        vector.store %f_345, %scores_12[%i4, %i7] : memref<4x64xf32>, vector<8xf32>
        %f_346 = arith.addf %f_343, %f_345 : vector<8xf32>
        %f_347 = arith.subf %v_323, %b_340 : vector<8xf32>
        %f_348 = math.exp %f_347 : vector<8xf32>
        vector.store %f_348, %scores_12[%i4, %i12] : memref<4x64xf32>, vector<8xf32>
        %f_349 = arith.addf %f_346, %f_348 : vector<8xf32>
        %f_350 = arith.subf %v_324, %b_340 : vector<8xf32>
        %f_351 = math.exp %f_350 : vector<8xf32>
        vector.store %f_351, %scores_12[%i4, %i13] : memref<4x64xf32>, vector<8xf32>
        %f_352 = arith.addf %f_349, %f_351 : vector<8xf32>
        %f_353 = arith.subf %v_325, %b_340 : vector<8xf32>
        %f_354 = math.exp %f_353 : vector<8xf32>
        vector.store %f_354, %scores_12[%i4, %i6] : memref<4x64xf32>, vector<8xf32>
        %f_355 = arith.addf %f_352, %f_354 : vector<8xf32>
        %f_356 = arith.subf %v_326, %b_340 : vector<8xf32>
        %f_357 = math.exp %f_356 : vector<8xf32>
        vector.store %f_357, %scores_12[%i4, %i14] : memref<4x64xf32>, vector<8xf32>
        %f_358 = arith.addf %f_355, %f_357 : vector<8xf32>
        %f_359 = arith.subf %v_327, %b_340 : vector<8xf32>
        %f_360 = math.exp %f_359 : vector<8xf32>
        vector.store %f_360, %scores_12[%i4, %i15] : memref<4x64xf32>, vector<8xf32>
        %f_361 = arith.addf %f_358, %f_360 : vector<8xf32>
        %f_362 = arith.subf %v_328, %b_340 : vector<8xf32>
        %f_363 = math.exp %f_362 : vector<8xf32>
        vector.store %f_363, %scores_12[%i4, %i16] : memref<4x64xf32>, vector<8xf32>
        %f_364 = arith.addf %f_361, %f_363 : vector<8xf32>
        %total_365 = vector.reduction <add>, %f_364 fastmath<reassoc> : vector<8xf32> into f32
        %total_366 = math.fma %turn_72, %fade_339, %total_365 : f32
        %b_367 = vector.broadcast %fade_339 : f32 to vector<8xf32>
        scf.for %i_368 = %i0 to %i10 step %i7 {
          %v_370 = vector.load %mixed_11[%i4, %i_368] : memref<4x64xf32>, vector<8xf32>
          %f_371 = arith.mulf %v_370, %b_367 : vector<8xf32>
          vector.store %f_371, %mixed_11[%i4, %i_368] : memref<4x64xf32>, vector<8xf32>
        }
        scf.for %i_372 = %i0 to %i10 step %i12 {
          %at_374 = arith.addi %i_372, %i7 : index
          %v_375 = vector.load %mixed_11[%i0, %i_372] : memref<4x64xf32>, vector<8xf32>
          %v_376 = vector.load %mixed_11[%i0, %at_374] : memref<4x64xf32>, vector<8xf32>
          %v_377 = vector.load %mixed_11[%i2, %i_372] : memref<4x64xf32>, vector<8xf32>
          %v_378 = vector.load %mixed_11[%i2, %at_374] : memref<4x64xf32>, vector<8xf32>
          %v_379 = vector.load %mixed_11[%i3, %i_372] : memref<4x64xf32>, vector<8xf32>
          %v_380 = vector.load %mixed_11[%i3, %at_374] : memref<4x64xf32>, vector<8xf32>
          %v_381 = vector.load %mixed_11[%i4, %i_372] : memref<4x64xf32>, vector<8xf32>
          %v_382 = vector.load %mixed_11[%i4, %at_374] : memref<4x64xf32>, vector<8xf32>
          %loop_392:8 = scf.for %i_383 = %i0 to %count_76 step %i2 iter_args(%turn_384 = %v_375, %turn_385 = %v_376, %turn_386 = %v_377, %turn_387 = %v_378, %turn_388 = %v_379, %turn_389 = %v_380, %turn_390 = %v_381, %turn_391 = %v_382) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %at_393 = arith.addi %i_64, %i_383 : index
            %v_394 = vector.load %values[%i0, %group_2, %at_393, %i_372] : memref<1x8x4096x64xf16>, vector<8xf16>
            %f_395 = arith.extf %v_394 : vector<8xf16> to vector<8xf32>
            %v_396 = vector.load %values[%i0, %group_2, %at_393, %at_374] : memref<1x8x4096x64xf16>, vector<8xf16>
            %f_397 = arith.extf %v_396 : vector<8xf16> to vector<8xf32>
            %x_398 = memref.load %scores_12[%i0, %i_383] : memref<4x64xf32>
            %b_399 = vector.broadcast %x_398 : f32 to vector<8xf32>
            %x_400 = memref.load %scores_12[%i2, %i_383] : memref<4x64xf32>
            %b_401 = vector.broadcast %x_400 : f32 to vector<8xf32>
            %x_402 = memref.load %scores_12[%i3, %i_383] : memref<4x64xf32>
            %b_403 = vector.broadcast %x_402 : f32 to vector<8xf32>
            %x_404 = memref.load %scores_12[%i4, %i_383] : memref<4x64xf32>
            %b_405 = vector.broadcast %x_404 : f32 to vector<8xf32>
            %f_406 = math.fma %b_399, %f_395, %turn_384 : vector<8xf32>
            %f_407 = math.fma %b_399, %f_397, %turn_385 : vector<8xf32>
            %f_408 = math.fma %b_401, %f_395, %turn_386 : vector<8xf32>
            %f_409 = math.fma %b_401, %f_397, %turn_387 : vector<8xf32>
            %f_410 = math.fma %b_403, %f_395, %turn_388 : vector<8xf32>
            %f_411 = math.fma %b_403, %f_397, %turn_389 : vector<8xf32>
            %f_412 = math.fma %b_405, %f_395, %turn_390 : vector<8xf32>
            %f_413 = math.fma %b_405, %f_397, %turn_391 : vector<8xf32>
            scf.yield %f_406, %f_407, %f_408, %f_409, %f_410, %f_411, %f_412, %f_413 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %loop_392#0, %mixed_11[%i0, %i_372] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_392#1, %mixed_11[%i0, %at_374] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_392#2, %mixed_11[%i2, %i_372] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_392#3, %mixed_11[%i2, %at_374] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_392#4, %mixed_11[%i3, %i_372] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_392#5, %mixed_11[%i3, %at_374] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_392#6, %mixed_11[%i4, %i_372] : memref<4x64xf32>, vector<8xf32>
          vector.store %loop_392#7, %mixed_11[%i4, %at_374] : memref<4x64xf32>, vector<8xf32>
        }
        scf.yield %top_184, %top_235, %top_286, %top_337, %total_213, %total_264, %total_315, %total_366 : f32, f32, f32, f32, f32, f32, f32, f32
      }
      scf.for %i_414 = %i0 to %i10 step %i7 {
        %v_416 = vector.load %mixed_11[%i0, %i_414] : memref<4x64xf32>, vector<8xf32>
        %b_417 = vector.broadcast %loop_73#4 : f32 to vector<8xf32>
        %f_418 = arith.divf %v_416, %b_417 : vector<8xf32>
        vector.store %f_418, %y[%group_1, %at_6, %i_414] : memref<1x32x64xf32>, vector<8xf32>
        %v_419 = vector.load %mixed_11[%i2, %i_414] : memref<4x64xf32>, vector<8xf32>
        %b_420 = vector.broadcast %loop_73#5 : f32 to vector<8xf32>
        %f_421 = arith.divf %v_419, %b_420 : vector<8xf32>
        vector.store %f_421, %y[%group_1, %at_7, %i_414] : memref<1x32x64xf32>, vector<8xf32>
        %v_422 = vector.load %mixed_11[%i3, %i_414] : memref<4x64xf32>, vector<8xf32>
        %b_423 = vector.broadcast %loop_73#6 : f32 to vector<8xf32>
        %f_424 = arith.divf %v_422, %b_423 : vector<8xf32>
        vector.store %f_424, %y[%group_1, %at_8, %i_414] : memref<1x32x64xf32>, vector<8xf32>
        %v_425 = vector.load %mixed_11[%i4, %i_414] : memref<4x64xf32>, vector<8xf32>
        %b_426 = vector.broadcast %loop_73#7 : f32 to vector<8xf32>
        %f_427 = arith.divf %v_425, %b_426 : vector<8xf32>
        vector.store %f_427, %y[%group_1, %at_9, %i_414] : memref<1x32x64xf32>, vector<8xf32>
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
