/**
 * The solar system: the customer is the sun, each piece a planet. The nearer an orbit, the better the
 * score; size is length, shape is the type of message. One picture as SVG text, with classes and no
 * colours of its own, for the report and for any page that has a style for it.
 */
import type { MessageKind } from '../document/copy-document.ts'
import { escapeHtml, sends, type ViewMessage } from './html.ts'
import { english, type Say } from './words.ts'

export interface Planet {
  readonly name: string
  readonly kind: MessageKind
  /** 0 to 100. */
  readonly score: number
  readonly words: number
  /** What a click tells a web view; without it the picture is still. */
  readonly sends?: ViewMessage
}

/** Lowest score of each band, the innermost first. A short piece loses few points, so the first bands are narrow. */
const BANDS = [95, 88, 80, 65, 0] as const
const CENTRE = { x: 320, y: 230 } as const
const SIZE = { width: 640, height: 460 } as const
/** Where the first orbit's room begins and the last one's ends; smaller suns need room in the middle. */
const ROOM = { alone: { inner: 44, outer: 222 }, withOthers: { inner: 77, outer: 222 } } as const
/** Pieces that one orbit holds with ease. Above it its room grows, at the cost of the others', and they spread over it as a belt. */
const EASY = 12
/** Planets that have room in their full size. */
const FULL_SIZE = 110
/** Turns each next planet of an orbit well away from the last. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))
const MOST_PLANETS = 300
const MOST_LABELS = 10

type Shape = 'circle' | 'square' | 'triangle' | 'diamond'
const SHAPE_OF: Readonly<Record<MessageKind, Shape>> = {
  'marketing-page': 'circle',
  'help-article': 'circle',
  'press-release': 'circle',
  'marketing-email': 'square',
  'transactional-email': 'diamond',
  'support-reply': 'triangle',
  'social-post': 'triangle',
  sms: 'diamond',
  'ui-text': 'diamond',
}
export const SHAPE_WORDS = 'Round: pages. Square: marketing e-mails. Diamond: notices. Triangle: replies and posts.'

/** The room of an orbit, as two radii. */
interface Belt {
  readonly inner: number
  readonly outer: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
const collide = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const n = (value: number) => String(Math.round(value * 10) / 10)

/** The orbit of a score: 0 is the innermost. */
export function bandOf(score: number): number {
  return BANDS.findIndex((least) => score >= least)
}

/** Where the smaller suns stand: at both sides of the large one. */
const SMALL_SUNS = [CENTRE.x + 64, CENTRE.x - 64]

/** @param suns what the pieces turn round, in the team's words; the first is the largest. */
export function toSolarSystem(planets: readonly Planet[], suns: string | readonly string[], say: Say = english): string {
  const [sun = '', ...small] = typeof suns === 'string' ? [suns] : suns
  const shown = [...planets].sort((a, b) => a.score - b.score || b.words - a.words || (a.name < b.name ? -1 : 1)).slice(0, MOST_PLANETS)
  const counts = BANDS.map((_, band) => shown.filter((planet) => bandOf(planet.score) === band).length)
  const belts = shareRoom(counts, small.length ? ROOM.withOthers : ROOM.alone)
  const scale = Math.min(1, Math.sqrt(FULL_SIZE / shown.length))
  const inBand = BANDS.map(() => 0)
  const placed = shown.map((planet) => {
    const band = bandOf(planet.score)
    const index = inBand[band] ?? 0
    inBand[band] = index + 1
    const radius = radiusIn(belts[band] ?? ROOM.alone, planet.score, band, index, counts[band] ?? 0)
    // Flattened, so that labels have room beside the planets.
    const angle = index * GOLDEN + band
    const size = Math.max(3.5, Math.max(4.5, Math.min(12, 2.5 + Math.sqrt(planet.words) / 3)) * scale)
    return { planet, band, size, x: CENTRE.x + radius * 1.35 * Math.cos(angle), y: CENTRE.y + radius * Math.sin(angle) }
  })
  const taken: Box[] = placed.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }))
  taken.push({ left: CENTRE.x - 34, right: CENTRE.x + 34, top: CENTRE.y - 34, bottom: CENTRE.y + 34 })
  const labels: string[] = []
  for (const { planet, x, y, size } of placed) {
    if (labels.length >= MOST_LABELS) break
    const name = planet.name
      .split('/')
      .slice(/\/index\.[^/]*$/.test(planet.name) ? -2 : -1)
      .join('/')
    const words = name.length > 24 ? `${name.slice(0, 23)}…` : name
    const box = { left: x + size + 3, right: x + size + 3 + words.length * 6, top: y - 7, bottom: y + 5 }
    if (box.right > SIZE.width || taken.some((one) => collide(one, box))) continue
    taken.push(box)
    labels.push(`<text x="${n(box.left)}" y="${n(y + 4)}">${escapeHtml(words)}</text>`)
  }
  const orbits = belts.map(({ inner, outer }) => {
    const radius = (inner + outer) / 2
    return `<ellipse class="orbit" cx="${CENTRE.x}" cy="${CENTRE.y}" rx="${n(radius * 1.35)}" ry="${n(radius)}"/>`
  })
  const isStill = planets.every((planet) => !planet.sends)
  const bodies = placed.map(({ planet, band, size, x, y }, index) => {
    const words = escapeHtml(say('{0}: {1} of 100, {2} words', planet.name, planet.score, planet.words))
    // One planet is a stop of the Tab key; the arrows lead on from it.
    const live = planet.sends ? ` role="button" tabindex="${index === 0 ? 0 : -1}" aria-label="${words}" ${sends(planet.sends)}` : ''
    // A small planet is hard to hit: what can be clicked is larger than what is seen.
    const target = planet.sends ? `<circle class="target" cx="${n(x)}" cy="${n(y)}" r="${n(Math.max(size, 12 * scale))}"/>` : ''
    return `<g class="planet band-${band}"${live}><title>${words}</title>${target}${draw(SHAPE_OF[planet.kind], x, y, size)}</g>`
  })
  const far = placed.filter((one) => one.band >= 3).length
  const summary =
    planets.length === 1
      ? say('1 piece round the {0}, {1} of them far out', sun, far)
      : say('{0} pieces round the {1}, {2} of them far out', planets.length, sun, far)
  const smallSuns = SMALL_SUNS.slice(0, small.length).map(
    (x, index) =>
      `<circle class="sun small" cx="${x}" cy="${CENTRE.y}" r="10"/><text class="sun-name small" x="${x}" y="${CENTRE.y + 24}" text-anchor="middle">${escapeHtml(small[index] ?? '')}</text>`,
  )
  return `<svg class="solar-system" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="${isStill ? 'img' : 'group'}" aria-label="${escapeHtml(summary)}"${isStill ? '' : ' data-picture'}>${orbits.join('')}<circle class="sun" cx="${CENTRE.x}" cy="${CENTRE.y}" r="32"/><text class="sun-name${sunNameSize(sun)}" x="${CENTRE.x}" y="${CENTRE.y + 4}" text-anchor="middle">${escapeHtml(sun)}</text>${smallSuns.join('')}${bodies.join('')}<g class="labels">${labels.join('')}</g></svg>`
}

