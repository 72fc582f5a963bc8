# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Four characters for each byte, by four translations into strides, and fillers left out."""


def packet_dump(data: bytes) -> str:
    shown = bytearray(b"<%02x>" * 256 % tuple(range(256)))
    for byte in range(32, 127):
        if byte not in b"<>":
            shown[4 * byte : 4 * byte + 4] = b"%c\0\0\0" % byte
    # A bytearray is translated with fewer steps than bytes, and need not be copied again.
    source = bytearray(data)
    text = bytearray(4 * len(data))
    for place in range(4):
        text[place::4] = source.translate(shown[place::4])
    return text.translate(None, b"\0").decode()
