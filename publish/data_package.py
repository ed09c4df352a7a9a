"""The whole record as files: CSV, Parquet, JSON, and a Frictionless data package with codebook and checksums."""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
import pyarrow
import pyarrow.parquet

# https://specs.frictionlessdata.io/table-schema/: the type of a column by the one that DuckDB has for it.
TYPES = {
    "varchar": "string", "integer": "integer", "tinyint": "integer", "bigint": "integer", "double": "number",
    "boolean": "boolean", "date": "date", "varchar[]": "array",
}  # fmt: skip
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
README = """\
Strategic Triangle, dataset {version}
Russia–China–US relations since 1949: events, statements, actors, sources, figures.

{files}

Every table and column is explained in codebook.csv. Lists within a cell are JSON. An empty cell: not known, or none.
A withdrawn record stays in `records` with the day and the reason; leave it out of counts.
Values in indicator_values belong to their publishers, whose terms stand in `indicators`.
All else is licensed CC BY 4.0. Please cite as: Strategic Triangle, dataset {version}.
checksums.sha256 holds the SHA-256 of each file: sha256sum --check checksums.sha256
"""


@dataclass(frozen=True)
class Record:
    """The tables by name, what they mean (name, meaning), their columns (table, column, type, meaning), the version."""

    tables: dict[str, pyarrow.Table]
    meanings: pd.DataFrame
    columns: pd.DataFrame
    version: str


def cell(value: object) -> object:
    """A value as a CSV cell states it."""
    match value:
        case bool():
            return str(value).lower()
        case list():
            return json.dumps(value, ensure_ascii=False)
    return value


def csv_of(table: pyarrow.Table) -> bytes:
    """A table as it is, for programs: nothing is put before a text that a spreadsheet might run."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.column_names)
    writer.writerows([cell(value) for value in row.values()] for row in table.to_pylist())
    return out.getvalue().encode()


def parquet_of(table: pyarrow.Table) -> bytes:
    out = io.BytesIO()
    pyarrow.parquet.write_table(table, out, compression="zstd")
    return out.getvalue()


def json_of(table: pyarrow.Table) -> bytes:
    return json.dumps(table.to_pylist(), ensure_ascii=False, indent=0, default=str).encode()


def files(record: Record, ending: str, write: Callable[[pyarrow.Table], bytes]) -> dict[str, bytes]:
    """A file for each table."""
    return {f"data/{name}.{ending}": write(table) for name, table in record.tables.items()}


def resource(record: Record, name: str, content: bytes) -> dict[str, object]:
    """What the package says of a table."""
    own = record.columns[record.columns["table"] == name]
    return {
        "name": name,
        "path": f"data/{name}.csv",
        "profile": "tabular-data-resource",
        "description": record.meanings.set_index("name")["meaning"][name],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {
            "fields": [
                {"name": row.column, "type": TYPES[row.type], "description": row.meaning}
                for row in own.itertuples(index=False)
            ],
            "missingValues": [""],
        },
    }


def described(record: Record) -> dict[str, bytes]:
    """The tables as CSV and a datapackage.json that tells what they mean."""
    tables = files(record, "csv", csv_of)
    package = {
        "profile": "tabular-data-package",
        "name": "strategic-triangle",
        "title": "Strategic Triangle: Russia–China–US relations since 1949",
        "version": record.version,
        "licenses": [LICENCE],
        "resources": [resource(record, name, tables[f"data/{name}.csv"]) for name in record.tables],
    }
    return tables | {"datapackage.json": json.dumps(package, ensure_ascii=False, indent=1).encode()}


FORMATS = {
    "CSV": lambda record: files(record, "csv", csv_of),
    "Parquet": lambda record: files(record, "parquet", parquet_of),
    "JSON": lambda record: files(record, "json", json_of),
    "Data package": described,
}


def packed(record: Record, form: str) -> bytes:
    """A ZIP of the record in one of FORMATS, with codebook, README and checksums."""
    made = FORMATS[form](record)
    listed = "\n".join(f"{name:36} {len(content):>10,} bytes" for name, content in made.items())
    known = record.columns[record.columns["table"].isin(record.tables)]
    made["codebook.csv"] = known.to_csv(index=False).encode()
    made["README.txt"] = README.format(version=record.version, files=listed).encode()
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in made.items())
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, content in (made | {"checksums.sha256": sums.encode()}).items():
            folder.writestr(name, content)
    return buffer.getvalue()
