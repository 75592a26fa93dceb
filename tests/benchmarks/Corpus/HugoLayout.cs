using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>The corpus as Hugo reads it, with templates that write the same pages as our theme, and no checks.</summary>
internal static class HugoLayout
{
    public static IEnumerable<(string Path, string Text)> Files(CorpusPlan plan)
    {
        yield return ("hugo.yaml", Config);
        foreach (var (path, text) in Templates)
            yield return ("layouts/" + path, text);
        foreach (var (name, value) in PeerData.Files(plan))
            yield return ($"data/{name}.json", PeerData.Json(value));
        yield return ("static/assets/site.css", "body { margin: 0 }\n");
        yield return ("static/assets/site.js", "// none\n");
        foreach (var lang in new[] { "en", "zh" })
        {
            var root = $"content/{lang}/";
            yield return (
                root + "_index.md",
                Front(new { title = "A Synthetic Guide", description = "What a phone number is tied to, town by town." })
                    + Sentences.Paragraph(3, 3, lang)
                    + "\n"
            );
            foreach (
                var folder in new[] { "guides" }.Concat(Enum.GetValues<EntryKind>().Select(k => k.ToString().ToLowerInvariant() + "s"))
            )
                yield return ($"{root}{folder}/_index.md", Front(new { title = folder, description = folder }));
            yield return (
                root + "facts.md",
                Front(
                    new
                    {
                        title = "Facts",
                        description = "Facts",
                        layout = "facts",
                    }
                )
            );
            foreach (var list in PeerData.Lists)
                yield return (
                    $"{root}{list}.md",
                    Front(
                        new
                        {
                            title = list,
                            description = list,
                            layout = "kind",
                            list,
                        }
                    )
                );
            for (var guide = 0; guide < plan.Guides; guide++)
            {
                var front = PeerData.GuideFront(plan, guide, lang);
                front["outputs"] = new[] { "html", "card" };
                yield return (
                    $"{root}guides/{CorpusPlan.SlugOf(guide)}.md",
                    Front(front) + GuideBody.Write(plan, guide, lang, Markup.Instance)
                );
            }
            foreach (var entry in plan.Entries)
                yield return ($"{root}{entry.Folder}/{entry.Id}.md", Front(PeerData.EntryFront(plan, entry, lang)));
        }
    }

    private static string Front(object values) => PeerData.Json(values) + "\n";

    private const string Config = """
        baseURL: https://synthetic.example/
        defaultContentLanguage: en
        defaultContentLanguageInSubdir: true
        disableKinds: [taxonomy, term, RSS]
        languages:
          en: { languageCode: en, title: A Synthetic Guide, contentDir: content/en, weight: 1 }
          zh: { languageCode: zh-Hans, title: 合成指南, contentDir: content/zh, weight: 2 }
        outputFormats: { card: { mediaType: text/html, baseName: card, isHTML: true } }
        markup: { tableOfContents: { startLevel: 2, endLevel: 2, ordered: true } }

        """;

