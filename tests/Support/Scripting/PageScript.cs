using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Jint;
using Jint.Native;

namespace SiteGen.Tests.Support.Scripting;

/// <summary>A built page whose script runs, in Jint over AngleSharp: the real page and the real file of the theme, without a
/// browser.</summary>
/// <remarks>What the scripts use of a browser is here and no more; what a browser makes of it is for tests in one.</remarks>
internal sealed class PageScript
{
    private readonly Engine _engine;

    /// <param name="script">As <c>clock.js</c>.</param>
    /// <param name="others">Files that it fetches.</param>
    /// <param name="now">The time that the device shows, in its zone.</param>
    public PageScript(IDocument document, string script, DateTime now, TimeZoneInfo? zone = null, params string[] others)
    {
        Document = new ScriptDocument(document);
        Zone = zone ?? TimeZoneInfo.Utc;
        _engine = new Engine(options => options.LocalTimeZone(Zone).TimeoutInterval(TimeSpan.FromSeconds(20)));
        _engine.SetValue("document", Document);
        _engine.SetValue("blobs", Blobs);
        _engine.SetValue("kept", Kept);
        _engine.SetValue("clipboard", new ScriptClipboard(Copied));
        _engine.Execute(
            """
            var window = { addEventListener: function () {} }, location = { hash: "" };
            var navigator = { clipboard: { writeText: function (text) {
                clipboard.write(text);
                return { then: function (yes) { yes(); } }; } } };
            function Blob(parts) { this.text = parts.join(""); }
            var URL = { createObjectURL: function (blob) { blobs.Add(blob.text); return "blob:" + blobs.Count; },
                revokeObjectURL: function () {} };
            function setTimeout() {}
            var RealDate = Date;
            var localStorage = { getItem: function (key) { return kept.ContainsKey(key) ? kept[key] : null; },
                setItem: function (key, value) { kept[key] = value; }, removeItem: function (key) { kept.Remove(key); } };
            """
        );
        SetNow(now);
        // A script finds itself only while it runs, and only where the page names it.
        Document.CurrentScript = Document.Of(document.QuerySelector($"script[src*='/{Path.GetFileNameWithoutExtension(script)}.']"));
        foreach (var file in (string[])[script, .. others])
            _engine.Execute(File.ReadAllText(RepositoryRoot.Combine("theme", "assets", file), Encoding.UTF8));
    }

    public TimeZoneInfo Zone { get; }

    public ScriptDocument Document { get; }

    /// <summary>The content of every file that the script offered for download.</summary>
    public List<string> Blobs { get; } = [];

    /// <summary>What the script keeps on the device.</summary>
    public Dictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

    /// <summary>Every text that the script put on the clipboard.</summary>
    public List<string> Copied { get; } = [];

    public IElement One(string selector) => Assert.Single(Document.Inner.QuerySelectorAll(selector));

    /// <summary>The words of an element, as a reader sees them: what is hidden is not there.</summary>
    public string Text(string selector) => ScriptElement.VisibleText(One(selector));

    /// <summary>Types into a field, and leaves it.</summary>
    public void Enter(string selector, string value)
    {
        var input = Document.Of(One(selector))!;
        input.Value = value;
        input.Fire("change", _engine);
    }

    public void Click(string selector) => Document.Of(One(selector))!.Fire("click", _engine);

    public void SetNow(DateTime now)
    {
        var utc = TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(now, DateTimeKind.Unspecified), Zone);
        var milliseconds = new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        _engine.Execute(
            $$"""
            Date = class extends RealDate {
                constructor(...parts) { if (parts.length) super(...parts); else super({{milliseconds}}); }
            };
            """
        );
    }
}

/// <summary>Takes what a script copies.</summary>
internal sealed class ScriptClipboard(List<string> copied)
{
    public void Write(string text) => copied.Add(text);
}

/// <summary>A document as scripts see it. Jint finds <c>querySelector</c> in <c>QuerySelector</c>.</summary>
internal sealed class ScriptDocument(IDocument inner)
{
    private readonly Dictionary<INode, ScriptElement> _known = [];

    internal IDocument Inner => inner;

    public ScriptElement? CurrentScript { get; set; }

    /// <summary>Keys are for tests in a browser.</summary>
    public void AddEventListener(string type, JsValue listener) { }

    public ScriptElement DocumentElement => Of(inner.DocumentElement)!;

    public ScriptElement Body => Of(inner.Body)!;

    public ScriptElement? QuerySelector(string selector) => Of(inner.QuerySelector(selector));

    public ScriptElement[] QuerySelectorAll(string selector) => [.. inner.QuerySelectorAll(selector).Select(element => Of(element)!)];

    public ScriptElement? GetElementById(string id) => Of(inner.GetElementById(id));

    public ScriptElement CreateElement(string name) => Of(inner.CreateElement(name))!;

    public ScriptElement CreateTextNode(string text) => Of(inner.CreateTextNode(text))!;

    /// <summary>One wrapper a node, so that listeners are found again.</summary>
    internal ScriptElement? Of(INode? node)
    {
        if (node is null)
            return null;
        if (!_known.TryGetValue(node, out var known))
            _known.Add(node, known = new ScriptElement(node, this));
        return known;
    }
}

/// <summary>An element, or a stretch of text, as scripts see it.</summary>
internal sealed class ScriptElement(INode node, ScriptDocument document)
{
    private readonly List<(string Type, JsValue Listener)> _listeners = [];

    public string TextContent
    {
        get => node.TextContent;
        set => node.TextContent = value;
    }

    public string ClassName
    {
        get => Element.ClassName ?? "";
        set => Element.ClassName = value;
    }

    public string Id => Element.Id ?? "";

    public string Lang => Element.GetAttribute("lang") ?? "";

    public string Type => Element.GetAttribute("type") ?? "";

    public string Value
    {
        get => ((IHtmlInputElement)node).Value;
        set => ((IHtmlInputElement)node).Value = value;
    }

    public string Href { get; set; } = "";

    public string Download { get; set; } = "";

    public ScriptElement? ParentNode => document.Of(node.Parent);

    public ScriptElement? NextSibling => document.Of(node.NextSibling);

    private IElement Element => (IElement)node;

    public string? GetAttribute(string name) => Element.GetAttribute(name);

    public void SetAttribute(string name, string value) => Element.SetAttribute(name, value);

    public void RemoveAttribute(string name) => Element.RemoveAttribute(name);

    public ScriptElement? QuerySelector(string selector) => document.Of(Element.QuerySelector(selector));

    public ScriptElement[] QuerySelectorAll(string selector) =>
        [.. Element.QuerySelectorAll(selector).Select(element => document.Of(element)!)];

    public void AppendChild(ScriptElement child) => node.AppendChild(child.Node);

    public void RemoveChild(ScriptElement child) => node.RemoveChild(child.Node);

    public void InsertBefore(ScriptElement child, ScriptElement? before) => node.InsertBefore(child.Node, before?.Node);

    public void AddEventListener(string type, JsValue listener) => _listeners.Add((type, listener));

    public void Click() { }

    public void Focus() { }

    internal INode Node => node;

    internal void Fire(string type, Engine engine)
    {
        foreach (var (_, listener) in _listeners.Where(l => l.Type == type))
            engine.Invoke(listener);
    }

    internal static string VisibleText(INode node) =>
        node switch
        {
            IText text => text.Data,
            IElement element when element.HasAttribute("hidden") => "",
            _ => string.Concat(node.ChildNodes.Select(VisibleText)),
        };
}
