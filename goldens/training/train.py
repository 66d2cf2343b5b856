"""Train stable-tales, the small Llama that the demo, the tests and the goldens share, or another of `MODELS`.

Run `python goldens/training/train.py [MODEL]`: it generates the corpus, fits a byte-level BPE tokenizer,
trains the model in float32 on the CPU, and writes a Hugging Face folder. Parameters keep their
Hugging Face names and [out, in] orientation throughout, so a checkpoint is the parameter dictionary
itself.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import corpus
import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

Params = dict[str, jax.Array]

# Queries in blocks, so that the scores fit in cache and those beyond the diagonal are mostly skipped.
QUERY_BLOCK = 128

# Llama-3 style: each message is its role token, its text and the end-of-turn token.
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{% if message['role'] not in ['system', 'user', 'assistant'] %}"
    "{{ raise_exception('Unknown role: ' + message['role']) }}{% endif %}"
    "{{ '<|' + message['role'] + '|>' + message['content'] | trim + '<|eot|>' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)


@dataclass(frozen=True)
class Config:
    """The shape of the model, with the defaults of stable-tales."""

    vocab_size: int = 1024
    hidden_size: int = 128
    intermediate_size: int = 384
    num_layers: int = 4
    num_heads: int = 4
    num_kv_heads: int = 2
    head_dim: int = 32
    rms_norm_eps: float = 1e-5
    rope_theta: float = 10000.0
    max_positions: int = 1024


@dataclass(frozen=True)
class Recipe:
    """How the model is trained: AdamW with a linear warm-up and a cosine decay to zero.

    Rows are short, as attention is what costs; but only long ones teach the rotary embedding about
    distances up to the model's last position, so every `long_every`-th batch has those.
    """

    steps: int = 2200
    rows: int = 5
    row_length: int = 384
    long_rows: int = 2
    long_row_length: int = 1024
    long_every: int = 20
    documents: int = 24000
    learning_rate: float = 3e-3
    warmup_steps: int = 100
    beta1: float = 0.9
    beta2: float = 0.98
    adam_eps: float = 1e-8
    weight_decay: float = 0.05
    clip_norm: float = 1.0


@dataclass(frozen=True)
class Model:
    """What a model is trained as.

    Attributes:
      config: its shape.
      recipe: how it is trained.
      dtype: what its weights are stored in.
      held_out: documents that it is evaluated on.
    """

    config: Config = Config()
    recipe: Recipe = Recipe()
    dtype: str = "float32"
    held_out: int = 32


MODELS = {
    "stable-tales": Model(),
    # For formats whose blocks of 256 do not divide rows of 128 and 384.
    "stable-tales-256": Model(
        Config(hidden_size=256, intermediate_size=512, num_layers=2, num_heads=8, num_kv_heads=4),
        Recipe(steps=1200, learning_rate=2e-3),
        "float16",
        held_out=10,
    ),
}


def projections(config: Config) -> dict[str, tuple[int, int]]:
    """The [out, in] shape of each matrix of a layer, by its name within the layer."""
    hidden, inner = config.hidden_size, config.intermediate_size
    queries, keys = config.num_heads * config.head_dim, config.num_kv_heads * config.head_dim
    return {
        "self_attn.q_proj": (queries, hidden),
        "self_attn.k_proj": (keys, hidden),
        "self_attn.v_proj": (keys, hidden),
        "self_attn.o_proj": (hidden, queries),
        "mlp.gate_proj": (inner, hidden),
        "mlp.up_proj": (inner, hidden),
        "mlp.down_proj": (hidden, inner),
    }


def init(config: Config, seed: int) -> Params:
    """Random float32 parameters; the matrices that write to the residual stream start smaller."""
    rng = np.random.default_rng(seed)

    def normal(shape: tuple[int, int], scale: float) -> jax.Array:
        return jnp.asarray(scale * rng.standard_normal(shape), jnp.float32)

    ones = jnp.ones(config.hidden_size, jnp.float32)
    params = {"model.embed_tokens.weight": normal((config.vocab_size, config.hidden_size), 0.05)}
    for layer in range(config.num_layers):
        prefix = f"model.layers.{layer}"
        params[f"{prefix}.input_layernorm.weight"] = ones
        params[f"{prefix}.post_attention_layernorm.weight"] = ones
        for name, shape in projections(config).items():
            residual = name.endswith(("o_proj", "down_proj"))
            shrink = 1 / math.sqrt(2 * config.num_layers) if residual else 1.0
            params[f"{prefix}.{name}.weight"] = normal(shape, shrink / math.sqrt(shape[1]))
    params["model.norm.weight"] = ones
    return params


def rms_norm(x: jax.Array, weight: jax.Array, eps: float) -> jax.Array:
    """Root mean square normalisation over the last axis (Zhang and Sennrich, 2019)."""
    return x * jax.lax.rsqrt(jnp.mean(x * x, axis=-1, keepdims=True) + eps) * weight


def rotate(x: jax.Array, cos: jax.Array, sin: jax.Array) -> jax.Array:
    """Rotary position embedding in Hugging Face's half-split form.

    `x` is [rows, positions, heads, head_dim]; `cos` and `sin` are [positions, 1, head_dim / 2].
    """
    first, second = jnp.split(x, 2, axis=-1)
    return jnp.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)


def attend(q: jax.Array, k: jax.Array, v: jax.Array) -> jax.Array:
    """Causal attention where consecutive query heads share a key-value head.

    `q` is [rows, positions, kv_heads, group, head_dim]; `k` and `v` are [rows, positions, kv_heads,
    head_dim]; the result has the heads' outputs side by side, [rows, positions, heads * head_dim].
    """
    rows, length, _, _, head_dim = q.shape
    outputs = []
    for start in range(0, length, QUERY_BLOCK):
        stop = min(start + QUERY_BLOCK, length)
        scores = jnp.einsum("bqkgd,bskd->bkgqs", q[:, start:stop], k[:, :stop])
        causal = jnp.tril(jnp.ones((stop - start, stop), bool), start)
        scores = jnp.where(causal, scores / math.sqrt(head_dim), -jnp.inf)
        weights = jax.nn.softmax(scores, axis=-1)
        outputs.append(jnp.einsum("bkgqs,bskd->bqkgd", weights, v[:, :stop]))
    return jnp.concatenate(outputs, axis=1).reshape(rows, length, -1)


def forward(params: Params, tokens: jax.Array, config: Config) -> jax.Array:
    """Logits [rows, positions, vocab] for tokens [rows, positions], positions counted from 0."""
    rows, length = tokens.shape
    half = config.head_dim // 2
    frequencies = config.rope_theta ** (-np.arange(half) / half)
    angles = np.arange(length)[:, None, None] * frequencies
    cos, sin = jnp.asarray(np.cos(angles), jnp.float32), jnp.asarray(np.sin(angles), jnp.float32)
    group = config.num_heads // config.num_kv_heads

    x = params["model.embed_tokens.weight"][tokens]
    for layer in range(config.num_layers):
        weight = {
            name.removeprefix(f"model.layers.{layer}."): value for name, value in params.items()
        }
        h = rms_norm(x, weight["input_layernorm.weight"], config.rms_norm_eps)
        q, k, v = (
            (h @ weight[f"self_attn.{name}_proj.weight"].T).reshape(
                rows, length, -1, config.head_dim
            )
            for name in "qkv"
        )
        q = rotate(q, cos, sin).reshape(rows, length, -1, group, config.head_dim)
        x = x + attend(q, rotate(k, cos, sin), v) @ weight["self_attn.o_proj.weight"].T
        h = rms_norm(x, weight["post_attention_layernorm.weight"], config.rms_norm_eps)
        gate = jax.nn.silu(h @ weight["mlp.gate_proj.weight"].T)
        x = x + (gate * (h @ weight["mlp.up_proj.weight"].T)) @ weight["mlp.down_proj.weight"].T
    x = rms_norm(x, params["model.norm.weight"], config.rms_norm_eps)
    return x @ params["model.embed_tokens.weight"].T


def loss(params: Params, tokens: jax.Array, config: Config) -> jax.Array:
    """Mean cross-entropy, in nats per token, of predicting each token from those before it."""
    logits = forward(params, tokens[:, :-1], config)
    expected = jnp.take_along_axis(logits, tokens[:, 1:, None], axis=-1)[..., 0]
    return jnp.mean(jax.nn.logsumexp(logits, axis=-1) - expected)


def learning_rate(step: jax.Array, recipe: Recipe) -> jax.Array:
    """The rate at a step: linear warm-up, then half a cosine down to zero."""
    progress = (step - recipe.warmup_steps) / (recipe.steps - recipe.warmup_steps)
    decayed = 0.5 * (1 + jnp.cos(jnp.pi * jnp.clip(progress, 0, 1)))
    return recipe.learning_rate * jnp.minimum((step + 1) / recipe.warmup_steps, decayed)


@partial(jax.jit, static_argnames=("config", "recipe"))
def update(
    params: Params,
    mean: Params,
    square: Params,
    step: jax.Array,
    tokens: jax.Array,
    *,
    config: Config,
    recipe: Recipe,
) -> tuple[Params, Params, Params, jax.Array]:
    """One step of AdamW (Loshchilov and Hutter, 2019) with clipping by the global norm.

    It returns the new parameters, both moments, and the loss before the step.
    """
    value, grads = jax.value_and_grad(loss)(params, tokens, config)
    norm = jnp.sqrt(sum(jnp.sum(grad * grad) for grad in grads.values()))
    scale = jnp.minimum(1.0, recipe.clip_norm / norm)
    rate = learning_rate(step, recipe)
    mean_debias = 1 - recipe.beta1 ** (step + 1)
    square_debias = 1 - recipe.beta2 ** (step + 1)
    for name, grad in grads.items():
        grad = scale * grad
        mean[name] = recipe.beta1 * mean[name] + (1 - recipe.beta1) * grad
        square[name] = recipe.beta2 * square[name] + (1 - recipe.beta2) * grad * grad
        root = jnp.sqrt(square[name] / square_debias) + recipe.adam_eps
        decay = recipe.weight_decay * params[name] if params[name].ndim == 2 else 0.0
        params[name] = params[name] - rate * (mean[name] / mean_debias / root + decay)
    return params, mean, square, value


def fit_tokenizer(texts: Sequence[str], vocab_size: int) -> Tokenizer:
    """A byte-level BPE tokenizer that begins every encoded text with the begin token."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=list(corpus.SPECIAL_TOKENS),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    begin = (corpus.BEGIN, tokenizer.token_to_id(corpus.BEGIN))
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{corpus.BEGIN} $A", pair=f"{corpus.BEGIN} $A $B", special_tokens=[begin]
    )
    return tokenizer


