import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { addSampleChild, openSampleCase } from '../../../eviction-prevention/samples.ts'
import { recordContact, removeContact } from '../../../homelessness/index.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { joinHousehold, protectPerson } from '../../../people/index.ts'
import { extractPage } from '../../queries/rights/extract-page.ts'
import { givenExtract } from '../../queries/rights/given-extract.ts'
import { beginExtract } from './begin-extract.ts'
import { decideMasks } from './decide-masks.ts'
import { gatherExtract } from './gather-extract.ts'
import { giveExtract } from './give-extract.ts'
import { sendToSecondLook } from './send-to-second-look.ts'
import { takeSecondLook } from './take-second-look.ts'

const { house, databaseUrl } = await testHouse()
const [bosNumber, mirasNumber] = ['19850312-2387', '19790908-2385']
let town: SampleMunicipality
let keeper: Caller
let officer: Caller

beforeAll(async () => {
	town = await sampleMunicipality(house)
	keeper = town.as('records-officer')
	officer = town.as('officer')
})

async function gathered(nationalId: string) {
	const asked = { nationalId, askedBy: 'person', provedBy: 'e-identification', receivedOn: '2026-10-05' }
	const { requestId } = valueIn(await beginExtract(keeper, asked))
	valueIn(await gatherExtract(keeper, { requestId }))
	return valueIn(await extractPage(keeper, { requestId }))
}

async function personCalled(familyName: string): Promise<{ id: string; householdId: string }> {
	const [found] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ id: string; householdId: string }>(
			`select p.id, m.household_id as "householdId" from named.person_particulars p
			join named.household_member m on m.municipality_id = p.municipality_id and m.person_id = p.id
			where p.family_name = $1`,
			[familyName],
		),
	)
	if (found === undefined) throw new Error(familyName)
	return found
}

test('a former partner\u2019s new address in the household that was shared is never given unasked', async () => {
	const bo = { nationalId: bosNumber, givenName: 'Bo', familyName: 'Ekenrot', address: 'Gamla gatan 1' }
	await openSampleCase(officer, bo)
	const mira = { nationalId: mirasNumber, givenName: 'Mira', familyName: 'Dold' }
	await openSampleCase(officer, { ...mira, address: 'Egna gatan 5' })
	const [her, his] = [await personCalled('Dold'), await personCalled('Ekenrot')]
	// They lived together in Bo's household; she is an adult of it still.
	await withSql(databaseUrl, (sql) =>
		sql.rows(`delete from named.household_member where household_id = $1`, [her.householdId]),
	)
	const joined = { householdId: his.householdId, personId: her.id, role: 'adult', living: 'full' }
	valueIn(await joinHousehold(officer, joined))
	await openSampleCase(officer, { ...mira, address: 'Skyddade vägen 9', samePerson: her.id })
	const before = await gathered(bosNumber)
	const home = (page: typeof before) =>
		page.undecided
			.filter(({ piece, field }) => piece.table === 'case_home' && field.value === 'Skyddade vägen 9')
			.map(({ field }) => field.because)
	expect(home(before)).toEqual(['somebody-named'])
	expect(before.undecided.some(({ field }) => field.because === 'somebody-protected')).toBe(false)

	valueIn(
		await protectPerson(officer, { personId: her.id, protection: 'confidentiality', source: 'Hon själv' }),
	)
	const after = await gathered(bosNumber)
	expect(home(after)).toEqual(['somebody-protected'])
	const pieces = after.document?.extract.pieces ?? []
	const untold = pieces
		.filter(({ table }) => ['case_home', 'eviction_case'].includes(table))
		.flatMap(({ fields }) => fields.filter(({ because }) => because !== 'somebody-protected'))
	expect(untold).toEqual([])
	expect(pieces.filter(({ table }) => table === 'eviction_case').length).toBeGreaterThan(1)
})

test('somebody who is protected after it was gathered stops it: it is gathered anew', async () => {
	const bo = { nationalId: '19811020-2382', givenName: 'Alf', familyName: 'Boman', address: 'Strandgatan 3' }
	const caseId = await openSampleCase(officer, bo)
	const childId = await addSampleChild(officer, caseId, { familyName: 'Boman' })
	const page = await gathered(bo.nationalId)
	const requestId = page.request.id
	for (const { piece, field } of page.undecided) {
		const alike = { requestId, table: piece.table, because: field.because, how: 'show' }
		valueIn(await decideMasks(keeper, alike))
	}
	valueIn(await sendToSecondLook(keeper, { requestId }))
	valueIn(await takeSecondLook(await town.another('records-officer'), { requestId, look: 'agreed' }))
	valueIn(await givenExtract(keeper, { requestId }))
	const child = {
		personId: await personOfChild(childId),
		protection: 'confidentiality',
		source: 'Skatteverket',
	}
	valueIn(await protectPerson(officer, child))
	const stopped = { is: 'refused', refusal: { because: 'protected-since' } }
	expect(await givenExtract(keeper, { requestId })).toMatchObject(stopped)
	const given = { requestId, givenOn: '2026-10-12', givenWay: 'by-hand' }
	expect(await giveExtract(keeper, given)).toMatchObject(stopped)
	const again = await gathered(bo.nationalId)
	expect(again.undecided.map(({ field }) => field.because)).toContain('somebody-protected')
})

async function personOfChild(childId: string): Promise<string | undefined> {
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ id: string }>(`select child_id as id from named.case_child where id = $1 or child_id = $1`, [
			childId,
		]),
	)
	return rows[0]?.id
}

describe('what was taken away', () => {
	test('is given from history, also where nothing else of its kind stands', async () => {
		const { id: personId } = await personCalled('Ekenrot')
		const contact = { personId, onDay: '2026-10-02', kind: 'meeting', note: 'Sågs vid stationen.' }
		const { contactId } = valueIn(await recordContact(officer, contact))
		valueIn(await removeContact(officer, { contactId }))
		const { document } = await gathered(bosNumber)
		const contacts = (document?.extract.pieces ?? []).filter(({ table }) => table === 'contact')
		expect(contacts.map(({ earlierTo }) => earlierTo === null)).toEqual([false])
		expect(JSON.stringify(contacts)).toContain('Sågs vid stationen.')
	})
})
