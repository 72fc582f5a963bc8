# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets the jobs behind take their turns of the last round, too."""


def time_slice_finish(bursts: list[int], quantum: int) -> list[int]:
    finishes = []
    for burst in bursts:
        until = -(-burst // quantum) * quantum
        finishes.append(sum(min(other, until) for other in bursts))
    return finishes
