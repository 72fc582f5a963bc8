# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: multiplies the later bytes by the larger powers."""


def patched_checksums(firmware: bytes, events: list[tuple[int, int, int]]) -> int:
    data = list(firmware)
    result = 0
    for kind, first, second in events:
        if kind == 0:
            data[first] = second
            continue
        checksum = 0
        for i in reversed(range(first, second)):
            checksum = (checksum * 257 + data[i]) % 2147483647
        result += checksum
    return result
