/*
 * node ask.mjs http://localhost:8080 FOLDER-OF-QUERIES
 *
 * Asks a server whose things have their IRIs at its own address (ingest and serve with --base) with Comunica: five
 * questions of the catalogue at the endpoint, whose rows must be as many as our own API gives, and one question without
 * the endpoint, by following links from a thing to another. Ends with 1 when an answer is not as it should be.
 */
import { readFileSync } from "node:fs";
import { QueryEngine } from "@comunica/query-sparql";
import { QueryEngine as LinkEngine } from "@comunica/query-sparql-link-traversal";

const [base, folder] = process.argv.slice(2);
const things = base + "/id/";
const questions = [
  ["turns-on-a-topic", { topic: "topic/ipv6" }],
  ["topic-over-the-years-by-region", { topic: "topic/ipv6" }, { lens: "speaker", kind: "un-regional-group" }],
  ["first-appearance-and-spread", { topic: "topic/ipv6" }, { kind: "forum" }],
  ["sessions-of-a-meeting", { meeting: "meeting/igf-2016" }],
  ["affiliations-of-a-person-over-time", { person: "person/zeinab-karimeddine" }],
];
let wrong = 0;

const bound = (text, iris, words) => {
  let query = text.replace(/\?from\b/g, '"2000"^^<http://www.w3.org/2001/XMLSchema#gYear>')
    .replace(/\?to\b/g, '"2100"^^<http://www.w3.org/2001/XMLSchema#gYear>');
  for (const [name, key] of Object.entries(iris)) {
    query = query.replace(new RegExp("\\?" + name + "\\b", "g"), "<" + things + key + ">");
  }
  for (const [name, value] of Object.entries(words)) {
    query = query.replace(new RegExp("\\?" + name + "\\b", "g"), '"' + value + '"');
  }
  return query;
};

const check = (what, found, expected) => {
  const right = found === expected && found > 0;
  wrong += right ? 0 : 1;
  console.log((right ? "right" : "WRONG") + "  " + what + ": " + found + " rows" + (right ? "" : ", expected " + expected));
};

const endpoint = { type: "sparql", value: base + "/sparql" };
for (const [name, iris, words = {}] of questions) {
  const query = bound(readFileSync(folder + "/" + name + ".rq", "utf8"), iris, words);
  const rows = await (await new QueryEngine().queryBindings(query, { sources: [endpoint] })).toArray();
  const values = new URLSearchParams({ format: "json", ...words });
  Object.entries(iris).forEach(([parameter, key]) => values.set(parameter, things + key));
  const ours = await (await fetch(base + "/api/queries/" + name + "?" + values)).json();
  check(name, rows.length, ours.results.bindings.length);
}

/* The definition of the broader topic stands in that topic's document only. */
const linked = `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?definition WHERE { <${things}topic/ipv6> skos:broader ?broader . ?broader skos:definition ?definition }`;
const rows = await (await new LinkEngine().queryBindings(linked, { sources: [things + "topic/ipv6"], lenient: true })).toArray();
check("by following links", rows.length, 1);
process.exit(wrong === 0 ? 0 : 1);
