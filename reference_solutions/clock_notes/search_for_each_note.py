# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches the other clock over the notes that count, once for each new note."""


def find_difference(notes: list[list[tuple[int, int]]], x: int, y: int) -> int | None:
    seen = {y: 0}
    waiting = [y]
    for clock in waiting:
        if clock == x:
            return seen[x]
        for other, ahead in notes[clock]:
            if other not in seen:
                seen[other] = seen[clock] + ahead
                waiting.append(other)
    return None


def clock_notes(clocks: int, hours: int, diary: list[tuple[int, ...]]) -> tuple[int, int]:
    notes: list[list[tuple[int, int]]] = [[] for _ in range(clocks)]
    accepted = []
    lies = idle = 0
    for entry in diary:
        if entry:
            x, y, ahead = entry
            known = find_difference(notes, x, y)
            if known is not None and (known - ahead) % hours:
                lies += 1
                continue
            if known is not None:
                idle += 1
            notes[y].append((x, ahead))
            notes[x].append((y, -ahead))
            accepted.append((x, y))
        elif accepted:
            x, y = accepted.pop()
            notes[x].pop()
            notes[y].pop()
    return lies, idle
