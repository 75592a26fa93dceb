namespace SiteGen.Tests.Properties;

/// <summary>What somebody may write where something else belongs, as YAML that can stand in the place of any value.</summary>
internal static class OddValues
{
    public static readonly string[] All =
    [
        // Nothing, and other types.
        .. new[] { "~", "null", "\"\"", "''", "{}", "[]", "[[[]]]", "[~]", "{ a: b }", "{ en: x }", "{ zh: 中 }", "{ en: x, zh: 中 }" },
        .. new[] { "[a, b]", "[1, 2]", "[\"\", {}]", "{ en: { en: x }, zh: [中] }", "true", "false", "yes", "on", "!x y", "!!binary aGk=" },
        .. new[] { "!!int 3", "&a b", "*a", "? a", "!!", "%", "@", "`", "- a", "a: b: c", "{ a: 1, a: 2 }", "{ ? a }", "[a" },
        // Numbers.
        .. new[] { "0", "-0", "-1", "1e400", "1E2", "NaN", ".nan", ".inf", "-.inf", "0x1F", "0o17", "1_000", "1,000", "٩٠", "９０", "½" },
        .. new[] { "79228162514264337593543950335", "79228162514264337593543950336", "1000000000001", "999999999999", "0.0000000001" },
        .. new[] { "2147483648", "9223372036854775808", "1200", "1201", "-1000", "1001", "0.5", "00090", "+5", "5.", ".5", "1.2.3" },
        .. new[] { "[5, 10]", "[10, 5]", "[1, 79228162514264337593543950335]", "[0.1, 0.2, 0.3]" },
        // Dates and times.
        .. new[] { "9999-12", "9999-12-31", "0001-01-01", "0000", "1899-12-31", "1900", "2199-12-31", "2200", "2026-02-30", "2026-00" },
        .. new[] { "2026-13-01", "20260101", "2026-1-1", "2026-01-01T00:00:00Z", "24:00-25:00", "09:00-08:00", "00:00-23:59", "sun-mon" },
        // Blanks, and characters that mislead.
        .. new[]
        {
            "\" x\"",
            "\"x \"",
            "\"old\\n\"",
            "\"a\\nb\"",
            "\"\\t\"",
            "\" \"",
            "\"\\r\"",
            "\"\\0\"",
            "\"\\uD800\"",
            "\"\\uDC00\\uD800\"",
        },
        .. new[]
        {
            "\"\\U0001F600\"",
            "\"\\u202E10086\\u202C\"",
            "\"nine\\u00ADty\"",
            "\"\\uFFFC\"",
            "\"\\uFEFF\"",
            "\"\\u2028\"",
            "\"\\uE000\"",
        },
        .. new[] { "\"\\u2F38信\"", "\"We\\u0421hat\"", "\"\\u0301\"", "\"a\\u0301\\u0302\\u0303\"", "\"\\U000E0001\"", "\"𬱖\"", "\"ﷺ\"" },
        // Names, paths and addresses.
        .. new[]
        {
            ".",
            "..",
            "../x",
            "a/b",
            "/",
            "\"a\\\\b\"",
            "\"a:b\"",
            "con",
            "index",
            "all",
            "-",
            "--",
            "a-",
            "A",
            "ı",
            "İ",
            "ß",
            "é",
        },
        .. new[]
        {
            "https://x",
            "\"https://[::1\"",
            "\"http://例子.中国/\"",
            "https://x/ y",
            "\"javascript:alert(1)\"",
            "mailto:a@b",
            "//x",
        },
        .. new[] { "https://a.b/c", "\"https://user:pw@a.b:99999/\"", "fact:x", "\"fact:\"", "\":x\"", "guide:x#y", "page:clock", "x:y:z" },
        .. new[] { "\"*\"", "guides/*", "guides/**", "\"/\"", "a/*", "*/a", "\"#\"", "\"?\"", "lapsed/ship" },
        // What stands for something else elsewhere.
        .. new[] { "\"{value}\"", "\"{value}{value}\"", "\"{\"", "\"}\"", "\"{}\"", "\"{{ x }}\"", "\"{number-freeze}\"", "\"{around}\"" },
        .. new[] { "\"{0}\"", "\"{1}{2}\"", "<b>", "\"</script>\"", "\"&amp;\"", "\"&#0;\"", "\"**\"", "\"](x)\"", "\"[](fact:x)\"" },
        // Words of two languages.
        .. new[] { "中文", "English words", "半", "廿", "卅天", "万一", "亿亿亿亿亿", "nǐ3", "ǜ", "'", "\"’\"", "￥", "％", "half a year" },
        // Long ones.
        $"\"{new string('x', 5_000)}\"",
        $"\"{new string('中', 5_000)}\"",
        $"\"{string.Concat(Enumerable.Repeat("90 days ", 300))}\"",
        $"\"{new string('9', 400)}\"",
        $"[{string.Join(", ", Enumerable.Repeat("a", 300))}]",
        $"\"{new string('a', 300)}-{new string('b', 300)}\"",
    ];
}
