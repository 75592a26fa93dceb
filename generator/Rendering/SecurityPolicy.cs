namespace SiteGen.Rendering;

/// <summary>What a browser may load for a page of the site: its own files and nothing else.</summary>
public static class SecurityPolicy
{
    /// <summary>The policy as every page carries it. <c>data:</c> is for the icon alone, which would else be one request more.</summary>
    public const string Meta = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>The policy as a header, where <c>frame-ancestors</c> works too.</summary>
    public const string Header = Meta + "; frame-ancestors 'none'";
}
