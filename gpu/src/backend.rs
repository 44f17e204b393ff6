//! The choice between the machine's GPU and Chromium's software rasteriser (SwiftShader through ANGLE).

use std::path::Path;

/// A Chromium switch with its value, if it takes one.
pub type Switch = (&'static str, Option<String>);

/// What draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The machine's GPU, through ANGLE.
    Gpu,
    /// SwiftShader, on the CPU.
    Software,
}

/// Where Chromium's windows go. Fixed when CEF starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Display {
    /// Nowhere: every view is drawn to memory.
    Offscreen,
    /// To an X11 display.
    X11,
    /// To a Wayland compositor.
    Wayland,
}

impl Backend {
    /// The GPU where this user may open a render node, else software.
    pub fn detect() -> Self {
        Self::detect_in(Path::new("/dev/dri"))
    }

    fn detect_in(dri: &Path) -> Self {
        let Ok(nodes) = std::fs::read_dir(dri) else { return Self::Software };
        let usable = nodes
            .filter_map(Result::ok)
            .filter(|node| node.file_name().to_string_lossy().starts_with("renderD"))
            .any(|node| std::fs::OpenOptions::new().read(true).write(true).open(node.path()).is_ok());
        if usable { Self::Gpu } else { Self::Software }
    }

    /// `gpu` or `software`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gpu => "gpu",
            Self::Software => "software",
        }
    }
}

/// The switches that make Chromium draw with `backend` to `display`.
pub fn switches(backend: Backend, display: Display) -> Vec<Switch> {
    let mut switches: Vec<Switch> = vec![
        (
            "ozone-platform",
            Some(
                match display {
                    Display::Offscreen => "headless",
                    Display::X11 => "x11",
                    Display::Wayland => "wayland",
                }
                .to_owned(),
            ),
        ),
        // The GPU process may end as often as it likes (a driver update, a reset): `CrashBackoff` slows its return,
        // and Chromium must not give up after the sixth time.
        ("disable-gpu-process-crash-limit", None),
    ];
    if backend == Backend::Software {
        switches.push(("use-angle", Some("swiftshader".to_owned())));
        switches.push(("enable-unsafe-swiftshader", None));
        // The page's content is drawn and put together by the CPU itself, not by a GPU that the CPU plays: a view is
        // there sooner, and costs a quarter of the memory in the GPU process. WebGL goes through SwiftShader still.
        switches.push(("disable-gpu-compositing", None));
    }
    switches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_without_render_nodes_draws_in_software() {
        assert_eq!(Backend::detect_in(Path::new("/nonexistent/dri")), Backend::Software);
    }

    #[test]
    fn software_names_its_rasteriser_and_the_gpu_does_not() {
        let software = switches(Backend::Software, Display::Offscreen);
        assert!(software.contains(&("use-angle", Some("swiftshader".to_owned()))));
        assert!(software.contains(&("ozone-platform", Some("headless".to_owned()))));
        assert!(software.contains(&("disable-gpu-compositing", None)));
        let gpu = switches(Backend::Gpu, Display::X11);
        assert!(gpu.iter().all(|(name, _)| *name != "use-angle"));
        assert!(gpu.contains(&("disable-gpu-process-crash-limit", None)));
    }
}
