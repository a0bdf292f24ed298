/**
 * Guesses from a message's own words whom it is for. Terms of a trade are ordinary words to people
 * of that trade, so `jargon` needs to know; a team's `audience` setting is better than any guess.
 */
import { type PhraseEntry, registerPhrases, type Sentences } from './phrase-index.ts'

/** Words of copy whose readers program or run servers. Sellers of software to shops and nurseries use few of them. */
const MAKERS_WORDS = `developer:n; contributor:n; maintainer:n; command line; command-line; cli; terminal; api:n; sdk:n; repository; repositories; repo:n; pull request:n; merge request:n; commit:n; fork:n; github;
gitlab; npm; docker; kubernetes; k8s; cluster:n; node:n; container:n; containerized; containerization; microservice:n; server:n; web server:n; client:n software; protocol:n; rfc; https; tls; ssh; dns; acme; ca;
certificate authority; subscriber:n certificate; root certificate:n; operating system:n; linux; debian; ubuntu; macos; compiler:n; linter:n; parser:n; syntax; plugin:n; config; configuration file:n; configure:v;
install:v; deploy:v; deployment:n; codebase:n; code base:n; source code; open source; backend; frontend; runtime; framework:n; javascript; typescript; python; rust; golang; php; java; ruby;
json; yaml; xml; sql; database:n; endpoint:n; webhook:n; oauth; token:n; debug:v; bug:n; issue tracker; changelog; software engineer:n; devops; sysadmin:n; system administrator:n; architect; infrastructure; vm:n;
continuous integration; build:n; toolchain; extension:n; namespace:n; library; libraries; localhost; script:n; algorithm:n; encrypt:v; cryptographic; private key:n; public key:n`

const LIST = registerPhrases(
  MAKERS_WORDS.split(';').map((phrase): PhraseEntry => ({ phrase: phrase.trim() })),
)

/** A page that sells software names some of these; one for makers is full of them. Found on pages of both kinds. */
const DIFFERENT = 5
const PER_HUNDRED_WORDS = 2.4

/**
 * `technical` when many different makers' words stand close together, or when the message shows
 * code; else `general`. Pure: the same blocks give the same answer.
 */
export function guessAudience(blocks: readonly Sentences[]): 'general' | 'technical' {
  const different = new Set<PhraseEntry>()
  let words = 0
  let found = 0
  for (const block of blocks) {
    for (const sentence of block.sentences) words += sentence.words.length
    for (const match of LIST.matchesIn(block)) {
      different.add(match.entry)
      found++
    }
  }
  return different.size >= DIFFERENT && (100 * found) / Math.max(words, 1) >= PER_HUNDRED_WORDS ? 'technical' : 'general'
}

/** The figures behind the guess, for explanations and tuning. */
export function measureAudience(blocks: readonly Sentences[]): { readonly different: number; readonly perHundredWords: number } {
  const different = new Set<PhraseEntry>()
  let words = 0
  let found = 0
  for (const block of blocks) {
    for (const sentence of block.sentences) words += sentence.words.length
    for (const match of LIST.matchesIn(block)) {
      different.add(match.entry)
      found++
    }
  }
  return { different: different.size, perHundredWords: (100 * found) / Math.max(words, 1) }
}
