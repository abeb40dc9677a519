import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { notFound, Refusal } from '#kernel/refusal.ts';
import { FileUpload } from '../file-upload/file-upload.tsx';
import { Radios } from '../radios/radios.tsx';
import { Select } from '../select/select.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { Textarea } from '../textarea/textarea.tsx';
import { Form, FormErrors } from './form.tsx';
import { type FormView, fieldOf } from './form-view.ts';

const view = (more: Partial<FormView> = {}): FormView => ({
  language: 'id',
  csrf: 'token',
  typed: {},
  ...more,
});
const refusal = new Refusal('invalid', 'no-title', { id: 'Belum dapat disimpan', en: 'Not saved yet' }, [
  { field: 'title', words: { id: 'Isi judulnya', en: 'Enter the title' } },
]);
/** The one element of this name, as a browser would read it. */
function theOnly(tag: string, html: string): DefaultTreeAdapterTypes.Element {
  const all = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...all(node.childNodes)] : []));
  const [found, ...others] = all(parseFragment(html).childNodes).filter(({ tagName }) => tagName === tag);
  if (!found || others.length > 0) throw new Error(`not one ${tag}`);
  return found;
}

describe('a form', () => {
  it('carries its token, sends files only when told, and leaves judging to the server', () => {
    const html = renderToString(
      <Form view={view()} action="/id/simpan" hidden={{ version: '3' }}>
        x
      </Form>,
    );
    expect(html).toContain('name="_csrf" value="token"');
    expect(html).toContain('name="version" value="3"');
    expect(html).toMatch(/<form [^>]*novalidate/i);
    expect(html).not.toContain('multipart');
    const withFiles = renderToString(
      <Form view={view()} action="/" withFiles guarded>
        x
      </Form>,
    );
    expect(withFiles).toContain('multipart/form-data');
    expect(withFiles).toContain('data-jalin-guard');
  });

  it('leads from the summary to the field, with the same words in both places', () => {
    const refused = view({ refusal, typed: { title: '' } });
    expect(renderToString(<FormErrors view={refused} />)).toContain('<a href="#title">Isi judulnya</a>');
    const field = renderToString(<TextInput {...fieldOf(refused, 'title')} label="Judul" />);
    expect(field).toContain('id="title"');
    expect(field).toContain('Isi judulnya');
    expect(field).toContain('aria-describedby="title-error"');
  });

  it('says what happened when no field is to blame, and nothing when nothing happened', () => {
    expect(renderToString(<FormErrors view={view({ refusal: notFound() })} />)).toContain(
      notFound().words.id,
    );
    expect(renderToString(<FormErrors view={view()} />)).toBe('');
  });

  it('shows again exactly what was typed, whatever it was', () => {
    const typing = fc.string({
      unit: fc.constantFrom('\n', ' ', 'a', 'é', '<', '>', '&', '"', "'", '\u200b'),
      minLength: 1,
    });
    fc.assert(
      fc.property(typing, (typed) => {
        const kept = fieldOf(view({ typed: { note: typed } }), 'note', 'stored');
        const input = renderToString(<TextInput {...kept} label="x" />);
        expect(theOnly('input', input).attrs.find(({ name }) => name === 'value')?.value).toBe(typed);
        const area = renderToString(<Textarea {...kept} label="x" />);
        const [text] = theOnly('textarea', area).childNodes;
        expect(text && 'value' in text ? text.value : '').toBe(typed);
      }),
    );
  });

  it('shows what is stored until something else was typed, even nothing', () => {
    expect(fieldOf(view(), 'title', 'Guilin').value).toBe('Guilin');
    expect(fieldOf(view({ typed: { title: '' } }), 'title', 'Guilin').value).toBe('');
  });
});

describe('a question', () => {
  const choices = [
    { value: 'no', label: 'Tidak' },
    { value: 'yes', label: 'Ya', conditional: <p>Ke mana?</p> },
  ];

  it('with answers is reached by the summary at its first answer, and holds its hanging questions without JavaScript', () => {
    const html = renderToString(<Radios language="id" name="visit" label="Kunjungan?" items={choices} />);
    expect(html).toContain('id="visit" name="visit" value="no"');
    expect(html).toContain('id="conditional-visit-2"');
    expect(html).toContain('Ke mana?');
    expect(html).not.toContain(' checked');
  });

  it('with a long list has its chosen value, and none that was not given', () => {
    const items = [
      { value: 'a', text: 'A' },
      { value: 'b', text: 'B' },
    ];
    const html = renderToString(<Select language="id" name="s" label="S" items={items} value="b" />);
    expect(html).toMatch(/<option[^>]* value="b"[^>]* selected|<option selected value="b"/);
    expect(renderToString(<Select language="id" name="s" label="S" items={items} />)).not.toContain(
      'selected',
    );
  });

  it('of text offers suggestions by a list of its own', () => {
    const html = renderToString(
      <TextInput language="id" name="partner" label="Mitra" suggestions={['Guilin', 'Busan']} />,
    );
    expect(html).toContain('list="partner-suggestions"');
    expect(html).toContain('<datalist id="partner-suggestions"><option value="Guilin">');
  });

  it('of a file tells the largest size before anything is sent', () => {
    const html = renderToString(
      <FileUpload language="id" name="table" label="Tabel" hint="XLSX." mostBytes={10_485_760} />,
    );
    expect(html).toContain('XLSX. Paling besar 10,5 MB.');
    expect(html).toContain('aria-describedby="table-hint"');
    expect(html).toContain('data-jalin-most-bytes="10485760"');
  });
});
