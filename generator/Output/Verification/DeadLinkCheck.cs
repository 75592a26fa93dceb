using SiteGen.Diagnostics;

namespace SiteGen.Output.Verification;

/// <summary>Every address that leads into the site has to arrive at a file.</summary>
internal static class DeadLinkCheck
{
    public static IEnumerable<Finding> Run(VerifiedPage page, BuiltFiles files)
    {
        foreach (var link in page.Links)
        {
            if (Problem(link, files) is { } problem)
                yield return page.Finding(OutputRules.DeadLink, link.Element, link.Attribute, problem);
        }
    }

    /// <summary>What is wrong with a path inside the site; <c>null</c> when a file answers it.</summary>
    public static string? MissingFile(string address, string path, BuiltFiles files)
    {
        if (files.FileAt(path) is not null) return null;
        var hint = files.FileAt(path + "/") is not null ? " The address of a folder ends in a slash." : Suggestion.For("/" + path, files.Known);
        return $"'{address}' leads to '/{path}', which the site does not have.{hint}";
    }

    private static string? Problem(PageLink link, BuiltFiles files)
    {
        if (link is { Use: LinkUse.Request, Address: "" }) return $"The attribute '{link.Attribute}' is empty, so a browser would fetch the page itself.";
        if (link.Target.Kind == AddressKind.Outside) return $"'{link.Address}' leads out of the site.";
        if (link.Target.Kind != AddressKind.Internal || link.Element.Name == "base") return null;
        return MissingFile(link.Address, link.Target.Path, files);
    }
}
