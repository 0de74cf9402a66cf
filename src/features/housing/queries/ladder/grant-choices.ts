import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { legalBasesInForce, supportRunning, waitingHousing } from '../../../support/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { ladderOn } from '../../commands/ladder/ladder-on.ts'
import { type FormCode, forms } from '../../rules/forms.ts'
import { wayBetween } from '../../rules/ladder/ladder.ts'
import { leaseTenures, leaseTerms, waivers } from '../../rules/ladder/tenure.ts'
import {
	findPerson,
	findRunningStay,
	listFreeHomes,
	listHousehold,
	listLandlords,
	listUnits,
} from '../../store/ladder/people.ts'
import { nameOfRow } from './name-of-row.ts'

/** What the form lets one choose when somebody is granted a home: free homes, the household, paragraphs, landlords. */
export const grantChoices = query({
	name: 'grantChoices',
	opensOne: true,
	input: z.object({ personId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { personId }) => {
		const { db, today } = act
		const person = await findPerson(db, personId)
		if (person === undefined) return missing
		const running = (await findRunningStay(db, personId)) ?? null
		const { steps } = await ladderOn(act, today)
		const onLease = forms.filter(({ tenure }) => tenure !== 'none')
		return {
			...{ today, personId, ...nameOfRow(person) },
			from:
				running === null
					? null
					: { stayId: running.id, form: running.form as FormCode, since: running.startsOn },
			forms: onLease.map(({ code, tenure }) => ({
				...{ code, tenure },
				way: running === null ? ('step' as const) : wayBetween(steps, running.form as FormCode, code),
			})),
			homes: await listFreeHomes(db, today),
			household: (await listHousehold(db, personId)).map((one) => ({
				...{ personId: one.personId, role: one.role },
				...nameOfRow({ ...one, protection: 'none' }),
			})),
			running: await supportRunning(act, personId, today),
			waiting: await waitingHousing(act, personId, today),
			legalBases: legalBasesInForce(today)
				.filter(({ about }) => about === 'assistance-by-need' || about === 'measure-without-assessment')
				.map((basis) => basis.id),
			...{ landlords: await listLandlords(db), units: await listUnits(db, committeeOf(act)) },
			...{ tenures: [...leaseTenures], terms: [...leaseTerms], waivers: [...waivers] },
		}
	},
	audit: ({ personId }, value) => ({
		kind: 'person',
		ids: [personId, ...(value?.household.map((one) => one.personId) ?? [])],
	}),
})
