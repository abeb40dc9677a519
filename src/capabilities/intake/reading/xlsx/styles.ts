import { readXml } from '#platform/office-files/xml.ts';
import { type NumberFormat, numberFormatOf } from './number-format.ts';

/** Excel's own bound on cell formats of one workbook. */
const mostFormats = 65_490;

/** The number format of each cell style, by the index cells name. */
export async function readStyles(chunks: AsyncIterable<Buffer>): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inside = '';
  await readXml(chunks, {
    open(name, attributes) {
      // Differential formats (dxfs) have numFmt and xf too; only these two lists are what cells name.
      if (name === 'numFmts' || name === 'cellXfs') inside = name;
      else if (name === 'numFmt' && inside === 'numFmts')
        codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'xf' && inside === 'cellXfs' && ids.length < mostFormats)
        ids.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === inside) inside = '';
    },
  });
  const formats = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const format = formats.get(id) ?? numberFormatOf(id, codes.get(id));
    formats.set(id, format);
    return format;
  });
}
