using System.Collections.Frozen;

namespace SiteGen.Languages.Chinese;

/// <summary>Characters as Japan simplified them and nobody else did: a keyboard or a machine translation puts them into Chinese.</summary>
internal static class JapaneseForms
{
    // Each followed by what is written in simplified Chinese. None of them is in the list of standard characters (2013).
    private const string Pairs =
        "亜亚悪恶圧压囲围壱壹隠隐栄荣営营駅驿円圆塩盐応应桜樱穏稳仮假価价絵绘拡扩殻壳覚觉楽乐渇渴巻卷陥陷勧劝歓欢観观気气帰归亀龟偽伪戯戏"
        + "犠牺拠据挙举郷乡暁晓勲勋薫薰恵惠渓溪経经継继蛍萤軽轻鶏鸡撃击倹俭剣剑圏圈検检権权県县験验顕显厳严効效広广鉱矿砕碎済济斎斋剤剂雑杂"
        + "桟栈賛赞歯齿児儿実实舎舍釈释収收従从渋涩獣兽縦纵処处奨奖焼烧乗乘剰剩壌壤嬢娘浄净畳叠譲让醸酿図图酔醉髄髓斉齐摂摄専专戦战繊纤"
        + "銭钱捜搜挿插巣巢総总荘庄騒骚増增蔵藏臓脏続续対对帯带沢泽択择単单団团弾弹遅迟鋳铸庁厅聴听鎮镇転转伝传稲稻徳德読读縄绳弐贰悩恼"
        + "脳脑覇霸廃废拝拜売卖発发髪发抜拔払拂仏佛併并辺边変变豊丰毎每満满黙默訳译薬药揺摇様样謡谣頼赖覧览竜龙両两緑绿涙泪塁垒齢龄隷隶"
        + "霊灵暦历歴历錬炼労劳窓窗歩步黒黑徴征隣邻鉄铁戸户働动";

    private static readonly FrozenDictionary<char, char> Simplified = Pairs.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>What to write in Chinese; <c>null</c> for a character that is not of Japan alone.</summary>
    public static char? SimplifiedOf(char c) => Simplified.TryGetValue(c, out var plain) ? plain : null;
}
