hal.executable.source private @kernel_linear_64x2048x512_q6_k_q8_pack {
  hal.executable.export public @kernel_linear_64x2048x512_q6_k_q8_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_q6_k_q8_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<-128> : vector<32xi8>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 64 : index
      %i3 = arith.constant 1 : index
      %i4 = arith.constant 32 : index
      %i5 = arith.constant 2 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<64x2048xi8>
      %s = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<64x64xf32>
      %t = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<64x128xi32>
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<64x64x32xi8>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<64x64xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      scf.for %i_2 = %i1 to %i2 step %i3 {
        %at_4 = arith.muli %i_2, %i4 : index
        %codes_5 = vector.load %x[%group_1, %at_4] : memref<64x2048xi8>, vector<32xi8>
        %turned_6 = arith.xori %codes_5, %splat0 : vector<32xi8>
        vector.store %turned_6, %p[%i_2, %group_1, %i1] : memref<64x64x32xi8>, vector<32xi8>
        %x_7 = memref.load %s[%group_1, %i_2] : memref<64x64xf32>
        memref.store %x_7, %p_scales[%i_2, %group_1] : memref<64x64xf32>
        %at_8 = arith.muli %i_2, %i5 : index
        %x_9 = memref.load %t[%group_1, %at_8] : memref<64x128xi32>
        %at_10 = arith.addi %at_8, %i3 : index
        %x_11 = memref.load %t[%group_1, %at_10] : memref<64x128xi32>
        %sum_12 = arith.addi %x_9, %x_11 : i32
        %whole_13 = arith.sitofp %sum_12 : i32 to f32
        %total_14 = arith.mulf %whole_13, %x_7 : f32
        memref.store %total_14, %p_totals[%i_2, %group_1] : memref<64x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_linear_64x2048x512_q6_k_q8_codes {
  hal.executable.export public @kernel_linear_64x2048x512_q6_k_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_q6_k_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 1 : index
      %splat3 = arith.constant dense<0.0> : vector<16xf32>
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 128 : index
      %i6 = arith.constant 64 : index
      %i7 = arith.constant 256 : index
      %i8 = arith.constant 192 : index
      %splat9 = arith.constant dense<15> : vector<64xi8>
      %splat10 = arith.constant dense<4> : vector<16xi32>
      %splat11 = arith.constant dense<48> : vector<64xi8>
      %splat12 = arith.constant dense<2> : vector<16xi32>
      %splat13 = arith.constant dense<32> : vector<64xi8>
      %i14 = arith.constant 8 : index
      %i15 = arith.constant 16 : index
      %splat16 = arith.constant dense<0> : vector<16xi32>
      %splat17 = arith.constant dense<-128> : vector<64xi8>
      %i18 = arith.constant 3 : index
      %i19 = arith.constant 4 : index
      %i20 = arith.constant 5 : index
      %i21 = arith.constant 6 : index
      %i22 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<64x64xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x16384xi8>
      %w_high = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i4) : memref<32x8192xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i4) : memref<32x2048xi8>
      %w_d = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i4) : memref<32x128xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i4) : memref<64x512xf32>
      %sums_1 = memref.alloca() : memref<128x16xf32>
      %group_2 = hal.interface.workgroup.id[0] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %end_6 = arith.minsi %end_5, %i1 : index
      scf.for %i_7 = %at_3 to %end_6 step %i0 {
        %at_9 = arith.addi %i_7, %i2 : index
        scf.for %i_10 = %i4 to %i5 step %i2 {
          vector.store %splat3, %sums_1[%i_10, %i4] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_12 = %i4 to %i6 step %i2 {
          %at_14 = arith.muli %i_12, %i7 : index
          %codes_15 = vector.load %w_codes[%i_7, %at_14] : memref<32x16384xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i6 : index
          %codes_17 = vector.load %w_codes[%i_7, %at_16] : memref<32x16384xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i5 : index
          %codes_19 = vector.load %w_codes[%i_7, %at_18] : memref<32x16384xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w_codes[%i_7, %at_20] : memref<32x16384xi8>, vector<64xi8>
          %bits_22 = arith.andi %codes_15, %splat9 : vector<64xi8>
          %bits_23 = arith.andi %codes_17, %splat9 : vector<64xi8>
          %bits_24 = arith.andi %codes_19, %splat9 : vector<64xi8>
          %bits_25 = arith.andi %codes_21, %splat9 : vector<64xi8>
          %words_26 = vector.bitcast %codes_15 : vector<64xi8> to vector<16xi32>
          %moved_27 = arith.shrui %words_26, %splat10 : vector<16xi32>
          %moved_28 = vector.bitcast %moved_27 : vector<16xi32> to vector<64xi8>
          %bits_29 = arith.andi %moved_28, %splat9 : vector<64xi8>
          %words_30 = vector.bitcast %codes_17 : vector<64xi8> to vector<16xi32>
          %moved_31 = arith.shrui %words_30, %splat10 : vector<16xi32>
          %moved_32 = vector.bitcast %moved_31 : vector<16xi32> to vector<64xi8>
          %bits_33 = arith.andi %moved_32, %splat9 : vector<64xi8>
          %words_34 = vector.bitcast %codes_19 : vector<64xi8> to vector<16xi32>
          %moved_35 = arith.shrui %words_34, %splat10 : vector<16xi32>
          %moved_36 = vector.bitcast %moved_35 : vector<16xi32> to vector<64xi8>
          %bits_37 = arith.andi %moved_36, %splat9 : vector<64xi8>
          %words_38 = vector.bitcast %codes_21 : vector<64xi8> to vector<16xi32>
          %moved_39 = arith.shrui %words_38, %splat10 : vector<16xi32>
          %moved_40 = vector.bitcast %moved_39 : vector<16xi32> to vector<64xi8>
          %bits_41 = arith.andi %moved_40, %splat9 : vector<64xi8>
          %at_42 = arith.muli %i_12, %i5 : index
          %codes_43 = vector.load %w_high[%i_7, %at_42] : memref<32x8192xi8>, vector<64xi8>
          %at_44 = arith.addi %at_42, %i6 : index
          %codes_45 = vector.load %w_high[%i_7, %at_44] : memref<32x8192xi8>, vector<64xi8>
          %words_46 = vector.bitcast %codes_43 : vector<64xi8> to vector<16xi32>
          %moved_47 = arith.shli %words_46, %splat10 : vector<16xi32>
          %moved_48 = vector.bitcast %moved_47 : vector<16xi32> to vector<64xi8>
          %bits_49 = arith.andi %moved_48, %splat11 : vector<64xi8>
          %words_50 = vector.bitcast %codes_43 : vector<64xi8> to vector<16xi32>
          %moved_51 = arith.shli %words_50, %splat12 : vector<16xi32>
          %moved_52 = vector.bitcast %moved_51 : vector<16xi32> to vector<64xi8>
          %bits_53 = arith.andi %moved_52, %splat11 : vector<64xi8>
          %bits_54 = arith.andi %codes_43, %splat11 : vector<64xi8>
          %words_55 = vector.bitcast %codes_43 : vector<64xi8> to vector<16xi32>
          %moved_56 = arith.shrui %words_55, %splat12 : vector<16xi32>
          %moved_57 = vector.bitcast %moved_56 : vector<16xi32> to vector<64xi8>
          %bits_58 = arith.andi %moved_57, %splat11 : vector<64xi8>
          %words_59 = vector.bitcast %codes_45 : vector<64xi8> to vector<16xi32>
          %moved_60 = arith.shli %words_59, %splat10 : vector<16xi32>
          %moved_61 = vector.bitcast %moved_60 : vector<16xi32> to vector<64xi8>
          %bits_62 = arith.andi %moved_61, %splat11 : vector<64xi8>
          %words_63 = vector.bitcast %codes_45 : vector<64xi8> to vector<16xi32>
          %moved_64 = arith.shli %words_63, %splat12 : vector<16xi32>
          %moved_65 = vector.bitcast %moved_64 : vector<16xi32> to vector<64xi8>
          %bits_66 = arith.andi %moved_65, %splat11 : vector<64xi8>
          %bits_67 = arith.andi %codes_45, %splat11 : vector<64xi8>
          %words_68 = vector.bitcast %codes_45 : vector<64xi8> to vector<16xi32>
          %moved_69 = arith.shrui %words_68, %splat12 : vector<16xi32>
          %moved_70 = vector.bitcast %moved_69 : vector<16xi32> to vector<64xi8>
          %bits_71 = arith.andi %moved_70, %splat11 : vector<64xi8>
          %codes_72 = arith.ori %bits_22, %bits_49 : vector<64xi8>
          %codes_73 = arith.ori %bits_23, %bits_53 : vector<64xi8>
          %codes_74 = arith.ori %bits_24, %bits_54 : vector<64xi8>
          %codes_75 = arith.ori %bits_25, %bits_58 : vector<64xi8>
          %codes_76 = arith.ori %bits_29, %bits_62 : vector<64xi8>
          %codes_77 = arith.ori %bits_33, %bits_66 : vector<64xi8>
          %codes_78 = arith.ori %bits_37, %bits_67 : vector<64xi8>
          %codes_79 = arith.ori %bits_41, %bits_71 : vector<64xi8>
          %signed_80 = arith.subi %codes_72, %splat13 : vector<64xi8>
          %signed_81 = arith.subi %codes_73, %splat13 : vector<64xi8>
          %signed_82 = arith.subi %codes_74, %splat13 : vector<64xi8>
          %signed_83 = arith.subi %codes_75, %splat13 : vector<64xi8>
          %signed_84 = arith.subi %codes_76, %splat13 : vector<64xi8>
          %signed_85 = arith.subi %codes_77, %splat13 : vector<64xi8>
          %signed_86 = arith.subi %codes_78, %splat13 : vector<64xi8>
          %signed_87 = arith.subi %codes_79, %splat13 : vector<64xi8>
          %at_88 = arith.muli %i_12, %i7 : index
          %codes_89 = vector.load %w_codes[%at_9, %at_88] : memref<32x16384xi8>, vector<64xi8>
          %at_90 = arith.addi %at_88, %i6 : index
          %codes_91 = vector.load %w_codes[%at_9, %at_90] : memref<32x16384xi8>, vector<64xi8>
          %at_92 = arith.addi %at_88, %i5 : index
          %codes_93 = vector.load %w_codes[%at_9, %at_92] : memref<32x16384xi8>, vector<64xi8>
          %at_94 = arith.addi %at_88, %i8 : index
          %codes_95 = vector.load %w_codes[%at_9, %at_94] : memref<32x16384xi8>, vector<64xi8>
          %bits_96 = arith.andi %codes_89, %splat9 : vector<64xi8>
          %bits_97 = arith.andi %codes_91, %splat9 : vector<64xi8>
          %bits_98 = arith.andi %codes_93, %splat9 : vector<64xi8>
          %bits_99 = arith.andi %codes_95, %splat9 : vector<64xi8>
          %words_100 = vector.bitcast %codes_89 : vector<64xi8> to vector<16xi32>
          %moved_101 = arith.shrui %words_100, %splat10 : vector<16xi32>
          %moved_102 = vector.bitcast %moved_101 : vector<16xi32> to vector<64xi8>
          %bits_103 = arith.andi %moved_102, %splat9 : vector<64xi8>
          %words_104 = vector.bitcast %codes_91 : vector<64xi8> to vector<16xi32>
          %moved_105 = arith.shrui %words_104, %splat10 : vector<16xi32>
          %moved_106 = vector.bitcast %moved_105 : vector<16xi32> to vector<64xi8>
          %bits_107 = arith.andi %moved_106, %splat9 : vector<64xi8>
          %words_108 = vector.bitcast %codes_93 : vector<64xi8> to vector<16xi32>
          %moved_109 = arith.shrui %words_108, %splat10 : vector<16xi32>
          %moved_110 = vector.bitcast %moved_109 : vector<16xi32> to vector<64xi8>
          %bits_111 = arith.andi %moved_110, %splat9 : vector<64xi8>
          %words_112 = vector.bitcast %codes_95 : vector<64xi8> to vector<16xi32>
          %moved_113 = arith.shrui %words_112, %splat10 : vector<16xi32>
          %moved_114 = vector.bitcast %moved_113 : vector<16xi32> to vector<64xi8>
          %bits_115 = arith.andi %moved_114, %splat9 : vector<64xi8>
          %at_116 = arith.muli %i_12, %i5 : index
          %codes_117 = vector.load %w_high[%at_9, %at_116] : memref<32x8192xi8>, vector<64xi8>
          %at_118 = arith.addi %at_116, %i6 : index
          %codes_119 = vector.load %w_high[%at_9, %at_118] : memref<32x8192xi8>, vector<64xi8>
          %words_120 = vector.bitcast %codes_117 : vector<64xi8> to vector<16xi32>
          %moved_121 = arith.shli %words_120, %splat10 : vector<16xi32>
          %moved_122 = vector.bitcast %moved_121 : vector<16xi32> to vector<64xi8>
          %bits_123 = arith.andi %moved_122, %splat11 : vector<64xi8>
          %words_124 = vector.bitcast %codes_117 : vector<64xi8> to vector<16xi32>
          %moved_125 = arith.shli %words_124, %splat12 : vector<16xi32>
          %moved_126 = vector.bitcast %moved_125 : vector<16xi32> to vector<64xi8>
          %bits_127 = arith.andi %moved_126, %splat11 : vector<64xi8>
          %bits_128 = arith.andi %codes_117, %splat11 : vector<64xi8>
          %words_129 = vector.bitcast %codes_117 : vector<64xi8> to vector<16xi32>
          %moved_130 = arith.shrui %words_129, %splat12 : vector<16xi32>
          %moved_131 = vector.bitcast %moved_130 : vector<16xi32> to vector<64xi8>
          %bits_132 = arith.andi %moved_131, %splat11 : vector<64xi8>
          %words_133 = vector.bitcast %codes_119 : vector<64xi8> to vector<16xi32>
          %moved_134 = arith.shli %words_133, %splat10 : vector<16xi32>
          %moved_135 = vector.bitcast %moved_134 : vector<16xi32> to vector<64xi8>
          %bits_136 = arith.andi %moved_135, %splat11 : vector<64xi8>
          %words_137 = vector.bitcast %codes_119 : vector<64xi8> to vector<16xi32>
          %moved_138 = arith.shli %words_137, %splat12 : vector<16xi32>
          %moved_139 = vector.bitcast %moved_138 : vector<16xi32> to vector<64xi8>
          %bits_140 = arith.andi %moved_139, %splat11 : vector<64xi8>
          %bits_141 = arith.andi %codes_119, %splat11 : vector<64xi8>
          %words_142 = vector.bitcast %codes_119 : vector<64xi8> to vector<16xi32>
          %moved_143 = arith.shrui %words_142, %splat12 : vector<16xi32>
          %moved_144 = vector.bitcast %moved_143 : vector<16xi32> to vector<64xi8>
          %bits_145 = arith.andi %moved_144, %splat11 : vector<64xi8>
          %codes_146 = arith.ori %bits_96, %bits_123 : vector<64xi8>
          %codes_147 = arith.ori %bits_97, %bits_127 : vector<64xi8>
          %codes_148 = arith.ori %bits_98, %bits_128 : vector<64xi8>
          %codes_149 = arith.ori %bits_99, %bits_132 : vector<64xi8>
          %codes_150 = arith.ori %bits_103, %bits_136 : vector<64xi8>
          %codes_151 = arith.ori %bits_107, %bits_140 : vector<64xi8>
          %codes_152 = arith.ori %bits_111, %bits_141 : vector<64xi8>
          %codes_153 = arith.ori %bits_115, %bits_145 : vector<64xi8>
          %signed_154 = arith.subi %codes_146, %splat13 : vector<64xi8>
          %signed_155 = arith.subi %codes_147, %splat13 : vector<64xi8>
          %signed_156 = arith.subi %codes_148, %splat13 : vector<64xi8>
          %signed_157 = arith.subi %codes_149, %splat13 : vector<64xi8>
          %signed_158 = arith.subi %codes_150, %splat13 : vector<64xi8>
          %signed_159 = arith.subi %codes_151, %splat13 : vector<64xi8>
          %signed_160 = arith.subi %codes_152, %splat13 : vector<64xi8>
          %signed_161 = arith.subi %codes_153, %splat13 : vector<64xi8>
          %block_162 = arith.divui %i_12, %i14 : index
          %at_163 = arith.muli %block_162, %i15 : index
          %v_164 = vector.load %w_d[%i_7, %at_163] : memref<32x128xf16>, vector<16xf16>
          %f_165 = arith.extf %v_164 : vector<16xf16> to vector<16xf32>
          %at_166 = arith.muli %i_12, %i0 : index
          %at_167 = arith.muli %at_166, %i15 : index
          %small_168 = vector.load %w_scales[%i_7, %at_167] : memref<32x2048xi8>, vector<16xi8>
          %small_169 = arith.extsi %small_168 : vector<16xi8> to vector<16xi32>
          %whole_170 = arith.sitofp %small_169 : vector<16xi32> to vector<16xf32>
          %f_171 = arith.mulf %f_165, %whole_170 : vector<16xf32>
          %block_172 = arith.divui %i_12, %i14 : index
          %at_173 = arith.muli %block_172, %i15 : index
          %v_174 = vector.load %w_d[%i_7, %at_173] : memref<32x128xf16>, vector<16xf16>
          %f_175 = arith.extf %v_174 : vector<16xf16> to vector<16xf32>
          %at_176 = arith.muli %i_12, %i0 : index
          %at_177 = arith.addi %at_176, %i2 : index
          %at_178 = arith.muli %at_177, %i15 : index
          %small_179 = vector.load %w_scales[%i_7, %at_178] : memref<32x2048xi8>, vector<16xi8>
          %small_180 = arith.extsi %small_179 : vector<16xi8> to vector<16xi32>
          %whole_181 = arith.sitofp %small_180 : vector<16xi32> to vector<16xf32>
          %f_182 = arith.mulf %f_175, %whole_181 : vector<16xf32>
          %block_183 = arith.divui %i_12, %i14 : index
          %at_184 = arith.muli %block_183, %i15 : index
          %v_185 = vector.load %w_d[%at_9, %at_184] : memref<32x128xf16>, vector<16xf16>
          %f_186 = arith.extf %v_185 : vector<16xf16> to vector<16xf32>
          %at_187 = arith.muli %i_12, %i0 : index
          %at_188 = arith.muli %at_187, %i15 : index
          %small_189 = vector.load %w_scales[%at_9, %at_188] : memref<32x2048xi8>, vector<16xi8>
          %small_190 = arith.extsi %small_189 : vector<16xi8> to vector<16xi32>
          %whole_191 = arith.sitofp %small_190 : vector<16xi32> to vector<16xf32>
          %f_192 = arith.mulf %f_186, %whole_191 : vector<16xf32>
          %block_193 = arith.divui %i_12, %i14 : index
          %at_194 = arith.muli %block_193, %i15 : index
          %v_195 = vector.load %w_d[%at_9, %at_194] : memref<32x128xf16>, vector<16xf16>
          %f_196 = arith.extf %v_195 : vector<16xf16> to vector<16xf32>
          %at_197 = arith.muli %i_12, %i0 : index
          %at_198 = arith.addi %at_197, %i2 : index
          %at_199 = arith.muli %at_198, %i15 : index
          %small_200 = vector.load %w_scales[%at_9, %at_199] : memref<32x2048xi8>, vector<16xi8>
          %small_201 = arith.extsi %small_200 : vector<16xi8> to vector<16xi32>
          %whole_202 = arith.sitofp %small_201 : vector<16xi32> to vector<16xf32>
          %f_203 = arith.mulf %f_196, %whole_202 : vector<16xf32>
          %dot_204 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_80) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_205 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_204, %splat17, %signed_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_206 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_205, %splat17, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_207 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_206, %splat17, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_208 = arith.subi %splat16, %dot_207 : vector<16xi32>
          %dot_209 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_210 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_209, %splat17, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_211 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_210, %splat17, %signed_86) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_212 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_211, %splat17, %signed_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_213 = arith.subi %splat16, %dot_212 : vector<16xi32>
          %dot_214 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_154) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_215 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_214, %splat17, %signed_155) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_216 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_215, %splat17, %signed_156) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_217 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_216, %splat17, %signed_157) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_218 = arith.subi %splat16, %dot_217 : vector<16xi32>
          %dot_219 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_158) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_220 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_219, %splat17, %signed_159) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_221 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_220, %splat17, %signed_160) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_222 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_221, %splat17, %signed_161) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_223 = arith.subi %splat16, %dot_222 : vector<16xi32>
          scf.for %i_224 = %i4 to %i6 step %i2 {
            %x_226 = memref.load %p[%i_12, %i_224, %i4] : memref<64x64x8xi32>
            %word_227 = vector.broadcast %x_226 : i32 to vector<16xi32>
            %word_228 = vector.bitcast %word_227 : vector<16xi32> to vector<64xi8>
            %dot_229 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_208, %word_228, %signed_80) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_230 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_218, %word_228, %signed_154) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_231 = memref.load %p[%i_12, %i_224, %i2] : memref<64x64x8xi32>
            %word_232 = vector.broadcast %x_231 : i32 to vector<16xi32>
            %word_233 = vector.bitcast %word_232 : vector<16xi32> to vector<64xi8>
            %dot_234 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_229, %word_233, %signed_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_235 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_230, %word_233, %signed_155) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_236 = memref.load %p[%i_12, %i_224, %i0] : memref<64x64x8xi32>
            %word_237 = vector.broadcast %x_236 : i32 to vector<16xi32>
            %word_238 = vector.bitcast %word_237 : vector<16xi32> to vector<64xi8>
            %dot_239 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_234, %word_238, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_240 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_235, %word_238, %signed_156) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_241 = memref.load %p[%i_12, %i_224, %i18] : memref<64x64x8xi32>
            %word_242 = vector.broadcast %x_241 : i32 to vector<16xi32>
            %word_243 = vector.bitcast %word_242 : vector<16xi32> to vector<64xi8>
            %dot_244 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_239, %word_243, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_245 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_240, %word_243, %signed_157) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_246 = memref.load %p[%i_12, %i_224, %i19] : memref<64x64x8xi32>
            %word_247 = vector.broadcast %x_246 : i32 to vector<16xi32>
            %word_248 = vector.bitcast %word_247 : vector<16xi32> to vector<64xi8>
            %dot_249 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_213, %word_248, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_250 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_223, %word_248, %signed_158) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_251 = memref.load %p[%i_12, %i_224, %i20] : memref<64x64x8xi32>
            %word_252 = vector.broadcast %x_251 : i32 to vector<16xi32>
            %word_253 = vector.bitcast %word_252 : vector<16xi32> to vector<64xi8>
            %dot_254 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_249, %word_253, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_255 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_250, %word_253, %signed_159) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_256 = memref.load %p[%i_12, %i_224, %i21] : memref<64x64x8xi32>
            %word_257 = vector.broadcast %x_256 : i32 to vector<16xi32>
            %word_258 = vector.bitcast %word_257 : vector<16xi32> to vector<64xi8>
            %dot_259 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_254, %word_258, %signed_86) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_260 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_255, %word_258, %signed_160) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_261 = memref.load %p[%i_12, %i_224, %i22] : memref<64x64x8xi32>
            %word_262 = vector.broadcast %x_261 : i32 to vector<16xi32>
            %word_263 = vector.bitcast %word_262 : vector<16xi32> to vector<64xi8>
            %dot_264 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_259, %word_263, %signed_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_265 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_260, %word_263, %signed_161) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_266 = memref.load %p_scales[%i_12, %i_224] : memref<64x64xf32>
            %b_267 = vector.broadcast %x_266 : f32 to vector<16xf32>
            %at_268 = arith.muli %i_224, %i0 : index
            %v_269 = vector.load %sums_1[%at_268, %i4] : memref<128x16xf32>, vector<16xf32>
            %whole_270 = arith.sitofp %dot_244 : vector<16xi32> to vector<16xf32>
            %f_271 = arith.mulf %whole_270, %b_267 : vector<16xf32>
            %f_272 = math.fma %f_271, %f_171, %v_269 : vector<16xf32>
            %whole_273 = arith.sitofp %dot_264 : vector<16xi32> to vector<16xf32>
            %f_274 = arith.mulf %whole_273, %b_267 : vector<16xf32>
            %f_275 = math.fma %f_274, %f_182, %f_272 : vector<16xf32>
            vector.store %f_275, %sums_1[%at_268, %i4] : memref<128x16xf32>, vector<16xf32>
            %at_276 = arith.muli %i_224, %i0 : index
            %at_277 = arith.addi %at_276, %i2 : index
            %v_278 = vector.load %sums_1[%at_277, %i4] : memref<128x16xf32>, vector<16xf32>
            %whole_279 = arith.sitofp %dot_245 : vector<16xi32> to vector<16xf32>
            %f_280 = arith.mulf %whole_279, %b_267 : vector<16xf32>
            %f_281 = math.fma %f_280, %f_192, %v_278 : vector<16xf32>
            %whole_282 = arith.sitofp %dot_265 : vector<16xi32> to vector<16xf32>
            %f_283 = arith.mulf %whole_282, %b_267 : vector<16xf32>
            %f_284 = math.fma %f_283, %f_203, %f_281 : vector<16xf32>
            vector.store %f_284, %sums_1[%at_277, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_285 = %i4 to %i6 step %i2 {
          %at_287 = arith.muli %i_285, %i0 : index
          %v_288 = vector.load %sums_1[%at_287, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_289 = arith.muli %i_7, %i15 : index
          vector.store %v_288, %y[%i_285, %at_289] : memref<64x512xf32>, vector<16xf32>
          %at_290 = arith.muli %i_285, %i0 : index
          %at_291 = arith.addi %at_290, %i2 : index
          %v_292 = vector.load %sums_1[%at_291, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_293 = arith.muli %at_9, %i15 : index
          vector.store %v_292, %y[%i_285, %at_293] : memref<64x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x512_q6_k_q8(%x_codes: tensor<64x2048xi8>, %x_scales: tensor<64x64xf32>, %x_sums: tensor<64x128xi32>, %w_codes: tensor<32x256x16x4xui8>, %w_high: tensor<32x128x16x4xui8>, %w_scales: tensor<32x128x16xi8>, %w_d: tensor<32x8x16xf16>) -> (tensor<64x512xf32>) {
  %packed, %packed_scales, %packed_totals = flow.dispatch @kernel_linear_64x2048x512_q6_k_q8_pack::@kernel_linear_64x2048x512_q6_k_q8_pack_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>) -> (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>)
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<32x256x16x4xui8>) -> tensor<32x256x16x4xi8>
  %w_high_bits = stablehlo.bitcast_convert %w_high : (tensor<32x128x16x4xui8>) -> tensor<32x128x16x4xi8>
  %y = flow.dispatch @kernel_linear_64x2048x512_q6_k_q8_codes::@kernel_linear_64x2048x512_q6_k_q8_codes_entry(%packed, %packed_scales, %packed_totals, %w_codes_bits, %w_high_bits, %w_scales, %w_d) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<32x256x16x4xi8>, tensor<32x128x16x4xi8>, tensor<32x128x16xi8>, tensor<32x8x16xf16>) -> tensor<64x512xf32>
  return %y : tensor<64x512xf32>
}
