"""Threads that share nothing but queues: each owns one core's guests and does tasks there."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

import psutil

from effbench.corpus import Suite
from effbench.lanes import Lane, choose_fallback, require_layers
from effbench.worker import Worker

K = TypeVar("K")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
PATIENCE_S = 0.5
LOOK_S = 0.1  # how long cores are looked at before some of them are chosen


class Task(Protocol[T_co]):
    """Something a station does."""

    def __call__(self, station: Station) -> T_co:
        """Do it."""
        ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do, and how. `fallback` finds a lane for what `lane` cannot judge, `second` is one
    that every station has besides.
    """

    suite: Suite
    lane: Lane
    seed: int
    workers: int
    fallback: Callable[[], Lane] | None = None
    second: Lane | None = None


def split_by_lane(
    suite: Suite, lane: Lane, layers: Sequence[str] = ()
) -> Iterator[tuple[Suite, Lane]]:
    """Yield the problems that a lane judges with it, and those that need a native one with that.

    Raises CapabilityError where there is no such lane, or none with all of the `layers`.
    """
    fallback = choose_fallback(lane)
    native = tuple(p for p in suite.problems if fallback is not None and p.native_only)
    rest = tuple(p for p in suite.problems if p not in native)
    if rest:
        yield replace(suite, problems=rest), lane
    if native and fallback is not None:
        yield replace(suite, problems=native), require_layers(fallback(), layers)


class Station:
    """What one thread works with: guests for submissions, and others for foreign suite code."""

    def __init__(self, plan: Plan, core: int | None) -> None:
        self.plan = plan
        self.worker = Worker(plan.lane, core)
        self.foreign = None if plan.suite.trusted else Worker(plan.lane, core)
        self.second = Worker(plan.second, core) if plan.second else None

    def close(self) -> None:
        """Kill all guests."""
        for worker in (self.worker, self.foreign, self.second):
            if worker is not None:
                worker.close()


class Crew:
    """Threads that carry out tasks, each at its own station."""

    def __init__(self, plan: Plan) -> None:
        self._tasks: queue.SimpleQueue[Callable[[Station], None] | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        cores = choose_cores(plan.workers)
        self._threads = [
            threading.Thread(target=self._work, args=(plan, cores[i % len(cores)]), daemon=True)
            for i in range(plan.workers)
        ]
        self._stations: list[Station] = []
        for thread in self._threads:
            thread.start()

    def map(self, tasks: list[tuple[K, Task[T]]]) -> Iterator[tuple[K, T]]:
        """Carry out tasks in order of the list and yield their results as they come.

        The first exception of a task is raised here.
        """
        done: queue.SimpleQueue[tuple[K, T | None, BaseException | None]] = queue.SimpleQueue()
        for key, task in tasks:
            self._tasks.put(_reporting(key, task, done))
        for _ in tasks:
            key, value, error = _wait_for(done)
            if error is not None:
                raise error
            yield key, value  # type: ignore[misc]

    def _work(self, plan: Plan, core: int) -> None:
        station = Station(plan, core)
        self._stations.append(station)
        while (task := self._tasks.get()) is not None:
            if not self._stopping.is_set():
                task(station)
        station.close()

    def close(self) -> None:
        """Let running tasks end, drop the others, kill all guests."""
        self._stopping.set()
        for _ in self._threads:
            self._tasks.put(None)
        for station in self._stations:
            station.close()
        for thread in self._threads:
            thread.join(timeout=30)


def _wait_for(done: queue.SimpleQueue[T]) -> T:
    """Return the next item. In short waits: on Windows, Ctrl-C has to wait for each to end."""
    while True:
        with contextlib.suppress(queue.Empty):
            return done.get(timeout=PATIENCE_S)


def usable_cores() -> list[int]:
    """Return the numbers of the cores that this process may use; where none tells, all."""
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def choose_cores(workers: int) -> list[int]:
    """Return the cores for that many workers, where there are more of them the least busy ones: two
    evaluations of one worker each must not share a core while another one idles.
    """
    cores = usable_cores()
    if workers >= len(cores):
        return cores
    busy = psutil.cpu_percent(interval=LOOK_S, percpu=True)
    return sorted(cores, key=lambda core: busy[core] if core < len(busy) else 0.0)[:workers]


def _reporting(
    key: K, task: Task[T], done: queue.SimpleQueue[tuple[K, T | None, BaseException | None]]
) -> Callable[[Station], None]:
    def run(station: Station) -> None:
        try:
            done.put((key, task(station), None))
        except BaseException as error:
            done.put((key, None, error))

    return run


@contextlib.contextmanager
def open_crew(plan: Plan) -> Iterator[Crew]:
    """Yield a crew; on the way out, interrupted or not, everything it started is killed."""
    crew = Crew(plan)
    try:
        yield crew
    finally:
        crew.close()
