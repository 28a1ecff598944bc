import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../src/drafting/draft.ts';

const codes = (text: string, language: string) => draftOf(text, { language }).countries.map(({ code }) => code);

test.each([
  [
    'en',
    'EXAMPLE COUNCIL\nWORKING GROUP ON EXAMPLES\n\nACTION PLAN 2021–2023\n\nMembers agree.',
    'ACTION PLAN 2021–2023',
  ],
  [
    'tr',
    'ÖRNEK AĞI (ÖA)\n\nÜçüncü Toplantının\nTutanağı\n\nYer: Ankara\n\nÜyeler toplandı.',
    'Üçüncü Toplantının Tutanağı',
  ],
  ['ru', 'Утверждено советом\n\nПЛАН МЕРОПРИЯТИЙ\nна 2020 год\n\n1. Провести встречу.', 'ПЛАН МЕРОПРИЯТИЙ на 2020 год'],
  ['az', '# Nümunə Şurasının bəyannaməsi\n\nTərəflər razılığa gəldi.', 'Nümunə Şurasının bəyannaməsi'],
  ['en', 'Date: 5 May 2020\n\nMinisters met in Baku\n\nThey spoke.', 'Ministers met in Baku'],
])('a document in %s has the title that it calls itself by, not its letterhead', (language, text, title) => {
  expect(draftOf(text, { language }).title?.value).toBe(title);
});

describe('countries', () => {
  test.each([
    [
      'tr',
      "Türkiye’nin, Kazakistanın ve Kırgız Cumhuriyeti'nden gelen heyetler; Azerbaycan`a teşekkür edildi.",
      ['TR', 'KZ', 'KG', 'AZ'],
    ],
    [
      'ru',
      'Делегации Республики Казахстан, Грузии и Кыргызской Республики; азербайджанская сторона.',
      ['KZ', 'GE', 'KG', 'AZ'],
    ],
    ['az', 'Azərbaycanda, Türkiyədən və Gürcüstanın nümayəndə heyəti ilə.', ['AZ', 'TR', 'GE']],
    ['en', "Türkiye's side and the Kyrgyz delegation met experts of the Republic of Moldova.", ['TR', 'KG', 'MD']],
  ])('in %s in any case form', (language, text, expected) => {
    expect(codes(text, language)).toEqual(expected);
  });

  test.each([
    ['tr', 'Türk Konseyi üyeleri mali konuları Türkçe görüştü.'],
    ['en', 'It cost 3 million US dollars and was written in the Russian language.'],
    ['ru', 'Того же мнения были все, документ на русском языке.'],
  ])('in %s are none where a language, a currency or another word is meant', (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });
});

