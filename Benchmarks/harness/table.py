"""The figures as tables in Markdown."""


def tables(sessions):
    return "\n\n".join([cold(sessions), rebuilds(sessions), made(sessions)])


def cold(sessions):
    lines = []
    for one in sessions:
        kindred, hugo = (figures.median("cold", "wall") for figures in (one.kindred, one.hugo))
        floor = one.floor.median("cold", "wall")
        lines.append(
            where(one)
            + [seconds(kindred), seconds(hugo), ratio(kindred, hugo)]
            + compared(one, "cold", "cpu", seconds)
            + compared(one, "cold", "memory", megabytes)
            + [seconds(floor), f"{kindred / floor:.1f} ×", f"{kindred / one.count * 1000:.2f} ms"]
        )
    heads = ["entries", "where", "wall: Kindred", "Hugo", "ratio", "CPU: Kindred", "Hugo", "ratio", "memory: Kindred", "Hugo", "ratio"]
    return "Into an empty folder:\n\n" + table([*heads, "the floor", "Kindred is", "an entry"], lines)


def rebuilds(sessions):
    lines = []
    for one in sessions:
        related = one.related
        lines.append(
            where(one)
            + compared(one, "unchanged", "wall", seconds)
            + compared(one, "changed", "wall", seconds)
            + [seconds(related.median("cold", "wall")) if related else "not run"]
        )
    heads = ["entries", "where", "unchanged: Kindred", "Hugo", "ratio", "one changed: Kindred", "Hugo", "ratio", "cold, Hugo with related"]
    return "Again, with nothing changed, and with one file changed:\n\n" + table(heads, lines)


def made(sessions):
    lines = []
    for one in sessions:
        cells = where(one)
        for figures in (one.kindred, one.hugo):
            cells += [f"{figures.pages:,}", f"{figures.files:,}", megabytes(figures.size)]
        lines.append(cells)
    heads = ["entries", "where", "Kindred: pages", "files", "bytes", "Hugo: pages", "files", "bytes"]
    return "What was made:\n\n" + table(heads, lines)


def where(session):
    return [f"{session.count:,}", session.place]


def compared(session, scenario, measure, written):
    kindred, hugo = (figures.median(scenario, measure) for figures in (session.kindred, session.hugo))
    return [written(kindred), written(hugo), ratio(kindred, hugo)]


def ratio(one, other):
    return f"**{one / other:.2f}**"


def seconds(value):
    return f"{value:.3f} s" if value < 1 else f"{value:.2f} s"


def megabytes(value):
    return f"{value / 1e6:.0f} MB"


def table(heads, lines):
    rows = [heads, ["---"] * 2 + ["--:"] * (len(heads) - 2), *lines]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in rows)
