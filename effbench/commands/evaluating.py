"""evaluate: submissions in, results.jsonl, scores.json and summary.md out."""

from __future__ import annotations

import argparse
import contextlib
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import effbench
from effbench.commands import options
from effbench.commands.gates import Gate, find_missed, require_samples, require_shares
from effbench.commands.reading import choose, read_all, tell_choice, warn
from effbench.corpus import Suite
from effbench.crew import Plan
from effbench.differences import describe_differences
from effbench.errors import InputError
from effbench.evaluate import evaluate
from effbench.lanes import Lane, choose_fallback, choose_lane, is_portable, require_layers
from effbench.model import Row, Verdict
from effbench.progress import ProgressBar
from effbench.report import markdown, terminal
from effbench.report.scores import score_results, to_json, write_text
from effbench.report.wording import count
from effbench.results import (
    Provenance,
    Results,
    ResultsWriter,
    count_torn_bytes,
    hold,
    read_results,
)
from effbench.submissions import Submissions

GATE_MISSED, SOME_ERRORS = 1, 4
DESCRIPTION = """\
Run submissions against a suite and score them.

FILE is JSONL, plain or .gz, one sample a line:
  {"task_id": "hike_ladder", "solution": "<whole program>"}
  {"task_id": "hike_ladder", "completion": "<raw model output, or a continuation of the prompt>"}
or one of ENAMEL's samples files (.json). The model's name is the line's "model", else the file's.

--out DIR receives results.jsonl (what was run), scores.json and summary.md. The same command again
resumes; what was run already is not run again.
"""


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `evaluate`."""
    parser = commands.add_parser(
        "evaluate",
        help="run and score submissions",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=options.existing_file, metavar="FILE")
    options.add_suite(parser)
    options.add_scale(parser)
    options.add_lane(parser)
    options.add_workers(parser)
    parser.add_argument("--problem", action="append", metavar="ID", help="only this; repeatable")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("effbench-results"),
        metavar="DIR",
        help="output folder (effbench-results)",
    )
    options.add_ks(parser)
    parser.add_argument(
        "--no-fallback",
        action="store_true",
        help="a submission that the portable lane cannot run has failed (RTE); without this, its "
        "problem is judged natively, all its samples",
    )
    parser.add_argument("--restart", action="store_true", help="forget what --out holds")
    parser.add_argument("--json", action="store_true", help="print scores.json, nothing else")
    parser.add_argument(
        "--fail-under",
        action="append",
        default=[],
        metavar="METRIC=VALUE",
        help="exit 1 when a model is below, e.g. eff@1=0.5; repeatable",
    )
    parser.add_argument(
        "--skip-bad-lines", action="store_true", help="warn about unusable lines and go on"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Evaluate; returns the exit code."""
    ks = options.parse_ks(arguments.k)
    gates = [Gate.parse(text, "--fail-under") for text in arguments.fail_under]
    ks = sorted({*ks, *(gate.k for gate in gates if gate.k is not None)})
    options.parse_seed(arguments.seed)  # so that a bad one is refused before anything starts
    options.warn_of_size(arguments.scale)
    complete = options.read_suite(arguments)
    suite = options.cut_suite(complete, arguments.subset, arguments.problem or ())
    whole = options.cut_suite(complete, arguments.subset, ())
    require_shares(gates, suite.problems)
    found = read_all(arguments.files, whole, arguments.skip_bad_lines)
    warn(found, whole)
    submissions = choose(found, suite)
    tell_choice(found, submissions)
    require_samples(gates, submissions.scored)
    lane = choose_lane(arguments.sandbox, arguments.meter)
    require_layers(lane, arguments.require_layers)
    print(f"effbench: {lane.choice}", file=sys.stderr)
    _make_folder(arguments.out)
    path = arguments.out / "results.jsonl"
    with hold(arguments.out):
        results = _run_all(arguments, suite, lane, submissions, path)
        scores = score_results(results, ks, suite.problems)
        write_text(arguments.out / "scores.json", to_json(scores))
        write_text(arguments.out / "summary.md", markdown.render(scores))
    if arguments.json:
        print(to_json(scores), end="")
    else:
        terminal.show(scores, terminal.wide_console())
        print(f"\nWritten: {path}, scores.json and summary.md beside it")
    missed = list(find_missed(scores, gates))
    for line in missed:
        print(f"effbench: {line}", file=sys.stderr)
    if missed:
        return GATE_MISSED
    return SOME_ERRORS if scores.n_errors else 0


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"--out {path}: cannot be made a folder: {error.strerror}") from None


