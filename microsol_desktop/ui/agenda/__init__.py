"""Planning an evening: several practices strung together, with the clock beside them."""