def batches(
    documents: Sequence[Sequence[int]], rows: int, row_length: int, seed: int
) -> Iterator[np.ndarray]:
    """Endless [rows, row_length + 1] batches; each row starts where a document starts."""
    rng = np.random.default_rng(seed)
    batch: list[list[int]] = []
    row: list[int] = []
    while True:
        for index in rng.permutation(len(documents)):
            row.extend(documents[index])
            if len(row) > row_length:
                batch.append(row[: row_length + 1])
                row = []
            if len(batch) == rows:
                yield np.array(batch, np.int32)
                batch = []


def train(documents: Sequence[Sequence[int]], config: Config, recipe: Recipe, seed: int) -> Params:
    """Train from scratch on token ids, reporting the mean loss of every 100 steps."""
    params = init(config, seed)
    mean, square = (jax.tree.map(jnp.zeros_like, params) for _ in range(2))
    losses: list[float] = []
    start = time.monotonic()
    short_batches = batches(documents, recipe.rows, recipe.row_length, seed)
    long_batches = batches(documents, recipe.long_rows, recipe.long_row_length, seed + 1)
    for step in range(recipe.steps):
        is_long = (step + 1) % recipe.long_every == 0
        tokens = next(long_batches if is_long else short_batches)
        params, mean, square, value = update(
            params, mean, square, jnp.float32(step), tokens, config=config, recipe=recipe
        )
        losses.append(float(value))
        if (step + 1) % 100 == 0:
            elapsed = time.monotonic() - start
            print(
                f"step {step + 1}: loss {np.mean(losses[-100:]):.4f}, {elapsed:.0f} s", flush=True
            )
    return params


