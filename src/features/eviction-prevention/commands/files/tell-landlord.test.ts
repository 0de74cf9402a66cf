import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { disclosuresOf } from '../../queries/files/disclosures-of.ts'
import { importNotices } from '../import-notices.ts'
import { matchNotices } from '../match-notice.ts'
import { openOwnCase } from '../open-own-case.ts'
import { takeBackDisclosure } from './take-back-disclosure.ts'
import { tellLandlord } from './tell-landlord.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Lillhamn')
const [landlord, officer] = [town.as('landlord'), town.as('officer')]
const text = 'Referens;Hyresgäst;Adress;Skuld;Förfallodag\nK1;Per Ek;Gatan 1;9 120;2026-07-31'
const file = new TextEncoder().encode(text)
const noticeId =
	valueIn(await importNotices(landlord, { organisationId: town.landlordId, file })).noticeIds[0] ?? ''

const consent = {
	noticeId,
	ground: 'consent',
	basisNote: 'Muntligt, i telefon',
	consentedBy: 'Per Ek',
	consentedOn: '2026-10-12',
	told: 'En avbetalningsplan är på gång.',
	endsOn: '2027-06-01',
}
const read = async () => valueIn(await disclosuresOf(landlord, { noticeId })).disclosures

test('nobody tells a landlord anything before it is known whom the report is about', async () => {
	expect(await tellLandlord(officer, consent)).toEqual({ is: 'missing' })
	await matchNotices(house, { noticeIds: noticeId, municipalityId: town.municipalityId })
})

test('a landlord reads what a recorded basis opens, without the basis itself, until it ends by itself', async () => {
	expect(await read()).toEqual([])
	valueIn(await tellLandlord(officer, consent))
	expect(await read()).toMatchObject([
		{ told: consent.told, ground: 'consent', basisNote: null, endsOn: '2027-06-01' },
	])
	clock.set(instant('2027-06-01T07:00:00Z'))
	expect(await read()).toEqual([])
	expect(valueIn(await disclosuresOf(officer, { noticeId })).disclosures).toMatchObject([{ open: false }])
	clock.set(instant('2026-10-12T07:00:00Z'))
})

test('what is taken back is read no more, and is taken back once', async () => {
	const { disclosureId } = valueIn(
		await tellLandlord(officer, { ...consent, told: 'Vi träffas på torsdag.' }),
	)
	valueIn(await takeBackDisclosure(officer, { disclosureId }))
	expect((await read()).map(({ told }) => told)).toEqual([consent.told])
	expect(await takeBackDisclosure(officer, { disclosureId })).toMatchObject({
		refusal: { because: 'disclosure-not-open' },
	})
})

test('a consent is somebody’s and of a day, and a letter of liability must have been posted', async () => {
	const { consentedBy: _, ...nobodys } = consent
	expect(await tellLandlord(officer, nobodys)).toMatchObject({
		faults: [{ path: 'consentedBy', problem: 'required' }],
	})
	const { consentedOn: __, ...noDay } = consent
	expect(await tellLandlord(officer, noDay)).toMatchObject({
		faults: [{ path: 'consentedOn', problem: 'required' }],
	})
	expect(await tellLandlord(officer, { ...consent, ground: 'liability-letter' })).toMatchObject({
		refusal: { because: 'no-letter-posted' },
	})
})

test('what is open about somebody ends when they are protected', async () => {
	const someone = {
		givenName: 'Gry',
		familyName: 'Dold',
		nationalId: '20000405-9937',
		address: 'Gatan 7',
		ground: 'arrears',
	}
	const rest = { openedBy: 'tenant', children: 'no', samePerson: 'nobody' }
	const { personId } = valueIn(await openOwnCase(officer, { ...someone, ...rest }))
	const rows =
		'Referens;Hyresgäst;Personnummer;Adress;Skuld;Förfallodag\nK7;Gry Dold;20000405-9937;Gatan 7;9 120;2026-07-31'
	const sent = { organisationId: town.landlordId, file: new TextEncoder().encode(rows) }
	const [own = ''] = valueIn(await importNotices(landlord, sent)).noticeIds
	await matchNotices(house, { noticeIds: own, municipalityId: town.municipalityId })
	valueIn(await tellLandlord(officer, { ...consent, noticeId: own, consentedBy: 'Gry Dold' }))
	const seen = async (caller: typeof landlord) =>
		valueIn(await disclosuresOf(caller, { noticeId: own })).disclosures
	expect(await seen(landlord)).toHaveLength(1)
	valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Skatteverket' }))
	expect(await seen(landlord)).toEqual([])
	expect(await seen(officer)).toMatchObject([{ open: false, consentedBy: 'Gry Dold' }])
})

test('nothing is open without an end, and a landlord opens nothing', async () => {
	const fault = (problem: string) => ({ is: 'bad-input', faults: [{ path: 'endsOn', problem }] })
	expect(await tellLandlord(officer, { ...consent, endsOn: undefined })).toMatchObject(fault('required'))
	expect(await tellLandlord(officer, { ...consent, endsOn: '2026-10-12' })).toMatchObject(
		fault('end-not-ahead'),
	)
	expect(await tellLandlord(officer, { ...consent, endsOn: '2028-01-01' })).toMatchObject(
		fault('end-too-far'),
	)
	expect(await tellLandlord(landlord, consent)).toEqual({ is: 'forbidden' })
	expect(await takeBackDisclosure(landlord, { disclosureId: noticeId })).toEqual({ is: 'forbidden' })
})
