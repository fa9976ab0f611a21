"""What the room sees on the TV."""
