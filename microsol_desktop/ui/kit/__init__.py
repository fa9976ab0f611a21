"""Small widgets that several rooms use. Each takes its looks from the style sheet, and its text as plain text."""
