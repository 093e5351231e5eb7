"""What a person can do: catalogue, tours, map, session. No Qt, no SQL, no clock."""
