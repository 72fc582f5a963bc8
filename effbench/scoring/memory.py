"""Peak memory of a sample.

A figure belongs to the sandbox that it was read in, and two sandboxes' are not to be compared: a
native one reports the largest resident size of the candidate's whole process, interpreter included;
the portable one what its WebAssembly memory grew by, which never shrinks and moves in pages of
64 KiB.

Source: Huang et al. 2024, "EffiBench: benchmarking the efficiency of automatically generated code",
whose NMU is `effbench.scoring.comparison.normalised_cost` of what is returned here.
"""

from collections.abc import Iterable

from effbench.model import CaseResult

MIB = 1 << 20
# What the portable sandbox's memory grows by: below that a peak is read as 0.
PAGE_BYTES = 1 << 16


def peak_memory(cases: Iterable[CaseResult]) -> int | None:
    """Return the largest peak of all cases in bytes; None when none was read.

    A case that a limit stopped counts with what it held by then.

    >>> from effbench.model import Verdict
    >>> peak_memory([CaseResult(1, i, Verdict.AC, False, 1.0, 1, n) for i, n in enumerate((7, 9))])
    9
    """
    return max((c.memory_bytes for c in cases if c.memory_bytes is not None), default=None)


def relative_memory(peak_bytes: int | None, expert_bytes: int | None) -> float | None:
    """Return a sample's peak over the expert's; None where one of them was not read.

    Both count as a page of 64 KiB at least, which a peak that is read as 0 stays below.

    >>> relative_memory(3 << 16, 0)
    3.0
    """
    if peak_bytes is None or expert_bytes is None:
        return None
    return max(peak_bytes, PAGE_BYTES) / max(expert_bytes, PAGE_BYTES)
