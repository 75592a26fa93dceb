using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>Folders that their owner has made read-only, that belong to others, or that others can't read. What the program does about
/// them is the matter of quicker tests beside this one; these hold what Linux really answers, most of them every night.</summary>
[Tier(Tier.Exhaustive)]
public sealed class PermissionTests
{
    [Fact]
    public async Task A_site_that_was_made_read_only_wedges_no_build()
    {
        var said = await ProgramInNamespace.Run(
            ProgramInNamespace.OrdinaryUser,
            """
            build 1; chmod -R a-w output
            build 2; build 3; stands
            chmod -R a-w output; build 4; chmod -R a-w output .output.cache/before-last; build 5; stands
            build 5 --no-cache; chmod -R a-w output; build 6 --no-cache; build 7 --no-cache; stands
            ls -d .output*
            """,
            nightly: true
        );
        Assert.Equal("exit 0\nexit 0\nexit 0\n3\nexit 0\nexit 0\n5\nexit 0\nexit 0\nexit 0\n7\n.output.cache\n", said);
    }

    [Fact]
    public async Task A_cache_that_can_t_be_used_fails_no_build()
    {
        var said = await ProgramInNamespace.Run(
            ProgramInNamespace.OrdinaryUser,
            """
            build 1; chmod -R a-w .output.cache; build 2; build 3; stands; chmod -R u+w .output.cache
            rm -r .output.cache/files; mkdir .output.cache/files .output.cache/pages.new; build 4; build 5; stands
            rm -r .output.cache; mkdir .output.cache; echo mine >.output.cache/thesis.docx; build 6; stands; cat .output.cache/thesis.docx
            rm -r .output.cache; mkdir elsewhere; echo mine >elsewhere/files; ln -s elsewhere .output.cache
            build 7; stands; cat elsewhere/files
            rm .output.cache; build 8; rm .output.cache/files
            ln -s ../elsewhere/files .output.cache/files; ln -s ../elsewhere/files .output.cache/guides.new; mkfifo .output.cache/search.new
            build 9; cat elsewhere/files; stands
            """,
            nightly: true
        );
        const string without = " The site is built without a cache, which takes longer.\n";
        const string unwritable = $"note: '~/.output.cache' can't be written by this user.{without}";
        const string foreign = $"note: '~/.output.cache' has no file '.sitegen-cache', so it was not made by this program.{without}";
        const string link = $"note: '~/.output.cache' is a link, which is not followed.{without}";
        Assert.Equal(
            $"exit 0\nexit 0\n{unwritable}exit 0\n{unwritable}3\nexit 0\nexit 0\n5\nexit 0\n{foreign}6\nmine\nexit 0\n{link}7\nmine\n"
                + "exit 0\nexit 0\nmine\n9\n",
            said
        );
    }

    [Fact]
    public async Task Where_only_the_folder_itself_can_be_written_it_is_published_file_by_file()
    {
        var said = await ProgramInNamespace.Run(
            ProgramInNamespace.OrdinaryUser,
            """
            mkdir -p www/html; chmod a-w www
            build 1 --output www/html; build 2 --output www/html --verify
            grep -o 'Text 2' www/html/en/index.html | head -1
            chmod a-w www/html; build 3 --output www/html; build 3 --output www/new/site
            ls -A www/html | grep sitegen
            """,
            nightly: true
        );
        const string note =
            "note: '~/www/html' can't be swapped with a new site, because nothing can be put beside it in '~/www'. The site is published "
            + "file by file, without a cache; should the build be killed meanwhile, build again: the next one finishes it first.\n";
        const string mend =
            "Its disk may be read-only, or the folder may belong to another user: make it writable, or name another with '--output'.\n";
        Assert.Equal(
            $"exit 0\n{note}exit 0\n{note}Text 2\nexit 3\nThe folder '~/www/html' can't be written. {mend}"
                + $"exit 3\nThe folder '~/www/new' can't be made or written, so no site can be published in it. {mend}.sitegen-files\n",
            said
        );
    }

    [Fact]
    public async Task Two_builds_at_once_are_told_apart_from_a_disk_that_can_t_be_written()
    {
        var said = await ProgramInNamespace.Run(
            ProgramInNamespace.OrdinaryUser,
            """
            build 1
            flock .output.lock sh -c '"$SITEGEN" build 2>&1' | sed 's/^sitegen: //'
            build 2
            """
        );
        Assert.Equal("exit 0\nAnother build is publishing to '~/output' at this moment. Wait until it has finished.\nexit 0\n", said);
    }

    [Fact]
    public async Task A_umask_that_hides_the_site_is_said()
    {
        var said = await ProgramInNamespace.Run(
            ProgramInNamespace.OrdinaryUser,
            """
            umask 077; build 1; tail -1 out | grep -o '1 warning'; build 1
            rm -r output; umask 022; build 1
            """,
            nightly: true
        );
        const string warning =
            "warning: The files in '~/output' can be read by their owner alone, as the umask of this process wants it; a web server of "
            + "another user can't show them. Set 'umask 022', delete the folder, and build again.\n";
        Assert.Equal($"exit 0\n{warning}1 warning\nexit 0\n{warning}exit 0\n", said);
    }
}
