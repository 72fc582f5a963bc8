"""peers: ours, ENAMEL's own evaluator and EvalPlus's check, on the same programs, as one table.

A model's answers to HumanEval are reduced to programs once, and every tool judges the same
programs of the problems that all of them have: in turn, round after round. Peers are installed
from PyPI, each into a virtual environment of its own. None of them has a sandbox, so they run in
bubblewrap, without network, with nothing writable that is kept, and as `nobody` when root starts
this.

  seconds        of a peer, evaluation alone; of ours, the whole command, calibrations cached
  preparation    what a peer needs before that, in every round: start, imports, tests, expected
                 answers; of ours, what its first run took longer, with an empty cache
  / ours         seconds as a multiple of ours (the first --meters) in the same round
  load           tasks that could run meanwhile, the tool's own included, in the mean
  agree, differ  verdicts, right or wrong, that are like ours (the first --meters)

The data folder holds enamel/enamel.csv (github.com/q-rz/enamel), humaneval/HumanEval.jsonl
(github.com/openai/human-eval) and, unless --samples names another file,
humaneval/llama-3.1-405b.completions.jsonl: one {"task_id", "completion"} a line.

  python -m benchmarks.peers --data DIR --env-dir PEERS
  python -m benchmarks.peers --data DIR --problems 5 --rounds 1      a first try
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from machine import describe_machine

from effbench.errors import EffbenchError

from .comparison import Result, write_json, write_table
from .enamel import find_numbers, import_suite
from .environments import read_version
from .jail import PeerError
from .rounds import run_rounds
from .tasks import Data, DataError, find_data, read_programs, write_files
from .tools import OUR_METERS, PACKAGES, Bench, make_tools


def main() -> int:
    """Compare, print, and return the exit code."""
    arguments = _make_parser().parse_args()
    facts = [("command", f"python -m benchmarks.peers {shlex.join(sys.argv[1:])}")]
    facts += describe_machine()
    try:
        data = find_data(arguments.data, arguments.samples)
        with tempfile.TemporaryDirectory() as folder:
            # The jail's user has to reach the interpreters in it.
            Path(folder).chmod(0o755)
            environments = arguments.env_dir or Path(folder)
            results = _compare(arguments, data, Path(folder), environments)
            facts += _describe_peers(environments)
    except (DataError, EffbenchError, PeerError, subprocess.CalledProcessError) as error:
        print(f"peers: {error}", file=sys.stderr)
        return 2
    ours = results[0]
    if ours.reason is not None:
        print(f"peers: ours did not run: {ours.reason}", file=sys.stderr)
        return 3
    print(write_json(results, ours, facts) if arguments.json else _write(results, ours, facts))
    return 0


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.peers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--data", type=Path, required=True, metavar="DIR", help="the data folder, see above")
    add("--samples", type=Path, metavar="FILE", help="another model's answers, as JSONL")
    add(
        "--env-dir",
        type=Path,
        metavar="DIR",
        help="where peers are installed once and kept, below no home folder and not in /var/tmp, "
        "so that `nobody` reaches it (default: anew, thrown away)",
    )
    add(
        "--python",
        type=Path,
        default=Path("/usr/bin/python3"),
        help="interpreter for the peers, which `nobody` can run (default: /usr/bin/python3)",
    )
    add("--meters", nargs="+", choices=OUR_METERS, default=["fuel", "cpu-time"], help="of ours")
    add("--workers", type=_count, default=2, metavar="N", help="of ours and EvalPlus (default: 2)")
    add("--rounds", type=_count, default=2, metavar="N", help="default: 2")
    add("--problems", type=_count, metavar="N", help="only the first N")
    add("--json", action="store_true", help="print JSON instead of Markdown")
    return parser


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not at least 1")
    return value


def _compare(
    arguments: argparse.Namespace, data: Data, scratch: Path, environments: Path
) -> list[Result]:
    # Of its own, so that the first run of ours is a first run.
    os.environ["EFFBENCH_CACHE"] = str(scratch / "cache")
    print("importing the problems, reducing answers to programs", file=sys.stderr)
    suite = import_suite(data.enamel, scratch / "suite")
    programs = read_programs(data, frozenset(find_numbers(suite)), scratch, arguments.python)
    numbers = sorted({program.number for program in programs})[: arguments.problems]
    chosen = [program for program in programs if program.number in set(numbers)]
    bench = Bench(
        data=data,
        files=write_files(chosen, scratch),
        suite=suite,
        numbers=tuple(numbers),
        scratch=scratch,
        environments=environments,
        builder=arguments.python,
        workers=arguments.workers,
    )
    return run_rounds(make_tools(bench, arguments.meters), arguments.rounds)


def _describe_peers(environments: Path) -> Iterator[tuple[str, str]]:
    for package in PACKAGES:
        python = environments / package / "bin" / "python"
        if python.exists():
            yield package, read_version(python, package)


def _write(results: Sequence[Result], ours: Result, facts: Sequence[tuple[str, str]]) -> str:
    lines = [f"- {name}: {value}" for name, value in facts]
    return "\n".join([*lines, "", write_table(results, ours)])


if __name__ == "__main__":
    sys.exit(main())
