"""validity: do ratios of counts say what ratios of CPU time say, and for which kinds of work?

Measures pairs of programs in every lane that works here, keeps the readings in a file, and prints a
report of the file. What the file has already is not measured again.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from functools import partial
from pathlib import Path

from .ladders import list_ladder_pairs
from .measuring import LANES, measure_lane
from .programs import PAIRS
from .records import load_study, save_study
from .report import compare_lanes, write_report


def main() -> int:
    """Measure, then report; return the exit code."""
    arguments = _make_parser().parse_args()
    if arguments.plot is not None and importlib.util.find_spec("matplotlib") is None:
        print("--plot needs matplotlib: pip install -e '.[bench]'", file=sys.stderr)
        return 3
    try:
        study = load_study(arguments.out)
        if not arguments.report:
            pairs = [p for p in (*PAIRS, *list_ladder_pairs()) if arguments.only in p.name]
            save = partial(save_study, arguments.out, study)
            for meter in arguments.lane or LANES:
                measure_lane(study, meter, pairs, arguments.rounds, save)
            save()
        print(write_report(study), end="")
        if arguments.plot is not None:
            from .plot import draw_scatter  # needs matplotlib

            draw_scatter(compare_lanes(study), arguments.plot)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.validity", description=__doc__)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="where readings are kept (JSON)"
    )
    parser.add_argument(
        "--lane", action="append", choices=LANES, help="measure this lane only; may be repeated"
    )
    parser.add_argument(
        "--only", default="", metavar="TEXT", help="measure only pairs with this in their names"
    )
    parser.add_argument(
        "--rounds",
        type=int,
        default=9,
        help="rounds of a meter that is not exact (default: 9)",
    )
    parser.add_argument("--report", action="store_true", help="measure nothing")
    parser.add_argument(
        "--plot", type=Path, metavar="FILE", help="draw the ratios as SVG (needs matplotlib)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
