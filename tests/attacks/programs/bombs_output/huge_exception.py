# /// attack
# aim = "The text of an exception is a hundred megabytes of what might be markup, colours and new lines."
# outcome = ["RTE"]
# naive = "crashed or hung"
# ///


def pair_count(numbers, target):
    raise ValueError("\x1b[31m<script>alert(1)</script>\n" * 3_000_000)
