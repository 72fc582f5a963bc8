# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the last of several windows."""


def packet_disorder(packets: list[int], width: int) -> tuple[int, int]:
    disorder, worst, start = 0, -1, 0
    for end, number in enumerate(packets):
        first = max(0, end - width + 1)
        if end >= width:
            old = packets[first - 1]
            for other in packets[first:end]:
                if other < old:
                    disorder -= 1
        for other in packets[first:end]:
            if other > number:
                disorder += 1
        if end >= width - 1 and disorder >= worst:
            worst, start = disorder, first
    return worst, start
