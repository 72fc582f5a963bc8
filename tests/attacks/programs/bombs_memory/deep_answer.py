# /// attack
# aim = "An answer of a hundred thousand lists in each other overflows the stack of whoever walks it."
# problem = "word_ranks"
# outcome = ["WA"]
# naive = "unproven: == stops at the first difference, and Python frees nested lists one by one"
# ///


def word_ranks(words):
    nest = []
    for _ in range(100_000):
        nest = [nest]
    return nest
