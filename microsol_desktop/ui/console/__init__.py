"""What the host sees on the laptop while a practice runs."""
