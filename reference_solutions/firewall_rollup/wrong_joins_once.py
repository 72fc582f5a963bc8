# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: one join per new block."""


def firewall_rollup(blocks: list[tuple[int, int]]) -> int:
    stack: list[tuple[int, int]] = []
    for base, length in sorted(blocks):
        if stack and base < stack[-1][0] + (1 << (32 - stack[-1][1])):
            continue
        if stack and stack[-1][1] == length and stack[-1][0] ^ base == 1 << (32 - length):
            base, length = stack.pop()
            length -= 1
        stack.append((base, length))
    return len(stack)
