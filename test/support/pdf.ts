/**
 * A PDF of one page.
 *
 * @param lines its text; none for a page that shows nothing
 * @param locked whether it asks for a password
 */
export function pdf(lines: readonly string[], locked = false): Buffer {
  const shown = lines.map((line) => `(${line}) Tj 0 -30 Td`).join(' ');
  const content = lines.length === 0 ? '' : `BT /F1 24 Tf 72 700 Td ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    // Keys that no empty password fits.
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lock = locked ? ' /Encrypt 6 0 R /ID [<00><00>]' : '';
  text += `xref\n0 7\n0000000000 65535 f \n${rows}trailer\n<< /Size 7 /Root 1 0 R${lock} >>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}
