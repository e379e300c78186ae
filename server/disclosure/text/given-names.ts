const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Given and family names common in Java that mean nothing else in a sentence: found without an honorific. */
export const distinctiveNames: ReadonlySet<string> = words(`
  abdul abd agus anik anton angga andi clara dani edo danu dita iqbal imah joni lela laila lies lusiana
  nadya rendra reno romi sabrina tika tiara vian zahro zaky yusri resti rinto ali ani lia mira risti
  firman fikri mamat marjuki yuyun vicky fransisca meutia keisya keisha zhafira wayan nyoman ketut kadek
  komang abdullah abdurrahman abidin achmad adinda aditya adriansyah afandi afifah agung agustina
  agustin agustinus ahmad ainun aisyah ajeng akbar akhmad alamsyah albertus alfian alfiyah alfiyan alif
  aliyah alvin amalia amanda amelia amin aminah aminudin amir amirudin ananda anam andika andini andre
  andreas andri andriani andrianto andriyani anggi anggita anggoro anggraeni anggraini anhar anindita
  anindya anisa anissa anita anjani annisa antonius anwar apriani aprilia apriyanto ardi ardian
  ardiansyah ari arianto ariani aribowo arief arifah arifin aris ariyanto arsyad aryanto aryani asep
  ashari asih asmara asmawati astri astuti atik atmaja awaludin ayub azhar aziz azizah azizi badrun
  baihaqi bakri bambang bagaskara bagas basuki basri bayu benny bejo budiarti budiarto budiawan budiman
  budiono budiyanto budiyono burhan burhanudin cahyadi cahyani cahyanto cahyaningsih cahyono candra
  chandra chairul chasanah choirul choirunnisa christina christian dadang dafa damar daniel danang dani
  darmaji darmanto darmawan darmawati darmi darminto darmo darmono darsih darsini darsono darto daryanto
  daryono daud david dedi dedy deni denny desi desy devi dewanto diah diana dicky didik dimas dina dini
  dinda djoko doni dony dodi duwi dwiyanto edi edy efendi effendi eka eko elisa elisabeth ellya elok
  elvi emi endah endang endro eni enny erna ernawati erni erwin erwan eva evi fadhil fadhilah fadil
  fadilah fadli fahmi fahri fahrudin faisal faiz faizal faizin fajrin fandi farhan farida faridah fatah
  fathur fathurrohman fatimah fatkhur fatma fatmawati fatoni fauzan fauzi fauziah febri febriana
  febrianti febriyanti ferdian ferdinand ferdy feri ferry fiki firmansyah fitri fitria fitriana fitriani
  fitrianto fitriyah fitriyani fransiska fransiskus galih galuh gatot gilang giman gimin ginanjar
  giyanto giyono gito gunadi gunarto gunawan guritno habibah habibi hadi hadiwijaya hafid hafidz haikal
  hakim halim halimah hamdan hamid hamidah hamzah handayani handoko handono hanif hanifah hapsari hardi
  hardiyanto hariyadi hariyanti hariyanto hariyono hariyati harjanto harjono harmoko harno harsono
  hartanti hartanto hartati hartini harto hartono hartoyo hartinah haryadi haryani haryanti haryanto
  haryati haryono hasan hasanah hasanudin hasim hasyim hastuti hasbi hendarto hendra hendrawan hendri
  hendrik hendro heni henny heri herman hermanto hermawan hernawati heru heryanto hesti hidayah
  hidayanti hidayat hidayati hidayatullah huda husain husein husna husni ibnu ibrahim ida idris ifan ika
  ikhsan ikhwan ilham ilyas imam imanuel imron indarti indarto indarwati indrawan indrawati indriani
  indriyani inayah irawan irawati irfan irianto irma irmawati irsyad irwan isa isdianto iskandar ismail
  ismanto ismawati ismi isnaeni isnaini istianah istiqomah iswahyudi iswanto iwan jafar jaelani jailani
  jamal jamaludin jamil jamilah janto januar jarot jarwo jasmani jatmiko jayadi jefri jihan joko jono
  juariah juarno jubaedah jumadi jumali jumari jumarno jumini juminten jumiati jumirah junaedi junaidi
  juwarno juwariyah kabul kadar kadir kadarsih kaharudin kamal kamaludin kamidi kamilah kardi karmin
  karmini karminah karno karsih karsimin karsini karsiyem karso karsono kartika kartikasari kartini
  karti kartinah karto kartono karyadi karyono kasan kasanah kasdi kasiman kasimin kasinem kasiran
  kasiyem kasmadi kasmi kasmin kasminah kasmirah kasmuri kasno kastari kasto kastolan kastono kastubi
  kasturi katijan katimin katminah kevin khabib khafid khairul khairunnisa khalid khamid khasanah khoir
  khoiri khoiriyah khoirul khoirudin khoirunnisa khotijah khotimah kholid kholifah kholil kholis
  kholisoh khumaidi khusnul kiki kodir komarudin komari komariyah koko krisna kristanto kristiana
  kristianto kristina kuncoro kuntoro kurniasih kurniawan kurniawati kurniadi kusdi kusmanto kusmiyati
  kusnadi kusnan kusnanto kusniah kusno kusrini kuswanto kuswandi kuswati kusworo kusumaningrum
  kusumawardani kusumawati kusumo lasmi lasmin lasminah lasno lastri laswati latif latifah legiman
  legimin leginah leni lilik lilis lina listiana listiani listiyani listyowati lukman lukmanul lutfi
  lutfiana luthfi luluk lusi mahfud mahfudz mahmud mahmudah makmun malik mansur marfuah margono maria
  mariana mariani mariyah mariyati markus marlina marni marno marsam marsih marsini marsiti marsono
  marsudi martha marti martini martono marwan marwanto marwoto maryadi maryam maryani maryanti maryanto
  maryati maryono mashudi mashuri masitoh maskur masruri masrukhan masruroh masud matius maulana maulida
  maulidya maya maysaroh meilani melani mei meli meliana meri michael miftah miftahul miftakhul mila
  minarsih minarti minto misbah misbahul misdi mislan misman misnah misno misriati moch mochamad moh
  mohamad mohammad muali mualim muchamad muchlis mudrikah mudiyono mudjiono muflikhah mufid muh muhaimin
  muhajir muhamad muhammad muhlisin muhtadi muhtar mujahid mujahidin mujiati mujiem mujiman mujiono
  mujiyanto mujiyono mujianto mujib mukhlis mukhlisin mukhtar mukti muktiningsih mulyadi mulyani
  mulyanto mulyati mulyawan mulyono mundari munif munir muniroh munjiah munawar munawaroh murdiyanto
  murdiono murni murniati murtadho murtini murtiningsih murwanto muryani muryanto muryati musa muslih
  muslihah muslikah muslimin musri musrifah mustafa mustakim mustaqim mustofa mutia mutiah mutmainah
  muttaqin muzaki muzakki nabila nadia nafisah nafi nailul nanang nanda nani nanik naryo nasir nasikah
  nasikhin nasirudin nasrudin nasrullah nastiti natalia naufal nawawi nazar neneng ngadi ngadimin
  ngadinah ngadiman ngadino ngadiran ngadirin ngadiyem ngadiyo ngadiyono ngatemi ngatiman ngatimin
  ngatinah ngatini ngatijan ngatirah ngatiyem ngatmi ngatmin ngatno ngasiman ngasinah ngasri nia niken
  nina ningrum ningsih nisa nita noor nova novi novia novianti noviana novita novitasari nugraha
  nugraheni nugroho nunik nunung nurcahyo nurdin nurhadi nurhasanah nurhayati nurhidayah nurhidayat nuri
  nurjanah nurkholis nurlaela nurlaila nurmala nurohman nurrohman nurrohmah nursalim nurul nurwahid
  nurwanto nuryanto nuryati nuryadi nuryono oktavia oktaviana oktaviani pairah pairan paiman paimin
  painah painem paijan paijem paijo paino paiyem pamuji pamungkas panca pandu panji pardi pardiman
  pardiyo parjan parjiman parji parjo parlan parman parmi parmin parminah parmo parni parno parsih
  parsini parsono parti partinah partini parto partono parwati parwanto parwoto paryanto paryati paryono
  patmi patmo paulus pipit poniah poniman ponimin ponirah poniran ponijan poniyem ponidi pradana
  pradipta pramono pramudya pranata pranoto prasetya prasetyo prasetiyo prastowo prastyo pratama pratiwi
  pratomo prawiro prayitno prayoga prayogi prayogo priyadi priyanto priyatno priyo priyono pujiati
  pujiono pujiyanto pujianto pujiastuti puji punijan puput purnama purnawan purnomo purwadi purwaningsih
  purwanti purwanto purwati purwono purwoko purwito puspita puspitasari puspitaningrum puspitawati putut
  qomariyah qomarudin rachman rachmat rachmawati raden radit raditya raharjo rahardjo rahayu rahma
  rahmad rahmadi rahman rahmania rahmat rahmawan rahmawati ramdani ramdhan ramadhani ramelan ramlan
  rangga rani rasiman rasidi rasmi rasmin rasno rasyid ratih ratmi ratmin ratno ratnasari ratnawati
  rebin renaldi reni retnaningsih retno reza rian riana rianto riduan ridho ridwan rifai rifqi rika riki
  rina rini rio risa riska riski risma rismawati rita rival riyadi riyanti riyanto riyan riyono rizal
  rizka rizki rizky rizqi robert robi robiah robiatun rochman rodiyah rofiah rofik rofiq rofiqoh rohim
  rohmad rohmah rohman rohmat rohmatun rohayati rokhim rokhmah rokhman rokim roni ronny rosa rosid
  rosida rosidah rosita rosyid rosyidah rubiyah rubiyanto rudi rudianto rudiyanto rudy rukayah rukiyah
  rukmana rukmini rumiyati rumini runtah rusdi rusdiana rusdianto rusli rusman rusmanto rusmiati rusmini
  rusmiyati rusnadi rustam rustini rusydi ruslan rusmono rustanto rusdiyanto sabar sabari sabarno
  sadiman sadimin sadino sadiyah sadiyo sahid sahrul saiful saifudin saifuddin saipul sajimin salamah
  saleh salim salimah salma samadi samijan samijo samini saminah samingan samirah samiyem samsi samsiah
  samsiyah samsudin samsuri samsul samuel sandi sandy sandra sanimin santi santika santosa santoso
  saparudin sapari sapardi saparto sapto saptono saputra saputri saputro saraswati sardi sardjono
  sardiman sariman sarimin sarinah sariyah sariyem sariyanto sarjan sarjana sarjito sarjiyo sarjo
  sarjono sarju sarkawi sarman sarmi sarmidi sarmini sarminah sarmo sarmono sarno sarmin sarpan sarpin
  sarti sartini sartono sarwi sarwadi sarwanto sarwo sarwono saryono sasongko sastro satimin satinah
  satini satirah satiyem satriyo satrio satria satiman saudah sayekti sayuti selamet setiadi setiaji
  setianingsih setiawan setiawati setiono setiyadi setiyaningsih setiyani setiyanto setiyawan setiyono
  setiyowati setyaningsih setyaningrum setyawan setyawati setyo setyobudi setyono setyowati shinta
  sholeh sholehah sholichah sholihin sholikah sholikhin sholikin sidik sigit sihono silvia simon sinta
  siska siswadi siswanti siswanto siswati siswoyo siswo siti sito slamet sobari sobirin sodikin soeharto
  soekarno soekirno soepardi soeparno soeprapto soetikno soetomo soewarno sofia sofian sofiyan sofyan
  soib sokhib solekah solekan solichin solihin solikah solikhin solikin sonny sopiah sopian sopiyah
  sopiyan sri stefanus stevan suaeb suaedi subadi subagio subagiyo subagyo subandi subardi subari
  subarjo subarkah subarno subchan subeki subekti subiyanti subiyanto subiyati subkhan subroto sucahyo
  suci sucipto sudarman sudarmaji sudarmanto sudarmi sudarmo sudarmono sudarno sudarsih sudarsini
  sudarsono sudarti sudarto sudaryanto sudaryati sudaryono sudibyo sudijono sudikan sudirah sudiro
  sudiyanto sudiyono sudjono sudono sudrajat suedi sugandi sugeng sugianto sugiarti sugiarto sugimin
  suginah sugino sugiono sugirah sugito sugiyanti sugiyanto sugiyarti sugiyarto sugiyati sugiyem sugiyo
  sugiyono suharjo suharno suharni suharsih suharsono suharti suhartini suharto suhartono suharyanto
  suharyono suhendra suhendro suherman suhermanto suhud sujadi sujarno sujarwo sujati sujatmi sujatmiko
  sujiati sujinah sujito sujiyanto sujiyati sujiyem sujiyo sujiyono sujoko sujono sujud sukadi sukamto
  sukandar sukardi sukari sukarjo sukarman sukarmi sukarmin sukarni sukarno sukarsih sukarti sukartini
  sukarto sukaryo sukasih sukasno sukemi sukeni sukiman sukimin sukimah suki sukinah sukini sukino sukir
  sukirah sukirman sukirno sukis sukisno suko sukowati sulaeman sulaiman sulami sularno sulasih sulasmi
  sulasno sulasri sulastri sulastro sulikah sulis sulistiani sulistiono sulistiowati sulistiyani
  sulistiyanto sulistiyono sulistiyowati sulistyo sulistyaningsih sulistyawan sulistyawati sulistyono
  sulistyorini sulistyowati sulton suluh sumadi sumanto sumardi sumardiono sumari sumariyah sumarjo
  sumarlan sumarman sumarmi sumarmo sumarna sumarni sumarno sumarsih sumarsono sumarti sumartini sumarto
  sumartono sumarwan sumarwati sumarwoto sumaryanto sumaryati sumaryono sumi sumiati sumijan suminah
  sumini sumino suminto sumirah sumiran sumiyati sumiyem sumo sunandar sunar sunardi sunari sunarmi
  sunarni sunarno sunarsih sunarso sunarti sunarto sunaryati sunaryo sungkono suniti supaat supadi
  supandi supangat supangkat supar suparyono suparti supardi supardjo suparjan suparji suparjo suparlan
  suparman suparmi suparmin suparno suparni suparsih suparto supartono suparwi supeno supiah supinah
  supiyah supomo supono supoyo suprapti suprapto suprapno supratman supriadi supriati supriatin
  supriatna suprihatin supriono supriyadi supriyanto supriyati supriyatin supriyatno supriyo supriyono
  suradi suraji surajiman surani surasa surasmi suratemi suratin suratinah suratini suratman suratmi
  suratmin suratminah suratno suratun surami suranto surip suripah suripto surono suroso suroto suryadi
  suryana suryani suryanti suryanto suryati suryo suryono susana susandi susanti susanto susi susiana
  susiani susiati susilawati susilo susiloningsih susilowati susiyanti susmiati suswanti suswanto
  suswati sutaji sutami sutanto sutarjo sutarman sutarmi sutarmin sutarni sutarno sutarso sutarsih
  sutarti sutarto sutaryo sutedi sutedjo sutejo suteno sutikah sutikno sutilah sutimah sutiman sutimin
  sutinah sutini sutino sutiono sutirah sutisna sutiyah sutiyani sutiyem sutiyo sutiyono sutomo sutopo
  sutoyo sutrimo sutrisna sutrisni sutrisno suwadi suwaji suwandi suwanto suwardi suwarni suwarno
  suwarsih suwarsono suwarti suwartini suwarto suwartono suwati suwignyo suwito suwoko suwondo suwono
  suyadi suyanti suyanto suyati suyatin suyatmi suyatmin suyatno suyatun suyitno suyono suyoto suyudi
  syafii syahrul syaiful syaifudin syamsudin syamsul syarif syarifah syarifudin syukron syukur tabah
  tamami tamsir tantri tarmadi tarmin tarminah tarmini tarmiji tarmudi tarmuji tarno tarsih tarsini
  tarso tarsono tarti tartik taryono taryanto tasmi tasmin tasminah tasripin tasrip taslim tatik taufan
  taufik taufiq teguh tentrem theresia thohir thoha thoyib tina tini titik titin titis tiyas tohari tomi
  tomy tono topan totok toyib trimo trimulyani trisno tristanto triyanto triyatno triyono triyani
  tugimin tugino tugiman tugirah tugiyem tugiyo tugiono tukijan tukijem tukijo tukimah tukiman tukimin
  tukinah tukini tukino tukiran tukirin tukiyem tumadi tumijan tumijo tuminah tumini tumino tumirah
  tumiran tumiyem tumiyati tumiyo turasih turipah turmudi turniasih turyati tusimin tutik tuti tutut
  ujang uki ulfa ulfah ulfatun ulum ulya umam umar umardani umi umiyati ummi ummu untari untung utari
  utomo uswatun vera veronika vina viska vivi wachid wage wagimin wagiman wagimun waginah wagino wagini
  wagirah wagiran wagiyem wagiyo wagiyanto wahid wahidin wahyono wahyudi wahyuni wahyuningsih
  wahyuningtyas wahyudin wajib wakidi wakijan wakijo wakiman wakini wakinah walidi waluyo waluya wanti
  wanto wardani wardi wardiman wardoyo wardiyono warijan warijo warinah warini waridi waris warisman
  warjiman warjo warkiman warman warni warno warsi warsidi warsih warsinah warsini warsita warsito warso
  warsono warti wartini warto wartono waryanto waryono wasidi wasiman wasimin wasinah wasini wasis
  wasito waskito wasono wasti wasto watik wati wawan wibawa wibisono wibowo widada widarti widarto
  widayanti widayanto widayat widayati widi widia widianto widiarto widiastuti widiatmoko widigdo
  widiyanti widiyanto widiyati widiyatno widiyono widodo widowati widya widyaningrum widyaningsih
  widyastuti widyawati wignyo wijaya wijayanti wijayanto wiji wijiati wijianto wijiono wijiyanto
  wilujeng winardi winarni winarno winarsih winarso winarti winarto winaryo winda windarti windi wira
  wiranto wiratno wirawan wiryo wiryono wisnu wito witono wiwi wiwid wiwik wiwin wiyono wiyadi wiyanto
  wiyoto wongso wulan wulandari wulaningsih yadi yahya yaman yani yanti yanto yanuar yasin yasmin yati
  yatin yatini yatmi yatmin yatno yatun yayuk yeni yenny yitno yoga yogi yohana yohanes yosep yoyok yuda
  yudha yudhi yudi yudistira yudianto yuli yulia yulian yuliana yuliani yulianti yulianto yuliati
  yuliyanti yuliyanto yulistiani yuni yuniar yuniarti yuniarto yunita yunus yusak yusdi yusuf yusup
  yusron zaenab zaenal zaenudin zaenuri zahra zahrotun zaidun zaidi zainab zainal zainuddin zainudin
  zainul zainuri zaki zakiyah zakiyya zubaedah zubaidah zuhdi zuhri zulaikah zulaikhah zulfa zulfi
  zulfikar zulkarnain zumaroh zuliana zuliyanti zulianto
`);

