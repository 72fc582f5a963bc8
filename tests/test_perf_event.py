"""The kernel's counters: software events work everywhere, and every refusal has its explanation."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from effbench import perf_event


def touch_pages(count: int) -> None:
    """Cause about one page fault for every page of fresh memory."""
    memory = bytearray(count * 4096)
    memory[::4096] = b"x" * count


@pytest.fixture
def clock() -> Iterator[int]:
    descriptor = perf_event.open_counter(perf_event.TASK_CLOCK, 0)
    yield descriptor
    os.close(descriptor)


def test_task_clock_grows_and_ran_all_the_time(clock: int) -> None:
    before = perf_event.read_counter(clock)
    sum(range(300_000))
    after = perf_event.read_counter(clock)
    assert after.value > before.value
    assert after.enabled_ns == after.running_ns > 0


def test_counters_are_not_passed_on(clock: int) -> None:
    assert not os.get_inheritable(clock)


@pytest.mark.parametrize("helper", ["thread", "child"])
def test_what_descends_from_a_process_is_counted(helper: str) -> None:
    """In a process of its own: only what starts after the counter was opened is inherited."""
    faults = 2_000
    ready, opened = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        os.write(ready[1], b"r")
        os.read(opened[0], 1)
        if helper == "thread":
            thread = threading.Thread(target=touch_pages, args=(faults,))
            thread.start()
            thread.join()
        elif (child := os.fork()) == 0:
            touch_pages(faults)
            os._exit(0)
        else:
            os.waitpid(child, 0)
        os._exit(0)
    os.read(ready[0], 1)
    descriptor = perf_event.open_counter(perf_event.PAGE_FAULTS, pid)
    os.write(opened[1], b"o")
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    seen = perf_event.read_counter(descriptor)
    os.waitpid(pid, 0)
    for number in (descriptor, *ready, *opened):
        os.close(number)
    assert faults * 0.5 < seen.value < faults * 4


def test_a_process_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ProcessLookupError):
        perf_event.open_counter(perf_event.TASK_CLOCK, 2**22)


def test_an_unknown_architecture_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(perf_event.platform, "machine", lambda: "pdp11")
    with pytest.raises(OSError, match="perf_event_open") as caught:
        perf_event.open_counter(perf_event.TASK_CLOCK, 0)
    assert caught.value.errno == errno.ENOSYS


@pytest.mark.parametrize(
    ("code", "level", "what", "remedy"),
    [
        (errno.ENOENT, 2, "no hardware counters here (ENOENT)", "virtual PMU"),
        (errno.EOPNOTSUPP, 2, "no hardware counters here", "virtual PMU"),
        (errno.ENOSYS, 2, "seccomp hides it", "seccomp profile"),
        (errno.EACCES, 4, "perf_event_paranoid is 4", "sysctl kernel.perf_event_paranoid=2"),
        (errno.EPERM, 2, "refused (EPERM) though perf_event_paranoid is 2", "seccomp profile"),
        (errno.EMFILE, 2, "EMFILE", "cachegrind"),
    ],
)
def test_refusals_are_explained(
    code: int,
    level: int,
    what: str,
    remedy: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "paranoid").write_text(f"{level}\n")
    monkeypatch.setattr(perf_event, "PARANOIA", str(tmp_path / "paranoid"))
    found, advice = perf_event.explain(OSError(code, "perf_event_open"))
    assert what in found
    assert remedy in advice
