# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares with notes about the same two clocks only."""


def clock_notes(clocks: int, hours: int, diary: list[tuple[int, ...]]) -> tuple[int, int]:
    known: dict[tuple[int, int], list[int]] = {(i, i): [0] for i in range(clocks)}
    accepted = []
    lies = idle = 0
    for entry in diary:
        if entry:
            x, y, ahead = entry
            if x > y:
                x, y, ahead = y, x, -ahead
            told = known.setdefault((x, y), [])
            if told and (told[-1] - ahead) % hours:
                lies += 1
                continue
            if told:
                idle += 1
            told.append(ahead)
            accepted.append(told)
        elif accepted:
            accepted.pop().pop()
    return lies, idle
