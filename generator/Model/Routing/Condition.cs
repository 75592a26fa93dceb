using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Model.Routing;

/// <summary>On which paths of answers something holds: on those that fit one of the cases.</summary>
/// <param name="Cases">Empty: on all.</param>
public sealed record Condition(ImmutableArray<ConditionCase> Cases)
{
    public static readonly Condition Always = new([]);

    /// <summary>Every term, to be checked.</summary>
    public IEnumerable<ConditionTerm> Terms => Cases.SelectMany(c => c.Terms);

    public bool Holds(ImmutableArray<Reply> replies) => Cases.IsEmpty || Cases.Any(c => c.Terms.All(term => term.Holds(replies)));
}

/// <summary>Answers to several questions together.</summary>
public sealed record ConditionCase(ImmutableArray<ConditionTerm> Terms);

/// <summary>One of these answers was given to a question. On a path that does not ask it, none was.</summary>
public sealed record ConditionTerm(Located<string> Question, ImmutableArray<Located<string>> Answers)
{
    public bool Holds(ImmutableArray<Reply> replies)
    {
        foreach (var reply in replies)
        {
            if (reply.Question.Id.Value == Question.Value)
                return Answers.Any(answer => reply.Has(answer.Value));
        }
        return false;
    }
}
