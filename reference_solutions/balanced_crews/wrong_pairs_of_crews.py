# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps the differences of crews 0 and 1, of 2 and 3 and so on, not between the pairs."""


def balanced_crews(log: list[int], crews: int) -> int:
    differences = [0] * (crews // 2 + 1)
    seen = {tuple(differences): 1}
    fair = 0
    for crew in log:
        differences[crew // 2] += 1 - 2 * (crew % 2)
        state = tuple(differences)
        fair += seen.get(state, 0)
        seen[state] = seen.get(state, 0) + 1
    return fair
