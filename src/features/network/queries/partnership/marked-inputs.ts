import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { consentCovers, inputConsents, inputKinds } from '../../rules/partnership/inputs.ts'
import { listInputs, listThemes } from '../../store/partnership/inputs.ts'
import { seatOf } from '../../store/partnership/members.ts'

/**
 * What has been put to the partnership, marked by whom in kind. `use` gives only what there is consent to use so and that
 * still has its words; `year` only what was said then.
 */
export const markedInputs = query({
	name: 'markedInputs',
	input: z.object({
		use: z.enum(inputConsents).nullish(),
		year: z.int().nullish(),
		kind: z.enum(inputKinds).nullish(),
		themeId: z.uuid().nullish(),
	}),
	may: mayTakePart,
	run: async ({ db, actor }, { use, year, kind, themeId }) => {
		const themes = await listThemes(db)
		const ownMemberId = await seatOf(db, actor.actorId)
		const keeps = mayKeepNetwork(actor)
		const inputs = (await listInputs(db))
			.filter((input) => use == null || (input.words !== null && consentCovers(input.consentTo, use)))
			.filter(({ saidOn }) => year == null || saidOn.startsWith(`${year}-`))
			.filter((input) => kind == null || input.kind === kind)
			.filter((input) => themeId == null || input.themeId === themeId)
			.map((input) => ({
				...input,
				theme: themes.find(({ id }) => id === input.themeId)?.title ?? null,
				mayTakeBack:
					input.withdrawnOn === null && (keeps || (ownMemberId !== null && input.memberId === ownMemberId)),
			}))
		return { inputs, themes, mayNote: keeps || ownMemberId !== null, mayKeep: keeps }
	},
	audit: (_, value) => ({ kind: 'partnership-input', ids: value?.inputs.map(({ id }) => id) ?? [] }),
})

export type MarkedInputs = Extract<Awaited<ReturnType<typeof markedInputs>>, { is: 'done' }>['value']
export type MarkedInput = MarkedInputs['inputs'][number]
