using SiteGen.Model.Entries;
using SiteGen.Model.Routing;

namespace SiteGen.Tests.Properties;

/// <summary>A router walked without a plan: every way to answer all of its questions is tried, also those that are never asked.</summary>
internal sealed record BruteForce(IReadOnlyCollection<string> Paths, IReadOnlyCollection<string> Mistakes)
{
    private sealed record Step(string Question, string Answer);

    public static BruteForce Walk(Router router)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal) { "" };
        var mistakes = new HashSet<string>(StringComparer.Ordinal);
        var met = new HashSet<int>();
        // From a path, and the answer given next, to all that can come of it: further answers and the list they end in.
        var outcomes = new Dictionary<(string Path, string Answer), HashSet<string>>();
        var asked = new Dictionary<string, RouterQuestion>(StringComparer.Ordinal);
        foreach (var answers in Product([.. router.Questions.Select(Ways)]))
        {
            var given = new Dictionary<string, string[]>(StringComparer.Ordinal);
            var steps = new List<Step>();
            var isPath = true;
            for (var i = 0; i < router.Questions.Length && isPath; i++)
            {
                var question = router.Questions[i];
                if (!Holds(question.When, given))
                    continue;
                asked[Path(steps)] = question;
                met.Add(question.Id.Span.Start);
                paths.Add(Path(steps));
                if (!answers[i].All(answer => Holds(answer.When, given)))
                {
                    isPath = false;
                    if (!Ways(question).Any(way => way.All(answer => Holds(answer.When, given))))
                        mistakes.Add($"SG2017 {question.Id.Span.Start}");
                    continue;
                }
                foreach (var answer in answers[i])
                    met.Add(answer.Id.Span.Start);
                steps.Add(new Step(question.Id.Value, string.Join('-', answers[i].Select(a => a.Id.Value))));
                given[question.Id.Value] = [.. answers[i].Select(a => a.Id.Value)];
                paths.Add(Path(steps));
            }
            if (!isPath)
                continue;
            var list = router.Items.Where(item => Holds(item.When, given)).ToList();
            var shown = list.Select(item => (Item: item, Parts: item.Parts.Where(part => Holds(part.When, given)).ToList())).ToList();
            foreach (var (item, parts) in shown)
            {
                met.Add(item.Id.Span.Start);
                foreach (var part in parts)
                    met.Add(part.Entry.Span.Start);
            }
            if (!shown.Any(s => s.Parts.Any(p => p.Entry.Value.Kind == EntityKind.Procedure)))
                mistakes.Add($"SG2017 {(steps.Count == 0 ? router.Questions[0].Id.Span.Start : LastAnswer(router, steps[^1]))}");
            var procedures = new HashSet<EntityKey>();
            foreach (var (item, parts) in shown)
            {
                foreach (var part in parts.Where(p => p.Entry.Value.Kind == EntityKind.Procedure && !procedures.Add(p.Entry.Value)))
                    mistakes.Add($"SG2021 {item.Id.Span.Start}");
            }
            Note(steps, string.Join(';', shown.Select(s => $"{s.Item.Id}:{string.Join(',', s.Parts.Select(p => p.Entry.Value))}")));
        }
        AddIdle();
        AddUnmet();
        return new BruteForce(paths, mistakes);

        void Note(List<Step> steps, string list)
        {
            for (var i = 0; i < steps.Count; i++)
            {
                var key = (Path(steps[..i]), steps[i].Answer);
                if (!outcomes.TryGetValue(key, out var reached))
                    outcomes.Add(key, reached = new HashSet<string>(StringComparer.Ordinal));
                reached.Add($"{string.Join(' ', steps[(i + 1)..].Select(s => $"{s.Question}={s.Answer}"))} > {list}");
            }
        }

        void AddIdle()
        {
            foreach (var (path, question) in asked)
            {
                var ways = outcomes.Where(o => o.Key.Path == path).Select(o => o.Value).ToList();
                // An answer after which nothing can be answered comes to no list, and is as good as another of its kind.
                var open = paths
                    .Where(p =>
                        p.Length > path.Length
                        && p.StartsWith(path, StringComparison.Ordinal)
                        && p.Count(c => c == '/') == path.Count(c => c == '/') + 1
                    )
                    .ToList();
                if (open.Count == 0)
                    continue;
                var different = open.Select(p =>
                        string.Join('\n', outcomes.GetValueOrDefault((path, p[path.Length..^1]), []).Order(StringComparer.Ordinal))
                        + Stuck(p)
                    )
                    .Distinct()
                    .Count();
                if (different == 1)
                    mistakes.Add($"SG2019 {question.Id.Span.Start}");
            }
        }

        // Where a path is stuck: before which questions below it.
        string Stuck(string path) =>
            string.Concat(
                asked
                    .Where(a => a.Key.StartsWith(path, StringComparison.Ordinal) && !outcomes.Keys.Any(o => o.Path == a.Key))
                    .Select(a => $"\n{a.Key[path.Length..]} ? {a.Value.Id}")
                    .Order(StringComparer.Ordinal)
            );

        void AddUnmet()
        {
            foreach (var question in router.Questions)
            {
                if (!met.Contains(question.Id.Span.Start))
                    mistakes.Add($"SG2018 {question.Id.Span.Start}");
                else
                    foreach (var answer in question.AllAnswers.Where(a => !met.Contains(a.Id.Span.Start)))
                        mistakes.Add($"SG2018 {answer.Id.Span.Start}");
            }
            foreach (var item in router.Items)
            {
                if (!met.Contains(item.Id.Span.Start))
                    mistakes.Add($"SG2018 {item.Id.Span.Start}");
                else
                    foreach (var part in item.Parts.Where(p => !met.Contains(p.Entry.Span.Start)))
                        mistakes.Add($"SG2018 {part.Entry.Span.Start}");
            }
        }
    }

    private static int LastAnswer(Router router, Step step)
    {
        var question = router.Questions.Single(q => q.Id.Value == step.Question);
        return question.AllAnswers.Single(a => a.Id.Value == step.Answer.Split('-')[^1]).Id.Span.Start;
    }

    private static string Path(IEnumerable<Step> steps) => string.Concat(steps.Select(step => step.Answer + "/"));

    private static bool Holds(Condition condition, Dictionary<string, string[]> given) =>
        condition.Cases.Length == 0
        || condition.Cases.Any(c =>
            c.Terms.All(t => given.TryGetValue(t.Question.Value, out var answers) && t.Answers.Any(a => answers.Contains(a.Value)))
        );

    /// <summary>Every answer, or every set of answers.</summary>
    private static List<List<RouterAnswer>> Ways(RouterQuestion question)
    {
        if (!question.Many)
            return [.. question.Answers.Select(answer => new List<RouterAnswer> { answer })];
        List<List<RouterAnswer>> sets =
        [
            [],
        ];
        foreach (var answer in question.Answers)
            sets = [.. sets, .. sets.Select(set => set.Append(answer).ToList())];
        return
        [
            .. sets.Where(set => set.Count > 0),
            .. question.Nothing is { } nothing ? new List<List<RouterAnswer>> { new() { nothing } } : [],
        ];
    }

    private static IEnumerable<List<List<RouterAnswer>>> Product(List<List<List<RouterAnswer>>> ways) =>
        ways.Aggregate(
            (IEnumerable<List<List<RouterAnswer>>>)
                [
                    [],
                ],
            (before, next) => before.SelectMany(chosen => next.Select(way => chosen.Append(way).ToList()))
        );
}
