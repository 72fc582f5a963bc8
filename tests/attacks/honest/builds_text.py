# /// attack
# aim = "Collects its output as text, piece by piece, and prints it in one go; notes go to standard error."
# problem = "pair_program"
# outcome = ["AC"]
# deserves = 0.5
# ///

import io
import sys

target, *numbers = map(int, sys.stdin.buffer.read().split())
seen = {}
total = 0
for number in numbers:
    total += seen.get(target - number, 0)
    seen[number] = seen.get(number, 0) + 1
text = io.StringIO()
for digit in str(total):
    text.write(digit)
print(f"{len(numbers)} numbers", file=sys.stderr)
sys.stdout.write(text.getvalue() + "\n")
