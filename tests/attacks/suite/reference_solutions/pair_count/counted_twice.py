def pair_count(numbers, target):
    ordered = sorted(numbers)
    total = 0
    for _ in range(3):
        counts = {}
        for number in ordered:
            counts[number] = counts.get(number, 0) + 1
        total = 0
        for number in counts:
            other = target - number
            if other == number:
                total += counts[number] * (counts[number] - 1)
            elif other in counts:
                total += counts[number] * counts[other]
    return total // 2
