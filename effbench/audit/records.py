"""What an audit found of each problem, a line each in a file, so that it can be gone on with."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from effbench.audit.detection import Fate, Suspect, detection_by_cases
from effbench.audit.seeds import SeedReport
from effbench.checks.audit import list_slow_hits, share
from effbench.checks.base import JudgedReference, Separation
from effbench.errors import InputError
from effbench.model import Verdict
from effbench.results import count_torn_bytes

CURVE = (1, 2, 4, 8)
STEADY = 0.03
BEGINNING = b'{"problem": '


@dataclass(frozen=True, slots=True)
class Audited:
    """What became of every suspect of a problem, which `digest` identifies, under a seed, and of
    its ladder under that seed and others.

    `strengthened` says whether the wider search for inputs was made, `dispute` what it found to be
    wrong with the expert or the oracle.
    """

    problem: str
    digest: str
    seed: int
    suspects: tuple[Suspect, ...]
    seeds: tuple[SeedReport, ...] = ()
    strengthened: bool = False
    dispute: str = ""

    @property
    def holes(self) -> list[Suspect]:
        """The suspects that slipped through and are wrong."""
        return [suspect for suspect in self.suspects if suspect.fate is Fate.SURVIVED]

    @property
    def open_suspects(self) -> list[Suspect]:
        """The suspects that no case rejects, be they wrong or presumed equivalent."""
        return [suspect for suspect in self.suspects if suspect.fate is not Fate.REJECTED]

    @property
    def proposals(self) -> list[str]:
        """The inputs that would close the holes, as Python says them."""
        return list(dict.fromkeys(hole.witness for hole in self.holes if hole.witness))

    @property
    def detection_rate(self) -> float | None:
        """Share of the suspects that are wrong which some case rejects; None where none is."""
        wrong = [s for s in self.suspects if s.fate is not Fate.EQUIVALENT]
        return share([suspect.fate is Fate.REJECTED for suspect in wrong])

    @property
    def spreads(self) -> dict[str, float]:
        """How far a reference's efficiencies under the seeds lie apart, by reference."""
        found: dict[str, list[float]] = defaultdict(list)
        for report in self.seeds:
            for reference in report.references:
                found[reference.name].append(reference.efficiency)
        return {name: max(values) - min(values) for name, values in found.items()}

    @property
    def weaknesses(self) -> list[str]:
        """What is wrong under some seed, or on an input of the wider search, in words."""
        found = [words for at in self.seeds for words in _list_weaknesses(at, self.seed)]
        return found + ([self.dispute] if self.dispute else [])


def _list_weaknesses(at: SeedReport, known: int) -> Iterator[str]:
    if at.trouble:
        yield f"seed {at.seed}: {at.trouble}"
    for reference in at.references:
        if reference.verdict is not Verdict.AC:
            yield f"seed {at.seed}: {reference.name} is {reference.verdict}"
        elif reference.tier > 1 and reference.efficiency >= at.references[0].efficiency:
            yield f"seed {at.seed}: {reference.name} scores no less than the expert"
    if at.planted is Verdict.AC and at.seed != known:
        yield f"seed {at.seed}: accepts the answers of seed {known}"
    if at.planted not in (Verdict.AC, None) and at.seed == known:
        yield f"seed {at.seed}: its own answers, looked up, are {at.planted}"


@dataclass(frozen=True, slots=True)
class Summary:
    """The audit of a suite.

    `detection_rate` is the share of all wrong suspects that some case rejects, `verifier_accuracy`
    the share of problems that reject every one of theirs (SAGA, TCGBench). `curve` holds, for 1, 2,
    4 and 8 cases of level 0, the share that these alone would reject.

    `slow_detection` is the share of slower references, each under each seed, that score below the
    expert; `least_separation` the smallest cost ratio of neighbouring tiers under any seed.
    `steady` is the share of references whose efficiencies under the seeds lie at most 0.03 apart,
    `worst_spread` how far those of any one do. `planted` is the share of problems, each under each
    fresh seed, that reject a program with the known seed's answers.
    """

    problems: int
    suspects: int
    equivalent: int
    detection_rate: float | None
    verifier_accuracy: float | None
    curve: tuple[float | None, ...]
    slow_detection: float | None
    least_separation: float | None
    steady: float | None
    worst_spread: float | None
    planted: float | None


