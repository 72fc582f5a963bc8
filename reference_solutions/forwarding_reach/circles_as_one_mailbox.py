# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds circles, and joins what the rules lead to as bits of large integers, last circle first."""


def forwarding_reach(n: int, rules: list[tuple[int, int]]) -> int:
    after: list[list[int]] = [[] for _ in range(n)]
    for a, b in rules:
        after[a].append(b)
    number = [0] * n
    low = [0] * n
    reach = [0] * n
    done = [False] * n
    open_boxes: list[int] = []
    count = 0
    bit = 1
    pairs = 0
    for root in range(n):
        if number[root]:
            continue
        count += 1
        number[root] = low[root] = count
        open_boxes.append(root)
        work = [(root, iter(after[root]))]
        while work:
            box, rest = work[-1]
            for other in rest:
                if not number[other]:
                    count += 1
                    number[other] = low[other] = count
                    open_boxes.append(other)
                    work.append((other, iter(after[other])))
                    break
                if not done[other] and number[other] < low[box]:
                    low[box] = number[other]
            else:
                work.pop()
                least = low[box]
                if work:
                    parent = work[-1][0]
                    if least < low[parent]:
                        low[parent] = least
                if least == number[box]:
                    members = []
                    while True:
                        other = open_boxes.pop()
                        members.append(other)
                        done[other] = True
                        if other == box:
                            break
                    size = len(members)
                    mask = bit * ((1 << size) - 1)
                    bit <<= size
                    for member in members:
                        for other in after[member]:
                            mask |= reach[other]
                    for member in members:
                        reach[member] = mask
                    pairs += size * (mask.bit_count() - 1)
    return pairs
