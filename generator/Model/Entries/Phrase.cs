using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>Something said in Chinese, how it is pronounced, and what it means.</summary>
/// <param name="Pinyin">With tone marks.</param>
public sealed record SpokenLine(Located<string> Chinese, Located<string> Pinyin, Located<string> English)
{
    /// <summary>The words and what they mean.</summary>
    public Localized<Located<string>> Text => new(English, Chinese);
}

/// <summary>What may be heard back.</summary>
/// <param name="Answer">What to say then; <c>null</c> where there is nothing to say.</param>
public sealed record HeardLine(SpokenLine Line, SpokenLine? Answer);

/// <summary>Words to show or say to staff.</summary>
/// <param name="Name">The situation in which one needs them.</param>
/// <param name="Places">Where they are said, in words of <c>places</c> in <c>data/site.yaml</c>; lists show them at the first.</param>
/// <param name="Hear">What staff may say, in the order in which it is likely to come.</param>
public sealed record Phrase(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    ImmutableArray<Located<string>> Places,
    SpokenLine Say,
    ImmutableArray<HeardLine> Hear,
    ImmutableArray<Located<EntityKey>> For
) : EntityWithPart(Key, Name, Aliases)
{
    public override T Accept<T>(IPartVisitor<T> visitor) => visitor.Phrase(this);

    /// <summary>Every line of it: what to say, what may be heard, what to answer.</summary>
    public IEnumerable<SpokenLine> Lines =>
        Hear.SelectMany(heard => heard.Answer is { } answer ? new[] { heard.Line, answer } : [heard.Line]).Prepend(Say);

    public override Localized<Located<string>> Summary => Say.Text;

    public override IEnumerable<Located<EntityKey>> References => For;

    public override IEnumerable<Located<string>> Texts(Lang lang) => Lines.Select(line => line.Text[lang]).Prepend(Name.Text[lang]);
}
