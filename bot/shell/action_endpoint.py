"""Calls the service's action endpoint: address and token from endpoints.yml, in bounded time."""

from pathlib import Path
from typing import Any

from rasa.utils.endpoints import EndpointConfig, read_endpoint_config

ACTION_SECONDS = 6.0  # Rasa's own bound is five minutes, far past the life of our lock


class ActionEndpoint(EndpointConfig):
    async def request(self, *args: Any, **options: Any) -> Any:
        return await super().request(*args, **{**options, "timeout": ACTION_SECONDS})


def action_endpoint(endpoints: Path) -> ActionEndpoint:
    """Raises ValueError when `endpoints` names no action endpoint."""
    read = read_endpoint_config(str(endpoints), "action_endpoint")
    if read is None or not read.url:
        raise ValueError(f"{endpoints} names no action_endpoint with a url.")
    return ActionEndpoint(read.url, headers=read.headers)
