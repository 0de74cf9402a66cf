import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { writeJournalNote } from '../../../eviction-prevention/commands/work/write-journal-note.ts'
import { addSampleChild, openSampleCase } from '../../../eviction-prevention/samples.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { extractPage } from '../../queries/rights/extract-page.ts'
import { extractRequests } from '../../queries/rights/extract-requests.ts'
import { givenExtract } from '../../queries/rights/given-extract.ts'
import { beginExtract } from './begin-extract.ts'
import { decideMask } from './decide-mask.ts'
import { decideMasks } from './decide-masks.ts'
import { destroyOldExtracts } from './destroy-old-extracts.ts'
import { extendExtract } from './extend-extract.ts'
import { gatherExtract } from './gather-extract.ts'
import { giveExtract } from './give-extract.ts'
import { refuseExtract } from './refuse-extract.ts'
import { sendToSecondLook } from './send-to-second-look.ts'
import { takeSecondLook } from './take-second-look.ts'

const { house, clock, databaseUrl } = await testHouse()
const number = '19850312-2387'
const asked = {
	nationalId: number,
	askedBy: 'person',
	provedBy: 'e-identification',
	receivedOn: '2026-10-05',
}
let town: SampleMunicipality
let keeper: Caller
let second: Caller

beforeAll(async () => {
	town = await sampleMunicipality(house)
	keeper = town.as('records-officer')
	second = await town.another('records-officer')
	const officer = town.as('officer')
	const caseId = await openSampleCase(officer, { nationalId: number })
	await addSampleChild(officer, caseId)
	const note = {
		caseId,
		kind: 'note',
		eventOn: '2026-10-09',
		text: 'Grannen Ulla ringde om Jenny.',
		sign: 'yes',
	}
	valueIn(await writeJournalNote(officer, note))
})

const refused = (because: string) => ({ is: 'refused', refusal: { because } })
const begin = async (given: object = {}) =>
	valueIn(await beginExtract(keeper, { ...asked, ...given })).requestId
const page = async (requestId: string, caller = keeper) => valueIn(await extractPage(caller, { requestId }))

async function gathered(): Promise<string> {
	const requestId = await begin()
	valueIn(await gatherExtract(keeper, { requestId }))
	return requestId
}

async function decided(): Promise<string> {
	const requestId = await gathered()
	for (const { piece, field } of (await page(requestId)).undecided) {
		const { table } = piece
		valueIn(await decideMasks(keeper, { requestId, table, because: field.because, how: 'mask' }))
	}
	return requestId
}

const looksUnasked = async (requestId: string, { actor }: Caller) =>
	await withSql(databaseUrl, (sql) =>
		sql.rows(
			`update named.extract_request set look = 'agreed', looked_by = $2, looked_at = now() where id = $1`,
			[requestId, actor.actorId],
		),
	)

async function agreed(): Promise<string> {
	const requestId = await decided()
	valueIn(await sendToSecondLook(keeper, { requestId }))
	valueIn(await takeSecondLook(second, { requestId, look: 'agreed' }))
	return requestId
}

