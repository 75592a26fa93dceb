using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>Who says so is who published it: a status that only some publishers can give has a source of one of them, read or known through
/// another.</summary>
public sealed class StatusSourceCheck : ICheck
{
    public string Name => "statuses are borne by sources";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var classes = site.Config.PublisherClasses;
        foreach (var entity in site.Data.All.Where(entity => entity.Provenance is not null))
        {
            var (status, sources) = (entity.Provenance!.Status, entity.Provenance.Sources);
            var backing = classes.Where(known => known.Backs.Contains(status.Value)).Select(known => known.Word.Value).ToList();
            var named = sources.Select(citation => site.Data.Find(citation.Source.Value)).OfType<Source>().ToList();
            // A source that is missing has been reported, and might be the one.
            if (backing.Count == 0 || named.Count < sources.Length || named.Any(source => Has(source, backing)))
                continue;
            var words = string.Join(", ", named.Select(source => $"'{source.Id}' is '{source.Class}'"));
            diagnostics.Add(
                FactRules.StatusUnbacked,
                status.Span,
                $"'{Vocabulary.Statuses.WordFor(status.Value)}' needs a source whose publisher is "
                    + $"{string.Join(" or ", backing.Select(word => $"'{word}'"))}; {words}.",
                named[0].Class is { } found ? new Note("the publisher of its first source", found.Span) : null
            );
        }
    }

    private static bool Has(Source source, List<string> backing) => source.Class is { } own && backing.Contains(own.Value);
}
