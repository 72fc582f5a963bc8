# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Letters and questions for `word_index`: size is about the number of words in all letters.

Solutions are slow here when they look into each letter for each question, or go through all letters
that a frequent word occurs in. Words occur as parts of other words.
"""

import random

Lines = list[list[str]]

EDGES: tuple[tuple[list[str], list[str]], ...] = (
    (["a"], ["a", "b", "a a a a a a", "a b"]),
    (["aa", "a a", "a b", "ba"], ["a", "aa", "b", "a a", "a b a"]),
    (["the cat", "the cat sat", "cat the"], ["the cat", "cat the", "sat", "at"]),
    (["x y", "y z", "z x", "x y z"], ["x y", "z y", "x z", "x y z", "x w"]),
    (["q", "q q q", "w"], ["w q", "q", "q q", "w w"]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made archives of up to four letters, whatever the size."""
    letters, questions = rng.choice(EDGES)
    return (_write([line.split() for line in letters], [line.split() for line in questions]),)


def random_letters(size: int, rng: random.Random) -> tuple[str]:
    """Some words are frequent and many are rare; questions take up to three words of either."""
    words = _words(size // 60 + 8, rng)
    letters = _split([_often(words, rng) for _ in range(size)], 8, rng)
    asked = words if size < 1_000 else words[: len(words) // 4]
    questions = [[_often(asked, rng) for _ in range(_few(rng))] for _ in range(size // 7 + 2)]
    for question in questions[::4]:
        question[0] = rng.choice(rng.choice(letters))
    return (_write(letters, questions),)


def frequent_words_hurt_going_through(size: int, rng: random.Random) -> tuple[str]:
    """Two dozen words that occur in every fourth letter; questions have one to four of them."""
    words = _words(24, rng)
    letters = _split(rng.choices(words, k=size), 7, rng)
    questions = [rng.choices(words, k=rng.randint(1, 4)) for _ in range(size // 7 + 2)]
    return (_write(letters, questions),)


def short_letters_hurt_looking_into_each(size: int, rng: random.Random) -> tuple[str]:
    """About six words a letter, out of sixty words."""
    words = _words(min(60, size // 3 + 3), rng)
    letters = _split([_often(words, rng) for _ in range(size)], 6, rng)
    questions = [[_often(words, rng) for _ in range(_few(rng))] for _ in range(size // 7)]
    return (_write(letters, questions or [words[:1]]),)


def answers_at_the_end(size: int, rng: random.Random) -> tuple[str]:
    """Many questions have no answer, or one among the last letters only."""
    words = _words(30, rng)
    early, late = words[:22], words[15:]
    letters = _split(rng.choices(early, k=size * 2 // 3), 8, rng)
    letters += _split(rng.choices(late, k=size // 3 + 1), 8, rng)
    questions = []
    for _ in range(size // 7 + 2):
        question = rng.choices(rng.choice(letters[-len(letters) // 4 :]), k=_few(rng))
        if rng.random() < 0.4:
            question[-1] = rng.choice(("a", "b", rng.choice(early)))
        questions.append(question)
    return (_write(letters, questions),)


def _few(rng: random.Random) -> int:
    """Return a number of words for a question: up to three, or now and then six."""
    return rng.choice((1, 1, 2, 2, 2, 3, 3, 6))


def _words(count: int, rng: random.Random) -> list[str]:
    """Return so many different words, short ones first and many of them made of others."""
    words = ["an", "na", "a"]
    known = {*words, "b"}
    while len(words) < count:
        if rng.random() < 0.3:
            word = rng.choice(words) + rng.choice(("s", "n", rng.choice(words)))
        else:
            word = "".join(rng.choices("abcdehimnorstu", k=rng.randint(3, 9)))
        if word not in known and len(word) <= 12:
            words.append(word)
            known.add(word)
    return words


def _often(words: list[str], rng: random.Random) -> str:
    """Return one of the words, one of the first ones more often than a late one."""
    return words[int(rng.random() ** 3 * len(words))]


def _split(words: list[str], length: int, rng: random.Random) -> Lines:
    """Return letters of about that length, made of all of the words."""
    letters: Lines = []
    place = 0
    while place < len(words):
        end = place + rng.randint(length // 2, length * 3 // 2)
        letters.append(words[place:end])
        place = end
    return letters


def _write(letters: Lines, questions: Lines) -> str:
    """Return the text of an input."""
    lines = [f"{len(letters)} {len(questions)}"]
    lines += [" ".join(words) for words in (*letters, *questions)]
    return "\n".join(lines) + "\n"
