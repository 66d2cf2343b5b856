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
      %splat3 = arith.constant dense<0.0> : vector<8xf32>
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 8192 : index
      %i6 = arith.constant 2 : index
      %i7 = arith.constant 3 : index
      %i8 = arith.constant 8 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<8192xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<256x8192x8xf16>
      %stream = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<2048xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<2048xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %at_2 = arith.muli %group_1, %i0 : index
      %at_3 = arith.addi %at_2, %i0 : index
      %end_4 = arith.minsi %at_3, %i1 : index
      scf.for %i_5 = %at_2 to %end_4 step %i2 {
        %loop_12:4 = scf.for %i_7 = %i4 to %i5 step %i0 iter_args(%turn_8 = %splat3, %turn_9 = %splat3, %turn_10 = %splat3, %turn_11 = %splat3) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
          %x_13 = memref.load %x[%i_7] : memref<8192xf32>
          %b_14 = vector.broadcast %x_13 : f32 to vector<8xf32>
          %at_15 = arith.addi %i_7, %i1 : index
          memref.prefetch %w0[%i_5, %at_15, %i4], read, locality<3>, data : memref<256x8192x8xf16>
          %v_16 = vector.load %w0[%i_5, %i_7, %i4] : memref<256x8192x8xf16>, vector<8xf16>
          %f_17 = arith.extf %v_16 : vector<8xf16> to vector<8xf32>
          %f_18 = math.fma %b_14, %f_17, %turn_8 : vector<8xf32>
          %at_19 = arith.addi %i_7, %i2 : index
          %x_20 = memref.load %x[%at_19] : memref<8192xf32>
          %b_21 = vector.broadcast %x_20 : f32 to vector<8xf32>
          %v_22 = vector.load %w0[%i_5, %at_19, %i4] : memref<256x8192x8xf16>, vector<8xf16>
          %f_23 = arith.extf %v_22 : vector<8xf16> to vector<8xf32>
          %f_24 = math.fma %b_21, %f_23, %turn_9 : vector<8xf32>
          %at_25 = arith.addi %i_7, %i6 : index
          %x_26 = memref.load %x[%at_25] : memref<8192xf32>
          %b_27 = vector.broadcast %x_26 : f32 to vector<8xf32>
          %v_28 = vector.load %w0[%i_5, %at_25, %i4] : memref<256x8192x8xf16>, vector<8xf16>
          %f_29 = arith.extf %v_28 : vector<8xf16> to vector<8xf32>
          %f_30 = math.fma %b_27, %f_29, %turn_10 : vector<8xf32>
          %at_31 = arith.addi %i_7, %i7 : index
          %x_32 = memref.load %x[%at_31] : memref<8192xf32>
          %b_33 = vector.broadcast %x_32 : f32 to vector<8xf32>
          %v_34 = vector.load %w0[%i_5, %at_31, %i4] : memref<256x8192x8xf16>, vector<8xf16>
          %f_35 = arith.extf %v_34 : vector<8xf16> to vector<8xf32>
          %f_36 = math.fma %b_33, %f_35, %turn_11 : vector<8xf32>
          scf.yield %f_18, %f_24, %f_30, %f_36 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
        }
        %f_37 = arith.addf %loop_12#0, %loop_12#1 : vector<8xf32>
        %f_38 = arith.addf %f_37, %loop_12#2 : vector<8xf32>
        %f_39 = arith.addf %f_38, %loop_12#3 : vector<8xf32>
        %at_40 = arith.muli %i_5, %i8 : index
        %v_41 = vector.load %stream[%at_40] : memref<2048xf32>, vector<8xf32>
        %f_42 = arith.addf %v_41, %f_39 : vector<8xf32>
        %at_43 = arith.muli %i_5, %i8 : index
        vector.store %f_42, %y[%at_43] : memref<2048xf32>, vector<8xf32>
      }
      return
    }
  }
}
func.func private @residual_1x8192_f16(%x: tensor<1x8192xf32>, %w0: tensor<256x8192x8xf16>, %stream: tensor<1x2048xf32>) -> (tensor<1x2048xf32>) {
  %y = flow.dispatch @kernel_residual_1x8192_f16_vector::@kernel_residual_1x8192_f16_vector_entry(%x, %w0, %stream) : (tensor<1x8192xf32>, tensor<256x8192x8xf16>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
