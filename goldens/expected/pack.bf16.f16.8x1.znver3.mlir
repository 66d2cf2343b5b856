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
      %splat4 = arith.constant dense<0> : vector<16xi16>
      %i5 = arith.constant 16 : index
      %splat6 = arith.constant dense<32767> : vector<16xi16>
      %splat7 = arith.constant dense<16> : vector<16xi32>
      %i8 = arith.constant 32 : index
      %i9 = arith.constant 48 : index
      %i10 = arith.constant 64 : index
      %i11 = arith.constant 80 : index
      %i12 = arith.constant 96 : index
      %i13 = arith.constant 112 : index
      %i14 = arith.constant 3 : index
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
      %loop_10 = scf.for %i_8 = %i0 to %n_2 step %i1 iter_args(%turn_9 = %splat4) -> (vector<16xi16>) {
        %at_11 = arith.muli %i_8, %at_7 : index
        %at_12 = arith.addi %i_8, %n_6 : index
        %at_13 = arith.muli %at_12, %at_7 : index
        %loop_16 = scf.for %i_14 = %i0 to %n_4 step %i5 iter_args(%turn_15 = %turn_9) -> (vector<16xi16>) {
          %at_17 = arith.addi %at_11, %i_14 : index
          %v_18 = vector.load %rows[%at_17] : memref<1099511627776xi16>, vector<16xi16>
          %magnitude_19 = arith.andi %v_18, %splat6 : vector<16xi16>
          %largest_20 = arith.maxui %turn_15, %magnitude_19 : vector<16xi16>
          %wide_21 = arith.extui %v_18 : vector<16xi16> to vector<16xi32>
          %bits_22 = arith.shli %wide_21, %splat7 : vector<16xi32>
          %f_23 = vector.bitcast %bits_22 : vector<16xi32> to vector<16xf32>
          %h_24 = arith.truncf %f_23 : vector<16xf32> to vector<16xf16>
          %bits_25 = vector.bitcast %h_24 : vector<16xf16> to vector<16xi16>
          %at_26 = arith.addi %at_17, %n_4 : index
          %v_27 = vector.load %rows[%at_26] : memref<1099511627776xi16>, vector<16xi16>
          %magnitude_28 = arith.andi %v_27, %splat6 : vector<16xi16>
          %largest_29 = arith.maxui %largest_20, %magnitude_28 : vector<16xi16>
          %wide_30 = arith.extui %v_27 : vector<16xi16> to vector<16xi32>
          %bits_31 = arith.shli %wide_30, %splat7 : vector<16xi32>
          %f_32 = vector.bitcast %bits_31 : vector<16xi32> to vector<16xf32>
          %h_33 = arith.truncf %f_32 : vector<16xf32> to vector<16xf16>
          %bits_34 = vector.bitcast %h_33 : vector<16xf16> to vector<16xi16>
          %at_35 = arith.addi %at_26, %n_4 : index
          %v_36 = vector.load %rows[%at_35] : memref<1099511627776xi16>, vector<16xi16>
          %magnitude_37 = arith.andi %v_36, %splat6 : vector<16xi16>
          %largest_38 = arith.maxui %largest_29, %magnitude_37 : vector<16xi16>
          %wide_39 = arith.extui %v_36 : vector<16xi16> to vector<16xi32>
          %bits_40 = arith.shli %wide_39, %splat7 : vector<16xi32>
          %f_41 = vector.bitcast %bits_40 : vector<16xi32> to vector<16xf32>
          %h_42 = arith.truncf %f_41 : vector<16xf32> to vector<16xf16>
          %bits_43 = vector.bitcast %h_42 : vector<16xf16> to vector<16xi16>
          %at_44 = arith.addi %at_35, %n_4 : index
          %v_45 = vector.load %rows[%at_44] : memref<1099511627776xi16>, vector<16xi16>
          %magnitude_46 = arith.andi %v_45, %splat6 : vector<16xi16>
          %largest_47 = arith.maxui %largest_38, %magnitude_46 : vector<16xi16>
          %wide_48 = arith.extui %v_45 : vector<16xi16> to vector<16xi32>
          %bits_49 = arith.shli %wide_48, %splat7 : vector<16xi32>
          %f_50 = vector.bitcast %bits_49 : vector<16xi32> to vector<16xf32>
          %h_51 = arith.truncf %f_50 : vector<16xf32> to vector<16xf16>
          %bits_52 = vector.bitcast %h_51 : vector<16xf16> to vector<16xi16>
          %at_53 = arith.addi %at_44, %n_4 : index
          %v_54 = vector.load %rows[%at_53] : memref<1099511627776xi16>, vector<16xi16>
          %magnitude_55 = arith.andi %v_54, %splat6 : vector<16xi16>
          %largest_56 = arith.maxui %largest_47, %magnitude_55 : vector<16xi16>
          %wide_57 = arith.extui %v_54 : vector<16xi16> to vector<16xi32>
          %bits_58 = arith.shli %wide_57, %splat7 : vector<16xi32>
          %f_59 = vector.bitcast %bits_58 : vector<16xi32> to vector<16xf32>
          %h_60 = arith.truncf %f_59 : vector<16xf32> to vector<16xf16>
          %bits_61 = vector.bitcast %h_60 : vector<16xf16> to vector<16xi16>
          %at_62 = arith.addi %at_53, %n_4 : index
          %v_63 = vector.load %rows[%at_62] : memref<1099511627776xi16>, vector<16xi16>
          %magnitude_64 = arith.andi %v_63, %splat6 : vector<16xi16>
          %largest_65 = arith.maxui %largest_56, %magnitude_64 : vector<16xi16>
          %wide_66 = arith.extui %v_63 : vector<16xi16> to vector<16xi32>
          %bits_67 = arith.shli %wide_66, %splat7 : vector<16xi32>
          %f_68 = vector.bitcast %bits_67 : vector<16xi32> to vector<16xf32>
          %h_69 = arith.truncf %f_68 : vector<16xf32> to vector<16xf16>
          %bits_70 = vector.bitcast %h_69 : vector<16xf16> to vector<16xi16>
          %at_71 = arith.addi %at_62, %n_4 : index
          %v_72 = vector.load %rows[%at_71] : memref<1099511627776xi16>, vector<16xi16>
          %magnitude_73 = arith.andi %v_72, %splat6 : vector<16xi16>
          %largest_74 = arith.maxui %largest_65, %magnitude_73 : vector<16xi16>
          %wide_75 = arith.extui %v_72 : vector<16xi16> to vector<16xi32>
          %bits_76 = arith.shli %wide_75, %splat7 : vector<16xi32>
          %f_77 = vector.bitcast %bits_76 : vector<16xi32> to vector<16xf32>
          %h_78 = arith.truncf %f_77 : vector<16xf32> to vector<16xf16>
          %bits_79 = vector.bitcast %h_78 : vector<16xf16> to vector<16xi16>
          %at_80 = arith.addi %at_71, %n_4 : index
          %v_81 = vector.load %rows[%at_80] : memref<1099511627776xi16>, vector<16xi16>
          %magnitude_82 = arith.andi %v_81, %splat6 : vector<16xi16>
          %largest_83 = arith.maxui %largest_74, %magnitude_82 : vector<16xi16>
          %wide_84 = arith.extui %v_81 : vector<16xi16> to vector<16xi32>
          %bits_85 = arith.shli %wide_84, %splat7 : vector<16xi32>
          %f_86 = vector.bitcast %bits_85 : vector<16xi32> to vector<16xf32>
          %h_87 = arith.truncf %f_86 : vector<16xf32> to vector<16xf16>
          %bits_88 = vector.bitcast %h_87 : vector<16xf16> to vector<16xi16>
          %at_89 = arith.muli %i_14, %i3 : index
          %at_90 = arith.addi %at_13, %at_89 : index
          %s_91 = vector.shuffle %bits_25, %bits_34 [0, 16, 1, 17, 2, 18, 3, 19, 8, 24, 9, 25, 10, 26, 11, 27] : vector<16xi16>, vector<16xi16>
          %s_92 = vector.shuffle %bits_43, %bits_52 [0, 16, 1, 17, 2, 18, 3, 19, 8, 24, 9, 25, 10, 26, 11, 27] : vector<16xi16>, vector<16xi16>
          %s_93 = vector.shuffle %bits_61, %bits_70 [0, 16, 1, 17, 2, 18, 3, 19, 8, 24, 9, 25, 10, 26, 11, 27] : vector<16xi16>, vector<16xi16>
          %s_94 = vector.shuffle %bits_79, %bits_88 [0, 16, 1, 17, 2, 18, 3, 19, 8, 24, 9, 25, 10, 26, 11, 27] : vector<16xi16>, vector<16xi16>
          %s_95 = vector.shuffle %bits_25, %bits_34 [4, 20, 5, 21, 6, 22, 7, 23, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi16>, vector<16xi16>
          %s_96 = vector.shuffle %bits_43, %bits_52 [4, 20, 5, 21, 6, 22, 7, 23, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi16>, vector<16xi16>
          %s_97 = vector.shuffle %bits_61, %bits_70 [4, 20, 5, 21, 6, 22, 7, 23, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi16>, vector<16xi16>
          %s_98 = vector.shuffle %bits_79, %bits_88 [4, 20, 5, 21, 6, 22, 7, 23, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi16>, vector<16xi16>
          %s_99 = vector.shuffle %s_91, %s_92 [0, 1, 16, 17, 2, 3, 18, 19, 8, 9, 24, 25, 10, 11, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_100 = vector.shuffle %s_93, %s_94 [0, 1, 16, 17, 2, 3, 18, 19, 8, 9, 24, 25, 10, 11, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_101 = vector.shuffle %s_91, %s_92 [4, 5, 20, 21, 6, 7, 22, 23, 12, 13, 28, 29, 14, 15, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_102 = vector.shuffle %s_93, %s_94 [4, 5, 20, 21, 6, 7, 22, 23, 12, 13, 28, 29, 14, 15, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_103 = vector.shuffle %s_99, %s_100 [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_104 = vector.shuffle %s_99, %s_100 [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_105 = vector.shuffle %s_101, %s_102 [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_106 = vector.shuffle %s_101, %s_102 [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_107 = vector.shuffle %s_95, %s_96 [0, 1, 16, 17, 2, 3, 18, 19, 8, 9, 24, 25, 10, 11, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_108 = vector.shuffle %s_97, %s_98 [0, 1, 16, 17, 2, 3, 18, 19, 8, 9, 24, 25, 10, 11, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_109 = vector.shuffle %s_95, %s_96 [4, 5, 20, 21, 6, 7, 22, 23, 12, 13, 28, 29, 14, 15, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_110 = vector.shuffle %s_97, %s_98 [4, 5, 20, 21, 6, 7, 22, 23, 12, 13, 28, 29, 14, 15, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_111 = vector.shuffle %s_107, %s_108 [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_112 = vector.shuffle %s_107, %s_108 [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_113 = vector.shuffle %s_109, %s_110 [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27] : vector<16xi16>, vector<16xi16>
          %s_114 = vector.shuffle %s_109, %s_110 [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_115 = vector.shuffle %s_103, %s_104 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xi16>, vector<16xi16>
          %s_116 = vector.shuffle %s_105, %s_106 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xi16>, vector<16xi16>
          %s_117 = vector.shuffle %s_111, %s_112 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xi16>, vector<16xi16>
          %s_118 = vector.shuffle %s_113, %s_114 [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23] : vector<16xi16>, vector<16xi16>
          %s_119 = vector.shuffle %s_103, %s_104 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_120 = vector.shuffle %s_105, %s_106 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_121 = vector.shuffle %s_111, %s_112 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          %s_122 = vector.shuffle %s_113, %s_114 [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31] : vector<16xi16>, vector<16xi16>
          "vector.store"(%s_115, %packed, %at_90) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_123 = arith.addi %at_90, %i5 : index
          "vector.store"(%s_116, %packed, %at_123) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_124 = arith.addi %at_90, %i8 : index
          "vector.store"(%s_117, %packed, %at_124) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_125 = arith.addi %at_90, %i9 : index
          "vector.store"(%s_118, %packed, %at_125) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_126 = arith.addi %at_90, %i10 : index
          "vector.store"(%s_119, %packed, %at_126) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_127 = arith.addi %at_90, %i11 : index
          "vector.store"(%s_120, %packed, %at_127) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_128 = arith.addi %at_90, %i12 : index
          "vector.store"(%s_121, %packed, %at_128) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          %at_129 = arith.addi %at_90, %i13 : index
          "vector.store"(%s_122, %packed, %at_129) <{alignment = 32 : i64, nontemporal = true}> : (vector<16xi16>, memref<1099511627776xi16>, index) -> ()
          scf.yield %largest_83 : vector<16xi16>
        }
        scf.yield %loop_16 : vector<16xi16>
      }
      %largest_130 = vector.reduction <maxui>, %loop_10 : vector<16xi16> into i16
      %largest_131 = arith.extui %largest_130 : i16 to i64
      memref.store %largest_131, %job[%i14] : memref<4xi64>
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