describe('the days of a meeting', () => {
  const days = (text: string, language: string) => {
    const { meeting } = draftOf(text, { language });
    return [meeting?.start?.value, meeting?.end?.value];
  };
  test.each([
    [
      'en',
      'The 2nd meeting of the Example Council was held in Baku from 30 April to 2 May 2019.',
      '2019-04-30',
      '2019-05-02',
    ],
    ['en', 'The 2nd meeting of the Example Council was held in Baku on March 5–6, 2019.', '2019-03-05', '2019-03-06'],
    [
      'tr',
      'Örnek Konseyi 2. Toplantısı 28 Şubat - 1 Mart 2020 tarihlerinde Ankara’da yapıldı.',
      '2020-02-28',
      '2020-03-01',
    ],
    ['ru', 'Второе заседание Совета примеров состоялось с 5 по 6 марта 2019 года в Баку.', '2019-03-05', '2019-03-06'],
    ['az', 'Nümunə Şurasının ikinci iclası 2019-cu il martın 5-də Bakıda keçirilib.', '2019-03-05', '2019-03-05'],
    ['tr', 'Ankara, 10 Mayıs 2019\n\nÖrnek Konseyi 2. Toplantısı dün Ankara’da yapıldı.', '2019-05-09', '2019-05-09'],
    ['en', 'The 2nd meeting of the Example Council was held in Baku on 31 February 2019.', undefined, undefined],
    [
      'az',
      'Nümunə Şurasının ikinci iclası 2019-cu il martın 28-dən aprelin 2-dək Bakıda keçirilib.',
      '2019-03-28',
      '2019-04-02',
    ],
    [
      'az',
      'Bakı, 6 noyabr 2019-cu il\n\nNümunə Şurasının ikinci iclası noyabrın 4-də və 5-də Bakıda keçirilib.',
      '2019-11-04',
      '2019-11-05',
    ],
    [
      'ru',
      'ПРОТОКОЛ второго заседания Совета примеров\n\nг. Баку, «14» июня 2019 г.\n\nДоклад представить до 1 июля 2019 г.',
      '2019-06-14',
      '2019-06-14',
    ],
    [
      'ru',
      'БАКУ, 7 декабря 2022 г. /Пример/. Накануне в Баку завершилось двухдневное второе заседание Совета примеров.',
      '2022-12-05',
      '2022-12-06',
    ],
    [
      'ru',
      'Второе заседание Совета примеров прошло в Баку двадцать первого мая 2019 года.',
      '2019-05-21',
      '2019-05-21',
    ],
    [
      'en',
      'Examples end their session\n\nBAKU, 14 October 2020 – The fifth session of the Example Council, which opened here on Monday, ended on Wednesday.',
      '2020-10-12',
      '2020-10-14',
    ],
    [
      'en',
      'The fifth meeting of the Example Board, originally scheduled for 4 May, took place on 6 May 2021 in Baku.',
      '2021-05-06',
      '2021-05-06',
    ],
    ['tr', 'Örnek Konseyi 3. Toplantısı (Bakü, 30.04–02.05.2021) kararları', '2021-04-30', '2021-05-02'],
    [
      'az',
      'Dünən Daşkənddə işə başlayan Nümunə Şurasının 6-cı iclası sabah başa çatacaq.\n\n7 noyabr 2022-ci il',
      '2022-11-06',
      '2022-11-08',
    ],
    [
      'ru',
      'СОВМЕСТНОЕ ЗАЯВЛЕНИЕ\n\nМы собрались с 28 сентября по 2 октября 2020 года на Вторую конференцию Совета примеров и помним о решении от 4 апреля 2018 года.\n\nг. Самарканд, 2 октября 2020 г.',
      '2020-09-28',
      '2020-10-02',
    ],
    [
      'tr',
      'Örnek Konseyi 2. Toplantısı 3 Nisan 2017 Pazartesi günü Ankara’da yapıldı. Görüşler 15 Mayıs 2017’ye kadar bekleniyor.',
      '2017-04-03',
      '2017-04-03',
    ],
  ])('in %s: %s', (language, text, start, end) => {
    expect(days(text, language)).toEqual([start, end]);
  });
});

describe('sub-groups', () => {
  test.each([
    [
      'en',
      'The Council set up three sub-groups on spectrum, cyber security and skills.',
      ['sub-group on spectrum', 'sub-group on cyber security', 'sub-group on skills'],
    ],
    ['en', 'It decided not to set up a sub-group on tariffs, and thanked the sub-groups.', []],
    ['tr', '“Fiber” ve “Uydu” alt gruplarının raporları dinlendi.', ['“Fiber” alt grubu', '“Uydu” alt grubu']],
    [
      'tr',
      'Komisyonun alt grupları şunlardır:\n\n- Tarifeler (Moldova)\n- Lisanslama',
      ['Tarifeler alt grubu', 'Lisanslama alt grubu'],
    ],
    [
      'az',
      'Rouminq, nömrələmə və xidmət keyfiyyəti üzrə alt qruplar yaradılıb.',
      ['Rouminq üzrə alt qrup', 'nömrələmə üzrə alt qrup', 'xidmət keyfiyyəti üzrə alt qrup'],
    ],
    [
      'ru',
      'Подгруппе по цифровому телевидению поручено подготовить обзор; образованы две подгруппы – лабораторная и юридическая.',
      ['подгруппа по цифровому телевидению', 'лабораторная подгруппа', 'юридическая подгруппа'],
    ],
  ])('in %s: %s', (language, text, names) => {
    expect(draftOf(text, { language }).subgroups.map(({ name }) => name)).toEqual(names);
  });
});

