import * as z from 'zod'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { text } from '../../../../platform/fields.ts'
import { readPlanFile } from '../../../action-plan/index.ts'
import { licences, starts, type TemplateContent, type TemplateKind } from '../../rules/knowledge/library.ts'
import { namesSomebody } from '../../rules/knowledge/names-somebody.ts'
import { textsIn, withoutOwners } from '../../rules/knowledge/template-plan.ts'
import { itemsIn } from '../../rules/knowledge/template-text.ts'

export const templateHead = z.object({
	title: text(200),
	about: text(1000),
	licence: z.enum(licences, { error: 'choose-one' }),
	licensor: text(200),
	starts: z
		.union([z.enum(starts), z.literal('')])
		.optional()
		.transform((given) => (given === undefined || given === '' ? null : given)),
})

/** A plan comes as the file that action plans are carried in, the others as text. */
export const templateSaid = z.object({
	said: z.string().trim().max(40_000, 'too-long').default(''),
	file: z.instanceof(Uint8Array, { error: 'not-a-file' }).optional(),
})

type Said = z.output<typeof templateSaid>

/** Throws bad input with each field that leads to one person: whatever is said of a template is read by anyone. */
export function checkNobodyNamed(fields: Readonly<Record<string, string>>): void {
	const named = Object.entries(fields).filter(([, text]) => namesSomebody(text))
	if (named.length > 0) throw new BadInput(named.map(([path]) => ({ path, problem: 'names-somebody' })))
}

/**
 * What a template says. Refused: plan-file-wrong (with every fault and its place), plan-names-somebody (with the first places).
 * Throws bad input where nothing is said, or somebody is named.
 */
export function readContent(kind: TemplateKind, { said, file }: Said): TemplateContent | Refusal {
	if (kind === 'plan') {
		if (file === undefined) throw new BadInput([{ path: 'file', problem: 'required' }])
		const read = readPlanFile(file)
		if ('faults' in read) return refuse({ because: 'plan-file-wrong', faults: read.faults })
		const { document, units } = read.file
		const plan = withoutOwners({ format: 'bofast-plan-1', document, units })
		const named = textsIn(plan).filter(([, text]) => namesSomebody(text))
		if (named.length > 0) {
			const at = named.slice(0, 5).map(([path]) => path)
			return refuse({ because: 'plan-names-somebody', at: at.join(', '), count: named.length })
		}
		return { is: 'plan', plan }
	}
	if (said === '') throw new BadInput([{ path: 'said', problem: 'required' }])
	checkNobodyNamed({ said })
	if (kind !== 'checklist') return { is: 'text', text: said }
	const items = itemsIn(said)
	if (items.length === 0) throw new BadInput([{ path: 'said', problem: 'required' }])
	return { is: 'checklist', items }
}

export const isContent = (read: TemplateContent | Refusal): read is TemplateContent => !isRefused(read)
