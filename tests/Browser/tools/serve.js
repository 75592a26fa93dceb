// A host as hosts are: folders have an index, text is packed, `_headers` is obeyed.
import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".png": "image/png", ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json", ".xml": "application/xml",
};

/** The headers that a `_headers` file sets for every address. */
function headersOf(root) {
  const lines = readFileSync(join(root, "_headers"), "utf8").split("\n");
  const own = lines.slice(lines.indexOf("/*") + 1);
  const end = own.findIndex((line) => !line.startsWith(" "));
  return own
    .slice(0, end < 0 ? own.length : end)
    .map((line) => line.trim().split(/:\s*/))
    .map(([name, ...rest]) => [name, rest.join(": ")]);
}

/** Serves a folder, and files that lie in no folder, on a port of its own; gives the address and a way to stop. */
export async function serve(root, planted = {}) {
  const headers = headersOf(root);
  const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const wanted = join(root, asked.endsWith("/") ? asked + "index.html" : asked);
    const extra = planted[asked.slice(1)];
    const found = extra !== undefined || isFile(wanted);
    const path = found ? wanted : join(root, "404.html");
    const content = extra ?? readFileSync(path);
    for (const [name, value] of headers) response.setHeader(name, value);
    const type = types[extname(path)] ?? "application/octet-stream";
    const packs = /text|json|xml|javascript/.test(type) && /gzip/.test(request.headers["accept-encoding"] ?? "");
    const encoding = packs && { "Content-Encoding": "gzip" };
    response.writeHead(found ? 200 : 404, { "Content-Type": type, "Cache-Control": "max-age=600", ...encoding });
    response.end(packs ? gzipSync(content) : content);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
