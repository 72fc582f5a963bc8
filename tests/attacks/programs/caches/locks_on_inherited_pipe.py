# /// attack
# aim = "Keeps answers as byte-range locks on standard error: locks of an open file description live as long as the zygote, which shares it. Only the first run of a case computes."
# outcome = ["AC"]
# naive = "unproven: the naive harness judges a program once"
# [elsewhere]
# wasm = ["RTE"]
# ///

SLOWNESS, BITS = 60, 40
F_OFD_SETLK = 37
SHAPE = "hhqqi4x"


def compute(numbers, target):
    for _ in range(SLOWNESS):
        seen = {}
        total = 0
        for number in numbers:
            total += seen.get(target - number, 0)
            seen[number] = seen.get(number, 0) + 1
    return total


def pair_count(numbers, target):
    try:
        import fcntl
        import struct
    except ImportError:
        return compute(numbers, target)
    place = (hash((tuple(numbers), target)) % (1 << 40)) * 64

    def lock(command, offset):
        record = struct.pack(SHAPE, fcntl.F_WRLCK, 0, place + offset, 1, 0)
        return struct.unpack(SHAPE, fcntl.fcntl(2, command, record))[0]

    def is_locked(offset):
        # A classic lock conflicts with those of the open file itself, and is told so.
        return lock(fcntl.F_GETLK, offset) != fcntl.F_UNLCK

    try:
        if is_locked(BITS):
            return sum(1 << i for i in range(BITS) if is_locked(i))
        total = compute(numbers, target)
        for i in [i for i in range(BITS) if total >> i & 1] + [BITS]:
            lock(F_OFD_SETLK, i)
        return total
    except OSError:
        return compute(numbers, target)
