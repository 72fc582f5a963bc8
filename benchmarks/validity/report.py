"""The study's report, as Markdown tables."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator, Mapping, Sequence

from .agreement import (
    Comparison,
    Ratio,
    Share,
    compare,
    compare_rounds,
    find_percentile,
    split_halves,
    summarise,
)
from .records import LaneRecord, Study

YARDSTICK = "cpu-time"
WORST = 10
HEADERS = (
    "pairs",
    "same winner, all",
    "outside the noise",
    "1.5 x or more",
    "rank correlation",
    "discrepancy, median",
    "90th percentile",
)


def compare_lanes(study: Study) -> dict[str, list[Comparison]]:
    """Return the comparisons of every lane with CPU time, by its name.

    Raises ValueError when CPU time was not measured.
    """
    if YARDSTICK not in study.lanes:
        raise ValueError(f"nothing to compare with: measure --lane {YARDSTICK} first")
    yardstick = study.lanes[YARDSTICK]
    compared = {
        name: compare(lane, yardstick) for name, lane in study.lanes.items() if name != YARDSTICK
    }
    return {name: pairs for name, pairs in compared.items() if pairs}


def write_report(study: Study) -> str:
    """Return the whole report."""
    compared = compare_lanes(study)
    yardstick = study.lanes[YARDSTICK]
    again = {f"{YARDSTICK}, odd rounds against even": compare_rounds(yardstick)}
    split = {name: split_halves(pairs) for name, pairs in compared.items()}
    parts = [
        "\n".join(_describe_lanes(study)),
        "\n".join(_describe_noise(yardstick)),
        _write_summaries("All pairs of each lane", compared | again),
        _write_summaries("Pairs that every lane measured", _keep_shared(compared)),
        _write_kinds(compared),
        *(_write_worst(name, pairs) for name, pairs in compared.items()),
        _write_summaries("First half", {name: halves[0] for name, halves in split.items()}),
        _write_summaries("Second half", {name: halves[1] for name, halves in split.items()}),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _keep_shared(compared: Mapping[str, Sequence[Comparison]]) -> dict[str, list[Comparison]]:
    if len(compared) < 2:
        return {}
    names = set.intersection(*({pair.name for pair in pairs} for pairs in compared.values()))
    return {lane: [p for p in pairs if p.name in names] for lane, pairs in compared.items()}


def _describe_lanes(study: Study) -> Iterator[str]:
    for name, lane in study.lanes.items():
        facts = ", ".join(f"{key} {value}" for key, value in lane.identity.items())
        yield f"- {name}: {len(lane.measurements)} pairs; {facts}"
        for pair, measurement in lane.measurements.items():
            if measurement.failure is not None:
                yield f"  - failed: {pair}: {measurement.failure}"
    for name, reason in study.absent.items():
        yield f"- {name}: absent: {reason}"


def _describe_noise(lane: LaneRecord) -> Iterator[str]:
    # Comparing a lane with itself turns every ratio to 1 or more.
    ratios = [pair.time for pair in compare(lane, lane)]
    if not ratios:
        return
    middles = [math.exp(ratio.middle) for ratio in ratios]
    widths = [math.exp(ratio.high - ratio.low) for ratio in ratios]
    rounds = {len(m.readings.null) for m in lane.measurements.values() if m.readings is not None}
    yield (
        f"Ratios of CPU time: {len(ratios)} pairs, from {min(middles):.2f} x to "
        f"{max(middles):.1f} x, median {statistics.median(middles):.2f} x; "
        f"{sum(middle >= 1.5 for middle in middles)} of 1.5 x or more."
    )
    yield (
        f"Noise: medians of {' or '.join(map(str, sorted(rounds)))} rounds; high over low end of "
        f"the 95 % interval {statistics.median(widths):.3f} in the median, "
        f"{find_percentile(widths, 0.9):.3f} in the 90th percentile, {max(widths):.3f} at most."
    )


def _write_summaries(title: str, lanes: Mapping[str, Sequence[Comparison]]) -> str:
    rows = [(name, *_summary_cells(pairs)) for name, pairs in lanes.items() if pairs]
    return _write_table(title, ("lane", *HEADERS), rows)


def _summary_cells(pairs: Sequence[Comparison]) -> tuple[str, ...]:
    found = summarise(pairs)
    correlation = found.rank_correlation
    return (
        str(len(pairs)),
        _write_share(found.all_winners),
        _write_share(found.decided_winners),
        _write_share(found.clear_winners),
        "too few" if correlation is None else f"{correlation:.3f}",
        f"{found.median:.2f} x",
        f"{found.ninetieth:.2f} x",
    )


def _write_share(share: Share) -> str:
    if share.whole == 0:
        return "none"
    return f"{share.part} of {share.whole} ({share.part / share.whole:.1%})"


def _write_kinds(lanes: Mapping[str, Sequence[Comparison]]) -> str:
    kinds = dict.fromkeys(pair.kind for pairs in lanes.values() for pair in pairs)
    rows = []
    for kind in kinds:
        row = [kind]
        for pairs in lanes.values():
            chosen = [pair for pair in pairs if pair.kind == kind]
            row += _kind_cells(chosen) if chosen else ["none", "none", "none"]
        rows.append(row)
    columns = ("pairs: winner", "median", "90th percentile")
    headers = ["kind", *(f"{name}, {column}" for name in lanes for column in columns)]
    return _write_table("Discrepancy by kind of work", headers, rows)


def _kind_cells(pairs: Sequence[Comparison]) -> list[str]:
    found = summarise(pairs)
    winners = f"{found.decided_winners.part} of {found.decided_winners.whole}"
    return [f"{len(pairs)}: {winners}", f"{found.median:.2f} x", f"{found.ninetieth:.2f} x"]


def _write_worst(lane: str, pairs: Sequence[Comparison]) -> str:
    def order(pair: Comparison) -> tuple[bool, float]:
        return not _is_missed(pair), -pair.discrepancy

    missed = sum(map(_is_missed, pairs))
    rows = [
        (
            pair.name + (" (winner missed)" if _is_missed(pair) else ""),
            _write_ratio(pair.time),
            f"{math.exp(pair.count.middle):.2f}",
            f"{pair.discrepancy:.2f} x",
        )
        for pair in sorted(pairs, key=order)[: WORST + missed]
    ]
    headers = ("pair", "ratio of CPU time", f"ratio by {lane}", "discrepancy")
    return _write_table(
        f"{lane}: winners missed outside the noise, and the worst ten", headers, rows
    )


def _is_missed(pair: Comparison) -> bool:
    return pair.is_decided and not pair.is_same_winner


def _write_ratio(ratio: Ratio) -> str:
    middle, low, high = map(math.exp, (ratio.middle, ratio.low, ratio.high))
    return f"{middle:.2f} ({low:.2f} to {high:.2f})"


def _write_table(title: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return ""
    lines = [f"### {title}", ""]
    lines.append(f"| {' | '.join(headers)} |")
    lines.append(f"| --- |{' ---: |' * (len(headers) - 1)}")
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)
