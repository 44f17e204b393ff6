//! Starts, watches, restarts and stops the services of apps.
