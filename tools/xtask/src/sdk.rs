//! `cargo xtask sdk`: the C SDK as packagers install it.
//!
//! Templates lie in `sdk-c/install`; whatever is installed finds its prefix from where it lies itself, so that a prefix can be
//! moved as a whole. The link stub is compiled here from what is checked in (`sdk-c/stub`).

use std::env;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::process;
use crate::workspace::Workspace;

/// The file name of the stub, which is its SONAME: the major version of the ABI.
pub(crate) const SONAME: &str = "libmumba.so.1";

/// Mumba's version.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What to do with the SDK.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Install headers, pkg-config and CMake files, the link stub and the examples; DESTDIR is put before the prefix
    Install(Install),
}

#[derive(Debug, clap::Args)]
struct Install {
    /// Where to: an absolute path, such as /usr/local
    #[arg(long)]
    prefix: PathBuf,
    /// The folder of libraries below the prefix, such as lib64 or lib/x86_64-linux-gnu
    #[arg(long, default_value = "lib")]
    libdir: PathBuf,
}

/// Runs the command.
pub(crate) fn execute(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    match &arguments.command {
        Action::Install(options) => {
            let staging = env::var_os("DESTDIR").filter(|folder| !folder.is_empty()).map(PathBuf::from);
            let root = install(&workspace.root, &options.prefix, &options.libdir, staging.as_deref())?;
            eprintln!("Installed the C SDK {VERSION} in {}", root.display());
            Ok(())
        }
    }
}

/// Installs the SDK of a checkout and returns the folder that it is in now.
pub(crate) fn install(checkout: &Path, prefix: &Path, libdir: &Path, staging: Option<&Path>) -> Result<PathBuf> {
    if !prefix.is_absolute() {
        bail!("--prefix must be an absolute path, not {}", prefix.display());
    }
    if libdir.as_os_str().is_empty() || !libdir.components().all(|part| matches!(part, Component::Normal(_))) {
        bail!("--libdir must be a folder below the prefix, such as lib, not {}", libdir.display());
    }
    let root = match staging {
        Some(staging) => staging.join(prefix.strip_prefix("/").unwrap_or(prefix)),
        None => prefix.to_path_buf(),
    };
    let sdk = checkout.join("sdk-c");
    copy_tree(&sdk.join("include"), &root.join("include"))?;
    copy_tree(&sdk.join("examples"), &root.join("share/mumba/examples"))?;
    for file in ["README.md", "../LICENSE-APACHE", "../LICENSE-MIT"] {
        copy_file(&sdk.join(file), &root.join("share/doc/mumba-sdk"))?;
    }

    let libraries = root.join(libdir);
    let stub = libraries.join("mumba");
    build_stub(checkout, &sdk.join("include"), &stub.join(SONAME))?;
    let short = stub.join("libmumba.so");
    match fs::remove_file(&short) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(error).with_context(|| format!("cannot replace {}", short.display())),
    }
    symlink(SONAME, &short).with_context(|| format!("cannot make the link {}", short.display()))?;

    let templates = sdk.join("install");
    copy_file(&templates.join("module.map"), &stub)?;
    let (major, minor) = abi_version(&sdk.join("include/mumba.h"))?;
    let abi = format!("{major}.{minor}");
    for name in ["mumba.pc", "mumba-link.pc"] {
        let place = libdir.join("pkgconfig");
        fill(&templates.join(format!("{name}.in")), &root.join(&place).join(name), &place, libdir, &abi)?;
    }
    let place = libdir.join("cmake/Mumba");
    for name in ["MumbaConfig.cmake", "MumbaConfigVersion.cmake"] {
        fill(&templates.join(format!("cmake/{name}.in")), &root.join(&place).join(name), &place, libdir, &abi)?;
    }
    copy_file(&templates.join("cmake/MumbaModule.cmake"), &root.join(&place))?;
    Ok(root)
}

/// Writes a template with its variables filled in, to a file whose folder is `place` below the prefix.
fn fill(template: &Path, to: &Path, place: &Path, libdir: &Path, abi: &str) -> Result<()> {
    let text = fs::read_to_string(template).with_context(|| format!("cannot read {}", template.display()))?;
    let up = vec![".."; place.components().count()].join("/");
    let text = text
        .replace("@UP@", &up)
        .replace("@LIBDIR@", &libdir.to_string_lossy())
        .replace("@VERSION@", VERSION)
        .replace("@ABI@", abi);
    write(to, text.as_bytes())
}

