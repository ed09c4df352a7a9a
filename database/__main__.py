"""`python -m database build FILE` writes the record to a file; `python -m database check` prints all faults."""

import argparse
import sys
from pathlib import Path

from database import DATA, DataError, check, write


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m database", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data files (default: %(default)s)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("build", help="write a DuckDB file").add_argument("file", type=Path)
    commands.add_parser("check", help="print every fault")
    given = parser.parse_args()
    if given.command == "check":
        faults = check(given.data)
        print(*faults, f"Faults: {len(faults)}" if faults else "The record is sound.", sep="\n")
        return bool(faults)
    try:
        write(given.file, given.data)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{given.file} cannot be written: {error.strerror}", file=sys.stderr)
        return 1
    print(f"{given.file} holds the record.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
