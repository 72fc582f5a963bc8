"""What was measured, and the file that keeps it: one lane after the other, to be taken up again."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Readings:
    """What the meter read, a number for each round: of both programs, and of the null run."""

    first: tuple[float, ...]
    second: tuple[float, ...]
    null: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Measurement:
    """A pair in one lane. `failure` says why there are no readings."""

    kind: str
    digest: str
    readings: Readings | None
    failure: str | None = None


@dataclass(slots=True)
class LaneRecord:
    """Everything that one lane measured, by the name of the pair.

    `identity` is what may change a reading.
    """

    identity: Mapping[str, str]
    measurements: dict[str, Measurement] = field(default_factory=dict)


@dataclass(slots=True)
class Study:
    """The lanes by the names of their meters, and why others are absent."""

    lanes: dict[str, LaneRecord] = field(default_factory=dict)
    absent: dict[str, str] = field(default_factory=dict)


def load_study(path: Path) -> Study:
    """Return what a file holds, or an empty study where there is no file yet.

    Raises ValueError when it is of another format.
    """
    if not path.exists():
        return Study()
    data = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError(f"{path}: not measurements of format {FORMAT}: name another --out file")
    lanes = {
        name: LaneRecord(
            lane["identity"],
            {pair: _read_measurement(entry) for pair, entry in lane["measurements"].items()},
        )
        for name, lane in data["lanes"].items()
    }
    return Study(lanes, data["absent"])


def _read_measurement(entry: Mapping[str, Any]) -> Measurement:
    found = entry["readings"]
    readings = None
    if found is not None:
        readings = Readings(tuple(found["first"]), tuple(found["second"]), tuple(found["null"]))
    return Measurement(entry["kind"], entry["digest"], readings, entry["failure"])


def save_study(path: Path, study: Study) -> None:
    """Write the file anew, whole or not at all."""
    text = json.dumps({"format": FORMAT, **asdict(study)}, indent=1)
    draft = path.with_name(path.name + ".part")
    draft.write_text(text + "\n", encoding="utf-8")
    os.replace(draft, path)
