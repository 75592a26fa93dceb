using System.Collections.Immutable;
using SiteGen.Binding;
using SiteGen.CitedPages;
using SiteGen.Diagnostics;
using SiteGen.Model.Entries;
using SiteGen.Reading;

namespace SiteGen;

/// <summary>The pages that the site rests on: which they are, and what has become of them. Nothing else in the program uses the
/// network.</summary>
public static class SiteCitations
{
    /// <summary>Every source that has an address, in order of its id.</summary>
    public static CitedPageList List(ISiteFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var data = DataBinder.Bind(files, diagnostics);
        if (data is null || diagnostics.HasErrors)
            return new CitedPageList(diagnostics.Sorted(), [], "");
        var verified = data
            .Entries.All.Select(entity => entity.Provenance)
            .OfType<Provenance>()
            .SelectMany(trust => trust.Sources.Select(citation => (citation.Source.Value, trust.Verified.Value.On.Start)))
            .ToLookup(one => one.Value, one => one.Start);
        return new CitedPageList(
            [],
            [
                .. data
                    .Entries.OfKind<Source>()
                    .Where(source => source.Url is not null)
                    .Select(source => new CitedPage(
                        source.Key.Value.ToString(),
                        source.Url!.Value.Value,
                        source.Url.Value.Span,
                        verified[source.Key.Value].Select(day => (DateOnly?)day).Max()
                    )
                    {
                        Pause = source.NotChecked is { } pause ? new CheckPause(pause.Reason.Value, pause.Until.Value.End) : null,
                        IsIndirect = source.IsIndirect,
                    }),
            ],
            data.Config.BaseUrl.AbsoluteUri
        );
    }

    /// <summary>Asks for each page.</summary>
    /// <param name="stateFile">What is remembered from one check to the next.</param>
    /// <param name="allowsPrivate">Machines of one's own network may be asked, too.</param>
    /// <exception cref="IOException">What is to be remembered can't be written.</exception>
    public static async Task<IReadOnlyList<CheckedPage>> CheckAsync(
        CitedPageList cited,
        DateOnly day,
        string stateFile,
        bool allowsPrivate,
        CancellationToken cancel
    )
    {
        using var http = new HttpMessageInvoker(PageConnections.Open(allowsPrivate));
        var agent = $"SiteGen/{ProgramVersion.Text} (checks the pages that {cited.BaseUrl} cites)";
        var states = PageStates.Read(stateFile);
        var done = await PageVisits.RunAsync(
            cited.Pages,
            day,
            states,
            () => new PageClient(http, agent, new PageLimits(), TimeProvider.System, (pause, token) => Task.Delay(pause, token)),
            cancel
        );
        // What is no source any more is forgotten.
        var keys = cited.Pages.Select(page => page.Key).ToHashSet(StringComparer.Ordinal);
        PageStates.Write(stateFile, states.Where(state => keys.Contains(state.Key)).ToDictionary());
        return done;
    }
}

/// <summary>The pages that a site rests on.</summary>
/// <param name="Diagnostics">What is wrong with the data; with an error in them nothing is known.</param>
/// <param name="BaseUrl">Of the site, for servers to know who asks.</param>
public sealed record CitedPageList(IReadOnlyList<Diagnostic> Diagnostics, ImmutableArray<CitedPage> Pages, string BaseUrl)
{
    public bool HasErrors => Diagnostics.Any(d => d.Rule.Severity == Severity.Error);
}
