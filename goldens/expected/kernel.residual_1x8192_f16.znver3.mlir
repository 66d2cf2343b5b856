hal.executable.source private @kernel_residual_1x8192_f16_vector {
  hal.executable.export public @kernel_residual_1x8192_f16_vector_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_1x8192_f16_vector_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 256 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 3 : index
      %splat5 = arith.constant dense<0.0> : vector<8xf32>
      %i6 = arith.constant 0 : index
      %i7 = arith.constant 8192 : index
      %i8 = arith.constant 8 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i6) : memref<8192xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i6) : memref<256x8192x8xf16>
      %stream = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i6) : memref<2048xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i6) : memref<2048xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %at_2 = arith.muli %group_1, %i0 : index
      %at_3 = arith.addi %at_2, %i0 : index
      %end_4 = arith.minsi %at_3, %i1 : index
      scf.for %i_5 = %at_2 to %end_4 step %i0 {
        %at_7 = arith.addi %i_5, %i2 : index
        %at_8 = arith.addi %i_5, %i3 : index
        %at_9 = arith.addi %i_5, %i4 : index
        %loop_15:4 = scf.for %i_10 = %i6 to %i7 step %i2 iter_args(%turn_11 = %splat5, %turn_12 = %splat5, %turn_13 = %splat5, %turn_14 = %splat5) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
          %x_16 = memref.load %x[%i_10] : memref<8192xf32>
          %b_17 = vector.broadcast %x_16 : f32 to vector<8xf32>
          %v_18 = vector.load %w0[%i_5, %i_10, %i6] : memref<256x8192x8xf16>, vector<8xf16>
          %f_19 = arith.extf %v_18 : vector<8xf16> to vector<8xf32>
          %v_20 = vector.load %w0[%at_7, %i_10, %i6] : memref<256x8192x8xf16>, vector<8xf16>
          %f_21 = arith.extf %v_20 : vector<8xf16> to vector<8xf32>
          %v_22 = vector.load %w0[%at_8, %i_10, %i6] : memref<256x8192x8xf16>, vector<8xf16>
          %f_23 = arith.extf %v_22 : vector<8xf16> to vector<8xf32>
          %v_24 = vector.load %w0[%at_9, %i_10, %i6] : memref<256x8192x8xf16>, vector<8xf16>
          %f_25 = arith.extf %v_24 : vector<8xf16> to vector<8xf32>
          %f_26 = math.fma %b_17, %f_19, %turn_11 : vector<8xf32>
          %f_27 = math.fma %b_17, %f_21, %turn_12 : vector<8xf32>
          %f_28 = math.fma %b_17, %f_23, %turn_13 : vector<8xf32>
          %f_29 = math.fma %b_17, %f_25, %turn_14 : vector<8xf32>
          scf.yield %f_26, %f_27, %f_28, %f_29 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
        }
        %at_30 = arith.muli %i_5, %i8 : index
        %v_31 = vector.load %stream[%at_30] : memref<2048xf32>, vector<8xf32>
        %f_32 = arith.addf %v_31, %loop_15#0 : vector<8xf32>
        vector.store %f_32, %y[%at_30] : memref<2048xf32>, vector<8xf32>
        %at_33 = arith.addi %i_5, %i2 : index
        %at_34 = arith.muli %at_33, %i8 : index
        %v_35 = vector.load %stream[%at_34] : memref<2048xf32>, vector<8xf32>
        %f_36 = arith.addf %v_35, %loop_15#1 : vector<8xf32>
        vector.store %f_36, %y[%at_34] : memref<2048xf32>, vector<8xf32>
        %at_37 = arith.addi %i_5, %i3 : index
        %at_38 = arith.muli %at_37, %i8 : index
        %v_39 = vector.load %stream[%at_38] : memref<2048xf32>, vector<8xf32>
        %f_40 = arith.addf %v_39, %loop_15#2 : vector<8xf32>
        vector.store %f_40, %y[%at_38] : memref<2048xf32>, vector<8xf32>
        %at_41 = arith.addi %i_5, %i4 : index
        %at_42 = arith.muli %at_41, %i8 : index
        %v_43 = vector.load %stream[%at_42] : memref<2048xf32>, vector<8xf32>
        %f_44 = arith.addf %v_43, %loop_15#3 : vector<8xf32>
        vector.store %f_44, %y[%at_42] : memref<2048xf32>, vector<8xf32>
      }
      return
    }
  }
}
func.func private @residual_1x8192_f16(%x: tensor<1x8192xf32>, %w: tensor<256x8192x8xf16>, %stream: tensor<1x2048xf32>) -> (tensor<1x2048xf32>) {
  %y = flow.dispatch @kernel_residual_1x8192_f16_vector::@kernel_residual_1x8192_f16_vector_entry(%x, %w, %stream) : (tensor<1x8192xf32>, tensor<256x8192x8xf16>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
