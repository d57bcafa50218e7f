/// Every profile. A new one is a file beside this and a line here.
package enum ProfileRegistry {
    package static let all: [Profile] = [
        .nhsContent,
        .podcast,
    ]

    package static let names = all.map(\.name)

    package static func profile(_ name: String) -> Profile? { all.first { $0.name == name } }
}