def sum_up(audits: Sequence[Audited]) -> Summary:
    """Return the figures of a suite."""
    suspects = [suspect for audit in audits for suspect in audit.suspects]
    wrong = [suspect for suspect in suspects if suspect.fate is not Fate.EQUIVALENT]
    reports = [at for audit in audits for at in audit.seeds if at.references]
    slow = [hit for at in reports for hit in list_slow_hits(at.references)]
    spreads = [spread for audit in audits for spread in audit.spreads.values()]
    planted = [
        at.planted is not Verdict.AC
        for audit in audits
        for at in audit.seeds
        if at.planted is not None and at.seed != audit.seed
    ]
    return Summary(
        problems=len(audits),
        suspects=len(suspects),
        equivalent=len(suspects) - len(wrong),
        detection_rate=share([suspect.fate is Fate.REJECTED for suspect in wrong]),
        verifier_accuracy=share([not audit.holes for audit in audits]),
        curve=tuple(detection_by_cases(wrong, cases) for cases in CURVE),
        slow_detection=share(slow),
        least_separation=min((x.ratio for at in reports for x in at.separations), default=None),
        steady=share([spread <= STEADY for spread in spreads]),
        worst_spread=max(spreads, default=None),
        planted=share(planted),
    )


def prepare(path: Path, *, restart: bool = False) -> int:
    """Make sure that a file of audits is there and can be added to; return how many bytes of a torn
    last line were cut off for that. Given `restart`, all that it holds is forgotten.

    Raises InputError where nothing can be written, or where something else is written already,
    which stays as it is.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b") as file:
            file.seek(0)
            _require_audits(path, file.read(len(BEGINNING)))
            if restart:
                file.truncate(0)
            torn = count_torn_bytes(path)
            file.truncate(path.stat().st_size - torn)
    except OSError as error:
        raise InputError(
            f"--out {path}: cannot be written ({error.strerror}): name a file in a folder of yours"
        ) from None
    return torn


def _require_audits(path: Path, begins: bytes) -> None:
    """Raise InputError where a file does not begin as one of audits, whole or torn, does."""
    if not BEGINNING.startswith(begins.rstrip(b"\0")):
        raise InputError(
            f"--out {path}: holds something else than audits, and is left as it is: name another "
            "file"
        )


def append(path: Path, audited: Audited) -> None:
    """Add a line to a file of audits."""
    with path.open("ab") as file:
        file.write(json.dumps(asdict(audited)).encode() + b"\n")


def read(path: Path) -> Iterator[Audited]:
    """Yield the audits of a prepared file; raises InputError naming a line that is none."""
    lines = path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines[:-1], 1):
        try:
            row = json.loads(line)
            suspects = tuple(
                Suspect(**{**each, "fate": Fate(each["fate"])}) for each in row.pop("suspects")
            )
            seeds = tuple(_read_seed(each) for each in row.pop("seeds", ()))
            yield Audited(**row, suspects=suspects, seeds=seeds)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            why = f"key {error} is missing" if type(error) is KeyError else "no such values"
            raise InputError(
                f"{path}, line {number}: not what an audit writes ({why}): remove the line, or "
                "forget the file with --restart"
            ) from None


def _read_seed(row: dict[str, Any]) -> SeedReport:
    references = tuple(
        JudgedReference(**{**each, "verdict": Verdict(each["verdict"])})
        for each in row.pop("references")
    )
    separations = tuple(Separation(**each) for each in row.pop("separations"))
    planted = row.pop("planted")
    return SeedReport(
        **row,
        references=references,
        separations=separations,
        planted=None if planted is None else Verdict(planted),
    )
