"""Submission files as `evaluate` is given them: all of them together, and what is said of them."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from effbench.corpus import Suite
from effbench.errors import InputError
from effbench.importers import enamel
from effbench.report.wording import count
from effbench.submissions import RawSample, Submissions, assign, name_model, read_lines


def read_all(files: list[Path], suite: Suite, skip_bad_lines: bool) -> Submissions:
    """Read all files; raises InputError for the first bad line unless they are to be skipped."""
    skipped: list[str] | None = [] if skip_bad_lines else None
    _reject_repeated(files)
    samples = [sample for path in files for sample in _read_file(path, skipped)]
    _warn_of_namesakes(files, samples)
    found = assign(samples, suite.find, suite.suggest)
    return Submissions(found.scored, found.not_scored, tuple(skipped or ()))


def choose(found: Submissions, suite: Suite) -> Submissions:
    """Leave out the samples of problems that `--problem` leaves out; raises InputError for none."""
    chosen = {problem.id for problem in suite.problems}
    scored = tuple(item for item in found.scored if item.problem in chosen)
    if not scored:
        others = sorted({item.problem for item in found.scored})
        raise InputError(
            f"no sample belongs to --problem {', '.join(sorted(chosen))}: what was given is of "
            f"{', '.join(others[:12])}{', ...' if len(others) > 12 else ''}"
        )
    return replace(found, scored=scored)


def tell_choice(found: Submissions, chosen: Submissions) -> None:
    """Say what --problem has left out."""
    if left := len(found.scored) - len(chosen.scored):
        models = {s.model for s in found.scored} - {s.model for s in chosen.scored}
        names = ", ".join(map(repr, sorted(models)))
        print(
            f"effbench: --problem leaves out {count(left, 'sample')} of other problems"
            f"{f', and with them all of {names}' if models else ''}",
            file=sys.stderr,
        )


def _reject_repeated(files: list[Path]) -> None:
    seen: dict[Path, Path] = {}
    for path in files:
        first = seen.setdefault(path.resolve(), path)
        if first is not path:
            raise InputError(f"{path}: is given twice: each of its samples would count twice")


def _warn_of_namesakes(files: list[Path], samples: Iterable[RawSample]) -> None:
    """Say which files make one model only because they are called alike."""
    alike = defaultdict(list)
    for path in files:
        alike[name_model(path)].append(path)
    named = {sample.model for sample in samples}
    for model, paths in alike.items():
        if len(paths) > 1 and model in named:
            print(
                f"effbench: {', '.join(map(str, paths))} count together, as model {model!r}: give "
                'their lines a "model", or the files other names, if they are several',
                file=sys.stderr,
            )


def _read_file(path: Path, skipped: list[str] | None) -> Iterator[RawSample]:
    before = len(skipped or ())
    if path.suffix == ".json":
        samples = enamel.read_samples(path, name_model(path), skipped)
    else:
        samples = read_lines(path, skipped)
    is_empty = True
    for sample in samples:
        is_empty = False
        yield sample
    if is_empty and len(skipped or ()) == before:
        raise InputError(f"{path}: holds no sample: give a file with one JSON object a line")


def warn(submissions: Submissions, suite: Suite) -> None:
    """Say which lines were skipped, and how many samples the suite has no problem for."""
    for line in submissions.skipped:
        print(f"effbench: skipped: {line}", file=sys.stderr)
    if submissions.not_scored:
        first = submissions.not_scored[0]
        many = len(submissions.not_scored)
        print(
            f"effbench: {count(many, 'sample')} of no problem of the suite "
            f"{'is' if many == 1 else 'are'} not scored, e.g. {first.problem!r} "
            f"({first.origin}){suite.suggest(first.problem)}",
            file=sys.stderr,
        )
