using System.Collections.Immutable;
using SiteGen.Incremental;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Incremental;

/// <summary>What was left comes back whole, or not at all.</summary>
[Tier(Tier.Quick)]
public sealed class CacheFileTests : IDisposable
{
    private static readonly ContentHash Key = ContentHash.Of("this program"u8);
    private readonly TemporaryFolder _folder = new();

    private string File => _folder["cache/file"];

    [Fact]
    public void All_that_was_written_is_read_in_the_same_order()
    {
        int[] numbers = [0, 1, 127, 128, int.MaxValue, -1];
        string?[] texts = ["fee", null, "", "灯笼镇", "fee", "\0", ""];
        ImmutableArray<string> list = ["a", "fee"];
        CacheFile.Save(
            File,
            Key,
            stream =>
            {
                foreach (var number in numbers)
                    Assert.Equal(number, stream.Number(number));
                stream.LongNumber(long.MinValue);
                stream.Flag(true);
                stream.Flag(false);
                stream.Hash(Key);
                foreach (var text in texts)
                    Assert.Same(text, stream.OptionalText(text));
                stream.Texts(list);
                stream.Texts([]);
                stream.Bytes(new byte[] { 1, 2, 3 });
                stream.Bytes(ReadOnlyMemory<byte>.Empty);
                stream.Word<DayOfWeek>(DayOfWeek.Saturday);
                stream.Word<Small>(Small.Last);
                stream.Optional<Name>(null, Name.Form);
                stream.Optional(new Name("there"), Name.Form);
                stream.Number(7);
            }
        );

        var reader = CacheFile.Load(File, Key)!;
        Assert.Equal(numbers, numbers.Select(_ => reader.Number(null)));
        Assert.Equal(long.MinValue, reader.LongNumber(null));
        Assert.True(reader.Flag(null));
        Assert.False(reader.Flag(null));
        Assert.Equal(Key, reader.Hash(null));
        Assert.Equal(texts, texts.Select(_ => reader.OptionalText(null)));
        Assert.Equal(list, reader.Texts(null));
        Assert.Empty(reader.Texts(null));
        Assert.Equal([1, 2, 3], reader.Bytes(null).ToArray());
        Assert.Equal(0, reader.Bytes(null).Length);
        Assert.Equal(DayOfWeek.Saturday, reader.Word<DayOfWeek>(null));
        Assert.Equal(Small.Last, reader.Word<Small>(null));
        Assert.Null(reader.Optional<Name>(null, Name.Form));
        Assert.Equal(new Name("there"), reader.Optional<Name>(null, Name.Form));
        Assert.Equal(7, reader.Number(null));
    }

    [Fact]
    public void A_shared_value_is_written_once_and_comes_back_as_one_instance()
    {
        Name[] names = [new("a"), new("b"), new("a"), new("b"), new("a")];
        var reader = Saved(stream =>
        {
            foreach (var name in names)
                stream.Shared(name, Name.Form);
        });
        Name[] read = [.. names.Select(_ => reader.Shared<Name>(null, Name.Form))];
        Assert.Equal(names, read);
        Assert.Same(read[0], read[4]);
        Assert.Same(read[1], read[3]);
    }

