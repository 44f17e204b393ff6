// The script of a worker that a native module drives: an expression for `include!`, in the host, which serves it.
concat!(
    "(() => {\n'use strict';\nconst primordials =\n",
    include_str!("primordials.js"),
    "const makeDecoder =\n",
    include_str!("decoder.js"),
    include_str!("worker.js"),
    "})();\n",
)
