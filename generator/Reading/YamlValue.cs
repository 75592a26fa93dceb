using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>A YAML value and where it was written. A closed set: text, list or map.</summary>
public abstract record YamlValue(SourceSpan Span)
{
    /// <summary>The word for this kind of value in messages to authors.</summary>
    public abstract string Kind { get; }

    /// <summary>A list or a mapping that is written in brackets, as <c>[a, b]</c> and <c>{ a: b }</c>.</summary>
    public bool IsFlow => this is not YamlText && Span.Start < Span.File.Text.Length && Span.File.Text[Span.Start] is '[' or '{';
}

/// <summary>Any scalar: the words between the quotes, or the plain word.</summary>
public sealed record YamlText(string Text, SourceSpan Span) : YamlValue(Span)
{
    /// <summary>It stands without quotation marks.</summary>
    public bool IsPlain { get; init; }

    /// <summary>YAML's words for no value, which other readers would take for none.</summary>
    public bool IsNull => IsPlain && Text is "~" or "null" or "Null" or "NULL";

    public override string Kind =>
        Text.Length == 0 ? "nothing"
        : IsNull ? $"'{Text}', which YAML takes for nothing"
        : "a text";
}

/// <summary>A sequence.</summary>
public sealed record YamlList(ImmutableArray<YamlValue> Items, SourceSpan Span) : YamlValue(Span)
{
    public override string Kind => "a list";
}

/// <summary>A mapping. Keys are unique: a second entry of the same key was reported and dropped.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlValue(Span)
{
    /// <summary>A text in it was cut at a comma, which has been reported.</summary>
    public bool IsCut { get; init; }

    public override string Kind => "a mapping";

    /// <summary>The entry of a key; <c>null</c> when it is not there.</summary>
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);
}

/// <summary>One key of a mapping and its value.</summary>
public sealed record YamlEntry(Located<string> Key, YamlValue Value)
{
    /// <summary>The key stands without quotation marks.</summary>
    public bool HasPlainKey { get; init; }
}
