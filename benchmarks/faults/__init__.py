"""Evidence that nothing is lost, scored wrongly or left behind, whatever breaks meanwhile."""

import sys
from pathlib import Path

# What all benchmarks share lies beside this package, where scripts find it without help.
sys.path.append(str(Path(__file__).parents[1]))
