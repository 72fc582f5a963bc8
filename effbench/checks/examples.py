"""The rule about a prompt's examples: there are two, the contract admits them and they are true.

A function's examples stand as `name(arguments) == result` in its Python blocks, a program's as a
block after "Input:" and one after "Output:".
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from effbench import codec
from effbench.checks.base import Finding, Severity
from effbench.checks.inquiry import Inquiry
from effbench.excerpts import show_value
from effbench.model import Problem
from effbench.observing import Seen

EXAMPLES = "examples"
MIN_EXAMPLES = 2
_PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_PROGRAM = re.compile(
    r"^Input:\s*?\n+```\w*\n(?P<input>.*?)^```\s*?\n+Output:\s*?\n+```\w*\n(?P<output>.*?)^```",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Example:
    """What a prompt says is true: arguments and result, both encoded, as they stand in it."""

    text: str
    arguments: bytes
    expected: bytes


def find_examples(problem: Problem) -> list[Example]:
    """Return a prompt's examples in order; raises ValueError for one that is not literal."""
    if problem.io == "stdin":
        return [
            Example(
                match["input"],
                codec.encode((match["input"],)),
                codec.encode(match["output"]),
            )
            for match in _PROGRAM.finditer(problem.prompt)
        ]
    blocks = [match[1] for match in _PYTHON.finditer(problem.prompt)]
    return [found for block in blocks for found in _read_block(block, problem.entry_point)]


def _read_block(block: str, entry_point: str) -> Iterator[Example]:
    try:
        statements = ast.parse(block).body
    except SyntaxError:
        return  # the signature alone
    for statement in statements:
        match statement:
            case ast.Expr(
                ast.Compare(
                    left=ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]),
                    ops=[ast.Eq()],
                    comparators=[result],
                )
            ) if name == entry_point:
                text = ast.unparse(statement)
                try:
                    values = tuple(map(ast.literal_eval, arguments))
                    expected = ast.literal_eval(result)
                except ValueError:
                    raise ValueError(f"{text}: write its values as literals") from None
                yield Example(text, codec.encode(values), codec.encode(expected))


def check_examples(inquiry: Inquiry) -> Iterator[Finding]:
    """Yield what is wrong with the prompt's examples."""
    bench = inquiry.bench
    path = bench.problem.folder / "prompt.md"
    bench.tell("running the prompt's examples")
    try:
        examples = find_examples(bench.problem)
    except ValueError as error:
        yield _error(f"{path}: {error}")
        return
    if len(examples) < MIN_EXAMPLES:
        form = "blocks after Input: and Output:"
        if bench.problem.io == "function":
            form = f"{bench.problem.entry_point}(arguments) == result in a python block"
        yield _error(f"{path}: {len(examples)} examples, not {MIN_EXAMPLES}: give them as {form}")
    for example in examples:
        reason = inquiry.find_rejection(example.arguments)
        if reason is not None:
            yield _error(f"{path}: the contract rejects {example.text.strip()}: {reason}")
            continue
        found = inquiry.ask(inquiry.expert, example.arguments)
        if not found.answer or not inquiry.judge(example.arguments, example.expected, found.answer):
            said = _describe(found)
            yield _error(f"{path}: {example.text.strip()}: the expert says {said}: mend either")


def _describe(found: Seen) -> str:
    if not found.answer:
        return f"{found.verdict} ({found.detail})"
    return show_value(codec.decode(found.answer))


def _error(message: str) -> Finding:
    return Finding(EXAMPLES, Severity.ERROR, message)
