# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through all packets again for every number that there is a packet of."""


def meter_packets(blob: bytes, top: int) -> list[tuple[int, int, int, int]]:
    packets = []
    while len(blob) >= 8:
        packets.append(blob[:8])
        blob = blob[8:]
    good = [packet for packet in packets if packet[2] == 0]
    found = []
    for name in {packet[:2] for packet in good}:
        counters = [
            packet[4] + 256 * (packet[5] + 256 * (packet[6] + 256 * packet[7]))
            for packet in good
            if packet[:2] == name
        ]
        uses = [0]
        for old, new in zip(counters, counters[1:]):
            uses.append(new if new < old else new - old)
        found.append((-sum(uses), name[0] + 256 * name[1], len(counters), max(uses)))
    return [(number, count, -total, largest) for total, number, count, largest in sorted(found)][
        :top
    ]
