import { onceByText } from '../text/memo.ts'

const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the and you your for with this that are our have from will not can please we be is of to in it on if or at by as'.split(' ')),
  de: new Set('der die das und ist nicht sie ihr ihre wir mit für auf ein eine den dem zu von haben bitte werden sind oder bei wenn'.split(' ')),
  fr: new Set('le la les et est vous votre vos nous pour avec dans une des sur pas que qui au aux ce cette merci ou si'.split(' ')),
  es: new Set('el la los las y es usted su sus nosotros para con en una de que por no se al del gracias si o nuestro'.split(' ')),
  it: new Set('il lo la gli e è lei suo sua noi per con in una di che non si al del della grazie se o nostro questo'.split(' ')),
  nl: new Set('de het een en is niet u uw wij met voor op van te dat zijn hebben aan als bij of onze deze je jouw'.split(' ')),
  pt: new Set('o a os as e é você seu sua nós para com em uma de que por não se ao do da obrigado ou nosso este'.split(' ')),
}

/** Characters that are enough to tell a language. */
export const LANGUAGE_SAMPLE = 4000

/** The language that most of a text's function words belong to; `en` when there are too few to tell. */
export function guessLanguage(whole: string): string {
  return languageOf(whole.length > LANGUAGE_SAMPLE ? whole.slice(0, LANGUAGE_SAMPLE) : whole)
}

const languageOf = onceByText((text) => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 12) return nonLatin(text) ? 'und' : 'en'
  let best = 'en'
  let most = 0
  for (const [language, set] of Object.entries(FUNCTION_WORDS)) {
    let count = 0
    for (const word of words) if (set.has(word)) count++
    if (count > most * (language === 'en' ? 1 : 1.25)) {
      most = count
      best = language
    }
  }
  if (nonLatin(text)) return 'und'
  return most / words.length < 0.06 ? (words.length > 40 ? 'und' : 'en') : best
}, 1000)

function nonLatin(text: string): boolean {
  let latinLetters = 0
  let others = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32
    if (code >= 97 && code <= 122) latinLetters++
    else if (code > 127) others++
  }
  // The common case by far; were all the others letters, there would still be more of these.
  if (latinLetters >= others) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters >= 8 && latin / letters < 0.5
}

const TAG = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i

/** A language tag written somewhere (`lang="de-AT"`, `locale: en_GB`), as its first part; null when it is none. */
export function languageTag(value: string | null | undefined): string | null {
  return value && TAG.test(value.trim()) ? (value.trim().toLowerCase().split(/[-_]/)[0] ?? null) : null
}

const KNOWN = new Set([
  ...Object.keys(FUNCTION_WORDS),
  'ja',
  'zh',
  'ko',
  'pl',
  'sv',
  'da',
  'fi',
  'nb',
  'no',
  'cs',
  'ru',
  'uk',
  'tr',
  'ar',
  'he',
  'hu',
  'ro',
  'el',
  'id',
  'vi',
  'th',
])

/** Language in a path: `welcome.de.md`, `emails/fr/welcome.html`. */
export function languageOfPath(path: string): string | null {
  const parts = path.toLowerCase().split('/')
  const name = parts.pop()?.split('.').slice(1, -1) ?? []
  for (const part of [...name, ...parts.reverse()]) {
    const tag = part.split(/[-_]/)[0] ?? ''
    if (KNOWN.has(tag) && /^[a-z]{2}([-_][a-z]{2})?$/.test(part) && part !== 'no' && part !== 'it' && part !== 'id') return tag
  }
  return null
}

/** True for a tag of a language that is known: `de`, `pt-BR`, `zh_Hans`. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(text) && KNOWN.has(text.slice(0, 2).toLowerCase())
}

/** The language that a file of texts carries as its name or at its end: `de.json`, `messages_fr.properties`, `LC_MESSAGES` beside `de`. */
export function languageOfName(path: string): string | null {
  const stem = path.slice(path.lastIndexOf('/') + 1).split('.')[0] ?? ''
  const tag = isLanguageTag(stem) ? stem : (/[_-]([a-z]{2}(?:[-_][A-Z]{2})?)$/.exec(stem)?.[1] ?? '')
  return isLanguageTag(tag) && (tag === stem || !/^(?:no|it|id|is)$/.test(tag)) ? languageTag(tag) : null
}
