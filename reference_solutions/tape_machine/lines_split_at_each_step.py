# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Splits the line of each instruction that is carried out."""


def tape_machine(program: list[str]) -> dict[str, int]:
    registers = {"a": 0, "b": 0, "c": 0, "d": 0}
    at = 0
    while 0 <= at < len(program):
        words = program[at].split()
        name, register = words[0], words[1]
        jump = 1
        if name == "set":
            registers[register] = int(words[2])
        elif name == "add":
            registers[register] += registers[words[2]]
        elif name == "mul":
            registers[register] *= registers[words[2]]
        elif name == "mod":
            registers[register] %= int(words[2])
        elif name == "inc":
            registers[register] += 1
        elif name == "dec":
            registers[register] -= 1
        elif name == "jnz":
            if registers[register] != 0:
                jump = int(words[2])
        at += jump
    return registers