/**
 * Names that are also everyday words, months, heroes on street signs or places: a name only after an
 * honorific, after words that introduce a person, or beside a distinctive name.
 */
export const ambiguousNames: ReadonlySet<string> = words(`
  adi aji alam ana april ardhi arif arum asri atmo ayu bagus bakti banu bintang budi cahya cahyo cinta
  citra dewa dewi dian dwi elang fajar farah fitra garin gaya gita guntur hana hani hari harun hasta
  hendi ikhlas indah indra intan ira jati jaya juli jumi juna kamto kliwon kurnia laksmi lasti lestari
  linda listya lintang mahendra mardi mawar mega melati mentari muji mul mulya mulyo mustika nano nata
  nur nova okta oki pahing panut pelita permana permata pertiwi pitoyo pon prabowo prabu pri pur purba
  puspa putra putri putro rahmi raka rama ramadhan ratna ratri ria rima sakti sari sarwi sekar septi
  septian setia setya siswa soleh subur sukma surya susan syafa tari taruna tegar timur tirta tiwi tri
  tris trisna tyas utama utami wahyu wage wayan widuri willy yoyo yudo yun sudirman diponegoro kartini
  hatta yani soedirman pattimura kalijaga pandawa arjuna bima nakula sadewa srikandi semar gareng petruk
  bagong legi pahing kasih mukti karunia bunga sulung bungsu rejo raharja makmur slamet sugeng selamat
  bejo sabar teguh untung basuki tentrem jarot murni sidik syukur suci nafi mei tabah titik tini jasmani
  runtah wajib waris amin akbar sadiyah huda imam agung ari kadar kabul sarjana susi isa puji wira sri
  endah elok dini sandi rosa wage panca purnama pamungkas panji damar januar asmara legiman rahmat
  hidayah taufik hakim istiqomah pandu satria satrio ilham iman rahayu maya wulan topan taufan pipit
  feri ferry wibawa yoga wilujeng pratama adinda ananda malik santosa utomo perdana nusantara kamal
  hikmah berkah khotimah sabtu vera tatik
`);

