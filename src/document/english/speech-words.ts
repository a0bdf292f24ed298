import { formsOf, startsOf, type VerbForm } from './inflections.ts'

/**
 * What verbs say of their subject, when the subject is the sender of a message.
 * Lists of our own, by meaning; one verb may stand in several.
 */
const VERBS = {
  feeling:
    'love care enjoy cherish celebrate dream obsess rejoice adore pride delight marvel relish treasure savour savor worry miss admire applaud salute like hate cry laugh weep fear dread blush grin smile beam sigh mourn',
  belief:
    'believe think feel realise realize recognise recognize value consider embrace champion hold understand know discover see admit agree view notice respect treasure prize acknowledge advocate subscribe insist uphold live breathe trust reckon remember swear argue figure suspect promise preach regard maintain',
  intention:
    'want aim strive plan hope intend seek try decide choose wish look aspire endeavour endeavor pledge vow commit dedicate devote dare refuse commence set hesitate work resolve envision envisage imagine anticipate target settle compromise',
  need: 'need rely depend require ask count beg urge survive subsist lack owe',
  effort:
    'work build develop spend invest craft research test visit source hire hone pour rethink reimagine explore study experiment undertake refine iterate rebuild revamp redesign rewrite struggle learn gather interview push travel collaborate brainstorm analyse analyze optimise optimize approach obsess sweat toil handcraft innovate drive transform shape pioneer lead recruit measure perfect polish tinker invent reinvent redefine revolutionise revolutionize disrupt overhaul modernise modernize upgrade sharpen cultivate nurture foster forge curate handpick roast engineer prototype challenge tackle overcome fight battle persevere persist cooperate co-create listen adapt practise practice excel thrive flourish outperform compete dominate advance accelerate elevate amplify improve question bootstrap redraw burn pack labour labor wrestle scrape scrimp train plod sketch carve wire solder',
  event:
    'launch release announce introduce raise receive win grow reach open expand hit become issue found start begin close join kick partner acquire sponsor fund unveil earn achieve double triple celebrate move welcome appoint name host secure complete debut mark rank merge rebrand graduate attend exhibit present reveal evolve pass exceed surpass scale reinvest donate contribute establish publish pivot emerge originate incorporate quadruple inaugurate relocate promote elect nominate honour honor sign conclude commemorate relaunch reopen premiere crowdfund diversify restructure consolidate accomplish attain gain amass outgrow boom soar recover come lose quit fall turn survive return finish outlive sail land retire inherit clinch scoop bag nab clock break smash top beat',
  offer:
    'offer provide give deliver sell make design create serve cater support supply bring carry stock combine specialise specialize focus equip cover guarantee include run manage operate connect accept produce print teach train host maintain monitor handle use install repair clean paint fit rent lease organise organize bake cook translate edit import export distribute manufacture assemble recycle insure lend audit represent defend possess boast showcase span',
  help: 'help guide enable empower let allow assist protect save keep assure ensure show walk advise simplify',
  service:
    'refund ship send check review contact process cancel update fix respond apologise apologize notify inform reply attach extend add remove detect look credit replace restore resolve charge escalate forward investigate recommend suggest confirm verify follow disable close schedule reset collect retry attempt grant pass call email text write share post answer approve decline chase track pay store delete hear try reopen arrange book prepare dispatch deliver find get locate note register log record listen invite thank do understand regret',
  support: 'sponsor fund support back donate contribute finance underwrite',
} as const
export type VerbClass = keyof typeof VERBS

