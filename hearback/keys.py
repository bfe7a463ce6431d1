"""The keys of the settings, put where the tables read them."""

from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import use_keyring
from hearback.settings import Settings


def install_keys(settings: Settings) -> None:
    keys, index = settings.keys.get_secret_value(), settings.index_key.get_secret_value()
    use_keyring(Keyring(KeySet.parse(keys, index)))
