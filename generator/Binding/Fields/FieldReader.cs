using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Fields;

/// <summary>Reads the fields of one mapping, and at the end reports the keys nobody asked for.</summary>
/// <remarks>A field that is missing or of the wrong kind is reported here and comes back as <c>null</c>; the binder reads on, so that an
/// author sees all mistakes at once.</remarks>
internal sealed class FieldReader(YamlMap map, DiagnosticBag diagnostics)
{
    private const string OneIsNeeded = "name one, or several in a list";

    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];

    public DiagnosticBag Diagnostics => diagnostics;

    public SourceSpan Span => map.Span;

    /// <summary>The keys that were required so far and are not there.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>The keys as written, in order.</summary>
    public ImmutableArray<Located<string>> Keys => [.. map.Entries.Select(e => e.Key)];

    public bool Has(string key) => map.Find(key) is not null;

    /// <summary>The name under which a key is read: the new one, or the old one where only that is there, which is reported.</summary>
    public string Renamed(string old, string name)
    {
        if (Has(name) || map.Find(old) is not { } entry)
            return name;
        diagnostics.Add(
            FactRules.OldKey,
            entry.Key.Span,
            $"The key '{old}' is called '{name}' now.",
            help: $"Write '{name}' in place of '{old}'.",
            fix: Fix.Of(entry.Key.Span, old, name)
        );
        return old;
    }

    /// <summary>The value of a key that may be left out.</summary>
    public YamlValue? Find(string key)
    {
        _known.Add(key);
        return map.Find(key)?.Value;
    }

    /// <summary>The key itself, for messages about it.</summary>
    public SourceSpan KeySpan(string key) => map.Find(key)?.Key.Span ?? Span;

    public YamlValue? Require(string key)
    {
        var value = Find(key);
        if (value is not null)
            return value;
        _missing.Add(key);
        UnknownKeys.ReportMissing(map, key, diagnostics);
        return null;
    }

    public Located<string>? Text(string key) => Require(key) is { } value ? FieldValues.Text(value, key, diagnostics) : null;

    public Located<string>? OptionalText(string key) => Find(key) is { } value ? FieldValues.Text(value, key, diagnostics) : null;

    /// <summary>A number or <c>true</c>, as written.</summary>
    public Located<string>? Scalar(string key) => Require(key) is { } value ? FieldValues.Scalar(value, key, diagnostics) : null;

    public Located<string>? OptionalScalar(string key) => Find(key) is { } value ? FieldValues.Scalar(value, key, diagnostics) : null;

    public Localized<Located<string>>? Localized(string key) =>
        Require(key) is { } value ? FieldValues.Localized(value, key, diagnostics) : null;

    public Localized<Located<string>>? OptionalLocalized(string key) =>
        Find(key) is { } value ? FieldValues.Localized(value, key, diagnostics) : null;

    public FieldReader? OptionalMap(string key) => Find(key) is { } value ? FieldValues.Map(value, key, diagnostics) : null;

    public FieldReader? Map(string key) => Require(key) is { } value ? FieldValues.Map(value, key, diagnostics) : null;

    /// <summary>All entries of a mapping whose keys are the author's own, each a mapping itself.</summary>
    public IEnumerable<(Located<string> Key, FieldReader Fields)> Entries()
    {
        foreach (var entry in map.Entries)
        {
            _known.Add(entry.Key.Value);
            Portability.Key(entry, diagnostics);
            if (FieldValues.Map(entry.Value, entry.Key.Value, diagnostics) is { } fields)
                yield return (entry.Key, fields);
        }
    }

    /// <summary>The items of a list; empty when the key is left out and <paramref name="required"/> is false, or when it was
    /// reported.</summary>
    public ImmutableArray<YamlValue> List(string key, bool required = true) =>
        (required ? Require(key) : Find(key)) is { } value ? ListItems.Of(value, key, diagnostics) : [];

    public ImmutableArray<Located<string>> Texts(string key, bool required = true) =>
        ListItems.Once(List(key, required), key, FieldValues.Text, diagnostics);

    /// <summary>A text, or a list of them; empty when it was reported.</summary>
    /// <param name="ifNone">What to do about a list of nothing, which is reported.</param>
    public ImmutableArray<Located<string>> TextOrTexts(string key, string ifNone = OneIsNeeded) => OneOrMore(key, FieldValues.Text, ifNone);

    /// <summary>A number or a text, or a list of them, as written; empty when it was reported.</summary>
    public ImmutableArray<Located<string>> ScalarOrScalars(string key) => OneOrMore(key, FieldValues.Scalar, OneIsNeeded);

    /// <summary>References to entries of one kind, written as bare ids.</summary>
    public ImmutableArray<Located<EntityKey>> References(string key, EntityKind kind, bool required = true) =>
        [.. Texts(key, required).Select(id => id.With(new EntityKey(kind, id.Value)))];

    /// <summary>References to entries of several kinds, written as <c>kind:id</c>.</summary>
    public ImmutableArray<Located<EntityKey>> References(string key, KindTable kinds, bool required = true) =>
        [.. Texts(key, required).Select(text => FieldValues.Reference(text, kinds.All, diagnostics)).OfType<Located<EntityKey>>()];

    public Located<EntityKey>? Reference(string key, EntityKind kind) =>
        Text(key) is { } id ? id.With(new EntityKey(kind, id.Value)) : null;

    /// <summary>A reference to an entry of one of several kinds, written as <c>kind:id</c>.</summary>
    public Located<EntityKey>? Reference(string key, KindTable kinds) =>
        Text(key) is { } text ? FieldValues.Reference(text, kinds.All, diagnostics) : null;

    public Located<EntityKey>? OptionalReference(string key, EntityKind kind) =>
        OptionalText(key) is { } id ? id.With(new EntityKey(kind, id.Value)) : null;

    public Located<PartialDate>? Date(string key) => Text(key) is { } text ? FieldValues.Date(text, key, diagnostics) : null;

    /// <summary>A date, or the word for a source that bears none.</summary>
    public Located<AsOf>? AsOf(string key) =>
        Text(key) is not { } text ? null
        : text.Value == Model.Entries.AsOf.Undated ? text.With(new AsOf(null))
        : FieldValues.Date(text, key, diagnostics) is { } date ? date.With(new AsOf(date.Value))
        : null;

    public Located<PartialDate>? OptionalDate(string key) =>
        OptionalText(key) is { } text ? FieldValues.Date(text, key, diagnostics) : null;

    public Located<Uri>? Url(string key) => Text(key) is { } text ? FieldValues.Url(text, key, diagnostics) : null;

    /// <summary>An address that readers are sent to: one of https.</summary>
    public Located<Uri>? SecureUrl(string key)
    {
        if (Url(key) is not { } url)
            return null;
        if (WebAddress.Fault(url.Value) is { } fault)
        {
            diagnostics.Add(FactRules.UnfitAddress, url.Span, fault.Message, help: fault.Help);
            return null;
        }
        if (FieldValues.IsSecure(url.Value))
            return url;
        diagnostics.Add(
            FactRules.UnfitAddress,
            url.Span,
            $"'{url.Value.OriginalString}' is not encrypted.",
            help: "Write the https:// address."
        );
        return null;
    }

    public Located<Uri>? OptionalUrl(string key) => OptionalText(key) is { } text ? FieldValues.Url(text, key, diagnostics) : null;

    /// <summary>A word of the site's own, as a topic of <c>data/site.yaml</c>.</summary>
    public Located<string>? Word(string key, IReadOnlyCollection<string> words) =>
        Text(key) is { } text ? FieldValues.Word(text, key, words, diagnostics) : null;

    public Located<T>? Word<T>(string key, WordList<T> words)
        where T : struct => Text(key) is { } text ? FieldValues.Word(text, key, words, diagnostics) : null;

    /// <param name="otherwise">What it is when the key is left out.</param>
    public bool Flag(string key, bool otherwise = false)
    {
        if (OptionalScalar(key) is not { } text)
            return otherwise;
        if (text.Value is "true" or "false")
            return text.Value == "true";
        diagnostics.Add(FactRules.WrongShape, text.Span, $"'{key}' should be 'true' or 'false'.");
        return otherwise;
    }

    /// <summary>A key that says something by being there; its value can only be <c>true</c>.</summary>
    public void Mark(string key)
    {
        if (OptionalScalar(key) is { } text && text.Value != "true")
            diagnostics.Add(
                FactRules.WrongShape,
                text.Span,
                $"'{key}' can only be 'true'; this is '{text}'.",
                help: "Write what the value is in place of it; or 'true'."
            );
    }

    /// <summary>Whether a key is there that no one has asked for so far.</summary>
    public bool HasUnknown => map.Entries.Any(entry => !_known.Contains(entry.Key.Value));

    /// <summary>Reports the keys that no one asked for. Call once, after the last field.</summary>
    public void Finish() => new UnknownKeys(map, _known, diagnostics).Report();

    private ImmutableArray<Located<string>> OneOrMore(
        string key,
        Func<YamlValue, string, DiagnosticBag, Located<string>?> read,
        string ifNone
    )
    {
        var written = Find(key);
        if (written is YamlList { Items.IsEmpty: true })
            diagnostics.Add(FactRules.MissingKey, KeySpan(key), $"'{key}' is an empty list; {ifNone}.");
        return ListItems.Once(written is YamlText one ? [one] : List(key), key, read, diagnostics);
    }
}
