"""Our evaluation beside those of others, on the same programs: `python -m benchmarks.peers`."""

from __future__ import annotations

import sys
from pathlib import Path

# The scripts of the folder above import each other by bare names. Appended, because some of these
# names (coverage) belong to installed packages as well.
sys.path.append(str(Path(__file__).resolve().parents[1]))
