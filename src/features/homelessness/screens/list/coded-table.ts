import type { exportedList } from '../../queries/exported-list.ts'
import type { ListColumn } from '../../rules/list/parts.ts'

type Exported = Extract<Awaited<ReturnType<typeof exportedList>>, { is: 'done' }>['value']
type Row = Exported['rows'][number]
type Cell = string | number | null

/** What a file says in the reader's language; codes that have no words stay codes. */
export type TableWords = {
	readonly head: (column: ListColumn) => string
	readonly category: (definition: string, key: string) => string
	readonly code: (kind: 'reasonsIn' | 'reasonsOut' | 'places' | 'populations', code: string) => string
	readonly level: (level: string) => string
	readonly listed: (kind: 'sexes' | 'ages' | 'yesNo' | 'statuses', value: string) => string
}

/** The table as a file holds it: a head, and a row a person under their code. */
export function codedTable({ columns, rows, definition }: Exported, words: TableWords): Cell[][] {
	const category = (number: number): Cell => {
		const found = definition.categories.find((one) => one.number === number)
		return found === undefined ? null : `${number} ${words.category(definition.key, found.key)}`
	}
	const cells: Partial<Record<ListColumn, (row: Row) => Cell>> = {
		code: (row) => row.code,
		situation: (row) =>
			row.population === 'eu-eea' ? words.code('populations', 'eu-eea') : category(row.situation),
		status: (row) => words.listed('statuses', row.status),
		since: (row) => row.since,
		length: (row) => row.homelessDays,
		contact: (row) => row.lastContactOn,
		inactive: (row) => row.inactiveOn,
		unit: (row) => row.unit,
		came: (row) => (row.came === null ? null : words.code('reasonsIn', row.came)),
		left: (row) => (row.left === null ? null : words.code('reasonsOut', row.left)),
		discharge: (row) => row.dischargeOn,
		children: (row) => words.listed('yesNo', row.children),
		stay: (row) => row.stay,
		residence: (row) => row.residence,
		known: (row) => row.knownOn,
		sex: (row) => words.listed('sexes', row.sex),
		age: (row) => words.listed('ages', row.ageBand),
		place: (row) => (row.place === null ? null : words.code('places', row.place)),
		causes: (row) => row.causes.map(words.level).join(', ') || null,
		needs: (row) => row.needs.map(words.level).join(', ') || null,
		complex: (row) => words.listed('yesNo', row.subgroups.includes('complex-needs') ? 'yes' : 'no'),
	}
	const shown = columns.flatMap((column) => {
		const cell = cells[column]
		return cell === undefined ? [] : [{ head: words.head(column), cell }]
	})
	return [shown.map(({ head }) => head), ...rows.map((row) => shown.map(({ cell }) => cell(row)))]
}
