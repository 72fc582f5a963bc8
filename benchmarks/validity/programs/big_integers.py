"""Big integers: built-in arithmetic against loops over digits, factors and bits."""

from .base import Collection
from .inputs import make_bits, make_integers


def power_by_squaring(bases: list[int], exponents: list[int], modulus: int) -> int:
    total = 0
    for base, exponent in zip(bases, exponents, strict=True):
        result = 1
        while exponent:
            if exponent & 1:
                result = result * base % modulus
            base = base * base % modulus
            exponent >>= 1
        total ^= result
    return total


def power_built_in(bases: list[int], exponents: list[int], modulus: int) -> int:
    total = 0
    for base, exponent in zip(bases, exponents, strict=True):
        total ^= pow(base, exponent, modulus)
    return total


def factorial_by_loop(sizes: list[int]) -> int:
    total = 0
    for size in sizes:
        product = 1
        for factor in range(2, size + 1):
            product *= factor
        total ^= product
    return total


def factorial_built_in(sizes: list[int]) -> int:
    import math

    total = 0
    for size in sizes:
        total ^= math.factorial(size)
    return total


def digit_sums_by_division(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        while number:
            number, digit = divmod(number, 10)
            total += digit
    return total


def digit_sums_by_text(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        total += sum(map(int, str(number)))
    return total


def fibonacci_by_addition(sizes: list[int]) -> int:
    total = 0
    for size in sizes:
        a, b = 0, 1
        for _ in range(size):
            a, b = b, a + b
        total ^= a
    return total


def fibonacci_by_doubling(sizes: list[int]) -> int:
    total = 0
    for size in sizes:
        a, b = 0, 1
        for bit in bin(size)[2:]:
            a, b = a * (2 * b - a), a * a + b * b
            if bit == "1":
                a, b = b, a + b
        total ^= a
    return total


def divisors_by_euclid(xs: list[int], ys: list[int]) -> int:
    total = 0
    for a, b in zip(xs, ys, strict=True):
        while b:
            a, b = b, a % b
        total += a
    return total


def divisors_built_in(xs: list[int], ys: list[int]) -> int:
    import math

    total = 0
    for a, b in zip(xs, ys, strict=True):
        total += math.gcd(a, b)
    return total


def product_from_left(factors: list[int]) -> int:
    product = 1
    for factor in factors:
        product *= factor
    return product % 1_000_007


def product_as_tree(factors: list[int]) -> int:
    while len(factors) > 1:
        longer = [factors[i] * factors[i + 1] for i in range(0, len(factors) - 1, 2)]
        if len(factors) % 2:
            longer.append(factors[-1])
        factors = longer
    return factors[0] % 1_000_007


def bits_by_clearing(numbers: list[int]) -> int:
    count = 0
    for number in numbers:
        while number:
            number &= number - 1
            count += 1
    return count


def bits_by_text(numbers: list[int]) -> int:
    count = 0
    for number in numbers:
        count += bin(number).count("1")
    return count


def roots_by_bisection(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        low, high = 0, 1 << (number.bit_length() + 1) // 2
        while low < high:
            middle = (low + high + 1) >> 1
            if middle * middle <= number:
                low = middle
            else:
                high = middle - 1
        total ^= low
    return total


def roots_by_newton(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        root = 1 << (number.bit_length() + 1) // 2
        while True:
            better = (root + number // root) >> 1
            if better >= root:
                break
            root = better
        total ^= root
    return total


def bytes_by_shifting(values: list[int], size: int) -> int:
    total = 0
    for start in range(0, len(values), size):
        number = 0
        for value in values[start : start + size]:
            number = number << 8 | value
        total ^= number
    return total


def bytes_by_conversion(values: list[int], size: int) -> int:
    total = 0
    for start in range(0, len(values), size):
        total ^= int.from_bytes(bytes(values[start : start + size]), "big")
    return total


def decimal_text_by_chunks(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        chunks = []
        while number:
            number, low = divmod(number, 10**18)
            chunks.append(str(low).zfill(18))
        total += "".join(reversed(chunks)).count("7")
    return total


def decimal_text_built_in(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        total += str(number).count("7")
    return total


_KIND = Collection("big integers")
PAIRS = (
    _KIND.pair(
        "power",
        power_by_squaring,
        power_built_in,
        lambda: (make_bits(40, 500), make_bits(40, 301), make_bits(1, 509)[0]),
    ),
    _KIND.pair(
        "factorial",
        factorial_by_loop,
        factorial_built_in,
        lambda: (make_integers(130, 2_000),),
    ),
    _KIND.pair(
        "digit-sums", digit_sums_by_division, digit_sums_by_text, lambda: (make_bits(400, 800),)
    ),
    _KIND.pair(
        "fibonacci",
        fibonacci_by_addition,
        fibonacci_by_doubling,
        lambda: (make_integers(150, 18_000),),
    ),
    _KIND.pair(
        "divisors",
        divisors_by_euclid,
        divisors_built_in,
        lambda: (make_bits(2_200, 500), make_bits(2_200, 501)),
    ),
    _KIND.pair("product", product_from_left, product_as_tree, lambda: (make_bits(6_000, 30),)),
    _KIND.pair("count-bits", bits_by_clearing, bits_by_text, lambda: (make_bits(6_000, 200),)),
    _KIND.pair("roots", roots_by_bisection, roots_by_newton, lambda: (make_bits(1_700, 600),)),
    _KIND.pair(
        "from-bytes",
        bytes_by_shifting,
        bytes_by_conversion,
        lambda: (make_integers(560_000, 256), 60),
    ),
    _KIND.pair(
        "to-decimal",
        decimal_text_by_chunks,
        decimal_text_built_in,
        lambda: (make_bits(50, 9_000),),
    ),
)
