hal.executable.source private @kernel_linear_128x2048x512_bf16_tiles {
  hal.executable.export public @kernel_linear_128x2048x512_bf16_tiles_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_128x2048x512_bf16_tiles_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 64, 0, 64, 0, 64, 0, 64, 0, 64, 0, 64, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16, 16, 16, 16, 16, 16, 16, 0, 0, 0, 0, 0, 0, 0, 0]> : vector<64xi8>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 32 : index
      %i5 = arith.constant 224 : index
      %i6 = arith.constant 16 : index
      %i7 = arith.constant 128 : index
      %register8 = arith.constant 0 : i8
      %i9 = arith.constant 2048 : index
      %i10 = arith.constant 4 : index
      %register11 = arith.constant 1 : i8
      %register12 = arith.constant 2 : i8
      %register13 = arith.constant 3 : i8
      %stride14 = arith.constant 2048 : i64
      %stride15 = arith.constant 4096 : i64
      %stride16 = arith.constant 64 : i64
      %i17 = arith.constant 448 : index
      %register18 = arith.constant 4 : i8
      %i19 = arith.constant 4096 : index
      %register20 = arith.constant 5 : i8
      %i21 = arith.constant 64 : index
      %register22 = arith.constant 6 : i8
      %register23 = arith.constant 7 : i8
      %i24 = arith.constant 1792 : index
      %i25 = arith.constant 256 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<128x2048xbf16>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<32x32768xi16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<128x512xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %pairs_2 = memref.alloca() : memref<448x32xi16>
      %settings_3 = memref.alloca() : memref<64xi8>
      vector.store %splat0, %settings_3[%i1] : memref<64xi8>, vector<64xi8>
      %base_4 = memref.extract_aligned_pointer_as_index %settings_3 : memref<64xi8> -> index
      %at_5 = arith.muli %i1, %i2 : index
      %at_6 = arith.addi %base_4, %at_5 : index
      %address_7 = arith.index_cast %at_6 : index to i64
      %pointer_8 = llvm.inttoptr %address_7 : i64 to !llvm.ptr
      llvm.call_intrinsic "llvm.x86.ldtilecfg"(%pointer_8) : (!llvm.ptr) -> ()
      %at_9 = arith.muli %group_1, %i3 : index
      %at_10 = arith.addi %at_9, %i3 : index
      %end_11 = arith.minsi %at_10, %i4 : index
      %end_12 = arith.minsi %end_11, %i4 : index
      scf.for %i_13 = %at_9 to %end_12 step %i3 {
        scf.for %i_15 = %i1 to %i5 step %i2 {
          %at_17 = arith.muli %i_15, %i3 : index
          %at_18 = arith.addi %i1, %at_17 : index
          %at_19 = arith.muli %at_18, %i6 : index
          %two_20 = vector.load %w[%i_13, %at_19] : memref<32x32768xi16>, vector<32xi16>
          %mixed_21 = vector.shuffle %two_20, %two_20 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
          vector.store %mixed_21, %pairs_2[%i_15, %i1] : memref<448x32xi16>, vector<32xi16>
          %at_22 = arith.addi %i_13, %i2 : index
          %two_23 = vector.load %w[%at_22, %at_19] : memref<32x32768xi16>, vector<32xi16>
          %mixed_24 = vector.shuffle %two_23, %two_23 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
          %at_25 = arith.addi %i_15, %i5 : index
          vector.store %mixed_24, %pairs_2[%at_25, %i1] : memref<448x32xi16>, vector<32xi16>
        }
        scf.for %i_26 = %i1 to %i7 step %i4 {
          %at_28 = arith.addi %i_26, %i6 : index
          %at_29 = arith.muli %i_13, %i6 : index
          %at_30 = arith.addi %i_13, %i2 : index
          %at_31 = arith.muli %at_30, %i6 : index
          %base_32 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
          %at_33 = arith.muli %i_26, %i9 : index
          %at_34 = arith.addi %base_32, %at_33 : index
          %at_35 = arith.muli %at_29, %i10 : index
          %at_36 = arith.addi %at_34, %at_35 : index
          %address_37 = arith.index_cast %at_36 : index to i64
          %pointer_38 = llvm.inttoptr %address_37 : i64 to !llvm.ptr
          %base_39 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
          %at_40 = arith.muli %i_26, %i9 : index
          %at_41 = arith.addi %base_39, %at_40 : index
          %at_42 = arith.muli %at_31, %i10 : index
          %at_43 = arith.addi %at_41, %at_42 : index
          %address_44 = arith.index_cast %at_43 : index to i64
          %pointer_45 = llvm.inttoptr %address_44 : i64 to !llvm.ptr
          %base_46 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
          %at_47 = arith.muli %at_28, %i9 : index
          %at_48 = arith.addi %base_46, %at_47 : index
          %at_49 = arith.muli %at_29, %i10 : index
          %at_50 = arith.addi %at_48, %at_49 : index
          %address_51 = arith.index_cast %at_50 : index to i64
          %pointer_52 = llvm.inttoptr %address_51 : i64 to !llvm.ptr
          %base_53 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
          %at_54 = arith.muli %at_28, %i9 : index
          %at_55 = arith.addi %base_53, %at_54 : index
          %at_56 = arith.muli %at_31, %i10 : index
          %at_57 = arith.addi %at_55, %at_56 : index
          %address_58 = arith.index_cast %at_57 : index to i64
          %pointer_59 = llvm.inttoptr %address_58 : i64 to !llvm.ptr
          llvm.call_intrinsic "llvm.x86.tilezero"(%register8) : (i8) -> ()
          llvm.call_intrinsic "llvm.x86.tilezero"(%register11) : (i8) -> ()
          llvm.call_intrinsic "llvm.x86.tilezero"(%register12) : (i8) -> ()
          llvm.call_intrinsic "llvm.x86.tilezero"(%register13) : (i8) -> ()
          scf.for %i_60 = %i1 to %i17 step %i4 {
            %at_62 = arith.addi %i1, %i_60 : index
            %base_63 = memref.extract_aligned_pointer_as_index %x : memref<128x2048xbf16> -> index
            %at_64 = arith.muli %i_26, %i19 : index
            %at_65 = arith.addi %base_63, %at_64 : index
            %at_66 = arith.muli %at_62, %i3 : index
            %at_67 = arith.addi %at_65, %at_66 : index
            %address_68 = arith.index_cast %at_67 : index to i64
            %pointer_69 = llvm.inttoptr %address_68 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register18, %pointer_69, %stride15) : (i8, !llvm.ptr, i64) -> ()
            %base_70 = memref.extract_aligned_pointer_as_index %x : memref<128x2048xbf16> -> index
            %at_71 = arith.muli %at_28, %i19 : index
            %at_72 = arith.addi %base_70, %at_71 : index
            %at_73 = arith.muli %at_62, %i3 : index
            %at_74 = arith.addi %at_72, %at_73 : index
            %address_75 = arith.index_cast %at_74 : index to i64
            %pointer_76 = llvm.inttoptr %address_75 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register20, %pointer_76, %stride15) : (i8, !llvm.ptr, i64) -> ()
            %pair_77 = arith.divui %i_60, %i3 : index
            %base_78 = memref.extract_aligned_pointer_as_index %pairs_2 : memref<448x32xi16> -> index
            %at_79 = arith.muli %pair_77, %i21 : index
            %at_80 = arith.addi %base_78, %at_79 : index
            %at_81 = arith.muli %i1, %i3 : index
            %at_82 = arith.addi %at_80, %at_81 : index
            %address_83 = arith.index_cast %at_82 : index to i64
            %pointer_84 = llvm.inttoptr %address_83 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register22, %pointer_84, %stride16) : (i8, !llvm.ptr, i64) -> ()
            %at_85 = arith.addi %pair_77, %i5 : index
            %base_86 = memref.extract_aligned_pointer_as_index %pairs_2 : memref<448x32xi16> -> index
            %at_87 = arith.muli %at_85, %i21 : index
            %at_88 = arith.addi %base_86, %at_87 : index
            %at_89 = arith.muli %i1, %i3 : index
            %at_90 = arith.addi %at_88, %at_89 : index
            %address_91 = arith.index_cast %at_90 : index to i64
            %pointer_92 = llvm.inttoptr %address_91 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register23, %pointer_92, %stride16) : (i8, !llvm.ptr, i64) -> ()
            llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register8, %register18, %register22) : (i8, i8, i8) -> ()
            llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register11, %register18, %register23) : (i8, i8, i8) -> ()
            llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register12, %register20, %register22) : (i8, i8, i8) -> ()
            llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register13, %register20, %register23) : (i8, i8, i8) -> ()
          }
          llvm.call_intrinsic "llvm.x86.tilestored64"(%register8, %pointer_38, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tilestored64"(%register11, %pointer_45, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tilestored64"(%register12, %pointer_52, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tilestored64"(%register13, %pointer_59, %stride14) : (i8, !llvm.ptr, i64) -> ()
        }
        scf.for %i_93 = %i17 to %i24 step %i17 {
          scf.for %i_95 = %i1 to %i5 step %i2 {
            %at_97 = arith.muli %i_95, %i3 : index
            %at_98 = arith.addi %i_93, %at_97 : index
            %at_99 = arith.muli %at_98, %i6 : index
            %two_100 = vector.load %w[%i_13, %at_99] : memref<32x32768xi16>, vector<32xi16>
            %mixed_101 = vector.shuffle %two_100, %two_100 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
            vector.store %mixed_101, %pairs_2[%i_95, %i1] : memref<448x32xi16>, vector<32xi16>
            %at_102 = arith.addi %i_13, %i2 : index
            %two_103 = vector.load %w[%at_102, %at_99] : memref<32x32768xi16>, vector<32xi16>
            %mixed_104 = vector.shuffle %two_103, %two_103 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
            %at_105 = arith.addi %i_95, %i5 : index
            vector.store %mixed_104, %pairs_2[%at_105, %i1] : memref<448x32xi16>, vector<32xi16>
          }
          scf.for %i_106 = %i1 to %i7 step %i4 {
            %at_108 = arith.addi %i_106, %i6 : index
            %at_109 = arith.muli %i_13, %i6 : index
            %at_110 = arith.addi %i_13, %i2 : index
            %at_111 = arith.muli %at_110, %i6 : index
            %base_112 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
            %at_113 = arith.muli %i_106, %i9 : index
            %at_114 = arith.addi %base_112, %at_113 : index
            %at_115 = arith.muli %at_109, %i10 : index
            %at_116 = arith.addi %at_114, %at_115 : index
            %address_117 = arith.index_cast %at_116 : index to i64
            %pointer_118 = llvm.inttoptr %address_117 : i64 to !llvm.ptr
            %base_119 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
            %at_120 = arith.muli %i_106, %i9 : index
            %at_121 = arith.addi %base_119, %at_120 : index
            %at_122 = arith.muli %at_111, %i10 : index
            %at_123 = arith.addi %at_121, %at_122 : index
            %address_124 = arith.index_cast %at_123 : index to i64
            %pointer_125 = llvm.inttoptr %address_124 : i64 to !llvm.ptr
            %base_126 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
            %at_127 = arith.muli %at_108, %i9 : index
            %at_128 = arith.addi %base_126, %at_127 : index
            %at_129 = arith.muli %at_109, %i10 : index
            %at_130 = arith.addi %at_128, %at_129 : index
            %address_131 = arith.index_cast %at_130 : index to i64
            %pointer_132 = llvm.inttoptr %address_131 : i64 to !llvm.ptr
            %base_133 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
            %at_134 = arith.muli %at_108, %i9 : index
            %at_135 = arith.addi %base_133, %at_134 : index
            %at_136 = arith.muli %at_111, %i10 : index
            %at_137 = arith.addi %at_135, %at_136 : index
            %address_138 = arith.index_cast %at_137 : index to i64
            %pointer_139 = llvm.inttoptr %address_138 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register8, %pointer_118, %stride14) : (i8, !llvm.ptr, i64) -> ()
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register11, %pointer_125, %stride14) : (i8, !llvm.ptr, i64) -> ()
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register12, %pointer_132, %stride14) : (i8, !llvm.ptr, i64) -> ()
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register13, %pointer_139, %stride14) : (i8, !llvm.ptr, i64) -> ()
            scf.for %i_140 = %i1 to %i17 step %i4 {
              %at_142 = arith.addi %i_93, %i_140 : index
              %base_143 = memref.extract_aligned_pointer_as_index %x : memref<128x2048xbf16> -> index
              %at_144 = arith.muli %i_106, %i19 : index
              %at_145 = arith.addi %base_143, %at_144 : index
              %at_146 = arith.muli %at_142, %i3 : index
              %at_147 = arith.addi %at_145, %at_146 : index
              %address_148 = arith.index_cast %at_147 : index to i64
              %pointer_149 = llvm.inttoptr %address_148 : i64 to !llvm.ptr
              llvm.call_intrinsic "llvm.x86.tileloadd64"(%register18, %pointer_149, %stride15) : (i8, !llvm.ptr, i64) -> ()
              %base_150 = memref.extract_aligned_pointer_as_index %x : memref<128x2048xbf16> -> index
              %at_151 = arith.muli %at_108, %i19 : index
              %at_152 = arith.addi %base_150, %at_151 : index
              %at_153 = arith.muli %at_142, %i3 : index
              %at_154 = arith.addi %at_152, %at_153 : index
              %address_155 = arith.index_cast %at_154 : index to i64
              %pointer_156 = llvm.inttoptr %address_155 : i64 to !llvm.ptr
              llvm.call_intrinsic "llvm.x86.tileloadd64"(%register20, %pointer_156, %stride15) : (i8, !llvm.ptr, i64) -> ()
              %pair_157 = arith.divui %i_140, %i3 : index
              %base_158 = memref.extract_aligned_pointer_as_index %pairs_2 : memref<448x32xi16> -> index
              %at_159 = arith.muli %pair_157, %i21 : index
              %at_160 = arith.addi %base_158, %at_159 : index
              %at_161 = arith.muli %i1, %i3 : index
              %at_162 = arith.addi %at_160, %at_161 : index
              %address_163 = arith.index_cast %at_162 : index to i64
              %pointer_164 = llvm.inttoptr %address_163 : i64 to !llvm.ptr
              llvm.call_intrinsic "llvm.x86.tileloadd64"(%register22, %pointer_164, %stride16) : (i8, !llvm.ptr, i64) -> ()
              %at_165 = arith.addi %pair_157, %i5 : index
              %base_166 = memref.extract_aligned_pointer_as_index %pairs_2 : memref<448x32xi16> -> index
              %at_167 = arith.muli %at_165, %i21 : index
              %at_168 = arith.addi %base_166, %at_167 : index
              %at_169 = arith.muli %i1, %i3 : index
              %at_170 = arith.addi %at_168, %at_169 : index
              %address_171 = arith.index_cast %at_170 : index to i64
              %pointer_172 = llvm.inttoptr %address_171 : i64 to !llvm.ptr
              llvm.call_intrinsic "llvm.x86.tileloadd64"(%register23, %pointer_172, %stride16) : (i8, !llvm.ptr, i64) -> ()
              llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register8, %register18, %register22) : (i8, i8, i8) -> ()
              llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register11, %register18, %register23) : (i8, i8, i8) -> ()
              llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register12, %register20, %register22) : (i8, i8, i8) -> ()
              llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register13, %register20, %register23) : (i8, i8, i8) -> ()
            }
            llvm.call_intrinsic "llvm.x86.tilestored64"(%register8, %pointer_118, %stride14) : (i8, !llvm.ptr, i64) -> ()
            llvm.call_intrinsic "llvm.x86.tilestored64"(%register11, %pointer_125, %stride14) : (i8, !llvm.ptr, i64) -> ()
            llvm.call_intrinsic "llvm.x86.tilestored64"(%register12, %pointer_132, %stride14) : (i8, !llvm.ptr, i64) -> ()
            llvm.call_intrinsic "llvm.x86.tilestored64"(%register13, %pointer_139, %stride14) : (i8, !llvm.ptr, i64) -> ()
          }
        }
        scf.for %i_173 = %i1 to %i7 step %i2 {
          %at_175 = arith.muli %i_173, %i3 : index
          %at_176 = arith.addi %i24, %at_175 : index
          %at_177 = arith.muli %at_176, %i6 : index
          %two_178 = vector.load %w[%i_13, %at_177] : memref<32x32768xi16>, vector<32xi16>
          %mixed_179 = vector.shuffle %two_178, %two_178 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
          vector.store %mixed_179, %pairs_2[%i_173, %i1] : memref<448x32xi16>, vector<32xi16>
          %at_180 = arith.addi %i_13, %i2 : index
          %two_181 = vector.load %w[%at_180, %at_177] : memref<32x32768xi16>, vector<32xi16>
          %mixed_182 = vector.shuffle %two_181, %two_181 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<32xi16>, vector<32xi16>
          %at_183 = arith.addi %i_173, %i5 : index
          vector.store %mixed_182, %pairs_2[%at_183, %i1] : memref<448x32xi16>, vector<32xi16>
        }
        scf.for %i_184 = %i1 to %i7 step %i4 {
          %at_186 = arith.addi %i_184, %i6 : index
          %at_187 = arith.muli %i_13, %i6 : index
          %at_188 = arith.addi %i_13, %i2 : index
          %at_189 = arith.muli %at_188, %i6 : index
          %base_190 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
          %at_191 = arith.muli %i_184, %i9 : index
          %at_192 = arith.addi %base_190, %at_191 : index
          %at_193 = arith.muli %at_187, %i10 : index
          %at_194 = arith.addi %at_192, %at_193 : index
          %address_195 = arith.index_cast %at_194 : index to i64
          %pointer_196 = llvm.inttoptr %address_195 : i64 to !llvm.ptr
          %base_197 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
          %at_198 = arith.muli %i_184, %i9 : index
          %at_199 = arith.addi %base_197, %at_198 : index
          %at_200 = arith.muli %at_189, %i10 : index
          %at_201 = arith.addi %at_199, %at_200 : index
          %address_202 = arith.index_cast %at_201 : index to i64
          %pointer_203 = llvm.inttoptr %address_202 : i64 to !llvm.ptr
          %base_204 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
          %at_205 = arith.muli %at_186, %i9 : index
          %at_206 = arith.addi %base_204, %at_205 : index
          %at_207 = arith.muli %at_187, %i10 : index
          %at_208 = arith.addi %at_206, %at_207 : index
          %address_209 = arith.index_cast %at_208 : index to i64
          %pointer_210 = llvm.inttoptr %address_209 : i64 to !llvm.ptr
          %base_211 = memref.extract_aligned_pointer_as_index %y : memref<128x512xf32> -> index
          %at_212 = arith.muli %at_186, %i9 : index
          %at_213 = arith.addi %base_211, %at_212 : index
          %at_214 = arith.muli %at_189, %i10 : index
          %at_215 = arith.addi %at_213, %at_214 : index
          %address_216 = arith.index_cast %at_215 : index to i64
          %pointer_217 = llvm.inttoptr %address_216 : i64 to !llvm.ptr
          llvm.call_intrinsic "llvm.x86.tileloadd64"(%register8, %pointer_196, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tileloadd64"(%register11, %pointer_203, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tileloadd64"(%register12, %pointer_210, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tileloadd64"(%register13, %pointer_217, %stride14) : (i8, !llvm.ptr, i64) -> ()
          scf.for %i_218 = %i1 to %i25 step %i4 {
            %at_220 = arith.addi %i24, %i_218 : index
            %base_221 = memref.extract_aligned_pointer_as_index %x : memref<128x2048xbf16> -> index
            %at_222 = arith.muli %i_184, %i19 : index
            %at_223 = arith.addi %base_221, %at_222 : index
            %at_224 = arith.muli %at_220, %i3 : index
            %at_225 = arith.addi %at_223, %at_224 : index
            %address_226 = arith.index_cast %at_225 : index to i64
            %pointer_227 = llvm.inttoptr %address_226 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register18, %pointer_227, %stride15) : (i8, !llvm.ptr, i64) -> ()
            %base_228 = memref.extract_aligned_pointer_as_index %x : memref<128x2048xbf16> -> index
            %at_229 = arith.muli %at_186, %i19 : index
            %at_230 = arith.addi %base_228, %at_229 : index
            %at_231 = arith.muli %at_220, %i3 : index
            %at_232 = arith.addi %at_230, %at_231 : index
            %address_233 = arith.index_cast %at_232 : index to i64
            %pointer_234 = llvm.inttoptr %address_233 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register20, %pointer_234, %stride15) : (i8, !llvm.ptr, i64) -> ()
            %pair_235 = arith.divui %i_218, %i3 : index
            %base_236 = memref.extract_aligned_pointer_as_index %pairs_2 : memref<448x32xi16> -> index
            %at_237 = arith.muli %pair_235, %i21 : index
            %at_238 = arith.addi %base_236, %at_237 : index
            %at_239 = arith.muli %i1, %i3 : index
            %at_240 = arith.addi %at_238, %at_239 : index
            %address_241 = arith.index_cast %at_240 : index to i64
            %pointer_242 = llvm.inttoptr %address_241 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register22, %pointer_242, %stride16) : (i8, !llvm.ptr, i64) -> ()
            %at_243 = arith.addi %pair_235, %i5 : index
            %base_244 = memref.extract_aligned_pointer_as_index %pairs_2 : memref<448x32xi16> -> index
            %at_245 = arith.muli %at_243, %i21 : index
            %at_246 = arith.addi %base_244, %at_245 : index
            %at_247 = arith.muli %i1, %i3 : index
            %at_248 = arith.addi %at_246, %at_247 : index
            %address_249 = arith.index_cast %at_248 : index to i64
            %pointer_250 = llvm.inttoptr %address_249 : i64 to !llvm.ptr
            llvm.call_intrinsic "llvm.x86.tileloadd64"(%register23, %pointer_250, %stride16) : (i8, !llvm.ptr, i64) -> ()
            llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register8, %register18, %register22) : (i8, i8, i8) -> ()
            llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register11, %register18, %register23) : (i8, i8, i8) -> ()
            llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register12, %register20, %register22) : (i8, i8, i8) -> ()
            llvm.call_intrinsic "llvm.x86.tdpbf16ps"(%register13, %register20, %register23) : (i8, i8, i8) -> ()
          }
          llvm.call_intrinsic "llvm.x86.tilestored64"(%register8, %pointer_196, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tilestored64"(%register11, %pointer_203, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tilestored64"(%register12, %pointer_210, %stride14) : (i8, !llvm.ptr, i64) -> ()
          llvm.call_intrinsic "llvm.x86.tilestored64"(%register13, %pointer_217, %stride14) : (i8, !llvm.ptr, i64) -> ()
        }
      }
      llvm.call_intrinsic "llvm.x86.tilerelease"() : () -> ()
      return
    }
  }
}
func.func private @linear_128x2048x512_bf16(%x: tensor<128x2048xbf16>, %w: tensor<32x2048x16xbf16>) -> (tensor<128x512xf32>) {
  %y = flow.dispatch @kernel_linear_128x2048x512_bf16_tiles::@kernel_linear_128x2048x512_bf16_tiles_entry(%x, %w) : (tensor<128x2048xbf16>, tensor<32x2048x16xbf16>) -> tensor<128x512xf32>
  return %y : tensor<128x512xf32>
}
