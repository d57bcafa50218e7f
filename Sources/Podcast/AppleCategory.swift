import Diagnostics

/// One of the 110 categories of Apple's directory (Apple Podcasts for Creators, page 9267): 19 and their 91 children.
package struct AppleCategory: Sendable, Hashable, CustomStringConvertible {
    /// The category at the top: `Society & Culture`.
    package let name: String
    /// The one below it: `Documentary`.
    package let subcategory: String?

    /// As it is written in a show's front matter: `Society & Culture > Documentary`.
    package var description: String { subcategory.map { "\(name) > \($0)" } ?? name }

    private init(name: String, subcategory: String?) {
        self.name = name
        self.subcategory = subcategory
    }

    /// Every category, in Apple's order, each followed by its children.
    package static let all: [AppleCategory] = tree.flatMap { name, children in
        [AppleCategory(name: name, subcategory: nil)] + children.map { AppleCategory(name: name, subcategory: $0) }
    }

    /// Reads `Society & Culture`, `Society & Culture > Documentary`, `Society & Culture: Documentary`, or a child alone
    /// where only one category has it. Upper and lower case, `and` for `&`, and spaces do not matter.
    package init?(_ text: String) {
        let wanted = Self.parts(text).map(Self.folded)
        let found: [AppleCategory] =
            switch wanted.count {
            case 1: Self.all.filter { Self.folded($0.subcategory ?? $0.name) == wanted[0] }
            case 2:
                Self.all.filter {
                    Self.folded($0.name) == wanted[0] && $0.subcategory.map(Self.folded) == wanted[1]
                }
            default: []
            }
        // A category and another's child never share a name, but should they, the category is meant.
        guard let category = found.first(where: { $0.subcategory == nil }) ?? (found.count == 1 ? found[0] : nil) else {
            return nil
        }
        self = category
    }

    /// The category somebody most likely meant, for “did you mean”.
    package static func nearest(to text: String) -> AppleCategory? {
        let wanted = parts(text)
        if let last = wanted.last {
            let names = all.map { $0.subcategory ?? $0.name }
            if let near = Diagnostics.nearest(to: last, among: names) {
                let inside = wanted.count > 1 ? Diagnostics.nearest(to: wanted[0], among: tree.map(\.0)) : nil
                let candidates = all.filter { ($0.subcategory ?? $0.name) == near }
                return candidates.first { $0.name == inside } ?? candidates.first
            }
            if wanted.count > 1, let near = Diagnostics.nearest(to: wanted[0], among: tree.map(\.0)) {
                return all.first { $0.name == near }
            }
        }
        return nil
    }
}

extension AppleCategory {
    /// The two names of `A > B`, `A: B`, `A / B` or `A › B`; one name when there is no sign between.
    private static func parts(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0 == ">" || $0 == ":" || $0 == "/" || $0 == "›" }
            .map { String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
    }

    /// Lower case, `&` and `+` as `and`, without what is neither letter nor digit.
    private static func folded(_ name: String) -> String {
        var result = ""
        for scalar in name.lowercased().unicodeScalars {
            switch scalar {
            case "&", "+": result += "and"
            case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
                result.unicodeScalars.append(scalar)
            default: continue
            }
        }
        return result
    }

    /// The exact names.
    static let tree: [(String, [String])] = [
        ("Arts", ["Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"]),
        ("Business", ["Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"]),
        ("Comedy", ["Comedy Interviews", "Improv", "Stand-Up"]),
        ("Education", ["Courses", "How To", "Language Learning", "Self-Improvement"]),
        ("Fiction", ["Comedy Fiction", "Drama", "Science Fiction"]),
        ("Government", []),
        (
            "Health & Fitness",
            ["Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality"]
        ),
        ("History", []),
        ("Kids & Family", ["Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"]),
        (
            "Leisure",
            [
                "Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden",
                "Video Games",
            ]
        ),
        ("Music", ["Music Commentary", "Music History", "Music Interviews"]),
        (
            "News",
            [
                "Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News",
                "Tech News",
            ]
        ),
        (
            "Religion & Spirituality",
            ["Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality"]
        ),
        (
            "Science",
            [
                "Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences",
                "Nature", "Physics", "Social Sciences",
            ]
        ),
        (
            "Society & Culture",
            ["Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"]
        ),
        (
            "Sports",
            [
                "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby", "Running",
                "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling",
            ]
        ),
        ("Technology", []),
        ("True Crime", []),
        ("TV & Film", ["After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"]),
    ]
}
