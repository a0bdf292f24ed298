import type { PresetName } from './configuration-shape.ts'

/** What `extends: NAME` starts from, in the words of a configuration; checked by the same table. */
export const PRESETS: Readonly<Record<PresetName, string>> = {
  marketing: `# Pages, campaigns, press: the customer first, no empty claims.
voice: warm
rules:
  we-centred: info
  company-news: info
  self-opening: info
  hype: info
  no-way-out: warning
  inbox-line: info
`,
  support: `# Replies and macros: nobody is left without help, blamed or passed on.
voice: warm
rules:
  missing-contact-path: warning
  no-reply: warning
  blames-customer: warning
  refusal-without-option: warning
  hand-off: info
  empty-apology: info
  policy-speak: info
  vague-timing: info
  no-human-sign-off: info
  unfilled-blank: warning
`,
  'plain-language': `# Short sentences, everyday words.
audience: general
voice: plain
rules:
  hard-to-read: { severity: warning, words: 25 }
  jargon: info
  undefined-acronym: info
  bare-link: info
  passive-evasion: info
`,
  strict: `# What is a matter of taste elsewhere is agreed here.
rules:
  we-centred: warning
  company-news: warning
  self-opening: warning
  jargon: warning
  hype: warning
  hard-to-read: warning
  vague-timing: warning
  policy-speak: warning
  empty-apology: warning
  impersonal-address: warning
  missing-next-step: warning
`,
}
