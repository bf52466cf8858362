// Hand-kept tables in ../input, and the writing of sections for resource files.
import { readFileSync } from "node:fs";

/** Orders names as the Java side searches them: by their lower-case ASCII letters. */
export const byName = (a, b) => {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The rows of a hand-kept table as lists of fields; throws if a row's source is not listed in its header. */
export function readTable(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const sources = new Set(tableSources(file).map(([key]) => key));
  const rows = lines.filter((l) => !l.startsWith("#")).map((l) => l.split("\t"));
  for (const row of rows) {
    if (!sources.has(row.at(-1))) {
      throw new Error(`${file}: the row ${row.join(" | ")} has no known source`);
    }
  }
  return rows;
}

/** The sources that a hand-kept table names: [key, URL] each. */
export function tableSources(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((l) => l.startsWith("# source "))
    .map((l) => l.split(" "))
    .map(([, , key, ...url]) => [key, url.join(" ")]);
}

/** One line of a section: fields parted by tabs, without empty fields at the end. */
export const line = (...fields) => fields.join("\t").trimEnd();

/** A section: its name, then its lines in the order in which they are searched. */
export function section(name, rows) {
  return [`[${name}]`, ...rows.map((row) => line(...row)).sort((a, b) => byName(a.split("\t")[0], b.split("\t")[0]))];
}
