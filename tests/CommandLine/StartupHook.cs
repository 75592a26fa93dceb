/// <summary>Run by .NET in a program that is told to, before its own code: says in the end what the program has loaded.</summary>
internal static class StartupHook
{
    /// <summary>The environment variable with the name of the file to write.</summary>
    public const string Variable = "SITEGEN_LOADED";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file)
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                File.WriteAllLines(file, AppDomain.CurrentDomain.GetAssemblies().Select(loaded => loaded.GetName().Name ?? ""));
    }
}
