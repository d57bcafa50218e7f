/// First names that are common in the United Kingdom, by which somebody can be named. Those that are mostly something
/// else (May, April, Victoria, Christian) are left out: a false alarm costs trust.
enum FirstNames {
    static let all: Set<String> = Set(plain.split(whereSeparator: \.isWhitespace).map(String.init)).union(alsoWords)

    /// Names that are words too: at the beginning of a sentence they are taken for these.
    static let alsoWords: Set<String> = [
        "amber", "dawn", "drew", "eve", "faith", "frank", "grace", "hope", "joy", "mark", "miles", "pat", "pearl",
        "penny", "poppy", "ray", "rob", "rose", "ruby", "sandy", "sue", "summer", "violet", "will",
    ]

    /// Before a name that is no first one.
    static let titles: Set<String> = ["mr", "mrs", "ms", "dr"]

    /// What is looked for.
    static let words = (all.union(titles)).sorted()

    /// Words before a name that make it the speaker's own, a saint's or a monarch's.
    static let notBefore: Set<String> = [
        "i'm", "called", "saint", "st", "king", "queen", "prince", "princess", "name's", "nickname",
    ]

    /// Words behind a name that make it a place's or an organisation's.
    static let ofPlaces: Set<String> = [
        "road", "street", "avenue", "lane", "square", "park", "house", "hospital", "centre", "ward", "unit", "court",
        "school", "college", "university", "trust", "foundation", "clinic", "church", "station", "hall", "project",
        "society", "institute", "lodge", "day", "cross", "act", "review", "report",
    ]

    private static let plain = """
        aaron abdul abdullah abigail adam adrian agnes ahmed aidan aisha alan albert alex alexander alexandra alfie ali
        alice alison allan amanda amelia amina amira amy andrea andrew andy angela angus anita ann anna anne annie
        anthony antonio archie arthur ashley audrey ayesha barbara barry beatrice becky ben benjamin bernard beth
        bethany betty beverley billy bobby bradley brenda brian bridget bronwen bruce caitlin callum cameron carl
        caroline carolyn catherine cathy charles charlie cheryl chloe chris christina christine christopher claire
        clare colin connor craig dan daniel danielle danny daphne darren dave david dawud deborah debbie declan denise
        dennis derek diana diane dominic donald donna doreen dorothy dougal douglas duncan dylan eddie edith edward
        eileen elaine eleanor elizabeth ella ellen ellie emily emma eric erin esther ethan eva evan evelyn ewan farah
        fatima fatimah fiona florian frances francis fraser freddie frederick gareth gary gavin gemma geoffrey george
        georgia georgina gerald geraldine gillian gina glenn gloria gordon graham greg gregory gwen hamza hannah hanna
        harold harriet harry hassan helen henry hilary howard hugh hussain ian ibrahim imogen imran irene isaac isabel
        isabella isla ismail jacob jacqueline jade jake james jamie jamila jan jane janet janice jasmin jason jean
        jeffrey jennifer jenny jeremy jess jessica jill jim jimmy joan joanna joanne jodie joe joel john johnny jon
        jonathan jose joseph josephine josh joshua joyce judith judy julia julian julie karen kate katherine
        kathleen kathryn katie keith kelly ken kenneth kerry kevin khadija khalid kieran kim kirsty kyle laura lauren
        laurence leah leanne leo leon leonard leslie lewis liam linda lindsay lisa liz logan lorna lorraine louis louise
        lucas lucy luke lynn lynne maddie madison malcolm mandy margaret maria marian marie marion marjorie martha
        martin martyn mary mateusz matt matthew maureen maurice megan melanie melissa michael michelle mick mike
        miriam mohamed mohammad mohammed moira molly monica morag muhammad muriel nadia naomi natalie natasha nathan
        neil niall nicholas nicola nicole nigel noah noel nora norma norman oliver olivia omar oscar owen pamela
        patricia patrick paul paula pauline peggy pete peter phil philip phillip phoebe phyllis piotr priya rachael
        rachel raj ralph ranjit raymond rebecca reece reginald rhys riaz richard rita robert roger ron ronald rory
        rosemary rosie ross roy russell ruth ryan sabrina sadie sally sam samantha samina samira samuel sana sandra
        sanjay sara sarah sean sebastian shabnam shane shannon sharon sheila shery sherry shirley sian simon siobhan
        sofia sonia sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart susan suzanne
        sylvia tamara tanya tariq teresa terence terry thelma theo theresa thomas tim timothy tina toby tom tommy tony
        tracey tracy trevor tyler usman valerie vanessa vera veronica vincent walter wayne wendy wesley wilfred william
        winifred yasmin yusuf yvonne zac zachary zainab zara zoe
        bill bob carol daisy gene hazel heather holly iris ivy jack jay lily max nick olive robin
        """
}
