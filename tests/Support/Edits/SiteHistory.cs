using System.Collections.Immutable;

namespace SiteGen.Tests.Support.Edits;

/// <summary>Edits in an order that only the dice know, each kind as often as the others. A broken site is put right before long.</summary>
internal sealed class SiteHistory(SiteAtWork site)
{
    private readonly List<ImmutableSortedDictionary<string, string>> _states = [site.Files];
    private readonly List<EditKind> _waiting = [];
    private readonly Dictionary<string, int> _made = new(StringComparer.Ordinal);
    private ImmutableSortedDictionary<string, string> _sound = site.Files;
    private ImmutableSortedDictionary<string, string>? _broken;

    public const string Undoing = "undoing",
        GoingBack = "going back to an earlier state";

    /// <summary>How often each kind was made.</summary>
    public IReadOnlyDictionary<string, int> Made => _made;

    /// <summary>Changes the site.</summary>
    /// <param name="isSound">Whether it is now.</param>
    /// <returns>How.</returns>
    public string Edit(bool isSound)
    {
        if (isSound)
            (_sound, _broken) = (site.Files, null);
        else
            _broken ??= site.Files;
        var how = Change(isSound);
        _made[how] = _made.GetValueOrDefault(how) + 1;
        _states.Add(site.Files);
        return how;
    }

    private string Change(bool isSound)
    {
        if (!isSound && site.Dice.Next(3) > 0)
        {
            Undo();
            return Undoing;
        }
        if (site.Dice.Next(20) == 0)
        {
            site.Files = site.Pick(_states);
            return GoingBack;
        }
        return Next();
    }

    /// <summary>Takes back what broke the site, but not what was done to other files since; all of it, if that was no help.</summary>
    private void Undo()
    {
        var undone = site.Files;
        foreach (
            var path in _sound.Keys.Union(_broken!.Keys).Where(path => _sound.GetValueOrDefault(path) != _broken.GetValueOrDefault(path))
        )
            undone = _sound.TryGetValue(path, out var text) ? undone.SetItem(path, text) : undone.Remove(path);
        site.Files = undone.SequenceEqual(site.Files) ? _sound : undone;
    }

    /// <summary>The first kind waiting that has something to change now.</summary>
    private string Next()
    {
        // What has nothing to change now waits on, before all that come later.
        for (var i = 0; i < _waiting.Count; i++)
        {
            var kind = _waiting[i];
            var before = site.Files;
            if (!kind.Do(site))
            {
                site.Files = before;
                continue;
            }
            _waiting.RemoveAt(i);
            return kind.Name;
        }
        _waiting.AddRange(Shuffled());
        return Next();
    }

    private EditKind[] Shuffled()
    {
        EditKind[] kinds = [.. EditKind.All];
        site.Dice.Shuffle(kinds);
        return kinds;
    }
}
