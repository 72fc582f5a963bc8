# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of balanced_stretches must satisfy."""

MAX_BOOKINGS = 15_000
MAX_ACCOUNT = 9_999
MAX_ACCOUNTS = 2_000
MAX_AMOUNT = 1_000


def validate(bookings: list[tuple[int, int]], shortest: int, longest: int) -> None:
    """Raise ValueError unless bookings are a ledger, and shortest and longest are limits for it."""
    if type(bookings) is not list or len(bookings) > MAX_BOOKINGS:
        raise ValueError(f"bookings must be a list of at most {MAX_BOOKINGS} pairs")
    accounts = set()
    for booking in bookings:
        if type(booking) is not tuple or len(booking) != 2:
            raise ValueError(f"not a pair: {booking!r}")
        account, amount = booking
        if type(account) is not int or not 1 <= account <= MAX_ACCOUNT:
            raise ValueError(f"an account must be an int in 1..{MAX_ACCOUNT}, not {account!r}")
        if type(amount) is not int or abs(amount) > MAX_AMOUNT:
            raise ValueError(f"an amount must be an int of at most {MAX_AMOUNT}, not {amount!r}")
        accounts.add(account)
    if len(accounts) > MAX_ACCOUNTS:
        raise ValueError(f"{len(accounts)} accounts are too many")
    if type(shortest) is not int or type(longest) is not int:
        raise ValueError("shortest and longest must be ints")
    if not 1 <= shortest <= longest <= MAX_BOOKINGS:
        raise ValueError(f"shortest or longest is out of bounds: {shortest}, {longest}")
