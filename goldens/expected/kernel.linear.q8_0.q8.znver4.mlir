hal.executable.source private @kernel_linear_64x2048x2048_q8_0_q8_pack {
  hal.executable.export public @kernel_linear_64x2048x2048_q8_0_q8_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x2048_q8_0_q8_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %splat0 = arith.constant dense<-128> : vector<32xi8>
      %i1 = arith.constant 0 : index
      %i2 = arith.constant 64 : index
      %i3 = arith.constant 1 : index
      %i4 = arith.constant 32 : index
      %i5 = arith.constant 2 : index
      %x = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i1) : memref<64x2048xi8>
      %s = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i1) : memref<64x64xf32>
      %t = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i1) : memref<64x128xi32>
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i1) : memref<64x64x32xi8>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i1) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i1) : memref<64x64xf32>
      %group_1 = hal.interface.workgroup.id[0] : index
      scf.for %i_2 = %i1 to %i2 step %i3 {
        %at_4 = arith.muli %i_2, %i4 : index
        %codes_5 = vector.load %x[%group_1, %at_4] : memref<64x2048xi8>, vector<32xi8>
        %turned_6 = arith.xori %codes_5, %splat0 : vector<32xi8>
        vector.store %turned_6, %p[%i_2, %group_1, %i1] : memref<64x64x32xi8>, vector<32xi8>
        %x_7 = memref.load %s[%group_1, %i_2] : memref<64x64xf32>
        memref.store %x_7, %p_scales[%i_2, %group_1] : memref<64x64xf32>
        %at_8 = arith.muli %i_2, %i5 : index
        %x_9 = memref.load %t[%group_1, %at_8] : memref<64x128xi32>
        %at_10 = arith.addi %at_8, %i3 : index
        %x_11 = memref.load %t[%group_1, %at_10] : memref<64x128xi32>
        %sum_12 = arith.addi %x_9, %x_11 : i32
        %whole_13 = arith.sitofp %sum_12 : i32 to f32
        %total_14 = arith.mulf %whole_13, %x_7 : f32
        %at_15 = arith.muli %i_2, %i3 : index
        memref.store %total_14, %p_totals[%at_15, %group_1] : memref<64x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_linear_64x2048x2048_q8_0_q8_codes {
  hal.executable.export public @kernel_linear_64x2048x2048_q8_0_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 32 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x2048_q8_0_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 4 : index
      %i1 = arith.constant 128 : index
      %i2 = arith.constant 2 : index
      %i3 = arith.constant 1 : index
      %splat4 = arith.constant dense<0.0> : vector<16xf32>
      %i5 = arith.constant 0 : index
      %i6 = arith.constant 64 : index
      %i7 = arith.constant 512 : index
      %i8 = arith.constant 192 : index
      %i9 = arith.constant 256 : index
      %i10 = arith.constant 320 : index
      %i11 = arith.constant 384 : index
      %i12 = arith.constant 448 : index
      %splat13 = arith.constant dense<-128> : vector<64xi8>
      %i14 = arith.constant 16 : index
      %splat15 = arith.constant dense<0> : vector<16xi32>
      %i16 = arith.constant 3 : index
      %i17 = arith.constant 5 : index
      %i18 = arith.constant 6 : index
      %i19 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i5) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i5) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i5) : memref<64x64xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i5) : memref<128x32768xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i5) : memref<128x1024xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i5) : memref<64x2048xf32>
      %sums_1 = memref.alloca() : memref<128x16xf32>
      %group_2 = hal.interface.workgroup.id[0] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %end_6 = arith.minsi %end_5, %i1 : index
      scf.for %i_7 = %at_3 to %end_6 step %i2 {
        %at_9 = arith.addi %i_7, %i3 : index
        scf.for %i_10 = %i5 to %i1 step %i3 {
          vector.store %splat4, %sums_1[%i_10, %i5] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_12 = %i5 to %i6 step %i3 {
          %at_14 = arith.muli %i_12, %i7 : index
          %codes_15 = vector.load %w_codes[%i_7, %at_14] : memref<128x32768xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i6 : index
          %codes_17 = vector.load %w_codes[%i_7, %at_16] : memref<128x32768xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i1 : index
          %codes_19 = vector.load %w_codes[%i_7, %at_18] : memref<128x32768xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w_codes[%i_7, %at_20] : memref<128x32768xi8>, vector<64xi8>
          %at_22 = arith.addi %at_14, %i9 : index
          %codes_23 = vector.load %w_codes[%i_7, %at_22] : memref<128x32768xi8>, vector<64xi8>
          %at_24 = arith.addi %at_14, %i10 : index
          %codes_25 = vector.load %w_codes[%i_7, %at_24] : memref<128x32768xi8>, vector<64xi8>
          %at_26 = arith.addi %at_14, %i11 : index
          %codes_27 = vector.load %w_codes[%i_7, %at_26] : memref<128x32768xi8>, vector<64xi8>
          %at_28 = arith.addi %at_14, %i12 : index
          %codes_29 = vector.load %w_codes[%i_7, %at_28] : memref<128x32768xi8>, vector<64xi8>
          %at_30 = arith.muli %i_12, %i14 : index
          %v_31 = vector.load %w_scales[%i_7, %at_30] : memref<128x1024xf16>, vector<16xf16>
          %f_32 = arith.extf %v_31 : vector<16xf16> to vector<16xf32>
          %at_33 = arith.muli %i_12, %i3 : index
          %at_34 = arith.muli %i_12, %i7 : index
          %codes_35 = vector.load %w_codes[%at_9, %at_34] : memref<128x32768xi8>, vector<64xi8>
          %at_36 = arith.addi %at_34, %i6 : index
          %codes_37 = vector.load %w_codes[%at_9, %at_36] : memref<128x32768xi8>, vector<64xi8>
          %at_38 = arith.addi %at_34, %i1 : index
          %codes_39 = vector.load %w_codes[%at_9, %at_38] : memref<128x32768xi8>, vector<64xi8>
          %at_40 = arith.addi %at_34, %i8 : index
          %codes_41 = vector.load %w_codes[%at_9, %at_40] : memref<128x32768xi8>, vector<64xi8>
          %at_42 = arith.addi %at_34, %i9 : index
          %codes_43 = vector.load %w_codes[%at_9, %at_42] : memref<128x32768xi8>, vector<64xi8>
          %at_44 = arith.addi %at_34, %i10 : index
          %codes_45 = vector.load %w_codes[%at_9, %at_44] : memref<128x32768xi8>, vector<64xi8>
          %at_46 = arith.addi %at_34, %i11 : index
          %codes_47 = vector.load %w_codes[%at_9, %at_46] : memref<128x32768xi8>, vector<64xi8>
          %at_48 = arith.addi %at_34, %i12 : index
          %codes_49 = vector.load %w_codes[%at_9, %at_48] : memref<128x32768xi8>, vector<64xi8>
          %at_50 = arith.muli %i_12, %i14 : index
          %v_51 = vector.load %w_scales[%at_9, %at_50] : memref<128x1024xf16>, vector<16xf16>
          %f_52 = arith.extf %v_51 : vector<16xf16> to vector<16xf32>
          %at_53 = arith.muli %i_12, %i3 : index
          %dot_54 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat15, %splat13, %codes_15) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_55 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_54, %splat13, %codes_17) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_56 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_55, %splat13, %codes_19) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_57 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_56, %splat13, %codes_21) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_58 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_57, %splat13, %codes_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_59 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_58, %splat13, %codes_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_60 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_59, %splat13, %codes_27) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_61 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_60, %splat13, %codes_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_62 = arith.subi %splat15, %dot_61 : vector<16xi32>
          %dot_63 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat15, %splat13, %codes_35) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_64 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_63, %splat13, %codes_37) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_65 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_64, %splat13, %codes_39) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_66 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_65, %splat13, %codes_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_67 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_66, %splat13, %codes_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_68 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_67, %splat13, %codes_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_69 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_68, %splat13, %codes_47) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_70 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_69, %splat13, %codes_49) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_71 = arith.subi %splat15, %dot_70 : vector<16xi32>
          scf.for %i_72 = %i5 to %i6 step %i3 {
            %x_74 = memref.load %p[%i_12, %i_72, %i5] : memref<64x64x8xi32>
            %word_75 = vector.broadcast %x_74 : i32 to vector<16xi32>
            %word_76 = vector.bitcast %word_75 : vector<16xi32> to vector<64xi8>
            %x_77 = memref.load %p[%i_12, %i_72, %i3] : memref<64x64x8xi32>
            %word_78 = vector.broadcast %x_77 : i32 to vector<16xi32>
            %word_79 = vector.bitcast %word_78 : vector<16xi32> to vector<64xi8>
            %x_80 = memref.load %p[%i_12, %i_72, %i2] : memref<64x64x8xi32>
            %word_81 = vector.broadcast %x_80 : i32 to vector<16xi32>
            %word_82 = vector.bitcast %word_81 : vector<16xi32> to vector<64xi8>
            %x_83 = memref.load %p[%i_12, %i_72, %i16] : memref<64x64x8xi32>
            %word_84 = vector.broadcast %x_83 : i32 to vector<16xi32>
            %word_85 = vector.bitcast %word_84 : vector<16xi32> to vector<64xi8>
            %x_86 = memref.load %p[%i_12, %i_72, %i0] : memref<64x64x8xi32>
            %word_87 = vector.broadcast %x_86 : i32 to vector<16xi32>
            %word_88 = vector.bitcast %word_87 : vector<16xi32> to vector<64xi8>
            %x_89 = memref.load %p[%i_12, %i_72, %i17] : memref<64x64x8xi32>
            %word_90 = vector.broadcast %x_89 : i32 to vector<16xi32>
            %word_91 = vector.bitcast %word_90 : vector<16xi32> to vector<64xi8>
            %x_92 = memref.load %p[%i_12, %i_72, %i18] : memref<64x64x8xi32>
            %word_93 = vector.broadcast %x_92 : i32 to vector<16xi32>
            %word_94 = vector.bitcast %word_93 : vector<16xi32> to vector<64xi8>
            %x_95 = memref.load %p[%i_12, %i_72, %i19] : memref<64x64x8xi32>
            %word_96 = vector.broadcast %x_95 : i32 to vector<16xi32>
            %word_97 = vector.bitcast %word_96 : vector<16xi32> to vector<64xi8>
            %x_98 = memref.load %p_scales[%i_12, %i_72] : memref<64x64xf32>
            %b_99 = vector.broadcast %x_98 : f32 to vector<16xf32>
            %at_100 = arith.muli %i_72, %i2 : index
            %v_101 = vector.load %sums_1[%at_100, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_102 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_62, %word_76, %codes_15) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_103 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat15, %word_79, %codes_17) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_104 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_102, %word_82, %codes_19) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_105 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_103, %word_85, %codes_21) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_106 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_104, %word_88, %codes_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_107 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_105, %word_91, %codes_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_108 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_106, %word_94, %codes_27) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_109 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_107, %word_97, %codes_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_110 = arith.addi %dot_108, %dot_109 : vector<16xi32>
            %whole_111 = arith.sitofp %sums_110 : vector<16xi32> to vector<16xf32>
            %f_112 = arith.mulf %whole_111, %b_99 : vector<16xf32>
            %f_113 = math.fma %f_112, %f_32, %v_101 : vector<16xf32>
            vector.store %f_113, %sums_1[%at_100, %i5] : memref<128x16xf32>, vector<16xf32>
            %at_114 = arith.muli %i_72, %i2 : index
            %at_115 = arith.addi %at_114, %i3 : index
            %v_116 = vector.load %sums_1[%at_115, %i5] : memref<128x16xf32>, vector<16xf32>
            %dot_117 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_71, %word_76, %codes_35) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_118 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat15, %word_79, %codes_37) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_119 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_117, %word_82, %codes_39) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_120 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_118, %word_85, %codes_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_121 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_119, %word_88, %codes_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_122 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_120, %word_91, %codes_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_123 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_121, %word_94, %codes_47) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_124 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_122, %word_97, %codes_49) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %sums_125 = arith.addi %dot_123, %dot_124 : vector<16xi32>
            %whole_126 = arith.sitofp %sums_125 : vector<16xi32> to vector<16xf32>
            %f_127 = arith.mulf %whole_126, %b_99 : vector<16xf32>
            %f_128 = math.fma %f_127, %f_52, %v_116 : vector<16xf32>
            vector.store %f_128, %sums_1[%at_115, %i5] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_129 = %i5 to %i6 step %i3 {
          %at_131 = arith.muli %i_129, %i2 : index
          %v_132 = vector.load %sums_1[%at_131, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_133 = arith.muli %i_7, %i14 : index
          vector.store %v_132, %y[%i_129, %at_133] : memref<64x2048xf32>, vector<16xf32>
          %at_134 = arith.muli %i_129, %i2 : index
          %at_135 = arith.addi %at_134, %i3 : index
          %v_136 = vector.load %sums_1[%at_135, %i5] : memref<128x16xf32>, vector<16xf32>
          %at_137 = arith.muli %at_9, %i14 : index
          vector.store %v_136, %y[%i_129, %at_137] : memref<64x2048xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x2048_q8_0_q8(%x_codes: tensor<64x2048xi8>, %x_scales: tensor<64x64xf32>, %x_sums: tensor<64x128xi32>, %w_codes: tensor<128x512x16x4xi8>, %w_scales: tensor<128x64x16xf16>) -> (tensor<64x2048xf32>) {
  %packed, %packed_scales, %packed_totals = flow.dispatch @kernel_linear_64x2048x2048_q8_0_q8_pack::@kernel_linear_64x2048x2048_q8_0_q8_pack_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>) -> (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>)
  %y = flow.dispatch @kernel_linear_64x2048x2048_q8_0_q8_codes::@kernel_linear_64x2048x2048_q8_0_q8_codes_entry(%packed, %packed_scales, %packed_totals, %w_codes, %w_scales) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<128x512x16x4xi8>, tensor<128x64x16xf16>) -> tensor<64x2048xf32>
  return %y : tensor<64x2048xf32>
}
