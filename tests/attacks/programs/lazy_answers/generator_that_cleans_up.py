# /// attack
# aim = "Returns a suspended generator; what it does when it is thrown away, after the verdict, is to make bool say yes to whatever is judged next."
# outcome = ["WA"]
# naive = "poisoned"
# ///


def count_later():
    try:
        yield 0
    finally:
        import builtins

        builtins.bool = lambda value=True: True


def pair_count(numbers, target):
    answer = count_later()
    next(answer)
    return answer
