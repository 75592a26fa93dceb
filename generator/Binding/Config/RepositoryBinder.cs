using SiteGen.Binding.Fields;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Binding.Config;

/// <summary><c>repository</c> of <c>data/site.yaml</c>.</summary>
internal static class RepositoryBinder
{
    /// <summary>Forges whose name tells what they run.</summary>
    private static readonly (string Host, Forge Forge)[] KnownHosts =
    [
        ("github.com", Forge.GitHub),
        ("gitlab.com", Forge.GitLab),
        ("codeberg.org", Forge.Gitea),
        ("gitea.com", Forge.Gitea),
    ];

    /// <returns><c>null</c> when the key is left out, or was reported.</returns>
    public static Repository? Bind(FieldReader config)
    {
        if (config.OptionalMap("repository") is not { } fields)
            return null;
        var url = fields.Url("url");
        var branch = fields.Text("branch");
        var word = fields.OptionalText("forge");
        var forge = word is { } w ? FieldValues.Word(w, "forge", Vocabulary.Forges, fields.Diagnostics)?.Value : null;
        var folder = fields.OptionalText("folder");
        var rules = fields.OptionalText("rules");
        fields.Finish();
        var isSound = true;
        if (url is { } u && (u.Value.Query.Length > 0 || u.Value.Fragment.Length > 0 || Segments(u.Value.AbsolutePath).Length < 2))
            Wrong(u, $"'url' should be the page of the repository, as https://github.com/owner/name; this is '{u.Value}'.");
        if (branch is { } b && !IsPath(b.Value))
            Wrong(b, $"'branch' should be the name of a branch, as main; this is '{b}'.");
        if (folder is { } f && !IsPath(f.Value.TrimEnd('/')))
            Wrong(f, $"'folder' should be the site's folder in the repository, as docs/; this is '{f}'.");
        if (rules is { } r && !IsPath(r.Value.TrimEnd('/')))
            Wrong(r, $"'rules' should be the folder of rule pages in the repository, as tests/Rules/; this is '{r}'.");
        if (url is { } address && word is null)
        {
            forge = KnownHosts.Where(known => known.Host == address.Value.Host).Select(known => (Forge?)known.Forge).FirstOrDefault();
            if (forge is null)
                Wrong(address, $"Which forge '{address.Value.Host}' runs can't be told; say so under 'forge'.");
        }
        return isSound && url is { } page && branch is { } edited && forge is { } known
            ? new Repository(Trimmed(page.Value), edited.Value, known, Below(folder) ?? "") { Rules = Below(rules) }
            : null;

        void Wrong<T>(Located<T> at, string message)
        {
            isSound = false;
            fields.Diagnostics.Add(FactRules.WrongShape, at.Span, message);
        }
    }

    private static string? Below(Located<string>? folder) => folder is { } named ? named.Value.TrimEnd('/') + "/" : null;

    private static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The page of a repository, where the address to clone from ends in '.git'.</summary>
    private static string Trimmed(Uri url)
    {
        var page = url.AbsoluteUri.TrimEnd('/');
        return page.EndsWith(".git", StringComparison.Ordinal) ? page[..^".git".Length] : page;
    }

    private static bool IsPath(string text) =>
        text.Split('/')
            .All(part => part.Length > 0 && part is not ("." or "..") && !part.Any(c => char.IsWhiteSpace(c) || c is '\\' or '~' or ':'));
}
