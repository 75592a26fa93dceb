using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>The corpus as Eleventy reads it: the same Markdown, data and frame as Hugo's, in Nunjucks.</summary>
internal static class EleventyLayout
{
    public static IEnumerable<(string Path, string Text)> Files(CorpusPlan plan)
    {
        yield return ("eleventy.config.js", Config);
        yield return ("package.json", "{ \"private\": true, \"type\": \"commonjs\" }\n");
        foreach (var (path, text) in Templates)
            yield return ("_includes/" + path, text);
        foreach (var (name, value) in PeerData.Files(plan))
            yield return ($"_data/{name}.json", PeerData.Json(value));
        yield return ("assets/site.css", "body { margin: 0 }\n");
        yield return ("assets/site.js", "// none\n");
        foreach (var lang in new[] { "en", "zh" })
        {
            yield return ($"{lang}/{lang}.json", PeerData.Json(new { lang }));
            yield return (
                $"{lang}/index.md",
                Front(
                    new
                    {
                        title = "A Synthetic Guide",
                        description = "What a phone number is tied to, town by town.",
                        layout = "list.njk",
                        list = "guides",
                    }
                )
                    + Sentences.Paragraph(3, 3, lang)
                    + "\n"
            );
            foreach (
                var folder in new[] { "guides" }.Concat(Enum.GetValues<EntryKind>().Select(k => k.ToString().ToLowerInvariant() + "s"))
            )
            {
                yield return (
                    $"{lang}/{folder}/index.md",
                    Front(
                        new
                        {
                            title = folder,
                            description = folder,
                            layout = "list.njk",
                            list = folder,
                        }
                    )
                );
                yield return (
                    $"{lang}/{folder}/{folder}.json",
                    PeerData.Json(new { section = folder, layout = folder == "guides" ? "guide.njk" : "entry.njk" })
                );
            }
            yield return (
                $"{lang}/facts.md",
                Front(
                    new
                    {
                        title = "Facts",
                        description = "Facts",
                        layout = "facts.njk",
                    }
                )
            );
            foreach (var list in PeerData.Lists)
                yield return (
                    $"{lang}/{list}.md",
                    Front(
                        new
                        {
                            title = list,
                            description = list,
                            layout = "kind.njk",
                            list,
                        }
                    )
                );
            yield return (
                $"{lang}/cards.njk",
                Front(
                    new
                    {
                        pagination = new
                        {
                            data = $"collections.{lang}-guides",
                            size = 1,
                            alias = "guide",
                        },
                        permalink = "{{ guide.url }}card/index.html",
                        layout = "card.njk",
                        section = "guides",
                        eleventyComputed = new
                        {
                            title = "{{ guide.data.title }}: {{ ui[lang].card }}",
                            description = "{{ guide.data.description }}",
                        },
                    }
                )
            );
            for (var guide = 0; guide < plan.Guides; guide++)
            {
                var front = PeerData.GuideFront(plan, guide, lang);
                front["tags"] = $"{lang}-guides";
                yield return (
                    $"{lang}/guides/{CorpusPlan.SlugOf(guide)}.md",
                    Front(Renamed(front)) + GuideBody.Write(plan, guide, lang, Markup.Instance)
                );
            }
            foreach (var entry in plan.Entries)
            {
                var front = PeerData.EntryFront(plan, entry, lang);
                front["tags"] = $"{lang}-{entry.Folder}";
                yield return ($"{lang}/{entry.Folder}/{entry.Id}.md", Front(Renamed(front)));
            }
        }
    }

    // Data files and front matter share one name space in Eleventy.
    private static Dictionary<string, object> Renamed(Dictionary<string, object> front) =>
        front.ToDictionary(f => f.Key is "facts" or "procedures" ? f.Key + "Here" : f.Key, f => f.Value);

    private static string Front(object values) => "---json\n" + PeerData.Json(values) + "---\n\n";

