hal.executable.source private @kernel_linear_1x2048x128256_f16_vector {
  hal.executable.export public @kernel_linear_1x2048x128256_f16_vector_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_1x2048x128256_f16_vector_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 0 : index
      %i1 = arith.constant 64 : index
      %i2 = arith.constant 126 : index
      %i3 = arith.constant 8016 : index
      %i4 = arith.constant 1 : index
      %splat5 = arith.constant dense<0.0> : vector<16xf32>
      %i6 = arith.constant 2048 : index
      %i7 = arith.constant 4 : index
      %i8 = arith.constant 128 : index
      %i9 = arith.constant 2 : index
      %i10 = arith.constant 3 : index
      %i11 = arith.constant 16 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i0) : memref<2048xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<8016x2048x16xf16>
      %y0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<128256xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %mine_2 = arith.subi %group_1, %i0 : index
      %inside_3 = arith.cmpi ult, %mine_2, %i1 : index
      scf.if %inside_3 {
        %at_4 = arith.muli %mine_2, %i2 : index
        %at_5 = arith.addi %at_4, %i2 : index
        %end_6 = arith.minsi %at_5, %i3 : index
        scf.for %i_7 = %at_4 to %end_6 step %i4 {
          %loop_14:4 = scf.for %i_9 = %i0 to %i6 step %i7 iter_args(%turn_10 = %splat5, %turn_11 = %splat5, %turn_12 = %splat5, %turn_13 = %splat5) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %x_15 = memref.load %x[%i_9] : memref<2048xf32>
            %b_16 = vector.broadcast %x_15 : f32 to vector<16xf32>
            %at_17 = arith.addi %i_9, %i8 : index
            memref.prefetch %w0[%i_7, %at_17, %i0], read, locality<3>, data : memref<8016x2048x16xf16>
            %v_18 = vector.load %w0[%i_7, %i_9, %i0] : memref<8016x2048x16xf16>, vector<16xf16>
            %f_19 = arith.extf %v_18 : vector<16xf16> to vector<16xf32>
            %f_20 = math.fma %b_16, %f_19, %turn_10 : vector<16xf32>
            %at_21 = arith.addi %i_9, %i4 : index
            %x_22 = memref.load %x[%at_21] : memref<2048xf32>
            %b_23 = vector.broadcast %x_22 : f32 to vector<16xf32>
            %v_24 = vector.load %w0[%i_7, %at_21, %i0] : memref<8016x2048x16xf16>, vector<16xf16>
            %f_25 = arith.extf %v_24 : vector<16xf16> to vector<16xf32>
            %f_26 = math.fma %b_23, %f_25, %turn_11 : vector<16xf32>
            %at_27 = arith.addi %i_9, %i9 : index
            %x_28 = memref.load %x[%at_27] : memref<2048xf32>
            %b_29 = vector.broadcast %x_28 : f32 to vector<16xf32>
            %at_30 = arith.addi %at_27, %i8 : index
            memref.prefetch %w0[%i_7, %at_30, %i0], read, locality<3>, data : memref<8016x2048x16xf16>
            %v_31 = vector.load %w0[%i_7, %at_27, %i0] : memref<8016x2048x16xf16>, vector<16xf16>
            %f_32 = arith.extf %v_31 : vector<16xf16> to vector<16xf32>
            %f_33 = math.fma %b_29, %f_32, %turn_12 : vector<16xf32>
            %at_34 = arith.addi %i_9, %i10 : index
            %x_35 = memref.load %x[%at_34] : memref<2048xf32>
            %b_36 = vector.broadcast %x_35 : f32 to vector<16xf32>
            %v_37 = vector.load %w0[%i_7, %at_34, %i0] : memref<8016x2048x16xf16>, vector<16xf16>
            %f_38 = arith.extf %v_37 : vector<16xf16> to vector<16xf32>
            %f_39 = math.fma %b_36, %f_38, %turn_13 : vector<16xf32>
            scf.yield %f_20, %f_26, %f_33, %f_39 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %f_40 = arith.addf %loop_14#0, %loop_14#1 : vector<16xf32>
          %f_41 = arith.addf %f_40, %loop_14#2 : vector<16xf32>
          %f_42 = arith.addf %f_41, %loop_14#3 : vector<16xf32>
          %at_43 = arith.muli %i_7, %i11 : index
          vector.store %f_42, %y0[%at_43] : memref<128256xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_1x2048x128256_f16(%x: tensor<1x2048xf32>, %w0: tensor<8016x2048x16xf16>) -> (tensor<1x128256xf32>) {
  %y0 = flow.dispatch @kernel_linear_1x2048x128256_f16_vector::@kernel_linear_1x2048x128256_f16_vector_entry(%x, %w0) : (tensor<1x2048xf32>, tensor<8016x2048x16xf16>) -> tensor<1x128256xf32>
  return %y0 : tensor<1x128256xf32>
}
