using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Words;

/// <summary>Finds words that name one thing and lead to the section of another, although their thing has a section, too.</summary>
internal sealed class SectionNames(DataSet data)
{
    private readonly Localized<Lazy<NameMatcher>> _names = Langs.Each(lang => new Lazy<NameMatcher>(() => NameMatcher.Of(data, lang)));

    /// <returns>What to say about it; <c>null</c> where the words fit, or nobody can tell.</returns>
    /// <param name="words">Those that lead there.</param>
    /// <param name="headings">Of the guide that they lead to, in the language of the words.</param>
    public string? Misfit(string words, string fragment, IReadOnlyList<GuideHeading> headings, Lang lang)
    {
        if (
            Named(words, lang) is not [var meant]
            || headings.FirstOrDefault(heading => heading.Id?.Value == fragment) is not { } target
            || Named(target.Text, lang) is not { Length: > 0 } others
            || others.Contains(meant)
        )
            return null;
        return headings.FirstOrDefault(heading => heading.Id is not null && Named(heading.Text, lang).Contains(meant)) is { Id: { } right }
            ? $"'{words}' leads to '{target.Text}'. Did you mean '#{right}'?"
            : null;
    }

    private ImmutableArray<EntityKey> Named(string text, Lang lang) =>
        [.. _names[lang].Value.Find(text).Select(mention => mention.Entities[0].Key.Value).Distinct()];
}
