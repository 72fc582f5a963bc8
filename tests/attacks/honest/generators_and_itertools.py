# /// attack
# aim = "Generators that delegate to each other, itertools, comprehensions and walrus inside; plain data outside."
# problem = "word_ranks"
# outcome = ["AC"]
# deserves = 0.6
# ///

from itertools import accumulate, chain, groupby, islice, repeat, starmap


def batches(words):
    iterator = iter(words)
    while batch := tuple(islice(iterator, 64)):
        yield batch


def flattened(words):
    yield from chain.from_iterable(batches(words))


def word_ranks(words):
    runs = ((word, sum(1 for _ in run)) for word, run in groupby(sorted(flattened(words))))
    ranked = sorted(starmap(lambda word, count: (-count, word), runs))
    totals = list(accumulate((count for count, _ in ranked), initial=0))
    assert totals[-1] == -len(words)
    return [word for (_, word), _ in zip(ranked, repeat(None))]
