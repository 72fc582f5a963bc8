# /// attack
# aim = "Whoever asks for the text of the exception never gets an answer."
# outcome = ["TLE"]
# naive = "hung"
# ///


class Endless(Exception):
    def __str__(self):
        while True:
            pass


def pair_count(numbers, target):
    raise Endless
