"""The planner: which stops fit in the time there is, and proof that none fit better."""
