// Answers the questions on standard input, one JSON object a line, with true or false, one a line:
//   {"policy"}                             has @cloud-copilot/iam-policy no objection to it as a resource policy?
//   {"policy", "action", "resource", "context"}  does @cloud-copilot/iam-simulate let such a request through?
//
// An endpoint policy is asked about as a resource policy: their check of endpoint policies refuses every
// principal but "*", which AWS says of gateway endpoints only.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(process.argv[2] + "/");
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { validateResourcePolicy } = (await load("@cloud-copilot/iam-policy")).default;
const { runUnsafeSimulation } = (await load("@cloud-copilot/iam-simulate")).default;

const ACCOUNT = "111122223333";

function passes({ policy, action, resource, context }) {
  const result = runUnsafeSimulation(
    {
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:user/somebody`,
        action,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: context,
      },
      identityPolicies: [{ name: "identity", policy }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  return result === "Allowed";
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  const answer = question.action ? passes(question) : validateResourcePolicy(question.policy).length === 0;
  process.stdout.write(`${answer}\n`);
}
