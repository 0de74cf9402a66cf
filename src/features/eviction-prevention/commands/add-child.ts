import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { day, id, optionalText, text } from '../../../platform/fields.ts'
import { joinHousehold } from '../../people/index.ts'
import { mayHandleCases } from '../access.ts'
import { livingForms } from '../rules/case.ts'
import { insertCaseChild } from '../store/case-people.ts'
import { changeCase } from '../store/cases.ts'
import { caseInWork, isCase } from './case-in-work.ts'
import { personKnownAs, samePerson } from './person-known-as.ts'

/** A child whom the case concerns, as a person of its own, living there all the time, by turns or on visits. */
export const addChild = command({
	name: 'addChild',
	input: z.object({
		caseId: id(),
		givenName: text(100),
		familyName: text(100),
		nationalId: optionalText(20),
		bornOn: day().optional(),
		living: z.enum(livingForms, { error: 'choose-one' }),
		daysAYear: z.coerce.number({ error: 'not-a-number' }).int('not-a-number').min(0).max(366).optional(),
		samePerson: samePerson(),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, living, daysAYear, ...person }) => {
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const childId = await personKnownAs(act, person)
		if (typeof childId !== 'string') return childId
		const { householdId } = found
		await joinHousehold.within(act, { householdId, personId: childId, role: 'child', living })
		await insertCaseChild(act.db, act.actor.municipalityId, {
			caseId,
			childId,
			living,
			daysAYear: daysAYear ?? null,
		})
		if (found.children !== 'yes') await changeCase(act.db, caseId, { children: 'yes' })
		return { childId }
	},
	audit: ({ caseId }, value) => ({
		kind: 'eviction-case',
		ids: value === null ? [caseId] : [caseId, value.childId],
	}),
	constraints: { a_child_once_in_a_case: 'child-already-in-case' },
})
