extension Array {
    /// The place of the first element that is not before what is looked for, by bisection; `count` where all are.
    /// - Parameter isBefore: true of some elements at the front, and false of all after them.
    func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