/** What nouns and adjectives speak of. One entry may be of several words; it is then written with spaces. */
const NOUNS = {
  mission:
    'mission|missions|vision|values|core values|goal|goals|purpose|philosophy|principles|beliefs|dream|aim|raison|manifesto|ethos|strategy|promise|commitment|passion|culture|objective|motto|ambition|dna|north star|guiding principle|guiding principles|tradition|mission statement|reason for being|guiding star|destiny|pledge|belief|conviction|convictions|ideals|calling|obsession|dedication|priority|priorities|top priority|number one priority|creed|mantra|objectives|aims|ambitions|aspirations|aspiration',
  story:
    'story|history|journey|heritage|roots|beginnings|milestone|milestones|anniversary|birthday|chapter|legacy|founding|origin|origins|genesis|inception|roadmap|success|achievement|achievements|accomplishment|accomplishments|impact|growth|expansion|progress|momentum|reputation|track record|expertise|experience|know-how|decade|decades|generations|pioneer|pioneers|year in review|anniversaries|jubilee|founding story|brainchild|humble beginnings|early days|day one|accolades|track-record|wealth of experience|years of experience|combined experience|skills|skill|know how|talent|talents|craft|capabilities|strengths|strength|portfolio|case studies|century|centuries|generation|household name|industry standard|forefront|cornerstone|hallmark|trademark',
  people:
    'founder|founders|co-founder|co-founders|cofounder|ceo|cto|president|chairman|board|director|directors|leadership|staff|employees|employee|engineers|engineer|developers|designers|investors|investor|sponsors|sponsor|partners|partner|partnership|partnerships|funders|backers|contributors|contributor|volunteers|volunteer|donors|donor|supporters|maintainers|craftsmen|experts|professionals|specialists|headquarters|headquartered|offices|colleagues|organisation|organization|non-profit|nonprofit|not-for-profit|charity|agency|startup|start-up|studio|collective|family-owned|family-run|family business|corporation|firm|company|executives|executive|managing director|cfo|cmo|coo|vice president|head of|owner|owners|entrepreneurs|entrepreneur|architects|scientists|researchers|consultants|lawyers|attorneys|craftspeople|artisans|makers|dreamers|thinkers|minds|people|teammates|workforce|apprentices|alumni|advisers|advisors|trustees|stakeholders|shareholders|collaborators|allies|alliance|consortium|cooperative|co-operative|network|enterprise|institution|foundation|association|consultancy|practice|workshop|brewery|bakery|label|boutique|employee-owned|women-owned|veteran-owned|manufacturer|supplier|distributor|provider|maker|publisher|retailer|developer|expert|specialist|professional|freelancer|freelance|duo|trio|bunch|group',
  team: 'team|teams|crew|community|family',
  money:
    'funding|series a|series b|series c|seed round|round|investment|investments|donation|donations|grant|grants|sponsorship|revenue|budget|crowdfunding|fundraising|fundraiser|raise|capital|venture|valuation|acquisition|ipo|profit|profits|contributions|sustainable|sustainability|series d|seed funding|pre-seed|venture capital|stock exchange|turnover|bequests|legacies|gifts|membership fees|carbon neutral|net zero|b corp|b corporation',
  award:
    'award|awards|award-winning|prize|prizes|recognition|recognised|recognized|honour|honor|winner|finalist|accredited|accreditation|certified|certification|featured in|as seen in|medal|best of|nominated|forbes|gartner|awarded|prizewinning|prize-winning|trophy|shortlisted|finalists|accolade|accolades|certificates|iso 9001|licensed|bonded|michelin|best companies',
  rank: 'leading|leader|leaders|largest|biggest|premier|foremost|first-ever|number one|no. 1|most trusted|fastest-growing|fastest growing|world-class|world leader|world-leading|industry-leading|market-leading|top-rated|best-in-class|renowned|pioneering|most popular|most advanced|one of the|the only|the first|the best|the ultimate|state-of-the-art|cutting-edge|unique|unparalleled|unrivalled|unrivaled|unmatched|go-to|prestigious|celebrated|reputable|trusted name|finest|number-one|top-ranked|highest-rated|best-known|best-selling|bestselling|second to none|unsurpassed|most respected|most experienced|most innovative|most successful|oldest|market leader|market leaders|industry leader|industry leaders|household names|trailblazing|visionary|groundbreaking|first company|first companies|trusted partner|partner of choice',
  trust:
    'trusted by|relied on|relied upon|loved by|used by|backed by|funded by|supported by|powered by|chosen by|rely on|depend on|trust us|choose us|endorsed by|adopted by|built by|made by|created by|run by|sponsored by|serving|recommended by|adored by|praised by|approved by|designed by|crafted by|developed by|driven by|inspired by|guided by|fuelled by|fueled by|owned by|staffed by|led by|born from|born out of|brought to you by|made possible',
  age: 'founded|established|since|years of experience|years of|for over|for more than|for nearly|for almost|decades of|first launched|began|started in|est|decades|for generations|half a century|a century|over the years|years in business|since day one|from day one|since then|established in|in business',
  effort:
    'hard work|hours|tirelessly|busy|hard|behind the scenes|dedication|effort|efforts|research|carefully|meticulous|meticulously|painstakingly|craftsmanship|love|passionately|proudly|humbly|excellence|innovation|innovative|quality|integrity|transparency|honesty|standards|seriously|technology|care|precision|rigour|rigor|heart and soul|extra mile|above and beyond|best work|boundaries|the bar|shortcuts|corners|craft|ingredients|detail|details|attention|energy|perfection|professionalism|trust|loyalty|reliability|simplicity|authenticity|creativity|curiosity|openness|respect|fairness|diversity|inclusion|equality|sustainability|ethics|accountability|expertise|responsibility|responsibly',
  excite:
    'proud|thrilled|excited|delighted|pleased|honoured|honored|humbled|passionate|committed|dedicated|devoted|determined|ecstatic|stoked|pumped|psyched|overjoyed|privileged|blessed|grateful|fortunate|lucky|exciting|excitement|pride|pleasure|delight|joy|enthusiastic|eager|keen|obsessed|inspired|motivated|amazed|amazing|incredible|optimistic|confident|super-excited|sad|driven|looking forward|over the moon|fanatical|focused|humble|serious|fervent|crazy|mad|in love|hungry|ambitious|curious|bold|fearless|relentless|thankful|touched|moved|heartbroken|saddened|overwhelmed|beyond excited|all about|anticipation|gratitude|honor|honour|privilege',
  glad: 'happy|glad|sorry|afraid|unable|aware|here|able|ready|available|sure|certain|always happy',
  news: 'launch|release|announcement|news|version|beta|update|campaign|press release|campaigns|partnership|merger|rebrand|website redesign|new office|new website|new look|brand new|newest member|new ceo|billion|million|announcing|introducing|welcoming|celebrating|unveiling|unveiled|launched|launches|announces|announced|quarter|results|record year|new headquarters|new branch|new brand|new logo|new identity',
  size: 'users|customers|clients|companies|businesses|organisations|organizations|brands|people|countries|members|students|downloads|teams|subscribers|projects|languages|websites|minutes|followers|stars|cities|locations|employees|partners|sponsors|individuals|donors|volunteers|staff|repositories|contributors|merchants|developers|families|patients|schools|hospitals|homes|households|shops|stores|branches|continents|installs|installations|reviews|orders|deliveries|cases|meals|trees|visitors|guests|readers|listeners|fans|owners|parents|teachers|doctors|nurses|farmers|homeowners|designers|marketers|professionals|graduates|fortune 500|fortune 100',
  abstract:
    'results|result|experiences|experience|value|solutions|solution|success|difference|impact|growth|change|changes|future|relationships|partnerships|ideas|possibilities|potential|excellence|innovation|joy|happiness|outcomes|opportunity|opportunities|progress|transformation|stories|magic|wonder|memories|connections|moments|quality|satisfaction|expectations|service|world|industry|market|society|planet|generations|tomorrow|status quo|box|way of life',
  virtue:
    'experienced|dedicated|passionate|professional|skilled|talented|certified|licensed|trusted|independent|committed|innovative|creative|reliable|friendly|honest|caring|driven|ambitious|hard-working|hardworking|knowledgeable|qualified|respected|proven|dynamic|diverse|multidisciplinary|award-winning|world-class|expert|seasoned|tight-knit|close-knit|small|tiny|young|boutique|different|special|unique|simple|unwavering|unrivalled|personal|local|global|international|family-owned|family-run|kind|open|second to none|self-funded|remote|remote-first|non-profit|nonprofit|not-for-profit|people-first|customer-centric|mission-driven',
  product:
    'software|app|apps|application|applications|tool|tools|plan|plans|template|templates|feature|features|website|websites|site|page|pages|library|plugin|plugins|extension|extensions|api|course|courses|class|classes|lesson|lessons|workshop|workshops|menu|room|rooms|tables|product|products|service|services|delivery|shipping|parking|breakfast|prices|price|fees|guide|guides|newsletter|blog|shop|store|kitchen|garden|pool|editor|dashboard|report|reports|calculator|calendar|form|forms|hosting|support|help desk|warranty|guarantee|discount|discounts|voucher|trial|version|update|updates|button|search|mode|wi-fi|insurance|lessons|tours|tickets|boxes|shoes|coffee|tea|furniture|phones|cars|bikes|repairs|training',
  service:
    'order|orders|account|accounts|payment|payments|refund|refunds|invoice|invoices|ticket|request|requests|booking|bookings|appointment|appointments|claim|claims|parcel|parcels|package|password|subscription|subscriptions|card|balance|bill|address|signature|passport|documents|application|question|questions|message|query|complaint|problem|issue|error|delay|mistake|deposit|proof|identity|replacement|cancellation|returns|return',
} as const
export type Topic = keyof typeof NOUNS

