using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Guides, checklists and the clock do not rest on facts that are over. Not among <see cref="AllChecks"/>: whether a day is
/// past needs a day.</summary>
/// <param name="asOf">The day to count from; <c>null</c> where none is known, so that only what has been replaced is over.</param>
public sealed class SupersededCheck(DateOnly? asOf) : ICheck
{
    public string Name => "no fact that is over is cited";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var over = site
            .Data.OfKind<Fact>()
            .Where(fact => IsOver(fact) && HasSuccessor(fact, site.Data))
            .ToDictionary(fact => fact.Key.Value);
        if (over.Count == 0)
            return;
        foreach (var mention in Mentions(site).DistinctBy(mention => mention.Span))
        {
            if (!over.TryGetValue(mention.Value, out var fact))
                continue;
            var instead = fact.SupersededBy is { } successor ? $" '{successor.Value.Id}' says what is so now." : "";
            diagnostics.Add(
                FactRules.FactOver,
                mention.Span,
                fact.Until is { } until ? $"'{fact.Id}' held until {until.Value}.{instead}" : $"'{fact.Id}' no longer counts.{instead}",
                new Note("said here", fact.Until?.Span ?? fact.SupersededBy!.Value.Span)
            );
        }
    }

    private bool IsOver(Fact fact) => fact.Until is { } until ? asOf is { } day && until.Value.End < day : fact.SupersededBy is not null;

    /// <summary>Whether what it says of its successor can be believed: that there is none of that name has been reported.</summary>
    private static bool HasSuccessor(Fact fact, DataSet data) => fact.SupersededBy is not { } next || data.IsKnown(next.Value);

    private static IEnumerable<Located<EntityKey>> Mentions(Site site) =>
        site
            .Guides.SelectMany(guide => guide.Texts.Values)
            .SelectMany(text => text.Mentions)
            .Concat(site.Router?.Router.Items.SelectMany(item => item.Parts).Select(part => part.Entry) ?? [])
            .Concat(site.Clock?.References ?? [])
            .Concat(InWordsOfClock(site));

    /// <summary>The facts whose values stand in the words of the clock, as <c>{number-freeze}</c>.</summary>
    private static IEnumerable<Located<EntityKey>> InWordsOfClock(Site site) =>
        from text in site.Clock is { } clock ? ClockTexts.Of(clock) : []
        from words in text.Values
        from gap in Placeholders.In(words.Value)
        select new Located<EntityKey>(new EntityKey(EntityKind.Fact, gap.Name), Passage.Written(words).SpanOf(gap.Start, gap.Length));
}
