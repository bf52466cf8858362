'use strict';
// Usage: node hcl-agreement.js COMMAND ...
//   mutate FOLDER COUNT FILE-LIST EXCEPTIONS  writes damaged copies of the listed files into a folder, the same ones
//                                             every time; none of files that may differ as they are
//   compare TREES EXCEPTIONS                  holds what vpcelint read (HclTrees.java) against what HashiCorp's parser reads
const { readFileSync, writeFileSync, mkdirSync } = require('fs');
const { join, relative } = require('path');

const OPERATORS = {
  add: '+', subtract: '-', multiply: '*', divide: '/', modulo: '%', negate: '-', logicalNot: '!',
  logicalAnd: '&&', logicalOr: '||', equal: '==', notEqual: '!=',
  greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=',
};

// The leaves of a tree by their path. Blocks of one type are a list there and may be an object here, so places in
// lists do not count, but everything that is in them does.
function leaves(node, path, out) {
  if (Array.isArray(node)) {
    if (node.length === 0) out.push(`${path} = []`);
    node.forEach((item) => leaves(item, path, out));
  } else if (node !== null && typeof node === 'object') {
    const pairs = node.pairs && Array.isArray(node.pairs) && Object.keys(node).length === 1 ? node.pairs : Object.entries(node);
    if (pairs.length === 0) out.push(`${path} = {}`);
    pairs.forEach(([key, value]) => leaves(value, `${path}/${loose(key)}`, out));
  } else {
    out.push(`${path} = ${JSON.stringify(typeof node === 'string' ? loose(node) : node)}`);
  }
  return out;
}

