"""effbench: how close does model-written code come to the best an expert would write?"""

__version__ = "0.1.0"
__all__ = ["__version__"]
