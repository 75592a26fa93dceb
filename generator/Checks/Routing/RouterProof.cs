using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;

namespace SiteGen.Checks.Routing;

/// <summary>What can be said of a router once every path through it has been walked.</summary>
internal sealed class RouterProof
{
    private readonly RouterMap _map;

    /// <summary>By path: a number that two stops share exactly when the same answers from there on lead to the same checklists.</summary>
    private readonly Dictionary<string, int> _outcomes = new(StringComparer.Ordinal);

    private RouterProof(RouterMap map)
    {
        _map = map;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        // From the last to the first, so that what a stop leads to is known before it.
        foreach (var stop in map.Stops.Reverse())
        {
            var outcome = stop.Question is { } question
                ? $"? {question.Id} {string.Join(' ', stop.Offered.Select(reply => $"{reply.Id}={OutcomeOf(stop, reply)}"))}"
                : string.Join(
                    ' ',
                    stop.Entries.Select(entry => $"{entry.Item.Id}[{string.Join(' ', entry.Parts.Select(part => part.Entry.Value))}]")
                );
            if (!numbers.TryGetValue(outcome, out var number))
                numbers.Add(outcome, number = numbers.Count);
            _outcomes[stop.Path] = number;
        }
    }

    /// <returns><c>null</c> for a site without a router, and where another check has reported what makes a proof worthless.</returns>
    public static RouterProof? Of(Site site) =>
        site.Router is { IsTooLarge: false } map && RouterConditionCheck.IsSound(map.Router) ? new RouterProof(map) : null;

    public Router Router => _map.Router;

    /// <summary>Every end of the questions.</summary>
    public IEnumerable<RouterStop> Checklists => _map.Checklists;

    /// <summary>Before a question that offers no answer on this path.</summary>
    public IEnumerable<RouterStop> Unanswerable => _map.Stops.Where(stop => stop is { Question: not null, Offered.IsEmpty: true });

    /// <summary>At a checklist with nothing to tap, to call or to say.</summary>
    public IEnumerable<RouterStop> Actionless => _map.Checklists.Where(stop => !stop.Entries.Any(entry => entry.HasAction));

    /// <summary>Before a question of which every answer leads to the same.</summary>
    public IEnumerable<RouterStop> Needless =>
        _map.Stops.Where(stop => !stop.Offered.IsEmpty && stop.Offered.Select(reply => OutcomeOf(stop, reply)).Distinct().Count() == 1);

    /// <summary>Answers that lead to just what another does, on every path on which both are offered: the later of the two, and the other;
    /// where many can be chosen together, an answer whose choice changes nothing, and <c>null</c>.</summary>
    public IEnumerable<(RouterQuestion Question, RouterAnswer Answer, RouterAnswer? Same)> Alike =>
        Router.Questions.SelectMany(question =>
            question.Many
                ? question
                    .Answers.Where(answer => ChangesNothing(question, answer))
                    .Select(answer => (question, answer, (RouterAnswer?)null))
                : question.Answers.SelectMany(
                    (answer, i) =>
                        question
                            .Answers.Take(i)
                            .Where(other => AreAlike(question, answer, other))
                            .Take(1)
                            .Select(other => (question, answer, (RouterAnswer?)other))
                )
        );

    private bool AreAlike(RouterQuestion question, RouterAnswer one, RouterAnswer other)
    {
        var both = _map
            .Stops.Where(stop => stop.Question == question)
            .Select(stop =>
                (
                    Stop: stop,
                    One: stop.Offered.FirstOrDefault(reply => reply.Chosen.Contains(one)),
                    Other: stop.Offered.FirstOrDefault(reply => reply.Chosen.Contains(other))
                )
            )
            .Where(offered => offered is { One: not null, Other: not null })
            .ToList();
        return both.Count > 0 && both.All(offered => OutcomeOf(offered.Stop, offered.One!) == OutcomeOf(offered.Stop, offered.Other!));
    }

    private bool ChangesNothing(RouterQuestion question, RouterAnswer answer)
    {
        var pairs =
            from stop in _map.Stops
            where stop.Question == question
            from with in stop.Offered
            where with.Chosen.Contains(answer)
            let rest = with.Chosen.Where(chosen => chosen != answer).ToHashSet<RouterAnswer>(ReferenceEqualityComparer.Instance)
            from without in stop.Offered
            where rest.Count == 0 ? without.Chosen.All(chosen => chosen == question.Nothing) : rest.SetEquals(without.Chosen)
            select (stop, with, without);
        var all = pairs.ToList();
        return all.Count > 0 && all.All(pair => OutcomeOf(pair.stop, pair.with) == OutcomeOf(pair.stop, pair.without));
    }

    /// <summary>Where two items show one procedure: the second of them, the first, and the procedure.</summary>
    public IEnumerable<(RouterStop Stop, RouterItem Second, RouterItem First, EntityKey Procedure)> Repeated =>
        from stop in _map.Checklists
        from shown in stop
            .Entries.SelectMany(entry =>
                entry.Parts.Where(part => part.Entry.Value.Kind == EntityKind.Procedure).Select(part => (entry.Item, part.Entry.Value))
            )
            .GroupBy(s => s.Value)
        from again in shown.Skip(1)
        select (stop, again.Item, shown.First().Item, again.Value);

    public IReadOnlySet<RouterQuestion> Asked =>
        _map.Stops.Select(stop => stop.Question).OfType<RouterQuestion>().ToHashSet<RouterQuestion>(ReferenceEqualityComparer.Instance);

    public IReadOnlySet<RouterAnswer> Offered =>
        _map
            .Stops.SelectMany(stop => stop.Offered)
            .SelectMany(reply => reply.Chosen)
            .ToHashSet<RouterAnswer>(ReferenceEqualityComparer.Instance);

    public IReadOnlySet<RouterItem> Listed =>
        _map
            .Checklists.SelectMany(stop => stop.Entries)
            .Select(entry => entry.Item)
            .ToHashSet<RouterItem>(ReferenceEqualityComparer.Instance);

    public bool IsShown(RouterItem item, RouterPart part) =>
        _map.Checklists.Any(stop => item.When.Holds(stop.Replies) && part.When.Holds(stop.Replies));

    /// <summary>The answers that lead to a stop, for people: <c>card = lost, place = abroad</c>.</summary>
    public static string PathTo(RouterStop stop) => Words(stop.Replies);

    public static string Words(ImmutableArray<Reply> replies) =>
        replies.IsEmpty
            ? "before the first answer"
            : "after " + string.Join(", ", replies.Select(reply => $"{reply.Question.Id} = {reply.Id}"));

    private int OutcomeOf(RouterStop stop, Reply reply) => _outcomes[RouterMap.PathOf(stop.Replies.Add(reply))];
}
