"""Pure functions from costs and verdicts to metrics: arrays in, arrays out, no files and no clocks.

Every metric is computed by one function that cites its source. Arrays have the samples of a
problem on the last axis unless a function says otherwise; costs may have any unit, as long as all
costs that meet in one call share it.
"""
