using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Ledgers;

/// <summary>What a card of an entry tells its reader in one language, for the words that the ledger asks for.</summary>
internal static class LedgerTexts
{
    public static string Of(Entity entity, DataSet data, Lang lang) => string.Join('\n', Parts(entity, data, lang));

    private static IEnumerable<string> Parts(Entity entity, DataSet data, Lang lang) =>
        (
            entity switch
            {
                Fact fact => [fact.Statement[lang].Value.Replace("{value}", fact.Value.Value.In(lang), StringComparison.Ordinal)],
                Hotline hotline =>
                [
                    hotline.Name.In(lang),
                    hotline.Number.Value,
                    hotline.When[lang].Value,
                    hotline.Elsewhere?[lang].Value ?? "",
                    hotline.Speaks?[lang].Value ?? "",
                ],
                Procedure procedure => OfProcedure(procedure, lang)
                    .Append(procedure.Place is { } place ? data.Find(place.Value)?.Name.In(lang) ?? "" : ""),
                _ => entity.Texts(lang).Select(text => text.Value),
            }
        ).Concat(entity.Provenance?.Sources.Select(citation => citation.Place?[lang] ?? "") ?? []);

    private static IEnumerable<string> OfProcedure(Procedure procedure, Lang lang) =>
        procedure
            .Texts(lang)
            .Select(text => text.Value)
            .Concat(
                procedure
                    .Steps.Concat(procedure.Alternatives.SelectMany(way => way.Steps))
                    .Select(step => step.Label)
                    .OfType<ScreenLabel>()
                    .SelectMany(label => new[] { label.Chinese.Value, label.English.Value })
            );
}
