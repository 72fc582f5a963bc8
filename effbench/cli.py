"""The command line: one function a command, which parses, calls and prints; nothing else."""

from __future__ import annotations

import argparse
import io
import sys

from effbench import __version__
from effbench.commands import (
    author,
    browsing,
    diagnosing,
    evaluating,
    hardening,
    importing,
    redteaming,
    reporting,
    sandboxes,
)
from effbench.errors import EffbenchError

INTERRUPTED = 130
EPILOG = """\
exit codes: 0 done; 1 a gate was missed, or a check failed; 2 unusable input or arguments;
3 the environment cannot do it; 4 done, but some results are SE (our own failure);
5 undecided, somebody has to look; 130 interrupted, run again to resume
"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="effbench",
        description="Measures how efficient model-written code is, next to expert solutions.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"effbench {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for module in (
        evaluating,
        reporting,
        author,
        browsing,
        importing,
        redteaming,
        hardening,
        diagnosing,
        sandboxes,
    ):
        module.add_commands(commands)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A model's name may hold what no terminal can show; in JSON the replacement is an escape.
        sys.stdout.reconfigure(errors="backslashreplace")
        if not sys.stdout.isatty():  # JSON is UTF-8, also where consoles speak something else
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    arguments = build_parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except EffbenchError as error:
        print(f"effbench: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("effbench: interrupted; the same command again resumes", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        return 0


if __name__ == "__main__":
    sys.exit(main())