describe('a request for one\u2019s own records', () => {
	test('is taken by who answers for records, and nobody else sees it', async () => {
		for (const role of ['officer', 'unit-manager', 'administrator', 'strategist', 'landlord'] as const) {
			expect((await beginExtract(town.as(role), asked)).is).toBe('forbidden')
			expect((await extractRequests(town.as(role), {})).is).toBe('forbidden')
		}
		const requestId = await begin()
		const neighbour = await sampleMunicipality(house, 'Grannby')
		const theirs = neighbour.as('records-officer')
		expect((await extractPage(theirs, { requestId })).is).toBe('missing')
		expect((await gatherExtract(theirs, { requestId })).is).toBe('missing')
	})

	test('is numbered in its year, due in a month, and can be extended once within it with a reason', async () => {
		const requestId = await begin()
		const { request } = await page(requestId)
		expect(request.dueOn).toBe('2026-11-05')
		expect(await extendExtract(keeper, { requestId, dueOn: '2027-01-06', why: 'Stort' })).toMatchObject({
			faults: [{ path: 'dueOn', problem: 'at-most-two-months-more' }],
		})
		valueIn(await extendExtract(keeper, { requestId, dueOn: '2027-01-05', why: 'Många handlingar' }))
		expect((await page(requestId)).request.dueOn).toBe('2027-01-05')
		const old = await begin({ receivedOn: '2026-08-20' })
		expect((await page(old)).due).toBe('late')
		expect(await extendExtract(keeper, { requestId: old, dueOn: '2026-11-01', why: 'Sent' })).toMatchObject(
			refused('month-gone-by'),
		)
		const numbers = valueIn(await extractRequests(keeper, {})).requests.map((one) => one.number)
		expect(new Set(numbers).size).toBe(numbers.length)
	})

	test('says nothing about whether anybody is known: a number that nobody has begins one too', async () => {
		const requestId = await begin({ nationalId: '19121212-1212' })
		valueIn(await gatherExtract(keeper, { requestId }))
		const { document, undecided } = await page(requestId)
		expect(document?.extract.pieces).toEqual([])
		expect(undecided).toEqual([])
		expect(await beginExtract(keeper, { ...asked, nationalId: '19121212-1213' })).toMatchObject({
			faults: [{ path: 'nationalId', problem: 'identity-number-check-digit' }],
		})
		expect(await beginExtract(keeper, { ...asked, nationalId: undefined })).toMatchObject({
			faults: [{ path: 'nationalId', problem: 'number-or-code' }],
		})
	})

	test('reaches a protected person, whom the records officer has no named access to', async () => {
		const born = '19790908-2385'
		const officer = town.as('officer')
		const caseId = await openSampleCase(officer, {
			...{
				nationalId: born,
				address: 'Hemliga gatan 1',
				dwelling: '1',
				givenName: 'Mira',
				familyName: 'Dold',
			},
		})
		const [row] = await withSql(databaseUrl, (sql) =>
			sql.rows<{ id: string }>(`select id from named.person_particulars where family_name = 'Dold'`),
		)
		valueIn(
			await protectPerson(officer, { personId: row?.id, protection: 'confidentiality', source: 'Hon själv' }),
		)
		const requestId = await begin({ nationalId: born })
		valueIn(await gatherExtract(keeper, { requestId }))
		expect(JSON.stringify((await page(requestId)).document)).toContain('Hemliga gatan 1')
		expect(caseId).not.toBe('')
	})
})

describe('what was found', () => {
	test('lies sealed, and is nowhere in the table as words', async () => {
		const requestId = await gathered()
		expect(JSON.stringify((await page(requestId)).document)).toContain('Grannen Ulla ringde')
		const [row] = await withSql(databaseUrl, (sql) =>
			sql.rows<{ held: string }>(
				`select encode(sealed, 'escape') || to_jsonb(r)::text as held from named.extract_request r where id = $1`,
				[requestId],
			),
		)
		expect(row?.held).not.toMatch(/Ulla|Jenny|Åkerlund/)
	})

	test('is decided piece by piece before anybody else looks at it', async () => {
		const requestId = await gathered()
		const { undecided } = await page(requestId)
		expect(undecided.map(({ field }) => field.because)).toContain('shared-words')
		expect(undecided.map(({ field }) => field.because)).toContain('other-person')
		expect(await sendToSecondLook(keeper, { requestId })).toMatchObject(refused('undecided'))
		const note = undecided.find(({ piece }) => piece.table === 'journal_note')
		const about = { requestId, piece: note?.piece.key, field: 'text', how: 'strike', section: 'osl-26-1' }
		expect(await decideMask(keeper, { ...about, passages: 'Ulrika' })).toMatchObject({
			faults: [{ path: 'passages', problem: 'not-in-the-words' }],
		})
		expect(await decideMask(keeper, { ...about, section: undefined, passages: 'Ulla' })).toMatchObject({
			faults: [{ path: 'section', problem: 'required' }],
		})
		valueIn(await decideMask(keeper, { ...about, passages: 'Grannen Ulla' }))
		for (const { piece, field } of (await page(requestId)).undecided) {
			const { table } = piece
			valueIn(await decideMasks(keeper, { requestId, table, because: field.because, how: 'mask' }))
		}
		valueIn(await sendToSecondLook(keeper, { requestId }))
		expect(await decideMask(keeper, { ...about, passages: 'Ulla' })).toMatchObject(refused('being-looked-at'))
		valueIn(await takeSecondLook(second, { requestId, look: 'agreed' }))
		const given = JSON.stringify(valueIn(await givenExtract(keeper, { requestId })).pieces)
		expect(given).toContain('\u2588\u2588\u2588\u2588 ringde om Jenny.')
		expect(given).not.toMatch(/Ulla|Tilde/)
	})

	test('gathered anew is decided anew', async () => {
		const requestId = await decided()
		valueIn(await gatherExtract(keeper, { requestId }))
		expect((await page(requestId)).undecided.length).toBeGreaterThan(0)
	})
})

