/**
 * What a message's own words tell about it as a whole: whom it is for, and how it speaks. Terms of a
 * trade are ordinary words to people of that trade, and on a page that is full of business talk a
 * weaker word more probably belongs to it. A team's `audience` setting is better than any guess.
 */
import { sumOfBlocks } from '../document/block-runs.ts'
import { once } from '../text/memo.ts'
import { findJargon } from './jargon-matches.ts'
import { type PhraseEntry, registerPhrases, type Sentences } from './phrase-index.ts'

/** What the reading needs of a block; marks may be left out. */
export interface Read extends Sentences {
  readonly marks?: readonly { readonly kind: string }[]
}

export interface Readership {
  readonly audience: 'general' | 'technical'
  readonly register: 'plain' | 'corporate'
}

/** Words of copy whose readers program or run servers. Sellers of software to shops and nurseries use few of them. */
const MAKERS_WORDS = `developer:n; contributor:n; maintainer:n; command line; cli; terminal; api:n; sdk:n; repository; repositories; repo:n; pull request:n; merge request:n; commit:n; fork:n; github;
gitlab; npm; docker; kubernetes; k8s; cluster:n; node:n; container:n; containerized; containerization; microservice:n; server:n; web server:n; client software; protocol:n; rfc; https; tls; ssh; dns;
certificate authority; root certificate:n; operating system:n; linux; debian; ubuntu; macos; compiler:n; linter:n; parser:n; syntax; plugin:n; config; configuration file:n; configure:v;
install:v; deploy:v; deployment:n; codebase:n; code base:n; source code; open source; backend; frontend; runtime; framework:n; javascript; typescript; python; rust; golang; php; java; ruby;
json; yaml; xml; sql; database:n; endpoint:n; webhook:n; oauth; token:n; debug:v; bug:n; issue tracker; software engineer:n; devops; sysadmin:n; system administrator:n; architect; infrastructure; vm:n;
continuous integration; build:n; toolchain; extension:n; namespace:n; library; libraries; localhost; script:n; algorithm:n; encrypt:v; cryptographic; private key:n; public key:n; programming; programmer:n;
async; asynchronous; callback:n; regex; regexp; npm package:n; module:n; stdout; stdin; stderr; boolean; array:n; return value:n; environment variable:n; package.json; node.js; http; url encoding; unix; posix;
changelog:n; semver; typescript types; esm; commonjs; bundler:n; webpack; vite; rollup; babel; eslint`

const LIST = registerPhrases(MAKERS_WORDS.split(';').map((phrase): PhraseEntry => ({ phrase: phrase.trim() })))

/** A page that sells software names some makers' words; one for makers is full of them. Found on pages of both kinds. */
const MAKERS = { different: 5, perHundredWords: 2.4 }
/** Words set as code, as documentation does. */
const CODE = { marks: 3, perHundredWords: 1 }
/** From here on a message speaks business talk throughout. */
const CORPORATE = { sentences: 5, perThousandWords: 15 }

const read = new WeakMap<readonly Read[], Readership>()

/** Reads a message's blocks, once. The same blocks give the same answer. */
export function readReadership(blocks: readonly Read[]): Readership {
  let readership = read.get(blocks)
  if (!readership) {
    readership = measure(blocks)
    read.set(blocks, readership)
  }
  return readership
}

/** A keystroke changes the sentences of one block; the counts of all others are known. */
const count = once((sentences: Sentences['sentences']) => ({
  words: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
  found: LIST.matchesIn({ sentences }).map(({ entry }) => entry),
  buzzing: findJargon({ sentences }).filter((matches) => matches.some(({ entry }) => entry.weight >= 1)).length,
}))

const sum = sumOfBlocks<{ words: number; found: number; buzzing: number; codes: number; readonly different: Map<PhraseEntry, number> }, Read>(
  () => ({ words: 0, found: 0, buzzing: 0, codes: 0, different: new Map() }),
  (sums, block, times) => {
    for (const mark of block.marks ?? []) if (mark.kind === 'code') sums.codes += times
    const counts = count(block.sentences)
    sums.words += times * counts.words
    sums.found += times * counts.found.length
    sums.buzzing += times * counts.buzzing
    for (const entry of counts.found) {
      const often = (sums.different.get(entry) ?? 0) + times
      if (often) sums.different.set(entry, often)
      else sums.different.delete(entry)
    }
  },
)

function measure(blocks: readonly Read[]): Readership {
  const { words, found, buzzing, codes, different } = sum(blocks)
  const isForMakers = different.size >= MAKERS.different && 100 * found >= MAKERS.perHundredWords * words
  const showsCode = codes >= CODE.marks && 100 * codes >= CODE.perHundredWords * words
  const isCorporate = buzzing >= CORPORATE.sentences && 1000 * buzzing >= CORPORATE.perThousandWords * words
  return { audience: isForMakers || showsCode ? 'technical' : 'general', register: isCorporate ? 'corporate' : 'plain' }
}