describe('people', () => {
  const people = (text: string, language: string) =>
    draftOf(text, { language }).persons.map(({ name, post, country }) => [name, post, country]);

  test('in lists, behind and before their posts, with initials and in other cases than the nominative', () => {
    expect(
      people('Proje Direktörleri Örnek Denizalp, Deneme Sınaroğlu ve Sınama Üçyıldız katıldı.', 'tr').map(
        ([name, post]) => [name, post],
      ),
    ).toEqual([
      ['Örnek Denizalp', 'Proje Direktörü'],
      ['Deneme Sınaroğlu', 'Proje Direktörü'],
      ['Sınama Üçyıldız', 'Proje Direktörü'],
    ]);
    expect(
      people('Mr Example Personage, Deputy Minister of Transport of the Republic of Georgia, spoke.', 'en'),
    ).toEqual([['Example Personage', 'Deputy Minister of Transport', 'GE']]);
    expect(people('С докладом министра связи Грузии Примера Образцова согласились все.', 'ru')).toEqual([
      ['Пример Образцов', 'министр связи', 'GE'],
    ]);
  });

  test.each([
    ['az', 'Görüş nazir Nümunə Misallının sədrliyi ilə keçib.', 'Nümunə Misallı'],
    [
      'az',
      'Nişan direktor Sınaq Misalovaya və sədr müavini Misal Nümunəyevə təqdim olunub.',
      'Sınaq Misalova, Misal Nümunəyev',
    ],
    ['az', 'Sədr Sınaq Misalov çıxış edib. Direktor Sınaq Misalova söz verilib.', 'Sınaq Misalov'],
    [
      'ru',
      'Участников приветствовал глава делегации Пример Образцовский. Слово передали директору Примеру Образцовскому.',
      'Пример Образцовский',
    ],
    [
      'ru',
      'Заседание прошло под председательством министра связи Анны Образцовой и директора Примера Тестиашвили.',
      'Анна Образцова, Пример Тестиашвили',
    ],
    [
      'ru',
      'Слушали Образцовскую Т.А. и доклад Примерова Г.Д. Выступил Примеров Г.Д.',
      'Образцовская Т. А., Примеров Г. Д.',
    ],
  ])('in %s in the nominative: %s', (language, text, names) => {
    expect(
      people(text, language)
        .map(([name]) => name)
        .join(', '),
    ).toBe(names);
  });

  test('have the roles of what they did, not of what was done to them', () => {
    const roles = (text: string, language: string) =>
      draftOf(text, { language }).persons.map(({ name, roles }) => [name, roles.map(({ role }) => role).join()]);
    const meeting = 'Nümunə Şurasının ikinci iclası 2019-cu il martın 5-də Bakıda keçirilib. ';
    expect(
      roles(`${meeting}İclası nazir Sınaq Misallı açıb. Nazir katib Misal Nümunəyevə təşəkkürünü bildirib.`, 'az'),
    ).toEqual([
      ['Sınaq Misallı', 'opened'],
      ['Misal Nümunəyev', ''],
    ]);
    expect(
      roles(
        'Второе заседание Совета примеров прошло в Баку 5 марта 2019 года. Заседание вёл министр Пример Образцов. Как рассказал директор Тест Примеров, план готов.',
        'ru',
      ),
    ).toEqual([
      ['Пример Образцов', 'chair'],
      ['Тест Примеров', 'spoke'],
    ]);
  });

  test('in tables by their headings', () => {
    const table =
      'Country\tName\tPosition\nGeorgia\tMs Example Personage\tHead of Division\nHungary\tDr A. Sampleton\tAdviser\n';
    expect(people(table, 'en')).toEqual([
      ['Example Personage', 'Head of Division', 'GE'],
      ['A. Sampleton', 'Adviser', 'HU'],
    ]);
  });

  test('are none among bodies, places and headings', () => {
    expect(
      people('Black Sea Digital Partnership and the National Telecom Board met in New York on Monday.', 'en'),
    ).toEqual([]);
  });
});

