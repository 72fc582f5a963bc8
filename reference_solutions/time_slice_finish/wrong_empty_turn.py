# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a job whose work is a multiple of the quantum gets one more turn, an empty one."""


def time_slice_finish(bursts: list[int], quantum: int) -> list[int]:
    finishes = []
    for i, burst in enumerate(bursts):
        before = burst // quantum * quantum
        time = burst
        for j, other in enumerate(bursts):
            if j < i:
                time += min(other, before + quantum)
            elif j > i:
                time += min(other, before)
        finishes.append(time)
    return finishes
