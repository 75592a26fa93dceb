using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model.Entries;

namespace SiteGen.Model.Routing;

/// <summary>A place a reader can be at: before a question, or at the end of the questions with a checklist.</summary>
/// <param name="Replies">What was answered to get there.</param>
/// <param name="Question"><c>null</c> at the end.</param>
/// <param name="Offered">The ways to answer the question; each leads to a stop.</param>
/// <param name="Entries">The checklist; empty before a question.</param>
/// <param name="Ahead">The most questions that can still be asked, this one counted.</param>
public sealed record RouterStop(
    ImmutableArray<Reply> Replies,
    RouterQuestion? Question,
    ImmutableArray<Reply> Offered,
    ImmutableArray<ChecklistEntry> Entries,
    int Ahead
)
{
    /// <summary>Its place below the router: <c>lost/safe/</c>; empty for the first question.</summary>
    public string Path { get; } = RouterMap.PathOf(Replies);
}

/// <summary>A line of a checklist, with those of its parts that belong on this one.</summary>
public sealed record ChecklistEntry(RouterItem Item, ImmutableArray<RouterPart> Parts)
{
    /// <summary>There is something to tap, to call or to say; a fact only tells.</summary>
    public bool HasAction => Parts.Any(part => IsAction(part.Entry.Value.Kind));

    private static bool IsAction(EntityKind kind) =>
        kind == EntityKind.Procedure || kind == EntityKind.Hotline || kind == EntityKind.Phrase;
}

/// <summary>Every path through the router, walked to its end. What is proved of the router is proved of this.</summary>
public sealed class RouterMap
{
    /// <summary>The most stops that are walked; a router with more is an error, and is not walked to its end.</summary>
    public const int MostStops = 1000;

    private readonly FrozenDictionary<string, RouterStop> _byPath;

    private RouterMap(Router router, ImmutableArray<RouterStop> stops)
    {
        (Router, Stops) = (router, stops);
        // Two stops at one path are reported by a check; the first counts.
        _byPath = stops.DistinctBy(stop => stop.Path).ToFrozenDictionary(stop => stop.Path, StringComparer.Ordinal);
    }

    public Router Router { get; }

    /// <summary>Every stop, each before those that it leads to. One more than <see cref="MostStops"/> when there are more.</summary>
    public ImmutableArray<RouterStop> Stops { get; }

    public bool IsTooLarge => Stops.Length > MostStops;

    /// <param name="path">As <see cref="RouterStop.Path"/>.</param>
    public RouterStop? Find(string path) => _byPath.GetValueOrDefault(path);

    public IEnumerable<RouterStop> Checklists => Stops.Where(stop => stop.Question is null);

    public static string PathOf(IEnumerable<Reply> replies) => string.Concat(replies.Select(reply => reply.Id + "/"));

    public static RouterMap Of(Router router)
    {
        var stops = ImmutableArray.CreateBuilder<RouterStop>();
        Walk([], 0);
        return new RouterMap(router, stops.ToImmutable());

        // A question is asked after all before it in the file, or never: no path comes back to where it was.
        int Walk(ImmutableArray<Reply> replies, int from)
        {
            if (stops.Count > MostStops)
                return 0;
            var next = from;
            while (next < router.Questions.Length && !router.Questions[next].When.Holds(replies))
                next++;
            if (next == router.Questions.Length)
            {
                stops.Add(new RouterStop(replies, null, [], Entries(router, replies), 0));
                return 0;
            }
            var question = router.Questions[next];
            var offered = Reply.To(question, replies);
            var place = stops.Count;
            stops.Add(new RouterStop(replies, question, offered, [], 1));
            var ahead = offered.Length == 0 ? 0 : offered.Max(reply => Walk(replies.Add(reply), next + 1));
            stops[place] = stops[place] with { Ahead = ahead + 1 };
            return ahead + 1;
        }
    }

    private static ImmutableArray<ChecklistEntry> Entries(Router router, ImmutableArray<Reply> replies) =>
        [
            .. router
                .Items.Where(item => item.When.Holds(replies))
                .Select(item => new ChecklistEntry(item, [.. item.Parts.Where(part => part.When.Holds(replies))])),
        ];
}
