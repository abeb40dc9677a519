import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { attempt, fixturesOf } from './conformance/fixtures.ts';
import { formMappings } from './conformance/form-mappings.tsx';
import { pageMappings } from './conformance/page-mappings.tsx';
import { questionPartMappings } from './conformance/question-part-mappings.tsx';
import { treeOf } from './conformance/trees.ts';

const tried = [...formMappings, ...questionPartMappings, ...pageMappings].flatMap((mapping) =>
  fixturesOf(mapping.component).map((fixture) => ({
    ...fixture,
    mapping,
    title: `${mapping.component}, ${fixture.name}`,
    ...attempt(mapping, fixture.options),
  })),
);
const said = tried.flatMap((one) => ('said' in one ? [one] : []));
const unsaid = tried.flatMap((one) => ('unsaid' in one ? [one] : []));

describe('the markup of our components is the base’s own', () => {
  it.each(said.map((one) => [one.title, one] as const))('%s', (_, { mapping, html, options, said: ours }) => {
    const base = (mapping.differences ?? []).reduce(
      (tree, { inTree }) => inTree(tree, options),
      treeOf(html),
    );
    expect(treeOf(renderToString(ours))).toEqual(base);
  });

  it('for most of its examples', () => {
    expect(said.length).toBeGreaterThanOrEqual(338);
  });
});

/** What our props leave out on purpose. An example that needs something else has lost its mapping. */
const leftOut: readonly [why: string, unsaid: RegExp][] = [
  ['a page cannot slip attributes past a component', /\b(\w*[aA]ttributes)\./],
  ['a page cannot slip classes past a component', /(^|\.)(\w*[cC]lasses)$|^classes "/],
  ['hidden and fixed words are the component’s, in both languages', /(Text|ariaLabel|\.label)$|^another /],
  ['every question with choices has a legend, every label a field', /^no fieldset|^a label of/],
  ['ids follow from the question, which the error summary leads to', /\.id$|^a panel without id/],
  ['fields of a date are day, month and year', /^fields listed by hand/],
  ['languages are our two', /^other languages/],
  ['the server judges; the browser does not refuse', /\.pattern$/],
  ['a counted text has its limit', /^no limit/],
  ['a start button leads out of a guide, and we have none', /isStartButton$/],
  ['a file that was chosen cannot be shown again', /^\.value$/],
  [
    'the browser’s own control chooses files: the scripted one is named otherwise than it looks',
    /^\.javascript$/,
  ],
  ['acts stand below a panel, not in it', /^\.actions\./],
  ['columns have one header', /^\.head\[\]\.rowspan$/],
  ['actions lead somewhere; titles are text', /^an action that|^a title of/],
  ['contradictory or empty items are a mistake', /^a value and an item|^empty items|^a page without/],
];

it.each(unsaid.map((one) => [`${one.title}: ${one.unsaid}`, one.unsaid]))(
  'an example is only passed over for a reason: %s',
  (_, words) => {
    expect(leftOut.filter(([, pattern]) => pattern.test(words)).map(([why]) => why)).not.toEqual([]);
  },
);
