import ts from 'typescript';
import type { Project } from './project.ts';

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a file, parsed once for all rules. */
export function treeOf(project: Project, path: string): ts.SourceFile {
  const text = project.get(path) ?? '';
  const key = `${path}\n${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const kind = path.endsWith('.tsx')
    ? ts.ScriptKind.TSX
    : path.endsWith('.mjs')
      ? ts.ScriptKind.JS
      : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  parsed.set(key, tree);
  return tree;
}

export function lineOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** Lines from the first character of a node (its comment not counted) to its last. */
export function linesOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(node);
}

const walked = new WeakMap<ts.Node, ts.Node[]>();

/** Every node of a tree, outermost first; walked once for all rules. */
export function nodesOf(root: ts.Node): readonly ts.Node[] {
  const known = walked.get(root);
  if (known) return known;
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  walked.set(root, nodes);
  return nodes;
}

export interface Import {
  specifier: string;
  line: number;
}

function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal : undefined;
  }
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? node.arguments[0] : undefined;
}

/** Static, dynamic, type-only and re-exporting imports alike. */
export function importsOf(project: Project, path: string): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(treeOf(project, path))) {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ specifier: specifier.text, line: lineOf(node) });
  }
  return found;
}

/** "new Date", "Date.now()" and the like: the text of what is called or constructed. */
export const calledName = (node: ts.CallExpression | ts.NewExpression) => node.expression.getText();