    [Fact]
    public void An_instance_that_comes_again_and_one_that_equals_it_are_written_once()
    {
        var (first, other) = (new Name("fee"), new Name("rent"));
        Name[] names = [first, other, first, new("fee"), other, new("rent"), first];
        var reader = Saved(stream =>
        {
            foreach (var name in names)
                stream.Shared(name, Name.Form);
        });
        Name[] read = [.. names.Select(_ => reader.Shared<Name>(null, Name.Form))];
        Assert.Equal(names, read);
        Assert.Equal(2, read.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void A_text_that_must_be_there_is_missed() =>
        Assert.Throws<InvalidDataException>(() => Saved(stream => stream.OptionalText(null)).Text(null));

    [Fact]
    public void Equal_texts_come_back_as_one()
    {
        var reader = Saved(stream =>
        {
            stream.Text("a name");
            stream.Text(string.Concat("a ", "name"));
        });
        Assert.Same(reader.Text(null), reader.Text(null));
    }

    [Fact]
    public void Another_key_finds_nothing()
    {
        Saved(stream => stream.Text("text"));
        Assert.Null(CacheFile.Load(File, ContentHash.Of("another program"u8)));
        Assert.Null(CacheFile.Load(File, ContentHash.Nothing));
        Assert.NotNull(CacheFile.Load(File, Key));
    }

    [Fact]
    public void A_file_that_is_not_there_holds_nothing()
    {
        Assert.Null(CacheFile.Load(File, Key));
        Directory.CreateDirectory(File);
        Assert.Null(CacheFile.Load(File, Key));
    }

    [Fact]
    public void A_file_cut_off_anywhere_holds_nothing()
    {
        var whole = Bytes();
        for (var length = 0; length < whole.Length; length++)
        {
            System.IO.File.WriteAllBytes(File, whole[..length]);
            Assert.True(CacheFile.Load(File, Key) is null, $"{length} of {whole.Length} bytes");
        }
    }

    [Fact]
    public void A_file_with_one_bit_flipped_holds_nothing()
    {
        var whole = Bytes();
        for (var bit = 0; bit < whole.Length * 8; bit++)
        {
            byte[] damaged = [.. whole];
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            System.IO.File.WriteAllBytes(File, damaged);
            Assert.True(CacheFile.Load(File, Key) is null, $"bit {bit % 8} of byte {bit / 8}");
        }
    }

    [Fact]
    public void A_file_with_something_behind_its_end_holds_nothing()
    {
        System.IO.File.WriteAllBytes(File, [.. Bytes(), 0]);
        Assert.Null(CacheFile.Load(File, Key));
    }

    [Fact]
    public void A_file_is_replaced_and_leaves_nothing_beside()
    {
        Saved(stream => stream.Text("one"));
        Assert.Equal("two", Saved(stream => stream.Text("two")).Text(null));
        Assert.Equal(
            [_folder["cache/.sitegen-cache"], File],
            Directory.GetFileSystemEntries(_folder["cache"]).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("the folder is a file", "cache=")]
    [InlineData("the file is a folder", "cache/file/in-the-way=")]
    [InlineData("the new file is a folder", "cache/file.new/in-the-way=")]
    public void A_place_that_can_not_be_written_fails_no_build(string why, string there)
    {
        _folder.Write(there.TrimEnd('='), "");
        CacheFile.Save(File, Key, stream => stream.Text("text"));
        Assert.True(CacheFile.Load(File, Key) is null, why);
        Assert.Equal([there], _folder.Everything().Where(file => file == there));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_fails_no_build()
    {
        // Nothing is forbidden to the user root, who then merely writes the file.
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_folder["cache"]);
        System.IO.File.SetUnixFileMode(_folder["cache"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        CacheFile.Save(File, Key, stream => stream.Text("text"));
        System.IO.File.SetUnixFileMode(_folder["cache"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.DoesNotContain(_folder.Everything(), file => file.Contains(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_is_of_the_program_and_of_all_inputs_in_order()
    {
        var (one, two) = (ContentHash.Of("1"u8), ContentHash.Of("2"u8));
        ContentHash[] keys =
        [
            CacheKey.For([]),
            CacheKey.For([one]),
            CacheKey.For([two]),
            CacheKey.For([one, two]),
            CacheKey.For([two, one]),
            CacheKey.For([one, one]),
            one,
            two,
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(CacheKey.For([one, two]), CacheKey.For([one, two]));
    }

    [Fact]
    public void A_cache_in_the_place_of_another_holds_nothing()
    {
        using (var cache = new BuildCache(_folder["cache"]))
        {
            var names = new Cached<Name>(cache, "file", [], Name.Form);
            names.Keep("a", new Name("a"));
            names.Save();
        }
        System.IO.File.Copy(File, _folder["cache/other"]);
        using var again = new BuildCache(_folder["cache"]);
        Assert.NotNull(new Cached<Name>(again, "file", [], Name.Form).Find("a"));
        Assert.Null(new Cached<Name>(again, "other", [], Name.Form).Find("a"));
    }

    public void Dispose() => _folder.Dispose();

    private CacheReader Saved(Action<CacheStream> write)
    {
        CacheFile.Save(File, Key, write);
        return CacheFile.Load(File, Key)!;
    }

    /// <summary>A small file with a text that occurs twice and a list.</summary>
    private byte[] Bytes()
    {
        Saved(stream =>
        {
            stream.Text("fee");
            stream.Texts(["fee", "费用"]);
            stream.LongNumber(7);
        });
        return System.IO.File.ReadAllBytes(File);
    }

    private enum Small : byte
    {
        First,
        Last = 255,
    }

    private sealed record Name(string Text)
    {
        public static Name Form(CacheStream stream, Name? name) => new(stream.Text(name?.Text));
    }
}
