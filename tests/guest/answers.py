"""Prompts and the answers to them, and extraction in a process of its own for doubtful ones."""

from __future__ import annotations

import ast
import json
import subprocess
import sys

from tests.guest.conftest import GUEST_FOLDER

PROMPT = '''from typing import List
import math


def is_even(x: int) -> bool:
    """ Whether x is even """
    return x % 2 == 0


def count(xs: List[int]) -> int:
    """ Return how many of xs are even
    >>> count([1, 2])
    1
    """
'''
BARE_PROMPT = "def count(xs):\n"
MARKDOWN = "# Counting\n\nWrite `count(xs)`: how many of xs are even?\n"
BODY = "    total = sum(map(is_even, xs))\n    return total\n"
PROGRAM = "def count(xs):\n    return sum(x % 2 == 0 for x in xs)\n"

# Reads [[text, prompt, entry point], ...] and writes [program or null, reason] for each.
CONFINED = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
sys.path.insert(0, sys.argv[1])
import extraction as guest
outcomes = []
for text, prompt, entry_point in json.load(sys.stdin):
    try:
        outcomes.append([guest.extract(text, prompt, entry_point)[0], ""])
    except guest.ExtractionError as error:
        outcomes.append([None, str(error)])
json.dump(outcomes, sys.stdout)
"""


def defines(source: str, name: str) -> bool:
    """Return whether a program has a function of that name at module level."""
    return any(
        isinstance(node, ast.FunctionDef) and node.name == name for node in ast.parse(source).body
    )


def extract_confined(cases: list[tuple[str, str, str]]) -> list[tuple[str | None, str]]:
    """Return (program or None, reason) for each (text, prompt, entry point), nothing run."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", CONFINED, str(GUEST_FOLDER)],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return [tuple(outcome) for outcome in json.loads(done.stdout)]
