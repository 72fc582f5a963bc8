"""What is kept of a hardening: a log of every attempt, and corpus entries for what succeeds."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from effbench.errors import InputError
from effbench.manifest import quote
from effbench.model import Verdict
from effbench.redteam.attacks import BEGIN, END
from effbench.redteam.examination import Evidence, Sign

FOUND, DOUBTED = Path("programs") / "found", Path("doubts")
LOG_VERSION = 1
MAX_LINE = 300
IDEA = "# idea:"


class End(StrEnum):
    """What became of an attempt: it did not score; it solves, as far as can be told; it was not
    judged, by our own failure; somebody has to look; it scores without solving.
    """

    STOPPED = "stopped"
    SOLVED = "solved"
    UNJUDGED = "unjudged"
    DOUBTFUL = "doubtful"
    GOT_THROUGH = "got through"


@dataclass(frozen=True, slots=True)
class Tried:
    """One attempt with its end. `program` is its text where it was reduced to no program;
    `sandbox` and `meter` name the lane.
    """

    digest: str
    problem: str
    origin: str
    program: str
    sandbox: str
    meter: str
    verdict: Verdict
    efficiency: float
    detail: str
    end: End
    evidence: tuple[Evidence, ...]

    @property
    def idea(self) -> str:
        """What the program says that it tries; empty where it says nothing."""
        lines = (line.strip() for line in self.program.splitlines()[:40])
        return next((clean(x[len(IDEA) :]) for x in lines if x.lower().startswith(IDEA)), "")


class Log:
    """Appends to a file of JSON lines; each is on disk before the next attempt is looked at."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            data = path.read_bytes() if path.exists() else b""
            self._file = path.open("ab")
        except OSError as error:
            raise InputError(f"--out {path}: cannot be written: {error.strerror}") from None
        self._file.truncate(data.rfind(b"\n") + 1)

    def write(self, tried: Tried) -> None:
        """Append one attempt."""
        line = json.dumps({"schema_version": LOG_VERSION} | asdict(tried), ensure_ascii=False)
        self._file.write(line.encode("utf-8", "backslashreplace") + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def read_log(path: Path) -> Iterator[Tried]:
    """Yield the attempts of a log; a last line without its end was in flight, and is left out.

    Raises InputError naming file and line.
    """
    if not path.exists():
        return
    for number, line in enumerate(path.read_bytes().split(b"\n")[:-1], 1):
        try:
            yield _parse(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise InputError(
                f"{path}:{number}: not a line of a hardening's log: {error}: use another --out"
            ) from None


def _parse(data: dict[str, Any]) -> Tried:
    version = data.pop("schema_version")
    if version != LOG_VERSION:
        raise ValueError(f"schema_version {version}, and this effbench reads {LOG_VERSION}")
    evidence = tuple(
        Evidence(Sign(each["sign"]), str(each["text"]), Verdict(each["verdict"]))
        for each in data.pop("evidence")
    )
    verdict, end = Verdict(data.pop("verdict")), End(data.pop("end"))
    return Tried(**data, verdict=verdict, end=end, evidence=evidence)


def record(tried: Tried, corpus: Path) -> Path:
    """Write what got through, or is doubted, as a corpus entry; returns its path.

    The name follows from problem and program, and a file that is there already stays as it is.
    What is doubted goes where nothing reads it before somebody has looked. Raises InputError when
    the file cannot be written.
    """
    folder = FOUND if tried.end is End.GOT_THROUGH else DOUBTED
    mark = hashlib.sha256(tried.program.encode("utf-8", "surrogatepass")).hexdigest()
    path = corpus / folder / f"{tried.problem}_{mark[:12]}.py"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(_encode(_entry(tried)))
    except FileExistsError:
        return path
    except OSError as error:
        raise InputError(f"--attacks {corpus}: {path} cannot be written: {error}") from None
    return path


def _encode(text: str) -> bytes:
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half a character, which a model can answer and no file can hold
        return text.encode("utf-8", "backslashreplace")


def _entry(tried: Tried) -> str:
    aim = tried.idea or f"Unknown: found by effbench harden in {clean(tried.origin)}"
    proven = any(evidence.is_proof for evidence in tried.evidence)
    lines = [
        BEGIN,
        f"# aim = {quote(aim)}",
        f"# problem = {quote(tried.problem)}",
        f"# outcome = {json.dumps(_outcome(tried))}",
        '# naive = "unproven: found by effbench harden, which tries nothing but real sandboxes"',
        f"# deserves = {_deserved(tried)!r}",
        END,
        f"# {'Got through' if proven else 'A doubt'} in {tried.sandbox}, {tried.meter}: "
        f"{tried.verdict}, efficiency {tried.efficiency:.3f}.",
        *(f"# {evidence.sign}: {clean(evidence.text)}" for evidence in tried.evidence),
        "",
        tried.program,
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _outcome(tried: Tried) -> list[str]:
    """Return the verdicts that it must get: whatever it should have got, in place of what it did.

    A program that harms others may keep its verdict.
    """
    signs = {evidence.sign for evidence in tried.evidence}
    verdicts = {evidence.verdict for evidence in tried.evidence if evidence.sign is not Sign.HARM}
    if Sign.HARM in signs:
        verdicts.add(tried.verdict)
    if {Sign.SEEDS, Sign.ANSWERS} & signs:
        verdicts.add(Verdict.WA)
    if signs == {Sign.LANES}:  # right, as it seems, but not as cheap
        verdicts.add(Verdict.AC)
    return sorted(verdicts)


def _deserved(tried: Tried) -> float:
    """Return the efficiency that is not in question: none, but for a program that only harms."""
    only_harms = all(evidence.sign is Sign.HARM for evidence in tried.evidence)
    return round(tried.efficiency, 3) if only_harms else 0.0


def clean(text: str) -> str:
    """Return a text, which a program may have worded, as one line that is safe to print."""
    words = "".join(letter if letter.isprintable() else " " for letter in text).split()
    return " ".join(words)[:MAX_LINE]
