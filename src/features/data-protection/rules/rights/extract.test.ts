import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { everyTable } from '../inventory/every-table.ts'
import { composeExtract, type Decision, maskExtract, passagesIn, undecidedIn } from './extract.ts'
import type { FoundRow, KeptRow } from './gather-rows.ts'
import { nearProtected } from './near-protected.ts'
import { dueOf, dueState, latestOf } from './request-days.ts'
import { stateOf } from './request-stage.ts'

const me = 'p-1'
const brother = 'p-2'
const open = (bytes: string) => (bytes === '\\xpdf' ? { file: 'JVBERg==' } : { words: bytes.slice(2) })

function found(name: string, row: KeptRow): FoundRow {
	const table = everyTable.find((one) => one.name === name)
	if (table === undefined) throw new Error(name)
	return { table, row, earlierTo: null }
}

const because = (name: string, row: KeptRow, others: readonly FoundRow[] = []) =>
	Object.fromEntries(
		composeExtract([...others, found(name, row)], [me], open)
			.pieces.filter(({ table }) => table === name)
			.flatMap(({ fields }) => fields.map((field) => [field.name, field.because])),
	)

describe('what may be somebody else\u2019s', () => {
	test('is not what is one\u2019s own: name, number, address, spells, plans', () => {
		expect(because('person_particulars', { id: me, given_name: 'Anna', phone: '070' })).toEqual({
			given_name: null,
			phone: null,
		})
		expect(because('identity_number', { person_id: me, kind: 'personnummer', cipher: '\\x1912' })).toEqual({
			kind: null,
			cipher: null,
		})
		expect(because('support_plan', { person_id: me, disagrees: 'Vill bo kvar.' })).toEqual({
			disagrees: null,
		})
	})

	test('is who reported a child, how it came and what was told: OSL 26:5', () => {
		expect(
			because('concern_report', { reporter: 'neighbour', channel: 'phone', received_on: '2026-01-02' }),
		).toEqual({
			reporter: 'reporter',
			channel: 'reporter',
			received_on: null,
		})
		expect(because('concern_content', { cipher: '\\xHon ropar' })).toEqual({ cipher: 'reporter' })
	})

	test('is what a child said, and which guardian agreed', () => {
		expect(because('child_talk', { childs_view: 'Vill inte flytta.', held_on: '2026-01-02' })).toEqual({
			childs_view: 'childs-words',
			held_on: null,
		})
		expect(because('guardian_consent', { guardian: 'Pappan', given_on: '2026-01-02' })).toEqual({
			guardian: 'other-guardian',
			given_on: 'other-guardian',
		})
	})

	test('is all of a row about somebody else in the same matter, also where the matter names them by the way', () => {
		const sibling = found('case_child', { id: 'c-2', child_id: brother, living: 'full' })
		const mine = found('case_child', { id: 'c-1', child_id: me, living: 'full' })
		expect(because('case_child', { id: 'c-2', child_id: brother, living: 'full' })).toEqual({
			living: 'other-person',
		})
		expect(because('child_assessment', { child_id: 'c-2', school: 'Ekskolan' }, [sibling, mine])).toEqual({
			school: 'other-person',
		})
		expect(because('child_assessment', { child_id: 'c-1', school: 'Ekskolan' }, [mine])).toEqual({
			school: 'shared-words',
		})
	})

	test('is where a household lives: what is whose in it is decided by somebody', () => {
		expect(because('case_home', { id: 'h-1', household_id: 'hh', address: 'Nya gatan 2', rooms: 3 })).toEqual(
			{
				address: 'somebody-named',
				rooms: null,
			},
		)
	})

	test('is what was written of the person and somebody else in one', () => {
		const pair = { a_id: me, b_id: brother, reason: 'Den andra är Karin Ek.', probability: 0.4 }
		expect(because('record_pair', pair)).toEqual({ reason: 'shared-words', probability: null })
		const told = { what: 'Att ett möte är bokat', given_on: '2026-01-02' }
		expect(because('disclosure', { ...told, case_id: 'm-1', person_id: null })).toMatchObject({
			what: 'shared-words',
			given_on: null,
		})
		expect(because('disclosure', { ...told, case_id: null, person_id: me })).toMatchObject({ what: null })
	})

	test('is what staff wrote of the keeping: of themselves, of who may read, of how somebody was answered', () => {
		const log = { person_id: me, said: 'Det är min svåger.', why: 'rank', at: '2026-01-02' }
		expect(because('log_review_entry', log)).toEqual({ said: 'shared-words', why: null, at: null })
		expect(because('break_glass', { person_id: me, reason: 'Akut', review: 'Grannen bad om det.' })).toEqual({
			reason: 'shared-words',
			review: 'shared-words',
		})
		for (const [name, column] of [
			['named_access', 'reason'],
			['watched_person', 'reason'],
			['retention_hold', 'reason'],
			['extract_request', 'look_words'],
			['record_link', 'reason'],
		] as const) {
			expect(because(name, { person_id: me, record_id: me, kept_id: me, [column]: 'Om Ulla.' })).toEqual({
				[column]: 'shared-words',
			})
		}
	})

	test('is what somebody wrote in a matter of several, who is named there, and files', () => {
		expect(because('journal_note', { text: 'Ringde.', event_on: '2026-01-02' })).toEqual({
			text: 'shared-words',
			event_on: null,
		})
		expect(because('case_letter', { to_name: 'Bo Ek' })).toEqual({ to_name: 'somebody-named' })
		expect(because('letter_paper', { pdf: '\\xpdf' })).toEqual({ pdf: 'file' })
	})
})

