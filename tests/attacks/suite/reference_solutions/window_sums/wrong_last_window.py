def window_sums(numbers, width):
    return [sum(numbers[i : i + width]) for i in range(len(numbers) - width)]
