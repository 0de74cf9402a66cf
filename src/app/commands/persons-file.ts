import { findWrittenDay, type MatchRecord } from '../../features/people/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { type DataRow, readDataFile, shown } from './data-file.ts'
import { say } from './say.ts'

/** The columns that records are compared by, as they are called in a file and in a record. */
const columns = {
	given_name: 'givenName',
	family_name: 'familyName',
	birth_date: 'birthDate',
	sex: 'sex',
	national_id: 'nationalId',
	address: 'address',
	postal_code: 'postalCode',
	city: 'city',
	phone: 'phone',
	email: 'email',
} as const satisfies Readonly<Record<string, keyof MatchRecord>>

const named = Object.entries(columns)

/** Reads PERSONS.csv; days that no calendar has are kept as they were written and told of in one line. */
export async function readPersons(file: string): Promise<MatchRecord[]> {
	const records: MatchRecord[] = []
	const rowOf = new Set<string>()
	let noSuchDay = 0
	const optional = named.map(([column]) => column)
	const there = await readDataFile(file, { needed: ['id'], optional }, (row) => {
		const id = row.filled('id')
		if (rowOf.has(id))
			throw row.fault('id', `${shown(id)} is there twice; every record needs an id of its own.`)
		rowOf.add(id)
		if (isNoSuchDay(row)) noSuchDay += 1
		const told = named.flatMap(([column, field]) => {
			const text = row.text(column)
			return text === '' ? [] : [[field, text] as const]
		})
		records.push({ id, ...Object.fromEntries(told) })
	})
	if (there.size === 1) {
		throw new GroundFault(`${file}: nothing to compare by; it needs at least one of ${optional.join(', ')}.`)
	}
	if (noSuchDay > 0)
		say(`${file}: ${noSuchDay} days of birth are in no calendar and compared digit by digit.`)
	return records
}

function isNoSuchDay(row: DataRow): boolean {
	const text = row.text('birth_date')
	if (text === '') return false
	const day = findWrittenDay(text)
	if (day === null) throw row.fault('birth_date', `${shown(text)} is no day; write YYYY-MM-DD.`)
	return day.number === null
}
