import { expect, test } from 'vitest'
import { reviewSchema } from '../../src/present/json-schema.ts'

test('the schema of the review stands in schemas/', async () => {
  await expect(`${JSON.stringify(reviewSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schemas/review.schema.json')
})
