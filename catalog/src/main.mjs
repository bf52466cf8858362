// Entry point of catalog/refresh.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readService, serviceNames } from "./authorization.mjs";
import { describeChanges, describeRows } from "./changes.mjs";
import { writeEndpoints } from "./endpoints.mjs";
import { markOperations, readOperations } from "./operations.mjs";
import { unpack } from "./packages.mjs";
import { writePartitions } from "./partitions.mjs";
import { addPractice } from "./practice.mjs";
import { writeService } from "./service-file.mjs";
import { byName, readTable, section, tableSources } from "./tables.mjs";

const REFERENCE = "https://docs.aws.amazon.com/service-authorization/latest/reference/";
const here = dirname(dirname(fileURLToPath(import.meta.url)));
const resources = join(here, "../src/main/catalog");
const { packages } = JSON.parse(readFileSync(join(here, "sources.json"), "utf8"));
let date;

const temporary = mkdtempSync(join(tmpdir(), "catalog-"));
try {
  refresh(temporary);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function refresh(folder) {
  const fetched = Object.fromEntries(
    Object.entries(packages).map(([role, pin]) => [role, unpack(pin, folder)]),
  );
  date = JSON.parse(readFileSync(join(fetched.reference, "package.json"), "utf8")).updatedAt.slice(0, 10);
  const operations = readOperations(fetched.models);
  const names = serviceNames(fetched.reference);
  const services = Object.keys(names)
    .sort(byName)
    .map((prefix) => readService(fetched.reference, fetched.dependents, prefix, names[prefix]));
  services.forEach((service) => markOperations(service, operations, fetched.beforeModels));

  addPractice(services, input("practice.txt"));

  const files = new Map(services.map((s) => [s.prefix, writeService(s, header(s.name, s.sources))]));
  const serviceFolder = join(resources, "services");
  const changes = describeChanges(readFolder(serviceFolder), files);
  rmSync(serviceFolder, { recursive: true, force: true });
  mkdirSync(serviceFolder, { recursive: true });
  files.forEach((text, prefix) => writeFileSync(join(serviceFolder, `${prefix}.txt`), text));
  const tables = {
    "services.txt": index(services),
    "endpoint-services.txt": endpointServices(fetched.endpoints, new Set(Object.keys(names))),
    "global-condition-keys.txt": globalKeys(),
    "partitions.txt": writePartitions(fetched.partitions, partitionsHeader()),
  };
  for (const [file, text] of Object.entries(tables)) {
    const path = join(resources, file);
    changes.push(...describeRows(file, existsSync(path) ? readFileSync(path, "utf8") : "", text));
    writeFileSync(path, text);
  }

  changes.forEach((change) => console.log(change));
  console.log(`${services.length} services, ${total(services)} actions, ${changes.length} changes`);
}

function header(title, sources = []) {
  const { name, version } = packages.reference;
  return [
    `# ${title}: actions, resource types, condition keys.`,
    `# ${REFERENCE} (npm ${name} ${version}), ${date}`,
    ...sources.map((url) => `# ${url}`),
  ];
}

function endpointServices(cdk, prefixes) {
  const urls = urlsOf("endpoint-names.txt", "endpoint-facts.txt");
  const { name, version } = packages.endpoints;
  return writeEndpoints(cdk, input(""), prefixes, [
    "# VPC endpoint services of AWS: names, types, endpoint policies, ports, private DNS names, IAM prefixes.",
    `# The list of the AWS CDK (npm ${name} ${version}) and the tables in catalog/input, which give each row's source:`,
    ...urls.map((url) => `# ${url}`),
    `# ${date}`,
  ]);
}

function partitionsHeader() {
  const { name, version } = packages.partitions;
  return [
    "# Partitions: DNS suffixes and what the names of their Regions begin with; the known Regions.",
    `# https://github.com/aws/aws-sdk-js-v3 (npm ${name} ${version}), ${date}`,
  ];
}

function globalKeys() {
  return [
    "# Global condition keys: types, presence in requests through an endpoint, services that set them.",
    ...urlsOf("global-condition-keys.txt", "no-resource-owner.txt").map((url) => `# ${url}`),
    `# ${date}`,
    ...section("keys", readTable(input("global-condition-keys.txt")).map((row) => row.slice(0, -1))),
    ...section("no resource owner", readTable(input("no-resource-owner.txt")).map((row) => row.slice(0, -1))),
    "",
  ].join("\n");
}

function input(file) {
  return join(here, "input", file);
}

function urlsOf(...files) {
  return [...new Set(files.flatMap((f) => tableSources(input(f))).map(([, url]) => url))].sort();
}

function index(services) {
  return [
    ...header("All services of the service authorization reference"),
    `# date ${date}`,
    `# services ${services.length}`,
    `# actions ${total(services)}`,
    "[services]",
    ...services.map((s) => `${s.prefix}\t${s.name}`),
    ...section("services in ARNs", arnServices(services)),
    ...section("condition keys of other prefixes", otherKeys(services)),
    "",
  ].join("\n");
}

// Service named in ARNs -> the other services that have resource types with such ARNs. A few of these names are
// the prefix of no action.
function arnServices(services) {
  const owners = new Map();
  for (const { prefix, types } of services) {
    for (const { arn } of types) {
      const named = arn.split(":")[2];
      if (/^[a-z0-9-]+$/.test(named) && named !== prefix) {
        owners.set(named, (owners.get(named) ?? new Set()).add(prefix));
      }
    }
  }
  return [...owners].map(([named, prefixes]) => [named, [...prefixes].sort(byName).join(",")]);
}

// Keys whose prefix is no service (identity providers), or one that does not list them: [name, type].
function otherKeys(services) {
  const own = new Set(services.flatMap((s) => s.keys.map((k) => `${s.prefix} ${k.name.toLowerCase()}`)));
  const isElsewhere = (name) => own.has(`${name.split(":")[0]} ${name.toLowerCase()}`);
  const others = services.flatMap((s) => s.keys).filter((k) => !k.name.startsWith("aws:") && !isElsewhere(k.name));
  return [...new Map(others.map((k) => [k.name, k.type]))].sort(([a], [b]) => byName(a, b));
}

function total(services) {
  return services.reduce((sum, s) => sum + s.actions.length, 0);
}

function readFolder(folder) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(files.map((f) => [f.replace(/\.txt$/, ""), readFileSync(join(folder, f), "utf8")]));
}
