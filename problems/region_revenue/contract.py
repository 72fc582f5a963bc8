# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of region_revenue must satisfy."""

MAX_CUSTOMERS = 20_000
MAX_ORDERS = 60_000
MAX_ID = 1_000_000
MAX_CENTS = 1_000_000
MAX_REGIONS = 200
MAX_NAME_LENGTH = 12


def validate(customers: list[tuple[int, str]], orders: list[tuple[int, int]]) -> None:
    """Raise ValueError unless customers are well-formed and distinct, and orders within bounds."""
    if type(customers) is not list or len(customers) > MAX_CUSTOMERS:
        raise ValueError(f"customers must be a list of at most {MAX_CUSTOMERS} tuples")
    if type(orders) is not list or len(orders) > MAX_ORDERS:
        raise ValueError(f"orders must be a list of at most {MAX_ORDERS} tuples")
    for row in customers:
        if type(row) is not tuple or len(row) != 2 or not (_is_id(row[0]) and _is_name(row[1])):
            raise ValueError(f"{row!r} is not a customer with the name of a region")
    if len({customer for customer, _ in customers}) < len(customers):
        raise ValueError("a customer is listed twice")
    if len({region for _, region in customers}) > MAX_REGIONS:
        raise ValueError(f"there must be at most {MAX_REGIONS} regions")
    for order in orders:
        if type(order) is not tuple or len(order) != 2 or not _is_id(order[0]):
            raise ValueError(f"{order!r} is not an order of a customer")
        if type(order[1]) is not int or abs(order[1]) > MAX_CENTS:
            raise ValueError(f"{order!r}: cents must be in -{MAX_CENTS}..{MAX_CENTS}")


def _is_id(value: object) -> bool:
    return type(value) is int and 0 <= value <= MAX_ID


def _is_name(text: object) -> bool:
    return (
        type(text) is str
        and 1 <= len(text) <= MAX_NAME_LENGTH
        and text.isascii()
        and text.isalpha()
        and text.islower()
    )
