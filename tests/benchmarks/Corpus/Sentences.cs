using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>A text in both languages.</summary>
internal readonly record struct Both(string En, string Zh)
{
    public string In(string lang) => lang == "en" ? En : Zh;
}

/// <summary>Prose that says little, in both languages alike, and breaks no rule: no figure, no name, no hedge left out.</summary>
internal static class Sentences
{
    private static readonly Both[] Bank =
    [
        new(
            "Keep the old card in a phone until every account that still knows it has been changed.",
            "在所有仍然绑定旧号的账号改好之前，请把旧卡留在手机里。"
        ),
        new(
            "Write down what the screen says before you press anything, because some pages can't be opened again.",
            "按下按钮之前，先把屏幕上的文字记下来，因为有些页面之后就打不开了。"
        ),
        new(
            "Ask the member of staff to show you the form before you sign it, and take a photo of the receipt.",
            "签字之前请工作人员给你看清楚表格，并把回执拍下来保存。"
        ),
        new(
            "If a message arrives that you did not ask for, read it to the end and answer nothing.",
            "如果收到并非自己要求的短信，请先读完，不要回复任何内容。"
        ),
        new(
            "A friend who speaks the language is a great help at the counter, and so is a printed page.",
            "在柜台办理时，有会说当地语言的朋友陪同会很有帮助，带一张打印好的说明也行。"
        ),
        new(
            "Passwords belong in a place that does not depend on the phone you are about to give up.",
            "密码应当放在一个不依赖这部手机的地方，因为你很快就要换掉它。"
        ),
        new(
            "Where a page offers both a call and a chat, the call is usually the quicker way to a person.",
            "如果页面同时提供电话和在线客服，打电话通常能更快找到人工。"
        ),
        new(
            "Take your passport and the document that shows where you live, even when nobody mentioned them.",
            "请带上护照和能证明住址的文件，即使没有人提到需要它们。"
        ),
        new(
            "The new number has to receive messages before you begin, or the change stops in the middle.",
            "开始之前，新号码必须能够收到短信，否则更换会停在中途。"
        ),
        new(
            "Look for the same words in the menu; their order may change when the app is updated.",
            "请在菜单里找同样的文字；应用更新之后，它们的先后顺序可能会变。"
        ),
        new(
            "Nobody who works for a carrier will ever ask you to read out a code that was sent to you.",
            "运营商的工作人员绝不会要求你念出收到的验证码。"
        ),
        new(
            "When something looks wrong, stop, close the page and start again from the first screen.",
            "如果看起来不对劲，就停下来，关掉页面，再从首个界面重新开始。"
        ),
        new(
            "Accounts that were opened with a passport are checked by hand more often than others.",
            "用护照开立的账户，被人工审核的情况往往比其他账户更多。"
        ),
        new("Plan for a visit in the morning, since branches tend to be quieter then.", "最好安排在上午前往，那时网点往往没有那么多人。"),
        new(
            "Make a list of all the places that know the old number, beginning with those that hold money.",
            "把所有登记过旧号码的地方列成清单，从存有资金的地方开始。"
        ),
        new(
            "Some services answer only from inside the country, so do what needs a call before you travel.",
            "有些服务只能在境内拨通，所以需要打电话办理的事情请在出行之前做完。"
        ),
        new(
            "If the page is only in Chinese, compare the characters with those shown here rather than guess.",
            "如果页面只有中文，请把上面的文字与这里列出的逐字对照，不要猜测。"
        ),
        new(
            "A number that has been quiet for a long time may be given to somebody else without notice.",
            "长时间没有使用的号码，可能会在没有通知的情况下分配给别人。"
        ),
        new(
            "Do not delete the app until the other device has opened the account and shown your name.",
            "在另一台设备登录账号并显示你的姓名之前，不要卸载应用。"
        ),
        new(
            "The branch that opened the account knows its papers best, and can often mend a wrong entry.",
            "开户的网点最了解当时的资料，登记有误时往往也能更正。"
        ),
        new(
            "Keep each receipt until the next statement shows that the change has been made.",
            "每张回执都请保留到下次对账单显示更改已经完成为止。"
        ),
        new(
            "Say calmly what you want to change and why, and show the words on this page if you have to.",
            "平静地说明想更改什么以及原因，必要时把本页上的文字给对方看。"
        ),
        new(
            "There is no harm in asking twice; different desks may know different parts of the answer.",
            "多问几次没有坏处；不同的窗口可能只了解其中的不同部分。"
        ),
        new(
            "Turn on the lock for the card itself, so that a lost phone does not give the number away.",
            "请给卡本身设置密码，这样即使手机丢失，号码也不会落到别人手里。"
        ),
    ];

    /// <summary>A few sentences in a row; the same seed gives the same ones in both languages.</summary>
    public static string Paragraph(int seed, int count, string lang) =>
        string.Join(lang == "en" ? " " : "", Enumerable.Range(0, count).Select(i => One(seed + i * 5, lang)));

    public static string One(int seed, string lang) => Bank[(int)((uint)(seed * 7) % (uint)Bank.Length)].In(lang);
}
