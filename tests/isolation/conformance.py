"""What every sandbox has to hold. A test class inherits it, its module has a fixture `sandbox`.

`SandboxContract` is about the protocol and needs no code to run, `SandboxConformance` adds the
attacks, `ProcessConformance` those on a guest that is made of processes. Each attack is a small
submission; what counts is what the host sees of it.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation.base import (
    MIB,
    SECOND_NS,
    Guest,
    GuestSpec,
    Job,
    Kind,
    Observation,
    RunLimits,
    Sandbox,
)
from effbench.model import Verdict
from effbench.observing import interpret
from tests.isolation.attacks import (
    DOUBLE,
    KILL,
    LITTER,
    MEDDLE_WITH_PIPES,
    MEDDLE_WITH_PROCESSES,
    REFUSED,
    SECRET,
    STATE,
    UNANSWERED,
    UNSTOPPABLE,
    attempt,
)

LIMITS = RunLimits.for_cpu(20 * SECOND_NS, 256 * MIB)
TIGHT = RunLimits(SECOND_NS // 5, 2 * SECOND_NS, 64 * MIB, answer_bytes=MIB, output_bytes=MIB // 8)


def run(
    guest: Guest, source: str, *arguments: object, entry: str = "solve", limits: RunLimits = LIMITS
) -> Observation:
    """Let a guest run a program."""
    return guest.run(Job(Kind.CALL, source, entry, codec.encode(arguments), limits))


def ask(guest: Guest, source: str, *arguments: object, entry: str = "solve") -> object:
    """Return the answer of a program that has one."""
    found = interpret(run(guest, source, *arguments, entry=entry))
    assert found.verdict is Verdict.AC, found.detail
    return codec.decode(found.answer)


def read_status(pid: int) -> dict[str, str]:
    """Return what the kernel says of a process."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


class SandboxContract:
    """The protocol. The sandbox has to answer the program `DOUBLE`."""

    def find_processes(self) -> set[int]:
        """Return the processes of all guests: below this one, unless somebody else starts them."""
        return {process.pid for process in psutil.Process().children(recursive=True)}

    @pytest.fixture
    def fresh(self, sandbox: Sandbox) -> Iterator[Guest]:
        """A guest of the test's own, to be broken."""
        guest = sandbox.start(GuestSpec())
        yield guest
        guest.close()

    def test_is_a_sandbox(self, sandbox: Sandbox) -> None:
        assert isinstance(sandbox, Sandbox)
        assert sandbox.name
        assert sandbox.layers

    def test_probe_holds(self, sandbox: Sandbox) -> None:
        found = sandbox.probe()
        assert found.ok, found.detail
        assert found.detail

    def test_runtime_is_text(self, sandbox: Sandbox) -> None:
        facts = sandbox.describe_runtime()
        assert all(isinstance(text, str) and text for pair in facts.items() for text in pair)

    def test_guest_answers_job_after_job(self, fresh: Guest) -> None:
        assert isinstance(fresh, Guest)
        assert [ask(fresh, DOUBLE, n) for n in (1, 2, 3)] == [2, 4, 6]

    def test_closed_guest_says_so(self, fresh: Guest) -> None:
        fresh.close()
        fresh.close()
        with pytest.raises(GuestError):
            run(fresh, DOUBLE, 1)


class SandboxConformance(SandboxContract):
    """Everything that untrusted code must not be able to do.

    `refusals` are the exceptions by which this sandbox refuses something.
    """

    refusals: tuple[type[Exception], ...] = (OSError, ImportError, RuntimeError, ValueError)

    @pytest.mark.parametrize(
        ("body", "verdict", "ended"),
        [
            ("while True: pass", Verdict.TLE, "cpu limit"),
            ("while True: print('x' * 4096)", Verdict.OLE, "output limit"),
            ("import os\n    while True: os.write(2, b'x' * 4096)", Verdict.OLE, "output limit"),
            ("return b'x' * (4 << 20)", Verdict.OLE, "answer limit"),
            ("return bytearray(1 << 28)", Verdict.MLE, "exited"),
            ("x = []\n    while True: x.append(' ' * 99999)", Verdict.MLE, "exited"),
            ("import os; os.abort()", Verdict.RTE, "exited"),
            ("import os; os._exit(0)", Verdict.RTE, "exited"),
        ],
    )
    def test_limit(self, guest: Guest, body: str, verdict: Verdict, ended: str) -> None:
        seen = run(guest, f"def solve():\n    {body}\n", limits=TIGHT)
        assert (interpret(seen).verdict, seen.ended) == (verdict, ended)
        assert ask(guest, DOUBLE, 4) == 8

    def test_limit_cannot_be_caught(self, guest: Guest) -> None:
        assert run(guest, UNSTOPPABLE, limits=TIGHT).ended == "cpu limit"

    def test_compiling_is_limited(self, guest: Guest) -> None:
        found = interpret(run(guest, "x = " + "(" * 100_000))
        assert found.verdict is Verdict.CE

    @pytest.mark.parametrize("statement", REFUSED.values(), ids=REFUSED.keys())
    def test_refused(self, guest: Guest, statement: str) -> None:
        found = interpret(run(guest, attempt(statement, self.refusals)))
        if not found.is_unfit:  # an import that only fails here ends the run
            assert found.verdict is Verdict.AC, found.detail
            assert codec.decode(found.answer) is not None

    def test_environment_holds_no_secret(self, guest: Guest) -> None:
        source = "import os\n\ndef solve():\n    return dict(os.environ)\n"
        environment = ask(guest, source)
        assert isinstance(environment, dict)
        assert SECRET not in environment
        assert "HOME" not in environment
        assert "PATH" not in environment

    def test_host_files_are_not_there(self, guest: Guest, tmp_path: Path) -> None:
        planted = tmp_path / "planted"
        planted.write_text("")
        places = ["/home", "/root", "/proc/self", "/sys/kernel", "/etc/passwd", "/var", "/run"]
        places += [str(planted), str(Path(__file__)), str(Path.home())]
        source = (
            "import os\n\ndef solve(places):\n    return [p for p in places if os.path.exists(p)]\n"
        )
        assert ask(guest, source, places) == []

    def test_state_dies_with_the_run(self, guest: Guest) -> None:
        before = ask(guest, STATE, entry="look")
        ask(guest, STATE, entry="damage")
        assert ask(guest, STATE, entry="look") == before

    def test_nothing_is_left_in_files(self, guest: Guest) -> None:
        made = ask(guest, LITTER, entry="drop")
        assert ask(guest, LITTER, entry="find") == []
        assert made == []

    def test_nothing_runs_on(self, guest: Guest) -> None:
        ask(guest, DOUBLE, 1)
        before = self.find_processes()
        for body in ("while True: pass", "import os; os.fork(); os.fork()"):
            run(guest, f"def solve():\n    {body}\n", limits=TIGHT)
        assert self.find_processes() <= before

    def test_close_leaves_no_process(self, sandbox: Sandbox) -> None:
        before = self.find_processes()
        guest = sandbox.start(GuestSpec())
        ask(guest, DOUBLE, 1)
        started = [psutil.Process(pid) for pid in self.find_processes() - before]
        assert started
        guest.close()
        _, alive = psutil.wait_procs(started, timeout=5)
        assert alive == []


