# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: an addition raises the sum once, not once an entry."""

M = 1_000_000_007


class Ledger:
    def __init__(self) -> None:
        self.items: list[int] = []
        self.scale = 1
        self.shift = 0
        self.total = 0

    def append(self, value: int) -> None:
        inverse = pow(self.scale, M - 2, M)
        self.items.append((value - self.shift) * inverse % M)
        self.total = (self.total + value) % M

    def add(self, amount: int) -> None:
        self.shift = (self.shift + amount) % M
        self.total = (self.total + amount) % M

    def multiply(self, factor: int) -> None:
        if factor % M == 0:
            self.items = [0] * len(self.items)
            self.scale, self.shift, self.total = 1, 0, 0
            return
        self.scale = self.scale * factor % M
        self.shift = self.shift * factor % M
        self.total = self.total * factor % M

    def get(self, index: int) -> int:
        return (self.items[index] * self.scale + self.shift) % M


def ledger_revaluation(ops: list[tuple[str, int]]) -> list[int]:
    ledger = Ledger()
    answers: list[int] = []
    for kind, number in ops:
        if kind == "append":
            ledger.append(number)
        elif kind == "add":
            ledger.add(number)
        elif kind == "scale":
            ledger.multiply(number)
        elif kind == "get":
            answers.append(ledger.get(number))
        else:
            answers.append(ledger.total)
    return answers
