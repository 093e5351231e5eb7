"""The command line: a module per group of commands, joined in `main`."""
