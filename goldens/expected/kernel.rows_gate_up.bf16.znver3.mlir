hal.executable.source private @kernel_gate_up_bf16_pack {
  hal.executable.export public @kernel_gate_up_bf16_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 8 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_bf16_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 1024 : index
      %i1 = arith.constant 2048 : index
      %i2 = arith.constant 8 : index
      %i3 = arith.constant 4 : index
      %i4 = arith.constant 1 : index
      %i5 = arith.constant 2 : index
      %i6 = arith.constant 3 : index
      %splat7 = arith.constant dense<0.0> : vector<8xf32>
      %i8 = arith.constant 0 : index
      %count9 = arith.constant 2.048000e+03 : f32
      %eps10 = arith.constant 1.000000e-05 : f32
      %one11 = arith.constant 1.0 : f32
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i8) : memref<32x2048xbf16>
      %norm = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i8) : memref<2048xf32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i8) : memref<65536xf32>
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
        %loop_13 = scf.for %i_11 = %i8 to %i1 step %i2 iter_args(%turn_12 = %splat7) -> (vector<8xf32>) {
          %v_14 = vector.load %x[%at_7, %i_11] : memref<32x2048xbf16>, vector<8xbf16>
          %f_15 = arith.extf %v_14 : vector<8xbf16> to vector<8xf32>
          %f_16 = math.fma %f_15, %f_15, %turn_12 : vector<8xf32>
          scf.yield %f_16 : vector<8xf32>
        }
        %total_17 = vector.reduction <add>, %loop_13 fastmath<reassoc> : vector<8xf32> into f32
        %mean_18 = arith.divf %total_17, %count9 : f32
        %shifted_19 = arith.addf %mean_18, %eps10 : f32
        %root_20 = math.sqrt %shifted_19 : f32
        %inverse_21 = arith.divf %one11, %root_20 : f32
        %loop_24 = scf.for %i_22 = %i8 to %i1 step %i2 iter_args(%turn_23 = %splat7) -> (vector<8xf32>) {
          %v_25 = vector.load %x[%at_8, %i_22] : memref<32x2048xbf16>, vector<8xbf16>
          %f_26 = arith.extf %v_25 : vector<8xbf16> to vector<8xf32>
          %f_27 = math.fma %f_26, %f_26, %turn_23 : vector<8xf32>
          scf.yield %f_27 : vector<8xf32>
        }
        %total_28 = vector.reduction <add>, %loop_24 fastmath<reassoc> : vector<8xf32> into f32
        %mean_29 = arith.divf %total_28, %count9 : f32
        %shifted_30 = arith.addf %mean_29, %eps10 : f32
        %root_31 = math.sqrt %shifted_30 : f32
        %inverse_32 = arith.divf %one11, %root_31 : f32
        %loop_35 = scf.for %i_33 = %i8 to %i1 step %i2 iter_args(%turn_34 = %splat7) -> (vector<8xf32>) {
          %v_36 = vector.load %x[%at_9, %i_33] : memref<32x2048xbf16>, vector<8xbf16>
          %f_37 = arith.extf %v_36 : vector<8xbf16> to vector<8xf32>
          %f_38 = math.fma %f_37, %f_37, %turn_34 : vector<8xf32>
          scf.yield %f_38 : vector<8xf32>
        }
        %total_39 = vector.reduction <add>, %loop_35 fastmath<reassoc> : vector<8xf32> into f32
        %mean_40 = arith.divf %total_39, %count9 : f32
        %shifted_41 = arith.addf %mean_40, %eps10 : f32
        %root_42 = math.sqrt %shifted_41 : f32
        %inverse_43 = arith.divf %one11, %root_42 : f32
        %loop_46 = scf.for %i_44 = %i8 to %i1 step %i2 iter_args(%turn_45 = %splat7) -> (vector<8xf32>) {
          %v_47 = vector.load %x[%at_10, %i_44] : memref<32x2048xbf16>, vector<8xbf16>
          %f_48 = arith.extf %v_47 : vector<8xbf16> to vector<8xf32>
          %f_49 = math.fma %f_48, %f_48, %turn_45 : vector<8xf32>
          scf.yield %f_49 : vector<8xf32>
        }
        %total_50 = vector.reduction <add>, %loop_46 fastmath<reassoc> : vector<8xf32> into f32
        %mean_51 = arith.divf %total_50, %count9 : f32
        %shifted_52 = arith.addf %mean_51, %eps10 : f32
        %root_53 = math.sqrt %shifted_52 : f32
        %inverse_54 = arith.divf %one11, %root_53 : f32
        scf.for %i_55 = %at_3 to %end_5 step %i4 {
          %at_57 = arith.muli %at_7, %i1 : index
          %at_58 = arith.muli %i_55, %i3 : index
          %at_59 = arith.addi %at_57, %at_58 : index
          %at_60 = arith.muli %i_55, %i4 : index
          %x_61 = memref.load %norm[%at_60] : memref<2048xf32>
          %x_62 = memref.load %x[%at_7, %at_60] : memref<32x2048xbf16>
          %wide_63 = arith.extf %x_62 : bf16 to f32
          %x_64 = arith.mulf %wide_63, %inverse_21 : f32
          %x_65 = arith.mulf %x_64, %x_61 : f32
          %short_66 = arith.truncf %x_65 : f32 to bf16
          %wide_67 = arith.extf %short_66 : bf16 to f32
          memref.store %wide_67, %packed[%at_59] : memref<65536xf32>
          %x_68 = memref.load %x[%at_8, %at_60] : memref<32x2048xbf16>
          %wide_69 = arith.extf %x_68 : bf16 to f32
          %x_70 = arith.mulf %wide_69, %inverse_32 : f32
          %x_71 = arith.mulf %x_70, %x_61 : f32
          %short_72 = arith.truncf %x_71 : f32 to bf16
          %wide_73 = arith.extf %short_72 : bf16 to f32
          %at_74 = arith.addi %at_59, %i4 : index
          memref.store %wide_73, %packed[%at_74] : memref<65536xf32>
          %x_75 = memref.load %x[%at_9, %at_60] : memref<32x2048xbf16>
          %wide_76 = arith.extf %x_75 : bf16 to f32
          %x_77 = arith.mulf %wide_76, %inverse_43 : f32
          %x_78 = arith.mulf %x_77, %x_61 : f32
          %short_79 = arith.truncf %x_78 : f32 to bf16
          %wide_80 = arith.extf %short_79 : bf16 to f32
          %at_81 = arith.addi %at_59, %i5 : index
          memref.store %wide_80, %packed[%at_81] : memref<65536xf32>
          %x_82 = memref.load %x[%at_10, %at_60] : memref<32x2048xbf16>
          %wide_83 = arith.extf %x_82 : bf16 to f32
          %x_84 = arith.mulf %wide_83, %inverse_54 : f32
          %x_85 = arith.mulf %x_84, %x_61 : f32
          %short_86 = arith.truncf %x_85 : f32 to bf16
          %wide_87 = arith.extf %short_86 : bf16 to f32
          %at_88 = arith.addi %at_59, %i6 : index
          memref.store %wide_87, %packed[%at_88] : memref<65536xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_gate_up_bf16_product {
  hal.executable.export public @kernel_gate_up_bf16_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_gate_up_bf16_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 32 : index
      %i1 = arith.constant 1024 : index
      %i2 = arith.constant 1 : index
      %i3 = arith.constant 0 : index
      %i4 = arith.constant 7 : index
      %i5 = arith.constant 4 : index
      %i6 = arith.constant 2048 : index
      %splat7 = arith.constant dense<0.0> : vector<8xf32>
      %i8 = arith.constant 2 : index
      %i9 = arith.constant 3 : index
      %splat10 = arith.constant dense<1.0> : vector<8xf32>
      %i11 = arith.constant 8 : index
      %i12 = arith.constant 28 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i3) : memref<65536xf32>
      %gate = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i3) : memref<1024x2048x8xbf16>
      %up = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i3) : memref<1024x2048x8xbf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i3) : memref<32x8192xbf16>
      %group_1 = hal.interface.workgroup.id[0] : index
      %inside_2 = arith.cmpi ult, %group_1, %i0 : index
      scf.if %inside_2 {
        %at_3 = arith.muli %group_1, %i0 : index
        %at_4 = arith.addi %at_3, %i0 : index
        %end_5 = arith.minsi %at_4, %i1 : index
        %end_6 = arith.minsi %end_5, %i1 : index
        scf.for %i_7 = %at_3 to %end_6 step %i2 {
          scf.for %i_9 = %i3 to %i4 step %i2 {
            %at_11 = arith.muli %i_9, %i5 : index
            %at_12 = arith.muli %at_11, %i6 : index
            %loop_22:8 = scf.for %i_13 = %i3 to %i6 step %i2 iter_args(%turn_14 = %splat7, %turn_15 = %splat7, %turn_16 = %splat7, %turn_17 = %splat7, %turn_18 = %splat7, %turn_19 = %splat7, %turn_20 = %splat7, %turn_21 = %splat7) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %v_23 = vector.load %gate[%i_7, %i_13, %i3] : memref<1024x2048x8xbf16>, vector<8xbf16>
              %f_24 = arith.extf %v_23 : vector<8xbf16> to vector<8xf32>
              %v_25 = vector.load %up[%i_7, %i_13, %i3] : memref<1024x2048x8xbf16>, vector<8xbf16>
              %f_26 = arith.extf %v_25 : vector<8xbf16> to vector<8xf32>
              %at_27 = arith.muli %i_13, %i5 : index
              %at_28 = arith.addi %at_12, %at_27 : index
              %x_29 = memref.load %packed[%at_28] : memref<65536xf32>
              %b_30 = vector.broadcast %x_29 : f32 to vector<8xf32>
              %f_31 = math.fma %b_30, %f_24, %turn_14 : vector<8xf32>
              %f_32 = math.fma %b_30, %f_26, %turn_15 : vector<8xf32>
              %at_33 = arith.addi %at_28, %i2 : index
              %x_34 = memref.load %packed[%at_33] : memref<65536xf32>
              %b_35 = vector.broadcast %x_34 : f32 to vector<8xf32>
              %f_36 = math.fma %b_35, %f_24, %turn_16 : vector<8xf32>
              %f_37 = math.fma %b_35, %f_26, %turn_17 : vector<8xf32>
              %at_38 = arith.addi %at_28, %i8 : index
              %x_39 = memref.load %packed[%at_38] : memref<65536xf32>
              %b_40 = vector.broadcast %x_39 : f32 to vector<8xf32>
              %f_41 = math.fma %b_40, %f_24, %turn_18 : vector<8xf32>
              %f_42 = math.fma %b_40, %f_26, %turn_19 : vector<8xf32>
              %at_43 = arith.addi %at_28, %i9 : index
              %x_44 = memref.load %packed[%at_43] : memref<65536xf32>
              %b_45 = vector.broadcast %x_44 : f32 to vector<8xf32>
              %f_46 = math.fma %b_45, %f_24, %turn_20 : vector<8xf32>
              %f_47 = math.fma %b_45, %f_26, %turn_21 : vector<8xf32>
              scf.yield %f_31, %f_32, %f_36, %f_37, %f_41, %f_42, %f_46, %f_47 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %f_48 = arith.negf %loop_22#0 : vector<8xf32>
            %f_49 = math.exp %f_48 : vector<8xf32>
            %f_50 = arith.addf %splat10, %f_49 : vector<8xf32>
            %f_51 = arith.divf %loop_22#0, %f_50 : vector<8xf32>
            %f_52 = arith.mulf %f_51, %loop_22#1 : vector<8xf32>
            %at_53 = arith.muli %i_7, %i11 : index
            %r_54 = arith.truncf %f_52 : vector<8xf32> to vector<8xbf16>
            vector.store %r_54, %y[%at_11, %at_53] : memref<32x8192xbf16>, vector<8xbf16>
            %at_55 = arith.addi %at_11, %i2 : index
            %f_56 = arith.negf %loop_22#2 : vector<8xf32>
            %f_57 = math.exp %f_56 : vector<8xf32>
            %f_58 = arith.addf %splat10, %f_57 : vector<8xf32>
            %f_59 = arith.divf %loop_22#2, %f_58 : vector<8xf32>
            %f_60 = arith.mulf %f_59, %loop_22#3 : vector<8xf32>
            %at_61 = arith.muli %i_7, %i11 : index
            %r_62 = arith.truncf %f_60 : vector<8xf32> to vector<8xbf16>
            vector.store %r_62, %y[%at_55, %at_61] : memref<32x8192xbf16>, vector<8xbf16>
            %at_63 = arith.addi %at_11, %i8 : index
            %f_64 = arith.negf %loop_22#4 : vector<8xf32>
            %f_65 = math.exp %f_64 : vector<8xf32>
            %f_66 = arith.addf %splat10, %f_65 : vector<8xf32>
            %f_67 = arith.divf %loop_22#4, %f_66 : vector<8xf32>
            %f_68 = arith.mulf %f_67, %loop_22#5 : vector<8xf32>
            %at_69 = arith.muli %i_7, %i11 : index
            %r_70 = arith.truncf %f_68 : vector<8xf32> to vector<8xbf16>
            vector.store %r_70, %y[%at_63, %at_69] : memref<32x8192xbf16>, vector<8xbf16>
            %at_71 = arith.addi %at_11, %i9 : index
            %f_72 = arith.negf %loop_22#6 : vector<8xf32>
            %f_73 = math.exp %f_72 : vector<8xf32>
            %f_74 = arith.addf %splat10, %f_73 : vector<8xf32>
            %f_75 = arith.divf %loop_22#6, %f_74 : vector<8xf32>
            %f_76 = arith.mulf %f_75, %loop_22#7 : vector<8xf32>
            %at_77 = arith.muli %i_7, %i11 : index
            %r_78 = arith.truncf %f_76 : vector<8xf32> to vector<8xbf16>
            vector.store %r_78, %y[%at_71, %at_77] : memref<32x8192xbf16>, vector<8xbf16>
          }
          scf.for %i_79 = %i3 to %i2 step %i2 {
            %at_81 = arith.muli %i_79, %i5 : index
            %at_82 = arith.addi %at_81, %i12 : index
            %at_83 = arith.muli %at_82, %i6 : index
            %loop_93:8 = scf.for %i_84 = %i3 to %i6 step %i2 iter_args(%turn_85 = %splat7, %turn_86 = %splat7, %turn_87 = %splat7, %turn_88 = %splat7, %turn_89 = %splat7, %turn_90 = %splat7, %turn_91 = %splat7, %turn_92 = %splat7) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %at_94 = arith.addi %i_7, %i2 : index
              memref.prefetch %gate[%at_94, %i_84, %i3], read, locality<2>, data : memref<1024x2048x8xbf16>
              %at_95 = arith.addi %i_7, %i2 : index
              memref.prefetch %up[%at_95, %i_84, %i3], read, locality<2>, data : memref<1024x2048x8xbf16>
              %v_96 = vector.load %gate[%i_7, %i_84, %i3] : memref<1024x2048x8xbf16>, vector<8xbf16>
              %f_97 = arith.extf %v_96 : vector<8xbf16> to vector<8xf32>
              %v_98 = vector.load %up[%i_7, %i_84, %i3] : memref<1024x2048x8xbf16>, vector<8xbf16>
              %f_99 = arith.extf %v_98 : vector<8xbf16> to vector<8xf32>
              %at_100 = arith.muli %i_84, %i5 : index
              %at_101 = arith.addi %at_83, %at_100 : index
              %x_102 = memref.load %packed[%at_101] : memref<65536xf32>
              %b_103 = vector.broadcast %x_102 : f32 to vector<8xf32>
              %f_104 = math.fma %b_103, %f_97, %turn_85 : vector<8xf32>
              %f_105 = math.fma %b_103, %f_99, %turn_86 : vector<8xf32>
              %at_106 = arith.addi %at_101, %i2 : index
              %x_107 = memref.load %packed[%at_106] : memref<65536xf32>
              %b_108 = vector.broadcast %x_107 : f32 to vector<8xf32>
              %f_109 = math.fma %b_108, %f_97, %turn_87 : vector<8xf32>
              %f_110 = math.fma %b_108, %f_99, %turn_88 : vector<8xf32>
              %at_111 = arith.addi %at_101, %i8 : index
              %x_112 = memref.load %packed[%at_111] : memref<65536xf32>
              %b_113 = vector.broadcast %x_112 : f32 to vector<8xf32>
              %f_114 = math.fma %b_113, %f_97, %turn_89 : vector<8xf32>
              %f_115 = math.fma %b_113, %f_99, %turn_90 : vector<8xf32>
              %at_116 = arith.addi %at_101, %i9 : index
              %x_117 = memref.load %packed[%at_116] : memref<65536xf32>
              %b_118 = vector.broadcast %x_117 : f32 to vector<8xf32>
              %f_119 = math.fma %b_118, %f_97, %turn_91 : vector<8xf32>
              %f_120 = math.fma %b_118, %f_99, %turn_92 : vector<8xf32>
              scf.yield %f_104, %f_105, %f_109, %f_110, %f_114, %f_115, %f_119, %f_120 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %f_121 = arith.negf %loop_93#0 : vector<8xf32>
            %f_122 = math.exp %f_121 : vector<8xf32>
            %f_123 = arith.addf %splat10, %f_122 : vector<8xf32>
            %f_124 = arith.divf %loop_93#0, %f_123 : vector<8xf32>
            %f_125 = arith.mulf %f_124, %loop_93#1 : vector<8xf32>
            %at_126 = arith.muli %i_7, %i11 : index
            %r_127 = arith.truncf %f_125 : vector<8xf32> to vector<8xbf16>
            vector.store %r_127, %y[%at_82, %at_126] : memref<32x8192xbf16>, vector<8xbf16>
            %at_128 = arith.addi %at_82, %i2 : index
            %f_129 = arith.negf %loop_93#2 : vector<8xf32>
            %f_130 = math.exp %f_129 : vector<8xf32>
            %f_131 = arith.addf %splat10, %f_130 : vector<8xf32>
            %f_132 = arith.divf %loop_93#2, %f_131 : vector<8xf32>
            %f_133 = arith.mulf %f_132, %loop_93#3 : vector<8xf32>
            %at_134 = arith.muli %i_7, %i11 : index
            %r_135 = arith.truncf %f_133 : vector<8xf32> to vector<8xbf16>
            vector.store %r_135, %y[%at_128, %at_134] : memref<32x8192xbf16>, vector<8xbf16>
            %at_136 = arith.addi %at_82, %i8 : index
            %f_137 = arith.negf %loop_93#4 : vector<8xf32>
            %f_138 = math.exp %f_137 : vector<8xf32>
            %f_139 = arith.addf %splat10, %f_138 : vector<8xf32>
            %f_140 = arith.divf %loop_93#4, %f_139 : vector<8xf32>
            %f_141 = arith.mulf %f_140, %loop_93#5 : vector<8xf32>
            %at_142 = arith.muli %i_7, %i11 : index
            %r_143 = arith.truncf %f_141 : vector<8xf32> to vector<8xbf16>
            vector.store %r_143, %y[%at_136, %at_142] : memref<32x8192xbf16>, vector<8xbf16>
            %at_144 = arith.addi %at_82, %i9 : index
            %f_145 = arith.negf %loop_93#6 : vector<8xf32>
            %f_146 = math.exp %f_145 : vector<8xf32>
            %f_147 = arith.addf %splat10, %f_146 : vector<8xf32>
            %f_148 = arith.divf %loop_93#6, %f_147 : vector<8xf32>
            %f_149 = arith.mulf %f_148, %loop_93#7 : vector<8xf32>
            %at_150 = arith.muli %i_7, %i11 : index
            %r_151 = arith.truncf %f_149 : vector<8xf32> to vector<8xbf16>
            vector.store %r_151, %y[%at_144, %at_150] : memref<32x8192xbf16>, vector<8xbf16>
          }
        }
      }
      return
    }
  }
}
func.func private @gate_up_bf16(%x: tensor<32x2048xbf16>, %norm: tensor<2048xf32>, %wg: tensor<1024x2048x8xbf16>, %wu: tensor<1024x2048x8xbf16>) -> (tensor<32x8192xbf16>) {
  %packed = flow.dispatch @kernel_gate_up_bf16_pack::@kernel_gate_up_bf16_pack_entry(%x, %norm) : (tensor<32x2048xbf16>, tensor<2048xf32>) -> tensor<65536xf32>
  %y = flow.dispatch @kernel_gate_up_bf16_product::@kernel_gate_up_bf16_product_entry(%packed, %wg, %wu) : (tensor<65536xf32>, tensor<1024x2048x8xbf16>, tensor<1024x2048x8xbf16>) -> tensor<32x8192xbf16>
  return %y : tensor<32x8192xbf16>
}
