import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkout, endRuns } from './support/clone.ts';
import { type Graph, seededGraph } from './support/graph.ts';
import { hasPython, type Python, pythonWith, succeed } from './support/python.ts';

const notebook = join(checkout, 'notebooks', 'three-pictures.ipynb');

type Output = { output_type: string; name?: string; text?: string[]; data?: Record<string, unknown> };
type Cell = { id: string; cell_type: string; execution_count?: number | null; outputs?: Output[]; metadata: object };
type Notebook = { cells: Cell[]; metadata: object; nbformat: number; nbformat_minor: number };

const codeCells = ({ cells }: Notebook) => cells.filter(({ cell_type }) => cell_type === 'code');

test('the notebook is kept without what a run leaves in it', async () => {
  const text = await readFile(notebook, 'utf8');
  const kept = JSON.parse(text) as Notebook;
  expect(text).toBe(`${JSON.stringify(kept, null, 1)}\n`);
  expect(kept).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
  expect(kept.metadata).toEqual({
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python' },
  });
  expect(new Set(kept.cells.map(({ id }) => id)).size).toBe(kept.cells.length);
  for (const { id, metadata } of kept.cells) expect(metadata, id).toEqual({});
  for (const { id, ...cell } of codeCells(kept)) expect(cell, id).toMatchObject({ execution_count: null, outputs: [] });
});

const found = await hasPython();
// biome-ignore lint/style/noProcessEnv: what runs the tests is no part of the configuration
const required = Boolean(process.env['CI']);
if (!found) process.stdout.write('No Python 3.10 or later with venv is installed here: the notebook is not run.\n');

describe.skipIf(!found && !required)('run from top to bottom over the seed records', () => {
  let graph: Graph;
  let python: Python;
  let folder: string;
  let ran: Notebook;
  const copy = () => join(folder, 'ran.ipynb');

  beforeAll(async () => {
    expect(found, 'CI needs Python 3.10 or later with venv; .ci/run installs it').toBe(true);
    graph = await seededGraph();
    folder = await mkdtemp(join(tmpdir(), 'notebook-'));
    python = await pythonWith(join(checkout, 'notebooks', 'requirements.txt'));
    const command = [join(python.bin, 'jupyter-execute'), notebook, `--output=${copy()}`, '--timeout=120'];
    await succeed(command, { ...python.variables, GRAPH_URL: graph.url, NO_PROXY: '127.0.0.1' });
    ran = JSON.parse(await readFile(copy(), 'utf8'));
  }, 600_000);
  afterAll(async () => {
    await endRuns();
    await graph?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** What a cell printed. */
  const printed = (id: string) =>
    (ran.cells.find((cell) => cell.id === id)?.outputs ?? [])
      .filter(({ name }) => name === 'stdout')
      .flatMap(({ text }) => text ?? [])
      .join('');

  test('every cell runs, and none complains', () => {
    for (const { id, execution_count, outputs } of codeCells(ran)) {
      expect(execution_count, id).toBeGreaterThan(0);
      expect(
        outputs?.filter(({ output_type, name }) => output_type === 'error' || name === 'stderr'),
        id,
      ).toEqual([]);
    }
  });

  test('all that is there is in the pictures', async () => {
    const { data } = await graph.data(`{
      officials { totalCount } timeline { totalCount }
      initiatives: participationMatrix(rows: COUNTRY, columns: INITIATIVE) { rows { label } }
      series: participationMatrix(rows: COUNTRY, columns: SERIES) { rows { label } }
    }`);
    const labels = [...data.initiatives.rows, ...data.series.rows].map(({ label }) => label);
    const countries = new Set(labels).size;
    expect(printed('matrix-read')).toContain(`Shown: ${countries} of ${countries} countries`);
    const officials = data.officials.totalCount;
    expect(printed('network-read')).toContain(`Shown: ${officials} of ${officials} officials`);
    const entries = data.timeline.totalCount;
    expect(printed('timeline-read')).toContain(`made of ${entries} of ${entries} entries`);
  });

  test('there are three pictures, and none is blank', async () => {
    const count = `
import base64, io, json, sys
from PIL import Image
for cell in json.load(open(sys.argv[1], encoding="utf-8"))["cells"]:
    for output in cell.get("outputs", []):
        if "image/png" in output.get("data", {}):
            picture = Image.open(io.BytesIO(base64.b64decode(output["data"]["image/png"]))).convert("RGB")
            print(cell["id"], len(picture.getcolors(1 << 24)))
`;
    const lines = (await succeed([join(python.bin, 'python'), '-c', count, copy()])).trim().split('\n');
    const pictures = lines.map((line) => line.split(' '));
    expect(pictures.map(([id]) => id)).toEqual(['matrix-draw', 'network-draw', 'timeline-draw']);
    for (const [id, colours] of pictures) expect(Number(colours), id).toBeGreaterThan(1);
  });

  test('each picture comes with the words of a document', () => {
    expect(printed('matrix-words')).toContain('“was approved by the BSEC Working Group”');
    expect(printed('matrix-words')).toContain('“birer konuşma yapmışlardır”');
    expect(printed('network-words')).toContain('“birer konuşma yapmışlardır”');
    expect(printed('timeline-words')).toContain('“at its meeting on 15 November 2011”');
  });
});
