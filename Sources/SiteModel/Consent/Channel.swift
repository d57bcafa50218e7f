/// A way in which a contributor's words can reach others. Each is agreed to by itself.
package enum Channel: String, Sendable, Hashable, CaseIterable {
    case site, feed, audio, transcript, photo, pack, print, profile, press, embed, translation, newsletter
    case quoteReuse = "quote-reuse"
    case socialImage = "social-image"
    case socialPost = "social-post"
    case searchEngine = "search-engine"
}
