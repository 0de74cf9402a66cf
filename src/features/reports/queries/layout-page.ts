import * as z from 'zod'
import type { PaperDocument } from '../../../foundation/document.ts'
import { fieldNames } from '../../../platform/documents/template/template-fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepReports } from '../access.ts'
import { usualHeading } from '../rules/paper/board-paper.ts'
import { headFields, paperParts, standardLayout } from '../rules/paper/layout.ts'
import { listLayouts } from '../store/layouts.ts'
import { listTemplates } from '../store/templates.ts'
import { sayIn } from '../words/say-in.ts'
import { layoutPreview } from './layout-preview.ts'
import { onScreen } from './on-screen.ts'

/** The order of papers, their head and their Word template as they are in force, with those before, and how a paper looks by them. */
export const layoutPage = query({
	name: 'layoutPage',
	input: z.object({}),
	may: mayKeepReports,
	run: async (act) => {
		const layouts = await listLayouts(act.db)
		const templates = await listTemplates(act.db)
		const [latest] = layouts
		const { parts, head } = latest ?? standardLayout
		const say = sayIn('sv')
		const preview = await layoutPreview(act)
		return {
			number: latest?.number ?? null,
			parts: [
				...parts.map(({ part, heading }, at) => ({ part, heading, place: at + 1 })),
				...paperParts
					.filter((part) => !parts.some((laid) => laid.part === part))
					.map((part) => ({ part, heading: null, place: null })),
			].map((row) => ({ ...row, usual: usualHeading(row.part, say) })),
			fields: [
				...head.fields.map((field, at) => ({ field, place: at + 1 })),
				...headFields
					.filter((field) => !head.fields.includes(field))
					.map((field) => ({ field, place: null })),
			],
			own: head.own,
			template: templates.find(({ id }) => id === latest?.templateId) ?? null,
			templates,
			layouts: layouts.map(({ number, madeBy, madeAt, templateId, parts: laid }) => ({
				...{ number, madeBy, madeAt, parts: laid.length },
				template: templates.find(({ id }) => id === templateId)?.fileName ?? null,
			})),
			fieldNames,
			preview: preview === null ? null : onScreen(withOneChart(preview.document)),
		}
	},
	audit: () => ({ kind: 'setting', ids: [] }),
})

/** One of the charts is enough to see how they look. */
function withOneChart(document: PaperDocument): PaperDocument {
	const sections = document.sections.map((section) =>
		section.key === 'charts' ? { ...section, blocks: section.blocks.slice(0, 1) } : section,
	)
	return { ...document, sections }
}
