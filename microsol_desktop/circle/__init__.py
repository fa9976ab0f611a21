"""People, circles, gatherings and calls: frozen values, and the rules hosts go by. Knows no Qt, SQL, clock or disk."""
