"""The trusted part of a guest: a plain interpreter, which says what it cannot judge."""

from __future__ import annotations

import pytest

from effbench.isolation.base import Guest
from effbench.model import Verdict
from effbench.observing import interpret
from tests.isolation.conformance import ask, run
from tests.isolation.wasm.programs import solve

RECURSE = """
import functools, sys

sys.setrecursionlimit(1_000_000)

{decorator}
def count(n):
    return 0 if n == 0 else 1 + count(n - 1)

def solve(n):
    return count(n)
"""
CACHED = RECURSE.format(decorator="@functools.lru_cache(None)")
UNSUPPORTED = {
    "an absent module": solve("import socket"),
    "what sysconfig needs": solve("import zoneinfo"),
    "an absent module, caught": solve("try: import fcntl", "except ImportError: return 1"),
    "an absent module, among others": solve("try: import resource", "except: pass", "import no"),
    "a part of an absent package": solve("import multiprocessing.pool"),
    "a module that needs an absent one": solve("import asyncio"),
    "32 bits": solve("return 'x'.ljust(1 << 40)"),
    "a length beyond 32 bits": solve("return len(range(1 << 40))"),
    "an absent function of os": solve("import os; os.fork()"),
}
OWN_FAULTS = {
    "no such module": solve("import no_such_module"),
    "no numpy": solve("import numpy"),
    "no ctypes": solve("import ctypes"),
    "no attribute": solve("import math; math.no_such"),
    "an overflow": solve("return 10.0 ** 400"),
    "endless recursion": solve("return solve()"),
    "endless cached recursion": CACHED.replace("1_000_000", "1000").replace("n == 0", "n < 0"),
}


@pytest.mark.parametrize("source", UNSUPPORTED.values(), ids=UNSUPPORTED.keys())
def test_what_it_cannot_judge_it_says(guest: Guest, source: str) -> None:
    found = interpret(run(guest, source))
    assert found.is_unfit, found.detail
    assert found.verdict is Verdict.RTE


@pytest.mark.parametrize("source", OWN_FAULTS.values(), ids=OWN_FAULTS.keys())
def test_a_programs_own_faults_are_its_own(guest: Guest, source: str) -> None:
    found = interpret(run(guest, source, *([10**6] if "count" in source else [])))
    assert (found.verdict, found.is_unfit) == (Verdict.RTE, False), found.detail


def test_an_absent_module_is_named(guest: Guest) -> None:
    found = interpret(run(guest, solve("import multiprocessing.pool")))
    assert "imports multiprocessing" in found.detail


def test_absent_module_that_another_one_imports_is_named_with_that_one(guest: Guest) -> None:
    found = interpret(run(guest, solve("import pty")))
    assert found.detail.startswith("imports pty, which imports ")
    found = interpret(run(guest, solve("import asyncio.events as events")))
    assert found.detail.startswith("imports asyncio.events, which imports ")


def test_recursion_limit_is_the_native_one(guest: Guest) -> None:
    plain = RECURSE.format(decorator="").replace("sys.setrecursionlimit(1_000_000)", "")
    assert ask(guest, plain, 980) == 980
    found = interpret(run(guest, plain, 1000))
    assert (found.verdict, found.is_unfit) == (Verdict.RTE, False)
    assert "RecursionError" in found.detail


def test_deep_recursion_works(guest: Guest) -> None:
    assert ask(guest, RECURSE.format(decorator=""), 100_000) == 100_000
    assert ask(guest, CACHED, 20_000) == 20_000


def test_deep_recursion_inside_c_works(guest: Guest) -> None:
    nested = solve(
        "x = iter([7])", "for _ in range(arguments[0]): x = map(int, x)", "return next(x)"
    )
    assert ask(guest, nested, 30_000) == 7


def test_too_deep_recursion_inside_c_is_said(guest: Guest) -> None:
    found = interpret(run(guest, CACHED, 300_000))
    assert found.is_unfit
    assert found.detail == "C code used more stack than there is"
    assert ask(guest, CACHED, 10) == 10


def test_sizes_look_native(guest: Guest) -> None:
    source = solve("import sys", "return sys.maxsize, min(5, sys.maxsize), sys.int_info[0]")
    assert ask(guest, source) == (2**63 - 1, 5, 30)


def test_interpreter_is_plain(guest: Guest) -> None:
    source = solve(
        "import gc, sys",
        "own = [n for n in sys.modules if n in ('trial', 'codec', 'rehearsal', 'typical')]",
        "return own, sys.getrecursionlimit(), gc.isenabled(), __name__",
    )
    assert ask(guest, source) == ([], 1000, False, "submission")


@pytest.mark.parametrize(
    "expression",
    [
        "str(decimal.Decimal(2).sqrt())[:12]",
        "json.loads('[1, {}]')",
        "sorted(heapq.nsmallest(2, [3, 1, 2]))",
        "bisect.bisect([1, 2, 3], 2)",
        "re.sub('a+', 'b', 'caat')",
        "datetime.date(2020, 2, 29).isoformat()",
        "math.comb(10, 3), statistics.mean([1, 2]), fractions.Fraction(2, 4).denominator",
        "hashlib.sha256(b'').hexdigest()[:8], hashlib.md5(b'').hexdigest()[:8]",
        "collections.Counter('abca').most_common(1)",
        "unicodedata.name('a'), string.ascii_lowercase[:3], textwrap.fill('a b', 2)",
        "list(itertools.accumulate([1, 2, 3])), functools.reduce(operator.mul, [2, 3])",
        "copy.deepcopy([[1]]), pickle.loads(pickle.dumps((1, 2))), array.array('i', [1]).tolist()",
        "random.Random(1).randrange(1000), zlib.crc32(b'x')",
    ],
)
def test_library_answers_as_natively(guest: Guest, expression: str) -> None:
    names = "array bisect collections copy datetime decimal fractions functools hashlib heapq"
    names += " itertools json math operator pickle random re statistics string textwrap unicodedata"
    needed = [name for name in (*names.split(), "zlib") if f"{name}." in expression]
    source = f"import {', '.join(needed)}\n" + solve(f"return {expression}")
    scope: dict[str, object] = {}
    exec(source, scope)
    found = interpret(run(guest, source))
    if "zlib" in needed:
        assert found.is_unfit
        return
    native = scope["solve"]
    assert callable(native)
    assert ask(guest, source) == native()
