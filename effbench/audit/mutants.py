"""Mutants of a program: what it would be with one small mistake in it.

The operators are the usual ones of mutation testing (DeMillo, Lipton and Sayward 1978, "Hints on
test data selection"; Offutt et al. 1996 on which of them suffice), and the slips that
known-wrong solutions are mostly made of: a bound that is off by one, a tie, an order reversed.
"""

from __future__ import annotations

import ast
import copy
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitOr,
}
_NAMES = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
    "bisect": "bisect_left",
    "find": "rfind",
    "rfind": "find",
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A program with one mistake: the line of the original, what was changed there, the source."""

    change: str
    line: int
    source: str


def make_mutants(source: str, most: int, key: str) -> list[Mutant]:
    """Return at most `most` different mutants of a program, in the order of its lines.

    Which of them is drawn by `key`, and the same for the same program and key. Raises SyntaxError
    for a source that is none.
    """
    known = {ast.unparse(ast.parse(source))}
    found = []
    for mutant in _list_mutants(source):
        if mutant.source not in known:
            known.add(mutant.source)
            found.append(mutant)
    if len(found) > most:
        found = random.Random(key).sample(found, most)
    return sorted(found, key=lambda mutant: (mutant.line, mutant.change, mutant.source))


def _list_mutants(source: str) -> Iterator[Mutant]:
    tree = ast.parse(source)
    before = ast.unparse(tree)
    for index, node in enumerate(_list_nodes(tree)):
        for number in range(len(_list_changes(node))):
            changed = copy.deepcopy(tree)
            _list_changes(_list_nodes(changed)[index])[number]()
            after = ast.unparse(changed)
            yield Mutant(_describe(before, after), getattr(node, "lineno", 0), after)


def _describe(before: str, after: str) -> str:
    """Return the line that differs, as it was and as it is: a mutant has as many lines."""
    for old, new in zip(before.splitlines(), after.splitlines(), strict=True):
        if old != new:
            return f"{old.strip()} -> {new.strip()}"
    return "nothing"


def _list_nodes(tree: ast.Module) -> list[ast.AST]:
    """Return the nodes that are code: no annotations, imports or docstrings, in a fixed order."""
    found: list[ast.AST] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting += reversed(list(_list_children(node)))
    return found


def _list_children(node: ast.AST) -> Iterator[ast.AST]:
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_silent(child):
                yield child


def _is_silent(node: ast.AST) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.expr_context():
            return True
        case ast.Expr(ast.Constant(str())):
            return True
    return False


def _list_changes(node: ast.AST) -> Sequence[Callable[[], None]]:
    """Return what can be done to a node in place, in a fixed order."""
    match node:
        case ast.Compare(ops=ops):
            return [
                lambda i=i, op=op: ops.__setitem__(i, _COMPARISONS[type(op)]())  # type: ignore[misc]
                for i, op in enumerate(ops)
            ]
        case ast.BinOp(op=op) | ast.AugAssign(op=op) if type(op) in _OPERATORS:
            return [lambda: setattr(node, "op", _OPERATORS[type(op)]())]
        case ast.BoolOp(op=op):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            return [lambda: setattr(node, "op", other)]
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            return [lambda: setattr(node, "op", ast.UAdd())]
        case ast.Constant(value=bool(value)):
            return [lambda: setattr(node, "value", not value)]
        case ast.Constant(value=int(value)):
            return [
                lambda: setattr(node, "value", value + 1),
                lambda: setattr(node, "value", value - 1),
            ]
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            return [lambda: setattr(node, "test", ast.UnaryOp(ast.Not(), test))]
        case ast.Name(id=name) if name in _NAMES:
            return [lambda: setattr(node, "id", _NAMES[name])]
        case ast.Attribute(attr=name) if name in _NAMES:
            return [lambda: setattr(node, "attr", _NAMES[name])]
        case ast.FunctionDef(body=body) | ast.For(body=body):
            return [lambda i=i: _drop(body, i) for i in _list_droppable(body)]  # type: ignore[misc]
    return []


def _list_droppable(body: Sequence[ast.stmt]) -> list[int]:
    kinds = (ast.Expr, ast.AugAssign, ast.Continue, ast.Break)
    return [i for i, each in enumerate(body) if isinstance(each, kinds) and not _is_silent(each)]


def _drop(body: list[ast.stmt], index: int) -> None:
    body[index] = ast.Pass()
