# /// attack
# aim = "An answer of many millions of values, which has to be encoded, sent, decoded and compared."
# problem = "word_ranks"
# outcome = ["WA", "OLE", "MLE"]
# naive = "unproven: == stops at the first difference"
# [elsewhere]
# wasm = ["TLE"]
# ///


def word_ranks(words):
    return ["x"] * 20_000_000
