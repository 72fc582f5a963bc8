# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes away one end after the other; a place knows the xor of what is left around it."""


def patrol_posts(costs: list[int], paths: list[tuple[int, int]]) -> int:
    n = len(costs)
    degrees = [0] * n
    links = [0] * n
    for a, b in paths:
        degrees[a] += 1
        degrees[b] += 1
        links[a] ^= b
        links[b] ^= a
    degrees[0] += n
    waiting = [0] * n
    extra = [sum(costs)] * n
    for place in range(n):
        while degrees[place] == 1:
            degrees[place] = 0
            other = links[place]
            degrees[other] -= 1
            links[other] ^= place
            own = costs[place]
            rest = waiting[place]
            costs[other] += own if own < rest else rest
            rest += extra[place]
            if own <= rest:
                waiting[other] += own
                extra[other] = 0
            else:
                waiting[other] += rest
                rest = own - rest
                if rest < extra[other]:
                    extra[other] = rest
            place = other
    return min(costs[0], waiting[0] + extra[0])
