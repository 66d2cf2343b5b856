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
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<2048xf32>
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i1) : memref<512xf32>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%i1) : memref<512xf32>
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
      %mine_12 = arith.subi %group_1, %i1 : index
      %inside_13 = arith.cmpi ult, %mine_12, %i7 : index
      scf.if %inside_13 {
        %at_14 = arith.muli %mine_12, %i8 : index
        %at_15 = arith.addi %at_14, %i8 : index
        %end_16 = arith.minsi %at_15, %i9 : index
        scf.for %i_17 = %at_14 to %end_16 step %i8 {
          %at_19 = arith.addi %i_17, %i10 : index
          %at_20 = arith.addi %i_17, %i11 : index
          %at_21 = arith.addi %i_17, %i12 : index
          %loop_27:4 = scf.for %i_22 = %i1 to %i2 step %i10 iter_args(%turn_23 = %splat0, %turn_24 = %splat0, %turn_25 = %splat0, %turn_26 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %x_28 = memref.load %x[%i_22] : memref<2048xf32>
            %x_29 = memref.load %norm[%i_22] : memref<2048xf32>
            %x_30 = arith.mulf %x_28, %x_29 : f32
            %b_31 = vector.broadcast %x_30 : f32 to vector<16xf32>
            %v_32 = vector.load %w0[%i_17, %i_22, %i1] : memref<128x2048x16xf16>, vector<16xf16>
            %f_33 = arith.extf %v_32 : vector<16xf16> to vector<16xf32>
            %v_34 = vector.load %w0[%at_19, %i_22, %i1] : memref<128x2048x16xf16>, vector<16xf16>
            %f_35 = arith.extf %v_34 : vector<16xf16> to vector<16xf32>
            %v_36 = vector.load %w0[%at_20, %i_22, %i1] : memref<128x2048x16xf16>, vector<16xf16>
            %f_37 = arith.extf %v_36 : vector<16xf16> to vector<16xf32>
            %v_38 = vector.load %w0[%at_21, %i_22, %i1] : memref<128x2048x16xf16>, vector<16xf16>
            %f_39 = arith.extf %v_38 : vector<16xf16> to vector<16xf32>
            %f_40 = math.fma %b_31, %f_33, %turn_23 : vector<16xf32>
            %f_41 = math.fma %b_31, %f_35, %turn_24 : vector<16xf32>
            %f_42 = math.fma %b_31, %f_37, %turn_25 : vector<16xf32>
            %f_43 = math.fma %b_31, %f_39, %turn_26 : vector<16xf32>
            scf.yield %f_40, %f_41, %f_42, %f_43 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %b_44 = vector.broadcast %inverse_11 : f32 to vector<16xf32>
          %f_45 = arith.mulf %loop_27#0, %b_44 : vector<16xf32>
          %f_46 = arith.mulf %loop_27#1, %b_44 : vector<16xf32>
          %f_47 = arith.mulf %loop_27#2, %b_44 : vector<16xf32>
          %f_48 = arith.mulf %loop_27#3, %b_44 : vector<16xf32>
          %at_49 = arith.muli %i_17, %i3 : index
          vector.store %f_45, %q[%at_49] : memref<2048xf32>, vector<16xf32>
          %at_50 = arith.addi %i_17, %i10 : index
          %at_51 = arith.muli %at_50, %i3 : index
          vector.store %f_46, %q[%at_51] : memref<2048xf32>, vector<16xf32>
          %at_52 = arith.addi %i_17, %i11 : index
          %at_53 = arith.muli %at_52, %i3 : index
          vector.store %f_47, %q[%at_53] : memref<2048xf32>, vector<16xf32>
          %at_54 = arith.addi %i_17, %i12 : index
          %at_55 = arith.muli %at_54, %i3 : index
          vector.store %f_48, %q[%at_55] : memref<2048xf32>, vector<16xf32>
        }
      }
      %mine_56 = arith.subi %group_1, %i7 : index
      %inside_57 = arith.cmpi ult, %mine_56, %i13 : index
      scf.if %inside_57 {
        %at_58 = arith.muli %mine_56, %i8 : index
        %at_59 = arith.addi %at_58, %i8 : index
        %end_60 = arith.minsi %at_59, %i7 : index
        scf.for %i_61 = %at_58 to %end_60 step %i8 {
          %at_63 = arith.addi %i_61, %i10 : index
          %at_64 = arith.addi %i_61, %i11 : index
          %at_65 = arith.addi %i_61, %i12 : index
          %loop_71:4 = scf.for %i_66 = %i1 to %i2 step %i10 iter_args(%turn_67 = %splat0, %turn_68 = %splat0, %turn_69 = %splat0, %turn_70 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %x_72 = memref.load %x[%i_66] : memref<2048xf32>
            %x_73 = memref.load %norm[%i_66] : memref<2048xf32>
            %x_74 = arith.mulf %x_72, %x_73 : f32
            %b_75 = vector.broadcast %x_74 : f32 to vector<16xf32>
            %v_76 = vector.load %w1[%i_61, %i_66, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_77 = arith.extf %v_76 : vector<16xf16> to vector<16xf32>
            %v_78 = vector.load %w1[%at_63, %i_66, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_79 = arith.extf %v_78 : vector<16xf16> to vector<16xf32>
            %v_80 = vector.load %w1[%at_64, %i_66, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_81 = arith.extf %v_80 : vector<16xf16> to vector<16xf32>
            %v_82 = vector.load %w1[%at_65, %i_66, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_83 = arith.extf %v_82 : vector<16xf16> to vector<16xf32>
            %f_84 = math.fma %b_75, %f_77, %turn_67 : vector<16xf32>
            %f_85 = math.fma %b_75, %f_79, %turn_68 : vector<16xf32>
            %f_86 = math.fma %b_75, %f_81, %turn_69 : vector<16xf32>
            %f_87 = math.fma %b_75, %f_83, %turn_70 : vector<16xf32>
            scf.yield %f_84, %f_85, %f_86, %f_87 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %b_88 = vector.broadcast %inverse_11 : f32 to vector<16xf32>
          %f_89 = arith.mulf %loop_71#0, %b_88 : vector<16xf32>
          %f_90 = arith.mulf %loop_71#1, %b_88 : vector<16xf32>
          %f_91 = arith.mulf %loop_71#2, %b_88 : vector<16xf32>
          %f_92 = arith.mulf %loop_71#3, %b_88 : vector<16xf32>
          %at_93 = arith.muli %i_61, %i3 : index
          vector.store %f_89, %k[%at_93] : memref<512xf32>, vector<16xf32>
          %at_94 = arith.addi %i_61, %i10 : index
          %at_95 = arith.muli %at_94, %i3 : index
          vector.store %f_90, %k[%at_95] : memref<512xf32>, vector<16xf32>
          %at_96 = arith.addi %i_61, %i11 : index
          %at_97 = arith.muli %at_96, %i3 : index
          vector.store %f_91, %k[%at_97] : memref<512xf32>, vector<16xf32>
          %at_98 = arith.addi %i_61, %i12 : index
          %at_99 = arith.muli %at_98, %i3 : index
          vector.store %f_92, %k[%at_99] : memref<512xf32>, vector<16xf32>
        }
      }
      %mine_100 = arith.subi %group_1, %i14 : index
      %inside_101 = arith.cmpi ult, %mine_100, %i13 : index
      scf.if %inside_101 {
        %at_102 = arith.muli %mine_100, %i8 : index
        %at_103 = arith.addi %at_102, %i8 : index
        %end_104 = arith.minsi %at_103, %i7 : index
        scf.for %i_105 = %at_102 to %end_104 step %i8 {
          %at_107 = arith.addi %i_105, %i10 : index
          %at_108 = arith.addi %i_105, %i11 : index
          %at_109 = arith.addi %i_105, %i12 : index
          %loop_115:4 = scf.for %i_110 = %i1 to %i2 step %i10 iter_args(%turn_111 = %splat0, %turn_112 = %splat0, %turn_113 = %splat0, %turn_114 = %splat0) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
            %x_116 = memref.load %x[%i_110] : memref<2048xf32>
            %x_117 = memref.load %norm[%i_110] : memref<2048xf32>
            %x_118 = arith.mulf %x_116, %x_117 : f32
            %b_119 = vector.broadcast %x_118 : f32 to vector<16xf32>
            %v_120 = vector.load %w2[%i_105, %i_110, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_121 = arith.extf %v_120 : vector<16xf16> to vector<16xf32>
            %v_122 = vector.load %w2[%at_107, %i_110, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_123 = arith.extf %v_122 : vector<16xf16> to vector<16xf32>
            %v_124 = vector.load %w2[%at_108, %i_110, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_125 = arith.extf %v_124 : vector<16xf16> to vector<16xf32>
            %v_126 = vector.load %w2[%at_109, %i_110, %i1] : memref<32x2048x16xf16>, vector<16xf16>
            %f_127 = arith.extf %v_126 : vector<16xf16> to vector<16xf32>
            %f_128 = math.fma %b_119, %f_121, %turn_111 : vector<16xf32>
            %f_129 = math.fma %b_119, %f_123, %turn_112 : vector<16xf32>
            %f_130 = math.fma %b_119, %f_125, %turn_113 : vector<16xf32>
            %f_131 = math.fma %b_119, %f_127, %turn_114 : vector<16xf32>
            scf.yield %f_128, %f_129, %f_130, %f_131 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
          }
          %b_132 = vector.broadcast %inverse_11 : f32 to vector<16xf32>
          %f_133 = arith.mulf %loop_115#0, %b_132 : vector<16xf32>
          %f_134 = arith.mulf %loop_115#1, %b_132 : vector<16xf32>
          %f_135 = arith.mulf %loop_115#2, %b_132 : vector<16xf32>
          %f_136 = arith.mulf %loop_115#3, %b_132 : vector<16xf32>
          %at_137 = arith.muli %i_105, %i3 : index
          vector.store %f_133, %v[%at_137] : memref<512xf32>, vector<16xf32>
          %at_138 = arith.addi %i_105, %i10 : index
          %at_139 = arith.muli %at_138, %i3 : index
          vector.store %f_134, %v[%at_139] : memref<512xf32>, vector<16xf32>
          %at_140 = arith.addi %i_105, %i11 : index
          %at_141 = arith.muli %at_140, %i3 : index
          vector.store %f_135, %v[%at_141] : memref<512xf32>, vector<16xf32>
          %at_142 = arith.addi %i_105, %i12 : index
          %at_143 = arith.muli %at_142, %i3 : index
          vector.store %f_136, %v[%at_143] : memref<512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @qkv_f16(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %wq: tensor<128x2048x16xf16>, %wk: tensor<32x2048x16xf16>, %wv: tensor<32x2048x16xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>) {
  %q, %k, %v = flow.dispatch @kernel_qkv_f16_vector::@kernel_qkv_f16_vector_entry(%x, %norm, %wq, %wk, %wv) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf16>, tensor<32x2048x16xf16>, tensor<32x2048x16xf16>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
  return %q, %k, %v : tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>
}
