hal.executable.source private @kernel_linear_64x8192x2048_q6_k_q8_pack {
  hal.executable.export public @kernel_linear_64x8192x2048_q6_k_q8_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x8192x2048_q6_k_q8_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<-128> : vector<32xi8>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 256 : index
      %i3 = arith.constant 1 : index
      %i4 = arith.constant 32 : index
      %i5 = arith.constant 2 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<64x8192xi8>
      %s = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<64x256xf32>
      %t = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<64x512xi32>
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<256x64x32xi8>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<256x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<512x64xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      scf.for %i_2 = %i1 to %i2 step %i3 {
        %at_4 = arith.muli %i_2, %i4 : index
        %codes_5 = vector.load %x[%group_1, %at_4] : memref<64x8192xi8>, vector<32xi8>
        %turned_6 = arith.xori %codes_5, %splat0 : vector<32xi8>
        vector.store %turned_6, %p[%i_2, %group_1, %i1] : memref<256x64x32xi8>, vector<32xi8>
        %x_7 = memref.load %s[%group_1, %i_2] : memref<64x256xf32>
        memref.store %x_7, %p_scales[%i_2, %group_1] : memref<256x64xf32>
        %at_8 = arith.muli %i_2, %i5 : index
        %x_9 = memref.load %t[%group_1, %at_8] : memref<64x512xi32>
        %at_10 = arith.addi %at_8, %i3 : index
        %x_11 = memref.load %t[%group_1, %at_10] : memref<64x512xi32>
        %whole_12 = arith.sitofp %x_9 : i32 to f32
        %total_13 = arith.mulf %whole_12, %x_7 : f32
        %at_14 = arith.muli %i_2, %i5 : index
        memref.store %total_13, %p_totals[%at_14, %group_1] : memref<512x64xf32>
        %whole_15 = arith.sitofp %x_11 : i32 to f32
        %total_16 = arith.mulf %whole_15, %x_7 : f32
        %at_17 = arith.muli %i_2, %i5 : index
        %at_18 = arith.addi %at_17, %i3 : index
        memref.store %total_16, %p_totals[%at_18, %group_1] : memref<512x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_linear_64x8192x2048_q6_k_q8_codes {
  hal.executable.export public @kernel_linear_64x8192x2048_q6_k_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x8192x2048_q6_k_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 1 : index
      %splat4 = arith.constant dense<0.0> : vector<16xf32>
      %i5 = arith.constant 0 : index
      %i6 = arith.constant 256 : index
      %i7 = arith.constant 64 : index
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
      %i19 = arith.constant 5 : index
      %i20 = arith.constant 6 : index
      %i21 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<256x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<256x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<512x64xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<128x65536xi8>
      %w_high = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i5) : memref<128x32768xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i5) : memref<128x8192xi8>
      %w_d = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i5) : memref<128x512xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i5) : memref<64x2048xf32>
      %sums_1 = memref.alloca() : memref<128x16xf32>
      %group_2 = hal.interface.workgroup.id[0] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %end_6 = arith.minsi %end_5, %i1 : index
      scf.for %i_7 = %at_3 to %end_6 step %i2 {
        %at_9 = arith.addi %i_7, %i3 : index
        scf.for %i_10 = %i5 to %i1 step %i3 {
          vector.store %splat4, %sums_1[%i_10, %i5] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_12 = %i5 to %i6 step %i3 {
          %at_14 = arith.muli %i_12, %i6 : index
          %codes_15 = vector.load %w_codes[%i_7, %at_14] : memref<128x65536xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i7 : index
          %codes_17 = vector.load %w_codes[%i_7, %at_16] : memref<128x65536xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i1 : index
          %codes_19 = vector.load %w_codes[%i_7, %at_18] : memref<128x65536xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w_codes[%i_7, %at_20] : memref<128x65536xi8>, vector<64xi8>
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
          %at_42 = arith.muli %i_12, %i1 : index
          %codes_43 = vector.load %w_high[%i_7, %at_42] : memref<128x32768xi8>, vector<64xi8>
          %at_44 = arith.addi %at_42, %i7 : index
          %codes_45 = vector.load %w_high[%i_7, %at_44] : memref<128x32768xi8>, vector<64xi8>
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
          %at_88 = arith.divui %i_12, %i14 : index
          %at_89 = arith.muli %at_88, %i15 : index
          %v_90 = vector.load %w_d[%i_7, %at_89] : memref<128x512xf16>, vector<16xf16>
          %f_91 = arith.extf %v_90 : vector<16xf16> to vector<16xf32>
          %at_92 = arith.muli %i_12, %i2 : index
          %at_93 = arith.muli %at_92, %i15 : index
          %v_94 = vector.load %w_scales[%i_7, %at_93] : memref<128x8192xi8>, vector<16xi8>
          %small_95 = arith.extsi %v_94 : vector<16xi8> to vector<16xi32>
          %whole_96 = arith.sitofp %small_95 : vector<16xi32> to vector<16xf32>
          %f_97 = arith.mulf %f_91, %whole_96 : vector<16xf32>
          %at_98 = arith.muli %i_12, %i2 : index
          %at_99 = arith.divui %i_12, %i14 : index
          %at_100 = arith.muli %at_99, %i15 : index
          %v_101 = vector.load %w_d[%i_7, %at_100] : memref<128x512xf16>, vector<16xf16>
          %f_102 = arith.extf %v_101 : vector<16xf16> to vector<16xf32>
          %at_103 = arith.muli %i_12, %i2 : index
          %at_104 = arith.addi %at_103, %i3 : index
          %at_105 = arith.muli %at_104, %i15 : index
          %v_106 = vector.load %w_scales[%i_7, %at_105] : memref<128x8192xi8>, vector<16xi8>
          %small_107 = arith.extsi %v_106 : vector<16xi8> to vector<16xi32>
          %whole_108 = arith.sitofp %small_107 : vector<16xi32> to vector<16xf32>
          %f_109 = arith.mulf %f_102, %whole_108 : vector<16xf32>
          %at_110 = arith.muli %i_12, %i2 : index
          %at_111 = arith.addi %at_110, %i3 : index
          %at_112 = arith.muli %i_12, %i6 : index
          %codes_113 = vector.load %w_codes[%at_9, %at_112] : memref<128x65536xi8>, vector<64xi8>
          %at_114 = arith.addi %at_112, %i7 : index
          %codes_115 = vector.load %w_codes[%at_9, %at_114] : memref<128x65536xi8>, vector<64xi8>
          %at_116 = arith.addi %at_112, %i1 : index
          %codes_117 = vector.load %w_codes[%at_9, %at_116] : memref<128x65536xi8>, vector<64xi8>
          %at_118 = arith.addi %at_112, %i8 : index
          %codes_119 = vector.load %w_codes[%at_9, %at_118] : memref<128x65536xi8>, vector<64xi8>
          %bits_120 = arith.andi %codes_113, %splat9 : vector<64xi8>
          %bits_121 = arith.andi %codes_115, %splat9 : vector<64xi8>
          %bits_122 = arith.andi %codes_117, %splat9 : vector<64xi8>
          %bits_123 = arith.andi %codes_119, %splat9 : vector<64xi8>
          %words_124 = vector.bitcast %codes_113 : vector<64xi8> to vector<16xi32>
          %moved_125 = arith.shrui %words_124, %splat10 : vector<16xi32>
          %moved_126 = vector.bitcast %moved_125 : vector<16xi32> to vector<64xi8>
          %bits_127 = arith.andi %moved_126, %splat9 : vector<64xi8>
          %words_128 = vector.bitcast %codes_115 : vector<64xi8> to vector<16xi32>
          %moved_129 = arith.shrui %words_128, %splat10 : vector<16xi32>
          %moved_130 = vector.bitcast %moved_129 : vector<16xi32> to vector<64xi8>
          %bits_131 = arith.andi %moved_130, %splat9 : vector<64xi8>
          %words_132 = vector.bitcast %codes_117 : vector<64xi8> to vector<16xi32>
          %moved_133 = arith.shrui %words_132, %splat10 : vector<16xi32>
          %moved_134 = vector.bitcast %moved_133 : vector<16xi32> to vector<64xi8>
          %bits_135 = arith.andi %moved_134, %splat9 : vector<64xi8>
          %words_136 = vector.bitcast %codes_119 : vector<64xi8> to vector<16xi32>
          %moved_137 = arith.shrui %words_136, %splat10 : vector<16xi32>
          %moved_138 = vector.bitcast %moved_137 : vector<16xi32> to vector<64xi8>
          %bits_139 = arith.andi %moved_138, %splat9 : vector<64xi8>
          %at_140 = arith.muli %i_12, %i1 : index
          %codes_141 = vector.load %w_high[%at_9, %at_140] : memref<128x32768xi8>, vector<64xi8>
          %at_142 = arith.addi %at_140, %i7 : index
          %codes_143 = vector.load %w_high[%at_9, %at_142] : memref<128x32768xi8>, vector<64xi8>
          %words_144 = vector.bitcast %codes_141 : vector<64xi8> to vector<16xi32>
          %moved_145 = arith.shli %words_144, %splat10 : vector<16xi32>
          %moved_146 = vector.bitcast %moved_145 : vector<16xi32> to vector<64xi8>
          %bits_147 = arith.andi %moved_146, %splat11 : vector<64xi8>
          %words_148 = vector.bitcast %codes_141 : vector<64xi8> to vector<16xi32>
          %moved_149 = arith.shli %words_148, %splat12 : vector<16xi32>
          %moved_150 = vector.bitcast %moved_149 : vector<16xi32> to vector<64xi8>
          %bits_151 = arith.andi %moved_150, %splat11 : vector<64xi8>
          %bits_152 = arith.andi %codes_141, %splat11 : vector<64xi8>
          %words_153 = vector.bitcast %codes_141 : vector<64xi8> to vector<16xi32>
          %moved_154 = arith.shrui %words_153, %splat12 : vector<16xi32>
          %moved_155 = vector.bitcast %moved_154 : vector<16xi32> to vector<64xi8>
          %bits_156 = arith.andi %moved_155, %splat11 : vector<64xi8>
          %words_157 = vector.bitcast %codes_143 : vector<64xi8> to vector<16xi32>
          %moved_158 = arith.shli %words_157, %splat10 : vector<16xi32>
          %moved_159 = vector.bitcast %moved_158 : vector<16xi32> to vector<64xi8>
          %bits_160 = arith.andi %moved_159, %splat11 : vector<64xi8>
          %words_161 = vector.bitcast %codes_143 : vector<64xi8> to vector<16xi32>
          %moved_162 = arith.shli %words_161, %splat12 : vector<16xi32>
          %moved_163 = vector.bitcast %moved_162 : vector<16xi32> to vector<64xi8>
          %bits_164 = arith.andi %moved_163, %splat11 : vector<64xi8>
          %bits_165 = arith.andi %codes_143, %splat11 : vector<64xi8>
          %words_166 = vector.bitcast %codes_143 : vector<64xi8> to vector<16xi32>
          %moved_167 = arith.shrui %words_166, %splat12 : vector<16xi32>
          %moved_168 = vector.bitcast %moved_167 : vector<16xi32> to vector<64xi8>
          %bits_169 = arith.andi %moved_168, %splat11 : vector<64xi8>
          %codes_170 = arith.ori %bits_120, %bits_147 : vector<64xi8>
          %codes_171 = arith.ori %bits_121, %bits_151 : vector<64xi8>
          %codes_172 = arith.ori %bits_122, %bits_152 : vector<64xi8>
          %codes_173 = arith.ori %bits_123, %bits_156 : vector<64xi8>
          %codes_174 = arith.ori %bits_127, %bits_160 : vector<64xi8>
          %codes_175 = arith.ori %bits_131, %bits_164 : vector<64xi8>
          %codes_176 = arith.ori %bits_135, %bits_165 : vector<64xi8>
          %codes_177 = arith.ori %bits_139, %bits_169 : vector<64xi8>
          %signed_178 = arith.subi %codes_170, %splat13 : vector<64xi8>
          %signed_179 = arith.subi %codes_171, %splat13 : vector<64xi8>
          %signed_180 = arith.subi %codes_172, %splat13 : vector<64xi8>
          %signed_181 = arith.subi %codes_173, %splat13 : vector<64xi8>
          %signed_182 = arith.subi %codes_174, %splat13 : vector<64xi8>
          %signed_183 = arith.subi %codes_175, %splat13 : vector<64xi8>
          %signed_184 = arith.subi %codes_176, %splat13 : vector<64xi8>
          %signed_185 = arith.subi %codes_177, %splat13 : vector<64xi8>
          %at_186 = arith.divui %i_12, %i14 : index
          %at_187 = arith.muli %at_186, %i15 : index
          %v_188 = vector.load %w_d[%at_9, %at_187] : memref<128x512xf16>, vector<16xf16>
          %f_189 = arith.extf %v_188 : vector<16xf16> to vector<16xf32>
          %at_190 = arith.muli %i_12, %i2 : index
          %at_191 = arith.muli %at_190, %i15 : index
          %v_192 = vector.load %w_scales[%at_9, %at_191] : memref<128x8192xi8>, vector<16xi8>
          %small_193 = arith.extsi %v_192 : vector<16xi8> to vector<16xi32>
          %whole_194 = arith.sitofp %small_193 : vector<16xi32> to vector<16xf32>
          %f_195 = arith.mulf %f_189, %whole_194 : vector<16xf32>
          %at_196 = arith.muli %i_12, %i2 : index
          %at_197 = arith.divui %i_12, %i14 : index
          %at_198 = arith.muli %at_197, %i15 : index
          %v_199 = vector.load %w_d[%at_9, %at_198] : memref<128x512xf16>, vector<16xf16>
          %f_200 = arith.extf %v_199 : vector<16xf16> to vector<16xf32>
          %at_201 = arith.muli %i_12, %i2 : index
          %at_202 = arith.addi %at_201, %i3 : index
          %at_203 = arith.muli %at_202, %i15 : index
          %v_204 = vector.load %w_scales[%at_9, %at_203] : memref<128x8192xi8>, vector<16xi8>
          %small_205 = arith.extsi %v_204 : vector<16xi8> to vector<16xi32>
          %whole_206 = arith.sitofp %small_205 : vector<16xi32> to vector<16xf32>
          %f_207 = arith.mulf %f_200, %whole_206 : vector<16xf32>
          %at_208 = arith.muli %i_12, %i2 : index
          %at_209 = arith.addi %at_208, %i3 : index
          %dot_210 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_80) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_211 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_210, %splat17, %signed_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_212 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_211, %splat17, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_213 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_212, %splat17, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_214 = arith.subi %splat16, %dot_213 : vector<16xi32>
          %dot_215 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_216 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_215, %splat17, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_217 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_216, %splat17, %signed_86) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_218 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_217, %splat17, %signed_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_219 = arith.subi %splat16, %dot_218 : vector<16xi32>
          %dot_220 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_178) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_221 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_220, %splat17, %signed_179) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_222 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_221, %splat17, %signed_180) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_223 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_222, %splat17, %signed_181) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_224 = arith.subi %splat16, %dot_223 : vector<16xi32>
          %dot_225 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %splat17, %signed_182) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_226 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_225, %splat17, %signed_183) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_227 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_226, %splat17, %signed_184) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_228 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_227, %splat17, %signed_185) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_229 = arith.subi %splat16, %dot_228 : vector<16xi32>
          scf.for %i_230 = %i5 to %i7 step %i3 {
            %x_232 = memref.load %p[%i_12, %i_230, %i5] : memref<256x64x8xi32>
            %word_233 = vector.broadcast %x_232 : i32 to vector<16xi32>
            %word_234 = vector.bitcast %word_233 : vector<16xi32> to vector<64xi8>
            %x_235 = memref.load %p[%i_12, %i_230, %i3] : memref<256x64x8xi32>
            %word_236 = vector.broadcast %x_235 : i32 to vector<16xi32>
            %word_237 = vector.bitcast %word_236 : vector<16xi32> to vector<64xi8>
            %x_238 = memref.load %p[%i_12, %i_230, %i2] : memref<256x64x8xi32>
            %word_239 = vector.broadcast %x_238 : i32 to vector<16xi32>
            %word_240 = vector.bitcast %word_239 : vector<16xi32> to vector<64xi8>
            %x_241 = memref.load %p[%i_12, %i_230, %i18] : memref<256x64x8xi32>
            %word_242 = vector.broadcast %x_241 : i32 to vector<16xi32>
            %word_243 = vector.bitcast %word_242 : vector<16xi32> to vector<64xi8>
            %x_244 = memref.load %p[%i_12, %i_230, %i0] : memref<256x64x8xi32>
            %word_245 = vector.broadcast %x_244 : i32 to vector<16xi32>
            %word_246 = vector.bitcast %word_245 : vector<16xi32> to vector<64xi8>
            %x_247 = memref.load %p[%i_12, %i_230, %i19] : memref<256x64x8xi32>
            %word_248 = vector.broadcast %x_247 : i32 to vector<16xi32>
            %word_249 = vector.bitcast %word_248 : vector<16xi32> to vector<64xi8>
            %x_250 = memref.load %p[%i_12, %i_230, %i20] : memref<256x64x8xi32>
            %word_251 = vector.broadcast %x_250 : i32 to vector<16xi32>
            %word_252 = vector.bitcast %word_251 : vector<16xi32> to vector<64xi8>
            %x_253 = memref.load %p[%i_12, %i_230, %i21] : memref<256x64x8xi32>
            %word_254 = vector.broadcast %x_253 : i32 to vector<16xi32>
            %word_255 = vector.bitcast %word_254 : vector<16xi32> to vector<64xi8>
            %x_256 = memref.load %p_scales[%i_12, %i_230] : memref<256x64xf32>
            %b_257 = vector.broadcast %x_256 : f32 to vector<16xf32>
            %at_258 = arith.muli %i_230, %i2 : index
            %v_259 = vector.load %sums_1[%at_258, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_260 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_214, %word_234, %signed_80) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_261 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_237, %signed_81) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_262 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_260, %word_240, %signed_82) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_263 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_261, %word_243, %signed_83) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_264 = arith.addi %dot_262, %dot_263 : vector<16xi32>
            %whole_265 = arith.sitofp %sums_264 : vector<16xi32> to vector<16xf32>
            %f_266 = arith.mulf %whole_265, %b_257 : vector<16xf32>
            %f_267 = math.fma %f_266, %f_97, %v_259 : vector<16xf32>
            %dot_268 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_219, %word_246, %signed_84) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_269 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_249, %signed_85) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_270 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_268, %word_252, %signed_86) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_271 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_269, %word_255, %signed_87) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_272 = arith.addi %dot_270, %dot_271 : vector<16xi32>
            %whole_273 = arith.sitofp %sums_272 : vector<16xi32> to vector<16xf32>
            %f_274 = arith.mulf %whole_273, %b_257 : vector<16xf32>
            %f_275 = math.fma %f_274, %f_109, %f_267 : vector<16xf32>
            vector.store %f_275, %sums_1[%at_258, %i5] : memref<128x16xf32>, vector<16xf32>
            %at_276 = arith.muli %i_230, %i2 : index
            %at_277 = arith.addi %at_276, %i3 : index
            %v_278 = vector.load %sums_1[%at_277, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_279 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_224, %word_234, %signed_178) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_280 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_237, %signed_179) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_281 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_279, %word_240, %signed_180) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_282 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_280, %word_243, %signed_181) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_283 = arith.addi %dot_281, %dot_282 : vector<16xi32>
            %whole_284 = arith.sitofp %sums_283 : vector<16xi32> to vector<16xf32>
            %f_285 = arith.mulf %whole_284, %b_257 : vector<16xf32>
            %f_286 = math.fma %f_285, %f_195, %v_278 : vector<16xf32>
            %dot_287 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_229, %word_246, %signed_182) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_288 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat16, %word_249, %signed_183) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_289 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_287, %word_252, %signed_184) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_290 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_288, %word_255, %signed_185) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_291 = arith.addi %dot_289, %dot_290 : vector<16xi32>
            %whole_292 = arith.sitofp %sums_291 : vector<16xi32> to vector<16xf32>
            %f_293 = arith.mulf %whole_292, %b_257 : vector<16xf32>
            %f_294 = math.fma %f_293, %f_207, %f_286 : vector<16xf32>
            vector.store %f_294, %sums_1[%at_277, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_295 = %i5 to %i7 step %i3 {
          %at_297 = arith.muli %i_295, %i2 : index
          %v_298 = vector.load %sums_1[%at_297, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_299 = arith.muli %i_7, %i15 : index
          vector.store %v_298, %y[%i_295, %at_299] : memref<64x2048xf32>, vector<16xf32>
          %at_300 = arith.muli %i_295, %i2 : index
          %at_301 = arith.addi %at_300, %i3 : index
          %v_302 = vector.load %sums_1[%at_301, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_303 = arith.muli %at_9, %i15 : index
          vector.store %v_302, %y[%i_295, %at_303] : memref<64x2048xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x8192x2048_q6_k_q8(%x_codes: tensor<64x8192xi8>, %x_scales: tensor<64x256xf32>, %x_sums: tensor<64x512xi32>, %w_codes: tensor<128x1024x16x4xui8>, %w_high: tensor<128x512x16x4xui8>, %w_scales: tensor<128x512x16xi8>, %w_d: tensor<128x32x16xf16>) -> (tensor<64x2048xf32>) {
  %packed, %packed_scales, %packed_totals = flow.dispatch @kernel_linear_64x8192x2048_q6_k_q8_pack::@kernel_linear_64x8192x2048_q6_k_q8_pack_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x8192xi8>, tensor<64x256xf32>, tensor<64x512xi32>) -> (tensor<256x64x32xi8>, tensor<256x64xf32>, tensor<512x64xf32>)
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<128x1024x16x4xui8>) -> tensor<128x1024x16x4xi8>
  %w_high_bits = stablehlo.bitcast_convert %w_high : (tensor<128x512x16x4xui8>) -> tensor<128x512x16x4xi8>
  %y = flow.dispatch @kernel_linear_64x8192x2048_q6_k_q8_codes::@kernel_linear_64x8192x2048_q6_k_q8_codes_entry(%packed, %packed_scales, %packed_totals, %w_codes_bits, %w_high_bits, %w_scales, %w_d) : (tensor<256x64x32xi8>, tensor<256x64xf32>, tensor<512x64xf32>, tensor<128x1024x16x4xi8>, tensor<128x512x16x4xi8>, tensor<128x512x16xi8>, tensor<128x32x16xf16>) -> tensor<64x2048xf32>
  return %y : tensor<64x2048xf32>
}
