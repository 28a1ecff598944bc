import type { Picture } from './picture.ts';

/** A picture as SVG. */
export function asSvg({ width, height, paper, lines, signs, texts }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...lines.map(
      ({ x1, y1, x2, y2, colour, size }) =>
        `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" stroke="${colour}" stroke-width="${size}"/>`,
    ),
    ...signs.map(({ path, x, y, radius, colour, hollow }) => {
      const place = `translate(${short(x)} ${short(y)}) scale(${short(hollow ? radius * 0.85 : radius)})`;
      const paint = hollow ? `fill="${paper}" stroke="${colour}" stroke-width="0.3"` : `fill="${colour}"`;
      return `<path d="${path}" transform="${place}" ${paint}/>`;
    }),
    ...texts.map(
      ({ text, x, y, size, colour }) =>
        `<text x="${short(x)}" y="${short(y)}" font-size="${size}" fill="${colour}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" dominant-baseline="middle">${escapeXml(text)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function short(value: number): string {
  return value.toFixed(2);
}

function escapeXml(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text.replaceAll(/[&<>]/g, (letter) => escapes[letter] ?? letter);
}
