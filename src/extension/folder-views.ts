import { type Disposable, type ExtensionContext, l10n, window, workspace } from 'vscode'
import type { FindingsNode } from '../present/findings-tree.ts'
import { keepAsBestWording } from './best-wording.ts'
import { FactsView } from './facts-view.ts'
import { createFindingsActions } from './findings-actions.ts'
import { FindingsView } from './findings-view.ts'
import { FirstLookView } from './first-look-view.ts'
import { FolderCommands } from './folder-commands.ts'
import type { FolderFindings } from './folder-findings.ts'
import { FolderProblems } from './folder-problems.ts'
import { ReadyView } from './ready-view.ts'
import type { ServerClient } from './server-client.ts'
import { WorkspacePictures } from './workspace-pictures.ts'

/** What shows whole folders: commands by the last part of their ids, and what is to be put away at the end. */
interface FolderViews {
  readonly run: Readonly<Record<string, (...args: never[]) => Promise<void>>>
  readonly parts: readonly Disposable[]
}

/** The views over many files, and their commands. */
export function createFolderViews(server: ServerClient, findings: FolderFindings, context: ExtensionContext): FolderViews {
  const tree = new FindingsView(findings)
  const facts = new FactsView(server)
  const ready = new ReadyView(server, findings)
  const folder = new FolderCommands(server, findings, tree)
  const first = new FirstLookView(server, findings, folder, context)
  const pictures = new WorkspacePictures(server, findings, folder, context)
  const listInProblems = async (wanted: boolean) => workspace.getConfiguration('thinkLikeCustomers').update('folderInProblems', wanted)
  const show = (wanted: boolean) => workspace.getConfiguration('thinkLikeCustomers').update('showRecorded', wanted)
  const actions = Object.entries(createFindingsActions(server)).map(([id, act]) => [`findings.${id}`, async (row?: FindingsNode) => onRow(act, row)] as const)
  return {
    run: {
      ...Object.fromEntries(actions),
      'findings.byFile': async () => tree.group('file'),
      'findings.byWording': async () => tree.group('wording'),
      'findings.byPrinciple': async () => tree.group('principle'),
      'findings.decide': async () => {
        tree.group('wording')
        await tree.focus()
      },
      'findings.showAll': async () => tree.showAll(),
      'findings.filter': () => tree.chooseFilter(),
      'findings.clearFilter': async () => tree.clearFilter(),
      'findings.listInProblems': () => listInProblems(true),
      'findings.unlistInProblems': () => listInProblems(false),
      'findings.showRecorded': async () => show(true),
      'findings.hideRecorded': async () => show(false),
      ready: (clicked?: unknown) => ready.ask(clicked),
      whereDoWeSayThis: () => facts.whereDoWeSayThis(),
      'facts.changeEverywhere': (node?: Parameters<FactsView['changeEverywhere']>[0]) => facts.changeEverywhere(node),
      keepAsBestWording: () => keepAsBestWording(server),
      reviewWorkspace: async () => void (await folder.reviewWorkspace()),
      reviewFolder: (clicked?: unknown) => folder.reviewFolder(clicked),
      firstLook: () => first.open(),
      openSolarSystem: () => pictures.openSolarSystem(),
      openJourney: () => pictures.openJourney(),
      exportReport: () => folder.exportReport(),
    },
    parts: [tree, first, facts, ready, pictures, new FolderProblems(findings), server.onDidChangeWorkspace(() => facts.refresh())],
  }
}

/** A row that was drawn anew while its menu was open is gone: a click that did nothing would be a riddle. */
async function onRow(act: (row: FindingsNode) => Promise<void>, row: FindingsNode | undefined): Promise<void> {
  if (row) await act(row)
  else void window.showInformationMessage(l10n.t('The list has changed in the meantime. Please try again.'))
}