describe('where somebody protected may be found', () => {
	const mine = found('person_particulars', { id: me, given_name: 'Bo', address: 'Gamla gatan 1' })
	const spell = found('spell', {
		id: 's-1',
		person_id: me,
		place_name: 'Hos en vän',
		starts_on: '2026-03-01',
	})
	const household = found('household', { id: 'hh' })
	const home = found('case_home', { id: 'h-2', household_id: 'hh', address: 'Nya gatan 2', rooms: 3 })
	const matter = found('eviction_case', { id: 'm-2', household_id: 'hh', opened_on: '2026-09-01' })
	const note = found('journal_note', { id: 'n-1', case_id: 'm-2', text: 'Ringde.', event_on: '2026-09-02' })
	const everything = [mine, spell, household, home, matter, note]
	const kept: Readonly<Record<string, readonly KeptRow[]>> = {
		household_member: [
			{ household_id: 'hh', person_id: me },
			{ household_id: 'hh', person_id: 'p-mira' },
		],
		person: [
			{ id: me, protection: 'none', same_as: null },
			{ id: 'p-mira', protection: 'none', same_as: null },
			{ id: 'p-mira-double', protection: 'protected-registration', same_as: 'p-mira' },
		],
	}
	const asked = async (tables: typeof kept, asks = true) => {
		const near = await nearProtected(everything, { records: [me], asks }, (name, by, ids, { earlier }) =>
			Promise.resolve(earlier ? [] : (tables[name] ?? []).filter((row) => ids.includes(String(row[by])))),
		)
		return composeExtract(everything, [me], open, near).pieces.flatMap(({ table, fields }) =>
			fields.filter(({ because: why }) => why === 'somebody-protected').map(({ name }) => `${table}.${name}`),
		)
	}

	test('every address, and every fact of the cases of that household, is asked about', async () => {
		expect(await asked(kept)).toEqual([
			...['person_particulars.address', 'spell.place_name', 'case_home.address', 'case_home.rooms'],
			...['eviction_case.opened_on', 'journal_note.text', 'journal_note.event_on'],
		])
		const near = { anybody: true, others: [], has: () => true }
		const document = composeExtract([home], [me], open, near)
		expect(maskExtract(document, [])[0]?.fields).toContainEqual({
			...{ name: 'address', is: 'masked', section: 'osl-21-3' },
		})
	})

	test('also where the protected one is named in the case alone, as somebody else or as a child', async () => {
		const { person } = kept
		const alone = { household_member: [], person: person ?? [] }
		const touched = [{ case_id: 'm-2', person_id: 'p-mira' }]
		expect(await asked({ ...alone, touched_person: touched })).toContain('case_home.address')
		const child = [{ case_id: 'm-2', child_id: 'p-mira' }]
		expect(await asked({ ...alone, case_child: child })).toContain('eviction_case.opened_on')
		expect(await asked(alone)).toEqual([])
	})

	test('is not asked of whoever is protected themselves, but of a guardian who asks for a protected child', async () => {
		const child = { ...kept, person: [{ id: me, protection: 'confidentiality', same_as: null }] }
		expect(await asked(child)).toEqual([])
		expect(await asked(child, false)).toContain('person_particulars.address')
	})
})

