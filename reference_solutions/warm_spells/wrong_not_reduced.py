# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: returns the sum and the length of the spell."""


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    answers = []
    for least in lengths:
        p, q = sum(readings[:least]), least
        for start in range(len(readings)):
            for stop in range(start + least, len(readings) + 1):
                total = sum(readings[start:stop])
                if total * q > p * (stop - start):
                    p, q = total, stop - start
        answers.append((p, q))
    return answers