def save(folder: Path, params: Params, tokenizer: Tokenizer, model: Model) -> None:
    """Write the model as a Hugging Face folder."""
    config = model.config
    begin, end, turn = map(tokenizer.token_to_id, (corpus.BEGIN, corpus.END, corpus.END_OF_TURN))
    ends = {"bos_token_id": begin, "eos_token_id": [end, turn]}
    files = {
        "config.json": {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "attention_bias": False,
            "mlp_bias": False,
            **ends,
            "hidden_act": "silu",
            "hidden_size": config.hidden_size,
            "intermediate_size": config.intermediate_size,
            "num_hidden_layers": config.num_layers,
            "num_attention_heads": config.num_heads,
            "num_key_value_heads": config.num_kv_heads,
            "head_dim": config.head_dim,
            "max_position_embeddings": config.max_positions,
            "rms_norm_eps": config.rms_norm_eps,
            "rope_theta": config.rope_theta,
            "rope_scaling": None,
            "tie_word_embeddings": True,
            "torch_dtype": model.dtype,
            "vocab_size": config.vocab_size,
        },
        "generation_config.json": ends,
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "bos_token": corpus.BEGIN,
            "eos_token": corpus.END,
            "add_bos_token": True,
            "clean_up_tokenization_spaces": False,
            "model_max_length": config.max_positions,
            "chat_template": CHAT_TEMPLATE,
        },
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        text = json.dumps(content, indent=2, ensure_ascii=False)
        (folder / name).write_text(text + "\n", encoding="utf-8")
    tokenizer.save(str(folder / "tokenizer.json"))
    arrays = {name: np.asarray(value, model.dtype) for name, value in params.items()}
    save_file(arrays, folder / "model.safetensors", metadata={"format": "pt"})


def main() -> None:
    """Train the model and write its folder."""
    models_folder = Path(__file__).resolve().parents[1] / "models"
    parser = argparse.ArgumentParser(description="Train a small model of the goldens.")
    parser.add_argument("model", nargs="?", default="stable-tales", choices=MODELS)
    parser.add_argument("--steps", type=int, help="updates (the model's own recipe's)")
    parser.add_argument("--out", type=Path, help="folder to write (goldens/models/MODEL)")
    parser.add_argument("--seed", type=int, default=0, help="of corpus, weights and batches (0)")
    options = parser.parse_args()

    model = MODELS[options.model]
    recipe = replace(model.recipe, steps=options.steps or model.recipe.steps)
    texts = list(corpus.documents(recipe.documents, options.seed))
    tokenizer = fit_tokenizer(texts, model.config.vocab_size)
    encodings = tokenizer.encode_batch(texts, add_special_tokens=False)
    params = train([encoding.ids for encoding in encodings], model.config, recipe, options.seed)
    folder = options.out or models_folder / options.model
    save(folder, params, tokenizer, model)
    print(f"wrote {folder}")


if __name__ == "__main__":
    main()
