//! Maps and links a module that [`super::check`] passed, and runs its constructors and destructors.
//!
//! A symbol is looked for in the module itself, then in the libraries of [`super::libraries`], then in the ABI.

use std::collections::{HashMap, HashSet};
use std::ffi::{c_char, c_int};
use std::sync::{Arc, Mutex, PoisonError};

use elf_loader::Loader;
use elf_loader::image::LoadedDylib;
use elf_loader::input::ElfBinary;
use elf_loader::loader::LifecycleContext;
use mumba_ffi::{MUMBA_ABI_VERSION, mumba_context, mumba_status};

use super::check::{CheckError, Linkage, check_module};
use super::libraries;
use super::unwind::Frames;
use crate::abi::table;

/// Imports that leave something with a thread that outlives the module: its code then stays mapped. Nothing tells whether it is still
/// there, on this thread or on another one of the renderer that the module's code came to, so that no unmapping is known to be safe.
const CLINGING: &[&str] = &["__cxa_thread_atexit_impl", "pthread_key_create", "tss_create"];

/// Why a module did not load.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum LoadError {
    /// The bytes are no module.
    #[error("the module `{module}` cannot be loaded: {error}")]
    Check {
        /// Its file name.
        module: String,
        /// What is wrong.
        error: CheckError,
    },
    /// It uses functions that nobody has.
    #[error(
        "the module `{module}` uses what is not there: {}. Link statically what is neither in the C library nor in mumba.h",
        .symbols.join(", ")
    )]
    Unresolved {
        /// Its file name.
        module: String,
        /// Every symbol that was not found.
        symbols: Vec<String>,
    },
    /// The linker gave up.
    #[error("the module `{module}` cannot be linked: {reason}")]
    Link {
        /// Its file name.
        module: String,
        /// What the linker said.
        reason: String,
    },
    /// It lacks a function that every module exports.
    #[error("the module `{module}` does not export `{function}`: define it, as mumba.h says, with MUMBA_EXPORT")]
    Export {
        /// Its file name.
        module: String,
        /// The function.
        function: &'static str,
    },
    /// It was built for another ABI.
    #[error(
        "the module `{module}` was built for version {}.{} of the ABI, this host has {}.{}: build it with this host's mumba.h, or update the host",
        .found >> 16, .found & 0xffff, MUMBA_ABI_VERSION >> 16, MUMBA_ABI_VERSION & 0xffff
    )]
    Abi {
        /// Its file name.
        module: String,
        /// The version it was built for.
        found: u32,
    },
}

type Main = unsafe extern "C" fn(*mut mumba_context) -> mumba_status;
type Abi = unsafe extern "C" fn() -> u32;
type Constructor = unsafe extern "C" fn(c_int, *const *const c_char, *const *const c_char);

/// A module whose constructors ran.
pub(crate) struct Module {
    library: LoadedDylib<()>,
    frames: Option<Frames>,
    clings: bool,
    main: Main,
}

/// Everything that the module needs from others, found.
fn resolve(name: &str, linkage: &Linkage) -> Result<HashMap<String, usize>, LoadError> {
    let mut found = HashMap::new();
    let mut missing = Vec::new();
    for symbol in &linkage.undefined {
        // The loader has one of its own.
        if symbol.name == "__tls_get_addr" {
            continue;
        }
        match libraries::address(&symbol.name).or_else(|| table::address(&symbol.name)) {
            Some(address) => {
                found.insert(symbol.name.clone(), address as usize);
            }
            None if symbol.weak => {}
            None => missing.push(symbol.name.clone()),
        }
    }
    if missing.is_empty() {
        Ok(found)
    } else {
        Err(LoadError::Unresolved { module: name.to_owned(), symbols: missing })
    }
}

