# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: replaces one byte after the other, codes of earlier ones included."""


def packet_dump(data: bytes) -> str:
    text = data.decode("latin-1")
    for byte in [*range(32), 60, 62, *range(127, 256)]:
        text = text.replace(chr(byte), f"<{byte:02x}>")
    return text
