using SiteGen.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SiteGen.Tests.Transcription;

/// <summary>The fact ledger as a person copied it out beside this file: what the site has to say, from another hand than the one that wrote
/// data/.</summary>
public static class Ledger
{
    public static IReadOnlyList<LedgerRow> Rows { get; } = Read<LedgerRow>("rows.yaml");

    public static IReadOnlyList<LedgerFigure> Figures { get; } = Read<LedgerFigure>("figures.yaml");

    public static IReadOnlyList<LedgerPath> Paths { get; } = Read<LedgerPath>("step-paths.yaml");

    /// <summary>True when one of the words, joined by bars, stands in the text.</summary>
    public static bool Has(string text, string words) =>
        words.Split('|').Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static List<T> Read<T>(string file)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        return yaml.Deserialize<List<T>>(File.ReadAllText(RepositoryRoot.Combine("tests", "Transcription", file)));
    }
}

/// <summary>A row of the ledger, and where it is on the site.</summary>
public sealed record LedgerRow
{
    public required string Row { get; init; }
    public List<string> Facts { get; init; } = [];
    public List<string> Hotlines { get; init; } = [];
    public List<string> Procedures { get; init; } = [];
    public required string Status { get; init; }
    public required string AsOf { get; init; }
    public required string Source { get; init; }
    public required List<string> En { get; init; }
    public required List<string> Zh { get; init; }
}

/// <summary>A figure of the ledger as each language writes it; a hotline has one number in both.</summary>
public sealed record LedgerFigure
{
    public required string Row { get; init; }
    public string? Fact { get; init; }
    public string? Hotline { get; init; }
    public string? En { get; init; }
    public string? Zh { get; init; }
    public string? Number { get; init; }
}

/// <summary>A step path of the ledger.</summary>
public sealed record LedgerPath
{
    public required string Row { get; init; }
    public required string Procedure { get; init; }
    public required List<string> Pages { get; init; }
    public required string Status { get; init; }
    public required List<LedgerStep> Steps { get; init; }
    public List<List<LedgerStep>> Alternatives { get; init; } = [];
    public required LedgerWords Also { get; init; }
}

/// <summary>A step: a label on the screen with its gloss, or what to do where no label is fixed.</summary>
public sealed record LedgerStep
{
    public string? Zh { get; init; }
    public string? En { get; init; }
    public LedgerGloss? Says { get; init; }
}

/// <summary>One word in each language.</summary>
public sealed record LedgerGloss
{
    public required string En { get; init; }
    public required string Zh { get; init; }
}

/// <summary>Words in each language.</summary>
public sealed record LedgerWords
{
    public required List<string> En { get; init; }
    public required List<string> Zh { get; init; }
}
