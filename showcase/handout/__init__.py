"""What a visitor takes along."""
