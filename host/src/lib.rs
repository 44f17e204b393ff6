//! The Mumba host: one Chromium for all of a user's apps.
