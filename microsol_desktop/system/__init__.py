"""The machine: its screens and its sound."""
