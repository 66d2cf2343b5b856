hal.executable.source private @kernel_embed_f16_rows {
  hal.executable.export public @kernel_embed_f16_rows_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_embed_f16_rows_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [128, 1, 1]>} {
      %i0 = arith.constant 64 : index
      %i1 = arith.constant 256 : index
      %i2 = arith.constant 2048 : index
      %i3 = arith.constant 512 : index
      %i4 = arith.constant 4 : index
      %i5 = arith.constant 0 : index
      %tokens = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<128256x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<1x512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %team_2 = arith.divui %thread_1, %i0 : index
      %group_3 = hal.interface.workgroup.id[0] : index
      %x_4 = memref.load %tokens[%group_3] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %token_5 = arith.index_cast %x_4 : i32 to index
      %at_6 = arith.muli %team_2, %i1 : index
      scf.for %i_7 = %at_6 to %i2 step %i3 {
        %at_9 = arith.muli %thread_1, %i4 : index
        %at_10 = arith.addi %i_7, %at_9 : index
        %holds_11 = arith.cmpi ult, %at_10, %i2 : index
        scf.if %holds_11 {
          %at_12 = arith.muli %thread_1, %i4 : index
          %at_13 = arith.addi %i_7, %at_12 : index
          %at_14 = arith.divui %at_13, %i4 : index
          %v_15 = memref.load %w[%token_5, %at_14] : memref<128256x512xvector<4xf16>, #hal.descriptor_type<storage_buffer>>
          %f_16 = arith.extf %v_15 : vector<4xf16> to vector<4xf32>
          %at_17 = arith.muli %thread_1, %i4 : index
          %at_18 = arith.addi %i_7, %at_17 : index
          %at_19 = arith.divui %at_18, %i4 : index
          memref.store %f_16, %y[%group_3, %at_19] : memref<1x512xvector<4xf32>, #hal.descriptor_type<storage_buffer>>
        }
      }
      return
    }
  }
}
func.func private @embed_f16(%tokens: tensor<1xi32>, %w: tensor<128256x2048xf16>) -> (tensor<1x2048xf32>) {
  %y = flow.dispatch @kernel_embed_f16_rows::@kernel_embed_f16_rows_entry(%tokens, %w) : (tensor<1xi32>, tensor<128256x2048xf16>) -> tensor<1x2048xf32>
  return %y : tensor<1x2048xf32>
}
