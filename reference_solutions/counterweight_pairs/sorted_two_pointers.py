# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walk down the sorted blocks; the light partners within either limit only grow in number."""

BEYOND = 10**11


def counterweight_pairs(weights: list[int], low: int, high: int) -> int:
    if low > high or not weights:
        return 0
    weights.sort()
    last = len(weights) - 1
    weights.append(BEYOND)
    total = n_fitting = n_light = 0
    fitting = light = weights[0]
    for index in range(last, -1, -1):
        heavy = weights[index]
        most = high - heavy
        while fitting <= most:
            n_fitting += 1
            fitting = weights[n_fitting]
        least = low - heavy
        while light < least:
            n_light += 1
            light = weights[n_light]
        # Partners have smaller indices than the heavier block of a pair.
        if n_fitting < index:
            total += n_fitting - n_light
        elif n_light < index:
            total += index - n_light
        else:
            break
    return total
