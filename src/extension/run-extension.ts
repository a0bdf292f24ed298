import { commands, type ExtensionContext, window } from 'vscode'
import { ExplanationView } from './explanation-view.ts'
import { createFindingCommands } from './finding-commands.ts'
import { type CreateClient, ServerClient } from './server-client.ts'

/** Starts the extension in either host; returns at once. */
export function runExtension(context: ExtensionContext, createClient: CreateClient): void {
  const log = window.createOutputChannel('Think Like Customers', { log: true })
  const pages = new ExplanationView()
  const server = new ServerClient(createClient, log, (explanation) => void pages.show(explanation))
  const registrations = Object.entries(createFindingCommands(server, pages)).map(([id, run]) => commands.registerCommand(`thinkLikeCustomers.${id}`, run))
  context.subscriptions.push(log, pages, server, server.startWithCopy(), ...registrations)
}
