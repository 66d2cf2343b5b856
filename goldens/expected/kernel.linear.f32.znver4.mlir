hal.executable.source private @kernel_linear_32x2048x512_f32_product {
  hal.executable.export public @kernel_linear_32x2048x512_f32_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_32x2048x512_f32_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i2) : memref<32x2048x16xf32>
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
            %v_56 = vector.load %w[%i_6, %i_26, %i2] : memref<32x2048x16xf32>, vector<16xf32>
            %v_57 = vector.load %w[%at_23, %i_26, %i2] : memref<32x2048x16xf32>, vector<16xf32>
            %x_58 = memref.load %x[%i_8, %i_26] : memref<32x2048xf32>
            %b_59 = vector.broadcast %x_58 : f32 to vector<16xf32>
            %f_60 = math.fma %b_59, %v_56, %turn_27 : vector<16xf32>
            %f_61 = math.fma %b_59, %v_57, %turn_28 : vector<16xf32>
            %x_62 = memref.load %x[%at_10, %i_26] : memref<32x2048xf32>
            %b_63 = vector.broadcast %x_62 : f32 to vector<16xf32>
            %f_64 = math.fma %b_63, %v_56, %turn_29 : vector<16xf32>
            %f_65 = math.fma %b_63, %v_57, %turn_30 : vector<16xf32>
            %x_66 = memref.load %x[%at_11, %i_26] : memref<32x2048xf32>
            %b_67 = vector.broadcast %x_66 : f32 to vector<16xf32>
            %f_68 = math.fma %b_67, %v_56, %turn_31 : vector<16xf32>
            %f_69 = math.fma %b_67, %v_57, %turn_32 : vector<16xf32>
            %x_70 = memref.load %x[%at_12, %i_26] : memref<32x2048xf32>
            %b_71 = vector.broadcast %x_70 : f32 to vector<16xf32>
            %f_72 = math.fma %b_71, %v_56, %turn_33 : vector<16xf32>
            %f_73 = math.fma %b_71, %v_57, %turn_34 : vector<16xf32>
            %x_74 = memref.load %x[%at_13, %i_26] : memref<32x2048xf32>
            %b_75 = vector.broadcast %x_74 : f32 to vector<16xf32>
            %f_76 = math.fma %b_75, %v_56, %turn_35 : vector<16xf32>
            %f_77 = math.fma %b_75, %v_57, %turn_36 : vector<16xf32>
            %x_78 = memref.load %x[%at_14, %i_26] : memref<32x2048xf32>
            %b_79 = vector.broadcast %x_78 : f32 to vector<16xf32>
            %f_80 = math.fma %b_79, %v_56, %turn_37 : vector<16xf32>
            %f_81 = math.fma %b_79, %v_57, %turn_38 : vector<16xf32>
            %x_82 = memref.load %x[%at_15, %i_26] : memref<32x2048xf32>
            %b_83 = vector.broadcast %x_82 : f32 to vector<16xf32>
            %f_84 = math.fma %b_83, %v_56, %turn_39 : vector<16xf32>
            %f_85 = math.fma %b_83, %v_57, %turn_40 : vector<16xf32>
            %x_86 = memref.load %x[%at_16, %i_26] : memref<32x2048xf32>
            %b_87 = vector.broadcast %x_86 : f32 to vector<16xf32>
            %f_88 = math.fma %b_87, %v_56, %turn_41 : vector<16xf32>
            %f_89 = math.fma %b_87, %v_57, %turn_42 : vector<16xf32>
            %x_90 = memref.load %x[%at_17, %i_26] : memref<32x2048xf32>
            %b_91 = vector.broadcast %x_90 : f32 to vector<16xf32>
            %f_92 = math.fma %b_91, %v_56, %turn_43 : vector<16xf32>
            %f_93 = math.fma %b_91, %v_57, %turn_44 : vector<16xf32>
            %x_94 = memref.load %x[%at_18, %i_26] : memref<32x2048xf32>
            %b_95 = vector.broadcast %x_94 : f32 to vector<16xf32>
            %f_96 = math.fma %b_95, %v_56, %turn_45 : vector<16xf32>
            %f_97 = math.fma %b_95, %v_57, %turn_46 : vector<16xf32>
            %x_98 = memref.load %x[%at_19, %i_26] : memref<32x2048xf32>
            %b_99 = vector.broadcast %x_98 : f32 to vector<16xf32>
            %f_100 = math.fma %b_99, %v_56, %turn_47 : vector<16xf32>
            %f_101 = math.fma %b_99, %v_57, %turn_48 : vector<16xf32>
            %x_102 = memref.load %x[%at_20, %i_26] : memref<32x2048xf32>
            %b_103 = vector.broadcast %x_102 : f32 to vector<16xf32>
            %f_104 = math.fma %b_103, %v_56, %turn_49 : vector<16xf32>
            %f_105 = math.fma %b_103, %v_57, %turn_50 : vector<16xf32>
            %x_106 = memref.load %x[%at_21, %i_26] : memref<32x2048xf32>
            %b_107 = vector.broadcast %x_106 : f32 to vector<16xf32>
            %f_108 = math.fma %b_107, %v_56, %turn_51 : vector<16xf32>
            %f_109 = math.fma %b_107, %v_57, %turn_52 : vector<16xf32>
            %x_110 = memref.load %x[%at_22, %i_26] : memref<32x2048xf32>
            %b_111 = vector.broadcast %x_110 : f32 to vector<16xf32>
            %f_112 = math.fma %b_111, %v_56, %turn_53 : vector<16xf32>
            %f_113 = math.fma %b_111, %v_57, %turn_54 : vector<16xf32>
            scf.yield %f_60, %f_61, %f_64, %f_65, %f_68, %f_69, %f_72, %f_73, %f_76, %f_77, %f_80, %f_81, %f_84, %f_85, %f_88, %f_89, %f_92, %f_93, %f_96, %f_97, %f_100, %f_101, %f_104, %f_105, %f_108, %f_109, %f_112, %f_113 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
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
        %at_114 = arith.addi %i4, %i6 : index
        %at_115 = arith.addi %i4, %i0 : index
        %at_116 = arith.addi %i4, %i7 : index
        %at_117 = arith.addi %i_6, %i6 : index
        %at_118 = arith.muli %i_6, %i18 : index
        %at_119 = arith.muli %at_117, %i18 : index
        %loop_129:8 = scf.for %i_120 = %i2 to %i3 step %i6 iter_args(%turn_121 = %splat19, %turn_122 = %splat19, %turn_123 = %splat19, %turn_124 = %splat19, %turn_125 = %splat19, %turn_126 = %splat19, %turn_127 = %splat19, %turn_128 = %splat19) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
          %v_130 = vector.load %w[%i_6, %i_120, %i2] : memref<32x2048x16xf32>, vector<16xf32>
          %v_131 = vector.load %w[%at_117, %i_120, %i2] : memref<32x2048x16xf32>, vector<16xf32>
          %x_132 = memref.load %x[%i4, %i_120] : memref<32x2048xf32>
          %b_133 = vector.broadcast %x_132 : f32 to vector<16xf32>
          %f_134 = math.fma %b_133, %v_130, %turn_121 : vector<16xf32>
          %f_135 = math.fma %b_133, %v_131, %turn_122 : vector<16xf32>
          %x_136 = memref.load %x[%at_114, %i_120] : memref<32x2048xf32>
          %b_137 = vector.broadcast %x_136 : f32 to vector<16xf32>
          %f_138 = math.fma %b_137, %v_130, %turn_123 : vector<16xf32>
          %f_139 = math.fma %b_137, %v_131, %turn_124 : vector<16xf32>
          %x_140 = memref.load %x[%at_115, %i_120] : memref<32x2048xf32>
          %b_141 = vector.broadcast %x_140 : f32 to vector<16xf32>
          %f_142 = math.fma %b_141, %v_130, %turn_125 : vector<16xf32>
          %f_143 = math.fma %b_141, %v_131, %turn_126 : vector<16xf32>
          %x_144 = memref.load %x[%at_116, %i_120] : memref<32x2048xf32>
          %b_145 = vector.broadcast %x_144 : f32 to vector<16xf32>
          %f_146 = math.fma %b_145, %v_130, %turn_127 : vector<16xf32>
          %f_147 = math.fma %b_145, %v_131, %turn_128 : vector<16xf32>
          scf.yield %f_134, %f_135, %f_138, %f_139, %f_142, %f_143, %f_146, %f_147 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
        }
        vector.store %loop_129#0, %y[%i4, %at_118] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_129#1, %y[%i4, %at_119] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_129#2, %y[%at_114, %at_118] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_129#3, %y[%at_114, %at_119] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_129#4, %y[%at_115, %at_118] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_129#5, %y[%at_115, %at_119] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_129#6, %y[%at_116, %at_118] : memref<32x512xf32>, vector<16xf32>
        vector.store %loop_129#7, %y[%at_116, %at_119] : memref<32x512xf32>, vector<16xf32>
        scf.for %i_148 = %i3 to %i20 step %i3 {
          %at_150 = arith.addi %i_148, %i3 : index
          scf.for %i_151 = %i2 to %i4 step %i5 {
            %at_153 = arith.addi %i_151, %i6 : index
            %at_154 = arith.addi %i_151, %i0 : index
            %at_155 = arith.addi %i_151, %i7 : index
            %at_156 = arith.addi %i_151, %i8 : index
            %at_157 = arith.addi %i_151, %i9 : index
            %at_158 = arith.addi %i_151, %i10 : index
            %at_159 = arith.addi %i_151, %i11 : index
            %at_160 = arith.addi %i_151, %i12 : index
            %at_161 = arith.addi %i_151, %i13 : index
            %at_162 = arith.addi %i_151, %i14 : index
            %at_163 = arith.addi %i_151, %i15 : index
            %at_164 = arith.addi %i_151, %i16 : index
            %at_165 = arith.addi %i_151, %i17 : index
            %at_166 = arith.addi %i_6, %i6 : index
            %at_167 = arith.muli %i_6, %i18 : index
            %at_168 = arith.muli %at_166, %i18 : index
            %v_169 = vector.load %y[%i_151, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_170 = vector.load %y[%i_151, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_171 = vector.load %y[%at_153, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_172 = vector.load %y[%at_153, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_173 = vector.load %y[%at_154, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_174 = vector.load %y[%at_154, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_175 = vector.load %y[%at_155, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_176 = vector.load %y[%at_155, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_177 = vector.load %y[%at_156, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_178 = vector.load %y[%at_156, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_179 = vector.load %y[%at_157, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_180 = vector.load %y[%at_157, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_181 = vector.load %y[%at_158, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_182 = vector.load %y[%at_158, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_183 = vector.load %y[%at_159, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_184 = vector.load %y[%at_159, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_185 = vector.load %y[%at_160, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_186 = vector.load %y[%at_160, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_187 = vector.load %y[%at_161, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_188 = vector.load %y[%at_161, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_189 = vector.load %y[%at_162, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_190 = vector.load %y[%at_162, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_191 = vector.load %y[%at_163, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_192 = vector.load %y[%at_163, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_193 = vector.load %y[%at_164, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_194 = vector.load %y[%at_164, %at_168] : memref<32x512xf32>, vector<16xf32>
            %v_195 = vector.load %y[%at_165, %at_167] : memref<32x512xf32>, vector<16xf32>
            %v_196 = vector.load %y[%at_165, %at_168] : memref<32x512xf32>, vector<16xf32>
            %loop_226:28 = scf.for %i_197 = %i_148 to %at_150 step %i6 iter_args(%turn_198 = %v_169, %turn_199 = %v_170, %turn_200 = %v_171, %turn_201 = %v_172, %turn_202 = %v_173, %turn_203 = %v_174, %turn_204 = %v_175, %turn_205 = %v_176, %turn_206 = %v_177, %turn_207 = %v_178, %turn_208 = %v_179, %turn_209 = %v_180, %turn_210 = %v_181, %turn_211 = %v_182, %turn_212 = %v_183, %turn_213 = %v_184, %turn_214 = %v_185, %turn_215 = %v_186, %turn_216 = %v_187, %turn_217 = %v_188, %turn_218 = %v_189, %turn_219 = %v_190, %turn_220 = %v_191, %turn_221 = %v_192, %turn_222 = %v_193, %turn_223 = %v_194, %turn_224 = %v_195, %turn_225 = %v_196) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
              %v_227 = vector.load %w[%i_6, %i_197, %i2] : memref<32x2048x16xf32>, vector<16xf32>
              %v_228 = vector.load %w[%at_166, %i_197, %i2] : memref<32x2048x16xf32>, vector<16xf32>
              %x_229 = memref.load %x[%i_151, %i_197] : memref<32x2048xf32>
              %b_230 = vector.broadcast %x_229 : f32 to vector<16xf32>
              %f_231 = math.fma %b_230, %v_227, %turn_198 : vector<16xf32>
              %f_232 = math.fma %b_230, %v_228, %turn_199 : vector<16xf32>
              %x_233 = memref.load %x[%at_153, %i_197] : memref<32x2048xf32>
              %b_234 = vector.broadcast %x_233 : f32 to vector<16xf32>
              %f_235 = math.fma %b_234, %v_227, %turn_200 : vector<16xf32>
              %f_236 = math.fma %b_234, %v_228, %turn_201 : vector<16xf32>
              %x_237 = memref.load %x[%at_154, %i_197] : memref<32x2048xf32>
              %b_238 = vector.broadcast %x_237 : f32 to vector<16xf32>
              %f_239 = math.fma %b_238, %v_227, %turn_202 : vector<16xf32>
              %f_240 = math.fma %b_238, %v_228, %turn_203 : vector<16xf32>
              %x_241 = memref.load %x[%at_155, %i_197] : memref<32x2048xf32>
              %b_242 = vector.broadcast %x_241 : f32 to vector<16xf32>
              %f_243 = math.fma %b_242, %v_227, %turn_204 : vector<16xf32>
              %f_244 = math.fma %b_242, %v_228, %turn_205 : vector<16xf32>
              %x_245 = memref.load %x[%at_156, %i_197] : memref<32x2048xf32>
              %b_246 = vector.broadcast %x_245 : f32 to vector<16xf32>
              %f_247 = math.fma %b_246, %v_227, %turn_206 : vector<16xf32>
              %f_248 = math.fma %b_246, %v_228, %turn_207 : vector<16xf32>
              %x_249 = memref.load %x[%at_157, %i_197] : memref<32x2048xf32>
              %b_250 = vector.broadcast %x_249 : f32 to vector<16xf32>
              %f_251 = math.fma %b_250, %v_227, %turn_208 : vector<16xf32>
              %f_252 = math.fma %b_250, %v_228, %turn_209 : vector<16xf32>
              %x_253 = memref.load %x[%at_158, %i_197] : memref<32x2048xf32>
              %b_254 = vector.broadcast %x_253 : f32 to vector<16xf32>
              %f_255 = math.fma %b_254, %v_227, %turn_210 : vector<16xf32>
              %f_256 = math.fma %b_254, %v_228, %turn_211 : vector<16xf32>
              %x_257 = memref.load %x[%at_159, %i_197] : memref<32x2048xf32>
              %b_258 = vector.broadcast %x_257 : f32 to vector<16xf32>
              %f_259 = math.fma %b_258, %v_227, %turn_212 : vector<16xf32>
              %f_260 = math.fma %b_258, %v_228, %turn_213 : vector<16xf32>
              %x_261 = memref.load %x[%at_160, %i_197] : memref<32x2048xf32>
              %b_262 = vector.broadcast %x_261 : f32 to vector<16xf32>
              %f_263 = math.fma %b_262, %v_227, %turn_214 : vector<16xf32>
              %f_264 = math.fma %b_262, %v_228, %turn_215 : vector<16xf32>
              %x_265 = memref.load %x[%at_161, %i_197] : memref<32x2048xf32>
              %b_266 = vector.broadcast %x_265 : f32 to vector<16xf32>
              %f_267 = math.fma %b_266, %v_227, %turn_216 : vector<16xf32>
              %f_268 = math.fma %b_266, %v_228, %turn_217 : vector<16xf32>
              %x_269 = memref.load %x[%at_162, %i_197] : memref<32x2048xf32>
              %b_270 = vector.broadcast %x_269 : f32 to vector<16xf32>
              %f_271 = math.fma %b_270, %v_227, %turn_218 : vector<16xf32>
              %f_272 = math.fma %b_270, %v_228, %turn_219 : vector<16xf32>
              %x_273 = memref.load %x[%at_163, %i_197] : memref<32x2048xf32>
              %b_274 = vector.broadcast %x_273 : f32 to vector<16xf32>
              %f_275 = math.fma %b_274, %v_227, %turn_220 : vector<16xf32>
              %f_276 = math.fma %b_274, %v_228, %turn_221 : vector<16xf32>
              %x_277 = memref.load %x[%at_164, %i_197] : memref<32x2048xf32>
              %b_278 = vector.broadcast %x_277 : f32 to vector<16xf32>
              %f_279 = math.fma %b_278, %v_227, %turn_222 : vector<16xf32>
              %f_280 = math.fma %b_278, %v_228, %turn_223 : vector<16xf32>
              %x_281 = memref.load %x[%at_165, %i_197] : memref<32x2048xf32>
              %b_282 = vector.broadcast %x_281 : f32 to vector<16xf32>
              %f_283 = math.fma %b_282, %v_227, %turn_224 : vector<16xf32>
              %f_284 = math.fma %b_282, %v_228, %turn_225 : vector<16xf32>
              scf.yield %f_231, %f_232, %f_235, %f_236, %f_239, %f_240, %f_243, %f_244, %f_247, %f_248, %f_251, %f_252, %f_255, %f_256, %f_259, %f_260, %f_263, %f_264, %f_267, %f_268, %f_271, %f_272, %f_275, %f_276, %f_279, %f_280, %f_283, %f_284 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
            }
            vector.store %loop_226#0, %y[%i_151, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#1, %y[%i_151, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#2, %y[%at_153, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#3, %y[%at_153, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#4, %y[%at_154, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#5, %y[%at_154, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#6, %y[%at_155, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#7, %y[%at_155, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#8, %y[%at_156, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#9, %y[%at_156, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#10, %y[%at_157, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#11, %y[%at_157, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#12, %y[%at_158, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#13, %y[%at_158, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#14, %y[%at_159, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#15, %y[%at_159, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#16, %y[%at_160, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#17, %y[%at_160, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#18, %y[%at_161, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#19, %y[%at_161, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#20, %y[%at_162, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#21, %y[%at_162, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#22, %y[%at_163, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#23, %y[%at_163, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#24, %y[%at_164, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#25, %y[%at_164, %at_168] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#26, %y[%at_165, %at_167] : memref<32x512xf32>, vector<16xf32>
            vector.store %loop_226#27, %y[%at_165, %at_168] : memref<32x512xf32>, vector<16xf32>
          }
          %at_285 = arith.addi %i4, %i6 : index
          %at_286 = arith.addi %i4, %i0 : index
          %at_287 = arith.addi %i4, %i7 : index
          %at_288 = arith.addi %i_6, %i6 : index
          %at_289 = arith.muli %i_6, %i18 : index
          %at_290 = arith.muli %at_288, %i18 : index
          %v_291 = vector.load %y[%i4, %at_289] : memref<32x512xf32>, vector<16xf32>
          %v_292 = vector.load %y[%i4, %at_290] : memref<32x512xf32>, vector<16xf32>
          %v_293 = vector.load %y[%at_285, %at_289] : memref<32x512xf32>, vector<16xf32>
          %v_294 = vector.load %y[%at_285, %at_290] : memref<32x512xf32>, vector<16xf32>
          %v_295 = vector.load %y[%at_286, %at_289] : memref<32x512xf32>, vector<16xf32>
          %v_296 = vector.load %y[%at_286, %at_290] : memref<32x512xf32>, vector<16xf32>
          %v_297 = vector.load %y[%at_287, %at_289] : memref<32x512xf32>, vector<16xf32>
          %v_298 = vector.load %y[%at_287, %at_290] : memref<32x512xf32>, vector<16xf32>
          %loop_308:8 = scf.for %i_299 = %i_148 to %at_150 step %i6 iter_args(%turn_300 = %v_291, %turn_301 = %v_292, %turn_302 = %v_293, %turn_303 = %v_294, %turn_304 = %v_295, %turn_305 = %v_296, %turn_306 = %v_297, %turn_307 = %v_298) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %v_309 = vector.load %w[%i_6, %i_299, %i2] : memref<32x2048x16xf32>, vector<16xf32>
            %v_310 = vector.load %w[%at_288, %i_299, %i2] : memref<32x2048x16xf32>, vector<16xf32>
            %x_311 = memref.load %x[%i4, %i_299] : memref<32x2048xf32>
            %b_312 = vector.broadcast %x_311 : f32 to vector<16xf32>
            %f_313 = math.fma %b_312, %v_309, %turn_300 : vector<16xf32>
            %f_314 = math.fma %b_312, %v_310, %turn_301 : vector<16xf32>
            %x_315 = memref.load %x[%at_285, %i_299] : memref<32x2048xf32>
            %b_316 = vector.broadcast %x_315 : f32 to vector<16xf32>
            %f_317 = math.fma %b_316, %v_309, %turn_302 : vector<16xf32>
            %f_318 = math.fma %b_316, %v_310, %turn_303 : vector<16xf32>
            %x_319 = memref.load %x[%at_286, %i_299] : memref<32x2048xf32>
            %b_320 = vector.broadcast %x_319 : f32 to vector<16xf32>
            %f_321 = math.fma %b_320, %v_309, %turn_304 : vector<16xf32>
            %f_322 = math.fma %b_320, %v_310, %turn_305 : vector<16xf32>
            %x_323 = memref.load %x[%at_287, %i_299] : memref<32x2048xf32>
            %b_324 = vector.broadcast %x_323 : f32 to vector<16xf32>
            %f_325 = math.fma %b_324, %v_309, %turn_306 : vector<16xf32>
            %f_326 = math.fma %b_324, %v_310, %turn_307 : vector<16xf32>
            scf.yield %f_313, %f_314, %f_317, %f_318, %f_321, %f_322, %f_325, %f_326 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          vector.store %loop_308#0, %y[%i4, %at_289] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_308#1, %y[%i4, %at_290] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_308#2, %y[%at_285, %at_289] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_308#3, %y[%at_285, %at_290] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_308#4, %y[%at_286, %at_289] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_308#5, %y[%at_286, %at_290] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_308#6, %y[%at_287, %at_289] : memref<32x512xf32>, vector<16xf32>
          vector.store %loop_308#7, %y[%at_287, %at_290] : memref<32x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_32x2048x512_f32(%x: tensor<32x2048xf32>, %w: tensor<32x2048x16xf32>) -> (tensor<32x512xf32>) {
  %y = flow.dispatch @kernel_linear_32x2048x512_f32_product::@kernel_linear_32x2048x512_f32_product_entry(%x, %w) : (tensor<32x2048xf32>, tensor<32x2048x16xf32>) -> tensor<32x512xf32>
  return %y : tensor<32x512xf32>
}
