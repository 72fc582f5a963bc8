# /// attack
# aim = "Data nested 500 deep inside: a trie of dicts, and a chain of lists that has to be freed without harm."
# problem = "word_ranks"
# outcome = ["AC"]
# deserves = 0.1
# ///


def word_ranks(words):
    chain = []
    for _ in range(500):
        chain = [chain, {"inner": chain}]
    trie = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node["count"] = node.get("count", 0) + 1
    ranked, pending = [], [("", trie)]
    while pending:
        prefix, node = pending.pop()
        for key, value in node.items():
            if key == "count":
                ranked.append((-value, prefix))
            else:
                pending.append((prefix + key, value))
    return [word for _, word in sorted(ranked)]
