"""The filter of system calls: what the assembled instructions decide, by running them."""

from __future__ import annotations

import errno
import json
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.errors import CapabilityError
from effbench.isolation import seccomp
from effbench.isolation.seccomp import (
    ALLOW,
    ARCHITECTURES,
    ERRNO,
    KILL,
    NATIVE,
    VALGRIND,
    Condition,
    Rule,
    assemble,
    read_policy,
)

NUMBERS = json.loads(
    (seccomp.payload_root() / "sandbox" / "seccomp" / "numbers.json").read_text(encoding="utf-8")
)
REFUSED = ERRNO | errno.EPERM
WORD = 0xFFFFFFFF


def decide(program: bytes, number: int, *arguments: int, architecture: int | None = None) -> int:
    """Run a filter as the kernel does: classic BPF on one system call; returns its decision."""
    words = [*arguments, *[0] * (6 - len(arguments))]
    arch = ARCHITECTURES["x86_64"] if architecture is None else architecture
    data = struct.pack("<iIQ6Q", number, arch, 0, *words)
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, k = struct.unpack_from("<HBBI", program, 8 * at)
        at += 1
        if code == 0x06:
            return int(k)
        if code == 0x20:
            (accumulator,) = struct.unpack_from("<I", data, k)
        elif code == 0x54:
            accumulator &= k
        elif code == 0x15:
            at += if_true if accumulator == k else if_false
        elif code == 0x35:
            at += if_true if accumulator >= k else if_false
        else:
            raise AssertionError(f"unknown instruction {code:#x}")


def call(name: str, *arguments: int, under: str = NATIVE, machine: str = "x86_64") -> int:
    program = assemble(read_policy(), machine=machine, under=under)
    return decide(program, NUMBERS[machine][name], *arguments, architecture=ARCHITECTURES[machine])


@pytest.mark.parametrize("machine", ARCHITECTURES)
@pytest.mark.parametrize("name", ["read", "write", "exit_group", "clock_gettime", "futex"])
def test_what_every_run_needs_passes(name: str, machine: str) -> None:
    assert call(name, 1, 2, 3, machine=machine) == ALLOW


@pytest.mark.parametrize("machine", ARCHITECTURES)
@pytest.mark.parametrize("under", [NATIVE, VALGRIND])
def test_everything_that_is_not_listed_is_refused(machine: str, under: str) -> None:
    program = assemble(read_policy(), machine=machine, under=under)
    listed = {
        NUMBERS[machine][name]
        for rule in read_policy()
        for name in rule.names
        if name in NUMBERS[machine]
    }
    for number in {*range(600)} - listed:
        assert decide(program, number, architecture=ARCHITECTURES[machine]) == REFUSED


# Of x86-64; the table of the package holds only what some rule names.
DANGEROUS = {
    "socket": 41,
    "clone": 56,
    "fork": 57,
    "vfork": 58,
    "execve": 59,
    "flock": 73,
    "ptrace": 101,
    "prctl": 157,
    "mount": 165,
    "unshare": 272,
    "perf_event_open": 298,
    "setns": 308,
    "process_vm_writev": 311,
    "kcmp": 312,
    "memfd_create": 319,
    "bpf": 321,
    "execveat": 322,
    "userfaultfd": 323,
    "io_uring_setup": 425,
}


@pytest.mark.parametrize("number", DANGEROUS.values(), ids=DANGEROUS.keys())
@pytest.mark.parametrize("under", [NATIVE, VALGRIND])
def test_the_dangerous_are_refused_in_either_kind(number: int, under: str) -> None:
    assert decide(assemble(read_policy(), machine="x86_64", under=under), number) == REFUSED


def test_clone3_is_not_there() -> None:
    assert call("clone3") == ERRNO | errno.ENOSYS


def test_other_architectures_die() -> None:
    program = assemble(read_policy(), machine="x86_64")
    assert decide(program, 0, architecture=0x40000003) == KILL


def test_numbers_of_the_x32_abi_are_not_there() -> None:
    program = assemble(read_policy(), machine="x86_64")
    assert decide(program, 0x40000000 | NUMBERS["x86_64"]["read"]) == ERRNO | errno.ENOSYS


ANONYMOUS, EXECUTABLE = 0x20, 4


