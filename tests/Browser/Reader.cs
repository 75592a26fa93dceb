using Microsoft.Playwright;
using SiteGen.Tests.Offline;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser;

/// <summary>A reader of a site on a host that changes, with a browser that keeps pages.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private Reader(Visit visit, ChangingHost host) => (Visit, Host) = (visit, host);

    public Visit Visit { get; }

    public ChangingHost Host { get; }

    public IPage Page => Visit.Page;

    /// <param name="locale">What the reader's browser speaks, as <c>zh-CN</c>; <c>null</c> for what it speaks anyway.</param>
    public static async Task<Reader> OpenAsync(RealBrowser browser, BuiltSite site, string folder = "/", string? locale = null) =>
        new(
            await browser.VisitAsync(new BrowserNewContextOptions { Locale = locale }, hasWorker: true),
            await ChangingHost.StartAsync(site.Files, folder)
        );

    /// <summary>Opens a page; a dead line makes no difference to a reader who has a worker.</summary>
    public async Task GoAsync(string address)
    {
        var response = (await Page.GotoAsync(new Uri(Host.Root, address).AbsoluteUri, new PageGotoOptions { Timeout = 60_000 }))!;
        (Source, IsFromWorker) = (await response.TextAsync(), response.FromServiceWorker);
        if (await Page.EvaluateAsync<bool>("'serviceWorker' in navigator && !!navigator.serviceWorker.controller"))
            await AnsweredAsync();
    }

    /// <summary>Waits until the worker is in charge of the page, and has kept it.</summary>
    public async Task WorkerAsync()
    {
        await ControlledAsync();
        await KeptAsync(Page.Url[Host.Root.AbsoluteUri.Length..]);
    }

    /// <summary>Waits until the worker is in charge of the page.</summary>
    public Task ControlledAsync() =>
        Page.EvaluateAsync(
                "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller || new Promise(done => "
                    + "navigator.serviceWorker.addEventListener('controllerchange', done)))"
            )
            .WaitAsync(TimeSpan.FromSeconds(60));

    /// <summary>Waits until a page is kept.</summary>
    public Task KeptAsync(string address) =>
        UntilAsync("(it, address) => Object.values(it.languages).some(l => l.pages.some(p => p[0] === address))", address);

    /// <summary>Saves a language with the button on its page, by keyboard.</summary>
    public async Task SaveAsync(string lang)
    {
        await GoAsync($"{lang}/offline/");
        await WorkerAsync();
        await PressAsync("save", "Space");
        await UntilAsync("(it, lang) => !!it.languages[lang].saved", lang);
        await Assertions.Expect(Page.Locator("[data-do=save]")).ToBeEnabledAsync();
    }

    /// <summary>Presses a button of the page of saved pages. It shows once the worker has said what is saved, and a key pressed
    /// before that goes nowhere.</summary>
    /// <param name="what"><c>save</c> or <c>remove</c>.</param>
    public async Task PressAsync(string what, string key = "Enter")
    {
        var button = Page.Locator($"[data-do={what}]");
        await Assertions.Expect(button).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(button).ToBeEnabledAsync(new() { Timeout = 60_000 });
        await button.PressAsync(key);
    }

    /// <summary>Has the browser look for a new worker, and waits until it is in charge.</summary>
    public async Task UpdateAsync(BuiltSite site)
    {
        var version = SavedList.SiteOf(site).GetProperty("version").GetString();
        await TryUpdateAsync();
        await UntilAsync("(it, version) => it.version === version", version!);
    }

    /// <summary>Has the browser look for a new worker, and waits until it is installed or has failed.</summary>
    public Task TryUpdateAsync() =>
        Page.EvaluateAsync(
            """
            navigator.serviceWorker.getRegistration().then(registration => registration.update().catch(() => null).then(() => {
              const worker = registration.installing || registration.waiting;
              return worker && new Promise(done => {
                const look = () => (worker.state === 'activated' || worker.state === 'redundant') && done();
                worker.addEventListener('statechange', look);
                look();
              });
            }))
            """
        );

    /// <summary>Stops the worker, as a phone does; it begins again when it is asked for something.</summary>
    public async Task RestartWorkerAsync()
    {
        var session = await Page.Context.NewCDPSessionAsync(Page);
        await session.SendAsync("ServiceWorker.enable");
        await session.SendAsync("ServiceWorker.stopAllWorkers");
        await session.DetachAsync();
    }

    /// <summary>How many bytes the site may keep on the device.</summary>
    /// <param name="bytes"><c>null</c> for as many as the browser gives it.</param>
    public async Task SetRoomAsync(long? bytes)
    {
        var session = await Page.Context.NewCDPSessionAsync(Page);
        var arguments = new Dictionary<string, object> { ["origin"] = Host.Root.GetLeftPart(UriPartial.Authority) };
        if (bytes is { } room)
            arguments["quotaSize"] = room;
        await session.SendAsync("Storage.overrideQuotaForOrigin", arguments);
        // The override lasts as long as the session.
        if (bytes is null)
            await session.DetachAsync();
    }

    /// <summary>The page as it came last, byte for byte, however scripts have changed it since.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Whether that came from the worker's own store or hands.</summary>
    public bool IsFromWorker { get; private set; }

    public Task<bool> IsStyledAsync() => Page.EvaluateAsync<bool>("getComputedStyle(document.querySelector('main')).maxWidth !== 'none'");

    public async ValueTask DisposeAsync()
    {
        await Visit.DisposeAsync();
        await Host.DisposeAsync();
    }

    /// <summary>Waits until the worker says something.</summary>
    /// <param name="predicate">A function of what the worker says, and of <paramref name="value"/>.</param>
    private Task UntilAsync(string predicate, string value) =>
        Visit.UntilAsync(
            "value => (" + Ask + ")({ type: 'state', url: location.href }).then(it => (" + predicate + ")(it, value))",
            value,
            $"The worker never came to this: {predicate} of '{value}'."
        );

    /// <summary>The page asks where it came from; what it shows then is there when this one has its answer.</summary>
    private Task AnsweredAsync() => Page.EvaluateAsync("(" + Ask + ")({ type: 'state', url: location.href })");

    private const string Ask = """
        message => new Promise(done => {
          const channel = new MessageChannel();
          channel.port1.onmessage = event => done(event.data);
          navigator.serviceWorker.controller.postMessage(message, [channel.port2]);
        })
        """;
}
