"""Checks the chat's built file: made from the source beside it, small, and asking nobody else.

Without Node: the built file names the hash of the source that it was made from.
"""

import gzip
import hashlib
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "hearback" / "channels" / "webchat"
BUILT = FOLDER / "widget.js"
MOST = 12 * 1024  # bytes, compressed, both languages
NAMED = re.compile(r"Source ([0-9a-f]{16})")
# An SVG's namespace is a name, and the page to leave to is where the visitor goes.
KNOWN = {"http://www.w3.org/2000/svg", "https://www.weather.gov/"}
ADDRESS = re.compile(r"https?://[^\"'`\s)]+")
DANGEROUS = re.compile(
    r"\b(innerHTML|outerHTML|insertAdjacentHTML|eval|Function)\b|document\.write"
)


def source_hash(folder: Path = FOLDER / "widget") -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.js")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def faults(built: str, source: str) -> list[str]:
    """source: the hash of the source as it is now."""
    found = []
    named = NAMED.search(built)
    if named is None or named[1] != source:
        found.append("is not made from the source beside it; run tools/build_widget.sh")
    size = len(gzip.compress(built.encode(), 9))
    if size > MOST:
        found.append(f"takes {size} bytes compressed, {MOST} at most")
    found += [f"names {each}" for each in sorted(set(ADDRESS.findall(built)) - KNOWN)]
    found += [f"uses {each[0]}" for each in DANGEROUS.finditer(built)]
    return found


def main() -> int:
    if "--hash" in sys.argv:
        print(source_hash())
        return 0
    built = BUILT.read_text()
    found = faults(built, source_hash())
    for what in found:
        print(f"{BUILT.name}: {what}")
    size = len(gzip.compress(built.encode(), 9))
    print(f"widget: {len(found)} faults, {size} bytes compressed of {MOST}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
