use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

use super::*;

/// An environment without variables, whose `/run/user` has nothing.
fn bare() -> Environment {
    Environment {
        mumba_home: None,
        home: Some("/home/ada".into()),
        xdg_data_home: None,
        xdg_cache_home: None,
        xdg_config_home: None,
        xdg_runtime_dir: None,
        run_user: "/nonexistent".into(),
        uid: rustix::process::geteuid().as_raw(),
    }
}

fn home(environment: &Environment) -> Home {
    Home::from_environment(environment).unwrap()
}

#[test]
fn without_variables_the_folders_are_below_the_users_home() {
    let environment = Environment { uid: 4242, ..bare() };
    let home = home(&environment);
    assert_eq!(home.state(), Path::new("/home/ada/.local/share/mumba"));
    assert_eq!(home.cache(), Path::new("/home/ada/.cache/mumba"));
    assert_eq!(home.config(), Path::new("/home/ada/.config/mumba"));
    assert_eq!(home.run(), Path::new("/tmp/mumba-4242"));
    assert_eq!(home.root(), None);
}

#[test]
fn xdg_variables_move_the_folders_and_relative_or_empty_ones_are_ignored() {
    let environment = Environment {
        xdg_data_home: Some("/d".into()),
        xdg_cache_home: Some("relative".into()),
        xdg_config_home: Some("".into()),
        ..bare()
    };
    let home = home(&environment);
    assert_eq!(home.state(), Path::new("/d/mumba"));
    assert_eq!(home.cache(), Path::new("/home/ada/.cache/mumba"));
    assert_eq!(home.config(), Path::new("/home/ada/.config/mumba"));
}

#[test]
fn without_a_home_folder_the_error_names_the_variables() {
    let environment = Environment { home: None, ..bare() };
    let error = Home::from_environment(&environment).unwrap_err();
    assert!(matches!(error, HomeError::NoHomeFolder));
    assert!(error.to_string().contains("MUMBA_HOME"));
    let environment = Environment { mumba_home: Some("/m".into()), ..environment };
    assert_eq!(home(&environment).state(), Path::new("/m/data"));
}

#[test]
fn mumba_home_moves_everything_with_the_sockets() {
    let environment = Environment {
        mumba_home: Some("/m//x/".into()),
        xdg_data_home: Some("/d".into()),
        xdg_runtime_dir: Some("/r".into()),
        ..bare()
    };
    let home = home(&environment);
    for path in [home.state(), home.cache(), home.config(), home.run()] {
        assert!(path.starts_with("/m/x"), "{}", path.display());
    }
    assert_eq!(home.host_socket(), Path::new("/m/x/run/host.sock"));
    assert_eq!(home.root(), Some(Path::new("/m/x")));
}

#[test]
fn a_relative_mumba_home_is_refused() {
    let environment = Environment { mumba_home: Some("here".into()), ..bare() };
    let error = Home::from_environment(&environment).unwrap_err();
    assert!(matches!(&error, HomeError::RelativeMumbaHome(path) if path == Path::new("here")));
    assert!(error.to_string().contains("absolute"));
}

#[test]
fn the_run_folder_follows_xdg_runtime_dir_only_where_that_is_ours() {
    let folder = tempfile::tempdir().unwrap();
    let ours = Environment { xdg_runtime_dir: Some(folder.path().into()), ..bare() };
    assert_eq!(home(&ours).run(), folder.path().join("mumba"));

    let someone_elses = Environment { uid: ours.uid + 1, ..ours.clone() };
    assert_eq!(home(&someone_elses).run(), temporary_folder(someone_elses.uid));

    let missing = Environment { xdg_runtime_dir: Some(folder.path().join("gone").into()), ..bare() };
    assert_eq!(home(&missing).run(), temporary_folder(missing.uid));
}

#[test]
fn without_xdg_runtime_dir_the_systems_run_folder_of_the_user_is_taken() {
    let run_user = tempfile::tempdir().unwrap();
    let environment = Environment { run_user: run_user.path().into(), ..bare() };
    let own = run_user.path().join(environment.uid.to_string());
    std::fs::create_dir(&own).unwrap();
    assert_eq!(home(&environment).run(), own.join("mumba"));
}

