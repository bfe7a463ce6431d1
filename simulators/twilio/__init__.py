"""A server that stands where Twilio stands, and the phone on which its texts are read."""

from simulators.twilio.app import create_app
from simulators.twilio.config import Config

__all__ = ["Config", "create_app"]
