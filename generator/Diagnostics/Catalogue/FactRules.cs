namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG2</c>: the data does not say what a fact has to say.</summary>
public static class FactRules
{
    public static readonly Rule UnknownKey = new("SG2001", Severity.Error, "unknown key", "Correct the spelling, or remove the key.");
    public static readonly Rule OldKey = new(
        "SG2054",
        Severity.Warning,
        "old name of a key",
        "Write the new name in place of the old one."
    );
    public static readonly Rule MissingKey = new("SG2002", Severity.Error, "missing key", "Add the key; every entry of this kind has it.");
    public static readonly Rule WrongShape = new(
        "SG2003",
        Severity.Error,
        "wrong kind of value",
        "Write the value in the form the message names."
    );
    public static readonly Rule UnknownWord = new("SG2004", Severity.Error, "unknown word", "Use one of the words the message lists.");
    public static readonly Rule MissingLanguage = new(
        "SG2005",
        Severity.Error,
        "missing language",
        "Write the text in both languages: 'en' and 'zh'."
    );
    public static readonly Rule IdDiffersFromFile = new(
        "SG2006",
        Severity.Error,
        "id differs from file name",
        "Rename the file or the id; keep the old id under 'aliases' if it was published."
    );
    public static readonly Rule BadId = new(
        "SG2007",
        Severity.Error,
        "not an id",
        "Use lower-case letters, digits and single hyphens, as in 'opening-hours'."
    );
    public static readonly Rule DuplicateId = new("SG2008", Severity.Error, "id used twice", "Give one of the two another id.");
    public static readonly Rule UnknownReference = new(
        "SG2009",
        Severity.Error,
        "unknown reference",
        "Point at an entry that exists in data/, by its id."
    );
    public static readonly Rule HedgeMissing = new(
        "SG2010",
        Severity.Error,
        "statement not hedged",
        "Word the statement as its status demands, with one of the words listed under 'hedges' in data/site.yaml; or correct the status."
    );
    public static readonly Rule UnusedFact = new(
        "SG2011",
        Severity.Error,
        "unused fact",
        "Cite the fact in a guide or show it on a checklist, or mark it 'reference-only: true'; take the mark away once it is shown."
    );
    public static readonly Rule ValueNotInStatement = new(
        "SG2012",
        Severity.Error,
        "value not in statement",
        "Write '{value}' once where a statement's figure belongs; in other texts, only the names that the message gives."
    );
    public static readonly Rule ImpossibleValue = new("SG2013", Severity.Error, "impossible value", "Correct the value.");
    public static readonly Rule UnlistedEntity = new(
        "SG2014",
        Severity.Error,
        "statement names an entity it is not about",
        "Add the entity to 'about', so that its page shows the fact."
    );
    public static readonly Rule UnknownKind = new(
        "SG2015",
        Severity.Error,
        "unknown folder",
        "Put the file into one of the folders of data/."
    );
    public static readonly Rule PinyinDiffers = new(
        "SG2028",
        Severity.Error,
        "pinyin does not fit its characters",
        "Write one syllable of pinyin for each Chinese character, with tone marks; part syllables that could be read otherwise "
            + "by an apostrophe."
    );
    public static readonly Rule Overdue = new(
        "SG2016",
        Severity.Warning,
        "past its review date",
        "Check the entry against its source and set 'verified'."
    );
    public static readonly Rule WrongLanguage = new(
        "SG2035",
        Severity.Error,
        "text in the wrong language",
        "Write English under 'en' and Chinese under 'zh'; a name or address that is the same in both is written the same in both."
    );
    public static readonly Rule FutureDate = new(
        "SG2036",
        Severity.Error,
        "date in the future",
        "Correct the date: nobody can have read, called, tried or published anything on a day that is still to come."
    );
    public static readonly Rule StatusUnbacked = new(
        "SG2037",
        Severity.Error,
        "status that no source bears",
        "Name a source of a publisher that the status needs, be it one known through another source; or take the status that the "
            + "sources bear."
    );
    public static readonly Rule DayOfReading = new(
        "SG2038",
        Severity.Error,
        "day of reading as date",
        "Write 'as-of: undated': a page without a date says nothing about the day on which it was read."
    );
    public static readonly Rule UnfitLine = new(
        "SG2039",
        Severity.Error,
        "line that does not fit where it is said",
        "Say under 'place' and 'when' of the line, or of the answer, where and to whom it fits; and give the others one of their own."
    );
    public static readonly Rule UnusedPhrase = new(
        "SG2040",
        Severity.Error,
        "phrase that nothing shows",
        "Show the phrase in a guide or on a checklist, where a reader needs it; or remove it."
    );
    public static readonly Rule FactOver = new(
        "SG2053",
        Severity.Error,
        "fact that is over",
        "Cite the fact that says what is so now; the one that is over stays on the list of all facts."
    );
    public static readonly Rule WordingDiffers = new(
        "SG2050",
        Severity.Error,
        "wording that says another value",
        "Word it as the value is now, and say under 'for' which value it was written for where it has no figure to read."
    );
    public static readonly Rule UncountableFact = new(
        "SG2025",
        Severity.Error,
        "fact the clock can't count with",
        "Give the fact a value of the shape the message names; or name another fact in data/clock.yaml."
    );
    public static readonly Rule UnofficialBound = new(
        "SG2026",
        Severity.Error,
        "earliest date that nobody official sets",
        "Rest the freeze on a fact that is 'official' or 'documented'."
    );
    public static readonly Rule ReminderOfAnotherDate = new(
        "SG2055",
        Severity.Error,
        "reminder of another date",
        "Let the text name the date that the reminder counts from, and no other; or count from the date that the text names."
    );
    public static readonly Rule FigureOnClock = new(
        "SG2027",
        Severity.Error,
        "figure in the words of the clock",
        "Write the fact's id in braces, as {number-freeze}, or a date such as {around}; so that the words follow the fact."
    );
    public static readonly Rule UnfitAddress = new(
        "SG2056",
        Severity.Error,
        "address that readers are not to be sent to",
        "Write the https:// address; of a source that has none, say why in 'insecure: the site has no https'."
    );
    public static readonly Rule UnknownImage = new(
        "SG2065",
        Severity.Error,
        "picture that is not there",
        "Put the picture into input/images/, and write its name alone, as ![what it shows](menu.png)."
    );
    public static readonly Rule UnusedImage = new(
        "SG2066",
        Severity.Warning,
        "picture that nothing shows",
        "Show it in a guide, or remove it."
    );
}
