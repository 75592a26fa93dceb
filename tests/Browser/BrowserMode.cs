namespace SiteGen.Tests.Browser;

/// <summary>What the environment variable <c>SITEGEN_BROWSER</c> asks of the tests that need a browser.</summary>
public enum BrowserMode
{
    /// <summary>They run where a browser is found, and are skipped where none is: what happens when the variable is not set.</summary>
    Auto,

    /// <summary>They are skipped, whether there is a browser or not.</summary>
    Off,

    /// <summary>They run; a missing browser is a failure, because a skipped test proves nothing.</summary>
    Required,
}

/// <summary>Reads <c>SITEGEN_BROWSER</c>.</summary>
public static class BrowserModes
{
    /// <summary>The name of the environment variable.</summary>
    public const string Variable = "SITEGEN_BROWSER";

    /// <summary>Why a test was skipped when the variable says <c>off</c>.</summary>
    public const string IsOff = $"{Variable}=off leaves the browser out.";

    /// <summary>What the environment of this run asks for.</summary>
    /// <exception cref="InvalidOperationException">The variable holds none of the three words.</exception>
    public static BrowserMode Current => Parse(Environment.GetEnvironmentVariable(Variable));

    /// <summary>What a value of the variable means; <c>null</c> is a variable that is not set.</summary>
    /// <exception cref="InvalidOperationException">It is none of the three words; nor is an empty one.</exception>
    public static BrowserMode Parse(string? value) =>
        value switch
        {
            null or "auto" => BrowserMode.Auto,
            "off" => BrowserMode.Off,
            "required" => BrowserMode.Required,
            _ => throw new InvalidOperationException(
                $"{Variable} is '{value}', which means nothing: write off, auto or required, or leave it unset (auto)."
            ),
        };
}
