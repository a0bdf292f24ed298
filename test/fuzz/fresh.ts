import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'

/** What makes engines without any memory, from the bundle of `examine.ts`: loaded anew, it knows nothing of what was read before. */
export function freshEngines(file: string): () => typeof import('./examine.ts') {
  const script = new Script(`(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`, { filename: file })
  return () => {
    const module = { exports: {} }
    script.runInThisContext()(module, module.exports, createRequire(file))
    return module.exports as typeof import('./examine.ts')
  }
}