describe('a second look', () => {
	test('is not taken by who masked it, in the database either', async () => {
		const requestId = await decided()
		expect(await takeSecondLook(second, { requestId, look: 'agreed' })).toMatchObject(
			refused('nothing-to-look-at'),
		)
		valueIn(await sendToSecondLook(keeper, { requestId }))
		expect(await takeSecondLook(keeper, { requestId, look: 'agreed' })).toMatchObject(refused('own-work'))
		await expect(looksUnasked(requestId, keeper)).rejects.toThrow('two_pairs_of_eyes')
	})

	test('is not taken by who gathered or masked it, although another sent it, in the database either', async () => {
		const requestId = await decided()
		valueIn(await sendToSecondLook(second, { requestId }))
		expect(await takeSecondLook(keeper, { requestId, look: 'agreed' })).toMatchObject(refused('own-work'))
		const third = await town.another('records-officer')
		await withSql(databaseUrl, (sql) =>
			sql.rows(`update named.extract_request set gathered_by = sent_by where id = $1`, [requestId]),
		)
		expect(await takeSecondLook(keeper, { requestId, look: 'agreed' })).toMatchObject(refused('own-work'))
		await expect(looksUnasked(requestId, keeper)).rejects.toThrow('two_pairs_of_eyes')
		expect([(await page(requestId)).ownWork, (await page(requestId, third)).ownWork]).toEqual([true, false])
		valueIn(await takeSecondLook(third, { requestId, look: 'agreed' }))
		await expect(
			withSql(databaseUrl, (sql) =>
				sql.rows(`update named.extract_mask set decided_by = $2 where request_id = $1`, [
					requestId,
					third.actor.actorId,
				]),
			),
		).rejects.toThrow('two_pairs_of_eyes')
	})

	test('can send it back with words, and then it is worked on again', async () => {
		const requestId = await decided()
		valueIn(await sendToSecondLook(keeper, { requestId }))
		expect(await takeSecondLook(second, { requestId, look: 'sent-back' })).toMatchObject({
			faults: [{ path: 'words', problem: 'required' }],
		})
		valueIn(await takeSecondLook(second, { requestId, look: 'sent-back', words: 'Se över journalen.' }))
		expect((await page(requestId)).state).toBe('sent-back')
		expect(
			await giveExtract(keeper, { requestId, givenOn: '2026-10-12', givenWay: 'by-hand' }),
		).toMatchObject(refused('no-second-look'))
		expect(await givenExtract(keeper, { requestId })).toMatchObject(refused('no-second-look'))
		valueIn(await sendToSecondLook(keeper, { requestId }))
		valueIn(await takeSecondLook(second, { requestId, look: 'agreed' }))
		expect((await page(requestId)).state).toBe('agreed')
	})
})

describe('the answer', () => {
	test('is given in a way on a day, once, and leaves its row about the person in the log', async () => {
		const requestId = await agreed()
		const { request } = await page(requestId)
		expect(
			await giveExtract(keeper, { requestId, givenOn: '2026-10-04', givenWay: 'by-hand' }),
		).toMatchObject({ faults: [{ path: 'givenOn', problem: 'before-it-came' }] })
		valueIn(await giveExtract(keeper, { requestId, givenOn: '2026-10-12', givenWay: 'registered-letter' }))
		expect((await page(requestId)).state).toBe('given')
		expect(await refuseExtract(keeper, { requestId, section: 'osl-26-1', why: 'Nej' })).toMatchObject(
			refused('request-settled'),
		)
		const rows = await withSql(databaseUrl, (sql) =>
			sql.rows<{ name: string }>(`select name from audit.entry where subject_ids @> array[$1::uuid]`, [
				request.personId,
			]),
		)
		expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['gatherExtract', 'giveExtract']))
	})

	test('can be a refusal as a whole, with its section and words', async () => {
		const requestId = await begin()
		const no = { requestId, section: 'osl-26-2', why: 'Barnet skulle lida men.' }
		valueIn(await refuseExtract(keeper, no))
		const { request, pieces } = valueIn(await givenExtract(keeper, { requestId }))
		expect(pieces).toBeNull()
		expect(request).toMatchObject({ refusedSection: 'osl-26-2', refusedWhy: 'Barnet skulle lida men.' })
		expect(await gatherExtract(keeper, { requestId })).toMatchObject(refused('request-settled'))
	})

	test('is kept sealed for ninety days and then no more; that it was given stays', async () => {
		const requestId = await agreed()
		valueIn(await giveExtract(keeper, { requestId, givenOn: '2026-10-12', givenWay: 'by-hand' }))
		clock.set(instant('2027-01-10T07:00:00Z'))
		await destroyOldExtracts(house)
		expect((await page(requestId)).document).not.toBeNull()
		clock.set(instant('2027-01-11T07:00:00Z'))
		await destroyOldExtracts(house)
		const { document, request } = await page(requestId)
		expect(document).toBeNull()
		expect(request.givenOn).toBe('2026-10-12')
		clock.set(instant('2026-10-12T07:00:00Z'))
	})
})
