"""Frozen values that everything else passes around. No I/O, hardly any behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Verdict(StrEnum):
    """How a submission, or one run of it, ended."""

    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    RTE = "RTE"
    CE = "CE"
    FORBIDDEN = "FORBIDDEN"
    SUSPECT = "SUSPECT"
    SE = "SE"


# The shape that takes its inputs from the generator's EDGES.
EDGES_SHAPE = "edges"


@dataclass(frozen=True, slots=True)
class Level:
    """One size of input: its weight in the score (ENAMEL's hardness) and how many cases it has.

    The first `edges` of the cases are those that the generator lists as its EDGES, one each. The
    others take the shapes in turn.
    """

    size: int
    hardness: float
    cases: int
    shapes: tuple[str, ...]
    edges: int = 0

    def shape_of(self, index: int) -> str:
        """Name of the generator function that makes case `index`."""
        if index < self.edges:
            return EDGES_SHAPE
        return self.shapes[(index - self.edges) % len(self.shapes)]

    @property
    def all_shapes(self) -> tuple[str, ...]:
        """The shapes of all cases."""
        return (EDGES_SHAPE, *self.shapes) if self.edges else self.shapes


@dataclass(frozen=True, slots=True)
class Reference:
    """One file of a problem's ladder. Tier 1 is the expert; files of one tier are twins."""

    path: Path
    tier: int
    complexity: str

    @property
    def name(self) -> str:
        """The approach, which is the file's stem."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class WrongSolution:
    """A known-wrong submission and the verdict that it has to get."""

    path: Path
    verdict: Verdict
    reason: str

    @property
    def name(self) -> str:
        """The mistake, which is the file's stem."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class Oracle:
    """An independent solution, mostly a brute force, that the expert has to agree with on small
    inputs, of sizes up to `size`.
    """

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class InvalidInput:
    """Encoded arguments that the contract has to reject, and why."""

    arguments: bytes
    reason: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """A word or phrase of a prompt, and the one that takes its place in the variant."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Variant:
    """How the surface of a problem can be changed without a change of its logic.

    `entry_point` is the variant's, empty for whole programs; `words` are of the story, `parameters`
    are the entry point's.
    """

    title: str
    entry_point: str
    words: tuple[Replacement, ...]
    parameters: tuple[Replacement, ...]


@dataclass(frozen=True, slots=True)
class CheckerSpec:
    """A checker by name. `path` is set for `custom`, the tolerances are for `float` only."""

    name: str
    absolute: float = 0.0
    relative: float = 0.0
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem with everything that the host knows about it.

    `digest` covers every file of it, `aliases` are what the data set that it is from calls it. A
    `native_only` problem has references that the portable lane cannot run. `population` holds the
    share of known correct solutions in every tier, fastest first, where somebody counted them;
    `real` problems are met at work;
    `canary` is what every file of it has to contain, where the suite has one.
    """

    id: str
    title: str
    entry_point: str
    io: str
    demands: str
    difficulty: int
    topics: tuple[str, ...]
    numpy: bool
    native_only: bool
    imported: bool
    checker: CheckerSpec
    memory_bytes: int
    timeout_factor: float
    levels: tuple[Level, ...]
    references: tuple[Reference, ...]
    wrong: tuple[WrongSolution, ...]
    prompt: str
    folder: Path
    generator_path: Path
    contract_path: Path
    digest: str
    aliases: tuple[str, ...] = ()
    population: tuple[float, ...] | None = None
    oracle: Oracle | None = None
    invalid: tuple[InvalidInput, ...] = ()
    canary: str = ""
    real: bool = False
    variant: Variant | None = None

    @property
    def expert(self) -> Reference:
        """The first file of tier 1: the yardstick, and the source of expected answers."""
        return self.references[0]

    @property
    def allows_numpy(self) -> bool:
        """Whether a submission may import numpy: the problem says so, or is somebody else's."""
        return self.numpy or self.imported

    @property
    def n_tiers(self) -> int:
        """How many tiers the ladder has."""
        return max(reference.tier for reference in self.references)

    @property
    def top_level(self) -> int:
        """Index of the hardest level."""
        return len(self.levels) - 1


@dataclass(frozen=True, slots=True)
class Case:
    """One input: its arguments, encoded by the codec, and where in the problem it stands."""

    level: int
    index: int
    arguments: bytes


@dataclass(frozen=True, slots=True)
class Submission:
    """One sample. `text` is a whole program, or model output that holds one."""

    model: str
    problem: str
    sample: int
    text: str
    is_program: bool
    origin: str


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One case that was run.

    `cost` is in the meter's unit and absent where the meter did not run to the end; a censored
    case was stopped by a limit, or cost more than it, and is at least as dear as `cost` or the
    limit. `cpu_ns` is the CPU time of load + call as the kernel accounts it, natively.
    """

    level: int
    index: int
    verdict: Verdict
    censored: bool
    cost: float | None
    cpu_ns: int | None
    memory_bytes: int | None


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What a problem's references cost: all that scoring needs to know about the problem.

    `levels` holds ref_l for every level in order, absent where a level is not metered; `limit` is
    ENAMEL's T; `tiers` are the ladder's summed costs at `tier_level`, fastest first. All in the
    meter's unit. `memory_bytes` is the expert's peak over all cases, in the sandbox of the rows;
    absent in results that were written before it was recorded.
    """

    hardness: tuple[float, ...]
    levels: tuple[float | None, ...]
    limit: float
    tier_level: int
    tiers: tuple[float, ...]
    memory_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that running one program against one problem showed. `detail` explains the verdict."""

    verdict: Verdict
    detail: str
    cases: tuple[CaseResult, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of results.jsonl: one submission's judgement, where it was judged, and what it was
    measured against.
    """

    model: str
    problem: str
    sample: int
    digest: str
    program_sha256: str
    sandbox: str
    meter: str
    unit: str
    judgement: Judgement
    yardstick: Yardstick | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """How many samples of one model an evaluation set out to judge, by problem: 0, 1, ..."""

    model: str
    samples: tuple[tuple[str, int], ...]

    def identities(self) -> set[tuple[str, str, int]]:
        """Return what names a row: model, problem and sample."""
        return {(self.model, name, sample) for name, n in self.samples for sample in range(n)}


@dataclass(frozen=True, slots=True)
class NotScored:
    """A well-formed submission whose problem the suite does not hold."""

    model: str
    problem: str
    sample: int
    origin: str