// HashiCorp's converter drops and adds parentheses and spaces around expressions; their parts are compared as shapes.
function loose(text) {
  return /[$%]\{/.test(text) ? text.replace(/[()\s~"\\]/g, '').replace(/%\{else\}%\{endif\}/g, '%{endif}') : text;
}

// In an object of HashiCorp's tree a repeated key has one value: the last.
function lastOfRepeated(node) {
  if (Array.isArray(node)) return node.map(lastOfRepeated);
  if (node === null || typeof node !== 'object') return node;
  const isLeaf = (value) => value === null || typeof value !== 'object';
  const counts = ([key, value], index) => !isLeaf(value) || !node.pairs.slice(index + 1).some(([later]) => later === key);
  return { pairs: node.pairs.filter(counts).map(([key, value]) => [key, lastOfRepeated(value)]) };
}

function steps(ast) {
  return ast.meta.traversal.map((step, index) =>
    step.type === 'nameTraversal' ? (index ? '.' : '') + step.segment : `[${step.segment.replace(/^"|"$/g, '')}]`).join('');
}

function all(nodes) {
  return `(${nodes.map(shape).join(', ')})`;
}

function shape(ast) {
  const meta = ast.meta || {};
  switch (ast.type) {
    case 'literalValue':
      return meta.type === 'string' ? 'text' : meta.value;
    case 'template': {
      const parts = ast.children.map(shape).filter((part) => part !== 'text');
      return parts.length === 0 ? 'text' : `template(${parts.join(', ')})`;
    }
    case 'templateWrap':
      return `template${all(ast.children)}`;
    case 'templateJoin':
      return shape(ast.children[0]);
    case 'tuple':
      return `tuple${all(ast.children)}`;
    case 'object':
      return `object${all(ast.children.map((child, i) => (i % 2 ? child : key(child))))}`;
    case 'name':
      return 'name';
    case 'function':
      return meta.name + (meta.expandedFinalArgument ? '...' : '') + all(ast.children);
    case 'unaryOp':
    case 'binaryOp':
      return OPERATORS[meta.operator] + all(ast.children);
    case 'conditional':
      return `if${all(ast.children)}`;
    case 'splat':
      return `splat${all(ast.children)}`;
    case 'index':
      return `index${all(ast.children)}`;
    case 'for':
      return `for ${meta.keyVar},${meta.valVar}${meta.groupedValue ? '...' : ''}${all(ast.children)}`;
    case 'scopeTraversal':
      return `ref ${steps(ast)}`;
    case 'relativeTraversal': {
      const first = ast.meta.traversal[0].type === 'nameTraversal' ? '.' : '';
      return `steps(${shape(ast.children[0])})${first}${steps(ast)}`;
    }
    default:
      return ast.children.length === 0 ? 'item' : shape(ast.children[0]);
  }
}

function key(ast) {
  return ast.children.length === 0 ? { type: 'name', children: [] } : ast.children[0];
}

// The converter also works out constants, and refuses -true and blocks that miss a label; the parser before it does not.
function computed(refusal) {
  return /Invalid operand|with and without labels/.test(refusal);
}

async function differences(read, hcl) {
  const text = readFileSync(read.file, 'utf8');
  let theirs = null;
  let refusal = '';
  try {
    theirs = await hcl.parse(read.file, text);
  } catch (error) {
    refusal = String(error.message).split('\n')[0];
  }
  const treeless = computed(refusal);
  if (read.error !== undefined || (theirs === null && !treeless)) {
    if (read.error !== undefined && theirs === null) return { rejected: true, found: [] };
    return { found: [theirs === null ? `only HashiCorp rejects it: ${refusal}` : `only vpcelint rejects it: ${read.error}`] };
  }
  const found = [];
  const left = treeless ? [] : [...new Set(leaves(lastOfRepeated(read.tree), '', []))].sort();
  const right = treeless ? [] : [...new Set(leaves(theirs, '', []))].sort();
  const ours = new Set(left);
  const others = new Set(right);
  left.filter((leaf) => !others.has(leaf)).forEach((leaf) => found.push(`only here: ${leaf.slice(0, 300)}`));
  right.filter((leaf) => !ours.has(leaf)).forEach((leaf) => found.push(`only there: ${leaf.slice(0, 300)}`));
  for (const { text: source, shape: ourShape } of read.expressions) {
    const heredoc = source.startsWith('<<') ? `${source}\n` : source;
    let theirShape;
    try {
      theirShape = shape(await hcl.getExpressionAst('x', heredoc));
    } catch (error) {
      theirShape = `rejected: ${error.message}`;
    }
    if (theirShape !== ourShape) found.push(`expression ${source.slice(0, 200)}\n      here:  ${ourShape}\n      there: ${theirShape}`);
  }
  return { found };
}

// Says of a path whether the file may differ.
function excepted(exceptionsFile) {
  const lines = readFileSync(exceptionsFile, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const names = lines.map((line) => line.split(/\s+/)[0]);
  return (file) => names.some((name) => file.endsWith(`/${name}`));
}

async function compare(treesFile, exceptionsFile) {
  const hcl = require('@cdktf/hcl2json');
  const mayDiffer = excepted(exceptionsFile);
  let same = 0;
  let rejected = 0;
  let excused = 0;
  let different = 0;
  let expressions = 0;
  for (const line of readFileSync(treesFile, 'utf8').split('\n').filter(Boolean)) {
    const read = JSON.parse(line);
    const result = await differences(read, hcl);
    expressions += (read.expressions || []).length;
    if (result.found.length === 0) {
      rejected += result.rejected ? 1 : 0;
      same += result.rejected ? 0 : 1;
    } else if (mayDiffer(read.file)) {
      excused += 1;
    } else {
      different += 1;
      console.log(`${relative('.', read.file)}:`);
      result.found.slice(0, 10).forEach((difference) => console.log(`    ${difference}`));
    }
  }
  console.log(`hcl-agreement: ${same} files with the same tree (${expressions} expressions), ${rejected} rejected by both, ` +
    `${excused} exceptions, ${different} different`);
  return different === 0;
}

const PIECES = ['{', '}', '[', ']', '(', ')', '"', '${', '%{', '%{if a}', '<<EOT\n', '\n', '=', ',', '.', '*', '...', '=>', '?', ':',
  '\\', '$', '%', '~', '#', '/*', '*/', '//', 'for ', ' in ', '-', '!', '&', '&&', '==', '1', '.5', '1e', 'a', ' ', '\t', '\r', "'", '`',
  '@', ';', '<', '^', '|', 'é', '\u00a0', '\u200b', '\0', '::', '\ufeff', 'null', '[*]', '.*', '.0', '"x"'];

function mutate(folder, count, list, exceptionsFile) {
  const mayDiffer = excepted(exceptionsFile);
  let seed = 42;
  const random = (bound) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * bound);
  };
  mkdirSync(folder, { recursive: true });
  let made = 0;
  for (const file of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
    if (mayDiffer(file)) continue;
    const text = readFileSync(file, 'utf8');
    for (let i = 0; i < Number(count); i++) {
      const at = random(text.length + 1);
      const to = Math.min(text.length, at + 1 + random(6));
      const piece = PIECES[random(PIECES.length)];
      const damaged = [
        text.slice(0, at) + text.slice(to),
        text.slice(0, at) + piece + text.slice(at),
        text.slice(0, at) + piece + text.slice(to),
        text.slice(0, at),
      ][random(i % 8 === 0 ? 4 : 3)];
      const name = join(folder, `${String(made++).padStart(5, '0')}.tf`);
      writeFileSync(name, damaged);
      console.log(name);
    }
  }
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'mutate') {
  mutate(...rest);
} else {
  compare(...rest).then((good) => process.exit(good ? 0 : 1));
}
