/// A field as it was written, for rooms in which an entry is a page.
package typealias WrittenField = Entry
