//! Repositories of apps: a curator's folder, and what a user finds of it with no network.

use mumba_apps::AppId;
use mumba_repositories::Catalogue;
use mumba_tests::{Package, TestHost, proto};

const PAGE: &str = "<!doctype html><title>Notes</title>";
const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

/// Gives the host a repository, as it has it once its release was fetched and verified. Before the host looks.
fn fetched(host: &TestHost, address: AppId, folder: &std::path::Path) {
    let path = host.home().repositories_db();
    let catalogue = Catalogue::open(&path).unwrap();
    catalogue.replace(address, 1, folder).unwrap();
    drop(catalogue);
    host.account().own(&path);
}

#[tokio::test]
async fn what_a_curator_lists_is_found_by_its_words_and_forgotten_with_the_repository() {
    let host = TestHost::start().await;
    let notes = Package::web(&host, "notes", PAGE).write("icon.svg", SVG).write(
        "mumba.toml",
        "name = \"notes\"\ntitle = \"Notes\"\nversion = \"1.0.0\"\ndescription = \"Keeps diaries.\"\nicon = \"icon.svg\"\n\
         [view]\nkind = \"web\"\nstart = \"index.html\"\n",
    );
    let garden = host.place().join("user/garden");
    let garden = garden.to_str().unwrap();
    let (repository, app, other) = (AppId::from_bytes([9; 32]), AppId::from_bytes([1; 32]), AppId::from_bytes([2; 32]));
    let cli = async |arguments: &[&str]| host.cli(arguments).await.succeeded();
    cli(&["repo", "create", garden, "--title", "Ana's garden"]).await;
    let folder = notes.as_str();
    cli(&["repo", "add-app", garden, folder, "--address", &app.to_string(), "--category", "Office"]).await;
    let fields = ["--name", "notes", "--version", "2.0.0", "--size", "7"];
    cli(&[&["repo", "add-app", garden, &other.to_string()][..], &fields].concat()).await;
    fetched(&host, repository, garden.as_ref());

    let list = cli(&["--json", "repo", "list"]).await.json();
    assert_eq!(
        (&list["repositories"][0]["title"], &list["repositories"][0]["apps"]),
        (&"Ana's garden".into(), &2.into())
    );
    // A name is not an app: both are shown, and told apart by their addresses.
    let shown = cli(&["search", "notes"]).await;
    assert!(shown.stdout.contains(&app.to_string()) && shown.stdout.contains(&other.to_string()), "{}", shown.stdout);
    assert!(shown.stderr.contains("Several apps are named \"notes\""), "{}", shown.stderr);
    let found = cli(&["--json", "search", "DIARI", "--category", "Office"]).await.json();
    assert_eq!((found["apps"].as_array().unwrap().len(), &found["more"]), (1, &false.into()));
    let found = &found["apps"][0];
    assert_eq!((&found["address"], &found["summary"]), (&app.to_string().into(), &"Keeps diaries.".into()));
    assert_eq!(found["named_by"][0]["repository"], repository.to_string());
    assert_eq!(cli(&["--json", "search", "nothing"]).await.json()["apps"].as_array().unwrap().len(), 0);

    let request = proto::GetAppIconRequest { address: app.to_string(), repository: String::new() };
    let icon = host.api().repositories().get_app_icon(request).await.unwrap().into_inner();
    assert_eq!((icon.media_type.as_str(), icon.icon), ("image/svg+xml", SVG.into()));

    // A repository is added, and no app.
    host.cli(&["install", garden]).await.exited_with(4).says(&["mumba repo add"]);
    host.cli(&["repo", "remove", "gardens"]).await.exited_with(3).says(&["gardens"]);
    cli(&["repo", "remove", "garden"]).await;
    assert_eq!(cli(&["--json", "search", "notes"]).await.json()["apps"].as_array().unwrap().len(), 0);
}
