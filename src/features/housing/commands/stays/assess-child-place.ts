import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { refuseUntold } from '../../../homelessness/index.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { childOthers, childSchools, childVerdicts } from '../../rules/stock/child-place.ts'
import { holdBeds } from '../../store/stays.ts'
import { insertSuitability } from '../../store/suitability.ts'
import { rowOf } from '../committee-of.ts'

const oneOf = <const Codes extends readonly string[]>(codes: Codes) => z.enum(codes, { error: 'choose-one' })
const number = (least: number, most: number) =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(least, 'not-valid')
		.max(most, 'not-valid')

/** Whether a place suits one child: asked before the child moves into an emergency bed, or where no children are meant to live. */
export const assessChildPlace = command({
	name: 'assessChildPlace',
	input: z.object({
		personId: id(),
		bedId: id(),
		school: oneOf(childSchools),
		schoolMinutes: number(0, 300).optional(),
		ownBed: oneOf(['yes', 'no']),
		others: oneOf(childOthers),
		nights: number(1, 3650),
		verdict: oneOf(childVerdicts),
		reasons: text(2000),
	}),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { bedId, ownBed, schoolMinutes, ...given }) => {
		if (!(await holdPeople(act, [given.personId]))) return missing
		const untold = await refuseUntold(act, [given.personId])
		if (untold !== null) return untold
		const bed = (await holdBeds(act.db, [bedId])).get(bedId)
		if (bed === undefined) return missing
		const suitabilityId = await insertSuitability(act.db, {
			...{ ...rowOf(act), ...given, bedId, propertyId: bed.propertyId, ownBed: ownBed === 'yes' },
			schoolMinutes: schoolMinutes ?? null,
			assessedOn: act.today,
			assessedBy: act.actor.actorId,
		})
		return { suitabilityId }
	},
	audit: ({ personId }, value) => ({
		kind: 'child-suitability',
		ids: value === null ? [personId] : [personId, value.suitabilityId],
	}),
})
