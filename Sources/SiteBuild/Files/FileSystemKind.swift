import CLinux

/// What kind of file system a path lies on.
enum FileSystemKind {
    /// Whether this machine alone changes what lies there, and its kernel marks every change: ext, XFS, Btrfs, tmpfs, F2FS, ZFS,
    /// bcachefs, and overlays of them. What a server or another system holds can change while this kernel still tells how it
    /// was.
    static func isLocal(_ path: String) -> Bool { local.contains(unsafe kindred_file_system_kind(path)) }

    /// By linux/magic.h.
    private static let local: Set<Int64> = [
        0xEF53, 0x5846_5342, 0x9123_683E, 0x0102_1994, 0xF2F5_2010, 0x2FC1_2FC1, 0xCA45_1A4E, 0x794C_7630,
    ]
}
