"""What a syntax tree binds at module level, and the definitions that another program can borrow."""

from __future__ import annotations

import ast
import symtable
from collections.abc import Iterator
from typing import NamedTuple

_DEFINITIONS = (
    *(ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef),
    *(ast.Assign, ast.AnnAssign, ast.AugAssign),
)
_LITERALS = (ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Set, ast.Dict)


class Unit(NamedTuple):
    """Whole lines of top-level definitions that can be moved to another program."""

    text: str
    bound: frozenset[str]
    used: frozenset[str]
    is_future: bool
    is_always_needed: bool


def first_line(node: ast.stmt) -> int:
    """Return where a statement begins, decorators and all."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def imports_future(node: ast.stmt) -> bool:
    """Return whether a statement has to stand at the top of its program."""
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def is_text(node: ast.stmt) -> bool:
    """Return whether a statement is a docstring, or a constant that does nothing either."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def module_scope(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield the statements of the module's own scope, in order, but not `__main__` blocks."""
    pending: list[ast.AST] = [*reversed(tree.body)]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.stmt):
            yield node
        is_guard = isinstance(node, ast.If) and "__name__" in ast.dump(node.test)
        if is_guard or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        nested = (ast.stmt, ast.ExceptHandler, getattr(ast, "match_case", ast.stmt))
        pending += [n for n in ast.iter_child_nodes(node) if isinstance(n, nested)][::-1]


def binds(node: ast.stmt, name: str) -> bool:
    """Return whether a statement gives the name a value."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return node.name == name
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return any(name == (alias.asname or alias.name) for alias in node.names)
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        targets = [node.target]
    return any(
        isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store) and part.id == name
        for target in targets
        for part in ast.walk(target)
    )


def is_real(node: ast.stmt) -> bool:
    """Whether a statement that binds a name binds it to something that can be called."""
    if isinstance(node, ast.FunctionDef):
        return not all(_is_filler(statement) for statement in node.body)
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        return not isinstance(node.value, _LITERALS)
    return isinstance(node, (ast.Import, ast.ImportFrom))


def _is_filler(node: ast.stmt) -> bool:
    if isinstance(node, ast.Raise):
        return "NotImplementedError" in ast.dump(node)
    scopes = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    others = (ast.Pass, ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal)
    return is_text(node) or isinstance(node, (*scopes, *others))


def units_of(source: str, body: list[ast.stmt]) -> list[Unit]:
    """Return the definitions among the statements `body` of `source`, by whole lines."""
    lines = source.split("\n")
    groups: list[tuple[int, int, list[ast.stmt]]] = []
    for node in body:
        start, end = first_line(node), node.end_lineno or node.lineno
        if groups and start <= groups[-1][1]:
            start, _, nodes = groups.pop()
            groups.append((start, end, [*nodes, node]))
        else:
            groups.append((start, end, [node]))
    units = []
    for start, end, nodes in groups:
        if all(isinstance(node, _DEFINITIONS) for node in nodes):
            text = "\n".join(lines[start - 1 : end]) + "\n"
            is_future = any(imports_future(node) for node in nodes)
            is_star = any(binds(node, "*") for node in nodes)
            used, bound = _global_names(text)
            units.append(Unit(text, bound, used, is_future, is_future or is_star))
    return units


def _global_names(source: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the global names that a program uses, and those that it binds."""
    top = symtable.symtable(source, "<answer>", "exec")
    used, bound = set(), set()
    pending = [top]
    while pending:
        table = pending.pop()
        pending += table.get_children()
        for symbol in table.get_symbols():
            if table is top or symbol.is_global():
                if symbol.is_referenced():
                    used.add(symbol.get_name())
                if symbol.is_assigned() or symbol.is_imported():
                    bound.add(symbol.get_name())
    return frozenset(used), frozenset(bound)


def needed_units(program: str, units: list[Unit], entry_point: str) -> list[Unit]:
    """Return, in order, the units whose names the program uses without defining them.

    None of those that bind the entry point: the program has its own.
    """
    units = [unit for unit in units if entry_point not in unit.bound]
    used, bound = _global_names(program)
    chosen = {
        index
        for index, unit in enumerate(units)
        if unit.is_always_needed and unit.text not in program
    }
    providers: dict[str, list[int]] = {}
    for index, unit in enumerate(units):
        for name in unit.bound:
            providers.setdefault(name, []).append(index)
    pending = [*(used - bound), *(name for index in chosen for name in units[index].used)]
    while pending:
        for index in providers.pop(pending.pop(), ()):
            if index not in chosen:
                chosen.add(index)
                pending += units[index].used - bound
    return [units[index] for index in sorted(chosen)]


def put_in_front(program: str, units: list[Unit]) -> str:
    """Return the program, which parses, with the units below its docstring and future imports."""
    lines, split = program.split("\n"), 0
    for index, node in enumerate(ast.parse(program).body):
        if not (imports_future(node) or (index == 0 and is_text(node))):
            break
        split = node.end_lineno or node.lineno
    ordered = sorted(units, key=lambda unit: not unit.is_future)
    front = "".join(unit.text for unit in ordered)
    return "\n".join([*lines[:split], front + "\n".join(lines[split:])])
