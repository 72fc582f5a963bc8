"""Evidence that an evaluation loses nothing when it is killed, and what its results depend on."""

import sys
from pathlib import Path

# What all benchmarks share lies beside this package, where scripts find it without help.
sys.path.append(str(Path(__file__).parents[1]))
