"""What can stand in a heading's last parentheses: the table of settings, and what reads and writes each."""
