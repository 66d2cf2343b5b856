hal.executable.source private @kernel_residual_1x8192_f8_e4m3_bytes {
  hal.executable.export public @kernel_residual_1x8192_f8_e4m3_bytes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_1x8192_f8_e4m3_bytes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 256 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 0 : index
      %splat4 = arith.constant dense<0.0> : vector<8xf32>
      %i5 = arith.constant 8192 : index
      %i6 = arith.constant 8 : index
      %i7 = arith.constant 4096 : index
      %splat8 = arith.constant dense<8> : vector<32xi16>
      %splat9 = arith.constant dense<1> : vector<32xi16>
      %splat10 = arith.constant dense<-16512> : vector<32xi16>
      %i11 = arith.constant 2 : index
      %i12 = arith.constant 3 : index
      %splat13 = arith.constant dense<256.0> : vector<8xf32>
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i3) : memref<8192xf32>
      %w0_codes_bits = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i3) : memref<256x65536xi8>
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
          memref.prefetch %w0_codes_bits[%i_5, %at_15], read, locality<3>, data : memref<256x65536xi8>
          %at_16 = arith.muli %at_13, %i6 : index
          %v_17 = vector.load %w0_codes_bits[%i_5, %at_16] : memref<256x65536xi8>, vector<32xi8>
          %words_18 = arith.extui %v_17 : vector<32xi8> to vector<32xi16>
          %up_19 = arith.shli %words_18, %splat8 : vector<32xi16>
          %down_20 = arith.shrsi %up_19, %splat9 : vector<32xi16>
          %bits_21 = arith.andi %down_20, %splat10 : vector<32xi16>
          %mine_22 = vector.shuffle %bits_21, %bits_21 [0, 1, 2, 3, 4, 5, 6, 7] : vector<32xi16>, vector<32xi16>
          %half_23 = vector.bitcast %mine_22 : vector<8xi16> to vector<8xf16>
          %f_24 = arith.extf %half_23 : vector<8xf16> to vector<8xf32>
          %mine_25 = vector.shuffle %bits_21, %bits_21 [8, 9, 10, 11, 12, 13, 14, 15] : vector<32xi16>, vector<32xi16>
          %half_26 = vector.bitcast %mine_25 : vector<8xi16> to vector<8xf16>
          %f_27 = arith.extf %half_26 : vector<8xf16> to vector<8xf32>
          %mine_28 = vector.shuffle %bits_21, %bits_21 [16, 17, 18, 19, 20, 21, 22, 23] : vector<32xi16>, vector<32xi16>
          %half_29 = vector.bitcast %mine_28 : vector<8xi16> to vector<8xf16>
          %f_30 = arith.extf %half_29 : vector<8xf16> to vector<8xf32>
          %mine_31 = vector.shuffle %bits_21, %bits_21 [24, 25, 26, 27, 28, 29, 30, 31] : vector<32xi16>, vector<32xi16>
          %half_32 = vector.bitcast %mine_31 : vector<8xi16> to vector<8xf16>
          %f_33 = arith.extf %half_32 : vector<8xf16> to vector<8xf32>
          %x_34 = memref.load %x[%at_13] : memref<8192xf32>
          %b_35 = vector.broadcast %x_34 : f32 to vector<8xf32>
          %f_36 = math.fma %b_35, %f_24, %turn_8 : vector<8xf32>
          %at_37 = arith.addi %at_13, %i2 : index
          %x_38 = memref.load %x[%at_37] : memref<8192xf32>
          %b_39 = vector.broadcast %x_38 : f32 to vector<8xf32>
          %f_40 = math.fma %b_39, %f_27, %turn_9 : vector<8xf32>
          %at_41 = arith.addi %at_13, %i11 : index
          %x_42 = memref.load %x[%at_41] : memref<8192xf32>
          %b_43 = vector.broadcast %x_42 : f32 to vector<8xf32>
          %f_44 = math.fma %b_43, %f_30, %turn_10 : vector<8xf32>
          %at_45 = arith.addi %at_13, %i12 : index
          %x_46 = memref.load %x[%at_45] : memref<8192xf32>
          %b_47 = vector.broadcast %x_46 : f32 to vector<8xf32>
          %f_48 = math.fma %b_47, %f_33, %turn_11 : vector<8xf32>
          scf.yield %f_36, %f_40, %f_44, %f_48 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
        }
        %f_49 = arith.addf %loop_12#0, %loop_12#1 : vector<8xf32>
        %f_50 = arith.addf %f_49, %loop_12#2 : vector<8xf32>
        %f_51 = arith.addf %f_50, %loop_12#3 : vector<8xf32>
        %v_52 = vector.load %w0_scales[%i_5, %i3, %i3] : memref<256x1x8xf32>, vector<8xf32>
        %f_53 = arith.mulf %f_51, %splat13 : vector<8xf32>
        %f_54 = arith.mulf %f_53, %v_52 : vector<8xf32>
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
func.func private @residual_1x8192_f8_e4m3(%x: tensor<1x8192xf32>, %w0_codes: tensor<256x8192x8xui8>, %w0_scales: tensor<256x1x8xf32>, %stream: tensor<1x2048xf32>) -> (tensor<1x2048xf32>) {
  %w0_codes_bits = stablehlo.bitcast_convert %w0_codes : (tensor<256x8192x8xui8>) -> tensor<256x8192x8xi8>
  %y = flow.dispatch @kernel_residual_1x8192_f8_e4m3_bytes::@kernel_residual_1x8192_f8_e4m3_bytes_entry(%x, %w0_codes_bits, %w0_scales, %stream) : (tensor<1x8192xf32>, tensor<256x8192x8xi8>, tensor<256x1x8xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
