import Media
import TestSupport
import Testing

@Suite("The size of an SVG drawing")
struct SVGHeaderTests {
    private func size(_ text: String) throws -> [Int] {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.svg")
        let facts = try PictureWorkshop.open().facts(path: "\(folder.path)/a.svg")
        #expect(facts.format == .svg)
        return [facts.width, facts.height]
    }

    @Test(
        "Width and height are taken from the root element, or from its viewBox",
        arguments: [
            ("<svg width='30' height='20'/>", [30, 20]),
            ("<svg\n width = \"30.6px\"\theight='20'></svg>", [31, 20]),
            ("<svg viewBox='0 0 400 300'/>", [400, 300]),
            ("<svg viewBox='0,0,400,300' width='100'/>", [100, 75]),
            ("<svg viewBox='0 0 400 300' height='150'/>", [200, 150]),
            ("<svg width='100%' height='100%' viewBox='0 0 40 30'/>", [40, 30]),
            ("<svg width='3cm'/>", [300, 150]),
            ("<?xml version='1.0'?><!-- <svg width='9' height='9'/> --><svg width='30' height='20'/>", [30, 20]),
            ("<svg data-width='9' title=\" width='8' \" width='30' height='20'/>", [30, 20]),
            ("<svg width='99999999999999' height='-4' viewBox='0 0 a b'/>", [300, 150]),
            ("<svg width='1' viewBox='0 0 0.0000001 1000000'/>", [1, 1_000_000]),
        ])
    func sizes(text: String, expected: [Int]) throws {
        #expect(try size(text) == expected)
    }
}
