import type { FactSubject } from '../rules/workspace-facts.ts'
import type { Duration } from './durations.ts'

/** Lengths of time and what they are of, in languages that are not reviewed: figures only, and only sentences that say one thing. */
interface Tongue {
  readonly units: Readonly<Record<'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', string>>
  /** Before or after the unit: days on which people work. */
  readonly working: string
  readonly range: string
  readonly subjects: readonly (readonly [FactSubject, RegExp])[]
  /** "If it takes longer": a condition, and not a promise. */
  readonly condition: RegExp
  readonly bounds: RegExp
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  de: {
    units: { minute: 'Minuten?', hour: 'Stunden?|Std\\.?', day: 'Tag(?:en?|es)?', week: 'Wochen?', month: 'Monat(?:en?|s)?', year: 'Jahr(?:en?|es)?' },
    working: 'Werk|Arbeits',
    range: 'bis|oder',
    subjects: [
      ['refund-time', /erstatt|geld zurück/i],
      ['return-window', /rückgabe|zurück(?:geben|schicken|senden)|rücksend|umtausch/i],
      ['trial', /probe(?:zeit|monat|abo)|kostenlos testen|testphase/i],
      ['delivery', /liefer|zustell|zugestellt/i],
      ['reply', /\bantwort|beantwort|melden (?:wir )?uns/i],
    ],
    condition: /\b(?:wenn|falls|sollte|länger als|mehr als|nach|vor|seit|alle)\s+(?:\S+\s+){0,4}$/i,
    bounds: /\b(mindestens)\s+$/i,
  },
  fr: {
    units: { minute: 'minutes?', hour: 'heures?', day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|années?' },
    working: 'ouvr(?:és?|ables?)',
    range: 'à|ou',
    subjects: [
      ['refund-time', /rembours/i],
      ['return-window', /\bretour|renvoy/i],
      ['trial', /\bessai/i],
      ['delivery', /livr(?:aison|é|ons|er)|expédi/i],
      ['reply', /répon/i],
    ],
    condition: /\b(?:si|plus de|après|avant|depuis|il y a|tou(?:te)?s les)\s+(?:\S+\s+){0,4}$/i,
    bounds: /\b(au moins)\s+$/i,
  },
  es: {
    units: { minute: 'minutos?', hour: 'horas?', day: 'd[ií]as?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
    working: 'hábiles|laborables',
    range: 'a|o',
    subjects: [
      ['refund-time', /reembols/i],
      ['return-window', /devol(?:ver|uci|v)/i],
      ['trial', /prueba/i],
      ['delivery', /entreg|\benv[ií]o/i],
      ['reply', /respon(?:d|se)|respuesta|contest/i],
    ],
    condition: /\b(?:si|más de|después de|antes de|desde|hace|cada)\s+(?:\S+\s+){0,4}$/i,
    bounds: /\b(al menos|como mínimo)\s+$/i,
  },
  nl: {
    units: { minute: 'minu(?:ut|ten)', hour: 'u(?:ur|ren)', day: 'dag(?:en)?', week: 'we(?:ek|ken)', month: 'maand(?:en)?', year: 'ja(?:ar|ren)' },
    working: 'werk',
    range: 'tot|of',
    subjects: [
      ['refund-time', /terugbeta|geld terug/i],
      ['return-window', /retour|terugstu|terugbreng/i],
      ['trial', /proef(?:periode|maand)/i],
      ['delivery', /\b(?:ge)?lever|bezorg/i],
      ['reply', /antwoord|reager|reactie/i],
    ],
    condition: /\b(?:als|indien|langer dan|meer dan|na|voor|sinds|elke)\s+(?:\S+\s+){0,4}$/i,
    bounds: /\b(minstens|ten minste)\s+$/i,
  },
}
const DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const
type Unit = keyof typeof DAYS
const UNITS = Object.keys(DAYS) as Unit[]
/** A service level: figures of one do not speak for another. */
const LEVEL = /\b(?:express|premium|standard|economy|plus|pro|business|basic|vip|prime)\b/i

const PATTERNS = new Map<string, RegExp>()

function patternOf(language: string, { units, working, range }: Tongue): RegExp {
  let pattern = PATTERNS.get(language)
  if (!pattern) {
    const all = UNITS.map((unit) => `(${units[unit]})`).join('|')
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}.,€$£])(\\d{1,3})(?:\\s*(?:-|–|${range})\\s*(\\d{1,3}))?[\\s-]*(${working})?[\\s-]*(?:${all})(?![\\p{L}])(?:\\s+(${working})(?![\\p{L}]))?`,
      'giu',
    )
    PATTERNS.set(language, pattern)
  }
  return pattern
}

/** A time that a sentence in German, French, Spanish or Dutch promises, and what it is of. */
export interface ForeignTime {
  readonly subject: FactSubject
  readonly duration: Duration
}

/** The times in a sentence, when it speaks of one thing; offsets are the sentence's. Words of the value are English. */
export function findForeignTimes(text: string, language: string): ForeignTime[] {
  const tongue = TONGUES[language.slice(0, 2)]
  if (!tongue || LEVEL.test(text)) return []
  const [about, other] = tongue.subjects.filter(([, pattern]) => pattern.test(text))
  if (!about || other) return []
  const found: ForeignTime[] = []
  for (const match of text.matchAll(patternOf(language.slice(0, 2), tongue))) {
    const before = text.slice(0, match.index)
    if (tongue.condition.test(before.slice(-45))) continue
    const unit = UNITS[match.slice(4, 4 + UNITS.length).findIndex((one) => one !== undefined)] ?? 'day'
    const least = Number(match[1]) * DAYS[unit]
    const days = Number(match[2] ?? match[1]) * DAYS[unit]
    found.push({
      subject: about[0],
      duration: {
        start: match.index,
        end: match.index + match[0].length,
        days: Math.max(least, days),
        least: Math.min(least, days),
        business: match[3] !== undefined || match[4 + UNITS.length] !== undefined,
        bound: tongue.bounds.test(before) ? 'at least' : null,
        text: `${match[2] ?? match[1]} ${unit}s`,
      },
    })
  }
  return found
}
