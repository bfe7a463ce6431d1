"""Texts by Twilio's Programmable Messaging."""
