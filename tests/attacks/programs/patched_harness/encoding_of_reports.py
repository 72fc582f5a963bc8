# /// attack
# aim = "Registers a text encoding and error handlers of its own: text that the harness writes is changed on its way into bytes."
# outcome = ["WA"]
# naive = "accepted"
# ///

import codecs
import sys


def encode(text, errors="strict"):
    return codecs.utf_8_encode(text.replace("false", "true"), errors)


class Encoder(codecs.IncrementalEncoder):
    def encode(self, text, final=False):
        return encode(text)[0]


FORGED = codecs.CodecInfo(
    encode, codecs.utf_8_decode, incrementalencoder=Encoder, name="forged.text"
)


def pair_count(numbers, target):
    codecs.register(lambda name: FORGED)
    for name in ("strict", "replace", "surrogatepass", "surrogateescape"):
        codecs.register_error(name, lambda error: ("true", error.end))
    # A name with a dot is not looked for among modules.
    for stream in (sys.stdout, sys.__stdout__):
        try:
            stream.reconfigure(encoding="forged.text")
        except (AttributeError, LookupError, ValueError):
            pass
    return 0
