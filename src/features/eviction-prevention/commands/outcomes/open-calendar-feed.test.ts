import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { findAddressHolder } from '../../../../platform/sign-in/secret-address.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { calendarDates } from '../../queries/outcomes/calendar-dates.ts'
import { ownCalendarFeed } from '../../queries/outcomes/own-calendar-feed.ts'
import { openSampleCase } from '../../samples.ts'
import { endCalendarFeed } from './end-calendar-feed.ts'
import { openCalendarFeed } from './open-calendar-feed.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Kalenderby')
const officer = town.as('officer')
const open = async () => {
	const { link } = valueIn(await openCalendarFeed(officer, { language: 'sv' }))
	return new URL(link).searchParams.get('of') ?? ''
}

test('the address tells how many dates its holder has, and not whose', async () => {
	await openSampleCase(officer, { address: 'Datumvägen 1' })
	const held = await findAddressHolder(house, await open())
	if (held === null) throw new Error('nobody holds the address')
	expect(held.actor).toMatchObject({
		actorId: officer.actor.actorId,
		roles: ['officer'],
		unitIds: [town.unitId],
	})
	const { days } = valueIn(await calendarDates({ house, actor: held.actor }, {}))
	expect(days.length).toBeGreaterThan(0)
	expect(Object.keys(days[0] ?? {})).toEqual(['on', 'count'])
	// Another's calendar has only their own cases' dates.
	expect(valueIn(await calendarDates(await town.another('officer'), {})).days).toEqual([])
})

test('a new address ends the one before, and an ended one answers nobody', async () => {
	const first = await open()
	const second = await open()
	expect(await findAddressHolder(house, first)).toBeNull()
	expect(await findAddressHolder(house, second)).not.toBeNull()
	expect(valueIn(await ownCalendarFeed(officer, {}))).toEqual({ openedOn: '2026-10-12' })
	valueIn(await endCalendarFeed(officer, {}))
	expect(await findAddressHolder(house, second)).toBeNull()
	expect(await findAddressHolder(house, 'x'.repeat(43))).toBeNull()
	expect(await findAddressHolder(house, `' or true --`)).toBeNull()
	expect(valueIn(await ownCalendarFeed(officer, {}))).toEqual({ openedOn: null })
})

test('only those in case work have dates to fetch', async () => {
	expect(await openCalendarFeed(town.as('reader'), { language: 'sv' })).toEqual({ is: 'forbidden' })
})
