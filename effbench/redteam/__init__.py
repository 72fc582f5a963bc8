"""Attacks on effbench itself: programs that try to score without solving, and whether they do."""
