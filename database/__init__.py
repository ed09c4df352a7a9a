"""The only code that makes tables. `build()` turns the files in `data/` into a DuckDB database."""

from database.build import DATA, build, check, write
from database.faults import DataError, Fault

__all__ = ["DATA", "DataError", "Fault", "build", "check", "write"]
