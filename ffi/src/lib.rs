//! The C ABI of Mumba.
