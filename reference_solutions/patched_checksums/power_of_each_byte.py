# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Raises 257 to a power for each byte of each checksum."""


def patched_checksums(firmware: bytes, events: list[tuple[int, int, int]]) -> int:
    data = list(firmware)
    result = 0
    for kind, first, second in events:
        if kind == 0:
            data[first] = second
        else:
            part = data[first:second]
            length = len(part)
            checksum = sum(
                byte * pow(257, length - 1 - i, 2147483647) for i, byte in enumerate(part)
            )
            result += checksum % 2147483647
    return result
