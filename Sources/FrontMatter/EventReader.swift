import CYAML

/// One event of libyaml, with characters (not bytes) as positions.
struct Event {
    enum Kind {
        case scalar(String, isPlain: Bool)
        case alias
        case sequenceStart, sequenceEnd
        case mappingStart, mappingEnd
        case documentStart, documentEnd
        case end
    }

    var kind: Kind
    var start: Int
    var end: Int
    var hasAnchor = false
    var hasTag = false
}

/// The events of a YAML stream. Owns a libyaml parser; the input must outlive it.
@safe
struct EventReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// nil when there is no memory. The input is UTF-8 without a byte order mark.
    init?(_ input: UnsafeBufferPointer<UInt8>) {
        unsafe parser = .allocate(capacity: 1)
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            unsafe parser.deallocate()
            return nil
        }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
    }

    /// The next event; after the last one, `.end`.
    mutating func next() throws(SyntaxProblem) -> Event {
        while true {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
            defer { unsafe yaml_event_delete(&event) }
            if unsafe event.type == YAML_STREAM_START_EVENT { continue }
            return unsafe Event(event)
        }
    }

    private func problem() -> SyntaxProblem {
        let words = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
        return unsafe SyntaxProblem(
            libyaml: words, context: context, at: parser.pointee.problem_mark.index,
            contextAt: parser.pointee.context_mark.index)
    }
}

extension Event {
    fileprivate init(_ event: yaml_event_t) {
        unsafe start = Int(clamping: event.start_mark.index)
        unsafe end = Int(clamping: event.end_mark.index)
        switch unsafe event.type {
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            unsafe kind = .scalar(
                String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
            unsafe hasAnchor = scalar.anchor != nil
            unsafe hasTag = scalar.tag != nil
        case YAML_ALIAS_EVENT:
            kind = .alias
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            unsafe hasAnchor = event.data.sequence_start.anchor != nil
            unsafe hasTag = event.data.sequence_start.tag != nil
        case YAML_SEQUENCE_END_EVENT:
            kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart
            unsafe hasAnchor = event.data.mapping_start.anchor != nil
            unsafe hasTag = event.data.mapping_start.tag != nil
        case YAML_MAPPING_END_EVENT:
            kind = .mappingEnd
        case YAML_DOCUMENT_START_EVENT:
            kind = .documentStart
        case YAML_DOCUMENT_END_EVENT:
            kind = .documentEnd
        default:
            kind = .end
        }
    }
}
