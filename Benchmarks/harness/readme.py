"""The place of the figures in README.md."""

BEGIN = "<!-- figures: written by `make bench` -->"
END = "<!-- end of figures -->"


def with_figures(text, figures):
    """The text with new figures between its markers."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"Benchmarks/README.md has lost its markers “{BEGIN}” and “{END}”.")
    return f"{before}{BEGIN}\n\n{figures}\n\n{END}{after}"
