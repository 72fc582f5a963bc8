"""How much a suite's verdicts can be trusted, shown by programs that it has to reject."""
