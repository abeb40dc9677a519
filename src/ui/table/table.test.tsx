import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Progress } from '../progress/progress.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { CardTable, ScrollTable } from './table.tsx';

describe('a table on a phone', () => {
  it('as cards keeps its meaning: roles stay, each value names its column', () => {
    const html = renderToString(
      <CardTable
        columns={[{ header: 'Kerja sama' }, { header: <b>Mitra</b>, label: 'Mitra' }]}
        rows={[['Air minum', 'Belanda']]}
        firstCellIsHeader
      />,
    );
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
      expect(html).toContain(`role="${role}"`);
    expect(html).toContain('data-label="Mitra">Belanda');
  });

  it('for comparing scrolls by itself, named and reached by the keyboard', () => {
    const html = renderToString(
      <ScrollTable id="t" language="id" caption="Perbandingan" rows={[['1']]} columns={[{ header: 'A' }]} />,
    );
    expect(html).toMatch(/<section class="jalin-scroll" aria-labelledby="t-caption" tabindex="0"/i);
    expect(html).toContain('id="t-caption"');
  });
});

it('a timeline gives machines only dates they can read', () => {
  const html = renderToString(
    <Timeline
      entries={[
        { title: 'A', when: '25 September 2015', datetime: '2015-09-25' },
        { title: 'B', when: 'sekitar 2012', datetime: '2012~' },
      ]}
    />,
  );
  expect(html).toMatch(/<time datetime="2015-09-25">25 September 2015<\/time>/i);
  expect(html).not.toContain('2012~');
  expect(html).toContain('sekitar 2012');
});

it('work under way says how far it is, and that it goes on without the page', () => {
  const html = renderToString(
    <Progress
      language="id"
      id="p"
      label="Membaca"
      done={7200}
      total={20000}
      unit="baris"
      refreshAfter={3}
      href="/x"
    />,
  );
  expect(html).toContain('7.200 dari 20.000 baris');
  expect(html).toContain('pekerjaan tetap berjalan');
  expect(html).toMatch(
    /<progress [^>]*value="7200"[^>]*max="20000"|<progress [^>]*max="20000"[^>]*value="7200"/,
  );
  expect(renderToString(<Progress language="en" id="p" label="Reading" share={0.73} />)).toContain('>73%<');
  expect(renderToString(<Progress language="id" id="p" label="Menunggu" />)).not.toContain('value=');
});
