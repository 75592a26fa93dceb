using Microsoft.AspNetCore.Http;
using SiteGen.Serving;

namespace SiteGen.Preview;

/// <summary>Tells a page that is open what it should know, as server-sent events: that it is another by now, and what is wrong with the
/// site.</summary>
internal static class PageEvents
{
    public static async Task WriteAsync(HttpContext http, PreviewStates states, OpenPages pages)
    {
        var page = new OpenPage(http.Request.Query["page"].ToString(), http.Request.Query["content"].ToString());
        (http.Response.ContentType, http.Response.Headers.CacheControl) = (ContentTypes.EventStream, "no-store");
        // The page has to know at once that it is heard.
        await http.Response.WriteAsync(": hello\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        pages.Open(page);
        try
        {
            Mistakes? told = null;
            var known = 0;
            while (true)
            {
                var state = await states.AfterAsync(known, http.RequestAborted);
                known = state.Number;
                if (state.Site is { } site && site.HashOf(page.Path) != page.Content)
                    await TellAsync(http, "reload", "");
                else if (state.Mistakes != told)
                    await TellAsync(http, "mistakes", (told = state.Mistakes).Json);
            }
        }
        finally
        {
            pages.Close(page);
        }
    }

    private static async Task TellAsync(HttpContext http, string name, string data)
    {
        await http.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
