"""Rasa's own Twilio channel, unchanged but for the address at which it finds Twilio."""

import os
from typing import Any

from rasa.core.channels.channel import OutputChannel
from rasa.core.channels.twilio import TwilioInput, TwilioOutput


class Texting(TwilioInput):
    """Answers by calling the simulated Twilio, as it would call the real one."""

    def get_output_channel(self) -> OutputChannel:
        channel: Any = TwilioOutput(self.account_sid, self.auth_token, self.twilio_number)
        channel.api.base_url = os.environ["STOCK_TWILIO_URL"]
        return channel
