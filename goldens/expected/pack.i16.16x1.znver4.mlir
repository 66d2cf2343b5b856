module {
hal.executable.source private @pack {
  hal.executable.export public @pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 1 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 0 : index
      %i1 = arith.constant 1 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 16 : index
      %splat4 = arith.constant dense<0> : vector<32xi16>
      %i5 = arith.constant 32 : index
      %i6 = arith.constant 64 : index
      %i7 = arith.constant 96 : index
      %i8 = arith.constant 128 : index
      %i9 = arith.constant 160 : index
      %i10 = arith.constant 192 : index
      %i11 = arith.constant 224 : index
      %i12 = arith.constant 256 : index
      %i13 = arith.constant 288 : index
      %i14 = arith.constant 320 : index
      %i15 = arith.constant 352 : index
      %i16 = arith.constant 384 : index
      %i17 = arith.constant 416 : index
      %i18 = arith.constant 448 : index
      %i19 = arith.constant 480 : index
      %i20 = arith.constant 3 : index
      %rows = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(2) offset(%i0) : memref<1099511627776xi16>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<1099511627776xi16>
      %job = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<4xi64>
      %x_1 = memref.load %job[%i0] : memref<4xi64>
      %n_2 = arith.index_cast %x_1 : i64 to index
      %x_3 = memref.load %job[%i1] : memref<4xi64>
      %n_4 = arith.index_cast %x_3 : i64 to index
      %x_5 = memref.load %job[%i2] : memref<4xi64>
      %n_6 = arith.index_cast %x_5 : i64 to index
      %at_7 = arith.muli %n_4, %i3 : index
      %loop_10 = scf.for %i_8 = %i0 to %n_2 step %i1 iter_args(%turn_9 = %splat4) -> (vector<32xi16>) {
        %at_11 = arith.muli %i_8, %at_7 : index
        %at_12 = arith.addi %i_8, %n_6 : index
        %at_13 = arith.muli %at_12, %at_7 : index
        %loop_16 = scf.for %i_14 = %i0 to %n_4 step %i5 iter_args(%turn_15 = %turn_9) -> (vector<32xi16>) {
          %at_17 = arith.addi %at_11, %i_14 : index
          %v_18 = vector.load %rows[%at_17] : memref<1099511627776xi16>, vector<32xi16>
          %at_19 = arith.addi %at_17, %n_4 : index
          %v_20 = vector.load %rows[%at_19] : memref<1099511627776xi16>, vector<32xi16>
          %at_21 = arith.addi %at_19, %n_4 : index
          %v_22 = vector.load %rows[%at_21] : memref<1099511627776xi16>, vector<32xi16>
          %at_23 = arith.addi %at_21, %n_4 : index
          %v_24 = vector.load %rows[%at_23] : memref<1099511627776xi16>, vector<32xi16>
          %at_25 = arith.addi %at_23, %n_4 : index
          %v_26 = vector.load %rows[%at_25] : memref<1099511627776xi16>, vector<32xi16>
          %at_27 = arith.addi %at_25, %n_4 : index
          %v_28 = vector.load %rows[%at_27] : memref<1099511627776xi16>, vector<32xi16>
          %at_29 = arith.addi %at_27, %n_4 : index
          %v_30 = vector.load %rows[%at_29] : memref<1099511627776xi16>, vector<32xi16>
          %at_31 = arith.addi %at_29, %n_4 : index
          %v_32 = vector.load %rows[%at_31] : memref<1099511627776xi16>, vector<32xi16>
          %at_33 = arith.addi %at_31, %n_4 : index
          %v_34 = vector.load %rows[%at_33] : memref<1099511627776xi16>, vector<32xi16>
          %at_35 = arith.addi %at_33, %n_4 : index
          %v_36 = vector.load %rows[%at_35] : memref<1099511627776xi16>, vector<32xi16>
          %at_37 = arith.addi %at_35, %n_4 : index
          %v_38 = vector.load %rows[%at_37] : memref<1099511627776xi16>, vector<32xi16>
          %at_39 = arith.addi %at_37, %n_4 : index
          %v_40 = vector.load %rows[%at_39] : memref<1099511627776xi16>, vector<32xi16>
          %at_41 = arith.addi %at_39, %n_4 : index
          %v_42 = vector.load %rows[%at_41] : memref<1099511627776xi16>, vector<32xi16>
          %at_43 = arith.addi %at_41, %n_4 : index
          %v_44 = vector.load %rows[%at_43] : memref<1099511627776xi16>, vector<32xi16>
          %at_45 = arith.addi %at_43, %n_4 : index
          %v_46 = vector.load %rows[%at_45] : memref<1099511627776xi16>, vector<32xi16>
          %at_47 = arith.addi %at_45, %n_4 : index
          %v_48 = vector.load %rows[%at_47] : memref<1099511627776xi16>, vector<32xi16>
          %at_49 = arith.muli %i_14, %i3 : index
          %at_50 = arith.addi %at_13, %at_49 : index
          %s_51 = vector.shuffle %v_18, %v_20 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_52 = vector.shuffle %v_22, %v_24 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_53 = vector.shuffle %v_26, %v_28 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_54 = vector.shuffle %v_30, %v_32 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_55 = vector.shuffle %v_18, %v_20 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_56 = vector.shuffle %v_22, %v_24 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_57 = vector.shuffle %v_26, %v_28 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_58 = vector.shuffle %v_30, %v_32 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_59 = vector.shuffle %s_51, %s_52 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_60 = vector.shuffle %s_53, %s_54 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_61 = vector.shuffle %s_51, %s_52 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_62 = vector.shuffle %s_53, %s_54 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_63 = vector.shuffle %s_59, %s_60 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_64 = vector.shuffle %s_59, %s_60 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_65 = vector.shuffle %s_61, %s_62 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_66 = vector.shuffle %s_61, %s_62 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_67 = vector.shuffle %s_55, %s_56 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_68 = vector.shuffle %s_57, %s_58 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_69 = vector.shuffle %s_55, %s_56 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_70 = vector.shuffle %s_57, %s_58 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_71 = vector.shuffle %s_67, %s_68 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_72 = vector.shuffle %s_67, %s_68 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_73 = vector.shuffle %s_69, %s_70 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_74 = vector.shuffle %s_69, %s_70 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_75 = vector.shuffle %v_34, %v_36 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_76 = vector.shuffle %v_38, %v_40 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_77 = vector.shuffle %v_42, %v_44 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_78 = vector.shuffle %v_46, %v_48 [0, 32, 1, 33, 2, 34, 3, 35, 8, 40, 9, 41, 10, 42, 11, 43, 16, 48, 17, 49, 18, 50, 19, 51, 24, 56, 25, 57, 26, 58, 27, 59] : vector<32xi16>, vector<32xi16>
          %s_79 = vector.shuffle %v_34, %v_36 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_80 = vector.shuffle %v_38, %v_40 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_81 = vector.shuffle %v_42, %v_44 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_82 = vector.shuffle %v_46, %v_48 [4, 36, 5, 37, 6, 38, 7, 39, 12, 44, 13, 45, 14, 46, 15, 47, 20, 52, 21, 53, 22, 54, 23, 55, 28, 60, 29, 61, 30, 62, 31, 63] : vector<32xi16>, vector<32xi16>
          %s_83 = vector.shuffle %s_75, %s_76 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_84 = vector.shuffle %s_77, %s_78 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_85 = vector.shuffle %s_75, %s_76 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_86 = vector.shuffle %s_77, %s_78 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_87 = vector.shuffle %s_83, %s_84 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_88 = vector.shuffle %s_83, %s_84 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_89 = vector.shuffle %s_85, %s_86 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_90 = vector.shuffle %s_85, %s_86 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_91 = vector.shuffle %s_79, %s_80 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_92 = vector.shuffle %s_81, %s_82 [0, 1, 32, 33, 2, 3, 34, 35, 8, 9, 40, 41, 10, 11, 42, 43, 16, 17, 48, 49, 18, 19, 50, 51, 24, 25, 56, 57, 26, 27, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_93 = vector.shuffle %s_79, %s_80 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_94 = vector.shuffle %s_81, %s_82 [4, 5, 36, 37, 6, 7, 38, 39, 12, 13, 44, 45, 14, 15, 46, 47, 20, 21, 52, 53, 22, 23, 54, 55, 28, 29, 60, 61, 30, 31, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_95 = vector.shuffle %s_91, %s_92 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_96 = vector.shuffle %s_91, %s_92 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_97 = vector.shuffle %s_93, %s_94 [0, 1, 2, 3, 32, 33, 34, 35, 8, 9, 10, 11, 40, 41, 42, 43, 16, 17, 18, 19, 48, 49, 50, 51, 24, 25, 26, 27, 56, 57, 58, 59] : vector<32xi16>, vector<32xi16>
          %s_98 = vector.shuffle %s_93, %s_94 [4, 5, 6, 7, 36, 37, 38, 39, 12, 13, 14, 15, 44, 45, 46, 47, 20, 21, 22, 23, 52, 53, 54, 55, 28, 29, 30, 31, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_99 = vector.shuffle %s_63, %s_87 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_100 = vector.shuffle %s_64, %s_88 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_101 = vector.shuffle %s_99, %s_100 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_102 = vector.shuffle %s_65, %s_89 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_103 = vector.shuffle %s_66, %s_90 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_104 = vector.shuffle %s_102, %s_103 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_105 = vector.shuffle %s_71, %s_95 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_106 = vector.shuffle %s_72, %s_96 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_107 = vector.shuffle %s_105, %s_106 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_108 = vector.shuffle %s_73, %s_97 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_109 = vector.shuffle %s_74, %s_98 [0, 1, 2, 3, 4, 5, 6, 7, 32, 33, 34, 35, 36, 37, 38, 39] : vector<32xi16>, vector<32xi16>
          %s_110 = vector.shuffle %s_108, %s_109 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_111 = vector.shuffle %s_63, %s_87 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_112 = vector.shuffle %s_64, %s_88 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_113 = vector.shuffle %s_111, %s_112 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_114 = vector.shuffle %s_65, %s_89 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_115 = vector.shuffle %s_66, %s_90 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_116 = vector.shuffle %s_114, %s_115 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_117 = vector.shuffle %s_71, %s_95 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_118 = vector.shuffle %s_72, %s_96 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_119 = vector.shuffle %s_117, %s_118 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_120 = vector.shuffle %s_73, %s_97 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_121 = vector.shuffle %s_74, %s_98 [8, 9, 10, 11, 12, 13, 14, 15, 40, 41, 42, 43, 44, 45, 46, 47] : vector<32xi16>, vector<32xi16>
          %s_122 = vector.shuffle %s_120, %s_121 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_123 = vector.shuffle %s_63, %s_87 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_124 = vector.shuffle %s_64, %s_88 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_125 = vector.shuffle %s_123, %s_124 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_126 = vector.shuffle %s_65, %s_89 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_127 = vector.shuffle %s_66, %s_90 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_128 = vector.shuffle %s_126, %s_127 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_129 = vector.shuffle %s_71, %s_95 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_130 = vector.shuffle %s_72, %s_96 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_131 = vector.shuffle %s_129, %s_130 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_132 = vector.shuffle %s_73, %s_97 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_133 = vector.shuffle %s_74, %s_98 [16, 17, 18, 19, 20, 21, 22, 23, 48, 49, 50, 51, 52, 53, 54, 55] : vector<32xi16>, vector<32xi16>
          %s_134 = vector.shuffle %s_132, %s_133 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_135 = vector.shuffle %s_63, %s_87 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_136 = vector.shuffle %s_64, %s_88 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_137 = vector.shuffle %s_135, %s_136 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_138 = vector.shuffle %s_65, %s_89 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_139 = vector.shuffle %s_66, %s_90 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_140 = vector.shuffle %s_138, %s_139 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_141 = vector.shuffle %s_71, %s_95 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_142 = vector.shuffle %s_72, %s_96 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_143 = vector.shuffle %s_141, %s_142 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_144 = vector.shuffle %s_73, %s_97 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_145 = vector.shuffle %s_74, %s_98 [24, 25, 26, 27, 28, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
          %s_146 = vector.shuffle %s_144, %s_145 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          "vector.store"(%s_101, %packed, %at_50) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_147 = arith.addi %at_50, %i5 : index
          "vector.store"(%s_104, %packed, %at_147) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_148 = arith.addi %at_50, %i6 : index
          "vector.store"(%s_107, %packed, %at_148) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_149 = arith.addi %at_50, %i7 : index
          "vector.store"(%s_110, %packed, %at_149) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_150 = arith.addi %at_50, %i8 : index
          "vector.store"(%s_113, %packed, %at_150) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_151 = arith.addi %at_50, %i9 : index
          "vector.store"(%s_116, %packed, %at_151) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_152 = arith.addi %at_50, %i10 : index
          "vector.store"(%s_119, %packed, %at_152) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_153 = arith.addi %at_50, %i11 : index
          "vector.store"(%s_122, %packed, %at_153) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_154 = arith.addi %at_50, %i12 : index
          "vector.store"(%s_125, %packed, %at_154) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_155 = arith.addi %at_50, %i13 : index
          "vector.store"(%s_128, %packed, %at_155) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_156 = arith.addi %at_50, %i14 : index
          "vector.store"(%s_131, %packed, %at_156) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_157 = arith.addi %at_50, %i15 : index
          "vector.store"(%s_134, %packed, %at_157) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_158 = arith.addi %at_50, %i16 : index
          "vector.store"(%s_137, %packed, %at_158) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_159 = arith.addi %at_50, %i17 : index
          "vector.store"(%s_140, %packed, %at_159) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_160 = arith.addi %at_50, %i18 : index
          "vector.store"(%s_143, %packed, %at_160) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          %at_161 = arith.addi %at_50, %i19 : index
          "vector.store"(%s_146, %packed, %at_161) <{alignment = 64 : i64, nontemporal = true}> : (vector<32xi16>, memref<1099511627776xi16>, index) -> ()
          scf.yield %turn_15 : vector<32xi16>
        }
        scf.yield %loop_16 : vector<32xi16>
      }
      %largest_162 = vector.reduction <maxui>, %loop_10 : vector<32xi16> into i16
      %largest_163 = arith.extui %largest_162 : i16 to i64
      memref.store %largest_163, %job[%i20] : memref<4xi64>
      return
    }
  }
}
util.func public @run(
    %rows: tensor<?xi8>, %packed: tensor<?xi8> {iree.abi.output = 0 : index},
    %job: tensor<4xi64> {iree.abi.output = 1 : index}) -> (tensor<?xi8>, tensor<4xi64>) {
  %c0 = arith.constant 0 : index
  %read = tensor.dim %rows, %c0 : tensor<?xi8>
  %written = tensor.dim %packed, %c0 : tensor<?xi8>
  %results:2 = flow.dispatch @pack::@pack_entry(%rows, %packed, %job) : (
      tensor<?xi8>{%read}, tensor<?xi8>{%written}, tensor<4xi64>) -> (%packed{%written}, %job)
  util.return %results#0, %results#1 : tensor<?xi8>, tensor<4xi64>
}
}
