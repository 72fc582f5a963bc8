"""How well one lane's ratios agree with those of CPU time. Pure."""

from __future__ import annotations

import hashlib
import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scipy import stats

from .records import LaneRecord, Readings

CLEAR_FACTOR = 1.5
CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Ratio:
    """The cost of a pair's first program over its second's, as logarithms.

    `low` and `high` bound the noise: an interval for the median of the rounds' ratios that holds
    it with a probability of 95 % or more, from order statistics alone. Both are `middle` where
    there is one round only.
    """

    middle: float
    low: float
    high: float

    def __neg__(self) -> Ratio:
        return Ratio(-self.middle, -self.high, -self.low)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A pair in a lane and in CPU time, turned so that by CPU time the first is the dearer one."""

    name: str
    kind: str
    time: Ratio
    count: Ratio

    @property
    def is_decided(self) -> bool:
        """Whether noise leaves it open which program takes more CPU time."""
        return self.time.low > 0

    @property
    def is_clear(self) -> bool:
        """Whether the CPU times differ by 1.5 x or more, whatever the noise."""
        return self.time.low >= math.log(CLEAR_FACTOR)

    @property
    def is_same_winner(self) -> bool:
        """Whether the lane finds the same program to be the cheaper one."""
        return self.count.middle > 0

    @property
    def discrepancy(self) -> float:
        """The factor between both ratios, 1 or more."""
        return math.exp(abs(self.count.middle - self.time.middle))


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Agreement over a set of pairs.

    `rank_correlation` is Spearman's, of the logarithms of the ratios, None for fewer than three
    pairs or ratios that are all equal; `median` and `ninetieth` are percentiles of the discrepancy.
    """

    all_winners: Share
    decided_winners: Share
    clear_winners: Share
    rank_correlation: float | None
    median: float
    ninetieth: float


def find_ratio(readings: Readings) -> Ratio:
    """Return the ratio of a pair: the median over its rounds, with its interval."""
    null = statistics.median(readings.null)
    logs = sorted(
        math.log(max(first - null, 1.0) / max(second - null, 1.0))
        for first, second in zip(readings.first, readings.second, strict=True)
    )
    rank = count_outside(len(logs))
    return Ratio(statistics.median(logs), logs[rank], logs[-1 - rank])


def count_outside(size: int) -> int:
    """Return how many of `size` sorted values may be cut off at either end, so that the rest still
    spans the median with the wanted confidence: 1 of 9. Small samples are not cut.

    >>> [count_outside(size) for size in (1, 5, 9, 15, 25)]
    [0, 0, 1, 3, 7]
    """
    tails = [float(stats.binom.cdf(rank, size, 0.5)) for rank in range(size // 2)]
    return max((rank for rank, tail in enumerate(tails) if 2 * tail <= 1 - CONFIDENCE), default=0)


def compare(lane: LaneRecord, yardstick: LaneRecord) -> list[Comparison]:
    """Return the pairs that both lanes measured, in the same version."""
    found = []
    for name, measurement in lane.measurements.items():
        timed = yardstick.measurements.get(name)
        if timed is None or timed.readings is None or measurement.readings is None:
            continue
        if timed.digest != measurement.digest:
            continue
        time, count = find_ratio(timed.readings), find_ratio(measurement.readings)
        if time.middle < 0:
            time, count = -time, -count
        found.append(Comparison(name, measurement.kind, time, count))
    return found


def summarise(pairs: Sequence[Comparison]) -> Summary:
    """Return the agreement over one pair or more."""
    factors = [pair.discrepancy for pair in pairs]
    return Summary(
        _share_winners(pairs),
        _share_winners([pair for pair in pairs if pair.is_decided]),
        _share_winners([pair for pair in pairs if pair.is_clear]),
        _correlate(pairs),
        statistics.median(factors),
        find_percentile(factors, 0.9),
    )


def _share_winners(pairs: Sequence[Comparison]) -> Share:
    return Share(sum(pair.is_same_winner for pair in pairs), len(pairs))


def _correlate(pairs: Sequence[Comparison]) -> float | None:
    times = [pair.time.middle for pair in pairs]
    counts = [pair.count.middle for pair in pairs]
    if len(pairs) < 3 or len(set(times)) < 2 or len(set(counts)) < 2:
        return None
    return float(stats.spearmanr(times, counts).statistic)


def find_percentile(values: Sequence[float], share: float) -> float:
    """Return the least of the values that this share of them does not exceed."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def split_halves(pairs: Sequence[Comparison]) -> tuple[list[Comparison], list[Comparison]]:
    """Return the pairs in two halves, to fit on one and test on the other.

    Every kind is split evenly, in the order of its names' digests: whatever is measured, and in
    whatever order, the same names make the same halves.
    """
    halves: tuple[list[Comparison], list[Comparison]] = ([], [])
    for kind in sorted({pair.kind for pair in pairs}):
        chosen = [pair for pair in pairs if pair.kind == kind]
        chosen.sort(key=lambda pair: hashlib.sha256(pair.name.encode()).digest())
        halves[0].extend(chosen[::2])
        halves[1].extend(chosen[1::2])
    return halves


def compare_rounds(lane: LaneRecord) -> list[Comparison]:
    """Return a lane's odd rounds compared with its even ones: what noise alone does to agreement.

    Empty where there was one round only.
    """
    return compare(_keep_rounds(lane, 1), _keep_rounds(lane, 0))


def _keep_rounds(lane: LaneRecord, start: int) -> LaneRecord:
    kept = {}
    for name, measurement in lane.measurements.items():
        found = measurement.readings
        if found is not None and len(found.null) > 1:
            parts = (found.first[start::2], found.second[start::2], found.null[start::2])
            kept[name] = replace(measurement, readings=Readings(*parts))
    return LaneRecord(lane.identity, kept)
