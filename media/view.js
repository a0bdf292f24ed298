// Shows the bodies that the extension sends and tells it what was clicked, chosen or ticked. One script for all web views.
const vscode = acquireVsCodeApi()
const page = document.getElementById('page')

/** Focus and scrolling survive a new body by the place in it. */
const focusable = () => [...page.querySelectorAll('button, select, input, summary, a[href], [tabindex]')]

window.addEventListener('message', ({ data }) => {
  if (data.ask === 'show') show(data.html)
  else if (data.ask === 'picture') sendPicture(data.format)
})

function show(html) {
  const open = new Map([...page.querySelectorAll('details')].map((one, index) => [one.id || index, one.open]))
  const focused = document.activeElement?.dataset?.send ?? null
  const at = focusable().indexOf(document.activeElement)
  const { scrollX, scrollY } = window
  page.innerHTML = html
  page.querySelectorAll('details').forEach((one, index) => {
    const was = open.get(one.id || index)
    if (was !== undefined) one.open = was
  })
  if (at >= 0) (focusable().find((one) => focused !== null && one.dataset.send === focused) ?? focusable()[at])?.focus({ preventScroll: true })
  window.scrollTo(scrollX, scrollY)
}

function send(element, more = {}) {
  vscode.postMessage({ ...JSON.parse(element.dataset.send), ...more })
}

page.addEventListener('click', ({ target }) => {
  const sorted = target.closest('[data-sort]')
  if (sorted) return sort(sorted)
  const place = target.closest('[data-send]')
  if (place && !place.matches('select, input')) send(place)
})
page.addEventListener('change', ({ target }) => {
  if (target.matches('select[data-send], input[data-send]')) send(target, { value: target.value, checked: target.checked === true })
})
page.addEventListener('keydown', (event) => {
  const { target, key } = event
  // A shape in a picture is no button: it answers the keys of one, and the arrows lead from shape to shape.
  if (!target.matches('svg [data-send]')) return
  const shapes = [...target.closest('svg').querySelectorAll('[data-send]')]
  const to = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key]
  if (key === 'Enter' || key === ' ') send(target)
  else if (key === 'Home') shapes[0].focus()
  else if (key === 'End') shapes.at(-1).focus()
  else if (to) shapes[(shapes.indexOf(target) + to + shapes.length) % shapes.length].focus()
  else return
  event.preventDefault()
})
// The arrows start where the focus is: one shape is a stop of the Tab key, the one that was visited last.
page.addEventListener('focusin', ({ target }) => {
  if (!target.matches('svg [data-send]')) return
  for (const one of target.closest('svg').querySelectorAll('[data-send]')) one.setAttribute('tabindex', one === target ? '0' : '-1')
})

// The figures of a shape, where they can be read: beside the pointer they come late, and a key has no pointer.
const tell = ({ target }) => {
  const shape = target.closest?.('svg [data-send]')
  const place = page.querySelector('[data-figures]')
  if (shape && place) place.textContent = shape.getAttribute('aria-label')
}
page.addEventListener('focusin', tell)
page.addEventListener('mouseover', tell)

/** Sorts a table by the column whose heading was clicked; again, the other way round. */
function sort(button) {
  const heading = button.closest('th')
  const table = heading.closest('table')
  const column = heading.cellIndex
  const down = heading.getAttribute('aria-sort') === 'ascending'
  for (const one of table.tHead.rows[0].cells) one.removeAttribute('aria-sort')
  heading.setAttribute('aria-sort', down ? 'descending' : 'ascending')
  const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent
  const rows = [...table.tBodies[0].rows]
  const isNumber = rows.every((row) => value(row) === '' || !Number.isNaN(Number(value(row))))
  rows.sort((a, b) => (isNumber ? Number(value(a)) - Number(value(b)) : value(a).localeCompare(value(b))) * (down ? -1 : 1))
  table.tBodies[0].append(...rows)
}

/** Styles that a picture needs when it stands alone, without the style sheet of the page. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'paint-order',
  'stroke-linejoin',
]

/** The page's picture on its own, with the colours that it has here. */
function standAlone() {
  const original = page.querySelector('svg[data-picture]')
  const copy = original.cloneNode(true)
  const from = [original, ...original.querySelectorAll('*')]
  const to = [copy, ...copy.querySelectorAll('*')]
  from.forEach((element, index) => {
    const style = getComputedStyle(element)
    for (const name of DRAWN) to[index].setAttribute(name, style.getPropertyValue(name))
    for (const name of ['data-send', 'tabindex', 'role', 'data-picture', 'class']) to[index].removeAttribute(name)
  })
  const [, , width, height] = original.getAttribute('viewBox').split(' ')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', width)
  copy.setAttribute('height', height)
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: getComputedStyle(document.body).backgroundColor })) paper.setAttribute(name, value)
  copy.prepend(paper)
  return { text: new XMLSerializer().serializeToString(copy), width: Number(width), height: Number(height) }
}

function sendPicture(format) {
  const { text, width, height } = standAlone()
  if (format === 'svg') return vscode.postMessage({ ask: 'picture', format, text })
  const image = new Image()
  image.onload = () => {
    const canvas = document.createElement('canvas')
    // Twice the size: sharp in a presentation.
    canvas.width = width * 2
    canvas.height = height * 2
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
    vscode.postMessage({ ask: 'picture', format, text: canvas.toDataURL('image/png').split(',')[1] })
  }
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
}

vscode.postMessage({ ask: 'ready' })
