"""The same small clinic that the tests of received messages use."""

from hearback import models  # noqa: F401 - every table that another refers to
from tests.inbound.conftest import clinic, reminded

__all__ = ["clinic", "reminded"]
