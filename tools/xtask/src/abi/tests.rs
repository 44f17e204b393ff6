//! The comparison finds what breaks modules, and lets additions pass. Each test changes a copy of the header.

use super::*;

fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

/// Compares the header after some replacements with the header as it is; nothing where libabigail is missing.
fn compare(replacements: &[(&str, &str)]) -> Option<Changes> {
    if !is_possible() {
        eprintln!("skipped: abidw and abidiff are not installed");
        return None;
    }
    let work = tempfile::tempdir().unwrap();
    let include = checkout().join("sdk-c/include");
    let mut header = fs::read_to_string(include.join("mumba.h")).unwrap();
    fs::create_dir_all(work.path().join("abi")).unwrap();
    Surface::of(checkout(), &include, &work.path().join("before")).unwrap().store(&work.path().join("abi")).unwrap();
    let baseline = Baseline::find(&work.path().join("abi")).unwrap().unwrap();
    for (from, to) in replacements {
        assert_eq!(header.matches(from).count(), 1, "{from}");
        header = header.replace(from, to);
    }
    let changed = work.path().join("include");
    fs::create_dir(&changed).unwrap();
    fs::write(changed.join("mumba.h"), header).unwrap();
    let surface = Surface::of(checkout(), &changed, &work.path().join("after")).unwrap();
    Some(surface.compare(&baseline, &growing(&checkout().join("sdk-c/abi")).unwrap()).unwrap())
}

const LAST_FIELD: &str = "    mumba_drained_fn on_drained;\n";

#[test]
fn the_same_header_has_the_same_abi() {
    let Some(changes) = compare(&[]) else { return };
    assert_eq!(changes, Changes::default());
    assert!(changes.report((1, 1), (1, 1)).is_ok());
}

#[test]
fn a_structure_that_only_a_callback_is_given_is_compared_too() {
    let code = "    uint32_t code;\n    /**\n     * 0.\n     */\n    uint32_t reserved;\n    /**\n     * What the service said";
    let wide = code.replacen("uint32_t code", "uint64_t code", 1);
    let Some(changes) = compare(&[(code, &wide)]) else { return };
    assert!(changes.breaks.iter().any(|text| text.contains("mumba_call_end")), "{changes:?}");
    let error = changes.report((1, 2), (1, 1)).unwrap_err().to_string();
    assert!(error.contains("broken") && error.contains("mumba_call_end"), "{error}");
}

#[test]
fn a_field_at_the_end_of_a_structure_that_carries_its_size_needs_a_higher_version_and_no_more() {
    let grown = format!("{LAST_FIELD}    void *later;\n");
    let Some(changes) = compare(&[(LAST_FIELD, &grown)]) else { return };
    assert_eq!(changes.breaks, Vec::<String>::new());
    assert_eq!(changes.additions, ["the field void* later of mumba_call"]);
    assert!(changes.report((1, 1), (1, 1)).unwrap_err().to_string().contains("raise its minor part"));
    assert!(changes.report((1, 2), (1, 1)).unwrap().contains("later"));
}

#[test]
fn a_growth_does_not_hide_another_change_of_the_structure() {
    let grown = format!("{LAST_FIELD}    void *later;\n");
    let Some(changes) = compare(&[(LAST_FIELD, &grown), ("    uint32_t timeout_ms;", "    int32_t timeout_ms;")])
    else {
        return;
    };
    assert!(changes.breaks.iter().any(|text| text.contains("timeout_ms")), "{changes:?}");
    let earlier = [(LAST_FIELD, &*grown), ("    uint32_t timeout_ms;", "    void *earlier;\n    uint32_t timeout_ms;")];
    let Some(changes) = compare(&earlier) else { return };
    assert!(changes.breaks.iter().any(|text| text.contains("earlier")), "{changes:?}");
}

#[test]
fn a_structure_that_does_not_carry_its_size_must_not_grow() {
    let bytes = "} mumba_bytes;";
    let Some(changes) = compare(&[(bytes, "    size_t capacity;\n} mumba_bytes;")]) else { return };
    assert!(changes.breaks.iter().any(|text| text.contains("mumba_bytes")), "{changes:?}");
}

