using CsCheck;
using SiteGen.Checks.Words;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checks;

[Tier(Tier.Quick)]
public class AlignmentTests
{
    private static readonly Gen<string[]> Blocks = Gen.OneOf("paragraph", "list", "table").Array[0, 8];

    [Fact]
    public void One_block_too_many_is_one_difference() => Assert.Equal("a=a +x b=b c=c", Describe(["a", "b", "c"], ["a", "x", "b", "c"]));

    [Fact]
    public void Blocks_in_place_of_each_other_pair_up() => Assert.Equal("a=a b/x c=c", Describe(["a", "b", "c"], ["a", "x", "c"]));

    [Fact]
    public void Equal_lists_agree_throughout() =>
        Blocks.Try(blocks => Alignment.Of(blocks, blocks, b => b).All(p => p.Left == p.Right && p.Left.Count == 1));

    [Fact]
    public void Every_block_is_in_one_run() =>
        Gen.Select(Blocks, Blocks)
            .Try(
                (left, right) =>
                {
                    var runs = Alignment.Of(left, right, b => b).ToList();
                    return runs.Sum(r => r.Left.Count) == left.Length && runs.Sum(r => r.Right.Count) == right.Length;
                }
            );

    [Fact]
    public void Lists_too_long_for_a_table_still_end()
    {
        var left = Enumerable.Range(0, 50_000).Select(i => $"a{i}").ToArray();
        Assert.Single(Alignment.Of(left, [.. left.Skip(1)], b => b));
    }

    private static string Describe(string[] left, string[] right) =>
        string.Join(
            ' ',
            Alignment
                .Of(left, right, b => b)
                .Select(run =>
                {
                    var (a, b) = (
                        string.Join(',', left.Skip(run.Left.Start).Take(run.Left.Count)),
                        string.Join(',', right.Skip(run.Right.Start).Take(run.Right.Count))
                    );
                    return a == b ? $"{a}={b}"
                        : a == "" ? $"+{b}"
                        : b == "" ? $"-{a}"
                        : $"{a}/{b}";
                })
        );
}
