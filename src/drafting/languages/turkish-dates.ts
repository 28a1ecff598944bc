import type { DateWords } from './words.ts';

/** How Turkish writes dates. */
export const turkishDates: DateWords = {
  shortMonths: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
  areMonthsCapital: false,
  relativeDays: { dün: -1, bugün: 0, yarın: 1, 'önceki gün': -2, 'evvelki gün': -2 },
  relativeYears: {
    'bu yıl': 0,
    'içinde bulunduğumuz yıl': 0,
    'geçen yıl': -1,
    'geçtiğimiz yıl': -1,
    'gelecek yıl': 1,
    'önümüzdeki yıl': 1,
  },
  isMonthFirst: true,
  hasDaySuffix: true,
  isDayFirst: true,
  rangeTo: 'ile ila',
  fromSuffixes: 'dan den tan ten ndan nden',
  untilSuffixes: '',
  limitsBefore: 'en geç',
  lasts: 'sürecek*, süren, sürdü, sürmüş*, devam ed*, sona er*, tamamlan*',
  ended: 'sona er*, tamamlan*, bitti, sona ermiştir',
  began: 'başlayan, başladı, başlamış*, başlayacak*, başlayıp, açılan, açıldı, açılmış*, açılacak*',
  ahead:
    'yapılacak*, düzenlenecek*, toplanacak*, başlayacak*, gerçekleştirilecek*, gerçekleşecek*, olacak*, katılacak*',
  events: 'etkinlik, program, organizasyon, buluşma, temaslar',
  pronouns: 'o, bu',
  labels:
    'tarih, tarihi, tarihler, tarihleri, toplantı tarihi, tarih ve yer, yer ve tarih, tarih ve saat, toplantı yeri ve tarihi, toplantı tarihi ve yeri, ne zaman, zaman',
  papersBefore: '',
  papersBehind: 'tarihli, tarih ve, tarih sayılı, planlanan, planlanmış*, öngörülen',
  durations: {
    'iki gün': 2,
    'iki günlük': 2,
    'üç gün': 3,
    'üç günlük': 3,
    'dört gün': 4,
    'dört günlük': 4,
    'beş gün': 5,
    'beş günlük': 5,
  },
  limitsBehind:
    'kadar, dek, değin, önce, sonra, itibaren, tarihine kadar, tarihinden, gününe kadar, tarihinden itibaren',
  filler: 'ayının ayı yılı yılının yılında',
};
