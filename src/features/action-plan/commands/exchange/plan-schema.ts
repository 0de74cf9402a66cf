import * as z from 'zod'
import { operators } from '../../../indicators/index.ts'
import { costClasses } from '../../rules/activity.ts'
import { areaKinds, levels, type PlanDocument, sectionKinds } from '../../rules/document/document.ts'
import { isYearOrDay } from '../../rules/years.ts'

const id = () => z.string().min(1).max(100)
const said = (longest: number) => z.string().min(1).max(longest)
const perhaps = (longest: number) => said(longest).nullable()
const free = (longest: number) => z.string().max(longest)
const year = () => z.int().min(1900).max(2199)
const costClass = () => z.literal(costClasses)

const indicator = z.strictObject({
	id: id(),
	key: said(40),
	goalId: id().nullable().describe('The goal that it tells of; null for the whole plan.'),
	name: said(300),
	unit: free(60),
	direction: z.enum(['down', 'up']).nullable().describe('Which way is better.'),
	base: z.strictObject({ year: year().nullable(), value: z.number().nullable() }),
	target: z.discriminatedUnion('is', [
		z.strictObject({
			is: z.literal('number'),
			year: year(),
			value: z.number(),
			operator: z.enum(operators).nullable(),
		}),
		z.strictObject({ is: z.literal('words'), year: year().nullable(), words: said(200) }),
		z.strictObject({ is: z.literal('missing') }),
	]),
	references: z
		.array(z.strictObject({ year: year(), value: z.number() }))
		.describe('Other years to compare with than the base year.'),
	comment: free(4000),
	definition: z
		.strictObject({ id: said(100), version: z.int().positive() })
		.nullable()
		.describe('What it counts, in the registry of definitions; null when it is typed in.'),
	countedFrom: year()
		.nullable()
		.describe('The first year counted from own cases; before it nothing is counted.'),
	dueYears: z.array(year()).nullable().describe('The years in which it is measured; null for every year.'),
	unitIds: z.array(id()).nullable().describe('The units whose events are counted; null counts all.'),
})

const activity = z.strictObject({
	id: id(),
	key: said(40),
	areaId: id().nullable(),
	goalIds: z.array(id()),
	text: said(10_000),
	owner: perhaps(200),
	unitIds: z.array(id()).describe('Every unit that does it.'),
	costClass: costClass().nullable(),
	periodFrom: year(),
	periodTo: year(),
	due: z.string().refine(isYearOrDay).meta({ pattern: '^\\d{4}(-\\d{2}-\\d{2})?$' }).nullable(),
	measure: free(500).describe('By what one can see that it is done.'),
	measureWaived: perhaps(1000).describe('Why it is decided without a measure.'),
	method: perhaps(200).describe('The evidence-based method it uses.'),
	indicatorIds: z.array(id()),
	quantity: z
		.strictObject({ indicatorId: id(), value: z.number() })
		.nullable()
		.describe('What a counted indicator is to reach by it.'),
	costs: z
		.array(z.strictObject({ year: year(), ore: z.int().nullable(), funding: free(300) }))
		.describe('Hundredths of the currency; null where only the source of money is settled.'),
	partners: z.array(z.strictObject({ name: said(200), commitment: free(1000) })),
	guidelines: z
		.array(z.strictObject({ guidelineId: id(), version: z.int().positive() }))
		.exactOptional()
		.describe('The guidelines that it rests on, each as it said in that version.'),
	label: perhaps(200),
})

const named = z.strictObject({ id: id(), text: said(300) })

/** What a version of a plan says. Ids belong to the file: they say what points at what in it, and nothing outside. */
const planDocument = z.strictObject({
	title: said(300),
	kind: said(100),
	committee: said(200),
	level: z.enum(levels).describe('Who decides.'),
	validFrom: year(),
	validTo: year(),
	areaKind: z.enum(areaKinds).describe('What its activities are ordered by.'),
	superiors: z
		.array(
			z.strictObject({
				id: id(),
				title: said(300),
				passage: free(4000),
				page: perhaps(40),
				planId: id().nullable(),
			}),
		)
		.describe('Documents above the plan, each with the passage that it makes concrete.'),
	targetGroups: z.array(named),
	areas: z.array(
		named.extend({
			costClass: costClass().nullable().exactOptional(),
			prevention: z
				.literal(true)
				.exactOptional()
				.describe('The prevention that every plan has, whatever it is called.'),
		}),
	),
	costClasses: z.array(z.strictObject({ class: costClass(), text: free(1000) })),
	sections: z.array(
		z.strictObject({ id: id(), kind: z.enum(sectionKinds), heading: said(300), text: free(40_000) }),
	),
	goals: z.array(
		z.strictObject({ id: id(), text: said(4000), under: id().nullable(), superiorId: id().nullable() }),
	),
	indicators: z.array(indicator),
	activities: z.array(activity),
}) satisfies z.ZodType<PlanDocument>

/** A plan as a file, to be moved to another municipality or compared with another plan. */
export const planFileSchema = z
	.strictObject({
		$schema: z.string().exactOptional(),
		format: z.literal('bofast-plan-1'),
		document: planDocument,
		units: z
			.array(z.strictObject({ id: id(), name: said(200) }))
			.describe('What the units that the document points at are called.'),
	})
	.meta({ title: 'A plan of Bofast', description: 'What one version of a plan says, as one value.' })

export type PlanFile = Omit<z.output<typeof planFileSchema>, 'document'> & { readonly document: PlanDocument }
