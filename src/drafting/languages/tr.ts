import { endings, withoutEndings } from './suffixes.ts';
import { isTurkicDoer } from './turkic-doers.ts';
import { isActiveParticiple, singularOf, withoutCase } from './turkic-forms.ts';
import { turkishGroups } from './turkic-groups.ts';
import { turkicNominative } from './turkic-names.ts';
import { turkishDates } from './turkish-dates.ts';
import type { LanguageWords } from './words.ts';

/** Number, possessor and case, in all harmonies; with one letter for the dotted and the dotless i. */
const suffixes = endings(
  'lar ler',
  'i u ü si su sü miz imiz umuz ümüz',
  'in un ün nin nun nün e a ye ya ne na yi yu yü ni nu nü de da te ta nde nda den dan ten tan nden ndan le la yle yla ile deki daki teki taki ndeki ndaki ce ca nce nca li lu lü dir dur dür tir',
);

/** Turkish. */
export const tr: LanguageWords = {
  tag: 'tr',
  related: 'az',
  common:
    've bir bu ile için olarak da de olan tarafından sonra yapılan gibi daha çok ise üzere ayrıca hem yer arasında olduğu edilmiştir konusunda ilişkin ise kadar bunun ardından onun her olmak üzerinde',
  startWords:
    'toplantı taraflar ülkeler bakanlar üye devletler katılımcılar heyetler bunun onun bu o biz söz konusu her tüm bütün diğer ilk son yeni pazartesi salı çarşamba perşembe cuma cumartesi pazar kuzey güney doğu batı karadeniz hazar ipek yolu ek madde tablo sayfa plan ayrıca öte yandan böylece bunlar sonra ardından oturum görüşmeler eski büyük orta türk dünya avrupa asya avrasya sorularınız eylem vakıf üniversite gün',
  ownLetters: /[ğış]|^İ/u,
  forms: (key) => withoutEndings(key, suffixes.all, suffixes.longest),
  base: (key) => key,
  singular: singularOf,
  nominative: (name, setting) => turkicNominative(name, setting, false),
  withoutCase,
  meetingOf: (body, meeting) => `${body} ${meeting.replace(/(?<=nt)ı$/u, 'ısı')}`,
  determiners: '',
  nameTies: '',
  titles: 'büyükelçi elçi dr prof',
  finalModifiers: 'genel',
  isParticiple: isActiveParticiple,
  auxiliaries: '',
  about: '',
  placeBefore: '',
  placeBehind: '',
  placeLabels: 'yer yeri',
  familiesOfPeoples: 'türk',
  numbered: 'sayılı numaralı nolu no',
  childWords: 'oğlu kızı qızı oğul ibn bin',
  postComplement: 'before',
  honorifics:
    'sayın, sn, bay, bayan, dr, prof, doç, prof dr, doç dr, büyükelçi, ekselansları, yrd, öğr, elçi, tümgeneral, tuğgeneral, korgeneral, albay, uzm, kaptan',
  posts:
    'analist, kontrolör, şef, milletvekili, senatör, savcı, noter, öğretim görevlisi, doçent, küratör, lider, eğitmen, muhabir, denetmen, başhekim, başkatip, genel sekreter, bakan, başbakan, başkan, başkanvekili, cumhurbaşkanı, sekreter, müsteşar, müdür, direktör, yardımcı, vekil, eşbaşkan, uzman, danışman, temsilci, büyükelçi, koordinatör, üye, rektör, dekan, vali, müşavir, yönetici, sözcü, raportör, konsolos, ataşe, delege, müfettiş, asistan, sorumlu, kurucu, başmühendis, başuzman, başmüfettiş, başdanışman, kaymakam, komiser, gözlemci, eş başkan, denetçi, muavin, elçi, muhasip, sayman, başmüşavir, editör, katip, rapörtör, öğretim üyesi, profesör, ombudsman, araştırmacı',
  professions:
    'mühendis, gazeteci, mimar, hukukçu, avukat, akademisyen, girişimci, ekonomist, iktisatçı, matematikçi, programcı, yazar, tarihçi, öğrenci, diplomat, geliştirici, yazılımcı, tasarımcı, dilbilimci, coğrafyacı, fizikçi, tercüman, hidrolog, jeolog, sismolog, kimyager, hekim, cerrah, öğretmen, çevirmen, istatistikçi, haritacı, teknisyen, meteorolog, arkeolog, agronom, veteriner, sosyolog, psikolog, şair, fotoğrafçı, muhasebeci, arıcı, çiftçi, arşivci, botanikçi',
  actingBehind: 'görevini yürüten, vekaleten',
  postModifiers:
    'genel, birinci, kıdemli, baş, eş, vekili, daimi, devlet, özel, icra, daire, proje, protokol, şube, yönetim kurulu, birim, bölüm, program, basın, araştırma, teknik, ulusal, bölge, hukuk, kurul, grup, heyet, masa, ülke, politika, kurucu, dönem, iletişim, yardımcı, onursal, kıdemli, kurumsal, mali, idari, eğitim, geçici, vekâleten, fahri, bağımsız',
  former: 'eski, merhum, merhume, önceki, sabık',
  postTies: 've, ile, bünyesindeki, bağlı, nezdindeki, -, sorumlu',
  portfolio:
    'ulaştırma, sürdürülebilir, sosyal, gümrük, vergi, nüfus, girişimcilik, denizcilik, haberleşme, haberleri, iletişim, bilgi, bilişim, teknoloji, teknolojileri, yüksek, dijital, gelişim, kalkınma, dönüşüm, altyapı, inovasyon, yenilik, sanayi, havacılık, uzay, ekonomi, dışişleri, içişleri, bilim, eğitim, ticaret, maliye, enerji, adalet, kültür, çevre, medya, posta, telekomünikasyon, ağ, güvenlik, siber, elektronik, radyo, frekans, spektrum, yapay, zeka, veri, hizmet, hizmetleri, düzenleme, denetim, kontrol, uluslararası, ilişkiler, işbirliği, iş, kamu, devlet, milli, ulusal, bit, sağlık, tarım, turizm, çalışma, sosyal, plan, planlama, bütçe, internet, istatistik, standart, daire, dairesi, başkanlığı, genel, müdürlüğü, müdürlük, bakanlık, bakanlığı, komisyon, komite, konsey, kurul, kurum, ajans, birim, bölüm, proje, protokol, araştırma, basın, hukuk, teknik, sekretarya, politika, strateji, kitle, geniş, karayolları, demiryolları, şehircilik, işleri, cumhuriyeti, merkez, merkezi, toplantı, yönetim, mali, idari, insan, kaynakları, bölge, şube, masası, eğitimi, hükümet, e-devlet, genişbant, program, komitesi, yerel, kırsal, savunma, spor, gençlik, yatırım, heyet, heyeti, hizmetler, sektör, sektörü, grup, çalışma',
  organisations: {
    MINISTRY: 'bakanlık',
    SECRETARIAT: 'sekretarya, genel sekreterlik, sekreterlik',
    COUNCIL: 'konsey, meclis, kurultay',
    COMMITTEE: 'komite, komisyon',
    WORKING_GROUP: 'çalışma grubu, uzman grubu, görev gücü, çalışma ekibi',
    AGENCY:
      'kurum, ajans, başkanlık, müdürlük, idare, kurul, ofis, müsteşarlık, direktörlük, belediye, valilik, büyükelçilik',
    ACADEMIC: 'üniversite, enstitü, akademi, laboratuvar, kolej, gözlemevi',
    COMPANY: 'şirket, holding, telekom, anonim şirket',
    INTERGOVERNMENTAL: 'örgüt, teşkilat, birlik, topluluk, banka, ittifak, lig',
    OTHER: 'dernek, vakıf, merkez, federasyon, oda, cemiyet, platform, konsorsiyum, fon, park',
  },
  groups: turkishGroups,
  subGroups: 'alt çalışma grubu, alt grup, alt komite, alt komisyon, teknik çalışma grubu, alt çalışma grupları',
  meetings: {
    meeting: 'toplantı, görüşme, istişare',
    session: 'oturum, dönem toplantısı, birleşim',
    conference:
      'konferans, kongre, diyalog toplantısı, genel kurul, genel kurul toplantısı, sempozyum, çalışma kurultayı, kurultay, kolokyum',
    summit: 'zirve',
    forum: 'forum',
    seminar:
      'seminer, çalıştay, webinar, yuvarlak masa, yuvarlak masa toplantısı, panel, hackathon, yaz okulu, kış okulu',
  },
  venues: 'salon, merkez, odası',
  meetingAdjectives:
    'olağan, olağanüstü, yıllık, ortak, bölgesel, uluslararası, genişletilmiş, ikili, üçlü, dörtlü, teknik, bakanlar, hükümetlerarası, istişare, koordinasyon, çevrim içi, çevrimiçi, uzman, uzmanlar, hazırlık, değerlendirme',
  held: 'gerçekleştiril*, düzenlen*, yapıldı, yapılmıştır, yapılan, toplandı, toplanmıştır, gerçekleşti*, başladı, bir araya gel*, başlamıştır, icra edil*, gerçekleşen',
  otherMeeting: 'gelecek, sonraki, önceki, bir sonraki, bir önceki, geçen, müteakip, geçmiş',
  ordinals:
    'birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu, onuncu, on birinci, on ikinci, on üçüncü, on dördüncü, on beşinci, on altıncı, on yedinci, on sekizinci, on dokuzuncu, yirminci',
  times: 'kez, kere, defa',
  ordinalSuffixes: 'inci nci uncu üncü ncu ncü',
  numbers: 'bir iki üç dört beş altı yedi sekiz dokuz on',
  tens: 'on yirmi otuz kırk elli altmış yetmiş seksen doksan',
  scales: { bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
  and: 've ile veya hem',
  small: 've ile için',
  roles: {
    cochair: {
      label: 'eş başkan, eş başkanlar, eşbaşkanlar',
      before: 'eşbaşkanlığ*, eş başkanlığ*, eş başkanlık, ortak başkanlığ*, birlikte başkanlık et*',
    },
    chair: {
      label: 'başkan, toplantı başkanı, toplantının başkanı, oturum başkanı, moderatör, kolaylaştırıcı',
      before:
        'başkanlığında, başkanlığındaki, başkanlık et*, başkanlık yap*, riyasetinde, yönet*, moderatörlüğünde, moderatörlük, moderatörlüğünü, oturum başkanlığını, seç*',
      after: 'oturum başkanı, moderatör, toplantı başkanı, moderatörlüğünde, panel yöneticisi',
    },
    opened: {
      label: 'açılış, açılış konuşması, açış konuşması',
      before: 'açılış*, açıldı*, açılmış*, açılan*, açtı, açmış, açmıştır, açarak, açan, açış konuşması*',
      after: 'açılışını, açılış konuşmasını, açılış, açış konuşmasını, açılış töreninde',
    },
    hosted: {
      before: 'ev sahipliği*, ev sahipliğinde, ev sahibi, evsahipliğ*, davetiyle, daveti üzerine, ağırladı',
      after: 'ev sahibi',
    },
    spoke: {
      label: 'konuşmacı, konuşmacılar, sunum, sunan, sunucular, panelist, panelistler',
      before:
        'sordu*, itiraz et*, destekle*, eleştir*, talep et*, rica et*, ekled*, ekleyerek, ileri sür*, iddia et*, tekrarla*, kutla*, tebrik et*, selamla*, örnek ver*, yorumla*, cevap ver*, yanıt ver*, brifing ver*, karşı çık*, kürsüye gel*, yanıtla*, cevapla*, müjdele*, temenni*, bilgilendir*, tanıt*, üzerinde dur*, işaret et*, görüşünü, vurgu yap*, çağrı yap*, diye konuş*, kaydederek, özetle*, uyar*, söz ver*, savun*, paylaş*, konuştu, teşekkür et*, değerlendir*, çağrıda bulun*, konuşma yap*, konuşmalar yap*, konuşmasında, konuşma*, söyle*, belirt*, kaydet*, vurgula*, bildir*, ifade et*, dile getir*, değin*, sunum yap*, sundu, sunmuştur, sunum*, hitap et*, dikkat çek*, açıkla*, aktar*, bilgi ver*, hatırlat*, anlat*, dedi, bilgilendir*, sözleriyle, konuşması, ifadesini, altını çiz*, söz al*, tartış*, dinlendi, öner*, duyur*, sunuldu, sundular',
      after: 'konuşmacılar, konuşmacı, sunum, konuşan, konuşma yapan, söz alan, sunum yapan, hitap eden',
    },
    signed: { before: 'imzala*, imza at*, imzaladı, imzalan*, imzası*', after: 'imzalayanlar, imza' },
    attended: {
      label: 'katılımcılar, katılımcı listesi, katılanlar, hazır bulunanlar, heyetler, gözlemciler, katılım',
      before: 'katıl*, iştirak et*, hazır bulun*, yer al*, katılımıyla, katılımı ile, eşlik et*, temsil et*, oku*',
      after: 'heyetler, katılımcılar, toplantıya katılanlar, katılanlar, heyette',
    },
  },
  signature: 'imza imzalı',
  absent: 'mazeret*, katılamayan*, katılmayan*, katılamamış*, katılmamış*, katılamadı*',
  besides: 'ardından, sonra, yanı sıra, hariç, dışında',
  pronouns: 'kendisi',
  isDoer: isTurkicDoer,
  represents: 'temsil*, temsilen',
  named: 'adlı, isimli, başlıklı, adında, adıyla, adı altında, olmak üzere',
  dates: turkishDates,
  decided:
    'kararlaştır*, karar ver*, karar al*, kabul et*, kabul edil*, mutabık kal*, mutabakat*, anlaş*, onayla*, görevlendir*, benimse*, uzlaş*, talimat ver*, üstlen*',
  obliged:
    'bilgi vermesi, hazırlaması, sunması, düzenlemesi, görevlendir*, üstlen*, yapması, iletmesi, ev sahipliği yapması, koordine etmesi, hazırlayacak, sunacak, düzenleyecek, iletecek, bildirecek, yürütecek, yürütmesi, toplaması, oluşturması, paylaşması, göndermesi',
  said: 'söyle*, belirt*, kaydet*, vurgula*, bildir*, ifade et*, dile getir*, değin*, dikkat çek*, açıkla*, aktar*, bilgi ver*, hatırlat*, anlat*, dedi, altını çiz*, duyur*, öner*',
  expected:
    'beklen*, öngör*, hedef*, planla*, tahmin*, ulaşacağ*, ulaşması, çıkacağ*, çıkarıl*, bulacağ*, olacağ*, artacağ*',
  currencies: {
    dolar: 'USD',
    usd: 'USD',
    avro: 'EUR',
    euro: 'EUR',
    lira: 'TRY',
    tl: 'TRY',
    ruble: 'RUB',
    tenge: 'KZT',
    manat: 'AZN',
    som: 'KGS',
    lari: 'GEL',
  },
  units: {
    yüzde: '%',
    kullanıcı: 'kullanıcı',
    abone: 'abone',
    şirket: 'şirket',
    proje: 'proje',
    öğrenci: 'öğrenci',
    kişi: 'kişi',
    uzman: 'uzman',
    kilometre: 'km',
    km: 'km',
    okul: 'okul',
    hane: 'hane',
    köy: 'köy',
    hizmet: 'hizmet',
    saldırı: 'saldırı',
    olay: 'olay',
    vatandaş: 'vatandaş',
    istihdam: 'istihdam',
    katılımcı: 'katılımcı',
    istasyon: 'istasyon',
    mühendis: 'mühendis',
    öğretmen: 'öğretmen',
    kurum: 'kurum',
    girişim: 'girişim',
    temsilci: 'temsilci',
  },
  countedMembers:
    'ülke, devlet, üye devlet, heyet, katılımcı, uzman, alan, bakan, tedbir, alt çalışma grubu, çalışma grubu, madde, konu, öncelik, üye ülke, başlık, yön',
  headings: {
    name: 'adı soyadı, ad soyad, ad, isim, adı, katılımcı, ad ve soyad',
    post: 'görevi, görev, unvanı, unvan, pozisyon, ünvanı, makamı',
    organisation: 'kurumu, kurum, kuruluş, kuruluşu, bakanlık',
    country: 'ülkesi, ülke, heyet, devlet, taraf',
    role: 'rolü, rol, sıfatı',
  },
  otherLists: 'gündem, katılımcılar, katılımcı listesi, heyetler, içindekiler, ekler, katılanlar, dağıtım',
  procedural:
    'giriş, arka plan, denetim, izleme ve değerlendirme, raporlama, uygulama, izleme, onay, yürürlük, son hükümler, gözden geçirme, genel hükümler, kapanış, sonuç, açılış, gündemin kabulü, diğer konular, dilek ve temenniler, amaç, dayanak, tanımlar, değişiklik',
  itemWords: 'madde bölüm kısım tedbir eylem faaliyet hedef öncelik başlık alan adım fasıl',
  itemLabels:
    'sorumlu, sorumluluk, süre, son tarih, takvim, bitiş tarihi, başlangıç tarihi, termin, uygulayıcı, yürütücü, ilgili kuruluş, iş birliği yapılacak, ortaklar, bütçe, gösterge, performans göstergesi, beklenen sonuç, durum',
  planHeadings: {
    number: 'no, sıra, sıra no, numara, kod',
    measure: 'faaliyet, eylem, tedbir, adım, açıklama, yapılacak iş, konu, faaliyet adı',
    other:
      'sorumlu, sorumlu taraf, sorumlu kurum, süre, son tarih, takvim, tarih, bitiş tarihi, bütçe, gösterge, durum, ortaklar, ilgili kuruluş, uygulayıcı, yürütücü, termin, beklenen sonuç',
  },
  delegations: 'heyet, taraf',
  onBehalf: 'adına',
  languageWords: 'dil, dilli',
  republics: 'cumhuriyet, krallık, hükümet',
  sourceLabel: 'kaynak',
  refused: 'kurulmaması*, oluşturulmaması*, kurulmayacak*',
  published: 'yayım tarihi, yayın tarihi, yayınlanma tarihi, yayımlanma, haber tarihi, güncelleme, yayınlanma',
  documents: {
    ACTION_PLAN:
      'eylem planı, iş planı, yol haritası, çalışma planı, faaliyet planı, uygulama planı, çalışma programı, faaliyet programı, tedbirler planı, iş programı, eylem programı, iş birliği programı',
    MINUTES: 'tutanak, toplantı tutanağı, zabıt, toplantı zaptı, toplantı raporu',
    DECLARATION: 'bildiri, ortak bildiri, deklarasyon, ortak açıklama, mutabakat zaptı, sonuç bildirisi',
    TERMS_OF_REFERENCE: 'görev tanımı',
    CHARTER: 'tüzük, şart',
    REPORT: 'rapor',
    NEWS: 'haber, basın bülteni, basın açıklaması',
  },
  abbreviations: 'dr prof doç sn yrd vb vs bkz no av öğr gör st mah cad müh gen alb örn',
  notCountries: 'mali man çad fas umman nijer',
};
