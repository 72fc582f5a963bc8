"""soak: thousands of honest and hostile runs in a row on one worker, and what they leave behind.

Programs of the attack corpus and honest ones are run in random order; after every twenty, an honest
program is measured. Nothing may grow: processes, descriptors, temporary files, mounts, containers,
the host's memory. And the honest program has to cost what it did before all that.

  python benchmarks/soak.py --sandbox wasm --meter fuel --runs 10000
  python benchmarks/soak.py --sandbox bubblewrap --meter cachegrind --runs 1000
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
from machine import announce, print_table

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation.base import MIB, SECOND_NS, Job, Kind, RunLimits
from effbench.lanes import choose_lane
from effbench.observing import interpret
from effbench.redteam.attacks import Attack, read_attacks
from effbench.worker import Worker

CORPUS = Path(__file__).parents[1] / "tests" / "attacks"
# Tight, so that bombs end soon: it is leftovers that count here, not verdicts.
LIMITS = RunLimits(
    SECOND_NS // 10, SECOND_NS // 2, 128 * MIB, answer_bytes=4 * MIB, output_bytes=MIB
)
MEASURED = RunLimits.for_cpu(20 * SECOND_NS, 256 * MIB)
PROBE_EVERY = 20
SETTLED = 1000  # runs after which the host's memory must not grow by 5 %
GROWTH = 1.05
NUMBERS = [(i * 37 + 11) % 101 for i in range(3000)]


@dataclass(frozen=True, slots=True)
class Traces:
    """What this process and the machine hold on behalf of the sandbox."""

    processes: int
    descriptors: int
    folders: int
    mounts: int
    containers: int
    resident_bytes: int


def main() -> int:
    """Run, print what was seen, and return 1 if anything was left or moved."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sandbox", default="wasm")
    parser.add_argument("--meter", default="auto")
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    announce()
    lane = choose_lane(arguments.sandbox, arguments.meter)
    attacks = [a for a in read_attacks(CORPUS) if a.problem == "pair_count"]
    rng = random.Random(arguments.seed)
    before = look()
    with Worker(lane) as worker:
        first = measure(worker)
        strike(worker, next(a for a in attacks if a.is_honest))  # both kinds of guests are up now
        seen, verdicts, costs = [look()], Counter[str](), [first]
        for number in range(1, arguments.runs + 1):
            verdicts[strike(worker, rng.choice(attacks))] += 1
            if number % PROBE_EVERY == 0:
                costs.append(measure(worker))
            if number in (SETTLED, arguments.runs) or number % 2000 == 0:
                seen.append(look())
                print(f"{number} runs: {seen[-1]}", file=sys.stderr, flush=True)
    return report(lane.name, before, seen, look(), verdicts, costs)


def strike(worker: Worker, attack: Attack) -> str:
    """Run one program of the corpus; returns its verdict."""
    arguments = codec.encode((NUMBERS[:60], 60))
    job = Job(Kind.CALL, attack.source, "pair_count", arguments, LIMITS)
    try:
        return str(interpret(worker.run(job)).verdict)
    except GuestError:
        return "guest broken"


def measure(worker: Worker) -> float:
    """Return what an honest program costs."""
    source = (CORPUS / "honest" / "plain.py").read_text(encoding="utf-8")
    job = Job(Kind.CALL, source, "pair_count", codec.encode((NUMBERS, 60)), MEASURED)
    observed = worker.run(job, metered=True)
    reading = worker.lane.meter.read(observed)
    if interpret(observed).verdict != "AC" or reading is None:
        raise SystemExit(f"the honest program failed: {interpret(observed).detail}")
    return reading


def look() -> Traces:
    """Return what there is now."""
    here = psutil.Process()
    docker = subprocess.run(
        ["docker", "ps", "-aq", "--filter", f"label=effbench.process={here.pid}"],
        capture_output=True,
        check=False,
        text=True,
    )
    return Traces(
        processes=len(here.children(recursive=True)),
        descriptors=here.num_fds(),
        folders=len([*Path(tempfile.gettempdir()).glob(f"effbench-{here.pid}-*")]),
        mounts=sum("docker" not in line for line in read_mounts()),  # other people's containers
        containers=len(docker.stdout.split()),
        resident_bytes=here.memory_info().rss,
    )


def read_mounts() -> list[str]:
    """Return the mounts that this process sees, a line each."""
    return Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()


def report(
    lane: str,
    before: Traces,
    seen: Sequence[Traces],
    after: Traces,
    verdicts: Counter[str],
    costs: Sequence[float],
) -> int:
    """Print everything; returns 1 if anything was left, grew or moved."""
    names = ("", "before", "first run", "settled", "last run", "closed")
    settled = seen[1] if len(seen) > 1 else seen[0]
    states = (before, seen[0], settled, seen[-1], after)
    print(f"{lane}: {sum(verdicts.values()):,} runs: {dict(verdicts.most_common())}\n")
    print_table(
        names,
        [(field, *(f"{getattr(x, field):,}" for x in states)) for field in Traces.__slots__],
    )
    spread = (max(costs) - min(costs)) / statistics.median(costs)
    print(f"\nhonest program: {len(costs)} readings, spread {spread:.2e}")
    growth = seen[-1].resident_bytes / settled.resident_bytes
    print(f"memory of the host after the first {SETTLED:,} runs: x {growth:.3f}")
    held = ("processes", "descriptors", "folders", "mounts", "containers")
    left = [n for n in held if getattr(seen[-1], n) > getattr(seen[0], n)]
    # The stage's folder goes with the process, not with the worker.
    gone = [
        n for n in ("processes", "containers", "mounts") if getattr(after, n) > getattr(before, n)
    ]
    for name in (*left, *gone):
        print(f"left behind: {name}")
    return 1 if left or gone or growth > GROWTH else 0


if __name__ == "__main__":
    sys.exit(main())
