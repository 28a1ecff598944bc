const en = {
  about: 'What is dated, in order. Choose an event to see all that is known of it.',
  lanes: {
    MEETING: 'Meetings',
    INITIATIVE: 'Adoptions',
    MEMBERSHIP: 'Memberships',
    OFFICE: 'Posts',
    DOCUMENT: 'Publications',
  },
  kinds: 'Kinds of events',
  events: {
    Meeting: { HELD: 'Meeting' },
    Initiative: { ADOPTED: 'Adopted' },
    Membership: { BEGAN: 'Membership began', ENDED: 'Membership ended' },
    Office: { BEGAN: 'Post began', ENDED: 'Post ended' },
    Document: { PUBLISHED: 'Published' },
  },
  list: 'The same as a list',
  picture: (count: string, from: string, to: string) =>
    `Timeline of ${count} events from ${from} to ${to}; the list below says the same.`,
  shown: (shown: string, of: string) => `${shown} of ${of} events are loaded, the earliest first.`,
  vague: 'dashed: known by the month or year alone, or not for sure',
  open: 'arrow: no beginning or no end on record',
  date: 'Date',
  event: 'Event',
  name: 'Name',
  quotations: 'Quotations',
  sources: 'Sources',
};

const tr = {
  about: 'Tarihi bilinen her şey, sırayla. Hakkındaki her şeyi görmek için bir olay seçin.',
  lanes: {
    MEETING: 'Toplantılar',
    INITIATIVE: 'Kabul edilenler',
    MEMBERSHIP: 'Üyelikler',
    OFFICE: 'Görevler',
    DOCUMENT: 'Yayımlananlar',
  },
  kinds: 'Olay türleri',
  events: {
    Meeting: { HELD: 'Toplantı' },
    Initiative: { ADOPTED: 'Kabul edildi' },
    Membership: { BEGAN: 'Üyelik başladı', ENDED: 'Üyelik bitti' },
    Office: { BEGAN: 'Görev başladı', ENDED: 'Görev bitti' },
    Document: { PUBLISHED: 'Yayımlandı' },
  },
  list: 'Aynısı liste olarak',
  picture: (count: string, from: string, to: string) =>
    `${from} ile ${to} arasında ${count} olayın zaman çizelgesi; aşağıdaki liste aynısını söyler.`,
  shown: (shown: string, of: string) => `${of} olaydan ilk ${shown} tanesi yüklendi.`,
  vague: 'kesik çizgi: yalnız ayı ya da yılı biliniyor ya da kesin değil',
  open: 'ok: kayıtlarda başı ya da sonu yok',
  date: 'Tarih',
  event: 'Olay',
  name: 'Ad',
  quotations: 'Alıntılar',
  sources: 'Kaynaklar',
} satisfies typeof en;

export const timelineWords = { en, tr };
