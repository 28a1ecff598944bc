/** What the three views that count and draw say alike. */
const en = {
  from: 'From',
  to: 'To',
  choices: 'What is shown',
  things: 'Only what concerns',
  addThing: 'Name of a country, person, meeting …',
  remove: (name: string) => `Leave out ${name}`,
  saveTable: 'Save as CSV',
  saveImage: 'Save as SVG',
  nothing: 'Nothing on record fits. Choose a longer period, or leave out some of the choices above.',
  reset: 'Leave out all choices',
  undated: 'What has no date on record is not left out by a period.',
};

const tr = {
  from: 'Başlangıç',
  to: 'Bitiş',
  choices: 'Ne gösteriliyor',
  things: 'Yalnız şunlarla ilgili olanlar',
  addThing: 'Ülke, kişi, toplantı … adı',
  remove: (name: string) => `Çıkar: ${name}`,
  saveTable: 'CSV olarak kaydet',
  saveImage: 'SVG olarak kaydet',
  nothing: 'Kayıtlarda uyan bir şey yok. Daha uzun bir dönem seçin ya da yukarıdaki seçimlerden bazılarını kaldırın.',
  reset: 'Tüm seçimleri kaldır',
  undated: 'Kayıtlarda tarihi olmayanlar dönem seçilince dışarıda bırakılmaz.',
} satisfies typeof en;

export const chartWords = { en, tr };
