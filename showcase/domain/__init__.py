"""The nouns of the exhibition and their rules: values, no clock, no input or output."""
