"""Other people's data sets into payload folders and samples; one module a data set.

Their code is copied as text and never executed here.
"""
