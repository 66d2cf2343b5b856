hal.executable.source private @kernel_angles_rows {
  hal.executable.export public @kernel_angles_rows_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_angles_rows_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [64, 1, 1]>} {
      %i0 = arith.constant 1 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 64 : index
      %i3 = arith.constant 0 : index
      %cos_table = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i3) : memref<4096x32xf32, #hal.descriptor_type<storage_buffer>>
      %sin_table = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i3) : memref<4096x32xf32, #hal.descriptor_type<storage_buffer>>
      %start = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i3) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %cos = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i3) : memref<1x32xf32, #hal.descriptor_type<storage_buffer>>
      %sin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i3) : memref<1x32xf32, #hal.descriptor_type<storage_buffer>>
      %from = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i3) : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %thread_1 = gpu.thread_id x
      %group_2 = hal.interface.workgroup.id[0] : index
      %x_3 = memref.load %start[%group_2] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      %place_4 = arith.remui %group_2, %i0 : index
      %first_5 = arith.index_cast %x_3 : i32 to index
      %at_6 = arith.addi %first_5, %place_4 : index
      scf.for %i_7 = %thread_1 to %i1 step %i2 {
        %x_9 = memref.load %cos_table[%at_6, %i_7] : memref<4096x32xf32, #hal.descriptor_type<storage_buffer>>
        memref.store %x_9, %cos[%group_2, %i_7] : memref<1x32xf32, #hal.descriptor_type<storage_buffer>>
        %x_10 = memref.load %sin_table[%at_6, %i_7] : memref<4096x32xf32, #hal.descriptor_type<storage_buffer>>
        memref.store %x_10, %sin[%group_2, %i_7] : memref<1x32xf32, #hal.descriptor_type<storage_buffer>>
      }
      %holds_11 = arith.cmpi eq, %place_4, %i3 : index
      %holds_12 = arith.cmpi eq, %thread_1, %i3 : index
      %begins_13 = arith.andi %holds_11, %holds_12 : i1
      scf.if %begins_13 {
        memref.store %x_3, %from[%group_2] : memref<1xi32, #hal.descriptor_type<storage_buffer>>
      }
      return
    }
  }
}
func.func private @angles(%cos_table: tensor<4096x32xf32>, %sin_table: tensor<4096x32xf32>, %start: tensor<1xi32>) -> (tensor<1x32xf32>, tensor<1x32xf32>, tensor<1xi32>) {
  %cos, %sin, %from = flow.dispatch @kernel_angles_rows::@kernel_angles_rows_entry(%cos_table, %sin_table, %start) : (tensor<4096x32xf32>, tensor<4096x32xf32>, tensor<1xi32>) -> (tensor<1x32xf32>, tensor<1x32xf32>, tensor<1xi32>)
  return %cos, %sin, %from : tensor<1x32xf32>, tensor<1x32xf32>, tensor<1xi32>
}