describe('what is given', () => {
	const document = composeExtract(
		[
			found('contact', { person_id: me, note: 'Mötte Anna och Bo i trappan.', kind: 'visit' }),
			found('journal_note', { text: 'Grannen Ulla ringde. Anna bor kvar.' }),
		],
		[me],
		open,
	)
	const decide = (decision: Partial<Decision>): Decision => ({
		...{ piece: 'journal_note.1', field: 'text', shown: true, section: null, struck: [], note: '' },
		...decision,
	})
	const given = (...decisions: Decision[]) =>
		maskExtract(document, decisions).flatMap(({ table, fields }) =>
			fields.map((field) => [
				`${table}.${field.name}`,
				field.is,
				'value' in field ? field.value : field.section,
			]),
		)

	test('holds back what nobody has decided about yet', () => {
		expect(undecidedIn(document, []).map(({ piece }) => piece.key)).toEqual(['journal_note.1'])
		expect(given()).toContainEqual(['journal_note.text', 'masked', 'osl-26-1'])
		expect(undecidedIn(document, [decide({})])).toEqual([])
		expect(given(decide({}))).toContainEqual([
			'journal_note.text',
			'shown',
			'Grannen Ulla ringde. Anna bor kvar.',
		])
	})

	test('is masked by its section, also where nobody suggested it', () => {
		expect(given(decide({ shown: false, section: 'osl-26-5' }))).toContainEqual([
			'journal_note.text',
			'masked',
			'osl-26-5',
		])
		const own = decide({ piece: 'contact.1', field: 'note', shown: false, section: 'osl-26-1' })
		expect(given(own)).toContainEqual(['contact.note', 'masked', 'osl-26-1'])
	})

	test('has passages struck out wherever they stand, the longest first', () => {
		const struck = passagesIn('Ulla Ek ringde. Ulla sa.', 'Ulla\nUlla Ek') ?? []
		expect(struck).toEqual(['Ulla Ek', 'Ulla'])
		expect(given(decide({ section: 'osl-26-1', struck: ['Grannen Ulla'] }))).toContainEqual([
			'journal_note.text',
			'part',
			'\u2588\u2588\u2588\u2588 ringde. Anna bor kvar.',
		])
		expect(passagesIn('Ulla ringde.', 'Ulrika')).toBeNull()
	})
})

describe('a request', () => {
	test('is due in a month, on the last day of a shorter one, and in three at the latest', () => {
		expect(dueOf(plainDate('2026-01-31'))).toBe('2026-02-28')
		expect(latestOf(plainDate('2026-10-12'))).toBe('2027-01-12')
		const state = (today: string) => dueState(plainDate('2026-11-12'), plainDate(today))
		expect([state('2026-11-04'), state('2026-11-05'), state('2026-11-12'), state('2026-11-13')]).toEqual([
			'later',
			'soon',
			'soon',
			'late',
		])
	})

	test('is as far as its last step', () => {
		const nothing = { gatheredAt: null, sentAt: null, look: null, givenOn: null, refusedOn: null }
		const day = plainDate('2026-10-12')
		expect(stateOf(nothing)).toBe('begun')
		expect(stateOf({ ...nothing, gatheredAt: 'x' })).toBe('gathered')
		expect(stateOf({ ...nothing, gatheredAt: 'x', sentAt: 'x' })).toBe('sent')
		expect(stateOf({ ...nothing, gatheredAt: 'x', sentAt: 'x', look: 'sent-back' })).toBe('sent-back')
		expect(stateOf({ ...nothing, sentAt: 'x', look: 'agreed' })).toBe('agreed')
		expect(stateOf({ ...nothing, look: 'agreed', givenOn: day })).toBe('given')
		expect(stateOf({ ...nothing, refusedOn: day })).toBe('refused')
	})
})
