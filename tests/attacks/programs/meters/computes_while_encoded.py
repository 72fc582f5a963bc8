# /// attack
# aim = "Returns a list that only computes its values when it is read, after the clock has stopped."
# problem = "word_ranks"
# outcome = ["WA"]
# naive = "accepted"
# ///


class Later(list):
    def __init__(self, words):
        super().__init__()
        self.words = words

    def compute(self):
        distinct = []
        for word in self.words:
            if word not in distinct:
                distinct.append(word)
        return sorted(distinct, key=lambda word: (-self.words.count(word), word))

    def __iter__(self):
        return iter(self.compute())

    def __len__(self):
        return len(self.compute())

    def __getitem__(self, place):
        return self.compute()[place]

    def __eq__(self, other):
        return self.compute() == other


def word_ranks(words):
    return Later(words)
