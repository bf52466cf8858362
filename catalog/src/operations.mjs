// Tells which actions are API operations, by comparing them with the service models of aws-sdk.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rawActions } from "./authorization.mjs";

/** IAM prefix of services whose models are signed under another name; each is checked by a whole match. */
const SIGNED_AS = { monitoring: "cloudwatch" };

/** IAM prefix -> lower-case names of the API operations of all its models. */
export function readOperations(models) {
  const operations = new Map();
  const folder = join(models, "apis");
  for (const file of readdirSync(folder).filter((f) => /\d\.min\.json$/.test(f))) {
    const model = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const signed = model.metadata.signingName ?? model.metadata.endpointPrefix;
    const prefix = SIGNED_AS[signed] ?? signed;
    const names = operations.get(prefix) ?? new Set();
    Object.keys(model.operations).forEach((o) => names.add(o.toLowerCase()));
    operations.set(prefix, names);
  }
  return operations;
}

/**
 * Sets action.operation: "yes", "no" or "unknown".
 *
 * An action is certainly no operation when AWS's reference marks it "permission only" and no operation has
 * its name; or when every operation of the service has an action of its own name (so none of them can be
 * authorised under another), and the action is older than the models, which would list it.
 *
 * @param beforeModels folder of authorization data that is older than the models
 */
export function markOperations(service, operations, beforeModels) {
  const known = operations.get(service.prefix) ?? new Set();
  const actions = new Set(service.actions.map((a) => a.name.toLowerCase()));
  const namesAgree = known.size > 0 && [...known].every((o) => actions.has(o));
  const older = rawActions(beforeModels, service.prefix);
  for (const action of service.actions) {
    const lower = action.name.toLowerCase();
    if (known.has(lower)) {
      action.operation = "yes";
    } else if (action.permissionOnly || (namesAgree && lower in older)) {
      action.operation = "no";
    } else {
      action.operation = "unknown";
    }
  }
}
