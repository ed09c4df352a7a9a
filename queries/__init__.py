"""The questions: one .sql file each, one typed function of the same name each, a package per subject."""
