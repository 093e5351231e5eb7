"""The editor's desk: reads, checks, builds and exports the content folder."""
