"""Pieces that pages share: the filters, the chart panel, the cards. Only this floor touches the session."""
