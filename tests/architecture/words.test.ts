/** Every word that a visitor sees comes from the catalogue, and is read when it is shown: nothing visible hides in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { strings } from '../../src/gallery/words/strings';

/** Words, unlike signs and symbols. */
const WORDS = /\p{L}{2,}/u;
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
]);
/** What is set by these calls or under these names is shown. */
const SHOWING_CALLS = new Set(['notify', 'setDescription', 'tell']);
const SHOWN_NAMES = new Set([
  'narration',
  'announcement',
  'notice',
  'problems',
  'textContent',
  'ariaLabel',
  'innerText',
]);

const files = ['src/gallery'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\/(client\/|words\/(\w+\/|en|zh))/.test(path)),
);

const parsed = (path: string, text = readFileSync(path, 'utf8')): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** A node and all that it is made of. */
function within(node: ts.Node, found: ts.Node[] = []): readonly ts.Node[] {
  found.push(node);
  ts.forEachChild(node, (child) => void within(child, found));
  return found;
}

/** The words of a literal, holes left out; nothing for anything else. */
function literal(node: ts.Node | undefined): string {
  if (node === undefined) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxExpression(node)) return literal(node.expression);
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text).join(' ');
  if (ts.isConditionalExpression(node)) return `${literal(node.whenTrue)} ${literal(node.whenFalse)}`;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literal).join(' ');
  return '';
}

/** What a node shows to a visitor in words of its own. */
function shown(node: ts.Node): string {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literal(node.expression);
  if (ts.isJsxAttribute(node)) return SPOKEN.has(node.name.getText()) ? literal(node.initializer) : '';
  if (ts.isCallExpression(node)) {
    const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
    return SHOWING_CALLS.has(name) ? node.arguments.map(literal).join(' ') : '';
  }
  if (ts.isPropertyAssignment(node)) return SHOWN_NAMES.has(node.name.getText()) ? literal(node.initializer) : '';
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isPropertyAccessExpression(node.left) && SHOWN_NAMES.has(node.left.name.text) ? literal(node.right) : '';
  return '';
}

const hidden = (source: ts.SourceFile): readonly string[] =>
  within(source)
    .map(shown)
    .filter((text) => WORDS.test(text.replace(/&\w+;/g, '')));

const isFunction = (node: ts.Node): boolean => ts.isFunctionLike(node) || ts.isClassDeclaration(node);
const inFunction = (node: ts.Node): boolean => ts.findAncestor(node.parent, isFunction) !== undefined;

/** What `strings.a.b` is, or `text.b` where `text` is a section; undefined when the path leads elsewhere. */
function meantBy(node: ts.Expression, sections: ReadonlyMap<string, unknown>): unknown {
  if (ts.isIdentifier(node)) return node.text === 'strings' ? strings : sections.get(node.text);
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const of = meantBy(node.expression, sections);
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[node.name.text] : undefined;
}

/** Single words and sentences that are read once, when the module is loaded, and would stay in the language of that moment. */
function captured(source: ts.SourceFile): readonly string[] {
  const sections = new Map<string, unknown>();
  const found: string[] = [];
  for (const node of within(source)) {
    if (inFunction(node)) continue;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      const value = meantBy(node.initializer, sections);
      if (typeof value === 'object') sections.set(node.name.text, value);
    }
    if (!ts.isPropertyAccessExpression(node) || ts.findAncestor(node, ts.isTypeNode) !== undefined) continue;
    const value = meantBy(node, sections);
    if (typeof value === 'string' || typeof value === 'function') found.push(node.getText());
  }
  return found;
}

const sources = files.map((path) => [path, parsed(path)] as const);

const inFiles = (look: (source: ts.SourceFile) => readonly string[]): readonly string[] =>
  sources.flatMap(([path, source]) => look(source).map((text) => `${path}: ${text.trim()}`));

test('no visible word stands in the code of the page', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(inFiles(hidden)).toEqual([]);
});

test('no word is kept from before the language was chosen', () => {
  expect(inFiles(captured)).toEqual([]);
});

test('the scan sees what it looks for', () => {
  const page = `
    const kept = strings.header.share;
    const table = { title: text.share };
    const fine = () => strings.header.share;
    const text = strings.header;
    const late = { title: text.help };
    const View = () => <p title="Hello" aria-label={x ? 'Yes' : 'No'} className="quiet">A word {text.help} · {'two'}</p>;
    notify('Saved'); store.setState({ notice: \`Saved \${name}\` }); element.textContent = 'Words';
  `;
  const source = parsed('page.tsx', page);
  expect(hidden(source).map((text) => text.trim().replace(/\s+/g, ' '))).toEqual([
    'Hello',
    'Yes No',
    'A word',
    'two',
    'Saved',
    'Saved',
    'Words',
  ]);
  expect(captured(source)).toEqual(['strings.header.share', 'text.help']);
});
