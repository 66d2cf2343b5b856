hal.executable.source private @kernel_linear_64x2048x8192_q4_k_pack {
  hal.executable.export public @kernel_linear_64x2048x8192_q4_k_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 10 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x8192_q4_k_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 512 : index
      %i1 = arith.constant 1024 : index
      %i2 = arith.constant 4 : index
      %i3 = arith.constant 7 : index
      %i4 = arith.constant 1 : index
      %i5 = arith.constant 2 : index
      %i6 = arith.constant 3 : index
      %i7 = arith.constant 5 : index
      %i8 = arith.constant 6 : index
      %i9 = arith.constant 28 : index
      %i10 = arith.constant 0 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i10) : memref<64x2048xbf16>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i10) : memref<65536xi32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %group_2 = hal.interface.workgroup.id[1] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %mine_6 = arith.cmpi ult, %group_1, %i2 : index
      scf.if %mine_6 {
        %at_7 = arith.muli %group_1, %i3 : index
        %at_8 = arith.addi %at_7, %i4 : index
        %at_9 = arith.addi %at_7, %i5 : index
        %at_10 = arith.addi %at_7, %i6 : index
        %at_11 = arith.addi %at_7, %i2 : index
        %at_12 = arith.addi %at_7, %i7 : index
        %at_13 = arith.addi %at_7, %i8 : index
        scf.for %i_14 = %at_3 to %end_5 step %i4 {
          %at_16 = arith.muli %at_7, %i1 : index
          %at_17 = arith.muli %i_14, %i3 : index
          %at_18 = arith.addi %at_16, %at_17 : index
          %at_19 = arith.muli %i_14, %i5 : index
          %at_20 = arith.muli %i_14, %i5 : index
          %at_21 = arith.addi %at_20, %i4 : index
          %x_22 = memref.load %x[%at_7, %at_19] : memref<64x2048xbf16>
          %wide_23 = arith.extf %x_22 : bf16 to f32
          %x_24 = memref.load %x[%at_7, %at_21] : memref<64x2048xbf16>
          %wide_25 = arith.extf %x_24 : bf16 to f32
          %both_26 = vector.from_elements %wide_23, %wide_25 : vector<2xf32>
          %short_27 = arith.truncf %both_26 : vector<2xf32> to vector<2xbf16>
          %word_28 = vector.bitcast %short_27 : vector<2xbf16> to vector<1xi32>
          %word_29 = vector.extract %word_28[0] : i32 from vector<1xi32>
          memref.store %word_29, %packed[%at_18] : memref<65536xi32>
          %x_30 = memref.load %x[%at_8, %at_19] : memref<64x2048xbf16>
          %wide_31 = arith.extf %x_30 : bf16 to f32
          %x_32 = memref.load %x[%at_8, %at_21] : memref<64x2048xbf16>
          %wide_33 = arith.extf %x_32 : bf16 to f32
          %both_34 = vector.from_elements %wide_31, %wide_33 : vector<2xf32>
          %short_35 = arith.truncf %both_34 : vector<2xf32> to vector<2xbf16>
          %word_36 = vector.bitcast %short_35 : vector<2xbf16> to vector<1xi32>
          %word_37 = vector.extract %word_36[0] : i32 from vector<1xi32>
          %at_38 = arith.addi %at_18, %i4 : index
          memref.store %word_37, %packed[%at_38] : memref<65536xi32>
          %x_39 = memref.load %x[%at_9, %at_19] : memref<64x2048xbf16>
          %wide_40 = arith.extf %x_39 : bf16 to f32
          %x_41 = memref.load %x[%at_9, %at_21] : memref<64x2048xbf16>
          %wide_42 = arith.extf %x_41 : bf16 to f32
          %both_43 = vector.from_elements %wide_40, %wide_42 : vector<2xf32>
          %short_44 = arith.truncf %both_43 : vector<2xf32> to vector<2xbf16>
          %word_45 = vector.bitcast %short_44 : vector<2xbf16> to vector<1xi32>
          %word_46 = vector.extract %word_45[0] : i32 from vector<1xi32>
          %at_47 = arith.addi %at_18, %i5 : index
          memref.store %word_46, %packed[%at_47] : memref<65536xi32>
          %x_48 = memref.load %x[%at_10, %at_19] : memref<64x2048xbf16>
          %wide_49 = arith.extf %x_48 : bf16 to f32
          %x_50 = memref.load %x[%at_10, %at_21] : memref<64x2048xbf16>
          %wide_51 = arith.extf %x_50 : bf16 to f32
          %both_52 = vector.from_elements %wide_49, %wide_51 : vector<2xf32>
          %short_53 = arith.truncf %both_52 : vector<2xf32> to vector<2xbf16>
          %word_54 = vector.bitcast %short_53 : vector<2xbf16> to vector<1xi32>
          %word_55 = vector.extract %word_54[0] : i32 from vector<1xi32>
          %at_56 = arith.addi %at_18, %i6 : index
          memref.store %word_55, %packed[%at_56] : memref<65536xi32>
          %x_57 = memref.load %x[%at_11, %at_19] : memref<64x2048xbf16>
          %wide_58 = arith.extf %x_57 : bf16 to f32
          %x_59 = memref.load %x[%at_11, %at_21] : memref<64x2048xbf16>
          %wide_60 = arith.extf %x_59 : bf16 to f32
          %both_61 = vector.from_elements %wide_58, %wide_60 : vector<2xf32>
          %short_62 = arith.truncf %both_61 : vector<2xf32> to vector<2xbf16>
          %word_63 = vector.bitcast %short_62 : vector<2xbf16> to vector<1xi32>
          %word_64 = vector.extract %word_63[0] : i32 from vector<1xi32>
          %at_65 = arith.addi %at_18, %i2 : index
          memref.store %word_64, %packed[%at_65] : memref<65536xi32>
          %x_66 = memref.load %x[%at_12, %at_19] : memref<64x2048xbf16>
          %wide_67 = arith.extf %x_66 : bf16 to f32
          %x_68 = memref.load %x[%at_12, %at_21] : memref<64x2048xbf16>
          %wide_69 = arith.extf %x_68 : bf16 to f32
          %both_70 = vector.from_elements %wide_67, %wide_69 : vector<2xf32>
          %short_71 = arith.truncf %both_70 : vector<2xf32> to vector<2xbf16>
          %word_72 = vector.bitcast %short_71 : vector<2xbf16> to vector<1xi32>
          %word_73 = vector.extract %word_72[0] : i32 from vector<1xi32>
          %at_74 = arith.addi %at_18, %i7 : index
          memref.store %word_73, %packed[%at_74] : memref<65536xi32>
          %x_75 = memref.load %x[%at_13, %at_19] : memref<64x2048xbf16>
          %wide_76 = arith.extf %x_75 : bf16 to f32
          %x_77 = memref.load %x[%at_13, %at_21] : memref<64x2048xbf16>
          %wide_78 = arith.extf %x_77 : bf16 to f32
          %both_79 = vector.from_elements %wide_76, %wide_78 : vector<2xf32>
          %short_80 = arith.truncf %both_79 : vector<2xf32> to vector<2xbf16>
          %word_81 = vector.bitcast %short_80 : vector<2xbf16> to vector<1xi32>
          %word_82 = vector.extract %word_81[0] : i32 from vector<1xi32>
          %at_83 = arith.addi %at_18, %i8 : index
          memref.store %word_82, %packed[%at_83] : memref<65536xi32>
        }
      }
      %place_84 = arith.subi %group_1, %i2 : index
      %mine_85 = arith.cmpi ult, %place_84, %i8 : index
      scf.if %mine_85 {
        %at_86 = arith.muli %place_84, %i8 : index
        %at_87 = arith.addi %at_86, %i9 : index
        %at_88 = arith.addi %at_87, %i4 : index
        %at_89 = arith.addi %at_87, %i5 : index
        %at_90 = arith.addi %at_87, %i6 : index
        %at_91 = arith.addi %at_87, %i2 : index
        %at_92 = arith.addi %at_87, %i7 : index
        scf.for %i_93 = %at_3 to %end_5 step %i4 {
          %at_95 = arith.muli %at_87, %i1 : index
          %at_96 = arith.muli %i_93, %i8 : index
          %at_97 = arith.addi %at_95, %at_96 : index
          %at_98 = arith.muli %i_93, %i5 : index
          %at_99 = arith.muli %i_93, %i5 : index
          %at_100 = arith.addi %at_99, %i4 : index
          %x_101 = memref.load %x[%at_87, %at_98] : memref<64x2048xbf16>
          %wide_102 = arith.extf %x_101 : bf16 to f32
          %x_103 = memref.load %x[%at_87, %at_100] : memref<64x2048xbf16>
          %wide_104 = arith.extf %x_103 : bf16 to f32
          %both_105 = vector.from_elements %wide_102, %wide_104 : vector<2xf32>
          %short_106 = arith.truncf %both_105 : vector<2xf32> to vector<2xbf16>
          %word_107 = vector.bitcast %short_106 : vector<2xbf16> to vector<1xi32>
          %word_108 = vector.extract %word_107[0] : i32 from vector<1xi32>
          memref.store %word_108, %packed[%at_97] : memref<65536xi32>
          %x_109 = memref.load %x[%at_88, %at_98] : memref<64x2048xbf16>
          %wide_110 = arith.extf %x_109 : bf16 to f32
          %x_111 = memref.load %x[%at_88, %at_100] : memref<64x2048xbf16>
          %wide_112 = arith.extf %x_111 : bf16 to f32
          %both_113 = vector.from_elements %wide_110, %wide_112 : vector<2xf32>
          %short_114 = arith.truncf %both_113 : vector<2xf32> to vector<2xbf16>
          %word_115 = vector.bitcast %short_114 : vector<2xbf16> to vector<1xi32>
          %word_116 = vector.extract %word_115[0] : i32 from vector<1xi32>
          %at_117 = arith.addi %at_97, %i4 : index
          memref.store %word_116, %packed[%at_117] : memref<65536xi32>
          %x_118 = memref.load %x[%at_89, %at_98] : memref<64x2048xbf16>
          %wide_119 = arith.extf %x_118 : bf16 to f32
          %x_120 = memref.load %x[%at_89, %at_100] : memref<64x2048xbf16>
          %wide_121 = arith.extf %x_120 : bf16 to f32
          %both_122 = vector.from_elements %wide_119, %wide_121 : vector<2xf32>
          %short_123 = arith.truncf %both_122 : vector<2xf32> to vector<2xbf16>
          %word_124 = vector.bitcast %short_123 : vector<2xbf16> to vector<1xi32>
          %word_125 = vector.extract %word_124[0] : i32 from vector<1xi32>
          %at_126 = arith.addi %at_97, %i5 : index
          memref.store %word_125, %packed[%at_126] : memref<65536xi32>
          %x_127 = memref.load %x[%at_90, %at_98] : memref<64x2048xbf16>
          %wide_128 = arith.extf %x_127 : bf16 to f32
          %x_129 = memref.load %x[%at_90, %at_100] : memref<64x2048xbf16>
          %wide_130 = arith.extf %x_129 : bf16 to f32
          %both_131 = vector.from_elements %wide_128, %wide_130 : vector<2xf32>
          %short_132 = arith.truncf %both_131 : vector<2xf32> to vector<2xbf16>
          %word_133 = vector.bitcast %short_132 : vector<2xbf16> to vector<1xi32>
          %word_134 = vector.extract %word_133[0] : i32 from vector<1xi32>
          %at_135 = arith.addi %at_97, %i6 : index
          memref.store %word_134, %packed[%at_135] : memref<65536xi32>
          %x_136 = memref.load %x[%at_91, %at_98] : memref<64x2048xbf16>
          %wide_137 = arith.extf %x_136 : bf16 to f32
          %x_138 = memref.load %x[%at_91, %at_100] : memref<64x2048xbf16>
          %wide_139 = arith.extf %x_138 : bf16 to f32
          %both_140 = vector.from_elements %wide_137, %wide_139 : vector<2xf32>
          %short_141 = arith.truncf %both_140 : vector<2xf32> to vector<2xbf16>
          %word_142 = vector.bitcast %short_141 : vector<2xbf16> to vector<1xi32>
          %word_143 = vector.extract %word_142[0] : i32 from vector<1xi32>
          %at_144 = arith.addi %at_97, %i2 : index
          memref.store %word_143, %packed[%at_144] : memref<65536xi32>
          %x_145 = memref.load %x[%at_92, %at_98] : memref<64x2048xbf16>
          %wide_146 = arith.extf %x_145 : bf16 to f32
          %x_147 = memref.load %x[%at_92, %at_100] : memref<64x2048xbf16>
          %wide_148 = arith.extf %x_147 : bf16 to f32
          %both_149 = vector.from_elements %wide_146, %wide_148 : vector<2xf32>
          %short_150 = arith.truncf %both_149 : vector<2xf32> to vector<2xbf16>
          %word_151 = vector.bitcast %short_150 : vector<2xbf16> to vector<1xi32>
          %word_152 = vector.extract %word_151[0] : i32 from vector<1xi32>
          %at_153 = arith.addi %at_97, %i7 : index
          memref.store %word_152, %packed[%at_153] : memref<65536xi32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_linear_64x2048x8192_q4_k_totals {
  hal.executable.export public @kernel_linear_64x2048x8192_q4_k_totals_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x8192_q4_k_totals_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 0 : index
      %i1 = arith.constant 64 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 32 : index
      %i4 = arith.constant 16 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i0) : memref<64x2048xbf16>
      %totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<64x64xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      scf.for %i_2 = %i0 to %i1 step %i2 {
        %at_4 = arith.muli %i_2, %i3 : index
        %v_5 = vector.load %x[%group_1, %at_4] : memref<64x2048xbf16>, vector<16xbf16>
        %f_6 = arith.extf %v_5 : vector<16xbf16> to vector<16xf32>
        %at_7 = arith.addi %at_4, %i4 : index
        %v_8 = vector.load %x[%group_1, %at_7] : memref<64x2048xbf16>, vector<16xbf16>
        %f_9 = arith.extf %v_8 : vector<16xbf16> to vector<16xf32>
        %f_10 = arith.addf %f_6, %f_9 : vector<16xf32>
        %total_11 = vector.reduction <add>, %f_10 fastmath<reassoc> : vector<16xf32> into f32
        memref.store %total_11, %totals[%i_2, %group_1] : memref<64x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_linear_64x2048x8192_q4_k_decoded {
  hal.executable.export public @kernel_linear_64x2048x8192_q4_k_decoded_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x8192_q4_k_decoded_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 16 : index
      %i1 = arith.constant 512 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 1 : index
      %splat4 = arith.constant dense<0.0> : vector<16xf32>
      %i5 = arith.constant 0 : index
      %i6 = arith.constant 56 : index
      %i7 = arith.constant 2048 : index
      %i8 = arith.constant 128 : index
      %i9 = arith.constant 32 : index
      %i10 = arith.constant 4 : index
      %i11 = arith.constant 256 : index
      %i12 = arith.constant 64 : index
      %i13 = arith.constant 192 : index
      %splat14 = arith.constant dense<15> : vector<64xi8>
      %splat15 = arith.constant dense<4> : vector<16xi32>
      %splat16 = arith.constant dense<0> : vector<64xi8>
      %i17 = arith.constant 6 : index
      %i18 = arith.constant 8 : index
      %i19 = arith.constant 10 : index
      %i20 = arith.constant 12 : index
      %i21 = arith.constant 14 : index
      %i22 = arith.constant 18 : index
      %i23 = arith.constant 20 : index
      %i24 = arith.constant 22 : index
      %i25 = arith.constant 24 : index
      %i26 = arith.constant 26 : index
      %i27 = arith.constant 28 : index
      %i28 = arith.constant 30 : index
      %splat29 = arith.constant dense<5.9604645e-08> : vector<16xf32>
      %i30 = arith.constant 3 : index
      %i31 = arith.constant 5 : index
      %i32 = arith.constant 7 : index
      %i33 = arith.constant 9 : index
      %i34 = arith.constant 11 : index
      %i35 = arith.constant 13 : index
      %i36 = arith.constant 15 : index
      %i37 = arith.constant 17 : index
      %i38 = arith.constant 19 : index
      %i39 = arith.constant 21 : index
      %i40 = arith.constant 23 : index
      %i41 = arith.constant 25 : index
      %i42 = arith.constant 27 : index
      %i43 = arith.constant 29 : index
      %i44 = arith.constant 31 : index
      %i45 = arith.constant 1024 : index
      %i46 = arith.constant 72 : index
      %i47 = arith.constant 36 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<65536xi32>
      %totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<64x64xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<512x16384xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<512x1024xi8>
      %w_minimums = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i5) : memref<512x1024xi8>
      %w_d = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i5) : memref<512x128xf16>
      %w_dmin = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i5) : memref<512x128xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i5) : memref<64x8192xf32>
      %pairs_1 = memref.alloca() : memref<128x16xi32>
      %scales_2 = memref.alloca() : memref<8x16xf32>
      %minimums_3 = memref.alloca() : memref<8x16xf32>
      %sums_4 = memref.alloca() : memref<128x16xf32>
      %group_5 = hal.interface.workgroup.id[0] : index
      %at_6 = arith.muli %group_5, %i0 : index
      %at_7 = arith.addi %at_6, %i0 : index
      %end_8 = arith.minsi %at_7, %i1 : index
      %end_9 = arith.minsi %end_8, %i1 : index
      scf.for %i_10 = %at_6 to %end_9 step %i2 {
        %at_12 = arith.addi %i_10, %i3 : index
        scf.for %i_13 = %i5 to %i6 step %i3 {
          vector.store %splat4, %sums_4[%i_13, %i5] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_15 = %i5 to %i7 step %i8 {
          %group_17 = arith.divui %i_15, %i9 : index
          scf.for %i_18 = %i5 to %i10 step %i3 {
            %at_20 = arith.addi %group_17, %i_18 : index
            %at_21 = arith.muli %at_20, %i11 : index
            %codes_22 = vector.load %w_codes[%i_10, %at_21] : memref<512x16384xi8>, vector<64xi8>
            %at_23 = arith.addi %at_21, %i12 : index
            %codes_24 = vector.load %w_codes[%i_10, %at_23] : memref<512x16384xi8>, vector<64xi8>
            %at_25 = arith.addi %at_21, %i8 : index
            %codes_26 = vector.load %w_codes[%i_10, %at_25] : memref<512x16384xi8>, vector<64xi8>
            %at_27 = arith.addi %at_21, %i13 : index
            %codes_28 = vector.load %w_codes[%i_10, %at_27] : memref<512x16384xi8>, vector<64xi8>
            %bits_29 = arith.andi %codes_22, %splat14 : vector<64xi8>
            %bits_30 = arith.andi %codes_24, %splat14 : vector<64xi8>
            %bits_31 = arith.andi %codes_26, %splat14 : vector<64xi8>
            %bits_32 = arith.andi %codes_28, %splat14 : vector<64xi8>
            %words_33 = vector.bitcast %codes_22 : vector<64xi8> to vector<16xi32>
            %moved_34 = arith.shrui %words_33, %splat15 : vector<16xi32>
            %moved_35 = vector.bitcast %moved_34 : vector<16xi32> to vector<64xi8>
            %bits_36 = arith.andi %moved_35, %splat14 : vector<64xi8>
            %words_37 = vector.bitcast %codes_24 : vector<64xi8> to vector<16xi32>
            %moved_38 = arith.shrui %words_37, %splat15 : vector<16xi32>
            %moved_39 = vector.bitcast %moved_38 : vector<16xi32> to vector<64xi8>
            %bits_40 = arith.andi %moved_39, %splat14 : vector<64xi8>
            %words_41 = vector.bitcast %codes_26 : vector<64xi8> to vector<16xi32>
            %moved_42 = arith.shrui %words_41, %splat15 : vector<16xi32>
            %moved_43 = vector.bitcast %moved_42 : vector<16xi32> to vector<64xi8>
            %bits_44 = arith.andi %moved_43, %splat14 : vector<64xi8>
            %words_45 = vector.bitcast %codes_28 : vector<64xi8> to vector<16xi32>
            %moved_46 = arith.shrui %words_45, %splat15 : vector<16xi32>
            %moved_47 = vector.bitcast %moved_46 : vector<16xi32> to vector<64xi8>
            %bits_48 = arith.andi %moved_47, %splat14 : vector<64xi8>
            %top_49 = vector.shuffle %bits_29, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_50 = vector.bitcast %top_49 : vector<64xi8> to vector<16xi32>
            %whole_51 = arith.sitofp %top_50 : vector<16xi32> to vector<16xf32>
            %bits_52 = vector.bitcast %whole_51 : vector<16xf32> to vector<32xi16>
            %top_53 = vector.shuffle %bits_29, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_54 = vector.bitcast %top_53 : vector<64xi8> to vector<16xi32>
            %whole_55 = arith.sitofp %top_54 : vector<16xi32> to vector<16xf32>
            %bits_56 = vector.bitcast %whole_55 : vector<16xf32> to vector<32xi16>
            %top_57 = vector.shuffle %bits_29, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_58 = vector.bitcast %top_57 : vector<64xi8> to vector<16xi32>
            %whole_59 = arith.sitofp %top_58 : vector<16xi32> to vector<16xf32>
            %bits_60 = vector.bitcast %whole_59 : vector<16xf32> to vector<32xi16>
            %top_61 = vector.shuffle %bits_29, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_62 = vector.bitcast %top_61 : vector<64xi8> to vector<16xi32>
            %whole_63 = arith.sitofp %top_62 : vector<16xi32> to vector<16xf32>
            %bits_64 = vector.bitcast %whole_63 : vector<16xf32> to vector<32xi16>
            %pair_65 = vector.shuffle %bits_52, %bits_56 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_66 = vector.bitcast %pair_65 : vector<32xi16> to vector<16xi32>
            %at_67 = arith.muli %i_18, %i9 : index
            vector.store %pair_66, %pairs_1[%at_67, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_68 = vector.shuffle %bits_60, %bits_64 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_69 = vector.bitcast %pair_68 : vector<32xi16> to vector<16xi32>
            %at_70 = arith.muli %i_18, %i9 : index
            %at_71 = arith.addi %at_70, %i2 : index
            vector.store %pair_69, %pairs_1[%at_71, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_72 = vector.shuffle %bits_30, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_73 = vector.bitcast %top_72 : vector<64xi8> to vector<16xi32>
            %whole_74 = arith.sitofp %top_73 : vector<16xi32> to vector<16xf32>
            %bits_75 = vector.bitcast %whole_74 : vector<16xf32> to vector<32xi16>
            %top_76 = vector.shuffle %bits_30, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_77 = vector.bitcast %top_76 : vector<64xi8> to vector<16xi32>
            %whole_78 = arith.sitofp %top_77 : vector<16xi32> to vector<16xf32>
            %bits_79 = vector.bitcast %whole_78 : vector<16xf32> to vector<32xi16>
            %top_80 = vector.shuffle %bits_30, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_81 = vector.bitcast %top_80 : vector<64xi8> to vector<16xi32>
            %whole_82 = arith.sitofp %top_81 : vector<16xi32> to vector<16xf32>
            %bits_83 = vector.bitcast %whole_82 : vector<16xf32> to vector<32xi16>
            %top_84 = vector.shuffle %bits_30, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_85 = vector.bitcast %top_84 : vector<64xi8> to vector<16xi32>
            %whole_86 = arith.sitofp %top_85 : vector<16xi32> to vector<16xf32>
            %bits_87 = vector.bitcast %whole_86 : vector<16xf32> to vector<32xi16>
            %pair_88 = vector.shuffle %bits_75, %bits_79 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_89 = vector.bitcast %pair_88 : vector<32xi16> to vector<16xi32>
            %at_90 = arith.muli %i_18, %i9 : index
            %at_91 = arith.addi %at_90, %i10 : index
            vector.store %pair_89, %pairs_1[%at_91, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_92 = vector.shuffle %bits_83, %bits_87 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_93 = vector.bitcast %pair_92 : vector<32xi16> to vector<16xi32>
            %at_94 = arith.muli %i_18, %i9 : index
            %at_95 = arith.addi %at_94, %i17 : index
            vector.store %pair_93, %pairs_1[%at_95, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_96 = vector.shuffle %bits_31, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_97 = vector.bitcast %top_96 : vector<64xi8> to vector<16xi32>
            %whole_98 = arith.sitofp %top_97 : vector<16xi32> to vector<16xf32>
            %bits_99 = vector.bitcast %whole_98 : vector<16xf32> to vector<32xi16>
            %top_100 = vector.shuffle %bits_31, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_101 = vector.bitcast %top_100 : vector<64xi8> to vector<16xi32>
            %whole_102 = arith.sitofp %top_101 : vector<16xi32> to vector<16xf32>
            %bits_103 = vector.bitcast %whole_102 : vector<16xf32> to vector<32xi16>
            %top_104 = vector.shuffle %bits_31, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_105 = vector.bitcast %top_104 : vector<64xi8> to vector<16xi32>
            %whole_106 = arith.sitofp %top_105 : vector<16xi32> to vector<16xf32>
            %bits_107 = vector.bitcast %whole_106 : vector<16xf32> to vector<32xi16>
            %top_108 = vector.shuffle %bits_31, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_109 = vector.bitcast %top_108 : vector<64xi8> to vector<16xi32>
            %whole_110 = arith.sitofp %top_109 : vector<16xi32> to vector<16xf32>
            %bits_111 = vector.bitcast %whole_110 : vector<16xf32> to vector<32xi16>
            %pair_112 = vector.shuffle %bits_99, %bits_103 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_113 = vector.bitcast %pair_112 : vector<32xi16> to vector<16xi32>
            %at_114 = arith.muli %i_18, %i9 : index
            %at_115 = arith.addi %at_114, %i18 : index
            vector.store %pair_113, %pairs_1[%at_115, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_116 = vector.shuffle %bits_107, %bits_111 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_117 = vector.bitcast %pair_116 : vector<32xi16> to vector<16xi32>
            %at_118 = arith.muli %i_18, %i9 : index
            %at_119 = arith.addi %at_118, %i19 : index
            vector.store %pair_117, %pairs_1[%at_119, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_120 = vector.shuffle %bits_32, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_121 = vector.bitcast %top_120 : vector<64xi8> to vector<16xi32>
            %whole_122 = arith.sitofp %top_121 : vector<16xi32> to vector<16xf32>
            %bits_123 = vector.bitcast %whole_122 : vector<16xf32> to vector<32xi16>
            %top_124 = vector.shuffle %bits_32, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_125 = vector.bitcast %top_124 : vector<64xi8> to vector<16xi32>
            %whole_126 = arith.sitofp %top_125 : vector<16xi32> to vector<16xf32>
            %bits_127 = vector.bitcast %whole_126 : vector<16xf32> to vector<32xi16>
            %top_128 = vector.shuffle %bits_32, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_129 = vector.bitcast %top_128 : vector<64xi8> to vector<16xi32>
            %whole_130 = arith.sitofp %top_129 : vector<16xi32> to vector<16xf32>
            %bits_131 = vector.bitcast %whole_130 : vector<16xf32> to vector<32xi16>
            %top_132 = vector.shuffle %bits_32, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_133 = vector.bitcast %top_132 : vector<64xi8> to vector<16xi32>
            %whole_134 = arith.sitofp %top_133 : vector<16xi32> to vector<16xf32>
            %bits_135 = vector.bitcast %whole_134 : vector<16xf32> to vector<32xi16>
            %pair_136 = vector.shuffle %bits_123, %bits_127 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_137 = vector.bitcast %pair_136 : vector<32xi16> to vector<16xi32>
            %at_138 = arith.muli %i_18, %i9 : index
            %at_139 = arith.addi %at_138, %i20 : index
            vector.store %pair_137, %pairs_1[%at_139, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_140 = vector.shuffle %bits_131, %bits_135 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_141 = vector.bitcast %pair_140 : vector<32xi16> to vector<16xi32>
            %at_142 = arith.muli %i_18, %i9 : index
            %at_143 = arith.addi %at_142, %i21 : index
            vector.store %pair_141, %pairs_1[%at_143, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_144 = vector.shuffle %bits_36, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_145 = vector.bitcast %top_144 : vector<64xi8> to vector<16xi32>
            %whole_146 = arith.sitofp %top_145 : vector<16xi32> to vector<16xf32>
            %bits_147 = vector.bitcast %whole_146 : vector<16xf32> to vector<32xi16>
            %top_148 = vector.shuffle %bits_36, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_149 = vector.bitcast %top_148 : vector<64xi8> to vector<16xi32>
            %whole_150 = arith.sitofp %top_149 : vector<16xi32> to vector<16xf32>
            %bits_151 = vector.bitcast %whole_150 : vector<16xf32> to vector<32xi16>
            %top_152 = vector.shuffle %bits_36, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_153 = vector.bitcast %top_152 : vector<64xi8> to vector<16xi32>
            %whole_154 = arith.sitofp %top_153 : vector<16xi32> to vector<16xf32>
            %bits_155 = vector.bitcast %whole_154 : vector<16xf32> to vector<32xi16>
            %top_156 = vector.shuffle %bits_36, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_157 = vector.bitcast %top_156 : vector<64xi8> to vector<16xi32>
            %whole_158 = arith.sitofp %top_157 : vector<16xi32> to vector<16xf32>
            %bits_159 = vector.bitcast %whole_158 : vector<16xf32> to vector<32xi16>
            %pair_160 = vector.shuffle %bits_147, %bits_151 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_161 = vector.bitcast %pair_160 : vector<32xi16> to vector<16xi32>
            %at_162 = arith.muli %i_18, %i9 : index
            %at_163 = arith.addi %at_162, %i0 : index
            vector.store %pair_161, %pairs_1[%at_163, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_164 = vector.shuffle %bits_155, %bits_159 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_165 = vector.bitcast %pair_164 : vector<32xi16> to vector<16xi32>
            %at_166 = arith.muli %i_18, %i9 : index
            %at_167 = arith.addi %at_166, %i22 : index
            vector.store %pair_165, %pairs_1[%at_167, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_168 = vector.shuffle %bits_40, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_169 = vector.bitcast %top_168 : vector<64xi8> to vector<16xi32>
            %whole_170 = arith.sitofp %top_169 : vector<16xi32> to vector<16xf32>
            %bits_171 = vector.bitcast %whole_170 : vector<16xf32> to vector<32xi16>
            %top_172 = vector.shuffle %bits_40, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_173 = vector.bitcast %top_172 : vector<64xi8> to vector<16xi32>
            %whole_174 = arith.sitofp %top_173 : vector<16xi32> to vector<16xf32>
            %bits_175 = vector.bitcast %whole_174 : vector<16xf32> to vector<32xi16>
            %top_176 = vector.shuffle %bits_40, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_177 = vector.bitcast %top_176 : vector<64xi8> to vector<16xi32>
            %whole_178 = arith.sitofp %top_177 : vector<16xi32> to vector<16xf32>
            %bits_179 = vector.bitcast %whole_178 : vector<16xf32> to vector<32xi16>
            %top_180 = vector.shuffle %bits_40, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_181 = vector.bitcast %top_180 : vector<64xi8> to vector<16xi32>
            %whole_182 = arith.sitofp %top_181 : vector<16xi32> to vector<16xf32>
            %bits_183 = vector.bitcast %whole_182 : vector<16xf32> to vector<32xi16>
            %pair_184 = vector.shuffle %bits_171, %bits_175 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_185 = vector.bitcast %pair_184 : vector<32xi16> to vector<16xi32>
            %at_186 = arith.muli %i_18, %i9 : index
            %at_187 = arith.addi %at_186, %i23 : index
            vector.store %pair_185, %pairs_1[%at_187, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_188 = vector.shuffle %bits_179, %bits_183 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_189 = vector.bitcast %pair_188 : vector<32xi16> to vector<16xi32>
            %at_190 = arith.muli %i_18, %i9 : index
            %at_191 = arith.addi %at_190, %i24 : index
            vector.store %pair_189, %pairs_1[%at_191, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_192 = vector.shuffle %bits_44, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_193 = vector.bitcast %top_192 : vector<64xi8> to vector<16xi32>
            %whole_194 = arith.sitofp %top_193 : vector<16xi32> to vector<16xf32>
            %bits_195 = vector.bitcast %whole_194 : vector<16xf32> to vector<32xi16>
            %top_196 = vector.shuffle %bits_44, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_197 = vector.bitcast %top_196 : vector<64xi8> to vector<16xi32>
            %whole_198 = arith.sitofp %top_197 : vector<16xi32> to vector<16xf32>
            %bits_199 = vector.bitcast %whole_198 : vector<16xf32> to vector<32xi16>
            %top_200 = vector.shuffle %bits_44, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_201 = vector.bitcast %top_200 : vector<64xi8> to vector<16xi32>
            %whole_202 = arith.sitofp %top_201 : vector<16xi32> to vector<16xf32>
            %bits_203 = vector.bitcast %whole_202 : vector<16xf32> to vector<32xi16>
            %top_204 = vector.shuffle %bits_44, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_205 = vector.bitcast %top_204 : vector<64xi8> to vector<16xi32>
            %whole_206 = arith.sitofp %top_205 : vector<16xi32> to vector<16xf32>
            %bits_207 = vector.bitcast %whole_206 : vector<16xf32> to vector<32xi16>
            %pair_208 = vector.shuffle %bits_195, %bits_199 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_209 = vector.bitcast %pair_208 : vector<32xi16> to vector<16xi32>
            %at_210 = arith.muli %i_18, %i9 : index
            %at_211 = arith.addi %at_210, %i25 : index
            vector.store %pair_209, %pairs_1[%at_211, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_212 = vector.shuffle %bits_203, %bits_207 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_213 = vector.bitcast %pair_212 : vector<32xi16> to vector<16xi32>
            %at_214 = arith.muli %i_18, %i9 : index
            %at_215 = arith.addi %at_214, %i26 : index
            vector.store %pair_213, %pairs_1[%at_215, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_216 = vector.shuffle %bits_48, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_217 = vector.bitcast %top_216 : vector<64xi8> to vector<16xi32>
            %whole_218 = arith.sitofp %top_217 : vector<16xi32> to vector<16xf32>
            %bits_219 = vector.bitcast %whole_218 : vector<16xf32> to vector<32xi16>
            %top_220 = vector.shuffle %bits_48, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_221 = vector.bitcast %top_220 : vector<64xi8> to vector<16xi32>
            %whole_222 = arith.sitofp %top_221 : vector<16xi32> to vector<16xf32>
            %bits_223 = vector.bitcast %whole_222 : vector<16xf32> to vector<32xi16>
            %top_224 = vector.shuffle %bits_48, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_225 = vector.bitcast %top_224 : vector<64xi8> to vector<16xi32>
            %whole_226 = arith.sitofp %top_225 : vector<16xi32> to vector<16xf32>
            %bits_227 = vector.bitcast %whole_226 : vector<16xf32> to vector<32xi16>
            %top_228 = vector.shuffle %bits_48, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_229 = vector.bitcast %top_228 : vector<64xi8> to vector<16xi32>
            %whole_230 = arith.sitofp %top_229 : vector<16xi32> to vector<16xf32>
            %bits_231 = vector.bitcast %whole_230 : vector<16xf32> to vector<32xi16>
            %pair_232 = vector.shuffle %bits_219, %bits_223 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_233 = vector.bitcast %pair_232 : vector<32xi16> to vector<16xi32>
            %at_234 = arith.muli %i_18, %i9 : index
            %at_235 = arith.addi %at_234, %i27 : index
            vector.store %pair_233, %pairs_1[%at_235, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_236 = vector.shuffle %bits_227, %bits_231 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_237 = vector.bitcast %pair_236 : vector<32xi16> to vector<16xi32>
            %at_238 = arith.muli %i_18, %i9 : index
            %at_239 = arith.addi %at_238, %i28 : index
            vector.store %pair_237, %pairs_1[%at_239, %i5] : memref<128x16xi32>, vector<16xi32>
            %at_240 = arith.muli %i_18, %i2 : index
            %at_241 = arith.divui %at_20, %i18 : index
            %at_242 = arith.muli %at_241, %i0 : index
            %v_243 = vector.load %w_d[%i_10, %at_242] : memref<512x128xf16>, vector<16xf16>
            %f_244 = arith.extf %v_243 : vector<16xf16> to vector<16xf32>
            %at_245 = arith.muli %at_20, %i0 : index
            %v_246 = vector.load %w_scales[%i_10, %at_245] : memref<512x1024xi8>, vector<16xi8>
            %small_247 = arith.extui %v_246 : vector<16xi8> to vector<16xi32>
            %whole_248 = arith.sitofp %small_247 : vector<16xi32> to vector<16xf32>
            %f_249 = arith.mulf %f_244, %whole_248 : vector<16xf32>
            %f_250 = arith.mulf %f_249, %splat29 : vector<16xf32>
            vector.store %f_250, %scales_2[%at_240, %i5] : memref<8x16xf32>, vector<16xf32>
            %at_251 = arith.divui %at_20, %i18 : index
            %at_252 = arith.muli %at_251, %i0 : index
            %v_253 = vector.load %w_dmin[%i_10, %at_252] : memref<512x128xf16>, vector<16xf16>
            %f_254 = arith.extf %v_253 : vector<16xf16> to vector<16xf32>
            %at_255 = arith.muli %at_20, %i0 : index
            %v_256 = vector.load %w_minimums[%i_10, %at_255] : memref<512x1024xi8>, vector<16xi8>
            %small_257 = arith.extui %v_256 : vector<16xi8> to vector<16xi32>
            %whole_258 = arith.sitofp %small_257 : vector<16xi32> to vector<16xf32>
            %f_259 = arith.mulf %f_254, %whole_258 : vector<16xf32>
            %f_260 = arith.negf %f_259 : vector<16xf32>
            vector.store %f_260, %minimums_3[%at_240, %i5] : memref<8x16xf32>, vector<16xf32>
            %at_261 = arith.muli %at_20, %i11 : index
            %codes_262 = vector.load %w_codes[%at_12, %at_261] : memref<512x16384xi8>, vector<64xi8>
            %at_263 = arith.addi %at_261, %i12 : index
            %codes_264 = vector.load %w_codes[%at_12, %at_263] : memref<512x16384xi8>, vector<64xi8>
            %at_265 = arith.addi %at_261, %i8 : index
            %codes_266 = vector.load %w_codes[%at_12, %at_265] : memref<512x16384xi8>, vector<64xi8>
            %at_267 = arith.addi %at_261, %i13 : index
            %codes_268 = vector.load %w_codes[%at_12, %at_267] : memref<512x16384xi8>, vector<64xi8>
            %bits_269 = arith.andi %codes_262, %splat14 : vector<64xi8>
            %bits_270 = arith.andi %codes_264, %splat14 : vector<64xi8>
            %bits_271 = arith.andi %codes_266, %splat14 : vector<64xi8>
            %bits_272 = arith.andi %codes_268, %splat14 : vector<64xi8>
            %words_273 = vector.bitcast %codes_262 : vector<64xi8> to vector<16xi32>
            %moved_274 = arith.shrui %words_273, %splat15 : vector<16xi32>
            %moved_275 = vector.bitcast %moved_274 : vector<16xi32> to vector<64xi8>
            %bits_276 = arith.andi %moved_275, %splat14 : vector<64xi8>
            %words_277 = vector.bitcast %codes_264 : vector<64xi8> to vector<16xi32>
            %moved_278 = arith.shrui %words_277, %splat15 : vector<16xi32>
            %moved_279 = vector.bitcast %moved_278 : vector<16xi32> to vector<64xi8>
            %bits_280 = arith.andi %moved_279, %splat14 : vector<64xi8>
            %words_281 = vector.bitcast %codes_266 : vector<64xi8> to vector<16xi32>
            %moved_282 = arith.shrui %words_281, %splat15 : vector<16xi32>
            %moved_283 = vector.bitcast %moved_282 : vector<16xi32> to vector<64xi8>
            %bits_284 = arith.andi %moved_283, %splat14 : vector<64xi8>
            %words_285 = vector.bitcast %codes_268 : vector<64xi8> to vector<16xi32>
            %moved_286 = arith.shrui %words_285, %splat15 : vector<16xi32>
            %moved_287 = vector.bitcast %moved_286 : vector<16xi32> to vector<64xi8>
            %bits_288 = arith.andi %moved_287, %splat14 : vector<64xi8>
            %top_289 = vector.shuffle %bits_269, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_290 = vector.bitcast %top_289 : vector<64xi8> to vector<16xi32>
            %whole_291 = arith.sitofp %top_290 : vector<16xi32> to vector<16xf32>
            %bits_292 = vector.bitcast %whole_291 : vector<16xf32> to vector<32xi16>
            %top_293 = vector.shuffle %bits_269, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_294 = vector.bitcast %top_293 : vector<64xi8> to vector<16xi32>
            %whole_295 = arith.sitofp %top_294 : vector<16xi32> to vector<16xf32>
            %bits_296 = vector.bitcast %whole_295 : vector<16xf32> to vector<32xi16>
            %top_297 = vector.shuffle %bits_269, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_298 = vector.bitcast %top_297 : vector<64xi8> to vector<16xi32>
            %whole_299 = arith.sitofp %top_298 : vector<16xi32> to vector<16xf32>
            %bits_300 = vector.bitcast %whole_299 : vector<16xf32> to vector<32xi16>
            %top_301 = vector.shuffle %bits_269, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_302 = vector.bitcast %top_301 : vector<64xi8> to vector<16xi32>
            %whole_303 = arith.sitofp %top_302 : vector<16xi32> to vector<16xf32>
            %bits_304 = vector.bitcast %whole_303 : vector<16xf32> to vector<32xi16>
            %pair_305 = vector.shuffle %bits_292, %bits_296 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_306 = vector.bitcast %pair_305 : vector<32xi16> to vector<16xi32>
            %at_307 = arith.muli %i_18, %i9 : index
            %at_308 = arith.addi %at_307, %i3 : index
            vector.store %pair_306, %pairs_1[%at_308, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_309 = vector.shuffle %bits_300, %bits_304 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_310 = vector.bitcast %pair_309 : vector<32xi16> to vector<16xi32>
            %at_311 = arith.muli %i_18, %i9 : index
            %at_312 = arith.addi %at_311, %i30 : index
            vector.store %pair_310, %pairs_1[%at_312, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_313 = vector.shuffle %bits_270, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_314 = vector.bitcast %top_313 : vector<64xi8> to vector<16xi32>
            %whole_315 = arith.sitofp %top_314 : vector<16xi32> to vector<16xf32>
            %bits_316 = vector.bitcast %whole_315 : vector<16xf32> to vector<32xi16>
            %top_317 = vector.shuffle %bits_270, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_318 = vector.bitcast %top_317 : vector<64xi8> to vector<16xi32>
            %whole_319 = arith.sitofp %top_318 : vector<16xi32> to vector<16xf32>
            %bits_320 = vector.bitcast %whole_319 : vector<16xf32> to vector<32xi16>
            %top_321 = vector.shuffle %bits_270, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_322 = vector.bitcast %top_321 : vector<64xi8> to vector<16xi32>
            %whole_323 = arith.sitofp %top_322 : vector<16xi32> to vector<16xf32>
            %bits_324 = vector.bitcast %whole_323 : vector<16xf32> to vector<32xi16>
            %top_325 = vector.shuffle %bits_270, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_326 = vector.bitcast %top_325 : vector<64xi8> to vector<16xi32>
            %whole_327 = arith.sitofp %top_326 : vector<16xi32> to vector<16xf32>
            %bits_328 = vector.bitcast %whole_327 : vector<16xf32> to vector<32xi16>
            %pair_329 = vector.shuffle %bits_316, %bits_320 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_330 = vector.bitcast %pair_329 : vector<32xi16> to vector<16xi32>
            %at_331 = arith.muli %i_18, %i9 : index
            %at_332 = arith.addi %at_331, %i31 : index
            vector.store %pair_330, %pairs_1[%at_332, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_333 = vector.shuffle %bits_324, %bits_328 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_334 = vector.bitcast %pair_333 : vector<32xi16> to vector<16xi32>
            %at_335 = arith.muli %i_18, %i9 : index
            %at_336 = arith.addi %at_335, %i32 : index
            vector.store %pair_334, %pairs_1[%at_336, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_337 = vector.shuffle %bits_271, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_338 = vector.bitcast %top_337 : vector<64xi8> to vector<16xi32>
            %whole_339 = arith.sitofp %top_338 : vector<16xi32> to vector<16xf32>
            %bits_340 = vector.bitcast %whole_339 : vector<16xf32> to vector<32xi16>
            %top_341 = vector.shuffle %bits_271, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_342 = vector.bitcast %top_341 : vector<64xi8> to vector<16xi32>
            %whole_343 = arith.sitofp %top_342 : vector<16xi32> to vector<16xf32>
            %bits_344 = vector.bitcast %whole_343 : vector<16xf32> to vector<32xi16>
            %top_345 = vector.shuffle %bits_271, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_346 = vector.bitcast %top_345 : vector<64xi8> to vector<16xi32>
            %whole_347 = arith.sitofp %top_346 : vector<16xi32> to vector<16xf32>
            %bits_348 = vector.bitcast %whole_347 : vector<16xf32> to vector<32xi16>
            %top_349 = vector.shuffle %bits_271, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_350 = vector.bitcast %top_349 : vector<64xi8> to vector<16xi32>
            %whole_351 = arith.sitofp %top_350 : vector<16xi32> to vector<16xf32>
            %bits_352 = vector.bitcast %whole_351 : vector<16xf32> to vector<32xi16>
            %pair_353 = vector.shuffle %bits_340, %bits_344 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_354 = vector.bitcast %pair_353 : vector<32xi16> to vector<16xi32>
            %at_355 = arith.muli %i_18, %i9 : index
            %at_356 = arith.addi %at_355, %i33 : index
            vector.store %pair_354, %pairs_1[%at_356, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_357 = vector.shuffle %bits_348, %bits_352 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_358 = vector.bitcast %pair_357 : vector<32xi16> to vector<16xi32>
            %at_359 = arith.muli %i_18, %i9 : index
            %at_360 = arith.addi %at_359, %i34 : index
            vector.store %pair_358, %pairs_1[%at_360, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_361 = vector.shuffle %bits_272, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_362 = vector.bitcast %top_361 : vector<64xi8> to vector<16xi32>
            %whole_363 = arith.sitofp %top_362 : vector<16xi32> to vector<16xf32>
            %bits_364 = vector.bitcast %whole_363 : vector<16xf32> to vector<32xi16>
            %top_365 = vector.shuffle %bits_272, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_366 = vector.bitcast %top_365 : vector<64xi8> to vector<16xi32>
            %whole_367 = arith.sitofp %top_366 : vector<16xi32> to vector<16xf32>
            %bits_368 = vector.bitcast %whole_367 : vector<16xf32> to vector<32xi16>
            %top_369 = vector.shuffle %bits_272, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_370 = vector.bitcast %top_369 : vector<64xi8> to vector<16xi32>
            %whole_371 = arith.sitofp %top_370 : vector<16xi32> to vector<16xf32>
            %bits_372 = vector.bitcast %whole_371 : vector<16xf32> to vector<32xi16>
            %top_373 = vector.shuffle %bits_272, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_374 = vector.bitcast %top_373 : vector<64xi8> to vector<16xi32>
            %whole_375 = arith.sitofp %top_374 : vector<16xi32> to vector<16xf32>
            %bits_376 = vector.bitcast %whole_375 : vector<16xf32> to vector<32xi16>
            %pair_377 = vector.shuffle %bits_364, %bits_368 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_378 = vector.bitcast %pair_377 : vector<32xi16> to vector<16xi32>
            %at_379 = arith.muli %i_18, %i9 : index
            %at_380 = arith.addi %at_379, %i35 : index
            vector.store %pair_378, %pairs_1[%at_380, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_381 = vector.shuffle %bits_372, %bits_376 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_382 = vector.bitcast %pair_381 : vector<32xi16> to vector<16xi32>
            %at_383 = arith.muli %i_18, %i9 : index
            %at_384 = arith.addi %at_383, %i36 : index
            vector.store %pair_382, %pairs_1[%at_384, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_385 = vector.shuffle %bits_276, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_386 = vector.bitcast %top_385 : vector<64xi8> to vector<16xi32>
            %whole_387 = arith.sitofp %top_386 : vector<16xi32> to vector<16xf32>
            %bits_388 = vector.bitcast %whole_387 : vector<16xf32> to vector<32xi16>
            %top_389 = vector.shuffle %bits_276, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_390 = vector.bitcast %top_389 : vector<64xi8> to vector<16xi32>
            %whole_391 = arith.sitofp %top_390 : vector<16xi32> to vector<16xf32>
            %bits_392 = vector.bitcast %whole_391 : vector<16xf32> to vector<32xi16>
            %top_393 = vector.shuffle %bits_276, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_394 = vector.bitcast %top_393 : vector<64xi8> to vector<16xi32>
            %whole_395 = arith.sitofp %top_394 : vector<16xi32> to vector<16xf32>
            %bits_396 = vector.bitcast %whole_395 : vector<16xf32> to vector<32xi16>
            %top_397 = vector.shuffle %bits_276, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_398 = vector.bitcast %top_397 : vector<64xi8> to vector<16xi32>
            %whole_399 = arith.sitofp %top_398 : vector<16xi32> to vector<16xf32>
            %bits_400 = vector.bitcast %whole_399 : vector<16xf32> to vector<32xi16>
            %pair_401 = vector.shuffle %bits_388, %bits_392 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_402 = vector.bitcast %pair_401 : vector<32xi16> to vector<16xi32>
            %at_403 = arith.muli %i_18, %i9 : index
            %at_404 = arith.addi %at_403, %i37 : index
            vector.store %pair_402, %pairs_1[%at_404, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_405 = vector.shuffle %bits_396, %bits_400 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_406 = vector.bitcast %pair_405 : vector<32xi16> to vector<16xi32>
            %at_407 = arith.muli %i_18, %i9 : index
            %at_408 = arith.addi %at_407, %i38 : index
            vector.store %pair_406, %pairs_1[%at_408, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_409 = vector.shuffle %bits_280, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_410 = vector.bitcast %top_409 : vector<64xi8> to vector<16xi32>
            %whole_411 = arith.sitofp %top_410 : vector<16xi32> to vector<16xf32>
            %bits_412 = vector.bitcast %whole_411 : vector<16xf32> to vector<32xi16>
            %top_413 = vector.shuffle %bits_280, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_414 = vector.bitcast %top_413 : vector<64xi8> to vector<16xi32>
            %whole_415 = arith.sitofp %top_414 : vector<16xi32> to vector<16xf32>
            %bits_416 = vector.bitcast %whole_415 : vector<16xf32> to vector<32xi16>
            %top_417 = vector.shuffle %bits_280, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_418 = vector.bitcast %top_417 : vector<64xi8> to vector<16xi32>
            %whole_419 = arith.sitofp %top_418 : vector<16xi32> to vector<16xf32>
            %bits_420 = vector.bitcast %whole_419 : vector<16xf32> to vector<32xi16>
            %top_421 = vector.shuffle %bits_280, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_422 = vector.bitcast %top_421 : vector<64xi8> to vector<16xi32>
            %whole_423 = arith.sitofp %top_422 : vector<16xi32> to vector<16xf32>
            %bits_424 = vector.bitcast %whole_423 : vector<16xf32> to vector<32xi16>
            %pair_425 = vector.shuffle %bits_412, %bits_416 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_426 = vector.bitcast %pair_425 : vector<32xi16> to vector<16xi32>
            %at_427 = arith.muli %i_18, %i9 : index
            %at_428 = arith.addi %at_427, %i39 : index
            vector.store %pair_426, %pairs_1[%at_428, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_429 = vector.shuffle %bits_420, %bits_424 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_430 = vector.bitcast %pair_429 : vector<32xi16> to vector<16xi32>
            %at_431 = arith.muli %i_18, %i9 : index
            %at_432 = arith.addi %at_431, %i40 : index
            vector.store %pair_430, %pairs_1[%at_432, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_433 = vector.shuffle %bits_284, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_434 = vector.bitcast %top_433 : vector<64xi8> to vector<16xi32>
            %whole_435 = arith.sitofp %top_434 : vector<16xi32> to vector<16xf32>
            %bits_436 = vector.bitcast %whole_435 : vector<16xf32> to vector<32xi16>
            %top_437 = vector.shuffle %bits_284, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_438 = vector.bitcast %top_437 : vector<64xi8> to vector<16xi32>
            %whole_439 = arith.sitofp %top_438 : vector<16xi32> to vector<16xf32>
            %bits_440 = vector.bitcast %whole_439 : vector<16xf32> to vector<32xi16>
            %top_441 = vector.shuffle %bits_284, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_442 = vector.bitcast %top_441 : vector<64xi8> to vector<16xi32>
            %whole_443 = arith.sitofp %top_442 : vector<16xi32> to vector<16xf32>
            %bits_444 = vector.bitcast %whole_443 : vector<16xf32> to vector<32xi16>
            %top_445 = vector.shuffle %bits_284, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_446 = vector.bitcast %top_445 : vector<64xi8> to vector<16xi32>
            %whole_447 = arith.sitofp %top_446 : vector<16xi32> to vector<16xf32>
            %bits_448 = vector.bitcast %whole_447 : vector<16xf32> to vector<32xi16>
            %pair_449 = vector.shuffle %bits_436, %bits_440 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_450 = vector.bitcast %pair_449 : vector<32xi16> to vector<16xi32>
            %at_451 = arith.muli %i_18, %i9 : index
            %at_452 = arith.addi %at_451, %i41 : index
            vector.store %pair_450, %pairs_1[%at_452, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_453 = vector.shuffle %bits_444, %bits_448 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_454 = vector.bitcast %pair_453 : vector<32xi16> to vector<16xi32>
            %at_455 = arith.muli %i_18, %i9 : index
            %at_456 = arith.addi %at_455, %i42 : index
            vector.store %pair_454, %pairs_1[%at_456, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_457 = vector.shuffle %bits_288, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_458 = vector.bitcast %top_457 : vector<64xi8> to vector<16xi32>
            %whole_459 = arith.sitofp %top_458 : vector<16xi32> to vector<16xf32>
            %bits_460 = vector.bitcast %whole_459 : vector<16xf32> to vector<32xi16>
            %top_461 = vector.shuffle %bits_288, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_462 = vector.bitcast %top_461 : vector<64xi8> to vector<16xi32>
            %whole_463 = arith.sitofp %top_462 : vector<16xi32> to vector<16xf32>
            %bits_464 = vector.bitcast %whole_463 : vector<16xf32> to vector<32xi16>
            %top_465 = vector.shuffle %bits_288, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_466 = vector.bitcast %top_465 : vector<64xi8> to vector<16xi32>
            %whole_467 = arith.sitofp %top_466 : vector<16xi32> to vector<16xf32>
            %bits_468 = vector.bitcast %whole_467 : vector<16xf32> to vector<32xi16>
            %top_469 = vector.shuffle %bits_288, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_470 = vector.bitcast %top_469 : vector<64xi8> to vector<16xi32>
            %whole_471 = arith.sitofp %top_470 : vector<16xi32> to vector<16xf32>
            %bits_472 = vector.bitcast %whole_471 : vector<16xf32> to vector<32xi16>
            %pair_473 = vector.shuffle %bits_460, %bits_464 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_474 = vector.bitcast %pair_473 : vector<32xi16> to vector<16xi32>
            %at_475 = arith.muli %i_18, %i9 : index
            %at_476 = arith.addi %at_475, %i43 : index
            vector.store %pair_474, %pairs_1[%at_476, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_477 = vector.shuffle %bits_468, %bits_472 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_478 = vector.bitcast %pair_477 : vector<32xi16> to vector<16xi32>
            %at_479 = arith.muli %i_18, %i9 : index
            %at_480 = arith.addi %at_479, %i44 : index
            vector.store %pair_478, %pairs_1[%at_480, %i5] : memref<128x16xi32>, vector<16xi32>
            %at_481 = arith.muli %i_18, %i2 : index
            %at_482 = arith.addi %at_481, %i3 : index
            %at_483 = arith.divui %at_20, %i18 : index
            %at_484 = arith.muli %at_483, %i0 : index
            %v_485 = vector.load %w_d[%at_12, %at_484] : memref<512x128xf16>, vector<16xf16>
            %f_486 = arith.extf %v_485 : vector<16xf16> to vector<16xf32>
            %at_487 = arith.muli %at_20, %i0 : index
            %v_488 = vector.load %w_scales[%at_12, %at_487] : memref<512x1024xi8>, vector<16xi8>
            %small_489 = arith.extui %v_488 : vector<16xi8> to vector<16xi32>
            %whole_490 = arith.sitofp %small_489 : vector<16xi32> to vector<16xf32>
            %f_491 = arith.mulf %f_486, %whole_490 : vector<16xf32>
            %f_492 = arith.mulf %f_491, %splat29 : vector<16xf32>
            vector.store %f_492, %scales_2[%at_482, %i5] : memref<8x16xf32>, vector<16xf32>
            %at_493 = arith.divui %at_20, %i18 : index
            %at_494 = arith.muli %at_493, %i0 : index
            %v_495 = vector.load %w_dmin[%at_12, %at_494] : memref<512x128xf16>, vector<16xf16>
            %f_496 = arith.extf %v_495 : vector<16xf16> to vector<16xf32>
            %at_497 = arith.muli %at_20, %i0 : index
            %v_498 = vector.load %w_minimums[%at_12, %at_497] : memref<512x1024xi8>, vector<16xi8>
            %small_499 = arith.extui %v_498 : vector<16xi8> to vector<16xi32>
            %whole_500 = arith.sitofp %small_499 : vector<16xi32> to vector<16xf32>
            %f_501 = arith.mulf %f_496, %whole_500 : vector<16xf32>
            %f_502 = arith.negf %f_501 : vector<16xf32>
            vector.store %f_502, %minimums_3[%at_482, %i5] : memref<8x16xf32>, vector<16xf32>
          }
          scf.for %i_503 = %i5 to %i10 step %i3 {
            %at_505 = arith.muli %i_503, %i32 : index
            %at_506 = arith.muli %at_505, %i2 : index
            %at_507 = arith.addi %at_506, %i3 : index
            %at_508 = arith.addi %at_506, %i2 : index
            %at_509 = arith.addi %at_506, %i30 : index
            %at_510 = arith.addi %at_506, %i10 : index
            %at_511 = arith.addi %at_506, %i31 : index
            %at_512 = arith.addi %at_506, %i17 : index
            %at_513 = arith.addi %at_506, %i32 : index
            %at_514 = arith.addi %at_506, %i18 : index
            %at_515 = arith.addi %at_506, %i33 : index
            %at_516 = arith.addi %at_506, %i19 : index
            %at_517 = arith.addi %at_506, %i34 : index
            %at_518 = arith.addi %at_506, %i20 : index
            %at_519 = arith.addi %at_506, %i35 : index
            %at_520 = arith.muli %at_505, %i45 : index
            %at_521 = arith.divui %i_15, %i2 : index
            %at_522 = arith.muli %at_521, %i32 : index
            %at_523 = arith.addi %at_520, %at_522 : index
            %v_524 = vector.load %sums_4[%at_506, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_525 = vector.load %sums_4[%at_507, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_526 = vector.load %sums_4[%at_508, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_527 = vector.load %sums_4[%at_509, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_528 = vector.load %sums_4[%at_510, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_529 = vector.load %sums_4[%at_511, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_530 = vector.load %sums_4[%at_512, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_531 = vector.load %sums_4[%at_513, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_532 = vector.load %sums_4[%at_514, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_533 = vector.load %sums_4[%at_515, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_534 = vector.load %sums_4[%at_516, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_535 = vector.load %sums_4[%at_517, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_536 = vector.load %sums_4[%at_518, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_537 = vector.load %sums_4[%at_519, %i5] : memref<128x16xf32>, vector<16xf32>
            %loop_553:14 = scf.for %i_538 = %i5 to %i10 step %i3 iter_args(%turn_539 = %v_524, %turn_540 = %v_525, %turn_541 = %v_526, %turn_542 = %v_527, %turn_543 = %v_528, %turn_544 = %v_529, %turn_545 = %v_530, %turn_546 = %v_531, %turn_547 = %v_532, %turn_548 = %v_533, %turn_549 = %v_534, %turn_550 = %v_535, %turn_551 = %v_536, %turn_552 = %v_537) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_554 = arith.muli %i_538, %i0 : index
              %loop_570:14 = scf.for %i_555 = %i5 to %i0 step %i3 iter_args(%turn_556 = %splat4, %turn_557 = %splat4, %turn_558 = %splat4, %turn_559 = %splat4, %turn_560 = %splat4, %turn_561 = %splat4, %turn_562 = %splat4, %turn_563 = %splat4, %turn_564 = %splat4, %turn_565 = %splat4, %turn_566 = %splat4, %turn_567 = %splat4, %turn_568 = %splat4, %turn_569 = %splat4) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %at_571 = arith.addi %at_554, %i_555 : index
                %at_572 = arith.muli %at_571, %i2 : index
                %v_573 = vector.load %pairs_1[%at_572, %i5] : memref<128x16xi32>, vector<16xi32>
                %pairs_574 = vector.bitcast %v_573 : vector<16xi32> to vector<32xbf16>
                %at_575 = arith.addi %at_572, %i3 : index
                %v_576 = vector.load %pairs_1[%at_575, %i5] : memref<128x16xi32>, vector<16xi32>
                %pairs_577 = vector.bitcast %v_576 : vector<16xi32> to vector<32xbf16>
                %at_578 = arith.addi %at_554, %i_555 : index
                %at_579 = arith.muli %at_578, %i32 : index
                %at_580 = arith.addi %at_523, %at_579 : index
                %x_581 = memref.load %packed[%at_580] : memref<65536xi32>
                %b_582 = vector.broadcast %x_581 : i32 to vector<16xi32>
                %pairs_583 = vector.bitcast %b_582 : vector<16xi32> to vector<32xbf16>
                %dot_584 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_556, %pairs_583, %pairs_574) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_585 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_557, %pairs_583, %pairs_577) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_586 = arith.addi %at_580, %i3 : index
                %x_587 = memref.load %packed[%at_586] : memref<65536xi32>
                %b_588 = vector.broadcast %x_587 : i32 to vector<16xi32>
                %pairs_589 = vector.bitcast %b_588 : vector<16xi32> to vector<32xbf16>
                %dot_590 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_558, %pairs_589, %pairs_574) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_591 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_559, %pairs_589, %pairs_577) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_592 = arith.addi %at_580, %i2 : index
                %x_593 = memref.load %packed[%at_592] : memref<65536xi32>
                %b_594 = vector.broadcast %x_593 : i32 to vector<16xi32>
                %pairs_595 = vector.bitcast %b_594 : vector<16xi32> to vector<32xbf16>
                %dot_596 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_560, %pairs_595, %pairs_574) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_597 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_561, %pairs_595, %pairs_577) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_598 = arith.addi %at_580, %i30 : index
                %x_599 = memref.load %packed[%at_598] : memref<65536xi32>
                %b_600 = vector.broadcast %x_599 : i32 to vector<16xi32>
                %pairs_601 = vector.bitcast %b_600 : vector<16xi32> to vector<32xbf16>
                %dot_602 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_562, %pairs_601, %pairs_574) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_603 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_563, %pairs_601, %pairs_577) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_604 = arith.addi %at_580, %i10 : index
                %x_605 = memref.load %packed[%at_604] : memref<65536xi32>
                %b_606 = vector.broadcast %x_605 : i32 to vector<16xi32>
                %pairs_607 = vector.bitcast %b_606 : vector<16xi32> to vector<32xbf16>
                %dot_608 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_564, %pairs_607, %pairs_574) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_609 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_565, %pairs_607, %pairs_577) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_610 = arith.addi %at_580, %i31 : index
                %x_611 = memref.load %packed[%at_610] : memref<65536xi32>
                %b_612 = vector.broadcast %x_611 : i32 to vector<16xi32>
                %pairs_613 = vector.bitcast %b_612 : vector<16xi32> to vector<32xbf16>
                %dot_614 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_566, %pairs_613, %pairs_574) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_615 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_567, %pairs_613, %pairs_577) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_616 = arith.addi %at_580, %i17 : index
                %x_617 = memref.load %packed[%at_616] : memref<65536xi32>
                %b_618 = vector.broadcast %x_617 : i32 to vector<16xi32>
                %pairs_619 = vector.bitcast %b_618 : vector<16xi32> to vector<32xbf16>
                %dot_620 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_568, %pairs_619, %pairs_574) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_621 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_569, %pairs_619, %pairs_577) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                scf.yield %dot_584, %dot_585, %dot_590, %dot_591, %dot_596, %dot_597, %dot_602, %dot_603, %dot_608, %dot_609, %dot_614, %dot_615, %dot_620, %dot_621 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %at_622 = arith.muli %i_538, %i2 : index
              %at_623 = arith.addi %at_622, %i3 : index
              %v_624 = vector.load %scales_2[%at_622, %i5] : memref<8x16xf32>, vector<16xf32>
              %v_625 = vector.load %scales_2[%at_623, %i5] : memref<8x16xf32>, vector<16xf32>
              %f_626 = math.fma %loop_570#0, %v_624, %turn_539 : vector<16xf32>
              %f_627 = math.fma %loop_570#1, %v_625, %turn_540 : vector<16xf32>
              %f_628 = math.fma %loop_570#2, %v_624, %turn_541 : vector<16xf32>
              %f_629 = math.fma %loop_570#3, %v_625, %turn_542 : vector<16xf32>
              %f_630 = math.fma %loop_570#4, %v_624, %turn_543 : vector<16xf32>
              %f_631 = math.fma %loop_570#5, %v_625, %turn_544 : vector<16xf32>
              %f_632 = math.fma %loop_570#6, %v_624, %turn_545 : vector<16xf32>
              %f_633 = math.fma %loop_570#7, %v_625, %turn_546 : vector<16xf32>
              %f_634 = math.fma %loop_570#8, %v_624, %turn_547 : vector<16xf32>
              %f_635 = math.fma %loop_570#9, %v_625, %turn_548 : vector<16xf32>
              %f_636 = math.fma %loop_570#10, %v_624, %turn_549 : vector<16xf32>
              %f_637 = math.fma %loop_570#11, %v_625, %turn_550 : vector<16xf32>
              %f_638 = math.fma %loop_570#12, %v_624, %turn_551 : vector<16xf32>
              %f_639 = math.fma %loop_570#13, %v_625, %turn_552 : vector<16xf32>
              %at_640 = arith.divui %i_15, %i9 : index
              %at_641 = arith.addi %at_640, %i_538 : index
              %v_642 = vector.load %minimums_3[%at_622, %i5] : memref<8x16xf32>, vector<16xf32>
              %v_643 = vector.load %minimums_3[%at_623, %i5] : memref<8x16xf32>, vector<16xf32>
              %x_644 = memref.load %totals[%at_641, %at_505] : memref<64x64xf32>
              %b_645 = vector.broadcast %x_644 : f32 to vector<16xf32>
              %f_646 = math.fma %v_642, %b_645, %f_626 : vector<16xf32>
              %f_647 = math.fma %v_643, %b_645, %f_627 : vector<16xf32>
              %at_648 = arith.addi %at_505, %i3 : index
              %x_649 = memref.load %totals[%at_641, %at_648] : memref<64x64xf32>
              %b_650 = vector.broadcast %x_649 : f32 to vector<16xf32>
              %f_651 = math.fma %v_642, %b_650, %f_628 : vector<16xf32>
              %f_652 = math.fma %v_643, %b_650, %f_629 : vector<16xf32>
              %at_653 = arith.addi %at_505, %i2 : index
              %x_654 = memref.load %totals[%at_641, %at_653] : memref<64x64xf32>
              %b_655 = vector.broadcast %x_654 : f32 to vector<16xf32>
              %f_656 = math.fma %v_642, %b_655, %f_630 : vector<16xf32>
              %f_657 = math.fma %v_643, %b_655, %f_631 : vector<16xf32>
              %at_658 = arith.addi %at_505, %i30 : index
              %x_659 = memref.load %totals[%at_641, %at_658] : memref<64x64xf32>
              %b_660 = vector.broadcast %x_659 : f32 to vector<16xf32>
              %f_661 = math.fma %v_642, %b_660, %f_632 : vector<16xf32>
              %f_662 = math.fma %v_643, %b_660, %f_633 : vector<16xf32>
              %at_663 = arith.addi %at_505, %i10 : index
              %x_664 = memref.load %totals[%at_641, %at_663] : memref<64x64xf32>
              %b_665 = vector.broadcast %x_664 : f32 to vector<16xf32>
              %f_666 = math.fma %v_642, %b_665, %f_634 : vector<16xf32>
              %f_667 = math.fma %v_643, %b_665, %f_635 : vector<16xf32>
              %at_668 = arith.addi %at_505, %i31 : index
              %x_669 = memref.load %totals[%at_641, %at_668] : memref<64x64xf32>
              %b_670 = vector.broadcast %x_669 : f32 to vector<16xf32>
              %f_671 = math.fma %v_642, %b_670, %f_636 : vector<16xf32>
              %f_672 = math.fma %v_643, %b_670, %f_637 : vector<16xf32>
              %at_673 = arith.addi %at_505, %i17 : index
              %x_674 = memref.load %totals[%at_641, %at_673] : memref<64x64xf32>
              %b_675 = vector.broadcast %x_674 : f32 to vector<16xf32>
              %f_676 = math.fma %v_642, %b_675, %f_638 : vector<16xf32>
              %f_677 = math.fma %v_643, %b_675, %f_639 : vector<16xf32>
              scf.yield %f_646, %f_647, %f_651, %f_652, %f_656, %f_657, %f_661, %f_662, %f_666, %f_667, %f_671, %f_672, %f_676, %f_677 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_553#0, %sums_4[%at_506, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#1, %sums_4[%at_507, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#2, %sums_4[%at_508, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#3, %sums_4[%at_509, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#4, %sums_4[%at_510, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#5, %sums_4[%at_511, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#6, %sums_4[%at_512, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#7, %sums_4[%at_513, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#8, %sums_4[%at_514, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#9, %sums_4[%at_515, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#10, %sums_4[%at_516, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#11, %sums_4[%at_517, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#12, %sums_4[%at_518, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_553#13, %sums_4[%at_519, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_678 = %i5 to %i27 step %i3 {
          %at_680 = arith.muli %i_678, %i2 : index
          %v_681 = vector.load %sums_4[%at_680, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_682 = arith.muli %i_10, %i0 : index
          vector.store %v_681, %y[%i_678, %at_682] : memref<64x8192xf32>, vector<16xf32>
          %at_683 = arith.muli %i_678, %i2 : index
          %at_684 = arith.addi %at_683, %i3 : index
          %v_685 = vector.load %sums_4[%at_684, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_686 = arith.muli %at_12, %i0 : index
          vector.store %v_685, %y[%i_678, %at_686] : memref<64x8192xf32>, vector<16xf32>
        }
        scf.for %i_687 = %i5 to %i46 step %i3 {
          vector.store %splat4, %sums_4[%i_687, %i5] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_689 = %i5 to %i7 step %i8 {
          %group_691 = arith.divui %i_689, %i9 : index
          scf.for %i_692 = %i5 to %i10 step %i3 {
            %at_694 = arith.addi %group_691, %i_692 : index
            %at_695 = arith.muli %at_694, %i11 : index
            %codes_696 = vector.load %w_codes[%i_10, %at_695] : memref<512x16384xi8>, vector<64xi8>
            %at_697 = arith.addi %at_695, %i12 : index
            %codes_698 = vector.load %w_codes[%i_10, %at_697] : memref<512x16384xi8>, vector<64xi8>
            %at_699 = arith.addi %at_695, %i8 : index
            %codes_700 = vector.load %w_codes[%i_10, %at_699] : memref<512x16384xi8>, vector<64xi8>
            %at_701 = arith.addi %at_695, %i13 : index
            %codes_702 = vector.load %w_codes[%i_10, %at_701] : memref<512x16384xi8>, vector<64xi8>
            %bits_703 = arith.andi %codes_696, %splat14 : vector<64xi8>
            %bits_704 = arith.andi %codes_698, %splat14 : vector<64xi8>
            %bits_705 = arith.andi %codes_700, %splat14 : vector<64xi8>
            %bits_706 = arith.andi %codes_702, %splat14 : vector<64xi8>
            %words_707 = vector.bitcast %codes_696 : vector<64xi8> to vector<16xi32>
            %moved_708 = arith.shrui %words_707, %splat15 : vector<16xi32>
            %moved_709 = vector.bitcast %moved_708 : vector<16xi32> to vector<64xi8>
            %bits_710 = arith.andi %moved_709, %splat14 : vector<64xi8>
            %words_711 = vector.bitcast %codes_698 : vector<64xi8> to vector<16xi32>
            %moved_712 = arith.shrui %words_711, %splat15 : vector<16xi32>
            %moved_713 = vector.bitcast %moved_712 : vector<16xi32> to vector<64xi8>
            %bits_714 = arith.andi %moved_713, %splat14 : vector<64xi8>
            %words_715 = vector.bitcast %codes_700 : vector<64xi8> to vector<16xi32>
            %moved_716 = arith.shrui %words_715, %splat15 : vector<16xi32>
            %moved_717 = vector.bitcast %moved_716 : vector<16xi32> to vector<64xi8>
            %bits_718 = arith.andi %moved_717, %splat14 : vector<64xi8>
            %words_719 = vector.bitcast %codes_702 : vector<64xi8> to vector<16xi32>
            %moved_720 = arith.shrui %words_719, %splat15 : vector<16xi32>
            %moved_721 = vector.bitcast %moved_720 : vector<16xi32> to vector<64xi8>
            %bits_722 = arith.andi %moved_721, %splat14 : vector<64xi8>
            %top_723 = vector.shuffle %bits_703, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_724 = vector.bitcast %top_723 : vector<64xi8> to vector<16xi32>
            %whole_725 = arith.sitofp %top_724 : vector<16xi32> to vector<16xf32>
            %bits_726 = vector.bitcast %whole_725 : vector<16xf32> to vector<32xi16>
            %top_727 = vector.shuffle %bits_703, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_728 = vector.bitcast %top_727 : vector<64xi8> to vector<16xi32>
            %whole_729 = arith.sitofp %top_728 : vector<16xi32> to vector<16xf32>
            %bits_730 = vector.bitcast %whole_729 : vector<16xf32> to vector<32xi16>
            %top_731 = vector.shuffle %bits_703, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_732 = vector.bitcast %top_731 : vector<64xi8> to vector<16xi32>
            %whole_733 = arith.sitofp %top_732 : vector<16xi32> to vector<16xf32>
            %bits_734 = vector.bitcast %whole_733 : vector<16xf32> to vector<32xi16>
            %top_735 = vector.shuffle %bits_703, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_736 = vector.bitcast %top_735 : vector<64xi8> to vector<16xi32>
            %whole_737 = arith.sitofp %top_736 : vector<16xi32> to vector<16xf32>
            %bits_738 = vector.bitcast %whole_737 : vector<16xf32> to vector<32xi16>
            %pair_739 = vector.shuffle %bits_726, %bits_730 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_740 = vector.bitcast %pair_739 : vector<32xi16> to vector<16xi32>
            %at_741 = arith.muli %i_692, %i9 : index
            vector.store %pair_740, %pairs_1[%at_741, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_742 = vector.shuffle %bits_734, %bits_738 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_743 = vector.bitcast %pair_742 : vector<32xi16> to vector<16xi32>
            %at_744 = arith.muli %i_692, %i9 : index
            %at_745 = arith.addi %at_744, %i2 : index
            vector.store %pair_743, %pairs_1[%at_745, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_746 = vector.shuffle %bits_704, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_747 = vector.bitcast %top_746 : vector<64xi8> to vector<16xi32>
            %whole_748 = arith.sitofp %top_747 : vector<16xi32> to vector<16xf32>
            %bits_749 = vector.bitcast %whole_748 : vector<16xf32> to vector<32xi16>
            %top_750 = vector.shuffle %bits_704, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_751 = vector.bitcast %top_750 : vector<64xi8> to vector<16xi32>
            %whole_752 = arith.sitofp %top_751 : vector<16xi32> to vector<16xf32>
            %bits_753 = vector.bitcast %whole_752 : vector<16xf32> to vector<32xi16>
            %top_754 = vector.shuffle %bits_704, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_755 = vector.bitcast %top_754 : vector<64xi8> to vector<16xi32>
            %whole_756 = arith.sitofp %top_755 : vector<16xi32> to vector<16xf32>
            %bits_757 = vector.bitcast %whole_756 : vector<16xf32> to vector<32xi16>
            %top_758 = vector.shuffle %bits_704, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_759 = vector.bitcast %top_758 : vector<64xi8> to vector<16xi32>
            %whole_760 = arith.sitofp %top_759 : vector<16xi32> to vector<16xf32>
            %bits_761 = vector.bitcast %whole_760 : vector<16xf32> to vector<32xi16>
            %pair_762 = vector.shuffle %bits_749, %bits_753 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_763 = vector.bitcast %pair_762 : vector<32xi16> to vector<16xi32>
            %at_764 = arith.muli %i_692, %i9 : index
            %at_765 = arith.addi %at_764, %i10 : index
            vector.store %pair_763, %pairs_1[%at_765, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_766 = vector.shuffle %bits_757, %bits_761 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_767 = vector.bitcast %pair_766 : vector<32xi16> to vector<16xi32>
            %at_768 = arith.muli %i_692, %i9 : index
            %at_769 = arith.addi %at_768, %i17 : index
            vector.store %pair_767, %pairs_1[%at_769, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_770 = vector.shuffle %bits_705, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_771 = vector.bitcast %top_770 : vector<64xi8> to vector<16xi32>
            %whole_772 = arith.sitofp %top_771 : vector<16xi32> to vector<16xf32>
            %bits_773 = vector.bitcast %whole_772 : vector<16xf32> to vector<32xi16>
            %top_774 = vector.shuffle %bits_705, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_775 = vector.bitcast %top_774 : vector<64xi8> to vector<16xi32>
            %whole_776 = arith.sitofp %top_775 : vector<16xi32> to vector<16xf32>
            %bits_777 = vector.bitcast %whole_776 : vector<16xf32> to vector<32xi16>
            %top_778 = vector.shuffle %bits_705, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_779 = vector.bitcast %top_778 : vector<64xi8> to vector<16xi32>
            %whole_780 = arith.sitofp %top_779 : vector<16xi32> to vector<16xf32>
            %bits_781 = vector.bitcast %whole_780 : vector<16xf32> to vector<32xi16>
            %top_782 = vector.shuffle %bits_705, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_783 = vector.bitcast %top_782 : vector<64xi8> to vector<16xi32>
            %whole_784 = arith.sitofp %top_783 : vector<16xi32> to vector<16xf32>
            %bits_785 = vector.bitcast %whole_784 : vector<16xf32> to vector<32xi16>
            %pair_786 = vector.shuffle %bits_773, %bits_777 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_787 = vector.bitcast %pair_786 : vector<32xi16> to vector<16xi32>
            %at_788 = arith.muli %i_692, %i9 : index
            %at_789 = arith.addi %at_788, %i18 : index
            vector.store %pair_787, %pairs_1[%at_789, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_790 = vector.shuffle %bits_781, %bits_785 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_791 = vector.bitcast %pair_790 : vector<32xi16> to vector<16xi32>
            %at_792 = arith.muli %i_692, %i9 : index
            %at_793 = arith.addi %at_792, %i19 : index
            vector.store %pair_791, %pairs_1[%at_793, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_794 = vector.shuffle %bits_706, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_795 = vector.bitcast %top_794 : vector<64xi8> to vector<16xi32>
            %whole_796 = arith.sitofp %top_795 : vector<16xi32> to vector<16xf32>
            %bits_797 = vector.bitcast %whole_796 : vector<16xf32> to vector<32xi16>
            %top_798 = vector.shuffle %bits_706, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_799 = vector.bitcast %top_798 : vector<64xi8> to vector<16xi32>
            %whole_800 = arith.sitofp %top_799 : vector<16xi32> to vector<16xf32>
            %bits_801 = vector.bitcast %whole_800 : vector<16xf32> to vector<32xi16>
            %top_802 = vector.shuffle %bits_706, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_803 = vector.bitcast %top_802 : vector<64xi8> to vector<16xi32>
            %whole_804 = arith.sitofp %top_803 : vector<16xi32> to vector<16xf32>
            %bits_805 = vector.bitcast %whole_804 : vector<16xf32> to vector<32xi16>
            %top_806 = vector.shuffle %bits_706, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_807 = vector.bitcast %top_806 : vector<64xi8> to vector<16xi32>
            %whole_808 = arith.sitofp %top_807 : vector<16xi32> to vector<16xf32>
            %bits_809 = vector.bitcast %whole_808 : vector<16xf32> to vector<32xi16>
            %pair_810 = vector.shuffle %bits_797, %bits_801 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_811 = vector.bitcast %pair_810 : vector<32xi16> to vector<16xi32>
            %at_812 = arith.muli %i_692, %i9 : index
            %at_813 = arith.addi %at_812, %i20 : index
            vector.store %pair_811, %pairs_1[%at_813, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_814 = vector.shuffle %bits_805, %bits_809 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_815 = vector.bitcast %pair_814 : vector<32xi16> to vector<16xi32>
            %at_816 = arith.muli %i_692, %i9 : index
            %at_817 = arith.addi %at_816, %i21 : index
            vector.store %pair_815, %pairs_1[%at_817, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_818 = vector.shuffle %bits_710, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_819 = vector.bitcast %top_818 : vector<64xi8> to vector<16xi32>
            %whole_820 = arith.sitofp %top_819 : vector<16xi32> to vector<16xf32>
            %bits_821 = vector.bitcast %whole_820 : vector<16xf32> to vector<32xi16>
            %top_822 = vector.shuffle %bits_710, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_823 = vector.bitcast %top_822 : vector<64xi8> to vector<16xi32>
            %whole_824 = arith.sitofp %top_823 : vector<16xi32> to vector<16xf32>
            %bits_825 = vector.bitcast %whole_824 : vector<16xf32> to vector<32xi16>
            %top_826 = vector.shuffle %bits_710, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_827 = vector.bitcast %top_826 : vector<64xi8> to vector<16xi32>
            %whole_828 = arith.sitofp %top_827 : vector<16xi32> to vector<16xf32>
            %bits_829 = vector.bitcast %whole_828 : vector<16xf32> to vector<32xi16>
            %top_830 = vector.shuffle %bits_710, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_831 = vector.bitcast %top_830 : vector<64xi8> to vector<16xi32>
            %whole_832 = arith.sitofp %top_831 : vector<16xi32> to vector<16xf32>
            %bits_833 = vector.bitcast %whole_832 : vector<16xf32> to vector<32xi16>
            %pair_834 = vector.shuffle %bits_821, %bits_825 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_835 = vector.bitcast %pair_834 : vector<32xi16> to vector<16xi32>
            %at_836 = arith.muli %i_692, %i9 : index
            %at_837 = arith.addi %at_836, %i0 : index
            vector.store %pair_835, %pairs_1[%at_837, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_838 = vector.shuffle %bits_829, %bits_833 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_839 = vector.bitcast %pair_838 : vector<32xi16> to vector<16xi32>
            %at_840 = arith.muli %i_692, %i9 : index
            %at_841 = arith.addi %at_840, %i22 : index
            vector.store %pair_839, %pairs_1[%at_841, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_842 = vector.shuffle %bits_714, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_843 = vector.bitcast %top_842 : vector<64xi8> to vector<16xi32>
            %whole_844 = arith.sitofp %top_843 : vector<16xi32> to vector<16xf32>
            %bits_845 = vector.bitcast %whole_844 : vector<16xf32> to vector<32xi16>
            %top_846 = vector.shuffle %bits_714, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_847 = vector.bitcast %top_846 : vector<64xi8> to vector<16xi32>
            %whole_848 = arith.sitofp %top_847 : vector<16xi32> to vector<16xf32>
            %bits_849 = vector.bitcast %whole_848 : vector<16xf32> to vector<32xi16>
            %top_850 = vector.shuffle %bits_714, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_851 = vector.bitcast %top_850 : vector<64xi8> to vector<16xi32>
            %whole_852 = arith.sitofp %top_851 : vector<16xi32> to vector<16xf32>
            %bits_853 = vector.bitcast %whole_852 : vector<16xf32> to vector<32xi16>
            %top_854 = vector.shuffle %bits_714, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_855 = vector.bitcast %top_854 : vector<64xi8> to vector<16xi32>
            %whole_856 = arith.sitofp %top_855 : vector<16xi32> to vector<16xf32>
            %bits_857 = vector.bitcast %whole_856 : vector<16xf32> to vector<32xi16>
            %pair_858 = vector.shuffle %bits_845, %bits_849 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_859 = vector.bitcast %pair_858 : vector<32xi16> to vector<16xi32>
            %at_860 = arith.muli %i_692, %i9 : index
            %at_861 = arith.addi %at_860, %i23 : index
            vector.store %pair_859, %pairs_1[%at_861, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_862 = vector.shuffle %bits_853, %bits_857 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_863 = vector.bitcast %pair_862 : vector<32xi16> to vector<16xi32>
            %at_864 = arith.muli %i_692, %i9 : index
            %at_865 = arith.addi %at_864, %i24 : index
            vector.store %pair_863, %pairs_1[%at_865, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_866 = vector.shuffle %bits_718, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_867 = vector.bitcast %top_866 : vector<64xi8> to vector<16xi32>
            %whole_868 = arith.sitofp %top_867 : vector<16xi32> to vector<16xf32>
            %bits_869 = vector.bitcast %whole_868 : vector<16xf32> to vector<32xi16>
            %top_870 = vector.shuffle %bits_718, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_871 = vector.bitcast %top_870 : vector<64xi8> to vector<16xi32>
            %whole_872 = arith.sitofp %top_871 : vector<16xi32> to vector<16xf32>
            %bits_873 = vector.bitcast %whole_872 : vector<16xf32> to vector<32xi16>
            %top_874 = vector.shuffle %bits_718, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_875 = vector.bitcast %top_874 : vector<64xi8> to vector<16xi32>
            %whole_876 = arith.sitofp %top_875 : vector<16xi32> to vector<16xf32>
            %bits_877 = vector.bitcast %whole_876 : vector<16xf32> to vector<32xi16>
            %top_878 = vector.shuffle %bits_718, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_879 = vector.bitcast %top_878 : vector<64xi8> to vector<16xi32>
            %whole_880 = arith.sitofp %top_879 : vector<16xi32> to vector<16xf32>
            %bits_881 = vector.bitcast %whole_880 : vector<16xf32> to vector<32xi16>
            %pair_882 = vector.shuffle %bits_869, %bits_873 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_883 = vector.bitcast %pair_882 : vector<32xi16> to vector<16xi32>
            %at_884 = arith.muli %i_692, %i9 : index
            %at_885 = arith.addi %at_884, %i25 : index
            vector.store %pair_883, %pairs_1[%at_885, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_886 = vector.shuffle %bits_877, %bits_881 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_887 = vector.bitcast %pair_886 : vector<32xi16> to vector<16xi32>
            %at_888 = arith.muli %i_692, %i9 : index
            %at_889 = arith.addi %at_888, %i26 : index
            vector.store %pair_887, %pairs_1[%at_889, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_890 = vector.shuffle %bits_722, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_891 = vector.bitcast %top_890 : vector<64xi8> to vector<16xi32>
            %whole_892 = arith.sitofp %top_891 : vector<16xi32> to vector<16xf32>
            %bits_893 = vector.bitcast %whole_892 : vector<16xf32> to vector<32xi16>
            %top_894 = vector.shuffle %bits_722, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_895 = vector.bitcast %top_894 : vector<64xi8> to vector<16xi32>
            %whole_896 = arith.sitofp %top_895 : vector<16xi32> to vector<16xf32>
            %bits_897 = vector.bitcast %whole_896 : vector<16xf32> to vector<32xi16>
            %top_898 = vector.shuffle %bits_722, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_899 = vector.bitcast %top_898 : vector<64xi8> to vector<16xi32>
            %whole_900 = arith.sitofp %top_899 : vector<16xi32> to vector<16xf32>
            %bits_901 = vector.bitcast %whole_900 : vector<16xf32> to vector<32xi16>
            %top_902 = vector.shuffle %bits_722, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_903 = vector.bitcast %top_902 : vector<64xi8> to vector<16xi32>
            %whole_904 = arith.sitofp %top_903 : vector<16xi32> to vector<16xf32>
            %bits_905 = vector.bitcast %whole_904 : vector<16xf32> to vector<32xi16>
            %pair_906 = vector.shuffle %bits_893, %bits_897 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_907 = vector.bitcast %pair_906 : vector<32xi16> to vector<16xi32>
            %at_908 = arith.muli %i_692, %i9 : index
            %at_909 = arith.addi %at_908, %i27 : index
            vector.store %pair_907, %pairs_1[%at_909, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_910 = vector.shuffle %bits_901, %bits_905 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_911 = vector.bitcast %pair_910 : vector<32xi16> to vector<16xi32>
            %at_912 = arith.muli %i_692, %i9 : index
            %at_913 = arith.addi %at_912, %i28 : index
            vector.store %pair_911, %pairs_1[%at_913, %i5] : memref<128x16xi32>, vector<16xi32>
            %at_914 = arith.muli %i_692, %i2 : index
            %at_915 = arith.divui %at_694, %i18 : index
            %at_916 = arith.muli %at_915, %i0 : index
            %v_917 = vector.load %w_d[%i_10, %at_916] : memref<512x128xf16>, vector<16xf16>
            %f_918 = arith.extf %v_917 : vector<16xf16> to vector<16xf32>
            %at_919 = arith.muli %at_694, %i0 : index
            %v_920 = vector.load %w_scales[%i_10, %at_919] : memref<512x1024xi8>, vector<16xi8>
            %small_921 = arith.extui %v_920 : vector<16xi8> to vector<16xi32>
            %whole_922 = arith.sitofp %small_921 : vector<16xi32> to vector<16xf32>
            %f_923 = arith.mulf %f_918, %whole_922 : vector<16xf32>
            %f_924 = arith.mulf %f_923, %splat29 : vector<16xf32>
            vector.store %f_924, %scales_2[%at_914, %i5] : memref<8x16xf32>, vector<16xf32>
            %at_925 = arith.divui %at_694, %i18 : index
            %at_926 = arith.muli %at_925, %i0 : index
            %v_927 = vector.load %w_dmin[%i_10, %at_926] : memref<512x128xf16>, vector<16xf16>
            %f_928 = arith.extf %v_927 : vector<16xf16> to vector<16xf32>
            %at_929 = arith.muli %at_694, %i0 : index
            %v_930 = vector.load %w_minimums[%i_10, %at_929] : memref<512x1024xi8>, vector<16xi8>
            %small_931 = arith.extui %v_930 : vector<16xi8> to vector<16xi32>
            %whole_932 = arith.sitofp %small_931 : vector<16xi32> to vector<16xf32>
            %f_933 = arith.mulf %f_928, %whole_932 : vector<16xf32>
            %f_934 = arith.negf %f_933 : vector<16xf32>
            vector.store %f_934, %minimums_3[%at_914, %i5] : memref<8x16xf32>, vector<16xf32>
            %at_935 = arith.muli %at_694, %i11 : index
            %codes_936 = vector.load %w_codes[%at_12, %at_935] : memref<512x16384xi8>, vector<64xi8>
            %at_937 = arith.addi %at_935, %i12 : index
            %codes_938 = vector.load %w_codes[%at_12, %at_937] : memref<512x16384xi8>, vector<64xi8>
            %at_939 = arith.addi %at_935, %i8 : index
            %codes_940 = vector.load %w_codes[%at_12, %at_939] : memref<512x16384xi8>, vector<64xi8>
            %at_941 = arith.addi %at_935, %i13 : index
            %codes_942 = vector.load %w_codes[%at_12, %at_941] : memref<512x16384xi8>, vector<64xi8>
            %bits_943 = arith.andi %codes_936, %splat14 : vector<64xi8>
            %bits_944 = arith.andi %codes_938, %splat14 : vector<64xi8>
            %bits_945 = arith.andi %codes_940, %splat14 : vector<64xi8>
            %bits_946 = arith.andi %codes_942, %splat14 : vector<64xi8>
            %words_947 = vector.bitcast %codes_936 : vector<64xi8> to vector<16xi32>
            %moved_948 = arith.shrui %words_947, %splat15 : vector<16xi32>
            %moved_949 = vector.bitcast %moved_948 : vector<16xi32> to vector<64xi8>
            %bits_950 = arith.andi %moved_949, %splat14 : vector<64xi8>
            %words_951 = vector.bitcast %codes_938 : vector<64xi8> to vector<16xi32>
            %moved_952 = arith.shrui %words_951, %splat15 : vector<16xi32>
            %moved_953 = vector.bitcast %moved_952 : vector<16xi32> to vector<64xi8>
            %bits_954 = arith.andi %moved_953, %splat14 : vector<64xi8>
            %words_955 = vector.bitcast %codes_940 : vector<64xi8> to vector<16xi32>
            %moved_956 = arith.shrui %words_955, %splat15 : vector<16xi32>
            %moved_957 = vector.bitcast %moved_956 : vector<16xi32> to vector<64xi8>
            %bits_958 = arith.andi %moved_957, %splat14 : vector<64xi8>
            %words_959 = vector.bitcast %codes_942 : vector<64xi8> to vector<16xi32>
            %moved_960 = arith.shrui %words_959, %splat15 : vector<16xi32>
            %moved_961 = vector.bitcast %moved_960 : vector<16xi32> to vector<64xi8>
            %bits_962 = arith.andi %moved_961, %splat14 : vector<64xi8>
            %top_963 = vector.shuffle %bits_943, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_964 = vector.bitcast %top_963 : vector<64xi8> to vector<16xi32>
            %whole_965 = arith.sitofp %top_964 : vector<16xi32> to vector<16xf32>
            %bits_966 = vector.bitcast %whole_965 : vector<16xf32> to vector<32xi16>
            %top_967 = vector.shuffle %bits_943, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_968 = vector.bitcast %top_967 : vector<64xi8> to vector<16xi32>
            %whole_969 = arith.sitofp %top_968 : vector<16xi32> to vector<16xf32>
            %bits_970 = vector.bitcast %whole_969 : vector<16xf32> to vector<32xi16>
            %top_971 = vector.shuffle %bits_943, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_972 = vector.bitcast %top_971 : vector<64xi8> to vector<16xi32>
            %whole_973 = arith.sitofp %top_972 : vector<16xi32> to vector<16xf32>
            %bits_974 = vector.bitcast %whole_973 : vector<16xf32> to vector<32xi16>
            %top_975 = vector.shuffle %bits_943, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_976 = vector.bitcast %top_975 : vector<64xi8> to vector<16xi32>
            %whole_977 = arith.sitofp %top_976 : vector<16xi32> to vector<16xf32>
            %bits_978 = vector.bitcast %whole_977 : vector<16xf32> to vector<32xi16>
            %pair_979 = vector.shuffle %bits_966, %bits_970 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_980 = vector.bitcast %pair_979 : vector<32xi16> to vector<16xi32>
            %at_981 = arith.muli %i_692, %i9 : index
            %at_982 = arith.addi %at_981, %i3 : index
            vector.store %pair_980, %pairs_1[%at_982, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_983 = vector.shuffle %bits_974, %bits_978 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_984 = vector.bitcast %pair_983 : vector<32xi16> to vector<16xi32>
            %at_985 = arith.muli %i_692, %i9 : index
            %at_986 = arith.addi %at_985, %i30 : index
            vector.store %pair_984, %pairs_1[%at_986, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_987 = vector.shuffle %bits_944, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_988 = vector.bitcast %top_987 : vector<64xi8> to vector<16xi32>
            %whole_989 = arith.sitofp %top_988 : vector<16xi32> to vector<16xf32>
            %bits_990 = vector.bitcast %whole_989 : vector<16xf32> to vector<32xi16>
            %top_991 = vector.shuffle %bits_944, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_992 = vector.bitcast %top_991 : vector<64xi8> to vector<16xi32>
            %whole_993 = arith.sitofp %top_992 : vector<16xi32> to vector<16xf32>
            %bits_994 = vector.bitcast %whole_993 : vector<16xf32> to vector<32xi16>
            %top_995 = vector.shuffle %bits_944, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_996 = vector.bitcast %top_995 : vector<64xi8> to vector<16xi32>
            %whole_997 = arith.sitofp %top_996 : vector<16xi32> to vector<16xf32>
            %bits_998 = vector.bitcast %whole_997 : vector<16xf32> to vector<32xi16>
            %top_999 = vector.shuffle %bits_944, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1000 = vector.bitcast %top_999 : vector<64xi8> to vector<16xi32>
            %whole_1001 = arith.sitofp %top_1000 : vector<16xi32> to vector<16xf32>
            %bits_1002 = vector.bitcast %whole_1001 : vector<16xf32> to vector<32xi16>
            %pair_1003 = vector.shuffle %bits_990, %bits_994 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1004 = vector.bitcast %pair_1003 : vector<32xi16> to vector<16xi32>
            %at_1005 = arith.muli %i_692, %i9 : index
            %at_1006 = arith.addi %at_1005, %i31 : index
            vector.store %pair_1004, %pairs_1[%at_1006, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_1007 = vector.shuffle %bits_998, %bits_1002 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1008 = vector.bitcast %pair_1007 : vector<32xi16> to vector<16xi32>
            %at_1009 = arith.muli %i_692, %i9 : index
            %at_1010 = arith.addi %at_1009, %i32 : index
            vector.store %pair_1008, %pairs_1[%at_1010, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_1011 = vector.shuffle %bits_945, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1012 = vector.bitcast %top_1011 : vector<64xi8> to vector<16xi32>
            %whole_1013 = arith.sitofp %top_1012 : vector<16xi32> to vector<16xf32>
            %bits_1014 = vector.bitcast %whole_1013 : vector<16xf32> to vector<32xi16>
            %top_1015 = vector.shuffle %bits_945, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1016 = vector.bitcast %top_1015 : vector<64xi8> to vector<16xi32>
            %whole_1017 = arith.sitofp %top_1016 : vector<16xi32> to vector<16xf32>
            %bits_1018 = vector.bitcast %whole_1017 : vector<16xf32> to vector<32xi16>
            %top_1019 = vector.shuffle %bits_945, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1020 = vector.bitcast %top_1019 : vector<64xi8> to vector<16xi32>
            %whole_1021 = arith.sitofp %top_1020 : vector<16xi32> to vector<16xf32>
            %bits_1022 = vector.bitcast %whole_1021 : vector<16xf32> to vector<32xi16>
            %top_1023 = vector.shuffle %bits_945, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1024 = vector.bitcast %top_1023 : vector<64xi8> to vector<16xi32>
            %whole_1025 = arith.sitofp %top_1024 : vector<16xi32> to vector<16xf32>
            %bits_1026 = vector.bitcast %whole_1025 : vector<16xf32> to vector<32xi16>
            %pair_1027 = vector.shuffle %bits_1014, %bits_1018 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1028 = vector.bitcast %pair_1027 : vector<32xi16> to vector<16xi32>
            %at_1029 = arith.muli %i_692, %i9 : index
            %at_1030 = arith.addi %at_1029, %i33 : index
            vector.store %pair_1028, %pairs_1[%at_1030, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_1031 = vector.shuffle %bits_1022, %bits_1026 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1032 = vector.bitcast %pair_1031 : vector<32xi16> to vector<16xi32>
            %at_1033 = arith.muli %i_692, %i9 : index
            %at_1034 = arith.addi %at_1033, %i34 : index
            vector.store %pair_1032, %pairs_1[%at_1034, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_1035 = vector.shuffle %bits_946, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1036 = vector.bitcast %top_1035 : vector<64xi8> to vector<16xi32>
            %whole_1037 = arith.sitofp %top_1036 : vector<16xi32> to vector<16xf32>
            %bits_1038 = vector.bitcast %whole_1037 : vector<16xf32> to vector<32xi16>
            %top_1039 = vector.shuffle %bits_946, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1040 = vector.bitcast %top_1039 : vector<64xi8> to vector<16xi32>
            %whole_1041 = arith.sitofp %top_1040 : vector<16xi32> to vector<16xf32>
            %bits_1042 = vector.bitcast %whole_1041 : vector<16xf32> to vector<32xi16>
            %top_1043 = vector.shuffle %bits_946, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1044 = vector.bitcast %top_1043 : vector<64xi8> to vector<16xi32>
            %whole_1045 = arith.sitofp %top_1044 : vector<16xi32> to vector<16xf32>
            %bits_1046 = vector.bitcast %whole_1045 : vector<16xf32> to vector<32xi16>
            %top_1047 = vector.shuffle %bits_946, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1048 = vector.bitcast %top_1047 : vector<64xi8> to vector<16xi32>
            %whole_1049 = arith.sitofp %top_1048 : vector<16xi32> to vector<16xf32>
            %bits_1050 = vector.bitcast %whole_1049 : vector<16xf32> to vector<32xi16>
            %pair_1051 = vector.shuffle %bits_1038, %bits_1042 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1052 = vector.bitcast %pair_1051 : vector<32xi16> to vector<16xi32>
            %at_1053 = arith.muli %i_692, %i9 : index
            %at_1054 = arith.addi %at_1053, %i35 : index
            vector.store %pair_1052, %pairs_1[%at_1054, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_1055 = vector.shuffle %bits_1046, %bits_1050 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1056 = vector.bitcast %pair_1055 : vector<32xi16> to vector<16xi32>
            %at_1057 = arith.muli %i_692, %i9 : index
            %at_1058 = arith.addi %at_1057, %i36 : index
            vector.store %pair_1056, %pairs_1[%at_1058, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_1059 = vector.shuffle %bits_950, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1060 = vector.bitcast %top_1059 : vector<64xi8> to vector<16xi32>
            %whole_1061 = arith.sitofp %top_1060 : vector<16xi32> to vector<16xf32>
            %bits_1062 = vector.bitcast %whole_1061 : vector<16xf32> to vector<32xi16>
            %top_1063 = vector.shuffle %bits_950, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1064 = vector.bitcast %top_1063 : vector<64xi8> to vector<16xi32>
            %whole_1065 = arith.sitofp %top_1064 : vector<16xi32> to vector<16xf32>
            %bits_1066 = vector.bitcast %whole_1065 : vector<16xf32> to vector<32xi16>
            %top_1067 = vector.shuffle %bits_950, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1068 = vector.bitcast %top_1067 : vector<64xi8> to vector<16xi32>
            %whole_1069 = arith.sitofp %top_1068 : vector<16xi32> to vector<16xf32>
            %bits_1070 = vector.bitcast %whole_1069 : vector<16xf32> to vector<32xi16>
            %top_1071 = vector.shuffle %bits_950, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1072 = vector.bitcast %top_1071 : vector<64xi8> to vector<16xi32>
            %whole_1073 = arith.sitofp %top_1072 : vector<16xi32> to vector<16xf32>
            %bits_1074 = vector.bitcast %whole_1073 : vector<16xf32> to vector<32xi16>
            %pair_1075 = vector.shuffle %bits_1062, %bits_1066 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1076 = vector.bitcast %pair_1075 : vector<32xi16> to vector<16xi32>
            %at_1077 = arith.muli %i_692, %i9 : index
            %at_1078 = arith.addi %at_1077, %i37 : index
            vector.store %pair_1076, %pairs_1[%at_1078, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_1079 = vector.shuffle %bits_1070, %bits_1074 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1080 = vector.bitcast %pair_1079 : vector<32xi16> to vector<16xi32>
            %at_1081 = arith.muli %i_692, %i9 : index
            %at_1082 = arith.addi %at_1081, %i38 : index
            vector.store %pair_1080, %pairs_1[%at_1082, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_1083 = vector.shuffle %bits_954, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1084 = vector.bitcast %top_1083 : vector<64xi8> to vector<16xi32>
            %whole_1085 = arith.sitofp %top_1084 : vector<16xi32> to vector<16xf32>
            %bits_1086 = vector.bitcast %whole_1085 : vector<16xf32> to vector<32xi16>
            %top_1087 = vector.shuffle %bits_954, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1088 = vector.bitcast %top_1087 : vector<64xi8> to vector<16xi32>
            %whole_1089 = arith.sitofp %top_1088 : vector<16xi32> to vector<16xf32>
            %bits_1090 = vector.bitcast %whole_1089 : vector<16xf32> to vector<32xi16>
            %top_1091 = vector.shuffle %bits_954, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1092 = vector.bitcast %top_1091 : vector<64xi8> to vector<16xi32>
            %whole_1093 = arith.sitofp %top_1092 : vector<16xi32> to vector<16xf32>
            %bits_1094 = vector.bitcast %whole_1093 : vector<16xf32> to vector<32xi16>
            %top_1095 = vector.shuffle %bits_954, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1096 = vector.bitcast %top_1095 : vector<64xi8> to vector<16xi32>
            %whole_1097 = arith.sitofp %top_1096 : vector<16xi32> to vector<16xf32>
            %bits_1098 = vector.bitcast %whole_1097 : vector<16xf32> to vector<32xi16>
            %pair_1099 = vector.shuffle %bits_1086, %bits_1090 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1100 = vector.bitcast %pair_1099 : vector<32xi16> to vector<16xi32>
            %at_1101 = arith.muli %i_692, %i9 : index
            %at_1102 = arith.addi %at_1101, %i39 : index
            vector.store %pair_1100, %pairs_1[%at_1102, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_1103 = vector.shuffle %bits_1094, %bits_1098 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1104 = vector.bitcast %pair_1103 : vector<32xi16> to vector<16xi32>
            %at_1105 = arith.muli %i_692, %i9 : index
            %at_1106 = arith.addi %at_1105, %i40 : index
            vector.store %pair_1104, %pairs_1[%at_1106, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_1107 = vector.shuffle %bits_958, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1108 = vector.bitcast %top_1107 : vector<64xi8> to vector<16xi32>
            %whole_1109 = arith.sitofp %top_1108 : vector<16xi32> to vector<16xf32>
            %bits_1110 = vector.bitcast %whole_1109 : vector<16xf32> to vector<32xi16>
            %top_1111 = vector.shuffle %bits_958, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1112 = vector.bitcast %top_1111 : vector<64xi8> to vector<16xi32>
            %whole_1113 = arith.sitofp %top_1112 : vector<16xi32> to vector<16xf32>
            %bits_1114 = vector.bitcast %whole_1113 : vector<16xf32> to vector<32xi16>
            %top_1115 = vector.shuffle %bits_958, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1116 = vector.bitcast %top_1115 : vector<64xi8> to vector<16xi32>
            %whole_1117 = arith.sitofp %top_1116 : vector<16xi32> to vector<16xf32>
            %bits_1118 = vector.bitcast %whole_1117 : vector<16xf32> to vector<32xi16>
            %top_1119 = vector.shuffle %bits_958, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1120 = vector.bitcast %top_1119 : vector<64xi8> to vector<16xi32>
            %whole_1121 = arith.sitofp %top_1120 : vector<16xi32> to vector<16xf32>
            %bits_1122 = vector.bitcast %whole_1121 : vector<16xf32> to vector<32xi16>
            %pair_1123 = vector.shuffle %bits_1110, %bits_1114 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1124 = vector.bitcast %pair_1123 : vector<32xi16> to vector<16xi32>
            %at_1125 = arith.muli %i_692, %i9 : index
            %at_1126 = arith.addi %at_1125, %i41 : index
            vector.store %pair_1124, %pairs_1[%at_1126, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_1127 = vector.shuffle %bits_1118, %bits_1122 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1128 = vector.bitcast %pair_1127 : vector<32xi16> to vector<16xi32>
            %at_1129 = arith.muli %i_692, %i9 : index
            %at_1130 = arith.addi %at_1129, %i42 : index
            vector.store %pair_1128, %pairs_1[%at_1130, %i5] : memref<128x16xi32>, vector<16xi32>
            %top_1131 = vector.shuffle %bits_962, %splat16 [64, 64, 64, 0, 64, 64, 64, 4, 64, 64, 64, 8, 64, 64, 64, 12, 64, 64, 64, 16, 64, 64, 64, 20, 64, 64, 64, 24, 64, 64, 64, 28, 64, 64, 64, 32, 64, 64, 64, 36, 64, 64, 64, 40, 64, 64, 64, 44, 64, 64, 64, 48, 64, 64, 64, 52, 64, 64, 64, 56, 64, 64, 64, 60] : vector<64xi8>, vector<64xi8>
            %top_1132 = vector.bitcast %top_1131 : vector<64xi8> to vector<16xi32>
            %whole_1133 = arith.sitofp %top_1132 : vector<16xi32> to vector<16xf32>
            %bits_1134 = vector.bitcast %whole_1133 : vector<16xf32> to vector<32xi16>
            %top_1135 = vector.shuffle %bits_962, %splat16 [64, 64, 64, 1, 64, 64, 64, 5, 64, 64, 64, 9, 64, 64, 64, 13, 64, 64, 64, 17, 64, 64, 64, 21, 64, 64, 64, 25, 64, 64, 64, 29, 64, 64, 64, 33, 64, 64, 64, 37, 64, 64, 64, 41, 64, 64, 64, 45, 64, 64, 64, 49, 64, 64, 64, 53, 64, 64, 64, 57, 64, 64, 64, 61] : vector<64xi8>, vector<64xi8>
            %top_1136 = vector.bitcast %top_1135 : vector<64xi8> to vector<16xi32>
            %whole_1137 = arith.sitofp %top_1136 : vector<16xi32> to vector<16xf32>
            %bits_1138 = vector.bitcast %whole_1137 : vector<16xf32> to vector<32xi16>
            %top_1139 = vector.shuffle %bits_962, %splat16 [64, 64, 64, 2, 64, 64, 64, 6, 64, 64, 64, 10, 64, 64, 64, 14, 64, 64, 64, 18, 64, 64, 64, 22, 64, 64, 64, 26, 64, 64, 64, 30, 64, 64, 64, 34, 64, 64, 64, 38, 64, 64, 64, 42, 64, 64, 64, 46, 64, 64, 64, 50, 64, 64, 64, 54, 64, 64, 64, 58, 64, 64, 64, 62] : vector<64xi8>, vector<64xi8>
            %top_1140 = vector.bitcast %top_1139 : vector<64xi8> to vector<16xi32>
            %whole_1141 = arith.sitofp %top_1140 : vector<16xi32> to vector<16xf32>
            %bits_1142 = vector.bitcast %whole_1141 : vector<16xf32> to vector<32xi16>
            %top_1143 = vector.shuffle %bits_962, %splat16 [64, 64, 64, 3, 64, 64, 64, 7, 64, 64, 64, 11, 64, 64, 64, 15, 64, 64, 64, 19, 64, 64, 64, 23, 64, 64, 64, 27, 64, 64, 64, 31, 64, 64, 64, 35, 64, 64, 64, 39, 64, 64, 64, 43, 64, 64, 64, 47, 64, 64, 64, 51, 64, 64, 64, 55, 64, 64, 64, 59, 64, 64, 64, 63] : vector<64xi8>, vector<64xi8>
            %top_1144 = vector.bitcast %top_1143 : vector<64xi8> to vector<16xi32>
            %whole_1145 = arith.sitofp %top_1144 : vector<16xi32> to vector<16xf32>
            %bits_1146 = vector.bitcast %whole_1145 : vector<16xf32> to vector<32xi16>
            %pair_1147 = vector.shuffle %bits_1134, %bits_1138 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1148 = vector.bitcast %pair_1147 : vector<32xi16> to vector<16xi32>
            %at_1149 = arith.muli %i_692, %i9 : index
            %at_1150 = arith.addi %at_1149, %i43 : index
            vector.store %pair_1148, %pairs_1[%at_1150, %i5] : memref<128x16xi32>, vector<16xi32>
            %pair_1151 = vector.shuffle %bits_1142, %bits_1146 [1, 33, 3, 35, 5, 37, 7, 39, 9, 41, 11, 43, 13, 45, 15, 47, 17, 49, 19, 51, 21, 53, 23, 55, 25, 57, 27, 59, 29, 61, 31, 63] : vector<32xi16>, vector<32xi16>
            %pair_1152 = vector.bitcast %pair_1151 : vector<32xi16> to vector<16xi32>
            %at_1153 = arith.muli %i_692, %i9 : index
            %at_1154 = arith.addi %at_1153, %i44 : index
            vector.store %pair_1152, %pairs_1[%at_1154, %i5] : memref<128x16xi32>, vector<16xi32>
            %at_1155 = arith.muli %i_692, %i2 : index
            %at_1156 = arith.addi %at_1155, %i3 : index
            %at_1157 = arith.divui %at_694, %i18 : index
            %at_1158 = arith.muli %at_1157, %i0 : index
            %v_1159 = vector.load %w_d[%at_12, %at_1158] : memref<512x128xf16>, vector<16xf16>
            %f_1160 = arith.extf %v_1159 : vector<16xf16> to vector<16xf32>
            %at_1161 = arith.muli %at_694, %i0 : index
            %v_1162 = vector.load %w_scales[%at_12, %at_1161] : memref<512x1024xi8>, vector<16xi8>
            %small_1163 = arith.extui %v_1162 : vector<16xi8> to vector<16xi32>
            %whole_1164 = arith.sitofp %small_1163 : vector<16xi32> to vector<16xf32>
            %f_1165 = arith.mulf %f_1160, %whole_1164 : vector<16xf32>
            %f_1166 = arith.mulf %f_1165, %splat29 : vector<16xf32>
            vector.store %f_1166, %scales_2[%at_1156, %i5] : memref<8x16xf32>, vector<16xf32>
            %at_1167 = arith.divui %at_694, %i18 : index
            %at_1168 = arith.muli %at_1167, %i0 : index
            %v_1169 = vector.load %w_dmin[%at_12, %at_1168] : memref<512x128xf16>, vector<16xf16>
            %f_1170 = arith.extf %v_1169 : vector<16xf16> to vector<16xf32>
            %at_1171 = arith.muli %at_694, %i0 : index
            %v_1172 = vector.load %w_minimums[%at_12, %at_1171] : memref<512x1024xi8>, vector<16xi8>
            %small_1173 = arith.extui %v_1172 : vector<16xi8> to vector<16xi32>
            %whole_1174 = arith.sitofp %small_1173 : vector<16xi32> to vector<16xf32>
            %f_1175 = arith.mulf %f_1170, %whole_1174 : vector<16xf32>
            %f_1176 = arith.negf %f_1175 : vector<16xf32>
            vector.store %f_1176, %minimums_3[%at_1156, %i5] : memref<8x16xf32>, vector<16xf32>
          }
          scf.for %i_1177 = %i5 to %i17 step %i3 {
            %at_1179 = arith.muli %i_1177, %i17 : index
            %at_1180 = arith.addi %at_1179, %i27 : index
            %at_1181 = arith.muli %at_1179, %i2 : index
            %at_1182 = arith.addi %at_1181, %i3 : index
            %at_1183 = arith.addi %at_1181, %i2 : index
            %at_1184 = arith.addi %at_1181, %i30 : index
            %at_1185 = arith.addi %at_1181, %i10 : index
            %at_1186 = arith.addi %at_1181, %i31 : index
            %at_1187 = arith.addi %at_1181, %i17 : index
            %at_1188 = arith.addi %at_1181, %i32 : index
            %at_1189 = arith.addi %at_1181, %i18 : index
            %at_1190 = arith.addi %at_1181, %i33 : index
            %at_1191 = arith.addi %at_1181, %i19 : index
            %at_1192 = arith.addi %at_1181, %i34 : index
            %at_1193 = arith.muli %at_1180, %i45 : index
            %at_1194 = arith.divui %i_689, %i2 : index
            %at_1195 = arith.muli %at_1194, %i17 : index
            %at_1196 = arith.addi %at_1193, %at_1195 : index
            %v_1197 = vector.load %sums_4[%at_1181, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1198 = vector.load %sums_4[%at_1182, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1199 = vector.load %sums_4[%at_1183, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1200 = vector.load %sums_4[%at_1184, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1201 = vector.load %sums_4[%at_1185, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1202 = vector.load %sums_4[%at_1186, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1203 = vector.load %sums_4[%at_1187, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1204 = vector.load %sums_4[%at_1188, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1205 = vector.load %sums_4[%at_1189, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1206 = vector.load %sums_4[%at_1190, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1207 = vector.load %sums_4[%at_1191, %i5] : memref<128x16xf32>, vector<16xf32>
            %v_1208 = vector.load %sums_4[%at_1192, %i5] : memref<128x16xf32>, vector<16xf32>
            %loop_1222:12 = scf.for %i_1209 = %i5 to %i10 step %i3 iter_args(%turn_1210 = %v_1197, %turn_1211 = %v_1198, %turn_1212 = %v_1199, %turn_1213 = %v_1200, %turn_1214 = %v_1201, %turn_1215 = %v_1202, %turn_1216 = %v_1203, %turn_1217 = %v_1204, %turn_1218 = %v_1205, %turn_1219 = %v_1206, %turn_1220 = %v_1207, %turn_1221 = %v_1208) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %at_1223 = arith.muli %i_1209, %i0 : index
              %loop_1237:12 = scf.for %i_1224 = %i5 to %i0 step %i3 iter_args(%turn_1225 = %splat4, %turn_1226 = %splat4, %turn_1227 = %splat4, %turn_1228 = %splat4, %turn_1229 = %splat4, %turn_1230 = %splat4, %turn_1231 = %splat4, %turn_1232 = %splat4, %turn_1233 = %splat4, %turn_1234 = %splat4, %turn_1235 = %splat4, %turn_1236 = %splat4) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %at_1238 = arith.addi %at_1223, %i_1224 : index
                %at_1239 = arith.muli %at_1238, %i2 : index
                %v_1240 = vector.load %pairs_1[%at_1239, %i5] : memref<128x16xi32>, vector<16xi32>
                %pairs_1241 = vector.bitcast %v_1240 : vector<16xi32> to vector<32xbf16>
                %at_1242 = arith.addi %at_1239, %i3 : index
                %v_1243 = vector.load %pairs_1[%at_1242, %i5] : memref<128x16xi32>, vector<16xi32>
                %pairs_1244 = vector.bitcast %v_1243 : vector<16xi32> to vector<32xbf16>
                %at_1245 = arith.addi %at_1223, %i_1224 : index
                %at_1246 = arith.muli %at_1245, %i17 : index
                %at_1247 = arith.addi %at_1196, %at_1246 : index
                %x_1248 = memref.load %packed[%at_1247] : memref<65536xi32>
                %b_1249 = vector.broadcast %x_1248 : i32 to vector<16xi32>
                %pairs_1250 = vector.bitcast %b_1249 : vector<16xi32> to vector<32xbf16>
                %dot_1251 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1225, %pairs_1250, %pairs_1241) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_1252 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1226, %pairs_1250, %pairs_1244) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_1253 = arith.addi %at_1247, %i3 : index
                %x_1254 = memref.load %packed[%at_1253] : memref<65536xi32>
                %b_1255 = vector.broadcast %x_1254 : i32 to vector<16xi32>
                %pairs_1256 = vector.bitcast %b_1255 : vector<16xi32> to vector<32xbf16>
                %dot_1257 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1227, %pairs_1256, %pairs_1241) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_1258 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1228, %pairs_1256, %pairs_1244) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_1259 = arith.addi %at_1247, %i2 : index
                %x_1260 = memref.load %packed[%at_1259] : memref<65536xi32>
                %b_1261 = vector.broadcast %x_1260 : i32 to vector<16xi32>
                %pairs_1262 = vector.bitcast %b_1261 : vector<16xi32> to vector<32xbf16>
                %dot_1263 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1229, %pairs_1262, %pairs_1241) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_1264 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1230, %pairs_1262, %pairs_1244) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_1265 = arith.addi %at_1247, %i30 : index
                %x_1266 = memref.load %packed[%at_1265] : memref<65536xi32>
                %b_1267 = vector.broadcast %x_1266 : i32 to vector<16xi32>
                %pairs_1268 = vector.bitcast %b_1267 : vector<16xi32> to vector<32xbf16>
                %dot_1269 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1231, %pairs_1268, %pairs_1241) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_1270 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1232, %pairs_1268, %pairs_1244) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_1271 = arith.addi %at_1247, %i10 : index
                %x_1272 = memref.load %packed[%at_1271] : memref<65536xi32>
                %b_1273 = vector.broadcast %x_1272 : i32 to vector<16xi32>
                %pairs_1274 = vector.bitcast %b_1273 : vector<16xi32> to vector<32xbf16>
                %dot_1275 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1233, %pairs_1274, %pairs_1241) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_1276 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1234, %pairs_1274, %pairs_1244) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %at_1277 = arith.addi %at_1247, %i31 : index
                %x_1278 = memref.load %packed[%at_1277] : memref<65536xi32>
                %b_1279 = vector.broadcast %x_1278 : i32 to vector<16xi32>
                %pairs_1280 = vector.bitcast %b_1279 : vector<16xi32> to vector<32xbf16>
                %dot_1281 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1235, %pairs_1280, %pairs_1241) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                %dot_1282 = llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"(%turn_1236, %pairs_1280, %pairs_1244) : (vector<16xf32>, vector<32xbf16>, vector<32xbf16>) -> vector<16xf32>
                scf.yield %dot_1251, %dot_1252, %dot_1257, %dot_1258, %dot_1263, %dot_1264, %dot_1269, %dot_1270, %dot_1275, %dot_1276, %dot_1281, %dot_1282 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %at_1283 = arith.muli %i_1209, %i2 : index
              %at_1284 = arith.addi %at_1283, %i3 : index
              %v_1285 = vector.load %scales_2[%at_1283, %i5] : memref<8x16xf32>, vector<16xf32>
              %v_1286 = vector.load %scales_2[%at_1284, %i5] : memref<8x16xf32>, vector<16xf32>
              %f_1287 = math.fma %loop_1237#0, %v_1285, %turn_1210 : vector<16xf32>
              %f_1288 = math.fma %loop_1237#1, %v_1286, %turn_1211 : vector<16xf32>
              %f_1289 = math.fma %loop_1237#2, %v_1285, %turn_1212 : vector<16xf32>
              %f_1290 = math.fma %loop_1237#3, %v_1286, %turn_1213 : vector<16xf32>
              %f_1291 = math.fma %loop_1237#4, %v_1285, %turn_1214 : vector<16xf32>
              %f_1292 = math.fma %loop_1237#5, %v_1286, %turn_1215 : vector<16xf32>
              %f_1293 = math.fma %loop_1237#6, %v_1285, %turn_1216 : vector<16xf32>
              %f_1294 = math.fma %loop_1237#7, %v_1286, %turn_1217 : vector<16xf32>
              %f_1295 = math.fma %loop_1237#8, %v_1285, %turn_1218 : vector<16xf32>
              %f_1296 = math.fma %loop_1237#9, %v_1286, %turn_1219 : vector<16xf32>
              %f_1297 = math.fma %loop_1237#10, %v_1285, %turn_1220 : vector<16xf32>
              %f_1298 = math.fma %loop_1237#11, %v_1286, %turn_1221 : vector<16xf32>
              %at_1299 = arith.divui %i_689, %i9 : index
              %at_1300 = arith.addi %at_1299, %i_1209 : index
              %v_1301 = vector.load %minimums_3[%at_1283, %i5] : memref<8x16xf32>, vector<16xf32>
              %v_1302 = vector.load %minimums_3[%at_1284, %i5] : memref<8x16xf32>, vector<16xf32>
              %x_1303 = memref.load %totals[%at_1300, %at_1180] : memref<64x64xf32>
              %b_1304 = vector.broadcast %x_1303 : f32 to vector<16xf32>
              %f_1305 = math.fma %v_1301, %b_1304, %f_1287 : vector<16xf32>
              %f_1306 = math.fma %v_1302, %b_1304, %f_1288 : vector<16xf32>
              %at_1307 = arith.addi %at_1180, %i3 : index
              %x_1308 = memref.load %totals[%at_1300, %at_1307] : memref<64x64xf32>
              %b_1309 = vector.broadcast %x_1308 : f32 to vector<16xf32>
              %f_1310 = math.fma %v_1301, %b_1309, %f_1289 : vector<16xf32>
              %f_1311 = math.fma %v_1302, %b_1309, %f_1290 : vector<16xf32>
              %at_1312 = arith.addi %at_1180, %i2 : index
              %x_1313 = memref.load %totals[%at_1300, %at_1312] : memref<64x64xf32>
              %b_1314 = vector.broadcast %x_1313 : f32 to vector<16xf32>
              %f_1315 = math.fma %v_1301, %b_1314, %f_1291 : vector<16xf32>
              %f_1316 = math.fma %v_1302, %b_1314, %f_1292 : vector<16xf32>
              %at_1317 = arith.addi %at_1180, %i30 : index
              %x_1318 = memref.load %totals[%at_1300, %at_1317] : memref<64x64xf32>
              %b_1319 = vector.broadcast %x_1318 : f32 to vector<16xf32>
              %f_1320 = math.fma %v_1301, %b_1319, %f_1293 : vector<16xf32>
              %f_1321 = math.fma %v_1302, %b_1319, %f_1294 : vector<16xf32>
              %at_1322 = arith.addi %at_1180, %i10 : index
              %x_1323 = memref.load %totals[%at_1300, %at_1322] : memref<64x64xf32>
              %b_1324 = vector.broadcast %x_1323 : f32 to vector<16xf32>
              %f_1325 = math.fma %v_1301, %b_1324, %f_1295 : vector<16xf32>
              %f_1326 = math.fma %v_1302, %b_1324, %f_1296 : vector<16xf32>
              %at_1327 = arith.addi %at_1180, %i31 : index
              %x_1328 = memref.load %totals[%at_1300, %at_1327] : memref<64x64xf32>
              %b_1329 = vector.broadcast %x_1328 : f32 to vector<16xf32>
              %f_1330 = math.fma %v_1301, %b_1329, %f_1297 : vector<16xf32>
              %f_1331 = math.fma %v_1302, %b_1329, %f_1298 : vector<16xf32>
              scf.yield %f_1305, %f_1306, %f_1310, %f_1311, %f_1315, %f_1316, %f_1320, %f_1321, %f_1325, %f_1326, %f_1330, %f_1331 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_1222#0, %sums_4[%at_1181, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#1, %sums_4[%at_1182, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#2, %sums_4[%at_1183, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#3, %sums_4[%at_1184, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#4, %sums_4[%at_1185, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#5, %sums_4[%at_1186, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#6, %sums_4[%at_1187, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#7, %sums_4[%at_1188, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#8, %sums_4[%at_1189, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#9, %sums_4[%at_1190, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#10, %sums_4[%at_1191, %i5] : memref<128x16xf32>, vector<16xf32>
            vector.store %loop_1222#11, %sums_4[%at_1192, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_1332 = %i5 to %i47 step %i3 {
          %at_1334 = arith.muli %i_1332, %i2 : index
          %v_1335 = vector.load %sums_4[%at_1334, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_1336 = arith.addi %i_1332, %i27 : index
          %at_1337 = arith.muli %i_10, %i0 : index
          vector.store %v_1335, %y[%at_1336, %at_1337] : memref<64x8192xf32>, vector<16xf32>
          %at_1338 = arith.muli %i_1332, %i2 : index
          %at_1339 = arith.addi %at_1338, %i3 : index
          %v_1340 = vector.load %sums_4[%at_1339, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_1341 = arith.addi %i_1332, %i27 : index
          %at_1342 = arith.muli %at_12, %i0 : index
          vector.store %v_1340, %y[%at_1341, %at_1342] : memref<64x8192xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x8192_q4_k(%x: tensor<64x2048xbf16>, %w_codes: tensor<512x256x16x4xui8>, %w_scales: tensor<512x64x16xui8>, %w_minimums: tensor<512x64x16xui8>, %w_d: tensor<512x8x16xf16>, %w_dmin: tensor<512x8x16xf16>) -> (tensor<64x8192xf32>) {
  %packed = flow.dispatch @kernel_linear_64x2048x8192_q4_k_pack::@kernel_linear_64x2048x8192_q4_k_pack_entry(%x) : (tensor<64x2048xbf16>) -> tensor<65536xi32>
  %totals = flow.dispatch @kernel_linear_64x2048x8192_q4_k_totals::@kernel_linear_64x2048x8192_q4_k_totals_entry(%x) : (tensor<64x2048xbf16>) -> tensor<64x64xf32>
  %w_codes_bits = stablehlo.bitcast_convert %w_codes : (tensor<512x256x16x4xui8>) -> tensor<512x256x16x4xi8>
  %w_scales_bits = stablehlo.bitcast_convert %w_scales : (tensor<512x64x16xui8>) -> tensor<512x64x16xi8>
  %w_minimums_bits = stablehlo.bitcast_convert %w_minimums : (tensor<512x64x16xui8>) -> tensor<512x64x16xi8>
  %y = flow.dispatch @kernel_linear_64x2048x8192_q4_k_decoded::@kernel_linear_64x2048x8192_q4_k_decoded_entry(%packed, %totals, %w_codes_bits, %w_scales_bits, %w_minimums_bits, %w_d, %w_dmin) : (tensor<65536xi32>, tensor<64x64xf32>, tensor<512x256x16x4xi8>, tensor<512x64x16xi8>, tensor<512x64x16xi8>, tensor<512x8x16xf16>, tensor<512x8x16xf16>) -> tensor<64x8192xf32>
  return %y : tensor<64x8192xf32>
}
