using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary>Drafts say in their names what they are, and so does every list, menu, link and search result that names one.</summary>
internal static class DraftNames
{
    /// <summary>The guides, those that are drafts with titles that say so.</summary>
    public static ImmutableArray<Guide> Of(ImmutableArray<Guide> guides, Localized<UiStrings> words) =>
        [.. guides.Select(guide => guide.IsDraft ? Named(guide, words) : guide)];

    /// <summary>The entries, those that are drafts with names that say so; of a fact, that is its statement.</summary>
    public static DataSet Of(DataSet data, Localized<UiStrings> words) =>
        data.With(data.All.Where(entity => entity.IsDraft).ToDictionary(entity => entity.Key.Value, entity => Named(entity, words)));

    private static Guide Named(Guide guide, Localized<UiStrings> words) =>
        guide with
        {
            Texts = guide.Texts.Select(text => text with { Head = text.Head with { Title = Marked(text.Title, words[text.Lang]) } }),
        };

    private static Entity Named(Entity entity, Localized<UiStrings> words)
    {
        var named = entity with { Name = entity.Name with { Text = Marked(entity.Name.Text, words) } };
        // Citations call a source by its short name.
        return named is Source source ? source with { Short = Marked(source.Short, words) } : named;
    }

    private static Localized<Located<string>> Marked(Localized<Located<string>> text, Localized<UiStrings> words) =>
        Langs.Each(lang => Marked(text[lang], words[lang]));

    // A word that the theme lacks has been reported there.
    private static Located<string> Marked(Located<string> text, UiStrings words) =>
        words.Texts.ContainsKey(UiKeys.DraftName) ? text.With(words.With(UiKeys.DraftName, text.Value)) : text;
}
