"""Reduces what a model answered to the program that defines the entry point.

Runs inside the sandbox under its limits, because the text may be a bomb for the parser.
The choice is made by the syntax tree. A candidate counts if it compiles and binds the entry point
at module level to something callable: a plain `def` with more than a docstring, `pass` or `...` in
it, an assignment of anything but a literal, or an import. Candidates, in order of preference:

1. the answer as it stands, as one whole program, which is kept as it is, `__main__` block and all;
2. the prompt followed by the answer as it stands, then with its indentation repaired; statements
   after the entry point are a run-on and are dropped, except definitions that it needs;
3. the same two without chat tokens, reasoning and other speakers' turns, the first turn first;
4. the same two for every fenced block, the first block first, then for the pieces between fence
   marks (unclosed and unopened fences);
5. blocks, pieces and turns once more, cut back to the last line that parses, also from a line on
   that looks like code; among the repairs of a continuation, the one that loses the fewest lines.

The first block wins over a later one: a later block is more often a variant with another signature
or an example than a correction. Imports and helpers that the program uses but does not define are
put in front of it, from the prompt and from the other fenced blocks. A method is not lifted out of
its class.

What is continued is the prompt where it is code. Of a prompt in Markdown it is the fenced block
that ends in the entry point's signature; most answers to such a prompt are chat, so whatever is a
program by itself goes before any continuation.
"""

from __future__ import annotations

import ast
import contextlib
import itertools
import re
import symtable
import textwrap
import warnings
from collections.abc import Iterator
from typing import Callable, NamedTuple, Optional

_MAX_PARSES = 400
_MAX_CUTS = 24
_MAX_SEGMENTS = 48
_MAX_STARTS = 4

_REASONING_END = re.compile(r"</think(?:ing)?>|<\|channel\|>final<\|message\|>")
_REASONING = re.compile(r"<think(?:ing)?>.*\Z", re.DOTALL)
_FOREIGN_TURN = re.compile(
    r"(?:<\|(?:im_start|start_header_id)\|>\s*(?:user|system|tool)\b|\[INST\]|<\|(?:user|system)\|>"
    r"|<start_of_turn>user).*?(?=<\|(?:im_start|start_header_id|assistant)\|>|\[/INST\]"
    r"|<start_of_turn>model|\Z)",
    re.DOTALL,
)
_TOKEN = re.compile(
    r"<\|(?:im_start|start_header_id|start)\|>\s*\w*|<start_of_turn>\w*|<end_of_turn>|<\|\w{1,40}\|>"
    "|<\uff5c[^\uff5c\n]{1,40}\uff5c>" + r"|</?s>|\[/?INST\]|<</?SYS>>"
)
_CODE_START = re.compile(r"(?:from|import|def|class|async)\s|@\w")
_TRY = re.compile(r"\s*try\s*:")
_DEFINITIONS = (
    *(ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef),
    *(ast.Assign, ast.AnnAssign, ast.AugAssign),
)
_LITERALS = (ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Set, ast.Dict)


_Reader = Callable[[str, int], Optional[str]]


class ExtractionError(ValueError):
    """The answer holds no usable program; the message is the reason."""


class _Unit(NamedTuple):
    """Whole lines of top-level definitions that can be moved to another program."""

    text: str
    bound: frozenset[str]
    used: frozenset[str]
    is_future: bool
    is_always_needed: bool


def extract(text: str, prompt: str, entry_point: str) -> tuple[str, list[str]]:
    """Return the program in the answer `text`, and the top-level packages that it imports.

    `prompt` is the program text that the answer continues, or the task in natural language, with or
    without the signature in a fenced block.
    The effort is bounded: at most 400 parses, each linear in the length of the prompt and the text.
    Raises ExtractionError if no program that defines `entry_point` is found.
    """
    answer, prompt = _normalise(text, "answer"), _normalise(prompt, "prompt")
    if not answer.strip():
        raise ExtractionError("the answer is empty")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            program = _Search(prompt, entry_point).find(answer)
    except (RecursionError, MemoryError):
        raise ExtractionError("the answer is too deeply nested to parse") from None
    except SyntaxError as error:
        raise ExtractionError(f"the program does not compile: {_say(error)}") from None
    return program, imports_of(program)


