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

/// <summary>An ordered path through an app.</summary>
/// <param name="App">The app it is done in.</param>
/// <param name="Service">The service it leads to; <c>null</c> when it leads to none.</param>
/// <param name="Who">Who may use it; <c>null</c> when anybody may.</param>
/// <param name="Needs">What must be at hand first.</param>
/// <param name="Version">The version of the app it was written for; <c>null</c> when not known.</param>
public sealed record Procedure(
    Located<EntityKey> Key,
    EntityName Name,
    ImmutableArray<string> Aliases,
    Located<EntityKey> App,
    Located<EntityKey>? Service,
    Localized<Located<string>>? Who,
    ImmutableArray<Localized<Located<string>>> Needs,
    Localized<Located<string>>? Version,
    ImmutableArray<Step> Steps,
    ImmutableArray<Alternative> Alternatives,
    Provenance Trust
) : Entity(Key, Name, Aliases)
{
    public override IEnumerable<Located<EntityKey>> References =>
        [App, .. Service is { } service ? [service] : Array.Empty<Located<EntityKey>>(), .. Trust.Sources.Select(c => c.Source)];

    public override Provenance Provenance => Trust;
}
