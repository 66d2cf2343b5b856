hal.executable.source private @kernel_qkv_f8_e4m3_bytes {
  hal.executable.export public @kernel_qkv_f8_e4m3_bytes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 24 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f8_e4m3_bytes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<0.0> : vector<16xf32>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 2048 : index
      %i3 = arith.constant 16 : index
      %count4 = arith.constant 2.048000e+03 : f32
      %eps5 = arith.constant 1.000000e-05 : f32
      %one6 = arith.constant 1.0 : f32
      %i7 = arith.constant 8 : index
      %i8 = arith.constant 128 : index
      %i9 = arith.constant 1 : index
      %i10 = arith.constant 4 : index
      %i11 = arith.constant 4096 : index
      %splat12 = arith.constant dense<8> : vector<64xi16>
      %splat13 = arith.constant dense<1> : vector<64xi16>
      %splat14 = arith.constant dense<-16512> : vector<64xi16>
      %i15 = arith.constant 2 : index
      %i16 = arith.constant 3 : index
      %splat17 = arith.constant dense<256.0> : vector<16xf32>
      %i18 = arith.constant 32 : index
      %i19 = arith.constant 20 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32>
      %w0_codes_bits = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<128x32768xi8>
      %w0_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<128x1x16xf32>
      %w1_codes_bits = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<32x32768xi8>
      %w1_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<32x1x16xf32>
      %w2_codes_bits = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i1) : memref<32x32768xi8>
      %w2_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i1) : memref<32x1x16xf32>
      %y0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(8) alignment(64) offset(%i1) : memref<2048xf32>
      %y1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(9) alignment(64) offset(%i1) : memref<512xf32>
      %y2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(10) alignment(64) offset(%i1) : memref<512xf32>
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
      %mine_20 = arith.subi %group_1, %i1 : index
      %inside_21 = arith.cmpi ult, %mine_20, %i3 : index
      scf.if %inside_21 {
        %at_22 = arith.muli %mine_20, %i7 : index
        %at_23 = arith.addi %at_22, %i7 : index
        %end_24 = arith.minsi %at_23, %i8 : index
        scf.for %i_25 = %at_22 to %end_24 step %i9 {
          %loop_32:4 = scf.for %i_27 = %i1 to %i2 step %i10 iter_args(%turn_28 = %splat0, %turn_29 = %splat0, %turn_30 = %splat0, %turn_31 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %at_33 = arith.addi %i1, %i_27 : index
            %at_34 = arith.muli %at_33, %i3 : index
            %at_35 = arith.addi %at_34, %i11 : index
            memref.prefetch %w0_codes_bits[%i_25, %at_35], read, locality<3>, data : memref<128x32768xi8>
            %at_36 = arith.muli %at_33, %i3 : index
            %v_37 = vector.load %w0_codes_bits[%i_25, %at_36] : memref<128x32768xi8>, vector<64xi8>
            %words_38 = arith.extui %v_37 : vector<64xi8> to vector<64xi16>
            %up_39 = arith.shli %words_38, %splat12 : vector<64xi16>
            %down_40 = arith.shrsi %up_39, %splat13 : vector<64xi16>
            %bits_41 = arith.andi %down_40, %splat14 : vector<64xi16>
            %mine_42 = vector.shuffle %bits_41, %bits_41 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] : vector<64xi16>, vector<64xi16>
            %half_43 = vector.bitcast %mine_42 : vector<16xi16> to vector<16xf16>
            %f_44 = arith.extf %half_43 : vector<16xf16> to vector<16xf32>
            %mine_45 = vector.shuffle %bits_41, %bits_41 [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<64xi16>, vector<64xi16>
            %half_46 = vector.bitcast %mine_45 : vector<16xi16> to vector<16xf16>
            %f_47 = arith.extf %half_46 : vector<16xf16> to vector<16xf32>
            %mine_48 = vector.shuffle %bits_41, %bits_41 [32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47] : vector<64xi16>, vector<64xi16>
            %half_49 = vector.bitcast %mine_48 : vector<16xi16> to vector<16xf16>
            %f_50 = arith.extf %half_49 : vector<16xf16> to vector<16xf32>
            %mine_51 = vector.shuffle %bits_41, %bits_41 [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<64xi16>, vector<64xi16>
            %half_52 = vector.bitcast %mine_51 : vector<16xi16> to vector<16xf16>
            %f_53 = arith.extf %half_52 : vector<16xf16> to vector<16xf32>
            %x_54 = memref.load %ready_12[%at_33] : memref<2048xf32>
            %b_55 = vector.broadcast %x_54 : f32 to vector<16xf32>
            %f_56 = math.fma %b_55, %f_44, %turn_28 : vector<16xf32>
            %at_57 = arith.addi %at_33, %i9 : index
            %x_58 = memref.load %ready_12[%at_57] : memref<2048xf32>
            %b_59 = vector.broadcast %x_58 : f32 to vector<16xf32>
            %f_60 = math.fma %b_59, %f_47, %turn_29 : vector<16xf32>
            %at_61 = arith.addi %at_33, %i15 : index
            %x_62 = memref.load %ready_12[%at_61] : memref<2048xf32>
            %b_63 = vector.broadcast %x_62 : f32 to vector<16xf32>
            %f_64 = math.fma %b_63, %f_50, %turn_30 : vector<16xf32>
            %at_65 = arith.addi %at_33, %i16 : index
            %x_66 = memref.load %ready_12[%at_65] : memref<2048xf32>
            %b_67 = vector.broadcast %x_66 : f32 to vector<16xf32>
            %f_68 = math.fma %b_67, %f_53, %turn_31 : vector<16xf32>
            scf.yield %f_56, %f_60, %f_64, %f_68 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %f_69 = arith.addf %loop_32#0, %loop_32#1 : vector<16xf32>
          %f_70 = arith.addf %f_69, %loop_32#2 : vector<16xf32>
          %f_71 = arith.addf %f_70, %loop_32#3 : vector<16xf32>
          %v_72 = vector.load %w0_scales[%i_25, %i1, %i1] : memref<128x1x16xf32>, vector<16xf32>
          %f_73 = arith.mulf %f_71, %splat17 : vector<16xf32>
          %f_74 = arith.mulf %f_73, %v_72 : vector<16xf32>
          %at_75 = arith.muli %i_25, %i3 : index
          vector.store %f_74, %y0[%at_75] : memref<2048xf32>, vector<16xf32>
        }
      }
      %mine_76 = arith.subi %group_1, %i3 : index
      %inside_77 = arith.cmpi ult, %mine_76, %i10 : index
      scf.if %inside_77 {
        %at_78 = arith.muli %mine_76, %i7 : index
        %at_79 = arith.addi %at_78, %i7 : index
        %end_80 = arith.minsi %at_79, %i18 : index
        scf.for %i_81 = %at_78 to %end_80 step %i9 {
          %loop_88:4 = scf.for %i_83 = %i1 to %i2 step %i10 iter_args(%turn_84 = %splat0, %turn_85 = %splat0, %turn_86 = %splat0, %turn_87 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %at_89 = arith.addi %i1, %i_83 : index
            %at_90 = arith.muli %at_89, %i3 : index
            %at_91 = arith.addi %at_90, %i11 : index
            memref.prefetch %w1_codes_bits[%i_81, %at_91], read, locality<3>, data : memref<32x32768xi8>
            %at_92 = arith.muli %at_89, %i3 : index
            %v_93 = vector.load %w1_codes_bits[%i_81, %at_92] : memref<32x32768xi8>, vector<64xi8>
            %words_94 = arith.extui %v_93 : vector<64xi8> to vector<64xi16>
            %up_95 = arith.shli %words_94, %splat12 : vector<64xi16>
            %down_96 = arith.shrsi %up_95, %splat13 : vector<64xi16>
            %bits_97 = arith.andi %down_96, %splat14 : vector<64xi16>
            %mine_98 = vector.shuffle %bits_97, %bits_97 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] : vector<64xi16>, vector<64xi16>
            %half_99 = vector.bitcast %mine_98 : vector<16xi16> to vector<16xf16>
            %f_100 = arith.extf %half_99 : vector<16xf16> to vector<16xf32>
            %mine_101 = vector.shuffle %bits_97, %bits_97 [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<64xi16>, vector<64xi16>
            %half_102 = vector.bitcast %mine_101 : vector<16xi16> to vector<16xf16>
            %f_103 = arith.extf %half_102 : vector<16xf16> to vector<16xf32>
            %mine_104 = vector.shuffle %bits_97, %bits_97 [32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47] : vector<64xi16>, vector<64xi16>
            %half_105 = vector.bitcast %mine_104 : vector<16xi16> to vector<16xf16>
            %f_106 = arith.extf %half_105 : vector<16xf16> to vector<16xf32>
            %mine_107 = vector.shuffle %bits_97, %bits_97 [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<64xi16>, vector<64xi16>
            %half_108 = vector.bitcast %mine_107 : vector<16xi16> to vector<16xf16>
            %f_109 = arith.extf %half_108 : vector<16xf16> to vector<16xf32>
            %x_110 = memref.load %ready_12[%at_89] : memref<2048xf32>
            %b_111 = vector.broadcast %x_110 : f32 to vector<16xf32>
            %f_112 = math.fma %b_111, %f_100, %turn_84 : vector<16xf32>
            %at_113 = arith.addi %at_89, %i9 : index
            %x_114 = memref.load %ready_12[%at_113] : memref<2048xf32>
            %b_115 = vector.broadcast %x_114 : f32 to vector<16xf32>
            %f_116 = math.fma %b_115, %f_103, %turn_85 : vector<16xf32>
            %at_117 = arith.addi %at_89, %i15 : index
            %x_118 = memref.load %ready_12[%at_117] : memref<2048xf32>
            %b_119 = vector.broadcast %x_118 : f32 to vector<16xf32>
            %f_120 = math.fma %b_119, %f_106, %turn_86 : vector<16xf32>
            %at_121 = arith.addi %at_89, %i16 : index
            %x_122 = memref.load %ready_12[%at_121] : memref<2048xf32>
            %b_123 = vector.broadcast %x_122 : f32 to vector<16xf32>
            %f_124 = math.fma %b_123, %f_109, %turn_87 : vector<16xf32>
            scf.yield %f_112, %f_116, %f_120, %f_124 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %f_125 = arith.addf %loop_88#0, %loop_88#1 : vector<16xf32>
          %f_126 = arith.addf %f_125, %loop_88#2 : vector<16xf32>
          %f_127 = arith.addf %f_126, %loop_88#3 : vector<16xf32>
          %v_128 = vector.load %w1_scales[%i_81, %i1, %i1] : memref<32x1x16xf32>, vector<16xf32>
          %f_129 = arith.mulf %f_127, %splat17 : vector<16xf32>
          %f_130 = arith.mulf %f_129, %v_128 : vector<16xf32>
          %at_131 = arith.muli %i_81, %i3 : index
          vector.store %f_130, %y1[%at_131] : memref<512xf32>, vector<16xf32>
        }
      }
      %mine_132 = arith.subi %group_1, %i19 : index
      %inside_133 = arith.cmpi ult, %mine_132, %i10 : index
      scf.if %inside_133 {
        %at_134 = arith.muli %mine_132, %i7 : index
        %at_135 = arith.addi %at_134, %i7 : index
        %end_136 = arith.minsi %at_135, %i18 : index
        scf.for %i_137 = %at_134 to %end_136 step %i9 {
          %loop_144:4 = scf.for %i_139 = %i1 to %i2 step %i10 iter_args(%turn_140 = %splat0, %turn_141 = %splat0, %turn_142 = %splat0, %turn_143 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %at_145 = arith.addi %i1, %i_139 : index
            %at_146 = arith.muli %at_145, %i3 : index
            %at_147 = arith.addi %at_146, %i11 : index
            memref.prefetch %w2_codes_bits[%i_137, %at_147], read, locality<3>, data : memref<32x32768xi8>
            %at_148 = arith.muli %at_145, %i3 : index
            %v_149 = vector.load %w2_codes_bits[%i_137, %at_148] : memref<32x32768xi8>, vector<64xi8>
            %words_150 = arith.extui %v_149 : vector<64xi8> to vector<64xi16>
            %up_151 = arith.shli %words_150, %splat12 : vector<64xi16>
            %down_152 = arith.shrsi %up_151, %splat13 : vector<64xi16>
            %bits_153 = arith.andi %down_152, %splat14 : vector<64xi16>
            %mine_154 = vector.shuffle %bits_153, %bits_153 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] : vector<64xi16>, vector<64xi16>
            %half_155 = vector.bitcast %mine_154 : vector<16xi16> to vector<16xf16>
            %f_156 = arith.extf %half_155 : vector<16xf16> to vector<16xf32>
            %mine_157 = vector.shuffle %bits_153, %bits_153 [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<64xi16>, vector<64xi16>
            %half_158 = vector.bitcast %mine_157 : vector<16xi16> to vector<16xf16>
            %f_159 = arith.extf %half_158 : vector<16xf16> to vector<16xf32>
            %mine_160 = vector.shuffle %bits_153, %bits_153 [32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47] : vector<64xi16>, vector<64xi16>
            %half_161 = vector.bitcast %mine_160 : vector<16xi16> to vector<16xf16>
            %f_162 = arith.extf %half_161 : vector<16xf16> to vector<16xf32>
            %mine_163 = vector.shuffle %bits_153, %bits_153 [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<64xi16>, vector<64xi16>
            %half_164 = vector.bitcast %mine_163 : vector<16xi16> to vector<16xf16>
            %f_165 = arith.extf %half_164 : vector<16xf16> to vector<16xf32>
            %x_166 = memref.load %ready_12[%at_145] : memref<2048xf32>
            %b_167 = vector.broadcast %x_166 : f32 to vector<16xf32>
            %f_168 = math.fma %b_167, %f_156, %turn_140 : vector<16xf32>
            %at_169 = arith.addi %at_145, %i9 : index
            %x_170 = memref.load %ready_12[%at_169] : memref<2048xf32>
            %b_171 = vector.broadcast %x_170 : f32 to vector<16xf32>
            %f_172 = math.fma %b_171, %f_159, %turn_141 : vector<16xf32>
            %at_173 = arith.addi %at_145, %i15 : index
            %x_174 = memref.load %ready_12[%at_173] : memref<2048xf32>
            %b_175 = vector.broadcast %x_174 : f32 to vector<16xf32>
            %f_176 = math.fma %b_175, %f_162, %turn_142 : vector<16xf32>
            %at_177 = arith.addi %at_145, %i16 : index
            %x_178 = memref.load %ready_12[%at_177] : memref<2048xf32>
            %b_179 = vector.broadcast %x_178 : f32 to vector<16xf32>
            %f_180 = math.fma %b_179, %f_165, %turn_143 : vector<16xf32>
            scf.yield %f_168, %f_172, %f_176, %f_180 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %f_181 = arith.addf %loop_144#0, %loop_144#1 : vector<16xf32>
          %f_182 = arith.addf %f_181, %loop_144#2 : vector<16xf32>
          %f_183 = arith.addf %f_182, %loop_144#3 : vector<16xf32>
          %v_184 = vector.load %w2_scales[%i_137, %i1, %i1] : memref<32x1x16xf32>, vector<16xf32>
          %f_185 = arith.mulf %f_183, %splat17 : vector<16xf32>
          %f_186 = arith.mulf %f_185, %v_184 : vector<16xf32>
          %at_187 = arith.muli %i_137, %i3 : index
          vector.store %f_186, %y2[%at_187] : memref<512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @qkv_f8_e4m3(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %w0_codes: tensor<128x2048x16xui8>, %w0_scales: tensor<128x1x16xf32>, %w1_codes: tensor<32x2048x16xui8>, %w1_scales: tensor<32x1x16xf32>, %w2_codes: tensor<32x2048x16xui8>, %w2_scales: tensor<32x1x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>) {
  %w0_codes_bits = stablehlo.bitcast_convert %w0_codes : (tensor<128x2048x16xui8>) -> tensor<128x2048x16xi8>
  %w1_codes_bits = stablehlo.bitcast_convert %w1_codes : (tensor<32x2048x16xui8>) -> tensor<32x2048x16xi8>
  %w2_codes_bits = stablehlo.bitcast_convert %w2_codes : (tensor<32x2048x16xui8>) -> tensor<32x2048x16xi8>
  %y0, %y1, %y2 = flow.dispatch @kernel_qkv_f8_e4m3_bytes::@kernel_qkv_f8_e4m3_bytes_entry(%x, %norm, %w0_codes_bits, %w0_scales, %w1_codes_bits, %w1_scales, %w2_codes_bits, %w2_scales) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xi8>, tensor<128x1x16xf32>, tensor<32x2048x16xi8>, tensor<32x1x16xf32>, tensor<32x2048x16xi8>, tensor<32x1x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
  return %y0, %y1, %y2 : tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>
}
