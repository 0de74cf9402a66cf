import { expect, test } from 'vitest'
import { roles } from '../../src/features/organisation/index.ts'
import { loadUseCases } from '../support/use-cases.ts'

const useCases = (await loadUseCases()).map(({ useCase }) => useCase)

/** An actor of the role, placed as such an actor ordinarily is. */
const somebody = (role: string) => ({
	municipalityId: 1,
	controllerId: role === 'landlord' ? null : '00000000-0000-4000-8000-00000000000c',
	actorId: '00000000-0000-4000-8000-00000000000a',
	roles: [role],
	unitIds: role === 'landlord' ? [] : ['00000000-0000-4000-8000-00000000000b'],
	organisationIds: role === 'landlord' ? ['00000000-0000-4000-8000-00000000000d'] : [],
})

/** Whoever keeps a landlord's own people and keys. */
const keeper = { ...somebody('landlord'), administersIds: somebody('landlord').organisationIds }

test('who may what is what was agreed: read the change before taking it', async () => {
	const lines = useCases.map(({ name, writes, may }) => {
		const those: string[] = roles.filter((role) => may(somebody(role)))
		if (!those.includes('landlord') && may(keeper)) those.push("landlord's own administrator")
		const who =
			those.length === roles.length ? 'anyone who works here or reports' : those.join(', ') || 'nobody'
		return `${writes ? 'do ' : 'see'} ${name}: ${who}`
	})
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./who-may-what.txt')
})

test('a landlord never reaches case work, and one who only reads changes nothing', () => {
	const landlords = useCases.filter(({ may }) => may(keeper)).map(({ name }) => name)
	expect(
		landlords.filter((name) => /Case|Person|Household|Child|Decision|Worklist|Search/i.test(name)),
	).toEqual([])
	const readers = useCases
		.filter(({ writes, may }) => writes && may(somebody('reader')))
		.map(({ name }) => name)
	// Which figures one looks at is one’s own, a file that one takes leaves its row, and anybody tells what went wrong.
	expect(readers.toSorted()).toEqual([
		...[
			'beginWithBoard',
			'giveOutFile',
			'moveBoardView',
			'removeBoardView',
			'reportIncident',
			'saveBoardView',
		],
		'tellHindrance',
	])
})
