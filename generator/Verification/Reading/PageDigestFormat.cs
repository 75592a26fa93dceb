using SiteGen.Incremental;
using SiteGen.Text;

namespace SiteGen.Verification.Reading;

/// <summary>Digests of pages as they lie in a cache. Targets are numbered: a menu leads to the same ones from every page.</summary>
internal static class PageDigestFormat
{
    public sealed class Writer(CacheWriter writer)
    {
        private readonly Dictionary<SiteAddress, int> _targets = [];

        public void Write(PageDigest digest)
        {
            writer.Write(digest.Title);
            writer.Write(digest.Language);
            writer.Write(digest.IsRedirect);
            writer.Write(digest.Bytes);
            writer.Write(digest.Ids, writer.Write);
            writer.Write(
                digest.Targets,
                target =>
                {
                    Write(target.Target);
                    writer.Write((int)target.Use);
                }
            );
            writer.Write(
                digest.Alternates,
                alternate =>
                {
                    writer.Write(alternate.Language);
                    Write(alternate.Target);
                }
            );
        }

        private void Write(SiteAddress target)
        {
            if (_targets.TryGetValue(target, out var known))
            {
                writer.Write(known + 1);
                return;
            }
            _targets.Add(target, _targets.Count);
            writer.Write(0);
            writer.Write((int)target.Kind);
            writer.Write(target.Path);
            writer.Write(target.Fragment);
        }
    }

    public sealed class Reader(CacheReader reader)
    {
        private readonly List<SiteAddress> _targets = [];

        /// <summary>A page without faults: others are not remembered.</summary>
        public PageDigest Read(SitePath path)
        {
            var (title, language, isRedirect, bytes) = (
                reader.ReadOptionalText(),
                reader.ReadOptionalText(),
                reader.ReadBool(),
                reader.ReadInt()
            );
            return new PageDigest(
                path,
                title,
                language,
                isRedirect,
                reader.ReadList(reader.ReadText),
                reader.ReadList(() => new PageTarget(Target(), (TargetUse)reader.ReadInt())),
                reader.ReadList(() => new Alternate(reader.ReadText(), Target())),
                bytes,
                hasFaults: false
            );
        }

        private SiteAddress Target()
        {
            var number = reader.ReadInt();
            if (number > 0)
                return _targets[number - 1];
            _targets.Add(new SiteAddress((AddressKind)reader.ReadInt(), reader.ReadText(), reader.ReadText()));
            return _targets[^1];
        }
    }
}
