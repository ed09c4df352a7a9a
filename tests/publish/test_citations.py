"""A view as a source: each file is read back by a program that knows nothing of us."""

import datetime as dt
import json

import bibtexparser
import pandas as pd
import pytest
import rispy

from publish import citation
from publish.view_id import ViewId, fingerprint

ADDRESS = "https://host.example/cite?dyads=Russia%E2%80%93China&years=1990&years=2000"
CITED = citation.item(
    "How each capital spoke of the others", "Statements, 1990–2000, 50 % & more", "2026.11.23-e368848a", ADDRESS,
    dt.date(2026, 12, 1),
)  # fmt: skip
TITLE = "How each capital spoke of the others: Statements, 1990–2000, 50 % & more"
ROWS = pd.DataFrame({"event": ["a", "b"], "score": [1.5, -2.0]})


def test_each_style_is_its_own() -> None:
    styled = {name: citation.styled(CITED, name) for name in citation.STYLES}

    assert styled["APA"] == (
        "Strategic Triangle. (2026). How each capital spoke of the others: Statements, 1990–2000, 50 % & more "
        f"(Version 2026.11.23-e368848a) [Dataset]. {ADDRESS}"
    )
    assert styled["Chicago"].startswith("Strategic Triangle. 2026. “How Each Capital Spoke of the Others: ")
    assert "23 Nov. 2026" in styled["MLA"]
    assert "// Strategic Triangle : [сайт]. – 2026." in styled["GOST R 7.0.100"]
    assert styled["GOST R 7.0.100"].endswith("(дата обращения: 01.12.2026).")
    assert "[DS/OL]. (2026-11-23)[2026-12-01]." in styled["GB/T 7714"]
    assert all(ADDRESS in text for text in styled.values())
    assert len(set(styled.values())) == 5


def test_bibtex_comes_back() -> None:
    (read,) = bibtexparser.parse_string(citation.bibtex(CITED)).entries
    entry = {name: field.value for name, field in read.fields_dict.items()}

    assert entry["author"] == "{Strategic Triangle}"
    assert entry["title"] == f"{{{TITLE}}}".replace("%", r"\%").replace("&", r"\&")
    assert entry["url"] == ADDRESS
    assert (entry["year"], entry["version"], entry["urldate"]) == ("2026", "2026.11.23-e368848a", "2026-12-01")


def test_ris_comes_back() -> None:
    (entry,) = rispy.loads(citation.ris(CITED))

    assert entry["type_of_reference"] == "DATA"
    assert entry["title"] == TITLE
    assert entry["urls"] == [ADDRESS]
    assert (entry["year"], entry["date"], entry["edition"]) == ("2026", "2026/11/23", "2026.11.23-e368848a")


def test_csl_json_comes_back() -> None:
    assert json.loads(citation.csl_json(CITED)) == [CITED]


def test_a_view_id_comes_back_in_any_script_and_with_any_sign() -> None:
    choices = {"words": ["a~b&c=d%20 中国 #1"], "dyads": ["Russia–China", "China–United States"]}
    view = ViewId.of("timeline", choices, "2026.11.23-e368848a", ROWS)

    assert ViewId.read(str(view)) == view
    assert view.choices == choices
    assert view.day == dt.date(2026, 11, 23)
    assert "China–United" in str(view)


def test_a_view_id_changes_with_its_rows() -> None:
    assert fingerprint(ROWS) == fingerprint(ROWS.copy())
    assert fingerprint(ROWS) != fingerprint(ROWS.assign(score=[1.5, -2.1]))


@pytest.mark.parametrize(
    "text",
    [
        "", "timeline", "timeline~~2026.11.23-e368848a", "timeline~~2026.13.45-e368848a~0123456789ab",
        "timeline~~2026.11.23-e368848a~0123456789ab" + "x" * 3000, "<script>~~2026.11.23-e368848a~0123456789ab",
        "timeline~~2026.11.23-e368848a~0123456789zz",
    ],
)  # fmt: skip
def test_what_is_no_view_id_is_told_in_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        ViewId.read(text)
