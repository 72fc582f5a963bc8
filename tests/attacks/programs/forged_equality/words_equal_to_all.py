# /// attack
# aim = "A plain list of the right length whose words are a subclass of str that is equal to every word, so that the order need not be found."
# problem = "word_ranks"
# outcome = ["WA"]
# naive = "accepted"
# ///


class Word(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def encode(self, *how):
        return b""


def word_ranks(words):
    return [Word(word) for word in sorted(set(words))]
