"""The circles: people, circles, gatherings, offers, calls and the island, as pages of home's window."""
