/// What a host answered, with every step on the way there.
package struct LiveAnswer: Sendable, Hashable {
    /// One answer: the last, or a redirect before it.
    package struct Step: Sendable, Hashable {
        package var status: Int
        /// Names in lower case, in their order.
        package var headers: [(name: String, value: String)]

        package static func == (a: Step, b: Step) -> Bool {
            a.status == b.status && a.headers.map { [$0.name, $0.value] } == b.headers.map { [$0.name, $0.value] }
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(status)
            for (name, value) in headers { hasher.combine([name, value]) }
        }

        /// The value of the first header of a name; nil where there is none.
        package subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    }

    /// The address that was asked.
    package var address: String
    /// Where the last answer came from.
    package var finalAddress: String
    package var steps: [Step] = []
    /// Why there is no answer, as the end of a sentence; nil where there is one.
    package var failure: String?
    package var body: [UInt8] = []

    package var status: Int { steps.last?.status ?? 0 }

    /// The value of a header of the last answer.
    package subscript(_ name: String) -> String? { steps.last?[name] }

    /// The media type without its parameters, in lower case.
    package var mediaType: String {
        let value = self["content-type"] ?? ""
        return value.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    }

    package var contentLength: Int? { self["content-length"].flatMap { Int($0) } }

    /// Every address on the way: asked, redirected to, final.
    var addresses: [String] {
        [address] + steps.dropLast().compactMap { $0["location"] } + [finalAddress]
    }

    init(_ address: String) {
        self.address = address
        finalAddress = address
    }
}

extension LiveAnswer {
    /// Takes up the headers that curl wrote down: one block for each answer, an empty line after each.
    mutating func read(headers bytes: [UInt8]) {
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
            let text = String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            if text.hasPrefix("HTTP/") {
                let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
                // A proxy's or an early answer is none.
                steps.removeAll { $0.status < 200 }
                steps.append(Step(status: status, headers: []))
            } else if let colon = text.firstIndex(of: ":"), !steps.isEmpty {
                let name = text[..<colon].lowercased()
                let value = text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
                steps[steps.count - 1].headers.append((name, String(value)))
            }
        }
    }
}
