"""The disk: places, journal, settings, the practice folders."""