export interface VerbEntry {
  readonly base: string
  readonly form: VerbForm
  readonly classes: readonly VerbClass[]
}

/** Codes below this are looked up in an array. */
const LETTERS = 128

/**
 * A table that is made as it is asked: all of it would cost the review of one e-mail more than the look-ups do. `file`
 * puts what it is made of under the first two letters of its words, `make` enters what stands under two such letters.
 */
class GrowingTable<Filed, Entry> {
  readonly #filed: ReadonlyMap<string, readonly Filed[]>
  readonly #make: (filed: readonly Filed[], table: Map<string, Entry>) => void
  readonly #entries = new Map<string, Entry>()
  /** Which starts were entered, by their two letters: a word is looked up for each word that is read. */
  readonly #isMade = new Uint8Array(LETTERS * LETTERS)
  readonly #made = new Set<string>()

  constructor(filed: ReadonlyMap<string, readonly Filed[]>, make: (filed: readonly Filed[], table: Map<string, Entry>) => void) {
    this.#filed = filed
    this.#make = make
  }

  get(word: string): Entry | undefined {
    const first = word.charCodeAt(0)
    const second = word.length > 1 ? word.charCodeAt(1) : 0
    if (first < LETTERS && second < LETTERS) {
      const place = first * LETTERS + second
      if (this.#isMade[place] === 0) {
        this.#isMade[place] = 1
        this.#enter(word.slice(0, 2))
      }
    } else this.#enter(word.slice(0, 2))
    return this.#entries.get(word)
  }

