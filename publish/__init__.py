"""Figure and rows in, files and texts out."""
