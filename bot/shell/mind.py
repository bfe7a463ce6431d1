"""The model in use, and the change from one to the next without losing a turn."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from bot.shell.failures import StillLoading
from bot.shell.logs import note
from bot.shell.wire import Answer, Said, Turn, Understood


class Speaker(Protocol):
    @property
    def model(self) -> str: ...

    async def turn(self, turn: Turn) -> Answer: ...

    async def understand(self, said: Sequence[Said]) -> list[Understood]: ...


class NoSuchModel(Exception):
    """The path is no file, or lies outside the models directory."""


class Mind:
    """`load` runs in a thread: reading a model takes a second, importing Rasa a quarter minute."""

    def __init__(self, load: Callable[[Path], Speaker], models: Path) -> None:
        self._load, self._models = load, models.resolve()
        self._one_at_a_time = asyncio.Lock()
        self._speaker: Speaker | None = None

    @property
    def ready(self) -> bool:
        return self._speaker is not None

    @property
    def speaker(self) -> Speaker:
        """Take it once per request: a turn ends with the model it began with.

        Raises StillLoading.
        """
        if self._speaker is None:
            raise StillLoading
        return self._speaker

    async def change_to(self, path: Path) -> str:
        """Load a model beside the one in use, then use it. Raises NoSuchModel."""
        path = self._ours(path)
        async with self._one_at_a_time:
            loaded = await asyncio.to_thread(self._load, path)
            self._speaker = loaded
        note("model_ready", model=loaded.model)
        return loaded.model

    def _ours(self, path: Path) -> Path:
        resolved = path.resolve()
        if not resolved.is_relative_to(self._models) or not resolved.is_file():
            raise NoSuchModel
        return resolved
