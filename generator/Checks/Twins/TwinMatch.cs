using SiteGen.Model;
using SiteGen.Model.Twins;

namespace SiteGen.Checks.Twins;

/// <summary>A text that is not as it was compared, and what it was then.</summary>
/// <param name="Before">What has been compared; <c>null</c> for a text that is new.</param>
/// <param name="Changed">The one language that has changed; <c>null</c> where both have.</param>
public sealed record TwinMatch(TwinText Twin, TwinPin? Before, Lang? Changed)
{
    /// <summary>From here on two texts are the same one, changed.</summary>
    private const double Alike = 0.4;

    /// <summary>The texts of a file that are not as they were compared, each beside the text it comes from.</summary>
    /// <param name="path">As the record names the file.</param>
    /// <param name="twins">All texts of the file.</param>
    public static IReadOnlyList<TwinMatch> In(string path, IReadOnlyCollection<TwinText> twins, TwinPins pins)
    {
        var open = twins.Where(twin => !pins.Has(twin.Pin)).ToList();
        if (open.Count == 0)
            return [];
        var inUse = twins.Select(twin => twin.Pin).ToHashSet();
        var left = pins.Of(path).Where(pin => !inUse.Contains(pin)).ToList();
        var found = new List<TwinMatch>();
        foreach (var twin in open)
        {
            if (Take(left, pin => pin.Zh == twin.Pin.Zh) is { } oldEn)
                found.Add(new TwinMatch(twin, oldEn, Lang.En));
            else if (Take(left, pin => pin.En == twin.Pin.En) is { } oldZh)
                found.Add(new TwinMatch(twin, oldZh, Lang.Zh));
        }
        foreach (var twin in open.Except(found.Select(match => match.Twin)).ToList())
        {
            var before = MostAlike(left, twin.Pin);
            if (before is { } old)
                left.Remove(old);
            found.Add(new TwinMatch(twin, before, null));
        }
        return found;
    }

    private static TwinPin? Take(List<TwinPin> pins, Predicate<TwinPin> isIt)
    {
        if (pins.FindIndex(isIt) is not (>= 0 and var at))
            return null;
        var pin = pins[at];
        pins.RemoveAt(at);
        return pin;
    }

    private static TwinPin? MostAlike(List<TwinPin> pins, TwinPin now) =>
        pins.Select(pin => (Pin: pin, Likeness: Langs.All.Max(lang => WordChanges.Likeness(pin[lang], now[lang]))))
            .Where(candidate => candidate.Likeness >= Alike)
            .OrderByDescending(candidate => candidate.Likeness)
            .Select(candidate => (TwinPin?)candidate.Pin)
            .FirstOrDefault();
}
