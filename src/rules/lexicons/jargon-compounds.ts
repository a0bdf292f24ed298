/**
 * Business words that are coined every day from the same ends: "purpose-driven", "learner-centric",
 * "logistics-as-a-service". Those with a plain replacement of their own stand in the tables.
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
