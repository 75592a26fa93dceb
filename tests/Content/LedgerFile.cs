using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SiteGen.Tests.Content;

/// <summary><c>data/ledger.yaml</c>, read here a second time: what the finished pages are held to, without the program's own
/// binder.</summary>
public sealed record LedgerFile
{
    public List<LedgerRow> Rows { get; init; } = [];
    public List<LedgerFigure> Figures { get; init; } = [];
    public List<LedgerPath> Paths { get; init; } = [];
    public List<LedgerChecklist> Checklists { get; init; } = [];
    public List<string> HomeHotlines { get; init; } = [];
    public List<LedgerSource> Sources { get; init; } = [];
    public List<LedgerStage> Clock { get; init; } = [];
    public List<LedgerReminder> Reminders { get; init; } = [];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly ConditionalWeakTable<SiteSources, LedgerFile> ReadBefore = [];

    /// <summary>Read once for each sources.</summary>
    public static LedgerFile Of(SiteSources sources) => ReadBefore.GetValue(sources, Read);

    private static LedgerFile Read(SiteSources sources)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        return sources.Text("data/ledger.yaml") is { } text ? yaml.Deserialize<LedgerFile>(text) : new LedgerFile();
    }

    /// <summary>True when one of the words, joined by bars, stands in the text: whole, unless it ends in a star.</summary>
    public static bool Has(string text, string words) => words.Split('|').Any(word => Regex.IsMatch(text, Whole(word), Options));

    // A letter or digit of a word has none before or behind it, and a number no more of itself.
    private static string Whole(string word)
    {
        var (plain, isOpen) = (word.TrimEnd('*'), word.EndsWith('*'));
        var before = Regex.IsMatch(plain, @"^[0-9A-Za-z]") ? @"(?<![0-9A-Za-z])(?<![0-9][.,](?=[0-9]))" : "";
        var after = !isOpen && Regex.IsMatch(plain, @"[0-9A-Za-z]\z") ? @"(?![0-9A-Za-z])(?!(?<=[0-9])[.,][0-9])" : "";
        return before + Regex.Escape(plain) + after;
    }
}

/// <summary>A row, and the entries that tell it, as <c>fact:number-freeze</c>.</summary>
public sealed record LedgerRow
{
    public required string Row { get; init; }
    public List<string> Entries { get; init; } = [];
    public required string Status { get; init; }
    public required string AsOf { get; init; }
    public string How { get; init; } = "read";

    /// <summary>An id, or a list of ids.</summary>
    public required object Source { get; init; }
    public required string Review { get; init; }
    public bool HedgedByMark { get; init; }

    /// <summary>That of its facts on the list of all facts.</summary>
    public string? Topic { get; init; }

    /// <summary>The entries on whose pages its facts are shown.</summary>
    public List<string> About { get; init; } = [];
    public List<string> En { get; init; } = [];
    public List<string> Zh { get; init; } = [];

    public IEnumerable<string> Sources => Source is IEnumerable<object> several ? several.Cast<string>() : [(string)Source];
}

/// <summary>A figure as each language writes it; a hotline has one number in both.</summary>
public sealed record LedgerFigure
{
    public required string Row { get; init; }
    public required string Entry { get; init; }
    public string? En { get; init; }
    public string? Zh { get; init; }
    public string? Number { get; init; }
    public string Kind { get; init; } = "call";
    public string? From { get; init; }
    public List<string> For { get; init; } = [];
    public List<LedgerPastFigure> Was { get; init; } = [];
}

/// <summary>What a fact said before, and until when.</summary>
public sealed record LedgerPastFigure
{
    public required string En { get; init; }
    public required string Zh { get; init; }
    public required string Until { get; init; }
}

/// <summary>A path through an app, and the entries whose pages have to show it.</summary>
public sealed record LedgerPath
{
    public required string Row { get; init; }
    public required string Procedure { get; init; }
    public List<string> Shown { get; init; } = [];
    public required string Status { get; init; }
    public List<LedgerStep> Steps { get; init; } = [];
    public List<LedgerWay> Alternatives { get; init; } = [];
    public LedgerWords Also { get; init; } = new();
}

/// <summary>Another way to the same end.</summary>
public sealed record LedgerWay
{
    public int? From { get; init; }
    public List<LedgerStep> Steps { get; init; } = [];
}

/// <summary>A step: a label on the screen with its gloss, or what to do where no label is fixed.</summary>
public sealed record LedgerStep
{
    public string? Zh { get; init; }
    public string? En { get; init; }
    public string? Do { get; init; }
    public LedgerSays? Says { get; init; }
}

/// <summary>What a step says, in each language.</summary>
public sealed record LedgerSays
{
    public required string En { get; init; }
    public required string Zh { get; init; }
}

/// <summary>Words in each language.</summary>
public sealed record LedgerWords
{
    public List<string> En { get; init; } = [];
    public List<string> Zh { get; init; } = [];
}

/// <summary>What stands on a checklist of the router.</summary>
public sealed record LedgerChecklist
{
    public required string At { get; init; }
    public bool Urgent { get; init; }
    public List<string> Items { get; init; } = [];
    public List<string> Hotlines { get; init; } = [];
}

/// <summary>What entries rest on.</summary>
public sealed record LedgerSource
{
    public required string Source { get; init; }
    public string? Date { get; init; }
    public string? Url { get; init; }
    public string? Via { get; init; }
    public string? Class { get; init; }
}

/// <summary>What a stage of the clock is counted with.</summary>
public sealed record LedgerStage
{
    public required string Stage { get; init; }
    public required string Fact { get; init; }
    public string? Usual { get; init; }
}

/// <summary>When a reader of the clock is reminded.</summary>
public sealed record LedgerReminder
{
    public required string Reminder { get; init; }
    public required string From { get; init; }
    public int? Months { get; init; }
    public int? Days { get; init; }
}
