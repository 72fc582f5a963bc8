# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of menu_combos must satisfy."""

MAX_COURSES = 30
MAX_DISHES = 200
MAX_PRICE = 1_000_000
MAX_GUESTS = 10_000


def validate(courses: list[list[int]], k: int) -> None:
    """Raise ValueError unless courses are lists of prices with at least k choices."""
    if type(courses) is not list or not 1 <= len(courses) <= MAX_COURSES:
        raise ValueError(f"courses must be a list of 1 to {MAX_COURSES} lists")
    menus = 1
    for index, prices in enumerate(courses):
        if type(prices) is not list or not 1 <= len(prices) <= MAX_DISHES:
            raise ValueError(f"course {index} must be a list of 1 to {MAX_DISHES} prices")
        for price in prices:
            if type(price) is not int or not 0 <= price <= MAX_PRICE:
                raise ValueError(f"course {index} has a price out of 0..{MAX_PRICE}: {price!r}")
        menus *= len(prices)
    if type(k) is not int or not 1 <= k <= min(menus, MAX_GUESTS):
        raise ValueError(f"k must be an int in 1..{min(menus, MAX_GUESTS)}, not {k!r}")
