hal.executable.source private @kernel_gate_up_int8_bytes {
  hal.executable.export public @kernel_gate_up_int8_bytes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_int8_bytes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %i11 = arith.constant 4096 : index
      %i12 = arith.constant 2 : index
      %i13 = arith.constant 3 : index
      %splat14 = arith.constant dense<1.0> : vector<16xf32>
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32>
      %w0_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<512x32768xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<512x1x16xf32>
      %w1_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<512x32768xi8>
      %w1_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<512x1x16xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i1) : memref<8192xf32>
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
          %at_35 = arith.addi %i1, %i_25 : index
          %at_36 = arith.muli %at_35, %i3 : index
          %at_37 = arith.addi %at_36, %i11 : index
          memref.prefetch %w0_codes[%i_23, %at_37], read, locality<3>, data : memref<512x32768xi8>
          %at_38 = arith.muli %at_35, %i3 : index
          %v_39 = vector.load %w0_codes[%i_23, %at_38] : memref<512x32768xi8>, vector<16xi8>
          %word_40 = arith.extsi %v_39 : vector<16xi8> to vector<16xi32>
          %f_41 = arith.sitofp %word_40 : vector<16xi32> to vector<16xf32>
          %at_42 = arith.addi %at_35, %i9 : index
          %at_43 = arith.muli %at_42, %i3 : index
          %v_44 = vector.load %w0_codes[%i_23, %at_43] : memref<512x32768xi8>, vector<16xi8>
          %word_45 = arith.extsi %v_44 : vector<16xi8> to vector<16xi32>
          %f_46 = arith.sitofp %word_45 : vector<16xi32> to vector<16xf32>
          %at_47 = arith.addi %at_35, %i12 : index
          %at_48 = arith.muli %at_47, %i3 : index
          %v_49 = vector.load %w0_codes[%i_23, %at_48] : memref<512x32768xi8>, vector<16xi8>
          %word_50 = arith.extsi %v_49 : vector<16xi8> to vector<16xi32>
          %f_51 = arith.sitofp %word_50 : vector<16xi32> to vector<16xf32>
          %at_52 = arith.addi %at_35, %i13 : index
          %at_53 = arith.muli %at_52, %i3 : index
          %v_54 = vector.load %w0_codes[%i_23, %at_53] : memref<512x32768xi8>, vector<16xi8>
          %word_55 = arith.extsi %v_54 : vector<16xi8> to vector<16xi32>
          %f_56 = arith.sitofp %word_55 : vector<16xi32> to vector<16xf32>
          %at_57 = arith.muli %at_35, %i3 : index
          %at_58 = arith.addi %at_57, %i11 : index
          memref.prefetch %w1_codes[%i_23, %at_58], read, locality<3>, data : memref<512x32768xi8>
          %at_59 = arith.muli %at_35, %i3 : index
          %v_60 = vector.load %w1_codes[%i_23, %at_59] : memref<512x32768xi8>, vector<16xi8>
          %word_61 = arith.extsi %v_60 : vector<16xi8> to vector<16xi32>
          %f_62 = arith.sitofp %word_61 : vector<16xi32> to vector<16xf32>
          %at_63 = arith.addi %at_35, %i9 : index
          %at_64 = arith.muli %at_63, %i3 : index
          %v_65 = vector.load %w1_codes[%i_23, %at_64] : memref<512x32768xi8>, vector<16xi8>
          %word_66 = arith.extsi %v_65 : vector<16xi8> to vector<16xi32>
          %f_67 = arith.sitofp %word_66 : vector<16xi32> to vector<16xf32>
          %at_68 = arith.addi %at_35, %i12 : index
          %at_69 = arith.muli %at_68, %i3 : index
          %v_70 = vector.load %w1_codes[%i_23, %at_69] : memref<512x32768xi8>, vector<16xi8>
          %word_71 = arith.extsi %v_70 : vector<16xi8> to vector<16xi32>
          %f_72 = arith.sitofp %word_71 : vector<16xi32> to vector<16xf32>
          %at_73 = arith.addi %at_35, %i13 : index
          %at_74 = arith.muli %at_73, %i3 : index
          %v_75 = vector.load %w1_codes[%i_23, %at_74] : memref<512x32768xi8>, vector<16xi8>
          %word_76 = arith.extsi %v_75 : vector<16xi8> to vector<16xi32>
          %f_77 = arith.sitofp %word_76 : vector<16xi32> to vector<16xf32>
          %x_78 = memref.load %ready_12[%at_35] : memref<2048xf32>
          %b_79 = vector.broadcast %x_78 : f32 to vector<16xf32>
          %f_80 = math.fma %b_79, %f_41, %turn_26 : vector<16xf32>
          %f_81 = math.fma %b_79, %f_62, %turn_27 : vector<16xf32>
          %at_82 = arith.addi %at_35, %i9 : index
          %x_83 = memref.load %ready_12[%at_82] : memref<2048xf32>
          %b_84 = vector.broadcast %x_83 : f32 to vector<16xf32>
          %f_85 = math.fma %b_84, %f_46, %turn_28 : vector<16xf32>
          %f_86 = math.fma %b_84, %f_67, %turn_29 : vector<16xf32>
          %at_87 = arith.addi %at_35, %i12 : index
          %x_88 = memref.load %ready_12[%at_87] : memref<2048xf32>
          %b_89 = vector.broadcast %x_88 : f32 to vector<16xf32>
          %f_90 = math.fma %b_89, %f_51, %turn_30 : vector<16xf32>
          %f_91 = math.fma %b_89, %f_72, %turn_31 : vector<16xf32>
          %at_92 = arith.addi %at_35, %i13 : index
          %x_93 = memref.load %ready_12[%at_92] : memref<2048xf32>
          %b_94 = vector.broadcast %x_93 : f32 to vector<16xf32>
          %f_95 = math.fma %b_94, %f_56, %turn_32 : vector<16xf32>
          %f_96 = math.fma %b_94, %f_77, %turn_33 : vector<16xf32>
          scf.yield %f_80, %f_81, %f_85, %f_86, %f_90, %f_91, %f_95, %f_96 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
        }
        %f_97 = arith.addf %loop_34#0, %loop_34#2 : vector<16xf32>
        %f_98 = arith.addf %f_97, %loop_34#4 : vector<16xf32>
        %f_99 = arith.addf %f_98, %loop_34#6 : vector<16xf32>
        %v_100 = vector.load %w0_scales[%i_23, %i1, %i1] : memref<512x1x16xf32>, vector<16xf32>
        %f_101 = arith.mulf %f_99, %v_100 : vector<16xf32>
        %f_102 = arith.addf %loop_34#1, %loop_34#3 : vector<16xf32>
        %f_103 = arith.addf %f_102, %loop_34#5 : vector<16xf32>
        %f_104 = arith.addf %f_103, %loop_34#7 : vector<16xf32>
        %v_105 = vector.load %w1_scales[%i_23, %i1, %i1] : memref<512x1x16xf32>, vector<16xf32>
        %f_106 = arith.mulf %f_104, %v_105 : vector<16xf32>
        %f_107 = arith.negf %f_101 : vector<16xf32>
        %f_108 = math.exp %f_107 : vector<16xf32>
        %f_109 = arith.addf %splat14, %f_108 : vector<16xf32>
        %f_110 = arith.divf %f_101, %f_109 : vector<16xf32>
        %f_111 = arith.mulf %f_110, %f_106 : vector<16xf32>
        %at_112 = arith.muli %i_23, %i3 : index
        vector.store %f_111, %y[%at_112] : memref<8192xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @gate_up_int8(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %w0_codes: tensor<512x2048x16xi8>, %w0_scales: tensor<512x1x16xf32>, %w1_codes: tensor<512x2048x16xi8>, %w1_scales: tensor<512x1x16xf32>) -> (tensor<1x8192xf32>) {
  %y = flow.dispatch @kernel_gate_up_int8_bytes::@kernel_gate_up_int8_bytes_entry(%x, %norm, %w0_codes, %w0_scales, %w1_codes, %w1_scales) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xi8>, tensor<512x1x16xf32>, tensor<512x2048x16xi8>, tensor<512x1x16xf32>) -> tensor<1x8192xf32>
  return %y : tensor<1x8192xf32>
}
