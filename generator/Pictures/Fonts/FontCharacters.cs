namespace SiteGen.Pictures.Fonts;

/// <summary>Which glyph a font has for a character: its table <c>cmap</c>, in format 4, which every font has for the characters of the
/// first plane.</summary>
internal static class FontCharacters
{
    /// <returns>By character, its glyph, or 0.</returns>
    public static ushort[] Read(FontTable cmap)
    {
        for (var i = 0; i < cmap.U16(2); i++)
        {
            var entry = 4 + (8 * i);
            var isUnicode = cmap.U16(entry) == 0 || (cmap.U16(entry) == 3 && cmap.U16(entry + 2) == 1);
            var start = cmap.U32(entry + 4);
            if (!isUnicode || start > cmap.Length)
                continue;
            var table = cmap.Part(start, cmap.Length - start);
            if (table.U16(0) == 4)
                return Segments(table);
        }
        throw new InvalidDataException("The font has no table of Unicode characters in format 4.");
    }

    private static ushort[] Segments(FontTable table)
    {
        var glyphs = new ushort[char.MaxValue + 1];
        var size = table.U16(6);
        var (ends, starts, deltas, offsets) = (14, 16 + size, 16 + (2 * size), 16 + (3 * size));
        for (var segment = 0; segment < size; segment += 2)
        {
            var (first, last) = (table.U16(starts + segment), table.U16(ends + segment));
            var (delta, offset) = (table.U16(deltas + segment), table.U16(offsets + segment));
            // The last segment is a mark of the end.
            for (var character = first; character <= last && character < char.MaxValue; character++)
            {
                // The offset counts from where it is written itself.
                var glyph = offset == 0 ? character : table.U16(offsets + segment + offset + (2 * (character - first)));
                if (glyph != 0 || offset == 0)
                    glyphs[character] = (ushort)(glyph + delta);
            }
        }
        return glyphs;
    }
}
