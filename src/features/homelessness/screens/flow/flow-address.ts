import type { PlainDate } from '../../../../foundation/plain-date.ts'

export const flowHome = '/homelessness/flow'

/** What an address may ask of the board; empty fields of a form ask nothing. */
export function askedIn(url: string): Record<string, string> {
	return Object.fromEntries([...new URL(url).searchParams].filter(([, value]) => value !== ''))
}

/** The same board with something changed; undefined takes it away. */
export function flowAddress(
	asked: Readonly<Record<string, string>>,
	change: Readonly<Record<string, string | undefined>> = {},
	page = flowHome,
): string {
	const merged = { ...asked, ...change }
	const given = Object.entries(merged).filter((pair): pair is [string, string] => pair[1] !== undefined)
	const query = new URLSearchParams(given).toString()
	return query === '' ? page : `${page}?${query}`
}

export const explainPage = `${flowHome}/explain`

export const monthText = (day: PlainDate): string => day.slice(0, 7)
