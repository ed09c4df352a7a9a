-- One row a flag that a value may carry.
SELECT flag, meaning, provisional FROM indicator_flags ORDER BY flag