#[test]
fn other_parameters_of_a_callback_and_other_numbers_are_found() {
    let frame = "(mumba_context *ctx, void *user, double time_ms);";
    let Some(changes) = compare(&[(frame, "(mumba_context *ctx, void *user, float time_ms);")]) else { return };
    assert!(changes.breaks.iter().any(|text| text.contains("mumba_request_frame")), "{changes:?}");
    let error = ("#define MUMBA_ERR_TYPE 8", "#define MUMBA_ERR_TYPE 13");
    let Some(changes) = compare(&[error]) else { return };
    assert_eq!(changes.breaks, ["MUMBA_ERR_TYPE was 8, and is 13"]);
}

#[test]
fn a_new_function_belongs_to_a_version_after_the_baseline() {
    let line = "'function mumba_status mumba_new(mumba_context*)'    {mumba_new@@MUMBA_";
    for (node, fits) in [("1.0", false), ("1.1", false), ("1.2", true), ("1.10", true)] {
        let mut changes = Changes::default();
        changes.add_function(&format!("{line}{node}}}"), (1, 1));
        assert_eq!(changes.early.is_empty(), fits, "{changes:?}");
        assert_eq!(changes.additions.is_empty(), !fits, "{changes:?}");
        assert_eq!(changes.report((1, 2), (1, 1)).is_ok(), fits);
        // The baseline of a version that is not released yet may be taken anew.
        assert!(changes.refuse_breaks((1, 1), (1, 1)).is_ok());
    }
}

#[test]
fn a_well_known_name_keeps_its_number() {
    let names = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let compare = |now: &str| {
        let mut changes = Changes::default();
        changes.compare_names(&names("open close get"), &names(now));
        changes
    };
    assert_eq!(compare("open close get"), Changes::default());
    let grown = compare("open close get set");
    assert_eq!(grown.breaks, Vec::<String>::new());
    assert!(grown.report((1, 1), (1, 1)).unwrap_err().to_string().contains("raise its minor part"));
    assert_eq!(compare("open set close get").breaks.len(), 2, "one that is put in moves those after it");
    assert_eq!(compare("open close").breaks, ["line 3 of ffi/names.txt, get, is gone"]);
    assert!(compare("close open get").refuse_breaks((1, 2), (1, 1)).is_err());
}

#[test]
fn a_line_of_the_report_that_nobody_knows_is_a_break() {
    let growing = BTreeSet::from(["mumba_call".to_owned()]);
    let good = "'struct mumba_call' changed:\n  type size changed from 704 to 768 (in bits)\n  1 data member insertion:\n    \
        'void* later', at offset 704 (in bits)";
    let mut changes = Changes::default();
    changes.read(good, &growing);
    assert_eq!((changes.breaks.len(), changes.additions.len()), (0, 1));
    for bad in [
        format!("{good}\n  something else"),
        good.replace("704 (in bits)", "640 (in bits)"),
        good.replace("mumba_call", "mumba_value"),
    ] {
        let mut changes = Changes::default();
        changes.read(&bad, &growing);
        assert_eq!((changes.breaks.len(), changes.additions.len()), (1, 0), "{bad}");
    }
}

#[test]
fn a_function_that_is_gone_is_a_break() {
    if !is_possible() {
        eprintln!("skipped: abidw and abidiff are not installed");
        return;
    }
    let work = tempfile::tempdir().unwrap();
    let include = checkout().join("sdk-c/include");
    fs::create_dir_all(work.path().join("abi")).unwrap();
    Surface::of(checkout(), &include, &work.path().join("before")).unwrap().store(&work.path().join("abi")).unwrap();
    let baseline = Baseline::find(&work.path().join("abi")).unwrap().unwrap();
    let stub = work.path().join("sdk-c/stub");
    fs::create_dir_all(&stub).unwrap();
    fs::copy(checkout().join("sdk-c/stub/mumba.c"), stub.join("mumba.c")).unwrap();
    fs::create_dir(work.path().join("ffi")).unwrap();
    fs::copy(checkout().join("ffi/names.txt"), work.path().join("ffi/names.txt")).unwrap();
    let script = fs::read_to_string(checkout().join("sdk-c/stub/mumba.map")).unwrap();
    fs::write(stub.join("mumba.map"), script.replace("        mumba_flush;\n", "")).unwrap();
    let surface = Surface::of(work.path(), &include, &work.path().join("after")).unwrap();
    let changes = surface.compare(&baseline, &BTreeSet::new()).unwrap();
    assert!(changes.breaks.iter().any(|text| text.contains("mumba_flush")), "{changes:?}");
}
