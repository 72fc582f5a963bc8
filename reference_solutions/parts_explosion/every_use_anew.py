# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Opens the recipe of a part anew for each line that it stands in."""

MODULUS = 1_000_000_007


def parts_explosion(
    recipes: dict[str, list[tuple[str, int]]], product: str, amount: int
) -> list[tuple[str, int]]:
    bought: dict[str, int] = {}
    stack = [(product, amount)]
    while stack:
        name, number = stack.pop()
        if name in recipes:
            for part, count in recipes[name]:
                stack.append((part, number * count % MODULUS))
        else:
            bought[name] = (bought.get(name, 0) + number) % MODULUS
    return sorted(bought.items())
