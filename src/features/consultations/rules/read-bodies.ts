import type { Sector } from './consultation.ts'

export type ToInvite = {
	readonly name: string
	readonly sector: Sector
	readonly contact: string | null
	readonly email: string | null
}

/** A line that cannot be read: `line` as one counts them. */
export type LineFault = {
	readonly because: 'sector-unknown' | 'name-missing' | 'email-wrong'
	readonly line: number
}

/** Words people have for the three sectors, as their first letters. */
const sectorWords: readonly (readonly [RegExp, Sector])[] = [
	[/^(?:off|publ|kommun|myndighet|region|stat)/, 'public'],
	[/^(?:priv|närings|företag|bolag|business|company)/, 'private'],
	[/^(?:ide|civil|fören|non|vol|ngo)/, 'non-profit'],
]

/**
 * Bodies to invite, one a line: name, sector, e-mail and contact in that order, the last two if known. A head row with the
 * word for name, and lines without anything, are passed over; a name told twice is one.
 */
export function readBodies(rows: readonly (readonly string[])[]): ToInvite[] | LineFault {
	const found: ToInvite[] = []
	for (const [at, cells] of rows.entries()) {
		const [name = '', sectorSaid = '', email = '', contact = ''] = cells.map((cell) => cell.trim())
		if (cells.every((cell) => cell.trim() === '') || /^(?:namn|name)$/i.test(name)) continue
		const fault = (because: LineFault['because']): LineFault => ({ because, line: at + 1 })
		if (name === '') return fault('name-missing')
		const sector = sectorWords.find(([word]) => word.test(sectorSaid.toLowerCase()))?.[1]
		if (sector === undefined) return fault('sector-unknown')
		if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return fault('email-wrong')
		found.push({ name, sector, email: email || null, contact: contact || null })
	}
	return eachOnce(found)
}

/** A body's name however it is set. */
export const sameName = (name: string): string => name.toLowerCase()

/** A name told twice is one body: by what was told last, and what was left out then as it was told before. */
export function eachOnce(bodies: readonly ToInvite[]): ToInvite[] {
	const found = new Map<string, ToInvite>()
	for (const { name, sector, email, contact } of bodies) {
		const before = found.get(sameName(name))
		found.set(sameName(name), {
			...{ name: before?.name ?? name, sector },
			email: email ?? before?.email ?? null,
			contact: contact ?? before?.contact ?? null,
		})
	}
	return [...found.values()]
}

/** Lines as they are written or pasted: cells between semicolons, tabs, or commas where there is neither. */
export function cellsIn(text: string): string[][] {
	return text.split(/\r?\n/).map((line) => line.split(/[;\t]/.test(line) ? /[;\t]/ : ','))
}
