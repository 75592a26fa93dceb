using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Under what number a site is registered with an authority, where the law asks to show that: it stands on every page and
/// leads to the register.</summary>
/// <param name="Name">As it was given out, in any language: <c>京ICP备12345678号-1</c>.</param>
/// <param name="Url">The page of the register.</param>
public sealed record Filing(Located<string> Name, Uri Url);
