module {
hal.executable.source private @pack {
  hal.executable.export public @pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 0 : index
      %i1 = arith.constant 1 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 16 : index
      %splat4 = arith.constant dense<0> : vector<32xi32>
      %i5 = arith.constant 32 : index
      %splat6 = arith.constant dense<2147483647> : vector<32xi32>
      %i7 = arith.constant 64 : index
      %i8 = arith.constant 96 : index
      %i9 = arith.constant 128 : index
      %i10 = arith.constant 160 : index
      %i11 = arith.constant 192 : index
      %i12 = arith.constant 224 : index
      %i13 = arith.constant 256 : index
      %i14 = arith.constant 288 : index
      %i15 = arith.constant 320 : index
      %i16 = arith.constant 352 : index
      %i17 = arith.constant 384 : index
      %i18 = arith.constant 416 : index
      %i19 = arith.constant 448 : index
      %i20 = arith.constant 480 : index
      %i21 = arith.constant 3 : index
      %rows = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(4) offset(%i0) : memref<1099511627776xi32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<1099511627776xi16>
      %job = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<4xi64>
      %x_1 = memref.load %job[%i0] : memref<4xi64>
      %n_2 = arith.index_cast %x_1 : i64 to index
      %x_3 = memref.load %job[%i1] : memref<4xi64>
      %n_4 = arith.index_cast %x_3 : i64 to index
      %x_5 = memref.load %job[%i2] : memref<4xi64>
      %n_6 = arith.index_cast %x_5 : i64 to index
      %at_7 = arith.muli %n_4, %i3 : index
      %loop_10 = scf.for %i_8 = %i0 to %n_2 step %i1 iter_args(%turn_9 = %splat4) -> (vector<32xi32>) {
        %at_11 = arith.muli %i_8, %at_7 : index
        %at_12 = arith.addi %i_8, %n_6 : index
        %at_13 = arith.muli %at_12, %at_7 : index
        %loop_16 = scf.for %i_14 = %i0 to %n_4 step %i5 iter_args(%turn_15 = %turn_9) -> (vector<32xi32>) {
          %at_17 = arith.addi %at_11, %i_14 : index
          %v_18 = vector.load %rows[%at_17] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_19 = arith.andi %v_18, %splat6 : vector<32xi32>
          %largest_20 = arith.maxui %turn_15, %magnitude_19 : vector<32xi32>
          %f_21 = vector.bitcast %v_18 : vector<32xi32> to vector<32xf32>
          %h_22 = arith.truncf %f_21 : vector<32xf32> to vector<32xf16>
          %bits_23 = vector.bitcast %h_22 : vector<32xf16> to vector<32xi16>
          %at_24 = arith.addi %at_17, %n_4 : index
          %v_25 = vector.load %rows[%at_24] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_26 = arith.andi %v_25, %splat6 : vector<32xi32>
          %largest_27 = arith.maxui %largest_20, %magnitude_26 : vector<32xi32>
          %f_28 = vector.bitcast %v_25 : vector<32xi32> to vector<32xf32>
          %h_29 = arith.truncf %f_28 : vector<32xf32> to vector<32xf16>
          %bits_30 = vector.bitcast %h_29 : vector<32xf16> to vector<32xi16>
          %at_31 = arith.addi %at_24, %n_4 : index
          %v_32 = vector.load %rows[%at_31] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_33 = arith.andi %v_32, %splat6 : vector<32xi32>
          %largest_34 = arith.maxui %largest_27, %magnitude_33 : vector<32xi32>
          %f_35 = vector.bitcast %v_32 : vector<32xi32> to vector<32xf32>
          %h_36 = arith.truncf %f_35 : vector<32xf32> to vector<32xf16>
          %bits_37 = vector.bitcast %h_36 : vector<32xf16> to vector<32xi16>
          %at_38 = arith.addi %at_31, %n_4 : index
          %v_39 = vector.load %rows[%at_38] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_40 = arith.andi %v_39, %splat6 : vector<32xi32>
          %largest_41 = arith.maxui %largest_34, %magnitude_40 : vector<32xi32>
          %f_42 = vector.bitcast %v_39 : vector<32xi32> to vector<32xf32>
          %h_43 = arith.truncf %f_42 : vector<32xf32> to vector<32xf16>
          %bits_44 = vector.bitcast %h_43 : vector<32xf16> to vector<32xi16>
          %at_45 = arith.addi %at_38, %n_4 : index
          %v_46 = vector.load %rows[%at_45] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_47 = arith.andi %v_46, %splat6 : vector<32xi32>
          %largest_48 = arith.maxui %largest_41, %magnitude_47 : vector<32xi32>
          %f_49 = vector.bitcast %v_46 : vector<32xi32> to vector<32xf32>
          %h_50 = arith.truncf %f_49 : vector<32xf32> to vector<32xf16>
          %bits_51 = vector.bitcast %h_50 : vector<32xf16> to vector<32xi16>
          %at_52 = arith.addi %at_45, %n_4 : index
          %v_53 = vector.load %rows[%at_52] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_54 = arith.andi %v_53, %splat6 : vector<32xi32>
          %largest_55 = arith.maxui %largest_48, %magnitude_54 : vector<32xi32>
          %f_56 = vector.bitcast %v_53 : vector<32xi32> to vector<32xf32>
          %h_57 = arith.truncf %f_56 : vector<32xf32> to vector<32xf16>
          %bits_58 = vector.bitcast %h_57 : vector<32xf16> to vector<32xi16>
          %at_59 = arith.addi %at_52, %n_4 : index
          %v_60 = vector.load %rows[%at_59] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_61 = arith.andi %v_60, %splat6 : vector<32xi32>
          %largest_62 = arith.maxui %largest_55, %magnitude_61 : vector<32xi32>
          %f_63 = vector.bitcast %v_60 : vector<32xi32> to vector<32xf32>
          %h_64 = arith.truncf %f_63 : vector<32xf32> to vector<32xf16>
          %bits_65 = vector.bitcast %h_64 : vector<32xf16> to vector<32xi16>
          %at_66 = arith.addi %at_59, %n_4 : index
          %v_67 = vector.load %rows[%at_66] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_68 = arith.andi %v_67, %splat6 : vector<32xi32>
          %largest_69 = arith.maxui %largest_62, %magnitude_68 : vector<32xi32>
          %f_70 = vector.bitcast %v_67 : vector<32xi32> to vector<32xf32>
          %h_71 = arith.truncf %f_70 : vector<32xf32> to vector<32xf16>
          %bits_72 = vector.bitcast %h_71 : vector<32xf16> to vector<32xi16>
          %at_73 = arith.addi %at_66, %n_4 : index
          %v_74 = vector.load %rows[%at_73] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_75 = arith.andi %v_74, %splat6 : vector<32xi32>
          %largest_76 = arith.maxui %largest_69, %magnitude_75 : vector<32xi32>
          %f_77 = vector.bitcast %v_74 : vector<32xi32> to vector<32xf32>
          %h_78 = arith.truncf %f_77 : vector<32xf32> to vector<32xf16>
          %bits_79 = vector.bitcast %h_78 : vector<32xf16> to vector<32xi16>
          %at_80 = arith.addi %at_73, %n_4 : index
          %v_81 = vector.load %rows[%at_80] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_82 = arith.andi %v_81, %splat6 : vector<32xi32>
          %largest_83 = arith.maxui %largest_76, %magnitude_82 : vector<32xi32>
          %f_84 = vector.bitcast %v_81 : vector<32xi32> to vector<32xf32>
          %h_85 = arith.truncf %f_84 : vector<32xf32> to vector<32xf16>
          %bits_86 = vector.bitcast %h_85 : vector<32xf16> to vector<32xi16>
          %at_87 = arith.addi %at_80, %n_4 : index
          %v_88 = vector.load %rows[%at_87] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_89 = arith.andi %v_88, %splat6 : vector<32xi32>
          %largest_90 = arith.maxui %largest_83, %magnitude_89 : vector<32xi32>
          %f_91 = vector.bitcast %v_88 : vector<32xi32> to vector<32xf32>
          %h_92 = arith.truncf %f_91 : vector<32xf32> to vector<32xf16>
          %bits_93 = vector.bitcast %h_92 : vector<32xf16> to vector<32xi16>
          %at_94 = arith.addi %at_87, %n_4 : index
          %v_95 = vector.load %rows[%at_94] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_96 = arith.andi %v_95, %splat6 : vector<32xi32>
          %largest_97 = arith.maxui %largest_90, %magnitude_96 : vector<32xi32>
          %f_98 = vector.bitcast %v_95 : vector<32xi32> to vector<32xf32>
          %h_99 = arith.truncf %f_98 : vector<32xf32> to vector<32xf16>
          %bits_100 = vector.bitcast %h_99 : vector<32xf16> to vector<32xi16>
          %at_101 = arith.addi %at_94, %n_4 : index
          %v_102 = vector.load %rows[%at_101] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_103 = arith.andi %v_102, %splat6 : vector<32xi32>
          %largest_104 = arith.maxui %largest_97, %magnitude_103 : vector<32xi32>
          %f_105 = vector.bitcast %v_102 : vector<32xi32> to vector<32xf32>
          %h_106 = arith.truncf %f_105 : vector<32xf32> to vector<32xf16>
          %bits_107 = vector.bitcast %h_106 : vector<32xf16> to vector<32xi16>
          %at_108 = arith.addi %at_101, %n_4 : index
          %v_109 = vector.load %rows[%at_108] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_110 = arith.andi %v_109, %splat6 : vector<32xi32>
          %largest_111 = arith.maxui %largest_104, %magnitude_110 : vector<32xi32>
          %f_112 = vector.bitcast %v_109 : vector<32xi32> to vector<32xf32>
          %h_113 = arith.truncf %f_112 : vector<32xf32> to vector<32xf16>
          %bits_114 = vector.bitcast %h_113 : vector<32xf16> to vector<32xi16>
          %at_115 = arith.addi %at_108, %n_4 : index
          %v_116 = vector.load %rows[%at_115] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_117 = arith.andi %v_116, %splat6 : vector<32xi32>
          %largest_118 = arith.maxui %largest_111, %magnitude_117 : vector<32xi32>
          %f_119 = vector.bitcast %v_116 : vector<32xi32> to vector<32xf32>
          %h_120 = arith.truncf %f_119 : vector<32xf32> to vector<32xf16>
          %bits_121 = vector.bitcast %h_120 : vector<32xf16> to vector<32xi16>
          %at_122 = arith.addi %at_115, %n_4 : index
          %v_123 = vector.load %rows[%at_122] : memref<1099511627776xi32>, vector<32xi32>
          %magnitude_124 = arith.andi %v_123, %splat6 : vector<32xi32>
          %largest_125 = arith.maxui %largest_118, %magnitude_124 : vector<32xi32>
          %f_126 = vector.bitcast %v_123 : vector<32xi32> to vector<32xf32>
          %h_127 = arith.truncf %f_126 : vector<32xf32> to vector<32xf16>
          %bits_128 = vector.bitcast %h_127 : vector<32xf16> to vector<32xi16>
          %at_129 = arith.muli %i_14, %i3 : index
          %at_130 = arith.addi %at_13, %at_129 : index
          %s_131 = vector.shuffle %bits_23, %bits_30 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_132 = vector.shuffle %bits_37, %bits_44 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_133 = vector.shuffle %bits_51, %bits_58 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_134 = vector.shuffle %bits_65, %bits_72 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_135 = vector.shuffle %bits_23, %bits_30 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_136 = vector.shuffle %bits_37, %bits_44 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_137 = vector.shuffle %bits_51, %bits_58 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_138 = vector.shuffle %bits_65, %bits_72 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_139 = vector.shuffle %s_131, %s_132 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_140 = vector.shuffle %s_133, %s_134 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_141 = vector.shuffle %s_131, %s_132 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_142 = vector.shuffle %s_133, %s_134 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_143 = vector.shuffle %s_139, %s_140 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_144 = vector.shuffle %s_139, %s_140 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_145 = vector.shuffle %s_141, %s_142 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_146 = vector.shuffle %s_141, %s_142 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_147 = vector.shuffle %s_135, %s_136 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_148 = vector.shuffle %s_137, %s_138 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_149 = vector.shuffle %s_135, %s_136 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_150 = vector.shuffle %s_137, %s_138 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_151 = vector.shuffle %s_147, %s_148 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_152 = vector.shuffle %s_147, %s_148 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_153 = vector.shuffle %s_149, %s_150 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_154 = vector.shuffle %s_149, %s_150 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_155 = vector.shuffle %bits_79, %bits_86 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_156 = vector.shuffle %bits_93, %bits_100 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_157 = vector.shuffle %bits_107, %bits_114 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_158 = vector.shuffle %bits_121, %bits_128 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_159 = vector.shuffle %bits_79, %bits_86 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_160 = vector.shuffle %bits_93, %bits_100 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_161 = vector.shuffle %bits_107, %bits_114 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_162 = vector.shuffle %bits_121, %bits_128 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_163 = vector.shuffle %s_155, %s_156 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_164 = vector.shuffle %s_157, %s_158 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_165 = vector.shuffle %s_155, %s_156 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_166 = vector.shuffle %s_157, %s_158 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_167 = vector.shuffle %s_163, %s_164 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_168 = vector.shuffle %s_163, %s_164 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_169 = vector.shuffle %s_165, %s_166 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_170 = vector.shuffle %s_165, %s_166 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_171 = vector.shuffle %s_159, %s_160 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_172 = vector.shuffle %s_161, %s_162 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_173 = vector.shuffle %s_159, %s_160 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_174 = vector.shuffle %s_161, %s_162 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_175 = vector.shuffle %s_171, %s_172 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_176 = vector.shuffle %s_171, %s_172 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_177 = vector.shuffle %s_173, %s_174 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_178 = vector.shuffle %s_173, %s_174 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_179 = vector.shuffle %s_143, %s_167 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_180 = vector.shuffle %s_144, %s_168 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_181 = vector.shuffle %s_179, %s_180 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_182 = vector.shuffle %s_145, %s_169 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_183 = vector.shuffle %s_146, %s_170 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_184 = vector.shuffle %s_182, %s_183 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_185 = vector.shuffle %s_151, %s_175 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_186 = vector.shuffle %s_152, %s_176 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_187 = vector.shuffle %s_185, %s_186 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_188 = vector.shuffle %s_153, %s_177 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_189 = vector.shuffle %s_154, %s_178 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_190 = vector.shuffle %s_188, %s_189 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_191 = vector.shuffle %s_143, %s_167 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_192 = vector.shuffle %s_144, %s_168 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_193 = vector.shuffle %s_191, %s_192 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_194 = vector.shuffle %s_145, %s_169 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_195 = vector.shuffle %s_146, %s_170 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_196 = vector.shuffle %s_194, %s_195 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_197 = vector.shuffle %s_151, %s_175 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_198 = vector.shuffle %s_152, %s_176 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_199 = vector.shuffle %s_197, %s_198 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_200 = vector.shuffle %s_153, %s_177 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_201 = vector.shuffle %s_154, %s_178 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_202 = vector.shuffle %s_200, %s_201 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_203 = vector.shuffle %s_143, %s_167 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_204 = vector.shuffle %s_144, %s_168 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_205 = vector.shuffle %s_203, %s_204 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_206 = vector.shuffle %s_145, %s_169 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_207 = vector.shuffle %s_146, %s_170 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_208 = vector.shuffle %s_206, %s_207 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_209 = vector.shuffle %s_151, %s_175 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_210 = vector.shuffle %s_152, %s_176 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_211 = vector.shuffle %s_209, %s_210 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_212 = vector.shuffle %s_153, %s_177 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_213 = vector.shuffle %s_154, %s_178 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_214 = vector.shuffle %s_212, %s_213 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_215 = vector.shuffle %s_143, %s_167 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_216 = vector.shuffle %s_144, %s_168 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_217 = vector.shuffle %s_215, %s_216 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_218 = vector.shuffle %s_145, %s_169 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_219 = vector.shuffle %s_146, %s_170 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_220 = vector.shuffle %s_218, %s_219 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_221 = vector.shuffle %s_151, %s_175 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_222 = vector.shuffle %s_152, %s_176 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_223 = vector.shuffle %s_221, %s_222 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_224 = vector.shuffle %s_153, %s_177 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_225 = vector.shuffle %s_154, %s_178 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_226 = vector.shuffle %s_224, %s_225 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          "vector.store"(%s_181, %packed, %at_130) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_227 = arith.addi %at_130, %i5 : index
          "vector.store"(%s_184, %packed, %at_227) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_228 = arith.addi %at_130, %i7 : index
          "vector.store"(%s_187, %packed, %at_228) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_229 = arith.addi %at_130, %i8 : index
          "vector.store"(%s_190, %packed, %at_229) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_230 = arith.addi %at_130, %i9 : index
          "vector.store"(%s_193, %packed, %at_230) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_231 = arith.addi %at_130, %i10 : index
          "vector.store"(%s_196, %packed, %at_231) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_232 = arith.addi %at_130, %i11 : index
          "vector.store"(%s_199, %packed, %at_232) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_233 = arith.addi %at_130, %i12 : index
          "vector.store"(%s_202, %packed, %at_233) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_234 = arith.addi %at_130, %i13 : index
          "vector.store"(%s_205, %packed, %at_234) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_235 = arith.addi %at_130, %i14 : index
          "vector.store"(%s_208, %packed, %at_235) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_236 = arith.addi %at_130, %i15 : index
          "vector.store"(%s_211, %packed, %at_236) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_237 = arith.addi %at_130, %i16 : index
          "vector.store"(%s_214, %packed, %at_237) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_238 = arith.addi %at_130, %i17 : index
          "vector.store"(%s_217, %packed, %at_238) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_239 = arith.addi %at_130, %i18 : index
          "vector.store"(%s_220, %packed, %at_239) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_240 = arith.addi %at_130, %i19 : index
          "vector.store"(%s_223, %packed, %at_240) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_241 = arith.addi %at_130, %i20 : index
          "vector.store"(%s_226, %packed, %at_241) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          scf.yield %largest_125 : vector<32xi32>
        }
        scf.yield %loop_16 : vector<32xi32>
      }
      %largest_242 = vector.reduction <maxui>, %loop_10 : vector<32xi32> into i32
      %largest_243 = arith.extui %largest_242 : i32 to i64
      memref.store %largest_243, %job[%i21] : memref<4xi64>
      return
    }
  }
}
util.func public @run(
    %rows: tensor<?xi8>, %packed: tensor<?xi8> {iree.abi.output = 0 : index},
    %job: tensor<4xi64> {iree.abi.output = 1 : index}) -> (tensor<?xi8>, tensor<4xi64>) {
  %c0 = arith.constant 0 : index
  %read = tensor.dim %rows, %c0 : tensor<?xi8>
  %written = tensor.dim %packed, %c0 : tensor<?xi8>
  %results:2 = flow.dispatch @pack::@pack_entry(%rows, %packed, %job) : (
      tensor<?xi8>{%read}, tensor<?xi8>{%written}, tensor<4xi64>) -> (%packed{%written}, %job)
  util.return %results#0, %results#1 : tensor<?xi8>, tensor<4xi64>
}
}
