"""Placeholder until the newsroom branch brings its own."""


def rows():
    return []
