# /// attack
# aim = "Its answer is an int that ends the process with success when it is thrown away, between being judged or encoded and being reported."
# outcome = ["RTE"]
# naive = "silent"
# ///

import os


class Answer(int):
    def __del__(self, exit=os._exit):
        exit(0)


def pair_count(numbers, target):
    n = len(numbers)
    return Answer(sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n)))
