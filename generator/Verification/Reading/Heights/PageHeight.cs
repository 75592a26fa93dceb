using System.Globalization;
using SiteGen.Hypertext;

namespace SiteGen.Verification.Reading.Heights;

/// <summary>How tall a page is on a phone, 360 pixels wide, estimated from its text and the kinds of its blocks.</summary>
/// <remarks>What is folded counts as its summary. Tests in a browser hold the estimate to what the page takes there.</remarks>
internal ref struct PageHeight
{
    /// <summary>What is called a screen: 740 pixels.</summary>
    public const int Screen = 740;

    private readonly ReadOnlySpan<char> _html;
    private readonly Stack<Box> _open = new();
    private TextLines _lines = new(PhoneMeasures.Width);
    private double _y;
    private double _margin;
    private double _line;

    private PageHeight(ReadOnlySpan<char> html) => _html = html;

    /// <summary>The height in CSS pixels.</summary>
    public static int Of(ReadOnlySpan<char> html)
    {
        var page = new PageHeight(html);
        page.Read();
        return (int)Math.Round(page._y + page._margin);
    }

    private void Read()
    {
        var tokens = new HtmlTokens(_html);
        while (tokens.Next())
        {
            switch (tokens.Kind)
            {
                case HtmlTokenKind.Text:
                    Text(tokens);
                    break;
                case HtmlTokenKind.StartTag:
                    Start(tokens);
                    break;
                case HtmlTokenKind.EndTag:
                    End(tokens.Name);
                    break;
            }
        }
        EndLines();
    }

    private void Text(HtmlTokens tokens)
    {
        if (!_open.TryPeek(out var box) || box.IsHidden)
            return;
        var text = _html[tokens.Start..tokens.End];
        if (text.Contains('&'))
            text = Html.Decode(text);
        _lines.Add(text, box.FontSize);
        if (_lines.Count > 0)
            _line = Math.Max(_line, Math.Max(box.FontSize * box.LineHeight, box.LeastLine));
    }

    private void Start(HtmlTokens tokens)
    {
        var name = tokens.Name;
        var parent = _open.TryPeek(out var top) ? top : Box.Root(tokens.ValueOf("lang"));
        if (name is "br")
            _lines.Break();
        if (name is "img" && !parent.IsHidden && !parent.IsFolded)
            Image(tokens, parent.Width);
        if (tokens.IsVoid)
            return;
        var classes = tokens.Find("class")?.Value ?? default;
        var measure = MeasureLookup.Of(name, _html[classes], _html[parent.Name], _html[parent.Classes]);
        var isHidden =
            parent.IsHidden
            || measure.Flow == BlockFlow.Hidden
            || tokens.Find("hidden") is not null
            || (parent.IsFolded && name is not "summary");
        // Within a row, blocks stand in its lines.
        var flow = measure.Flow == BlockFlow.Block && parent.Flow == BlockFlow.Row ? BlockFlow.Inline : measure.Flow;
        var fontSize = measure.FontSize > 0 ? measure.FontSize : parent.FontSize;
        var nameAt = tokens.Start + 1;
        var box = new Box(nameAt..(nameAt + name.Length), classes)
        {
            Flow = flow == BlockFlow.Inline && parent.Flow == BlockFlow.Row ? BlockFlow.Row : flow,
            IsBlock = flow is BlockFlow.Block or BlockFlow.Row or BlockFlow.Cells && !isHidden,
            IsHidden = isHidden,
            IsFolded = name is "details" && tokens.Find("open") is null,
            Width = parent.Width - measure.Narrower,
            FontSize = fontSize,
            LineHeight = measure.LineHeight > 0 ? measure.LineHeight : parent.LineHeight,
            LeastLine = Math.Max(measure.LeastLine, parent.Flow == BlockFlow.Row || flow == BlockFlow.Inline ? parent.LeastLine : 0),
            Measure = measure,
        };
        if (box.IsBlock)
            StartBlock(box, parent);
        else if (!isHidden && parent.Flow == BlockFlow.Row)
            _lines.Add(measure.Narrower);
        _open.Push(box);
    }

    /// <summary>A picture of a guide is as wide as its column at most, and keeps its shape.</summary>
    private void Image(HtmlTokens tokens, double column)
    {
        if (
            !double.TryParse(tokens.ValueOf("width"), CultureInfo.InvariantCulture, out var width)
            || !double.TryParse(tokens.ValueOf("height"), CultureInfo.InvariantCulture, out var height)
            || width <= 0
        )
            return;
        EndLines();
        TakeMargin();
        _y += Math.Min(PhoneMeasures.ImageHeight, height * Math.Min(1, column / width));
    }

    private void StartBlock(Box box, Box parent)
    {
        EndLines();
        _margin = Math.Max(_margin, box.Measure.MarginTop);
        if (box.Measure.Padding > 0)
            TakeMargin();
        if (parent.Flow == BlockFlow.Cells)
        {
            box.Width = PhoneMeasures.CellWidth - box.Measure.Narrower;
            _y = parent.Top;
        }
        _lines = new TextLines(box.Width);
        box.Top = _y;
        _y += box.Measure.Padding / 2;
    }

    private void End(ReadOnlySpan<char> name)
    {
        // The pages are well-formed; what is not is another check's.
        if (!_open.TryPop(out var box) || !name.SequenceEqual(_html[box.Name]) || !box.IsBlock)
            return;
        EndLines();
        if (box.Measure.Padding > 0)
            TakeMargin();
        _y = Math.Max(_y + box.Measure.Padding / 2, box.Top + box.Measure.LeastHeight);
        if (_open.TryPeek(out var parent))
        {
            if (parent.Flow == BlockFlow.Cells)
                parent.Bottom = _y = Math.Max(parent.Bottom, _y);
            _lines = new TextLines(parent.Width);
        }
        _margin = Math.Max(_margin, box.Measure.MarginBottom);
    }

    private void EndLines()
    {
        _lines.Break();
        if (_lines.Count > 0)
        {
            TakeMargin();
            _y += _lines.Count * _line;
        }
        _lines = new TextLines(_open.TryPeek(out var box) ? box.Width : PhoneMeasures.Width);
        _line = 0;
    }

    private void TakeMargin()
    {
        _y += _margin;
        _margin = 0;
    }

    /// <summary>An element that was begun and not ended.</summary>
    /// <param name="Name">Where its name stands in the page.</param>
    /// <param name="Classes">Where the value of its attribute <c>class</c> stands; nowhere when it has none.</param>
    private sealed record Box(Range Name, Range Classes)
    {
        public BlockFlow Flow { get; init; }
        public bool IsBlock { get; init; }
        public bool IsHidden { get; init; }

        /// <summary>True for what shows its summary alone.</summary>
        public bool IsFolded { get; init; }

        public double Width { get; set; }
        public double FontSize { get; init; }
        public double LineHeight { get; init; }
        public double LeastLine { get; init; }

        /// <summary>Where it begins.</summary>
        public double Top { get; set; }

        /// <summary>Where the tallest of its cells ends.</summary>
        public double Bottom { get; set; }

        public BlockMeasure Measure { get; init; } = PhoneMeasures.Plain;

        public static Box Root(ReadOnlySpan<char> lang) =>
            new(default, default)
            {
                Width = PhoneMeasures.Width,
                FontSize = PhoneMeasures.FontSize,
                LineHeight = lang.StartsWith("zh") ? PhoneMeasures.ChineseLine : PhoneMeasures.EnglishLine,
            };
    }
}
