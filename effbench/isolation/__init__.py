"""Sandboxes: each starts a guest, speaks to it, and kills it. `base` holds the contract."""
