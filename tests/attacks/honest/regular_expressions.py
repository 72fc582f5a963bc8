# /// attack
# aim = "Regular expressions compiled at load and in a loop, str.translate and format, on the whole input as one text."
# problem = "word_ranks"
# outcome = ["AC"]
# deserves = 0.6
# ///

import re
import string
from collections import Counter

WORD = re.compile(r"(?P<word>[a-z]+)(?:\W|$)")


def word_ranks(words):
    text = " ".join(words).translate(str.maketrans(string.ascii_uppercase, string.ascii_lowercase))
    counts = Counter(WORD.findall(text))
    assert all(re.fullmatch(rf"[{letter}-z]*", letter) for letter in "abc")
    return sorted(counts, key=lambda word: (-counts[word], word))
