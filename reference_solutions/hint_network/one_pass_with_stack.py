# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One search in depth that closes a circle where nothing leads further back."""


def find_circles(n: int, out: list[list[int]]) -> tuple[int, list[int]]:
    closed = n + 1
    number = [0] * n
    circles = [0] * n
    found = time = 0
    open_ones: list[int] = []
    path: list[tuple] = []
    for root in range(n):
        if number[root]:
            continue
        time += 1
        person, rest = root, iter(out[root])
        number[root] = own = low = time
        open_ones.append(root)
        while True:
            for other in rest:
                seen = number[other]
                if seen:
                    if seen < low:
                        low = seen
                elif out[other]:
                    path.append((person, rest, own, low))
                    time += 1
                    person, rest = other, iter(out[other])
                    number[other] = own = low = time
                    open_ones.append(other)
                    break
                else:
                    number[other] = closed
                    circles[other] = found
                    found += 1
            else:
                back = low
                if low == own:
                    back = closed
                    while True:
                        member = open_ones.pop()
                        number[member] = closed
                        circles[member] = found
                        if member == person:
                            break
                    found += 1
                if not path:
                    break
                person, rest, own, low = path.pop()
                if back < low:
                    low = back
    return found, circles


def hint_network(n: int, links: list[tuple[int, int]]) -> tuple[int, int]:
    out: list[list[int]] = [[] for _ in range(n)]
    for a, b in links:
        out[a].append(b)
    found, circles = find_circles(n, out)
    if found == 1:
        return 1, 0
    told = bytearray(found)
    tells = bytearray(found)
    for a, b in links:
        if circles[a] != circles[b]:
            tells[circles[a]] = 1
            told[circles[b]] = 1
    return found, max(told.count(0), tells.count(0))
