"""Visits: their states, their versions, and what a patient may do with them."""
