// The Nu Html Checker, the one that validator.w3.org runs, over every HTML, CSS and SVG file of the site: no error.
// Usage: node validate.js OUTPUT
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(process.argv[2]);
const jar = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

const files = readdirSync(root, { recursive: true }).filter((name) => /\.(html|css|svg)$/.test(name)).map((name) => join(root, name));

// Warnings that are wrong here: a file opened from a disk has no origin that 'self' could mean, and a list without
// markers is no list to some screen readers unless its role says so. 'paint-order' is of SVG 2, which the checker of styles does not know.
const wrong = [/^Resource violates Content Security Policy/, /^The “list” role is unnecessary/, /^CSS: “paint-order”/];

// What can't fail proves nothing: a mistake in each kind of file must be found.
const planted = {
  "planted.html": "<!doctype html><html lang=en><title>Planted</title><p><div id=a></div></p><b id=a>",
  "planted.css": "p { colour: red }",
  "planted.svg": "<svg xmlns='http://www.w3.org/2000/svg'><circle radius='1'/></svg>",
};
const folder = mkdtempSync(join(tmpdir(), "planted-"));
for (const [name, text] of Object.entries(planted)) writeFileSync(join(folder, name), text);

const switches = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg"];
const all = [...files, ...Object.keys(planted).map((name) => join(folder, name))];
const run = spawnSync("java", ["-jar", jar, ...switches, ...all], { encoding: "utf8", maxBuffer: 1 << 28 });
rmSync(folder, { recursive: true });
if (run.error || run.status !== 0) throw run.error ?? new Error(run.stderr);

const { messages } = JSON.parse(run.stdout);
const place = (m) => fileURLToPath(m.url);
for (const name of Object.keys(planted)) {
  if (!messages.some((m) => m.type === "error" && place(m) === join(folder, name)))
    throw new Error(`The mistake in ${name} was not found.`);
}

const ours = messages.filter((m) => place(m).startsWith(root) && !wrong.some((pattern) => pattern.test(m.message)));
const errors = ours.filter((m) => m.type !== "info");
for (const m of errors) console.log(`${relative(root, place(m))}:${m.lastLine ?? 0}: ${m.message}`);
const warnings = new Map();
for (const m of ours.filter((m) => m.type === "info")) warnings.set(m.message, [...(warnings.get(m.message) ?? []), m]);
for (const [message, same] of warnings) {
  const where = `${relative(root, place(same[0]))}:${same[0].lastLine}`;
  console.log(`warning, ${same.length} times, first in ${where}: ${message}`);
}
console.log(`${files.length} files, ${errors.length} errors.`);
process.exit(errors.length === 0 && files.length > 80 ? 0 : 1);
