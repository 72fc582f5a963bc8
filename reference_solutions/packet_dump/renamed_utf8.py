# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Decodes hidden bytes to characters of which UTF-8 makes four bytes, and renames these."""

from codecs import charmap_decode


def packet_dump(data: bytes) -> str:
    # In UTF-8 the character 0x10830 + 0x1000 h + 0x40 l is f0, 90 + h, a0 + l, b0.
    shown = [chr(0x10830 + (byte >> 4) * 0x1000 + (byte & 15) * 0x40) for byte in range(256)]
    for byte in range(32, 127):
        if byte not in b"<>":
            shown[byte] = chr(byte)
    names = bytearray(range(256))
    names[0x90:0xB1] = b"0123456789abcdef" * 2 + b">"
    names[0xF0] = ord("<")
    text, _ = charmap_decode(data, "strict", "".join(shown))
    return bytearray(text.encode()).translate(names).decode()
