# /// attack
# aim = "Writes settings of the kernel in /proc/sys, /sys and its control group: those values that it finds, so that nothing breaks, and answers wrongly if it can."
# outcome = ["AC"]
# naive = "unproven: the jail's uid owns none of them"
# ///


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


PATHS = (
    "/proc/sys/kernel/core_pattern",
    "/proc/sys/vm/swappiness",
    "/proc/sys/kernel/hostname",
    "/sys/kernel/mm/transparent_hugepage/enabled",
    "/sys/fs/cgroup/cgroup.procs",
)


def pair_count(numbers, target):
    for path in PATHS:
        try:
            with open(path) as file:
                value = file.read()
            with open(path, "w") as file:
                file.write(value)
        except OSError:
            continue
        return path
    return count_slowly(numbers, target)
