import { expect, test } from 'vitest'
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
import { type Field, queriesOfPeople, rooms } from '../support/queries-of-people.ts'

// Every list, search and file of the rooms that keep people has a purpose that somebody wrote down (SFS 2001:637 15 §).
type Entry = { path?: string | undefined; file: string; children?: readonly Entry[] | undefined }

const queries = await queriesOfPeople()
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

/** Queries about one matter that open nothing kept of one protected person, and why they do not. */
const askForNoProof: Readonly<Record<string, readonly string[]>> = {
	'homes and forms without anybody in them': ['agreement', 'bedForm', 'dwellingForm', 'propertyPage'],
	'numbers, nights and days for other pages and lists, without a name': [
		...['casesOfPeople', 'evictionsOf', 'hotelNights'],
	],
	'what informants answer in a week, of people who stand in no register': [
		...['answerForm', 'askedCount', 'countCoverage', 'countDoubles', 'countForm', 'countResults'],
	],
	'rows under codes': ['exportedList'],
	'who of the staff has read, or what an account sees': ['caseReaders', 'whatSees', 'whoSees'],
	'sealed for the one who wrote it and the unit it goes to; whom it is about is in no register': [
		'concernReport',
	],
	'receipt numbers and references that the landlord has already': [
		...['disclosuresOf', 'landlordMeeting', 'noticeImport'],
	],
	'a parcel: sealed, or from another municipality and kept nowhere yet': [
		...['openTransfer', 'receivedTransfer', 'transferParcel'],
	],
	'a list of what staff read, by name only where it may be known': ['logReview'],
	"the records officer's, who reads under a purpose of its own and not by named access": [
		...['destructionCertificate', 'destructionRun', 'extractPage', 'givenExtract', 'incidentPage'],
		'readersOfPerson',
	],
}

test('every query about one matter asks for a late proof before somebody protected is opened, or is listed with why not', () => {
	const asksForNone = queries.filter(({ aboutOne, query }) => aboutOne && query.useCase.opensOne !== true)
	const listed = Object.values(askForNoProof).flat()
	expect(asksForNone.map(({ name }) => name).toSorted()).toEqual(listed.toSorted())
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
		/cause|need|factor|violence|addiction|health|sex|(?<!p)age|country|citizen|language|delicate|subgroup/i
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
