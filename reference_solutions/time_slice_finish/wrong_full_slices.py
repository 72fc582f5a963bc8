# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the last turn of a job takes the whole quantum, too."""


def time_slice_finish(bursts: list[int], quantum: int) -> list[int]:
    finishes = []
    turns = [-(-burst // quantum) for burst in bursts]
    for i, burst in enumerate(bursts):
        ahead = sum(min(other, turns[i]) for other in turns[:i])
        behind = sum(min(other, turns[i] - 1) for other in turns[i + 1 :])
        finishes.append(
            (ahead + behind + turns[i] - 1) * quantum + burst - (turns[i] - 1) * quantum
        )
    return finishes
