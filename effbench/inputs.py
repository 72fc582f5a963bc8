"""Inputs and checks: generators and checkers, run on the host for a trusted suite, else in a guest.

An input is a function of (problem id, level, index, seed), so that a seed is a whole test set, and
the same one wherever its generator runs.
"""

from __future__ import annotations

import importlib.util
import random
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from effbench import checkers, codec
from effbench.errors import SuiteError, UnfitError
from effbench.isolation.base import SECOND_NS, UNSUPPORTED, Job, Kind, RunLimits, Runs
from effbench.model import Case, Problem

# Somebody else's generator or checker: generous, but bounded.
FOREIGN_LIMITS = RunLimits.for_cpu(120 * SECOND_NS, 8 << 30)
CASE_LIMITS = codec.Limits(bytes=1 << 30, nodes=1 << 27)
# Generators of other suites draw from the module `random`, whose state all threads share.
_ONE_AT_A_TIME = threading.Lock()
_GENERATE = """

def _effbench_generate(shape, size, key, complaint, turn, count):
    import random

    class InTurn(random.Random):
        def choice(self, seq):
            return seq[turn] if seq is EDGES else super().choice(seq)

    if turn is not None and len(EDGES) != count:
        raise ValueError(f"problem.toml has edges = {count}, but EDGES {len(EDGES)} elements")
    arguments = globals()[shape](size, (random.Random if turn is None else InTurn)(key))
    if complaint and [type(a) for a in arguments if type(arguments) is tuple] != [str]:
        raise TypeError(f"{shape}: {complaint}")
    if type(arguments) is not tuple:
        raise TypeError(f"{shape} must return a tuple of arguments, not {type(arguments).__name__}")
    return arguments
"""
NO_TEXT = (
    'a problem with io = "stdin" needs shapes that return (text,): a tuple of one str, which is '
    "what the program reads"
)
# An answer that makes a checker raise is one that it does not accept: the candidate wrote it.
_CHECK = """

def _effbench_check(arguments, expected, answer):
    judge = check
    try:
        return bool(judge(arguments, expected, answer))
    except Exception:
        return False
"""


class Judge(Protocol):
    """Decides whether an encoded answer is right for encoded arguments."""

    def __call__(self, arguments: bytes, expected: bytes, answer: bytes) -> bool:
        """Return whether the answer is right."""
        ...


def case_key(problem: Problem, level: int, index: int, seed: int) -> str:
    """Return what a case's random generator is seeded with."""
    return f"{problem.id}/{level}/{index}/{seed}"


def make_case(problem: Problem, level: int, index: int, seed: int, runs: Runs | None) -> Case:
    """Return one case. `runs` is None for a trusted suite; else the generator runs there.

    Raises SuiteError as `make_input` does.
    """
    spec = problem.levels[level]
    shape, size, key = spec.shape_of(index), spec.size, case_key(problem, level, index, seed)
    turn = index if index < spec.edges else None
    return Case(level, index, make_input(problem, shape, size, key, runs, turn))


def make_input(
    problem: Problem, shape: str, size: int, key: str, runs: Runs | None, turn: int | None = None
) -> bytes:
    """Return the encoded arguments that a shape makes of a size and a key.

    Given `turn`, `rng.choice(EDGES)` is the generator's edge of that index instead of any.
    Raises SuiteError when the generator fails, or returns what cannot cross the wall, or what no
    program can read; or when level 0 has another number of edges than the generator.
    """
    if runs is None:
        return _generate_here(problem, shape, size, key, turn)
    source = problem.generator_path.read_text(encoding="utf-8") + _GENERATE
    complaint, count = NO_TEXT if problem.io == "stdin" else "", problem.levels[0].edges
    values = (shape, size, key, complaint, turn, count)
    return _call(runs, source, "_effbench_generate", values, problem.generator_path)


class _InTurn(random.Random):
    """Draws as any other, but of the generator's EDGES it takes the one whose turn it is."""

    edges: Sequence[Any] = ()
    turn = 0

    def choice(self, seq: Any) -> Any:
        return self.edges[self.turn] if seq is self.edges else super().choice(seq)


def _open_random(problem: Problem, module: ModuleType, key: str, turn: int | None) -> random.Random:
    """Return what a shape draws from."""
    if turn is None:
        return random.Random(key)
    rng, count = _InTurn(key), problem.levels[0].edges
    rng.edges, rng.turn = module.EDGES, turn
    if len(rng.edges) != count:
        raise ValueError(f"problem.toml has edges = {count}, but EDGES {len(rng.edges)} elements")
    return rng


def _is_text(arguments: object) -> bool:
    """Return whether arguments are what a whole program gets: one text."""
    return isinstance(arguments, tuple) and len(arguments) == 1 and type(arguments[0]) is str


