/** Hands a file to the reader, as a download. */
export function save(name: string, content: Blob | string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // A browser that asks where to keep it is still reading for a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
