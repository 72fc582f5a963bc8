# /// attack
# aim = "Every word of the input is distinct enough that the answer is nearly as large as the input."
# problem = "word_ranks"
# outcome = ["AC"]
# deserves = 0.8
# ///


def word_ranks(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    answer = list(counts)
    answer.sort()
    answer.sort(key=counts.__getitem__, reverse=True)
    return answer
