"""The same small clinic that the tests of received messages use."""

from tests.inbound.conftest import clinic

__all__ = ["clinic"]
