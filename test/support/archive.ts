import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into an archive. */
export interface Packed {
  readonly name: string;
  readonly bytes: Buffer | string;
  /** What the directory says of its size, where that is to be a lie. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

/** A ZIP archive, and whatever in it is not as it should be. */
export function archive(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimedSize, encrypted } of files) {
    const content = Buffer.from(bytes);
    const packed = deflateRawSync(content);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(encrypted ? 1 : 0, 2);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(content), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(claimedSize ?? content.length, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fixed, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), fixed, place, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(all.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, all, Buffer.from('504b0506', 'hex'), end]);
}

/** A cell: a text, or the XML of the whole cell without its reference. */
type Cell = string | { readonly xml: string };

/** A workbook as Excel writes it, its texts shared; `more` goes into or instead of its files. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  more: readonly Packed[] = [],
  after = '',
): Buffer {
  const texts: string[] = [];
  const files = Object.values(sheets).map((rows, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    bytes: `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, column, row, texts)).join('')}</row>`,
      )
      .join('')}</sheetData>${after}</worksheet>`,
  }));
  const usual = [
    {
      name: 'xl/workbook.xml',
      bytes: `<workbook xmlns:r="urn:r"><sheets>${Object.keys(sheets)
        .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `<Relationships>${files.map(({ name }, index) => `<Relationship Id="rId${index + 1}" Target="${name.slice(3)}"/>`).join('')}</Relationships>`,
    },
    ...files,
    { name: 'xl/sharedStrings.xml', bytes: `<sst>${texts.join('')}</sst>` },
  ];
  const replaced = more.map(({ name }) => name);
  return archive([...usual.filter(({ name }) => !replaced.includes(name)), ...more]);
}

function cellXml(cell: Cell, column: number, row: number, texts: string[]): string {
  const reference = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (typeof cell !== 'string') return cell.xml.replace('<c', `<c ${reference}`);
  if (cell === '') return `<c ${reference}/>`;
  return `<c ${reference} t="s"><v>${texts.push(`<si><t xml:space="preserve">${escaped(cell)}</t></si>`) - 1}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