    private const string Config = """
        const ids = (md) => md.core.ruler.push("heading-ids", (state) => {
          state.tokens.forEach((token, i) => {
            if (token.type !== "inline" || state.tokens[i - 1]?.type !== "heading_open") return;
            const last = token.children[token.children.length - 1];
            const match = /\s*\{#([a-z0-9-]+)\}$/.exec(last?.content ?? "");
            if (!match) return;
            last.content = last.content.slice(0, match.index);
            state.tokens[i - 1].attrSet("id", match[1]);
          });
        });
        const procedures = require("./_data/procedures.json");
        const ui = require("./_data/ui.json");
        const steps = (id, lang) => {
          const [p, t] = [procedures[id], ui[lang]];
          const gloss = (step) => lang === "en" ? ` <span class="gloss"><span lang="en">${step.en}</span> <span class="pinyin" lang="zh-Latn-pinyin">${step.pinyin}</span></span>` : "";
          const items = p.steps.map((step) => `    <li data-action="tap"><span class="do">${t.tap}</span> <span class="ui" lang="zh-Hans">${step.zh}</span>${gloss(step)}</li>\n`).join("");
          return `<div class="procedure" id="procedure-${id}" data-status="stated" data-as-of="2026-04" data-review-by="2026-10-01">
          <p class="procedure-title"><a href="/${lang}/procedures/${id}/">${p.title[lang]}</a></p>
          <dl class="procedure-facts">
            <div><dt>${t.inApp}</dt> <dd><a href="/${lang}/apps/${p.app}/">${p.name[lang]}</a></dd></div>
            <div><dt>${t.needs}</dt> <dd>${t.needed}</dd></div>
          </dl>
          <ol class="steps" data-procedure="${id}" role="list">
        ${items}  </ol>
          <p class="standing"><span class="status" data-status="stated">Stated</span> <span class="as-of">${t.standing}</span> <span class="verified">${t.verified}</span> <span class="due">${t.due}</span></p>
        </div>`;
        };
        module.exports = (config) => {
          config.addShortcode("steps", steps);
          config.amendLibrary("md", ids);
          config.addPassthroughCopy("assets");
          config.addFilter("inOrder", (pages) => [...(pages ?? [])].sort((a, b) => (a.data.weight ?? 0) - (b.data.weight ?? 0)));
          return { dir: { includes: "_includes" } };
        };

        """;

