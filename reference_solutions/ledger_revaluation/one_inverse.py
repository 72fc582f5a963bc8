# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Items stored as they would have been at the beginning; all inverses come from a single one."""

M = 1_000_000_007


def ledger_revaluation(ops: list[tuple[str, int]]) -> list[int]:
    factors = [x for word, x in ops if word == "scale" and x % M]
    inverse = 1
    for x in factors:
        inverse = inverse * x % M
    inverse = pow(inverse, -1, M)
    inverses: list[int] = []
    append = inverses.append
    for x in reversed(factors):
        append(inverse)
        inverse = inverse * x % M
    next_inverse = inverses.pop
    items: list[int] = []
    append = items.append
    answers: list[int] = []
    answer = answers.append
    scale = inverse = 1
    shift = total = count = 0
    dead = 0  # items before this one have lost their own value
    for word, x in ops:
        if word == "append":
            append((x - shift) * inverse % M)
            total += x
            count += 1
        elif word == "get":
            answer((items[x] * scale + shift) % M if x >= dead else shift % M)
        elif word == "add":
            shift += x
            total += x * count
        elif word == "scale":
            if x % M:
                scale = scale * x % M
                shift = shift * x % M
                total = total * x % M
                inverse = next_inverse()
            else:
                dead = count
                shift = total = 0
        else:
            answer(total % M)
    return answers
