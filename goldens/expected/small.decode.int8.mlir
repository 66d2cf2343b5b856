module @llama_decode {
  func.func public @decode(
      %embed_codes: tensor<64x128x16xi8> {stablehand.name = "embed.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [1024, 128], weight = "embed"}},
      %embed_scales: tensor<64x1x16xf32> {stablehand.name = "embed.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [1024, 128], weight = "embed"}},
      %l0_attn_norm: tensor<128xf32> {stablehand.name = "layers.0.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "layers.0.attn_norm"}},
      %l0_attn_q_codes: tensor<8x128x16xi8> {stablehand.name = "layers.0.attn.q.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.0.attn.q"}},
      %l0_attn_q_scales: tensor<8x1x16xf32> {stablehand.name = "layers.0.attn.q.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.0.attn.q"}},
      %l0_attn_k_codes: tensor<4x128x16xi8> {stablehand.name = "layers.0.attn.k.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.0.attn.k"}},
      %l0_attn_k_scales: tensor<4x1x16xf32> {stablehand.name = "layers.0.attn.k.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.0.attn.k"}},
      %l0_attn_v_codes: tensor<4x128x16xi8> {stablehand.name = "layers.0.attn.v.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.0.attn.v"}},
      %l0_attn_v_scales: tensor<4x1x16xf32> {stablehand.name = "layers.0.attn.v.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.0.attn.v"}},
      %l0_attn_o_codes: tensor<8x128x16xi8> {stablehand.name = "layers.0.attn.o.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.0.attn.o"}},
      %l0_attn_o_scales: tensor<8x1x16xf32> {stablehand.name = "layers.0.attn.o.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.0.attn.o"}},
      %l0_mlp_norm: tensor<128xf32> {stablehand.name = "layers.0.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "layers.0.mlp_norm"}},
      %l0_mlp_gate_codes: tensor<24x128x16xi8> {stablehand.name = "layers.0.mlp.gate.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.0.mlp.gate"}},
      %l0_mlp_gate_scales: tensor<24x1x16xf32> {stablehand.name = "layers.0.mlp.gate.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.0.mlp.gate"}},
      %l0_mlp_up_codes: tensor<24x128x16xi8> {stablehand.name = "layers.0.mlp.up.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.0.mlp.up"}},
      %l0_mlp_up_scales: tensor<24x1x16xf32> {stablehand.name = "layers.0.mlp.up.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.0.mlp.up"}},
      %l0_mlp_down_codes: tensor<8x384x16xi8> {stablehand.name = "layers.0.mlp.down.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 384], weight = "layers.0.mlp.down"}},
      %l0_mlp_down_scales: tensor<8x1x16xf32> {stablehand.name = "layers.0.mlp.down.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 384], weight = "layers.0.mlp.down"}},
      %l1_attn_norm: tensor<128xf32> {stablehand.name = "layers.1.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "layers.1.attn_norm"}},
      %l1_attn_q_codes: tensor<8x128x16xi8> {stablehand.name = "layers.1.attn.q.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.1.attn.q"}},
      %l1_attn_q_scales: tensor<8x1x16xf32> {stablehand.name = "layers.1.attn.q.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.1.attn.q"}},
      %l1_attn_k_codes: tensor<4x128x16xi8> {stablehand.name = "layers.1.attn.k.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.1.attn.k"}},
      %l1_attn_k_scales: tensor<4x1x16xf32> {stablehand.name = "layers.1.attn.k.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.1.attn.k"}},
      %l1_attn_v_codes: tensor<4x128x16xi8> {stablehand.name = "layers.1.attn.v.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.1.attn.v"}},
      %l1_attn_v_scales: tensor<4x1x16xf32> {stablehand.name = "layers.1.attn.v.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.1.attn.v"}},
      %l1_attn_o_codes: tensor<8x128x16xi8> {stablehand.name = "layers.1.attn.o.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.1.attn.o"}},
      %l1_attn_o_scales: tensor<8x1x16xf32> {stablehand.name = "layers.1.attn.o.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.1.attn.o"}},
      %l1_mlp_norm: tensor<128xf32> {stablehand.name = "layers.1.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "layers.1.mlp_norm"}},
      %l1_mlp_gate_codes: tensor<24x128x16xi8> {stablehand.name = "layers.1.mlp.gate.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.1.mlp.gate"}},
      %l1_mlp_gate_scales: tensor<24x1x16xf32> {stablehand.name = "layers.1.mlp.gate.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.1.mlp.gate"}},
      %l1_mlp_up_codes: tensor<24x128x16xi8> {stablehand.name = "layers.1.mlp.up.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.1.mlp.up"}},
      %l1_mlp_up_scales: tensor<24x1x16xf32> {stablehand.name = "layers.1.mlp.up.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.1.mlp.up"}},
      %l1_mlp_down_codes: tensor<8x384x16xi8> {stablehand.name = "layers.1.mlp.down.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 384], weight = "layers.1.mlp.down"}},
      %l1_mlp_down_scales: tensor<8x1x16xf32> {stablehand.name = "layers.1.mlp.down.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 384], weight = "layers.1.mlp.down"}},
      %l2_attn_norm: tensor<128xf32> {stablehand.name = "layers.2.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "layers.2.attn_norm"}},
      %l2_attn_q_codes: tensor<8x128x16xi8> {stablehand.name = "layers.2.attn.q.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.2.attn.q"}},
      %l2_attn_q_scales: tensor<8x1x16xf32> {stablehand.name = "layers.2.attn.q.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.2.attn.q"}},
      %l2_attn_k_codes: tensor<4x128x16xi8> {stablehand.name = "layers.2.attn.k.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.2.attn.k"}},
      %l2_attn_k_scales: tensor<4x1x16xf32> {stablehand.name = "layers.2.attn.k.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.2.attn.k"}},
      %l2_attn_v_codes: tensor<4x128x16xi8> {stablehand.name = "layers.2.attn.v.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.2.attn.v"}},
      %l2_attn_v_scales: tensor<4x1x16xf32> {stablehand.name = "layers.2.attn.v.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.2.attn.v"}},
      %l2_attn_o_codes: tensor<8x128x16xi8> {stablehand.name = "layers.2.attn.o.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.2.attn.o"}},
      %l2_attn_o_scales: tensor<8x1x16xf32> {stablehand.name = "layers.2.attn.o.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.2.attn.o"}},
      %l2_mlp_norm: tensor<128xf32> {stablehand.name = "layers.2.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "layers.2.mlp_norm"}},
      %l2_mlp_gate_codes: tensor<24x128x16xi8> {stablehand.name = "layers.2.mlp.gate.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.2.mlp.gate"}},
      %l2_mlp_gate_scales: tensor<24x1x16xf32> {stablehand.name = "layers.2.mlp.gate.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.2.mlp.gate"}},
      %l2_mlp_up_codes: tensor<24x128x16xi8> {stablehand.name = "layers.2.mlp.up.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.2.mlp.up"}},
      %l2_mlp_up_scales: tensor<24x1x16xf32> {stablehand.name = "layers.2.mlp.up.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.2.mlp.up"}},
      %l2_mlp_down_codes: tensor<8x384x16xi8> {stablehand.name = "layers.2.mlp.down.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 384], weight = "layers.2.mlp.down"}},
      %l2_mlp_down_scales: tensor<8x1x16xf32> {stablehand.name = "layers.2.mlp.down.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 384], weight = "layers.2.mlp.down"}},
      %l3_attn_norm: tensor<128xf32> {stablehand.name = "layers.3.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "layers.3.attn_norm"}},
      %l3_attn_q_codes: tensor<8x128x16xi8> {stablehand.name = "layers.3.attn.q.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.3.attn.q"}},
      %l3_attn_q_scales: tensor<8x1x16xf32> {stablehand.name = "layers.3.attn.q.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.3.attn.q"}},
      %l3_attn_k_codes: tensor<4x128x16xi8> {stablehand.name = "layers.3.attn.k.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.3.attn.k"}},
      %l3_attn_k_scales: tensor<4x1x16xf32> {stablehand.name = "layers.3.attn.k.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.3.attn.k"}},
      %l3_attn_v_codes: tensor<4x128x16xi8> {stablehand.name = "layers.3.attn.v.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.3.attn.v"}},
      %l3_attn_v_scales: tensor<4x1x16xf32> {stablehand.name = "layers.3.attn.v.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [64, 128], weight = "layers.3.attn.v"}},
      %l3_attn_o_codes: tensor<8x128x16xi8> {stablehand.name = "layers.3.attn.o.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.3.attn.o"}},
      %l3_attn_o_scales: tensor<8x1x16xf32> {stablehand.name = "layers.3.attn.o.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 128], weight = "layers.3.attn.o"}},
      %l3_mlp_norm: tensor<128xf32> {stablehand.name = "layers.3.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "layers.3.mlp_norm"}},
      %l3_mlp_gate_codes: tensor<24x128x16xi8> {stablehand.name = "layers.3.mlp.gate.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.3.mlp.gate"}},
      %l3_mlp_gate_scales: tensor<24x1x16xf32> {stablehand.name = "layers.3.mlp.gate.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.3.mlp.gate"}},
      %l3_mlp_up_codes: tensor<24x128x16xi8> {stablehand.name = "layers.3.mlp.up.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.3.mlp.up"}},
      %l3_mlp_up_scales: tensor<24x1x16xf32> {stablehand.name = "layers.3.mlp.up.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [384, 128], weight = "layers.3.mlp.up"}},
      %l3_mlp_down_codes: tensor<8x384x16xi8> {stablehand.name = "layers.3.mlp.down.codes", stablehand.role = "weight", stablehand.source = {component = "codes", format = "int8", layout = "16x1", shape = [128, 384], weight = "layers.3.mlp.down"}},
      %l3_mlp_down_scales: tensor<8x1x16xf32> {stablehand.name = "layers.3.mlp.down.scales", stablehand.role = "weight", stablehand.source = {component = "scales", format = "int8", layout = "16x1", shape = [128, 384], weight = "layers.3.mlp.down"}},
      %norm: tensor<128xf32> {stablehand.name = "norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [128], weight = "norm"}},
      %rope_cos: tensor<1024x16xf32> {stablehand.name = "rope.cos", stablehand.role = "table"},
      %rope_sin: tensor<1024x16xf32> {stablehand.name = "rope.sin", stablehand.role = "table"},
      %l0_attn_k_cache: tensor<1x2x1024x32xf32> {iree.abi.output = 1 : index, stablehand.name = "layers.0.attn.k_cache", stablehand.role = "state"},
      %l0_attn_v_cache: tensor<1x2x1024x32xf32> {iree.abi.output = 2 : index, stablehand.name = "layers.0.attn.v_cache", stablehand.role = "state"},
      %l1_attn_k_cache: tensor<1x2x1024x32xf32> {iree.abi.output = 3 : index, stablehand.name = "layers.1.attn.k_cache", stablehand.role = "state"},
      %l1_attn_v_cache: tensor<1x2x1024x32xf32> {iree.abi.output = 4 : index, stablehand.name = "layers.1.attn.v_cache", stablehand.role = "state"},
      %l2_attn_k_cache: tensor<1x2x1024x32xf32> {iree.abi.output = 5 : index, stablehand.name = "layers.2.attn.k_cache", stablehand.role = "state"},
      %l2_attn_v_cache: tensor<1x2x1024x32xf32> {iree.abi.output = 6 : index, stablehand.name = "layers.2.attn.v_cache", stablehand.role = "state"},
      %l3_attn_k_cache: tensor<1x2x1024x32xf32> {iree.abi.output = 7 : index, stablehand.name = "layers.3.attn.k_cache", stablehand.role = "state"},
      %l3_attn_v_cache: tensor<1x2x1024x32xf32> {iree.abi.output = 8 : index, stablehand.name = "layers.3.attn.v_cache", stablehand.role = "state"},
      %token: tensor<1xi32> {stablehand.name = "token", stablehand.role = "step"},
      %position: tensor<1xi32> {stablehand.name = "position", stablehand.role = "step"}
  ) -> (
      tensor<1x1024xf32> {stablehand.name = "logits"},
      tensor<1x2x1024x32xf32> {stablehand.name = "layers.0.attn.k_cache"},
      tensor<1x2x1024x32xf32> {stablehand.name = "layers.0.attn.v_cache"},
      tensor<1x2x1024x32xf32> {stablehand.name = "layers.1.attn.k_cache"},
      tensor<1x2x1024x32xf32> {stablehand.name = "layers.1.attn.v_cache"},
      tensor<1x2x1024x32xf32> {stablehand.name = "layers.2.attn.k_cache"},
      tensor<1x2x1024x32xf32> {stablehand.name = "layers.2.attn.v_cache"},
      tensor<1x2x1024x32xf32> {stablehand.name = "layers.3.attn.k_cache"},
      tensor<1x2x1024x32xf32> {stablehand.name = "layers.3.attn.v_cache"}
  ) attributes {iree.reflection = {
      "stablehand.activations" = "f32",
      "stablehand.batch" = "1",
      "stablehand.capacity" = "1024",
      "stablehand.chunk" = "32",
      "stablehand.config" = "87c3216a0f0b4383",
      "stablehand.context" = "1024",
      "stablehand.graph" = "decode",
      "stablehand.kv" = "f32",
      "stablehand.overflow" = "error",
      "stablehand.target" = "cpu",
      "stablehand.version" = "1",
      "stablehand.vocab" = "1024",
      "stablehand.weights" = "int8"
  }} {
    %x = call @embed_int8(%token, %embed_codes, %embed_scales) : (tensor<1xi32>, tensor<64x128x16xi8>, tensor<64x1x16xf32>) -> tensor<1x128xf32>
    %start_rows = stablehlo.broadcast_in_dim %position, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %positions = stablehlo.reshape %start_rows : (tensor<1x1xi32>) -> tensor<1xi32>
    %cos = "stablehlo.gather"(%rope_cos, %positions) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<1024x16xf32>, tensor<1xi32>) -> tensor<1x16xf32>
    %sin = "stablehlo.gather"(%rope_sin, %positions) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<1024x16xf32>, tensor<1xi32>) -> tensor<1x16xf32>
    // layer 0
    %l0_q, %l0_k, %l0_v = call @qkv_int8(%x, %l0_attn_norm, %l0_attn_q_codes, %l0_attn_q_scales, %l0_attn_k_codes, %l0_attn_k_scales, %l0_attn_v_codes, %l0_attn_v_scales) : (tensor<1x128xf32>, tensor<128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>) -> (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
    %l0_attn, %l0_keys, %l0_values = call @attention(%l0_q, %l0_k, %l0_v, %cos, %sin, %l0_attn_k_cache, %l0_attn_v_cache, %position) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1xi32>) -> (tensor<1x128xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>)
    %l0_attn_out = call @residual_1x128_int8(%l0_attn, %l0_attn_o_codes, %l0_attn_o_scales, %x) : (tensor<1x128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %l0_mlp = call @gate_up_int8(%l0_attn_out, %l0_mlp_norm, %l0_mlp_gate_codes, %l0_mlp_gate_scales, %l0_mlp_up_codes, %l0_mlp_up_scales) : (tensor<1x128xf32>, tensor<128xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>) -> tensor<1x384xf32>
    %l0_mlp_out = call @residual_1x384_int8(%l0_mlp, %l0_mlp_down_codes, %l0_mlp_down_scales, %l0_attn_out) : (tensor<1x384xf32>, tensor<8x384x16xi8>, tensor<8x1x16xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    // layer 1
    %l1_q, %l1_k, %l1_v = call @qkv_int8(%l0_mlp_out, %l1_attn_norm, %l1_attn_q_codes, %l1_attn_q_scales, %l1_attn_k_codes, %l1_attn_k_scales, %l1_attn_v_codes, %l1_attn_v_scales) : (tensor<1x128xf32>, tensor<128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>) -> (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
    %l1_attn, %l1_keys, %l1_values = call @attention(%l1_q, %l1_k, %l1_v, %cos, %sin, %l1_attn_k_cache, %l1_attn_v_cache, %position) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1xi32>) -> (tensor<1x128xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>)
    %l1_attn_out = call @residual_1x128_int8(%l1_attn, %l1_attn_o_codes, %l1_attn_o_scales, %l0_mlp_out) : (tensor<1x128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %l1_mlp = call @gate_up_int8(%l1_attn_out, %l1_mlp_norm, %l1_mlp_gate_codes, %l1_mlp_gate_scales, %l1_mlp_up_codes, %l1_mlp_up_scales) : (tensor<1x128xf32>, tensor<128xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>) -> tensor<1x384xf32>
    %l1_mlp_out = call @residual_1x384_int8(%l1_mlp, %l1_mlp_down_codes, %l1_mlp_down_scales, %l1_attn_out) : (tensor<1x384xf32>, tensor<8x384x16xi8>, tensor<8x1x16xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    // layer 2
    %l2_q, %l2_k, %l2_v = call @qkv_int8(%l1_mlp_out, %l2_attn_norm, %l2_attn_q_codes, %l2_attn_q_scales, %l2_attn_k_codes, %l2_attn_k_scales, %l2_attn_v_codes, %l2_attn_v_scales) : (tensor<1x128xf32>, tensor<128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>) -> (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
    %l2_attn, %l2_keys, %l2_values = call @attention(%l2_q, %l2_k, %l2_v, %cos, %sin, %l2_attn_k_cache, %l2_attn_v_cache, %position) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1xi32>) -> (tensor<1x128xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>)
    %l2_attn_out = call @residual_1x128_int8(%l2_attn, %l2_attn_o_codes, %l2_attn_o_scales, %l1_mlp_out) : (tensor<1x128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %l2_mlp = call @gate_up_int8(%l2_attn_out, %l2_mlp_norm, %l2_mlp_gate_codes, %l2_mlp_gate_scales, %l2_mlp_up_codes, %l2_mlp_up_scales) : (tensor<1x128xf32>, tensor<128xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>) -> tensor<1x384xf32>
    %l2_mlp_out = call @residual_1x384_int8(%l2_mlp, %l2_mlp_down_codes, %l2_mlp_down_scales, %l2_attn_out) : (tensor<1x384xf32>, tensor<8x384x16xi8>, tensor<8x1x16xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    // layer 3
    %l3_q, %l3_k, %l3_v = call @qkv_int8(%l2_mlp_out, %l3_attn_norm, %l3_attn_q_codes, %l3_attn_q_scales, %l3_attn_k_codes, %l3_attn_k_scales, %l3_attn_v_codes, %l3_attn_v_scales) : (tensor<1x128xf32>, tensor<128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>) -> (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>)
    %l3_attn, %l3_keys, %l3_values = call @attention(%l3_q, %l3_k, %l3_v, %cos, %sin, %l3_attn_k_cache, %l3_attn_v_cache, %position) : (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1xi32>) -> (tensor<1x128xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>)
    %l3_attn_out = call @residual_1x128_int8(%l3_attn, %l3_attn_o_codes, %l3_attn_o_scales, %l2_mlp_out) : (tensor<1x128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    %l3_mlp = call @gate_up_int8(%l3_attn_out, %l3_mlp_norm, %l3_mlp_gate_codes, %l3_mlp_gate_scales, %l3_mlp_up_codes, %l3_mlp_up_scales) : (tensor<1x128xf32>, tensor<128xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>) -> tensor<1x384xf32>
    %l3_mlp_out = call @residual_1x384_int8(%l3_mlp, %l3_mlp_down_codes, %l3_mlp_down_scales, %l3_attn_out) : (tensor<1x384xf32>, tensor<8x384x16xi8>, tensor<8x1x16xf32>, tensor<1x128xf32>) -> tensor<1x128xf32>
    // head
    %head_in = call @rms_norm_1(%l3_mlp_out, %norm) : (tensor<1x128xf32>, tensor<128xf32>) -> tensor<1x128xf32>
    %logits = call @linear_1x128x1024_int8(%head_in, %embed_codes, %embed_scales) : (tensor<1x128xf32>, tensor<64x128x16xi8>, tensor<64x1x16xf32>) -> tensor<1x1024xf32>
    return %logits, %l0_keys, %l0_values, %l1_keys, %l1_values, %l2_keys, %l2_values, %l3_keys, %l3_values : tensor<1x1024xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>
  }
  func.func private @embed_int8(%tokens: tensor<1xi32>, %w_codes: tensor<64x128x16xi8>, %w_scales: tensor<64x1x16xf32>) -> tensor<1x128xf32> attributes {stablehand.contract = {activations = "f32", operation = "embed", rows = 1, version = 2, weight = {format = "int8", in = 128, layout = "16x1", out = 1024}}} {
    %tile = stablehlo.constant dense<16> : tensor<i32>
    %tile_splat = stablehlo.broadcast_in_dim %tile, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %tile_of = stablehlo.divide %tokens, %tile_splat : tensor<1xi32>
    %tile_column = stablehlo.reshape %tile_of : (tensor<1xi32>) -> tensor<1x1xi32>
    %lane_of = stablehlo.remainder %tokens, %tile_splat : tensor<1xi32>
    %lane_column = stablehlo.reshape %lane_of : (tensor<1xi32>) -> tensor<1x1xi32>
    %place = stablehlo.concatenate %tile_column, %lane_column, dim = 1 : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x2xi32>
    %row = "stablehlo.gather"(%w_codes, %place) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 1>, slice_sizes = array<i64: 1, 128, 1>}> : (tensor<64x128x16xi8>, tensor<1x2xi32>) -> tensor<1x128xi8>
    %row_1 = "stablehlo.gather"(%w_scales, %place) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<64x1x16xf32>, tensor<1x2xi32>) -> tensor<1x1xf32>
    %codes_f32 = stablehlo.convert %row : (tensor<1x128xi8>) -> tensor<1x128xf32>
    %row_scales = stablehlo.broadcast_in_dim %row_1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x128xf32>
    %row_scaled = stablehlo.multiply %codes_f32, %row_scales : tensor<1x128xf32>
    %x = stablehlo.optimization_barrier %row_scaled : tensor<1x128xf32>
    return %x : tensor<1x128xf32>
  }
  func.func private @qkv_int8(%x: tensor<1x128xf32>, %norm: tensor<128xf32>, %wq_codes: tensor<8x128x16xi8>, %wq_scales: tensor<8x1x16xf32>, %wk_codes: tensor<4x128x16xi8>, %wk_scales: tensor<4x1x16xf32>, %wv_codes: tensor<4x128x16xi8>, %wv_scales: tensor<4x1x16xf32>) -> (tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>) attributes {stablehand.contract = {accumulator = "f32", activations = "f32", eps = "1.000000e-05", k = {format = "int8", in = 128, layout = "16x1", out = 64}, norm = "f32", operation = "qkv", q = {format = "int8", in = 128, layout = "16x1", out = 128}, rows = 1, v = {format = "int8", in = 128, layout = "16x1", out = 64}, version = 3}} {
    %h = call @rms_norm_1(%x, %norm) : (tensor<1x128xf32>, tensor<128xf32>) -> tensor<1x128xf32>
    %q = call @linear_1x128x128_int8(%h, %wq_codes, %wq_scales) : (tensor<1x128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>) -> tensor<1x128xf32>
    %k = call @linear_1x128x64_int8(%h, %wk_codes, %wk_scales) : (tensor<1x128xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>) -> tensor<1x64xf32>
    %v = call @linear_1x128x64_int8(%h, %wv_codes, %wv_scales) : (tensor<1x128xf32>, tensor<4x128x16xi8>, tensor<4x1x16xf32>) -> tensor<1x64xf32>
    return %q, %k, %v : tensor<1x128xf32>, tensor<1x64xf32>, tensor<1x64xf32>
  }
  func.func private @rms_norm_1(%x: tensor<1x128xf32>, %weight: tensor<128xf32>) -> tensor<1x128xf32> attributes {stablehand.contract = {activations = "f32", eps = "1.000000e-05", norm = "f32", operation = "rms_norm", rows = 1, version = 2, width = 128}} {
    %squares = stablehlo.multiply %x, %x : tensor<1x128xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %total = stablehlo.reduce(%squares init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<1x128xf32>, tensor<f32>) -> tensor<1xf32>
    %count = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %count_splat = stablehlo.broadcast_in_dim %count, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %mean = stablehlo.divide %total, %count_splat : tensor<1xf32>
    %eps = stablehlo.constant dense<1.000000e-05> : tensor<f32>
    %eps_splat = stablehlo.broadcast_in_dim %eps, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %shifted = stablehlo.add %mean, %eps_splat : tensor<1xf32>
    %inverse = stablehlo.rsqrt %shifted : tensor<1xf32>
    %inverse_rows = stablehlo.broadcast_in_dim %inverse, dims = [0] : (tensor<1xf32>) -> tensor<1x128xf32>
    %unit = stablehlo.multiply %x, %inverse_rows : tensor<1x128xf32>
    %scale = stablehlo.broadcast_in_dim %weight, dims = [1] : (tensor<128xf32>) -> tensor<1x128xf32>
    %scaled = stablehlo.multiply %unit, %scale : tensor<1x128xf32>
    return %scaled : tensor<1x128xf32>
  }
  func.func private @linear_1x128x128_int8(%x: tensor<1x128xf32>, %w_codes: tensor<8x128x16xi8>, %w_scales: tensor<8x1x16xf32>) -> tensor<1x128xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "int8", in = 128, layout = "16x1", out = 128}}} {
    %codes_f32 = stablehlo.convert %w_codes : (tensor<8x128x16xi8>) -> tensor<8x128x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x128xf32>) -> tensor<128xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<128xf32>) -> tensor<8x128x16xf32>
    %products = stablehlo.multiply %x_tiles, %codes_f32 : tensor<8x128x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<8x128x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<8x16xf32>) -> tensor<1x128xf32>
    %row_scale = stablehlo.reshape %w_scales : (tensor<8x1x16xf32>) -> tensor<128xf32>
    %row_scales = stablehlo.broadcast_in_dim %row_scale, dims = [1] : (tensor<128xf32>) -> tensor<1x128xf32>
    %y_scaled = stablehlo.multiply %y_tiles_flat, %row_scales : tensor<1x128xf32>
    return %y_scaled : tensor<1x128xf32>
  }
  func.func private @linear_1x128x64_int8(%x: tensor<1x128xf32>, %w_codes: tensor<4x128x16xi8>, %w_scales: tensor<4x1x16xf32>) -> tensor<1x64xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "int8", in = 128, layout = "16x1", out = 64}}} {
    %codes_f32 = stablehlo.convert %w_codes : (tensor<4x128x16xi8>) -> tensor<4x128x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x128xf32>) -> tensor<128xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<128xf32>) -> tensor<4x128x16xf32>
    %products = stablehlo.multiply %x_tiles, %codes_f32 : tensor<4x128x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x128x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<4x16xf32>) -> tensor<1x64xf32>
    %row_scale = stablehlo.reshape %w_scales : (tensor<4x1x16xf32>) -> tensor<64xf32>
    %row_scales = stablehlo.broadcast_in_dim %row_scale, dims = [1] : (tensor<64xf32>) -> tensor<1x64xf32>
    %y_scaled = stablehlo.multiply %y_tiles_flat, %row_scales : tensor<1x64xf32>
    return %y_scaled : tensor<1x64xf32>
  }
  func.func private @attention(%q: tensor<1x128xf32>, %k: tensor<1x64xf32>, %v: tensor<1x64xf32>, %cos: tensor<1x16xf32>, %sin: tensor<1x16xf32>, %k_cache: tensor<1x2x1024x32xf32>, %v_cache: tensor<1x2x1024x32xf32>, %start: tensor<1xi32>) -> (tensor<1x128xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>) attributes {stablehand.contract = {accumulator = "f32", activations = "f32", batch = 1, cache = "f32", capacity = 1024, head_dim = 32, heads = 4, kv_heads = 2, operation = "attention", rows = 1, version = 2}} {
    %q_rope = call @rope_1x4(%q, %cos, %sin) : (tensor<1x128xf32>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x128xf32>
    %k_rope = call @rope_1x2(%k, %cos, %sin) : (tensor<1x64xf32>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x64xf32>
    %keys = call @append(%k_cache, %k_rope, %start) : (tensor<1x2x1024x32xf32>, tensor<1x64xf32>, tensor<1xi32>) -> tensor<1x2x1024x32xf32>
    %values = call @append(%v_cache, %v, %start) : (tensor<1x2x1024x32xf32>, tensor<1x64xf32>, tensor<1xi32>) -> tensor<1x2x1024x32xf32>
    %y = call @attend(%q_rope, %keys, %values, %start) : (tensor<1x128xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>, tensor<1xi32>) -> tensor<1x128xf32>
    return %y, %keys, %values : tensor<1x128xf32>, tensor<1x2x1024x32xf32>, tensor<1x2x1024x32xf32>
  }
  func.func private @rope_1x4(%x: tensor<1x128xf32>, %cos: tensor<1x16xf32>, %sin: tensor<1x16xf32>) -> tensor<1x128xf32> attributes {stablehand.contract = {head_dim = 32, heads = 4, operation = "rope", rows = 1, version = 1}} {
    %pairs = stablehlo.reshape %x : (tensor<1x128xf32>) -> tensor<1x4x32xf32>
    %first = stablehlo.slice %pairs [0:1, 0:4, 0:16] : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %second = stablehlo.slice %pairs [0:1, 0:4, 16:32] : (tensor<1x4x32xf32>) -> tensor<1x4x16xf32>
    %cos_heads = stablehlo.broadcast_in_dim %cos, dims = [0, 2] : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %sin_heads = stablehlo.broadcast_in_dim %sin, dims = [0, 2] : (tensor<1x16xf32>) -> tensor<1x4x16xf32>
    %first_cos = stablehlo.multiply %first, %cos_heads : tensor<1x4x16xf32>
    %second_sin = stablehlo.multiply %second, %sin_heads : tensor<1x4x16xf32>
    %first_turned = stablehlo.subtract %first_cos, %second_sin : tensor<1x4x16xf32>
    %second_cos = stablehlo.multiply %second, %cos_heads : tensor<1x4x16xf32>
    %first_sin = stablehlo.multiply %first, %sin_heads : tensor<1x4x16xf32>
    %second_turned = stablehlo.add %second_cos, %first_sin : tensor<1x4x16xf32>
    %y_heads = stablehlo.concatenate %first_turned, %second_turned, dim = 2 : (tensor<1x4x16xf32>, tensor<1x4x16xf32>) -> tensor<1x4x32xf32>
    %y = stablehlo.reshape %y_heads : (tensor<1x4x32xf32>) -> tensor<1x128xf32>
    return %y : tensor<1x128xf32>
  }
  func.func private @rope_1x2(%x: tensor<1x64xf32>, %cos: tensor<1x16xf32>, %sin: tensor<1x16xf32>) -> tensor<1x64xf32> attributes {stablehand.contract = {head_dim = 32, heads = 2, operation = "rope", rows = 1, version = 1}} {
    %pairs = stablehlo.reshape %x : (tensor<1x64xf32>) -> tensor<1x2x32xf32>
    %first = stablehlo.slice %pairs [0:1, 0:2, 0:16] : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %second = stablehlo.slice %pairs [0:1, 0:2, 16:32] : (tensor<1x2x32xf32>) -> tensor<1x2x16xf32>
    %cos_heads = stablehlo.broadcast_in_dim %cos, dims = [0, 2] : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %sin_heads = stablehlo.broadcast_in_dim %sin, dims = [0, 2] : (tensor<1x16xf32>) -> tensor<1x2x16xf32>
    %first_cos = stablehlo.multiply %first, %cos_heads : tensor<1x2x16xf32>
    %second_sin = stablehlo.multiply %second, %sin_heads : tensor<1x2x16xf32>
    %first_turned = stablehlo.subtract %first_cos, %second_sin : tensor<1x2x16xf32>
    %second_cos = stablehlo.multiply %second, %cos_heads : tensor<1x2x16xf32>
    %first_sin = stablehlo.multiply %first, %sin_heads : tensor<1x2x16xf32>
    %second_turned = stablehlo.add %second_cos, %first_sin : tensor<1x2x16xf32>
    %y_heads = stablehlo.concatenate %first_turned, %second_turned, dim = 2 : (tensor<1x2x16xf32>, tensor<1x2x16xf32>) -> tensor<1x2x32xf32>
    %y = stablehlo.reshape %y_heads : (tensor<1x2x32xf32>) -> tensor<1x64xf32>
    return %y : tensor<1x64xf32>
  }
  func.func private @append(%cache: tensor<1x2x1024x32xf32>, %rows: tensor<1x64xf32>, %start: tensor<1xi32>) -> tensor<1x2x1024x32xf32> attributes {stablehand.contract = {batch = 1, cache = "f32", capacity = 1024, head_dim = 32, kv_heads = 2, operation = "append", rows = 1, version = 2}} {
    %by_sequence = stablehlo.reshape %rows : (tensor<1x64xf32>) -> tensor<1x1x2x32xf32>
    %by_head = stablehlo.transpose %by_sequence, dims = [0, 2, 1, 3] : (tensor<1x1x2x32xf32>) -> tensor<1x2x1x32xf32>
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %position = stablehlo.reshape %start : (tensor<1xi32>) -> tensor<i32>
    %out = stablehlo.dynamic_update_slice %cache, %by_head, %zero, %zero, %position, %zero : (tensor<1x2x1024x32xf32>, tensor<1x2x1x32xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x1024x32xf32>
    return %out : tensor<1x2x1024x32xf32>
  }
  func.func private @attend(%q: tensor<1x128xf32>, %k: tensor<1x2x1024x32xf32>, %v: tensor<1x2x1024x32xf32>, %start: tensor<1xi32>) -> tensor<1x128xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", batch = 1, cache = "f32", capacity = 1024, head_dim = 32, heads = 4, kv_heads = 2, operation = "attend", rows = 1, version = 2}} {
    %q_grouped = stablehlo.reshape %q : (tensor<1x128xf32>) -> tensor<1x1x2x2x32xf32>
    %q_by_head = stablehlo.transpose %q_grouped, dims = [0, 2, 3, 1, 4] : (tensor<1x1x2x2x32xf32>) -> tensor<1x2x2x1x32xf32>
    %q_rows = stablehlo.reshape %q_by_head : (tensor<1x2x2x1x32xf32>) -> tensor<1x2x2x32xf32>
    %raw = stablehlo.dot_general %q_rows, %k, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<1x2x2x32xf32>, tensor<1x2x1024x32xf32>) -> tensor<1x2x2x1024xf32>
    %scale = stablehlo.constant dense<1.7677669e-01> : tensor<f32>
    %scale_splat = stablehlo.broadcast_in_dim %scale, dims = [] : (tensor<f32>) -> tensor<1x2x2x1024xf32>
    %scaled = stablehlo.multiply %raw, %scale_splat : tensor<1x2x2x1024xf32>
    %scores = stablehlo.reshape %scaled : (tensor<1x2x2x1024xf32>) -> tensor<1x2x2x1x1024xf32>
    %start_rows = stablehlo.broadcast_in_dim %start, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %last_seen_all = stablehlo.broadcast_in_dim %start_rows, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x1024xi32>
    %position = stablehlo.iota dim = 2 : tensor<1x1x1024xi32>
    %visible = stablehlo.compare LE, %position, %last_seen_all, SIGNED : (tensor<1x1x1024xi32>, tensor<1x1x1024xi32>) -> tensor<1x1x1024xi1>
    %visible_heads = stablehlo.broadcast_in_dim %visible, dims = [0, 3, 4] : (tensor<1x1x1024xi1>) -> tensor<1x2x2x1x1024xi1>
    %hidden = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %hidden_splat = stablehlo.broadcast_in_dim %hidden, dims = [] : (tensor<f32>) -> tensor<1x2x2x1x1024xf32>
    %masked = stablehlo.select %visible_heads, %scores, %hidden_splat : tensor<1x2x2x1x1024xi1>, tensor<1x2x2x1x1024xf32>
    %top = stablehlo.reduce(%masked init: %hidden) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x2x1x1024xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %top_row = stablehlo.broadcast_in_dim %top, dims = [0, 1, 2, 3] : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1x1024xf32>
    %shifted = stablehlo.subtract %masked, %top_row : tensor<1x2x2x1x1024xf32>
    %weights = stablehlo.exponential %shifted : tensor<1x2x2x1x1024xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %total = stablehlo.reduce(%weights init: %zero) applies stablehlo.add across dimensions = [4] : (tensor<1x2x2x1x1024xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %weight_rows = stablehlo.reshape %weights : (tensor<1x2x2x1x1024xf32>) -> tensor<1x2x2x1024xf32>
    %mixed = stablehlo.dot_general %weight_rows, %v, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<1x2x2x1024xf32>, tensor<1x2x1024x32xf32>) -> tensor<1x2x2x32xf32>
    %mixed_heads = stablehlo.reshape %mixed : (tensor<1x2x2x32xf32>) -> tensor<1x2x2x1x32xf32>
    %total_row = stablehlo.broadcast_in_dim %total, dims = [0, 1, 2, 3] : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1x32xf32>
    %y_heads = stablehlo.divide %mixed_heads, %total_row : tensor<1x2x2x1x32xf32>
    %y_chunk = stablehlo.transpose %y_heads, dims = [0, 3, 1, 2, 4] : (tensor<1x2x2x1x32xf32>) -> tensor<1x1x2x2x32xf32>
    %y_f32 = stablehlo.reshape %y_chunk : (tensor<1x1x2x2x32xf32>) -> tensor<1x128xf32>
    return %y_f32 : tensor<1x128xf32>
  }
  func.func private @residual_1x128_int8(%x: tensor<1x128xf32>, %w_codes: tensor<8x128x16xi8>, %w_scales: tensor<8x1x16xf32>, %stream: tensor<1x128xf32>) -> tensor<1x128xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "residual", rows = 1, version = 2, weight = {format = "int8", in = 128, layout = "16x1", out = 128}}} {
    %y = call @linear_1x128x128_int8(%x, %w_codes, %w_scales) : (tensor<1x128xf32>, tensor<8x128x16xi8>, tensor<8x1x16xf32>) -> tensor<1x128xf32>
    %sum = stablehlo.add %stream, %y : tensor<1x128xf32>
    return %sum : tensor<1x128xf32>
  }
  func.func private @gate_up_int8(%x: tensor<1x128xf32>, %norm: tensor<128xf32>, %wg_codes: tensor<24x128x16xi8>, %wg_scales: tensor<24x1x16xf32>, %wu_codes: tensor<24x128x16xi8>, %wu_scales: tensor<24x1x16xf32>) -> tensor<1x384xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", eps = "1.000000e-05", gate = {format = "int8", in = 128, layout = "16x1", out = 384}, norm = "f32", operation = "gate_up", rows = 1, up = {format = "int8", in = 128, layout = "16x1", out = 384}, version = 3}} {
    %h = call @rms_norm_1(%x, %norm) : (tensor<1x128xf32>, tensor<128xf32>) -> tensor<1x128xf32>
    %gate = call @linear_1x128x384_int8(%h, %wg_codes, %wg_scales) : (tensor<1x128xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>) -> tensor<1x384xf32>
    %up = call @linear_1x128x384_int8(%h, %wu_codes, %wu_scales) : (tensor<1x128xf32>, tensor<24x128x16xi8>, tensor<24x1x16xf32>) -> tensor<1x384xf32>
    %sigmoid = stablehlo.logistic %gate : tensor<1x384xf32>
    %silu = stablehlo.multiply %gate, %sigmoid : tensor<1x384xf32>
    %h_up = stablehlo.multiply %silu, %up : tensor<1x384xf32>
    return %h_up : tensor<1x384xf32>
  }
  func.func private @linear_1x128x384_int8(%x: tensor<1x128xf32>, %w_codes: tensor<24x128x16xi8>, %w_scales: tensor<24x1x16xf32>) -> tensor<1x384xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "int8", in = 128, layout = "16x1", out = 384}}} {
    %codes_f32 = stablehlo.convert %w_codes : (tensor<24x128x16xi8>) -> tensor<24x128x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x128xf32>) -> tensor<128xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<128xf32>) -> tensor<24x128x16xf32>
    %products = stablehlo.multiply %x_tiles, %codes_f32 : tensor<24x128x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<24x128x16xf32>, tensor<f32>) -> tensor<24x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<24x16xf32>) -> tensor<1x384xf32>
    %row_scale = stablehlo.reshape %w_scales : (tensor<24x1x16xf32>) -> tensor<384xf32>
    %row_scales = stablehlo.broadcast_in_dim %row_scale, dims = [1] : (tensor<384xf32>) -> tensor<1x384xf32>
    %y_scaled = stablehlo.multiply %y_tiles_flat, %row_scales : tensor<1x384xf32>
    return %y_scaled : tensor<1x384xf32>
  }
  func.func private @residual_1x384_int8(%x: tensor<1x384xf32>, %w_codes: tensor<8x384x16xi8>, %w_scales: tensor<8x1x16xf32>, %stream: tensor<1x128xf32>) -> tensor<1x128xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "residual", rows = 1, version = 2, weight = {format = "int8", in = 384, layout = "16x1", out = 128}}} {
    %y = call @linear_1x384x128_int8(%x, %w_codes, %w_scales) : (tensor<1x384xf32>, tensor<8x384x16xi8>, tensor<8x1x16xf32>) -> tensor<1x128xf32>
    %sum = stablehlo.add %stream, %y : tensor<1x128xf32>
    return %sum : tensor<1x128xf32>
  }
  func.func private @linear_1x384x128_int8(%x: tensor<1x384xf32>, %w_codes: tensor<8x384x16xi8>, %w_scales: tensor<8x1x16xf32>) -> tensor<1x128xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "int8", in = 384, layout = "16x1", out = 128}}} {
    %codes_f32 = stablehlo.convert %w_codes : (tensor<8x384x16xi8>) -> tensor<8x384x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x384xf32>) -> tensor<384xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<384xf32>) -> tensor<8x384x16xf32>
    %products = stablehlo.multiply %x_tiles, %codes_f32 : tensor<8x384x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<8x384x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<8x16xf32>) -> tensor<1x128xf32>
    %row_scale = stablehlo.reshape %w_scales : (tensor<8x1x16xf32>) -> tensor<128xf32>
    %row_scales = stablehlo.broadcast_in_dim %row_scale, dims = [1] : (tensor<128xf32>) -> tensor<1x128xf32>
    %y_scaled = stablehlo.multiply %y_tiles_flat, %row_scales : tensor<1x128xf32>
    return %y_scaled : tensor<1x128xf32>
  }
  func.func private @linear_1x128x1024_int8(%x: tensor<1x128xf32>, %w_codes: tensor<64x128x16xi8>, %w_scales: tensor<64x1x16xf32>) -> tensor<1x1024xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "int8", in = 128, layout = "16x1", out = 1024}}} {
    %codes_f32 = stablehlo.convert %w_codes : (tensor<64x128x16xi8>) -> tensor<64x128x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x128xf32>) -> tensor<128xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<128xf32>) -> tensor<64x128x16xf32>
    %products = stablehlo.multiply %x_tiles, %codes_f32 : tensor<64x128x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<64x128x16xf32>, tensor<f32>) -> tensor<64x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<64x16xf32>) -> tensor<1x1024xf32>
    %row_scale = stablehlo.reshape %w_scales : (tensor<64x1x16xf32>) -> tensor<1024xf32>
    %row_scales = stablehlo.broadcast_in_dim %row_scale, dims = [1] : (tensor<1024xf32>) -> tensor<1x1024xf32>
    %y_scaled = stablehlo.multiply %y_tiles_flat, %row_scales : tensor<1x1024xf32>
    return %y_scaled : tensor<1x1024xf32>
  }
}