  #enter(start: string): void {
    if (this.#made.has(start)) return
    this.#made.add(start)
    const filed = this.#filed.get(start)
    if (filed) this.#make(filed, this.#entries)
  }

  has(word: string): boolean {
    return this.get(word) !== undefined
  }
}

function fileUnder<Filed>(filed: Map<string, Filed[]>, start: string, one: Filed): void {
  const here = filed.get(start)
  if (here) here.push(one)
  else filed.set(start, [one])
}

function verbTable(): GrowingTable<readonly [base: string, classes: VerbClass[]], VerbEntry> {
  const classes = new Map<string, VerbClass[]>()
  const filed = new Map<string, (readonly [string, VerbClass[]])[]>()
  for (const [name, list] of Object.entries(VERBS) as [VerbClass, string][]) {
    for (const verb of list.split(' ')) {
      const known = classes.get(verb)
      if (known) {
        if (known.at(-1) !== name) known.push(name)
        continue
      }
      const of = [name]
      classes.set(verb, of)
      for (const start of startsOf(verb)) fileUnder(filed, start, [verb, of])
    }
  }
  return new GrowingTable(filed, (verbs, table) => {
    for (const [base, of] of verbs) for (const [form, kind] of formsOf(base)) if (!table.has(form)) table.set(form, { base, form: kind, classes: of })
  })
}

/** Every form of every listed verb. */
export const VERB_FORMS: Pick<ReadonlyMap<string, VerbEntry>, 'get' | 'has'> = verbTable()

interface TopicEntry {
  readonly rest: readonly string[]
  readonly topic: Topic
}

function topicTable(): GrowingTable<readonly [entry: string, topic: Topic], TopicEntry[]> {
  const filed = new Map<string, (readonly [string, Topic])[]>()
  for (const [topic, list] of Object.entries(NOUNS) as [Topic, string][])
    for (const entry of list.split('|')) fileUnder(filed, entry.slice(0, 2).trimEnd(), [entry, topic])
  return new GrowingTable(filed, (entries, table) => {
    for (const [entry, topic] of entries) {
      const [first = '', ...rest] = entry.split(' ')
      fileUnder(table, first, { rest, topic })
    }
    for (const [entry] of entries) table.get(entry.split(' ', 1)[0] ?? '')?.sort((a, b) => b.rest.length - a.rest.length)
  })
}

/** First word → the entries that begin with it, longest first: the rest of the words, and the topic. */
export const TOPIC_ENTRIES: Pick<ReadonlyMap<string, readonly TopicEntry[]>, 'get' | 'has'> = topicTable()

const words = (list: string) => new Set(list.split(' '))
export const ADVERBS = words(
  'also now just still always never already really so very all both even recently today firstly first finally only truly currently proudly simply actually genuinely sincerely deeply incredibly extremely super particularly especially absolutely constantly continually continuously often usually typically normally regularly generally then too therefore officially initially originally honestly strongly firmly fully entirely personally humbly passionately quickly soon once again together obviously clearly certainly definitely quite pretty rather here ever yet almost mostly largely proactively unfortunately sadly further either each',
)
export const CONNECTORS = words(
  'and but so also or plus yet now today then thus hence firstly secondly finally first second third lastly however therefore moreover furthermore meanwhile besides additionally indeed instead recently currently again yes no well oh ok okay hey sure naturally unfortunately sadly luckily fortunately honestly frankly basically ultimately overall regardless rather',
)
export const SUBORDINATORS = words(
  'if when whenever because as since while although though unless until once after before whether where wherever that which who whom whose what how why than whatever until',
)
export const AUXILIARIES = words('am is are was were be been being have has had will would can could may might must should shall do does did cannot')
export const PREPOSITIONS = words(
  'of to in on at by for from with about into over under between through against without within than like as near around via per upon behind beyond during since until',
)
export const CUSTOMERS = words(
  'customer customers user users client clients subscriber subscribers buyer buyers shopper shoppers visitors visitor guests consumers consumer businesses organisations organizations companies marketers brands',
)
export const YOU_WORDS = words("you you're you'll you've you'd yourself yourselves")
export const YOUR_WORDS = words('your yours')
