import { describe, expect, test } from 'vitest'
import { bandOf, type Planet, toSolarSystem } from '../../../src/present/solar-system.ts'

const planet = (score: number, more: Partial<Planet> = {}): Planet => ({ name: `mails/${score}.md`, kind: 'marketing-email', score, words: 200, ...more })
const distances = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)"/g)].map(([, x, y, width]) => {
    const half = Number(width) / 2
    return Math.round(Math.hypot((Number(x) + half - 320) / 1.35, Number(y) + half - 230))
  })

test.each([
  [100, 0],
  [95, 0],
  [94, 1],
  [80, 2],
  [65, 3],
  [0, 4],
])('a score of %i is on orbit %i', (score, band) => {
  expect(bandOf(score)).toBe(band)
})

describe('the picture', () => {
  test('the better a piece, the nearer; the longer, the larger', () => {
    const near = distances(toSolarSystem([planet(98)], 'members'))[0] ?? 0
    const far = distances(toSolarSystem([planet(10)], 'members'))[0] ?? 0
    expect(far).toBeGreaterThan(near)
    const width = (words: number) => Number(/<rect[^>]*width="([\d.]+)"/.exec(toSolarSystem([planet(50, { words })], 'x'))?.[1])
    expect(width(900)).toBeGreaterThan(width(50))
  })
  test('is the same for the same pieces, in any order, and stays in its frame', () => {
    const many = Array.from({ length: 400 }, (_, i) => planet((i * 37) % 101, { name: `${i}.md`, words: i * 9 }))
    const svg = toSolarSystem(many, 'customers')
    expect(toSolarSystem([...many].reverse(), 'customers')).toBe(svg)
    for (const [, x, y] of svg.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)"/g)) {
      expect(Number(x)).toBeGreaterThan(0)
      expect(Number(x)).toBeLessThan(640)
      expect(Number(y)).toBeGreaterThan(0)
      expect(Number(y)).toBeLessThan(460)
    }
  })
  test('many pieces of one score are a belt, not a line: hardly any lies on another', () => {
    const svg = toSolarSystem(
      Array.from({ length: 180 }, (_, i) => planet(97, { name: `${i}.md` })),
      'customers',
    )
    const squares = [...svg.matchAll(/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)"/g)].map(([, x, y, width]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
    }))
    expect(squares).toHaveLength(180)
    const covered = squares.filter((one, i) =>
      squares.some((other, j) => j > i && Math.abs(one.x - other.x) < one.width / 2 && Math.abs(one.y - other.y) < one.width / 2),
    )
    expect(covered.length).toBeLessThan(5)
  })
  test('a crowded orbit never reaches beyond the next: worse pieces stay farther out', () => {
    const svg = toSolarSystem([...Array.from({ length: 150 }, (_, i) => planet(99, { name: `${i}.md` })), planet(90), planet(20)], 'customers')
    // Drawn from the worst to the best.
    const [worst = 0, middle = 0, ...best] = distances(svg)
    expect(worst).toBeGreaterThan(middle)
    expect(middle).toBeGreaterThan(Math.max(...best))
  })
  test('says in words what it shows, and names are only text', () => {
    const svg = toSolarSystem([planet(10, { name: '<script>' }), planet(98)], 'members & guests')
    expect(svg).toContain('aria-label="2 pieces round the members &amp; guests, 1 of them far out"')
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('<title>mails/98.md: 98 of 100, 200 words</title>')
  })
})
