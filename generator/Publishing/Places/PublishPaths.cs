namespace SiteGen.Publishing.Places;

/// <summary>The folder of a published site and the names beside it and in it that publishing needs.</summary>
/// <param name="folder">Real, as <see cref="RealPath"/> has it.</param>
internal sealed class PublishPaths(string folder)
{
    public const string LockName = ".sitegen-lock";
    public const string NextName = ".sitegen-next";

    private readonly string _name = Path.GetFileName(folder);

    public string Folder { get; } = folder;

    public string Parent { get; } =
        Path.GetDirectoryName(folder)
        ?? throw new OutputRefusedException($"'{folder}' is the root of a disk; a site can't be published there.");

    /// <summary>Where the new site is written, and for a moment after an exchange, where the old one is.</summary>
    public string Next => Beside("next");

    /// <summary>Where the old site waits while the new one takes its name, on systems that can't exchange two folders.</summary>
    public string Previous => Beside("previous");

    /// <summary>What builds leave for later ones. Whoever deletes it loses only time.</summary>
    public string Cache => Beside("cache");

    /// <summary>The site before last, for the next one to begin with.</summary>
    public string BeforeLast => Path.Combine(Cache, "before-last");

    /// <summary>What stood in the folder and was not the site's, when the folder was adopted.</summary>
    public string Adopted => Beside("adopted");

    public string Lock => Beside("lock");

    /// <summary>The same in the folder itself, where nothing can be put beside it or swapped with it.</summary>
    public string LockInside => Path.Combine(Folder, LockName);

    /// <summary>Where new files wait that will be put into the folder one by one.</summary>
    public string NextInside => Path.Combine(Folder, NextName);

    private string Beside(string what) => Path.Combine(Parent, $".{_name}.{what}");

    /// <summary>Why sources can't be used, when one lies where a build writes; <c>null</c> when none does.</summary>
    /// <param name="source">As written.</param>
    public string? Problem(string source)
    {
        var real = RealPath.Of(source);
        if (RealPath.IsAtOrBelow(Folder, real) || RealPath.IsAtOrBelow(real, Folder))
            return $"The output folder '{Folder}' and the source folder '{source}' lie inside one another; publishing would overwrite the "
                + "sources.";
        return new[] { Next, Previous, Cache, Adopted }.FirstOrDefault(place => RealPath.IsAtOrBelow(real, place)) is { } place
            ? $"The source folder '{source}' lies in '{place}', where a build leaves things of its own. Move it elsewhere."
            : null;
    }
}
