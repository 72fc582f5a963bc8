# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Makes a text of each distinct tag, numbers padded with blanks: texts compare like tags."""


def release_sort(tags: list[str], page: int) -> list[str]:
    keys = {}
    ends: dict[str, str] = {"": "~"}
    for tag in set(tags):
        core, _, pre = tag.partition("-")
        end = ends.get(pre)
        if end is None:
            end = "\t".join([f"{p:>7}" if p.isdigit() else p for p in pre.split(".")])
            ends[pre] = end
        keys[tag] = "%6s%6s%6s" % (*core.split("."),) + end
    tags.sort(key=keys.__getitem__)
    return tags[::page]
