# /// attack
# aim = "A whole program prints a wrong answer and leaves, from an import that runs code, with a status that says that all is well, before it has read its input."
# problem = "pair_program"
# outcome = ["WA"]
# naive = "silent"
# ///

import os
import sys


class Leave:
    def find_spec(self, name, path=None, target=None):
        print(0, flush=True)
        os._exit(0)


sys.meta_path.insert(0, Leave())
import solution_for_these_pairs
