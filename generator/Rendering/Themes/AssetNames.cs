using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Hypertext;
using SiteGen.Text;

namespace SiteGen.Rendering.Themes;

/// <summary>Names the files of <c>theme/assets</c> by their content: <c>site.css</c> goes out as <c>site.1f0e9a2b.css</c>, with the first
/// digits of its SHA-256.</summary>
/// <remarks>
/// Another content is another address, so that no page ever gets a file of another release, whatever a cache on the way does, and a browser
/// may keep each for good. The worker of a saved copy holds a file to the digits of its name.
/// </remarks>
internal static class AssetNames
{
    private const int Digits = 8;
    private const string Folder = "assets/";

    // Only for its rules of resolving; nothing is ever asked for there.
    private static readonly Uri Root = new("https://site.invalid/" + Folder);

    /// <summary>The assets with their published names; what one names of others, it names as they are published.</summary>
    public static ImmutableArray<Asset> Give(ImmutableArray<Asset> assets, DiagnosticBag diagnostics)
    {
        var byName = assets.ToDictionary(asset => asset.Name, StringComparer.Ordinal);
        var links = assets.ToDictionary(asset => asset.Name, asset => LinksOf(asset, byName), StringComparer.Ordinal);
        var namedBy = links.SelectMany(from => from.Value.Select(link => (link.To, From: from.Key))).ToLookup(l => l.To, l => l.From);
        var waits = links.ToDictionary(from => from.Key, from => from.Value.Length, StringComparer.Ordinal);
        var named = new Dictionary<string, Asset>(assets.Length, StringComparer.Ordinal);
        // A name hangs on the content, and so on the names that stand in it: those come first.
        var ready = new Queue<string>(assets.Select(asset => asset.Name).Where(name => waits[name] == 0));
        while (ready.TryDequeue(out var name))
        {
            named.Add(name, Named(byName[name], links[name], named));
            foreach (var from in namedBy[name])
            {
                if (--waits[from] == 0)
                    ready.Enqueue(from);
            }
        }
        ReportCircles(assets.Where(asset => !named.ContainsKey(asset.Name)), links, diagnostics);
        return [.. assets.Select(asset => named.GetValueOrDefault(asset.Name) ?? Named(asset, [], named))];
    }

    private static Asset Named(Asset asset, ImmutableArray<Link> links, Dictionary<string, Asset> named)
    {
        var content = links.IsEmpty ? asset.Content : Encoding.UTF8.GetBytes(Rewritten(asset.Text!.Text, links, named));
        var digits = Convert.ToHexStringLower(SHA256.HashData(content.Span))[..Digits];
        var ending = Path.GetExtension(asset.Name);
        return asset with { Content = content, PublishedName = $"{asset.Name[..^ending.Length]}.{digits}{ending}" };
    }

    private static string Rewritten(string text, ImmutableArray<Link> links, Dictionary<string, Asset> named)
    {
        var written = new StringBuilder(text.Length + links.Length * (Digits + 1));
        var end = 0;
        foreach (var link in links)
        {
            written.Append(text, end, link.NameAt - end).Append(Uri.EscapeDataString(NameIn(named[link.To].PublishedName)));
            end = link.NameAt + link.NameLength;
        }
        return written.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>What an asset names of others, in order of place.</summary>
    private static ImmutableArray<Link> LinksOf(Asset asset, Dictionary<string, Asset> byName) =>
        asset.Text is not { } source
            ? []
            :
            [
                .. Patterns(asset.Name)
                    .SelectMany(pattern => pattern.Matches(source.Text))
                    .Select(match => LinkOf(asset.Name, match.Groups["address"]))
                    .OfType<Link>()
                    .Where(link => byName.ContainsKey(link.To))
                    .DistinctBy(link => link.NameAt)
                    .OrderBy(link => link.NameAt),
            ];

    private static Regex[] Patterns(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => [AssetAddresses.InStyles],
            ".svg" => [AssetAddresses.InStyles, AssetAddresses.InDrawings],
            ".js" or ".mjs" => [AssetAddresses.InScripts],
            _ => [],
        };

    /// <summary>The asset a relative address leads to; <c>null</c> for an address of another kind, and one within the same file.</summary>
    private static Link? LinkOf(string from, Group address)
    {
        var path = address.Value.AsSpan();
        path = path.IndexOfAny('?', '#') is >= 0 and var end ? path[..end] : path;
        if (path.IsEmpty || path[0] is '/' or '\\' || !Uri.TryCreate(Root, Uri.EscapeDataString(from).Replace("%2F", "/"), out var here))
            return null;
        if (!Uri.TryCreate(here, path.ToString(), out var there) || there.Host != Root.Host || !Root.IsBaseOf(there))
            return null;
        var name = Uri.UnescapeDataString(there.AbsolutePath[Root.AbsolutePath.Length..]);
        var last = path.LastIndexOf('/') + 1;
        return new Link(name, address.Index + last, path.Length - last);
    }

    /// <summary>Assets that name each other can't each hold the hash of the other.</summary>
    private static void ReportCircles(IEnumerable<Asset> unnamed, Dictionary<string, ImmutableArray<Link>> links, DiagnosticBag diagnostics)
    {
        // Those that only name one of a circle are named by none of what is left.
        var left = unnamed.ToDictionary(asset => asset.Name, StringComparer.Ordinal);
        while (true)
        {
            var named = left.Keys.SelectMany(name => links[name]).Select(link => link.To).ToHashSet(StringComparer.Ordinal);
            if (left.Keys.Where(name => !named.Contains(name)).ToList() is not { Count: > 0 } outside)
                break;
            outside.ForEach(name => left.Remove(name));
        }
        foreach (var asset in left.Values)
        {
            var link = links[asset.Name].First(link => left.ContainsKey(link.To));
            diagnostics.Add(
                OutputRules.AssetCircle,
                new SourceSpan(asset.Text!, link.NameAt, link.NameLength),
                link.To == asset.Name
                    ? $"'{asset.Name}' names itself."
                    : $"'{asset.Name}' names '{link.To}', which leads back to '{asset.Name}'."
            );
        }
    }

    private static string NameIn(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <param name="To">The name of the asset, below <c>theme/assets</c>.</param>
    /// <param name="NameAt">Where the last part of the address stands, in characters.</param>
    private sealed record Link(string To, int NameAt, int NameLength);
}
