"""Runs single SQL statements on Postgres from a few threads, each with a connection of its own."""

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg2

from bot.shell.failures import WindowUnavailable

THREADS = 4
SECONDS_TO_CONNECT = 3
MILLISECONDS_PER_STATEMENT = 3000

Row = tuple[Any, ...]


class Rows:
    def __init__(self, url: str) -> None:
        self._url = url
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="rows")
        self._mine = threading.local()

    async def one(self, sql: str, values: Sequence[object]) -> Row | None:
        """The first row of the answer. The statement must be safe to run twice.

        A connection that broke since its last use is opened again, once. Raises WindowUnavailable.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._one, sql, values)

    def _one(self, sql: str, values: Sequence[object]) -> Row | None:
        try:
            return self._run_or_again(sql, values)
        except psycopg2.Error as error:
            self._close()
            raise WindowUnavailable from error

    def _run_or_again(self, sql: str, values: Sequence[object]) -> Row | None:
        try:
            return self._run(sql, values)
        except (psycopg2.OperationalError, psycopg2.InterfaceError):
            self._close()  # the server went away, or was restarted
            return self._run(sql, values)

    def _run(self, sql: str, values: Sequence[object]) -> Row | None:
        with self._connection().cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchone() if cursor.description else None

    def _connection(self) -> Any:
        if getattr(self._mine, "connection", None) is None:
            self._mine.connection = _connected(self._url)
        return self._mine.connection

    def _close(self) -> None:
        connection = getattr(self._mine, "connection", None)
        self._mine.connection = None
        if connection is not None:
            connection.close()


def _connected(url: str) -> Any:
    connection = psycopg2.connect(
        url, connect_timeout=SECONDS_TO_CONNECT, application_name="hearback-bot"
    )
    connection.autocommit = True
    with connection.cursor() as cursor:  # not by `options`, which would replace those in the URL
        cursor.execute("SET statement_timeout = %s", (MILLISECONDS_PER_STATEMENT,))
    return connection
