"""Attacks on the portable lane: none reaches the host, forges a count or meets the next run.

A guest's own memory is no wall: forged byte code can read and write all of it, and some attacks do.
What is outside of it has to hold.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import replace

import psutil
import pytest

from effbench import codec
from effbench.isolation.base import MIB, SECOND_NS, Guest, GuestSpec, Observation, RunLimits
from effbench.isolation.wasm.sandbox import Wasm
from effbench.model import Verdict
from effbench.observing import interpret
from tests.isolation.conformance import run

LIMITS = replace(RunLimits.for_cpu(SECOND_NS, 96 * MIB), units=3e8)
HONEST = "def solve(n):\n    return sum(i * i % 7 for i in range(n))\n"
UNFIT = "unfit"
# Gives a program its guest's memory as a bytearray: CPython believes the numbers in byte code.
WINDOW = """
import os, struct, sys

kept = []

def nothing():
    pass

def load_constant(index, constants):
    index &= 0xFFFFFFFF
    words = [(144, index >> shift & 255) for shift in (24, 16, 8)] + [(100, index & 255), (83, 0)]
    made = bytes([151, 0]) + b"".join(map(bytes, words))
    code = nothing.__code__.replace(co_code=made, co_consts=constants, co_stacksize=9)
    kept.append(code)
    return type(nothing)(code, {})()

