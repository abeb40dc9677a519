import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Child = DefaultTreeAdapterTypes.ChildNode;

/** What a browser makes of markup: elements with sorted attributes, and texts without the spaces around them. */
export type Tree = string | { tag: string; attributes: Record<string, string>; children: Tree[] };

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

function attributesOf(attrs: readonly { name: string; value: string }[]): Record<string, string> {
  const pairs = attrs.map(({ name, value }): [string, string] => [
    name,
    name === 'class' ? oneSpace(value).split(' ').sort().join(' ') : value,
  ]);
  return Object.fromEntries(pairs.sort(([one], [other]) => one.localeCompare(other)));
}

function treesOf(nodes: readonly Child[]): Tree[] {
  return nodes.flatMap((node): Tree[] => {
    if ('value' in node) {
      // A textarea's spaces and line breaks are what somebody typed.
      const inTextarea =
        node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'textarea';
      const text = inTextarea ? node.value : oneSpace(node.value);
      return text === '' ? [] : [text];
    }
    if (!('tagName' in node)) return [];
    return [{ tag: node.tagName, attributes: attributesOf(node.attrs), children: treesOf(node.childNodes) }];
  });
}

/** Markup as trees: two texts of the same meaning give equal ones. */
export const treeOf = (html: string): Tree[] => treesOf(parseFragment(html).childNodes);

/** Each element of the trees changed in place by a rule. */
export function eachElement(trees: Tree[], change: (element: Exclude<Tree, string>) => void): Tree[] {
  for (const tree of trees) {
    if (typeof tree === 'string') continue;
    change(tree);
    eachElement(tree.children, change);
  }
  return trees;
}
