using SiteGen.Languages.Chinese;
using SiteGen.Languages.English;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages;

/// <summary>All that the program knows of a language. Nothing outside this folder asks which language it has before it.</summary>
internal abstract class Language
{
    private static readonly Localized<Language> All = new(new EnglishLanguage(), new ChineseLanguage());

    public static Language Of(Lang lang) => All[lang];

    /// <summary>What English calls it, for messages.</summary>
    public abstract string EnglishName { get; }

    /// <summary>Whether a text may be in this language, judged by its script alone; a text without a letter may.</summary>
    public abstract bool CanBe(string text);

    /// <summary>The one other language, in which each page has its twin: the site is bilingual.</summary>
    public abstract Lang Twin { get; }

    /// <summary>The language with a territory, as Open Graph writes it: <c>en_GB</c>.</summary>
    public abstract string Locale { get; }

    /// <summary>True for the language of the screens, signs and words that the site quotes: its readers need no translation of
    /// them.</summary>
    public abstract bool IsLocal { get; }

    /// <summary>The mark at the end of a question.</summary>
    public abstract string QuestionMark { get; }

    /// <summary>Between the items of a list.</summary>
    public abstract string ListSeparator { get; }

    /// <summary>Between two parts of a sentence.</summary>
    public abstract string ClauseSeparator { get; }

    /// <summary>Between two sentences.</summary>
    public abstract string SentenceSeparator { get; }

    /// <summary>True where each character fills a square, dashes and quotation marks among them; false where they are as wide as they
    /// need.</summary>
    public abstract bool FillsSquares { get; }

    /// <summary>How values are written.</summary>
    public abstract ValueWriter Values { get; }

    /// <summary>How dates are written.</summary>
    public abstract DateWriter Dates { get; }

    /// <summary>How figures in running text are read.</summary>
    public abstract FigureReader Figures { get; }

    /// <summary>How weeks, quarters and their like are read.</summary>
    public abstract PeriodReader Periods { get; }

    /// <summary>Words that stand in nearly every sentence, and so tell nothing about one.</summary>
    public abstract IReadOnlySet<string> StopWords { get; }

    /// <summary>Words that say a figure without naming it, and the figure that they say.</summary>
    public abstract IReadOnlyList<(string Words, decimal Number, Unit Unit)> UnnamedFigures { get; }

    /// <summary>Words of a link that do not say where it leads.</summary>
    public abstract IReadOnlySet<string> EmptyLinkWords { get; }

    /// <summary>Words by which a text says what a call costs, and at which hours it is answered.</summary>
    public abstract IReadOnlyList<string> CostsAndHours { get; }

    /// <summary>The words of a text that count whatever they stand before, and how many, each once; none where such words stand in
    /// names and sayings, too.</summary>
    public abstract IEnumerable<(string Word, int Number)> CountsIn(string text);

    /// <summary>Whether a text may say a number of two to ten in words of any kind, as "both" and 双 say two.</summary>
    public abstract bool MayCount(string text, int number);

    /// <summary>Where words begin and end.</summary>
    public abstract WordRules Words { get; }

    /// <summary>What the house demands of punctuation and spaces; <c>null</c> where it has no rules of its own.</summary>
    public abstract Typography? Typography { get; }

    /// <summary>What words there are; <c>null</c> for a language of which the program has no dictionary.</summary>
    public abstract Spelling? Spelling { get; }

    /// <summary>Where words are written twice in a row that nobody means to.</summary>
    internal abstract IEnumerable<(int Start, int Length)> DoublesIn(string text);

    /// <summary>Words that do not fit beside each other, and sentences that begin as none does, each with what to write.</summary>
    internal abstract IEnumerable<(int Start, int Length, string Message)> MisfitsIn(string text);

    /// <summary>Notes to oneself, words written twice, and words that do not fit beside each other.</summary>
    public IEnumerable<(int Start, int Length, string Message)> SlipsIn(string text) =>
        ProseSlips.In(text, DoublesIn(text)).Concat(MisfitsIn(text));

    /// <summary>Where the next stretch in the script of this language begins, in a text that is in another; -1 when there is
    /// none.</summary>
    public abstract int FindRun(string text, int from);

    /// <summary>Where such a stretch ends: the first character after it.</summary>
    public abstract int EndOfRun(string text, int start);

    /// <summary>Whether a new line in the source, between these two characters, is nothing to the reader, and no blank.</summary>
    public abstract bool JoinsLines(char before, char after);

    /// <summary>The title of a text where a sentence names it.</summary>
    public abstract string TitleInSentence(string title);

    /// <summary>By which names are put in order, upper and lower case alike; <c>null</c> for a name that has no place in such an
    /// order.</summary>
    public abstract string? SortKey(EntityName name);
}
