# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of jukebox_rounds must satisfy."""

MAX_PLAYS = 20_000
MAX_SONG = 99_999
MAX_TIMES = 10


def validate(plays: list[int], times: int) -> None:
    """Raise ValueError unless plays is a short enough list of songs, and times is small."""
    if type(times) is not int or not 1 <= times <= MAX_TIMES:
        raise ValueError(f"times must be an int in 1..{MAX_TIMES}, not {times!r}")
    if type(plays) is not list or len(plays) > MAX_PLAYS:
        raise ValueError(f"plays must be a list of at most {MAX_PLAYS} songs")
    for place, song in enumerate(plays):
        if type(song) is not int or not 0 <= song <= MAX_SONG:
            raise ValueError(f"play {place} must be an int in 0..{MAX_SONG}, not {song!r}")
