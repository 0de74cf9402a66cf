import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { definitionInWords } from '../../../indicators/index.ts'
import { mayRelease } from '../../access.ts'
import type { Package } from '../../rules/submissions/package.ts'
import { findLink, listLinks } from '../../store/releases.ts'
import { saidAgain, saidFields } from './said-fields.ts'
import { whatGoesOut } from './what-goes-out.ts'

const locale = z.enum(['sv', 'en']).catch('sv')

/** What would go out to a network if it were released now, whole. Without a link, the networks to choose among. Refused: link-ended. */
export const releasePreview = query({
	name: 'releasePreview',
	input: z.object({
		linkId: z.uuid().optional(),
		...saidFields,
		locale,
	}),
	may: mayRelease,
	run: async (act, { linkId, locale, ...given }) => {
		const links = (await listLinks(act.db)).filter(({ endedOn }) => endedOn === null)
		const only = links.length === 1 ? links[0]?.id : undefined
		const asked = linkId ?? only
		if (asked === undefined) return { links, chosen: null }
		const link = await findLink(act.db, asked)
		if (link === null) return missing
		if (link.endedOn !== null) return refuse({ because: 'link-ended' })
		const { contents, untold, ...standing } = await whatGoesOut(act, link, saidAgain(given))
		return {
			links,
			chosen: {
				...{ link, ...standing },
				contents: contents === null ? null : { ...contents, lines: linesOf(contents, locale) },
				untold: untold.map((one) => ({ id: one.id, name: nameOf(one.id, one.version, locale) })),
			},
		}
	},
	audit: (_, value) => ({ kind: 'network-link', ids: value?.chosen == null ? [] : [value.chosen.link.id] }),
})

/** A package's figures as a table: one line a definition and part, its years in order. */
export function linesOf({ figures }: Pick<Package, 'figures'>, locale: 'sv' | 'en') {
	const groups = Map.groupBy(figures, ({ definition, version, part }) => `${definition} ${version} ${part}`)
	return [...groups.values()].flatMap((same) => {
		const [first] = same
		if (first === undefined) return []
		const { definition, version, part } = first
		const years = same.map(({ year, state, value, coverage }) => ({ year, state, value, coverage }))
		return [{ definition, version, part, name: nameOf(definition, version, locale), years }]
	})
}

export type FigureLine = ReturnType<typeof linesOf>[number]

const nameOf = (id: string, version: number, locale: 'sv' | 'en') =>
	definitionInWords({ id, version }, locale)?.name ?? id
