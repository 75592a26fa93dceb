using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Words;

/// <summary>The running texts of an entry in one language: all but names, screen labels and addresses, which are quoted from
/// elsewhere.</summary>
internal static class EntityTexts
{
    public static IEnumerable<Located<string>> Of(Entity entity, Lang lang) =>
        entity switch
        {
            Carrier carrier => [carrier.Summary[lang]],
            App app => [app.Summary[lang]],
            Service service => [service.Summary[lang], service.Provider[lang], service.For[lang]],
            Bank bank => [bank.Summary[lang]],
            Term term => [term.Gloss[lang]],
            Hotline hotline => [hotline.Name.Text[lang], hotline.When[lang]],
            Source source => source.Note is { } note ? [note[lang]] : [],
            Phrase phrase => [phrase.Name.Text[lang], .. phrase.Lines.Select(line => line.Text[lang])],
            Case @case => [@case.Name.Text[lang], @case.Summary[lang]],
            Fact fact => fact.Value.Value is TextValue text
                ? [fact.Statement[lang], fact.Value.With(text.Text[lang])]
                : [fact.Statement[lang]],
            Procedure procedure => OfProcedure(procedure).Select(text => text[lang]),
            _ => throw new ArgumentOutOfRangeException(nameof(entity), entity.Key.Value, null),
        };

    private static IEnumerable<Localized<Located<string>>> OfProcedure(Procedure procedure)
    {
        var steps = procedure.Steps.Concat(procedure.Alternatives.SelectMany(a => a.Steps)).ToList();
        return new[] { procedure.Name.Text, procedure.Who, procedure.Version }
            .Concat(procedure.Needs)
            .Concat(steps.Select(s => s.Text))
            .Concat(steps.Select(s => s.Note))
            .OfType<Localized<Located<string>>>();
    }
}
