def pair_count(numbers, target):
    counts = {}
    total = 0
    for number in numbers:
        total += counts.get(target - number, 0)
        counts[number] = counts.get(number, 0) + 1
    return total + 1
