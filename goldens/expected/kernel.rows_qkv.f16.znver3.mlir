hal.executable.source private @kernel_qkv_f16_pack {
  hal.executable.export public @kernel_qkv_f16_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 8 : index
    %y = arith.constant 2 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i8) : memref<32x2048xf32>
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
          %v_14 = vector.load %x[%at_7, %i_11] : memref<32x2048xf32>, vector<8xf32>
          %f_15 = math.fma %v_14, %v_14, %turn_12 : vector<8xf32>
          scf.yield %f_15 : vector<8xf32>
        }
        %total_16 = vector.reduction <add>, %loop_13 fastmath<reassoc> : vector<8xf32> into f32
        %mean_17 = arith.divf %total_16, %count9 : f32
        %shifted_18 = arith.addf %mean_17, %eps10 : f32
        %root_19 = math.sqrt %shifted_18 : f32
        %inverse_20 = arith.divf %one11, %root_19 : f32
        %loop_23 = scf.for %i_21 = %i8 to %i1 step %i2 iter_args(%turn_22 = %splat7) -> (vector<8xf32>) {
          %v_24 = vector.load %x[%at_8, %i_21] : memref<32x2048xf32>, vector<8xf32>
          %f_25 = math.fma %v_24, %v_24, %turn_22 : vector<8xf32>
          scf.yield %f_25 : vector<8xf32>
        }
        %total_26 = vector.reduction <add>, %loop_23 fastmath<reassoc> : vector<8xf32> into f32
        %mean_27 = arith.divf %total_26, %count9 : f32
        %shifted_28 = arith.addf %mean_27, %eps10 : f32
        %root_29 = math.sqrt %shifted_28 : f32
        %inverse_30 = arith.divf %one11, %root_29 : f32
        %loop_33 = scf.for %i_31 = %i8 to %i1 step %i2 iter_args(%turn_32 = %splat7) -> (vector<8xf32>) {
          %v_34 = vector.load %x[%at_9, %i_31] : memref<32x2048xf32>, vector<8xf32>
          %f_35 = math.fma %v_34, %v_34, %turn_32 : vector<8xf32>
          scf.yield %f_35 : vector<8xf32>
        }
        %total_36 = vector.reduction <add>, %loop_33 fastmath<reassoc> : vector<8xf32> into f32
        %mean_37 = arith.divf %total_36, %count9 : f32
        %shifted_38 = arith.addf %mean_37, %eps10 : f32
        %root_39 = math.sqrt %shifted_38 : f32
        %inverse_40 = arith.divf %one11, %root_39 : f32
        %loop_43 = scf.for %i_41 = %i8 to %i1 step %i2 iter_args(%turn_42 = %splat7) -> (vector<8xf32>) {
          %v_44 = vector.load %x[%at_10, %i_41] : memref<32x2048xf32>, vector<8xf32>
          %f_45 = math.fma %v_44, %v_44, %turn_42 : vector<8xf32>
          scf.yield %f_45 : vector<8xf32>
        }
        %total_46 = vector.reduction <add>, %loop_43 fastmath<reassoc> : vector<8xf32> into f32
        %mean_47 = arith.divf %total_46, %count9 : f32
        %shifted_48 = arith.addf %mean_47, %eps10 : f32
        %root_49 = math.sqrt %shifted_48 : f32
        %inverse_50 = arith.divf %one11, %root_49 : f32
        scf.for %i_51 = %at_3 to %end_5 step %i4 {
          %at_53 = arith.muli %at_7, %i1 : index
          %at_54 = arith.muli %i_51, %i3 : index
          %at_55 = arith.addi %at_53, %at_54 : index
          %at_56 = arith.muli %i_51, %i4 : index
          %x_57 = memref.load %norm[%at_56] : memref<2048xf32>
          %x_58 = memref.load %x[%at_7, %at_56] : memref<32x2048xf32>
          %x_59 = arith.mulf %x_58, %inverse_20 : f32
          %x_60 = arith.mulf %x_59, %x_57 : f32
          memref.store %x_60, %packed[%at_55] : memref<65536xf32>
          %x_61 = memref.load %x[%at_8, %at_56] : memref<32x2048xf32>
          %x_62 = arith.mulf %x_61, %inverse_30 : f32
          %x_63 = arith.mulf %x_62, %x_57 : f32
          %at_64 = arith.addi %at_55, %i4 : index
          memref.store %x_63, %packed[%at_64] : memref<65536xf32>
          %x_65 = memref.load %x[%at_9, %at_56] : memref<32x2048xf32>
          %x_66 = arith.mulf %x_65, %inverse_40 : f32
          %x_67 = arith.mulf %x_66, %x_57 : f32
          %at_68 = arith.addi %at_55, %i5 : index
          memref.store %x_67, %packed[%at_68] : memref<65536xf32>
          %x_69 = memref.load %x[%at_10, %at_56] : memref<32x2048xf32>
          %x_70 = arith.mulf %x_69, %inverse_50 : f32
          %x_71 = arith.mulf %x_70, %x_57 : f32
          %at_72 = arith.addi %at_55, %i6 : index
          memref.store %x_71, %packed[%at_72] : memref<65536xf32>
        }
      }
      return
    }
  }
}
hal.executable.source private @kernel_qkv_f16_product {
  hal.executable.export public @kernel_qkv_f16_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 34 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_qkv_f16_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 22 : index
      %i1 = arith.constant 12 : index
      %i2 = arith.constant 256 : index
      %i3 = arith.constant 2 : index
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 8 : index
      %i6 = arith.constant 1 : index
      %i7 = arith.constant 4 : index
      %i8 = arith.constant 2048 : index
      %splat9 = arith.constant dense<0.0> : vector<8xf32>
      %i10 = arith.constant 3 : index
      %i11 = arith.constant 6 : index
      %i12 = arith.constant 64 : index
      %i13 = arith.constant 28 : index
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<65536xf32>
      %w0 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<256x2048x8xf16>
      %w1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<64x2048x8xf16>
      %w2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<64x2048x8xf16>
      %q = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i4) : memref<32x2048xf32>
      %k = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i4) : memref<32x512xf32>
      %v = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%i4) : memref<32x512xf32>
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
              %v_24 = vector.load %w0[%i_7, %i_14, %i4] : memref<256x2048x8xf16>, vector<8xf16>
              %f_25 = arith.extf %v_24 : vector<8xf16> to vector<8xf32>
              %v_26 = vector.load %w0[%at_12, %i_14, %i4] : memref<256x2048x8xf16>, vector<8xf16>
              %f_27 = arith.extf %v_26 : vector<8xf16> to vector<8xf32>
              %at_28 = arith.muli %i_14, %i7 : index
              %at_29 = arith.addi %at_13, %at_28 : index
              %x_30 = memref.load %packed[%at_29] : memref<65536xf32>
              %b_31 = vector.broadcast %x_30 : f32 to vector<8xf32>
              %f_32 = math.fma %b_31, %f_25, %turn_15 : vector<8xf32>
              %f_33 = math.fma %b_31, %f_27, %turn_16 : vector<8xf32>
              %at_34 = arith.addi %at_29, %i6 : index
              %x_35 = memref.load %packed[%at_34] : memref<65536xf32>
              %b_36 = vector.broadcast %x_35 : f32 to vector<8xf32>
              %f_37 = math.fma %b_36, %f_25, %turn_17 : vector<8xf32>
              %f_38 = math.fma %b_36, %f_27, %turn_18 : vector<8xf32>
              %at_39 = arith.addi %at_29, %i3 : index
              %x_40 = memref.load %packed[%at_39] : memref<65536xf32>
              %b_41 = vector.broadcast %x_40 : f32 to vector<8xf32>
              %f_42 = math.fma %b_41, %f_25, %turn_19 : vector<8xf32>
              %f_43 = math.fma %b_41, %f_27, %turn_20 : vector<8xf32>
              %at_44 = arith.addi %at_29, %i10 : index
              %x_45 = memref.load %packed[%at_44] : memref<65536xf32>
              %b_46 = vector.broadcast %x_45 : f32 to vector<8xf32>
              %f_47 = math.fma %b_46, %f_25, %turn_21 : vector<8xf32>
              %f_48 = math.fma %b_46, %f_27, %turn_22 : vector<8xf32>
              scf.yield %f_32, %f_33, %f_37, %f_38, %f_42, %f_43, %f_47, %f_48 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_49 = arith.muli %i_7, %i5 : index
            vector.store %loop_23#0, %q[%at_11, %at_49] : memref<32x2048xf32>, vector<8xf32>
            %at_50 = arith.addi %i_7, %i6 : index
            %at_51 = arith.muli %at_50, %i5 : index
            vector.store %loop_23#1, %q[%at_11, %at_51] : memref<32x2048xf32>, vector<8xf32>
            %at_52 = arith.addi %at_11, %i6 : index
            %at_53 = arith.muli %i_7, %i5 : index
            vector.store %loop_23#2, %q[%at_52, %at_53] : memref<32x2048xf32>, vector<8xf32>
            %at_54 = arith.addi %i_7, %i6 : index
            %at_55 = arith.muli %at_54, %i5 : index
            vector.store %loop_23#3, %q[%at_52, %at_55] : memref<32x2048xf32>, vector<8xf32>
            %at_56 = arith.addi %at_11, %i3 : index
            %at_57 = arith.muli %i_7, %i5 : index
            vector.store %loop_23#4, %q[%at_56, %at_57] : memref<32x2048xf32>, vector<8xf32>
            %at_58 = arith.addi %i_7, %i6 : index
            %at_59 = arith.muli %at_58, %i5 : index
            vector.store %loop_23#5, %q[%at_56, %at_59] : memref<32x2048xf32>, vector<8xf32>
            %at_60 = arith.addi %at_11, %i10 : index
            %at_61 = arith.muli %i_7, %i5 : index
            vector.store %loop_23#6, %q[%at_60, %at_61] : memref<32x2048xf32>, vector<8xf32>
            %at_62 = arith.addi %i_7, %i6 : index
            %at_63 = arith.muli %at_62, %i5 : index
            vector.store %loop_23#7, %q[%at_60, %at_63] : memref<32x2048xf32>, vector<8xf32>
          }
        }
      }
      %mine_64 = arith.subi %group_1, %i0 : index
      %inside_65 = arith.cmpi ult, %mine_64, %i11 : index
      scf.if %inside_65 {
        %at_66 = arith.muli %mine_64, %i1 : index
        %at_67 = arith.addi %at_66, %i1 : index
        %end_68 = arith.minsi %at_67, %i12 : index
        %end_69 = arith.minsi %end_68, %i12 : index
        scf.for %i_70 = %at_66 to %end_69 step %i3 {
          scf.for %i_72 = %i4 to %i5 step %i6 {
            %at_74 = arith.muli %i_72, %i7 : index
            %at_75 = arith.addi %i_70, %i6 : index
            %at_76 = arith.muli %at_74, %i8 : index
            %loop_86:8 = scf.for %i_77 = %i4 to %i8 step %i6 iter_args(%turn_78 = %splat9, %turn_79 = %splat9, %turn_80 = %splat9, %turn_81 = %splat9, %turn_82 = %splat9, %turn_83 = %splat9, %turn_84 = %splat9, %turn_85 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %v_87 = vector.load %w1[%i_70, %i_77, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_88 = arith.extf %v_87 : vector<8xf16> to vector<8xf32>
              %v_89 = vector.load %w1[%at_75, %i_77, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_90 = arith.extf %v_89 : vector<8xf16> to vector<8xf32>
              %at_91 = arith.muli %i_77, %i7 : index
              %at_92 = arith.addi %at_76, %at_91 : index
              %x_93 = memref.load %packed[%at_92] : memref<65536xf32>
              %b_94 = vector.broadcast %x_93 : f32 to vector<8xf32>
              %f_95 = math.fma %b_94, %f_88, %turn_78 : vector<8xf32>
              %f_96 = math.fma %b_94, %f_90, %turn_79 : vector<8xf32>
              %at_97 = arith.addi %at_92, %i6 : index
              %x_98 = memref.load %packed[%at_97] : memref<65536xf32>
              %b_99 = vector.broadcast %x_98 : f32 to vector<8xf32>
              %f_100 = math.fma %b_99, %f_88, %turn_80 : vector<8xf32>
              %f_101 = math.fma %b_99, %f_90, %turn_81 : vector<8xf32>
              %at_102 = arith.addi %at_92, %i3 : index
              %x_103 = memref.load %packed[%at_102] : memref<65536xf32>
              %b_104 = vector.broadcast %x_103 : f32 to vector<8xf32>
              %f_105 = math.fma %b_104, %f_88, %turn_82 : vector<8xf32>
              %f_106 = math.fma %b_104, %f_90, %turn_83 : vector<8xf32>
              %at_107 = arith.addi %at_92, %i10 : index
              %x_108 = memref.load %packed[%at_107] : memref<65536xf32>
              %b_109 = vector.broadcast %x_108 : f32 to vector<8xf32>
              %f_110 = math.fma %b_109, %f_88, %turn_84 : vector<8xf32>
              %f_111 = math.fma %b_109, %f_90, %turn_85 : vector<8xf32>
              scf.yield %f_95, %f_96, %f_100, %f_101, %f_105, %f_106, %f_110, %f_111 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_112 = arith.muli %i_70, %i5 : index
            vector.store %loop_86#0, %k[%at_74, %at_112] : memref<32x512xf32>, vector<8xf32>
            %at_113 = arith.addi %i_70, %i6 : index
            %at_114 = arith.muli %at_113, %i5 : index
            vector.store %loop_86#1, %k[%at_74, %at_114] : memref<32x512xf32>, vector<8xf32>
            %at_115 = arith.addi %at_74, %i6 : index
            %at_116 = arith.muli %i_70, %i5 : index
            vector.store %loop_86#2, %k[%at_115, %at_116] : memref<32x512xf32>, vector<8xf32>
            %at_117 = arith.addi %i_70, %i6 : index
            %at_118 = arith.muli %at_117, %i5 : index
            vector.store %loop_86#3, %k[%at_115, %at_118] : memref<32x512xf32>, vector<8xf32>
            %at_119 = arith.addi %at_74, %i3 : index
            %at_120 = arith.muli %i_70, %i5 : index
            vector.store %loop_86#4, %k[%at_119, %at_120] : memref<32x512xf32>, vector<8xf32>
            %at_121 = arith.addi %i_70, %i6 : index
            %at_122 = arith.muli %at_121, %i5 : index
            vector.store %loop_86#5, %k[%at_119, %at_122] : memref<32x512xf32>, vector<8xf32>
            %at_123 = arith.addi %at_74, %i10 : index
            %at_124 = arith.muli %i_70, %i5 : index
            vector.store %loop_86#6, %k[%at_123, %at_124] : memref<32x512xf32>, vector<8xf32>
            %at_125 = arith.addi %i_70, %i6 : index
            %at_126 = arith.muli %at_125, %i5 : index
            vector.store %loop_86#7, %k[%at_123, %at_126] : memref<32x512xf32>, vector<8xf32>
          }
        }
      }
      %mine_127 = arith.subi %group_1, %i13 : index
      %inside_128 = arith.cmpi ult, %mine_127, %i11 : index
      scf.if %inside_128 {
        %at_129 = arith.muli %mine_127, %i1 : index
        %at_130 = arith.addi %at_129, %i1 : index
        %end_131 = arith.minsi %at_130, %i12 : index
        %end_132 = arith.minsi %end_131, %i12 : index
        scf.for %i_133 = %at_129 to %end_132 step %i3 {
          scf.for %i_135 = %i4 to %i5 step %i6 {
            %at_137 = arith.muli %i_135, %i7 : index
            %at_138 = arith.addi %i_133, %i6 : index
            %at_139 = arith.muli %at_137, %i8 : index
            %loop_149:8 = scf.for %i_140 = %i4 to %i8 step %i6 iter_args(%turn_141 = %splat9, %turn_142 = %splat9, %turn_143 = %splat9, %turn_144 = %splat9, %turn_145 = %splat9, %turn_146 = %splat9, %turn_147 = %splat9, %turn_148 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %v_150 = vector.load %w2[%i_133, %i_140, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_151 = arith.extf %v_150 : vector<8xf16> to vector<8xf32>
              %v_152 = vector.load %w2[%at_138, %i_140, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_153 = arith.extf %v_152 : vector<8xf16> to vector<8xf32>
              %at_154 = arith.muli %i_140, %i7 : index
              %at_155 = arith.addi %at_139, %at_154 : index
              %x_156 = memref.load %packed[%at_155] : memref<65536xf32>
              %b_157 = vector.broadcast %x_156 : f32 to vector<8xf32>
              %f_158 = math.fma %b_157, %f_151, %turn_141 : vector<8xf32>
              %f_159 = math.fma %b_157, %f_153, %turn_142 : vector<8xf32>
              %at_160 = arith.addi %at_155, %i6 : index
              %x_161 = memref.load %packed[%at_160] : memref<65536xf32>
              %b_162 = vector.broadcast %x_161 : f32 to vector<8xf32>
              %f_163 = math.fma %b_162, %f_151, %turn_143 : vector<8xf32>
              %f_164 = math.fma %b_162, %f_153, %turn_144 : vector<8xf32>
              %at_165 = arith.addi %at_155, %i3 : index
              %x_166 = memref.load %packed[%at_165] : memref<65536xf32>
              %b_167 = vector.broadcast %x_166 : f32 to vector<8xf32>
              %f_168 = math.fma %b_167, %f_151, %turn_145 : vector<8xf32>
              %f_169 = math.fma %b_167, %f_153, %turn_146 : vector<8xf32>
              %at_170 = arith.addi %at_155, %i10 : index
              %x_171 = memref.load %packed[%at_170] : memref<65536xf32>
              %b_172 = vector.broadcast %x_171 : f32 to vector<8xf32>
              %f_173 = math.fma %b_172, %f_151, %turn_147 : vector<8xf32>
              %f_174 = math.fma %b_172, %f_153, %turn_148 : vector<8xf32>
              scf.yield %f_158, %f_159, %f_163, %f_164, %f_168, %f_169, %f_173, %f_174 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_175 = arith.muli %i_133, %i5 : index
            vector.store %loop_149#0, %v[%at_137, %at_175] : memref<32x512xf32>, vector<8xf32>
            %at_176 = arith.addi %i_133, %i6 : index
            %at_177 = arith.muli %at_176, %i5 : index
            vector.store %loop_149#1, %v[%at_137, %at_177] : memref<32x512xf32>, vector<8xf32>
            %at_178 = arith.addi %at_137, %i6 : index
            %at_179 = arith.muli %i_133, %i5 : index
            vector.store %loop_149#2, %v[%at_178, %at_179] : memref<32x512xf32>, vector<8xf32>
            %at_180 = arith.addi %i_133, %i6 : index
            %at_181 = arith.muli %at_180, %i5 : index
            vector.store %loop_149#3, %v[%at_178, %at_181] : memref<32x512xf32>, vector<8xf32>
            %at_182 = arith.addi %at_137, %i3 : index
            %at_183 = arith.muli %i_133, %i5 : index
            vector.store %loop_149#4, %v[%at_182, %at_183] : memref<32x512xf32>, vector<8xf32>
            %at_184 = arith.addi %i_133, %i6 : index
            %at_185 = arith.muli %at_184, %i5 : index
            vector.store %loop_149#5, %v[%at_182, %at_185] : memref<32x512xf32>, vector<8xf32>
            %at_186 = arith.addi %at_137, %i10 : index
            %at_187 = arith.muli %i_133, %i5 : index
            vector.store %loop_149#6, %v[%at_186, %at_187] : memref<32x512xf32>, vector<8xf32>
            %at_188 = arith.addi %i_133, %i6 : index
            %at_189 = arith.muli %at_188, %i5 : index
            vector.store %loop_149#7, %v[%at_186, %at_189] : memref<32x512xf32>, vector<8xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @qkv_f16(%x: tensor<32x2048xf32>, %norm: tensor<2048xf32>, %wq: tensor<256x2048x8xf16>, %wk: tensor<64x2048x8xf16>, %wv: tensor<64x2048x8xf16>) -> (tensor<32x2048xf32>, tensor<32x512xf32>, tensor<32x512xf32>) {
  %packed = flow.dispatch @kernel_qkv_f16_pack::@kernel_qkv_f16_pack_entry(%x, %norm) : (tensor<32x2048xf32>, tensor<2048xf32>) -> tensor<65536xf32>
  %q, %k, %v = flow.dispatch @kernel_qkv_f16_product::@kernel_qkv_f16_product_entry(%packed, %wq, %wk, %wv) : (tensor<65536xf32>, tensor<256x2048x8xf16>, tensor<64x2048x8xf16>, tensor<64x2048x8xf16>) -> (tensor<32x2048xf32>, tensor<32x512xf32>, tensor<32x512xf32>)
  return %q, %k, %v : tensor<32x2048xf32>, tensor<32x512xf32>, tensor<32x512xf32>
}
