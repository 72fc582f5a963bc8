# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Changes all items at every add and scale, and sums all of them when asked."""

M = 1_000_000_007


def ledger_revaluation(ops: list[tuple[str, int]]) -> list[int]:
    items: list[int] = []
    answers: list[int] = []
    for kind, number in ops:
        if kind == "append":
            items.append(number % M)
        elif kind == "add":
            items = [(item + number) % M for item in items]
        elif kind == "scale":
            items = [item * number % M for item in items]
        elif kind == "get":
            answers.append(items[number])
        else:
            answers.append(sum(items) % M)
    return answers
