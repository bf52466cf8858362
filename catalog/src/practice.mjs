// Adds to the services what the hand-kept table ../input/practice.txt knows of them.
import { readTable, tableSources } from "./tables.mjs";

/** Sets facts of services, actions and keys, and service.sources; throws for a row that names nothing known. */
export function addPractice(services, file) {
  const byPrefix = new Map(services.map((s) => [s.prefix, s]));
  const urls = new Map(tableSources(file));
  const replaced = new Set();
  for (const [name, fact, value, source] of readTable(file)) {
    const [prefix, rest] = name.split(":");
    const service = byPrefix.get(prefix) ?? unknown(name);
    service.sources = [...new Set([...(service.sources ?? []), urls.get(source)])];
    if (fact === "lower-case-resource-names") {
      service.lowerCaseNames = true;
    } else if (fact === "required-together") {
      service.requiredTogether = true;
    } else if (fact === "case-insensitive-key") {
      (service.keys.find((k) => k.name === name) ?? unknown(name)).ignoresCase = true;
    } else {
      const action = service.actions.find((a) => a.name === rest) ?? unknown(name);
      if (fact === "dependent-actions" && !replaced.has(service)) {
        service.actions.forEach((a) => (a.dependents = []));
        replaced.add(service);
      }
      action[ACTION_FACTS[fact] ?? unknown(fact)] = value.split(",");
    }
  }
}

const ACTION_FACTS = {
  "dependent-actions": "dependents",
  "usual-resources": "usualResources",
  "not-through-endpoint": "otherPath",
};

function unknown(name) {
  throw new Error(`practice.txt speaks of ${name}, which the reference does not have`);
}
