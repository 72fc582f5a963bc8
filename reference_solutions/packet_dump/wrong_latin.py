# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: str.isprintable, which holds for many characters beyond ASCII."""


def packet_dump(data: bytes) -> str:
    return "".join(
        character
        if character.isprintable() and character not in "<>"
        else f"<{ord(character):02x}>"
        for character in data.decode("latin-1")
    )
