# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches each language once for all searches without success, and once for each pair gained."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    speakers: dict[str, list[int]] = {}
    for y, word in enumerate(words[2 + a :], 1):
        for i in range(0, len(word), 2):
            code = word[i : i + 2]
            if code in speakers:
                speakers[code].append(y)
            else:
                speakers[code] = [y]
    known: list[list[str]] = [[]]
    for word in words[2 : 2 + a]:
        codes = [word[i : i + 2] for i in range(0, len(word), 2)]
        known.append([code for code in codes if code in speakers])
    owner = [0] * (b + 1)
    mate = [0] * (a + 1)
    spare = {code: people[:] for code, people in speakers.items()}
    free = []
    for x in range(1, a + 1):
        for code in known[x]:
            people = spare[code]
            while people:
                y = people.pop()
                if not owner[y]:
                    owner[y] = x
                    mate[x] = y
                    break
            else:
                continue
            break
        else:
            free.append(x)
    pairs = a - len(free)
    closed = set()
    before = [-1] * (a + 1)
    for root in free:
        before[root] = 0
        queue = [root]
        opened = []
        for x in queue:
            for code in known[x]:
                if code in closed:
                    continue
                closed.add(code)
                opened.append(code)
                for y in speakers[code]:
                    z = owner[y]
                    if not z:
                        break
                    if before[z] < 0:
                        before[z] = x
                        queue.append(z)
                else:
                    continue
                break
            else:
                continue
            while y:
                owner[y] = x
                mate[x], y = y, mate[x]
                x = before[x]
            pairs += 1
            closed.difference_update(opened)
            for x in queue:
                before[x] = -1
            break
    print(pairs)


main()
