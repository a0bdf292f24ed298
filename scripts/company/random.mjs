import { seeded } from '../seeded.mjs'

/** The same choices at every run. */
export function createRandom(seed) {
  const next = seeded(seed)
  return { pick: (list) => list[Math.floor(next() * list.length)], next }
}
