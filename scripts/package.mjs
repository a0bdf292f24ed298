/**
 * Packs the two packages, each from a folder staged with a manifest of its own: `build/vsix` for VS
 * Code and `build/npm` for the command line and the library. Only what is needed goes in.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { NOTICES, writeNotices } from './notices.mjs'
import { buildBundles, installModules, npm, ROOT, run, runScript, say } from './project.mjs'

export const VSIX = join(ROOT, 'build', 'think-like-customers.vsix')
export const TARBALL = join(ROOT, 'build', 'think-like-customers.tgz')

/** Bytes: what a person on a slow line waits for. */
const LARGEST_VSIX = 2_262_000

const ABOUT = ['name', 'version', 'description', 'license', 'keywords']
const FOR_VSCODE = [
  'displayName',
  'publisher',
  'icon',
  'galleryBanner',
  'categories',
  'activationEvents',
  'capabilities',
  'contributes',
  'l10n',
  'main',
  'browser',
]
const FOR_NPM = ['bin', 'exports']

/**
 * @param {Record<string, unknown>} manifest
 * @param {string[]} keys
 */
const pick = (manifest, keys) => Object.fromEntries(keys.filter((key) => key in manifest).map((key) => [key, manifest[key]]))

/** Every string in a part of the manifest that names a file of the project. */
function filesNamedIn(part) {
  if (typeof part === 'string') {
    const path = part.replace(/^\.\//, '')
    return path !== 'package.json' && /^[\w./-]+\.\w+$/.test(path) && existsSync(join(ROOT, path)) ? [path] : []
  }
  return part && typeof part === 'object' ? Object.values(part).flatMap(filesNamedIn) : []
}

/** Pictures of the project that a page shows. @param {string} page */
export function picturesIn(page) {
  const text = existsSync(join(ROOT, page)) ? readFileSync(join(ROOT, page), 'utf8') : ''
  return [...text.matchAll(/(?:\]\(|(?:src|srcset)=")((?:\.\/)?media\/[\w./-]+)/g)].map(([, path]) => path.replace(/^\.\//, ''))
}

/**
 * @param {string} folder
 * @param {Record<string, unknown>} manifest
 * @param {Iterable<string>} files relative to the project
 */
function stage(folder, manifest, files) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const file of new Set(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    copyFileSync(join(ROOT, file), join(folder, file))
  }
  copyFileSync(NOTICES, join(folder, 'ThirdPartyNotices.txt'))
}

/** Stages both, packs both; the bundles in `dist` are there already. */
export async function packAll() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const there = (path) => existsSync(join(ROOT, path))
  writeNotices()
  const papers = ['README.md', 'LICENSE', 'CHANGELOG.md'].filter(there)
  const bundles = readdirSync(join(ROOT, 'dist'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `dist/${entry.name}`)

  const vsix = { ...pick(manifest, [...ABOUT, ...FOR_VSCODE]), engines: { vscode: manifest.engines.vscode } }
  const forVscode = bundles.filter((path) => /\.js$/.test(path) && ![manifest.bin.tlc, 'dist/tlc.js', 'dist/review-worker.js'].includes(path))
  const web = readdirSync(join(ROOT, 'dist', 'web')).map((name) => `dist/web/${name}`)
  const vsixFolder = join(ROOT, 'build', 'vsix')
  stage(vsixFolder, vsix, [
    ...forVscode,
    ...web,
    ...filesNamedIn(vsix),
    ...readdirSync(ROOT).filter((name) => /^package\.nls(?:\.[\w-]+)?\.json$/.test(name)),
    ...readdirSync(join(ROOT, 'media'))
      .filter((name) => /\.(?:css|js)$/.test(name))
      .map((name) => `media/${name}`),
    ...['', 'de/'].flatMap((language) =>
      readdirSync(join(ROOT, 'media/walkthrough', language))
        .filter((name) => /\.md$/.test(name))
        .map((name) => `media/walkthrough/${language}${name}`),
    ),
    ...readdirSync(join(ROOT, 'examples')).map((name) => `examples/${name}`),
    ...(there('l10n') ? readdirSync(join(ROOT, 'l10n')).map((name) => `l10n/${name}`) : []),
    ...papers,
    ...picturesIn('README.md').filter(there),
  ])
  const vsce = join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce')
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', VSIX], {
    cwd: vsixFolder,
  })

  const library = { ...pick(manifest, [...ABOUT, ...FOR_NPM]), engines: { node: manifest.engines.node } }
  const forNpm = bundles.filter((path) => path !== manifest.main)
  const npmFolder = join(ROOT, 'build', 'npm')
  stage(npmFolder, library, [...forNpm, ...filesNamedIn(library), ...papers, ...picturesIn('README.md').filter(there)])
  await run(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(ROOT, 'tsconfig.types.json')])
  cpSync(join(ROOT, 'build', 'types'), join(npmFolder, 'dist'), { recursive: true })
  const packed = JSON.parse(await npm(['pack', npmFolder, '--json', '--ignore-scripts', '--pack-destination', join(ROOT, 'build')]))
  copyFileSync(join(ROOT, 'build', packed[0].filename), TARBALL)
  rmSync(join(ROOT, 'build', packed[0].filename))

  const size = statSync(VSIX).size
  if (size >= LARGEST_VSIX) throw new Error(`${VSIX} has ${size} bytes; at most ${LARGEST_VSIX} are allowed.`)
  return { vsixBytes: size, tarballBytes: statSync(TARBALL).size }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    await installModules()
    await buildBundles()
    const { vsixBytes, tarballBytes } = await packAll()
    say(`${VSIX}  ${Math.round(vsixBytes / 1000)} kB\n${TARBALL}  ${Math.round(tarballBytes / 1000)} kB`)
    return 0
  })
}
