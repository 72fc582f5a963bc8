# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tokens from characters, in postfix order, worked out with a table of functions."""

MODULUS = 1_000_000_007
RANKS = {"+": 3, "~": 2, "*": 1}
FUNCTIONS = {
    "+": lambda a, b: (a + b) % MODULUS,
    "~": lambda a, b: max(a, b) - min(a, b),
    "*": lambda a, b: (a * b) % MODULUS,
}


def tokenize(text: str) -> list[int | str]:
    tokens = []
    number = None
    for character in text:
        if character.isdigit():
            number = (number or 0) * 10 + int(character)
        else:
            if number is not None:
                tokens.append(number)
                number = None
            tokens.append(character)
    if number is not None:
        tokens.append(number)
    return tokens


def to_postfix(tokens: list[int | str]) -> list[int | str]:
    output = []
    waiting = []
    for token in tokens:
        if isinstance(token, int):
            output.append(token)
        elif token == "(":
            waiting.append(token)
        elif token == ")":
            while waiting[-1] != "(":
                output.append(waiting.pop())
            waiting.pop()
        else:
            while waiting and waiting[-1] != "(" and RANKS[waiting[-1]] >= RANKS[token]:
                output.append(waiting.pop())
            waiting.append(token)
    while waiting:
        output.append(waiting.pop())
    return output


def evaluate(postfix: list[int | str]) -> int:
    values = []
    for token in postfix:
        if token in FUNCTIONS:
            b = values.pop()
            a = values.pop()
            values.append(FUNCTIONS[token](a, b))
        else:
            values.append(token)
    return values[0]


for _ in range(int(input())):
    print(evaluate(to_postfix(tokenize(input().strip()))))
