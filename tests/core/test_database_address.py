"""An address of a database means the same to us as to every other client of PostgreSQL."""

import asyncio

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from hearback.core.db import Database

SSL_REQUEST = b"\x00\x00\x00\x08\x04\xd2\x16\x2f"


class Plain:
    """A server that cannot encrypt, and keeps what it was asked first."""

    asked = b""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked = await reader.read(8)
        writer.write(b"N")
        await writer.drain()
        writer.close()


@pytest.mark.parametrize("mode", ["require", "require&application_name=hearback"])
async def test_an_address_that_asks_for_encryption_is_connected_to_with_nothing_less(
    mode: str,
) -> None:
    plain = Plain()
    server = await asyncio.start_server(plain.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    db = Database(f"postgresql://hearback:x@127.0.0.1:{port}/hearback?sslmode={mode}", pool=1)

    with pytest.raises(ConnectionError, match="SSL"):
        async with db.begin() as session:
            await session.execute(text("SELECT 1"))

    await db.close()
    server.close()
    assert plain.asked == SSL_REQUEST


async def test_a_socket_in_the_address_is_found(db: Database) -> None:
    address = make_url(db.url).update_query_dict({"application_name": "a clinic's own"})
    other = Database(address.render_as_string(hide_password=False), pool=1)

    async with other.begin() as session:
        name = await session.scalar(text("SELECT current_setting('application_name')"))

    await other.close()
    assert name == "a clinic's own"
