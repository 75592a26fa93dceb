using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Entries;

/// <summary>What a step asks the reader to do.</summary>
public enum StepAction
{
    Open,
    Tap,
    Search,
    Choose,
    Type,
    Submit,
    Wait,
}

/// <summary>A word on a screen: the Chinese exactly as shown, its meaning, and how to say it.</summary>
public sealed record ScreenLabel(Located<string> Chinese, Located<string> English, string Pinyin)
{
    /// <summary>The word and what it means.</summary>
    public Localized<Located<string>> Text => new(English, Chinese);
}

/// <summary>One step of a procedure.</summary>
/// <param name="Label">What the screen shows; <c>null</c> for steps with no fixed label, which have a <paramref name="Text"/>.</param>
/// <param name="Text">What to do where no label is fixed; <c>null</c> for steps with a label.</param>
/// <param name="Note">What to mind at this step; <c>null</c> when there is nothing.</param>
public sealed record Step(StepAction Action, ScreenLabel? Label, Localized<Located<string>>? Text, Localized<Located<string>>? Note);

/// <summary>Another way to the same end.</summary>
/// <param name="From">The 1-based number of the first step that it replaces, with all after it.</param>
public sealed record Alternative(int From, ImmutableArray<Step> Steps);

/// <summary>An ordered path of steps, as through the screens of a program.</summary>
/// <param name="Place">Where it is done; <c>null</c> only on a site whose kinds are no places for procedures.</param>
/// <param name="Purpose">What it leads to; <c>null</c> when it leads to nothing that has an entry.</param>
/// <param name="Who">Who may use it; <c>null</c> when anybody may.</param>
/// <param name="Needs">What must be at hand first.</param>
/// <param name="Version">The version of what it leads through that it was written for; <c>null</c> when not known.</param>
public sealed record Procedure(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    Located<EntityKey>? Place,
    Located<EntityKey>? Purpose,
    Localized<Located<string>>? Who,
    ImmutableArray<Localized<Located<string>>> Needs,
    Localized<Located<string>>? Version,
    ImmutableArray<Step> Steps,
    ImmutableArray<Alternative> Alternatives,
    Provenance Trust
) : EntityWithPart(Key, Name, Aliases)
{
    public override T Accept<T>(IPartVisitor<T> visitor) => visitor.Procedure(this);

    /// <summary>Who may use it, or its title where anybody may.</summary>
    public override Localized<Located<string>> Summary => Who ?? Name.Text;

    /// <summary>Where it is done and what it leads to, as far as they have entries.</summary>
    public IEnumerable<Located<EntityKey>> Subjects => new[] { Place, Purpose }.OfType<Located<EntityKey>>();

    /// <summary>The steps of every way.</summary>
    public IEnumerable<Step> AllSteps => Steps.Concat(Alternatives.SelectMany(way => way.Steps));

    public override IEnumerable<Located<EntityKey>> References => [.. Subjects, .. Trust.Sources.Select(c => c.Source)];

    public override Provenance Provenance => Trust;

    public override IEnumerable<Located<string>> Texts(Lang lang) =>
        new[] { Name.Text, Who, Version }
            .Concat(Needs)
            .Concat(AllSteps.Select(step => step.Text))
            .Concat(AllSteps.Select(step => step.Note))
            .OfType<Localized<Located<string>>>()
            .Select(text => text[lang]);
}