def imports_of(source: str) -> list[str]:
    """Return the sorted names of the top-level packages that `source` imports anywhere.

    Counts `__import__` and `importlib.import_module` with a constant; skips relative imports.
    Raises ExtractionError if the source does not parse.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            nodes = list(ast.walk(ast.parse(_normalise(source, "program"))))
    except SyntaxError as error:
        raise ExtractionError(f"the program does not parse: {_say(error)}") from None
    except (RecursionError, MemoryError):
        raise ExtractionError("the program is too deeply nested to parse") from None
    except (ValueError, OverflowError, SystemError) as error:
        raise ExtractionError(str(error)) from None
    froms = [node for node in nodes if isinstance(node, ast.ImportFrom) and not node.level]
    names = [node.module for node in froms if node.module]
    names += [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    importers = {"__import__", "import_module"}
    for alias in (alias for node in froms for alias in node.names):
        if alias.asname and alias.name in importers:
            importers.add(alias.asname)
    names += [name for node in nodes for name in _dynamic_import(node, importers)]
    return sorted({name.partition(".")[0] for name in names} - {""})


def _say(error: SyntaxError) -> str:
    return f"{error.msg} (line {error.lineno})" if error.lineno else str(error.msg)


def _dynamic_import(node: ast.AST, importers: set[str]) -> Iterator[str]:
    if not isinstance(node, ast.Call):
        return
    callee = node.func
    name = getattr(callee, "attr", None) or getattr(callee, "id", None)
    if name in importers:
        arguments = node.args[:1] + [word.value for word in node.keywords if word.arg == "name"]
        for value in (getattr(argument, "value", None) for argument in arguments):
            if isinstance(value, str):
                yield value


class _Search:
    """One search for a program that defines the entry point."""

    def __init__(self, prompt: str, entry_point: str) -> None:
        self.prompt = prompt
        self.entry_point = entry_point
        self.parses_left = _MAX_PARSES
        self.was_nested = False
        self.indent: str | None = None
        self.prompt_units: list[_Unit] = []
        self.is_chat = False
        if not self._read_prompt(prompt):
            self._read_signature(prompt)

    def _read_prompt(self, prompt: str) -> bool:
        """Note definitions and margin of a prompt; return whether it is code."""
        for source in (prompt, prompt + "\n    pass\n"):
            try:
                tree = self.parse(source)
            except SyntaxError:
                continue
            self.prompt_units = _units(source, tree.body)
            last = tree.body[-1] if tree.body else None
            if isinstance(last, ast.FunctionDef) and last.name == self.entry_point:
                first = last.body[0]
                margin = source.split("\n")[first.lineno - 1][: first.col_offset]
                self.indent = margin if margin.isspace() else "    "
            return True
        return False

    def _read_signature(self, prompt: str) -> None:
        """Let the fenced block that ends in the entry point's signature be what is continued."""
        for block in fenced_blocks(prompt)[:_MAX_SEGMENTS]:
            if f"def {self.entry_point}" in block and self._read_prompt(block):
                if self.indent is not None:
                    self.prompt, self.is_chat = block.rstrip() + "\n", True
                    return
                self.prompt_units = []

    def find(self, answer: str) -> str:
        spoken = _REASONING.sub("", _REASONING_END.split(answer)[-1])
        turns = [turn for turn in _TOKEN.split(_FOREIGN_TURN.sub("", spoken)) if turn.strip()]
        blocks = [block for source in (*turns, spoken) for block in fenced_blocks(source)]
        pieces = [piece for turn in turns for piece in _pieces(turn)]
        whole = _distinct([answer, *turns, *blocks, *pieces])
        cut = _distinct([*blocks, *pieces, *turns, spoken])
        for segment, read, tries in self._readings(whole, cut):
            program = read(segment, tries)
            if program is not None:
                return self._completed(program, blocks)
        if self.was_nested:
            raise ExtractionError("the answer is too deeply nested to parse")
        raise ExtractionError(
            f"no program in the answer parses and defines {self.entry_point!r} at top level"
            + (", and nothing in it continues the prompt" if self.indent is not None else "")
        )

    def _readings(self, whole: list[str], cut: list[str]) -> Iterator[tuple[str, _Reader, int]]:
        """Yield what to try, in order: segments as they are, then cut back to what parses."""
        for segments, tries in ((whole, 1), (cut, _MAX_CUTS)):
            readers: list[_Reader] = [self._program, self._continuation]
            if tries > 1:
                readers.append(self._started)
            if self.is_chat:
                readers.remove(self._continuation)
            for segment in segments:
                for read in readers:
                    yield segment, read, tries
            if self.is_chat:
                for segment in segments:
                    yield segment, self._continuation, tries

    def parse(self, source: str) -> ast.Module:
        """Return the tree of a source that compiles; SyntaxError, whatever is wrong with it."""
        if not self.parses_left:
            raise ExtractionError(f"no program found within {_MAX_PARSES} parses of the answer")
        self.parses_left -= 1
        try:
            tree = ast.parse(source)
            # Only the compiler rejects `return` outside a function.
            compile(tree, "<answer>", "exec", dont_inherit=True)
        except SyntaxError as error:
            self.was_nested |= str(error).startswith("too many ")
            raise
        except (RecursionError, MemoryError):
            self.was_nested = True
            raise SyntaxError("too deeply nested") from None
        except (ValueError, OverflowError, SystemError) as error:
            raise SyntaxError(str(error)) from None
        return tree

    def _fit(self, lines: list[str], floor: int, tries: int) -> tuple[int, ast.Module] | None:
        """Return how many leading lines, more than `floor`, compile, and their tree."""
        end = len(lines)
        for _ in range(tries):
            while end > floor and not lines[end - 1].strip():
                end -= 1
            if end <= floor:
                return None
            try:
                return end, self.parse("\n".join(lines[:end]) + "\n")
            except SyntaxError as error:
                end = _cut(lines, end, error)
        return None

    def _program(self, segment: str, tries: int) -> str | None:
        if self.entry_point not in segment:
            return None
        is_indented = segment.lstrip("\n")[:1].isspace()
        lines = (textwrap.dedent(segment) if is_indented else segment).split("\n")
        end = len(lines)
        while (fitted := self._fit(lines[:end], 0, tries)) is not None:
            kept, tree = fitted
            bound = [node for node in _module_scope(tree) if _binds(node, self.entry_point)]
            if not any(_is_real(node) for node in bound):
                return None
            rest = next((line for line in lines[kept:] if line.strip()), "")
            is_cut_off = len(bound) > 1 and bound[-1] is tree.body[-1] and rest[:1].isspace()
            if _is_real(bound[-1]) and not is_cut_off:
                return "\n".join(lines[:kept]) + "\n"
            if tries == 1:
                return None
            end = _first_line(bound[-1]) - 1
        return None

    def _started(self, segment: str, tries: int) -> str | None:
        lines = segment.split("\n")
        starts = [i for i, line in enumerate(lines) if _CODE_START.match(line)]
        own = [i for i in starts if lines[i].startswith(f"def {self.entry_point}")]
        tails = ("\n".join(lines[start:]) for start in starts[:_MAX_STARTS] + own[:1])
        return next(filter(None, (self._program(tail, tries) for tail in tails)), None)

    def _continuation(self, segment: str, tries: int) -> str | None:
        best: tuple[int, str] | None = None
        for head, body, text in self._repairs(segment):
            lines = (head + body).split("\n")
            fitted = self._fit(lines, head.count("\n"), tries)
            if fitted is None:
                continue
            lost = len(lines) - fitted[0]
            program = self._without_run_on(lines[: fitted[0]], fitted[1])
            if program is None or (text and self._is_script(text, lost)):
                continue
            if best is None or lost < best[0]:
                best = lost, program
        return best[1] if best is not None else None

    def _repairs(self, segment: str) -> Iterator[tuple[str, str, str]]:
        """Yield (head, body, text): what to join, and the text if it was repaired, else ""."""
        yield self.prompt, segment, ""
        if self.indent is None:
            return
        lines = segment.split("\n")
        text = "\n".join(itertools.dropwhile(lambda line: not line.strip(), lines))
        head = self.prompt.rstrip() + "\n"
        yield head, text, text
        yield head, self.indent + text.lstrip(), text
        yield head, textwrap.indent(textwrap.dedent(text), self.indent), text

    def _is_script(self, text: str, lost: int) -> bool:
        """Whether the text, its last lines lost, runs on its own and so is no function's body."""
        lines = text.split("\n")
        try:
            self.parse("\n".join(lines[: len(lines) - lost]))
        except SyntaxError:
            return False
        return True

    def _without_run_on(self, lines: list[str], tree: ast.Module) -> str | None:
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and _binds(node, self.entry_point):
                if not _is_real(node):
                    continue
                end = node.end_lineno or node.lineno
                head = "\n".join(lines[:end]) + "\n"
                units = _units("\n".join(lines), [n for n in tree.body if n.lineno > end])
                return head + "".join(unit.text for unit in self._needed(head, units))
        return None

    def _completed(self, program: str, blocks: list[str]) -> str:
        """Return the program behind those definitions of the prompt and the blocks it lacks."""
        units = list(self.prompt_units)
        for block in _distinct(blocks):
            with contextlib.suppress(SyntaxError):
                units += _units(block, self.parse(block).body)
        needed = self._needed(program, units)
        needed.sort(key=lambda unit: not unit.is_future)
        lines, split = program.split("\n"), 0
        for index, node in enumerate(ast.parse(program).body):
            if not (_is_future(node) or (index == 0 and _is_text(node))):
                break
            split = node.end_lineno or node.lineno
        front = "".join(unit.text for unit in needed)
        return "\n".join([*lines[:split], front + "\n".join(lines[split:])])

    def _needed(self, program: str, units: list[_Unit]) -> list[_Unit]:
        """Return, in order, the units whose names the program uses without defining them."""
        units = [unit for unit in units if self.entry_point not in unit.bound]
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