class ProcessConformance(SandboxConformance):
    """What only a guest that is made of processes has to hold."""

    @pytest.mark.parametrize(
        ("body", "verdict", "ended"),
        [
            ("import time; time.sleep(60)", Verdict.TLE, "wall limit"),
            ("import os; os.kill(os.getpid(), 9)", Verdict.RTE, "exited"),
            ("import os; os.abort()", Verdict.RTE, "exited"),
        ],
    )
    def test_limit_of_processes(
        self, guest: Guest, body: str, verdict: Verdict, ended: str
    ) -> None:
        self.test_limit(guest, body, verdict, ended)

    def test_uid_is_no_one(self, guest: Guest) -> None:
        source = "import os\n\ndef solve():\n    return [*os.getresuid(), *os.getresgid()]\n"
        inside = ask(guest, source)
        assert isinstance(inside, list)
        assert 0 not in inside

    def test_uid_is_no_one_on_the_host(self, sandbox: Sandbox) -> None:
        before = self.find_processes()
        guest = sandbox.start(GuestSpec())
        try:
            ask(guest, DOUBLE, 1)
            uids = [tuple(psutil.Process(pid).uids()) for pid in self.find_processes() - before]
        finally:
            guest.close()
        assert uids
        assert all(0 not in uid for uid in uids)

    def test_candidate_has_no_rights_and_shares_its_uid_with_nobody(self, sandbox: Sandbox) -> None:
        before = self.find_processes()
        guest = sandbox.start(GuestSpec())
        try:
            trusted = self.find_processes() - before
            uids = {read_status(pid)["Uid"].split()[0] for pid in trusted}
            sleeper = "import time\n\ndef solve():\n    time.sleep(3)\n"
            thread = threading.Thread(target=run, args=(guest, sleeper))
            thread.start()
            deadline = time.monotonic() + 3
            while not (candidates := self.find_processes() - before - trusted):
                assert time.monotonic() < deadline
            time.sleep(0.5)  # until it has locked itself down
            (candidate,) = candidates
            fields = read_status(candidate)
            thread.join()
        finally:
            guest.close()
        assert {int(fields[f"Cap{kind}"], 16) for kind in ("Inh", "Prm", "Eff", "Amb")} == {0}
        assert (fields["NoNewPrivs"], fields["Groups"].strip()) == ("1", "")
        filters = 2 if sandbox.name == "docker" else 1
        assert (fields["Seccomp"], int(fields["Seccomp_filters"])) == ("2", filters)
        if os.geteuid() == 0:
            (own,) = {*fields["Uid"].split(), *fields["Gid"].split()}
            assert own not in uids | {"0"}

    def test_pipes_are_as_before(self, guest: Guest) -> None:
        run(guest, MEDDLE_WITH_PIPES)
        source = "def solve(n):\n    print('x' * 100_000)\n    return b'x' * n\n"
        assert ask(guest, source, 5 * MIB) == b"x" * 5 * MIB

    @pytest.mark.parametrize(
        "statement", MEDDLE_WITH_PROCESSES.values(), ids=MEDDLE_WITH_PROCESSES.keys()
    )
    def test_settings_of_others_are_refused(self, guest: Guest, statement: str) -> None:
        found = interpret(run(guest, attempt(statement, self.refusals)))
        assert found.verdict is Verdict.RTE or codec.decode(found.answer) is not None
        assert ask(guest, DOUBLE, 1) == 2

    def test_nobody_can_be_killed(self, guest: Guest) -> None:
        assert ask(guest, KILL) == 0
        assert ask(guest, DOUBLE, 1) == 2

    @pytest.mark.parametrize("statement", UNANSWERED.values(), ids=UNANSWERED.keys())
    def test_system_calls_are_filtered(self, guest: Guest, statement: str) -> None:
        said = ask(guest, attempt(statement, self.refusals))
        assert said in ("PermissionError", "OSError", "RuntimeError")
