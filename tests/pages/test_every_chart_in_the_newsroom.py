"""No chart of the app is without its place in the newsroom."""

import ast
from pathlib import Path

from ui import exhibits
from ui.newsroom_link import NAMES

UI = Path(__file__).parents[2] / "ui"
OF_OTHERS = {"story"}  # drawn in a story; its export is that of the chart it repeats


def panels() -> set[str]:
    """The keys of all panels that the house makes, read from its code."""
    calls = [
        node
        for path in UI.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Panel")
    ]
    keys = [word.value for call in calls for word in call.keywords if word.arg == "key"]
    return {key.value for key in keys if isinstance(key, ast.Constant)}


def test_every_panel_has_a_name_and_a_way_to_be_drawn_again() -> None:
    assert len(panels()) > 12
    assert panels() - OF_OTHERS <= NAMES.keys()
    assert NAMES.keys() == exhibits.EXHIBITS.keys()
