# /// attack
# aim = "An endless lazy sequence, as UserList and as a view: each look at it gives what the looker compares with, and every second look something else."
# problem = "word_ranks"
# outcome = ["WA"]
# naive = "accepted"
# ///

from collections import UserList


class Mirror(UserList):
    looks = 0

    # UserList compares by this property, and its caller's frame holds the other side.
    @property
    def data(self):
        import sys

        self.looks += 1
        other = sys._getframe(1).f_locals.get("other", [])
        return other if self.looks % 2 else []

    @data.setter
    def data(self, value):
        pass


def word_ranks(words):
    return Mirror()
