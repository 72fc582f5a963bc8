# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A queue of all beginnings, and where in it each valid name stands; the rest is skipped."""

import sys


def main() -> None:
    words = iter(sys.stdin.read().split())
    next(words)
    life = int(next(words))
    last: dict[str, int] = {}
    names: list[str] = []
    append = names.append
    ends: list[int] = []
    add_end = ends.append
    head = tail = 0
    out: list[str] = []
    for word, time in zip(words, words):
        if word == "add":
            name = next(words)
            last[name] = tail
            append(name)
            add_end(int(time) + life)
            tail += 1
        elif word == "renew":
            name = next(words)
            if name in last:
                now = int(time)
                if ends[last[name]] > now:
                    last[name] = tail
                    append(name)
                    add_end(now + life)
                    tail += 1
        elif word == "kill":
            last.pop(next(words), None)
        else:
            now = int(time)
            while head < tail:
                name = names[head]
                if last.get(name) == head:
                    if ends[head] > now:
                        break
                    del last[name]
                head += 1
            else:
                name = "-"
            out.append(name if word == "oldest" else str(len(last)))
    print("\n".join(out))


main()
