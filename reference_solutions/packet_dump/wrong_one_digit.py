# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: one digit for codes below 16."""


def packet_dump(data: bytes) -> str:
    return "".join(
        chr(byte) if 32 <= byte < 127 and byte not in (60, 62) else f"<{byte:x}>" for byte in data
    )
