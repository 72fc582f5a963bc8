# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Radii of odd and of even centres, copied from the mirror image within the last palindrome."""

from operator import mul

MODULUS = 1_000_000_007


def mirror_weight(row: str) -> int:
    guarded = f"<{row}>"
    end = len(row) + 1
    odd: list[int] = []
    add = odd.append
    # Indices into odd are one less than those into guarded; last and mirror are kept accordingly.
    last = mirror = 0
    for centre in range(1, end):
        radius = last - centre
        if radius > 0:
            known = odd[mirror - centre]
            if known != radius:
                add(known if known < radius else radius)
                continue
        else:
            radius = 1
        while guarded[centre - radius] == guarded[centre + radius]:
            radius += 1
        add(radius)
        last = centre + radius
        mirror = 2 * centre - 1
    even: list[int] = []
    add = even.append
    last = mirror = 0
    # Here centre is the first bead to the right of the middle.
    for centre in range(1, end):
        radius = last - centre
        if radius > 0:
            known = even[mirror - centre]
            if known != radius:
                add(known if known < radius else radius)
                continue
        else:
            radius = 0
        while guarded[centre - 1 - radius] == guarded[centre + radius]:
            radius += 1
        add(radius)
        last = centre + radius
        mirror = 2 * centre - 1
    return (sum(map(mul, odd, odd)) + sum(map(mul, even, even)) + sum(even)) % MODULUS
