"""The scatter of every pair's ratio by a lane's count against its ratio of CPU time."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib  # type: ignore[import-not-found, unused-ignore]
from matplotlib.axes import Axes  # type: ignore[import-not-found, unused-ignore]
from matplotlib.figure import Figure  # type: ignore[import-not-found, unused-ignore]
from matplotlib.ticker import (  # type: ignore[import-not-found, unused-ignore]
    FixedLocator,
    NullLocator,
    StrMethodFormatter,
)

from .agreement import Comparison

MARKERS = "osD^vP"
TICKS = (1, 2, 5, 10, 20, 50)


def draw_scatter(lanes: Mapping[str, Sequence[Comparison]], path: Path) -> None:
    """Write an SVG file: a panel a lane, a point a pair, a colour a kind of work."""
    kinds = list(dict.fromkeys(pair.kind for pairs in lanes.values() for pair in pairs))
    matplotlib.rc("svg", hashsalt="validity", fonttype="none")  # same measurements, same file
    matplotlib.rc("font", size=9)
    figure = Figure(figsize=(4.6 * len(lanes) + 1.4, 4.6), layout="constrained")
    panels = figure.subplots(1, len(lanes), sharex=True, sharey=True, squeeze=False)[0]
    for panel, (name, pairs) in zip(panels, lanes.items(), strict=True):
        _draw_panel(panel, name, pairs, kinds)
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside right upper", frameon=False)
    figure.savefig(path, format="svg", metadata={"Date": None})


def _draw_panel(panel: Axes, name: str, pairs: Sequence[Comparison], kinds: Sequence[str]) -> None:
    colours = matplotlib.colormaps["tab10"]
    panel.set_xscale("log")
    panel.set_yscale("log")
    for number, kind in enumerate(kinds):
        chosen = [pair for pair in pairs if pair.kind == kind]
        panel.scatter(
            [math.exp(pair.time.middle) for pair in chosen],
            [math.exp(pair.count.middle) for pair in chosen],
            s=18,
            alpha=0.8,
            linewidths=0,
            color=colours(number) if number < colours.N else "0.2",
            marker=MARKERS[number % len(MARKERS)],
            label=kind,
        )
    for axis in (panel.xaxis, panel.yaxis):
        axis.set_major_locator(FixedLocator(TICKS))
        axis.set_major_formatter(StrMethodFormatter("{x:.0f} x"))
        axis.set_minor_locator(NullLocator())
    panel.axline((1, 1), (10, 10), color="0.6", linewidth=0.8, zorder=0)
    panel.axhline(1, color="0.6", linewidth=0.8, linestyle=":", zorder=0)
    panel.set_title(f"{name}: {len(pairs)} pairs")
    panel.set_xlabel("ratio of CPU time")
    panel.set_ylabel(f"ratio by {name}")
