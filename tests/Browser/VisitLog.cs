using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>What a browser would tell a developer about a page: its console, its requests, and what its policy forbade.</summary>
public sealed class VisitLog
{
    private const string PolicyMark = "policy forbade ";

    /// <summary>Runs in every page before its own scripts, and says what the policy forbids.</summary>
    internal const string Listener = $$"""
        document.addEventListener("securitypolicyviolation", e =>
            console.debug("{{PolicyMark}}" + e.violatedDirective + " " + (e.blockedURI || e.sample)));
        """;

    private readonly ConcurrentQueue<string> _console = [];
    private readonly ConcurrentQueue<string> _policy = [];
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _failed = [];
    private volatile string _root = "";

    internal VisitLog(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Text.StartsWith(PolicyMark, StringComparison.Ordinal))
                _policy.Enqueue(message.Text);
            else if (message.Type is "error" or "warning")
                _console.Enqueue($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _console.Enqueue("uncaught: " + error);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.RequestFailed += (_, request) => _failed.Enqueue($"{request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _failed.Enqueue($"{response.Url}: {response.Status}");
        };
    }

    /// <summary>Errors and warnings in the console, and exceptions that nobody caught.</summary>
    public IReadOnlyList<string> Console => [.. _console];

    /// <summary>What the Content-Security-Policy kept from happening.</summary>
    public IReadOnlyList<string> Forbidden => [.. _policy];

    /// <summary>Every address that was asked for.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>The addresses asked for that are not below the site's root; <c>data:</c> asks nobody.</summary>
    public IReadOnlyList<string> Foreign =>
        [.. _requests.Where(url => !url.StartsWith(_root, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal))];

    /// <summary>Requests without an answer, or with one that says no.</summary>
    public IReadOnlyList<string> Failed => [.. _failed];

    internal void StartAt(Uri root)
    {
        _root = root.AbsoluteUri;
        foreach (var list in new[] { _console, _policy, _requests, _failed })
            list.Clear();
    }
}
