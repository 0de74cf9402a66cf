import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { disclosuresOf } from '../../queries/files/disclosures-of.ts'
import { importNotices } from '../import-notices.ts'
import { matchNotices } from '../match-notice.ts'
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
	basisNote: 'Per Ek samtyckte muntligt den 12 oktober',
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
