# /// attack
# aim = "A small answer that is huge once references are followed: thirty lists, each twice in the next."
# problem = "word_ranks"
# outcome = ["WA", "MLE", "TLE"]
# naive = "unproven: == stops at the first difference"
# ///


def word_ranks(words):
    nest = ["a"]
    for _ in range(30):
        nest = [nest, nest]
    return nest
