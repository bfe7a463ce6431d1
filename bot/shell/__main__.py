"""Starts the shell: `python -m bot.shell --model models/hearback-….tar.gz --port 5005`."""

import argparse
import asyncio
import gc
import os
import sys
from logging import ERROR
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from bot.shell.doors import Doors
from bot.shell.logs import configure_logs, note, trail
from bot.shell.mind import Mind, NoSuchModel, Speaker
from bot.shell.sealing import BadKeys, Keyring
from bot.shell.settings import MissingSettings, Settings, read_settings
from bot.shell.stand_in import needs_tensorflow, stand_in, stands_in

if TYPE_CHECKING:
    from bot.shell.dialogue import Tools

HOST = "127.0.0.1"  # Rasa's pinned libraries are old: never reachable from outside
ENDPOINTS = Path("endpoints.yml")
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}
# One message is little to multiply. The second thread of numpy's library would wait for its next
# part by counting, which took more of the processor than the message itself.
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}

# TensorFlow's converter for telephones loads a second library of its kind where it is installed:
# 67 MB and two seconds at each start, for nothing. It does without where it cannot be had.
NOT_TO_BE_HAD = ("jax",)


def main() -> int:
    arguments = _arguments()
    try:
        settings = read_settings(os.environ, understand_only=arguments.understand_only)
        if settings.talk:
            Keyring.read(settings.talk.tracker_keys)
    except (MissingSettings, BadKeys) as error:
        print(error, file=sys.stderr)
        return 2
    if not arguments.model.is_file():
        print(
            f"{arguments.model} is no file. Train it: python -m bot.shell.training", file=sys.stderr
        )
        return 2
    os.environ.update(QUIET | ONE_THREAD)
    keep_out()
    configure_logs()
    return _serve(settings, arguments.model, arguments.port)


def keep_out() -> None:
    """Before Rasa is imported. None in that table is how Python itself marks what must not load."""
    for name in NOT_TO_BE_HAD:
        sys.modules[name] = None  # type: ignore[assignment]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.shell", description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="a trained model file")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument(
        "--understand-only",
        action="store_true",
        help="answer /understand alone; needs no database, Redis or actions",
    )
    return parser.parse_args()


def _serve(settings: Settings, model: Path, port: int) -> int:
    mind = Mind(Loader(settings), model.parent)
    doors = Doors(mind, token=settings.token, first_model=model.name)
    tasks: list[asyncio.Task[None]] = []

    async def load_first() -> None:
        gc.disable()  # what loads now stays: to look for rubbish in it takes a sixth of the start
        try:
            await mind.change_to(model)
        except Exception as error:  # noqa: BLE001 - without a model there is nothing to serve
            note("model_not_loaded", level=ERROR, model=model.name, broke=trail(error))
            server.should_exit = True
        finally:
            gc.enable()

    def begin() -> None:
        tasks.append(asyncio.create_task(load_first()))  # kept, or it might be collected

    # No websockets: uvicorn's wants a newer library than the one Rasa pins.
    config = uvicorn.Config(
        doors.application(begin), HOST, port, ws="none", access_log=False, log_config=None
    )
    server = uvicorn.Server(config)
    server.run()
    return 0 if mind.ready else 1


class NeedsTensorFlow(NoSuchModel):
    """This shell began without it: such a model needs a shell of its own."""


class Loader:
    """Loads models; what outlives them is made with the first."""

    def __init__(self, settings: Settings) -> None:
        self._talk = settings.talk
        self._tools: Tools | None = None

    def __call__(self, path: Path) -> Speaker:
        needed = needs_tensorflow(path)
        if needed and stands_in():
            raise NeedsTensorFlow
        if not needed and "rasa" not in sys.modules:
            stand_in()
        # Imported here, in a thread: it takes seconds, and /healthz answers at once.
        from bot.shell.dialogue import Dialogue, Tools

        if self._talk and self._tools is None:
            self._tools = Tools.made_from(self._talk, endpoints=ENDPOINTS)
        return Dialogue(path, self._tools)


if __name__ == "__main__":
    sys.exit(main())
