"""Do a lane's counts say what CPU time says? Pairs of programs, measured in every lane.

Run it with `python -m benchmarks.validity`.
"""
