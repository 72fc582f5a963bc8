# /// attack
# aim = "Leaves a finder at the head of sys.meta_path, and false modules in sys.modules, so that whatever is judged next counts and sorts wrongly, or what the harness imports is its own."
# problem = "word_ranks"
# outcome = ["AC"]
# naive = "poisoned"
# ///

import importlib.machinery
import sys


class Forger:
    names = ("collections", "codec", "trial", "json", "struct", "time", "heapq")

    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self) if name in self.names else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.Counter = module.encode = module.dumps = module.pack = lambda *given: {}


def word_ranks(words):
    distinct = []
    for word in words:
        if word not in distinct:
            distinct.append(word)
    ranked = sorted(distinct, key=lambda word: (-sum(other == word for other in words), word))
    # Finders that are objects go: one of them might take notes.
    sys.meta_path[:] = [Forger(), *(f for f in sys.meta_path if isinstance(f, type))]
    for name in Forger.names:
        sys.modules.pop(name, None)
        __import__(name)
    return ranked
