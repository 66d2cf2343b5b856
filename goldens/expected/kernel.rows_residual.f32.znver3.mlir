hal.executable.source private @kernel_residual_32x2048_f32_pack {
  hal.executable.export public @kernel_residual_32x2048_f32_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 8 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_32x2048_f32_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 1024 : index
      %i1 = arith.constant 2048 : index
      %i2 = arith.constant 8 : index
      %i3 = arith.constant 4 : index
      %i4 = arith.constant 1 : index
      %i5 = arith.constant 2 : index
      %i6 = arith.constant 3 : index
      %i7 = arith.constant 0 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i7) : memref<32x2048xf32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i7) : memref<65536xf32>
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
        scf.for %i_11 = %at_3 to %end_5 step %i4 {
          %at_13 = arith.muli %at_7, %i1 : index
          %at_14 = arith.muli %i_11, %i3 : index
          %at_15 = arith.addi %at_13, %at_14 : index
          %at_16 = arith.muli %i_11, %i4 : index
          %x_17 = memref.load %x[%at_7, %at_16] : memref<32x2048xf32>
          memref.store %x_17, %packed[%at_15] : memref<65536xf32>
          %x_18 = memref.load %x[%at_8, %at_16] : memref<32x2048xf32>
          %at_19 = arith.addi %at_15, %i4 : index
          memref.store %x_18, %packed[%at_19] : memref<65536xf32>
          %x_20 = memref.load %x[%at_9, %at_16] : memref<32x2048xf32>
          %at_21 = arith.addi %at_15, %i5 : index
          memref.store %x_20, %packed[%at_21] : memref<65536xf32>
          %x_22 = memref.load %x[%at_10, %at_16] : memref<32x2048xf32>
          %at_23 = arith.addi %at_15, %i6 : index
          memref.store %x_22, %packed[%at_23] : memref<65536xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_residual_32x2048_f32_product {
  hal.executable.export public @kernel_residual_32x2048_f32_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_residual_32x2048_f32_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 8 : index
      %i2 = arith.constant 256 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 7 : index
      %i6 = arith.constant 1 : index
      %i7 = arith.constant 4 : index
      %i8 = arith.constant 2048 : index
      %splat9 = arith.constant dense<0.0> : vector<8xf32>
      %i10 = arith.constant 3 : index
      %i11 = arith.constant 28 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<65536xf32>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<256x2048x8xf32>
      %stream = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<32x2048xf32>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x2048xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %inside_2 = arith.cmpi ult, %group_1, %i0 : index
      scf.if %inside_2 {
        %at_3 = arith.muli %group_1, %i1 : index
        %at_4 = arith.addi %at_3, %i1 : index
        %end_5 = arith.minsi %at_4, %i2 : index
        %end_6 = arith.minsi %end_5, %i2 : index
        scf.for %i_7 = %at_3 to %end_6 step %i3 {
          scf.for %i_9 = %i4 to %i5 step %i6 {
            %at_11 = arith.muli %i_9, %i7 : index
            %at_12 = arith.addi %i_7, %i6 : index
            %at_13 = arith.muli %at_11, %i8 : index
            %loop_23:8 = scf.for %i_14 = %i4 to %i8 step %i6 iter_args(%turn_15 = %splat9, %turn_16 = %splat9, %turn_17 = %splat9, %turn_18 = %splat9, %turn_19 = %splat9, %turn_20 = %splat9, %turn_21 = %splat9, %turn_22 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %v_24 = vector.load %w[%i_7, %i_14, %i4] : memref<256x2048x8xf32>, vector<8xf32>
              %v_25 = vector.load %w[%at_12, %i_14, %i4] : memref<256x2048x8xf32>, vector<8xf32>
              %at_26 = arith.muli %i_14, %i7 : index
              %at_27 = arith.addi %at_13, %at_26 : index
              %x_28 = memref.load %packed[%at_27] : memref<65536xf32>
              %b_29 = vector.broadcast %x_28 : f32 to vector<8xf32>
              %f_30 = math.fma %b_29, %v_24, %turn_15 : vector<8xf32>
              %f_31 = math.fma %b_29, %v_25, %turn_16 : vector<8xf32>
              %at_32 = arith.addi %at_27, %i6 : index
              %x_33 = memref.load %packed[%at_32] : memref<65536xf32>
              %b_34 = vector.broadcast %x_33 : f32 to vector<8xf32>
              %f_35 = math.fma %b_34, %v_24, %turn_17 : vector<8xf32>
              %f_36 = math.fma %b_34, %v_25, %turn_18 : vector<8xf32>
              %at_37 = arith.addi %at_27, %i3 : index
              %x_38 = memref.load %packed[%at_37] : memref<65536xf32>
              %b_39 = vector.broadcast %x_38 : f32 to vector<8xf32>
              %f_40 = math.fma %b_39, %v_24, %turn_19 : vector<8xf32>
              %f_41 = math.fma %b_39, %v_25, %turn_20 : vector<8xf32>
              %at_42 = arith.addi %at_27, %i10 : index
              %x_43 = memref.load %packed[%at_42] : memref<65536xf32>
              %b_44 = vector.broadcast %x_43 : f32 to vector<8xf32>
              %f_45 = math.fma %b_44, %v_24, %turn_21 : vector<8xf32>
              %f_46 = math.fma %b_44, %v_25, %turn_22 : vector<8xf32>
              scf.yield %f_30, %f_31, %f_35, %f_36, %f_40, %f_41, %f_45, %f_46 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_47 = arith.muli %i_7, %i1 : index
            %v_48 = vector.load %stream[%at_11, %at_47] : memref<32x2048xf32>, vector<8xf32>
            %f_49 = arith.addf %v_48, %loop_23#0 : vector<8xf32>
            vector.store %f_49, %y[%at_11, %at_47] : memref<32x2048xf32>, vector<8xf32>
            %at_50 = arith.addi %i_7, %i6 : index
            %at_51 = arith.muli %at_50, %i1 : index
            %v_52 = vector.load %stream[%at_11, %at_51] : memref<32x2048xf32>, vector<8xf32>
            %f_53 = arith.addf %v_52, %loop_23#1 : vector<8xf32>
            vector.store %f_53, %y[%at_11, %at_51] : memref<32x2048xf32>, vector<8xf32>
            %at_54 = arith.addi %at_11, %i6 : index
            %at_55 = arith.muli %i_7, %i1 : index
            %v_56 = vector.load %stream[%at_54, %at_55] : memref<32x2048xf32>, vector<8xf32>
            %f_57 = arith.addf %v_56, %loop_23#2 : vector<8xf32>
            vector.store %f_57, %y[%at_54, %at_55] : memref<32x2048xf32>, vector<8xf32>
            %at_58 = arith.addi %i_7, %i6 : index
            %at_59 = arith.muli %at_58, %i1 : index
            %v_60 = vector.load %stream[%at_54, %at_59] : memref<32x2048xf32>, vector<8xf32>
            %f_61 = arith.addf %v_60, %loop_23#3 : vector<8xf32>
            vector.store %f_61, %y[%at_54, %at_59] : memref<32x2048xf32>, vector<8xf32>
            %at_62 = arith.addi %at_11, %i3 : index
            %at_63 = arith.muli %i_7, %i1 : index
            %v_64 = vector.load %stream[%at_62, %at_63] : memref<32x2048xf32>, vector<8xf32>
            %f_65 = arith.addf %v_64, %loop_23#4 : vector<8xf32>
            vector.store %f_65, %y[%at_62, %at_63] : memref<32x2048xf32>, vector<8xf32>
            %at_66 = arith.addi %i_7, %i6 : index
            %at_67 = arith.muli %at_66, %i1 : index
            %v_68 = vector.load %stream[%at_62, %at_67] : memref<32x2048xf32>, vector<8xf32>
            %f_69 = arith.addf %v_68, %loop_23#5 : vector<8xf32>
            vector.store %f_69, %y[%at_62, %at_67] : memref<32x2048xf32>, vector<8xf32>
            %at_70 = arith.addi %at_11, %i10 : index
            %at_71 = arith.muli %i_7, %i1 : index
            %v_72 = vector.load %stream[%at_70, %at_71] : memref<32x2048xf32>, vector<8xf32>
            %f_73 = arith.addf %v_72, %loop_23#6 : vector<8xf32>
            vector.store %f_73, %y[%at_70, %at_71] : memref<32x2048xf32>, vector<8xf32>
            %at_74 = arith.addi %i_7, %i6 : index
            %at_75 = arith.muli %at_74, %i1 : index
            %v_76 = vector.load %stream[%at_70, %at_75] : memref<32x2048xf32>, vector<8xf32>
            %f_77 = arith.addf %v_76, %loop_23#7 : vector<8xf32>
            vector.store %f_77, %y[%at_70, %at_75] : memref<32x2048xf32>, vector<8xf32>
          }
          scf.for %i_78 = %i4 to %i6 step %i6 {
            %at_80 = arith.muli %i_78, %i7 : index
            %at_81 = arith.addi %at_80, %i11 : index
            %at_82 = arith.addi %i_7, %i6 : index
            %at_83 = arith.muli %at_81, %i8 : index
            %loop_93:8 = scf.for %i_84 = %i4 to %i8 step %i6 iter_args(%turn_85 = %splat9, %turn_86 = %splat9, %turn_87 = %splat9, %turn_88 = %splat9, %turn_89 = %splat9, %turn_90 = %splat9, %turn_91 = %splat9, %turn_92 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %at_94 = arith.addi %i_7, %i3 : index
              memref.prefetch %w[%at_94, %i_84, %i4], read, locality<2>, data : memref<256x2048x8xf32>
              %at_95 = arith.addi %at_82, %i3 : index
              memref.prefetch %w[%at_95, %i_84, %i4], read, locality<2>, data : memref<256x2048x8xf32>
              %v_96 = vector.load %w[%i_7, %i_84, %i4] : memref<256x2048x8xf32>, vector<8xf32>
              %v_97 = vector.load %w[%at_82, %i_84, %i4] : memref<256x2048x8xf32>, vector<8xf32>
              %at_98 = arith.muli %i_84, %i7 : index
              %at_99 = arith.addi %at_83, %at_98 : index
              %x_100 = memref.load %packed[%at_99] : memref<65536xf32>
              %b_101 = vector.broadcast %x_100 : f32 to vector<8xf32>
              %f_102 = math.fma %b_101, %v_96, %turn_85 : vector<8xf32>
              %f_103 = math.fma %b_101, %v_97, %turn_86 : vector<8xf32>
              %at_104 = arith.addi %at_99, %i6 : index
              %x_105 = memref.load %packed[%at_104] : memref<65536xf32>
              %b_106 = vector.broadcast %x_105 : f32 to vector<8xf32>
              %f_107 = math.fma %b_106, %v_96, %turn_87 : vector<8xf32>
              %f_108 = math.fma %b_106, %v_97, %turn_88 : vector<8xf32>
              %at_109 = arith.addi %at_99, %i3 : index
              %x_110 = memref.load %packed[%at_109] : memref<65536xf32>
              %b_111 = vector.broadcast %x_110 : f32 to vector<8xf32>
              %f_112 = math.fma %b_111, %v_96, %turn_89 : vector<8xf32>
              %f_113 = math.fma %b_111, %v_97, %turn_90 : vector<8xf32>
              %at_114 = arith.addi %at_99, %i10 : index
              %x_115 = memref.load %packed[%at_114] : memref<65536xf32>
              %b_116 = vector.broadcast %x_115 : f32 to vector<8xf32>
              %f_117 = math.fma %b_116, %v_96, %turn_91 : vector<8xf32>
              %f_118 = math.fma %b_116, %v_97, %turn_92 : vector<8xf32>
              scf.yield %f_102, %f_103, %f_107, %f_108, %f_112, %f_113, %f_117, %f_118 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_119 = arith.muli %i_7, %i1 : index
            %v_120 = vector.load %stream[%at_81, %at_119] : memref<32x2048xf32>, vector<8xf32>
            %f_121 = arith.addf %v_120, %loop_93#0 : vector<8xf32>
            vector.store %f_121, %y[%at_81, %at_119] : memref<32x2048xf32>, vector<8xf32>
            %at_122 = arith.addi %i_7, %i6 : index
            %at_123 = arith.muli %at_122, %i1 : index
            %v_124 = vector.load %stream[%at_81, %at_123] : memref<32x2048xf32>, vector<8xf32>
            %f_125 = arith.addf %v_124, %loop_93#1 : vector<8xf32>
            vector.store %f_125, %y[%at_81, %at_123] : memref<32x2048xf32>, vector<8xf32>
            %at_126 = arith.addi %at_81, %i6 : index
            %at_127 = arith.muli %i_7, %i1 : index
            %v_128 = vector.load %stream[%at_126, %at_127] : memref<32x2048xf32>, vector<8xf32>
            %f_129 = arith.addf %v_128, %loop_93#2 : vector<8xf32>
            vector.store %f_129, %y[%at_126, %at_127] : memref<32x2048xf32>, vector<8xf32>
            %at_130 = arith.addi %i_7, %i6 : index
            %at_131 = arith.muli %at_130, %i1 : index
            %v_132 = vector.load %stream[%at_126, %at_131] : memref<32x2048xf32>, vector<8xf32>
            %f_133 = arith.addf %v_132, %loop_93#3 : vector<8xf32>
            vector.store %f_133, %y[%at_126, %at_131] : memref<32x2048xf32>, vector<8xf32>
            %at_134 = arith.addi %at_81, %i3 : index
            %at_135 = arith.muli %i_7, %i1 : index
            %v_136 = vector.load %stream[%at_134, %at_135] : memref<32x2048xf32>, vector<8xf32>
            %f_137 = arith.addf %v_136, %loop_93#4 : vector<8xf32>
            vector.store %f_137, %y[%at_134, %at_135] : memref<32x2048xf32>, vector<8xf32>
            %at_138 = arith.addi %i_7, %i6 : index
            %at_139 = arith.muli %at_138, %i1 : index
            %v_140 = vector.load %stream[%at_134, %at_139] : memref<32x2048xf32>, vector<8xf32>
            %f_141 = arith.addf %v_140, %loop_93#5 : vector<8xf32>
            vector.store %f_141, %y[%at_134, %at_139] : memref<32x2048xf32>, vector<8xf32>
            %at_142 = arith.addi %at_81, %i10 : index
            %at_143 = arith.muli %i_7, %i1 : index
            %v_144 = vector.load %stream[%at_142, %at_143] : memref<32x2048xf32>, vector<8xf32>
            %f_145 = arith.addf %v_144, %loop_93#6 : vector<8xf32>
            vector.store %f_145, %y[%at_142, %at_143] : memref<32x2048xf32>, vector<8xf32>
            %at_146 = arith.addi %i_7, %i6 : index
            %at_147 = arith.muli %at_146, %i1 : index
            %v_148 = vector.load %stream[%at_142, %at_147] : memref<32x2048xf32>, vector<8xf32>
            %f_149 = arith.addf %v_148, %loop_93#7 : vector<8xf32>
            vector.store %f_149, %y[%at_142, %at_147] : memref<32x2048xf32>, vector<8xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @residual_32x2048_f32(%x: tensor<32x2048xf32>, %w: tensor<256x2048x8xf32>, %stream: tensor<32x2048xf32>) -> (tensor<32x2048xf32>) {
  %packed = flow.dispatch @kernel_residual_32x2048_f32_pack::@kernel_residual_32x2048_f32_pack_entry(%x) : (tensor<32x2048xf32>) -> tensor<65536xf32>
  %y = flow.dispatch @kernel_residual_32x2048_f32_product::@kernel_residual_32x2048_f32_product_entry(%packed, %w, %stream) : (tensor<65536xf32>, tensor<256x2048x8xf32>, tensor<32x2048xf32>) -> tensor<32x2048xf32>
  return %y : tensor<32x2048xf32>
}
