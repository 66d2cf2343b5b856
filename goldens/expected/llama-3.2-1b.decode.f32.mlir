module @llama_decode {
  func.func public @decode(
      %embed: tensor<8016x2048x16xf32> {stablehand.name = "embed", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [128256, 2048], weight = "embed"}},
      %l0_attn_norm: tensor<2048xf32> {stablehand.name = "layers.0.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.0.attn_norm"}},
      %l0_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.0.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.0.attn.q"}},
      %l0_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.0.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.0.attn.k"}},
      %l0_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.0.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.0.attn.v"}},
      %l0_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.0.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.0.attn.o"}},
      %l0_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.0.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.0.mlp_norm"}},
      %l0_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.0.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.0.mlp.gate"}},
      %l0_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.0.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.0.mlp.up"}},
      %l0_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.0.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.0.mlp.down"}},
      %l1_attn_norm: tensor<2048xf32> {stablehand.name = "layers.1.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.1.attn_norm"}},
      %l1_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.1.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.1.attn.q"}},
      %l1_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.1.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.1.attn.k"}},
      %l1_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.1.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.1.attn.v"}},
      %l1_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.1.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.1.attn.o"}},
      %l1_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.1.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.1.mlp_norm"}},
      %l1_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.1.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.1.mlp.gate"}},
      %l1_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.1.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.1.mlp.up"}},
      %l1_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.1.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.1.mlp.down"}},
      %l2_attn_norm: tensor<2048xf32> {stablehand.name = "layers.2.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.2.attn_norm"}},
      %l2_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.2.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.2.attn.q"}},
      %l2_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.2.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.2.attn.k"}},
      %l2_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.2.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.2.attn.v"}},
      %l2_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.2.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.2.attn.o"}},
      %l2_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.2.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.2.mlp_norm"}},
      %l2_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.2.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.2.mlp.gate"}},
      %l2_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.2.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.2.mlp.up"}},
      %l2_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.2.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.2.mlp.down"}},
      %l3_attn_norm: tensor<2048xf32> {stablehand.name = "layers.3.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.3.attn_norm"}},
      %l3_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.3.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.3.attn.q"}},
      %l3_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.3.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.3.attn.k"}},
      %l3_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.3.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.3.attn.v"}},
      %l3_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.3.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.3.attn.o"}},
      %l3_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.3.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.3.mlp_norm"}},
      %l3_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.3.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.3.mlp.gate"}},
      %l3_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.3.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.3.mlp.up"}},
      %l3_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.3.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.3.mlp.down"}},
      %l4_attn_norm: tensor<2048xf32> {stablehand.name = "layers.4.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.4.attn_norm"}},
      %l4_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.4.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.4.attn.q"}},
      %l4_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.4.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.4.attn.k"}},
      %l4_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.4.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.4.attn.v"}},
      %l4_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.4.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.4.attn.o"}},
      %l4_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.4.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.4.mlp_norm"}},
      %l4_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.4.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.4.mlp.gate"}},
      %l4_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.4.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.4.mlp.up"}},
      %l4_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.4.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.4.mlp.down"}},
      %l5_attn_norm: tensor<2048xf32> {stablehand.name = "layers.5.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.5.attn_norm"}},
      %l5_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.5.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.5.attn.q"}},
      %l5_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.5.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.5.attn.k"}},
      %l5_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.5.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.5.attn.v"}},
      %l5_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.5.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.5.attn.o"}},
      %l5_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.5.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.5.mlp_norm"}},
      %l5_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.5.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.5.mlp.gate"}},
      %l5_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.5.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.5.mlp.up"}},
      %l5_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.5.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.5.mlp.down"}},
      %l6_attn_norm: tensor<2048xf32> {stablehand.name = "layers.6.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.6.attn_norm"}},
      %l6_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.6.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.6.attn.q"}},
      %l6_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.6.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.6.attn.k"}},
      %l6_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.6.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.6.attn.v"}},
      %l6_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.6.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.6.attn.o"}},
      %l6_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.6.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.6.mlp_norm"}},
      %l6_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.6.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.6.mlp.gate"}},
      %l6_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.6.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.6.mlp.up"}},
      %l6_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.6.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.6.mlp.down"}},
      %l7_attn_norm: tensor<2048xf32> {stablehand.name = "layers.7.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.7.attn_norm"}},
      %l7_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.7.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.7.attn.q"}},
      %l7_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.7.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.7.attn.k"}},
      %l7_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.7.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.7.attn.v"}},
      %l7_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.7.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.7.attn.o"}},
      %l7_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.7.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.7.mlp_norm"}},
      %l7_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.7.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.7.mlp.gate"}},
      %l7_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.7.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.7.mlp.up"}},
      %l7_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.7.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.7.mlp.down"}},
      %l8_attn_norm: tensor<2048xf32> {stablehand.name = "layers.8.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.8.attn_norm"}},
      %l8_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.8.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.8.attn.q"}},
      %l8_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.8.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.8.attn.k"}},
      %l8_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.8.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.8.attn.v"}},
      %l8_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.8.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.8.attn.o"}},
      %l8_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.8.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.8.mlp_norm"}},
      %l8_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.8.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.8.mlp.gate"}},
      %l8_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.8.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.8.mlp.up"}},
      %l8_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.8.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.8.mlp.down"}},
      %l9_attn_norm: tensor<2048xf32> {stablehand.name = "layers.9.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.9.attn_norm"}},
      %l9_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.9.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.9.attn.q"}},
      %l9_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.9.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.9.attn.k"}},
      %l9_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.9.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.9.attn.v"}},
      %l9_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.9.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.9.attn.o"}},
      %l9_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.9.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.9.mlp_norm"}},
      %l9_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.9.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.9.mlp.gate"}},
      %l9_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.9.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.9.mlp.up"}},
      %l9_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.9.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.9.mlp.down"}},
      %l10_attn_norm: tensor<2048xf32> {stablehand.name = "layers.10.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.10.attn_norm"}},
      %l10_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.10.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.10.attn.q"}},
      %l10_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.10.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.10.attn.k"}},
      %l10_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.10.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.10.attn.v"}},
      %l10_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.10.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.10.attn.o"}},
      %l10_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.10.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.10.mlp_norm"}},
      %l10_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.10.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.10.mlp.gate"}},
      %l10_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.10.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.10.mlp.up"}},
      %l10_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.10.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.10.mlp.down"}},
      %l11_attn_norm: tensor<2048xf32> {stablehand.name = "layers.11.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.11.attn_norm"}},
      %l11_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.11.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.11.attn.q"}},
      %l11_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.11.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.11.attn.k"}},
      %l11_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.11.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.11.attn.v"}},
      %l11_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.11.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.11.attn.o"}},
      %l11_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.11.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.11.mlp_norm"}},
      %l11_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.11.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.11.mlp.gate"}},
      %l11_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.11.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.11.mlp.up"}},
      %l11_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.11.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.11.mlp.down"}},
      %l12_attn_norm: tensor<2048xf32> {stablehand.name = "layers.12.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.12.attn_norm"}},
      %l12_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.12.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.12.attn.q"}},
      %l12_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.12.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.12.attn.k"}},
      %l12_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.12.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.12.attn.v"}},
      %l12_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.12.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.12.attn.o"}},
      %l12_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.12.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.12.mlp_norm"}},
      %l12_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.12.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.12.mlp.gate"}},
      %l12_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.12.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.12.mlp.up"}},
      %l12_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.12.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.12.mlp.down"}},
      %l13_attn_norm: tensor<2048xf32> {stablehand.name = "layers.13.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.13.attn_norm"}},
      %l13_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.13.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.13.attn.q"}},
      %l13_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.13.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.13.attn.k"}},
      %l13_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.13.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.13.attn.v"}},
      %l13_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.13.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.13.attn.o"}},
      %l13_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.13.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.13.mlp_norm"}},
      %l13_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.13.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.13.mlp.gate"}},
      %l13_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.13.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.13.mlp.up"}},
      %l13_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.13.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.13.mlp.down"}},
      %l14_attn_norm: tensor<2048xf32> {stablehand.name = "layers.14.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.14.attn_norm"}},
      %l14_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.14.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.14.attn.q"}},
      %l14_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.14.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.14.attn.k"}},
      %l14_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.14.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.14.attn.v"}},
      %l14_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.14.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.14.attn.o"}},
      %l14_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.14.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.14.mlp_norm"}},
      %l14_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.14.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.14.mlp.gate"}},
      %l14_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.14.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.14.mlp.up"}},
      %l14_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.14.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.14.mlp.down"}},
      %l15_attn_norm: tensor<2048xf32> {stablehand.name = "layers.15.attn_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.15.attn_norm"}},
      %l15_attn_q: tensor<128x2048x16xf32> {stablehand.name = "layers.15.attn.q", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.15.attn.q"}},
      %l15_attn_k: tensor<32x2048x16xf32> {stablehand.name = "layers.15.attn.k", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.15.attn.k"}},
      %l15_attn_v: tensor<32x2048x16xf32> {stablehand.name = "layers.15.attn.v", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [512, 2048], weight = "layers.15.attn.v"}},
      %l15_attn_o: tensor<128x2048x16xf32> {stablehand.name = "layers.15.attn.o", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 2048], weight = "layers.15.attn.o"}},
      %l15_mlp_norm: tensor<2048xf32> {stablehand.name = "layers.15.mlp_norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "layers.15.mlp_norm"}},
      %l15_mlp_gate: tensor<512x2048x16xf32> {stablehand.name = "layers.15.mlp.gate", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.15.mlp.gate"}},
      %l15_mlp_up: tensor<512x2048x16xf32> {stablehand.name = "layers.15.mlp.up", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [8192, 2048], weight = "layers.15.mlp.up"}},
      %l15_mlp_down: tensor<128x8192x16xf32> {stablehand.name = "layers.15.mlp.down", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "16x1", shape = [2048, 8192], weight = "layers.15.mlp.down"}},
      %norm: tensor<2048xf32> {stablehand.name = "norm", stablehand.role = "weight", stablehand.source = {component = "values", format = "f32", layout = "1x1", shape = [2048], weight = "norm"}},
      %rope_cos: tensor<4096x32xf32> {stablehand.name = "rope.cos", stablehand.role = "table"},
      %rope_sin: tensor<4096x32xf32> {stablehand.name = "rope.sin", stablehand.role = "table"},
      %l0_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 1 : index, stablehand.name = "layers.0.attn.k_cache", stablehand.role = "state"},
      %l0_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 2 : index, stablehand.name = "layers.0.attn.v_cache", stablehand.role = "state"},
      %l1_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 3 : index, stablehand.name = "layers.1.attn.k_cache", stablehand.role = "state"},
      %l1_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 4 : index, stablehand.name = "layers.1.attn.v_cache", stablehand.role = "state"},
      %l2_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 5 : index, stablehand.name = "layers.2.attn.k_cache", stablehand.role = "state"},
      %l2_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 6 : index, stablehand.name = "layers.2.attn.v_cache", stablehand.role = "state"},
      %l3_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 7 : index, stablehand.name = "layers.3.attn.k_cache", stablehand.role = "state"},
      %l3_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 8 : index, stablehand.name = "layers.3.attn.v_cache", stablehand.role = "state"},
      %l4_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 9 : index, stablehand.name = "layers.4.attn.k_cache", stablehand.role = "state"},
      %l4_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 10 : index, stablehand.name = "layers.4.attn.v_cache", stablehand.role = "state"},
      %l5_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 11 : index, stablehand.name = "layers.5.attn.k_cache", stablehand.role = "state"},
      %l5_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 12 : index, stablehand.name = "layers.5.attn.v_cache", stablehand.role = "state"},
      %l6_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 13 : index, stablehand.name = "layers.6.attn.k_cache", stablehand.role = "state"},
      %l6_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 14 : index, stablehand.name = "layers.6.attn.v_cache", stablehand.role = "state"},
      %l7_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 15 : index, stablehand.name = "layers.7.attn.k_cache", stablehand.role = "state"},
      %l7_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 16 : index, stablehand.name = "layers.7.attn.v_cache", stablehand.role = "state"},
      %l8_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 17 : index, stablehand.name = "layers.8.attn.k_cache", stablehand.role = "state"},
      %l8_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 18 : index, stablehand.name = "layers.8.attn.v_cache", stablehand.role = "state"},
      %l9_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 19 : index, stablehand.name = "layers.9.attn.k_cache", stablehand.role = "state"},
      %l9_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 20 : index, stablehand.name = "layers.9.attn.v_cache", stablehand.role = "state"},
      %l10_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 21 : index, stablehand.name = "layers.10.attn.k_cache", stablehand.role = "state"},
      %l10_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 22 : index, stablehand.name = "layers.10.attn.v_cache", stablehand.role = "state"},
      %l11_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 23 : index, stablehand.name = "layers.11.attn.k_cache", stablehand.role = "state"},
      %l11_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 24 : index, stablehand.name = "layers.11.attn.v_cache", stablehand.role = "state"},
      %l12_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 25 : index, stablehand.name = "layers.12.attn.k_cache", stablehand.role = "state"},
      %l12_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 26 : index, stablehand.name = "layers.12.attn.v_cache", stablehand.role = "state"},
      %l13_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 27 : index, stablehand.name = "layers.13.attn.k_cache", stablehand.role = "state"},
      %l13_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 28 : index, stablehand.name = "layers.13.attn.v_cache", stablehand.role = "state"},
      %l14_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 29 : index, stablehand.name = "layers.14.attn.k_cache", stablehand.role = "state"},
      %l14_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 30 : index, stablehand.name = "layers.14.attn.v_cache", stablehand.role = "state"},
      %l15_attn_k_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 31 : index, stablehand.name = "layers.15.attn.k_cache", stablehand.role = "state"},
      %l15_attn_v_cache: tensor<1x8x4096x64xf32> {iree.abi.output = 32 : index, stablehand.name = "layers.15.attn.v_cache", stablehand.role = "state"},
      %token: tensor<1xi32> {stablehand.name = "token", stablehand.role = "step"},
      %position: tensor<1xi32> {stablehand.name = "position", stablehand.role = "step"}
  ) -> (
      tensor<1x128256xf32> {stablehand.name = "logits"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.0.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.0.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.1.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.1.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.2.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.2.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.3.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.3.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.4.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.4.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.5.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.5.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.6.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.6.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.7.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.7.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.8.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.8.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.9.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.9.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.10.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.10.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.11.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.11.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.12.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.12.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.13.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.13.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.14.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.14.attn.v_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.15.attn.k_cache"},
      tensor<1x8x4096x64xf32> {stablehand.name = "layers.15.attn.v_cache"}
  ) attributes {iree.reflection = {
      "stablehand.activations" = "f32",
      "stablehand.batch" = "1",
      "stablehand.capacity" = "4096",
      "stablehand.chunk" = "32",
      "stablehand.config" = "f6cc18782a981faa",
      "stablehand.context" = "4096",
      "stablehand.graph" = "decode",
      "stablehand.kv" = "f32",
      "stablehand.overflow" = "error",
      "stablehand.target" = "cpu",
      "stablehand.version" = "1",
      "stablehand.vocab" = "128256",
      "stablehand.weights" = "f32"
  }} {
    %x = call @embed_f32(%token, %embed) : (tensor<1xi32>, tensor<8016x2048x16xf32>) -> tensor<1x2048xf32>
    %start_rows = stablehlo.broadcast_in_dim %position, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %positions = stablehlo.reshape %start_rows : (tensor<1x1xi32>) -> tensor<1xi32>
    %cos = "stablehlo.gather"(%rope_cos, %positions) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 32>}> : (tensor<4096x32xf32>, tensor<1xi32>) -> tensor<1x32xf32>
    %sin = "stablehlo.gather"(%rope_sin, %positions) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 32>}> : (tensor<4096x32xf32>, tensor<1xi32>) -> tensor<1x32xf32>
    // layer 0
    %l0_q, %l0_k, %l0_v = call @qkv_f32(%x, %l0_attn_norm, %l0_attn_q, %l0_attn_k, %l0_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l0_attn, %l0_keys, %l0_values = call @attention(%l0_q, %l0_k, %l0_v, %cos, %sin, %l0_attn_k_cache, %l0_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l0_attn_out = call @residual_1x2048_f32(%l0_attn, %l0_attn_o, %x) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l0_mlp = call @gate_up_f32(%l0_attn_out, %l0_mlp_norm, %l0_mlp_gate, %l0_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l0_mlp_out = call @residual_1x8192_f32(%l0_mlp, %l0_mlp_down, %l0_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 1
    %l1_q, %l1_k, %l1_v = call @qkv_f32(%l0_mlp_out, %l1_attn_norm, %l1_attn_q, %l1_attn_k, %l1_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l1_attn, %l1_keys, %l1_values = call @attention(%l1_q, %l1_k, %l1_v, %cos, %sin, %l1_attn_k_cache, %l1_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l1_attn_out = call @residual_1x2048_f32(%l1_attn, %l1_attn_o, %l0_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l1_mlp = call @gate_up_f32(%l1_attn_out, %l1_mlp_norm, %l1_mlp_gate, %l1_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l1_mlp_out = call @residual_1x8192_f32(%l1_mlp, %l1_mlp_down, %l1_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 2
    %l2_q, %l2_k, %l2_v = call @qkv_f32(%l1_mlp_out, %l2_attn_norm, %l2_attn_q, %l2_attn_k, %l2_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l2_attn, %l2_keys, %l2_values = call @attention(%l2_q, %l2_k, %l2_v, %cos, %sin, %l2_attn_k_cache, %l2_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l2_attn_out = call @residual_1x2048_f32(%l2_attn, %l2_attn_o, %l1_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l2_mlp = call @gate_up_f32(%l2_attn_out, %l2_mlp_norm, %l2_mlp_gate, %l2_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l2_mlp_out = call @residual_1x8192_f32(%l2_mlp, %l2_mlp_down, %l2_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 3
    %l3_q, %l3_k, %l3_v = call @qkv_f32(%l2_mlp_out, %l3_attn_norm, %l3_attn_q, %l3_attn_k, %l3_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l3_attn, %l3_keys, %l3_values = call @attention(%l3_q, %l3_k, %l3_v, %cos, %sin, %l3_attn_k_cache, %l3_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l3_attn_out = call @residual_1x2048_f32(%l3_attn, %l3_attn_o, %l2_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l3_mlp = call @gate_up_f32(%l3_attn_out, %l3_mlp_norm, %l3_mlp_gate, %l3_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l3_mlp_out = call @residual_1x8192_f32(%l3_mlp, %l3_mlp_down, %l3_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 4
    %l4_q, %l4_k, %l4_v = call @qkv_f32(%l3_mlp_out, %l4_attn_norm, %l4_attn_q, %l4_attn_k, %l4_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l4_attn, %l4_keys, %l4_values = call @attention(%l4_q, %l4_k, %l4_v, %cos, %sin, %l4_attn_k_cache, %l4_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l4_attn_out = call @residual_1x2048_f32(%l4_attn, %l4_attn_o, %l3_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l4_mlp = call @gate_up_f32(%l4_attn_out, %l4_mlp_norm, %l4_mlp_gate, %l4_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l4_mlp_out = call @residual_1x8192_f32(%l4_mlp, %l4_mlp_down, %l4_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 5
    %l5_q, %l5_k, %l5_v = call @qkv_f32(%l4_mlp_out, %l5_attn_norm, %l5_attn_q, %l5_attn_k, %l5_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l5_attn, %l5_keys, %l5_values = call @attention(%l5_q, %l5_k, %l5_v, %cos, %sin, %l5_attn_k_cache, %l5_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l5_attn_out = call @residual_1x2048_f32(%l5_attn, %l5_attn_o, %l4_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l5_mlp = call @gate_up_f32(%l5_attn_out, %l5_mlp_norm, %l5_mlp_gate, %l5_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l5_mlp_out = call @residual_1x8192_f32(%l5_mlp, %l5_mlp_down, %l5_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 6
    %l6_q, %l6_k, %l6_v = call @qkv_f32(%l5_mlp_out, %l6_attn_norm, %l6_attn_q, %l6_attn_k, %l6_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l6_attn, %l6_keys, %l6_values = call @attention(%l6_q, %l6_k, %l6_v, %cos, %sin, %l6_attn_k_cache, %l6_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l6_attn_out = call @residual_1x2048_f32(%l6_attn, %l6_attn_o, %l5_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l6_mlp = call @gate_up_f32(%l6_attn_out, %l6_mlp_norm, %l6_mlp_gate, %l6_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l6_mlp_out = call @residual_1x8192_f32(%l6_mlp, %l6_mlp_down, %l6_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 7
    %l7_q, %l7_k, %l7_v = call @qkv_f32(%l6_mlp_out, %l7_attn_norm, %l7_attn_q, %l7_attn_k, %l7_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l7_attn, %l7_keys, %l7_values = call @attention(%l7_q, %l7_k, %l7_v, %cos, %sin, %l7_attn_k_cache, %l7_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l7_attn_out = call @residual_1x2048_f32(%l7_attn, %l7_attn_o, %l6_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l7_mlp = call @gate_up_f32(%l7_attn_out, %l7_mlp_norm, %l7_mlp_gate, %l7_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l7_mlp_out = call @residual_1x8192_f32(%l7_mlp, %l7_mlp_down, %l7_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 8
    %l8_q, %l8_k, %l8_v = call @qkv_f32(%l7_mlp_out, %l8_attn_norm, %l8_attn_q, %l8_attn_k, %l8_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l8_attn, %l8_keys, %l8_values = call @attention(%l8_q, %l8_k, %l8_v, %cos, %sin, %l8_attn_k_cache, %l8_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l8_attn_out = call @residual_1x2048_f32(%l8_attn, %l8_attn_o, %l7_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l8_mlp = call @gate_up_f32(%l8_attn_out, %l8_mlp_norm, %l8_mlp_gate, %l8_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l8_mlp_out = call @residual_1x8192_f32(%l8_mlp, %l8_mlp_down, %l8_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 9
    %l9_q, %l9_k, %l9_v = call @qkv_f32(%l8_mlp_out, %l9_attn_norm, %l9_attn_q, %l9_attn_k, %l9_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l9_attn, %l9_keys, %l9_values = call @attention(%l9_q, %l9_k, %l9_v, %cos, %sin, %l9_attn_k_cache, %l9_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l9_attn_out = call @residual_1x2048_f32(%l9_attn, %l9_attn_o, %l8_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l9_mlp = call @gate_up_f32(%l9_attn_out, %l9_mlp_norm, %l9_mlp_gate, %l9_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l9_mlp_out = call @residual_1x8192_f32(%l9_mlp, %l9_mlp_down, %l9_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 10
    %l10_q, %l10_k, %l10_v = call @qkv_f32(%l9_mlp_out, %l10_attn_norm, %l10_attn_q, %l10_attn_k, %l10_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l10_attn, %l10_keys, %l10_values = call @attention(%l10_q, %l10_k, %l10_v, %cos, %sin, %l10_attn_k_cache, %l10_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l10_attn_out = call @residual_1x2048_f32(%l10_attn, %l10_attn_o, %l9_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l10_mlp = call @gate_up_f32(%l10_attn_out, %l10_mlp_norm, %l10_mlp_gate, %l10_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l10_mlp_out = call @residual_1x8192_f32(%l10_mlp, %l10_mlp_down, %l10_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 11
    %l11_q, %l11_k, %l11_v = call @qkv_f32(%l10_mlp_out, %l11_attn_norm, %l11_attn_q, %l11_attn_k, %l11_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l11_attn, %l11_keys, %l11_values = call @attention(%l11_q, %l11_k, %l11_v, %cos, %sin, %l11_attn_k_cache, %l11_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l11_attn_out = call @residual_1x2048_f32(%l11_attn, %l11_attn_o, %l10_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l11_mlp = call @gate_up_f32(%l11_attn_out, %l11_mlp_norm, %l11_mlp_gate, %l11_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l11_mlp_out = call @residual_1x8192_f32(%l11_mlp, %l11_mlp_down, %l11_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 12
    %l12_q, %l12_k, %l12_v = call @qkv_f32(%l11_mlp_out, %l12_attn_norm, %l12_attn_q, %l12_attn_k, %l12_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l12_attn, %l12_keys, %l12_values = call @attention(%l12_q, %l12_k, %l12_v, %cos, %sin, %l12_attn_k_cache, %l12_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l12_attn_out = call @residual_1x2048_f32(%l12_attn, %l12_attn_o, %l11_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l12_mlp = call @gate_up_f32(%l12_attn_out, %l12_mlp_norm, %l12_mlp_gate, %l12_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l12_mlp_out = call @residual_1x8192_f32(%l12_mlp, %l12_mlp_down, %l12_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 13
    %l13_q, %l13_k, %l13_v = call @qkv_f32(%l12_mlp_out, %l13_attn_norm, %l13_attn_q, %l13_attn_k, %l13_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l13_attn, %l13_keys, %l13_values = call @attention(%l13_q, %l13_k, %l13_v, %cos, %sin, %l13_attn_k_cache, %l13_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l13_attn_out = call @residual_1x2048_f32(%l13_attn, %l13_attn_o, %l12_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l13_mlp = call @gate_up_f32(%l13_attn_out, %l13_mlp_norm, %l13_mlp_gate, %l13_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l13_mlp_out = call @residual_1x8192_f32(%l13_mlp, %l13_mlp_down, %l13_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 14
    %l14_q, %l14_k, %l14_v = call @qkv_f32(%l13_mlp_out, %l14_attn_norm, %l14_attn_q, %l14_attn_k, %l14_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l14_attn, %l14_keys, %l14_values = call @attention(%l14_q, %l14_k, %l14_v, %cos, %sin, %l14_attn_k_cache, %l14_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l14_attn_out = call @residual_1x2048_f32(%l14_attn, %l14_attn_o, %l13_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l14_mlp = call @gate_up_f32(%l14_attn_out, %l14_mlp_norm, %l14_mlp_gate, %l14_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l14_mlp_out = call @residual_1x8192_f32(%l14_mlp, %l14_mlp_down, %l14_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // layer 15
    %l15_q, %l15_k, %l15_v = call @qkv_f32(%l14_mlp_out, %l15_attn_norm, %l15_attn_q, %l15_attn_k, %l15_attn_v) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<128x2048x16xf32>, tensor<32x2048x16xf32>, tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>)
    %l15_attn, %l15_keys, %l15_values = call @attention(%l15_q, %l15_k, %l15_v, %cos, %sin, %l15_attn_k_cache, %l15_attn_v_cache, %position) : (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>)
    %l15_attn_out = call @residual_1x2048_f32(%l15_attn, %l15_attn_o, %l14_mlp_out) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    %l15_mlp = call @gate_up_f32(%l15_attn_out, %l15_mlp_norm, %l15_mlp_gate, %l15_mlp_up) : (tensor<1x2048xf32>, tensor<2048xf32>, tensor<512x2048x16xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %l15_mlp_out = call @residual_1x8192_f32(%l15_mlp, %l15_mlp_down, %l15_attn_out) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>, tensor<1x2048xf32>) -> tensor<1x2048xf32>
    // head
    %head_in = call @rms_norm_1(%l15_mlp_out, %norm) : (tensor<1x2048xf32>, tensor<2048xf32>) -> tensor<1x2048xf32>
    %logits = call @linear_1x2048x128256_f32(%head_in, %embed) : (tensor<1x2048xf32>, tensor<8016x2048x16xf32>) -> tensor<1x128256xf32>
    return %logits, %l0_keys, %l0_values, %l1_keys, %l1_values, %l2_keys, %l2_values, %l3_keys, %l3_values, %l4_keys, %l4_values, %l5_keys, %l5_values, %l6_keys, %l6_values, %l7_keys, %l7_values, %l8_keys, %l8_values, %l9_keys, %l9_values, %l10_keys, %l10_values, %l11_keys, %l11_values, %l12_keys, %l12_values, %l13_keys, %l13_values, %l14_keys, %l14_values, %l15_keys, %l15_values : tensor<1x128256xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>
  }
  func.func private @embed_f32(%tokens: tensor<1xi32>, %w: tensor<8016x2048x16xf32>) -> tensor<1x2048xf32> attributes {stablehand.contract = {activations = "f32", operation = "embed", rows = 1, version = 2, weight = {format = "f32", in = 2048, layout = "16x1", out = 128256}}} {
    %tile = stablehlo.constant dense<16> : tensor<i32>
    %tile_splat = stablehlo.broadcast_in_dim %tile, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %tile_of = stablehlo.divide %tokens, %tile_splat : tensor<1xi32>
    %tile_column = stablehlo.reshape %tile_of : (tensor<1xi32>) -> tensor<1x1xi32>
    %lane_of = stablehlo.remainder %tokens, %tile_splat : tensor<1xi32>
    %lane_column = stablehlo.reshape %lane_of : (tensor<1xi32>) -> tensor<1x1xi32>
    %place = stablehlo.concatenate %tile_column, %lane_column, dim = 1 : (tensor<1x1xi32>, tensor<1x1xi32>) -> tensor<1x2xi32>
    %row = "stablehlo.gather"(%w, %place) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 2], start_index_map = [0, 2], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2048, 1>}> : (tensor<8016x2048x16xf32>, tensor<1x2xi32>) -> tensor<1x2048xf32>
    %x = stablehlo.optimization_barrier %row : tensor<1x2048xf32>
    return %x : tensor<1x2048xf32>
  }
  func.func private @qkv_f32(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %wq: tensor<128x2048x16xf32>, %wk: tensor<32x2048x16xf32>, %wv: tensor<32x2048x16xf32>) -> (tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>) attributes {stablehand.contract = {accumulator = "f32", activations = "f32", eps = "1.000000e-05", k = {format = "f32", in = 2048, layout = "16x1", out = 512}, norm = "f32", operation = "qkv", q = {format = "f32", in = 2048, layout = "16x1", out = 2048}, rows = 1, v = {format = "f32", in = 2048, layout = "16x1", out = 512}, version = 3}} {
    %h = call @rms_norm_1(%x, %norm) : (tensor<1x2048xf32>, tensor<2048xf32>) -> tensor<1x2048xf32>
    %q = call @linear_1x2048x2048_f32(%h, %wq) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>) -> tensor<1x2048xf32>
    %k = call @linear_1x2048x512_f32(%h, %wk) : (tensor<1x2048xf32>, tensor<32x2048x16xf32>) -> tensor<1x512xf32>
    %v = call @linear_1x2048x512_f32(%h, %wv) : (tensor<1x2048xf32>, tensor<32x2048x16xf32>) -> tensor<1x512xf32>
    return %q, %k, %v : tensor<1x2048xf32>, tensor<1x512xf32>, tensor<1x512xf32>
  }
  func.func private @rms_norm_1(%x: tensor<1x2048xf32>, %weight: tensor<2048xf32>) -> tensor<1x2048xf32> attributes {stablehand.contract = {activations = "f32", eps = "1.000000e-05", norm = "f32", operation = "rms_norm", rows = 1, version = 2, width = 2048}} {
    %squares = stablehlo.multiply %x, %x : tensor<1x2048xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %total = stablehlo.reduce(%squares init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<1x2048xf32>, tensor<f32>) -> tensor<1xf32>
    %count = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %count_splat = stablehlo.broadcast_in_dim %count, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %mean = stablehlo.divide %total, %count_splat : tensor<1xf32>
    %eps = stablehlo.constant dense<1.000000e-05> : tensor<f32>
    %eps_splat = stablehlo.broadcast_in_dim %eps, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %shifted = stablehlo.add %mean, %eps_splat : tensor<1xf32>
    %inverse = stablehlo.rsqrt %shifted : tensor<1xf32>
    %inverse_rows = stablehlo.broadcast_in_dim %inverse, dims = [0] : (tensor<1xf32>) -> tensor<1x2048xf32>
    %unit = stablehlo.multiply %x, %inverse_rows : tensor<1x2048xf32>
    %scale = stablehlo.broadcast_in_dim %weight, dims = [1] : (tensor<2048xf32>) -> tensor<1x2048xf32>
    %scaled = stablehlo.multiply %unit, %scale : tensor<1x2048xf32>
    return %scaled : tensor<1x2048xf32>
  }
  func.func private @linear_1x2048x2048_f32(%x: tensor<1x2048xf32>, %w: tensor<128x2048x16xf32>) -> tensor<1x2048xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "f32", in = 2048, layout = "16x1", out = 2048}}} {
    %x_row = stablehlo.reshape %x : (tensor<1x2048xf32>) -> tensor<2048xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<2048xf32>) -> tensor<128x2048x16xf32>
    %products = stablehlo.multiply %x_tiles, %w : tensor<128x2048x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<128x2048x16xf32>, tensor<f32>) -> tensor<128x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<128x16xf32>) -> tensor<1x2048xf32>
    return %y_tiles_flat : tensor<1x2048xf32>
  }
  func.func private @linear_1x2048x512_f32(%x: tensor<1x2048xf32>, %w: tensor<32x2048x16xf32>) -> tensor<1x512xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "f32", in = 2048, layout = "16x1", out = 512}}} {
    %x_row = stablehlo.reshape %x : (tensor<1x2048xf32>) -> tensor<2048xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<2048xf32>) -> tensor<32x2048x16xf32>
    %products = stablehlo.multiply %x_tiles, %w : tensor<32x2048x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<32x2048x16xf32>, tensor<f32>) -> tensor<32x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<32x16xf32>) -> tensor<1x512xf32>
    return %y_tiles_flat : tensor<1x512xf32>
  }
  func.func private @attention(%q: tensor<1x2048xf32>, %k: tensor<1x512xf32>, %v: tensor<1x512xf32>, %cos: tensor<1x32xf32>, %sin: tensor<1x32xf32>, %k_cache: tensor<1x8x4096x64xf32>, %v_cache: tensor<1x8x4096x64xf32>, %start: tensor<1xi32>) -> (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>) attributes {stablehand.contract = {accumulator = "f32", activations = "f32", batch = 1, cache = "f32", capacity = 4096, head_dim = 64, heads = 32, kv_heads = 8, operation = "attention", rows = 1, version = 2}} {
    %q_rope = call @rope_1x32(%q, %cos, %sin) : (tensor<1x2048xf32>, tensor<1x32xf32>, tensor<1x32xf32>) -> tensor<1x2048xf32>
    %k_rope = call @rope_1x8(%k, %cos, %sin) : (tensor<1x512xf32>, tensor<1x32xf32>, tensor<1x32xf32>) -> tensor<1x512xf32>
    %keys = call @append(%k_cache, %k_rope, %start) : (tensor<1x8x4096x64xf32>, tensor<1x512xf32>, tensor<1xi32>) -> tensor<1x8x4096x64xf32>
    %values = call @append(%v_cache, %v, %start) : (tensor<1x8x4096x64xf32>, tensor<1x512xf32>, tensor<1xi32>) -> tensor<1x8x4096x64xf32>
    %y = call @attend(%q_rope, %keys, %values, %start) : (tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>, tensor<1xi32>) -> tensor<1x2048xf32>
    return %y, %keys, %values : tensor<1x2048xf32>, tensor<1x8x4096x64xf32>, tensor<1x8x4096x64xf32>
  }
  func.func private @rope_1x32(%x: tensor<1x2048xf32>, %cos: tensor<1x32xf32>, %sin: tensor<1x32xf32>) -> tensor<1x2048xf32> attributes {stablehand.contract = {head_dim = 64, heads = 32, operation = "rope", rows = 1, version = 1}} {
    %pairs = stablehlo.reshape %x : (tensor<1x2048xf32>) -> tensor<1x32x64xf32>
    %first = stablehlo.slice %pairs [0:1, 0:32, 0:32] : (tensor<1x32x64xf32>) -> tensor<1x32x32xf32>
    %second = stablehlo.slice %pairs [0:1, 0:32, 32:64] : (tensor<1x32x64xf32>) -> tensor<1x32x32xf32>
    %cos_heads = stablehlo.broadcast_in_dim %cos, dims = [0, 2] : (tensor<1x32xf32>) -> tensor<1x32x32xf32>
    %sin_heads = stablehlo.broadcast_in_dim %sin, dims = [0, 2] : (tensor<1x32xf32>) -> tensor<1x32x32xf32>
    %first_cos = stablehlo.multiply %first, %cos_heads : tensor<1x32x32xf32>
    %second_sin = stablehlo.multiply %second, %sin_heads : tensor<1x32x32xf32>
    %first_turned = stablehlo.subtract %first_cos, %second_sin : tensor<1x32x32xf32>
    %second_cos = stablehlo.multiply %second, %cos_heads : tensor<1x32x32xf32>
    %first_sin = stablehlo.multiply %first, %sin_heads : tensor<1x32x32xf32>
    %second_turned = stablehlo.add %second_cos, %first_sin : tensor<1x32x32xf32>
    %y_heads = stablehlo.concatenate %first_turned, %second_turned, dim = 2 : (tensor<1x32x32xf32>, tensor<1x32x32xf32>) -> tensor<1x32x64xf32>
    %y = stablehlo.reshape %y_heads : (tensor<1x32x64xf32>) -> tensor<1x2048xf32>
    return %y : tensor<1x2048xf32>
  }
  func.func private @rope_1x8(%x: tensor<1x512xf32>, %cos: tensor<1x32xf32>, %sin: tensor<1x32xf32>) -> tensor<1x512xf32> attributes {stablehand.contract = {head_dim = 64, heads = 8, operation = "rope", rows = 1, version = 1}} {
    %pairs = stablehlo.reshape %x : (tensor<1x512xf32>) -> tensor<1x8x64xf32>
    %first = stablehlo.slice %pairs [0:1, 0:8, 0:32] : (tensor<1x8x64xf32>) -> tensor<1x8x32xf32>
    %second = stablehlo.slice %pairs [0:1, 0:8, 32:64] : (tensor<1x8x64xf32>) -> tensor<1x8x32xf32>
    %cos_heads = stablehlo.broadcast_in_dim %cos, dims = [0, 2] : (tensor<1x32xf32>) -> tensor<1x8x32xf32>
    %sin_heads = stablehlo.broadcast_in_dim %sin, dims = [0, 2] : (tensor<1x32xf32>) -> tensor<1x8x32xf32>
    %first_cos = stablehlo.multiply %first, %cos_heads : tensor<1x8x32xf32>
    %second_sin = stablehlo.multiply %second, %sin_heads : tensor<1x8x32xf32>
    %first_turned = stablehlo.subtract %first_cos, %second_sin : tensor<1x8x32xf32>
    %second_cos = stablehlo.multiply %second, %cos_heads : tensor<1x8x32xf32>
    %first_sin = stablehlo.multiply %first, %sin_heads : tensor<1x8x32xf32>
    %second_turned = stablehlo.add %second_cos, %first_sin : tensor<1x8x32xf32>
    %y_heads = stablehlo.concatenate %first_turned, %second_turned, dim = 2 : (tensor<1x8x32xf32>, tensor<1x8x32xf32>) -> tensor<1x8x64xf32>
    %y = stablehlo.reshape %y_heads : (tensor<1x8x64xf32>) -> tensor<1x512xf32>
    return %y : tensor<1x512xf32>
  }
  func.func private @append(%cache: tensor<1x8x4096x64xf32>, %rows: tensor<1x512xf32>, %start: tensor<1xi32>) -> tensor<1x8x4096x64xf32> attributes {stablehand.contract = {batch = 1, cache = "f32", capacity = 4096, head_dim = 64, kv_heads = 8, operation = "append", rows = 1, version = 2}} {
    %by_sequence = stablehlo.reshape %rows : (tensor<1x512xf32>) -> tensor<1x1x8x64xf32>
    %by_head = stablehlo.transpose %by_sequence, dims = [0, 2, 1, 3] : (tensor<1x1x8x64xf32>) -> tensor<1x8x1x64xf32>
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %position = stablehlo.reshape %start : (tensor<1xi32>) -> tensor<i32>
    %out = stablehlo.dynamic_update_slice %cache, %by_head, %zero, %zero, %position, %zero : (tensor<1x8x4096x64xf32>, tensor<1x8x1x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4096x64xf32>
    return %out : tensor<1x8x4096x64xf32>
  }
  func.func private @attend(%q: tensor<1x2048xf32>, %k: tensor<1x8x4096x64xf32>, %v: tensor<1x8x4096x64xf32>, %start: tensor<1xi32>) -> tensor<1x2048xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", batch = 1, cache = "f32", capacity = 4096, head_dim = 64, heads = 32, kv_heads = 8, operation = "attend", rows = 1, version = 2}} {
    %q_grouped = stablehlo.reshape %q : (tensor<1x2048xf32>) -> tensor<1x1x8x4x64xf32>
    %q_by_head = stablehlo.transpose %q_grouped, dims = [0, 2, 3, 1, 4] : (tensor<1x1x8x4x64xf32>) -> tensor<1x8x4x1x64xf32>
    %q_rows = stablehlo.reshape %q_by_head : (tensor<1x8x4x1x64xf32>) -> tensor<1x8x4x64xf32>
    %raw = stablehlo.dot_general %q_rows, %k, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<1x8x4x64xf32>, tensor<1x8x4096x64xf32>) -> tensor<1x8x4x4096xf32>
    %scale = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %scale_splat = stablehlo.broadcast_in_dim %scale, dims = [] : (tensor<f32>) -> tensor<1x8x4x4096xf32>
    %scaled = stablehlo.multiply %raw, %scale_splat : tensor<1x8x4x4096xf32>
    %scores = stablehlo.reshape %scaled : (tensor<1x8x4x4096xf32>) -> tensor<1x8x4x1x4096xf32>
    %start_rows = stablehlo.broadcast_in_dim %start, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %last_seen_all = stablehlo.broadcast_in_dim %start_rows, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<1x1x4096xi32>
    %position = stablehlo.iota dim = 2 : tensor<1x1x4096xi32>
    %visible = stablehlo.compare LE, %position, %last_seen_all, SIGNED : (tensor<1x1x4096xi32>, tensor<1x1x4096xi32>) -> tensor<1x1x4096xi1>
    %visible_heads = stablehlo.broadcast_in_dim %visible, dims = [0, 3, 4] : (tensor<1x1x4096xi1>) -> tensor<1x8x4x1x4096xi1>
    %hidden = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %hidden_splat = stablehlo.broadcast_in_dim %hidden, dims = [] : (tensor<f32>) -> tensor<1x8x4x1x4096xf32>
    %masked = stablehlo.select %visible_heads, %scores, %hidden_splat : tensor<1x8x4x1x4096xi1>, tensor<1x8x4x1x4096xf32>
    %top = stablehlo.reduce(%masked init: %hidden) applies stablehlo.maximum across dimensions = [4] : (tensor<1x8x4x1x4096xf32>, tensor<f32>) -> tensor<1x8x4x1xf32>
    %top_row = stablehlo.broadcast_in_dim %top, dims = [0, 1, 2, 3] : (tensor<1x8x4x1xf32>) -> tensor<1x8x4x1x4096xf32>
    %shifted = stablehlo.subtract %masked, %top_row : tensor<1x8x4x1x4096xf32>
    %weights = stablehlo.exponential %shifted : tensor<1x8x4x1x4096xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %total = stablehlo.reduce(%weights init: %zero) applies stablehlo.add across dimensions = [4] : (tensor<1x8x4x1x4096xf32>, tensor<f32>) -> tensor<1x8x4x1xf32>
    %weight_rows = stablehlo.reshape %weights : (tensor<1x8x4x1x4096xf32>) -> tensor<1x8x4x4096xf32>
    %mixed = stablehlo.dot_general %weight_rows, %v, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<1x8x4x4096xf32>, tensor<1x8x4096x64xf32>) -> tensor<1x8x4x64xf32>
    %mixed_heads = stablehlo.reshape %mixed : (tensor<1x8x4x64xf32>) -> tensor<1x8x4x1x64xf32>
    %total_row = stablehlo.broadcast_in_dim %total, dims = [0, 1, 2, 3] : (tensor<1x8x4x1xf32>) -> tensor<1x8x4x1x64xf32>
    %y_heads = stablehlo.divide %mixed_heads, %total_row : tensor<1x8x4x1x64xf32>
    %y_chunk = stablehlo.transpose %y_heads, dims = [0, 3, 1, 2, 4] : (tensor<1x8x4x1x64xf32>) -> tensor<1x1x8x4x64xf32>
    %y_f32 = stablehlo.reshape %y_chunk : (tensor<1x1x8x4x64xf32>) -> tensor<1x2048xf32>
    return %y_f32 : tensor<1x2048xf32>
  }
  func.func private @residual_1x2048_f32(%x: tensor<1x2048xf32>, %w: tensor<128x2048x16xf32>, %stream: tensor<1x2048xf32>) -> tensor<1x2048xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "residual", rows = 1, version = 2, weight = {format = "f32", in = 2048, layout = "16x1", out = 2048}}} {
    %y = call @linear_1x2048x2048_f32(%x, %w) : (tensor<1x2048xf32>, tensor<128x2048x16xf32>) -> tensor<1x2048xf32>
    %sum = stablehlo.add %stream, %y : tensor<1x2048xf32>
    return %sum : tensor<1x2048xf32>
  }
  func.func private @gate_up_f32(%x: tensor<1x2048xf32>, %norm: tensor<2048xf32>, %wg: tensor<512x2048x16xf32>, %wu: tensor<512x2048x16xf32>) -> tensor<1x8192xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", eps = "1.000000e-05", gate = {format = "f32", in = 2048, layout = "16x1", out = 8192}, norm = "f32", operation = "gate_up", rows = 1, up = {format = "f32", in = 2048, layout = "16x1", out = 8192}, version = 3}} {
    %h = call @rms_norm_1(%x, %norm) : (tensor<1x2048xf32>, tensor<2048xf32>) -> tensor<1x2048xf32>
    %gate = call @linear_1x2048x8192_f32(%h, %wg) : (tensor<1x2048xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %up = call @linear_1x2048x8192_f32(%h, %wu) : (tensor<1x2048xf32>, tensor<512x2048x16xf32>) -> tensor<1x8192xf32>
    %sigmoid = stablehlo.logistic %gate : tensor<1x8192xf32>
    %silu = stablehlo.multiply %gate, %sigmoid : tensor<1x8192xf32>
    %h_up = stablehlo.multiply %silu, %up : tensor<1x8192xf32>
    return %h_up : tensor<1x8192xf32>
  }
  func.func private @linear_1x2048x8192_f32(%x: tensor<1x2048xf32>, %w: tensor<512x2048x16xf32>) -> tensor<1x8192xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "f32", in = 2048, layout = "16x1", out = 8192}}} {
    %x_row = stablehlo.reshape %x : (tensor<1x2048xf32>) -> tensor<2048xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<2048xf32>) -> tensor<512x2048x16xf32>
    %products = stablehlo.multiply %x_tiles, %w : tensor<512x2048x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<512x2048x16xf32>, tensor<f32>) -> tensor<512x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<512x16xf32>) -> tensor<1x8192xf32>
    return %y_tiles_flat : tensor<1x8192xf32>
  }
  func.func private @residual_1x8192_f32(%x: tensor<1x8192xf32>, %w: tensor<128x8192x16xf32>, %stream: tensor<1x2048xf32>) -> tensor<1x2048xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "residual", rows = 1, version = 2, weight = {format = "f32", in = 8192, layout = "16x1", out = 2048}}} {
    %y = call @linear_1x8192x2048_f32(%x, %w) : (tensor<1x8192xf32>, tensor<128x8192x16xf32>) -> tensor<1x2048xf32>
    %sum = stablehlo.add %stream, %y : tensor<1x2048xf32>
    return %sum : tensor<1x2048xf32>
  }
  func.func private @linear_1x8192x2048_f32(%x: tensor<1x8192xf32>, %w: tensor<128x8192x16xf32>) -> tensor<1x2048xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "f32", in = 8192, layout = "16x1", out = 2048}}} {
    %x_row = stablehlo.reshape %x : (tensor<1x8192xf32>) -> tensor<8192xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<8192xf32>) -> tensor<128x8192x16xf32>
    %products = stablehlo.multiply %x_tiles, %w : tensor<128x8192x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<128x8192x16xf32>, tensor<f32>) -> tensor<128x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<128x16xf32>) -> tensor<1x2048xf32>
    return %y_tiles_flat : tensor<1x2048xf32>
  }
  func.func private @linear_1x2048x128256_f32(%x: tensor<1x2048xf32>, %w: tensor<8016x2048x16xf32>) -> tensor<1x128256xf32> attributes {stablehand.contract = {accumulator = "f32", activations = "f32", operation = "linear", rows = 1, version = 2, weight = {format = "f32", in = 2048, layout = "16x1", out = 128256}}} {
    %x_row = stablehlo.reshape %x : (tensor<1x2048xf32>) -> tensor<2048xf32>
    %x_tiles = stablehlo.broadcast_in_dim %x_row, dims = [1] : (tensor<2048xf32>) -> tensor<8016x2048x16xf32>
    %products = stablehlo.multiply %x_tiles, %w : tensor<8016x2048x16xf32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<8016x2048x16xf32>, tensor<f32>) -> tensor<8016x16xf32>
    %y_tiles_flat = stablehlo.reshape %sums : (tensor<8016x16xf32>) -> tensor<1x128256xf32>
    return %y_tiles_flat : tensor<1x128256xf32>
  }
}