@pytest.mark.parametrize(
    ("protection", "flags", "under", "decision"),
    [
        (3, 0x22, NATIVE, ALLOW),
        (7, 0x22, NATIVE, REFUSED),
        (5, 0x02, NATIVE, ALLOW),  # the code of a module's file
        (7, 0x22, VALGRIND, ALLOW),
    ],
)
def test_anonymous_memory_is_not_executable(
    protection: int, flags: int, under: str, decision: int
) -> None:
    assert call("mmap", 0, 4096, protection, flags, WORD, 0, under=under) == decision
    if flags & ANONYMOUS:
        assert call("mprotect", 0, 4096, protection, under=under) == decision


@pytest.mark.parametrize("command", [0, 1, 2, 3, 4, 1030])
def test_flags_of_descriptors_and_copies_of_them(command: int) -> None:
    assert call("fcntl", 3, command) == ALLOW
    assert call("fcntl", 64, command) == REFUSED


@pytest.mark.parametrize("command", [5, 6, 7, 8, 1024, 1031, 1033])
def test_locks_leases_owners_and_sizes_are_refused(command: int) -> None:
    assert call("fcntl", 3, command) == REFUSED


def test_limits_of_others_are_refused() -> None:
    assert (call("prlimit64", 0, 7), call("prlimit64", 1, 7)) == (ALLOW, REFUSED)


@pytest.mark.parametrize("request_", [0x5401, 0x541B, 0x5421, 0x5450, 0x5451])
def test_harmless_ioctls(request_: int) -> None:
    assert call("ioctl", 1, request_) == ALLOW
    assert call("ioctl", 1, request_ + 0x100) == REFUSED


@given(st.data())
def test_rules_mean_what_they_say(data: st.DataObject) -> None:
    """Against a straightforward reading of the same rules."""
    names = ["read", "write", "ioctl"]
    conditions = st.builds(
        Condition,
        st.integers(0, 5),
        st.lists(st.integers(0, 7), min_size=1, max_size=4).map(tuple),
        st.none() | st.integers(0, 7),
    ) | st.builds(Condition, st.integers(0, 5), below=st.integers(1, 7))
    rule = st.builds(
        Rule,
        st.lists(st.sampled_from(names), min_size=1, max_size=2).map(tuple),
        st.lists(conditions, max_size=3).map(tuple),
        st.none() | st.just(errno.ENOSYS),
        st.sampled_from([None, NATIVE, VALGRIND]),
    )
    rules = data.draw(st.lists(rule, max_size=6))
    name = data.draw(st.sampled_from(names))
    arguments = data.draw(st.lists(st.integers(0, 8), min_size=6, max_size=6))
    under = data.draw(st.sampled_from([NATIVE, VALGRIND]))
    program = assemble(rules, machine="x86_64", under=under)
    assert decide(program, NUMBERS["x86_64"][name], *arguments) == expect(
        rules, name, arguments, under
    )


def expect(rules: list[Rule], name: str, arguments: list[int], under: str) -> int:
    for rule in rules:
        meant = name in rule.names and rule.under in (None, under)
        if meant and all(holds(each, arguments[each.index]) for each in rule.conditions):
            return ALLOW if rule.errno is None else ERRNO | rule.errno
    return REFUSED


def holds(condition: Condition, value: int) -> bool:
    if condition.mask is not None:
        value &= condition.mask
    if condition.below is not None:
        return value < condition.below
    return value in condition.values


def test_unknown_machine() -> None:
    with pytest.raises(CapabilityError, match="no filter of system calls for pdp11"):
        assemble(read_policy(), machine="pdp11")


@pytest.mark.parametrize(
    "rule",
    [
        {"names": ["read"]},
        {"comment": "why", "names": []},
        {"comment": "why", "names": ["read"], "action": "SCMP_ACT_ALLOW"},
        {"comment": "why", "names": ["read"], "arguments": [{"index": 0}]},
    ],
)
def test_rule_that_means_nothing_is_refused(rule: dict[str, object], tmp_path: Path) -> None:
    path = tmp_path / "policy.json"
    path.write_text(json.dumps({"rules": [rule]}))
    with pytest.raises(ValueError, match=r"a (rule|condition) has"):
        read_policy(path)


def test_every_name_has_a_number_somewhere() -> None:
    for rule in read_policy():
        for name in rule.names:
            assert any(name in NUMBERS[machine] for machine in ARCHITECTURES), name
