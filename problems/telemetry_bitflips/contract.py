# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of telemetry_bitflips must satisfy."""

MAX_FRAMES = 100_000
MAX_LENGTH = 4_000
MAX_BYTES = 3_000_000


def validate(frames: list[bytes]) -> None:
    """Raise ValueError unless frames is a list of bytes of one length."""
    if type(frames) is not list:
        raise ValueError(f"frames must be a list, not {type(frames).__name__}")
    if len(frames) > MAX_FRAMES:
        raise ValueError(f"there are {len(frames)} frames, at most {MAX_FRAMES} are allowed")
    if any(type(frame) is not bytes for frame in frames):
        raise ValueError("each frame must be bytes")
    lengths = set(map(len, frames))
    if len(lengths) > 1:
        raise ValueError("frames differ in length")
    if any(not 1 <= length <= MAX_LENGTH for length in lengths):
        raise ValueError(f"a frame must have 1 to {MAX_LENGTH} bytes")
    if sum(map(len, frames)) > MAX_BYTES:
        raise ValueError(f"all frames together must have at most {MAX_BYTES} bytes")
