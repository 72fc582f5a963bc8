# /// attack
# aim = "Raises a subclass of SystemExit while the module is loaded; its code is 0 for whoever ends by it, and its text raises for whoever describes it."
# outcome = ["RTE"]
# naive = "silent"
# ///


class Success(SystemExit):
    code = property(lambda self: 0)

    def __str__(self):
        raise Success

    __repr__ = __str__


def pair_count(numbers, target):
    return 0


raise Success
