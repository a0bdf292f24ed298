import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver'
import { SERVER_COMMANDS } from '../protocol.ts'
import type { Finding, Fix } from '../review/finding.ts'
import { type Edit, overlaps } from '../text/span.ts'
import { byWeight } from './choose-underlined.ts'
import { english, type Say } from './words.ts'

export const FIX_ALL_KIND = 'source.fixAll.thinkLikeCustomers'
/** The menu of one place shows no more than this. */
export const MOST_ACTIONS = 5

/** What the host adds to findings so that they become actions. */
export interface ActionPlace {
  readonly uri: string
  /** Findings that touch the place. */
  readonly here: readonly Finding[]
  /** All findings of the document. */
  readonly all: readonly Finding[]
  /** One atomic edit of the document, for its present version. */
  readonly toEdit: (edits: readonly Edit[]) => WorkspaceEdit
  /** The underline that the finding has, or undefined when another finding stands in front of it. */
  readonly diagnosticOf: (finding: Finding) => Diagnostic | undefined
  /** The editor offers wordings with a blank to fill in. */
  readonly fillsBlanks: boolean
  /** An edit that puts a comment into the text which silences the finding and is never sent, or null where there is no such comment. */
  readonly note: ((finding: Finding) => Edit | null) | null
  /** Words of the interface; what a finding offers to write stays English, like the copy. */
  readonly say: Say
}

/** Rules about one word or phrase, where "always allow" makes sense. */
const ABOUT_A_TERM: ReadonlySet<string> = new Set([
  'jargon',
  'undefined-acronym',
  'hype',
  'dehumanising',
  'impersonal-address',
  'forced-cheer',
  'negative-framing',
  'policy-speak',
  'brand-name',
])
/** A phrase longer than this is not a term. */
const LONGEST_TERM = 40

/**
 * The quick-fix menu of a place, best first, at most five: new wordings, then "all like this", "leave
 * this one", "always allow", "explain".
 */
export function toQuickFixes(place: ActionPlace): CodeAction[] {
  const sorted = [...place.here].sort((a, b) => Number(place.diagnosticOf(b) !== undefined) - Number(place.diagnosticOf(a) !== undefined) || byWeight(a, b))
  const first = sorted[0]
  if (!first) return []
  const decisions = [allLikeThis(place, first), leaveThisOne(place, first), alwaysAllow(place, first), explain(place, first)].filter(
    (action) => action !== null,
  )
  const wordings: CodeAction[] = []
  for (const finding of sorted) {
    for (const fix of finding.fixes) {
      const action = newWording(place, finding, fix, wordings.length === 0)
      if (action && !wordings.some((other) => other.title === action.title)) wordings.push(action)
    }
  }
  const room = Math.max(1, MOST_ACTIONS - decisions.length)
  const actions = [...wordings.slice(0, room), ...decisions].slice(0, MOST_ACTIONS)
  if (actions.length < MOST_ACTIONS) {
    const note = place.note?.(first)
    if (note)
      actions.splice(-1, 0, {
        title: place.say('Leave this one, with a note in the text'),
        kind: 'quickfix',
        edit: place.toEdit([note]),
        ...underline(place, first),
      })
  }
  return actions
}

/** All edits that are certain, with how many findings they settle; overlapping ones wait for the next time. */
export function collectSafeEdits(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly count: number } {
  const edits: Edit[] = []
  let count = 0
  for (const finding of findings) {
    const fix = finding.fixes.find(isSafe)
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue
    edits.push(...fix.edits)
    count++
  }
  return { edits, count }
}

/** `source.fixAll.thinkLikeCustomers`, or null when nothing is certain. */
export function toFixAll(findings: readonly Finding[], toEdit: ActionPlace['toEdit'], say: Say = english): CodeAction | null {
  const { edits, count } = collectSafeEdits(findings)
  return count === 0
    ? null
    : { title: count === 1 ? say('Make 1 small certain change') : say('Make {0} small certain changes', count), kind: FIX_ALL_KIND, edit: toEdit(edits) }
}

function newWording(place: ActionPlace, finding: Finding, fix: Fix, best: boolean): CodeAction | null {
  const base = { title: fix.title, kind: 'quickfix', ...underline(place, finding), ...(best && fix.kind === 'safe' ? { isPreferred: true } : {}) }
  if (fix.command === 'say-provided' && fix.provided)
    return { ...base, command: { title: fix.title, command: SERVER_COMMANDS.sayProvided, arguments: [place.uri, fix.provided.kind, fix.provided.part] } }
  if (fix.command === 'set-up-contact') return { ...base, command: { title: fix.title, command: SERVER_COMMANDS.setUpContact, arguments: [place.uri] } }
  if (fix.blanks) return place.fillsBlanks ? { ...base, edit: place.toEdit(fix.blanks) } : null
  return fix.edits.length === 0 ? null : { ...base, edit: place.toEdit(fix.edits) }
}

function allLikeThis(place: ActionPlace, first: Finding): CodeAction | null {
  if (!first.fixes.some(isSafe)) return null
  const { edits, count } = collectSafeEdits(place.all.filter((finding) => finding.rule === first.rule))
  return count < 2
    ? null
    : { title: place.say('Make all {0} changes of this kind', count), kind: 'quickfix', edit: place.toEdit(edits), ...underline(place, first) }
}

function leaveThisOne(place: ActionPlace, first: Finding): CodeAction {
  const title = place.say('Leave this one')
  return {
    title,
    kind: 'quickfix',
    ...underline(place, first),
    command: { title, command: SERVER_COMMANDS.leaveThisOne, arguments: [place.uri, first.rule, first.start, first.end] },
  }
}

function alwaysAllow(place: ActionPlace, first: Finding): CodeAction | null {
  if (!isTerm(first)) return null
  const term = first.text.replace(/\s+/g, ' ').trim()
  const title = place.say('Always allow “{0}”', term)
  return { title, kind: 'quickfix', ...underline(place, first), command: { title, command: SERVER_COMMANDS.alwaysAllow, arguments: [place.uri, term] } }
}

/** True for a word or phrase that a team may allow once and for all. */
export function isTerm({ rule, text }: Finding): boolean {
  if (!ABOUT_A_TERM.has(rule)) return false
  const term = text.replace(/\s+/g, ' ').trim()
  return term !== '' && term.length <= LONGEST_TERM && !/[{}<>%$]/.test(term)
}

function explain(place: ActionPlace, first: Finding): CodeAction {
  const title = place.say('Explain this')
  return { title, kind: 'quickfix', ...underline(place, first), command: { title, command: SERVER_COMMANDS.explain, arguments: [first.rule] } }
}

function underline(place: ActionPlace, finding: Finding): { diagnostics?: Diagnostic[] } {
  const diagnostic = place.diagnosticOf(finding)
  return diagnostic ? { diagnostics: [diagnostic] } : {}
}

function isSafe(fix: Fix): boolean {
  return fix.kind === 'safe' && fix.edits.length > 0
}

function collide(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end) || (a.start === a.end && a.start === b.start) || (b.start === b.end && b.start === a.start)
}
