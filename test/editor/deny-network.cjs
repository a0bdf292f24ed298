/**
 * Put before a program's own code, it refuses every way out of the machine that Node knows and writes down each that was tried,
 * a line of JSON each, into the file that `deny(file)` is given. Pipes and sockets in the file system are left alone: they are how VS Code's
 * processes speak with each other.
 */
const { appendFileSync } = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const net = require('node:net')
const dns = require('node:dns')
const dgram = require('node:dgram')

/** @param {string} file */
module.exports = function deny(file) {
  const note = (what, target) =>
    appendFileSync(file, `${JSON.stringify({ what, target: String(target), process: process.argv.slice(1), stack: new Error().stack })}\n`)
  const refuse = (what, target) => {
    note(what, target)
    throw new Error(`${what} ${target}: the network is denied`)
  }
  const { connect } = net.Socket.prototype
  net.Socket.prototype.connect = function (...args) {
    // What `net.connect` has read already comes as a list of options and callback.
    const first = Array.isArray(args[0]) ? args[0][0] : args[0]
    const path = typeof first === 'string' && Number.isNaN(Number(first)) ? first : first?.path
    if (typeof path === 'string') return connect.apply(this, args)
    refuse('connect', typeof first === 'object' ? `${first?.host}:${first?.port}` : `${args[1]}:${first}`)
  }
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    for (const name of Object.getOwnPropertyNames(resolver))
      if (/^(?:lookup|resolve|reverse)/.test(name)) resolver[name] = (target) => refuse(`dns.${name}`, target)
  for (const name of ['send', 'connect', 'bind']) dgram.Socket.prototype[name] = () => refuse(`dgram.${name}`, '')
  for (const name of ['fetch', 'WebSocket', 'EventSource']) {
    // A function that may be called with `new` too.
    if (name in globalThis)
      Object.defineProperty(globalThis, name, {
        configurable: true,
        writable: true,
        value: (target) => {
          refuse(name, target?.url ?? target)
        },
      })
  }
  syncBuiltinESMExports()
  note('denied', process.argv[1])
}
