hal.executable.source private @kernel_gate_up_f16_vector {
  hal.executable.export public @kernel_gate_up_f16_vector_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_f16_vector_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<0.0> : vector<16xf32>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 2048 : index
      %i3 = arith.constant 16 : index
      %count4 = arith.constant 2.048000e+03 : f32
      %eps5 = arith.constant 1.000000e-05 : f32
      %one6 = arith.constant 1.0 : f32
      %i7 = arith.constant 8 : index
      %i8 = arith.constant 512 : index
      %i9 = arith.constant 1 : index
      %i10 = arith.constant 4 : index
      %i11 = arith.constant 128 : index
      %i12 = arith.constant 2 : index
      %i13 = arith.constant 3 : index
      %splat14 = arith.constant dense<1.0> : vector<16xf32>
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<512x2048x16xf16>
      %w1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<512x2048x16xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<8192xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %loop_4 = scf.for %i_2 = %i1 to %i2 step %i3 iter_args(%turn_3 = %splat0) -> (vector<16xf32>) {
        %v_5 = vector.load %x[%i_2] : memref<2048xf32>, vector<16xf32>
        %f_6 = math.fma %v_5, %v_5, %turn_3 : vector<16xf32>
        scf.yield %f_6 : vector<16xf32>
      }
      %total_7 = vector.reduction <add>, %loop_4 fastmath<reassoc> : vector<16xf32> into f32
      %mean_8 = arith.divf %total_7, %count4 : f32
      %shifted_9 = arith.addf %mean_8, %eps5 : f32
      %root_10 = math.sqrt %shifted_9 : f32
      %inverse_11 = arith.divf %one6, %root_10 : f32
      %ready_12 = memref.alloca() : memref<2048xf32>
      scf.for %i_13 = %i1 to %i2 step %i3 {
        %v_15 = vector.load %x[%i_13] : memref<2048xf32>, vector<16xf32>
        %b_16 = vector.broadcast %inverse_11 : f32 to vector<16xf32>
        %f_17 = arith.mulf %v_15, %b_16 : vector<16xf32>
        %v_18 = vector.load %norm[%i_13] : memref<2048xf32>, vector<16xf32>
        %f_19 = arith.mulf %f_17, %v_18 : vector<16xf32>
        vector.store %f_19, %ready_12[%i_13] : memref<2048xf32>, vector<16xf32>
      }
      %at_20 = arith.muli %group_1, %i7 : index
      %at_21 = arith.addi %at_20, %i7 : index
      %end_22 = arith.minsi %at_21, %i8 : index
      scf.for %i_23 = %at_20 to %end_22 step %i9 {
        %loop_34:8 = scf.for %i_25 = %i1 to %i2 step %i10 iter_args(%turn_26 = %splat0, %turn_27 = %splat0, %turn_28 = %splat0, %turn_29 = %splat0, %turn_30 = %splat0, %turn_31 = %splat0, %turn_32 = %splat0, %turn_33 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
          %x_35 = memref.load %ready_12[%i_25] : memref<2048xf32>
          %b_36 = vector.broadcast %x_35 : f32 to vector<16xf32>
          %at_37 = arith.addi %i_25, %i11 : index
          memref.prefetch %w0[%i_23, %at_37, %i1], read, locality<3>, data : memref<512x2048x16xf16>
          %v_38 = vector.load %w0[%i_23, %i_25, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_39 = arith.extf %v_38 : vector<16xf16> to vector<16xf32>
          %f_40 = math.fma %b_36, %f_39, %turn_26 : vector<16xf32>
          %at_41 = arith.addi %i_25, %i11 : index
          memref.prefetch %w1[%i_23, %at_41, %i1], read, locality<3>, data : memref<512x2048x16xf16>
          %v_42 = vector.load %w1[%i_23, %i_25, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_43 = arith.extf %v_42 : vector<16xf16> to vector<16xf32>
          %f_44 = math.fma %b_36, %f_43, %turn_27 : vector<16xf32>
          %at_45 = arith.addi %i_25, %i9 : index
          %x_46 = memref.load %ready_12[%at_45] : memref<2048xf32>
          %b_47 = vector.broadcast %x_46 : f32 to vector<16xf32>
          %v_48 = vector.load %w0[%i_23, %at_45, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_49 = arith.extf %v_48 : vector<16xf16> to vector<16xf32>
          %f_50 = math.fma %b_47, %f_49, %turn_28 : vector<16xf32>
          %v_51 = vector.load %w1[%i_23, %at_45, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_52 = arith.extf %v_51 : vector<16xf16> to vector<16xf32>
          %f_53 = math.fma %b_47, %f_52, %turn_29 : vector<16xf32>
          %at_54 = arith.addi %i_25, %i12 : index
          %x_55 = memref.load %ready_12[%at_54] : memref<2048xf32>
          %b_56 = vector.broadcast %x_55 : f32 to vector<16xf32>
          %at_57 = arith.addi %at_54, %i11 : index
          memref.prefetch %w0[%i_23, %at_57, %i1], read, locality<3>, data : memref<512x2048x16xf16>
          %v_58 = vector.load %w0[%i_23, %at_54, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_59 = arith.extf %v_58 : vector<16xf16> to vector<16xf32>
          %f_60 = math.fma %b_56, %f_59, %turn_30 : vector<16xf32>
          %at_61 = arith.addi %at_54, %i11 : index
          memref.prefetch %w1[%i_23, %at_61, %i1], read, locality<3>, data : memref<512x2048x16xf16>
          %v_62 = vector.load %w1[%i_23, %at_54, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_63 = arith.extf %v_62 : vector<16xf16> to vector<16xf32>
          %f_64 = math.fma %b_56, %f_63, %turn_31 : vector<16xf32>
          %at_65 = arith.addi %i_25, %i13 : index
          %x_66 = memref.load %ready_12[%at_65] : memref<2048xf32>
          %b_67 = vector.broadcast %x_66 : f32 to vector<16xf32>
          %v_68 = vector.load %w0[%i_23, %at_65, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_69 = arith.extf %v_68 : vector<16xf16> to vector<16xf32>
          %f_70 = math.fma %b_67, %f_69, %turn_32 : vector<16xf32>
          %v_71 = vector.load %w1[%i_23, %at_65, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_72 = arith.extf %v_71 : vector<16xf16> to vector<16xf32>
          %f_73 = math.fma %b_67, %f_72, %turn_33 : vector<16xf32>
          scf.yield %f_40, %f_44, %f_50, %f_53, %f_60, %f_64, %f_70, %f_73 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
        }
        %f_74 = arith.addf %loop_34#0, %loop_34#2 : vector<16xf32>
        %f_75 = arith.addf %f_74, %loop_34#4 : vector<16xf32>
        %f_76 = arith.addf %f_75, %loop_34#6 : vector<16xf32>
        %f_77 = arith.addf %loop_34#1, %loop_34#3 : vector<16xf32>
        %f_78 = arith.addf %f_77, %loop_34#5 : vector<16xf32>
        %f_79 = arith.addf %f_78, %loop_34#7 : vector<16xf32>
        %f_80 = arith.negf %f_76 : vector<16xf32>
        %f_81 = math.exp %f_80 : vector<16xf32>
        %f_82 = arith.addf %splat14, %f_81 : vector<16xf32>
        %f_83 = arith.divf %f_76, %f_82 : vector<16xf32>
        %f_84 = arith.mulf %f_83, %f_79 : vector<16xf32>
        %at_85 = arith.muli %i_23, %i3 : index
        vector.store %f_84, %y[%at_85] : memref<8192xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @gate_up_f16(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %w0: tensor<512x2048x16xf16>, %w1: tensor<512x2048x16xf16>) -> (tensor<1x8192xf32>) {
  %y = flow.dispatch @kernel_gate_up_f16_vector::@kernel_gate_up_f16_vector_entry(%x, %norm, %w0, %w1) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf16>, tensor<512x2048x16xf16>) -> tensor<1x8192xf32>
  return %y : tensor<1x8192xf32>
}
