using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>Folders that can't be swapped, because they are mounts of their own; and mounts that hide what a folder really is. What the
/// program does about them is the matter of quicker tests beside this one; these hold what Linux really answers, most of them every
/// night.</summary>
[Tier(Tier.Exhaustive)]
public sealed class MountTests
{
    private const string Note =
        "note: '~/output' can't be swapped with a new site, because another disk is mounted there. The site is published file by file, "
        + "without a cache; should the build be killed meanwhile, build again: the next one finishes it first.\n";

    [Theory]
    [InlineData("mount -t tmpfs none output")]
    [InlineData("mkdir volume; mount --bind volume output")]
    public async Task A_site_is_published_file_by_file_into_a_mount(string mount)
    {
        var said = await ProgramInNamespace.Run(
            ProgramInNamespace.Mounting,
            $$"""
            mkdir output; {{mount}}
            build 1 --verify; stands
            touch -d 2020-01-02 output/robots.txt
            build 2 --verify; stands
            date -r output/robots.txt +%Y
            build 2; tail -1 out | grep -o '0 files written'
            echo thesis >output/thesis.docx; build 3; cat output/thesis.docx; stands; rm output/thesis.docx
            ls -A output | grep sitegen; ls -d .output* 2>/dev/null
            true
            """,
            nightly: true
        );
        Assert.Equal(
            $"exit 0\n{Note}1\nexit 0\n{Note}2\n2020\nexit 0\n{Note}0 files written\n"
                + "exit 2\n'~/output' holds what no build put there: thesis.docx. Nothing was built. Move it away, name it under 'keep' in "
                + "data/site.yaml, or put it into input/static/, from where it is published.\n"
                + "'sitegen --help' lists commands and options.\nthesis\n2\n.sitegen-files\n",
            said
        );
    }

    [Fact]
    public async Task A_disk_that_is_full_or_read_only_is_told_and_leaves_the_site()
    {
        var said = await ProgramInNamespace.Run(
            ProgramInNamespace.Mounting,
            """
            mkdir output volume
            mount -t tmpfs -o size=2m none volume; mount --bind volume output
            build 1 >/dev/null; stands
            dd if=/dev/zero of=output/.DS_Store bs=4k 2>/dev/null
            build 2 | grep -v ^note; stands
            rm output/.DS_Store; build 3 | head -1; stands
            mount -o remount,ro,bind output
            build 4; stands
            umount output; cp -r volume/. output
            mount --bind . .; cd "$PWD"
            mount -o remount,ro,bind .
            sitegen build --no-cache 2>&1 | grep -v '^[A-Z]'
            true
            """
        );
        Assert.Matches(
            "^1\nexit 3\nNo space left on device : '~/output/.sitegen-next/.*'. Nothing was published; '~/output' is as it was.\n1\n"
                + "exit 0\n3\n"
                + "exit 3\nThe folder '~/output' can't be written. Its disk may be read-only, or the folder may belong to another user: "
                + "make it writable, or name another with '--output'.\n3\n"
                + "sitegen: The folder '~/output' can't be written. ",
            said
        );
    }

    [Fact]
    public async Task A_source_folder_under_another_name_is_seen()
    {
        var said = await ProgramInNamespace.Run(
            ProgramInNamespace.Mounting,
            """
            mkdir other; mount --bind data other
            build 1 --output other/out | cut -c1-90
            build 1 --output other | cut -c1-90
            ln -s data link; ln -s link/../data link2
            build 1 --output link/out | cut -c1-90
            build 1 --output link2/out/deeper | cut -c1-90
            mkdir www; ln -s "$PWD" www/up
            build 1 --output www/up/data | cut -c1-90
            build 1 --output www/up | cut -c1-90
            ls data
            """,
            nightly: true
        );
        Assert.Equal(6, said.Split("exit 2\nThe output folder '").Length - 1);
        Assert.Equal(6, said.Split("'sitegen --help'").Length - 1);
        Assert.DoesNotContain("out\n", said);
    }
}
