// Makes endpoint-services.txt out of the CDK's list of endpoint services and the hand-kept tables.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTable, section } from "./tables.mjs";

/**
 * The text of endpoint-services.txt.
 *
 * @param cdk folder of aws-cdk-lib
 * @param input folder of the hand-kept tables
 * @param prefixes all IAM prefixes
 */
export function writeEndpoints(cdk, input, prefixes, header) {
  const script = readFileSync(join(cdk, "aws-ec2/lib/vpc-endpoint.js"), "utf8");
  const services = cdkServices(script);
  for (const [label, name] of readTable(join(input, "endpoint-names.txt"))) {
    const service = serviceOf(services, label);
    service.names.push(name || defaultName(label));
  }
  for (const [label, fact, value] of readTable(join(input, "endpoint-facts.txt"))) {
    if (!services.has(label)) {
      throw new Error(`endpoint-facts.txt knows ${fact} of ${label}, which no list of services has`);
    }
    services.get(label).facts[fact] = value;
  }
  const names = [...services.values()].flatMap((s) => s.names);
  return [
    ...header,
    ...section("prefixes", [...new Set([...names.map(prefixOf), ...exceptions(script).map(([, p]) => p)])].map((p) => [p])),
    ...section("services", [...services].map(([label, s]) => row(label, s, services, prefixes))),
    ...section("names by region", exceptions(script).map(([place, prefix, suffix]) => {
      const [region, label] = place.split("/");
      return [place, `${prefix}.${region}.${label}${suffix}`];
    })),
    "",
  ].join("\n");
}

const defaultName = (label) => `com.amazonaws.\${Region}.${label}`;

/** What stands before the Region, or before the last part of a name without Region. */
function prefixOf(name) {
  const at = name.search(/\.(\$\{Region\}|[a-z]+-[a-z]+-\d)\./);
  return at >= 0 ? name.slice(0, at) : name.split(".").slice(0, name.startsWith("com.") ? 2 : -1).join(".");
}

function serviceOf(services, label) {
  if (!services.has(label)) {
    services.set(label, { names: [], facts: {} });
  }
  return services.get(label);
}

function cdkServices(script) {
  const services = new Map();
  for (const [, args] of script.matchAll(/new InterfaceVpcEndpointAwsService\(([^)]*)\)/g)) {
    const [, label, prefix, port, global] =
      /^"([^"]+)"(?:,"([^"]*)")?(?:,(\d+|void 0))?(,\{global:!0\})?$/.exec(args) ?? unreadable(args);
    const name = global ? `${prefix}.${label}` : `${prefix || "com.amazonaws"}.\${Region}.${label}`;
    const service = serviceOf(services, label);
    if (!service.names.includes(name)) {
      service.names.push(name);
    }
    if (/^\d+$/.test(port ?? "")) {
      service.facts.ports = port;
    }
  }
  for (const [, label] of script.matchAll(/new GatewayVpcEndpointAwsService\("([^"]+)"\)/g)) {
    const service = serviceOf(services, label);
    service.names.push(...(service.names.length ? [] : [defaultName(label)]));
  }
  return services;
}

/** Names that differ by Region: ["cn-north-1/elasticache", prefix, suffix]. */
function exceptions(script) {
  const table = (method) =>
    JSON.parse(new RegExp(`${method}\\(name,region\\)\\{[^{]*(\\{.*?\\})\\[region\\]`).exec(script)[1]);
  const prefix = new Map();
  for (const [, cases, name] of script.matchAll(/((?:case"[\w-]+":)+)return"([\w.-]+)"/g)) {
    [...cases.matchAll(/"([\w-]+)"/g)].forEach(([, region]) => prefix.set(region, name));
  }
  const suffixes = table("getDefaultEndpointSuffix");
  return Object.entries(table("getDefaultEndpointPrefix")).flatMap(([region, labels]) =>
    labels.map((label) => [
      `${region}/${label}`,
      prefix.get(region) ?? unreadable(region),
      suffixes[region]?.includes(label) ? ".cn" : "",
    ]),
  );
}

function row(label, { names, facts }, services, prefixes) {
  const plain = names.length === 1 && names[0] === defaultName(label);
  return [
    label,
    plain ? "" : [...names].sort().join(","),
    facts.types ?? "Interface",
    { yes: "+", no: "-" }[facts.policy] ?? "?",
    facts.ports ?? "443",
    facts["cross-region"] ?? "",
    iamPrefixes(label, services, prefixes).join(","),
    facts["private-names"] ?? "",
  ];
}

/** The hand-kept prefixes of a label or of the one that it is the FIPS form of, or the prefix of the same name. */
function iamPrefixes(label, services, prefixes) {
  for (const name of [label, label.replace(/-fips$/, "")]) {
    const listed = services.get(name)?.facts["iam-prefixes"]?.split(",") ?? (prefixes.has(name) ? [name] : []);
    listed.filter((p) => !prefixes.has(p)).forEach((p) => unreadable(`${name} -> ${p}`));
    if (listed.length) {
      return listed;
    }
  }
  return [];
}

function unreadable(text) {
  throw new Error(`vpc-endpoint.js or endpoint-facts.txt has a new form at ${text}`);
}
