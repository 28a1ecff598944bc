import { describe, expect, test } from 'vitest';
import { noBrowser } from './support/browser.ts';
import { touchingAll, yaml } from './support/drafts.ts';
import { askWith, importRecord, retractDocument, tokensIn } from './support/editor.ts';
import { expectAccessible, explorerBundle, heading, servedExplorer } from './support/explorer.ts';
import { serve, testDatabase } from './support/graph.ts';

const explorer = servedExplorer();
const tokens = { reader: 'r'.repeat(32), editor: 'e'.repeat(32) };

describe.skipIf(noBrowser)('where reading needs a token', () => {
  test('the explorer asks for one, keeps it in the tab alone, and says to editors that drafts are included', async () => {
    const access = tokensIn(`rea:reader:${tokens.reader},ed:editor:${tokens.editor}`);
    const closed = await serve(testDatabase(), { explorer: explorerBundle }, access, { readRequiresToken: true });
    const as = { authorization: `Bearer ${tokens.editor}` };
    await askWith(closed.url, as, importRecord, { input: { record: yaml(touchingAll) } });
    try {
      const page = await explorer.browser.open(`${closed.origin}/official/ozge-pan`);
      const give = async (token: string) => {
        await page.getByLabel('Token', { exact: true }).fill(token);
        await page.getByRole('button', { name: 'Use this token' }).click();
      };
      await page.getByText('Only readers may read.').waitFor();
      await expectAccessible(page);
      await give('x'.repeat(40));
      await page.getByText('Nobody has this token, or it holds no longer.').waitFor();
      await give(tokens.reader);
      await heading(page, 'Özge Pan');
      expect(await page.getByText('Drafts are included').count()).toBe(0);
      expect(page.url()).not.toContain(tokens.reader);
      expect(await page.evaluate('JSON.stringify(localStorage) + document.cookie')).not.toContain(tokens.reader);
      await page.evaluate(`sessionStorage.setItem('ict-cooperation-graph:token', '${tokens.editor}')`);
      await page.reload();
      await page.getByText('Drafts are included').waitFor();
      await page.getByRole('button', { name: 'Forget the token' }).click();
      await page.getByText('Only readers may read.').waitFor();
      expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain(tokens.editor);
      await page.context().close();
    } finally {
      await askWith(closed.url, as, retractDocument, { input: { slug: touchingAll.document.slug } });
      await closed.close();
    }
  });
});
