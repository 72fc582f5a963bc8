# /// attack
# aim = "Compiles ever larger sources of literals, which no limit on byte code sees."
# outcome = ["TLE", "MLE"]
# naive = "hung"
# ///


def pair_count(numbers, target):
    size = 1 << 14
    while True:
        compile("[" + "1.5j, " * size + "]", "<bomb>", "exec")
