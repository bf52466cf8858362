// Writes terraform-schemas.txt from what `terraform providers schema -json` prints.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTable, section, tableSources } from "./tables.mjs";

const [, , file, version] = process.argv;
const here = dirname(dirname(fileURLToPath(import.meta.url)));
const output = join(here, "../src/main/catalog/terraform-schemas.txt");
const input = join(here, "input/terraform-arguments.txt");

const provider = Object.entries(JSON.parse(readFileSync(file, "utf8")).provider_schemas).find(([name]) =>
  name.endsWith("/hashicorp/aws"),
)[1];
const rows = readTable(input);
const wanted = [...new Set(rows.map(([type]) => type))].filter((type) => type !== "*");
const sections = wanted.sort().flatMap((type) => {
  const schema = provider.resource_schemas[type];
  if (!schema) {
    throw new Error(`the provider has no resource ${type}`);
  }
  const lines = new Map(argumentsOf(schema.block, "").map((row) => [row[0], row]));
  for (const [of, name, kind, marks] of rows) {
    if ((of === type || of === "*") && name && (!lines.has(name) || marks)) {
      lines.set(name, [name, kind, marks ?? ""]);
    }
  }
  return section(type, [...lines.values()]);
});
const header = [
  "# Arguments and nested blocks of resources of Terraform's AWS provider.",
  "# source https://registry.terraform.io/providers/hashicorp/aws/" + version + "/docs",
  ...tableSources(input).map(([, url]) => "# source " + url),
  "# provider " + version,
  // The day on which newer versions were looked at.
  readFileSync(input, "utf8").split("\n").find((line) => line.startsWith("# date ")),
  "# Fields: name (after the names of its blocks), kind, marks (! required, = decided by the provider).",
];
writeFileSync(output, [...header, ...sections, ""].join("\n"));

function argumentsOf(block, path) {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, attribute]) => [
    path + name,
    kind(attribute.type),
    attribute.required ? "!" : attribute.optional ? "" : "=",
  ]);
  const blocks = Object.entries(block.block_types ?? {}).flatMap(([name, nested]) => [
    [path + name, "block", nested.min_items > 0 ? "!" : ""],
    ...argumentsOf(nested.block, path + name + "."),
  ]);
  return [...attributes, ...blocks];
}

/** Lists and sets of objects may be written as blocks, too. */
function kind(type) {
  if (typeof type === "string") {
    return type;
  }
  return Array.isArray(type[1]) ? "any" : type[0] === "map" ? "map" : "list";
}
