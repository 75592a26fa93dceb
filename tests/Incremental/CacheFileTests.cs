using SiteGen.Incremental;
using SiteGen.Model.Entries;
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
        CacheFile.Save(
            File,
            Key,
            writer =>
            {
                foreach (var number in new[] { 0, 1, 127, 128, int.MaxValue, -1 })
                    writer.Write(number);
                writer.Write(long.MinValue);
                writer.Write(true);
                writer.Write(false);
                writer.Write(Key);
                foreach (var text in new[] { "fee", null, "", "灯笼镇", "fee", "\0", "" })
                    writer.Write(text);
                writer.Write(["a", "fee"], writer.Write);
                writer.Write(Array.Empty<string>(), writer.Write);
            }
        );

        var reader = CacheFile.Load(File, Key)!;
        Assert.Equal([0, 1, 127, 128, int.MaxValue, -1], Enumerable.Range(0, 6).Select(_ => reader.ReadInt()));
        Assert.Equal(long.MinValue, reader.ReadLong());
        Assert.True(reader.ReadBool());
        Assert.False(reader.ReadBool());
        Assert.Equal(Key, reader.ReadHash());
        Assert.Equal(["fee", null, "", "灯笼镇", "fee", "\0", ""], Enumerable.Range(0, 7).Select(_ => reader.ReadOptionalText()));
        Assert.Equal(["a", "fee"], reader.ReadList(reader.ReadText));
        Assert.Empty(reader.ReadList(reader.ReadText));
    }

    [Fact]
    public void A_text_that_must_be_there_is_missed() =>
        Assert.Throws<InvalidDataException>(() => Saved(writer => writer.Write((string?)null)).ReadText());

    [Fact]
    public void Equal_texts_come_back_as_one()
    {
        var reader = Saved(writer =>
        {
            writer.Write("a name");
            writer.Write(string.Concat("a ", "name"));
        });
        Assert.Same(reader.ReadText(), reader.ReadText());
    }

    [Fact]
    public void Another_key_finds_nothing()
    {
        Saved(writer => writer.Write("text"));
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
        Saved(writer => writer.Write("one"));
        Assert.Equal("two", Saved(writer => writer.Write("two")).ReadText());
        Assert.Equal([File], Directory.GetFileSystemEntries(_folder["cache"]));
    }

    [Theory]
    [InlineData("the folder is a file", "cache=")]
    [InlineData("the file is a folder", "cache/file/in-the-way=")]
    [InlineData("the new file is a folder", "cache/file.new/in-the-way=")]
    public void A_place_that_can_not_be_written_fails_no_build(string why, string there)
    {
        _folder.Write(there.TrimEnd('='), "");
        CacheFile.Save(File, Key, writer => writer.Write("text"));
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
        CacheFile.Save(File, Key, writer => writer.Write("text"));
        System.IO.File.SetUnixFileMode(_folder["cache"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.DoesNotContain(_folder.Everything(), file => file.Contains(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_is_of_the_program_and_of_all_inputs_in_order()
    {
        var (one, two) = (ContentHash.Of("1"u8), ContentHash.Of("2"u8));
        ContentHash[] keys =
        [
            CacheKey.For(),
            CacheKey.For(one),
            CacheKey.For(two),
            CacheKey.For(one, two),
            CacheKey.For(two, one),
            CacheKey.For(one, one),
            one,
            two,
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(CacheKey.For(one, two), CacheKey.For(one, two));
    }

    public void Dispose() => _folder.Dispose();

    private CacheReader Saved(Action<CacheWriter> write)
    {
        CacheFile.Save(File, Key, write);
        return CacheFile.Load(File, Key)!;
    }

    /// <summary>A small file with a text that occurs twice and a list.</summary>
    private byte[] Bytes()
    {
        Saved(writer =>
        {
            writer.Write("fee");
            writer.Write(["fee", "费用"], writer.Write);
            writer.Write(7L);
        });
        return System.IO.File.ReadAllBytes(File);
    }
}
