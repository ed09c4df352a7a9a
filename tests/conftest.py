"""A tiny record (three states, five events, two statements), built by the real `build`."""

import shutil
from functools import partial
from pathlib import Path

import duckdb
import pytest

from database import DATA, build
from queries import ask

# The tests fill every core by themselves: threads of each small database would only wait for one another.
duckdb.connect = partial(duckdb.connect, config={"threads": 1})
TINY = Path(__file__).parent / "tiny"
PLACES = "place,name,country,other_names\nzhenbao,Zhenbao (Damansky) Island,CHN,Damansky\nshanghai,Shanghai,CHN,上海\n"
ALIASES = "actor,alias,language\nrichard-nixon,Никсон,ru\nzhou-enlai,Чжоу Эньлай,ru\n"


def copy_tiny(folder: Path) -> Path:
    """The tiny record's files with the real code lists."""
    data = folder / "data"
    shutil.copytree(TINY, data)
    shutil.copytree(DATA / "codes", data / "codes")
    (data / "codes" / "places.csv").write_text(PLACES, "utf-8")
    (data / "codes" / "aliases.csv").write_text(ALIASES, "utf-8")
    return data


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The files of the tiny record, to be changed."""
    return copy_tiny(tmp_path)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    """The tiny record, built."""
    return build(copy_tiny(tmp_path_factory.mktemp("tiny")))


@pytest.fixture
def tiny_record(tiny: duckdb.DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions are asked of the tiny record."""
    monkeypatch.setattr(ask, "built", lambda: tiny)
