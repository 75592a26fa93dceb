using Statiq.App;
using Statiq.Common;

namespace SiteGen.Tests.OnStatiq;

/// <summary>What a test adds to Statiq for the builds that it runs itself; those of other tests go on beside it without.</summary>
public sealed class Extension : IConfigurator<Bootstrapper>
{
    private static readonly AsyncLocal<Action<Bootstrapper>?> Current = new();

    public static void During(Action<Bootstrapper> configure, Action act)
    {
        Current.Value = configure;
        try
        {
            act();
        }
        finally
        {
            Current.Value = null;
        }
    }

    public void Configure(Bootstrapper configurable) => Current.Value?.Invoke(configurable);
}
