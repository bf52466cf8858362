// Says what differs between two sets of service files.
import { readSections } from "./service-file.mjs";

/** Lines for a person: added, removed and changed services, then actions, types and keys of each. */
export function describeChanges(before, after) {
  const lines = [];
  for (const prefix of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    if (!after.has(prefix)) {
      lines.push(`- service ${prefix}`);
    } else if (!before.has(prefix)) {
      const actions = readSections(after.get(prefix)).actions;
      lines.push(`+ service ${prefix} (${actions.size} actions)`);
    } else {
      lines.push(...serviceChanges(prefix, before.get(prefix), after.get(prefix)));
    }
  }
  return lines;
}

/** Lines for a person: rows of a file that came, went or differ. */
export function describeRows(file, before, after) {
  const old = readSections(before);
  const now = readSections(after);
  return Object.keys({ ...old, ...now }).flatMap((section) =>
    sectionChanges(file, section, old[section] ?? new Map(), now[section] ?? new Map(), FIELDS),
  );
}

/** Fields of rows that are not of a service; see ../README.md for what they are. */
const FIELDS = Array.from({ length: 9 }, (_, i) => `field ${i + 2}`);

function serviceChanges(prefix, before, after) {
  const old = readSections(before);
  const now = readSections(after);
  return [
    ...sectionChanges(prefix, "service", old.service, now.service, ["name", "resource names"]),
    ...sectionChanges(prefix, "key", old.keys, now.keys, ["type", "letter case"]),
    ...sectionChanges(prefix, "resource type", old.types, now.types, ["ARN", "keys"]),
    ...sectionChanges(prefix, "action", old.actions, now.actions, [
      "marks",
      "keys",
      "resource types",
      "dependent actions",
      "usual resources",
    ]),
  ];
}

function sectionChanges(prefix, what, old, now, fields) {
  const lines = [];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    if (!now.has(name)) {
      lines.push(`- ${prefix}: ${what} ${name}`);
    } else if (!old.has(name)) {
      lines.push(`+ ${prefix}: ${what} ${name}`);
    } else {
      fields.forEach((field, i) => {
        const was = old.get(name)[i] ?? "";
        const is = now.get(name)[i] ?? "";
        if (was !== is) {
          lines.push(`~ ${prefix}: ${what} ${name}, ${field}: ${listChange(was, is)}`);
        }
      });
    }
  }
  return lines;
}

/** What came and went between two lists, or both texts where they are no lists. */
function listChange(was, is) {
  const split = (text) => text.split(text.includes(";") ? ";" : ",").filter(Boolean);
  const gone = split(was).filter((x) => !split(is).includes(x));
  const come = split(is).filter((x) => !split(was).includes(x));
  return [...gone.map((x) => `-${x}`), ...come.map((x) => `+${x}`)].join(" ");
}
