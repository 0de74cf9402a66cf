import { expect, test } from 'vitest'
import * as z from 'zod'
import routes from '../../src/app/routes.ts'
import {
	files,
	fileTypes,
	listedFor,
	narrowedBy,
	type Purpose,
	purposes,
} from '../../src/features/data-protection/rules/purposes/every-purpose.ts'
import { listPurposes } from '../../src/features/homelessness/rules/list/purposes.ts'
import { loadUseCases, namesOfFeature } from '../support/use-cases.ts'

// Every list, search and file of the rooms that keep people has a purpose that somebody wrote down (SFS 2001:637 15 §).
type Field = {
	format?: string
	enum?: unknown[]
	const?: unknown
	type?: string
	pattern?: string
	anyOf?: Field[]
}
type Entry = { path?: string | undefined; file: string; children?: readonly Entry[] | undefined }

const rooms = [
	'people',
	'homelessness',
	'support',
	'housing',
	'eviction-prevention',
	'desk',
	'data-protection',
]
const useCases = await loadUseCases()
const own = new Set<string>()
for (const room of rooms) for (const name of await namesOfFeature(room)) own.add(name)
const queries = useCases
	.filter(({ useCase }) => !useCase.writes && own.has(useCase.name))
	.map(({ useCase }) => {
		const shape = z.toJSONSchema(useCase.input, { io: 'input', unrepresentable: 'any' }) as {
			properties?: Record<string, Field>
			required?: string[]
			allOf?: { properties?: Record<string, Field>; required?: string[] }[]
		}
		const parts = [shape, ...(shape.allOf ?? [])]
		const fields = Object.assign({}, ...parts.map(({ properties }) => properties ?? {})) as Record<
			string,
			Field
		>
		const required = parts.flatMap((part) => part.required ?? [])
		return { name: useCase.name, fields, aboutOne: required.some((field) => /Ids?$/.test(field)) }
	})
type Said = { purpose: Purpose; name: string; fields: readonly string[] | null }
const said: Said[] = [
	...Object.entries(narrowedBy).flatMap(([purpose, listed]) =>
		Object.entries(listed).map(([name, fields]) => ({ purpose: purpose as Purpose, name, fields })),
	),
	...Object.entries(listedFor).flatMap(([purpose, names]) =>
		names.map((name) => ({ purpose: purpose as Purpose, name, fields: null })),
	),
]

/** Words that anybody may write: not one of several, not a day, not an id. */
const isFree = (field: Field): boolean =>
	(field.anyOf ?? [field]).some(
		({ type, format, enum: options, const: only, pattern }) =>
			type === 'string' &&
			format === undefined &&
			options === undefined &&
			only === undefined &&
			pattern === undefined,
	)

test('every query that is not about one matter has its purpose, once', () => {
	const kept = queries.filter(({ aboutOne }) => !aboutOne).map(({ name }) => name)
	expect(said.map(({ name }) => name).toSorted()).toEqual(kept.toSorted())
})

test('case work and searches are narrowed by what is written, and by nothing else', () => {
	const different = said.flatMap(({ name, fields }) => {
		const kept = queries.find((one) => one.name === name)
		if (fields === null || kept === undefined) return []
		const [written, are] = [[...fields].sort().join(' '), Object.keys(kept.fields).sort().join(' ')]
		return written === are ? [] : [`${name}: ${are}`]
	})
	expect(different).toEqual([])
})

test('words are searched for in what is written down as a search, and nowhere else in case work', () => {
	const free = queries.filter(({ fields }) => Object.values(fields).some(isFree)).map(({ name }) => name)
	const searching = new Set(said.filter(({ purpose }) => purpose === 'search').map(({ name }) => name))
	const inWork = said.filter(({ purpose }) => ['case-work', 'follow-up', 'oversight'].includes(purpose))
	expect(inWork.map(({ name }) => name).filter((name) => free.includes(name))).toEqual([])
	expect([...searching].filter((name) => !free.includes(name))).toEqual([])
	const by = new Set(said.flatMap(({ purpose, fields }) => (purpose === 'search' ? (fields ?? []) : [])))
	expect([...by].sort()).toEqual(['caseNumber', 'number', 'text'])
})

test('case work is narrowed by nothing delicate', () => {
	const delicate =
		/cause|need|factor|violence|addiction|health|sex|age|country|citizen|language|delicate|subgroup/i
	const wrong = said
		.filter(({ purpose }) => purpose === 'case-work')
		.flatMap(({ name, fields }) =>
			(fields ?? []).filter((field) => delicate.test(field)).map((field) => `${name} ${field}`),
		)
	expect(wrong).toEqual([])
})

test('the two tables say the same of the lists that both have', () => {
	const same: Readonly<Record<string, Purpose>> = {
		'case-work': 'case-work',
		'follow-up': 'follow-up',
		count: 'count',
	}
	const different = listPurposes
		.filter(({ what, key }) => what === 'list' && said.some(({ name }) => name === key))
		.filter(({ key, purpose }) => said.find(({ name }) => name === key)?.purpose !== same[purpose])
	expect(different.map(({ key }) => key)).toEqual([])
})

/** Addresses of files in the rooms that keep people. */
function filesIn(entries: readonly Entry[], above = ''): string[] {
	return entries.flatMap(({ path, file, children }) => {
		const here = path === undefined ? above : `${above}/${path}`
		const isOwn = rooms.some((room) => file.includes(`/features/${room}/`))
		const found = isOwn && fileTypes.some((type) => here.endsWith(`.${type}`)) ? [here] : []
		return [...found, ...filesIn(children ?? [], here)]
	})
}

test('every file that is taken out of these rooms has its purpose', async () => {
	const written = Object.values(files).flat()
	expect(written.toSorted()).toEqual(filesIn(await routes).toSorted())
})

test('nobody is taken out by name in a table: a file of case work is of one matter', () => {
	const tables = files['case-work'].filter((path) => /\.(?:csv|xlsx)$/.test(path))
	expect(tables).toEqual([])
	// A calendar's file holds dates and nobody's name.
	expect(files['case-work'].filter((path) => !/:\w+Id/.test(path))).toEqual(['/calendar.ics'])
})

test('each purpose rests on something', () => {
	const without = Object.entries(purposes).filter(([, law]) => law === '')
	expect(without.map(([purpose]) => purpose)).toEqual(['no-people'])
})
