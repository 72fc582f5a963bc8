def word_ranks(words):
    return sorted(set(words), key=lambda word: (-words.count(word), word), reverse=True)
