"""The whole record as files, read back by programs that did not write them."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import frictionless
import pandas as pd
import pytest

from publish import data_package
from publish.data_package import Record
from queries import codebook
from queries.ask import whole


@pytest.fixture(scope="module")
def real() -> Record:
    """The real record."""
    tables = codebook.tables()
    names = tables.loc[tables["kind"] == "table", "name"]
    return Record({name: whole(name) for name in names}, tables, codebook.columns(), "2026.11.23-e368848a")


@pytest.fixture(scope="module")
def folders(real: Record, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The folder of the real record in a format, unpacked once; not to be changed."""
    return cache(lambda form: unpacked(real, form, tmp_path_factory.mktemp("package")))


def unpacked(record: Record, form: str, folder: Path) -> Path:
    with zipfile.ZipFile(io.BytesIO(data_package.packed(record, form))) as file:
        file.extractall(folder)
    return folder


def test_the_package_is_valid_by_its_own_tool(real: Record, folders: Callable[[str], Path]) -> None:
    folder = folders("Data package")
    report = frictionless.validate(folder / "datapackage.json")

    assert report.valid, report.flatten(["type", "note"])[:5]
    assert {task.name for task in report.tasks} == set(real.tables)
    rows = {task.name: task.stats.get("rows", 0) for task in report.tasks}
    assert rows == {name: table.num_rows for name, table in real.tables.items()}


def test_a_changed_file_is_found_by_its_checksum(real: Record, tmp_path: Path) -> None:
    small = replace(real, tables={"states": real.tables["states"]})
    folder = unpacked(small, "Data package", tmp_path)
    assert frictionless.validate(folder / "datapackage.json").valid
    file = folder / "data" / "states.csv"
    file.write_text(file.read_text("utf-8").replace("Moscow", "Mosciw"), "utf-8")

    assert not frictionless.validate(folder / "datapackage.json").valid


@pytest.mark.parametrize("form", data_package.FORMATS)
def test_every_file_has_its_checksum_and_every_column_its_meaning(
    real: Record, form: str, folders: Callable[[str], Path]
) -> None:
    folder = folders(form)
    sums = dict(line.split("  ")[::-1] for line in (folder / "checksums.sha256").read_text("utf-8").splitlines())
    known = pd.read_csv(folder / "codebook.csv")

    assert sums == {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*.*")
        if path.name != "checksums.sha256"
    }
    assert set(known["table"]) == set(real.tables)
    assert known["meaning"].notna().all()


def test_rows_come_back_as_they_are(real: Record, folders: Callable[[str], Path]) -> None:
    whole = real.tables["indicator_values"]
    parquet = pd.read_parquet(folders("Parquet") / "data" / "indicator_values.parquet")
    plain = json.loads((folders("JSON") / "data" / "indicator_values.json").read_text("utf-8"))
    comma = pd.read_csv(folders("CSV") / "data" / "indicator_values.csv")

    assert len(parquet) == len(plain) == len(comma) == whole.num_rows
    assert [row["value"] for row in plain] == comma["value"].tolist() == parquet["value"].tolist()
    assert [json.loads(flags) for flags in comma["flags"]] == [row["flags"] for row in plain]
