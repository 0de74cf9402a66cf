import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { optionalText, text } from '../../../../platform/fields.ts'
import { year } from '../../../indicators/index.ts'
import { type CostClass, costClasses } from '../../rules/activity.ts'
import type { Citation, PlanDocument, PlannedActivity } from '../../rules/document/document.ts'
import { isYearOrDay } from '../../rules/years.ts'

const citation = () =>
	z.string().transform((written, context): Citation => {
		const [id, version] = written.split('@')
		const number = Number(version)
		if (z.uuid().safeParse(id).success && id !== undefined && Number.isInteger(number) && number > 0) {
			return { guidelineId: id, version: number }
		}
		context.addIssue({ code: 'custom', message: 'choose-one' })
		return z.NEVER
	})

const ids = () => z.array(z.uuid({ error: 'choose-one' })).default([])

/** One of the three classes, from a form or a file. */
export const costClass = () =>
	z.coerce
		.number()
		.refine((value): value is CostClass => costClasses.some((one) => one === value), { error: 'choose-one' })

/** What one writes about an activity. Without years it has the plan's. */
export const activityFields = z.object({
	key: optionalText(40),
	/** By its words; one that the plan has not becomes its last. */
	area: optionalText(300),
	/** Written instead of chosen. */
	newArea: optionalText(300),
	text: text(2000),
	owner: optionalText(200),
	unitIds: ids(),
	goalIds: ids(),
	costClass: costClass().optional(),
	periodFrom: year().optional(),
	periodTo: year().optional(),
	due: z.string().trim().refine(isYearOrDay, { error: 'not-a-year-or-day' }).optional(),
	measure: optionalText(500),
	method: optionalText(200),
	indicatorIds: ids(),
	/** Each as `id@version`: what it said in that version. */
	guidelines: z.array(citation()).max(40).default([]),
	quantity: z
		.object({
			indicatorId: z.uuid({ error: 'choose-one' }),
			value: z.coerce.number({ error: 'not-a-number' }).positive('not-a-number'),
		})
		.optional(),
})

type Given = z.output<typeof activityFields>

/** The area that has the words, which becomes the last when the plan has none such. */
export function withArea(
	document: PlanDocument,
	{ area: chosen, newArea }: Pick<Given, 'area' | 'newArea'>,
): { document: PlanDocument; areaId: string | null } {
	const words = newArea ?? chosen
	if (words === null) return { document, areaId: null }
	const found = document.areas.find((area) => area.text === words)
	if (found !== undefined) return { document, areaId: found.id }
	const area = { id: randomUUID(), text: words }
	return { document: { ...document, areas: [...document.areas, area] }, areaId: area.id }
}

/** What the fields say, in the plan's years where they say none. */
export function activityIn(
	{ validFrom, validTo }: Pick<PlanDocument, 'validFrom' | 'validTo'>,
	{ area: _, newArea: __, key: ___, ...given }: Given,
): Omit<PlannedActivity, 'id' | 'key' | 'areaId' | 'measureWaived' | 'costs' | 'partners' | 'label'> {
	const periodFrom = given.periodFrom ?? validFrom
	return {
		...given,
		costClass: given.costClass ?? null,
		periodFrom,
		periodTo: given.periodTo ?? Math.max(periodFrom, validTo),
		due: given.due ?? null,
		measure: given.measure ?? '',
		quantity: given.quantity ?? null,
	}
}
