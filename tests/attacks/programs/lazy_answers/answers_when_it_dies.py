# /// attack
# aim = "The answer is finished by its own __del__, after it was judged or encoded; where a writer of frames can be replaced, it sends the right one instead."
# outcome = ["AC"]
# naive = "accepted"
#
# [elsewhere]
# wasm = ["WA"]
# ///

import os
import struct


class Claim(int):
    __hash__ = int.__hash__

    def __eq__(self, other):
        return True

    def __del__(self):
        numbers, target = self.task
        total = 0
        for i in range(len(numbers)):
            for j in range(i + 1, len(numbers)):
                if numbers[i] + numbers[j] == target:
                    total += 1
        write = os.write
        # ANSWER, then the codec's format, INT, int64.
        frame = b"A\1\2\0" + struct.pack("<q", total)
        os.write = lambda descriptor, data: write(descriptor, frame)


def pair_count(numbers, target):
    answer = Claim(0)
    answer.task = numbers, target
    return answer
