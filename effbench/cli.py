"""The command line: one function a command, which parses, calls and prints; nothing else."""

from __future__ import annotations

import argparse
import contextlib
import io
import signal
import sys
import threading
from collections.abc import Iterator
from typing import NoReturn

from effbench import __version__
from effbench.errors import CapabilityError, EffbenchError, InputError
from effbench.refusals import describe_refusal

INTERRUPTED = 130
# What schedulers and closing terminals send: they end a command as Ctrl-C does.
ENDING_SIGNALS = ("SIGTERM", "SIGHUP")
EPILOG = """\
exit codes: 0 done; 1 a gate was missed, or a check failed; 2 unusable input or arguments;
3 the environment cannot do it; 4 done, but some results are SE (our own failure);
5 undecided, somebody has to look; 130 interrupted, run again to resume

environment: EFFBENCH_CACHE is the folder where the prepared interpreter and what references cost
are kept; it has to be writable (default: effbench in $XDG_CACHE_HOME, or in ~/.cache)
"""


class Parser(argparse.ArgumentParser):
    """Says what is wrong with an argument in one line, and where all of them are explained."""

    def error(self, message: str) -> NoReturn:
        """Exit with 2."""
        self.exit(InputError.exit_code, f"effbench: {message} ({self.prog} --help explains)\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    # Not at the top: loading them takes a while, and whatever ends that is to be told in words too.
    from effbench.commands import (
        auditing,
        author,
        browsing,
        diagnosing,
        evaluating,
        hardening,
        importing,
        redteaming,
        reporting,
        sandboxes,
        suites,
        trying,
    )

    parser = Parser(
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
        trying,
        author,
        auditing,
        browsing,
        suites,
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
    try:
        with _ending_in_order():
            return _run(argv)
    except EffbenchError as error:
        _say(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        _say("interrupted; the same command again resumes (check begins anew)")
        return INTERRUPTED
    except BrokenPipeError:
        return 0
    except Exception as error:
        refusal = describe_refusal(error)
        if refusal is None:
            raise
        _say(f"{refusal}; then the same command again")
        return CapabilityError.exit_code


def _run(argv: list[str] | None) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A model's name may hold what no terminal can show; in JSON the replacement is an escape.
        sys.stdout.reconfigure(errors="backslashreplace")
        if not sys.stdout.isatty():  # JSON is UTF-8, also where consoles speak something else
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    arguments = build_parser().parse_args(argv)
    return int(arguments.run(arguments))


def _say(words: str) -> None:
    """Tell the last words, if they can be told: the log may be on the very disk that is full."""
    with contextlib.suppress(OSError):
        print(f"effbench: {words}", file=sys.stderr, flush=True)


@contextlib.contextmanager
def _ending_in_order() -> Iterator[None]:
    """Let what would end this process at once interrupt it instead: guests and files get cleared.

    Whoever started it may have it ignore some of that, as nohup does; then it goes on doing so.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [getattr(signal, name) for name in ENDING_SIGNALS if hasattr(signal, name)]
    replaced = [n for n in numbers if signal.getsignal(n) is signal.SIG_DFL]
    for number in replaced:
        signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number in replaced:
            signal.signal(number, signal.SIG_DFL)


if __name__ == "__main__":
    sys.exit(main())
