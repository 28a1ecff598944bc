const english = new Intl.NumberFormat('en');
const turkish = new Intl.NumberFormat('tr');

const en = {
  rows: 'Rows',
  columns: 'Columns',
  sortRows: 'Rows in order of',
  sortColumns: 'Columns in order of',
  groupRows: 'Rows grouped by',
  groupColumns: 'Columns grouped by',
  years: 'Years',
  sorts: { DATE: 'date', DATE_DOWN: 'date, latest first', NAME: 'name', SUM: 'sum' },
  groups: {
    NONE: 'nothing',
    SERIES: 'series',
    YEAR: 'year',
    ORGANISATION: 'organisation',
    COUNTRY: 'country',
    KIND: 'kind',
  },
  noGroup: 'Not on record',
  about: {
    ATTENDANCE: 'How often who was there. A cell leads to the words that say so.',
    PARTICIPATION: 'Who took part in what. A cell leads to the words that say so.',
  },
  table: (rows: string, columns: string) => `${rows} by ${columns.toLowerCase()}`,
  keys: 'The arrow keys move from cell to cell, Enter shows what is behind one.',
  sum: 'Sum',
  shades: 'Facts in a cell:',
  marks: 'Marks:',
  markOf: {
    OPENED: 'O',
    CHAIRED: 'C',
    CO_CHAIRED: 'Co',
    HOSTED: 'H',
    SPOKE: 'S',
    SIGNED: '✓',
    STATED: 'S',
    MEMBERSHIP: 'M',
    ATTENDANCE: 'A',
  },
  shown: (shown: number, of: number, what: string) =>
    `${what}: ${english.format(shown)} of ${english.format(of)} shown.`,
  moreRows: 'Show more rows',
  moreColumns: 'Show more columns',
  truncated: 'There are more than the 500 rows or columns with the most facts, which are the ones here.',
  outside: (count: number) =>
    count === 1
      ? '1 fact has no row or no column and is not shown.'
      : `${english.format(count)} facts have no row or no column and are not shown.`,
  behind: 'What is behind it',
  facts: (count: number) => (count === 1 ? '1 fact' : `${english.format(count)} facts`),
  close: 'Close',
  all: 'All about it',
};

const tr = {
  rows: 'Satırlar',
  columns: 'Sütunlar',
  sortRows: 'Satırların sırası',
  sortColumns: 'Sütunların sırası',
  groupRows: 'Satırların grupları',
  groupColumns: 'Sütunların grupları',
  years: 'Yıllar',
  sorts: { DATE: 'tarih', DATE_DOWN: 'tarih, önce en yeni', NAME: 'ad', SUM: 'toplam' },
  groups: { NONE: 'yok', SERIES: 'dizi', YEAR: 'yıl', ORGANISATION: 'kuruluş', COUNTRY: 'ülke', KIND: 'tür' },
  noGroup: 'Kayıtlarda yok',
  about: {
    ATTENDANCE: 'Kim, kaç kez oradaydı. Bir hücre bunu söyleyen sözlere götürür.',
    PARTICIPATION: 'Kim neyde yer aldı. Bir hücre bunu söyleyen sözlere götürür.',
  },
  table: (rows: string, columns: string) => `${rows} × ${columns.toLocaleLowerCase('tr')}`,
  keys: 'Ok tuşları hücreden hücreye gider, Enter arkasında ne olduğunu gösterir.',
  sum: 'Toplam',
  shades: 'Bir hücredeki bilgiler:',
  marks: 'İşaretler:',
  markOf: {
    OPENED: 'A',
    CHAIRED: 'B',
    CO_CHAIRED: 'EB',
    HOSTED: 'E',
    SPOKE: 'K',
    SIGNED: '✓',
    STATED: 'S',
    MEMBERSHIP: 'Ü',
    ATTENDANCE: 'K',
  },
  shown: (shown: number, of: number, what: string) =>
    `${what}: ${turkish.format(of)} içinden ${turkish.format(shown)} tanesi gösteriliyor.`,
  moreRows: 'Daha çok satır göster',
  moreColumns: 'Daha çok sütun göster',
  truncated: 'En çok bilgisi olan 500 satırdan ya da sütundan fazlası var; buradakiler o 500 tanesi.',
  outside: (count: number) => `${turkish.format(count)} bilginin satırı ya da sütunu yok ve gösterilmiyor.`,
  behind: 'Arkasında ne var',
  facts: (count: number) => `${turkish.format(count)} bilgi`,
  close: 'Kapat',
  all: 'Hakkındaki her şey',
} satisfies typeof en;

export const matrixWords = { en, tr };
