/** The part of nunjucks that the tests use as a judge of balance; the package ships no types. */
declare module 'nunjucks' {
  export class Environment {
    constructor(loader?: null, options?: { readonly trimBlocks?: boolean; readonly lstripBlocks?: boolean })
  }
  export function compile(source: string, environment: Environment): { render(context: Record<string, unknown>): string }
  const nunjucks: { Environment: typeof Environment; compile: typeof compile }
  export default nunjucks
}