def _generate_here(problem: Problem, shape: str, size: int, key: str, turn: int | None) -> bytes:
    path = problem.generator_path
    module = load_module(path)
    function = getattr(module, shape, None)
    if not callable(function):
        raise SuiteError(f"{path}: no function {shape!r}, which problem.toml lists as a shape")
    try:
        with _ONE_AT_A_TIME:
            arguments = function(size, _open_random(problem, module, key, turn))
        if problem.io == "stdin" and not _is_text(arguments):
            raise TypeError(NO_TEXT)
        if type(arguments) is not tuple:
            raise TypeError(f"must return a tuple of arguments, not {type(arguments).__name__}")
        return codec.encode(arguments, CASE_LIMITS)
    except Exception as error:
        raise SuiteError(
            f"{path}: {shape}(size={size}): {type(error).__name__}: {error}"
        ) from error


def make_judge(problem: Problem, runs: Runs | None) -> Judge:
    """Return the problem's checker. A custom one of an untrusted suite runs in a guest."""
    if problem.checker.name != "custom":
        compare = checkers.built_in(problem.checker)
        return lambda arguments, expected, answer: checkers.accepts(compare, expected, answer)
    path = problem.checker.path
    if path is None:
        raise SuiteError(f"{problem.folder}: checker.py is missing")
    if runs is None:
        check: checkers.CustomCheck = _load_checker(path)
        return _unless_equal(lambda *messages: _check_here(check, *messages))
    source, guest = path.read_text(encoding="utf-8") + _CHECK, runs
    return _unless_equal(lambda *messages: _check_there(guest, source, path, messages))


def _load_checker(path: Path) -> checkers.CustomCheck:
    check = getattr(load_module(path), "check", None)
    if not callable(check):
        raise SuiteError(f"{path}: defines no function `check`")
    return check  # type: ignore[no-any-return]


def _unless_equal(judge: Callable[[bytes, bytes, bytes], bool]) -> Judge:
    """Spare the checker the expert's own answer, which `effbench check` proves it accepts."""
    return lambda arguments, expected, answer: (
        expected == answer or judge(arguments, expected, answer)
    )


def _check_here(
    check: checkers.CustomCheck, arguments: bytes, expected: bytes, answer: bytes
) -> bool:
    try:
        value = codec.decode(answer, checkers.ANSWER_LIMITS)
    except codec.DecodeError:
        return False
    given = codec.decode(arguments, CASE_LIMITS)
    if not isinstance(given, tuple):
        raise SuiteError("arguments are not a tuple")
    try:
        return bool(check(given, codec.decode(expected, CASE_LIMITS), value))
    except Exception:
        return False


def _check_there(runs: Runs, source: str, path: Path, messages: tuple[bytes, bytes, bytes]) -> bool:
    arguments, expected, answer = messages
    try:
        value = codec.decode(answer, checkers.ANSWER_LIMITS)
    except codec.DecodeError:
        return False
    values = (codec.decode(arguments, CASE_LIMITS), codec.decode(expected, CASE_LIMITS), value)
    return codec.decode(_call(runs, source, "_effbench_check", values, path)) is True


def _call(runs: Runs, source: str, entry: str, values: tuple[object, ...], path: Path) -> bytes:
    job = Job(Kind.CALL, source, entry, codec.encode(values, CASE_LIMITS), FOREIGN_LIMITS)
    seen = runs.run(job, numpy="numpy" in source)
    if seen.frame[:1] == UNSUPPORTED:
        raise UnfitError(f"{path}: {entry}: {seen.frame[1:].decode('utf-8', 'replace')}")
    if seen.frame[:1] != b"A":
        said = seen.frame[1:].decode("utf-8", "replace") or seen.ended
        raise SuiteError(f"{path}: {entry}: {said}")
    return seen.frame[1:]


def load_module(path: Path) -> ModuleType:
    """Return a payload file as a module, without touching sys.modules or writing byte code."""
    spec = importlib.util.spec_from_file_location(f"effbench_payload_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise SuiteError(f"{path}: cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    try:
        source = path.read_text(encoding="utf-8")
        exec(compile(source, str(path), "exec", dont_inherit=True), module.__dict__)
    except Exception as error:
        raise SuiteError(f"{path}: {type(error).__name__}: {error}") from error
    return module


Validate = Callable[..., None]


def load_contract(problem: Problem) -> Validate:
    """Return the problem's `validate`; raises SuiteError when it has none."""
    validate = getattr(load_module(problem.contract_path), "validate", None)
    if not callable(validate):
        raise SuiteError(f"{problem.contract_path}: defines no function `validate`")
    return validate  # type: ignore[no-any-return]
