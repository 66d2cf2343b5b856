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
      %i3 = arith.constant 8 : index
      %splat4 = arith.constant dense<0> : vector<16xi32>
      %i5 = arith.constant 16 : index
      %splat6 = arith.constant dense<2147483647> : vector<16xi32>
      %splat7 = arith.constant dense<16> : vector<16xi32>
      %splat8 = arith.constant dense<1> : vector<16xi32>
      %splat9 = arith.constant dense<32767> : vector<16xi32>
      %i10 = arith.constant 32 : index
      %i11 = arith.constant 48 : index
      %i12 = arith.constant 64 : index
      %i13 = arith.constant 80 : index
      %i14 = arith.constant 96 : index
      %i15 = arith.constant 112 : index
      %i16 = arith.constant 3 : index
      %rows = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(4) offset(%i0) : memref<1099511627776xi32>
      %packed = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i0) : memref<1099511627776xi16>
      %job = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i0) : memref<4xi64>
      %x_1 = memref.load %job[%i0] : memref<4xi64>
      %n_2 = arith.index_cast %x_1 : i64 to index
      %x_3 = memref.load %job[%i1] : memref<4xi64>
      %n_4 = arith.index_cast %x_3 : i64 to index
      %x_5 = memref.load %job[%i2] : memref<4xi64>
      %n_6 = arith.index_cast %x_5 : i64 to index
      %at_7 = arith.muli %n_4, %i3 : index
      %loop_10 = scf.for %i_8 = %i0 to %n_2 step %i1 iter_args(%turn_9 = %splat4) -> (vector<16xi32>) {
        %at_11 = arith.muli %i_8, %at_7 : index
        %at_12 = arith.addi %i_8, %n_6 : index
        %at_13 = arith.muli %at_12, %at_7 : index
        %loop_16 = scf.for %i_14 = %i0 to %n_4 step %i5 iter_args(%turn_15 = %turn_9) -> (vector<16xi32>) {
          %at_17 = arith.addi %at_11, %i_14 : index
          %v_18 = vector.load %rows[%at_17] : memref<1099511627776xi32>, vector<16xi32>
          %magnitude_19 = arith.andi %v_18, %splat6 : vector<16xi32>
          %largest_20 = arith.maxui %turn_15, %magnitude_19 : vector<16xi32>
          %odd_21 = arith.shrui %v_18, %splat7 : vector<16xi32>
          %odd_22 = arith.andi %odd_21, %splat8 : vector<16xi32>
          %rounded_23 = arith.addi %v_18, %splat9 : vector<16xi32>
          %rounded_24 = arith.addi %rounded_23, %odd_22 : vector<16xi32>
          %rounded_25 = arith.shrui %rounded_24, %splat7 : vector<16xi32>
          %bits_26 = arith.trunci %rounded_25 : vector<16xi32> to vector<16xi16>
          %at_27 = arith.addi %at_17, %n_4 : index
          %v_28 = vector.load %rows[%at_27] : memref<1099511627776xi32>, vector<16xi32>
          %magnitude_29 = arith.andi %v_28, %splat6 : vector<16xi32>
          %largest_30 = arith.maxui %largest_20, %magnitude_29 : vector<16xi32>
          %odd_31 = arith.shrui %v_28, %splat7 : vector<16xi32>
          %odd_32 = arith.andi %odd_31, %splat8 : vector<16xi32>
          %rounded_33 = arith.addi %v_28, %splat9 : vector<16xi32>
          %rounded_34 = arith.addi %rounded_33, %odd_32 : vector<16xi32>
          %rounded_35 = arith.shrui %rounded_34, %splat7 : vector<16xi32>
          %bits_36 = arith.trunci %rounded_35 : vector<16xi32> to vector<16xi16>
          %at_37 = arith.addi %at_27, %n_4 : index
          %v_38 = vector.load %rows[%at_37] : memref<1099511627776xi32>, vector<16xi32>
          %magnitude_39 = arith.andi %v_38, %splat6 : vector<16xi32>
          %largest_40 = arith.maxui %largest_30, %magnitude_39 : vector<16xi32>
          %odd_41 = arith.shrui %v_38, %splat7 : vector<16xi32>
          %odd_42 = arith.andi %odd_41, %splat8 : vector<16xi32>
          %rounded_43 = arith.addi %v_38, %splat9 : vector<16xi32>
          %rounded_44 = arith.addi %rounded_43, %odd_42 : vector<16xi32>
          %rounded_45 = arith.shrui %rounded_44, %splat7 : vector<16xi32>
          %bits_46 = arith.trunci %rounded_45 : vector<16xi32> to vector<16xi16>
          %at_47 = arith.addi %at_37, %n_4 : index
          %v_48 = vector.load %rows[%at_47] : memref<1099511627776xi32>, vector<16xi32>
          %magnitude_49 = arith.andi %v_48, %splat6 : vector<16xi32>
          %largest_50 = arith.maxui %largest_40, %magnitude_49 : vector<16xi32>
          %odd_51 = arith.shrui %v_48, %splat7 : vector<16xi32>
          %odd_52 = arith.andi %odd_51, %splat8 : vector<16xi32>
          %rounded_53 = arith.addi %v_48, %splat9 : vector<16xi32>
          %rounded_54 = arith.addi %rounded_53, %odd_52 : vector<16xi32>
          %rounded_55 = arith.shrui %rounded_54, %splat7 : vector<16xi32>
          %bits_56 = arith.trunci %rounded_55 : vector<16xi32> to vector<16xi16>
          %at_57 = arith.addi %at_47, %n_4 : index
          %v_58 = vector.load %rows[%at_57] : memref<1099511627776xi32>, vector<16xi32>
          %magnitude_59 = arith.andi %v_58, %splat6 : vector<16xi32>
          %largest_60 = arith.maxui %largest_50, %magnitude_59 : vector<16xi32>
          %odd_61 = arith.shrui %v_58, %splat7 : vector<16xi32>
          %odd_62 = arith.andi %odd_61, %splat8 : vector<16xi32>
          %rounded_63 = arith.addi %v_58, %splat9 : vector<16xi32>
          %rounded_64 = arith.addi %rounded_63, %odd_62 : vector<16xi32>
          %rounded_65 = arith.shrui %rounded_64, %splat7 : vector<16xi32>
          %bits_66 = arith.trunci %rounded_65 : vector<16xi32> to vector<16xi16>
          %at_67 = arith.addi %at_57, %n_4 : index
          %v_68 = vector.load %rows[%at_67] : memref<1099511627776xi32>, vector<16xi32>
          %magnitude_69 = arith.andi %v_68, %splat6 : vector<16xi32>
          %largest_70 = arith.maxui %largest_60, %magnitude_69 : vector<16xi32>
          %odd_71 = arith.shrui %v_68, %splat7 : vector<16xi32>
          %odd_72 = arith.andi %odd_71, %splat8 : vector<16xi32>
          %rounded_73 = arith.addi %v_68, %splat9 : vector<16xi32>
          %rounded_74 = arith.addi %rounded_73, %odd_72 : vector<16xi32>
          %rounded_75 = arith.shrui %rounded_74, %splat7 : vector<16xi32>
          %bits_76 = arith.trunci %rounded_75 : vector<16xi32> to vector<16xi16>
          %at_77 = arith.addi %at_67, %n_4 : index
          %v_78 = vector.load %rows[%at_77] : memref<1099511627776xi32>, vector<16xi32>
          %magnitude_79 = arith.andi %v_78, %splat6 : vector<16xi32>
          %largest_80 = arith.maxui %largest_70, %magnitude_79 : vector<16xi32>
          %odd_81 = arith.shrui %v_78, %splat7 : vector<16xi32>
          %odd_82 = arith.andi %odd_81, %splat8 : vector<16xi32>
          %rounded_83 = arith.addi %v_78, %splat9 : vector<16xi32>
          %rounded_84 = arith.addi %rounded_83, %odd_82 : vector<16xi32>
          %rounded_85 = arith.shrui %rounded_84, %splat7 : vector<16xi32>
          %bits_86 = arith.trunci %rounded_85 : vector<16xi32> to vector<16xi16>
          %at_87 = arith.addi %at_77, %n_4 : index
          %v_88 = vector.load %rows[%at_87] : memref<1099511627776xi32>, vector<16xi32>
          %magnitude_89 = arith.andi %v_88, %splat6 : vector<16xi32>
          %largest_90 = arith.maxui %largest_80, %magnitude_89 : vector<16xi32>
          %odd_91 = arith.shrui %v_88, %splat7 : vector<16xi32>
          %odd_92 = arith.andi %odd_91, %splat8 : vector<16xi32>
          %rounded_93 = arith.addi %v_88, %splat9 : vector<16xi32>
          %rounded_94 = arith.addi %rounded_93, %odd_92 : vector<16xi32>
          %rounded_95 = arith.shrui %rounded_94, %splat7 : vector<16xi32>
          %bits_96 = arith.trunci %rounded_95 : vector<16xi32> to vector<16xi16>
          %at_97 = arith.muli %i_14, %i3 : index
          %at_98 = arith.addi %at_13, %at_97 : index
          %s_99 = vector.shuffle %bits_26, %bits_36 [0, 16, 1, 17, 2, 18, 3, 19, 8, 24, 9, 25, 10, 26, 11, 27] : vector<16xi16>, vector<16xi16>
          %s_100 = vector.shuffle %bits_46, %bits_56 [0, 16, 1, 17, 2, 18, 3, 19, 8, 24, 9, 25, 10, 26, 11, 27] : vector<16xi16>, vector<16xi16>
          %s_101 = vector.shuffle %bits_66, %bits_76 [0, 16, 1, 17, 2, 18, 3, 19, 8, 24, 9, 25, 10, 26, 11, 27] : vector<16xi16>, vector<16xi16>
          %s_102 = vector.shuffle %bits_86, %bits_96 [0, 16, 1, 17, 2, 18, 3, 19, 8, 24, 9, 25, 10, 26, 11, 27] : vector<16xi16>, vector<16xi16>
          %s_103 = vector.shuffle %bits_26, %bits_36 [4, 20, 5, 21, 6, 22, 7, 23, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi16>, vector<16xi16>
          %s_104 = vector.shuffle %bits_46, %bits_56 [4, 20, 5, 21, 6, 22, 7, 23, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi16>, vector<16xi16>
          %s_105 = vector.shuffle %bits_66, %bits_76 [4, 20, 5, 21, 6, 22, 7, 23, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi16>, vector<16xi16>
          %s_106 = vector.shuffle %bits_86, %bits_96 [4, 20, 5, 21, 6, 22, 7, 23, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi16>, vector<16xi16>
          %s_107 = vector.shuffle %s_99, %s_100 [0, 1, 16, 17, 2, 3, 18, 19, 8, 9, 24, 25, 10, 11, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_108 = vector.shuffle %s_101, %s_102 [0, 1, 16, 17, 2, 3, 18, 19, 8, 9, 24, 25, 10, 11, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_109 = vector.shuffle %s_99, %s_100 [4, 5, 20, 21, 6, 7, 22, 23, 12, 13, 28, 29, 14, 15, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_110 = vector.shuffle %s_101, %s_102 [4, 5, 20, 21, 6, 7, 22, 23, 12, 13, 28, 29, 14, 15, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_111 = vector.shuffle %s_107, %s_108 [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_112 = vector.shuffle %s_107, %s_108 [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_113 = vector.shuffle %s_109, %s_110 [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_114 = vector.shuffle %s_109, %s_110 [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_115 = vector.shuffle %s_103, %s_104 [0, 1, 16, 17, 2, 3, 18, 19, 8, 9, 24, 25, 10, 11, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_116 = vector.shuffle %s_105, %s_106 [0, 1, 16, 17, 2, 3, 18, 19, 8, 9, 24, 25, 10, 11, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_117 = vector.shuffle %s_103, %s_104 [4, 5, 20, 21, 6, 7, 22, 23, 12, 13, 28, 29, 14, 15, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_118 = vector.shuffle %s_105, %s_106 [4, 5, 20, 21, 6, 7, 22, 23, 12, 13, 28, 29, 14, 15, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_119 = vector.shuffle %s_115, %s_116 [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_120 = vector.shuffle %s_115, %s_116 [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_121 = vector.shuffle %s_117, %s_118 [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_122 = vector.shuffle %s_117, %s_118 [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_123 = vector.shuffle %s_111, %s_112 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xi16>, vector<16xi16>
          %s_124 = vector.shuffle %s_113, %s_114 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xi16>, vector<16xi16>
          %s_125 = vector.shuffle %s_119, %s_120 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xi16>, vector<16xi16>
          %s_126 = vector.shuffle %s_121, %s_122 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xi16>, vector<16xi16>
          %s_127 = vector.shuffle %s_111, %s_112 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_128 = vector.shuffle %s_113, %s_114 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_129 = vector.shuffle %s_119, %s_120 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_130 = vector.shuffle %s_121, %s_122 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          "vector.store"(%s_123, %packed, %at_98) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_131 = arith.addi %at_98, %i5 : index
          "vector.store"(%s_124, %packed, %at_131) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_132 = arith.addi %at_98, %i10 : index
          "vector.store"(%s_125, %packed, %at_132) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_133 = arith.addi %at_98, %i11 : index
          "vector.store"(%s_126, %packed, %at_133) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_134 = arith.addi %at_98, %i12 : index
          "vector.store"(%s_127, %packed, %at_134) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_135 = arith.addi %at_98, %i13 : index
          "vector.store"(%s_128, %packed, %at_135) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_136 = arith.addi %at_98, %i14 : index
          "vector.store"(%s_129, %packed, %at_136) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_137 = arith.addi %at_98, %i15 : index
          "vector.store"(%s_130, %packed, %at_137) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          scf.yield %largest_90 : vector<16xi32>
        }
        scf.yield %loop_16 : vector<16xi32>
      }
      %largest_138 = vector.reduction <maxui>, %loop_10 : vector<16xi32> into i32
      %largest_139 = arith.extui %largest_138 : i32 to i64
      memref.store %largest_139, %job[%i16] : memref<4xi64>
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
