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
      %i9 = arith.constant 4 : index
      %i10 = arith.constant 1 : index
      %splat11 = arith.constant dense<1.0> : vector<16xf32>
      %i12 = arith.constant 2 : index
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
      %at_12 = arith.muli %group_1, %i7 : index
      %at_13 = arith.addi %at_12, %i7 : index
      %end_14 = arith.minsi %at_13, %i8 : index
      scf.for %i_15 = %at_12 to %end_14 step %i9 {
        %at_17 = arith.addi %i_15, %i10 : index
        %at_18 = arith.addi %i_15, %i10 : index
        %loop_24:4 = scf.for %i_19 = %i1 to %i2 step %i10 iter_args(%turn_20 = %splat0, %turn_21 = %splat0, %turn_22 = %splat0, %turn_23 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
          %x_25 = memref.load %x[%i_19] : memref<2048xf32>
          %x_26 = memref.load %norm[%i_19] : memref<2048xf32>
          %x_27 = arith.mulf %x_25, %x_26 : f32
          %b_28 = vector.broadcast %x_27 : f32 to vector<16xf32>
          %v_29 = vector.load %w0[%i_15, %i_19, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_30 = arith.extf %v_29 : vector<16xf16> to vector<16xf32>
          %v_31 = vector.load %w0[%at_17, %i_19, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_32 = arith.extf %v_31 : vector<16xf16> to vector<16xf32>
          %v_33 = vector.load %w1[%i_15, %i_19, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_34 = arith.extf %v_33 : vector<16xf16> to vector<16xf32>
          %v_35 = vector.load %w1[%at_18, %i_19, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_36 = arith.extf %v_35 : vector<16xf16> to vector<16xf32>
          %f_37 = math.fma %b_28, %f_30, %turn_20 : vector<16xf32>
          %f_38 = math.fma %b_28, %f_32, %turn_21 : vector<16xf32>
          %f_39 = math.fma %b_28, %f_34, %turn_22 : vector<16xf32>
          %f_40 = math.fma %b_28, %f_36, %turn_23 : vector<16xf32>
          scf.yield %f_37, %f_38, %f_39, %f_40 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
        }
        %b_41 = vector.broadcast %inverse_11 : f32 to vector<16xf32>
        %f_42 = arith.mulf %loop_24#0, %b_41 : vector<16xf32>
        %f_43 = arith.mulf %loop_24#1, %b_41 : vector<16xf32>
        %f_44 = arith.mulf %loop_24#2, %b_41 : vector<16xf32>
        %f_45 = arith.mulf %loop_24#3, %b_41 : vector<16xf32>
        %f_46 = arith.negf %f_42 : vector<16xf32>
        %f_47 = math.exp %f_46 : vector<16xf32>
        %f_48 = arith.addf %splat11, %f_47 : vector<16xf32>
        %f_49 = arith.divf %f_42, %f_48 : vector<16xf32>
        %f_50 = arith.mulf %f_49, %f_44 : vector<16xf32>
        %at_51 = arith.muli %i_15, %i3 : index
        vector.store %f_50, %y[%at_51] : memref<8192xf32>, vector<16xf32>
        %f_52 = arith.negf %f_43 : vector<16xf32>
        %f_53 = math.exp %f_52 : vector<16xf32>
        %f_54 = arith.addf %splat11, %f_53 : vector<16xf32>
        %f_55 = arith.divf %f_43, %f_54 : vector<16xf32>
        %f_56 = arith.mulf %f_55, %f_45 : vector<16xf32>
        %at_57 = arith.addi %i_15, %i10 : index
        %at_58 = arith.muli %at_57, %i3 : index
        vector.store %f_56, %y[%at_58] : memref<8192xf32>, vector<16xf32>
        %at_59 = arith.addi %i_15, %i12 : index
        %at_60 = arith.addi %at_59, %i10 : index
        %at_61 = arith.addi %at_59, %i10 : index
        %loop_67:4 = scf.for %i_62 = %i1 to %i2 step %i10 iter_args(%turn_63 = %splat0, %turn_64 = %splat0, %turn_65 = %splat0, %turn_66 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
          %x_68 = memref.load %x[%i_62] : memref<2048xf32>
          %x_69 = memref.load %norm[%i_62] : memref<2048xf32>
          %x_70 = arith.mulf %x_68, %x_69 : f32
          %b_71 = vector.broadcast %x_70 : f32 to vector<16xf32>
          %v_72 = vector.load %w0[%at_59, %i_62, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_73 = arith.extf %v_72 : vector<16xf16> to vector<16xf32>
          %v_74 = vector.load %w0[%at_60, %i_62, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_75 = arith.extf %v_74 : vector<16xf16> to vector<16xf32>
          %v_76 = vector.load %w1[%at_59, %i_62, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_77 = arith.extf %v_76 : vector<16xf16> to vector<16xf32>
          %v_78 = vector.load %w1[%at_61, %i_62, %i1] : memref<512x2048x16xf16>, vector<16xf16>
          %f_79 = arith.extf %v_78 : vector<16xf16> to vector<16xf32>
          %f_80 = math.fma %b_71, %f_73, %turn_63 : vector<16xf32>
          %f_81 = math.fma %b_71, %f_75, %turn_64 : vector<16xf32>
          %f_82 = math.fma %b_71, %f_77, %turn_65 : vector<16xf32>
          %f_83 = math.fma %b_71, %f_79, %turn_66 : vector<16xf32>
          scf.yield %f_80, %f_81, %f_82, %f_83 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
        }
        %b_84 = vector.broadcast %inverse_11 : f32 to vector<16xf32>
        %f_85 = arith.mulf %loop_67#0, %b_84 : vector<16xf32>
        %f_86 = arith.mulf %loop_67#1, %b_84 : vector<16xf32>
        %f_87 = arith.mulf %loop_67#2, %b_84 : vector<16xf32>
        %f_88 = arith.mulf %loop_67#3, %b_84 : vector<16xf32>
        %f_89 = arith.negf %f_85 : vector<16xf32>
        %f_90 = math.exp %f_89 : vector<16xf32>
        %f_91 = arith.addf %splat11, %f_90 : vector<16xf32>
        %f_92 = arith.divf %f_85, %f_91 : vector<16xf32>
        %f_93 = arith.mulf %f_92, %f_87 : vector<16xf32>
        %at_94 = arith.muli %at_59, %i3 : index
        vector.store %f_93, %y[%at_94] : memref<8192xf32>, vector<16xf32>
        %f_95 = arith.negf %f_86 : vector<16xf32>
        %f_96 = math.exp %f_95 : vector<16xf32>
        %f_97 = arith.addf %splat11, %f_96 : vector<16xf32>
        %f_98 = arith.divf %f_86, %f_97 : vector<16xf32>
        %f_99 = arith.mulf %f_98, %f_88 : vector<16xf32>
        %at_100 = arith.addi %at_59, %i10 : index
        %at_101 = arith.muli %at_100, %i3 : index
        vector.store %f_99, %y[%at_101] : memref<8192xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @gate_up_f16(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %wg: tensor<512x2048x16xf16>, %wu: tensor<512x2048x16xf16>) -> (tensor<1x8192xf32>) {
  %y = flow.dispatch @kernel_gate_up_f16_vector::@kernel_gate_up_f16_vector_entry(%x, %norm, %wg, %wu) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf16>, tensor<512x2048x16xf16>) -> tensor<1x8192xf32>
  return %y : tensor<1x8192xf32>
}
