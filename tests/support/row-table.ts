import { readFileSync } from 'node:fs'

export const places = ['own-unit', 'other-unit', 'given', 'other-committee', 'other-municipality'] as const
export type Place = (typeof places)[number]
export type CaseLevel = 'whole' | 'days' | 'none'
export type PersonLevel = 'name' | 'somebody' | 'none'
type Level = { readonly ofCase: CaseLevel; readonly ofPerson: PersonLevel }

const nothing: Level = { ofCase: 'none', ofPerson: 'none' }

/** What a use case of oversight tells, or does, past the rows that its role reads. */
export type Oversight = 'number' | 'name' | 'done'

type RowTable = {
	/** What a role reads of a matter by its protection and place; roles that a block does not name read nothing. */
	level(role: string, protection: string, place: Place): Level
	readonly oversight: ReadonlyMap<string, Oversight>
}

export function readRowTable(path: URL): RowTable {
	const table = new Map<string, Level>()
	const oversight = new Map<string, Oversight>()
	let block = ''
	for (const line of readFileSync(path, 'utf8').split('\n')) {
		const words = line.trim().split(/ {2,}/)
		const [role, ...levels] = words
		if (line.startsWith('#') || role === undefined || role === '') continue
		if (levels.length === 0) {
			block = role
			continue
		}
		if (block === 'oversight') {
			oversight.set(role, levels[0] as Oversight)
			continue
		}
		if (levels.length !== 2 * places.length) throw new Error(`not two levels for each place: ${line}`)
		places.forEach((place, at) => {
			table.set(`${role} ${block} ${place}`, {
				ofCase: levels[2 * at] as CaseLevel,
				ofPerson: levels[2 * at + 1] as PersonLevel,
			})
		})
	}
	return {
		level: (role, protection, place) => table.get(`${role} ${protection} ${place}`) ?? nothing,
		oversight,
	}
}