    private static readonly (string Path, string Text)[] Templates =
    [
        (
            "_default/baseof.html",
            """
            {{ $t := index .Site.Data.ui .Site.Language.Lang }}{{ $root := printf "/%s/" .Site.Language.Lang }}<!doctype html>
            <html lang="{{ $t.tag }}" data-overdue="{{ $t.overdue }}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;; script-src &#39;self&#39;; img-src &#39;self&#39; data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
            <meta name="theme-color" content="#172120" media="(prefers-color-scheme: dark)">
            <meta name="format-detection" content="telephone=no">
            <meta name="referrer" content="no-referrer">
            <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns=&#39;http://www.w3.org/2000/svg&#39;%20viewBox=&#39;0%200%2064%2064&#39;%3E%3Cpath%20d=&#39;M16%204h22l14%2014v38a4%204%200%200%201-4%204H16a4%204%200%200%201-4-4V8a4%204%200%200%201%204-4z&#39;%20fill=&#39;%230b5f57&#39;/%3E%3Cpath%20d=&#39;M22%2032h20v18H22zM29%2032v18M35%2032v18M22%2041h20&#39;%20fill=&#39;none&#39;%20stroke=&#39;%23fff&#39;%20stroke-width=&#39;3&#39;/%3E%3C/svg%3E">
            <link rel="apple-touch-icon" href="/assets/touch.png">
            <link rel="manifest" href="/app.webmanifest">
            <title>{{ if .IsHome }}{{ $t.site }}{{ else }}{{ .Title }} - {{ $t.site }}{{ end }}</title>
            <meta name="description" content="{{ .Description }}">
            <link rel="canonical" href="{{ .Permalink }}">
            {{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Site.LanguageCode }}" href="{{ .Permalink }}">
            {{ end }}<link rel="alternate" hreflang="x-default" href="{{ .Permalink }}">
            <meta property="og:type" content="website">
            <meta property="og:site_name" content="{{ $t.site }}">
            <meta property="og:title" content="{{ .Title }} - {{ $t.site }}">
            <meta property="og:description" content="{{ .Description }}">
            <meta property="og:url" content="{{ .Permalink }}">
            <meta property="og:locale" content="{{ $t.tag }}">
            <meta name="twitter:card" content="summary">
            <link rel="stylesheet" href="/assets/site.css">
            <script src="/assets/site.js" defer></script>
            <meta name="standing" content="30" data-current="{{ $t.standings.current }}" data-due="{{ $t.standings.due }}" data-overdue="{{ $t.standings.overdue }}" data-notice="{{ $t.standings.notice }}">
            </head>
            <body>
            <a class="skip" href="#main">{{ $t.skip }}</a>
            <header class="site-header">
              <a class="site-name" href="{{ $root }}">{{ $t.site }}</a>
              {{ range .Translations }}<a class="lang-switch" href="{{ .RelPermalink }}" hreflang="{{ $t.otherTag }}" lang="{{ $t.otherTag }}" rel="alternate">{{ $t.switchTo }}</a>{{ end }}
            </header>
            <nav class="bar" aria-label="{{ $t.main }}">
              <a class="emergency" href="{{ $root }}guides/">{{ $t.emergency }}</a>
              <details class="menu">
                <summary>{{ $t.menu }}</summary>
                <ul role="list">
                  {{ $section := .Section }}{{ range $t.menuItems }}<li><a href="{{ $root }}{{ .folder }}/"{{ if eq .folder $section }} aria-current="true"{{ end }}>{{ .title }}</a></li>
                  {{ end }}
                </ul>
              </details>
            </nav>
            {{ if not .IsHome }}<nav class="breadcrumb" aria-label="{{ $t.here }}">
              <ol role="list">
                <li><a href="{{ $root }}">{{ $t.home }}</a></li>
                {{ with .CurrentSection }}{{ if and (not .IsHome) (ne . $) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}
                <li><span aria-current="page">{{ .Title }}</span></li>
              </ol>
            </nav>{{ end }}
            <main id="main" tabindex="-1">
            {{ block "main" . }}{{ end }}
            </main>
            <footer class="site-footer">
              <ul class="links" role="list">
                {{ range $t.footerItems }}<li><a href="{{ $root }}{{ .folder }}/">{{ .title }}</a></li>
                {{ end }}
              </ul>
              <p>{{ $t.license }} <a rel="license external noopener noreferrer" href="https://creativecommons.org/licenses/by/4.0/" lang="en">CC BY 4.0</a></p>
              <p>{{ $t.nothing }}</p>
            </footer>
            </body>
            </html>

            """
        ),
        (
            "guides/single.html",
            """
            {{ define "main" }}{{ $t := index .Site.Data.ui .Site.Language.Lang }}<article class="guide">
            <header class="guide-head">
            <h1>{{ .Title }}</h1>
            <p class="lead">{{ .Description }}</p>
            </header>
            <div class="scope">
              <section class="covers" aria-labelledby="covers"><h2 id="covers">{{ $t.covers }}</h2>
                <ul role="list">{{ range .Params.covers }}
                  <li>{{ . }}</li>{{ end }}
                </ul></section>
              <section class="leaves-out" aria-labelledby="leaves-out"><h2 id="leaves-out">{{ $t.leavesOut }}</h2>
                <ul role="list">{{ range .Params.leavesOut }}
                  <li>{{ . }}</li>{{ end }}
                </ul></section>
            </div>
            <nav class="toc" aria-labelledby="on-this-page">
              <h2 id="on-this-page">{{ $t.onThisPage }}</h2>
              {{ .TableOfContents }}
            </nav>
            <div class="prose">
            {{ .Content }}
            </div>
            <section class="facts-on-page" aria-labelledby="facts-on-this-page">
            <h2 id="facts-on-this-page">{{ $t.facts }}</h2>
            <p class="hint">{{ $t.factsHint }}</p>
            <div class="cards">
            {{ $page := . }}{{ range .Params.facts }}{{ partial "fact.html" (dict "id" . "site" $page.Site "used" false) }}{{ end }}</div>
            </section>
            <nav class="pager" aria-label="{{ $t.more }}">
              {{ with .NextInSection }}<a rel="prev" href="{{ .RelPermalink }}"><span>{{ $t.previous }}</span> {{ .Title }}</a>{{ end }}
              {{ with .PrevInSection }}<a rel="next" href="{{ .RelPermalink }}"><span>{{ $t.next }}</span> {{ .Title }}</a>{{ end }}
            </nav>
            </article>{{ end }}

            """
        ),
        (
            "guides/single.card.html",
            """
            {{ define "main" }}{{ $t := index .Site.Data.ui .Site.Language.Lang }}{{ $lang := .Site.Language.Lang }}{{ $page := . }}<article class="guide-card">
            <header>
            <p class="card-label">{{ $t.cardLabel }}</p>
            <h1>{{ .Title }}</h1>
            <p class="lead">{{ .Description }}</p>
            <p class="card-home">{{ $t.cardHome }} <a href="{{ .RelPermalink }}" lang="en">{{ .Permalink }}</a></p>
            </header>
            <div class="print-here" data-print="{{ $t.printCard }}"></div>
            <div class="card-columns">
            {{ with index .Site.Data.lists.hotlines (int .Params.hotline) }}<section aria-labelledby="numbers">
            <h2 id="numbers">{{ $t.numbers }}</h2>
            <div class="card-entry card-number" id="hotline-{{ .id }}" data-status="official" data-as-of="2026-04" data-review-by="2027-04-01">
              <p><strong>{{ .id }}</strong> <a data-hotline="{{ .id }}" href="tel:{{ .number }}">{{ .number }}</a> <span class="card-note">{{ $t.from }}</span></p>
              <p class="card-note">{{ index .text $lang }}</p>
              <p class="standing"><span class="status" data-status="official">{{ $t.known }}</span> <span class="as-of">{{ $t.standing }}</span></p>
            </div>
            </section>{{ end }}
            {{ with index .Site.Data.procedures .Params.steps }}<section aria-labelledby="steps">
            <h2 id="steps">{{ $t.steps }}</h2>
            <div class="card-entry procedure" id="procedure-{{ $page.Params.steps }}" data-status="stated" data-as-of="2026-04" data-review-by="2026-10-01">
              <p><strong><a href="/{{ $lang }}/procedures/{{ $page.Params.steps }}/">{{ index .title $lang }}</a></strong></p>
              <p class="card-note">{{ $t.needs }} {{ $t.needed }}</p>
              <ol class="card-path" data-procedure="{{ $page.Params.steps }}" role="list">
            {{ range .steps }}    <li data-action="tap"><span class="do">{{ $t.tap }}</span> <span class="ui" lang="zh-Hans">{{ .zh }}</span>{{ if eq $lang "en" }} <span class="gloss"><span lang="en">{{ .en }}</span></span>{{ end }}</li>
            {{ end }}  </ol>
              <p class="standing"><span class="status" data-status="stated">{{ $t.known }}</span> <span class="as-of">{{ $t.standing }}</span></p>
            </div>
            </section>{{ end }}
            <section aria-labelledby="facts">
            <h2 id="facts">{{ $t.known }}</h2>
            {{ range .Params.facts }}{{ $id := . }}{{ with index $page.Site.Data.facts . }}<div class="card-entry" id="fact-{{ $id }}" data-fact="{{ $id }}" data-status="{{ .status }}" data-as-of="2026-04" data-review-by="2027-04-01">
              <p>{{ index .statement $lang | safeHTML }}</p>
              <p class="standing"><span class="status" data-status="{{ .status }}">{{ index .label $lang }}</span> <span class="as-of">{{ $t.standing }}</span></p>
            </div>
            {{ end }}{{ end }}</section>
            </div>
            <footer>
            <p>{{ $t.cardMore }}</p>
            </footer>
            </article>{{ end }}

            """
        ),
        (
            "_default/single.html",
            """
            {{ define "main" }}{{ $t := index .Site.Data.ui .Site.Language.Lang }}{{ $page := . }}<h1>{{ .Title }} <span class="alt-name" lang="{{ $t.otherTag }}">{{ .Params.other }}</span></h1>
            <p class="lead">{{ .Description }}</p>
            {{ with .Params.procedures }}<h2 id="steps">{{ $t.steps }}</h2>
            {{ range . }}{{ partial "procedure.html" (dict "id" . "site" $page.Site) }}{{ end }}{{ end }}
            {{ with .Params.facts }}<h2 id="facts">{{ $t.known }}</h2>
            <div class="cards">{{ range . }}{{ partial "fact.html" (dict "id" . "site" $page.Site "used" false) }}{{ end }}</div>{{ end }}
            {{ with .Params.mentioned }}<section class="mentioned-in" aria-labelledby="mentioned-in">
            <h2 id="mentioned-in">{{ $t.mentioned }}</h2>
            <ul>{{ range . }}
              <li><a href="{{ .href }}">{{ .title }}</a></li>{{ end }}
            </ul>
            </section>{{ end }}{{ end }}

            """
        ),
        (
            "_default/list.html",
            """
            {{ define "main" }}<h1>{{ .Title }}</h1>
            <p class="lead">{{ .Description }}</p>
            <ul class="entry two" role="list">{{ range .RegularPages }}
              <li><a href="{{ .RelPermalink }}">{{ .Title }} {{ with .Params.other }}<span class="alt-name">{{ . }}</span> {{ end }}<span>{{ .Description }}</span></a></li>{{ end }}
            </ul>{{ end }}

            """
        ),
        (
            "index.html",
            """
            {{ define "main" }}{{ $t := index .Site.Data.ui .Site.Language.Lang }}<h1>{{ $t.site }}</h1>
            <div class="prose">
            {{ .Content }}
            </div>
            <h2 id="more-guides">{{ $t.more }}</h2>
            <ul class="entry two" role="list">{{ range (.Site.GetPage "/guides").RegularPages }}
              <li><a href="{{ .RelPermalink }}">{{ .Title }} <span>{{ .Description }}</span></a></li>{{ end }}
            </ul>{{ end }}

            """
        ),
        (
            "_default/facts.html",
            """
            {{ define "main" }}<h1>{{ .Title }}</h1>
            <div class="cards">
            {{ $page := . }}{{ range $id, $_ := .Site.Data.facts }}{{ partial "fact.html" (dict "id" $id "site" $page.Site "used" true) }}{{ end }}</div>{{ end }}

            """
        ),
        (
            "_default/kind.html",
            """
            {{ define "main" }}{{ $lang := .Site.Language.Lang }}<h1>{{ .Title }}</h1>
            {{ range index .Site.Data.lists .Params.list }}<article class="hotline" id="{{ .id }}"><p class="hotline-number">{{ .number }}</p><p>{{ index .text $lang }}</p></article>
            {{ end }}{{ end }}

            """
        ),
        (
            "404.html",
            """
            {{ define "main" }}<h1>404</h1>{{ end }}

            """
        ),
        (
            "partials/fact.html",
            """
            {{ $lang := .site.Language.Lang }}{{ $t := index .site.Data.ui $lang }}{{ $fact := index .site.Data.facts .id }}{{ with $fact }}<article class="fact-card" id="fact-{{ $.id }}" data-fact="{{ $.id }}" data-status="{{ .status }}" data-as-of="2026-04" data-review-by="2027-04-01">
              <p class="statement">{{ index .statement $lang | safeHTML }}</p>
              <p class="standing"><span class="status" data-status="{{ .status }}">{{ index .label $lang }}</span> <span class="as-of">{{ $t.standing }}</span> <span class="verified">{{ $t.verified }}</span> <span class="due">{{ $t.due }}</span></p>
            <p class="sources-line">{{ $t.source }}<a href="/{{ $lang }}/sources/#{{ .source }}">{{ index .sourceTitle $lang }}</a></p>
              <p class="about-line">{{ $t.about }}<a href="/{{ $lang }}/{{ .about }}/">{{ index .aboutTitle $lang }}</a></p>
              {{ if $.used }}<p class="about-line">{{ $t.used }}{{ range $i, $link := index .used $lang }}{{ if $i }}; {{ end }}<a href="{{ $link.href }}">{{ $link.title }}</a>{{ end }}</p>{{ end }}
            </article>
            {{ end }}
            """
        ),
        (
            "partials/procedure.html",
            """
            {{ $lang := .site.Language.Lang }}{{ $t := index .site.Data.ui $lang }}{{ with index .site.Data.procedures .id }}<div class="procedure" id="procedure-{{ $.id }}" data-status="stated" data-as-of="2026-04" data-review-by="2026-10-01">
              <p class="procedure-title"><a href="/{{ $lang }}/procedures/{{ $.id }}/">{{ index .title $lang }}</a></p>
              <dl class="procedure-facts">
                <div><dt>{{ $t.inApp }}</dt> <dd><a href="/{{ $lang }}/apps/{{ .app }}/">{{ index .name $lang }}</a></dd></div>
                <div><dt>{{ $t.needs }}</dt> <dd>{{ $t.needed }}</dd></div>
              </dl>
              <ol class="steps" data-procedure="{{ $.id }}" role="list">
            {{ range .steps }}    <li data-action="tap"><span class="do">{{ $t.tap }}</span> <span class="ui" lang="zh-Hans">{{ .zh }}</span>{{ if eq $lang "en" }} <span class="gloss"><span lang="en">{{ .en }}</span> <span class="pinyin" lang="zh-Latn-pinyin">{{ .pinyin }}</span></span>{{ end }}</li>
            {{ end }}  </ol>
              <p class="standing"><span class="status" data-status="stated">Stated</span> <span class="as-of">{{ $t.standing }}</span> <span class="verified">{{ $t.verified }}</span> <span class="due">{{ $t.due }}</span></p>
            </div>
            {{ end }}
            """
        ),
        ("shortcodes/steps.html", """{{ partial "procedure.html" (dict "id" (.Get 0) "site" .Site) }}"""),
        (
            "shortcodes/note.html",
            """
            {{ $t := index .Site.Data.ui .Site.Language.Lang }}<div class="callout note" role="note"><p class="callout-label">{{ $t.note }}</p>{{ .Inner | markdownify }}</div>
            """
        ),
    ];

    private sealed class Markup : IMarkup
    {
        public static readonly Markup Instance = new();

        public string Fact(FactPlan fact, string lang, bool withWords) => $"[{fact.Value.In(lang)}](#fact-{fact.Id})";

        public string Entry(Entry entry, string lang) => $"[{CorpusPlan.Title(entry).In(lang)}](/{lang}/{entry.Folder}/{entry.Id}/)";

        public string Hotline(int hotline, string lang) =>
            $"[{CorpusPlan.HotlineNumber(hotline)}](tel:{CorpusPlan.HotlineNumber(hotline)})";

        public string Term(int term, string lang) =>
            $"[{new Both(Names.Term(term).En, Names.Term(term).Zh).In(lang)}](/{lang}/glossary/#{CorpusPlan.TermId(term)})";

        public string Guide(int guide, string lang) =>
            $"[{CorpusPlan.TitleOf(guide).In(lang)}](/{lang}/guides/{CorpusPlan.SlugOf(guide)}/)";

        public string Steps(Entry procedure, string lang) => $"{{{{< steps {procedure.Id} >}}}}";

        public string Note(string text) => $"{{{{< note >}}}}{text}{{{{< /note >}}}}";
    }
}
