# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: opens each recipe once, with what is needed of it so far."""

from collections import deque

MODULUS = 1_000_000_007


def parts_explosion(
    recipes: dict[str, list[tuple[str, int]]], product: str, amount: int
) -> list[tuple[str, int]]:
    totals = {product: amount}
    queue = deque([product])
    while queue:
        name = queue.popleft()
        for part, count in recipes.get(name, ()):
            if part not in totals:
                totals[part] = 0
                queue.append(part)
            totals[part] = (totals[part] + totals[name] * count) % MODULUS
    return sorted((name, total) for name, total in totals.items() if name not in recipes)
