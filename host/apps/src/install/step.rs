//! The moments at which tests stop what is done on disk.

/// The moments between two changes on disk at which tests stop an install or an uninstall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Step {
    /// The package was checked.
    Checked,
    /// An empty staging folder is there.
    StagingMade,
    /// The first file is copied.
    FirstFileCopied,
    /// Every file is copied and synced.
    Copied,
    /// Every file of a published release is read-only and synced, where it was fetched to.
    Sealed,
    /// The registry knows of the coming release.
    Prepared,
    /// The app's folder is there.
    AppFolderMade,
    /// The release lies in its place.
    Moved,
    /// The registry knows that it waits for the app's next start: the install holds.
    Staged,
    /// The registry knows that the release in use is gone back from: that holds.
    Marked,
    /// The data are those of the release before, if a copy of them was kept.
    DataRestored,
    /// A link to it lies beside the link in use.
    LinkMade,
    /// The link in use is switched: the install holds.
    Switched,
    /// The registry knows.
    Recorded,
    /// Releases before the former one are gone.
    Cleaned,
    /// The registry knows that an uninstall begins.
    RemovalMarked,
    /// The link in use is gone: the uninstall holds.
    Unlinked,
    /// The releases are gone.
    ReleasesRemoved,
    /// The data is gone, if it was to go.
    DataRemoved,
    /// The registry has forgotten the app.
    Forgotten,
    /// The data are copied.
    DataCopied,
    /// The copy lies beside them.
    CopyMoved,
    /// The registry knows of the copy: a migration may begin.
    CopyRecorded,
}

impl Step {
    /// The steps of an install, in order.
    pub const INSTALL: [Step; 11] = [
        Step::Checked,
        Step::StagingMade,
        Step::FirstFileCopied,
        Step::Copied,
        Step::Prepared,
        Step::AppFolderMade,
        Step::Moved,
        Step::LinkMade,
        Step::Switched,
        Step::Recorded,
        Step::Cleaned,
    ];

    /// The steps of an install of a published release that is used at once, in order.
    pub const INSTALL_RELEASE: [Step; 9] = [
        Step::Checked,
        Step::Sealed,
        Step::Prepared,
        Step::AppFolderMade,
        Step::Moved,
        Step::LinkMade,
        Step::Switched,
        Step::Recorded,
        Step::Cleaned,
    ];

    /// The steps of one that waits for the app's next start, in order.
    pub const STAGE: [Step; 7] =
        [Step::Checked, Step::Sealed, Step::Prepared, Step::AppFolderMade, Step::Moved, Step::Staged, Step::Cleaned];

    /// The steps from one release that lies there to another one, in order.
    pub const SWITCH: [Step; 4] = [Step::LinkMade, Step::Switched, Step::Recorded, Step::Cleaned];

    /// The steps back to the release before, in order.
    pub const GO_BACK: [Step; 6] =
        [Step::Marked, Step::DataRestored, Step::LinkMade, Step::Switched, Step::Recorded, Step::Cleaned];

    /// The steps before a migration, in order.
    pub const COPY_DATA: [Step; 3] = [Step::DataCopied, Step::CopyMoved, Step::CopyRecorded];

    /// The steps of an uninstall, in order.
    pub const UNINSTALL: [Step; 5] =
        [Step::RemovalMarked, Step::Unlinked, Step::ReleasesRemoved, Step::DataRemoved, Step::Forgotten];
}
