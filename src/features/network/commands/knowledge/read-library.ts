import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import { findPlainDate } from '../../../../foundation/plain-date.ts'
import { findText } from '../../../../platform/table-text.ts'
import { readPlanFile } from '../../../action-plan/index.ts'
import { activityKinds, evidenceLevels, evidenceScale, targetGroups } from '../../rules/knowledge/example.ts'
import {
	type Library,
	libraryFormat,
	licences,
	networkRoles,
	starts,
	type TemplateContent,
	templateKinds,
} from '../../rules/knowledge/library.ts'

export const largestLibrary = 10_000_000

const said = (longest: number) => z.string().min(1).max(longest)
const free = (longest: number) => z.string().max(longest)
const date = () =>
	z
		.string()
		.refine((given): given is PlainDate => findPlainDate(given) !== null)
		.transform((given) => given as PlainDate)

const plan = z.unknown().transform((given, context) => {
	const read = readPlanFile(new TextEncoder().encode(JSON.stringify(given)))
	if ('file' in read) return { ...read.file, format: 'bofast-plan-1' as const }
	context.addIssue({ code: 'custom', message: 'plan-file-wrong' })
	return z.NEVER
})

const content = z.discriminatedUnion('is', [
	z.strictObject({ is: z.literal('plan'), plan }),
	z.strictObject({ is: z.literal('checklist'), items: z.array(said(2000)).min(1).max(500) }),
	z.strictObject({ is: z.literal('text'), text: said(40_000) }),
])

const template = z
	.strictObject({
		id: z.uuid(),
		kind: z.enum(templateKinds),
		title: said(200),
		about: said(1000),
		licence: z.enum(licences),
		licensor: said(200),
		starts: z.enum(starts).nullable(),
		address: z.url({ protocol: /^https?$/ }).max(1000),
		versions: z
			.array(
				z.strictObject({
					number: z.int().positive(),
					releasedOn: date(),
					news: free(2000),
					content,
				}),
			)
			.min(1)
			.max(200),
	})
	.refine(({ kind, versions }) => versions.every((one) => fits(kind, one.content as TemplateContent)))
	.refine(({ versions }) => new Set(versions.map(({ number }) => number)).size === versions.length)

const fits = (kind: string, { is }: TemplateContent) =>
	is === (kind === 'plan' || kind === 'checklist' ? kind : 'text')

const librarySchema = z.strictObject({
	format: z.literal(libraryFormat),
	network: z.strictObject({ code: said(100), name: said(200) }),
	asOf: z.iso.datetime({ offset: true }).transform((given) => given as Instant),
	templates: z.array(template).max(500),
	examples: z
		.array(
			z.strictObject({
				...{ id: z.uuid(), title: said(200), where: said(200), method: said(8000), result: said(8000) },
				...{ evidenceScale: z.literal(evidenceScale), evidence: z.enum(evidenceLevels) },
				...{ evidenceSource: free(1000), targetGroups: z.array(z.enum(targetGroups)) },
				...{ activities: z.array(z.enum(activityKinds)), checkedOn: date().nullable() },
				contact: z.strictObject({ organisation: said(200), role: said(200) }),
			}),
		)
		.max(2000),
	questions: z
		.array(
			z.strictObject({
				...{ id: z.uuid(), title: said(200), question: said(4000) },
				...{ askedAs: z.enum(networkRoles), askedOn: date() },
				answers: z.array(
					z.strictObject({
						...{ answer: said(8000), answeredAs: z.enum(networkRoles), answeredOn: date() },
					}),
				),
			}),
		)
		.max(5000),
})

export type ReadLibrary = { readonly library: Library; readonly digest: string }

/** A network's library from its file, whole or not at all; `at` is the first place where it is wrong. */
export function readLibrary(bytes: Uint8Array): ReadLibrary | { readonly at: string } {
	const given = jsonIn(bytes)
	if (given === undefined) return { at: '' }
	const read = librarySchema.safeParse(given)
	if (!read.success) return { at: read.error.issues[0]?.path.join('.') ?? '' }
	return { library: read.data as Library, digest: createHash('sha256').update(bytes).digest('hex') }
}

function jsonIn(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(findText(bytes)?.replace(/^\uFEFF/, '') ?? '')
	} catch {
		return undefined
	}
}
