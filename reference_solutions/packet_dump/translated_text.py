# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""str.translate with a dict of the codes."""


def packet_dump(data: bytes) -> str:
    codes = {}
    for byte in range(256):
        if not 32 <= byte <= 126 or byte in (60, 62):
            codes[byte] = f"<{byte:02x}>"
    return data.decode("latin-1").translate(codes)
