import type { Colours } from './colours.ts';
import type { Label } from './labels.ts';
import type { Marks, OnScreen } from './scene.ts';

interface Overlay {
  readonly spots: readonly OnScreen[];
  readonly labels: readonly Label[];
  readonly marks: Marks;
  readonly hovered: string | undefined;
  readonly colours: Colours;
}

/** Draws, above the signs, rings around what is marked, pins, and the names. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  { spots, labels, marks, hovered, colours }: Overlay,
): void {
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  for (const { id, x, y, radius } of spots) {
    const isSelected = marks.selected.includes(id);
    if (isSelected || id === hovered || marks.way.includes(id)) {
      context.strokeStyle = isSelected || id !== hovered ? colours.accent : colours.ink;
      context.lineWidth = isSelected ? 3 : 2;
      context.beginPath();
      context.arc(x, y, radius + 4, 0, 2 * Math.PI);
      context.stroke();
    }
    if (marks.pinned.has(id)) {
      context.fillStyle = colours.paper;
      context.beginPath();
      context.arc(x, y, Math.max(2.5, radius * 0.3), 0, 2 * Math.PI);
      context.fill();
    }
  }
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = colours.paper;
  context.fillStyle = colours.ink;
  for (const { text, x, y } of labels) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** Whether this browser can draw the graph. */
export function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas');
    return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
  } catch {
    return false;
  }
}
