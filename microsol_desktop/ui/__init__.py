"""Widgets: they show what a desk holds, and ask it for what the host wants."""
