// The script of a worker that a native module drives: an expression for `include!`, in the host, which serves it.
concat!(
    "(() => {\n'use strict';\nconst makeDecoder =\n",
    include_str!("decoder.js"),
    include_str!("worker.js"),
    "})();\n",
)
