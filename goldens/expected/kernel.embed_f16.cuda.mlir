hal.executable.source private @kernel_embed_f16_rows {
  hal.executable.export public @kernel_embed_f16_rows_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_embed_f16_rows_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [256, 1, 1] subgroup_size = 32>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 256 : index
      %i2 = arith.constant 2048 : index
      %i3 = arith.constant 8 : index
      %i4 = arith.constant 0 : index
      %tokens = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<128256x2048xf16, #hal.descriptor_type<storage_buffer>>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<1x2048xf32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %lane_2 = arith.remui %thread_1, %i0 : index
      %warp_3 = arith.divui %thread_1, %i0 : index
      %group_4 = hal.interface.workgroup.id[0] : index
      %x_5 = memref.load %tokens[%group_4] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %token_6 = arith.index_cast %x_5 : i32 to index
      %at_7 = arith.muli %warp_3, %i1 : index
      scf.for %i_8 = %at_7 to %i2 step %i2 {
        %at_10 = arith.muli %lane_2, %i3 : index
        %at_11 = arith.addi %i_8, %at_10 : index
        %holds_12 = arith.cmpi ult, %at_11, %i2 : index
        scf.if %holds_12 {
          %at_13 = arith.muli %lane_2, %i3 : index
          %at_14 = arith.addi %i_8, %at_13 : index
          %v_15 = "vector.load"(%w, %token_6, %at_14) <{alignment = 16 : i64, nontemporal = false}> : (memref<128256x2048xf16, #hal.descriptor_type<storage_buffer>>, index, index) -> vector<8xf16>
          %f_16 = arith.extf %v_15 : vector<8xf16> to vector<8xf32>
          %at_17 = arith.muli %lane_2, %i3 : index
          %at_18 = arith.addi %i_8, %at_17 : index
          "vector.store"(%f_16, %y, %group_4, %at_18) <{alignment = 16 : i64, nontemporal = false}> : (vector<8xf32>, memref<1x2048xf32, #hal.descriptor_type<storage_buffer>>, index, index) -> ()
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
