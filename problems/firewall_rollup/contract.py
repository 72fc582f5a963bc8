# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of firewall_rollup must satisfy."""

MAX_BLOCKS = 20_000
MAX_LENGTH = 32


def validate(blocks: list[tuple[int, int]]) -> None:
    """Raise ValueError unless all blocks are pairs of a length and a base that fits it."""
    if type(blocks) is not list or len(blocks) > MAX_BLOCKS:
        raise ValueError(f"blocks must be a list of at most {MAX_BLOCKS} pairs")
    for index, block in enumerate(blocks):
        if type(block) is not tuple or len(block) != 2:
            raise ValueError(f"block {index} must be a pair, not {block!r}")
        base, length = block
        if type(base) is not int or type(length) is not int or not 0 <= length <= MAX_LENGTH:
            raise ValueError(f"block {index} must have a base and a length in 0..32: {block}")
        if not 0 <= base < 1 << MAX_LENGTH or base % (1 << MAX_LENGTH - length):
            raise ValueError(f"block {index} must have a base that fits its length: {block}")
