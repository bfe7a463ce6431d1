"""Web chat: the door for visitors of a clinic's website, and the widget that they use."""
