/// Short forms that are better known than what they stand for.
enum KnownAbbreviations {
    static let all: Set<String> = [
        "NHS", "UK", "GP", "BBC", "ITV", "PDF", "USA", "US", "EU", "UN", "HIV", "AIDS", "DVD", "CD", "TV", "MP", "MPs",
        "GPs", "OK", "AM", "PM", "BST", "GMT", "UTC", "VAT", "PC", "IT", "HR", "CV", "DIY", "ISBN", "DOI", "URL", "FAQ",
        "MRI", "DNA", "COVID", "PS", "NB", "ID", "PIN", "SMS", "RSS", "HTML", "MBE", "OBE", "CBE", "BA", "MA", "BSc",
        "MSc", "PhD", "RAF", "BC", "AD", "CE", "HMP", "PO", "SOS", "VIP", "NASA", "AA", "JSON", "XML", "MP3", "USB",
        "GCSE", "GCSEs", "BT", "CEO", "LGBT", "LGBTQ", "YMCA", "YWCA", "RNIB", "NSPCC", "RSPCA",
    ]
}
