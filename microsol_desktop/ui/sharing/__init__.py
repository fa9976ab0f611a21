"""Giving a practice to somebody: as a file, on paper, as text."""
