using System.Collections.Immutable;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>Something said in Chinese, how it is pronounced, and what it means.</summary>
/// <param name="Pinyin">With tone marks.</param>
public sealed record SpokenLine(Located<string> Chinese, Located<string> Pinyin, Located<string> English)
{
    /// <summary>The words and what they mean.</summary>
    public Localized<Located<string>> Text => new(English, Chinese);
}

/// <summary>Where, and to whom, a line can be said.</summary>
/// <param name="Places">Some of the places of its phrase; none where it fits all of them.</param>
/// <param name="When">What the reader has answered to the questions of the router; always where it fits all.</param>
public sealed record Fit(ImmutableArray<Located<string>> Places, Condition When)
{
    /// <summary>Whether it fits a place.</summary>
    public bool At(string place) => Places.IsEmpty || Places.Any(known => known.Value == place);

    /// <summary>Whether it fits where it is to be shown.</summary>
    public bool In(PhraseSetting setting) =>
        (setting.Place is not { } place || At(place)) && (setting.Replies is not { } replies || When.Holds(replies));
}

/// <summary>What is known of where a phrase is shown.</summary>
/// <param name="Place">Where it is going to be said; <c>null</c> when that is open.</param>
/// <param name="Replies">What the reader has answered to the router; <c>null</c> elsewhere.</param>
public sealed record PhraseSetting(string? Place, ImmutableArray<Reply>? Replies);

/// <summary>What to say back.</summary>
public sealed record SpokenAnswer(SpokenLine Line, Fit Fit);

/// <summary>What may be heard back.</summary>
/// <param name="Answers">What to say then: one of these; none where there is nothing to say.</param>
public sealed record HeardLine(SpokenLine Line, ImmutableArray<SpokenAnswer> Answers, Fit Fit)
{
    /// <summary>This line and its answers, each with where it fits.</summary>
    public IEnumerable<SpokenAnswer> Lines => Answers.Prepend(new SpokenAnswer(Line, Fit));
}

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
    public IEnumerable<SpokenLine> Lines => Hear.SelectMany(heard => heard.Lines).Select(line => line.Line).Prepend(Say);

    /// <summary>True when some line of it fits only some of its places.</summary>
    public bool DependsOnPlace => Hear.SelectMany(heard => heard.Lines).Any(line => !Places.All(place => line.Fit.At(place.Value)));

    /// <summary>What may be heard where it is shown, with the answers that fit there.</summary>
    public IEnumerable<HeardLine> HeardIn(PhraseSetting setting) =>
        Hear.Where(heard => heard.Fit.In(setting))
            .Select(heard => heard with { Answers = [.. heard.Answers.Where(answer => answer.Fit.In(setting))] });

    public override Localized<Located<string>> Summary => Say.Text;

    public override IEnumerable<Located<EntityKey>> References => For;

    public override IEnumerable<Located<string>> Texts(Lang lang) => Lines.Select(line => line.Text[lang]).Prepend(Name.Text[lang]);
}
