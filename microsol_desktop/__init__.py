"""Microsol: the prompt on the TV, the time beside it, and what comes next on the host's laptop."""

__version__ = "0.1.0"
