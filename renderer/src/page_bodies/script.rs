// The script that carries bodies and sockets, whole: an expression for `include!`, in the renderer and in the host. One function
// around all of it keeps its names from the page.
concat!(
    "(function () {\n'use strict';\n",
    include_str!("common.js"),
    include_str!("pieces.js"),
    include_str!("fetch.js"),
    include_str!("xhr.js"),
    include_str!("forms.js"),
    include_str!("overlay.js"),
    include_str!("sockets.js"),
    include_str!("notifications.js"),
    include_str!("service_worker.js"),
    "});\n",
)
