"""The two databases: one collection per noun; the only place with SQL."""
