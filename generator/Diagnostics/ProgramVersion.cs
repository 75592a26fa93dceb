using System.Reflection;

namespace SiteGen.Diagnostics;

/// <summary>Which program this is, for messages about what it understands.</summary>
public static class ProgramVersion
{
    /// <summary>As <c>0.9.0</c>: the version of <c>Directory.Build.props</c>, without what a builder may have put after a plus.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
