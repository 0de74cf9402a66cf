import { expect, test } from 'vitest'
import { openSampleRound } from '../../../../../tests/support/count-week.ts'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { registerPerson } from '../../../people/index.ts'
import { askedCount } from '../../queries/count-week/asked-count.ts'
import { countResults } from '../../queries/count-week/count-results.ts'
import { recordSampleContact, startSampleSpell } from '../../samples.ts'
import { endSpell } from '../end-spell.ts'
import { linkPerson } from '../link-person.ts'
import { prefillFromList } from './prefill-from-list.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Veckinge')
const officer = town.as('officer')
let people = 0

/** Somebody with initials of their own; the week is 5 to 11 October 2026. */
async function somebody(initials: string): Promise<string> {
	people += 1
	const [given = '', family = ''] = initials
	const registerAnyway = 'yes'
	const who = { givenName: `${given}na`, familyName: `${family}berg`, bornOn: `19${60 + people}-01-01` }
	return valueIn(await registerPerson(officer, { ...who, registerAnyway })).personId
}

const stay = async (personId: string, startsOn: string, place: string, more: object = {}) =>
	await startSampleSpell(officer, personId, startsOn, { place, contactOn: undefined, ...more })

test('the list in a week is whoever was homeless and active on some day of it', async () => {
	const met = { contactOn: '2026-09-20' }
	await stay(await somebody('AA'), '2026-09-01', 'night-shelter', met)

	// Nobody has met them for a year; a letter now is no meeting.
	const silent = await somebody('BB')
	await stay(silent, '2025-06-01', 'rough-sleeping', { contactOn: '2025-07-01' })
	await recordSampleContact(officer, silent, '2026-10-06', 'letter')
	await stay(await somebody('CC'), '2026-09-01', 'night-shelter')
	await stay(await somebody('DD'), '2025-09-01', 'training-flat')

	// In prison long before discharge, and three months before it.
	const prison = { ...met, homeAfter: 'none' }
	await stay(await somebody('EE'), '2026-09-01', 'prison', { ...prison, dischargeOn: '2027-09-01' })
	await stay(await somebody('FF'), '2026-09-01', 'prison', { ...prison, dischargeOn: '2026-12-01' })

	// Homeless on Monday, housed on Thursday: told as the next place, or as an ended spell with a destination.
	const moved = await somebody('GG')
	await stay(moved, '2026-09-01', 'hotel-hostel-camping', met)
	await stay(moved, '2026-10-08', 'own-home')
	const ended = await somebody('HH')
	const spellId = await stay(ended, '2026-09-01', 'hotel-hostel-camping', met)
	valueIn(await endSpell(officer, { spellId, endsOn: '2026-10-08', destination: 'own-lease' }))

	// The last contact reaches to the week's first day, and to the day before it.
	await stay(await somebody('JJ'), '2026-06-01', 'night-shelter', { contactOn: '2026-07-07' })
	await stay(await somebody('KK'), '2026-06-01', 'night-shelter', { contactOn: '2026-07-06' })

	// Housed since September by one of two records.
	const [kept, double] = [await somebody('LL'), await somebody('LM')]
	await stay(kept, '2026-07-01', 'night-shelter', met)
	await stay(double, '2026-09-22', 'own-home')
	valueIn(await linkPerson(officer, { aId: kept, bId: double }))

	const { countRoundId, unit } = await openSampleRound(town, 'Veckan')
	valueIn(await prefillFromList(officer, { countInformantId: unit }))
	const { answers } = valueIn(await askedCount(officer, { countInformantId: unit }))
	expect(answers.map(({ initials, place }) => [initials, place]).sort()).toEqual([
		['AA', 'night-shelter'],
		['DD', 'training-flat'],
		['FF', 'prison'],
		['GG', 'hotel-hostel-camping'],
		['HH', 'hotel-hostel-camping'],
		['JJ', 'night-shelter'],
	])
	const { reconciliation } = valueIn(await countResults(town.as('strategist'), { countRoundId }))
	expect(reconciliation?.all.listOnly).toBe(answers.length)
})
