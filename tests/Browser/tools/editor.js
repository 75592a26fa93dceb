// The YAML language server, which VS Code and other editors ask: with the settings of .vscode/ it takes every file of data/, marks planted
// mistakes at their line, and completes keys, words and ids. Argument: the folder of the site.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const rpc = require("vscode-jsonrpc/node");
const root = resolve(process.argv[2]);
const giveUp = 60_000;

const program = require.resolve("yaml-language-server/bin/yaml-language-server");
const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const link = rpc.createMessageConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
const schemas = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"))["yaml.schemas"];
const settings = { yaml: { schemas, validate: true, completion: true, hover: true, schemaStore: { enable: false } } };
const told = new Map();
link.onRequest("workspace/configuration", (asked) => asked.items.map((item) => settings[item.section] ?? null));
link.onRequest("client/registerCapability", () => null);
link.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => told.get(uri)?.(diagnostics));
link.listen();
const rootUri = pathToFileURL(root).href;
await link.sendRequest("initialize", {
  processId: process.pid,
  rootUri,
  workspaceFolders: [{ uri: rootUri, name: "site" }],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ["markdown"] } },
  },
});
link.sendNotification("initialized", {});
link.sendNotification("workspace/didChangeConfiguration", { settings });

/** Opens a text as if it were a file of the site, and waits until the server has said of it what is expected; gives what it said last. */
function open(path, text, isExpected) {
  const uri = `${rootUri}/${path}`;
  return new Promise((said) => {
    let last = null;
    const end = () => said({ uri, marks: last, isRight: last !== null && isExpected(last) });
    const timer = setTimeout(end, giveUp);
    told.set(uri, (marks) => {
      last = marks;
      if (isExpected(marks)) (clearTimeout(timer), end());
    });
    link.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  });
}

const close = (uri) => (told.delete(uri), link.sendNotification("textDocument/didClose", { textDocument: { uri } }));
const lineOf = (text, offset) => text.slice(0, offset).split("\n").length - 1;
/** The files of the site that a pattern means, as data/facts/*.yaml; in order. */
function filesOf(pattern) {
  const [folder, ending] = pattern.split("*");
  if (ending === undefined) return [pattern];
  return readdirSync(join(root, folder)).filter((name) => name.endsWith(ending)).sort().map((name) => folder + name);
}
const read = (path) => readFileSync(join(root, path), "utf8");
let plants = 0;
let ran = 0;
let failed = 0;
function tell(isRight, what, found) {
  ran++;
  if (isRight) return;
  failed++;
  console.log(`${what}: ${found}`);
}

/** A file of a folder of data/, some line of it replaced; '|' is where the mark, or the cursor, has to be. */
function planted(folder, find, line) {
  const file = filesOf(`data/${folder}/*.yaml`).find((path) => find.test(read(path)));
  const marked = read(file).replace(find, line);
  plants++;
  const at = marked.indexOf("|");
  return { path: `data/${folder}/planted-${plants}.yaml`, text: marked.replace("|", ""), at, line: lineOf(marked, at) };
}

const mistakes = [
  ["facts", /^status: .*$/m, "status: |oficial", "not accepted"],
  ["facts", /^topic:/m, "|topics:", "topics is not allowed"],
  ["facts", /^value: .*$/m, "value: { |exact: 5, at-least: 5, unit: day }", "not allowed"],
  ["facts", /unit: [a-z/-]+/, "unit: |dya", "not accepted"],
  ["facts", /^ {2}en: .*$/m, "  en: |[a list]", "Incorrect type"],
  ["facts", /^as-of: .*$/m, "as-of: |2026-13", "does not match"],
  ["procedures", /^steps:$/m, "steps:\n  - |press: { en: Me, zh: 我, pinyin: wǒ }", "press is not allowed"],
  ["hotlines", /^kind: .*$/m, "kind: |cal", "not accepted"],
];
for (const [folder, find, line, words] of mistakes) {
  const place = planted(folder, find, line);
  const { uri, marks, isRight } = await open(place.path, place.text, (all) =>
    all.some((mark) => mark.range.start.line === place.line && mark.message.includes(words)));
  tell(isRight, `not marked: ${line}`, JSON.stringify(marks?.map((mark) => [mark.range.start.line + 1, mark.message])));
  close(uri);
}

const ids = (folder) => filesOf(`data/${folder}/*.yaml`).map((path) => path.split("/").at(-1).slice(0, -".yaml".length));
const completions = [
  ["facts", /^status: .*$/m, "status: |", ["official", "unconfirmed"]],
  ["facts", /^about: .*$/m, "about:\n  - |", ids("facts").slice(0, 3).map((id) => `fact:${id}`)],
  ["facts", /^value: .*$/m, "value:\n  |", ["at-least", "range", "unknown"]],
  ["facts", /^ {2}- id: .*$/m, "  - id: |", ids("sources")],
  ["procedures", /^steps:$/m, "steps:\n  - |\n", ["tap", "open", "submit", "note"]],
  ["hotlines", /^kind: .*$/m, "kind: |", ["call", "text"]],
];
for (const [folder, find, line, wanted] of completions) {
  const place = planted(folder, find, line);
  const { uri } = await open(place.path, place.text, () => true);
  const before = place.text.slice(0, place.at);
  const position = { line: place.line, character: place.at - before.lastIndexOf("\n") - 1 };
  const { items } = await link.sendRequest("textDocument/completion", { textDocument: { uri }, position });
  const offered = items.map((item) => item.label.replace(/^"(.*)"$/, "$1"));
  tell(wanted.every((label) => offered.includes(label)), `not offered: ${line}`, `${wanted} not all among ${offered.slice(0, 20)}`);
  close(uri);
}

const hover = planted("facts", /^status: /m, "|status: ");
const { uri: hovered } = await open(hover.path, hover.text, () => true);
const place = { textDocument: { uri: hovered }, position: { line: hover.line, character: 2 } };
const shown = await link.sendRequest("textDocument/hover", place);
tell(shown?.contents.value.includes("Who says so"), "no help over status", JSON.stringify(shown));
close(hovered);

const files = Object.values(schemas).flatMap(filesOf);
for (const path of files) {
  const { uri, marks } = await open(path, read(path), () => true);
  tell(marks?.length === 0, path, JSON.stringify(marks?.map((mark) => [mark.range.start.line + 1, mark.message])));
  close(uri);
}

server.kill();
console.log(`${ran} looks, ${failed} failed`);
process.exit(failed > 0 || files.length < 20 ? 1 : 0);
