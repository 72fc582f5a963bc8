def window_sums(numbers, width):
    total = sum(numbers[:width])
    sums = [total]
    for i in range(width, len(numbers)):
        total += numbers[i] - numbers[i - width]
        sums.append(total)
    return sums
