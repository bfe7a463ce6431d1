"""What the rows stand on: our service and stock Rasa, started when the first row needs them."""

import asyncio
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import asyncpg
from sqlalchemy.engine import make_url

from benchmarks.figures import Figure
from benchmarks.house import House, Started
from benchmarks.phone_numbers import number_of
from benchmarks.sizes import Sizes
from benchmarks.stock_rasa import StockRasa
from hearback.cli.migrating import migrate
from hearback.cli.places import RASA_PYTHON, ROOT
from hearback.cli.training import ensure_model
from hearback.core.db import Database

STOCKS_LINE = number_of(78, 0)  # from a block that no row uses
LOGS = ROOT / ".hearback" / "benchmarks" / "logs"
Say = Callable[[str], None]


@dataclass(frozen=True)
class Outcome:
    """What a row found. details: more than the table shows, for the JSON file and the plot."""

    figures: list[Figure]
    details: dict[str, Any] = field(default_factory=dict)


class Ground:
    def __init__(self, sizes: Sizes, say: Say, *, with_stock: bool) -> None:
        self.sizes, self.say = sizes, say
        self._with_stock = with_stock and RASA_PYTHON.exists()
        self._starting_house: asyncio.Task[Started] | None = None
        self._starting_stock: asyncio.Task[None] | None = None
        self._stock: StockRasa | None = None

    async def __aenter__(self) -> Self:
        self.home = Path(tempfile.mkdtemp(prefix="hb-bench-"))
        self._house = House(self.home / "ours")
        # Trained before anything is timed, should the model's inputs have changed.
        await asyncio.to_thread(ensure_model, self.say, LOGS.parent / "training-ours.log")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for starting in (self._starting_stock, self._starting_house):
            if starting is not None:
                starting.cancel()
                await asyncio.wait([starting])
        if self._stock is not None:
            await self._stock.stop()
        if self._starting_house is not None:
            await self._house.stop()
        self._keep_logs()
        shutil.rmtree(self.home, ignore_errors=True)

    def _keep_logs(self) -> None:
        """Those of the last run, for when something did not start."""
        shutil.rmtree(LOGS, ignore_errors=True)
        for logs in self.home.rglob("logs"):
            shutil.copytree(logs, LOGS, dirs_exist_ok=True)

    async def house(self) -> House:
        await self._begin_house()
        return self._house

    async def started(self) -> Started:
        return await self._begin_house()

    def _begin_house(self) -> asyncio.Task[Started]:
        if self._starting_house is None:
            self.say("Starting our service")
            self._starting_house = asyncio.create_task(self._house.start())
        return self._starting_house

    async def stock(self) -> StockRasa | None:
        """None where it is not wanted or not installed."""
        if not self._with_stock:
            return None
        if self._starting_stock is None:
            await self.house()  # one after the other, so that neither slows the other's start
        self.stock_soon()
        assert self._starting_stock is not None
        await self._starting_stock
        return self._stock

    def stock_soon(self) -> None:
        """Begin to start stock Rasa beside rows that do not mind the company."""
        if self._with_stock and self._starting_stock is None:
            self._starting_stock = asyncio.create_task(self._start_stock())

    async def _start_stock(self) -> None:
        """Our Postgres, which it uses too, is there long before our Rasa."""
        ready = asyncio.create_task(self._house.up.database_ready.wait())
        await asyncio.wait([ready, self._begin_house()], return_when=asyncio.FIRST_COMPLETED)
        self.say("Starting stock Rasa (about a minute)")
        url = self._house.up.environment["HEARBACK_DATABASE_URL"]
        self._stock = StockRasa(self.home, url, self._house.twilio(STOCKS_LINE))
        await self._stock.start()
        self.say(f"Stock Rasa is ready after {self._stock.ready_seconds:.0f} s")

    async def database(self, name: str) -> Database:
        """An empty database of ours beside the one in use."""
        house = await self.house()
        server = house.up.environment["HEARBACK_DATABASE_URL"]
        connection = await asyncpg.connect(server)
        await connection.execute(f"CREATE DATABASE {name}")
        await connection.close()
        url = make_url(server).set(database=name).render_as_string(hide_password=False)
        log = self.home / "migrations.log"
        await asyncio.to_thread(migrate, {"HEARBACK_DATABASE_URL": url}, log)
        return Database(url, pool=4)
