hal.executable.source private @kernel_residual_1x8192_int8_bytes {
  hal.executable.export public @kernel_residual_1x8192_int8_bytes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_1x8192_int8_bytes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 256 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 0 : index
      %splat4 = arith.constant dense<0.0> : vector<8xf32>
      %i5 = arith.constant 8192 : index
      %i6 = arith.constant 8 : index
      %i7 = arith.constant 4096 : index
      %i8 = arith.constant 2 : index
      %i9 = arith.constant 3 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i3) : memref<8192xf32>
      %w0_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i3) : memref<256x65536xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i3) : memref<256x1x8xf32>
      %stream = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i3) : memref<2048xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i3) : memref<2048xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %at_2 = arith.muli %group_1, %i0 : index
      %at_3 = arith.addi %at_2, %i0 : index
      %end_4 = arith.minsi %at_3, %i1 : index
      scf.for %i_5 = %at_2 to %end_4 step %i2 {
        %loop_12:4 = scf.for %i_7 = %i3 to %i5 step %i0 iter_args(%turn_8 = %splat4, %turn_9 = %splat4, %turn_10 = %splat4, %turn_11 = %splat4) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
          %at_13 = arith.addi %i3, %i_7 : index
          %at_14 = arith.muli %at_13, %i6 : index
          %at_15 = arith.addi %at_14, %i7 : index
          memref.prefetch %w0_codes[%i_5, %at_15], read, locality<3>, data : memref<256x65536xi8>
          %at_16 = arith.muli %at_13, %i6 : index
          %v_17 = vector.load %w0_codes[%i_5, %at_16] : memref<256x65536xi8>, vector<8xi8>
          %word_18 = arith.extsi %v_17 : vector<8xi8> to vector<8xi32>
          %f_19 = arith.sitofp %word_18 : vector<8xi32> to vector<8xf32>
          %at_20 = arith.addi %at_13, %i2 : index
          %at_21 = arith.muli %at_20, %i6 : index
          %v_22 = vector.load %w0_codes[%i_5, %at_21] : memref<256x65536xi8>, vector<8xi8>
          %word_23 = arith.extsi %v_22 : vector<8xi8> to vector<8xi32>
          %f_24 = arith.sitofp %word_23 : vector<8xi32> to vector<8xf32>
          %at_25 = arith.addi %at_13, %i8 : index
          %at_26 = arith.muli %at_25, %i6 : index
          %v_27 = vector.load %w0_codes[%i_5, %at_26] : memref<256x65536xi8>, vector<8xi8>
          %word_28 = arith.extsi %v_27 : vector<8xi8> to vector<8xi32>
          %f_29 = arith.sitofp %word_28 : vector<8xi32> to vector<8xf32>
          %at_30 = arith.addi %at_13, %i9 : index
          %at_31 = arith.muli %at_30, %i6 : index
          %v_32 = vector.load %w0_codes[%i_5, %at_31] : memref<256x65536xi8>, vector<8xi8>
          %word_33 = arith.extsi %v_32 : vector<8xi8> to vector<8xi32>
          %f_34 = arith.sitofp %word_33 : vector<8xi32> to vector<8xf32>
          %x_35 = memref.load %x[%at_13] : memref<8192xf32>
          %b_36 = vector.broadcast %x_35 : f32 to vector<8xf32>
          %f_37 = math.fma %b_36, %f_19, %turn_8 : vector<8xf32>
          %at_38 = arith.addi %at_13, %i2 : index
          %x_39 = memref.load %x[%at_38] : memref<8192xf32>
          %b_40 = vector.broadcast %x_39 : f32 to vector<8xf32>
          %f_41 = math.fma %b_40, %f_24, %turn_9 : vector<8xf32>
          %at_42 = arith.addi %at_13, %i8 : index
          %x_43 = memref.load %x[%at_42] : memref<8192xf32>
          %b_44 = vector.broadcast %x_43 : f32 to vector<8xf32>
          %f_45 = math.fma %b_44, %f_29, %turn_10 : vector<8xf32>
          %at_46 = arith.addi %at_13, %i9 : index
          %x_47 = memref.load %x[%at_46] : memref<8192xf32>
          %b_48 = vector.broadcast %x_47 : f32 to vector<8xf32>
          %f_49 = math.fma %b_48, %f_34, %turn_11 : vector<8xf32>
          scf.yield %f_37, %f_41, %f_45, %f_49 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
        }
        %f_50 = arith.addf %loop_12#0, %loop_12#1 : vector<8xf32>
        %f_51 = arith.addf %f_50, %loop_12#2 : vector<8xf32>
        %f_52 = arith.addf %f_51, %loop_12#3 : vector<8xf32>
        %v_53 = vector.load %w0_scales[%i_5, %i3, %i3] : memref<256x1x8xf32>, vector<8xf32>
        %f_54 = arith.mulf %f_52, %v_53 : vector<8xf32>
        %at_55 = arith.muli %i_5, %i6 : index
        %v_56 = vector.load %stream[%at_55] : memref<2048xf32>, vector<8xf32>
        %f_57 = arith.addf %v_56, %f_54 : vector<8xf32>
        %at_58 = arith.muli %i_5, %i6 : index
        vector.store %f_57, %y[%at_58] : memref<2048xf32>, vector<8xf32>
      }
      return
    }
  }
}
func.func private @residual_1x8192_int8(%x: tensor<1x8192xf32>, %w0_codes: tensor<256x8192x8xi8>, %w0_scales: tensor<256x1x8xf32>, %stream: tensor<1x2048xf32>) -> (tensor<1x2048xf32>) {
  %y = flow.dispatch @kernel_residual_1x8192_int8_bytes::@kernel_residual_1x8192_int8_bytes_entry(%x, %w0_codes, %w0_scales, %stream) : (tensor<1x8192xf32>, tensor<256x8192x8xi8>, tensor<256x1x8xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
