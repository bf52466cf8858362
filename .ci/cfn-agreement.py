#!/usr/bin/env python3
"""Holds what vpcelint makes of CloudFormation's functions against what cfn-lint makes of them; see cfn-agreement.

    cfn-agreement.py ask FOLDER...                          prints one question a line: a template, how it is deployed, cfn-lint's values
    cfn-agreement.py compare QUESTIONS ANSWERS              compares the answers with these
"""

import collections
import json
import logging
import pathlib
import sys

REGIONS = ["eu-west-1", "us-east-1", "cn-north-1"]
# What cfn-lint takes for the account and the stack's name.
ACCOUNT, STACK = "123456789012", "teststack"
MOST_DEPLOYMENTS = 4


def candidates(parameter):
    """Values that a deployment may choose for a parameter."""
    if parameter.get("AllowedValues"):
        return [str(text(value)) for value in parameter["AllowedValues"]]
    if "Default" in parameter:
        return [str(text(parameter["Default"]))]
    kind = str(parameter.get("Type", "String"))
    return ["7"] if kind == "Number" else ["one, two"] if "List" in kind else ["some-value"]


def is_plain(parameter):
    """What Parameter Store holds is known to nobody here."""
    return isinstance(parameter, dict) and not str(parameter.get("Type", "")).startswith("AWS::SSM::")


def text(value):
    """A value as CloudFormation hands it on: numbers and truth values are texts.

    cfn-lint leaves the exclamation mark where ${!Literal} stands for ${Literal}:
    https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, list):
        return [text(item) for item in value]
    if isinstance(value, dict):
        return {str(key): text(item) for key, item in value.items()}
    return value if value is None else str(value).replace("${!", "${")


def spell_out(node):
    """Makes texts of the truth values in conditions, as CloudFormation does; cfn-lint compares them as what they are."""
    for key in node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ():
        if isinstance(node[key], bool):
            node[key] = text(node[key])
        else:
            spell_out(node[key])


def is_function(node):
    key = next(iter(node)) if isinstance(node, dict) and len(node) == 1 else ""
    return str(key) == "Ref" or str(key).startswith("Fn::")


def has_function(node):
    if isinstance(node, dict):
        return is_function(node) or any(has_function(value) for value in node.values())
    return isinstance(node, list) and any(has_function(item) for item in node)


def functions(node, path):
    """The outermost calls of functions in a node."""
    if is_function(node):
        yield path, node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from functions(value, [*path, str(key)])
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from functions(item, [*path, index])


def looks_up(node):
    """Whether a mapping is asked: cfn-lint takes every key for the Region, and a default beside what is found."""
    return "Fn::FindInMap" in json.dumps(node, default=str)


def resolved(validator, node, parameters):
    """The different values that cfn-lint finds; nothing when it finds none, or not all of one."""
    values = []
    for value, found, errors in validator.resolve_value(node):
        if not errors and not validator.cfn.conditions.satisfiable(found.context.conditions.status, parameters):
            continue
        if not errors and "Fn::ToJsonString" in node:
            # vpcelint keeps the object, whose text depends on how it is written.
            value = json.loads(value)
        if errors or has_function(value) or "{{resolve:" in json.dumps(value, default=str):
            return []
        plain = text(value)
        if plain not in values:
            values.append(plain)
    return values


def questions(path):
    from cfnlint.context import create_context_for_template
    from cfnlint.decode import decode
    from cfnlint.jsonschema import CfnTemplateValidator
    from cfnlint.template import Template
    from cfnlint.template.transforms._language_extensions import language_extension

    template, problems = decode(str(path))
    if problems or not isinstance(template, dict) or not isinstance(template.get("Resources"), dict):
        return
    parameters = template.get("Parameters") or {}
    plain = {name: candidates(body) for name, body in parameters.items() if is_plain(body)}
    rounds = min(MOST_DEPLOYMENTS, max([2, *(len(values) for values in plain.values())]))
    for number in range(rounds):
        template, _ = decode(str(path))
        chosen = {name: values[number % len(values)] for name, values in plain.items()}
        for name, value in chosen.items():
            body = template["Parameters"][name]
            body.update({"Default": value, "AllowedValues": [value]})
            body.pop("MinValue", None)
            body.pop("MaxValue", None)
        spell_out(template.get("Conditions"))
        region = REGIONS[number % len(REGIONS)]
        cfn = Template(str(path), template, [region])
        if "AWS::LanguageExtensions" in str(template.get("Transform")):
            language_extension(cfn)
        context = create_context_for_template(cfn)
        validator = CfnTemplateValidator({}).evolve(cfn=cfn, context=context)
        asked = []
        for section, part in (("Resources", "Properties"), ("Outputs", "Value")):
            for name, body in (cfn.template.get(section) or {}).items():
                if isinstance(body, dict) and part in body:
                    for where, node in functions(body[part], [section, str(name), part]):
                        values = resolved(validator, node, chosen)
                        if values:
                            asked.append({"path": where, "function": next(iter(node)), "wide": looks_up(node), "values": values})
        if asked:
            place = {"region": region, "account": ACCOUNT, "stack": STACK}
            yield {"file": str(path), **place, "parameters": chosen, "asked": asked}


def ask(folders):
    logging.disable(logging.CRITICAL)
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix in (".yaml", ".yml", ".json", ".template") and "Resources" in path.read_text(errors="replace"):
                try:
                    for question in questions(path):
                        print(json.dumps(question))
                except Exception as failure:  # cfn-lint is not made for templates of every kind
                    print(f"{path}: not asked, {type(failure).__name__}: {failure}", file=sys.stderr)


def compare(questions_file, answers_file):
    same, unknown, different = collections.Counter(), collections.Counter(), 0
    with open(questions_file) as asked, open(answers_file) as answered:
        for question, answer in zip(map(json.loads, asked), map(json.loads, answered), strict=True):
            for value, ours in zip(question["asked"], answer, strict=True):
                if ours is None:
                    unknown[value["function"]] += 1
                    continue
                # What is no value is left out by cfn-lint.
                ours = {json.dumps(each) for each in ours if each is not None}
                theirs = {json.dumps(each) for each in value["values"]}
                if ours == theirs or (value["wide"] and ours and ours < theirs):
                    same[value["function"]] += 1
                    continue
                different += 1
                print(f"{question['file']}: {'/'.join(map(str, value['path']))}")
                print(f"    in {question['region']} with {question['parameters']}")
                print(f"    cfn-lint {sorted(theirs)}\n    vpcelint {sorted(ours)}")
    print(f"{sum(same.values())} values are the same: {counted(same)}")
    print(f"{sum(unknown.values())} are known to cfn-lint only: {counted(unknown) or 'none'}")
    print(f"{different} differ")
    return 1 if different or not same else 0


def counted(counts):
    return ", ".join(f"{count} of {name}" for name, count in sorted(counts.items()))


if sys.argv[1] == "ask":
    ask(sys.argv[2:])
else:
    sys.exit(compare(*sys.argv[2:]))
