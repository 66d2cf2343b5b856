hal.executable.source private @kernel_qkv_f16_vector {
  hal.executable.export public @kernel_qkv_f16_vector_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 48 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_vector_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<0.0> : vector<16xf32>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 2048 : index
      %i3 = arith.constant 16 : index
      %count4 = arith.constant 2.048000e+03 : f32
      %eps5 = arith.constant 1.000000e-05 : f32
      %one6 = arith.constant 1.0 : f32
      %i7 = arith.constant 32 : index
      %i8 = arith.constant 4 : index
      %i9 = arith.constant 128 : index
      %i10 = arith.constant 1 : index
      %i11 = arith.constant 2 : index
      %i12 = arith.constant 3 : index
      %i13 = arith.constant 8 : index
      %i14 = arith.constant 40 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<2048xf32>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<2048xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<128x2048x16xf16>
      %w1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<32x2048x16xf16>
      %w2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<32x2048x16xf16>
      %y0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<2048xf32>
      %y1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i1) : memref<512xf32>
      %y2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i1) : memref<512xf32>
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
      %inside_21 = arith.cmpi ult, %mine_20, %i7 : index
      scf.if %inside_21 {
        %at_22 = arith.muli %mine_20, %i8 : index
        %at_23 = arith.addi %at_22, %i8 : index
        %end_24 = arith.minsi %at_23, %i9 : index
        scf.for %i_25 = %at_22 to %end_24 step %i10 {
          %loop_32:4 = scf.for %i_27 = %i1 to %i2 step %i8 iter_args(%turn_28 = %splat0, %turn_29 = %splat0, %turn_30 = %splat0, %turn_31 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %x_33 = memref.load %ready_12[%i_27] : memref<2048xf32>
            %b_34 = vector.broadcast %x_33 : f32 to vector<16xf32>
            %at_35 = arith.addi %i_27, %i9 : index
            memref.prefetch %w0[%i_25, %at_35, %i1], read, locality<3>, data : memref<128x2048x16xf16>
            %v_36 = vector.load %w0[%i_25, %i_27, %i1] : memref<128x2048x16xf16>, vector<16xf16>
            %f_37 = arith.extf %v_36 : vector<16xf16> to vector<16xf32>
            %f_38 = math.fma %b_34, %f_37, %turn_28 : vector<16xf32>
            %at_39 = arith.addi %i_27, %i10 : index
            %x_40 = memref.load %ready_12[%at_39] : memref<2048xf32>
            %b_41 = vector.broadcast %x_40 : f32 to vector<16xf32>
            %v_42 = vector.load %w0[%i_25, %at_39, %i1] : memref<128x2048x16xf16>, vector<16xf16>
            %f_43 = arith.extf %v_42 : vector<16xf16> to vector<16xf32>
            %f_44 = math.fma %b_41, %f_43, %turn_29 : vector<16xf32>
            %at_45 = arith.addi %i_27, %i11 : index
            %x_46 = memref.load %ready_12[%at_45] : memref<2048xf32>
            %b_47 = vector.broadcast %x_46 : f32 to vector<16xf32>
            %at_48 = arith.addi %at_45, %i9 : index
            memref.prefetch %w0[%i_25, %at_48, %i1], read, locality<3>, data : memref<128x2048x16xf16>
            %v_49 = vector.load %w0[%i_25, %at_45, %i1] : memref<128x2048x16xf16>, vector<16xf16>
            %f_50 = arith.extf %v_49 : vector<16xf16> to vector<16xf32>
            %f_51 = math.fma %b_47, %f_50, %turn_30 : vector<16xf32>
            %at_52 = arith.addi %i_27, %i12 : index
            %x_53 = memref.load %ready_12[%at_52] : memref<2048xf32>
            %b_54 = vector.broadcast %x_53 : f32 to vector<16xf32>
            %v_55 = vector.load %w0[%i_25, %at_52, %i1] : memref<128x2048x16xf16>, vector<16xf16>
            %f_56 = arith.extf %v_55 : vector<16xf16> to vector<16xf32>
            %f_57 = math.fma %b_54, %f_56, %turn_31 : vector<16xf32>
            scf.yield %f_38, %f_44, %f_51, %f_57 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %f_58 = arith.addf %loop_32#0, %loop_32#1 : vector<16xf32>
          %f_59 = arith.addf %f_58, %loop_32#2 : vector<16xf32>
          %f_60 = arith.addf %f_59, %loop_32#3 : vector<16xf32>
          %at_61 = arith.muli %i_25, %i3 : index
          vector.store %f_60, %y0[%at_61] : memref<2048xf32>, vector<16xf32>
        }
      }
      %mine_62 = arith.subi %group_1, %i7 : index
      %inside_63 = arith.cmpi ult, %mine_62, %i13 : index
      scf.if %inside_63 {
        %at_64 = arith.muli %mine_62, %i8 : index
        %at_65 = arith.addi %at_64, %i8 : index
        %end_66 = arith.minsi %at_65, %i7 : index
        scf.for %i_67 = %at_64 to %end_66 step %i10 {
          %loop_74:4 = scf.for %i_69 = %i1 to %i2 step %i8 iter_args(%turn_70 = %splat0, %turn_71 = %splat0, %turn_72 = %splat0, %turn_73 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %x_75 = memref.load %ready_12[%i_69] : memref<2048xf32>
            %b_76 = vector.broadcast %x_75 : f32 to vector<16xf32>
            %at_77 = arith.addi %i_69, %i9 : index
            memref.prefetch %w1[%i_67, %at_77, %i1], read, locality<3>, data : memref<32x2048x16xf16>
            %v_78 = vector.load %w1[%i_67, %i_69, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_79 = arith.extf %v_78 : vector<16xf16> to vector<16xf32>
            %f_80 = math.fma %b_76, %f_79, %turn_70 : vector<16xf32>
            %at_81 = arith.addi %i_69, %i10 : index
            %x_82 = memref.load %ready_12[%at_81] : memref<2048xf32>
            %b_83 = vector.broadcast %x_82 : f32 to vector<16xf32>
            %v_84 = vector.load %w1[%i_67, %at_81, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_85 = arith.extf %v_84 : vector<16xf16> to vector<16xf32>
            %f_86 = math.fma %b_83, %f_85, %turn_71 : vector<16xf32>
            %at_87 = arith.addi %i_69, %i11 : index
            %x_88 = memref.load %ready_12[%at_87] : memref<2048xf32>
            %b_89 = vector.broadcast %x_88 : f32 to vector<16xf32>
            %at_90 = arith.addi %at_87, %i9 : index
            memref.prefetch %w1[%i_67, %at_90, %i1], read, locality<3>, data : memref<32x2048x16xf16>
            %v_91 = vector.load %w1[%i_67, %at_87, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_92 = arith.extf %v_91 : vector<16xf16> to vector<16xf32>
            %f_93 = math.fma %b_89, %f_92, %turn_72 : vector<16xf32>
            %at_94 = arith.addi %i_69, %i12 : index
            %x_95 = memref.load %ready_12[%at_94] : memref<2048xf32>
            %b_96 = vector.broadcast %x_95 : f32 to vector<16xf32>
            %v_97 = vector.load %w1[%i_67, %at_94, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_98 = arith.extf %v_97 : vector<16xf16> to vector<16xf32>
            %f_99 = math.fma %b_96, %f_98, %turn_73 : vector<16xf32>
            scf.yield %f_80, %f_86, %f_93, %f_99 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %f_100 = arith.addf %loop_74#0, %loop_74#1 : vector<16xf32>
          %f_101 = arith.addf %f_100, %loop_74#2 : vector<16xf32>
          %f_102 = arith.addf %f_101, %loop_74#3 : vector<16xf32>
          %at_103 = arith.muli %i_67, %i3 : index
          vector.store %f_102, %y1[%at_103] : memref<512xf32>, vector<16xf32>
        }
      }
      %mine_104 = arith.subi %group_1, %i14 : index
      %inside_105 = arith.cmpi ult, %mine_104, %i13 : index
      scf.if %inside_105 {
        %at_106 = arith.muli %mine_104, %i8 : index
        %at_107 = arith.addi %at_106, %i8 : index
        %end_108 = arith.minsi %at_107, %i7 : index
        scf.for %i_109 = %at_106 to %end_108 step %i10 {
          %loop_116:4 = scf.for %i_111 = %i1 to %i2 step %i8 iter_args(%turn_112 = %splat0, %turn_113 = %splat0, %turn_114 = %splat0, %turn_115 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %x_117 = memref.load %ready_12[%i_111] : memref<2048xf32>
            %b_118 = vector.broadcast %x_117 : f32 to vector<16xf32>
            %at_119 = arith.addi %i_111, %i9 : index
            memref.prefetch %w2[%i_109, %at_119, %i1], read, locality<3>, data : memref<32x2048x16xf16>
            %v_120 = vector.load %w2[%i_109, %i_111, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_121 = arith.extf %v_120 : vector<16xf16> to vector<16xf32>
            %f_122 = math.fma %b_118, %f_121, %turn_112 : vector<16xf32>
            %at_123 = arith.addi %i_111, %i10 : index
            %x_124 = memref.load %ready_12[%at_123] : memref<2048xf32>
            %b_125 = vector.broadcast %x_124 : f32 to vector<16xf32>
            %v_126 = vector.load %w2[%i_109, %at_123, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_127 = arith.extf %v_126 : vector<16xf16> to vector<16xf32>
            %f_128 = math.fma %b_125, %f_127, %turn_113 : vector<16xf32>
            %at_129 = arith.addi %i_111, %i11 : index
            %x_130 = memref.load %ready_12[%at_129] : memref<2048xf32>
            %b_131 = vector.broadcast %x_130 : f32 to vector<16xf32>
            %at_132 = arith.addi %at_129, %i9 : index
            memref.prefetch %w2[%i_109, %at_132, %i1], read, locality<3>, data : memref<32x2048x16xf16>
            %v_133 = vector.load %w2[%i_109, %at_129, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_134 = arith.extf %v_133 : vector<16xf16> to vector<16xf32>
            %f_135 = math.fma %b_131, %f_134, %turn_114 : vector<16xf32>
            %at_136 = arith.addi %i_111, %i12 : index
            %x_137 = memref.load %ready_12[%at_136] : memref<2048xf32>
            %b_138 = vector.broadcast %x_137 : f32 to vector<16xf32>
            %v_139 = vector.load %w2[%i_109, %at_136, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_140 = arith.extf %v_139 : vector<16xf16> to vector<16xf32>
            %f_141 = math.fma %b_138, %f_140, %turn_115 : vector<16xf32>
            scf.yield %f_122, %f_128, %f_135, %f_141 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %f_142 = arith.addf %loop_116#0, %loop_116#1 : vector<16xf32>
          %f_143 = arith.addf %f_142, %loop_116#2 : vector<16xf32>
          %f_144 = arith.addf %f_143, %loop_116#3 : vector<16xf32>
          %at_145 = arith.muli %i_109, %i3 : index
          vector.store %f_144, %y2[%at_145] : memref<512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @qkv_f16(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %w0: tensor<128x2048x16xf16>, %w1: tensor<32x2048x16xf16>, %w2: tensor<32x2048x16xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>) {
  %y0, %y1, %y2 = flow.dispatch @kernel_qkv_f16_vector::@kernel_qkv_f16_vector_entry(%x, %norm, %w0, %w1, %w2) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf16>, tensor<32x2048x16xf16>, tensor<32x2048x16xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
  return %y0, %y1, %y2 : tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>
}
