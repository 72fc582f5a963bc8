"""Runs the tools in turn, round after round, so that a busy minute does not hit only one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from .comparison import Outcome, Result, Tool
from .jail import PeerError
from .load import observe


def run_rounds(tools: Sequence[Tool], rounds: int) -> list[Result]:
    """Prepare every tool, then run all of them in every round; progress goes to stderr.

    A tool that fails once is not run again: its result has the reason instead of figures.
    """
    results = [Result(tool.name, tool.work, tool.cores) for tool in tools]
    first: list[Outcome | None] = [None] * len(tools)
    for i, tool in enumerate(tools):
        _say(f"preparing {tool.name}")
        try:
            first[i] = tool.prepare()
        except PeerError as error:
            results[i] = _fail(results[i], error)
    for number in range(1, rounds + 1):
        for i, tool in enumerate(tools):
            if results[i].reason is None:
                _say(f"round {number} of {rounds}: {tool.name}")
                results[i] = _run(tool, results[i], first[i])
    return results


def _run(tool: Tool, result: Result, first: Outcome | None) -> Result:
    try:
        outcome, load = observe(tool.run)
    except PeerError as error:
        return _fail(result, error)
    if first is not None:
        longer_s = max(0.0, first.seconds - outcome.seconds)
        outcome = replace(outcome, preparation_s=longer_s)
    _say(f"  {outcome.seconds:.1f} s, {sum(outcome.passed.values())} pass, load {load:.1f}")
    return replace(result, outcomes=(*result.outcomes, outcome), loads=(*result.loads, load))


def _fail(result: Result, error: PeerError) -> Result:
    _say(f"  {result.name}: {error}")
    return replace(result, outcomes=(), loads=(), reason=str(error))


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