#[test]
fn no_socket_path_is_too_long_and_each_long_home_has_its_own() {
    let id = "y".repeat(52);
    let mut runs = std::collections::HashSet::new();
    for length in 1..300 {
        let root = format!("/{}", "a".repeat(length));
        let home = home(&Environment { mumba_home: Some(root.clone().into()), ..bare() });
        for socket in [home.host_socket(), home.service_socket(&id), home.service_host_socket(&id)] {
            assert!(socket.as_os_str().len() <= SOCKET_PATH_MAX_BYTES, "{}", socket.display());
        }
        assert!(runs.insert(home.run().to_owned()));
        assert!(home.state().starts_with(&root), "only the sockets move");
        let fits = root.len() + "/run".len() <= RUN_MAX_BYTES;
        assert_eq!(home.run().starts_with(&root), fits, "{length}");
    }
}

#[test]
fn the_hash_is_fnv_1a() {
    // The published test vectors of FNV.
    assert_eq!(fnv_1a(b""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(fnv_1a(b"a"), 0xaf63_dc4c_8601_ec8c);
    assert_eq!(fnv_1a(b"foobar"), 0x8594_4171_f739_67e8);
}

#[test]
fn create_makes_private_folders_and_is_repeatable() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(&Environment { mumba_home: Some(folder.path().join("h").into()), ..bare() });
    for _ in 0..2 {
        home.create().unwrap();
    }
    let folders = [
        home.state().to_owned(),
        home.cache().to_owned(),
        home.config().to_owned(),
        home.run().to_owned(),
        home.logs_dir(),
        home.apps_dir(),
        home.chromium_root(),
    ];
    for path in folders {
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o7777, 0o700, "{}", path.display());
    }
}

#[test]
fn a_run_folder_that_is_too_open_is_narrowed() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(&Environment { mumba_home: Some(folder.path().into()), ..bare() });
    std::fs::create_dir(home.run()).unwrap();
    std::fs::set_permissions(home.run(), std::fs::Permissions::from_mode(0o777)).unwrap();
    home.create_run().unwrap();
    assert_eq!(std::fs::metadata(home.run()).unwrap().mode() & 0o7777, 0o700);
}

#[test]
fn a_run_folder_that_is_a_link_or_a_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(&Environment { mumba_home: Some(folder.path().into()), ..bare() });
    symlink("/tmp", home.run()).unwrap();
    let error = home.create().unwrap_err();
    assert!(matches!(&error, HomeError::NotAFolder { path, .. } if path == home.run()), "{error}");
    assert!(error.to_string().contains("symbolic link"), "{error}");

    std::fs::remove_file(home.run()).unwrap();
    std::fs::write(home.run(), "").unwrap();
    let error = home.create().unwrap_err();
    assert!(error.to_string().contains("is a file"), "{error}");
}

#[test]
fn a_folder_of_somebody_else_is_refused_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let ours = bare();
    // The folders are ours, and we are somebody else.
    let stranger = Environment { mumba_home: Some(folder.path().into()), uid: ours.uid + 1, ..ours };
    let home = home(&stranger);
    let error = home.create().unwrap_err();
    assert!(
        matches!(&error, HomeError::ForeignFolder { path, owner, .. } if path == home.state() && *owner == ours.uid),
        "{error}"
    );
    let error = home.create_run().unwrap_err();
    assert!(matches!(&error, HomeError::ForeignFolder { path, .. } if path == home.run()), "{error}");
    assert!(error.to_string().contains("MUMBA_HOME"));
}

#[test]
fn a_file_in_the_way_of_the_state_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(&Environment { mumba_home: Some(folder.path().into()), ..bare() });
    std::fs::write(home.state(), "").unwrap();
    let error = home.create().unwrap_err();
    assert!(matches!(&error, HomeError::NotAFolder { path, .. } if path == home.state()), "{error}");
}