def as_object(words):
    raw = struct.pack(f"<{len(words)}I", *words)
    pointer, constants = struct.pack("<I", id(raw) + 16), (None,)
    kept.extend((raw, pointer, constants))
    return load_constant((id(pointer) + 16 - id(constants) - 12) // 4, constants)

def window(start=0, size=0x7FFFFFFF):
    return as_object((1 << 20, id(bytearray), size, size, start, start, 0))

def lying_bytes(size):
    return as_object((1 << 20, id(bytes), size, 0xFFFFFFFF, 0x44434241))

def with_repr(function):
    words = list(struct.unpack("<104I", bytes(window()[id(int):id(int) + 416])))
    words[0], words[11] = 1 << 20, function
    raw = struct.pack("<104I", *words)
    kept.append(raw)
    return as_object((1 << 20, id(raw) + 16, 1, 5))
"""
FRAMES = "import sys\ntrial = sys._getframe(1).f_globals\n"


def forge(frame: str) -> str:
    """Return a program that puts its own answer frame in place of the codec's."""
    return FRAMES + f"trial['encode_answer'] = lambda value: {frame}\nreturn 1"


# The body of solve(n) and the outcome: a verdict, UNFIT, or the answer itself.
ATTACKS: dict[str, tuple[str, object]] = {
    # The host's patience: calls that cost it much more than they cost the guest.
    "asks for the time": ("import time\nwhile True: time.time()", Verdict.TLE),
    "asks for randomness": ("import os\nwhile True: os.urandom(1 << 20)", Verdict.TLE),
    "naps": ("import time\nwhile True: time.sleep(0)", Verdict.TLE),
    "writes nothing": ("import os\nwhile True: os.write(1, b'')", Verdict.TLE),
    "yields": ("import os\nwhile True: os.sched_yield()", Verdict.TLE),
    "looks at itself": ("import os\nwhile True: os.fstat(1)", Verdict.TLE),
    "writes letters": ("import os\nwhile True: os.write(2, b'x' * 999)", Verdict.OLE),
    "writes it all": ("import os\nos.write(1, bytes(64 << 20))", Verdict.OLE),
    "sleeps for ever": (
        "import time\nfor _ in range(9): time.sleep(9e9)\nreturn n",
        7,
    ),
    "breaks the clock": (
        "import time\nfor _ in range(9): time.sleep(9e9)\n"
        "try: time.time()\nexcept OverflowError: return 'no time'",
        "no time",
    ),
    # Ends.
    "aborts": ("import os\nos.abort()", Verdict.RTE),
    "exits": ("import os\nos._exit(0)", Verdict.RTE),
    "exits with a status that is no byte": ("import os\nos._exit(256)", Verdict.RTE),
    "signals": ("import signal\nsignal.raise_signal(11)", Verdict.RTE),
    "faults": ("import faulthandler\nfaulthandler._sigsegv()", Verdict.RTE),
    "starves": (
        "import _thread\nx = _thread.allocate_lock()\nx.acquire(); x.acquire()",
        Verdict.RTE,
    ),
    "replaces built-ins": ("import builtins\nbuiltins.type = builtins.len = None", Verdict.RTE),
    "raises what is no text": (
        "class Odd(Exception):\n    def __str__(self): raise SystemExit\nraise Odd",
        Verdict.RTE,
    ),
    # Answers.
    "answers in depth": ("x = []\nfor _ in range(99999): x = [x]\nreturn x", Verdict.WA),
    "answers in circles": ("x = []\nx.append(x)\nreturn x", Verdict.WA),
    "answers without end": (
        "x = [1]\nfor _ in range(60): x = [x, x]\nreturn x",
        {Verdict.TLE, Verdict.MLE},
    ),
    "lies about its type": (
        "class Lie:\n    __class__ = list\n    def __len__(self): return 0\nreturn Lie()",
        Verdict.WA,
    ),
    "lies about its length": (
        "class Lie(list):\n    def __len__(self): return 1 << 30\nreturn Lie([n])",
        [7],
    ),
    "changes its answer when looked at": (
        "class Lie(str):\n    def __hash__(self): x.append(9); return 5\n"
        "x = []\nx.append({Lie('a'): 1})\nx[:] = x[-1:]\nreturn x",
        [{"a": 1}],
    ),
    "hides bits in NaN": (
        "import struct\nx, = struct.unpack('<d', b'\\1\\2\\3\\4\\5\\0\\xf8\\xff')\n"
        "return struct.pack('<d', x + n).hex()",
        "000000000000f87f",
    ),
    # Trusted code in the guest: within reach, and believed in nothing.
    "asks for another lane": (forge("b'Uplease'"), UNFIT),
    "forges no frame at all": (forge("7"), Verdict.RTE),
    "forges a frame of no kind": (forge("b'Z'"), Verdict.RTE),
    "forges a program's output": (forge("b'P7'"), "7"),  # a claim like another, of a text
    "forges a huge frame": (forge("b'A' * (5 << 20)"), Verdict.OLE),
    "exits from trusted code": (forge("sys.exit(0)"), {Verdict.RTE, Verdict.TLE}),
    "traces trusted code": (
        FRAMES + "def trace(*_): return trace\nsys._getframe(1).f_trace = trace\n"
        "sys.settrace(trace)\nreturn n",
        7,
    ),
    "empties the guest": (
        "import sys\nspace = sys._getframe(2).f_globals\nspace.clear()\nreturn n",
        Verdict.RTE,
    ),
    "makes built-ins anew": (
        "import _imp, importlib.machinery as m, sys\nfor name in sys.builtin_module_names:\n"
        "    try: _imp.exec_builtin(_imp.create_builtin(m.ModuleSpec(name, None)))\n"
        "    except Exception: pass\nreturn n",
        7,
    ),
    "imports the guest's modules": ("import codec, trial", Verdict.RTE),
    "thaws the guest's modules": (
        "import _imp\nnames = 'codec', 'trial', 'rehearsal', 'typical', 'extraction', 'sources'\n"
        "return [_imp.is_frozen(name) for name in names]",
        [False] * 6,
    ),
    # Recursion that Python does not bound.
    "nests source": ("compile('(' * 99999, '', 'eval')", {Verdict.MLE, Verdict.RTE}),
    "recurses inside C": (
        "import sys\nsys.setrecursionlimit(1 << 30)\nclass Deep:\n"
        "    def __repr__(self): return repr(self)\nrepr(Deep())",
        {UNFIT, Verdict.MLE},
    ),
    "backtracks": ("import re\nre.match('(a+)+$', 'a' * 40 + 'b')", Verdict.TLE),
    "computes in one call": ("return pow(3, 10**9) % 7", Verdict.TLE),
    "grows in steps": ("x = []\nwhile True: x.append(bytes(1 << 16))", Verdict.MLE),
    "grows at once": ("return len(bytes(1 << 30))", Verdict.MLE),
}
FORGED: dict[str, tuple[str, object]] = {
    "sees its memory": (
        "x = b'needle'\nreturn bytes(window()[id(x) + 16:id(x) + 22])",
        b"needle",
    ),
    "wipes its stack": ("window()[:15 << 20] = bytes(15 << 20)\nreturn n", 7),
    "wipes its data": (
        "w = window()\nfor at in range(16 << 20, 32 << 20): w[at] = 0",
        {Verdict.RTE, UNFIT, Verdict.TLE},
    ),
    "reads beyond its memory": ("return window()[0x7FFFFFF0]", UNFIT),
    "reads in the upper half": ("return window(0x80000000)[0x7FFFFFF0]", UNFIT),
    "writes beyond its memory": ("window()[0x7FFFFFF0] = 1", UNFIT),
    "prints beyond its memory": ("os.write(1, window(0xFFFFFFF0, 1 << 17))", Verdict.RTE),
    "prints its memory": ("os.write(1, lying_bytes(0x7FFFFFFF))", Verdict.OLE),
    "answers beyond its memory": (
        "sys._getframe(1).f_globals['encode_answer'] = lambda _: lying_bytes(0x7FFFFFFF)",
        {Verdict.RTE, UNFIT},
    ),
    "answers less than nothing": (
        "sys._getframe(1).f_globals['encode_answer'] = lambda _: lying_bytes(0xFFFFFFFF)",
        Verdict.RTE,
    ),
    "calls no function": ("repr(with_repr(0x7FFFFFFF))", Verdict.RTE),
    "calls a function of another type": ("repr(with_repr(1))", Verdict.RTE),
    "pops an empty stack": (
        "code = nothing.__code__.replace(co_code=bytes([151, 0] + [1, 0] * 3000 + [83, 0]))\n"
        "type(nothing)(code, {})()",
        {UNFIT, Verdict.RTE},
    ),
}


@pytest.fixture(scope="module")
def host(sandbox: Wasm) -> Iterator[Guest]:
    """One host process for all attacks."""
    guest = sandbox.start(GuestSpec())
    yield guest
    guest.close()


@pytest.fixture(scope="module")
def honest(host: Guest) -> Observation:
    """A run before any attack."""
    return run(host, HONEST, 1000, limits=LIMITS)


def write_program(body: str, before: str = "") -> str:
    return f"{before}\ndef solve(n):\n{textwrap.indent(body, '    ')}\n"


def find_outcome(seen: Observation) -> object:
    """Return what an attack led to: UNFIT, the answer, or the verdict if there is none."""
    found = interpret(seen)
    if found.is_unfit:
        return UNFIT
    return codec.decode(found.answer) if found.verdict is Verdict.AC else found.verdict


def check_next(host: Guest, honest: Observation) -> None:
    """The same process carries out the honest run as before, to the unit."""
    again = run(host, HONEST, 1000, limits=LIMITS)
    assert (again.pid, again.fuel, again.frame) == (honest.pid, honest.fuel, honest.frame)


def attack(host: Guest, source: str, wanted: object) -> None:
    seen = run(host, source, 7, limits=replace(LIMITS, answer_bytes=4 * MIB))
    outcome = find_outcome(seen)
    assert outcome in wanted if isinstance(wanted, set) else outcome == wanted, seen
    # The exact limit decides, not the clock of this machine.
    assert seen.ended != "wall limit"


@pytest.mark.parametrize("name", ATTACKS)
def test_attack(name: str, host: Guest, honest: Observation) -> None:
    body, wanted = ATTACKS[name]
    attack(host, write_program(body), wanted)
    check_next(host, honest)


@pytest.mark.parametrize("name", FORGED)
def test_forged_byte_code(name: str, host: Guest, honest: Observation) -> None:
    body, wanted = FORGED[name]
    attack(host, write_program(body, WINDOW), wanted)
    check_next(host, honest)


@pytest.mark.parametrize("seed", range(8))
def test_random_byte_code(seed: int, host: Guest, honest: Observation) -> None:
    body = (
        f"import random\nrandom.seed({seed})\n"
        "made = bytes([151, 0]) + bytes(random.randrange(180) for _ in range(400))\n"
        "code = solve.__code__.replace(co_code=made, co_stacksize=50, co_names=('a', 'n') * 90,\n"
        "                              co_consts=(1, 'a', None, [], {}, print, len) * 30)\n"
        "return type(solve)(code, {})(n)"
    )
    run(host, write_program(body), 7, limits=LIMITS)
    check_next(host, honest)


@pytest.mark.parametrize("splat", range(4))
def test_random_writes(splat: int, host: Guest, honest: Observation) -> None:
    body = (
        f"import random\nrandom.seed({splat})\nw = window()\n"
        "while True: w[random.randrange(16 << 20, 32 << 20)] = random.randrange(256)"
    )
    run(host, write_program(body, WINDOW), 7, limits=LIMITS)
    check_next(host, honest)


def test_forged_frame_is_no_message(host: Guest) -> None:
    seen = run(host, write_program(forge("b'A' + bytes(range(256))")), 7, limits=LIMITS)
    with pytest.raises(codec.DecodeError):
        codec.decode(interpret(seen).answer)


def test_memory_is_given_back_at_once(host: Guest) -> None:
    process = psutil.Process(run(host, HONEST, 1, limits=LIMITS).pid)
    before = process.memory_info().rss
    for _ in range(6):
        body = "import os\nx = bytearray(64 << 20)\nos.abort()"
        assert find_outcome(run(host, write_program(body), 7, limits=LIMITS)) is Verdict.RTE
    assert process.memory_info().rss - before < 64 * MIB