describe('measures', () => {
  const plan = (items: string) =>
    draftOf(`ACTION PLAN OF THE EXAMPLE GROUP\n\n${items}`, { language: 'en' }).measures.map(({ code, text }) => [
      code,
      text,
    ]);

  test('keep their numbers at any depth; background, approval and lines about deadlines are none', () => {
    const text =
      'Background\n\n1. First aim;\n2. Second aim.\n\nI. NETWORKS\n\n1. Build:\n\na) one line;\n\nb) another line.\nDeadline: June\n\nII. SKILLS\n\n1. Teach.\n\nIII. APPROVAL\n\nApproved.';
    expect(plan(text)).toEqual([
      ['I', 'NETWORKS'],
      ['I.1', 'Build'],
      ['I.1.a', 'one line'],
      ['I.1.b', 'another line.'],
      ['II', 'SKILLS'],
      ['II.1', 'Teach.'],
    ]);
    expect(plan('1. Networks\n\n1.1. Map links.\n\n1.1.1. ask;\n\n• all of them\n\n2. Skills\n\n2.1. Train.')).toEqual([
      ['1', 'Networks'],
      ['1.1', 'Map links.'],
      ['1.1.1', 'ask'],
      [null, 'all of them'],
      ['2', 'Skills'],
      ['2.1', 'Train.'],
    ]);
  });
});

test('a count that its list does not bear out is told with both passages', () => {
  const { notes } = draftOf('The plan has five main directions: networks, skills, services and trade.', {
    language: 'en',
  });
  expect(notes).toMatchObject([
    { quote: 'five main directions', other: { quote: 'networks, skills, services and trade' } },
  ]);
});

/** Everything found in a draft. */
function found(draft: Draft): { quote: string; start: number; end: number; confidence: number; sure: boolean }[] {
  const {
    meeting,
    persons,
    countries,
    organisations,
    subgroups,
    measures,
    decisions,
    statements,
    topics,
    notes,
    title,
  } = draft;
  const all = [persons, countries, organisations, subgroups, measures, decisions, statements, topics, notes].flat();
  const more = [meeting?.found, meeting?.start, meeting?.end, meeting?.place, meeting?.ordinal, title];
  return [
    ...all,
    ...more.filter((one) => one !== null && one !== undefined),
    ...statements.flatMap(({ figures }) => figures),
    ...persons.flatMap(({ roles }) => roles),
  ];
}

test('whatever the text, all that is found stands where it says', () => {
  const words =
    'Minister Bakanı министр naziri Mr Dr. of the and ve и , . ( ) : ; - 1. a) I. 5 March 2019 Kazakhstan’ın Türkiye Грузии Example Personage Örnek Yetkili Пример meeting Toplantısı заседание iclası (ABC) Council Konseyi sub-group million dollars agreed dedi подписал chaired by \n \n\n \t | “ ”'.split(
      ' ',
    );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 80 }),
      fc.constantFrom('en', 'tr', 'ru', 'az', 'kk', 'und'),
      (parts, language) => {
        const text = parts.join(' ').normalize('NFC').trim();
        for (const { quote, start, end, confidence, sure } of found(draftOf(text, { language }))) {
          expect(text.slice(start, end)).toBe(quote);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          expect(sure).toBe(confidence >= 0.95);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('time grows with the length of the text and no faster', () => {
  const least = (text: string) => {
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      draftOf(text, { language: 'en' });
      return process.cpuUsage(before).user;
    });
    return Math.max(Math.min(...times), 5_000);
  };
  const odd = {
    'nested parentheses': (size: number) => '('.repeat(size) + ')'.repeat(size),
    'commas without end': (size: number) => ','.repeat(2 * size),
    'one endless word': (size: number) => 'a'.repeat(2 * size),
    'numbers without end': (size: number) => '1.'.repeat(size),
    'names without end': (size: number) => 'Minister Example Personage, '.repeat(size / 14),
    'a list without end': (size: number) => '1. a\n'.repeat(size / 3),
    'rows without end': (size: number) => '| a | b '.repeat(size / 4),
    'posts without end': (size: number) => 'Minister of '.repeat(size / 6),
  };
  test.each(Object.entries(odd))('%s', (_, made) => {
    least(made(1_000));
    // Sixteen times the text: a rule that goes back and forth over it would take two hundred times as long.
    expect(least(made(160_000)) / least(made(10_000))).toBeLessThan(80);
  });
});
