"""PostgreSQL and Valkey run by Hearback itself, so that a first start needs nothing installed."""

from hearback.core.embedded.postgres import EmbeddedPostgres
from hearback.core.embedded.probe import ServerState
from hearback.core.embedded.valkey import EmbeddedValkey

__all__ = ["EmbeddedPostgres", "EmbeddedValkey", "ServerState"]
