import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { addDays, plainDate } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { addIndicator, createPlan } from '../../action-plan/index.ts'
import { chooseLiveDefinition } from '../../homelessness/commands/choose-live-definition.ts'
import { rebuildFlow, workOnFlowRun } from '../../homelessness/index.ts'
import { situationDefinitions } from '../../homelessness/rules/situations/definitions.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../organisation/samples.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { openSampleRound } from '../samples.ts'
import { freezeFollowUp } from './freeze-follow-up.ts'

const { house } = await testHouse()
let town: SampleMunicipality
let planId: string
let frozen: string
let open: string

const placesCountedDifferently = [
	'reference-housing',
	'social-contract',
	'care-24h',
	'night-shelter',
	'lodger',
] as const

beforeAll(async () => {
	town = await sampleMunicipality(house)
	await asSystem(house, town.municipalityId, async (act) => {
		for (let n = 0; n < 25; n++) await addPerson(act, n)
		await rebuildFlow(act)
	})
	const strategist = town.as('strategist')
	const plan = {
		title: 'Plan',
		kind: 'handlingsplan',
		committee: 'Socialnämnden',
		validFrom: '2021',
		validTo: '2027',
	}
	planId = valueIn(await createPlan(strategist, plan)).planId
	valueIn(
		await addIndicator(strategist, {
			...{ planId, name: 'Hemlösa på listan', unit: 'personer', direction: 'down', countedFrom: 2023 },
			definition: { id: 'homeless-on-list', version: 1 },
		}),
	)
	frozen = await openSampleRound(strategist, planId, 2025)
	valueIn(await freezeFollowUp(strategist, { roundId: frozen }))
	open = await openSampleRound(strategist, planId, 2024)
})

async function addPerson({ db }: Act, n: number): Promise<void> {
	const { municipalityId, committeeId } = town
	const personId = randomUUID()
	const place = placesCountedDifferently[n % placesCountedDifferently.length] ?? 'night-shelter'
	const recordedBy = town.as('officer').actor.actorId
	const first = addDays(plainDate('2024-06-01'), n * 9)
	await db.insertInto('named.person').values({ municipalityId, id: personId, committeeId }).execute()
	await db
		.insertInto('named.spell')
		.values({
			...{ municipalityId, committeeId, personId, place, recordedBy, stayMunicipality: '1980' },
			...{ during: `[${first},)`, overstays: place === 'care-24h', contract: 'none' },
		})
		.execute()
	for (const onDay of [plainDate('2024-12-01'), plainDate('2025-12-01')]) {
		await db
			.insertInto('named.contact')
			.values({ municipalityId, committeeId, personId, onDay, kind: 'meeting', recordedBy })
			.execute()
	}
}

const figuresOf = async (roundId: string) =>
	valueIn(await followUpPage(town.as('unit-manager'), { roundId })).items.map(({ now, before }) => [
		before?.value,
		now?.value,
	])

test('a change of definition never rewrites a frozen figure, though what is still open is counted by it', async () => {
	const first = await figuresOf(frozen)
	const seen = new Set<string>()
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...situationDefinitions.map(({ key }) => key)), async (definition) => {
			const chosen = await chooseLiveDefinition(town.as('administrator'), {
				...{ position: '1', definition, since: '2021-01-01' },
			})
			const { runId } = valueIn(chosen)
			await workOnFlowRun(house, { runId, municipalityId: town.municipalityId })
			expect(await figuresOf(frozen)).toEqual(first)
			seen.add(JSON.stringify(await figuresOf(open)))
		}),
		{ numRuns: 12 },
	)
	expect(seen.size).toBeGreaterThan(1)
})
