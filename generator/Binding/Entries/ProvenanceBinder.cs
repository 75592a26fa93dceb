using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>The keys that say how far an entry can be trusted: the same in facts, hotlines and procedures.</summary>
internal static class ProvenanceBinder
{
    public static Provenance? Bind(FieldReader fields, FrozenDictionary<string, int> reviewMonths)
    {
        var status = fields.Word("status", Vocabulary.Statuses);
        var sources = Citations(fields);
        var asOf = fields.AsOf("as-of");
        var verified = Verified(fields);
        var review = fields.Word("review", reviewMonths.Keys.Order(StringComparer.Ordinal).ToList());
        if (status is not { } s || asOf is not { } a || verified is not { } v || review is not { } r)
            return null;
        if (sources.IsEmpty)
            return null;
        if (Impossible(a.Value, v.Value) is { } mistake)
        {
            fields.Diagnostics.Add(
                FactRules.ImpossibleValue,
                v.Span,
                mistake,
                a.Value.Date is null ? null : new Note("when it held", a.Span),
                help: a.Value.Date is null ? null : "Correct the one of the two dates that is wrong."
            );
        }
        return new Provenance(s, sources, a, v, r.Value, v.Value.On.Start.AddMonths(reviewMonths[r.Value]));
    }

    /// <returns>What is wrong; <c>null</c> when nothing is.</returns>
    private static string? Impossible(AsOf asOf, SourceCheck verified) =>
        asOf.Date is not { } held
            ? verified.How == VerificationMethod.Read
                ? null
                : $"'{AsOf.Undated}' is for what was read in a source without a date; what was "
                    + $"{Vocabulary.Methods.WordFor(verified.How)} on {verified.On} is known to have held then."
            : verified.On.Year < held.Year || (verified.On.Start < held.Start && verified.On.Month is not null)
                ? $"Verified on {verified.On}, before the entry held ({held})."
                : null;

    private static ImmutableArray<Citation> Citations(FieldReader fields)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        var items = fields.List("sources");
        foreach (var item in items)
        {
            if (FieldValues.Map(item, "sources", fields.Diagnostics) is not { } entry)
                continue;
            var source = entry.Reference("id", EntityKind.Source);
            var place = entry.OptionalLocalized("place");
            entry.Finish();
            if (source is not { } s)
                continue;
            var citation = new Citation(s, place?.Select(p => p.Value));
            if (citations.FirstOrDefault(c => c.Source.Value == s.Value && c.Place == citation.Place) is { } same)
                ListItems.ReportTwice(s.Value.Id, s.Span, same.Source.Span, fields.Diagnostics);
            else
                citations.Add(citation);
        }
        if (items.IsEmpty && fields.Has("sources"))
            fields.Diagnostics.Add(FactRules.MissingKey, fields.KeySpan("sources"), "'sources' names no source; at least one is needed.");
        return citations.DrainToImmutable();
    }

    private static Located<SourceCheck>? Verified(FieldReader fields)
    {
        if (fields.Map("verified") is not { } entry)
            return null;
        // Called 'on' once, which programs that know YAML 1.1 take for yes.
        var day = entry.Date(entry.Renamed("on", "date"));
        var how = entry.Word("how", Vocabulary.Methods);
        entry.Finish();
        return day is { } date && how is { } method ? date.With(new SourceCheck(date.Value, method.Value)) : null;
    }
}
