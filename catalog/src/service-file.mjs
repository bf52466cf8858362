// Writes and reads the resource file of one service; the format is described in ../README.md.
import { byName, line } from "./tables.mjs";

const LEVELS = {
  List: "L",
  Read: "R",
  Write: "W",
  "Tagging, Write": "T",
  "Permissions management, Write": "P",
};
const OTHER_PATH = { "data-plane": "D", "fault-injection": "F" };
const OPERATION = { yes: "+", no: "-", unknown: "?" };

const sorted = (items) => [...items].sort((a, b) => byName(a.name, b.name));

/** The text of one service's resource file. */
export function writeService(service, header) {
  const short = (key) => shorten(key, service.prefix);
  const keys = (list) => list.map(short).sort(byName).join(",");
  const resource = (r) => r.name + (r.required ? "!" : "") + (r.keys.length ? `=${keys(r.keys)}` : "");
  return [
    ...header,
    "[service]",
    line(service.prefix, service.name, flags(service).join(",")),
    "[keys]",
    ...sorted(service.keys).map((k) => line(short(k.name), k.type, k.ignoresCase ? "ignores-case" : "")).sort(byName),
    "[types]",
    ...sorted(service.types).map((t) => line(t.name, t.arn, keys(t.keys))),
    "[actions]",
    ...sorted(service.actions).map((a) =>
      line(
        a.name,
        LEVELS[a.level] + OPERATION[a.operation] + (OTHER_PATH[a.otherPath] ?? ""),
        keys(a.keys),
        sorted(a.resources).map(resource).join(";"),
        [...a.dependents].sort(byName).join(","),
        (a.usualResources ?? []).join(","),
      ),
    ),
    "",
  ].join("\n");
}

function flags({ lowerCaseNames, requiredTogether }) {
  return [lowerCaseNames && "lower-case-names", requiredTogether && "required-together"].filter(Boolean);
}

/** A key of the service itself goes without its prefix, unless the rest would look like one with another prefix. */
function shorten(key, prefix) {
  const rest = key.slice(prefix.length + 1);
  return key.toLowerCase().startsWith(`${prefix}:`) && !rest.includes(":") ? rest : key;
}

/** The sections of a resource file: section -> first field of each line -> the line's other fields. */
export function readSections(text) {
  const sections = {};
  let current = new Map();
  for (const row of text.split("\n")) {
    if (row.startsWith("[")) {
      current = new Map();
      sections[row.slice(1, -1)] = current;
    } else if (row && !row.startsWith("#")) {
      const [name, ...rest] = row.split("\t");
      current.set(name, rest);
    }
  }
  return sections;
}
