import { expect, test } from 'vitest'
import { reviewSchema } from '../../src/present/json-schema.ts'
import { configurationSchema } from '../../src/review/configuration-shape.ts'
import { RULES } from '../../src/rules/index.ts'

test('the schema of the review stands in schemas/', async () => {
  await expect(`${JSON.stringify(reviewSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schemas/review.schema.json')
})

test('the schema of the configuration stands in schemas/', async () => {
  await expect(`${JSON.stringify(configurationSchema(RULES), null, 2)}\n`).toMatchFileSnapshot('../../schemas/configuration.schema.json')
})
