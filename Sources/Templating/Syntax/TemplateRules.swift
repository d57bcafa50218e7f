package import Diagnostics

/// The rules that templates are held to.
package enum TemplateRules {
    package static let all = [
        tag, section, missing, name, use, place, address, balance, element, block, recursion, size, unused,
    ]

    static let tag = Rule(
        "template-tag", .error,
        why: "A tag that is not well formed would print as it stands, or swallow the text after it.",
        mend: "Write a tag as two braces, a name and two braces: “{{title}}”.")

    static let section = Rule(
        "template-section", .error,
        why: "What is opened has to be closed, in the right order, or nobody can say what belongs to it.",
        mend: "Close each “{{#name}}”, “{{^name}}”, “{{$name}}” and “{{<name}}” with “{{/name}}”, the innermost first.")

    static let missing = Rule(
        "template-missing", .error,
        why: "A page that names a template that is not there would have a hole in it.",
        mend: "Name a file of Templates/ by its path without “.mustache”, or add the file.")

    static let name = Rule(
        "template-name", .error,
        why: "A name that the data does not have would print nothing, on every page, without a word.",
        mend: "Use one of the names that “kindred explain data” lists for this kind of page.")

    static let use = Rule(
        "template-use", .error,
        why:
            "What a name stands for decides how it can be used: words print, a list is gone through, a group has names of its own.",
        mend: "Use it as “kindred explain data” shows for its type.")

    static let place = Rule(
        "template-place", .error,
        why:
            "Escaping makes words safe as text and inside quotes, and nowhere else: in a tag, a script, a style or a comment they could become code.",
        mend: "Put the name in text or between the quotes of an attribute.")

    static let address = Rule(
        "template-address", .error,
        why:
            "An attribute that is followed or fetched takes an address only: words from outside could lead to a script.",
        mend: "Fill it with an address from its first letter on; words may follow after “?” or “#”.")

    static let balance = Rule(
        "template-balance", .error,
        why:
            "A part that may be left out must not hold half of a tag: without it, the rest of the page would be read as an attribute.",
        mend:
            "Begin and end each section, block and partial in the same place: both in text, or both between two attributes."
    )

    static let element = Rule(
        "template-element", .error,
        why: "Half an element takes the rest of the page into it, or out of what should hold it.",
        mend: "Open and close each element in the same file and block, and under the same conditions.")

    static let block = Rule(
        "template-block", .error,
        why: "What stands in a parent tag is shown only where the parent has a block of that name.",
        mend: "Give the block a name that the parent has, and put all that is shown into a block.")

    static let recursion = Rule(
        "template-recursion", .error,
        why: "A template that includes itself with the same data never ends.",
        mend: "Include it inside a section that goes down into the data, such as “{{#children}}{{>tree}}{{/children}}”."
    )

    static let size = Rule(
        "template-size", .error,
        why: "Templates that include each other in very many ways would fill the memory.",
        mend: "Include fewer templates from one another.")

    static let unused = Rule(
        "template-unused", .warning,
        why: "A template under a misspelt name changes nothing, without a word.",
        mend: "Give the file the name of the template whose place it takes, or include it in another.")
}
