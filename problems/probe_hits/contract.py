# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of probe_hits must satisfy."""

MAX_STRAND = 12_000
MAX_PROBES = 12_000
MAX_PROBE_LENGTH = 60
MAX_DIFFERENT_LENGTHS = 5


def validate(text: str) -> None:
    """Raise ValueError unless text states a strand, the number of probes, and that many probes."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if len(words) < 3 or not words[1].isdigit():
        raise ValueError("the input must be a strand, the number of probes, and the probes")
    strand, number, *probes = words
    if not (1 <= len(strand) <= MAX_STRAND and 1 <= int(number) <= MAX_PROBES):
        raise ValueError(f"strand or number of probes too large: {len(strand)}, {number}")
    if len(probes) != int(number):
        raise ValueError(f"there must be {number} probes, not {len(probes)}")
    if set(strand) - set("ACGT"):
        raise ValueError("the strand must consist of the letters A, C, G, T")
    for index, probe in enumerate(probes):
        if len(probe) > MAX_PROBE_LENGTH or probe.strip("ACGT"):
            raise ValueError(
                f"probe {index} must be 1 to {MAX_PROBE_LENGTH} of ACGT, not {probe!r}"
            )
    if len(set(map(len, probes))) > MAX_DIFFERENT_LENGTHS:
        raise ValueError(f"the probes have more than {MAX_DIFFERENT_LENGTHS} different lengths")
