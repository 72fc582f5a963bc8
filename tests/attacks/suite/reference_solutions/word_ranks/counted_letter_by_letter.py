def word_ranks(words):
    counts = {}
    for word in words:
        spelled = ""
        for letter in word:
            spelled += letter
        counts[spelled] = counts.get(spelled, 0) + 1
    keys = []
    for word in counts:
        keys.append((-counts[word], [ord(letter) for letter in word], word))
    keys.sort()
    return [key[2] for key in keys]
