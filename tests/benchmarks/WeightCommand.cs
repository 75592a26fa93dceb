using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Hypertext;

namespace SiteGen.Benchmarks;

/// <summary><c>weight</c>: what a reader's first view of each kind of page costs, in bytes and requests.</summary>
internal static class WeightCommand
{
    // Whatever a browser fetches by itself to show a page.
    private const string Fetched =
        "link[rel~=stylesheet][href], link[rel~=icon][href], link[rel~=preload][href], link[rel~=modulepreload][href], "
        + "script[src], img[src], source[src]";

    public static Command Create()
    {
        var site = new Option<string>("--site") { Description = "A built site", DefaultValueFactory = _ => "output" };
        var command = new Command("weight", "Bytes and requests of the first view, by type of page") { site };
        command.SetAction(arguments => Print(Path.GetFullPath(arguments.GetRequiredValue(site))));
        return command;
    }

    private static void Print(string site)
    {
        var views = Directory
            .EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .Select(path => View(site, path))
            .GroupBy(view => TypeOf(view.Path))
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        Console.WriteLine(
            "| type of page | pages | requests (most) | first view KB (median) | (heaviest) | gzipped KB (median) | (heaviest) "
                + "| heaviest page |"
        );
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|---|");
        foreach (var group in views)
        {
            PageWeight[] bySize = [.. group.OrderBy(v => v.Total).ThenBy(v => v.Path, StringComparer.Ordinal)];
            PageWeight[] packed = [.. group.OrderBy(v => v.TotalGzipped)];
            var (middle, heaviest) = ((bySize.Length - 1) / 2, bySize[^1]);
            Console.WriteLine(
                $"| {group.Key} | {bySize.Length} | {bySize.Max(v => v.Requests)} | {Kilobytes(bySize[middle].Total)} | "
                    + $"{Kilobytes(heaviest.Total)} | {Kilobytes(packed[middle].TotalGzipped)} | "
                    + $"{Kilobytes(packed[^1].TotalGzipped)} | {heaviest.Path} |"
            );
        }
    }

    private static string Kilobytes(int bytes) => (bytes / 1000m).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>As the budgets in <c>data/site.yaml</c> name them: <c>guides</c>, <c>guides/*</c>.</summary>
    private static string TypeOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length switch
        {
            1 => path == "index.html" ? "door" : Path.GetFileNameWithoutExtension(path),
            2 => "home",
            3 => parts[1],
            _ => parts[1] + "/*",
        };
    }

    private static PageWeight View(string site, string path)
    {
        var html = File.ReadAllBytes(path);
        using var document = new HtmlParser().ParseDocument(new MemoryStream(html));
        var page = Path.GetRelativePath(site, path).Replace('\\', '/');
        var fetched = document
            .QuerySelectorAll(Fetched)
            .Select(AddressOf)
            .Where(address => !address.StartsWith("data:", StringComparison.Ordinal))
            .Select(address => OnDisk(site, path, address))
            .Distinct()
            .ToList();
        var parts = fetched.Select(file => File.ReadAllBytes(file)).ToList();
        return new PageWeight(
            page,
            1 + parts.Count,
            html.Length,
            Gzipped(html),
            html.Length + parts.Sum(p => p.Length),
            Gzipped(html) + parts.Sum(Gzipped)
        );
    }

    private static string AddressOf(IElement element) => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "";

    private static string OnDisk(string site, string page, string address)
    {
        var path = address.Split('?', '#')[0];
        return path.StartsWith('/') ? Path.Combine(site, path[1..]) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, path));
    }

    private static int Gzipped(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return (int)packed.Length;
    }

    private sealed record PageWeight(string Path, int Requests, int Html, int HtmlGzipped, int Total, int TotalGzipped);
}
