# /// attack
# aim = "Raises what is not an Exception, as if somebody had pressed a key: handlers of ordinary errors let it through and the whole evaluation ends."
# outcome = ["RTE"]
# naive = "crashed"
# ///


class Interrupted(KeyboardInterrupt):
    pass


def pair_count(numbers, target):
    raise BaseExceptionGroup("", [Interrupted(), GeneratorExit()]) from Interrupted()
