# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What one piece needs of everything bought, as a dict for each recipe, made once."""

MODULUS = 1_000_000_007


def parts_explosion(
    recipes: dict[str, list[tuple[str, int]]], product: str, amount: int
) -> list[tuple[str, int]]:
    memo: dict[str, dict[str, int]] = {}

    def needs(name: str) -> dict[str, int]:
        if name in memo:
            return memo[name]
        if name not in recipes:
            return {name: 1}
        result: dict[str, int] = {}
        for part, count in recipes[name]:
            for bought, number in needs(part).items():
                result[bought] = (result.get(bought, 0) + number * count) % MODULUS
        memo[name] = result
        return result

    return sorted((name, number * amount % MODULUS) for name, number in needs(product).items())