def _run_all(
    arguments: argparse.Namespace,
    suite: Suite,
    lane: Lane,
    submissions: Submissions,
    path: Path,
) -> Results:
    """Run what the results file does not hold yet, and return it as values."""
    old = _read_old(path) if path.exists() and not arguments.restart else None
    seed = options.parse_seed(arguments.seed)
    if old is not None and arguments.seed == "secret":
        seed = old.provenance.seed
    provenance = describe(suite, lane, seed)
    if old is not None and is_portable(lane):  # what it counts, it counts on every machine
        provenance = replace(provenance, cpu=old.provenance.cpu)
    if old is not None and old.provenance != provenance:
        raise InputError(
            f"{path} was measured otherwise ({describe_differences(old.provenance, provenance)}): "
            "use another --out, or --restart to forget it"
        )
    rows = {(r.model, r.problem, r.sample): r for r in old.rows} if old is not None else {}
    plan = Plan(
        suite,
        lane,
        seed,
        options.fit_workers(arguments.workers),
        None if arguments.no_fallback else _choose_fallback(lane, arguments.require_layers),
    )
    with ResultsWriter(path, provenance, fresh=old is None) as writer, ProgressBar() as bar:
        told = set(old.not_scored) if old is not None else set()
        known = set(old.wanted) if old is not None else set()
        writer.write_wanted(item for item in submissions.wanted() if item not in known)
        writer.write_not_scored(item for item in submissions.not_scored if item not in told)
        # Closed at once when a row cannot be written, so that no guest is left to anybody's mercy.
        with contextlib.closing(evaluate(plan, submissions.scored, rows, bar)) as fresh:
            for row in fresh:
                writer.write_row(row)
    return _current(read_results(path))


def _read_old(path: Path) -> Results:
    """Return what an earlier evaluation has found, and tell what is missing of it."""
    if torn := count_torn_bytes(path):
        print(
            f"effbench: {path}: the last {torn} bytes are no whole line and are cut off; what they "
            "were about is run again",
            file=sys.stderr,
        )
    return read_results(path)


def _choose_fallback(lane: Lane, layers: Sequence[str]) -> Callable[[], Lane] | None:
    """Return what finds a native lane that has the layers, for what a portable one cannot judge."""
    choose = choose_fallback(lane)
    return None if choose is None else lambda: require_layers(choose(), layers)


def _current(results: Results) -> Results:
    """Leave out samples that the files of their models no longer hold, and what was judged in
    another lane than the rest of its problem.
    """
    current = results.of_wanted()
    return replace(current, rows=of_one_lane(current.rows, results.provenance.sandbox))


def of_one_lane(rows: tuple[Row, ...], sandbox: str) -> tuple[Row, ...]:
    """Leave out rows of problems that other rows' lane had to be changed for, and say so."""
    # The last row of a problem that was judged elsewhere tells where all of them have to be from.
    moved = {row.problem: (row.sandbox, row.meter) for row in rows if row.sandbox != sandbox}
    kept = tuple(
        row
        for row in rows
        if moved.get(row.problem, (row.sandbox, row.meter)) == (row.sandbox, row.meter)
        or row.judgement.verdict is Verdict.SE  # judged nowhere, and never hidden
    )
    left = sorted({f"{row.model}: {row.problem}" for row in rows if row not in kept})
    if left:
        print(
            f"effbench: left out {count(len(rows) - len(kept), 'sample')} of problems that have "
            f"since been judged natively; evaluate their files again: {', '.join(left)}",
            file=sys.stderr,
        )
    return kept


def describe(suite: Suite, lane: Lane, seed: int) -> Provenance:
    """Return the provenance of an evaluation that starts now."""
    identity = lane.identity()
    return Provenance(
        effbench=effbench.__version__,
        python=identity.get("guest_python", platform.python_version()),
        suite_name=suite.name,
        suite_version=suite.version,
        suite_digest=suite.digest,
        problems=tuple(problem.id for problem in suite.problems),
        seed=seed,
        meter=lane.meter.name,
        unit=lane.meter.traits.unit,
        sandbox=lane.sandbox.name,
        layers=lane.sandbox.layers,
        runtime=tuple(sorted(identity.items())),
        cpu=_cpu_model(),
    )


def _cpu_model() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
