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
      %i5 = arith.constant 7 : index
      %i6 = arith.constant 1 : index
      %i7 = arith.constant 4 : index
      %i8 = arith.constant 2048 : index
      %splat9 = arith.constant dense<0.0> : vector<8xf32>
      %i10 = arith.constant 3 : index
      %i11 = arith.constant 8 : index
      %i12 = arith.constant 28 : index
      %i13 = arith.constant 6 : index
      %i14 = arith.constant 64 : index
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
            %at_49 = arith.muli %i_7, %i11 : index
            vector.store %loop_23#0, %q[%at_11, %at_49] : memref<32x2048xf32>, vector<8xf32>
            %at_50 = arith.addi %i_7, %i6 : index
            %at_51 = arith.muli %at_50, %i11 : index
            vector.store %loop_23#1, %q[%at_11, %at_51] : memref<32x2048xf32>, vector<8xf32>
            %at_52 = arith.addi %at_11, %i6 : index
            %at_53 = arith.muli %i_7, %i11 : index
            vector.store %loop_23#2, %q[%at_52, %at_53] : memref<32x2048xf32>, vector<8xf32>
            %at_54 = arith.addi %i_7, %i6 : index
            %at_55 = arith.muli %at_54, %i11 : index
            vector.store %loop_23#3, %q[%at_52, %at_55] : memref<32x2048xf32>, vector<8xf32>
            %at_56 = arith.addi %at_11, %i3 : index
            %at_57 = arith.muli %i_7, %i11 : index
            vector.store %loop_23#4, %q[%at_56, %at_57] : memref<32x2048xf32>, vector<8xf32>
            %at_58 = arith.addi %i_7, %i6 : index
            %at_59 = arith.muli %at_58, %i11 : index
            vector.store %loop_23#5, %q[%at_56, %at_59] : memref<32x2048xf32>, vector<8xf32>
            %at_60 = arith.addi %at_11, %i10 : index
            %at_61 = arith.muli %i_7, %i11 : index
            vector.store %loop_23#6, %q[%at_60, %at_61] : memref<32x2048xf32>, vector<8xf32>
            %at_62 = arith.addi %i_7, %i6 : index
            %at_63 = arith.muli %at_62, %i11 : index
            vector.store %loop_23#7, %q[%at_60, %at_63] : memref<32x2048xf32>, vector<8xf32>
          }
          scf.for %i_64 = %i4 to %i6 step %i6 {
            %at_66 = arith.muli %i_64, %i7 : index
            %at_67 = arith.addi %at_66, %i12 : index
            %at_68 = arith.addi %i_7, %i6 : index
            %at_69 = arith.muli %at_67, %i8 : index
            %loop_79:8 = scf.for %i_70 = %i4 to %i8 step %i6 iter_args(%turn_71 = %splat9, %turn_72 = %splat9, %turn_73 = %splat9, %turn_74 = %splat9, %turn_75 = %splat9, %turn_76 = %splat9, %turn_77 = %splat9, %turn_78 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %at_80 = arith.addi %i_7, %i3 : index
              memref.prefetch %w0[%at_80, %i_70, %i4], read, locality<2>, data : memref<256x2048x8xf16>
              %at_81 = arith.addi %at_68, %i3 : index
              memref.prefetch %w0[%at_81, %i_70, %i4], read, locality<2>, data : memref<256x2048x8xf16>
              %v_82 = vector.load %w0[%i_7, %i_70, %i4] : memref<256x2048x8xf16>, vector<8xf16>
              %f_83 = arith.extf %v_82 : vector<8xf16> to vector<8xf32>
              %v_84 = vector.load %w0[%at_68, %i_70, %i4] : memref<256x2048x8xf16>, vector<8xf16>
              %f_85 = arith.extf %v_84 : vector<8xf16> to vector<8xf32>
              %at_86 = arith.muli %i_70, %i7 : index
              %at_87 = arith.addi %at_69, %at_86 : index
              %x_88 = memref.load %packed[%at_87] : memref<65536xf32>
              %b_89 = vector.broadcast %x_88 : f32 to vector<8xf32>
              %f_90 = math.fma %b_89, %f_83, %turn_71 : vector<8xf32>
              %f_91 = math.fma %b_89, %f_85, %turn_72 : vector<8xf32>
              %at_92 = arith.addi %at_87, %i6 : index
              %x_93 = memref.load %packed[%at_92] : memref<65536xf32>
              %b_94 = vector.broadcast %x_93 : f32 to vector<8xf32>
              %f_95 = math.fma %b_94, %f_83, %turn_73 : vector<8xf32>
              %f_96 = math.fma %b_94, %f_85, %turn_74 : vector<8xf32>
              %at_97 = arith.addi %at_87, %i3 : index
              %x_98 = memref.load %packed[%at_97] : memref<65536xf32>
              %b_99 = vector.broadcast %x_98 : f32 to vector<8xf32>
              %f_100 = math.fma %b_99, %f_83, %turn_75 : vector<8xf32>
              %f_101 = math.fma %b_99, %f_85, %turn_76 : vector<8xf32>
              %at_102 = arith.addi %at_87, %i10 : index
              %x_103 = memref.load %packed[%at_102] : memref<65536xf32>
              %b_104 = vector.broadcast %x_103 : f32 to vector<8xf32>
              %f_105 = math.fma %b_104, %f_83, %turn_77 : vector<8xf32>
              %f_106 = math.fma %b_104, %f_85, %turn_78 : vector<8xf32>
              scf.yield %f_90, %f_91, %f_95, %f_96, %f_100, %f_101, %f_105, %f_106 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_107 = arith.muli %i_7, %i11 : index
            vector.store %loop_79#0, %q[%at_67, %at_107] : memref<32x2048xf32>, vector<8xf32>
            %at_108 = arith.addi %i_7, %i6 : index
            %at_109 = arith.muli %at_108, %i11 : index
            vector.store %loop_79#1, %q[%at_67, %at_109] : memref<32x2048xf32>, vector<8xf32>
            %at_110 = arith.addi %at_67, %i6 : index
            %at_111 = arith.muli %i_7, %i11 : index
            vector.store %loop_79#2, %q[%at_110, %at_111] : memref<32x2048xf32>, vector<8xf32>
            %at_112 = arith.addi %i_7, %i6 : index
            %at_113 = arith.muli %at_112, %i11 : index
            vector.store %loop_79#3, %q[%at_110, %at_113] : memref<32x2048xf32>, vector<8xf32>
            %at_114 = arith.addi %at_67, %i3 : index
            %at_115 = arith.muli %i_7, %i11 : index
            vector.store %loop_79#4, %q[%at_114, %at_115] : memref<32x2048xf32>, vector<8xf32>
            %at_116 = arith.addi %i_7, %i6 : index
            %at_117 = arith.muli %at_116, %i11 : index
            vector.store %loop_79#5, %q[%at_114, %at_117] : memref<32x2048xf32>, vector<8xf32>
            %at_118 = arith.addi %at_67, %i10 : index
            %at_119 = arith.muli %i_7, %i11 : index
            vector.store %loop_79#6, %q[%at_118, %at_119] : memref<32x2048xf32>, vector<8xf32>
            %at_120 = arith.addi %i_7, %i6 : index
            %at_121 = arith.muli %at_120, %i11 : index
            vector.store %loop_79#7, %q[%at_118, %at_121] : memref<32x2048xf32>, vector<8xf32>
          }
        }
      }
      %mine_122 = arith.subi %group_1, %i0 : index
      %inside_123 = arith.cmpi ult, %mine_122, %i13 : index
      scf.if %inside_123 {
        %at_124 = arith.muli %mine_122, %i1 : index
        %at_125 = arith.addi %at_124, %i1 : index
        %end_126 = arith.minsi %at_125, %i14 : index
        %end_127 = arith.minsi %end_126, %i14 : index
        scf.for %i_128 = %at_124 to %end_127 step %i3 {
          scf.for %i_130 = %i4 to %i5 step %i6 {
            %at_132 = arith.muli %i_130, %i7 : index
            %at_133 = arith.addi %i_128, %i6 : index
            %at_134 = arith.muli %at_132, %i8 : index
            %loop_144:8 = scf.for %i_135 = %i4 to %i8 step %i6 iter_args(%turn_136 = %splat9, %turn_137 = %splat9, %turn_138 = %splat9, %turn_139 = %splat9, %turn_140 = %splat9, %turn_141 = %splat9, %turn_142 = %splat9, %turn_143 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %v_145 = vector.load %w1[%i_128, %i_135, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_146 = arith.extf %v_145 : vector<8xf16> to vector<8xf32>
              %v_147 = vector.load %w1[%at_133, %i_135, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_148 = arith.extf %v_147 : vector<8xf16> to vector<8xf32>
              %at_149 = arith.muli %i_135, %i7 : index
              %at_150 = arith.addi %at_134, %at_149 : index
              %x_151 = memref.load %packed[%at_150] : memref<65536xf32>
              %b_152 = vector.broadcast %x_151 : f32 to vector<8xf32>
              %f_153 = math.fma %b_152, %f_146, %turn_136 : vector<8xf32>
              %f_154 = math.fma %b_152, %f_148, %turn_137 : vector<8xf32>
              %at_155 = arith.addi %at_150, %i6 : index
              %x_156 = memref.load %packed[%at_155] : memref<65536xf32>
              %b_157 = vector.broadcast %x_156 : f32 to vector<8xf32>
              %f_158 = math.fma %b_157, %f_146, %turn_138 : vector<8xf32>
              %f_159 = math.fma %b_157, %f_148, %turn_139 : vector<8xf32>
              %at_160 = arith.addi %at_150, %i3 : index
              %x_161 = memref.load %packed[%at_160] : memref<65536xf32>
              %b_162 = vector.broadcast %x_161 : f32 to vector<8xf32>
              %f_163 = math.fma %b_162, %f_146, %turn_140 : vector<8xf32>
              %f_164 = math.fma %b_162, %f_148, %turn_141 : vector<8xf32>
              %at_165 = arith.addi %at_150, %i10 : index
              %x_166 = memref.load %packed[%at_165] : memref<65536xf32>
              %b_167 = vector.broadcast %x_166 : f32 to vector<8xf32>
              %f_168 = math.fma %b_167, %f_146, %turn_142 : vector<8xf32>
              %f_169 = math.fma %b_167, %f_148, %turn_143 : vector<8xf32>
              scf.yield %f_153, %f_154, %f_158, %f_159, %f_163, %f_164, %f_168, %f_169 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_170 = arith.muli %i_128, %i11 : index
            vector.store %loop_144#0, %k[%at_132, %at_170] : memref<32x512xf32>, vector<8xf32>
            %at_171 = arith.addi %i_128, %i6 : index
            %at_172 = arith.muli %at_171, %i11 : index
            vector.store %loop_144#1, %k[%at_132, %at_172] : memref<32x512xf32>, vector<8xf32>
            %at_173 = arith.addi %at_132, %i6 : index
            %at_174 = arith.muli %i_128, %i11 : index
            vector.store %loop_144#2, %k[%at_173, %at_174] : memref<32x512xf32>, vector<8xf32>
            %at_175 = arith.addi %i_128, %i6 : index
            %at_176 = arith.muli %at_175, %i11 : index
            vector.store %loop_144#3, %k[%at_173, %at_176] : memref<32x512xf32>, vector<8xf32>
            %at_177 = arith.addi %at_132, %i3 : index
            %at_178 = arith.muli %i_128, %i11 : index
            vector.store %loop_144#4, %k[%at_177, %at_178] : memref<32x512xf32>, vector<8xf32>
            %at_179 = arith.addi %i_128, %i6 : index
            %at_180 = arith.muli %at_179, %i11 : index
            vector.store %loop_144#5, %k[%at_177, %at_180] : memref<32x512xf32>, vector<8xf32>
            %at_181 = arith.addi %at_132, %i10 : index
            %at_182 = arith.muli %i_128, %i11 : index
            vector.store %loop_144#6, %k[%at_181, %at_182] : memref<32x512xf32>, vector<8xf32>
            %at_183 = arith.addi %i_128, %i6 : index
            %at_184 = arith.muli %at_183, %i11 : index
            vector.store %loop_144#7, %k[%at_181, %at_184] : memref<32x512xf32>, vector<8xf32>
          }
          scf.for %i_185 = %i4 to %i6 step %i6 {
            %at_187 = arith.muli %i_185, %i7 : index
            %at_188 = arith.addi %at_187, %i12 : index
            %at_189 = arith.addi %i_128, %i6 : index
            %at_190 = arith.muli %at_188, %i8 : index
            %loop_200:8 = scf.for %i_191 = %i4 to %i8 step %i6 iter_args(%turn_192 = %splat9, %turn_193 = %splat9, %turn_194 = %splat9, %turn_195 = %splat9, %turn_196 = %splat9, %turn_197 = %splat9, %turn_198 = %splat9, %turn_199 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %at_201 = arith.addi %i_128, %i3 : index
              memref.prefetch %w1[%at_201, %i_191, %i4], read, locality<2>, data : memref<64x2048x8xf16>
              %at_202 = arith.addi %at_189, %i3 : index
              memref.prefetch %w1[%at_202, %i_191, %i4], read, locality<2>, data : memref<64x2048x8xf16>
              %v_203 = vector.load %w1[%i_128, %i_191, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_204 = arith.extf %v_203 : vector<8xf16> to vector<8xf32>
              %v_205 = vector.load %w1[%at_189, %i_191, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_206 = arith.extf %v_205 : vector<8xf16> to vector<8xf32>
              %at_207 = arith.muli %i_191, %i7 : index
              %at_208 = arith.addi %at_190, %at_207 : index
              %x_209 = memref.load %packed[%at_208] : memref<65536xf32>
              %b_210 = vector.broadcast %x_209 : f32 to vector<8xf32>
              %f_211 = math.fma %b_210, %f_204, %turn_192 : vector<8xf32>
              %f_212 = math.fma %b_210, %f_206, %turn_193 : vector<8xf32>
              %at_213 = arith.addi %at_208, %i6 : index
              %x_214 = memref.load %packed[%at_213] : memref<65536xf32>
              %b_215 = vector.broadcast %x_214 : f32 to vector<8xf32>
              %f_216 = math.fma %b_215, %f_204, %turn_194 : vector<8xf32>
              %f_217 = math.fma %b_215, %f_206, %turn_195 : vector<8xf32>
              %at_218 = arith.addi %at_208, %i3 : index
              %x_219 = memref.load %packed[%at_218] : memref<65536xf32>
              %b_220 = vector.broadcast %x_219 : f32 to vector<8xf32>
              %f_221 = math.fma %b_220, %f_204, %turn_196 : vector<8xf32>
              %f_222 = math.fma %b_220, %f_206, %turn_197 : vector<8xf32>
              %at_223 = arith.addi %at_208, %i10 : index
              %x_224 = memref.load %packed[%at_223] : memref<65536xf32>
              %b_225 = vector.broadcast %x_224 : f32 to vector<8xf32>
              %f_226 = math.fma %b_225, %f_204, %turn_198 : vector<8xf32>
              %f_227 = math.fma %b_225, %f_206, %turn_199 : vector<8xf32>
              scf.yield %f_211, %f_212, %f_216, %f_217, %f_221, %f_222, %f_226, %f_227 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_228 = arith.muli %i_128, %i11 : index
            vector.store %loop_200#0, %k[%at_188, %at_228] : memref<32x512xf32>, vector<8xf32>
            %at_229 = arith.addi %i_128, %i6 : index
            %at_230 = arith.muli %at_229, %i11 : index
            vector.store %loop_200#1, %k[%at_188, %at_230] : memref<32x512xf32>, vector<8xf32>
            %at_231 = arith.addi %at_188, %i6 : index
            %at_232 = arith.muli %i_128, %i11 : index
            vector.store %loop_200#2, %k[%at_231, %at_232] : memref<32x512xf32>, vector<8xf32>
            %at_233 = arith.addi %i_128, %i6 : index
            %at_234 = arith.muli %at_233, %i11 : index
            vector.store %loop_200#3, %k[%at_231, %at_234] : memref<32x512xf32>, vector<8xf32>
            %at_235 = arith.addi %at_188, %i3 : index
            %at_236 = arith.muli %i_128, %i11 : index
            vector.store %loop_200#4, %k[%at_235, %at_236] : memref<32x512xf32>, vector<8xf32>
            %at_237 = arith.addi %i_128, %i6 : index
            %at_238 = arith.muli %at_237, %i11 : index
            vector.store %loop_200#5, %k[%at_235, %at_238] : memref<32x512xf32>, vector<8xf32>
            %at_239 = arith.addi %at_188, %i10 : index
            %at_240 = arith.muli %i_128, %i11 : index
            vector.store %loop_200#6, %k[%at_239, %at_240] : memref<32x512xf32>, vector<8xf32>
            %at_241 = arith.addi %i_128, %i6 : index
            %at_242 = arith.muli %at_241, %i11 : index
            vector.store %loop_200#7, %k[%at_239, %at_242] : memref<32x512xf32>, vector<8xf32>
          }
        }
      }
      %mine_243 = arith.subi %group_1, %i12 : index
      %inside_244 = arith.cmpi ult, %mine_243, %i13 : index
      scf.if %inside_244 {
        %at_245 = arith.muli %mine_243, %i1 : index
        %at_246 = arith.addi %at_245, %i1 : index
        %end_247 = arith.minsi %at_246, %i14 : index
        %end_248 = arith.minsi %end_247, %i14 : index
        scf.for %i_249 = %at_245 to %end_248 step %i3 {
          scf.for %i_251 = %i4 to %i5 step %i6 {
            %at_253 = arith.muli %i_251, %i7 : index
            %at_254 = arith.addi %i_249, %i6 : index
            %at_255 = arith.muli %at_253, %i8 : index
            %loop_265:8 = scf.for %i_256 = %i4 to %i8 step %i6 iter_args(%turn_257 = %splat9, %turn_258 = %splat9, %turn_259 = %splat9, %turn_260 = %splat9, %turn_261 = %splat9, %turn_262 = %splat9, %turn_263 = %splat9, %turn_264 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %v_266 = vector.load %w2[%i_249, %i_256, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_267 = arith.extf %v_266 : vector<8xf16> to vector<8xf32>
              %v_268 = vector.load %w2[%at_254, %i_256, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_269 = arith.extf %v_268 : vector<8xf16> to vector<8xf32>
              %at_270 = arith.muli %i_256, %i7 : index
              %at_271 = arith.addi %at_255, %at_270 : index
              %x_272 = memref.load %packed[%at_271] : memref<65536xf32>
              %b_273 = vector.broadcast %x_272 : f32 to vector<8xf32>
              %f_274 = math.fma %b_273, %f_267, %turn_257 : vector<8xf32>
              %f_275 = math.fma %b_273, %f_269, %turn_258 : vector<8xf32>
              %at_276 = arith.addi %at_271, %i6 : index
              %x_277 = memref.load %packed[%at_276] : memref<65536xf32>
              %b_278 = vector.broadcast %x_277 : f32 to vector<8xf32>
              %f_279 = math.fma %b_278, %f_267, %turn_259 : vector<8xf32>
              %f_280 = math.fma %b_278, %f_269, %turn_260 : vector<8xf32>
              %at_281 = arith.addi %at_271, %i3 : index
              %x_282 = memref.load %packed[%at_281] : memref<65536xf32>
              %b_283 = vector.broadcast %x_282 : f32 to vector<8xf32>
              %f_284 = math.fma %b_283, %f_267, %turn_261 : vector<8xf32>
              %f_285 = math.fma %b_283, %f_269, %turn_262 : vector<8xf32>
              %at_286 = arith.addi %at_271, %i10 : index
              %x_287 = memref.load %packed[%at_286] : memref<65536xf32>
              %b_288 = vector.broadcast %x_287 : f32 to vector<8xf32>
              %f_289 = math.fma %b_288, %f_267, %turn_263 : vector<8xf32>
              %f_290 = math.fma %b_288, %f_269, %turn_264 : vector<8xf32>
              scf.yield %f_274, %f_275, %f_279, %f_280, %f_284, %f_285, %f_289, %f_290 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_291 = arith.muli %i_249, %i11 : index
            vector.store %loop_265#0, %v[%at_253, %at_291] : memref<32x512xf32>, vector<8xf32>
            %at_292 = arith.addi %i_249, %i6 : index
            %at_293 = arith.muli %at_292, %i11 : index
            vector.store %loop_265#1, %v[%at_253, %at_293] : memref<32x512xf32>, vector<8xf32>
            %at_294 = arith.addi %at_253, %i6 : index
            %at_295 = arith.muli %i_249, %i11 : index
            vector.store %loop_265#2, %v[%at_294, %at_295] : memref<32x512xf32>, vector<8xf32>
            %at_296 = arith.addi %i_249, %i6 : index
            %at_297 = arith.muli %at_296, %i11 : index
            vector.store %loop_265#3, %v[%at_294, %at_297] : memref<32x512xf32>, vector<8xf32>
            %at_298 = arith.addi %at_253, %i3 : index
            %at_299 = arith.muli %i_249, %i11 : index
            vector.store %loop_265#4, %v[%at_298, %at_299] : memref<32x512xf32>, vector<8xf32>
            %at_300 = arith.addi %i_249, %i6 : index
            %at_301 = arith.muli %at_300, %i11 : index
            vector.store %loop_265#5, %v[%at_298, %at_301] : memref<32x512xf32>, vector<8xf32>
            %at_302 = arith.addi %at_253, %i10 : index
            %at_303 = arith.muli %i_249, %i11 : index
            vector.store %loop_265#6, %v[%at_302, %at_303] : memref<32x512xf32>, vector<8xf32>
            %at_304 = arith.addi %i_249, %i6 : index
            %at_305 = arith.muli %at_304, %i11 : index
            vector.store %loop_265#7, %v[%at_302, %at_305] : memref<32x512xf32>, vector<8xf32>
          }
          scf.for %i_306 = %i4 to %i6 step %i6 {
            %at_308 = arith.muli %i_306, %i7 : index
            %at_309 = arith.addi %at_308, %i12 : index
            %at_310 = arith.addi %i_249, %i6 : index
            %at_311 = arith.muli %at_309, %i8 : index
            %loop_321:8 = scf.for %i_312 = %i4 to %i8 step %i6 iter_args(%turn_313 = %splat9, %turn_314 = %splat9, %turn_315 = %splat9, %turn_316 = %splat9, %turn_317 = %splat9, %turn_318 = %splat9, %turn_319 = %splat9, %turn_320 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %at_322 = arith.addi %i_249, %i3 : index
              memref.prefetch %w2[%at_322, %i_312, %i4], read, locality<2>, data : memref<64x2048x8xf16>
              %at_323 = arith.addi %at_310, %i3 : index
              memref.prefetch %w2[%at_323, %i_312, %i4], read, locality<2>, data : memref<64x2048x8xf16>
              %v_324 = vector.load %w2[%i_249, %i_312, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_325 = arith.extf %v_324 : vector<8xf16> to vector<8xf32>
              %v_326 = vector.load %w2[%at_310, %i_312, %i4] : memref<64x2048x8xf16>, vector<8xf16>
              %f_327 = arith.extf %v_326 : vector<8xf16> to vector<8xf32>
              %at_328 = arith.muli %i_312, %i7 : index
              %at_329 = arith.addi %at_311, %at_328 : index
              %x_330 = memref.load %packed[%at_329] : memref<65536xf32>
              %b_331 = vector.broadcast %x_330 : f32 to vector<8xf32>
              %f_332 = math.fma %b_331, %f_325, %turn_313 : vector<8xf32>
              %f_333 = math.fma %b_331, %f_327, %turn_314 : vector<8xf32>
              %at_334 = arith.addi %at_329, %i6 : index
              %x_335 = memref.load %packed[%at_334] : memref<65536xf32>
              %b_336 = vector.broadcast %x_335 : f32 to vector<8xf32>
              %f_337 = math.fma %b_336, %f_325, %turn_315 : vector<8xf32>
              %f_338 = math.fma %b_336, %f_327, %turn_316 : vector<8xf32>
              %at_339 = arith.addi %at_329, %i3 : index
              %x_340 = memref.load %packed[%at_339] : memref<65536xf32>
              %b_341 = vector.broadcast %x_340 : f32 to vector<8xf32>
              %f_342 = math.fma %b_341, %f_325, %turn_317 : vector<8xf32>
              %f_343 = math.fma %b_341, %f_327, %turn_318 : vector<8xf32>
              %at_344 = arith.addi %at_329, %i10 : index
              %x_345 = memref.load %packed[%at_344] : memref<65536xf32>
              %b_346 = vector.broadcast %x_345 : f32 to vector<8xf32>
              %f_347 = math.fma %b_346, %f_325, %turn_319 : vector<8xf32>
              %f_348 = math.fma %b_346, %f_327, %turn_320 : vector<8xf32>
              scf.yield %f_332, %f_333, %f_337, %f_338, %f_342, %f_343, %f_347, %f_348 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            %at_349 = arith.muli %i_249, %i11 : index
            vector.store %loop_321#0, %v[%at_309, %at_349] : memref<32x512xf32>, vector<8xf32>
            %at_350 = arith.addi %i_249, %i6 : index
            %at_351 = arith.muli %at_350, %i11 : index
            vector.store %loop_321#1, %v[%at_309, %at_351] : memref<32x512xf32>, vector<8xf32>
            %at_352 = arith.addi %at_309, %i6 : index
            %at_353 = arith.muli %i_249, %i11 : index
            vector.store %loop_321#2, %v[%at_352, %at_353] : memref<32x512xf32>, vector<8xf32>
            %at_354 = arith.addi %i_249, %i6 : index
            %at_355 = arith.muli %at_354, %i11 : index
            vector.store %loop_321#3, %v[%at_352, %at_355] : memref<32x512xf32>, vector<8xf32>
            %at_356 = arith.addi %at_309, %i3 : index
            %at_357 = arith.muli %i_249, %i11 : index
            vector.store %loop_321#4, %v[%at_356, %at_357] : memref<32x512xf32>, vector<8xf32>
            %at_358 = arith.addi %i_249, %i6 : index
            %at_359 = arith.muli %at_358, %i11 : index
            vector.store %loop_321#5, %v[%at_356, %at_359] : memref<32x512xf32>, vector<8xf32>
            %at_360 = arith.addi %at_309, %i10 : index
            %at_361 = arith.muli %i_249, %i11 : index
            vector.store %loop_321#6, %v[%at_360, %at_361] : memref<32x512xf32>, vector<8xf32>
            %at_362 = arith.addi %i_249, %i6 : index
            %at_363 = arith.muli %at_362, %i11 : index
            vector.store %loop_321#7, %v[%at_360, %at_363] : memref<32x512xf32>, vector<8xf32>
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
