import * as z from 'zod'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { consentAnswers, touchedRoles } from '../../../rules/debt/touched.ts'
import { insertTouched } from '../../../store/around.ts'
import { caseInWork, isCase } from '../../case-in-work.ts'
import { personKnownAs, samePerson } from '../../person-known-as.ts'

/** Somebody else who would lose the home, as a person of their own. Refusal: touched-already. */
export const addTouchedPerson = command({
	name: 'addTouchedPerson',
	input: z
		.object({
			caseId: id(),
			givenName: text(100),
			familyName: text(100),
			nationalId: optionalText(20),
			bornOn: day().optional(),
			role: z.enum(touchedRoles, { error: 'choose-one' }),
			landlordConsents: z.enum(consentAnswers, { error: 'choose-one' }).optional(),
			fromOn: day(),
			samePerson: samePerson(),
		})
		.refine((given) => given.role !== 'subtenant' || given.landlordConsents !== undefined, {
			path: ['landlordConsents'],
			error: 'choose-one',
		}),
	may: mayHandleCases,
	run: async (act, { caseId, role, landlordConsents = 'unknown', fromOn, ...person }) => {
		notInFuture(act, { fromOn, bornOn: person.bornOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const personId = await personKnownAs(act, person)
		if (typeof personId !== 'string') return personId
		const { municipalityId, actorId } = act.actor
		await insertTouched(act.db, municipalityId, {
			...{ caseId, homeId: found.homeId, personId, role, fromOn, recordedBy: actorId },
			landlordConsents: role === 'subtenant' ? landlordConsents : null,
		})
		return { personId }
	},
	audit: ({ caseId }, value) => ({
		kind: 'eviction-case',
		ids: value === null ? [caseId] : [caseId, value.personId],
	}),
	constraints: { touched_once_at_a_time: 'touched-already' },
})
