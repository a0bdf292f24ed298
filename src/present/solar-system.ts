/**
 * The solar system: the customer is the sun, each piece a planet. The nearer an orbit, the better the
 * score; size is length, shape is the type of message. One picture as SVG text, with classes and no
 * colours of its own, for the report and for any page that has a style for it.
 */
import type { MessageKind } from '../document/copy-document.ts'
import { escapeHtml } from './html.ts'

export interface Planet {
  readonly name: string
  readonly kind: MessageKind
  /** 0 to 100. */
  readonly score: number
  readonly words: number
}

/** Lowest score of each band, the innermost first. */
const BANDS = [90, 75, 60, 40, 0] as const
const CENTRE = { x: 320, y: 230 } as const
const SIZE = { width: 640, height: 460 } as const
const INNERMOST = 62
const STEP = 36
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

/** @param sun what the customer is called. */
export function toSolarSystem(planets: readonly Planet[], sun: string): string {
  const shown = [...planets].sort((a, b) => a.score - b.score || b.words - a.words || (a.name < b.name ? -1 : 1)).slice(0, MOST_PLANETS)
  const inBand = BANDS.map(() => 0)
  const placed = shown.map((planet) => {
    const band = bandOf(planet.score)
    const index = inBand[band] ?? 0
    inBand[band] = index + 1
    // Within its orbit a better piece is nearer still, so that many of one score do not lie on one line.
    const top = BANDS[band - 1] ?? 101
    const least = BANDS[band] ?? 0
    const radius = INNERMOST + (band + ((top - planet.score) / (top - least) - 0.5) * 0.7) * STEP
    // Flattened, so that labels have room beside the planets.
    const angle = index * GOLDEN + band
    const size = Math.max(3.5, Math.min(11, 2 + Math.sqrt(planet.words) / 3))
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
  const orbits = BANDS.map((_, band) => {
    const radius = INNERMOST + band * STEP
    return `<ellipse class="orbit" cx="${CENTRE.x}" cy="${CENTRE.y}" rx="${n(radius * 1.35)}" ry="${radius}"/>`
  })
  const bodies = placed.map(
    ({ planet, band, size, x, y }) =>
      `<g class="planet band-${band}"><title>${escapeHtml(`${planet.name}: ${planet.score} of 100, ${planet.words} words`)}</title>${draw(SHAPE_OF[planet.kind], x, y, size)}</g>`,
  )
  const far = placed.filter((one) => one.band >= 3).length
  const summary = `${planets.length} ${planets.length === 1 ? 'piece' : 'pieces'} round the ${sun}, ${far} of them far out`
  return `<svg class="solar-system" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${escapeHtml(summary)}">${orbits.join('')}<circle class="sun" cx="${CENTRE.x}" cy="${CENTRE.y}" r="32"/><text class="sun-name" x="${CENTRE.x}" y="${CENTRE.y + 4}" text-anchor="middle">${escapeHtml(sun)}</text>${bodies.join('')}<g class="labels">${labels.join('')}</g></svg>`
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
