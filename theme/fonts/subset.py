"""Makes NotoSansSC-Bold.ttf, the one font that pictures for sharing are drawn with. See README.md beside this file.

    python3 subset.py NotoSansCJK-Bold.ttc NotoSansSC-Bold.ttf
"""
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

# Marks that Chinese sets a full em wide and English does not: the English ones, which the collection's Japanese font has,
# are put where no character is, at U+E000 and the last byte of theirs.
ENGLISH_MARKS = [0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026]
PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ"
RANGES = [(0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2016), (0x2018, 0x201A), (0x201C, 0x201E), (0x2020, 0x2022), (0x2025, 0x2027), (0x2030, 0x2030), (0x2032, 0x2033), (0x2035, 0x2035), (0x2039, 0x203B), (0x20AC, 0x20AC), (0x2103, 0x2103), (0x2116, 0x2116), (0x2121, 0x2122),
          (0x2160, 0x216B), (0x2190, 0x2193), (0x2212, 0x2212), (0x2460, 0x2473), (0x3000, 0x3015), (0xFF01, 0xFF5E), (0xFFE5, 0xFFE5)]


def characters():
    """GB 2312, levels 1 and 2; Latin with the marks of pinyin; punctuation, digits and signs of both languages."""
    hanzi = {bytes([row, cell]).decode("gb2312", "ignore") for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)}
    hanzi.discard("")
    assert len(hanzi) == 6763
    return {ord(c) for c in hanzi} | {ord(c) for c in PINYIN + PINYIN.upper()} | {c for first, last in RANGES for c in range(first, last + 1)}


def kerning(font, glyphs):
    """What the font's own kerning says of pairs of these glyphs."""
    pairs = {}
    table = font["GPOS"].table
    lookups = {i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex}
    for lookup in (table.LookupList.Lookup[i] for i in sorted(lookups)):
        subtables = [s.ExtSubTable if s.LookupType == 9 else s for s in lookup.SubTable]
        covered = {id(s): {glyph: place for place, glyph in enumerate(s.Coverage.glyphs)} for s in subtables if s.LookupType == 2}
        single = {(id(s), left): {r.SecondGlyph: r.Value1 for r in s.PairSet[place].PairValueRecord} for s in subtables if id(s) in covered and s.Format == 1 for left, place in covered[id(s)].items()}
        for left in glyphs:
            for right in glyphs:
                for s in (s for s in subtables if left in covered.get(id(s), ())):
                    if s.Format == 1:
                        if right not in single[id(s), left]:
                            continue
                        value = single[id(s), left][right]
                    else:
                        value = s.Class1Record[s.ClassDef1.classDefs.get(left, 0)].Class2Record[s.ClassDef2.classDefs.get(right, 0)].Value1
                    if value and getattr(value, "XAdvance", 0):
                        pairs[left, right] = value.XAdvance
                    break
    return pairs


def main(collection, target):
    fonts = {font["name"].getDebugName(4): font for font in TTCollection(collection).fonts}
    font, japanese = fonts["Noto Sans CJK SC Bold"], fonts["Noto Sans CJK JP Bold"]
    cmap = {code: glyph for code, glyph in font.getBestCmap().items() if code in characters()}
    missing = sorted(chr(code) for code in characters() if code not in cmap)
    print("not in the font:", " ".join(missing) or "nothing")
    for code in ENGLISH_MARKS:
        cmap[0xE000 + (code & 0xFF)] = japanese.getBestCmap()[code]
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format != 14:
            table.cmap = dict(cmap)

    latin = sorted({glyph for code, glyph in cmap.items() if code < 0x250 or 0xE000 <= code < 0xE100})
    pairs = kerning(font, latin)

    options = Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 7, 13, 14], drop_tables=["GPOS", "GSUB", "BASE", "VORG", "vmtx", "vhea", "GDEF"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=cmap)
    subsetter.subset(font)

    # Curves of the third degree to such of the second, at most one thousandth of an em apart.
    outlines, order = font.getGlyphSet(), font.getGlyphOrder()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        font["glyf"].glyphs[name] = pen.glyph()
    del font["CFF "]
    font.sfntVersion = "\0\1\0\0"
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ["maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"]:
        setattr(maxp, field, 1 if field == "maxZones" else 0)
    post = font["post"]
    post.formatType, post.extraNames, post.mapping = 3.0, [], {}

    kept = set(order)
    kern, table = newTable("kern"), KernTable_format_0()
    table.coverage, table.tupleIndex, table.apple = 1, None, False
    table.kernTable = {pair: value for pair, value in pairs.items() if kept.issuperset(pair)}
    kern.version, kern.kernTables = 0, [table]
    font["kern"] = kern

    font.recalcTimestamp = False
    font.save(target)
    print(len(order), "glyphs,", len(table.kernTable), "pairs of kerning")


main(*sys.argv[1:])
