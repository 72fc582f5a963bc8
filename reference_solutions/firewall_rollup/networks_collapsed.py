# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Leaves it to the module ipaddress."""

from ipaddress import IPv4Network, collapse_addresses


def firewall_rollup(blocks: list[tuple[int, int]]) -> int:
    networks = [IPv4Network(block) for block in blocks]
    return len(list(collapse_addresses(networks)))
