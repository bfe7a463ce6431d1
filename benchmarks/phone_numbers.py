"""Numbers of invented patients, each row's own, so that no row meets another's conversations."""

BLOCK = 20_000  # numbers to a row
AREAS = ("512", "361", "254", "806", "325", "432", "903", "940")  # all in one zone


def number_of(block: int, place: int) -> str:
    """E.164. place: below BLOCK; block: below 80. Raises ValueError outside."""
    if not 0 <= place < BLOCK or not 0 <= block < len(AREAS) * 10:
        raise ValueError("there is no such number in the benchmarks")
    within = (block // len(AREAS)) * BLOCK + place
    return f"+1{AREAS[block % len(AREAS)]}{2_000_000 + within:07d}"
