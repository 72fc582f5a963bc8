"""Strings: joining, splitting, replacing, translating, formatting, and loops over characters."""

from .base import Collection
from .inputs import make_integers, make_text, make_words


def shift_letters_by_loop(text: str, places: int) -> str:
    shifted = []
    for letter in text:
        if "a" <= letter <= "z":
            shifted.append(chr((ord(letter) - 97 + places) % 26 + 97))
        else:
            shifted.append(letter)
    return "".join(shifted)


def shift_letters_by_table(text: str, places: int) -> str:
    small = "abcdefghijklmnopqrstuvwxyz"
    table = {letter: small[(i + places) % 26] for i, letter in enumerate(small)}
    return "".join([table.get(letter, letter) for letter in text])


def drop_vowels_by_replace(text: str, times: int) -> int:
    total = 0
    for i in range(times):
        rest = text[i:]
        for vowel in "aeiou":
            rest = rest.replace(vowel, "")
        total += len(rest)
    return total


def drop_vowels_by_translate(text: str, times: int) -> int:
    table = str.maketrans("", "", "aeiou")
    total = 0
    for i in range(times):
        total += len(text[i:].translate(table))
    return total


def tokens_by_regex(text: str) -> int:
    import re

    return len(set(re.findall(r"[a-z]+", text.lower())))


def tokens_by_split(text: str) -> int:
    words = set()
    for word in text.lower().split():
        words.add(word.strip(",.;!"))
    words.discard("")
    return len(words)


def palindromes_by_pointers(words: list[str]) -> int:
    count = 0
    for word in words:
        i, j = 0, len(word) - 1
        while i < j and word[i] == word[j]:
            i += 1
            j -= 1
        if i >= j:
            count += 1
    return count


def palindromes_by_reversal(words: list[str]) -> int:
    count = 0
    for word in words:
        if word == word[::-1]:
            count += 1
    return count


def lines_by_format(names: list[str], marks: list[int]) -> int:
    total = 0
    for name, mark in zip(names, marks, strict=True):
        total += f"{name:<12}|{mark:>8}|{mark % 1000:04d}|{mark:x}".count("0")
    return total


def lines_by_hand(names: list[str], marks: list[int]) -> int:
    total = 0
    for name, mark in zip(names, marks, strict=True):
        line = name.ljust(12) + "|" + str(mark).rjust(8) + "|"
        line = line + str(mark % 1000).zfill(4) + "|" + hex(mark)[2:]
        total += line.count("0")
    return total


def letters_by_loop(text: str) -> list[int]:
    counts = [0] * 26
    for letter in text:
        place = ord(letter) - 97
        if 0 <= place < 26:
            counts[place] += 1
    return counts


def letters_by_counter(text: str) -> list[int]:
    from collections import Counter

    counts = Counter(text)
    return [counts[chr(place + 97)] for place in range(26)]


def runs_by_groupby(text: str) -> str:
    from itertools import groupby

    return "".join(f"{letter}{len(list(group))}" for letter, group in groupby(text))


def runs_by_index(text: str) -> str:
    parts = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or text[i] != text[start]:
            parts.append(f"{text[start]}{i - start}")
            start = i
    return "".join(parts)


def fields_by_character(text: str) -> int:
    total = 0
    field = ""
    for character in text:
        if character == " ":
            if field:
                total += len(field) * len(field)
            field = ""
        else:
            field += character
    return total + len(field) * len(field)


def fields_by_split(text: str) -> int:
    total = 0
    for field in text.split():
        total += len(field) * len(field)
    return total


def numbers_by_character(text: str) -> int:
    total = number = 0
    for character in text:
        if character == ",":
            total += number
            number = 0
        else:
            number = number * 10 + ord(character) - 48
    return total + number


def numbers_by_int(text: str) -> int:
    return sum(map(int, text.split(",")))


def hexadecimal_by_digits(numbers: list[int]) -> int:
    digits = "0123456789abcdef"
    total = 0
    for number in numbers:
        text = ""
        for _ in range(6):
            text = digits[number % 16] + text
            number //= 16
        total += text.count("a")
    return total


def hexadecimal_by_format(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        total += f"{number:06x}".count("a")
    return total


_KIND = Collection("strings")
PAIRS = (
    _KIND.pair(
        "shift-letters",
        shift_letters_by_loop,
        shift_letters_by_table,
        lambda: (make_text(25_000), 5),
    ),
    _KIND.pair(
        "drop-vowels",
        drop_vowels_by_replace,
        drop_vowels_by_translate,
        lambda: (make_text(4_000), 75),
    ),
    _KIND.pair("tokens", tokens_by_regex, tokens_by_split, lambda: (make_text(70_000),)),
    _KIND.pair(
        "palindromes",
        palindromes_by_pointers,
        palindromes_by_reversal,
        lambda: (make_words(100_000, letters="ab"),),
    ),
    _KIND.pair(
        "format-lines",
        lines_by_format,
        lines_by_hand,
        lambda: (make_words(20_000), make_integers(20_000)),
    ),
    _KIND.pair("count-letters", letters_by_loop, letters_by_counter, lambda: (make_text(30_000),)),
    _KIND.pair(
        "run-lengths",
        runs_by_groupby,
        runs_by_index,
        lambda: ("".join(make_words(12_000, letters="ab")),),
    ),
    _KIND.pair("fields", fields_by_character, fields_by_split, lambda: (make_text(75_000),)),
    _KIND.pair(
        "parse-integers",
        numbers_by_character,
        numbers_by_int,
        lambda: (",".join(map(str, make_integers(70_000))),),
    ),
    _KIND.pair(
        "hexadecimal",
        hexadecimal_by_digits,
        hexadecimal_by_format,
        lambda: (make_integers(40_000),),
    ),
)
