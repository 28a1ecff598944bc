import { save } from './save.ts';

/** What a style sheet says of a picture, which has to go with it. */
const styles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'vector-effect',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
];

/**
 * Saves a picture as it is seen, as SVG that needs no style sheet.
 *
 * @param about where it comes from and what it rests on, for those who find the file
 */
export function saveImage(name: string, picture: SVGSVGElement, about: readonly string[]): void {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  for (const [index, original] of picture.querySelectorAll('*').entries()) {
    const style = getComputedStyle(original);
    for (const property of styles) {
      const value = style.getPropertyValue(property);
      copies[index]?.setAttribute(property, ['fill', 'stroke'].includes(property) ? asHex(value) : value);
    }
  }
  copy.prepend(element('desc', {}, about.join('\n')), paperOf(picture));
  save(`${name}.svg`, new XMLSerializer().serializeToString(copy), 'image/svg+xml;charset=utf-8');
}

/** What the picture lies on, which in the dark theme is dark. */
function paperOf(picture: SVGSVGElement): SVGElement {
  const own = getComputedStyle(picture).backgroundColor;
  const colour = own === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : own;
  return element('rect', { width: '100%', height: '100%', fill: asHex(colour) });
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}

const known = new Map<string, string>();

/** A colour as other programs know it, too: browsers tell mixed ones in ways of their own. */
function asHex(colour: string): string {
  if (colour === 'none' || colour.startsWith('url(')) return colour;
  const found = known.get(colour);
  if (found) return found;
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return colour;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  known.set(colour, hex);
  return hex;
}
