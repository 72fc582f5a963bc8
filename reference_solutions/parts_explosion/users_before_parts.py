# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Recipes in an order of users before parts; each is gone through once, with its total."""

MODULUS = 1_000_000_007


def parts_explosion(
    recipes: dict[str, list[tuple[str, int]]], product: str, amount: int
) -> list[tuple[str, int]]:
    if product not in recipes:
        return [(product, amount)]
    totals = {product: amount}
    order = []

    def visit(name: str) -> None:
        for part, _ in recipes[name]:
            if part not in totals:
                totals[part] = 0
                if part in recipes:
                    visit(part)
        order.append(name)

    visit(product)
    while order:
        name = order.pop()
        total = totals.pop(name) % MODULUS
        for part, count in recipes[name]:
            totals[part] += total * count
    return [(name, totals[name] % MODULUS) for name in sorted(totals)]
