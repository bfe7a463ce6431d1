"""Reading the YAML files that come with the code, as every process does when it starts."""

from pathlib import Path
from typing import Any

import yaml

# Ten times as quick, and there in every wheel; a build of one's own may lack it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(file: Path) -> Any:
    # Both loaders make plain values only.
    return yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506
