import { expect, test } from 'vitest'
import { spellOut } from '../../../src/extension/spell-out.ts'

test.each([
  ['**/drafts', ['**/drafts']],
  ['**/{drafts,old}', ['**/drafts', '**/old']],
  ['{a,b}/*.{md,html}', ['a/*.md', 'a/*.html', 'b/*.md', 'b/*.html']],
  ['**/{a,{b,c}}.md', ['**/a.md', '**/b.md', '**/a.md', '**/c.md']],
  ['a{b', ['a{b']],
])('%s is each of its choices', (pattern, choices) => expect(spellOut(pattern)).toEqual(choices))
