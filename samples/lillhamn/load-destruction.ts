import { approveDestruction } from '../../src/features/data-protection/commands/retention/approve-destruction.ts'
import { cancelDestruction } from '../../src/features/data-protection/commands/retention/cancel-destruction.ts'
import { carryOutDestruction } from '../../src/features/data-protection/commands/retention/carry-out-destruction.ts'
import { proposeDestruction } from '../../src/features/data-protection/commands/retention/propose-destruction.ts'
import { destructionRun } from '../../src/features/data-protection/queries/retention/destruction-run.ts'
import { foldName, soundKeyOf } from '../../src/features/people/index.ts'
import { addDays, addMonths, type PlainDate, plainDate, weekday } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { pour, writtenOn } from '../pour.ts'
import { atTime, somebodyOn } from './at-time.ts'
import { chanceFrom } from './chance.ts'
import type { Places } from './load-organisation.ts'

/** Registered more than five years before the run and never heard of again: nothing in Lillhamn tells of them. */
const longGone = [
	['Agda', 'Prästkvist', '1948-03-02'],
	['Bertil', 'Sandqvist-Lo', '1951-11-19'],
	['Cissi', 'Åmark', '1977-06-08'],
] as const

/**
 * Last winter those who had been silent for five years were destroyed by four eyes, with a certificate. A day on which
 * others would have been due too sees the proposal withdrawn: the town itself is never destroyed.
 */
export async function loadDestruction(house: House, places: Places, today: PlainDate): Promise<void> {
	await registerLongAgo(house, places, addMonths(today, -85))
	const on = somebodyOn(house, places)
	const winter = addDays(today, -270)
	const proposedOn = addDays(winter, 1 - weekday(winter))
	const proposed = await proposeDestruction(on('greta-lind', proposedOn), {})
	// Before the rules were given there is nothing to destroy by.
	if (proposed.is === 'refused') return
	const { runId } = valueIn(proposed)
	const nils = on('nils-ahl', addDays(proposedOn, 2))
	const { previewDigest, filesTotal } = valueIn(await destructionRun(nils, { runId }))
	if (filesTotal !== longGone.length) {
		valueIn(await cancelDestruction(nils, { runId }))
		return
	}
	valueIn(await approveDestruction(nils, { runId, previewDigest }))
	// The job that the approval left finds nothing to do when the worker comes to it.
	await carryOutDestruction(atTime(house, addDays(proposedOn, 2), '09:00'), {
		runId,
		municipalityId: places.municipalityId,
	})
}

async function registerLongAgo(house: House, places: Places, day: PlainDate): Promise<void> {
	const { municipalityId } = places
	const committeeId = places.committee('social')
	const chance = chanceFrom(20_200_109)
	const people = longGone.map(([givenName, familyName, born], place) => ({
		id: chance.id(),
		recordedAt: writtenOn(addDays(day, place * 9)),
		...{ givenName, familyName, born },
	}))
	await asSystem(house, municipalityId, async ({ db }) => {
		await pour(
			db,
			'named.person',
			people.map(({ id, recordedAt }) => ({ municipalityId, id, committeeId, recordedAt })),
		)
		await pour(
			db,
			'named.personParticulars',
			people.map(({ id, recordedAt, givenName, familyName, born }) => ({
				...{ municipalityId, id, committeeId, recordedAt, givenName, familyName },
				foldedName: foldName(`${givenName} ${familyName}`),
				foldedFamilyFirst: foldName(`${familyName} ${givenName}`),
				soundKey: soundKeyOf(givenName, familyName),
				birthDate: plainDate(born),
			})),
		)
	})
}
