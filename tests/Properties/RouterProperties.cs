using CsCheck;
using SiteGen.Checks.Routing;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever the questions and conditions: what is proved of a router is what a walk through every answer to every question
/// finds.</summary>
[Tier(Tier.Slow)]
public class RouterProperties
{
    private static readonly SourceFile File = new("data/router.yaml", new string(' ', 4000));

    private static readonly Gen<Router> Routers = Gen.Select(
            Gen.Select(Gen.Int[1, 3], Gen.Int[0, 3], Gen.Int[0, 9999], Gen.Int[0, 9999]).Array[1, 4],
            Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 9999], Gen.Int[0, 3]).Array[1, 4]
        )
        .Select(Make);

    [Fact]
    public void The_proof_agrees_with_brute_force()
    {
        var (deadEnds, idle, unreached, repeated, clean) = (0, 0, 0, 0, 0);
        Routers.Try(
            router =>
            {
                var walked = BruteForce.Walk(router);
                var found = Found(router);
                // Of what leads to too many pages nothing else is said, as it is not walked to its end.
                if (walked.Paths.Count > RouterMap.MostStops)
                {
                    Assert.Equal([$"SG2024 {router.Questions[^1].Id.Span.Start}"], found);
                    return;
                }
                Assert.Equal(walked.Mistakes.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
                var map = RouterMap.Of(router);
                Assert.Equal(walked.Paths.Order(StringComparer.Ordinal), map.Stops.Select(stop => stop.Path).Order(StringComparer.Ordinal));
                Count(ref deadEnds, "SG2017");
                Count(ref unreached, "SG2018");
                Count(ref idle, "SG2019");
                Count(ref repeated, "SG2021");
                if (found.Count == 0)
                    Interlocked.Increment(ref clean);

                void Count(ref int counter, string code)
                {
                    if (found.Any(mistake => mistake.StartsWith(code, StringComparison.Ordinal)))
                        Interlocked.Increment(ref counter);
                }
            },
            few: 2_000,
            all: 10_000
        );
        // The test itself: that each kind of router came up.
        Assert.All(new[] { deadEnds, idle, unreached, repeated, clean }, count => Assert.InRange(count, 20, int.MaxValue));
    }

    [Fact]
    public void Each_stop_stands_before_those_it_leads_to_and_no_path_comes_back() =>
        Routers.Try(
            router =>
            {
                var map = RouterMap.Of(router);
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var stop in map.Stops)
                {
                    Assert.True(stop.Replies.IsEmpty || seen.Contains(RouterMap.PathOf(stop.Replies[..^1])));
                    Assert.True(seen.Add(stop.Path));
                    Assert.Equal(stop.Replies.Length, stop.Replies.Select(reply => reply.Question.Id.Value).Distinct().Count());
                    Assert.All(stop.Offered, reply => Assert.NotNull(map.Find(RouterMap.PathOf(stop.Replies.Add(reply)))));
                }
            },
            few: 500,
            all: 500
        );

    /// <summary>Code and id of all that the checks find.</summary>
    private static List<string> Found(Router router)
    {
        var site = new Model.Site(Config(), new DataSet([]), [], [], router);
        var diagnostics = new DiagnosticBag();
        new RouterPathCheck().Run(site, diagnostics);
        new RouterReachCheck().Run(site, diagnostics);
        return [.. diagnostics.Sorted().Select(d => $"{d.Rule.Code} {d.Span.Start}").Distinct()];
    }

    // The checks of paths ask a site for nothing but its router.
    private static SiteConfig Config()
    {
        var words = new Localized<Located<string>>(At("x", 0), At("x", 0));
        return new SiteConfig(File)
        {
            Name = words,
            Tagline = words,
            BaseUrl = new Uri("https://x.example/"),
            License = new DataLicense("x", new Uri("https://x.example/"), words),
            ReviewMonths = System.Collections.Frozen.FrozenDictionary<string, int>.Empty,
            Situations = [new Situation(At("x", 0), words, words, [])],
        };
    }

    /// <param name="questions">For each: how many answers, kind of choice, and what its conditions are made from.</param>
    private static Router Make((int Answers, int Kind, int When, int AnswerWhen)[] questions, (int When, int PartWhen, int Kind)[] items)
    {
        var place = 0;
        var made = new List<RouterQuestion>();
        foreach (var (answers, kind, when, answerWhen) in questions)
        {
            var id = At($"q{made.Count}", ++place);
            var words = new Localized<Located<string>>(id, id);
            var choices = Enumerable.Range(0, answers).Select(n => At($"a{n}", ++place)).ToList();
            made.Add(
                new RouterQuestion(
                    id,
                    words,
                    words,
                    null,
                    Many: kind == 0,
                    kind == 0 ? words : null,
                    kind == 0 && when % 2 == 0 ? Answer(At("none", ++place), Condition.Always) : null,
                    When(when, made),
                    [.. choices.Select((c, n) => Answer(c, n == 0 ? When(answerWhen, made) : Condition.Always))]
                )
            );
        }
        return new Router(
            File,
            new(At("x", 0), At("x", 0)),
            new(At("x", 0), At("x", 0)),
            [.. made],
            [
                .. items.Select(
                    (item, n) =>
                    {
                        var id = At($"i{n}", ++place);
                        var part = At(new EntityKey(item.Kind == 0 ? EntityKind.Fact : EntityKind.Procedure, $"e{item.Kind}"), ++place);
                        return new RouterItem(
                            id,
                            When(item.When, made),
                            new(id, id),
                            new(id, id),
                            [new RouterPart(part, null, When(item.PartWhen, made))],
                            [],
                            []
                        );
                    }
                ),
            ],
            []
        );
    }

    private static RouterAnswer Answer(Located<string> id, Condition when) =>
        new(id, [], new(id, id), null, new(id, id), Urgent: false, null, [], [], when);

    /// <summary>A condition that looks back, or none: one in three has none, one in three two cases.</summary>
    private static Condition When(int seed, List<RouterQuestion> before)
    {
        if (before.Count == 0 || seed % 3 == 0)
            return Condition.Always;
        return new Condition([.. Enumerable.Range(0, seed % 3).Select(n => new ConditionCase([Term(seed / (3 + n), before)]))]);
    }

    private static ConditionTerm Term(int seed, List<RouterQuestion> before)
    {
        var question = before[seed % before.Count];
        return new ConditionTerm(question.Id, [question.Answers[seed / 7 % question.Answers.Length].Id]);
    }

    private static Located<T> At<T>(T value, int place) => new(value, new SourceSpan(File, place, 1));
}
