using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;

namespace SiteGen.Checks.Routing;

/// <summary>Each answer changes something for who gives it, and an item that helps on one path helps on all.</summary>
public sealed class RouterAnswerCheck : ICheck
{
    public string Name => "answers change something";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (RouterProof.Of(site) is not { } proof)
            return;
        foreach (var question in proof.Router.Questions)
            CheckSameness(question, diagnostics);
        // Where all answers lead to the same, the question is asked for nothing, which another rule says.
        var needless = proof.Needless.Select(stop => stop.Question).ToHashSet();
        foreach (var (question, answer, same) in proof.Alike.Where(alike => !needless.Contains(alike.Question)))
        {
            if (IsDeclared(answer, same) || (same is not null && IsDeclared(same, answer)))
                continue;
            diagnostics.Add(
                RouterRules.AnswerLikeAnother,
                answer.Id.Span,
                same is null
                    ? $"Who chooses '{answer.Id}' for '{question.Id}' gets just what everybody gets."
                    : $"Who answers '{answer.Id}' to '{question.Id}' gets just what '{same.Id}' leads to.",
                same is null ? null : new Note("the other answer", same.Id.Span)
            );
        }
        foreach (var item in proof.Router.Items)
            CheckHelp(item, proof, site.Data, diagnostics);
    }

    private static bool IsDeclared(RouterAnswer answer, RouterAnswer? same) =>
        answer.As is { } id && (same is null || id.Value == same.Id.Value);

    private static void CheckSameness(RouterQuestion question, DiagnosticBag diagnostics)
    {
        var ids = question.AllAnswers.Select(answer => answer.Id.Value).ToList();
        foreach (var answer in question.AllAnswers)
        {
            if (answer.As is { } same && (same.Value == answer.Id.Value || !ids.Contains(same.Value)))
                diagnostics.Add(
                    FactRules.UnknownReference,
                    same.Span,
                    $"'{question.Id}' has no other answer '{same}'." + Suggestion.For(same.Value, ids.Where(id => id != answer.Id.Value))
                );
        }
    }

    /// <summary>Once an item, at the first path that is left without.</summary>
    private static void CheckHelp(RouterItem item, RouterProof proof, DataSet data, DiagnosticBag diagnostics)
    {
        var lists = proof
            .Checklists.Select(stop => (Stop: stop, Entry: stop.Entries.FirstOrDefault(entry => entry.Item == item)))
            .Where(list => list.Entry is not null)
            .ToList();
        if (!lists.Any(list => Helps(list.Entry!)))
            return;
        // Whom the numbers of this item are for, by kind.
        var kinds = item.Parts.SelectMany(part => CalledFor(part, data)).ToHashSet();
        var without = lists.Find(list => !Helps(list.Entry!) && !SaysSo(list.Entry!) && !IsHelpedBeside(list.Stop, kinds, data));
        if (without.Stop is { } path)
            diagnostics.Add(
                RouterRules.NothingToUse,
                item.Id.Span,
                $"'{item.Id}' shows numbers or steps on other paths, and none {RouterProof.PathTo(path)}."
            );
    }

    private static bool Helps(ChecklistEntry entry) =>
        entry.Parts.Any(part => part.Entry.Value.Kind == EntityKind.Hotline || part.Entry.Value.Kind == EntityKind.Procedure);

    /// <summary>What is shown on some paths only, as a fact, is there for those: it says in words what stands in for a number.</summary>
    private static bool SaysSo(ChecklistEntry entry) => entry.Parts.Any(part => part.When != Condition.Always);

    /// <summary>Another item of the same checklist has a number of that sort.</summary>
    private static bool IsHelpedBeside(RouterStop stop, HashSet<EntityKind> kinds, DataSet data) =>
        stop.Entries.SelectMany(entry => entry.Parts).SelectMany(part => CalledFor(part, data)).Any(kinds.Contains);

    private static IEnumerable<EntityKind> CalledFor(RouterPart part, DataSet data) =>
        data.Find(part.Entry.Value) is Hotline hotline ? hotline.For.Select(key => key.Value.Kind) : [];
}
