# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: waits for all recipes that use a part, also for those that are not needed."""

from collections import defaultdict

MODULUS = 1_000_000_007


def parts_explosion(
    recipes: dict[str, list[tuple[str, int]]], product: str, amount: int
) -> list[tuple[str, int]]:
    uses: dict[str, int] = defaultdict(int)
    for lines in recipes.values():
        for part, _ in lines:
            uses[part] += 1
    totals: dict[str, int] = defaultdict(int)
    totals[product] = amount
    ready = [product]
    while ready:
        name = ready.pop()
        for part, count in recipes.get(name, ()):
            totals[part] = (totals[part] + totals[name] * count) % MODULUS
            uses[part] -= 1
            if uses[part] == 0:
                ready.append(part)
    return sorted((name, total) for name, total in totals.items() if name not in recipes)
