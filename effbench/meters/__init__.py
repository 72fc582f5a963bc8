"""Meters: each says what one run cost. `base` holds the contract."""
