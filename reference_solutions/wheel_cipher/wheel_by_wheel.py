# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sends the telegram through one wheel after the other, character by character."""


def wheel_cipher(telegram: str, wheels: list[str]) -> str:
    for wheel in wheels:
        moved = ""
        place = 0
        for letter in telegram:
            if letter != " ":
                letter = chr((ord(letter) + ord(wheel[place]) - 194) % 26 + 97)
            moved += letter
            place += 1
            if place == len(wheel):
                place = 0
        telegram = moved
    return telegram
