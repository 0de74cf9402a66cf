import type { PreventedBoard } from './outcome-types.ts'

type Asked = Pick<PreventedBoard, 'year' | 'days' | 'stage'>

/** The board's own address with something chosen anew. */
export function preventedAddress(asked: Asked, change: Partial<Asked>): string {
	const { year, days, stage } = { ...asked, ...change }
	return `/evictions/outcomes?${new URLSearchParams({ year: String(year), days: String(days), stage })}`
}
