import { describe, expect, it } from 'vitest'
import { formatOf, holdsCopy, isSystemFile } from '../../../src/document/file-formats.ts'

describe('formatOf', () => {
  it.each([
    ['site/index.html', undefined, 'html'],
    ['emails/Welcome.MD', undefined, 'markdown'],
    ['emails/welcome.liquid', 'plaintext', 'html'],
    ['macros.csv', 'plaintext', 'csv'],
    ['macros', 'yaml', 'yaml'],
    ['notes', 'plaintext', 'text'],
    ['template.txt', 'liquid', 'html'],
    ['theme/footer.php', 'php', 'html'],
    ['mails/welcome.blade.php', undefined, 'html'],
    ['main.rs', 'rust', null],
    ['README', undefined, null],
    ['constructor', 'constructor', null],
  ])('reads %s with language id %s as %s', (path, languageId, format) => {
    expect(formatOf(path, languageId)).toBe(format)
  })
})

describe('isSystemFile', () => {
  it.each([
    'package.json',
    'web/package-lock.json',
    '.github/workflows/release.yml',
    'tsconfig.build.json',
    'pnpm-lock.yaml',
    '.tlc.yml',
    'node_modules/a/readme.md',
    'docker-compose.prod.yml',
    'LICENSE.md',
  ])('leaves %s alone', (path) => expect(isSystemFile(path)).toBe(true))
  it.each(['site/index.html', 'macros/refund.yml', 'locales/en.json', 'README.md', 'packages/mail/welcome.mjml'])('takes %s for copy', (path) =>
    expect(isSystemFile(path)).toBe(false),
  )
})

describe('holdsCopy', () => {
  it.each([
    ['{"a": "Thank you for writing to us today", "b": "Your money is on its way"}', 'json', true],
    ["<?php\nreturn [\n  'a' => 'Thank you for writing to us today',\n  'b' => 'Your money is on its way',\n];\n", 'html', true],
    [
      "<?php\n// The time zone that dates are shown in.\nreturn [\n  /* The name of the program as it is shown. */\n  'name' => env('NAME', 'Acme'),\n];\n",
      'html',
      false,
    ],
    ["<?php\nclass Mailer { function words() { return ['a' => 'Thank you for writing to us', 'b' => 'Your money is on its way']; } }\n", 'html', false],
    ['{"version": 3, "name": "first name last", "ids": [1, 2]}', 'json', false],
    ['refund: You can utilise the form to get your money back.\n', 'yaml', true],
    ['refund: |\n  Hi there,\n\n  You can utilise it.\n\n  Sam\n', 'yaml', true],
    ['description: Sends the letters of a shop to whoever asked\nmain: index.js\n', 'yaml', false],
    ['{"name": "mailer", "description": "Sends your letters to the shop", "main": "index.js", "type": "module", "license": "none"}', 'json', false],
    ['on:\n  push:\n    branches: [main]\n', 'yaml', false],
    ['export const A = () => <p>Hello dear friend</p>', 'jsx', true],
    ['export const a = 1 < 2', 'jsx', false],
    ['one word', 'text', true],
    ['<?php\n/** Sends the letters of a shop. */\nclass Mail { const TEXT = "We write to you today"; }\n', 'html', false],
    ['<?php get_header(); ?>\n<p>We write to you today</p>\n<?php get_footer();', 'html', true],
    ["<?php\n$x = 1; ?><div><?php _e( 'Write to us' ); ?></div>", 'html', true],
  ] as const)('%s as %s: %s', (source, format, expected) => {
    expect(holdsCopy(source, format)).toBe(expected)
  })
})
