namespace SiteGen.Mutations;

/// <summary>What a kind of change is about; a group has a goal of its own.</summary>
internal enum Group
{
    Figures,
    Units,
    Labels,
    Steps,
    Hotlines,
    Status,
    Dates,
    Languages,
    Sources,
    Links,
    Prose,
}

/// <summary>One way in which a site can come to say something else.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Files">Which files it is done in, as a regular expression over the path.</param>
/// <param name="Pattern">Where: the group <c>x</c> of a match, or all of it, is what is changed.</param>
/// <param name="Change">What stands there instead; <c>null</c> where nothing sensible would.</param>
internal sealed record MutationKind(string Name, Group Group, string Files, string Pattern, Func<string, Random, string?> Change);

/// <summary>One changed text.</summary>
internal sealed record Mutant(MutationKind Kind, string Path, int Start, string Old, string New);
