import { l10n, type QuickPickItem, Range, Selection, TextEditorRevealType, Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode'
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient'
import type { FindingNode, FindingsNode, WordingNode } from '../present/findings-tree.ts'
import { DECIDE, type Decided, type DecideParams, type FindingParams, SERVER_COMMANDS, WORDINGS, type Wordings } from '../protocol.ts'
import { askWhy } from './ask-why.ts'
import type { ServerClient } from './server-client.ts'

/** What the rows of the findings tree can do, by the last part of the commands' ids. */
export function createFindingsActions(server: ServerClient): Readonly<Record<string, (node: FindingsNode) => Promise<void>>> {
  const decide = async (node: WordingNode, decision: DecideParams['decision'], more: Pick<DecideParams, 'write' | 'reason'> = {}): Promise<Decided | null> =>
    server.ask<Decided>(DECIDE, { rule: node.rule, wording: node.words, decision, ...more } satisfies DecideParams)
  const leave = async (node: FindingsNode, reason: string) => {
    if (node.kind === 'finding') await server.run(SERVER_COMMANDS.leaveThisOne, node.uri, node.finding.rule, node.finding.start, node.finding.end, reason)
  }

  return {
    async open(node) {
      if (node.kind === 'finding') await show(node)
    },

    async fix(node) {
      if (node.kind === 'finding') await fixOne(server, node)
    },

    async replace(node) {
      const write = node.kind === 'wording' ? await askForWords(node) : undefined
      if (node.kind !== 'wording' || write === undefined) return
      const decided = await decide(node, 'replace', { write })
      if (decided?.edit) await previewChanges(server, decided.edit)
      else say(l10n.t('Nothing can be changed here by itself. Open a place to write it anew.'))
    },

    async allow(node) {
      if (node.kind === 'finding') await server.run(SERVER_COMMANDS.alwaysAllow, node.uri, node.finding.words)
      else if (node.kind === 'wording') await decide(node, 'allow')
    },

    leave: (node) => leave(node, ''),

    async leaveSayingWhy(node) {
      const reason = await askWhy()
      if (reason !== null) await leave(node, reason)
    },

    async leaveAll(node) {
      const reason = node.kind === 'wording' ? await askWhy() : null
      if (node.kind === 'wording' && reason !== null) await decide(node, 'leave', { reason })
    },

    async explain(node) {
      const rule = node.kind === 'finding' ? node.finding.rule : node.kind === 'wording' ? node.rule : null
      if (rule) await server.run(SERVER_COMMANDS.explain, rule)
    },
  }
}

/** Changes of several files go through the editor's own preview, where each can be unticked. */
export async function previewChanges(server: ServerClient, edit: ProtocolEdit): Promise<boolean> {
  const client = await server.start()
  const converted = await client?.protocol2CodeConverter.asWorkspaceEdit(edit)
  return converted ? workspace.applyEdit(toConfirmed(converted), { isRefactoring: true }) : false
}

/** Every part of an edit waits for a tick in the preview. */
function toConfirmed(edit: WorkspaceEdit): WorkspaceEdit {
  const label = l10n.t('New wording')
  // A new one: setting the changes of a file anew would add them to those that stand there.
  const confirmed = new WorkspaceEdit()
  for (const [uri, changes] of edit.entries()) {
    for (const { range, newText } of changes) confirmed.replace(uri, range, newText, { needsConfirmation: true, label })
  }
  return confirmed
}

async function show({ uri, finding }: FindingNode): Promise<void> {
  const { start, end } = finding.range
  const place = new Range(start.line, start.character, end.line, end.character)
  const editor = window.visibleTextEditors.find((one) => one.document.uri.toString() === uri)
  const shown = await window.showTextDocument(Uri.parse(uri), { viewColumn: editor?.viewColumn ?? ViewColumn.One, preview: true })
  shown.selection = new Selection(place.start, place.end)
  shown.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport)
}

async function fixOne(server: ServerClient, node: FindingNode): Promise<void> {
  const { rule, start, end } = node.finding
  const wordings = await server.ask<Wordings>(WORDINGS, { uri: node.uri, rule, start, end } satisfies FindingParams)
  if (!wordings?.choices.length) {
    await show(node)
    return say(l10n.t('No wording is certain enough to be written for you here.'))
  }
  const choice =
    wordings.choices.length === 1
      ? wordings.choices[0]
      : await window.showQuickPick(
          wordings.choices.map((one): QuickPickItem & (typeof wordings.choices)[number] => ({ ...one, label: one.title })),
          { title: node.finding.message },
        )
  const client = choice ? await server.start() : null
  if (!choice || !client) return
  // The writer sees what changes, and undo takes it back.
  await show(node)
  if (!(await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(choice.edit))))
    say(l10n.t('The text has changed in the meantime. Please try again.'))
}

async function askForWords({ words, fix }: WordingNode): Promise<string | undefined> {
  const proposed = /“(.+)”$/.exec(fix ?? '')?.[1] ?? ''
  const asked = await window.showInputBox({
    title: l10n.t('What shall stand instead of “{0}” everywhere?', words),
    value: proposed,
    prompt: l10n.t('You see every place before anything is changed.'),
  })
  return asked?.trim() || undefined
}

function say(words: string): void {
  void window.showInformationMessage(words)
}
