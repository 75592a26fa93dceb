using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace SiteGen.CitedPages;

/// <summary>Asks the servers of cited pages, politely: it says who it is, keeps to their rules, waits between requests, and takes no more
/// than it needs. One server is asked by one caller at a time.</summary>
/// <param name="userAgent">As <c>SiteGen/1.0 (…)</c>; the word before the slash is the name in <c>robots.txt</c>.</param>
/// <param name="time">For time-outs.</param>
/// <param name="wait">Waits between requests.</param>
internal sealed class PageClient(
    HttpMessageInvoker http,
    string userAgent,
    PageLimits limits,
    TimeProvider time,
    Func<TimeSpan, CancellationToken, Task> wait
)
{
    private const int MostRobotsBytes = 500_000;

    private readonly Dictionary<string, RobotsRules?> _robots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Looks for a page, by whatever redirects lead to it.</summary>
    /// <param name="known">What is known of it; <c>null</c> for a page that was not looked at before.</param>
    public async Task<PageVisit> VisitAsync(Uri url, PageState? known, CancellationToken cancel)
    {
        var seen = new HashSet<Uri> { url };
        var (at, movedTo, onlyPermanent) = (url, (Uri?)null, true);
        while (true)
        {
            if (await BarAsync(at, cancel) is { } bar)
                return bar with { MovedTo = movedTo };
            var (visit, status, target) = await TryAsync(at, known, cancel);
            if (target is null)
                return visit with { MovedTo = movedTo };
            onlyPermanent &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            if (onlyPermanent)
                movedTo = target;
            if (!seen.Add(target))
                return PageVisit.Failed(PageOutcome.Unreachable, "its redirects lead in a circle");
            if (seen.Count > limits.MostRedirects + 1)
                return PageVisit.Failed(PageOutcome.Unreachable, $"more than {limits.MostRedirects} redirects");
            at = target;
        }
    }

    /// <summary>Why an address may not be asked for; <c>null</c> when it may.</summary>
    private async Task<PageVisit?> BarAsync(Uri url, CancellationToken cancel)
    {
        if (url.Scheme is not ("http" or "https") || url.UserInfo.Length > 0)
            return PageVisit.Failed(PageOutcome.Refused, $"'{url.Scheme}:' addresses and those with a password are not followed");
        var server = url.GetLeftPart(UriPartial.Authority);
        if (!_robots.TryGetValue(server, out var rules))
        {
            PageVisit? problem;
            (rules, problem) = await RobotsAsync(new Uri(url, "/robots.txt"), cancel);
            if (problem is not null)
                return problem;
            _robots[server] = rules;
        }
        return rules?.Allows(url.PathAndQuery) == false
            ? PageVisit.Failed(PageOutcome.Refused, "its robots.txt asks programs to stay away")
            : null;
    }

    /// <summary>The rules of a server. One without rules allows all; one that can't say is not asked for anything else.</summary>
    private async Task<(RobotsRules?, PageVisit?)> RobotsAsync(Uri url, CancellationToken cancel)
    {
        for (var hops = 0; ; hops++)
        {
            var answer = await AskAsync(HttpMethod.Get, url, null, MostRobotsBytes, cancel);
            if (answer.Problem is { } problem)
                return (null, problem);
            if (answer.Target is { } target && hops < limits.MostRedirects && target.Scheme is "http" or "https")
                url = target;
            else if ((int)answer.Status >= 500 || answer.Status == HttpStatusCode.TooManyRequests)
                return (
                    null,
                    PageVisit.Failed(PageOutcome.Unreachable, $"its robots.txt can't be read: the server answers {(int)answer.Status}")
                );
            else
                return answer.Status == HttpStatusCode.OK
                    ? (RobotsRules.Parse(Encoding.UTF8.GetString(answer.Content), userAgent.Split('/')[0].ToLowerInvariant()), null)
                    : (RobotsRules.AllowAll, null);
        }
    }

    /// <summary>Asks whether the page is as it was, and fetches it only if that is not known.</summary>
    private async Task<(PageVisit Visit, HttpStatusCode Status, Uri? Target)> TryAsync(Uri url, PageState? known, CancellationToken cancel)
    {
        var head = await AskAsync(HttpMethod.Head, url, known, 0, cancel);
        if (head.Problem is { } problem)
            return (problem, default, null);
        if (head.Target is not null)
            return (PageVisit.Failed(PageOutcome.Unreachable, ""), head.Status, head.Target);
        if (IsAsItWas(head, known))
            return (new PageVisit(null, "") { IsAsItWas = true }, head.Status, null);
        // Some servers refuse to answer without the content, or know the page only with it.
        var answer = await AskAsync(HttpMethod.Get, url, known, limits.MostBytes, cancel);
        if (answer.Problem is { } fault)
            return (fault, default, null);
        if (answer.Target is not null)
            return (PageVisit.Failed(PageOutcome.Unreachable, ""), answer.Status, answer.Target);
        if (IsAsItWas(answer, known))
            return (new PageVisit(null, "") { IsAsItWas = true }, answer.Status, null);
        if ((int)answer.Status is < 200 or >= 300)
            return (PageVisit.Of(answer.Status), answer.Status, null);
        var visit = new PageVisit(null, answer.IsCut ? $"longer than {limits.MostBytes} bytes, of which only those were compared" : "")
        {
            Digest = PageText.Digest(answer.Content, answer.IsHtml),
            ETag = answer.ETag,
            LastModified = answer.LastModified,
        };
        return (visit, answer.Status, null);
    }

    private static bool IsAsItWas(Answer answer, PageState? known) =>
        known is not null
        && (
            answer.Status == HttpStatusCode.NotModified
            || (
                answer.Status == HttpStatusCode.OK
                && answer.ETag is { } tag
                && tag == known.ETag
                && !tag.StartsWith("W/", StringComparison.Ordinal)
            )
        );

    /// <summary>One request, and a second one where the server says when to come back.</summary>
    private async Task<Answer> AskAsync(HttpMethod method, Uri url, PageState? known, int mostBytes, CancellationToken cancel)
    {
        var first = await AskOnceAsync(method, url, known, mostBytes, cancel);
        if (first.RetryAfter is not { } pause || pause > limits.LongestWait)
            return first;
        await wait(pause, cancel);
        return await AskOnceAsync(method, url, known, mostBytes, cancel);
    }

    private async Task<Answer> AskOnceAsync(HttpMethod method, Uri url, PageState? known, int mostBytes, CancellationToken cancel)
    {
        if (!_asked.Add(url.Authority))
            await wait(limits.Pause, cancel);
        using var patience = new CancellationTokenSource(limits.Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            using var request = Request(method, url, known);
            using var response = await http.SendAsync(request, both.Token);
            var (content, isCut) = await ReadAsync(response.Content, mostBytes, both.Token);
            return new Answer(response.StatusCode)
            {
                Content = content,
                IsCut = isCut,
                IsHtml = response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml",
                ETag = response.Headers.ETag?.ToString(),
                LastModified = response.Content.Headers.LastModified?.ToString("R"),
                Target = TargetOf(response, url),
                RetryAfter = RetryAfterOf(response),
            };
        }
        catch (Exception e)
            when (e
                    is HttpRequestException
                        or IOException
                        or SocketException
                        or OperationCanceledException
                        or InvalidDataException
                        or InvalidOperationException
                && !cancel.IsCancellationRequested
            )
        {
            return new Answer(default) { Problem = PageVisit.Failed(Outcome(e), Words(e)) };
        }
    }

    private HttpRequestMessage Request(HttpMethod method, Uri url, PageState? known)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/pdf, */*;q=0.5");
        if (known?.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    private static async Task<(byte[] Content, bool IsCut)> ReadAsync(HttpContent content, int most, CancellationToken cancel)
    {
        if (most == 0)
            return ([], false);
        await using var stream = await content.ReadAsStreamAsync(cancel);
        var (bytes, length) = (new byte[Math.Min(most, 64 * 1024)], 0);
        while (await stream.ReadAsync(bytes.AsMemory(length), cancel) is > 0 and var read)
        {
            length += read;
            if (length == most)
                return (bytes, await stream.ReadAsync(new byte[1], cancel) > 0);
            if (length == bytes.Length)
                Array.Resize(ref bytes, Math.Min(most, bytes.Length * 2));
        }
        return (bytes[..length], false);
    }

    /// <returns><c>null</c> for no redirect, and for one to what is no address, as <c>//</c>.</returns>
    private static Uri? TargetOf(HttpResponseMessage response, Uri url) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308
        && response.Headers.Location is { } location
        && Uri.TryCreate(url, location, out var whole)
        && Uri.TryCreate(
            whole.GetComponents(UriComponents.HttpRequestUrl | UriComponents.UserInfo, UriFormat.UriEscaped),
            UriKind.Absolute,
            out var target
        )
            ? target
            : null;

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
        && response.Headers.RetryAfter is { } after
        && (after.Delta ?? after.Date - time.GetUtcNow()) is { } pause
            ? pause > TimeSpan.Zero
                ? pause
                : TimeSpan.Zero
            : null;

    private static PageOutcome Outcome(Exception e) =>
        e is PrivateAddressException || e.InnerException is PrivateAddressException ? PageOutcome.Refused : PageOutcome.Unreachable;

    private static string Words(Exception e) =>
        e switch
        {
            OperationCanceledException => "no answer in time",
            // What gzip and deflate say of content that is none, and what Brotli says.
            InvalidDataException or InvalidOperationException => "its answer is not compressed as it says",
            PrivateAddressException or { InnerException: PrivateAddressException } => (e.InnerException ?? e).Message.TrimEnd('.'),
            { InnerException: AuthenticationException } => "its certificate is not valid",
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "there is no such server",
            { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } => "there is no such server",
            _ => "no connection, or one that broke",
        };

    /// <param name="Status">None when there was no answer.</param>
    private sealed record Answer(HttpStatusCode Status)
    {
        public PageVisit? Problem { get; init; }

        public byte[] Content { get; init; } = [];

        /// <summary>There is more of it than was taken.</summary>
        public bool IsCut { get; init; }

        public bool IsHtml { get; init; }

        public string? ETag { get; init; }

        public string? LastModified { get; init; }

        /// <summary>Where a redirect leads.</summary>
        public Uri? Target { get; init; }

        public TimeSpan? RetryAfter { get; init; }
    }
}
