# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes from one round in which a job ends to the next, and over all jobs that are left."""


def time_slice_finish(bursts: list[int], quantum: int) -> list[int]:
    rounds = [-(-burst // quantum) for burst in bursts]
    finishes = [0] * len(bursts)
    left = list(range(len(bursts)))
    time = done = 0
    for last in sorted(set(rounds)):
        time += (last - 1 - done) * quantum * len(left)
        done = last
        unfinished = []
        for job in left:
            if rounds[job] == last:
                time += bursts[job] - (last - 1) * quantum
                finishes[job] = time
            else:
                time += quantum
                unfinished.append(job)
        left = unfinished
    return finishes
