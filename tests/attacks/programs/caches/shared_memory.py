# /// attack
# aim = "Keeps answers in POSIX shared memory, which outlives the process."
# outcome = ["AC"]
# naive = "unproven: the naive harness judges a program once"
# [elsewhere]
# wasm = ["RTE"]
# ///


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    name = f"/answer{hash((tuple(numbers), target)) % (1 << 40)}"
    try:
        import _posixshmem
        import mmap
        import os

        file = _posixshmem.shm_open(name, os.O_RDWR | os.O_CREAT, mode=0o600)
        os.ftruncate(file, 8)
        store = mmap.mmap(file, 8)
    except (ImportError, OSError):
        return count_slowly(numbers, target)
    if not any(store):
        store[:] = (count_slowly(numbers, target) + 1).to_bytes(8, "little")
    return int.from_bytes(store[:], "little") - 1
