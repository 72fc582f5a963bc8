# /// attack
# aim = "Exceptions of its own for control flow, try with else and finally, context managers, StopIteration and chained errors."
# outcome = ["AC"]
# deserves = 0.1
# ///

from contextlib import contextmanager, suppress


class Found(Exception):
    def __init__(self, times):
        super().__init__(times)
        self.times = times


class Exhausted(Exception):
    pass


@contextmanager
def closing_up(log):
    try:
        yield log.append
    finally:
        log.append("closed")


def look_up(seen, number):
    try:
        times = seen[number]
    except KeyError as error:
        raise LookupError(number) from error
    else:
        raise Found(times)


def pair_count(numbers, target):
    seen, total, log = {}, 0, []
    iterator = iter(numbers)
    with closing_up(log), suppress(Exhausted):
        while True:
            try:
                number = next(iterator)
            except StopIteration:
                raise Exhausted from None
            if number % 16:
                total += seen.get(target - number, 0)
                seen[number] = seen.get(number, 0) + 1
                continue
            try:
                look_up(seen, target - number)
            except Found as found:
                total += found.times
            except LookupError:
                pass
            finally:
                seen[number] = seen.get(number, 0) + 1
    assert log == ["closed"]
    return total
