"""The house keeps its floors and walls: a module imports only from floors beneath its own."""

import ast
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# What each room may import from the house, beside itself.
MAY = {
    "database": set(),
    "queries": {"database"},
    "charts": {"analysis"},
    "analysis": set(),
    "publish": set(),
    "ui": {"charts", "analysis", "queries", "publish", "database"},
    "pages": {"ui", "charts", "analysis", "queries", "publish"},
    "app": {"ui", "pages", "database"},
    "server": {"ui"},
}
# Where a package from outside may be imported.
ONLY = {
    "streamlit": {"app", "server", "pages", "ui"},
    "plotly": {"charts", "publish"},
    "duckdb": {"queries/ask", "database"},
    "starlette": {"server"},
    "uvicorn": {"server"},
    "websockets": {"server"},
    "networkx": {"analysis", "publish"},
}
# What may lie in the repository: facts, code, texts, fonts.
KINDS = {
    ".py",
    ".sql",
    ".toml",
    ".csv",
    ".md",
    ".html",
    ".css",
    ".js",
    ".csl",
    ".svg",
    ".woff2",
    ".conf",
    ".ps1",
    ".lock",
}
NAMED = {
    "OFL.txt",
    "requirements.txt",
    "requirements-dev.txt",
    "Makefile",
    "Containerfile",
    "LICENSE",
    ".gitignore",
    "run",
}
MODULES = [
    path.relative_to(ROOT)
    for room in MAY
    for path in ([ROOT / f"{room}.py"] if (ROOT / f"{room}.py").exists() else sorted((ROOT / room).rglob("*.py")))
]


def imported(path: Path) -> set[str]:
    """The first names of everything that a module imports."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[0] for name in names}


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_imports_only_from_beneath(path: Path) -> None:
    room = path.with_suffix("").parts[0]

    assert imported(path) & MAY.keys() - {room} <= MAY[room]


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_package_from_outside_stays_in_its_rooms(path: Path) -> None:
    module = path.with_suffix("").as_posix()

    for package in imported(path) & ONLY.keys():
        assert any(module == room or module.startswith(f"{room}/") for room in ONLY[package]), package


def test_pages_lie_one_folder_deep() -> None:
    assert list((ROOT / "pages").glob("*.py")) == []


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_files_stay_small(path: Path) -> None:
    lines = len((ROOT / path).read_text("utf-8").splitlines())

    assert lines <= (60 if path.parts[0] == "pages" else 250)


@pytest.mark.parametrize("path", [path for path in MODULES if path.parts[0] == "pages"], ids=str)
def test_a_page_arranges_and_never_computes(path: Path) -> None:
    tree = ast.parse((ROOT / path).read_text("utf-8"))

    assert not [
        node for node in ast.walk(tree) if isinstance(node, ast.BinOp | ast.FunctionDef | ast.ClassDef | ast.For)
    ]


def test_no_markup_is_let_through() -> None:
    texts = [(ROOT / path).read_text("utf-8") for path in MODULES]

    assert not [text for text in texts if "unsafe_allow_html" in text or "pickle" in text]


@pytest.mark.skipif(not shutil.which("git") or not (ROOT / ".git").exists(), reason="no git here")
def test_no_file_was_taken_in_by_mistake() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    kept = [ROOT / name for name in listed.stdout.split("\0") if name]

    assert [path.name for path in kept if path.suffix not in KINDS and path.name not in NAMED] == []
    assert [path for path in kept if path.name != "__init__.py" and path.exists() and not path.stat().st_size] == []
