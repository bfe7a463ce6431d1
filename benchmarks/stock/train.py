"""Trains the stock assistant as `rasa train` does: `python -m benchmarks.stock.train FILE`."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FOLDER = Path(__file__).parent


def main(target: Path) -> int:
    os.environ.update(RASA_TELEMETRY_ENABLED="false", LOG_LEVEL="WARNING", RASA_MAX_CACHE_SIZE="0")
    from rasa.model_training import train  # here: the import takes a quarter minute

    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=target.parent, prefix=".training-") as folder:
        result = train(
            domain=str(FOLDER / "domain.yml"),
            config=str(FOLDER / "config.yml"),
            training_files=[str(FOLDER / "data")],
            output=folder,
            force_training=True,
            fixed_model_name="model",
        )
        if result.code != 0 or result.model is None:
            return 1
        os.replace(result.model, target)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
