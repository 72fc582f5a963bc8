# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares binary texts, which lack the zeros in front."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    texts = [bin(int.from_bytes(frame, "big"))[2:] for frame in frames]
    return [sum(x != y for x, y in zip(a, b)) for a, b in zip(texts, texts[1:])]
