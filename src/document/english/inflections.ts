/** Past forms that do not follow the rule, of the verbs that our lexicons use: base → past, participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came'],
  do: ['did', 'done', 'does'],
  draw: ['drew', 'drawn'],
  dream: ['dreamt', 'dreamed'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone', 'goes'],
  grow: ['grew', 'grown'],
  have: ['has', 'had'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  learn: ['learnt'],
  leave: ['left'],
  let: ['let'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  pay: ['paid'],
  put: ['put'],
  rethink: ['rethought'],
  rise: ['rose', 'risen'],
  run: ['ran'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  serve: ['served'],
  set: ['set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  stand: ['stood'],
  strive: ['strove', 'striven', 'strived'],
  sweat: ['sweat'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  undertake: ['undertook', 'undertaken'],
  understand: ['understood'],
  win: ['won'],
  write: ['wrote', 'written'],
}
const DOUBLING = new Set([
  'begin',
  'commit',
  'get',
  'let',
  'plan',
  'put',
  'run',
  'set',
  'ship',
  'stop',
  'tag',
  'win',
  'chat',
  'hit',
  'step',
  'submit',
  'drop',
  'scrap',
  'forget',
  'top',
])

/** The first two letters that forms of a verb may have: of more than two letters, all that follow the rule begin as it does. */
export function startsOf(base: string): ReadonlySet<string> {
  const forms = base.length > 2 ? [base, ...(IRREGULAR[base] ?? [])] : formsOf(base).map(([form]) => form)
  return new Set(forms.map((form) => form.slice(0, 2)))
}

/** A form of a verb: which one tells tense and whether it can stand alone. */
export type VerbForm = 'base' | 's' | 'past' | 'ing'

/** All the forms of an English verb, British and American spelling alike. */
export function formsOf(base: string): readonly (readonly [string, VerbForm])[] {
  const forms: (readonly [string, VerbForm])[] = [[base, 'base']]
  const irregular = IRREGULAR[base]
  const stem = DOUBLING.has(base) ? base + base.at(-1) : base
  const softY = /[^aeiou]y$/.test(base)
  forms.push([softY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`, 's'])
  if (irregular) for (const form of irregular) forms.push([form, /s$/.test(form) && base !== 'be' ? 's' : 'past'])
  else forms.push([base.endsWith('e') ? `${base}d` : softY ? `${base.slice(0, -1)}ied` : `${stem}ed`, 'past'])
  forms.push([/[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`, 'ing'])
  return forms
}
