import { createPublicKey, verify } from 'node:crypto'

/*
 * A second opinion on what may stand, written from the words and not from the code that is judged: no schema, no list
 * and no rule of the house is asked.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type Row = Readonly<Record<string, Json>>

const fields = {
	'': 'figures,firstYear,format,hiding,id,lastYear,methods,network,number,population,reason,releasedAt,replaces,sender',
	sender: 'code,country,name',
	figures: 'coverage,definition,part,state,value,version,year',
	population: 'population,source,year',
	methods: 'answer,ownWords,question,questionnaireVersion,year',
	hiding: 'below,cells,digest,hidden,solver',
} as const

const namesOf = (row: Json | undefined): string =>
	Object.keys((row ?? {}) as Row)
		.sort()
		.join(',')
const rowsOf = (value: Json | undefined): readonly Row[] => (value ?? []) as readonly Row[]
const isYear = (year: unknown): boolean =>
	Number.isInteger(year) && Number(year) >= 1990 && Number(year) <= 2026
const digits = /\d{6}[\s–+-]*\d{4}|\d{4}-\d\d-\d\d-?\d{4}|\S@\S+\.\S/

/** Why a text may not stand as a package of a municipality; empty when it may. */
export function faultsInStored(text: string, expected: { network: string; code: string }): string[] {
	const given = JSON.parse(text) as Row
	const faults: string[] = []
	const must = (holds: boolean, fault: string) => void (holds || faults.push(fault))
	must(JSON.stringify(given) === text, 'text is more than what is read')
	must(namesOf(given) === fields[''], 'fields of the package')
	must(namesOf(given.sender) === fields.sender, 'fields of the sender')
	must(given.hiding === null || namesOf(given.hiding) === fields.hiding, 'fields of the hiding')
	for (const name of ['figures', 'population', 'methods'] as const) {
		must(Array.isArray(given[name]), `${name} is no list`)
		for (const row of rowsOf(given[name])) {
			must(namesOf(row) === fields[name], `fields of ${name}`)
			must(isYear(row.year), `year of ${name}`)
			must(
				Object.values(row).every((value) => typeof value !== 'object' || value === null),
				`depth of ${name}`,
			)
		}
	}
	must(given.network === expected.network, 'network')
	must((given.sender as Row).code === expected.code, 'sender')
	for (const row of rowsOf(given.figures)) faults.push(...faultsInFigure(row))
	const keys = rowsOf(given.figures).map((row) => [row.definition, row.part, row.year].join('|'))
	must(new Set(keys).size === keys.length, 'a figure told twice')
	for (const row of rowsOf(given.population)) must(Number(row.population) > 0, 'population')
	for (const row of rowsOf(given.methods)) {
		must(['yes', 'partly', 'no', 'not-known'].includes(String(row.answer)), 'answer')
	}
	for (const words of everyText(given)) {
		must(words.length <= 1000, 'longer than words')
		const unseen = [...words].some((sign) => sign < ' ' && sign !== '\n')
		must(!unseen && words.isWellFormed(), 'unseen characters')
	}
	for (const words of [given.reason, (given.sender as Row).name, ...ownWords(given)]) {
		must(!digits.test(String(words)), 'words lead to somebody')
	}
	return faults
}

function faultsInFigure({ state, value, coverage, definition, part, version }: Row): string[] {
	const faults: string[] = []
	if (version !== 1 || !/^[a-z0-9-]+$/.test(String(definition))) faults.push('definition')
	if (!/^(?:[a-z_]+=[a-z0-9-]{1,10})?$/.test(String(part))) faults.push('part')
	if (coverage !== null && !(Number(coverage) >= 0 && Number(coverage) <= 1)) faults.push('coverage')
	if (state !== 'number') {
		if (value !== null || (state !== 'withheld' && state !== 'not-counted')) faults.push('state')
		return faults
	}
	if (typeof value !== 'number' || !(value >= 0)) return [...faults, 'value']
	if (String(definition).startsWith('prevented-')) return value > 1 ? [...faults, 'share'] : faults
	if (!Number.isInteger(value) || (value > 0 && value < 5)) faults.push('a number that tells of few')
	return faults
}

const ownWords = (given: Row): Json[] => [
	...rowsOf(given.population).map((row) => row.source ?? ''),
	...rowsOf(given.methods).map((row) => row.ownWords ?? ''),
]

function everyText(value: Json): string[] {
	if (typeof value === 'string') return [value]
	return typeof value === 'object' && value !== null
		? Object.values(value).flatMap((one) => everyText(one as Json))
		: []
}

/** Whether the text was signed by whoever holds the key, asked of the standard library alone. */
export function isSigned(publicKey: string, text: string, signature: string): boolean {
	const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
	return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
}
