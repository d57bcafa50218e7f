import CommonMark

/// Every relation, in the order in which pages show them. A new one is a line here: both pages follow from it.
/// (An episode's show and a collection's members have places of their own on both pages.)
package enum RelationRegistry {
    package static let all: [Relation] =
        [
            supersedes,
            Relation("discusses", isShown: true) { entry in
                entry.fields(as: Episode.self)?.discusses.map { NamedWork($0, "story", "case-study") } ?? []
            },
            Relation("announces") { entry in
                entry.parts.flatMap { part -> [NamedWork] in
                    (entry.body.directives[part.directive]["announces"]?.namedWorks ?? []).map {
                        NamedWork($0, in: part.directive, anchor: part.anchor)
                    }
                }
            },
            Relation("excerpts", isShown: true) { entry in
                entry.body.directives.filter { $0.name == "excerpt" }.flatMap { excerpt in
                    (excerpt["work"]?.namedWorks ?? []).map { NamedWork($0, in: excerpt.index) }
                }
            },
            // A clip leads to its episode by itself.
            Relation("clips") { entry in
                entry.body.directives.filter { $0.name == "clip" }.compactMap { clip in
                    clip.episodeName.map { NamedWork($0, ["episode"], in: clip.index, anchor: clip.id) }
                }
            },
            // A pack's own page tells what it does with them.
            Relation("uses") { entry in
                entry.fields(as: Pack.self)?.uses.map { NamedWork($0.work) } ?? []
            },
            // What to read next stands by itself on the page that says it.
            Relation("related") { $0.common.related.map { NamedWork($0) } },
            Relation("alternates") { entry in
                entry.common.alternates.compactMap { entry.page(ofFile: $0.file?.value) }
            },
            Relation("parent") { entry in
                (entry.fields(as: Organisation.self)?.parent).map { [NamedWork($0, "organisation")] } ?? []
            },
            Relation("successor") { entry in
                (entry.fields(as: Organisation.self)?.successor).map { [NamedWork($0, "organisation")] } ?? []
            },
            // Of staff alone: where somebody of lived experience works can say more than they agreed to.
            Relation("works-at") { entry in
                (entry.fields(as: Person.self)?.roles ?? []).compactMap(\.organisation).map {
                    NamedWork($0, "organisation")
                }
            },
            Relation("publishes-show", isCredit: true) { entry in
                (entry.fields(as: Show.self)?.external?.by).map { [NamedWork($0, "organisation")] } ?? []
            },
        ] + organisationRoles + [
            Relation("features", inverse: false, isCredit: true) { entry in
                entry.common.people.flatMap { group in
                    group.credits.map { NamedWork($0.subject.value, ["person"], role: group.role) }
                }
            },
            Relation("voices", isCredit: true) { entry in
                entry.body.directives.compactMap { directive in
                    guard directive.needsConsent else { return nil }
                    return directive["person"].map { NamedWork($0, ["person"], in: directive.index) }
                }
            },
        ]

    package static let supersedes = Relation("supersedes", isShown: true) { entry in
        entry.common.supersedes.map { NamedWork($0) }
    }

    /// What an organisation does for works, as its own page says it.
    private static let organisationRoles = [
        "subject", "host", "producer", "publisher", "provider", "partner", "commissioner", "funder", "accreditor",
    ].map { role in
        Relation(role, isCredit: true) { entry in
            entry.common.organisations.filter { $0.role == role }.flatMap(\.credits).map {
                NamedWork($0.subject, "organisation")
            }
        }
    }
}

extension String {
    /// The works that a directive's parameter names, with commas between.
    package var namedWorks: [String] {
        split(separator: ",").map { word in
            let name = String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        }.filter { !$0.isEmpty }
    }
}

extension Entry {
    /// The page of this site that a path from its folder leads to.
    fileprivate func page(ofFile path: String?) -> NamedWork? {
        guard let path, path.hasSuffix(".md"), let file = resolvePath(path, from: parentFolder),
            file.hasPrefix("Content/")
        else { return nil }
        return NamedWork(String(file.dropFirst("Content/".count).dropLast(3)))
    }
}
