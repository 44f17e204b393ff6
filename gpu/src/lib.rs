//! Graphics back end, frame capture and GPU process recovery.
