import { afterAll, beforeEach } from 'vitest'
import { addSection } from '../../src/features/action-plan/commands/draft/add-section.ts'
import { beginRevision } from '../../src/features/action-plan/commands/versions/begin-revision.ts'
import { decideVersion } from '../../src/features/action-plan/commands/versions/decide-version.ts'
import { addActivity, createPlan } from '../../src/features/action-plan/index.ts'
import { openConsultation } from '../../src/features/consultations/commands/open-consultation.ts'
import { consultationDesk } from '../../src/features/consultations/queries/consultation-desk.ts'
import { anyoneAt, holderOf } from '../../src/features/consultations/queries/outside/callers.ts'
import { openPage } from '../../src/features/consultations/queries/outside/open-page.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { type Answer, valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { testHouse } from './house.ts'

const monday = instant('2026-10-12T07:00:00Z')

/** What a command answered, in a word. */
export const told = (answer: Answer<unknown>) =>
	answer.is === 'refused' ? answer.refusal.because : answer.is

/** The secret in a link. */
export const codeIn = (text = '') => /code=([\w-]{43})/.exec(text)?.[1] ?? ''

/** A town whose strategist sends plans out, on a Monday that the tests move on from; and those who answer. */
export async function consultationTown(name: string) {
	const { house, clock, databaseUrl } = await testHouse()
	const town = await sampleMunicipality(house, name)
	const strategist = town.as('strategist')
	afterAll(() => clock.set(monday))
	beforeEach(() => clock.set(monday))
	let plans = 0

	const later = (seconds: number) =>
		clock.set(instant(new Date(Date.parse(house.clock.now()) + seconds * 1000).toISOString()))

	/** A draft that is out; with `revises` it is the revision of a plan that was decided as the draft begins. */
	async function sentOut({
		revises = false,
		...given
	}: {
		revises?: boolean
		[field: string]: unknown
	} = {}) {
		const plan = { title: `Plan ${++plans}`, kind: 'plan', committee: 'SN', validFrom: 2027, validTo: 2030 }
		const { planId } = valueIn(await createPlan(strategist, plan))
		const { activityId } = valueIn(await addActivity(strategist, { planId, text: 'Samtal', measure: '40' }))
		const section = { heading: 'Barn', text: 'Barnen hörs.', kind: 'text' }
		const { sectionId } = valueIn(await addSection(strategist, { planId, ...section }))
		if (revises) {
			valueIn(await decideVersion(strategist, { planId, body: 'SN', decidedOn: '2026-10-01' }))
			valueIn(await beginRevision(strategist, { planId }))
		}
		const opening = { planId, lastDay: '2026-11-12', openToAnyone: 'yes', ...given }
		const { planConsultationId } = valueIn(await openConsultation(strategist, opening))
		const { consultation } = valueIn(await consultationDesk(strategist, { planConsultationId }))
		return { planId, activityId, sectionId, section, planConsultationId, address: consultation.address }
	}

	async function visitor(address: string, at: House = house): Promise<Caller> {
		const found = await anyoneAt(at, address)
		if (found === null) throw new Error('there is no open page')
		return found
	}

	/** Whoever follows the link in a text. */
	async function follower(text: string | undefined): Promise<Caller> {
		const found = await holderOf(house, codeIn(text))
		if (found === null) throw new Error('the link opens nothing')
		return found
	}

	/** What somebody who reads the page and writes for ten seconds sends. */
	async function written(who: Caller, given: object = {}) {
		const { formToken } = valueIn(await openPage(who, {}))
		later(10)
		const parts = [{ about: 'whole', body: 'Vi behöver fler bostäder.' }]
		const writer = { writerName: 'Kim Påhittad', writerEmail: 'kim@example.org' }
		return { ...writer, formToken: formToken ?? '', parts, ...given }
	}

	const answersIn = async (planConsultationId: string) =>
		valueIn(await consultationDesk(strategist, { planConsultationId })).answers

	return {
		...{ house, clock, databaseUrl, town, strategist, later },
		...{ sentOut, visitor, follower, written, answersIn },
	}
}
