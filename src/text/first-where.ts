/**
 * Index of the first item that a question holds for, by halving; the length when it holds for none.
 *
 * @param items in such an order that the question holds for every item behind one it holds for.
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
