# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Jobs in order of their last round, with running sums; insertion counts longer jobs in front."""

from bisect import bisect_right


def time_slice_finish(bursts: list[int], quantum: int) -> list[int]:
    n = len(bursts)
    full_turns = [(burst - 1) // quantum for burst in bursts]
    longer_in_front: list[int] = []
    ordered: list[int] = []
    for index, turns in enumerate(full_turns):
        position = bisect_right(ordered, turns)
        longer_in_front.append(index - position)
        ordered.insert(position, turns)
    finishes = [0] * n
    finished_work = time = 0
    previous = -1
    waiting = n
    for job in sorted(range(n), key=full_turns.__getitem__):
        turns = full_turns[job]
        before = turns * quantum
        if turns != previous:
            previous = turns
            time = finished_work + before * waiting
        waiting -= 1
        burst = bursts[job]
        finished_work += burst
        time += burst - before
        finishes[job] = time + longer_in_front[job] * quantum
    return finishes
