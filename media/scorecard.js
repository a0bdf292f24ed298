// Shows the cards that the extension sends, and tells it which words were asked for.
const vscode = acquireVsCodeApi()
const cards = document.getElementById('cards')
const EMPTY = '<p class="quiet">Open a page, an e-mail or a reply, and see here how it sounds to your customer.</p>'

window.addEventListener('message', ({ data }) => {
  const open = [...cards.querySelectorAll('details')].map((one) => one.open)
  cards.innerHTML = data.html ?? EMPTY
  cards.querySelectorAll('details').forEach((one, index) => {
    one.open = open[index] === true
  })
})
cards.addEventListener('click', (event) => {
  const place = event.target.closest('[data-start]')
  if (place) vscode.postMessage({ start: Number(place.dataset.start), end: Number(place.dataset.end) })
})
vscode.postMessage({ ready: true })
