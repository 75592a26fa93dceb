namespace SiteGen.CitedPages;

/// <summary>Visits all cited pages, and says what has become of each.</summary>
internal static class PageVisits
{
    /// <summary>Servers that are asked side by side.</summary>
    private const int MostServers = 4;

    /// <param name="day">Today.</param>
    /// <param name="states">What is known of the pages; gets what is known now.</param>
    /// <param name="client">Makes a client for one server after the other.</param>
    /// <returns>In the order of <paramref name="pages"/>.</returns>
    public static async Task<IReadOnlyList<CheckedPage>> RunAsync(
        IReadOnlyList<CitedPage> pages,
        DateOnly day,
        Dictionary<string, PageState> states,
        Func<PageClient> client,
        CancellationToken cancel
    )
    {
        var done = new CheckedPage?[pages.Count];
        var after = new PageState?[pages.Count];
        using var places = new SemaphoreSlim(MostServers);
        await Task.WhenAll(
            pages.Select((page, i) => (page, i)).GroupBy(one => one.page.Url.Authority, StringComparer.Ordinal).Select(OfServerAsync)
        );
        for (var i = 0; i < pages.Count; i++)
        {
            if (after[i] is { } state)
                states[pages[i].Key] = state;
        }
        return [.. done.OfType<CheckedPage>()];

        async Task OfServerAsync(IEnumerable<(CitedPage Page, int Place)> ofServer)
        {
            await places.WaitAsync(cancel);
            try
            {
                var asking = client();
                foreach (var (page, place) in ofServer)
                    (done[place], after[place]) = await OneAsync(page, day, states.GetValueOrDefault(page.Key), asking, cancel);
            }
            finally
            {
                places.Release();
            }
        }
    }

    private static async Task<(CheckedPage, PageState?)> OneAsync(
        CitedPage page,
        DateOnly day,
        PageState? known,
        PageClient client,
        CancellationToken cancel
    )
    {
        if (page.Pause is { } pause && day <= pause.Until)
            return (new CheckedPage(page, PageOutcome.Paused, $"{pause.Reason} (until {pause.Until:yyyy-MM-dd})"), null);
        // Of another address nothing is known.
        if (known?.Url != page.Url.AbsoluteUri)
            known = null;
        // Its validators are those of the text that was compared; while it is another, only its text tells.
        var visit = await client.VisitAsync(page.Url, known is { ChangedOn: null } ? known : null, cancel);
        var (outcome, state) = Judge(page, day, known, visit);
        return (new CheckedPage(page, outcome, visit.Detail, outcome == PageOutcome.Moved ? visit.MovedTo : null), state);
    }

    private static (PageOutcome, PageState?) Judge(CitedPage page, DateOnly day, PageState? known, PageVisit visit)
    {
        if (visit.Problem is { } problem)
            return (problem, null);
        var (outcome, state) = ByText(page, day, known, visit);
        return (visit.MovedTo is not null && !page.IsIndirect && outcome != PageOutcome.Changed ? PageOutcome.Moved : outcome, state);
    }

    private static (PageOutcome, PageState?) ByText(CitedPage page, DateOnly day, PageState? known, PageVisit visit)
    {
        if (visit.IsAsItWas || visit.Digest is not { } digest)
            return (PageOutcome.Unchanged, known);
        var now = new PageState(page.Url.AbsoluteUri, digest, visit.ETag, visit.LastModified, null);
        if (known is null)
            return (PageOutcome.New, now);
        if (digest == known.Digest)
            return (PageOutcome.Unchanged, now);
        // Somebody who compared entries with it after the change has seen the new text.
        var changed = known.ChangedOn ?? day;
        return known.ChangedOn is { } seen && page.VerifiedOn >= seen
            ? (PageOutcome.Unchanged, now)
            : (PageOutcome.Changed, known with { ChangedOn = changed });
    }
}
