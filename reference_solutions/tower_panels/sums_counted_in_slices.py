# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each pair of floors, looks for each sum that is needed in a slice of the running sums."""

from itertools import accumulate
from operator import add


def tower_panels(tower: list[list[int]], brightness: int) -> int:
    lamps = len(tower[0])
    found = 0
    for top in range(len(tower)):
        columns = [0] * lamps
        for floor in tower[top:]:
            columns = list(map(add, columns, floor))
            totals = list(accumulate(columns + columns, initial=0))
            found += totals[lamps] == brightness
            for first in range(lamps):
                wanted = totals[first] + brightness
                found += totals[first + 1 : first + lamps].count(wanted)
    return found
