using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Publishing;
using SiteGen.Text;
using SiteGen.Verification.PageChecks;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>What a first view costs stays within the budget of its type of page.</summary>
/// <remarks>Counted before compression: so the count is exact and the same on any machine, and needs nothing but the lengths of
/// files.</remarks>
internal static class BudgetCheck
{
    private const int Loose = 2;

    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        var budgets = site.Options.Budgets;
        if (budgets.Count == 0)
            return [];
        var weights = new Weights(site);
        var own = ByType(budgets);
        var byType = site
            .Pages.Where(page => !page.IsRedirect)
            .GroupBy(page => TypeOf(page, own))
            .ToDictionary(g => g.Key, g => g.Select(weights.Of).ToList(), StringComparer.Ordinal);
        return budgets.SelectMany(budget =>
            budget.IsDefault ? Over(budget, [.. byType.Where(t => !own.ContainsKey(t.Key)).SelectMany(t => t.Value)], site)
            : byType.TryGetValue(budget.Type.Value, out var views) ? Over(budget, views, site).Concat(TooMuch(budget, views))
            :
            [
                new Finding(
                    OutputRules.BudgetOfNothing,
                    budget.Type.Span,
                    $"No page is of the type '{budget.Type}'.{Suggestion.For(budget.Type.Value, byType.Keys.Append(PageBudget.Default))}"
                ),
            ]
        );
    }

    /// <summary>The budgets of pages and types of pages, by their names; without the one for all others.</summary>
    public static IReadOnlyDictionary<string, PageBudget> ByType(IEnumerable<PageBudget> budgets) =>
        budgets.Where(budget => !budget.IsDefault).ToDictionary(budget => budget.Type.Value, StringComparer.Ordinal);

    /// <summary>The address of the page below its language, where that has a budget of its own; else its type.</summary>
    public static string TypeOf(PageDigest page, IReadOnlyDictionary<string, PageBudget> own)
    {
        var address = page.Language is { } language ? page.Address[(language.Length + 1)..].Trim('/') : "";
        return own.ContainsKey(address) ? address : PageType.Of(page.Path, page.Language);
    }

    private static IEnumerable<Finding> Over(PageBudget budget, IReadOnlyCollection<View> views, VerifiedSite site)
    {
        if (views.Where(v => v.Bytes > budget.Bytes.Value).OrderByDescending(v => v.Bytes).ToList() is [var heaviest, ..] heavy)
        {
            yield return Exceeded(
                budget.Bytes.Span,
                heavy,
                $"The first view of '{heaviest.Page.Address}' weighs {ExactSize.InKilobytes(heaviest.Bytes)}, "
                    + $"{ExactSize.InKilobytes(heaviest.Bytes - budget.Bytes.Value)} over the budget of '{budget.Type}'. The heaviest part "
                    + $"of it is {heaviest.Heaviest}.",
                site
            );
        }
        if (
            budget.Requests is { } most
            && views.Where(v => v.Requests > most.Value).OrderByDescending(v => v.Requests).ToList() is [var first, ..] many
        )
        {
            yield return Exceeded(
                most.Span,
                many,
                $"The first view of '{first.Page.Address}' takes {first.Requests} requests; the budget of '{budget.Type}' is {most.Value}.",
                site
            );
        }
    }

    private static IEnumerable<Finding> TooMuch(PageBudget budget, IReadOnlyCollection<View> views)
    {
        var heaviest = views.MaxBy(v => v.Bytes)!;
        if (budget.Bytes.Value > Loose * heaviest.Bytes)
            yield return new Finding(
                OutputRules.LooseBudget,
                budget.Bytes.Span,
                $"The heaviest page of '{budget.Type}', '{heaviest.Page.Address}', weighs {ExactSize.InKilobytes(heaviest.Bytes)} of the "
                    + $"{ExactSize.InKilobytes(budget.Bytes.Value)} it may."
            );
    }

    private static Finding Exceeded(SourceSpan span, IReadOnlyCollection<View> over, string message, VerifiedSite site) =>
        new(OutputRules.OverBudget, span, over.Count == 1 ? message : $"{message} {over.Count} pages are over it.")
        {
            Note = new Note("the page is made from", site.SourceOf(over.First().Page)),
        };

    /// <summary>What the first view of a page costs.</summary>
    /// <param name="Heaviest">The heaviest of its parts, in words.</param>
    private sealed record View(PageDigest Page, long Bytes, int Requests, string Heaviest);

    /// <summary>The files that pages load, each looked at once.</summary>
    private sealed class Weights(VerifiedSite site)
    {
        private readonly Dictionary<string, ImmutableArray<OutputFile>> _loaded = new(StringComparer.Ordinal);
        private readonly Dictionary<OutputFile, int> _lengths = new(ReferenceEqualityComparer.Instance);

        public View Of(PageDigest page)
        {
            var (bytes, requests, heaviest, part) = ((long)page.Bytes, 1, page.Bytes, "the page itself");
            foreach (var file in page.Targets.Where(t => t.Use.HasFlag(TargetUse.Load)).SelectMany(t => Loaded(t.Target.Path)).Distinct())
            {
                var length = LengthOf(file);
                (bytes, requests) = (bytes + length, requests + 1);
                if (length > heaviest)
                    (heaviest, part) = (length, $"'/{file.Path}'");
            }
            return new View(page, bytes, requests, $"{part}, {ExactSize.InKilobytes(heaviest)}");
        }

        /// <summary>A file and, if it is a style sheet, all that it may load: fonts are the usual way to a heavy page.</summary>
        private ImmutableArray<OutputFile> Loaded(string path)
        {
            if (_loaded.TryGetValue(path, out var known))
                return known;
            // A file that is not there is a mistake of its own; so is a style sheet that loads itself, which finds nothing here.
            _loaded[path] = [];
            if (site.Files.FileAt(path) is not { } file)
                return [];
            var inStyles = !path.EndsWith(".css", StringComparison.Ordinal)
                ? []
                : StylesheetCheck
                    .AddressesIn(GeneratedText.Of(file).Text)
                    .Select(address => site.Scope.Addresses.Resolve(address, path))
                    .Where(target => target.Kind == AddressKind.Internal)
                    .SelectMany(target => Loaded(target.Path));
            return _loaded[path] = [.. inStyles.Prepend(file).Distinct()];
        }

        private int LengthOf(OutputFile file)
        {
            if (!_lengths.TryGetValue(file, out var length))
                _lengths.Add(file, length = file.Content.Length);
            return length;
        }
    }
}
