use super::*;

const ADDRESS: [u8; 32] = [0x5a; 32];

/// The address that the tests publish under.
fn address() -> AppId {
    AppId::from_bytes(ADDRESS)
}

/// A release of an app with a service that migrates, fetched and verified.
fn fetched(bench: &Bench, sequence: u64, version: &str) -> IncomingRelease {
    fetched_as(bench, "notes", sequence, version)
}

fn fetched_as(bench: &Bench, name: &str, sequence: u64, version: &str) -> IncomingRelease {
    let folder = bench.state().join("incoming").join(sequence.to_string());
    fs::create_dir_all(folder.join("bin/deep")).unwrap();
    let manifest = format!(
        "name = \"{name}\"\nversion = \"{version}\"\naddress = \"{}\"\n\
         [service]\nprogram.\"{}\" = \"bin/service\"\nprogram.\"riscv64gc-unknown-linux-gnu\" = \"bin/other\"\n\
         migrate = true\n[view]\nkind = \"web\"\nstart = \"index.html\"\n",
        address(),
        Triple::host()
    );
    fs::write(folder.join("mumba.toml"), manifest).unwrap();
    fs::write(folder.join("index.html"), format!("<p>{version}")).unwrap();
    fs::write(folder.join("bin/service"), "#!/bin/sh\n").unwrap();
    fs::set_permissions(folder.join("bin/service"), fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(folder.join("bin/deep/file"), version.repeat(100)).unwrap();
    IncomingRelease {
        address: address(),
        folder,
        sequence,
        record: [u8::try_from(sequence).unwrap(); 32],
        usage: ReleaseUse::Now,
    }
}

fn staged(release: IncomingRelease) -> IncomingRelease {
    IncomingRelease { usage: ReleaseUse::NextStart, ..release }
}

fn installed(apps: &Apps) -> String {
    page(&apps.get(&address()).unwrap())
}

/// The releases as `<number> <state>`.
fn states(apps: &Apps) -> Vec<String> {
    let releases = apps.releases(&address()).unwrap();
    releases.iter().map(|release| format!("{} {:?}", release.number, release.state)).collect()
}

/// Apps whose steps fail with a full disk: at the one that is set.
fn failing(bench: &Bench) -> (Apps, Arc<Mutex<Option<Step>>>) {
    let at = Arc::new(Mutex::new(None));
    let hook = {
        let at = Arc::clone(&at);
        move |now| if *at.lock().unwrap() == Some(now) { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    };
    (Apps::open(AppsOptions::new(bench.state()).with_hook(hook)).unwrap(), at)
}

fn save(app: &App, text: &str) {
    fs::write(app.data_dir.join("saved"), text).unwrap();
}

fn saved(app: &App) -> String {
    fs::read_to_string(app.data_dir.join("saved")).unwrap()
}

#[test]
fn a_published_release_is_moved_into_place_under_its_address() {
    let bench = Bench::new();
    let release = fetched(&bench, 7, "1.0.0");
    let apps = bench.open();
    let installed = apps.install_release(&release).unwrap();
    assert!(installed.replaced.is_none() && !release.folder.exists());
    let app = installed.app;
    assert_eq!((app.id, app.development, app.sequence, app.staged), (address(), false, Some(7), None));
    assert_eq!(app.origin(), format!("https://{}.localhost", address()));
    assert_eq!((app.name(), page(&app).as_str(), app.source_folder.as_deref()), ("notes", "<p>1.0.0", None));
    assert!(app.size_bytes > 500 && app.is_on_trial());
    let tree = bench.tree();
    let kinds = |path: &str| tree[&app.package_dir().join(path)].split(' ').take(2).collect::<Vec<_>>().join(" ");
    for (path, kind) in [("", "folder 555"), ("bin/deep", "folder 555"), ("bin/service", "555 #!/bin/sh\n")] {
        assert_eq!(kinds(path), kind);
    }
    assert!(kinds("index.html").starts_with("444"));

    let releases = apps.releases(&address()).unwrap();
    let [release] = releases.as_slice() else { panic!("{releases:?}") };
    assert_eq!((release.number, release.version.as_str(), release.sequence), (1, "1.0.0", Some(7)));
    assert_eq!((release.record, release.size_bytes), (Some([7; 32]), app.size_bytes));
    assert_eq!(release.state, ReleaseState::Current);
    drop(apps);
    let apps = bench.open();
    assert_eq!(apps.get(&address()).unwrap().sequence, Some(7));
    assert_eq!(apps.releases(&address()).unwrap(), releases);
    assert_eq!(apps.releases(&AppId::from_bytes([1; 32])).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn content_that_is_not_the_apps_is_refused_and_left_alone() {
    let bench = Bench::new();
    let apps = bench.open();
    let release = fetched(&bench, 1, "1.0.0");

    let elsewhere = IncomingRelease { address: AppId::from_bytes([1; 32]), ..release.clone() };
    let error = apps.install_release(&elsewhere).unwrap_err().to_string();
    assert!(error.contains(&address().to_string()) && error.contains("tell the publisher"), "{error}");

    let outside = IncomingRelease { folder: bench.app("src", "notes", "1.0.0"), ..release.clone() };
    assert!(apps.install_release(&outside).unwrap_err().to_string().contains("lies below"));

    std::os::unix::fs::symlink("/etc/passwd", release.folder.join("bin/link")).unwrap();
    let error = apps.install_release(&release).unwrap_err();
    assert!(error.to_string().contains("bin/link: this is neither a regular file nor a folder"), "{error}");
    fs::remove_file(release.folder.join("bin/link")).unwrap();

    // The other platform's program is not there, and need not be; this machine's has to.
    let program = release.folder.join("bin/service");
    fs::set_permissions(release.folder.join("bin"), fs::Permissions::from_mode(0o755)).unwrap();
    fs::rename(&program, release.folder.join("bin/other")).unwrap();
    let error = apps.install_release(&release).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidPackage);
    assert!(error.to_string().contains("bin/service: the manifest names it"), "{error}");
    fs::rename(release.folder.join("bin/other"), &program).unwrap();

    let manifest = release.folder.join("mumba.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::set_permissions(&manifest, fs::Permissions::from_mode(0o644)).unwrap();
    fs::write(&manifest, text.replace(Triple::host().as_str(), "s390x-unknown-linux-gnu")).unwrap();
    let error = apps.install_release(&release).unwrap_err().to_string();
    assert!(error.contains("lacks a program of the service for this machine") && error.contains("s390x"), "{error}");
    fs::write(&manifest, text).unwrap();

    assert!(apps.list().is_empty());
    assert_eq!(bench.tree().len(), 2); // .lock and .staging
    apps.install_release(&release).unwrap();
}

#[test]
fn an_error_at_any_step_of_a_published_release_gives_its_content_back() {
    let steps = |staged: bool| if staged { Step::STAGE.as_slice() } else { Step::INSTALL_RELEASE.as_slice() };
    for (old, stage) in [(false, false), (true, false), (true, true)] {
        for step in steps(stage) {
            let bench = Bench::new();
            let (apps, at) = failing(&bench);
            if old {
                apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap();
            }
            let before = bench.tree();
            let release = fetched(&bench, 2, "2.0.0");
            let release = if stage { staged(release) } else { release };
            *at.lock().unwrap() = Some(*step);
            let result = apps.install_release(&release);
            *at.lock().unwrap() = None;
            if *step >= Step::Recorded || *step == Step::Staged {
                result.unwrap();
                continue;
            }
            assert_eq!(result.unwrap_err().kind(), ErrorKind::DiskFull, "{step:?}");
            assert_eq!(bench.tree(), before, "{step:?}");
            assert_eq!(fs::read_to_string(release.folder.join("index.html")).unwrap(), "<p>2.0.0", "{step:?}");
            drop(apps);
            let apps = bench.open();
            assert_eq!(bench.tree(), before, "{step:?}, opened again");
            assert_eq!(apps.list().len(), usize::from(old));
            // What was fetched serves the next try.
            apps.install_release(&release).unwrap();
            let expected = if stage { "<p>1.0.0" } else { "<p>2.0.0" };
            assert_eq!(installed(&apps), expected, "{step:?}, tried again");
        }
    }
}

#[test]
fn a_release_waits_for_the_next_start() {
    let bench = Bench::new();
    let apps = bench.open();
    // There is nothing that could go on meanwhile.
    let first = apps.install_release(&staged(fetched(&bench, 1, "1.0.0"))).unwrap();
    assert_eq!((first.app.release, first.app.staged), (1, None));
    assert!(apps.activate_staged(&address()).unwrap().is_none());

    let second = apps.install_release(&staged(fetched(&bench, 2, "2.0.0"))).unwrap();
    assert!(second.replaced.is_none());
    assert_eq!((second.app.release, second.app.staged, installed(&apps).as_str()), (1, Some(2), "<p>1.0.0"));
    // A later one takes its place.
    apps.install_release(&staged(fetched(&bench, 3, "3.0.0"))).unwrap();
    assert_eq!(states(&apps), ["1 Current", "3 Staged"]);
    drop(apps);
    let apps = bench.open();
    assert_eq!(states(&apps), ["1 Current", "3 Staged"]);
    assert_eq!(apps.get(&address()).unwrap().staged, Some(3));

    let activated = apps.activate_staged(&address()).unwrap().unwrap();
    assert_eq!((activated.app.release, activated.app.staged, activated.replaced.unwrap().release), (3, None, 1));
    assert_eq!(
        (installed(&apps).as_str(), states(&apps)),
        ("<p>3.0.0", vec!["1 Former".to_owned(), "3 Current".to_owned()])
    );
    assert!(apps.activate_staged(&address()).unwrap().is_none());
    // What is used at once makes an older one that waits needless.
    apps.install_release(&staged(fetched(&bench, 4, "4.0.0"))).unwrap();
    apps.install_release(&fetched(&bench, 5, "5.0.0")).unwrap();
    assert_eq!(states(&apps), ["3 Former", "5 Current"]);
}

#[test]
fn an_error_at_any_step_of_a_switch_leaves_everything_as_it_was() {
    for step in Step::SWITCH {
        let bench = Bench::new();
        let (apps, at) = failing(&bench);
        apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap();
        apps.install_release(&staged(fetched(&bench, 2, "2.0.0"))).unwrap();
        let before = bench.tree();
        *at.lock().unwrap() = Some(step);
        let result = apps.activate_staged(&address());
        *at.lock().unwrap() = None;
        if step >= Step::Recorded {
            assert_eq!(result.unwrap().unwrap().app.release, 2);
            continue;
        }
        assert_eq!(result.unwrap_err().kind(), ErrorKind::DiskFull, "{step:?}");
        assert_eq!(bench.tree(), before, "{step:?}");
        drop(apps);
        let apps = bench.open();
        assert_eq!((bench.tree(), states(&apps)), (before, vec!["1 Current".to_owned(), "2 Staged".to_owned()]));
        apps.activate_staged(&address()).unwrap();
        assert_eq!(installed(&apps), "<p>2.0.0");
    }
}

#[test]
fn the_user_goes_back_and_no_update_brings_the_same_again() {
    let bench = Bench::new();
    let apps = bench.open();
    apps.install_release(&fetched(&bench, 10, "1.0.0")).unwrap();
    let error = apps.roll_back(&address(), None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("no release before"), "{error}");
    let app = apps.install_release(&fetched(&bench, 20, "2.0.0")).unwrap().app;
    apps.service_ready(&address(), 2).unwrap();
    save(&app, "written by 2.0.0");
    assert!(!apps.may_update_to(&address(), 20).unwrap() && apps.may_update_to(&address(), 21).unwrap());

    let back = apps.roll_back(&address(), None).unwrap();
    assert_eq!((back.app.release, back.replaced.unwrap().release, installed(&apps).as_str()), (1, 2, "<p>1.0.0"));
    assert_eq!(states(&apps), ["1 Current", "2 Held"]);
    assert_eq!((saved(&app).as_str(), back.app.update_problem.as_deref()), ("written by 2.0.0", None));
    drop(apps);
    let apps = bench.open();
    assert_eq!(states(&apps), ["1 Current", "2 Held"]);
    assert!(!apps.may_update_to(&address(), 20).unwrap() && apps.may_update_to(&address(), 21).unwrap());

    // And forth again, as long as it lies there.
    for (number, what) in [(1, "release 1 is in use"), (9, "there is no release 9; there are 1, 2")] {
        let error = apps.roll_back(&address(), Some(number)).unwrap_err().to_string();
        assert!(error.contains(what), "{error}");
    }
    assert_eq!(apps.roll_back(&address(), Some(2)).unwrap().app.release, 2);
    assert_eq!(states(&apps), ["1 Former", "2 Current"]);

    // A newer one is installed over it, and what was held is not what it goes back to.
    apps.roll_back(&address(), None).unwrap();
    apps.install_release(&fetched(&bench, 30, "3.0.0")).unwrap();
    assert_eq!(states(&apps), ["1 Former", "3 Current"]);
    assert_eq!(apps.roll_back(&address(), None).unwrap().app.release, 1);
}

#[test]
fn folders_go_back_too() {
    let bench = Bench::new();
    let apps = bench.open();
    let folder = bench.app("src", "notes", "1.0.0");
    let id = apps.install_folder(&folder).unwrap().app.id;
    bench.app("src", "notes", "2.0.0");
    apps.install_folder(&folder).unwrap();
    assert_eq!(apps.roll_back(&id, None).unwrap().app.version(), "1.0.0");
    bench.app("src", "notes", "3.0.0");
    assert_eq!(apps.install_folder(&folder).unwrap().app.release, 3);
    assert_eq!(apps.roll_back(&id, None).unwrap().app.version(), "1.0.0");
}

#[test]
fn an_error_at_any_step_back_leaves_the_release_in_use() {
    for step in Step::GO_BACK {
        let bench = Bench::new();
        let (apps, at) = failing(&bench);
        apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap();
        apps.install_release(&fetched(&bench, 2, "2.0.0")).unwrap();
        let before = bench.tree();
        *at.lock().unwrap() = Some(step);
        let result = apps.roll_back(&address(), None);
        *at.lock().unwrap() = None;
        if step >= Step::Recorded {
            assert_eq!(result.unwrap().app.release, 1);
            continue;
        }
        assert_eq!(result.unwrap_err().kind(), ErrorKind::DiskFull, "{step:?}");
        assert_eq!((bench.tree(), states(&apps)), (before, vec!["1 Former".to_owned(), "2 Current".to_owned()]));
        drop(apps);
        let apps = bench.open();
        assert_eq!(states(&apps), ["1 Former", "2 Current"], "{step:?}");
        assert_eq!(apps.roll_back(&address(), None).unwrap().app.release, 1);
    }
}

#[test]
fn a_migration_keeps_a_copy_until_the_service_was_ready() {
    let bench = Bench::new();
    let apps = bench.open();
    let app = apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap().app;
    assert_eq!(apps.begin_migration(&address(), 1).unwrap(), None);
    apps.service_ready(&address(), 1).unwrap();
    assert!(!apps.get(&address()).unwrap().is_on_trial());
    save(&app, "form 1");
    let copy = app.data_dir.with_file_name("data.former");

    apps.install_release(&fetched(&bench, 2, "2.0.0")).unwrap();
    // Only of the release in use.
    assert_eq!(apps.begin_migration(&address(), 1).unwrap(), None);
    assert_eq!(apps.begin_migration(&address(), 2).unwrap().as_deref(), Some("1.0.0"));
    assert_eq!(fs::read_to_string(copy.join("saved")).unwrap(), "form 1");
    save(&app, "half of form 2");
    // Killed in its midst: it begins again from the copy.
    drop(apps);
    let apps = bench.open();
    assert_eq!(apps.begin_migration(&address(), 2).unwrap().as_deref(), Some("1.0.0"));
    assert_eq!((saved(&app).as_str(), copy.is_dir()), ("form 1", true));
    save(&app, "form 2");
    apps.migrated(&address(), 2).unwrap();
    assert_eq!(apps.begin_migration(&address(), 2).unwrap(), None);
    // Not ready yet: the way back is kept.
    drop(apps);
    let apps = bench.open();
    assert_eq!((saved(&app).as_str(), copy.is_dir()), ("form 2", true));
    assert!(apps.get(&address()).unwrap().is_on_trial());
    apps.service_ready(&address(), 2).unwrap();
    assert!(!copy.exists() && !apps.get(&address()).unwrap().is_on_trial());
    assert_eq!(saved(&app), "form 2");
}

#[test]
fn a_release_that_fails_gives_way_to_the_former_one_and_its_data() {
    let bench = Bench::new();
    let apps = bench.open();
    let app = apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap().app;
    assert!(apps.fall_back(&address(), 1, "it broke").unwrap().is_none(), "there is nothing to go back to");
    apps.service_ready(&address(), 1).unwrap();
    save(&app, "form 1");
    apps.install_release(&fetched(&bench, 2, "2.0.0")).unwrap();
    apps.begin_migration(&address(), 2).unwrap();
    save(&app, "form 2");
    apps.migrated(&address(), 2).unwrap();
    assert!(apps.fall_back(&address(), 1, "it broke").unwrap().is_none(), "another release is in use");

    let back = apps.fall_back(&address(), 2, "its service ended with exit code 3").unwrap().unwrap().app;
    assert_eq!((back.release, page(&back).as_str(), saved(&app).as_str()), (1, "<p>1.0.0", "form 1"));
    let problem = back.update_problem.clone().unwrap();
    assert!(problem.contains("2.0.0") && problem.contains("exit code 3"), "{problem}");
    assert!(!app.data_dir.with_file_name("data.former").exists() && !back.is_on_trial());
    assert!(!apps.may_update_to(&address(), 2).unwrap() && apps.may_update_to(&address(), 3).unwrap());
    drop(apps);
    let apps = bench.open();
    assert_eq!(states(&apps)[1], "2 Failed(\"its service ended with exit code 3\")");
    assert_eq!(apps.get(&address()).unwrap().update_problem.as_deref(), Some(problem.as_str()));

    // Another release ends the problem, and one that has proved itself is not gone back from.
    apps.install_release(&fetched(&bench, 3, "3.0.0")).unwrap();
    assert_eq!(apps.begin_migration(&address(), 3).unwrap().as_deref(), Some("1.0.0"));
    apps.migrated(&address(), 3).unwrap();
    apps.service_ready(&address(), 3).unwrap();
    assert_eq!(apps.get(&address()).unwrap().update_problem, None);
    assert!(apps.fall_back(&address(), 3, "it broke").unwrap().is_none());
}

#[test]
fn an_uninstall_that_keeps_the_data_keeps_no_half_migrated_ones() {
    for migrated in [false, true] {
        let bench = Bench::new();
        let apps = bench.open();
        let app = apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap().app;
        save(&app, "form 1");
        apps.install_release(&fetched(&bench, 2, "2.0.0")).unwrap();
        apps.begin_migration(&address(), 2).unwrap();
        save(&app, "form 2");
        if migrated {
            apps.migrated(&address(), 2).unwrap();
        }
        apps.uninstall(&address(), true).unwrap();
        assert_eq!(saved(&app), if migrated { "form 2" } else { "form 1" });
        assert!(!app.data_dir.with_file_name("data.former").exists());
        // Which version they are of is remembered with them, and forgotten with them.
        apps.install_release(&fetched(&bench, 2, "2.0.0")).unwrap();
        let from = apps.begin_migration(&address(), 1).unwrap();
        assert_eq!(from.as_deref(), (!migrated).then_some("1.0.0"));
        apps.uninstall(&address(), false).unwrap();
        apps.install_release(&fetched(&bench, 3, "3.0.0")).unwrap();
        assert_eq!(apps.begin_migration(&address(), 1).unwrap(), None);
    }
}

#[test]
fn a_name_never_lets_one_app_stand_for_another() {
    let bench = Bench::new();
    let apps = bench.open();
    let folder = bench.app("src", "notes", "1.0.0");
    let own = apps.install_folder(&folder).unwrap().app;
    let release = fetched(&bench, 1, "1.0.0");
    let published = apps.install_release(&release).unwrap().app;
    let name = format!("notes.{}", address().short());
    assert_eq!((own.name(), published.name()), ("notes", name.as_str()));
    assert_eq!(published.manifest.name.as_str(), "notes");
    assert_eq!(apps.find("notes").unwrap().id, own.id);
    for wanted in [name.as_str(), &address().short(), &address().to_string()] {
        assert_eq!(apps.find(wanted).unwrap().id, address());
    }
    assert_eq!(apps.list().iter().map(|app| app.name().to_owned()).collect::<Vec<_>>(), ["notes", &name]);
    // Names hold over a start, and while the folder runs.
    drop(apps);
    let apps = bench.open();
    let run = apps.run_folder(&folder).unwrap();
    assert_eq!((run.app().name(), apps.get(&address()).unwrap().name()), ("notes", name.as_str()));
    drop(run);
    // Another folder is still refused.
    assert_eq!(apps.install_folder(&bench.app("b", "notes", "1.0.0")).unwrap_err().kind(), ErrorKind::AlreadyExists);

    // A name that is free is there for its next release, and then a folder comes second.
    apps.uninstall(&own.id, false).unwrap();
    assert_eq!(apps.get(&address()).unwrap().name(), name);
    apps.install_release(&fetched(&bench, 2, "2.0.0")).unwrap();
    assert_eq!(apps.find("notes").unwrap().id, address());
    let second = format!("notes.{}", own.id.short());
    assert_eq!(apps.run_folder(&folder).unwrap().app().name(), second);
    assert_eq!(apps.install_folder(&folder).unwrap().app.name(), second);
}

#[test]
fn a_folder_that_runs_keeps_its_name_from_what_is_installed_meanwhile() {
    let bench = Bench::new();
    let apps = bench.open();
    let run = apps.run_folder(&bench.app("src", "notes", "1.0.0")).unwrap();
    apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap();
    assert_eq!(apps.find("notes").unwrap().id, run.app().id);
    assert_eq!(apps.get(&address()).unwrap().name(), format!("notes.{}", address().short()));
}

#[test]
fn a_published_app_that_cannot_be_used_says_where_it_came_from() {
    let bench = Bench::new();
    let apps = bench.open();
    let app = apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap().app;
    let manifest = app.package_dir().join("mumba.toml");
    fs::set_permissions(&manifest, fs::Permissions::from_mode(0o644)).unwrap();
    fs::write(manifest, "name = 7").unwrap();
    drop(apps);
    let apps = bench.open();
    let error = apps.find("notes").unwrap_err().to_string();
    assert!(error.contains(&format!("mumba install {}", address())), "{error}");
    // A folder of its name does not take its place, and it can be installed again, even if that was to wait.
    apps.install_folder(&bench.app("src", "notes", "1.0.0")).unwrap();
    let again = apps.install_release(&staged(fetched(&bench, 2, "2.0.0"))).unwrap().app;
    assert_eq!((again.release, again.staged, again.name()), (2, None, "notes"));
}

#[test]
fn a_copy_of_the_data_that_is_stopped_anywhere_does_no_harm() {
    for step in Step::COPY_DATA {
        let bench = Bench::new();
        let (apps, at) = failing(&bench);
        let app = apps.install_release(&fetched(&bench, 1, "1.0.0")).unwrap().app;
        save(&app, "form 1");
        apps.install_release(&fetched(&bench, 2, "2.0.0")).unwrap();
        *at.lock().unwrap() = Some(step);
        let error = apps.begin_migration(&address(), 2).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DiskFull, "{step:?}");
        assert_eq!(saved(&app), "form 1");
        drop(apps);
        let apps = bench.open();
        assert_eq!((saved(&app).as_str(), installed(&apps).as_str()), ("form 1", "<p>2.0.0"));
        assert_eq!(apps.begin_migration(&address(), 2).unwrap().as_deref(), Some("1.0.0"));
        let remains = fs::read_dir(bench.state().join("apps/.staging")).unwrap().count();
        assert_eq!(remains, 0, "{step:?}: remains in the staging folder");
    }
}
