import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { refuseUntold } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findFreeSlot, insertAlong } from '../../store/household.ts'
import { rowOf } from '../committee-of.ts'
import { bedConstraints } from './booking.ts'
import { heldStay } from './held-stay.ts'
import { refusePlace } from './place-for.ts'
import { refuseSecondHome } from './second-home.ts'
import { settleAlong, sleepOver } from './spells-of-stay.ts'

/**
 * A child is born into a household or comes to it, or one more adult: the same stay, a place more of the bed, and a spell of
 * their own. Refusals: stay-not-running, lives-here-already, bed-too-small, child-suitability-missing, bed-not-for-them,
 * lives-elsewhere, place-kept-by-named-access and those of `startSpell`.
 */
export const joinStay = command({
	name: 'joinStay',
	input: z.object({
		stayId: id(),
		personId: id(),
		as: z.enum(['child', 'adult'], { error: 'choose-one' }),
		onDay: day(),
		despite: optionalText(500),
	}),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { stayId, personId, as, onDay, despite }) => {
		notInFuture(act, { onDay })
		const held = await heldStay(act, stayId, [], [personId])
		if (held === missing) return missing
		const { stay, people, bed } = held
		if (stay.state !== 'here') return refuse({ because: 'stay-not-running' })
		if (onDay < stay.startsOn) throw new BadInput([{ path: 'onDay', problem: 'before-the-stay' }])
		if (stay.endsOn !== null && stay.endsOn <= onDay) {
			throw new BadInput([{ path: 'onDay', problem: 'after-the-planned-end' }])
		}
		if (people.some((one) => one.personId === personId)) return refuse({ because: 'lives-here-already' })
		const kept = await refuseUntold(act, [personId])
		if (kept !== null) return kept
		const days = { startsOn: onDay, endsOn: stay.endsOn }
		const slot = await findFreeSlot(act.db, bed, days)
		if (slot === null) {
			return refuse({ because: 'bed-too-small', sleeps: bed.sleeps, people: people.length + 1 })
		}
		const child = as === 'child'
		const household = [...people, { personId, child }]
		const place = { bed, form: stay.form, people: household, asked: [personId], despite }
		const trouble = await refusePlace(act, place)
		if (trouble !== null) return trouble
		const elsewhere = stay.guest ? null : await refuseSecondHome(act, [personId], days)
		if (elsewhere !== null) return elsewhere
		await insertAlong(act.db, { ...rowOf(act), stayId, bedId: bed.id, personId, child, slot }, days)
		const settled = {
			stayId,
			bed,
			unitId: stay.unitId,
			form: stay.form,
			onDay,
			plannedEndOn: stay.plannedEndOn,
		}
		const untold = stay.guest
			? await sleepOver(act, { personId, adults: [], children: [] }, settled)
			: await settleAlong(act, { personId, child, householder: stay.personId }, settled)
		return untold ?? { people: household.map((one) => one.personId) }
	},
	audit: ({ stayId, personId }, value) => ({
		kind: 'stay',
		ids: [stayId, personId, ...(value?.people ?? [])],
	}),
	constraints: bedConstraints,
})
