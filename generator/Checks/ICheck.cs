using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>One rule about what the site means. It reads the whole site, changes nothing, and reports what breaks the rule.</summary>
public interface ICheck
{
    /// <summary>A few words for people, as <c>links lead somewhere</c>.</summary>
    string Name { get; }

    /// <summary>It concludes from what is not there, and so is left out while some file can't be read.</summary>
    bool NeedsWhole => false;

    void Run(Site site, DiagnosticBag diagnostics);
}
