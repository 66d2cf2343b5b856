"""The portable artefact: versioned StableHLO bytecode, which keeps its meaning as StableHLO moves on."""

from __future__ import annotations

from stablehand.errors import EmitError

STABLEHLO_VERSION = "1.0.0"
"""The StableHLO version that artefacts are written for: read by every consumer since."""


def portable_artifact(text: str) -> bytes:
    """Serialise StableHLO text through jaxlib's StableHLO, the optional extra `vhlo`.

    Raises:
      EmitError: jaxlib is not installed, or does not accept the text.
    """
    try:
        from jaxlib.mlir import ir
        from jaxlib.mlir._mlir_libs import _jax_mlir_ext
        from jaxlib.mlir.dialects import stablehlo
    except ImportError:
        raise EmitError(
            "writing the portable artefact needs jaxlib, which is not installed here",
            where="--vhlo",
            hint="pip install 'stablehand[vhlo]'",
        ) from None
    registry = ir.DialectRegistry()
    _jax_mlir_ext.register_dialects(registry)
    with ir.Context() as context:
        context.append_dialect_registry(registry)
        context.load_all_available_dialects()
        stablehlo.register_dialect(context)
        try:
            module = ir.Module.parse(text)
            artifact: bytes = stablehlo.serialize_portable_artifact(module, STABLEHLO_VERSION)
        except (ir.MLIRError, ValueError) as error:
            raise EmitError(f"jaxlib does not accept the text: {error}", where="--vhlo") from error
    return artifact
