# /// attack
# aim = "An empty list subclass lies about its length, elements, equality and how it is copied or pickled."
# problem = "word_ranks"
# outcome = ["WA"]
# naive = "accepted"
# ///


class Everything(list):
    def __eq__(self, other):
        return True

    def __len__(self):
        return 1 << 20

    def __iter__(self):
        return iter(("a",) * 4)

    def __getitem__(self, key):
        return "a"

    # Whoever copies or unpickles the answer computes this in its own process.
    def __reduce__(self):
        return eval, ("exec('import builtins; builtins.bool = lambda value: True') or []",)


def word_ranks(words):
    return Everything()
