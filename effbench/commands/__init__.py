"""The commands, grouped by who uses them: evaluators, authors of problems, importers of suites."""
