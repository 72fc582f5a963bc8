# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Jobs by deadline; the longest one leaves a binary heap that is written out in Python."""


class LongestFirst:
    def __init__(self) -> None:
        self.items: list[int] = []

    def push(self, hours: int) -> None:
        items = self.items
        items.append(hours)
        place = len(items) - 1
        while place > 0:
            parent = (place - 1) // 2
            if items[parent] >= items[place]:
                break
            items[parent], items[place] = items[place], items[parent]
            place = parent

    def pop(self) -> int:
        items = self.items
        longest = items[0]
        last = items.pop()
        if items:
            items[0] = last
            place = 0
            while True:
                child = 2 * place + 1
                if child >= len(items):
                    break
                if child + 1 < len(items) and items[child + 1] > items[child]:
                    child += 1
                if items[place] >= items[child]:
                    break
                items[place], items[child] = items[child], items[place]
                place = child
        return longest


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    chosen = LongestFirst()
    total = 0
    for hours, deadline in sorted(jobs, key=lambda job: job[1]):
        chosen.push(hours)
        total += hours
        if total > deadline:
            total -= chosen.pop()
    return len(chosen.items), total
