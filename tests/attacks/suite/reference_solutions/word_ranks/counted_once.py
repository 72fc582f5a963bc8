from collections import Counter


def word_ranks(words):
    counts = Counter(words)
    return sorted(counts, key=lambda word: (-counts[word], word))
