"""The shell round the pages: the window, the lockdown, the web view's own scheme."""
