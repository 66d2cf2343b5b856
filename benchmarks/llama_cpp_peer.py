"""llama.cpp's side of a comparison, in a process and a virtual environment of its own.

usage: PEER_PYTHON llama_cpp_peer.py FILE.gguf CONTEXT PROMPT[,…] TOKENS THREADS {plain,extra}

Says `{"ready": VERSION}`; then for every line that it reads runs one round (each prompt from an empty
cache, and greedy tokens after the last) and writes its seconds as JSON:
`{"prefill of PROMPT": [s], …, "decode": [s, …]}`.
Needs llama-cpp-python and numpy, and nothing of stablehand's.
"""

import ctypes
import json
import sys
import time

import llama_cpp
import numpy as np


class Model:
    """A model file with one context, on so many threads."""

    def __init__(self, path: str, context: int, threads: int, plain: bool) -> None:
        llama_cpp.llama_backend_init()
        # Kept, because the library holds a pointer to it; it says too much on standard error.
        self._silent = llama_cpp.llama_log_callback(lambda level, text, data: None)
        llama_cpp.llama_log_set(self._silent, ctypes.c_void_p())
        parameters = llama_cpp.llama_model_default_params()
        parameters.use_extra_bufts = not plain
        self.model = llama_cpp.llama_model_load_from_file(path.encode(), parameters)
        if not self.model:
            sys.exit(f"llama.cpp does not load {path}")
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = context
        settings.n_batch = settings.n_ubatch = min(context, 512)
        settings.n_threads = settings.n_threads_batch = threads
        self.context = llama_cpp.llama_init_from_model(self.model, settings)
        if not self.context:
            sys.exit("llama.cpp makes no context")
        vocabulary = llama_cpp.llama_model_get_vocab(self.model)
        self.vocab_size = llama_cpp.llama_vocab_n_tokens(vocabulary)

    def forget(self) -> None:
        """Empty the caches."""
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self.context), True)

    def extend(self, tokens: list[int]) -> np.ndarray:
        """Append tokens; gives the logits after the last."""
        step = llama_cpp.llama_n_batch(self.context)
        for first in range(0, len(tokens), step):
            part = tokens[first : first + step]
            array = (llama_cpp.llama_token * len(part))(*part)
            batch = llama_cpp.llama_batch_get_one(array, len(part))
            if llama_cpp.llama_decode(self.context, batch) != 0:
                sys.exit("llama.cpp fails to decode")
        logits = llama_cpp.llama_get_logits_ith(self.context, -1)
        return np.ctypeslib.as_array(logits, (self.vocab_size,))


def main() -> None:
    """Run rounds for as long as they are asked for."""
    path, context, prompts, tokens, threads, buffers = sys.argv[1:]
    model = Model(path, int(context), int(threads), buffers == "plain")
    print(json.dumps({"ready": llama_cpp.__version__}), flush=True)
    for _ in sys.stdin:
        times = {}
        for prompt in prompts.split(","):
            model.forget()
            started = time.perf_counter()
            logits = model.extend([(7919 * i + 1) % model.vocab_size for i in range(int(prompt))])
            times[f"prefill of {prompt}"] = [time.perf_counter() - started]
        times["decode"] = []
        for _ in range(int(tokens)):
            started = time.perf_counter()
            logits = model.extend([int(logits.argmax())])
            times["decode"].append(time.perf_counter() - started)
        print(json.dumps(times), flush=True)


if __name__ == "__main__":
    main()