impl Module {
    /// Loads a module and runs its constructors: from here on its code runs.
    pub(crate) fn load(name: &str, bytes: &[u8]) -> Result<Self, LoadError> {
        let module = name.to_owned();
        let linkage = check_module(bytes).map_err(|error| LoadError::Check { module: module.clone(), error })?;
        let found = resolve(name, &linkage)?;
        let clings = linkage.undefined.iter().any(|symbol| CLINGING.contains(&symbol.name.as_str()));
        let own: HashSet<String> = linkage.defined.into_iter().collect();
        let link_error =
            |error: elf_loader::Error| LoadError::Link { module: name.to_owned(), reason: error.to_string() };
        // Constructors run later: the unwinder must know the module first.
        let constructors = Arc::new(Mutex::new(Vec::<usize>::new()));
        let collected = Arc::clone(&constructors);
        let library = Loader::new()
            .with_init(move |ctx: &LifecycleContext<'_>| {
                let functions = ctx.func().into_iter().chain(ctx.func_array().unwrap_or_default().iter().copied());
                let mut list = collected.lock().unwrap_or_else(PoisonError::into_inner);
                list.extend(functions.map(|function| function as usize));
            })
            .with_fini(|_: &LifecycleContext<'_>| {})
            .with_default_tls_resolver()
            .load_dylib(ElfBinary::new(name, bytes))
            .map_err(link_error)?
            .relocator()
            .pre_find_fn(move |symbol: &str| {
                if own.contains(symbol) {
                    return None;
                }
                found.get(symbol).map(|address| *address as *const ())
            })
            .lazy(false)
            .relocate()
            .map_err(link_error)?;
        // SAFETY: the header belongs to the library, which lives as long as the frames.
        let frames = library.eh_frame_hdr().and_then(|header| unsafe { Frames::register(header) });
        let functions = std::mem::take(&mut *constructors.lock().unwrap_or_else(PoisonError::into_inner));
        for function in functions.into_iter().filter(|function| *function != 0 && *function != usize::MAX) {
            // SAFETY: the linker wrote the address of a constructor, which glibc calls with these three arguments.
            unsafe {
                let run = std::mem::transmute::<usize, Constructor>(function);
                run(0, [std::ptr::null()].as_ptr(), [std::ptr::null()].as_ptr());
            }
        }
        let missing = |function| LoadError::Export { module: module.clone(), function };
        // SAFETY: a module exports these functions with these types, or it is no module.
        let (abi, main) = unsafe {
            let abi = library.get::<Abi>("mumba_module_abi").ok_or_else(|| missing("mumba_module_abi"))?;
            let main = library.get::<Main>("mumba_module_main").ok_or_else(|| missing("mumba_module_main"))?;
            (*abi, *main)
        };
        // SAFETY: the function takes nothing.
        let version = unsafe { abi() };
        if version >> 16 != MUMBA_ABI_VERSION >> 16 || version & 0xffff > MUMBA_ABI_VERSION & 0xffff {
            return Err(LoadError::Abi { module, found: version });
        }
        Ok(Self { library, frames, clings, main })
    }

    /// The function that starts it. Good while the module is loaded.
    pub(crate) fn main(&self) -> Main {
        self.main
    }

    /// Runs the destructors and unmaps the code. With `idle` false, or while threads of it run, nothing of that happens;
    /// when it left something with a thread, its code stays mapped.
    pub(crate) fn unload(self, idle: bool) {
        let Self { library, frames, clings, .. } = self;
        if !idle || libraries::threads_run() {
            std::mem::forget((library, frames));
            return;
        }
        for function in destructors(&library) {
            // SAFETY: the linker wrote the address of a destructor, which takes nothing.
            unsafe { std::mem::transmute::<usize, unsafe extern "C" fn()>(function)() };
        }
        if clings {
            std::mem::forget((library, frames));
            return;
        }
        // The unwinder forgets the tables before they are unmapped.
        drop(frames);
        drop(library);
    }
}

/// The addresses of a library's destructors, in the order in which they run.
fn destructors(library: &LoadedDylib<()>) -> Vec<usize> {
    let Some(dynamic) = library.dynamic_ptr() else { return Vec::new() };
    let mut entry = dynamic.cast::<[u64; 2]>();
    let (mut array, mut bytes, mut last) = (0, 0, 0);
    // SAFETY: the dynamic section is mapped and ends with an entry of tag 0, as was checked.
    unsafe {
        loop {
            let [tag, value] = entry.read_unaligned();
            match tag {
                0 => break,
                13 => last = value as usize,
                26 => array = value as usize,
                28 => bytes = value as usize,
                _ => {}
            }
            entry = entry.add(1);
        }
        let base = library.base();
        let functions = (0..bytes / 8).rev().map(|index| ((base + array) as *const usize).add(index).read_unaligned());
        let last = (last != 0).then(|| base + last);
        functions.filter(|function| *function != 0 && *function != usize::MAX).chain(last).collect()
    }
}
