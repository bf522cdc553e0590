"""Pretends to charge a card. Cards that end in an even digit are accepted."""


def charge(amount, card):
    digits = [letter for letter in card if letter.isdigit()]
    return amount > 0 and len(digits) == 16 and int(digits[-1]) % 2 == 0
