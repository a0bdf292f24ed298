/**
 * Properties hold for the same cases on every machine, each test for its own: a seed that differed from run to run
 * would fail a change that has nothing to do with it. `PROPERTY_SEED=7 npm run test:unit` tries others, `npm run fuzz` never stops trying.
 */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach } from 'vitest'

beforeEach(({ task }) => {
  const name = `${process.env.PROPERTY_SEED ?? ''} ${task.suite?.name} ${task.name}`
  fc.configureGlobal({ seed: createHash('sha256').update(name).digest().readInt32LE() })
})
