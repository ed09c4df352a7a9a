"""A quiz as a page to print, and its answer key as another."""

import pandas as pd

from publish import templates


def page(questions: pd.DataFrame, about: str, link: str, version: str, *, key: bool) -> bytes:
    """An HTML page in A4 without scripts or other hosts; with `key` the right answers are marked and explained.

    Takes number, prompt, options, answer, record, explained.
    """
    return templates.filled(
        "quiz.html",
        title="Quiz: Russia, China and the United States" + (" — answer key" if key else ""),
        about=about,
        questions=questions.to_dict("records"),
        link=link,
        version=version,
        key=key,
    )
