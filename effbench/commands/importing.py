"""import: other people's data sets into payload folders."""

from __future__ import annotations

import argparse
from pathlib import Path

from effbench.commands import options
from effbench.corpus import load_suite
from effbench.importers import base, enamel
from effbench.report.wording import count


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `import`."""
    parser = commands.add_parser(
        "import",
        help="turn another suite's data into a folder for --suite",
        description=(
            "Turn another suite's data into payload folders, which `effbench evaluate --suite DIR` "
            "runs. Its generators and checkers are other people's code: they run in a sandbox."
        ),
    )
    parser.add_argument("format", choices=["enamel"], help="enamel: ENAMEL's enamel.csv")
    parser.add_argument("file", type=options.existing_file, metavar="FILE")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--force", action="store_true", help="replace an earlier import")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Import; returns the exit code."""
    drafts = enamel.read_enamel(arguments.file)
    base.write_suite(drafts, arguments.out, "enamel", "1", force=arguments.force)
    suite = load_suite(str(arguments.out))
    print(f"{count(len(suite.problems), 'problem')} in {arguments.out}; run them with")
    print(f"  effbench evaluate FILE --suite {arguments.out}")
    return 0
