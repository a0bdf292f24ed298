import { expect, test } from 'vitest'
import { asRead } from '../../../src/text/as-read.ts'

test.each([
  ['Act now &mdash; these prices won&rsquo;t last', 'Act now — these prices won’t last'],
  ['R&amp;D &#8211; &#x20AC;5', 'R&D – €5'],
  ['a &unknown; name, a lone & and a control sign &#7;', 'a &unknown; name, a lone & and a control sign &#7;'],
])('%s', (written, read) => expect(asRead(written)).toBe(read))
