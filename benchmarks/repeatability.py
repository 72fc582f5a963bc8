"""How far scores move between evaluations of the same samples, and with comments added to them.

Every evaluation starts its own guests; calibrations are cached, so the first run may take longer.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluations import Scores, evaluate
from machine import announce, print_table, spread

from effbench.importers import enamel
from effbench.submissions import RawSample, read_lines

COMMENTS = "# a comment costs nothing: it is gone before the program runs\n" * 80
SPIN = "while True: pass"


@dataclass(frozen=True, slots=True)
class Condition:
    """Under which circumstances the same samples are evaluated."""

    name: str
    options: tuple[str, ...] = ("--workers", "1")
    busy: bool = False
    shuffled: bool = False


CONDITIONS = (
    Condition("plain"),
    Condition("again, fresh workers"),
    Condition("another core busy", busy=True),
    Condition("samples in another order", shuffled=True),
    Condition("two workers", options=("--workers", "2")),
)


def main() -> None:
    """Evaluate under every condition, then the same samples with comments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="samples: .jsonl, or ENAMEL's .json")
    parser.add_argument("--suite", type=Path, metavar="DIR", help="default: the bundled suite")
    parser.add_argument("--meter", default="cachegrind", help="default: cachegrind")
    parser.add_argument("--problems", type=int, metavar="N", help="only the first N of the file")
    arguments = parser.parse_args()
    announce()
    samples = read_samples(arguments.file, arguments.problems)
    with tempfile.TemporaryDirectory() as folder:
        found = {
            condition.name: run(condition, samples, Path(folder), arguments)
            for condition in CONDITIONS
        }
        commented = [f"{COMMENTS}{sample.text}" for sample in samples]
        path = write_samples(samples, commented, Path(folder))
        with_comments = _evaluate(path, Path(folder), arguments, CONDITIONS[0].options)
    print_spread(found)
    plain = found[CONDITIONS[0].name]
    moves = {
        key: with_comments.efficiencies[key] - value for key, value in plain.efficiencies.items()
    }
    key = max(moves, key=lambda k: abs(moves[k]))
    print(f"{len(COMMENTS):,} bytes of comments before each of {len(moves)} samples: ", end="")
    print(f"an efficiency moved by at most {abs(moves[key]):.2e} ({key[0]}, sample {key[1]})")


def read_samples(path: Path, problems: int | None) -> list[RawSample]:
    """Return a file's samples, all as samples of one model, of the first problems if so wished."""
    read = enamel.read_samples(path, path.stem) if path.suffix == ".json" else read_lines(path)
    samples = list(read)
    chosen = list(dict.fromkeys(sample.task_id for sample in samples))[:problems]
    return [sample for sample in samples if sample.task_id in set(chosen)]


def write_samples(samples: Sequence[RawSample], texts: Sequence[str], folder: Path) -> Path:
    """Write samples with these texts in effbench's own format; returns the file."""
    path = folder / "samples.jsonl"
    rows = [
        {
            "task_id": sample.task_id,
            "model": "model",
            "solution" if sample.is_program else "completion": text,
        }
        for sample, text in zip(samples, texts, strict=True)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def run(
    condition: Condition, samples: Sequence[RawSample], folder: Path, arguments: argparse.Namespace
) -> Scores:
    """Return the scores under one condition, whatever the order of the samples was."""
    order = list(range(len(samples)))
    if condition.shuffled:
        # Within a problem samples keep their order, because it is what numbers them.
        tasks = list(dict.fromkeys(sample.task_id for sample in samples))
        rank = dict(zip(random.Random(1).sample(tasks, len(tasks)), range(len(tasks)), strict=True))
        order.sort(key=lambda i: rank[samples[i].task_id])
    chosen = [samples[i] for i in order]
    path = write_samples(chosen, [sample.text for sample in chosen], folder)
    with keep_busy() if condition.busy else contextlib.nullcontext():
        return _evaluate(path, folder, arguments, condition.options)


def _evaluate(
    path: Path, folder: Path, arguments: argparse.Namespace, options: tuple[str, ...]
) -> Scores:
    return evaluate(
        path, folder / "out", suite=arguments.suite, meter=arguments.meter, options=options
    )


@contextlib.contextmanager
def keep_busy() -> Iterator[None]:
    """Keep the last core busy; a single worker takes the first."""
    core = str(max(os.sched_getaffinity(0)))
    process = subprocess.Popen(["taskset", "-c", core, sys.executable, "-I", "-S", "-c", SPIN])
    try:
        yield
    finally:
        process.kill()
        process.wait()


def print_spread(found: dict[str, Scores]) -> None:
    """Print every evaluation against the first, then how far they lie apart in all."""
    first, *_ = found.values()
    rows = []
    for name, scores in found.items():
        moves = [abs(scores.problems[p] - first.problems[p]) for p in first.problems]
        over = [sum(move > bound for move in moves) for bound in (0.005, 0.05)]
        rows.append(
            (name, f"{scores.seconds:.0f}", f"{scores.eff_at_1:.6f}", f"{max(moves):.2e}", *over)
        )
    headers = ("evaluation", "seconds", "eff@1", "largest move", "> .005", "> .05")
    print(
        f"moves of a problem's eff@1 against the first evaluation, {len(first.problems)} problems\n"
    )
    print_table(headers, rows)
    at_all = [spread([scores.problems[p] for scores in found.values()]) for p in first.problems]
    overall = spread([scores.eff_at_1 for scores in found.values()])
    print(f"spread of eff@1 over all: {overall:.2e}; of a problem, at most {max(at_all):.2e}\n")


if __name__ == "__main__":
    main()
