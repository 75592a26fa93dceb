using Jint;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>How the script of checklists keeps ticks: the real file, run without a page.</summary>
[Tier(Tier.Slow)]
public class ChecklistScriptTests
{
    /// <summary>A storage as browsers have it.</summary>
    private const string Storage = """
        function storage(names, fails) {
          var held = {};
          names.forEach(function (name) { held[name] = "1"; });
          function may() { if (fails) throw new Error("forbidden"); }
          return {
            getItem: function (key) { may(); return held.hasOwnProperty(key) ? held[key] : null; },
            setItem: function (key, value) { may(); held[key] = String(value); },
            removeItem: function (key) { may(); delete held[key]; },
            key: function (i) { may(); return Object.keys(held)[i]; },
            get length() { may(); return Object.keys(held).length; },
            names: function () { return Object.keys(held).join(" "); }
          };
        }
        // Takes what it is given and forgets it, as some browsers do when storage is full.
        function sieve() { var s = storage([]); s.setItem = function () {}; return s; }
        """;

    [Theory]
    [InlineData("ticks.read(storage(['checklist:call']), 'call')", true)]
    [InlineData("ticks.read(storage(['checklist:call']), 'change')", false)]
    [InlineData("ticks.read(storage(['call']), 'call')", false)]
    [InlineData("ticks.read(storage([], true), 'call')", false)]
    [InlineData("ticks.read(null, 'call')", false)]
    [InlineData("ticks.write(storage([]), 'call', true)", true)]
    [InlineData("ticks.write(storage(['checklist:call']), 'call', false)", true)]
    [InlineData("ticks.write(sieve(), 'call', true)", false)]
    [InlineData("ticks.write(storage([], true), 'call', true)", false)]
    [InlineData("ticks.write(null, 'call', true)", false)]
    [InlineData("ticks.keeps(storage([]))", true)]
    [InlineData("ticks.keeps(sieve())", false)]
    [InlineData("ticks.keeps(storage([], true))", false)]
    [InlineData("ticks.keeps(null)", false)]
    [InlineData("ticks.clear(storage([], true))", false)]
    [InlineData("ticks.clear(null)", false)]
    [InlineData("ticks.isOurs('checklist:call')", true)]
    [InlineData("ticks.isOurs('theme')", false)]
    [InlineData("ticks.isOurs(null)", true)]
    public void A_tick_is_kept_where_there_is_a_storage_and_nothing_breaks_where_there_is_none(string expression, bool expected) =>
        Assert.Equal(expected, Script().Evaluate(expression).AsBoolean());

    [Fact]
    public void A_tick_goes_by_the_id_of_its_item_alone() =>
        Assert.Equal("checklist:call", Script().Evaluate("var s = storage([]); ticks.write(s, 'call', true); s.names()").AsString());

    [Fact]
    public void Removing_all_ticks_leaves_what_is_not_ours() =>
        Assert.Equal(
            "theme call",
            Script()
                .Evaluate("var s = storage(['checklist:a', 'theme', 'checklist:b', 'call', 'checklist:c']); ticks.clear(s); s.names()")
                .AsString()
        );

    [Fact]
    public void Asking_whether_a_storage_keeps_ticks_leaves_nothing_in_it() =>
        Assert.Equal("checklist:a", Script().Evaluate("var s = storage(['checklist:a']); ticks.keeps(s); s.names()").AsString());

    [Theory]
    [InlineData("[done] of [all] done", "3 of 7 done")]
    [InlineData("已完成[done]项，共[all]项", "已完成3项，共7项")]
    public void The_count_is_in_the_words_of_the_page(string words, string expected) =>
        Assert.Equal(expected, Script().SetValue("words", words).Evaluate("ticks.count(words, 3, 7)").AsString());

    private static Engine Script() =>
        new Engine().Execute(Storage).Execute(File.ReadAllText(RepositoryRoot.Combine("theme", "assets", "checklist.js")));
}
