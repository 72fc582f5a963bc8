# /// attack
# aim = "After the slow work, tells whoever listens that it is ready and has just begun, by the bytes of the handshake: what came before would not be measured."
# outcome = ["AC"]
# naive = "unproven: the naive harness has no handshake"
# ///

import os


def is_pipe(number):
    try:
        return os.fstat(number).st_mode & 0o170000 == 0o010000
    except OSError:
        return False


def pair_count(numbers, target):
    total = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                total += 1
    # The lowest one carries the answer, which bytes of any kind would spoil.
    pipes = [number for number in range(3, 64) if is_pipe(number)]
    for number in (1, 2, *pipes[1:]):
        for byte in (b"r", b"g", b"f", b"w", b"z"):
            try:
                os.write(number, byte)
            except OSError:
                pass
    return total
