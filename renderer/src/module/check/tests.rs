use super::*;
use std::process::Command;

/// Compiles C to a shared library.
fn compile(name: &str, source: &str, arguments: &[&str]) -> Vec<u8> {
    let folder = std::env::temp_dir().join(format!("mumba-check-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let (input, output) = (folder.join("module.c"), folder.join("module.so"));
    std::fs::write(&input, source).expect("the source can be written");
    let status =
        Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&output).arg(&input).args(arguments).status();
    assert!(status.expect("a C compiler is installed").success());
    let module = std::fs::read(&output).expect("the library is there");
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
    module
}

const SOURCE: &str = "
    #include <stdio.h>
    extern int mumba_flush(void *);
    extern int nowhere(void) __attribute__((weak));
    __thread int counter;
    int shared(void) { return ++counter; }
    int (*table[])(void) = { shared, nowhere };
    int use(void *ctx) { printf(\"%d\", shared()); return mumba_flush(ctx); }";

#[test]
fn a_library_says_what_it_needs() {
    let linkage = check_module(&compile("needs", SOURCE, &[])).expect("it is a module");
    let undefined = |name: &str| linkage.undefined.iter().find(|symbol| symbol.name == name);
    assert!(!undefined("mumba_flush").expect("it is needed").weak);
    assert!(undefined("nowhere").expect("it is mentioned").weak);
    assert!(undefined("printf").is_some());
    assert!(linkage.defined.contains("shared"));
}

#[test]
fn other_files_are_refused_with_the_way_out() {
    assert_eq!(check_module(b""), Err(CheckError::NotElf));
    assert_eq!(check_module(b"#!/bin/sh"), Err(CheckError::NotElf));
    let mut module = compile("other", SOURCE, &[]);
    module[18] = 183;
    let error = check_module(&module).expect_err("it is for another machine").to_string();
    assert!(error.contains("aarch64") && error.contains("x86_64"), "{error}");
    module[18] = 62;
    module[16] = 2;
    assert_eq!(check_module(&module), Err(CheckError::Kind { found: "a program" }));
    module[4] = 1;
    assert_eq!(check_module(&module), Err(CheckError::Class));
}

#[test]
fn a_library_that_needs_others_is_refused_by_name() {
    let module =
        compile("libraries", "double z(void); double y(void) { return z(); }", &["-Wl,--no-as-needed", "-lstdc++"]);
    assert_eq!(check_module(&module), Err(CheckError::Libraries { libraries: vec!["libstdc++.so.6".to_owned()] }));
}

#[test]
fn no_damaged_library_gets_through_to_a_crash() {
    let module = compile("damaged", SOURCE, &[]);
    for len in (0..module.len()).step_by(97) {
        let _ = check_module(&module[..len]);
    }
    // Every byte of the headers and of the dynamic tables, and then many others.
    let mut seed = 0x1234_5678_u64;
    for round in 0..40_000_u64 {
        let mut copy = module.clone();
        for _ in 0..=round % 3 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = if round < 4_096 { round as usize } else { (seed >> 33) as usize } % copy.len();
            copy[at] = (seed >> 56) as u8;
        }
        let _ = check_module(&copy);
    }
}

#[test]
fn initial_exec_is_refused_with_the_way_out() {
    let source = "static __thread int counter; int use(void) { return ++counter; }";
    let module = compile("exec", source, &["-ftls-model=initial-exec"]);
    let error = check_module(&module).expect_err("it cannot be loaded").to_string();
    assert!(error.contains("initial-exec"), "{error}");
}
