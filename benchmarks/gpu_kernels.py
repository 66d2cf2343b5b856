"""Every kernel of a folder of modules against its definition on the CPU, on fresh random operands."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import iree.runtime as iree
import numpy as np

from stablehand.loader.convert import NUMPY
from stablehand.runtime.device import Device
from stablehand.signature import TensorType

LIMIT = 1e-5
"""‖found - expected‖ / ‖expected‖: both sum in f32, in another order."""

CACHE_LIMIT = 1e-4
"""The same where a 16-bit cache is among the results."""


def operands(contract: Mapping[str, Any], types: Sequence[str], start: int, seed: int) -> list[Any]:
    """Random floats; ids and positions that exist."""
    random = np.random.default_rng(seed)
    made = []
    for text in types:
        type_ = TensorType.parse(text)
        if type_.dtype == "i32":
            ids = [998, 0, 7]
            if contract["operation"] in ("attention", "angles"):
                ids = [start + i for i in range(type_.shape[0])]
            made.append(np.array(ids, np.int32))
        elif type_.dtype in ("i8", "ui8"):
            codes = random.integers(0, 256, type_.shape, np.uint8)
            made.append(codes.view(NUMPY[type_.dtype]))
        elif len(type_.shape) == 1:
            made.append((1 + random.standard_normal(type_.shape) / 4).astype(NUMPY[type_.dtype]))
        else:
            made.append(random.standard_normal(type_.shape, np.float32).astype(NUMPY[type_.dtype]))
    return made


def run(device: Device, path: Path, types: Sequence[str], given: Sequence[Any]) -> list[Any]:
    """Its results as float64."""
    module = iree.VmModule.copy_buffer(device.instance, path.read_bytes())
    hal = iree.create_hal_module(device.instance, device.hal)
    context = iree.VmContext(device.instance, [hal, module])
    inputs, results = iree.VmVariantList(len(given)), iree.VmVariantList(1)
    kept = []
    for array, text in zip(given, types, strict=True):
        kept.append(device.upload(array.copy(), TensorType.parse(text)))
        inputs.push_ref(kept[-1].view)
    context.invoke(module.lookup_function("run"), inputs, results)
    views = [results.get_as_ref(i).deref(iree.HalBufferView) for i in range(results.size)]
    names = {int(value): key for key, value in _elements().items()}
    # What is passed on as it is, a position, has a sign on one device and none on the other.
    whole = (int(iree.HalElementType.INT_32), int(iree.HalElementType.SINT_32))
    floats = [view for view in views if view.element_type not in whole]
    return [
        device.download(view, TensorType(tuple(view.shape), names[view.element_type])).astype(float)
        for view in floats
    ]


def _elements() -> Mapping[str, Any]:
    from stablehand.runtime.device import _ELEMENTS

    return _ELEMENTS


def main() -> None:
    """Run every kernel of the manifest; a line of JSON for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--driver", default="cuda")
    options = parser.parse_args()
    manifest = json.loads((options.folder / "manifest.json").read_text())
    gpu, cpu = Device(options.driver), Device("local-sync")
    for name, entry in manifest["kernels"].items():
        attention = entry["contract"]["operation"] == "attention"
        starts = (0, 1, 15, 16, 17, 100, 511, 1020) if attention else (0,)
        worst, note = 0.0, ""
        try:
            for start in starts:
                if attention and start + entry["contract"]["rows"] > 1024:
                    start = 1024 - entry["contract"]["rows"]
                given = operands(entry["contract"], entry["types"], start, seed=start + 1)
                sides = [
                    run(
                        device,
                        options.folder / "kernels" / f"{name}.{kind}.vmfb",
                        entry["types"],
                        given,
                    )
                    for device, kind in ((gpu, "device"), (cpu, "cpu"))
                ]
                for place, (found, expected) in enumerate(zip(*sides, strict=True)):
                    error = np.linalg.norm(found - expected) / np.linalg.norm(expected)
                    if not error <= worst:
                        worst, note = float(error), f"result {place} at {start}"
        except Exception as error:
            worst, note = float("nan"), re.sub(r"\s+", " ", str(error))[:300]
        verdict = "ok" if worst < LIMIT or (attention and worst < CACHE_LIMIT) else "WRONG"
        print(
            json.dumps(
                {
                    "kernel": name,
                    "used": entry["used"],
                    "error": worst,
                    "where": note,
                    "verdict": verdict,
                }
            ),
            flush=True,
        )


if __name__ == "__main__":
    main()
