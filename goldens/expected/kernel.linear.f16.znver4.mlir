hal.executable.source private @kernel_linear_32x2048x512_f16_product {
  hal.executable.export public @kernel_linear_32x2048x512_f16_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_32x2048x512_f16_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 0 : index
      %i3 = arith.constant 512 : index
      %i4 = arith.constant 28 : index
      %i5 = arith.constant 14 : index
      %i6 = arith.constant 1 : index
      %i7 = arith.constant 3 : index
      %i8 = arith.constant 4 : index
      %i9 = arith.constant 5 : index
      %i10 = arith.constant 6 : index
      %i11 = arith.constant 7 : index
      %i12 = arith.constant 8 : index
      %i13 = arith.constant 9 : index
      %i14 = arith.constant 10 : index
      %i15 = arith.constant 11 : index
      %i16 = arith.constant 12 : index
      %i17 = arith.constant 13 : index
      %i18 = arith.constant 16 : index
      %splat19 = arith.constant dense<0.0> : vector<16xf32>
      %i20 = arith.constant 2048 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i2) : memref<32x2048xf32>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i2) : memref<32x2048x16xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i2) : memref<32x512xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %at_2 = arith.muli %group_1, %i0 : index
      %at_3 = arith.addi %at_2, %i0 : index
      %end_4 = arith.minsi %at_3, %i1 : index
      %end_5 = arith.minsi %end_4, %i1 : index
      scf.for %i_6 = %at_2 to %end_5 step %i0 {
        scf.for %i_8 = %i2 to %i4 step %i5 {
          %at_10 = arith.addi %i_8, %i6 : index
          %at_11 = arith.addi %i_8, %i0 : index
          %at_12 = arith.addi %i_8, %i7 : index
          %at_13 = arith.addi %i_8, %i8 : index
          %at_14 = arith.addi %i_8, %i9 : index
          %at_15 = arith.addi %i_8, %i10 : index
          %at_16 = arith.addi %i_8, %i11 : index
          %at_17 = arith.addi %i_8, %i12 : index
          %at_18 = arith.addi %i_8, %i13 : index
          %at_19 = arith.addi %i_8, %i14 : index
          %at_20 = arith.addi %i_8, %i15 : index
          %at_21 = arith.addi %i_8, %i16 : index
          %at_22 = arith.addi %i_8, %i17 : index
          %at_23 = arith.addi %i_6, %i6 : index
          %at_24 = arith.muli %i_6, %i18 : index
          %at_25 = arith.muli %at_23, %i18 : index
          %loop_55:28 = scf.for %i_26 = %i2 to %i3 step %i6 iter_args(%turn_27 = %splat19, %turn_28 = %splat19, %turn_29 = %splat19, %turn_30 = %splat19, %turn_31 = %splat19, %turn_32 = %splat19, %turn_33 = %splat19, %turn_34 = %splat19, %turn_35 = %splat19, %turn_36 = %splat19, %turn_37 = %splat19, %turn_38 = %splat19, %turn_39 = %splat19, %turn_40 = %splat19, %turn_41 = %splat19, %turn_42 = %splat19, %turn_43 = %splat19, %turn_44 = %splat19, %turn_45 = %splat19, %turn_46 = %splat19, %turn_47 = %splat19, %turn_48 = %splat19, %turn_49 = %splat19, %turn_50 = %splat19, %turn_51 = %splat19, %turn_52 = %splat19, %turn_53 = %splat19, %turn_54 = %splat19) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %v_56 = vector.load %w[%i_6, %i_26, %i2] : memref<32x2048x16xf16>, vector<16xf16>
            %f_57 = arith.extf %v_56 : vector<16xf16> to vector<16xf32>
            %v_58 = vector.load %w[%at_23, %i_26, %i2] : memref<32x2048x16xf16>, vector<16xf16>
            %f_59 = arith.extf %v_58 : vector<16xf16> to vector<16xf32>
            %x_60 = memref.load %x[%i_8, %i_26] : memref<32x2048xf32>
            %b_61 = vector.broadcast %x_60 : f32 to vector<16xf32>
            %f_62 = math.fma %b_61, %f_57, %turn_27 : vector<16xf32>
            %f_63 = math.fma %b_61, %f_59, %turn_28 : vector<16xf32>
            %x_64 = memref.load %x[%at_10, %i_26] : memref<32x2048xf32>
            %b_65 = vector.broadcast %x_64 : f32 to vector<16xf32>
            %f_66 = math.fma %b_65, %f_57, %turn_29 : vector<16xf32>
            %f_67 = math.fma %b_65, %f_59, %turn_30 : vector<16xf32>
            %x_68 = memref.load %x[%at_11, %i_26] : memref<32x2048xf32>
            %b_69 = vector.broadcast %x_68 : f32 to vector<16xf32>
            %f_70 = math.fma %b_69, %f_57, %turn_31 : vector<16xf32>
            %f_71 = math.fma %b_69, %f_59, %turn_32 : vector<16xf32>
            %x_72 = memref.load %x[%at_12, %i_26] : memref<32x2048xf32>
            %b_73 = vector.broadcast %x_72 : f32 to vector<16xf32>
            %f_74 = math.fma %b_73, %f_57, %turn_33 : vector<16xf32>
            %f_75 = math.fma %b_73, %f_59, %turn_34 : vector<16xf32>
            %x_76 = memref.load %x[%at_13, %i_26] : memref<32x2048xf32>
            %b_77 = vector.broadcast %x_76 : f32 to vector<16xf32>
            %f_78 = math.fma %b_77, %f_57, %turn_35 : vector<16xf32>
            %f_79 = math.fma %b_77, %f_59, %turn_36 : vector<16xf32>
            %x_80 = memref.load %x[%at_14, %i_26] : memref<32x2048xf32>
            %b_81 = vector.broadcast %x_80 : f32 to vector<16xf32>
            %f_82 = math.fma %b_81, %f_57, %turn_37 : vector<16xf32>
            %f_83 = math.fma %b_81, %f_59, %turn_38 : vector<16xf32>
            %x_84 = memref.load %x[%at_15, %i_26] : memref<32x2048xf32>
            %b_85 = vector.broadcast %x_84 : f32 to vector<16xf32>
            %f_86 = math.fma %b_85, %f_57, %turn_39 : vector<16xf32>
            %f_87 = math.fma %b_85, %f_59, %turn_40 : vector<16xf32>
            %x_88 = memref.load %x[%at_16, %i_26] : memref<32x2048xf32>
            %b_89 = vector.broadcast %x_88 : f32 to vector<16xf32>
            %f_90 = math.fma %b_89, %f_57, %turn_41 : vector<16xf32>
            %f_91 = math.fma %b_89, %f_59, %turn_42 : vector<16xf32>
            %x_92 = memref.load %x[%at_17, %i_26] : memref<32x2048xf32>
            %b_93 = vector.broadcast %x_92 : f32 to vector<16xf32>
            %f_94 = math.fma %b_93, %f_57, %turn_43 : vector<16xf32>
            %f_95 = math.fma %b_93, %f_59, %turn_44 : vector<16xf32>
            %x_96 = memref.load %x[%at_18, %i_26] : memref<32x2048xf32>
            %b_97 = vector.broadcast %x_96 : f32 to vector<16xf32>
            %f_98 = math.fma %b_97, %f_57, %turn_45 : vector<16xf32>
            %f_99 = math.fma %b_97, %f_59, %turn_46 : vector<16xf32>
            %x_100 = memref.load %x[%at_19, %i_26] : memref<32x2048xf32>
            %b_101 = vector.broadcast %x_100 : f32 to vector<16xf32>
            %f_102 = math.fma %b_101, %f_57, %turn_47 : vector<16xf32>
            %f_103 = math.fma %b_101, %f_59, %turn_48 : vector<16xf32>
            %x_104 = memref.load %x[%at_20, %i_26] : memref<32x2048xf32>
            %b_105 = vector.broadcast %x_104 : f32 to vector<16xf32>
            %f_106 = math.fma %b_105, %f_57, %turn_49 : vector<16xf32>
            %f_107 = math.fma %b_105, %f_59, %turn_50 : vector<16xf32>
            %x_108 = memref.load %x[%at_21, %i_26] : memref<32x2048xf32>
            %b_109 = vector.broadcast %x_108 : f32 to vector<16xf32>
            %f_110 = math.fma %b_109, %f_57, %turn_51 : vector<16xf32>
            %f_111 = math.fma %b_109, %f_59, %turn_52 : vector<16xf32>
            %x_112 = memref.load %x[%at_22, %i_26] : memref<32x2048xf32>
            %b_113 = vector.broadcast %x_112 : f32 to vector<16xf32>
            %f_114 = math.fma %b_113, %f_57, %turn_53 : vector<16xf32>
            %f_115 = math.fma %b_113, %f_59, %turn_54 : vector<16xf32>
            scf.yield %f_62, %f_63, %f_66, %f_67, %f_70, %f_71, %f_74, %f_75, %f_78, %f_79, %f_82, %f_83, %f_86, %f_87, %f_90, %f_91, %f_94, %f_95, %f_98, %f_99, %f_102, %f_103, %f_106, %f_107, %f_110, %f_111, %f_114, %f_115 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          vector.store %loop_55#0, %y[%i_8, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#1, %y[%i_8, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#2, %y[%at_10, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#3, %y[%at_10, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#4, %y[%at_11, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#5, %y[%at_11, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#6, %y[%at_12, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#7, %y[%at_12, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#8, %y[%at_13, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#9, %y[%at_13, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#10, %y[%at_14, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#11, %y[%at_14, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#12, %y[%at_15, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#13, %y[%at_15, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#14, %y[%at_16, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#15, %y[%at_16, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#16, %y[%at_17, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#17, %y[%at_17, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#18, %y[%at_18, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#19, %y[%at_18, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#20, %y[%at_19, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#21, %y[%at_19, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#22, %y[%at_20, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#23, %y[%at_20, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#24, %y[%at_21, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#25, %y[%at_21, %at_25] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#26, %y[%at_22, %at_24] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_55#27, %y[%at_22, %at_25] : memref<32x512xf32>, vector<16xf32>
        }
        %at_116 = arith.addi %i4, %i6 : index
        %at_117 = arith.addi %i4, %i0 : index
        %at_118 = arith.addi %i4, %i7 : index
        %at_119 = arith.addi %i_6, %i6 : index
        %at_120 = arith.muli %i_6, %i18 : index
        %at_121 = arith.muli %at_119, %i18 : index
        %loop_131:8 = scf.for %i_122 = %i2 to %i3 step %i6 iter_args(%turn_123 = %splat19, %turn_124 = %splat19, %turn_125 = %splat19, %turn_126 = %splat19, %turn_127 = %splat19, %turn_128 = %splat19, %turn_129 = %splat19, %turn_130 = %splat19) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
          %v_132 = vector.load %w[%i_6, %i_122, %i2] : memref<32x2048x16xf16>, vector<16xf16>
          %f_133 = arith.extf %v_132 : vector<16xf16> to vector<16xf32>
          %v_134 = vector.load %w[%at_119, %i_122, %i2] : memref<32x2048x16xf16>, vector<16xf16>
          %f_135 = arith.extf %v_134 : vector<16xf16> to vector<16xf32>
          %x_136 = memref.load %x[%i4, %i_122] : memref<32x2048xf32>
          %b_137 = vector.broadcast %x_136 : f32 to vector<16xf32>
          %f_138 = math.fma %b_137, %f_133, %turn_123 : vector<16xf32>
          %f_139 = math.fma %b_137, %f_135, %turn_124 : vector<16xf32>
          %x_140 = memref.load %x[%at_116, %i_122] : memref<32x2048xf32>
          %b_141 = vector.broadcast %x_140 : f32 to vector<16xf32>
          %f_142 = math.fma %b_141, %f_133, %turn_125 : vector<16xf32>
          %f_143 = math.fma %b_141, %f_135, %turn_126 : vector<16xf32>
          %x_144 = memref.load %x[%at_117, %i_122] : memref<32x2048xf32>
          %b_145 = vector.broadcast %x_144 : f32 to vector<16xf32>
          %f_146 = math.fma %b_145, %f_133, %turn_127 : vector<16xf32>
          %f_147 = math.fma %b_145, %f_135, %turn_128 : vector<16xf32>
          %x_148 = memref.load %x[%at_118, %i_122] : memref<32x2048xf32>
          %b_149 = vector.broadcast %x_148 : f32 to vector<16xf32>
          %f_150 = math.fma %b_149, %f_133, %turn_129 : vector<16xf32>
          %f_151 = math.fma %b_149, %f_135, %turn_130 : vector<16xf32>
          scf.yield %f_138, %f_139, %f_142, %f_143, %f_146, %f_147, %f_150, %f_151 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
        }
        vector.store %loop_131#0, %y[%i4, %at_120] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_131#1, %y[%i4, %at_121] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_131#2, %y[%at_116, %at_120] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_131#3, %y[%at_116, %at_121] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_131#4, %y[%at_117, %at_120] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_131#5, %y[%at_117, %at_121] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_131#6, %y[%at_118, %at_120] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_131#7, %y[%at_118, %at_121] : memref<32x512xf32>, vector<16xf32>
        scf.for %i_152 = %i3 to %i20 step %i3 {
          %at_154 = arith.addi %i_152, %i3 : index
          scf.for %i_155 = %i2 to %i4 step %i5 {
            %at_157 = arith.addi %i_155, %i6 : index
            %at_158 = arith.addi %i_155, %i0 : index
            %at_159 = arith.addi %i_155, %i7 : index
            %at_160 = arith.addi %i_155, %i8 : index
            %at_161 = arith.addi %i_155, %i9 : index
            %at_162 = arith.addi %i_155, %i10 : index
            %at_163 = arith.addi %i_155, %i11 : index
            %at_164 = arith.addi %i_155, %i12 : index
            %at_165 = arith.addi %i_155, %i13 : index
            %at_166 = arith.addi %i_155, %i14 : index
            %at_167 = arith.addi %i_155, %i15 : index
            %at_168 = arith.addi %i_155, %i16 : index
            %at_169 = arith.addi %i_155, %i17 : index
            %at_170 = arith.addi %i_6, %i6 : index
            %at_171 = arith.muli %i_6, %i18 : index
            %at_172 = arith.muli %at_170, %i18 : index
            %v_173 = vector.load %y[%i_155, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_174 = vector.load %y[%i_155, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_175 = vector.load %y[%at_157, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_176 = vector.load %y[%at_157, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_177 = vector.load %y[%at_158, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_178 = vector.load %y[%at_158, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_179 = vector.load %y[%at_159, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_180 = vector.load %y[%at_159, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_181 = vector.load %y[%at_160, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_182 = vector.load %y[%at_160, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_183 = vector.load %y[%at_161, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_184 = vector.load %y[%at_161, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_185 = vector.load %y[%at_162, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_186 = vector.load %y[%at_162, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_187 = vector.load %y[%at_163, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_188 = vector.load %y[%at_163, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_189 = vector.load %y[%at_164, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_190 = vector.load %y[%at_164, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_191 = vector.load %y[%at_165, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_192 = vector.load %y[%at_165, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_193 = vector.load %y[%at_166, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_194 = vector.load %y[%at_166, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_195 = vector.load %y[%at_167, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_196 = vector.load %y[%at_167, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_197 = vector.load %y[%at_168, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_198 = vector.load %y[%at_168, %at_172] : memref<32x512xf32>, vector<16xf32>
            %v_199 = vector.load %y[%at_169, %at_171] : memref<32x512xf32>, vector<16xf32>
            %v_200 = vector.load %y[%at_169, %at_172] : memref<32x512xf32>, vector<16xf32>
            %loop_230:28 = scf.for %i_201 = %i_152 to %at_154 step %i6 iter_args(%turn_202 = %v_173, %turn_203 = %v_174, %turn_204 = %v_175, %turn_205 = %v_176, %turn_206 = %v_177, %turn_207 = %v_178, %turn_208 = %v_179, %turn_209 = %v_180, %turn_210 = %v_181, %turn_211 = %v_182, %turn_212 = %v_183, %turn_213 = %v_184, %turn_214 = %v_185, %turn_215 = %v_186, %turn_216 = %v_187, %turn_217 = %v_188, %turn_218 = %v_189, %turn_219 = %v_190, %turn_220 = %v_191, %turn_221 = %v_192, %turn_222 = %v_193, %turn_223 = %v_194, %turn_224 = %v_195, %turn_225 = %v_196, %turn_226 = %v_197, %turn_227 = %v_198, %turn_228 = %v_199, %turn_229 = %v_200) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_231 = vector.load %w[%i_6, %i_201, %i2] : memref<32x2048x16xf16>, vector<16xf16>
              %f_232 = arith.extf %v_231 : vector<16xf16> to vector<16xf32>
              %v_233 = vector.load %w[%at_170, %i_201, %i2] : memref<32x2048x16xf16>, vector<16xf16>
              %f_234 = arith.extf %v_233 : vector<16xf16> to vector<16xf32>
              %x_235 = memref.load %x[%i_155, %i_201] : memref<32x2048xf32>
              %b_236 = vector.broadcast %x_235 : f32 to vector<16xf32>
              %f_237 = math.fma %b_236, %f_232, %turn_202 : vector<16xf32>
              %f_238 = math.fma %b_236, %f_234, %turn_203 : vector<16xf32>
              %x_239 = memref.load %x[%at_157, %i_201] : memref<32x2048xf32>
              %b_240 = vector.broadcast %x_239 : f32 to vector<16xf32>
              %f_241 = math.fma %b_240, %f_232, %turn_204 : vector<16xf32>
              %f_242 = math.fma %b_240, %f_234, %turn_205 : vector<16xf32>
              %x_243 = memref.load %x[%at_158, %i_201] : memref<32x2048xf32>
              %b_244 = vector.broadcast %x_243 : f32 to vector<16xf32>
              %f_245 = math.fma %b_244, %f_232, %turn_206 : vector<16xf32>
              %f_246 = math.fma %b_244, %f_234, %turn_207 : vector<16xf32>
              %x_247 = memref.load %x[%at_159, %i_201] : memref<32x2048xf32>
              %b_248 = vector.broadcast %x_247 : f32 to vector<16xf32>
              %f_249 = math.fma %b_248, %f_232, %turn_208 : vector<16xf32>
              %f_250 = math.fma %b_248, %f_234, %turn_209 : vector<16xf32>
              %x_251 = memref.load %x[%at_160, %i_201] : memref<32x2048xf32>
              %b_252 = vector.broadcast %x_251 : f32 to vector<16xf32>
              %f_253 = math.fma %b_252, %f_232, %turn_210 : vector<16xf32>
              %f_254 = math.fma %b_252, %f_234, %turn_211 : vector<16xf32>
              %x_255 = memref.load %x[%at_161, %i_201] : memref<32x2048xf32>
              %b_256 = vector.broadcast %x_255 : f32 to vector<16xf32>
              %f_257 = math.fma %b_256, %f_232, %turn_212 : vector<16xf32>
              %f_258 = math.fma %b_256, %f_234, %turn_213 : vector<16xf32>
              %x_259 = memref.load %x[%at_162, %i_201] : memref<32x2048xf32>
              %b_260 = vector.broadcast %x_259 : f32 to vector<16xf32>
              %f_261 = math.fma %b_260, %f_232, %turn_214 : vector<16xf32>
              %f_262 = math.fma %b_260, %f_234, %turn_215 : vector<16xf32>
              %x_263 = memref.load %x[%at_163, %i_201] : memref<32x2048xf32>
              %b_264 = vector.broadcast %x_263 : f32 to vector<16xf32>
              %f_265 = math.fma %b_264, %f_232, %turn_216 : vector<16xf32>
              %f_266 = math.fma %b_264, %f_234, %turn_217 : vector<16xf32>
              %x_267 = memref.load %x[%at_164, %i_201] : memref<32x2048xf32>
              %b_268 = vector.broadcast %x_267 : f32 to vector<16xf32>
              %f_269 = math.fma %b_268, %f_232, %turn_218 : vector<16xf32>
              %f_270 = math.fma %b_268, %f_234, %turn_219 : vector<16xf32>
              %x_271 = memref.load %x[%at_165, %i_201] : memref<32x2048xf32>
              %b_272 = vector.broadcast %x_271 : f32 to vector<16xf32>
              %f_273 = math.fma %b_272, %f_232, %turn_220 : vector<16xf32>
              %f_274 = math.fma %b_272, %f_234, %turn_221 : vector<16xf32>
              %x_275 = memref.load %x[%at_166, %i_201] : memref<32x2048xf32>
              %b_276 = vector.broadcast %x_275 : f32 to vector<16xf32>
              %f_277 = math.fma %b_276, %f_232, %turn_222 : vector<16xf32>
              %f_278 = math.fma %b_276, %f_234, %turn_223 : vector<16xf32>
              %x_279 = memref.load %x[%at_167, %i_201] : memref<32x2048xf32>
              %b_280 = vector.broadcast %x_279 : f32 to vector<16xf32>
              %f_281 = math.fma %b_280, %f_232, %turn_224 : vector<16xf32>
              %f_282 = math.fma %b_280, %f_234, %turn_225 : vector<16xf32>
              %x_283 = memref.load %x[%at_168, %i_201] : memref<32x2048xf32>
              %b_284 = vector.broadcast %x_283 : f32 to vector<16xf32>
              %f_285 = math.fma %b_284, %f_232, %turn_226 : vector<16xf32>
              %f_286 = math.fma %b_284, %f_234, %turn_227 : vector<16xf32>
              %x_287 = memref.load %x[%at_169, %i_201] : memref<32x2048xf32>
              %b_288 = vector.broadcast %x_287 : f32 to vector<16xf32>
              %f_289 = math.fma %b_288, %f_232, %turn_228 : vector<16xf32>
              %f_290 = math.fma %b_288, %f_234, %turn_229 : vector<16xf32>
              scf.yield %f_237, %f_238, %f_241, %f_242, %f_245, %f_246, %f_249, %f_250, %f_253, %f_254, %f_257, %f_258, %f_261, %f_262, %f_265, %f_266, %f_269, %f_270, %f_273, %f_274, %f_277, %f_278, %f_281, %f_282, %f_285, %f_286, %f_289, %f_290 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_230#0, %y[%i_155, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#1, %y[%i_155, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#2, %y[%at_157, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#3, %y[%at_157, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#4, %y[%at_158, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#5, %y[%at_158, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#6, %y[%at_159, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#7, %y[%at_159, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#8, %y[%at_160, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#9, %y[%at_160, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#10, %y[%at_161, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#11, %y[%at_161, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#12, %y[%at_162, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#13, %y[%at_162, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#14, %y[%at_163, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#15, %y[%at_163, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#16, %y[%at_164, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#17, %y[%at_164, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#18, %y[%at_165, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#19, %y[%at_165, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#20, %y[%at_166, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#21, %y[%at_166, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#22, %y[%at_167, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#23, %y[%at_167, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#24, %y[%at_168, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#25, %y[%at_168, %at_172] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#26, %y[%at_169, %at_171] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_230#27, %y[%at_169, %at_172] : memref<32x512xf32>, vector<16xf32>
          }
          %at_291 = arith.addi %i4, %i6 : index
          %at_292 = arith.addi %i4, %i0 : index
          %at_293 = arith.addi %i4, %i7 : index
          %at_294 = arith.addi %i_6, %i6 : index
          %at_295 = arith.muli %i_6, %i18 : index
          %at_296 = arith.muli %at_294, %i18 : index
          %v_297 = vector.load %y[%i4, %at_295] : memref<32x512xf32>, vector<16xf32>
          %v_298 = vector.load %y[%i4, %at_296] : memref<32x512xf32>, vector<16xf32>
          %v_299 = vector.load %y[%at_291, %at_295] : memref<32x512xf32>, vector<16xf32>
          %v_300 = vector.load %y[%at_291, %at_296] : memref<32x512xf32>, vector<16xf32>
          %v_301 = vector.load %y[%at_292, %at_295] : memref<32x512xf32>, vector<16xf32>
          %v_302 = vector.load %y[%at_292, %at_296] : memref<32x512xf32>, vector<16xf32>
          %v_303 = vector.load %y[%at_293, %at_295] : memref<32x512xf32>, vector<16xf32>
          %v_304 = vector.load %y[%at_293, %at_296] : memref<32x512xf32>, vector<16xf32>
          %loop_314:8 = scf.for %i_305 = %i_152 to %at_154 step %i6 iter_args(%turn_306 = %v_297, %turn_307 = %v_298, %turn_308 = %v_299, %turn_309 = %v_300, %turn_310 = %v_301, %turn_311 = %v_302, %turn_312 = %v_303, %turn_313 = %v_304) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %v_315 = vector.load %w[%i_6, %i_305, %i2] : memref<32x2048x16xf16>, vector<16xf16>
            %f_316 = arith.extf %v_315 : vector<16xf16> to vector<16xf32>
            %v_317 = vector.load %w[%at_294, %i_305, %i2] : memref<32x2048x16xf16>, vector<16xf16>
            %f_318 = arith.extf %v_317 : vector<16xf16> to vector<16xf32>
            %x_319 = memref.load %x[%i4, %i_305] : memref<32x2048xf32>
            %b_320 = vector.broadcast %x_319 : f32 to vector<16xf32>
            %f_321 = math.fma %b_320, %f_316, %turn_306 : vector<16xf32>
            %f_322 = math.fma %b_320, %f_318, %turn_307 : vector<16xf32>
            %x_323 = memref.load %x[%at_291, %i_305] : memref<32x2048xf32>
            %b_324 = vector.broadcast %x_323 : f32 to vector<16xf32>
            %f_325 = math.fma %b_324, %f_316, %turn_308 : vector<16xf32>
            %f_326 = math.fma %b_324, %f_318, %turn_309 : vector<16xf32>
            %x_327 = memref.load %x[%at_292, %i_305] : memref<32x2048xf32>
            %b_328 = vector.broadcast %x_327 : f32 to vector<16xf32>
            %f_329 = math.fma %b_328, %f_316, %turn_310 : vector<16xf32>
            %f_330 = math.fma %b_328, %f_318, %turn_311 : vector<16xf32>
            %x_331 = memref.load %x[%at_293, %i_305] : memref<32x2048xf32>
            %b_332 = vector.broadcast %x_331 : f32 to vector<16xf32>
            %f_333 = math.fma %b_332, %f_316, %turn_312 : vector<16xf32>
            %f_334 = math.fma %b_332, %f_318, %turn_313 : vector<16xf32>
            scf.yield %f_321, %f_322, %f_325, %f_326, %f_329, %f_330, %f_333, %f_334 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          vector.store %loop_314#0, %y[%i4, %at_295] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_314#1, %y[%i4, %at_296] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_314#2, %y[%at_291, %at_295] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_314#3, %y[%at_291, %at_296] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_314#4, %y[%at_292, %at_295] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_314#5, %y[%at_292, %at_296] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_314#6, %y[%at_293, %at_295] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_314#7, %y[%at_293, %at_296] : memref<32x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_32x2048x512_f16(%x: tensor<32x2048xf32>, %w: tensor<32x2048x16xf16>) -> (tensor<32x512xf32>) {
  %y = flow.dispatch @kernel_linear_32x2048x512_f16_product::@kernel_linear_32x2048x512_f16_product_entry(%x, %w) : (tensor<32x2048xf32>, tensor<32x2048x16xf16>) -> tensor<32x512xf32>
  return %y : tensor<32x512xf32>
}