def _normalise(text: str, name: str) -> str:
    if "\0" in text:
        raise ExtractionError(f"the {name} holds a NUL byte")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ExtractionError(f"the {name} is not valid Unicode: lone surrogate") from None
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _distinct(segments: list[str]) -> list[str]:
    return list(dict.fromkeys(segments))[:_MAX_SEGMENTS]


def _fence(line: str) -> tuple[str, bool] | None:
    """Return the mark of a Markdown fence, and whether it names a language."""
    bare = line.strip()
    rest = bare.lstrip(bare[:1])
    mark = bare[: len(bare) - len(rest)]
    is_fence = mark.startswith(("```", "~~~")) and "`" not in rest
    return (mark, bool(rest)) if is_fence else None


def is_code_start(line: str) -> bool:
    """Return whether a line can begin a program."""
    return _CODE_START.match(line) is not None


def fenced_blocks(text: str) -> list[str]:
    """Return the contents of the fenced blocks as CommonMark pairs the fences."""
    blocks: list[list[str]] = []
    opened, margin = "", 0
    for line in text.split("\n"):
        mark, has_language = _fence(line) or ("", False)
        if not opened and mark:
            opened, margin = mark, len(line) - len(line.lstrip())
            blocks.append([])
        elif opened and mark.startswith(opened) and not has_language:
            opened = ""
        elif opened:
            blocks[-1].append(line[min(margin, len(line) - len(line.lstrip())) :])
    return ["\n".join(block) for block in blocks]


