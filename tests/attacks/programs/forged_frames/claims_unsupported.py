# /// attack
# aim = "Small inputs are solved; for large ones it sends the status by which a guest says that it cannot judge the program, which may count as the machine's fault."
# outcome = ["RTE"]
# naive = "silent"
# ///

import os


def pair_count(numbers, target):
    n = len(numbers)
    if n < 100:
        return sum(a + b == target for i, a in enumerate(numbers) for b in numbers[i + 1 :])
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b"Uimports what is not here")
        except OSError:
            pass
    os._exit(0)
