using System.Text.RegularExpressions;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Themes;

namespace SiteGen.Rendering.Parts;

/// <summary>Changes in the words of readers, as plain text.</summary>
/// <param name="find">Finds an entry; <c>null</c> when there is none.</param>
internal sealed partial class ChangeText(SiteConfig config, UiStrings ui, Lang lang, Func<EntityKey, Entity?> find)
{
    private const string Dot = EntryMeaning.BetweenItems,
        Arrow = EntryMeaning.BetweenSteps;

    /// <summary>What has happened to an entry as a whole; <c>null</c> where it only says something else.</summary>
    public string? What(ChangedEntry entry) =>
        entry.Changes.FirstOrDefault(change => change.What != ChangeKind.Changed) is { } change ? ui[UiKeys.Change(change.What)] : null;

    /// <summary>What an entry is called, or was; <c>null</c> for the first publication of all.</summary>
    public string? NameOf(ChangedEntry changed)
    {
        if (changed.Entry is not { } key)
            return null;
        return (Now(changed), changed.Changes[^1]) switch
        {
            ({ } entity, _) => Name(entity),
            (null, { What: ChangeKind.Withdrawn, Was: { } was }) => was[lang],
            _ => key.ToString(),
        };
    }

    /// <summary>What stands now for an entry; <c>null</c> where nothing does.</summary>
    public Entity? Now(ChangedEntry changed) =>
        changed.Entry is not { } key ? null
        : changed.Changes[^1].To is { } to && find(to.Value) is { } next ? next
        : find(key);

    /// <summary>What readers call a field.</summary>
    public string LabelOf(Change change)
    {
        var field = change.Field!;
        return UiKeys.ChangedFields.Contains(field) ? ui[UiKeys.ChangedField(field)]
            : change.Entry?.Value.Kind.Fields.FirstOrDefault(own => own.Key.Replace('-', '_') == field)?.Label is { } label
                ? label[lang].Value
            : field.Replace('_', ' ');
    }

    /// <summary>What has changed of what, in a line: <c>New: Service desk</c>.</summary>
    public string TitleOf(ChangedEntry entry) =>
        string.Join(ui[UiKeys.ChangesColon], new[] { What(entry), NameOf(entry) }.OfType<string>());

    /// <summary>A field, what it was and what it is: <c>Value: 9 hours → 10 hours</c>.</summary>
    public string Line(Change change) => LabelOf(change) + ui[UiKeys.ChangesColon] + WasAndNow(change);

    /// <summary>What it was and what it is, in a line.</summary>
    public string WasAndNow(Change change) =>
        (change.Was, change.Now) switch
        {
            ({ } was, { } now) when IsPath(change) => OfPaths(change, was, now),
            ({ } was, { } now) => ui.With(UiKeys.ChangeWasNow, Say(change, was)).Replace("{1}", Say(change, now), StringComparison.Ordinal),
            (null, { } now) => ui.With(UiKeys.ChangeAdded, Say(change, now)),
            ({ } was, null) => ui.With(UiKeys.ChangeRemoved, Say(change, was)),
            _ => "",
        };

    private static bool IsPath(Change change) => change.Field is "steps" or "alternatives";

    // Where two paths begin or end alike, that need not be told.
    private string OfPaths(Change change, Localized<string> was, Localized<string> now)
    {
        var (before, after) = (Say(change, was).Split(Arrow), Say(change, now).Split(Arrow));
        var most = Math.Min(before.Length, after.Length);
        var first = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var last = before.Reverse().Zip(after.Reverse()).TakeWhile(pair => pair.First == pair.Second).Take(most - first).Count();
        return ui.With(UiKeys.ChangePath, Part(before)).Replace("{1}", Part(after), StringComparison.Ordinal);

        string Part(string[] path)
        {
            IEnumerable<string> part = path[first..(path.Length - last)];
            if (first > 0)
                part = part.Prepend("…");
            return string.Join(Arrow, last > 0 ? part.Append("…") : part);
        }
    }

    private string Say(Change change, Localized<string> said)
    {
        var text = said[lang];
        return change.Field switch
        {
            "status" when Vocabulary.Statuses.Find(text) is { } status => ui[UiKeys.Status(status)],
            "contact" when Vocabulary.ContactKinds.Find(text) is { } contact => ui.With(UiKeys.Contact(contact), "…"),
            "as_of" or "date" or "until" or "from" when PartialDate.Parse(text) is { } date => date.In(lang),
            "from" => LabelIn(config.CallingAreas, text),
            "places" => string.Join(Dot, text.Split(Dot).Select(place => LabelIn(config.Places, place))),
            _ when IsPath(change) => string.Join(Arrow, text.Split(Arrow).Select(Step)),
            _ => string.Join(Dot, text.Split(Dot).Select(Referred)),
        };
    }

    private string LabelIn(IEnumerable<LabelledWord> words, string word) =>
        words.FirstOrDefault(known => known.Word.Value == word)?.Label[lang].Value ?? word;

    // 'tap 我' in the words of a reader.
    private string Step(string step) =>
        Action()
            .Replace(
                step,
                match => Vocabulary.Actions.Find(match.Groups["action"].Value) is { } action ? ui[UiKeys.Action(action)] + " " : match.Value
            );

    private string Referred(string text) =>
        text.Split(':', 2) is [var scheme, var id]
        && config.Kinds.FromScheme(scheme) is { } kind
        && find(new EntityKey(kind, id)) is { } entity
            ? Name(entity)
            : text;

    private string Name(Entity entity) => entity is Fact fact ? FactText.Statement(fact)[lang] : entity.Name.In(lang);

    [GeneratedRegex("(?<=^([0-9]+ )?)(?<action>[a-z]+) ", RegexOptions.CultureInvariant)]
    private static partial Regex Action();
}
