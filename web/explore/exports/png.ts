import type { Picture } from './picture.ts';

/** Enough for print. */
const scale = 2;

/** A picture as PNG. */
export function asPng({ width, height, paper, lines, signs, texts }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(scale, scale);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const { x1, y1, x2, y2, colour, size } of lines) {
    context.strokeStyle = colour;
    context.lineWidth = size;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  for (const { path, x, y, radius, colour, hollow } of signs) {
    context.save();
    context.translate(x, y);
    context.scale(hollow ? radius * 0.85 : radius, hollow ? radius * 0.85 : radius);
    context.fillStyle = hollow ? paper : colour;
    context.fill(new Path2D(path));
    context.strokeStyle = colour;
    context.lineWidth = 0.3;
    if (hollow) context.stroke(new Path2D(path));
    context.restore();
  }
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = paper;
  for (const { text, x, y, size, colour } of texts) {
    context.font = `${size}px system-ui, sans-serif`;
    context.fillStyle = colour;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
  });
}
