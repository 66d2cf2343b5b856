"""llama.cpp's own quantiser over a GGUF file, in a virtual environment of its own.

usage: PEER_PYTHON llama_cpp_quantize.py IN.gguf OUT.gguf MIX THREADS

MIX is one of llama.cpp's file types, such as q4_k_m. Needs llama-cpp-python, and nothing of stablehand's.
"""

import ctypes
import sys

import llama_cpp


def main() -> None:
    """Quantise, or say why not."""
    source, target, mix, threads = sys.argv[1:]
    file_type = getattr(llama_cpp, f"LLAMA_FTYPE_MOSTLY_{mix.upper()}", None)
    if file_type is None:
        sys.exit(f"llama.cpp has no file type {mix}")
    llama_cpp.llama_backend_init()
    silent = llama_cpp.llama_log_callback(lambda level, text, data: None)
    llama_cpp.llama_log_set(silent, ctypes.c_void_p())
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype, parameters.nthread = file_type, int(threads)
    failed = llama_cpp.llama_model_quantize(
        source.encode(), target.encode(), ctypes.byref(parameters)
    )
    if failed:
        sys.exit(f"llama.cpp does not quantise {source}: {failed}")


if __name__ == "__main__":
    main()
