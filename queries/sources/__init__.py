"""Sources: what was read."""

import pandas as pd

from queries.ask import ask
from queries.filters import Records, asked


def all_sources() -> pd.DataFrame:
    """Every page.

    Columns: publisher, title, date, language, voices, read, records (count), leaning (identifiers), host, url.
    """
    return ask("sources/all_sources")


def hosts() -> pd.DataFrame:
    """Hosts. Columns: host, pages, records (counts), share (of citations, 0 to 1)."""
    return ask("sources/hosts")


def of_records(records: Records) -> pd.DataFrame:
    """Pages behind these records. Columns: publisher, title, date, language, records (count), url."""
    choice, given = asked(records)
    return ask("sources/of_records", choice, **given)
