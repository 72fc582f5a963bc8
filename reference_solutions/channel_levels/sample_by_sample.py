# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reads every sample from its two bytes and updates its channel."""


def channel_levels(pcm: bytes, channels: int) -> list[tuple[int, int, int]]:
    lows = [40_000] * channels
    highs = [-40_000] * channels
    sums = [0] * channels
    for index in range(len(pcm) // 2):
        value = int.from_bytes(pcm[2 * index : 2 * index + 2], "little", signed=True)
        channel = index % channels
        lows[channel] = min(lows[channel], value)
        highs[channel] = max(highs[channel], value)
        sums[channel] += abs(value)
    return list(zip(lows, highs, sums))
