# /// attack
# aim = "Writes machine code into executable memory and calls it through ctypes: requests to the instrument to forget what it has counted, and to stop."
# outcome = ["AC"]
# naive = "undercounted"
# only = ["cachegrind"]
# ///

import mmap
import struct


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


# The request that valgrind knows by its four rotations, with its arguments where rdi points.
CODE = bytes.fromhex("4889f8 31d2 48c1c703 48c1c70d 48c1c73d 48c1c733 4887db 4889d0 c3")
TOOL = {"callgrind": 0x43540000, "cachegrind": 0x43470000}
ZERO, STOP_CALLGRIND, STOP_CACHEGRIND = 1, 5, 1


def ask(number):
    import ctypes

    memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    memory[: len(CODE)] = CODE
    memory[2048 : 2048 + 48] = struct.pack("6Q", number, 0, 0, 0, 0, 0)
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p)(start)(start + 2048)


def pair_count(numbers, target):
    total = count_slowly(numbers, target)
    try:
        ask(TOOL["callgrind"] + ZERO)
        ask(TOOL["callgrind"] + STOP_CALLGRIND)
        ask(TOOL["cachegrind"] + STOP_CACHEGRIND)
    except (ImportError, OSError, ValueError):
        pass
    return total
