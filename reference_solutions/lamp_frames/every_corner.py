# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every two lamps as corners that face each other, the upper one to the left."""


def lamp_frames(wall: list[str]) -> int:
    lit = {(i, j) for i, row in enumerate(wall) for j, lamp in enumerate(row) if lamp == "#"}
    frames = 0
    for top, left in lit:
        for bottom, right in lit:
            if top < bottom and left < right and {(top, right), (bottom, left)} <= lit:
                frames += 1
    return frames
