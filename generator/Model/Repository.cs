namespace SiteGen.Model;

/// <summary>What serves a repository on the web: it decides the addresses of its pages.</summary>
public enum Forge
{
    GitHub,
    GitLab,

    /// <summary>Gitea or Forgejo.</summary>
    Gitea,
}

/// <summary>Where the sources of a site lie, so that readers can mend a page or report a mistake.</summary>
/// <param name="Url">The page of the repository, without a slash at its end.</param>
/// <param name="Branch">The branch that is edited.</param>
/// <param name="Folder">The folder of the site in it, with a slash at its end; empty for its root.</param>
public sealed record Repository(string Url, string Branch, Forge Forge, string Folder)
{
    /// <summary>Its folder of pages of the program's rules, with a slash at its end; <c>null</c> where it has none.</summary>
    public string? Rules { get; init; }

    /// <summary>Where the page of a rule can be read; <c>null</c> where the repository has none.</summary>
    /// <param name="name">The name of the file, as <c>SG1001-yaml-syntax.md</c>.</param>
    public string? RuleAddress(string name)
    {
        var read = Forge switch
        {
            Forge.GitHub => "blob",
            Forge.GitLab => "-/blob",
            Forge.Gitea => "src/branch",
        };
        return Rules is null ? null : $"{Url}/{read}/{Escaped(Branch)}/{Escaped(Rules + name)}";
    }

    /// <summary>Where a file of the site can be edited.</summary>
    /// <param name="path">From the root of the site, as <c>data/facts/number-freeze.yaml</c>.</param>
    public string EditAddress(string path)
    {
        var edit = Forge switch
        {
            Forge.GitHub => "edit",
            Forge.GitLab => "-/edit",
            Forge.Gitea => "_edit",
        };
        return $"{Url}/{edit}/{Escaped(Branch)}/{Escaped(Folder + path)}";
    }

    /// <summary>Where a new report can be written, with words filled in.</summary>
    public string ReportAddress(string title, string text)
    {
        var (page, titleKey, textKey) =
            Forge is Forge.GitLab ? ("-/issues/new", "issue[title]", "issue[description]") : ("issues/new", "title", "body");
        return $"{Url}/{page}?{Uri.EscapeDataString(titleKey)}={Uri.EscapeDataString(title)}"
            + $"&{Uri.EscapeDataString(textKey)}={Uri.EscapeDataString(text)}";
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
