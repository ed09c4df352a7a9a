"""An empty table for a reader's own events, as CSV and as a workbook."""

import csv
import io

WIDTHS = (14, 60, 14, 10)


def template_csv(columns: dict[str, str], example: list[str]) -> bytes:
    """The headings and one example. A spreadsheet sees by the first bytes that it is UTF-8."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([list(columns), example])
    return out.getvalue().encode("utf-8-sig")


def template_xlsx(columns: dict[str, str], example: list[str]) -> bytes:
    """The same as a workbook, with what belongs into each column on a second sheet."""
    import openpyxl  # eleven megabytes that most readers never need

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "events"
    sheet.append(list(columns))
    sheet.append(example)
    for cell, width in zip(sheet[1], WIDTHS, strict=True):
        cell.font = openpyxl.styles.Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = width
    # As text, so that no spreadsheet turns 2014-05 into the first of May.
    for line in sheet.iter_rows(min_row=2, max_row=500, max_col=1):
        line[0].number_format = "@"
    meaning = book.create_sheet("what to write")
    for name, what in columns.items():
        meaning.append([name, what])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
