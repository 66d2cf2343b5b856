hal.executable.source private @kernel_linear_64x2048x512_q8_0_q8_pack {
  hal.executable.export public @kernel_linear_64x2048x512_q8_0_q8_pack_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 64 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_q8_0_q8_pack_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
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
        memref.store %total_14, %p_totals[%i_2, %group_1] : memref<64x64xf32>
      }
      return
    }
  }
}
hal.executable.source private @kernel_linear_64x2048x512_q8_0_q8_codes {
  hal.executable.export public @kernel_linear_64x2048x512_q8_0_q8_codes_entry ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) count(%device: !hal.device) -> (index, index, index) {
    %x = arith.constant 16 : index
    %y = arith.constant 1 : index
    %z = arith.constant 1 : index
    hal.return %x, %y, %z : index, index, index
  }
  builtin.module {
    func.func @kernel_linear_64x2048x512_q8_0_q8_codes_entry() attributes {translation_info = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline>} {
      %i0 = arith.constant 2 : index
      %i1 = arith.constant 32 : index
      %i2 = arith.constant 1 : index
      %splat3 = arith.constant dense<0.0> : vector<16xf32>
      %i4 = arith.constant 0 : index
      %i5 = arith.constant 128 : index
      %i6 = arith.constant 64 : index
      %i7 = arith.constant 512 : index
      %i8 = arith.constant 192 : index
      %i9 = arith.constant 256 : index
      %i10 = arith.constant 320 : index
      %i11 = arith.constant 384 : index
      %i12 = arith.constant 448 : index
      %i13 = arith.constant 16 : index
      %splat14 = arith.constant dense<0> : vector<16xi32>
      %splat15 = arith.constant dense<-128> : vector<64xi8>
      %i16 = arith.constant 3 : index
      %i17 = arith.constant 4 : index
      %i18 = arith.constant 5 : index
      %i19 = arith.constant 6 : index
      %i20 = arith.constant 7 : index
      %p = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%i4) : memref<64x64x8xi32>
      %p_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%i4) : memref<64x64xf32>
      %p_totals = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%i4) : memref<64x64xf32>
      %w_codes = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%i4) : memref<32x32768xi8>
      %w_scales = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%i4) : memref<32x1024xf16>
      %y = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%i4) : memref<64x512xf32>
      %sums_1 = memref.alloca() : memref<128x16xf32>
      %group_2 = hal.interface.workgroup.id[0] : index
      %at_3 = arith.muli %group_2, %i0 : index
      %at_4 = arith.addi %at_3, %i0 : index
      %end_5 = arith.minsi %at_4, %i1 : index
      %end_6 = arith.minsi %end_5, %i1 : index
      scf.for %i_7 = %at_3 to %end_6 step %i0 {
        %at_9 = arith.addi %i_7, %i2 : index
        scf.for %i_10 = %i4 to %i5 step %i2 {
          vector.store %splat3, %sums_1[%i_10, %i4] : memref<128x16xf32>, vector<16xf32>
        }
        scf.for %i_12 = %i4 to %i6 step %i2 {
          %at_14 = arith.muli %i_12, %i7 : index
          %codes_15 = vector.load %w_codes[%i_7, %at_14] : memref<32x32768xi8>, vector<64xi8>
          %at_16 = arith.addi %at_14, %i6 : index
          %codes_17 = vector.load %w_codes[%i_7, %at_16] : memref<32x32768xi8>, vector<64xi8>
          %at_18 = arith.addi %at_14, %i5 : index
          %codes_19 = vector.load %w_codes[%i_7, %at_18] : memref<32x32768xi8>, vector<64xi8>
          %at_20 = arith.addi %at_14, %i8 : index
          %codes_21 = vector.load %w_codes[%i_7, %at_20] : memref<32x32768xi8>, vector<64xi8>
          %at_22 = arith.addi %at_14, %i9 : index
          %codes_23 = vector.load %w_codes[%i_7, %at_22] : memref<32x32768xi8>, vector<64xi8>
          %at_24 = arith.addi %at_14, %i10 : index
          %codes_25 = vector.load %w_codes[%i_7, %at_24] : memref<32x32768xi8>, vector<64xi8>
          %at_26 = arith.addi %at_14, %i11 : index
          %codes_27 = vector.load %w_codes[%i_7, %at_26] : memref<32x32768xi8>, vector<64xi8>
          %at_28 = arith.addi %at_14, %i12 : index
          %codes_29 = vector.load %w_codes[%i_7, %at_28] : memref<32x32768xi8>, vector<64xi8>
          %at_30 = arith.muli %i_12, %i7 : index
          %codes_31 = vector.load %w_codes[%at_9, %at_30] : memref<32x32768xi8>, vector<64xi8>
          %at_32 = arith.addi %at_30, %i6 : index
          %codes_33 = vector.load %w_codes[%at_9, %at_32] : memref<32x32768xi8>, vector<64xi8>
          %at_34 = arith.addi %at_30, %i5 : index
          %codes_35 = vector.load %w_codes[%at_9, %at_34] : memref<32x32768xi8>, vector<64xi8>
          %at_36 = arith.addi %at_30, %i8 : index
          %codes_37 = vector.load %w_codes[%at_9, %at_36] : memref<32x32768xi8>, vector<64xi8>
          %at_38 = arith.addi %at_30, %i9 : index
          %codes_39 = vector.load %w_codes[%at_9, %at_38] : memref<32x32768xi8>, vector<64xi8>
          %at_40 = arith.addi %at_30, %i10 : index
          %codes_41 = vector.load %w_codes[%at_9, %at_40] : memref<32x32768xi8>, vector<64xi8>
          %at_42 = arith.addi %at_30, %i11 : index
          %codes_43 = vector.load %w_codes[%at_9, %at_42] : memref<32x32768xi8>, vector<64xi8>
          %at_44 = arith.addi %at_30, %i12 : index
          %codes_45 = vector.load %w_codes[%at_9, %at_44] : memref<32x32768xi8>, vector<64xi8>
          %at_46 = arith.muli %i_12, %i13 : index
          %v_47 = vector.load %w_scales[%i_7, %at_46] : memref<32x1024xf16>, vector<16xf16>
          %f_48 = arith.extf %v_47 : vector<16xf16> to vector<16xf32>
          %at_49 = arith.muli %i_12, %i13 : index
          %v_50 = vector.load %w_scales[%at_9, %at_49] : memref<32x1024xf16>, vector<16xf16>
          %f_51 = arith.extf %v_50 : vector<16xf16> to vector<16xf32>
          %dot_52 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat14, %splat15, %codes_15) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_53 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_52, %splat15, %codes_17) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_54 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_53, %splat15, %codes_19) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_55 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_54, %splat15, %codes_21) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_56 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_55, %splat15, %codes_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_57 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_56, %splat15, %codes_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_58 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_57, %splat15, %codes_27) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_59 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_58, %splat15, %codes_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_60 = arith.subi %splat14, %dot_59 : vector<16xi32>
          %dot_61 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%splat14, %splat15, %codes_31) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_62 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_61, %splat15, %codes_33) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_63 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_62, %splat15, %codes_35) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_64 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_63, %splat15, %codes_37) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_65 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_64, %splat15, %codes_39) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_66 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_65, %splat15, %codes_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_67 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_66, %splat15, %codes_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %dot_68 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_67, %splat15, %codes_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
          %start_69 = arith.subi %splat14, %dot_68 : vector<16xi32>
          scf.for %i_70 = %i4 to %i6 step %i2 {
            %x_72 = memref.load %p[%i_12, %i_70, %i4] : memref<64x64x8xi32>
            %word_73 = vector.broadcast %x_72 : i32 to vector<16xi32>
            %word_74 = vector.bitcast %word_73 : vector<16xi32> to vector<64xi8>
            %dot_75 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_60, %word_74, %codes_15) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_76 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%start_69, %word_74, %codes_31) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_77 = memref.load %p[%i_12, %i_70, %i2] : memref<64x64x8xi32>
            %word_78 = vector.broadcast %x_77 : i32 to vector<16xi32>
            %word_79 = vector.bitcast %word_78 : vector<16xi32> to vector<64xi8>
            %dot_80 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_75, %word_79, %codes_17) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_81 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_76, %word_79, %codes_33) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_82 = memref.load %p[%i_12, %i_70, %i0] : memref<64x64x8xi32>
            %word_83 = vector.broadcast %x_82 : i32 to vector<16xi32>
            %word_84 = vector.bitcast %word_83 : vector<16xi32> to vector<64xi8>
            %dot_85 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_80, %word_84, %codes_19) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_86 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_81, %word_84, %codes_35) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_87 = memref.load %p[%i_12, %i_70, %i16] : memref<64x64x8xi32>
            %word_88 = vector.broadcast %x_87 : i32 to vector<16xi32>
            %word_89 = vector.bitcast %word_88 : vector<16xi32> to vector<64xi8>
            %dot_90 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_85, %word_89, %codes_21) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_91 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_86, %word_89, %codes_37) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_92 = memref.load %p[%i_12, %i_70, %i17] : memref<64x64x8xi32>
            %word_93 = vector.broadcast %x_92 : i32 to vector<16xi32>
            %word_94 = vector.bitcast %word_93 : vector<16xi32> to vector<64xi8>
            %dot_95 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_90, %word_94, %codes_23) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_96 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_91, %word_94, %codes_39) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_97 = memref.load %p[%i_12, %i_70, %i18] : memref<64x64x8xi32>
            %word_98 = vector.broadcast %x_97 : i32 to vector<16xi32>
            %word_99 = vector.bitcast %word_98 : vector<16xi32> to vector<64xi8>
            %dot_100 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_95, %word_99, %codes_25) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_101 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_96, %word_99, %codes_41) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_102 = memref.load %p[%i_12, %i_70, %i19] : memref<64x64x8xi32>
            %word_103 = vector.broadcast %x_102 : i32 to vector<16xi32>
            %word_104 = vector.bitcast %word_103 : vector<16xi32> to vector<64xi8>
            %dot_105 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_100, %word_104, %codes_27) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_106 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_101, %word_104, %codes_43) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_107 = memref.load %p[%i_12, %i_70, %i20] : memref<64x64x8xi32>
            %word_108 = vector.broadcast %x_107 : i32 to vector<16xi32>
            %word_109 = vector.bitcast %word_108 : vector<16xi32> to vector<64xi8>
            %dot_110 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_105, %word_109, %codes_29) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %dot_111 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%dot_106, %word_109, %codes_45) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
            %x_112 = memref.load %p_scales[%i_12, %i_70] : memref<64x64xf32>
            %b_113 = vector.broadcast %x_112 : f32 to vector<16xf32>
            %at_114 = arith.muli %i_70, %i0 : index
            %v_115 = vector.load %sums_1[%at_114, %i4] : memref<128x16xf32>, vector<16xf32>
            %whole_116 = arith.sitofp %dot_110 : vector<16xi32> to vector<16xf32>
            %f_117 = arith.mulf %whole_116, %b_113 : vector<16xf32>
            %f_118 = math.fma %f_117, %f_48, %v_115 : vector<16xf32>
            vector.store %f_118, %sums_1[%at_114, %i4] : memref<128x16xf32>, vector<16xf32>
            %at_119 = arith.muli %i_70, %i0 : index
            %at_120 = arith.addi %at_119, %i2 : index
            %v_121 = vector.load %sums_1[%at_120, %i4] : memref<128x16xf32>, vector<16xf32>
            %whole_122 = arith.sitofp %dot_111 : vector<16xi32> to vector<16xf32>
            %f_123 = arith.mulf %whole_122, %b_113 : vector<16xf32>
            %f_124 = math.fma %f_123, %f_51, %v_121 : vector<16xf32>
            vector.store %f_124, %sums_1[%at_120, %i4] : memref<128x16xf32>, vector<16xf32>
          }
        }
        scf.for %i_125 = %i4 to %i6 step %i2 {
          %at_127 = arith.muli %i_125, %i0 : index
          %v_128 = vector.load %sums_1[%at_127, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_129 = arith.muli %i_7, %i13 : index
          vector.store %v_128, %y[%i_125, %at_129] : memref<64x512xf32>, vector<16xf32>
          %at_130 = arith.muli %i_125, %i0 : index
          %at_131 = arith.addi %at_130, %i2 : index
          %v_132 = vector.load %sums_1[%at_131, %i4] : memref<128x16xf32>, vector<16xf32>
          %at_133 = arith.muli %at_9, %i13 : index
          vector.store %v_132, %y[%i_125, %at_133] : memref<64x512xf32>, vector<16xf32>
        }
      }
      return
    }
  }
}
func.func private @linear_64x2048x512_q8_0_q8(%x_codes: tensor<64x2048xi8>, %x_scales: tensor<64x64xf32>, %x_sums: tensor<64x128xi32>, %w_codes: tensor<32x512x16x4xi8>, %w_scales: tensor<32x64x16xf16>) -> (tensor<64x512xf32>) {
  %packed, %packed_scales, %packed_totals = flow.dispatch @kernel_linear_64x2048x512_q8_0_q8_pack::@kernel_linear_64x2048x512_q8_0_q8_pack_entry(%x_codes, %x_scales, %x_sums) : (tensor<64x2048xi8>, tensor<64x64xf32>, tensor<64x128xi32>) -> (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>)
  %y = flow.dispatch @kernel_linear_64x2048x512_q8_0_q8_codes::@kernel_linear_64x2048x512_q8_0_q8_codes_entry(%packed, %packed_scales, %packed_totals, %w_codes, %w_scales) : (tensor<64x64x32xi8>, tensor<64x64xf32>, tensor<64x64xf32>, tensor<32x512x16x4xi8>, tensor<32x64x16xf16>) -> tensor<64x512xf32>
  return %y : tensor<64x512xf32>
}
