"""Rules about how much there is to measure, and how well it repeats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from effbench.calibration import Calibration
from effbench.checks.base import Bench, Finding, LevelCost, Severity
from effbench.observing import make_job

SIZES = "sizes"
REPEATABILITY = "repeatability"
MIN_SHAPES = 2
MIN_WEIGHTED_LEVELS = 2
# EvalPerf keeps problems whose solutions take at least this many instructions.
MIN_TOP_COST = 10_000
MAX_CASE_RATIO = 3.0
MAX_NULL_SHARE = 0.05
MAX_EXACT_SPREAD = 1e-4
# What the expert should cost at three weighted levels; Python's work read as WebAssembly's
# instructions is 2 to 3.1 times as much as in the processor's.
TARGETS = {
    "instructions": (5e6, 20e6, 60e6),
    "wasm instructions": (12.5e6, 50e6, 150e6),
}
MAX_OFF_TARGET = 2.5


def check_levels(bench: Bench) -> Iterator[Finding]:
    """Yield what is wrong with the manifest's levels and shapes."""
    weighted = bench.problem.levels[1:]
    if len(weighted) < MIN_WEIGHTED_LEVELS:
        message = f"{bench.manifest}: {len(weighted)} weighted level: add a larger one"
        yield Finding(SIZES, Severity.ERROR, message)
    if len({shape for level in weighted for shape in level.shapes}) < MIN_SHAPES:
        message = (
            f"{bench.manifest}: one shape of input: add one to {bench.problem.generator_path} that "
            "hurts a slower approach"
        )
        yield Finding(SIZES, Severity.ERROR, message)
    for index, level in enumerate(bench.problem.levels):
        unused = level.shapes[level.cases - level.edges :]
        if unused:
            message = (
                f"{bench.manifest}: level {index} has {level.cases} cases, its shapes "
                f"{', '.join(unused)} never run: give it {len(level.shapes)} cases"
            )
            yield Finding(SIZES, Severity.WARNING, message)


def check_costs(bench: Bench, levels: Sequence[LevelCost], unit: str) -> Iterator[Finding]:
    """Yield where the expert costs too little, or too differently, to measure it well."""
    top = levels[-1]
    if top.dearest < MIN_TOP_COST:
        message = (
            f"{bench.manifest}: the expert costs {top.dearest:,.0f} {unit} at level {top.level}, "
            f"less than {MIN_TOP_COST:,}: enlarge its size"
        )
        yield Finding(SIZES, Severity.ERROR, message)
    for level in levels:
        if level.dearest > MAX_CASE_RATIO * level.cheapest:
            message = (
                f"{bench.problem.generator_path}: the expert's costs at level {level.level} differ "
                f"{level.dearest / level.cheapest:.1f} x between cases, more than "
                f"{MAX_CASE_RATIO:g} x: adjust the size inside the shapes"
            )
            yield Finding(SIZES, Severity.WARNING, message)
        share = level.null / level.dearest
        if share > MAX_NULL_SHARE:
            message = (
                f"{bench.manifest}: level {level.level}: encoding the answer reads as {share:.0%} "
                f"of the expert's cost, more than {MAX_NULL_SHARE:.0%}: enlarge the size, or "
                "return less"
            )
            yield Finding(SIZES, Severity.WARNING, message)


def check_targets(bench: Bench, levels: Sequence[LevelCost], unit: str) -> Iterator[Finding]:
    """Yield the levels of a ladder of three at which the expert costs much more or less than it
    should: more makes every evaluation slow, less lets fixed costs show.
    """
    targets = TARGETS.get(unit, ())
    if len(levels) != len(targets):
        return
    for level, target in zip(levels, targets, strict=True):
        ratio = level.dearest / target
        if not 1.0 / MAX_OFF_TARGET <= ratio <= MAX_OFF_TARGET:
            message = (
                f"{bench.manifest}: level {level.level}: the expert costs "
                f"{level.dearest / 1e6:,.1f} million {unit}, {ratio:.2f} x what is aimed at: "
                "change its size"
            )
            yield Finding(SIZES, Severity.WARNING, message)


def measure_spread(bench: Bench, calibration: Calibration) -> float | None:
    """Return the relative difference of two readings of one run of the expert at the top level.

    None when the meter gave no reading.
    """
    case = calibration.cases_of(bench.problem.top_level)[0]
    expert, worker = calibration.expert, bench.worker
    limits = calibration.metered_limits(bench.problem, calibration.yardstick.limit)
    job = make_job(bench.problem, expert.source, case.arguments, limits)
    readings = [
        worker.lane.meter.read(worker.run(job, metered=True, numpy=expert.numpy)) for _ in range(2)
    ]
    known = [reading for reading in readings if reading is not None]
    if len(known) < len(readings):
        return None
    return (max(known) - min(known)) / max(1.0, max(known) - case.null)


def check_spread(bench: Bench, spread: float | None) -> Iterator[Finding]:
    """Yield a reading that does not repeat as its meter promises; the figure, for a noisy meter."""
    meter, path = bench.worker.lane.meter, bench.problem.expert.path
    if spread is None:
        message = f"{path}: {meter.name} gave no reading at level {bench.problem.top_level}"
        yield Finding(REPEATABILITY, Severity.ERROR, message)
    elif not meter.traits.is_exact:
        message = f"two {meter.name} readings of one run differ by {spread:.1%}"
        yield Finding(REPEATABILITY, Severity.INFO, message)
    elif spread > MAX_EXACT_SPREAD:
        message = (
            f"{path}: two {meter.name} readings of one run differ by {spread:.1e}, more than "
            f"{MAX_EXACT_SPREAD:.0e}: take chance, clocks and addresses out of it"
        )
        yield Finding(REPEATABILITY, Severity.ERROR, message)
