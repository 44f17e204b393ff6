//! Finds or starts the user's Mumba host and talks to it.
