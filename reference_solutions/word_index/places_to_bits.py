# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each word that is asked for, an int with a bit for each letter, made from their places."""

import sys
from collections import defaultdict


def main() -> None:
    head, *lines = sys.stdin.read().splitlines()
    d = int(head.split()[0])
    places: defaultdict[str, list[int]] = defaultdict(list)
    place = 0
    for line in lines[:d]:
        for word in line.split():
            places[word].append(place)
        place += 1
    questions = [line.split() for line in lines[d:]]
    bits = dict.fromkeys([word for words in questions for word in words], 0)
    for word in bits:
        found = places.get(word, ())
        if len(found) * 25 < d:
            value = 0
            for place in found:
                value |= 1 << place
            bits[word] = value
        else:
            digits = bytearray(b"0") * d
            for place in found:
                digits[place] = 49
            digits.reverse()
            bits[word] = int(digits, 2)
    answers = []
    for first, *more in questions:
        found = bits[first]
        for word in more:
            found &= bits[word]
        answers.append(f"{found.bit_count()} {(found & -found).bit_length()}")
    print("\n".join(answers))


main()
