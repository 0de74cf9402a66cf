import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayTakeOutFile } from '../../access.ts'
import { type FileKind, fileKinds } from '../../rules/exports/file-kinds.ts'
import { insertFileGivenOut } from '../../store/exports.ts'

/** A file leaves the house: what kind, in which format and how large; neither its name nor anything that stands in it. */
export const giveOutFile = command({
	name: 'giveOutFile',
	input: z.object({
		what: z.enum(fileKinds as readonly [FileKind, ...FileKind[]]),
		format: z.string().regex(/^[a-z0-9]{1,5}$/),
		bytes: z.number().int().min(0),
	}),
	may: mayTakeOutFile,
	run: async ({ db, actor, now }, given) => {
		const staffId = actor.byKey === true || actor.actorId === '' ? null : actor.actorId
		await insertFileGivenOut(db, {
			...{ municipalityId: actor.municipalityId, committeeId: actor.controllerId, staffId },
			...{ givenAt: now, ...given },
		})
		return {}
	},
	audit: () => ({ kind: 'file', ids: [] }),
})
