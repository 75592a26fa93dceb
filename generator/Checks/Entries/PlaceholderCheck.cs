using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Statements name their value once, and cases only the facts they list.</summary>
public sealed class PlaceholderCheck : ICheck
{
    private const string Value = "value";

    public string Name => "values stand in statements";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var fact in site.Data.OfKind<Fact>())
        {
            foreach (var lang in Langs.All)
                CheckStatement(fact, fact.Statement[lang], diagnostics);
        }
        foreach (var @case in site.Data.OfKind<Case>())
            CheckCase(@case, site.Data, diagnostics);
    }

    private static void CheckStatement(Fact fact, Located<string> statement, DiagnosticBag diagnostics)
    {
        var passage = Passage.Written(statement);
        var values = 0;
        foreach (var placeholder in Placeholders.In(statement.Value))
        {
            var span = passage.SpanOf(placeholder.Start, placeholder.Length);
            if (placeholder.Name != Value)
                diagnostics.Add(
                    FactRules.ValueNotInStatement,
                    span,
                    $"'{{{placeholder.Name}}}' stands for nothing; a statement has only '{{value}}'."
                );
            else if (++values == 2)
                diagnostics.Add(FactRules.ValueNotInStatement, span, "'{value}' stands here a second time.");
        }
        if (values == 0 && fact.Value.Value.IsFigure)
            diagnostics.Add(
                FactRules.ValueNotInStatement,
                statement.Span,
                $"The statement lacks '{{value}}', which becomes '{fact.Value.Value.In(Langs.Default)}'."
            );
    }

    private static void CheckCase(Case @case, DataSet data, DiagnosticBag diagnostics)
    {
        var facts = @case.Facts.Select(f => f.Value.Id).ToList();
        foreach (var lang in Langs.All)
        {
            var summary = @case.Summary[lang];
            var passage = Passage.Written(summary);
            var named = Placeholders.In(summary.Value).ToList();
            foreach (var placeholder in named.Where(p => !facts.Contains(p.Name)))
                diagnostics.Add(
                    FactRules.ValueNotInStatement,
                    passage.SpanOf(placeholder.Start, placeholder.Length),
                    $"'{{{placeholder.Name}}}' is not among the facts of this case.{Fact(placeholder.Name)}"
                );
            // A name that was mistyped here is not missing, too.
            if (named.Exists(p => !facts.Contains(p.Name)))
                continue;
            var other = Placeholders.In(@case.Summary[lang.Twin()].Value).Select(p => p.Name);
            foreach (var missing in facts.Intersect(other).Except(named.Select(p => p.Name)))
                diagnostics.Add(FactRules.ValueNotInStatement, summary.Span, $"The other language has '{{{missing}}}'; this one lacks it.");
        }

        string Fact(string name) =>
            facts.Any(id => data.Find(new EntityKey(EntityKind.Fact, id)) is { } fact && fact.Aliases.Contains(name))
                ? Meant.Entry(new EntityKey(EntityKind.Fact, name), data)
                : Suggestion.For(name, facts);
    }
}
