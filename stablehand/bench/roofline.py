"""The roofline (Williams, Waterman and Patterson 2009): what each stage reached, under what it could.

Across: operations for each byte that a stage cannot avoid. Up: operations a second. The roof is the
bandwidth's slope up to the arithmetic rate.
"""

from __future__ import annotations

import importlib.util
import io
from dataclasses import dataclass

from stablehand.bench.measure import Measurement
from stablehand.bench.rates import Rates
from stablehand.errors import OutputError


@dataclass(frozen=True)
class Point:
    """One stage.

    Attributes:
      name: of the stage.
      intensity: operations for each byte.
      reached: operations a second.
      roof: operations a second within reach at this intensity.
    """

    name: str
    intensity: float
    reached: float
    roof: float


@dataclass(frozen=True)
class Roofline:
    """What is drawn."""

    title: str
    rates: Rates
    points: tuple[Point, ...]

    @classmethod
    def of(cls, measurement: Measurement, machine: str) -> Roofline:
        """The stages that multiply: prefill and decode."""
        rates, plan = measurement.rates, measurement.plan
        stages = {
            f"prefill of {measurement.request.prompt}": measurement.prefill,
            f"decode at {measurement.position}": measurement.decode,
        }
        points = [
            Point(
                name,
                stage.work.intensity,
                stage.work.flop / stage.seconds,
                rates.roof(stage.work.intensity),
            )
            for name, stage in stages.items()
        ]
        title = f"{plan.model}, weights {measurement.request.choices.weights or plan.policy.text}"
        return cls(f"{title}\n{machine}", rates, tuple(points))


def check_available() -> None:
    """Refuse a plot, before long work, where nothing can draw it.

    Raises:
      OutputError: matplotlib is not installed.
    """
    if importlib.util.find_spec("matplotlib") is None:
        raise OutputError(
            "drawing needs matplotlib, which is not installed here",
            where="--plot",
            hint="pip install 'stablehand[plot]'",
        )


def png(roofline: Roofline) -> bytes:
    """Draw it.

    Raises:
      OutputError: matplotlib is not installed.
    """
    check_available()
    from matplotlib.figure import Figure

    rates = roofline.rates
    ridge = rates.flops / rates.bandwidth
    intensities = [ridge, *(point.intensity for point in roofline.points)]
    low, high = min(intensities) / 4, max(intensities) * 4
    figure = Figure(figsize=(7, 5), layout="constrained")
    axes = figure.add_subplot(
        xscale="log", yscale="log", xlabel="operations / byte", ylabel="GFLOP/s"
    )
    across = (low, ridge, high)
    axes.plot(across, [rates.roof(x) / 1e9 for x in across], color="black")
    labels = (
        ((low * ridge) ** 0.5, f"{rates.bandwidth / 1e9:.1f} GB/s read", (-6, 4), "right"),
        ((ridge * high) ** 0.5, f"{rates.flops / 1e9:.0f} GFLOP/s f32", (0, 6), "center"),
    )
    for x, text, offset, side in labels:
        place = (x, rates.roof(x) / 1e9)
        axes.annotate(text, place, xytext=offset, textcoords="offset points", ha=side)
    for point in roofline.points:
        (marker,) = axes.plot(
            point.intensity,
            point.reached / 1e9,
            "o",
            label=f"{point.name}: {point.reached / point.roof:.0%} of the roof",
        )
        axes.plot(
            (point.intensity, point.intensity),
            (point.reached / 1e9, point.roof / 1e9),
            linestyle="dotted",
            color=marker.get_color(),
        )
    axes.margins(y=0.15)
    axes.set_title(roofline.title, fontsize=9)
    axes.grid(which="both", alpha=0.2)
    figure.legend(loc="outside lower center", ncols=len(roofline.points))
    drawn = io.BytesIO()
    figure.savefig(drawn, format="png", dpi=120)
    return drawn.getvalue()
