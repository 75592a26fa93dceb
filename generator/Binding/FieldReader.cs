using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>Reads the fields of one mapping, and at the end reports the keys nobody asked for.</summary>
/// <remarks>A field that is missing or of the wrong kind is reported here and comes back as <c>null</c>; the binder reads on, so that an
/// author sees all mistakes at once.</remarks>
internal sealed class FieldReader(YamlMap map, DiagnosticBag diagnostics)
{
    /// <summary>The most keys that help lists; of more, nobody reads which.</summary>
    private const int MostFreeKeys = 20;

    /// <summary>By which some readers of YAML bring the entries of another mapping in.</summary>
    private const string MergeKey = "<<";

    private const string OneIsNeeded = "name one, or several in a list";

    /// <summary>What stands between the items of lists, and round them, in texts that were not written as YAML.</summary>
    private static readonly char[] ListMarks = [',', '，', '、', ';', '；', '【', '】', '「', '」'];

    private const StringSplitOptions ListSplit = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];

    public DiagnosticBag Diagnostics => diagnostics;

    public SourceSpan Span => map.Span;

    /// <summary>The keys that were required so far and are not there.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>The keys as written, in order.</summary>
    public ImmutableArray<Located<string>> Keys => [.. map.Entries.Select(e => e.Key)];

    public bool Has(string key) => map.Entries.Any(e => e.Key.Value == key);

    /// <summary>The name under which a key is read: the new one, or the old one where only that is there, which is reported.</summary>
    public string Renamed(string old, string name)
    {
        if (Has(name) || map.Entries.FirstOrDefault(e => e.Key.Value == old) is not { } entry)
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
        return map.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;
    }

    /// <summary>The key itself, for messages about it.</summary>
    public SourceSpan KeySpan(string key) => map.Entries.FirstOrDefault(e => e.Key.Value == key)?.Key.Span ?? Span;

    public YamlValue? Require(string key)
    {
        var value = Find(key);
        if (value is not null)
            return value;
        _missing.Add(key);
        diagnostics.Add(FactRules.MissingKey, StartOf(Span), MissingMessage(key));
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
    public ImmutableArray<YamlValue> List(string key, bool required = true)
    {
        switch (required ? Require(key) : Find(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case var other:
                diagnostics.Add(
                    FactRules.WrongShape,
                    other.Span,
                    $"'{key}' should be a list; this is {other.Kind}.",
                    help: other is YamlText { IsPlain: true, Text: { Length: > 0 } text } ? HelpOfList(text) : null
                );
                return [];
        }
    }

    /// <summary>How what was meant for a list is written as one.</summary>
    private static string HelpOfList(string text) =>
        text[0] is '-' or '–' or '—' or '•' or '·'
            ? "Begin each item on a line of its own with a hyphen and a blank, as '- item'."
            : $"Put it in square brackets, with commas between the items: [{string.Join(", ", text.Split(ListMarks, ListSplit))}].";

    public ImmutableArray<Located<string>> Texts(string key, bool required = true) => Once(List(key, required), key, FieldValues.Text);

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
    public void Finish()
    {
        ReportBelow();
        for (var i = 0; i < map.Entries.Length; i++)
        {
            if (!_known.Contains(map.Entries[i].Key.Value) && !IsOfTextAbove(i))
                ReportUnknown(map.Entries[i].Key);
        }
    }

    private void ReportUnknown(Located<string> key)
    {
        if (key.Value == MergeKey)
        {
            diagnostics.Add(
                FactRules.UnknownKey,
                key.Span,
                $"'{key}' brings nothing in: mappings are not merged here.",
                help: "Write out what it was to bring in, each key on a line of its own."
            );
            return;
        }
        if (_known.Find(known => Has(known) && known.Equals(key.Value, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            diagnostics.Add(
                FactRules.UnknownKey,
                key.Span,
                $"'{key}' is '{same}' once more.",
                new Note("it stands here already", KeySpan(same)),
                help: "Keys are in small letters. Keep one of the two entries."
            );
            return;
        }
        // One that is there already would only be there twice.
        var free = _known.Where(known => !Has(known)).Distinct(StringComparer.Ordinal).ToList();
        var meant = Suggestion.Nearest(key.Value, free);
        if (meant is not null)
            WithdrawMissing(meant);
        diagnostics.Add(
            FactRules.UnknownKey,
            key.Span,
            $"The key '{key}' is not known here.{(meant is null ? "" : $" Did you mean '{meant}'?")}",
            help: meant is null && free.Count is > 0 and <= MostFreeKeys
                ? $"Correct the spelling, or remove the key. Here can also stand: {string.Join(", ", free)}."
                : null
        );
    }

    private void WithdrawMissing(string key)
    {
        if (_missing.Contains(key))
            diagnostics.Withdraw(FactRules.MissingKey, d => d.Span == StartOf(Span) && d.Message == MissingMessage(key));
    }

    /// <summary>Reports keys of this mapping that stand in one below it, begun too far to the right, where nobody knows them.</summary>
    private void ReportBelow()
    {
        foreach (var (above, value) in map.Entries)
        {
            if (value is not YamlMap { IsFlow: false } below)
                continue;
            foreach (var key in below.Entries.Select(entry => entry.Key).Where(key => _known.Contains(key.Value) && !Has(key.Value)))
            {
                if (!diagnostics.Has(FactRules.UnknownKey, d => d.Span == key.Span))
                    continue;
                diagnostics.Withdraw(FactRules.UnknownKey, d => d.Span == key.Span);
                WithdrawMissing(key.Value);
                diagnostics.Add(
                    FactRules.UnknownKey,
                    key.Span,
                    $"'{key}' stands below '{above}', and belongs beside it.",
                    help: $"Begin the line in column {above.Span.Position.Column}, as that of '{above}'."
                );
            }
        }
    }

    /// <summary>Whether an entry is the other language of the text before it, begun too far to the left; then that is reported.</summary>
    private bool IsOfTextAbove(int at)
    {
        var key = map.Entries[at].Key;
        if (
            at == 0
            || Langs.All.All(lang => lang.Folder() != key.Value)
            || map.Entries[at - 1] is not { Value: YamlMap { IsFlow: false, Entries: [var first, ..] } text } above
            || text.Entries.Any(entry => entry.Key.Value == key.Value)
        )
            return false;
        diagnostics.Withdraw(FactRules.MissingLanguage, d => d.Span.Start == text.Span.Start);
        diagnostics.Add(
            FactRules.UnknownKey,
            key.Span,
            $"'{key}' stands beside '{above.Key}', and belongs below it.",
            help: $"Begin the line in column {first.Key.Span.Position.Column}, as that of '{first.Key}'."
        );
        return true;
    }

    private static string MissingMessage(string key) => $"The key '{key}' is missing.";

    private ImmutableArray<Located<string>> OneOrMore(
        string key,
        Func<YamlValue, string, DiagnosticBag, Located<string>?> read,
        string ifNone
    )
    {
        var written = Find(key);
        if (written is YamlList { Items.IsEmpty: true })
            diagnostics.Add(FactRules.MissingKey, KeySpan(key), $"'{key}' is an empty list; {ifNone}.");
        return Once(written is YamlText one ? [one] : List(key), key, read);
    }

    /// <summary>What the items say. One that says what another does is reported and left out: it is a slip of copying, and two would be
    /// shown.</summary>
    private ImmutableArray<Located<string>> Once(
        ImmutableArray<YamlValue> items,
        string key,
        Func<YamlValue, string, DiagnosticBag, Located<string>?> read
    )
    {
        var texts = ImmutableArray.CreateBuilder<Located<string>>(items.Length);
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (read(item, key, diagnostics) is not { } text)
                continue;
            if (Unparted(item, text) is { } comma)
            {
                diagnostics.Add(
                    FactRules.WrongShape,
                    text.Span,
                    $"'{comma}' does not part the items of a list.",
                    help: "Put a comma of the Latin script and a blank in its place; or the whole in quotation marks, if it is one item."
                );
                continue;
            }
            if (first.TryAdd(text.Value, text.Span))
                texts.Add(text);
            else
                ListedTwice(text.Value, text.Span, first[text.Value]);
        }
        return texts.DrainToImmutable();
    }

    /// <returns>The Chinese comma that keeps items in brackets together, or <c>null</c>.</returns>
    private static char? Unparted(YamlValue item, Located<string> text) =>
        item is YamlText { IsPlain: true }
        && text.Span.File.Text.AsSpan(0, text.Span.Start).TrimEnd() is [.., '[' or ',']
        && text.Value.IndexOfAny(['，', '、']) is >= 0 and var at
            ? text.Value[at]
            : null;

    /// <summary>Reports an item of a list that says what an earlier one does.</summary>
    public void ListedTwice(string item, SourceSpan second, SourceSpan first) =>
        diagnostics.Add(
            FactRules.ImpossibleValue,
            second,
            $"'{item}' is listed twice.",
            new Note("listed first here", first),
            help: "Take one of the two out."
        );

    private static SourceSpan StartOf(SourceSpan span) => span with { Length = Math.Min(span.Length, 1) };
}
