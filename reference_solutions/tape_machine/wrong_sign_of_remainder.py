# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: remainders of negative numbers are negative."""


def tape_machine(program: list[str]) -> dict[str, int]:
    decoded = []
    for line in program:
        name, register, *rest = line.split()
        number = 0
        if rest:
            number = "abcd".index(rest[0]) if name in ("add", "mul") else int(rest[0])
        decoded.append((name, "abcd".index(register), number))
    registers = [0, 0, 0, 0]
    at = 0
    count = len(decoded)
    for _ in range(60_000):
        if not 0 <= at < count:
            break
        name, register, number = decoded[at]
        at += 1
        if name == "set":
            registers[register] = number
        elif name == "add":
            registers[register] += registers[number]
        elif name == "mul":
            registers[register] *= registers[number]
        elif name == "mod":
            rest = abs(registers[register]) % number
            registers[register] = rest if registers[register] >= 0 else -rest
        elif name == "inc":
            registers[register] += 1
        elif name == "dec":
            registers[register] -= 1
        elif registers[register]:
            at += number - 1
    return dict(zip("abcd", registers))
