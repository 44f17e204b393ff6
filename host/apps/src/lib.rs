//! Manifests, packages and the registry of installed apps.
