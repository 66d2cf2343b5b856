module @llama_decode {
  func.func public @decode(
      %embed: tensor<37x8xf32> {stablehand.name = "embed", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [37, 8], weight = "embed"}},
      %l0_attn_norm: tensor<8xf32> {stablehand.name = "layers.0.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.0.attn_norm"}},
      %l0_attn_q: tensor<1x8x16xbf16> {stablehand.name = "layers.0.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [16, 8], weight = "layers.0.attn.q"}},
      %l0_attn_q_bias: tensor<16xf32> {stablehand.name = "layers.0.attn.q.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [16], weight = "layers.0.attn.q.bias"}},
      %l0_attn_k: tensor<1x8x16xbf16> {stablehand.name = "layers.0.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [8, 8], weight = "layers.0.attn.k"}},
      %l0_attn_k_bias: tensor<8xf32> {stablehand.name = "layers.0.attn.k.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.0.attn.k.bias"}},
      %l0_attn_v: tensor<1x8x16xbf16> {stablehand.name = "layers.0.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [8, 8], weight = "layers.0.attn.v"}},
      %l0_attn_v_bias: tensor<8xf32> {stablehand.name = "layers.0.attn.v.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.0.attn.v.bias"}},
      %l0_attn_o: tensor<1x16x16xbf16> {stablehand.name = "layers.0.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [8, 16], weight = "layers.0.attn.o"}},
      %l0_attn_o_bias: tensor<8xf32> {stablehand.name = "layers.0.attn.o.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.0.attn.o.bias"}},
      %l0_mlp_norm: tensor<8xf32> {stablehand.name = "layers.0.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.0.mlp_norm"}},
      %l0_mlp_gate: tensor<2x8x16xbf16> {stablehand.name = "layers.0.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [20, 8], weight = "layers.0.mlp.gate"}},
      %l0_mlp_gate_bias: tensor<20xf32> {stablehand.name = "layers.0.mlp.gate.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [20], weight = "layers.0.mlp.gate.bias"}},
      %l0_mlp_up: tensor<2x8x16xbf16> {stablehand.name = "layers.0.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [20, 8], weight = "layers.0.mlp.up"}},
      %l0_mlp_up_bias: tensor<20xf32> {stablehand.name = "layers.0.mlp.up.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [20], weight = "layers.0.mlp.up.bias"}},
      %l0_mlp_down: tensor<1x20x16xbf16> {stablehand.name = "layers.0.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [8, 20], weight = "layers.0.mlp.down"}},
      %l0_mlp_down_bias: tensor<8xf32> {stablehand.name = "layers.0.mlp.down.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.0.mlp.down.bias"}},
      %l1_attn_norm: tensor<8xf32> {stablehand.name = "layers.1.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.1.attn_norm"}},
      %l1_attn_q: tensor<1x8x16xbf16> {stablehand.name = "layers.1.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [16, 8], weight = "layers.1.attn.q"}},
      %l1_attn_q_bias: tensor<16xf32> {stablehand.name = "layers.1.attn.q.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [16], weight = "layers.1.attn.q.bias"}},
      %l1_attn_k: tensor<1x8x16xbf16> {stablehand.name = "layers.1.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [8, 8], weight = "layers.1.attn.k"}},
      %l1_attn_k_bias: tensor<8xf32> {stablehand.name = "layers.1.attn.k.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.1.attn.k.bias"}},
      %l1_attn_v: tensor<1x8x16xbf16> {stablehand.name = "layers.1.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [8, 8], weight = "layers.1.attn.v"}},
      %l1_attn_v_bias: tensor<8xf32> {stablehand.name = "layers.1.attn.v.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.1.attn.v.bias"}},
      %l1_attn_o: tensor<1x16x16xbf16> {stablehand.name = "layers.1.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [8, 16], weight = "layers.1.attn.o"}},
      %l1_attn_o_bias: tensor<8xf32> {stablehand.name = "layers.1.attn.o.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.1.attn.o.bias"}},
      %l1_mlp_norm: tensor<8xf32> {stablehand.name = "layers.1.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.1.mlp_norm"}},
      %l1_mlp_gate: tensor<2x8x16xbf16> {stablehand.name = "layers.1.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [20, 8], weight = "layers.1.mlp.gate"}},
      %l1_mlp_gate_bias: tensor<20xf32> {stablehand.name = "layers.1.mlp.gate.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [20], weight = "layers.1.mlp.gate.bias"}},
      %l1_mlp_up: tensor<2x8x16xbf16> {stablehand.name = "layers.1.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [20, 8], weight = "layers.1.mlp.up"}},
      %l1_mlp_up_bias: tensor<20xf32> {stablehand.name = "layers.1.mlp.up.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [20], weight = "layers.1.mlp.up.bias"}},
      %l1_mlp_down: tensor<1x20x16xbf16> {stablehand.name = "layers.1.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "bf16", layout = "16x1", shape = [8, 20], weight = "layers.1.mlp.down"}},
      %l1_mlp_down_bias: tensor<8xf32> {stablehand.name = "layers.1.mlp.down.bias", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "layers.1.mlp.down.bias"}},
      %norm: tensor<8xf32> {stablehand.name = "norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [8], weight = "norm"}},
      %head: tensor<3x8x16xf32> {stablehand.name = "head", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [37, 8], weight = "head"}},
      %rope_cos: tensor<64x2xf32> {stablehand.name = "rope.cos", stablehand.role = "table"},
      %rope_sin: tensor<64x2xf32> {stablehand.name = "rope.sin", stablehand.role = "table"},
      %l0_attn_k_cache: tensor<1x2x64x4xf32> {iree.abi.output = 1 : index, stablehand.name = "layers.0.attn.k_cache", stablehand.role = "state"},
      %l0_attn_v_cache: tensor<1x2x64x4xf32> {iree.abi.output = 2 : index, stablehand.name = "layers.0.attn.v_cache", stablehand.role = "state"},
      %l1_attn_k_cache: tensor<1x2x64x4xf32> {iree.abi.output = 3 : index, stablehand.name = "layers.1.attn.k_cache", stablehand.role = "state"},
      %l1_attn_v_cache: tensor<1x2x64x4xf32> {iree.abi.output = 4 : index, stablehand.name = "layers.1.attn.v_cache", stablehand.role = "state"},
      %token: tensor<1xi32> {stablehand.name = "token", stablehand.role = "step"},
      %position: tensor<1xi32> {stablehand.name = "position", stablehand.role = "step"}
  ) -> (
      tensor<1x37xf32> {stablehand.name = "logits"},
      tensor<1x2x64x4xf32> {stablehand.name = "layers.0.attn.k_cache"},
      tensor<1x2x64x4xf32> {stablehand.name = "layers.0.attn.v_cache"},
      tensor<1x2x64x4xf32> {stablehand.name = "layers.1.attn.k_cache"},
      tensor<1x2x64x4xf32> {stablehand.name = "layers.1.attn.v_cache"}
  ) attributes {iree.reflection = {
      "stablehand.activations" = "f32",
      "stablehand.batch" = "1",
      "stablehand.capacity" = "64",
      "stablehand.chunk" = "32",
      "stablehand.config" = "4e04af30ecb1402d",
      "stablehand.context" = "64",
      "stablehand.graph" = "decode",
      "stablehand.kv" = "f32",
      "stablehand.overflow" = "error",
      "stablehand.target" = "cpu",
      "stablehand.version" = "1",
      "stablehand.vocab" = "37",
      "stablehand.weights" = "bf16"
  }} {
    %x = call @embed_f32(%token, %embed) : (tensor<1xi32>, tensor<37x8xf32>) -> tensor<1x8xf32>
    %start_rows = stablehlo.broadcast_in_dim %position, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %positions = stablehlo.reshape %start_rows : (tensor<1x1xi32>) -> tensor<1xi32>
    %cos = "stablehlo.gather"(%rope_cos, %positions) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<64x2xf32>, tensor<1xi32>) -> tensor<1x2xf32>
    %sin = "stablehlo.gather"(%rope_sin, %positions) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<64x2xf32>, tensor<1xi32>) -> tensor<1x2xf32>
    // layer 0
    %l0_q, %l0_k, %l0_v = call @qkv_bf16_f32bias(%x, %l0_attn_norm, %l0_attn_q, %l0_attn_q_bias, %l0_attn_k, %l0_attn_k_bias, %l0_attn_v, %l0_attn_v_bias) : (tensor<1x8xf32>, tensor<8xf32>, tensor<1x8x16xbf16>, tensor<16xf32>, tensor<1x8x16xbf16>, tensor<8xf32>, tensor<1x8x16xbf16>, tensor<8xf32>) -> (tensor<1x16xf32>, tensor<1x8xf32>, tensor<1x8xf32>)
    %l0_attn, %l0_keys, %l0_values = call @attention(%l0_q, %l0_k, %l0_v, %cos, %sin, %l0_attn_k_cache, %l0_attn_v_cache, %position) : (tensor<1x16xf32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>, tensor<1xi32>) -> (tensor<1x16xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>)
    %l0_attn_out = call @residual_1x16_bf16_f32bias(%l0_attn, %l0_attn_o, %l0_attn_o_bias, %x) : (tensor<1x16xf32>, tensor<1x16x16xbf16>, tensor<8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %l0_mlp = call @gate_up_bf16_f32bias(%l0_attn_out, %l0_mlp_norm, %l0_mlp_gate, %l0_mlp_gate_bias, %l0_mlp_up, %l0_mlp_up_bias) : (tensor<1x8xf32>, tensor<8xf32>, tensor<2x8x16xbf16>, tensor<20xf32>, tensor<2x8x16xbf16>, tensor<20xf32>) -> tensor<1x20xf32>
    %l0_mlp_out = call @residual_1x20_bf16_f32bias(%l0_mlp, %l0_mlp_down, %l0_mlp_down_bias, %l0_attn_out) : (tensor<1x20xf32>, tensor<1x20x16xbf16>, tensor<8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    // layer 1
    %l1_q, %l1_k, %l1_v = call @qkv_bf16_f32bias(%l0_mlp_out, %l1_attn_norm, %l1_attn_q, %l1_attn_q_bias, %l1_attn_k, %l1_attn_k_bias, %l1_attn_v, %l1_attn_v_bias) : (tensor<1x8xf32>, tensor<8xf32>, tensor<1x8x16xbf16>, tensor<16xf32>, tensor<1x8x16xbf16>, tensor<8xf32>, tensor<1x8x16xbf16>, tensor<8xf32>) -> (tensor<1x16xf32>, tensor<1x8xf32>, tensor<1x8xf32>)
    %l1_attn, %l1_keys, %l1_values = call @attention(%l1_q, %l1_k, %l1_v, %cos, %sin, %l1_attn_k_cache, %l1_attn_v_cache, %position) : (tensor<1x16xf32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>, tensor<1xi32>) -> (tensor<1x16xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>)
    %l1_attn_out = call @residual_1x16_bf16_f32bias(%l1_attn, %l1_attn_o, %l1_attn_o_bias, %l0_mlp_out) : (tensor<1x16xf32>, tensor<1x16x16xbf16>, tensor<8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %l1_mlp = call @gate_up_bf16_f32bias(%l1_attn_out, %l1_mlp_norm, %l1_mlp_gate, %l1_mlp_gate_bias, %l1_mlp_up, %l1_mlp_up_bias) : (tensor<1x8xf32>, tensor<8xf32>, tensor<2x8x16xbf16>, tensor<20xf32>, tensor<2x8x16xbf16>, tensor<20xf32>) -> tensor<1x20xf32>
    %l1_mlp_out = call @residual_1x20_bf16_f32bias(%l1_mlp, %l1_mlp_down, %l1_mlp_down_bias, %l1_attn_out) : (tensor<1x20xf32>, tensor<1x20x16xbf16>, tensor<8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    // head
    %head_in = call @rms_norm_1(%l1_mlp_out, %norm) : (tensor<1x8xf32>, tensor<8xf32>) -> tensor<1x8xf32>
    %logits = call @linear_1x8x37_f32(%head_in, %head) : (tensor<1x8xf32>, tensor<3x8x16xf32>) -> tensor<1x37xf32>
    return %logits, %l0_keys, %l0_values, %l1_keys, %l1_values : tensor<1x37xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>
  }
  func.func private @embed_f32(%tokens: tensor<1xi32>, %w: tensor<37x8xf32>) -> tensor<1x8xf32> attributes {stablehand.contract = {activations = "f32", operation = "embed", rows = 1, version = 2, weight = {format = "f32", in = 8, layout = "1x1", out = 37}}} {
    %row = "stablehlo.gather"(%w, %tokens) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 8>}> : (tensor<37x8xf32>, tensor<1xi32>) -> tensor<1x8xf32>
    %x = stablehlo.optimization_barrier %row : tensor<1x8xf32>
    return %x : tensor<1x8xf32>
  }
  func.func private @qkv_bf16_f32bias(%x: tensor<1x8xf32>, %norm: tensor<8xf32>, %wq: tensor<1x8x16xbf16>, %wq_bias: tensor<16xf32>, %wk: tensor<1x8x16xbf16>, %wk_bias: tensor<8xf32>, %wv: tensor<1x8x16xbf16>, %wv_bias: tensor<8xf32>) -> (tensor<1x16xf32>, tensor<1x8xf32>, tensor<1x8xf32>) attributes {stablehand.contract = {accumulator = "f32", activations = "f32", eps = "1.000000e-05", k = {bias = "f32", format = "bf16", in = 8, layout = "16x1", out = 8}, norm = "f32", operation = "qkv", q = {bias = "f32", format = "bf16", in = 8, layout = "16x1", out = 16}, rows = 1, v = {bias = "f32", format = "bf16", in = 8, layout = "16x1", out = 8}, version = 3}} {
    %h = call @rms_norm_1(%x, %norm) : (tensor<1x8xf32>, tensor<8xf32>) -> tensor<1x8xf32>
    %q = call @linear_1x8x16_bf16_f32bias(%h, %wq, %wq_bias) : (tensor<1x8xf32>, tensor<1x8x16xbf16>, tensor<16xf32>) -> tensor<1x16xf32>
    %k = call @linear_1x8x8_bf16_f32bias(%h, %wk, %wk_bias) : (tensor<1x8xf32>, tensor<1x8x16xbf16>, tensor<8xf32>) -> tensor<1x8xf32>
    %v = call @linear_1x8x8_bf16_f32bias(%h, %wv, %wv_bias) : (tensor<1x8xf32>, tensor<1x8x16xbf16>, tensor<8xf32>) -> tensor<1x8xf32>
    return %q, %k, %v : tensor<1x16xf32>, tensor<1x8xf32>, tensor<1x8xf32>
  }
  func.func private @rms_norm_1(%x: tensor<1x8xf32>, %weight: tensor<8xf32>) -> tensor<1x8xf32> attributes {stablehand.contract = {activations = "f32", eps = "1.000000e-05", norm = "f32", operation = "rms_norm", rows = 1, version = 2, width = 8}} {
    %squares = stablehlo.multiply %x, %x : tensor<1x8xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %total = stablehlo.reduce(%squares init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<1x8xf32>, tensor<f32>) -> tensor<1xf32>
    %count = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %count_splat = stablehlo.broadcast_in_dim %count, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %mean = stablehlo.divide %total, %count_splat : tensor<1xf32>
    %eps = stablehlo.constant dense<1.000000e-05> : tensor<f32>
    %eps_splat = stablehlo.broadcast_in_dim %eps, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %shifted = stablehlo.add %mean, %eps_splat : tensor<1xf32>
    %inverse = stablehlo.rsqrt %shifted : tensor<1xf32>
    %inverse_rows = stablehlo.broadcast_in_dim %inverse, dims = [0] : (tensor<1xf32>) -> tensor<1x8xf32>
    %unit = stablehlo.multiply %x, %inverse_rows : tensor<1x8xf32>
    %scale = stablehlo.broadcast_in_dim %weight, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %scaled = stablehlo.multiply %unit, %scale : tensor<1x8xf32>
    return %scaled : tensor<1x8xf32>
  }
  func.func private @linear_1x8x16_bf16_f32bias(%x: tensor<1x8xf32>, %w: tensor<1x8x16xbf16>, %w_bias: tensor<16xf32>) -> tensor<1x16xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {bias = "f32", format = "bf16", in = 8, layout = "16x1", out = 16}}} {
    %w_f32 = stablehlo.convert %w : (tensor<1x8x16xbf16>) -> tensor<1x8x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x8xf32>) -> tensor<8xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<8xf32>) -> tensor<1x8x16xf32>
    %products = stablehlo.multiply %x_tiles, %w_f32 : tensor<1x8x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<1x8x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %bias_rows = stablehlo.broadcast_in_dim %w_bias, dims = [1] : (tensor<16xf32>) -> tensor<1x16xf32>
    %y_biased = stablehlo.add %sums, %bias_rows : tensor<1x16xf32>
    return %y_biased : tensor<1x16xf32>
  }
  func.func private @linear_1x8x8_bf16_f32bias(%x: tensor<1x8xf32>, %w: tensor<1x8x16xbf16>, %w_bias: tensor<8xf32>) -> tensor<1x8xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {bias = "f32", format = "bf16", in = 8, layout = "16x1", out = 8}}} {
    %w_f32 = stablehlo.convert %w : (tensor<1x8x16xbf16>) -> tensor<1x8x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x8xf32>) -> tensor<8xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<8xf32>) -> tensor<1x8x16xf32>
    %products = stablehlo.multiply %x_tiles, %w_f32 : tensor<1x8x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<1x8x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %y = stablehlo.slice %sums [0:1, 0:8] : (tensor<1x16xf32>) -> tensor<1x8xf32>
    %bias_rows = stablehlo.broadcast_in_dim %w_bias, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %y_biased = stablehlo.add %y, %bias_rows : tensor<1x8xf32>
    return %y_biased : tensor<1x8xf32>
  }
  func.func private @attention(%q: tensor<1x16xf32>, %k: tensor<1x8xf32>, %v: tensor<1x8xf32>, %cos: tensor<1x2xf32>, %sin: tensor<1x2xf32>, %k_cache: tensor<1x2x64x4xf32>, %v_cache: tensor<1x2x64x4xf32>, %start: tensor<1xi32>) -> (tensor<1x16xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>) attributes {stablehand.contract = {accumulator = "f32", activations = "f32", batch = 1, cache = "f32", capacity = 64, head_dim = 4, heads = 4, kv_heads = 2, operation = "attention", rows = 1, version = 2}} {
    %q_rope = call @rope_1x4(%q, %cos, %sin) : (tensor<1x16xf32>, tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x16xf32>
    %k_rope = call @rope_1x2(%k, %cos, %sin) : (tensor<1x8xf32>, tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x8xf32>
    %keys = call @append(%k_cache, %k_rope, %start) : (tensor<1x2x64x4xf32>, tensor<1x8xf32>, tensor<1xi32>) -> tensor<1x2x64x4xf32>
    %values = call @append(%v_cache, %v, %start) : (tensor<1x2x64x4xf32>, tensor<1x8xf32>, tensor<1xi32>) -> tensor<1x2x64x4xf32>
    %y = call @attend(%q_rope, %keys, %values, %start) : (tensor<1x16xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>, tensor<1xi32>) -> tensor<1x16xf32>
    return %y, %keys, %values : tensor<1x16xf32>, tensor<1x2x64x4xf32>, tensor<1x2x64x4xf32>
  }
  func.func private @rope_1x4(%x: tensor<1x16xf32>, %cos: tensor<1x2xf32>, %sin: tensor<1x2xf32>) -> tensor<1x16xf32> attributes {stablehand.contract = {head_dim = 4, heads = 4, operation = "rope", rows = 1, version = 1}} {
    %pairs = stablehlo.reshape %x : (tensor<1x16xf32>) -> tensor<1x4x4xf32>
    %first = stablehlo.slice %pairs [0:1, 0:4, 0:2] : (tensor<1x4x4xf32>) -> tensor<1x4x2xf32>
    %second = stablehlo.slice %pairs [0:1, 0:4, 2:4] : (tensor<1x4x4xf32>) -> tensor<1x4x2xf32>
    %cos_heads = stablehlo.broadcast_in_dim %cos, dims = [0, 2] : (tensor<1x2xf32>) -> tensor<1x4x2xf32>
    %sin_heads = stablehlo.broadcast_in_dim %sin, dims = [0, 2] : (tensor<1x2xf32>) -> tensor<1x4x2xf32>
    %first_cos = stablehlo.multiply %first, %cos_heads : tensor<1x4x2xf32>
    %second_sin = stablehlo.multiply %second, %sin_heads : tensor<1x4x2xf32>
    %first_turned = stablehlo.subtract %first_cos, %second_sin : tensor<1x4x2xf32>
    %second_cos = stablehlo.multiply %second, %cos_heads : tensor<1x4x2xf32>
    %first_sin = stablehlo.multiply %first, %sin_heads : tensor<1x4x2xf32>
    %second_turned = stablehlo.add %second_cos, %first_sin : tensor<1x4x2xf32>
    %y_heads = stablehlo.concatenate %first_turned, %second_turned, dim = 2 : (tensor<1x4x2xf32>, tensor<1x4x2xf32>) -> tensor<1x4x4xf32>
    %y = stablehlo.reshape %y_heads : (tensor<1x4x4xf32>) -> tensor<1x16xf32>
    return %y : tensor<1x16xf32>
  }
  func.func private @rope_1x2(%x: tensor<1x8xf32>, %cos: tensor<1x2xf32>, %sin: tensor<1x2xf32>) -> tensor<1x8xf32> attributes {stablehand.contract = {head_dim = 4, heads = 2, operation = "rope", rows = 1, version = 1}} {
    %pairs = stablehlo.reshape %x : (tensor<1x8xf32>) -> tensor<1x2x4xf32>
    %first = stablehlo.slice %pairs [0:1, 0:2, 0:2] : (tensor<1x2x4xf32>) -> tensor<1x2x2xf32>
    %second = stablehlo.slice %pairs [0:1, 0:2, 2:4] : (tensor<1x2x4xf32>) -> tensor<1x2x2xf32>
    %cos_heads = stablehlo.broadcast_in_dim %cos, dims = [0, 2] : (tensor<1x2xf32>) -> tensor<1x2x2xf32>
    %sin_heads = stablehlo.broadcast_in_dim %sin, dims = [0, 2] : (tensor<1x2xf32>) -> tensor<1x2x2xf32>
    %first_cos = stablehlo.multiply %first, %cos_heads : tensor<1x2x2xf32>
    %second_sin = stablehlo.multiply %second, %sin_heads : tensor<1x2x2xf32>
    %first_turned = stablehlo.subtract %first_cos, %second_sin : tensor<1x2x2xf32>
    %second_cos = stablehlo.multiply %second, %cos_heads : tensor<1x2x2xf32>
    %first_sin = stablehlo.multiply %first, %sin_heads : tensor<1x2x2xf32>
    %second_turned = stablehlo.add %second_cos, %first_sin : tensor<1x2x2xf32>
    %y_heads = stablehlo.concatenate %first_turned, %second_turned, dim = 2 : (tensor<1x2x2xf32>, tensor<1x2x2xf32>) -> tensor<1x2x4xf32>
    %y = stablehlo.reshape %y_heads : (tensor<1x2x4xf32>) -> tensor<1x8xf32>
    return %y : tensor<1x8xf32>
  }
  func.func private @append(%cache: tensor<1x2x64x4xf32>, %rows: tensor<1x8xf32>, %start: tensor<1xi32>) -> tensor<1x2x64x4xf32> attributes {stablehand.contract = {batch = 1, cache = "f32", capacity = 64, head_dim = 4, kv_heads = 2, operation = "append", rows = 1, version = 2}} {
    %by_sequence = stablehlo.reshape %rows : (tensor<1x8xf32>) -> tensor<1x1x2x4xf32>
    %by_head = stablehlo.transpose %by_sequence, dims = [0, 2, 1, 3] : (tensor<1x1x2x4xf32>) -> tensor<1x2x1x4xf32>
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %position = stablehlo.reshape %start : (tensor<1xi32>) -> tensor<i32>
    %out = stablehlo.dynamic_update_slice %cache, %by_head, %zero, %zero, %position, %zero : (tensor<1x2x64x4xf32>, tensor<1x2x1x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64x4xf32>
    return %out : tensor<1x2x64x4xf32>
  }
  func.func private @attend(%q: tensor<1x16xf32>, %k: tensor<1x2x64x4xf32>, %v: tensor<1x2x64x4xf32>, %start: tensor<1xi32>) -> tensor<1x16xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", batch = 1, cache = "f32", capacity = 64, head_dim = 4, heads = 4, kv_heads = 2, operation = "attend", rows = 1, version = 2}} {
    %q_grouped = stablehlo.reshape %q : (tensor<1x16xf32>) -> tensor<1x1x2x2x4xf32>
    %q_by_head = stablehlo.transpose %q_grouped, dims = [0, 2, 3, 1, 4] : (tensor<1x1x2x2x4xf32>) -> tensor<1x2x2x1x4xf32>
    %q_rows = stablehlo.reshape %q_by_head : (tensor<1x2x2x1x4xf32>) -> tensor<1x2x2x4xf32>
    %raw = stablehlo.dot_general %q_rows, %k, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<1x2x2x4xf32>, tensor<1x2x64x4xf32>) -> tensor<1x2x2x64xf32>
    %scale = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %scale_splat = stablehlo.broadcast_in_dim %scale, dims = [] : (tensor<f32>) -> tensor<1x2x2x64xf32>
    %scaled = stablehlo.multiply %raw, %scale_splat : tensor<1x2x2x64xf32>
    %scores = stablehlo.reshape %scaled : (tensor<1x2x2x64xf32>) -> tensor<1x2x2x1x64xf32>
    %start_rows = stablehlo.broadcast_in_dim %start, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %last_seen_all = stablehlo.broadcast_in_dim %start_rows, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x64xi32>
    %position = stablehlo.iota dim = 2 : tensor<1x1x64xi32>
    %visible = stablehlo.compare LE, %position, %last_seen_all, SIGNED : (tensor<1x1x64xi32>, tensor<1x1x64xi32>) -> tensor<1x1x64xi1>
    %visible_heads = stablehlo.broadcast_in_dim %visible, dims = [0, 3, 4] : (tensor<1x1x64xi1>) -> tensor<1x2x2x1x64xi1>
    %hidden = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %hidden_splat = stablehlo.broadcast_in_dim %hidden, dims = [] : (tensor<f32>) -> tensor<1x2x2x1x64xf32>
    %masked = stablehlo.select %visible_heads, %scores, %hidden_splat : tensor<1x2x2x1x64xi1>, tensor<1x2x2x1x64xf32>
    %top = stablehlo.reduce(%masked init: %hidden) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x2x1x64xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %top_row = stablehlo.broadcast_in_dim %top, dims = [0, 1, 2, 3] : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1x64xf32>
    %shifted = stablehlo.subtract %masked, %top_row : tensor<1x2x2x1x64xf32>
    %weights = stablehlo.exponential %shifted : tensor<1x2x2x1x64xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %total = stablehlo.reduce(%weights init: %zero) applies stablehlo.add across dimensions = [4] : (tensor<1x2x2x1x64xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %weight_rows = stablehlo.reshape %weights : (tensor<1x2x2x1x64xf32>) -> tensor<1x2x2x64xf32>
    %mixed = stablehlo.dot_general %weight_rows, %v, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<1x2x2x64xf32>, tensor<1x2x64x4xf32>) -> tensor<1x2x2x4xf32>
    %mixed_heads = stablehlo.reshape %mixed : (tensor<1x2x2x4xf32>) -> tensor<1x2x2x1x4xf32>
    %total_row = stablehlo.broadcast_in_dim %total, dims = [0, 1, 2, 3] : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1x4xf32>
    %y_heads = stablehlo.divide %mixed_heads, %total_row : tensor<1x2x2x1x4xf32>
    %y_chunk = stablehlo.transpose %y_heads, dims = [0, 3, 1, 2, 4] : (tensor<1x2x2x1x4xf32>) -> tensor<1x1x2x2x4xf32>
    %y_f32 = stablehlo.reshape %y_chunk : (tensor<1x1x2x2x4xf32>) -> tensor<1x16xf32>
    return %y_f32 : tensor<1x16xf32>
  }
  func.func private @residual_1x16_bf16_f32bias(%x: tensor<1x16xf32>, %w: tensor<1x16x16xbf16>, %w_bias: tensor<8xf32>, %stream: tensor<1x8xf32>) -> tensor<1x8xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "residual", rows = 1, version = 2, weight = {bias = "f32", format = "bf16", in = 16, layout = "16x1", out = 8}}} {
    %y = call @linear_1x16x8_bf16_f32bias(%x, %w, %w_bias) : (tensor<1x16xf32>, tensor<1x16x16xbf16>, tensor<8xf32>) -> tensor<1x8xf32>
    %sum = stablehlo.add %stream, %y : tensor<1x8xf32>
    return %sum : tensor<1x8xf32>
  }
  func.func private @linear_1x16x8_bf16_f32bias(%x: tensor<1x16xf32>, %w: tensor<1x16x16xbf16>, %w_bias: tensor<8xf32>) -> tensor<1x8xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {bias = "f32", format = "bf16", in = 16, layout = "16x1", out = 8}}} {
    %w_f32 = stablehlo.convert %w : (tensor<1x16x16xbf16>) -> tensor<1x16x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x16xf32>) -> tensor<16xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<16xf32>) -> tensor<1x16x16xf32>
    %products = stablehlo.multiply %x_tiles, %w_f32 : tensor<1x16x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<1x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %y = stablehlo.slice %sums [0:1, 0:8] : (tensor<1x16xf32>) -> tensor<1x8xf32>
    %bias_rows = stablehlo.broadcast_in_dim %w_bias, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %y_biased = stablehlo.add %y, %bias_rows : tensor<1x8xf32>
    return %y_biased : tensor<1x8xf32>
  }
  func.func private @gate_up_bf16_f32bias(%x: tensor<1x8xf32>, %norm: tensor<8xf32>, %wg: tensor<2x8x16xbf16>, %wg_bias: tensor<20xf32>, %wu: tensor<2x8x16xbf16>, %wu_bias: tensor<20xf32>) -> tensor<1x20xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", eps = "1.000000e-05", gate = {bias = "f32", format = "bf16", in = 8, layout = "16x1", out = 20}, norm = "f32", operation = "gate_up", rows = 1, up = {bias = "f32", format = "bf16", in = 8, layout = "16x1", out = 20}, version = 3}} {
    %h = call @rms_norm_1(%x, %norm) : (tensor<1x8xf32>, tensor<8xf32>) -> tensor<1x8xf32>
    %gate = call @linear_1x8x20_bf16_f32bias(%h, %wg, %wg_bias) : (tensor<1x8xf32>, tensor<2x8x16xbf16>, tensor<20xf32>) -> tensor<1x20xf32>
    %up = call @linear_1x8x20_bf16_f32bias(%h, %wu, %wu_bias) : (tensor<1x8xf32>, tensor<2x8x16xbf16>, tensor<20xf32>) -> tensor<1x20xf32>
    %sigmoid = stablehlo.logistic %gate : tensor<1x20xf32>
    %silu = stablehlo.multiply %gate, %sigmoid : tensor<1x20xf32>
    %h_up = stablehlo.multiply %silu, %up : tensor<1x20xf32>
    return %h_up : tensor<1x20xf32>
  }
  func.func private @linear_1x8x20_bf16_f32bias(%x: tensor<1x8xf32>, %w: tensor<2x8x16xbf16>, %w_bias: tensor<20xf32>) -> tensor<1x20xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {bias = "f32", format = "bf16", in = 8, layout = "16x1", out = 20}}} {
    %w_f32 = stablehlo.convert %w : (tensor<2x8x16xbf16>) -> tensor<2x8x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x8xf32>) -> tensor<8xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<8xf32>) -> tensor<2x8x16xf32>
    %products = stablehlo.multiply %x_tiles, %w_f32 : tensor<2x8x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<2x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<2x16xf32>) -> tensor<1x32xf32>
    %y = stablehlo.slice %y_tiles_flat [0:1, 0:20] : (tensor<1x32xf32>) -> tensor<1x20xf32>
    %bias_rows = stablehlo.broadcast_in_dim %w_bias, dims = [1] : (tensor<20xf32>) -> tensor<1x20xf32>
    %y_biased = stablehlo.add %y, %bias_rows : tensor<1x20xf32>
    return %y_biased : tensor<1x20xf32>
  }
  func.func private @residual_1x20_bf16_f32bias(%x: tensor<1x20xf32>, %w: tensor<1x20x16xbf16>, %w_bias: tensor<8xf32>, %stream: tensor<1x8xf32>) -> tensor<1x8xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "residual", rows = 1, version = 2, weight = {bias = "f32", format = "bf16", in = 20, layout = "16x1", out = 8}}} {
    %y = call @linear_1x20x8_bf16_f32bias(%x, %w, %w_bias) : (tensor<1x20xf32>, tensor<1x20x16xbf16>, tensor<8xf32>) -> tensor<1x8xf32>
    %sum = stablehlo.add %stream, %y : tensor<1x8xf32>
    return %sum : tensor<1x8xf32>
  }
  func.func private @linear_1x20x8_bf16_f32bias(%x: tensor<1x20xf32>, %w: tensor<1x20x16xbf16>, %w_bias: tensor<8xf32>) -> tensor<1x8xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {bias = "f32", format = "bf16", in = 20, layout = "16x1", out = 8}}} {
    %w_f32 = stablehlo.convert %w : (tensor<1x20x16xbf16>) -> tensor<1x20x16xf32>
    %x_row = stablehlo.reshape %x : (tensor<1x20xf32>) -> tensor<20xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<20xf32>) -> tensor<1x20x16xf32>
    %products = stablehlo.multiply %x_tiles, %w_f32 : tensor<1x20x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<1x20x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %y = stablehlo.slice %sums [0:1, 0:8] : (tensor<1x16xf32>) -> tensor<1x8xf32>
    %bias_rows = stablehlo.broadcast_in_dim %w_bias, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %y_biased = stablehlo.add %y, %bias_rows : tensor<1x8xf32>
    return %y_biased : tensor<1x8xf32>
  }
  func.func private @linear_1x8x37_f32(%x: tensor<1x8xf32>, %w: tensor<3x8x16xf32>) -> tensor<1x37xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "f32", in = 8, layout = "16x1", out = 37}}} {
    %x_row = stablehlo.reshape %x : (tensor<1x8xf32>) -> tensor<8xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<8xf32>) -> tensor<3x8x16xf32>
    %products = stablehlo.multiply %x_tiles, %w : tensor<3x8x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<3x8x16xf32>, tensor<f32>) -> tensor<3x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<3x16xf32>) -> tensor<1x48xf32>
    %y = stablehlo.slice %y_tiles_flat [0:1, 0:37] : (tensor<1x48xf32>) -> tensor<1x37xf32>
    return %y : tensor<1x37xf32>
  }
}
