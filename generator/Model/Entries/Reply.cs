using System.Collections.Immutable;
using SiteGen.Model.Routing;

namespace SiteGen.Model.Entries;

/// <summary>What a reader answered to a question.</summary>
/// <param name="Chosen">One answer, or several in the order of the question where it allows many.</param>
public sealed record Reply(RouterQuestion Question, ImmutableArray<RouterAnswer> Chosen)
{
    /// <summary>A part of an address: <c>lost</c>, <c>north-south</c>.</summary>
    public string Id { get; } = string.Join('-', Chosen.Select(answer => answer.Id.Value));

    /// <summary>The ids by which it can be, or once could be, found; its own first.</summary>
    public IEnumerable<string> AllIds =>
        Chosen.Aggregate(
            (IEnumerable<string>)[""],
            (ids, answer) =>
                ids.SelectMany(id => answer.Aliases.Prepend(answer.Id).Select(own => id.Length == 0 ? own.Value : $"{id}-{own.Value}"))
        );

    public bool Urgent => Chosen.Any(answer => answer.Urgent);

    public bool Has(string answer) => Chosen.Any(chosen => chosen.Id.Value == answer);

    /// <summary>Every way to answer a question after others, as a reader is offered them: of many answers first all, then fewer.</summary>
    public static ImmutableArray<Reply> To(RouterQuestion question, ImmutableArray<Reply> before)
    {
        RouterAnswer[] answers = [.. question.Answers.Where(answer => answer.When.Holds(before))];
        if (!question.Many)
            return [.. answers.Select(answer => new Reply(question, [answer]))];
        var combinations = Enumerable
            .Range(1, (1 << answers.Length) - 1)
            .Select(bits => answers.Where((_, i) => (bits >> i & 1) == 1).ToImmutableArray())
            .OrderByDescending(chosen => chosen.Length);
        var nothing = question.Nothing is { } none && none.When.Holds(before) ? new Reply(question, [none]) : null;
        return [.. combinations.Select(chosen => new Reply(question, chosen)), .. nothing is null ? Array.Empty<Reply>() : [nothing]];
    }
}
