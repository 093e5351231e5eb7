"""Antwerp Showcase: a touch kiosk and host's desk for a harbour city at work."""
