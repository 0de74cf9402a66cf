import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { optionalText, text } from '../../../../platform/fields.ts'
import { mayTellHindrance } from '../../access.ts'
import { insertHindrance } from '../../store/hindrances.ts'

/** What hinders somebody from using the house, told by anyone; who they are is theirs to say or not. */
export const tellHindrance = command({
	name: 'tellHindrance',
	input: z.object({
		page: optionalText(300),
		hinders: text(4000),
		help: optionalText(1000),
		reach: optionalText(200),
	}),
	may: mayTellHindrance,
	run: async ({ db, actor, house, now }, { page, hinders, help, reach }) => {
		await insertHindrance(db, {
			...{ municipalityId: actor.municipalityId, receivedAt: now, hinders },
			...{ page: page ?? '', help: help ?? '' },
			reachSealed: reach === null ? null : house.keys.seal(reach),
			toldBy: actor.actorId === '' || actor.byKey === true ? null : actor.actorId,
		})
		return {}
	},
	audit: () => ({ kind: 'hindrance', ids: [] }),
})