// "Soe-", "Dj-", "Tj-": the spelling of before 1972 still stands on many identity cards.
function modernSpelling(word: string): string {
  if (!/oe|dj|tj/.test(word)) return word;
  return word.replaceAll('oe', 'u').replaceAll('dj', 'j').replaceAll('tj', 'c');
}

// Endings hardly any other Indonesian or Javanese word has.
const nameEnding =
  /^[a-z]{2,10}(?:ningsih|ningrum|ningtyas|wati|yanto|yanti|yono|yani|diono|wanto|wanti|hartono|santi|syah|uddin|udin|ullah|oh?man|urrahman|iyah|atun|iyati|iyem|inem|ijan|ijo|minah|tinah|astuti|wijaya|kusuma|kusumo|prasetyo|sasongko|nugroho|santoso|setiawan|kurniawan|wibowo|widodo)$/;

export function isDistinctiveName(lower: string): boolean {
  if (ambiguousNames.has(lower)) return false;
  if (distinctiveNames.has(lower)) return true;
  const modern = modernSpelling(lower);
  return modern !== lower && distinctiveNames.has(modern) && !ambiguousNames.has(modern);
}

export function isKnownName(lower: string): boolean {
  return (
    ambiguousNames.has(lower) || distinctiveNames.has(lower) || distinctiveNames.has(modernSpelling(lower))
  );
}

/**
 * Built like a Javanese or Arabic name, though in no list: trusted for capitalised words and after an
 * honorific.
 */
export function endsLikeName(lower: string): boolean {
  return nameEnding.test(lower);
}
