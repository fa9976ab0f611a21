"""Who sits with whom, round after round, so that people who have met least come together. Pure; knows no clock."""
