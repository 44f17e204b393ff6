//! Where Mumba keeps its state, caches, configuration and sockets.
