import { azerbaijaniDates } from './azerbaijani-dates.ts';
import { endings, withoutEndings } from './suffixes.ts';
import { isTurkicDoer } from './turkic-doers.ts';
import { isActiveParticiple, singularOf, withoutCase } from './turkic-forms.ts';
import { azerbaijaniGroups } from './turkic-groups.ts';
import { turkicNominative } from './turkic-names.ts';
import type { LanguageWords } from './words.ts';

const suffixes = endings(
  'lar lər',
  'i u ü si su sü miz imiz',
  'in un ün nin nun nün a ə ya yə na nə yi yu yü ni nu nü da də nda ndə dan dən ndan ndən la lə yla ylə ilə daki dəki ndaki ndəki dir dur dür li lu lü ca cə',
);

/** Azerbaijani. */
export const az: LanguageWords = {
  tag: 'az',
  related: 'tr',
  common:
    'və bu ilə üçün olan də da bir tərəfindən sonra olaraq edib etdi barədə üzrə həmçinin görə kimi nəzərə isə olub edilib keçirilib keçirilmiş sahəsində dair onun bunun hər isə bu',
  startWords:
    'tərəflər ölkələr nazirlər üzv dövlətlər iştirakçılar bunun onun bu o biz hər bütün digər ilk son yeni bazar ertəsi çərşənbə axşamı cümə şənbə şimal cənub şərq qərb qara xəzər ipək yolu əlavə maddə cədvəl tədbir qeyd görüş iclas moderator məruzəçi məruzəçilər qrup birgə regional açılış növbəti qonaqlar müddət təşəbbüs türk dünya avropa asiya suallar üçtərəfli müzakirə müzakirələr çıxış sənəd nəticə yekun hesabat xüsusi hazırda eyni zamanda belə bundan burada orada sonda əvvəl ardınca daha eləcə yanaşı habelə lakin amma ancaq çünki əgər hələ artıq yalnız çox az bəzi həm ev sahibi vaxt ərzində həftə dünən axşam şəhər rayon ölkə dövlət şirkət mərasim sərgi layihə təqdimat saziş memorandum müqavilə panel',
  ownLetters: /ə/iu,
  forms: (key) => withoutEndings(key, suffixes.all, suffixes.longest),
  base: (key) => key,
  singular: singularOf,
  nominative: (name, setting) => turkicNominative(name, setting, true),
  withoutCase,
  meetingOf: (body, meeting) => `${body} ${meeting.replace(/(?<=nt)ı$/u, 'ısı')}`,
  determiners: '',
  nameTies: '',
  titles: 'səfir elçi dr prof professor akademik',
  finalModifiers: 'baş',
  isParticiple: isActiveParticiple,
  auxiliaries: '',
  about: 'üzrə dair',
  placeBefore: '',
  placeBehind: 'şəhərində',
  placeLabels: 'yer yeri məkan',
  familiesOfPeoples: 'türk',
  numbered: 'saylı nömrəli',
  childWords: 'oğlu qızı ogly oglu gızı',
  postComplement: 'before',
  honorifics:
    'cənab, xanım, dr, prof, professor, doktor, akademik, səfir, zati-aliləri, hörmətli, alicənab, bəy, general-mayor, general-leytenant, general-polkovnik, polkovnik',
  posts:
    'əvəzi, işçisi, konstruktor, analitik, auditor, operator, texnoloq, arxitektor, inspektor, prokuror, kurator, qubernator, mer, icra başçısı, vəkil, sözçü, spiker, deputat, senator, administrator, elmi işçi, laborant, layihə rəhbəri, komandan, baş memar, baş mühəndis, sekretar, rəis əvəzi, nazir, sədr, prezident, katib, müavin, müavini, müdir, rəis, direktor, rəhbər, mütəxəssis, məsləhətçi, müşavir, nümayəndə, səfir, koordinator, üzv, rektor, dekan, məsul, həmsədr, ekspert, əlaqələndirici, başkan, köməkçi, attaşe, konsul, əməkdaş, menecer, baş nazir, aparıcı, vitse-prezident, təmsilçi, başçı, müfəttiş, sərkatib, təsisçi, həmtəsisçi, vitse-nazir, müşahidəçi, mühasib, komissar, redaktor, prorektor, hakim, müdir müavini, professor, müəllim, dosent, ombudsman, tədqiqatçı',
  professions:
    'mühəndis, pedaqoq, jurnalist, memar, hüquqşünas, vəkil, sahibkar, iqtisadçı, riyaziyyatçı, proqramçı, yazıçı, tarixçi, tələbə, diplomat, tərtibatçı, dizayner, dilçi, coğrafiyaçı, fizik, tərcüməçi, bloqer, aspirant, hidroloq, geoloq, seysmoloq, kimyaçı, həkim, cərrah, müəllim, statistik, xəritəçi, texnik, meteoroloq, arxeoloq, aqronom, baytar, sosioloq, psixoloq, şair, fotoqraf, mühasib, arıçı, fermer, energetik, texnoloq, mexanik, metroloq, arxivçi',
  actingBehind: 'vəzifəsini icra edən, vəzifəsini müvəqqəti icra edən',
  postModifiers:
    'elmi, baş, birinci, böyük, aparıcı, daimi, xüsusi, dövlət, icraçı, layihə, şöbə, idarə, departament, sektor, əlavə, texniki, protokol, mətbuat, müvəqqəti, heyət, proqram, tədqiqat, hüquq, bölmə, icraçı, maliyyə, hüquqi, birgə, müvəkkil, fəxri, vitse, müstəqil, ticarət',
  former: 'keçmiş, mərhum, sabiq',
  postTies: 'və, ilə, yanında, üzrə, tabeliyində, nəzdində',
  portfolio:
    'nəqliyyat, rabitə, rəqəmsal, inkişaf, davamlı, dayanıqlı, ətraf, mühit, ərazi, sosial, əmək, əhali, vergi, gömrük, statistik, sahibkarlıq, fövqəladə, hallar,  yüksək, texnologiyalar, texnologiya, informasiya, kommunikasiya, məlumat, telekommunikasiya, informatika, infrastruktur, innovasiya, innovasiyalar, sənaye, iqtisadiyyat, xarici, daxili, işlər, elm, təhsil, ticarət, maliyyə, energetika, ədliyyə, mədəniyyət, media, poçt, şəbəkə, təhlükəsizlik, təhlükəsizliyi, kiber, elektron, radio, tezlik, kosmik, süni, intellekt, xidmət, xidmətlər, tənzimləmə, nəzarət, beynəlxalq, əlaqələr, əməkdaşlıq, dövlət, milli, ikt, səhiyyə, kənd, təsərrüfatı, turizm, statistika, standart, nazirlik, nazirliyi, agentlik, agentliyi, komitə, komitəsi, şura, komissiya, şöbə, şöbəsi, departament, departamenti, idarə, layihə, protokol, mətbuat, tədqiqat, hüquq, texniki, katiblik, katibliyi, siyasət, strategiya, respublikası, mərkəz, mərkəzi, aerokosmik, transformasiya, rəqəmsallaşma, planlaşdırma, internet, hava, dəniz, yollar, büdcə, kadr, kütləvi, müdafiə, idman, gənclər, sektor, sektoru, proqram, bölmə, bölməsi, işçi, qrup',
  organisations: {
    MINISTRY: 'nazirlik',
    SECRETARIAT: 'katiblik',
    COUNCIL: 'şura, məclis',
    COMMITTEE: 'komitə, komissiya',
    WORKING_GROUP: 'işçi qrupu, ekspert qrupu',
    AGENCY: 'agentlik, xidmət, idarə, departament, qurum, ofis, inspeksiya, hakimiyyət, müəssisə, səfirlik, bələdiyyə',
    ACADEMIC: 'universitet, institut, akademiya, laboratoriya, kollec',
    COMPANY: 'şirkət, holdinq, telekom, mmc, asc, qsc, ojsc, ooo',
    INTERGOVERNMENTAL: 'təşkilat, birlik, ittifaq, bank, alyans, liqa, şəbəkə',
    OTHER:
      'dərnək, dernek, vakıf, assosiasiya, fond, mərkəz, federasiya, cəmiyyət, palata, platforma, konsorsium, ofis, park',
  },
  groups: azerbaijaniGroups,
  subGroups:
    'alt işçi qrupu, alt qrup, alt komitə, altqrup, yarımqrup, alt işçi qrupları, işçi yarımqrup, ekspert yarımqrupu, ekspert alt qrupu',
  meetings: {
    meeting: 'görüş, toplantı, yığıncaq, müşavirə, məsləhətləşmə',
    session: 'iclas, sessiya',
    conference:
      'konfrans, konqres, simpozium, qurultay, baş məclis, dialoq, assambleya, baş assambleya, plenum, kollokvium',
    summit: 'sammit, zirvə görüşü',
    forum: 'forum',
    seminar: 'seminar, vebinar, dəyirmi masa, panel, hakaton, vorkşop, yay məktəbi, qış məktəbi',
  },
  venues: 'zal, otaq, mərkəz',
  meetingAdjectives:
    'növbəti, növbədənkənar, illik, birgə, regional, beynəlxalq, genişləndirilmiş, ikitərəfli, üçtərəfli, dördtərəfli, çoxtərəfli, texniki, hökumətlərarası, dövlətlərarası, nazirlər, ekspert, ekspertlər, onlayn, elmi-praktik, məşvərət, koordinasiya, hazırlıq, respublika, illik',
  held: 'keçirildi, keçirilib, keçirilmişdir, keçirilən, keçirilmiş, baş tutdu, baş tutub, toplaşdı, təşkil edil*, işə başla*, keçirilmişdi, baş tutmuşdur, başladı',
  otherMeeting: 'növbəti, gələn, əvvəlki, keçən, gələcək, ötən',
  ordinals:
    'birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, yeddinci, səkkizinci, doqquzuncu, onuncu, on birinci, on ikinci, on üçüncü, on dördüncü, on beşinci, on altıncı, on yeddinci, on səkkizinci, on doqquzuncu, iyirminci',
  times: 'dəfə',
  ordinalSuffixes: 'ci cu cü inci',
  numbers: 'bir iki üç dörd beş altı yeddi səkkiz doqquz on',
  tens: 'on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan',
  scales: { min: 1e3, milyon: 1e6, milyard: 1e9, trilyon: 1e12, mln: 1e6, mlrd: 1e9 },
  and: 'və ilə',
  small: 'və ilə üzrə adına',
  roles: {
    cochair: {
      label: 'həmsədr, həmsədrlər',
      after: 'həmsədrləri',
      before: 'həmsədrliyi*, birgə sədrliyi*, həmsədrlik et*, həmsədrlik ed*',
    },
    chair: {
      label: 'sədr, toplantının sədri, iclasın sədri, görüşün sədri, moderator, moderatorlar, aparıcı',
      before:
        'sədrliyi*, sədrlik et*, sədrlik ed*, sədrliyi ilə, rəhbərliyi ilə, rəhbərlik et*, idarə et*, idarə ed*, idarə olun*, moderatorluğ*, moderatorluq et*, moderatorluq ed*, aparmış*, aparır, başçılıq et*, başçılıq ed*, başçılığı*, apardı, aparıb, rəhbərlik ed*',
      after: 'moderator',
    },
    opened: {
      label: 'açılış, açılış nitqi, giriş sözü, salamlama nitqi',
      before:
        'açılışı*, açıq elan et*, açıq elan ed*, açdı, açıb, açaraq, açan, açmışdı, açılış nitqi*, giriş nitqi*, açmış*, açılmış*',
      after: 'açılış, açılışını, açılış nitqi',
    },
    hosted: { before: 'ev sahibliyi*, ev sahibliyi et*, evsahibliyi*, dəvəti ilə', after: 'ev sahibi idi' },
    spoke: {
      label: 'məruzəçi, məruzəçilər, çıxışçı, çıxışçılar, spikerlər, panelçilər',
      before:
        'soruş*, cavab ver*, etiraz et*, etiraz ed*, dəstəklə*, tələb et*, tələb ed*, xahiş et*, xahiş ed*, iddia et*, iddia ed*, təkrarla*, nümunə gətir*, arzula*, təqdim ed*, təqdim et*, rəy bildir*, söz aç*, izah ed*, bəhs et*, bəhs ed*, təqdim etdi, məruzəsi, məlumatı, söz al*, söz veril*, söz verib*, məruzə ed*, dinlənil*, dinlədi*, cavablandır*, müraciət et*, müraciət ed*, nəzərə çatdır*, bölüş*, münasibət bildir*, təsdiqlə*, əmin et*, əmin ed*, çağır*, irəli sür*, hesabat verib, hesabat verdi, hesabat vermiş*, tanış et*, tanış ed*, məlumatlandır*, fikir söylə*, xəbərdarlıq ed*, şərh ed*, qeyd olun*, deyərək, bildirərək, izah et*, xəbərdarlıq et*, şərh et*, paylaş*, yekunlaşdır*, təbrik et*, salamla*, çıxış et*, çıxış ed*, çıxışında, çıxış*, nitq söylə*, bildir*, qeyd et*, qeyd ed*, vurğula*, söylə*, dedi, deyib, diqqətə çatdır*, məlumat ver*, təqdimat*, təklif ed*, təşəkkür ed*, ifadə ed*, əlavə ed*, diqqət çək*, toxun*, açıqla*, xatırlat*, danış*, təklif et*, təşəkkür et*, diqqəti cəlb et*, məruzə*, əlavə et*, ifadə et*',
      after:
        'dinlənildi, məruzə edən, məlumat verən, söz alan, çıxış edən, nitq söyləyən, məruzəçi, məruzəçilər, çıxışçı, çıxış edənlər',
    },
    signed: { before: 'imzala*, imza at*, imzalan*', after: 'imzaladılar, imzalayanlar' },
    attended: {
      label:
        'iştirakçılar, iştirakçıların siyahısı, iştirak edirdilər, iştirak ediblər, iştirak edənlər, müşahidəçilər, iştirak etdilər',
      before:
        'iştirak et*, iştirak ed*, qatıl*, qoşul*, təmsil olun*, tərkibində, tərkibinə, daxildir, iştirakı ilə, iştirakı*, təmsil et*, müşayiət et*',
      after: 'iştirakçılar',
    },
  },
  signature: 'imza',
  absent: 'üzrlü, iştirak etməyən*, gəlməyən*, gəlməmiş*, gələ bilmə*, iştirak etməmiş*, iştirak edə bilmə*',
  besides: 'sonra, ardınca, başqa, əlavə, savayı, yanaşı',
  pronouns: 'o',
  isDoer: isTurkicDoer,
  represents: 'təmsil*, təmsilən',
  named: 'adlı, adında, adı ilə, adı altında, olmaqla, adlanan',
  dates: azerbaijaniDates,
  decided:
    'qərara alın*, qərar qəbul*, qərara al*, razılaş*, razılığa gəl*, təsdiq*, qəbul edil*, qəbul et*, tapşırıl*, tapşır*, həvalə*, razılıq*',
  obliged:
    'tapşırıl*, tapşır*, həvalə*, hazırlayacaq, təqdim edəcək, məlumat verməsi, keçirəcək, hazırlaması, təşkil edəcək, təqdim etməsi, verəcək, ev sahibliyi edəcək, göndərəcək, təşkil etməsi, keçirməsi, göndərməsi',
  said: 'bildir*, qeyd et*, qeyd ed*, təklif ed*, əlavə ed*, ifadə ed*, vurğula*, söylə*, dedi, deyib, diqqətə çatdır*, məlumat ver*, diqqət çək*, toxun*, açıqla*, xatırlat*, təklif et*, əlavə et*, ifadə et*',
  expected: 'gözlənil*, proqnoz*, planlaşdır*, nəzərdə tut*, hədəf*, çatacaq*, çatması, olacaq*, çatdırıl*, artacaq*',
  currencies: {
    dollar: 'USD',
    usd: 'USD',
    avro: 'EUR',
    manat: 'AZN',
    lirə: 'TRY',
    rubl: 'RUB',
    tenge: 'KZT',
    təngə: 'KZT',
    som: 'KGS',
    lari: 'GEL',
  },
  units: {
    faiz: '%',
    istifadəçi: 'istifadəçi',
    abunəçi: 'abunəçi',
    şirkət: 'şirkət',
    layihə: 'layihə',
    tələbə: 'tələbə',
    nəfər: 'nəfər',
    mütəxəssis: 'mütəxəssis',
    kilometr: 'km',
    km: 'km',
    məktəb: 'məktəb',
    kənd: 'kənd',
    xidmət: 'xidmət',
    hücum: 'hücum',
    vətəndaş: 'vətəndaş',
    iştirakçı: 'iştirakçı',
    stansiya: 'stansiya',
    mühəndis: 'mühəndis',
    müəllim: 'müəllim',
    hadisə: 'hadisə',
    insident: 'insident',
    startap: 'startap',
  },
  countedMembers:
    'ölkə, dövlət, üzv dövlət, nümayəndə heyəti, iştirakçı, ekspert, istiqamət, nazir, tədbir, alt işçi qrupu, işçi qrupu, bənd, mövzu, sahə, üzv ölkə',
  headings: {
    name: 'ad soyad, adı soyadı, ad, soyad ad, adı, iştirakçı, ad və soyad',
    post: 'vəzifəsi, vəzifə',
    organisation: 'qurum, təşkilat, idarə, nazirlik, qurumu',
    country: 'ölkə, ölkəsi, dövlət, nümayəndə heyəti, tərəf',
    role: 'rolu, rol',
  },
  otherLists: 'gündəlik, iştirakçılar, iştirakçıların siyahısı, nümayəndə heyətləri, mündəricat, əlavələr',
  procedural:
    'giriş, icra, icrası, nəzarət, icraya nəzarət, hesabatlılıq, monitorinq, təsdiq, yekun müddəalar, ümumi müddəalar, yenidən baxılma, yekun, nəticə, açılış, digər məsələlər, məqsəd, gündəliyin təsdiqi, dəyişikliklər, qüvvəyə minmə, preambula',
  itemWords: 'bölmə hissə fəsil maddə bənd tədbir istiqamət məqsəd prioritet fəaliyyət hədəf mərhələ addım vəzifə',
  itemLabels:
    'icraçı, əsas icraçı, məsul, məsul qurum, məsul icraçı, müddət, icra müddəti, son tarix, tərəfdaşlar, büdcə, göstərici, gözlənilən nəticə, maliyyə mənbəyi, cavabdeh',
  planHeadings: {
    number: 'no, sıra, nömrə',
    measure: 'tədbir, tədbirin adı, fəaliyyət, addım, görüləcək iş, məzmun, fəaliyyətin adı',
    other:
      'icraçı, əsas icraçı, məsul, məsul qurum, məsul icraçı, müddət, icra müddəti, son tarix, tarix, büdcə, göstərici, nəticə, gözlənilən nəticə, tərəfdaşlar, qeyd, maliyyə mənbəyi, cavabdeh',
  },
  delegations: 'nümayəndə heyəti, tərəf, heyət',
  onBehalf: 'adından',
  languageWords: 'dil, dilli',
  republics: 'respublika, krallıq, hökumət',
  sourceLabel: 'mənbə',
  refused: 'yaradılmaması*, qurulmaması*, yaradılmayacaq*',
  published: 'dərc olunub, dərc tarixi, nəşr tarixi, yayımlanıb',
  documents: {
    ACTION_PLAN:
      'fəaliyyət planı, tədbirlər planı, iş planı, yol xəritəsi, iş proqramı, tədbirlər proqramı, icra planı, əməkdaşlıq proqramı, fəaliyyət proqramı',
    MINUTES: 'protokol, iclasın protokolu, görüşün protokolu',
    DECLARATION: 'bəyannamə, birgə bəyanat, bəyanat, kommünike, birgə kommünike, memorandum',
    CHARTER: 'nizamnamə, əsasnamə',
    REPORT: 'hesabat',
    NEWS: 'xəbər, press-reliz, mətbuat xidməti',
  },
  abbreviations: 'dr prof səh məs və s b.e no',
  notCountries: 'mali çad',
};