    private static readonly (string Path, string Text)[] Templates =
    [
        (
            "base.njk",
            """
            {% set t = ui[lang] %}{% set root = "/" + lang + "/" %}<!doctype html>
            <html lang="{{ t.tag }}" data-overdue="{{ t.overdue }}">
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
            <title>{{ title }} - {{ t.site }}</title>
            <meta name="description" content="{{ description }}">
            <link rel="canonical" href="https://synthetic.example{{ page.url }}">
            {% for tag in ["en", "zh"] %}<link rel="alternate" hreflang="{{ ui[tag].tag }}" href="https://synthetic.example/{{ tag }}{{ page.url | replace("/en/", "/") | replace("/zh/", "/") }}">
            {% endfor %}<meta property="og:type" content="website">
            <meta property="og:site_name" content="{{ t.site }}">
            <meta property="og:title" content="{{ title }} - {{ t.site }}">
            <meta property="og:description" content="{{ description }}">
            <meta property="og:url" content="https://synthetic.example{{ page.url }}">
            <meta property="og:locale" content="{{ t.tag }}">
            <meta name="twitter:card" content="summary">
            <link rel="stylesheet" href="/assets/site.css">
            <script src="/assets/site.js" defer></script>
            <meta name="standing" content="30" data-current="{{ t.standings.current }}" data-due="{{ t.standings.due }}" data-overdue="{{ t.standings.overdue }}" data-notice="{{ t.standings.notice }}">
            </head>
            <body>
            <a class="skip" href="#main">{{ t.skip }}</a>
            <header class="site-header">
              <a class="site-name" href="{{ root }}">{{ t.site }}</a>
              <a class="lang-switch" href="{{ page.url | replace(root, "/" + t.other + "/") }}" hreflang="{{ t.otherTag }}" lang="{{ t.otherTag }}" rel="alternate">{{ t.switchTo }}</a>
            </header>
            <nav class="bar" aria-label="{{ t.main }}">
              <a class="emergency" href="{{ root }}guides/">{{ t.emergency }}</a>
              <details class="menu">
                <summary>{{ t.menu }}</summary>
                <ul role="list">
                  {% for link in t.menuItems %}<li><a href="{{ root }}{{ link.folder }}/"{% if link.folder == section %} aria-current="true"{% endif %}>{{ link.title }}</a></li>
                  {% endfor %}
                </ul>
              </details>
            </nav>
            <nav class="breadcrumb" aria-label="{{ t.here }}">
              <ol role="list">
                <li><a href="{{ root }}">{{ t.home }}</a></li>
                {% if section %}<li><a href="{{ root }}{{ section }}/">{{ section }}</a></li>{% endif %}
                <li><span aria-current="page">{{ title }}</span></li>
              </ol>
            </nav>
            <main id="main" tabindex="-1">
            {% block main %}{% endblock %}
            </main>
            <footer class="site-footer">
              <ul class="links" role="list">
                {% for link in t.footerItems %}<li><a href="{{ root }}{{ link.folder }}/">{{ link.title }}</a></li>
                {% endfor %}
              </ul>
              <p>{{ t.license }} <a rel="license external noopener noreferrer" href="https://creativecommons.org/licenses/by/4.0/" lang="en">CC BY 4.0</a></p>
              <p>{{ t.nothing }}</p>
            </footer>
            </body>
            </html>

            """
        ),
        (
            "parts.njk",
            """
            {% macro fact(id, facts, t, lang, used) %}{% set f = facts[id] %}<article class="fact-card" id="fact-{{ id }}" data-fact="{{ id }}" data-status="{{ f.status }}" data-as-of="2026-04" data-review-by="2027-04-01">
              <p class="statement">{{ f.statement[lang] | safe }}</p>
              <p class="standing"><span class="status" data-status="{{ f.status }}">{{ f.label[lang] }}</span> <span class="as-of">{{ t.standing }}</span> <span class="verified">{{ t.verified }}</span> <span class="due">{{ t.due }}</span></p>
            <p class="sources-line">{{ t.source }}<a href="/{{ lang }}/sources/#{{ f.source }}">{{ f.sourceTitle[lang] }}</a></p>
              <p class="about-line">{{ t.about }}<a href="/{{ lang }}/{{ f.about }}/">{{ f.aboutTitle[lang] }}</a></p>
              {% if used %}<p class="about-line">{{ t.used }}{% for link in f.used[lang] %}{% if not loop.first %}; {% endif %}<a href="{{ link.href }}">{{ link.title }}</a>{% endfor %}</p>{% endif %}
            </article>
            {% endmacro %}
            """
        ),
        (
            "guide.njk",
            """
            {% extends "base.njk" %}{% import "parts.njk" as parts %}{% block main %}{% set t = ui[lang] %}<article class="guide">
            <header class="guide-head">
            <h1>{{ title }}</h1>
            <p class="lead">{{ description }}</p>
            </header>
            <div class="scope">
              <section class="covers" aria-labelledby="covers"><h2 id="covers">{{ t.covers }}</h2>
                <ul role="list">{% for line in covers %}
                  <li>{{ line }}</li>{% endfor %}
                </ul></section>
              <section class="leaves-out" aria-labelledby="leaves-out"><h2 id="leaves-out">{{ t.leavesOut }}</h2>
                <ul role="list">{% for line in leavesOut %}
                  <li>{{ line }}</li>{% endfor %}
                </ul></section>
            </div>
            <div class="prose">
            {{ content | safe }}
            </div>
            <section class="facts-on-page" aria-labelledby="facts-on-this-page">
            <h2 id="facts-on-this-page">{{ t.facts }}</h2>
            <p class="hint">{{ t.factsHint }}</p>
            <div class="cards">
            {% for id in factsHere %}{{ parts.fact(id, facts, t, lang, false) }}{% endfor %}</div>
            </section>
            </article>{% endblock %}

            """
        ),
        (
            "card.njk",
            """
            {% extends "base.njk" %}{% block main %}{% set t = ui[lang] %}{% set d = guide.data %}{% set line = lists.hotlines[d.hotline] %}<article class="guide-card">
            <header>
            <p class="card-label">{{ t.cardLabel }}</p>
            <h1>{{ d.title }}</h1>
            <p class="lead">{{ d.description }}</p>
            <p class="card-home">{{ t.cardHome }} <a href="{{ guide.url }}" lang="en">https://synthetic.example{{ guide.url }}</a></p>
            </header>
            <div class="print-here" data-print="{{ t.printCard }}"></div>
            <div class="card-columns">
            <section aria-labelledby="numbers">
            <h2 id="numbers">{{ t.numbers }}</h2>
            <div class="card-entry card-number" id="hotline-{{ line.id }}" data-status="official" data-as-of="2026-04" data-review-by="2027-04-01">
              <p><strong>{{ line.id }}</strong> <a data-hotline="{{ line.id }}" href="tel:{{ line.number }}">{{ line.number }}</a> <span class="card-note">{{ t.from }}</span></p>
              <p class="card-note">{{ line.text[lang] }}</p>
              <p class="standing"><span class="status" data-status="official">{{ t.known }}</span> <span class="as-of">{{ t.standing }}</span></p>
            </div>
            </section>
            {% set p = procedures[d.steps] %}<section aria-labelledby="steps">
            <h2 id="steps">{{ t.steps }}</h2>
            <div class="card-entry procedure" id="procedure-{{ d.steps }}" data-status="stated" data-as-of="2026-04" data-review-by="2026-10-01">
              <p><strong><a href="/{{ lang }}/procedures/{{ d.steps }}/">{{ p.title[lang] }}</a></strong></p>
              <p class="card-note">{{ t.needs }} {{ t.needed }}</p>
              <ol class="card-path" data-procedure="{{ d.steps }}" role="list">
            {% for step in p.steps %}    <li data-action="tap"><span class="do">{{ t.tap }}</span> <span class="ui" lang="zh-Hans">{{ step.zh }}</span>{% if lang == "en" %} <span class="gloss"><span lang="en">{{ step.en }}</span></span>{% endif %}</li>
            {% endfor %}  </ol>
              <p class="standing"><span class="status" data-status="stated">{{ t.known }}</span> <span class="as-of">{{ t.standing }}</span></p>
            </div>
            </section>
            <section aria-labelledby="facts">
            <h2 id="facts">{{ t.known }}</h2>
            {% for id in d.factsHere %}{% set f = facts[id] %}<div class="card-entry" id="fact-{{ id }}" data-fact="{{ id }}" data-status="{{ f.status }}" data-as-of="2026-04" data-review-by="2027-04-01">
              <p>{{ f.statement[lang] | safe }}</p>
              <p class="standing"><span class="status" data-status="{{ f.status }}">{{ f.label[lang] }}</span> <span class="as-of">{{ t.standing }}</span></p>
            </div>
            {% endfor %}</section>
            </div>
            <footer>
            <p>{{ t.cardMore }}</p>
            </footer>
            </article>{% endblock %}

            """
        ),
        (
            "entry.njk",
            """
            {% extends "base.njk" %}{% import "parts.njk" as parts %}{% block main %}{% set t = ui[lang] %}<h1>{{ title }} <span class="alt-name" lang="{{ t.otherTag }}">{{ other }}</span></h1>
            <p class="lead">{{ description }}</p>
            {% if proceduresHere.length %}<h2 id="steps">{{ t.steps }}</h2>
            {% for id in proceduresHere %}{% steps id, lang %}{% endfor %}{% endif %}
            {% if factsHere.length %}<h2 id="facts">{{ t.known }}</h2>
            <div class="cards">{% for id in factsHere %}{{ parts.fact(id, facts, t, lang, false) }}{% endfor %}</div>{% endif %}
            {% if mentioned.length %}<section class="mentioned-in" aria-labelledby="mentioned-in">
            <h2 id="mentioned-in">{{ t.mentioned }}</h2>
            <ul>{% for link in mentioned %}
              <li><a href="{{ link.href }}">{{ link.title }}</a></li>{% endfor %}
            </ul>
            </section>{% endif %}{% endblock %}

            """
        ),
        (
            "list.njk",
            """
            {% extends "base.njk" %}{% block main %}<h1>{{ title }}</h1>
            {{ content | safe }}
            <ul class="entry two" role="list">{% for entry in collections[lang + "-" + list] | inOrder %}
              <li><a href="{{ entry.url }}">{{ entry.data.title }} <span>{{ entry.data.description }}</span></a></li>{% endfor %}
            </ul>{% endblock %}

            """
        ),
        (
            "facts.njk",
            """
            {% extends "base.njk" %}{% import "parts.njk" as parts %}{% block main %}<h1>{{ title }}</h1>
            <div class="cards">
            {% for id, fact in facts %}{{ parts.fact(id, facts, ui[lang], lang, true) }}{% endfor %}</div>{% endblock %}

            """
        ),
        (
            "kind.njk",
            """
            {% extends "base.njk" %}{% block main %}<h1>{{ title }}</h1>
            {% for entry in lists[list] %}<article class="hotline" id="{{ entry.id }}"><p class="hotline-number">{{ entry.number }}</p><p>{{ entry.text[lang] }}</p></article>
            {% endfor %}{% endblock %}

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

        public string Steps(Entry procedure, string lang) => $"{{% steps \"{procedure.Id}\", \"{lang}\" %}}";

        public string Note(string text) => $"<div class=\"callout note\" role=\"note\">\n\n{text}\n\n</div>";
    }
}
