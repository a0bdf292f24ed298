import axe from 'axe-core'
import type { Frame } from 'playwright-core'

/** Serious faults that axe-core finds in a web view. */
export async function seriousFaults(frame: Frame): Promise<unknown> {
  // The editor paints what lies behind a view outside of it; the judge would take it for white.
  await frame.evaluate("document.documentElement.style.backgroundColor = 'var(--vscode-editor-background)'")
  return seriousFaultsOfPage(frame)
}

/** Serious faults that axe-core finds in a page that paints all of itself. */
export async function seriousFaultsOfPage(frame: Frame): Promise<unknown> {
  await frame.evaluate(axe.source)
  return frame.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations.filter((one) => one.impact === 'serious' || one.impact === 'critical').map((one) => one.id + ': ' + one.nodes[0]?.html))",
  )
}
