import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepIndicators } from '../../access.ts'
import { figureSexes, ownMeasures } from '../../rules/outside/figure.ts'
import { listOutsideFigures } from '../../store/outside/figures.ts'
import { removeLink, saveLink } from '../../store/outside/settings.ts'
import { findIndicator } from '../../store.ts'

/**
 * Says which outside figure is an indicator's authority value, or, without a measure, that none is. Refused: figure-unknown when
 * nothing of it is kept.
 */
export const linkFigure = command({
	name: 'linkFigure',
	input: z.object({
		indicatorId: id(),
		/** `source|measure|sex`; left out, the indicator has no outside figure. */
		figure: z
			.string()
			.optional()
			.transform((text) => text?.split('|') ?? null)
			.pipe(
				z
					.tuple([z.enum(['kolada', 'evictions']), z.string(), z.enum(figureSexes)], { error: 'choose-one' })
					.nullable(),
			),
	}),
	may: mayKeepIndicators,
	run: async ({ db, actor }, { indicatorId, figure }) => {
		if ((await findIndicator(db, indicatorId)) === null) return missing
		if (figure === null) {
			await removeLink(db, indicatorId)
			return { indicatorId }
		}
		const [source, measure, sex] = figure
		const known =
			source === 'evictions'
				? (ownMeasures.evictions as readonly string[]).includes(measure) && sex === 'all'
				: (await listOutsideFigures(db, source, [measure])).some((one) => one.sex === sex)
		if (!known) return refuse({ because: 'figure-unknown' })
		await saveLink(db, actor.municipalityId, { indicatorId, source, measure, sex })
		return { indicatorId }
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})
