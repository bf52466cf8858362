// Makes partitions.txt out of the list of partitions and Regions that the AWS SDK for JavaScript carries.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { section } from "./tables.mjs";

const FILE = "dist-es/submodules/client/util-endpoints/lib/aws/partitions.js";

/** The text of partitions.txt. */
export function writePartitions(core, header) {
  const script = readFileSync(join(core, FILE), "utf8");
  const { partitions } = JSON.parse(script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1));
  const regions = partitions.flatMap((p) =>
    Object.entries(p.regions)
      .filter(([name]) => !name.endsWith("-global"))
      .map(([name, { description }]) => [name, p.id, description]),
  );
  return [
    ...header,
    ...section(
      "partitions",
      partitions.map((p) => [p.id, p.outputs.dnsSuffix, p.outputs.dualStackDnsSuffix, beginnings(p).join(",")]),
    ),
    ...section("regions", regions),
    "",
  ].join("\n");
}

/** What the names of a partition's Regions begin with: ^(us|eu)\-\w+\-\d+$ gives us and eu. */
function beginnings({ id, regionRegex }) {
  const parts = /^\^(.+?)\\-\\w\+\\-\\d\+\$$/.exec(regionRegex);
  if (!parts) {
    throw new Error(`the Region pattern of ${id} has a new form: ${regionRegex}`);
  }
  const alternatives = /^\(([\w|]+)\)$/.exec(parts[1]);
  return alternatives ? alternatives[1].split("|") : [parts[1].replaceAll(/[\\()]/g, "")];
}
