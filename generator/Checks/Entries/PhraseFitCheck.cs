using System.Collections.Immutable;
using SiteGen.Checks.Routing;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>No line of a phrase is offered where it can't be said, or to a reader in whose mouth it is not true.</summary>
public sealed class PhraseFitCheck : ICheck
{
    public string Name => "lines fit where they are said";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var phrases = site.Data.OfKind<Phrase>().ToList();
        foreach (var phrase in phrases)
        {
            foreach (var place in phrase.Places)
                CheckPlace(phrase, place.Value, site.Config, diagnostics);
        }
        if (RouterProof.Of(site) is not { } proof)
            return;
        foreach (var (part, phrase, stops) in Shown(site, proof))
            CheckShown(part, phrase, stops, diagnostics);
    }

    private static void CheckPlace(Phrase phrase, string place, SiteConfig config, DiagnosticBag diagnostics)
    {
        var unsayable = config.Unsayable.Where(words => words.Place.Value == place).SelectMany(words => words.Words).ToImmutableArray();
        foreach (var line in Offered(phrase, new PhraseSetting(place, null)))
        {
            foreach (var word in Found(line, unsayable))
                diagnostics.Add(
                    FactRules.UnfitLine,
                    line.Chinese.Span,
                    $"'{word}' can't be said or asked for at '{place}', where this is offered.",
                    new Note("the word is listed here", word.Span)
                );
        }
    }

    /// <summary>Every phrase that checklists show, with the checklists that show it.</summary>
    private static IEnumerable<(RouterPart Part, Phrase Phrase, List<RouterStop> Stops)> Shown(Site site, RouterProof proof) =>
        from shown in proof.Checklists.SelectMany(stop => stop.Entries.SelectMany(entry => entry.Parts.Select(part => (part, stop))))
        group shown.stop by shown.part into stops
        let phrase = site.Data.Find(stops.Key.Entry.Value) as Phrase
        where phrase is not null
        select (stops.Key, phrase, stops.ToList());

    private static void CheckShown(RouterPart part, Phrase phrase, List<RouterStop> stops, DiagnosticBag diagnostics)
    {
        if (part.Place is { } place && phrase.Places.All(known => known.Value != place.Value))
        {
            var known = phrase.Places.Select(p => p.Value).ToList();
            diagnostics.Add(
                FactRules.UnfitLine,
                place.Span,
                $"'{phrase.Id}' is not said at '{place}', but at {string.Join(", ", known)}.{Suggestion.For(place.Value, known)}"
            );
            return;
        }
        if (part.Place is null && phrase.DependsOnPlace)
        {
            diagnostics.Add(
                FactRules.UnfitLine,
                part.Entry.Span,
                $"What may be heard with '{phrase.Id}' depends on where it is said; write 'place: {phrase.Places[0]}', or another of "
                    + $"{string.Join(", ", phrase.Places)}, beside the entry."
            );
            return;
        }
        var reported = new HashSet<(SourceSpan, string)>();
        foreach (var stop in stops)
        {
            var unsayable = stop.Replies.SelectMany(reply => reply.Chosen).SelectMany(answer => answer.Unsayable).ToImmutableArray();
            foreach (var line in Said(phrase, new PhraseSetting(part.Place?.Value, stop.Replies)))
            {
                foreach (var word in Found(line, unsayable).Where(word => reported.Add((line.Chinese.Span, word.Value))))
                    diagnostics.Add(
                        FactRules.UnfitLine,
                        line.Chinese.Span,
                        $"'{word}' is not true of a reader {RouterProof.PathTo(stop)}, who is shown this.",
                        new Note("shown here", part.Entry.Span)
                    );
            }
        }
    }

    private static IEnumerable<SpokenLine> Offered(Phrase phrase, PhraseSetting setting) =>
        phrase.HeardIn(setting).SelectMany(heard => heard.Lines).Select(line => line.Line).Prepend(phrase.Say);

    /// <summary>What the reader says; staff may ask for what is not so.</summary>
    private static IEnumerable<SpokenLine> Said(Phrase phrase, PhraseSetting setting) =>
        phrase.HeardIn(setting).SelectMany(heard => heard.Answers).Select(answer => answer.Line).Prepend(phrase.Say);

    private static IEnumerable<Located<string>> Found(SpokenLine line, ImmutableArray<Located<string>> words) =>
        words.Where(word => line.Chinese.Value.Contains(word.Value, StringComparison.Ordinal));
}
