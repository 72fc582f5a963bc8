"""The exception tree: each class is one kind of trouble, with the exit code it ends in.

    EffbenchError
    ├── InputError          what the user gave is unusable: file, line, field, remedy      exit 2
    │   └── SuiteError      a problem, generator or reference is not in order              exit 2
    ├── CapabilityError     this machine cannot do what was asked: what to install         exit 3
    │   └── CacheError      nothing can be kept: the message names EFFBENCH_CACHE          exit 3
    ├── GuestError          the sandbox broke, not the submission (SE; retried)            exit 4
    │   └── CanaryError     the expert itself failed under the same limits                 exit 4
    └── UnfitError          this lane cannot judge this problem: another one has to        exit 3

Misbehaviour of a submission is never an exception: it is a verdict.
"""

__all__ = [
    "CacheError",
    "CanaryError",
    "CapabilityError",
    "EffbenchError",
    "GuestError",
    "InputError",
    "SuiteError",
    "UnfitError",
]


class EffbenchError(Exception):
    """Anything effbench raises on purpose; the message says what to do."""

    exit_code = 1


class InputError(EffbenchError):
    """The user's input or arguments cannot be used."""

    exit_code = 2


class SuiteError(InputError):
    """A suite's files contradict the problem format or themselves."""


class CapabilityError(EffbenchError):
    """The environment lacks something that was asked for."""

    exit_code = 3


class CacheError(CapabilityError):
    """The cache's folder cannot be used; the message says how to choose another one."""


class GuestError(EffbenchError):
    """The guest side failed for reasons that are not the submission's."""

    exit_code = 4


class CanaryError(GuestError):
    """A reference failed where a submission had: this machine cannot judge it now."""


class UnfitError(EffbenchError):
    """A program met a limit of the lane's own interpreter: the verdict would not be its fault."""

    exit_code = 3
