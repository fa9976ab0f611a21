"""The library: practices as cards and as a map of what they are for, and one of them looked at."""
