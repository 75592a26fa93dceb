namespace SiteGen.CommandLine.Commands;

/// <summary>Reads the address of the site's root as a person types it.</summary>
internal static class BaseUrl
{
    /// <summary>With a slash at its end; <c>null</c> after an error.</summary>
    public static Uri? Parse(string text, Action<string> addError)
    {
        if (
            !Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || address.Host.Length == 0
        )
            addError($"'{text}' is not an absolute http or https address, such as 'https://example.org/'.");
        else if (text.AsSpan().ContainsAny('?', '#') || address.UserInfo.Length > 0)
            addError($"'{text}' has more than a host and a path; a site's root has no query, fragment or user name.");
        else
            return address;
        return null;
    }
}
