# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Oracle: multiplies and adds digit by digit, as on paper."""

n, m = map(int, input().split())
prices = [[int(digit) for digit in reversed(input())] for _ in range(n)]
total = [0] * 5000
for _ in range(m):
    q, a = map(int, input().split())
    carry = 0
    for place in range(len(total)):
        if place < len(prices[a - 1]):
            carry += prices[a - 1][place] * q
        carry += total[place]
        total[place] = carry % 10
        carry //= 10
    digits = total[:]
    while len(digits) > 1 and digits[-1] == 0:
        digits.pop()
    print(digits.count(0))
