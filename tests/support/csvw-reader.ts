import { parse } from 'csv-parse/sync'

type Datatype = { readonly base: string; readonly format?: string; readonly minimum?: number }
type CsvwColumn = {
	readonly name: string
	readonly titles: Readonly<Record<string, readonly string[]>>
	readonly datatype: Datatype
	readonly required: boolean
}
type Csvw = {
	readonly '@context': unknown
	readonly url: string
	readonly dialect: { readonly encoding: string; readonly delimiter: string; readonly headerRowCount: number }
	readonly tableSchema: { readonly columns: readonly CsvwColumn[]; readonly primaryKey: readonly string[] }
}

const shapes: Readonly<Record<string, RegExp>> = {
	string: /^[\s\S]*$/,
	integer: /^[+-]?\d+$/,
	decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
	gYear: /^-?\d{4,}$/,
	date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
}

/**
 * Reads a CSV by its CSVW metadata as a validator does (Model for Tabular Data and Metadata for Tabular Data, W3C 17
 * December 2015): heads against titles, datatypes, formats, what is required, one row of a key. Empty is null.
 */
export function faultsByCsvw(csv: string, metadata: string): string[] {
	const { '@context': context, dialect, tableSchema, url } = JSON.parse(metadata) as Csvw
	const faults: string[] = []
	if (JSON.stringify(context).includes('http://www.w3.org/ns/csvw') === false) faults.push('no context')
	if (url === '') faults.push('no address of the table')
	if (dialect.headerRowCount !== 1) faults.push(`${dialect.headerRowCount} rows of heads`)
	if (csv.startsWith('\uFEFF')) faults.push('begins with a mark')
	if (!csv.endsWith('\r\n')) faults.push('the last row has no end')
	const [heads = [], ...rows] = parse(csv, {
		...{ delimiter: dialect.delimiter, relaxColumnCount: true, recordDelimiter: '\r\n' },
	}) as string[][]
	const { columns, primaryKey } = tableSchema
	if (heads.length !== columns.length) faults.push(`${heads.length} heads for ${columns.length} columns`)
	columns.forEach(({ name, titles }, at) => {
		const said = Object.values(titles).flat()
		if (!said.includes(heads[at] ?? '')) faults.push(`head ${at + 1} is ${heads[at]}, not ${name}`)
	})
	const keys = new Set<string>()
	rows.forEach((row, place) => {
		const where = `row ${place + 2}`
		if (row.length !== columns.length) faults.push(`${where} has ${row.length} cells`)
		columns.forEach((column, at) => {
			const fault = faultOfCell(column, row[at] ?? '')
			if (fault !== null) faults.push(`${where}, ${column.name}: ${fault}`)
		})
		const key = JSON.stringify(primaryKey.map((name) => row[columns.findIndex((one) => one.name === name)]))
		if (keys.has(key)) faults.push(`${where}: ${key} is there already`)
		keys.add(key)
	})
	for (const name of primaryKey) {
		if (!columns.some((column) => column.name === name)) faults.push(`${name} of the key is no column`)
	}
	return faults
}

function faultOfCell({ datatype, required }: CsvwColumn, cell: string): string | null {
	if (cell === '') return required ? 'required and empty' : null
	const shape = shapes[datatype.base]
	if (shape === undefined) return `no datatype ${datatype.base}`
	if (!shape.test(cell)) return `${cell} is no ${datatype.base}`
	if (datatype.format !== undefined && !new RegExp(datatype.format, 'u').test(cell))
		return `${cell} is not listed`
	if (datatype.minimum !== undefined && Number(cell) < datatype.minimum) return `${cell} is too small`
	return null
}
