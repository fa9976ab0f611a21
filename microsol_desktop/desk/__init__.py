"""State while the app runs, on QtCore only: named operations in, one signal of what changed out."""
