"""The blocks that both formats write alike."""

from .corpus import Footnote, Heading, Items, Paragraph, Table


def row(cells):
    return "| " + " | ".join(cells) + " |"


def common(block):
    """A block in Markdown; None where the formats differ."""
    match block:
        case Heading(text, level):
            return f"{'#' * level} {text}"
        case Paragraph(text):
            return text
        case Items(lines):
            return "\n".join(f"- {line}" for line in lines)
        case Table(heads, rows):
            return "\n".join([row(heads), row(["---"] * len(heads)), *map(row, rows)])
        case Footnote(label, text):
            return f"[^{label}]: {text}"
    return None


def quoted(values):
    return "".join(f' {name}="{value}"' for name, value in values.items())


def clock(seconds):
    return f"{seconds // 60}:{seconds % 60:02}"


def webvtt(cues):
    lines = ["WEBVTT\n"]
    for start, end, text in cues:
        lines.append(f"00:{start // 60:02}:{start % 60:02}.000 --> 00:{end // 60:02}:{end % 60:02}.000\n<v Host>{text}\n")
    return "\n".join(lines)
