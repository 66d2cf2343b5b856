hal.executable.source private @kernel_gate_up_f8_e4m3_128_bytes {
  hal.executable.export public @kernel_gate_up_f8_e4m3_128_bytes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_f8_e4m3_128_bytes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %i10 = arith.constant 128 : index
      %i11 = arith.constant 4 : index
      %i12 = arith.constant 4096 : index
      %splat13 = arith.constant dense<8> : vector<64xi16>
      %splat14 = arith.constant dense<1> : vector<64xi16>
      %splat15 = arith.constant dense<-16512> : vector<64xi16>
      %i16 = arith.constant 2 : index
      %i17 = arith.constant 3 : index
      %splat18 = arith.constant dense<256.0> : vector<16xf32>
      %splat19 = arith.constant dense<1.0> : vector<16xf32>
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32>
      %w0_codes_bits = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<512x32768xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<512x16x16xf32>
      %w1_codes_bits = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<512x32768xi8>
      %w1_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<512x16x16xf32>
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
        %loop_28:2 = scf.for %i_25 = %i1 to %i3 step %i9 iter_args(%turn_26 = %splat0, %turn_27 = %splat0) -> (vector<16xf32>, vector<16xf32>) {
          %at_29 = arith.muli %i_25, %i10 : index
          %loop_39:8 = scf.for %i_30 = %i1 to %i10 step %i11 iter_args(%turn_31 = %splat0, %turn_32 = %splat0, %turn_33 = %splat0, %turn_34 = %splat0, %turn_35 = %splat0, %turn_36 = %splat0, %turn_37 = %splat0, %turn_38 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %at_40 = arith.addi %at_29, %i_30 : index
            %at_41 = arith.muli %at_40, %i3 : index
            %at_42 = arith.addi %at_41, %i12 : index
            memref.prefetch %w0_codes_bits[%i_23, %at_42], read, locality<3>, data : memref<512x32768xi8>
            %at_43 = arith.muli %at_40, %i3 : index
            %v_44 = vector.load %w0_codes_bits[%i_23, %at_43] : memref<512x32768xi8>, vector<64xi8>
            %words_45 = arith.extui %v_44 : vector<64xi8> to vector<64xi16>
            %up_46 = arith.shli %words_45, %splat13 : vector<64xi16>
            %down_47 = arith.shrsi %up_46, %splat14 : vector<64xi16>
            %bits_48 = arith.andi %down_47, %splat15 : vector<64xi16>
            %mine_49 = vector.shuffle %bits_48, %bits_48 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] : vector<64xi16>, vector<64xi16>
            %half_50 = vector.bitcast %mine_49 : vector<16xi16> to vector<16xf16>
            %f_51 = arith.extf %half_50 : vector<16xf16> to vector<16xf32>
            %mine_52 = vector.shuffle %bits_48, %bits_48 [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<64xi16>, vector<64xi16>
            %half_53 = vector.bitcast %mine_52 : vector<16xi16> to vector<16xf16>
            %f_54 = arith.extf %half_53 : vector<16xf16> to vector<16xf32>
            %mine_55 = vector.shuffle %bits_48, %bits_48 [32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47] : vector<64xi16>, vector<64xi16>
            %half_56 = vector.bitcast %mine_55 : vector<16xi16> to vector<16xf16>
            %f_57 = arith.extf %half_56 : vector<16xf16> to vector<16xf32>
            %mine_58 = vector.shuffle %bits_48, %bits_48 [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<64xi16>, vector<64xi16>
            %half_59 = vector.bitcast %mine_58 : vector<16xi16> to vector<16xf16>
            %f_60 = arith.extf %half_59 : vector<16xf16> to vector<16xf32>
            %at_61 = arith.muli %at_40, %i3 : index
            %at_62 = arith.addi %at_61, %i12 : index
            memref.prefetch %w1_codes_bits[%i_23, %at_62], read, locality<3>, data : memref<512x32768xi8>
            %at_63 = arith.muli %at_40, %i3 : index
            %v_64 = vector.load %w1_codes_bits[%i_23, %at_63] : memref<512x32768xi8>, vector<64xi8>
            %words_65 = arith.extui %v_64 : vector<64xi8> to vector<64xi16>
            %up_66 = arith.shli %words_65, %splat13 : vector<64xi16>
            %down_67 = arith.shrsi %up_66, %splat14 : vector<64xi16>
            %bits_68 = arith.andi %down_67, %splat15 : vector<64xi16>
            %mine_69 = vector.shuffle %bits_68, %bits_68 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] : vector<64xi16>, vector<64xi16>
            %half_70 = vector.bitcast %mine_69 : vector<16xi16> to vector<16xf16>
            %f_71 = arith.extf %half_70 : vector<16xf16> to vector<16xf32>
            %mine_72 = vector.shuffle %bits_68, %bits_68 [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<64xi16>, vector<64xi16>
            %half_73 = vector.bitcast %mine_72 : vector<16xi16> to vector<16xf16>
            %f_74 = arith.extf %half_73 : vector<16xf16> to vector<16xf32>
            %mine_75 = vector.shuffle %bits_68, %bits_68 [32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47] : vector<64xi16>, vector<64xi16>
            %half_76 = vector.bitcast %mine_75 : vector<16xi16> to vector<16xf16>
            %f_77 = arith.extf %half_76 : vector<16xf16> to vector<16xf32>
            %mine_78 = vector.shuffle %bits_68, %bits_68 [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<64xi16>, vector<64xi16>
            %half_79 = vector.bitcast %mine_78 : vector<16xi16> to vector<16xf16>
            %f_80 = arith.extf %half_79 : vector<16xf16> to vector<16xf32>
            %x_81 = memref.load %ready_12[%at_40] : memref<2048xf32>
            %b_82 = vector.broadcast %x_81 : f32 to vector<16xf32>
            %f_83 = math.fma %b_82, %f_51, %turn_31 : vector<16xf32>
            %f_84 = math.fma %b_82, %f_71, %turn_32 : vector<16xf32>
            %at_85 = arith.addi %at_40, %i9 : index
            %x_86 = memref.load %ready_12[%at_85] : memref<2048xf32>
            %b_87 = vector.broadcast %x_86 : f32 to vector<16xf32>
            %f_88 = math.fma %b_87, %f_54, %turn_33 : vector<16xf32>
            %f_89 = math.fma %b_87, %f_74, %turn_34 : vector<16xf32>
            %at_90 = arith.addi %at_40, %i16 : index
            %x_91 = memref.load %ready_12[%at_90] : memref<2048xf32>
            %b_92 = vector.broadcast %x_91 : f32 to vector<16xf32>
            %f_93 = math.fma %b_92, %f_57, %turn_35 : vector<16xf32>
            %f_94 = math.fma %b_92, %f_77, %turn_36 : vector<16xf32>
            %at_95 = arith.addi %at_40, %i17 : index
            %x_96 = memref.load %ready_12[%at_95] : memref<2048xf32>
            %b_97 = vector.broadcast %x_96 : f32 to vector<16xf32>
            %f_98 = math.fma %b_97, %f_60, %turn_37 : vector<16xf32>
            %f_99 = math.fma %b_97, %f_80, %turn_38 : vector<16xf32>
            scf.yield %f_83, %f_84, %f_88, %f_89, %f_93, %f_94, %f_98, %f_99 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %f_100 = arith.addf %loop_39#0, %loop_39#2 : vector<16xf32>
          %f_101 = arith.addf %f_100, %loop_39#4 : vector<16xf32>
          %f_102 = arith.addf %f_101, %loop_39#6 : vector<16xf32>
          %v_103 = vector.load %w0_scales[%i_23, %i_25, %i1] : memref<512x16x16xf32>, vector<16xf32>
          %f_104 = arith.mulf %f_102, %splat18 : vector<16xf32>
          %f_105 = arith.mulf %f_104, %v_103 : vector<16xf32>
          %f_106 = arith.addf %loop_39#1, %loop_39#3 : vector<16xf32>
          %f_107 = arith.addf %f_106, %loop_39#5 : vector<16xf32>
          %f_108 = arith.addf %f_107, %loop_39#7 : vector<16xf32>
          %v_109 = vector.load %w1_scales[%i_23, %i_25, %i1] : memref<512x16x16xf32>, vector<16xf32>
          %f_110 = arith.mulf %f_108, %splat18 : vector<16xf32>
          %f_111 = arith.mulf %f_110, %v_109 : vector<16xf32>
          %f_112 = arith.addf %turn_26, %f_105 : vector<16xf32>
          %f_113 = arith.addf %turn_27, %f_111 : vector<16xf32>
          scf.yield %f_112, %f_113 : vector<16xf32>, vector<16xf32>
        }
        %f_114 = arith.negf %loop_28#0 : vector<16xf32>
        %f_115 = math.exp %f_114 : vector<16xf32>
        %f_116 = arith.addf %splat19, %f_115 : vector<16xf32>
        %f_117 = arith.divf %loop_28#0, %f_116 : vector<16xf32>
        %f_118 = arith.mulf %f_117, %loop_28#1 : vector<16xf32>
        %at_119 = arith.muli %i_23, %i3 : index
        vector.store %f_118, %y[%at_119] : memref<8192xf32>, vector<16xf32>
      }
      return
    }
  }
}
func.func private @gate_up_f8_e4m3_128(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %w0_codes: tensor<512x2048x16xui8>, %w0_scales: tensor<512x16x16xf32>, %w1_codes: tensor<512x2048x16xui8>, %w1_scales: tensor<512x16x16xf32>) -> (tensor<1x8192xf32>) {
  %w0_codes_bits = stablehlo.bitcast_convert %w0_codes : (tensor<512x2048x16xui8>) -> tensor<512x2048x16xi8>
  %w1_codes_bits = stablehlo.bitcast_convert %w1_codes : (tensor<512x2048x16xui8>) -> tensor<512x2048x16xi8>
  %y = flow.dispatch @kernel_gate_up_f8_e4m3_128_bytes::@kernel_gate_up_f8_e4m3_128_bytes_entry(%x, %norm, %w0_codes_bits, %w0_scales, %w1_codes_bits, %w1_scales) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xi8>, tensor<512x16x16xf32>, tensor<512x2048x16xi8>, tensor<512x16x16xf32>) -> tensor<1x8192xf32>
  return %y : tensor<1x8192xf32>
}
