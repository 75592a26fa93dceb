using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>Every fact stands in one of the groups of the facts page.</summary>
public sealed class TopicCheck : ICheck
{
    public string Name => "topics exist";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var fact in site.Data.OfKind<Fact>())
        {
            var topic = fact.Topic;
            if (Topics.InOrder.Contains(topic.Value))
                continue;
            diagnostics.Add(
                FactRules.UnknownWord,
                topic.Span,
                $"'{topic}' is no topic; it is one of {string.Join(", ", Topics.InOrder)}.{Suggestion.For(topic.Value, Topics.InOrder)}"
            );
        }
    }
}
