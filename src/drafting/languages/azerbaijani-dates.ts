import type { DateWords } from './words.ts';

/** How Azerbaijani writes dates. */
export const azerbaijaniDates: DateWords = {
  shortMonths: 'yan fev mar apr may iyn iyl avq sen okt noy dek',
  areMonthsCapital: false,
  relativeDays: { dünən: -1, bugün: 0, 'bu gün': 0, sabah: 1, srağagün: -2 },
  relativeYears: {
    'bu il': 0,
    'cari il': 0,
    'hazırkı il': 0,
    'ötən il': -1,
    'keçən il': -1,
    'gələn il': 1,
    'növbəti il': 1,
  },
  isMonthFirst: true,
  hasDaySuffix: true,
  isDayFirst: true,
  rangeTo: 'ilə',
  fromSuffixes: 'dan dən ndan ndən',
  untilSuffixes: 'dək nədək ədək yədək sinədək adək nadək yadək inədək unadək',
  limitsBefore: 'ən geci',
  lasts: 'davam ed*, başa çat*, sona çat*, yekunlaş*',
  ended: 'başa çat*, sona çat*, yekunlaşıb, yekunlaşmış*, bitib, sona yetib',
  began: 'başlayan, başladı, başlayıb, başlamış*, başlanan, başlanıb, başlayacaq*, açılan, açılıb, start götür*',
  ahead: 'keçiriləcək*, baş tutacaq*, toplaşacaq*, başlayacaq*, təşkil ediləcək*, olacaq*, gözlənilir',
  events: 'tədbir, mərasim',
  pronouns: 'o, bu',
  labels:
    'tarix, tarixi, vaxt, vaxtı, tarix və yer, yer və tarix, keçirilmə tarixi, keçirildiyi tarix, keçirilmə vaxtı, iclasın tarixi, tarix və məkan, məkan və tarix, tarixi və yeri, vaxt və yer, yer və vaxt',
  papersBefore: '',
  papersBehind: 'tarixli, tarixli və, planlaşdırılan, planlaşdırılmış*, nəzərdə tutulan',
  durations: {
    'iki gün': 2,
    ikigünlük: 2,
    'iki günlük': 2,
    'üç gün': 3,
    üçgünlük: 3,
    'üç günlük': 3,
    dördgünlük: 4,
    'dörd gün': 4,
    beşgünlük: 5,
    'beş gün': 5,
  },
  limitsBehind:
    'qədər, dək, kimi, əvvəl, sonra, etibarən, gec, tarixinədək, tarixədək, ilədək, ilinədək, ayınadək, gününədək, tarixinə qədər, tarixindən',
  filler: 'ilin il ayının ayı ildə ay tarixli',
};
