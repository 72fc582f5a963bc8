# /// attack
# aim = "Writes to standard output without end."
# outcome = ["OLE", "TLE"]
# naive = "output"
# ///

import os


def pair_count(numbers, target):
    while True:
        os.write(1, b"x" * 65_536)
