# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Length by length, entries in their order fill the lists of beginnings that are asked for."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    end = 2 * n + 2
    names = words[2:end:2]
    weights = list(map(int, words[3:end:2]))
    typed = words[end::2]
    ranks = list(map(int, words[end + 1 :: 2]))
    order = sorted(range(n), key=names.__getitem__)
    order.sort(key=weights.__getitem__, reverse=True)
    sorted_names = [names[i] for i in order]
    found: dict[str, list[int]] = {letters: [] for letters in typed}
    by_length: dict[int, set[str]] = {}
    for letters in found:
        by_length.setdefault(len(letters), set()).add(letters)
    for length, wanted in by_length.items():
        heads = [name[:length] for name in sorted_names]
        for head, position in zip(heads, order):
            if head in wanted:
                places = found[head]
                places.append(position + 1)
                if len(places) == 5:
                    wanted.remove(head)
    answers = []
    for letters, rank in zip(typed, ranks):
        places = found[letters]
        answers.append(places[rank - 1] if rank <= len(places) else 0)
    print("\n".join(map(str, answers)))


main()
