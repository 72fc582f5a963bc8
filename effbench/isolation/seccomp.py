"""A filter of system calls, from a policy that people read to instructions that the kernel runs.

sandbox/seccomp/candidate.json lists what is allowed, group by group, with the reason; everything
else is answered with EPERM. Source: seccomp(2), and the classic BPF of linux/filter.h.
"""

from __future__ import annotations

import errno
import json
import platform
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from effbench.corpus import payload_root
from effbench.errors import CapabilityError

ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
# System calls of the ABI with 32-bit pointers have numbers of their own on x86-64.
X32_BIT = 0x40000000
NATIVE, VALGRIND = "native", "valgrind"  # what a filter is for
ALLOW, ERRNO, KILL = 0x7FFF0000, 0x00050000, 0x80000000
LOAD, JUMP_EQUAL, JUMP_AT_LEAST, AND, RETURN = 0x20, 0x15, 0x35, 0x54, 0x06
_INSTRUCTION = struct.Struct("<HBBI")
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_KEYS = frozenset(("comment", "names", "arguments", "errno", "under"))
Instruction = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Condition:
    """What the low 32 bits of an argument have to be: below a bound, or one of some values after
    masking.
    """

    index: int
    values: tuple[int, ...] = ()
    mask: int | None = None
    below: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """System calls that are allowed, or answered with an errno, where all conditions hold.

    `under` restricts it to guests natively or under valgrind.
    """

    names: tuple[str, ...]
    conditions: tuple[Condition, ...]
    errno: int | None
    under: str | None


def read_policy(path: Path | None = None) -> tuple[Rule, ...]:
    """Return the candidate's policy; raises ValueError for a rule that means nothing."""
    source = path or payload_root() / "sandbox" / "seccomp" / "candidate.json"
    rules = json.loads(source.read_text(encoding="utf-8"))["rules"]
    return tuple(_read_rule(rule) for rule in rules)


def _read_rule(data: Mapping[str, Any]) -> Rule:
    unknown = data.keys() - _KEYS
    if unknown or not data.get("comment") or not data.get("names"):
        raise ValueError(f"a rule has names and a comment, and no {sorted(unknown)}: {data}")
    conditions = tuple(
        Condition(each["index"], tuple(each.get("values", ())), each.get("mask"), each.get("below"))
        for each in data.get("arguments", ())
    )
    if any(not c.values and c.below is None for c in conditions):
        raise ValueError(f"a condition has values or below: {data}")
    return Rule(tuple(data["names"]), conditions, data.get("errno"), data.get("under"))


def assemble(rules: Sequence[Rule], *, machine: str | None = None, under: str = NATIVE) -> bytes:
    """Return the filter's instructions for a machine (this one), natively or under valgrind.

    A name that the machine does not have is left out. Raises CapabilityError for a machine whose
    numbers are not known.
    """
    machine = machine or platform.machine()
    if machine not in ARCHITECTURES:
        raise CapabilityError(f"there is no filter of system calls for {machine}")
    path = payload_root() / "sandbox" / "seccomp" / "numbers.json"
    numbers: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))[machine]
    program: list[Instruction] = [
        (LOAD, 0, 0, _ARCHITECTURE),
        (JUMP_EQUAL, 1, 0, ARCHITECTURES[machine]),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, _NUMBER),
    ]
    if machine == "x86_64":
        program += [(JUMP_AT_LEAST, 0, 1, X32_BIT), (RETURN, 0, 0, ERRNO | errno.ENOSYS)]
    for rule in rules:
        if rule.under in (None, under):
            for name in rule.names:
                if name in numbers:
                    program += _assemble_rule(rule, numbers[name])
    program.append((RETURN, 0, 0, ERRNO | errno.EPERM))
    return b"".join(_INSTRUCTION.pack(*instruction) for instruction in program)


def _assemble_rule(rule: Rule, number: int) -> Iterator[Instruction]:
    """Yield what returns where the rule holds, and else goes on with the number still loaded."""
    action = ALLOW if rule.errno is None else ERRNO | rule.errno
    body: list[Instruction] = []
    # From the end: each condition has to know how far it is to the next rule.
    for condition in reversed(rule.conditions):
        body = [*_assemble_condition(condition, len(body) + 1), *body]
    tail: list[Instruction] = [(RETURN, 0, 0, action)]
    if rule.conditions:
        tail.append((LOAD, 0, 0, _NUMBER))
    yield JUMP_EQUAL, 0, len(body) + len(tail), number
    yield from body
    yield from tail


def _assemble_condition(condition: Condition, left: int) -> Iterator[Instruction]:
    """Yield the test of one argument; where it fails, `left` instructions are jumped over."""
    yield LOAD, 0, 0, _ARGUMENTS + 8 * condition.index
    if condition.mask is not None:
        yield AND, 0, 0, condition.mask
    if condition.below is not None:
        yield JUMP_AT_LEAST, left, 0, condition.below
        return
    for i, value in enumerate(condition.values):
        others = len(condition.values) - 1 - i
        yield JUMP_EQUAL, others, 0 if others else left, value
