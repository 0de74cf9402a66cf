import { plainDate } from '../../foundation/plain-date.ts'
import { valueIn } from '../../platform/answer.ts'
import type { Caller } from '../../platform/house.ts'
import { asSystem } from '../../platform/purpose.ts'
import { registerUnidentified } from '../people/index.ts'
import { decideSupport } from './commands/decisions/decide-support.ts'
import { supportMatters } from './rules/decisions/decision.ts'

/** Somebody whom support is about, without a name: nobody is warned of doubles. */
export async function samplePerson(caller: Caller): Promise<string> {
	return valueIn(await registerUnidentified(caller, { called: 'Loa', sex: 'woman' })).personId
}

/** The committee lets its officers decide about support. */
export async function delegateSupportSample({ house, actor }: Caller): Promise<void> {
	const { municipalityId, controllerId } = actor
	if (controllerId === null) throw new Error('nobody delegates for no committee')
	await asSystem(house, municipalityId, async ({ db }) => {
		for (const decisionKind of supportMatters) {
			await db
				.insertInto('named.delegation')
				.values({
					...{ municipalityId, committeeId: controllerId, decisionKind, role: 'officer' },
					...{ point: `4.${supportMatters.indexOf(decisionKind) + 1}`, validFrom: plainDate('2020-01-01') },
				})
				.execute()
		}
	})
}

/** Somebody is granted a home; anything may be said otherwise. */
export async function decideSample(
	caller: Caller,
	personId: string,
	decidedOn: string,
	otherwise: object = {},
): Promise<string> {
	const decision = { personId, about: 'housing', outcome: 'granted', legalBasis: 'SoL 11:1', decidedOn }
	const reasons = 'Har inget eget boende.'
	return valueIn(await decideSupport(caller, { ...decision, reasons, ...otherwise })).decisionId
}
