"""The experiments behind docs/measurement.md: `python benchmarks/measurement.py NAME...`."""

from __future__ import annotations

import argparse

from experiments import (
    channel,
    collector,
    encoding,
    epochs,
    importing,
    padding,
    seeding,
    state,
    window,
    witness,
)
from machine import announce

EXPERIMENTS = {
    "window": window,
    "state": state,
    "padding": padding,
    "collector": collector,
    "channel": channel,
    "hash-seed": seeding,
    "numpy-import": importing,
    "witness": witness,
    "codec": encoding,
    "epochs": epochs,
}


def main() -> None:
    """Run the experiments that were asked for, one after another."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+", choices=EXPERIMENTS, metavar="NAME", help=_help())
    arguments = parser.parse_args()
    announce()
    for name in arguments.names:
        print(f"## {name}: {_question(name)}\n")
        EXPERIMENTS[name].run()


def _question(name: str) -> str:
    return (EXPERIMENTS[name].__doc__ or "").partition("\n")[0].partition(": ")[2]


def _help() -> str:
    return "; ".join(f"{name}: {_question(name)}" for name in EXPERIMENTS)


if __name__ == "__main__":
    main()
