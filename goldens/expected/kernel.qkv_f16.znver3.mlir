hal.executable.source private @kernel_qkv_f16_vector {
  hal.executable.export public @kernel_qkv_f16_vector_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 48 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_vector_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<0.0> : vector<8xf32>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 2048 : index
      %i3 = arith.constant 8 : index
      %count4 = arith.constant 2.048000e+03 : f32
      %eps5 = arith.constant 1.000000e-05 : f32
      %one6 = arith.constant 1.0 : f32
      %i7 = arith.constant 32 : index
      %i8 = arith.constant 256 : index
      %i9 = arith.constant 1 : index
      %i10 = arith.constant 4 : index
      %i11 = arith.constant 2 : index
      %i12 = arith.constant 3 : index
      %i13 = arith.constant 64 : index
      %i14 = arith.constant 40 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<256x2048x8xf16>
      %w1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<64x2048x8xf16>
      %w2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<64x2048x8xf16>
      %y0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<2048xf32>
      %y1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i1) : memref<512xf32>
      %y2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i1) : memref<512xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      %loop_4 = scf.for %i_2 = %i1 to %i2 step %i3 iter_args(%turn_3 = %splat0) -> (vector<8xf32>) {
        %v_5 = vector.load %x[%i_2] : memref<2048xf32>, vector<8xf32>
        %f_6 = math.fma %v_5, %v_5, %turn_3 : vector<8xf32>
        scf.yield %f_6 : vector<8xf32>
      }
      %total_7 = vector.reduction <add>, %loop_4 fastmath<reassoc> : vector<8xf32> into f32
      %mean_8 = arith.divf %total_7, %count4 : f32
      %shifted_9 = arith.addf %mean_8, %eps5 : f32
      %root_10 = math.sqrt %shifted_9 : f32
      %inverse_11 = arith.divf %one6, %root_10 : f32
      %ready_12 = memref.alloca() : memref<2048xf32>
      scf.for %i_13 = %i1 to %i2 step %i3 {
        %v_15 = vector.load %x[%i_13] : memref<2048xf32>, vector<8xf32>
        %b_16 = vector.broadcast %inverse_11 : f32 to vector<8xf32>
        %f_17 = arith.mulf %v_15, %b_16 : vector<8xf32>
        %v_18 = vector.load %norm[%i_13] : memref<2048xf32>, vector<8xf32>
        %f_19 = arith.mulf %f_17, %v_18 : vector<8xf32>
        vector.store %f_19, %ready_12[%i_13] : memref<2048xf32>, vector<8xf32>
      }
      %mine_20 = arith.subi %group_1, %i1 : index
      %inside_21 = arith.cmpi ult, %mine_20, %i7 : index
      scf.if %inside_21 {
        %at_22 = arith.muli %mine_20, %i3 : index
        %at_23 = arith.addi %at_22, %i3 : index
        %end_24 = arith.minsi %at_23, %i8 : index
        scf.for %i_25 = %at_22 to %end_24 step %i9 {
          %loop_32:4 = scf.for %i_27 = %i1 to %i2 step %i10 iter_args(%turn_28 = %splat0, %turn_29 = %splat0, %turn_30 = %splat0, %turn_31 = %splat0) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %x_33 = memref.load %ready_12[%i_27] : memref<2048xf32>
            %b_34 = vector.broadcast %x_33 : f32 to vector<8xf32>
            %at_35 = arith.addi %i_27, %i8 : index
            memref.prefetch %w0[%i_25, %at_35, %i1], read, locality<3>, data : memref<256x2048x8xf16>
            %v_36 = vector.load %w0[%i_25, %i_27, %i1] : memref<256x2048x8xf16>, vector<8xf16>
            %f_37 = arith.extf %v_36 : vector<8xf16> to vector<8xf32>
            %f_38 = math.fma %b_34, %f_37, %turn_28 : vector<8xf32>
            %at_39 = arith.addi %i_27, %i9 : index
            %x_40 = memref.load %ready_12[%at_39] : memref<2048xf32>
            %b_41 = vector.broadcast %x_40 : f32 to vector<8xf32>
            %v_42 = vector.load %w0[%i_25, %at_39, %i1] : memref<256x2048x8xf16>, vector<8xf16>
            %f_43 = arith.extf %v_42 : vector<8xf16> to vector<8xf32>
            %f_44 = math.fma %b_41, %f_43, %turn_29 : vector<8xf32>
            %at_45 = arith.addi %i_27, %i11 : index
            %x_46 = memref.load %ready_12[%at_45] : memref<2048xf32>
            %b_47 = vector.broadcast %x_46 : f32 to vector<8xf32>
            %v_48 = vector.load %w0[%i_25, %at_45, %i1] : memref<256x2048x8xf16>, vector<8xf16>
            %f_49 = arith.extf %v_48 : vector<8xf16> to vector<8xf32>
            %f_50 = math.fma %b_47, %f_49, %turn_30 : vector<8xf32>
            %at_51 = arith.addi %i_27, %i12 : index
            %x_52 = memref.load %ready_12[%at_51] : memref<2048xf32>
            %b_53 = vector.broadcast %x_52 : f32 to vector<8xf32>
            %v_54 = vector.load %w0[%i_25, %at_51, %i1] : memref<256x2048x8xf16>, vector<8xf16>
            %f_55 = arith.extf %v_54 : vector<8xf16> to vector<8xf32>
            %f_56 = math.fma %b_53, %f_55, %turn_31 : vector<8xf32>
            scf.yield %f_38, %f_44, %f_50, %f_56 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %f_57 = arith.addf %loop_32#0, %loop_32#1 : vector<8xf32>
          %f_58 = arith.addf %f_57, %loop_32#2 : vector<8xf32>
          %f_59 = arith.addf %f_58, %loop_32#3 : vector<8xf32>
          %at_60 = arith.muli %i_25, %i3 : index
          vector.store %f_59, %y0[%at_60] : memref<2048xf32>, vector<8xf32>
        }
      }
      %mine_61 = arith.subi %group_1, %i7 : index
      %inside_62 = arith.cmpi ult, %mine_61, %i3 : index
      scf.if %inside_62 {
        %at_63 = arith.muli %mine_61, %i3 : index
        %at_64 = arith.addi %at_63, %i3 : index
        %end_65 = arith.minsi %at_64, %i13 : index
        scf.for %i_66 = %at_63 to %end_65 step %i9 {
          %loop_73:4 = scf.for %i_68 = %i1 to %i2 step %i10 iter_args(%turn_69 = %splat0, %turn_70 = %splat0, %turn_71 = %splat0, %turn_72 = %splat0) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %x_74 = memref.load %ready_12[%i_68] : memref<2048xf32>
            %b_75 = vector.broadcast %x_74 : f32 to vector<8xf32>
            %at_76 = arith.addi %i_68, %i8 : index
            memref.prefetch %w1[%i_66, %at_76, %i1], read, locality<3>, data : memref<64x2048x8xf16>
            %v_77 = vector.load %w1[%i_66, %i_68, %i1] : memref<64x2048x8xf16>, vector<8xf16>
            %f_78 = arith.extf %v_77 : vector<8xf16> to vector<8xf32>
            %f_79 = math.fma %b_75, %f_78, %turn_69 : vector<8xf32>
            %at_80 = arith.addi %i_68, %i9 : index
            %x_81 = memref.load %ready_12[%at_80] : memref<2048xf32>
            %b_82 = vector.broadcast %x_81 : f32 to vector<8xf32>
            %v_83 = vector.load %w1[%i_66, %at_80, %i1] : memref<64x2048x8xf16>, vector<8xf16>
            %f_84 = arith.extf %v_83 : vector<8xf16> to vector<8xf32>
            %f_85 = math.fma %b_82, %f_84, %turn_70 : vector<8xf32>
            %at_86 = arith.addi %i_68, %i11 : index
            %x_87 = memref.load %ready_12[%at_86] : memref<2048xf32>
            %b_88 = vector.broadcast %x_87 : f32 to vector<8xf32>
            %v_89 = vector.load %w1[%i_66, %at_86, %i1] : memref<64x2048x8xf16>, vector<8xf16>
            %f_90 = arith.extf %v_89 : vector<8xf16> to vector<8xf32>
            %f_91 = math.fma %b_88, %f_90, %turn_71 : vector<8xf32>
            %at_92 = arith.addi %i_68, %i12 : index
            %x_93 = memref.load %ready_12[%at_92] : memref<2048xf32>
            %b_94 = vector.broadcast %x_93 : f32 to vector<8xf32>
            %v_95 = vector.load %w1[%i_66, %at_92, %i1] : memref<64x2048x8xf16>, vector<8xf16>
            %f_96 = arith.extf %v_95 : vector<8xf16> to vector<8xf32>
            %f_97 = math.fma %b_94, %f_96, %turn_72 : vector<8xf32>
            scf.yield %f_79, %f_85, %f_91, %f_97 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %f_98 = arith.addf %loop_73#0, %loop_73#1 : vector<8xf32>
          %f_99 = arith.addf %f_98, %loop_73#2 : vector<8xf32>
          %f_100 = arith.addf %f_99, %loop_73#3 : vector<8xf32>
          %at_101 = arith.muli %i_66, %i3 : index
          vector.store %f_100, %y1[%at_101] : memref<512xf32>, vector<8xf32>
        }
      }
      %mine_102 = arith.subi %group_1, %i14 : index
      %inside_103 = arith.cmpi ult, %mine_102, %i3 : index
      scf.if %inside_103 {
        %at_104 = arith.muli %mine_102, %i3 : index
        %at_105 = arith.addi %at_104, %i3 : index
        %end_106 = arith.minsi %at_105, %i13 : index
        scf.for %i_107 = %at_104 to %end_106 step %i9 {
          %loop_114:4 = scf.for %i_109 = %i1 to %i2 step %i10 iter_args(%turn_110 = %splat0, %turn_111 = %splat0, %turn_112 = %splat0, %turn_113 = %splat0) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %x_115 = memref.load %ready_12[%i_109] : memref<2048xf32>
            %b_116 = vector.broadcast %x_115 : f32 to vector<8xf32>
            %at_117 = arith.addi %i_109, %i8 : index
            memref.prefetch %w2[%i_107, %at_117, %i1], read, locality<3>, data : memref<64x2048x8xf16>
            %v_118 = vector.load %w2[%i_107, %i_109, %i1] : memref<64x2048x8xf16>, vector<8xf16>
            %f_119 = arith.extf %v_118 : vector<8xf16> to vector<8xf32>
            %f_120 = math.fma %b_116, %f_119, %turn_110 : vector<8xf32>
            %at_121 = arith.addi %i_109, %i9 : index
            %x_122 = memref.load %ready_12[%at_121] : memref<2048xf32>
            %b_123 = vector.broadcast %x_122 : f32 to vector<8xf32>
            %v_124 = vector.load %w2[%i_107, %at_121, %i1] : memref<64x2048x8xf16>, vector<8xf16>
            %f_125 = arith.extf %v_124 : vector<8xf16> to vector<8xf32>
            %f_126 = math.fma %b_123, %f_125, %turn_111 : vector<8xf32>
            %at_127 = arith.addi %i_109, %i11 : index
            %x_128 = memref.load %ready_12[%at_127] : memref<2048xf32>
            %b_129 = vector.broadcast %x_128 : f32 to vector<8xf32>
            %v_130 = vector.load %w2[%i_107, %at_127, %i1] : memref<64x2048x8xf16>, vector<8xf16>
            %f_131 = arith.extf %v_130 : vector<8xf16> to vector<8xf32>
            %f_132 = math.fma %b_129, %f_131, %turn_112 : vector<8xf32>
            %at_133 = arith.addi %i_109, %i12 : index
            %x_134 = memref.load %ready_12[%at_133] : memref<2048xf32>
            %b_135 = vector.broadcast %x_134 : f32 to vector<8xf32>
            %v_136 = vector.load %w2[%i_107, %at_133, %i1] : memref<64x2048x8xf16>, vector<8xf16>
            %f_137 = arith.extf %v_136 : vector<8xf16> to vector<8xf32>
            %f_138 = math.fma %b_135, %f_137, %turn_113 : vector<8xf32>
            scf.yield %f_120, %f_126, %f_132, %f_138 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %f_139 = arith.addf %loop_114#0, %loop_114#1 : vector<8xf32>
          %f_140 = arith.addf %f_139, %loop_114#2 : vector<8xf32>
          %f_141 = arith.addf %f_140, %loop_114#3 : vector<8xf32>
          %at_142 = arith.muli %i_107, %i3 : index
          vector.store %f_141, %y2[%at_142] : memref<512xf32>, vector<8xf32>
        }
      }
      return
    }
  }
}
func.func private @qkv_f16(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %w0: tensor<256x2048x8xf16>, %w1: tensor<64x2048x8xf16>, %w2: tensor<64x2048x8xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>) {
  %y0, %y1, %y2 = flow.dispatch @kernel_qkv_f16_vector::@kernel_qkv_f16_vector_entry(%x, %norm, %w0, %w1, %w2) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<256x2048x8xf16>, tensor<64x2048x8xf16>, tensor<64x2048x8xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
  return %y0, %y1, %y2 : tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>
}
