"""The first window: what one can begin now."""
