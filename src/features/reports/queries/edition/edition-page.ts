import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepReports, mayReadExactFigures, mayReadReports } from '../../access.ts'
import type { Beforehand } from '../../rules/edition/beforehand.ts'
import type { CellName } from '../../rules/edition/measures.ts'
import { findContent, findEdition } from '../../store/editions.ts'
import { cellInWords } from './cell-in-words.ts'

/** One edition: its tables, how much of them is told, what the attack found, what was known before and what has changed. */
export const editionPage = query({
	name: 'editionPage',
	input: z.object({ editionId: id() }),
	may: mayReadReports,
	run: async ({ db, actor }, { editionId }) => {
		const edition = await findEdition(db, editionId)
		if (edition === null) return missing
		// Where the attack got through, what is shown tells what is hidden.
		const mayLook = edition.state !== 'unsafe' || mayReadExactFigures(actor)
		const content = mayLook ? await findContent(db, editionId) : null
		const said = (cell: CellName | null) =>
			cell === null ? null : cellInWords(cell, content?.datasets ?? [])
		return {
			edition,
			mayKeep: mayKeepReports(actor),
			found:
				content === null
					? null
					: {
							...{ below: content.below, cells: content.cells, hidden: content.hidden, kept: content.kept },
							attack: {
								...content.attack,
								breaches: content.attack.breaches.map(({ because, cell }) => ({ because, cell: said(cell) })),
							},
							beforehand: content.beforehand.map((one: Beforehand) => ({ ...one, cell: said(one.cell) })),
							changed: content.changed.map(({ slug, codes, was, now }) => ({
								...{ slug, key: codes.join(' '), was, now },
								cell: whereOf(content.datasets, slug, codes),
							})),
							tables: content.datasets.map(({ slug, title, hiding: { cells, hidden } }) => ({
								...{ slug, title, cells, hidden },
							})),
						},
		}
	},
	audit: (input) => ({ kind: 'edition', ids: [input.editionId] }),
})

type Datasets = NonNullable<Awaited<ReturnType<typeof findContent>>>['datasets']

function whereOf(datasets: Datasets, slug: string, codes: readonly string[]) {
	const dataset = datasets.find((one) => one.slug === slug)
	const titles = codes.map((code, at) => {
		const known = dataset?.columns[at]?.codes?.find((one) => one.code === code)
		return known?.title ?? { sv: code, en: code }
	})
	const said = (locale: 'sv' | 'en') =>
		[dataset?.title[locale] ?? slug, ...titles.map((title) => title[locale])].join(' · ')
	return { sv: said('sv'), en: said('en') }
}
