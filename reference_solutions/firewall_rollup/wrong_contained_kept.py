# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: joins halves until none are left, but never drops a block within another."""


def firewall_rollup(blocks: list[tuple[int, int]]) -> int:
    held = set(blocks)
    waiting = sorted(held, key=lambda block: -block[1])
    for base, length in waiting:
        other = (base ^ (1 << (32 - length)), length)
        if length and (base, length) in held and other in held:
            held -= {(base, length), other}
            whole = (min(base, other[0]), length - 1)
            if whole not in held:
                held.add(whole)
                waiting.append(whole)
    return len(held)