/** Inner and outer radius of each band's room: alike while all have few pieces, wider where one has many. */
function shareRoom(counts: readonly number[], room: Belt): readonly Belt[] {
  const shares = counts.map((count) => Math.max(1, Math.sqrt(count / EASY)))
  const unit = (room.outer - room.inner) / shares.reduce((sum, share) => sum + share, 0)
  let inner = room.inner
  return shares.map((share) => {
    const belt = { inner, outer: inner + share * unit }
    inner = belt.outer
    return belt
  })
}

/**
 * Within its room a better piece is nearer still. Few stand as their score says; many of one score would lie
 * on one line, so that they stand by their rank, evenly over the belt.
 */
function radiusIn({ inner, outer }: Belt, score: number, band: number, index: number, count: number): number {
  const margin = 0.15 * (outer - inner)
  const [near, far] = [inner + margin, outer - margin]
  if (count > EASY) return Math.sqrt(far * far - ((index + 0.5) / count) * (far * far - near * near))
  const top = BANDS[band - 1] ?? 101
  const least = BANDS[band] ?? 0
  return near + ((top - score) / (top - least)) * (far - near)
}

/** A name of its length stays within the sun; one that is longer yet is written over its rim. */
function sunNameSize(name: string): string {
  return name.length > 9 ? ' long' : name.length > 6 ? ' middle' : ''
}

function draw(shape: Shape, x: number, y: number, size: number): string {
  switch (shape) {
    case 'circle':
      return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}"/>`
    case 'square':
      return `<rect x="${n(x - size)}" y="${n(y - size)}" width="${n(2 * size)}" height="${n(2 * size)}"/>`
    case 'diamond':
      return `<path d="M${n(x)} ${n(y - size * 1.2)}L${n(x + size * 1.2)} ${n(y)}L${n(x)} ${n(y + size * 1.2)}L${n(x - size * 1.2)} ${n(y)}Z"/>`
    case 'triangle':
      return `<path d="M${n(x)} ${n(y - size * 1.2)}L${n(x + size * 1.1)} ${n(y + size * 0.8)}L${n(x - size * 1.1)} ${n(y + size * 0.8)}Z"/>`
  }
}
