"""What an audit found of each problem, a line each in a file, so that it can be gone on with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from effbench.audit.detection import Fate, Suspect, detection_by_cases
from effbench.errors import InputError
from effbench.results import count_torn_bytes

CURVE = (1, 2, 4, 8)


@dataclass(frozen=True, slots=True)
class Audited:
    """What became of every suspect of a problem, which `digest` identifies, under a seed."""

    problem: str
    digest: str
    seed: int
    suspects: tuple[Suspect, ...]

    @property
    def holes(self) -> list[Suspect]:
        """The suspects that slipped through and are wrong."""
        return [suspect for suspect in self.suspects if suspect.fate is Fate.SURVIVED]

    @property
    def detection_rate(self) -> float | None:
        """Share of the suspects that are wrong which some case rejects; None where none is."""
        wrong = [s for s in self.suspects if s.fate is not Fate.EQUIVALENT]
        rejected = sum(suspect.fate is Fate.REJECTED for suspect in wrong)
        return rejected / len(wrong) if wrong else None


@dataclass(frozen=True, slots=True)
class Summary:
    """The audit of a suite.

    `detection_rate` is the share of all wrong suspects that some case rejects, `verifier_accuracy`
    the share of problems that reject every one of theirs (SAGA, TCGBench). `curve` holds, for 1, 2,
    4 and 8 cases of level 0, the share that these alone would reject.
    """

    problems: int
    suspects: int
    equivalent: int
    detection_rate: float | None
    verifier_accuracy: float | None
    curve: tuple[float | None, ...]


def sum_up(audits: Sequence[Audited]) -> Summary:
    """Return the figures of a suite."""
    suspects = [suspect for audit in audits for suspect in audit.suspects]
    wrong = [suspect for suspect in suspects if suspect.fate is not Fate.EQUIVALENT]
    rejected = sum(suspect.fate is Fate.REJECTED for suspect in wrong)
    return Summary(
        problems=len(audits),
        suspects=len(suspects),
        equivalent=len(suspects) - len(wrong),
        detection_rate=rejected / len(wrong) if wrong else None,
        verifier_accuracy=sum(not a.holes for a in audits) / len(audits) if audits else None,
        curve=tuple(detection_by_cases(wrong, cases) for cases in CURVE),
    )


def append(path: Path, audited: Audited) -> None:
    """Add a line to a file of audits; a torn last line makes room for it."""
    with path.open("ab") as file:
        if torn := count_torn_bytes(path):
            file.truncate(path.stat().st_size - torn)
        file.write(json.dumps(asdict(audited)).encode() + b"\n")


def read(path: Path) -> Iterator[Audited]:
    """Yield the audits of a file, which may not be there yet; a torn last line counts as absent.

    Raises InputError naming the line that is none.
    """
    if not path.exists():
        return
    lines = path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines[:-1], 1):
        try:
            row = json.loads(line)
            suspects = tuple(
                Suspect(**{**each, "fate": Fate(each["fate"])}) for each in row.pop("suspects")
            )
            yield Audited(**row, suspects=suspects)
        except (ValueError, TypeError, KeyError) as error:
            raise InputError(f"{path}, line {number}: no audit ({error}): remove it") from None
