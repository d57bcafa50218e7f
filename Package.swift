// swift-tools-version: 6.2
import Glibc
import PackageDescription

/// Where libFuzzer lies, when Scripts/fuzz.sh builds: the rooms then count the edges they run along, and `fuzz` is built.
let libFuzzer = Context.environment["KINDRED_LIBFUZZER"]

// Every target is held to the same bar; see CONTRIBUTING.md.
let swiftSettings: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let counted: [SwiftSetting] = libFuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])]

/// In a release the linker leaves out each function that nothing calls, not only files of them.
let sections: [SwiftSetting] = [.unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release))]

/// What no build of a site runs through, or waits for, is made small instead of fast.
let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// Whether the C library reads packed relocations: an executable with them would not start before glibc 2.36.
let readsPackedRelocations = (__GLIBC__, __GLIBC_MINOR__) >= (2, 36)

/// How a release is kept small: 25 MB where it would be 32, with the runtime of Swift inside.
let linkerSettings: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-use-ld=lld",
            // With the runtime linked statically, Swift has the executable export every symbol, and what is exported stays.
            "-Xlinker", "--no-export-dynamic",
            "-Xlinker", "--script=\(Context.packageDirectory)/Scripts/without-unwinding.ld",
        ] + (readsPackedRelocations ? ["-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"] : []),
        .when(configuration: .release))
]

/// A room of the house: a Swift target with what it may import (ARCHITECTURE.md, “Who may import whom”).
func room(_ name: String, _ dependencies: [Target.Dependency] = [], _ settings: [SwiftSetting] = []) -> Target {
    let all = swiftSettings + counted + sections + settings
    return .target(name: name, dependencies: dependencies, swiftSettings: all)
}

/// The specification of a room.
func specification(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: swiftSettings)
}

/// The program of `make fuzz`: there only while that builds.
let fuzzing: [Target] =
    libFuzzer.map { library in
        [
            // libFuzzer, as the Swift toolchain brings it: makes bytes that lead further into a reader than any before.
            .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzzing/CLibFuzzer"),
            // Feeds one reader's promises from it.
            .executableTarget(
                name: "fuzz", dependencies: ["CLibFuzzer", "Promises"], path: "Tests/Fuzzing/Program",
                swiftSettings: swiftSettings,
                linkerSettings: [.unsafeFlags(["-Xlinker", library]), .linkedLibrary("stdc++")]),
        ]
    } ?? []

let package = Package(
    name: "kindred",
    products: [.executable(name: "kindred", targets: ["kindred"])],
    dependencies: [
        // Commands, options, help, completions and the man page: the standard parser of the Swift project.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // The preview's HTTP: sockets, parsing, backpressure. It needs no Foundation, as FlyingFox does.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        // libcmark: the reference CommonMark parser; Markdown is parsed by nothing else.
        .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"])]),
        // libyaml: the reference YAML 1.1 parser, as events; 13 µs a page where Yams takes 209.
        .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
        // libmd: SHA-1 for podcast GUIDs (RFC 9562 v5) and SHA-256 for names by content; 40 KB, where swift-crypto takes 90 s to build.
        .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
        // libvips: pictures and cards, opened with dlopen at the first one, since loading it costs 30 ms and 104 libraries.
        .target(name: "CVips", linkerSettings: [.linkedLibrary("dl")]),
        // renameat2 and what else Linux has and the Glibc module hides.
        .target(name: "CLinux"),
        // The default theme inside the executable.
        .target(name: "CTheme"),

        room("Diagnostics"),
        room("Markup"),
        room("Calendar"),
        room("Digest", ["CDigest"]),
        room("CommonMark", ["CCmark", "Markup", "Diagnostics"]),
        room("FrontMatter", ["CYAML", "Diagnostics"]),
        room("Templating", ["Markup", "Diagnostics"]),
        room("Media", ["CVips"]),
        room("Podcast", ["Markup", "Calendar", "Digest", "Diagnostics"]),
        room("Importing", ["Podcast", "FrontMatter", "Markup", "Calendar"], small),
        room("SiteModel", ["Podcast", "FrontMatter", "CommonMark", "Templating", "Calendar", "Diagnostics"]),
        room(
            "SiteBuild",
            [
                "SiteModel", "Podcast", "Media", "Templating", "FrontMatter", "CommonMark", "Markup", "Calendar",
                "Digest", "Diagnostics", "CTheme", "CLinux",
            ]),
        room(
            "SiteServer",
            [
                "SiteBuild", "Markup", "Calendar", "Digest", "Diagnostics",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ], small),
        .executableTarget(
            name: "kindred",
            dependencies: [
                "SiteServer", "SiteBuild", "SiteModel", "Importing", "Podcast", "Media", "Markup", "Calendar",
                "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: swiftSettings + sections + small,
            linkerSettings: linkerSettings),

        .target(
            name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
            swiftSettings: swiftSettings),
        // What every reader promises of any bytes: asked by `make fuzz` of bytes made by chance, and by CorpusTests of those kept.
        .target(
            name: "Promises",
            dependencies: [
                "Podcast", "Media", "Templating", "FrontMatter", "CommonMark", "Markup", "Calendar", "Diagnostics",
            ],
            path: "Tests/Promises", swiftSettings: swiftSettings),
        specification("DiagnosticsTests", ["Diagnostics"]),
        specification("MarkupTests", ["Markup"]),
        specification("CalendarTests", ["Calendar"]),
        specification("DigestTests", ["Digest"]),
        specification("CommonMarkTests", ["CommonMark", "Markup", "Diagnostics"]),
        specification("FrontMatterTests", ["FrontMatter", "Diagnostics"]),
        specification("TemplatingTests", ["Templating", "Markup", "Diagnostics"]),
        specification("MediaTests", ["Media", "Diagnostics"]),
        specification("PodcastTests", ["Podcast", "Markup", "Calendar", "Diagnostics"]),
        specification("ImportingTests", ["Importing", "Podcast", "FrontMatter", "Markup", "Calendar", "Diagnostics"]),
        specification(
            "SiteModelTests", ["SiteBuild", "SiteModel", "FrontMatter", "Markup", "Calendar", "Diagnostics"]),
        specification("SiteBuildTests", ["SiteBuild", "SiteModel", "Markup", "Calendar", "Diagnostics"]),
        specification("SiteServerTests", ["SiteServer", "SiteBuild", "Calendar", "Diagnostics"]),
        specification("KindredTests", ["SiteBuild", "Markup", "Diagnostics"]),
        specification("CorpusTests", ["Promises"]),
        specification("ArchitectureTests", ["SiteModel"]),
    ] + fuzzing,
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
