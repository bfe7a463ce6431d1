"""The same small clinic that the tests of received messages use."""

from tests.inbound.conftest import clinic, reminded

__all__ = ["clinic", "reminded"]
