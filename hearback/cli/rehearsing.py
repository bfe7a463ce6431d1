"""`hearback rehearse`: what the rehearsal needs from this machine."""

import asyncio
import signal
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeVar

from hearback.cli.migrating import migrate
from hearback.cli.places import RASA_PYTHON, ROOT, check_stage_port, rasa_environment
from hearback.cli.training import ensure_model
from hearback.policy import Policy
from hearback.rehearsal.report import Result
from hearback.rehearsal.run import Cast, play
from hearback.rehearsal.stage import Stage, Tools
from hearback.rehearsal.stage_door import StageDoor

MOST_LANES = 2  # each is three processes
Made = TypeVar("Made")


async def rehearse(
    scenes: Sequence[Cast],
    policy: Policy,
    *,
    say: Callable[[str], None],
    done: Callable[[Result], None],
) -> list[Result]:
    """Set the stage, play, and leave nothing running behind."""
    async with Stage(tools(say), min(MOST_LANES, len(scenes)), say) as stage:
        say(f"Playing {len(scenes)} scenarios")
        return await play(stage, scenes, policy, done=done)


async def stay(port: int, *, say: Callable[[str], None]) -> None:
    """Set the stage and play what comes, until somebody ends it. Raises StagePortTaken."""
    check_stage_port(port)  # before the minute that the stage takes
    async with Stage(tools(say), MOST_LANES, say) as stage:
        door = StageDoor(stage, port)
        await door.start()
        say(f"The stage is set: hearback rehearse FILE --at http://127.0.0.1:{port}")
        try:
            await asyncio.Event().wait()
        finally:
            await door.stop()


def until_told(work: Coroutine[Any, Any, Made]) -> Made:
    """Run it; SIGTERM ends it as Ctrl-C does, so that no server is left behind.
    Raises KeyboardInterrupt."""

    async def watched() -> Made:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        assert task is not None

        def end() -> None:
            loop.remove_signal_handler(signal.SIGTERM)  # a second one ends us at once
            task.cancel()

        loop.add_signal_handler(signal.SIGTERM, end)
        return await work

    try:
        return asyncio.run(watched())
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


def tools(say: Callable[[str], None]) -> Tools:
    return Tools(
        migrate=migrate,
        model=lambda: ensure_model(say, ROOT / ".hearback" / "training.log"),
        rasa_argv=_rasa_argv,
        rasa_environment=rasa_environment,
        root=ROOT,
    )


def _rasa_argv(model: Path, port: int) -> list[str | Path]:
    return [RASA_PYTHON, "-m", "bot.shell", "--model", model, "--port", str(port)]
