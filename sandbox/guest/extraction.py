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
import textwrap
import warnings
from collections.abc import Iterator
from typing import Callable, Optional

import definitions
import segments
import sources
from sources import ExtractionError

_MAX_PARSES = 400
_MAX_CUTS = 24
_MAX_STARTS = 4

_TRY = re.compile(r"\s*try\s*:")
_Reader = Callable[[str, int], Optional[str]]


def extract(text: str, prompt: str, entry_point: str) -> tuple[str, list[str]]:
    """Return the program in the answer `text`, and the top-level packages that it imports.

    `prompt` is the program text that the answer continues, or the task in natural language, with or
    without the signature in a fenced block.
    The effort is bounded: at most 400 parses, each linear in the length of the prompt and the text.
    Raises ExtractionError if no program that defines `entry_point` is found.
    """
    answer, prompt = sources.normalise(text, "answer"), sources.normalise(prompt, "prompt")
    if not answer.strip():
        raise ExtractionError("the answer is empty")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            program = _Search(prompt, entry_point).find(answer)
    except (RecursionError, MemoryError):
        raise ExtractionError("the answer is too deeply nested to parse") from None
    except SyntaxError as error:
        raise ExtractionError(f"the program does not compile: {sources.describe(error)}") from None
    return program, sources.imports_of(program)


class _Search:
    """One search for a program that defines the entry point."""

    def __init__(self, prompt: str, entry_point: str) -> None:
        self.prompt = prompt
        self.entry_point = entry_point
        self.parses_left = _MAX_PARSES
        self.was_nested = False
        self.indent: str | None = None
        self.prompt_units: list[definitions.Unit] = []
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
            self.prompt_units = definitions.units_of(source, tree.body)
            last = tree.body[-1] if tree.body else None
            if isinstance(last, ast.FunctionDef) and last.name == self.entry_point:
                first = last.body[0]
                margin = source.split("\n")[first.lineno - 1][: first.col_offset]
                self.indent = margin if margin.isspace() else "    "
            return True
        return False

    def _read_signature(self, prompt: str) -> None:
        """Let the fenced block that ends in the entry point's signature be what is continued."""
        for block in segments.fenced_blocks(prompt)[: segments.MAX_SEGMENTS]:
            if f"def {self.entry_point}" in block and self._read_prompt(block):
                if self.indent is not None:
                    self.prompt, self.is_chat = block.rstrip() + "\n", True
                    return
                self.prompt_units = []

    def find(self, answer: str) -> str:
        spoken, turns = segments.find_turns(answer)
        blocks = [block for source in (*turns, spoken) for block in segments.fenced_blocks(source)]
        pieces = [piece for turn in turns for piece in segments.split_at_fences(turn)]
        whole = segments.distinct([answer, *turns, *blocks, *pieces])
        cut = segments.distinct([*blocks, *pieces, *turns, spoken])
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
        for texts, tries in ((whole, 1), (cut, _MAX_CUTS)):
            readers: list[_Reader] = [self._program, self._continuation]
            if tries > 1:
                readers.append(self._started)
            if self.is_chat:
                readers.remove(self._continuation)
            for segment in texts:
                for read in readers:
                    yield segment, read, tries
            if self.is_chat:
                for segment in texts:
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
            bound = [
                node
                for node in definitions.module_scope(tree)
                if definitions.binds(node, self.entry_point)
            ]
            if not any(definitions.is_real(node) for node in bound):
                return None
            rest = next((line for line in lines[kept:] if line.strip()), "")
            is_cut_off = len(bound) > 1 and bound[-1] is tree.body[-1] and rest[:1].isspace()
            if definitions.is_real(bound[-1]) and not is_cut_off:
                return "\n".join(lines[:kept]) + "\n"
            if tries == 1:
                return None
            end = definitions.first_line(bound[-1]) - 1
        return None

    def _started(self, segment: str, tries: int) -> str | None:
        lines = segment.split("\n")
        starts = [i for i, line in enumerate(lines) if segments.is_code_start(line)]
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
            if isinstance(node, ast.FunctionDef) and definitions.binds(node, self.entry_point):
                if not definitions.is_real(node):
                    continue
                end = node.end_lineno or node.lineno
                head = "\n".join(lines[:end]) + "\n"
                rest = [n for n in tree.body if n.lineno > end]
                units = definitions.units_of("\n".join(lines), rest)
                needed = definitions.needed_units(head, units, self.entry_point)
                return head + "".join(unit.text for unit in needed)
        return None

    def _completed(self, program: str, blocks: list[str]) -> str:
        """Return the program behind those definitions of the prompt and the blocks it lacks."""
        units = list(self.prompt_units)
        for block in segments.distinct(blocks):
            with contextlib.suppress(SyntaxError):
                units += definitions.units_of(block, self.parse(block).body)
        needed = definitions.needed_units(program, units, self.entry_point)
        return definitions.put_in_front(program, needed)


def _cut(lines: list[str], end: int, error: SyntaxError) -> int:
    """Return how many of the first `end` lines precede the faulty one; fewer than `end`."""
    line = min(error.lineno or end, end)
    if "'except'" in str(error):
        # Reported behind the last line of the suite: go back to its header at once.
        return next((i for i in range(line - 1, -1, -1) if _TRY.match(lines[i])), line - 1)
    return line - 1
