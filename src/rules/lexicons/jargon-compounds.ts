/**
 * Business words that are coined every day from the same ends: "purpose-driven", "learner-centric",
 * "logistics-as-a-service", or set beside each other: "operational friction", "talent ecosystem".
 * Those with a plain replacement of their own stand in the tables.
 */
import { inflect } from './inflect.ts'
import { type JargonEntry, readJargonTable } from './jargon-entry.ts'

/**
 * An end, its flags, and after `only` or `not` the beginnings that business talk uses, or that really
 * drive or face something: "belt-driven".
 */
const TABLE = `
driven core not belt,gear,motor,wind,water,hand,engine,steam,machine,screw,chain,power,electric,battery,rain,storm,pedal,crank,shaft,self,test,plot,story,character,bass,guitar,piano,beat,riff,snow,diesel,petrol,gas,turbine,propeller,event,keyboard,mouse,menu,command,model,rear,front,chauffeur,horse,hard,faith,volunteer,owner,parent,church
centric core
centered core only client,customer,consumer
centered medium not self,left,well
agnostic core
as-a-service core
aligned core only value,values,mission,strategy,brand,goal,outcome,purpose
native core only ai,crypto,web3,api
forward core only tech,technology,design,digital,people,data,brand
oriented strong only outcome,customer,client,value,market,process,goal,performance,business,growth,service
focused core only outcome,solution
focused strong only impact,results,client,customer,value,mission
ready core only market,investor,board,investment,growth
led core only ai,brand,business,client,culture,digital,digitally,evidence,growth,impact,innovation,market,outcome,partner,partnership,performance,platform,purpose,sales,service,solution,solutions,technology
oriented core only solution,solutions,impact
aware core only commercially,digitally
focused core only growth,innovation,outcomes,solutions
scale strong only web,cloud,planet,internet
`

/** Of whom the plain words can speak: "built round learners". */
const ROUND = new Set('business client community customer donor employee family guest learner member patient student user'.split(' '))

interface Ending {
  readonly weight: string
  readonly isFor: (start: string) => boolean
}

const ENDINGS = new Map<string, Ending[]>()
for (const line of TABLE.trim().split('\n')) {
  const [ending = '', weight = '', which, list = ''] = line.split(' ')
  const words = new Set(list.split(','))
  const found = ENDINGS.get(ending) ?? []
  found.push({ weight: weight === 'strong' ? '' : weight, isFor: (start) => which === undefined || words.has(start) === (which === 'only') })
  ENDINGS.set(ending, found)
}

const entries = new Map<string, JargonEntry>()

/** The entry that a hyphenated word falls under by its end, or null. Takes the word in lower case. */
export function compoundOf(lower: string): JargonEntry | null {
  const at = lower.endsWith('-as-a-service') ? lower.length - 13 : lower.lastIndexOf('-')
  if (at < 1) return null
  const start = lower.slice(0, at)
  const ending = ENDINGS.get(lower.slice(at + 1).replace('centred', 'centered'))?.find(({ isFor }) => isFor(start))
  if (!ending) return null
  const plain = ROUND.has(start) && lower.startsWith('-cent', at) ? `built round ${inflect(start, 'plural')}` : ''
  let entry = entries.get(ending.weight + plain)
  if (!entry) {
    ;[entry] = readJargonTable('buzz', `${start} = ${plain} | ${ending.weight}`) as [JargonEntry]
    entries.set(ending.weight + plain, entry)
  }
  return entry
}

/** What business talk makes nouns of, each with a plain word for it where there is one. */
const HEADS: ReadonlyMap<string, string> = new Map(
  `acceleration agility=speed alignment=agreement backbone differentiator=difference ecosystem=network efficiencies=savings efficiency empowerment=help enablement=help excellence=good:work
  fluency footprint=reach friction=trouble governance=rules imperative=need landscape lever maturity mindset orchestration overhead=costs pillar positioning readiness resilience=strength stack=tools synergy
  transformation=change uplift=gain velocity=speed`
    .split(/\s+/)
    .map((head) => [head.split('=')[0] ?? '', head.split('=')[1] ?? '']),
)
/** What it sets before them. People of other callings have a garden's landscape and a child's mindset. */
const MODIFIERS = new Set(
  `agile brand business client collaborative commercial competitive compliance content core corporate cross-functional customer data digital employee enterprise executive founder funding fundraising growth industry
  information innovation integrated intelligent leadership market marketing operational operations organisational organizational partner people platform process product regulatory revenue sales security
  service stakeholder startup strategic strategy talent team tech technical technological technology unified vendor workflow workforce workplace`.split(/\s+/),
)

/** The entry that two words beside each other fall under, or null. Takes them in lower case. */
export function pairOf(modifier: string, head: string): JargonEntry | null {
  if (!MODIFIERS.has(modifier)) return null
  const one = HEADS.has(head) ? head : head.replace(/s$/, '')
  if (!HEADS.has(one)) return null
  const plain = HEADS.get(one)?.replace(':', ' ') ?? ''
  let entry = entries.get(one)
  if (!entry) {
    ;[entry] = readJargonTable('buzz', `${one} = ${plain} | core`) as [JargonEntry]
    entries.set(one, entry)
  }
  return entry
}
