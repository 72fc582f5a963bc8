"""The experiments of docs/measurement.md, one a module: `run()` prints its table."""
