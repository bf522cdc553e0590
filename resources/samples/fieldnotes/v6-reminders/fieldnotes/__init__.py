"""Notes from the command line."""

__version__ = "0.5"