def _pieces(text: str) -> list[str]:
    """Return what lies between fence marks, wherever blocks may start or end."""
    pieces: list[list[str]] = [[]]
    for line in text.split("\n"):
        if _fence(line):
            pieces.append([])
        else:
            pieces[-1].append(line)
    return ["\n".join(piece) for piece in pieces]


def _cut(lines: list[str], end: int, error: SyntaxError) -> int:
    """Return how many of the first `end` lines precede the faulty one; fewer than `end`."""
    line = min(error.lineno or end, end)
    if "'except'" in str(error):
        # Reported behind the last line of the suite: go back to its header at once.
        return next((i for i in range(line - 1, -1, -1) if _TRY.match(lines[i])), line - 1)
    return line - 1


def _first_line(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _module_scope(tree: ast.Module) -> Iterator[ast.stmt]:
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


def _binds(node: ast.stmt, name: str) -> bool:
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


def _is_real(node: ast.stmt) -> bool:
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
    return _is_text(node) or isinstance(node, (*scopes, *others))


def _units(source: str, body: list[ast.stmt]) -> list[_Unit]:
    """Return the definitions among the statements `body` of `source`, by whole lines."""
    lines = source.split("\n")
    groups: list[tuple[int, int, list[ast.stmt]]] = []
    for node in body:
        start, end = _first_line(node), node.end_lineno or node.lineno
        if groups and start <= groups[-1][1]:
            start, _, nodes = groups.pop()
            groups.append((start, end, [*nodes, node]))
        else:
            groups.append((start, end, [node]))
    units = []
    for start, end, nodes in groups:
        if all(isinstance(node, _DEFINITIONS) for node in nodes):
            text = "\n".join(lines[start - 1 : end]) + "\n"
            is_future = any(_is_future(node) for node in nodes)
            is_star = any(_binds(node, "*") for node in nodes)
            used, bound = _global_names(text)
            units.append(_Unit(text, bound, used, is_future, is_future or is_star))
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
