"""The map: its drawn base, and the one page that shows it."""
