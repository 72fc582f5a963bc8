"""Where calibrations are kept: a file each, named by the digest of everything it depends on."""

from __future__ import annotations

import hashlib
import json
import zlib
from pathlib import Path
from typing import Any

from effbench import cache, codec
from effbench.calibration import CalibratedCase, Calibration
from effbench.model import Problem, Yardstick
from effbench.observing import Program
from effbench.worker import Worker

VERSION = 1
_CACHE_LIMITS = codec.Limits(bytes=1 << 32, nodes=1 << 24)


def cache_folder() -> Path:
    """Return where calibrations are kept: below $EFFBENCH_CACHE, or the user's cache folder."""
    return cache.find_folder("calibration")


def calibration_digest(problem: Problem, seed: int, worker: Worker, numpy: bool) -> str:
    """Return the digest of everything that the figures depend on."""
    facts = {
        "version": VERSION,
        "problem": problem.digest,
        "seed": seed,
        "numpy_loaded": numpy,
        **worker.lane.identity(),
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def save(calibration: Calibration, path: Path) -> None:
    """Write a calibration; a reader sees all of it or nothing."""
    yardstick = calibration.yardstick
    value = (
        (calibration.expert.source, calibration.expert.numpy),
        [
            tuple(getattr(case, name) for name in CalibratedCase.__slots__)
            for case in calibration.cases
        ],
        tuple(getattr(yardstick, name) for name in Yardstick.__slots__),
        calibration.tier_cases,
        calibration.native_ns_per_unit,
        calibration.metered_ns_per_unit,
    )
    cache.store(path, zlib.compress(codec.encode(value, _CACHE_LIMITS), 1))


def load(path: Path) -> Calibration | None:
    """Return the calibration of a cache file; None when there is none that can be read."""
    try:
        value: Any = codec.decode(zlib.decompress(path.read_bytes()), _CACHE_LIMITS)
        program, cases, yardstick, tier_cases, native, metered = value
        return Calibration(
            Program(*program),
            tuple(CalibratedCase(*fields) for fields in cases),
            Yardstick(*yardstick),
            tier_cases,
            native,
            metered,
        )
    except (OSError, zlib.error, ValueError, TypeError):
        return None
