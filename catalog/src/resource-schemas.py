#!/usr/bin/env python3
"""Writes what vpcelint needs of AWS's CloudFormation resource schemas into input/resource-schemas.

    python3 -m pip download --no-deps --dest TMP cfn-lint==1.51.0 && python3 -m zipfile -e TMP/*.whl TMP
    python3 catalog/src/resource-schemas.py TMP

cfn-lint carries AWS's schemas with corrections of its own. Only what says which properties there are, of which type, which of them
are required and which values they take is kept; the rest (patterns, lengths, keywords of cfn-lint) is left out.
"""

import json
import pathlib
import re
import sys

TYPES = [
    "AWS::EC2::RouteTable",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::Subnet",
    "AWS::EC2::VPC",
    "AWS::EC2::VPCEndpoint",
    "AWS::Route53::HostedZone",
]
KEPT = ["type", "required", "enum", "additionalProperties"]


def reduced(schema, root):
    """A schema with references resolved, and nothing but what is kept."""
    if "$ref" in schema:
        return reduced(root["definitions"][schema["$ref"].rsplit("/", 1)[1]], root)
    result = {key: schema[key] for key in KEPT if key in schema}
    if "properties" in schema:
        result["properties"] = {
            name: reduced(inner, root) for name, inner in sorted(schema["properties"].items())
        }
    if "items" in schema:
        result["items"] = reduced(schema["items"], root)
    return result


def main(wheel):
    schemas = pathlib.Path(wheel, "cfnlint/data/schemas")
    index = schemas.joinpath("providers/us_east_1.py").read_text()
    target = pathlib.Path(__file__).parent.parent / "input/resource-schemas"
    target.mkdir(exist_ok=True)
    for name in TYPES:
        file = re.search(f'"{name}": "([0-9a-f]+)"', index).group(1)
        schema = json.loads(schemas.joinpath("resources", file + ".json").read_text())
        result = {"typeName": name, "readOnlyProperties": schema["readOnlyProperties"]}
        result.update(reduced(schema, schema))
        result["type"] = "object"
        path = target / (name.replace("::", "-").lower() + ".json")
        path.write_text(json.dumps(result, indent=2) + "\n")


main(sys.argv[1])
