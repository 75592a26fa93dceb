namespace SiteGen.Verification.Reading;

/// <summary>What a browser does with an address on a page.</summary>
internal enum LinkUse
{
    /// <summary>Goes there when the reader clicks.</summary>
    Click,

    /// <summary>Fetches it, or sends to it, by itself.</summary>
    Request,

    /// <summary>Nothing; machines read it.</summary>
    Reference,
}

/// <summary>An address written on a page.</summary>
internal readonly record struct PageLink(PageElement Element, string Attribute, string Address, LinkUse Use, SiteAddress Target);
