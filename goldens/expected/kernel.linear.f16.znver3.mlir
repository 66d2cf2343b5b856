hal.executable.source private @kernel_linear_32x2048x512_f16_product {
  hal.executable.export public @kernel_linear_32x2048x512_f16_product_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_32x2048x512_f16_product_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 64 : index
      %i2 = arith.constant 0 : index
      %i3 = arith.constant 512 : index
      %i4 = arith.constant 32 : index
      %i5 = arith.constant 4 : index
      %i6 = arith.constant 1 : index
      %i7 = arith.constant 3 : index
      %i8 = arith.constant 8 : index
      %splat9 = arith.constant dense<0.0> : vector<8xf32>
      %i10 = arith.constant 2048 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i2) : memref<32x2048xf32>
      %w = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i2) : memref<64x2048x8xf16>
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
          %at_13 = arith.addi %i_6, %i6 : index
          %at_14 = arith.muli %i_6, %i8 : index
          %at_15 = arith.muli %at_13, %i8 : index
          %loop_25:8 = scf.for %i_16 = %i2 to %i3 step %i6 iter_args(%turn_17 = %splat9, %turn_18 = %splat9, %turn_19 = %splat9, %turn_20 = %splat9, %turn_21 = %splat9, %turn_22 = %splat9, %turn_23 = %splat9, %turn_24 = %splat9) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %v_26 = vector.load %w[%i_6, %i_16, %i2] : memref<64x2048x8xf16>, vector<8xf16>
            %f_27 = arith.extf %v_26 : vector<8xf16> to vector<8xf32>
            %v_28 = vector.load %w[%at_13, %i_16, %i2] : memref<64x2048x8xf16>, vector<8xf16>
            %f_29 = arith.extf %v_28 : vector<8xf16> to vector<8xf32>
            %x_30 = memref.load %x[%i_8, %i_16] : memref<32x2048xf32>
            %b_31 = vector.broadcast %x_30 : f32 to vector<8xf32>
            %f_32 = math.fma %b_31, %f_27, %turn_17 : vector<8xf32>
            %f_33 = math.fma %b_31, %f_29, %turn_18 : vector<8xf32>
            %x_34 = memref.load %x[%at_10, %i_16] : memref<32x2048xf32>
            %b_35 = vector.broadcast %x_34 : f32 to vector<8xf32>
            %f_36 = math.fma %b_35, %f_27, %turn_19 : vector<8xf32>
            %f_37 = math.fma %b_35, %f_29, %turn_20 : vector<8xf32>
            %x_38 = memref.load %x[%at_11, %i_16] : memref<32x2048xf32>
            %b_39 = vector.broadcast %x_38 : f32 to vector<8xf32>
            %f_40 = math.fma %b_39, %f_27, %turn_21 : vector<8xf32>
            %f_41 = math.fma %b_39, %f_29, %turn_22 : vector<8xf32>
            %x_42 = memref.load %x[%at_12, %i_16] : memref<32x2048xf32>
            %b_43 = vector.broadcast %x_42 : f32 to vector<8xf32>
            %f_44 = math.fma %b_43, %f_27, %turn_23 : vector<8xf32>
            %f_45 = math.fma %b_43, %f_29, %turn_24 : vector<8xf32>
            scf.yield %f_32, %f_33, %f_36, %f_37, %f_40, %f_41, %f_44, %f_45 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %loop_25#0, %y[%i_8, %at_14] : memref<32x512xf32>, vector<8xf32>
          vector.store %loop_25#1, %y[%i_8, %at_15] : memref<32x512xf32>, vector<8xf32>
          vector.store %loop_25#2, %y[%at_10, %at_14] : memref<32x512xf32>, vector<8xf32>
          vector.store %loop_25#3, %y[%at_10, %at_15] : memref<32x512xf32>, vector<8xf32>
          vector.store %loop_25#4, %y[%at_11, %at_14] : memref<32x512xf32>, vector<8xf32>
          vector.store %loop_25#5, %y[%at_11, %at_15] : memref<32x512xf32>, vector<8xf32>
          vector.store %loop_25#6, %y[%at_12, %at_14] : memref<32x512xf32>, vector<8xf32>
          vector.store %loop_25#7, %y[%at_12, %at_15] : memref<32x512xf32>, vector<8xf32>
        }
        scf.for %i_46 = %i3 to %i10 step %i3 {
          %at_48 = arith.addi %i_46, %i3 : index
          scf.for %i_49 = %i2 to %i4 step %i5 {
            %at_51 = arith.addi %i_49, %i6 : index
            %at_52 = arith.addi %i_49, %i0 : index
            %at_53 = arith.addi %i_49, %i7 : index
            %at_54 = arith.addi %i_6, %i6 : index
            %at_55 = arith.muli %i_6, %i8 : index
            %at_56 = arith.muli %at_54, %i8 : index
            %v_57 = vector.load %y[%i_49, %at_55] : memref<32x512xf32>, vector<8xf32>
            %v_58 = vector.load %y[%i_49, %at_56] : memref<32x512xf32>, vector<8xf32>
            %v_59 = vector.load %y[%at_51, %at_55] : memref<32x512xf32>, vector<8xf32>
            %v_60 = vector.load %y[%at_51, %at_56] : memref<32x512xf32>, vector<8xf32>
            %v_61 = vector.load %y[%at_52, %at_55] : memref<32x512xf32>, vector<8xf32>
            %v_62 = vector.load %y[%at_52, %at_56] : memref<32x512xf32>, vector<8xf32>
            %v_63 = vector.load %y[%at_53, %at_55] : memref<32x512xf32>, vector<8xf32>
            %v_64 = vector.load %y[%at_53, %at_56] : memref<32x512xf32>, vector<8xf32>
            %loop_74:8 = scf.for %i_65 = %i_46 to %at_48 step %i6 iter_args(%turn_66 = %v_57, %turn_67 = %v_58, %turn_68 = %v_59, %turn_69 = %v_60, %turn_70 = %v_61, %turn_71 = %v_62, %turn_72 = %v_63, %turn_73 = %v_64) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
              %v_75 = vector.load %w[%i_6, %i_65, %i2] : memref<64x2048x8xf16>, vector<8xf16>
              %f_76 = arith.extf %v_75 : vector<8xf16> to vector<8xf32>
              %v_77 = vector.load %w[%at_54, %i_65, %i2] : memref<64x2048x8xf16>, vector<8xf16>
              %f_78 = arith.extf %v_77 : vector<8xf16> to vector<8xf32>
              %x_79 = memref.load %x[%i_49, %i_65] : memref<32x2048xf32>
              %b_80 = vector.broadcast %x_79 : f32 to vector<8xf32>
              %f_81 = math.fma %b_80, %f_76, %turn_66 : vector<8xf32>
              %f_82 = math.fma %b_80, %f_78, %turn_67 : vector<8xf32>
              %x_83 = memref.load %x[%at_51, %i_65] : memref<32x2048xf32>
              %b_84 = vector.broadcast %x_83 : f32 to vector<8xf32>
              %f_85 = math.fma %b_84, %f_76, %turn_68 : vector<8xf32>
              %f_86 = math.fma %b_84, %f_78, %turn_69 : vector<8xf32>
              %x_87 = memref.load %x[%at_52, %i_65] : memref<32x2048xf32>
              %b_88 = vector.broadcast %x_87 : f32 to vector<8xf32>
              %f_89 = math.fma %b_88, %f_76, %turn_70 : vector<8xf32>
              %f_90 = math.fma %b_88, %f_78, %turn_71 : vector<8xf32>
              %x_91 = memref.load %x[%at_53, %i_65] : memref<32x2048xf32>
              %b_92 = vector.broadcast %x_91 : f32 to vector<8xf32>
              %f_93 = math.fma %b_92, %f_76, %turn_72 : vector<8xf32>
              %f_94 = math.fma %b_92, %f_78, %turn_73 : vector<8xf32>
              scf.yield %f_81, %f_82, %f_85, %f_86, %f_89, %f_90, %f_93, %f_94 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
            }
            vector.store %loop_74#0, %y[%i_49, %at_55] : memref<32x512xf32>, vector<8xf32>
            vector.store %loop_74#1, %y[%i_49, %at_56] : memref<32x512xf32>, vector<8xf32>
            vector.store %loop_74#2, %y[%at_51, %at_55] : memref<32x512xf32>, vector<8xf32>
            vector.store %loop_74#3, %y[%at_51, %at_56] : memref<32x512xf32>, vector<8xf32>
            vector.store %loop_74#4, %y[%at_52, %at_55] : memref<32x512xf32>, vector<8xf32>
            vector.store %loop_74#5, %y[%at_52, %at_56] : memref<32x512xf32>, vector<8xf32>
            vector.store %loop_74#6, %y[%at_53, %at_55] : memref<32x512xf32>, vector<8xf32>
            vector.store %loop_74#7, %y[%at_53, %at_56] : memref<32x512xf32>, vector<8xf32>
          }
        }
      }
      return
    }
  }
}
func.func private @linear_32x2048x512_f16(%x: tensor<32x2048xf32>, %w: tensor<64x2048x8xf16>) -> (tensor<32x512xf32>) {
  %y = flow.dispatch @kernel_linear_32x2048x512_f16_product::@kernel_linear_32x2048x512_f16_product_entry(%x, %w) : (tensor<32x2048xf32>, tensor<64x2048x8xf16>) -> tensor<32x512xf32>
  return %y : tensor<32x512xf32>
}