/// Compiles the link stub against a folder of headers, with debug information and no trace of where it was compiled.
pub(crate) fn build_stub(checkout: &Path, headers: &Path, to: &Path) -> Result<()> {
    let folder = to.parent().context("the stub lies in a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let stub = checkout.join("sdk-c/stub");
    let prefix_map = |from: &Path, to: &str| {
        let mut option = std::ffi::OsString::from("-ffile-prefix-map=");
        option.push(from);
        option.push(format!("={to}"));
        option
    };
    let mut script = std::ffi::OsString::from("-Wl,--version-script=");
    script.push(stub.join("mumba.map"));
    let mut command = compiler();
    command
        .args(["-std=c11", "-g", "-O0", "-Wall", "-Wextra", "-Werror", "-fPIC"])
        .args(["-shared", "-nostdlib", "-Wl,-z,defs"])
        .arg(format!("-Wl,-soname,{SONAME}"))
        .arg(script)
        .arg(prefix_map(headers, "include"))
        .arg(prefix_map(&stub, "stub"))
        .arg("-I")
        .arg(headers)
        .arg("-o")
        .arg(to)
        .arg("mumba.c")
        .current_dir(&stub);
    process::run(&mut command).context("cannot build the link stub")
}

/// The C compiler that `CC` names, or `cc`.
pub(crate) fn compiler() -> Command {
    process::program(Path::new(&env::var_os("CC").filter(|name| !name.is_empty()).unwrap_or_else(|| "cc".into())))
}

/// The version of the ABI that a header is of: major and minor.
pub(crate) fn abi_version(header: &Path) -> Result<(u32, u32)> {
    let text = fs::read_to_string(header).with_context(|| format!("cannot read {}", header.display()))?;
    let version: u32 = text
        .lines()
        .find_map(|line| line.strip_prefix("#define MUMBA_ABI_VERSION "))
        .and_then(|number| number.trim().parse().ok())
        .with_context(|| format!("{} does not define MUMBA_ABI_VERSION", header.display()))?;
    Ok((version >> 16, version & 0xffff))
}

fn write(to: &Path, bytes: &[u8]) -> Result<()> {
    let folder = to.parent().context("a file lies in a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    fs::write(to, bytes).with_context(|| format!("cannot write {}", to.display()))?;
    fs::set_permissions(to, fs::Permissions::from_mode(0o644))
        .with_context(|| format!("cannot make {} readable", to.display()))
}

fn copy_file(from: &Path, folder: &Path) -> Result<()> {
    let name = from.file_name().context("a file has a name")?;
    let bytes = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    write(&folder.join(name), &bytes)
}

/// Copies what belongs to the SDK: not what somebody built in an example, nor hidden files.
fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read {}", from.display()))?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with('.') || name == "lib" || name == "build" || name == "BUILD.gn" {
            continue;
        }
        if entry.path().is_dir() {
            copy_tree(&entry.path(), &to.join(name))?;
        } else {
            copy_file(&entry.path(), to)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
    }

    #[test]
    fn an_installed_sdk_names_no_folder_of_the_machine() {
        let place = tempfile::tempdir().unwrap();
        let prefix = Path::new("/opt/mumba");
        let root = install(checkout(), prefix, Path::new("lib/x86_64-linux-gnu"), Some(place.path())).unwrap();
        assert_eq!(root, place.path().join("opt/mumba"));
        let mut files = vec![root.clone()];
        let mut seen = Vec::new();
        while let Some(path) = files.pop() {
            if path.is_dir() {
                files.extend(path.read_dir().unwrap().map(|entry| entry.unwrap().path()));
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            for folder in [checkout(), place.path(), prefix] {
                let folder = folder.to_str().unwrap().as_bytes();
                let found = bytes.windows(folder.len()).any(|window| window == folder);
                assert!(!found, "{} names {}", path.display(), String::from_utf8_lossy(folder));
            }
            seen.push(path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned());
        }
        for name in [
            "include/mumba.h",
            "include/mumba.hpp",
            "lib/x86_64-linux-gnu/mumba/libmumba.so",
            "lib/x86_64-linux-gnu/mumba/libmumba.so.1",
            "lib/x86_64-linux-gnu/pkgconfig/mumba.pc",
            "lib/x86_64-linux-gnu/cmake/Mumba/MumbaConfig.cmake",
            "share/mumba/examples/hello/hello.c",
        ] {
            assert!(seen.iter().any(|file| file == name), "{name} is not among {seen:?}");
        }
        let text = fs::read_to_string(root.join("lib/x86_64-linux-gnu/cmake/Mumba/MumbaConfig.cmake")).unwrap();
        assert!(text.contains("${CMAKE_CURRENT_LIST_DIR}/../../../..\""), "{text}");
        assert!(!text.contains('@'), "{text}");
    }

    #[test]
    fn a_prefix_that_depends_on_where_one_stands_is_refused() {
        let error = install(checkout(), Path::new("usr"), Path::new("lib"), None).unwrap_err();
        assert!(error.to_string().contains("absolute"), "{error}");
        let error = install(checkout(), Path::new("/usr"), Path::new("../lib"), None).unwrap_err();
        assert!(error.to_string().contains("--libdir"), "{error}");
    }
}
